"""The command line: arguments, messages, exit codes, what each command prints."""

from __future__ import annotations

import gc
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import redactor
from redactor import cli
from redactor.cli import COMMANDS, main
from redactor.garbage import YOUNG

KEY = "a key for tests, long enough"
Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def _key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REDACTOR_KEY", KEY)
    monkeypatch.delenv("REDACTOR_DEBUG", raising=False)


def test_version(capsys: Capture) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"ticket-redactor {redactor.__version__}\n"


def test_the_command_ends_with_its_exit_code_and_leaves_what_ends_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    before = gc.get_threshold()
    monkeypatch.setattr(cli, "main", lambda: 3)
    try:
        with pytest.raises(SystemExit) as ended:
            cli.run()
        assert ended.value.code == 3
        assert gc.get_freeze_count() > 0
        assert gc.get_threshold() == before
    finally:
        gc.unfreeze()


def test_garbage_is_seldom_collected_while_a_command_runs_and_as_before_behind_it(monkeypatch: pytest.MonkeyPatch) -> None:
    before, seen = gc.get_threshold(), []
    monkeypatch.setattr("redactor.commands.policy.execute", lambda _: seen.append(gc.get_threshold()[0]) or 0)
    assert main(["policy", "list"]) == 0
    assert seen == [YOUNG]
    assert gc.get_threshold() == before
    gc.set_threshold(0, *before[1:])  # somebody who wants no collector keeps none
    try:
        assert main(["policy", "list"]) == 0
    finally:
        gc.set_threshold(*before)
    assert seen == [YOUNG, 0]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_teaches_with_examples(command: str, capsys: Capture) -> None:
    assert main([command, "--help"]) == 0
    text = capsys.readouterr().out
    assert "examples:" in text
    assert f"redactor {command}" in text.partition("examples:")[2]


def test_help_names_every_command_and_exit_code(capsys: Capture) -> None:
    assert main(["--help"]) == 0
    text = capsys.readouterr().out
    assert all(command in text for command in COMMANDS)
    assert all(code in text for code in ("0 done", "1 findings", "2 usage", "3 some input", "130"))


def test_the_documentation_names_every_command_and_option(capsys: Capture) -> None:
    page = (Path(__file__).parents[2] / "docs" / "cli.md").read_text("utf-8")
    assert all(f"`{command}" in page for command in COMMANDS)
    main(["run", "--help"])
    shown = capsys.readouterr().out
    for option in ("--resume", "--workers", "--report", "--audit", "--overwrite", "--format", "--key-file"):
        assert option in page
        assert option in shown


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], ""),
        (["nonsense"], "invalid choice"),
        (["run"], "PATH"),
        (["run", "."], "--out DIR"),
        (["run", "/nonexistent", "--out", "x"], "/nonexistent: no such file or folder"),
        (["run", ".", "-o", "x", "--policy", "a", "--purpose", "b"], "not allowed with"),
        (["run", ".", "--out", "x", "--purpose", "suport"], "suport"),
        (["run", ".", "--out", "x", "--key-file", "/nonexistent"], "/nonexistent: cannot read the key file"),
        (["run", ".", "--out", "x", "--names", "/nonexistent"], "/nonexistent"),
        (["run", "-", "--out", "x"], "`redactor pipe` reads standard input"),
        (["scan", "-"], "`redactor pipe` reads standard input"),
        (["evaluate", "/nonexistent"], "/nonexistent: no such file or folder"),
        (["evaluate", "."], "no gold files"),
        (["evaluate", ".", "--show-values"], "terminal"),
        (["demo", "--out", "/usr"], "holds something already"),
        (["explain", "x", "--regions", "UK"], "unknown region 'UK'"),
        (["scan", "/nonexistent"], "/nonexistent: no such file"),
        (["explain", "--purpose", "suport", "x"], "suport"),
        (["explain", "--show-values", "x"], "terminal"),
        (["policy"], "list|show|check|diff"),
        (["policy", "show", "suport"], "suport"),
        (["policy", "diff", "support", "nope"], "nope"),
    ],
)
def test_wrong_usage_is_one_line_and_exit_code_2(
    arguments: list[str], message: str, capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == 2
    said = capsys.readouterr()
    assert message in said.err
    if arguments:
        assert said.err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_a_short_key_is_refused(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    monkeypatch.setenv("REDACTOR_KEY", "short")
    assert main(["explain", "x"]) == 2
    said = capsys.readouterr().err
    assert "16 bytes" in said
    assert "short" not in said.replace("too short", "")


def test_an_unexpected_error_shows_its_type_and_no_value(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    def fail(_arguments: object) -> int:
        raise KeyError("eve@example.com")

    import redactor.commands.explain

    monkeypatch.setattr(redactor.commands.explain, "execute", fail)
    assert main(["explain", "x"]) == 3
    assert capsys.readouterr().err == "redactor: internal error (KeyError); REDACTOR_DEBUG=1 shows where\n"
    monkeypatch.setenv("REDACTOR_DEBUG", "1")
    with pytest.raises(KeyError):
        main(["explain", "x"])


def test_an_interrupt_is_130(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    def interrupt(_arguments: object) -> int:
        raise KeyboardInterrupt

    import redactor.commands.scan

    monkeypatch.setattr(redactor.commands.scan, "execute", interrupt)
    assert main(["scan", "x"]) == 130
    assert capsys.readouterr().err == "redactor: interrupted\n"


def test_commands_that_are_not_installed_are_left_out(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setitem(cli.COMMANDS, "later", ("redactor.commands.later", "something"))
    assert main(["later"]) == 2
    assert "invalid choice" in capsys.readouterr().err


# --- scan


SCANNED = {
    "x.jsonl": (b'{"id": 1}\n{"t": "h\\u00e9 mail eve@example.com"}\n', (2, 21)),
    "x.json": (b'[\n  {"id": 1},\n  {"mail": "eve@example.com"}\n]', (3, 13)),
    "x.csv": (b'id,note,email\n1,"a,\nb",eve@example.com\n', (3, 4)),
    "x.txt": ("first\nüber eve@example.com\n".encode(), (2, 6)),
    "x.log": (b"2026-03-02 10:00:00 INFO a\n2026-03-02 10:00:01 INFO to eve@example.com\n", (2, 29)),
}


@pytest.mark.parametrize("name", SCANNED)
def test_scan_says_line_and_column(name: str, tmp_path: Path, capsys: Capture) -> None:
    content, (line, column) = SCANNED[name]
    (tmp_path / name).write_bytes(content)
    assert main(["scan", str(tmp_path), "--names", "off"]) == 1
    said = capsys.readouterr()
    assert f"{tmp_path / name}:{line}:{column} EMAIL_ADDRESS\n" in said.out
    assert "eve@" not in said.out + said.err


def test_scan_of_clean_files_is_silent_and_0(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "x.log").write_text("2026-03-02 10:00:00 INFO version 2.3.1 started\n")
    assert main(["scan", str(tmp_path), "--names", "off"]) == 0
    assert capsys.readouterr().out == ""


def test_scan_as_json(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "x.jsonl").write_text('{"id": 1}\n{"email": "eve@example.com"}\n')
    assert main(["scan", str(tmp_path), "--json", "--names", "off"]) == 1
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert found[0]["entity"] == "EMAIL_ADDRESS"
    assert (found[0]["line"], found[0]["path"]) == (2, "$.email")


def test_scan_says_which_file_it_could_not_read(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "x.json").write_text("[1, ")
    (tmp_path / "y.png").write_bytes(b"\x89PNG\r\n")
    assert main(["scan", str(tmp_path), "--names", "off"]) == 3
    said = capsys.readouterr().err
    assert "x.json: line 1 or later: malformed JSON" in said
    assert "y.png: this is a PNG image" in said


# --- explain


def test_explain_says_what_where_why_and_what_becomes_of_it(capsys: Capture) -> None:
    assert (
        main(["explain", "--names", "off", "--json", "S/N: X5GQ012345, mail eve@example.com, error 0x97"])
        == 0
    )
    found = json.loads(capsys.readouterr().out)
    by_entity = {row["entity"]: row for row in found["findings"]}
    mail = by_entity["EMAIL_ADDRESS"]
    assert (mail["start"], mail["end"], mail["action"]) == (22, 37, "pseudonymize")
    assert mail["becomes"].startswith("<EMAIL_ADDRESS:")
    assert mail["becomes"] in found["text"]
    assert by_entity["SERIAL_NUMBER"]["evidence"].startswith("a label or key")
    assert by_entity["SERIAL_NUMBER"]["rule"] == "support.rules.SERIAL_NUMBER"
    assert found["text"].endswith("error 0x97")


def test_explain_says_how_to_look_into_a_file(tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "eve@example.com.txt"
    path.write_text("hello")
    assert main(["explain", "--names", "off", str(path)]) == 2
    said = capsys.readouterr()
    assert "redactor explain - < FILE" in said.err
    assert "eve" not in said.err + said.out


def test_explain_reads_a_record_from_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    monkeypatch.setattr(
        sys,
        "stdin",
        io.TextIOWrapper(io.BytesIO(b'{"email": "eve@example.com", "t": "mail eve@example.com"}')),
    )
    assert main(["explain", "--names", "off", "--json", "-"]) == 0
    rows = json.loads(capsys.readouterr().out)["findings"]
    assert [row["path"] for row in rows] == ["$.email", "$.t"]
    assert rows[0]["becomes"] == rows[1]["becomes"]


def test_explain_shows_no_value(capsys: Capture) -> None:
    assert main(["explain", "--names", "off", "mail eve@example.com"]) == 0
    assert "eve@" not in capsys.readouterr().out


def test_explain_says_so_when_nothing_is_found(capsys: Capture) -> None:
    assert main(["explain", "--names", "off", "error 0x97 in version 2.3.1"]) == 0
    assert "everything stays" in capsys.readouterr().out


# --- policy


def test_policy_list_names_twelve_purposes(capsys: Capture) -> None:
    assert main(["policy", "list", "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)) == 12


@pytest.mark.parametrize("as_json", [[], ["--json"]])
def test_policy_show_and_diff(as_json: list[str], capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)  # a test runner may set it
    assert main(["policy", "show", "support", *as_json]) == 0
    assert "warranty is counted in months" in capsys.readouterr().out
    assert main(["policy", "diff", "support", "statistics", *as_json]) == 0
    assert "EMAIL_ADDRESS" in capsys.readouterr().out
    assert main(["policy", "diff", "support", "support", *as_json]) == 0


def test_policy_check_names_every_problem_with_its_line(tmp_path: Path, capsys: Capture) -> None:
    assert main(["policy", "check", "support"]) == 0
    (tmp_path / "p.toml").write_text(
        'extends = "support"\nname = "p"\n[rules]\nPERSNO = "drop"\nAGE = "dorp"\n'
    )
    capsys.readouterr()
    assert main(["policy", "check", str(tmp_path / "p.toml")]) == 2
    said = capsys.readouterr().out
    assert f"{tmp_path / 'p.toml'}:4: unknown entity 'PERSNO'" in said
    assert f"{tmp_path / 'p.toml'}:5:" in said


# --- demo


def test_demo_redacts_the_example_and_keeps_its_technical_facts(tmp_path: Path, capsys: Capture) -> None:
    from redactor.commands import demo

    assert (
        main(["demo", "--names", "off", "--out", str(tmp_path / "out"), "--report", str(tmp_path / "r.html")])
        == 0
    )
    said = capsys.readouterr().out
    assert "what went" in said
    assert "M. Schmidt" in said.partition("2. A ticket knows")[2].partition("3. The same text")[0]
    source = Path(demo.__file__).parents[1] / "batch" / "demo"
    before = b"".join((source / name).read_bytes() for name in demo.FILES)
    after = b"".join((tmp_path / "out" / name).read_bytes() for name in demo.FILES)
    for facts, _ in demo.STAYED:
        for fact in facts.split(", "):
            assert before.count(fact.encode()) == after.count(fact.encode()) > 0, fact
    for value in (
        b"maria.schmidt",
        b"Maria",
        b"Tanaka",
        b"555 0132",
        b"X5GQ012345,",
        b"4111 1111",
        b"Tulip",
        b"eyJhbGci",
        b"mschmidt",
        b"192.168.178.42",
    ):
        assert value in before
        assert value not in after, value


def test_demo_leaves_nothing_behind(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: Capture) -> None:
    import tempfile

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    assert main(["demo", "--names", "off", "--purpose", "statistics"]) == 0
    assert list(tmp_path.iterdir()) == []
    assert "statistics" in capsys.readouterr().out


# --- colours and start-up, in processes of their own


def test_no_colours_off_a_terminal() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "redactor", "policy", "list"],
        capture_output=True,
        check=True,
        env={name: value for name, value in os.environ.items() if name != "FORCE_COLOR"},
    )
    assert b"\x1b[" not in done.stdout


def test_pipe_does_not_load_what_it_does_not_need() -> None:
    code = (
        "import sys, io\nfrom redactor.cli import main\nsys.argv=['redactor']\nmain(['pipe','--names','off'])\n"
        "print([m for m in ('rich','spacy','presidio_analyzer','onnxruntime','torch') if m in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], input=b"INFO hello\n", capture_output=True, check=True
    )
    assert done.stdout == b"INFO hello\n"
    assert done.stderr.decode().strip().splitlines()[-1] == "[]"
