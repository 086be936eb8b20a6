"""Documentation is complete: every public name says what it does, every policy word stands in the guide."""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import inspect
import pkgutil
import re
from pathlib import Path

import pytest

import redactor
from redactor import cli
from redactor.decide import policy, retention, vocabulary
from redactor.decide.rules import OPTIONS
from redactor.types import STRICTNESS

ROOT = Path(__file__).parent.parent
GUIDE = (ROOT / "docs" / "policies.md").read_text(encoding="utf-8")
PACKAGES = ("redactor.decide", "redactor.transform", "redactor.record")


def modules():
    for package in PACKAGES:
        folder = importlib.import_module(package)
        for found in pkgutil.iter_modules(folder.__path__, f"{package}."):
            if not found.ispkg:
                yield importlib.import_module(found.name)


@pytest.mark.parametrize("module", [*modules()], ids=lambda module: module.__name__)
def test_every_public_function_and_class_says_what_it_does(module):
    public = [
        value
        for name, value in vars(module).items()
        if not name.startswith("_")
        and (inspect.isfunction(value) or inspect.isclass(value))
        and value.__module__ == module.__name__
    ]
    assert [value.__name__ for value in (module, *public) if not (value.__doc__ or "").strip()] == []


@pytest.mark.parametrize("name", redactor.__all__)
def test_every_public_name_says_what_it_does(name):
    value = getattr(redactor, name)
    assert (value.__doc__ or "").strip()
    methods = [m for n, m in vars(value).items() if not n.startswith("_") and inspect.isfunction(m)]
    assert [method.__name__ for method in methods if not method.__doc__] == []


WORDS = {
    "policies": policy.shipped(),
    "actions": STRICTNESS,
    "options": OPTIONS,
    "recipients": vocabulary.recipients(),
    "legal grounds": vocabulary.legal_grounds(),
    "pseudonym periods": retention.PERIODS,
    "commands": ("policy list", "policy show", "policy check", "policy diff"),
}


@pytest.mark.parametrize("kind", WORDS)
def test_the_guide_to_policies_names_every_word(kind):
    assert [word for word in WORDS[kind] if word not in GUIDE] == []


def test_the_readme_or_a_page_of_docs_shows_every_command():
    from redactor.cli import COMMANDS

    pages = [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]
    text = "\n".join(page.read_text(encoding="utf-8") for page in pages)
    assert [command for command in COMMANDS if f"redactor {command}" not in text] == []


def test_the_table_of_the_guide_states_what_the_policies_state():
    for name, purpose in vocabulary.purposes().items():
        loaded = policy.load(name)
        basis = loaded.legal_basis.replace("_", " ")
        assert f"| `{name}` | {purpose.summary} | {basis} | {loaded.retention} |" in GUIDE


def test_the_example_of_the_guide_is_a_policy(tmp_path):
    example = GUIDE.split("```toml\n")[1].split("```")[0]
    (tmp_path / "repair.toml").write_text(example, encoding="utf-8")
    loaded = policy.load(tmp_path / "repair.toml", recipient="service_provider")
    assert loaded.rule_for("SERIAL_NUMBER").action == "replace"
    assert loaded.rule_for("PERSON", "$.shipping.name").action == "pseudonymize"  # the base's overlay tightens the field rule
    assert policy.load(tmp_path / "repair.toml").rule_for("PERSON", "$.shipping.name").action == "keep"


def options(parser: argparse.ArgumentParser) -> set[str]:
    """Return every long option of a parser and of its sub-commands."""
    found: set[str] = set()
    for action in parser._actions:
        found |= {name for name in action.option_strings if name.startswith("--")}
        if isinstance(action, argparse._SubParsersAction):
            found |= set().union(*map(options, action.choices.values()))
    return found


def test_the_page_of_the_command_line_explains_every_option_and_no_other():
    page = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    there = options(cli.parser())
    assert {option for option in there if f"`{option}" not in page and f"**{option}" not in page} == set()
    assert set(re.findall(r"--[a-z][a-z-]+", page)) - there == set()


@pytest.mark.parametrize("command", cli.COMMANDS)
def test_every_command_has_its_section(command):
    page = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    assert f"\n## {command}\n" in page


PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md")), *sorted(ROOT.glob("models/**/*.md")), *sorted(ROOT.glob("tests/**/*.md"))]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_no_link_leads_nowhere(page):
    text = page.read_text(encoding="utf-8")
    targets = [target.partition("#")[0] for target in re.findall(r"\]\(([^)\s]+)\)", text) if not target.startswith(("http", "#", "mailto:"))]
    assert [target for target in targets if not (page.parent / target).exists()] == []


NAMED = re.compile(r"`((?:redactor|middleware|models|tests|docs)/[\w./*-]+?\.(?:py|toml|md|svg|json))`")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_no_file_is_named_that_is_not_there(page):
    named = NAMED.findall(page.read_text(encoding="utf-8"))
    assert [name for name in named if not list(ROOT.glob(name)) and not list(ROOT.glob(name.replace("redactor/middleware/", "middleware/")))] == []


@pytest.mark.parametrize("module", re.findall(r"python -m ((?:tests|redactor)\.[\w.]+)", "\n".join(page.read_text("utf-8") for page in PAGES)))
def test_every_command_in_the_documentation_is_there(module):
    assert importlib.util.find_spec(module) is not None
