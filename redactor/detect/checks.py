"""One small function for each check of a value: checksums, address classes, placeholders. Each takes the value and says yes or no."""

from __future__ import annotations

import ipaddress
import math
import re
from collections import Counter

from redactor import regex

#: Addresses everybody uses: public resolvers and time servers (Google, Cloudflare, Quad9, OpenDNS, Level 3, AdGuard, Yandex, NIST).
PUBLIC_SERVERS = frozenset(
    "8.8.8.8 8.8.4.4 1.1.1.1 1.0.0.1 1.1.1.2 1.1.1.3 9.9.9.9 9.9.9.10 149.112.112.112 208.67.222.222 208.67.220.220 "
    "4.2.2.1 4.2.2.2 4.2.2.3 4.2.2.4 94.140.14.14 94.140.15.15 77.88.8.8 77.88.8.1 64.6.64.6 64.6.65.6 168.63.129.16 "
    "169.254.0.0 169.254.169.254 169.254.169.253 169.254.170.2 2001:4860:4860::8888 2001:4860:4860::8844 2606:4700:4700::1111 "
    "2606:4700:4700::1001 2620:fe::fe 2620:fe::9 2620:119:35::35 2620:119:53::53 fd00:ec2::254".split()
)
#: What stands where a value would: nothing to hide.
PLACEHOLDERS = frozenset(("reg_sz", "reg_expand_sz", "reg_multi_sz", "reg_dword", "reg_qword", "reg_binary")) | frozenset(
    "none null nil n/a na nan undefined unknown unset unspecified empty blank default false true yes no on off enabled disabled required "
    "optional invalid valid missing redacted removed hidden masked filtered secret password passwd string text value example "
    "expired incorrect wrong failed failure success ok error denied changed reset set unchanged not is was are the a an and or "
    "to for in of with your my our this that here below above see tbd todo x xx xxx xxxx - -- --- * ** *** ? ?? (null) (none) "
    "ugfzc3dvcmq6 ugfzc3dvcmq vxnlcm5hbwu6 vxnlcm5hbwu vxnlcibuyw1la "  # what mail servers ask for, in base64: `Password:`, `Username:`, `User Name`
    "keiner keine ninguno ninguna aucun aucune inconnu unbekannt desconocido なし 不明 未設定".split()
)
_MASKED = regex.compile(r"[*•xX.\-_#?=]+")
_TEMPLATE = regex.compile(r"(?:\$\{|\$\(|\{\{|%\(|<%|\{%|<[A-Z][A-Z_]*(?::|>|$)|%[sdr]\b|\$[A-Z_]+$|\[(?:REDACTED|FILTERED|MASKED)|\{[a-z_]*\}$|!(?:secret|env_var|include\w*|vault|input|ref|sub|getatt)\b)", re.IGNORECASE)
#: An object or a class as Java and Android print it: `android.os.BinderProxy@c6ec46c`, `Token{78af589`, `com.android.server.wm.Session`.
_OBJECT = regex.compile(r"(?:[a-z][\w$]*\.){2,}[A-Z][\w$]*(?:@[0-9a-f]{4,16}|\{.*)?|[A-Z][A-Za-z]{2,}\{[0-9a-f]{5,8}(?:[ }].*)?")
_OCTET = r"(?:25[0-5]|2[0-4]\d|1?\d?\d)"
IPV4 = rf"{_OCTET}(?:\.{_OCTET}){{3}}"
_LUHN_DOUBLE = (0, 2, 4, 6, 8, 1, 3, 5, 7, 9)


def is_value(text: str) -> bool:
    """Return whether `text` is a real value: not empty, masked, a template slot, one of our tokens, an object of a program or a word for "nothing"."""
    bare = text.strip(" \t\"'`()[].,;:!")
    if not bare or bare.casefold() in PLACEHOLDERS:
        return False
    return not (_MASKED.fullmatch(bare) or _TEMPLATE.match(text) or _PORT.fullmatch(bare) or is_object(bare))


#: A service's port, as it stands behind its name: `464/tcp`.
_PORT = re.compile(r"\d{1,5}/(?:tcp|udp|sctp|dccp)6?", re.IGNORECASE)


def is_object(text: str) -> bool:
    """Return whether `text` is an object or a class as a program prints it."""
    return _OBJECT.fullmatch(text) is not None


def luhn(digits: str) -> bool:
    """Return whether a digit string passes the Luhn formula (ISO/IEC 7812-1, annex B)."""
    total = 0
    for index, digit in enumerate(reversed(digits)):
        total += _LUHN_DOUBLE[int(digit)] if index % 2 else int(digit)
    return total % 10 == 0


def credit_card(text: str) -> bool:
    """Return whether `text` is a card number: 12-19 digits of a known issuer range that pass Luhn (ISO/IEC 7812-1)."""
    digits = "".join(c for c in text if c.isascii() and c.isdigit())
    if not 12 <= len(digits) <= 19 or digits[0] not in "23456" or len(set(digits)) < 2:  # noqa: PLR2004
        return False
    return luhn(digits)


_CARD = regex.compile(
    r"(?:4\d{3}|5[1-5]\d\d|2[2-7]\d\d|6(?:011|5\d\d|4[4-9]\d|2\d\d|[0-3]\d\d|[67]\d\d)|35(?:2[89]|[3-8]\d)|50\d\d|5[6-8]\d\d)(?:[ -]?\d{4}){3}(?:[ -]?\d{3})?"
    r"|3[47]\d\d[ -]?\d{6}[ -]?\d{5}|3(?:0[0-5]|[68]\d|9\d)\d[ -]?\d{6}[ -]?\d{4}"
)


def card_shape(text: str) -> bool:
    """Return whether digits stand as on a card: a range in use, in full length, together or in that range's groups (ISO/IEC 7812-1, issuers' lists)."""
    return _CARD.fullmatch(text) is not None


def iban(text: str) -> bool:
    """Return whether `text` is an IBAN: two letters, two check digits, 11-30 characters, remainder 1 modulo 97 (ISO 13616)."""
    bare = "".join(c for c in text if c.isalnum()).upper()
    if not 15 <= len(bare) <= 34 or not bare.isascii() or not bare[:2].isalpha() or not bare[2:4].isdigit():  # noqa: PLR2004
        return False
    return int("".join(str(int(c, 36)) for c in bare[4:] + bare[:4])) % 97 == 1


def us_ssn(text: str) -> bool:
    """Return whether `text` may be a social security number: area not 000, 666 or 9xx, no zero group (SSA, 2011 randomization)."""
    digits = "".join(c for c in text if c.isascii() and c.isdigit())
    if len(digits) != 9 or len(set(digits)) == 1 or digits in ("123456789", "078051120"):  # noqa: PLR2004
        return digits == "078051120"
    return digits[:3] not in ("000", "666") and digits[0] != "9" and digits[3:5] != "00" and digits[5:] != "0000"


def ip_address(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    """Return the address that `text` is, without its zone, prefix length and brackets; None when it is none."""
    try:
        return ipaddress.ip_address(text.partition("%")[0].partition("/")[0].strip("[]"))
    except ValueError:
        return None


#: The end of a date and a time as Erlang writes them: `9-Nov-2016::14:29:11`.
_ERLANG_TIME = re.compile(r"20\d\d::[0-2]\d:[0-5]\d:[0-5]\d")


def ip(text: str) -> bool:
    """Return whether `text` is an address that can belong to a person or their network (RFC 6890 for the classes).

    Private and documentation ranges count; loopback, unspecified, netmasks, wildcards, multicast, broadcast and
    well-known public servers do not.
    """
    if _DOTTED.fullmatch(text):  # the common case, without the cost of `ipaddress`
        return ipv4(text)
    if _ERLANG_TIME.fullmatch(text):
        return False
    address = ip_address(text)
    if address is None:
        return False
    if isinstance(address, ipaddress.IPv6Address):
        mapped = address.ipv4_mapped
        if mapped is not None:
            return ip(str(mapped))
        if int(address) < 1 << 16 or address.is_multicast:
            return False
        return str(address) not in PUBLIC_SERVERS
    return ipv4(str(address))


_DOTTED = regex.compile(r"(?:\d{1,3}\.){3}\d{1,3}")


def ipv4(text: str) -> bool:
    """Return the same of four numbers with points between them."""
    octets = [int(part) for part in text.split(".")]
    first = octets[0]
    if max(octets) > 255 or first in (0, 127) or not any(octets[1:]) or 224 <= first < 240:  # noqa: PLR2004 - this network, wildcard masks, loopback, multicast
        return False
    if first == 255:  # noqa: PLR2004
        return not netmask(octets)
    return text not in PUBLIC_SERVERS


def netmask(octets: list[int]) -> bool:
    """Return whether four octets that begin with 255 are a netmask (255.255.240.0) or broadcast: ones, then zeros."""
    inverse = int.from_bytes(bytes(octets)) ^ 0xFFFFFFFF
    return inverse & (inverse + 1) == 0


def mac(text: str) -> bool:
    """Return whether `text` is the hardware address of one device: 48 or 64 bits, not zero, broadcast or a protocol's group.

    Source: IEEE 802-2014, clause 8.2.2 (the low bit of the first octet marks a group).
    """
    bare = "".join(c for c in text if c.isalnum()).lower()
    if len(bare) not in (12, 16) or set(bare) <= {"0"} or set(bare) <= {"f"} or bare == "020000000000":  # what Android tells an app
        return False
    return not bare.startswith(("0180c2", "01005e", "3333", "01000c", "01080006", "011b19"))


def shaped_mac(text: str) -> bool:
    """Return whether pairs of hex digits are a hardware address: six of them, or eight around ff:fe (EUI-64, RFC 4291 appendix A)."""
    bare = "".join(c for c in text if c.isalnum()).lower()
    return mac(text) and (len(bare) == 12 or bare[6:10] == "fffe")  # noqa: PLR2004


def entropy(text: str) -> float:
    """Return the Shannon entropy of `text` in bits for each character."""
    counts = Counter(text)
    return -sum(n / len(text) * math.log2(n / len(text)) for n in counts.values()) if text else 0.0


def random_looking(text: str) -> bool:
    """Return whether `text` looks like a key and not like words: long, letters and digits mixed, entropy above 3 bits."""
    if len(text) < 8 or not is_value(text) or text.startswith(("0x", "/", "http")):  # noqa: PLR2004
        return False
    digits = sum(c.isdigit() for c in text)
    letters = sum(c.isalpha() for c in text)
    mixed = digits > 0 and letters > 0
    return entropy(text) > 3 and (mixed or len(text) >= 32) if len(text) >= 16 else mixed and entropy(text) > 2.2  # noqa: PLR2004


def latitude_longitude(text: str) -> bool:
    """Return whether two numbers in `text` are a position: |latitude| <= 90, |longitude| <= 180, not the origin."""
    numbers = [float(n) for n in re.findall(r"-?\d+(?:\.\d+)?", text)[:2]]
    return len(numbers) == 2 and abs(numbers[0]) <= 90 and abs(numbers[1]) <= 180 and any(numbers)  # noqa: PLR2004
