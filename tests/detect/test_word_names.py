"""Names that are words or short, beside people; what is said in a chat behind the word for who speaks; questions of security."""

from __future__ import annotations

import pytest

from redactor import Redactor


@pytest.fixture(scope="module")
def redactor() -> Redactor:
    return Redactor("support", key=b"0123456789abcdef", names="off", on_error="raise")


CHAT = "Customer: hello, is the hall free\nAgent: At which venue?\nCustomer: {}\nAgent: let me look\nCustomer: fine"
ASKED = "Customer: hello, is the hall free\nAgent: {}\nCustomer: {}\nAgent: let me look\nCustomer: fine"

#: text, values that go, values that stay
TEXTS: dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {
    "friend": ("my friend Joy's laptop died", ("Joy",), ("friend", "laptop")),
    "colleague": ("My colleague Dean has the same dock", ("Dean",), ("the same dock",)),
    "two of them": ("ask my boss Ray, or our intern Ivy.", ("Ray", "Ivy"), ("intern",)),
    "short name": ("her sister Zoe uses the tablet", ("Zoe",), ("sister", "tablet")),
    "name of the lists": ("our new trainee Kevin needs a badge", ("Kevin",), ("trainee",)),
    "program of somebody": ("my manager Outlook keeps crashing, our host Apache is down", (), ("Outlook", "Apache")),
    "firm of somebody": ("our customer Siemens has, the customer Ford wants", (), ("Siemens", "Ford")),
    "word of somebody": ("the agent is Late. my boy Scout badge", (), ("Late", "Scout")),
    "month of somebody": ("our driver May be late", ("May",), ()),
    "who it will be": ("Your technician will be Glen. Your agent today is Faith, at 9", ("Glen", "Faith"), ("technician",)),
    "what it is": ("the driver is Intel. The client is Outlook. The agent is Zabbix.", (), ("Intel", "Outlook", "Zabbix")),
    "owner": ("Bill's laptop is off, and Tom's new badge", ("Bill", "Tom"), ("laptop", "badge")),
    "owner that is a month": ("May's invoice and June's request", (), ("May", "June")),
    "owner that is a firm": ("Amazon's account team, Chase's account page, London's office", (), ("Amazon", "Chase", "London")),
    "it is me": ("It's me, Dale. I called", ("Dale",), ("I called",)),
    "it is": ("Bot: who is it for?\nVisitor: It's Nick.\nBot: ok", ("Nick",), ("who is it",)),
    "meant": ("no I meant Gene. Sorry, Tom with a T", ("Gene", "Tom"), ("with a T",)),
    "it is something": ("It's Windows. It is Chrome.\nIt's May.\nsorry, Outlook", (), ("Windows", "Chrome", "May", "Outlook")),
    "done by": ("it was fitted by Clay last week, hosted by Ben at Southgate", ("Clay", "Ben"), ("Southgate",)),
    "done by something": ("installed by Intune, replaced by Teams. organised by August.", (), ("Intune", "Teams", "August")),
    "who somebody is": ("Dale is the new manager, and Amy was our trainer", ("Dale", "Amy"), ("manager", "trainer")),
    "what something is": ("Apache is the host. Citrix is our client, Summer is the guest season", (), ("Apache", "Citrix", "Summer")),
    "I am": ("Hey Im Neil and I need a slot", ("Neil",), ("slot",)),
    "again amid a sentence": ("my boss Ray is out. I asked if Ray can, so, Ray said. Ray's phone", ("if Ray", ", Ray", "Ray's"), ()),
    "not again elsewhere": ("I spoke to Mark yesterday. Mark all as read, click Mark as read, the Mark of time", ("to Mark",), ("Mark all", "click Mark", "the Mark")),
    "place in a chat": (CHAT.format("Southgate Hall"), (), ("Southgate Hall",)),
    "town in a chat": (CHAT.format("Los Prados"), (), ("Los Prados",)),
    "person in a chat": (CHAT.format("Kevin Oduya"), ("Kevin Oduya",), ()),
    "person asked for in a chat": (ASKED.format("May I have your name, please?", "Tansy Quiller"), ("Tansy Quiller",), ()),
    "head of a chat": ("Customer: Tansy Quiller\nAgent: hi\nCustomer: it broke\nAgent: ok", ("Tansy Quiller",), ("it broke",)),
    "sentence in a chat": (ASKED.format("Please provide your name.", "Its Broken"), (), ("Its Broken",)),
    "field": ("Customer: Southgate Hall\nOrder: 4471", ("Southgate Hall",), ("4471",)),
    "code that clears": ("My clearance code is 5091.", ("5091",), ("clearance",)),
    "code asked for": (ASKED.format("what is the clearance code?", "5091 7"), ("5091",), ()),
    "code of an error": ("the error code is 5091.", (), ("5091",)),
    "pet": (ASKED.format("What was the name of your first pet?", "Fluffy"), ("Fluffy",), ()),
    "maiden name": (ASKED.format("And your mother's maiden name?", "it's Kowalczyk"), ("Kowalczyk",), ()),
    "school": (ASKED.format("Bitte beantworten Sie die Sicherheitsfrage.", "Gymnasium Ottobrunn"), ("Gymnasium Ottobrunn",), ()),
    "no answer": (ASKED.format("Please answer your security question.", "which one?"), (), ("which one",)),
    "no idea": (ASKED.format("Please answer your security question.", "no idea"), (), ("no idea",)),
    "question about questions": ("Where do I change the security question?\nIn the profile", (), ("In the profile",)),
}


@pytest.mark.parametrize("name", TEXTS)
def test_what_words_around_a_name_say(redactor: Redactor, name: str) -> None:
    text, gone, kept = TEXTS[name]
    safe = redactor.redact(text).text
    assert [value for value in gone if value in safe] == []
    assert [value for value in kept if value not in safe] == []
