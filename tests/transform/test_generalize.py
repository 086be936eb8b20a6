"""Coarser values, and that nothing finer comes through."""

from __future__ import annotations

import ipaddress
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.transform.generalize import GENERALIZERS, generalize

CASES = [
    ("IP_ADDRESS", "203.0.113.9", {}, "<IP_ADDRESS:203.0.113.0/24>"),
    ("IP_ADDRESS", "203.0.113.9", {"ipv4_prefix": 8}, "<IP_ADDRESS:203.0.0.0/8>"),
    ("IP_ADDRESS", "2001:db8:1:2::17", {}, "<IP_ADDRESS:2001:db8:1::/48>"),
    ("IP_ADDRESS", "[2001:db8::17]", {"ipv6_prefix": 32}, "<IP_ADDRESS:2001:db8::/32>"),
    ("IP_ADDRESS", "fe80::1%eth0", {}, "<IP_ADDRESS:fe80::/48>"),
    ("IP_ADDRESS", "::ffff:203.0.113.9", {}, "<IP_ADDRESS:203.0.113.0/24>"),
    ("IP_ADDRESS", "10.0.0.0/8", {}, "<IP_ADDRESS:10.0.0.0/8>"),
    ("IP_ADDRESS", "10.1.2.3/32", {}, "<IP_ADDRESS:10.1.2.0/24>"),
    ("IP_ADDRESS", "cust-203-0-113-9", {}, None),
    ("PURCHASE_DATE", "2023-11-04", {}, "2023-11"),
    ("PURCHASE_DATE", "2023-11-04", {"date": "year"}, "2023"),
    ("PURCHASE_DATE", "11/04/2023", {"month_first": True}, "11/2023"),
    ("PURCHASE_DATE", "last week", {}, None),
    ("DATE_OF_BIRTH", "9 March 1984", {}, "1984"),
    ("AGE", "34", {}, "<AGE:30-39>"),
    ("AGE", "34 years old", {}, "<AGE:30-39> years old"),
    ("AGE", "34", {"age_band": 20}, "<AGE:20-39>"),
    ("AGE", "89", {}, "<AGE:80-89>"),
    ("AGE", "97", {}, "<AGE:90+>"),
    ("AGE", "97", {"age_band": 20}, "<AGE:80+>"),
    ("AGE", "34-year-old", {}, "<AGE:30-39>-year-old"),
    ("AGE", "3 or 4", {}, None),
    ("AGE", "12 Elm Street", {}, None),
    ("AGE", "500", {}, None),
    ("GEO_COORDINATES", "48.85837, 2.29448", {}, "48.9, 2.3"),
    ("GEO_COORDINATES", "48.85837, -122.29448", {"degrees": 1}, "49, -122"),
    ("GEO_COORDINATES", "48.85837,2.29448", {"degrees": 5}, "50,0"),
    ("GEO_COORDINATES", "48,85837; 2,29448", {}, "48.9; 2.3"),
    ("GEO_COORDINATES", "geo:48.85837,2.29448", {}, "geo:48.9,2.3"),
    ("GEO_COORDINATES", "48°51'30\"N 2°17'40\"E", {}, "48.9°N 2.3°E"),
    ("GEO_COORDINATES", "69.2134°N 51.1034°W", {}, "69.2°N 51.1°W"),
    ("GEO_COORDINATES", "69.2°N 51.1°W", {}, "69.2°N 51.1°W"),
    ("GEO_COORDINATES", "48,85837° N 2,29448° E", {}, "48.9°N 2.3°E"),
    ("GEO_COORDINATES", "48°51.5′N, 2°17.7′E", {}, None),
    ("GEO_COORDINATES", "48.85837 at 17 Rue X", {}, None),
    ("EMAIL_ADDRESS", "Maria.Garcia@Example.com", {}, "<EMAIL_ADDRESS:@example.com>"),
    ("EMAIL_ADDRESS", "maria at example", {}, None),
    ("PHONE_NUMBER", "+49 (0) 171 5550132", {}, "<PHONE_NUMBER:+49*>"),
    ("PHONE_NUMBER", "001 415 555 0132", {}, "<PHONE_NUMBER:+1*>"),
    ("PHONE_NUMBER", "(+353) 1 234 5678", {}, "<PHONE_NUMBER:+353*>"),
    ("PHONE_NUMBER", "+7 495 123 45 67", {}, "<PHONE_NUMBER:+7*>"),
    ("PHONE_NUMBER", "415 555 0132", {}, None),
    ("POSTAL_ADDRESS", "12 Elm Street, Springfield, IL 62704, USA", {}, "USA"),
    ("POSTAL_ADDRESS", "Lindenweg 5\n10115 Berlin\nDeutschland", {}, "Deutschland"),
    ("POSTAL_ADDRESS", "Lindenweg 5, 10115 Berlin Deutschland", {}, "Deutschland"),
    ("POSTAL_ADDRESS", "5 rue X, 75001 Paris, FRANCE.", {}, "FRANCE"),
    ("POSTAL_ADDRESS", "日本東京都千代田区1-1", {}, "日本"),
    ("POSTAL_ADDRESS", "12 Elm Street, Springfield, IL 62704", {}, None),
    ("POSTAL_ADDRESS", "Michael Jordan", {}, None),
    ("POSTAL_ADDRESS", "", {}, None),
    ("URL", "https://u:p@example.com:8443/u/mgarcia?t=1#x", {}, "https://example.com:8443/"),
    ("URL", "http://203.0.113.9/x", {}, None),
    ("URL", "http://[2001:db8::17]/x", {}, None),
    ("URL", "/u/mgarcia", {}, None),
    ("URL", "http://[", {}, None),
    ("SERIAL_NUMBER", "FOC1234X0AB", {}, "<SERIAL_NUMBER:FOC*>"),
    ("SERIAL_NUMBER", "5cg1234xyz", {}, "<SERIAL_NUMBER:5CG*>"),
    ("SERIAL_NUMBER", "WD-WCC4N1234567", {}, "<SERIAL_NUMBER:WD-*>"),
    ("SERIAL_NUMBER", "3Z7CMH3", {}, None),
    ("MAC_ADDRESS", "001b.4411.3ab7", {}, "<MAC_ADDRESS:00:1b:44*>"),
    ("MAC_ADDRESS", "02:1b:44:11:3a:b7", {}, None),
    ("IMEI", "49-015420-323751-8", {}, "<IMEI:49015420*>"),
    ("IMSI", "310150123456789", {}, "<IMSI:310*>"),
    ("PASSWORD", "hunter2", {}, None),
    ("PERSON", "Maria", {}, None),
]


@pytest.mark.parametrize(
    ("entity", "value", "options", "expected"), CASES, ids=lambda v: v if isinstance(v, str) else None
)
def test_a_value_becomes_coarser_or_has_no_coarse_form(entity, value, options, expected):
    assert generalize(entity, value, options) == expected


@given(st.sampled_from(sorted(GENERALIZERS)), st.text(max_size=60))
def test_any_text_is_answered(entity, text):
    made = generalize(entity, text, {})
    assert made is None or isinstance(made, str)


@given(st.integers(0, 2**32 - 1).map(ipaddress.IPv4Address), st.integers(0, 28))
def test_the_network_holds_the_address_and_no_more_bits_than_asked(address, prefix):
    made = generalize("IP_ADDRESS", str(address), {"ipv4_prefix": prefix})
    network = ipaddress.ip_network(made.removeprefix("<IP_ADDRESS:").removesuffix(">"))
    assert address in network
    assert network.prefixlen == prefix


@given(st.integers(0, 130), st.sampled_from([5, 10, 20, 50]))
def test_an_age_lies_in_its_band_and_all_ages_of_a_band_look_alike(age, width):
    made = generalize("AGE", str(age), {"age_band": width})
    low, high = re.fullmatch(r"<AGE:(\d+)(?:-(\d+)|\+)>", made).groups()
    assert int(low) <= age
    assert high is None or age <= int(high)
    assert generalize("AGE", low, {"age_band": width}) == made


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_a_position_is_off_by_at_most_half_a_step_and_shows_one_decimal(latitude, longitude):
    made = generalize("GEO_COORDINATES", f"{latitude:.5f}, {longitude:.5f}", {})
    rounded = [float(part) for part in made.split(", ")]
    assert abs(rounded[0] - latitude) <= 0.0501
    assert abs(rounded[1] - longitude) <= 0.0501
    assert re.fullmatch(r"-?\d+\.\d, -?\d+\.\d", made)


def test_a_very_long_value_has_no_coarse_form():
    assert generalize("AGE", "3" + " " * 5000, {}) is None
