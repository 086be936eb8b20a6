"""What a run is configured with, in a form that travels to worker processes."""

from __future__ import annotations

import hashlib
import hmac
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import redactor
from redactor.engine import Redactor
from redactor.errors import UsageError

if TYPE_CHECKING:
    from redactor.decide.policy import Policy
    from redactor.record.sinks import Sink


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that decides what comes out, the master key included; the key is in no repr."""

    policy: str = "support"
    recipient: str | None = None
    key: bytes = field(default=b"", repr=False)
    tenant: str = ""
    names: str = "auto"
    regions: tuple[str, ...] = ("US",)
    key_is_random: bool = False

    def redactor(self, *, audit: Sink | None = None) -> Redactor:
        """Return a redactor that raises when it cannot decide, so that the batch can say where."""
        return Redactor(
            self.policy,
            recipient=self.recipient,
            key=self.key,
            tenant=self.tenant,
            names=self.names,
            regions=self.regions,
            on_error="raise",
            audit=audit,
        )

    def fingerprint(self, policy: Policy) -> str:
        """Return a digest that differs when anything differs that changes the output; it does not reveal the key.

        `policy` is the loaded one: what its rules are counts, not in which files they stand.
        """
        from redactor.decide import inspect

        loaded = [inspect.show(one, members=True) for one in (policy, policy.tighten_for_minor())]
        rules = [
            (line.subject, line.action, sorted(line.options.items()), line.rule)
            for lines in loaded
            for line in lines
        ]
        told = [
            policy.name,
            policy.version,
            policy.period(),
            rules,
            self.recipient,
            self.tenant,
            self.names,
            self.regions,
        ]
        key = hmac.new(self.key, b"ticket-redactor settings fingerprint", hashlib.sha256).digest()
        return hmac.new(key, repr([redactor.__version__, *told]).encode(), hashlib.sha256).hexdigest()[:32]


def find_key(key_file: str | None) -> tuple[bytes, bool]:
    """Return the master key from a file, else from REDACTOR_KEY, else a random one, and whether it is random.

    Raises UsageError when the file cannot be read or the key is too short.
    """
    from redactor.transform.pseudonyms import MIN_KEY_BYTES

    if key_file is not None:
        try:
            key, place = Path(key_file).read_bytes().strip(), key_file
        except OSError as error:
            raise UsageError(
                f"cannot read the key file: {(error.strerror or '').lower()}", place=key_file
            ) from error
    elif os.environ.get("REDACTOR_KEY"):
        key, place = os.environ["REDACTOR_KEY"].encode(), "REDACTOR_KEY"
    else:
        return os.urandom(32), True
    if len(key) < MIN_KEY_BYTES:
        raise UsageError(f"the key must have at least {MIN_KEY_BYTES} bytes", place=place)
    return key, False
