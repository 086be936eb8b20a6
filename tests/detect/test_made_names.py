"""Names that were made for firms and products are nobody, unless the words before say that somebody is called so."""

from __future__ import annotations

import pytest

from redactor.detect.words import built_names, forenames, made_names

CASES = [
    pytest.param("<Komoot> stopped syncing on Tuesday", True, id="one_word"),
    pytest.param("since <Hoymiles> shows no production", True, id="amid"),
    pytest.param("<Moby Lines> cancelled my crossing", True, id="two_words"),
    pytest.param("we booked with Moby <Lines> in May", True, id="part_of_two_words"),
    pytest.param("after <Jammy> Jellyfish the screen is black", True, id="first_of_two_words"),
    pytest.param("<Komoot's> map is empty", True, id="possessive"),
    pytest.param("<KAHOOT> is not loading", True, id="capitals"),
    pytest.param("my <komoot> tour is gone", True, id="small_letters"),
    pytest.param("<De'Longhi> sent a new pump", True, id="apostrophe"),
    pytest.param("the <Zendesk 2> trigger", True, id="number_behind"),
    pytest.param("the <Zendesk ticket> trigger", True, id="word_behind"),
    pytest.param("my name is <Komoot>", False, id="my_name_is"),
    pytest.param("I'm <Komoot>, the new tenant", False, id="i_am"),
    pytest.param("Mrs <Komoot> called", False, id="titled"),
    pytest.param("my brother <Komoot> has it now", False, id="kin"),
    pytest.param("remove <Komoot>'s Pixel 7", False, id="owner"),
    pytest.param("Hi <Komoot>,", False, id="greeted"),
    pytest.param("Kind regards\n<Komoot>", False, id="signed"),
    pytest.param("hi, <Komoot> keeps logging me out", True, id="greeting_goes_on"),
    pytest.param("ask <Ravi> about it", False, id="somebody"),
    pytest.param("<Ravi Kahoot> signed for it", False, id="forename_before"),
    pytest.param("<Kahoot Ravindran> signed for it", False, id="surname_behind"),
    pytest.param("Moby. <Lines> are down", False, id="another_sentence"),
    pytest.param("<>", False, id="nothing"),
]


@pytest.mark.parametrize(("marked", "expected"), CASES)
def test_names_made_for_things(marked: str, expected: bool) -> None:
    start, end = marked.index("<"), marked.index(">") - 1
    assert made_names.is_thing(marked.replace("<", "").replace(">", ""), start, end) is expected


def test_no_name_of_the_table_is_one_of_the_lists() -> None:
    anyhow, capital = forenames.known()
    assert len(made_names.known()) > 20_000
    assert not made_names.known() & (anyhow | capital | built_names.surnames())
