"""Overlaps: stronger evidence, then longer, then earlier; nothing personal is lost, the order of the input does not matter."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from redactor.detect import overlaps
from redactor.types import Span

SPANS = st.lists(
    st.builds(
        lambda start, length, evidence, entity: Span(start, start + length, entity, 0.5, f"{evidence}:row"),
        st.integers(0, 40), st.integers(1, 15), st.sampled_from(sorted(overlaps.EVIDENCE)), st.sampled_from(("PERSON", "EMAIL_ADDRESS", "IP_ADDRESS")),
    ),
    max_size=12,
)  # fmt: skip


def covered(spans):
    return {place for span in spans for place in range(span.start, span.end)}


@given(SPANS)
def test_the_result_is_disjoint_sorted_and_covers_exactly_what_the_input_covers(spans):
    result = overlaps.resolve(spans)
    assert covered(result) == covered(spans)
    assert all(left.end <= right.start for left, right in zip(result, result[1:], strict=False))


@given(SPANS, st.randoms(use_true_random=False))
def test_the_order_of_the_input_does_not_matter(spans, shuffler):
    shuffled = list(spans)
    shuffler.shuffle(shuffled)
    assert overlaps.resolve(shuffled) == overlaps.resolve(spans)


@given(SPANS)
def test_every_place_belongs_to_the_strongest_span_over_it(spans):
    strongest = {place: max(overlaps.strength(s) for s in spans if s.start <= place < s.end) for place in covered(spans)}
    assert all(overlaps.strength(span) == strongest[place] for span in overlaps.resolve(spans) for place in range(span.start, span.end))


@given(SPANS, st.text(alphabet="ab .,-", min_size=60, max_size=60))
def test_with_the_text_only_places_without_letters_are_given_up(spans, text):
    lost = covered(spans) - covered(overlaps.resolve(spans, text))
    assert not any(text[place].isalnum() for place in lost)


def test_a_remainder_of_punctuation_is_dropped_and_one_of_letters_stays():
    text = "user=bob@x.com; end"
    known, field = Span(5, 14, "EMAIL_ADDRESS", 0.9, "known:email"), Span(5, 15, "USERNAME", 0.9, "label:username")
    assert [(s.start, s.end) for s in overlaps.resolve([field, known], text)] == [(5, 14)]
    assert [(s.start, s.end) for s in overlaps.resolve([field, known])] == [(5, 14), (14, 15)]


def test_a_remainder_ends_before_the_blanks_beside_it_and_signs_of_a_password_stay():
    text = "Maria Kowalska\tmaria@example.com"
    around = Span(0, len(text), "PERSON", 0.9, "model:names")
    mail = Span(15, len(text), "EMAIL_ADDRESS", 0.9, "shape:email")
    assert [(span.start, span.end) for span in overlaps.resolve([around, mail], text)] == [(0, 14), (15, len(text))]
    secret = "maria!!"
    found = overlaps.resolve([Span(0, 7, "PASSWORD", 0.9, "context:pw"), Span(0, 5, "USERNAME", 0.9, "known:username")], secret)
    assert [(span.start, span.end) for span in found] == [(0, 5), (5, 7)]


def test_thousands_of_nested_spans_take_no_quadratic_time():
    chooser = random.Random(1)
    spans = [Span(0, 200_000, "PERSON", 0.5, "model:x")] + [
        Span(start, start + 3, "IP_ADDRESS", 0.9, "shape:ip") for start in chooser.sample(range(199_000), 20_000)
    ]
    assert covered(overlaps.resolve(spans)) == covered(spans)
