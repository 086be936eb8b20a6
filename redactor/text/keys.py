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
from typing import Any, NamedTuple

from redactor import regex
from redactor.detect import accounts, checks, labels
from redactor.detect.words import named_after
from redactor.text import beside_keys, coded_keys, key_people, key_values, thing_keys
from redactor.text.key_people import MAX_KEY, is_role, words

#: Words that end a person's field; what stands before them says whose field it is.
_ATTRIBUTES = frozenset(
    "name names first last middle given family full display nick real sur surname forename firstname lastname fullname displayname username user "
    "login email emails e mail address addresses phone phones mobile cell telephone tel fax number city town street zip postcode postal code "
    "country state birth birthday date dob age account avatar photo id".split()
)
_SIBLINGS = key_people.NAME_KEYS | frozenset(
    "email emailaddress mail phone phonenumber mobile username login dateofbirth dob birthday jobtitle emails phones".split()
)
#: Keys beside which a `uuid` is that of a device.
_DEVICE_KEYS = frozenset("serialnumber serialno serialnum serial servicetag imei macaddress hwserial chassisserialnumber".split())
#: Keys that take the meaning of the key above them.
_HOLLOW = frozenset(
    "value values displayvalue raw content number text data string stringvalue intvalue textvalue val answer formatted".split()
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
    "fieldname",
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
_BEFORE_AND_AFTER = (
    "previous_value", "previousValue", "old_value", "oldValue", "oldvalue", "newValue", "newvalue", "from", "to", "fromString", "toString", "old", "new", "before", "after",
)  # fmt: skip
_HOLDS = frozenset(_HOLDING + _BEFORE_AND_AFTER)
MAX_PAIR_FIELDS = 8
#: Most keys of an object whose shape is remembered, and most shapes.
MAX_SHAPE = 64
MAX_SHAPES = 2048

@lru_cache(maxsize=8192)
def owner_prefix(key: str) -> str:
    """Return whose field it is: what is left of the key before words such as `name` and `email`."""
    parts = list(words(key))
    while parts and parts[-1] in _ATTRIBUTES:
        parts.pop()
    return " ".join(parts)


def is_person(mapping: Mapping[Any, Any], role: str) -> bool:
    """Say whether an object describes a person: by the key above it, or because personal fields stand beside its name."""
    if _RESOURCE in mapping:  # `Members` of a collection, in Redfish
        role = ""
    elif role and (labels.is_of_browser(words(role)) or thing_keys.is_program(words(role), mapping)):
        return False
    elif role and is_role(role) and words(role)[-1] != "host":  # a machine, unless more stands there
        return True
    if role and words(role)[-1:] and words(role)[-1] in key_people.THINGS:
        return False
    siblings = _SIBLINGS if _RESOURCE not in mapping else _SIBLINGS - {"username"}
    return {"first", "last"} <= mapping.keys() or any(isinstance(key, str) and "".join(words(key)) in siblings for key in mapping)


#: Beside a resource of a server that speaks OData: its `Name` is that of the resource.
_RESOURCE = "@odata.id"


def naming_pair(mapping: Mapping[Any, Any]) -> tuple[str, ...] | None:
    """Return (naming key, holding key, further holding keys) when an object is a field spelled as name and value.

    What an audit holds is both the new value and the one before; the name may be an object of its own (`field: {title: ...}`).
    """
    if not 1 < len(mapping) <= MAX_PAIR_FIELDS:
        return None
    holding = next((key for key in _HOLDING if key in mapping), None)
    before = tuple(key for key in _BEFORE_AND_AFTER if key in mapping and key != holding)
    if holding is None and not before:
        return None
    naming = next((key for key in _NAMING if key != holding and naming_of(mapping.get(key))), None)
    if naming is None:
        return None
    return (naming, *((holding,) if holding is not None else ()), *before)


def naming_of(value: Any) -> str:
    """Return how a field is called, by the value of its naming key: a string, or an object with a title or key; "" for neither."""
    if isinstance(value, str):
        return value
    named = dict(value) if isinstance(value, Mapping | list) and _is_pairs(value) else None
    if named is None:
        return ""
    return next((str(named[key]) for key in ("title", "label", "name", "key") if isinstance(named.get(key), str)), "")


def _is_pairs(value: Any) -> bool:
    return isinstance(value, Mapping) or (type(value) is not list and all(isinstance(item, tuple) and len(item) == 2 for item in value))  # noqa: PLR2004


def is_hollow(key: str) -> bool:
    """Say whether a key says nothing itself, so that the key above it counts."""
    return "".join(words(key)) in _HOLLOW


#: Of one key: what tells what its value is (itself, or the key above a hollow one), whether that can say anything, and whether the
#: object around it describes a person.
Field = tuple[str, bool, bool]


@dataclass(frozen=True, slots=True)
class Shape:
    """What the keys of an object tell together; `traits` says of each whether it is hollow, and whose field it is.

    `is_silent` says that no key tells anything, not even that its value is a text node or a field spelled as name and value.
    """

    may_pair: bool
    is_silent: bool
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
    joined = {name: "".join(words(name)) for name in traits}
    beside = frozenset(joined.values())
    device = not _DEVICE_KEYS.isdisjoint(beside)
    fields = []
    for name in names:
        own = name if isinstance(name, str) else str(name) if isinstance(name, int | float | Decimal) else ""
        own = f"device {own}" if device and own.lower() == "uuid" else own
        meant = coded_keys.own_key(own, joined[name], beside, words(role)) if name in traits else own
        telling = meant if meant is not own else role if role and (traits[name][0] if name in traits else is_hollow(own)) else own
        fields.append((telling, may_tell(telling, person), person))
    may_pair = any(name in _HOLDS for name in traits) and "".join(words(role)) not in _JARS
    return Shape(may_pair, not may_pair and "text" not in traits and not any(tells for _, tells, _ in fields), tuple(fields), traits)


#: Lists of names and values that are all of one kind, whatever the names are.
_JARS = frozenset(("cookies", "requestcookies", "responsecookies"))


def paired(shape: Shape, names: Sequence[Any], values: Sequence[Any]) -> Sequence[Field]:
    """Return the fields of an object that may spell a field as name and value, by what it holds."""
    members = {name: value for name, value in zip(names, values, strict=True) if isinstance(name, str)}
    pair = naming_pair(members)
    if pair is None:
        return shape.fields
    naming, *holding = pair
    if any(name == naming and field[0] == beside_keys.WRITER for name, field in zip(names, shape.fields, strict=True)):
        return shape.fields  # who wrote what, and no field
    named = naming_of(members[naming])
    return [
        (name, may_tell(name, False), False)  # noqa: FBT003
        if name == naming
        else (named, may_tell(named, field[2]), field[2])
        if name in holding
        else field
        for name, field in zip(names, shape.fields, strict=True)
    ]


@lru_cache(maxsize=8192)
def may_tell(key: str, person: bool) -> bool:  # noqa: FBT001
    """Say whether `entity` can say anything of any value under this key."""
    parts = words(key)
    return bool(parts) and (
        bool(labels.entity_for_key(key) or coded_keys.checks_of(parts))
        or not _VERSION_WORDS.isdisjoint(parts)
        or (person and any(part in _PERSON_ONLY for part in parts))
        or any("name" in part or is_role(part) for part in parts)
        or is_role(key)
        or _is_tag(parts)
        or not key_people.NAME_KEYS.isdisjoint((*parts, "".join(parts), "".join(parts[:-1])))
        or any("".join(parts[i : i + 2]) in key_people.NAME_KEYS for i in range(len(parts)))
    )


#: Characters of the longest value of which it is remembered what its key makes of it, and how many of late are: states, versions, models and who works on what come again and again.
MEMO_LENGTH, MEMO_VALUES = 64, 4096


def entity(key: str, value: str, *, person: bool) -> str:
    """Return the entity that `value` is by its key, "" when the key says nothing or the value says that there is none.

    Arguments: `person` says that the object that holds the field describes a person.
    """
    return _remembered(key, value, person) if len(value) <= MEMO_LENGTH else _entity(key, value, person)


def _entity(key: str, value: str, person: bool) -> str:  # noqa: FBT001
    value = value.strip()
    asked = _asked(key, person)
    if asked.is_nothing:
        return ""
    if asked.is_version and _DOTTED.match(value):
        return VERSION
    found = (asked.name and key_people.named(value, asked.name)) or _by_label(asked, value) or (_own_entity(key, value) if person else "")
    if found in ("PERSON", "USERNAME") and "@" in value and key_values.ADDRESS.match(value):
        return "EMAIL_ADDRESS"
    if found in ("PERSON", "USERNAME") and _is_nobody(key, value):
        return ""
    if found == "PERSON" and (not key_values.can_be_name(value) or (words(key)[-2:] == ("display", "name") and named_after.is_ordinary(value))):
        return ""
    if found == "PERSON" and key_values.is_code(value):
        found = _NUMBERED.get(words(key)[-1], found)
    if found == "PERSON" and value.islower() and value.isascii() and " " not in value and any(c in "-_" or c.isdigit() for c in value):
        found = "USERNAME"  # `ldap-sgrimaldi` has no parts that are found elsewhere
    told = found if found and key_values.is_value_of(found, value) else coded_keys.entity(words(key), value)
    if told == "POSTAL_ADDRESS" and checks.ip_address(value) is not None:
        return "IP_ADDRESS" if checks.ip(value) else ""
    return "" if told == "LOCATION" and key_values.is_in_machine(value) else told


_remembered = lru_cache(maxsize=MEMO_VALUES)(_entity)


class _Asked(NamedTuple):
    """What a key says of any value: nothing, that it is a version's, how it asks for a name, the entity of its label and whether it is a tag's."""

    is_nothing: bool
    is_version: bool
    name: str
    label: str
    is_account_name: bool
    is_tag: bool


@lru_cache(maxsize=8192)
def _asked(key: str, person: bool) -> _Asked:  # noqa: FBT001
    parts = words(key)
    label = labels.entity_for_key(key) or ""
    is_name = label == "PERSON" and bool(parts) and parts[-1] in ("name", "names")
    if is_name and not (len(parts) > 1 and (parts[-2] in ("supplied", "your", "my") or is_role(parts[-2]))):
        label = ""  # `name` at the end of a key is decided by `key_people.how_named` alone
    nothing = (key[:1] == "_" and _LOOKUP.match(key) is not None) or labels.is_of_browser(parts)
    return _Asked(nothing, not _VERSION_WORDS.isdisjoint(parts), key_people.how_named(parts, key, person=person), label, parts[-2:] == ("account", "name"), not is_name and _is_tag(parts))


def _is_nobody(key: str, value: str) -> bool:
    """Say whether what stands under a key of people is a program, a part that somebody plays, or an account of systems (`user: {name: root}`)."""
    if key_values.is_program(value):
        return True
    if _of_names(key):
        return words(key) == ("name",) and key_values.is_system(value)
    return beside_keys.is_part_played(value) or key_values.is_system(value) or key_values.is_team(value)


@lru_cache(maxsize=8192)
def _of_names(key: str) -> bool:
    """Say whether a key asks for a part of a name, which may be a word for a part that people play (`last_name: Driver`)."""
    return any("name" in part or part in _PARTS_OF_NAME for part in words(key))


_PARTS_OF_NAME = frozenset("first last surname given family middle nom prenom prénom nombre apellido apellidos nome cognome sobrenome apelido naam achternaam voornaam vorname nachname efternamn förnamn etternavn fornavn imie imię nazwisko".split())


#: What a number is where somebody's name could stand: `employee: {number: W118604}`; tickets have parents too.
_NUMBERED = {"parent": "", "child": "", "lead": "", "employee": "EMPLOYEE_ID", "staff": "EMPLOYEE_ID", "customer": "CUSTOMER_ID", "client": "CUSTOMER_ID", "member": "CUSTOMER_ID", "patient": "CUSTOMER_ID", "subscriber": "CUSTOMER_ID", "tenant": "CUSTOMER_ID"}
#: Four numbers under a key such as `firmware`: no address.
VERSION = "VERSION"
NO_VERSION = frozenset(("IP_ADDRESS", "PHONE_NUMBER"))
_VERSION_WORDS = frozenset("version versions firmware fw build release revision software driver bios agent installed fix affected fixversion".split())
_DOTTED = regex.compile(r"\D{0,24}\d+(?:\.\d+){3,}\D{0,24}\Z")
_PERSON_ONLY = key_people.SAID_BY_COMPANY | {"alias", "nickname", "nick", "id"}


def _own_entity(key: str, value: str) -> str:
    """Return what a field is that says so only in the object of a person: their id in another system, in a chat."""
    joined = "".join(words(key))
    if (joined in key_people.NAME_KEYS or joined == "name") and " " not in value and any(c in "._" or c.isdigit() for c in value) and accounts.personal_account(value):
        return "USERNAME"
    if joined == "externalid" and any(c.isdigit() for c in value) and len(value) <= 24:  # noqa: PLR2004
        return "CUSTOMER_ID"
    if joined in ("idnumber", "idno", "idcard", "idcardnumber", "iddocument") and sum(map(str.isdigit, value)) >= 6:  # noqa: PLR2004
        return "NATIONAL_ID"
    if joined in ("id", "userid") and _STAFF_ID.match(value):
        return "EMPLOYEE_ID"
    return "USERNAME" if joined in ("id", "userid") and key_values.SLACK_MEMBER.match(value) and any(c.isdigit() for c in value) else ""


#: Somebody at work, by number: `cashier-0447`.
_STAFF_ID = regex.compile(r"(?:cashier|driver|agent|emp|employee|staff|nurse|operator|teller|clerk|rider|courier|technician|tech|engineer|guard|picker|waiter)[-_:/]\d{2,8}\Z", re.IGNORECASE)
#: A tag of a machine, below keys that are called so: `PWL/PR/0093`, `VA-00731`.
_TAG = regex.compile(r"[A-Z]{1,5}[-/ ]?(?:[A-Z0-9]{1,6}[-/])*\d{3,8}\Z")


def _is_tag(parts: tuple[str, ...]) -> bool:
    return bool(parts) and (parts[-1] in ("asset", "sticker") or (parts[0] == "tag" and len(parts) > 1 and parts[1] in ("on", "of", "no", "number", "nr")))


def _by_label(asked: _Asked, value: str) -> str:
    """Ask the label vocabulary; a bare number is no account name."""
    found = asked.label
    if not found:
        return "DEVICE_ID" if asked.is_tag and _TAG.match(value) else ""
    if found == "USERNAME" and asked.is_account_name and " " in value:  # a company, in the words of sales
        return ""
    if found in ("PERSON", "USERNAME") and not any(map(str.isalpha, value)):
        return ""
    if found == "PHONE_NUMBER" and (not any(map(str.isdigit, value)) or key_values.HEXADECIMAL.match(value)):
        return ""
    return found


#: A lookup of Dynamics names a record: `_customerid_value`.
_LOOKUP = regex.compile(r"_\w+_value\Z")
