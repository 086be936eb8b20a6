"""What Go prints of a structure or a map with `%v` and `%+v`: keys and values between blanks, nothing in quotes.

`{ID:17 FullName:Tom Bauer Phone:+49 171 1234567 Address:{Street:Hauptstr. 12 City:Bremen}}`, `map[email:tb@example.org name:Tom Bauer]`.
"""

from __future__ import annotations

from redactor import regex
from redactor.detect.rows import fields
from redactor.detect.rows.row import Row
from redactor.detect.rows.sql_values import Places, entity_of

_KEY = r"[A-Za-z_]\w*"
_STRUCTURE = rf"(?:\{{|\bmap\[){_KEY}:[^\s\"'{{}}\[\],:;=][^\n\"',;=]* {_KEY}:[^\n]*"
#: A key behind the bracket or a blank, and its value up to the next key or the bracket.
_PAIR = regex.compile(rf"(?<=[{{\[ ])(?P<key>{_KEY}):(?P<v>[^{{}}\[\]\n]+?)(?= {_KEY}:|[ ]*[}}\]]|[ ]*\r?\Z)")


def read(region: str) -> Places | None:
    """Return the values of the keys that say what they are; beside somebody's telephone a name is a person's."""
    pairs = list(_PAIR.finditer(region))
    said = [_entity(pair["key"], pair["v"]) for pair in pairs]
    if not _SOMEBODYS.isdisjoint(said):
        said = ["PERSON" if not entity and pair["key"].lower() == "name" and " " in pair["v"] and fields.weak_person(pair["v"]) else entity for pair, entity in zip(pairs, said, strict=True)]
    return [(entity, *pair.span("v")) for pair, entity in zip(pairs, said, strict=True) if entity] or None


_SOMEBODYS = frozenset(("PHONE_NUMBER", "EMAIL_ADDRESS", "POSTAL_ADDRESS", "DATE_OF_BIRTH"))


def _entity(key: str, value: str) -> str:
    """Return what a value is; the owner of a pod in small letters is a team or a program."""
    entity = entity_of(key, value)
    return "" if entity == "PERSON" and value.islower() and not key.lower().endswith("name") else entity


ROWS: tuple[Row, ...] = (Row("go_value", "PERSON", _STRUCTURE, "label", 0.9, read=read),)
