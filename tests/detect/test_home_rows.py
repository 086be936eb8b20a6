"""What routers, boxes and telephones at home show: profiles, codes, searches, ids, numbers, remarks, machines after kin; and settings that stay."""

# ruff: noqa: RUF001 - in several languages

from __future__ import annotations

import pytest

from redactor.detect.search import seldom
from tests.detect import rare

HITS = (
    ("Profils : Camille, Enzo, Invité", [("PERSON", "Camille"), ("PERSON", "Enzo")]),
    ("Profile: Annika, Björn, Gast", [("PERSON", "Annika"), ("PERSON", "Björn")]),
    ("Perfiles ........ Lucía, Mateo, Niños", [("PERSON", "Lucía"), ("PERSON", "Mateo")]),
    ("Jugendschutz-PIN ..... 4471", [("PASSWORD", "4471")]),
    ("Kinderslotcode ....... 4471", [("PASSWORD", "4471")]),
    ("PIN de compra: 4471", [("PASSWORD", "4471")]),
    ("Code parental ........ 4471", [("PASSWORD", "4471")]),
    ("Purchase PIN ......... 4471", [("PASSWORD", "4471")]),
    ('Zuletzt gesucht: "doku wölfe"', [("SEARCH_QUERY", "doku wölfe")]),
    ('Última búsqueda: "documental lobos"', [("SEARCH_QUERY", "documental lobos")]),
    ("Receiver ID ..... 3A7F00921C44", [("DEVICE_ID", "3A7F00921C44")]),
    ("Box-ID: AV3A7F00921C", [("DEVICE_ID", "AV3A7F00921C")]),
    ("Eigene Rufnummern: 089 4471123 (aktiv), 089 4471124", [("PHONE_NUMBER", "089 4471123"), ("PHONE_NUMBER", "089 4471124")]),
    ("Números de voz: 912 345 678, 912 345 679", [("PHONE_NUMBER", "912 345 678"), ("PHONE_NUMBER", "912 345 679")]),
    ('<key type="speeddial" value="+4915112345678" label="Oma"/>', [("PHONE_NUMBER", "+4915112345678"), ("PERSON", "Oma")]),
    ('add comment="telefon Kasia"', [("PERSON", "Kasia")]),
    ('add comment="iPad Camille"', [("PERSON", "Camille")]),
    ('set note="owner: J. Kowalski, tel. 601 884 372"', [("PERSON", "J. Kowalski"), ("PHONE_NUMBER", "601 884 372")]),
    ("# contact on site Harriet Blythe", [("PERSON", "Harriet Blythe")]),
    ("; contact sur place Camille Duval", [("PERSON", "Camille Duval")]),
    ("New device Annika sin iPhone registered", [("HOSTNAME", "Annika sin iPhone")]),
    ("Device Name = Björns telefon", [("HOSTNAME", "Björns telefon")]),
    ("lease 192.168.1.7 tablet-oma", [("HOSTNAME", "tablet-oma")]),
    ("lease 192.168.1.7 pc-papa-salon", [("HOSTNAME", "pc-papa-salon")]),
)
MISSES = (
    'comment="laptop Dell"',
    'comment="TV Samsung"',
    'comment="printer Kitchen"',
    "Profile: Default, Balanced, Quiet",
    "Profiles ........ Low, Medium, High",
    "Profiles ..... Domain, Private, Public",
    "Parental lock: off",
    "Box-ID: 1",
    "; contact your administrator",
    "# Kontakt Support Team",
    "Last search: 12:04",
    "device Windows PC connected",
    "Device name: Business Laptop",
    "service mobile-app started",
)


@pytest.mark.parametrize(("text", "values"), HITS, ids=[text[:32] for text, _ in HITS])
def test_what_a_device_at_home_shows_is_found(text: str, values: list[tuple[str, str]]) -> None:
    assert rare.may_hold(text.encode())
    assert [(span.entity, text[span.start : span.end]) for span in seldom.find(text) if span.entity != "IP_ADDRESS"] == values


@pytest.mark.parametrize("text", MISSES, ids=[text[:32] for text in MISSES])
def test_settings_stay(text: str) -> None:
    assert seldom.find(text) == []
