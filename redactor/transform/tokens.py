"""What we write instead of values, and how to recognise it again, so that redacting twice changes nothing."""

from __future__ import annotations

import re

#: What a mask shows before any character of the value; its length says nothing about the value's.
STARS = "*" * 6
#: Longest tail a mask may show.
MAX_SHOWN = 4

#: What may stand behind the colon of a typed token.
INSIDE = r"[a-z2-7]{8}|[0-9A-Za-z+:.-]{1,14}\*|[0-9]{1,3}(?:-[0-9]{1,3}|\+)|@[0-9A-Za-z.-]{1,253}|[0-9a-f:.]{2,39}/[0-9]{1,3}"
#: Every form a typed token takes, in the syntax that `re` and RE2 share:
#: `<PERSON>`, `<PERSON:4k7qz2mx>` (pseudonym), `<AGE:30-39>`, `<AGE:90+>`, `<SERIAL_NUMBER:FOC*>`, `<PHONE_NUMBER:+49*>`,
#: `<EMAIL_ADDRESS:@example.com>`, `<IP_ADDRESS:203.0.113.0/24>`, and `******42` (mask).
TOKEN = (
    rf"<[A-Z][A-Z0-9_]{{1,39}}(?::(?:{INSIDE}))?>"
    r"|\*{6}[0-9A-Za-z]{0,4}"
)
_TOKEN = re.compile(TOKEN)


def is_token(text: str) -> bool:
    """Say whether `text` as a whole is something this package wrote instead of a value."""
    return _TOKEN.fullmatch(text) is not None


def placeholder(entity: str) -> str:
    """Return `<ENTITY>`."""
    return f"<{entity}>"


def partial(entity: str, part: str) -> str:
    """Return `<ENTITY:part*>`: the coarse beginning of a value."""
    return f"<{entity}:{part}*>"


def typed(entity: str, coarse: str) -> str:
    """Return `<ENTITY:coarse>`: a coarse form that stands for the value."""
    return f"<{entity}:{coarse}>"
