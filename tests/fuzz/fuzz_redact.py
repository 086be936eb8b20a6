"""Plant a canary in clean texts, in every disguise, and look for it everywhere: `python -m tests.fuzz.fuzz_redact [--seconds 60] [--seed N]`.

Guided by coverage where atheris is installed (`--atheris [its options]`), else a seeded random loop; a failure names the seed that
repeats it (`--seed N --rounds 1`). Each round asserts that the canary survives in no spelling and no encoding, that nothing beyond the
line it was planted in changed, that redacting twice changes nothing more, and that no log line, repr, finding or audit event holds it.
"""

from __future__ import annotations

import argparse
import json
import logging
import random
import re
import string
import sys
import time
import traceback
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from redactor import Redactor
from redactor.evaluate import gold
from redactor.testing import LeakError, assert_no_leak, capture_findings, find_leak
from redactor.types import Finding
from tests.properties.test_adversary import DISGUISES

if TYPE_CHECKING:
    from collections.abc import Sequence

GOLDEN = Path(__file__).parents[1] / "golden"
#: Disguises that need no record to be seen through: those of an address nobody knows. (A decomposed name needs to be known.)
UNKNOWN = tuple(name for name in DISGUISES if name != "decomposed")
FRAMES = ("{}", "we saw {} there", "({})", "a={}", '"{}"', "{}.", "- {}", "x {} 0x80070005 v1.2.3")
#: Rare enough that no golden text has them.
FORENAMES = ("Xenobia", "Quillan", "Zoriana", "Thibault", "Œdipa", "Jyväskylä")
SURNAMES = ("Quixworth", "Zablotský", "Ukwuoma", "Vandersnoot", "Ibáñezcur", "O'Zelliq")

_ESCAPED = re.compile(r"&lt;([A-Z_]+(?::[a-z0-9]+)?)&gt;")

Item = TypeVar("Item")


class Chance(Protocol):
    """Where choices come from: a seeded generator, or a fuzzer's bytes."""

    def choice(self, items: Sequence[Item], /) -> Item: ...
    def randrange(self, stop: int, /) -> int: ...


class FailureError(AssertionError):
    """A property does not hold; the message says which, never with the canary."""


@dataclass(frozen=True, slots=True)
class Case:
    """One round: whom the record knows, what is planted and how, and where in the text."""

    values: dict[str, str] = field(repr=False)
    kind: str
    disguise: str
    frame: str
    before: str = field(repr=False)
    after: str = field(repr=False)
    unit: str

    @property
    def canary(self) -> str:
        return self.values[self.kind]

    @property
    def planted(self) -> str:
        return self.frame.replace("{}", DISGUISES[self.disguise](self.canary))


@cache
def clean() -> tuple[tuple[str, str], ...]:
    """Return (id, text) of every golden unit in which nothing is personal."""
    units = [unit for folder in ("names", "logs", "devices", "tickets", "secrets") for unit in gold.read(GOLDEN / folder)]
    return tuple(
        (unit.id, unit.leaves[0].text) for unit in units if unit.value is None and not any(mark.personal for mark in unit.leaves[0].marks)
    )


def values(chance: Chance) -> dict[str, str]:
    """Return new canaries, one of each kind."""
    first, last = chance.choice(FORENAMES), chance.choice(SURNAMES)
    digits = "".join(str(chance.randrange(10)) for _ in range(8))
    letters = "".join(chance.choice(string.ascii_uppercase) for _ in range(4))
    return {
        "address": f"{letters.lower()}.q{digits[:4]}@zz-{digits[4:]}.example",
        "ip": f"203.0.113.{100 + chance.randrange(150)}",
        "phone": f"+1 415 555 01{digits[:2]}",
        "name": f"{first} {last}",
        "serial": f"5CG{digits[:4]}{letters[:3]}",
    }


#: `a=5C...` is a quoted-printable backslash: a value that begins in hexadecimal behind an equals sign has two readings.
AMBIGUOUS = ("a={}", "quoted-printable, soft break")


def case(chance: Chance) -> Case:
    """Return one round's choices."""
    unit, text = chance.choice(clean())
    lines = text.split("\n")
    at = chance.randrange(len(lines) + 1)
    kind, disguise, frame = chance.choice(("address", "ip", "phone", "name", "serial")), chance.choice(sorted(DISGUISES)), chance.choice(FRAMES)
    if (frame, disguise) == AMBIGUOUS:
        frame = FRAMES[0]
    return Case(values(chance), kind, disguise, frame, "\n".join(lines[:at]), "\n".join(lines[at:]), unit)


class Watch(logging.Handler):
    """Keeps every log line of every logger."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage() + repr(record.args))


EVENTS: list[Any] = []
REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise", audit=EVENTS.append)


def record(one: Case, body: str) -> dict[str, Any]:
    return {
        "requester": {"name": one.values["name"], "email": one.values["address"], "phone": one.values["phone"]},
        "device": {"serial_number": one.values["serial"], "ip_address": one.values["ip"]},
        "body": body,
    }


def joined(*parts: str) -> str:
    return "\n".join(part for part in parts if part)


#: The words of every finding: a canary that is one of them is no canary.
SAID = repr(Finding("EMAIL_ADDRESS", "pseudonymize", "support.rules.EMAIL_ADDRESS", "", 0, 0, "shape:email", 0.9))


def check(one: Case) -> None:
    """Raise FailureError or LeakError when a property does not hold."""
    canary = [one.canary]
    if find_leak(joined(one.before, one.after, SAID), *_wanted(one)) is not None:
        return  # the text says it by chance
    watch = Watch()
    root = logging.getLogger()
    root.addHandler(watch)
    EVENTS.clear()
    try:
        with capture_findings() as findings:
            body = joined(one.before, one.planted, one.after)
            result = REDACTOR.redact_record(record(one, body))
            assert_no_leak(result, canary)
            _elsewhere_unchanged(one, result["body"], REDACTOR.redact_record(record(one, joined(one.before, one.after)))["body"])
            if REDACTOR.redact_record(result) != result:
                raise FailureError("a second pass over the record changes more")
            if one.kind == "address" and one.disguise in UNKNOWN:
                _unknown(one, body)
    except (FailureError, LeakError):
        raise
    except Exception as error:
        kept = one.canary in "".join(traceback.format_exception(error))
        raise FailureError(f"{type(error).__name__} was raised{', and holds the canary' if kept else ''}") from None
    finally:
        root.removeHandler(watch)
    for what, text in (("log lines", watch.lines), ("findings", repr(findings.findings)), ("audit events", json.dumps(EVENTS, default=str))):
        try:
            assert_no_leak(text, canary)
        except LeakError as error:
            raise FailureError(f"{what}: {error}") from None


def _unknown(one: Case, body: str) -> None:
    """The same without a record, as a text, as a stream, and (as it is) as a log line."""
    redacted = REDACTOR.redact(body)
    assert_no_leak([redacted.text, repr(redacted)], [one.canary])
    if REDACTOR.redact(redacted.text).text != redacted.text:
        raise FailureError("a second pass over the text changes more")
    with REDACTOR.stream() as stream:
        pieces = [stream.feed(body[i : i + 7]) for i in range(0, len(body), 7)]
        if "".join([*pieces, stream.close()]) != redacted.text:
            raise FailureError("the stream gives another text than the whole")
    if one.disguise == "as it is":
        assert_no_leak(REDACTOR.redact_log(body), [one.canary])


def _wanted(one: Case) -> tuple[str, str]:
    return {"address": "EMAIL_ADDRESS", "name": "PERSON"}.get(one.kind, "DEVICE_ID"), one.canary


def _elsewhere_unchanged(one: Case, output: str, without: str) -> None:
    """The lines around the planted one are what they are without it; our own tokens are spelled as markup asks where tags are planted."""
    output, without = (_ESCAPED.sub(r"<\1>", text) for text in (output, without))
    above = one.before.count("\n") + 1 if one.before else 0
    below = one.after.count("\n") + 1 if one.after else 0
    lines, plain = output.split("\n"), without.split("\n")
    if lines[:above] != plain[:above]:
        raise FailureError("a line above the canary changed")
    if below and lines[-below:] != plain[-below:]:
        raise FailureError("a line below the canary changed")


def run(seconds: float, seed: int, rounds: int | None) -> int:
    """Run rounds until the time is over; return the number of failures, each printed with its seed."""
    began, failures, number = time.monotonic(), 0, 0
    while (rounds is None or number < rounds) and time.monotonic() - began < seconds:
        one = case(random.Random(seed + number))
        try:
            check(one)
        except AssertionError as error:
            failures += 1
            print(f"seed {seed + number}: {one.kind} as {one.disguise!r} in {one.frame!r}, {one.unit}: {error}")
        number += 1
    print(f"{number} rounds, {failures} failures, seeds {seed} to {seed + number - 1}")
    return failures


def with_atheris(arguments: list[str]) -> None:
    """Let atheris choose; does not return."""
    import atheris

    class Bytes:
        def __init__(self, data: bytes) -> None:
            self._data = atheris.FuzzedDataProvider(data)

        def choice(self, items: Sequence[Item], /) -> Item:
            return items[self.randrange(len(items))]

        def randrange(self, stop: int, /) -> int:
            return self._data.ConsumeIntInRange(0, stop - 1)

    atheris.instrument_all()
    atheris.Setup([sys.argv[0], *arguments], lambda data: check(case(Bytes(data))))
    atheris.Fuzz()


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.fuzz_redact", description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**9))
    parser.add_argument("--rounds", type=int)
    parser.add_argument("--atheris", nargs=argparse.REMAINDER, help="use atheris; what follows goes to it")
    arguments = parser.parse_args()
    if arguments.atheris is not None:
        with_atheris(arguments.atheris)
    return 1 if run(arguments.seconds, arguments.seed, arguments.rounds) else 0


if __name__ == "__main__":
    sys.exit(main())
