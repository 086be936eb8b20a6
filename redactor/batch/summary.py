"""The final summary: what was read, what was found and what happened to it, which files failed and why. No values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.batch import manifest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import Console

    from redactor.batch.run import Outcome

#: How many places of withheld records are listed for each file.
PLACES = 5


def show(outcome: Outcome, console: Console, *, out: str | None, findings: bool = True) -> None:
    """Print the tables of a finished run; `out` None says that nothing was written; `findings` False leaves their table out."""
    from rich.table import Table
    from rich.text import Text

    files = outcome.files
    about = manifest.describe(outcome.policy, day=outcome.started)
    console.print(
        Text(f"policy {about['policy']} {about['policy_version']} for {about['purpose']}")
        + Text(f", recipient {about['recipient']}" if about["recipient"] else "")
        + Text(f"; legal basis {about['legal_basis']}; keep until {about['keep_until']}")
    )
    counted = manifest.nested(manifest.totals(files))
    if counted and findings:
        actions = sorted(
            {action for per_action in counted.values() for action in per_action}, key=_strictness
        )
        table = Table(title="findings", title_justify="left", box=None, pad_edge=False)
        table.add_column("entity", no_wrap=True)
        for action in actions:
            table.add_column(action, justify="right")
        for entity, per_action in counted.items():
            table.add_row(
                entity, *(f"{per_action[action]:,}" if action in per_action else "" for action in actions)
            )
        console.print(table)
    if outcome.failed:
        table = Table(title="not processed", title_justify="left", box=None, pad_edge=False)
        for heading in ("file", "line", "reason"):
            table.add_column(heading, overflow="fold")
        for entry in outcome.failed:
            if entry.status == "failed":
                table.add_row(Text(entry.name), "", Text(f"{entry.reason}; nothing of it was written"))
            for line, reason in entry.places[:PLACES]:
                table.add_row(Text(entry.name), str(line), Text(f"{reason}; a placeholder was written"))
            if entry.records_withheld > PLACES:
                table.add_row(Text(entry.name), "...", f"{entry.records_withheld - PLACES:,} more")
        console.print(table)
    console.print(_last_line(outcome, out), style="bold")


def _last_line(outcome: Outcome, out: str | None) -> str:
    files = outcome.files
    done = sum(entry.status != "failed" for entry in files)
    resumed = sum(entry.resumed for entry in files)
    parts = [
        f"{sum(entry.records for entry in files):,} records",
        f"{sum(entry.findings for entry in files):,} findings",
        f"{done:,} of {len(files):,} files" + (f" ({resumed:,} from an earlier run)" if resumed else ""),
    ]
    where = f"written to {out}" if out is not None else "nothing written (dry run)"
    return f"{', '.join(parts)}; {where}"


def _strictness(action: str) -> int:
    from redactor.types import STRICTNESS

    return STRICTNESS.index(action) if action in STRICTNESS else len(STRICTNESS)


def problems(outcome: Outcome) -> Iterator[str]:
    """Yield one line for each file that was not fully processed, for standard error."""
    for entry in outcome.failed:
        if entry.status == "failed":
            yield f"{entry.name}: {entry.reason}; nothing of it was written"
        else:
            line, reason = entry.places[0] if entry.places else (0, "withheld")
            first = f"line {line}: {reason}" if line else reason
            more = f" and {entry.records_withheld - 1:,} more" if entry.records_withheld > 1 else ""
            yield f"{entry.name}: {first}{more}; placeholders were written in their place"
    if outcome.interrupted:
        yield "interrupted; finished files stay, go on with --resume"
