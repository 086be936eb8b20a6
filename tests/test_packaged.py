"""Files inside the package are read as `importlib.resources` reads them."""

from __future__ import annotations

import subprocess
import sys
from importlib import resources

import pytest

from redactor import packaged


@pytest.mark.parametrize(
    ("package", "name"),
    [("redactor", "decide/purposes.toml"), ("redactor.detect", "entities.toml"), ("redactor.detect.words", "forenames.txt"), ("redactor.models", "line_people/weights.bin")],
)
def test_what_is_read_is_the_file(package: str, name: str) -> None:
    file = resources.files(package).joinpath(name)
    assert packaged.data(package, name) == file.read_bytes()
    if not name.endswith(".bin"):
        assert packaged.text(package, name) == file.read_text("utf-8")


def test_line_ends_are_line_feeds(tmp_path, monkeypatch) -> None:
    (tmp_path / "lines").mkdir()
    (tmp_path / "lines" / "__init__.py").write_text("")
    (tmp_path / "lines" / "words.txt").write_bytes("é\r\nb\n".encode())
    monkeypatch.syspath_prepend(tmp_path)
    assert packaged.text("lines", "words.txt") == "é\nb\n"


def test_what_is_not_there_is_said() -> None:
    with pytest.raises(FileNotFoundError):
        packaged.data("redactor.detect", "nothing.txt")
    with pytest.raises(FileNotFoundError):
        packaged.data("redactor.nothing", "nothing.txt")


@pytest.mark.parametrize("words", ["--help", "--version", "policy --help", "run --help", "policy list"])
def test_help_waits_for_no_engine(words: str) -> None:
    code = (
        "import sys; from redactor.cli import main;"
        f"main({words.split()!r});"
        "assert not {'redactor.engine', 'redactor.detect.search.seldom'}.intersection(sys.modules), 'imported'"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
