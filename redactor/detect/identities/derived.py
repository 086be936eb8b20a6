"""The other clothes of a device's identifier: what else in a record spells the same serial number, hardware address or UUID.

Pure functions; every relation names its source. `variants` collects them for a value that is known to belong to this record.
"""

# ruff: noqa: PLR2004 - the lengths of identifiers are named in the docstrings beside them

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from urllib.parse import quote

from redactor import regex

_UUID = regex.compile(r"[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}")
_MAC = regex.compile(r"[0-9a-f]{12}")
_HEX = regex.compile(r"[0-9a-f]+")
_SEPARATORS = regex.compile(r"[\s:._/\-]+")
#: Fewer characters than this are never looked for on their own.
MIN_LENGTH = 5
#: Shortest tail of an identifier that still means it: eight hex digits are one in four thousand million.
TAIL = 8
#: How printers, phones and cameras name themselves after their hardware address: with all of it, with its last six digits.
_NAMED_AFTER_MAC = ("SEP", "BRN", "BRW", "RNP", "XRX", "ET", "axis-", "ATA", "ESP_", "tasmota_")
_NAMED_AFTER_TAIL = ("NPI", "EPSON", "KM", "Canon", "HP", "DIRECT-", "ESP_", "shelly-", "SHARP", "HPB")


def bare(value: str) -> str:
    """Return `value` without separators, in lower case, `0x`, `naa.`, `eui.`, `urn:uuid:` and braces dropped."""
    text = value.strip().strip("{}").lower()
    if text.isalnum() and text[:1] != "0":
        return text
    for prefix in ("urn:uuid:", "uuid:", "0x", "naa.", "eui.", "wwn-0x"):
        text = text.removeprefix(prefix)
    return _SEPARATORS.sub("", text)


def dashed(digits: str) -> str:
    """Return 32 hex digits written as a UUID (RFC 9562, section 4)."""
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def swapped(digits: str) -> str:
    """Return the 32 hex digits of a UUID, its first three fields in the other byte order (SMBIOS 2.6, DSP0134 7.2.1)."""
    first, second, third = digits[:8], digits[8:12], digits[12:16]
    return "".join(reverse_bytes(part) for part in (first, second, third)) + digits[16:]


def reverse_bytes(digits: str) -> str:
    """Return hex digits with their bytes in reverse order."""
    return bytes.fromhex(digits)[::-1].hex()


def dell_service_tag(uuid: str) -> str | None:
    """Return the service tag that a Dell hardware UUID spells, None for another UUID.

    `4c4c4544-005a-3710-8043-b3c04f4d4833` is `3Z7CMH3`: "DELL" in little-endian order, then the tag's second, third, fourth,
    first (high bit set), fifth to seventh characters between the constants 00, 10, 80 and c0 4f (Dell OpenManage and libsmbios
    documentation of the SMBIOS type 1 UUID; the form that starts 44454c4c is the same in network byte order).
    """
    digits = bare(uuid)
    if not _UUID.fullmatch(digits):
        return None
    if digits.startswith("44454c4c"):
        digits = swapped(digits)
    if not digits.startswith("4c4c4544"):
        return None
    raw = bytes.fromhex(digits)
    tag = bytes([raw[10] & 0x7F, raw[5], raw[6], raw[9], raw[13], raw[14], raw[15]]).decode("latin-1")
    return tag if tag.isascii() and tag.isalnum() else None


def dell_uuids(tag: str) -> Iterator[str]:
    """Yield the hardware UUIDs of a Dell service tag (7 characters), in both byte orders; the inverse of `dell_service_tag`."""
    if not re.fullmatch(r"[0-9A-Z]{7}", tag):
        return
    t = [f"{ord(c):02x}" for c in tag]
    digits = f"4c4c454400{t[1]}{t[2]}1080{t[3]}{ord(tag[0]) | 0x80:02x}c04f{t[4]}{t[5]}{t[6]}"
    yield dashed(digits)
    yield dashed(swapped(digits))


def express_service_code(tag: str) -> str | None:
    """Return Dell's express service code: the service tag read as a number in base 36 (Dell support article 000130966)."""
    return str(int(tag, 36)) if re.fullmatch(r"[0-9A-Z]{7}", tag) and not tag.isdigit() else None


def service_tag_of_code(code: str) -> str | None:
    """Return the service tag of an express service code of 10 or 11 digits; the inverse of `express_service_code`."""
    digits = bare(code)
    if not re.fullmatch(r"[0-9]{9,11}", digits):
        return None
    number, tag = int(digits), ""
    while number:
        number, rest = divmod(number, 36)
        tag = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"[rest] + tag
    return tag if len(tag) == 7 else None


def mac_of_uuid(uuid: str) -> str | None:
    """Return the hardware address in the node field of a version 1 UUID (RFC 9562, 5.1), None when the node is random.

    `cfe92100-67c4-11d4-a45f-f8d027761251`, a printer's `printer-uuid`, carries `f8d027761251`.
    """
    digits = bare(uuid)
    if not _UUID.fullmatch(digits) or digits[12] != "1" or digits[16] not in "89ab":
        return None
    node = digits[20:]
    return None if int(node[:2], 16) & 1 or len(set(node)) < 3 else node


def mac_of_eui64(value: str) -> str | None:
    """Return the hardware address inside an EUI-64 (`ff:fe` or `ff:ff` in the middle; RFC 4291, appendix A)."""
    digits = bare(value)
    if not re.fullmatch(r"[0-9a-f]{16}", digits) or digits[6:10] not in ("fffe", "ffff"):
        return None
    return digits[:6] + digits[10:]


def mac_of_wwn(value: str) -> str | None:
    """Return the hardware address inside a world-wide name of format 1 or 2 (`10:00:` or `2x:xx:` + 48 bits; INCITS FC-FS NAA)."""
    digits = bare(value)
    if not re.fullmatch(r"[0-9a-f]{16}", digits):
        return None
    return digits[4:] if digits.startswith("1000") or digits[0] == "2" else None


def text_of_hex(value: str) -> str | None:
    """Return the text that hex digits spell: a printer's `SN:583434593035343012` begins with `X44Y0540` (IEEE 1284 device id).

    Bytes that are not letters or digits end the text; fewer than five characters are none.
    """
    digits = bare(value)
    if len(digits) < 2 * MIN_LENGTH or len(digits) % 2 or not re.fullmatch(r"[0-9a-f]+", digits):
        return None
    found = re.match(rb"[0-9A-Za-z]+", bytes.fromhex(digits))
    text = found.group().decode() if found else ""
    enough = len(text) >= MIN_LENGTH and len(text) * 2 >= len(digits) - 4
    return text if enough and not text.islower() else None


def raid_units(serial: str) -> Iterator[str]:
    """Yield the logical-unit ids of a RAID volume with this serial: its bytes reversed behind the NAA byte `6x`.

    smartctl of a Dell PERC: unit `0x61866da06192eb0020b5a7b80a1d1b3c`, serial `003c1b1d0ab8a7b52000eb9261a06d86`.
    """
    digits = bare(serial)
    if not re.fullmatch(r"[0-9a-f]{32}", digits):
        return
    yield reverse_bytes(digits)
    if digits.startswith("00"):
        for nibble in "0123456789abcdef":
            yield f"6{nibble}{reverse_bytes(digits[2:])}"


def raid_serial(unit: str) -> str | None:
    """Return the serial of a RAID volume from its logical-unit id; the inverse of `raid_units`."""
    digits = bare(unit)
    return "00" + reverse_bytes(digits[2:]) if re.fullmatch(r"6[0-9a-f]{31}", digits) else None


def wwn_parts(value: str) -> Iterator[str]:
    """Yield the spellings of a world-wide name: smartctl's `5 002538 e40a2b3c4`, `0x...`, colons, the maker's part in decimal.

    NAA 5 is a nibble, 24 bits of OUI and 36 bits of the maker's (T10 SPC-4, 7.8.6.5); `smartctl -j` prints them as three integers.
    """
    digits = bare(value)
    if not re.fullmatch(r"[0-9a-f]{16}(?:[0-9a-f]{16})?", digits):
        return
    yield from (digits, f"0x{digits}", ":".join(re.findall("..", digits)))
    if digits[0] == "5":
        yield f"{digits[0]} {digits[1:7]} {digits[7:16]}"
        yield str(int(digits[7:16], 16))


def mac_spellings(value: str) -> Iterator[str]:
    """Yield a hardware address (12 hex digits) as devices, EUI-64, link-local addresses and default host names spell it."""
    digits = bare(value)
    if not _MAC.fullmatch(digits) or len(set(digits)) < 3:
        return
    pairs = re.findall("..", digits)
    yield digits
    for joiner in (":", "-", ".", " "):
        yield joiner.join(pairs)
    yield ".".join(re.findall("....", digits))
    yield "-".join(re.findall("....", digits))
    yield f"{digits[:6]}-{digits[6:]}"
    yield f"{digits[:6]}:{digits[6:]}"
    flipped = f"{int(pairs[0], 16) ^ 2:02x}"
    for first in (pairs[0], flipped):
        eui = f"{first}{pairs[1]}{pairs[2]}fffe{''.join(pairs[3:])}"
        yield eui
        yield ":".join(f"{int(part, 16):x}" for part in re.findall("....", eui))
        yield ":".join(re.findall("..", eui))
    for name in _NAMED_AFTER_MAC:
        yield name + digits
    for name in _NAMED_AFTER_TAIL:
        yield name + digits[6:]


def _serial(value: str) -> Iterator[str]:
    plain = _SEPARATORS.sub("", value)
    upper = plain.upper()
    yield plain
    if plain.isdigit():
        stripped = plain.lstrip("0")
        if len(stripped) > MIN_LENGTH:
            yield stripped
            yield from (stripped.zfill(width) for width in (10, 12, 14, 16, 20))
    else:
        yield plain.lstrip("0") if len(plain.lstrip("0")) > MIN_LENGTH else plain
    yield quote(value, safe="")
    if value.isascii() and len(plain) >= MIN_LENGTH:
        for text in {plain, upper}:
            raw = text.encode()
            yield from (raw.hex(), raw.hex(" "), raw.hex(":"))
    if len(plain) == 7:
        yield from dell_uuids(upper)
        yield from filter(None, (express_service_code(upper),))
    if plain.isdigit():
        yield from filter(None, (service_tag_of_code(value),))
    if _HEX.fullmatch(bare(value)):
        yield from filter(None, (text_of_hex(value),))
        yield from raid_units(value)
        yield from mac_spellings(plain)
    vmware = plain.lower().removeprefix("vmware")
    if len(vmware) == 32 and _UUID.fullmatch(vmware):
        yield from _uuid(vmware)
    if short := tail(plain):
        yield short


def ordinary(value: str) -> str:
    """Return a serial number's letters and digits when nothing else is derived from it than other ways to write them, else ""."""
    plain = _SEPARATORS.sub("", value)
    if not plain.isascii() or not plain.isalnum() or plain.isdigit() or len(plain) in (7, 32) or _HEX.fullmatch(bare(plain)):
        return ""
    return "" if plain.lower().startswith("vmware") or len(plain.lstrip("0")) <= MIN_LENGTH else plain


def tail(plain: str) -> str:
    """Return the last characters of a serial number, in capitals, where they still mean it, else ""."""
    last = plain[-TAIL:].upper()
    return last if len(plain) >= TAIL + 4 and len(set(last)) > 3 and any(c.isdigit() for c in last) else ""


def _uuid(value: str) -> Iterator[str]:
    digits = bare(value)
    if not _UUID.fullmatch(digits):
        return
    other = swapped(digits)
    for each in (digits, other):
        yield each
        yield dashed(each)
    yield "VMware-" + bytes.fromhex(other)[:8].hex(" ") + "-" + bytes.fromhex(other)[8:].hex(" ")
    if tag := dell_service_tag(digits):
        yield tag
        if code := express_service_code(tag):
            yield code
    if node := mac_of_uuid(digits):
        yield from mac_spellings(node)


def _device(value: str) -> Iterator[str]:
    digits = bare(value)
    yield digits
    yield from _uuid(value)
    yield from wwn_parts(value)
    for node in (mac_of_eui64(value), mac_of_wwn(value)):
        if node:
            yield from mac_spellings(node)
    if unit := raid_serial(value):
        yield unit
    if re.fullmatch(r"[0-9a-f]{16,64}", digits) and len(set(digits[-TAIL:])) > 3:
        yield digits[-TAIL:]


def _imei(value: str) -> Iterator[str]:
    digits = bare(value)
    yield digits
    if re.fullmatch(r"[0-9]{15,16}", digits):
        parts = (digits[:2], digits[2:8], digits[8:14], digits[14:])
        yield from (joiner.join(parts) for joiner in "- /")
        yield digits[:14]


def _iccid(value: str) -> Iterator[str]:
    digits = bare(value)
    yield digits
    yield from (joiner.join(re.findall(".{1,4}", digits)) for joiner in " -")
    yield digits.rstrip("f")
    if len(digits) > 19:
        yield digits[:19]


def _mac(value: str) -> Iterator[str]:
    yield from mac_spellings(value)
    for node in (mac_of_eui64(value), mac_of_wwn(value)):
        if node:
            yield from mac_spellings(node)


_RELATIONS: dict[str, Callable[[str], Iterator[str]]] = {
    "SERIAL_NUMBER": _serial,
    "DEVICE_ID": _device,
    "MAC_ADDRESS": _mac,
    "IMEI": _imei,
    "IMSI": lambda value: iter((bare(value),)),
    "ICCID": _iccid,
}


def variants(entity: str, value: str) -> set[str]:
    """Return every other spelling of a device identifier, in lower and upper case, the value itself excluded.

    `entity` is SERIAL_NUMBER, DEVICE_ID, MAC_ADDRESS, IMEI, IMSI or ICCID (others have none); `value` as it stands in the text.
    No variant is shorter than five characters. The relations and their sources are the functions above.
    """
    relation = _RELATIONS.get(entity)
    value = value.strip()
    if relation is None or len(value) < MIN_LENGTH:
        return set()
    found = {text for text in relation(value) if len(text) >= MIN_LENGTH and len(set(bare(text))) > 1}
    return {form for text in found for form in (text, text.lower(), text.upper())} - {value}
