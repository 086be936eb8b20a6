"""What the names model takes for a person and is none; and names that stand in the same places."""

from __future__ import annotations

import pytest

from redactor.text.doubt import is_no_person
from redactor.types import Span

NOBODY = {
    "role that speaks": ("[Kundendienst]: Danke, richtig?", True),
    "letters of a code": ("the first one is [W E E] seven four five", True),
    "prefix": ("starting with the letters [S R] have it ready", True),
    "said with a slash": ("fixed it to [america] slash phoenix", True),
    "maker before a model": ("says ZYD0 ([Growatt MIN] 3600TL-XE).", True),
    "maker with its model": ("my meter ([Landis E470]) shows", True),
    "shelf": ("fits? [BILLY] 404.156.13 is a bookcase", True),
    "sound of speech": ("お客様：[ええと]、2207", True),
    "word of speech": ("OPERATOR: [That's] what it shows", True),
    "title of a column": ("| [Voucher] | Issued to |\n|---|---|\n| a | b |", True),
    "agent by name": ("[Jörg]: ah, ja", False),
    "spelled name": ("spelled [N G U Y E N] thanks", False),
    "name before a telephone": ("ask [Ferhat] 0532 176", False),
    "known name before a number": ("for [Maria] EMP0042 please", False),
    "Japanese name in kana": ("[さくら]さんから", False),
    "name in a table": ("| Who | What |\n|---|---|\n| [Ferran] | b |", False),
}


@pytest.mark.parametrize(("marked", "nobody"), NOBODY.values(), ids=NOBODY)
def test_words_and_surroundings_say_who_is_nobody(marked: str, nobody: bool) -> None:
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "", 1).replace("]", "", 1)
    assert is_no_person(text, Span(start, end, "PERSON", 0.9, "model:names")) is nobody
