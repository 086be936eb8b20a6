"""Serial numbers in prose without a label right before them; and what stands in the same places and is none."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor import Redactor
from redactor.detect.prose import prose_serials

REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise")

HITS = {
    "the second of two": ("left one serial 7731K0QX4, right one 7731K0QX9", ["7731K0QX4", "7731K0QX9"]),
    "a list of tags": ("Three came back. Tags: 9H2X0R1, 9H2Y0R1, 5CBTL41.", ["9H2X0R1", "9H2Y0R1", "5CBTL41"]),
    "asked with other things": ("agent: Model and serial of the scale?\ncust: index pro, 9KF001077", ["9KF001077"]),
    "asked in the middle of a chat": ("agent: tag?\n[11:05] Lind, Bo: 8CC2239WPT, zbook", ["8CC2239WPT"]),
    "groups in an answer": ("Could you read me the unit number\nSpeaker 2: LK7 0044512", ["LK7 0044512"]),
    "many groups": ("The serial number is inside the lid.\nInterpreter: 31 17 44 0010023140 0001 N4.", ["31 17 44 0010023140 0001 N4"]),
    "a device's own number with a dash": ("Pharmacist: Yes. Robot number KRX-20417.", ["KRX-20417"]),
    "beside a device": ("the camera DD4-7H0411723 is not paired", ["DD4-7H0411723"]),
    "beside a device and its model": ("Router Speedbox Smart 3 K881205577 has no sync", ["K881205577"]),
    "in brackets after No.": ("our lens DX23 (No. 7M00912) shows dust", ["7M00912"]),
    "number of a lift": ("> Type HomeRise, number HR-88314402 stops", ["HR-88314402"]),
    "German": ("Die Seriennummer steht unten, links steht 4711X0Z99", ["4711X0Z99"]),
}
MISSES = {
    "model beside a device": "the fridge (RF61R7412SR) is loud, TV is KD-75XG8505",
    "only a model in the answer": "where is the serial of my tablet? The sticker only shows SM-X816 and EB-BX810",
    "model number": "Washer, model number WW11T604DLB",
    "part number": "the printer needs part number FTLX8571D3BCL or RM2-5425",
    "tracking": "laptop is on its way, tracking 1Z999AA10123456784",
    "issue key": "monitor ticket SUP-104455, unit test QA-2291",
    "order": "camera order 114-3941689-8772232, serial unknown",
    "firmware of a switch": "switch firmware KA1609A77 and bios N2HET77W",
    "error": "printer error 0X6100004A, code E0720102",
    "certificate": "the certificate serial number is 2B0000001B5E1C7A22",
    "columns": "Slot  Model           SN\n0:1   ST8000NM0055    - \n0:2   ST8000NM0055-1RM112",
    "quoted columns": '"Ticket";"Name";"Serial";"Firmware"\r\n"AB12-11024";"x";"";"2.11"',
    "date and size": "server has 128GB, 2TB, 2024-11-05, serial port COM3, tag v2.31.7",
    "systemd": "Started session-1423.scope, unit user@1000.service entered failed state",
    "git": "tag: release-2024, commit 4F2A9C81, unit tests 1423 passed",
}


@pytest.mark.parametrize(("text", "values"), HITS.values(), ids=HITS)
def test_a_serial_number_in_prose_is_found(text: str, values: list[str]) -> None:
    found = REDACTOR.redact(text).text
    assert [value for value in values if value in found] == []


@pytest.mark.parametrize("text", MISSES.values(), ids=MISSES)
def test_what_is_no_serial_number_is_not_found(text: str) -> None:
    assert prose_serials.find(text) == []


@given(st.lists(st.sampled_from(["serial", "tag?", "unit number", "\n", ", ", "camera ", "X5GQ012345", "7731K0QX4", "Model: ", " and ", "é", "|", "?"]), max_size=12).map("".join))
def test_spans_are_disjoint_and_the_gate_sees_every_text_with_one(text: str) -> None:
    spans = prose_serials.find(text)
    assert all(a.end <= b.start for a, b in zip(spans, spans[1:], strict=False))
    assert all(any(c.isdigit() for c in text[span.start : span.end]) for span in spans)


#: What `_is_table` asks in parts, as one pattern.
WHOLE = re.compile(r"\S  +\S[^\n]*\S  +\S|\w ?[|\t] ?\w|\t|\w[,;]\w+[,;]\w|[\"'][,;][\"']")


@given(st.lists(st.sampled_from(["a", "é9", " ", "  ", "|", "\t", ",", ";", '"', "'", "-", "X5GQ0"]), max_size=12).map("".join))
def test_a_line_is_a_table_when_columns_or_lists_without_blanks_stand_in_it(line: str) -> None:
    gate = "  " in line or "\t" in line or "|" in line or line.count(",") + line.count(";") > 1
    assert prose_serials._is_table(line) == (gate and WHOLE.search(line) is not None)
