"""Keys of things, firms and places in a building: what the names model or the tagger alone takes for a person or an address below them is what those are called."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from redactor import regex
from redactor.detect.search import logged_names
from redactor.text import coded_keys

_THINGS = frozenset(
    "model product products company companies organization organisation organizations org brand vendor supplier manufacturer make maker carrier courier retailer team queue item items sku app apps application software component components service plan tier "
    "device hardware department dept division category subcategory subscription shop store merchant platform printer firm employer business bank campaign promotion newsletter workflow trigger macro segment playlist priority severity urgency".split()
)
#: Keys of numbers that a shop or a desk gave.
_REFERENCES = frozenset("receipt order invoice tracking parcel shipment consignment waybill booking quote voucher coupon refund rma claim incident case ticket transaction txn delivery slot window reference ref beleg bon rechnung bestellung auftrag sendung facture commande colis factura pedido envio scontrino ordine fattura bestelling factuur zending kvitto faktura ordre pakke".split())
_NUMBERS = frozenset(("PHONE_NUMBER", "SERIAL_NUMBER", "DEVICE_ID", "CUSTOMER_ID", "NATIONAL_ID", "EMPLOYEE_ID"))
_OF_NUMBER = frozenset("no nr number num id ref reference code nummer numero número key".split())
_PLACES = frozenset("location site office building room floor area zone campus".split())
_HOLLOW = frozenset("name title displayname display value displayvalue label".split())
_TAKEN = frozenset(("PERSON", "LOCATION", "POSTAL_ADDRESS"))
_LONGEST = 48
#: What people call their own machine: `Maria iPhone`, `iPad von Anna`.
_OWNED = regex.compile(r"(?i:\b(?:iphone|ipad|macbook|imac|laptop|notebook|pc|phone|handy|tablet|desktop|computer|of|von|de|van|for|from|by)\b)|['’]s?\b")
_STREET = regex.compile(r"\b[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}\b|\b[0-9]{5}\b|(?i:\b(?:street|st|road|rd|lane|ln|avenue|ave|drive|close|way|court|crescent)\b)|stra(?:ß|ss)e")


@lru_cache(maxsize=4096)
def names_thing(key: tuple[str, ...], above: tuple[str, ...]) -> str:
    """Say whether a value under a key is what a thing or a firm is called ("thing"), a place in a building ("place"), or the number of an order or a case ("reference"); "" for none."""
    said = key
    while said and (said[-1] in _HOLLOW or said[-1].isdigit()):
        said = said[:-1]
    if not said:
        said = above
    last = said[-1] if said else ""
    if last in _REFERENCES or (last in _OF_NUMBER and len(said) > 1 and said[-2] in _REFERENCES):
        return "reference"
    return "thing" if last in _THINGS else "place" if last in _PLACES else ""


def is_things(kind: str, value: str, entity: str, detector: str) -> bool:
    """Say whether what the names model or the tagger found in the value of a field is the name of what the field is about; `kind` is what `names_thing` says of it."""
    if kind == "reference":
        return entity in _NUMBERS and detector.startswith(("shape:", "model:")) and len(value) <= _LONGEST
    if entity not in _TAKEN or not detector.startswith(("model:", *logged_names.TAGGED)) or len(value) > _LONGEST or "\n" in value:
        return False
    if not kind or _STREET.search(value) or (entity == "PERSON" and _OWNED.search(value)):
        return False
    return kind == "thing" or coded_keys.is_facility(value)


#: Keys of persons that are also what a program or a machine is called by, and what stands in their objects then.
_PROGRAMS = {
    "creator": frozenset(("version",)),
    "client": frozenset(("version", "engine", "engine_version")),
    "agent": frozenset(("version", "ephemeral_id")),
    "parent": frozenset(("pid", "executable", "command_line", "args", "entity_id")),
    "driver": frozenset(("version", "driverVersion")),
    "operator": frozenset(("version", "image")),
}


def is_program(role: tuple[str, ...], beside: Iterable[Any]) -> bool:
    """Say whether an object below a key of people is a program or a process, by the keys in it: `creator: {name, version}`."""
    telling = _PROGRAMS.get(role[-1]) if role else None
    return telling is not None and not telling.isdisjoint(beside)
