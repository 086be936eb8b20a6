"""Run the main job on a packaged example export, and show what came of it and why each thing stayed or went.

The people are invented: tickets, registrations and a diagnostic log. Nothing to prepare, nothing left behind without --out.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections import Counter, defaultdict
from dataclasses import replace
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

from redactor.commands import common
from redactor.errors import UsageError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from rich.console import Console
    from rich.text import Text

    from redactor.batch.settings import Settings

EXAMPLES = """\
examples:
  redactor demo
  redactor demo --purpose statistics               the same export for another purpose
  redactor demo --out demo/ --report demo.html     keep the files and look at them"""

FILES = ("tickets.jsonl", "registrations.csv", "diagnostics.log")
#: What of the example is shown before and after: file, line (from 1), and for a ticket the field.
EXCERPTS: tuple[tuple[str, int, tuple[str | int, ...]], ...] = (
    ("tickets.jsonl", 1, ("requester",)),
    ("tickets.jsonl", 1, ("comments", 0, "body")),
    ("tickets.jsonl", 1, ("comments", 2, "body")),
    ("tickets.jsonl", 2, ("comments", 0, "body")),
    ("registrations.csv", 2, ()),
    ("diagnostics.log", 2, ()),
    ("diagnostics.log", 9, ()),
    ("diagnostics.log", 13, ()),
)
#: The record whose people and devices are followed through it, and the field and purposes that are compared.
FOLLOWED = ("tickets.jsonl", 1)
COMPARED = (("tickets.jsonl", 1, ("comments", 2, "body")), ("diagnostics.log", 9, ()))
PURPOSES = ("support", "security", "analytics", "statistics")
#: What stays in every policy, and why: it is in the example, and nothing above removed it.
STAYED = (
    ("XP-6000, C11CG19201", "product and part number: what the case is about"),
    ("2.3.1, 4.12.0, 10.0.22631", "versions: a fault belongs to one"),
    ("0x97, 0xC0000005, HTTP 401, E-31", "error codes: the first thing an agent looks for"),
    ("2026-03-02T08:05:13.640Z", "times of events: they line up tickets and logs"),
    ("127.0.0.1, 255.255.255.0", "loopback and netmasks: the same everywhere, nobody's address"),
    ("lb-prod-01.example.com", "a host that many share"),
    ("48213, 700-1184213, RMA 5520-118", "ticket, order and RMA numbers"),
)


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `demo`."""
    parser.add_argument("-o", "--out", metavar="DIR", help="keep the redacted files here (a folder that is not there yet, or empty)")
    parser.add_argument("--report", metavar="HTML", help="write a page of counts, rules and reasons")
    common.add_policy(parser)


def execute(arguments: argparse.Namespace) -> int:
    """Run the job and show the result."""
    from redactor.batch import report, summary
    from redactor.batch.run import Options, run

    chosen = common.settings(arguments)
    kept = Path(arguments.out) if arguments.out else None
    if kept is not None and kept.exists() and (not kept.is_dir() or any(kept.iterdir())):
        raise UsageError("holds something already; name a folder that is new or empty", place=f"--out {kept}")
    common.check_writable(arguments.report, option="--report")
    console = common.console(sys.stdout)
    with tempfile.TemporaryDirectory(prefix="redactor-demo-") as temporary:
        folder = Path(temporary)
        source, out = folder / "export", kept or folder / "clean"
        source.mkdir()
        for name in FILES:
            (source / name).write_bytes(resources.files("redactor.batch").joinpath("demo", name).read_bytes())
        events: list[dict[str, Any]] = []
        outcome = run(Options((str(source),), out, chosen, audit=events.append))
        _title(console, f"1. The example export, before and after (policy {outcome.policy.name})")
        shown = ""
        for name, line, field in EXCERPTS:
            if name != shown:
                console.print(f"\n{name}", style="bold")
                shown = name
            before, after = (_value(place / name, line, field) for place in (source, out))
            _excerpt(console, before, after)
        _title(console, "2. A ticket knows its people and devices: found once, hidden everywhere in it")
        _followed(console, source, out, [event for event in events if event["file"] == FOLLOWED[0]][FOLLOWED[1] - 1])
        _title(console, "3. The same text for other purposes: pseudonyms of two purposes cannot be joined")
        _compared(console, source, chosen)
        _title(console, "4. Why each thing went, and why the rest stayed")
        _why(console, outcome.policy, events)
        summary.show(outcome, console, out=arguments.out or "a temporary folder (keep it with --out DIR)", findings=False)
        if arguments.report:
            report.write(Path(arguments.report), outcome)
    common.say_random_key(chosen, what="run")
    return outcome.exit_code


def _title(console: Console, text: str) -> None:
    console.print(f"\n{text}", style="bold underline")


def _value(file: Path, line: int, field: tuple[str | int, ...] = ()) -> str:
    """Return a line of a file, or one field of the record on it."""
    text = file.read_text("utf-8").splitlines()[line - 1]
    if not field:
        return text
    value: Any = json.loads(text)
    for part in field:
        value = value[part]
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _excerpt(console: Console, before: str, after: str) -> None:
    """Show a text before and after, what differs in colour."""
    from rich.table import Table
    from rich.text import Text

    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    gone, come = _marked(before, after)
    table.add_row("before", gone)
    table.add_row("after", come if before != after else come + Text("   (nothing to hide)", style="dim"))
    console.print(table)


def _marked(before: str, after: str) -> tuple[Text, Text]:
    """Return both texts with what went in red and what came in green."""
    from rich.text import Text

    from redactor.evaluate import align

    gone, come = Text(before), Text(after)
    for change in align.changes(before, after):
        gone.stylize("red", change.start, change.end)
    for match in align.TOKEN_WORDS.finditer(after):
        come.stylize("green", match.start(), match.end())
    return gone, come


def _followed(console: Console, source: Path, out: Path, event: dict[str, Any]) -> None:
    """Show for each pseudonym of one ticket where and in which spellings its value stood."""
    from rich.table import Table
    from rich.text import Text

    old, new = (json.loads((place / FOLLOWED[0]).read_text("utf-8").splitlines()[FOLLOWED[1] - 1]) for place in (source, out))
    spellings: defaultdict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for path, value, token in _replaced(old, new, event):
        spellings[token][value].append(path)
    table = Table(box=None, pad_edge=False)
    for heading in ("in its place", "stood for", "where"):
        table.add_column(heading, overflow="fold")
    for token, values in spellings.items():
        if sum(map(len, values.values())) > 1:
            where = dict.fromkeys(path.removeprefix("$.") for paths in values.values() for path in paths)
            table.add_row(Text(token, style="green"), Text(", ".join(values), style="red"), Text(", ".join(where)))
    console.print(table)


def _replaced(old: Any, new: Any, event: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Yield path, value and what stands in its place for each finding of a record that has a token."""
    from redactor.batch import reasons
    from redactor.text import json_edit
    from redactor.types import Finding

    texts = json_edit.leaves_by_path(old, new)
    by_path: defaultdict[str, list[Finding]] = defaultdict(list)
    for raw in event["findings"]:
        by_path[raw["path"]].append(Finding(raw["entity"], raw["action"], raw["rule"], raw["path"], raw["start"], raw["length"]))
    for path, findings in by_path.items():
        before, after = texts.get(path, (None, None))
        if isinstance(before, str) and isinstance(after, str):
            findings.sort(key=lambda finding: finding.start)
            for finding, became in zip(findings, reasons.outcomes(before, findings, after), strict=True):
                yield path, before[finding.start : finding.end], became


def _compared(console: Console, source: Path, chosen: Settings) -> None:
    """Show texts of the example as four purposes let them out."""
    from rich.table import Table

    redactors = {purpose: replace(chosen, policy=purpose, recipient=None).redactor() for purpose in PURPOSES}
    for name, line, field in COMPARED:
        record = json.loads(_value(source / name, line)) if field else None
        before = _value(source / name, line, field)
        table = Table.grid(padding=(0, 2, 0, 0))
        table.add_column(no_wrap=True)
        table.add_column(overflow="fold")
        for purpose, redactor in redactors.items():
            if record is None:
                after = redactor.redact_log(before)
            else:
                value = redactor.redact_record(record)
                for part in field:
                    value = value[part]
                after = str(value)
            table.add_row(purpose, _marked(before, after)[1])
        console.print()
        console.print(table)


def _why(console: Console, policy: Any, events: list[dict[str, Any]]) -> None:
    """Show what went and what stayed, each with its reason."""
    from rich.table import Table
    from rich.text import Text

    from redactor.batch import reasons

    stated = reasons.by_rule(policy)
    counted: Counter[tuple[str, str, str]] = Counter()
    evidence: defaultdict[tuple[str, str, str], Counter[str]] = defaultdict(Counter)
    for event in events:
        for finding in event["findings"]:
            key = finding["entity"], finding["action"], finding["rule"]
            number = finding.get("count", 1)
            counted[key] += number
            evidence[key][reasons.EVIDENCE.get(finding["detector"].partition(":")[0], "")] += number
    for title, kept in (("what went", False), ("what stayed", True)):
        table = Table(title=f"\n{title}", title_justify="left", title_style="bold", box=None, pad_edge=False)
        for heading in ("what", "action", "found because", "reason"):
            table.add_column(heading, overflow="fold")
        for (entity, action, rule), count in sorted(counted.items()):
            if (action == "keep") == kept:
                why = reasons.reason(stated, rule, action)
                found = "; ".join(name for name, _ in evidence[entity, action, rule].most_common(2))
                table.add_row(f"{count} {entity}", action, Text(found), Text(why))
        if kept:
            for what, why in STAYED:
                table.add_row(Text(what), "untouched", "", Text(why))
        console.print(table)
    console.print()
