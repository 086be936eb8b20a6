"""Who is quoted and who posts on boards, and who answers for a desk: rows and heads of messages in their programs' own forms."""

# ruff: noqa: RUF001 - in their own script

from __future__ import annotations

import pytest

from redactor.detect import scan
from redactor.detect.prose import chat_exports
from tests.marked import split

POSTS = {
    "BBCode, with the post": "[quote=[[hedgehogfriend]] post=88412]Check the coupler[/quote]",
    "BBCode, author and link": "[quote author=[[ohm sweet]] link=topic=12.msg4 date=1712]reflow it[/quote]",
    "SMF": "Quote from: [[Hertz Van Rental]] on October 04, 2024, 10:01:19 pm\n> my board is dead",
    "SMF, German": "Zitat von: [[lötfuchs]] am 04. Oktober 2024, 22:01:19\nnachlöten",
    "phpBB": "by [[Conseiller_M]] » Wed Nov 19, 2025 9:15 am",
    "phpBB, French": "par [[marmotte du 38]] » mer. 19 nov. 2025 09:15",
    "a board in Turkish": "Yazan: [[sobaci_dede]]   15 Ocak 2025, 23:07\nSelam",
    "a board in Japanese": "投稿者：[[坂道きらい]]　2024/10/12(土) 21:18",
    "a guest": "by Guest » Wed Nov 19, 2025 9:15 am",
    "an administrator": "Quote from: Admin on October 04, 2024, 10:01:19 pm",
    "a list of parts": "Sold by Kettwig » 12 pcs in stock",
    "a quote of somebody dead": "Quote from: the manual, page 4",
}


@pytest.mark.parametrize("marked", POSTS.values(), ids=POSTS)
def test_who_is_quoted_or_posts_is_found(marked: str) -> None:
    text, wanted = split(marked.replace("[[", "[[USERNAME|"))
    found = [text[span.start : span.end] for span in scan.find(text) if span.detector.startswith("label:board_")]
    assert found == [value for _, value in wanted]


def test_who_answers_for_a_desk_is_found_by_two_heads_of_messages() -> None:
    text = "[10:32] Hauke (Kundenbetreuung): Moin!\n[10:33] Kundin: 4-118827\n[10:34] Hauke (Kundenbetreuung): Danke\n"
    assert [text[span.start : span.end] for span in chat_exports.find(text)] == ["Hauke", "Hauke"]
    assert chat_exports.find("[10:32] Notiz (intern): x\n[10:34] Bot (auto): y\n[10:35] Support (L1): z\n") == []
