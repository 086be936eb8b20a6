"""Words of other languages that the names model takes for names, and names that look like them."""

from __future__ import annotations

import pytest

from redactor.detect.words import words_abroad
from redactor.detect.words.firms import is_firm

WORDS = [
    "Empfang", "Kundenkennwort", "Sachbearbeiterin", "Zählerstand", "freundliche Grüße", "angelegt", "an mich selbst",
    "Créneau", "Conseillère", "prévenez", "Échec", "pièce", "Ajustes", "Puesta", "parpadea", "contraseña", "Asesora",
    "Impostazioni", "Chiamante", "segnalazione", "Definições", "Atendente", "Instellingen", "vergunningen", "Burgerzaken",
    "Inställningar", "Kundtjänst", "indstillinger", "kierownik techniczny", "zamówienie", "Nastavení", "Asiakaspalvelu",
    "Ngiyabonga", "asseblief", "kripaya", "Pasensya", "Whoops", "tafadhali", "dengan",
]  # fmt: skip
NAMES = ["Krüger", "Anaëlle", "Souleymane Diabaté", "Milagros", "Łukasz", "Nello", "Söderqvist", "Koch", "Marchand", "Delgado", "Bianchi", "Fernández", "Jansen", "abhi", "jas", "Mert", "Izan", "Nyala", "Thandeka", "Wayan", "Maria Empfang2", "Empfang Weber"]


@pytest.mark.parametrize("value", WORDS)
def test_words_of_other_languages_are_known(value: str) -> None:
    assert words_abroad.are_words(value)


@pytest.mark.parametrize("value", NAMES)
def test_names_are_no_words(value: str) -> None:
    assert not words_abroad.are_words(value)


@pytest.mark.parametrize(
    "value",
    ["Hotel Miramar", "Laboratoire Biolys", "Autohaus Brandt", "Talleres Ibarra", "Farmacia Conti", "Bakkerij de Wit", "Boulangerie Petit", "Vårdcentral Norr", "Sklep Kowalski", "Escola Santos", "Kanzlei Dr. Vogt", "Stadtwerke Gera"],
)
def test_firms_are_no_persons(value: str) -> None:
    assert is_firm(value)


@pytest.mark.parametrize("value", ["Casimiro Vella", "Petra Vogel", "Marie Garnier", "Tomás Taborda", "Jan Bakker", "Sven Skolnik"])
def test_persons_are_no_firms(value: str) -> None:
    assert not is_firm(value)
