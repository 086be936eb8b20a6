"""Lines of firms, numbers of registers, calls by their date, dumps, halts and domains are nobody's; the like of somebody goes."""

from __future__ import annotations

import pytest

from redactor.detect.prose import replies
from redactor.detect.review import access_things, speakers, thing_numbers, things
from redactor.types import Span

KEPT_AND_TAKEN = [
    # lines that only firms have
    pytest.param("our lines (<0330 123 0450>) are open", "PHONE_NUMBER", "shape:phone_national", True, id="britain"),
    pytest.param("ring the desk on <0808 570 1234>", "PHONE_NUMBER", "context:phone_context", True, id="free"),
    pytest.param("dial <1300 555 012> for faults", "PHONE_NUMBER", "context:phone_context", True, id="australia"),
    pytest.param("Störungsstelle <0800 330 1000>", "PHONE_NUMBER", "shape:phone_national", True, id="germany"),
    pytest.param("appelez le <08 92 70 12 34>", "PHONE_NUMBER", "context:phone_context", True, id="france"),
    pytest.param("llame al <902 10 20 30>", "PHONE_NUMBER", "shape:phone_spanish", True, id="spain"),
    pytest.param("my number is <0330 123 0450>", "PHONE_NUMBER", "context:phone_context", False, id="my_number"),
    pytest.param("call me on <0345 664 1298>", "PHONE_NUMBER", "context:phone_context", False, id="area_code_of_halle"),
    pytest.param("ring <087 330 1298> after five", "PHONE_NUMBER", "context:phone_context", False, id="irish_mobile"),
    pytest.param("Phone: <0800 330 1000>", "PHONE_NUMBER", "label:phone", False, id="labelled"),
    # calls, files and parts
    pytest.param("call <20250117-0031> was cut off", "PHONE_NUMBER", "context:phone_context", True, id="call_of_a_day"),
    pytest.param("CALL ID <20231130-22-871>", "PHONE_NUMBER", "context:call_at", True, id="call_with_parts"),
    pytest.param("call <20311-448871>", "PHONE_NUMBER", "context:phone_context", False, id="no_day"),
    pytest.param("send me <091523-8812-01>.dmp", "PHONE_NUMBER", "shape:phone_national", True, id="dump"),
    pytest.param("see <01924-228812>.pdf", "PHONE_NUMBER", "shape:phone_national", False, id="document"),
    pytest.param("we hold 12 pcs <0410-22871> and a fuser", "PHONE_NUMBER", "shape:phone_national", True, id="pieces"),
    pytest.param("two flats, <0410-22871> for both", "PHONE_NUMBER", "shape:phone_national", False, id="no_pieces"),
    # registers and payments
    pytest.param("Wattle Pty Ltd | ACN <004 085 616>", "NATIONAL_ID", "model:names", True, id="register"),
    pytest.param("<SIRET 552 100 554 00013>", "NATIONAL_ID", "model:names", True, id="register_within"),
    pytest.param("registered in England no. <04128811>", "NATIONAL_ID", "model:names", True, id="registered_in"),
    pytest.param("TFN <412 908 771>", "NATIONAL_ID", "model:names", False, id="taxpayer"),
    pytest.param("paid, UTR no. <330981127745>", "NATIONAL_ID", "context:noted_national_id", True, id="payment"),
    pytest.param("his UTR is <33098 11277>", "NATIONAL_ID", "context:noted_national_id", False, id="taxpayer_of_ten"),
    pytest.param("take <SR 1-44920187731> with you", "DEVICE_ID", "model:names", True, id="request"),
    # halts
    pytest.param("PAGE_FAULT_IN_NONPAGED_AREA (<5>0)", "AGE", "context:age_and_sex", True, id="halt"),
    pytest.param("she brought Mina (<9>f)", "AGE", "context:age_and_sex", False, id="age"),
    # parts and models
    pytest.param("SN 88XQ2 of the washer, door lock, kit. <4681EA2001T> fitted", "SERIAL_NUMBER", "context:serial_of_device", True, id="part_fitted"),
    pytest.param("the washer, SN <4681EA2001T> replaced", "SERIAL_NUMBER", "context:serial_of_device", False, id="serial_replaced"),
    pytest.param("Label: <PX-T40-B>, 36V 10Ah, serial no 22K8811907", "SERIAL_NUMBER", "label:id_named", True, id="model_on_label"),
    pytest.param("Label: <22K8811907>, 36V 10Ah", "SERIAL_NUMBER", "label:id_named", False, id="serial_on_label"),
    # networks of providers, places of firms
    pytest.param("sub has acct 88, tower <ridge-west-04> down", "PASSWORD", "model:names", True, id="tower"),
    pytest.param("unlock <ridge-west-04> please", "PASSWORD", "model:names", False, id="password"),
    pytest.param("withdrawn at ATM <2211 Kenyatta Avenue>", "POSTAL_ADDRESS", "shape:street_english", True, id="atm"),
    pytest.param("lives at <2211 Kenyatta Avenue>", "POSTAL_ADDRESS", "shape:street_english", False, id="home"),
    pytest.param("grid is at <241 V, friend>", "POSTAL_ADDRESS", "model:names", True, id="voltage"),
    pytest.param("a compressor (<Omron 28PRO>)", "POSTAL_ADDRESS", "model:names", True, id="maker_and_model"),
]


@pytest.mark.parametrize(("line", "entity", "detector", "taken"), KEPT_AND_TAKEN)
def test_numbers_that_no_person_has(line: str, entity: str, detector: str, taken: bool) -> None:
    span, text = _span(line, entity, detector)
    assert (things.taken_back(text, [span]) == []) is taken


@pytest.mark.parametrize(
    ("line", "left"),
    [
        (r"login <NORDLYS\hkar>", "hkar"),
        (r"login <nordlys.local\\h.kar>", "h.kar"),
        (r"login <DESKTOP-4RT8WQP\hkar>", r"DESKTOP-4RT8WQP\hkar"),
        (r"login <martinez\hkar>", r"martinez\hkar"),
        (r"login <hkar>", "hkar"),
    ],
)
def test_the_domain_of_an_account_stays(line: str, left: str) -> None:
    span, text = _span(line, "USERNAME", "context:account_named")
    found = access_things.without_domain(text, span)
    assert text[found.start : found.end] == left
    assert things.taken_back(text, [span]) == [found]


def test_who_speaks_as_user_gives_no_account() -> None:
    text = "user: F-77-12 again\nagent: since when?\nuser: since noon"
    assert speakers.unspoken(text, [Span(6, 13, "USERNAME", 0.9, "context:user_odd")]) == []
    text = "user: it fails\nagent: who am I speaking to?\nuser: jola. it is new"
    assert speakers.unspoken(text, spans := [Span(50, 54, "USERNAME", 0.9, "context:user_odd")]) == spans
    text = "user: it fails\nagent: and the sticker?\nuser: KX20B7741Q it says"
    assert speakers.unspoken(text, spans := [Span(45, 55, "USERNAME", 0.9, "context:user_odd")]) == spans
    assert speakers.unspoken("user: f7712 again", [span := Span(6, 11, "USERNAME", 0.9, "context:user_odd")]) == [span]


@pytest.mark.parametrize(("question", "asked"), [("what does the tv say?", False), ("what is the tv id?", True), ("what is your anydesk?", True)])
def test_a_television_is_not_asked_for_its_number(question: str, asked: bool) -> None:
    found = replies.find(f"agent: {question}\nuser: 814 209 377")
    assert any(span.entity == "DEVICE_ID" for span in found) is asked


@pytest.mark.parametrize(
    ("line", "version"),
    [
        ("HTTP/1.1 200 OK\nServer: tengine/<2.3.3.41>", True),
        ("User-Agent: Acme Sync/<4.11.0.2>", True),
        ("Acme Mail & Archive Backup <12.3.2.41>", True),
        ("connect to node1/<93.184.21.34>", False),
        ("Server: tengine/<10.2.0.7>", False),
    ],
)
def test_versions_in_what_servers_say_they_are(line: str, version: bool) -> None:
    span, text = _span(line, "IP_ADDRESS", "shape:ipv4")
    assert thing_numbers.is_version(text, span.start, span.end) is version


def _span(line: str, entity: str, detector: str) -> tuple[Span, str]:
    start = line.index("<")
    end = line.index(">", start) - 1
    return Span(start, end, entity, 0.8, detector), line.replace("<", "").replace(">", "")
