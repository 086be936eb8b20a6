"""The other clothes of an identifier, on real examples; the sources are in the docstrings of derived.py."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redactor.detect.identities import derived

DELL_UUID = "4c4c4544-005a-3710-8043-b3c04f4d4833"
VMWARE_SERIAL = "VMware-56 4d 0d 1a cc cf 45 fa-43 81 ac 1f 3b 99 45 17"
VMWARE_UUID = "1A0D4D56-CFCC-FA45-4381-AC1F3B994517"
PRINTER_UUID = "cfe92100-67c4-11d4-a45f-f8d027761251"


@pytest.mark.parametrize(
    ("entity", "value", "variant"),
    [
        pytest.param("SERIAL_NUMBER", "3Z7CMH3", DELL_UUID, id="Dell: service tag to UUID"),
        pytest.param("SERIAL_NUMBER", "3z7cmh3", DELL_UUID.upper(), id="Dell: lower case to upper case"),
        pytest.param("SERIAL_NUMBER", "3Z7CMH3", "44454c4c-5a00-1037-8043-b3c04f4d4833", id="Dell: network byte order"),
        pytest.param("DEVICE_ID", DELL_UUID, "3Z7CMH3", id="Dell: UUID to service tag"),
        pytest.param(
            "DEVICE_ID",
            "44454c4c-5a00-1037-8043-b3c04f4d4833",
            "3Z7CMH3",
            id="Dell: swapped UUID to service tag",
        ),
        pytest.param("SERIAL_NUMBER", "3Z7CMH3", "8659009479", id="Dell: express service code"),
        pytest.param("SERIAL_NUMBER", "865-900-9479", "3Z7CMH3", id="Dell: code to service tag"),
        pytest.param("SERIAL_NUMBER", VMWARE_SERIAL, VMWARE_UUID, id="VMware: serial to UUID"),
        pytest.param("DEVICE_ID", VMWARE_UUID, VMWARE_SERIAL, id="VMware: UUID to serial"),
        pytest.param(
            "DEVICE_ID",
            VMWARE_UUID,
            "564d0d1acccf45fa4381ac1f3b994517",
            id="UUID: other byte order without dashes",
        ),
        pytest.param("DEVICE_ID", PRINTER_UUID, "f8:d0:27:76:12:51", id="UUID version 1 to MAC"),
        pytest.param("DEVICE_ID", PRINTER_UUID, "EPSON761251", id="UUID version 1 to the printer's host name"),
        pytest.param("DEVICE_ID", "urn:uuid:" + PRINTER_UUID, "F8D027761251", id="URN to MAC"),
        pytest.param("SERIAL_NUMBER", "788A20AABBCC", "78:8a:20:aa:bb:cc", id="Ubiquiti: serial is the MAC"),
        pytest.param("SERIAL_NUMBER", "ACCC8E012345", "axis-accc8e012345", id="Axis: serial in the host name"),
        pytest.param("MAC_ADDRESS", "78:8a:20:aa:bb:cc", "788A20AABBCC", id="Ubiquiti: MAC is the serial"),
        pytest.param("MAC_ADDRESS", "00:1b:44:11:3a:b7", "001b.4411.3ab7", id="MAC: Cisco dots"),
        pytest.param("MAC_ADDRESS", "00:1b:44:11:3a:b7", "001b44-113ab7", id="MAC: HP halves"),
        pytest.param("MAC_ADDRESS", "00:1b:44:11:3a:b7", "SEP001B44113AB7", id="MAC: Cisco phone"),
        pytest.param("MAC_ADDRESS", "00:1b:44:11:3a:b7", "NPI113AB7", id="MAC: HP printer"),
        pytest.param("MAC_ADDRESS", "00:1b:44:11:3a:b7", "21b:44ff:fe11:3ab7", id="MAC: IPv6 interface id"),
        pytest.param("DEVICE_ID", "021b44fffe113ab7", "02:1b:44:11:3a:b7", id="EUI-64 to MAC"),
        pytest.param("DEVICE_ID", "10:00:00:1b:44:11:3a:b7", "00:1b:44:11:3a:b7", id="WWN format 1 to MAC"),
        pytest.param("DEVICE_ID", "0x5002538e40a2b3c4", "5 002538 e40a2b3c4", id="WWN: smartctl's three parts"),
        pytest.param("DEVICE_ID", "5 002538 e40a2b3c4", "61213946820", id="WWN: the maker's part in decimal"),
        pytest.param("DEVICE_ID", "5002538e40a2b3c4", "50:02:53:8e:40:a2:b3:c4", id="WWN: colons"),
        pytest.param("DEVICE_ID", "5002538e40a2b3c4", "40a2b3c4", id="WWN: tail"),
        pytest.param("SERIAL_NUMBER", "583434593035343012", "X44Y0540", id="printer: hex of ASCII"),
        pytest.param("SERIAL_NUMBER", "X44Y0540", "5834345930353430", id="printer: ASCII to hex"),
        pytest.param("SERIAL_NUMBER", "X44Y0540", "58 34 34 59 30 35 34 30", id="hex dump"),
        pytest.param(
            "SERIAL_NUMBER",
            "003c1b1d0ab8a7b52000eb9261a06d86",
            "61866da06192eb0020b5a7b80a1d1b3c",
            id="RAID: serial to unit",
        ),
        pytest.param(
            "DEVICE_ID",
            "0x61866da06192eb0020b5a7b80a1d1b3c",
            "003c1b1d0ab8a7b52000eb9261a06d86",
            id="RAID: unit to serial",
        ),
        pytest.param("SERIAL_NUMBER", "WD-WCC4N1234567", "WDWCC4N1234567", id="separators"),
        pytest.param("SERIAL_NUMBER", "S3YZNB0KB00864E", "s3yznb0kb00864e", id="case"),
        pytest.param("SERIAL_NUMBER", "000650268328", "650268328", id="zeros dropped"),
        pytest.param("SERIAL_NUMBER", "650268328", "000650268328", id="zeros added"),
        pytest.param("SERIAL_NUMBER", "AB/12 34", "AB%2F12%2034", id="percent-encoding"),
        pytest.param("SERIAL_NUMBER", "S3YZNB0KB00864E", "KB00864E", id="tail"),
        pytest.param("IMEI", "352099001761481", "35-209900-176148-1", id="IMEI: groups"),
        pytest.param("IMEI", "35-209900-176148-1", "352099001761481", id="IMEI: no groups"),
        pytest.param("IMEI", "352099001761481", "35209900176148", id="IMEI without its check digit"),
        pytest.param("ICCID", "8944501234567890125", "8944 5012 3456 7890 125", id="ICCID: groups"),
        pytest.param("DEVICE_ID", "00008030-001A2B3C4D5E6F70", "00008030001a2b3c4d5e6f70", id="UDID without dash"),
    ],
)
def test_a_value_is_known_in_its_other_clothes(entity: str, value: str, variant: str) -> None:
    assert variant in derived.variants(entity, value)


@pytest.mark.parametrize(
    ("entity", "value"),
    [
        ("PERSON", "Maria Garcia"),
        ("SERIAL_NUMBER", "12"),
        ("DEVICE_ID", ""),
        ("IMEI", "0" * 4),
        ("URL", "https://example.com"),
    ],
)
def test_what_has_no_other_clothes_has_no_variants(entity: str, value: str) -> None:
    assert derived.variants(entity, value) == set()


def test_a_random_uuid_carries_no_address_and_no_tag() -> None:
    random = "6d92078a-8246-4ba4-ae5b-76104861e7dc"
    assert derived.mac_of_uuid(random) is None
    assert derived.dell_service_tag(random) is None


def test_a_version_1_uuid_with_a_random_node_carries_no_address() -> None:
    assert derived.mac_of_uuid("38400000-8cf0-11bd-b23e-11b96e40000d") is None


@settings(deadline=None)
@given(st.from_regex(r"[0-9A-Z]{7}", fullmatch=True))
def test_a_dell_uuid_gives_back_the_tag_it_was_made_from(tag: str) -> None:
    assert {derived.dell_service_tag(uuid) for uuid in derived.dell_uuids(tag)} == {tag}


@settings(deadline=None)
@given(st.from_regex(r"[1-9A-Z][0-9A-Z]{5}[A-Z]", fullmatch=True))
def test_an_express_service_code_gives_back_its_tag(tag: str) -> None:
    code = derived.express_service_code(tag)
    assert code is not None
    assert len(code) < 9 or derived.service_tag_of_code(code) == tag


@settings(deadline=None)
@given(st.from_regex(r"00[0-9a-f]{30}", fullmatch=True))
def test_a_raid_serial_is_among_those_of_its_units(serial: str) -> None:
    assert serial in {derived.raid_serial(unit) for unit in derived.raid_units(serial) if unit.startswith("6")}


@settings(deadline=None)
@given(
    st.sampled_from(["SERIAL_NUMBER", "DEVICE_ID", "MAC_ADDRESS", "IMEI", "IMSI", "ICCID"]),
    st.text(max_size=64),
)
def test_variants_never_fail_and_are_never_short(entity: str, value: str) -> None:
    found = derived.variants(entity, value)
    assert value.strip() not in found
    assert all(len(variant) >= derived.MIN_LENGTH for variant in found)
