"""Rows of addresses as commands of Unix systems and SNMP write them: ports behind a dot, bytes in hexadecimal or decimal, tables' indexes.

In texts they come before all others (what they read looks like versions and object identifiers), in logs detect/search/seldom.py reads them.
"""

# ruff: noqa: E501 - a row of patterns reads best on one line

from __future__ import annotations

import re

from redactor.detect import checks, serial_checks
from redactor.detect.rows.row import Row

_IPV4 = checks.IPV4
_HH = r"[0-9A-Fa-f]{2}"
_BYTES = rf"(?:{_HH} ){{5}}{_HH}"
_DECIMALS = r"(?:[0-9]{1,3}\.){5}[0-9]{1,3}"
#: Columns of SNMP's tables whose index is an address (RFC 1213, RFC 4293, RFC 4022, RFC 4273), by number and by name.
_INDEXED = r"(?:\.?1|iso)\.3\.6\.1\.2\.1\.(?:3\.1\.1\.[0-9]\.[0-9]+\.1|4\.2[01]\.1\.[0-9]+|4\.22\.1\.[0-9]\.[0-9]+|4\.24\.[47]\.1\.[0-9]+|4\.34\.1\.[0-9]+\.1\.4|4\.35\.1\.[0-9]+\.[0-9]+\.1\.4|6\.13\.1\.[0-9]|7\.5\.1\.[0-9]|14\.10\.1\.[0-9]+|15\.3\.1\.[0-9]+)"
_NAMED = r"\b(?:MIB::)?(?:(?:ipAdEnt|ipRoute|ipCidrRoute|tcpConn|udpLocal|udpEndpointLocal|bgpPeer|ospfNbr|ospfIf|ospfArea)[A-Z]\w*\.|ipNetTo(?:Media|Physical)[A-Z]\w*\.[0-9]+\.|at(?:Phys|Net)Address\.[0-9]+\.1\.|(?:ipAddress|inetCidrRoute)[A-Z]\w*\.)(?:ipv4\.|1\.4\.)?\"?"
_FORWARDED = r"(?:(?:\.?1|iso)\.3\.6\.1\.2\.1\.17\.(?:4\.3\.1\.[1-3]|7\.1\.2\.2\.1\.[1-3]\.[0-9]{1,4})|\b(?:MIB::)?dot1dTpFdb[A-Z]\w*|\b(?:MIB::)?dot1qTpFdb\w*\.[0-9]{1,4})"

#: Between an object and its value, in what snmpwalk prints and in a recording of it.
_SAYS = r"(?: = (?:STRING: )?\"?|\|4\|)"


def hardware(text: str) -> bool:
    """Return whether bytes are one device's hardware address: no group, no mask, not the same few bytes."""
    parts = re.findall(r"[0-9A-Fa-f]{2}", text)
    return checks.mac("".join(parts)) and len(set(parts)) > 3 and int(parts[0], 16) % 2 == 0  # noqa: PLR2004


def halves(text: str) -> bool:
    """Return whether two halves of six hex digits are a hardware address: a letter is among them, as in few other numbers."""
    return hardware(text.replace("-", "")) and not text.replace("-", "").isdigit()


def hardware_decimal(text: str) -> bool:
    """Return whether six numbers in an index are a hardware address."""
    numbers = [int(part) for part in text.split(".")]
    return max(numbers) < 256 and hardware("".join(f"{number:02x}" for number in numbers))  # noqa: PLR2004


def hardware_number(text: str) -> bool:
    """Return whether a number in hexadecimal is a hardware address: zeros before it may be left out."""
    return hardware(text.zfill(12))


def infiniband(text: str) -> bool:
    """Return whether twenty bytes are a port's address (RFC 4391, 9.1.1): not everybody's."""
    return len(set(text.split(":"))) > 6 and not text.lower().startswith("00:ff:ff:ff:ff:12")  # noqa: PLR2004


def world_wide(text: str) -> bool:
    """Return whether sixteen hex digits are a port's name: no run of a few digits."""
    return len(set(text.removeprefix("0x"))) > 4  # noqa: PLR2004


def _row(name: str, entity: str, pattern: str, check: object, *, evidence: str = "context") -> Row:
    return Row(name, entity, pattern, evidence, 0.9, check, log=False)  # type: ignore[arg-type]


ROWS: tuple[Row, ...] = (
    # netstat of BSD, macOS, AIX and HP-UX, then of Solaris; the port stands behind a dot
    _row("netstat_bsd", "IP_ADDRESS", rf"(?m:^)(?:[0-9a-f]{{8,16}} )?(?:tcp|udp|icm)(?:4|6|46)?[ ]+[0-9]+[ ]+[0-9]+[ ]+(?:(?P<v>{_IPV4})\.[\w*-]+|[^\s]+)(?:[ ]+(?P<v2>{_IPV4})\.[\w*-]+)?", checks.ip),
    _row("netstat_solaris", "IP_ADDRESS", rf"(?m:^)[ ]*(?P<v>{_IPV4})\.[\w-]+[ ]+(?P<v2>{_IPV4})\.[\w-]+[ ]+[0-9]+[ ]+[0-9]+[ ]+[0-9]+[ ]+[0-9]+[ ]+[A-Z]", checks.ip),
    _row("tcpdump", "IP_ADDRESS", rf"\bIP (?:\([^\n]*\)\s+)?(?P<v>{_IPV4})(?:\.[\w-]+)? > (?P<v2>{_IPV4})(?:\.[\w-]+)?:|(?m:^)[ \t]+(?P<v3>{_IPV4})\.[\w-]+ > (?P<v4>{_IPV4})\.[\w-]+:", checks.ip),
    _row("snmp_index", "IP_ADDRESS", rf"(?:{_INDEXED}\.|{_NAMED})(?P<v>{_IPV4})(?:\.[0-9]+\.(?P<v2>{_IPV4}))?", checks.ip, evidence="label"),
    _row("snmp_forwarded", "MAC_ADDRESS", rf"{_FORWARDED}\.(?P<v>{_DECIMALS})\b", hardware_decimal, evidence="label"),
    _row("snmp_bytes", "MAC_ADDRESS", rf"\bHex-STRING:[ ]+(?:80 00(?: {_HH}){{2}} 03 )?(?P<v>{_BYTES})[ ]*\r?$|\|4x\|(?:8000[0-9A-Fa-f]{{4}}03)?(?P<v2>[0-9A-Fa-f]{{12}})\r?$", hardware),
    # serial numbers: Printer-MIB, ENTITY-MIB, and makers' own (Cisco, HP, APC, Juniper, Fortinet, Palo Alto, Synology, MikroTik, Dell)
    _row("snmp_serials", "SERIAL_NUMBER", rf"(?:(?:(?:\.?1|iso)\.3\.6\.1\.2\.1|\b(?:SNMPv2-SMI::)?mib-2)\.(?:43\.5\.1\.1\.17|47\.1\.1\.1\.1\.11)(?:\.[0-9]+)+|(?:(?:\.?1|iso)\.3\.6\.1\.4\.1|\b(?:SMI::)?enterprises)\.(?:9\.3\.6\.3|11\.2\.36\.1\.1\.2\.9|232\.2\.2\.2\.1|318\.1\.1\.(?:1\.1\.2\.3|12\.1\.6|26\.2\.1\.9)|2636\.3\.1\.3|12356\.100\.1\.1\.1|25461\.2\.1\.2\.1\.3|6574\.1\.5\.2|14988\.1\.1\.7\.3|674\.10892\.(?:[15]\.(?:4\.)?300\.10\.1\.11|5\.1\.3\.[23])|789\.1\.1\.9|2435\.2\.3\.9\.4\.2\.1\.5\.5\.1|641\.2\.1\.2\.1\.6|1347\.43\.5\.1\.1\.28|367\.3\.2\.1\.2\.1\.4)(?:\.[0-9]+)*){_SAYS}(?P<v>[^\s\"|][^\"|\r\n]*[^\s\"|])", serial_checks.is_quoted_serial, evidence="label"),
    _row("infiniband", "MAC_ADDRESS", rf"\b(?:link/infiniband|infiniband|lladdr|HWaddr|hwaddr|unspec|GENERAL\.HWADDR:)[ ]+(?P<v>{_HH}(?:[:-]{_HH}){{19}})\b", infiniband, evidence="label"),
    # ports of Fibre Channel, in sysfs, fcoeadm and multipath; of InfiniBand
    _row("port_names", "DEVICE_ID", r"(?i:\b(?:tgt_)?(?:node|port|fabric|switch)[_ ]name)[ ]*[=:][ ]*\"?(?P<v>(?:0x)?[0-9a-fA-F]{16})\b|(?i:\b(?:node|port|system image) guid:)[ \t]+(?P<v2>0x[0-9a-f]{16})\b|(?:\(Z8\)\.{3,}|(?m:^)\*Z8 )(?P<v3>[0-9A-F]{16})\b", world_wide, evidence="label"),
    # HP-UX: lanscan, nwmgr, lanadmin; AIX: lscfg
    _row("station_address", "MAC_ADDRESS", r"(?m:^)(?:[0-9/]+[ ]+)?0x(?P<v>[0-9A-F]{12})[ ]+(?:[0-9]+[ ]+(?:UP|DOWN)\b|lan[0-9])|\blan[0-9]+[ ]+(?:UP|DOWN)[ ]+0x(?P<v2>[0-9A-F]{12})\b|\bStation Address[ ]*=[ ]*0x(?P<v3>[0-9A-Fa-f]{9,12})\b|\b(?:Network Address|System Unique ID \(SUID\))\.{4,}(?P<v4>[0-9A-F]{12})\b", hardware_number, evidence="label"),
    # paths of UEFI: what `efibootmgr -v` and Redfish say of a boot option
    # switches of HP and Aruba write an address in two halves: `neighbour says b827eb-4410cd`
    _row("mac_halves", "MAC_ADDRESS", r"(?i:\b(?:mac|address(?:es)?|neighbou?rs?|lldp|arp|stations?|hwaddr|node|port|clients?|moved|learned|learnt|intru\w+)\b)[^\n]{0,40}?[ :=\"'(\[](?P<v>[0-9a-f]{6}-[0-9a-f]{6}|[0-9A-F]{6}-[0-9A-F]{6})(?:[\s\"',;)\]]|$)", halves),
    _row("uefi_path", "MAC_ADDRESS", rf"\bMAC[ \t]*\((?P<v>[0-9A-Fa-f]{{12}}),|\bNVMe\(0x[0-9A-Fa-f]+,(?P<DEVICE_ID>{_HH}(?:-{_HH}){{7}})\)", hardware, evidence="label"),
    _row("station_bytes", "MAC_ADDRESS", r"\blocal-mac-address:[ ]+(?P<v>[0-9a-f]{8}\.[0-9a-f]{4})\b|(?i:\bcall(?:ed|ing)[_-]?station[_-]?id)[ ]?[:=][ ]?[\"']?(?P<v2>[0-9A-Fa-f]{12})\b", hardware, evidence="label"),
)
