"""Words that are no names are cut off findings; countries and code stay readable."""

import pytest

from redactor.detect.names_model.names_filter import kept
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
        pytest.param("hurricane Ida hit us", "Ida", "PERSON", None, id="storm"),
        pytest.param("Victoria 1.99.0 runs", "Victoria", "PERSON", None, id="software before its version"),
        pytest.param("ask Victoria 10 times", "Victoria", "PERSON", "Victoria", id="number that is no version"),
        pytest.param("rooms at Hotel Adler", "Hotel Adler", "LOCATION", None, id="hotel"),
        pytest.param("meet in Hall 4", "Hall 4", "LOCATION", None, id="hall"),
        pytest.param("ask Robert Hall", "Robert Hall", "PERSON", "Robert Hall", id="surname that is a hall"),
        pytest.param("bei Elektro Huber", "Elektro Huber", "PERSON", None, id="firm"),
        pytest.param("PLZ;Ort;Gerät", "Gerät", "LOCATION", None, id="head of a column"),
        pytest.param("at Maria's Kitchen", "Maria", "PERSON", None, id="restaurant"),
        pytest.param("at Maria's desk", "Maria", "PERSON", "Maria", id="somebody's desk"),
        pytest.param("plan Clara S please", "Clara S", "PERSON", None, id="plan"),
        pytest.param("merci, Chloe", "merci", "PERSON", None, id="foreign thanks"),
        pytest.param("Maria", "Maria", "PERSON", "Maria", id="name"),
        pytest.param("Jordan called", "Jordan", "PERSON", "Jordan", id="forename that is a country"),
        pytest.param("at com.acme.Victoria.run(X.java:1)", "Victoria", "PERSON", None, id="class in a stack trace"),
        pytest.param("ask maria.lopez about it", "maria", "PERSON", "maria", id="user name"),
        pytest.param("code E_GRANT_DENIED", "GRANT", "PERSON", None, id="constant"),
        pytest.param("O'Brien-Smith here", "O'Brien-Smith", "PERSON", "O'Brien-Smith", id="inner punctuation"),
        pytest.param("so says Doris Day", "Doris Day", "PERSON", "Doris Day", id="surname that is a word"),
        pytest.param("cc Ha Do please", "Ha Do", "PERSON", "Ha Do", id="short surname that is a word"),
        pytest.param("ask Thu Nguyen", "Thu Nguyen", "PERSON", "Thu Nguyen", id="forename that is a weekday"),
        pytest.param("Thanks Maria\nBest", "Maria\nBest", "PERSON", "Maria", id="closing on the next line"),
        pytest.param("Maria, good day", "Maria, good", "PERSON", "Maria", id="word behind a comma"),
        pytest.param("Thu Feb 22 19:31:08 2024", "Feb", "PERSON", None, id="month before a day"),
        pytest.param("on June 4, 2024", "June", "PERSON", None, id="month in a date"),
        pytest.param("ask June about it", "June", "PERSON", "June", id="forename that is a month"),
        pytest.param("call April 555 0100 again", "April", "PERSON", "April", id="forename before a number"),
        pytest.param("A: your surname?", "A", "PERSON", None, id="letter of a speaker"),
        pytest.param("pls mark my ticket as resolved", "mark", "PERSON", None, id="forename that is a verb"),
        pytest.param("can you grant the access", "grant", "PERSON", None, id="forename that is a verb, in a question"),
        pytest.param("please ask mark, the printer is his", "mark", "PERSON", "mark", id="forename behind a verb"),
        pytest.param("can you tell grant the access is back", "grant", "PERSON", "grant", id="forename before what is told"),
        pytest.param("tried it twice, no joy", "joy", "PERSON", None, id="forename that is a noun"),
        pytest.param("no joy with the cable", "joy", "PERSON", None, id="forename that is a noun, going on"),
        pytest.param("joy has no cable", "joy", "PERSON", "joy", id="forename that is a noun elsewhere"),
        pytest.param("there is no Joy here", "Joy", "PERSON", "Joy", id="forename with a capital behind no"),
        pytest.param("ask J Smith", "J Smith", "PERSON", "J Smith", id="initial of a name"),
        pytest.param("Pharmacist: yes", "Pharmacist", "PERSON", None, id="role of a speaker"),
        pytest.param("Dispatcher Anna says", "Dispatcher Anna", "PERSON", "Anna", id="role before a name"),
        pytest.param("Ricoh_IMC3000 is out", "Ricoh", "PERSON", None, id="vendor in a device name"),
        pytest.param("Kaur_394725020.pdf", "Kaur", "PERSON", "Kaur", id="name in a file name"),
        pytest.param("snap-0a1b2c3d4e5f", "snap", "PERSON", None, id="prefix of an identifier"),
        pytest.param("%ASA-4-722051: Group", "ASA", "PERSON", None, id="facility of a device message"),
        pytest.param("anna-lena-4 is offline", "anna", "PERSON", "anna", id="name in a device name"),
        pytest.param("from Germany", "Germany", "LOCATION", None, id="country"),
        pytest.param("from Chennai", "Chennai", "LOCATION", "Chennai", id="town"),
        pytest.param("in Frankfurt (eu-central-1)", "Frankfurt", "LOCATION", None, id="data centre"),
        pytest.param("TZ=Europe/London", "London", "LOCATION", None, id="town of a time zone"),
        pytest.param("America/Indiana/Knox", "Knox", "LOCATION", None, id="town of a time zone in a state"),
        pytest.param("offices: Leeds/London", "London", "LOCATION", "London", id="town behind a town"),
        pytest.param("quota in westeurope", "westeurope", "LOCATION", None, id="name of a cloud region"),
        pytest.param("D.O.B.: 11 June", "D.O.B", "PERSON", None, id="abbreviation with dots"),
        pytest.param("J.R. called", "J.R", "PERSON", "J.R", id="initials with dots"),
        pytest.param("load 640 W", "640 W", "POSTAL_ADDRESS", None, id="measurement"),
        pytest.param("12 Rose Lane", "12 Rose Lane", "POSTAL_ADDRESS", "12 Rose Lane", id="address"),
        pytest.param("Lindenallee", "Lindenallee", "POSTAL_ADDRESS", "Lindenallee", id="street alone"),
    ],
)
def test_findings_are_cut_to_what_is_a_name(text: str, value: str, entity: str, left: str | None) -> None:
    assert filtered(text, value, entity) == left


def test_the_vocabulary_keeps_clear_of_common_forenames() -> None:
    from redactor.detect.names_model.names_filter import vocabulary

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


@pytest.mark.parametrize(
    ("text", "found", "left"),
    [
        pytest.param("at Chalet Edelweiss, Dorfweg 4", [("Edelweiss", "PERSON")], ["Chalet Edelweiss"], id="house"),
        pytest.param(
            "Villa Maria, Via Roma 3",
            [("Maria", "PERSON"), ("Via Roma 3", "POSTAL_ADDRESS")],
            ["Villa Maria, Via Roma 3"],
            id="house and street",
        ),
        pytest.param(
            "Rehov HaNevi'im 31, dira 6",
            [("HaNevi", "PERSON"), ("im 31, dira 6", "POSTAL_ADDRESS")],
            ["Rehov HaNevi'im 31, dira 6"],
            id="torn word",
        ),
        pytest.param("Jalan Hang Tuah 8", [("Hang Tuah", "PERSON")], ["Jalan Hang Tuah"], id="street named after somebody"),
        pytest.param(
            "ask Maria, 3 Oak Lane",
            [("Maria", "PERSON"), ("3 Oak Lane", "POSTAL_ADDRESS")],
            ["Maria", "3 Oak Lane"],
            id="person at an address",
        ),
    ],
)
def test_houses_and_streets_named_after_somebody_are_addresses(text: str, found: list[tuple[str, str]], left: list[str]) -> None:
    spans = [Span(text.index(v), text.index(v) + len(v), entity, 0.9, "model:names") for v, entity in found]
    kept_spans = kept(text, spans)
    assert [text[s.start : s.end] for s in kept_spans] == left
    assert kept_spans[-1].entity == "POSTAL_ADDRESS"


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param("User: yes im in verona. my brother has it", ["verona"], id="chat"),
        pytest.param("we live in Tromsø, no signal", ["Tromsø"], id="capitalised"),
        pytest.param("I'm in trouble, please help", [], id="state"),
        pytest.param("I am in the office.", [], id="place without a name"),
        pytest.param("we are in Germany.", [], id="country"),
        pytest.param("based in pune", ["pune"], id="end of text"),
    ],
)
def test_where_people_say_they_are_is_a_location(text: str, towns: list[str]) -> None:
    assert [text[s.start : s.end] for s in kept(text, []) if s.entity == "LOCATION"] == towns


def test_a_handle_is_hidden_as_a_whole() -> None:
    assert filtered("hums.\n- tele_tanya", "tanya", "PERSON") == "tele_tanya"
    assert filtered("see Vertrag_Zielinski.pdf", "Zielinski", "PERSON") == "Zielinski"
