"""A serial number in the answer to a question about it."""

from __future__ import annotations

import pytest

from redactor.detect import replies
from tests.detect.device_cases import REPLIES, split


@pytest.mark.parametrize("marked", [case[1] for case in REPLIES], ids=[case[0] for case in REPLIES])
def test_the_answer_to_a_question_about_the_serial_is_found(marked: str) -> None:
    text, values = split(marked)
    assert [(span.entity, text[span.start : span.end]) for span in replies.find(text)] == [("SERIAL_NUMBER", value) for value in values]


@pytest.mark.parametrize(
    "text",
    [
        "Serial Number: VNB3K11822\nFirmware datecode: 20230713",
        "Board Serial: NM18AS011822\n Board Part Number: X11DPi-N-001",
        "console serial 005443291848\nerror 0x87dd0006",
        "modelo,numero de serie\n2024-01182,x",
        "where is the serial\nthanks, I will look tomorrow at 10",
        "I cannot read the serial number\nIt has 12 characters",
        "please tell me the serial\nuser: KB5034441 is installed and it fails",
        "serial one",
        "",
    ],
)
def test_the_line_after_a_complete_field_is_no_answer(text: str) -> None:
    assert replies.find(text) == []
