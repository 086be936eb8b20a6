"""Fixtures for users' tests: `captured_findings` and `no_leak`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from redactor.testing import Captured


@pytest.fixture
def captured_findings() -> Iterator[Captured]:
    """Collect the findings of every redactor while the test runs."""
    from redactor.testing import capture_findings

    with capture_findings() as captured:
        yield captured


@pytest.fixture
def no_leak() -> Callable[..., None]:
    """Return `assert_no_leak(output, values)`."""

    def check(output: Any, values: Any) -> None:
        __tracebackhide__ = True
        from redactor.testing import assert_no_leak

        assert_no_leak(output, values)

    return check
