"""Escapes of JSON in texts and lines of logs: letters by their numbers, and quotes of a text in a text."""

from __future__ import annotations

import base64
import json

import pytest

from redactor import Redactor

REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise")

#: (line, what has to be gone, what has to stand there still)
LINES = {
    "a forename": (r'{"level": "info", "first_name": "Ren\u00e9", "took": 12}', [r"Ren\u00e9"], ['"took": 12', "<PERSON:"]),
    "a whole name": (r'{"name": "Jos\u00e9 Garc\u00eda", "ok": true}', ["Garc", "Jos"], ['"ok": true']),
    "a name without a letter of ASCII": (r'{"full_name": "\u5c71\u7530 \u592a\u90ce"}', [r"\u5c71", r"\u90ce"], ['{"full_name": "<PERSON:']),
    "an account": (r'{"user": "jos\u00e9.garcia", "op": "login"}', ["jos", "garcia"], ['"op": "login"']),
    "the sign of an address": (r'{"to": "maria\u0040example.com"}', ["maria", "example.com"], ['{"to": "<EMAIL_ADDRESS:']),
    "an apostrophe": (r'{"surname": "O\u0027Sullivan"}', ["Sullivan"], ['{"surname": "<PERSON:']),
    "a street behind a time": (r'2026-05-01 INFO payload={"street":"Hauptstra\u00dfe 12"}', ["Haupt", "12"], ["2026-05-01 INFO payload="]),
    "in a text in a text": (r'{"msg": "{\"first_name\": \"Ren\\u00e9\"}"}', [r"Ren\\u00e9"], [r'\"first_name\": \"<PERSON:']),
    "a folder that looks like one": (r"opened C:\users\u1234abc\mail.pst", ["u1234abc"], ["mail.pst"]),
    "quotes by number, as nginx writes them": (r'body="{\x22password\x22:\x22hunter2\x22,\x22first_name\x22:\x22Maria\x22}"', ["hunter2", "Maria"], [r"\x22password\x22:\x22<PASSWORD>\x22,"]),
    "an address behind a quote by number": (r'body="{\x22to\x22:\x22maria@example.com\x22}"', ["maria"], [r"\x22:\x22<EMAIL_ADDRESS:"]),
    "entities of XML": ("<Name>Ren&#233; Garc&#xED;a</Name>", ["Ren", "Garc"], ["<Name><PERSON:"]),
    "an apostrophe of XML": ("<LastName>O&apos;Neill</LastName>", ["Neill"], ["</LastName>"]),
    "bytes of Python": (r"params: b'first_name=Ren\xc3\xa9&last_name=M\xc3\xbcller'", ["Ren", "ller", "xa9"], ["params: b'first_name=<PERSON:"]),
    "letters of one byte": (r"{'last_name': 'M\xfcller', 'n': 3}", ["ller"], ["'n': 3"]),
    "octal bytes": (r'user="jos\303\251.garcia" logged in', ["jos", "garcia"], ["logged in"]),
    "bytes of rsyslog": ("msg: user=jos#303#251.garcia logged in", ["jos", "garcia"], ["logged in"]),
    "a form in a field": ("body=first_name%3DMaria%26last_name%3DGarcia%26password%3Dhunter2", ["Maria", "Garcia", "hunter2"], ["%26last_name%3D<PERSON:"]),
    "numbers of issues and folders": (r"fixed #215 and #303 in D:\200\300", [], [r"fixed #215 and #303 in D:\200\300"]),
    "nothing personal": (r'{"event": "caf\u00e9 opened", "n": 1}', [], [r'{"event": "caf\u00e9 opened", "n": 1}']),
    "no serial number": (r'{"serialNo": "\ud83d\ude00"}', [], [r'{"serialNo": "\ud83d\ude00"}']),
    "beside a line without": ('{"first_name": "Ren\\u00e9"}\nuser=tbauer logged in', ["Ren", "tbauer"], ["logged in"]),
}  # fmt: skip


@pytest.mark.parametrize(("line", "gone", "stays"), LINES.values(), ids=LINES)
def test_letters_by_their_numbers_are_read_in_logs(line: str, gone: list[str], stays: list[str]) -> None:
    safe = REDACTOR.redact_log(line + "\n")
    assert safe.endswith("\n")
    assert not [value for value in gone if value in safe.replace("INFO", "").replace("2026-05-01", "")]
    assert [text for text in stays if text in safe] == stays


def test_a_name_has_one_token_however_its_letters_are_written() -> None:
    plain, numbered = (REDACTOR.redact_log(json.dumps({"first_name": "René"}, ensure_ascii=ascii_only) + "\n") for ascii_only in (False, True))
    assert plain == numbered
    assert "<PERSON:" in plain


VALUES = (
    "Home WiFi mG", "password: hunter2x", "ssid KamauReid-2G", "passwort lautet Sommer24!", "address: 12 Main Street, Springfield", "user: tbauer",
    "serial number PF3AB12C", "wifi password: qwe rty zui", "token=abcdef123456", 'SSID "Foo Bar"', "PIN 4711", "C:\\Users\\mgarcia", "born 12.03.1980",
    "Contact: Ana Lopes", "Ren\u00e9 wrote", "\U0001f600 serial \U0001f600",
)  # fmt: skip


@pytest.mark.parametrize("depth", [1, 2, 3])
@pytest.mark.parametrize("value", VALUES)
@pytest.mark.parametrize("as_log", [False, True], ids=["text", "log"])
def test_json_in_json_stays_json(value: str, depth: int, as_log: bool) -> None:
    document: object = {"k": value, "other": {"n": 1}}
    for _ in range(depth):
        document = {"x": json.dumps(document)}
    text = json.dumps(document)
    safe = REDACTOR.redact_log(text + "\n") if as_log else REDACTOR.redact(text).text
    for _ in range(depth + 1):
        read = json.loads(safe)
        safe = read.get("x", "")
    assert read["other"] == {"n": 1}


def test_encoded_texts_in_an_encoded_text_are_all_read() -> None:
    parts = [base64.b64encode(json.dumps({"sub": who, "iat": 1_700_000_000, "scope": "read write"}).encode()).decode() for who in ("maria@example.com", "ana@example.com")]
    text = base64.b64encode(f"first part {parts[0]} and second part {parts[1]} end".encode()).decode()
    inside = base64.b64decode(REDACTOR.redact(text).text).decode()
    decoded = [base64.b64decode(word).decode() for word in inside.split() if len(word) > 20]
    assert len(decoded) == 2
    assert all("<EMAIL_ADDRESS:" in one and "example.com" not in one for one in decoded)
