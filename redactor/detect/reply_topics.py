"""What a question in a chat or transcript asks for, and what its answer looks like, written or spoken."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from redactor.detect import accounts, serial_checks

_DIGIT = r"(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine|double|triple|hundred)"
#: Digits and letters as people say them (ICAO spelling alphabet).
SAID_WORD = (
    rf"(?:{_DIGIT}|dash|hyphen|slash|alfa|alpha|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliett?|kilo|lima|mike|november|oscar"
    r"|papa|quebec|romeo|sierra|tango|uniform|victor|whiskey|x-?ray|yankee|zulu|[a-z]|[0-9])\b"
)
SAID_DIGIT = rf"{_DIGIT}\b"
_ONES = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)"
_TENS = r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
_COUNT = rf"(?:{_TENS}[ -]{_ONES}|{_TENS}|{_ONES}|oh)"
ORDINAL = (
    r"(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth"
    r"|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)"
)
MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
YEAR = rf"(?:,? (?:(?:two thousand(?: and)?|nineteen|twenty)(?: hundred)?(?: {_COUNT}){{0,2}}|{_COUNT}|[0-9]{{4}}))"
_WRITTEN_DATE = (
    r"[0-9]{1,4}[-/. ][0-9]{1,2}[-/. ][0-9]{2,4}|[0-9]{1,2}(?:st|nd|rd|th|\.)?(?: of)? ?[^\W\d_]{3,10}\.?,? [0-9]{2,4}"
    r"|[^\W\d_]{3,10}\.? [0-9]{1,2}(?:st|nd|rd|th)?,? [0-9]{4}|[0-9]{8}\b"
)


def _digits(text: str) -> int:
    return sum(c.isdigit() for c in text)


def _phone(text: str) -> bool:
    return 7 <= _digits(text) <= 15 and re.fullmatch(r"(?:19|20)\d\d[-/. ]\d\d?[-/. ]\d\d?|\d\d?[-/.]\d\d?[-/.](?:19|20)\d\d", text) is None  # noqa: PLR2004


def _number(text: str) -> bool:
    return _digits(text) >= 4 and re.fullmatch(r"(?:KB|CVE|RFC)-?\d.*|\d+(?:\.\d+)+", text) is None  # noqa: PLR2004


def _code(text: str) -> bool:
    return 4 <= _digits(text) <= 8  # noqa: PLR2004


def _network(text: str) -> bool:
    return any(c.isdigit() or c in "_-" for c in text) or (len(text) > 5 and text != text.lower() and text != text.capitalize())  # noqa: PLR2004


def _account(text: str) -> bool:
    return any(c.isdigit() or c in "._" for c in text) and accounts.personal_account(text)


def _street(text: str) -> bool:
    return len(re.findall(r"[^\W\d_]{3,}", text)) >= 2 and "@" not in text  # noqa: PLR2004


def _age(text: str) -> bool:
    return not text.isdigit() or int(text) < 120  # noqa: PLR2004


@dataclass(frozen=True, slots=True)
class Topic:
    """One kind of question: `asked` is RE2 and Python syntax; `said` is how many spoken digits make an answer, 0 for none.

    `ends` asks for an answer that ends its line or sentence; `search` lets it stand amid a short line.
    """

    entity: str
    asked: str
    value: re.Pattern[str]
    check: Callable[[str], bool]
    said: int = 0
    ends: bool = True
    search: bool = False


def _pattern(value: str) -> re.Pattern[str]:
    return re.compile(value, re.IGNORECASE)


_GROUPED = r"(?<![\w.,:/#-])(?:[a-z]{1,4}[- ]?)?[0-9](?:[ -]?[0-9]){3,}(?:-[0-9a-z]+)*(?![\w/-])"

#: Earlier topics win where a line asks for several things.
TOPICS: tuple[Topic, ...] = (
    Topic("SERIAL_NUMBER",
        r"serial(?: ?(?:number|no\.?|#))?|\bs/n|service tag|seriennummer|num[eé]ro de s[eé]rie|n[uú]mero de serie|シリアル番号|製造番号",
        _pattern(r"[a-z0-9]+(?:[-./][a-z0-9]+)*"), serial_checks.is_weakly_labelled_serial, said=5),
    Topic("DATE_OF_BIRTH", r"date of birth|birth ?date|\bdob\b|birthday|geburtsdatum|geburtstag|date de naissance|fecha de nacimiento|data di nascita|geboortedatum|生年月日",
        _pattern(rf"(?:{_WRITTEN_DATE}|(?:the )?{ORDINAL}(?: of)? {MONTH}{YEAR}?|{MONTH}(?: the)? (?:{ORDINAL}|{_COUNT}){YEAR}?)"), lambda _: True, ends=False, search=True),
    Topic("EMPLOYEE_ID", r"(?:employee|staff|badge|personnel|payroll)(?: id)? ?(?:number|no\.?|id|#)|personalnummer|mitarbeiternummer|matricule|número de empleado|社員番号",
        _pattern(_GROUPED), _number, said=4, search=True),
    Topic("CUSTOMER_ID",
        r"(?:account|customer|client|member(?:ship)?|subscriber|policy|contract|subscription) ?(?:id|number|no\.?|#)|kundennummer|vertragsnummer|numéro (?:de )?client|numéro de contrat|número de cliente|klantnummer|お客様番号|会員番号",
        _pattern(_GROUPED), _number, said=4, search=True),
    Topic("ONE_TIME_CODE",
        r"(?:verification|security|confirmation|one[- ]time|authentication|login|6[- ]digit|six[- ]digit|sms|texted) (?:code|pin|password|passcode)|(?:sent|texted) (?:you )?(?:a|the) code\b|\botp\b|code (?:we|i|you) (?:just )?(?:sent|got|received|texted)|(?:the|that) code\b|bestätigungscode|code de vérification|código de verificación|確認コード",
        _pattern(r"(?<![\w.,:/#-])[0-9](?:[ -]?[0-9]){3,7}(?![\w/-])"), _code, said=4, search=True),
    Topic("PASSWORD", r"\b(?:pin|pin code|pincode|puk|passcode|voicemail pin|door code|gate code)\b",
        _pattern(r"(?<![\w.,:/#-])[0-9](?:[ -]?[0-9]){3,7}[#*]?(?![\w/-])"), _code, said=4, search=True),
    Topic("PASSWORD", r"\b(?:passwords?|passwort|kennwort|mot de passe|contraseña|wi-?fi (?:key|password))\b",
        _pattern(r"(?=[^\s]{0,40}[0-9!#$%&*@])[^\s\"'<>?]{6,40}"), lambda text: any(c.isdigit() for c in text) and "@" not in text[1:-4]),
    Topic("POSTCODE", r"\bzip\b(?: ?code)?|post ?code|postal code|postleitzahl|\bplz\b|code postal|código postal|郵便番号",
        _pattern(r"[0-9]{4,5}(?:-[0-9]{4})?\b|[a-z]{1,2}[0-9][0-9a-z]? ?[0-9][a-z]{2}\b|[a-z][0-9][a-z] ?[0-9][a-z][0-9]\b|[0-9]{4} ?[a-z]{2}\b|[0-9]{3}[- ][0-9]{4}\b"), lambda _: True, said=4),
    Topic("SSID", r"(?:network|wi-?fi|wlan|hotspot)(?:'s)? name|\bssid\b|name of (?:the|your) (?:wi-?fi|network|wlan)",
        _pattern(r"[a-z0-9][^\s,;:\"<>?]{3,31}"), _network),
    Topic("PURCHASE_DATE", r"purchase date|date of purchase|when (?:did you|was it|was this|did he|did she) (?:buy|purchase|get|bought|purchased)|kaufdatum|wann (?:haben sie|wurde)|date d'achat|fecha de compra|購入日",
        _pattern(rf"(?:{_WRITTEN_DATE}|[0-9]{{1,2}}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|(?:the )?{ORDINAL}(?: of)? {MONTH}{YEAR}?|{MONTH}(?: the)? (?:{ORDINAL}|{_COUNT}){YEAR}?)"), lambda _: True, ends=False, search=True),
    Topic("NATIONAL_ID", r"(?:registration|number plate|licen[cs]e plate|plate|reg) (?:of|for|on|number)|passport number|id card|which document|kennzeichen",
        _pattern(r"(?:passport )?(?=[a-z0-9 -]{0,12}[0-9])[a-z0-9]{1,9}(?:[ -][a-z0-9]{1,4}){0,2}"), lambda text: 5 <= len(text.replace(" ", "")) <= 17 and any(c.isupper() for c in text) and any(c.isdigit() for c in text)),  # noqa: PLR2004
    Topic("PHONE_NUMBER",
        r"\b(?:her|his|their|your) (?:telephone|phone|mobile|cell|number)\b|(?:phone|telephone|mobile|cell|contact|callback|call[- ]back|whatsapp) ?(?:number|no\.?|#)|(?:best|good|your|which) number|number (?:to reach|can we|should we|do you)|reach you|your (?:phone|mobile|cell)\b|telefonnummer|rückrufnummer|handynummer|numéro de téléphone|número de teléfono|numero di telefono|電話番号",
        _pattern(r"(?<![\w.,:/#-])[+(]{0,2}[0-9](?:[ ().-]{0,2}[0-9]){6,14}(?![\w/-])"), _phone, said=7, search=True),
    Topic("EMAIL_ADDRESS", r"e-?mail",
        _pattern(r"[a-z0-9]+(?:(?: (?:dot|underscore|dash|punkt|point|punto) |[._-])[a-z0-9]+)+(?: at [a-z0-9-]+(?: dot [a-z]+)+)?"), lambda text: " dot " in text or " underscore " in text, ends=False),
    Topic("USERNAME", r"user ?name|user ?id|login(?: name| id)?|benutzername|identifiant|nombre de usuario|ユーザー名", _pattern(r"[a-z][\w.-]{2,31}"), _account),
    Topic("AGE", r"how old|(?:your|the|his|her|their) age\b|wie alt|quel âge|qué edad", _pattern(r"[0-9]{1,3}(?= ?(?:years?(?: old)?|yo|jahre|ans|años)?[ ]*(?:[.,!\r\n]|$))" rf"|{_COUNT}(?=[ ]*(?:years?\b|[.,!\r\n]|$))"), _age, ends=False),
    Topic("POSTAL_ADDRESS", r"(?:home|street|mailing|shipping|delivery|postal|billing|service|installation|your|full|what|which|the|new|current|correct) address|anschrift|adresse postale|dirección postal|住所",
        _pattern(rf"(?:(?:{_COUNT}|hundred|thousand|zero)[ -]){{1,5}}[^\n@?!<>{{}}|\d]{{3,50}}?\b(?:street|drive|road|avenue|lane|court|way|boulevard|place|terrace|circle|st|ave|rd|dr)\b[^\n@?!<>{{}}|]{{0,70}}?(?=[.!]?[ ]*(?:\r?\n|$|\. ))|" r"(?:(?:flat|apartment|apt|unit|house|plot|door|villa|suite|lot|no)\.? ?(?:no\.? ?)?)?[0-9]{1,6}[a-z]?[,/ -][^\n@?!<>{}|]{6,100}?(?=[.!]?[ ]*(?:\r?\n|$|\. ))"), _street, ends=False),
)

#: Labels before digits spoken in the same line: the label, the entity, the least number of spoken digits. The nearest wins.
SAID_AFTER: tuple[tuple[str, str, int], ...] = (
    (r"(?:order|ticket|case|rma|tracking|model|part|error|reference|ref|invoice|build|version|job|confirmation|option|channel|port|room|step)(?: number| code)?", "", 1),
    (r"(?:serial|service tag)(?: number)?", "SERIAL_NUMBER", 5),
    (r"(?:account|customer|client|member(?:ship)?|policy|contract|subscriber)(?: number| id)?", "CUSTOMER_ID", 4),
    (r"(?:employee|staff|badge|personnel)(?: number| id)?", "EMPLOYEE_ID", 4),
    (r"(?:zip|postal|post)(?: ?code)?", "POSTCODE", 4),
    (r"(?:verification|security|one time|login)? ?(?:code|otp|passcode)", "ONE_TIME_CODE", 4),
    (r"area code|phone|cell|mobile|telephone|call(?: me)?(?: back)?|reach me|number", "PHONE_NUMBER", 7),
)
