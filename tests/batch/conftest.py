"""Running the command in this process, and looking at what it left behind."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from redactor.cli import main

KEY = "a key for tests, long enough"


@dataclass
class Result:
    code: int
    out: str
    err: str
    folder: Path

    def bytes(self, name: str) -> bytes:
        return (self.folder / name).read_bytes()

    @property
    def manifest(self) -> dict[str, Any]:
        return json.loads((self.folder / "manifest.json").read_text("utf-8"))

    @property
    def names(self) -> list[str]:
        return sorted(str(path.relative_to(self.folder)) for path in self.folder.rglob("*") if path.is_file())

    def everything(self) -> bytes:
        return (
            b"\0".join(path.read_bytes() for path in sorted(self.folder.rglob("*")) if path.is_file())
            + self.said
        )

    @property
    def said(self) -> bytes:
        return (self.out + self.err).encode()


Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return a function that runs `redactor run` over given files (name: bytes) into tmp_path/out."""
    monkeypatch.setenv("REDACTOR_KEY", KEY)

    def call(files: dict[str, bytes] | None = None, *options: str, paths: list[str] | None = None) -> Result:
        source = tmp_path / "in"
        for name, data in (files or {}).items():
            (source / name).parent.mkdir(parents=True, exist_ok=True)
            (source / name).write_bytes(data)
        out = tmp_path / "out"
        chosen = [str(source)] if paths is None else paths
        code = main(["run", *chosen, "--out", str(out), "--names", "off", *options])
        said = capsys.readouterr()
        return Result(code, said.out, said.err, out)

    return call


@pytest.fixture
def data_folder() -> Path:
    """Return the folder of development data, which is not part of the project."""
    folder = os.environ.get("REDACTOR_DATA")
    if not folder or not Path(folder).is_dir():
        pytest.skip("REDACTOR_DATA does not name the folder with development data")
    return Path(folder)
