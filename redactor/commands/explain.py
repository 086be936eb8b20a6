"""Say for every span of a text what it is, where it stands, which evidence and which rule decided, and what it becomes."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from redactor.commands import common
from redactor.errors import UsageError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from redactor.types import Finding

EXAMPLES = """\
examples:
  redactor explain "Serial number: X5GQ012345, error 0x97, call +1 415 555 0132"
  redactor explain --purpose statistics "my address is ada@example.com"
  redactor explain - < ticket.json                 a JSON object is looked at as a record
  redactor explain --json "..." | jq .findings

Values are shown only with --show-values, and only on a terminal; offsets count characters from 0."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `explain`."""
    parser.add_argument(
        "text",
        metavar="TEXT",
        nargs="?",
        default="-",
        help="what to look at; - or nothing reads standard input",
    )
    parser.add_argument("--json", action="store_true", help="print the explanation as JSON")
    parser.add_argument("--show-values", action="store_true", help="show what was found (on a terminal only)")
    common.add_policy(parser)


def execute(arguments: argparse.Namespace) -> int:
    """Explain a text; finding something is no failure."""
    if arguments.show_values and not sys.stdout.isatty():
        raise UsageError("shows personal data, so standard output must be a terminal", place="--show-values")
    text = arguments.text
    if text == "-":
        text = sys.stdin.buffer.read().decode("utf-8", "surrogateescape")
    elif _is_file(text):
        raise UsageError("is a file's name, and would be looked at as a text; for what is in it: redactor explain - < FILE", place="TEXT")
    rows, after, about = _explain(text, common.settings(arguments))
    if arguments.json:
        print(json.dumps({**about, "findings": rows, "text": after}, indent=2))
    else:
        _show(rows, after, about, text, show_values=arguments.show_values)
    return 0


def _is_file(text: str) -> bool:
    try:
        return Path(text).is_file()
    except (OSError, ValueError):  # too long for a name, or with a null byte
        return False


def _explain(text: str, chosen: Any) -> tuple[list[dict[str, Any]], str, dict[str, Any]]:
    from redactor.batch import manifest, reasons
    from redactor.errors import InputError
    from redactor.text import json_edit

    events: list[dict[str, Any]] = []
    redactor = chosen.redactor(audit=events.append)
    record, raw = None, text.encode("utf-8", "surrogateescape")
    if text.lstrip()[:1] in ("{", "["):
        try:
            record, plain = json_edit.parse(raw)
        except (InputError, RecursionError):
            record = None
    if record is None:
        result = redactor.redact(text)
        findings: Sequence[Finding] = result.findings
        values, after = {"": (text, result.text)}, result.text
    else:
        new = redactor.redact_record(record)
        findings = [_finding(raw_finding) for event in events for raw_finding in event["findings"]]
        after = json_edit.write(raw, record, new, plain=plain).decode("utf-8", "surrogateescape")
        values = json_edit.leaves_by_path(record, new)
    stated = reasons.by_rule(redactor.policy)
    rows = []
    for path in dict.fromkeys(finding.path for finding in findings):
        own = sorted(
            (finding for finding in findings if finding.path == path), key=lambda finding: finding.start
        )
        was, now = values.get(path, (None, None))
        both = isinstance(was, str) and isinstance(now, str)
        became = (
            reasons.outcomes(was, own, now)
            if both and was is not None and now is not None
            else [""] * len(own)
        )
        rows += [
            {
                "path": path,
                "start": finding.start,
                "end": finding.end,
                "entity": finding.entity,
                "detector": finding.detector,
                "evidence": reasons.evidence(finding.detector),
                "action": finding.action,
                "becomes": outcome,
                "rule": finding.rule,
                "reason": reasons.reason(stated, finding.rule, finding.action),
            }
            for finding, outcome in zip(own, became, strict=True)
        ]
    return rows, after, manifest.describe(redactor.policy)


def _finding(raw: dict[str, Any]) -> Finding:
    from redactor.types import Finding

    return Finding(
        raw["entity"], raw["action"], raw["rule"], raw["path"], raw["start"], raw["length"], raw["detector"]
    )


def _show(
    rows: list[dict[str, Any]], after: str, about: dict[str, Any], text: str, *, show_values: bool
) -> None:
    from rich.table import Table
    from rich.text import Text

    console = common.console(sys.stdout)
    console.print(
        Text(
            f"policy {about['policy']} for {about['purpose']}"
            + (f", recipient {about['recipient']}" if about["recipient"] else "")
        )
    )
    if not rows:
        console.print("nothing personal found: everything stays")
        return
    table = Table(box=None, pad_edge=False)
    headings = ["where", "what", "found because", "action", "becomes", "rule and reason"]
    for heading in [*headings[:2], *(["value"] if show_values else []), *headings[2:]]:
        table.add_column(heading, overflow="fold")
    for row in rows:
        where = f"{row['path']} " if row["path"] else ""
        shown = [Text(text[row["start"] : row["end"]] if not row["path"] else "")] if show_values else []
        table.add_row(
            Text(f"{where}{row['start']}-{row['end']}"),
            row["entity"],
            *shown,
            Text(row["evidence"]),
            row["action"],
            Text("" if row["action"] == "keep" and not show_values else row["becomes"]),
            Text(f"{row['rule']}: {row['reason']}"),
        )
    console.print(table)
    console.print(Text(after.rstrip("\n")), style="bold")
