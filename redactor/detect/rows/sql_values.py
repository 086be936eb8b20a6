"""Values in statements that databases and frameworks log: which column a value goes to says what it is.

`INSERT INTO contacts (first_name, city) VALUES ('Marjeta', 'Kranj')`, `WHERE surname = 'Okorn'`, `Key (phone)=(041 772 309)`,
`[["last_name", "Adeyemi"]]`, `Duplicate entry 'okorn' for key 'users.username'`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from redactor import regex
from redactor.detect import labels
from redactor.detect.columns import table_columns
from redactor.detect.rows import fields, keyed
from redactor.detect.rows.row import Row
from redactor.detect.words import free_words, owner_words
from redactor.detect.words.named_after import full_name, made_of_name

Places = list[tuple[str, int, int]]

_NAME = r"[\w.`\"\[\]$-]+"
_INSERT = rf"\b(?i:insert|replace)(?i:(?: ignore| overwrite)? into(?: table)?) +{_NAME} *\([^()\n]+\) *(?i:(?:overriding \w+ value )?values?) *\([^\n]+"
_INTO = regex.compile(r"\((?P<columns>[^()\n]+)\) *(?:overriding \w+ value )?values? *(?P<rows>\([^\n]+)", re.IGNORECASE)
#: One value of a list: quoted with doubled or escaped quotes inside, or bare; the bracket that ends or begins a row.
_VALUE = regex.compile(r" *(?:[NEn]?'(?P<single>(?:[^'\\\n]|''|\\.)*)'|\"(?P<double>(?:[^\"\\\n]|\\.)*)\"|(?P<bare>[^\s,()'\"][^,()\n]*?))(?:::[\w ]+(?:\(\d+\))?)? *(?P<end>[,)]|\Z)|(?P<open>[ ,]*\()")
_WHERE = rf"\b(?i:update +{_NAME} +set|where|on duplicate key update) [^\n]*[\w`\"\]] *(?:=|<>|!=|~\*?) *[NE]?'[^'\n]+'[^\n]*"
_EQUALS = regex.compile(r"(?P<key>[\w.`\"\[\]]+?)\)? *(?:=|<>|!=|~\*?) *[NE]?'(?P<v>(?:[^'\n]|'')+)'")
#: Whose row of a table of people is changed.
_OF_PEOPLE = regex.compile(rf"update +[`\"\[]?(?:\w+[`\"\]]?\.[`\"\[]?)?(?:{owner_words.TABLES})[`\"\]]? +set [^\n]*? where [^\n;]{{0,60}}?\b(?:id|pid|uid|pk|nr|no)[`\"\]]? ?= ?N?'?(?P<v>[0-9]{{2,20}}|[0-9a-f]{{8}}(?:-[0-9a-f]{{4}}){{3}}-[0-9a-f]{{12}})(?![\w-])", re.IGNORECASE)
_KEY = r"\b(?:Key|Schlüssel|La clé|La llave|La chiave|Chave|Klucz) (?:«|»|')?\([\w, \"().:]+?\)(?:»|«|')?=\([^\n]+?\)(?:[ .]|\r?$)"
_KEYS = regex.compile(r"\((?P<columns>[^=\n]+)\)[»«']?=\((?P<values>[^\n]+)\)")
_DUPLICATE = r"\bDuplicate entry '[^'\n]+' for key '[^'\n]+'"
_ENTRY = regex.compile(r"entry '(?P<v>[^'\n]+)' for key '(?:[\w$]+\.)?(?P<key>[\w$]+)'")
_PAIR = r"\[\\?\"[\w.]+\\?\", ?\\?\"[^\"\\\n]{2,}\\?\"\]"
_PAIRED = regex.compile(r"\[\\?\"(?P<key>[\w.]+)\\?\", ?\\?\"(?P<v>[^\"\\\n]+)")
_BOUND = r"\$[0-9]{1,2} = '[^'\n]{3,}'|\bbinding parameter [^\n]{1,40}? (?:<-|-|->) \[[^\]\n]{3,}\]|\bFailing row contains \([^\n]+\)"
_WORDS = regex.compile(r"(?:\A\$\d+ = '|[-<>] \[|[(,] ?)(?P<v>[^\W\d_a-z][^\W\d_]+(?:[ '’-][^\W\d_]+){0,3})(?=['\],)])")
#: Behind the name of a column in that of an index.
_INDEX = regex.compile(r"(?:_(?:uniq(?:ue)?|key|idx|index|uk|pk|unq))+\Z|\A(?:uniq(?:ue)?|uk|idx|uq|ux|ix)_")


def entity_of(column: str, value: str) -> str:
    """Return what a value of a column is, "" when the column says nothing of it."""
    key = column.strip(' `"[]').rpartition(".")[2].strip('`"[]')
    bare = key.lower()
    if bare in ("name", "nom", "nome", "nombre", "naam", "label"):
        return "PERSON" if fields.weak_person(value) and (full_name(value) or not free_words.ordinary(value)) else ""
    entity = labels.entity_for_key(key) or ""
    if not entity or not accepts(entity, value):
        return ""
    return entity


def accepts(entity: str, value: str) -> bool:
    """Return whether a value can be what its column says."""
    if _SLOT.match(value):
        return False
    if entity == "PERSON":
        return fields.person(value)
    if entity == "POSTAL_ADDRESS":
        return fields.street(value)
    if entity == "POSTCODE":
        return fields.postcode(value)
    cell = table_columns.CELLS.get(entity)
    return keyed.accepts(entity, value) or (cell is not None and cell(value))


#: Where a value is put in later, or made by the database.
_SLOT = regex.compile(r"[$:?@%]|\w+\(|(?:null|default|true|false|now|current_\w+)\Z", re.IGNORECASE)


def read_insert(region: str) -> Places | None:
    """Return the values of the rows of a statement, by their columns."""
    found = _INTO.search(region)
    if found is None:
        return None
    columns = found["columns"].split(",")
    places: Places = []
    for number, value, start, end in _values(region, found.start("rows")):
        if number < len(columns) and (entity := entity_of(columns[number], value)):
            places.append((entity, start, end))
    return places or None


def _values(text: str, start: int) -> Iterator[tuple[int, str, int, int]]:
    """Yield the values of rows in brackets with their number in the row and their place."""
    number = 0
    position = start
    while found := _VALUE.match(text, position):
        position = found.end()
        if found["open"] is not None:
            number = 0
            continue
        kind = next(kind for kind in ("single", "double", "bare") if found[kind] is not None)
        if found[kind]:
            yield number, found[kind], *found.span(kind)
        number += 1
        if not found["end"]:
            return


def read_where(region: str) -> Places | None:
    """Return the values that columns are compared with or set to."""
    places = [(entity, *found.span("v")) for found in _EQUALS.finditer(region) if (entity := entity_of(found["key"], found["v"]))]
    of_people = _OF_PEOPLE.search(region)
    return [*places, *([("CUSTOMER_ID", *of_people.span("v"))] if of_people else ())] or None


def read_key(region: str) -> Places | None:
    """Return the values of a key that is there twice."""
    found = _KEYS.search(region)
    if found is None:
        return None
    columns = found["columns"].split(",")
    values = found["values"].split(", ") if len(columns) > 1 else [found["values"]]
    places: Places = []
    at = found.start("values")
    for column, value in zip(columns, values, strict=False):
        name = column.strip().removesuffix("::text)").removesuffix("::text").removeprefix("lower(").strip("()")
        if entity := entity_of(name, value):
            places.append((entity, at, at + len(value)))
        at += len(value) + 2
    return places or None


def read_entry(region: str) -> tuple[str, int, int] | None:
    """Return the value that a unique index holds already."""
    found = _ENTRY.search(region)
    if found is None:
        return None
    key = _INDEX.sub("", found["key"].lower())
    entity = entity_of(key, found["v"]) or entity_of(key.partition("_")[2], found["v"])
    return (entity, *found.span("v")) if entity else None


def read_pair(region: str) -> tuple[str, int, int] | None:
    """Return the second of two strings where the first is the name of a column."""
    found = _PAIRED.match(region)
    if found is None or labels.entity_for_key(found["v"]):
        return None
    entity = entity_of(found["key"], found["v"])
    return (entity, *found.span("v")) if entity else None


def read_bound(region: str) -> Places | None:
    """Return the people among the values of a statement whose columns are not told."""
    return [("PERSON", *found.span("v")) for found in _WORDS.finditer(region) if full_name(found["v"]) or free_words.is_forename(found["v"]) or (made_of_name(found["v"]) and not free_words.ordinary(found["v"]))] or None


ROWS: tuple[Row, ...] = (
    Row("sql_insert", "PERSON", _INSERT, "label", 0.9, read=read_insert),
    Row("sql_where", "PERSON", _WHERE, "label", 0.85, read=read_where),
    Row("sql_key", "PERSON", _KEY, "label", 0.9, read=read_key),
    Row("sql_entry", "PERSON", _DUPLICATE, "label", 0.9, read=read_entry),
    Row("sql_pair", "PERSON", _PAIR, "label", 0.9, read=read_pair),
    Row("sql_bound", "PERSON", _BOUND, "context", 0.75, read=read_bound),
)
