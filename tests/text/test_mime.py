"""The parts of mails: leaves cover a mail, and what is written back reads as what was put in."""

from __future__ import annotations

import email
import email.policy
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.text import mime

HEAD = b"From: a@example.com\nMIME-Version: 1.0\n"
CHARSETS = ["utf-8", "iso-8859-1", "iso-8859-15", "windows-1252", "koi8-r", "windows-1251", "iso-2022-jp", "shift_jis", "euc-kr", "gb2312", "big5", "iso-8859-2"]
TEXTS = {"koi8-r": "Обухов", "windows-1251": "Обухов", "iso-2022-jp": "山田太郎", "shift_jis": "山田太郎", "euc-kr": "김민준", "gb2312": "王小明", "big5": "王小明", "iso-8859-2": "Dvořák"}


def texts(data: bytes) -> list[tuple[str, str]]:
    """Return kind and text of the leaves that are decoded."""
    shown = []
    for leaf in mime.leaves(data):
        plain = mime.decoded(data, leaf)
        shown.append((leaf.kind, "?" if plain is None else plain.decode(mime.charset_of(plain, leaf))))
    return shown


@given(st.binary(max_size=300) | st.text("ab:-\n =", max_size=200).map(lambda body: HEAD + b'Content-Type: multipart/mixed; boundary="ab"\n\n' + body.encode()))
def test_leaves_cover_any_mail(data: bytes) -> None:
    found = mime.leaves(data)
    assert b"".join(data[leaf.start : leaf.end] for leaf in found) == data
    assert all(leaf.end > leaf.start for leaf in found)


@pytest.mark.parametrize("transfer", ["base64", "quoted-printable"])
@pytest.mark.parametrize("charset", CHARSETS)
def test_a_body_is_read_and_written_in_its_charset(charset: str, transfer: str) -> None:
    name = TEXTS.get(charset, "Zoë Müller")
    message = EmailMessage()
    message["From"] = "a@example.com"
    message.set_content(f"Hello {name},\nfirst = 1\n" + "long " * 40 + f"\nBye {name}\n", charset=charset, cte=transfer)
    data = message.as_bytes()
    body = next(leaf for leaf in mime.leaves(data) if leaf.transfer)
    plain = mime.decoded(data, body)
    assert plain is not None
    assert mime.charset_of(plain, body) == charset.replace("gb2312", "gb18030")
    new = plain.decode(charset).replace(f"Hello {name}", "Hello <PERSON>").encode(charset)
    out = data[: body.start] + mime.written(data, body, new) + data[body.end :]
    assert email.message_from_bytes(out, policy=email.policy.default).get_content() == plain.decode(charset).replace(f"Hello {name}", "Hello <PERSON>")
    assert max(map(len, out.splitlines())) <= 78


@given(st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=200), st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=200))
def test_any_text_survives_quoted_printable(old: str, new: str) -> None:
    raw = mime.written(b"", mime.Leaf(0, 0, transfer="quoted-printable"), old.encode())
    leaf = mime.Leaf(0, len(raw), transfer="quoted-printable")
    assert mime.decoded(raw, leaf) == old.encode()
    changed = mime.written(raw, leaf, new.encode())
    assert mime.decoded(changed, mime.Leaf(0, len(changed), transfer="quoted-printable")) == new.encode()


def test_lines_of_quoted_printable_without_a_change_stay() -> None:
    raw = b"=22odd=22 but =\nlegal=20\nHello Maria\nlast =3D=\n line\n"
    new = b'"odd" but legal \nHello <PERSON>\nlast = line\n'
    assert mime.written(raw, mime.Leaf(0, len(raw), transfer="quoted-printable"), new) == raw.replace(b"Maria", b"<PERSON>")
    more = b'"odd" but legal \nHello\nMaria\nlast = line\n'
    assert mime.written(raw, mime.Leaf(0, len(raw), transfer="quoted-printable"), more) == raw.replace(b"Hello Maria", b"Hello\nMaria")


BROKEN = {
    "no boundary anywhere": (HEAD + b'Content-Type: multipart/mixed; boundary="x"\n\nHello\n', "Hello\n"),
    "a footer below base64": (HEAD + b"Content-Transfer-Encoding: base64\n\nSGVsbG8gTWFyaWE=\n_____\nlist mailing list\n", "_____\nlist mailing list\n"),
    "base64 that is none": (HEAD + b"Content-Transfer-Encoding: base64\n\nHello, Maria!\n", "Hello, Maria!\n"),
    "an unknown charset": (HEAD + b"Content-Type: text/plain; charset=x-unknown\nContent-Transfer-Encoding: quoted-printable\n\nZo=C3=AB\n", "Zoë\n"),
    "a codec that is no charset": (HEAD + b"Content-Type: text/plain; charset=rot13\nContent-Transfer-Encoding: quoted-printable\n\nZo=C3=AB\n", "Zoë\n"),
    "multipart said to be encoded": (HEAD + b'Content-Type: multipart/mixed; boundary="x"\nContent-Transfer-Encoding: base64\n\n--x\nContent-Transfer-Encoding: base64\n\nSGVsbG8=\n--x--\n', "Hello"),
    "no end": (HEAD + b'Content-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Transfer-Encoding: base64\n\nSGVsbG8=\n', "Hello"),
    "a mail in a mail": (HEAD + b"Content-Type: message/rfc822\n\nFrom: b@example.com\nContent-Transfer-Encoding: base64\n\nSGVsbG8=\n", "Hello"),
    "characters missing at the end": (HEAD + b"Content-Transfer-Encoding: base64\n\nSGVsbG8gTWFyaWEh\nSGVsb\n", "Hello Maria!Hel"),
}


@pytest.mark.parametrize(("data", "expected"), BROKEN.values(), ids=BROKEN)
def test_what_a_mail_does_not_keep_is_read_as_it_stands(data: bytes, expected: str) -> None:
    assert any(text.endswith(expected) for _, text in texts(data))
