"""The recipe of the reviewer of names: findings in marked texts become examples, and what is learnt of them is said again."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from redactor.detect.name_review import features, reviewer
from redactor.models.recipe import name_review
from redactor.types import Span

TEXT = """%% id: mail/a-1
Hi [[PERSON|Maria]],
{{COMPANY|Julius Berger}} has paid for the Dell. Ask [[PERSON|Adaobi Nwosu]] about it.
"""


def test_what_is_found_in_marked_texts_is_learnt_from(tmp_path: Path) -> None:
    folder = tmp_path / "prose"
    folder.mkdir()
    (folder / "one.gold").write_text(TEXT, "utf-8")
    believed = reviewer.believed
    found = list(name_review.examples([folder / "one.gold"]))
    assert reviewer.believed is believed
    assert sum(said for _, said, _ in found) >= 2
    assert all(buckets and max(buckets) < features.BUCKETS and weight == 1.0 for buckets, _, weight in found)


def test_all_marked_prose_is_learnt_from_but_what_programs_wrote() -> None:
    names = {f"{path.parent.name}/{path.name}" for path in name_review.chosen_files()}
    assert "prose/texts_ta.gold" in names
    assert "names/chat_a.gold" in names
    assert not any(name.partition("/")[2].startswith(name_review.LEFT) for name in names)


def test_it_learns_what_the_words_around_a_name_say() -> None:
    found = []
    for name in "Abcdon Befgin Cahjur Dolkem Epqrus Fistav Gowxyl Hunzek Ilmbor Jascof".split():
        for text, said in ((f"met {name} today", True), (f"flown to {name} airport", False)):
            span = Span(text.index(name), text.index(name) + len(name), "PERSON", 0.9, "model:names")
            found.append((features.Text(text, [span]).features(span), said, 1.0))
    table, bias = name_review.train(*name_review.padded(found), seed=1)

    def total(text: str, name: str) -> float:
        span = Span(text.index(name), text.index(name) + len(name), "PERSON", 0.9, "model:names")
        return float(sum(table[bucket] for bucket in features.Text(text, [span]).features(span)) + bias)

    assert total("met Quorven today", "Quorven") > 0 > total("flown to Quorven airport", "Quorven")
    stored = name_review.as_bytes(table, bias)
    assert len(stored) == features.BUCKETS + 1
    assert np.frombuffer(stored, np.int8)[:-1].any()


@pytest.mark.parametrize("weights", [(200.0, 127), (-200.0, -127)], ids=["too much", "too little"])
def test_what_does_not_fit_a_byte_is_cut(weights: tuple[float, int]) -> None:
    table = np.zeros(features.BUCKETS, np.float32)
    table[7] = weights[0]
    assert np.frombuffer(name_review.as_bytes(table, 0.0), np.int8)[7] == weights[1]
