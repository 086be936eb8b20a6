"""The recipe of the tagger of values: marked lines become examples, names change and places follow, and what is learnt of them is said again."""

from __future__ import annotations

import random

import pytest

from redactor.detect.line_values import features, tagger
from redactor.detect.line_values.block import Block
from redactor.models.recipe import line_people, line_values


def test_marked_lines_say_where_values_stand() -> None:
    body = "by [[USERNAME|alopes]] on {{HOST|web-1}}\nfor [[CUSTOMER_ID|48 213]] and [[PERSON|Bo]]"
    assert line_people.personal_lines(body) == [("by alopes on web-1", [(3, 9, "USERNAME")]), ("for 48 213 and Bo", [(4, 10, "CUSTOMER_ID"), (15, 17, "PERSON")])]


def test_places_follow_other_names() -> None:
    names = line_people.Names(None, random.Random(1))
    lines = [("by LOPES, Ana (alopes) for 48213", [(3, 13, "PERSON"), (15, 21, "USERNAME"), (27, 32, "CUSTOMER_ID")]), ("nobody", [])]
    (line, marks), (other, none) = line_values.changed(lines, names)
    assert "LOPES" not in line
    assert [line[start:end] for start, end, entity in marks if entity == "CUSTOMER_ID"] == ["48213"]
    person, account = (line[start:end] for start, end, _ in marks[:2])
    assert line == f"by {person} ({account}) for 48213"
    assert (other, none) == ("nobody", [])


@pytest.mark.parametrize("told", [0.0, 1.0], ids=["nothing told", "all told"])
def test_it_learns_what_the_words_around_a_value_say(told: float) -> None:
    examples: line_values.Examples = ([], [], [])
    draw = random.Random(1)
    for number in range(40):
        line_values.add(examples, [(f"lidnr {10000 + number} ok", [(6, 11, "CUSTOMER_ID")]), (f"regal {20000 + number} ok", [])], told, 1.0, draw)
    table, bias = line_values.train(line_values.packed(examples[0]), examples, seed=1)
    customer = tagger.CLASSES.index("CUSTOMER_ID")

    def most(line: str) -> int:
        block = Block([(line, [], features.Line(features.masked(line)))])
        return int((bias + sum(table[features.bucket(one)] for one in line_values.told_of(block, 0, 1, -1))).argmax())

    assert most("lidnr 90417 ok") == customer
    assert most("regal 90417 ok") == 0
    assert tagger.Weights(line_values.as_bytes(table, bias)).row(features.bucket("mlidnr")) != bytes([128]) * len(tagger.CLASSES)


def test_all_marked_texts_are_learnt_from_but_those_left_out() -> None:
    left = line_people.GOLDEN / "lines" / "lines_ga.gold"
    files = line_values.chosen_files([left])
    assert {path.parent.name for path in files} >= {"lines", "logs", "mixed", "devices", "names", "secrets", "prose"}
    assert left not in files
    assert not [path for path in files if ".json" in path.name or "heldout" in path.parts]


@pytest.mark.parametrize(
    ("entity", "wanted"),
    [("USERNAME", "USERNAME"), ("US_SSN", "NATIONAL_ID"), ("IMEI", "SERIAL_NUMBER"), ("POSTCODE", "POSTAL_ADDRESS"), ("ONE_TIME_CODE", "SECRET"), ("AGE", "AGE"), ("SSID", tagger.OTHER), ("PERSON", tagger.PERSON)],
)
def test_of_which_class_a_mark_is(entity: str, wanted: str) -> None:
    assert tagger.CLASSES[line_values.class_of(entity)] == wanted
