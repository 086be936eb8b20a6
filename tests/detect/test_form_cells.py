"""Forms without colons: cells in two columns, labels above their value, labels and values in pairs; what goes and what stays.

`[[value]]` goes, `{{value}}` stays; what is not marked may stay or go.
"""

# ruff: noqa: E501, RUF001 - a case reads best on one line, and labels are in many scripts

from __future__ import annotations

import pytest

from redactor import Redactor
from redactor.detect.prose import form_cells
from redactor.detect.review import titles
from redactor.types import Span
from tests.marked import check, plain

REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise")

CASES = {
    "two_columns": "INTAKE\nSurname      [[Quilliam]]          Owner code   {{blue}}\nForename     [[Breesha]]           Colour       {{grey}}\nCity         [[Peel]]              Device       {{Dash Mk 4}}\nState/Zip    OR [[97439]]         Battery      {{48 V}}\n",
    "initial": "Slip\nM.I.         [[W.]]            Wing     {{C}}\nMiddle initial   [[Q.]]   Bay   {{D}}\n",
    "dots_and_lines": "Kartei\nWohnort ..... [[Husum]]\nGemeinde ____ [[Meldorf]]\nVille … [[Redon]]\nWing ..... {{Nord}}\n",
    "table": "| Feld | Wert |\n| Zuname | [[Achleitner]] |\n| Nebenstelle | [[27-4]] |\n| Stockwerk | {{27-4}} |\n",
    "below": "Localité\n[[Vannes]]\n\nNom d'usage *\n[[Le Meur]]\nAppareil\n{{Senseo Viva}}\nCode postal\n[[56000]]\nPoste\n[[214]]\n",
    "below_weak": "Jméno\n[[Květa]]\nPříjmení\n[[Odstrčilová]]\nZařízení\n{{Tlakoměr}}\n",
    "weak_alone": "Jméno\n{{Tlakoměr}}\nZařízení\n{{Váha}}\n",
    "nordic": "Fornavn\n[[Torbjørg]]\nEtternavn\n[[Skaar]]\nPoststed\n[[Førde]]\nPostnummer\n[[6800]]\nProdukt\n{{Mill Panelovn}}\n",
    "polish": "Miejscowość\n[[Łomża]]\nKod pocztowy\n[[18-400]]\nNumer wewnętrzny\n[[3-14]]\n",
    "cyrillic": "Фамилия\n[[Мельниченко]]\nГород\n[[Кобрин]]\nИндекс\n[[225306]]\nМодель\n{{Витязь}}\n",
    "pairs": "A1 Ward / extension ....: {{Theatres}} / [[34 117]]\nA2 Forename / town .....: [[Oonagh]] / [[Moville]]\nA3 Make / serial ......: {{Kyocera}} / [[VDR8X10442]]\nA4 Staff no / desk .....: [[44120]] / {{2.118}}\n",
    "no_pairs": "See opened / closed: {{yes / no}}\nRead / write speed: {{118 / 94}}\nExtension / type: {{docx}} / {{pdf}} / {{odt}}\n",
    "pager": "Shift\nPager       [[0447]]\nBleep no.   [[1183]]\nExt         [[3-117]]\nYear ext    {{x}}\n",
    "titles": "Town    Ext    Status    Zip\n{{Name}}    {{Room}}    {{Country}}    {{State}}\n",
    "years": "Durchwahl     {{2019}}   Wing   {{West}}\nPager   {{n/a}}\n",
    "no_form": "The city      {{is}} nice\nfirst name {{Required}}\nTown\n{{this one is not a town at all}}\n",
}


@pytest.mark.parametrize("marked", CASES.values(), ids=CASES)
def test_forms_without_colons(marked: str) -> None:
    check(marked, REDACTOR.redact(plain(marked)).text)


def test_a_text_of_one_line_is_no_form() -> None:
    assert form_cells.find("Surname      Quilliam") == []


def test_values_in_two_columns_are_no_titles() -> None:
    text = "Surname      Tregaskis      Kind    Blue Plus\nTown   Helston   Code   TR13 8EU\n"
    spans = form_cells.find(text)
    assert [text[span.start : span.end] for span in titles.without(text, spans)] == ["Tregaskis", "Helston"]
    start = text.index("Tregaskis")
    model = [Span(start, start + 9, "PERSON", 0.9, "model:names")]
    assert titles.without(text, model) == []
    assert titles.without(text, [*model, *spans])[0] == model[0]
