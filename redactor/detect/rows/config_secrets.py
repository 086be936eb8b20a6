"""Rows of secrets and engine numbers in the configurations of switches, routers, firewalls and agents: SNMP, keys of routing and of servers."""

# ruff: noqa: E501, S105, S106, S107 - a row of patterns reads best on one line; names of secrets are none

from __future__ import annotations

import re

from redactor import regex
from redactor.detect import accounts, checks, serial_checks
from redactor.detect.rows.machine_secrets import configured
from redactor.detect.rows.row import Row

_IPV4 = regex.compile(r"(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])")
#: Words between the host of traps and their community: how many more belong to each.
_OPTIONS = {"traps": 0, "trap": 0, "informs": 0, "inform": 0, "poll": 0, "community": 0, "auth": 0, "noauth": 0, "priv": 0, "noauthentication": 0, "encrypted": 0, "0": 0, "7": 0, "8": 0, "vrf": 1, "use-vrf": 1, "version": 1, "udp-port": 1, "port": 1, "source-interface": 1}
_TOKEN = regex.compile(r"\"[^\"]*\"|\S+")
_LEVELS = frozenset("read-only read-write read-write-all read write ro rw none view".split())


def addresses(region: str) -> list[tuple[str, int, int]]:
    """Return the addresses in a region that a row reads as a whole."""
    return [("IP_ADDRESS", *found.span()) for found in _IPV4.finditer(region) if checks.ip(found[0])]


def read_trap_host(region: str) -> list[tuple[str, int, int]] | None:
    """Return the community, or the user of version 3, that `snmp-server host` sends traps with, and the addresses beside it."""
    tokens = list(_TOKEN.finditer(region))[2:]
    if len(tokens) > 1 and _IPV4.fullmatch(tokens[1][0]) and not _IPV4.fullmatch(tokens[0][0]):
        tokens = tokens[1:]  # the interface before the host
    elif len(tokens) > 2 and tokens[2][0].lower() in ("poll", "trap", "community") and tokens[1][0].lower() not in _OPTIONS:  # noqa: PLR2004
        tokens = tokens[1:]  # the same, before a host's name
    tokens = tokens[1:]
    while tokens and tokens[0][0].lower() in _OPTIONS:
        tokens = tokens[1 + _OPTIONS[tokens[0][0].lower()] :]
    found = addresses(region)
    if tokens and checks.is_value(tokens[0][0].strip('"')) and tokens[0][0].lower() not in _LEVELS:
        lead = tokens[0][0][:1] == '"'
        found.append(("SECRET", tokens[0].start() + lead, tokens[0].end() - lead))
    return found or None


def _server_key(region: str) -> list[tuple[str, int, int]] | None:
    """Return the key of a server's block, and the addresses above it."""
    found = _LAST_KEY.search(region)
    if found is None or not configured(found["v"]):
        return None
    return [*addresses(region), ("PASSWORD", *found.span("v"))]


_LAST_KEY = regex.compile(r"[ \t]key (?:[0-9] )?\"?(?P<v>[^\s\"]+)\"?[ \t]*\r?\Z")


def community(text: str) -> bool:
    """Return whether a word in the place of a community is one and not what it may do."""
    return checks.is_value(text) and text.lower() not in _LEVELS


def keyed(text: str) -> bool:
    """Return whether a word in the place of a key is one, and no method that it is made with (`hmac-md5`)."""
    return configured(text) and not re.fullmatch(r"(?:hmac-)?(?:md5|sha[-\d]*|aes[-\w]*|3?des[-\w]*)", text)


def _engine(text: str) -> bool:
    return len(set(re.sub(r"[^0-9a-zA-Z]", "", text))) > 2 and any(map(str.isdigit, text))  # noqa: PLR2004


def _secret(name: str, pattern: str, check: object = community, *, entity: str = "SECRET", read: object = None) -> Row:
    return Row(name, entity, pattern, "label", 0.95, check, read=read)  # type: ignore[arg-type]


ROWS: tuple[Row, ...] = (
    _secret("trap_host", r"(?m:^)[ \t]*snmp-server host [^\n]+", None, read=read_trap_host),
    _secret("community_line", r"\bset snmp community (?:read-only|read-write(?:-all)?)[ \t]+(?P<v>\S+)|\bset snmp trap [0-9.]{7,15}[ \t]+(?P<v2>\S+)|(?m:^)[ \t]*community (?P<v3>[^\s{;\"]+) \{[ \t]*\r?\n[ \t]*(?:authorization|clients?|view|client-list-name|routing-instance|logical-system)\b|/snmp community(?:[ \t]+|\s+(?:add|set) )[^\n]*?\bname=\"?(?P<v4>[^\s\"]+)|\bconfig system snmp community\s+edit [0-9]+\s+set name \"(?P<v5>[^\"\n]+)\"|\bsecurityname (?:cipher )?(?P<v6>[^\s\"]+) v(?:1|2c)\b"),
    _secret("agent_community", r"(?m:^)[ \t]*(?:com2sec6?[ \t]+(?:-Cn \S+[ \t]+)?\S+[ \t]+\S+[ \t]+\"?(?P<v>[^\s\"]+)|trapcommunity[ \t]+\"?(?P<v2>[^\s\"]+)|(?:trap2?sink|informsink)[ \t]+\S+[ \t]+\"?(?P<v3>[^\s\"]+)|authcommunity[ \t]+[a-z,]+[ \t]+\"?(?P<v4>[^\s\"]+))"),
    _secret("agent_user", r"(?m:^)[ \t]*(?i:createUser)[ \t]+(?:-e \S+[ \t]+)?\"?(?P<USERNAME>[^\s\"]+)\"?[ \t]+(?:MD5|SHA(?:-?[0-9]{3})?)[ \t]+\"?(?P<v>[^\s\"]+)\"?(?:[ \t]+(?:DES|AES(?:-?[0-9]{3})?)[ \t]+\"?(?P<v2>[^\s\"]+))?|\bsnmp-server user [^\n]*? auth (?:md5|sha\S*) (?P<v3>[^\s]+)(?: priv (?:aes-?[0-9]{0,3} |3?des )?(?P<v4>[^\s]+))?", checks.is_value, entity="PASSWORD"),
    _secret("routing_key", r"\b(?:isis password|authentication text|(?:standby|vrrp|glbp) [0-9]+ authentication(?: text)?(?: md5 key-string)?|esp (?:null|[a-z0-9-]+) (?:md5|sha1)|authentication ipsec spi [0-9]+ (?:md5|sha1)|md5-key)(?: [078])? \"?(?P<v>[^\s\";]+)", keyed, entity="PASSWORD"),
    _secret("firewall_user", r"\b(?:password|secret) (?P<v>[^\s\"]{6,}) (?:encrypted|pbkdf2|nt-encrypted|mschap)\b|(?:(?m:^)|[ ]): ?PSK \"(?P<v2>[^\"\n]+)\"|\bpre-shared-secret \'(?P<v3>[^\'\n]+)\'", keyed, entity="PASSWORD"),
    _secret("server_block_key", r"(?m:^)[ \t]*(?:(?:radius|tacacs) server \S+|aaa-server [^\n]+)[ \t]*\r?\n(?:[ \t]+[^\n]*\n){0,5}?[ \t]+key (?:[0-9] )?\"?[^\s\"]+\"?[ \t]*\r?$", None, entity="PASSWORD", read=_server_key),
    _secret("engine_id", r"(?i:\b(?:local[- ]?|snmp[- ]?)?engine[- ]?id)(?:[ ]?[:=]|[ \t]*\{\s*)?[ \t]*(?:(?:local|remote \S+(?: udp-port [0-9]+)?)[ \t]+)?\"?(?P<v>(?:0x)?[0-9a-fA-F]{10,64}|[0-9a-fA-F]{2}(?::[0-9a-fA-F]{2}){4,31})\b|\bengine-id local \"?(?P<v2>[^\s\";{]+)", _engine, entity="DEVICE_ID"),
    _secret("chassis_id", r"\bsnmp-server chassis-id \"?(?P<v>[^\s\"]+)", serial_checks.is_labelled_serial, entity="SERIAL_NUMBER"),
    # who saved a configuration last
    Row("configured_last", "USERNAME", r"(?m:^)[!:#/* ]{1,4}(?:Last configuration change|NVRAM config last updated|Configuration last|Written|Last commit|Last changed|Last modified)[^\n]* by (?P<v>[A-Za-z][\w.@-]*)|\bppp chap hostname (?P<v2>[A-Za-z][\w.@-]*)", "context", 0.9, accounts.personal_account),
)
