"""No value begins or ends amid a UUID or the digits of a digest, in logs and in texts."""

from __future__ import annotations

import random
import uuid

import pytest

from redactor import Redactor
from redactor.detect.search import digests

REDACTOR = Redactor("support", key=b"k" * 32, names="off")

LOOK_LIKE = {
    "telephone number": "2026-03-01 10:00:00 INFO [01287078-7442-46F5-A75D-EC069574C95A] started",
    "serial number": "2026-03-01 10:00:00 INFO [8A6F602E-A0CB-4CCE-86B0-F78C9C4EA63B] started",
    "account": "2026-03-01 10:00:00 INFO [DE919E751F8660DD270AF91D8735FD66] started",
    "card of a door": "job AF3C359E-FC81-4734-8EFE-D3C60ED2FA46 of queue mail done",
    "behind a word": "blk_971fb40f-e80a-4f44-b9ce-060602b469b0 replicated",
}


@pytest.mark.parametrize("line", LOOK_LIKE.values(), ids=LOOK_LIKE)
def test_what_only_looks_like_a_value_stays(line: str) -> None:
    assert REDACTOR.redact_log(line.encode()) == line.encode()
    assert REDACTOR.redact(line).text == line


GO = {
    "whole": "Hardware UUID: 4c4c4544-0035-4b10-8054-b7c04f4e3232",
    "session": "PHPSESSID=9f86d081884c7d659a2feaa0c55ad015; path=/",
    "number before one": "call +49 171 2345678, request 01199361-2851-4ea6-92b0-6b99b5184e56",
    "number with hyphens": "call 0171-2345-678 now",
    "address": "mac 00-1b-44-11-3a-b7 seen",
}


@pytest.mark.parametrize("line", GO.values(), ids=GO)
def test_what_is_a_value_goes(line: str) -> None:
    assert REDACTOR.redact_log(line.encode()) != line.encode()
    assert REDACTOR.redact(line).text != line


def test_lines_with_identifiers_have_no_false_alarm() -> None:
    draw = random.Random(11)
    forms = ("job {} of queue mail done", "2026-03-01 10:00:00 INFO [{}] started", "/api/v1/invoices/{}/pdf", "trace={} ok", "commit {} by build", "Package {{{}}} applies")
    make = (lambda: str(uuid.UUID(int=draw.getrandbits(128))), lambda: str(uuid.UUID(int=draw.getrandbits(128))).upper(), lambda: f"{draw.getrandbits(128):032x}", lambda: f"{draw.getrandbits(128):032X}", lambda: f"{draw.getrandbits(160):040x}")
    lines = [form.format(value()) for form in forms for value in make for _ in range(60)]
    assert REDACTOR.redact_log("\n".join(lines).encode()).decode().split("\n") == lines
    assert [REDACTOR.redact(line).text for line in lines] == lines


@pytest.mark.parametrize(
    ("data", "value", "expected"),
    [
        (b"[01287078-7442-46F5-A75D-EC069574C95A]", b"01287078-7442", True),
        (b"[8A6F602E-A0CB-4CCE-86B0-F78C9C4EA63B]", b"F78C9C4EA63B", True),
        (b"[8A6F602E-A0CB-4CCE-86B0-F78C9C4EA63B]", b"8A6F602E-A0CB-4CCE-86B0-F78C9C4EA63B", False),
        (b"8A6F602E-A0CB-4CCE-86B0-F78C9C4EA63B-2", b"F78C9C4EA63B", False),
        (b"00000000-0000-0000-0000-000000000001", b"00000000", False),
        (b"", b"", False),
    ],
)
def test_cut(data: bytes, value: bytes, expected: bool) -> None:  # noqa: FBT001
    start = data.index(value)
    assert digests.are_cut(data, start, start + len(value)) is expected
