"""Formats: detection from content, and writing back what was read."""

from __future__ import annotations

import csv
import gzip
import io
import itertools
import json
import lzma
from typing import TYPE_CHECKING

import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from redactor.batch import formats
from redactor.batch.formats import delimited, json_document
from redactor.batch.pieces import Work
from redactor.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import Run

LOG = b"2026-03-02 08:05:11,402 INFO [main] user=alice from 10.1.2.3\n2026-03-02 08:05:12,402 WARN [main] retry 2\n"
JSONL = b'{"id": 1, "email": "a@example.com"}\n{"id": 2, "email": "b@example.com"}\n'
CSV = b'id,email,subject\n1,a@example.com,Hello\n2,b@example.com,"Hi, there"\n'


class Source(io.BytesIO):
    pass


@pytest.mark.parametrize(
    ("content", "name", "expected"),
    [
        pytest.param(JSONL, "x", "jsonl", id="json lines"),
        pytest.param(JSONL[:36], "x.jsonl", "jsonl", id="one json line"),
        pytest.param(JSONL[:36], "x.json", "json", id="one object in a .json"),
        pytest.param(b'{\n  "tickets": [\n    {"id": 1}\n  ]\n}\n', "x", "json", id="pretty document"),
        pytest.param(b'[{"id":1},{"id":2}]', "x", "json", id="array"),
        pytest.param(CSV, "x", "csv", id="csv"),
        pytest.param(CSV.replace(b",", b"\t"), "x", "csv", id="tsv"),
        pytest.param(b"name;email\nAda;a@example.com\n", "x", "csv", id="semicolons"),
        pytest.param(b"email\na@example.com\n", "x.csv", "csv", id="one column"),
        pytest.param(LOG, "x", "log", id="log4j, a comma in every line"),
        pytest.param(
            b"<34>Oct 11 22:14:15 host su: failed\n<34>Oct 11 22:14:16 host su: failed\n",
            "x",
            "log",
            id="syslog",
        ),
        pytest.param(b"[Sun Dec 04 04:47:44 2005] [notice] ready\n", "x", "log", id="apache error log"),
        pytest.param(
            b'10.0.0.1 - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.0" 200 1\n', "x", "log", id="access log"
        ),
        pytest.param(b"Just some words\nof a tool without times\n", "x.log", "log", id="the name decides"),
        pytest.param(
            b"[10:12:03] Maria: hello, my printer\n[10:12:44] Agent: thank you\n",
            "x",
            "text",
            id="transcript with times",
        ),
        pytest.param(
            b"01-02 01:02:04.156  1234  1301 I chatty  : uid=10047 expire 4 lines\n01-02 01:02:05.001 I/ActivityManager(  190): Start proc\n",
            "x",
            "log",
            id="logcat, where I is a level and nobody speaks",
        ),
        pytest.param(
            b"2026-03-02 10:12:03 Maria: I cannot print\n2026-03-02 10:12:44 Agent: which model is it\n",
            "x",
            "text",
            id="transcript with dates, I that speaks",
        ),
        pytest.param(
            b"Dear team,\n\nmy name is Ada, and I write, as ever, too much.\nRegards,\nAda\n",
            "x",
            "text",
            id="letter",
        ),
        pytest.param(b"hello\n", "x", "text", id="one word"),
    ],
)
def test_the_format_is_detected_from_the_content(content: bytes, name: str, expected: str) -> None:
    assert expected == formats.detect(content, whole=True, name=name).NAME


@pytest.mark.parametrize("name", ["Apache", "HDFS", "Hadoop", "OpenSSH", "Windows", "Zookeeper"])
def test_real_logs_are_taken_for_logs(name: str, data_folder: Path) -> None:
    head = gzip.decompress((data_folder / "logs" / f"loghub_{name}_2k.log.gz").read_bytes())[:65536]
    assert formats.detect(head, whole=False, name="x").NAME == "log"


@pytest.mark.parametrize("content", [b"PK\x03\x04rest", b"\x89PNG\r\n", bytes(range(256)) * 4, b"%PDF-1.7"])
def test_what_is_not_text_is_refused(content: bytes) -> None:
    with pytest.raises(InputError, match="not text"):
        formats.choose(content, raw=content, whole=True, name="x.txt")


@pytest.mark.parametrize("pack", [gzip.compress, zstandard.compress, lzma.compress], ids=["gz", "zst", "xz"])
def test_compressed_files_come_out_compressed_and_redacted(run: Run, pack: object) -> None:
    result = run({"x.jsonl.gz": pack(JSONL)})  # type: ignore[operator]  # the content counts, not the suffix
    assert result.code == 0
    packed = result.bytes("x.jsonl.gz")
    plain = {
        b"\x1f": gzip.decompress,
        b"(": lambda d: zstandard.ZstdDecompressor().decompressobj().decompress(d),
    }.get(packed[:1], lzma.decompress)(packed)
    assert b"example.com" not in plain
    assert [json.loads(line)["id"] for line in plain.splitlines()] == [1, 2]


def test_compressed_output_is_the_same_every_time(run: Run) -> None:
    files = {"x.log.gz": gzip.compress(LOG)}
    first = run(files).bytes("x.log.gz")
    assert run(files, "--overwrite").bytes("x.log.gz") == first


@pytest.mark.parametrize(
    "mark", [b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"], ids=["utf-8", "utf-16-le", "utf-16-be"]
)
def test_byte_order_mark_and_encoding_stay(run: Run, mark: bytes) -> None:
    codec = {b"\xef\xbb\xbf": "utf-8", b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}[mark]
    text = "id,email,note\r\n1,a@example.com,größe\r\n"
    result = run({"x.csv": mark + text.encode(codec)})
    assert result.code == 0
    written = result.bytes("x.csv")
    assert written.startswith(mark)
    lines = written[len(mark) :].decode(codec).split("\r\n")
    assert lines[0] == "id,email,note"
    assert lines[1].endswith(",größe")
    assert "example.com" not in lines[1]


def test_western_european_bytes_stay(run: Run) -> None:
    result = run({"x.csv": "id;email;note\n1;a@example.com;größe\n".encode("cp1252")})
    assert result.bytes("x.csv").endswith(b";gr\xf6\xdfe\n")
    assert b"example.com" not in result.bytes("x.csv")


CSV_CASES = {
    "quotes, doubled quotes and newlines in cells": b'id,email,note\r\n1,a@example.com,"say ""hi""\r\nand bye"\r\n2,"b@example.com",\r\n',
    "no newline at the end": b"id,email\n1,a@example.com",
    "a quote inside an unquoted cell": b'id,email,size\n1,a@example.com,5" wide\n',
    "empty lines": b"id,email\n\n1,a@example.com\n\n",
    "tabs": b"id\temail\tnote\n1\ta@example.com\tx, y\n",
    "semicolons and empty cells": b"id;email;note\n;;\n1;a@example.com;\n",
    "old Mac line ends": b"id,email\r1,a@example.com\r",
    "one delimiter more than the header": b"id,email\n1,a@example.com,\n",
}


@pytest.mark.parametrize("source", CSV_CASES.values(), ids=CSV_CASES)
def test_csv_outside_the_edits_is_byte_identical(run: Run, source: bytes) -> None:
    result = run({"x.csv": source})
    assert result.code == 0, result.err
    written = result.bytes("x.csv")
    assert b"@example.com" not in written
    import re

    token = rb"<EMAIL_ADDRESS:\w{8}>"
    assert re.sub(token, b"X", written) == re.sub(rb"[ab]@example\.com", b"X", source)


def test_a_header_is_evidence_for_its_column(run: Run) -> None:
    result = run({"x.csv": b"id,serial_number,first_name\n1,ZZTOP77,Xqzv\n"})
    assert b"ZZTOP77" not in result.bytes("x.csv")
    assert b"Xqzv" not in result.bytes("x.csv")


def test_json_inside_a_cell_stays_json(run: Run) -> None:
    result = run({"x.csv": b'id,payload,kind\n1,"{""email"": ""a@example.com"", ""n"": 1.10}",x\n'})
    rows = list(csv.reader(io.StringIO(result.bytes("x.csv").decode())))
    assert '"n": 1.10' in rows[1][1]
    assert "example.com" not in json.loads(rows[1][1])["email"]


def test_a_table_without_header_is_redacted_from_its_first_row(run: Run) -> None:
    result = run({"x.csv": b"17,a@example.com,open\n18,b@example.com,closed\n"})
    assert b"example.com" not in result.bytes("x.csv")


cells = st.text(st.sampled_from('ab,;"\t\n\r é1'), max_size=6)


@settings(max_examples=150)
@given(
    st.lists(st.lists(cells, min_size=3, max_size=3), min_size=1, max_size=6),
    st.sampled_from([",", ";", "\t"]),
)
def test_rows_are_read_as_python_reads_them(rows: list[list[str]], delimiter: str) -> None:
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=delimiter).writerows(rows)
    data = stream.getvalue().encode()
    read = [
        [delimited.value(cell) for cell in cells]
        for _, cells in delimited._rows(data, delimiter.encode(), ended=True)
    ]
    assert read == rows


class Echo:
    """A redactor that changes nothing."""

    def redact_record(self, record: object) -> object:
        return record

    def redact_records(self, records: object) -> object:
        return iter(records)  # type: ignore[call-overload]

    def redact_log(self, data: bytes) -> bytes:
        return data


def through(name: str, data: bytes) -> bytes:
    used = formats.by_name(name)
    return b"".join(used.redact(piece, Work(Echo())) for piece in used.cut(Source(data)))  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["jsonl", "csv", "text", "log"])
@given(
    data=st.binary(max_size=300)
    | st.text(st.sampled_from('a1,;"\n\r\t{}[]: é'), max_size=200).map(str.encode)
)
@settings(max_examples=100)
def test_what_nothing_is_found_in_comes_out_as_it_went_in_or_withheld(name: str, data: bytes) -> None:
    written = through(name, data)
    assert written == data or b"withheld" in written or b"<REDACTED>" in written


json_values = st.recursive(
    st.none() | st.integers() | st.text(max_size=5),
    lambda v: st.lists(v, max_size=4) | st.dictionaries(st.sampled_from(["id", "tickets", "data", "x"]), v),
)


@given(st.lists(json_values, min_size=1, max_size=3), st.sampled_from([None, 1]))
@settings(max_examples=150)
def test_json_documents_come_out_as_they_went_in(documents: list[object], indent: int | None) -> None:
    data = b"\n".join(json.dumps(document, indent=indent).encode() for document in documents) + b"\n"
    assert through("json", data) == data


@pytest.mark.parametrize(
    ("document", "records"),
    [
        ({"tickets": [{"id": 1}, {"id": 2}], "count": 2}, 2),
        ({"count": 2, "tickets": [{"id": 1}], "users": [{"id": 3}]}, 2),
        ([{"id": 1}, {"id": 2}, {"id": 3}], 3),
        ({"id": 1, "comments": [{"id": 2}, {"id": 3}]}, 1),
        ({"ticket": {"id": 1}, "data": [{"id": 2}]}, 1),
        ({}, 1),
        ([], 0),
    ],
)
def test_the_records_of_a_document(document: object, records: int) -> None:
    work = Work(Echo())  # type: ignore[arg-type]
    for piece in json_document.cut(Source(json.dumps(document).encode())):
        json_document.redact(piece, work)
    assert work.tally.records == records


def test_members_beside_the_records_are_redacted_too(run: Run) -> None:
    document = {
        "next_page": "https://example.org/?email=eve@example.com",
        "tickets": [{"email": "a@example.com"}],
        "by": "b@example.com",
    }
    result = run({"x.json": json.dumps(document).encode()})
    assert result.code == 0
    assert b"@example.com" not in result.bytes("x.json").replace(b"%40", b"@")
    assert list(json.loads(result.bytes("x.json"))) == ["next_page", "tickets", "by"]


def test_a_large_array_is_read_in_pieces_and_numbered_right() -> None:
    data = b"[" + b",\n".join(b'{"id": %d, "text": "%s"}' % (i, b"x" * 500) for i in range(3000)) + b"]"
    pieces = list(json_document.cut(Source(data)))
    assert len(pieces) > 3
    assert b"".join(piece.data for piece in pieces) == data
    for before, after in itertools.pairwise(pieces):
        assert after.line == before.line + before.data.count(b"\n")
