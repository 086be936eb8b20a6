"""What ordinary help desks write every day: desks and firms are nobody, numbers of parts and references stay, people are found behind both."""

from __future__ import annotations

import pytest

from redactor import Redactor
from redactor.detect.review import repeats, trade_names
from redactor.detect.words import forenames
from redactor.types import Span


@pytest.fixture(scope="module")
def redactor() -> Redactor:
    return Redactor("support", key=b"0123456789abcdef", names="off", on_error="raise")


#: text, values that go, values that stay
TEXTS: dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {
    "a firm before its address": ("From: Ashcombe Surgery <admin@ashcombesurgery.nhs.uk>\nTo: Tom Baker <tom.baker@x.example>\nCc: Grace Field <grace@x.example>", ("Tom Baker", "Grace Field"), ("Ashcombe Surgery",)),
    "a sender of news": ('From: "Fennbrook Cycles News" <news@fennbrookcycles.ie>\nTo: Anna Kowalska <anna.kowalska@x.example>', ("Anna Kowalska",), ("Fennbrook Cycles News",)),
    "who writes for a firm": ("To: Wendeline at Polestar Optics <tech@polestaroptics.com>\n\nhello", ("Wendeline",), ("Polestar Optics",)),
    "a line of parts": ("Parts to bring: drain pump 00144978, door seal 11032531\nSerial no. 21500087", ("21500087",), ("00144978", "11032531")),
    "a part in German": ("Ersatzteil 0020-107-714 (Zündelektrode) mitgeben. Termin Di 19.11., 10–12 Uhr.", (), ("0020-107-714", "Di 19.11.", "10–12 Uhr")),
    "a product's number": ("PNC 914 913 408/02, Ser. No. 21500087", ("21500087",), ("914 913 408/02",)),
    "a version asked for": ("Agent: Which client version is it?\nCustomer: 5.1.6.103\nAgent: And your IP address?\nCustomer: 84.17.52.103", ("84.17.52.103",), ("5.1.6.103",)),
    "a driver in Spanish": ("Hola, le he instalado el controlador 1.3.0.0 por remoto.", (), ("1.3.0.0",)),
    "a number asked for in Italian": ("OPERATORE: Un recapito?\nCLIENTE: 347 118 6620\nOPERATORE: grazie", ("347 118 6620",), ()),
    "a number asked for by a clock": ("Agent 1:02  Could you read me the IMEI?\nCustomer 1:10  35 674109 526532 7", ("35 674109 526532 7",), ("1:10",)),
    "who did it": ("Store: Kiosk 17, handled by Priyanka\nChecked by Security, delivered by DHL\nHandled by Returns", ("Priyanka",), ("Security", "DHL", "Returns")),
    "an address and its carrier": ("shipped to 18 Protea Crescent, Westville, 3629 by Fastway, waybill FW00928371ZA", ("Protea Crescent",), ("Fastway", "FW00928371ZA")),
    "an address with by in it": ("send it to 4 High Street, Burton by Lincoln, LN1 2RD please", ("High Street", "LN1 2RD"), ()),
    "a line and its speed": ("Leitung: Profil 17a, 109 Mbit/s", (), ("Profil 17a, 109 Mbit/s",)),
    "a desk before its address": ("From: Quillstack Billing <billing@quillstack.example>\nTo: Anna Kowalska <anna.kowalska@x.example>", ("billing@", "Anna Kowalska"), ("Quillstack Billing",)),
    "a department before its address": ("On Tue, 4 Mar 2025 at 10:01, HR Operations <hrops@x.example> wrote:", ("hrops@",), ("HR Operations",)),
    "a desk of the same name as its owner": ("To: Maria Support <maria@x.example>", ("Maria Support",), ()),
    "nicks that are roles": ("<agent_3> hello\n<seller> hi\n<olu_a> me too", ("olu_a",), ("agent_3", "seller")),
    "who speaks and where from": ("Tomas from Ledgerly: hi there, what is wrong\nMaja: it is broken\nTomas from Ledgerly: since when?\nMaja: today", ("Tomas", "Maja"), ("from Ledgerly",)),
    "a number said by a customer": ("Amina K.: what part number is on it?\nCustomer: KX-20931, I think\nAmina K.: ok\nCustomer: thanks", (), ("KX-20931",)),
    "a number in a form": ("Customer: KX-20931\nProduct: kettle", ("KX-20931",), ()),
    "what a mail server says": ("SERVER -> CLIENT: 550 5.1.1 User unknown", (), ("550 5.1.1",)),
    "a licence as a file": ("my driving licence (Scan_0042.pdf) is attached", (), ("Scan_0042.pdf",)),
    "a login over ssh": ("$ ssh -p 2222 tkowal@git-02.fern.example\ntkowal@git-02.fern.example: Permission denied (publickey).", ("tkowal",), ("git-02.fern.example",)),
    "an address after a command": ("mail tkowal@fern.example about ssh", ("tkowal@fern.example",), ()),
    "an address and a condition": ("please ship it to 12 Harrow Road, Leeds, Yorkshire unless I call you.", ("12 Harrow Road",), ("unless I call you",)),
    "an address and a sentence": ("Flat 3, Rose Lane, East Side, Dundee. The buzzer is broken.", ("Rose Lane",), ("The buzzer",)),
    "an address corrected": ("address is wrong, it's 77 Elm Street, Springfield, IL 62704", ("77 Elm Street",), ()),
    "a network of a shop": ("joined the store wifi SCAN-Net2 on channel 6", (), ("SCAN-Net2",)),
    "a network at home": ("joined my wifi Kowal-Net2 on channel 6", ("Kowal-Net2",), ()),
    "a password that is fine": ("the wifi is up and the password is correct. Still no light", (), ("correct",)),
    "a password that is a word": ("the wifi is up and the password is marmalade. Still no light", ("marmalade",), ()),
    "a service and its account": ("The service runs as user grafana, not as root.", (), ("grafana",)),
    "an age between": ("Flat 2, first floor. 84 yrs, lives alone, ring twice", ("84",), ()),
    "a warranty in years": ("Compressor. 10 yrs, parts only", (), ("10 yrs",)),
    "a plate asked for": ("Operator: Could I take the registration?\nDriver: LB19 KDE.\nOperator: Thanks", ("LB19 KDE",), ()),
    "a model asked for": ("Operator: Could I take the model?\nDriver: LB19 KDE.\nOperator: Thanks", (), ("LB19 KDE",)),
    "a part to take along": ("Engineer booked for Friday, bring valve 00618842 and seals", (), ("00618842",)),
    "a device with its number": ("the pump serial is 00618842", ("00618842",), ()),
    "an order and its number": ("Done, I've ordered one, number QX-55120-03. The serial is on the box", (), ("QX-55120-03",)),
    "a reference of a payment": ("bank says paid, transaction ref 503318274610, please check my bank account", (), ("503318274610",)),
    "a number under a thing": ("Bonjour! Quel est le numéro inscrit sous l'appareil?\nClient: 73QD1100004417A", ("73QD1100004417A",), ()),
    "a program and its version": ("open Harbor Mobile Client 5.2.1.40 and connect to the vpn", (), ("5.2.1.40",)),
    "a host of that number": ("the client connects from 5.2.1.40 and is blocked", ("5.2.1.40",), ()),
}


@pytest.mark.parametrize(("text", "gone", "stay"), TEXTS.values(), ids=TEXTS)
def test_what_help_desks_write_every_day(redactor: Redactor, text: str, gone: tuple[str, ...], stay: tuple[str, ...]) -> None:
    out = redactor.redact(text).text
    assert [value for value in gone if value in out] == []
    assert [value for value in stay if value not in out] == []


#: text, what the names model found in it -> whether it is a firm's name or a product's
FIRMS = (
    ("Contracts Admin, Larkspur Homes", "Larkspur Homes", True),
    ("Fennock Mobile: you are now chatting", "Fennock", True),
    ("the invoice of Zwolhuis BV is wrong", "Zwolhuis", True),
    ("it's Thimble & Oats, and I am", "Thimble", True),
    ("it's Thimble & Oats, and I am", "Oats", True),
    ("contract with BrightHarbor, order 55", "BrightHarbor", True),
    ("moved fennockpottery.co.nz to you", "fennockpottery", True),
    ("dwight.k@fennhost.net wrote.\nFennhost", "Fennhost", True),
    ("Thanks\nIkaika Support", "Ikaika", False),
    ("Kind regards,\nIkaika Support", "Ikaika Support", False),
    ("Zbyszka Mobile 07700 900123", "Zbyszka", False),
    ("write to x@kowalski.pl or Kowalski", "Kowalski", False),
    ("Tom & Anna are home", "Tom", False),
    ("Regards, Pádraig Ó Cuív & Una", "Una", False),
    ("Ask MacAllister about it", "MacAllister", False),
    ("from Anna Kowalska Holdings", "Anna Kowalska", True),
)


@pytest.mark.parametrize(("text", "value", "is_firm"), FIRMS, ids=[text[:32] for text, _, _ in FIRMS])
def test_firms_are_told_from_people(text: str, value: str, is_firm: bool) -> None:  # noqa: FBT001
    start = text.rindex(value)
    assert trade_names.is_firm(text, start, start + len(value)) is is_firm


#: What the lists of names, asked with the names model, find at the end of a letter and beside what is said: text, values.
SIGNED = (
    ("Hi,\n\nplease close it, all is well now.\n\nMina", ["Mina"]),
    ("Hi,\n\nplease close it, all is well now.\n\nThanks", []),
    ("Hi,\n\nplease close it, all is well now.\nMina", []),
    ("Sorted, Bernadette! The new part is in the post.", ["Bernadette"]),
    ("Kowalczyk, Bernadette", ["Kowalczyk, Bernadette"]),
)


@pytest.mark.parametrize(("text", "values"), SIGNED, ids=[text[-24:] for text, _ in SIGNED])
def test_lists_of_names_read_what_stands_beside(text: str, values: list[str]) -> None:
    assert [text[span.start : span.end] for span in forenames.find(text)] == values


#: Labels, ranks and dates around a value: text, values that go, values that stay.
ROWS: dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {
    "a serial number in groups": ("model CNef 4815, serial no. 21.448.107.3.", ("21.448.107.3",), ("CNef 4815",)),
    "a version in groups": ("driver 21.448.107.3 installed", (), ("21.448.107.3",)),
    "a terminal of a shop": ("merchant no 540018227364, TID 30918842", ("30918842",), ()),
    "a thread": ("tid 30918842 waits for a lock", (), ("30918842",)),
    "who wrote, with a rank": ("**lens_doctor** (Moderator)\nTry another cable.", ("lens_doctor",), ()),
    "who wrote, above a date": ("**fogline7**\n12-Mar-2024 10:11\nStill broken.", ("fogline7",), ()),
    "a heading above a date": ("**Maintenance**\n12-Mar-2024 10:11\nAll done.", (), ("Maintenance",)),
    "a name said again": ("support: Hi, this is Noelia from Quanta.\nguest: all fine now, thanks Noelia. bye", ("Noelia",), ("Quanta",)),
    "a name that is a firm's elsewhere": ("support: Hi, this is Tamsin speaking.\nguest: the Tamsin app is down", ("is Tamsin",), ("Tamsin app",)),
    "a word that was greeted": ("Hi There,\nThere is no light.", (), ("There is",)),
    "an account said again": ("by fog_walker, 14 Mar 2024\nsee above\nRe: fog_walker: 18442", ("fog_walker",), ("18442",)),
    "an address and thanks": ("My address is 5 Garth Close, Kendal LA9 6RT. Thank you for all", ("5 Garth Close",), ("Thank you",)),
    "a driver that speaks": ("I (512) wifi: auth failed reason=15", (), ("auth failed reason=15",)),
    "a sentence behind a name": ("Caller: Zdeňka Hrubá. I'll spell it for you", ("Zdeňka Hrubá",), ("I'll spell",)),
}


@pytest.mark.parametrize(("text", "gone", "stay"), ROWS.values(), ids=ROWS)
def test_what_stands_around_a_value_says_what_it_is(redactor: Redactor, text: str, gone: tuple[str, ...], stay: tuple[str, ...]) -> None:
    out = redactor.redact(text).text
    assert [value for value in gone if value in out] == []
    assert [value for value in stay if value not in out] == []


def test_a_word_of_speech_is_not_said_again_for_a_name() -> None:
    text = "Hi Will,\nWill you call? Bernadette can. Bernadette knows."
    spans = [Span(3, 7, "PERSON", 0.8, "context:greeting"), Span(text.index("Bernadette"), text.index("Bernadette") + 10, "PERSON", 0.95, "model:names")]
    assert [text[span.start : span.end] for span in repeats.find(text, spans)] == ["Bernadette"]


def test_what_is_found_already_is_not_found_again() -> None:
    text = "serial GB1905-04427, again GB1905-04427"
    spans = [Span(7, 19, "SERIAL_NUMBER", 0.9, "model:names"), Span(27, 39, "SERIAL_NUMBER", 0.9, "model:names")]
    assert repeats.find(text, spans) == []
