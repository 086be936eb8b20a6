"""Keys that say what a value is in the company of others: writers of messages, parts of an address, numbers of staff."""

from __future__ import annotations

from typing import Any

import pytest

from redactor import Redactor

REDACTOR = Redactor("support", key=b"0123456789abcdef", names="off", on_error="raise")

#: record, values that go, values that stay
RECORDS: dict[str, tuple[Any, tuple[str, ...], tuple[str, ...]]] = {
    "notes of a repair": ({"notes": [{"who": "Raj", "txt": "TV restarts on HDMI 2 only."}, {"who": "customer", "txt": "thank you"}, {"who": "System", "txt": "closed"}]}, ("Raj",), ("customer", "System", "HDMI 2")),
    "Spanish": ({"historial": [{"quien": "Encarni", "nota": "Llamada, no contesta."}, {"quien": "bot", "nota": "Encuesta enviada."}]}, ("Encarni",), ("bot",)),
    "Polish": ({"wpisy": [{"kto": "Wit", "wpis": "Wysłano sygnał."}]}, ("Wit",), ()),
    "a chat": ({"messages": [{"side": "agent", "name": "Tindra", "body": "Please close the game."}]}, ("Tindra",), ("agent",)),
    "an account": ({"thread": [{"by": "mossy_kraken", "text": "same here"}, {"by": "support_bot", "text": "hello"}]}, ("mossy_kraken",), ("support_bot",)),
    "files and templates": ({"files": [{"name": "Backup", "content": "a long text"}], "templates": [{"name": "Welcome Mail", "body": "Dear customer"}]}, (), ("Backup", "Welcome Mail")),
    "an object of a person beside a text": ({"notes": "x", "rep": {"name": "Cuauhtémoc B.", "repId": "CB44719"}}, ("Cuauhtémoc", "CB44719"), ()),
    "an Italian address": ({"indirizzo": {"via": "Via dei Lentischi 12", "cap": "07041", "citta": "Alghero"}}, ("Lentischi", "07041", "Alghero"), ()),
    "a Polish address": ({"adres": {"ulica": "Lipowa 3", "kod": "30-702", "miasto": "Kraków"}}, ("Lipowa", "30-702", "Kraków"), ()),
    "a Swedish address": ({"adress": {"gata": "Storgatan 3", "postnr": "93334", "ort": "Arvidsjaur"}}, ("Storgatan", "93334", "Arvidsjaur"), ()),
    "a cap that is none": ({"limits": {"cap": "07041", "unit": "api", "kod": "30-702"}}, (), ("07041", "api", "30-702")),
    "keys without accents": ({"musteri_no": "5504417731", "talep_no": "DST-118840"}, ("5504417731",), ("DST-118840",)),
    "roles of other languages": ({"operatore": "Graziella", "atendente": "Wendel", "doradca": "Wit"}, ("Graziella", "Wendel", "Wit"), ()),
    "members of a collection": ({"Members": [{"@odata.id": "/redfish/v1/Systems/1/Storage/AHCI-1", "Name": "AHCI Controller", "Id": "AHCI-1", "MemberId": "0"}]}, (), ("AHCI Controller", "/AHCI-1", "'MemberId': '0'")),
    "an account of a server": ({"@odata.id": "/redfish/v1/AccountService/Accounts/3", "Name": "User Account", "UserName": "mzelenka"}, ("mzelenka",), ("User Account",)),
    "members of a team": ({"members": [{"name": "Marek Zelenka", "memberId": "40217"}]}, ("Marek", "40217"), ()),
    "numbers of a bus": ({"DeviceId": "0x16d7", "VendorId": "0x14e4", "nic": {"DeviceID": 1336, "SubsystemVendorID": 4116}}, (), ("0x16d7", "1336")),
    "an identifier of a device": ({"deviceId": "9f3a1c22-7d7b-4c11-9a51-03b1a1e2f001", "vendor": "Acme"}, ("9f3a1c22",), ("Acme",)),
    "where a part is": ({"Location": "Embedded Device", "slot": {"location": "PCI-E Slot 3"}, "board": {"SysMemLocation": "SystemBoardOrMotherboard"}}, (), ("Embedded Device", "PCI-E Slot 3", "SystemBoardOrMotherboard")),
    "where somebody is": ({"Location": "Portland"}, ("Portland",), ()),
    "an address of a network": ({"IPv6Addresses": [{"Address": "fe80::1ec1:deff:fe6f:1e24"}], "IPv4Addresses": [{"Address": "10.20.30.41", "SubnetMask": "255.255.255.0"}]}, ("1ec1", "10.20.30.41"), ("255.255.255.0",)),
    "settings of a machine": ({"Attributes": [{"AttributeName": "ProcVt", "DisplayName": "Virtualization Technology", "HelpText": "Enable or Disable it"}]}, (), ("Virtualization Technology", "Enable or Disable")),
    "a person on display": ({"displayName": "Grace Page"}, ("Grace",), ()),
    "a disk's name in parts": ({"wwn": {"naa": 5, "oui": 3152, "id": 51804418917}, "eui64": {"oui": 9528, "ext_id": 775001736217}}, ("51804418917", "775001736217"), ("3152", "9528")),
    "an account of Jira": ({"assignee": {"accountId": "610241:3c9fb1a4-77d2-4e0b-9a51-5d0f6a1e88c2", "displayName": "Tindra Hellqvist", "key": "thq", "active": True}, "key": "HELP-6043"}, ("610241", "88c2", "Hellqvist", "thq"), ("HELP-6043",)),
    "a project of Jira": ({"project": {"key": "OPS", "name": "Operations"}, "status": {"key": "done", "name": "Done"}}, (), ("OPS", "Operations", "done")),
    "members of a channel": ({"channel": "C04AB12CD", "members": ["U9KQ2Z7B1", "W7PL0QX33"], "team": "T02AB34CD"}, ("U9KQ2Z7B1", "W7PL0QX33"), ("C04AB12CD", "T02AB34CD")),
    "a header": ({"Cache-Control": "max-age=0, no-cache"}, (), ("max-age=0",)),
    "an account that is a word": ({"db": {"user": "wiki"}, "text": "my home wiki is down"}, (), ("home wiki",)),
}


@pytest.mark.parametrize("name", RECORDS)
def test_the_company_of_a_key_decides(name: str) -> None:
    record, gone, left = RECORDS[name]
    output = str(REDACTOR.redact_record(record))
    assert [value for value in gone if value in output] == []
    assert [value for value in left if value not in output] == []
