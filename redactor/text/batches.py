"""Records in lists that are read ahead and searched together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import orjson

#: Characters and records that are read ahead and searched together, so that the names model sees full batches.
BATCH_CHARACTERS = 64 * 1024
BATCH_RECORDS = 64


def batches(records: Iterable[Any]) -> Iterator[list[Any]]:
    """Yield the records in lists bounded by their size."""
    batch: list[Any] = []
    size = 0
    for record in records:
        batch.append(record)
        size += _size(record)
        if size >= BATCH_CHARACTERS or len(batch) >= BATCH_RECORDS:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _size(value: Any) -> int:
    """Return about how many characters a value holds."""
    try:
        return len(orjson.dumps(value))
    except (TypeError, ValueError, RecursionError):  # not made of JSON types alone
        return _counted(value, 0)


def _counted(value: Any, depth: int) -> int:
    if isinstance(value, str | bytes):
        return len(value)
    if depth > 16:  # noqa: PLR2004
        return BATCH_CHARACTERS
    if isinstance(value, dict):
        return sum(_counted(item, depth + 1) + 8 for item in value.values())
    if isinstance(value, list | tuple):
        return sum(_counted(item, depth + 1) for item in value)
    return 8
