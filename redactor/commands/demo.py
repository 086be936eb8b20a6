"""Run the main job on a packaged example export, and show what came of it and why each thing stayed or went.

The people are invented: tickets, registrations and a diagnostic log. Nothing to prepare, nothing left behind without --out.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections import Counter
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

from redactor.commands import common

if TYPE_CHECKING:
    import argparse

    from rich.console import Console

EXAMPLES = """\
examples:
  redactor demo
  redactor demo --purpose statistics               the same export for another purpose
  redactor demo --out demo/ --report demo.html     keep the files and look at them"""

#: What of the example is shown before and after: file, line (from 1), and for a ticket the field.
EXCERPTS: tuple[tuple[str, int, tuple[str | int, ...]], ...] = (
    ("tickets.jsonl", 1, ("requester",)),
    ("tickets.jsonl", 1, ("comments", 0, "body")),
    ("tickets.jsonl", 1, ("comments", 2, "body")),
    ("tickets.jsonl", 2, ("comments", 0, "body")),
    ("tickets.jsonl", 3, ("comments", 0, "body")),
    ("registrations.csv", 2, ()),
    ("diagnostics.log", 2, ()),
    ("diagnostics.log", 3, ()),
    ("diagnostics.log", 5, ()),
    ("diagnostics.log", 9, ()),
    ("diagnostics.log", 10, ()),
    ("diagnostics.log", 13, ()),
)
FILES = tuple(dict.fromkeys(name for name, _, _ in EXCERPTS))
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
    parser.add_argument("--out", metavar="DIR", help="keep the redacted files here")
    parser.add_argument("--report", metavar="HTML", help="write a page of counts, rules and reasons")
    common.add_policy(parser)


def execute(arguments: argparse.Namespace) -> int:
    """Run the job and show the result."""
    from redactor.batch import report, summary
    from redactor.batch.run import Options, run

    chosen = common.settings(arguments)
    console = common.console(sys.stdout)
    with tempfile.TemporaryDirectory(prefix="redactor-demo-") as temporary:
        folder = Path(temporary)
        source, out = folder / "export", Path(arguments.out) if arguments.out else folder / "clean"
        source.mkdir()
        for name in FILES:
            (source / name).write_bytes(resources.files("redactor.batch").joinpath("demo", name).read_bytes())
        events: list[dict[str, Any]] = []
        outcome = run(Options((str(source),), out, chosen, audit=events.append))
        shown = ""
        for name, line, field in EXCERPTS:
            if name != shown:
                console.print(f"\n{name}", style="bold")
                shown = name
            before, after = (
                (place / name).read_text("utf-8").splitlines()[line - 1] for place in (source, out)
            )
            _excerpt(console, before, after, field)
        _why(console, outcome.policy, events)
        summary.show(outcome, console, out=arguments.out or "a temporary folder (keep it with --out DIR)")
        if arguments.report:
            report.write(Path(arguments.report), outcome)
    common.say_random_key(chosen, what="run")
    return outcome.exit_code


def _excerpt(console: Console, before: str, after: str, field: tuple[str | int, ...]) -> None:
    from rich.text import Text

    for style, title, line in (("red", "before ", before), ("green", "after  ", after)):
        value: Any = line
        if field:
            value = json.loads(line)
            for part in field:
                value = value[part]
        console.print(
            Text(title, style=style)
            + Text(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))
        )


def _why(console: Console, policy: Any, events: list[dict[str, Any]]) -> None:
    """Show what went and what stayed, each with its reason."""
    from rich.table import Table
    from rich.text import Text

    from redactor.batch import reasons

    stated = reasons.by_rule(policy)
    counted: Counter[tuple[str, str, str]] = Counter()
    evidence: dict[tuple[str, str, str], str] = {}
    for event in events:
        for finding in event["findings"]:
            key = finding["entity"], finding["action"], finding["rule"]
            counted[key] += 1
            evidence.setdefault(key, reasons.evidence(finding["detector"]))
    for title, kept in (("why it went", False), ("why it stayed", True)):
        table = Table(title=f"\n{title}", title_justify="left", title_style="bold", box=None, pad_edge=False)
        for heading in ("what", "action", "found because", "reason"):
            table.add_column(heading, overflow="fold")
        for (entity, action, rule), count in sorted(counted.items()):
            if (action == "keep") == kept:
                why = reasons.reason(stated, rule, action)
                table.add_row(f"{count} {entity}", action, Text(evidence[entity, action, rule]), Text(why))
        if kept:
            for what, why in STAYED:
                table.add_row(Text(what), "untouched", "", Text(why))
        console.print(table)
    console.print()
