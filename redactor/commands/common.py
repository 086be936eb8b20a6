"""Arguments and settings that several commands share."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import IO, TYPE_CHECKING

from redactor.errors import UsageError

if TYPE_CHECKING:
    import argparse

    from rich.console import Console

    from redactor.batch.settings import Settings


def add_policy(parser: argparse.ArgumentParser) -> None:
    """Add what decides the outcome: purpose or policy file, recipient, key, tenant, names, regions."""
    group = parser.add_argument_group("what may stay")
    which = group.add_mutually_exclusive_group()
    which.add_argument(
        "--purpose",
        metavar="P",
        default=None,
        help="a shipped policy, see `redactor policy list` (default: support)",
    )
    which.add_argument(
        "--policy", metavar="FILE", default=None, help="a policy of your own, TOML (a shipped name works too)"
    )
    group.add_argument(
        "--recipient", metavar="R", help="who will read the result; can only make rules stricter"
    )
    group.add_argument(
        "--tenant", metavar="T", default="", help="keeps pseudonyms of different customers apart"
    )
    group.add_argument(
        "--key-file",
        metavar="F",
        help="file with the master key, >= 16 bytes (else REDACTOR_KEY, else random)",
    )
    group.add_argument(
        "--names",
        metavar="MODEL",
        default="auto",
        help="auto, off (rules and a small tagger of people, fastest) or a spaCy pipeline's folder",
    )
    group.add_argument(
        "--regions",
        metavar="US,DE",
        default="US",
        help="your country first: it says how 03/04/2023 reads (default: US); phone numbers and ids are found for all",
    )


def settings(arguments: argparse.Namespace) -> Settings:
    """Return the settings that add_policy's arguments ask for; raise UsageError or PolicyError when they are unusable."""
    from redactor.batch.settings import Settings, find_key  # the engine and its rows: whoever asks for help waits for none of it

    key, key_is_random = find_key(arguments.key_file)
    regions = tuple(region.strip().upper() for region in arguments.regions.split(",") if region.strip())
    if arguments.names not in ("auto", "off") and not os.path.isdir(arguments.names):  # noqa: PTH112
        raise UsageError(
            "no such folder; --names takes auto, off or the folder of a spaCy pipeline", place=arguments.names
        )
    return Settings(
        policy=arguments.policy or arguments.purpose or "support",
        recipient=arguments.recipient,
        key=key,
        tenant=arguments.tenant,
        names=arguments.names,
        regions=regions,
        key_is_random=key_is_random,
    )


def say_random_key(chosen: Settings, *, what: str) -> None:
    """Say once that pseudonyms will not be the same next time."""
    if chosen.key_is_random:
        print(
            f"redactor: no key: pseudonyms are the same within this {what} only (set REDACTOR_KEY or --key-file)",
            file=sys.stderr,
        )


def check_writable(path: str | None, *, option: str) -> None:
    """Raise UsageError when a file that will be written later cannot be: before the work, not after it."""
    if path is None:
        return
    file = Path(path)
    if file.is_dir():
        raise UsageError("must be a file, this is a folder", place=f"{option} {path}")
    nearest = file if file.exists() else next(folder for folder in file.absolute().parents if folder.exists())
    if not os.access(nearest, os.W_OK) or (nearest != file and not nearest.is_dir()):
        raise UsageError("cannot be written there", place=f"{option} {path}")


def console(stream: IO[str]) -> Console:
    """Return a rich console: colours on terminals only (NO_COLOR is respected), and no folding at 80 columns elsewhere."""
    from rich.console import Console

    width = None if stream.isatty() else int(os.environ.get("COLUMNS") or 120)
    return Console(file=stream, width=width, highlight=False, soft_wrap=False)
