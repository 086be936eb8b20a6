"""Redact a stream between two processes, line by line: logs as logs, JSON lines as records that stay valid JSON."""

from __future__ import annotations

import argparse
import signal
import sys
from pathlib import Path

from redactor.commands import common

EXAMPLES = """\
examples:
  tail -F app.log | redactor pipe --names off | ship-logs
  docker logs web 2>&1 | redactor pipe --purpose security > web.log
  redactor pipe < export.jsonl > clean.jsonl
  redactor pipe --policy our.toml --metrics /var/lib/node_exporter/redactor.prom < /run/log.fifo > /run/clean.fifo

Each line goes out as soon as it is complete; a traceback waits up to 150 ms for its next line. A line that cannot be processed
goes out as a placeholder and the exit code is 3. SIGTERM drains what is there, SIGHUP reads the policy again (a bad one changes
nothing). Configurations for Fluent Bit, Vector and rsyslog: docs/pipe.md.
Set REDACTOR_KEY, so that the same person gets the same pseudonym after a restart."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `pipe`."""
    common.add_policy(parser)
    group = parser.add_argument_group("as a service")
    group.add_argument("--metrics", metavar="FILE", help="write counters in Prometheus text format, every 10 s and at the end")
    group.add_argument("--quiet", action="store_true", help="no counters on stderr at the end")


def execute(arguments: argparse.Namespace) -> int:
    """Copy standard input to standard output, redacted."""
    from redactor.batch import metrics, pipe, workers
    from redactor.batch.sidecar import Sidecar

    chosen = common.settings(arguments)
    common.say_random_key(chosen, what="process")
    metrics_file = Path(arguments.metrics) if arguments.metrics else None
    running = pipe.Pipe(pipe.writer(sys.stdout.fileno()), workers.prepare(chosen, keep_events=False))
    if metrics_file is not None:
        metrics.write(metrics_file, "")  # a file that cannot be written must stop the start, not the service
    sidecar = Sidecar(
        sys.stdin.fileno(),
        running,
        prepare=lambda: workers.prepare(chosen, keep_events=False),
        say=lambda line: print(f"redactor: {line}", file=sys.stderr, flush=True),
        metrics_file=metrics_file,
    )
    stopped = sidecar.run()
    total = running.total
    for line, reason in total.places[:5]:
        print(f"redactor: line {line}: {reason}; a placeholder was written", file=sys.stderr)
    if not arguments.quiet:
        print(f"redactor: {total.records} records, {sum(total.counts.values())} findings, {total.withheld} withheld", file=sys.stderr)
    if stopped == signal.SIGINT:
        return 130
    return 3 if total.withheld else 0
