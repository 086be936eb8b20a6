"""Addresses of mail and names as somebody says or spells them, in many languages; where a word is only a place or a site, nothing is found."""

# ruff: noqa: E501, RUF001 - in several languages

from __future__ import annotations

import pytest

from redactor import Redactor
from tests.marked import check, plain

REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise")

SAID = {
    "English": "my email is [[tom dot barker at gmail dot com]] {{please}}",
    "two letters and an apostrophe": "send it to [[j p dot o'neill at hotmail dot co dot uk]] {{today}}",
    "a provider without its dot": "write [[hannah 42 at gmail com]] {{then}}",
    "corrected": "my mail is [[jovana dot petko at t minus home dot example]] no wait it's [[jovana underscore petko at t minus home dot example]] {{please}}",
    "French": "l'adresse de mon gendre c'est [[olivier point hody arobase gmail point com]] {{merci}}",
    "Portuguese": "meu email é [[olegario ponto matta arroba uol ponto com ponto br]] {{a camera}}",
    "German": "meine Mail ist [[sabine punkt mueller ät web punkt de]] {{und}}",
    "Italian": "la mail è [[luca punto bassi chiocciola libero punto it]] {{grazie}}",
    "Indonesian": "PLG: [[ketut titik ariani delapan enam at gmail titik com]], {{baik}}",
    "Polish": "mój mail to [[jan kropka kos małpa wp kropka pl]] {{tak}}",
    "Russian": "почта [[ivan точка petrov собака yandex точка ru]] {{да}}",
    "a site": "have a look at {{example dot com}} and at {{www dot foo dot org}}",
    "a point in time": "we met at {{point com}} and it is at {{gmail com}}",
}
FIGURES = {
    "Indonesian": "NIK sesuai KTP bu? PLG: [[lima satu nol empat, dua tujuh lima tiga, nol tujuh delapan enam, nol nol nol satu]]",
    "Greek": "ο κωδικός συνδρομητή νομίζω [[οκτώ μηδέν τρία επτά επτά δύο ένα]] {{όχι}}",
    "Ukrainian": "мій телефон [[нуль дев'яносто п'ять двадцять шість сорок три один один]] {{якщо}}",
    "who counts says no number": "{{satu dua tiga}} dan mulai",
}
SPELLED = {
    "with a capital": "Caller: yeah hi this is [[Fergal McIlhenny]]. [[M-C capital I-L-H-E-N-N-Y]] {{thanks}}",
    "with commas": "Client: Oui bonjour, je suis Mme [[Wauthelet]]. [[W, A, U, T, H, E, L, E, T]]. {{Agent}}: Prénom ?",
    "with a word for a letter": "Caller: my name is [[Przemek Gil]]. [[P as in Papa, R, Z, E, M]]... {{that is}} all",
    "said to be spelled": "her surname is spelled [[h o d y]] {{I think}}, call Mr [[Miller]]",
    "options": "Mr [[Miller]] chose options {{A, B, C, D}} of plan {{U-S-A}}",
}


@pytest.mark.parametrize("marked", [*SAID.values(), *FIGURES.values(), *SPELLED.values()], ids=[f"{name} {kind}" for kind, table in (("mail", SAID), ("figures", FIGURES), ("spelled", SPELLED)) for name in table])
def test_what_is_said_goes(marked: str) -> None:
    check(marked, REDACTOR.redact(plain(marked)).text)
