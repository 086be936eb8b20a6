"""What the key of a field says about its value, in the company of the keys around it.

detect/labels.py knows the vocabulary; here is what only a record can tell: `name` is a person's inside a `requester` object or
beside an `email`, `{"name": "Serial number", "value": ...}` is a key and its value, `requester_name` and `requester_email`
belong to one person.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Any

from redactor.detect import checks, labels, serial_checks
from redactor.detect.vocabulary import NAME_OWNERS

#: Keys of objects that hold a person, beside those that detect/vocabulary.py lists as owners of a name.
ROLES = NAME_OWNERS | frozenset(
    "bcc people profile follower collaborator participant lead subscriber buyer purchaser consumer attendee initiator watcher handler "
    "replyto kunde benutzer absender ansprechpartner melder utilisateur demandeur auteur usuario cliente solicitante autor contacto".split()
)
#: Roles that as a plain string field are as often a thing (`from: 3`, `client: curl`).
_LOOSE_ROLES = frozenset(
    "to from client agent user owner lead host admin actor driver operator rep member".split()
)

#: Words that end a person's field; what stands before them says whose field it is.
_ATTRIBUTES = frozenset(
    "name names first last middle given family full display nick real sur surname forename firstname lastname fullname displayname username user "
    "login email emails e mail address addresses phone phones mobile cell telephone tel fax number city town street zip postcode postal code "
    "country state birth birthday date dob age account avatar photo id".split()
)
_NAME_KEYS = frozenset(
    "firstname lastname fullname displayname givenname familyname middlename surname forename realname personname maidenname nachname vorname "
    "prenom apellido apellidos legalname preferredname contactname nomcomplet nombrecompleto".split()
)
_SIBLINGS = _NAME_KEYS | frozenset(
    "email emailaddress mail phone phonenumber mobile username login dateofbirth dob birthday jobtitle emails phones".split()
)
#: Keys that take the meaning of the key above them.
_HOLLOW = frozenset(
    "value values displayvalue raw content number text data string val answer formatted".split()
)
#: `{"name": "Serial number", "value": "X"}`: which fields name, which hold.
_NAMING = (
    "name",
    "key",
    "label",
    "title",
    "field",
    "field_name",
    "fieldName",
    "question",
    "@name",
    "property",
    "attribute",
    "id",
)
_HOLDING = (
    "value",
    "values",
    "answer",
    "#text",
    "val",
    "displayValue",
    "display_value",
    "string_value",
    "new_value",
    "text",
    "content",
)
_HOLDS = frozenset(_HOLDING)
MAX_PAIR_FIELDS = 8
#: Most keys of an object whose shape is remembered, and most shapes.
MAX_SHAPE = 64
MAX_SHAPES = 2048
MAX_KEY = 96

_NAME_SHAPE = re.compile(
    r"[^\W\d_](?:[^\W\d_]|['’.\-])*(?:[ ,]{1,2}[(\"]?[^\W\d_](?:[^\W\d_]|['’.\-)\"])*){0,5}\Z"
)


@lru_cache(maxsize=8192)
def words(key: str) -> tuple[str, ...]:
    """Return the words of a key in lower case, none when it is too long to be one."""
    return labels.words(key) if len(key) <= MAX_KEY else ()


@lru_cache(maxsize=8192)
def owner_prefix(key: str) -> str:
    """Return whose field it is: what is left of the key before words such as `name` and `email`."""
    parts = list(words(key))
    while parts and parts[-1] in _ATTRIBUTES:
        parts.pop()
    return " ".join(parts)


@lru_cache(maxsize=8192)
def is_role(key: str) -> bool:
    """Say whether a key names a person's object: `requester`, `cc_users`, `opened_by`."""
    parts = words(key)
    if not parts:
        return False
    return parts[-1] == "by" or any(
        form in ROLES for form in (parts[-1], parts[-1].removesuffix("s"), parts[-1].removesuffix("es"))
    )


def is_person(mapping: Mapping[Any, Any], role: str) -> bool:
    """Say whether an object describes a person: by the key above it, or because personal fields stand beside its name."""
    if role and is_role(role):
        return True
    return any(isinstance(key, str) and "".join(words(key)) in _SIBLINGS for key in mapping)


def naming_pair(mapping: Mapping[Any, Any]) -> tuple[str, str] | None:
    """Return (naming key, holding key) when an object is a field spelled as name and value."""
    if not 1 < len(mapping) <= MAX_PAIR_FIELDS:
        return None
    holding = next((key for key in _HOLDING if key in mapping), None)
    if holding is None:
        return None
    naming = next((key for key in _NAMING if key != holding and isinstance(mapping.get(key), str)), None)
    return (naming, holding) if naming is not None else None


def is_hollow(key: str) -> bool:
    """Say whether a key says nothing itself, so that the key above it counts."""
    return "".join(words(key)) in _HOLLOW


#: Of one key: what tells what its value is (itself, or the key above a hollow one), whether that can say anything, and whether the
#: object around it describes a person.
Field = tuple[str, bool, bool]


@dataclass(frozen=True, slots=True)
class Shape:
    """What the keys of an object tell together; `traits` says of each whether it is hollow, and whose field it is."""

    may_pair: bool
    fields: tuple[Field, ...]
    traits: dict[Any, tuple[bool, str]]


_shapes: dict[tuple[tuple[Any, ...], str], Shape] = {}


def shape(names: tuple[Any, ...], role: str) -> Shape:
    """Return what the keys of an object tell together, under the key `role`; remembered, for records come in few shapes."""
    known = _shapes.get((names, role))
    if known is None:
        known = _shape(names, role)
        if len(names) <= MAX_SHAPE and len(role) <= MAX_KEY and all(type(name) is str and len(name) <= MAX_KEY for name in names):
            if len(_shapes) >= MAX_SHAPES:
                _shapes.clear()
            _shapes[names, role] = known
    return known


def _shape(names: tuple[Any, ...], role: str) -> Shape:
    traits = {name: (is_hollow(name), owner_prefix(name)) for name in names if isinstance(name, str)}
    person = is_person(traits, role)
    fields = []
    for name in names:
        own = name if isinstance(name, str) else str(name) if isinstance(name, int | float | Decimal) else ""
        telling = role if role and (traits[name][0] if name in traits else is_hollow(own)) else own
        fields.append((telling, may_tell(telling, person), person))
    return Shape(any(name in _HOLDS for name in traits), tuple(fields), traits)


def paired(shape: Shape, names: Sequence[Any], values: Sequence[Any]) -> Sequence[Field]:
    """Return the fields of an object that may spell a field as name and value, by what it holds."""
    members = {name: value for name, value in zip(names, values, strict=True) if isinstance(name, str)}
    pair = naming_pair(members)
    if pair is None:
        return shape.fields
    naming, holding = pair
    named = str(members[naming])
    return [
        (name, may_tell(name, False), False)  # noqa: FBT003
        if name == naming
        else (named, may_tell(named, field[2]), field[2])
        if name == holding
        else field
        for name, field in zip(names, shape.fields, strict=True)
    ]


@lru_cache(maxsize=8192)
def may_tell(key: str, person: bool) -> bool:  # noqa: FBT001
    """Say whether `entity` can say anything of any value under this key."""
    parts = words(key)
    return bool(parts) and (
        bool(labels.entity_for_key(key))
        or (person and any(part in ("name", "alias", "nickname", "nick") for part in parts))
        or any("name" in part or is_role(part) for part in parts)
        or is_role(key)
        or not _NAME_KEYS.isdisjoint((*parts, "".join(parts), "".join(parts[:-1])))
        or any("".join(parts[i : i + 2]) in _NAME_KEYS for i in range(len(parts)))
    )


def entity(key: str, value: str, *, person: bool) -> str:
    """Return the entity that `value` is by its key, "" when the key says nothing or the value says that there is none.

    Arguments: `person` says that the object that holds the field describes a person.
    """
    found = _name_entity(key, value.strip(), person=person) or _by_label(key, value)
    return found if found and _is_value(found, value.strip()) else ""


def _by_label(key: str, value: str) -> str:
    """Ask the label vocabulary; `name` at the end of a key is decided here alone, and a bare number is no account name."""
    found = labels.entity_for_key(key) or ""
    parts = words(key)
    if (
        found == "PERSON"
        and parts
        and parts[-1] in ("name", "names")
        and not is_role(parts[-2] if len(parts) > 1 else "")
    ):
        return ""
    if found in ("PERSON", "USERNAME") and not any(c.isalpha() for c in value):
        return ""
    if found == "PHONE_NUMBER" and not any(c.isdigit() for c in value):
        return ""
    return found


def _is_value(entity: str, value: str) -> bool:
    if not checks.is_value(value) or not any(c.isalnum() for c in value):
        return False
    if entity == "IP_ADDRESS":
        return not _is_address(value) or checks.ip(value)
    if entity == "MAC_ADDRESS":
        return checks.mac(value) or not all(c in "0123456789abcdefABCDEF:-." for c in value)
    if entity in ("SERIAL_NUMBER", "DEVICE_ID"):
        return len(value) > 2 and not serial_checks.is_placeholder(value)  # noqa: PLR2004
    if entity == "AGE":
        return any(c.isdigit() for c in value) and len(value) < 16  # noqa: PLR2004
    return True


def _is_address(value: str) -> bool:
    import ipaddress

    try:
        ipaddress.ip_address(value.partition("%")[0].partition("/")[0].strip("[]"))
    except ValueError:
        return False
    return True


def _name_entity(key: str, value: str, *, person: bool) -> str:
    parts = words(key)
    if not parts or len(value) > MAX_KEY or not _NAME_SHAPE.match(value):
        return ""
    if len(parts) > 1 and parts[-1] in ("id", "ref", "reference"):  # `caller_id`: {display_value: a name}
        parts = parts[:-1]
        key = " ".join(parts)
    joined = "".join(parts)
    if joined in _NAME_KEYS or "".join(parts[-2:]) in _NAME_KEYS or (joined == "name" and person):
        return "PERSON"
    if parts[-1] == "name" and len(parts) > 1 and is_role(parts[-2]) and parts[-2] != "user":
        return "PERSON"
    if joined in ("alias", "nickname", "nick") and person:
        return "USERNAME" if value.islower() and " " not in value else "PERSON"
    if is_role(key) and (len(parts) == 1 or parts[-1] == "by") and parts[-1] not in _LOOSE_ROLES:
        return "PERSON" if " " in value or value[:1].isupper() or not value.isascii() else "USERNAME"
    return ""
