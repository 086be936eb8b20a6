"""Sinks: nothing is lost, nothing is mixed up, and a sink that fails says so without a value."""

from __future__ import annotations

import io
import json
import pickle
import stat
import threading

import pytest

from redactor import Redactor, RedactorError, UsageError
from redactor.errors import AuditError
from redactor.record.sinks import Counters, JsonLines, Memory, deliver

EVENT = {
    "event": "redaction",
    "counts": {"PERSON": {"pseudonymize": 2}, "AGE": {"generalize": 1}},
    "total": 3,
    "findings": [],
}
SECRET = "maria.garcia@example.com"


def test_memory_keeps_events_in_order_and_the_last_ones_when_bounded():
    memory, bounded = Memory(), Memory(limit=2)
    for number in range(5):
        memory({"n": number})
        bounded({"n": number})
    assert [event["n"] for event in memory.events] == [0, 1, 2, 3, 4]
    assert [event["n"] for event in bounded.events] == [3, 4]
    assert repr(memory) == "Memory(5 events)"


def test_a_file_is_appended_to_and_only_its_owner_reads_it(tmp_path):
    file = tmp_path / "audit.jsonl"
    for number in range(2):
        with JsonLines(file, fsync=bool(number)) as sink:
            sink({"n": number, "text": "é\n\ud800"})
    assert [json.loads(line)["n"] for line in file.read_text(encoding="ascii").splitlines()] == [0, 1]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_stream_is_written_to_and_left_open():
    stream = io.StringIO()
    with JsonLines(stream) as sink:
        sink(EVENT)
    assert json.loads(stream.getvalue()) == EVENT


def test_several_threads_never_mix_their_lines(tmp_path):
    file = tmp_path / "audit.jsonl"
    sink = JsonLines(file)

    def work(who):
        for number in range(200):
            sink({"who": who, "n": number, "pad": "x" * 500})

    threads = [threading.Thread(target=work, args=(who,)) for who in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    lines = [json.loads(line) for line in file.read_text().splitlines()]
    assert sorted((line["who"], line["n"]) for line in lines) == [
        (who, n) for who in range(4) for n in range(200)
    ]


def test_a_sink_with_a_path_travels_to_another_process(tmp_path):
    file = tmp_path / "audit.jsonl"
    pickle.loads(pickle.dumps(JsonLines(file, fsync=True)))({"n": 1})
    assert json.loads(file.read_text()) == {"n": 1}
    with pytest.raises(UsageError, match="give it a path"):
        pickle.dumps(JsonLines(io.StringIO()))


def test_what_json_has_no_word_for_is_named_by_its_type():
    stream = io.StringIO()
    JsonLines(stream)({"odd": SECRET.encode()})
    assert json.loads(stream.getvalue()) == {"odd": "<bytes>"}


@pytest.mark.parametrize("target", ["", "no/such/folder/audit.jsonl", "."])
def test_a_file_that_cannot_be_opened_is_a_usage_error(tmp_path, monkeypatch, target):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UsageError, match="the audit file cannot be opened"):
        JsonLines(target)


def test_a_closed_sink_and_a_full_disk_are_audit_errors(tmp_path):
    sink = JsonLines(tmp_path / "audit.jsonl")
    sink.close()
    with pytest.raises(AuditError, match="cannot be written: ValueError"):
        sink(EVENT)
    with pytest.raises(AuditError, match="No space left on device"):
        JsonLines("/dev/full")(EVENT)


def test_counters_add_up_what_passes_through():
    memory = Memory()
    counters = Counters(memory)
    counters(EVENT)
    counters(EVENT)
    counters({"event": "withheld", "reason": "ValueError", "counts": {}, "findings": []})
    assert counters.summary() == {
        "events": 3,
        "findings": 6,
        "counts": {"AGE": {"generalize": 2}, "PERSON": {"pseudonymize": 4}},
        "withheld": {"ValueError": 1},
    }
    assert len(memory.events) == 3
    assert repr(counters) == "Counters(3 events, 6 findings)"


def failing(_event):
    raise RuntimeError(SECRET)


def test_a_failing_sink_is_named_by_the_kind_of_its_failure_alone():
    with pytest.raises(AuditError) as caught:
        deliver(failing, EVENT)
    assert str(caught.value) == "function: the audit sink failed: RuntimeError"
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


SURFACES = {
    "redact": lambda redactor: redactor.redact(f"mail {SECRET}").text,
    "redact_as": lambda redactor: redactor.redact_as("EMAIL_ADDRESS", SECRET).text,
    "redact_log": lambda redactor: redactor.redact_log(f"mail {SECRET}\n"),
    "redact_record": lambda redactor: redactor.redact_record({"note": f"mail {SECRET}"}),
    "redact_records": lambda redactor: list(redactor.redact_records([{"note": SECRET}, {"note": SECRET}])),
}


@pytest.mark.parametrize("surface", SURFACES)
def test_when_the_sink_fails_nothing_goes_out_unrecorded(surface):
    def redactor(on_error):
        return Redactor("account", key=b"k" * 16, names="off", audit=failing, on_error=on_error)

    withheld, dropped = (SURFACES[surface](redactor(mode)) for mode in ("placeholder", "drop"))
    assert withheld in ("<REDACTED>", ["<REDACTED>", "<REDACTED>"])
    assert dropped in ("", None, [None, None])
    with pytest.raises(RedactorError) as caught:
        SURFACES[surface](redactor("raise"))
    assert SECRET not in str(caught.value)


def test_every_surface_records_purpose_ground_and_retention():
    memory = Memory()
    redactor = Redactor("support", recipient="affiliate", key=b"k" * 16, names="off", audit=memory)
    for use in SURFACES.values():
        use(redactor)
    assert len(memory.events) == 6
    for event in memory.events:
        assert (event["policy"], event["recipient"], event["legal_basis"]) == (
            "support",
            "affiliate",
            "contract",
        )
        assert event["keep_until"] > event["time"]
        assert event["counts"] == {"EMAIL_ADDRESS": {"pseudonymize": 1}}
    assert SECRET not in json.dumps(memory.events)
    assert "garcia" not in json.dumps(memory.events)
