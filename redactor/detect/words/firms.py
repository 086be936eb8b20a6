"""Words that make a name that of a firm, a department, a school or a shop, in many languages: no person is called so."""

from __future__ import annotations

import re

from redactor import regex

_WORD = regex.compile(r"[^\W_]+(?:['\u2019-][^\W_]+)*")
_WORDS = frozenset(
    "museum musée museo museet muzeum múzeum kunsthalle kunstmuseum galerie gallery theater theatre théâtre teatro teater planetarium aquarium stadion zoo elektro hotel messe bistro cafe café restaurant webshop klinik krankenhaus ziekenhuis hospital gmbh ag ltd inc llc bv srl sarl oy sro universität "
    "university schule apotheke pharmacy pizzeria portal servicedesk helpdesk newsletter notifications webmaster laboratoire laboratoires clinique cabinet "
    "boulangerie boucherie garage société mairie lycée collège école crèche hôpital hôtel librairie mutuelle assurances banque agence syndicat association "
    "sas sasu eurl scop kanzlei steuerkanzlei autohaus bäckerei metzgerei gasthof gasthaus schreinerei tischlerei stadtwerke gemeinde verlag werkstatt "
    "stadtverwaltung landratsamt sparkasse volksbank versicherung zahnarztpraxis arztpraxis praxis kindergarten verein kgaa ohg taller talleres clínica "
    "farmacia restaurante panadería ferretería ayuntamiento colegio recambios transportes construcciones marisquería pescadería carnicería peluquería "
    "gestoría asesoría inmobiliaria electrodomésticos hostal almacenes bodegas bodega óptica imprenta academia fontanería slu officina ristorante comune "
    "panificio macelleria ferramenta gelateria parrocchia condominio azienda tipografia autofficina farmacie padaria farmácia prefeitura escola colégio "
    "mercearia oficina condomínio ltda eireli lda bakkerij slagerij tandartspraktijk huisartsenpraktijk gemeente garagebedrijf aannemersbedrijf stichting "
    "vereniging kinderdagverblijf kommun kommune skola skole apotek förskola vårdcentral företag aktiebolag aps oyj kunta koulu apteekki szkoła przedszkole "
    "gmina sklep firma zakład spółdzielnia przychodnia apteka trattoria bakery metrics kettle toaster airport terminal mall supermarket departamento "
    "reederei spedition logistik baumarkt gärtnerei friseur fahrschule optiker hausverwaltung druckerei steuerberatung ingenieurbüro architekturbüro planungsbüro zimmerei haustechnik elektrotechnik fleischerei konditorei brauerei weingut reisebüro sanitätshaus pflegedienst autovermietung "
    "kirchgemeinde kirchengemeinde pfarramt pfarrgemeinde paroisse parroquia parish diocese diözese bistum gurdwara mosque synagogue "
    "gymnasium kita feuerwehr diakonie caritas tafel bauhof pfarramt klinikum préfecture sous-préfecture hôpital-clinique médiathèque bibliothèque instituto liceo ospedale municipio biblioteca universidad università universidade câmara ministerio ministère basisschool bibliotheek urząd szpital przychodnia biblioteka politechnika úřad nemocnice škola knihovna lékárna "
    "département abteilung department dept dpto agencia agentur foundation stiftung fundación servicio kundendienst kundenservice equipo équipe"
    .split()
)


#: Ends of German and Dutch words for houses and offices, behind what kind of one it is: `Gemeindeverwaltung`, `Grundschule`, `Raiffeisenbank`.
_ENDS = regex.compile(
    r"[a-zà-ÿß]{3,}(?:verwaltung|verband|verbund|verein|sparkasse|volksbank|schule|hochschule|akademie|bibliothek|bücherei|gericht|präsidium|behörde|ministerium|kammer|innung|gemeinde|werke|klinik|klinikum|krankenhaus|praxis|apotheke|kanzlei"
    r"|agentur|büro|station|anstalt|gesellschaft|genossenschaft|stiftung|feuerwehr|werkstatt|handel|vertrieb|bäckerei|metzgerei|gärtnerei|vermietung|beratung|versicherung|finanzamt|landesamt|bundesamt|jugendamt|arbeitsamt|ordnungsamt|bauamt|schulamt|gesundheitsamt|standesamt|sozialamt|pfarramt"
    r"|school|ziekenhuis|praktijk|bibliotheek|vereniging|stichting|bedrijf|gemeente|waterschap|kommun|verket|förening|bolaget)",
)
def _is_house(part: str) -> bool:
    """Say whether a word is one for a kind of house or office."""
    return _ENDS.fullmatch(part) is not None or _HOUSES.fullmatch(part) is not None


#: Of the ends that towns and surnames have too, those that kinds of houses stand before.
_HOUSES = regex.compile(r"(?:pflege|alten|senioren|wohn|kinder|tier|studenten|gäste|vereins|jugend|schul|ferien)heim|(?:raiffeisen|volks|spar|landes|bundes|bau|hypo|privat|direkt|haus|kredit|noten)bank|(?:bau|super|getränke|super|garten|computer|elektro|medien|möbel|drogerie|fach|wochen|verbraucher)markt|(?:wasser|kraft|klär|säge|gas|elektrizitäts|heiz|fern|stahl|walz|ton|atom|kern|block|umspann|hütten)werk|(?:finanz|landrats|landes|bundes|bezirks|kreis|stadt|gemeinde)amt")


def is_firm(value: str) -> bool:
    """Return whether a word of a name makes it that of a firm, a department or a house."""
    parts = [part.casefold() for word in _WORD.finditer(value) for part in re.split("['\u2019]", word[0])]
    return any(part in _WORDS or (part.endswith(("team", "abteilung")) and len(part) > 4) or _is_house(part) for part in parts)  # noqa: PLR2004
