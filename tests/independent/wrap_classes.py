"""A pytest plugin, and a function for other runners: every Falcon and Django app is wrapped, where its class is called.

Bodies are captured and every header shown, so that events are built for all of what passes.
"""

import functools
import importlib
import os

from redactor.middleware import asgi, wsgi
from redactor.middleware.context import PLACEHOLDER

EVENTS = []
#: Module, class, and what wraps it.
CLASSES = (
    ("falcon", "App", wsgi),
    ("falcon.asgi", "App", asgi),
    ("django.core.handlers.wsgi", "WSGIHandler", wsgi),
    ("django.core.handlers.asgi", "ASGIHandler", asgi),
)


def wrap():
    """Wrap the classes that are installed; nothing without REDACTOR_WRAP."""
    asgi.RedactionMiddleware(None, logger=EVENTS.append)  # both runs have the engine's imports, so that only the wrapping differs
    if not os.environ.get("REDACTOR_WRAP"):
        return
    for module, name, surface in CLASSES:
        try:
            kind = getattr(importlib.import_module(module), name)
        except ImportError:
            continue
        own = vars(kind)["__call__"]
        kind.__call__ = _async(own, surface) if surface is asgi else _sync(own, surface)


def _wrapped(surface, app):
    return surface.RedactionMiddleware(app, logger=EVENTS.append, capture="bodies", headers=None)


def _sync(own, surface):
    @functools.wraps(own)
    def call(self, env, start_response):
        return _wrapped(surface, functools.partial(own, self))(env, start_response)

    return call


def _async(own, surface):
    @functools.wraps(own)
    async def call(self, scope, receive, send):
        return await _wrapped(surface, functools.partial(own, self))(scope, receive, send)

    return call


def pytest_configure(config):
    wrap()


def summary():
    """Return how many events there were, and how many of them had to be closed."""
    return f"redaction events: {len(EVENTS)}, closed: {sum(event.get('path') == PLACEHOLDER for event in EVENTS)}"


def pytest_terminal_summary(terminalreporter):
    terminalreporter.write_line(summary())
