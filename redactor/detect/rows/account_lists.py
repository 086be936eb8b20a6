"""Rows of commands and files that list accounts: who, group, shadow, sudoers, subuid, atq, lpstat, passwd -S, mount, ps."""

# ruff: noqa: E501 - a row of patterns reads best on one line

from __future__ import annotations

from redactor import regex
from redactor.detect import accounts
from redactor.detect.rows.row import Row
from redactor.detect.words.folding import fold
from redactor.detect.words.named_after import account_of_somebody, made_of_name, names_somebody
from redactor.detect.words.plain_words import is_known

#: As systems allow it; longer ones are cut and end in a plus (`hvermeul+`).
_NAME = r"[A-Za-z_][\w.-]{0,31}\+?"
_NAMES = rf"{_NAME}(?:,{_NAME})*"
_WORD = regex.compile(r"[^,:\s]+")
#: Groups from here to the last but some are made with an account.
_FIRST_GROUP, _LAST_GROUP = 1000, 60000


def read_group(region: str) -> list[tuple[str, int, int]] | None:
    """Return the people in a line of `group` or `gshadow`: its members, and the group where it has an account's name."""
    fields = region.rstrip().split(":")
    name, number = fields[0], fields[2]
    people = [found.span() for found in _WORD.finditer(region, len(name) + 1) if not found[0].lstrip("-").isdigit() and accounts.personal_account(found[0])]
    own = (not number.isdigit() or _FIRST_GROUP <= int(number) < _LAST_GROUP) and account_of_somebody(name) and accounts.personal_account(name)
    if own or name in (region[start:end] for start, end in people):
        people.insert(0, (0, len(name)))
    return [("USERNAME", start, end) for start, end in people] or None


def read_first_fields(region: str) -> list[tuple[str, int, int]] | None:
    """Return the people among accounts that stand line by line below the command that lists them."""
    below = region.find("\n") + 1
    return [("USERNAME", *found.span()) for found in _LINE.finditer(region, below) if accounts.personal_account(found[0]) and (account_of_somebody(found[0]) or not is_known(fold(found[0])))] or None


_LINE = regex.compile(r"(?m)^[A-Za-z_][\w.-]*(?=[ \t]*\r?$)")


def scheduled(text: str) -> bool:
    """Return whether the word between a time and a command is whose it is: made of a name, for a crontab of one account has none."""
    return accounts.personal_account(text) and (made_of_name(text) or names_somebody(text))


def read_file(region: str) -> list[tuple[str, int, int]] | None:
    """Return the owner of a listed file, and its group where it is the owner's own."""
    found = _FILE.search(region)
    if found is None or not accounts.personal_account(found["owner"]):
        return None
    places = [("USERNAME", *found.span("owner"))]
    return [*places, ("USERNAME", *found.span("group"))] if found["group"] == found["owner"] else places


_FILE = regex.compile(r"\A(?: *\d+ +\d+ +)?\S+ +(?:\d+|-) +(?:[A-Z][\w.-]*\\)?(?P<owner>[A-Za-z][\w.+-]*) +(?P<group>\S+)")


def members(text: str) -> list[tuple[int, int]]:
    """Return where the people in a JSON list of members stand."""
    return [found.span("v") for found in _MEMBER.finditer(text) if accounts.personal_account(found["v"])]


_MEMBER = regex.compile(r"\"(?P<v>[^\"]+)\"")


def _row(name: str, pattern: str, check: object = accounts.personal_account, *, read: object = None) -> Row:
    return Row(name, "USERNAME", pattern, "context", 0.9, check, read=read)  # type: ignore[arg-type]


ROWS: tuple[Row, ...] = (
    # accounts line by line: `cut -d: -f1 /etc/passwd`, `ls /home`, `dscl . list /Users`
    _row("first_fields", r"(?:/etc/(?:passwd|shadow|group)[^\n]{0,60}\|[ ]*(?:cut|awk)[^\n]{0,60}|\b(?:cut|awk)[ ][^\n]{0,40}(?:-f ?1|\$1)[^\n]{0,20}/etc/(?:passwd|shadow)|\bgetent passwd[^\n]{0,20}\|[^\n]{0,60}|\bcompgen -u|\bdscl \.? ?-?(?:list|ls|\. ?-?(?:list|ls)) /Users|\bls (?:-1 )?/(?:home|Users)/?)[ \t]*\r?\n[A-Za-z_][\w.-]*[ \t]*\r?(?:\n[A-Za-z_][\w.-]*[ \t]*\r?){0,60}$", None, read=read_first_fields),
    # `wheel:x:10:anna,ben` of group, `sudo:!:anna:ben` and `wheel:::anna` of gshadow
    _row("group_line", rf"(?m:^){_NAME}:(?:[x*!]{{0,2}}:-?[0-9]{{1,10}}:(?:{_NAMES})?|[!*]{{1,2}}:(?:{_NAMES})?:(?:{_NAMES})?|::{_NAMES})[ \t]*\r?$", None, read=read_group),
    _row("account_line", rf"(?m:^)(?P<v>{_NAME})(?::[1-9][0-9]{{4,9}}:65536[ \t]*\r?$|[ \t]+[A-Z][\w.-]*[ \t]*=[ \t]*(?:\([^()\n]{{1,60}}\)|NOPASSWD|ALL\b)| (?:P|L|NP|PS|LK|NL) (?:[0-9]{{2}}/[0-9]{{2}}/[0-9]{{4}}|[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}) |[ \t]+[-+?] (?:tty|pts/|console|:[0-9]))"),
    _row("job_line", rf"(?m:^)(?:[0-9]+\t[A-Z][a-z]{{2}} [A-Z][a-z]{{2}} [ 0-9][0-9] [0-9:]{{8}} [0-9]{{4}} [A-Za-z=] (?P<v>{_NAME})[ \t]*\r?$|[\w.-]+-[0-9]+[ ]+(?P<v2>{_NAME})[ ]+[0-9]+[ ]+[A-Z][a-z]{{2}} )"),
    _row("crontab_line", rf"(?m:^)(?:@(?:reboot|yearly|annually|monthly|weekly|daily|hourly|midnight)|[0-9*][0-9*/,-]*(?:[ \t]+[\w*/,-]+){{4}})[ \t]+(?P<v>{_NAME})[ \t]+[^\s=]", scheduled),
    # titles of processes, and whose session a program begins
    _row("process_title", rf"\b(?:login (?:-[A-Za-z-]+ )+|su (?:-|-l|--login) )(?P<v>{_NAME})(?:[ \t]|\r?$)|\bsshd(?:-session)?: (?P<v2>{_NAME})(?: \[(?:priv|net|accepted)\]|@(?:pts/|notty|tty))"),
    _row("json_listing", rf"\"owner\": ?\"(?P<v>{_NAME})\", ?\"group\": ?\"(?P<v2>{_NAME})\"|\"uid\": ?\"(?P<v3>{_NAME})\", ?\"pid\"|\"[ug]id\": ?\{{\"id\": ?[0-9]+, ?\"name\": ?\"(?P<v4>{_NAME})\""),
    Row("json_members", "USERNAME", rf"\"group_name\": ?\"{_NAME}\"[^\[\]\n]{{0,80}}\"members\": ?\[(?P<v>[^\[\]\n]+)\]", "context", 0.9, parts=members),
    _row("mounted_by", rf"\bmounted by (?P<v>{_NAME})\)|(?m:^)//(?:[\w.-]+;)?(?P<v2>{_NAME})@[\w.-]+/"),
    _row("listed_file", rf"(?m:^)(?:[ ]*[0-9]+[ ]+[0-9]+[ ]+)?[-dlbcps][-rwxsStT]{{9}}[.+@]?[ ]+(?:[0-9]+|-)[ ]+(?:[A-Z][\w.-]*\\)?{_NAME}[ ]+[\w.\\-]+(?: [a-z]+)?[ ]+(?:[0-9.,]+[BKMGTP]?i?B?|[0-9]+, +[0-9]+)[ ]+(?:[A-Z]|[0-9]{{1,4}}[-. ])", None, read=read_file),
)
