"""Multipart bodies part by part: fields by their name, files by their type, file names as text."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING
from urllib.parse import unquote

from redactor.middleware.http_codings import UndecodableError, codec_of, media_type
from redactor.middleware.http_tables import SECRET_NAMES

if TYPE_CHECKING:
    from redactor.middleware.cleaner import Cleaner

#: Parts of one body that are looked at.
MAX_PARTS = 1000

_FILENAME = re.compile(
    rb"""(?P<name>;\s*filename\*?\s*=\s*)(?P<value>"(?:[^"\\]|\\.)*"|[^;\r\n]*)""", re.IGNORECASE
)
_BLANK = re.compile(rb"\r\n\r\n|\n\n|\r\r")

Part = Callable[[bytes, str, str], bytes]


def safe_multipart(body: bytes, boundary: str, clean: Cleaner, part: Part) -> bytes:
    """Return a multipart body redacted.

    `part(data, content type, transfer encoding)` redacts a file or a nested body.

    Raises UndecodableError when the boundary does not cut the body into parts.
    """
    if not boundary:
        raise UndecodableError("no boundary")
    mark = re.compile(
        rb"(?:\A|(?:\r\n|\n|\r))--"
        + re.escape(boundary.encode("latin-1", "replace"))
        + rb"(?P<last>--)?[ \t]*(?:\r\n|\n|\r|\Z)"
    )
    marks = list(mark.finditer(body))
    if not marks or marks[-1]["last"] is None:
        raise UndecodableError("no closing boundary")
    if len(marks) > MAX_PARTS:
        raise UndecodableError("too many parts")
    out = []  # the preamble and the epilogue are for nobody's eyes: left out
    for begin, end in pairwise(marks):
        line_break = b"\n" if begin[0].endswith(b"\n") and not begin[0].endswith(b"\r\n") else b"\r\n"
        out += [
            b"--" + boundary.encode() + line_break,
            _part(body[begin.end() : end.start()], clean, part),
            line_break,
        ]
        if end["last"] is not None:
            break
    out.append(b"--" + boundary.encode() + b"--\r\n")
    return b"".join(out)


def _part(raw: bytes, clean: Cleaner, part: Part) -> bytes:
    blank = _BLANK.search(raw)
    if raw.startswith((b"\r\n", b"\n")):  # no headers at all
        return clean.text(raw.decode("utf-8", "replace")).encode()
    if blank is None:
        raise UndecodableError("a part without headers")
    head, data = raw[: blank.start()], raw[blank.end() :]
    headers = _headers(head)
    disposition, parameters = media_type(headers.get("content-disposition", ""))
    name = parameters.get("name") or _extended(parameters.get("name*", ""))
    is_file = "filename" in parameters or "filename*" in parameters
    kind = headers.get("content-type", "")
    transfer = headers.get("content-transfer-encoding", "").lower()
    if disposition == "form-data" and not is_file and (secret := SECRET_NAMES.get(name.lower())):
        safe = f"<{secret}>".encode() if data else data  # whatever type and encoding it came in
    elif (
        disposition == "form-data"
        and not is_file
        and media_type(kind)[0] in ("", "text/plain")
        and transfer in ("", "8bit", "binary", "7bit")
    ):
        codec = codec_of(media_type(kind)[1].get("charset") or "utf-8").name
        try:
            text = data.decode(codec)
        except (UnicodeError, LookupError):
            raise UndecodableError("a field not in its charset") from None
        safe = clean.field(name, text)[1].encode()
    else:
        safe = part(data, kind or "application/octet-stream", transfer)
    return _safe_head(head, name, clean) + blank[0] + safe


def _headers(head: bytes) -> dict[str, str]:
    headers = {}
    for line in re.sub(rb"\r?\n[ \t]+", b" ", head).splitlines():
        name, _, value = line.partition(b":")
        key = name.strip().lower().decode("latin-1")
        if key == "content-disposition" and key in headers:  # some readers take the first, some the last
            raise UndecodableError("two dispositions")
        headers[key] = value.strip().decode("utf-8", "replace")
    return headers


def _extended(value: str) -> str:
    """Return what `utf-8''na%6De` says (RFC 5987); forms must not use it (RFC 7578), and readers take it."""
    return unquote(value.rpartition("'")[2])


def _safe_head(head: bytes, name: str, clean: Cleaner) -> bytes:
    lines = []
    for line in re.sub(rb"\r?\n[ \t]+", b" ", head).splitlines(keepends=True):
        header, colon, value = line.partition(b":")
        if header.strip().lower() == b"content-disposition":
            lines.append(header + colon + _safe_disposition(value, name, clean))
        elif header.strip().lower() in (b"content-type", b"content-length", b"content-transfer-encoding"):
            lines.append(header + colon + clean.text(value.decode("utf-8", "replace")).encode())
        else:
            lines.append(clean.text(line.decode("utf-8", "replace")).encode())
    return b"".join(lines)


def _safe_disposition(value: bytes, name: str, clean: Cleaner) -> bytes:
    safe_name = clean.text(name)
    if safe_name != name:
        value = re.sub(
            rb'(;\s*name\s*=\s*)("(?:[^"\\]|\\.)*"|[^;\s]*)',
            lambda m: m[1] + b'"' + safe_name.encode() + b'"',
            value,
        )
    return _FILENAME.sub(lambda match: match["name"] + _safe_filename(match, clean), value)


def _safe_filename(match: re.Match[bytes], clean: Cleaner) -> bytes:
    """Return a file name redacted, its extension kept.

    In a name that people gave, any word may be a person's.
    """
    raw = match["value"].strip(b'"').decode("utf-8", "replace")
    if b"*" in match["name"]:
        from urllib.parse import quote, unquote

        charset, _, encoded = raw.partition("''")
        try:
            text = unquote(encoded, charset or "utf-8", "replace")
        except LookupError:
            raise UndecodableError("unknown charset") from None
        safe = clean.text(text)
        return match["value"] if safe == text else f"UTF-8''{quote(safe)}".encode()
    safe = clean.text(raw)
    return match["value"] if safe == raw else f'"{safe}"'.encode()
