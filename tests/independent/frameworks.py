"""The frameworks' own test suites with every app wrapped, against the run without us.

    python tests/independent/frameworks.py [starlette] [werkzeug] [flask] [fastapi] [falcon] [django] [--keep FOLDER]

Fetches the source distributions of the installed versions with pip, runs each suite unwrapped and wrapped, prints what fails only
wrapped, and exits with 1 when there is such a test. Needs the network for pip, a few minutes for each, and what the suites need
(`pip install trio itsdangerous jinja2 python-multipart ephemeral-port-reserve pytest-timeout watchdog cryptography`, for FastAPI's
`inline-snapshot dirty-equals a2wsgi pytest-xdist pyjwt pwdlib[argon2] sqlmodel pyyaml`; tests that lack something fail in both runs).
"""

import argparse
import importlib.metadata
import os
import re
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
#: Suite -> its plugin, more arguments for pytest, and (label, wrapping of the reference run, of our run) for each comparison.
SUITES = {
    "starlette": ("wrap_starlette", ["--continue-on-collection-errors"], [("wrapped", "", "wrap")]),
    # the tests of Werkzeug's development server start processes of their own, which no plugin reaches
    "werkzeug": (
        "wrap_werkzeug", ["-m", "not dev_server"],
        [("wrapped", "", "wrap"), ("wrapped, validated on both sides", "only-validate", "validate")],
    ),
    "flask": ("wrap_werkzeug", [], [("wrapped", "", "wrap")]),
    "fastapi": ("wrap_starlette", ["--continue-on-collection-errors"], [("wrapped", "", "wrap")]),
    # its tests of servers start processes of their own
    "falcon": ("wrap_classes", ["--ignore", "tests/test_wsgi_servers.py", "--ignore", "tests/asgi/test_asgi_servers.py"], [("wrapped", "", "wrap")]),
    "django": ("", ["asgi", "file_uploads", "handlers", "httpwrappers", "middleware", "requests_tests", "servers", "view_tests", "wsgi"], [("wrapped", "", "wrap")]),
}  # fmt: skip
#: Tests that call an app by hand and look at something no server looks at.
BY_HAND = {"test_get_wsgi_application (wsgi.tests.WSGITest.test_get_wsgi_application)": "calls bytes() on what the app returns"}
UNITTEST = re.compile(r"^(\w+ \([\w.]+\))(?:\n[^\n]*)? \.\.\. (?:.*\s)?(ok|FAIL|ERROR|skipped|expected failure)\b", re.MULTILINE)
OUTCOME = re.compile(r"^(\S+::.*?) (PASSED|FAILED|ERROR|SKIPPED|XFAIL|XPASS)", re.MULTILINE)


def fetch(name, folder):
    """Return the unpacked source of the installed version of `name`."""
    version = importlib.metadata.version(name)
    if not list(folder.glob(f"{name}-{version}.tar.gz")):
        command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--no-binary", name, "-d", str(folder), f"{name}=={version}"]
        subprocess.run(command, check=True)
    archive = next(folder.glob(f"{name}-{version}.tar.gz"))
    with tarfile.open(archive) as packed:
        packed.extractall(folder, filter="data")
    return folder / f"{name}-{version}"


def run(source, plugin, wrap, extra=()):
    """Return test id -> outcome of one run of the suite in `source`, and the last lines of its output."""
    # the installed package is tested, not the source beside the tests: both are the same version
    environment = {
        **os.environ, "REDACTOR_WRAP": wrap, "PYTHONPATH": os.pathsep.join(filter(None, (str(HERE), os.environ.get("PYTHONPATH")))), "REDACTOR_KEY": "a key for the independent suites",
        "PRESIDIO_DEVICE": "cpu", "PYTHONWARNINGS": "",
    }  # fmt: skip
    command = [sys.executable, "-m", "pytest", "tests", "-v", "--tb=no", "-p", plugin, "-p", "no:cacheprovider", "-p", "no:ticket-redactor", *extra]
    if not plugin:
        return run_django(source, extra, environment)
    done = subprocess.run(command, cwd=source, env=environment, capture_output=True, text=True, check=False)
    outcomes = dict(OUTCOME.findall(done.stdout))
    if not outcomes:
        raise SystemExit(f"the suite did not run:\n{done.stdout[-3000:]}{done.stderr[-3000:]}")
    return outcomes, [line.strip("= ") for line in done.stdout.splitlines() if "redaction events" in line or (" in " in line and line.startswith("=="))]


def run_django(source, labels, environment):
    """Return test id -> outcome of Django's tests under `labels`, and the last lines of their output."""
    command = [sys.executable, str(HERE / "django_run.py"), *labels]
    done = subprocess.run(command, cwd=source / "tests", env=environment, capture_output=True, text=True, check=False)
    outcomes = {test: "PASSED" if outcome == "ok" else outcome for test, outcome in UNITTEST.findall(done.stderr)}
    if not outcomes:
        raise SystemExit(f"the suite did not run:\n{done.stdout[-3000:]}{done.stderr[-3000:]}")
    return outcomes, [line for line in done.stderr.splitlines() if line.startswith(("Ran ", "redaction events"))]


def main():
    """Run the suites named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("suites", nargs="*", default=list(SUITES))
    parser.add_argument("--keep", type=Path, help="folder for the sources, kept for the next run")
    arguments = parser.parse_args()
    new = 0
    with tempfile.TemporaryDirectory() as temporary:
        folder = arguments.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        for name in arguments.suites or SUITES:
            plugin, extra, comparisons = SUITES[name]
            source = fetch(name, folder)
            for label, reference, ours in comparisons:
                bare, _ = run(source, plugin, reference, extra)
                wrapped, summary = run(source, plugin, ours, extra)
                worse = sorted(test for test, outcome in bare.items() if outcome == "PASSED" and wrapped.get(test) != "PASSED" and test not in BY_HAND)
                passed = sum(outcome == "PASSED" for outcome in bare.values())
                sys.stdout.write(f"{name}, {label}: {len(bare)} tests, {passed} pass without us, {len(worse)} new failures; {'; '.join(summary)}\n")
                sys.stdout.writelines(f"  {test} {wrapped.get(test, 'missing')}\n" for test in worse)
                new += len(worse)
    return 1 if new else 0


if __name__ == "__main__":
    raise SystemExit(main())
