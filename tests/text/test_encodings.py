"""Encodings: what is hidden in them is found, the edit is written the same way, everything else stays byte for byte."""

from __future__ import annotations

import base64
import email.header
import html
import json
import quopri
from html.parser import HTMLParser
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor import Redactor
from redactor.text import encodings, inner, sight

REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise")
MAIL = "maria@example.com"
TOKEN = REDACTOR.redact(MAIL).text


def b64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


#: (text, expected output)
EDITS = {
    "percent": ("to maria%40example.com&v=1%202", "to %3CEMAIL_ADDRESS%3A{0}%3E&v=1%202"),
    "percent, all of it": ("to " + "".join(f"%{ord(c):02X}" for c in MAIL) + " ok", "to %3CEMAIL_ADDRESS%3A{0}%3E ok"),
    "percent twice": ("x maria%2540example%252Ecom y", "x %253CEMAIL_ADDRESS%253A{0}%253E y"),
    "entities": ("<p>maria&#64;example&#x2e;com</p>", "<p>&lt;EMAIL_ADDRESS:{0}&gt;</p>"),
    "tags inside": ("<p>ma<b>ria@exam</b>ple.com &amp; co</p>", "<p>&lt;EMAIL_ADDRESS:{0}&gt;<b></b> &amp; co</p>"),
    "plain address in markup": ("<p>maria@example.com</p>", "<p>&lt;EMAIL_ADDRESS:{0}&gt;</p>"),
    "attribute": ('<a href="mailto:maria@example.com">write</a>', '<a href="mailto:&lt;EMAIL_ADDRESS:{0}&gt;">write</a>'),
    "quoted-printable": ("=C3=A9t=C3=A9 maria=40example.com =3D", "=C3=A9t=C3=A9 <EMAIL_ADDRESS:{0}> =3D"),
    "soft line break in the value": ("mail maria@exam=\r\nple.com now", "mail <EMAIL_ADDRESS:{0}> now"),
    "escapes": (r"say m\u0061ria\u0040example.com \u2013 \n", r"say <EMAIL_ADDRESS:{0}> \u2013 \n"),
    "hex escapes": (r"say \x6daria@example.com!", r"say <EMAIL_ADDRESS:{0}>!"),
    "zero-width": ("a ma\u200bria@exam\u00adple.com b\u200b", "a <EMAIL_ADDRESS:{0}> b\u200b"),
    "full width": ("a ｍａｒｉａ＠ｅｘａｍｐｌｅ．ｃｏｍ b", "a <EMAIL_ADDRESS:{0}> b"),
    "look-alike letter": ("a m\u0430ria@example.com b", "a <EMAIL_ADDRESS:{0}> b"),
    "brackets for signs": ("a maria [at] example (dot) com b", "a <EMAIL_ADDRESS:{0}> b"),
    "encoded word": (f"To: =?utf-8?B?{b64(MAIL)}?= x", "To: =?utf-8?B?{b64token}?= x"),
    "base64 in a line": (f"blob {b64('hello ' + MAIL + ' bye')} end", "blob {b64sentence} end"),
}


@pytest.mark.parametrize(("text", "expected"), EDITS.values(), ids=EDITS)
def test_a_value_is_found_and_replaced_in_its_encoding(text: str, expected: str) -> None:
    words = " ".join(inner._as_word(TOKEN[i : i + 39].encode(), "B") for i in range(0, len(TOKEN), 39))
    expected = expected.replace("=?utf-8?B?{b64token}?=", words)
    expected = expected.replace("{b64sentence}", b64(f"hello {TOKEN} bye")).replace("{0}", TOKEN[len("<EMAIL_ADDRESS:") : -1])
    result = REDACTOR.redact(text)
    assert result.text == expected
    assert [finding.entity for finding in result.findings] == ["EMAIL_ADDRESS"]


@pytest.mark.parametrize(("text", "expected"), EDITS.values(), ids=EDITS)
def test_what_was_redacted_in_an_encoding_is_left_alone_the_second_time(text: str, expected: str) -> None:
    once = REDACTOR.redact(text).text
    assert REDACTOR.redact(once).text == once


LABELS = {
    "soft break in the label": "Seria=\r\nl Number=3D 5CG1234XYZ\r\n",
    "entity between label and value": "<td>Serial&nbsp;Number:</td><td>5CG1234XYZ</td>",
    "escaped line break": r"Model: CF-29\nSerial Number: 5CG1234XYZ\nFirmware: 1.2",
    "percent between": "serial_number%3D5CG1234XYZ%26model%3DCF-29",
    "no-break spaces": "Serial\u00a0Number:\u00a05CG1234XYZ",
}


@pytest.mark.parametrize("text", LABELS.values(), ids=LABELS)
def test_a_label_is_read_through_an_encoding(text: str) -> None:
    built = REDACTOR.redact(text).text
    assert "5CG1234XYZ" not in built
    assert "SERIAL_NUMBER" in built


PLAIN = [
    "2024-01-01 12:00:00 INFO worker started with 4 threads in 12 ms",
    "GET /index.html?a=1&b=2 HTTP/1.1 200 12",
    "C:\\Windows\\System32\\drivers\\etc",
    "if (a < b && c > d) { return a[0]; }",
    "commit 3f786850e387550fdab836ed7e6dc881de23001b",
    "100% of 50% is fine; x = 10; y=42",
    "日本語のテキスト、特に問題なし。",
    "Ελληνικά και Русский текст",
    "smart “quotes” — and dashes – here…",
    "e\u0301te\u0301",
]


@pytest.mark.parametrize("text", PLAIN)
def test_ordinary_text_stays(text: str) -> None:
    assert REDACTOR.redact(text).text == text


def test_clean_ascii_text_has_no_views() -> None:
    assert list(sight.look("a clean line of text, nothing in it").texts()) == ["a clean line of text, nothing in it"]


LETTER = """\
Return-Path: <maria@example.com>
Received: from mx.example ([203.0.113.7])
\tby mail.example; Tue, 09 Jun 2020 13:26:55 +0000
From: <maria@example.com>
Content-Type: multipart/alternative; boundary="b1"

--b1
Content-Type: text/plain

write to maria@example.com

--b1
Content-Type: text/html

<p>write to maria@example.com</p>
"""


def test_headers_of_a_mail_with_a_page_in_it_are_not_markup() -> None:
    result = REDACTOR.redact(LETTER).text
    head, _, page = result.partition("text/html")
    assert "maria" not in result
    assert "&lt;" not in head
    assert "Return-Path: <<EMAIL_ADDRESS:" in head
    assert "<p>write to &lt;EMAIL_ADDRESS:" in page


def test_a_page_that_begins_without_a_tag_is_markup() -> None:
    assert REDACTOR.redact("Note: write to\n\nmaria@example.com<br>").text.startswith("Note: write to\n\n&lt;EMAIL_ADDRESS:")


@pytest.mark.parametrize("field", ['<input type="password" name="password">', "<select name=p>", "<textarea>"])
def test_what_follows_a_field_to_fill_in_is_not_the_value_of_its_label(field: str) -> None:
    text = f'<label for="password">Password</label> {field}\nhello there'
    assert REDACTOR.redact(text).text == text
    shown = "<td>Password</td> <td><b>\nx7-hello"
    assert REDACTOR.redact(shown).text == shown.replace("x7-hello", "&lt;PASSWORD&gt;")


def test_markup_keeps_its_tags() -> None:
    class Tags(HTMLParser):
        def __init__(self, text: str) -> None:
            super().__init__()
            self.seen: list[str] = []
            self.feed(text)

        def handle_starttag(self, tag: str, attrs: object) -> None:
            self.seen.append(tag)

        def handle_endtag(self, tag: str) -> None:
            self.seen.append("/" + tag)

    text = '<div class="x"><p>Write to <a href="mailto:maria@example.com"><b>ma</b>ria@example.com</a><br>or 203.0.113.9</p></div>'
    built = REDACTOR.redact(text).text
    assert Tags(built).seen == Tags(text).seen
    assert "aria" not in built
    assert "203.0" not in built


def test_an_encoded_header_stays_a_valid_header() -> None:
    header = email.header.Header("Störung bei maria@example.com am CF-29", "utf-8").encode()
    built = REDACTOR.redact(f"Subject: {header}\r\n").text
    decoded = str(email.header.make_header(email.header.decode_header(built.removeprefix("Subject: ").strip())))
    assert decoded == f"Störung bei {TOKEN} am CF-29"


def test_an_encoded_display_name_is_hidden_with_its_address() -> None:
    built = REDACTOR.redact(f"From: =?utf-8?B?{b64('María García')}?= <maria@example.com>").text
    words = built[len("From: ") : built.index(" <<" if " <<" in built else " <")]
    decoded = str(email.header.make_header(email.header.decode_header(words)))
    assert decoded.startswith("<PERSON:")


def test_base64_of_a_mail_body_keeps_its_lines() -> None:
    body = base64.encodebytes(("A long text that says nothing.\n" * 8 + f"Write to {MAIL}.\n" + "The end is here.\n" * 8).encode()).decode()
    built = REDACTOR.redact(f"Content-Transfer-Encoding: base64\n\n{body}\n--boundary").text
    lines = built.split("\n\n", 1)[1].removesuffix("\n--boundary").strip().split("\n")
    assert {len(line) for line in lines[:-1]} == {76}
    decoded = base64.b64decode("".join(lines)).decode()
    assert TOKEN in decoded
    assert MAIL not in decoded


def test_bytes_that_are_no_utf_8_stay_percent_encoded() -> None:
    assert encodings.percent("%FF%FE x") is None
    assert REDACTOR.redact("%FF%FE maria%40example.com").text.startswith("%FF%FE %3C")


def test_quoted_printable_decodes_to_the_same_text() -> None:
    text = "Grüße an maria@example.com, Gerät CF-29 für 20 €, Zeile " + "x" * 80
    coded = quopri.encodestring(text.encode()).decode()
    built = REDACTOR.redact(coded).text
    assert quopri.decodestring(built.encode()).decode() == text.replace(MAIL, TOKEN)


@given(st.lists(st.sampled_from(["=3D", "=20", "=40", "=2E", "=C3=A9", "=48", "=", "\r\n", "\n", " ", "id", "A", "4", "%41", "&amp;", "<b>", "\\n", "\\x41", "[at]", "(at)", "."]), max_size=8).map("".join))
def test_what_has_a_view_has_a_sign_of_it(text: str) -> None:
    if encodings.views(text):
        assert not sight.is_plain(text)
        assert not sight.is_plain_ascii(text.encode())


@pytest.mark.parametrize("text", ["order created in 351 ms (id=482913, shard=30, status=200)", "retry=20 limit=40 a=2E5 colour=C0FFEE"])
def test_settings_are_no_quoted_printable(text: str) -> None:
    assert sight.is_plain(text)
    assert not encodings.views(text)


def test_json_text_stays_json() -> None:
    text = json.dumps({"note": 'Müller – maria@example.com "quoted"', "html": "<b>x</b>"})
    built = json.loads(REDACTOR.redact(text).text)
    assert "maria" not in built["note"]
    assert built["note"].startswith("Müller – ")


def test_views_are_bounded() -> None:
    text = "%2525252540" * 50 + "&amp;lt;b&amp;gt; \\u0041 =3D=3D"
    assert len(encodings.views(text)) <= encodings.MAX_VIEWS


def test_findings_of_decoded_values_have_offsets_in_the_source() -> None:
    text = "to maria%40example.com and <b>x</b>"
    (finding,) = REDACTOR.redact(text).findings
    assert unquote(text[finding.start : finding.end]) == MAIL
    assert html.unescape("&lt;") == "<"


LUMP = base64.encodebytes(bytes(range(256)) * 4).decode()


def test_letters_of_an_attachment_are_not_read() -> None:
    text = f"Content-Transfer-Encoding: base64\n\n{LUMP}\nWrite to {MAIL}.\n"
    assert all(LUMP[:60] not in seen for seen in sight.look(text).texts())
    out = Redactor(key=b"k" * 16, names="off").redact(text).text
    assert LUMP in out
    assert MAIL not in out


@pytest.mark.parametrize("before", ["-----BEGIN PRIVATE KEY-----\n", "the key is\n", "Secret:\n"])
def test_lines_that_are_called_a_key_are_no_attachment(before: str) -> None:
    assert not inner.lumps(before + LUMP)


def test_what_markup_alone_hides_is_written_as_markup_though_a_link_of_the_page_is_percent_encoded() -> None:
    page = '<p style="x"><a href="http://x.example/?u=http%3a%2f%2fy.example">call &#43;49 151 23456789 now</a></p>'
    out = Redactor(key=b"k" * 16, names="off").redact(page).text
    assert "call &lt;PHONE_NUMBER:" in out
    assert "http%3a%2f%2fy.example" in out
