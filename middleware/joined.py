"""The fields of one form as one record: a name stands beside an address, and who is named in one field is known in all.

A body is gone through twice: first to hear what would be asked about it, then with the answers of one look at all of that.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from redactor.middleware.cleaner import Cleaner
from redactor.middleware.context import PLACEHOLDER

T = TypeVar("T")


def as_one_record(go_through: Callable[[Cleaner], bytes], clean: Cleaner) -> bytes:
    """Return what `go_through` makes with a cleaner that knows all fields of the body it goes through."""
    joined = Joined(clean)
    go_through(joined)
    joined.settle()
    return go_through(joined)


class Joined(Cleaner):
    """Hears what it is asked and changes nothing; once settled, answers from one look at all of it."""

    __slots__ = ("_answers", "_asked", "_inner", "_records", "_settled")

    def __init__(self, clean: Cleaner) -> None:
        super().__init__(clean.engine)
        self._inner = clean
        self._asked: dict[str, list[str]] = {}
        self._texts = {}
        self._records: list[Any] = []
        self._answers: dict[tuple[str, str], tuple[str, str]] = {}
        self._settled = False

    def settle(self) -> None:
        """Redact all that was asked about as one record."""
        self._settled = True
        form = {key: values[0] if len(values) == 1 else values for key, values in self._asked.items()}
        safe = self._inner.record({"form": form, "texts": list(self._texts), "parts": self._records})
        try:
            fields, texts, self._records = safe["form"], safe["texts"], list(zip(self._records, safe["parts"], strict=True))
            self._texts = dict(zip(self._texts, map(str, texts), strict=True))
            for (key, values), (safe_key, new) in zip(self._asked.items(), fields.items(), strict=True):
                for value, answer in zip(values, new if len(values) > 1 else [new], strict=True):
                    self._answers[key, value] = str(safe_key), "" if answer is None else str(answer)
        except (TypeError, KeyError, ValueError, AttributeError):  # a placeholder in place of the record, or a field that was dropped
            self._texts = dict.fromkeys(self._texts, PLACEHOLDER)
            self._answers = {(key, value): (PLACEHOLDER, PLACEHOLDER) for key, values in self._asked.items() for value in values}
            self._records = [(record, PLACEHOLDER) for record in self._records]

    def keep(self, key: tuple[Any, Any], safe: T) -> T:
        del key  # what a part became depends on its neighbours
        return safe

    def text(self, value: str) -> str:
        if not value or value.isspace():
            return value
        if not self._settled:
            self._texts[value] = value
            return value
        return self._texts[value] if value in self._texts else self._inner.text(value)

    def field(self, key: str, value: str) -> tuple[str, str]:
        if not self._settled:
            values = self._asked.setdefault(key, [])
            if value not in values:
                values.append(value)
            return key, value
        return self._answers.get((key, value)) or self._inner.field(key, value)

    def entity(self, entity: str, value: str) -> str:
        return self._inner.entity(entity, value) if self._settled else value

    def record(self, value: Any) -> Any:
        if not self._settled:
            self._records.append(value)
            return value
        return next((safe for asked, safe in self._records if asked == value), None) or self._inner.record(value)
