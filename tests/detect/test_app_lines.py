"""Lines of applications: accounts behind verbs and roles in many languages, in paths and commands, codes and passwords that are told, positions, streets, dates of long ago; what only looks like them stays."""

# ruff: noqa: RUF001 - in several languages

from __future__ import annotations

import pytest

from redactor import Redactor
from redactor.detect.review import logged_lines
from redactor.types import Span
from tests.detect import rare

FOUND = (
    ("Sperre: Benutzer HGRUBERM Terminal 4", ("USERNAME", "HGRUBERM")),
    ('De gebruiker "POLDER\\jvisser2", op client', ("USERNAME", "jvisser2")),
    ("تسجيل دخول المستخدم laila.k من 185.93.3.61", ("USERNAME", "laila.k")),
    ("вход: пользователь o.ivanenko заблокирован", ("USERNAME", "o.ivanenko")),
    ("用户 wangfei88 登录失败", ("USERNAME", "wangfei88")),
    ("Kullanıcı e.demir oturum açtı", ("USERNAME", "e.demir")),
    ("Buchung storniert durch HGRUBERM", ("USERNAME", "HGRUBERM")),
    ("page modifiée par cl.morvan – ok", ("USERNAME", "cl.morvan")),
    ("aprovado por jteixeira: ok", ("USERNAME", "jteixeira")),
    ("usunięto przez k.nowicka2", ("USERNAME", "k.nowicka2")),
    ("PIN reset by noor.h", ("USERNAME", "noor.h")),
    ("row exists (operator PSHANSEN9)", None),
    ("agent mkhan4 (x) accepted after 6s", ("USERNAME", "mkhan4")),
    ("BLOKADA konto k.nowicka powod x", ("USERNAME", "k.nowicka")),
    ("level 1 released by E07741 (x)", ("EMPLOYEE_ID", "E07741")),
    ("ok reviewers: @noor_h, @acme/core-maintainers", ("USERNAME", "noor_h")),
    ("Besitzer geändert auf 'hgruberm' (x)", ("USERNAME", "hgruberm")),
    ("nwosu.c      Chidi Emeka Nwosu      4.1G of 50G", ("USERNAME", "nwosu.c")),
    ("https://x-my.sharepoint.example/personal/ana_b_x_example/Documents", ("USERNAME", "ana_b_x_example")),
    ('Sender="/O=EX/OU=G/CN=RECIPIENTS/CN=KELLER_UTE" x', ("USERNAME", "KELLER_UTE")),
    ("page.renamed space=~ana.b from", ("USERNAME", "ana.b")),
    ("PUT /caldav/jlefebvre/perso/1.ics -> 201", ("USERNAME", "jlefebvre")),
    ('GET /admin/x 200 812 "anab77" 91.22.140.6', ("USERNAME", "anab77")),
    ("New-ADUser -Surname X -SamAccountName lan.nt", ("USERNAME", "lan.nt")),
    ('COMMAND=/usr/sbin/useradd -m -c "X Y" -s /bin/bash kaleo', ("USERNAME", "kaleo")),
    ("  r4471  vpetrenko    // fix", ("USERNAME", "vpetrenko")),
    ("item={'name': 'jmcallister', 'gecos': 'x'}", ("USERNAME", "jmcallister")),
    ("was kicked by 'Krümel'(id:7) reason", ("USERNAME", "Krümel")),
    ("issued server command: /tell miss_pie ruf an", ("USERNAME", "miss_pie")),
    ("laptop-beatriz jdoe 4471 [09/Mar/2026] 1 2 -", ("HOSTNAME", "laptop-beatriz")),
    ("device_tracker.chiamakas_galaxy_s24 -> home", ("HOSTNAME", "chiamakas_galaxy_s24")),
    ('input#pwd "Sunny!Day77" blur', ("PASSWORD", "Sunny!Day77")),
    ("Voicemail PIN of X reset to 481207 ok", ("PASSWORD", "481207")),
    ("lock: code 481207 used by front desk", ("ONE_TIME_CODE", "481207")),
    ('keyholder ok, kodeord "blåbærtærte" given', ("PASSWORD", "blåbærtærte")),
    ('sms text="Hola, tu código es 481 207. No lo compartas." dlr', ("ONE_TIME_CODE", "481 207")),
    ("matched, pickup 24.71355, 46.67530 ETA 4", ("GEO_COORDINATES", "24.71355, 46.67530")),
    ("cls=W lat/lon 45.46421/-122.64718 unc=18m", ("GEO_COORDINATES", "45.46421/-122.64718")),
    ('odebrał "ul. Polna 17/4, 50-305 Wrocław" ok', ("POSTAL_ADDRESS", "ul. Polna 17/4, 50-305 Wrocław")),
    ("не знайшов адресу: вул. Зелена, 211, кв. 8, м. Львів, 79040", ("POSTAL_ADDRESS", "вул. Зелена, 211, кв. 8, м. Львів, 79040")),
    ('ORIGEM "R. das Flores 55, Bl B ap 31, Osasco"', ("POSTAL_ADDRESS", "R. das Flores 55, Bl B ap 31, Osasco")),
    ("binding parameter [4] as [DATE] - [1991-07-22]", ("DATE_OF_BIRTH", "1991-07-22")),
    ("no valid date ('29/02/1983')", ("DATE_OF_BIRTH", "29/02/1983")),
    ("binding parameter [5] as [VARCHAR] - [437-55-2918]", ("US_SSN", "437-55-2918")),
    ('{"Возраст":"11"}', ("AGE", "11")),
    ('"bought":"2024-12-24","shop":"Z"', ("PURCHASE_DATE", "2024-12-24")),
    ("purchase_date: null > 2023-11-14, x", ("PURCHASE_DATE", "2023-11-14")),
)  # fmt: skip
STAYS = (
    "garage door opened, agent started, operator from console",
    "Benutzer angemeldet durch Anwendung",
    "par défaut, por sistema, przez system, door gebruiker",
    "paused by athena-02 in June",
    "built by jenkins.service at 04:00",
    "@Override @param name @types/node @media print",
    '{"@timestamp":"2026-03-01"}',
    "/dav/files/ /principals/users/",
    "certificate valid from '1970-01-01' to '2000-01-01'",
    "code 404 returned for GET",
    "error code 1234 used",
    "age=300 max-age=600",
    "r123 fixed build",
    "pc-linux laptop-server desktop-file",
    "usuario no encontrado, utilisateur inconnu, uživatel nenalezen",
    "at 0.95, 0.87 confidence",
    "password must be set, pin header",
    "pod/jupyter-hub-0 jupyter-lab-server ready",
    "via HTTP 1.1 par 443",
)
LINES = (
    ("row 00417  Dana Kováč  ok", "Dana Kováč", []),
    ("row 3;M0088142;Dana Kováč", "Dana Kováč", ["M0088142"]),
    ("LF-0093318   Dana Kováč  017", "Dana Kováč", ["LF-0093318"]),
    ("agent Dana Kováč (AG-4471) x", "Dana Kováč", ["AG-4471"]),
    ("order 2044178 Dana Kováč", "Dana Kováč", []),
    ("JOIN 20441 NOTICE Dana Kováč", "Dana Kováč", []),
    ("2026 Dana Kováč 20260318", "Dana Kováč", []),
    ("Dana Kováč / 0300-5550914 x", "Dana Kováč", ["0300-5550914"]),
    ("Dana Kováč 601 224 918", "Dana Kováč", ["601 224 918"]),
    ("Dana Kováč at 2026-03-01 02:14:15,120", "Dana Kováč", []),
    ("Dana Kováč 44051401359 x", "Dana Kováč", ["44051401359"]),
    ("Dana Kováč, 03.11.1968 x", "Dana Kováč", ["03.11.1968"]),
    ("Dana Kováč 6630 0912 7781 0045 x", "Dana Kováč", []),
    ("Dana Kováč, 81, of Decatur", "Dana Kováč", ["81"]),
    ("Dana Kováč (44 ans) admise", "Dana Kováč", ["44"]),
    ("Dana Kováč, 12, 4, 3", "Dana Kováč", []),
    ("Dana Kováč in LL57 2DG x", "Dana Kováč", ["LL57 2DG"]),
    ('Dana Kováč date="02-27-2026" thread', "Dana Kováč", []),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: tuple[str, str] | None) -> None:
    if expected is not None:
        rare.assert_found(text, expected)


@pytest.mark.parametrize("text", STAYS)
def test_stays(text: str) -> None:
    rare.assert_stays(text)


@pytest.mark.parametrize(("line", "name", "expected"), LINES)
def test_what_a_line_of_somebody_holds(line: str, name: str, expected: list[str]) -> None:
    start = line.index(name)
    people = [Span(start, start + len(name), "PERSON", 0.8, "context:x")]
    assert [line[span.start : span.end] for span in logged_lines.find(line, people)] == expected


def test_a_number_is_known_in_the_rest_of_the_block() -> None:
    out = Redactor("support", key=b"0" * 32).redact_log("member=LF-0093555 ok\nNO ADDRESS FOR LF-0093555 - SUPPRESSED\n")
    assert "LF-0093555" not in out
