"""Typographic quotes around numbers are read as straight ones; words in them are as they stand."""

from __future__ import annotations

import re

import pytest

from redactor import Redactor
from redactor.text import sight, unicode

#: what is written, and what is left around the tokens
WRITTEN = {
    "English": ("The label says S/N “WSD6K2QT”, firmware “7.12.3”.", "The label says S/N “<>”, firmware “7.12.3”."),
    "German": ("Rückruf bitte unter „0171 5550 417“ oder per Mail.", "Rückruf bitte unter „<>“ oder per Mail."),
    "French, with blanks": ("Le numéro de série est «\u00a05CG3281QX7\u00a0», modèle «\u202fMX-204\u202f».", "Le numéro de série est «\u00a0<>\u00a0», modèle «\u202fMX-204\u202f»."),
    "Swedish": ("MAC-adressen är ”a8:be:27:11:9c:04” enligt etiketten.", "MAC-adressen är ”<>” enligt etiketten."),
    "facts": ("Die Meldung „Fehler 0x80070057“ kommt seit Version „22.04“.", "Die Meldung „Fehler 0x80070057“ kommt seit Version „22.04“."),
}
AS_IT_IS = ["er sagte „Kaffee“", "«Dunroamin»", "“open 5", "don’t “panic”", "5 “ inches"]


@pytest.mark.parametrize(("text", "left"), WRITTEN.values(), ids=WRITTEN)
def test_numbers_in_quotes_go(text: str, left: str) -> None:
    redactor = Redactor("support", key=b"0123456789abcdef", names="off")
    assert re.sub(r"<[A-Z_]+(?::\w+)?>", "<>", redactor.redact(text).text) == left


@pytest.mark.parametrize("text", AS_IT_IS)
def test_words_in_quotes_are_as_they_stand(text: str) -> None:
    assert unicode.view(text) is None
    assert sight.is_plain(text)
