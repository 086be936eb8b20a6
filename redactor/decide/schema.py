"""One policy file as data: read, checked word by word, every problem with its line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from redactor.decide import lines, paths, retention, vocabulary
from redactor.decide.layers import Layer
from redactor.decide.lines import Place, Problem
from redactor.decide.rules import OPTIONS, FieldRule, Rule
from redactor.types import STRICTNESS

TEXTS = (
    "name",
    "version",
    "purpose",
    "legal_basis",
    "retention",
    "description",
    "extends",
    "pseudonym_period",
)
_TOP = (*TEXTS, "abstract", "rules", "categories", "fields", "recipients", "minors")
_OVERLAY = ("description", "at_least", "rules", "categories", "fields")
_MINORS = (*_OVERLAY, "age_below", "consent")
_FIELD = ("path", "entity", "entities", "whole")
_ACTIONS = tuple(action for action in STRICTNESS if action != "tokenize")
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,60}")
_LINE = re.compile(r" ?\(at (?:line (\d+), column \d+|end of document)\)$")


@dataclass(frozen=True, slots=True)
class Source:
    """One policy file, checked but not yet joined with what it extends."""

    file: str
    texts: Mapping[str, str]
    abstract: bool
    body: Layer
    recipients: Mapping[str, Layer]
    minors: Layer
    age_below: int | None
    consent: str
    at: Mapping[Place, int]

    def place(self, *key: str | int) -> str:
        return f"{self.file}:{lines.nearest(self.at, key)}"


def read(text: str, *, file: str, stem: str) -> tuple[Source | None, list[Problem]]:
    """Check the text of one policy file; `file` stands in messages, `stem` is its name when it states none.

    Returns the source (None when the text is no TOML) and every problem found.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        match = _LINE.search(str(error))
        last = text.count("\n") + 1
        line = int(match[1]) if match and match[1] else last
        return None, [Problem(f"{file}:{line}", f"not TOML: {_LINE.sub('', str(error))}")]
    reader = _Reader(file, lines.places(text))
    return reader.source(data, stem), sorted(reader.problems, key=lambda p: int(p.place.rpartition(":")[2]))


class _Reader:
    """Walks one parsed file and collects problems; what is wrong is left out of the result."""

    __slots__ = ("_at", "_file", "_policy", "problems")

    def __init__(self, file: str, at: dict[Place, int]) -> None:
        self._file = file
        self._at = at
        self._policy = ""
        self.problems: list[Problem] = []

    def source(self, data: dict[str, Any], stem: str) -> Source:
        self._keys(data, _TOP, ())
        texts = {key: self._text(data, key) for key in TEXTS if key in data}
        texts.setdefault("name", stem)
        self._policy = texts["name"]
        self._check_texts(texts)
        minors = self._table(data, "minors", ())
        self._keys(minors, _MINORS, ("minors",))
        age = minors.get("age_below")
        if age is not None and (not isinstance(age, int) or isinstance(age, bool) or not 1 <= age <= 21):  # noqa: PLR2004
            self._bad(("minors", "age_below"), "minors.age_below must be a whole number from 1 to 21")
            age = None
        consent = self._text(minors, "consent", "minors") if "consent" in minors else ""
        if "consent" in minors and not consent.strip():
            self._bad(("minors", "consent"), "minors.consent must say where the consent is recorded")
        abstract = data.get("abstract", False)
        if not isinstance(abstract, bool):
            self._bad(("abstract",), "abstract must be true or false")
        body = self._layer(data, (), overlay=False)
        recipients = dict(self._recipients(self._table(data, "recipients", ()), ("recipients",), ""))
        return Source(
            self._file, texts, abstract is True, body, recipients,
            self._layer(minors, ("minors",), overlay=True), age, consent, self._at,
        )  # fmt: skip

    def _bad(self, place: Place, message: str) -> None:
        self.problems.append(Problem(f"{self._file}:{lines.nearest(self._at, place)}", message))

    def _keys(self, table: Mapping[str, Any], known: Iterable[str], place: Place) -> None:
        for key in table:
            if key not in known:
                self._bad(
                    (*place, key),
                    f"unknown key {_dotted((*place, key))!r}{vocabulary.suggestion(key, known)}",
                )

    def _text(self, table: Mapping[str, Any], key: str, *place: str | int) -> str:
        value = table[key]
        if isinstance(value, int) and not isinstance(value, bool) and key == "version":
            return str(value)
        if isinstance(value, str):
            return value
        self._bad((*place, key), f"{_dotted((*place, key))} must be a string")
        return ""

    def _table(self, table: Mapping[str, Any], key: str, place: Place) -> dict[str, Any]:
        value = table.get(key, {})
        if isinstance(value, dict):
            return value
        self._bad((*place, key), f"{_dotted((*place, key))} must be a table")
        return {}

    def _check_texts(self, texts: Mapping[str, str]) -> None:
        if not _NAME.fullmatch(texts["name"]):
            self._bad(("name",), "name must be lower-case letters, digits, dots and hyphens")
        if texts.get("purpose") and vocabulary.data_use(texts["purpose"]) is None:
            self._word("purpose", texts["purpose"], vocabulary.purpose_names())
        if texts.get("legal_basis") and texts["legal_basis"] not in vocabulary.legal_grounds():
            self._word("legal_basis", texts["legal_basis"], vocabulary.legal_grounds())
        if texts.get("retention") and retention.parse(texts["retention"]) is None:
            self._bad(
                ("retention",),
                "retention must be a number of days, weeks, months or years, such as '90 days'",
            )
        if "pseudonym_period" in texts and texts["pseudonym_period"] not in retention.PERIODS:
            self._word("pseudonym_period", texts["pseudonym_period"], retention.PERIODS)

    def _word(self, key: str, value: str, known: Iterable[str]) -> None:
        names = sorted(word for word in known if "." not in word)
        hint = vocabulary.suggestion(value, known) or f"; one of {', '.join(names)}"
        self._bad((key,), f"unknown {key} {value!r}{hint}")

    def _recipients(self, table: Mapping[str, Any], place: Place, above: str) -> Iterable[tuple[str, Layer]]:
        """Read overlays; `[recipients.service_provider.email]` may be written with or without quotes."""
        for key, value in table.items():
            name = f"{above}.{key}" if above else key
            here = (*place, key)
            if not isinstance(value, dict):
                self._bad(here, f"{_dotted(here)} must be a table")
                continue
            if not vocabulary.is_recipient(name):
                known = vocabulary.recipients()
                hint = vocabulary.suggestion(name, known) or f"; one of {', '.join(known)}"
                self._bad(here, f"unknown recipient {name!r}{hint}")
                continue
            children = {k: v for k, v in value.items() if isinstance(v, dict) and _is_child(name, k)}
            self._keys({k: v for k, v in value.items() if k not in children}, _OVERLAY, here)
            yield name, self._layer(value, here, overlay=True)
            yield from self._recipients(children, here, name)

    def _layer(self, table: Mapping[str, Any], place: Place, *, overlay: bool) -> Layer:
        rules: dict[str, Rule] = {}
        for name, value in self._table(table, "rules", place).items():
            here = (*place, "rules", name)
            if name not in vocabulary.entities():
                self._bad(
                    here, f"unknown entity {name!r}{vocabulary.suggestion(name, vocabulary.entities())}"
                )
                continue
            rule = self._rule(value, here, overlay=overlay, entities=(name,))
            if rule is not None:
                rules[name] = rule
        categories: dict[str, Rule] = {}
        for name, value, here in _categories(
            self._table(table, "categories", place), (*place, "categories"), ""
        ):
            if name not in vocabulary.categories():
                self._bad(
                    here, f"unknown category {name!r}{vocabulary.suggestion(name, vocabulary.categories())}"
                )
                continue
            rule = self._rule(value, here, overlay=overlay, entities=())
            if rule is not None:
                categories[name] = rule
        floor = None
        if "at_least" in table and overlay:
            floor = self._rule({"at_least": table["at_least"]}, place, overlay=True, entities=())
            floor = replace(floor, name=f"{floor.name}.at_least") if floor else None
        return Layer(
            MappingProxyType(rules),
            MappingProxyType(categories),
            self._fields(table, place, overlay=overlay),
            floor,
        )

    def _fields(self, table: Mapping[str, Any], place: Place, *, overlay: bool) -> tuple[FieldRule, ...]:
        values = table.get("fields", [])
        here = (*place, "fields")
        if not isinstance(values, list) or not all(isinstance(value, dict) for value in values):
            self._bad(here, f"{_dotted(here)} must be an array of tables: [[{_dotted(here)}]]")
            return ()
        found = (self._field(value, (*here, index), overlay=overlay) for index, value in enumerate(values))
        return tuple(rule for rule in found if rule is not None)

    def _field(self, value: dict[str, Any], here: Place, *, overlay: bool) -> FieldRule | None:
        glob = value.get("path")
        trouble = paths.problem(glob) if isinstance(glob, str) else "path must be a string"
        if trouble:
            self._bad((*here, "path"), f"{_dotted(here)}: {trouble}")
            return None
        listed = value.get("entities", [value["entity"]] if "entity" in value else [])
        if not isinstance(listed, list) or not all(isinstance(name, str) for name in listed):
            self._bad((*here, "entities"), f"{_dotted(here)}: entities must be a list of entity names")
            return None
        for name in listed:
            if name not in vocabulary.entities():
                key = "entities" if "entities" in value else "entity"
                self._bad(
                    (*here, key),
                    f"unknown entity {name!r}{vocabulary.suggestion(name, vocabulary.entities())}",
                )
                return None
        whole = value.get("whole", False)
        if not isinstance(whole, bool) or (whole and len(listed) != 1):
            self._bad(
                (*here, "whole"),
                f"{_dotted(here)}: whole is true or false, and needs the one entity the field holds",
            )
            return None
        rest = {key: item for key, item in value.items() if key not in _FIELD}
        rule = self._rule(rest, here, overlay=overlay, entities=tuple(listed), others=_FIELD)
        if rule is None:
            return None
        if whole and (rule.action == "keep" or here[0] == "minors"):
            where = "in rules for minors" if here[0] == "minors" else "on what is kept"
            self._bad((*here, "whole"), f"{_dotted(here)}: whole has no effect {where}")
        family = {name for name, entity in vocabulary.entities().items() if entity.family in listed}
        return FieldRule(
            str(glob), paths.matcher(str(glob)), frozenset(listed) | family, rule, listed[0] if whole else ""
        )

    def _rule(
        self,
        value: Any,
        here: Place,
        *,
        overlay: bool,
        entities: tuple[str, ...],
        others: tuple[str, ...] = (),
    ) -> Rule | None:
        """Read one rule: an action alone, or a table with action (in overlays `at_least` instead), reason and options."""
        table = {"action": value} if isinstance(value, str) else value
        if not isinstance(table, dict):
            self._bad(here, f"{_dotted(here)} must be an action or a table")
            return None
        word = "at_least" if overlay and "at_least" in table else "action"
        action = table.get(word)
        before = len(self.problems)
        self._keys(table, (word, "reason", *OPTIONS, *others), here)
        if action is None:
            needs = "action or at_least" if overlay else "action"
            self._bad(here, f"{_dotted(here)} needs {needs}")
        elif action == "tokenize":
            self._bad((*here, word), f"{_dotted(here)}: this version cannot tokenize; use 'pseudonymize'")
        elif action not in _ACTIONS:
            hint = vocabulary.suggestion(str(action), _ACTIONS) or f"; one of {', '.join(_ACTIONS)}"
            self._bad((*here, word), f"{_dotted(here)}: unknown action {action!r}{hint}")
        reason = table.get("reason", "")
        if not isinstance(reason, str) or (action == "keep" and word == "action" and not reason.strip()):
            self._bad((*here, "reason"), f"{_dotted(here)}: a rule that keeps needs its reason")
        options = {key: item for key, item in table.items() if key in OPTIONS}
        if action in _ACTIONS:
            self._check_options(options, str(action), here, entities)
            self._check_generalize(str(action), here, entities)
        if len(self.problems) > before:
            return None
        place = f"{self._file}:{lines.nearest(self._at, here)}"
        name = f"{self._policy}.{_dotted(here)}"
        return Rule(action, name, reason.strip(), MappingProxyType(options), place, floor=word == "at_least")  # type: ignore[arg-type]

    def _check_options(
        self, options: Mapping[str, Any], action: str, here: Place, entities: tuple[str, ...]
    ) -> None:
        for name, value in options.items():
            option = OPTIONS[name]
            trouble = option.problem(value)
            if option.action != action:
                trouble = f"has no effect on {action}; it belongs to {option.action}"
            elif entities and option.entities and not option.entities & set(entities):
                trouble = f"has no effect on {', '.join(entities)}"
            if trouble:
                self._bad((*here, name), f"{_dotted(here)}: {name} {trouble}")

    def _check_generalize(self, action: str, here: Place, entities: tuple[str, ...]) -> None:
        if action == "generalize":
            for name in entities:
                if not vocabulary.entities()[name].generalizes_to:
                    self._bad(here, f"{_dotted(here)}: nothing coarser is known for {name}; use 'replace'")


def _is_child(recipient: str, key: str) -> bool:
    """Say whether a table inside a recipient's is another recipient, not a misspelt key."""
    name = f"{recipient}.{key}"
    if name in vocabulary.recipients():
        return True
    return key not in _OVERLAY and vocabulary.is_recipient(name) and not vocabulary.suggestion(key, _OVERLAY)


def _categories(table: Mapping[str, Any], place: Place, above: str) -> Iterator[tuple[str, Any, Place]]:
    """Yield category, rule and place; `[categories.user.contact]` may be written with or without quotes."""
    for key, value in table.items():
        name, here = f"{above}.{key}" if above else key, (*place, key)
        inner = value if isinstance(value, dict) else {}
        children = {k: v for k, v in inner.items() if f"{name}.{k}" in vocabulary.categories()}
        rest = {k: v for k, v in inner.items() if k not in children}
        if rest or not children:
            yield name, rest if children else value, here
        yield from _categories(children, here, name)


def _dotted(place: Place) -> str:
    """Return a place as a policy's author would write it: `recipients.public.fields[0]`."""
    text = ""
    for part in place:
        if isinstance(part, int):
            text += f"[{part}]"
        else:
            text += f".{part}" if text else part
    return text
