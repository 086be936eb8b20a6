"""Texts that fit a regular expression, made by walking its parse tree: positives for the differential test."""

from __future__ import annotations

import random
import re
from re import _constants as c
from re import _parser as parser
from typing import Any

LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZabcdefghkmnpqrstuvwxyz"
CATEGORIES = {
    c.CATEGORY_DIGIT: "0123456789",
    c.CATEGORY_WORD: LETTERS + "0123456789_",
    c.CATEGORY_SPACE: " ",
    c.CATEGORY_NOT_DIGIT: LETTERS + " -",
    c.CATEGORY_NOT_WORD: " -./",
    c.CATEGORY_NOT_SPACE: LETTERS + "0123456789",
}
MAX_EXTRA = 3


def example(pattern: str, rng: random.Random) -> str:
    """Return a text that `pattern` is likely to match; look-around is ignored, so not every one does."""
    pattern = re.sub(r"\(\?[aimsux]+\)", "", pattern)
    groups: dict[int, str] = {}
    return _sequence(parser.parse(pattern), rng, groups)


def _sequence(tree: Any, rng: random.Random, groups: dict[int, str]) -> str:
    return "".join(_node(operation, argument, rng, groups) for operation, argument in tree)


def _node(operation: Any, argument: Any, rng: random.Random, groups: dict[int, str]) -> str:
    if operation is c.LITERAL:
        return chr(argument)
    if operation is c.NOT_LITERAL:
        return rng.choice([x for x in LETTERS if ord(x) != argument])
    if operation is c.ANY:
        return rng.choice(LETTERS)
    if operation is c.IN:
        return _member(argument, rng)
    if operation is c.BRANCH:
        return _sequence(rng.choice(argument[1]), rng, groups)
    if operation is c.SUBPATTERN:
        text = _sequence(argument[3], rng, groups)
        groups[argument[0]] = text
        return text
    if operation is c.ATOMIC_GROUP:
        return _sequence(argument, rng, groups)
    if operation in (c.MAX_REPEAT, c.MIN_REPEAT, c.POSSESSIVE_REPEAT):
        low, high, body = argument
        count = rng.randint(low, min(high if high is not c.MAXREPEAT else low + MAX_EXTRA, low + MAX_EXTRA))
        return "".join(_sequence(body, rng, groups) for _ in range(count))
    if operation is c.GROUPREF:
        return groups.get(argument, "")
    return ""


def _member(items: Any, rng: random.Random) -> str:
    if items[0][0] is c.NEGATE:
        excluded = {chr(argument) for operation, argument in items[1:] if operation is c.LITERAL}
        return rng.choice([x for x in LETTERS + "0123456789" if x not in excluded])
    operation, argument = rng.choice(items)
    if operation is c.LITERAL:
        return chr(argument)
    if operation is c.RANGE:
        return chr(rng.randint(argument[0], argument[1]))
    return rng.choice(CATEGORIES[argument])
