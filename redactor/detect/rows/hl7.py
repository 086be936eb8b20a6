"""Segments of HL7 messages: which of their fields say something of a person, by number (HL7 v2.5, chapters 3, 4 and 6)."""

from __future__ import annotations

import re

#: The first field behind the name of the segment is 1; `XCN` is a number and a name.
_FIELDS: dict[str, dict[int, str]] = {
    "PID": {2: "CUSTOMER_ID", 3: "CUSTOMER_ID", 4: "CUSTOMER_ID", 5: "PERSON", 6: "PERSON", 7: "DATE_OF_BIRTH", 9: "PERSON", 11: "POSTAL_ADDRESS", 13: "PHONE_NUMBER", 14: "PHONE_NUMBER", 18: "CUSTOMER_ID", 19: "NATIONAL_ID", 20: "NATIONAL_ID", 23: "LOCATION"},
    "NK1": {2: "PERSON", 4: "POSTAL_ADDRESS", 5: "PHONE_NUMBER", 6: "PHONE_NUMBER", 16: "DATE_OF_BIRTH", 30: "PERSON", 31: "PHONE_NUMBER", 32: "POSTAL_ADDRESS"},
    "GT1": {2: "CUSTOMER_ID", 3: "PERSON", 4: "PERSON", 5: "POSTAL_ADDRESS", 6: "PHONE_NUMBER", 7: "PHONE_NUMBER", 8: "DATE_OF_BIRTH", 12: "NATIONAL_ID"},
    "IN1": {16: "PERSON", 18: "DATE_OF_BIRTH", 19: "POSTAL_ADDRESS", 36: "CUSTOMER_ID", 49: "CUSTOMER_ID"},
    "PV1": {7: "XCN", 8: "XCN", 9: "XCN", 17: "XCN", 19: "CUSTOMER_ID", 52: "XCN"},
    "PD1": {4: "XCN"},
    "ORC": {10: "XCN", 11: "XCN", 12: "XCN", 14: "PHONE_NUMBER", 19: "XCN"},
    "OBR": {10: "XCN", 16: "XCN", 17: "PHONE_NUMBER", 28: "XCN", 32: "XCN", 33: "XCN", 34: "XCN"},
    "OBX": {16: "XCN"},
    "TXA": {5: "XCN", 9: "XCN", 11: "XCN"},
    "ROL": {4: "XCN"},
    "STF": {2: "EMPLOYEE_ID", 3: "PERSON", 6: "DATE_OF_BIRTH", 10: "PHONE_NUMBER", 11: "POSTAL_ADDRESS", 15: "EMAIL_ADDRESS"},
    "MRG": {1: "CUSTOMER_ID", 3: "CUSTOMER_ID", 4: "CUSTOMER_ID", 7: "PERSON"},
}
#: Entities of which the first component is the value, the others say whose number or what kind it is.
_FIRST_ONLY = frozenset(("CUSTOMER_ID", "NATIONAL_ID", "PHONE_NUMBER", "DATE_OF_BIRTH", "EMPLOYEE_ID"))


def read_segment(region: str) -> list[tuple[str, int, int]] | None:
    """Return the personal fields of a segment of HL7 and where they stand; repetitions of a field are values of their own."""
    places: list[tuple[str, int, int]] = []
    lead = len(region) - len(region.lstrip("\x0b\"' \t\r\n"))
    table = _FIELDS[region[lead : lead + 3]]
    position = lead + 4
    for number, value in enumerate(region[lead + 4 :].split("|"), 1):
        for part in value.split("~"):
            _take_field(table.get(number, ""), part, position, places)
            position += len(part) + 1
    return places or None


def _take_field(entity: str, value: str, start: int, places: list[tuple[str, int, int]]) -> None:
    bare = value.strip('^ "')
    if not entity or not bare:
        return
    parts = value.split("^")
    if entity == "XCN":  # number, surname, forename and more
        if len(parts) > 1 and any(c.isdigit() for c in parts[0]):
            places.append(("EMPLOYEE_ID", start, start + len(parts[0])))
        offset = len(parts[0]) + 1
        name = "^".join(parts[1:4]).rstrip("^")
        if re.search(r"[^\W\d_]{2}", name):
            places.append(("PERSON", start + offset, start + offset + len(name)))
    elif entity in _FIRST_ONLY:
        if any(c.isdigit() for c in parts[0]):
            places.append((entity, start, start + len(parts[0])))
    elif re.search(r"[^\W\d_]{2}", bare):
        kept = "^".join(parts[:5]).rstrip("^ ")
        first = len(kept) - len(kept.lstrip("^ "))
        places.append((entity, start + first, start + len(kept)))
