"""The batch job: manifest, workers, resume, audit, report."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from redactor.batch import manifest, outputs, pool, report
from redactor.batch.outputs import Output
from redactor.batch.pieces import MAX_NAMED, Piece, Tally, lines
from redactor.batch.settings import Settings
from redactor.batch.workers import Done
from redactor.cli import main

from .test_formats import Source

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from .conftest import Run

RECORDS = b"".join(
    b'{"id": %d, "requester": {"name": "Ann Xu", "email": "ann%d@example.com"}, "body": "v2.3.1"}\n'
    % (i, i % 3)
    for i in range(30)
)
LOG = b"".join(
    b"2026-03-02 10:00:%02d INFO mail=ann%d@example.com code 0x97\n" % (i, i % 3) for i in range(50)
)
FILES = {
    "a/x.jsonl": RECORDS,
    "b/x.log": LOG,
    "note.txt": b"My name is Ann Xu.\n",
    "t.csv": b"id,email\n1,ann1@example.com\n",
}


def test_the_manifest_says_what_was_done_without_values(run: Run) -> None:
    result = run(FILES, "--purpose", "support", "--recipient", "affiliate")
    manifest = result.manifest
    assert result.code == 0
    assert (manifest["policy"], manifest["purpose"], manifest["recipient"]) == (
        "support",
        "essential.service.operations.support",
        "affiliate",
    )
    assert manifest["legal_basis"] == "contract"
    assert manifest["status"] == "complete"
    assert manifest["keep_until"] > datetime.now(UTC).date().isoformat()
    assert {entry["name"]: entry["format"] for entry in manifest["files"]} == {
        "a/x.jsonl": "jsonl",
        "b/x.log": "log",
        "note.txt": "text",
        "t.csv": "csv",
    }
    assert manifest["totals"]["records"] == 30 + 50 + 1 + 1
    assert manifest["totals"]["findings"] == sum(
        count for entry in manifest["files"] for *_, count in entry["counts"]
    )
    assert manifest["totals"]["findings_by_entity_and_action"]["EMAIL_ADDRESS"]["pseudonymize"] == 30 + 50 + 1
    assert b"example.com" not in result.everything()
    assert b"Ann Xu" not in result.everything()


def test_checksums_in_the_manifest_are_those_of_the_files(run: Run, tmp_path: Path) -> None:
    import hashlib

    result = run(FILES)
    for entry in result.manifest["files"]:
        assert (
            entry["input_sha256"]
            == hashlib.sha256((tmp_path / "in" / entry["name"]).read_bytes()).hexdigest()
        )
        assert entry["output_sha256"] == hashlib.sha256(result.bytes(entry["name"])).hexdigest()
        assert entry["output_bytes"] == len(result.bytes(entry["name"]))


def test_results_do_not_depend_on_the_number_of_workers(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    many = {f"{i}.jsonl": RECORDS for i in range(3)} | FILES
    one = run(many)
    outputs = {name: one.bytes(name) for name in one.names if name != "manifest.json"}
    three = run({}, "--overwrite", "--workers", "3")
    assert three.code == 0
    assert {name: three.bytes(name) for name in three.names if name != "manifest.json"} == outputs
    assert three.manifest["totals"] == one.manifest["totals"]


def test_resume_does_again_only_what_changed(run: Run, tmp_path: Path) -> None:
    run(FILES)
    (tmp_path / "in" / "b" / "x.log").write_bytes(LOG + b"2026-03-02 11:00:00 INFO more\n")
    (tmp_path / "out" / "t.csv").write_bytes(b"somebody changed the output")
    result = run({}, "--resume")
    assert result.code == 0
    assert {entry["name"] for entry in result.manifest["files"] if entry["resumed"]} == {
        "a/x.jsonl",
        "note.txt",
    }
    assert result.bytes("b/x.log").endswith(b"more\n")
    assert result.bytes("t.csv").startswith(b"id,email")
    assert result.manifest["totals"]["records"] == 30 + 51 + 1 + 1


@pytest.mark.parametrize(
    "options",
    [["--purpose", "statistics"], ["--tenant", "other"], ["--recipient", "public"], ["--regions", "DE"]],
)
def test_resume_with_other_settings_does_everything_again(run: Run, options: list[str]) -> None:
    run({"x.jsonl": RECORDS})
    result = run({}, "--resume", *options)
    assert not any(entry["resumed"] for entry in result.manifest["files"])


def test_resume_with_another_key_does_everything_again(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    run({"x.jsonl": RECORDS})
    monkeypatch.setenv("REDACTOR_KEY", "another key, long enough")
    assert not any(entry["resumed"] for entry in run({}, "--resume").manifest["files"])


def test_a_run_that_was_killed_can_be_resumed_from_its_journal(run: Run) -> None:
    result = run(FILES)
    manifest = result.manifest
    (result.folder / "manifest.json").unlink()
    done = [
        {"fingerprint": manifest["settings_fingerprint"], "file": entry} for entry in manifest["files"][:2]
    ]
    (result.folder / ".redactor-journal.jsonl").write_text("\n".join(map(json.dumps, done)) + '\n{"fingerpr')
    again = run({}, "--resume")
    assert again.code == 0
    assert sum(entry["resumed"] for entry in again.manifest["files"]) == 2
    assert ".redactor-journal.jsonl" not in again.names


def test_a_dry_run_counts_and_writes_nothing(run: Run) -> None:
    result = run(FILES, "--dry-run")
    assert result.code == 0
    assert not result.folder.exists()
    assert "EMAIL_ADDRESS" in result.out
    assert "nothing written" in result.out


def test_the_same_key_gives_the_same_pseudonyms_and_another_purpose_others(run: Run) -> None:
    first = run({"x.jsonl": RECORDS}).bytes("x.jsonl")
    assert run({}, "--overwrite").bytes("x.jsonl") == first
    assert run({}, "--overwrite", "--purpose", "analytics").bytes("x.jsonl") != first


def test_two_inputs_of_one_name_both_have_an_output(run: Run, tmp_path: Path) -> None:
    for folder in ("p", "q"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "x.jsonl").write_bytes(RECORDS)
    result = run(None, paths=[str(tmp_path / "p" / "x.jsonl"), str(tmp_path / "q" / "x.jsonl")])
    assert result.names == ["manifest.json", "x-2.jsonl", "x.jsonl"]


def test_the_audit_file_has_every_finding_and_no_value(run: Run, tmp_path: Path) -> None:
    result = run(FILES, "--audit", str(tmp_path / "audit.jsonl"), "--workers", "2")
    events = [json.loads(line) for line in (tmp_path / "audit.jsonl").read_text().splitlines()]
    assert sum(len(event["findings"]) for event in events) >= 1
    assert {event["file"] for event in events} == set(FILES)
    assert b"example.com" not in (tmp_path / "audit.jsonl").read_bytes()
    assert result.code == 0


def test_the_report_is_self_contained_and_names_rules_and_reasons(run: Run, tmp_path: Path) -> None:
    run(FILES | {"bad.json": b"{"}, "--report", str(tmp_path / "report.html"))
    page = (tmp_path / "report.html").read_text()
    assert "support.rules.EMAIL_ADDRESS" in page
    assert "malformed JSON" in page
    assert "answers go through the ticket" in page
    assert "http" not in page.replace("https://", "http")  # nothing is loaded from anywhere
    assert "example.com" not in page


def test_names_in_the_report_are_escaped(run: Run, tmp_path: Path) -> None:
    run({"a&b'c.txt": b"hello\n"}, "--report", str(tmp_path / "report.html"))
    assert "a&amp;b&#x27;c.txt" in (tmp_path / "report.html").read_text()
    assert report._table("t", ("x",), [("<script>",)]).count("<script>") == 0


@pytest.mark.parametrize("size", [1, 7, 64, 10_000])
def test_lines_are_never_cut_and_none_is_lost(size: int) -> None:
    generator = random.Random(size)
    data = b"\n".join(b"x" * generator.randrange(40) for _ in range(200))
    pieces = list(lines(Source(data), size=size))
    assert b"".join(piece.data for piece in pieces) == data
    assert all(piece.data.endswith(b"\n") for piece in pieces[:-1])
    assert [piece.line for piece in pieces] == [
        1 + data[: data.index(pieces[0].data) + sum(len(p.data) for p in pieces[:i])].count(b"\n")
        for i in range(len(pieces))
    ]


def test_a_tally_names_a_bounded_number_of_places() -> None:
    total = Tally()
    for i in range(10):
        total.add(Tally(withheld=10, places=[(i, "why")] * 10))
    assert total.withheld == 100
    assert len(total.places) == MAX_NAMED


def test_settings_and_pieces_show_no_key_and_no_data(monkeypatch: pytest.MonkeyPatch) -> None:
    from redactor.batch.settings import Settings

    assert "long enough" not in repr(Settings(key=b"a key, long enough"))
    assert "secret" not in repr(Piece(b"secret", extra="secret"))


def test_a_worker_that_dies_fails_its_files_and_the_run_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("a.jsonl", "b.jsonl"):
        (tmp_path / name).write_bytes(RECORDS)
    monkeypatch.setattr(pool, "_handler", _deadly)
    code = main(
        [
            "run",
            str(tmp_path / "a.jsonl"),
            str(tmp_path / "b.jsonl"),
            "--out",
            str(tmp_path / "out"),
            "--names",
            "off",
            "--workers",
            "2",
        ]
    )
    assert code == 3
    assert "a worker process died" in capsys.readouterr().err
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["manifest.json"]


def _deadly(_settings: Settings, _keep_events: bool) -> Callable[[str, Piece], Done]:
    def die(_format: str, _piece: Piece) -> Done:
        os._exit(9)

    return die


def _clumsy(_settings: Settings, _keep_events: bool) -> Callable[[str, Piece], Done]:
    """Give what answers with 30 MB, and is killed in the middle of the third answer."""

    def answer(_format: str, piece: Piece) -> Done:
        if piece.data == b"3":
            threading.Timer(0.2, os.kill, (os.getpid(), signal.SIGKILL)).start()
        return Done(piece.data * 30_000_000, Tally())

    return answer


def test_a_worker_that_is_killed_while_it_writes_its_result_fails_its_piece_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "_handler", _clumsy)
    monkeypatch.setattr(pool, "_wait", slowly(pool._wait))
    tasks = [(number, "x", Piece(b"%d" % number)) for number in range(1, 7)]
    results = list(pool.spread(tasks, Settings(), workers=2, keep_events=False))
    assert [tag for tag, _ in results] == [1, 2, 3, 4, 5, 6]
    assert {tag: done.failure for tag, done in results if done.failure} == {3: "a worker process died (out of memory?)"}
    assert all(len(done.data) == 30_000_000 for _, done in results if not done.failure)


def slowly(wait: Callable[[list[pool._Worker]], None]) -> Callable[[list[pool._Worker]], None]:
    """Read results so late that the pipe is full and its worker is killed before."""

    def later(crew: list[pool._Worker]) -> None:
        time.sleep(0.5)
        wait(crew)

    return later


def test_results_come_in_order_and_workers_are_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "PIECES_PER_WORKER", 3)
    monkeypatch.setattr(pool, "_handler", _numbered)
    tasks = [(number, "x" if number % 5 else "", Piece(b"%d" % number)) for number in range(20)]
    results = list(pool.spread(tasks, Settings(), workers=2, keep_events=False))
    assert [tag for tag, _ in results] == list(range(20))
    assert all(done.last == (tag % 5 == 0) for tag, done in results)
    numbers = [int(done.data.split()[0]) for tag, done in results if tag % 5]
    assert numbers == [number for number in range(20) if number % 5]
    processes = Counter(done.data.split()[1] for tag, done in results if tag % 5)
    assert max(processes.values()) <= 3


def test_workers_that_are_used_up_together_are_replaced_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "PIECES_PER_WORKER", 3)
    stopped: list[str] = []
    crew: list[Any] = [SimpleNamespace(slot=None, handled=3, stop=lambda name=name: stopped.append(name)) for name in ("one", "two")]
    fresh: Any = SimpleNamespace(slot=None, handled=0)
    assert pool._idle(crew, 2, lambda: fresh) is fresh
    assert (stopped, crew) == (["one", "two"], [fresh])


def _numbered(_settings: Settings, _keep_events: bool) -> Callable[[str, Piece], Done]:
    return lambda _format, piece: Done(piece.data + b" %d" % os.getpid(), Tally())


def test_an_error_of_a_worker_is_raised_where_its_result_would_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "_handler", _failing)
    results = pool.spread([(1, "x", Piece(b"1")), (2, "x", Piece(b"2"))], Settings(), workers=2, keep_events=False)
    assert next(results)[0] == 1
    with pytest.raises(ZeroDivisionError):
        next(results)


def _failing(_settings: Settings, _keep_events: bool) -> Callable[[str, Piece], Done]:
    return lambda _format, piece: Done(b"%d" % (1 // (int(piece.data) - 2)), Tally())


def test_several_folders_keep_their_names_and_one_does_not(run: Run, tmp_path: Path) -> None:
    for case in ("case1", "case2"):
        (tmp_path / case).mkdir()
        (tmp_path / case / "x.txt").write_text("mail eve@example.com")
    result = run(None, paths=[str(tmp_path / "case1"), str(tmp_path / "case2")])
    assert result.names == ["case1/x.txt", "case2/x.txt", "manifest.json"]
    (result.folder / "manifest.json").unlink()
    assert "x.txt" in run(None, paths=[str(tmp_path / "case1")]).names


def test_a_folder_named_after_a_person_does_not_go_out(run: Run, tmp_path: Path) -> None:
    for case in ("eve@example.com", "case2"):
        (tmp_path / case).mkdir()
        (tmp_path / case / "x.txt").write_text("hello")
    result = run(None, paths=[str(tmp_path / "eve@example.com"), str(tmp_path / "case2")])
    assert not any("eve" in name for name in result.names)
    assert len(result.names) == 3


def test_a_file_that_is_named_twice_is_read_once(run: Run, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "x.txt").write_text("hello")
    result = run(None, paths=[str(tmp_path / "in" / "x.txt"), str(tmp_path / "in"), str(tmp_path / "in" / "x.txt")])
    assert result.names == ["manifest.json", "x.txt"]


def test_what_a_killed_run_left_is_removed_and_what_a_running_one_writes_is_not(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "out" / "sub"
    folder.mkdir(parents=True)
    (folder / ".0123.redactor-tmp").write_text("half")
    (folder / ".kept").write_text("not ours")
    going = Output(folder / "y.txt")
    going.open()
    result = run({"x.txt": b"hello"})
    assert set(result.names) == {"manifest.json", "x.txt", "sub/.kept", f"sub/{going._temporary.name}"}
    going.discard()


@pytest.mark.parametrize("step", ["open", "begin"])
def test_an_interrupt_while_an_output_is_opened_leaves_nothing_of_it(run: Run, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    first: list[str] = []
    add = Output.add

    def second(self: Output, data: bytes) -> None:
        """Let the first file be written; Ctrl-C comes while the next one is opened or begun."""
        if first:
            interrupted()
        add(self, data)

    commit = Output.commit

    def committed(self: Output) -> str:
        sha256 = commit(self)
        if not first:
            first.append(self.path.name)
            if step == "open":
                monkeypatch.setattr(outputs, "_lock", interrupted)
            else:
                monkeypatch.setattr(Output, "add", second)
        return sha256

    monkeypatch.setattr(Output, "commit", committed)
    # the manifest is written all the same: what stops at the second file is its opening alone
    build = manifest.build
    monkeypatch.setattr(manifest, "build", lambda *a, **k: (monkeypatch.undo(), build(*a, **k))[1])
    result = run({"a.txt": b"hello", "b.txt": b"hello"}, "--names", "off")
    assert result.code == 130
    assert sorted(result.names) == ["a.txt", "manifest.json"]
    assert result.manifest["status"] == "interrupted"


@pytest.mark.parametrize("option", ["--report", "--audit"])
def test_a_report_or_audit_file_that_cannot_be_written_stops_the_run_before_it_starts(run: Run, tmp_path: Path, option: str) -> None:
    result = run({"x.txt": b"hello"}, option, str(tmp_path))
    assert result.code == 2
    assert f"{option} {tmp_path}: must be a file" in result.err
    assert not result.folder.exists()
    (tmp_path / "plain").write_text("")
    result = run({"x.txt": b"hello"}, option, str(tmp_path / "plain" / "r"))
    assert result.code == 2
    assert "cannot be written there" in result.err


STOPPED = """
import signal, sys, time
from redactor.batch import pool
from redactor.batch.pieces import Piece, Tally
from redactor.batch.settings import Settings
from redactor.batch.workers import Done

def large(_settings, _keep_events):
    return lambda _format, piece: Done(piece.data * 60_000_000, Tally())

if __name__ == "__main__":
    pool._handler = large
    results = pool.spread([(n, "x", Piece(b"x")) for n in range(8)], Settings(), workers=2, keep_events=False)
    next(results)
    time.sleep({delay})
    results.close()
"""


@pytest.mark.parametrize("delay", [0.05, 0.1, 0.2])
def test_a_pool_that_is_stopped_while_a_worker_writes_its_result_does_not_hang(tmp_path: Path, delay: float) -> None:
    script = tmp_path / "stopped.py"
    script.write_text(STOPPED.format(delay=delay))
    done = subprocess.run([sys.executable, str(script)], capture_output=True, timeout=60, check=False, stdin=subprocess.DEVNULL)
    assert done.returncode == 0, done.stderr
