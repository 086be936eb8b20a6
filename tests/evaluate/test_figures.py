"""What counts as hidden, partly hidden, leaked, retained and collateral."""

from __future__ import annotations

import json
import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from redactor.errors import InputError, UsageError
from redactor.evaluate import align, gold, report, run
from redactor.evaluate.figures import Figures, wilson


def unit_of(marked: str, identifier: str = "mail/x") -> gold.Unit:
    return gold._unit(identifier, marked, "x.gold:1")


def figures_of(marked: str, output: str, **options) -> Figures:
    figures = Figures()
    figures.add(unit_of(marked), [output], **options)
    return figures


@pytest.mark.parametrize(
    ("marked", "output", "outcome"),
    [
        pytest.param("I am [[PERSON|Maria]].", "I am <PERSON:aaaaaaaa>.", "hidden", id="pseudonym"),
        pytest.param("I am [[PERSON|Maria]].", "I am Maria.", "leaked", id="untouched"),
        pytest.param("I am [[PERSON|Maria Garcia]].", "I am <PERSON:aaaaaaaa> Garcia.", "partly", id="surname-left"),
        pytest.param("I am [[PERSON|Maria]].", "I am .", "hidden", id="dropped"),
        pytest.param("s/n [[SERIAL_NUMBER|5CG1234XYZ]]", "s/n ******4XYZ", "partly", id="tail-of-four-shown"),
        pytest.param("s/n [[SERIAL_NUMBER|5CG1234XYZ]]", "s/n ******YZ", "hidden", id="tail-of-two-shown"),
        pytest.param("by [[PERSON|Bo]] now", "by Bo now", "leaked", id="short-name-untouched"),
        pytest.param("by [[PERSON|Li Wei]] now", "by Li <PERSON:aaaaaaaa> now", "partly", id="two-letter-name-left"),
        pytest.param("[[PERSON|MARIA]] x", "m@ria Maria x", "partly", id="other-case-survives"),
        pytest.param("[[PERSON|Person Smith]] x", "<PERSON:aaaaaaaa> x", "hidden", id="entity-name-is-not-the-value"),
        pytest.param("at [[DEVICE_ID|10.1.2.33]]", "at 10.1.<DEVICE_ID>", "partly", id="a-run-over-signs-survives"),
        pytest.param("at [[DEVICE_ID|ab - cd - ef]]", "at <X> - <X> - <X>", "hidden", id="signs-alone-say-nothing"),
        pytest.param("q=[[EMAIL_ADDRESS|al@address.example]]", "q=%3CEMAIL_ADDRESS%3Aaaaaaaaa%3E", "hidden", id="token-in-percent"),
        pytest.param("q=[[EMAIL_ADDRESS|al@address.example]]", "q=&lt;EMAIL_ADDRESS:aaaaaaaa&gt;", "hidden", id="token-in-markup"),
        pytest.param("ip [[IP_ADDRESS|10.1.2.33]]", "ip 10.1.2.0/24", "hidden", id="generalized-under-a-policy-that-says-so"),
        pytest.param("age [[AGE|19]]", "age <AGE:10-19>", "hidden", id="a-band-that-ends-with-the-value"),
    ],
)
def test_a_personal_mark_is_hidden_partly_hidden_or_leaked(marked, output, outcome):
    partial = frozenset({"IP_ADDRESS", "AGE"})
    row = figures_of(marked, output, by_policy=partial).report()["all_personal"]
    assert [key for key in ("hidden", "partly", "leaked") if row[key]] == [outcome]


def test_technical_facts_and_unmarked_text_are_counted():
    report_ = figures_of(
        "error {{ERROR_CODE|0x80070005}} on {{PRODUCT|CF-33}} abcd [[PERSON|Jo Lee]]", "error <X> on CF-33 <Y> <PERSON>"
    ).report()
    assert (report_["all_technical"]["retained"], report_["all_technical"]["total"]) == (1, 2)
    assert report_["collateral"]["mail"] == pytest.approx(4 / 11)
    assert {m["outcome"] for m in report_["misses"]} == {"changed"}


def test_consistency_counts_pairs():
    marked = "[[PERSON|Ann Lee]] or [[PERSON|ann lee]], [[PERSON|Bob]]"
    same = figures_of(marked, "<PERSON:aaaaaaaa> or <PERSON:aaaaaaaa>, <PERSON:bbbbbbbb>").report()["consistency"]
    assert same == {"same_pairs": 1, "same_token": 1, "different_pairs": 2, "different_token": 2}
    mixed = figures_of(marked, "<PERSON:aaaaaaaa> or <PERSON:cccccccc>, <PERSON:aaaaaaaa>").report()["consistency"]
    assert mixed == {"same_pairs": 1, "same_token": 0, "different_pairs": 2, "different_token": 1}


def test_consistency_follows_the_identities_that_the_gold_names():
    marked = "[[PERSON#1|Maria Garcia]] wrote, M. is [[PERSON#1|maria g.]]; not [[PERSON#2|Maria Lopez]]"
    same = figures_of(marked, "<PERSON:aaaaaaaa> wrote, M. is <PERSON:aaaaaaaa>; not <PERSON:aaaaaaaa>").report()["consistency"]
    assert same == {"same_pairs": 1, "same_token": 1, "different_pairs": 2, "different_token": 0}


def test_one_number_in_two_spellings_is_no_pair_of_different_values():
    marked = "[[PHONE_NUMBER|415 555 0132]] or [[PHONE_NUMBER|(415) 555-0132]]"
    assert figures_of(marked, "<PHONE_NUMBER:aaaaaaaa> or <PHONE_NUMBER:aaaaaaaa>").report()["consistency"] == {}


@pytest.mark.parametrize(
    ("hits", "total", "low", "high"),
    [
        # R: prop.test(hits, total, correct = FALSE)$conf.int
        pytest.param(8, 10, 0.4901625, 0.9433178, id="8-of-10"),
        pytest.param(0, 20, 0.0, 0.1611252, id="0-of-20"),
        pytest.param(0, 0, 0.0, 1.0, id="nothing-seen"),
    ],
)
def test_wilson_intervals(hits, total, low, high):
    assert wilson(hits, total) == pytest.approx((low, high), abs=1e-6)


def test_json_units_are_evaluated_string_by_string():
    document = {"requester": {"name": "[[PERSON|Maria]]"}, "version": "{{VERSION|3.1}}", "id": 7}
    unit = unit_of(json.dumps(document), "ticket/a")
    assert unit.value == {"requester": {"name": "Maria"}, "version": "3.1", "id": 7}
    figures = Figures()
    figures.add(unit, list(gold.strings({"requester": {"name": "<PERSON>"}, "version": "3.1", "id": 7})))
    assert figures.report()["all_personal"]["hidden"] == 1
    assert figures.report()["all_technical"]["retained"] == 1


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        pytest.param("a.gold", "text first\n%% id: a/b\nx", "a.gold:2: text before the first", id="text-before-head"),
        pytest.param("a.gold", "nothing here", "no mark", id="no-mark"),
        pytest.param("a.gold", "%% id: a/b\nx\n%% what\n", "a.gold:3: a line that begins", id="bad-head"),
        pytest.param("a.jsonl", '{"text": "x"}\n{bad\n', "a.jsonl:2: not a JSON object", id="bad-json"),
        pytest.param("a.jsonl", '{"text": "x", "spans": [[1]]}\n', "a.jsonl:1: spans are", id="bad-span"),
    ],
)
def test_a_bad_gold_file_is_named_with_its_line(tmp_path, name, content, message):
    (tmp_path / name).write_text(content)
    with pytest.raises(InputError, match=message.replace("[", r"\[")):
        list(gold.read(tmp_path / name))


def test_json_lines_with_spans_are_read(tmp_path):
    (tmp_path / "d.jsonl").write_text('{"id": "chat/1", "text": "hi bob at Ritz", "spans": [[3, 6, "PERSON"], [10, 14, "NEG_HOTEL"]]}\n')
    (unit,) = gold.read(tmp_path)
    assert [(m.start, m.end, m.personal) for m in unit.leaves[0].marks] == [(3, 6, True), (10, 14, False)]
    assert unit.kind == "chat"


# Distinct words: which of two equal neighbours was replaced cannot be seen from outside.
words = st.lists(st.sampled_from("alpha beta Maria 10.1.2.3 x=y <PERSON> \n gamma 7 (q) -- é".split(" ")), max_size=12, unique=True).map(" ".join)


@given(words, st.integers(0, 60), st.integers(0, 12))
def test_unchanged_text_has_no_changes_and_replaced_text_is_covered(text, start, length):
    assert align.changes(text, text) == []
    start = min(start, len(text))
    end = min(start + length, len(text))
    assume("<" not in text[max(0, start - 8) : end + 8] and "\n" not in text[start:end])
    assume("1" not in text[start:end])
    changed = align.changes(text, text[:start] + "<EMAIL_ADDRESS:abcdefgh>" + text[end:])
    hidden = {i for change in changed for i in range(change.start, change.end)}
    assert {i for i in range(start, end) if not text[i].isspace()} <= hidden


def test_reports_and_pages_show_no_value_unless_asked():
    unit = unit_of("call [[PERSON|Zebulonia]] and {{VERSION|9.8.7654}} now")
    figures = Figures()
    figures.add(unit, ["call Zebulonia and <IP_ADDRESS> now"])
    quiet = report.page(figures, [unit], show_values=False) + report.text(figures.report()) + json.dumps(figures.report()) + repr(unit)
    assert "Zebulonia" not in quiet
    assert "9.8.7654" not in quiet
    assert "Zebulonia" in report.page(figures, [unit], show_values=True)


def test_a_policy_is_evaluated_end_to_end():
    from redactor import Redactor

    units = [unit_of("write to [[EMAIL_ADDRESS|maria@example.com]] about {{VERSION|3.1.4}}")]
    figures = run.evaluate(Redactor("support", key=b"k" * 32, names="off"), units)
    assert run.summary(figures) == {"hidden": 1.0, "retained": 1.0, "collateral": 0.0}
    assert math.isclose(run.summary(run.evaluate_texts(lambda text: text, units))["hidden"], 0.0)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        pytest.param("a.gold", "Hi [[PERSON|Maria]], use {{VERSION|3.1}}\n", id="plain-text-without-heads"),
        pytest.param("a.txt", "Hi [[PERSON|Maria]], use {{VERSION|3.1}}\n", id="any-file-that-is-named"),
        pytest.param("a.json", '{"name": "[[PERSON|Maria]]", "v": "{{VERSION|3.1}}"}', id="json-document"),
        pytest.param("a.jsonl", '{"text": "I am [[PERSON|Maria]]", "v": "{{VERSION|3.1}}"}\n', id="json-lines-with-marks-beside-text"),
        pytest.param("a.jsonl", '{"text": "Maria 3.1", "spans": [{"start": 0, "end": 5, "label": "PERSON"}, [6, 9, "KEEP_VERSION"]]}\n', id="spans-as-objects"),
        pytest.param("a.jsonl", '{"text": "Maria 3.1", "spans": [{"start": 0, "end": 5, "entity": "PERSON"}, [6, 9, "KEEP_VERSION"]]}\n', id="spans-with-entities"),
    ],
)
def test_gold_in_every_shape_is_read(tmp_path, name, content):
    (tmp_path / name).write_text(content)
    (unit,) = gold.read(tmp_path / name)
    marks = [(leaf.text[mark.start : mark.end], mark.personal) for leaf in unit.leaves for mark in leaf.marks]
    assert marks == [("Maria", True), ("3.1", False)]


@pytest.mark.parametrize("broken", ["a [[PERSON|Maria] b", "a {{VERSION|3.1} b", "[[PERSON|a [[PERSON|b]] c]]", "[[PERSON|Maria {{X|3.1}}]]"])
def test_broken_mark_up_is_an_error_and_no_text(tmp_path, broken):
    (tmp_path / "a.gold").write_text(f"%% id: a/b\nfine\n%% id: a/c\n{broken}\n")
    with pytest.raises(InputError, match="a.gold:3: a mark that is not closed"):
        list(gold.read(tmp_path / "a.gold"))


@pytest.mark.parametrize("span", ['[0, 99, "PERSON"]', '[3, 3, "PERSON"]', '[-1, 2, "PERSON"]', '{"start": 0, "end": 1}'])
def test_a_span_outside_of_its_text_is_an_error(tmp_path, span):
    (tmp_path / "a.jsonl").write_text(f'{{"text": "Maria", "spans": [{span}]}}\n')
    with pytest.raises(InputError, match="a.jsonl:1: spans are"):
        list(gold.read(tmp_path / "a.jsonl"))


def test_a_missing_path_and_a_folder_without_gold_are_usage_errors(tmp_path):
    for path in (tmp_path, tmp_path / "none.gold"):
        with pytest.raises(UsageError):
            list(gold.read(path))
