"""Measure a policy on marked-up texts, both sides at once: what personal data survives, and which technical facts do not.

`[[PERSON|Maria]]` must go, `{{VERSION|3.1.4}}` must stay; see docs/evaluation.md for the formats and each figure's formula.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from redactor.commands import common
from redactor.errors import UsageError

EXAMPLES = """\
examples:
  redactor evaluate gold/                                         every *.gold and *.jsonl file below the folder
  redactor evaluate gold/ --names off --compare presidio          beside stock Presidio, on the same texts
  redactor evaluate gold/ --json > figures.json                   for a dashboard or a CI floor
  redactor evaluate gold/ --html misses.html --show-values        the misses in their texts, for a person who may see the data

The exit code is 0 whatever the figures are; floors belong into the caller's own check of --json."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `evaluate`."""
    parser.add_argument("gold", metavar="GOLD", nargs="+", help="gold files, or folders of them")
    common.add_policy(parser)
    group = parser.add_argument_group("output")
    group.add_argument("--compare", choices=["presidio"], help="run stock Presidio on the same texts (needs a spaCy English pipeline)")
    group.add_argument("--json", action="store_true", help="print the figures as JSON")
    group.add_argument("--html", metavar="FILE", help="write a page with figures and misses")
    group.add_argument("--show-values", action="store_true", help="show missed values: in the --html FILE, or on a terminal")


def execute(arguments: argparse.Namespace) -> int:
    """Evaluate, print, and return the exit code."""
    from redactor.evaluate import gold, progress, report, run

    if arguments.show_values and not arguments.html and not sys.stdout.isatty():
        raise UsageError("shows personal data: name a file with --html FILE, or use a terminal", place="--show-values")
    common.check_writable(arguments.html, option="--html")
    chosen = common.settings(arguments)
    units = [unit for path in arguments.gold for unit in gold.read(path)]
    with progress.bar(len(units) * (2 if arguments.compare else 1), common.console(sys.stderr)) as advance:
        figures = run.evaluate(chosen.redactor(), units, progress=advance)
        peer = run.evaluate_texts(run.presidio(), units, progress=advance).report() if arguments.compare else None
    ours = figures.report()
    print(json.dumps({**ours, "peer": peer}, indent=1) if arguments.json else report.text(ours, peer))
    if arguments.html:
        about = f"policy {chosen.policy}{f' for {chosen.recipient}' if chosen.recipient else ''}, names {chosen.names}"
        page = report.page(figures, units, show_values=arguments.show_values, peer=peer, about=about)
        Path(arguments.html).write_text(page, "utf-8")
    elif arguments.show_values:
        print(report.misses_text(figures, units))
    return 0
