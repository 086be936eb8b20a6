"""What people paste and say every day: sections of configurations, devices in a line, who calls back, who speaks by title, networks by band."""

from __future__ import annotations

import pytest

from redactor import Redactor


@pytest.fixture(scope="module")
def redactor() -> Redactor:
    return Redactor("support", key=b"0123456789abcdef", names="off", on_error="raise")


#: text, values that go, values that stay
TEXTS: dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {
    "section of a device": ("[device]\nname = hall\nid = 6E0C7F44-91B5-4D0A-8C1F-20A77D3B9E15\nmodel = X200", ("6E0C7F44",), ("hall", "X200")),
    "section of a hub": ("[Hub]\nfw = 1.2.3\nuid=0f2a77d19b3c", ("0f2a77d19b3c",), ("1.2.3",)),
    "section of a job": ("[job]\nname = nightly\nid = 88120447", (), ("88120447",)),
    "id without digits": ("[device]\nid = primary", (), ("primary",)),
    "device in a log line": ("reconnect, dev rb-7f20c1aa3e, ip 192.168.0.187", ("rb-7f20c1aa3e",), ("reconnect",)),
    "device with digits before": ("device esp32-44ab12ff09 offline", ("esp32-44ab12ff09",), ("offline",)),
    "code of a card": ("Pairing details: ID 22B7, code 771 20 44", ("771 20 44",), ("22B7",)),
    "code of an error": ("Pairing fails with code 771", (), ("code 771",)),
    "word with a hyphen": ("device sub-faceded is a word", (), ("sub-faceded",)),
    "serial and where it was read": ("Serial, from the about page: N428440118873.", ("N428440118873",), ("about page",)),
    "serial as printed": ("serial number (as printed on the box): ZK20881-44", ("ZK20881-44",), ("box",)),
    "serial in German": ("Seriennummer laut dem Typenschild: 4471A0082", ("4471A0082",), ("Typenschild",)),
    "model and where it was read": ("Model, from the about page: NX4284401", (), ("NX4284401",)),
    "history of a ticket": ("Mon Jan 26 10:40:31 2026 oyelaran: Hi there\nTue Feb 10 09:00:00 2026 root: closed", ("oyelaran",), ("root: closed",)),
    "handle and time": ("@hr-ops-bella Mon 14:26: which entity\n@mkt_joe 09:31: ok", ("hr-ops-bella", "mkt_joe"), ("which entity",)),
    "handle in a sentence": ("ask @channel at 14:26 please", (), ("@channel",)),
    "two who sign": ("thanks a lot\nWilhelmina & Rupert\nThe Quiet Loom", ("Wilhelmina", "Rupert"), ("Quiet Loom",)),
    "two of a firm": ("thanks a lot\nBramble & Fig\nLeeds", (), ("Bramble & Fig",)),
    "who calls in Norwegian": ("Fint, Bjarte ringer deg i morgen.", ("Bjarte",), ("ringer deg",)),
    "who calls in French": ("Entendu, Maëlys vous rappelle demain.", ("Maëlys",), ("vous rappelle",)),
    "who calls in German": ("Gut, Ottokar ruft Sie morgen an.", ("Ottokar",), ("ruft Sie",)),
    "what calls": ("Support ringer deg i morgen. Technik meldet sich.", (), ("Support", "Technik")),
    "at home in Swedish": ("jobbar hemma i Piteå så det vore bra", ("Piteå",), ("jobbar",)),
    "at home in English": ("I work from home in Thirsk and the line drops", ("Thirsk",), ("the line",)),
    "works in a program": ("it works in Excel but not in Word", (), ("Excel", "Word")),
    "two phones": ("sent to 2 phones: \"Betty's iPhone\", \"Hallam S23\"", ("Betty", "Hallam S23"), ("2 phones",)),
    "a phone of somebody": ('paired with "Wilhelmina S22" and "Galaxy S22"', ("Wilhelmina S22",), ("Galaxy S22",)),
    "greeting with a smile": ("09:31: hi Zanele 👋 which entity", ("Zanele",), ("which entity",)),
    "greeting to all": ("hi Team 👋 which entity", (), ("Team",)),
    "title and name": ("GM Halcyon: Found both\nPlayer: yea\nGM Halcyon: All set now\nPlayer: ok", ("Halcyon",), ("GM ", "Player")),
    "line and name": ("L2 Zanele: Hi, one moment\nMarco: ok\nL2 Zanele: done now\nMarco: thanks", ("Zanele",), ("L2 ",)),
    "title and word": ("IT Support: Hi, one moment\nMarco: ok\nIT Support: done now\nMarco: thanks", (), ("IT Support",)),
    "network by its band": ('plug is on 2.4 GHz ("duckpond"). 5 GHz: "Rabbit Hole"', ("duckpond", "Rabbit Hole"), ("GHz",)),
    "a band behind a label": ('Wi-Fi: 2.4GHz "Rabbit Hole", 5GHz "Bramble 5G"', ("Rabbit Hole", "Bramble 5G"), ("2.4GHz", "5GHz")),
    "section in German": ("[Gerät]\nid = KX44-710082\n", ("KX44-710082",), ("Gerät",)),
    "telephones in brackets": ("Orhan (0170 5550 203), reception (01736 496 019), bureau (02 98 55 01 82)", ("0170 5550 203", "01736 496 019", "02 98 55 01 82"), ("reception",)),
    "numbers in brackets": ("part (0170-555), version (0.12.3), order (0417-22)", (), ("0170-555", "0.12.3", "0417-22")),
    "code of a jam": ("printer jams, code 024-747-00, stock 300 gsm", (), ("024-747-00",)),
    "code of an alarm": ("Alarm panel code 4471, keysafe 9082", ("4471", "9082"), ()),
    "one word and its version": ("repo on Veeam 12.1.2.172 is full", (), ("12.1.2.172",)),
    "message beside a band": ('on 5 GHz: "not connected" appears', (), ("not connected",)),
    "a season's pass": ("The Season Pass: Lucasland needs OS 19. The bus pass = Zone 4", (), ("Lucasland", "Zone 4")),
    "a password by its short name": ("pass: Summer22x", ("Summer22x",), ()),
    "paid for a membership": ("I paid £34.99 on 1 Feb 2026. Membership number 0071-334902.", ("0071-334902",), ("1 Feb 2026",)),
    "paid by card": ("I paid by card on 9 January 2026, the receipt number is 0093-7716-X.", (), ("9 January 2026",)),
    "charged twice": ("you took €17.99 twice on 1 March. I paid from my account", (), ("1 March",)),
    "paid for it": ("I paid £200 for it on 3 May 2024.", ("3 May 2024",), ()),
    "bought": ("bought on 1 Feb 2024 with the receipt", ("1 Feb 2024",), ()),
    "telephone's firmware": ("Yealink SIP-T46U 108.86.0.20 and Grandstream GXP2135 1.0.11.79", (), ("108.86.0.20", "1.0.11.79")),
    "telephone's address": ("Yealink T46U at 84.17.52.103", ("84.17.52.103",), ()),
    "backup's version": ("the job failed again, Kestrel Backup 12.1.2.172:\nlog", (), ("12.1.2.172",)),
    "client's address": ("my VPN Client 84.17.52.103 disconnected", ("84.17.52.103",), ()),
    "locker by a shop": ("the locker by Tesco Extra will not open; the laptop of Wilhelmina neither", ("Wilhelmina",), ("Tesco Extra",)),
    "number within an account": ("can you note it's Zuri on the account\nHyacinth: All changed. W-2290417", (), ("W-2290417",)),
    "number of an account": ("what is the number on the account?\nZuri: it is W-2290417", ("W-2290417",), ()),
    "a caller that is a practice": ("Caller: Priory Lane Surgery\nFault: no tone", (), ("Priory Lane Surgery",)),
}


@pytest.mark.parametrize(("text", "gone", "stay"), TEXTS.values(), ids=TEXTS)
def test_what_is_pasted_and_said_every_day(redactor: Redactor, text: str, gone: tuple[str, ...], stay: tuple[str, ...]) -> None:
    out = redactor.redact(text).text
    assert [value for value in gone if value in out] == []
    assert [value for value in stay if value not in out] == []


@pytest.mark.parametrize("place", ["{}", "x\n{}\ny", "a {}", "[mail]\n{}", "# {}"])
@pytest.mark.parametrize("sign", ["=", " = ", ": "])
@pytest.mark.parametrize("key", ["db_password", "smtp.password", "app-password", "my_app_password", "ansible_become_password", "password"])
def test_a_password_under_any_key_goes(redactor: Redactor, key: str, sign: str, place: str) -> None:
    for value in ("Hunter22x", "wkzt-qnbe-yhra-lmpo", "blumentopf7"):
        text = place.format(f"{key}{sign}{value}")
        assert value not in redactor.redact(text).text
        assert value not in redactor.redact_log(text)


RECORDS = [
    pytest.param({"asset": {"display_id": "AV-00412", "firmware": "2.004.0033"}}, ("AV-00412",), ("2.004.0033",), id="asset"),
    pytest.param({"asset": {"id": 77123}}, (), ("77123",), id="id_of_row"),
    pytest.param({"cmdb_ci": {"name": "CVI-L-BNKEMELU", "model": "HP EliteBook 840 G8"}}, ("CVI-L-BNKEMELU",), ("HP EliteBook",), id="item"),
    pytest.param({"cmdb_ci": {"name": "srv-app-01"}}, (), ("srv-app-01",), id="server"),
    pytest.param({"by": {"name": "Mr T. Olawale", "flat": "Flat 52"}}, ("Flat 52",), (), id="flat"),
    pytest.param({"flat": "52", "floor": 3}, (), ("52",), id="flat_of_nobody"),
    pytest.param({"posts": [{"who": "agent", "name": "Shelagh", "when": "2026-02-04", "text": "please connect the base by cable"}]}, ("Shelagh",), ("agent",), id="writer"),
    pytest.param({"custom": [{"name": "Colour", "value": "Ruby"}]}, (), ("Colour", "Ruby"), id="pair"),
    pytest.param({"author": "customer", "body": "ok"}, (), ("customer",), id="part_played"),
    pytest.param({"created_by": "automation", "assignee": "Support Team"}, (), ("automation", "Support Team"), id="nobody"),
    pytest.param({"first_name": "Minnie", "last_name": "Driver"}, ("Minnie", "Driver"), (), id="name_like_a_part"),
    pytest.param({"created_by": "mkaminska", "actor": "tkowal"}, ("mkaminska", "tkowal"), (), id="accounts"),
    pytest.param({"receipt": "0417 03 118 2291", "mobile": "0117 496 0533"}, ("0117 496 0533",), ("0417 03 118 2291",), id="receipt"),
    pytest.param({"memorable_word": "golondrina"}, ("golondrina",), (), id="memorable_word"),
    pytest.param({"customer": {"opiskelijanumero": "015884120"}}, ("015884120",), (), id="student"),
]


@pytest.mark.parametrize(("record", "gone", "stay"), RECORDS)
def test_keys_of_records(redactor: Redactor, record: dict[str, object], gone: tuple[str, ...], stay: tuple[str, ...]) -> None:
    out = str(redactor.redact_record(record))
    assert [value for value in gone if value in out] == []
    assert [value for value in stay if value not in out] == []
