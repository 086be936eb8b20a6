"""HTML and XML: texts, attributes, comments and scripts each by their own rule.

Tags and untouched text keep their characters.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from typing import TYPE_CHECKING

from redactor.middleware.http_tables import INLINE, INPUT_TYPES, PLAIN_ATTRIBUTES, URL_ATTRIBUTES
from redactor.middleware.http_urls import safe_url

if TYPE_CHECKING:
    from collections.abc import Callable

    from redactor.middleware.cleaner import Cleaner

#: What stands in a tag, to its end or that of the text: what begins a tag is read once, wherever it ends.
_WITHIN = r"""(?:[^>"']|"[^"]*(?:"|\Z)|'[^']*(?:'|\Z))*+"""
_TOKEN = re.compile(
    r"(?P<comment><!--.*?(?:-->|\Z))"
    r"|(?P<cdata><!\[CDATA\[.*?(?:\]\]>|\Z))"
    rf"|(?P<script><(?P<element>script|style|textarea|title)\b(?P<inside>{_WITHIN})>(?P<code>.*?)(?P<end></(?P=element)\s*+>|\Z))"
    rf"|(?P<tag></?(?P<name>[A-Za-z][^\s/>]*+)(?P<attributes>{_WITHIN})(?:>|\Z))"
    r"|(?P<declaration><[!?][^>]*+(?:>|\Z))",
    re.DOTALL | re.IGNORECASE,
)
_NAMES = frozenset(("name", "fullname", "full_name"))
_ATTRIBUTE = re.compile(r"""(?<![^\s=/"'<>])(?P<name>[^\s=/"'<>]++)(?P<is>\s*+=\s*+)(?P<value>"[^"]*"|'[^']*'|[^\s"'<>`]++)""")
#: Attributes without a value, and what may stand around them.
_BARE = re.compile(r"(?:[\s/]|(?<![^\s/])[A-Za-z][A-Za-z:-]{0,24}(?![^\s/]))*+")


def safe_markup(text: str, clean: Cleaner, *, script: Callable[[str, str], str] | None = None) -> str:
    """Return HTML or XML redacted; `script(type, code)` redacts scripts, where None treats them as text."""
    out: list[str] = []
    run: list[str] = []  # a phrase: texts (even) and the inline tags between them (odd)
    key = ""
    open_elements: list[str] = []
    opened: Counter[str] = Counter()
    position = 0
    for match in _TOKEN.finditer(text):
        if match["tag"] is not None and not match[0].endswith(">"):  # a tag that never ends is text, as is what stands behind it
            break
        between = text[position : match.start()]
        position = match.end()
        name = (match["name"] or "").lower()
        if name in INLINE:
            run += [between, _tag(match, clean)]
            continue
        out.append(_phrase([*run, between], key, clean))
        run = []
        key = ""
        if name and match[0].startswith("</"):
            _close(open_elements, opened, name)
        elif name and not match[0].endswith("/>"):
            key = _key(open_elements, name)
            open_elements.append(name)
            opened[name] += 1
        out.append(_token(match, clean, script))
    out.append(_phrase([*run, text[position:]], key, clean))
    return "".join(out)


def _key(above: list[str], name: str) -> str:
    """Return an element's name as the key of its text, its prefix left out; a `name` gets that of the element above it as well."""
    local = name.rpartition(":")[2]
    return f"{above[-1].rpartition(':')[2]}_{local}" if local in _NAMES and above else local


def _close(open_elements: list[str], opened: Counter[str], name: str) -> None:
    """Take an element off, and those in it that HTML leaves open; `opened` counts them by name."""
    while opened[name]:
        last = open_elements.pop()
        opened[last] -= 1
        if last == name:
            return


def _token(match: re.Match[str], clean: Cleaner, script: Callable[[str, str], str] | None) -> str:
    whole = match[0]
    if match["tag"] is not None:
        return _tag(match, clean)
    if match["comment"] is not None:
        return "<!--" + clean.text(whole[4:].removesuffix("-->")) + ("-->" if whole.endswith("-->") else "")
    if match["cdata"] is not None:
        return (
            "<![CDATA[" + clean.text(whole[9:].removesuffix("]]>")) + ("]]>" if whole.endswith("]]>") else "")
        )
    if match["script"] is not None:
        code, element = match["code"], match["element"].lower()
        if element in ("textarea", "title"):
            code = edited(code, clean.text)
        elif element == "script" and script is not None:
            code = script(_attribute(match["inside"], "type"), code)
        else:
            code = clean.text(code)
        return f"<{match['element']}{_attributes(match['inside'], clean)}>{code}{match['end']}"
    return whole if whole[:2] == "<?" else clean.text(whole)


def _tag(match: re.Match[str], clean: Cleaner) -> str:
    attributes = match["attributes"]
    if not attributes.strip("/ \t\r\n"):
        return match[0]
    slash = "/" if match[0].startswith("</") else ""
    return f"<{slash}{match['name']}{_attributes(attributes, clean)}>"


def _attributes(text: str, clean: Cleaner) -> str:
    labels = {found["name"].lower(): found["value"].strip("\"'") for found in _ATTRIBUTE.finditer(text)}

    def one(found: re.Match[str]) -> str:
        name, value = found["name"].lower(), found["value"]
        quote = value[0] if value[0] in "\"'" else ""
        inner = value[1:-1] if quote else value
        if name in URL_ATTRIBUTES or name.endswith(":href"):
            safe = edited(
                inner,
                lambda url: safe_url(url.encode(), clean).decode("utf-8", "replace"),
                escape_quotes=True,
            )
        elif name in PLAIN_ATTRIBUTES:
            safe = edited(inner, clean.text, escape_quotes=True)
        else:
            # <input name="email" value="..."> and <meta name="author" content="...">: the type or name beside it
            # is the evidence
            key = (
                INPUT_TYPES.get(labels.get("type", "").lower())
                or (labels.get("name") or labels.get("id") or labels.get("property") or name)
                if name in ("value", "content")
                else name
            )
            safe = edited(inner, lambda plain: clean.field(key, plain)[1], escape_quotes=True)
        if safe == inner:
            return found[0]
        return f"{found['name']}{found['is']}" + (f"{quote}{safe}{quote}" if quote else f'"{safe}"')

    out: list[str] = []
    position = 0
    found = _ATTRIBUTE.search(text)
    while found is not None:
        following = _ATTRIBUTE.search(text, found.end())
        gap = text[found.end() : following.start() if following else len(text)]
        out.append(_gap(text[position : found.start()], clean))
        position = found.end()
        written = one(found)
        # a value without quotes that goes on behind its first blank, as templates without them make it: `alt=photo of Ana`
        if found["value"][0] not in "\"'" and gap[:1].isspace() and not _BARE.fullmatch(gap):
            whole = found["value"] + gap
            safe = edited(whole, clean.text, escape_quotes=True)
            if safe != whole:
                written, position = f"{found['name']}{found['is']}{safe}", position + len(gap)
        out.append(written)
        found = following
    out.append(_gap(text[position:], clean))
    return "".join(out)


def _gap(text: str, clean: Cleaner) -> str:
    """Return what stands in a tag beside its attributes, redacted where it is more than attributes without a value."""
    return text if _BARE.fullmatch(text) else edited(text, clean.text, escape_quotes=True)


def _attribute(attributes: str, name: str) -> str:
    for found in _ATTRIBUTE.finditer(attributes):
        if found["name"].lower() == name:
            return found["value"].strip("\"'").lower()
    return ""


def _phrase(pieces: list[str], key: str, clean: Cleaner) -> str:
    """Redact the text of one phrase as a whole, then put its inline tags back where they stood."""
    texts, tags = pieces[0::2], pieces[1::2]
    if not any(text and not text.isspace() for text in texts):
        return "".join(pieces)

    def change(text: str) -> str:
        return clean.field(key, text)[1] if key and not tags else clean.text(text)

    if not tags:
        return edited(pieces[0], change)
    whole = [html.unescape(text) for text in texts]
    safe = change("".join(whole))
    if safe == "".join(whole):
        return "".join(pieces)
    # the tags cannot be placed inside an edited phrase without guessing: each text that is still there stays,
    # the rest is written once
    start = _common(whole, safe)
    tail = _common([text[::-1] for text in reversed(whole)], safe[::-1])
    tail = min(tail, len(whole) - start)
    head_length, tail_length = sum(map(len, whole[:start])), sum(map(len, whole[len(whole) - tail :]))
    middle = html.escape(safe[head_length : len(safe) - tail_length], quote=False)
    out: list[str] = []
    for index in range(len(whole)):
        if index < start or index >= len(whole) - tail:
            out.append(texts[index])
        elif index == start:
            out.append(middle)
        if index < len(tags):
            out.append(tags[index])
    return "".join(out)


def _common(parts: list[str], safe: str) -> int:
    """Return how many leading parts stand unchanged at the start of `safe`."""
    position = 0
    for count, part in enumerate(parts):
        if not safe.startswith(part, position):
            return count
        position += len(part)
    return len(parts)


def edited(raw: str, change: Callable[[str], str], *, escape_quotes: bool = False) -> str:
    """Return `raw` with `change` applied to what its character references mean.

    The unchanged ends keep their spelling.
    """
    text = html.unescape(raw) if "&" in raw else raw
    safe = change(text)
    if safe == text:
        return raw
    if text == raw:
        return html.escape(safe, quote=escape_quotes) if escape_quotes or "<" in safe else safe
    return html.escape(safe, quote=escape_quotes)
