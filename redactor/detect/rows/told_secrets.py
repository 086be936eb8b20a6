"""Rows of passwords, codes for one time, codes of doors, PINs, sessions and tokens as the logs of applications tell them in many languages, with a sign between or none.

Logs, and single lines that the names model does not read, by the search for rare words (detect/search/seldom.py); the words are in detect/words/secret_words.py.
"""

# ruff: noqa: E501, RUF001 - a row of patterns reads best on one line, and words are in many scripts

from __future__ import annotations

from redactor import regex
from redactor.detect import checks
from redactor.detect.rows import fields
from redactor.detect.rows.fields import L
from redactor.detect.rows.row import Row
from redactor.detect.words import app_words, number_words, secret_words, trade_words
from redactor.detect.words.folding import fold
from redactor.detect.words.plain_words import is_known

#: What stands between a word and its value: a blank at least where the word is none of a script without blanks.
_LINK = r"[ ]?[:：=＝]{0,2}[ ]{0,2}(?:\b(?:is|was|to|ist|lautet|est|es|é|è|är|er|on|to|jest|je|este|este|adalah|là|ni|είναι|は|是|为|為)[ ])?"
_VALUE = r"[^\s\"'“”«»`,;()<>\[\]{}|、。，；]{4,64}"
_END = r"(?:[\s\"'”»`,;:|)\]}<>、。，；]|[.!](?:[\s\"'”»]|$)|$)"
_DIGITS = r"(?:[0-9]{4,8}|[0-9]{3}[ -][0-9]{3}|[0-9]{4}[ -][0-9]{4}(?:[ -][0-9]{4}){0,2})"
_LOCK = r"[#*]?[0-9A-Z]{3,8}[#*]?"
_CODE = r"(?i:code|códigos?|codigo|codice|codi|kod|kode|koden|koodi|kód|cod|pin|комбинация|код|κωδικός|קוד|رمز|كود|کد|कोड|รหัส|mã)"

#: What looks like a password and is the name of an algorithm, a version, a count, a code or a place.
_NO_SECRET = regex.compile(
    r"(?i:sha|md|aes|tls|ssl|rsa|ecc|pbkdf|hmac|base|utf|argon|scrypt|bcrypt|ntlm|krb|rc|des|crc|oauth|ldap|v|ipv|x|win|office|level|rule|policy|step|line|type|attempt|error|err|try)[-_]?[0-9][\w.-]*|[0-9]+[a-zA-Z]{1,7}|[0-9]+(?:st|nd|rd|th)|v?[0-9]+(?:[.:/-][0-9]+)+.*|[A-Z]{1,8}[-_]?[0-9]+|(?i:cve|rfc|kb|inc|req|err|evt)-?[0-9-]+|.*@.*\.\w+|\w+[=:].*|.*\.(?:php|html?|js|py|java|go|rb|ts|json|ya?ml|xml|txt|log|conf|jsp|aspx?|cs|sh|exe|dll|c|h|cpp)(?::.*)?|[%$&<{\\*].*|.*\*{3}.*|[\w.-]+\(.*|0x.*|.*://.*|/.*|.*[/\\].*[/\\].*|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
)
_SIGN = regex.compile(r"[!#$%&*+?@^_.~=-]")


def told_password(text: str) -> bool:
    """Return whether what stands behind a word for passwords is one: letters with a figure or a sign among them, no version, algorithm, file or code."""
    bare = text.rstrip(".!?:")
    return len(bare) > 3 and any(map(str.isalpha, bare)) and (any(map(str.isdigit, bare)) or _SIGN.search(bare[1:-1]) is not None) and fields.password(bare) and not _NO_SECRET.fullmatch(bare) and not _words(bare)  # noqa: PLR2004


def strong_password(text: str) -> bool:
    """Return whether what stands right behind a word for passwords, without a sign and with nothing said of it, is one: capitals and small letters, and a figure or a sign."""
    bare = text.rstrip(".!?:")
    return told_password(text) and any(map(str.isdigit, bare)) and bare != bare.lower() and bare != bare.upper() and len(bare) > 5  # noqa: PLR2004


def quoted_password(text: str) -> bool:
    """Return whether what stands in quotes behind a word for passwords is one: no word that everybody says."""
    return len(text) > 3 and fields.password(text) and not _NO_SECRET.fullmatch(text) and not _words(text) and " " not in text  # noqa: PLR2004


def _words(text: str) -> bool:
    """Return whether a value is made of nothing but ordinary words: `not-set`, `change_required`."""
    parts = [part for part in regex.compile(r"[\W\d_]+").split(text) if part]
    return (not any(map(str.isdigit, text)) and all(is_known(fold(part)) for part in parts)) or not parts


def told_code(text: str) -> bool:
    """Return whether figures behind a word for codes are one: no year, not one figure again and again."""
    digits = "".join(filter(str.isdigit, text))
    return len(digits) > 3 and len(set(digits)) > 1 and not _YEAR.fullmatch(text)  # noqa: PLR2004


_YEAR = regex.compile(r"(?:19|20)[0-9]{2}")


def read_sent(region: str) -> tuple[str, int, int] | None:
    """Return the code that stands under its key beside a message or a check of somebody; none of an error or a state."""
    found = _SENT.search(region)
    return ("ONE_TIME_CODE", *found.span("v")) if found is not None and told_code(found["v"]) and not _STATE.search(region) else None


_SENT = regex.compile(r"(?P<v>[0-9]{4,8})\W{0,2}\Z")
_STATE = regex.compile(r"(?i)err|status|stat\b|result|response|exit|reason|cause|fail|http|gateway|country|zip|post|fehler|błęd|chyb|ошиб|помил|area|short|product|coupon|promo")


def lock_code(text: str) -> bool:
    """Return whether what stands behind the code of a door opens it: three figures or more, letters in capitals beside them."""
    return sum(map(str.isdigit, text)) > 2 or (sum(map(str.isdigit, text)) > 1 and len(text) > 3 and not text.isdigit())  # noqa: PLR2004


def session_number(text: str) -> bool:
    """Return whether what stands where a server keeps a session is the number of one: letters and figures, no word, no count."""
    return fields.session(text) and any(map(str.isdigit, text)) and any(map(str.isalpha, text)) and not text.startswith(("0x", "<"))


def random_token(text: str) -> bool:
    """Return whether what stands behind a word for tokens is one: random letters and figures, not masked."""
    return checks.is_value(text) and checks.random_looking(text) and not text.lower().startswith(("hmac-", "sha"))


def searched_words(text: str) -> bool:
    """Return whether a query is what somebody asked in words: three or more, no expression of a program."""
    words = regex.compile(r"\+|%20| ").split(text)
    return len(words) > 2 and sum(word.isalpha() for word in words) * 3 > len(words) * 2 and not {"AND", "OR", "NOT", "SELECT", "FROM", "WHERE"} & set(words)  # noqa: PLR2004


def json_cookies(text: str) -> list[tuple[int, int]]:
    """Return where the values of cookies stand in an object of JSON; what everybody has as a setting stays."""
    return [found.span("v") for found in _JSON_COOKIE.finditer(text) if session_number(found["v"])]


_JSON_COOKIE = regex.compile(r"\\?\"[\w.-]+\\?\":[ ]?\\?\"(?P<v>[^\"\\]{8,})\\?\"")


def _row(name: str, entity: str, pattern: str, check: object, *, score: float = 0.85, trim: object = None, parts: object = None) -> Row:
    return Row(name, entity, pattern, "context", score, check, text=False, trim=trim, parts=parts)  # type: ignore[arg-type]


_PASSWORD = number_words.said(secret_words.PASSWORDS)
_ANY = f"{secret_words.PASSWORDS} {secret_words.PASSWORDS_MAYBE}"
_MADE = rf"(?i:{trade_words.alternation(secret_words.MADE)})"
_CODES = number_words.said(secret_words.CODES)
_DOORS = rf"(?i:{trade_words.alternation(secret_words.DOORS)})"
_BEHIND = rf"(?i:{trade_words.alternation(secret_words.DOORS_BEHIND)})"
_QUOTED = r"(?:\"(?P<v2>[^\"\s]{4,64})\"|'(?P<v3>[^'\s]{4,64})'|«(?P<v4>[^»\s]{4,64})»|“(?P<v5>[^”\s]{4,64})”)"

ROWS: tuple[Row, ...] = (
    # passwords
    _row("password_made", "PASSWORD", rf"(?:{number_words.said(_ANY)}[ -]?{_MADE}|(?:^|[^{L}]){_MADE}[ -]?(?:(?i:{trade_words.alternation(_ANY)}))){_LINK}(?:{_QUOTED}|(?P<v>{_VALUE})){_END}", told_password, trim=fields.before_stop),
    _row("password_quoted_abroad", "PASSWORD", rf"{_PASSWORD}{_LINK}{_QUOTED}", quoted_password),
    _row("password_strong", "PASSWORD", rf"(?:{_PASSWORD}|(?i:\b(?:initial|einmal|start|erst|ersatz|eingangs)(?:passwort|kennwort))){_LINK}(?P<v>{_VALUE}){_END}", strong_password, trim=fields.before_stop),
    _row("password_tried", "PASSWORD", r"(?i:\b(?:log[io]n|auth\w*|passw\w*|credentials?|sign-?in|anmeldung|connexion|acceso|accesso|вход))[^\n]{0,80}?[ :](?i:tried|trying|attempted|entered|typed|used|supplied|guess(?:ed)?|essayé|saisi|eingegeben|versucht|probado|tentato|geprobeerd|próba|введен|введён|введено)(?i: (?:with|password|passwort|mot de passe|contraseña|wachtwoord|hasło|пароль|pw))? ['\"](?P<v>[^'\"\s]{5,64})['\"]", told_password),
    _row("identified_by", "PASSWORD", r"(?:\bIDENTIFY|(?i:nickserv[ :/]{1,3}(?:identify|ghost|recover|release|register|set password)))(?: [^\s]{2,30})? (?P<v>[^\s\"'<>]{5,64})[ \t]*\r?$", told_password, score=0.9),
    _row("piped_to_chpasswd", "PASSWORD", r"(?i:\becho(?: -[ne])? )['\"]?[A-Za-z_][\w.-]{0,31}:(?P<v>[^\s'\"|:]{4,64})['\"]?[ ]*\|[^\n]{0,20}chpasswd", told_password, score=0.9),
    _row("echoed_password", "PASSWORD", r"(?i:\becho(?: -[ne])? )['\"][a-z_][a-z0-9_.-]{0,31}:(?P<v>[^\s'\"|:]{6,64})['\"]", strong_password, score=0.9),
    _row("login_of_imap", "PASSWORD", r"(?i:(?:^|[\s:\"])[a-z0-9.]{1,8} login )\"?[^\s\"]{3,64}\"? \"?(?P<v>[^\s\"]{4,64})\"?[ \t]*\r?$", told_password, score=0.9),
    _row("key_of_network", "PASSWORD", r"(?i:\b(?:ssid|wi-?fi|wlan|wpa[23]?|psk)\b)[^\n]{0,60}?[ ](?i:key|psk|pass|passphrase|pw|pwd|schlüssel|clé|clave|chiave|sleutel|nyckel|klucz|ключ)[ :=]{1,3}\"?(?P<v>[^\s\"',;]{8,63})\"?(?:[\s,;]|$)", told_password),
    _row("pin_of_card", "PASSWORD", r"(?i:(?:^|[\s,;|(\"'«])(?:pin-?[12]|puk-?[12]?|pin[- ]?kod[ue]?|pin-?code|pinkode|пин-?код|пин|пін-?код|код pin|código pin|code pin|codice pin|kod pin|mã pin|رمز pin|รหัส pin|pin 码|暗証番号|핀 ?번호))[ ]?[:=：]{0,2}[ ]{0,2}[\"'«]?(?P<v>[0-9]{4,8})(?:[\s\"'»,;.)]|$)", told_code),
    # codes
    _row("code_abroad", "ONE_TIME_CODE", rf"{_CODES}(?:는|은|：)?(?: (?i:sms|otp|viber|whatsapp|email|mail|sent|is))?{_LINK}[\"'«“]?(?P<v>{_DIGITS}){_END}", told_code, score=0.9),
    _row("code_keyed", "ONE_TIME_CODE", rf"{app_words.key(secret_words.CODE_KEYS, glued=False)}\\{{0,3}}[\"'\]]?[ ]?(?:=>|[:=：])[ ]?\\{{0,3}}[\"'\[]?(?P<v>{_DIGITS}){_END}", told_code, score=0.9),
    Row("code_beside_sms", "ONE_TIME_CODE", r"(?i:\b(?:sms|otp|2fa|mfa|tan|viber|whatsapp|verification|verify))[^\n]{0,90}?(?i:code|kode|kod|kód|koodi|código|codigo|codice|код)\\?[\"']?[ ]?[:=][ ]?\\?[\"']?[0-9]{4,8}(?:\\?[\"']|[\s,;)}]|$)", "context", 0.8, text=False, read=read_sent),
    _row("code_for_door", "PASSWORD", rf"(?:(?:^|[^{L}]){_DOORS}(?:[ -]{{1,3}}|-)?{_CODE}|{_CODE} (?i:de la |de l'|de |del |della |dello |do |da |d'|від |от |для )?{_BEHIND}|{number_words.said(secret_words.DOOR_CODES)})[ ]?[:=：]{{0,2}}[ ]{{0,2}}[\"'«]?(?P<v>{_LOCK}){_END}", lock_code),
    # what somebody searched for: three words or more
    _row("searched_words", "SEARCH_QUERY", r"(?i:[{?&\s,(\"](?:q|query|kw|search|searchterm|search_term|suche|suchbegriff|recherche|busca|busqueda|zoekterm|cerca|term|keywords?|wd|lucene|opac_q|запрос|поиск))=(?:\"(?P<v>[^\W\d_][^\"\n:=()*\\]{8,120})\"|(?P<v2>[^\s&:=\"()*/\\{}]+(?:(?:\+|%20)[^\s&:=\"()*/\\{}+]+){2,}))", searched_words),
    # sessions and tokens
    _row("session_in_brackets", "COOKIE", r"(?i:\b(?:http_?)?session(?: ?id)?)[ :=]{0,2}[\[(](?P<v>[0-9A-F]{32}|[0-9a-f]{32}|[0-9A-Za-z]{20,64})[\])]", session_number),
    _row("cookie_told", "COOKIE", r"(?i:\b[a-z_-]{0,20}cookie(?: value)?(?: is|:|=)?) [\"']?(?P<v>[0-9A-Za-z%+/_.~-]{16,}={0,2})[\"']?(?:[\s,;)]|$)", session_number),
    _row("cookies_of_json", "COOKIE", r"(?i:\bcookies)\\?\"?[ ]?[:=][ ]?\{(?P<v>[^{}\n]+)\}", None, parts=json_cookies),
    _row("session_of_site", "COOKIE", r"(?i:(?:^|[\s;,&\"'])[a-z0-9_.-]{0,20}(?:sess|sessid|session|sessionid|session_id|session_key|sid|auth_token|remember_token|rememberme|remember_me)=)(?P<v>s(?:%3A|:)[A-Za-z0-9%._~+/-]{8,})", None),
    _row("token_told", "AUTH_TOKEN", r"(?i:\b(?:access|refresh|bearer|id|auth|api|session|security|device|push|registration|csrf)[ _-]?token|access ?code)(?: (?:hết hạn|expired|abgelaufen|expiré|caducado|scaduto|verlopen|истёк|истек|wygasł|invalid|revoked|ungültig|invalide|inválido|недействителен|is|was)){0,2}[ :=]{1,2}[\"'“«](?P<v>[A-Za-z0-9._~+/-]{16,}={0,2})[\"'”»]|(?i:\baccess_?code[=:])(?P<v2>[0-9a-f]{32,64})\b", random_token),
    _row("token_in_link", "AUTH_TOKEN", r"://[^\s\"'<>]+[?&](?:t|tk|tok|key|k|h|sig|hash|code|auth|ticket|magic|invite|otp_token|login_token|lt)=(?P<v>[A-Za-z0-9_.~-]{14,}?)(?:[^A-Za-z0-9_.~-]|$)", random_token),
)
