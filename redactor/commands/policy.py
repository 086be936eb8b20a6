"""List, show, check and compare policies: what may stay, for which purpose, for how long, and why."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from redactor.commands import common

if TYPE_CHECKING:
    import argparse

EXAMPLES = """\
examples:
  redactor policy list                             the shipped purposes
  redactor policy show support                     every rule with its reason, on one page
  redactor policy show support --recipient public
  redactor policy check our.toml                   every problem with file and line; exit 2 when there is one
  redactor policy diff support security            what two policies treat differently"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add `list`, `show`, `check` and `diff`."""
    actions = parser.add_subparsers(dest="action", metavar="list|show|check|diff", required=True)
    listing = actions.add_parser("list", help="the shipped policies")
    show = actions.add_parser("show", help="what one policy does to each entity and field, and why")
    show.add_argument("policy", metavar="POLICY", help="a shipped name or a TOML file")
    show.add_argument("--all", action="store_true", help="name each national id and the like too")
    check = actions.add_parser("check", help="say everything that is wrong with a policy")
    check.add_argument("policy", metavar="POLICY", nargs="+", help="TOML files or shipped names")
    diff = actions.add_parser("diff", help="what two policies treat differently")
    diff.add_argument("left", metavar="LEFT")
    diff.add_argument("right", metavar="RIGHT")
    for sub in (listing, show, check, diff):
        sub.add_argument("--json", action="store_true", help="print JSON")
    for sub in (show, check, diff):
        sub.add_argument("--recipient", metavar="R", help="as it is for this recipient")


def execute(arguments: argparse.Namespace) -> int:
    """Do what the sub-command says; `check` returns 2 when there is a problem."""
    code: int = {"list": _list, "show": _show, "check": _check, "diff": _diff}[arguments.action](arguments)
    return code


def _table(headings: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False)
    for heading in headings:
        table.add_column(heading, overflow="fold")
    for row in rows:
        table.add_row(*map(Text, row))
    common.console(sys.stdout).print(table)


def _list(arguments: argparse.Namespace) -> int:
    from redactor.decide import inspect

    found = inspect.list_policies()
    if arguments.json:
        print(json.dumps([asdict(line) for line in found], indent=2))
    else:
        _table(
            ("policy", "purpose", "legal basis", "retention", "for"),
            [(line.name, line.purpose, line.legal_basis, line.retention, line.summary) for line in found],
        )
    return 0


def _show(arguments: argparse.Namespace) -> int:
    from redactor.decide import inspect, policy

    loaded = policy.load(arguments.policy, recipient=arguments.recipient)
    facts, shown = inspect.facts(loaded), inspect.show(loaded, members=arguments.all)
    if arguments.json:
        print(json.dumps({**facts, "rules": [asdict(line) for line in shown]}, indent=2))
        return 0
    for name, value in facts.items():
        print(f"{name:<18}{value}")
    print()
    _table(
        ("what", "action", "why", "rule"),
        [(line.subject, _action(line.action, line.options), line.reason, line.place) for line in shown],
    )
    return 0


def _action(action: str, options: dict[str, Any]) -> str:
    return action + (
        f" ({', '.join(f'{name} = {value}' for name, value in options.items())})" if options else ""
    )


def _check(arguments: argparse.Namespace) -> int:
    from redactor.decide import inspect

    problems = [
        problem for name in arguments.policy for problem in inspect.check(name, recipient=arguments.recipient)
    ]
    if arguments.json:
        print(json.dumps([asdict(problem) for problem in problems], indent=2))
    else:
        for problem in problems:
            print(f"{problem.place}: {problem.message}")
        if not problems:
            print("no problems")
    return 2 if problems else 0


def _diff(arguments: argparse.Namespace) -> int:
    from redactor.decide import inspect, policy

    left = policy.load(arguments.left, recipient=arguments.recipient)
    right = policy.load(arguments.right, recipient=arguments.recipient)
    found = inspect.diff(left, right)
    if arguments.json:
        print(json.dumps([asdict(line) for line in found], indent=2))
    elif not found:
        print("no differences")
    else:
        names = {"left": left.name, "right": right.name}
        _table(
            ("what", left.name, right.name, "stricter"),
            [(line.subject, line.left, line.right, names.get(line.stricter, "")) for line in found],
        )
    return 0
