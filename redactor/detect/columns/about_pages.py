"""Pages on which a system tells what it is, copied as text: labels in a run and their values in a run below or above, a label and its value line by line, or behind a tab.

What else stands on the page (processor, memory, versions) vouches for how labels and values belong together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from redactor import regex
from redactor.detect import accounts
from redactor.detect import serial_checks as checks
from redactor.detect.columns.about_labels import KINDS, OWN_ID, Kind
from redactor.detect.rows import fields, seldom_rows
from redactor.detect.search import automata
from redactor.detect.words.alternatives import escaped
from redactor.types import Span

#: Lines that are looked at, labels that make a page, at least and at most, and labels in a run.
_MAX_LINES, _LEAST, _MOST, _LEAST_RUN = 4000, 3, 48, 3
#: Lines between two labels of one page, and how many more values than labels there may be (headings among them).
_MAX_GAP, _MORE = 3, 4
#: What a label or two values left out cost, and what a value of no form is worth.
_LEFT_OUT, _NEUTRAL = 0.5, 0.25
#: Facts that must stand where a layout expects them.
_LEAST_FITS = 2
_SCORE = 0.9
_PLACE = regex.compile(r"\A(?P<lead>[ \t>*•|-]*)(?P<text>.*?)[ \t\r|*]*\Z")
#: A label and its value in one line; settings are copied so from some pages.
_PAIR = regex.compile(r"(?P<label>[^\t:|]{2,48}?)[ ]*(?:\t|:[ \t]|\||[ ]{2,})[ \t|]*(?P<value>[^\s].*)\Z")
_REMARK = regex.compile(r"[ ]?\([^()]{1,20}\)\Z")
#: A label, in RE2's syntax, before the end of its line or a tab, and before a value behind another sign.
_BEGINS, _ENDS, _GOES_ON = r"(?:(?im)^[ \t>*•|-]*(?:", r")(?:[ ]?\([^()\n]{1,20}\))?[ \t]*[:：]?[ \t|*]*(?:\r?$|\t))", r")[ ]*(?:[\t:|]|[ ]{2}))"


class _Line(NamedTuple):
    """A line without its margins: where it begins, its text, what it is a label of, and the value behind a tab."""

    start: int
    text: str
    kind: Kind | None
    value: tuple[int, str] | None


def pattern() -> str:
    """Return in RE2's syntax what every page has: a label of something personal alone on its line or before a tab, or that of a device's own id before a value."""
    personal = {label for kind in KINDS if kind.entity for label in kind.labels}
    return f"{_BEGINS}{_any(personal)}{_ENDS}|{_BEGINS}{_any(OWN_ID.labels)}{_GOES_ON}"


def _any(labels: Iterable[str]) -> str:
    return escaped("|".join(sorted(labels, reverse=True))).replace("'", "['’]")


gate = automata.gate(pattern)


def find(text: str) -> list[Span]:
    """Return what the pages of a text say of one device, its owner and its installation."""
    if "\n" not in text or not automata.admits(gate(), text.encode("utf-8", "surrogatepass")):
        return []
    return [span for page in _pages(_lines(text)) for span in _of_page(page)]


@cache
def _kinds() -> dict[str, Kind]:
    found: dict[str, Kind] = {}
    for kind in KINDS:
        for label in kind.labels:
            found.setdefault(label, kind)
    return found


@cache
def _form(kind: Kind) -> re.Pattern[str]:
    return re.compile(kind.form, re.IGNORECASE)


def _kind(text: str) -> Kind | None:
    bare = text.strip(" *:：").replace("’", "'").lower()
    return _kinds().get(bare) or _kinds().get(_REMARK.sub("", bare)) if len(bare) <= 48 else None  # noqa: PLR2004 - longer than any label


def _lines(text: str) -> list[_Line]:
    """Return the lines that hold anything."""
    found: list[_Line] = []
    start = 0
    for line in text.split("\n", _MAX_LINES)[:_MAX_LINES]:
        place = _PLACE.match(line)
        assert place is not None  # noqa: S101 - it matches any line
        if place["text"]:
            begin = start + place.start("text")
            pair = _PAIR.match(place["text"])
            behind = (begin + pair.start("value"), pair["value"]) if pair is not None else None
            found.append(_Line(begin, place["text"], _kind(pair["label"] if pair is not None else place["text"]), behind))
        start += len(line) + 1
    return found


def _pages(lines: list[_Line]) -> Iterator[list[_Line]]:
    """Yield lines around labels that stand close to each other, with the values that may stand before and behind them."""
    at = [number for number, line in enumerate(lines) if line.kind is not None]
    first = 0
    for number in range(1, len(at) + 1):
        if number < len(at) and at[number] - at[number - 1] <= _MAX_GAP:
            continue
        count = number - first
        kinds = [lines[one].kind for one in at[first:number]]
        if _LEAST <= count <= _MOST and any(kind is not None and kind.entity for kind in kinds) and len({id(kind) for kind in kinds}) >= _LEAST:
            around = count + _MORE
            yield lines[max(0, at[first] - around) : at[number - 1] + 1 + around]
        first = number


def _of_page(page: list[_Line]) -> Iterator[Span]:
    pairs = [(line, line.value) for line in page if line.kind is not None and line.value is not None]
    if len(pairs) >= _LEAST:
        tabbed = all("\t" in line.text for line, _ in pairs)
        if not tabbed and not any(line.kind is OWN_ID and _form(OWN_ID).fullmatch(behind) for line, (_, behind) in pairs):
            return  # another program's list
        for line, (start, behind) in pairs:
            yield from _taken(line.kind, start, behind, page)
        return
    labels = [number for number, line in enumerate(page) if line.kind is not None and line.value is None]
    best = max(_layouts(page, labels), key=lambda layout: layout[0], default=None)
    placed: set[int] = set()
    if best is not None and best[0] >= _LEAST_FITS:
        for number, value in best[1].items():
            line = page[value]
            for span in _taken(page[number].kind, line.start, line.text, page):
                placed.add(id(page[number].kind))
                yield span
    # what has a form of its own is known wherever it stands among a run of labels
    for kind in {id(kind): kind for number in labels if (kind := page[number].kind) is not None and kind.strong and id(kind) not in placed}.values():
        for line in page:
            if line.kind is None:
                yield from _taken(kind, line.start, line.text, page)


def _layouts(page: list[_Line], labels: list[int]) -> Iterator[tuple[float, dict[int, int]]]:
    """Yield how labels and values may belong together, with how well what stands there fits."""
    runs = [run for run in _runs(page, labels) if len(run) >= _LEAST_RUN]
    for step in (1, -1) if runs else ():
        aligned = [_aligned(page, run, _values(page, run, step)) for run in runs]
        yield sum(score for score, _ in aligned), {number: value for _, layout in aligned for number, value in layout.items()}
    for step in (1, -1):
        yield _beside(page, {number: number + step for number in labels}, (step - 1) / 16)


def _values(page: list[_Line], run: list[int], step: int) -> list[int]:
    """Return the lines below (or above) a run that are no labels, in their order."""
    found: list[int] = []
    at = run[-1] + 1 if step > 0 else run[0] - 1
    while 0 <= at < len(page) and page[at].kind is None and len(found) < len(run) + _MORE:
        found.append(at)
        at += step
    return found[::step]


def _aligned(page: list[_Line], run: list[int], values: list[int]) -> tuple[float, dict[int, int]]:
    """Return which value stands for which label when both keep their order and either may be left out, with how well that fits."""
    # the best of the first labels and the first values, and the pairs that led there: the last one and those before it
    best: dict[tuple[int, int], tuple[float, _Chain]] = {(0, at): (-_LEFT_OUT * at / 2, None) for at in range(len(values) + 1)}
    for count, number in enumerate(run, start=1):
        for at in range(len(values) + 1):
            score, chain = best[count - 1, at]
            way = (score - _LEFT_OUT, chain)
            if at:
                score, chain = best[count, at - 1]
                way = max(way, (score - _LEFT_OUT / 2, chain), key=_by_score)
                score, chain = best[count - 1, at - 1]
                way = max(way, (score + _fit(page, number, values[at - 1]), (number, values[at - 1], chain)), key=_by_score)
            best[count, at] = way
    score, chain = max((best[len(run), at] for at in range(len(values) + 1)), key=_by_score)
    layout = {}
    while chain is not None:
        layout[chain[0]] = chain[1]
        chain = chain[2]
    return score, layout


#: A label, the value that stands for it, and those before them.
_Chain = tuple[int, int, "_Chain"] | None


def _by_score(way: tuple[float, _Chain]) -> float:
    return way[0]


def _runs(page: list[_Line], labels: list[int]) -> list[list[int]]:
    """Return labels that follow each other; one line of words between two and two of them is a label that no list has."""
    runs: list[list[int]] = []
    for number in labels:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        elif runs and len(runs[-1]) > 1 and number == runs[-1][-1] + 2 and number + 1 in labels and not re.search(r"\d", page[number - 1].text):
            runs[-1] += [number - 1, number]
        else:
            runs.append([number])
    return runs


def _beside(page: list[_Line], layout: dict[int, int], score: float) -> tuple[float, dict[int, int]]:
    """Return a layout in which every label stands beside its value, with how well it fits; labels are no values."""
    kept = {number: value for number, value in layout.items() if 0 <= value < len(page) and page[value].kind is None}
    return score + sum(fit for number, value in kept.items() if abs(fit := _fit(page, number, value)) >= 1), kept


def _fit(page: list[_Line], number: int, value: int) -> float:
    """Return how well a line fits as the value of a label: by the form of what the label names; names have none."""
    kind = page[number].kind
    if kind is None or not kind.form:
        return _NEUTRAL
    text = page[value].text
    if kind.entity in ("HOSTNAME", "PERSON", "USERNAME"):
        return -_NEUTRAL if _is_fact(text, page) else _NEUTRAL
    if _form(kind).fullmatch(text):
        return 2 if kind.strong else 1
    return -1


def _taken(kind: Kind | None, start: int, value: str, page: list[_Line]) -> Iterator[Span]:
    """Yield a value where it is what its label says."""
    if kind is None or not kind.entity:
        return
    if _form(kind).fullmatch(value) and _CHECKS.get(kind.entity, _is_own)(value) and not (kind.entity == "HOSTNAME" and _is_fact(value, page)):
        yield Span(start, start + len(value), kind.entity, _SCORE, f"label:about_{kind.entity.lower()}")


def _is_own(value: str) -> bool:
    return len(set(checks.plain(value))) > 3  # noqa: PLR2004 - zeros are nobody's


def _is_fact(value: str, page: list[_Line]) -> bool:
    """Return whether what stands for a device's name is its model, which the page tells again, or a fact of another label."""
    again = sum(line.text == value for line in page) > 1
    return again or any(_form(kind).fullmatch(value) for kind in KINDS if not kind.entity and kind.form and kind.labels[0] in ("processor", "installed ram", "system type"))


def _machine(value: str) -> bool:
    """Return whether a device is called so by its owner, and not as it was sold."""
    if seldom_rows.as_sold(value):
        return seldom_rows.device_output(value)
    return accounts.labelled_host(value) or seldom_rows.device_output(value)


_CHECKS = {
    "HOSTNAME": _machine,
    "SERIAL_NUMBER": checks.is_weakly_labelled_serial,
    "PERSON": fields.person,
    "USERNAME": accounts.personal_account,
    "PHONE_NUMBER": fields.phone,
}
