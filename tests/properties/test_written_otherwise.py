"""Golden texts written otherwise: what is hidden in plain text is hidden between the signs of Markdown, behind quote marks, wrapped, in lists and boxes, with other line ends and signs behind labels."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from redactor import Redactor
from redactor.evaluate import gold
from tests.golden import texts

#: One text of so many is looked at, others in each way, none longer than so many characters.
EACH, LONGEST = 24, 2500
WIDTH = 72

Dressed = tuple[list[str], str]


def _around(before: str, behind: str) -> Callable[[str, list[tuple[int, int]]], Dressed]:
    def dress(text: str, places: list[tuple[int, int]]) -> Dressed:
        written = list(text)
        for start, end in places:
            written[start] = before + written[start]
            written[end - 1] += behind
        return written, ""

    return dress


def _lines(between: str, first: str = "") -> Callable[[str, list[tuple[int, int]]], Dressed]:
    return lambda text, _: ([between if char == "\n" else char for char in text], first)


def _behind_labels(sign: str, blank: str = " ") -> Callable[[str, list[tuple[int, int]]], Dressed]:
    """Write colons, and the blanks behind them, in another way."""

    def dress(text: str, _: list[tuple[int, int]]) -> Dressed:
        return [sign if pair == ": " else blank if before == ": " else pair[0] for before, pair in zip(_pairs(" " + text), _pairs(text), strict=False)], ""

    return dress


def _pairs(text: str) -> list[str]:
    return [text[index : index + 2] for index in range(len(text))]


def _wrapped(text: str, _: list[tuple[int, int]]) -> Dressed:
    written, column, blank = list(text), 0, -1
    for index, char in enumerate(text):
        if char == "\n":
            column, blank = 0, -1
            continue
        if char == " ":
            blank = index
        column += 1
        if column > WIDTH and blank >= 0:
            written[blank] = "\n"
            column, blank = index - blank, -1
    return written, ""


#: How texts are written, and the share of what is hidden in plain text that must be hidden then.
WAYS: dict[str, tuple[Callable[[str, list[tuple[int, int]]], Dressed], float]] = {
    "strong": (_around("**", "**"), 0.985),
    "code": (_around("`", "`"), 0.985),
    "Slack": (_around("*", "*"), 0.975),
    "Jira": (_around("{{", "}}"), 0.985),
    "CRLF": (_lines("\r\n"), 0.995),
    "blanks before line ends": (_lines("  \n"), 0.99),
    "quoted": (_lines("\n> ", "> "), 0.96),
    "wrapped": (_wrapped, 0.97),
    "bullets": (_lines("\n- ", "- "), 0.985),
    "stars": (_lines("\n* ", "* "), 0.985),
    "a box": (_lines(" |\n| ", "| "), 0.985),
    "dashes": (_behind_labels(" -"), 0.96),
    "no blank": (_behind_labels(":", ""), 0.97),
    "tabs": (_behind_labels(":", "\t"), 0.98),
}


#: What is not written so: nobody wraps the tables that a program prints, at blanks.
NOT_SO = {"wrapped": gold.LOG_KINDS}


def _texts(way: str) -> Iterator[tuple[str, list[tuple[int, int]]]]:
    for unit in [unit for unit in texts.units() if unit.kind not in NOT_SO.get(way, ())][list(WAYS).index(way) % EACH :: EACH]:
        for leaf in unit.leaves:
            places = [(mark.start, mark.end) for mark in leaf.marks if mark.personal]
            if places and len(leaf.text) < LONGEST:
                yield leaf.text, places


def _hidden(redactor: Redactor, written: list[str], first: str, places: list[tuple[int, int]], text: str) -> list[bool]:
    at = [len(first)]
    for piece in written:
        at.append(at[-1] + len(piece))
    gone = [(one.start, one.start + one.length) for one in redactor.redact(first + "".join(written)).findings if one.action != "keep"]
    # the character itself stands at the end of what is before it, or at the beginning of what is behind it
    inside = [[at[index] + written[index].index(text[index]) for index in range(start, end) if text[index].isalnum()] for start, end in places]
    return [all(any(low <= place < high for low, high in gone) for place in value) for value in inside]


@pytest.mark.parametrize("way", WAYS)
def test_what_is_hidden_in_plain_text_is_hidden_however_it_is_written(way: str) -> None:
    dress, least = WAYS[way]
    redactor = Redactor("support", key=b"0123456789abcdef", names="off")
    plain = hidden = 0
    for text, places in _texts(way):
        before = _hidden(redactor, list(text), "", places, text)
        after = _hidden(redactor, *dress(text, places), places, text)
        plain += sum(before)
        hidden += sum(was and now for was, now in zip(before, after, strict=True))
    assert plain > 300  # enough to tell
    assert hidden >= least * plain, f"{hidden} of {plain}"
