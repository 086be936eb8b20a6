"""Readers of the hand-labelled corpora: each gives texts with spans in the labels of the names model."""

from __future__ import annotations

import gzip
import json
import re
from typing import TYPE_CHECKING, Any

from redactor.models.recipe.facts import UNSURE

if TYPE_CHECKING:
    import random
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from redactor.models.recipe.people import People
    from redactor.models.recipe.places import Places

Example = tuple[str, list[tuple[int, int, str]]]

LABELS = {
    "PERSON": "PERSON",
    "LOCATION": "LOCATION",
    "CITY": "LOCATION",
    "ADDRESS": "POSTAL_ADDRESS",
    "ORG": "ORG",
    "PRODUCT": "PRODUCT",
    "WORK": "PRODUCT",
    "PERSON?": UNSURE,
    **dict.fromkeys(("EMAIL", "PASSWORD", "PHONE", "ACCOUNT", "POLICY_ID", "SSN_LAST4", "CARD", "ZIP"), UNSURE),
}
"""What the labels of the corpora become; the others are trained as no name at all. `UNSURE` is left out of the loss."""

_GREETED = re.compile(
    r"(?m)^(?:(?:ok|okay|yes|no|hi+|hai|hello|hey|thanks?|thank you|thank u|thanku|good (?:morning|evening|afternoon|day)|bye|dear|sure|so much|very much|ty|is|fine) )+([a-z]{3,})(?: ([a-z]{3,}))?$"
)


_NUMBER = re.compile(r"\b[a-z]{0,3}[ -]?\d[\d-]{3,}\b")
"""What may be somebody's number in a chat that marks few of them."""
_PERSONAL_FACT = re.compile(
    r"(?<=, )\d{1,2}(?=,)|\b\d{1,2}(?=[- ]years?[- ]old)|(?<=\baged )\d{1,2}\b|(?<=\bage )\d{1,2}\b|(?<=\bborn )[^.;)]{0,40}?\d{4}|(?<=\()(?:\w+ ){0,3}\d{4} ?[-–](?= ?[\w ]*\d{4}\))"
)
"""Ages and dates of birth in edited text."""
_ACCOUNT = re.compile(r"[\w.+-]+@[\w.-]+|(?<=/home/)\w+|(?<=/Users/)\w+")


_TURN = 50
PARTS = {"all": set(range(_TURN)), "tune": {0}, "report": {25}, "train": set(range(_TURN)) - {0, 25}}
"""Parts of a training corpus, by what is left of a row's number: two rows of fifty are kept out of training, one to choose
thresholds on and one to report."""


def rows(data: Path, name: str, part: str = "all") -> Iterator[dict[str, Any]]:
    """Read one corpus file of the data folder: all of it or a part (`PARTS`)."""
    with gzip.open(data / "ner" / f"{name}.jsonl.gz", "rt", encoding="utf-8") as file:
        for number, line in enumerate(file):
            if number % _TURN in PARTS[part]:
                yield json.loads(line)


def labelled(data: Path, name: str, part: str = "train") -> Iterator[Example]:
    """Read the training rows (or another part) of a corpus whose labels are taken as they are (`LABELS`)."""
    for row in rows(data, name, part):
        spans = [(s, e, LABELS[label]) for s, e, label in row["spans"] if label in LABELS]
        if name == "wikigold":
            spans += [(s, e, UNSURE) for s, e, label in row["spans"] if label == "MISC"]
        if name != "multidogo_train":
            spans += [(*m.span(), UNSURE) for m in _PERSONAL_FACT.finditer(row["text"])]
        yield row["text"], spans


def multidogo(data: Path, forenames: frozenset[str], common: frozenset[str]) -> Iterator[Example]:
    """Read the support chats; a greeted name, which the corpus leaves unlabelled, is labelled where it is certain.

    Any other unlabelled word that is a name in `forenames` and no common word is left out of the loss.
    """
    for text, spans in labelled(data, "multidogo_train"):
        taken = [(s, e) for s, e, _ in spans]
        extra: list[tuple[int, int, str]] = []
        for match in _GREETED.finditer(text):
            for group in (1, 2):
                if match[group] and match[group] not in common:
                    label = "PERSON" if match[group] in forenames else UNSURE
                    extra.append((match.start(group), match.end(group), label))
        greeted = {(s, e) for s, e, _ in extra}
        extra += [
            (*word.span(), UNSURE)
            for word in re.finditer(r"[a-z]{3,}", text)
            if word[0] in forenames and word[0] not in common and word.span() not in greeted
        ]
        extra += _numbers(text)
        free = [s for s in extra if not any(s[0] < e and b < s[1] for b, e in taken)]
        yield text, spans + free


def _numbers(text: str) -> list[tuple[int, int, str]]:
    """Give the numbers of a chat that may be anything: an account's, a PIN, a date."""
    return [(*m.span(), UNSURE) for m in _NUMBER.finditer(text)]


def common_words(data: Path, *, least: int = 12) -> frozenset[str]:
    """Count the words that technical chat uses in lower case: they are words, whatever else they may be."""
    counts: dict[str, int] = {}
    for row in rows(data, "ubuntu_irc"):
        for word in re.findall(r"\b[a-z]{2,}\b", row["text"]):
            counts[word] = counts.get(word, 0) + 1
    return frozenset(word for word, count in counts.items() if count >= least)


def irc(data: Path, rng: random.Random) -> Iterator[Example]:
    """Read technical chat in windows of a few messages: nearly no names of people, so silver negatives.

    Nicks are left out of the loss wherever they stand.
    """
    messages = list(rows(data, "ubuntu_irc"))
    nicks = {m["nick"].lower() for m in messages}
    at = 0
    while at < len(messages):
        lines: list[str] = []
        spans: list[tuple[int, int, str]] = []
        length = 0
        with_nick = rng.random() < 0.4
        for message in messages[at : at + rng.randint(1, 6)]:
            line = f"<{message['nick']}> {message['text']}" if with_nick else message["text"]
            spans += [
                (length + m.start(), length + m.end(), UNSURE)
                for m in re.finditer(r"[\w\[\]`^-]{3,}", line)
                if m[0].lower() in nicks
            ]
            spans += [(length + m.start(), length + m.end(), UNSURE) for m in _ACCOUNT.finditer(line)]
            lines.append(line)
            length += len(line) + 1
        at += len(lines)
        yield "\n".join(lines), spans


_STAR_PEOPLE = re.compile(r"^(?:api\.)?(?:Dr\.? )?([A-Z][a-z]+(?: [A-Z][a-z]+)*)$")
_STAR_PERSON_KEYS = (
    "PatientName", "UserName", "CustomerName", "RenterName", "HostName", "FullName", "GuestName", "DriverName", "SecurityAnswer1",
)  # fmt: skip
_STAR_DOCTORS = re.compile(r"\bDr\.? ?(Alexis|Morgan|Johnson|[A-Z][a-z]+)\b")


def star(data: Path, people: People, places: Places, rng: random.Random, *, keep: float) -> Iterator[Example]:
    """Read human support dialogues with the few names in them swapped for drawn ones; towns are swapped too."""
    towns = ("Los Angeles", "Chicago", "Detroit", "San Francisco", "New York", "Pittsburgh", "London")
    for row in rows(data, "star_dialogues", "train"):
        if rng.random() > keep:
            continue
        names = {
            m[1]
            for key, value in row["known"].items()
            if key in _STAR_PERSON_KEYS and isinstance(value, str) and (m := _STAR_PEOPLE.match(value))
        }
        turns = row["turns"]
        joined = "\n".join(text for _, text in turns)
        names |= set(_STAR_DOCTORS.findall(joined))
        parts = {part for name in names for part in name.split()}
        swap: dict[str, tuple[str, str]] = {}
        for name in sorted(names, key=len, reverse=True):
            person = people.person()
            swap.setdefault(name, (people.write(person) if " " in name else person.first, "PERSON"))
        for part in sorted(parts):
            swap.setdefault(part, (people.person().first, "PERSON"))
        for key, kind in (("AccountNumber", "CUSTOMER_ID"), ("PIN", "PASSWORD")):
            if value := str(row["known"].get(key, "")):
                swap[value] = ("".join(rng.choices("0123456789", k=len(value))), kind)
        for name in [n for n in swap if rng.random() < 0.9]:
            swap.setdefault(name.lower(), (swap[name][0].lower(), "PERSON"))
        venue, pet = (
            str(row["known"].get("Name", "")).removeprefix("api."),
            str(row["known"].get("SecurityAnswer2", "")),
        )
        if venue and not venue.startswith("Dr"):
            swap.setdefault(venue, (venue, "ORG"))
        if pet:
            swap.setdefault(pet, (pet, UNSURE))
        for town in towns:
            if town in joined:
                swap[town] = (places.city(), "LOCATION")
        style = rng.choice(
            (
                ("U: ", "W: "),
                ("Customer: ", "Agent: "),
                ("User: ", "System: "),
                ("", ""),
                ("caller: ", "agent: "),
                ("> ", ""),
            )
        )
        first = rng.randint(0, max(0, len(turns) - 6))
        lines = [style[who != "U"] + text for who, text in turns[first : first + rng.randint(4, 14)]]
        text, spans = swapped("\n".join(lines), swap)
        yield text, spans + [s for s in _numbers(text) if not any(s[0] < e and b < s[1] for b, e, _ in spans)]


def recast(examples: Iterable[Example], people: People, places: Places, rng: random.Random, *, share: float) -> Iterator[Example]:
    """Give some texts another cast: each person and town gets a drawn name of as many words, written as the old one was."""
    for text, spans in examples:
        if rng.random() >= share:
            yield text, spans
            continue
        cast: dict[str, str] = {}
        parts: list[str] = []
        moved: list[tuple[int, int, str]] = []
        at = length = 0
        for start, end, label in sorted(spans):
            if start < at:
                continue
            old = text[start:end]
            new = old
            if label == "PERSON" and old[-1:].isalnum():
                new = cast.setdefault(old, people.like(old, cast))
            elif label == "LOCATION" and " " not in old and old.istitle() and rng.random() < 0.25:
                new = cast.setdefault(old, places.city().split(",")[0])
            parts += [text[at:start], new]
            length += start - at
            moved.append((length, length + len(new), label))
            length += len(new)
            at = end
        yield "".join([*parts, text[at:]]), moved


def swapped(text: str, swap: dict[str, tuple[str, str]]) -> Example:
    """Replace each key of `swap` by its value, case-insensitively where a whole word stands, and give the spans."""
    if not swap:
        return text, []
    pattern = re.compile(r"\b(" + "|".join(re.escape(k) for k in sorted(swap, key=len, reverse=True)) + r")\b")
    parts: list[str] = []
    spans: list[tuple[int, int, str]] = []
    at = length = 0
    for match in pattern.finditer(text):
        new, label = swap[match[1]]
        parts += [text[at : match.start()], new]
        length += match.start() - at
        spans.append((length, length + len(new), label))
        length += len(new)
        at = match.end()
    parts.append(text[at:])
    return "".join(parts), spans


def joined(examples: Iterable[Example], rng: random.Random, *, share: float) -> Iterator[Example]:
    """Put some neighbouring short texts into one, as lines: unrelated lines stand together in tickets too."""
    waiting: Example | None = None
    for text, spans in examples:
        if waiting is not None:
            gap = rng.choice(("\n", "\n", "\n\n", " "))
            shift = len(waiting[0]) + len(gap)
            merged = (
                waiting[0] + gap + text,
                waiting[1] + [(s + shift, e + shift, label) for s, e, label in spans],
            )
            waiting = None
            yield merged
        elif rng.random() < share:
            waiting = (text, spans)
        else:
            yield text, spans
    if waiting is not None:
        yield waiting
