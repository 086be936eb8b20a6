"""Patterns that are compiled when they are first used: each of them can be, and each is what `re` makes of it."""

from __future__ import annotations

import importlib
import pkgutil
import re

import pytest

import redactor
from redactor import regex


def later() -> list[tuple[str, regex._Later]]:
    found = []
    for package in ("detect", "text", "batch"):
        folder = importlib.import_module(f"redactor.{package}")
        for module in pkgutil.walk_packages(folder.__path__, f"redactor.{package}."):
            members = vars(importlib.import_module(module.name)).items()
            found += [(f"{module.name}.{name}", value) for name, value in members if isinstance(value, regex._Later)]
    return found


def test_every_pattern_of_the_package_compiles() -> None:
    assert redactor.__version__
    patterns = later()
    assert len(patterns) > 300
    for name, pattern in patterns:
        assert re.compile(pattern.pattern, pattern._flags).pattern == pattern.pattern, name


def test_a_pattern_is_compiled_once_and_does_what_re_does(monkeypatch: pytest.MonkeyPatch) -> None:
    made = []
    compiled = re.compile
    monkeypatch.setattr(re, "compile", lambda *arguments: made.append(arguments) or compiled(*arguments))
    pattern = regex.compile(r"(?P<a>x+)|y", re.IGNORECASE)
    assert not made
    assert pattern.pattern == r"(?P<a>x+)|y"
    assert [m.group("a") for m in pattern.finditer("axXby")] == ["xX", None]
    assert pattern.search("Y")
    assert pattern.sub("-", "axb") == "a-b"
    assert pattern.groupindex == {"a": 1}
    assert len(made) == 1


def test_a_wrong_pattern_fails_when_it_is_used() -> None:
    pattern = regex.compile("(")
    with pytest.raises(re.error):
        pattern.search("x")
    with pytest.raises(AttributeError):
        getattr(regex.compile("x"), "nothing")  # noqa: B009
