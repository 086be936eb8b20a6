"""What people tell in passing: ages, birthdays, searches, towns, names abroad. `[[ENTITY|value]]` is found, all else stays."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redactor.detect.prose import details
from tests.marked import split

FOUND = {
    "I'm": "Owner: me. I'm [[AGE|34]].",
    "turned": "my son just turned [[AGE|16]], so",
    "turned in": "She turned [[AGE|11]] in June.",
    "words": "he'll be [[AGE|nine]] in March",
    "kin in brackets": "Dad ([[AGE|78]]) cannot see it",
    "kin and number": "says the kid did it (kid [[AGE|14]]).",
    "kin aside": "my granddaughter, [[AGE|7]], pressed it",
    "child on a form": "2 adults, 1 child ([[AGE|3]])",
    "several children": "2 kids ([[AGE|4]] and [[AGE|6]])",
    "German age": "Ich bin [[AGE|71]] Jahre alt, bitte langsam",
    "German words": "ich bin ja schon [[AGE|zweiundneunzig]], und das sind zwanzig.",
    "patient's age": "Patient: Unterberger, Alois, [[AGE|68]]",
    "German adjective": "mein [[AGE|9]]-jähriger Sohn",
    "French age": "J'ai [[AGE|66]] ans et je ne vois pas",
    "French child": "ma fille de [[AGE|8]] ans",
    "Spanish age": "tengo [[AGE|59]] años.",
    "Italian age": "Mia madre ha [[AGE|83]] anni.",
    "Portuguese age": "o meu pai tem [[AGE|90]] anos",
    "Dutch age": "ik ben [[AGE|44]] jaar oud",
    "Danish age": "min far er gammel, han er [[AGE|88]] år",
    "Japanese age": "母は[[AGE|82]]歳です",
    "Chinese age": "我妈今年[[AGE|75]]岁",
    "sex and age": "pt ([[AGE|81]] F) dizzy",
    "asked": "How old is the user? >> [[AGE|thirteen]]",
    "birthday without a year": "born 3 weeks ago, on [[DATE_OF_BIRTH|27 October]], no passport",
    "French form": "né(e) le : [[DATE_OF_BIRTH|14/02/1971]]",
    "Japanese era": "生年月日は[[DATE_OF_BIRTH|昭和41年7月2日]]、電話は",
    "Swedish form": "Födelsedatum: [[DATE_OF_BIRTH|1961-04-09]]",
    "searched": 'I searched for "[[SEARCH_QUERY|divorce lawyer near me]]" and then',
    "two searches": 'Which words did he search for?\nThe log says "[[SEARCH_QUERY|how to hide a rash]]" at 9, then "[[SEARCH_QUERY|is it contagious]]" at 10',
    "German search": "Suchverlauf zeigt „[[SEARCH_QUERY|rollator leicht faltbar]]“",
    "typed": 'customer typed "[[SEARCH_QUERY|wheelchair ramp]]" and got an empty page',
    "results": '"[[SEARCH_QUERY|baby formula no lactose]]" gives 3 results',
    "question": "What did you search for? >> [[SEARCH_QUERY|walking frame]]",
    "Dutch town": "mevrouw woont in [[LOCATION|Sneek]].",
    "Swedish town": "han flyttade till [[LOCATION|Östersund]] i våras",
    "French birthplace": "née à [[LOCATION|Brive-la-Gaillarde]]",
    "train": "op de trein van 9.04 naar [[LOCATION|Deventer]]",
    "Italian signature": "Grazie, [[PERSON|Ornella]] da [[LOCATION|Faenza]]",
    "Norwegian signature": "Hilsen [[PERSON|Ragnhild]] fra [[LOCATION|Molde]]",
    "Spanish request": "Pregunten por [[PERSON|Eulalia]], la portera",
    "French request": "demander à parler à [[PERSON|Capucine Rey]]",
    "Spanish agent": "Taller Norte, le atiende [[PERSON|Leire]].",
    "Spanish transcript": "buenas le atiende [[PERSON|rocío]] en qué puedo ayudarle",
    "Dutch agent": "Goedemiddag, u spreekt met [[PERSON|Jorik]].",
    "Italian title": "Grazie signora [[PERSON|Ludovica]]. Il decoder",
    "transcript title": "no worries mister [[PERSON|nguyen]] what's wrong",
    "nurse": "A enf.ª [[PERSON|Deolinda]] ligou",
    "who was called": "the driver was called [[PERSON|bekele]] i think",
    "thanked": "sorted now, thx [[PERSON|Deb]]",
    "handed over": "Signed by [[PERSON|Magnus]], taken over by [[PERSON|Priya]]",
    "Chinese title": "客户[[PERSON|裴]]女士来电",
    "Chinese surname of two": "好的[[PERSON|欧阳]]女士,请稍等",
    "Chinese question": "姓[[PERSON|司徒]]。电话",
    "Japanese title": "14:20 入電。[[PERSON|柏木]]様(男性)",
    "Japanese and latin": "[[PERSON|高橋]]さん (Takahashi)",
    "Japanese answer": "お客様：[[PERSON|長谷部 多恵子]]です。",
    "Japanese signature": "よろしくお願いします。\n[[PERSON|源 和志]]",
    "form with gaps": "Operator     [[PERSON|Ishaan]] / Validator [[PERSON|M. Pretorius]]",
    "address with gaps": "Street       [[POSTAL_ADDRESS|4 Castle Yard]]\nTown         [[LOCATION|Leominster]]\nPostcode     [[POSTCODE|HR6 9QT]]",
    "table of two columns": "| Installer | [[PERSON|Ferran]] |",
    "German form": "Techniker    [[PERSON|Anselm Brück]]\nPLZ    [[POSTCODE|12045]]\nOrt    [[LOCATION|Berlin]]",
    "done by": "Done by [[PERSON|Cl. Vasseur]], form DRH-31",
    "Polish extension": "tel. wewn. [[PHONE_NUMBER|318]]",
    "called from": "A enf. ligou do [[PHONE_NUMBER|2418]]. Fim",
    "old and new number": "My old number was [[PHONE_NUMBER|9 8441 7720]] and the new one is [[PHONE_NUMBER|9 7720 8441]].",
    "Japanese callback": "折り返し先[[PHONE_NUMBER|080-4417-9026]]。",
    "turns": "me: hi there\n[[PERSON|Olek]]: dont click. what now\nme: ok so\n[[PERSON|Olek]]: wait for it",
    "turns by forename": "[[PERSON|Lena]]: hey i left it\nSupport: And the line?\n[[PERSON|Lena]]: not next to me\nSupport: Blocked now.",
    "Korean": "[[PERSON|서혜진]] 고객님은",
}
STAY = {
    "warranty": "10 ans de garantie, 5 Jahre Garantie, 2 years of warranty",
    "time ago": "il y a 3 ans et demi",
    "a device": "the printer is 5 years old",
    "a count": "my server, it is 12. Channel is 11.",
    "degrees": "I turned the knob 90 degrees",
    "a deadline": "The deadline is 15 next month",
    "instruction": 'Click Start and search for "Device Manager"',
    "an error searched for": 'I searched for "0x80070005" and "Error 1603"',
    "a button": 'In the search field click "Go"',
    "Japanese specification": "パスワードが出るのは仕様でしょうか",
    "Japanese customer": "お客様のご都合、皆さんへ、同様に、奥様より",
    "Korean customer": "고객님 안녕하세요 기사님이 방문",
    "not a name": "je suis désolé, ik ben klant, soy cliente nuevo",
    "live in hope": "we live in hope, living in fear",
    "country": "I live in Germany",
    "month": "born in May? no, built in June",
    "called method": "the function was called Twice",
    "form of things": "Operator     Vodafone NL\nOwner   IT Department\nUser   Admin\nCity   Office\nCustomer   Yes",
    "header of a table": "Room   User             Device                 Serial",
    "repeated labels": "Name: eth0 is up\nStatus: up now\nName: eth1 is down\nStatus: down now",
    "roles that speak": "Pharmacist: hi there\nSupport: yes please\nPharmacist: it beeps now\nSupport: ok then",
    "ThinkPad": "bought a used ThinkPad X 270, phone Nokia X 30, 442 x 43 mm, (x 21 over 9m)",
    "title in capitals": "cannot see my MR scan, my PC OMEN",
}


@pytest.mark.parametrize("marked", FOUND.values(), ids=FOUND)
def test_what_people_tell_is_found(marked: str) -> None:
    text, wanted = split(marked)
    assert [(span.entity, text[span.start : span.end]) for span in details.find(text)] == wanted


@pytest.mark.parametrize("text", STAY.values(), ids=STAY)
def test_what_only_sounds_like_it_stays(text: str) -> None:
    assert [text[span.start : span.end] for span in details.find(text)] == []


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=120) | st.text(alphabet="Im '9\n\"様さん姓王은 turnedanos", max_size=80))
def test_spans_are_sorted_inside_the_text_and_not_empty(text: str) -> None:
    spans = details.find(text)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(left.end <= right.start for left, right in zip(spans, spans[1:], strict=False))
