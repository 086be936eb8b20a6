"""Postal addresses by the shape of their street lines: United States, Britain, Germany, France, Spain, Japan; tickets only."""

from __future__ import annotations

from redactor.detect.fields import L, U
from redactor.detect.rows import Row

_CAP = rf"[{U}][{L}'’.-]*"
_SP = r"[ ]"
_US_KIND = (
    r"(?:Street|St|Avenue|Ave|Av|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Way|Place|Pl|Terrace|Ter|Circle|Cir|Highway|Hwy|Parkway|Pkwy|Square|Sq|Trail|Trl|"
    r"Loop|Alley|Crescent|Cres|Close|Gardens|Gdns|Grove|Mews|Row|Walk|Hill|Rise|Park|View|Green|Plaza|Pike|Turnpike|Broadway|Esplanade|Quay|Wharf|Mount|Path|Run|Point|Ridge|Crossing)"
)
_UNIT = r"(?:,?[ ]+(?i:apt|apartment|suite|ste|unit|flat|floor|fl|room|rm|bldg|building|#)\.?[ ]?#?[0-9A-Za-z-]{1,6}\b)"
_UK_CODE = r"(?:GIR 0AA|[A-Za-z]{1,2}[0-9][A-Za-z0-9]? ?[0-9][A-Za-z]{2})\b"
_US_STATE = (
    r"(?:A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|PR|"
    r"ON|QC|BC|AB|MB|SK|NS|NB|NL|NSW|VIC|QLD|TAS|ACT|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|"
    r"Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|"
    r"New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming)"
)
_ANY_TOWN = rf"(?:(?:,[ \n]*{_CAP}(?:[ -]{_CAP}){{0,3}}){{1,4}},? (?:[A-Z]{{2,3}} )?(?:[0-9]{{4,6}}\b|[A-Z][0-9]{{1,2}}[A-Z]? ?[0-9A-Z]{{3,4}}\b))"
_FLAT = r"(?:(?i:flat|apt|apartment|unit|plot|villa|suite|lot|block|room|house|shop|office|wohnung|appartement|piso)\.? ?(?i:no\.? ?)?[0-9A-Za-z/-]{1,6},? )"
_US_TOWN = rf"(?:,?[ \n]+{_CAP}(?: {_CAP}){{0,2}},? {_US_STATE}\b\.?(?:,? +[0-9]{{5}}(?:-[0-9]{{4}})?\b|,? +[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]\b|,? +[0-9]{{4}}\b)?)"
_UK_TOWN = rf"(?:(?:,[ \n]*{_CAP}(?: {_CAP}){{0,2}}){{0,3}},?[ \n]+{_UK_CODE})"
_EU_TOWN = rf"(?:,?[ \n]+(?:[A-Z]{{1,2}}-)?[0-9]{{4,5}}[ ]+{_CAP}(?:[ -](?:{_CAP}|am|an|der|im|sur|sous|de|la|le|les)){{0,3}})"

ROWS: tuple[Row, ...] = (
    Row("street_english", "POSTAL_ADDRESS",
        rf"{_FLAT}?\b[0-9]{{1,6}}[A-Za-z]?(?:[-/][0-9]{{1,4}})?,? (?:[NSEW]\.?[EW]?\.? |North |South |East |West )?(?:{_CAP} |[0-9]{{1,3}}(?:st|nd|rd|th) ){{1,4}}{_US_KIND}\b\.?(?: [NSEW]{{1,2}}\b)?{_UNIT}?(?:{_US_TOWN}|{_UK_TOWN}|{_ANY_TOWN})?",
        "shape", 0.8, log=False),
    Row("street_then_town", "POSTAL_ADDRESS",
        rf"(?:\b(?:ul\.|os\.|al\.|pl\.|ulica|Via|Rua|Av\.) ?)?\b{_CAP}(?:[ -](?:{_CAP}|[a-z]{{1,4}})){{0,4}},? (?:No[.:] ?|n[°º.] ?)?[0-9]{{1,5}}(?:[-/ .]?[0-9A-Za-z]{{1,4}}\.?){{0,3}}, (?:[A-Z]{{1,2}}-)?[0-9]{{2,3}}[ -]?[0-9]{{2,3}}(?: [A-Z]{{2}})? {_CAP}(?:[ /-]{_CAP}){{0,3}}(?: [0-9]{{1,2}}\b)?",
        "shape", 0.8, log=False),
    Row("street_lower", "POSTAL_ADDRESS",
        rf"\b[0-9]{{1,5}} (?:[a-z]+ ){{1,3}}(?:street|avenue|road|boulevard|blvd|lane|terrace|crescent|parkway){_UNIT}?(?:,? (?:[a-z]+ ){{1,2}}(?:{_US_STATE}|[a-z]{{2}}) [0-9]{{5}}\b)?",
        "shape", 0.7, log=False),
    Row("street_numbered_first", "POSTAL_ADDRESS",
        rf"(?i:\b[0-9]{{1,4}}(?: ?bis| ?ter|[a-d])?,? (?:rue|avenue|av\.|boulevard|bd|place|chemin|allée|allee|impasse|quai|cours|route|square|passage|faubourg)) (?:(?:de|du|des|la|le|les|l['’]|d['’])[ ]?)*{_CAP}(?:[ -](?:de|du|des|la|le|les|et|{_CAP})){{0,4}}{_EU_TOWN}?",
        "shape", 0.8, log=False),
    Row("street_german", "POSTAL_ADDRESS",
        rf"\b(?:{_CAP}[ -])?[{U}][{L}-]*(?:straße|strasse|str\.|weg|platz|allee|gasse|damm|ufer|steig|chaussee|promenade|graben|markt|ring) [0-9]{{1,4}}(?: ?[a-z])?\b(?: ?[-–/] ?[0-9]{{1,4}})?{_EU_TOWN}?"
        rf"|\b(?:{_CAP} ){{1,2}}(?:Straße|Strasse|Str\.|Weg|Platz|Allee|Gasse|Damm|Ufer|Ring) [0-9]{{1,4}}(?: ?[a-z])?\b{_EU_TOWN}?",
        "shape", 0.8, log=False),
    Row("street_spanish", "POSTAL_ADDRESS",
        rf"\b(?:Calle|C/|Avenida|Avda\.?|Av\.|Plaza|Pza\.?|Paseo|Camino|Carrera|Carretera|Ronda|Travesía|Via|Viale|Piazza|Corso|Rua|Largo|Praça) ?(?:(?:de|del|la|las|los|el|di|della|da|do|dos) )*{_CAP}(?: (?:de|del|la|las|los|y|{_CAP})){{0,4}},? (?:n[.ºo°]* ?)?[0-9]{{1,4}}(?:,? ?[0-9]{{1,2}}[ºª°]? ?[A-Za-z]?\b)?{_EU_TOWN}?",
        "shape", 0.8, log=False),
    Row("street_japanese", "POSTAL_ADDRESS",
        r"(?:〒 ?[0-9]{3}-?[0-9]{4}[ 　]*)?(?:東京都|北海道|(?:京都|大阪)府|[\x{4E00}-\x{9FFF}]{2,3}県)[\x{3040}-\x{30FF}\x{4E00}-\x{9FFF}]+[市区町村郡][\x{3040}-\x{30FF}\x{4E00}-\x{9FFF}]*[0-9０-９一二三四五六七八九十]+(?:[-−ー丁目番地号の][0-9０-９]*)*(?:[ 　]?[\x{30A0}-\x{30FF}\x{4E00}-\x{9FFF}A-Za-z0-9]+(?:号室|[0-9０-９]+))?",
        "shape", 0.9, log=False),
    Row("postcode_japanese", "POSTCODE", r"〒 ?(?P<v>[0-9]{3}-?[0-9]{4})", "label", 0.95, log=False),
    Row("post_box", "POSTAL_ADDRESS", rf"(?i:\b(?:p\.? ?o\.? box|postfach|apartado(?: de correos)?|boîte postale|b\.p\.)) [0-9]{{1,6}}\b(?:{_US_TOWN}|{_EU_TOWN})?", "shape", 0.85, log=False),
    Row("town_state", "POSTAL_ADDRESS", rf"\b{_CAP}(?: {_CAP}){{0,2}}, {_US_STATE},? [0-9]{{5}}(?:-[0-9]{{4}})?\b", "shape", 0.8, log=False),
    Row("postcode_british", "POSTCODE", r"\b(?:[A-PR-UWYZ][0-9]{1,2}|[A-PR-UWYZ][A-HK-Y][0-9]{1,2}|[A-PR-UWYZ][0-9][A-HJKSTUW]|[A-PR-UWYZ][A-HK-Y][0-9][ABEHMNPRVWXY]) [0-9][ABD-HJLNP-UW-Z]{2}\b", "shape", 0.7, log=False),
)
