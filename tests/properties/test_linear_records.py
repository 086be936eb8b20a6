"""Work grows with a record, a stream or a page and no faster, however many people, text nodes, numbers or encoded words there are.

Counted, not timed: calls into Python or C that the profiler sees, for n, 2n and 4n of what a record is made of; where one call costs
what its text is long, the characters given to it.
"""

from __future__ import annotations

import base64
import random
import sys
from typing import TYPE_CHECKING, Any

import pytest

from redactor import Redactor
from redactor.detect.review import program_names
from redactor.detect.review.word_places import WordPlaces
from redactor.middleware.cleaner import Cleaner
from redactor.middleware.http_markup import safe_markup
from redactor.text import encodings, finder, protected
from redactor.text.stream import Stream
from tests.properties.counting import Counter

if TYPE_CHECKING:
    from collections.abc import Callable

REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise")
#: So many things are in the smallest record.
SIZE = 150
#: Twice the input may cost this many times the work: 2 and what is spent once.
GROWTH = 2.4


def word(seed: int) -> str:
    chosen = random.Random(seed)
    return "".join(chosen.choice("bcdfghklmnprstvz") + chosen.choice("aeiou") for _ in range(3))


class Key(str):
    """A key of which it is counted how often it is looked up."""

    __slots__ = ()

    def __hash__(self) -> int:
        return str.__hash__(self)


def encoded(text: str) -> str:
    return f"=?utf-8?B?{base64.b64encode(text.encode()).decode()}?="


RECORDS: dict[str, Callable[[int], Any]] = {
    "text nodes of a paragraph": lambda n: {"content": [{"type": "text", "text": f"{word(i)}@example.com "} for i in range(n)]},
    "people with phones": lambda n: {"users": [{"name": "Maria", "phone": f"+44 20 7946 {i:04}"} for i in range(n)], "body": ["call +44 20 7946 0000 again"] * n},
    "one person with phones": lambda n: {"user": {"name": "Maria Garcia", **{f"phone{i}": f"+44 20 7946 {i:04}" for i in range(n)}}, "body": "call +44 20 7946 0001 again"},
    "encoded words of a header": lambda n: {"body": "Subject: " + ", ".join(f"{encoded('Maria ' + word(i).title())} <{word(i)}@example.com>" for i in range(n))},
    "base64 of people": lambda n: {"body": " ".join(base64.b64encode(f"mail from {word(i)}@example.com today".encode()).decode() for i in range(n))},
    "initials": lambda n: {"requester": {"name": "Maria Garcia"}, "body": "M. Garcia, M. " * (3 * n)},  # longer than 4,096 characters, above which texts are read in another way
    "objects in objects": lambda n: {Key(f"k{i}"): {"x": "y"} for i in range(n)},
    "comments": lambda n: {"comments": [{"author": f"Maria {word(i).title()}", "body": f"Hi, {word(i)}@example.com is mine"} for i in range(n)]},
}


@pytest.mark.parametrize("name", RECORDS)
def test_twice_the_record_is_twice_the_work(name: str) -> None:
    made = RECORDS[name]
    for factor in (1, 2, 4, 1):
        REDACTOR.redact_record(made(SIZE * factor))  # what is built once is no work of the record, nor what its keys are
    counted = []
    for factor in (1, 2, 4):
        record, counter = made(SIZE * factor), Counter()
        finder._repeats.cache_clear()  # of which texts something is remembered hangs on what was read before
        sys.setprofile(counter)
        REDACTOR.redact_record(record)
        sys.setprofile(None)
        counted.append(counter.calls)
    single, double, fourfold = counted
    assert double <= GROWTH * max(single, SIZE * 20)
    assert fourfold <= GROWTH * double


def test_what_is_held_back_is_not_read_for_every_blank_line(monkeypatch: pytest.MonkeyPatch) -> None:
    settled = []
    plain = Stream._settle
    monkeypatch.setattr(Stream, "_settle", lambda self: settled.append(1) or plain(self))
    with REDACTOR.stream() as stream:
        out = [stream.feed(sign) for sign in "Hi Maria,\n" + "\n" * 5_000 + "mail me: maria@example.com\n"]
        out.append(stream.close())
    assert len(settled) < 10
    assert "".join(out).count("\n") == 5_002


@pytest.mark.parametrize("lines", ["a\n\n", "a line that is long enough to end a paragraph\n \n", "\f\n\n", " \n\t\n", "\r\n\r\nx"])
def test_blank_lines_in_single_characters_are_those_of_the_whole(lines: str) -> None:
    text = ("a line that is long enough to end a paragraph\n" * 100 + lines * 40 + "x@example.com\n\n") * 2
    with REDACTOR.stream() as stream:
        out = "".join([stream.feed(sign) for sign in text]) + stream.close()
    assert out == REDACTOR.redact(text).text


def test_a_long_text_is_not_read_for_each_of_its_words(monkeypatch: pytest.MonkeyPatch) -> None:
    read = []
    plain = program_names._is_code
    monkeypatch.setattr(program_names, "_is_code", lambda text, of: read.append(len(text)) or plain(text, of))
    words = [word(i) + word(i + 1) for i in range(2_000)]
    text = "\n".join(f"password: {one}" for one in words)
    assert not any(program_names.in_code(text, one) for one in words)
    assert sum(read) < 3 * len(text)


CODE = {
    "an import": ("from pylampa import Lampa\nuser lampa", "lampa", True),
    "a folder": ("cd /opt/kettwig/bin", "kettwig", True),
    "a file": ("see kettwig.py", "kettwig", True),
    "a plug-in": ("homebridge-kettwig started", "kettwig", True),
    "a package of Python": ("pip install pykettwig", "kettwig", True),
    "in another case": ("see Kettwig.py", "kettwig", True),
    "an account": ("password: kettwig", "kettwig", False),
    "part of a word": ("see skettwig.py", "kettwig", False),
}


@pytest.mark.parametrize(("line", "asked", "expected"), CODE.values(), ids=CODE)
@pytest.mark.parametrize("around", ["\n", " ", "\nx "])
def test_a_word_of_a_long_text_is_judged_as_in_a_short_one(line: str, asked: str, expected: bool, around: str) -> None:
    if "from" in line and around != "\n":
        around = "\n"
    filler = "the printer in the hall is out of paper again "
    assert program_names.in_code(line, asked) is expected
    assert program_names.in_code(filler * 200 + around + line + around + filler * 200, asked) is expected


def test_of_a_long_line_only_what_is_near_is_read() -> None:
    places = WordPlaces("a " * 5_000 + "kettwig " + "a " * 5_000)
    assert len(places.around("kettwig")) < 1_000
    assert places.around("a kettwig").strip("\0").startswith("a ")


TAGS = {
    "closed": ("a <!-- <b>x</b> --> <p>Maria</p>", True),
    "open at the end": ("<p>Maria</p> <!-- <b>x</b>", True),
    "open alone": ("Maria <!-- x", False),
    "shortest": ("<!-->", False),
    "open behind a closed one": ("<!-- a --> Maria <!-- b", True),
}


@pytest.mark.parametrize(("text", "expected"), TAGS.values(), ids=TAGS)
def test_a_comment_that_never_ends_hides_no_tag(text: str, expected: bool) -> None:
    assert encodings.is_markup(text) is expected
    view = encodings.markup(text)
    assert (view is not None) is expected
    assert view is None or "Maria" in view.text or "Maria" not in text


def test_elements_and_tokens_are_told_apart_by_what_closes_them() -> None:
    text = "<UUID>1</UUID> <UUID> <PERSON> </PERSON"
    assert [name for _, _, name in protected.places(text)] == ["UUID", "PERSON"]
    assert protected.blanked("abcdefgh", [(4, 8), (0, 3)]) == "\n\0\nd\n\0\0\n"


def test_elements_that_html_leaves_open_are_closed_with_those_around_them() -> None:
    text = "<user><b><i><x></user><name>Maria Garcia</name>"
    assert "Garcia" not in safe_markup(text, Cleaner(REDACTOR))
