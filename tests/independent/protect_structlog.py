"""A pytest plugin: our processor stands in structlog's default chain, before its renderer, for the whole run of structlog's suite."""


def pytest_configure(config):
    from structlog import _config

    from redactor.middleware.structlog import RedactionProcessor

    _config._BUILTIN_DEFAULT_PROCESSORS.insert(-1, RedactionProcessor("support"))
