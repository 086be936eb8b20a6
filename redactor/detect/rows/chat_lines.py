"""Rows of lines of chats and forums: who speaks, comes and goes in a log of IRC, who is spoken to in Slack and Discord, who is quoted on a board.

`2024-03-02T09:16:21+0000  <mkettwig> have you tried 2.4?`, `21:04 -!- Nerolin has joined #help`, `<@U04KQ2Z7B|tvieira> can you look?`.
"""

# ruff: noqa: RUF001 - labels in their own script

from __future__ import annotations

from redactor import regex
from redactor.detect import accounts
from redactor.detect.rows.row import Row
from redactor.detect.rows.turns import ROLES
from redactor.detect.words.plain_words import is_known, is_plain

#: When somebody spoke: `[09:16]`, `2024-03-02T09:16:21+0000`, `02/03/24 09:16:21`; two blanks stand behind some, the mark of a quote or a margin before it.
_TIME = r"(?m:^)[ \t>|]{0,8}[\[(]?(?:[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}[T ])?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]{1,6})?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?[\])]?[ \t]{1,4}"
_NICK = r"[A-Za-z_\[\]\\^{}|`][A-Za-z0-9_\[\]\\^{}|`-]{1,24}"
_HOST = r"(?:[ ][\[(][^\s\[\]()]{1,80}[\])])?"
_CAME = r"(?:has joined|joined|has quit|quit|has left|left|has parted|parted|is now known as|sets? mode|was kicked|has kicked|changed (?:the )?topic|has changed|is back|is away)"
#: Names of programs and of what they say, in the same signs: `<Notice>`, `<stdin>`.
_NOBODY = regex.compile(r"(?i:(?:notice|info|error|warn(?:ing)?|debug|trace|fatal|crit(?:ical)?|alert|emerg|audit|verbose|none|null|nil|unknown|anonymous|std(?:in|out|err)|init|main|module|lambda|cgi|root|server|client|system|global|local|default|class|object|function|empty|redacted)\d*|[\w-]*(?:bot|serv))")


def nick(text: str) -> bool:
    """Return whether who speaks is somebody: no word, no service of the network, no level of a log."""
    bare = text.strip("_|`^-[]{}\\").lower()
    return len(bare) > 1 and not _NOBODY.fullmatch(bare) and not is_plain(bare) and accounts.personal_account(text)


def acts(text: str) -> bool:
    """Return whether what stands behind a star is who does something, and no word that begins a sentence."""
    return nick(text) and not is_known(text.lower().rstrip("_"))


#: When something was posted, behind who did: a month and a day, a day of the week.
_POSTED_ON = r"(?:\pL{3,10} [0-9]{1,2},? [0-9]{4}|[0-9]{1,2}\.? \pL{3,10}\.? [0-9]{4}|(?i:today|yesterday|heute|gestern))"
_WEEKDAY = r"(?i:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mi[eé]|jue|vie|s[aá]b|dom|gio|maa|din|woe|don|vri|zat|zon|mån|tis|ons|tor|fre|lör|sön|pn|wt|śr|czw|pt|sob|ndz|today|yesterday|heute|gestern)"


def posts(text: str) -> bool:
    """Return whether who wrote on a board is somebody: no guest, no role, no program."""
    return text.strip().lower() not in ROLES and not _NOBODY.fullmatch(text.strip()) and accounts.personal_account(text)


ROWS: tuple[Row, ...] = (
    # boards name whom they quote, and who posted: BBCode, SMF, phpBB, boards in Turkish, Japanese and Chinese
    Row("board_quote", "USERNAME", r"(?i:\[quote(?:=| author=| name=| user=))[\"']?(?P<v>[^\]\n\"',;=]{2,40}?) (?i:post|link|date|id|time|msg|user|topic)=", "label", 0.85, posts),
    Row("board_quoted", "USERNAME", rf"(?m:^)[ \t>*]*(?:Quote from|Zitat von|Citation de|Citado de|Cita de|Citazione di|Citaat van|Citat från|Cytat): (?P<v>[^\n:]{{2,40}}?) (?:on|am|le|en|el|il|op|den|w dniu) {_POSTED_ON}", "label", 0.85, posts),
    Row("board_by", "USERNAME", rf"(?m:^)[ \t]*(?i:by|von|par|por|da|di|door|av|af|przez|от) (?P<v>[^\n»|]{{2,32}}?) » (?:{_WEEKDAY}\b|[0-9]{{1,2}}[. ])", "label", 0.85, posts),
    Row("board_writer", "USERNAME", r"(?m:^)[ \t>0-9]*(?:投稿者|楼主|发帖人|Yazan|Gönderen)[ ]?[:：][ ]?(?P<v>[^\s:：<>\x{3000}]{2,24})(?:[ \t\r\x{3000}]|$)", "label", 0.85, posts),
    Row("irc_said", "USERNAME", rf"{_TIME}<[ @+%&~!]?(?P<v>{_NICK})>[ \t]", "context", 0.85, nick),
    Row("irc_came", "USERNAME", rf"{_TIME}(?:\*\*\*|-!-|\*\*|-->|<--|--)[ \t]{{1,4}}(?P<v>{_NICK}){_HOST}[ ]{_CAME}\b(?:[ ](?P<v2>{_NICK})[ \t]*\r?$)?", "context", 0.85, nick),
    Row("irc_acts", "USERNAME", rf"{_TIME}\*[ \t]{{0,2}}(?P<v>{_NICK})[ ](?:is|was|has|had|thinks|wonders|waves|nods|shrugs|looks|goes|tries|tried|just|also|sighs|laughs|agrees|suspects|uses|needs|wants|gets|runs|points|hands|gives|slaps|notes|hopes|afk|back)\b", "context", 0.8, acts),
    # as WhatsApp writes who is in nobody's contacts
    Row("whatsapp_stranger", "PERSON", r"(?m:^)\x{200e}?\[?[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{1,4},? [0-9]{1,2}[:.][0-9]{2}[^\]\n~]{0,8}\]?(?: -)? ~[ \x{a0}\x{202f}]?(?P<v>[^:~\n]{2,40}): ", "label", 0.9),
    Row("slack_user", "USERNAME", r"<@(?P<v>[UW][A-Z0-9]{4,12})(?:\|(?P<v2>[^\s<>|]{1,40}))?>", "label", 0.9),
    Row("jira_user", "USERNAME", r"\[~accountid:(?P<v>[0-9A-Za-z:-]{8,64})\]", "label", 0.9),
    Row("discord_user", "USERNAME", r"<@!?(?P<v>[0-9]{17,20})>", "label", 0.9),
)
