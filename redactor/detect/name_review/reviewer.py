"""Takes back what the names model or a list of forenames called somebody's and what stands around it says is nobody's: a sum of weights (features.py).

The network knows what a name looks like; that `Julius Berger` is paid and `Luton` flown from it often does not see, and in languages that it was not
trained for it takes any capital for a name. The weights were learnt from its findings in marked texts (models/recipe/name_review.py).
"""

from __future__ import annotations

from functools import cache

from redactor.detect.line_people.tagger import stored
from redactor.detect.name_review.features import BUCKETS, Text
from redactor.detect.names import DETECTOR as MODEL
from redactor.detect.words.forenames import DETECTOR as LISTS
from redactor.types import Span

#: A finding is taken back below this sum (in weights of the table, of which 24 are 1; 0 is as likely as not), by who gave it or what it is.
LEAST = {LISTS: -36, "PERSON": -60, "LOCATION": -60, "POSTAL_ADDRESS": -60}
#: The same for numbers, accounts, passwords, dates.
LEAST_FACT = -36


@cache
def weights() -> tuple[memoryview, int]:
    """Return the weight of each bucket, and what is added to every sum."""
    return stored("name_review", BUCKETS)


def believed(text: str, spans: list[Span]) -> list[Span]:
    """Return what was found in a text without what is taken back."""
    asked = [span for span in spans if span.detector in (MODEL, LISTS)]
    if not asked:
        return spans
    read = Text(text, spans)
    table, bias = weights()
    doubted = {id(span) for span in asked if sum([table[bucket] for bucket in read.features(span)]) + bias < _least(span)}
    return [span for span in spans if id(span) not in doubted] if doubted else spans


def _least(span: Span) -> int:
    return LEAST[LISTS] if span.detector == LISTS else LEAST.get(span.entity, LEAST_FACT)
