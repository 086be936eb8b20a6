"""Count the work of each surface on pathological inputs: `python -m tests.properties.counting SIZE automata|sieve` writes JSON.

Runs in an interpreter of its own, because every compiled RE2 pattern is wrapped before the software is imported.
"""

from __future__ import annotations

import json
import sys
from typing import Any

#: name -> what the input is made of.
PATHOLOGICAL = {
    "addresses": "a@a@a@",
    "dotted": "1.1.1.1.",
    "parentheses": "((((",
    "digits": "7",
    "one long line": "the device restarted twice and then stopped again ",
    "labels": "Serial Number: ",
    "people": "Maria Garcia ",
    "percent": "%41",
    "entities": "&#65;",
    "escapes": "\\u0041",
    "base64": "QUJD",
    "tags": "<b>",
    "quoted-printable": "=41",
    "zero-width": "a\u200b",
    "pairs": "a:b:c:",
    "line feeds": "\n",
    "cells": "a,b,c\n",
    "headers": "| Serial Number |\n",
    "brackets": "[{",
    "quotes": "\"'",
    "plus signs": "+1 ",
    "paths": "/home/",
    "hexadecimal": "ab:",
    "keys": "-----BEGIN PRIVATE KEY-----\n",
    "tokens": "<PERSON:abcdefgh>",
    "greetings": "Hi Maria,\n\n",
    "spaces": " ",
    "serial attributes": 'Serial" ',
    "serials in brackets": "Serial (",
    "mail from an address": "mail maria@example.com from 203.0.113.9 ",
    "tokens and mail": "<PERSON:abcdefgh> a@b.co ",
    "encoded mail": "dGhpcyBpcyBtYXJpYUBleGFtcGxlLmNvbSBpbmRlZWQ= ",
    "mail in percent": "maria%40example.com ",
    "addresses, line by line": "from maria@example.com\n",
    "words for passwords": "password=",
    "words for addresses": "Address: ",
    "mentions": "ab @",
    "numbers with points": "12.",
    "postcodes": "LS6 2AB ",
    "a word without an end": "م",
    "letters one by one": "a b ",
    "heads of a chat": "[12:00] a\n",
}


def filled(name: str, size: int) -> str:
    """Return `size` characters of a pathological input."""
    unit = PATHOLOGICAL[name]
    return (unit * (size // len(unit) + 1))[:size]


class Counter:
    """Counts calls while it is the profiler, and bytes that RE2 is asked to look at."""

    def __init__(self) -> None:
        self.calls = 0
        self.bytes = 0

    def __call__(self, _frame: object, event: str, _argument: object) -> None:
        if event in ("call", "c_call"):
            self.calls += 1


COUNTER = Counter()
UNANCHORED: Any = None


class Watched:
    """An RE2 pattern whose searches are counted: from where they begin to where they end."""

    def __init__(self, pattern: Any) -> None:
        self._pattern = pattern

    def Match(self, anchor: Any, data: bytes, start: int, end: int) -> Any:  # noqa: N802 - RE2's name
        spans = self._pattern.Match(anchor, data, start, end)
        begin, last = spans[0]
        # An anchored search that fails ends where it fails, which nobody tells; the test of processor time sees it.
        COUNTER.bytes += last - start if begin >= 0 else end - start if anchor == UNANCHORED else 1
        return spans


class Compiled:
    """What `re2.compile` returns, with its searches watched."""

    def __init__(self, compiled: Any) -> None:
        self._compiled = compiled
        self._regexp = Watched(compiled._regexp)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._compiled, name)


def main(size: int, way: str) -> None:
    global UNANCHORED  # noqa: PLW0603 - read once the library is there
    import re2

    UNANCHORED = re2._re2.RE2.Anchor.UNANCHORED
    plain = re2.compile
    re2.compile = lambda *arguments, **options: Compiled(plain(*arguments, **options))

    from redactor.detect.search import logged_names, pace, sieve
    from redactor.detect.search.merged import Turns
    from redactor.detect.search.shapes import TELLING
    from tests.properties.test_linear import SURFACES

    # which way texts are searched hangs on the clock: here it is said
    Turns.took = Turns.saw = lambda *_: None  # type: ignore[method-assign]
    Turns.__init__ = lambda self, *_: setattr(self, "is_sieves", way == "sieve")  # type: ignore[method-assign]
    pace.START = 1 << 60 if way == "sieve" else 0
    logged_names._names(), logged_names._automaton()  # noqa: B018 - built once when so much was read
    sieve.FEW = 0  # and so are the automata of words, each table's when that much of it was read
    counted: dict[str, dict[str, list[tuple[int, int]]]] = {}
    for surface, call in SURFACES.items():
        for _ in range(TELLING):  # the same short line so often is learned by its shape
            call(filled("addresses", 1_000))
        for name in PATHOLOGICAL:
            call(filled(name, 1_000))  # what is built on first use is no work of the input
            for factor in (1, 2, 4):
                text = filled(name, size * factor)
                COUNTER.calls = COUNTER.bytes = 0
                sys.setprofile(COUNTER)
                call(text)
                sys.setprofile(None)
                counted.setdefault(surface, {}).setdefault(name, []).append((COUNTER.calls, COUNTER.bytes))
    json.dump(counted, sys.stdout)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
