"""An evaluation as a table for people and as an HTML page; values appear only where the caller asked for them."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from typing import Any

from redactor.evaluate.figures import Figures, Miss
from redactor.evaluate.gold import Unit

#: Characters shown before and after a miss in the page.
CONTEXT = 60


def percent(share: float | None) -> str:
    return "-" if share is None else f"{100 * share:.1f} %"


def _interval(row: Mapping[str, Any]) -> str:
    low, high = row["interval"]
    return f"{100 * low:.1f}-{100 * high:.1f}" if row["total"] else "-"


def rows(report: Mapping[str, Any], peer: Mapping[str, Any] | None = None) -> list[list[str]]:
    """Return the lines of the main table: head first, then each entity, each kind, and the totals."""
    head = ["", "marked", "hidden", "partly", "leaked", "fully hidden", "95 %"]
    table = [head + (["peer"] if peer else [])]
    groups = [("by_entity", "entity"), ("by_kind", "kind")]
    for group, label in groups:
        others = {row[label]: row for row in peer[group]} if peer else {}
        table += [_row(row[label], row, others.get(row[label])) for row in report[group]]
    table.append(_row("all personal", report["all_personal"], peer["all_personal"] if peer else None))
    return table


def _row(name: str, row: Mapping[str, Any], peer: Mapping[str, Any] | None) -> list[str]:
    counts = [str(row[key]) for key in ("total", "hidden", "partly", "leaked")]
    return [name, *counts, percent(row["share"]), _interval(row), *([percent(peer["share"])] if peer else [])]


def technical_rows(report: Mapping[str, Any], peer: Mapping[str, Any] | None = None) -> list[list[str]]:
    """Return the lines of the second table: technical facts retained and other text changed, for each kind of document."""
    table = [["", "facts", "retained", "share", "95 %", "other text changed", *(["peer retained", "peer changed"] if peer else [])]]
    others = {row["kind"]: row for row in peer["retained_by_kind"]} if peer else {}
    for row in report["retained_by_kind"]:
        kind = row["kind"]
        line = [kind, str(row["total"]), str(row["retained"]), percent(row["share"]), _interval(row), percent(report["collateral"].get(kind))]
        if peer:
            line += [percent(others.get(kind, {}).get("share")), percent(peer["collateral"].get(kind))]
        table.append(line)
    row = report["all_technical"]
    line = ["all facts", str(row["total"]), str(row["retained"]), percent(row["share"]), _interval(row), ""]
    table.append(line + ([percent(peer["all_technical"]["share"]), ""] if peer else []))
    return table


def aligned(table: Sequence[Sequence[str]]) -> str:
    """Return a table as text with aligned columns, the first to the left, the others to the right."""
    widths = [max(len(row[column]) for row in table) for column in range(len(table[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) if i == 0 else cell.rjust(width) for i, (cell, width) in enumerate(zip(row, widths, strict=True))).rstrip()
        for row in table
    )


def text(report: Mapping[str, Any], peer: Mapping[str, Any] | None = None) -> str:
    """Return the whole evaluation as text for a terminal."""
    same, different = report["consistency"].get("same_pairs", 0), report["consistency"].get("different_pairs", 0)
    consistency = (
        f"pseudonyms: {report['consistency'].get('same_token', 0)} of {same} pairs of the same value share a token, "
        f"{report['consistency'].get('different_token', 0)} of {different} pairs of different values do not"
    )
    return "\n".join(
        [f"{report['units']} documents", "", aligned(rows(report, peer)), "", aligned(technical_rows(report, peer)), "", consistency]
    )


def misses_text(figures: Figures, units: Sequence[Unit]) -> str:
    """Return every miss with its value, for a terminal before a person who may see the data."""
    by_id = {(unit.id, unit.place): unit for unit in units}
    lines = []
    for miss in figures.misses:
        source = by_id[miss.unit, miss.place].leaves[miss.leaf].text
        became = "".join(change.output for change in miss.output)
        lines.append(f"{miss.place} {miss.unit}: {miss.name} {miss.outcome}: {source[miss.start : miss.start + miss.length]!r} -> {became!r}")
    return "\n".join(lines)


PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Evaluation</title>
<style>body{{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#1b1b1b;background:#fff}}
table{{border-collapse:collapse;margin:1rem 0}}td,th{{padding:.2rem .7rem;border-bottom:1px solid #ddd;text-align:right}}
td:first-child,th:first-child{{text-align:left}}.leaked,.partly{{background:#ffd6d6}}.changed{{background:#ffe9b8}}
pre{{white-space:pre-wrap;background:#f6f6f6;padding:.5rem}}</style>
<h1>Evaluation</h1><p>{units} documents. {note}</p>{tables}<h2>Misses</h2>{misses}</html>
"""


def page(figures: Figures, units: Sequence[Unit], *, show_values: bool, peer: Mapping[str, Any] | None = None) -> str:
    """Return a self-contained HTML page; with `show_values` each miss is shown in its text, for a person who may see the data."""
    report = figures.report()
    by_id = {(unit.id, unit.place): unit for unit in units}
    misses = "".join(_miss(miss, by_id[miss.unit, miss.place] if show_values else None) for miss in figures.misses)
    note = "This page shows personal data from the gold files." if show_values else "No value is shown; add --show-values to see them."
    tables = _table(rows(report, peer)) + _table(technical_rows(report, peer))
    return PAGE.format(units=report["units"], note=note, tables=tables, misses=misses or "<p>None.</p>")


def _table(table: Sequence[Sequence[str]]) -> str:
    lines = [
        "<tr>" + "".join(f"<{tag}>{html.escape(cell)}</{tag}>" for cell in row) + "</tr>"
        for row, tag in zip(table, ["th", *["td"] * (len(table) - 1)], strict=True)
    ]
    return "<table>" + "".join(lines) + "</table>"


def _miss(miss: Miss, unit: Unit | None) -> str:
    title = html.escape(f"{miss.unit} ({miss.place}): {miss.name} {miss.outcome}, offset {miss.start}, length {miss.length}")
    if unit is None:
        return f"<p>{title}</p>"
    source = unit.leaves[miss.leaf].text
    end = miss.start + miss.length
    before, value, after = source[max(0, miss.start - CONTEXT) : miss.start], source[miss.start : end], source[end : end + CONTEXT]
    shown = f"{html.escape(before)}<mark class={miss.outcome}>{html.escape(value)}</mark>{html.escape(after)}"
    became = "".join(change.output for change in miss.output)
    return f"<p>{title}</p><pre>{shown}</pre>" + (f"<p>became <code>{html.escape(became)}</code></p>" if became else "")
