"""Whether a line of a log may say more of somebody than what was found in it: not where its rest is what every program says, and moments.

Most lines that name an account are such (`INFO user=ana logged in from 10.1.2.3`), and all rules for texts take a millisecond of each.
"""

# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

from collections.abc import Iterable

from redactor import regex
from redactor.types import Span

#: What programs say of accounts and connections. No word that is a name, none that a value may stand behind, such as `name` or `code`.
_WORDS = (
    "trace debug info notice warn warning error err fatal critical "
    "http https tcp udp ssh tls ssl get post put delete head patch options "
    "user username login logon logged logout logoff in out on off session opened open closed close started start ended end established terminated "
    "accepted rejected allowed granted denied refused failed failure succeeded success successful successfully ok "
    "authentication authenticated auth authorization authorized connection connected connect disconnected disconnect "
    "created updated deleted removed added changed expired timeout attempt attempts request response received sent "
    "ip ipv4 ipv6 src dst source remote peer port from for by to at with via of the is was has had been a an and or not no new after "
    "status ms s sec seconds duration bytes size event action type result level "
    "utc gmt z mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep oct nov dec"
)
#: What says nothing of anybody: signs, those words, moments, ports and numbers of three figures. Nothing is tried twice: a moment is three numbers too.
_NOTHING = regex.compile(
    r"(?i:(?>[^\w]+"
    r"|20[1-9][0-9][-/.][0-9]{2}[-/.][0-9]{2}(?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]{1,9})?)?Z?)?(?!\w)"
    r"|[0-9]{2}/[a-z]{3}/20[0-9]{2}:[0-9]{2}:[0-9]{2}:[0-9]{2}(?: [+-][0-9]{4})?(?!\w)"
    r"|(?<![-/.])[0-9]{2}:[0-9]{2}:[0-9]{2}(?:[.,][0-9]{1,9})?(?!\w)"
    r"|port[ =:]{1,3}[0-9]{1,5}(?!\w)|[0-9]{1,3}(?:ms|s|us|b|kb)?(?!\w)"
    rf"|(?:{'|'.join(sorted(_WORDS.split(), key=len, reverse=True))})(?![^\W_])))*+"
)


def has_no_more(line: str, spans: Iterable[Span]) -> bool:
    """Say whether what stands in a line beside `spans` tells nothing of anybody."""
    pieces: list[str] = []
    done = 0
    for start, end in sorted((span.start, span.end) for span in spans):
        pieces.append(line[done:start])
        done = max(done, end)
    pieces.append(line[done:])
    return all(map(_NOTHING.fullmatch, pieces))
