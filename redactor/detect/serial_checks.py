"""Small functions that say whether the value after a device label, or of a maker's shape, is an identifier of one device."""

# ruff: noqa: PLR2004 - the lengths of identifiers are named in the docstrings beside them

from __future__ import annotations

import re

from redactor import regex
from redactor.detect.checks import luhn

#: What firmware and inventories print where nobody filled in an identifier, without case, spaces and punctuation.
#: Sources: DMTF SMBIOS strings seen in dmidecode output, `lshw`, `wmic`, the ntc-templates corpus.
PLACEHOLDERS = frozenset(
    """
    unknown undefined unspecified notspecified notavailable notapplicable notprovided notset notpresent notfound notsupported
    none null nil na empty blank default defaultstring defaultassettag defaultserial tobefilledbyoem tobefilledbymanufacturer
    filledbyoem tobefilled oem builtin invalid error missing redacted removed hidden masked anonymized private confidential
    systemserialnumber systemserial baseboardserialnumber chassisserialnumber boardserialnumber serialnumber serial serialno
    serialnum sn chassisserial baseboardserial mbserial noserial noserialnumber noassettag noassettagset assettag
    assettagnum0 assettagnum1 assettagnum2 assettagnum3 sernum0 sernum1 sernum2 sernum3 manufacturer0 notassigned unassigned
    inventory noinventory standard string number value text integer tbd todo test sample example yourserialnumber
    true false yes no optional required needed wrong incorrect mismatch located printed written found listed shown
    disabled enabled active inactive asset1234567890 evaluation emulated
    ohneangabe unbekannt keine nichtverfuegbar inconnu nonspecifie nonrenseigne desconocido noespecificado ninguno
    sconosciuto nondisponibile desconhecido onbekend
    """.split()
)
#: Runs that nobody burns into a device: counted up or down from either end.
_COUNTED = ("01234567890123456789", "12345678901234567890", "98765432109876543210")

_PLAIN = regex.compile(r"[\s._/\\()<>\[\]\"'*#:-]+")
_MONTHS = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
#: What stands after `serial`, `SN`, ... and is no identifier: dates, versions, sizes, port names, line speeds, hex addresses.
_NOT_A_SERIAL = regex.compile(
    rf"""
      \d{{4}}-\d\d-\d\d.* | \d{{1,2}}-{_MONTHS}-\d{{2,4}} | {_MONTHS}\d{{1,2}} | \d{{1,2}}{_MONTHS}(?:\d{{2}}|\d{{4}})? | v?\d+(?:\.\d+)+-\d+ | \d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}
    | v?\d{{1,2}}(?:\.\d{{1,3}}){{1,3}}
    | \d+(?:\.\d+)?(?:db|dbm|mhz|ghz|hz|khz|kb|mb|gb|tb|ms|bps|kbps|mbps|gbps|%|v|w|m|mm|sec)
    | \d{{1,3}}(?:[./]\d{{1,3}}){{1,3}} | [\dx*]{{1,3}}(?:\.[\dxyz*]{{1,3}}){{3}}(?:/\d+)?
    | [a-z]\d[a-z]\d\d-6\d{{4}} | c[a-z]\d{{3}}-6\d{{4}}
    | 8250.* | 16[45]50a? | 0x[0-9a-f]{{1,4}} | \d[noe]\d
    | (?:tty|com|cua|uart|serial|console|rs-?(?:232|422|485)|ata|usb|port|line|pl2303|ch34[01]|cp210|ft232)
      [a-z]*-?\d*(?:[/.]\d+)* | s?ata\d?-(?:ast|apt|acs)\w*
    """,
    re.VERBOSE | re.IGNORECASE,
)
_BAUD = frozenset("110 300 600 1200 2400 4800 9600 14400 19200 38400 57600 76800 115200 128000 230400 460800 921600".split())
_ZONE_SERIAL = regex.compile(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d\d")
#: Serial numbers of certificates: 17 to 20 bytes in hex, or more than 21 decimal digits (RFC 5280, 4.1.2.2: up to 20 octets).
_CERTIFICATE = regex.compile(r"[0-9a-f]{34,40}|[0-9]{22,}", re.IGNORECASE)
_CLOUD_NAME = regex.compile(r"(?:i|vm|vol|eni|ami|snap|sg|subnet|vpc|pod|node|job|task|run)-.*", re.IGNORECASE)
_HEX_UUID = regex.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)


def plain(value: str) -> str:
    """Return `value` in lower case without separators."""
    return _PLAIN.sub("", value).lower()


def is_placeholder(value: str) -> bool:
    """Say whether `value` is what firmware prints for "nobody filled this in": words, one repeated character, counted digits."""
    word = plain(value)
    if not word or word in PLACEHOLDERS or len(set(word)) == 1 or word.lstrip("0") == "1":
        return True
    if len(word) > 9 and any(word in run for run in _COUNTED):
        return True
    return word in ("012345678", "01234567") or set(word) <= {"0", "x"}


def is_labelled_serial(value: str) -> bool:
    """Say whether a value after a serial label is one: no placeholder, date, version, port, speed or short count."""
    value = value.strip()
    if len(value) < 4 and not (len(value) == 3 and not value.isdigit() and any(c.isdigit() for c in value)):
        return False
    if _NOT_A_SERIAL.fullmatch(value) or value in _BAUD or _CERTIFICATE.fullmatch(value):
        return False
    return not is_placeholder(value)


def is_weakly_labelled_serial(value: str) -> bool:
    """Say whether a value after a bare word (`serial X`, `SN X`) is a serial: long enough, digits, no zone serial or word."""
    if not is_labelled_serial(value) or _ZONE_SERIAL.fullmatch(value):
        return False
    digits = sum(c.isdigit() for c in value)
    if len(value) < 5:
        return False
    if digits < 2:
        return digits == 1 and value.isupper() and len(value) > 6
    # a lower-case word with a number at its end is a name (`serial device22`), not a serial
    return not re.fullmatch(r"[a-z]{3,}[-_]?\d{1,3}", value)


def is_device_id(value: str) -> bool:
    """Say whether a value after a device-id label identifies one device: a UUID, or at least 8 characters with a digit."""
    word = plain(value)
    return len(word) >= 8 and len(set(word)) > 2 and not is_placeholder(value) and any(c.isdigit() for c in word)


def is_wwn(value: str) -> bool:
    """Say whether eight pairs of hex digits are a Fibre Channel name: of format 1 or 2, or of format 5 with an OUI that begins with zero or is a disk's."""
    word = plain(value)
    return len(set(word)) > 4 and (word[0] in "12" or word[1] == "0" or word[1:7] in ("5cd2e4", "e83a97", "f8db4c", "8ce38e"))


def is_asset_tag(value: str) -> bool:
    """Say whether a value after an asset-tag label is one: not a placeholder, at least three characters, one of them a digit."""
    return len(value) >= 3 and not is_placeholder(value) and any(c.isdigit() for c in value)


def is_imei(value: str) -> bool:
    """Say whether `value` is 15 digits with a reporting body in use and a right check digit (3GPP TS 23.003 6.2, GSMA TS.06)."""
    digits = plain(value)
    if len(digits) != 15 or not digits.isascii() or not digits.isdigit():
        return False
    return digits[:2] in ("01", "35", "86", "99") and len(set(digits)) > 3 and luhn(digits)


def is_labelled_imei(value: str) -> bool:
    """Say whether a value after an IMEI or MEID label is one: 14 to 17 digits or hex digits, whatever its check digit."""
    word = plain(value)
    return 14 <= len(word) <= 17 and len(set(word)) > 1


def is_iccid_shape(value: str) -> bool:
    """Say whether 19 or 20 digits from 89 on may be a SIM card number; in tickets the check digit is often cut or mistyped."""
    digits = plain(value)
    return len(digits) in (19, 20) and digits.startswith("89") and len(set(digits)) > 4


def is_labelled_iccid(value: str) -> bool:
    """Say whether a value after a SIM label is one: 17 to 22 characters, hex digits allowed (seen in real output)."""
    word = plain(value)
    return 17 <= len(word) <= 22 and len(set(word)) > 1


def is_imsi(value: str) -> bool:
    """Say whether a value after an IMSI label is one: 14 or 15 digits (ITU-T E.212)."""
    digits = plain(value)
    return 14 <= len(digits) <= 15 and digits.isdigit() and len(set(digits)) > 1


def _week(year: str, week: str) -> bool:
    return year.isdigit() and week.isdigit() and 1 <= int(week) <= 53


#: Prefixes of ticket, order and advisory numbers that have the shape of a Cisco serial (`INC00012345`, `CVE20231234`).
_COUNTER_PREFIXES = frozenset(
    "INC REQ RIT CHG PRB TSK TAS CAS SCT RFC RMA ORD INV SKU CVE CSC BUG JIR TKT TIC REF KBA SRV PRO DOC ISO IEC UTC GMT UTF SHA "
    "MD5 ERR LOT BOM PCN ECO DEV TST VER REV UID PID VID TID JOB RUN IDX CRC RSA AES EDT EST PDT PST CET MON TUE WED THU FRI SAT "
    "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC QTR FIX PTF APA MSG EVT LOG".split()
)
#: Plants of Cisco and of its optics, power and drive suppliers, as they stand in real `show inventory` output.
_CISCO_PLANTS = frozenset(
    "ACM ACW ADG AGA AGC AGJ AGS ALS AMC APF ART ASL ATH AVD AVJ AVM AVP AZS BEL BZT CAT CHP CNM DCA DCB DCH DTH DTM DTN ECL "
    "FBN FCH FCT FCW FDO FGE FGL FGN FHH FHK FIT FIW FJC FJZ FLJ FLM FNS FOC FOL FOX FPR FQC FSJ FTX FVB FVH FXS GTF HSH IDN "
    "IND INL INT IPS ISR JAB JAC JAD JAE JAF JAS JMX JPE JSJ JWT KTD KWC LAL LFS LIT LTC MDM MNL MOT MPM MRV MSA MTC MXJ NEV "
    "NSH NWG ONT OPA OPM OPP PHI PSZ PWR QCI QCS QPC RFD RTG SAD SAL SLC SLM SMC SMD SMG SML SMT SNI SPC SPE SSI SSJ STI STP "
    "SWS TAE TAU TBM TBC TSC TSP TTM USP UPM VDB VNB WMM WTW WZP XYZ".split()
)


def is_cisco_serial(value: str) -> bool:
    """Say whether `value` is a plant, year and week, sequence number: `LLLYYWWSSSS` (Cisco "Serial number" product note)."""
    prefix, year, week, tail = value[:3], value[3:5], value[5:7], value[7:]
    if prefix in _COUNTER_PREFIXES:
        return False
    if prefix in _CISCO_PLANTS:
        return True
    return _week(year, week) and int(year) <= 40 and not tail.isdigit() and not tail.isalpha()


def is_hp_serial(value: str) -> bool:
    """Say whether `value` is HP's site, year digit, week, sequence (`5CG` `1` `23` `4XYZ`; HP "serial number format" notes)."""
    return _week(value[3:4], value[4:6])


def is_synology_serial(value: str) -> bool:
    """Say whether the month stands where Synology puts it (`YYM0` + model + sequence) and the tail is no plain word."""
    return any(c.isdigit() for c in value[7:])


def is_mixed(value: str) -> bool:
    """Say whether `value` mixes letters and digits, two of each at least."""
    return sum(c.isdigit() for c in value) > 1 and sum(c.isalpha() for c in value) > 1


def has_letter_and_digit(value: str) -> bool:
    """Say whether `value` mixes letters and digits."""
    return any(c.isdigit() for c in value) and any(c.isalpha() for c in value)


def is_hardware_uuid(value: str) -> bool:
    """Say whether `value` is a UUID that some hardware can own: neither all zero, all F, nor a well-known sample."""
    word = plain(value)
    return bool(_HEX_UUID.fullmatch(value) or len(word) == 32) and len(set(word)) > 2 and not word.startswith("03000200040005")


def is_quoted_serial(value: str) -> bool:
    """Say whether a quoted value after a serial label is one; it may hold spaces, but needs a digit or capitals only."""
    if not is_labelled_serial(value):
        return False
    return any(c.isdigit() for c in value) or (value.isupper() and len(value) > 4)


def is_capitals_serial(value: str) -> bool:
    """Say whether a value of capitals only, after a label that leaves no doubt, is a serial: no word that says something else."""
    return not is_placeholder(value)


def is_generic_device_id(value: str) -> bool:
    """Say whether a value after `device id`, `installation id` ... is one: UUID, 12 hex digits or 16 mixed characters at least."""
    word = plain(value)
    if not is_device_id(value) or _CLOUD_NAME.fullmatch(value) or "\\" in value:  # a path of Windows to a device names its model and its port
        return False
    is_hex = all(c in "0123456789abcdef" for c in word)
    capitals = len(word) >= 12 and value.isupper() and value.isalnum() and sum(map(str.isdigit, word)) >= 4
    return (is_hex and len(word) >= 12) or (len(word) >= 16 and has_letter_and_digit(word)) or capitals


def is_lenovo_serial(value: str) -> bool:
    """Say whether a letter stands in the running part of `PF` + six characters (a model such as `PF100000` has none)."""
    return any(c.isalpha() for c in value[3:])
