"""The master key that pseudonyms are made with: given, from the environment, or a random one for this process."""

from __future__ import annotations

import os
import threading
import warnings

from redactor.errors import UsageError
from redactor.transform.pseudonyms import MIN_KEY_BYTES

_random_key: bytes | None = None
_lock = threading.Lock()


def master_key(key: bytes | None) -> bytes:
    """Return the master key: the argument, else REDACTOR_KEY, else a random one for this process (said once); raise UsageError for one that is short or no bytes."""
    if key is None and os.environ.get("REDACTOR_KEY"):
        key = os.environ["REDACTOR_KEY"].encode()
    if key is not None:
        if not isinstance(key, bytes):
            raise UsageError(f"the key must be bytes, not {type(key).__name__}: encode it, key.encode()", place="key=")
        if len(key) < MIN_KEY_BYTES:
            raise UsageError(f"the key must have at least {MIN_KEY_BYTES} bytes", place="REDACTOR_KEY or key=")
        return key
    return _process_key()


def _process_key() -> bytes:
    global _random_key  # noqa: PLW0603
    with _lock:
        if _random_key is None:
            _random_key = os.urandom(32)
            warnings.warn("no key: pseudonyms are stable within this process only (set REDACTOR_KEY)", stacklevel=4)
        return _random_key
