"""Objects as they reach a log call: which may pass as they are, and the stored fields of those that are walked by them."""

from __future__ import annotations

import datetime as dt
import decimal
import enum
import fractions
import ipaddress
import logging
import pathlib
import types
import uuid
from collections.abc import Mapping
from typing import Any

#: Printed by a fixed rule and looked at by the engine as what they are.
DATA = (
    str, bytes, bytearray, bool, int, float, decimal.Decimal, dt.date, dt.time, dt.timedelta, uuid.UUID, enum.Enum, pathlib.PurePath,
    ipaddress.IPv4Address, ipaddress.IPv6Address, ipaddress.IPv4Network, ipaddress.IPv6Network,
    ipaddress.IPv4Interface, ipaddress.IPv6Interface,
)  # fmt: skip
#: Nothing personal in itself, and used by formatters as what it is, so the type must stay.
PLAIN = (
    complex, type(None), fractions.Fraction, dt.tzinfo, type, types.ModuleType, types.FunctionType, types.BuiltinFunctionType,
    types.CodeType, types.TracebackType, types.FrameType, range, slice, logging.Logger,
)  # fmt: skip

#: Where dataclasses and pydantic keep the names of their fields.
FIELD_TABLES = ("__dataclass_fields__", "__pydantic_fields__", "model_fields", "__fields__")


def stored_fields(value: Any) -> dict[str, Any] | None:
    """Return the stored fields of a dataclass, attrs or pydantic object without running any of its code; None for others."""
    kind = type(value)
    names = next((found for name in FIELD_TABLES if isinstance(found := getattr(kind, name, None), Mapping)), None)
    if names is None:
        attributes = getattr(kind, "__attrs_attrs__", None)
        if not isinstance(attributes, tuple):
            return None
        names = {attribute.name: attribute for attribute in attributes}
    stored = all_slots(value)
    extra = stored.get("__pydantic_extra__")
    found = {name: stored[name] for name in names if name in stored}
    return {**found, "__pydantic_extra__": extra} if isinstance(extra, dict) and extra else found


def all_slots(value: Any) -> dict[str, Any]:
    """Return everything stored in an object: its `__dict__` and its slots, properties left alone."""
    stored = dict(getattr(value, "__dict__", {}))
    for kind in type(value).__mro__:
        slots = kind.__dict__.get("__slots__", ())
        for name in (slots,) if isinstance(slots, str) else slots:
            member = kind.__dict__.get(name)
            if name != "__dict__" and isinstance(member, types.MemberDescriptorType):
                try:
                    stored[name] = member.__get__(value)
                except AttributeError:
                    continue
    return stored


def twin(value: Any, safe: Mapping[str, Any]) -> Any:
    """Return an object of the same class with the stored fields in `safe` in place of its own; no code of it is run."""
    made = object.__new__(type(value))
    for name, item in {**all_slots(value), **safe}.items():
        object.__setattr__(made, name, item)
    return made
