"""Dates of purchase in prose, in many languages; and other dates beside them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.detect.prose import purchases

HITS = (
    ("i buy 7 of march this year in shop", ["7 of march this year"]),
    ("bought last Tuesday at Walgreens", ["last Tuesday"]),
    ("<po_date>2021-03-15</po_date>", ["2021-03-15"]),
    ("Receipt shows he paid on 08.10.2021. Warranty", ["08.10.2021"]),
    ("The receipt from Best Buy is dated 2023-11-24 (Black Friday)", ["2023-11-24"]),
    ("la compré en Reyes de 2023 y ya", ["Reyes de 2023"]),
    ("> when bought\nlike 3 weeks ago, on the 4th", ["like 3 weeks ago, on the 4th"]),
    ("P360, paid on 17.10.2022, invoice", ["17.10.2022"]),
    ("bought it in April twenty-two.", ["April twenty-two"]),
    ("bought it around Easter 2023", ["Easter 2023"]),
    ("gekauft am 02.05.2019", ["02.05.2019"]),
    ("Gekauft haben wir sie laut Ordner am 02.05.2019.", ["02.05.2019"]),
    ("am 12. März 2024 im Laden gekauft", ["12. März 2024"]),
    ("je l'ai acheté chez Darty le 21/11/2023", ["21/11/2023"]),
    ("acquistato il 3 marzo 2022 da Unieuro", ["3 marzo 2022"]),
    ("2023年3月5日に購入しました", ["2023年3月5日"]),
    ("购买日期是2024年5月1日", ["2024年5月1日"]),
    ("gekocht op 3 mei 2023", ["3 mei 2023"]),
    ("köpte den 12 maj 2023", ["12 maj 2023"]),
    ("kupiłem 12 marca 2023", ["12 marca 2023"]),
    ("купил 5 мая 2023", ["5 мая 2023"]),
    ("purchased Black Friday 2023", ["Black Friday 2023"]),
    ("bought new from Currys, Leeds, on the 5th of May 2021", ["the 5th of May 2021"]),
    ("I bought my laptop, a ThinkPad T14, in March 2022", ["March 2022"]),
    ("satın aldım 12.05.2023", ["12.05.2023"]),
    ("we've had it since the twelfth of January 2024", ["the twelfth of January 2024"]),
)
MISSES = (
    "Bought a new cable; the ticket from 12.05.2024 is open",
    "I bought it but it stopped on 3 March 2024",
    "bought 2 of 3 units",
    "purchase order PO-2024-11-05",
    "he paid the invoice, due on 12.05.2024",
    "bought version 2.0.1 on disc",
    "receipt no. 2041-882-01 of the parcel",
    "purchased licences expire on 2026-01-01",
    "I bought it, called you on 5 May 2024",
)


@pytest.mark.parametrize(("text", "values"), HITS, ids=[text[:40] for text, _ in HITS])
def test_the_date_beside_a_word_for_buying_is_found(text: str, values: list[str]) -> None:
    assert [text[span.start : span.end] for span in purchases.find(text)] == values


@pytest.mark.parametrize("text", MISSES, ids=[text[:40] for text in MISSES])
def test_the_date_of_something_else_stays(text: str) -> None:
    assert purchases.find(text) == []


@given(st.text(max_size=200))
def test_spans_lie_in_the_text(text: str) -> None:
    text = "bought " + text + " 12 May 2023"
    assert all(0 <= span.start < span.end <= len(text) for span in purchases.find(text))
