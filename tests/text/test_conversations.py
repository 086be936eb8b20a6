"""Messages of one record: what one asks for is the answer in the next; messages are no pieces of one paragraph."""

from __future__ import annotations

from typing import Any

import pytest

from redactor import Redactor

REDACTOR = Redactor("support", key=b"0123456789abcdef", names="off")

#: Records, what must go from them, and what must stay.
CASES: dict[str, tuple[Any, tuple[str, ...], tuple[str, ...]]] = {
    "a chat": ({"messages": [{"role": "agent", "body": "Could you give me the serial number?"}, {"role": "user", "body": "7TK4PL0092"}]}, ("7TK4PL0092",), ("Could you give me the serial number?",)),
    "under a key of text nodes": ({"turns": [{"speaker": "a", "text": "What's your customer number?"}, {"speaker": "b", "text": "77120934"}]}, ("77120934",), ("What's your customer number?",)),
    "strings": ({"chat": ["Your phone number please?", "0171 2345678", "And the order number?", "882312"]}, ("2345678",), ("882312", "And the order number?")),
    "pages": (
        {"parts": [{"body": "<p>Could you share the serial&nbsp;number?</p>"}, {"body": "<p><b>5CG1234XYZ</b></p>"}, {"body": "<p>Which error?</p>"}, {"body": "<p>E4471023</p>"}]},
        ("5CG1234XYZ",),
        ("<p>Could you share the serial&nbsp;number?</p>", "E4471023"),
    ),
    "an object between": ({"value": [{"body": {"content": "please tell me your date of birth"}}, {"body": {"content": "12.03.1984"}}]}, ("12.03.1984",), ("please tell me your date of birth",)),
    "in another language": ({"comments": [{"body": "Wie lautet Ihre Seriennummer?"}, {"body": "QX71B00318"}]}, ("QX71B00318",), ("Wie lautet Ihre Seriennummer?",)),
    "a document in a string": ({"payload": '{"messages": [{"text": "your password please?"}, {"text": "Tulip!94xQ"}]}'}, ("Tulip!94xQ",), ("your password please?",)),
    "a version": ({"messages": [{"text": "Which firmware is it on?"}, {"text": "it says 3.12.1.7"}, {"text": "and the driver version?"}, {"text": "10.4.22.8."}]}, (), ("3.12.1.7", "10.4.22.8")),
    "an address": ({"messages": [{"text": "Which address does it get?"}, {"text": "10.4.22.8"}]}, ("10.4.22.8",), ()),
    "who writes is no text node": ({"log": [{"text": "The unit is back.", "by": "agent"}, {"text": "Thanks.", "by": "user"}]}, (), ("The unit is back.", "Thanks.")),
    "fields of one object": ({"subject": "serial number?", "status": "5512349902", "items": [{"title": "serial number?", "code": "a"}, {"title": "77120934K", "code": "b"}]}, (), ("5512349902", "77120934K")),
}  # fmt: skip


@pytest.mark.parametrize(("record", "gone", "kept"), CASES.values(), ids=CASES.keys())
def test_answers_in_the_next_message(record: Any, gone: tuple[str, ...], kept: tuple[str, ...]) -> None:
    text = str(REDACTOR.redact_record(record))
    assert [value for value in gone if value in text] == []
    assert [value for value in kept if value not in text] == []


@pytest.mark.parametrize(("record", "gone", "kept"), CASES.values(), ids=CASES.keys())
def test_once_is_enough(record: Any, gone: tuple[str, ...], kept: tuple[str, ...]) -> None:
    once = REDACTOR.redact_record(record)
    assert REDACTOR.redact_record(once) == once, (gone, kept)


def test_messages_are_not_read_as_one_text() -> None:
    messages = [{"id": 1, "text": "Is it the new one? Ma"}, {"id": 2, "text": "ria Garcia"}]
    record = {"requester": {"name": "Maria Garcia"}, "messages": messages}
    assert [message["text"] for message in REDACTOR.redact_record(record)["messages"]][0] == "Is it the new one? Ma"
