"""Bodies and heads that no well-behaved client sends: tags without an end, charsets unlike ASCII, values without quotes, members of gzip, late heads."""

from __future__ import annotations

import gzip
import io
import json
import logging
import re
import zlib
from typing import Any

import pytest

from redactor import Redactor
from redactor.middleware.events import Fields
from redactor.middleware.http import Cleaner, ResponseRewriter, safe_body
from redactor.middleware.http_markup import _ATTRIBUTE, _TOKEN
from redactor.middleware.wsgi import RedactionMiddleware

KEY = b"k" * 32
CLEAN = Cleaner(Redactor("support", names="off", key=KEY))
MAIL, IMEI = "maria@example.com", "490154203237518"


def body(text: bytes, media: str) -> bytes:
    return safe_body(text, media, CLEAN)


def rewritten(media: bytes, *chunks: bytes, coding: bytes = b"") -> tuple[int, bytes, int]:
    """Return status, body and how often something was refused."""
    refused: list[object] = []
    one = ResponseRewriter("GET", CLEAN, refused=refused.append)
    one.start(200, [(b"content-type", media), *([(b"content-encoding", coding)] if coding else [])])
    out = b"".join([*(one.feed(chunk) for chunk in chunks), one.close()])
    assert one.head is not None
    return one.head[0], out, len(refused)


@pytest.mark.parametrize(
    ("charset", "media", "text"),
    [
        ("cp037", "application/x-www-form-urlencoded", f"email={MAIL}&page=2"),
        ("utf-16-le", "application/x-www-form-urlencoded", f"imei={IMEI}&page=2"),
        ("utf-16", "application/json-seq", f"über e-mail {MAIL} €"),
        ("utf-16", "application/x-ndjson", f'{{"email":"{MAIL}"}}\n{{"n":1}}\n'),
        ("cp037", "text/event-stream", f"data: mail {MAIL}\n\n"),
        ("utf-7", "application/x-www-form-urlencoded", f"email={MAIL}"),
    ],
)
def test_charsets_unlike_ascii_are_decoded_first(charset: str, media: str, text: str) -> None:
    safe = body(text.encode(charset), f"{media}; charset={charset}")
    shown = safe.decode("ascii" if safe.startswith(b"<BODY:") else charset)
    assert MAIL not in shown
    assert IMEI not in shown
    assert re.search("EMAIL_ADDRESS|IMEI|<BODY:", shown)


@pytest.mark.parametrize(
    "html",
    [
        f"<img alt=photo of {MAIL} src=x>", f"<p title=IMEI {IMEI}>x</p>", f"<input name=q value=Call {MAIL}>", f'<input type=text disabled value="x" {MAIL}>', f"<p>a <b {MAIL} and c",
        f"<p {MAIL}>x</p>", f"<a href=x title='y' {MAIL}", f"<!{MAIL}", f"<script x='{MAIL}",
    ],
)  # fmt: skip
def test_what_stands_in_a_tag_without_quotes_or_an_end_goes(html: str) -> None:
    safe = body(html.encode(), "text/html").decode()
    assert MAIL not in safe
    assert IMEI not in safe


@pytest.mark.parametrize("html", ["<input disabled checked data-x>", "<a href=/x target=_blank download>y</a>", "<p>a < b</p>", '<br/><img alt="">', "a <b"])
def test_other_tags_keep_their_characters(html: str) -> None:
    assert body(html.encode(), "text/html").decode() == html


@pytest.mark.parametrize("unit", ["<a ", '<a "', "<a '", "<!", "<script ", "<a x= ", "i<n ", "<style>", "</a "])
def test_a_tag_is_read_once_however_it_ends(unit: str) -> None:
    text = unit * 2000
    tokens = list(_TOKEN.finditer(text))
    assert sum(token.end() - token.start() for token in tokens) <= len(text)
    assert not tokens or tokens[-1].end() >= len(text) - len(unit)  # nothing is left that a later search would go over again


def test_an_attribute_begins_where_a_word_does() -> None:
    assert _ATTRIBUTE.match("xxab=1", 2) is None
    assert _ATTRIBUTE.search("xxab=1")["name"] == "xxab"  # type: ignore[index]


def test_streamed_members_of_gzip_are_all_read_and_a_cut_is_counted() -> None:
    members = [gzip.compress(b"data: one\n\n"), gzip.compress(f"data: {MAIL}\n\n".encode())]
    for chunks in (members, [b"".join(members)], [bytes([byte]) for byte in b"".join(members)]):
        status, out, refused = rewritten(b"text/event-stream", *chunks, coding=b"gzip")
        assert (status, refused) == (200, 0)
        assert out.startswith(b"data: one\n\ndata: <EMAIL_ADDRESS:")
    _, _, refused = rewritten(b"application/x-ndjson", gzip.compress(b'{"a":1}\n' * 50)[:-9], coding=b"gzip")
    assert refused == 1


@pytest.mark.parametrize("window", [15, -15])
def test_streamed_deflate_is_read_with_its_head_and_without(window: int) -> None:
    made = zlib.compressobj(9, zlib.DEFLATED, window)
    packed = made.compress(f"data: {MAIL}\n\n".encode()) + made.flush()
    for chunks in ([packed], [bytes([byte]) for byte in packed]):
        status, out, refused = rewritten(b"text/event-stream", *chunks, coding=b"deflate")
        assert (status, refused) == (200, 0)
        assert out.startswith(b"data: <EMAIL_ADDRESS:")
    assert rewritten(b"text/event-stream", packed[:-3], coding=b"deflate")[2] == 1
    assert rewritten(b"text/event-stream", coding=b"deflate") == (200, b"", 0)


@pytest.mark.parametrize(
    ("media", "text"),
    [
        (b"text/plain; charset=utf-16", "Hello you.\n".encode("utf-16")), (b"text/plain", b"\xff\xfe" + "Hello".encode("utf-16-le")), (b"text/plain", b"\xfe\xff" + "Hello".encode("utf-16-be")),
        (b"text/plain", b"\xef\xbb\xbfhi"), (b"text/plain; charset=utf-16-be", "hi".encode("utf-16-be")), (b"text/plain", "grün".encode()), (b"text/plain", b"\xef"),
    ],
)  # fmt: skip
def test_a_text_is_the_same_however_it_is_cut(media: bytes, text: bytes) -> None:
    whole = rewritten(media, text)
    assert whole[2] == 0
    for size in (1, 2, 3, 5):
        assert rewritten(media, *[text[at : at + size] for at in range(0, len(text), size)]) == whole
    if text != b"\xef":
        assert whole[1] == text


def test_a_binary_body_without_a_type_is_withheld() -> None:
    assert rewritten(b"", b"\x00\x01\x02")[0] == 500


def test_a_part_whose_name_has_an_unknown_charset_is_a_marker() -> None:
    part = b'--x\r\nContent-Disposition: form-data; name="f"; filename*=x\'\'%41\r\n\r\nhi\r\n--x--\r\n'
    assert body(part, "multipart/form-data; boundary=x").startswith(b"<BODY:")


def test_an_event_with_half_a_character_can_be_written() -> None:
    text = str(Fields(error="lone \udc80 half"))
    assert json.loads(text) == {"error": "lone \ufffd half"}
    text.encode()


def wsgi(app: Any, **options: Any) -> tuple[str, list[tuple[str, str]], bytes]:
    """Return what a server gets that keeps the head until the first bytes, as PEP 3333 lets it."""
    seen: list[tuple[str, Any]] = []

    def start_response(status: str, headers: Any, exc_info: Any = None) -> Any:
        seen.append((status, list(headers)))
        return lambda _data: None

    environ = {"REQUEST_METHOD": "GET", "PATH_INFO": "/", "QUERY_STRING": "", "wsgi.input": io.BytesIO(), "wsgi.errors": io.StringIO()}
    quiet = logging.Logger("quiet")  # noqa: LOG001
    quiet.disabled = True
    result = RedactionMiddleware(app, logger=quiet, key=KEY, **options)(environ, start_response)
    try:
        out = b"".join(result)
    finally:
        if hasattr(result, "close"):
            result.close()
    return *seen[-1], out


def test_a_late_head_is_rewritten_too() -> None:
    import sys

    def app(_environ: Any, start_response: Any) -> Any:
        start_response("200 OK", [("Content-Type", "text/plain")])
        try:
            yield b"hello "
            raise ValueError
        except ValueError:
            start_response("500 Err", [("Content-Type", "application/json"), ("Content-Length", "36"), ("ETag", '"v1"'), ("X-User-Email", MAIL)], sys.exc_info())
        yield json.dumps({"email": MAIL}).encode()

    status, headers, out = wsgi(app, respond_as="affiliate")
    names = {name.lower() for name, _ in headers}
    assert status == "500 Err"
    assert not {"etag", "content-length"} & names
    assert MAIL not in str(headers)
    assert MAIL.encode() not in out


def test_headers_that_can_be_read_once_reach_the_server() -> None:
    def app(_environ: Any, start_response: Any) -> Any:
        start_response("200 OK", (pair for pair in [("Content-Type", "text/plain")]))
        return [b"ok"]

    assert wsgi(app) == ("200 OK", [("Content-Type", "text/plain")], b"ok")


@pytest.mark.parametrize("key", ["card", "cc", "kaart"])
def test_a_card_is_one_as_a_bare_number_too(key: str) -> None:
    safe = json.loads(body(json.dumps({"payment": {key: 4111111111111111, "kind": "visa"}}).encode(), "application/json"))
    assert safe == {"payment": {key: "<CREDIT_CARD>", "kind": "visa"}}
    assert json.loads(body(json.dumps({key: 4111111111111112}).encode(), "application/json")) == {key: 4111111111111112}
