"""Code that people paste: what is called, decorated or inherited there is nobody's account.

`@click.option("--name")`, `class User(BaseModel):`, `>>> dateparser.parse("1991")`, `user = User(**external_data)`.
"""

from __future__ import annotations

import re

from redactor import regex
from redactor.types import Span

#: Where in code the name of a function, class or module stands: right behind these.
_BEFORE = regex.compile(r"(?:\b(?:class|interface|struct|enum|trait|impl) \w+\((?:\w+, ?)*|\b(?:def|import|lambda|await|raise|throw|func|fn|fun|extends|implements|instanceof|isinstance\(\w+,) |\bfrom (?=[\w.]+ import)|\(\*{1,2}|>>> |\.\.\. |[=(,\[] ?|^[ \t]*)\Z", re.MULTILINE)
#: A call: nothing between name and bracket, and no remark in the brackets, which would have a blank before them.
_CALL = regex.compile(r"\(")
#: A decorator: the line is over, or its arguments begin.
_DECORATOR = regex.compile(r"[\w.]*(?:\(|[ \t]*(?:#[^\n]*)?\r?$)", re.MULTILINE)
#: What a decorator or annotation stands above.
_DECORATED = regex.compile(r"[ \t]*(?:@[\w.]+|(?:async )?def |class |(?:public|private|protected|static|final|export|async|function|func|fun|val|var|let|const|override|abstract|void|interface|enum)\b)")
#: Evidence that code imitates: who is mentioned, who posts, and what the model thinks.
_DOUBTED = frozenset(("context:mention_at", "context:mentioned", "context:mention", "context:poster", "context:poster_again", "context:account_named", "context:login", "model:names"))
_BACK = 80


def is_code(text: str, span: Span) -> bool:
    """Say whether an account or name stands where only code has its names."""
    if span.detector not in _DOUBTED:
        return False
    if span.detector.startswith("context:poster") and (text[span.start - 1 : span.start] == "`" or text[span.end - 1 : span.end + 1].startswith(("`", "`_"))):
        return True  # `chars_to_mask`: a parameter, in a list of them
    first = max(text.rfind("\n", 0, span.start) + 1, span.start - _BACK)
    if text[first : span.start].strip(" \t`>") == "@":
        return _is_decorator(text, span)
    if _CALL.match(text, span.end) is None:
        return text.startswith(("):", ")", ","), span.end) and _INHERITED.search(text, first, span.start) is not None
    value = text[span.start : span.end]
    return "." in value or "_" in value or _BEFORE.search(text, first, span.start) is not None


#: Inside the brackets of a class or behind the stars of keywords.
_INHERITED = regex.compile(r"\b(?:class|struct|interface) \w+\((?:[\w.]+, ?)*\Z|\b\w+\(\*{1,2}\Z")


def _is_decorator(text: str, span: Span) -> bool:
    behind = _DECORATOR.match(text, span.end)
    if behind is None:
        return False
    if behind.group().endswith("("):
        return True
    line = text.find("\n", span.end)
    return line >= 0 and _DECORATED.match(text, line + 1) is not None
