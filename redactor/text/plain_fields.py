"""Fields whose key says what their value is and whose value is just that by its form: whatever else a search finds in one changes nothing.

An address of mail below `email`, a telephone number below `phone` or a number such as `C02XK1ZZJG5J` below `serial_number` goes as a whole, and is looked for as a whole elsewhere; a search of
all rows finds the same once more, which takes longer than all else that is done with the field.
"""

from __future__ import annotations

from redactor import regex

#: Few figures in a row, which might be a number of their own; capitals and figures of a device in one piece: three capitals at least, one of them no
#: hexadecimal digit, two figures, and no two capitals before them, which numbers of states, plates and labels have.
_FORMS = {
    "EMAIL_ADDRESS": regex.compile(r"[a-z]{2,24}(?:[._-]?[a-z]{2,24}){0,2}\d{0,4}@(?:[a-z]{2,24}(?:-[a-z]{2,24})?\.){1,2}[a-z]{2,10}"),
    "PHONE_NUMBER": regex.compile(r"(?!.*\d \d\d \d{4})\+[1-9]\d{0,2}(?: \d{2,4}){2,3}|\([2-9]\d\d\) \d{3}-\d{4}|[2-9]\d\d-\d{3}-\d{4}"),
    "SERIAL_NUMBER": regex.compile(r"(?=(?:[0-9]*[A-Z]){3})(?=(?:[A-Z]*[0-9]){2})(?=[0-9A-F]*[G-Z])(?:[0-9][A-Z][0-9A-Z]{5,11}|[A-Z][0-9][0-9A-Z]{6,11})"),
}


def is_plain(entity: str, value: str) -> bool:
    """Say whether a value is just what its key says, by its form."""
    form = _FORMS.get(entity)
    return form is not None and form.fullmatch(value) is not None
