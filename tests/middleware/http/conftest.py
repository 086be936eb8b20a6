import os

import pytest

from redactor import Redactor
from redactor.middleware.cleaner import Cleaner

# Presidio's recognizers ask torch for a device unless they are told; importing it takes seconds
os.environ.setdefault("PRESIDIO_DEVICE", "cpu")
KEY = b"a key for the tests of the middleware"


@pytest.fixture(scope="session")
def redactor():
    return Redactor("support", names="off", key=KEY, on_error="raise")


@pytest.fixture
def clean(redactor):
    return Cleaner(redactor)
