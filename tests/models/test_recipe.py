"""The whole recipe on a few lines of data: prepare, train, export, evaluate."""

from __future__ import annotations

import gzip
import json
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from redactor.models.recipe.network import Tagger

    Array = NDArray[Any]

pytest.importorskip("torch", reason="the recipe needs torch: pip install 'ticket-redactor[recipe]'")
pytest.importorskip("faker", reason="the recipe needs faker: pip install 'ticket-redactor[recipe]'")
pytest.importorskip("onnx", reason="the recipe needs onnx: pip install 'ticket-redactor[recipe]'")

TOKENIZER = Path(str(files("redactor.models"))) / "names_en" / "names" / "tokenizer.json"
SENTENCE = {"text": "my name is deepika from chennai", "spans": [[11, 18, "PERSON"], [24, 31, "CITY"]]}
PLAIN = {
    "text": "Ann Lee works at Acme in Oslo.",
    "spans": [[0, 7, "PERSON"], [17, 21, "ORG"], [25, 29, "LOCATION"]],
}
DIALOGUE = {
    "id": "star/1",
    "turns": [
        ["W", "May I have your name?"],
        ["U", "I am Alexis, Dr. Morgan told me to call"],
        ["W", "Thanks"],
    ],
    "known": {"PatientName": "Alexis", "Name": "api.Dr. Morgan"},
}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    rows = {
        "multidogo_train": [SENTENCE] * 4,
        "multidogo_dev": [SENTENCE],
        "wnut17_dev": [PLAIN],
        "sgd_dev": [{"text": "Book Casa Mia for Ann", "spans": [[5, 13, "NEG_restaurant_name"], [18, 21, "PERSON"]]}],
        "star_dialogues": [DIALOGUE] * 12,
        "ubuntu_irc": [{"nick": "zhukov", "text": "zhukov: run sudo apt-get update"}] * 8,
        **dict.fromkeys(("btc", "wnut17_train", "wikigold", "crossner", "multiconer_en"), [PLAIN] * 6),
    }
    (folder / "ner").mkdir(parents=True)
    for name, lines in rows.items():
        with gzip.open(folder / "ner" / f"{name}.jsonl.gz", "wt", encoding="utf-8") as file:
            file.writelines(json.dumps(line) + "\n" for line in lines)
    names = folder / "names"
    names.mkdir()
    header = (
        "Country,Country Group,Region,Population,Note,Year,Romanization,Index,Name Group,Gender,Localized Name,Romanized Name\n"
    )
    names.joinpath("common-forenames-by-country.csv").write_text(
        header + "".join(f"NO,1,,,,,N,1,N,F,Kari{c},Kari{c}\n" for c in "abcdefgh"), "utf-8"
    )
    names.joinpath("common-surnames-by-country.csv").write_text(
        "Country,Rank,Index,Name Group,Localized Name,Romanized Name,Count,Percent\n"
        + "".join(f"NO,1,1,N,Berg{c},Berg{c},,\n" for c in "abcdefgh"),
        "utf-8",
    )
    for kind in ("female.first", "male.first", "all.last"):
        names.joinpath(f"us_census_{kind}.txt").write_text("MARY 2.6 2.6 1\nJAMES 3.3 6 2\n")
    with gzip.open(names / "person_names.jsonl.gz", "wt", encoding="utf-8") as file:
        file.write(json.dumps({"text": "Drake Rice", "parts": [[0, 5, "GivenName"], [6, 10, "Surname"]]}) + "\n")
    with gzip.open(names / "us_addresses.jsonl.gz", "wt", encoding="utf-8") as file:
        file.write(json.dumps({"text": "3600 West 5th Ave", "parts": [], "from": "labeled"}) + "\n")
    return folder


def test_the_recipe_runs_from_data_to_table(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import torch

    from redactor.models.labels import TAGS
    from redactor.models.recipe import evaluate, export, prepare, train
    from redactor.models.recipe.network import Tagger

    prepared = tmp_path / "prepared.npz"
    prepare.main(["--data", str(data), "--tokenizer", str(TOKENIZER), "--out", str(prepared), "--scale", "0.0004"])
    torch.manual_seed(0)
    weights = tmp_path / "start.pt"
    torch.save(Tagger(len(TAGS)).state_dict(), weights)
    trained = tmp_path / "trained.pt"
    train.main(["--prepared", str(prepared), "--from", str(weights), "--out", str(trained), "--epochs", "1"])
    before, after = (torch.load(p, weights_only=True) for p in (weights, trained))
    assert not torch.equal(before["labels.weight"], after["labels.weight"])
    assert torch.equal(before["words.weight"], after["words.weight"])  # word embeddings stay as pre-trained

    pipeline = tmp_path / "out" / "names_en"
    export.main(
        [
            "--weights",
            str(trained),
            "--tokenizer",
            str(TOKENIZER),
            "--prepared",
            str(prepared),
            "--lexicon",
            str(tmp_path / "lexicon.txt"),
            "--out",
            str(pipeline),
            "--version",
            "0.0.1",
        ]
    )
    assert (pipeline / "names" / "model.onnx").stat().st_size < 25_000_000
    golden = tmp_path / "golden"
    golden.mkdir()
    (golden / "one.gold").write_text("%% id: chat/one\nthis is [[PERSON|Ann]], my {{PRODUCT|Lumix}} broke\n", "utf-8")
    capsys.readouterr()
    evaluate.main(
        [
            "--data",
            str(data),
            "--golden",
            str(golden),
            "--pipeline",
            str(pipeline),
            "--cases",
            "written",
            "--no-speed",
        ]
    )
    printed = capsys.readouterr().out
    assert [line.split(" | ")[0] for line in printed.splitlines()[2:]] == [
        "| multidogo_dev", "| wnut17_dev", "| sgd_dev", "| edited", "| golden",
    ]  # fmt: skip


@pytest.fixture
def tagger() -> Tagger:
    import torch

    from redactor.models.labels import TAGS
    from redactor.models.recipe.network import Tagger

    torch.manual_seed(0)
    return Tagger(len(TAGS)).eval()


def network(tagger: Tagger, path: Path, reach: dict[str, tuple[float, float]] | None) -> Callable[[Array, Array], Array]:
    import onnx
    import onnxruntime

    from redactor.models.recipe import graph

    weights = {key: value.numpy() for key, value in tagger.state_dict().items()}
    onnx.save(graph.build(weights, reach), path)
    session = onnxruntime.InferenceSession(
        str(path), providers=["CPUExecutionProvider"], disabled_optimizers=["SkipLayerNormFusion"]
    )
    return lambda ids, shapes: session.run(None, {"ids": ids, "shapes": shapes})[0]


def prepared_windows(path: Path) -> Path:
    import numpy as np

    rng = np.random.default_rng(1)
    np.savez(
        path,
        ids=rng.integers(1000, 20000, 120).astype(np.uint16),
        shapes=rng.integers(0, 32, 120).astype(np.uint8),
        tags=np.zeros(120, np.int8),
        bounds=np.array([0, 50, 80, 120]),
    )
    return path


def test_the_exported_network_gives_what_the_trained_one_gives(tagger: Tagger, tmp_path: Path) -> None:
    import numpy as np
    import torch

    from redactor.models.recipe import ranges
    from redactor.models.recipe.prepared import Prepared

    ids = np.array([[101, 7592, 3814, 102]], np.int32)
    shapes = np.array([[0, 5, 25, 0]], np.int32)
    with torch.no_grad():
        wanted = (
            tagger(torch.tensor(ids).long(), torch.tensor(shapes).long(), torch.ones(1, 4, dtype=torch.bool)).softmax(-1).numpy()
        )
    plain = network(tagger, tmp_path / "plain.onnx", None)(ids, shapes)
    assert np.abs(plain - wanted).max() < 5e-3
    reach = ranges.measure(tagger, Prepared([prepared_windows(tmp_path / "windows.npz")]))
    in_bytes = network(tagger, tmp_path / "bytes.onnx", reach)(ids, shapes)
    assert np.abs(in_bytes - wanted).max() < 0.06
    assert np.abs(in_bytes - wanted).mean() < 0.015


def test_what_a_window_gives_does_not_depend_on_what_it_is_run_with(tagger: Tagger, tmp_path: Path) -> None:
    import numpy as np

    from redactor.models.recipe import ranges
    from redactor.models.recipe.prepared import Prepared

    reach = ranges.measure(tagger, Prepared([prepared_windows(tmp_path / "windows.npz")]))
    run = network(tagger, tmp_path / "bytes.onnx", reach)
    rng = np.random.default_rng(2)
    ids, shapes = rng.integers(1000, 20000, (5, 37)).astype(np.int32), rng.integers(0, 32, (5, 37)).astype(np.int32)
    together = run(ids, shapes)
    for number in range(5):
        assert np.array_equal(run(ids[number : number + 1], shapes[number : number + 1])[0], together[number])


def test_ranges_reach_as_far_as_the_values_did(tagger: Tagger, tmp_path: Path) -> None:
    from redactor.models.recipe import ranges
    from redactor.models.recipe.network import LAYERS
    from redactor.models.recipe.prepared import Prepared

    reach = ranges.measure(tagger, Prepared([prepared_windows(tmp_path / "windows.npz")]))
    assert set(reach) == {f"{layer}.{matrix}" for layer in range(LAYERS) for matrix in ranges.MATRICES}
    assert all(low < 0 < high for low, high in reach.values())
    assert all(low > -0.2 for name, (low, _) in reach.items() if name.endswith("down"))  # behind GELU


def test_an_encoder_that_is_not_the_pinned_one_is_refused(tmp_path: Path) -> None:
    from redactor.models.recipe import train

    (tmp_path / "model.safetensors").write_bytes(b"something else")
    with pytest.raises(SystemExit, match="sha256"):
        train.check(tmp_path / "model.safetensors", train.ENCODER_SHA256)


def test_a_shipped_network_can_be_trained_on(tagger: Tagger, tmp_path: Path) -> None:
    import onnx
    import torch

    from redactor.models.labels import TAGS
    from redactor.models.pieces import SHAPES
    from redactor.models.recipe import graph, ranges
    from redactor.models.recipe.network import from_pipeline
    from redactor.models.recipe.prepared import Prepared

    weights = {key: value.numpy() for key, value in tagger.state_dict().items()}
    reach = ranges.measure(tagger, Prepared([prepared_windows(tmp_path / "windows.npz")]))
    onnx.save(graph.build(weights, reach), tmp_path / "old.onnx")
    new = from_pipeline(tmp_path / "old.onnx", TAGS, [*TAGS, "B-NEW", "I-NEW"]).eval()
    ids, shapes = torch.randint(1000, 20000, (2, 30)), torch.randint(0, SHAPES, (2, 30))
    mask = torch.ones(2, 30, dtype=torch.bool)
    with torch.no_grad():
        one, two = tagger(ids, shapes, mask), new(ids, shapes, mask)
    assert two.shape[-1] == len(TAGS) + 2
    assert (one - two[..., : len(TAGS)]).abs().max() < 0.1


FACTS_TEXT = "its [[USERNAME|jdoe42]] on {{HOST|dc02}}, order {{ORDER|4410-22}}, pin [[PASSWORD|4471]], call [[PHONE_NUMBER|555 0132]]"


def test_marked_values_are_drawn_anew_and_keep_their_labels(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import random

    from redactor.models.recipe import facts
    from redactor.models.recipe.people import People
    from redactor.models.recipe.places import Places

    monkeypatch.setattr(facts, "marked_texts", lambda part, files=(): [FACTS_TEXT])
    rng = random.Random(5)
    drawn = facts.Facts(People(data, rng), Places(data, rng), rng)
    seen = set()
    for _ in range(30):
        text, spans = drawn._drawn(facts.parted(FACTS_TEXT))  # noqa: SLF001
        assert [label for _, _, label in spans] == ["USERNAME", "PASSWORD", facts.UNSURE]
        assert "order " in text
        start, end, _ = spans[0]
        assert text[:4] == "its "
        assert text[start:end] == text[4:end]
        assert text[end : end + 4] == " on "
        seen.add(text)
    assert len(seen) > 20


def test_haste_and_early_ends_leave_marked_values_alone(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import random

    from redactor.models.recipe import facts
    from redactor.models.recipe.people import People
    from redactor.models.recipe.places import Places

    rng = random.Random(3)
    people = People(data, rng)
    monkeypatch.setattr(facts.Facts, "_new", lambda *_: "somevalue")
    drawer = facts.Facts(people, Places(data, rng), rng)
    before = [drawer.text()[0] for _ in range(2000)]
    for name in ("SLIPPED", "SLIPS", "CUT"):
        monkeypatch.setattr(facts, name, 1.1)
    texts = [drawer.text() for _ in range(2000)]
    assert all(text[start:end] == "somevalue" for text, spans in texts for start, end, _ in spans)
    assert sum(text.count("\n") for text, _ in texts) < 0.95 * sum(text.count("\n") for text in before)
    assert sum(" the " in text for text, _ in texts) > 10 * sum(" with " in text for text, _ in texts)


@pytest.mark.parametrize(
    ("slot", "pattern"),
    [
        ("promo", r"[A-Za-z0-9-]{3,24}"),
        ("plan", r"\w+[ -]?(?:\w+)?[ \w+]*"),
        ("dept", r"[^{}]+"),
        ("model", r"[^{}]+"),
        ("part", r"[^{}]+"),
    ],
)
def test_things_that_look_like_secrets_and_serial_numbers_carry_no_label(data: Path, slot: str, pattern: str) -> None:
    import random
    import re

    from redactor.models.recipe.frames import Frames
    from redactor.models.recipe.people import People
    from redactor.models.recipe.places import Places

    rng = random.Random(5)
    frames = Frames(People(data, rng), Places(data, rng), rng)
    for _ in range(50):
        assert re.fullmatch(pattern, frames.plain(slot)), slot


def test_sentences_of_other_languages_are_drawn_with_their_labels(data: Path) -> None:
    import random

    from redactor.models.recipe.frames import Frames
    from redactor.models.recipe.people import People
    from redactor.models.recipe.places import Places

    rng = random.Random(6)
    frames = Frames(People(data, rng), Places(data, rng), rng)
    texts = [frames.abroad() for _ in range(400)]
    assert all(0 <= start < end <= len(text) for text, spans in texts for start, end, _ in spans)
    assert {"PERSON", "PASSWORD", "SERIAL_NUMBER"} <= {label for _, spans in texts for *_, label in spans}
    assert sum(not spans for _, spans in texts) > 20
    assert not any("{" in text or "%%" in text for text, _ in texts)


def test_every_kind_of_fact_can_be_drawn(data: Path) -> None:
    import random

    from redactor.models.labels import FACTS
    from redactor.models.recipe.people import People
    from redactor.models.recipe.values import Values

    values = Values(People(data, random.Random(6)), random.Random(6))
    person = values._people.person()  # noqa: SLF001
    assert set(values.kinds) == set(FACTS)
    for kind, draw in values.kinds.items():
        for _ in range(60):
            value = draw(person)
            assert value.strip() == value
            assert value
            assert "{" not in value, kind


@pytest.mark.parametrize(
    ("value", "pattern"),
    [
        pytest.param("5CG0412KXW", r"5CG\d{4}[A-Z]{3}|\d[A-Z]{2}\d{4}[A-Z]{3}", id="serial number"),
        pytest.param("10:30", r"\d{1,2}:\d\d", id="time"),
        pytest.param("2024-05-17", r"20[0-2]\d-\d\d-\d\d", id="date"),
        pytest.param("0x80070005", r"0x\d{8}", id="error code"),
        pytest.param("Kundennummer 12", r"Kundennummer \d\d", id="words stay"),
    ],
)
def test_a_value_keeps_its_shape(data: Path, value: str, pattern: str) -> None:
    import random
    import re

    from redactor.models.recipe.people import People
    from redactor.models.recipe.values import Values

    values = Values(People(data, random.Random(7)), random.Random(7))
    assert all(re.fullmatch(pattern, values.shaped(value)) for _ in range(40))


def test_marked_texts_held_back_are_not_trained_on() -> None:
    from redactor.models.recipe import facts

    for read in (facts.marked_texts, facts.marked_lines):
        trained, held = read("train"), read("tune")
        assert len(held) * 6 < len(trained) < len(held) * 8
        assert not set(trained) & set(held)


def test_the_newest_texts_are_drawn_from_more_often(data: Path) -> None:
    import random

    from redactor.models.recipe import facts
    from redactor.models.recipe.people import People
    from redactor.models.recipe.places import Places

    rng = random.Random(3)
    drawn = facts.Facts(People(data, rng), Places(data, rng), rng)
    fresh, trained = len(facts.marked_texts("train", facts.FRESH)), len(facts.marked_texts("train"))
    assert len(drawn._texts) == trained + (facts.TIMES - 1) * fresh  # noqa: SLF001


ANN = ("Ann", "Beth", "Lee", "Ms")


@pytest.mark.parametrize(
    ("write", "forms"),
    [
        pytest.param("listed", {"Lee Ann", "LEE Ann", "Lee Ann B", "Lee Ann B.", "LEE Ann B", "LEE Ann B.", "Lee, Ann B", "LEE, Ann B"}, id="listing"),
        pytest.param("on_stage", {"Ann Lee", "Ann", "DJ Ann", "Lil Ann", "MC Ann", "Young Ann", "Big Ann", "Ann B", "Ann J", "Lady Ann", "Little Ann", "King Ann", "Ann the Kid"}, id="stage"),
    ],
)
def test_people_are_written_as_their_trade_writes_them(write: str, forms: set[str]) -> None:
    import random

    from redactor.models.recipe import people

    rng = random.Random(4)
    assert {getattr(people, write)(people.Person(*ANN), rng) for _ in range(600)} == forms


def test_requests_name_people_and_offers_name_none(data: Path) -> None:
    import random
    import re

    from redactor.models.recipe.frames import Frames
    from redactor.models.recipe.people import People
    from redactor.models.recipe.places import Places

    rng = random.Random(9)
    frames = Frames(People(data, rng), Places(data, rng), rng)
    frames._kinds = {"ask": 1}  # noqa: SLF001
    labels = {label for _ in range(150) for _, _, label in frames.draw()[1]}
    assert {"PERSON", "ORG", "PRODUCT"} <= labels
    pools = frames._pools  # noqa: SLF001
    assert not [line for line in pools["offer"] if re.search(r"\{[abcd]\b", line)]
    assert all(re.search(r"\{[abcd]\.", line) for line in pools["request"])


def test_preparing_twice_with_a_seed_gives_the_same_windows(data: Path, tmp_path: Path) -> None:
    import numpy as np

    from redactor.models.recipe import prepare

    outs = [tmp_path / "a.npz", tmp_path / "b.npz"]
    for out in outs:
        prepare.prepare(data, TOKENIZER, out, seed=3, scale=0.001)
    one, two = (np.load(out) for out in outs)
    assert all(np.array_equal(one[key], two[key]) for key in one.files)


@pytest.mark.parametrize(
    ("text", "spans", "tags"),
    [
        pytest.param("hi robin", [(3, 8, "PERSON")], ["O", "B-PERSON"], id="one word"),
        pytest.param("ann lee", [(0, 7, "PERSON")], ["B-PERSON", "I-PERSON"], id="two words"),
        pytest.param("ann, lee", [(0, 3, "PERSON"), (5, 8, "PERSON")], ["B-PERSON", "O", "B-PERSON"], id="two people"),
        pytest.param("ask ann", [(4, 7, "?")], ["O", "left out"], id="unsure"),
    ],
)
def test_spans_become_tags(text: str, spans: list[tuple[int, int, str]], tags: list[str]) -> None:
    from redactor.models.labels import TAGS
    from redactor.models.recipe import prepare

    encoding = prepare.load_tokenizer(TOKENIZER).encode(text, add_special_tokens=False)
    given = prepare.tags_of(encoding.offsets, spans, len(text))
    assert ["left out" if t == prepare.IGNORED else TAGS[t] for t in given] == tags


def test_rows_held_back_are_kept_out_of_training(data: Path) -> None:
    from redactor.models.recipe import corpora
    from redactor.models.recipe.scores import gold_rows

    texts = [f"row {number}" for number in range(60)]
    with gzip.open(data / "ner" / "btc.jsonl.gz", "wt", encoding="utf-8") as file:
        file.writelines(json.dumps({"text": text, "spans": []}) + "\n" for text in texts)
    trained = [text for text, _ in corpora.labelled(data, "btc")]
    tuned, reported = ([gold.text for gold in gold_rows(data, "btc", part)] for part in ("tune", "report"))
    assert (tuned, reported) == (["row 0", "row 50"], ["row 25"])
    assert sorted(trained + tuned + reported) == sorted(texts)


def test_another_cast_keeps_spans_on_names(data: Path) -> None:
    import random

    from redactor.models.recipe import corpora
    from redactor.models.recipe.people import People
    from redactor.models.recipe.places import Places

    rng = random.Random(4)
    text = "Ann Lee met Bo Berg in Oslo. Lee, ANN and bo left."
    names = ("Ann Lee", "Bo Berg", "Oslo", "Lee", "ANN", "bo")
    at, spans = 0, []
    for name in names:
        start = text.index(name, at)
        at = start + len(name)
        spans.append((start, at, "LOCATION" if name == "Oslo" else "PERSON"))
    seen = set()
    people, places = People(data, rng), Places(data, rng)
    for new, moved in corpora.recast([(text, spans)] * 40, people, places, rng, share=1.0):
        cast = [new[s:e] for s, e, _ in moved]
        gaps = [new[e:s] for (_, e, _), (s, _, _) in zip(moved, moved[1:], strict=False)]
        assert gaps == [" met ", " in ", ". ", ", ", " and "]
        assert cast[3] == cast[0].split()[-1] or " " not in cast[0]
        assert cast[4].isupper()
        assert cast[5].islower()
        seen.add(tuple(cast))
    assert len(seen) > 5


def test_settings_are_tried_on_one_reading(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from redactor.models.recipe import tune

    tune.main(["--data", str(data), "--pipeline", str(TOKENIZER.parents[1]), "--cases", "written"])
    lines = capsys.readouterr().out.splitlines()[2:]
    assert len(lines) == len(tune.CORPORA) * len(tune.TRIED)
    recalls = [float(cells[6]) for line in lines if (cells := line.split("|"))[1].strip() == "multidogo_train"]
    assert max(recalls) == 100.0


def test_golden_texts_are_training_material_when_a_folder_of_them_is_given(data: Path, tmp_path: Path) -> None:
    import random

    from redactor.models.recipe import facts
    from redactor.models.recipe.people import People
    from redactor.models.recipe.places import Places

    folder = tmp_path / "marked"
    folder.mkdir()
    (folder / "a.gold").write_text(
        "%% id: note/one\nlogin is [[USERNAME|qx77]] on {{VERSION|4.1.2}} ok\n%% id: log/two\n2026 INFO user [[USERNAME|zed9]] in\n", "utf-8"
    )
    texts = facts.golden_texts(folder)
    assert [[part.kind for part in text] for text in texts] == [["", "USERNAME", "", "VERSION", ""]]
    rng = random.Random(1)
    drawn = facts.Facts(People(data, rng), Places(data, rng), rng, folder)
    drawn._golden = texts  # noqa: SLF001  # one text in eight, here the only one, is kept out of training
    seen = [drawn.text() for _ in range(30)]
    assert any(text.startswith("login is ") and [label for *_, label in spans] == ["USERNAME"] for text, spans in seen)


def test_seeds_are_prepared_side_by_side_as_one_by_one(data: Path, tmp_path: Path) -> None:
    import numpy as np

    from redactor.models.recipe import prepare

    common = ["--data", str(data), "--tokenizer", str(TOKENIZER), "--scale", "0.0004", "--generated", "30"]
    prepare.main([*common, "--out", str(tmp_path / "round.npz"), "--seeds", "4-5", "--jobs", "2"])
    prepare.main([*common, "--out", str(tmp_path / "one.npz"), "--seed", "5"])
    four, five, one = (np.load(tmp_path / name) for name in ("round.4.npz", "round.5.npz", "one.npz"))
    assert all(np.array_equal(five[key], one[key]) for key in one.files)
    assert not np.array_equal(four["ids"], five["ids"])


def test_files_of_a_round_are_read_as_one(tmp_path: Path) -> None:
    import numpy as np

    from redactor.models.recipe.prepared import IGNORED, Prepared

    path = prepared_windows(tmp_path / "windows.npz")
    prepared = Prepared([path, path])
    batches = list(prepared.batches(1, 120))
    assert sorted(np.concatenate(batches).tolist()) == list(range(6))
    assert all(len(batch) * prepared.lengths[batch].max() <= 120 for batch in batches)
    ids, shapes, mask, tags = prepared.tensors(np.array([1, 3]))
    arrays = np.load(path)
    assert mask.sum(1).tolist() == [30, 50]
    assert ids[0, :30].tolist() == arrays["ids"][50:80].tolist()
    assert shapes[1].tolist() == arrays["shapes"][:50].tolist()
    assert ids[0, 30:].tolist() == [0] * 20
    assert tags[0, 30:].tolist() == [IGNORED] * 20


def test_files_are_read_block_by_block_and_the_next_is_waited_for(tmp_path: Path) -> None:
    import torch

    from redactor.models.recipe import train

    paths = [prepared_windows(tmp_path / f"{number}.npz") for number in range(3)]
    plan = [(behind, len(prepared.lengths)) for behind, prepared, _ in train.planned(paths, torch.device("cpu"), block=2, epochs=2, seed=1, batch=4096)]
    assert plan == [(0.0, 6), (0.25, 6), (0.5, 3), (0.75, 3)]
    late = tmp_path / "3.npz"
    coming = train.planned([*paths, late], torch.device("cpu"), block=3, epochs=1, seed=1, batch=4096, wait=True)
    waited = [len(next(coming)[1].lengths) for _ in range(4)]
    prepared_windows(late)
    assert waited == [9] * 4
    assert [len(prepared.lengths) for _, prepared, _ in coming] == [3]


def test_marks_and_padding_are_never_hidden() -> None:
    import torch

    from redactor.models.recipe import train

    torch.manual_seed(1)
    ids = torch.tensor([[101, *range(1000, 1200), 102, 0, 0]])
    hidden = train.hidden(ids, 0.5)
    assert hidden[0, 0] == 101
    assert hidden[0, -3:].tolist() == [102, 0, 0]
    changed = hidden != ids
    assert 60 < changed.sum() < 140
    assert (hidden[changed] == train.MASK).all()


def test_kept_texts_are_watched_while_a_round_is_trained(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import torch

    from redactor.models.labels import TAGS
    from redactor.models.recipe import facts, prepare, train, watch
    from redactor.models.recipe.network import Tagger

    prepare.main(["--data", str(data), "--tokenizer", str(TOKENIZER), "--out", str(tmp_path / "p.npz"), "--scale", "0.0004"])
    kept = tmp_path / "kept.npz"
    watch.main(["--data", str(data), "--tokenizer", str(TOKENIZER), "--lexicon", str(tmp_path / "lexicon.txt"), "--out", str(kept)])
    torch.save(Tagger(len(TAGS)).state_dict(), tmp_path / "start.pt")
    given = ["--from", str(tmp_path / "start.pt"), "--out", str(tmp_path / "end.pt"), "--steps", "1", "--hide", "0.1", "--batch", "512"]
    capsys.readouterr()
    train.main(["--prepared", str(tmp_path / "p.npz"), *given, "--watch", str(kept)])
    rows = [line.split()[0] for line in capsys.readouterr().out.splitlines() if line.startswith("  ")]
    assert rows[: len(facts.TEXTS)] == [file.removesuffix(".txt") for file in facts.TEXTS]
    assert rows[-2:] == ["all", "all"]


def test_the_mean_of_trainings_is_exported() -> None:
    import torch

    from redactor.models.recipe import export

    found = export.mean([{"a": torch.tensor([1.0, 4.0])}, {"a": torch.tensor([3.0, 0.0])}])
    assert found["a"].tolist() == [2.0, 2.0]


@pytest.mark.parametrize(
    ("value", "spoken"),
    [
        pytest.param("four four oh nine", True, id="figures"),
        pytest.param("A, zero, five, double three", True, id="letters and figures"),
        pytest.param("J K 7 7 Q", True, id="apart"),
        pytest.param("5CG0412KXW", False, id="written"),
        pytest.param("Bella 2019", False, id="word"),
        pytest.param("one moment", False, id="one figure"),
    ],
)
def test_spoken_values_are_known(value: str, spoken: bool) -> None:
    from redactor.models.recipe import speech

    assert speech.is_spoken(value) is spoken


def test_a_value_is_said_with_words_for_its_figures() -> None:
    import random
    import re

    from redactor.models.recipe import speech

    rng = random.Random(2)
    for _ in range(50):
        said = speech.spoken("KX-4471", rng)
        assert not re.search(r"\d|-4", said)
        assert len(re.findall(r"\b(?:four|seven|one|double)\b", said)) in (3, 4)
        assert re.search(r"\b(?:dash|hyphen|minus)\b", said)
        other = speech.other_figures("four four oh nine", rng)
        assert len(other.split()) == 4
        assert speech.is_spoken(other)
