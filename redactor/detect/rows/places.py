"""Postal addresses by the shape of their street lines: United States, Britain, Germany, France, Spain, Japan; tickets only."""

from __future__ import annotations

import re

from redactor import regex
from redactor.detect.rows.fields import L, U, address_length
from redactor.detect.rows.row import Row
from redactor.detect.words import makers

_CAP = rf"[{U}][{L}'’.-]*"
#: A word of a town's name: no full stop in it, or the next sentence would be part of the town.
_TOWN = rf"(?:(?:St|Ste|Sta|Sto|S|Bad)\.|[{U}][{L}'’-]*)"
_SMALL = r"(?:de|la|las|los|del|der|den|dem|des|du|le|les|an|am|im|in|zu|zum|zur|vor|auf|do|da|dos|das|di|della|y|e|van|von|aan|op|het|of|na|nad|pod|ved|på|et|sur|sous)"
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
_EU_TOWN = rf"(?:,?[ \n]+(?:[A-Z]{{1,2}}-)?[0-9]{{4,5}}[ ]+{_TOWN}(?:[ -](?:{_TOWN}|am|an|der|im|sur|sous|de|la|le|les)){{0,3}}(?: \([A-Z]{{2}}\))?)"

#: Where a value may start that may begin with any letter (`\\b` knows ASCII letters only).
_START = r"(?:^|[\s:(\"',])"
#: A house that has a name beside its number: `Larch House, 5 Mill Brow`.
_HOUSE = r"(?:House|Cottage|Lodge|Barn|Villa|Manor|Grange|Bungalow|Croft|Rectory|Vicarage|Court|Hall|Farm)"
_PART = rf"(?:[{U}][{L}'’.-]*|[0-9]{{1,4}}(?:st|nd|rd|th)?\b|[0-9]{{1,3}}[A-Z]?\b\.?|de|del|la|of|al|el|do|da|dos|das|upon|im|am)"
_UNIT_WORD = r"(?:Flat|Plot|Lot|Villa|Apartment|Apt|Door|House|Shop|Unit|Block|Blk|Tower|Chalet|RMB|RR|HC|PSC|CMR)"
_POSTCODE = rf"(?:[0-9]{{5,7}}\b|[0-9]{{3}} [0-9]{{3}}\b|{_US_STATE},? [0-9]{{4,5}}(?:-[0-9]{{4}})?\b|{_US_STATE} [A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]\b|{_UK_CODE}|[A-Z][0-9]{{2}} [A-Z0-9]{{4}}\b)"
_WORDS = rf"{_PART}(?: {_PART}){{0,5}}"
#: A storey and a door in Spain: `4.º dcha.`, `quinto B`, `bajo`.
_FLOOR = r"[0-9]{1,2}\.?[ºª°]|[0-9]{1,2}\b|bajo|entresuelo|entlo\.?|ático|sótano|principal|pral\.?|primero|segundo|tercero|cuarto|quinto|sexto|séptimo|octavo|noveno|décimo"
_PIECE = r"(?:(?:No|D|Kat|Blok|Apt|K):[0-9A-Z]+|[0-9]{1,3}[A-Z]?\.|[^\s;:?!<>{}|@=\"().,]+(?:\.[^\s;:?!<>{}|@=\"().,]+)*|[A-Za-z]{1,4}\.)"

#: `PRINTED 2,114 IN`: a count.
_THOUSANDS = regex.compile(r" \d{1,3},\d{3}(?: [A-Z]{2,4})?\Z")
_SENTENCE = regex.compile(
    r"[ ,.]+(?:is|are|was|has|have|had|and|but|we|i|my|please|pls|since|because|phone|tel|tél|tlf|telefon|telefono|teléfono|telefone|mobile|mobil|móvil|movil|portable|cell|cel|celular|handy|cellulare|whatsapp|wsp|fax|mail|e-mail|email|correo|dni|nif|which|where|when|if|it|this|they|he|she|asap|today|tomorrow|yesterday|in (?:1[5-9]|20)\d\d|before|after|instead|on (?:the )?\d{1,2}(?:st|nd|rd|th)? [a-z]{3,}|recipient|attn|for|thanks|thank|unless|until|once|as soon)\b.*",
    re.IGNORECASE | re.DOTALL,
)
#: After a capitalized beginning: a comma and words in lower case that are no part of an address (`Tulsa, refund to card ...`).
_CLAUSE = regex.compile(r", (?!(?:near|opp|opposite|behind|beside|next|off|apt|unit|flat|floor|suite|block|door|landmark|c/o|bei|chez|dist|via|rua|calle|rue|piso|esc|apto|bloco|n)\b)[a-z]{3,} [^,\n]*[a-z]")
_CODE_AND_TOWN = regex.compile(r", ?\d{4,5} [^\W\d_]{3,}(?: [^\W\d_]{3,})?$")
_NO_ADDRESS = regex.compile(r"^(?:for|on|in|is|was|not|of|change|eta|wk|week)\b|\b(?:order|ticket|case|invoice|eta|wk|error|errors|version|minutes|hours|days|times|items|firmware|update|ports|seconds|gb|mb|mbps|%|issues?|bugs?|cve|vulnerabilit\w+|features?|problems?|commands?|inserting)\b", re.IGNORECASE)
#: A full stop behind a postcode: the sentence and the address end.
_CODE_ENDS = regex.compile(r"(?:(?<=[0-9][A-Za-z]{2})|(?<=[0-9]{5}))\.\s")
_ADDRESS_END = regex.compile(rf"(?:[0-9]{{4,7}}|{_UK_CODE})$|(?i:\b{_US_KIND})\b")


def stated_length(text: str) -> int:
    """Return how many characters of what follows "ship to" or "address is" are the address: up to where the sentence goes on."""
    found = _SENTENCE.search(text)
    text = text[: found.start()] if found else text
    if ended := _CODE_ENDS.search(text):
        text = text[: ended.start()]
    if text[:1].isupper() and (clause := _CLAUSE.search(text)):
        text = text[: clause.start()]
    return min(len(text.rstrip(" ,.-")), address_length(text))


#: What follows "address" in the configuration of a network.
_TECHNICAL = regex.compile(r"(?i:^(?:ip|ipv4|ipv6|mac|range|space|family|pool|list|book)\b|\d{1,3}(?:\.\d{1,3}){3}|\bport\b(?! of ))")


#: A machine's address: `smdp.io, activation code ...`.
_HOST_FIRST = regex.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[\s,:/;]|$)")


#: Where somebody or something was moved to within a house, a network or a list: `bed 14`, `port 7`.
_IN_HOUSE = regex.compile(r"(?i)(?:the )?(?:bed|bay|port|vlan|rack|shelf|slot|version|channel|line|queue|folder|desk|table|tier|ward|cell|bin|tray|page|step|stage|drive|disk|lane|till|register|seat|row|panel|zone|cubicle|locker)s? ?(?:no\.? ?|#)?[A-Z]?\d")


def stated(text: str) -> bool:
    """Return whether what follows "ship to" or "address is" is an address: a number, words, and commas, a code or a kind of street."""
    if _TECHNICAL.search(text) or _IN_HOUSE.match(text) or _HOST_FIRST.match(text):
        return False
    words = re.findall(r"[^\W\d_]{3,}", text)
    if len(words) < 2 or not any(c.isdigit() for c in text) or _NO_ADDRESS.search(text):  # noqa: PLR2004
        return False
    if text[:4] == "the " and not _ADDRESS_END.search(text):
        return False
    written = text[0].isdigit() or any(c.isupper() for c in text) or not text.isascii()
    return ("," in text and (written or _CODE_AND_TOWN.search(text) is not None)) or _ADDRESS_END.search(text) is not None


#: A word that begins the next sentence, behind an address that ends one.
_NEXT = regex.compile(r"(?<=[^\W\d_]{4})\. (?:The|It|It's|My|I|I'm|We|Our|Is|Please|Thanks|Thank|That|That's|This|And|But|You|Your|He|She|They|Phone|Tel|Call|There|If|When|What|Can|Could|Do|Just|Ring|Buzzer|Door|Same|Sorry|Ok|Okay|Yes|No)\b")


def _sentence_length(text: str) -> int:
    """Return how many characters of an address that a sentence may go on behind are the address."""
    found = _NEXT.search(text)
    return found.start() if found else len(text)


def town_length(text: str) -> int:
    """Return the length of a place's name without the words that go on behind it."""
    return len(re.sub(r"[ ](?:now|and|zip|since|postcode|but|for|with|at|on|where|so|is|too|currently)\b.*", "", text, flags=re.IGNORECASE))


def town(text: str) -> bool:
    """Return whether the words after "I live in" are a place's name."""
    return text.split(" ", 1)[0].lower() not in _NO_TOWN


_NO_TOWN = frozenset(
    "the a an this that my our your his her same fear another different one two three hope peace rural apartment house area flat city town village harmony front "
    "accommodation student building unit room january february march april may june july august september october november december english windows linux".split()
)

#: A town in lower case, with its state and mostly a code.
_LOWER_TOWN = rf"(?:,? (?:[a-z]+ ){{1,3}}(?:{_US_STATE}\b|[a-z]{{2}}(?: [0-9]{{4,5}})\b)(?: [0-9]{{5}})?)?"
_COUNTRY = (
    "Argentina|Australia|Austria|Belgium|Brazil|Bulgaria|Canada|Chile|China|Colombia|Croatia|Czechia|Czech Republic|Denmark|Egypt|Estonia|Finland|France|Germany|Greece|Hong Kong|Hungary|Iceland|India|Indonesia"
    "|Ireland|Israel|Italy|Japan|Kenya|Latvia|Lithuania|Luxembourg|Malaysia|Mexico|Morocco|Netherlands|The Netherlands|New Zealand|Nigeria|Norway|Pakistan|Peru|Philippines|Poland|Portugal|Romania"
    "|Saudi Arabia|Serbia|Singapore|Slovakia|Slovenia|South Africa|South Korea|Spain|Sweden|Switzerland|Taiwan|Thailand|Turkey|Ukraine|United Arab Emirates|United Kingdom|UK|United States|USA|Vietnam"
    "|Deutschland|Österreich|Schweiz|Frankreich|España|Italia|Nederland|België|Belgique|Suisse|Brasil|México|Polska|Sverige|Norge|Danmark|Suomi"
)


#: Words of a sentence behind a number: `-70.7 and the road`.
_NO_STREET = frozenset("and or of in on to at is was with from by for a an my our your this that these those km miles metres meters minutes hours days".split())


def _lower_street(text: str) -> bool:
    """Return whether words in small letters between a number and `road` are a street's name."""
    return text.split(maxsplit=2)[1] not in _NO_STREET


def german_street(text: str) -> bool:
    """Return whether a word that ends like a German street is one, and no English word in `-ring` (`String 1`, `Monitoring 3`)."""
    return not re.match(r"(?:[A-Z][A-Za-z]*[ -])?(?:String|Spring|Bring|\w+[aeiou]ring|\w*(?:market|supermarkt)) ", text)


def worded(text: str) -> bool:
    """Return whether lines that look like an address have a word: two rows of numbers are none."""
    return re.search(r"[^\W\d_]{3}", text) is not None


def not_numbered(text: str) -> bool:
    """Return whether a line and a postcode below it are more than a label and a number glued to its letters (`Modellnummer`, `MM9C3FD`), and no model."""
    if re.fullmatch(r"[^\s,]+,?\s*\n ?[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}", text):
        return False
    line = text.rpartition("\n")[2]  # `Brother HL-1110`, `Canon MF41dw`: a model glued together behind its maker
    return " " in text[-4:] or not makers.begins(line)


def not_disk(text: str) -> bool:
    """Return whether an address ends in a street and not in what holds data or joins a network (`16 Bit LVD SCSI Disk Drive`, `3 Access Point`), and begins with no year."""
    return _DISK.search(text) is None and _YEAR_FIRST.match(text) is None


_YEAR_FIRST = regex.compile(r"20[0-4]\d,")
_DISK = regex.compile(r"(?i:\b(?:dis[ck]|hard|tape|flash|usb|floppy|cd|dvd|cd-?rom|optical|scsi|sas|sata|ide|solid state|thumb|zip|external|network|nvme|sled|gear|belt|motor)) Drive\b"
    r"|(?i:\b(?:access|mount|entry|end|data|restore|check|distribution|contact|touch|set|test|trigger|break|recovery|measuring|measurement|connection|share|reparse|decimal|floating|fixed|charge|charging|power|pivot|junction|termination|wi-?fi|wireless|bonus|story|focal|reference|pain|price|bullet|service|sale)) Point\b|(?i:\b(?:one|two|three|four|power|multi|either|half)) Way\b")


def not_memory(text: str) -> bool:
    """Return whether what looks like a postcode is one, and no model with its memory: `CM4 2GB`."""
    return not text.endswith((" 1GB", " 2GB", " 4GB", " 8GB", " 1TB", " 2TB", " 4TB", " 8TB"))


def not_event(text: str) -> bool:
    """Return whether a number and words with a comma are an address and no line of a log behind its seconds (`41 User Winstanley, Maud Token 7718402`)."""
    return re.match(r"\d{1,2} (?:User|Token|Event|Card|Badge|Session|Client|Agent|Driver|Operator|Patient|Account|Device|Alarm|Door|Zone|Login|Error|Info|Warn(?:ing)?|Job|Task|Call(?:er)?)\b", text) is None


def not_sizes(text: str) -> bool:
    """Return whether capitals and numbers with a comma are an address and no sizes (`GB data, 1828 GB used`)."""
    return not re.search(r"\b(?:[kKMGTP]i?B|ms|Mbps|Gbps|MHz|GHz)\b", text)


#: `August 14, 2015 EST`: a day and a time.
_DAY = re.compile(r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]* \d{1,2}, ?(?:19|20)\d\d\b")


def _has_letters(text: str) -> bool:
    """Return whether an address in a list has a word: `2020, 10, 1, 11, 12` are numbers."""
    return any(map(str.isalpha, text))


ROWS: tuple[Row, ...] = (
    Row("address_stated", "POSTAL_ADDRESS",
        rf"(?i:\b(?:addr|(?:home|svc|service|res|residence|mail|mailing|ship|shipping|delivery|postal|bill|billing|street|install|cust|customer|my|our|new|old|the|his|her|their) addr(?:ess)?(?: is)?|address(?: is)?|adres|adresse(?: ist)?|dirección(?: es)?|indirizzo"
        rf"|ship(?:ped)?(?: it| this)? to|deliver(?:ed|y)?(?: it| this| the replacement)? to|send (?:it |this |them )?to|pick-?up (?:at|from)|moved (?:from|to)|(?:lives?|living|stay(?:ing)?|located|resides?|residing) (?:at|in)|wohn(?:e|t|haft)(?: in)?|j['’]habite(?: au)?|vivo en|abito in|house is|door no\.?|broadband at|office at)(?: (?:now|currently|still|actually|jetzt|désormais|ahora|ora))?[: ]*[ :])"
        rf"(?P<v>(?:{_PIECE},? ){{1,18}}{_PIECE})",
        "context", 0.75, stated, log=False, trim=stated_length),
    Row("address_rural", "POSTAL_ADDRESS", rf"\b(?:PSC|CMR|HC|RR|RMB|Unit|UNIT) [0-9]{{1,5}},? (?:Box|BOX) [0-9]{{1,6}},? (?:(?:[{U}][{L}.-]+ ?){{1,3}},? )?(?:{_US_STATE}|AE|AP|AA),? [0-9]{{5}}\b|\b(?i:(?:hc|rr|r\.r\.|rte|rural (?:route|rte|delivery)|star route|highway contract (?:route|rte)|hwy contract (?:route|rte)) ?#? ?[0-9]{{1,5}},? box ?#? ?[0-9]{{1,6}}[a-z]?)\b", "shape", 0.85, log=False),
    Row("address_unit_first", "POSTAL_ADDRESS",
        rf"\b{_UNIT_WORD}\.?(?: [Nn]o\.?)? ?[0-9A-Z][0-9A-Z/-]{{0,6}}(?:,? {_WORDS})(?:, ?{_WORDS}){{1,7}}(?:[, -]{{1,3}}{_POSTCODE}|\b)", "shape", 0.75, log=False, check=stated, trim=_sentence_length),
    Row("address_list", "POSTAL_ADDRESS",
        rf"{_START}(?P<v>(?:[{U}][{L}'’-]+ {_HOUSE},[ \n])?[0-9]{{1,5}}[0-9A-Za-z/-]{{0,6}},? {_WORDS}(?:,[ \n]?{_WORDS}){{1,6}}[, -]{{1,3}}{_POSTCODE})", "shape", 0.75, lambda text: not_event(text) and _has_letters(text), log=False),
    Row("address_capitals", "POSTAL_ADDRESS",
        rf"\b[0-9]{{1,6}} (?:[NSEW]{{1,2}} )?[A-Z0-9]+(?: [A-Z0-9#.]+){{1,8}},?[ \n](?:[A-Z]+ ){{0,3}}[A-Z]+,? {_US_STATE},? [0-9]{{5}}(?:-[0-9]{{4}})?\b", "shape", 0.8, log=False),
    Row("address_then_code", "POSTAL_ADDRESS",
        rf"{_START}(?P<v>(?:[Tt]he )?[{U}][{L}'’.-]+(?: {_PART}){{0,4}}(?:,[ \n]?(?:[Tt]he )?{_WORDS}){{0,5}}(?:,? ?\n|,) ?(?:{_WORDS} )?(?:{_UK_CODE}|[AC-FHKNPRTV-Y][0-9]{{2}} [0-9AC-FHKNPRTV-Y]{{4}}\b))", "shape", 0.75, not_numbered, log=False),
    Row("address_block", "POSTAL_ADDRESS",
        rf"(?m:^)[ \t>]*(?P<v>(?:[{U}][{L}'’.-]+(?: [{U}][{L}'’.-]+){{0,3}},?\n)?[0-9]{{1,5}}[A-Za-z]?,? {_WORDS},?\n(?:[ \t>]*{_WORDS},?\n){{0,3}}[ \t>]*(?:{_WORDS},? )?{_POSTCODE})"
        rf"|(?m:^)[ \t>]*(?P<v2>[{U}][{L}'’.-]+(?: [{L}'’.-]+){{0,4}},? [0-9]{{1,5}} ?[a-zA-Z]?\.?(?:[ ,/]+[0-9A-Za-z./]{{1,6}}){{0,3}},?\n[ \t>]*(?:[A-Z]{{1,2}}-)?[0-9]{{4,5}}(?: [A-Z]{{2}})? [{U}][{L}'’.-]+(?:[ -]{_PART}){{0,3}}(?: [0-9]{{1,2}}\b)?)", "shape", 0.75, worded, log=False),
    Row("address_europe", "POSTAL_ADDRESS",
        rf"{_START}(?P<v>(?:(?:Str|Via|Rua|Av|Al|Ul|ul|al|os|bul|Bul|blvd|bd|Bd)\.? )?[{U}][{L}'’.-]+(?: (?:das |dos |das )?{_PART}){{0,4}},? [0-9]{{1,5}}[A-Za-z]?(?:, ?[^,\n]{{1,36}}){{0,4}}(?: - [A-Z]{{2}})?, ?(?:[0-9]{{5}}-[0-9]{{3}}\b|(?:[A-Z]{{1,2}}-)?[0-9]{{3,6}}(?:[ -][0-9]{{2,3}})?(?: [A-Z]{{2}})?(?: [{U}][{L}'’/-]+(?:[ -]{_PART}){{0,3}}| [A-Z]{{3,5}}\b)))", "shape", 0.7, lambda text: _THOUSANDS.search(text) is None and _DAY.match(text) is None, log=False),
    Row("street_japanese", "POSTAL_ADDRESS",
        r"〒 ?[0-9]{3}-?[0-9]{4}[ 　]*[\x{3040}-\x{30FF}\x{4E00}-\x{9FFF}]+[市区町村郡][\x{3040}-\x{30FF}\x{4E00}-\x{9FFF}]*[0-9０-９]+(?:[-−ー丁目番地号の][0-9０-９]*)*(?:[ 　][\x{30A0}-\x{30FF}\x{4E00}-\x{9FFF}A-Za-z]+ ?[0-9０-９]+(?:号室|号|F|階)?)?|(?:〒 ?[0-9]{3}-?[0-9]{4}[ 　]*)?(?:東京都|北海道|(?:京都|大阪)府|[\x{4E00}-\x{9FFF}]{2,3}県)[\x{3040}-\x{30FF}\x{4E00}-\x{9FFF}]+[市区町村郡][\x{3040}-\x{30FF}\x{4E00}-\x{9FFF}]*[0-9０-９一二三四五六七八九十]+(?:[-−ー丁目番地号の][0-9０-９]*)*(?:[ 　]?[\x{30A0}-\x{30FF}\x{4E00}-\x{9FFF}A-Za-z0-9]+(?:号室|[0-9０-９]+))?",
        "shape", 0.9),
    Row("address_chinese", "POSTAL_ADDRESS", r"(?:[\x{4E00}-\x{9FFF}]{2,8}(?:省|市|自治区))+[\x{4E00}-\x{9FFF}]*[0-9]+号?(?:[\x{4E00}-\x{9FFF}]{0,8}[0-9]+(?:号|室|楼|单元|栋))*", "shape", 0.85),
    Row("address_korean", "POSTAL_ADDRESS", r"[\x{AC00}-\x{D7A3}]+(?:특별시|광역시|특별자치시|도|시)(?: [\x{AC00}-\x{D7A3}]+(?:시|군|구|읍|면))* [\x{AC00}-\x{D7A3}0-9]+(?:로|길|동|리) ?[0-9]+(?:-[0-9]+)?(?:,? ?[0-9]+(?:동|호|층))*", "shape", 0.85),
    Row("live_in", "LOCATION",
        rf"(?i:\b(?:(?:i|we|he|she|they|who) (?:now |currently |still )?(?:lives?|resides?) in|(?:i am|i'm|we are|we're|he is|she is) (?:now |currently )?(?:based|living) in|(?-i:[{U}])[{L}'-]+ (?:now |currently )?(?:lives|resides) in|(?:i am|i'm|we are) from|based in|wohne in|wohnt in|j['’]habite(?: à)?|vivo en|vivimos en|abito a|moro em|ik woon in|greetings from|(?:viele |liebe )?grüße aus|saludos desde) )(?P<v>[{U}][{L}'’-]+(?: (?:(?:de|del|la|el|am|upon|of) )?[{U}][{L}'’-]+){{0,2}})"
        rf"|(?i:\b(?:i|we|he|she) (?:now )?lives? in) (?P<v2>[{L}]{{3,}}(?: [{L}]{{3,}})?)(?: (?i:now|zip|and|since|postcode|so|but|where|with|for|too)\b|[,.]|[ ]*\r?$)",
        "context", 0.75, town, log=False, trim=town_length),
    Row("town_region_country", "LOCATION", rf"(?m:^)(?P<v>{_CAP}(?:[ -]{_CAP}){{0,3}}, [A-Z0-9][{L}0-9 '.-]{{0,24}}), (?:{_COUNTRY})[ \t]*\r?$", "shape", 0.8, log=False),
    Row("street_english", "POSTAL_ADDRESS",
        rf"{_FLAT}?\b[0-9]{{1,6}}[A-Za-z]?(?:[-/][0-9]{{1,4}})?,? (?:[NSEW]\.?[EW]?\.? |North |South |East |West )?(?:{_CAP} |[0-9]{{1,3}}(?:st|nd|rd|th) ){{1,4}}{_US_KIND}\b\.?(?: [NSEW]{{1,2}}\b)?{_UNIT}?(?:{_US_TOWN}|{_UK_TOWN}|{_ANY_TOWN}|(?:, {_CAP}(?: {_CAP}){{0,2}}){{0,3}}, (?:{_COUNTRY})\b)?",
        "shape", 0.8, not_disk, log=False),
    Row("street_then_town", "POSTAL_ADDRESS",
        rf"(?:\b(?:ul\.|os\.|al\.|pl\.|ulica|Via|Rua|Av\.) ?)?\b[{U}][{L}'’.-]+(?:[ -](?:{_CAP}|{_SMALL}\b)){{0,4}},? (?:No[.:] ?|n[°º.] ?)?[0-9]{{1,5}}(?:[-/ .]?[0-9A-Za-z]{{1,4}}\.?){{0,3}}, (?:[A-Z]{{1,2}}-)?[0-9]{{2,3}}[ -]?[0-9]{{2,3}}(?: [A-Z]{{2}})? {_TOWN}(?:[ /-]{_TOWN}){{0,3}}(?: [0-9]{{1,2}}\b)?",
        "shape", 0.8, lambda text: not_sizes(text) and _DAY.match(text) is None, log=False),
    Row("street_lower", "POSTAL_ADDRESS",
        rf"\b[0-9]{{1,5}} (?:[a-z]+ ){{1,3}}(?:street|avenue|road|boulevard|blvd|lane|terrace|crescent|parkway|lane)\b{_UNIT}?(?:(?:, [a-z]+(?: [a-z]+){{0,2}}){{1,3}},? [0-9]{{4,6}}\b|,? (?:[a-z]+ ){{1,2}}(?:{_US_STATE}|[a-z]{{2}}) [0-9]{{5}}\b)?",
        "shape", 0.7, _lower_street, log=False),
    Row("street_short", "POSTAL_ADDRESS",
        rf"\b[0-9]{{2,5}} (?:[nsew]\.? )?[a-z]{{3,}}(?: [a-z]{{3,}})? (?:ave|blvd|rd|ln|hwy|pkwy)\b{_UNIT}?{_LOWER_TOWN}|\b[0-9]{{2,5}} (?:[nsew]\.? )[a-z]{{3,}} (?:st|dr|ct|pl|ter)\b{_UNIT}?{_LOWER_TOWN}",
        "shape", 0.7, log=False),
    Row("street_numbered_first", "POSTAL_ADDRESS",
        rf"(?i:\b[0-9]{{1,4}}(?: ?bis| ?ter|[a-d])?,? (?:rue|avenue|av\.|boulevard|bd|place|chemin|allée|allee|impasse|quai|cours|route|square|passage|faubourg)) (?:(?:de|du|des|la|le|les|l['’]|d['’])[ ]?)*{_CAP}(?:[ -](?:de|du|des|la|le|les|et|{_CAP})){{0,4}}{_EU_TOWN}?",
        "shape", 0.8, log=False),
    Row("street_german", "POSTAL_ADDRESS",
        rf"\b(?:{_CAP}[ -])?[{U}][{L}-]*(?:straße|strasse|str\.|weg|platz|allee|gasse|damm|ufer|steig|chaussee|promenade|graben|markt|ring) [0-9]{{1,4}}(?: ?[a-z])?\b(?: ?[-–/] ?[0-9]{{1,4}})?{_EU_TOWN}?"
        rf"|\b(?:{_CAP} ){{1,2}}(?:Straße|Strasse|Str\.|Weg|Platz|Allee|Gasse|Damm|Ufer|Ring) [0-9]{{1,4}}(?: ?[a-z])?\b{_EU_TOWN}?",
        "shape", 0.8, german_street, log=False),
    Row("street_spanish", "POSTAL_ADDRESS",
        rf"\b(?:(?i:calle|avenida|plaza|paseo|camino|carrer|avinguda|plaça|rúa)|Calle|C/|Avenida|Avda\.?|Av\.|Plaza|Pza\.?|Paseo|Camino|Carrera|Carretera|Ronda|Travesía|Via|Viale|Piazza|Corso|Rua|Largo|Praça) ?(?:(?:de|del|la|las|los|el|di|della|da|das|do|dos) )*{_CAP}(?: (?:de|del|la|las|los|y|{_CAP})){{0,4}},? (?:(?:n[.ºo°]*|No\.?|Nº) ?)?[0-9]{{1,5}}(?:,? ?[0-9]{{1,2}}\.?[ºª°]? ?[A-Za-z]?\b)?(?:, ?(?:{_FLOOR})(?: ?[A-Za-z]\b| (?:dcha|izq|izda|drcha|ctro|derecha|izquierda|centro|puerta [0-9A-Z]{{1,2}})\.?)?){{0,2}}(?:{_EU_TOWN}|, {_CAP}(?: (?:de|del|la|{_CAP})){{0,2}})?",
        "shape", 0.8, log=False),
    Row("street_colombian", "POSTAL_ADDRESS",
        rf"\b(?i:calle|carrera|cra|kra|cr|cl|avenida|av|diagonal|diag|dg|transversal|transv|tv|autopista)\.? ?[0-9]{{1,3}}[A-Za-z]?(?: (?i:bis|sur|norte|este|oeste))? ?(?:#|(?i:no\.?|nro\.?|n°)) ?[0-9]{{1,3}}[A-Za-z]? ?[-–] ?[0-9]{{1,3}}(?:,? (?i:of|ofic|oficina|apto|apt|int|interior|torre|piso|casa|local|bloque)\.? ?[0-9A-Za-z-]{{1,6}}){{0,3}}(?:, {_CAP}(?: {_CAP}){{0,2}}){{0,2}}",
        "shape", 0.85, log=False),
    Row("postcode_japanese", "POSTCODE", r"〒 ?(?P<v>[0-9]{3}-?[0-9]{4})", "label", 0.95, log=False),
    Row("post_box", "POSTAL_ADDRESS", rf"(?i:\b(?:p\.? ?o\.? box|postfach|apartado(?: de correos)?|boîte postale|b\.p\.)) [0-9]{{1,6}}\b(?:{_US_TOWN}|{_EU_TOWN}|,? [a-z]{{3,}}(?: [a-z]{{2,}}){{0,2}},? [a-z]{{2}},? [0-9]{{5}}(?:-[0-9]{{4}})?\b|, {_CAP}(?: {_CAP}){{0,2}})?", "shape", 0.85, log=False),
    Row("town_state", "POSTAL_ADDRESS", rf"\b{_CAP}(?: {_CAP}){{0,2}}, {_US_STATE},? [0-9]{{5}}(?:-[0-9]{{4}})?\b", "shape", 0.8, log=False),
    Row("postcode_british", "POSTCODE", r"\b(?:[A-PR-UWYZ][0-9]{1,2}|[A-PR-UWYZ][A-HK-Y][0-9]{1,2}|[A-PR-UWYZ][0-9][A-HJKSTUW]|[A-PR-UWYZ][A-HK-Y][0-9][ABEHMNPRVWXY]) [0-9][ABD-HJLNP-UW-Z]{2}\b", "shape", 0.7, not_memory, log=False),
)
