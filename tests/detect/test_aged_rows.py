"""Ages, years and dates of birth in logs of many languages; counts of days, bytes and calls stay."""

# ruff: noqa: RUF001 - in several languages

from __future__ import annotations

import pytest

from redactor.detect.search import seldom

FOUND = (
    ("age=27 ans", ("AGE", "27")),
    ("rude, 81 yo", ("AGE", "81")),
    ("x 81yo female", ("AGE", "81")),
    ("dame 84 ans", ("AGE", "84")),
    ("selfie_age=52", ("AGE", "52")),
    ("selfie_age≈52", ("AGE", "52")),
    ("estimatedAge: 31", ("AGE", "31")),
    ("age_estimate: 31", ("AGE", "31")),
    ("Alter 44 J.", ("AGE", "44")),
    ("wiek 44 lat", ("AGE", "44")),
    ("возраст 44", ("AGE", "44")),
    ("x 44 года, мужчина", ("AGE", "44")),
    ("edad 52", ("AGE", "52")),
    ("ηλικία 52", ("AGE", "52")),
    ("العمر 52", ("AGE", "52")),
    ("عمره 52 سنة", ("AGE", "52")),
    ("גיל 52", ("AGE", "52")),
    ("उम्र 52", ("AGE", "52")),
    ("อายุ 52 ปี", ("AGE", "52")),
    ("年龄52", ("AGE", "52")),
    ("年龄：52岁", ("AGE", "52")),
    ("52岁 男", ("AGE", "52")),
    ("年齢 52歳", ("AGE", "52")),
    ("52歳 女性", ("AGE", "52")),
    ("나이 52", ("AGE", "52")),
    ("만 52세", ("AGE", "52")),
    ("tuổi: 52", ("AGE", "52")),
    ("x 52 tuổi", ("AGE", "52")),
    ("umur 52 tahun", ("AGE", "52")),
    ("x 52 yaşında", ("AGE", "52")),
    ("életkor 52", ("AGE", "52")),
    ("věk 52", ("AGE", "52")),
    ("ålder 52", ("AGE", "52")),
    ("x 52 år gammel", ("AGE", "52")),
    ("52-year-old male", ("AGE", "52")),
    ("patient 52 y/o", ("AGE", "52")),
    ("pt is 52F", ("AGE", "52")),
    ("x 52-jährige Patientin", ("AGE", "52")),
    ("femme de 84 ans", ("AGE", "84")),
    ("varón de 52 años", ("AGE", "52")),
    ("uomo di 52 anni", ("AGE", "52")),
    ("man van 52 jaar", ("AGE", "52")),
    ("mężczyzna lat 52", ("AGE", "52")),
    ("PatientAge=047Y", ("AGE", "047Y")),
    ("vârsta 52", ("AGE", "52")),
    ("starost: 52", ("AGE", "52")),
    ("godine: 52", ("AGE", "52")),
    ("leeftijd 52", ("AGE", "52")),
    ("1.MCALLISTER/ISLA(CHD/04FEB17)", ("DATE_OF_BIRTH", "04FEB17")),
    ("DMG*D8*19760819*M", ("DATE_OF_BIRTH", "19760819")),
    ("PatientBirthDate=19880312", ("DATE_OF_BIRTH", "19880312")),
    ("017310319071938", ("DATE_OF_BIRTH", "19071938")),
    ("birthYear=1988", ("DATE_OF_BIRTH", "1988")),
    ("year_of_birth: 1988", ("DATE_OF_BIRTH", "1988")),
    ("yob 1988", ("DATE_OF_BIRTH", "1988")),
    ("né en 1988", ("DATE_OF_BIRTH", "1988")),
    ("Jahrgang 1988", ("DATE_OF_BIRTH", "1988")),
    ("rok urodzenia 1988", ("DATE_OF_BIRTH", "1988")),
    ("г.р. 1988", ("DATE_OF_BIRTH", "1988")),
    ("1988 г.р.", ("DATE_OF_BIRTH", "1988")),
    ("année de naissance: 1988", ("DATE_OF_BIRTH", "1988")),
)
STAYS = (
    "the battery is 3 years old",
    "a 2 year old laptop",
    "laptop, 7 yo. slow",
    "age=86400",
    "max-age=31",
    "cache age: 44",
    "Age: 120",
    "Age=27 days",
    "certificate age 44 days",
    "age 3 GB",
    "session age=12",
    "message age 20",
    "lease age 30",
    "etag age: 7",
    "eta: 32 min",
    "eta=32",
    "ETA: 00:32",
    "eta 5",
    "5 ans de garantie",
    "log 30 jahre",
    "retention 10 years",
    "ålder 20 dagar",
    "ALTER TABLE 44",
    "alter: 44",
    "kor: 3",
    "1988年3月12日生",
    "expires in 30 years",
    "uptime 52 days",
    "age 44 days",
    "Alter: 44 Tage",
    "patient queue 12",
    "child 12 exited",
    "child process 34 died",
    "driver 52 loaded",
    "user 34 logged",
    "client 12 connected",
    "resident 12M memory",
    "patient 12 of 40",
    "5 år garanti",
    "cache-age=31",
    '"age":3600',
    "pt 12",
    "driver version 44 years",
    "customer 12m",
    "caller 34 failed",
    "client 12F",
)


def _found(text: str) -> list[tuple[str, str]]:
    return [(span.entity, text[span.start : span.end]) for span in seldom.find(text)]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: tuple[str, str]) -> None:
    assert seldom.may_hold(text.encode())
    assert expected in _found(text)


@pytest.mark.parametrize("text", STAYS)
def test_stays(text: str) -> None:
    assert _found(text) == []
