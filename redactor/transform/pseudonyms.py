"""Keyed pseudonyms: the same value gives the same token within one (purpose, tenant, period), and nowhere else."""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import os
import re
import unicodedata
from collections.abc import Callable
from urllib.parse import unquote

from redactor.transform import subnets, tokens

#: Bytes of the HMAC kept: 40 bits, eight base32 characters.
TOKEN_BYTES = 5
#: Tokens remembered by their value, by a digest where it is longer than so many characters: the same few people fill an export.
MEMO_TOKENS, MEMO_LENGTH = 4096, 128
#: Two characters of RFC 4648 base32, lower case, for each ten bits.
_BASE32 = "abcdefghijklmnopqrstuvwxyz234567"
_PAIRS = tuple(a + b for a in _BASE32 for b in _BASE32)
MIN_KEY_BYTES = 16
#: Bytes of a block of SHA-256, and what a key is added to for both of HMAC's hashes (RFC 2104, section 2).
BLOCK = 64
_INNER, _OUTER = (bytes(byte ^ pad for byte in range(256)) for pad in (0x36, 0x5C))
#: RFC 5869, section 2.3: at most 255 blocks of the hash.
MAX_DERIVED_BYTES = 255 * 32


def hkdf_sha256(key: bytes, *, info: bytes, length: int = 32, salt: bytes = b"ticket-redactor/1") -> bytes:
    """Derive a key of `length` bytes (1..8160) from `key` for the context `info` (RFC 5869)."""
    if not 1 <= length <= MAX_DERIVED_BYTES:
        raise ValueError(f"length must be 1 to {MAX_DERIVED_BYTES} bytes")
    prk = hmac.new(salt, key, hashlib.sha256).digest()
    block, output, counter = b"", b"", 1
    while len(output) < length:
        block = hmac.new(prk, block + info + bytes([counter]), hashlib.sha256).digest()
        output += block
        counter += 1
    return output[:length]


def _exact(value: str) -> str:
    return value


def _folded(value: str) -> str:
    if not value.isascii():
        value = unicodedata.normalize("NFKC", value)
    return " ".join(value.casefold().split())


def _name(value: str) -> str:
    """Without accents: a name is written with and without them."""
    folded = _folded(value)
    if folded.isascii():
        return folded
    return "".join(c for c in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(c))


def _alphanumeric(value: str) -> str:
    return "".join(c for c in _folded(value) if c.isalnum()) or _folded(value)


def _digits(value: str) -> str:
    normal = unicodedata.normalize("NFKC", value)
    return "".join(c for c in normal if c.isdigit()) or _folded(value)


def _phone(value: str) -> str:
    """Digits without an international prefix; a North American number with and without its leading 1 is one number."""
    digits = _digits(value)
    digits = digits.removeprefix("00")
    return digits[1:] if len(digits) == 11 and digits[0] == "1" else digits  # noqa: PLR2004


def _mac(value: str) -> str:
    """Hex digits; `0:1b:44:...` has its zeros filled in."""
    groups = re.split(r"[:-]", _folded(value))
    return "".join(group.zfill(2) for group in groups) if len(groups) in (6, 8) else _alphanumeric(value)


#: Four numbers up to 255 with points between them, none with a nought before it: there is no shorter spelling.
_OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])"
_SHORTEST = re.compile(rf"{_OCTET}(?:\.{_OCTET}){{3}}")


def _address(value: str) -> str:
    """Return the shortest spelling of an IP address; a mapped IPv4 address is the IPv4 address."""
    if _SHORTEST.fullmatch(value):
        return value
    try:
        address = ipaddress.ip_address(_folded(value).strip("[]"))
    except ValueError:
        return _folded(value)
    return str(getattr(address, "ipv4_mapped", None) or address)


def _host(value: str) -> str:
    return _folded(value).rstrip(".")


#: What counts as the same value, by entity; entities not named compare case-folded (Unicode NFKC) with white space collapsed.
#: Percent-encoding is undone before, but for what is compared exactly.
COMPARISON: dict[str, Callable[[str], str]] = {
    "PERSON": _name,
    "PHONE_NUMBER": _phone,
    "IP_ADDRESS": _address,
    "HOSTNAME": _host,
    "MAC_ADDRESS": _mac,
    "SERIAL_NUMBER": _alphanumeric,
    "IMEI": _digits,
    "IMSI": _digits,
    "ICCID": _alphanumeric,
    "DEVICE_ID": _alphanumeric,
    "CUSTOMER_ID": _alphanumeric,
    "EMPLOYEE_ID": _alphanumeric,
    "POSTCODE": _alphanumeric,
    "POSTAL_ADDRESS": _alphanumeric,
    "CREDIT_CARD": _digits,
    "IBAN_CODE": _alphanumeric,
    "SSID": _exact,
    "PASSWORD": _exact,
    "SECRET": _exact,
    "AUTH_TOKEN": _exact,
    "COOKIE": _exact,
    "ONE_TIME_CODE": _exact,
}


class Pseudonyms:
    """Makes readable, typed tokens; holds only derived keys and never shows them."""

    __slots__ = ("_inner", "_memo", "_outer", "_subnet_key", "_subnets")

    def __init__(
        self, master_key: bytes | None = None, *, purpose: str, tenant: str = "", period: str = ""
    ) -> None:
        master = master_key if master_key is not None else os.urandom(32)
        parts = [part.encode("utf-8", "surrogatepass") for part in ("pseudonym", purpose, tenant, period)]
        info = b"".join(len(part).to_bytes(4, "big") + part for part in parts)
        key = hkdf_sha256(master, info=info).ljust(BLOCK, b"\x00")
        # RFC 2104, section 4: both hashes have read the key already, which halves the time of a token.
        self._inner, self._outer = hashlib.sha256(key.translate(_INNER)), hashlib.sha256(key.translate(_OUTER))
        self._subnet_key = hkdf_sha256(master, info=b"subnet" + info)
        self._subnets: subnets.Subnets | None = None
        self._memo: dict[tuple[str, str], str] = {}

    def __repr__(self) -> str:
        return "Pseudonyms(...)"

    def digest(self, entity: str, value: str) -> bytes:
        """Return the HMAC-SHA-256 of the entity and the value in its comparison form, 32 bytes."""
        compare = COMPARISON.get(entity, _folded)
        if "%" in value and compare is not _exact:  # in a URL of a log line `a%40example.com` is the address
            value = unquote(value)
        same = compare(value)
        inner, outer = self._inner.copy(), self._outer.copy()
        inner.update(f"{entity}\x00{same}".encode("utf-8", "surrogatepass"))
        outer.update(inner.digest())
        return outer.digest()

    def token(self, entity: str, value: str) -> str:
        """Return `<ENTITY:xxxxxxxx>`, 40 bits of keyed digest in lower-case base32."""
        place = (entity, value if len(value) <= MEMO_LENGTH else hashlib.sha256(value.encode("utf-8", "surrogatepass")).hexdigest())
        known = self._memo.get(place)
        if known is None:
            bits = int.from_bytes(self.digest(entity, value)[:TOKEN_BYTES], "big")
            short = _PAIRS[bits >> 30] + _PAIRS[bits >> 20 & 1023] + _PAIRS[bits >> 10 & 1023] + _PAIRS[bits & 1023]
            known = tokens.typed(entity, short)
            if len(self._memo) >= MEMO_TOKENS:
                self._memo.clear()
            self._memo[place] = known
        return known

    def address(self, value: str) -> str | None:
        """Return a valid IP address that keeps networks together (see `subnets`), None when `value` is no address."""
        if self._subnets is None:
            self._subnets = subnets.Subnets(self._subnet_key)
        return self._subnets.text(value)
