"""What was found in the lines of a block, asked for the neighbourhood of a token: in its line, of the same value, of the same shape, behind the same key."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from redactor.detect.line_values.features import Line, Near
from redactor.detect.words.folding import fold

_OF = {
    "P": "PERSON", "U": "USERNAME", "C": "CUSTOMER_ID", "E": "EMPLOYEE_ID", "N": "NATIONAL_ID US_SSN", "T": "PHONE_NUMBER", "S": "SERIAL_NUMBER DEVICE_ID IMEI IMSI ICCID", "B": "BANK_ACCOUNT IBAN_CODE CREDIT_CARD",
    "I": "EMAIL_ADDRESS IP_ADDRESS MAC_ADDRESS HOSTNAME URL", "L": "POSTAL_ADDRESS POSTCODE LOCATION GEO_COORDINATES", "D": "DATE_OF_BIRTH AGE PURCHASE_DATE",
}  # fmt: skip
#: A letter for each entity; `X` for what is not here.
LETTERS = {entity: letter for letter, entities in _OF.items() for entity in entities.split()}
#: Letters of different entities that are told, and in a line.
_MANY, _IN_LINE = 2, 3

Found = Sequence[tuple[int, int, str]]
#: Where an entity was found, by its letter: a line and a place in it, of two places at most, which is enough to say that there is another.
_Places = dict[str, list[tuple[int, int]]]
_PLACES = 2


class Block:
    """The lines of a block, each with what was found in it (start, end, entity) and its tokens."""

    def __init__(self, lines: Sequence[tuple[str, Found, Line]]) -> None:
        self.lines = lines
        self._in_line = ["".join(sorted({LETTERS.get(entity, "X") for _, _, entity in found}))[:_IN_LINE] for _, found, _ in lines]
        self._values: dict[str, _Places] = defaultdict(dict)
        self._shapes: dict[str, _Places] = defaultdict(dict)
        self._keys: dict[tuple[str, str], _Places] = defaultdict(dict)
        for number, (text, found, line) in enumerate(lines):
            for start, end, entity in found:
                self._add(number, text, line, start, end, LETTERS.get(entity, "X"))

    def _add(self, number: int, text: str, line: Line, start: int, end: int, letter: str) -> None:
        for at, token in enumerate(line.tokens):
            if token.start < end and start < token.end:
                told = [self._values[fold(text[token.start : token.end])]]
                if "0" in token.short:
                    told.append(self._shapes[token.long])
                if at:
                    told.append(self._keys[line.tokens[at - 1].plain, line.gap(at)])
                for places in told:
                    known = places.setdefault(letter, [])
                    if len(known) < _PLACES and (number, start) not in known:
                        known.append((number, start))

    def near(self, number: int, at: int, own: int = -1) -> Near:
        """Return what was found near a token of a line; what was found at the place `own` of it, where it is given, does not count."""
        text, found, line = self.lines[number]
        token = line.tokens[at]

        def others(of: _Places | None) -> str:
            return "".join(sorted(letter for letter, places in of.items() if places != [(number, own)]))[:_MANY] if of else ""

        in_line = self._in_line[number] if own < 0 else "".join(sorted({LETTERS.get(entity, "X") for start, _, entity in found if start != own}))[:_IN_LINE]
        return Near(in_line, others(self._values.get(fold(text[token.start : token.end]))), others(self._shapes.get(token.long)), others(self._keys.get((line.tokens[at - 1].plain, line.gap(at)))) if at else "")
