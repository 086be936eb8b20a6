"""What a question in a chat or transcript asks for, and what its answer looks like, written or spoken."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from redactor import regex
from redactor.detect import accounts, serial_checks
from redactor.detect.words import plain_words, words_abroad

_DIGIT = r"(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine|double|triple|hundred)"
#: Digits and letters as people say them (ICAO spelling alphabet).
SAID_WORD = (
    rf"(?:[a-z],? (?:as in|like|for) [a-z-]+|{_DIGIT}|dash|hyphen|slash|alfa|alpha|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliett?|kilo|lima|mike|november|oscar"
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
    r"(?:昭和|平成|大正|令和|(?:19|20)(?=[0-9]{2}年))(?:[0-9]{1,2}|元)年 ?[0-9]{1,2}月 ?[0-9]{1,2}日|(?:19|20)[0-9]{2}년 ?[0-9]{1,2}월 ?[0-9]{1,2}일|(?<![0-9])[0-9]{1,4}[-/. ][0-9]{1,2}[-/. ][0-9]{2,4}|[0-9]{1,2}(?:st|nd|rd|th|\.)?(?: of)? ?[^\W\d_]{3,10}\.?,? [0-9]{2,4}"
    r"|[^\W\d_]{3,10}\.? [0-9]{1,2}(?:st|nd|rd|th)?,? [0-9]{4}|(?<![0-9])[0-9]{8}\b"
)


def _digits(text: str) -> int:
    return sum(c.isdigit() for c in text)


def _phone(text: str) -> bool:
    return 7 <= _digits(text) <= 15 and re.fullmatch(r"(?:19|20)\d\d[-/. ]\d\d?[-/. ]\d\d?|\d\d?[-/.]\d\d?[-/.](?:19|20)\d\d", text) is None  # noqa: PLR2004


def is_number(text: str) -> bool:
    """Return whether an answer has the figures of a number and is no article, release or version."""
    return _digits(text) >= 4 and re.fullmatch(r"(?:KB|CVE|RFC)-?\d.*|\d+(?:\.\d+)+", text) is None  # noqa: PLR2004


def _code(text: str) -> bool:
    return 4 <= _digits(text) <= 8  # noqa: PLR2004


#: Words that begin an answer which gives nothing.
_NOTHING = frozenset(
    "yes no yeah yep nope not sorry i i'm im it its it's the a an my we he she they you what where which how why when is are do does don't dont can can't cant could hold hang wait one just let ok okay sure same still "
    "hmm um uh er well so nothing none never maybe idk dunno sec moment please thanks thank that this there here forgot forgotten unknown default correct wrong all only ja nein nicht weiß ich das es ist oui non je sais pas "
    "sí si no lo sé non so não sei never mind on off where's what's connected disconnected hidden both neither see sent done got nee niet".split()
)


def _network(text: str) -> bool:
    first = text.split(maxsplit=1)[0].lower().strip("'’.,")
    return first not in _NOTHING and not re.match(r"\d+[.)](?: |$)", text) and re.match(r"(?:[\d.,]+ ?(?:g|ghz)|wpa\w*|wep|open|wi-?fi|wlan|two|three|both)\b", text, re.IGNORECASE) is None


def _account(text: str) -> bool:
    return text.lower() not in _NOTHING and accounts.personal_account(text)


def _host(text: str) -> bool:
    made = "-" in text.strip("-") or (any(c.isdigit() for c in text) and any(c.isalpha() for c in text)) or (text.isupper() and len(text) > 5)  # noqa: PLR2004
    return made and accounts.labelled_host(text)


_CLOSINGS = frozenset("cordialement sincèrement amicalement merci saludos atentamente gracias grüße gruß danke regards cheers thanks sincerely best kind saluti cordiali grazie groeten bedankt pozdrawiam hilsen hälsningar bonjour hola hallo hello dear bitte please interactively automatically manually again later twice".split())


def is_password(text: str) -> bool:
    """Return whether an answer can be a password: no word of answering nothing, no closing."""
    if text.lower() in _NOTHING or text.lower() in _CLOSINGS or "@" in text[1:-4]:
        return False
    odd = any(c.isdigit() for c in text) or any(not c.isalnum() and c not in "'’-" for c in text[:-1])
    return odd or text.isalpha() or text.count("-") > 1


def _secret_word(text: str) -> bool:
    """Return whether the answer to a security question says something: names and words of three letters on, none that says nothing."""
    words = text.lower().split()
    if any(word in _NOTHING or word in _CLOSINGS for word in words):
        return False
    return (len(words) == 1 and text.istitle()) or not all(map(plain_words.is_common, words))


def is_serial(text: str) -> bool:
    """Return whether an answer can be a serial number, in one piece or in groups."""
    if " " not in text:
        return serial_checks.is_weakly_labelled_serial(text)
    return _digits(text) >= 5 and all(any(c.isdigit() for c in part) or len(part) <= 3 for part in text.split())  # noqa: PLR2004


def _national(text: str) -> bool:
    bare = re.sub(r"[ ./-]", "", text)
    letters = all(any(c.isdigit() for c in part) or len(part) <= 5 for part in text.split())  # noqa: PLR2004
    return 5 <= len(bare) <= 22 and _digits(bare) >= 4 and letters and re.fullmatch(r"\d\d?[-./]\d\d?[-./]\d{2,4}", text) is None  # noqa: PLR2004


def _plate(text: str) -> bool:
    bare = re.sub(r"[ -]", "", text)
    return 5 <= len(bare) <= 8 and any(c.isdigit() for c in bare) and any(c.isalpha() for c in bare)  # noqa: PLR2004


def _street(text: str) -> bool:
    return len(re.findall(r"[^\W\d_]{3,}", text)) >= 2 and "@" not in text  # noqa: PLR2004


def _town(text: str) -> bool:
    return text.casefold() not in _NOTHING and not words_abroad.are_words(text)


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
    return regex.compile(value, re.IGNORECASE)


_GROUPED = r"(?<![\w.,:/#-])(?:(?-i:[A-Z]{1,4})[-/ ]?|[a-z]{1,4}-)?[0-9](?:[ -]?[0-9]){3,}(?:-[0-9a-z]+)*(?![\w/-])|(?<![\w.,:/#-])(?-i:[A-Z]{1,4})[-/][0-9][0-9A-Z]{0,9}(?:[-/][0-9A-Z]{1,9})*(?![\w/-])"
#: One word that is all of an answer, or stands before a comma.
_ONE = r"(?=[ .!]*(?:\r?\n|$)|,|[ ]?\()"
_SOMEBODY = r"(?:your (?:son|daughter|child|kid|mother|father|mum|mom|dad|wife|husband|partner)|the (?:child|patient|user|caller|customer|account holder|boy|girl)|he|she|they|you|u|are you|r u|is the user)"

#: Earlier topics win where a line asks for several things.
TOPICS: tuple[Topic, ...] = (
    Topic("SERIAL_NUMBER",
        r"serial(?: ?(?:number|no\.?|#))?|num[eé]ro (?:inscrit|écrit|indiqué|marqué|gravé|qui est) (?:sous|sur|au dos|derrière)|number (?:that(?:'s| is) )?(?:printed |written |shown )?(?:on|under|underneath|at) the (?:bottom|back|side|base|underside|device|unit|machine|sticker|plate|barcode)|\bs/n|\bs\.?n\b ?\??|service tag|seriennummer|serien-?nr|num[eé]ro de s[eé]rie|n[°º] de s[eé]rie|n[uú]mero de serie|numero di serie|matricola|serienummer|numer seryjny|シリアル番号|製造番号",
        _pattern(r"(?!(?:lot|sn|model|mod|part|pn|type)\b)(?:[a-z]{0,4}[0-9][a-z0-9]{0,11}|[a-z]{1,4})(?: (?!(?:lot|sn|model|mod|part|pn|type)\b)[a-z0-9]{1,12}){1,5}(?=[ .!]*(?:\r?\n|$))|[a-z0-9]+(?:[-./][a-z0-9]+)*"), is_serial, said=5),
    Topic("DATE_OF_BIRTH", r"date of birth|birth ?date|\bdob\b|birthday|born\b|geburtsdatum|geburtstag|geboren|date de naissance|né(?:e|\(e\))? le|fecha de nacimiento|nació|data di nascita|data de nascimento|geboortedatum|födelsedatum|fødselsdato|data urodzenia|生年月日",
        _pattern(rf"(?:{_WRITTEN_DATE}|(?:the )?{ORDINAL}(?: of)? {MONTH}{YEAR}?|{MONTH}(?: the)? (?:{ORDINAL}|{_COUNT}){YEAR}?|(?:19|20)[0-9]{{2}}(?=[ .]*(?:\r?\n|$)))"), lambda _: True, said=3, ends=False, search=True),
    Topic("EMPLOYEE_ID", r"(?:employee|staff|badge|personnel|payroll|collar)(?: id)? ?(?:number|no\.?|id|#)|personalnummer|mitarbeiternummer|matricule|número de empleado|numero di matricola|personeelsnummer|社員番号",
        _pattern(_GROUPED), is_number, said=4, search=True),
    Topic("CUSTOMER_ID",
        r"(?:account|acct|customer|client|member(?:ship)?|subscriber|policy|contract|subscription|loyalty card|library card) ?(?:id|number|no\.?|nr\.?|#)|kundennummer|kunden-?nr|vertragsnummer|mitgliedsnummer|numéro (?:de )?client|numéro (?:de )?contrat|numéro d'abonné|número de (?:cliente|contrato|socio|cuenta)|numero (?:di )?cliente|codice cliente|número (?:de|do) cliente|klantnummer|kundnummer|numer klienta|お客様番号|会員番号",
        _pattern(_GROUPED), is_number, said=4, search=True),
    Topic("ONE_TIME_CODE",
        r"(?:verification|security|confirmation|one[- ]time|authentication|login|[4-8][- ]digit|six[- ]digit|four[- ]digit|sms|text|texted|authenticator|auth|2fa|mfa) (?:code|pin|password|passcode|number)|(?:sent|texted|send|sending|text|texting) (?:you |u |her |him |over )?(?:a|the|another|one more) (?:new |fresh |verification |security )?code\b|\botp\b|code (?:we|i|you|u) (?:have |'ve |just |should have )*(?:sent|got|received|texted)|(?:the|that|a|your) code\b|code (?:from|in) (?:the|your) (?:text|sms|app|message|e?mail)|(?:which|what) code (?:did|do|have|are|was)|code did (?:you|u) (?:get|receive)|what does the (?:text|sms|message|app|new one|second one|latest one) say"
        r"|bestätigungscode|sicherheitscode|einmalcode|code (?:per|aus der) sms|sms-?code|\btan\b|code de (?:vérification|sécurité|confirmation)|code (?:reçu|que vous (?:avez reçu|venez))|code[^\n]{0,24}sms|código de (?:verificación|seguridad|confirmación|verificação)|código[^\n]{0,30}sms|codice (?:di verifica|otp)|codice[^\n]{0,30}sms|verificatiecode|確認コード|認証コード",
        _pattern(r"(?<![\w.,:/#-])(?:[a-z]-)?[0-9](?:[ -]?[0-9]){3,7}(?![\w/-])"), _code, said=4, search=True),
    Topic("PASSWORD", r"\b(?:pin|pin code|pincode|puk|passcode|voicemail pin|(?:door|gate|entry|entrance|alarm|clearance|unlock) code|key ?safe|code pin|código pin|codice pin|geheimzahl)\b",
        _pattern(r"(?<![\w.,:/#-])[0-9](?:[ -]?[0-9]){3,7}[#*]?(?![\w/-])"), _code, said=4, search=True),
    Topic("PASSWORD", r"\b(?:passwords?|passwort|kennwort|telefonkennwort|kundenkennwort|telefonpasswort|kundenpasswort|code ?word|security word|secret word|memorable word|safe ?word|losungswort|mot secret|mot de sécurité|palabra (?:clave|secreta)|parola segreta|mot de passe|mdp|contraseña|clave|senha|palavra-passe|wachtwoord|hasło|lösenord|wi-?fi (?:key|password|code)|(?:network|security) key|wlan-?(?:passwort|schlüssel|key)|la clé|pass ?phrase|the pass\b|your pass\b)",
        _pattern(r"(?=[^\s]{0,40}[0-9!#$%&*@._-])[^\s\"'<>?]{4,39}[^\s\"'<>?.,;!)]!?|[a-z]{4,20} [0-9]{2,4}(?=[ .!]*(?:\r?\n|$))|[a-z]{5,24}" + _ONE), is_password),
    Topic("PASSWORD",
        r"(?:security|secret) (?:question|answer)|mother['’]?s maiden name|your maiden name|(?:name of )?your (?:first|childhood|favou?rite) (?:pet|teacher|school|film|movie|book|band)|your pet['’]?s name|name of (?:your|the) (?:first |childhood )?(?:pet|school|teacher)|sicherheitsfrage|mädchenname|name (?:ihres|deines) (?:ersten )?haustiers|question (?:de sécurité|secrète)|nom de jeune fille|pregunta (?:de seguridad|secreta)|domanda (?:di sicurezza|segreta)|pergunta de segurança|veiligheidsvraag",
        _pattern(r"[^\W\d_][\w'’-]{2,30}(?: [^\W\d_][\w'’-]{2,30}){0,2}" + _ONE), _secret_word),
    Topic("POSTCODE", r"\bzip\b(?: ?code)?|post ?code|postal code|postleitzahl|\bplz\b|code postal|código postal|\bcap\b|郵便番号|kod pocztowy|\ba kod\b|jaki kod\b|\bpsč\b|směrovací číslo|postnummer|postinumero|irányítószám|posta kod|\bcep\b|индекс|індекс|cod(?:ul)? poștal|poštanski broj|poštna številka|eircode",
        _pattern(r"(?<![\w.,:/#-])(?:[1-9][0-9]{3} ?[a-z]{2}(?=[ .,!]*(?:\r?\n|$))|[0-9]{4,5}(?:-[0-9]{4})?\b|[a-z]{1,2}[0-9][0-9a-z]? ?[0-9][a-z]{2}\b|[a-z][0-9][a-z] ?[0-9][a-z][0-9]\b|[0-9]{4} ?[a-z]{2}\b|[0-9]{3}[- ][0-9]{2,4}\b|[0-9]{2}-[0-9]{3}\b|[a-z][0-9]{2} ?[0-9a-z]{4}\b)(?![\w-])"), lambda _: True, said=4, search=True),
    Topic("SSID", r"(?:network|wi-?fi|wlan|hotspot)(?:'s|s)? name|\bssid\b|name of (?:the|your|ur|that) (?:home )?(?:wi-?fi|network|wlan|hotspot|wireless)|name (?:des|ihres|deines) (?:wlan|netz)[a-z]*|wlan-?name|netzwerkname|nom (?:de votre|du|de ton) (?:réseau|wi-?fi|box)|nombre de (?:su|tu|la) (?:red|wi-?fi)|nome (?:della|della sua|da) (?:rete|rede)|which (?:wi-?fi|network|wlan)",
        _pattern(r"[a-z0-9][^\s,;:\"<>?]{1,31}(?: [a-z0-9][^\s,;:\"<>?.]{1,20}){0,3}" + r"(?=[ .!]*(?:\r?\n|$)|[,;])"), _network),
    Topic("HOSTNAME", r"(?:computer|machine|pc|laptop|device|workstation|host) ?name|name (?:of|on) (?:the|your|ur|that) (?:computer|pc|laptop|machine|device|workstation)|(?:which|what) (?:computer|pc|machine|laptop) (?:is|are|r) (?:it|that|this|you|u)|rechnername|computername|gerätename|nom (?:du|de votre|de l['’]) ?(?:pc|poste|ordinateur)|nombre del (?:equipo|ordenador|pc)|nome del (?:pc|computer)",
        _pattern(r"[a-z0-9][a-z0-9-]{3,30}(?![\w@])"), _host),
    Topic("DEVICE_ID", r"asset (?:tag|number|no\.?|id|sticker|label)|(?:anydesk|any desk|teamviewer|rustdesk)(?: id| number| address)?|tv (?:id|number|address)|inventarnummer|\budid\b|(?:device|unit|hardware|machine|installation|app|gerät(?:e)?|lock|hub) ?-?id\b|(?:which|what|the) id (?:does|is|do|number|shown)|welche id|quel id\b|qué id\b|geräte-?kennung|identifiant de l['’]appareil|id del (?:dispositivo|equipo)",
        _pattern(r"(?<![\w.,:/#-])(?:[a-z]{1,4}-?){0,3}[0-9](?:[ -]?[0-9]){3,11}(?![\w/-])|[0-9a-f]{8}-[0-9a-f-]{16,27}|(?<![\w-])(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{12,40}(?![\w-])|(?<![\w:])(?:[0-9a-f]{2}:){7}[0-9a-f]{2}(?![\w:])"), is_number, said=5, search=True),
    Topic("PURCHASE_DATE", r"purchase date|date of purchase|when (?:did|was|were) [^\n?]{0,40}?(?:b[ou]+y|bought|purchased?|get it|get this|get the|bought)|when[^\n?]{0,30} (?:bought|purchased)|(?:last|latest|first) purchase\?|since when (?:do|have) you|seit wann|depuis quand|desde cuándo|how long have you (?:had|owned)|kaufdatum|wann (?:haben sie|wurde|hast du)[^\n?]{0,40}(?:gekauft|erworben)|date d['’]achat|quand[^\n?]{0,40}achet|achet[^\n?]{0,24}quand|gekauft[^\n?]{0,16} wann|compr[^\n?]{0,16} cuándo|fecha de compra|cuándo[^\n?]{0,30}compr|data di acquisto|quando[^\n?]{0,30}compr|wanneer[^\n?]{0,40}gekocht|購入日",
        _pattern(rf"(?:{_WRITTEN_DATE}|[0-9]{{1,2}}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? [0-9]{{1,2}}(?:st|nd|rd|th)?\b|(?:the )?{ORDINAL}(?: of)? {MONTH}{YEAR}?|{MONTH}(?: the)? (?:{ORDINAL}|{_COUNT}){YEAR}?|{MONTH}(?: [0-9]{{1,2}}(?:st|nd|rd|th)?)?,? (?:of )?(?:last|this) year|(?:last |this )?{MONTH}(?:,? (?:the )?[0-9]{{1,2}}(?:st|nd|rd|th)?(?![0-9])| (?:19|20)[0-9]{{2}})|last (?:week|month|year|spring|summer|autumn|fall|winter|easter|christmas|black friday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|letzte[nsm]? (?:woche|monat|jahr|frühjahr|sommer|herbst|winter|weihnachten|ostern)|(?:(?<=im )|(?<=in )|(?<=en ))(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b|[0-9]{{1,2}}\. ?[0-9]{{1,2}}\.(?![0-9])|[0-9]{{1,2}}\.? (?:de )?(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b|(?:just |shortly |right |some time )?(?:before|after|around|at|over) (?:easter|christmas|xmas|new year|thanksgiving|halloween)|(?:boxing day|christmas(?: day| eve)?|xmas|black friday|cyber monday|new year'?s(?: day| eve)?|valentine'?s(?: day)?)(?:,? (?:19|20)[0-9]{{2}})?|(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|januari|februari|maart|mei|juni|juli|augustus|oktober|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre)(?: del?)? (?:19|20)[0-9]{{2}}))"), lambda _: True, said=3, ends=False, search=True),
    Topic("MAC_ADDRESS", r"\bmac\b(?:[ -]?(?:address|adresse|addr))?|adresse mac|dirección mac|indirizzo mac",
        _pattern(r"(?<![\w:.-])[0-9a-f]{2}(?:[ :-][0-9a-f]{2}){2,7}(?![\w:-])"), lambda text: _digits(text) >= 2 and any(c.isalpha() for c in text), search=True),  # noqa: PLR2004
    Topic("IMEI", r"\bimei\b|star hash zero six|\*#06#", _pattern(r"(?<![\w.,:/#-])[0-9](?:[ -]?[0-9]){13,15}(?![\w/-])"), lambda text: 14 <= _digits(text) <= 16, said=14, search=True),  # noqa: PLR2004
    Topic("US_SSN", r"social security|\bssn\b", _pattern(r"[0-9]{3}[ -]?[0-9]{2}[ -]?[0-9]{4}(?![\w-])"), lambda _: True, said=9, search=True),
    Topic("NATIONAL_ID", r"(?:what['’]?s|what is|take|have|get|got|confirm|need|read me|give me|tell me) (?:the|your|her|his|its|that|my) (?:car['’]?s?|vehicle['’]?s?|van['’]?s?|truck['’]?s?)? ?(?:registration|reg|number plate|licen[cs]e plate|plate)\b",
        _pattern(r"(?-i:[A-Z0-9]{1,4}(?:[ -]?[A-Z0-9]{1,4}){1,2})(?![\w-])"), _plate),
    Topic("NATIONAL_ID", r"(?:registration|number plate|licen[cs]e plate|plate|reg) (?:of|for|on|number)|passport|\b(?:id|identity) (?:card|number|no\.?|document)|which document|kennzeichen|driver'?s'? ?licen[cs]e|driving licen[cs]e|licen[cs]e number|national insurance|\bni number|\bnino\b|\bnhs\b|medicare|health card|tax (?:id|number|file)|ausweis|reisepass|führerschein|steuer-?(?:id|nummer)|sozialversicherungs|versichertennummer|carte d['’]identité|passeport|sécurité sociale|permis de conduire|\bdni\b|\bnie\b|\bnif\b|\bcpf\b|\bcurp\b|\brut\b|pasaporte|cédula|codice fiscale|carta d['’]identità|tessera sanitaria|\bbsn\b|\bpesel\b|personnummer|fødselsnummer|\bcpr\b|aadhaa?r|\bpan (?:card|number)|\bnric\b|emirates id|マイナンバー",
        _pattern(r"(?:passport )?(?=[a-z0-9 ./-]{0,14}[0-9])[a-z0-9]{1,16}(?:[ ./-][a-z0-9]{1,10}){0,9}(?=[ .!]*(?:\r?\n|$)|[,;(]| (?:and|it|issued|expires?|valid|from|that)\b)"), _national, said=6),
    Topic("PHONE_NUMBER",
        r"\b(?:her|his|their|your|ur) (?:telephone|phone|mobile|cell|number)\b|(?:phone|telephone|mobile|cell|contact|callback|call[- ]back|whatsapp) ?(?:number|no\.?|#)|(?:best|good|your|which) number|number (?:to reach|can we|should we|do you)|reach you|your (?:phone|mobile|cell)\b|telefonnummer|rückrufnummer|handynummer|(?:unter|auf) welche[rn]? nummer|welche nummer|erreichen wir sie|wie erreiche|(?:un|il|suo|vostro|altro) recapito|recapito(?: telefonico)?\b|(?:numero|número|numéro) (?:de |di |del |da )?(?:contacto|contatto|contato|contact|móvil|telemóvel|telemovel|celular|cellulare|mobile|portable)|(?:contacto|contato|contatto|contact) (?:para|per|pour|telefónico|telefonico|téléphonique)|\b(?:su|tu|un|mi|il|seu|o) (?:teléfono|telefone|telefono|cellulare|celular|móvil|telemóvel)|votre (?:numéro|portable|téléphone)|vous joindre|quel numéro|qué número|a qué teléfono|quale numero|qual (?:é )?o (?:número|telefone)|op welk nummer|uw (?:nummer|telefoon)|u bereiken|vilket nummer|ditt (?:nummer|telefon)|nå dig|hvilket nummer|numer telefonu|numer kontaktowy|jaki numer|telefonní číslo|číslo na vás|telefonszám|telefon numaran|puhelinnumero|номер телефона|ваш телефон|numéro (?:de téléphone|de portable|où)|número de teléfono|teléfono de contacto|numero di telefono|telefoonnummer|電話番号",
        _pattern(r"(?<![\w.,:/#-])[+(]{0,2}[0-9](?:[ ().-]{0,2}[0-9]){6,14}(?![\w/-])"), _phone, said=7, search=True),
    Topic("PHONE_NUMBER", r"\b(?:extension|ext|desk (?:phone|number)|internal (?:number|line)|pager(?: number)?|bleep(?: number)?|durchwahl|nebenstelle|(?:numéro de|quel|votre) poste|ramal|anexo|(?:il suo|numero) interno|doorkiesnummer|toestel(?:nummer)?|anknytning|lokalnummer|internnummer|(?:numer )?wewnętrzny|klapka|linka|mellék|dahili|внутренний(?: номер)?|добавочный|внутрішній)\b[^\n?]{0,24}\?",
        _pattern(r"-?(?P<v>x?[0-9]{2,6}|x?[0-9]{1,2}-[0-9]{2,5})(?=[ .!]*(?:\r?\n|$))"), lambda text: re.fullmatch(r"(?:19|20)\d\d", text) is None, said=3, ends=False),
    Topic("EMAIL_ADDRESS", r"e-?mail",
        _pattern(r"[a-z0-9]+(?:(?: (?:dot|underscore|dash|punkt|point|punto) |[._-])[a-z0-9]+)+(?: at [a-z0-9-]+(?: dot [a-z]+)+)?"), lambda text: " dot " in text or " underscore " in text, ends=False),
    Topic("USERNAME", r"user ?name|user ?id|gamer ?tag|psn id|steam id|screen ?name|discord name|login(?: name| id)?|log ?in as|signed in as|who(?:'s| is| are you) (?:logged|signed) in|benutzername|benutzerkennung|anmeldename|identifiant|nom d['’]utilisateur|nombre de usuario|\busuario\b|nome utente|gebruikersnaam|användarnamn|ユーザー名", _pattern(r"(?:me, )?(?P<v>[a-z][\w.-]{1,30}\w)"), _account),
    Topic("AGE", rf"how old (?:is|are|was)? ?{_SOMEBODY}\b|(?:your|the (?:caller|customer|patient|user|child)'?s|his|her|their) age\b|wie alt (?:sind sie|bist du|ist (?:er|sie|ihr|ihre|das kind))|quel âge (?:avez|as|a)|qué edad|cuántos años tiene (?:usted|él|ella|el niño)|quanti anni ha|how old\??[ ]*\r?\n", _pattern(r"[0-9]{1,3}(?= ?(?:years?(?: old)?|yo|jahre|ans|años|anni)?[ ]*(?:[.,!\r\n]|$))" rf"|{_COUNT}(?=[ ]*(?:years?\b|[.,!\r\n]|$))"), _age, said=1, ends=False),
    Topic("LOCATION", r"\b(?:wohin|wo wohnen sie|in welche[mr] (?:stadt|ort)|welche[rn]? ort|aus welcher stadt|où habitez|où déménagez|quelle ville|en qué (?:ciudad|localidad|población)|dónde vive|a dónde se muda|dove abita|in che (?:città|comune)|waar woont|welke (?:stad|plaats)|em que cidade|onde mora|vilken (?:stad|ort)|which (?:town|city)|what (?:town|city))\b",
        _pattern(r"(?:nach|in|aus|à|en|a|ad|i|te|em|to)?[ ]?(?P<v>(?-i:[A-ZÀ-ÖØ-Þ])[\w'’-]{3,}(?:[ -](?:(?:am|an der|im|sur|de|del|la|di|do|upon) )?(?-i:[A-ZÀ-ÖØ-Þ])[\w'’-]+){0,2})(?=[ ]?[.,;!]|[ ]*(?:\r?\n|$))"), _town, ends=False),
    Topic("POSTAL_ADDRESS", r"(?:home|street|mailing|shipping|delivery|postal|billing|service|installation|your|full|what|which|the|new|current|correct) address|where (?:do|should|shall|can) (?:i|we) (?:send|ship|deliver|post)[^\n?]{0,30}|anschrift|ihre adresse|adresse postale|votre adresse|dirección (?:postal|completa|de envío)|su dirección|suo indirizzo|住所",
        _pattern(rf"(?:(?:{_COUNT}|hundred|thousand|zero)[ -]){{1,5}}[^\n@?!<>{{}}|\d]{{3,50}}?\b(?:street|drive|road|avenue|lane|court|way|boulevard|place|terrace|circle|crescent|close|gardens|grove|st|ave|rd|dr)\b[^\n@?!<>{{}}|]{{0,70}}?(?=[.!]?[ ]*(?:\r?\n|$|\. ))|" r"(?:(?:flat|apartment|apt|unit|house|plot|door|villa|suite|lot|no)\.? ?(?:no\.? ?)?)?[0-9]{1,6}[a-z]?[,/ -][^\n@?!<>{}|]{6,100}?(?=[.!]?[ ]*(?:\r?\n|$|\. ))|(?:(?:ul|os|al|c|av|avda|via|calle|rua|rue|platz)\b\.?/? ?)?[^\W\d][^\n@?!<>{}|:\d]{3,40} [0-9]{1,4}[^\n@?!<>{}|]{4,80}?(?=[.!]?[ ]*(?:\r?\n|$|\. ))"), _street, ends=False),
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
