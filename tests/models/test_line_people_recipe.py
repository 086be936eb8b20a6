"""The recipe of the tagger: marked lines become examples, names change, and what is learnt of them is said again."""

from __future__ import annotations

import random

import pytest

from redactor.detect.line_people import features
from redactor.models.recipe import line_people


def test_marked_lines_say_where_people_stand() -> None:
    body = "by [[PERSON|Ana Lopes]] on {{HOST|web-1}}\nfor [[EMAIL_ADDRESS|a@example.com]] and [[PERSON|Bo]]"
    assert list(line_people.marked_lines(body)) == [("by Ana Lopes on web-1", [(3, 12)]), ("for a@example.com and Bo", [(22, 24)])]


@pytest.mark.parametrize("scripts", [0.0, 1.0], ids=["Latin", "other scripts"])
def test_other_names_stand_in_the_same_places(scripts: float) -> None:
    names = line_people.Names(None, random.Random(1))
    line, people = names.changed("by LOPES, Ana and Ana", [(3, 13), (18, 21)], {}, scripts)
    assert "Ana" not in line
    assert line.startswith("by ")
    first, second = (line[start:end] for start, end in people)
    if not scripts:
        surname, given = first.split(", ")
        assert surname.isupper()
        assert given == second


def test_it_learns_what_the_words_around_a_name_say() -> None:
    examples: line_people.Examples = ([], [], [])
    for word in "Abcdon Befgin Cahjur Dolkem Epqrus Fistav Gowxyl Hunzek Ilmbor Jascof".split():
        line_people.add(examples, f"approved by {word} today", [(12, 18)], 1.0)
        line_people.add(examples, f"module={word} started", [], 1.0)
    table, bias = line_people.train(examples, seed=1)

    def total(line: str, at: int) -> float:
        read = features.Line(line)
        return bias + sum(table[features.bucket(one)] for one in read.features(at, read.before(at, [False] * len(read.words))))

    assert total("approved by Quorven today", 2) > total("module=Quorven started", 1)
    assert len(line_people.as_bytes(table, bias)) == features.BUCKETS + 1
