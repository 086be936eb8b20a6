"""Answers to questions in other languages: names, numbers on stickers, dates of purchase, codes, numbers of customers; and answers that give nothing."""

# ruff: noqa: RUF001 - in many scripts

from __future__ import annotations

import pytest

from redactor.detect.prose import replies

HITS = (
    ("Как вас зовут?", "Ольга, а что?", ["Ольга"]),
    ("Jak se jmenujete?", "Petra Nováková", ["Petra Nováková"]),
    ("Vad heter du?", "Åsa Lind", ["Åsa Lind"]),
    ("Come si chiama?", "Fiorenza Galli.", ["Fiorenza Galli"]),
    ("Заводской номер принтера?", "00106, пробел, 72291, 845.", ["00106, пробел, 72291, 845"]),
    ("Jaki jest numer z naklejki pod spodem?", "PL2A0931 77415", ["PL2A0931 77415"]),
    ("Quel est le numéro sous l'appareil ?", "GX 7741 0093 12", ["GX 7741 0093 12"]),
    ("Kdy jste ji koupil?", "14. března 2022", ["14. března 2022"]),
    ("Hvornår er den købt?", "den 5. juni 2022", ["5. juni 2022"]),
    ("Ne zaman aldınız?", "3 Mayıs 2022", ["3 Mayıs 2022"]),
    ("Kan du slå in din fyrsiffriga?", "är det 7314 eller hennes 2290?", ["7314", "2290"]),
    ("Пин-код помните?", "сорок, двадцать", ["сорок, двадцать"]),
    ("Jakie jest hasło do wifi?", "kotek1987", ["kotek1987"]),
    ("Numer klienta?", "7718 0093", ["7718 0093"]),
)
MISSES = (
    ("Как вас зовут?", "Зачем вам это?"),
    ("Jak se jmenujete?", "Proč se ptáte?"),
    ("Jaki masz numer błędu na ekranie?", "E52-32"),
    ("När köpte du den?", "Minns inte"),
    ("Пароль подошёл?", "Нет, не подходит"),
    ("Har du bytt lösenord?", "Nej, inte ännu"),
    ("Numer klienta?", "Nie mam przy sobie"),
)


@pytest.mark.parametrize(("question", "answer", "values"), HITS, ids=[question for question, _, _ in HITS])
def test_answers_are_found(question: str, answer: str, values: list[str]) -> None:
    text = f"Agent: {question}\nA: {answer}\n"
    assert [text[span.start : span.end] for span in replies.find(text)] == values


@pytest.mark.parametrize(("question", "answer"), MISSES, ids=[question for question, _ in MISSES])
def test_answers_that_give_nothing_stay(question: str, answer: str) -> None:
    assert replies.find(f"Agent: {question}\nA: {answer}\n") == []
