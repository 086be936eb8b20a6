"""Ends of forms and what is filled in beside: where something was signed, who made it, initials, codes of guests, numbers in pairs; what goes and what stays.

`[[value]]` goes, `{{value}}` stays; what is not marked may stay or go.
"""

# ruff: noqa: E501, RUF001 - a case reads best on one line

from __future__ import annotations

import pytest

from redactor import Redactor
from tests.marked import check, plain

REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise")

CASES = (
    "Ort, Datum: [[Meppen]], {{3.2.2025}}\nUnterschrift: [[R. Terhorst]]",
    "Lieu et date : [[Guéret]], le {{12 mars 2024}}",
    "Ausgegeben von: [[Imke Harms]], [[Aurich]], {{04.11.2025, 09:10 Uhr}}",
    "Firma: A. Bertolini\n[[Mantova]], {{03/10/2025}}\n",
    "[[Ourense]], {{3 de mayo de 2024}}\nFirma: ",
    "Unterschrift: siehe Anlage\n{{Freitag}}, 12.04.2024\n",
    "Unterschrift: siehe Anlage\n{{Stand}}, 12.04.2024\n",
    "Account {{Exact}}: m.devries (aangemaakt door [[Sjoerd]], {{12-01-2026}})",
    "Karte ausgestellt von Empfang / [[Annika]] am 3.2.",
    "report created by {{Excel}} on Monday",
    "utworzone przez {{System}}",
    "Kollege [[Enrico]] fährt, Azubi [[Jonas]] kommt mit",
    "la vecina [[Remedios]] abre",
    "Kollege {{Computer}} streikt, mein Chef {{Montag}} im Urlaub",
    "Voorletters: [[J.P.]]   Achternaam: [[Brandsma]]",
    "Straat + nr: [[Lange Nieuwstraat 4 A]]\nPC/Woonplaats: [[7001 AB Doetinchem]]\nPasnr. toegang: [[BK-0331]]",
    "Nº de colegiado: [[28/11730]]\nUsuario asignado (lo rellena IT): [[mgarrido7]]",
    "MID          [[661 204 8835]]\nTID          {{4410 2287}}",
    "Cari kod: [[120.04.0092]]",
    "Bricka nr: [[117-003]]",
    "修理担当：[[大城]]　受付番号：{{R-77}}",
    "SSID {{eduroam}}  User [[v-gast1]]  Code [[river-stone-44]]",
    "Session user {{x}} error code {{E-204}} seen",
    "Wifi [[Telia-8F21]] och nyckel [[HT7K22QXW9]]",
    "hook and key {{frames}}, lock and key",
    "mot de passe temporaire [[Soleil-2027]]",
    "Date 12.02.2026 22:17  Terminal [[WS-MARCUS]]",
    "Terminal {{VT-100}} und Terminal {{GATE-B}}",
    "erreichbar unter [[(03 41) 4 77 12 08]]",
    "cebi [[0(533) 555 12 90]]",
    "Anmeldung der Internetrufnummer [[05311234567]] war nicht erfolgreich",
    "Position [[47,3769 N / 8,5417 E]], Höhe {{408,2 m}}",
    "Tankkarte [[7002 3300 1182 4471 09]] gesperrt",
    "ask [[Wouter vd Berg]], or Mw. [[Van 't Veld-Bakker]]",
    "Update v.d. Server, van 't {{Internet}} af",
    "gespendet von Fam. [[Hollnsteiner]], danke",
    "Aan: {{Vicon Center Assen}}\nOnderwerp: trekker",
    "\nSaludos,\n[[Luz]]\n",
    "Delivery: CW {{11/2026}}, DAP Textile Works, [[4 Harbour Street]]",
    "danke\n[[Torben]] aus [[Kiel]]\n",
    "ausgabe\n\n{{Configuración IP}} de Windows\n   DHCP: no\n",
    "tablets cannot join [[Depot7-Guest]] since noon",
    "cannot see {{error-page}} on it, connect to {{vpn-staff.example}}",
    "stream for the [[Hollowell]] funeral froze",
    "stream for the {{State}} funeral, the {{Windows}} wedding theme",
    "Bakım\nDemir Çelik San. ve Tic. {{A.Ş.}}\n[[Organize 3. Cad. No:9, 45030 Yunusemre/Manisa]]",
    "Kim Seo-yeon ([[김서연]])",
    "Network Attached Storage ({{网络}})",
    "佐藤 健（[[さとう けん]]）",
    "経理の[[大野]]（内線114）まで",
    "Driver              Ext     MAC (snom)        Old\nAda Lund            {{4011}}    [[000413A2AB9F]]      none\nKai Mork            {{4012}}    [[000413A2ABA3]]      none\n",
    "OS_USERNAME   USERHOST                 RETURNCODE\n------------- ------------------------ ----------\n[[jpetrov]]       LAB\\{{APP-SRV-01}}           {{1017}}\n",
)


@pytest.mark.parametrize("marked", CASES)
def test_forms(marked: str) -> None:
    check(marked, REDACTOR.redact(plain(marked)).text)
