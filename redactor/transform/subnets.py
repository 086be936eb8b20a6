"""Pseudonyms of IP addresses that keep networks together.

Crypto-PAn's construction (Xu, Fan, Ammar, Moon: Prefix-preserving IP address anonymization, ICNP 2002) with HMAC-SHA-256 as its
function: two addresses share their first n bits exactly when their pseudonyms do (IPv4: from n = 8 on, because the first byte is
permuted as a whole), so the mapping is one to one. One digest of the bytes before gives the 255 decisions of the next byte.
Blocks with a meaning of their own (private, link-local, multicast ...) are mapped onto themselves, so that a pseudonym of a public
address is public and one of a private address private.
"""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
from functools import cache

#: IANA special-purpose registries: https://www.iana.org/assignments/iana-ipv4-special-registry, .../iana-ipv6-special-registry
KEPT_BLOCKS = {
    4: (
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16",
        "224.0.0.0/4", "240.0.0.0/4",
    ),
    6: ("::/8", "2000::/3", "fc00::/8", "fd00::/8", "fe80::/10", "ff00::/8"),
}  # fmt: skip

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


def _above_kept(version: int, bits: int) -> frozenset[tuple[int, int]]:
    """Return (length, prefix) of every network that contains a kept block; the bit after these prefixes is never flipped."""
    found = set()
    for text in KEPT_BLOCKS[version]:
        block = ipaddress.ip_network(text)
        value = int(block.network_address)
        found |= {(length, value >> (bits - length)) for length in range(block.prefixlen)}
    return frozenset(found)


@cache
def _above() -> dict[int, frozenset[tuple[int, int]]]:
    return {4: _above_kept(4, 32), 6: _above_kept(6, 128)}


@cache
def _ordinary() -> tuple[int, ...]:
    """Return the first bytes of IPv4 addresses in which no kept block lies."""
    kept = [ipaddress.ip_network(block) for block in KEPT_BLOCKS[4]]
    return tuple(byte for byte in range(256) if not any(ipaddress.ip_network(f"{byte}.0.0.0/8").overlaps(block) for block in kept))


class Subnets:
    """Maps addresses under one key; holds the key and never shows it."""

    __slots__ = ("_first", "_key")

    def __init__(self, key: bytes) -> None:
        self._key = key
        order = sorted(_ordinary(), key=lambda byte: hmac.digest(key, b"first" + bytes([byte]), hashlib.sha256))
        self._first = dict(zip(_ordinary(), order, strict=True))

    def __repr__(self) -> str:
        return "Subnets(...)"

    def pseudonym(self, address: Address) -> str:
        """Return the address `address` becomes, of the same version; a mapped IPv4 address stays mapped."""
        if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped is not None:
            return f"::ffff:{self.pseudonym(address.ipv4_mapped)}"
        packed, version = address.packed, address.version
        result = bytearray()
        for index, byte in enumerate(packed):
            if index == 0 and version == 4 and byte in self._first:  # noqa: PLR2004
                result.append(self._first[byte])
            else:
                result.append(self._byte(version, packed[:index], byte))
        return str(type(address)(bytes(result)))

    def text(self, text: str) -> str | None:
        """Return the pseudonym of an address or network as text, zone and prefix length kept; None when it is neither."""
        body, zone, name = text.strip().partition("%")
        body, slash, length = body.partition("/")
        try:
            address = ipaddress.ip_address(body.strip("[]"))
            if slash:
                network = ipaddress.ip_interface(f"{address}/{int(length)}")
        except ValueError:
            return None
        made = self.pseudonym(address)
        if slash and network.ip == network.network.network_address:
            made = str(ipaddress.ip_interface(f"{made}/{length}").network.network_address)
        return f"{f'[{made}]' if body.startswith('[') else made}{slash}{length}{zone}{name}"

    def _byte(self, version: int, before: bytes, byte: int) -> int:
        """Return what the byte after `before` becomes, bit by bit down the tree of prefixes."""
        digest = hmac.digest(self._key, bytes([version]) + before, hashlib.sha256)
        above, prefix = _above()[version], int.from_bytes(before, "big")
        node, made = 1, 0
        for depth in range(8):
            bit = byte >> (7 - depth) & 1
            flip = digest[node >> 3] >> (node & 7) & 1
            if flip and (8 * len(before) + depth, prefix << depth | byte >> (8 - depth)) in above:
                flip = 0
            made = made << 1 | bit ^ flip
            node = node << 1 | bit
        return made
