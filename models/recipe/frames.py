"""Generated support text: hand-written frames (`frames/*.txt`) filled with people, places and names of things."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from redactor.models.recipe.facts import UNSURE, Facts
from redactor.models.recipe.people import People, Person, listed, on_stage
from redactor.models.recipe.plain import Plain
from redactor.models.recipe.things import Things

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Sequence

    from redactor.models.recipe.places import Places

FOLDER = Path(__file__).parent / "frames"
KINDS = {"fact": 90, "mail": 24, "work": 24, "news": 17, "chat": 30, "note": 14, "form": 13, "spoken": 12, "log": 9, "forum": 9, "ask": 30, "abroad": 16}
"""How often each kind of frame is drawn."""
_SLOT = re.compile(r"\{(\w+)(?:([.:])(\w+))?\}|‹|›")
_PEOPLE = frozenset("abcd")
_POOLS = {"say": "say", "hard": "hard", "psay": "person", "req": "request", "offer": "offer"}
"""The sentences that a slot draws from; with an `l` before it, mostly in lower case and without a stop."""
_FACTS = 0.12
"""How often a sentence of a frame is a line of facts instead."""
_AMONG = 0.15
"""How often a marked text stands among sentences of frames, and which."""
_BESIDE = ("{say}", "{lsay}", "{hard}", "{lhard}", "{psay}", "{lpsay}", "{hard} {say}", "{hard}\n{hard}", "{a.first}: {hard}")
_FORENAME_TRAPS = 0.03
_WORD_NAMES = 0.06
"""How often a person has a forename that is a product or software, or an English word (`names.words`)."""


@dataclass(slots=True)
class _Draft:
    """Text being written, with its spans; people keep their parts for the whole document."""

    parts: list[str] = field(default_factory=list)
    spans: list[tuple[int, int, str]] = field(default_factory=list)
    cast: dict[str, Person] = field(default_factory=dict)
    length: int = 0
    opened: int = 0

    def add(self, text: str, label: str = "") -> None:
        if label and text:
            self.spans.append((self.length, self.length + len(text), label))
        self.parts.append(text)
        self.length += len(text)


class Frames:
    """Fills frames; every draw gives a text and its labelled spans. `facts` says how often that is a marked text (see KINDS)."""

    def __init__(self, people: People, places: Places, rng: random.Random, marked: Sequence[Path] = (), *, facts: int = KINDS["fact"]) -> None:
        self._people, self._places, self._rng = people, places, rng
        self._kinds = {**KINDS, "fact": facts}
        self._frames = {
            kind: [f.strip("\n") for f in (FOLDER / f"{kind}.txt").read_text("utf-8").split("%%\n")] for kind in KINDS if kind not in ("fact", "abroad")
        }
        self._languages = [block.splitlines() for block in (FOLDER / "abroad.txt").read_text("utf-8").split("%%\n")]
        self._pools = {pool: (FOLDER / f"{pool}.txt").read_text("utf-8").splitlines() for pool in ("say", "hard", "person", "request", "offer")}
        self._of = Things(people, places, rng)
        self._facts = Facts(people, places, rng, marked)
        lists = self._of.lists
        self._words = lists["word_names"]
        forenames = people.forenames()
        self._traps = sorted({t for key in ("product", "software") for t in lists[key]} & forenames)
        self._labelled: dict[str, tuple[Callable[[str], str], str]] = {
            "address": (lambda part: places.address(lines=part == "block"), "POSTAL_ADDRESS"),
            "street": (lambda _: places.street(), "POSTAL_ADDRESS"),
            "city": (lambda _: places.city(), "LOCATION"),
            "state": (lambda _: places.state(), "LOCATION"),
            "country": (lambda _: places.country(), "LOCATION"),
            "org": (lambda _: self._of.org(), "ORG"),
            "product": (lambda _: self._of.product(), "PRODUCT"),
            "soft": (lambda _: rng.choice(lists["software"]), "PRODUCT"),
            "work": (lambda _: rng.choice(lists["work"]), "PRODUCT"),
            "coined": (lambda _: self._of.coined(), "PRODUCT"),
            "song": (lambda _: self._of.song(), "PRODUCT"),
            "band": (lambda _: self._of.band(), "ORG"),
            "venue": (lambda _: self._of.venue(), "ORG"),
            "team": (lambda _: self._of.team(), "ORG"),
            "wname": (lambda _: rng.choice(self._words).lower() if rng.random() < 0.5 else rng.choice(self._words), "PERSON"),
            "serial": (lambda _: self._facts.value("SERIAL_NUMBER")[0], "SERIAL_NUMBER"),
            "birth": (lambda _: rng.choice((f"19{rng.randint(10, 99)}", self._facts.value("DATE_OF_BIRTH")[0])), "DATE_OF_BIRTH"),
        }
        self._plain = Plain(self._of, rng).values
        self._plain |= {"model": lambda: self._facts.thing("MODEL"), "part": lambda: self._facts.thing("PART")}

    def draw(self) -> tuple[str, list[tuple[int, int, str]]]:
        """Draw one document."""
        kind = self._rng.choices(list(self._kinds), list(self._kinds.values()))[0]
        if kind == "fact":
            return self._facts.text() if self._rng.random() > _AMONG else self._among()
        draft = _Draft()
        if kind == "abroad":
            return self.abroad()
        self._fill(draft, self._rng.choice(self._frames[kind]))
        return "".join(draft.parts), draft.spans

    def _among(self) -> tuple[str, list[tuple[int, int, str]]]:
        """Draw a marked text among sentences of frames."""
        draft, gap = _Draft(), self._rng.choice(("\n", "\n\n", " "))
        where = self._rng.choice(("before", "behind", "both"))
        if where != "behind":
            self._fill(draft, self._rng.choice(_BESIDE) + gap)
        text, spans = self._facts.text()
        draft.spans += [(draft.length + start, draft.length + end, label) for start, end, label in spans]
        draft.add(text)
        if where != "before":
            self._fill(draft, gap + self._rng.choice(_BESIDE))
        return "".join(draft.parts), draft.spans

    def plain(self, slot: str) -> str:
        """Draw what a slot without a label says."""
        return self._plain[slot]()

    def abroad(self) -> tuple[str, list[tuple[int, int, str]]]:
        """Draw some sentences of one language that is not English."""
        rng, draft = self._rng, _Draft()
        lines = rng.choice(self._languages)
        gap, lower, role = rng.choice(("\n", "\n", " ")), rng.random() < 0.25, rng.choice(("", "", "{ROLE}: "))
        for number, line in enumerate(rng.sample(lines, rng.randint(1, min(6, len(lines))))):
            draft.cast.clear()
            self._fill(draft, (gap if number else "") + (role if gap == "\n" else "") + line, lower=lower)
        return "".join(draft.parts), draft.spans

    def _fill(self, draft: _Draft, frame: str, *, lower: bool = False) -> None:
        at = 0
        for match in _SLOT.finditer(frame):
            self._literal(draft, frame[at : match.start()], lower=lower)
            at = match.end()
            if match[0] == "‹":
                draft.opened = draft.length
            elif match[0] == "›":
                draft.spans = [s for s in draft.spans if s[0] < draft.opened]
                draft.spans.append((draft.opened, draft.length, "PERSON"))
            else:
                self._slot(draft, match[1], match[3] or "", lower=lower)
        self._literal(draft, frame[at:], lower=lower)

    def _literal(self, draft: _Draft, text: str, *, lower: bool) -> None:
        draft.add(text.lower() if lower else text)

    def _slot(self, draft: _Draft, slot: str, part: str, *, lower: bool) -> None:
        rng = self._rng

        def add(text: str, label: str = "") -> None:
            draft.add(text.lower() if lower else text, label)

        if slot in _PEOPLE:
            self._person(draft, self._cast(draft, slot), part, lower=lower)
        elif slot in ("email", "user"):
            name = self._user(self._cast(draft, part or "a"))
            add(
                name
                if slot == "user"
                else f"{name}@{self._plain['word']()}.{rng.choice(('com', 'org', 'net', 'co.uk', 'de', 'io'))}",
                "USERNAME" if slot == "user" else UNSURE,
            )
        elif slot in _POOLS or slot[1:] in _POOLS:
            bare = slot not in _POOLS
            lower = lower or (bare and rng.random() < 0.75)
            if rng.random() < _FACTS:
                self._fact(draft, lower=lower)
                return
            sentence = rng.choice(self._pools[_POOLS[slot[1:] if bare else slot]])
            if bare:
                sentence = sentence.rstrip(".!?")
            self._fill(draft, sentence, lower=lower)
        elif slot == "says":
            for number in range(rng.choice((1, 1, 2, 2, 3))):
                draft.add(" " if number else "")
                pool = rng.choice(("say", "say", "hard", "hard", "person", "fact", "request"))
                if pool == "fact":
                    self._fact(draft, lower=lower)
                else:
                    self._fill(draft, rng.choice(self._pools[pool]), lower=lower)
        elif slot == "v":
            add(*self._facts.value(part))
        elif slot in self._labelled:
            value, label = self._labelled[slot]
            add(value(part), label)
        else:
            add(self._plain[slot]())

    def _fact(self, draft: _Draft, *, lower: bool) -> None:
        """Write a line of facts, with its spans."""
        text, spans = self._facts.line()
        draft.spans += [(draft.length + start, draft.length + end, label) for start, end, label in spans]
        draft.add("".join(c.lower() if len(c.lower()) == 1 else c for c in text) if lower else text)

    def _cast(self, draft: _Draft, role: str) -> Person:
        if role not in draft.cast:
            person = self._people.person()
            if self._rng.random() < _FORENAME_TRAPS:
                person = Person(self._rng.choice(self._traps), person.middle, person.last, person.title)
            elif self._rng.random() < _WORD_NAMES:
                person = Person(self._rng.choice(self._words), person.middle, person.last, person.title)
            draft.cast[role] = person
        return draft.cast[role]

    def _person(self, draft: _Draft, person: Person, part: str, *, lower: bool) -> None:
        rng = self._rng
        written: dict[str, Callable[[], str]] = {
            "": lambda: self._people.write(person),
            "first": lambda: person.nick if rng.random() < 0.1 else person.first,
            "last": lambda: person.last,
            "full": lambda: person.full if rng.random() < 0.85 else self._people.write(person),
            "nick": lambda: person.nick,
            "lastfirst": lambda: f"{person.last}, {person.first}",
            "lastfirstplain": lambda: f"{person.last} {person.first}" + rng.choice(("", "", f" {person.middle[:1]}")),
            "listing": lambda: listed(person, rng),
            "stage": lambda: on_stage(person, rng),
            "lastslash": f"{person.last}/{person.first}".upper,
            "firstpos": lambda: person.first + rng.choice(("'s", "’s", "s", "'s")),
            "firstlower": lambda: person.first.lower().replace(" ", ""),
            "firstupper": lambda: person.first.upper().replace(" ", ""),
            "dotted": lambda: f"{person.first}.{person.last}".lower().replace(" ", ""),
            "spell": lambda: rng.choice((" ", "-", " ", ". ")).join(person.first.upper()),
            "lastspell": lambda: rng.choice((" ", "-", " ", ". ")).join(
                person.last.lower() if rng.random() < 0.6 else person.last.upper()
            ),
            "lastspellcap": lambda: "capital " + " ".join(person.last.lower()),
            "mi": person.middle[:1].upper,
            "initials": (person.first[:1] + person.last[:1]).upper,
        }
        if part in ("asthing", "asthingfull"):
            text = self._people.person().full if part == "asthingfull" else self._people.person().first
            draft.add(text.lower() if lower else text, "PRODUCT")
            return
        if part == "letter":
            draft.add(" ".join(rng.sample("aeioubdgkmnprst", 2)))
            return
        if part in ("titled", "titledfull"):
            draft.add(person.title.lower() + " " if lower else person.title + " ")
            text = person.last if part == "titled" and rng.random() < 0.7 else person.full
        else:
            text = written[part]()
        label = UNSURE if part in ("initials", "spell", "lastspell") else "PERSON"
        if part in ("spell", "lastspell"):
            label = "PERSON"
        if part == "lastspellcap":
            draft.add("capital ")
            text, label = text[8:], "PERSON"
        text = text.lower() if lower else text
        owner = text.endswith(("'s", "’s")) and part == "firstpos"
        draft.add(text[:-2] if owner else text, label)
        if owner:
            draft.add(text[-2:])

    def _user(self, person: Person) -> str:
        first, last = person.first.lower().replace(" ", ""), person.last.lower().replace(" ", "")
        shapes = (
            f"{first}.{last}",
            f"{first[:1]}{last}",
            f"{first}{self._rng.randint(1, 99)}",
            f"{first}_{last}",
            f"{last}{first[:1]}",
            first,
        )
        return self._rng.choice(shapes)
