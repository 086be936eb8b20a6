"""Searches that people tell without quotes, and what only begins like one."""

from __future__ import annotations

import pytest

from redactor.detect.prose import details

TOLD = [
    ("so when i type how to hide a lump under a shirt into your help box it crashes", "how to hide a lump under a shirt"),
    ("I searched for cheap wheelchair ramps on your site and got nothing", "cheap wheelchair ramps"),
    ("Ich habe nach leise waschmaschine nachts auf Ihrer Website gesucht", "leise waschmaschine nachts"),
    ("J'ai cherché sèche-linge odeur brûlé danger sur votre site, rien.", "sèche-linge odeur brûlé danger"),
    ("He buscado audífonos para mayores en su web y no sale nada", "audífonos para mayores"),
    ("she googled divorce lawyer leeds and then the tablet locked", "divorce lawyer leeds"),
    ("What were you looking for on our site today?\n   wheelchair ramp rental cheap\n2. Did you find it?", "wheelchair ramp rental cheap"),
    ("agent okay what did you type into the search box\ncaller: i typed cheap funeral homes near leeds and then it froze", "cheap funeral homes near leeds"),
    ('Look at my voice history: "how long do antidepressants stay in your system", not me', "how long do antidepressants stay in your system"),
]
NOT_TOLD = [
    "I typed the code into your app and it failed",
    "I entered my new password on your website twice",
    "we put the CD in the box",
    "I searched for a solution on your site",
    "i searched everywhere on your site",
    "Are you looking for something on our site?\nYes please",
    "Which browser do you use to search on our site?\nI use Firefox",
    "I looked up error 0x80070005 on google",
    "Search for printers in the settings app",
    "he typed sudo apt-get update in the terminal",
    "Type your question in the search box",
]


def _queries(text: str) -> list[str]:
    return [text[span.start : span.end] for span in details.find(text) if span.entity == "SEARCH_QUERY"]


@pytest.mark.parametrize(("text", "query"), TOLD)
def test_searches_told_without_quotes_are_found(text: str, query: str) -> None:
    assert query in _queries(text)


@pytest.mark.parametrize("text", NOT_TOLD)
def test_what_only_begins_like_a_search_stays(text: str) -> None:
    assert _queries(text) == []
