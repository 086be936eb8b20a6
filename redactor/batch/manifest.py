"""What a run did, as data: manifest.json, and the journal that lets an interrupted run be resumed. No values in either."""

from __future__ import annotations

import contextlib
import json
import os
from collections import Counter
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import redactor
from redactor.batch import outputs, sources

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from redactor.batch.pieces import Tally

MANIFEST = "manifest.json"
JOURNAL = ".redactor-journal.jsonl"
SCHEMA = 1


@dataclass(slots=True)
class FileResult:
    """What happened to one file. `status` is `done`, `withheld` (written, with placeholders for some records) or `failed`."""

    name: str
    status: str = "done"
    reason: str = ""
    format: str = ""
    compression: str = ""
    input_bytes: int = 0
    output_bytes: int = 0
    input_sha256: str = ""
    output_sha256: str = ""
    records: int = 0
    records_withheld: int = 0
    places: list[tuple[int, str]] = field(default_factory=list)
    counts: list[tuple[str, str, str, int]] = field(default_factory=list)  # entity, action, rule, how many
    resumed: bool = False

    def take(self, tally: Tally) -> None:
        """Note the numbers of a finished tally."""
        self.records, self.records_withheld, self.places = tally.records, tally.withheld, tally.places
        self.counts = [(*key, count) for key, count in sorted(tally.counts.items())]

    @property
    def findings(self) -> int:
        return sum(count for *_, count in self.counts)


def totals(files: Iterable[FileResult]) -> Counter[tuple[str, str]]:
    """Return how many findings there are for each (entity, action)."""
    counted: Counter[tuple[str, str]] = Counter()
    for entry in files:
        for entity, action, _, count in entry.counts:
            counted[entity, action] += count
    return counted


def describe(policy: Any, *, day: datetime | None = None) -> dict[str, Any]:
    """Return what a manifest says of the policy: name, version, purpose, recipient, legal basis, keep-until date."""
    from redactor.decide import retention

    today = (day or datetime.now(UTC)).date()
    return {
        "policy": policy.name,
        "policy_version": policy.version,
        "purpose": policy.purpose,
        "recipient": policy.recipient,
        "legal_basis": policy.legal_basis,
        "retention": policy.retention,
        "keep_until": retention.keep_until(policy.retention, today).isoformat(),
    }


def build(
    files: list[FileResult], *, policy: Any, status: str, started: datetime, fingerprint: str
) -> dict[str, Any]:
    """Return the manifest of a run as JSON-ready data; `status` is `complete`, `incomplete` or `interrupted`."""
    counted = totals(files)
    return {
        "schema": SCHEMA,
        "tool": "ticket-redactor",
        "tool_version": redactor.__version__,
        "status": status,
        "started": started.isoformat(timespec="seconds"),
        "finished": datetime.now(UTC).isoformat(timespec="seconds"),
        **describe(policy, day=started),
        "settings_fingerprint": fingerprint,
        "totals": {
            "files": len(files),
            "files_failed": sum(entry.status == "failed" for entry in files),
            "records": sum(entry.records for entry in files),
            "records_withheld": sum(entry.records_withheld for entry in files),
            "findings": sum(counted.values()),
            "findings_by_entity_and_action": nested(counted),
        },
        "files": [asdict(entry) for entry in files],
    }


def nested(counted: Counter[tuple[str, str]]) -> dict[str, dict[str, int]]:
    """Return counts as {entity: {action: how many}}, in order of names."""
    result: dict[str, dict[str, int]] = {}
    for (entity, action), count in sorted(counted.items()):
        result.setdefault(entity, {})[action] = count
    return result


def write(out: Path, manifest: dict[str, Any]) -> None:
    """Write manifest.json atomically and drop the journal it replaces."""
    outputs.write_whole(out / MANIFEST, json.dumps(manifest, indent=2, ensure_ascii=False) + "\n")
    with contextlib.suppress(OSError):
        (out / JOURNAL).unlink()


def note(out: Path, entry: FileResult, fingerprint: str) -> None:
    """Append a finished file to the journal, so that a killed run can be resumed."""
    line = json.dumps({"fingerprint": fingerprint, "file": asdict(entry)}) + "\n"
    with contextlib.suppress(OSError):  # without it a resumed run only does more work
        handle = os.open(out / JOURNAL, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o666)
        try:
            os.write(handle, line.encode())
        finally:
            os.close(handle)


def finished(out: Path, fingerprint: str) -> dict[str, FileResult]:
    """Return, by name, the files that an earlier run into `out` finished with the same settings."""
    found: dict[str, FileResult] = {}
    with contextlib.suppress(OSError, ValueError, TypeError, KeyError, AttributeError):
        manifest = json.loads((out / MANIFEST).read_text(encoding="utf-8"))
        if manifest["settings_fingerprint"] == fingerprint:
            found.update((raw["name"], _result(raw)) for raw in manifest["files"])
    with contextlib.suppress(OSError):
        for line in (out / JOURNAL).read_text(encoding="utf-8").splitlines():
            with contextlib.suppress(ValueError, TypeError, KeyError):  # the last line may be cut short
                raw = json.loads(line)
                if raw["fingerprint"] == fingerprint:
                    found[raw["file"]["name"]] = _result(raw["file"])
    return {name: entry for name, entry in found.items() if entry.status != "failed"}


def _result(raw: dict[str, Any]) -> FileResult:
    entry = FileResult(**raw)
    entry.counts = [(str(e), str(a), str(r), int(n)) for e, a, r, n in entry.counts]
    entry.places = [(int(line), str(reason)) for line, reason in entry.places]
    return entry


def still_valid(entry: FileResult, path: Path, out: Path) -> bool:
    """Say whether the input is the same as then and the output is what was written then."""
    return (
        bool(entry.input_sha256)
        and entry.input_sha256 == sources.file_sha256(path)
        and entry.output_sha256 == sources.file_sha256(out / entry.name)
    )
