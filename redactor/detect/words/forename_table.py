"""The table of forenames as it is stored (forenames.txt): read by what knows names in texts and by what looks for them in logs, which imports little."""

from __future__ import annotations

from functools import cache

from redactor import packaged


@cache
def parts() -> tuple[str, str]:
    """Return the names that are one however they are written, and those that need a capital, in small letters with white space between."""
    text = packaged.text("redactor.detect.words", "forenames.txt")
    anyhow, _, capital = "\n".join(line for line in text.splitlines() if not line.startswith("#")).partition("\ncapital\n")
    return anyhow, capital
