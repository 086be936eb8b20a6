"""The names detector: loading, verification, batches, windows, other pipelines."""

import itertools
import shutil
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from redactor.detect import names
from redactor.errors import ModelError

ROOT = Path(str(files("redactor.models")))
MAIL = "Hi Katarzyna,\n\nmy Lumix stopped working and Jenkins is down. Will you mark the ticket?\n\nRegards,\nSandeep Kulkarni\n12 Rose Lane, Austin TX 78701"


@pytest.fixture(scope="module")
def model() -> names.NamesModel:
    return names.load("auto")


def values(model: names.NamesModel, text: str) -> list[tuple[str, str]]:
    return [(s.entity, text[s.start : s.end]) for s in model.find([text])[0]]


def test_people_and_addresses_go_and_things_stay(model: names.NamesModel) -> None:
    assert values(model, MAIL) == [
        ("PERSON", "Katarzyna"),
        ("PERSON", "Sandeep Kulkarni"),
        ("POSTAL_ADDRESS", "12 Rose Lane, Austin TX 78701"),
    ]


@pytest.mark.parametrize("case", [str.lower, str.upper], ids=["lower", "UPPER"])
def test_case_does_not_matter_to_people(model: names.NamesModel, case: type[str.lower]) -> None:
    text = case(MAIL)
    people = [value.lower() for entity, value in values(model, text) if entity == "PERSON"]
    assert people == ["katarzyna", "sandeep kulkarni"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        pytest.param("caller was maria gonzalez", ["maria gonzalez"], id="note of one line"),
        pytest.param("spoke w/ deepika re refund", ["deepika"], id="note, forename alone"),
        pytest.param("CUST THEMBI NKOSI STATES NO SIGNAL", ["THEMBI NKOSI"], id="capitals"),
        pytest.param("its okafor again\nserial no is on the box\nthx ngozi", ["okafor", "ngozi"], id="chat, west african"),
        pytest.param("hello i am xiaoming wang frm tianjin", ["xiaoming wang"], id="chat, chinese"),
        pytest.param(
            "Hi Gökçe,\n\nthe toner is on its way.\n\nBest,\nNguyễn Thị Hương", ["Gökçe", "Nguyễn Thị Hương"], id="mail, accents"
        ),
        pytest.param(
            "From: Oleksandr Bondarenko\nCc: Aroha Ngata; Sipho Dlamini",
            ["Oleksandr Bondarenko", "Aroha Ngata", "Sipho Dlamini"],
            id="headers",
        ),
        pytest.param(
            "> On Friday, Kirsten Haugen wrote:\n> it works\n\nThanks\nWout", ["Kirsten Haugen", "Wout"], id="quoted reply"
        ),
        pytest.param(
            "The minister, Farhad Karimi, met Julia Kapanadze in Geneva on Monday.",
            ["Farhad Karimi", "Julia Kapanadze"],
            id="news",
        ),
        pytest.param('{"notes": [{"content": "called Svetlana, vacuum was wet"}]}', ["Svetlana"], id="text in JSON"),
        pytest.param("Pharmacist: is the gripper home?\nTechnician: yes, ask Kjell", ["Kjell"], id="transcript with roles"),
    ],
)
def test_people_of_many_cultures_are_found_in_many_kinds_of_text(model: names.NamesModel, text: str, people: list[str]) -> None:
    assert [value for entity, value in values(model, text) if entity == "PERSON"] == people


@pytest.mark.parametrize(
    "text",
    [
        "Open Device Manager, then Group Policy Editor, then Task Scheduler.",
        "Error when I start Docker Desktop on Windows Server",
        "the IHD shows dashes and the ONT light is red",
        "@odata.etag of the Dynamics record is stale",
        "Thu Feb 22 19:31:08 2024 Critical (3) Ranging",
        "spring.datasource.username=orders_rw",
        "will you mark it as done in may or june",
        "my Lumix and the Canon printer arrived broken",
        "Kafka, Jenkins and Cassandra run on the same host",
        "thanks again, best regards from the billing department",
    ],
)
def test_things_words_and_months_are_no_people(model: names.NamesModel, text: str) -> None:
    assert [value for entity, value in values(model, text) if entity == "PERSON"] == []


def test_spans_are_sorted_disjoint_and_carry_detector_and_score(model: names.NamesModel) -> None:
    (spans,) = model.find([MAIL * 20])
    assert all(one.end <= two.start for one, two in itertools.pairwise(spans))
    assert {s.detector for s in spans} == {"model:names"}
    assert all(0 < s.score <= 1 for s in spans)


def test_what_is_found_in_a_text_does_not_depend_on_its_neighbours(model: names.NamesModel) -> None:
    texts = [MAIL, "ok", "", "my name is deepika\nthanks robin", MAIL * 3, "  \n"]
    assert model.find(texts) == [model.find([text])[0] for text in texts]


@settings(max_examples=8, deadline=None)
@given(st.integers(0, 60), st.integers(0, 60))
def test_no_name_is_lost_at_a_seam_of_windows(before: int, after: int) -> None:
    filler = "The printer prints blank pages and the error comes back.\n"
    text = filler * before + "Best regards,\nSandeep Kulkarni\n\n" + filler * after
    model = names.load("auto")
    assert ("PERSON", "Sandeep Kulkarni") in values(model, text)


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=60))
def test_any_text_gives_spans_within_it(text: str) -> None:
    (spans,) = names.load("auto").find([text])
    assert all(0 <= s.start < s.end <= len(text) for s in spans)


def test_a_pipeline_is_loaded_once_in_a_process(model: names.NamesModel) -> None:
    assert names.load("auto") is model


def test_the_shipped_files_are_those_of_the_manifest() -> None:
    names.verify(ROOT / names.SHIPPED, ROOT / "manifest.toml")


@pytest.fixture
def copied(tmp_path: Path) -> Iterator[Path]:
    shutil.copytree(ROOT / names.SHIPPED, tmp_path / names.SHIPPED)
    shutil.copyfile(ROOT / "manifest.toml", tmp_path / "manifest.toml")
    return tmp_path


def test_a_changed_file_is_an_error(copied: Path) -> None:
    with (copied / names.SHIPPED / "names" / "model.onnx").open("r+b") as file:
        file.seek(1000)
        file.write(b"\x00\x01\x02")
    with pytest.raises(ModelError, match="sha256 differs"):
        names.verify(copied / names.SHIPPED, copied / "manifest.toml")


def test_a_missing_file_is_an_error(copied: Path) -> None:
    (copied / names.SHIPPED / "names" / "tokenizer.json").unlink()
    with pytest.raises(ModelError, match="cannot be read"):
        names.verify(copied / names.SHIPPED, copied / "manifest.toml")


def test_a_file_that_is_not_in_the_manifest_is_an_error(copied: Path) -> None:
    (copied / names.SHIPPED / "extra.py").write_text("")
    with pytest.raises(ModelError, match="not in the manifest"):
        names.verify(copied / names.SHIPPED, copied / "manifest.toml")


def test_an_unreadable_manifest_is_an_error(copied: Path) -> None:
    (copied / "manifest.toml").write_text("[files")
    with pytest.raises(ModelError, match="manifest cannot be read"):
        names.verify(copied / names.SHIPPED, copied / "manifest.toml")


def test_a_pipeline_that_is_not_there_is_an_error() -> None:
    with pytest.raises(ModelError, match="no spaCy pipeline could be loaded"):
        names.load("/nowhere/at/all")


def test_a_pipeline_without_weights_is_an_error_when_loaded(copied: Path) -> None:
    (copied / names.SHIPPED / "names" / "model.onnx").write_bytes(b"not a network")
    with pytest.raises(ModelError, match="no spaCy pipeline could be loaded"):
        names.load(str(copied / names.SHIPPED))


def test_a_pipeline_that_finds_no_names_is_an_error(tmp_path: Path) -> None:
    spacy.blank("en").to_disk(tmp_path / "blank")
    with pytest.raises(ModelError, match="no component that finds names"):
        names.load(str(tmp_path / "blank"))


def test_any_other_spacy_pipeline_can_be_used_by_path(tmp_path: Path) -> None:
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "PER", "pattern": "Ueli"}, {"label": "ORG", "pattern": "Acme"}])
    nlp.to_disk(tmp_path / "other")
    other = names.load(str(tmp_path / "other"))
    assert values(other, "Ueli of Acme") == [("PERSON", "Ueli")]


def test_slices_of_long_texts_unite_at_their_seams(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "PERSON", "pattern": [{"LOWER": "ueli"}, {"LOWER": "frei"}]}])
    nlp.to_disk(tmp_path / "sliced")
    monkeypatch.setattr(names, "SLICE_CHARACTERS", 80)
    monkeypatch.setattr(names, "SLICE_OVERLAP", 20)
    text = "word " * 12 + "Ueli Frei wrote. " + "word " * 30 + "\nUeli Frei\n" + "word " * 40
    found = values(names.load(str(tmp_path / "sliced")), text)
    assert found == [("PERSON", "Ueli Frei")] * 2


def test_errors_and_reprs_show_no_text(model: names.NamesModel, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(texts: list[str]) -> list[list[object]]:
        raise RuntimeError(texts[0])

    monkeypatch.setattr(model, "_exact", broken)
    with pytest.raises(ModelError) as caught:
        model.find(["Maria Lopez"])
    assert "Maria" not in str(caught.value)
    assert caught.value.__cause__ is None
    assert repr(model) == "NamesModel('auto')"


def test_bytes_that_are_no_utf_8_do_not_stop_the_network(model: names.NamesModel) -> None:
    text = "Hi \udce9Katarzyna,\nthe toner \udcff is on its way.\nSandeep Kulkarni \ud800"
    assert "Sandeep Kulkarni" in [value for _, value in values(model, text)]
