"""Persons' names by the rules of letters and calls: greetings, signatures, introductions, titles, mail headers; tickets only."""

from __future__ import annotations

import re

from redactor.detect.prose.reply_topics import MONTH, ORDINAL, YEAR
from redactor.detect.rows.fields import CAP, DATE, NAME, L, U, date, person, weak_person
from redactor.detect.rows.row import Row
from redactor.detect.words.named_after import is_forename
from redactor.detect.words.vocabulary import DESKS

_PARTICLE = r"(?:de|del|della|di|da|dos|do|la|le|van|von|der|den|ten|zu|y|el|al|bin|ibn|abu|O['’]|Mc|Mac)"
_INITIAL = rf"[{U}]\.?"
_FULL = rf"{CAP}(?: (?:{_PARTICLE} ){{0,2}}(?:{_INITIAL} )?{CAP}){{1,3}}"
_ONE_TO_THREE = rf"{CAP}(?: (?:{_PARTICLE} ){{0,2}}(?:{_INITIAL} )?{CAP}){{0,2}}"
_LOWER = rf"[{L}]{{2,}}(?: [{L}'’-]{{2,}}){{0,2}}"
_CJK = r"[\x{3005}\x{3040}-\x{30FF}\x{4E00}-\x{9FFF}]"

_GREETINGS = (
    r"(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|howdy|hallo|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|moin|servus|grüezi|bonjour|bonsoir|salut|"
    r"cher|chère|hola|buenos días|buenas tardes|buenas noches|buenas|estimad[oa]|querid[oa]|ciao|buongiorno|gentile|olá|bom dia|boa tarde|prezad[oa]|beste|geachte"
    r"|hej(?:san)?|hei|hoi|goede(?:morgen|middag|navond)|coucou|salve|oi|boa noite|cześć|witaj|ahoj|szia|merhaba|selam|god (?:dag|morgen|morgon|kväll)|kära|kære|kjære)"
)
_TITLE = r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Madam|Herrn?|Frau|M|Mme|Mlle|Monsieur|Madame|Sr|Sra|Srta|Señora?|Señorita|Don|Doña|Signora?|Sig\.?(?:ra|na)|Sig|Dott\.?ssa|Dott|Shri|Smt|Encik|Puan|Datuk|Mevrouw|Meneer)"
_ABBREVIATED = r"(?:Mr|Mrs|Ms|Mx|Dr|Prof|M|Mme|Mlle|Sr|Sra|Srta|Sig\.?(?:ra|na)|Sig|Dott\.?ssa|Dott|Shri|Smt)"
_WHOLE_TITLE = r"(?:Miss|Sir|Madam|Herrn?|Frau|Monsieur|Madame|Señora?|Señorita|Don|Doña|Signora?|Encik|Puan|Datuk|Mevrouw|Meneer)"
_CLOSINGS = (
    r"(?:(?:best|kind|warm|warmest|many|with (?:best|kind) )?[ ]?(?:regards|wishes)|best|thanks(?: (?:again|so much|a lot|in advance|and regards|& regards))?|thank you(?: (?:so much|very much|in advance))?|cheers|sincerely|sincerely yours|yours(?: (?:sincerely|truly|faithfully))?|"
    r"cordially|respectfully|take care|ta|rgds|br|kr|mit freundlichen grüßen|mit freundlichen grüssen|freundliche grüße|viele grüße|beste grüße|liebe grüße|schöne grüße|herzliche grüße|mfg|vg|lg|hochachtungsvoll|gruß|grüße|gruss|grüsse|gruesse|viele grüsse|viele gruesse|liebe grüsse|beste grüsse|schönen gruß|besten gruß|danke|vielen dank|"
    r"cordialement|bien cordialement|bien à vous|salutations|sincères salutations|merci|merci d'avance|amicalement|saludos|un saludo|saludos cordiales|atentamente|cordialmente|gracias|muchas gracias|cordiali saluti|distinti saluti|grazie|atenciosamente|obrigad[oa]|"
    r"met vriendelijke groet(?:en)?|groeten|groet|groetjes|gr\.?|mvg|mvh|hilsen|med (?:vennlig|venlig) hilsen|(?:med )?vänlig(?:a)? hälsning(?:ar)?|hälsningar|pozdrawiam|saluti|abraços|thx|tnx|bonne (?:journée|soirée)|よろしくお願いいたします|よろしくお願いします|以上、?よろしくお願いします)"
)
_NOT_GREETED = frozenset(
    "people folks fellas yall peeps peepz guys mom mum dad mate mates dude bro bros sis buddy pal pals gang crew champ boss love dear darling hun hon sweetie babe team all everyone everybody there support sir madam folks guys customer customers colleague colleagues friend friends user users admin world sirs it help service sales "
    "sir/madam hiring concern whom ladies gentlemen damen herren kolleginnen kollegen zusammen allerseits tous toutes equipo todos again and or the a is from this that we you i my our "
    "thanks thank please just not can could would have has had yes no ok okay sorry welcome quick any anyone agent bot assistant chat recipient valued both "
    "security purchasing accounts reception operations sent regards best kind sincerely cheers posted on get attached see note ps date subject re fwd fw to cc phone tel email mobile web www http original forwarded begin end".split()
)


#: What stands before a name and is none alone.
_MERE_TITLES = frozenset("dr prof mr mrs ms mx herr frau mme mlle sr sra dra sig dott ing mag dipl".split())


def greeted(text: str) -> bool:
    """Return whether the words after a greeting or closing are a name and not a group or the next sentence."""
    words = text.lower().replace(",", " ").split()
    if any(word.isupper() and 1 < len(word) <= 3 for word in text.split()) and not text.isupper():  # noqa: PLR2004 - `PM Ngozi`, `IP Verso`
        return False
    if len(words) == 1 and words[0].rstrip(".") in _MERE_TITLES:
        return False
    return bool(words) and words[0] not in _NOT_GREETED and (len(words) == 1 or words[-1] not in DESKS) and words[-1] not in ("team", "support", "department", "desk", "service") and person(text)


def unowned(text: str) -> int:
    """Return how many characters of a name stand before the sign that says what is theirs: `Mrs Yoo-Delacroix's divorce`."""
    return len(text.removesuffix("'s").removesuffix("’s"))


def titled(text: str) -> bool:
    """Return whether the words after a title are a name and not a brand or a program (`Dr. Martens`, `Dr. Watson`)."""
    name = _INITIALS.sub("", text)
    return greeted(name) and name.casefold() not in _TITLES and name.split(maxsplit=1)[0].lower() not in _TITLED_THINGS


#: What stands behind a title and is another: `Prof. Dr. Ansgar Meinel`.
_TITLES = frozenset("dr prof dipl ing mag med phil rer nat jur habil hc sir dott avv".split())
_INITIALS = re.compile(r"(?:[^\W\d_a-z]\. ?){1,3}(?=[^\W\d_]{2})")


_TITLED_THINGS = frozenset("martens pepper oetker scholl who web watson dre coffee clean potts beast robot bean jekyll strange unarchiver memory fone explain cleaner driver solomon".split())


def introduced(text: str) -> bool:
    """Return whether the words after "my name is" or "this is" are a name."""
    return greeted(text) and text.split(maxsplit=1)[0].lower() not in _NOT_INTRODUCED


def forename(text: str) -> bool:
    """Return whether a word is a forename and nothing else, as names of chats' lines are; no label of a mail (`Från: ...`)."""
    return is_forename(text) and text.lower() not in _MAIL_LABELS


_MAIL_LABELS = frozenset("från fra van da de von od till til aan para an do à a lähettäjä expediteur data dato sent".split())


def on_the_phone(text: str) -> bool:
    """Return whether who is `hier` or `speaking` is a name and no other word of a greeting."""
    return greeted(text) and text.split(" ", 1)[0].lower() not in _NOBODY


_NOBODY = frozenset("alles nichts etwas jemand niemand keiner ist bin sind wieder noch neu was wer wie wo ich sie er es das die der bitte technisch generell hallo guten allgemein genau french english spanish german strictly generally roughly technically broadly is still are was".split())


def role_of_person(text: str) -> bool:
    """Return whether the words after "customer" or "client" are a name and no part of a label or product (`Caller Computer Name`)."""
    return weak_person(text) and introduced(text)


_NOT_INTRODUCED = frozenset(
    "twice sometimes again already correctly once tag badge server field column plate change changed wrongly incorrectly everywhere somewhere happening an because about what why how when where very really only also now still already going getting having unable trying experiencing seeing using working "
    "calling writing contacting sure glad happy afraid aware new here ready done able urgent important great good bad correct wrong".split()
)


def name_length(text: str) -> int:
    """Return how many characters of lower-case words after "my name is" are the name: up to the first word that goes on."""
    words = text.split(" ")
    for index, word in enumerate(words):
        if word.lower().strip(",.") in _GOES_ON:
            return len(" ".join(words[:index]))
    return len(text)


_GOES_ON = frozenset(
    "and i im i'm my from the with at of in on to for a an we it is was have has am speaking calling here but so please can could would or by who that this need want wrong right spelled not after back mr mrs "
    "und ich aus mit von et je de du y soy mi el tengo".split()
)


def _person(name: str, pattern: str, *, score: float = 0.8, check: object = greeted, trim: object = None) -> Row:
    return Row(name, "PERSON", pattern, "context", score, check, log=False, trim=trim)  # type: ignore[arg-type]


def national(text: str) -> bool:
    """Return whether what follows the name of a national id is one: five digits or more, no date."""
    return sum(c.isdigit() for c in text) >= 5 and not re.fullmatch(r"(?:19|20)\d\d[-/.]\d\d[-/.]\d\d|\d\d[-/.]\d\d[-/.](?:19|20)\d\d", text)  # noqa: PLR2004


def device_code(text: str) -> bool:
    """Return whether two groups of four consonants are a code and no protocols or placeholder (`HTTP-SMTP`, `XXXX-XXXX`)."""
    return len(set(text)) > 4 and not any(part in _NO_CODES for part in text.split("-"))  # noqa: PLR2004


_NO_CODES = frozenset("HTTP SMTP SNMP SFTP TFTP HTML XHTML DHCP LDPC PCRF MPLS VXLN NTLM CHKD CRLF LTSR".split())


def plate(text: str) -> bool:
    """Return whether what follows "number plate" is one: letters and digits."""
    return any(c.isdigit() for c in text) and any(c.isalpha() for c in text)


#: Ids that prose names right before their value.
_ID_NAMES = (
    r"(?i:\b(?:passport|driver'?s?'? licen[cs]e|driving licen[cs]e|national insurance|ni number|nino|nhs|codice fiscale|steuer-?id(?:entifikationsnummer)?|steuernummer|sozialversicherungsnummer|personalausweis|reisepass|ausweis"
    r"|aadhaa?r|pan card|pesel|personnummer|cpr-?nummer|henkilötunnus|burgerservicenummer|kennitala|passeport|carte d'identité|numéro de sécurité sociale|pasaporte|cédula|cedula|documento de identidad|social insurance|tax file)"
    r"|\b(?:DNI|NIE|NIF|CPF|RG|BSN|CURP|RFC|NRIC|SIN|TFN|NINO|NHS|CNP|EGN|JMBG|OIB|HKID|RUT|CUIT|CUIL|PPSN|PPS|AHV|SVNR|SVN)\b|マイナンバー|個人番号|旅券番号)"
)
IDS: tuple[Row, ...] = (
    # British national insurance number (HMRC NIM39110) and driving licence number (DVLA), Italian codice fiscale (DM 23/12/1976), Mexican CURP: letters and digits in places that nothing else has
    Row("nino_shape", "NATIONAL_ID", r"\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[A-D]\b", "shape", 0.8, log=False),
    Row("licence_shape", "NATIONAL_ID", r"\b[A-Z9]{5} ?[0-9][0156][0-9][0-3][0-9]{2} ?[A-Z][A-Z9][A-Z0-9][A-Z]{2}(?: ?[0-9]{2})?\b|\b[A-Z]{3,5}9{0,2} [0-9]{6} [A-Z][A-Z0-9]{3,4}(?: [0-9]{2})?\b", "shape", 0.75, log=False),
    # French NIR in its groups (INSEE): sex, year, month, place, order, key
    Row("nir_shape", "NATIONAL_ID", r"\b[12] [0-9]{2} (?:0[1-9]|1[0-2]|[2-9][0-9]) (?:[0-9]{2}|2[AB]) ?[0-9]{3} [0-9]{3}(?: [0-9]{2})?\b", "shape", 0.85, log=False),
    Row("fiscale_shape", "NATIONAL_ID", r"\b[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]\b|\b[A-Z]{4}[0-9]{6}[HM][A-Z]{5}[A-Z0-9][0-9]\b", "shape", 0.85, log=False),
    Row("national_prose", "NATIONAL_ID", rf"{_ID_NAMES}(?i:(?: (?:number|numbers|no\.?|nr\.?|id|card|#|is|ist|lautet|est|es|é|è|of|the|contract|my|for|from|holder|account|customer|do|del|da|der|des|-|nummer))*|は|が)[ :#]{{0,3}}(?P<v>[A-Z0-9](?:[ ./-]?[A-Z0-9]){{6,22}})\b", "context", 0.8, national, log=False),
    Row("plate_prose", "NATIONAL_ID", r"(?i:\b(?:(?:number|licen[cs]e|vehicle|car|registration) plate|kfz-kennzeichen|kennzeichen|plaque d'immatriculation|immatriculation|matrícula|targa|kenteken)(?: (?:number|no\.?|nr\.?|is|ist|est|es|è))*|[,(] ?plate)[ :]{1,2}(?P<v>[A-ZÄÖÜ0-9]{1,4}[- ]?[A-Z0-9]{1,4}(?:[- ][A-Z0-9]{1,4})?)\b", "context", 0.75, plate, log=False),
    Row("customer_shape", "CUSTOMER_ID", r"\b(?P<v2>(?:CUST|CUSTOMER|CLIENT|KD|KDNR|ACCT|ACC|MEMBER)[-_#]?[0-9]{4,})\b|(?i:\b(?:customer|client|kunde)[_ ]?(?:id|no|nr|number)?[=:] ?[\"']?)(?P<v>[A-Z]{1,4}-?[0-9]{4,})\b", "shape", 0.75),
    Row("asset_prose", "DEVICE_ID", r"(?i:\b(?:asset|inventory|inv\.|inventar)[ -]?(?:tag|no\.?|nr\.?|number|id|#)(?: is| ist)?|\(tag|\bloaner(?: laptop| phone| tablet)? tag)[ :#]{1,2}(?P<v>(?:[A-Z]{1,5}-?){1,3}[0-9]{3,8})\b", "context", 0.75, log=False),
    # eight pairs that are called an id or an address (EUI-64); a code that a screen shows to be typed elsewhere (RFC 8628, 6.1: no vowels)
    Row("eui_named", "DEVICE_ID", r"(?i:\b(?:id|ids|eui|eui64|ieee|mac|address|adresse|kennung|identifier|identifiant)\b)[^\n.;]{0,32}?[ \t](?P<v>[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){7})(?:[\s.,;)]|$)", "context", 0.8, log=False),
    Row("device_code", "ONE_TIME_CODE", r"(?:^|[\s\"'(:])(?P<v>[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4})(?:[\s\"').,;!?]|$)", "shape", 0.7, device_code, log=False),
    Row("bank_prose", "BANK_ACCOUNT", r"(?i:\bsort ?code(?: is)?)[ :]{1,2}(?P<v>[0-9]{2}[- ]?[0-9]{2}[- ]?[0-9]{2})\b", "context", 0.8, log=False),
)

ABOUT: tuple[Row, ...] = (
    Row("birth_prose", "DATE_OF_BIRTH", rf"(?i:\b(?:dob|d\.o\.b\.?|date of birth|birth ?date|birthday|born\b(?: on| in)?|geburtsdatum|geboren\b(?: am)?|生年月日|née? le|date de naissance|fecha de nacimiento|nacid[oa] el))[^\n\d]{{0,24}}?(?:\n[^\n\d]{{0,12}})?(?P<v>{DATE})|(?i:\b(?:dob|year of birth|birth year|(?:was|were|am|i'm|is|he's|she's|and|wurde|bin|suis|patient|customer|caller|client|member|holder|child|son|daughter|user|baby) (?:born|geboren|née?)(?: in)?|nací en|nato nel|nata nel))[ :]{{1,2}}(?P<v2>(?:19|20)[0-9]{{2}})\b", "context", 0.85, date, log=False),
    Row("birth_before", "DATE_OF_BIRTH", rf"\b(?P<v>{DATE})(?: in [{U}][{L}-]+)? (?i:geboren|zur welt gekommen|geb\.|born\b)", "context", 0.8, date, log=False),
    Row("purchase_before", "PURCHASE_DATE", rf"(?i:\b(?:am|vom|on|le|el|il|op|den|in)) (?P<v>{DATE})(?:[^\n.?!;\d]{{0,24}}|[^\n.?!;]{{0,70}}?) (?i:gekauft|erworben|bought|purchased|achetée?|comprad[oa]|compré|acquistat[oa]|comprat[oa]|gekocht|köpt|kjøpt|kupi\w+)\b", "context", 0.75, date, log=False),
    Row("purchase_short", "PURCHASE_DATE", r"(?i:\b(?:am|vom|den) )(?P<v>[0-9]{1,2}\. ?[0-9]{1,2}\.)(?i: [^\n.?!;]{0,80}(?:gekauft|erworben|angeschafft|mitgenommen)\b)|(?i:\b(?:gekauft|erworben|angeschafft)\b[^\n.?!;]{0,24} (?:am|vom) )(?P<v2>[0-9]{1,2}\. ?[0-9]{1,2}\.)(?:[ ,;)]|\r?$)", "context", 0.75, log=False),
    Row("birth_spoken", "DATE_OF_BIRTH", rf"(?i:\b(?:dob|date of birth|birthday|born)(?: is| on|'s)? (?:the )?(?P<v>{ORDINAL}(?: of)? {MONTH}{YEAR}?|{MONTH}(?: the)? (?:{ORDINAL}){YEAR}?))", "context", 0.8, log=False),
    Row("purchase_prose", "PURCHASE_DATE", rf"(?i:\b(?:purchase date|date of purchase|kaufdatum|rechnungsdatum|date d['’]achat|fecha de compra|data di acquisto|data de compra|aankoopdatum|bought|purchased|purchase|gekauft|erworben|gekocht|comprei|acheté|achetée|comprado|comprada|compré|comprat[oa]|acquistat[oa]|köpte|köpt|kjøpte?|købt|kupił\w*|kupion\w*|koupil\w*|zakoupen\w*|vásárol\w*))(?:[^\n\d.]{{0,40}}?(?P<v>{DATE})|[^\n.]{{0,60}}? (?i:on|in|am|im|le|en|el|il|em|op|dated|since)(?: the)? (?P<v2>{DATE}))", "context", 0.8, date, log=False),
    Row("purchase_day", "PURCHASE_DATE", r"(?i:\b(?:bought|purchased|gekauft|acheté|comprado|compré)\b[^\n.]{0,48}? (?:on|am|le|el|il)(?: the)?) (?P<v>(?i:(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.? [0-9]{1,2}(?:st|nd|rd|th)?|[0-9]{1,2}(?:st|nd|rd|th|\.)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*))\b", "context", 0.75, log=False),
    Row("purchase_first", "PURCHASE_DATE", rf"(?i:\bon) (?P<v>{DATE}),? (?i:(?:i|we|he|she|they|my [a-z]+) (?:have |had |has )?(?:bought|purchased)\b)", "context", 0.8, date, log=False),
    Row("zip_prose", "POSTCODE", r"(?i:\b(?:zip|zip code|postcode|plz|postal code)(?: is)?) (?P<v>[0-9]{5}(?:-[0-9]{4})?)\b", "context", 0.85, log=False),
    Row("employee_prose", "EMPLOYEE_ID", r"(?i:\b(?:employee|staff|badge|personnel|payroll)(?: (?:numbers?|nos?\.?|nr\.?|ids?|#))+(?: is| are|:| #)?|(?:personalnummer|personal-?nr\.?|mitarbeiternummer|matricule|matricola|legajo|número de empleado|社員番号|従業員番号)(?: ist| lautet| est| es|は)?) ?#?(?P<v>(?:[A-Z]{1,4}[- ]?)?[0-9](?:[-]?[0-9]){2,})(?:(?:,| and|,? &) (?P<v2>[0-9]{3,8}))?\b", "context", 0.75, log=False),
    Row("customer_prose", "CUSTOMER_ID", r"(?i:\b(?:kd\.?-?nr\.?|kdnr\.?|kunden-?nr\.?|vertrags-?nr\.?|patient id|patient|mrn|loyalty|frequent flyer|account|acct|acc|customer|cust|client|consumer|member|membership|subscriber|policy|contract|vc|kunde|konto|kundennummer|vertragsnummer|numéro (?:de )?client|numéro de contrat|número de cliente|klantnummer)(?: (?:number|no\.?|num|nr\.?|id|#))?(?: is| ist| lautet| est| es|:| #)?) #?(?P<v>(?:[A-Z]{1,4}[- ]?)?[0-9](?:[- ]?[0-9]){4,}(?:-[0-9]+)*)\b", "context", 0.75, log=False),
)

#: Who is addressed by what they do, and everybody.
_NO_JAPANESE = re.compile(r"担当|各位|御中|お客|皆|関係者|会員|社員|一同|責任者|管理者|利用者|保護者|オーナー|ユーザー|サポート|センター")


def _japanese(text: str) -> bool:
    return _NO_JAPANESE.search(text) is None


ROWS: tuple[Row, ...] = (
    *IDS,
    _person("greeting", rf"(?:(?m:^)|[.!?>\"][ \t]+|\\n)[ \t>]*(?i:{_GREETINGS})(?: (?:{_TITLE})\.?)? (?P<v>{_ONE_TO_THREE})(?:[,!.:;\-–—]|[ \t]*(?:\r?\n|$|\\n|<))"),
    _person("greeting_lower", rf"(?m:^)[ \t>]*(?i:{_GREETINGS}) (?P<v>[{L}]{{3,}})[,!]", score=0.7),
    _person("signature", rf"(?:(?m:^)|[.!?,][ \t]+|\\n)[ \t>]*(?i:{_CLOSINGS})[ ]?[,.!]?(?:[ \t]*(?:\r?\n|<br[ /]*>|\\n)[ \t>]*){{1,3}}(?:[-–—~*][ ]?)?(?P<v>{_ONE_TO_THREE})[.,]?[ \t]*(?:\r?\n|$|<|\\n|\||\()", score=0.85),
    _person("signature_inline", rf"(?:(?m:^)|[.!?][ \t]+)(?i:{_CLOSINGS}),? (?P<v>{_ONE_TO_THREE})[ \t]*\.?(?:\r?\n|$)", score=0.7),
    _person("signature_dash", rf"(?m:^)[ \t]*(?:--|[-–—~])[ ]?\r?\n?(?P<v>{_FULL})[ \t]*(?:\r?\n|$)", score=0.7),
    _person("my_name", rf"(?i:\b(?:my (?:full |first |last )?name(?:'s| is|:)|mein name ist|ich heiße|ich heisse|je m['’]appelle|mon nom est|me llamo|mi nombre es|mi chiamo|meu nome é|mijn naam is|ik heet)) (?P<v>{_ONE_TO_THREE}|{_LOWER})", check=introduced, trim=name_length, score=0.9),
    _person("my_name_bare", rf"(?i:\bmy name) (?P<v>[{L}]{{3,}}(?: [{L}]{{3,}})?)(?:[.,]|[ ]*\r?$)", check=introduced, score=0.75),
    _person("holder", rf"(?i:\b(?:card ?holder|account holder|policy holder|holder|name on (?:the )?card|insured))(?: is|:)? (?P<v>[{U}]{{2,}}(?: [{U}]\.?)?(?: [{U}]{{2,}}){{1,2}}|{_FULL})", score=0.8),
    _person("this_is", rf"(?i:\b(?:this is|i am|i'm|it's|you are speaking with|you're speaking with|you are chatting with|speaking with|spoke with|spoke to|talked to|talking to|ich bin|hier ist|hier spricht|je suis|c['’]est|soy|habla|sono|aquí)) (?:{_TITLE}\.? (?P<v2>{_ONE_TO_THREE})|(?P<v>{_FULL}))", check=introduced),
    _person("this_is_calling", rf"(?i:\b(?:this is|it's|i am|i'm|hier ist|hier spricht|soy|ici)) (?P<v>{CAP})(?i: (?:speaking|calling|from|here|with|at|von|aus|de|and i)\b)", check=introduced),
    _person("titled", rf"\b(?:{_ABBREVIATED}\.?|{_WHOLE_TITLE}) (?P<v>(?:[{U}]\. ?){{0,3}}{_ONE_TO_THREE})", score=0.8, check=titled, trim=unowned),
    _person("mailbox_name", rf"(?:\"(?P<v>[^\"<>\n@]{{2,60}})\"|(?P<v2>{_FULL}|[{U}][{L}'’-]+, {CAP}(?: {_INITIAL})?)) ?(?:<|&lt;|\[mailto:|\(mailto:)[^\s<>@]+@", score=0.9),
    _person("wrote", rf"(?m:^)[ \t>]*(?:On|Am|Le|El) [^\n]{{6,60}}?(?:[0-9]|[AaPp]\.?[Mm]\.?|Uhr|h)[,:;]? (?P<v>{_FULL})(?: (?:<[^<>\n]*>|\([^()\n]*\)))? ?(?i:wrote|schrieb|a écrit|escribió):", score=0.9),
    _person("mail_header", rf"(?im:^[ \t>*]*(?:from|to|cc|bcc|sent by|von|an|de|à|para|fra|til|från|till|van|aan|od|kimden|kime|feladó|címzett|lähettäjä|vastaanottaja|expéditeur|destinataire|către|komu|odesílatel|příjemce|mittente|destinatario|remitente|afzender|absender|empfänger|kopi[ea]?|kopio|差出人|宛先)\*?[ ]?[:：])\*?[ \t]*\"?(?P<v>{_FULL}|[{U}][{L}'’-]+, {CAP}(?: {_INITIAL})?)", score=0.85),
    # two fields of a form, one below the other, say what `Name` alone does not
    Row("form_names", "PERSON", rf"(?m:^)[ \t>*]*(?i:nom|nachname|name|familienname|apellidos?|cognome|surname|last name|achternaam|sobrenome)[ ]?:[ ]{{1,3}}(?P<v>{NAME})[ \t]*\r?\n[ \t>*]*(?i:prénoms?|prenom|vorname|nombre|nome|first name|given name|voornaam)[ ]?:"
        rf"|(?m:^)[ \t>*]*(?i:prénoms?|prenom|vorname|nombre|nome|voornaam)[ ]?:[ ]{{1,3}}(?P<v3>{NAME})[ \t]*\r?\n[ \t>*]*(?i:nom|nachname|name|apellidos?|cognome|sobrenome|achternaam)[ ]?:[ ]{{1,3}}(?P<v2>{NAME})", "label", 0.9, person, log=False),
    _person("speaker", rf"(?m:^)[ \t>]*(?:\[[^\]\n]{{3,24}}\] ?)?(?i:agent|support|operator|technician|tech|rep|customer|visitor|client|user|caller|advisor|berater|kunde|conseiller|cliente) ?\((?P<v>{_ONE_TO_THREE})\) ?:"),
    # `Ja, Hinrichs hier, ...`, `Müller am Apparat`
    _person("on_the_phone", rf"(?:: |(?m:^)|(?i:\b(?:ja|guten (?:tag|morgen|abend)|hallo|moin|servus|grüezi|salü|grüß gott|hello|hi|good (?:morning|afternoon|evening)|yes|bonjour|oui|allô|hola|buenas|buenos días|sí|pronto))[,.!]? )(?P<v>{CAP}(?: {CAP})?),? (?i:hier|am apparat|am telefon|à l['’]appareil|al (?:habla|aparato|telefono)|speaking|on the (?:phone|line))(?:[,.!]| (?i:vom?|von|aus|noch|nochmal|wieder)\b|[ ]*\r?$)", check=on_the_phone, score=0.75),
    # a line of a chat: who, then what
    Row("chat_speaker", "PERSON", rf"(?m:^)(?P<v>[{U}][{L}]{{2,14}}): [^\s]", "context", 0.75, forename, log=False),
    _person("journal", rf"(?m:^)[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}} [0-9]{{2}}:[0-9]{{2}}:[0-9]{{2}} - (?P<v>{_ONE_TO_THREE}) \((?i:work notes|additional comments|comments|arbeitsnotizen|zusätzliche kommentare|notes de travail|notas de trabajo)", score=0.9),
    _person("introduced_role", rf"(?i:\b(?:customer|caller|client|user|employee|patient|colleague|technician|engineer|agent|boss|wife|husband|son|daughter|mother|father|kunde|kundin|kollege|kollegin|client|cliente|usuario)) (?P<v>{_FULL})", check=role_of_person, score=0.75),
    _person("and_name_called", rf"(?P<v>{_FULL}) (?:called|emailed|phoned|rang|reported|wrote|asked|complained|requested|contacted|says|said|replied|confirmed|from the|hat angerufen|rief an|schrieb|meldete)\b", score=0.7),
    *ABOUT,
    _person("japanese", rf"(?P<v>{_CJK}{{2,6}})(?:と申します|です。いつも|[ 　]?様(?:[ 　、。,\n]|へ|から|の|$)|さん(?:から|が|に|は|の|、))|(?:私は|担当の)(?P<v2>{_CJK}{{2,6}})(?:です|と)", score=0.8, check=_japanese),
)
