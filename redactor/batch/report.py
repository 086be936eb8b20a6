"""A self-contained HTML page about a run: counts by entity, action, rule and file, with reasons. No values."""

from __future__ import annotations

from collections import Counter
from html import escape
from typing import TYPE_CHECKING, Any

import redactor
from redactor.batch import manifest, outputs, reasons

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from redactor.batch.run import Outcome

_STYLE = """
:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{max-width:70rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;margin:1rem 0 2rem;width:100%}th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #8884;
vertical-align:top}td.long{overflow-wrap:anywhere}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}caption{text-align:left;
font-weight:600;padding:.3rem 0}.figures{display:flex;flex-wrap:wrap;gap:1rem;margin:1rem 0}.figures div{border:1px solid #8884;
border-radius:.5rem;padding:.5rem 1.2rem}.figures b{display:block;font-size:1.6rem}dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}dt{opacity:.7}dd{margin:0}
.bad{color:#b3261e}@media(prefers-color-scheme:dark){.bad{color:#ff8a80}}
"""


def write(path: Path, outcome: Outcome) -> None:
    """Write the page to `path`, replacing what is there."""
    outputs.write_whole(path, page(outcome))


def page(outcome: Outcome) -> str:
    """Return the page as HTML; it loads nothing from anywhere."""
    files = outcome.files
    about = manifest.describe(outcome.policy, day=outcome.started)
    facts = {key.replace("_", " "): value or "-" for key, value in about.items()}
    facts |= {
        "run started": outcome.started.isoformat(timespec="seconds"),
        "tool": f"ticket-redactor {redactor.__version__}",
    }
    failed = sum(entry.status == "failed" for entry in files)
    figures = {
        "files written" if not failed else f"files written, {failed:,} failed": len(files) - failed,
        "records": sum(entry.records for entry in files),
        "findings": sum(entry.findings for entry in files),
        "records withheld": sum(entry.records_withheld for entry in files),
    }
    per_rule: Counter[tuple[str, str, str]] = Counter()
    for entry in files:
        for entity, action, rule, count in entry.counts:
            per_rule[entity, action, rule] += count
    stated = reasons.by_rule(outcome.policy)
    rules = [(e, a, r, reasons.reason(stated, r, a), count) for (e, a, r), count in sorted(per_rule.items())]
    problems = [
        (entry.name, line or "", reason)
        for entry in outcome.failed
        for line, reason in (
            [(0, entry.reason + "; nothing was written")] if entry.status == "failed" else entry.places
        )
    ]
    body = [
        "<h1>Redaction report</h1>",
        '<div class="figures">',
        *(f"<div><b>{number:,}</b>{escape(name)}</div>" for name, number in figures.items()),
        "</div><dl>",
        *(f"<dt>{escape(key)}</dt><dd>{escape(str(value))}</dd>" for key, value in facts.items()),
        "</dl>",
        _table(
            "Findings by entity, action and rule", ("entity", "action", "rule", "reason", "findings"), rules
        ),
        _table(
            "Files",
            ("file", "format", "status", "records", "withheld", "findings"),
            [(f.name, f.format, f.status, f.records, f.records_withheld, f.findings) for f in files],
        ),
        _table(
            "Findings by file",
            ("file", "entity", "action", "findings"),
            [(f.name, e, a, n) for f in files for (e, a), n in sorted(manifest.totals([f]).items())],
        ),
        _table("Not processed", ("file", "line", "reason"), problems, bad=True),
    ]
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Redaction report</title>'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<style>{_STYLE}</style></head><body>{''.join(body)}</body></html>\n"
    )


def _table(
    caption: str, headings: tuple[str, ...], rows: Iterable[tuple[Any, ...]], *, bad: bool = False
) -> str:
    rows = list(rows)
    if not rows:
        return ""
    numeric = [all(isinstance(row[i], int) for row in rows) for i in range(len(headings))]
    kind = [' class="n"' if number else ' class="long"' if name in ("file", "reason") else "" for number, name in zip(numeric, headings, strict=True)]
    head = "".join(f"<th{kind[i]}>{escape(name)}</th>" for i, name in enumerate(headings))
    body = "".join(
        "<tr>"
        + "".join(
            f"<td{kind[i]}>{escape(f'{cell:,}' if numeric[i] else str(cell))}</td>"
            for i, cell in enumerate(row)
        )
        + "</tr>"
        for row in rows
    )
    caption_class = ' class="bad"' if bad else ""
    return f"<table><caption{caption_class}>{escape(caption)}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
