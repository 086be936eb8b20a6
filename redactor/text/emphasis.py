r"""Emphasis of Markdown, Slack and Jira: `**Serial:** `5CG1234XYZ``, `*Anna* wrote`, `anna\_berg@example.com`: the signs are no part of what they stand around.

CommonMark 0.31, 6.1 (code spans), 6.2 (emphasis); Slack's mrkdwn; Jira's text formatting (`{{monospaced}}`); backslashes before signs
as converters from HTML write them. A text is seen as it is and without the signs; they survive the edit of what is between them.
"""

from __future__ import annotations

from redactor import regex
from redactor.text.view import View, from_pieces

#: Characters between two signs: a paragraph at most, on few lines.
_LONGEST = 300
#: Letters and digits of alphabets that part words by blanks: a sign amid such a word is none.
_LETTER = r"0-9A-Za-zªµº\u00c0-\u1fff"
_STARS = rf"(?<![{_LETTER}_*])(?P<stars>\*{{1,3}})(?=[^\s*])(?P<a>(?:[^*\n]|\n(?!\s)){{1,{_LONGEST}}}?)(?<=\S)(?P=stars)(?![{_LETTER}_*])"
_LINES = rf"(?<![\w/.-])(?P<lines>_{{1,2}})(?=[^\s_])(?P<b>[^\n]{{1,{_LONGEST}}}?)(?<=[^\s_])(?P=lines)(?!\w|[/.-]\w)"
_CODE = rf"(?<!`)(?P<ticks>`{{1,2}})(?=[^`\s])(?P<c>[^`\n]{{1,{_LONGEST}}}?)(?<=\S)(?P=ticks)(?!`)"
_STRUCK = rf"(?<!~)~~(?=[^\s~])(?P<d>[^~\n]{{1,{_LONGEST}}}?)(?<=\S)~~(?!~)"
_JIRA = rf"(?<!\{{)\{{\{{(?=[^\s{{}}])(?P<e>[^{{}}\n]{{1,{_LONGEST}}}?)(?<=\S)\}}\}}(?!\}})"
_ESCAPED = r"(?<=\w)\\(?=[_*.+#-]\w)"
_EMPHASIS = regex.compile(rf"{_STARS}|{_LINES}|{_CODE}|{_STRUCK}|{_JIRA}|(?P<escape>{_ESCAPED})")
_BETWEEN = ("a", "b", "c", "d", "e")
#: A necessary condition in RE2's syntax.
SIGNS = r"(?:^|[^\w*])\*{1,3}[^\s*]|(?:^|[^\w_/.-])_{1,2}[^\s_]|`[^`\s]|~~[^\s~]|\{\{[^\s{}]|\w\\[_*.+#-]\w"
#: What one of the signs above has.
CHARACTERS = "*_`~{\\"
#: In emphasis may be emphasis: `**_Anna_**`.
_DEPTH = 2


def view(text: str) -> View | None:
    """Return `text` without the signs of emphasis as a view, None when it has none."""
    pieces = sorted(_signs(text, 0, len(text), _DEPTH))
    return from_pieces("emphasis", text, pieces, keep_gaps=True) if pieces else None


def _signs(text: str, start: int, end: int, depth: int) -> list[tuple[int, int, str]]:
    found: list[tuple[int, int, str]] = []
    for match in _EMPHASIS.finditer(text, start, end):
        group = match.lastgroup
        if group == "escape":
            sign = text[match.end() : match.end() + 1]  # the backslash goes with what it stands before
            found.append((match.start(), match.end() + 1, sign))
            continue
        inside = next(name for name in _BETWEEN if match[name] is not None)
        first, last = match.span(inside)
        found += [(match.start(), first, ""), (last, match.end(), "")]
        if depth > 1 and inside != "c":  # code is as it stands
            found += _signs(text, first, last, depth - 1)
    return found
