"""Numbers and words that stand near a word for a secret and are none: what a service answered, settings of their own, files, names of credentials."""

from __future__ import annotations

import re

from redactor import regex
from redactor.detect.review import near
from redactor.detect.words import plain_words
from redactor.types import Span

#: A key of an object before a number, and the end of such a line: `  code: 20005,`, `[line:protected] => 1241`.
_KEY_OF_CODE = regex.compile(r"^[ \t]*[\"']?(?:code|status|(?:status|error|err|ret|return|result|response|sub)_?code|errno|errorno|ret|rc)[\"']?[ ]?[:=][ ]?\Z|\] => \Z", re.IGNORECASE)
_NEXT_KEY = regex.compile(r"[\"']?,[ \t]*(?:\r?\n|[\"']?\w+[\"']?[ ]?:)|[ )]|\r?\n[ \t]*[}\])]")


def _is_reply_code(text: str, span: Span) -> bool:
    """Say whether a number is what a service answered with, among the keys of an object."""
    return text[span.start : span.end].isdigit() and _KEY_OF_CODE.search(near.before(text, span)) is not None and _NEXT_KEY.match(text, span.end) is not None


#: What a build server knows a secret by: `using credential deploy-access-token`.
_CREDENTIAL_ID = regex.compile(r"\b(?:credentials?|creds|secret|secretref|credentialsid)(?: (?:id|named|called|name))?[ :=]{1,2}[\"'`]?\Z", re.IGNORECASE)


def _is_credential_id(text: str, span: Span) -> bool:
    parts = re.split(r"[-_]", text[span.start : span.end])
    return len(parts) > 1 and all(part.islower() and part.isalpha() and plain_words.is_plain(part) for part in parts) and _CREDENTIAL_ID.search(near.before(text, span)) is not None


#: Files of programs, which nobody has for a password.
_PROGRAM_FILE = regex.compile(r"[\w.+-]{2,80}\.(?:jar|war|exe|msi|dll|zip|gz|tgz|7z|rar|deb|rpm|apk|ipa|dmg|iso|img|bin|hex|py|js|ts|sh|bat|ps1|ya?ml|json|toml|ini|conf|cfg|xml|html?|php|log|txt|csv|md|pdf|png|jpe?g|gif)", re.IGNORECASE)
#: A key of a configuration, right before its value: `  name: "Boiler1"`.
_SETTING = regex.compile(r"[ \t]*(?:- |#define )?[\"']?(?P<key>[A-Za-z][\w.-]*)[\"']?[ \t]*[:=][ \t]*[\"']?")


def _is_other_setting(text: str, span: Span) -> bool:
    """Say whether a value stands below a key of its own in a configuration, and that key does not speak of secrets."""
    first = text.rfind("\n", 0, span.start) + 1
    found = _SETTING.fullmatch(text, first, span.start)
    return found is not None and (found[0][:1] in " \t-#" or found[0][-1:] in "\"'") and found["key"].islower() and text[span.end : span.end + 2].strip("\"' \t\r,;")[:1] in ("", "\n") and not _OF_SECRETS.search(found["key"])


_OF_SECRETS = regex.compile(r"(?:pass|pwd|pw|pin|psk|key|secret|token|code|cred|auth|otp|login|phrase|puk|tan|combination|kennwort|kode|kod|clave|contraseña|senha|parol|wachtwoord|hasl|hesl)|(?:^|[_.-])(?:it|answer|is|new|old|temp|user|customer|agent|client|caller|me)(?:$|[_.-])", re.IGNORECASE)


#: What goes wrong, before the code for it; how Xerox writes its codes.
_FAULT = regex.compile(r"\b(?:errors?|faults?|fails?|failed|jams?|jammed|crash\w*|fehler|störung|panne|erreur|errore|fout)\b[^.;\n]{0,16}\bcode(?: is|:)? ?\Z", re.IGNORECASE)
_XEROX = regex.compile(r"0\d{2}-\d{3}(?:-\d{2})?")
_CLAUSE = 48


def _is_fault(text: str, span: Span) -> bool:
    """Say whether a code is that of something that goes wrong."""
    return _XEROX.fullmatch(text, span.start, span.end) is not None or _FAULT.search(text, max(text.rfind("\n", 0, span.start) + 1, span.start - _CLAUSE), span.start) is not None


def is_fact(text: str, span: Span) -> bool:
    """Return whether what a distant word called a secret is a fact of a program by what stands right beside it."""
    if not (span.detector.startswith("context:") and span.detector.endswith("_said")):
        return False
    if span.detector == "context:word_said" and (_is_reply_code(text, span) or _is_credential_id(text, span) or _is_fault(text, span)):
        return True
    if span.detector == "context:word_said" and _LISTED.fullmatch(text, span.start, span.end) and text[span.start - 1 : span.start] == "(":
        return True
    if _PARAMETER.match(text, span.start) or _KEY.match(text, span.start):
        return True
    return _PROPERTY.fullmatch(text, span.start, span.end) is not None or _SOURCE.fullmatch(text, span.start, span.end) is not None or _PROGRAM_FILE.fullmatch(text, span.start, span.end) is not None or _is_other_setting(text, span)


#: Words of a list in brackets: `(Primary,USB,hci0)`.
_LISTED = regex.compile(r"[A-Za-z]\w*(?:,[A-Za-z]\w*)+")
#: A parameter behind others in an address; the key of a setting before its value.
_PARAMETER = regex.compile(r"[&?][\w.-]{1,32}=")
_KEY = regex.compile(r"[a-z]+(?:_[a-z0-9]+){2,}[ ]=[ ]")
#: A place in the source of a program, as it writes before its lines: `http_auth.c.877`.
_SOURCE = regex.compile(r"[\w-]+\.(?:c|cc|cpp|h|go|rs|java|py|rb|js|php|pl)[.:]\d+")
#: The rest of a property's key and its value: `password.expiry.days=90`.
_PROPERTY = regex.compile(r"\.[a-z]\w*(?:[.-]\w+)*[ ]?[=:]\S{0,24}")
