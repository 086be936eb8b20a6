"""Names with whose son or daughter somebody is, and with a first name that is mostly shortened, go whole."""

from __future__ import annotations

import pytest

from redactor import Redactor
from tests.marked import check, plain

REDACTOR = Redactor("support", key=b"k" * 32, names="auto", on_error="raise")

TEXTS = {
    "son of": "Our declarant is [[Saravanan s/o Muthusamy]], NRIC S7824195J, he got the pass.",
    "daughter of": "one seat extra: [[Kavitha a/p Subramaniam]], PC 12",
    "Kalenjin": "AGENT: Your name?\nCLIENT: [[Barnabas Kiprotich arap Sang]].",
    "Mohammad shortened": "Requested for: [[Md. Irfan Qureshi]]\nDepartment: {{Finance}}",
    "Maria shortened": "From: [[Ma. Corazon Villafuerte]], CPA\nhello",
    "initials before": "Name of Applicant (Mr/Mrs/Rev.) : [[W. M. Chandani Wickramaratne]]\nNIC No",
    "a letter in a cell": "ES-L-0940\tMacBook Air\t[[T Bhattacharjee]]\t{{G.22}}\tOVERDUE",
    "an initial behind": "informed Dr. [[Anandhi R]], adv {{HbA1c}}",
    "an Irish name": "the laptop of [[O'Shaun Little]] is {{lost}}",
    "a letter that is a word": "Plan A [[Maria Garcia]] and {{B}}",
    "an initial that begins a word": "ask [[Maria Garcia]] {{BIOS}} reset",
    "a bin is no son": "Daniel put it into the bin, says [[Daniel]] {{bin}} 7",
    "end of a sentence": "Greetings to ma. [[Corazon Villafuerte]] is {{here}}",
}


@pytest.mark.parametrize("marked", TEXTS.values(), ids=TEXTS)
def test_names_go_whole(marked: str) -> None:
    check(marked, REDACTOR.redact(plain(marked)).text)
