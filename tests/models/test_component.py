"""The shipped pipeline is an ordinary spaCy pipeline, and Presidio takes it as it is."""

from importlib.resources import files
from pathlib import Path

import pytest
import spacy

PIPELINE = Path(str(files("redactor.models"))) / "names_en"
TEXT = "Hi Katarzyna, the tool at /home/maria/x.log broke. Regards, Sandeep Kulkarni"


@pytest.fixture(scope="module")
def nlp() -> spacy.language.Language:
    return spacy.load(PIPELINE)


def test_documents_have_entities(nlp: spacy.language.Language) -> None:
    people = [e.text for e in nlp(TEXT).ents if e.label_ == "PERSON"]
    assert "Katarzyna" in people
    assert "Sandeep Kulkarni" in people


def test_a_stream_gives_what_single_documents_give(nlp: spacy.language.Language) -> None:
    texts = [TEXT, "ok", "", TEXT.lower()]
    single = [[(e.text, e.label_) for e in nlp(t).ents] for t in texts]
    assert [[(e.text, e.label_) for e in doc.ents] for doc in nlp.pipe(texts)] == single


def test_lemmas_are_lower_case_words_for_context_words(nlp: spacy.language.Language) -> None:
    assert [t.lemma_ for t in nlp("Phone Number")] == ["phone", "number"]


def test_the_labels_are_those_of_the_manifest(nlp: spacy.language.Language) -> None:
    import tomllib

    manifest = tomllib.loads((PIPELINE.parent / "manifest.toml").read_text("utf-8"))
    assert list(nlp.pipe_labels["names"]) == manifest["pipeline"]["labels"]


def test_a_pipeline_can_be_saved_and_loaded_again(nlp: spacy.language.Language, tmp_path: Path) -> None:
    nlp.to_disk(tmp_path / "copy")
    again = spacy.load(tmp_path / "copy")
    assert [(e.text, e.label_) for e in again(TEXT).ents] == [(e.text, e.label_) for e in nlp(TEXT).ents]


def test_a_component_without_weights_says_so() -> None:
    import redactor.models.component  # noqa: F401

    nlp = spacy.blank("en")
    nlp.add_pipe("redactor_names")
    with pytest.raises(ValueError, match="no weights"):
        nlp("Maria")


def test_presidio_takes_the_pipeline() -> None:
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
    from presidio_analyzer.nlp_engine import SpacyNlpEngine
    from presidio_analyzer.predefined_recognizers import SpacyRecognizer

    engine = SpacyNlpEngine(models=[{"lang_code": "en", "model_name": str(PIPELINE)}])
    engine.load()
    registry = RecognizerRegistry(recognizers=[SpacyRecognizer(supported_entities=["PERSON", "LOCATION"])])
    analyzer = AnalyzerEngine(nlp_engine=engine, registry=registry, supported_languages=["en"])
    found = [TEXT[r.start : r.end] for r in analyzer.analyze(TEXT, language="en", entities=["PERSON"])]
    assert "Sandeep Kulkarni" in found


def test_the_detector_finds_what_the_pipeline_finds(nlp: spacy.language.Language) -> None:
    from redactor.detect import names

    direct, through_spacy = names.load("auto"), names.load(str(PIPELINE))
    assert direct.find([TEXT, TEXT.upper()]) == through_spacy.find([TEXT, TEXT.upper()])
