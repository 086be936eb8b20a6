"""Shapes of makers' serial numbers and of hardware ids that are specific enough to be believed without a label."""

# ruff: noqa: E501 - a row of patterns reads best on one line

from __future__ import annotations

from redactor.detect import serial_checks as checks
from redactor.detect.rows.row import Row
from redactor.detect.words import default_names

_SN = "SERIAL_NUMBER"
DISK_MAKERS = "000c50|0014ee|002538|000cca|000039|00a075|5cd2e4|00605b|00a098|001438|006016|0026b7|001b44|005076|0060e8|000d31|00508b|e83a97|f8db4c|1866da|001517|001e67|6c92bf|8ce38e|0080e5|001405|003048|0cc47a|001b4d|0062b2|002590|0000e1|00d0b2|00110a|0002ac|ace42e|1402ec|060b00|006048|000097|b8ca3a"
#: Of adapters and switches of Fibre Channel, in names that hold a hardware address (NAA 1 and 2).
PORT_MAKERS = "0000c9|0090fa|00109b|f4e9d4|001b32|00e08b|0024ff|00c0dd|00051e|0027f8|50eb1a|8c7cff|000dec|00051b|006069|088088|c4f57c"
ARRAY_MAKERS = "00a098|005076|006016|001405|0060e8|000d31|001438|00508b|00605b|589cfc|24a937|000c29|4cd98f|1866da|b82a72|d09466|2cea7f|70b5e8|001e67|0080e5|74771e|5a4c93"
_UUID_TAIL = r"-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"

SHAPES: tuple[Row, ...] = (
    # A Dell hardware UUID spells the service tag: "DELL" in ASCII, then the tag's bytes (libsmbios, "smbios-sys-info" notes)
    Row("dell_uuid", "DEVICE_ID", rf"\b(?i:44454c4c|4c4c4544){_UUID_TAIL}\b", "checksum", 0.95),
    # Apple UDID since 2018: chip id, dash, ECID (libimobiledevice)
    Row("apple_udid", "DEVICE_ID", r"\b0000[0-9A-Fa-f]{4}-[0-9A-Fa-f]{16}\b", "shape", 0.95),
    Row("cisco", _SN, r"\b[A-Z]{3}[0-9]{4}[A-Z0-9]{4}\b", "shape", 0.8, checks.is_cisco_serial),
    # Panasonic Toughbook: digit, four letters, five digits; the model `CF-29ENKNXKM` has another shape
    Row("panasonic", _SN, r"\b[0-9][A-Z]{4}[0-9]{5}\b", "shape", 0.7),
    # Panasonic cameras: `WV7JC011822`
    Row("panasonic_camera", _SN, r"\bW[A-Z][0-9][A-Z]{2}[0-9]{6}\b", "shape", 0.7),
    # Siemens: `S C-X4U421302009` behind the order number
    Row("siemens", _SN, r"\bS[ ](?P<v>[CVZL]{1,2}-[A-Z0-9]{8,12})\b", "shape", 0.8, checks.has_letter_and_digit),
    # Starlink terminals: `ut01000000-00000000-0045b1e7`
    Row("starlink", _SN, r"\but[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}\b", "shape", 0.9),
    Row("f5", _SN, r"\bf5-[a-z]{4}-[a-z]{4}\b", "shape", 0.8),
    Row("nvidia_gpu", "DEVICE_ID", r"\bGPU-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b", "shape", 0.95),
    # Epson printers: X, three characters, six digits
    Row("epson", _SN, r"\bX[0-9][0-9A-Z]{2}[0-9]{6}\b", "shape", 0.7),
    # Western Digital labels and SMART output: `WD-WCC4N1234567`
    Row("western_digital", _SN, r"\bWD-W[0-9A-Z]{10,14}\b", "shape", 0.95),
    # Samsung SSD: S, digit, two characters, N, letter, then 8 or 9 more
    Row("samsung_ssd", _SN, r"\bS[0-9][0-9A-Z]{2}N[0-9A-Z]{9,10}\b", "shape", 0.85),
    # Intel and Solidigm SSD: `BTWA602403NR480FGN`, `PHYS7506000T240AGN`
    Row("intel_ssd", _SN, r"\b(?:BT|PH|CV)[A-Z]{2}[0-9][0-9A-Z]{8,12}[A-Z]N\b", "shape", 0.9, checks.has_letter_and_digit),
    # HP and HPE: site, year digit, week, sequence
    Row(
        "hp",
        _SN,
        r"\b(?:[258]CG|5CD|8CC|2UA|CN[DUCK]|CZ[CJ2]|MX[LQ]|US[EM]|SGH|TW[VFT]|BRG|INA|JPH|TRF)[0-9][0-5][0-9][0-9A-Z]{4}\b",
        "shape",
        0.8,
        checks.is_hp_serial,
    ),
    # Lenovo: `1S` + machine type and model + serial
    Row("lenovo_1s", _SN, r"\b1S[0-9A-Z]{10}(?:P[BCFGKW]|R9|MJ|MP|LR|J[0-9])[0-9A-Z]{6}\b", "shape", 0.9),
    Row("lenovo_pf", _SN, r"\bPF[0-5][0-9A-Z]{5}\b", "shape", 0.7, checks.is_lenovo_serial),
    # Dell part identification (PPID): country, part number, maker, date, sequence
    Row("dell_ppid", _SN, r"\b(?:CN|MX|TW|MY|KR|TH|US|JP|PH|IE|BR|CZ|VN)-?0[0-9A-Z]{5}-?[0-9A-Z]{3}[0-9]{2}-?[0-9A-Z]{3}-?[0-9A-Z]{4}(?:-?A[0-9]{2})?\b",
        "shape", 0.9),
    # Juniper chassis: JN, seven hex digits, three letters
    Row("juniper", _SN, r"\bJN[0-9A-F]{7}[A-Z]{3}\b", "shape", 0.9),
    # Fortinet: product code, then eight digits, 16 characters in all
    Row("fortinet", _SN, r"\b(?:F(?:G|GT|GVM|P|W|WF|AZ|ML|MG|E|AC|SW|S|X)[0-9A-Z]{4,7}|S[0-9]{3}[A-Z]{2}[0-9A-Z]{2})[0-9]{8}\b", "shape", 0.8, checks.has_letter_and_digit),
    # Synology: year, month, 0, model letters, sequence
    Row("synology", _SN, r"\b[12][0-9][0-9A-C]0[A-Z]{3}[0-9A-Z]{6}\b", "shape", 0.7, checks.is_synology_serial),
    # Extreme Networks: year, week, letter, sequence (`show version`: part number, then serial number)
    Row("extreme", _SN, r"\b[012][0-9](?:0[1-9]|[1-4][0-9]|5[0-3])[A-Z]-[0-9]{5}\b", "shape", 0.7),
    Row("qnap", _SN, r"\bQ[12][0-9][0-9A-C][A-Z][0-9]{5}\b", "shape", 0.7),
    # APC: plant and S, year, week, six digits
    Row("apc", _SN, r"\b[3459ABJNQZ][SB][012][0-9](?:0[1-9]|[1-4][0-9]|5[0-3])[0-9]{6}\b", "shape", 0.7),
    # Axis cameras: the serial is the MAC address, of one of Axis's four ranges (IEEE OUI list)
    Row("axis", _SN, r"\b(?i:ACCC8E|00408C|B8A44F|E82725)[0-9A-Fa-f]{6}\b", "shape", 0.8),
    # Apple serials of 2010-2021: plant, half-year, week, sequence, model (12 characters)
    Row("apple_mac", _SN, r"\b(?:C0[27]|C1[7M]|C2V|C3[9K]|C6K|C7H|CCQ|D25|DLX|DM[PQR]|DN[6PQ]|DX3|F1[78C]|F2L|F4[GH]|F5K|F7[0138]|F9[CF]|FC[GM]|FD[NW]|FF[MYW]|FK1|FV[FH]|G0N|G6[TV]|GG[7V]|H1[DG])[C-DF-HJ-NP-TV-Z][0-9C-DF-HJ-NP-TV-Y][0-9A-Z]{7}\b", "shape", 0.8, checks.has_letter_and_digit),
    # Phones, printers, access points and sensors that are named after their hardware address, or after its end
    Row("named_after_mac", "MAC_ADDRESS", default_names.DEVICE, "shape", 0.8, default_names.is_address),
    Row("named_after_mac_tail", "MAC_ADDRESS", default_names.DEVICE_TAIL, "shape", 0.7, default_names.is_tail),
    # BT and Plusnet hubs: `+091298+2204471882`
    Row("bt_hub", _SN, r"(?:^|[\s:=\"'(])(?P<v>\+[0-9A-Z]{6}\+[0-9A-Z]{10})\b", "shape", 0.9),
    # mistyped ones, beside what has one
    Row("imei_told", "IMEI", r"(?i:\b(?:galaxy|iphone|pixel|redmi|xiaomi|oneplus|nokia|moto(?:rola)?|huawei|honor|oppo|handset|smartphone|phone|handy|téléphone|teléfono|telefono|tracker|gps|modem|router|tablet|ipad)\b)[^\n0-9]{0,16}(?:[0-9]{1,3}[^\n0-9]{1,8}){0,2}(?P<v>(?:01|35|86|99)[0-9]{13})\b", "context", 0.7, log=False),
    Row("imei_luhn", "IMEI", r"\b(?:01|35|86|99)[0-9]{13}\b", "checksum", 0.7, checks.is_imei),
    Row("iccid_luhn", "ICCID", r"(?:^|[\s:=\"'(,;\[])(?P<v>89[0-9]{17,18})\b", "shape", 0.8, checks.is_iccid_shape, log=False),
    # world-wide names whose maker's number (OUI) is one of disks, adapters and arrays (IEEE list; T10 SPC-4, 7.8.6)
    Row("naa_of_maker", "DEVICE_ID",
        rf"\b(?:0x)?(?i:3?5(?:{DISK_MAKERS})[0-9a-f]{{9}}|3?6(?:{ARRAY_MAKERS})[0-9a-f]{{25}}|(?:1000|2[01][0-9a-f]{{2}})(?:{PORT_MAKERS})[0-9a-f]{{6}})\b", "shape", 0.85, checks.is_device_id),
    # the same written in pairs, with the ports of Fibre Channel (NAA 1 and 2)
    Row("wwn_pairs", "DEVICE_ID",
        r"\b(?i:10:00(?::[0-9a-f]{2}){6}|2[0-9a-f]:[0-9a-f]{2}:00(?::[0-9a-f]{2}){5}|2[01]:0[0-9a-f](?::[0-9a-f]{2}){6}|5[0-9a-f](?::[0-9a-f]{2}){7})\b", "shape", 0.85, checks.is_wwn),
    Row("naa_wwn", "DEVICE_ID", r"\b(?:naa\.|wwn-|nvme-eui\.|eui\.)(?P<v>(?:0x)?[0-9a-fA-F]{16,32})\b", "label", 0.95, checks.is_device_id),
)
