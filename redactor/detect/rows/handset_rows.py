"""Rows of files that set telephones up (Yealink, Polycom, Snom, Cisco) and of what a key or line of one shows.

Read in texts as all others, in logs by the search for rare words (detect/search/seldom.py).
"""

# ruff: noqa: E501 - a row of patterns reads best on one line

from __future__ import annotations

import re

from redactor import regex
from redactor.detect import accounts
from redactor.detect.rows import fields
from redactor.detect.rows.row import Row
from redactor.detect.words import free_words
from redactor.detect.words.folding import fold
from redactor.detect.words.named_after import made_of_name, names_somebody
from redactor.detect.words.plain_words import is_known

#: What a line, an account or a key of a telephone is called in its settings.
_LINE = r"(?:account|reg|line|linekey|programablekey|memorykey|expansion_module\.[0-9]{1,2}\.key|key|softkey|fkey|dsskey|favorite|contact|attendant\.resourcelist|attendant|voice\.line|sip|user)"
_TO = r"(?: ?= ?|: |=)[\"']?"
#: The same before or behind the key, as each maker counts: `account.1.label`, `user_realname1!:`, `<Display_Name_1_ ua="na">`.
_SHOWN = r"(?:label|display_?name|screen_?name|real_?name|call_?list_?name|caller_?id_?name|user_?full_?name|name_?to_?display|idle_?text)"
_WORD = regex.compile(r"[^\W\d_a-z](?:[^\W\d_]|['’-](?=[^\W\d_]))+")
#: What stands on a key beside somebody's name, or instead of it.
_ON_KEYS = frozenset(
    "reception front desk office sales support boss line phone ext extension private mobile home work speed dial park pickup voicemail mailbox dnd intercom door gate lobby kitchen hall warehouse fax conference meeting room transfer forward group team queue hotline emergency main "
    "empfang zentrale chef chefin büro lager privat durchwahl tür anklopfen weiterleiten accueil bureau secrétariat recepción oficina jefe ufficio portineria receptie kantoor dr mr mrs ms prof frau herr".split()
)


def on_key(region: str) -> list[tuple[str, int, int]] | None:
    """Return who stands in what a key or a line shows: `Reception - Chiamaka`, `Boss Tunji`, a whole name."""
    found = _VALUE.search(region)
    if found is None:
        return None
    value, start = found["v"], found.start("v")
    words = [word for word in _WORD.finditer(value) if fold(word[0]) not in _ON_KEYS]
    named = [word for word in words if not is_known(fold(word[0])) or names_somebody(word[0])]
    if not named or len(words) > 4 or any(map(str.isdigit, value)):  # noqa: PLR2004
        return None
    of_role = len(words) == 1 and _ROLE.match(value) and named  # `Boss Tunji`: whoever it is, somebody
    sure = of_role or [word for word in named if free_words.is_forename(word[0]) or made_of_name(word[0])]
    first, last = (named[0].start(), named[-1].end()) if sure and len(named) == len(words) else (sure[0].start(), sure[-1].end()) if sure else (-1, -1)
    if first < 0 or not fields.person(value[first:last].replace(" - ", " ")):
        return None
    return [("PERSON", start + first, start + last)]


#: Whoever stands behind these is a person.
_ROLE = regex.compile(r"(?i:reception|front desk|boss|owner|manager|secretary|empfang|zentrale|chef(?:in)?|accueil|secrétariat|jefe|jefa|recepción|capo|receptie|baas|dr|mrs?|ms|prof|frau|herr|mme|sra?)\b[.]?[ ]?[-–:/]?[ ]?[^\W\d_a-z]")
_VALUE = regex.compile(r"(?:=[ ]?[\"']?|!?:[ ]?|>)(?P<v>[^\n\"'<>=]{2,60}?)[ \t]*[\"'<]?\Z")


def _entry(text: str) -> bool:
    """Return whether a name in the directory of a switch is a person's: no word that everybody says."""
    words = re.findall(r"[^\W\d_]{2,}", text)
    return fields.person(text) and not any(is_known(fold(word)) and not names_somebody(word) for word in words)


def _account(text: str) -> bool:
    """Return whether with what a telephone logs in is somebody's account, and no extension of two to four figures."""
    return accounts.personal_account(text) and (len(text) > 4 or not text.isdigit()) and not text.startswith(("%", "$", "{"))  # noqa: PLR2004


ROWS: tuple[Row, ...] = (
    Row("key_shows", "PERSON", rf"(?:^|[\s\"'])(?i:{_LINE}\.?[0-9]{{1,3}}[._]{_SHOWN}{_TO}|(?:user_?)?{_SHOWN}_?[0-9]{{1,2}}(?:!|&|\$)?(?: ?= ?|: ?|=)[\"']?)(?:[^\s\"'<>=][^\n\"'<>=]{{1,60}}?)(?:[\"']|[ \t]*\r?$)", "label", 0.85, read=on_key),
    # Grandstream numbers its settings, Fanvil and Cisco IOS write labels and values in lines
    Row("key_numbered", "PERSON", r"(?m:^)[ \t]*(?:P(?:3|407|507|607|1407|1507)[ ]?=[ ]?[^\s\n=<>\"'][^\n=<>\"']{1,60}?|(?:SIP|Line|Account)[ ]?[0-9]{1,2} (?:Display Name|Label|Name)[ ]{0,20}: ?[^\s\n=<>\"'][^\n=<>\"']{1,60}?)[ \t]*\r?$", "label", 0.85, read=on_key),
    Row("directory_entry", "PERSON", rf"(?m:^)[ \t]+(?:name|label|description) (?P<v>[{fields.U}][{fields.L}'’-]+, [{fields.U}][{fields.L}'’-]+|[{fields.U}][{fields.L}'’-]+ [{fields.U}]\.)[ \t]*\r?$", "label", 0.8, _entry),
    Row("key_shows_xml", "PERSON", r"<(?i:(?:user_?)?(?:display_?name|short_?name|station_?(?:display_?)?name|featureLabel|extended_?function_?label|user_?realname|real_?name|text_?logo)(?:_?[0-9]{1,2}_?)?)(?: [^<>\n]*)?>[^\n\"<>=]{2,60}<", "label", 0.85, read=on_key),
    Row("handset_login", "USERNAME", rf"(?:^|[\s\"'])(?i:{_LINE}\.?[0-9]{{1,3}}[._](?:auth[._]?(?:name|user_?id|id|user)|user_?name|user_?id|login)|user_(?:name|pname)[0-9]{{1,2}}!?){_TO}[ ]?(?P<v>[^\s\"'<>=]{{3,64}})", "label", 0.85, _account),
    Row("handset_login_xml", "USERNAME", r"<(?i:(?:auth_?id|user_?id|authname|auth_?user)_[0-9]{1,2}_?)(?: [^<>\n]*)?>(?P<v>[^\s<>]{3,64})<", "label", 0.85, _account),
    Row("key_dials", "PHONE_NUMBER", rf"(?:^|[\s\"'])(?i:{_LINE}\.?[0-9]{{1,3}}[._](?:value|number|address|tel(?:ephone)?|phone)|phone_?(?:dn|number)){_TO}(?P<v>\+?[0-9(][0-9 ()/-]{{6,18}}[0-9])\b|(?m:^)[ \t]*(?:Phone|Line|Station) DN(?:[ ]?[:=][ \t]*|[ ]{{2,40}}|\t+)(?P<v2>\+?[0-9]{{6,15}})\b", "label", 0.85, fields.phone),
    # who calls in: what a telephone shows of itself, a place or role before the name
    Row("desk_calls", "PERSON", rf"\"(?:[A-Z][\w.&/-]* ){{1,3}}(?:- )?(?P<v>[{fields.U}][{fields.L}'’-]+)\"'? ?<sips?:", "context", 0.8, free_words.is_forename),
    Row("phone_label", "PERSON", rf"(?m:^)[ \t]*(?i:phone|line|station|handset) (?i:label|text|display)(?:[ ]?[:=][ \t]*|[ ]{{2,40}}|\t+)(?P<v>[{fields.U}][{fields.L}'’-]+,? [{fields.U}][{fields.L}{fields.U}'’.-]*)[ \t]*\r?$", "label", 0.85, lambda text: fields.person(text) and not all(is_known(fold(word)) for word in re.findall(r"[^\W\d_]{2,}", text))),
)
