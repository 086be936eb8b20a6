"""An evaluation as a table for people and as an HTML page; values appear only where the caller asked for them."""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping, Sequence
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
    table = [head + (["Presidio"] if peer else [])]
    for group, label, title in (("by_entity", "entity", ""), ("by_kind", "kind", "in documents of kind ")):
        others = {row[label]: row for row in peer[group]} if peer else {}
        table += [_row(title + row[label], row, others.get(row[label])) for row in report[group]]
    table.append(_row("all personal", report["all_personal"], peer["all_personal"] if peer else None))
    return table


def _row(name: str, row: Mapping[str, Any], peer: Mapping[str, Any] | None) -> list[str]:
    counts = [str(row[key]) for key in ("total", "hidden", "partly", "leaked")]
    return [name, *counts, percent(row["share"]), _interval(row), *([percent(peer["share"])] if peer else [])]


def technical_rows(report: Mapping[str, Any], peer: Mapping[str, Any] | None = None) -> list[list[str]]:
    """Return the lines of the second table: technical facts retained and other text changed, for each kind of document."""
    table = [["", "facts", "retained", "share", "95 %", "other text changed", *(["Presidio retained", "Presidio changed"] if peer else [])]]
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


STYLE = """
:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{max-width:72rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;margin:1rem 0 2rem}td,th{padding:.2rem .8rem;border-bottom:1px solid #8884;text-align:right;
font-variant-numeric:tabular-nums}td:first-child,th:first-child{text-align:left}tr:last-child td{font-weight:600}
.figures{display:flex;flex-wrap:wrap;gap:1rem}.figures div{border:1px solid #8884;border-radius:.5rem;padding:.6rem 1.2rem}
.figures b{display:block;font-size:1.8rem}.figures small{opacity:.75}.warning{color:#b3261e;font-weight:600}
summary{cursor:pointer;font-weight:600;padding:.3rem 0}mark{color:#1b1b1b;padding:0 .1em}
.leaked{background:#ffb3ab}.partly{background:#ffd7a8}.changed{background:#ffe98f}
pre{white-space:pre-wrap;overflow-wrap:anywhere;background:#8881;padding:.5rem;margin:.2rem 0}p.miss{margin:.8rem 0 0}
@media(prefers-color-scheme:dark){.warning{color:#ff8a80}}
"""
PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Evaluation</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><style>{style}</style></head><body>
<h1>Evaluation</h1><p>{about}</p>{note}<div class="figures">{figures}</div>
<h2>What must go</h2>{personal}<h2>What must stay</h2>{technical}<h2>Misses</h2>{misses}</body></html>
"""
#: The worst first.
OUTCOMES = ("leaked", "partly", "changed")


def page(
    figures: Figures, units: Sequence[Unit], *, show_values: bool, peer: Mapping[str, Any] | None = None, about: str = ""
) -> str:
    """Return a self-contained HTML page; with `show_values` each miss is shown in its text, for a person who may see the data.

    `about` says what was measured: the policy, the names model.
    """
    report = figures.report()
    by_id = {(unit.id, unit.place): unit for unit in units} if show_values else {}
    groups: dict[tuple[str, str], list[Miss]] = {}
    for miss in figures.misses:
        groups.setdefault((miss.outcome, miss.name), []).append(miss)
    ordered = sorted(groups.items(), key=lambda group: (OUTCOMES.index(group[0][0]), -len(group[1]), group[0][1]))
    misses = "".join(
        f"<details{' open' if show_values else ''}><summary>{html.escape(f'{name} {outcome}: {len(found)}')}</summary>"
        + "".join(_miss(miss, by_id.get((miss.unit, miss.place))) for miss in found)
        + "</details>"
        for (outcome, name), found in ordered
    )
    note = (
        '<p class="warning">This page shows personal data from the gold files. Keep it like them.</p>'
        if show_values
        else "<p>No value is shown; --show-values shows them.</p>"
    )
    return PAGE.format(
        style=STYLE,
        about=html.escape(f"{report['units']:,} documents{', ' if about else ''}{about}"),
        note=note,
        figures="".join(_figures(report, peer)),
        personal=_table(rows(report, peer)),
        technical=_table(technical_rows(report, peer)),
        misses=misses or "<p>None.</p>",
    )


def _figures(report: Mapping[str, Any], peer: Mapping[str, Any] | None) -> Iterator[str]:
    """Yield the figures that belong together, large."""
    for title, key, part in (("personal values fully hidden", "all_personal", "hidden"), ("technical facts retained", "all_technical", "retained")):
        row = report[key]
        beside = f"; Presidio {percent(peer[key]['share'])}" if peer else ""
        count = f"{row[part]:,} of {row['total']:,}, 95 % interval {_interval(row)}{beside}"
        yield f"<div><b>{percent(row['share'])}</b>{title}<br><small>{html.escape(count)}</small></div>"


def _table(table: Sequence[Sequence[str]]) -> str:
    lines = [
        "<tr>" + "".join(f"<{tag}>{html.escape(cell)}</{tag}>" for cell in row) + "</tr>"
        for row, tag in zip(table, ["th", *["td"] * (len(table) - 1)], strict=True)
    ]
    return "<table>" + "".join(lines) + "</table>"


def _miss(miss: Miss, unit: Unit | None) -> str:
    title = f'<p class="miss">{html.escape(f"{miss.unit} ({miss.place}), offset {miss.start}, length {miss.length}")}</p>'
    if unit is None:
        return title
    source = unit.leaves[miss.leaf].text
    end = miss.start + miss.length
    before, value, after = source[max(0, miss.start - CONTEXT) : miss.start], source[miss.start : end], source[end : end + CONTEXT]
    shown = f"{html.escape(before)}<mark class={miss.outcome}>{html.escape(value)}</mark>{html.escape(after)}"
    became = "".join(change.output for change in miss.output)
    return f"{title}<pre>{shown}</pre>" + (f"became <code>{html.escape(became)}</code>" if became else "")
