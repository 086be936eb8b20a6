"""How much a word looks like a password, a PIN or a code, whatever stands around it: from 0 (a word, a technical value) to 4."""

from __future__ import annotations

import re
from functools import cache

from redactor import regex
from redactor.detect import checks
from redactor.detect.prose.reply_topics import SAID_DIGIT
from redactor.detect.search import automata, necessary
from redactor.detect.search.automata import Match

#: Signs that stand inside of a password and inside of no word.
_SIGNS = "!$%&*?#^~+@="
#: What has letters, digits and signs and is something else: addresses, paths, versions, times, sizes, models, tickets, identifiers.
_TECHNICAL = regex.compile(
    r"""(?ix)
    .*(?:://|\\|\(|\)|\[|\]|\{|\}|<|>|\||"|`|::|->|=>|&\w+;|%[0-9a-f]{2}).* | [\w.+-]+@[\w-]+\.[a-z].* | [@/~].* | \#\d+ | .*/.*
    | [a-z_][\w.-]*=.* | \$.* | %\w+% | --?\w[\w-]*
    | [\w-]+(?:\.[\w-]+)*\.(?:com|net|org|io|de|eu|uk|fr|es|it|nl|se|no|dk|pl|ch|at|be|jp|cn|edu|gov|local|lan|corp|int|internal|example|test|home|arpa|dev|app|cloud|info|biz|co)(?:[:/].*)?
    | [\w.-]+\.(?:exe|dll|sys|log|txt|csv|xlsx?|docx?|pdf|zip|gz|tar|bin|img|iso|conf|cfg|ini|json|ya?ml|xml|html?|js|py|sh|ps1|bat|cmd|php|png|jpe?g|gif|mp[34]|msi|deb|rpm|pst|ost|kdbx|pem|key|crt|cer|p12|pfx|bak|db|sql|eml|msg)
    | v?\d+(?:[.,:]\d+)+[a-z]{0,8}\d{0,3}(?:[-.+][\w.]+)? | \d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}.* | \d{1,2}[:.]\d\d.* | \d{4}-\d\d-\d\d.* | (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[.-]\d{1,2} | \d{1,2}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\d*
    | (?:[0-9a-f]{2}:)+[0-9a-f]{2} | .*[+~-](?:deb|ubuntu|el|fc|rc|build|git|dfsg|alpine|amzn)\d[\w.+~-]* | 0x[0-9a-f]+ | (?:sha-?\d*|md5|urn|uuid|crc32|id):.* | [0-9a-f]{2}(?:[:-][0-9a-f]{2}){5} | [0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12} | [0-9a-f:]*::[0-9a-f:]*
    | [-+]?[€$£]?\d+(?:[.,]\d+)?(?:%|[a-zµ°]{1,4}|st|nd|rd|th|min|mins|secs?|hours?|days?|bits?|bytes?|chars?)? | \d+[x*]\d+(?:[x*]\d+)?(?:px|mm|cm)?p?
    | [a-z]{1,3}\d{1,3}[a-z]{0,2} | \d{1,3}[a-z]{1,3}\d{0,2}
    | (?:wpa|wep|sha|md|utf|aes|rsa|des|ecdsa|ed|win(?:dows)?|office|usb|hdmi|ipv|https?|tls|ssl|iso|mp|base|rfc|ios|ipados|macos|ipad|iphone|android|galaxy|pixel|surface|server|srv|exchange|outlook|chrome|firefox|edge|node|python|php|java|jdk|log4j|sql|oracle|postgres|mysql
      |room|port|vlan|eth|ens|enp|wlan|wifi|gen|phase|step|level|layer|tier|kb|cve|ntlm|krb|saml|oauth|fido|cat|rj|ddr|gpt|pci|pcie|sata|m365|o365|s3|ec2|k8s|yubikey|i18n|l10n|radius|smb|nfs|snmp|smtp|imap|pop|ftp|sftp|b2b|b2c|covid)[-_.]?v?\d[\w.-]*
    | [a-z0-9]{1,2}-?[a-z]+-(?:up|in|out|off|on|to|by|at|of)(?:-[a-z]+)*
    | (?-i:[A-Z]{2,10}[-_\#:]?\d{2,12}(?:[-_/.]\d{1,8})*|[A-Z]{1,8}(?:[-_][A-Z0-9]+)*_[A-Z0-9_]+|[A-Z0-9]{1,6}-[A-Z]{0,4}\d{1,5}[A-Z]{0,3})
    | (?-i:[a-z]+(?:[A-Z][a-z]+)+|[A-Z][a-z]+(?:[A-Z][a-z]+)+)
    | .*\.{2,}.* | .*(?:'|’)(?:s|t|re|ve|ll|m|d)
    """
)
#: Parts of the names of machines: `print-server-02`, `hv-03`, `pc-wojtek-2`.
_HOST_WORDS = frozenset(
    "svc sa acct srv server prod prd dev test tst stg staging db sql web app api print printer gw fw sw ap pc laptop lap nb ws nas mail dc node host vm lb switch router core edge backup bkp file files esx esxi hv idrac ilo cam camera client agent worker web proxy "
    "cluster kube pod job build release branch feature ticket case order user room floor step part type model version series line unit rack port vlan eth gen level phase tier stage ubuntu debian windows win mac ios android".split()
)
#: The commonest of them, told at once: mail addresses, IP addresses and versions.
_ADDRESS = regex.compile(r"[\w.+-]+@[\w-]+\.[a-zA-Z].*|\d+(?:\.\d+)+")
_WORD = regex.compile(r"[^\W\d_]+")
_RUN = regex.compile(r"\d+|[^\W\d_]+")
#: What stands in the place of a secret until somebody chooses one.
_STANDS_FOR = regex.compile(r"(?i)change[-_ ]?(?:this|me|it)|(?:your|my|the|some|insert|enter|put)[-_ ]?(?:\w+[-_ ])?(?:password|passphrase|passwort|key|secret|token|pin|ssid)|placeholder|redacted|x{4,}|example|^default[-_]|\*{2,}|•{2,}|\.\.\.|…")
_HEX_ONLY = regex.compile(r"[0-9a-f]+|[0-9A-F]+")

DIGITS = regex.compile(r"\d(?:[ -]\d){3,7}|\d{4,16}[#*]?|\d{3,5}[A-F]|\d{2}[A-F]\d{2}|\d{2,4}(?:[ -]\d{2,4}){1,3}")
_YEAR = regex.compile(r"(?:19|20)\d\d")
#: Digits said in words: four to ten of them.
SAID = regex.compile(rf"\b{SAID_DIGIT}(?:[ ,.-]{{1,3}}{SAID_DIGIT}){{3,9}}", re.IGNORECASE)
#: What nothing looks like a password in: words, two joined at most, mail addresses, numbers of three digits or with a unit and IP addresses, none beside another.
_PLAIN_END = r"[.,;:)]*(?:\s+|$)"
_PLAIN_WORD = rf"\(?(?:[A-Za-z]+(?:[-_.][A-Za-z]+)?|[A-Za-z][\w.+-]*@[\w-]+\.[A-Za-z][\w.-]*){_PLAIN_END}"
_PLAIN_NUMBER = rf"\(?(?:[0-9]{{1,3}}(?:(?:\.[0-9]{{1,3}}){{3}})?|[0-9]{{4,9}} (?:ms|seconds|bytes|lines|items|entries|errors|users)){_PLAIN_END}"
_PLAIN = rf"\s*(?:{_PLAIN_NUMBER})?(?:{_PLAIN_WORD}(?:{_PLAIN_NUMBER})?)*"


@cache
def _searches() -> tuple[Match, Match]:
    return automata.search(_PLAIN), automata.search(necessary.condition(SAID.pattern, re.IGNORECASE, ascii_only=True))


def is_plain(data: bytes) -> bool:
    """Say of a text of ASCII, by its bytes, that no part of it looks like a password, a PIN or a code, whatever stands around it."""
    plain, said = _searches()
    size = len(data)
    return plain(automata.whole(), data, 0, size)[0][0] >= 0 and said(automata.unanchored(), data, 0, size)[0][0] < 0


def stands_for_value(text: str) -> bool:
    """Return whether a text only says where a secret goes: a template, `ChangeThisPassphrase`."""
    return not checks.is_value(text) or _STANDS_FOR.search(text) is not None


def digits(text: str) -> float:
    """Return how much a number looks like a PIN: one group or several of four to ten digits, no year."""
    if not DIGITS.fullmatch(text) or (len({c for c in text if c.isdigit()}) < 2 and sum(c.isdigit() for c in text) > 6):  # noqa: PLR2004
        return 0
    return 0.5 if _YEAR.fullmatch(text) else 1


def unnamed(text: str) -> bool:
    """Return whether a word with digits or joined parts is a technical value or a kind of thing, and nobody's name for one."""
    return _TECHNICAL.fullmatch(text) is not None and not re.search(r"[a-z][A-Z]|_[A-Z]", text)


def strength(text: str) -> float:  # noqa: C901, PLR0911, PLR0912 - a list of shapes
    """Return how much one token looks like a password: 4 with signs inside, 3 words and a number joined, 2 letters and digits mixed, 1 little."""
    size = len(text)
    if not 4 <= size <= 80 or _ADDRESS.fullmatch(text) or stands_for_value(text):  # noqa: PLR2004
        return 0
    if text.isascii() and text.isdigit():
        return digits(text)
    if _TECHNICAL.fullmatch(text):
        return 0
    number, letters = sum(c.isdigit() for c in text), sum(c.isalpha() for c in text)
    signed = any(c in _SIGNS for c in text[1:-1])
    if letters < 2:  # noqa: PLR2004
        return 0
    if signed and (number or size >= 8) and letters >= 3:  # noqa: PLR2004
        return 4 if number else 2
    if not number:
        return _unnumbered(text)
    if number + letters == size:
        return _run_together(text)
    return _joined(text)


def _unnumbered(text: str) -> float:
    """Return the same for words without a digit: three joined by hyphens, or a sign at the end."""
    parts = re.split(r"[-_.:]", text)
    if len(parts) >= 3 and all(part.isalpha() and len(part) > 1 for part in parts):  # noqa: PLR2004
        return 1
    return 1 if text[-1] in "!#$*" and len(text) >= 6 and text[:-1].isalpha() else 0  # noqa: PLR2004


def _run_together(text: str) -> float:
    """Return the same for letters and digits without anything between them."""
    runs = _RUN.findall(text)
    lower, upper = any(c.islower() for c in text), any(c.isupper() for c in text)
    if len(text) >= 6 and _HEX_ONLY.fullmatch(text):  # noqa: PLR2004
        return 0 if len(text) > 6 else 0.5  # noqa: PLR2004
    if lower and upper and not _WORD.match(text) and len(runs) == 2:  # noqa: PLR2004
        return 2
    if lower and upper:
        inner = any(c.isupper() for c in text[1:])
        if inner and (len(runs) > 2 or len(text) >= 8):  # noqa: PLR2004
            return 3
        return 2 if len(text) >= 6 else 1  # noqa: PLR2004
    if lower:
        if len(runs) > 2:  # noqa: PLR2004
            return 2 if len(text) >= 6 else 1.5  # noqa: PLR2004
        return 2 if runs[0].isdigit() and len(runs[-1]) >= 4 else 1.5 if len(text) >= 6 else 1  # noqa: PLR2004
    if upper:
        return 1.5 if len(runs) >= 3 and len(text) >= 6 else 1 if len(text) >= 6 else 0  # noqa: PLR2004
    return 2


def _joined(text: str) -> float:  # noqa: PLR0911
    """Return the same for words and numbers joined by hyphens, underscores, dots, colons, signs at the ends."""
    bare = text.strip("!?#*$")
    parts = [part for part in re.split(r"[-_.:;,!?#*$]", bare) if part]
    if any(part.lower() in _HOST_WORDS for part in parts) or re.search(r"[^\w.:;,!?#*$-]", bare.replace("'", "")):
        return 0
    words = [part for part in parts if part.isalpha() and len(part) >= 3]  # noqa: PLR2004
    mixed = [part for part in parts if any(c.isdigit() for c in part) and any(c.isalpha() for c in part)]
    if len(parts) == 1:
        return max(2.0, strength(bare)) if bare != text and len(bare) >= 5 else strength(bare) if bare != text else 0  # noqa: PLR2004
    if text.upper() == text:  # a model, a part, a licence
        return 1 if len(parts) >= 2 and len(mixed) >= 1 and len(text) >= 8 else 0  # noqa: PLR2004
    if len(words) >= 2:  # noqa: PLR2004
        return 3
    if words and not mixed:
        special = any(c in "_.:!?#*$" for c in text) and text[0].isupper()
        return 2 if special else 1.5 if "_" in text or text[0].isupper() else 1
    if words:
        return 2.5
    return 2 if len(mixed) >= 2 or len("".join(parts)) >= 6 else 1  # noqa: PLR2004


def unit_follows(text: str, end: int) -> bool:
    """Return whether a word behind a number makes it a count or a measure (`8 characters`, `5000 users`), or it goes on as a date or decimal."""
    return _COUNTED.match(text, end) is not None


_COUNTED = regex.compile(
    r"(?i)[ -]?(?:%|°|€|\$|£|(?:characters?|chars?|digits?|letters?|symbols?|attempts?|times?|tries|users?|accounts?|people|devices?|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|zeichen|ziffern|stellen|versuche?|mal|sekunden|minuten|stunden|tage|jahre"
    r"|caractères|chiffres|essais|fois|jours|minutes|caracteres|dígitos|intentos|veces|días|caratteri|cifre|tentativi|volte|giorni|tekens|cijfers|pogingen|keer|dagen|tecken|siffror|znaków|cyfr|gb|mb|kb|tb|mhz|ghz|mm|cm|kg|km|ms|kw|euros?|eur|usd|gbp|dollars?|pounds?|units?|pages?|files?|points?|rpm|dpi|bits?|bytes?|lines?|items?|entries|errors?|st|nd|rd|th)\b|[.,:/]\d|\.\w)"
)
