"""Marked texts as training material: every marked value is drawn anew each time a text is."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from redactor.evaluate import gold
from redactor.models.labels import FACTS, NAMES
from redactor.models.recipe.values import Values

if TYPE_CHECKING:
    import random
    from collections.abc import Iterable, Sequence

    from redactor.models.recipe.people import People, Person
    from redactor.models.recipe.places import Places

FOLDER = Path(__file__).parent / "frames"
TEXTS = tuple(
    f"facts{part}.txt"
    for part in (
        "", "_long", "_home", "_office", "_calls", "_forum", "_forms", "_mails",
        "_desk", "_chats", "_records", "_voices", "_shell", "_letters", "_late",
        "_counter", "_minutes", "_papers", "_bench",
        "_notes", "_replies", "_queue",
    )
)  # fmt: skip
"""The files of marked texts, in the order in which they are drawn from."""
FRESH, TIMES = TEXTS[-3:], 3
"""The newest of these files, which 1.8 was the first to be trained on, are drawn from so many times as often."""
UNSURE = "?"
"""The label of text that is left out of the loss: what other detectors find, or nobody has said."""
LABELS = {
    **{label: label for label in (*NAMES, *FACTS)},
    "US_SSN": "NATIONAL_ID",
    "IMEI": "DEVICE_ID",
    "IMSI": "DEVICE_ID",
    "ICCID": "DEVICE_ID",
}
"""The label of each kind of personal mark; the others have detectors of their own and are left out of the loss."""
HELD_BACK = 8
"""Of so many texts and lines one is kept out of training, to choose thresholds on."""
_MARK = re.compile(r"\[\[(?P<go>[A-Z_]+)\|(?P<gone>.*?)\]\]|\{\{(?P<stay>[A-Z0-9_]+)\|(?P<stayed>.*?)\}\}", re.DOTALL)


GOLDEN = 0.2
"""How often a text is one of a folder of golden files, for each folder that is given."""
CALLED, CALLED_LEAST = 0.4, 12
"""How often a fact without digits is called like another one of its kind (`COMPANY`, `AIRPORT`), and how many of the kind there must be."""
PROGRAMS = frozenset({"log", "device"})
"""Kinds of golden texts that the model is not asked about."""
SLIPPED, SLIPS = 0.15, 0.08
"""How often a text is written in haste, and how many of its words are then misspelt."""
CUT = 0.15
"""How often a long text begins or ends early."""
_WORD = re.compile(r"\b[a-zà-ÿ]{4,}\b")
Item = TypeVar("Item")


class Part(NamedTuple):
    """A stretch of a marked text: plain (no kind), a personal value or a fact that stays."""

    text: str
    kind: str = ""
    personal: bool = False


class Facts:
    """Draws marked texts (`TEXTS`) and lines of `facts_lines.txt` with new values; each draw gives a text and its labelled spans."""

    def __init__(self, people: People, places: Places, rng: random.Random, marked: Sequence[Path] = ()) -> None:
        """Take the texts of this folder, and those of others in the mark-up of golden files (`marked`)."""
        self._people, self._places, self._rng = people, places, rng
        self._values = Values(people, rng)
        self._texts = [parted(text) for text in (*marked_texts("train"), *marked_texts("train", FRESH) * (TIMES - 1))]
        self._golden = [_part(golden_texts(folder), "train") for folder in marked]
        self._lines = [parted(line) for line in marked_lines("train")]
        self._called = called([*self._texts, *(text for texts in self._golden for text in texts)])

    def text(self) -> tuple[str, list[tuple[int, int, str]]]:
        """Draw a text, now and then of two that follow each other."""
        if self._golden and self._rng.random() < GOLDEN * len(self._golden):
            return self._drawn(self._rng.choice(self._rng.choice(self._golden)))
        one = self._drawn(_cut(self._rng.choice(self._texts), self._rng))
        if len(one[0]) < 200 and self._rng.random() < 0.3:
            return _joined(one, self._drawn(self._rng.choice(self._texts)), self._rng.choice(("\n\n", "\n", "\n---\n")))
        return one

    def line(self) -> tuple[str, list[tuple[int, int, str]]]:
        """Draw a line, which stands among others of a text."""
        return self._drawn(self._rng.choice(self._lines))

    def value(self, kind: str) -> tuple[str, str]:
        """Draw a value of a kind, with its label."""
        return self._values.kinds[kind](self._people.person()), LABELS[kind]

    def thing(self, kind: str) -> str:
        """Draw a model (`MODEL`) or a part (`PART`) that somebody's device may be."""
        return self._values.thing(kind)

    def _drawn(self, parts: list[Part]) -> tuple[str, list[tuple[int, int, str]]]:
        text: list[str] = []
        spans: list[tuple[int, int, str]] = []
        slips = SLIPS if self._rng.random() < SLIPPED else 0.0
        cast: dict[str, str] = {}
        owner = self._people.person()
        length = 0
        for part in parts:
            new = part.text
            if part.kind:
                new = cast[part.text] if part.text in cast else cast.setdefault(part.text, self._new(part, cast, owner))
            elif slips:
                new = _WORD.sub(lambda word: _slip(word[0], self._rng) if self._rng.random() < slips else word[0], new)
            if part.personal:
                spans.append((length, length + len(new), LABELS.get(part.kind, UNSURE)))
            text.append(new)
            length += len(new)
        return "".join(text), spans

    def _new(self, part: Part, cast: dict[str, str], owner: Person) -> str:
        rng, old = self._rng, part.text
        if not part.personal:
            others = self._called.get(part.kind, ())
            if others and rng.random() < CALLED and not any(map(str.isdigit, old)):
                other = rng.choice(others)
                return other.lower() if old.islower() else other.upper() if old.isupper() else other
            return self._values.technical(part.kind, old)
        if part.kind == "PERSON":
            if not re.search(r"[^\W\d_]{3}", old):
                return old
            return owner.full if old.istitle() and old.count(" ") == 1 and owner.full not in cast.values() else self._people.like(old, cast)
        if part.kind == "LOCATION":
            return self._places.city().split(",")[0] if rng.random() < 0.7 else old
        if part.kind == "POSTAL_ADDRESS":
            return self._places.address(lines="\n" in old) if rng.random() < 0.5 else self._values.shaped(old)
        new = self._values.another(part.kind, old, owner)
        return new.lower() if old.islower() and rng.random() < 0.5 else new


def called(texts: Iterable[list[Part]]) -> dict[str, list[str]]:
    """Return what facts without digits are called in some texts, by their kind, for kinds of which there are many."""
    by_kind: dict[str, set[str]] = {}
    for part in (part for text in texts for part in text if part.kind and not part.personal):
        if not any(map(str.isdigit, part.text)):
            by_kind.setdefault(part.kind, set()).add(part.text)
    return {kind: sorted(names) for kind, names in by_kind.items() if len(names) >= CALLED_LEAST}


def marked_texts(part: str, files: Sequence[str] = TEXTS) -> list[str]:
    """Read the marked texts that are trained on (`train`) or kept out of it (`tune`): of all files or of some."""
    texts = [(file, t.strip("\n")) for file in TEXTS for t in (FOLDER / file).read_text("utf-8").split("\n%%\n") if t.strip()]
    return [text for file, text in _part(texts, part) if file in files]


def marked_lines(part: str) -> list[str]:
    """Read the marked lines that are trained on (`train`) or kept out of it (`tune`)."""
    return _part([line for line in (FOLDER / "facts_lines.txt").read_text("utf-8").splitlines() if line.strip()], part)


def golden_texts(folder: Path) -> list[list[Part]]:
    """Read the marked texts of a folder of golden files, each leaf of a JSON document by itself; what programs wrote is left out."""
    texts = []
    for unit in gold.read(folder):
        if unit.id.partition("/")[0] in PROGRAMS:
            continue
        for leaf in unit.leaves:
            parts, at = [], 0
            for mark in sorted(leaf.marks, key=lambda mark: mark.start):
                parts += [Part(leaf.text[at : mark.start]), Part(leaf.text[mark.start : mark.end], mark.name, mark.personal)]
                at = mark.end
            parts = [part for part in (*parts, Part(leaf.text[at:])) if part.text]
            if " " in leaf.text.strip():
                texts.append(parts)
    return texts


def _part(texts: list[Item], part: str) -> list[Item]:
    return [text for number, text in enumerate(texts) if (number % HELD_BACK == 0) == (part == "tune")]


def golden_kept(folders: Sequence[Path]) -> list[list[Part]]:
    """Give the golden texts of some folders that are kept out of training."""
    return [text for folder in folders for text in _part(golden_texts(folder), "tune")]


def written(parts: list[Part]) -> tuple[str, list[tuple[int, int, str]]]:
    """Give a marked text as it was written, with its labelled spans."""
    text: list[str] = []
    spans: list[tuple[int, int, str]] = []
    length = 0
    for part in parts:
        if part.personal:
            spans.append((length, length + len(part.text), LABELS.get(part.kind, UNSURE)))
        text.append(part.text)
        length += len(part.text)
    return "".join(text), spans


def parted(marked: str) -> list[Part]:
    """Cut a marked text into plain stretches and marked values."""
    parts: list[Part] = []
    at = 0
    for match in _MARK.finditer(marked):
        parts.append(Part(marked[at : match.start()]))
        if match["go"]:
            parts.append(Part(match["gone"], match["go"], personal=True))
        else:
            parts.append(Part(match["stayed"], match["stay"]))
        at = match.end()
    return [*(p for p in parts if p.text), Part(marked[at:])]


def _slip(word: str, rng: random.Random) -> str:
    """Misspell a word: two letters change places, one is missing or twice there."""
    at = rng.randrange(1, len(word) - 1)
    return rng.choice((word[:at] + word[at + 1] + word[at] + word[at + 2 :], word[:at] + word[at + 1 :], word[:at] + word[at] + word[at:]))


def _cut(parts: list[Part], rng: random.Random) -> list[Part]:
    """Leave out the first or last lines of a long text, a third of it at most, now and then."""
    plain = [number for number, part in enumerate(parts) if not part.kind and "\n" in part.text]
    if len(plain) < 4 or rng.random() > CUT:  # noqa: PLR2004
        return parts
    if rng.random() < 0.3:
        at = rng.choice(plain[: len(plain) // 3])
        return [Part(parts[at].text.split("\n", 1)[1]), *parts[at + 1 :]]
    at = rng.choice(plain[-(len(plain) // 3) :])
    return [*parts[:at], Part(parts[at].text.rsplit("\n", 1)[0])]


def _joined(
    one: tuple[str, list[tuple[int, int, str]]], two: tuple[str, list[tuple[int, int, str]]], gap: str
) -> tuple[str, list[tuple[int, int, str]]]:
    shift = len(one[0]) + len(gap)
    return one[0] + gap + two[0], [*one[1], *((s + shift, e + shift, label) for s, e, label in two[1])]
