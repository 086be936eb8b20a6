"""Towns and streets by what stands right beside, fields that a program types in, machines, networks and numbers in forms of their own; what only looks like them stays."""

# ruff: noqa: RUF001 - in several languages

from __future__ import annotations

import pytest

from tests.detect import rare

FOUND = (
    ("Батько: тел. уточнити, м. Луцьк", ("LOCATION", "Луцьк")),
    ("доставка г. Самара, пункт 4", ("LOCATION", "Самара")),
    ("il sottoscritto nato il 03/11/1968 a Catanzaro", ("LOCATION", "Catanzaro")),
    ("né le 03/11/1968 à Quimper, ok", ("LOCATION", "Quimper")),
    ('note: "sorry, joining from Busan, mic broken"', ("LOCATION", "Busan")),
    ('risposta: "sono a Matera, sentite Pier"', ("LOCATION", "Matera")),
    ('nota: "tá em Caruaru, volta amanhã"', ("LOCATION", "Caruaru")),
    ("20m qso op x qth Piracicaba rst -07", ("LOCATION", "Piracicaba")),
    ("binding [3] as [VARCHAR] - [2290 Pecan Hollow Rd Apt 7]", ("POSTAL_ADDRESS", "2290 Pecan Hollow Rd Apt 7")),
    ("slot 7 3 Larkspur Mews, Hove BN3 2QT", ("POSTAL_ADDRESS", "3 Larkspur Mews, Hove BN3 2QT")),
    ("leveringsadres Kerkpad NZ 88, 3764 AK Soest", ("POSTAL_ADDRESS", "Kerkpad NZ 88, 3764 AK Soest")),
    ("from Peace Ave 17-42, Ulaanbaatar 14210 at 07:40", ("POSTAL_ADDRESS", "Peace Ave 17-42, Ulaanbaatar 14210")),
    ("PID-7=x PID-11=12 Wattle Gr^^Ballarat^VIC^3350 PID-13=y", ("POSTAL_ADDRESS", "12 Wattle Gr^^Ballarat^VIC^3350")),
    ('Step 8/12 type("#geboorteplaats", "Ter Borg") ok', ("LOCATION", "Ter Borg")),
    ("page.fill('#birth_date', '1984-02-11')", ("DATE_OF_BIRTH", "1984-02-11")),
    ('cy.type("#first_name", "Wanjiru")', ("PERSON", "Wanjiru")),
    ('msg="invalid" field=phone_number got="555-0199-22"', ("PHONE_NUMBER", "555-0199-22")),
    ("on field 'plz': rejected value [7211]; codes", ("POSTCODE", "7211")),
    ("in object 'dbo.Member'. The duplicate key value is (M-204417).", ("CUSTOMER_ID", "M-204417")),
    ("No such customer: cus_2044Qx17", ("CUSTOMER_ID", "cus_2044Qx17")),
    ('[sms] 385912044177 <- "Kod: 482 913"', ("PHONE_NUMBER", "385912044177")),
    ('[sms] 385912044177 <- "Kod: 482 913"', ("ONE_TIME_CODE", "482 913")),
    ("OTP for 0912044177 is 482913", ("ONE_TIME_CODE", "482913")),
    ("sesión expirada de rmamani desde 190.237.18.44 (3)", ("USERNAME", "rmamani")),
    ("zusammengelegt: 1 (durch maiki)", ("USERNAME", "maiki")),
    ("Remote: Login        -        yusuf_k      188.54.90.17", ("USERNAME", "yusuf_k")),
    ('"satisfied by X and @bram_vd"', ("USERNAME", "bram_vd")),
    ("doorbell G3 Reader Pro (d8b370a1f24c) call", ("MAC_ADDRESS", "d8b370a1f24c")),
    ("роутер SSID «Olena_home» ok", ("SSID", "Olena_home")),
    ("MT103 X :59:/0231004471820 A B", ("BANK_ACCOUNT", "0231004471820")),
    ("차량=82바 4418", ("NATIONAL_ID", "82바 4418")),
    ("车牌 京A12345 入场", ("NATIONAL_ID", "京A12345")),
    ("smena, kasir Snežana (0127)", ("EMPLOYEE_ID", "0127")),
    ("LAPS password rotate failed, old value 'Kx7-mTqe-29pL' rejected", ("PASSWORD", "Kx7-mTqe-29pL")),
)
STAYS = (
    "joining from Teams, calling from Main Thread",
    "г. 2024 закрыт",
    "based in Kernel space, working in Debug mode",
    'type("#submit", "click") fill("#q", "rust async")',
    "switch merged commit d8b370a1f24c into main, device (build d8b370a1f24c)",
    "3 Open Close Way",
    "field 'timeout' value '30000' invalid, column 'status' got 'active'",
    "object 'dbo.Orders' duplicate key value is (204417)",
    "customer_count driver_version patient_v2 member_list",
    "von hier aus 10.0.0.1",
    "(by default) (par défaut) (von vorne)",
    "phone G3 build 202603011200",
    "Stop 12 Gate 4, Hall 3",
    "password policy old value 'none'",
)


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: tuple[str, str]) -> None:
    rare.assert_found(text, expected)


@pytest.mark.parametrize("text", STAYS)
def test_stays(text: str) -> None:
    rare.assert_stays(text)
