"""Redact a stream between two processes, line by line: logs as logs, JSON lines as records that stay valid JSON."""

from __future__ import annotations

import argparse
import os
import sys

from redactor.commands import common

EXAMPLES = """\
examples:
  tail -F app.log | redactor pipe --names off | ship-logs
  docker logs web 2>&1 | redactor pipe --purpose security > web.log
  redactor pipe < export.jsonl > clean.jsonl

Each line goes out as soon as it is complete. A line that cannot be processed goes out as a placeholder and the exit code is 3.
Set REDACTOR_KEY, so that the same person gets the same pseudonym after a restart."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `pipe`."""
    common.add_policy(parser)


def execute(arguments: argparse.Namespace) -> int:
    """Copy standard input to standard output, redacted."""
    from redactor.batch import pipe, workers

    chosen = common.settings(arguments)
    common.say_random_key(chosen, what="process")
    work = workers.prepare(chosen, keep_events=False)
    stdin, stdout = sys.stdin.fileno(), sys.stdout.fileno()
    tally = pipe.pipe(lambda size: os.read(stdin, size), pipe.writer(stdout), work)
    for line, reason in tally.places[:5]:
        print(f"redactor: line {line}: {reason}; a placeholder was written", file=sys.stderr)
    return 3 if tally.withheld else 0
