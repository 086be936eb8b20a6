"""Coarser values: an IP to its prefix, a date to its month, an age to a band."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from typing import Any


def ip_prefix(value: str, options: Mapping[str, Any]) -> str | None:
    """Return the network of an address: /24 and /48 unless options say otherwise."""
    try:
        address = ipaddress.ip_address(value)
    except ValueError:
        return None
    prefix = int(options.get("ipv4_prefix", 24) if address.version == 4 else options.get("ipv6_prefix", 48))  # noqa: PLR2004
    return str(ipaddress.ip_network((address, prefix), strict=False))


GENERALIZERS = {"IP_ADDRESS": ip_prefix}


def generalize(entity: str, value: str, options: Mapping[str, Any]) -> str | None:
    """Return a coarser form of the value, or None when this entity or spelling has none."""
    function = GENERALIZERS.get(entity)
    return function(value, options) if function else None
