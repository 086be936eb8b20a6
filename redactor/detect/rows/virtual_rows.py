"""Rows of virtual machines, of adapters that are called after their address, of networks that stand as bytes, and of keys below their label.

All of them begin with rare words, so that logs read them in the search over blocks (detect/search/seldom.py).
"""

# ruff: noqa: E501 - a row of patterns reads best on one line

from __future__ import annotations

import re

from redactor import regex
from redactor.detect import checks, serial_checks
from redactor.detect.patterns import hexadecimal_mac
from redactor.detect.prose import network_names
from redactor.detect.rows import fields
from redactor.detect.rows.row import Row
from redactor.detect.rows.wifi_lists import network
from redactor.detect.words.plain_words import is_known

_UUID = r"[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}"
#: As VMware spells it: sixteen bytes, a dash in their middle.
_BYTES = r"[0-9A-Fa-f]{2}(?:[ -][0-9A-Fa-f]{2}){15}"
#: Between a key and its value, in configurations, JSON and tables.
_TO = r"[\"']?[ \t]*(?::|=|>|[ \t])[ \t]*[\"'{(]{0,2}"
_BASE64 = r"[A-Za-z0-9+/]{42}[A-Za-z0-9+/=]="
#: What a private or shared key is called, in the languages of screens.
_KEY_LABEL = (
    r"(?:(?:wg[ _-]?|wireguard[ _-]?|interface[ _-]?|client[ _-]?|server[ _-]?)?private[ _-]?key|pre[ _-]?shared[ _-]?key|api[ _-]?key|api[ _-]?secret|client[ _-]?secret|secret[ _-]?key|shared[ _-]?(?:secret|key)|secret[ _-]?access[ _-]?key|access[ _-]?key|account[ _-]?key|consumer[ _-]?secret|app[ _-]?secret|signing[ _-]?(?:key|secret)|webhook[ _-]?secret|encryption[ _-]?key|master[ _-]?key|recovery[ _-]?key"
    r"|privater schlüssel|geheimer schlüssel|(?:vorinstallierter|vorab ausgetauschter|vorverteilter|gemeinsamer) schlüssel|api-?schlüssel|clientgeheimnis|clé (?:privée|secrète|partagée|pré-?partagée|api|d['’]api)|clave (?:privada|secreta|compartida|precompartida|api|de api)|chiave (?:privata|segreta|condivisa|precondivisa|api)|chave (?:privada|secreta|compartilhada|pré-compartilhada|api|de api)|(?:privésleutel|privé-sleutel|geheime sleutel|gedeelde sleutel)|klucz prywatny)"
)


def _own_uuid(text: str) -> bool:
    """Return whether a UUID is a machine's: no zeros, no sample of a maker."""
    return serial_checks.is_hardware_uuid(text) if "-" in text and " " not in text else len(set(re.findall(r"[0-9a-f]{2}", text.lower()))) > 3  # noqa: PLR2004


def _network_bytes(text: str) -> bool:
    """Return whether bytes in hexadecimal or decimal spell the name of a network: up to 32, not all zeros."""
    if ";" in text:
        numbers = [int(one) for one in text.split(";") if one]
    else:
        digits = re.sub(r"[^0-9A-Fa-f]|0x", "", text)
        numbers = [int(digits[at : at + 2], 16) for at in range(0, len(digits) - len(digits) % 2, 2)]
    return 2 <= len(numbers) <= 32 and any(numbers) and max(numbers) < 256  # noqa: PLR2004


def _connection(text: str) -> bool:
    """Return whether a stored connection is called after a network: no cable, no tunnel, no interface."""
    return network(text) and not network_names.is_wired(text) and not _NO_NETWORK.search(text)


_NO_NETWORK = regex.compile(r"(?i)\b(?:wired|ethernet|vpn|wg\d*|tun\d*|tap\d*|eth\d+|en[opsx]\w*|br\d*|bridge|docker\d*|virbr\d*|veth\w*|bond\d*|vlan\d*|lo|loopback|preconfigured|hotspot|connection|default|kabel\w*|cable\w*|filaire)\b")


def _street(text: str) -> bool:
    """Return whether the value of an address in a URL is one to live at: words and a number, parted as URLs part them."""
    words = re.split(r"\+|%20|%2C|,|\|", text)
    return len(words) > 1 and any(re.fullmatch(r"[^\W\d_][\w.%-]{3,}", word) for word in words) and any(re.fullmatch(r"\d{1,5}[A-Za-z]?", word) for word in words)


def _key(text: str) -> bool:
    """Return whether the only token of a line below a key's label is one: random, or a key of 32 bytes in base64."""
    words = re.findall(r"[^\W\d_]{3,}", text)
    if words and all(is_known(word.lower()) for word in words):
        return False  # `not-configured-yet-2024`
    return re.fullmatch(_BASE64, text) is not None or (fields.token(text) and checks.random_looking(text) and any(map(str.isdigit, text)))


def _row(name: str, entity: str, pattern: str, check: object = None, *, evidence: str = "label", score: float = 0.93) -> Row:
    return Row(name, entity, pattern, evidence, score, check)  # type: ignore[arg-type]


ROWS: tuple[Row, ...] = (
    # machines: VMware, Hyper-V, libvirt and QEMU, Xen, VirtualBox, Azure
    _row("vm_uuid_bytes", "DEVICE_ID", rf"\b(?i:uuid\.(?:bios|location)|vc\.uuid|(?:bios|vm|instance|system)[ _.-]?uuid){_TO}(?P<v>{_BYTES}|{_UUID})\b", _own_uuid),
    _row("vm_uuid", "DEVICE_ID", rf"\b(?i:(?:vm|virtual[ _-]?machine|guest|smbios|bios|host)[ _.-]?(?:bios[ _-]?|instance[ _-]?)?(?:uuid|guid)|(?:vm|virtual[ _-]?machine)[ _-]?(?:unique[ _-]?)?id|hw[ _-]?profile[ _-]?guid|computer[ _-]?hardware[ _-]?id|sus[ _-]?client[ _-]?id|uuid from smbios){_TO}(?P<v>{_UUID})\b", _own_uuid),
    _row("vm_uuid_column", "DEVICE_ID", rf"\b(?i:HwProfileGuid)[ \t]+REG_SZ[ \t]+\{{?(?P<v>{_UUID})\b", _own_uuid),
    _row("domain_uuid", "DEVICE_ID", rf"<domain(?:[ ][^<>\n]*)?>\s*(?:<(?:name|title|description)>[^<>\n]*</[a-z]+>\s*){{0,3}}<uuid>(?P<v>{_UUID})</uuid>|<entry name=['\"]uuid['\"]>(?P<v2>{_UUID})</entry>", _own_uuid),
    _row("domain_info", "DEVICE_ID", rf"(?m:^)[ \t]*UUID[ \t]*:[ \t]*(?P<v>{_UUID})[ \t]*\r?\n[ \t]*(?:OS Type|Guest (?:name|OS)|Vendor|Power ?state|Memory|Max memory|v?CPUs?|State|Boot time|Autostart|Persistent|Hardware)\b[^\n:]{{0,12}}:", _own_uuid),
    _row("qemu_uuid", "DEVICE_ID", rf"(?:(?m:^)|[ \t'\",])-uuid[ '\",]{{1,4}}(?P<v>{_UUID})\b|(?:(?m:^)|[ \t'\",])-smbios[ '\",]{{1,4}}[^\n ]*?\buuid=(?P<v2>{_UUID})\b", _own_uuid),
    _row("xen_uuid", "DEVICE_ID", rf"(?m:^)uuid \( ?RO\)[ \t]*: (?P<v>{_UUID})[ \t]*\r?\n[ \t]+name-label[^\n]*\n(?:[ \t]+[^\n]*\n)?[ \t]+power-state", _own_uuid),
    _row("vbox_list", "DEVICE_ID", rf"(?m:^)\"[^\"\n]+\" \{{(?P<v>{_UUID})\}}[ \t]*\r?$|\b(?i:VBoxManage|VBoxHeadless|VBoxSVC)[ ][^\n]*?\{{?(?P<v2>{_UUID})\b", _own_uuid),
    _row("uuid_asked", "DEVICE_ID", rf"\bsystem uuid get[ \t]*\r?\n(?P<v>{_UUID})\b|(?m:^)\{{(?P<v2>{_UUID})\}}[ \t]+(?:running|stopped|suspended|paused|invalid)[ \t]", _own_uuid),
    # adapters and their connections
    _row("interface_mac", "MAC_ADDRESS", r"(?:\b|_)(?:en|wl|ww|sl)x(?P<v>[0-9a-f]{12})\b", hexadecimal_mac, evidence="shape", score=0.9),
    _row("audio_mac", "MAC_ADDRESS", r"\bbluez_(?:sink|source|card|output|input)[._](?P<v>[0-9A-F]{2}(?:_[0-9A-F]{2}){5})\b", evidence="shape", score=0.95),
    _row("device_mac", "MAC_ADDRESS", r"(?i:\b(?:BTH\w{0,12}|BLUETOOTH\w{0,12})[\\#]{1,2}DEV_|\bBLUETOOTHDEVICE_|\bDEV_)(?P<v>[0-9A-Fa-f]{12})\b", hexadecimal_mac, evidence="shape", score=0.9),
    _row("glued_mac", "MAC_ADDRESS", r"(?:[0-9a-bd-gi-z_]MAC|MAC[0-9]|[0-9ABD-GI-Z_]MAC_?(?:ADDR(?:ESS)?)?|[a-z](?:Mac|MAC)Address)[\"']?[ ]?[=:][ ]?[\"']?(?P<v>[0-9A-Fa-f]{12})\b", hexadecimal_mac, score=0.9),
    _row("strings_mac", "MAC_ADDRESS", r"\b(?i:string|oem string|oem strings)[ ]?[0-9]{0,2}[ ]?:[^\n]{0,40}\b(?i:mac)(?i: addr(?:ess)?| id)?[ \t]?[-=:#]?[ \t]?(?P<v>[0-9A-Fa-f]{12})\b", hexadecimal_mac, score=0.9),
    # networks
    _row("network_bytes", "SSID", r"(?i:\bssid[ _-]?(?:\(|in )?[ ]?hex(?:adecimal)?\)?|\bhex[ _-]?ssid)[\"']?[ \t]*[:=][ \t]*[\"']?(?P<v>(?:0x)?[0-9A-Fa-f]{2}(?:[ :-]?[0-9A-Fa-f]{2}){1,31})\b|(?m:^)ssid=(?P<v2>(?:[0-9]{1,3};){2,32})|<hex>(?P<v3>(?:[0-9A-Fa-f]{2}){2,32})</hex>\s*</?(?:name|SSID)>", _network_bytes),
    _row("network_escaped", "SSID", r"(?m:^)[ \t]*ssid[0-9]?=P\"(?P<v>[^\"\n]{2,128})\"", network),
    _row("connection_file", "SSID", r"/(?:system-connections|netplan-?NM|iwd)/(?P<v>[^/\n\"']{2,40}?)(?:\.nmconnection|\.psk|\.8021x|\.open)\b", _connection, score=0.85),
    _row("connection_id", "SSID", r"\[connection\][ \t]*\r?\nid=(?P<v>[^\n\r]{2,32})\r?\n(?:[a-z-]+=[^\n]*\n){0,4}?(?:\s*\[wifi\]|type=(?:wifi|802-11-wireless))", network),
    _row("address_asked", "POSTAL_ADDRESS", r"[?&](?i:(?:street|home|billing|shipping|delivery|postal|full)?_?(?:address|addr|street|adresse|anschrift|strasse|direccion|endereco|indirizzo|adres|calle|rue))[0-9]?=(?P<v>[^&\s\"'<>#]{6,200})", _street, score=0.85),
    # keys below their label, behind a command or a prefix
    _row("key_below", "SECRET", rf"(?m:^)[ \t>*•-]{{0,6}}(?i:{_KEY_LABEL})[ \t*]*(?:\([^()\n]{{1,30}}\))?[ \t]*[:=]?[ \t*]*\r?\n[ \t>]*[\"'`]?(?P<v>[!-~]{{16,200}}?)[\"'`]?[ \t]*(?:\r?\n|\r?$)", _key),
    _row("key_above", "SECRET", rf"(?m:^)(?P<v>{_BASE64})[ \t]*\r?\n[ \t^|>-]*(?i:{_KEY_LABEL})[ \t]*(?:\r?\n|\r?$)"),
    _row("key_abroad", "SECRET", rf"(?i:{_KEY_LABEL})(?i:[\"']?[ \t]?(?:[:=][ \t]*|[ ]{{2,}}|[ \t])|[ ](?:is|was|ist|lautet|est|es|è|é)[: ]{{1,2}})[\"']?(?P<v>{_BASE64}|[A-Za-z0-9+/]{{22,}}={{1,2}})(?:[\"'\s,;.)]|$)"),
    _row("key_dump", "SECRET", rf"(?m:^)[\w.-]{{1,15}}\t(?P<v>{_BASE64})\t{_BASE64}\t[0-9]+\t|(?m:^)(?:[\w.-]{{1,15}}\t)?{_BASE64}\t(?P<v2>{_BASE64})\t(?:\(none\)|[0-9a-f.:\[\]]+)\t"),
    _row("key_static", "SECRET", r"-----BEGIN OpenVPN [^\n-]{4,40}-----\s+(?P<v>[0-9A-Za-z+/=\s]+?)\s*-----END OpenVPN"),
    _row("key_of_peer", "SECRET", r"\bpre-shared-key (?:address|hostname|fqdn) [^\s]+(?: [0-9.]{7,15})? key (?:[0-9] )?(?P<v>[^\s]{4,64})"),
    _row("login_inline", "USERNAME", r"<auth-user-pass>\s*\n(?P<v>[^\s<>]{2,64})[ \t]*\r?\n(?P<PASSWORD>[^\n<>]{2,128}?)[ \t]*\r?\n</auth-user-pass>"),
    _row("key_piped", "SECRET", rf"\b(?:echo|printf)[ ][\"']?(?P<v>{_BASE64})[\"']?(?:[ ]?\|[ ]?wg\b|\))"),
    _row("key_prefixed", "SECRET", r"\b(?:privkey|nlpriv|discopriv|machine_?key):(?P<v>[0-9a-f]{64})\b"),
)
