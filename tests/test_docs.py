"""Documentation is complete: every public name says what it does, every policy word stands in the guide."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from pathlib import Path

import pytest
import redactor
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
