"""Counters of a running pipe in Prometheus' text format, for a node exporter's textfile collector."""

from __future__ import annotations

import os
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from redactor.batch.pipe import Pipe
from redactor.errors import UsageError


def text(pipe: Pipe, *, reloads: Counter[str]) -> str:
    """Return the counters in the text exposition format, version 0.0.4."""
    return "\n".join([*_lines(pipe, reloads), ""])


def _lines(pipe: Pipe, reloads: Counter[str]) -> Iterator[str]:
    simple = (
        ("redactor_records_total", "Lines and JSON records that went through.", pipe.total.records),
        ("redactor_withheld_total", "Records that went out as placeholders.", pipe.total.withheld),
        ("redactor_input_bytes_total", "Bytes read.", pipe.bytes_in),
        ("redactor_output_bytes_total", "Bytes written.", pipe.bytes_out),
    )
    for name, meaning, value in simple:
        yield from (f"# HELP {name} {meaning}", f"# TYPE {name} counter", f"{name} {value}")
    yield "# HELP redactor_findings_total Personal data found, by entity and action."
    yield "# TYPE redactor_findings_total counter"
    findings: Counter[tuple[str, str]] = Counter()
    for (entity, action, _), number in pipe.total.counts.items():
        findings[entity, action] += number
    for (entity, action), number in sorted(findings.items()):
        yield f'redactor_findings_total{{entity="{entity}",action="{action}"}} {number}'
    yield "# HELP redactor_policy_reloads_total Policy reloads, by result."
    yield "# TYPE redactor_policy_reloads_total counter"
    for result in ("ok", "failed"):
        yield f'redactor_policy_reloads_total{{result="{result}"}} {reloads[result]}'


def write(path: Path, content: str) -> None:
    """Replace the file at `path` in one step, so that a collector never reads half of it; raise UsageError when it cannot be written."""
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        with os.fdopen(handle, "w", encoding="utf-8") as stream:
            stream.write(content)
        Path(name).chmod(0o644)  # counters for a collector that runs as another user
        Path(name).replace(path)
    except OSError as error:
        raise UsageError((error.strerror or "cannot be written").lower(), place=str(path)) from error
