"""People and how to reach them, by what stands right beside; what only looks so stays."""

from __future__ import annotations

import pytest

from redactor import Redactor


@pytest.fixture(scope="module")
def redactor() -> Redactor:
    return Redactor("support", key=b"0123456789abcdef", names="off", on_error="raise")


#: text, values that go, values that stay
TEXTS: dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {
    # whom one chats with
    "connected in English": ("You are now chatting with LaShonda", ("LaShonda",), ("chatting",)),
    "connected in German": ("Sie chatten jetzt mit Øyvind, guten Tag", ("Øyvind",), ("chatten",)),
    "connected in Swedish": ("Du chattar med Åke på kundtjänst", ("Åke",), ("kundtjänst",)),
    "connected in French": ("Vous êtes en relation avec Ève. Bonjour", ("Ève",), ("relation",)),
    "connected to support": ("You are now connected with Support", (), ("Support",)),
    # of whom one knows the name only
    "a certain person": ("me atendió una tal Nahia, muy amable", ("Nahia",), ("amable",)),
    "someone called": ("I got someone called Bartholomew on the line", ("Bartholomew",), ("line",)),
    "spoke to one": ("I spoke to a Dafydd last week", ("Dafydd",), ("week",)),
    "spoke to a role": ("I spoke to a Manager last week, then got an Error", (), ("Manager", "Error")),
    # relatives, neighbours, tenants
    "daughter with a number": ("mia figlia Ornella 340 5550198", ("Ornella", "340 5550198"), ("figlia",)),
    "neighbour": ("bei Nachbarin Gesine klingeln", ("Gesine",), ("klingeln",)),
    "landlady": ("her landlady Philippa has a key", ("Philippa",), ("landlady",)),
    "a thing of the family": ("my son Minecraft account is locked, my dad Windows PC too", (), ("Minecraft", "Windows")),
    "somebody at a number": ("Torsten on 0171 5550 882 has the key", ("Torsten", "0171 5550 882"), ("key",)),
    "a desk at a number": ("Reception on 0171 5550 882 has the key", ("0171 5550 882",), ("Reception",)),
    "owner without a sign": ("thabos laptop is wet", ("thabo",), ("laptop",)),
    "plural without a sign": ("the users laptop and windows account", (), ("users", "windows")),
    "German role": ("Nachbar Kowalczyk nicht angetroffen, Hausmeister Termin offen", ("Kowalczyk",), ("Termin",)),
    "on a form": ("Given by: Leontine (IT)\nIssued by: Intune\nOpened by: Grafana", ("Leontine",), ("Intune", "Grafana")),
    # who sees to it, whom to call
    "sees to it": ("lo lleva Maialen, del almacén", ("Maialen",), ("almacén",)),
    "call in Czech": ("zavolejte Řehořovi, linka 417", ("Řehořovi", "417"), ("zavolejte",)),
    "call in Finnish": ("soittakaa Annukalle huomenna", ("Annukalle",), ("huomenna",)),
    "contact a firm": ("kontaktujte Microsoft a Vodafone", (), ("Microsoft", "Vodafone")),
    "role in brackets": ("[09:12] Perpetua (support): hello\n[09:13] itdesk (Ignatius): hi", ("Perpetua", "Ignatius"), ("itdesk",)),
    "no answer": ("No response from Leontine in 10 days", ("Leontine",), ("response",)),
    "no answer from a machine": ("No response from Server, no reply from Gateway", (), ("Server", "Gateway")),
    "access for somebody": ("mailbox for Parminder Okafor; licence for Visual Studio", ("Parminder Okafor",), ("Visual Studio",)),
    # an initial and a surname
    "contractor": ("3 licences, contractor K. Brzezinski has one", ("K. Brzezinski",), ("contractor",)),
    "watch list": ("Watch list: x@example.org, J. Kowalczyk", ("J. Kowalczyk",), ("Watch list",)),
    "signed with M": ("Mit freundlichen Grüßen\nM. Horvath", ("M. Horvath",), ("Grüßen",)),
    "Monsieur": ("Bonjour, le client M. Horvath vous attend pour la box", ("Horvath",), ("M.",)),
    "items of a list": ("A. Settings\nB. Router\nC. Password", (), ("Settings", "Router", "Password")),
    "capital inside": ("This is McKenzie speaking. The MacBook and my LaserJet are fine", ("McKenzie",), ("MacBook", "LaserJet")),
    "passenger": ("pax HENNESSY/AOIFE MRS and NGUYEN/MINH CHD, via TCP/IP", ("HENNESSY/AOIFE", "NGUYEN/MINH"), ("TCP/IP",)),
    # towns
    "signed with a town": ("Regards, Ffion Gwatkin | Payroll Lead | Wrexham", ("Wrexham",), ("Payroll Lead",)),
    "anyone near": ("anyone near Shrewsbury who fixes these?", ("Shrewsbury",), ("fixes",)),
    "moved house": ("that mailbox was closed when we moved from Ullapool", ("Ullapool",), ("mailbox",)),
    "moved to a program": ("it is slow since we moved from Exchange to Outlook, and since they moved to Proxmox", (), ("Exchange", "Proxmox")),
    "lives": ("Name given, lives Peckham, acct to follow; the file lives Here.", ("Peckham",), ("Here",)),
    "lives in Cyrillic": ("Клиент проживает в Мытищах, звонит утром", ("Мытищах",), ("утром",)),
    # numbers
    "mobiles without a gap": ("use 07911123456, 0612345987 or 015123456780", ("07911123456", "0612345987", "015123456780"), ("use",)),
    "orders and parts": ("order 07911123456, part no 0612345987", (), ("order", "part no")),
    "extension": ("Nebenstelle 318, Durchwahl -44", ("318", "-44"), ("Durchwahl",)),
    "free of charge in America": ("call 1-800-528-9131 or (877) 628-3021", (), ("1-800-528-9131", "(877) 628-3021")),
    "one's own free line": ("my number is 1-800-528-9131", ("1-800-528-9131",), ()),
    "Dutch postcode": ("postcode 7101 BC, huisnummer volgt", ("7101 BC",), ("huisnummer",)),
    "lower postcode": ("my postcode is ng3 5lr.", ("ng3 5lr",), ("my postcode",)),
}


@pytest.mark.parametrize("case", TEXTS, ids=lambda case: case.replace(" ", "_"))
def test_what_goes_and_what_stays(redactor: Redactor, case: str) -> None:
    text, gone, kept = TEXTS[case]
    result = redactor.redact(text).text
    assert [value for value in gone if value in result] == []
    assert [value for value in kept if value not in result] == []
