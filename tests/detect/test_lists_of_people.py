"""Lists of people whose headings say what they do or are (`Technicien`, `PACIENTE`, `Held by`), with their numbers and days of birth; teams, vacancies and firms in them stay."""

# ruff: noqa: E501, RUF001 - in several languages

from __future__ import annotations

import pytest

from redactor import Redactor
from redactor.detect.columns import table_columns
from tests.marked import check, plain

REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise")

TABLES = {
    "tickets, French": "ID;Titre;Statut;Demandeur;Lieu;Technicien\n18844;écran noir;Résolu;[[Lafrenière Josiane]];{{École B-112}};[[Ouellet D.]]\n18862;fuser C7990;Nouveau;{{supervision}};{{Centre administratif}};",
    "appointments, Spanish": "HORA | PACIENTE | F.NAC | NHC | PRUEBA\n08:15 | [[BENÍTEZ MACHÍN, AYOZE]] | [[07/11/1988]] | [[00472916]] | {{RMN rodilla}}\n08:45 | {{HUECO URGENTE}} | — | — | {{—}}\n09:00 | [[ELEJABEITIA, JON K.]] | [[14/02/2011]] | [[00690052]] | {{Escayola}}",
    "patients by position": "Sr  MR#          Pt. Name                 A/S    Cell           Time\n1   [[MR-0619-4482]]  [[Ghulam Rasool Chandio]]    {{n/a}}    [[03052417789]]    {{0900}}\n2   [[MR-0722-1905]]  [[Bibi Zulekha Khan]]        {{n/a}}    [[03463390256]]    {{0915}}",
    "loans, tabs": "Asset\tModel\tS/N\tHeld by\tUni ID\tRm\n[[ES-L-0931]]\t{{Dell Latitude 7450}}\t[[8KTM2Z3]]\t[[Harriet Oyelaran]]\t[[u0927714]]\t{{G.22}}\n[[ES-X-0002]]\t{{Olympus Vanta M}}\t[[TQ840271X]]\t{{workshop}}\t\t{{B1}}",
    "claims, German": "Vorgang\tKunde\tZst.\tVNR\tBearb.\n{{KH-2511-00416}}\t[[Ruckstuhl]]\t{{offen}}\t[[88.402.715]]\t{{Team 4}}\n{{KH-2511-00451}}\t{{Stadtbäckerei Chur AG}}\t{{abgelehnt}}\t–\t{{Team 4}}",
    "on call, Markdown": "| week | primary | backup | site |\n|---|---|---|---|\n| {{Nov 3}} | [[Beaulieu]] | [[Achterberg]] | {{Main}} |\n| {{Nov 17}} | {{TBD}} | {{vacant}} | {{Main}} |",
    "class, Polish": "Uczeń;Rodzic;Data ur.;Klasa\n[[Zofia Wrzeszcz]];[[Anna Wrzeszcz]];[[12.04.2013]];{{5b}}\n[[Bartek Kłos]];{{brak}};[[03.09.2012]];{{5b}}",
    "ward, Japanese": "病室,患者名,患者番号,担当医\n{{302}},[[小鳥遊 はな]],[[0041882]],[[真鍋 徹]]\n{{303}},{{未定}},,{{共用}}",
    "things have engineers too": "Machine;Engineer;Fault code\n{{Press 4}};{{Team Nord}};{{E-4471}}\n{{Press 5}};{{day shift}};{{E-4480}}",
}


@pytest.mark.parametrize("marked", TABLES.values(), ids=TABLES)
def test_people_go_and_what_is_nobodys_stays(marked: str) -> None:
    check(marked, REDACTOR.redact(plain(marked)).text)


@pytest.mark.parametrize(
    ("header", "expected"), [("Attribué à - Technicien", True), ("Pt. Name", True), ("NHC", True), ("F.NAC", True), ("Kunde", True), ("S/N", True), ("Zeit", False), ("Remarks on site", False), ("Team 4", False)]
)
def test_headings_are_told_from_cells(header: str, expected: bool) -> None:  # noqa: FBT001
    assert table_columns.is_heading(header) is expected
