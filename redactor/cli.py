"""The command line: which command, its arguments, exit codes; the commands themselves are in redactor/commands."""

from __future__ import annotations

import argparse
import gc
import importlib
import os
import sys
import warnings
from typing import TYPE_CHECKING, Any, NoReturn

import redactor
from redactor.errors import RedactorError
from redactor.garbage import seldom_collected

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Every command: its name, the module that has `configure(parser)` and `execute(arguments) -> exit code`, and what it does.
COMMANDS: dict[str, tuple[str, str]] = {
    "run": ("redactor.commands.run", "redact files: ticket exports, transcripts, diagnostic logs"),
    "pipe": ("redactor.commands.pipe", "redact a stream between two processes, line by line"),
    "scan": ("redactor.commands.scan", "list findings without writing anything; exit 1 when there are any"),
    "explain": ("redactor.commands.explain", "say for every span what it is, why, and what happens to it"),
    "policy": ("redactor.commands.policy", "list, show, check and compare policies"),
    "evaluate": ("redactor.commands.evaluate", "measure leaks and retention on a marked-up gold file"),
    "demo": ("redactor.commands.demo", "run the main job on a packaged example export"),
}
DONE, FINDINGS, USAGE, UNPROCESSED, INTERRUPTED = 0, 1, 2, 3, 130

_EPILOG = """\
start here:
  redactor demo                                     see it work; nothing to prepare
  redactor run export.jsonl --out clean/            redact a ticket export for customer support
  redactor explain "mail me at ada@example.com"     see why something goes or stays

exit codes: 0 done, 1 findings (scan), 2 usage or bad policy, 3 some input could not be processed, 130 interrupted.
`redactor COMMAND --help` has examples. REDACTOR_KEY holds the master key; REDACTOR_DEBUG=1 shows tracebacks."""


class _Version(argparse.Action):
    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> None:
        print(f"ticket-redactor {redactor.__version__}")
        parser.exit()


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, with where to read on."""

    def error(self, message: str) -> Any:
        self.exit(USAGE, f"{self.prog}: {message} (see {self.prog} --help)\n")


def parser(command: str | None = None) -> argparse.ArgumentParser:
    """Return the parser of the whole command line; only `command` gets its own arguments (none does by ""), which keeps start-up short."""
    top = _Parser(
        prog="redactor",
        description="Find personal data in support text and diagnostic logs, and let out only what the purpose allows.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--version", action=_Version, nargs=0, help="show the version and exit")
    subparsers = top.add_subparsers(dest="command", metavar="COMMAND", title="commands", parser_class=_Parser)
    for name, (module, summary) in COMMANDS.items():
        if command is not None and name != command:
            subparsers.add_parser(name, help=summary)
            continue
        try:
            commands = importlib.import_module(module)
        except ModuleNotFoundError as error:
            if error.name != module:
                raise
            continue
        sub = subparsers.add_parser(
            name,
            help=summary,
            description=commands.__doc__,
            epilog=getattr(commands, "EXAMPLES", ""),
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        commands.configure(sub)
        sub.set_defaults(execute=commands.execute)
    return top


def main(arguments: Sequence[str] | None = None) -> int:  # noqa: PLR0911  # one for each way to end
    """Run the command line and return the exit code (DESIGN: 0, 1, 2, 3, 130)."""
    words = sys.argv[1:] if arguments is None else list(arguments)
    warnings.showwarning = _one_line
    try:
        chosen = next((word for word in words if not word.startswith("-")), None)
        with seldom_collected():
            top = parser(chosen if chosen in COMMANDS else "")
            parsed = top.parse_args(words)
            if parsed.command is None:
                top.print_help()
                return USAGE
            code: int = parsed.execute(parsed)
        sys.stdout.flush()
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else USAGE
    except KeyboardInterrupt:
        return _complain("interrupted", INTERRUPTED)
    except BrokenPipeError:
        # The reader went away: there is nobody to tell, and the interpreter must not try again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except RedactorError as error:
        _debug()
        return _complain(str(error), error.exit_code)
    except OSError as error:
        _debug()
        return _complain(
            f"{error.filename or 'input or output'}: {(error.strerror or type(error).__name__).lower()}",
            UNPROCESSED,
        )
    except Exception as error:  # noqa: BLE001  # its message could hold a value, so only its type is shown
        _debug()
        return _complain(
            f"internal error ({type(error).__name__}); REDACTOR_DEBUG=1 shows where", UNPROCESSED
        )
    return code


def run() -> NoReturn:
    """Be the command `redactor`: run it and end the process.

    The garbage collector does not look once more at the hundred thousand objects that end with it.
    """
    with seldom_collected():
        code = main()
        gc.freeze()
    sys.exit(code)


def _complain(message: str, code: int) -> int:
    print(f"redactor: {message}", file=sys.stderr)
    return code


def _debug() -> None:
    if os.environ.get("REDACTOR_DEBUG"):
        raise  # noqa: PLE0704  # the exception being handled, with its traceback


def _one_line(message: Warning | str, *_: Any, **__: Any) -> None:
    print(f"redactor: {message}", file=sys.stderr)


if __name__ == "__main__":
    run()
