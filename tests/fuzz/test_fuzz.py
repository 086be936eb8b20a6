"""A few rounds of the fuzz target in the suite: it runs, and it can fail."""

from __future__ import annotations

import random

import pytest

from tests.fuzz import fuzz_redact


@pytest.mark.parametrize("seed", range(1000, 1008))
def test_a_planted_canary_is_nowhere_afterwards(seed: int) -> None:
    fuzz_redact.check(fuzz_redact.case(random.Random(seed)))


def test_a_canary_that_survives_is_a_failure(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(fuzz_redact, "REDACTOR", _Careless())
    assert fuzz_redact.run(30, 1000, 1) == 1
    said = capsys.readouterr().out
    assert "seed 1000" in said
    assert fuzz_redact.case(random.Random(1000)).canary not in said


class _Careless:
    def redact_record(self, record: dict[str, object]) -> dict[str, object]:
        return record
