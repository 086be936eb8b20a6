"""Rows of numbers in the output of commands about disks, enclosures, monitors and servers, where no label of serial numbers stands before them."""

# ruff: noqa: E501 - a row of patterns reads best on one line

from __future__ import annotations

import re

from redactor.detect import accounts, serial_checks
from redactor.detect.rows.row import Row


def _wwid(text: str) -> bool:
    """Return whether 33 hex digits are a disk's: no run of one digit."""
    return len(set(text)) > 4  # noqa: PLR2004


def _labelled(text: str) -> bool:
    return len(text) >= 12 and serial_checks.is_labelled_serial(text) and serial_checks.is_mixed(text)  # noqa: PLR2004


def _product_serial(text: str) -> bool:
    """Return whether what stands under UUID is a product's number and its serial in one (`641016CZ3415448C`), or a UUID that spells both."""
    return (re.fullmatch(r"[0-9A-F]{8}-(?:[0-9A-F]{4}-){3}[0-9A-F]{12}", text) is not None and len(set(text)) > 4) or (serial_checks.is_mixed(text) and any(c > "F" for c in text))


def _spelled_number(text: str) -> bool:
    """Return whether bytes of a monitor are a number of its own: not zeros, ones or the same byte throughout."""
    return len(set(re.findall(r"[0-9A-Fa-f]{2}", text)) - {"00", "01"}) > 1


def _system(text: str) -> bool:
    return accounts.personal_host(text) or accounts.host_of_somebody(text)


def _instrument(text: str) -> bool:
    """Return whether the third field of an instrument is its number, and no version or noughts."""
    return sum(map(str.isdigit, text)) >= 4 and len(set(text)) > 3 and re.fullmatch(r"[vV]?\d{1,3}(?:\.\d{1,4})+", text) is None  # noqa: PLR2004


def _row(name: str, entity: str, pattern: str, check: object = None, *, score: float = 0.9) -> Row:
    return Row(name, entity, pattern, "label", score, check)  # type: ignore[arg-type]


ROWS: tuple[Row, ...] = (
    _row("wwid", "DEVICE_ID", r"(?:(?m:^)|[ (])(?P<v>[1-8](?:[0-9a-f]{32}|[0-9a-f]{16}))\)? dm-[0-9]|\b(?:enclosure logical identifier \(hex\):|SAS Address[ ]*:) ?(?P<v2>[0-9a-f]{16}|[0-9a-f]{7,8}(?:-[0-9a-f]{1,4}){3})\b|\bgptid/(?P<v3>[0-9a-f]{8}-[0-9a-f]{4}-1[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12})\b", _wwid),
    # the name of a controller that NVM Express makes of the maker's and the serial number (NVMe Base 2.0, 4.5)
    _row("nvme_name", "SERIAL_NUMBER", r"\bnqn\.2014\.08\.org\.nvmexpress:[0-9a-f]{8}(?P<v>[0-9A-Z]{8,20})(?:[^0-9A-Za-z]|$)", serial_checks.is_mixed),
    # what an instrument says of itself (IEEE 488.2, 10.14): maker, model, serial number, firmware
    _row("instrument", "SERIAL_NUMBER", r"(?m:^|[\"' \t])[A-Z][A-Za-z&.-]{2,20}(?: [A-Z][A-Za-z&.-]{1,20}){0,3}, ?[A-Z0-9][A-Za-z0-9 /-]{1,24}, ?(?P<v>[0-9A-Z][0-9A-Za-z./-]{4,24}), ?(?:[A-Z]{1,3}:)?[A-Z]{0,3}[0-9]{1,4}(?:[./:-][0-9A-Za-z]{1,12}){1,6}(?:[\s\"']|$)", _instrument),
    _row("drive_label", "SERIAL_NUMBER", r"\bLogical Drive Label: (?P<v>[0-9A-Z]{12,32})\b", _labelled),
    _row("monitor_serial", "SERIAL_NUMBER", r"\bManufacturer: [A-Z]{3} Model \S+ Serial Number (?P<v>[0-9]{4,10})\b"),
    _row("scsi_id", "SERIAL_NUMBER", r"\bS?ATA_[A-Za-z][\w.+-]*?_(?P<v>[0-9A-Z]{8,24})\b|\"kUSBSerialNumberString\" = \"(?P<v2>[^\"\n]+)\"|\bSerial Number: (?P<v3>[0-9]{3,10}) \(0x[0-9a-f]{8}\)", lambda text: text != "16843009" and (serial_checks.is_labelled_serial(text) or len(text) < 5)),  # noqa: PLR2004 - all ones is none
    _row("blade_serial", "SERIAL_NUMBER", r"(?:['\"](?:s?bsn|ser)['\"]: ?['\"]|<S?BSN>)(?P<v>[0-9A-Z]{8,14})[ ]*['\"<]", serial_checks.is_mixed, score=0.97),
    _row("blade_uuid", "DEVICE_ID", r"(?:['\"]c?(?:UUID|uuid)['\"]: ?['\"]|<c?UUID>)(?P<v>(?:ILO)?[0-9A-Z]{12,19}|[0-9A-F]{8}-(?:[0-9A-F]{4}-){3}[0-9A-F]{12})['\"<]", _product_serial),
    # where a part sits in an IBM Power system: type, model and serial number of its enclosure
    _row("ibm_location", "SERIAL_NUMBER", r"\bU[0-9][0-9A-Z]{3}\.[0-9A-Z]{3}\.(?P<v>[0-9A-Z]{7})(?:(?:-[A-Z][0-9]{1,3})+(?:-[WL](?P<DEVICE_ID>[0-9A-F]{16}))?\b|[ \t]*(?:\r?$))", serial_checks.is_labelled_serial),
    # devices of Solaris and of Open Firmware that are called after their world-wide name
    _row("port_path", "DEVICE_ID", r"\b(?:disk|ssd|tape|st|array-controller|fp)@w(?P<v>[0-9a-f]{16})\b|\bc[0-9]+t(?P<v2>(?:[0-9A-F]{32}|[0-9A-F]{16}))d[0-9]", _wwid),
    # FreeBSD's GEOM, and lshw
    _row("geom", "SERIAL_NUMBER", r"(?m:^)[ ]+ident: (?P<v>[!-~]{6,40})\r?$|<ident>(?P<v2>[^<>\n]{6,40})</ident>|(?:(?m:^)[ ]+lunid: |<lunid>)(?P<DEVICE_ID>[0-9a-f]{16})\b", serial_checks.is_labelled_serial),
    _row("lshw_setting", "DEVICE_ID", r"<setting id=\"uuid\" value=\"(?P<v>[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12})\"", serial_checks.is_hardware_uuid),
    _row("sun_hostid", "DEVICE_ID", r"(?m:^)(?i:host ?id)[ ]*[:=][ ]*(?:0x)?(?P<v>[0-9a-f]{8})\r?$", _wwid),
    # what a monitor says of itself (EDID 1.4, 3.4 and 3.10.3.1): its number, and its serial number in letters
    _row("edid", "SERIAL_NUMBER", r"\b(?i:00[ ]?(?:ff[ ]?){6}00[ ]?(?:[0-9a-f]{2}[ ]?){4}(?P<v>(?:[0-9a-f]{2}[ ]?){3}[0-9a-f]{2}))|(?i:000000ff00(?P<v2>[0-9a-f]{26}))", _spelled_number),
    _row("system_name", "HOSTNAME", r"(?:\bsysName(?:\.0)?[ ]*=[ ]*|\.3\.6\.1\.2\.1\.1\.5\.0(?:[ ]*=[ ]*|\|4\|))(?:STRING: )?\"?(?P<v>[A-Za-z][\w.-]+)|\"node_?name\": ?\"(?P<v3>[A-Za-z][\w.-]+)\"|\bDarwin (?P<v2>[A-Za-z][\w.-]+) [0-9]+(?:\.[0-9]+){2} Darwin Kernel", _system),
    _row("zone_position", "GEO_COORDINATES", r"\bLOC[ \t]+(?P<v>[0-9]{1,2} [0-9]{1,2} [0-9.]+ [NS] [0-9]{1,3} [0-9]{1,2} [0-9.]+ [EW])\b"),
)
