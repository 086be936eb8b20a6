"""Which files a run reads, and what their outputs are called: file names may hold personal data too."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from redactor import regex
from redactor.batch import compression, formats, sources
from redactor.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

#: Files of a run itself, which a later run over the same folder must not take for input.
OWN_FILES = frozenset({"manifest.json", ".redactor-journal.jsonl"})
_TOKEN = regex.compile(r"<([A-Z0-9_]+)(?::([^<>]*))?>")
_UNSAFE = regex.compile(r'[<>:"|?*\\/\x00-\x1f]')


@dataclass(frozen=True, slots=True)
class Input:
    """A file to redact: where it is (never shown in reports), what its output is called, and why it cannot be read, if so."""

    path: Path
    name: str
    problem: str = ""
    size: int = 0


def collect(paths: Iterable[str], *, out: Path | None, redact_name: Callable[[str], str]) -> list[Input]:
    """Return the files under `paths`, in a fixed order, with redacted relative names that are all different.

    Folders keep their structure below `out`, each in a folder of its own when there are several; a file that is named twice
    is read once; what lies in `out` itself is left out; links to folders are not followed.
    Raises UsageError for a path that does not exist.
    """
    found: list[Input] = []
    taken: set[str] = set()
    seen: set[str] = set()
    for path, relative, problem, size in _files([Path(path) for path in paths], out=out):
        place = os.path.abspath(path)  # noqa: PTH100  # resolve() would take two links for one file
        if place in seen:
            continue
        seen.add(place)
        name = _unique(_safe_name(relative, redact_name), taken)
        taken.add(name.casefold())
        found.append(Input(path, name, problem, size))
    return found


def _files(paths: list[Path], *, out: Path | None) -> Iterator[tuple[Path, PurePosixPath, str, int]]:
    excluded = os.path.realpath(out) if out is not None else None
    several = len({os.path.realpath(path) for path in paths if path.is_dir()}) > 1
    for path in paths:
        if str(path) == "-":
            raise UsageError("files and folders are read here; `redactor pipe` reads standard input", place="-")
        try:
            status = path.stat()
        except OSError as error:
            if isinstance(error, FileNotFoundError) and not path.is_symlink():
                raise UsageError("no such file or folder", place=str(path)) from error
            yield path, PurePosixPath(path.name), _problem(error), 0
            continue
        if stat.S_ISDIR(status.st_mode):
            own = PurePosixPath(Path(os.path.abspath(path)).name if several else "")  # noqa: PTH100
            for found, relative, problem, size in _walk(path, excluded):
                yield found, own / relative, problem, size
        else:
            yield (
                path,
                PurePosixPath(path.name),
                "" if stat.S_ISREG(status.st_mode) else "not a regular file",
                status.st_size,
            )


def _walk(root: Path, excluded: str | None) -> Iterator[tuple[Path, PurePosixPath, str, int]]:
    unreadable: list[OSError] = []
    for folder, folders, files in os.walk(root, onerror=unreadable.append):
        here = Path(folder)
        links = sorted(name for name in folders if (here / name).is_symlink())
        folders[:] = sorted(
            name
            for name in folders
            if name not in links and (excluded is None or os.path.realpath(here / name) != excluded)
        )
        if excluded is not None and os.path.realpath(here) == excluded:
            files = [name for name in files if name not in OWN_FILES]  # noqa: PLW2901
        for name in [*links, *sorted(files)]:
            path = here / name
            relative = PurePosixPath(path.relative_to(root).as_posix())
            if name in links:
                yield path, relative, "a link to a folder is not followed", 0
                continue
            try:
                status = path.stat()
                problem = "" if stat.S_ISREG(status.st_mode) else "not a regular file"
                yield path, relative, problem, status.st_size
            except OSError as error:
                yield path, relative, _problem(error), 0
    for failure in unreadable:
        path = Path(str(failure.filename))
        yield path, PurePosixPath(path.relative_to(root).as_posix()), _problem(failure), 0


def _problem(error: OSError) -> str:
    return (
        "a link that points to itself or to nothing"
        if Path(str(error.filename)).is_symlink()
        else sources.reason(error)
    )


def _safe_name(relative: PurePosixPath, redact_name: Callable[[str], str]) -> str:
    parts = [as_file_name(redact_name(part)) for part in relative.parts[:-1]]
    plain, packed = compression.stem(relative.name)
    # Only a suffix that is known to be one is kept apart: in `eve@example.com` the last part belongs to the name.
    suffix = next(
        (found for found in _suffixes() if plain.lower().endswith(found) and len(plain) > len(found)), ""
    )
    stem = plain[: len(plain) - len(suffix)]
    parts.append(as_file_name(redact_name(stem)) + plain[len(stem) :] + packed)
    return "/".join(parts)


@lru_cache(maxsize=1)
def _suffixes() -> tuple[str, ...]:
    return tuple(suffix for entry in formats.formats().values() for suffix in entry.SUFFIXES)


def as_file_name(redacted: str) -> str:
    """Return a redacted name in characters that every file system takes: `<PERSON:4k7q>` becomes `PERSON-4k7q`."""
    named = _TOKEN.sub(lambda match: "-".join(filter(None, match.groups())), redacted)
    return _UNSAFE.sub("_", named) or "_"


def _unique(name: str, taken: set[str]) -> str:
    if name.casefold() not in taken:
        return name
    folder, slash, base = name.rpartition("/")
    stem, dot, suffix = base.partition(".")
    count = 2
    while (candidate := f"{folder}{slash}{stem}-{count}{dot}{suffix}").casefold() in taken:
        count += 1
    return candidate


def refuse_existing(inputs: Iterable[Input], out: Path, *, overwrite: bool) -> None:
    """Raise UsageError when an output has a name that is taken, or would replace one of the inputs."""
    own = {os.path.realpath(entry.path) for entry in inputs}
    for name in [*(entry.name for entry in inputs if not entry.problem), "manifest.json"]:
        target = out / name
        if os.path.realpath(target) in own:
            raise UsageError("the output would replace an input; choose another --out", place=str(target))
        if target.is_dir() or (target.exists() and not overwrite):
            raise UsageError("exists already; use --overwrite, --resume or another --out", place=str(target))
