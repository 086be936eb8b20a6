"""Bad input ends in a clear message and the documented exit code, and never leaves unredacted bytes in the output."""

from __future__ import annotations

import gzip
import json
import lzma
import os
import random
import resource
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest
import zstandard

from redactor.batch import compression, pieces
from redactor.cli import main

from .conftest import KEY, Run

if TYPE_CHECKING:
    from pathlib import Path

PII = b"eve@example.com"
ENVIRONMENT = {**os.environ, "REDACTOR_KEY": KEY, "PYTHONWARNINGS": "ignore"}


def zstd(data: bytes) -> bytes:
    return zstandard.ZstdCompressor(write_checksum=True).compress(data)


def records(count: int) -> bytes:
    return b"".join(
        b'{"id": %d, "email": "user%d@example.com", "text": "version 2.3.1"}\n' % (i, i) for i in range(count)
    )


MALFORMED = {
    "not JSON": b"nothing like JSON, eve@example.com",
    "cut short": b'{"email": "eve@example.com", "te',
    "10,000 deep": b"[" * 10_000 + b'"eve@example.com"' + b"]" * 10_000,
    "10,000 deep objects": b'{"a":' * 10_000 + b'"eve@example.com"' + b"}" * 10_000,
    "150 deep": b'{"a":' * 150 + b'"eve@example.com"' + b"}" * 150,
    "a raw newline's rest": b'eve@example.com"}',
    "two values": b'{"a":1} {"email":"eve@example.com"}',
}


@pytest.mark.parametrize("line", MALFORMED.values(), ids=MALFORMED)
def test_a_line_that_is_no_json_becomes_a_json_placeholder(run: Run, line: bytes) -> None:
    result = run({"x.jsonl": records(1) + line + b"\r\n" + records(1)}, "--format", "jsonl")
    assert result.code == 3
    assert PII not in result.everything()
    written = result.bytes("x.jsonl").splitlines()
    assert [json.loads(one).get("redactor") for one in written] == [None, "withheld", None]
    assert "x.jsonl: line 2:" in result.err
    assert result.manifest["files"][0]["places"][0][0] == 2
    assert result.manifest["status"] == "incomplete"


def test_a_key_that_is_there_twice_hides_neither_value(run: Run) -> None:
    result = run(
        {
            "x.jsonl": b'{"email":"eve@example.com","email":"n/a"}\n{"a":"eve@example.com","a":{"a":"eve@example.com"}}\n'
        }
    )
    assert result.code == 0
    assert PII not in result.everything()
    assert result.bytes("x.jsonl").count(b'"email"') == 2


@pytest.mark.parametrize("name", ["x.jsonl", "x.csv", "x.txt", "x.log", "x.json"])
@pytest.mark.parametrize(
    "bad",
    [b"\xff\xfe\x80", b"\xed\xa0\x80", b"\x00\x00", b"caf\xe9 \xe2\x82"],
    ids=["bytes", "surrogate", "NUL", "mixed"],
)
def test_bytes_that_are_no_text_stay_beside_what_is_redacted(run: Run, name: str, bad: bytes) -> None:
    content = {
        "x.jsonl": b'{"id": 1}\n{"email": "eve@example.com", "t": "'
        + bad.replace(b"\x00", b"\\u0000")
        + b'"}\n',
        "x.json": b'{"email": "eve@example.com", "t": "' + bad.replace(b"\x00", b"\\u0000") + b'"}',
        "x.csv": b"id,email,note\n1,eve@example.com," + bad + b"\n2,a@example.com,ok\n",
        "x.txt": b"My name is Eve. Mail eve@example.com " + bad + b" thanks\n",
        "x.log": b"2026-03-02 10:00:00 INFO mail=eve@example.com " + bad + b"\n2026-03-02 10:00:01 INFO ok\n",
    }[name]
    result = run({name: content + b""})
    assert result.code == 0, result.err
    assert PII not in result.everything()
    assert bad.replace(b"\x00", b"\\u0000") in result.bytes(name) or bad in result.bytes(name)


def test_lone_surrogates_in_json_stay_as_they_were_written(run: Run) -> None:
    result = run({"x.jsonl": rb'{"a": "\ud800 eve@example.com \udfff", "b": "\uD83D"}' + b"\n{}\n"})
    assert result.code == 0
    assert PII not in result.everything()
    assert rb"\ud800 <EMAIL" in result.bytes("x.jsonl")
    assert result.bytes("x.jsonl").endswith(b' \\udfff", "b": "\\uD83D"}\n{}\n')


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("x.jsonl", b'{"a": "%s eve@example.com"}'),
        ("x.log", b"%s eve@example.com"),
        ("x.csv", b'1,"%s",eve@example.com'),
    ],
)
def test_a_line_of_100_mb_is_withheld_and_the_rest_goes_on(run: Run, name: str, line: bytes) -> None:
    first = {
        "x.jsonl": b'{"id": 1}\n',
        "x.log": b"2026-03-02 10:00:00 start\n",
        "x.csv": b"id,text,email\n1,x,\n",
    }[name]
    result = run({name: first + line % (b"x" * 100_000_000) + b"\n" + first.splitlines(keepends=True)[-1]})
    assert result.code == 3
    assert len(result.bytes(name)) < 1000
    assert PII not in result.everything()
    assert result.bytes(name).endswith(first.splitlines(keepends=True)[-1])
    assert "16 MiB" in result.err


def test_a_document_of_one_record_above_the_bound_fails_whole(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pieces, "MAX_RECORD", 1_000_000)
    result = run({"x.json": b'{"a": "' + b"x" * 3_000_000 + b'", "e": "eve@example.com"}'})
    assert result.code == 3
    assert result.names == ["manifest.json"]


@pytest.mark.parametrize(
    "document",
    [
        b'[{"email": "eve@example.com"}, {"a": 1]',
        b'{"tickets": [{"email": "eve@example.com"}',
        b"[1, 2,, 3]",
        b"[" * 10_000 + b"]" * 10_000,
    ],
)
def test_a_damaged_document_fails_whole(run: Run, document: bytes) -> None:
    result = (
        run({"x.json": document, "good.txt": b"hello\n"}, "--format", "json")
        if document.startswith(b"[1")
        else run({"x.json": document})
    )
    assert result.code == 3
    assert "x.json" not in result.names
    assert PII not in result.everything()
    assert "x.json: " in result.err


@pytest.mark.parametrize("pack", [gzip.compress, zstd, lzma.compress], ids=["gz", "zst", "xz"])
@pytest.mark.parametrize("damage", ["cut", "changed", "head only"])
def test_a_damaged_archive_fails_whole(run: Run, pack: object, damage: str) -> None:
    packed = bytearray(pack(records(300) + b" " * 300_000))  # type: ignore[operator]
    if damage == "cut":
        packed = packed[: len(packed) // 2]
    elif damage == "head only":
        packed = packed[:9]
    else:
        packed[len(packed) // 2] ^= 0xFF
        packed[-6] ^= 0xFF
    result = run({"x.jsonl.gz": bytes(packed), "good.jsonl": records(2)})
    assert result.code == 3
    assert result.names == ["good.jsonl", "manifest.json"]
    assert "data" in result.err
    assert b"user1@" not in result.everything()


@pytest.mark.parametrize("kind", ["gzip", "zstd", "xz"])
def test_a_bomb_is_stopped_early(run: Run, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compression, "FREE_SIZE", 1_000_000)
    monkeypatch.setattr(compression, "MAX_RATIO", 20)
    bomb = {"gzip": gzip.compress, "zstd": zstandard.compress, "xz": lzma.compress}[kind](b"\n" * 20_000_000)
    result = run({"x.log.gz": bomb})
    assert result.code == 3
    assert "expands more than" in result.err
    assert result.names == ["manifest.json"]


def test_members_that_follow_each_other_are_all_read(run: Run) -> None:
    result = run({"x.jsonl.gz": gzip.compress(records(2)) + gzip.compress(records(3)) + b"\0" * 512})
    assert result.code == 0
    assert len(gzip.decompress(result.bytes("x.jsonl.gz")).splitlines()) == 5


def test_rows_with_a_wrong_number_of_columns_are_withheld_and_named(run: Run) -> None:
    result = run(
        {
            "x.csv": b'id,name,email\n1,"Eve\nB",eve@example.com\n2,eve@example.com\n3,a,b,eve@example.com\n4,Ann,a@example.com\n'
        }
    )
    assert result.code == 3
    assert PII not in result.everything()
    lines = result.bytes("x.csv").split(b"\n")
    assert lines[3] == b"<REDACTED>,<REDACTED>"
    assert lines[4] == b"<REDACTED>,<REDACTED>,<REDACTED>,<REDACTED>"
    assert lines[5].startswith(b"4,<PERSON")
    assert "line 4: 2 columns instead of 3" in result.err
    assert result.manifest["files"][0]["places"][1] == [5, "4 columns instead of 3"]


def test_a_quote_that_never_closes_costs_its_line_only(run: Run) -> None:
    result = run({"x.csv": b'id,note,email\n1,"open,eve@example.com\n2,b,a@example.com\n'})
    assert result.code == 3
    assert b"@example.com" not in result.everything()
    assert result.bytes("x.csv").split(b"\n")[2].startswith(b"2,b,<EMAIL")


@pytest.mark.parametrize("name", ["x.jsonl", "x.csv", "x.txt", "x.log", "x.json"])
@pytest.mark.parametrize("content", [b"", b"\n", b" \n\n", b"\xef\xbb\xbf"])
def test_empty_files_come_out_empty(run: Run, name: str, content: bytes) -> None:
    result = run({name: content})
    assert (result.code, result.bytes(name)) == (0, content)


def test_no_newline_at_the_end_stays_so(run: Run) -> None:
    result = run({"x.jsonl": records(2)[:-1], "x.log": b"2026-03-02 10:00:00 a eve@example.com"})
    assert result.code == 0
    assert not result.bytes("x.jsonl").endswith(b"\n")
    assert not result.bytes("x.log").endswith(b"\n")


@pytest.mark.parametrize(
    ("policy", "message"),
    [
        (
            'extends = "support"\nname = "ours"\n[rules]\nPERSNO = "drop"\n',
            "our.toml:4: unknown entity 'PERSNO'",
        ),
        ('extends = "support"\nname = "ours"\n[ruels]\nPERSON = "drop"\n', "our.toml:3: unknown key"),
        ('extends = "support"\nname = "ours"\n[rules]\nPERSON = "dorp"\n', "our.toml:4:"),
        ('extends = "support\n', "our.toml:1:"),
        ("", "our.toml:"),
    ],
    ids=["unknown entity", "typo in a table", "unknown action", "no TOML", "empty"],
)
def test_a_bad_policy_stops_the_run_before_anything_is_written(
    run: Run, tmp_path: Path, policy: str, message: str
) -> None:
    (tmp_path / "our.toml").write_text(policy)
    result = run({"x.jsonl": records(1)}, "--policy", str(tmp_path / "our.toml"))
    assert result.code == 2
    assert message in result.err
    assert not result.folder.exists()


@pytest.mark.parametrize(
    "options",
    [
        ["--purpose", "suport"],
        ["--recipient", "nobody"],
        ["--policy", "/"],
        ["--key-file", "/"],
        ["--format", "xlsx"],
        ["--workers", "0"],
        ["--regions", "XX"],
        ["--regions", "USA"],
    ],
)
def test_unusable_options_are_usage_errors(run: Run, options: list[str]) -> None:
    result = run({"x.jsonl": records(1)}, *options)
    assert result.code == 2
    assert result.err.count("\n") == 1
    assert not result.folder.exists()


def test_an_output_that_exists_is_left_alone(run: Run) -> None:
    run({"x.jsonl": records(1)})
    (run({}, "--dry-run").folder / "x.jsonl").write_bytes(b"precious")
    result = run({})
    assert result.code == 2
    assert "exists already" in result.err
    assert result.bytes("x.jsonl") == b"precious"


def test_the_output_never_replaces_the_input(run: Run, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "x.jsonl").write_bytes(records(1))
    result = run(None, "--overwrite", paths=[str(tmp_path / "out" / "x.jsonl")])
    assert result.code == 2
    assert (tmp_path / "out" / "x.jsonl").read_bytes() == records(1)


def test_an_output_folder_inside_the_input_is_not_read(run: Run, tmp_path: Path) -> None:
    source = tmp_path / "in"
    source.mkdir()
    (source / "x.jsonl").write_bytes(records(1))
    out = source / "clean"
    for options in ([], ["--overwrite"]):
        assert main(["run", str(source), "--out", str(out), "--names", "off", "--quiet", *options]) == 0
    assert sorted(path.name for path in out.iterdir()) == ["manifest.json", "x.jsonl"]


def test_an_output_that_is_a_file_is_a_usage_error(run: Run, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    assert run({"x.jsonl": records(1)}).code == 2


def test_links_that_loop_and_special_files_are_reported(run: Run, tmp_path: Path) -> None:
    source = tmp_path / "in"
    source.mkdir()
    (source / "self").symlink_to(source / "self")
    (source / "up").symlink_to(source)
    (source / "gone").symlink_to(source / "nothing")
    os.mkfifo(source / "pipe")
    result = run({"x.jsonl": records(1)})
    assert result.code == 3
    assert result.names == ["manifest.json", "x.jsonl"]
    failed = {
        entry["name"]: entry["reason"] for entry in result.manifest["files"] if entry["status"] == "failed"
    }
    assert set(failed) == {"self", "up", "gone", "pipe"}
    assert "not followed" in failed["up"]


def test_a_missing_path_is_a_usage_error(run: Run) -> None:
    result = run(None, paths=["/nonexistent/export.jsonl"])
    assert result.code == 2
    assert "no such file" in result.err


def test_a_file_that_cannot_be_read_is_reported_and_the_others_go_on(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = os.open

    def deny(path: object, *arguments: object, **options: object) -> int:
        if str(path).endswith("secret.jsonl"):
            raise PermissionError(13, "Permission denied", str(path))
        return opened(path, *arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "open", deny)
    result = run({"secret.jsonl": records(1), "x.jsonl": records(1)})
    assert result.code == 3
    assert "secret.jsonl: permission denied" in result.err
    assert "x.jsonl" in result.names


def test_personal_data_in_file_names_does_not_go_out(run: Run, tmp_path: Path) -> None:
    files = {
        "eve@example.com/eve@example.com.jsonl": b"{}\n{}\n",
        "eve@example.com.log.gz": gzip.compress(b"x\n"),
    }
    result = run(files, "--report", str(tmp_path / "out" / "report.html"))
    assert result.code == 0
    assert PII not in result.everything()
    assert not any("eve" in name for name in result.names)
    assert len(result.names) == 4
    assert all(not set(name) & set('<>:"|?*') for name in result.names)


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "redactor", *arguments]


@pytest.mark.parametrize("workers", ["1", "2"])
def test_a_full_disk_leaves_nothing_half_written(tmp_path: Path, workers: str) -> None:
    (tmp_path / "big.log").write_bytes(b"2026-03-02 10:00:00 INFO started\n" * 40_000)
    (tmp_path / "small.jsonl").write_bytes(records(3))
    done = subprocess.run(
        command("run", str(tmp_path / "big.log"), str(tmp_path / "small.jsonl"), "--out", str(tmp_path / "out"), "--names", "off", "--workers", workers),
        capture_output=True, env=ENVIRONMENT, preexec_fn=_limit, timeout=600, check=False,
    )  # fmt: skip
    assert done.returncode == 3, done.stderr
    assert b"big.log: cannot write the output" in done.stderr
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["manifest.json", "small.jsonl"]


@pytest.mark.parametrize("workers", ["1", "2"])
def test_an_interrupted_run_leaves_whole_files_only_and_can_be_resumed(tmp_path: Path, workers: str) -> None:
    generator = random.Random(7)
    for i in range(6):
        (tmp_path / f"{i}.log").write_bytes(
            b"".join(
                b"2026-03-02 10:00:00 INFO mail=user%d@example.com\n" % generator.randrange(10**9)
                for _ in range(20_000)
            )
        )
    paths = [str(tmp_path / f"{i}.log") for i in range(6)]
    arguments = command("run", *paths, "--out", str(tmp_path / "out"), "--names", "off", "--workers", workers)
    process = subprocess.Popen(
        arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENVIRONMENT, start_new_session=True
    )
    deadline = time.monotonic() + 300
    while not list((tmp_path / "out").glob("?.log")) and time.monotonic() < deadline:
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to the workers too
    _, said = process.communicate(timeout=600)
    assert process.returncode == 130, said
    assert b"Traceback" not in said
    left = [path.name for path in (tmp_path / "out").iterdir()]
    assert not [name for name in left if "tmp" in name]
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text())
    assert manifest["status"] == "interrupted"
    assert sorted(entry["name"] for entry in manifest["files"]) == sorted(
        name for name in left if name.endswith(".log")
    )
    for name in left:
        assert b"@example.com" not in (tmp_path / "out" / name).read_bytes()
    again = subprocess.run(
        [*arguments, "--resume"], capture_output=True, env=ENVIRONMENT, timeout=600, check=False
    )
    assert again.returncode == 0, again.stderr
    assert b"from an earlier run" in again.stdout
    assert json.loads((tmp_path / "out" / "manifest.json").read_text())["totals"]["records"] == 120_000


def test_a_reader_that_goes_away_ends_scan_quietly(tmp_path: Path) -> None:
    (tmp_path / "x.log").write_bytes(b"2026-03-02 10:00:00 INFO mail=eve@example.com\n" * 10_000)
    scanning = subprocess.Popen(
        command("scan", str(tmp_path), "--names", "off"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=ENVIRONMENT,
    )
    assert scanning.stdout is not None
    assert scanning.stderr is not None
    assert b"EMAIL_ADDRESS" in scanning.stdout.readline()
    scanning.stdout.close()
    assert scanning.stderr.read() == b""
    assert scanning.wait(600) == 0


def test_the_engine_failing_on_a_record_withholds_that_record_only(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    from redactor.engine import Redactor

    redact_record = Redactor.redact_record

    def fail(self: Redactor, record: object) -> object:
        if "user1@" in str(record):
            raise ZeroDivisionError("user1@example.com")
        return redact_record(self, record)

    monkeypatch.setattr(Redactor, "redact_record", fail)
    monkeypatch.setattr(
        Redactor, "redact_records", lambda self, many: (self.redact_record(one) for one in many)
    )
    result = run({"x.jsonl": records(3)})
    assert result.code == 3
    assert b"user1@" not in result.everything()
    assert "the engine failed (ZeroDivisionError)" in result.err
    assert [json.loads(line).get("redactor") for line in result.bytes("x.jsonl").splitlines()] == [
        None,
        "withheld",
        None,
    ]
    assert result.manifest["totals"]["findings"] == 2
