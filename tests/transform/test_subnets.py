"""Pseudonyms of addresses that keep networks together."""

from __future__ import annotations

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.transform.pseudonyms import Pseudonyms
from redactor.transform.subnets import KEPT_BLOCKS, Subnets

SUBNETS = Subnets(b"a key for tests only")
V4 = st.integers(0, 2**32 - 1).map(ipaddress.IPv4Address)
V6 = st.integers(0, 2**128 - 1).map(ipaddress.IPv6Address) | st.integers(0, 2**125 - 1).map(
    lambda n: ipaddress.IPv6Address((1 << 125) + n)
)


def made(address):
    return ipaddress.ip_address(SUBNETS.pseudonym(address))


def shared(one, other):
    return one.max_prefixlen - (int(one) ^ int(other)).bit_length()


@given(V4, st.integers(0, 31), st.integers(0, 2**31))
def test_ipv4_addresses_share_as_many_bits_as_their_pseudonyms(address, flip, noise):
    other = ipaddress.IPv4Address(int(address) ^ (1 << flip) ^ (noise & ((1 << flip) - 1)))
    before, after = shared(address, other), shared(made(address), made(other))
    assert after == before if before >= 8 else after < 8


@given(V6, st.integers(0, 127), st.integers(0, 2**127))
def test_ipv6_addresses_share_as_many_bits_as_their_pseudonyms(address, flip, noise):
    other = ipaddress.IPv6Address(int(address) ^ (1 << flip) ^ (noise & ((1 << flip) - 1)))
    if address.ipv4_mapped is None and other.ipv4_mapped is None:
        assert shared(made(address), made(other)) == shared(address, other)


@given(V4 | V6)
def test_an_address_stays_in_the_block_that_gives_it_its_meaning(address):
    if getattr(address, "ipv4_mapped", None) is not None:
        return
    pseudonym = made(address)
    assert pseudonym.version == address.version
    for text in KEPT_BLOCKS[address.version]:
        block = ipaddress.ip_network(text)
        assert (address in block) == (pseudonym in block)


def test_a_public_address_shows_nothing_of_its_first_byte():
    octets = {octet: made(ipaddress.ip_address(f"{octet}.5.6.7")).packed[0] for octet in range(256)}
    assert len(set(octets.values())) == 256
    moved = sum(octet != new for octet, new in octets.items())
    assert moved > 190
    assert {octet for octet, new in octets.items() if octet == new} >= {10, 127, 192}


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("203.0.113.9", r"(\d+\.){3}\d+"),
        ("2001:db8::17", r"[0-9a-f:]+"),
        ("[2001:db8::17]", r"\[[0-9a-f:]+\]"),
        ("fe80::1%eth0", r"fe[89ab][0-9a-f:]+%eth0"),
        ("::ffff:203.0.113.9", r"::ffff:(\d+\.){3}\d+"),
        ("10.1.2.0/24", r"10\.\d+\.\d+\.0/24"),
        ("10.1.2.3/24", r"10\.\d+\.\d+\.\d+/24"),
    ],
)
def test_the_spelling_of_an_address_is_kept(text, shape):
    import re

    result = SUBNETS.text(text)
    assert re.fullmatch(shape, result)
    assert result != text


def test_a_mapped_address_has_the_pseudonym_of_the_address_it_maps():
    assert SUBNETS.text("::ffff:203.0.113.9") == "::ffff:" + SUBNETS.text("203.0.113.9")


@pytest.mark.parametrize(
    "text", ["", "host", "1.2.3", "1.2.3.4:80", "10.0.0.0/33", "10.0.0.0/x", "10.0.0.0/"]
)
def test_what_is_no_address_has_no_such_pseudonym(text):
    assert SUBNETS.text(text) is None


def test_another_key_purpose_or_tenant_gives_other_networks():
    def of(key=b"k" * 16, **context):
        return Pseudonyms(key, **{"purpose": "a", **context}).address("203.0.113.9")

    assert of() == of()
    assert len({of(), of(key=b"l" * 16), of(purpose="b"), of(tenant="t"), of(period="2026")}) == 5
    assert "..." in repr(SUBNETS)
