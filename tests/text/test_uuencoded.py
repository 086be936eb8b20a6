"""Attachments that uuencode wrote into a text: what decodes to text is read and written back, pictures are not read; settings of a word processor."""

from __future__ import annotations

import binascii
import random

from redactor import Redactor
from redactor.text import inner, sight

REDACTOR = Redactor(key=b"k" * 16, names="off")


def _block(data: bytes, name: str) -> str:
    lines = "".join(binascii.b2a_uu(data[at : at + 45]).decode() for at in range(0, len(data), 45))
    return f"begin 644 {name}\n{lines}`\nend\n"


def _decoded(text: str) -> str:
    lines = text.partition("begin 644 ")[2].split("\n", 1)[1].partition("`\nend")[0]
    return b"".join(binascii.a2b_uu(line) for line in lines.splitlines()).decode()


def test_text_in_an_attachment_is_redacted_in_place() -> None:
    note = "Ring 0x80070005\nmail to ottilie.brandt@example.com\n" * 3
    out = REDACTOR.redact(f"See attached.\n\n{_block(note.encode(), 'note.txt')}\nBye\n").text
    read = _decoded(out)
    assert "ottilie" not in read
    assert read.count("<EMAIL_ADDRESS:") == note.count("ottilie")
    assert read.startswith("Ring 0x80070005\nmail to <")
    assert out.endswith("`\nend\n\nBye\n")


def test_letters_of_a_picture_are_not_read() -> None:
    picture = _block(random.Random(1).randbytes(4000), "photo.jpg")
    text = f"Picture below, {'ottilie.brandt@example.com'}\n\n{picture}"
    lines = picture.splitlines()[1:-3]
    assert all(not any(line in seen for line in lines) for seen in sight.look(text).texts())
    out = REDACTOR.redact(text).text
    assert picture in out
    assert "ottilie" not in out


def test_shouted_lines_are_no_attachment() -> None:
    text = "MEETING AT NOON WITH EVERYBODY FROM THE OFFICE IN THE HALL.\n" * 6
    assert not inner.lumps(text)


def test_settings_of_a_word_processor_say_nothing_of_anybody() -> None:
    styles = "".join(f'<w:LsdException Locked="false" Name="{name}"/>\n' for name in ("Normal", "Grid Table 1 Light", "Placeholder Text", "Document Map"))
    text = (
        f'<html><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><xml><w:LatentStyles DefLockedState="false">\n{styles}</w:LatentStyles></xml>'
        '<body class="Normal"><p>Dear Ottilie Brandt,</p><p>the Grid Table of the Document is broken, mail ottilie.brandt@example.com</p></body></html>'
    )
    out = Redactor(key=b"k" * 16).redact_record({"html": text})["html"]
    assert "Ottilie" not in out
    assert styles in out
    assert "the Grid Table of the Document is broken" in out
