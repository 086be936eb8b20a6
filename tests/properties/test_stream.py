"""Chunk invariance: any split of a text gives the text that `redact` gives for the whole."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redactor import Redactor
from redactor.text import segments

REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise")
KEY = "-----BEGIN RSA PRIVATE KEY-----\n" + "\n".join(f"MIIEowIBAAKCAQEA7bq{n:045d}" for n in range(12)) + "\n-----END RSA PRIVATE KEY-----"
ATOMS = st.sampled_from([
    "maria@example.com", "203.0.113.9", "Serial Number:", "5CG1234XYZ", "Phone:", "+1 415 555 0132", "\n", "\n\n", "\r\n\r\n", " ", ".", ",",
    "the device restarted twice and then stopped again", "\ud83d", "\ude00", "\U0001f600", "é", "<b>", "</b>", "&amp;", "%40", "=\r\n", "=3D",
    "<PERSON:abcdefgh>", "Password:", "hunter2!", "-----BEGIN RSA PRIVATE KEY-----", "-----END RSA PRIVATE KEY-----", "\\n", "\t", "0", "x" * 40, KEY,
])  # fmt: skip
TEXTS = st.lists(ATOMS | st.text(max_size=6), max_size=40).map("".join)


def streamed(text: str, sizes: list[int]) -> tuple[str, int]:
    pieces, position, held = [], 0, 0
    with REDACTOR.stream() as stream:
        index = 0
        while position < len(text):
            size = sizes[index % len(sizes)]
            pieces.append(stream.feed(text[position : position + size]))
            held = max(held, stream._length)
            position, index = position + size, index + 1
        pieces.append(stream.close())
    return "".join(pieces), held


@settings(max_examples=150, deadline=None)
@given(TEXTS, st.lists(st.integers(1, 60), min_size=1, max_size=5))
def test_any_chunking_gives_the_text_of_the_whole(text: str, sizes: list[int]) -> None:
    assert streamed(text, sizes)[0] == REDACTOR.redact(text).text


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_single_characters_give_the_text_of_the_whole(text: str) -> None:
    assert streamed(text, [1])[0] == REDACTOR.redact(text).text


@pytest.fixture
def _small_window() -> object:
    limit, margin = segments.LIMIT, segments.MARGIN
    segments.LIMIT, segments.MARGIN = 256, 64
    yield None
    segments.LIMIT, segments.MARGIN = limit, margin


@pytest.mark.usefixtures("_small_window")
def test_beyond_the_bound_chunks_make_no_difference_and_no_value_is_cut() -> None:
    @settings(max_examples=100, deadline=None)
    @given(TEXTS, st.lists(st.integers(1, 300), min_size=1, max_size=5))
    def check(text: str, sizes: list[int]) -> None:
        result, held = streamed(text, sizes)
        assert result == REDACTOR.redact(text).text
        assert held < segments.LIMIT

    check()


@pytest.mark.usefixtures("_small_window")
@pytest.mark.parametrize("filler", ["word ", "x", "line of text\n", "0"])
@pytest.mark.parametrize("shift", range(0, 40, 3))
def test_a_value_near_the_bound_is_whole(filler: str, shift: int) -> None:
    text = (filler * 400)[: 180 + shift] + " maria.garcia@example.com " + (filler * 400)[:300]
    for built in (streamed(text, [7])[0], REDACTOR.redact(text).text):
        assert "maria" not in built
        assert "garcia" not in built
        assert "example.com" not in built


@pytest.mark.usefixtures("_small_window")
def test_a_private_key_longer_than_the_bound_goes_out_nowhere() -> None:
    text = f"before\n{KEY}\nafter 203.0.113.9\n"
    assert len(KEY) > segments.LIMIT
    built, _ = streamed(text, [50])
    assert "MIIE" not in built
    assert built.startswith("before\n")
    assert built.rstrip().splitlines()[-1].startswith("after <IP_ADDRESS:")


def test_a_label_at_the_end_of_a_line_and_its_value_over_a_blank_line_stay_together() -> None:
    text = "Here is what you asked me for yesterday\n\nSerial Number:\n\n5CG1234XYZ\n\nThank you very much for your help with this"
    built, _ = streamed(text, [4])
    assert built == REDACTOR.redact(text).text
    assert "5CG1234XYZ" not in built


def test_a_finished_paragraph_goes_out_at_once_when_there_is_enough_before_it() -> None:
    sentence = "Please write to maria@example.com about this matter. "
    with REDACTOR.stream() as stream:
        assert stream.feed(sentence + "\n\n") == ""
        out = stream.feed(sentence * (segments.ENOUGH // len(sentence)) + "\n\nAnd then")
        assert out.startswith("Please write to <EMAIL_ADDRESS:")
        assert stream.close() == "And then"


def test_who_is_named_at_the_end_of_a_mail_is_known_at_its_beginning() -> None:
    text = "Hello,\n\nGarcia asked me to write about the printer on the second floor.\n\nRegards,\nMaria Garcia <maria.garcia@example.com>\n"
    assert "Garcia" not in REDACTOR.redact(text).text


def test_a_closed_stream_takes_nothing() -> None:
    stream = REDACTOR.stream()
    assert stream.close() == ""
    with pytest.raises(ValueError, match="closed"):
        stream.feed("x")


def test_leaving_a_stream_by_an_error_drops_what_is_held() -> None:
    stream = REDACTOR.stream()
    with pytest.raises(RuntimeError), stream:
        stream.feed("maria@example.com")
        raise RuntimeError
    assert stream.closed
    assert "maria" not in repr(stream)
