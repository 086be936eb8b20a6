"""Other people's suites of logging, with `install()` active against the run without us.

    python -m tests.independent.logging_suites [cpython] [structlog] [processor] [opentelemetry] [json] [django] [--keep FOLDER]

CPython's test_logging is that of the running interpreter (its `test` package; some distributions leave it out). The others come from
the source distributions of the installed versions, fetched with pip together with what the tests need: structlog's, once with
`install()` and once with our processor in its default chain (`processor`), OpenTelemetry's SDK, python-json-logger's, and what of
Django's is about logs. loguru's source distribution carries no tests. Prints a table, and exits with 1 when a test fails that passes
without us, with 2 when a suite could not run.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import importlib.util
import json
import os
import re
import subprocess
import sys
import tarfile
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).parent
#: What the tests of these packages import beside pytest.
NEEDED = ("pytest-asyncio", "simplejson", "time-machine", "freezegun", "tzdata", "msgspec", "opentelemetry-test-utils", "python-dateutil")
OUTCOME = re.compile(r"^(\S+::.*?) (PASSED|FAILED|ERROR|SKIPPED|XFAIL|XPASS)", re.MULTILINE)
GOOD = frozenset({"passed", "PASSED", "XFAIL"})
BAD = frozenset({"failed", "FAILED", "ERROR", "missing"})

Outcomes = dict[str, str]


class NotRunError(Exception):
    """A suite could not run, and why."""


def run_cpython(folder: Path, *, protected: bool) -> Outcomes:
    """Return test id -> outcome of the interpreter's own test_logging."""
    if importlib.util.find_spec("test") is None or importlib.util.find_spec("test.test_logging") is None:
        raise NotRunError(f"{sys.executable} has no test.test_logging: this distribution of CPython leaves its tests out")
    result = folder / f"cpython-{protected}.json"
    command = [sys.executable, str(HERE / "unittest_run.py"), "test.test_logging", str(result), *(["--protected"] if protected else [])]
    done = _run(command, folder, {})
    if not result.exists():
        raise NotRunError(f"the run broke off:\n{done.stderr[-2000:]}")
    outcomes: Outcomes = json.loads(result.read_text("utf-8"))
    return outcomes


def run_pytest(name: str, plugin: str, *arguments: str) -> Callable[..., Outcomes]:
    """Return what runs the suite in the source distribution of `name`, with a plugin of this folder that protects."""

    def run(folder: Path, *, protected: bool) -> Outcomes:
        source = fetch(name, folder)
        packages = folder / "packages"
        if not packages.exists():
            _pip("install", "--no-deps", "--target", str(packages), *NEEDED)
        chosen = ["-p", plugin] if protected else []
        command = [sys.executable, "-m", "pytest", *(arguments or ("tests",)), "-v", "--tb=no", "-p", "no:cacheprovider", "-p", "no:ticket-redactor", *chosen]
        done = _run(command, source, {"PYTHONPATH": os.pathsep.join((str(HERE), str(packages)))})
        outcomes = dict(OUTCOME.findall(done.stdout))
        if not outcomes:
            raise NotRunError(f"the suite did not run:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
        return outcomes

    return run


def run_django(folder: Path, *, protected: bool) -> Outcomes:
    """Return test id -> outcome of what Django tests of its logs, error mails and test servers."""
    variables = {"REDACTOR_LOGGING": "1"} if protected else {}
    command = [sys.executable, str(HERE / "django_run.py"), "logging_tests", "handlers", "servers", "view_tests", "wsgi", "asgi"]
    done = _run(command, fetch("django", folder) / "tests", variables)
    outcomes = {test: {"ok": "passed", "skipped": "skipped"}.get(outcome, "failed") for test, outcome in UNITTEST.findall(done.stderr)}
    if not outcomes:
        raise NotRunError(f"the suite did not run:\n{done.stderr[-2000:]}")
    return outcomes


SUITES: dict[str, Callable[..., Outcomes]] = {
    "cpython": run_cpython,
    "structlog": run_pytest("structlog", "protect_logging"),
    "processor": run_pytest("structlog", "protect_structlog"),
    "opentelemetry": run_pytest("opentelemetry-sdk", "protect_logging", "tests/logs", "tests/trace"),
    "json": run_pytest("python-json-logger", "protect_logging"),
    "django": run_django,
}
#: Tests that ask for just what we take away, and what that is.
BY_DESIGN = (
    (re.compile(r"servers\.test_basehttp\.\w+\.test_broken_pipe_errors"), "a client's address in the log"),
    (re.compile(r"view_tests\.tests\.test_debug\.ExceptionReporterFilterTests\."), "values of the request and of variables in an error mail"),
    (re.compile(r"test_common_types_encoded\[obj22-str-__could_not_encode__"), "the formatter's word for an object that cannot be printed, ours stands there"),
)
UNITTEST = re.compile(r"^(\w+ \([\w.]+\))(?:\n[^\n]*)? \.\.\. (?:.*\s)?(ok|FAIL|ERROR|skipped|expected failure)\b", re.MULTILINE)


def fetch(name: str, folder: Path) -> Path:
    """Return the unpacked source distribution of the installed version of `name`."""
    try:
        version = importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError as error:
        raise NotRunError(f"{name} is not installed: pip install {name}") from error
    spelled = f"{name.replace('-', '_')}-{version}"
    archive = folder / f"{spelled}.tar.gz"
    if not archive.exists():
        _pip("download", "--no-deps", "--no-binary", name, "--dest", str(folder), f"{name}=={version}")
    source = folder / spelled
    if not source.exists():
        with tarfile.open(archive) as packed:
            packed.extractall(folder, filter="data")
    return source


def _pip(*arguments: str) -> None:
    done = subprocess.run([sys.executable, "-m", "pip", *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise NotRunError(f"pip {arguments[0]} failed:\n{done.stderr[-2000:]}")


def _run(command: list[str], folder: Path, variables: dict[str, str]) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONWARNINGS": "", "REDACTOR_KEY": "a key for the independent suites", **variables}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def main() -> int:
    """Run the suites named on the command line, or all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("suites", nargs="*", metavar="|".join(SUITES), default=list(SUITES))
    parser.add_argument("--keep", type=Path, help="folder for what is fetched, kept for the next run")
    arguments = parser.parse_args()
    unknown = set(arguments.suites) - set(SUITES)
    if unknown:
        parser.error(f"no such suite: {', '.join(sorted(unknown))}")
    status = 0
    with tempfile.TemporaryDirectory() as temporary:
        folder = (arguments.keep or Path(temporary)).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        sys.stdout.write(f"{'suite':<12}{'tests':>7}{'skipped':>9}{'failures bare':>15}{'protected':>11}{'new':>5}\n")
        for name in arguments.suites or SUITES:
            try:
                bare, protected = (SUITES[name](folder, protected=value) for value in (False, True))
            except NotRunError as reason:
                sys.stdout.write(f"{name:<12}not run: {reason}\n")
                status = status or 2
                continue
            worse = sorted(test for test, outcome in bare.items() if outcome in GOOD and protected.get(test, "missing") not in GOOD)
            meant = {test: why for test in worse for pattern, why in BY_DESIGN if pattern.search(test)}
            new = [test for test in worse if test not in meant]
            failed = [sum(outcome in BAD for outcome in outcomes.values()) for outcomes in (bare, protected)]
            skipped = sum(outcome in ("skipped", "SKIPPED") for outcome in bare.values())
            sys.stdout.write(f"{name:<12}{len(bare):>7}{skipped:>9}{failed[0]:>15}{failed[1]:>11}{len(new):>5}\n")
            sys.stdout.writelines(f"    {test} {protected.get(test, 'missing')}\n" for test in new)
            sys.stdout.writelines(f"    by design, {count} tests ask for {why}\n" for why, count in Counter(meant.values()).items())
            sys.stdout.flush()
            status = 1 if new else status
    return status


if __name__ == "__main__":
    raise SystemExit(main())
