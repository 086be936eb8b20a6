"""A single line asks only the detectors whose gate opens: that finds what all of them find."""

from __future__ import annotations

import re

import pytest
from redactor import Redactor
from redactor.detect import beside, mailbox

from tests.detect.row_cases import BOTH, CLEAN, TEXT

MARK = re.compile(r"\[\[\w+\|(.*?)\]\]", re.DOTALL)
REDACTOR = Redactor("support", key=b"k" * 32, names="off")
LINES = sorted({MARK.sub(r"\1", line) for table in (BOTH, TEXT, CLEAN) for text in (table.values() if isinstance(table, dict) else table) for line in text.splitlines()})


def test_there_are_lines_of_all_kinds():
    assert len(LINES) > 200
    assert sum(bool(REDACTOR._in_line(line)) for line in LINES) > 100


@pytest.mark.parametrize("start", range(0, len(LINES), 50))
def test_a_line_is_looked_at_by_every_detector_that_finds_something_in_it(start):
    for line in LINES[start : start + 50]:
        spans = REDACTOR._in_line(line)
        if spans is None:  # more than a plain line
            continue
        every = [span for detector in REDACTOR._detectors for span in detector(line)]
        every += mailbox.names(line, every)
        every += beside.find(line, every)
        assert sorted(map(str, spans)) == sorted(map(str, every))
