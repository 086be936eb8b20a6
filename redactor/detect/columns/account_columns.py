"""Columns of accounts as commands head them, and columns that are accounts for what stands beside them."""

# ruff: noqa: E501 - a vocabulary reads best in full lines

from __future__ import annotations

from redactor import regex
from redactor.detect import accounts
from redactor.detect.words.named_after import account_of_somebody, made_of_name

#: An account or a program below these: what is no word of programs is somebody's.
TOLD = "USERNAME.told"
#: Who did something, whose something is, as whom it runs.
_ACTORS = frozenset(
    "ruser|euser|fuser|suser|acct|usename|authinfo|user group name|admin login|submitter name|start name|startname|runas|run as|run as user|run as account|logon as|primary owner name|primaryownername|client user name|clientusername|os user|osuser|owner name|ownername|creator|author|submitter"
    "|accessed by|opened by|locked by|created by|modified by|last modified by|changed by|updated by|submitted by|started by|requested by|executed by|initiated by|run by|held by|checked out by|reserved by|used by|sent by|added by|granted by|approved by|uploaded by|deployed by|triggered by|committed by".split("|")
)
#: Titles that name people where accounts stand beside them, and those beside which they do.
_NAMES = frozenset("name|display name|displayname|full name|fullname|cn|description|real name|realname|gecos|user full name".split("|"))
#: Columns beside one of these are of accounts: in lists of accounts a name is one.
_OF_ACCOUNTS = ({"name", "enabled"}, {"name", "objectclass"}, {"name", "object class"}, {"name", "line", "time"}, {"name", "principalsource"}, {"username", "uid"}, {"name", "role", "attributes"}, {"name", "last login"}, {"name", "lastlogon"}, {"name", "last logon"}, {"name", "shell"}, {"role name", "attributes"}, {"name", "role", "public key"}, {"name", "callin"}, {"name", "channel priv limit"}, {"name", "service", "caller id"}, {"name", "address", "via"}, {"admin", "from", "client"}, {"owner", "job"}, {"owner", "batch name"}, {"owner", "schema"}, {"user", "domain", "role"}, {"username", "domain", "role"}, {"line", "user"}, {"seat", "user"})
#: What heads the accounts of such a list.
_LISTED = frozenset(("name", "role name", "admin", "owner"))
#: Beside these a device is a neighbour of a switch, by its name.
_OF_NEIGHBOURS = frozenset("ttl|holdtme|holdtime|capability|capabilities|platform|port id|neighbor port id|local intf|local interface|local port|intf|interface".split("|"))
_ALIASES = frozenset("servername|server name|primarysmtpaddress|recipienttype|recipienttypedetails|prohibitsendquota|mailboxtype".split("|"))
#: Words of the titles of processes, which stand with one blank between them: `PID COMMAND`.
_PROCESSES = frozenset("USER RUSER EUSER UID RUID EUID GID PID PPID PGID SID LWP NLWP TID C CLS PRI NI SZ VSZ RSS S STAT STATE F FD TT TTY STIME START STARTED ELAPSED ETIME TIME CMD COMMAND ARGS ACCESS SESS JOBC WCHAN ADDR PSR CPU %CPU MEM %MEM CP".split())


def is_of_processes(title: str) -> bool:
    """Return whether what looks like one title is several of a list of processes."""
    return " " in title and all(word in _PROCESSES for word in title.split())


def among(titles: list[str], found: list[str]) -> list[str]:
    """Return what columns are, where what stands beside them or their title says that they hold accounts or who has them."""
    every = set(titles)
    listed = any(company <= every for company in _OF_ACCOUNTS)
    told = [TOLD if title in _ACTORS and entity in ("", "USERNAME", "PERSON", "PERSON.written") and not ("PERSON" in found and entity.startswith("PERSON")) else entity for title, entity in zip(titles, found, strict=True)]
    if not _OF_NEIGHBOURS.isdisjoint(every):
        told = ["" if entity == "DEVICE_ID" and title.endswith("device id") else entity for title, entity in zip(titles, told, strict=True)]
    if "USERNAME" in told:
        listed = False
    if listed or not _ALIASES.isdisjoint(every):
        told = [TOLD if entity in ("", "PERSON.written") and (title in _LISTED if listed else title == "alias") else entity for title, entity in zip(titles, told, strict=True)]
    if "USERNAME" in told or {"displayname", "itemcount"} <= every or (TOLD in told and "alias" in every) or (TOLD in told and listed):
        told = ["PERSON.written" if not entity and title in _NAMES else entity for title, entity in zip(titles, told, strict=True)]
    return told


def is_told(text: str) -> bool:
    """Return whether a cell below such a title is somebody's account: no word of programs, and a name where it is a word alone."""
    name = text.rsplit("\\", 1)[-1]
    return " " not in text and accounts.personal_account(name) and not accounts.is_infrastructure(name) and (account_of_somebody(name) if name.isalpha() else _MADE.fullmatch(name) is not None)


#: Accounts with a digit or a sign: `j.weber2`, `e10482`, `t1-kpatel`.
_MADE = regex.compile(r"[A-Za-z]{1,20}[._-]?[A-Za-z]{0,20}[0-9]{0,8}|[a-z][0-9]-[a-z]{3,20}")


#: A person and the account: `Ilse Haverkamp <ihaverkamp>`.
NAMED_ACCOUNT = regex.compile(r"(?P<name>[^\W\d_a-z][^\W\d_]+(?: [^\W\d_][\w.'-]*){1,3}) <(?P<account>[A-Za-z][\w.-]*)>")


def is_named(text: str) -> bool:
    """Return whether a single word in small letters where an owner is expected is their account: made of a name."""
    return text.islower() and accounts.personal_account(text) and made_of_name(text)
