"""Accounts and machines built from names of the lists; words of programs and prose stay."""

from __future__ import annotations

import pytest

from redactor.detect.words import built_names

FOUND = {
    "initial and surname": ("quser says ⟦yfournier⟧ session 4 disc", "USERNAME"),
    "value of a query": ("GET /v2/devices?owner=⟦tvranken⟧ done", "USERNAME"),
    "option": ("docker login -u ⟦kpatel⟧ -p x", "USERNAME"),
    "with a number": ("AD disabled: ⟦lfournier2⟧; moved", "USERNAME"),
    "with a dot": ("owner ⟦k.patel⟧ said so", "USERNAME"),
    "forename and surname": ("pushed by ⟦ingridlarsson⟧ today", "USERNAME"),
    "machine": ("10.77.12.32,⟦TIINA-NUC⟧,ask", "HOSTNAME"),
    "machine, forename with an s": ("authentication from ⟦tiinas-pixel-7⟧ (192.168.86.41)", "HOSTNAME"),
    "machine of an account": ("host ⟦LT-KPATEL⟧ is offline", "HOSTNAME"),
    "three parts": ("'drx'@'⟦pc-consulta3-tiina⟧' (using password)", "HOSTNAME"),
}
STAY = {
    "words": "thanks for sharing the drivers and tables of the nearly full volumes, whoops",
    "words of programs": "tstamp jshell upower nsamples rframe tx_carrier kshell splain utorrent gforce",
    "path": "/usr/share/kpatel/x and kpatel/x and c:\\kpatel\\x",
    "address": "kpatel@example.com kpatel.example.com",
    "call": "kpatel(1) and kpatel=4",
    "hosts of nobody": "lb-prod-01 web-server-3 laptop-042 win10-build-vm nas-backup dell-optiplex-7090 surface-pro-7 pixel-watch",
    "machine without a person": "NUC11-PRO THINKPAD-T14 MACBOOK-PRO-16",
}


@pytest.mark.parametrize(("marked", "entity"), FOUND.values(), ids=FOUND.keys())
def test_a_name_that_nobody_said_is_seen_in_what_was_built_from_it(marked: str, entity: str) -> None:
    start, end = marked.index("⟦"), marked.index("⟧") - 1
    found = built_names.find(marked.replace("⟦", "").replace("⟧", ""))
    assert [(span.start, span.end, span.entity) for span in found] == [(start, end, entity)]


@pytest.mark.parametrize("text", STAY.values(), ids=STAY.keys())
def test_words_and_hosts_of_nobody_stay(text: str) -> None:
    assert built_names.find(text) == []


def test_the_table_of_surnames_holds_no_word_behind_a_letter() -> None:
    table = built_names.surnames()
    assert {"patel", "garcia", "fournier"} <= table
    assert not {"hanks", "haring", "rivers", "start", "frame"} & table
    assert all(name.isascii() and name.islower() and len(name) > 4 for name in table)
