"""Numbers of single devices beside their product or behind what is said of them, and models, parts, firmware and orders in the same places."""

from __future__ import annotations

import pytest

from redactor import Redactor
from redactor.detect.words import makers

REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise")

HITS = {
    "behind a comma": ("Collect: EliteBook 1040 G9, 5CG9T30KLM, and the bag", ["5CG9T30KLM"]),
    "a service tag": ("Latitude 5531 (7HQ4ZN3) has no sound", ["7HQ4ZN3"]),
    "an eight": ("Lenovo ThinkPad X13 Gen 3 - GM0K7QWX - hinge", ["GM0K7QWX"]),
    "a disk": ("disk ST8000NE001 WSD7K1QX failed", ["WSD7K1QX"]),
    "a disk and its firmware": ("new: WD80EFZX / VK0JQ1TY33 (fw 83.H0A83)", ["VK0JQ1TY33"]),
    "an appliance": ("Meine Miele WWD320 | 73/118204417 läuft nicht", ["73/118204417"]),
    "figures": ("Xerox Phaser 6510, 3390771842, paper jam", ["3390771842"]),
    "with a word for a number": ("J'ai une imprimante Epson XP-4100, numéro X5DT019283", ["X5DT019283"]),
    "in German": ("Der Fronius Primo 5.0-1 mit der Nummer 274109381K2 meldet", ["274109381K2"]),
    "before its product": ("please return 0XPL7K20114B (Sony WF-1000XM4)", ["0XPL7K20114B"]),
    "behind a hash": ("LaserJet Pro M428 #VNB9T41KQ2", ["VNB9T41KQ2"]),
    "below": ("Appareil : Kyocera P2040dn\nN° : R4B7Z11093", ["R4B7Z11093"]),
    "columns": ("Broken:\nZebra TC57\t21089523020817\nZebra TC57\t21089523020944", ["21089523020817", "21089523020944"]),
    "a car": ("the app does not find my Skoda Enyaq TMBJC7NY1NF041882", ["TMBJC7NY1NF041882"]),
    "a vehicle by its check digit": ("our van 1HGCM82633A004352 has no connection", ["1HGCM82633A004352"]),
    "a vehicle by its filling": ("Das Fahrzeug WAUZZZ8V7HA041882 ist nicht gekoppelt", ["WAUZZZ8V7HA041882"]),
    "a line of watches": ("my Forerunner 945 (5ZT041883) lost sync", ["5ZT041883"]),
    "a counting number": ("E-Nr. WAN28K20/01, Z-Nr. 901104177", ["901104177"]),
    "warranty": ("Could you check the warranty of 4KX91T7Q0Z2 please", ["4KX91T7Q0Z2"]),
    "under warranty": ("is 7QA20K41XM still under warranty?", ["7QA20K41XM"]),
    "one for another": ("Swapped 8KD20X417QZ for 8KE31Y902PL on Friday.", ["8KD20X417QZ", "8KE31Y902PL"]),
    "what it does": ("3T9K41Z07QW won't boot since the update", ["3T9K41Z07QW"]),
    "on a plate": ("Sur l'étiquette il y a 5Z11KX209T, c'est ça ?", ["5Z11KX209T"]),
    "as a loaner": ("took 9P40KT27ZX1 as loaner", ["9P40KT27ZX1"]),
    "a list of devices": ("Affected laptops:\n7HQ4ZN3\n2MB9KT1\n\nThanks", ["7HQ4ZN3", "2MB9KT1"]),
    "a list in German": ("Betroffene Geräte im 2. Stock:\n- 4KX91T7Q0Z2\n- 4KX91T7Q1A9\n", ["4KX91T7Q0Z2", "4KX91T7Q1A9"]),
}
MISSES = {
    "stock numbers": "EliteBook 1040 G9 (6T1P2EA#ABB), ThinkPad X13 (21BN00A4GE), Canon MF657Cdw 5158C001AA",
    "models again": "Samsung UE43TU7100, UE43TU7100UXXU, and Sony Bravia KD65XF9005BAEP",
    "a model of a telephone": "Galaxy A52 (SM-A525FZKDEUB) on A525FXXS6EWF3; Redmi Note 11 (2201117TG)",
    "firmware": "Samsung SSD 980 PRO 5B2QGXA7, LaserJet M428 2409081_052291",
    "a day": "ProDesk 400 G7, 14SEP2023, or 20230914T081500Z",
    "an article": "TP-Link Deco M4, 6935364085612",
    "an issue": "Latitude 5531, RITM0091827, KB5027231",
    "a size": "Precision 3571 with 3840X2160P and RTX3070TI",
    "an order": "please collect order 7QA20K41XM and ticket 4KX91T7Q0Z2",
    "a commit": "build 8KD20X417QZ won't start, commit 4F2A9C81D3E0 broken",
    "a set": "replaced WW11T604DLB with WW90T554DAW; LG F4WV709P1 is broken",
    "a parcel": "parcel JJD000390011223344 came back, Lenovo ThinkPad X13",
    "no vehicle": "the car shows 1HGCM82643A004352",
    "a list of parts": "Parts for these printers:\nRM2-5425\n4KX91T7Q0Z2A\nJC93-00525A",
    "a list of models": "Affected devices:\nWD80EFZX\nST8000NE001\n",
}


@pytest.mark.parametrize(("text", "values"), HITS.values(), ids=HITS)
def test_a_number_beside_its_product_or_what_is_said_of_it_is_found(text: str, values: list[str]) -> None:
    found = REDACTOR.redact(text).text
    assert [value for value in values if value in found] == []


@pytest.mark.parametrize("text", MISSES.values(), ids=MISSES)
def test_models_parts_firmware_and_orders_stay(text: str) -> None:
    assert REDACTOR.redact(text).text == text


@pytest.mark.parametrize(
    "text",
    [
        "J'ai un WD80EFZX en panne",  # `un` is no account where no sign follows it
        "Tengo un PA-440 roto",
        "Replaced iPhone 12 today. Das Modell iPhone 12 ist neu",
        "Location\nBrother HL1110\n",  # no postcode
        "Gerät: ST8000NE001",
    ],
)
def test_products_are_nobody_and_nowhere(text: str) -> None:
    assert REDACTOR.redact(text).text == text


def test_a_product_is_nobody_in_a_list_of_numbers() -> None:
    assert "PERSON" not in REDACTOR.redact("Affected:\nXbox Series X\t034127614917\nSurface Pro Signature\t002817293147").text


@pytest.mark.parametrize(("value", "expected"), [("ST4000VN008-2DR166", True), ("CT500MX500SSD1", True), ("JL675A", True), ("SM-S911B", True), ("ZGY91K4V", False), ("R5CR40LXK9D", False)])
def test_models_are_known_by_their_form(value: str, expected: bool) -> None:
    assert makers.is_model(value) is expected
