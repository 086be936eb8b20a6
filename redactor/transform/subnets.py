"""Pseudonyms of IP addresses that keep networks together.

Crypto-PAn's construction (Xu, Fan, Ammar, Moon: Prefix-preserving IP address anonymization, ICNP 2002) with HMAC-SHA-256 as its
function: two addresses share their first n bits exactly when their pseudonyms do, so the mapping is one to one. One digest of the
bytes before gives the 255 decisions of the next byte. Blocks with a meaning of their own (private, link-local, multicast ...)
are mapped onto themselves, so that a pseudonym of a public address is public and one of a private address private.
"""

from __future__ import annotations

import hashlib
import hmac
import ipaddress

#: IANA special-purpose registries: https://www.iana.org/assignments/iana-ipv4-special-registry, .../iana-ipv6-special-registry
KEPT_BLOCKS = {
    4: (
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16",
        "224.0.0.0/4", "240.0.0.0/4",
    ),
    6: ("::/8", "2000::/3", "fc00::/8", "fd00::/8", "fe80::/10", "ff00::/8"),
}  # fmt: skip


def _above_kept(version: int, bits: int) -> frozenset[tuple[int, int]]:
    """Return (length, prefix) of every network that contains a kept block; the bit after these prefixes is never flipped."""
    found = set()
    for text in KEPT_BLOCKS[version]:
        block = ipaddress.ip_network(text)
        value = int(block.network_address)
        found |= {(length, value >> (bits - length)) for length in range(block.prefixlen)}
    return frozenset(found)


_ABOVE = {4: _above_kept(4, 32), 6: _above_kept(6, 128)}


def pseudonym(key: bytes, address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> str:
    """Return the address `address` becomes under `key`, of the same version; a mapped IPv4 address stays mapped."""
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped is not None:
        return f"::ffff:{pseudonym(key, address.ipv4_mapped)}"
    packed, above = address.packed, _ABOVE[address.version]
    result = bytearray()
    for index, byte in enumerate(packed):
        before = packed[:index]
        digest = hmac.digest(key, bytes([address.version, *before]), hashlib.sha256)
        node, made, prefix = 1, 0, int.from_bytes(before, "big")
        for depth in range(8):
            bit = byte >> (7 - depth) & 1
            flip = digest[node >> 3] >> (node & 7) & 1
            if flip and (8 * index + depth, prefix << depth | byte >> (8 - depth)) in above:
                flip = 0
            made = made << 1 | bit ^ flip
            node = node << 1 | bit
        result.append(made)
    return str(type(address)(bytes(result)))


def pseudonym_of_text(key: bytes, text: str) -> str | None:
    """Return the pseudonym of an address or network as text, zone and prefix length kept; None when it is neither."""
    body, zone, name = text.strip().partition("%")
    body, slash, length = body.partition("/")
    if slash and not length.isdecimal():
        return None
    try:
        address = ipaddress.ip_address(body.strip("[]"))
    except ValueError:
        return None
    made = pseudonym(key, address)
    if slash and int(length) <= address.max_prefixlen and _is_network(f"{address}/{length}"):
        made = str(ipaddress.ip_interface(f"{made}/{length}").network.network_address)
    return f"{f'[{made}]' if body.startswith('[') else made}{slash}{length}{zone}{name}"


def _is_network(text: str) -> bool:
    interface = ipaddress.ip_interface(text)
    return interface.ip == interface.network.network_address
