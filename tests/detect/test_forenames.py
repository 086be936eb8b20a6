"""Forenames of the table: found in any language and where programs write; nothing that is called after somebody."""

from __future__ import annotations

import pytest

from redactor import Redactor
from redactor.detect.words import forenames

#: text, with what is found between ⟦ and ⟧
FOUND = {
    "attribute of a program": "entity=person.x friendly_name=⟦Chinedu⟧ @ 2025-01-11",
    "Spanish device": "DeviceName: Iphone de ⟦Maribel⟧",
    "file of a person": "PUT uploads/⟦Bekele_Almaz⟧/scan.dcm",
    "DICOM": "Last exam: ⟦LAGOUTTE^MARCELLE⟧  F",
    "capitals and an initial": "OPERATOR: 70213 ⟦SHANICE B.⟧",
    "surname first": "02 E.03 ⟦Wiesner, Gerda⟧    Lifebook U7412",
    "caller of a log": "Processing ⟦Chinedu Eze⟧ <1047>->234",
    "topic": "topic 'zigbee2mqtt/leselampe_⟦friedhelm⟧', payload",
    "Dutch": "naam ⟦Wietske Hoogstra⟧, woont in Sneek",
    "particle": "mit ⟦Friedhelm van der Berg⟧ gesprochen",
    "Polish, small": "pytał o to ⟦grażyna⟧ wczoraj",
    "note of a panel": "panel note call ⟦Ferhat⟧ 0532 176",
    "initials before": "signed ⟦J. R. Maribel⟧",
    "owner": "⟦Maribel⟧'s tablet",
    "speaker": "⟦Grażyna⟧: działa",
    "a name that is a word, with a capital": "that was ⟦Timothy⟧ again",
    "name in Vietnamese": "chị ⟦Hương⟧ báo máy in vẫn chưa khởi động được",
    "two names with a sign": "⟦Friedhelm⟧ & ⟦Grażyna⟧ called",
    "two names": "⟦Friedhelm⟧ and ⟦Grażyna⟧ called",
}
NOT_FOUND = {
    "words of Vietnamese": "máy không khởi động được, màn hình hiện thông báo lỗi, cần hướng dẫn cập nhật",
    "a sentence of Vietnamese": "Thường thì khởi động lại là được ạ, máy vẫn chưa kết nối",
    "a name that is a word, small": "sow timothy and clover",
    "firm": "from Friedhelm Feinmechanik GmbH",
    "firm and sons": "Friedhelm & Sons",
    "school": "the iPads at St Brendan's Primary",
    "university": "the Kwame Nkrumah University",
    "two partners": "the merger of Ingrid & Young",
    "model": "the Ingrid HV160 and the Ingrid HV-160 and Ingrid Wake 2 are games",
    "restaurant": "Ingrid's Kitchen and Chez Ingrid",
    "street": "Friedhelm Street 4",
    "project": "Project Ishaan is late",
    "part of an address": "ingrid.olsen@example.com and grażyna@example.com",
    "host": "ping ingrid-pc.local",
    "path": "/usr/lib/ingrid/share",
    "value": "plan=ingrid mode: 4",
    "code": "ingrid(4) and $ingrid",
    "short capitals": "ASIF NIAM 4",
    "upper and lower": "InGrid iNGRID",
}


@pytest.mark.parametrize("marked", FOUND.values(), ids=FOUND.keys())
def test_a_forename_is_found_with_its_surname(marked: str) -> None:
    text = marked.replace("⟦", "").replace("⟧", "")
    found = forenames.find(text)
    for span in reversed(found):
        text = f"{text[: span.start]}⟦{text[span.start : span.end]}⟧{text[span.end :]}"
    assert text == marked
    assert {span.entity for span in found} == {"PERSON"}


@pytest.mark.parametrize("text", NOT_FOUND.values(), ids=NOT_FOUND.keys())
def test_what_is_called_after_somebody_stays(text: str) -> None:
    assert forenames.find(text) == []


def test_the_table_is_small_letters_and_no_name_stands_twice() -> None:
    anyhow, capital = forenames.known()
    assert not anyhow & capital
    assert all(name == name.lower() and name.isalpha() and len(name) > 3 for name in anyhow | capital)
    assert {"ingrid", "chinedu"} <= anyhow
    assert {"timothy", "peter"} <= capital
    assert not {"darwin", "archer", "travis", "will", "mark", "grant"} & (anyhow | capital)


def test_names_off_leaves_the_table_out() -> None:
    text = "pytał o to grażyna wczoraj"
    assert Redactor("support", key=b"k" * 32, names="off").redact(text).text == text
    assert "grażyna" not in Redactor("support", key=b"k" * 32).redact(text).text
