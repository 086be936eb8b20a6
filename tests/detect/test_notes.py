"""Labels of notes and forms, short and long, in any layout and many languages; and what stands behind such words and is no value."""

from __future__ import annotations

import re

import pytest

from redactor.detect.prose import note_labels, notes, said
from redactor.detect.review import speakers
from redactor.types import Span
from tests.marked import split

#: What agents and forms write, each in another layout.
VALUES = {
    "abbreviations": "u/n: [[USERNAME|dmarch81]]  temp p/w: [[PASSWORD|Winter-Fox-31]]  reset done 14:20",
    "only spaces": "acct [[CUSTOMER_ID|88213-407]] dob [[DATE_OF_BIRTH|14/02/81]] dop [[PURCHASE_DATE|03-11-2023]] sn [[SERIAL_NUMBER|KD0041882]]",
    "dashes": "SSID - [[SSID|Shankaran Home]] / passcode - [[PASSWORD|990812]]",
    "dots": "Date of birth ........ [[DATE_OF_BIRTH|1979-06-03]]",
    "dots with blanks": "Kaufdatum . . . : [[PURCHASE_DATE|12.11.2022]]",
    "square brackets": "User ID: [ [[USERNAME|kasante7]] ]",
    "round brackets": "Wifi down (pw [[PASSWORD|saunailta]]) again",
    "arrow": "PIN → [[PASSWORD|2580]]",
    "hash": "Badge #[[EMPLOYEE_ID|20418]]",
    "below": "Purchase date\n[[PURCHASE_DATE|4 January 2024]]\nReason\nbroken",
    "below a colon": "Account number:\n[[CUSTOMER_ID|8500 4471 220]]\nReading:\n004417",
    "numbered": "6. Data da compra: [[PURCHASE_DATE|15/08/2023]]",
    "ticked box": "[x] Passport no.: [[NATIONAL_ID|925076473]]",
    "remark": "Login name (as shown on badge) [[USERNAME|a.mbeki]]",
    "adjective": "Contraseña temporal: [[PASSWORD|Girasol*77]]",
    "what of": "PIN for lock screen [[PASSWORD|2580]], Wachtwoord router [[PASSWORD|kaasboer12]]",
    "came how": "Temporary password issued [[PASSWORD|Kite-Lamp-208]]",
    "is": "Mein Benutzerkonto ist [[USERNAME|familie.stangl]]",
    "says": "the password on the sticker says [[PASSWORD|Brilletje#3]]",
    "question in the line": "pw? [[PASSWORD|Foo12bar]]",
    "misspelt": "Pasword: [[PASSWORD|okada2020]], Seriel number: [[SERIAL_NUMBER|ZQ-1120-88F]], Date of purchse: [[PURCHASE_DATE|7 Feb 2024]]",
    "polish": "Hasło: [[PASSWORD|zupa.pomidorowa]]\nData zakupu: [[PURCHASE_DATE|02.06.2023]]",
    "swedish": "Inköpsdatum: [[PURCHASE_DATE|2023-09-14]]\nLösenord: [[PASSWORD|Fjord2022]]",
    "dutch": "klantnr [[CUSTOMER_ID|9920114]], geb.datum [[DATE_OF_BIRTH|30-01-1977]]",
    "italian": "Nata il: [[DATE_OF_BIRTH|01/12/1985]]\nContratto n. [[CUSTOMER_ID|0044-7781]]",
    "portuguese": "nasci a [[DATE_OF_BIRTH|17 de julho de 1988]]",
    "czech": "Rodné číslo: [[NATIONAL_ID|795812/1138]]",
    "french": "Code reçu par SMS : [[ONE_TIME_CODE|88 21 07]]",
    "code where codes are spoken of": "The text arrived late, code was [[ONE_TIME_CODE|118402]] but expired",
    "it was": "someone got my password.. it was [[PASSWORD|Kilkenny1999!]]",
    "key of a network": "wifi fritz_og / key - [[PASSWORD|mango-tree-1994]]",
    "router is called": "new router since saturday, it is called [[SSID|Haus Brinkmann 2.4]]",
    "sticker": "The underside says [[SERIAL_NUMBER|KSL4220883104]]; BIOS is 1.19.",
    "feast": "purchased on [[PURCHASE_DATE|Black Friday 2023]]",
    "forum": "Asked by [[USERNAME|exo-newbie]], viewed 1,284 times",
    "address": "Adres zamieszkania: [[POSTAL_ADDRESS|ul. Długa 14 m. 6, 31-147 Kraków]]",
    "remote support": "anydesk id [[DEVICE_ID|812 440 913]]",
    "computer": "PC name [[HOSTNAME|WEILING-HOME]]. Rebooted",
}

#: Words that are labels elsewhere, with what is no value.
NOTHING = {
    "states": "Password required: yes\nUser name shown: no\nSSID broadcast: enabled\nSerial port: COM3",
    "password words": "password reset loop, password expired, password policy: min 12 characters, forgot password",
    "password for a host": "Could not find iLO password for hv-03 today",
    "errors": "error code 118402, status code: 401401, exit code 137",
    "code without a code": "The display shows code 417204 when it freezes",
    "pins of parts": "GPIO pin 1234 is high, board pin 4411",
    "networks": "WiFi: 802.11ac\nwifi 2.4ghz\nWLAN geht nicht\nwifi: iwlwifi: fix probe",
    "accounts": "account type: Business, member states: 27, 3 accounts",
    "dates": "Date of inspection: 2024-02-11, born in the cloud, bought out",
    "times": "dob 12:30, bought 14:20",
    "user words": "user name with spaces, username or password wrong, user login failed",
    "hosts": "host: lb-prod-01, machine: down, laptop name: unknown",
    "cards": "card: GeForce RTX 3060, memory card 128",
    "connection string": "User ID=shopapp;Password=;Encrypt=True",
    "constants": "network_key is GENERATE; ssid=DEFAULT_SSID",
    "uuid": "uid: 3c0f8a41-77d2-4e0b-9c15-5a2be7714d09",
    "session id": "session id number 88120417, order id no. 9912044",
    "age of a thing": "Age of installation: 7 years",
    "nothing": "",
}


@pytest.mark.parametrize("marked", VALUES.values(), ids=VALUES.keys())
def test_what_stands_behind_a_label_is_found_in_every_layout(marked: str) -> None:
    text, expected = split(marked)
    found = [(span.entity, text[span.start : span.end]) for span in notes.find(text)]
    assert found == expected


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_what_is_no_value_is_not_found(text: str) -> None:
    assert [text[span.start : span.end] for span in notes.find(text)] == []


def test_every_label_is_of_a_kind_that_has_values() -> None:
    from redactor.detect.prose.note_values import kinds

    assert set(note_labels.LABELS) == set(kinds())


@pytest.mark.parametrize("label", ["password", "date of birth", "seriennummer"])
def test_a_misspelt_label_is_near_the_right_one(label: str) -> None:
    wrong = set(note_labels.misspelt(label))
    assert label not in wrong
    assert all(abs(len(one) - len(label)) <= 1 for one in wrong)


@pytest.mark.parametrize(
    ("text", "end", "words"),
    [
        ("nine one three, three oh seven.", "nine one three, three oh seven", 6),
        ("vier vier null, acht eins, zwo sieben", "vier vier null, acht eins, zwo sieben", 7),
        ("Siebzehnter Dritter neunzehnhundertfünfundsechzig.", "Siebzehnter Dritter neunzehnhundertfünfundsechzig", 3),
        ("zéro six, douze, trente-quatre, cinquante-six", "zéro six, douze, trente-quatre, cinquante-six", 7),
        ("third of the ninth, sixty-eight and so on", "third of the ninth, sixty-eight", 4),
        ("the one I bought", "", 0),
    ],
)
def test_a_number_said_in_words_has_an_end(text: str, end: str, words: int) -> None:
    assert said.number(text, 0, len(text)) == (len(end), words)


def test_the_longest_of_several_attempts_is_the_number() -> None:
    text = "it's eight five oh - sorry - eight five zero, four four seven"
    first, last, words = said.longest(text, 0, len(text))
    assert (text[first:last], words) == ("eight five zero, four four seven", 6)


SPOKEN = "user: license expired\nagent: which laptop?\nuser: the old one\nagent: thanks"


def test_what_a_speaker_says_is_no_field() -> None:
    start = SPOKEN.index("license")
    account = Span(start, start + 7, "USERNAME", 0.9, "label:username")
    assert speakers.unspoken(SPOKEN, [account]) == []


def test_a_field_in_a_text_without_turns_stays() -> None:
    text = "user: license\nhost: web01\npath: /tmp"
    account = Span(6, 13, "USERNAME", 0.9, "label:username")
    assert speakers.unspoken(text, [account]) == [account]


@pytest.mark.parametrize(
    ("text", "other", "left"),
    [
        ("Bayreuth, Kundennr. K-338120", ("CUSTOMER_ID", "K-338120"), "Bayreuth"),
        ("no 943 476 5919", ("NATIONAL_ID", "943 476 5919"), ""),
    ],
)
def test_an_address_of_the_model_ends_before_the_label_of_a_number(text: str, other: tuple[str, str], left: str) -> None:
    address = Span(0, len(text), "POSTAL_ADDRESS", 0.6, "model:names")
    start = text.index(other[1])
    number = Span(start, start + len(other[1]), other[0], 0.8, "label:x")
    kept = [span for span in speakers.unspoken(text, [address, number]) if span.entity == "POSTAL_ADDRESS"]
    assert [text[span.start : span.end] for span in kept] == ([left] if left else [])


@pytest.mark.parametrize(("text", "whole"), [("ACC-KASANTE-01 is off", "ACC-KASANTE-01"), ("see KASANTE-01", "KASANTE"), ("Jean-Baptiste is off", "Baptiste")])
def test_a_machine_named_after_somebody_goes_as_a_whole(text: str, whole: str) -> None:
    part = re.search(r"KASANTE|Baptiste", text)
    assert part is not None
    (span,) = speakers.unspoken(text, [Span(*part.span(), "PERSON", 0.6, "model:names")])
    assert text[span.start : span.end] == whole
