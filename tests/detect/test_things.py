"""What is a thing's own number or name stays, and what looks like it and is somebody's goes."""

from __future__ import annotations

import pytest

from redactor import Redactor
from redactor.detect.review import near, thing_numbers, things
from redactor.types import Span


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("This was fixed in <1.5.4.1>.", id="fixed_in"),
        pytest.param("AGESA ComboPI <1.1.0.3>, fixes the boot loop", id="product"),
        pytest.param("Noise floor -88, ch full. AOS <8.10.0.9>.", id="system"),
        pytest.param("time zone is wrong after upgrade from <10.4.21.3>", id="upgrade_private"),
        pytest.param("my cousin has the same and his is fine with <11.0.5.5>", id="fine_with"),
        pytest.param("documentation fixes accumulated since the <1.7.3.1> release", id="release"),
        pytest.param("an <fe80::> address is normal", id="prefix"),
        pytest.param("moved from <2.4.1.0> on Friday", id="ends_in_nought"),
        pytest.param("Kaspersky Endpoint <11.6.0.39> slows it down", id="made"),
        pytest.param("Zoom client is <5.13.5.12> here", id="made_client"),
        pytest.param("BootROM : <1.0.5.7>", id="boot_rom"),
        pytest.param("nmlx5_core <4.23.0.36>-15vmw", id="package_release"),
        pytest.param("squid <13.7.0.12>+dfsg-2 installed", id="package_debian"),
        pytest.param("Epson Scan 2 <6.4.94.1> asks twice", id="maker"),
    ],
)
def test_versions_of_four_numbers_are_no_addresses(line: str) -> None:
    start, end = _place(line)
    assert thing_numbers.is_version(line.replace("<", "").replace(">", ""), start, end)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("my address is <5.9.12.77> after the update", id="address"),
        pytest.param("the update server sees me as <94.134.88.17>", id="large"),
        pytest.param("since the upgrade <10.0.0.5> does not answer", id="private"),
        pytest.param("blocked <2.28.4.19>, please fix", id="blocked"),
        pytest.param("it works again at <5.9.12.77>:8080", id="port"),
        pytest.param("<5.9.12.77>", id="alone"),
        pytest.param("Kaspersky Endpoint blocks <5.9.12.77>", id="made_blocks"),
        pytest.param("the host behind Zoom client is <5.9.12.77>", id="made_host"),
        pytest.param("Epson <10.4.2.18> prints twice", id="maker_private"),
        pytest.param("subnet <5.9.12.0> is theirs", id="network"),
        pytest.param("all of <5.9.12.0>/24", id="prefix_length"),
    ],
)
def test_addresses_beside_words_for_versions_are_addresses(line: str) -> None:
    start, end = _place(line)
    assert not thing_numbers.is_version(line.replace("<", "").replace(">", ""), start, end)


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("bomba de desagüe <DC31-00187A>", True),
        ("- 2 x Umwälzpumpe <10976530>", True),
        ("RAM: <F5-6000J3038F16GX2-TZ5N> trains in 40 s", True),
        ("Baugruppe <6ES7 521-1BH00-0AB0> getauscht", True),
        ("camera <DS2CD2143G0>: S/N <E43918277>", False),
        ("swapped with spare <DE61750047>", False),
        ("the left one is <2231X0KF7>", False),
        ("pump serial no <DC31-00187A>", False),
    ],
)
def test_numbers_of_parts(line: str, part: bool) -> None:
    bare = line.replace("<", "").replace(">", "")
    start = line.rindex("<") - line[: line.rindex("<")].count("<") - line[: line.rindex("<")].count(">")
    end = start + line.rindex(">") - line.rindex("<") - 1
    assert thing_numbers.is_part(bare, start, end) is part


KEPT_AND_TAKEN = [
    pytest.param("TV (Philips <55PUS8108/12>) stuck", "SERIAL_NUMBER", "context:serial_of_device", True, id="television"),
    pytest.param("TV (Philips <4471A0082913>) stuck", "SERIAL_NUMBER", "context:serial_of_device", False, id="serial_of_television"),
    pytest.param("Diagnostics number <1771094482>.", "SERIAL_NUMBER", "context:serial_named", True, id="diagnostics"),
    pytest.param("Cert CN wrong, serial <1A0001465C9E>.", "SERIAL_NUMBER", "context:noted_serial_number", True, id="certificate_noted"),
    pytest.param("Serial from the last certificate: <2118250010021884>", "SERIAL_NUMBER", "context:serial_named", False, id="certificate_of_gas"),
    pytest.param("renewed certificate, serial <03:A7:5C:19:88:E1>", "MAC_ADDRESS", "known:mac_address", False, id="known_is_believed"),
    pytest.param("renewed certificate, serial <03:A7:5C:19:88:E1>", "MAC_ADDRESS", "shape:mac", True, id="certificate_of_pairs"),
    pytest.param("codename <akita>", "USERNAME", "model:names", True, id="codename"),
    pytest.param("names such as <jolly_curie>", "USERNAME", "model:names", True, id="container"),
    pytest.param("account number is for user <number>", "USERNAME", "context:for_user", True, id="word"),
    pytest.param("username: <number>", "USERNAME", "label:username", False, id="label_is_believed"),
    pytest.param("my login is <sunny_jim_66>", "USERNAME", "context:name_stays", False, id="three_parts"),
    pytest.param("used by <tls_verify_peers>", "USERNAME", "context:by_account", True, id="function"),
    pytest.param("try <git clone>", "SEARCH_QUERY", "context:found_by", True, id="command"),
    pytest.param("he searched <cheap funeral homes>", "SEARCH_QUERY", "context:searched", False, id="query"),
    pytest.param('click "<Search Engine>"', "SEARCH_QUERY", "context:searched", True, id="menu"),
    pytest.param("<xdg-desktop-menu> fails", "HOSTNAME", "shape:person_host", True, id="package"),
    pytest.param("<tims-desktop-2> fails", "HOSTNAME", "shape:person_host", False, id="machine"),
    pytest.param("EOS R6 <Mark II>", "PERSON", "model:names", True, id="mark"),
    pytest.param("a Renault <Zoe> with 22 kWh", "PERSON", "model:names", True, id="maker"),
    pytest.param("the Yale <Linus> drains", "PERSON", "model:forename", True, id="maker_of_locks"),
    pytest.param("a Salto <Clay> node", "PERSON", "model:names", True, id="maker_of_readers"),
    pytest.param("the <Vaillant> ecoTEC is off", "PERSON", "model:names", True, id="maker_before_model"),
    pytest.param("our Mrs <Vaillant> is off", "PERSON", "model:names", False, id="maker_as_surname"),
    pytest.param("my brother <luca> rode it", "PERSON", "model:names", False, id="brother"),
    pytest.param("table <Marcus>", "PERSON", "model:names", True, id="table"),
    pytest.param("driver <Singh> called", "PERSON", "model:names", False, id="driver"),
    pytest.param("bought at <Harvey Norman>", "PERSON", "model:forename", True, id="shop"),
    pytest.param("bought from <Harvey Miller>", "PERSON", "model:forename", False, id="person"),
    pytest.param("all major <PostgreSQL> versions", "PERSON", "context:titled_abroad", True, id="major"),
    pytest.param("Driver Y14E_C1 vom <14.03.2023>", "PURCHASE_DATE", "model:names", True, id="driver_date"),
    pytest.param("gekauft vom Händler am <14.03.2023>, Firmware alt", "PURCHASE_DATE", "model:names", False, id="bought"),
    pytest.param("the login is <terminated> every time", "USERNAME", "context:name_stays", True, id="state"),
    pytest.param("my login is <mohammed>", "USERNAME", "context:name_stays", False, id="name_in_ed"),
    pytest.param("user: <pvandenbroek>", "USERNAME", "context:user_odd", False, id="behind_colon"),
    pytest.param("con qué usuario <ingresas>?", "USERNAME", "context:user_odd", True, id="verb"),
    pytest.param("<Scarlett> 18i20 drops out", "PERSON", "model:forename", True, id="unit"),
    pytest.param("you call <Hoymiles> on 0123", "PERSON", "context:call_at", True, id="firm_rung"),
    pytest.param("she asked for <Komoot Premium>", "PERSON", "context:asked_for", True, id="product_asked_for"),
    pytest.param("she asked for <Zinhle Komo>", "PERSON", "context:asked_for", False, id="somebody_asked_for"),
    pytest.param("good morning, <Travira> aftercare", "PERSON", "model:names", True, id="aftercare"),
    pytest.param("<Travira> - Product registration", "PERSON", "model:names", True, id="heading_of_a_form"),
    pytest.param("<Zinhle> - product is broken", "PERSON", "model:names", False, id="no_form"),
    pytest.param("back to <Sainsbury's, John Lewis> then", "PERSON", "model:names", True, id="brands_in_a_row"),
    pytest.param("back to <Sainsbury's, Zinhle> then", "PERSON", "model:names", False, id="brand_and_somebody"),
    pytest.param("landed at <Schiphol> today", "LOCATION", "model:names", True, id="airport"),
    pytest.param("merci de fermer <vega>.ini", "PERSON", "model:names", True, id="file"),
    pytest.param("doc Kündigung_<Maier>.docx", "PERSON", "model:names", False, id="document"),
    pytest.param("bot: Hello! I'm <Parky>", "PERSON", "context:answers", True, id="bot"),
    pytest.param("bot: hi <stephen>!", "PERSON", "model:names", False, id="greeted_by_bot"),
    pytest.param("mit freundlichen Grüßen\n<Ihr Vertriebsteam>", "PERSON", "context:signature", True, id="team"),
    pytest.param("Which zone code did you enter?\nyou: <4471>", "ONE_TIME_CODE", "context:answer_said", True, id="zone_code"),
    pytest.param("Which code did you get?\nyou: <4471>", "ONE_TIME_CODE", "context:answer_said", False, id="code"),
    pytest.param("expired certificate on idp-eu-2, serial <03:A7:5C:19:88:E1>", "SERIAL_NUMBER", "label:id_named", True, id="certificate"),
    pytest.param("Licence <M365 E3>", "NATIONAL_ID", "label:id_named", True, id="licence"),
    pytest.param("driving licence <4471 E>", "NATIONAL_ID", "label:id_named", False, id="driving_licence"),
    pytest.param("gültig bis <31.07.2024>", "PURCHASE_DATE", "model:names", True, id="valid_until"),
    pytest.param("Lieferzeit <14 Tage>", "POSTAL_ADDRESS", "model:names", True, id="days"),
    pytest.param("© <1991-2020, Thomas G. Lane>", "POSTAL_ADDRESS", "shape:street_english", True, id="copyright"),
    pytest.param("the options were in <effect>.", "LOCATION", "model:names", True, id="in_effect"),
    pytest.param("UUID=<3e6be9de-8139-4c1a-9106-a43f08d823a6> none swap sw", "DEVICE_ID", "model:names", True, id="file_system"),
    pytest.param("failed, job id <3e6be9de-8139-4c1a-9106-a43f08d823a6>", "DEVICE_ID", "model:names", True, id="job"),
    pytest.param("in subscription id: <3e6be9de-8139-4c1a-9106-a43f08d823a6>", "DEVICE_ID", "model:names", True, id="subscription"),
    pytest.param("uuid of the laptop: <3e6be9de-8139-4c1a-9106-a43f08d823a6>", "DEVICE_ID", "model:names", False, id="laptop"),
    pytest.param("reset from will update - <EOD>", "PERSON", "model:names", True, id="end_of_day"),
    pytest.param("done and tested\nKind regards, <TX>", "PERSON", "model:names", False, id="signed"),
]


@pytest.mark.parametrize(("line", "entity", "detector", "taken"), KEPT_AND_TAKEN)
def test_what_is_taken_back(line: str, entity: str, detector: str, taken: bool) -> None:
    start, end = _place(line)
    span = Span(start, end, entity, 0.8, detector)
    assert (things.taken_back(line.replace("<", "").replace(">", ""), [span]) == []) is taken


def test_versions_of_one_text_vouch_for_each_other() -> None:
    text = "AGESA ComboPI 1.1.0.3\n7D75v1B1 first with 1.1.0.0\nping 1.1.0.9 times out"
    spans = [Span(at, at + 7, "IP_ADDRESS", 0.9, "shape:ipv4") for at in (text.index(a) for a in ("1.1.0.3", "1.1.0.0", "1.1.0.9"))]
    assert things.taken_back(text, spans) == spans[2:]


def test_the_table_of_words_is_of_words_alone() -> None:
    assert all(word.isalpha() and word.islower() and len(word) > 3 for word in near.words())


def _place(line: str) -> tuple[int, int]:
    start = line.index("<")
    return start, line.index(">") - 1


@pytest.mark.parametrize("line", ["03-17 16:16:05.118 28601 29000 I TencentLocation: ready", "nova-api.log.1.2017-05-16_13:53:08 2017-05-16 00:00:00.008 25746 INFO x"])
def test_the_seconds_of_a_time_and_numbers_behind_them_are_no_telephone_number(line: str) -> None:
    assert Redactor("support", key=b"k" * 32, names="off").redact(line).text == line


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("2024-05-01 10:22:06 185.206.59.152:51234 TLS: Initial packet", "185.206.59.152", id="seconds"),
        pytest.param("[10:22:06] 12.34.56.78 joined", "12.34.56.78", id="seconds_and_pairs"),
        pytest.param("May  1 09:07:02 83.212.160.41 refused", "83.212.160.41", id="syslog"),
        pytest.param("at 9:05 185.206.59.152 came back", "185.206.59.152", id="minutes"),
        pytest.param("10:22:01.123 81.82.8.6 - -", "81.82.8.6", id="milliseconds"),
        pytest.param("Erreur inconnue: 0300811 81.82.8.6 refused", "81.82.8.6", id="error_number"),
    ],
)
def test_an_address_behind_digits_goes(text: str, expected: str) -> None:
    redacted = Redactor("support", key=b"a key for tests only", names="off").redact(text)
    assert expected not in redacted.text
    assert [finding.entity for finding in redacted.findings] == ["IP_ADDRESS"]
