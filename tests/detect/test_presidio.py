"""Presidio behind the prefilter gives what Presidio gives; and our parts work inside Presidio."""

from __future__ import annotations

import json
import random
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.detect import passing, presidio, presidio_parts
from redactor.detect.search import necessary
from tests.detect.pattern_texts import example

HERE = Path(__file__).parent
EXAMPLES = HERE.parent / "tables" / "presidio_examples.tsv"
TEXTS_FOR_EACH_PATTERN = 32
FRAMES = (
    "{}", "ticket 4711: {} please", "a{}b", "{}\n{}", "id={};", "номер {} é", "ＩＤ：{}", "({})", "x {} {} y", "driver licence {} passport",
)  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def no_network():
    """Presidio's e-mail recognizer asks tldextract, which would fetch a list; its bundled one is enough."""
    import tldextract.tldextract as module

    kept = module.TLD_EXTRACTOR
    module.TLD_EXTRACTOR = module.TLDExtract(suffix_list_urls=(), cache_dir=None)
    yield
    module.TLD_EXTRACTOR = kept


@pytest.fixture(scope="module")
def recognizers():
    return presidio.pattern_recognizers()


@pytest.fixture(scope="module")
def prefilter(recognizers):
    return presidio.Prefilter(recognizers)


def published_examples() -> list[str]:
    return [line.partition("\t")[2] for line in EXAMPLES.read_text("utf-8").splitlines() if not line.startswith("#")]


def generated_texts(recognizers) -> list[str]:
    rng = random.Random(20240607)
    return [
        rng.choice(FRAMES).replace("{}", example(pattern.regex, rng))
        for recognizer in recognizers
        for pattern in recognizer.patterns
        for _ in range(TEXTS_FOR_EACH_PATTERN)
    ]


def as_tuples(results) -> list[tuple]:
    return [(r.entity_type, r.start, r.end, r.score) for r in results]


def run_all(recognizers, text):
    return [result for r in recognizers for result in r.analyze(text, r.supported_entities, None) or ()]


def test_results_equal_those_of_running_every_recognizer(recognizers, prefilter):
    texts = [*published_examples(), *generated_texts(recognizers)]
    assert len(texts) >= 5000
    found = 0
    for text in texts:
        expected = as_tuples(run_all(recognizers, text))
        assert as_tuples(prefilter.analyze(text)) == expected, f"text of {len(text)} characters differs"
        found += bool(expected)
    assert found > len(texts) / 2, "the texts must exercise the recognizers"


def test_every_recognizer_has_a_condition(recognizers):
    always = [type(r).__name__ for r in recognizers if not presidio.conditions_of(r)["ascii"]]
    assert always == []


def test_the_published_examples_name_every_recognizer(recognizers):
    named = {line.partition("\t")[0] for line in EXAMPLES.read_text("utf-8").splitlines() if not line.startswith("#")}
    assert {type(r).__name__ for r in recognizers} <= named


def test_the_prefilter_spares_work_on_ordinary_lines(recognizers, prefilter):
    line = "the printer prints blank pages since the update, what should we do"
    assert len(prefilter.hits(line)) < len(recognizers) / 10


def test_a_lone_surrogate_is_looked_at_by_every_recognizer(recognizers, prefilter):
    assert prefilter.hits("\ud800 123") == list(range(len(recognizers)))


def test_the_kept_gate_is_the_one_the_recognizers_give():
    import importlib.metadata

    kept = json.loads(Path(presidio.__file__).with_name(presidio.GATE_FILE).read_text("utf-8"))
    if kept["presidio"] != importlib.metadata.version("presidio-analyzer"):
        # For another release the gate is made from its recognizers; the kept one must not be used.
        assert presidio._entries() == presidio.gate_entries()
    else:
        assert kept["recognizers"] == presidio.gate_entries()


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        pytest.param(r"(?<![A-Z])\d{3}(?!\d)", "-123", id="look-around"),
        pytest.param(r"([:-])\d\1\d", ":1:2", id="back-reference"),
        pytest.param(r"(?>ab+)c", "abbc", id="atomic-group"),
        pytest.param(r"[^\W\d]+x", "abcx", id="negated-class-in-a-negated-class"),
        pytest.param(r"\bID\b", "ıd ID", id="border"),
        pytest.param(r"^\s*x$", "\u2003x", id="unicode-space"),
        pytest.param(r"id", "\u0130D", id="turkic-i"),
        pytest.param(r"straße", "STRASSE straße", id="non-ascii-literal"),
        pytest.param(r"\b(?i)([A-Z]{2}\d)\b", "ab1", id="inline-flag-in-the-middle"),
        pytest.param(r"(?:\d{2}){1,40}", "12" * 30, id="nested-counts"),
    ],
)
def test_a_condition_matches_where_the_pattern_does(pattern, text):
    import re2
    import regex

    flags = re.IGNORECASE | re.MULTILINE | re.DOTALL
    if not re.search(r"(?<!^)\(\?i\)", pattern):
        assert regex.search(pattern, text, flags)
    assert re2.search(necessary.condition(pattern, flags, ascii_only=text.isascii()), text)


@given(st.text(alphabet="aiIkKsS\u0130\u0131\u017f\u212a0123456789٣-_ .\né", max_size=30))
def test_conditions_are_necessary_for_any_text(text):
    import re2
    import regex

    flags = re.IGNORECASE | re.MULTILINE | re.DOTALL
    for pattern in (r"\b\w+k\b", r"[a-i]\d", r"\bsi\b", r"(?<!\d)\d{2}(?!\d)", r"^\W+$", r"[^a-z\s]{3}"):
        if regex.search(pattern, text, flags):
            assert re2.search(necessary.condition(pattern, flags, ascii_only=text.isascii()), text)


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        pytest.param("my card is 4111 1111 1111 1111 thanks", "CREDIT_CARD", id="card"),
        pytest.param("my social security number is 219-09-9999", "US_SSN", id="ssn"),
        pytest.param("NHS number 943 476 5919", "UK_NHS", id="nhs"),
        pytest.param("account number for my bank 12345678", "BANK_ACCOUNT", id="bank-account"),
        pytest.param("Personalausweis T22000129", "DE_ID_CARD", id="german-id-card"),
        pytest.param("wallet 1BoatSLRHtKNngkdXEeobR76b53LETtpyT", "CRYPTO", id="bitcoin"),
        pytest.param("DNI 12345678Z", "ES_NIF", id="spanish-id"),
        pytest.param("Steuer-ID 65929970489", "DE_TAX_ID", id="german-tax-id"),
    ],
)
def test_ids_are_found_with_a_checksum_or_context(text, entity):
    assert entity in {span.entity for span in presidio.find(text)}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("order 123456789 check status", id="order-number"),
        pytest.param("please check build 20231104", id="build"),
        pytest.param("license key ABCD1234", id="licence-key-label"),
        pytest.param("error 943 476 5919 at 0x7f3a", id="checksum-without-context"),
        pytest.param("part 711-038213 rev 12345678Z", id="part-number"),
        pytest.param("card reader firmware 5B2QGXA7", id="card-reader"),
    ],
)
def test_a_bare_number_is_not_an_id(text):
    assert presidio.find(text) == []


def test_long_digit_runs_take_linear_time_and_memory():
    for text in ("1" * 2_000_000, "a@" * 1_000_000, "1.1." * 500_000):
        assert isinstance(presidio._lookup().candidates(text), list)


def test_our_recognizer_and_operators_work_inside_presidio():
    import spacy
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
    from presidio_analyzer.nlp_engine import SpacyNlpEngine
    from presidio_anonymizer import AnonymizerEngine
    from presidio_anonymizer.entities import OperatorConfig

    from redactor.transform.presidio import Generalize, Mask, Pseudonymize

    class Blank(SpacyNlpEngine):
        def __init__(self):
            super().__init__()
            self.nlp = {"en": spacy.blank("en")}

    engine = AnalyzerEngine(registry=RecognizerRegistry(), nlp_engine=Blank(), supported_languages=["en"])
    engine.registry.add_recognizer(presidio.recognizer())
    text = "mail maria@example.com, laptop s/n 5CG1234XYZ at 192.168.7.12"
    results = engine.analyze(text, language="en")
    assert {r.entity_type for r in results} >= {"EMAIL_ADDRESS", "SERIAL_NUMBER", "IP_ADDRESS"}

    anonymizer = AnonymizerEngine()
    for operator in (Pseudonymize, Generalize, Mask):
        anonymizer.add_anonymizer(operator)
    out = anonymizer.anonymize(
        text,
        results,
        {
            "DEFAULT": OperatorConfig("redactor_mask"),
            "EMAIL_ADDRESS": OperatorConfig("redactor_pseudonymize", {"key": b"k" * 32, "purpose": "support"}),
            "IP_ADDRESS": OperatorConfig("redactor_generalize"),
        },
    ).text
    assert re.fullmatch(r"mail <EMAIL_ADDRESS:[a-z2-7]{8}>, laptop s/n \*{6} at <IP_ADDRESS:192\.168\.7\.0/24>", out)


def test_a_keyed_operator_without_a_key_is_refused():
    from redactor.errors import UsageError
    from redactor.transform.presidio import Pseudonymize

    with pytest.raises(UsageError, match=r"redactor_pseudonymize\.key"):
        Pseudonymize().validate({"key": "short"})


def whole(lookup, text):
    """The recognizers over the whole of a text, and the same rule of evidence."""
    found = []
    for index in lookup.candidates(text):
        recognizer = lookup._recognizer(lookup._entries[index]["name"])
        for result in recognizer.analyze(text, recognizer.supported_entities, None) or ():
            evidence = lookup._evidence(index, text, result.start, result.end, result.score)
            if evidence:
                found.append((result.start, result.end, result.entity_type, evidence))
    return found


#: Its look-ahead reaches to the end of the text, far behind the value; a window keeps it near.
FAR_SIGHTED = {"IN_PAN"}


def test_windows_find_what_a_search_of_the_whole_text_finds():
    lookup, generator = presidio._lookup(), random.Random(5)
    words = sorted({word for entry in lookup._entries for word in entry["context"]})
    filler = "the printer says offline error 0x97 after 250 ms on 2026-03-01 08:14:55 id 10482 firmware 2.3.1 é café 東京 page".split()
    examples = published_examples()
    compared = 0
    for number in range(120):
        parts = []
        for _ in range(generator.randrange(250, 500)):
            kind = generator.random()
            parts.append(
                generator.choice(words) if kind < 0.02
                else generator.choice(examples) if kind < 0.05
                else str(generator.randrange(10 ** generator.randrange(4, 16))) if kind < 0.1
                else generator.choice(filler[:-3] if number % 2 else filler)
            )
        text = generator.choice((" ", "\n", ", ")).join(parts)
        assert len(text) > presidio.WHOLE
        expected = {one for one in whole(lookup, text) if one[2] not in FAR_SIGHTED}
        windows = [
            (span.start, span.end, span.entity, span.detector.partition(":")[0])
            for span in presidio.find(text)
        ]
        renamed = {(start, end, presidio.ENTITIES.get(entity, entity), evidence) for start, end, entity, evidence in expected}
        assert {one for one in windows if one[2] not in FAR_SIGHTED} == renamed
        compared += len(renamed)
    assert compared > 100


def test_a_long_text_with_context_words_is_searched_in_a_moment():
    line = "2026-03-01 08:14:55 worker 10482 passport check 12345678 of the account 4 took 250 ms\n"
    began = time.process_time()
    presidio.find("routing " + "the worker says 99 bottles of 10482 on 2026-03-01 \n" * 900)
    presidio.find(line)
    assert time.process_time() - began < 2


def test_what_a_checksum_asks_of_the_shape_hides_no_value_that_passes_it(recognizers):
    """`passing.SHAPES` narrows the search: wherever the recognizer is sure, the narrower pattern matches too."""
    import re2

    sure = dict.fromkeys(passing.SHAPES, 0)
    texts = [*published_examples(), *generated_texts([r for r in recognizers if type(r).__name__ in passing.SHAPES])]
    for recognizer in recognizers:
        pattern = passing.SHAPES.get(type(recognizer).__name__)
        for text in texts if pattern else ():
            if any(result.score == 1.0 for result in recognizer.analyze(text, recognizer.supported_entities, None) or ()):
                assert re2.search(pattern, text), f"{type(recognizer).__name__}: a text of {len(text)} characters"
                sure[type(recognizer).__name__] += 1
    assert min(sure.values()) > 5, sure


def test_what_is_believed_without_context_passes_our_checksum_and_little_else_does(recognizers):
    """`passing.PASSES` keeps Presidio from being asked, and from being imported, where nothing can pass."""
    rng = random.Random(11)
    lookup = presidio._Lookup()
    index_of = {entry["name"]: index for index, entry in enumerate(lookup._entries)}
    for name, recognizer in {type(recognizer).__name__: recognizer for recognizer in recognizers}.items():
        passes = passing.PASSES.get(name)
        if passes is None:
            continue
        shapes = [rng.choice(FRAMES).replace("{}", example(pattern.regex, rng)) for pattern in recognizer.patterns for _ in range(3000)]
        sure = []
        for text in (*published_examples(), *shapes):
            results = recognizer.analyze(text, recognizer.supported_entities, None) or ()
            if any(one.score == 1.0 and lookup._evidence(index_of[name], text, one.start, one.end, 1.0) == "checksum" for one in results):
                sure.append(text)
                assert passes(text), name
        assert len(sure) > 10, name
        assert sum(map(passes, shapes)) < len(shapes) // 5, name


def test_numbers_of_logs_do_not_ask_presidio_and_nothing_imports_all_of_it():
    code = (
        "import sys; from redactor import Redactor; redact = Redactor('support', names='off', key=b'k' * 32).redact;"
        "from redactor.detect.presidio_parts import _parts;"
        "texts = ['blk_3886504906413966 size 67108864', 'order 8001011234567 shipped', 'id 451390-123A of 4111111111111112', 'blk_-4111111111111111 is stale'];"
        "assert [redact(text).text for text in texts] == texts;"
        "assert not _parts.cache_info().currsize;"
        "assert 'CREDIT_CARD' in {one.entity for one in redact('paid with 4111 1111 1111 1111').findings};"
        "assert _parts.cache_info().currsize;"
        "assert not {'presidio_analyzer', 'spacy', 'numpy', 'pydantic'}.intersection(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_recognizers_made_of_parts_are_those_of_the_package():
    import presidio_analyzer  # noqa: F401 - from now on they come from there

    texts = [*published_examples(), *(FRAMES[0].replace("{}", text) for text in ("078-05-1120", "4111 1111 1111 1111", "12345678Z"))]
    parts = presidio_parts._parts()
    compared = 0
    for entry in presidio._entries():
        own = parts.member(presidio_parts.RECOGNIZERS, entry["name"])()
        whole = presidio_parts.recognizer(entry["name"])  # the package is imported here
        assert type(own) is not type(whole)
        assert (own.supported_entities, own.context, own.supported_language, own.name) == (whole.supported_entities, whole.context, whole.supported_language, whole.name)
        assert [(one.name, one.regex, one.score) for one in own.patterns] == [(one.name, one.regex, one.score) for one in whole.patterns]
        for text in texts:
            found = own.analyze(text, own.supported_entities, None) or ()
            assert as_tuples(found) == as_tuples(whole.analyze(text, whole.supported_entities, None) or ())
            compared += len(found)
    assert compared > 100


def test_what_is_built_otherwise_comes_from_the_whole_package(tmp_path):
    (tmp_path / "predefined_recognizers").mkdir()
    (tmp_path / "predefined_recognizers" / "__init__.py").write_text("from .odd import CreditCardRecognizer\n")
    (tmp_path / "predefined_recognizers" / "odd.py").write_text("import presidio_analyzer.pattern\n")
    code = (
        "import pathlib, sys; from redactor.detect import presidio_parts;"
        "presidio_parts._parts = lambda: presidio_parts._Parts(pathlib.Path(sys.argv[1]));"
        "found = presidio_parts.recognizer('CreditCardRecognizer').analyze('4111 1111 1111 1111', ['CREDIT_CARD'], None);"
        "assert [(one.start, one.end) for one in found] == [(0, 19)];"
        "assert 'presidio_analyzer' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code, tmp_path], check=True)


def test_parts_import_each_other_others_and_what_stands_beside_them(tmp_path):
    folder = tmp_path / "predefined_recognizers"
    (folder / "deep").mkdir(parents=True)
    (folder / "__init__.py").write_text("from .deep.one import One as First, Two\nfrom presidio_analyzer.predefined_recognizers.three import Three\n")
    (folder / "deep" / "one.py").write_text("import os.path\nfrom presidio_analyzer.predefined_recognizers.deep import two\nfrom .two import Two\nclass One: two = two.Two; path = os.path\n")
    (folder / "deep" / "two.py").write_text("import json as j\nfrom ..three import Three\nclass Two(Three): loads = staticmethod(j.loads)\n")
    (folder / "three.py").write_text("class Three: pass\n")
    (folder / "deep" / "__init__.py").write_text("")
    parts = presidio_parts._Parts(tmp_path)
    first, two, three = (parts.member(presidio_parts.RECOGNIZERS, name) for name in ("First", "Two", "Three"))
    assert first.two is two
    assert issubclass(two, three)
    assert two.loads("[1]") == [1]
    assert not any(name.startswith("presidio_analyzer.predefined_recognizers.deep") for name in sys.modules)
