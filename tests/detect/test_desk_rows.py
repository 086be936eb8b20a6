"""What a service desk notes in passing: cards, contacts in brackets, logins, devices exchanged and counted, ages, signatures, towns; what goes and what stays.

`[[value]]` goes, `{{value}}` stays; what is not marked may stay or go.
"""

# ruff: noqa: E501, RUF001 - a case reads best on one line

from __future__ import annotations

import pytest

from redactor import Redactor
from tests.marked import check, plain

REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise")

CASES = (
    "Leser nimmt Zutrittskarte [[MU-0044193]] nicht an",
    "Ihr Transponder [[00441930]] piept nur",
    "lecteur refuse la carte d'accès [[0044 1930 7712]]",
    "la tessera [[TR-0044193]] non apre",
    "la tarjeta de acceso [[4419307]] no abre",
    "kortet [[0044 1930 77]]12 virker ikke".replace("[[0044 1930 77]]12", "[[0044 1930 7712]]"),
    "RFID-tag [[nfc-7C41B07E]] rejected",
    "reader log FC [[118]] CN [[20441]] denied".replace("FC [[118]] CN [[20441]]", "[[FC 118 CN 20441]]"),
    "Grafikkarte {{RTX-4090}} eingebaut, die Karte {{4090}} ist neu",
    "carte mère {{B550}} changée",
    "Handed to ward ([[Ngozi]], bleep 4471)",
    "ask facilities ([[Tadeusz Wrona]], mobile 07700 900144)",
    "see the annex ({{Section}}, tel 555-0100)",
    "Anmeldung [[tschenk]] / Sommer!2024",
    "zugang [[m.brandt]] / Herbst7x",
    "login {{admin}} / admin",
    "her user is jan.k, mine ([[fatima.eb]]) works",
    "sein Konto ist jan.k, meines ([[uwe_p77]]) geht",
    "mine ({{blue}}) works",
    "swapped old [[3RK2204471]] -> new [[3RK2209983]], tested",
    "alt [[77104471-22]], neu [[77104473-08]]",
    "meter old {{048812}} new {{000000}}",
    "2x T54W [[805EC0A1F0E3]], [[805EC0A1F117]]",
    "4x toner {{CF258X}}, {{CF258A}}",
    "a present for her [[80th]] birthday",
    "zu meinem [[85.]] Geburtstag",
    "our {{10th}} anniversary sale",
    "Pt (Ngozi, late [[70s]], on oxygen)",
    "driver, m, [[40s]], unhurt",
    "hits of the {{80s}} and 90s",
    "Firma: [[E. Passalacqua]]",
    "Unterschrift: [[H. Terhorst]]",
    "Firma: {{Terhorst GmbH}}",
    "DEBUG PID 1 ID [[4470233]] NAME [[Lindqvist^Åsa]] DOB",
    "-- \nTerhorst Dental, [[Duluth]] MN",
    "hallo, met [[sjors]] van de bakker",
    "dit heeft met {{name}} van de server te maken",
    "moved to {{bed 14. Notes on whiteboard 0072-4418, told charge nurse}} to wipe it, then left",
    "moved to {{port 7 on the switch, patch 12, cable is}} new",
    "files about Mrs [[Yoo-Delacroix]]'s {{divorce}}",
    "`31/03/2024 02:00:{{41 User}} Winstanley, Maud {{Token}} 7718402 Access permitted`",
    "Vores butik i [[Svaneke]] har lukket",
    "a nossa loja de [[Vila do Conde]] fechou",
    "old MSN [[21K0077310]] removed",
    "radiographer on duty, DECT [[555 7142]]",
    "call the porter, bleep [[447 1902]]",
    "User [[Terhorst, Wiebke]] Token [[7718402]] Access permitted",
    "User {{Settings, General}} Token expired",
    "seal no. {{NMi-0417882}}, next year",
    "BON N° {{BI-24-03317}}",
    "home wifi is [[TerhorstHome_5G]] {{if that matters}}",
    "wifi heet [[Bakkerij Noord]] {{ww is}} [[ketting88]]",
    "Yealink T46U needs {{108.86.0.90}} for TLS; do not use {{108.85.0.5}}.",
    "CP: [[28013]]   Población: [[Alcobendas]]\nModelo: {{V2C}}",
    "Città: [[Sondrio]]  CAP: [[23100]]\n",
    "PLZ: [[04109]], Ort: [[Torgau]]",
    "DISPATCH\n08:00 [[Ignatius]] → Frome\n09:30 [[Stu P]] → {{Halfords}} store\n10:00 {{HOLD}} → parts",
    "08:12 {{Server}} → rebooted",
    "Hooked to [[Bakery-Lindqvist]], 192.168.20.40 gets a lease",
    "connected to {{core-sw-01}}, 10.2.0.9 answers",
    "the card was used in [[Mombasa]] this morning",
    "used it in {{Excel}} this morning",
    "Where lost: bus, [[Daejeon]], 9 April",
    "Verlustort: [[Torgau]]",
    "14:00 [[Kwabena R]] → depot\ndon't send [[Kwabena]] again",
    "Wambui: badge A-02217\n{{SecDesk}}: which door\nWambui: LVL5\n{{SecDesk}}: you're blocked, wait there",
    "onze winkel in [[Drachten]] is dicht",
)


@pytest.mark.parametrize("case", CASES)
def test_what_a_desk_notes(case: str) -> None:
    check(case, REDACTOR.redact(plain(case)).text)
