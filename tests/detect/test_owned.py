"""Dates since when somebody has a thing, in many languages; and since when something is wrong, signed or arranged."""

# ruff: noqa: RUF001 - in many scripts

from __future__ import annotations

import pytest

from redactor.detect.prose import purchases

HITS = (
    ("Vi har hatt den siden 3. mai 2022.", "3. mai 2022"),
    ("Jag har haft den sedan 4 mars förra året", "4 mars förra året"),
    ("Wir haben das Gerät seit dem 3. April 2022.", "3. April 2022"),
    ("Ik heb hem sinds 14 maart vorig jaar", "14 maart vorig jaar"),
    ("je l'ai depuis le 5 mars 2021", "5 mars 2021"),
    ("on l'a eue le 12 juin dernier", "12 juin dernier"),
    ("la tengo desde el 3 de mayo de 2022", "3 de mayo de 2022"),
    ("ce l'ho dal 12 marzo 2022, mai un guasto", "12 marzo 2022"),
    ("tenho o aparelho desde 12 de março de 2022", "12 de março de 2022"),
    ("mamy ten telewizor od 3 czerwca zeszłego roku", "3 czerwca zeszłego roku"),
    ("máme ji od 5. května 2022", "5. května 2022"),
    ("он у меня с 5 мая 2021 года", "5 мая 2021"),
    ("telefonu 3 Mayıs'ta aldım", "3 Mayıs"),
    ("Der Trockner ist vom 30. August 2022", "30. August 2022"),
    ("la lavatrice è del 4 giugno 2022", "4 giugno 2022"),
    ("pralka jest z 12 maja 2022", "12 maja 2022"),
    ("Den Fernseher am 3. Mai beim Händler mitgenommen", "3. Mai"),
    ("letzten Samstag bei Kleinanzeigen geholt", "letzten Samstag"),
    ("acheté pendant les soldes d'hiver 2023", "les soldes d'hiver 2023"),
    ("bought it in the January sales 2024", "the January sales 2024"),
    ("ostin sen 3. toukokuuta 2022", "3. toukokuuta 2022"),
    ("it was a birthday present, 14 June 2023", "14 June 2023"),
)
MISSES = (
    "We have had this error since 3 May 2022",
    "Der Fehler besteht seit 3. Mai 2022",
    "Das Problem habe ich seit dem 3. April 2022",
    "habe seit dem 3. April kein Netz",
    "Ik heb deze foutmelding sinds 14 maart",
    "j'ai ce problème depuis le 5 mars 2021",
    "tengo el error desde el 3 de mayo de 2022",
    "mam ten problem od 12 maja 2021",
    "La factura es del 3 de mayo de 2022",
    "The firmware is from 3 May 2022",
    "Die Meldung ist vom 30. August 2022",
    "3 Mayıs'ta hata aldım",
    "am 3. Mai den Techniker zu Hilfe geholt",
)


@pytest.mark.parametrize(("text", "value"), HITS, ids=[text[:40] for text, _ in HITS])
def test_the_date_since_when_something_is_had_is_found(text: str, value: str) -> None:
    assert [text[span.start : span.end] for span in purchases.find(text)] == [value]


@pytest.mark.parametrize("text", MISSES, ids=[text[:40] for text in MISSES])
def test_the_date_of_something_else_stays(text: str) -> None:
    assert purchases.find(text) == []
