import pytest

from redactor import Redactor
from redactor.middleware.cleaner import Cleaner

KEY = b"a key for the tests of the middleware"


@pytest.fixture(scope="session")
def redactor():
    return Redactor("support", names="off", key=KEY, on_error="raise")


@pytest.fixture
def clean(redactor):
    return Cleaner(redactor)
