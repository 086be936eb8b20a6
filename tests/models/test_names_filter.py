"""Words that are no names are cut off findings; countries and code stay readable."""

import pytest
from redactor.detect.names_filter import kept
from redactor.types import Span


def filtered(text: str, value: str, entity: str) -> str | None:
    start = text.index(value)
    spans = kept(text, [Span(start, start + len(value), entity, 0.9, "model:names")])
    return text[spans[0].start : spans[0].end] if spans else None


@pytest.mark.parametrize(
    ("text", "value", "entity", "left"),
    [
        pytest.param("Hi Maria", "Hi Maria", "PERSON", "Maria", id="greeting before a name"),
        pytest.param("Mr. Okafor called", "Mr. Okafor", "PERSON", "Okafor", id="title"),
        pytest.param("CUST called", "CUST", "PERSON", None, id="abbreviation alone"),
        pytest.param("Jira is down", "Jira", "PERSON", None, id="software alone"),
        pytest.param("ask Jira Novak", "Jira Novak", "PERSON", "Novak", id="software before a surname"),
        pytest.param("merci, Chloe", "merci", "PERSON", None, id="foreign thanks"),
        pytest.param("Maria", "Maria", "PERSON", "Maria", id="name"),
        pytest.param("Jordan called", "Jordan", "PERSON", "Jordan", id="forename that is a country"),
        pytest.param(
            "at com.acme.Victoria.run(X.java:1)", "Victoria", "PERSON", None, id="class in a stack trace"
        ),
        pytest.param("ask maria.lopez about it", "maria", "PERSON", "maria", id="user name"),
        pytest.param("code E_GRANT_DENIED", "GRANT", "PERSON", None, id="constant"),
        pytest.param(
            "O'Brien-Smith here", "O'Brien-Smith", "PERSON", "O'Brien-Smith", id="inner punctuation"
        ),
        pytest.param("from Germany", "Germany", "LOCATION", None, id="country"),
        pytest.param("from Chennai", "Chennai", "LOCATION", "Chennai", id="town"),
        pytest.param("in Frankfurt (eu-central-1)", "Frankfurt", "LOCATION", None, id="data centre"),
        pytest.param("load 640 W", "640 W", "POSTAL_ADDRESS", None, id="measurement"),
        pytest.param("12 Rose Lane", "12 Rose Lane", "POSTAL_ADDRESS", "12 Rose Lane", id="address"),
        pytest.param("Lindenallee", "Lindenallee", "POSTAL_ADDRESS", "Lindenallee", id="street alone"),
    ],
)
def test_findings_are_cut_to_what_is_a_name(text: str, value: str, entity: str, left: str | None) -> None:
    assert filtered(text, value, entity) == left


def test_the_vocabulary_keeps_clear_of_common_forenames() -> None:
    from redactor.detect.names_filter import vocabulary

    words, _ = vocabulary()
    assert not words & {
        "mark",
        "june",
        "may",
        "april",
        "jan",
        "will",
        "grant",
        "bill",
        "jordan",
        "victoria",
        "ada",
        "max",
        "jack",
        "robin",
    }
