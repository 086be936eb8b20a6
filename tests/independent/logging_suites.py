"""CPython's own test_logging and structlog's own suite, with `install()` active against the run without us.

    python -m tests.independent.logging_suites [cpython] [structlog] [--keep FOLDER]

CPython's suite is that of the running interpreter (its `test` package; some distributions leave it out). structlog's comes from the
source distribution of the installed version, fetched with pip together with what its tests need. Prints a table, and exits with 1
when a test fails that passes without us, with 2 when a suite could not run.
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
from pathlib import Path

HERE = Path(__file__).parent
#: What structlog's tests import beside pytest.
NEEDED = ("pytest-asyncio", "simplejson", "time-machine")
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


def run_structlog(folder: Path, *, protected: bool) -> Outcomes:
    """Return test id -> outcome of structlog's own suite against the installed structlog."""
    source = fetch("structlog", folder)
    packages = folder / "packages"
    if not packages.exists():
        _pip("install", "--no-deps", "--target", str(packages), *NEEDED)
    plugin = ["-p", "protect_logging"] if protected else []
    command = [sys.executable, "-m", "pytest", "tests", "-v", "--tb=no", "-p", "no:cacheprovider", "-p", "no:ticket-redactor", *plugin]
    done = _run(command, source, {"PYTHONPATH": os.pathsep.join((str(HERE), str(packages)))})
    outcomes = dict(OUTCOME.findall(done.stdout))
    if not outcomes:
        raise NotRunError(f"the suite did not run:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return outcomes


SUITES = {"cpython": run_cpython, "structlog": run_structlog}


def fetch(name: str, folder: Path) -> Path:
    """Return the unpacked source distribution of the installed version of `name`."""
    version = importlib.metadata.version(name)
    archive = folder / f"{name}-{version}.tar.gz"
    if not archive.exists():
        _pip("download", "--no-deps", "--no-binary", name, "--dest", str(folder), f"{name}=={version}")
    source = folder / f"{name}-{version}"
    if not source.exists():
        with tarfile.open(archive) as packed:
            packed.extractall(folder, filter="data")
    return source


def _pip(*arguments: str) -> None:
    done = subprocess.run([sys.executable, "-m", "pip", *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise NotRunError(f"pip {arguments[0]} failed:\n{done.stderr[-2000:]}")


def _run(command: list[str], folder: Path, variables: dict[str, str]) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONWARNINGS": "", **variables}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def main() -> int:
    """Run the suites named on the command line, or both."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("suites", nargs="*", metavar="cpython|structlog", default=list(SUITES))
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
            new = sorted(test for test, outcome in bare.items() if outcome in GOOD and protected.get(test, "missing") not in GOOD)
            failed = [sum(outcome in BAD for outcome in outcomes.values()) for outcomes in (bare, protected)]
            skipped = sum(outcome in ("skipped", "SKIPPED") for outcome in bare.values())
            sys.stdout.write(f"{name:<12}{len(bare):>7}{skipped:>9}{failed[0]:>15}{failed[1]:>11}{len(new):>5}\n")
            sys.stdout.writelines(f"    {test} {protected.get(test, 'missing')}\n" for test in new)
            sys.stdout.flush()
            status = 1 if new else status
    return status


if __name__ == "__main__":
    raise SystemExit(main())
