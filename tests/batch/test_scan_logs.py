"""`redactor scan` lists in logs what `redactor run` replaces: rare rows, names, letters by their numbers and second looks too, at their places."""

from __future__ import annotations

from pathlib import Path

from redactor.batch.scan import Found, scan
from redactor.batch.settings import Settings

LINES = (
    ("first line ok", []),
    ("serial: X7K21014Q2 up", [("SERIAL_NUMBER", 9)]),
    ("2026-05-01 \x1b[31mERROR\x1b[0m card -> GRANTED Deshawn R", [("PERSON", 43)]),
    ("job tel=07700 900418 pickup 44 Ormeau Road, Belfast BT7 2EB", [("PHONE_NUMBER", 9), ("POSTAL_ADDRESS", 29)]),
    ('{"first_name": "Ren\\u00e9"}', [("PERSON", 17)]),
    ("ü claims map[email:maria@example.org iss:accounts]", [("EMAIL_ADDRESS", 20)]),
)


def test_what_is_replaced_is_listed_at_its_place(tmp_path: Path) -> None:
    path = tmp_path / "x.log"
    path.write_text("".join(f"{line}\n" for line, _ in LINES), encoding="utf-8")
    found = [one for one in scan([str(path)], Settings(names="off", key=b"k" * 32), format_name="log") if isinstance(one, Found)]
    assert [(one.line, one.entity, one.column) for one in found] == [(number, *place) for number, (_, places) in enumerate(LINES, 1) for place in places]
