"""A pytest plugin: every app that Werkzeug's tests run is wrapped; with REDACTOR_WRAP=validate under `wsgiref.validate` on both sides.

The unwrapped run of the second kind has one validator, so that what its own apps do wrong is not held against us.
"""

import os
from wsgiref.validate import validator

from redactor.middleware.context import PLACEHOLDER
from redactor.middleware.wsgi import RedactionMiddleware

EVENTS = []


def _wrapped(app):
    return RedactionMiddleware(app, logger=EVENTS.append, capture="bodies", headers=None)


WRAPPERS = {
    "": None,
    "wrap": _wrapped,
    "only-validate": validator,
    "validate": lambda app: validator(_wrapped(validator(app))),
}


def pytest_configure(config):
    _as_before()
    RedactionMiddleware(None, logger=EVENTS.append)  # both runs have the engine's imports, so that only the wrapping differs
    wrapper = WRAPPERS[os.environ.get("REDACTOR_WRAP", "")]
    if wrapper is None:
        return
    import werkzeug.test

    original = werkzeug.test.run_wsgi_app

    def wrapping(app, environ, buffered=False):
        return original(wrapper(app), environ, buffered)

    werkzeug.test.run_wsgi_app = wrapping


def pytest_terminal_summary(terminalreporter):
    closed = sum(event.get("path") == PLACEHOLDER for event in EVENTS)
    terminalreporter.write_line(f"redaction events: {len(EVENTS)}, closed: {closed}")


def _as_before():
    """Name what Flask's tests import from pytest as it was named before pytest 9."""
    import _pytest.monkeypatch as monkeypatch

    if not hasattr(monkeypatch, "notset"):
        monkeypatch.notset = monkeypatch.NOTSET
