"""Redact ticket exports, transcripts and diagnostic logs into a folder.

JSON lines, JSON documents, CSV/TSV, plain text and logs, each also .gz, .zst or .xz; folders with all they hold.
Outputs are byte-identical outside what was redacted.
"""

from __future__ import annotations

import argparse
import contextlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from redactor.commands import common
from redactor.errors import UsageError
from redactor.record.sinks import JsonLines, Sink

if TYPE_CHECKING:
    from collections.abc import Iterator

EXAMPLES = """\
examples:
  redactor run export.jsonl --out clean/                          for customer support agents
  redactor run export.jsonl logs/ --out clean/ --purpose statistics --workers 4
  redactor run bundle/ --out clean/ --policy our.toml --recipient service_provider.email --report clean.html
  redactor run export.json.gz --out clean/ --resume               go on where an interrupted run stopped
  redactor run odd.dat --out clean/ --format log                  when the content does not tell

--out gets the redacted files, named as the inputs, and manifest.json: policy, legal basis, keep-until date, counts, checksums.
A record that cannot be processed goes out as a placeholder, is named in the summary, and the exit code is 3."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `run`."""
    parser.add_argument("paths", metavar="PATH", nargs="+", help="files, or folders to walk")
    parser.add_argument("-o", "--out", metavar="DIR", help="folder for the redacted files (made when missing)")
    common.add_policy(parser)
    group = parser.add_argument_group("how")
    group.add_argument(
        "--workers",
        metavar="N",
        type=_positive,
        help="processes (default: one, or one for each core above 32 MB)",
    )
    group.add_argument(
        "--format",
        metavar="F",
        default="",
        help="jsonl, json, csv, mail, cards, text or log instead of what the content says",
    )
    group.add_argument("--overwrite", action="store_true", help="replace outputs that exist")
    group.add_argument(
        "--resume",
        action="store_true",
        help="skip files already done with the same input, policy, key and options",
    )
    group.add_argument(
        "--dry-run", action="store_true", help="read and count everything, write no redacted file"
    )
    group.add_argument(
        "--report", metavar="HTML", help="write a page of counts, rules and reasons; no values"
    )
    group.add_argument("--audit", metavar="FILE", help="append every decision as JSON lines; no values")
    group.add_argument("--quiet", action="store_true", help="no progress bar and no summary")


def _positive(text: str) -> int:
    if not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError("must be a whole number from 1")
    return min(int(text), 256)


def execute(arguments: argparse.Namespace) -> int:
    """Run the job, show the summary, return the exit code."""
    from redactor.batch import progress, report, summary
    from redactor.batch.run import Options, run

    if not arguments.out and not arguments.dry_run:
        raise UsageError(
            "--out DIR says where the redacted files go (or --dry-run to only count)", place="redactor run"
        )
    chosen = common.settings(arguments)
    out = Path(arguments.out) if arguments.out and not arguments.dry_run else None
    if out is not None and out.exists() and not out.is_dir():
        raise UsageError("--out must be a folder, this is a file", place=str(out))
    common.check_writable(arguments.report, option="--report")
    common.check_writable(arguments.audit, option="--audit")
    common.say_random_key(chosen, what="run")
    stderr = None if arguments.quiet else common.console(sys.stderr)
    with _audit(arguments.audit) as audit, progress.bar(stderr) as (begin, advance):
        options = Options(
            paths=tuple(arguments.paths),
            out=out,
            settings=chosen,
            workers=arguments.workers or 0,
            format=arguments.format,
            overwrite=arguments.overwrite,
            resume=arguments.resume,
            audit=audit,
        )
        outcome = run(options, begin=begin, advance=advance)
    if arguments.report:
        report.write(Path(arguments.report), outcome)
    if not arguments.quiet:
        summary.show(outcome, common.console(sys.stdout), out=arguments.out if out is not None else None)
    for line in summary.problems(outcome):
        print(f"redactor: {line}", file=sys.stderr)
    return outcome.exit_code


@contextlib.contextmanager
def _audit(path: str | None) -> Iterator[Sink | None]:
    if path is None:
        yield None
        return
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    with open(path, "a", encoding="utf-8") as stream:  # noqa: PTH123
        yield JsonLines(stream)
