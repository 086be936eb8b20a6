"""Errors carry place and kind, never a value."""

from __future__ import annotations


class RedactorError(Exception):
    """Base of every error this package raises on purpose.

    `place` says where (`policies/support.toml:14`, `$.groups[0]`, `export.jsonl:120`), `kind` says what in one line.
    """

    exit_code = 2

    def __init__(self, kind: str, *, place: str = "") -> None:
        super().__init__(f"{place}: {kind}" if place else kind)
        self.kind = kind
        self.place = place


class PolicyError(RedactorError):
    """A policy cannot be read, is incomplete, or an overlay would weaken a rule."""


class UsageError(RedactorError):
    """An option or argument is not usable."""


class ModelError(RedactorError):
    """A names pipeline cannot be loaded or does not match its manifest."""


class InputError(RedactorError):
    """Some input cannot be processed; nothing of it was written unredacted."""

    exit_code = 3


class AuditError(RedactorError):
    """An audit event cannot be recorded; what it was about did not go out."""

    exit_code = 3


class LimitError(InputError):
    """Input exceeds a bound (size, depth, number of matches, decoded size)."""
