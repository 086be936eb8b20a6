"""Decoded views of a text: percent-encoding, markup and its entities, quoted-printable, escapes, obfuscated addresses.

Each decoder is a gate (a cheap necessary condition) and a function that returns a View or None. Ordinary text passes
the gates in about a microsecond.
"""

from __future__ import annotations

import base64
import binascii
import html
import json
import re
from collections.abc import Callable, Iterator
from urllib.parse import quote

from redactor import regex
from redactor.text import emphasis, terminal, unicode
from redactor.text.view import View, from_pieces

#: How deep encodings are undone inside each other, and how many views a text may have.
MAX_NESTING = 2
MAX_VIEWS = 8

_PERCENT = regex.compile(r"(?:%[0-9A-Fa-f]{2})+")
_ENTITY = regex.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_INLINE = "a|abbr|acronym|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|ins|kbd|mark|nobr|o:p|q|s|samp|small|span|strike|strong|sub|sup|tt|u|var|wbr"
_BLOCK = (
    "address|article|aside|blockquote|body|br|button|caption|center|col|colgroup|dd|details|div|dl|dt|fieldset|figure|footer|form|h[1-6]|head|header|"
    "hr|html|img|input|label|legend|li|link|main|meta|nav|ol|option|p|pre|script|section|select|style|summary|table|tbody|td|textarea|tfoot|th|thead|"
    "title|tr|ul|video|audio|iframe"
)
_TAG = regex.compile(
    rf"<!--.*?-->|</?(?:(?P<inline>{_INLINE})|(?P<field>input|select|textarea|button|hr)|{_BLOCK})(?=[\s/>])[^<>]*>", re.IGNORECASE | re.DOTALL
)
_MAIL_HEAD = regex.compile(r"(?:[!-9;-~]{1,76}:[^\n]*\n(?:[ \t][^\n]*\n)*+){2,}(?=\r?\n)")
_MAIL_FIELD = regex.compile(r"^(?:From|Received|Return-Path|Message-ID|MIME-Version|Delivered-To):", re.IGNORECASE | re.MULTILINE)
_SOFT = regex.compile(r"(?:=[0-9A-Fa-f]{2})+|=[ \t]*\r?\n")
#: A setting without a value (`PASSWORD=`) and the padding of base64, behind a key or alone, are no line that goes on.
_ENDED = regex.compile(r"[ \t]*(?:export |set )?(?:[A-Z]+(?:_[A-Z]+)+|PASSWORD|PASSWD|SECRET|TOKEN|KEY|USER|USERNAME|HOST|PORT|URL|EMAIL|PATH)=|(?:[ \t>#;]*[\w.-]{2,32}[ \t]*[:=][ \t]*){0,2}[ \t]*(?:[A-Za-z0-9+/]{4}){3,}[A-Za-z0-9+/]{2,3}==?")
#: A key alone in its line, and what goes on below it where nothing was set: another key, a comment, a section, an empty line.
_EMPTY = regex.compile(r"[ \t]*[#;]?[ \t]*[A-Za-z][\w.-]*[ \t]*=")
_SETTING_BELOW = regex.compile(r"[ \t]*\r?\n[ \t]*(?:[#;]?[ \t]*[A-Za-z][\w.-]*[ \t]*=|[#;]|\[|[{}]|\r?\n|\Z)")
#: The end of an encoded word (RFC 2047) is no sign either.
_WORD_END = regex.compile(r"=\?[\w.:*-]+\?[BbQq]\?[^?\s]*\?=\Z")
#: `key=202` and `limit=40 ` are no signs: mail encodes a space only at the end of its line, and these others between letters.
_QP_SIGNS = regex.compile(r"=3D|=20(?=\r?\n|=)|=(?:40|2E|2D)(?=[A-Za-z])|=[C-Fc-f][0-9A-Fa-f]=[89ABab][0-9A-Fa-f]|=[ \t]*\r?\n")
#: Letters by the bytes of their UTF-8, as Python, C and nginx, and rsyslog write them: `\\xc3\\xa9`, `\\303\\251`, `#303#251`.
BYTES = r"(?:\\x[89a-fA-F][0-9a-fA-F]){2,}|(?:\\[23][0-7]{2}){2,}|(?:#[23][0-7]{2}){2,}"
_ESCAPES = regex.compile(
    rf"{BYTES}|"
    r"(?:\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})|\\u[0-9a-fA-F]{4}|\\u\{[0-9a-fA-F]{1,6}\}|\\x[0-9a-fA-F]{2}|\\[\"'/nrt\\]"
)
_AT = regex.compile(
    r"[ \t]{0,2}[\[({<][ \t]?(?:(at|@)|(dot|punkt|punto|point|\.))[ \t]?[\])}>][ \t]{0,2}", re.IGNORECASE
)
_AT_GATE = regex.compile(r"[\[({<][ \t]?(?:at|@)[ \t]?[\])}>]", re.IGNORECASE)
#: Characters of base64 from which on text/inner.py looks into a token, padding left out; lines of a mail body have at least so many.
RUN, LINE = 14, 60
#: Share of printable characters from which on decoded bytes are text.
READABLE = 0.95
#: A necessary condition of every decoder here and of text/inner.py in RE2 syntax, but for what text/unicode.py undoes; a run of letters
#: and digits is one only when `may_be_base64` says so.
_SHORT_SIGNS = (
    terminal.SIGNS
    + r"|%[0-9A-Fa-f]{2}|&[#A-Za-z][0-9A-Za-z]{1,31};|<[!/]?[A-Za-z]|<!--"
    + r"|=3D|=20(?:\r?\n|=)|=(?:40|2E|2D)[A-Za-z]|=[C-Fc-f][0-9A-Fa-f]=[89ABab][0-9A-Fa-f]|=[ \t]*\r?\n"  # those of _QP_SIGNS
    + r"|=\?[A-Za-z]|\\[ux\"'/nrt\\]|\\[23][0-7]{2}\\|#[23][0-7]{2}#|\x00"
    r"|[\[({<][ \t]?(?:[Aa][Tt]|@)[ \t]?[\])}>]"
    rf"|{emphasis.SIGNS}"
)
SIGNS = f"{_SHORT_SIGNS}|[A-Za-z0-9+/_-]{{{RUN},}}"
_PLAIN_ESCAPES = {'"': '"', "'": "'", "/": "/", "n": "\n", "r": "\r", "t": "\t", "\\": "\\"}


def may_be_base64(run: bytes, behind: bytes, *, with_other_digits: bool = False) -> bool:
    """Say whether a run of base64's letters, with the bytes behind it, is encoded text or may be a line of some: long, or of mixed case and readable when it is decoded, as it stands or part by part of a path.

    `with_other_digits` says whether it may be some when its digits are others.
    """
    if len(run) >= LINE:
        return True
    if run.islower() or run.isupper():  # words and paths mostly; padding has no case
        return False
    plain = run + behind[: len(behind) - len(behind.lstrip(b"="))]
    if len(plain) <= RUN + 1 or plain.isdigit():
        return False
    if with_other_digits and plain.translate(None, b"0123456789") != plain:
        return True
    coded = plain.decode()
    return of_base64(coded) is not None or ("/" in coded and any(len(part) > RUN + 1 and of_base64(part) is not None for part in coded.split("/")))


def of_base64(coded: str) -> str | None:
    """Return the text that base64 in one line, of either alphabet, decodes to; None when it is none."""
    decoded = debase(coded.replace("-", "+").replace("_", "/"))
    if decoded is None:
        return None
    try:
        text = decoded.decode()
    except UnicodeDecodeError:
        return None
    return text if sum(c.isprintable() or c in "\r\n\t" for c in text) >= READABLE * len(text) else None


def debase(body: str) -> bytes | None:
    """Return the bytes that base64 decodes to, with its padding or without; None when it is none."""
    body = body.rstrip("=")
    if len(body) % 4 == 1:
        return None
    try:
        return base64.b64decode(body + "=" * (-len(body) % 4), validate=True)
    except (binascii.Error, ValueError):
        return None


def _quoted(text: str) -> str:
    return quote(text, safe="")


def percent(text: str) -> View | None:
    """Undo percent-encoding of UTF-8; runs that are no UTF-8 stay."""
    pieces: list[tuple[int, int, str]] = []
    for run in _PERCENT.finditer(text):
        raw = bytes.fromhex(run.group().replace("%", ""))
        try:
            decoded = raw.decode()
        except UnicodeDecodeError:
            continue
        at = run.start()
        for char in decoded:
            size = 3 * len(char.encode())
            pieces.append((at, at + size, char))
            at += size
    return from_pieces("percent", text, pieces, encode=_quoted) if pieces else None


def mail_head(text: str) -> int:
    """Return how many characters of a text are a mail's headers and its parts before the first tag; 0 when no headers begin it.

    RFC 5322 section 2.2: a header field is a name, a colon and a body, folded lines begin with a blank; the body follows an empty line.
    """
    head = _MAIL_HEAD.match(text)
    if head is None or not _MAIL_FIELD.search(head.group()):
        return 0
    tag = _TAG.search(_without_open_comments(text), head.end())
    last = text.rfind("\n\n", 0, tag.start()) if tag is not None and "\r" not in head.group() else -1
    return max(head.end(), last + 2)


def is_markup(text: str) -> bool:
    """Say whether a text has tags that only markup has."""
    return "<" in text and _TAG.search(_without_open_comments(text)) is not None


def _without_open_comments(text: str) -> str:
    """Return a text of the same length in which no comment begins that never ends: each would be read to the end of the text."""
    last = text.rfind("-->") + 1
    return text[:last] + text[last:].replace("<!--", "<\0--") if text.find("<!--", last) >= 0 else text


def _shown_tag(tag: re.Match[str]) -> str:
    if tag["inline"] or tag.group().startswith("<!--"):
        return ""
    return "\n---\n" if tag["field"] else "\n"


def markup(text: str) -> View | None:
    """Undo entities, skip inline tags, make other tags line breaks; a field to fill in is what its label speaks of, not what follows."""
    pieces: list[tuple[int, int, str]] = []
    if "<" in text:
        for tag in _TAG.finditer(_without_open_comments(text)):
            pieces.append(
                (tag.start(), tag.end(), _shown_tag(tag))
            )
    if "&" in text:
        pieces += [
            (entity.start(), entity.end(), decoded)
            for entity in _ENTITY.finditer(text)
            if (decoded := html.unescape(entity.group())) != entity.group()
        ]
    if not pieces:
        return None
    pieces.sort()
    disjoint, last = [], 0
    for piece in pieces:
        if piece[0] >= last:
            disjoint.append(piece)
            last = piece[1]
    return from_pieces("markup", text, disjoint, encode=html.escape, keep_gaps=True)


def quoted_printable(text: str) -> View | None:
    """Undo quoted-printable, soft line breaks included."""
    if not _QP_SIGNS.search(text):
        return None
    pieces: list[tuple[int, int, str]] = []
    for run in _SOFT.finditer(text):
        if run.group().endswith("\n"):
            if _is_no_break(text, run.start()):
                continue
            pieces.append((run.start(), run.end(), ""))
            continue
        if _is_value(text, run):
            continue
        raw, at = bytes.fromhex(run.group().replace("=", "")), run.start()
        try:
            decoded = raw.decode()
        except UnicodeDecodeError:
            decoded = raw.decode("latin-1")
            pieces += [(at + 3 * i, at + 3 * i + 3, char) for i, char in enumerate(decoded)]
            continue
        for char in decoded:
            size = 3 * len(char.encode())
            pieces.append((at, at + size, char))
            at += size
    return (
        from_pieces("quoted-printable", text, pieces, encode=lambda new: new.replace("=", "=3D"))
        if pieces
        else None
    )


def _is_value(text: str, run: re.Match[str]) -> bool:
    """Say whether an escape is the sign behind a key and the beginning of its value: `NETMASK=255.0.0.0`, `port=8080`, `DEBUG=false`."""
    return len(run.group()) == _ESCAPE and _VALUE.match(text, run.start() - 1) is not None


_ESCAPE = 3
_VALUE = regex.compile(r"\w=(?:\d\d(?:\d|\.\d)|[a-f]{2}[a-z])")


def _is_no_break(text: str, at: int) -> bool:
    """Say whether the equals sign that ends a line at `at` is a setting's, base64's or an encoded word's."""
    if text[at - 1 : at] == "=" and text[at - 2 : at - 1].isalnum():  # base64 that is filled up to its length
        return True
    if text[at - 1 : at] == "?" and _WORD_END.search(text, max(0, at - 100), at + 1):
        return True
    first = text.rfind("\n", 0, at) + 1
    if _ENDED.fullmatch(text, first, at + 1) is not None:
        return True
    return _EMPTY.fullmatch(text, first, at + 1) is not None and _SETTING_BELOW.match(text, at + 1) is not None


def escapes(text: str) -> View | None:
    r"""Undo the escapes of JSON and most languages: ``\u00e9``, ``\x41``, ``\n``, ``\"``."""
    pieces: list[tuple[int, int, str]] = []
    for found in _ESCAPES.finditer(text):
        raw = found.group()
        if raw[1] in _PLAIN_ESCAPES:
            decoded = _PLAIN_ESCAPES[raw[1]]
        elif raw[1] in "23" or (raw[1] == "x" and len(raw) > _ONE_BYTE):
            decoded = of_bytes(raw)
            if not decoded:
                continue
        elif raw[1] == "x" or raw[2] == "{":
            code = int(raw[2:].strip("{}"), 16)
            if code > 0x10FFFF:  # noqa: PLR2004
                continue
            decoded = chr(code)
        else:
            decoded = json.loads(f'"{raw}"')
        pieces.append((found.start(), found.end(), decoded))
    return from_pieces("escapes", text, pieces, encode=lambda new: json.dumps(new)[1:-1]) if pieces else None


#: Characters of one byte: `\\xe9`.
_ONE_BYTE = 4


def of_bytes(written: str) -> str:
    """Return the letters of which the bytes are written so; nothing where octal numbers are no UTF-8, for they may be others."""
    hexadecimal = written[1] == "x"
    parts = written[2:].split("\\x") if hexadecimal else re.split(r"[\\#]", written[1:])
    data = bytes(int(part, 16 if hexadecimal else 8) for part in parts)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1") if hexadecimal else ""


def obfuscated(text: str) -> View | None:
    """Undo `maria [at] example (dot) com`."""
    if not _AT_GATE.search(text) or not any(found.group(1) for found in _AT.finditer(text)):
        return None
    return from_pieces(
        "obfuscated", text, ((m.start(), m.end(), "@" if m.group(1) else ".") for m in _AT.finditer(text))
    )


#: (character without which the decoder has nothing to do, decoder)
DECODERS: tuple[tuple[str, Callable[[str], View | None]], ...] = (
    ("%", percent),
    ("&<", markup),
    ("=", quoted_printable),
    ("\\#", escapes),
    ("[(<{", obfuscated),
    (emphasis.CHARACTERS, emphasis.view),
)


def views(text: str, *, nesting: int = MAX_NESTING) -> list[View]:
    """Return the decoded views of a text, nested encodings undone up to `nesting` times; [] for ordinary text."""
    found: list[View] = []
    for view in _once(text):
        if view.text != text and not any(view.text == other.text for other in found):
            found.append(view)
    if nesting > 1:  # behind the others: what one decoding shows is written as that one wants it
        for view in tuple(found):
            found += [inner.over(view) for inner in views(view.text, nesting=nesting - 1)]
            if len(found) >= MAX_VIEWS:
                break
    return found[:MAX_VIEWS]


def _once(text: str) -> Iterator[View]:
    colourless = terminal.view(text) if "[" in text else None
    if colourless is not None:
        yield colourless
    for signs, decode in DECODERS:
        for sign in signs:
            if sign in text:
                view = decode(text)
                if view is not None:
                    yield view
                break
    plain = unicode.view(text)
    if plain is not None:
        yield plain
