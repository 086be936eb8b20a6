"""Serial numbers and device ids: every spelling of the label is found, and nothing that only looks like one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redactor.detect import scan
from redactor.detect.rows import serials
from tests.detect.device_cases import CLEAN, DEVICES, SERIALS, SHAPES, split

#: What firmware prints where nobody filled in a number.
PLACEHOLDERS = (
    "Not Specified", "None", "To Be Filled By O.E.M.", "Default string", "N/A", "BUILTIN", "0123456789", "XXXXXXXX", "System Serial Number",
    "00000000", "0", "Unknown", "Not Available", "1234567890", "Chassis Serial", "INVALID", "................", "FFFFFFFF", "no value",
)  # fmt: skip
DEVICE = {"SERIAL_NUMBER", "DEVICE_ID", "IMEI", "IMSI", "ICCID"}


def found(text: str, *, log: bool) -> list[tuple[str, str]]:
    return [(span.entity, text[span.start : span.end]) for span in scan.find(text, log=log)]


@pytest.mark.parametrize("log", [False, True], ids=["text", "log"])
@pytest.mark.parametrize("marked", [case[1] for case in SERIALS], ids=[case[0] for case in SERIALS])
def test_a_labelled_serial_is_found_and_nothing_beside_it(marked: str, log: bool) -> None:
    text, values = split(marked)
    assert found(text, log=log) == [("SERIAL_NUMBER", value) for value in values]


@pytest.mark.parametrize(("entity", "marked"), [case[1:] for case in DEVICES], ids=[case[0] for case in DEVICES])
def test_a_device_id_is_found_with_its_entity(entity: str, marked: str) -> None:
    text, values = split(marked)
    assert found(text, log=True) == [(entity, value) for value in values]


@pytest.mark.parametrize("log", [False, True], ids=["text", "log"])
@pytest.mark.parametrize("marked", [case[1] for case in SHAPES], ids=[case[0] for case in SHAPES])
def test_a_makers_shape_is_found_without_a_label(marked: str, log: bool) -> None:
    text, values = split(marked)
    assert [value for entity, value in found(text, log=log) if entity == "SERIAL_NUMBER"] == values


@pytest.mark.parametrize("log", [False, True], ids=["text", "log"])
@pytest.mark.parametrize("text", [case[1] for case in CLEAN], ids=[case[0] for case in CLEAN])
def test_what_only_looks_like_a_device_id_stays(text: str, log: bool) -> None:
    assert [hit for hit in found(text, log=log) if hit[0] in DEVICE] == []


def test_every_row_names_its_evidence_and_has_a_unique_name() -> None:
    names = [row.name for row in serials.ROWS]
    assert len(names) == len(set(names))
    assert {row.evidence for row in serials.ROWS if row.entity} == {"label", "checksum", "context", "shape"}


_LABELS = ("SN", "S/N", "Serial", "Serial No.", "serial_number", "serialNumber", "Seriennummer", "N° de série", "シリアル番号", "Service Tag")
_WAYS = (
    "{label}: {value}", "{label}={value}", '"{label}": "{value}"', "'{label}': '{value}'", "<td>{label}</td><td>{value}</td>",
    "| {label} | {value} |", "{label}\t{value}", "[{label}]: [{value}]", "**{label}**: `{value}`", "{label} is {value}.",
    "{label}:\n  {value}\n", "<key>{label}</key>\n<string>{value}</string>", "{label} {value}, broken", "({label} {value})",
)  # fmt: skip


@settings(deadline=None)  # the automaton is built on first use
@given(st.sampled_from(_LABELS), st.sampled_from(_WAYS), st.from_regex(r"[A-Z]{2}[0-9]{3}[A-Z0-9]{2}", fullmatch=True).filter(lambda value: len(set(value)) > 3), st.booleans())
def test_every_label_written_in_every_way_hides_any_value(label: str, way: str, value: str, log: bool) -> None:
    text = "first line\n" + way.format(label=label, value=value) + "\nlast line"
    assert ("SERIAL_NUMBER", value) in found(text, log=log)


@settings(deadline=None)  # the automaton is built on first use
@given(st.sampled_from(_LABELS), st.sampled_from(_WAYS), st.sampled_from(PLACEHOLDERS), st.booleans())
def test_a_placeholder_stays_after_every_label(label: str, way: str, value: str, log: bool) -> None:
    text = way.format(label=label, value=value)
    assert [hit for hit in found(text, log=log) if hit[0] in DEVICE] == []
