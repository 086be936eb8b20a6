"""What answers a question on the line before it, and what is spelled out in words."""

from __future__ import annotations

import pytest

from redactor.detect.prose import replies
from tests import marked as marks
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


#: What is asked for and answered, in the shapes of chats and transcripts.
ANSWERS = {
    "phone": "agent: what is the best phone number to reach you?\ncaller: [[PHONE_NUMBER|617 555 0142]] thanks",
    "phone amid a line": "Agent: and your phone number please\nMaria: yes that would be [[PHONE_NUMBER|6175550142]] or mail",
    "account": "agent: can i have your account number?\n\ncaller: [[CUSTOMER_ID|900412257781]]",
    "account spelled": "could you tell me the account number\ncaller: it's [[CUSTOMER_ID|A 2 2 9 0 4 1 7]]",
    "date of birth": "Can you confirm your date of birth please?\n[[DATE_OF_BIRTH|14/10/1988]]",
    "date of birth spoken": "agent what's your date of birth\ncaller [[DATE_OF_BIRTH|fourteenth of october nineteen eighty eight]] funny right",
    "code": "please tell me the code we sent you\ncust: [[ONE_TIME_CODE|48 15 16]]",
    "staff number": "and your staff number\n[[EMPLOYEE_ID|one one eight four three]]",
    "user name": "what's your username?\n[[USERNAME|kosei2]]",
    "postcode": "what is your postcode\n[[POSTCODE|LA6 2AT]]",
    "age": "how old are you?\ncust: [[AGE|34]]",
    "address": "what is the delivery address?\ncust: [[POSTAL_ADDRESS|flat 2, 61 wharf lane]]",
    "german": "Wie lautet Ihre Kundennummer?\n[[CUSTOMER_ID|4471882]]",
    "spoken after a word": "call me back at area code [[PHONE_NUMBER|six one five five five five oh one four three]] thanks",
    "zip spoken": "i live here zip code [[POSTCODE|three three oh one two]]",
}

#: Lines behind a question that answer nothing, and spoken numbers of things.
NO_ANSWERS = (
    "what is your phone number?\nit was bought on 2024-03-06 and shows error 45",
    "Account number\nThe page shows 12 items",
    "could you send the account number?\nKB5034441 is installed",
    "please confirm the order number\n20241155",
    "order number seven seven zero one two two nine three",
    "what's your username?\nsorry i forgot",
    "the address\n10 minutes",
    "model six five four three of the printer",
    "phone number\tname\n5551234567\tMaria",
)


@pytest.mark.parametrize("marked", ANSWERS.values(), ids=ANSWERS.keys())
def test_the_answer_to_a_question_is_what_was_asked_for(marked: str) -> None:
    text, expected = marks.split(marked)
    assert [(span.entity, text[span.start : span.end]) for span in replies.find(text)] == expected


@pytest.mark.parametrize("text", NO_ANSWERS)
def test_what_answers_nothing_stays(text: str) -> None:
    assert replies.find(text) == []
