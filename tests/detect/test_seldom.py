"""Rows of words that few logs have: what they find in a block of a log, and what only looks like it."""

from __future__ import annotations

from pathlib import Path

import pytest

from redactor.detect import scan
from redactor.detect.rows.row_groups import log_rows
from redactor.detect.rows.seldom_rows import LOGGED, SHARED
from redactor.detect.search import pace, seldom
from redactor.detect.words import free_words
from redactor.evaluate import gold
from tests.detect import rare
from tests.marked import split

#: Logs with their marks; each is found by the rows of this module.
FOUND = {
    "hl7 next of kin": "NK1|1|[[PERSON|Ostrowski^Jan]]|SPO|[[POSTAL_ADDRESS|Lindenstr. 41^^Görlitz^SN^02826]]|[[PHONE_NUMBER|0171-5551234]]\n",
    "hl7 visit with two doctors": "PV1|1|I|INN3^312^2||||[[EMPLOYEE_ID|4471]]^[[PERSON|Voss^Ingrid]]^^^Dr.|[[EMPLOYEE_ID|8812]]^[[PERSON|Maier]]\n",
    "hl7 behind a time": "10:48:12 sent PID|1||[[CUSTOMER_ID|AB12345]]||[[PERSON|Duck^Donald]]||[[DATE_OF_BIRTH|19800101]]|M\n",
    "hl7 guarantor": "GT1|1|[[CUSTOMER_ID|88120]]|[[PERSON|Peralta^Inés]]||[[POSTAL_ADDRESS|Calle Mayor 4^^Vigo]]|[[PHONE_NUMBER|986 112 233]]\n",
    "hl7 ordering doctor": "ORC|NW|112|||||||20240101|[[EMPLOYEE_ID|N77]]^[[PERSON|Okoye^Adaeze]]\n",
    "like in a statement": "SELECT id FROM people WHERE last_name LIKE '%[[PERSON|Krause]]%'\n",
    "ilike with a table": "duration: 3 ms  statement: SELECT 1 FROM c WHERE c.phone ILIKE '[[PHONE_NUMBER|0171234567]]%'\n",
    "telephone of cisco": "Device ([[DEVICE_ID|SEP00EABD5E07E0]]) unregistered\n",
    "adapter of cisco": "reset [[DEVICE_ID|ATA001B0CC3F1A2]] ok\n",
    "route print": "  7...[[MAC_ADDRESS|f4 8e 38 51 96 ca]] ......Intel(R) Ethernet Connection\n",
    "bare mac in a column": "Wi-Fi MAC Address              [[MAC_ADDRESS|00EABD5E07E0]]\n",
    "token of firebase": "onNewToken [[AUTH_TOKEN|dK3xV9hQTfC0:APA91bGm2sYvXk7PzuR4eLqJ6aTdW]]\n",
    "token of expo": "registered ExponentPushToken[[[AUTH_TOKEN|xY7ab3Kq9PzR1tUv]]]\n",
    "token rotated": "refresh token rotated: [[AUTH_TOKEN|8f2kLm93xQpZt71VbNc04RsY]]\n",
    "netsh connect": 'C:\\>netsh wlan connect name="[[SSID|Casa Popescu]]"\n',
    "netsh profile in german": "Profil [[SSID|Lenz-OG]] auf Schnittstelle WLAN:\n",
    "netsh key in french": "    Contenu de la clé      : [[PASSWORD|chien noir 87]]\n",
    "netsh key in spanish": "    Contenido de la clave  : [[PASSWORD|perro_negro1987]]\n",
    "netsh ssid with a number": "SSID 12 : [[SSID|Ap14 Doina&Vali]]\n",
    "name at a relay": "QuickConnect ID: [[USERNAME|praxis-lemonnier]]\n",
    "name of a telephone, italian": "Nome dispositivo : [[HOSTNAME|Telefono di Giulia]]\n",
    "name of a machine, german": "Gerätename        [[HOSTNAME|DESKTOP-L8R2VQC]]\n",
    "whom to call": "Emergency contact: [[PERSON|Marek Sroka]], [[PHONE_NUMBER|602 118 457]]\n",
    "whom to call, german": "Notfallkontakt: [[PERSON|Uschi]] [[PHONE_NUMBER|0171 2345678]]\n",
    "title in a subject": "warning: header Subject: Anruf von Herrn [[PERSON|Schuster]]\n",
    "title with an initial": "note=Mrs [[PERSON|O. Adeyemi]] called\n",
    "title, dutch": "afspraak met Mevr. [[PERSON|Hendriks]]\n",
    "two titles": "Termin Fr. Dr. [[PERSON|Achterberg]]\n",
    "who came": "participant joined: [[PERSON|Anna Kowalska]] (guest)\n",
    "who came, spanish": "participante se unió: [[PERSON|Begoña]]\n",
    "who left, german": "Teilnehmer verlassen: [[PERSON|Uschi Krause]]\n",
    "new name in a meeting": 'attendee renamed "iPad" -> "[[PERSON|Oma Gerda]]"\n',
    "answer to a prompt": "primary user prompt answered with: [[PERSON|Lukáš Novotný]] ]\n",
    "password behind an arrow": "Administrator password -> [[PASSWORD|Jaro2024*pc]]\n",
    "client of oracle": "*** CLIENT ID:([[USERNAME|EKATERINA.V]]) 2024-06-03\n",
    "who is connected": "[[USERNAME|blemonnier]]       SMB     192.168.0.14   /Patients\n",
    "number of a messenger": "raga whatsapp [[PHONE_NUMBER|3477712086]]\n",
    "whose case": 'Commit message: "fix pin ([[PERSON|Meera]]\'s case)"\n',
    "receiver, portuguese": 'destinatário="[[PERSON|Benedita Souza]]" endereço="[[POSTAL_ADDRESS|Rua Serra do Japi, 612, Tatuapé]]"\n',
    "receiver, dutch": 'ontvanger="[[PERSON|Joke de Waele]]" adres="[[POSTAL_ADDRESS|Kerkstraat 12, Gent]]"\n',
    "greeted in a query": "GET /account/?welcome=[[PERSON|Heidrun]] HTTP/1.1\n",
    "kind, then surname": "ping nb-wegener-t ok\n".replace("nb-wegener-t", "[[HOSTNAME|nb-wegener-t]]"),
    "paper with a year": "CV [[PERSON|Joke De Waele]] 2024.docx is locked\n",
    "description of a port": " description Raum 214 Fr. Dr. [[PERSON|Achterberg]]\n",
    "description, forename": "set interfaces ge-0/0/7 description frei (vorher [[PERSON|Özlem]])\n",
    "code of an alarm": "wrong alarm code entered: [[PASSWORD|4711]]\n",
    "ftp transfer": "Mon Jan 1 10:00:00 2024 1 10.0.0.1 12 /a.txt b _ o r [[USERNAME|cfigueroa]] ftp 0 * c\n",
}

#: Logs in which nothing is found by these rows.
KEPT = {
    "hl7 header": "MSH|^~\\&|KIS|STADT|LIS|LAB|20230522||ADT^A08|Q1|P|2.5\n",
    "hl7 result": "OBX|1|NM|GLU^Glucose||5.4|mmol/l\n",
    "like of a pattern": "SELECT 1 FROM files WHERE path LIKE '%.log'\n",
    "like of a state": "WHERE status LIKE 'open%' AND type LIKE 'user'\n",
    "sep in a version": "SEP14 build SEP00 release\n",
    "dots without address": " 14...........................Software Loopback Interface 1\n",
    "public network": "SSID 3 : Lidl Plus Free WiFi\n",
    "network of the house": "SSID 4 : eduroam\n",
    "no key": "    Key Content            : Absent\n",
    "model as a name": "Gerätename        Galaxy A54\n",
    "title of a thing": "Dr. Watson debugger started; Fr. Mai; 12 ms. Timeout\n",
    "participant counted": "participant left: 3 remaining\n",
    "participant is a room": "participant joined: Conference Room\n",
    "arrow in code": "lambda password -> hash(password); def f(password) -> str:\n",
    "arrow to a class": "password -> com.example.Encoder\n",
    "file renamed": 'renamed "a.txt" -> "b.txt"\n',
    "protocol and counts": "packets SMB 12 14 16\n",
    "description of a line": " description uplink core-1 xe-0/1/3 Paris\n",
    "description of a product": " description Kyocera M3645 Drucker\n",
    "token refreshed in words": "token refreshed successfully_for_the_session_of_today\n",
    "possessive of a program": "Docker's login failed; Microsoft's account service\n",
    "address of a machine": 'address="10.0.0.1 port 22 up" rua="mailto"\n',
    "kind and service": "nb-backend tab-settings ws-server pc-lint\n",
}


@pytest.mark.parametrize("marked", FOUND.values(), ids=FOUND.keys())
def test_what_few_logs_have_is_found(marked: str) -> None:
    text, wanted = split(marked)
    found = {(span.entity, text[span.start : span.end]) for span in [*seldom.find(text), *scan.find(text, log=True)]}
    assert set(wanted) <= found
    assert rare.may_hold(text.encode())


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT.keys())
def test_what_only_looks_like_it_stays(text: str) -> None:
    assert [(span.entity, text[span.start : span.end]) for span in seldom.find(text)] == []


def test_rows_stand_in_one_place_of_logs_only() -> None:
    names = {row.name for row in log_rows()}
    assert names.isdisjoint(row.name for row in (*SHARED, *LOGGED))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kasia W. dock", ["Kasia W."]),
        ("uplink core-1", []),
        ("Büro Frau Lindqvist-Berg", ["Lindqvist-Berg"]),
        ("TV Wohnzimmer Marek", ["Marek"]),
        ("Power Supply 1", []),
        ("Anna Kowalska Laptop", ["Anna Kowalska"]),
        ("DHL Florence Paris", []),
        ("NUC Empfang", []),
    ],
    ids=["initial", "nobody", "title", "forename behind", "part", "full name", "towns", "desk"],
)
def test_people_in_free_words(text: str, names: list[str]) -> None:
    assert [text[start:end] for start, end in free_words.people(text)] == names


def _logs() -> list[str]:
    return [leaf.text for path in sorted((Path(__file__).parents[1] / "golden" / "logs").glob("*.gold")) for unit in gold.read(path) for leaf in unit.leaves]


def test_row_by_row_and_all_at_once_say_the_same() -> None:
    lines = [line.encode() for text in _logs() for line in text.split("\n")][::5]
    assert len(lines) > 300
    sieve = seldom.scanner().first.merged.sieve
    by_row = [bool(sieve.firsts(sieve.among(line), line, 0, len(line))) for line in lines]
    at_once = [bool((seen := _gate(sifts=False).look(line)) and seen.rows) for line in lines]
    assert by_row == at_once
    assert 0 < sum(by_row) < len(lines)


@pytest.fixture(autouse=True)
def _patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the search over all rows never seem too slow."""
    monkeypatch.setattr(pace, "SLOW", 1 << 60)
    monkeypatch.setattr(seldom, "SLOW", 1 << 60)


def _gate(*, sifts: bool) -> seldom.Gate:
    return seldom.Gate(start=1 << 40 if sifts else 0)


@pytest.mark.parametrize("length", [64, 1024, seldom.STRETCH], ids=["a line", "some lines", "all"])
def test_what_is_found_does_not_depend_on_where_it_is_looked_for(length: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seldom, "STRETCH", 4 * length)
    monkeypatch.setattr(seldom, "PART", length)
    noise = "".join(f"2024-05-01 10:22:{n % 60:02} INFO [main] org.apache.Dispatcher: registered class {n}\n" for n in range(20))
    blocks = [noise.join(text if text.endswith("\n") else f"{text}\n" for text in _logs()[at : at + 3]) for at in range(0, 60, 3)]
    narrowed = 0
    for block in blocks:
        data = block.encode()
        everywhere, somewhere = _gate(sifts=True).look(data), _gate(sifts=False).look(data)
        assert everywhere is not None
        found = seldom.find(block, everywhere)
        assert found == (seldom.find(block, somewhere) if somewhere is not None else [])
        narrowed += somewhere is None or sum(place.end - place.start for place in somewhere.rows) < len(data)
    assert narrowed if length < seldom.BEYOND else blocks


def test_what_begins_in_one_part_and_ends_in_the_next_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    lines, marked = [f"2024-05-01 10:22:31 INFO step {n} done\n" for n in range(200)], FOUND["hl7 next of kin"]
    monkeypatch.setattr(seldom, "STRETCH", 256)
    monkeypatch.setattr(seldom, "PART", 64)
    for at in range(0, 40, 7):
        text, wanted = split("".join([*lines[:at], marked, *lines[at:]]))
        found = [(span.entity, text[span.start : span.end]) for span in seldom.find(text, _gate(sifts=False).look(text.encode()))]
        assert set(wanted) <= set(found)


def test_a_block_without_any_of_it_is_let_through() -> None:
    data = b"2024-05-01 10:22:31 INFO [main] org.apache.Dispatcher: 17 tasks are left\n" * 1000
    assert _gate(sifts=False).look(data) is None


def test_letters_by_their_numbers_are_looked_for_where_they_stand() -> None:
    plain = b"2024-05-01 10:22:31 INFO [main] org.apache.Dispatcher: registered class\n" * 2000
    told = b'10:22:31 INFO {"first_name": "Ren\\u00e9"}\n'
    seen = _gate(sifts=False).look(plain + told + plain)
    assert seen is not None
    assert [(start <= len(plain) < end, end - start < 4 * seldom.PART) for start, end in seen.letters] == [(True, True)]
