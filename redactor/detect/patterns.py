"""The table of bare shapes: addresses of networks and mail, cards, keys. Order decides between rows that match the same region."""

from __future__ import annotations

from redactor.detect import checks
from redactor.detect.rows import Row

OCTET = r"(?:25[0-5]|2[0-4]\d|1?\d?\d)"
IPV4 = rf"{OCTET}(?:\.{OCTET}){{3}}"
H16 = r"[0-9A-Fa-f]{1,4}"

ROWS: tuple[Row, ...] = (
    Row("version", "", r"(?i:\b(?:version|ver|release|build|firmware|fw|rev|revision|driver|section|oid)\b[ :=#\"]{0,4}v?)\d+(?:\.\d+){3,}[\w.-]*"),
    Row("product_version", "", r"[A-Za-z]{2,}(?:[_~-]|\b(?:Chrome|Chromium|Edg|Edge|OPR|CriOS|Safari|Firefox|Version)/)v?\d+(?:\.\d+){3,}[\w.~-]*"),
    Row("email", "EMAIL_ADDRESS", r"[\pL\pN][\pL\pN._%+'-]*@(?:[\pL\pN](?:[\pL\pN-]*[\pL\pN])?\.)+\pL{2,}"),
    Row("numbered", "", r"\b\d+(?:\.\d+){4,}"),
    Row("ipv4", "IP_ADDRESS", rf"\b{IPV4}\b", check=checks.ip),
    Row("mac", "MAC_ADDRESS", r"\b[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2}){5}(?:(?:[:-][0-9A-Fa-f]{2}){2})?\b", check=checks.mac),
    Row("mac_dotted", "MAC_ADDRESS", r"\b[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\b", check=checks.mac),
)
