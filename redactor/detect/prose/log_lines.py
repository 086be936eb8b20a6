"""Say of a line that a program wrote it: it begins with a time, and a level or a process follows. Words of prose are not looked for in it."""

from __future__ import annotations

from redactor import regex

#: What no escape sequence of a terminal can be without, in any spelling (text/terminal.py); for RE2.
ESCAPES = r"\x1b\[|033\[|1[bB]\[|\\e\[|\^\[\["
#: What no letter by its number can be without, nor a form in a field of a form (text/escaped.py); for RE2.
LETTERS = r"\\u[0-9A-Fa-f]{4}|\\x[2-9A-Fa-f][0-9A-Fa-f]|\\[23][0-7]{2}\\|#[23][0-7]{2}#|&#[0-9xX]|&[A-Za-z]{2,8};|%26\w{1,40}%3[Dd]"

_LOG_LINE = regex.compile(
    r"[\[(<]?(?:<\d{1,3}>\d? ?)?(?:\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d|[A-Z][a-z]{2} [ \d]\d (?:\d{4} )?\d\d:\d\d:\d\d)[^\n]{0,60}?"
    r"(?:\b(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL|SEVERE)\b|[ ][\w./-]{1,40}\[\d{1,7}\]:)"
)


def is_log_line(text: str) -> bool:
    """Say whether a text is one line that a program wrote with a time and a level or process id; what it holds is for the tables of logs."""
    return text[:24].count(":") >= 2 and "\n" not in text and _LOG_LINE.match(text) is not None  # noqa: PLR2004
