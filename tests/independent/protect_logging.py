"""A pytest plugin: logging is protected by `install()` for the whole run of somebody else's suite."""


def pytest_configure(config):
    from redactor.middleware.logging import install

    install(key=b"k" * 32, names="off")
