"""Say whether there is prose in a text, that is, somewhere a name may stand that no label and no shape announces.

The names model is asked about prose only: machine logs, identifiers and codes would cost its time and give it nothing.
When in doubt a text is prose.
"""

from __future__ import annotations

import re

from redactor import regex
from redactor.text.doubt import is_no_person
from redactor.types import Span

#: Lines looked at before the answer is yes: a text with that much in it is worth the model's time.
MAX_LINES = 400

# Two words of letters beside each other, in any script; or one run of letters without spaces in scripts that have none. It begins where
# letters begin: a run of a million letters is read once, not from each of them.
_WORDS = regex.compile(r"(?<![^\W\d_])[^\W\d_]{2,}[,.'’]?[ \t]+(?:[^\W\d_]\.[ \t]+)?[^\W\d_]{2,}|[぀-ヿ㐀-鿿가-힯]{3,}")
# A single word that is written as names are: after initials, with an owner's s, behind a greeting or `cc:`.
_LONE = regex.compile(
    r"(?<![\w.])(?:[A-Z]\. ?){1,3}[A-Z][^\W\d_]+|\b[^\W\d_]{2,}['’]s?[ \t]+[^\W\d_]{2,}|\b[OD]['’][A-Z][^\W\d_]+"
    r"|(?i:(?<![\w.-])(?:hi|hello|hey|dear|thanks|thx|cc|to|from|re|fw|fwd|by|attn|caller|cust|customer|user|client|agent|name|owner|contact|per)[,:;/]"
    r"[ \t]*[^\W\d_]{2,})"
)
_LEVELS = "TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL|SEVERE"
# What programs write and people do not.
_MACHINE = regex.compile(
    r"\s*(?:"
    # a time, then a level, a thread or process in brackets (not just a word, as a speaker is), a logger, or a program with its process id
    r"[\[(<]?(?:<\d{1,3}>\d? ?)?(?:\d{4}[-/]\d\d[-/]\d\d[T ]|\d\d/\d\d/\d{2,4}[ :]|[A-Z][a-z]{2} [ \d]\d (?:\d{4} )?|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )"
    r"\d\d:\d\d:\d\d[^ ]*[\])>]?,? .{0,60}?"
    rf"(?:\b(?:{_LEVELS})\b|\bpid[=: ]\d|\[(?:main|(?=[^\]]*[\d#@/:_])[\w#@/.: -]{{1,60}})\]|[\w./-]+\[\d+\]:|[\w$]+(?:\.[\w$]+){{2,}}:)"
    r"|\[(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?:\.\d+)? \d{4}\] \["
    r"|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4} \[\d+\] <"
    r"|\d{6} \d{6} \d+ [A-Z]+ |<\d{1,3}>(?:1 )?[A-Z\d]|\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} +\d+ +\d+ [VDIWEF] "
    r"|[VDIWEF]/[\w.]+\s*\( *\d"
    r"|\[\s*\d+\.\d{3,6}\]"
    # frames of stacks, dumps, assignments
    r"|at [\w$.<>]+\(|File \"[^\"]*\", line \d+|[0-9a-f]{4,16}:? +(?:[0-9a-f]{2} +){4}|0x[0-9a-f]{12,}\b|0x[0-9a-f]+\b(?!:? [^\W\d_]+ [^\W\d_]+)"
    r"|(?:[\w.\-\[\]]+=\S*[ ,;]+){2,}[\w.\-\[\]]+=\S*\s*$"
    r"|(?:\d{1,3}\.){3}\d{1,3} \S+ \S+ \[\d"
    r")",
    re.IGNORECASE,
)
# A level at the start, as programs write it. People begin like that too ("ERROR: John Smith cannot log in"): plain words, one of
# them capitalised, and nothing that only programs write.
_LEVEL = regex.compile(rf"\s*(?:{_LEVELS})\b[ :\[|-]")
_PEOPLE_WRITE = regex.compile(r"\s*\w+\W+(?:[^\W\d_]+ )*?[A-Z][^\W\d_A-Z]+\b(?!.*(?:[=_/{}<>\\|\[]|\w\.\w|::|\d{4}))")


def is_prose(text: str) -> bool:
    """Say whether a text holds at least one line of prose: two words in a row, not in the form of a machine's log line."""
    if not _worded(text):
        return False
    if "\n" not in text:
        return not _machine(text)
    for number, line in enumerate(text.split("\n")):
        if number >= MAX_LINES:
            return True
        if _worded(line) and not _machine(line):
            return True
    return False


#: How lines of programs begin: a date and a time to the second, or an address. Chats begin with a time alone, or go on with who speaks.
_WRITTEN_BY_PROGRAM = regex.compile(
    r"[ \t]*(?:"
    r"[\[(<*]?(?:<\d{1,3}>\d? ?)?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?(?:\d{4}[-/.]\d\d[-/.]\d\d|\d{1,2}[-/.](?:\d\d|[A-Z][a-z]{2})[-/.]\d{2,4}|\d\d-\d\d|[A-Z][a-z]{2} [ \d]?\d(?: \d{4})?)"
    r"[T ,:]{1,2}\d\d:\d\d:\d\d(?! ?\]?[-–: ]{0,3}(?:[^\W\d_]+ ){0,2}[^\W\d_]+:[ ])"
    r"|\[\d{10}\] [A-Z]|\d{10}\.\d{3}|(?:\d{1,3}\.){3}\d{1,3} \S+ \S+ \["
    r")"
)
_ASSIGNED = regex.compile(r"\b[\w.-]{1,40}=\S")
_GAP = regex.compile(r"(?<=[^\s.!?:]) {2,}(?=\S)")
#: Characters at the beginning of a line that say who wrote it, and how many assignments or gaps do.
_START, _MANY = 400, 3
_NAME_WORDS = regex.compile(r"[^\W\d_][^\W\d_]+(?:['’.-][^\W\d_]+)*(?:\.?,? [^\W\d_]+(?:['’.-][^\W\d_]+)*\.?)+")
#: A title, before somebody's name.
TITLE = r"(?i:\b(?:mrs?|ms|miss|dr|prof|herrn?|frau|mme|sra?|don|doña)\.?) "
_TITLE = regex.compile(rf"{TITLE}$")


def is_written_by_program(line: str) -> bool:
    """Say whether a program wrote a line: its beginning says so, or it holds several assignments, or is a row of columns."""
    return is_logged(line) or len(_GAP.findall(line[:_START].strip())) >= _MANY


def is_logged(line: str) -> bool:
    """Say whether a line is one of a log: its beginning says so, or it holds several assignments."""
    line = line[:_START]
    return _WRITTEN_BY_PROGRAM.match(line) is not None or _MACHINE.match(line) is not None or (line.count("=") >= _MANY and len(_ASSIGNED.findall(line)) >= _MANY)


#: Three words of small letters in a row, of any script that has them: one such line makes a text of some lines one that people wrote.
_SENTENCE = regex.compile(
    r"(?:(?<![\w./=-])[^\W\d_A-Z][^\W\d_A-Z'’]+,? ){2}[^\W\d_A-Z][^\W\d_A-Z'’]+(?![\w/=(\[-])|[぀-ヿ㐀-鿿가-힯]{3,}"
)
#: What four in five lines of it hold: a key's sign, numbers, gaps, brackets.
_PRINTED = regex.compile(r"[:=]|\d\d|\S {2,}\S|[{}\[\]<>|]")
_LEAST_LINES = 6
#: What stands before the name of a typeface, a class or a style on its line: `font-family:"Verdana Pro",Lato`, `<font face="`, `<m:mathFont m:val="`.
_TYPEFACE = regex.compile(r"(?i:<m:mathFont m:val=\"|\bfont(?:-family)?[ ]*:[^;{}<>]*|<[a-z][^<>]*[ ](?:face|class|style)=(?:\"[^\"<>]*|'[^'<>]*))\Z")


def without_typefaces(text: str, spans: list[Span]) -> list[Span]:
    """Return the spans without those that name a typeface, a class or a style of a page."""
    if not spans or not ("font" in text or "face=" in text or "Font" in text):
        return spans
    return [span for span in spans if not _TYPEFACE.search(text, max(text.rfind("\n", 0, span.start) + 1, span.start - _START), span.start)]


def _is_output(text: str) -> bool:
    """Say whether a text of some lines is what a program printed: no line of it holds a sentence."""
    lines = [line for line in text.split("\n", MAX_LINES)[:MAX_LINES] if line.strip()]
    if len(lines) < _LEAST_LINES:
        return False
    if any(_SENTENCE.search(line[:_START]) for line in lines):
        return False
    return sum(_PRINTED.search(line[:_START]) is not None for line in lines) * 5 >= len(lines) * 4


def believed(text: str, spans: list[Span]) -> list[Span]:
    """Return what the names model found, without typefaces and single words on lines that a program wrote (`Auth`, `Mar`, a host).

    Full names on such lines are believed, and what is named after a person who stands elsewhere in the text (`AKL-NGAIRE-OLD`).
    """
    if not spans:
        return spans
    kept: list[Span] = []
    doubted: list[Span] = []
    line_start, line_end, written, output = 0, -1, False, _is_output(text)
    for span in sorted(spans, key=lambda span: span.start):
        if span.start > line_end:
            line_start = text.rfind("\n", 0, span.start) + 1
            line_end = text.find("\n", span.start)
            line_end = len(text) if line_end < 0 else line_end
            written = output or is_written_by_program(text[line_start : min(line_end, line_start + _START)])
        if _TYPEFACE.search(text, max(line_start, span.start - _START), span.start):
            continue
        if span.entity == "PERSON" and is_no_person(text, span):
            continue
        value = text[span.start : span.end]
        named = bool(_NAME_WORDS.fullmatch(value) or _TITLE.search(text, max(0, span.start - 8), span.start))
        named = named or (value.istitle() and span.end == line_end and text[max(0, span.start - 40) : span.start].rstrip(" \t").endswith((":", "：")))
        if not written or (named and value[:1].isupper()):
            kept.append(span)
        else:
            doubted.append(span)
    people = {text[span.start : span.end].casefold() for span in kept if span.entity == "PERSON"} if doubted else set()
    hosts = [
        span for span in doubted if any(part.casefold() in people for part in re.split(r"[-_.]", text[span.start : span.end])[:9])
    ]
    return sorted([*kept, *hosts], key=lambda span: span.start) if hosts else kept


def _worded(text: str) -> bool:
    return bool(_WORDS.search(text) or _LONE.search(text))


def _machine(line: str) -> bool:
    """Say whether a program wrote this line."""
    if _LEVEL.match(line):
        return not _PEOPLE_WRITE.match(line)
    return bool(_MACHINE.match(line))
