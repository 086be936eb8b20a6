"""What a run is configured with, in a form that travels to worker processes."""

from __future__ import annotations

import hashlib
import hmac
import os
from dataclasses import dataclass, field
from pathlib import Path

import redactor
from redactor.engine import Redactor
from redactor.errors import UsageError
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

    def fingerprint(self) -> str:
        """Return a digest that differs when any setting that changes the output differs; it does not reveal the key."""
        path = Path(self.policy)
        policy = path.read_bytes() if path.is_file() else self.policy.encode()
        parts = [policy, self.recipient or "", self.tenant, self.names, ",".join(self.regions), redactor.__version__]
        text = b"\x00".join(part if isinstance(part, bytes) else part.encode() for part in parts)
        key = hmac.new(self.key, b"ticket-redactor settings fingerprint", hashlib.sha256).digest()
        return hmac.new(key, text, hashlib.sha256).hexdigest()[:32]


def find_key(key_file: str | None) -> tuple[bytes, bool]:
    """Return the master key from a file, else from REDACTOR_KEY, else a random one, and whether it is random.

    Raises UsageError when the file cannot be read or the key is too short.
    """
    from redactor.transform.pseudonyms import MIN_KEY_BYTES

    if key_file is not None:
        try:
            key, place = Path(key_file).read_bytes().strip(), key_file
        except OSError as error:
            raise UsageError(f"cannot read the key file: {(error.strerror or '').lower()}", place=key_file) from error
    elif os.environ.get("REDACTOR_KEY"):
        key, place = os.environ["REDACTOR_KEY"].encode(), "REDACTOR_KEY"
    else:
        return os.urandom(32), True
    if len(key) < MIN_KEY_BYTES:
        raise UsageError(f"the key must have at least {MIN_KEY_BYTES} bytes", place=place)
    return key, False
