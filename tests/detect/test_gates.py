"""A detector that its gate keeps from a text of ASCII would have found nothing in it."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redactor.detect.prose import credential_shapes, credentials, handles, note_labels, notes
from redactor.detect.search import automata
from redactor.evaluate import gold
from redactor.types import Span

GOLDEN = Path(__file__).parents[1] / "golden"
DETECTORS: tuple[tuple[Callable[[str], list[Span]], Callable[..., automata.Match]], ...] = ((handles.find, handles.gate), (notes.find, notes.gate))

LABELS = sorted(label for label in note_labels.spellings() if label.isascii())
CUES = (
    "login", "user", "username", "logged in as", "signed in as", "account", "user account", "account locked", "mailbox disabled", "user created", "computer name", "laptop", "pc", "hostname",
    "renamed to", "shows up as", "password", "pw", "PIN", "code", "otp", "verification code", "door code", "wifi key", "passkey", "ssh -l", "net user", "docker login -u", "groups", "benutzername",
)  # fmt: skip
SIGNS = (" ", " ", " ", ": ", ":", " = ", "=", " - ", " is ", " was ", " now ", " of ", " for ", " from ", " on the ", " in the ", " to ", " the admin ", " for user '", " (", " #", ", ", "...", "? ", "\n", "?\n", "\t", "  ", " [", " no. ", " nr ", " says ", " reads: ", " my new ", ".", '"', " 'x ", " and ", " or ", "/")
VALUES = (
    "maria", "mgarcia7", "maria.garcia", "maria.garcia0@example.com", "CORP\\mgarcia", "m-garcia", "mariaGarciaX", "MGARCIA", "jo_b", "LT-00417", "NB12345", "DESKTOP-7QK2", "hunter2", "P@ssw0rd!", "correct-horse-battery",
    "4711", "17", "123 456", "12 34", "203.0.113.9", "1234.5", "one two three four five", "four seven one two", "12.03.1984", "March 3rd 2024", "third of may", "christmas", "Blue Lagoon", "X5GQ001234", "abc 12345", "failed", "ok",
    "example.com", "(local)", "took 17 ms", "31204 ms", "48113 bytes", "4711 msx", "1234@example.com", "a@1234.com", "pin-1234@example.com", "x9#k!", "wachtwoord!",
)  # fmt: skip
PIECES = st.sampled_from([*CUES, *SIGNS, *VALUES]) | st.sampled_from(LABELS)
TEXTS = st.lists(st.tuples(st.sampled_from(CUES) | st.sampled_from(LABELS), st.sampled_from(SIGNS), PIECES, st.sampled_from(SIGNS), st.sampled_from(VALUES), st.sampled_from(SIGNS)).map("".join), min_size=1, max_size=3).map("".join)


def holds(text: str) -> None:
    """Assert that nothing is found where the gates of ASCII see nothing."""
    data = text.encode("ascii")
    for find, gate in DETECTORS:
        if not automata.admits(gate(ascii_only=True), data):
            assert not find(text), find.__module__


def looked_at(text: str, monkeypatch: pytest.MonkeyPatch) -> list[Span]:
    """Return what is found of passwords and codes, whatever the text looks like."""
    with monkeypatch.context() as patch:
        patch.setattr(credential_shapes, "is_plain", lambda _data: False)
        return credentials.find(text)


@settings(max_examples=600, deadline=None)
@given(TEXTS)
def test_where_the_gate_of_ascii_sees_nothing_nothing_is_found(text: str) -> None:
    holds(text)


def test_nor_in_golden_lines_and_what_is_pieced_together_from_them() -> None:
    lines = list(dict.fromkeys(line for unit in gold.read(GOLDEN) for leaf in unit.leaves for line in leaf.text.splitlines() if line.isascii() and line.strip()))
    chosen = random.Random(4)
    for line in lines:
        words, others = line.split(" "), chosen.choice(lines).split(" ")
        holds(line)
        holds(" ".join([*words[: chosen.randrange(len(words) + 1)], *others[-chosen.randrange(1, 9) :]]))


def test_a_plain_text_holds_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    chosen = random.Random(4)
    plain = 0
    for _ in range(4000):
        text = "".join(chosen.choice(CUES) + chosen.choice((" ", " ", " is ", ", ", ": ", ".", "-")) + chosen.choice(VALUES) + chosen.choice((" ", " ", ", ", ". ", ") ")) for _ in range(chosen.randrange(1, 5)))
        if credential_shapes.is_plain(text.encode()):
            plain += 1
            assert not looked_at(text, monkeypatch), text
    assert plain > 400


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("login of maria.garcia@example.com from 203.0.113.9 took 17 ms", True), ("password reset for (maria) in room 12.", True), ("the code is 4711", False), ("code 12 34", False), ("pin 12. 345", False),
        ("password is correct-horse-battery", False), ("code four seven one two", False), ('password "x"', False), ("1234@example.com", False), ("p@ss", False), ("admin:hunter", False), ("", True),
        ("login took 31204 ms for maria", True), ("the pin has 4711 bytes", True), ("login 4711 msx", False), ("pin 4711 ms 12 34", False),
    ],
)  # fmt: skip
def test_words_short_numbers_and_addresses_are_plain(text: str, plain: bool) -> None:
    assert credential_shapes.is_plain(text.encode()) is plain
