"""What is kept of findings that are no names, and with which borders."""

import pytest

from redactor.detect.names_model import names_filter
from redactor.types import Span


def kept(text: str, value: str, entity: str, score: float = 0.9) -> list[str]:
    start = text.index(value)
    span = Span(start, start + len(value), entity, score, "model:names")
    return [text[s.start : s.end] for s in names_filter.kept(text, [span])]


@pytest.mark.parametrize(
    ("text", "found", "entity", "value"),
    [
        pytest.param("i typed Summer2024! twice", "Summer2024", "PASSWORD", "Summer2024!", id="password with its mark"),
        pytest.param('she set "kettle-77".', "kettle", "PASSWORD", "kettle-77", id="half of a password, quoted"),
        pytest.param("pw is Xk$9/fr,2 ok", "Xk$9", "PASSWORD", "Xk$9/fr,2", id="password with separators"),
        pytest.param("it is ladder marble sunday fox, all lower", "ladder marble sunday fox", "PASSWORD", "ladder marble sunday fox", id="passphrase"),
        pytest.param("he logs on as DOM\\jdoe42, she does not", "jdoe42", "USERNAME", "jdoe42", id="account of a domain"),
        pytest.param("ask k.okafor.", "okafor", "USERNAME", "k.okafor", id="half of an account"),
        pytest.param("my pc (annas-mbp) hangs", "annas", "HOSTNAME", "annas-mbp", id="half of a host, in brackets"),
        pytest.param("the one ending K44Z, i think", "K44Z", "SERIAL_NUMBER", "K44Z", id="end of a serial number"),
        pytest.param("it's the one with 2231X0-KF7 on it", "2231X0", "SERIAL_NUMBER", "2231X0-KF7", id="half of a serial number"),
        pytest.param("reads four four seven one oh two here", "four four seven one oh two", "ONE_TIME_CODE", "four four seven one oh two", id="spelled"),
        pytest.param("born 14/02/1961, she says", "14/02/1961", "DATE_OF_BIRTH", "14/02/1961", id="date"),
        pytest.param("bought last november", "last november", "PURCHASE_DATE", "last november", id="date in words"),
        pytest.param("she is 83 now", "83", "AGE", "83", id="age"),
        pytest.param("our wifi is the blue house", "the blue house", "SSID", "the blue house", id="network of words"),
        pytest.param("passport no L8820174 please", "L8820174", "NATIONAL_ID", "L8820174", id="own label"),
        pytest.param("the alarm code 5512 again", "5512", "PASSWORD", "5512", id="code of an alarm"),
        pytest.param("please change Summer22 soon", "Summer22", "PASSWORD", "Summer22", id="password to change"),
        pytest.param("the wifi key bq7Hxtnpfw3z", "bq7Hxtnpfw3z", "PASSWORD", "bq7Hxtnpfw3z", id="key of a network"),
        pytest.param("it is DESKTOP-0M4HQ2R now", "DESKTOP-0M4HQ2R", "HOSTNAME", "DESKTOP-0M4HQ2R", id="host with letters of a place in it"),
        pytest.param("bought 2023-09-14.", "2023-09", "PURCHASE_DATE", "2023-09-14", id="part of a date"),
        pytest.param("u/n: dmarch81  temp", "dmarch81  temp", "USERNAME", "dmarch81", id="account before a column"),
        pytest.param("third of the ninth, sixty-eight", "third of the ninth, sixty-eight", "DATE_OF_BIRTH", "third of the ninth, sixty-eight", id="spoken date"),
        pytest.param("it is k oh double four one seven she said", "four one", "CUSTOMER_ID", "k oh double four one seven", id="all figures that are said"),
        pytest.param("in june twenty twenty one i think", "june twenty twenty", "PURCHASE_DATE", "june twenty twenty one", id="year in words"),
        pytest.param("on the card AN 0482271936, she", "0482271936", "NATIONAL_ID", "AN 0482271936", id="letters before the digits"),
        pytest.param("under SN 0482271936, she", "0482271936", "SERIAL_NUMBER", "0482271936", id="a label is no letters of a number"),
        pytest.param("he's ninety one now", "ninety one", "AGE", "ninety one", id="age behind an apostrophe"),
        pytest.param("the gate is *4471# at night", "4471", "PASSWORD", "*4471#", id="code of a keypad"),
        pytest.param("id DCM-8Y0H42271 again", "DCM-8Y0H42271", "DEVICE_ID", "DCM-8Y0H42271", id="number that begins like a shared host"),
        pytest.param("07:02Z,adm-okafor,ResetPassword", "adm-okafor", "USERNAME", "adm-okafor", id="cell that the model is sure of"),
        pytest.param("account number 8830-221-7", "8830-221-7", "CUSTOMER_ID", "8830-221-7", id="own number"),
    ],
)  # fmt: skip
def test_a_value_gets_the_borders_of_its_token(text: str, found: str, entity: str, value: str) -> None:
    assert kept(text, found, entity) == [value]


@pytest.mark.parametrize(
    ("text", "found", "entity"),
    [
        pytest.param("since 2.4.1 it fails", "2.4.1", "SERIAL_NUMBER", id="version"),
        pytest.param("order 4410098823 is late", "4410098823", "CUSTOMER_ID", id="order"),
        pytest.param("order number is SO-204918", "SO-204918", "CUSTOMER_ID", id="order number is"),
        pytest.param("error code 0x80070005", "0x80070005", "ONE_TIME_CODE", id="error code"),
        pytest.param("invoice no. 20881734", "20881734", "CUSTOMER_ID", id="invoice"),
        pytest.param("part number L15404-001", "L15404-001", "SERIAL_NUMBER", id="part"),
        pytest.param("ticket #448120 again", "448120", "ONE_TIME_CODE", id="ticket"),
        pytest.param("Model number      : X2960-48FPD", "X2960-48FPD", "SERIAL_NUMBER", id="label with a column of blanks"),
        pytest.param("Bestellnummer: 4500123", "4500123", "CUSTOMER_ID", id="order in German"),
        pytest.param("Art.-No.: WI-2201-XE", "WI-2201-XE", "SERIAL_NUMBER", id="article"),
        pytest.param("key ID 7A1F0C3D", "7A1F0C3D", "PASSWORD", id="id of a key"),
        pytest.param("my machine NQ1700E, serial E77314", "NQ1700E", "SERIAL_NUMBER", id="model before a serial number"),
        pytest.param("Unit: ZTR-5400\nSeriennummer: 77", "ZTR-5400", "SERIAL_NUMBER", id="model above a serial number"),
        pytest.param("it only does WPA2-TKIP", "WPA2-TKIP", "HOSTNAME", id="cipher"),
        pytest.param("gives me codes P0420 and more", "P0420", "PASSWORD", id="code of a car"),
        pytest.param("similar: PRB0040021", "PRB0040021", "PASSWORD", id="ticket of a problem"),
        pytest.param("dial *#06# now", "#06#", "PASSWORD", id="code to dial"),
        pytest.param("moved to dc02 yesterday", "dc02", "USERNAME", id="shared host as an account"),
        pytest.param("nom,prenom,produit", "prenom", "USERNAME", id="cell of a table"),
        pytest.param("Serial Number: 04:e5:7a:cc", "e5:7a", "SERIAL_NUMBER", id="middle of a number"),
        pytest.param("seit dem 10. März", "10", "PURCHASE_DATE", id="day without its month"),
        pytest.param("What is the order number?\nGuest: 112-7734", "112-7734", "CUSTOMER_ID", id="answer to a question for an order"),
        pytest.param("it says V1.0.11.126 there", "V1.0.11.126", "SERIAL_NUMBER", id="long version"),
        pytest.param("joined Mar 2021", "Mar 2021", "PURCHASE_DATE", id="date of something else"),
        pytest.param("as Guest_4417: hi", "Guest_4417", "USERNAME", id="guest"),
        pytest.param("connect to guest portal", "guest portal", "SSID", id="network of guests"),
        pytest.param("multicast 239.255.255.250 is", "239.255.255.250", "DEVICE_ID", id="address"),
        pytest.param("came at 10:30", "10:30", "ONE_TIME_CODE", id="time"),
        pytest.param("runs as www-data there", "www-data", "USERNAME", id="system account"),
        pytest.param("log in with the same user", "user", "USERNAME", id="word"),
        pytest.param("files on srv-db-02 are fine", "srv-db-02", "HOSTNAME", id="shared host"),
        pytest.param("the password expired", "expired", "PASSWORD", id="state of a password"),
        pytest.param("the wifi is the guest network", "guest network", "SSID", id="no name of a network"),
        pytest.param("it has 512 GB", "512 GB", "DEVICE_ID", id="size"),
        pytest.param("patient is 412 now", "412", "AGE", id="no age"),
        pytest.param("see https://x.example/u/K44Z", "K44Z", "SERIAL_NUMBER", id="in a URL"),
        pytest.param("受付番号:K-220417 です", "K-220417", "CUSTOMER_ID", id="ticket in Japanese"),
        pytest.param("型番はHX-9120Bです", "HX-9120B", "SERIAL_NUMBER", id="model in Japanese"),
        pytest.param("订单号：88213304，没收到", "88213304", "CUSTOMER_ID", id="order in Chinese"),
        pytest.param("접수번호는 R-55120 입니다", "R-55120", "CUSTOMER_ID", id="ticket in Korean"),
        pytest.param("numer zamówienia 7710-22-K", "7710-22-K", "CUSTOMER_ID", id="order in Polish"),
        pytest.param("factuur nr 20240117 klopt niet", "20240117", "CUSTOMER_ID", id="invoice in Dutch"),
        pytest.param("no enciende desde el 04/11/2023", "04/11/2023", "PURCHASE_DATE", id="since when it fails, in Spanish"),
        pytest.param("en panne depuis le 4 mars 2024", "4 mars 2024", "PURCHASE_DATE", id="since when it fails, in French"),
    ],
)  # fmt: skip
def test_what_is_plainly_something_else_stays(text: str, found: str, entity: str) -> None:
    assert kept(text, found, entity) == []


def test_few_characters_need_a_sure_model() -> None:
    assert kept("the T3R in the hall is offline", "T3R", "DEVICE_ID", 0.78) == []
    assert kept("the T3R in the hall is offline", "T3R", "DEVICE_ID", 0.9) == ["T3R"]


def test_an_ordinary_word_needs_a_sure_model() -> None:
    assert kept("tell him it's tangerine ok", "tangerine", "PASSWORD", 0.6) == []
    assert kept("tell him it's tangerine ok", "tangerine", "PASSWORD", 0.9) == ["tangerine"]


def test_two_findings_in_one_token_are_one() -> None:
    text = "machine maria-lt7 is slow"
    spans = [Span(8, 13, "PERSON", 0.8, "model:names"), Span(14, 17, "HOSTNAME", 0.9, "model:names")]
    found = names_filter.kept(text, spans)
    assert [(text[s.start : s.end]) for s in found] == ["maria-lt7"]
