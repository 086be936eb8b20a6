"""Rows of lists of entries and of what people wrote around a paste, in which lists of names decide: holders of badges, names in names of files, who greets.

Read by the search for rare words (detect/search/seldom.py): a row begins with a sign, a word or the start of a line that ordinary logs have not.
"""

# ruff: noqa: E501 - a row of patterns reads best on one line

from __future__ import annotations

import re

from redactor import regex
from redactor.detect import accounts
from redactor.detect.rows import fields, usernames
from redactor.detect.rows.fields import CAP, L, U, person
from redactor.detect.rows.row import Row
from redactor.detect.words import free_words
from redactor.detect.words.folding import fold
from redactor.detect.words.named_after import full_name, made_of_name, names_somebody
from redactor.detect.words.plain_words import is_known, is_plain

_BIG = rf"[{U}]{{2,}}(?:[-'’ ][{U}]{{2,}})?"
_PARTICLE = r"(?:(?:de|del|della|di|da|dos|la|van|von|der|den|ten|bin|al|el|mac|mc|ní|ó|o) ){0,2}"
_FULL = rf"(?:{CAP}(?: {_PARTICLE}{CAP}){{1,2}})"
_END = r"(?:[ ]{2,}|[\t;|\"(]|[ \t]*\r?$)"
_DOCUMENT = r"\.(?i:pdf|docx?|xlsx?|odt|ods|pptx?|jpe?g|png|heic|tiff?|rtf|pages|numbers|txt|csv|zip|msg|eml|mp[34]|mov|m4a|wav|vcf|ics)\b"
_TITLE = (
    r"(?i:captain|capt\.|cpt\.|kapitän|kapitein|capitaine|capitán|capitano|colonel|lieutenant|lt\.|sergeant|sgt\.?|constable|inspector|detective|officer|nurse|sister|matron|midwife|schwester|pfleger(?:in)?|pastor|pfarrer(?:in)?|father|rabbi|imam|judge|richter(?:in)?|coach|teacher|lehrer(?:in)?|maître|maestr[oa]|profesora?|professor|rechtsanwalt|rechtsanwältin|avv\.|avvocato|notar|abogad[oa]|lic\.|ingeniero|dipl\.-ing\.|patient(?:in)?|resident|student|pupil|schüler(?:in)?|élève|alumn[oa]|tenant|mieter(?:in)?|driver|fahrer(?:in)?|passenger|guest)"
)
_ASIDE = r"(?:here|hier|hierbij|voici|ci-joint|aquí|acá|ecco|see|this|that|these|could|can|please|pls|attached|below|as|the|i|i'm|we|output|fyi|sorry|thanks|thank|as|it|is|do|have|can|anbei|siehe|das|ich|bitte|kannst|könntest|wie|merci|peux-tu|je|te|adjunto|por|gracias|questo|grazie|her|här|tässä|proszę|tady|zde|you|your|my|found|when|what|got|ran|just|after)"
_THANKS = r"(?i:thanks|thx|ty|cheers|regards|kind regards|best regards|best wishes|br|rgds|mvh|vh|hälsningar|hilsen|terveisin|gruß|grüße|viele grüße|lg|vg|mfg|danke|merci|cordialement|saludos|gracias|grazie|saluti|abraço|obrigad[oa]|groeten|groetjes|gr\.|pozdrawiam|pozdrav|díky|dzięki|üdv)"
_HOME = r"(?:lan|local|home|localdomain|fritz\.box|box|speedport\.ip|homenet|intern|internal\.home)"


def surname_first(text: str) -> bool:
    """Return whether `BANGURA, Fatmata` is a person: a forename of the lists behind the comma, or the two as a name."""
    surname, _, forename = text.partition(", ")
    words = forename.split()
    if any(is_plain(fold(word)) and not names_somebody(word) and not free_words.is_forename(word) for word in words) or is_plain(fold(surname)):
        return False
    if any(fold(word) in accounts.MODEL_WORDS for word in (surname, *words)):
        return False
    if surname.isupper() and not forename.isupper():
        return not is_known(fold(surname)) and not is_known(fold(words[0]))
    return free_words.is_forename(words[0]) or names_somebody(words[0]) or full_name(f"{forename} {surname.title()}")


def read_file(region: str) -> tuple[str, int, int] | None:
    """Return the person in the name of a file or folder: a forename of the lists first, or last behind a surname; none of the two a word that everybody says."""
    found = _IN_FILE.search(region)
    if found is None:
        return None
    first, last = found["first"], found["last"]
    if any(is_plain(fold(word)) or fold(word) in accounts.MODEL_WORDS for word in (first, last)) or is_known(fold(last)):
        return None
    if not is_known(fold(first)) and (free_words.is_forename(first) or (region[0] == "_" and (free_words.is_forename(last) or full_name(f"{first} {last}")))):
        return "PERSON", found.start("first"), found.end("last")
    return ("PERSON", *found.span("last")) if listed(last) else None


_IN_FILE = regex.compile(r"(?<=[_/\\ -])(?P<first>[^\W\d_a-z][^\W\d_]+)[ _-](?P<last>[^\W\d_a-z][^\W\d_]+)")


def listed(text: str) -> bool:
    """Return whether a word is a forename and nothing else, of four letters at least."""
    return len(text) > 3 and free_words.is_forename(text)  # noqa: PLR2004


def titled(text: str) -> bool:
    """Return whether two capitalized words behind a title of work are a person: no ordinary word among them."""
    return person(text) and not free_words.ordinary(text) and not any(fold(word) in accounts.MODEL_WORDS or is_plain(fold(word)) for word in text.split())


def greeted(text: str) -> bool:
    """Return whether who is greeted or signs beside a paste is a person: no ordinary word, no program."""
    return len(text) > 2 and not text.isupper() and not is_known(fold(text)) and not is_plain(fold(text)) and fold(text) not in accounts.MODEL_WORDS and person(text)  # noqa: PLR2004


def mentioned(text: str) -> bool:
    """Return whether a handle that stands alone is somebody's: a name in it, or a dot between words that nobody says."""
    parts = [part for part in re.split(r"[._\d-]+", text) if len(part) > 1]
    return accounts.personal_account(text) and usernames.telling_account(text) and not all(is_plain(part.lower()) for part in parts) and ("." in text or "_" in text or made_of_name(text) or free_words.is_forename(text))


def branched(text: str) -> bool:
    return (made_of_name(text) or free_words.is_forename(text)) and not is_plain(text)


def operator(text: str) -> bool:
    return (free_words.is_forename(text) or made_of_name(text)) and not is_plain(text.lower())


def home_host(text: str) -> bool:
    """Return whether a machine of a home's network is somebody's: a name of the lists in it, or no word that programs and people say."""
    parts = text.lower().partition(".")[0].split("-")
    if accounts.is_infrastructure(text.partition(".")[0]):
        return False
    return any(listed(part) or made_of_name(part) for part in parts) or not any(is_plain(part) or is_known(part) or part in accounts.MODEL_WORDS or len(part) < 4 for part in parts)  # noqa: PLR2004


def joined(text: str) -> bool:
    return fields.ssid(text) and usernames.network_line(text)


def plate(text: str) -> bool:
    """Return whether groups of letters and digits are a plate: both of them, no date."""
    return any(map(str.isdigit, text)) and any(map(str.isalpha, text)) and 5 <= len(text) <= 10  # noqa: PLR2004


def cloud_account(text: str) -> bool:
    return len(set(text)) > 4 and text not in ("123456789012", "111122223333", "444455556666", "210987654321")  # noqa: PLR2004


def read_at_home(region: str) -> list[tuple[str, int, int]] | None:
    """Return the account and the machine of `eithne@imac-eithne.lan`, where the machine is called after who works on it, or the account is a name."""
    found = _AT_HOME.search(region)
    if found is None or not accounts.personal_account(found["who"]):
        return None
    who, host = found["who"].lower(), found["host"].lower()
    shared = len(who) > 3 and (who in host or who.partition(".")[0] in re.split(r"[^a-z]+", host))  # noqa: PLR2004
    if not (shared or made_of_name(who) or free_words.is_forename(who) or (usernames.telling_account(who) and not is_plain(who))):
        return None
    places = [("USERNAME", *found.span("who"))]
    if accounts.personal_host(found["host"]) or accounts.host_of_somebody(found["host"]) or (shared and who != host):
        places.append(("HOSTNAME", *found.span("host")))
    return places


_AT_HOME = regex.compile(r"(?P<who>[A-Za-z][\w.-]+)@(?P<host>[A-Za-z][\w-]*)\.")


def _row(name: str, entity: str, pattern: str, check: object, *, evidence: str = "context", score: float = 0.85, read: object = None) -> Row:
    return Row(name, entity, pattern, evidence, score, check, read=read)  # type: ignore[arg-type]


#: For logs and texts.
ROWS: tuple[Row, ...] = (
    _row("plate_seen", "NATIONAL_ID", r"\b(?i:plate|lpr|anpr|vrm|vrn|kennzeichen|kenteken|targa|matrícula|immatriculation|plaque)(?: (?i:read|recogni[sz]ed|detected|captured|seen|no\.?|number|ok|matched|match|unknown|text|erkannt|gelesen|lue|leída|letta|gelezen))[ :=]{1,3}(?P<v>[A-Z0-9]{1,4}(?:[ -][A-Z0-9]{1,5}){0,2})\b", plate, evidence="label"),
    _row("staff_number", "EMPLOYEE_ID", r"(?i:\b(?:staff|emp(?:loyee)?|payroll|personnel|clock(?: card)?|works?|personal|personeels|medarbetar|ansatt|medarbejder|badge|operator|collar|crew|warrant)[ -]?(?:no|nr|num|number|nummer|#)\.?)[ :]{1,3}#?(?P<v>[A-Z]{0,4}[-/]?[0-9]{3,8})\b", fields.has_digits, evidence="label"),
    _row("code_entered", "PASSWORD", r"\b(?i:pin|passcode|keypad code|door code|alarm code|user code)(?: (?i:code|no\.?))?(?: (?i:entered|typed|used|keyed(?: in)?|input|presented|rejected|eingegeben|saisi|introducido|digitato|ingevoerd))[ :=]{1,3}[\"']?(?P<v>[0-9]{4,8})\b", None, evidence="label"),
    _row("cloud_account", "CUSTOMER_ID", r"\barn:aws[a-z-]{0,8}:[a-z0-9-]{1,24}:[a-z0-9-]{0,16}:(?P<v>[0-9]{12}):", cloud_account, evidence="label"),
    _row("printed_uuid", "DEVICE_ID", r"(?m:^)UUID=(?P<v>[0-9A-F]{8}-(?:[0-9A-F]{4}-){3}[0-9A-F]{12})[ \t]*\r?$", lambda text: len(set(text)) > 5, evidence="label"),  # noqa: PLR2004
    _row("camera_place", "LOCATION", r"\bonvif://www\.onvif\.org/location/(?:(?:city|town|place|building|site)/)?(?P<v>[^\s<>\"'/]{3,40})", lambda text: any(map(str.isalpha, text)) and not re.fullmatch(r"(?i)(?:country|region)\W.*|unknown|china|hangzhou|default|none", text), evidence="label"),
    # as Intune and AirWatch name what somebody enrolled: the account, the system, the day
    _row("enrolled_by", "USERNAME", r"(?:^|[\s\",;|>'])(?P<v>[A-Za-z][\w.-]*)_(?:AndroidForWork|AndroidEnterprise|AndroidAOSP|Android|Windows(?:RT|Phone|10|11)?|iPhone|iPad|iPod|IOS|iOS|MacMDM|MacOS|macOS|Mac|Linux|ChromeOS|HoloLens)_[0-9]{1,2}[/.][0-9]{1,2}[/.][0-9]{4}", accounts.personal_account),
    _row("home_did", "DEVICE_ID", r"(?:^|[\s,;&?{(\"'])did\\?[\"']?[=:][ ]?\\?[\"']?(?P<v>(?:lumi\.[0-9a-f]{12,16}|blt\.[0-9]\.[0-9a-z]{8,16}|[0-9]{8,12}))(?:[\s,;&)}\"'\\]|$)", None, evidence="label"),
    _row("named_plant", "PERSON", rf"(?m:^)[ \t]*(?i:plant|site|system|installation|property|home|house|object|impianto|anlage|objekt|standort|instalación|sitio|installatie|anlegg|anläggning|instalacja)(?: ?name)?(?:[ ]{{2,24}}|\t+|[ ]?:[ ]{{0,16}})(?i:casa|haus|familie|fam\.|family|familia|famille|famiglia|família|villa|maison|huize|rodzina) (?P<v>{CAP})(?:, (?P<LOCATION>{CAP}(?: {CAP}){{0,3}}))?[ \t]*\r?$", lambda text: not is_known(fold(text)), evidence="label"),
)

#: For logs alone: in texts others say more.
LOGGED: tuple[Row, ...] = (
    _row("album_of", "PERSON", rf"\b(?i:photos?|fotos?|bilder|images?|pictures?|pics|album|videos?|anniversaire|geburtstag|birthday|mariage|hochzeit|wedding|baptême|taufe|communion|vacances|urlaub|classe)(?:%20|[ _-])(?:(?i:de|of|von|di|da|van)(?:%20|[ _-])|d['’])?(?P<v>{CAP})(?:%20|[ _./\\\"'&?-]|$)", listed, score=0.75),
    _row("surname_first", "PERSON", rf"(?:[ ]{{2}}|[\t;|\"])(?P<v>(?:{_BIG}|{CAP}), {CAP}(?:[ -]{CAP})?){_END}", surname_first, score=0.8),
    _row("file_of_both", "PERSON", rf"(?:[_/\\\"'-]|[a-z] ){CAP}[ _-]{CAP}(?:[ _-](?:[a-z]{{2,14}}|[0-9().-]{{1,10}}|[vV][0-9]{{1,3}}|[A-Z]{{2,4}}|(?i:final|neu|new|signed|scan|kopie|copy|unterschrieben|signé|firmado|v[0-9])))?(?:{_DOCUMENT}|[/\\])", None, score=0.75, read=read_file),
    _row("file_of_one", "PERSON", rf"[{L}]_(?P<v>{CAP})(?:_[0-9]{{1,8}})?(?:{_DOCUMENT}|[/\\])", listed, score=0.7),
    _row("titled_at_work", "PERSON", rf"\b{_TITLE} (?P<v>{_FULL})(?:[ ,.;:\"')|<]|[ \t]*\r?$)", titled, score=0.75),
    _row("mention", "USERNAME", r"(?:^|[\s(,:])@(?P<v>[A-Za-z][\w-]*(?:\.[\w-]+)*)(?:[\s,;:)!?]|\.?[ \t]*\r?$)", mentioned, score=0.8),
    _row("at_home", "USERNAME", rf"(?i:\b(?:from|to|as|by|for|with|user|mounting|mount|login|connected|connect|connection|host|peer|client)|//)[ :=]{{0,2}}[\"'(<]?[A-Za-z][\w.-]+@[A-Za-z][\w-]*\.(?i:{_HOME})\b", None, read=read_at_home),
    _row("home_host", "HOSTNAME", r"[ =(\[<\"'/](?P<v>[A-Za-z]+(?:-[A-Za-z]+){1,2}\.(?i:local|lan|home|fritz\.box))\b", home_host, score=0.8),
    _row("operator_key", "USERNAME", rf"(?:^|[\s,;(])(?:op|oper|opr|OP|OPR|staff|agent|tech|who|seller|sales|salesperson|mitarb|bediener|kass|empl?|attendant|attended|crew)=\"?(?P<v>[{U}][{L}]{{2,}})\b", operator, evidence="label", score=0.8),
    _row("ref_of", "USERNAME", r"(?i:\b(?:ref is|ref|branch|branches|origin|heads|into|from branch|checkout|switched to(?: a new)? branch|head branch|base branch|source branch|merge))[ :=/]{1,3}[\"']?(?P<v>[a-z][a-z0-9]{3,})/[a-z0-9]", branched, score=0.8),
    _row("addressed", "PERSON", rf"(?m:^)(?P<v>[{U}][{L}'’-]+), (?i:{_ASIDE})\b", greeted, score=0.75),
    _row("signed_slash", "PERSON", rf"(?:[.!?)]|(?m:^))[ ]?/[ ]?(?P<v>[{U}][{L}'’-]+(?: [{U}]\.?)?)[ \t]*\r?$", greeted, score=0.8),
    _row("signed_dashes", "PERSON", rf"(?m:^)-- ?(?P<v>[{U}][{L}'’-]+)[ \t]*\r?$", greeted, score=0.75),
    _row("network_joined", "SSID", r"(?i:\b(?:wlan[0-9]?|wlp[0-9]\w*|wlo1|wi-?fi|wireless|supplicant|airport)\b[^\n\"']{0,20}?\b(?:(?:re)?connect(?:ed|ing)? to|disconnected from|joined|joining|associat(?:ed|ing) (?:with|to)|roam(?:ed|ing) to|verbunden mit|connecté à|conectado a|connesso a|verbonden met))(?: (?i:network|netz|ssid))?[ :=]{1,2}(?:[\"'](?P<v>[^\"'\n]{2,32})[\"']|(?P<v2>[A-Za-z0-9][\w-]*[_0-9-][\w-]*)(?:[ ,;.]|\r?$))", joined, score=0.85),
    _row("signed_thanks", "PERSON", rf"(?:(?m:^)|[.!?] ){_THANKS}[,!.]{{0,2}}(?: |\r?\n|[ ]?[-–—/] ?)(?P<v>[{U}][{L}'’-]+(?: [{U}][{L}'’.-]*)?)[ \t]*\r?$", lambda text: greeted(text.split()[0]), score=0.8),
)
