"""Keys of people: which objects and fields are somebody's, and how a key asks for a name."""

from __future__ import annotations

from functools import lru_cache

from redactor import regex
from redactor.detect import labels
from redactor.detect.words import named_after
from redactor.detect.words.vocabulary import NAME_OWNERS, NOT_PERSONAL_OWNERS
from redactor.text import key_values

#: Keys of objects that hold a person, beside those that detect/words/vocabulary.py lists as owners of a name.
ROLES = NAME_OWNERS | frozenset(
    "bcc people profile follower collaborator participant lead subscriber buyer purchaser consumer attendee initiator watcher handler "
    "replyto poster addressee consignee kunde benutzer absender ansprechpartner melder utilisateur demandeur auteur usuario cliente solicitante autor contacto".split()
)
#: Roles that as a plain string field are as often a thing (`from: 3`, `client: curl`).
_LOOSE_ROLES = frozenset(
    "to from client agent user owner lead host admin actor driver operator rep member".split()
)

#: Those of them below which a name of the lists is somebody's.
_SINGLE_ROLES = frozenset("agent owner lead operator rep member user client actor admin".split())
NAME_KEYS = frozenset(
    "dynamicname firstname lastname fullname displayname givenname familyname middlename surname forename realname personname maidenname nachname vorname "
    "prenom prénom apellido apellidos legalname preferredname contactname nomcomplet nombrecompleto".split()
)
#: Keys of objects that are a desk, a firm or a thing, however many addresses and telephone numbers stand in them.
THINGS = frozenset(
    "company organization organisation group team queue mailbox inbox brand store shop vendor supplier manufacturer department project repo repository channel workspace "
    "site device devices product app application category asset firma entreprise empresa".split()
)
#: What a person is called even below a key that might be a firm's.
SAID_BY_COMPANY = frozenset(("name", "first", "last", "middle", "nom", "nombre", "nome", "naam"))
#: Characters of the longest key.
MAX_KEY = 96

_NAME_SHAPE = regex.compile(
    r"[^\W\d_](?:[^\W\d_]|['’.\-])*(?:[ ,]{1,2}[(\"]?[^\W\d_](?:[^\W\d_]|['’.\-)\"])*){0,5}\Z"
)


@lru_cache(maxsize=8192)
def words(key: str) -> tuple[str, ...]:
    """Return the words of a key in lower case, none when it is too long to be one."""
    return labels.words(key) if len(key) <= MAX_KEY else ()


@lru_cache(maxsize=8192)
def is_role(key: str) -> bool:
    """Say whether a key names a person's object: `requester`, `cc_users`, `opened_by`."""
    parts = words(key)
    if not parts:
        return False
    return parts[-1] == "by" or any(
        form in ROLES for form in (parts[-1], parts[-1].removesuffix("s"), parts[-1].removesuffix("es"))
    )


#: What a key asks for: a name whatever it looks like, one or what somebody is called, one or an account, a name of the lists (or an account), an account.
_NAME, _NICKNAME, _PLAYED, _LISTED, _LISTED_DOER, _DOER = "name", "nickname", "played", "listed", "listed doer", "doer"


def how_named(parts: tuple[str, ...], key: str, *, person: bool) -> str:
    """Return how a key asks for somebody's name, "" where it does not."""
    if not parts:
        return ""
    if len(parts) > 1 and parts[-1] in ("id", "ref", "reference"):  # `caller_id`: {display_value: a name}
        parts = parts[:-1]
        key = " ".join(parts)
    joined = "".join(parts)
    if len(parts) > 2 and (parts[-3] in NOT_PERSONAL_OWNERS or parts[-3] in THINGS):  # noqa: PLR2004 - `app display name`
        return ""
    if joined in NAME_KEYS or "".join(parts[-2:]) in NAME_KEYS or (joined in SAID_BY_COMPANY and person):
        return _NAME
    if parts[-1] == "name" and len(parts) > 1 and is_role(parts[-2]) and parts[-2] != "user":
        return _NAME
    if joined in ("alias", "nickname", "nick") and person:
        return _NICKNAME
    if is_role(key) and (len(parts) == 1 or parts[-1] == "by") and parts[-1] not in _LOOSE_ROLES:
        return _PLAYED
    if len(parts) == 1 and parts[0] in _SINGLE_ROLES:
        return _LISTED_DOER if parts[0] in _DOERS else _LISTED
    return _DOER if parts[-1] in _DOERS else ""


_DOERS = frozenset(("actor", "pusher", "committer"))


def named(value: str, how: str) -> str:
    """Return the entity that a value is under a key that asks for a name, "" when it is none; `how` is what `how_named` says of the key."""
    if len(value) > MAX_KEY or not _NAME_SHAPE.match(value):
        return ""
    if how == _NAME:
        return "PERSON"
    if how == _NICKNAME:
        return "USERNAME" if value.islower() and " " not in value else "PERSON"
    if how == _PLAYED:
        return "PERSON" if " " in value or value[:1].isupper() or not value.isascii() else "USERNAME"
    if how != _DOER and value[:1].isupper() and named_after.is_listed(value):
        return "PERSON"
    if how != _LISTED and "-" in value and value == value.lower() and key_values.can_be_name(value):
        return "USERNAME"
    return ""
