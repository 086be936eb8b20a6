"""List findings with file, line and column, without writing anything; exit 1 when there are any. Made for CI."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

from redactor.commands import common

if TYPE_CHECKING:
    import argparse

EXAMPLES = """\
examples:
  redactor scan fixtures/ docs/ --names off        path:line:column entity
  redactor scan app.log --json                     one JSON object a line
  redactor scan export.jsonl && echo clean

Values are never shown. Exit codes: 0 nothing found, 1 findings, 3 some file could not be read."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `scan`."""
    parser.add_argument("paths", metavar="PATH", nargs="+", help="files, or folders to walk")
    parser.add_argument("--json", action="store_true", help="one JSON object for each finding")
    parser.add_argument(
        "--format",
        metavar="F",
        default="",
        help="jsonl, json, csv, mail, cards, text or log instead of what the content says",
    )
    common.add_policy(parser)


def execute(arguments: argparse.Namespace) -> int:
    """Print the findings; return 1 when there are any, 3 when a file could not be looked at."""
    from redactor.batch.scan import Problem, scan

    found = problems = 0
    for item in scan(arguments.paths, common.settings(arguments), format_name=arguments.format):
        if isinstance(item, Problem):
            problems += 1
            print(f"redactor: {item.file}: {item.reason}", file=sys.stderr)
        else:
            found += 1
            print(
                json.dumps(asdict(item))
                if arguments.json
                else f"{item.file}:{item.line}:{item.column} {item.entity}"
            )
    return 3 if problems else 1 if found else 0
