"""Values as people say them: figures in words, letters one by one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random

FIGURES = "zero one two three four five six seven eight nine".split()
ALSO_ZERO = ("zero", "oh", "zero", "o")
_SAID_FIGURE = re.compile(r"\b(?:oh|" + "|".join(FIGURES) + r")\b", re.IGNORECASE)
_REPEATED = re.compile(r"\b(?:double|triple)\b", re.IGNORECASE)
_APART = re.compile(r"(?<![^\W_])[^\W_](?![^\W_])")
_SIGNS = {"-": ("dash", "hyphen", "dash", "minus"), ".": ("dot", "point"), "/": ("slash",), "_": ("underscore",), "#": ("hash", "pound"), "!": ("exclamation mark",), "@": ("at",), "*": ("star",), ":": ("colon",)}  # fmt: skip
_ALPHABET = {
    word[0]: word
    for word in (
        "alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar papa quebec romeo sierra tango uniform victor "
        "whiskey x-ray yankee zulu"
    ).split()
}
_PART = re.compile(r"\d|[^\W\d_]{4,}|[^\W\d_]|[-./_#!@*:]")
LONGEST = 14
"""Characters of a value that somebody would say."""


def is_spoken(value: str) -> bool:
    """Say whether a value stands as it is said: with figures in words, or with its characters one by one."""
    return len(_SAID_FIGURE.findall(value)) + len(_REPEATED.findall(value)) > 1 or len(_APART.findall(value)) > 3  # noqa: PLR2004


def other_figures(value: str, rng: random.Random) -> str:
    """Draw other figures in place of the ones that are said."""

    def other(match: re.Match[str]) -> str:
        number = rng.randint(0, 9)
        figure = FIGURES[number] if number else rng.choice(("zero", "oh"))
        return figure.upper() if match[0].isupper() else figure.capitalize() if match[0][0].isupper() else figure

    return _SAID_FIGURE.sub(other, value)


def spoken(value: str, rng: random.Random) -> str:
    """Say a value: words stay words, letters are said one by one, now and then by the radio alphabet, and pauses are commas."""
    lower, radio = rng.random() < 0.4, rng.random() < 0.15
    pause = rng.choice(("", "", ",", ",", "...", " -"))
    every = rng.choice((2, 3, 3, 4, 20))
    said: list[str] = []
    parts = _PART.findall(value)
    at = 0
    while at < len(parts):
        part = parts[at]
        twice = part.isdigit() and parts[at + 1 : at + 2] == [part] and rng.random() < 0.5
        if part.isdigit():
            word = ("double " if twice else "") + _figure(int(part), rng)
        elif part in _SIGNS:
            word = rng.choice(_SIGNS[part])
        elif len(part) == 1 and radio and part.lower() in _ALPHABET:
            word = _ALPHABET[part.lower()]
        else:
            word = part.lower() if lower else part if len(part) > 1 else part.upper()
        at += 2 if twice else 1
        said.append(word + (pause if len(said) % every == every - 1 and at < len(parts) else ""))
    return " ".join(said) or value


def _figure(figure: int, rng: random.Random) -> str:
    return FIGURES[figure] if figure else rng.choice(ALSO_ZERO)
