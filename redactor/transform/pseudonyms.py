"""Keyed pseudonyms: the same value gives the same token within one (purpose, tenant, period), and nowhere else."""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
import unicodedata
from collections.abc import Callable

#: Bytes of the HMAC kept: 40 bits, eight base32 characters.
TOKEN_BYTES = 5
MIN_KEY_BYTES = 16


def hkdf_sha256(key: bytes, *, info: bytes, length: int = 32, salt: bytes = b"ticket-redactor/1") -> bytes:
    """Derive a key of `length` bytes (1..8160) from `key` for the context `info` (RFC 5869)."""
    prk = hmac.new(salt, key, hashlib.sha256).digest()
    block, output, counter = b"", b"", 1
    while len(output) < length:
        block = hmac.new(prk, block + info + bytes([counter]), hashlib.sha256).digest()
        output += block
        counter += 1
    return output[:length]


def _folded(value: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", value).casefold().split())


def _alphanumeric(value: str) -> str:
    return "".join(c for c in _folded(value) if c.isalnum())


def _digits(value: str) -> str:
    folded = unicodedata.normalize("NFKC", value)
    return "".join(c for c in folded if c.isdigit()) or _folded(value)


#: What counts as the same value, by entity; entities not named compare case-folded with white space collapsed.
COMPARISON: dict[str, Callable[[str], str]] = {
    "PHONE_NUMBER": _digits,
    "MAC_ADDRESS": _alphanumeric,
    "SERIAL_NUMBER": _alphanumeric,
    "IMEI": _digits,
    "IMSI": _digits,
    "ICCID": _alphanumeric,
    "DEVICE_ID": _alphanumeric,
    "CREDIT_CARD": _digits,
    "IBAN_CODE": _alphanumeric,
}


class Pseudonyms:
    """Makes readable, typed tokens; holds only derived keys and never shows them."""

    __slots__ = ("_key", "_subnet_key")

    def __init__(self, master_key: bytes | None = None, *, purpose: str, tenant: str = "", period: str = "") -> None:
        master = master_key if master_key is not None else os.urandom(32)
        info = b"\x00".join(part.encode() for part in ("pseudonym", purpose, tenant, period))
        self._key = hkdf_sha256(master, info=info)
        self._subnet_key = hkdf_sha256(master, info=b"subnet\x00" + info)

    def __repr__(self) -> str:
        return "Pseudonyms(...)"

    def digest(self, entity: str, value: str) -> bytes:
        """Return the HMAC-SHA-256 of the entity and the value in its comparison form, 32 bytes."""
        same = COMPARISON.get(entity, _folded)(value)
        return hmac.new(self._key, f"{entity}\x00{same}".encode("utf-8", "surrogatepass"), hashlib.sha256).digest()

    def token(self, entity: str, value: str) -> str:
        """Return `<ENTITY:xxxxxxxx>`, 40 bits of keyed digest in lower-case base32."""
        short = base64.b32encode(self.digest(entity, value)[:TOKEN_BYTES]).decode().lower()
        return f"<{entity}:{short}>"
