"""Serial numbers and device ids: every spelling of the label is found, and nothing that only looks like one."""

from __future__ import annotations

import pytest
from redactor.detect import scan, serials

from tests.detect.device_cases import CLEAN, DEVICES, SERIALS, SHAPES, split

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
