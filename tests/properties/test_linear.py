"""Work grows with the input and no faster, whatever stands in it.

Counted, not timed: every call into Python or C that the profiler sees, and every byte handed to an automaton, for n, 2n and 4n
characters. What one call costs inside is RE2's promise for its patterns.
"""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from redactor import Redactor
from tests.properties.counting import PATHOLOGICAL

if TYPE_CHECKING:
    from collections.abc import Callable

REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise")


def logged(text: str) -> str:
    REDACTOR._log = None  # nothing remembered from the shorter input
    return REDACTOR.redact_log(text)


def streamed(text: str) -> str:
    with REDACTOR.stream() as stream:
        return "".join(stream.feed(text[i : i + 4096]) for i in range(0, len(text), 4096)) + stream.close()


SURFACES: dict[str, Callable[[str], Any]] = {
    "redact": lambda text: REDACTOR.redact(text).text,
    "redact_log": logged,
    "redact_record": lambda text: REDACTOR.redact_record({"requester": {"name": "Maria Garcia", "email": "maria@example.com"}, "body": text}),
    "stream": streamed,
}
#: Characters of the shortest input, well above what the first pieces cost.
SIZE = 8_000
#: Twice the input may cost this many times the work: 2 and what is spent once.
GROWTH = 2.4


@pytest.fixture(scope="module", params=["automata", "sieve"])
def counted(request: pytest.FixtureRequest) -> dict[str, dict[str, list[tuple[int, int]]]]:
    """(calls, automaton bytes) for each surface and input at three sizes, counted in an interpreter where every pattern is watched."""
    import json

    done = subprocess.run(
        [sys.executable, "-m", "tests.properties.counting", str(SIZE), request.param], capture_output=True, text=True, check=True, env={**os.environ, "PYTHONHASHSEED": "0"}
    )
    return json.loads(done.stdout)


@pytest.mark.parametrize("unit", PATHOLOGICAL)
@pytest.mark.parametrize("surface", SURFACES)
def test_twice_the_input_is_twice_the_work(counted: dict[str, dict[str, list[tuple[int, int]]]], surface: str, unit: str) -> None:
    single, double, fourfold = counted[surface][unit]
    for kind in (0, 1):
        assert double[kind] - single[kind] <= GROWTH * max(single[kind], SIZE)
        assert fourfold[kind] <= GROWTH * double[kind] + SIZE
