"""Prepare training data: ``python -m redactor.models.recipe.prepare --out prepared.npz``."""

from __future__ import annotations

import argparse
import os
import random
import re
from array import array
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from tokenizers import Tokenizer

from redactor.models import lexicon
from redactor.models.labels import TAGS
from redactor.models.pieces import pieces_of, windows_of
from redactor.models.recipe import corpora
from redactor.models.recipe.facts import UNSURE
from redactor.models.recipe.frames import KINDS, Frames
from redactor.models.recipe.people import People
from redactor.models.recipe.places import Places

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from redactor.models.pieces import Lexicon
    from redactor.models.recipe.corpora import Example

WINDOW = 160
"""Longest training window in pieces, without the marks at its ends."""
IGNORED = -100
CLS, SEP = 101, 102

CORPORA = {
    "btc": (2.0, 0.3),
    "wnut17_train": (3.0, 0.3),
    "wikigold": (8.0, 0.6),
    "crossner": (2.0, 0.5),
    "multiconer_en": (2.0, 0.4),
}
"""How often each labelled corpus is read, and the share of its texts that get another cast."""
LOWER_CORPORA = frozenset({"multiconer_en"})
"""Corpora of edited text that came lower-cased: most of it gets its capitals back."""
MULTIDOGO_SHARE = 1.8
STAR_SHARE = 1.0
IRC_SHARE = 1.6
GENERATED = 124000
"""Generated documents."""
FORGET_ALL, FORGET = 0.15, 0.2
"""How often the lexicon is closed for a whole text, and how often for a word: names that no list has must be seen too."""


def main(arguments: list[str] | None = None) -> None:
    """Write the windows of one training round as numpy arrays, and beside them the lexicon that they were marked by."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=os.environ.get("REDACTOR_DATA"), help="data folder (or REDACTOR_DATA)")
    parser.add_argument("--tokenizer", type=Path, required=True, help="tokenizer.json of the encoder")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seeds", type=_range, metavar="A-B", help="one file for each of these seeds (round.A.npz ...), written side by side, in place of --seed")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="processes for --seeds")
    parser.add_argument("--scale", type=float, default=1.0, help="share of every source, for quick trials")
    parser.add_argument("--generated", type=int, help=f"how many documents are generated (the share of {GENERATED} that --scale gives)")
    parser.add_argument("--facts", type=int, default=KINDS["fact"], help=f"how often a marked text is drawn, beside {sum(KINDS.values()) - KINDS['fact']} frames of other kinds")
    parser.add_argument("--marked", type=Path, nargs="+", default=[], help="folders of texts in the mark-up of tests/golden, to draw from as well")
    options = parser.parse_args(arguments)
    if options.data is None:
        parser.error("give --data or set REDACTOR_DATA")
    one = partial(
        prepare, Path(options.data), options.tokenizer,
        scale=options.scale, marked=options.marked, facts=options.facts, generated=options.generated,
    )  # fmt: skip
    if not options.seeds:
        one(options.out, seed=options.seed)
        return
    with ProcessPoolExecutor(options.jobs) as pool:
        for done in [pool.submit(one, options.out.with_suffix(f".{seed}{options.out.suffix}"), seed=seed) for seed in options.seeds]:
            done.result()


def _range(written: str) -> range:
    """Read `A-B`, both included."""
    first, last = map(int, written.split("-"))
    return range(first, last + 1)


def prepare(
    data: Path, tokenizer_file: Path, out: Path, *, seed: int, scale: float, marked: Sequence[Path] = (), facts: int = KINDS["fact"], generated: int | None = None
) -> Counter[str]:
    """Read, generate, vary and encode every source; give the number of pieces by source."""
    rng = random.Random(seed)
    tokenizer = load_tokenizer(tokenizer_file)
    written = Windows()
    counts: Counter[str] = Counter()
    people = People(data, rng)
    known = people.lexicon()
    lexicon.write(out.with_name(lexicon.FILE), known)
    for source, examples in sources(data, people, rng, scale=scale, marked=marked, facts=facts, generated=generated):
        edited = source in LOWER_CORPORA
        for text, spans in examples:
            varied_text, varied_spans = varied(text, spans, rng, lower=text == text.lower(), edited=edited)
            counts[source] += written.add(encoded(tokenizer, varied_text, varied_spans, Forgetful(known, rng)))
    whole = out.with_name(f"part.{out.name}")
    written.save(whole)
    whole.rename(out)
    print(f"{out.name}: {written}: {dict(counts)}", flush=True)
    return counts


class Windows:
    """The windows of many texts, one behind the other."""

    def __init__(self) -> None:
        self._ids, self._shapes, self._tags = array("H"), array("B"), array("b")
        self._bounds = [0]

    def __len__(self) -> int:
        return len(self._bounds) - 1

    def __str__(self) -> str:
        return f"{len(self._ids)} pieces in {len(self)} windows"

    def add(self, windows: Iterable[tuple[list[int], list[int], list[int]]]) -> int:
        """Put windows behind the others, and give how many pieces they have."""
        before = len(self._ids)
        for ids, shapes, tags in windows:
            self._ids.extend(ids)
            self._shapes.extend(shapes)
            self._tags.extend(tags)
            self._bounds.append(len(self._ids))
        return len(self._ids) - before

    def save(self, path: Path, **beside: Any) -> None:
        """Write them as numpy arrays, and others beside them."""
        arrays: dict[str, Any] = {"ids": np.array(self._ids), "shapes": np.array(self._shapes), "tags": np.array(self._tags)}
        np.savez(path, **arrays, bounds=np.array(self._bounds, np.int64), **beside)


def load_tokenizer(path: Path) -> Tokenizer:
    """Open a tokenizer file with padding and truncation off."""
    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer


class Forgetful:
    """The lexicon as one text sees it: now and then closed, otherwise without some of its words."""

    def __init__(self, known: Mapping[str, int], rng: random.Random) -> None:
        self._known, self._rng = known, rng
        self._seen: dict[str, int] = {}
        self._closed = rng.random() < FORGET_ALL

    def get(self, word: str, default: int, /) -> int:
        if self._closed or word not in self._known:
            return default
        if word not in self._seen:
            self._seen[word] = default if self._rng.random() < FORGET else self._known[word]
        return self._seen[word]


def sources(
    data: Path, people: People, rng: random.Random, *, scale: float, marked: Sequence[Path] = (), facts: int = KINDS["fact"], generated: int | None = None
) -> Iterator[tuple[str, Iterable[Example]]]:
    """Give every source of examples with its name."""

    def some(examples: Callable[[], Iterable[Example]], share: float) -> Iterator[Example]:
        """Read a source as often as its share says; the last time only the fraction that is left."""
        left = share * scale
        while left > 0:
            part = min(left, 1.0)
            yield from (e for e in examples() if rng.random() < part)
            left -= 1.0

    places = Places(data, rng)
    forenames = frozenset(n.lower() for n in people.forenames())
    common = corpora.common_words(data)
    chats = some(lambda: corpora.multidogo(data, forenames, common), MULTIDOGO_SHARE)
    yield "multidogo", corpora.recast(chats, people, places, rng, share=0.4)
    for name, (share, swap) in CORPORA.items():
        texts = some(partial(corpora.labelled, data, name), share)
        yield name, corpora.joined(corpora.recast(texts, people, places, rng, share=swap), rng, share=0.3)
    yield "star", corpora.star(data, people, places, rng, keep=STAR_SHARE * scale)
    yield "irc", some(lambda: corpora.irc(data, rng), IRC_SHARE)
    frames = Frames(people, places, rng, marked, facts=facts)
    yield "generated", (frames.draw() for _ in range(int(GENERATED * scale) if generated is None else generated))


def varied(text: str, spans: list[tuple[int, int, str]], rng: random.Random, *, lower: bool, edited: bool = False) -> Example:
    """Write a text in another case now and then, so that case helps but is not needed; spans stay where they are."""
    roll = rng.random()
    if edited and lower and roll < 0.6:
        text = true_case(text, spans)
    elif lower:
        if roll < 0.12:
            text = upper_case(text)
        elif roll < 0.4:
            text = true_case(text, spans)
    elif roll < 0.28:
        text = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    elif roll < 0.36:
        text = upper_case(text)
    elif roll < 0.39:
        text = re.sub(r"\b[a-z]", lambda m: m[0].upper(), text)
    elif roll < 0.45:
        text = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
        text = re.sub(r"[,.;:!?'\"]", " ", text)
    elif roll < 0.49:
        cut = [upper_case(text[s:e]) for s, e, _ in spans]
        for (start, end, _), new in zip(spans, cut, strict=True):
            text = text[:start] + new + text[end:]
    return text, spans


def upper_case(text: str) -> str:
    """Upper-case what keeps its length."""
    return "".join(c.upper() if len(c.upper()) == 1 else c for c in text)


def true_case(text: str, spans: list[tuple[int, int, str]]) -> str:
    """Capitalise line starts and names in a lower-case text."""
    letters = list(text)
    starts = [m.end() - 1 for m in re.finditer(r"(?m)^\W*\w|[.!?] \w|\bi\b(?! ?\d)", text)]
    for start, end, _ in spans:
        starts += [start + m.start() for m in re.finditer(r"\b[a-z]", text[start:end])]
    for at in starts:
        if len(letters[at].upper()) == 1:
            letters[at] = letters[at].upper()
    return "".join(letters)


def encoded(
    tokenizer: Tokenizer, text: str, spans: list[tuple[int, int, str]], known: Lexicon
) -> Iterator[tuple[list[int], list[int], list[int]]]:
    """Cut a text into windows of piece ids, shapes and tags, with the marks at the ends."""
    pieces = pieces_of(text, tokenizer.encode(text, add_special_tokens=False), known)
    tags = tags_of(pieces.offsets, spans, len(text))
    for window in windows_of(pieces, size=WINDOW, overlap=16):
        part = slice(window.start, window.end)
        yield (
            [CLS, *pieces.ids[part], SEP],
            [0, *pieces.shapes[part], 0],
            [IGNORED, *tags[part], IGNORED],
        )


def tags_of(offsets: list[tuple[int, int]], spans: list[tuple[int, int, str]], length: int) -> list[int]:
    """Give each piece the tag of the span it lies in (of two, the longer one)."""
    owner = [-1] * (length + 1)
    for number, (start, end, _) in sorted(enumerate(spans), key=lambda s: s[1][1] - s[1][0]):
        for at in range(start, min(end, length)):
            owner[at] = number
    tags: list[int] = []
    last = -1
    for start, end in offsets:
        number = next((owner[at] for at in range(start, end) if owner[at] >= 0), -1)
        if number < 0:
            tags.append(0)
        elif spans[number][2] == UNSURE:
            tags.append(IGNORED)
        else:
            tags.append(TAGS.index(("I-" if number == last else "B-") + spans[number][2]))
        last = number
    return tags


if __name__ == "__main__":
    main()
