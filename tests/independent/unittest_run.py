"""Runs one unittest module and writes what became of each test: `python unittest_run.py MODULE RESULT.json [--protected]`."""

from __future__ import annotations

import importlib
import json
import sys
import unittest
from pathlib import Path


class Outcomes(unittest.TextTestResult):
    """Notes the outcome of every test by its id; a failed subtest fails its test."""

    def __init__(self, *arguments, **named) -> None:
        super().__init__(*arguments, **named)
        self.of: dict[str, str] = {}

    def addSuccess(self, test) -> None:  # noqa: N802
        super().addSuccess(test)
        self.of.setdefault(test.id(), "passed")

    def addFailure(self, test, err) -> None:  # noqa: N802
        super().addFailure(test, err)
        self.of[test.id()] = "failed"

    def addError(self, test, err) -> None:  # noqa: N802
        super().addError(test, err)
        self.of[test.id()] = "failed"

    def addSkip(self, test, reason) -> None:  # noqa: N802
        super().addSkip(test, reason)
        self.of[test.id()] = "skipped"

    def addSubTest(self, test, subtest, err) -> None:  # noqa: N802
        super().addSubTest(test, subtest, err)
        if err is not None:
            self.of[test.id()] = "failed"


def main(module: str, result: str, *options: str) -> None:
    # Whatever the tests put on the path or replace, ours is imported before.
    if "--protected" in options:
        from redactor.middleware.logging import install

        install(key=b"k" * 32, names="off")
    wanted = [option for option in options if not option.startswith("--")]
    loader = unittest.TestLoader()
    loaded = importlib.import_module(module)
    suite = loader.loadTestsFromNames(wanted, loaded) if wanted else loader.loadTestsFromModule(loaded)
    done = unittest.TextTestRunner(sys.stderr, resultclass=Outcomes, verbosity=2).run(suite)
    Path(result).write_text(json.dumps(done.of), "utf-8")  # type: ignore[attr-defined]


if __name__ == "__main__":
    main(*sys.argv[1:])
