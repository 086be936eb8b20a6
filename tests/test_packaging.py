"""What is declared is used, what is used is declared, and what is shipped is what is needed."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
#: Import name -> distribution, where they differ.
DISTRIBUTIONS = {
    "re2": "google-re2", "ahocorasick": "pyahocorasick", "presidio_analyzer": "presidio-analyzer", "presidio_anonymizer": "presidio-anonymizer",
    "opentelemetry": "opentelemetry-sdk",
}  # fmt: skip
#: Comes with presidio-analyzer, whose e-mail recognizer is kept offline through it.
THROUGH_OTHERS = {"tldextract"}


def imported(*folders: str) -> dict[str, set[str]]:
    """Return every third-party package that the sources import, and where."""
    found: dict[str, set[str]] = {}
    for folder in folders:
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
                names += [node.module] if isinstance(node, ast.ImportFrom) and node.module and not node.level else []
                for name in names:
                    top = name.partition(".")[0]
                    if top not in sys.stdlib_module_names and top != "redactor":
                        found.setdefault(DISTRIBUTIONS.get(top, top), set()).add(str(path.relative_to(ROOT)))
    return found


def names(requirements: list[str]) -> set[str]:
    return {re.split(r"[<>=!~ \[]", requirement)[0] for requirement in requirements}


def test_every_dependency_is_used() -> None:
    assert names(PROJECT["project"]["dependencies"]) - imported("redactor", "middleware", "models").keys() == set()


def test_everything_used_is_declared() -> None:
    declared = names(PROJECT["project"]["dependencies"])
    optional = set().union(*map(names, PROJECT["project"]["optional-dependencies"].values()))
    used = imported("redactor", "middleware", "models")
    assert used.keys() - declared - optional - THROUGH_OTHERS == set()
    lean = {name: places for name, places in used.items() if name not in declared | THROUGH_OTHERS}
    assert {place for places in lean.values() for place in places if not place.startswith(("models/recipe/", "middleware/", "redactor/pytest_plugin"))} == set()


REQUIREMENTS = [*PROJECT["project"]["dependencies"], *(one for extra in PROJECT["project"]["optional-dependencies"].values() for one in extra)]


@pytest.mark.parametrize("requirement", REQUIREMENTS)
def test_every_requirement_has_a_lower_bound_and_no_upper_one(requirement: str) -> None:
    assert re.fullmatch(r"[A-Za-z0-9_.-]+>=[0-9][0-9.]*", requirement)


def test_every_package_of_the_sources_is_listed() -> None:
    folders = {"redactor": "redactor", "redactor.middleware": "middleware", "redactor.models": "models"}
    found = set()
    for package, folder in folders.items():
        for init in (ROOT / folder).rglob("*.py"):
            parts = init.parent.relative_to(ROOT / folder).parts
            found.add(".".join((package, *parts)))
    listed = set(PROJECT["tool"]["setuptools"]["packages"])
    assert {name for name in found if name not in listed} == set()
