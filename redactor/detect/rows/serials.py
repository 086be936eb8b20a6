"""Rows for serial numbers and other device identifiers: labels in all their clothes, special lines, makers' shapes.

A labelled row is one label group joined with one way of writing label and value (key and delimiter, quotes, markup, next line,
prose).
"""

# ruff: noqa: E501, RUF001 - a row of patterns reads best on one line, and labels are in many scripts

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from redactor.detect import accounts
from redactor.detect import serial_checks as checks
from redactor.detect.rows import serial_labels as labels
from redactor.detect.rows.row import Row
from redactor.detect.rows.serial_shapes import SHAPES

#: A token with at least one digit, or one of five or more capitals; leading `.` or `/` as in Dell's `.3Z7CMH3.CN1296361B00HW.`
_MIXED = r"(?:[A-Za-z]{1,6}[-._/#])?[A-Za-z]*[-._/#]?[A-Za-z]*[0-9][A-Za-z0-9]*(?:[-._/#][A-Za-z0-9]+)*(?:\([A-Z0-9]{1,2}\))?"
_TOKEN = rf"[./]?(?:{_MIXED}|[A-Z]{{5,}}\b)"
_VMWARE = r"VMware-[0-9a-f]{2}(?:[ -][0-9a-f]{2}){15}"
_GROUPED = r"[0-9]{3,5}(?:[ ][0-9]{3,5}){2,5}|[A-Z]{1,3}[ ][0-9]{3,4}[ ][0-9]{4,6}"
_UUID = r"[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"
_IMEI = (
    r"(?:[0-9A-Fa-f]{14,17}\b|[0-9]{2}[ ./-]?[0-9]{6}[ ./-]?[0-9]{6}[ ./-]?[0-9]{1,2}|[0-9]{6}[ ./-][0-9]{2}[ ./-][0-9]{6}[ ./-][0-9]{1,2}"
    r"|[0-9]{8}[ -][0-9]{6}[ -][0-9]|[0-9]{3}(?:[ -][0-9]{3}){4}|[0-9]{4,5}(?:[ -][0-9]{3,5}){2,3})"
)
_ID = rf"(?:(?:GPU-)?{_UUID}|[0-9A-Fa-f]{{8}}(?::[0-9A-Fa-f]{{8}}){{3}}|0000[0-9A-Fa-f]{{4}}-[0-9A-Fa-f]{{16}}|(?:0x)?[0-9A-Fa-f]{{8,}}\b|[A-Za-z0-9-]*[0-9][A-Za-z0-9-]*)"
_HEX_GROUPS = r"[0-9a-fA-F]{2}(?:[:.-][0-9a-fA-F]{2}){7,15}"
_WWN = rf"(?:(?:0x|naa\.|eui\.|t10\.)?[0-9a-fA-F]{{16,}}\b|[0-9a-fA-F]{{6}}[ ][0-9a-fA-F]{{10}}\b|[0-9a-fA-F]{{7}}-[0-9a-fA-F]-[0-9a-fA-F]{{4}}-[0-9a-fA-F]{{4}}\b|{_HEX_GROUPS}|[0-9a-fA-F][ -][0-9a-fA-F]{{6}}[ -][0-9a-fA-F]{{9}})"

# What stands between a label and its value
_CLOSE = r"""(?:\.[0-9]{1,9}){0,4}(?:[\\"'*`\])_ \t]|&quot;)*(?:\([ \t]?[A-Za-z0-9 ]*\))?["'*` \t]*"""
_DELIMITER = r"(?:REG_SZ|→|[:=]{1,2}>?|->|#[ \t]*[:=]?|：|＝|\||,?\.{2,}[ \t]*:?|%3[AaDd]|&#58;)"
_OPEN = r"""(?:[\\"'*`\[({<|: \t]|STRING:|&quot;|&nbsp;)*"""
_FIELD = rf"{_CLOSE}{_DELIMITER}{_OPEN}"
_QUOTED = rf"{_CLOSE}{_DELIMITER}[ \t]*(?:STRING:[ \t]*)?\\*"
# Bounded, so that a line of many labels is not read to its end behind each of them.
# An element without text (`<serial></serial>`, `<serial/>`) says nothing of the next one, an arrow is the end of none.
_MARKUP = r"""[:.#*"'\\ \t]*(?:(?:[ \t][^<>\n]*[^/<>\n=-])?>\s*(?:<[^/<>\n][^<>\n]*>\s*){0,2}|(?:<[^<>\n]*>\s*){1,5})"""
_ATTRIBUTE = r"""["'][ \t][^<>\n]*\b(?:value|content)=["']"""
_NEXT_LINE = r"[:.#*]*[ \t]*\r*\n[ \t]*"
_IS = r"(?:is|was|reads|(?:reported|shown|listed|printed|given)[ ]as|ist|lautet|war|est|es|era|è|é|e)"
_OF = r"(?:[ \t](?:of|on|for|from|von|vom|des|du|de|del|di|do|da)(?:[ \t][A-Za-z0-9\x{C0}-\x{24F}'-]+){1,4})"
_START = r"""["'`*(\[“「『]{0,2}"""
#: `serial number of my laptop is X`, `S/N on the label: X`, `シリアル番号は X`
_VERB = rf"""(?:["'`*)\]]|&quot;)?(?:s?{_OF}?[ \t]+{_IS}[ \t]*:?[ \t]+|{_OF}[ \t]*[:=][ \t]*|[ \t]*(?:は|が)[、:： \t]*){_START}"""
#: `serial X`, `serial (X)`, `serial, X`
_GAP = rf"""(?:["'`*)\]]|&quot;)?(?:[ \t]*[,;(–—-][ \t]*|[ \t]+){_START}"""


@dataclass(frozen=True, slots=True)
class _Group:
    """Labels that share what may stand after them."""

    name: str
    entity: str
    labels: tuple[str, ...]
    value: str
    check: Callable[[str], bool]
    quoted: bool = True
    prose: Callable[[str], bool] | None = None


_GROUPS = (
    _Group("service_tag", "SERIAL_NUMBER", labels.SERVICE_TAG, r"[A-Za-z0-9]{5,8}\b|[0-9]{9,12}|[0-9]{3}(?:-[0-9]{3}){2}-[0-9]{1,3}",
           checks.is_quoted_serial, prose=checks.is_weakly_labelled_serial),
    _Group("asset_tag", "DEVICE_ID", labels.ASSET_TAG, _TOKEN, checks.is_asset_tag, prose=checks.is_weakly_labelled_serial),
    _Group("imei", "IMEI", labels.IMEI, _IMEI, checks.is_labelled_imei, quoted=False, prose=checks.is_labelled_imei),
    _Group("imsi", "IMSI", labels.IMSI, r"[0-9]{14,15}\b|[0-9]{3}[ -][0-9]{2,3}[ -][0-9]{9,10}", checks.is_imsi, quoted=False,
           prose=checks.is_imsi),
    _Group("iccid", "ICCID", labels.ICCID, r"[0-9A-Fa-f]{17,22}\b|89(?:[ -]?[0-9A-Fa-f]{1,4}){4,18}", checks.is_labelled_iccid,
           quoted=False, prose=checks.is_labelled_iccid),
    _Group("device_id", "DEVICE_ID", labels.DEVICE_ID, _ID, checks.is_device_id, quoted=False),
    _Group("generic_id", "DEVICE_ID", labels.GENERIC_ID, _ID, checks.is_generic_device_id, quoted=False,
           prose=checks.is_generic_device_id),
    _Group("wwn", "DEVICE_ID", labels.WWN, _WWN, checks.is_device_id, quoted=False, prose=checks.is_device_id),
    _Group("serial", "SERIAL_NUMBER", (*labels.SERIAL, *labels.SERIAL_CJK), f"{_VMWARE}|{_GROUPED}|{_TOKEN}", checks.is_labelled_serial,
           prose=checks.is_weakly_labelled_serial),
    _Group("s_slash_n", "SERIAL_NUMBER", labels.SERIAL_SLASH, f"{_GROUPED}|{_MIXED}", checks.is_labelled_serial,
           prose=checks.is_weakly_labelled_serial),
    _Group("sn", "SERIAL_NUMBER", labels.SERIAL_SHORT, f"{_GROUPED}|{_MIXED}", checks.is_weakly_labelled_serial,
           prose=checks.is_weakly_labelled_serial),
)


def _any(words: tuple[str, ...]) -> str:
    return "(?i:" + "|".join(words) + ")"


def _rows(group: _Group) -> list[Row]:
    """Return the rows of one label group, the stricter way of writing first."""
    label, value = _any(group.labels), rf"(?P<v>{group.value})"
    ways = [
        ("field", rf"{label}{_FIELD}{value}", group.check),
        ("markup", rf"{label}{_MARKUP}{value}", group.check),
        ("attribute", rf"{label}{_ATTRIBUTE}{value}", group.check),
        ("next_line", rf"{label}{_NEXT_LINE}{value}[ \t]*(?:[\r\n]|$)", group.check),
    ]
    if group.quoted:
        ways.insert(0, ("quoted", rf"""{label}{_QUOTED}(?:"(?P<v>[^"\n\\<>]+)\\*"|'(?P<v2>[^'\n\\<>]+)\\*')""", checks.is_quoted_serial))
    if group.prose is not None:
        # in prose the label is a word of its own: no `setserial 2.17`
        word = rf"(?:(?:\b|_){_any(labels.SERIAL)}|{_any(labels.SERIAL_CJK)})" if group.name == "serial" else label
        ways += [("verb", rf"{label}{_VERB}{value}", group.check), ("gap", rf"{word}{_GAP}{value}", group.prose)]
    return [
        Row(f"{group.name}_{way}", group.entity, pattern, "label", 0.85 if way in ("verb", "gap") else 0.95, check, max_value=128, gate=label)
        for way, pattern, check in ways
    ]


def line_serial(text: str) -> bool:
    """Return whether all that stands on a serial's line is one, with signs in it: long enough, a digit and a letter, no template or path."""
    return 8 <= len(text) <= 40 and checks.has_letter_and_digit(text) and not any(c in text for c in "<>{}/\\\"'(") and checks.is_labelled_serial(text)  # noqa: PLR2004


_SERIAL_LABEL = _any((*labels.SERIAL, *labels.SERIAL_CJK))

#: What only looks like a device's serial number: certificates, zones, port drivers.
SUPPRESSORS: tuple[Row, ...] = (
    # our own tokens and the placeholders of documents: `<SERIAL_NUMBER:4k7qz2mx>`
    Row("token", "", r"<[A-Z][A-Z_]+(?::[0-9A-Za-z]+)?>"),
    Row(
        "not_a_device_serial",
        "",
        rf"{_any(labels.NOT_A_DEVICE)}(?:['’]s)?(?:[ \t](?:with|has|having)|(?:[ \t](?:is|was|cn|wrong|expired|invalid|mismatch|revoked|not|trusted|self-signed|chain|error)){{1,4}},)?[ \t_.-]{{0,3}}{_SERIAL_LABEL}(?:{_FIELD}|{_NEXT_LINE}|{_VERB}|{_GAP})"
        r"(?:0x)?[0-9A-Za-z][0-9A-Za-z:.-]*",
    ),
    Row("serial_port", "", r"(?i:(?:\b|_|-)serial[ _-]ports?\b)|\bint14serial\b"),
    Row("openssl_x509_serial", "", r"\bserial=[0-9A-F]{30,40}\b"),
    Row("zone_serial", "", r"(?i:\bserial)[ \t]*[:=]?[ \t]*(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{2}\b"),
    Row("openssl_serial", "", rf"{_SERIAL_LABEL}{_FIELD}[0-9]+ \((?:Negative)?0x[0-9a-f]+\)", gate=_SERIAL_LABEL),
    Row("colon_hex_serial", "", rf"{_SERIAL_LABEL}(?:{_FIELD}|{_NEXT_LINE})[0-9a-fA-F]{{2}}(?::[0-9a-fA-F]{{2}}){{7,}}\b", gate=_SERIAL_LABEL),
)

#: Lines whose evidence is their own: inventories, udev, USB, SMBIOS, SMART, adb, plists, printers.
SPECIAL: tuple[Row, ...] = (
    Row("vid_sn", "SERIAL_NUMBER", rf"\bVID/SN[ \t]*:[ \t]*[A-Za-z0-9.]*[ \t]*/[ \t]*(?P<v>{_TOKEN})", "label", 0.95, checks.is_labelled_serial),
    Row("serial_is_capitals", "SERIAL_NUMBER", r"(?i:serial[ _](?:number|no\.?))[ \t]+is[ \t]+(?P<v>[A-Z]{6,24})\b", "label", 0.9,
        checks.is_capitals_serial),
    Row("sn_capitals", "SERIAL_NUMBER", r"\bS/?N[ \t]*[:=#][ \t]*(?P<v>[A-Z]{8,24})\b", "label", 0.9, checks.is_capitals_serial),
    Row("serial_glued", "SERIAL_NUMBER", rf"{_any(labels.SERIAL_CJK)}(?P<v>{_MIXED})", "label", 0.9, checks.is_weakly_labelled_serial),
    Row("usb_iserial", "SERIAL_NUMBER", r"\biSerial[ \t]+[0-9]+[ \t]+(?P<v>[A-Za-z0-9][A-Za-z0-9._-]*)(?:[\s]|$)", "label", 0.95,
        checks.is_labelled_serial),
    Row("id_serial", "SERIAL_NUMBER", r"\bID_SERIAL=(?:[A-Za-z0-9.+-]+_)*(?P<v>[A-Za-z0-9.]+)(?:-[0-9]+:[0-9]+)?", "label", 0.95,
        checks.is_labelled_serial),
    Row("disk_by_id", "SERIAL_NUMBER",
        r"\b(?:ata|usb|nvme|scsi|mmc|ieee1394)-[A-Za-z0-9.+:-]+(?:_[A-Za-z0-9.+:-]+)*_(?P<v>(?:WD-)?[0-9A-Z]{6,})", "label", 0.9,
        checks.has_letter_and_digit),
    Row("disk_scsi_id", "DEVICE_ID", r"\b(?:scsi-3|scsi-2|mpath-3|dm-uuid-mpath-3)(?P<v>[0-9a-f]{16,32})\b", "label", 0.9, checks.is_device_id),
    Row("usb_instance", "SERIAL_NUMBER",
        r"(?i:\bVID_[0-9A-F]{4}&(?:amp;)?PID_[0-9A-F]{4}(?:&(?:amp;)?[A-Z]+_[0-9A-F]+)*|\bUSBSTOR[\\#]+[A-Z]+&(?:amp;)?VEN_[^\\#\n]*)[\\#]{1,4}(?P<v>[0-9A-Za-z][0-9A-Za-z.:-]{5,})",
        "label", 0.9, checks.is_labelled_serial),
    Row("smbios_uuid", "DEVICE_ID", rf"\bUUID:[ \t]*(?P<v>{_UUID}|[0-9a-f]{{32}})\s+(?:Wake-up Type|Version|SKU Number|Family|Product Name|Asset Tag|MAC Address|BIOS)", "label", 0.95, checks.is_hardware_uuid),
    Row("smbios_config", "DEVICE_ID", rf"\bsmbios[0-9]?: [^\n]*?\buuid=(?P<v>{_UUID})", "label", 0.95, checks.is_hardware_uuid),
    # WatchGuard: host, serial number, process (Fireware "Log message format")
    Row("fireware", "SERIAL_NUMBER", r"\b(?P<v>[0-9A-F]{13}) [a-z][\w-]*\[\d+\]: msg_id=", "label", 0.95),
    # an optical network terminal: the vendor's four letters, eight hex digits (ITU-T G.984.3)
    Row("gpon_colon", "SERIAL_NUMBER", r"\b(?:ALCL|HWTC|ZTEG|ZNTS|FHTT|GPON|DLNK|DSNW|ISKT|UBNT|SMBS|BRCM|ZYXE|MSTC|SCOM|CALX|ADTN|NOKI|TPLG|CXNK|ELTX|PTIN)[:-][0-9A-F]{8}\b", "shape", 0.9),
    Row("lshw_uuid", "DEVICE_ID", rf"\bconfiguration:[^\n]*\buuid=(?P<v>{_UUID})", "label", 0.95, checks.is_hardware_uuid),
    Row("vmware_uuid", "DEVICE_ID", r"\buuid\.(?:bios|location)[ \t]*=[ \t]*\"?(?P<v>[0-9a-f]{2}(?:[ -][0-9a-f]{2}){15})", "label", 0.95),
    Row("upnp_uuid", "DEVICE_ID", rf"(?i:\buuid):(?P<v>{_UUID})(?:::(?:upnp|urn)|</UDN>)", "label", 0.9, checks.is_hardware_uuid),
    Row("printer_uuid", "DEVICE_ID", rf"(?i:printer|device|scanner|system)-uuid[^A-Za-z0-9\n]{{1,8}}urn:uuid:(?P<v>{_UUID})", "label", 0.95,
        checks.is_hardware_uuid),
    Row("snmp_serial", "SERIAL_NUMBER", r"-MIB::\w*(?i:serialnum(?:ber)?|serialno|serviceTag)\w*(?:\.[0-9]+)*[ ]=[ ](?:STRING: )?\"?(?P<v>[^\"\r\n]+[^\"\r\n ])", "label", 0.95, checks.is_quoted_serial),
    Row("software_id", "SERIAL_NUMBER", r"\bsoftware[- ]id(?::| =) (?P<v>[0-9A-Z]{4}-[0-9A-Z]{4})\b", "label", 0.95),
    Row("activation_key", "SECRET", r"\b(?i:activation key):[ ]+(?P<v>0x[0-9a-f]{8}(?:[ ]0x[0-9a-f]{8}){3,4})", "label", 0.95),
    Row("advertising_client", "DEVICE_ID", rf"(?i:\b(?:advertising ?id(?:client|info)?|app ?set ?id|instance ?id))[^\n]{{0,24}}?(?P<v>{_UUID})", "label", 0.95, checks.is_hardware_uuid),
    Row("unit_ids", "SERIAL_NUMBER", r"\b(?:unit|device|watch|sensor|meter|tracker|terminal)(?:Id|ID|_id)[\"']?[ ]?[:=][ ]?[\"']?(?P<v>[0-9]{9,16})\b", "label", 0.8, checks.is_labelled_serial),
    Row("udid_gap", "DEVICE_ID", rf"(?i:\budid) (?P<v>{_UUID}|[0-9A-F]{{8}}-[0-9A-F]{{16}}|[0-9a-f]{{40}})\b", "label", 0.95),
    Row("remote_id", "DEVICE_ID", r"(?i:\b(?:(?:anydesk|teamviewer|rustdesk|client|partner|your|remote)[ -]?id[ ]?[:=]|session id[ ]?:|(?:anydesk|teamviewer|rustdesk)\b[^\n0-9]{1,24}\bid(?: is| ist| est| es| è|:)?)[ ]?)(?P<v>[0-9]{9,10}|[0-9]{1,3} [0-9]{3} [0-9]{3}(?: [0-9]{3})?)\b", "label", 0.85),
    Row("camera_uid", "DEVICE_ID", r"\bUID[ ]?[:=][ ]?(?P<v>[0-9A-Z]{14,20})\b", "label", 0.9, checks.is_mixed),
    Row("radio_tag", "DEVICE_ID", r"(?i:\b(?:rfid|nfc|transponder)\b)[^\n]{0,24}?\b(?P<v>[0-9A-F]{14}|[0-9A-F]{8})\b", "label", 0.85, checks.has_letter_and_digit),
    Row("hdparm_unique", "DEVICE_ID", r"\bUnique ID[ \t]*: (?P<v>[0-9a-f]{9})\b", "label", 0.95),
    Row("esx_uuid", "DEVICE_ID", r"\bUUID: (?P<v>0x[0-9a-f]{1,2}(?: 0x[0-9a-f]{1,2}){15})", "label", 0.95),
    Row("ioreg_mac", "MAC_ADDRESS", r"(?i:mac[ -]?address)\" = <(?P<v>[0-9a-f]{12})>", "label", 0.95),
    # a whole line of its own: the serial of a logical unit may hold any sign
    Row("serial_line", "SERIAL_NUMBER", r"(?m:^)[ \t]*(?:Unit |Drive )?[Ss]erial (?:[Nn]umber|[Nn]o\.?)[ \t]*:[ \t]+(?P<v>[!-~]*[\[\]?+&|~^@#=$%][!-~]*)[ \t]*\r?$", "label", 0.95, line_serial),
    Row("smart_json_wwn", "DEVICE_ID",
        r"\"(?:wwn|eui64)\":\s*\{\s*(?:\"naa\":\s*[0-9]+,\s*)?\"oui\":\s*[0-9]+,\s*\"(?:ext_)?id\":\s*(?P<v>[0-9]+)", "label", 0.95),
    Row("adb_device", "SERIAL_NUMBER",
        r"\b(?P<v>[A-Za-z0-9]+)(?:\t(?:device|unauthorized|offline|recovery|sideload|fastboot)\b|[ ]+(?:device|unauthorized|offline)[ ]+(?:usb:|product:))",
        "label", 0.9, checks.is_weakly_labelled_serial),
    Row("plist_id", "DEVICE_ID", r"<key>(?:ID</key>\s*<string>)?(?P<v>[0-9A-F]{16})</", "label", 0.9, checks.is_device_id),
    Row("phone_backup", "DEVICE_ID", r"MobileSync[/\\]+Backup[/\\]+(?P<v>[0-9a-f]{40}|[0-9A-F]{8}-[0-9A-F]{16})", "label", 0.95),
    Row("sn_glued", "SERIAL_NUMBER", r"\bS/N(?P<v>[0-9A-Z]{5,24})\b|\bSN(?P<v2>[0-9]{6,20})\b", "label", 0.9, checks.is_weakly_labelled_serial),
    Row("imei_glued", "IMEI", r"(?i:\bimei[12]?)(?P<v>[0-9]{14,16})\b", "label", 0.9, checks.is_labelled_imei),
    Row("dell_tag", "SERIAL_NUMBER", r"(?:(?i:\btag)|\bST)(?:[ ]?[#:]|[ ]is)?[ ](?P<v>[0-9A-Z]{7})\b", "context", 0.8, checks.is_mixed),
    # MegaCli: maker, model and firmware in fixed fields, then the serial (SAS), or the serial first (SATA)
    Row("megacli", "SERIAL_NUMBER", r"\bInquiry Data:[ ]+(?:[A-Z]+[ ]+[A-Z0-9-]+[ ]+[A-Z0-9]{4}(?P<v>[A-Z0-9]{8,20})\b|(?P<v2>[A-Z0-9-]{8,20})[ ]{2,}[A-Za-z])", "label", 0.9, checks.has_letter_and_digit),
    Row("at_imei", "IMEI", r"\bAT\+C?GSN['\"]?[\r\n ]+(?P<v>[0-9]{15})\b", "label", 0.95),
    Row("at_imsi", "IMSI", r"\bAT\+CIMI['\"]?[\r\n ]+(?P<v>[0-9]{14,15})\b", "label", 0.95),
    # PAN-OS logs: time received, serial number, type (Palo Alto Networks "Syslog field descriptions")
    Row("pan_os", "SERIAL_NUMBER", r"\b[0-9]{4}/[0-9]{2}/[0-9]{2} [0-9:]{8},(?P<v>[0-9]{12,15}),(?:TRAFFIC|THREAT|SYSTEM|CONFIG|GLOBALPROTECT|HIPMATCH|HIP-MATCH|USERID|URL|DECRYPTION|AUTHENTICATION|CORRELATION|IPTAG|SCTP|GTP)\b", "label", 0.95, checks.is_labelled_serial),
    Row("asset", "DEVICE_ID", r"\b(?:ASSET|Asset|asset)[ ]*[:#]?[ ](?P<v>[A-Z]{1,4}(?:-[A-Z0-9]{1,4})*-?[0-9]{4,8})\b", "context", 0.8, checks.is_asset_tag),
    Row("seagate_beside_model", "SERIAL_NUMBER", r"\bST[0-9]{3,5}[A-Z]{2}[0-9A-Z]{3,6}\b[^\n]{0,24}?[ ](?P<v>[WZ][0-9A-Z]{7})\b(?:[^\n]{0,20}?[ ](?P<v2>[WZ][0-9A-Z]{7})\b)?", "context", 0.7, checks.is_mixed),
    # Huawei: `ESN of slot 0: ...` and the `BarCode=` of its electronic label are the serial number
    Row("esn", "SERIAL_NUMBER", r"\bESN(?:[ ]of[ ][a-z]+[ ]?[0-9]*)?[ ]?[:=][ ]?(?P<v>[0-9A-Za-z]{8,24})\b", "label", 0.9, checks.is_labelled_serial),
    Row("barcode", "SERIAL_NUMBER", r"\bBoardType=[^\r\n]*\r?\nBarCode=(?P<v>[0-9A-Z]{10,24})\b", "label", 0.9, checks.is_labelled_serial),
    Row("config_user", "USERNAME",
        r"(?m:^)[ \t]*(?:snmp user|snmp-server user|host-user-name|user-name|username)[ \t]+(?P<v>[A-Za-z][\w.@\\-]{1,63})[ \t]*"
        r"(?:privilege|password|secret|nopassword|role|access|[\r\n]|$)", "label", 0.85, accounts.personal_account),
    Row("boot_serialno", "SERIAL_NUMBER", r"\bandroidboot\.serialno=(?P<v>[A-Za-z0-9]{4,})", "label", 0.95, checks.is_labelled_serial),
)

ROWS: tuple[Row, ...] = (*SUPPRESSORS, *SPECIAL, *(row for group in _GROUPS for row in _rows(group)), *SHAPES)
