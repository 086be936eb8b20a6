"""Rows of commands that list wireless networks and whose adapter is on which: airport, nmcli, netsh, wpa_cli, iwctl, and of access points."""

# ruff: noqa: E501 - a row of patterns reads best on one line

from __future__ import annotations

from redactor.detect.prose import network_names
from redactor.detect.rows import fields
from redactor.detect.rows.row import Row
from redactor.detect.words.plain_words import is_plain

_MAC = r"[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){5}"
#: A name with blanks in it, up to a column's gap.
_NAME = r"[^\s](?:[^\n\t]{0,30}?[^\s])?"


def network(text: str) -> bool:
    """Return whether what stands in the place of a network's name is one: not hidden, not everybody's, no wired connection."""
    return fields.ssid(text) and not network_names.is_wired(text) and not network_names.is_common(text)


def lone_network(text: str) -> bool:
    """Return whether the word behind `ssid` in a configuration is a network's name, and no word of that language."""
    return network(text) and not (text.islower() and is_plain(text)) and text.lower() not in ("broadcast", "hide", "hidden", "mbssid", "profile")


def _row(name: str, pattern: str, check: object = network) -> Row:
    return Row(name, "SSID", pattern, "context", 0.9, check, max_value=32)  # type: ignore[arg-type]


ROWS: tuple[Row, ...] = (
    _row("network_row", rf"(?m:^)[ ]*(?P<v>{_NAME}) {_MAC} -[0-9]{{2,3}}[ ]+[0-9]{{1,3}}\b|(?m:^){_MAC}\t[0-9]{{4}}\t-?[0-9]+\t\[[^\n\t]*\]\t(?P<v2>[^\n\t]+?)\r?$|(?m:^)[0-9]+\t(?P<v3>[^\n\t]+)\t(?:any|{_MAC})\t\[|(?m:^)[ \t]+ssid (?:\"(?P<v4>[^\"\n]+)\"|(?P<v5>[^\s\"]+)) channel [0-9]{{1,3}} \("),
    _row("network_listed", rf"(?m:^)[ ]{{2,4}}(?:> )?[ ]*(?P<v>{_NAME})[ ]{{2,}}(?:psk|open|8021x|wep|sae)[ ]+\*{{1,4}}"),
    _row("network_connection", rf"(?m:^)[* ]?[ ]?(?P<v>{_NAME})[ ]{{2,}}[0-9a-f]{{8}}-(?:[0-9a-f]{{4}}-){{3}}[0-9a-f]{{12}}[ ]{{2}}(?:wifi|802-11-wireless)[ ]|(?m:^)[a-z][\w-]+[ ]+wifi(?:-p2p)?[ ]+connect(?:ed|ing)[^\n]*?[ ]{{2,}}(?P<v2>{_NAME})[ ]*\r?$|\b(?:GENERAL\.CONNECTION|connection\.id):[ ]+(?P<v3>{_NAME})[ ]*\r?$"),
    _row("network_profile", rf"[ ]: [0-9]{{1,3}} ?%[ ]*\r?\n(?:[ ]+Rssi[^\n]*\n)?[ ]+Profile?[ ]+: (?P<v>{_NAME})[ ]*\r?$"),
    _row("network_configured", r"(?m:^)[ \t]*(?:dot11 )?ssid (?:\"(?P<v>[^\"\n]+)\"|(?P<v2>[^\s\":=]+))[ \t]*\r?$|\bset wireless \S+ ssid '?(?P<v3>[^'\s]+)|(?m:^)wlan (?P<v4>[^\s\"]+) [0-9]{1,3}(?: (?P<v5>[^\s\"]+))?[ \t]*\r?$", lone_network),
)
