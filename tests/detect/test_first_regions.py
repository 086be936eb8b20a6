"""The first regions of a process are judged row by row, later ones by sets and automata of all rows: what is found is the same."""

from __future__ import annotations

import random

import pytest
import re2

from redactor.detect import scan
from redactor.detect.rows import row_groups
from redactor.detect.search import automata, row_table, seldom
from tests.bench.bench_engine import unlike

LINES = [line.encode() for line in random.Random(3).sample(unlike(3000), 600)]
SCANNERS = [pytest.param(scan.Scanner(*groups, log=log), id="log" if log else "text") for groups, log in ((row_groups.log_groups(), True), (row_groups.text_groups(), False))]


@pytest.mark.parametrize("scanner", SCANNERS)
def test_a_gated_row_ends_where_the_automaton_of_all_says(scanner: scan.Scanner, monkeypatch: pytest.MonkeyPatch) -> None:
    table, anchor, ended = scanner.gated, automata.at_start(), 0
    monkeypatch.setattr(row_table, "FIRST_ENDS", 1 << 30)
    for line in LINES:
        begin, size = 0, len(line)
        while begin < size:
            begin = scanner.first.merged(automata.unanchored(), line, begin, size)[0][0]
            if begin < 0:
                break
            exact = table.merged.whole(anchor, line, begin, size)[0][1]
            assert table.end(line, begin) == exact
            ended += exact > begin
            begin += 1
    assert ended > 20


def test_the_first_labels_of_a_process_make_no_automaton_of_all_rows() -> None:
    table = scan.Scanner(*row_groups.log_groups(), log=True).gated
    line = b"serial number: X5GQ004711 of the printer"
    for _ in range(row_table.FIRST_ENDS):
        assert table.end(line, 0) > 0
    assert "whole" not in vars(table.merged)
    assert table.end(line, 0) > 0
    assert "whole" in vars(table.merged)


@pytest.mark.parametrize("scanner", SCANNERS)
def test_a_region_is_of_the_same_rows_however_many_were_before(scanner: scan.Scanner) -> None:
    table = scanner.first
    regions = set()
    for line in LINES:
        begin, end = table.merged(automata.unanchored(), line, 0, len(line))[0]
        if begin >= 0:
            regions.add(line[begin:end])
    assert len(regions) > 50
    for region in sorted(regions):
        told = []
        for judged in (0, row_table.FIRST_JUDGED, row_table.SET_AFTER):
            table._judged, table._sieves = judged, 0
            told.append(table._whole(region))
        assert told[0] == told[1] == told[2]
    assert table._set is not None


@pytest.mark.parametrize("table", [pytest.param(table, id=name) for name, table in (("text", scan.scanner(log=False).first), ("text_gated", scan.scanner(log=False).gated), ("log", scan.scanner(log=True).first), ("log_gated", scan.scanner(log=True).gated), ("seldom", seldom.scanner().first))])
def test_the_set_of_all_rows_has_room_for_more_rows(table: row_table.Table) -> None:
    matched = automata.which(table.patterns, max_mem=row_table.SET_MEM * 3 // 4, from_start=True)  # raises where its program does not fit
    assert not matched(b"\x00")


def test_a_set_that_does_not_fit_is_not_asked_for_again(monkeypatch: pytest.MonkeyPatch) -> None:
    table = scan.Scanner(*row_groups.log_groups(), log=True).first
    region = b"from 203.0.113.9 port 50022"
    told, tried = table._whole(region), []
    table.merged.sieve.at_start(region)  # which has a set of its own

    def fails(*_: object, **__: object) -> automata.Which:
        tried.append(1)
        raise re2.error("failed to compile Set")

    monkeypatch.setattr(automata, "which", fails)
    table._judged = row_table.SET_AFTER
    assert [table._whole(region) for _ in range(3)] == [told] * 3
    assert tried == [1]


@pytest.mark.parametrize("scanner", SCANNERS)
def test_values_are_found_without_a_second_pattern_where_a_row_names_none(scanner: scan.Scanner) -> None:
    compared = 0
    for table in (scanner.first, scanner.gated):
        for line in LINES:
            begin, end = table.merged(automata.unanchored(), line, 0, len(line))[0]
            region = line[begin:end]
            for index in table._whole(region) if begin >= 0 else ():
                if index >= len(table.rows) or table.rows[index].read is not None:
                    continue
                match, names = table._pattern(index)
                spans = match(automata.whole(), region, 0, len(region))
                assert table._values(index, region) == sorted((*spans[number], entity) for number, entity in names if spans[number][0] < spans[number][1])
                compared += "(?P<" not in table.rows[index].pattern
    assert compared > 50
    assert all(table._values(index, b"no match") == [] for index, row in enumerate(table.rows) if "(?P<" not in row.pattern)


def test_a_row_that_reads_its_region_is_not_compiled_twice() -> None:
    table = scan.Scanner(*row_groups.text_groups()).first
    for line in LINES:
        begin, end = table.merged(automata.unanchored(), line, 0, len(line))[0]
        if begin >= 0:
            table.judge(line[begin:end])
    kept = [row for row, compiled in zip(table.rows, table._compiled, strict=True) if compiled is not None]
    assert kept
    assert all(row.read is None and "(?P<" in row.pattern for row in kept)
