"""Words that make a name that of a firm, a department, a school or a shop, in many languages: no person is called so."""

from __future__ import annotations

import re

from redactor import regex

_WORD = regex.compile(r"[^\W_]+(?:['\u2019-][^\W_]+)*")
_WORDS = frozenset(
    "elektro hotel messe bistro cafe café restaurant webshop klinik krankenhaus ziekenhuis hospital gmbh ag ltd inc llc bv srl sarl oy sro universität "
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
    "département abteilung department dept dpto agencia agentur foundation stiftung fundación servicio kundendienst kundenservice equipo équipe"
    .split()
)


def is_firm(value: str) -> bool:
    """Return whether a word of a name makes it that of a firm, a department or a house."""
    parts = [part.casefold() for word in _WORD.finditer(value) for part in re.split("['\u2019]", word[0])]
    return any(part in _WORDS or (part.endswith(("team", "abteilung")) and len(part) > 4) for part in parts)  # noqa: PLR2004
