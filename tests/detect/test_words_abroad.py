"""Words of other languages that the names model takes for names, and names that look like them."""

from __future__ import annotations

import pytest

from redactor.detect.words import words_abroad
from redactor.detect.words.firms import is_firm
from redactor.types import Span

WORDS = [
    "Empfang", "Kundenkennwort", "Sachbearbeiterin", "Zählerstand", "freundliche Grüße", "angelegt", "an mich selbst",
    "Créneau", "Conseillère", "prévenez", "Échec", "pièce", "Ajustes", "Puesta", "parpadea", "contraseña", "Asesora",
    "Impostazioni", "Chiamante", "segnalazione", "Definições", "Atendente", "Instellingen", "vergunningen", "Burgerzaken",
    "Inställningar", "Kundtjänst", "indstillinger", "kierownik techniczny", "zamówienie", "Nastavení", "Asiakaspalvelu",
    "Domyślnie", "Wyświetla", "Geçersiz", "Yetkili", "Настройки", "Обновить", "fișierului", "säkerhetskopia", "μνήμης", "felhasználónév",
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


#: A sentence and what the model found in it: words in small letters and headings go back, names that the lists have and what a word calls an account do not.
SENTENCES = [
    ("Jeśli nie podano opóźnienia, <uruchamiany> jest tylko raport z wartościami średnimi", True),
    ("Bu seçenek, çevre değişkenini <geçersizleyerek> dosyanın içeriğini kaydeder", True),
    ("programmet använder istället filen som <tolkas> efter inställningarna", True),
    ("la figlia ha messo come utente <lorysq> e la parola nella sezione della configurazione", False),
    ("prosiłem żeby <grzegorz> zadzwonił po południu, jeśli będzie dostępny", False),
    ("hi this is <zebediahh> and the screen is black", False),
    ("Jeśli nie podano opóźnienia, <Uruchamiany> jest tylko raport z wartościami średnimi", False),
]


@pytest.mark.parametrize(("text", "is_word"), SENTENCES)
def test_words_of_a_sentence_are_nobody(text: str, is_word: bool) -> None:
    start, end = text.index("<"), text.index(">") - 1
    text = text.replace("<", "").replace(">", "")
    assert words_abroad.is_said(text, Span(start, end, "PERSON", 0.6, "model:names")) is is_word


#: What the model found at the beginning of a sentence, or a forename of the lists in small letters, amid words of another language.
BEGUN = [
    ("Es lief. <Selten> auch nachts, aber immer noch", "model:names", True),
    ("> <Schade> aber immer noch kaputt", "model:names", True),
    ("Seither hilft <nur Wasser> und warten", "model:names", True),
    ("Hej igen!\n<Vi har> problem med skrivaren", "model:names", True),
    ("Hej igen! Fråga <Vi> om skrivaren", "model:names", False),
    ("<Schade> hat heute angerufen", "model:names", False),
    ("Das Gerät von <Schade> aber immer noch", "model:names", False),
    ("nunca funciona depois da atualização, está tudo <nessa> pasta também", "model:forename", True),
    ("obrigado <nessa>, depois da atualização funciona também", "model:forename", False),
    ("i asked <nessa> about the printer and the cables", "model:forename", False),
    ("Olá <boa>, nunca funciona depois da atualização", "context:greeting_lower", True),
]


@pytest.mark.parametrize(("text", "detector", "is_word"), BEGUN)
def test_words_that_begin_sentences_and_forenames_that_are_words_are_nobody(text: str, detector: str, is_word: bool) -> None:  # noqa: FBT001
    start, end = text.index("<"), text.index(">", text.index("<")) - 1
    text = text[:start] + text[start + 1 : end + 1] + text[end + 2 :]
    assert words_abroad.is_said(text, Span(start, end, "PERSON", 0.6, detector)) is is_word
