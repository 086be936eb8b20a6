"""What the names model and lists of forenames call somebody's and is taken back by what stands around it; who stays somebody."""

from __future__ import annotations

import hashlib
import tomllib
from importlib.resources import files

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redactor import Redactor
from redactor.detect.name_review import features, reviewer
from redactor.types import Span
from tests.marked import check, plain

REDACTOR = Redactor("support", key=b"k" * 32, names="auto", on_error="raise")

TEXTS: dict[str, str] = {
    "company as a domain of mails": "Mails to {{Julius Berger}} are returning since Monday. Please ask [[Chidi Okonkwo]] to check.",
    "the same as somebody": "met [[Julius Berger]] yesterday, he wants his laptop back",
    "airport": "We flew KLM from {{Keflavik}} to {{Orlando}} and the bag of [[Sigrun Halldorsdottir]] is missing.",
    "the same as somebody who lives there": "my name is [[Orlando]], i live in [[Luton]]",
    "carrier and data centre": "Peering with {{Arelion}} in {{Malmö}} was drained, says [[Signe]].",
    "town of a depot": "Parts are coming from {{Limerick}} depot via DPD. Call [[Niamh]] on arrival.",
    "taxi and hospital": "Taxi {{Addison Lee}} took Mrs [[Featherstone]] to {{St Thomas}}' at 9.",
    "hotel": "{{Hotel Sant Jordi}} asks for the card again. Regards, [[Philippa Goodbody]]",
    "shop": "bought at {{John Lewis}} Bath in October, says [[Gwendolyn Pask]]",
    "software": "try {{John the Ripper}} or {{Charles Proxy}}, says [[Tobiasz]]",
    "plugin": "Louvre template broken in {{Mollie Payments}} 7.5.2, reported by [[Thijs Kruiswijk]]",
    "company that an order is from": "Order from {{Figleaves}} never came, they use Evri. Thanks, [[Bronwyn]]",
}


@pytest.mark.parametrize("marked", TEXTS.values(), ids=TEXTS)
def test_who_is_somebody_by_what_stands_around(marked: str) -> None:
    check(marked, REDACTOR.redact(plain(marked)).text)


SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 12), st.sampled_from(("PERSON", "LOCATION", "SERIAL_NUMBER")), st.floats(0, 1), st.sampled_from(("model:names", "model:forename", "label:person"))), max_size=6)


@settings(max_examples=200, deadline=None)
@given(st.text(st.sampled_from("aB 7\n@.é:-"), min_size=73, max_size=90), SPANS)
def test_nothing_is_added_and_what_rules_found_stays(text: str, drawn: list[tuple[int, int, str, float, str]]) -> None:
    spans = [Span(start, start + length, entity, score, detector) for start, length, entity, score, detector in drawn]
    kept = reviewer.believed(text, list(spans))
    places = iter(spans)
    assert all(any(span is one for one in places) for span in kept)
    assert [span for span in kept if span.detector == "label:person"] == [span for span in spans if span.detector == "label:person"]


def test_a_text_of_many_names_is_read_in_a_time_that_grows_as_it_does(monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted in spans looked at: each finding is asked about those beside it, not about all."""
    line = "met Ana Lopes and Bo Diaz\n"
    looked = 0
    over = features.Text._over

    def counted(self: features.Text, span: Span) -> list[Span]:
        nonlocal looked
        found = list(over(self, span))
        looked += len(found)
        return found

    monkeypatch.setattr(features.Text, "_over", counted)
    seen = []
    for many in (50, 100):
        looked = 0
        spans = [Span(number * len(line) + start, number * len(line) + end, "PERSON", 0.9, detector) for number in range(many) for start, end in ((4, 13), (18, 25)) for detector in ("model:names", "model:forename")]
        assert reviewer.believed(line * many, spans)
        seen.append(looked)
    assert seen == [200, 400]


def test_the_weights_are_those_that_are_named() -> None:
    folder = files("redactor.models").joinpath("name_review")
    named = tomllib.loads(folder.joinpath("meta.toml").read_text("utf-8"))["weights.bin"]
    assert hashlib.sha256(folder.joinpath("weights.bin").read_bytes()).hexdigest() == named
    assert len(reviewer.weights()[0]) == features.BUCKETS
