"""Accounts and numbers of people in logs, where rules know no key for them: `lidnr=NHQK41Z`, `m.okafor initiated sync`, `KASJER 017 Danuta K.`.

The tagger (detect/line_values) says what is one; it is asked about lines that are somebody's and those around them, for in most logs nothing is anybody's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from redactor import regex
from redactor.detect.accounts import personal_account
from redactor.detect.words.firms import is_firm
from redactor.types import Span

#: Lines before and behind one that is somebody's which are read as well.
AROUND = 16
#: What a finding says of its evidence: the weakest there is, and no reason to look for the value elsewhere.
DETECTOR, _SCORE = "model:value_in_line", 0.7
#: The sum that the tagger of people must give a word of what this one takes for a name: neither is sure alone.
NEARLY = -48
#: Characters of the longest line that is read.
_LONGEST = 2048
#: Characters of the shortest value.
LEAST = 2


def around(numbers: Sequence[int], many: int) -> list[int]:
    """Return the numbers of lines, of `many`, that are around some of them, in order."""
    near: list[int] = []
    for number in numbers:
        near += range(max(number - AROUND, near[-1] + 1 if near else 0), min(number + AROUND + 1, many))
    return near


def find(lines: Sequence[tuple[str, Sequence[Span]]], *, said: Sequence[bool] = (), judged: bool = False) -> list[list[Span]]:
    """Return what the tagger says of lines of a block, of each of which it is told what was found in it; `said` tells which of them people write, none where it is empty.

    `judged` lets a network, which knows what programs write alone, doubt what the tagger says and find more.
    """
    if not lines:
        return []
    from redactor.detect.line_values import tagger  # most logs never get here

    told = [(line, [(span.start, span.end, span.entity) for span in spans]) if len(line) <= _LONGEST else ("", []) for line, spans in lines]
    values = tagger.values(told, said)
    more: Sequence[Sequence[tagger.Value]] = [()] * len(told)
    if judged:
        from redactor.detect.line_values import network  # with names on alone

        answers = network.judged(told, values)
        values, more = [believed for believed, _ in answers], [beside for _, beside in answers]
    return [[*_believed_in(line, of_tagger), *_believed_each(line, of_network)] for (line, _), of_tagger, of_network in zip(told, values, more, strict=True)]


def _believed_in(line: str, values: Sequence[tuple[int, int, str, float]]) -> list[Span]:
    people = frozenset((start, end) for start, end, entity, _ in values if entity == "PERSON")
    if people:
        from redactor.detect.line_people import tagger  # most lines never get here

        words = [(start, end) for start, end, total in tagger.sums(line) if total >= NEARLY]
        values = [value for value in values if value[:2] not in people or any(start < value[1] and value[0] < end for start, end in words)]
    return _believed_each(line, values)


def _believed_each(line: str, values: Sequence[tuple[int, int, str, float]]) -> list[Span]:
    return [span for start, end, entity, _ in values if (span := _believed(line, start, end, entity)) is not None]


#: An identifier of an object behind a value in the name of a file (`US_LU596G2098_1.2.840.113619.2.55`).
_OBJECT = regex.compile(r"_[0-9]+(?:\.[0-9]+){4,}[\w.]*\Z")


def _believed(line: str, start: int, end: int, entity: str) -> Span | None:
    value = line[start:end]
    if behind := _OBJECT.search(value):
        value = value[: behind.start()]
    # before a backslash stands a domain, and the account behind it, before a colon a key; of an entry that is there twice the rules know the columns
    if (entity == "AGE" and _of_program(line, start)) or (entity == "USERNAME" and not line[:start].strip() and line[end : end + 2] == ": ") or line.endswith("unexpected token ", 0, start):
        return None  # of a process, who speaks (prose/posters.py), what a parser met
    if entity != "PERSON" and (_of_run(line, start, end) or _CALLED.search(line, max(start - _KEY, 0), start)):
        return None
    is_told = line[end : end + 1] == "\\" or (entity in _NO_KEYS and line[end : end + 1] in (":", "=")) or line.startswith("' for key ", end) or _is_of_thing(line, start)
    return Span(start, start + len(value), entity, _SCORE, DETECTOR) if _may_be(value, entity) and not is_told else None


#: Before the number of a process, and behind it where its program stands before (`nhc[91244]:`).
_PROCESS = regex.compile(r"\b[pt]?pid[ ]?[=:#]?[ \"']{0,2}\Z|[A-Za-z][\w./-]*\[\Z", re.IGNORECASE)
#: Characters of the longest key that is read before a value.
_KEY = 48
#: A key that says that a call, a job or a message is meant, and nobody.
_CALLED = regex.compile(r"(?:re?q(?:uest)?|corr(?:elation)?|trace|span|incident|job|run|event|activity|tracking|transaction|txn|tx|msg|message|batch|build|operation|invocation|execution|task|order|invoice|psp|merchant)[_ -]?(?:id|uuid|guid|no|nr|num(?:ber)?|ref(?:erence)?)[\"']?[ ]?[:=][ ]?[\"'<{]{0,2}\Z", re.IGNORECASE)


def _of_run(line: str, start: int, end: int) -> bool:
    """Say whether a number is that of a process."""
    is_bracketed = line[max(start - 1, 0) : start] == "["
    return line[start:end].isdigit() and (line.startswith("]:", end) if is_bracketed else line[end : end + 1] not in ("-", "/")) and _PROCESS.search(line, max(start - _KEY, 0), start) is not None


#: A moment (a day and perhaps a time in figures, or seconds since 1970), the id of a copy of Windows, which its edition has, or of an account that all of them have (`S-1-5-18`).
_NOBODYS = regex.compile(r"[0-9]{5}-(?:[0-9]{5}|OEM)-[0-9]{5,7}-[A-Z0-9]{5}|(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:[0-2][0-9]|3[01])(?:[0-9]{4,6})?|S-1-(?:[0-47-9]|5-(?:[0-9]{1,2}|32-[0-9]{3}))(?:-[0-9]{1,2})*|1[4-9][0-9]{8}(?:[0-9]{3}){0,2}")


#: Entities of which a word may be a key (`Address:{Street:`) and no value stands before its sign.
_NO_KEYS = frozenset(("POSTAL_ADDRESS", "LOCATION"))
#: The columns of a statement, and what stands between the values of one row.
_COLUMNS = regex.compile(r"(?i:insert\s+into\s+[^\s(]{1,80}\s*\()([^()]{1,600})\)\s*(?i:values)")
#: Kinds of words (cues.txt) that a column of somebody's numbers has in its name.
_SOMEBODYS_KINDS = frozenset("CAENPUB")
_NEXT = regex.compile(r"'(?:[^'\\]|\\.|'')*'|,")


def _is_of_thing(line: str, at: int) -> bool:
    """Say whether what stands there is a value of a statement whose column is a thing's (`sku`)."""
    found = _COLUMNS.search(line, 0, at)
    if found is None:
        return False
    from redactor.detect.line_values import cues, features  # few lines are such statements

    columns = found[1].split(",")
    number = sum(one[0] == "," for one in _NEXT.finditer(line, line.rfind("(", found.end(), at) + 1, at))
    kinds = "".join(map(cues.kind, features.parts(columns[number]))) if number < len(columns) else ""
    return "X" in kinds and _SOMEBODYS_KINDS.isdisjoint(kinds)


#: A key for ages, which programs have too, and what else is said of people.
_AGE_KEY = regex.compile(r"\bage[ ]?[=:][ ]?\Z", re.IGNORECASE)
_OF_PEOPLE = regex.compile(r"\b(?:sex|gender|name|first_?name|last_?name|patient|birth|born|dob|weight|height|nationality|title|mr|mrs|ms)\b", re.IGNORECASE)
_PROGRAMS = regex.compile(r"\b(?:worker|thread|process|proc|pid|task|job|conn(?:ection)?|session|cache|entry|block|segment|idle|fd|ttl|queue)\b", re.IGNORECASE)


def _of_program(line: str, at: int) -> bool:
    """Say whether an age behind its key is that of a process or an entry."""
    return _AGE_KEY.search(line, 0, at) is not None and (_PROGRAMS.search(line) is not None or _OF_PEOPLE.search(line) is None)


#: Figures in their order, from so many on, are a sample.
_COUNTED = 6
#: What is said in place of a value.
_NO_VALUES = frozenset("true false none null nil yes no unknown undefined empty default".split())


def _may_be(value: str, entity: str) -> bool:
    if value.lower() in _NO_VALUES:
        return False
    if entity == "USERNAME":
        return len(value) >= LEAST and personal_account(value)
    if entity == "PERSON":
        return len(value) >= LEAST and not is_firm(value)
    return len(value) >= LEAST and not _NOBODYS.fullmatch(value) and not (len(value) > _COUNTED and value in "01234567890123456789")
