"""Where people live, work and go, routes, how old somebody is by a word for them, extensions and pagers; what goes and what stays.

`[[value]]` goes, `{{value}}` stays; what is not marked may stay or go.
"""

# ruff: noqa: E501, RUF001 - a case reads best on one line, and words are in many scripts

from __future__ import annotations

import pytest

from redactor import Redactor
from tests.marked import check, plain

REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise")

CASES = (
    # moving
    "he commutes in from [[Thurso]] every day",
    "the fitter came all the way from [[Mulgrave]]",
    "flew back from [[Luanda]] with no roaming",
    "ich pendle täglich nach [[Husum]]",
    "je suis en déplacement à [[Vannes]] jusqu'à jeudi",
    "jag pendlar till [[Arvika]]",
    "dojeżdżam do [[Łomży]] co rano",
    "we drove down to [[Thurso]] for a spare",
    "she works from [[Moville]] on Fridays",
    "я работаю в [[Кобрине]], офис там же",
    "зараз у [[Луцьку]], а сервер вдома",
    "ik werk in [[Zierikzee]]",
    "trabajo en [[Lugo]] y viajo a [[Ourense]]",
    "lavoro a [[Cuneo]]",
    "my sister in [[Dunoon]] has the charger".replace("my sister in", "my sister's house in"),
    "they work in {{Radiology}} and in {{Payroll}}",
    "drive to {{Conclusion}}; working in {{Word}}; back to {{Factory}} settings",
    "flew from {{Outlook}} and {{Excel}}",
    "wir fahren nach {{Hause}}",
    "ich arbeite in {{Teilzeit}}",
    # routes
    "Fahrtstrecke: [[Coburg]] – [[Kronach]], {{64 km}}",
    "Trajet : [[Redon]] → [[Vannes]]",
    "Kørsel  [[Ribe]] til [[Varde]]",
    "travel [[Fresno]]-[[Clovis]] {{9 mi}}",
    "Route: {{Internet}} → {{Router}}",
    "Range {{Low}} - {{High}} 20 km",
    "from {{Windows}} to {{Linux}} 20 miles",
    # beside a town
    "Saddler, [[Listowel]], Co. Kerry",
    "parcel is in [[Moville]] not [[Buncrana]]",
    "In welchem Ort wohnen Sie?\nKunde: [[Wittmund]]",
    "Hangi şehir?\n[[Bartın]]",
    "w jakiej miejscowości?\nKlient: [[Gołdap]]",
    "Sistemde sadece [[Konak]] yazıyor.",
    # streets in their cases
    "bydlím v ulici [[Pod Lipami 214]], pošta",
    "przy ulicy [[Dobrzańskiego 14/3]], klatka B",
    # ages
    "gent is [[83]], deaf, pls knock",
    "blind, [[82]] yo. no wifi",
    "annem [[81]] yaşında",
    "Tata are [[74]] de ani",
    "min far er [[82]] år.",
    "mama ima [[77]] godina",
    "laptop, {{7}} yo. slow",
    "vaskemaskinen er {{15}} år.",
    "customer is {{3}}, agent is {{5}}",
    # short numbers
    "Poste [[31-07]] svp",
    "внутр. [[2-15]], спросить меня",
    "Toestel [[418]] op kantoor",
    "numer wewnętrzny męża: [[22-41]]",
    "内線：[[3-214]]",
    "Durchwahl: -[[318]]",
    "dial [[x6-1140]] or wait",
    "call back bleep [[2207]] pls",
    "pager is [[881]].",
    "{{Ext4 3000}} inodes; ext. {{HDD 500}} GB; extension {{16}}-bit",
    "bought a used ThinkPad {{X 270}}",
    "call {{2-3}} days later, ring {{3-4}} times",
    # codes that a sticker and a card have
    "code on the back of the tag?\nuser: its [[PLMXQRTV]]",
    "code on the back?\nuser: {{PLEASE}} wait",
    "fob 12, raw hex [[0x5B20C9E1]], refused",
    "stop code hex {{0x80070005}} again",
)


@pytest.mark.parametrize("marked", CASES)
def test_told_on_the_way(marked: str) -> None:
    check(marked, REDACTOR.redact(plain(marked)).text)
