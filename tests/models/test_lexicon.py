"""The lexicon of name words: how it is kept, and how the network comes to see it."""

from importlib.resources import files
from pathlib import Path

import pytest
from tokenizers import Tokenizer

from redactor.models import lexicon
from redactor.models.pieces import LINE_START, LISTED, SHAPES, folded, pieces_of

FOLDER = Path(str(files("redactor.models"))) / "names_en" / "names"


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    known = {"maria": lexicon.FORENAME, "garcia": lexicon.SURNAME, "jordan": lexicon.FORENAME | lexicon.SURNAME}
    lexicon.write(tmp_path / "one.txt", known)
    lexicon.write(tmp_path / "two.txt", dict(reversed(known.items())))
    assert lexicon.read(tmp_path / "one.txt") == known
    assert (tmp_path / "one.txt").read_bytes() == (tmp_path / "two.txt").read_bytes()


@pytest.mark.parametrize(
    ("word", "key"),
    [("Maria", "maria"), ("GÖKÇE", "gokce"), ("Jose\u0301", "jose"), ("Ngọc", "ngoc"), ("Łukasz", "łukasz")],
)
def test_words_are_looked_up_without_case_and_accents(word: str, key: str) -> None:
    assert folded(word) == key


@pytest.mark.parametrize(("word", "code"), [("gokce", 2), ("okonkwo", 1), ("jordan", 3), ("printer", 0)])
def test_the_shipped_lexicon_knows_names_of_many_cultures(word: str, code: int) -> None:
    assert lexicon.read(FOLDER / lexicon.FILE).get(word, 0) == code


def test_a_piece_carries_case_line_start_and_lexicon() -> None:
    tokenizer = Tokenizer.from_file(str(FOLDER / "tokenizer.json"))
    tokenizer.no_padding()
    text = "Gökçe saw\nMARIA"
    pieces = pieces_of(text, tokenizer.encode(text, add_special_tokens=False), {"gokce": 2, "maria": 3})
    by_word = dict(zip(pieces.words, pieces.shapes, strict=True))
    assert list(by_word.values()) == [1 + LINE_START + 2 * LISTED, 0, 2 + LINE_START + 3 * LISTED]
    assert max(by_word.values()) < SHAPES
