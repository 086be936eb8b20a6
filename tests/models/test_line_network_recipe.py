"""The recipe of the network of lines on two texts: prepare, train, export; what it draws anew keeps its marks."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

pytest.importorskip("torch", reason="the recipe needs torch: pip install 'ticket-redactor[recipe]'")
pytest.importorskip("onnx", reason="the recipe needs onnx: pip install 'ticket-redactor[recipe]'")

GOLD = """%% id: log/one
10:00 INFO badge [[EMPLOYEE_ID|K70412]] of [[PERSON|Maria Garcia]] opened {{DEVICE|gate 4}}
10:01 INFO mail to [[EMAIL_ADDRESS|maria@example.com]] queued, build 20240117
%% id: device/two
hostname [[HOSTNAME|nb-mgarcia]] serial {{PART|C11CG19201}}
"""


@pytest.fixture
def golden(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    from redactor.models.recipe import line_network

    folder = tmp_path / "golden" / "lines"
    folder.mkdir(parents=True)
    (folder / "one.gold").write_text(GOLD, "utf-8")
    monkeypatch.setattr(line_network, "GOLDEN", folder.parent)
    monkeypatch.setattr(line_network, "catalogues", lambda *_: ["Datei nicht gefunden"] * 12)
    monkeypatch.setattr(line_network, "things", lambda *_: ["Mozilla Firefox"] * 12)
    return folder


def test_the_recipe_runs_from_marked_logs_to_a_network(golden: Path, tmp_path: Path) -> None:
    import numpy as np
    import onnxruntime
    import torch

    from redactor.detect.line_values import tagger
    from redactor.models.pieces import SHAPES
    from redactor.models.recipe import line_network

    windows, state, out = tmp_path / "windows.npz", tmp_path / "state.pt", tmp_path / "model.onnx"
    line_network.main(["prepare", str(windows), "--seed", "3"])
    read = np.load(windows)
    assert read["bounds"][-1] == len(read["ids"]) == len(read["tags"]) == len(read["shapes"])
    assert read["shapes"].max() < SHAPES * line_network.MANY
    assert (read["tags"][read["shapes"] >= SHAPES] < 0).all()  # what is told is not asked about
    line_network.main(["train", str(state), str(windows), "--steps", "2"])
    assert torch.load(state, weights_only=True)["labels.weight"].shape[0] == len(tagger.CLASSES)
    line_network.main(["export", str(out), str(state), str(windows)])
    session = onnxruntime.InferenceSession(str(out), providers=["CPUExecutionProvider"], disabled_optimizers=["SkipLayerNormFusion"])
    ids = read["ids"][: read["bounds"][1]][None].astype(np.int32)
    shapes = read["shapes"][: read["bounds"][1]][None].astype(np.int32)
    (shares,) = session.run(None, {"ids": ids, "shapes": shapes})
    assert shares.shape == (1, ids.shape[1], len(tagger.CLASSES))
    assert abs(shares.sum(-1) - 1).max() < 1e-3
    kept, shipped = torch.load(state, weights_only=True), line_network.restored(out).state_dict()  # what is shipped can be trained on
    assert kept.keys() == shipped.keys()
    assert torch.equal(kept["shapes.weight"], shipped["shapes.weight"])
    assert max(float((kept[name] - shipped[name]).abs().max()) for name in kept if name.startswith("labels.")) < 1e-5
    assert all(float((kept[name] - shipped[name]).abs().max()) <= float(kept[name].abs().max()) / 100 for name in kept if name.endswith((".up.weight", ".qkv.weight")))


def test_the_network_starts_from_the_names_model() -> None:
    from importlib.resources import files

    import torch

    from redactor.detect.line_values import tagger
    from redactor.models.labels import TAGS
    from redactor.models.pieces import SHAPES
    from redactor.models.recipe import line_network
    from redactor.models.recipe.network import from_pipeline

    pipeline = Path(str(files("redactor.models"))) / "names_en" / "names" / "model.onnx"
    source, made = from_pipeline(pipeline, TAGS, TAGS), line_network.started(pipeline)
    assert torch.equal(made.labels.weight[0], source.labels.weight[0])
    both = source.labels.weight[[TAGS.index("B-USERNAME"), TAGS.index("I-USERNAME")]].mean(0)
    assert torch.allclose(made.labels.weight[tagger.CLASSES.index("USERNAME")], both)
    assert torch.equal(made.shapes.weight[5 * SHAPES + 7], source.shapes.weight[7])


def test_other_values_stand_where_the_marked_ones_stood() -> None:
    from redactor.models.recipe import line_network
    from redactor.models.recipe.line_people import Names

    text = "by K70412 for Maria Garcia (maria@example.com), K70412 again, order 5512334, built 20240117"
    marks = [(text.index(value), text.index(value) + len(value), name, True) for value, name in (("K70412", "EMPLOYEE_ID"), ("Maria Garcia", "PERSON"), ("maria@example.com", "EMAIL_ADDRESS"))]
    marks.append((text.rindex("K70412"), text.rindex("K70412") + 6, "EMPLOYEE_ID", True))
    differs = 0
    for seed in range(30):
        draw = random.Random(seed)
        new, places = line_network.Changed(Names(None, draw), draw).text(text, sorted(marks))
        values = [new[start:end] for start, end, _, _ in places]
        assert values[0] == values[3]
        assert len(values[0]) == 6
        assert values[2].endswith("@example.com")
        assert new.endswith("built 20240117")
        differs += values[0] != "K70412"
    assert differs > 20
