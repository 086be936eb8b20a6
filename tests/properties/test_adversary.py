"""An adversary plants a value in every encoding, split, case and spacing: it must not survive, and nothing else may change."""

from __future__ import annotations

import base64
import html
import json
import quopri
import unicodedata
from collections.abc import Callable
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redactor import Redactor

REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise")
FULL_WIDTH = {c: chr(ord(c) + 0xFEE0) for c in map(chr, range(0x21, 0x7F))}

LOOKALIKES = str.maketrans("aeopcxyiAEOPCTHKMBX", "аеорсхуіАЕОРСТНКМВХ")
MATHEMATICAL = {chr(first + i): chr(bold + i) for first, bold, count in ((65, 0x1D400, 26), (97, 0x1D41A, 26), (48, 0x1D7CE, 10)) for i in range(count)}

DISGUISES: dict[str, Callable[[str], str]] = {
    "as it is": lambda v: v,
    "upper case": str.upper,
    "lower case": str.lower,
    "percent, needed signs": lambda v: quote(v, safe=""),
    "percent, all": lambda v: "".join(f"%{b:02x}" for b in v.encode()),
    "percent twice": lambda v: quote(quote(v, safe=""), safe=""),
    "entities, decimal": lambda v: "".join(f"&#{ord(c)};" for c in v),
    "entities, hexadecimal": lambda v: "".join(f"&#x{ord(c):X};" for c in v),
    "escapes": lambda v: "".join(f"\\u{ord(c):04x}" for c in v),
    "json": lambda v: json.dumps(v)[1:-1],
    "quoted-printable": lambda v: "".join(f"={b:02X}" for b in v.encode()),
    "quoted-printable, soft break": lambda v: quopri.encodestring(v.encode()).decode()[: len(v) // 2] + "=\r\n" + v[len(v) // 2 :] if v.isascii() else v,
    "base64": lambda v: base64.b64encode(f"this is {v} indeed".encode()).decode(),
    "encoded word": lambda v: f"=?utf-8?B?{base64.b64encode(v.encode()).decode()}?=",
    "encoded word, Q": lambda v: "=?utf-8?Q?" + "".join(f"={b:02X}" for b in v.encode()) + "?=",
    "zero-width": lambda v: "\u200b".join(v),
    "soft hyphens": lambda v: v[:3] + "\u00ad" + v[3:],
    "full width": lambda v: "".join(FULL_WIDTH.get(c, c) for c in v),
    "decomposed": lambda v: unicodedata.normalize("NFD", v),
    "tags": lambda v: f"<p>{html.escape(v[:4])}<b>{html.escape(v[4:])}</b></p>",
    "mixed case": lambda v: "".join(c.upper() if i % 2 else c.lower() for i, c in enumerate(v)),
    "percent of entities": lambda v: "".join(f"%26%23{ord(c)}%3B" for c in v),
    "entities, named": lambda v: v.replace("@", "&commat;").replace(".", "&period;").replace("+", "&plus;"),
    "json twice": lambda v: json.dumps(json.dumps(v))[1:-1],
    "base64, url-safe": lambda v: base64.urlsafe_b64encode(f"user={v}&x=1".encode()).decode().rstrip("="),
    "base64, in lines": lambda v: base64.encodebytes((f"dear support, this is {v} and the printer does not print since the update " * 2).encode()).decode(),
    "base64 twice": lambda v: base64.b64encode(base64.b64encode(f"this is {v} indeed".encode())).decode(),
    "look-alikes": lambda v: v.translate(LOOKALIKES),
    "mathematical": lambda v: "".join(MATHEMATICAL.get(c, c) for c in v),
    "direction marks": lambda v: "\u200e" + v[:2] + "\u200e" + v[2:] + "\u202c",
    "joiners and a mark inside": lambda v: v[:1] + "\u200d" + v[1:-1] + "\ufeff" + v[-1:],
    "no-break spaces": lambda v: v.replace(" ", "\u00a0"),
    "arabic digits": lambda v: v.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")),
    "plus for space": lambda v: v.replace(" ", "+"),
    "tabs": lambda v: v.replace(" ", "\t"),
    "double spaces": lambda v: v.replace(" ", "  "),
    "in a URL": lambda v: f"https://x.example.org/u/{quote(v, safe='')}/edit",
    "in a query": lambda v: f"https://x.example.org/?q={v.replace(' ', '+')}&p=1",
    "in a file name": lambda v: f"report_{v.replace(' ', '_')}_2026.pdf",
    "in a path": lambda v: f"C:\\logs\\{v}\\a.txt",
    "emphasized": lambda v: f"**{v}** __{v}__",
    "character data": lambda v: f"<![CDATA[{v}]]>",
    "escaped quotes": lambda v: f'{{\\"k\\": \\"{v}\\"}}',
    "colours of a terminal": lambda v: f"\x1b[1;31m{v}\x1b[0m",
    "colours inside": lambda v: f"{v[:3]}\x1b[1m{v[3:]}\x1b[0m",
    "colours, written by rsyslog": lambda v: f"#033[31m{v}#033[0m",
}
#: value -> what must not be left of it (compared without case, once every disguise is undone)
VALUES = {
    "address": "maria.garcia@example.com",
    "ip": "203.0.113.9",
    "phone": "+1 415 555 0132",
    "name": "Maria García",
    "serial": "5CG1234XYZ",
    "mac": "00:1b:44:11:3a:b7",
    "long ip": "2001:db8::8a2e:370:7334",
    "imei": "490154203237518",
    "uuid": "550e8400-e29b-41d4-a716-446655440000",
    "host": "DESKTOP-7QK2M1P",
    "account": "mgarcia77",
    "customer": "CU-204918-X",
    "card": "4111 1111 1111 1111",
    "iban": "DE89 3704 0044 0532 0130 00",
    "password": "Tulip!94xQ",
}


def undone(text: str) -> str:
    """Return every decoding of a text at once, without case, separators and accents."""
    from redactor.text import sight

    plain = " ".join(sight.look(text, nesting=3).texts())
    folded = unicodedata.normalize("NFKD", plain).casefold()
    return "".join(c for c in folded if c.isalnum())


def bare(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", text).casefold() if c.isalnum())


def record(text: str) -> dict[str, object]:
    return {
        "requester": {
            "name": VALUES["name"], "email": VALUES["address"], "phone": VALUES["phone"], "username": VALUES["account"],
            "customer_id": VALUES["customer"], "wifi_password": VALUES["password"],
        },
        "device": {
            "serial_number": VALUES["serial"], "ip_address": VALUES["ip"], "ipv6": VALUES["long ip"], "mac_address": VALUES["mac"],
            "imei": VALUES["imei"], "hostname": VALUES["host"], "device_uuid": VALUES["uuid"],
        },
        "payment": {"card_number": VALUES["card"], "iban": VALUES["iban"]},
        "body": text,
    }


@pytest.mark.parametrize("value", VALUES.values(), ids=VALUES)
@pytest.mark.parametrize("disguise", DISGUISES.values(), ids=DISGUISES)
@pytest.mark.parametrize("frame", ["we saw {} there", "{}", "a: {}\nb: 0x80070005 v1.2.3"], ids=["sentence", "alone", "lines"])
def test_a_known_value_survives_in_no_disguise(value: str, disguise: Callable[[str], str], frame: str) -> None:
    before, _, after = frame.partition("{}")
    built = REDACTOR.redact_record(record(before + disguise(value) + after))["body"]
    assert bare(value) not in undone(built)
    assert built.startswith(before)
    assert built.endswith(after)


@pytest.mark.parametrize("value", VALUES.values(), ids=VALUES)
@pytest.mark.parametrize("disguise", ["base64", "base64, url-safe", "base64 twice"])
@pytest.mark.parametrize("frame", ["https://x.example.org/u/{}/edit", "/x?a={}&b=2", "state={} ok", "data:text/plain;base64,{}"], ids=["path", "query", "pair", "data"])
def test_a_known_value_survives_in_no_part_of_an_address(value: str, disguise: str, frame: str) -> None:
    built = REDACTOR.redact_record(record(frame.replace("{}", DISGUISES[disguise](value))))["body"]
    assert bare(value) not in undone(built)


@pytest.mark.parametrize("disguise", [name for name in DISGUISES if name != "decomposed"])
def test_an_address_nobody_knows_survives_in_no_disguise(disguise: str) -> None:
    value = VALUES["address"]
    built = REDACTOR.redact(f"we saw {DISGUISES[disguise](value)} there").text
    assert bare(value) not in undone(built)
    assert built.startswith("we saw ")
    assert built.endswith(" there")


_NOISE = st.text(alphabet=st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=30)


@settings(max_examples=120, deadline=None)
@given(_NOISE, st.sampled_from(sorted(DISGUISES)), st.sampled_from(sorted(VALUES)), _NOISE)
def test_noise_around_it_does_not_save_a_value(before: str, disguise: str, kind: str, after: str) -> None:
    value = VALUES[kind]
    built = REDACTOR.redact_record(record(f"{before} | {DISGUISES[disguise](value)} | {after}"))["body"]
    assert bare(value) not in undone(built) or bare(value) in undone(before) + undone(after)


@settings(max_examples=60, deadline=None)
@given(st.recursive(_NOISE | st.integers() | st.none() | st.booleans(), lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_NOISE, inner, max_size=4), max_leaves=12))
def test_any_value_keeps_its_shape_and_is_not_changed_by_a_second_pass(value: object) -> None:
    import copy

    before = copy.deepcopy(value)
    once = REDACTOR.redact_record({"requester": {"email": VALUES["address"]}, "data": value})
    assert value == before
    assert _shape(once["data"]) == _shape(value)
    assert REDACTOR.redact_record(once) == once


def _shape(value: object) -> object:
    if isinstance(value, dict):
        return [_shape(item) for item in value.values()]
    if isinstance(value, list):
        return tuple(map(_shape, value))
    return None


@settings(max_examples=80, deadline=None)
@given(_NOISE, st.sampled_from(sorted(VALUES)), _NOISE)
def test_redacting_a_text_twice_changes_nothing_more(before: str, kind: str, after: str) -> None:
    once = REDACTOR.redact(f"{before} {VALUES[kind]} {after}").text
    assert REDACTOR.redact(once).text == once


@settings(max_examples=60, deadline=None)
@given(_NOISE, st.sampled_from(sorted(VALUES)), _NOISE)
def test_findings_point_at_what_changed_and_nothing_else_changed(before: str, kind: str, after: str) -> None:
    text = f"{before} {VALUES[kind]} {after}"
    result = REDACTOR.redact(text)
    pieces, position = [], 0
    for finding in result.findings:
        pieces.append(text[position : finding.start])
        position = finding.end
    pieces.append(text[position:])
    place = 0
    for piece in pieces:
        place = result.text.index(piece, place) + len(piece)
    assert VALUES[kind] not in repr(result)
    assert all(VALUES[kind] not in repr(finding) for finding in result.findings)
