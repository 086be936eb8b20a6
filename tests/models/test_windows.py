"""Long texts are cut into overlapping windows without losing or repeating a piece."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.models.pieces import Pieces, case_of, windows_of


@st.composite
def cut_texts(draw: st.DrawFn) -> Pieces:
    lengths = draw(st.lists(st.integers(1, 9), max_size=120))
    words = [number for number, length in enumerate(lengths) for _ in range(length)]
    starts = [at for at, word in enumerate(words) if at == 0 or words[at - 1] != word]
    breaks = sorted(draw(st.sets(st.sampled_from(starts), max_size=20))) if starts else []
    offsets = [(at, at + 1) for at in range(len(words))]
    return Pieces([7] * len(words), offsets, words, [0] * len(words), breaks)


@given(cut_texts(), st.integers(12, 60), st.integers(0, 3))
def test_every_piece_is_taken_from_exactly_one_window_that_reads_it(pieces: Pieces, size: int, overlap: int) -> None:
    taken = [0] * len(pieces.ids)
    for window in windows_of(pieces, size=size, overlap=overlap):
        assert window.start <= window.first < window.last <= window.end
        assert window.end - window.start <= size
        for at in range(window.first, window.last):
            taken[at] += 1
    assert taken == [1] * len(pieces.ids)


@given(cut_texts(), st.integers(24, 60))
def test_windows_follow_each_other_and_no_word_shorter_than_a_window_is_torn(pieces: Pieces, size: int) -> None:
    windows = list(windows_of(pieces, size=size, overlap=6))
    for one, two in itertools.pairwise(windows):
        assert one.start < two.start <= one.end
        assert one.last == two.first
        for edge in (one.end, two.start, two.first):
            assert pieces.words[edge] != pieces.words[edge - 1]


def test_windows_end_at_a_line_end_within_reach() -> None:
    pieces = Pieces([7] * 100, [(at, at + 1) for at in range(100)], list(range(100)), [0] * 100, [0, 27, 51, 80])
    windows = list(windows_of(pieces, size=32, overlap=8))
    assert windows[0].end == 27


def test_an_overlap_of_more_than_a_quarter_is_refused() -> None:
    pieces = Pieces([7], [(0, 1)], [0], [0], [0])
    with pytest.raises(ValueError, match="overlap"):
        list(windows_of(pieces, size=10, overlap=3))


@pytest.mark.parametrize(
    ("word", "case"),
    [
        ("maria", 0),
        ("283", 0),
        ("", 0),
        ("Maria", 1),
        ("J", 1),
        ("MARIA", 2),
        ("iPhone", 3),
        ("McCoy", 3),
        ("X1", 2),
        ("5th", 0),
    ],
)
def test_the_way_a_word_is_written_has_a_number(word: str, case: int) -> None:
    assert case_of(word) == case


def test_the_repr_of_pieces_shows_no_text() -> None:
    assert repr(Pieces([7], [(0, 1)], [0], [0], [0])) == "Pieces(1 pieces)"
