"""Where policies come from: the shipped files, and files by path, each with everything it extends."""

from __future__ import annotations

import stat
from dataclasses import dataclass
from pathlib import Path

from redactor import packaged
from redactor.decide import vocabulary
from redactor.decide.lines import Problem
from redactor.decide.schema import Source, read

MAX_FILE_BYTES = 1 << 20
MAX_CHAIN = 8
#: Where the shipped policies are, inside redactor/decide; messages show them so.
FOLDER = "policies"


def shipped_name(word: str) -> str:
    """Return the file name (without .toml) of the shipped policy a name, alias or data use means; "" for none."""
    name = vocabulary.purpose_names().get(vocabulary.normal(word), "")
    return name or ("base" if vocabulary.normal(word) == "base" else "")


@dataclass(frozen=True, slots=True)
class _File:
    """A policy's text and where it came from: `folder` is None for a shipped one, `trouble` says why there is no text."""

    shown: str
    identity: str
    folder: str | None = None
    text: str = ""
    trouble: str = ""


def chain_of(name: str) -> tuple[list[Source], list[Problem]]:
    """Read a policy and everything it extends, the nearest file first."""
    chain: list[Source] = []
    seen: list[_File] = []
    folder: str | None = ""
    place = ""
    while name:
        file = _fetch(name, folder)
        if not file.trouble and (file.identity in [f.identity for f in seen] or len(seen) == MAX_CHAIN):
            kind = (
                f"extends is deeper than {MAX_CHAIN} files"
                if len(seen) == MAX_CHAIN
                else "extends goes round in a circle"
            )
            file = _File(
                file.shown, "", trouble=f"{kind}: {' -> '.join(Path(f.shown).name for f in (*seen, file))}"
            )
        if file.trouble:
            return chain, [Problem(place or name, file.trouble)]
        seen.append(file)
        source, problems = read(file.text, file=file.shown, stem=vocabulary.normal(Path(file.shown).stem))
        if source is None or problems:
            return chain, problems
        chain.append(source)
        name, place, folder = source.texts.get("extends", ""), source.place("extends"), file.folder
    return chain, []


def _fetch(name: str, folder: str | None) -> _File:  # noqa: PLR0911  # one way to fail after another
    """Find a shipped policy, or a file relative to `folder` (None: shipped ones only)."""
    shipped = shipped_name(name)
    if shipped:
        file = f"{FOLDER}/{shipped}.toml"
        return _File(
            file, file, None, packaged.text("redactor", f"decide/{file}")
        )
    path = Path(folder or "", name)
    if folder is None or (not path.suffix and path.name == name and not path.exists()):
        hint = vocabulary.suggestion(vocabulary.normal(name), vocabulary.purpose_names())
        return _File(
            name,
            "",
            trouble=f"unknown policy {name!r}{hint or f'; one of {names()}, or a path to a TOML file'}",
        )
    try:
        if path.is_dir():
            return _File(name, "", trouble="a directory, not a policy file")
        if not stat.S_ISREG(path.stat().st_mode) or path.stat().st_size > MAX_FILE_BYTES:
            kind = f"not a policy file (a regular file of at most {MAX_FILE_BYTES} bytes)"
            return _File(name, "", trouble=kind)
        text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        return _File(name, "", trouble=f"the policy file {name!r} is not UTF-8 (byte {error.start})")
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or type(error).__name__
        return _File(name, "", trouble=f"the policy file {name!r} cannot be read: {why}")
    return _File(str(path), str(path.resolve()), str(path.parent), text)


def names() -> str:
    """Return the names of the shipped policies for a message."""
    return ", ".join(vocabulary.purposes())
