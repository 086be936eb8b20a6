"""The golden files are well formed: ids, entities, marks, and enough of each."""

from __future__ import annotations

import json
import re
import tomllib
from collections import Counter
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent
FILES = sorted(FOLDER.glob("*/*.gold"))
ENTITIES = tomllib.loads((FOLDER.parents[1] / "redactor/detect/entities.toml").read_text("utf-8"))
HEAD = re.compile(r"^%% id: ([a-z0-9-]+/[a-z0-9-]+)(?: lang: ([a-z]{2}))?$")
MARK = re.compile(r"\[\[([A-Z][A-Z0-9_]*)\|(.*?)\]\]|\{\{([A-Z][A-Z0-9_]*)\|(.*?)\}\}", re.DOTALL)
FLOORS = {  # folder: (units, units with nothing personal, marks of an entity)
    "names": (320, 60, {"PERSON": 550, "POSTAL_ADDRESS": 60}),
    "logs": (150, 30, {"IP_ADDRESS": 80, "USERNAME": 45, "HOSTNAME": 15, "EMAIL_ADDRESS": 15}),
    "devices": (125, 20, {"SERIAL_NUMBER": 110, "DEVICE_ID": 20, "MAC_ADDRESS": 20, "IMEI": 8}),
    "tickets": (50, 5, {"PERSON": 70, "SERIAL_NUMBER": 18, "EMAIL_ADDRESS": 15}),
    "mixed": (330, 25, {"PERSON": 500, "SERIAL_NUMBER": 180, "USERNAME": 100, "IP_ADDRESS": 150}),
    "prose": (1300, 200, {"PERSON": 3000, "LOCATION": 250, "POSTAL_ADDRESS": 300, "USERNAME": 500, "SERIAL_NUMBER": 350}),
    "secrets": (75, 15, {"PASSWORD": 25, "SECRET": 20, "AUTH_TOKEN": 6, "COOKIE": 6, "ONE_TIME_CODE": 5}),
}


def units(path: Path) -> list[tuple[str, str]]:
    """The (id, marked text) pairs of one golden file."""
    found: list[tuple[str, list[str]]] = []
    for line in path.read_text("utf-8").split("\n"):
        if line.startswith("%%"):
            head = HEAD.match(line)
            assert head is not None, f"{path.name}: a unit's first line is wrong: {line[:60]}"
            found.append((head[1], []))
        else:
            found[-1][1].append(line)
    return [(name, "\n".join(lines).removesuffix("\n")) for name, lines in found]


def plain(text: str) -> str:
    """The text as a user would have written it."""
    return MARK.sub(lambda mark: mark[2] or mark[4], text)


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_every_mark_is_closed_and_names_a_known_entity(path: Path) -> None:
    for name, text in units(path):
        for mark in MARK.finditer(text):
            value = mark[2] or mark[4]
            assert value, f"{name}: a value is empty"
            assert value == value.strip(), f"{name}: a value has blanks around it"
            assert not re.search(r"\||\[\[|\]\]|\{\{|\}\}", value), f"{name}: a mark inside a mark"
            assert mark[1] is None or mark[1] in ENTITIES, f"{name}: unknown entity {mark[1]}"
        rest = MARK.sub("", text)
        assert "[[" not in rest, f"{name}: an open mark"
        assert "{{" not in rest, f"{name}: an open mark"
        assert text, f"{name}: an empty unit"


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_json_units_are_json_without_their_marks(path: Path) -> None:
    for _name, text in units(path):
        if path.name.endswith(".json.gold"):
            json.loads(plain(text))
        elif path.name.endswith(".jsonl.gold"):
            for line in plain(text).split("\n"):
                json.loads(line)


def test_ids_are_unique() -> None:
    count = Counter(name for path in FILES for name, _ in units(path))
    assert [name for name, times in count.items() if times > 1] == []


@pytest.mark.parametrize("folder", FLOORS)
def test_there_is_enough_of_each(folder: str) -> None:
    least, least_clean, least_marks = FLOORS[folder]
    texts = [text for path in FILES if path.parent.name == folder for _, text in units(path)]
    marks = Counter(mark[1] for text in texts for mark in MARK.finditer(text) if mark[1])
    assert len(texts) >= least
    assert sum(not any(mark[1] for mark in MARK.finditer(text)) for text in texts) >= least_clean
    assert {entity: marks[entity] for entity in least_marks if marks[entity] < least_marks[entity]} == {}
