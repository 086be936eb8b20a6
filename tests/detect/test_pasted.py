"""What programs print stays what it is where somebody pastes it into a ticket; who and what is personal in it goes."""

from __future__ import annotations

import pytest

from redactor import Redactor
from tests.detect.pasted_cases import BOTH, TEXTS
from tests.marked import check, plain

REDACTOR = Redactor("support", key=b"k" * 32, on_error="raise")


@pytest.mark.parametrize("name", [*TEXTS, *BOTH])
def test_pasted_output_in_a_text(name: str) -> None:
    case = TEXTS.get(name) or BOTH[name]
    check(case, REDACTOR.redact(plain(case)).text)


@pytest.mark.parametrize("name", BOTH)
def test_the_same_in_a_log(name: str) -> None:
    check(BOTH[name], REDACTOR.redact_log(plain(BOTH[name])))
