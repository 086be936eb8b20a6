"""What the names model took with a value that a row found as well."""

from __future__ import annotations

from redactor.detect.review import rests
from redactor.types import Span


def test_an_address_of_a_row_takes_what_the_model_has_around_it() -> None:
    text = "yes\n765 oak street brockton ma 2301\nok"
    start = text.index("765")
    street, whole = Span(start, start + 14, "POSTAL_ADDRESS", 0.8, "shape:street_lower"), Span(start - 1, text.index("\nok"), "POSTAL_ADDRESS", 0.9, "model:names")
    assert [text[span.start : span.end] for span in rests.without_rests(text, [street, whole])] == ["765 oak street brockton ma 2301"]


def test_the_firm_before_an_address_is_no_part_of_it() -> None:
    text = "to Acme Widgets GmbH, 12 High Street, Leeds"
    start = text.index("12")
    street, whole = Span(start, len(text), "POSTAL_ADDRESS", 0.8, "shape:street_english"), Span(3, len(text), "POSTAL_ADDRESS", 0.9, "model:names")
    assert [text[span.start : span.end] for span in rests.without_rests(text, [street, whole])] == ["12 High Street, Leeds"]
