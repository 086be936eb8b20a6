"""Forms, figures said aloud, tables and products that English alone does not tell: labels in other languages and scripts, and their look-alikes."""

from __future__ import annotations

import re

import pytest

from redactor import Redactor
from redactor.detect import labels, tables
from redactor.detect.columns import serial_lists
from redactor.detect.prose import notes, said_numbers
from redactor.detect.review import thing_numbers, things
from redactor.detect.rows import forms_abroad
from redactor.detect.words import product_names
from redactor.types import Span
from tests.marked import split

KEYS = {
    "SERIAL_NUMBER": ("Sarjanumero", "серийный_номер", "výrobní číslo", "시리얼", "nro_serie", "tillverkningsnr"),
    "DEVICE_ID": ("cespite", "инвентарный номер", "资产编号", "inventarnr", "nº patrimonial", "leltári szám"),
    "EMPLOYEE_ID": ("Henkilönumero", "табельный номер", "员工号", "anställningsnr", "numer służbowy", "nro_legajo"),
    "CUSTOMER_ID": ("лицевой счет", "sopimusnumero", "회원번호", "číslo smlouvy", "medlemsnr", "nº de socio"),
    "USERNAME": ("логин", "usuario_app", "käyttäjä", "账号", "používateľ", "kullanıcı"),
    "HOSTNAME": ("компьютер", "电脑名", "název počítače", "datornamn", "bilgisayar adı"),
    "PERSON": ("покупатель", "申请人", "zgłaszający", "담당자", "bejelentő", "ilmoittaja"),
    "PURCHASE_DATE": ("дата продажи", "Hankittu", "구입", "datum prodeje", "inköpt"),
}


@pytest.mark.parametrize(("entity", "key"), [(entity, key) for entity, keys in KEYS.items() for key in keys])
def test_a_key_says_what_its_value_is_in_any_language(entity: str, key: str) -> None:
    assert labels.entity_for_key(key) == entity


VALUES = {
    "swedish": "Tillv.nr: [[SERIAL_NUMBER|AB4471902]]  Etikett: [[DEVICE_ID|PRN-204]]",
    "finnish": "tarra [[DEVICE_ID|60-22874]], sarjanumero: [[SERIAL_NUMBER|4471KL902]]",
    "russian": "Дата продажи: [[PURCHASE_DATE|«3» марта 2021]] г.\nТаб. №: [[EMPLOYEE_ID|4471]]",
    "korean": "구입: [[PURCHASE_DATE|재작년 7월 14일]]\n관리자 비번: [[PASSWORD|hana2291!]]",
    "chinese, nothing between": "电脑名[[HOSTNAME|BJ-LIUQ-NB]]，账号[[USERNAME|liuqiang]]被锁",
    "chinese, changed to": "昨天密码忘了，改成[[PASSWORD|Qw@77120]]了，还是不行",
    "japanese": "パソコン名は[[HOSTNAME|KEIRI-TANAKA]]です",
    "portuguese": "* Código do rádio → [[PASSWORD|4471]]",
    "german, where it is written": "WLAN heißt Nest, Kw auf Zettel: [[PASSWORD|mondschein]]",
    "french, where it is written": "mdp sur l'étiquette : [[PASSWORD|citronvert]]",
    "spanish key": "clave_de_caja=[[PASSWORD|ratón81]]",
    "sticker in a form": "4. Sticker on the lid ......... [[DEVICE_ID|0009312]]",
}
NOTHING = {
    "calendar week": "Lieferung in KW 4712",
    "titles of a row": "EMPNO   LOGON     WORKSTATION      OS",
    "a state in chinese": "账号被锁，密码错误，无法登录",
    "the usual": "pw is the usual",
    "sticker names a part": "the other sticker is K31B207",
    "a contract is spoken of": "Договор был подписан вчера",
}


def _found(text: str, spans: list[Span]) -> list[tuple[str, str]]:
    return [(span.entity, text[span.start : span.end].strip("«»")) for span in spans]


@pytest.mark.parametrize("marked", VALUES.values(), ids=VALUES)
def test_what_stands_behind_a_label_of_another_language_is_found(marked: str) -> None:
    text, expected = split(marked)
    assert {(entity, value.strip("«»")) for entity, value in expected} <= set(_found(text, notes.find(text)))


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING)
def test_what_is_no_value_behind_such_a_label_stays(text: str) -> None:
    assert _found(text, notes.find(text)) == []


PEOPLE = {
    "russian": "Заказчик: [[PERSON|Ахметова Динара Сериковна]]",
    "russian, initials": "Мастер (таб. № 7): [[PERSON|Кравчук О.В.]]",
    "ukrainian": "Заявник: [[PERSON|Шевчук Оксана]]; тел.",
    "greek": "Πελάτης: [[PERSON|Δήμητρα Νικολάου]]",
    "polish": "Zgłaszający: [[PERSON|Wojciechowska Halina]], tel.",
    "czech, title": "Prodejce: pan [[PERSON|Vlk]]",
    "italian, title": "Consegnato da: dott. [[PERSON|Marangon]]",
    "swedish, two forms": "Låntagare: [[PERSON|Ann-Sofi Kvist]], avd. 4",
    "chinese": "联系人：[[PERSON|欧阳倩]]，电话",
    "korean": "담당자: [[PERSON|남궁혁]]",
    "signed": "Anmälare: okänd, sign. [[USERNAME|bertlu]]",
}
NOBODY = {
    "firm": "Покупатель: ООО Ромашка",
    "unknown": "Anmälare: Okänd",
    "nobody": "Mieter: -\nZákazník: Není",
    "system": "处理人：系统",
    "a sentence": "Клиент не отвечает на звонки",
    "english sign": "Please sign. in the box below",
}


@pytest.mark.parametrize("marked", PEOPLE.values(), ids=PEOPLE)
def test_people_behind_labels_of_other_languages(marked: str) -> None:
    text, expected = split(marked)
    found = Redactor("support", key=b"k" * 32, names="off").detect(text)
    assert set(expected) <= {(span.entity, text[span.start : span.end]) for span in found}


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_who_is_nobody_stays(text: str) -> None:
    found = Redactor("support", key=b"k" * 32, names="off").detect(text)
    assert [span for span in found if span.detector.endswith(("form_abroad", "form_east", "signed_abroad"))] == []
    assert len(forms_abroad.ROWS) > 1


SAID = {
    "german": "Anrufer: [[CUSTOMER_ID|zwo null neun, acht eins]] steht da",
    "german, told": "Rückrufnummer? \nja, [[PHONE_NUMBER|null vier eins]]",
    "french, tens": "mon portable c'est le [[PHONE_NUMBER|zéro sept, quarante-deux, dix-huit]]",
    "italian": "codice cliente: [[CUSTOMER_ID|due zero uno, otto otto]]",
    "spanish, letters": "matrícula no, serie: [[SERIAL_NUMBER|KT ocho ocho tres J]]",
    "portuguese": "nº de contrato, [[CUSTOMER_ID|meia dois zero sete nove]]",
    "dutch": "de pin is [[PASSWORD|vier nul nul zeven]]",
    "polish": "hasło do wifi to [[PASSWORD|osiem dwa dwa zero jeden]]",
    "russian": "номер телефона [[PHONE_NUMBER|девять один шесть, ноль два]]",
    "finnish": "puhelinnumero on [[PHONE_NUMBER|nolla neljä nolla kolme]]",
    "sim in pairs": "[[ICCID|89 31 44 01 22 98 40 11 73 6]]",
}
NOT_SAID = {
    "order": "Bestellung: vier eins null null neun",
    "case": "le dossier zéro huit huit un quatre",
    "receipt": "le anulo el recibo tres cero uno uno dos",
    "version": "Fehlercode acht null null vier zwei",
    "counting": "ich zähle: eins, zwei, drei, vier, fünf, sechs",
    "counting down": "cinco, cuatro, tres, dos, uno, cero",
    "two of them": "wir sind zwei oder drei",
    "prose": "un deux-pièces à neuf cents euros",
}


@pytest.mark.parametrize("marked", SAID.values(), ids=SAID)
def test_figures_said_aloud(marked: str) -> None:
    text, expected = split(marked)
    assert _found(text, said_numbers.find(text)) == expected


@pytest.mark.parametrize("text", NOT_SAID.values(), ids=NOT_SAID)
def test_figures_of_an_order_or_of_who_counts_stay(text: str) -> None:
    assert said_numbers.find(text) == []


def test_columns_of_accounts_machines_and_tags() -> None:
    text = "LOGON     PC             ASSET      STAFF NO   OS\nmkeller   ZRH-MKELLER    LT-4471    00812      10.0.19045\nrfrei     ZRH-MEETING-1  LT-4480    00815      10.0.22631\n"
    found = {(span.entity, text[span.start : span.end]) for span in tables.find(text)}
    assert found == {("USERNAME", "mkeller"), ("USERNAME", "rfrei"), ("HOSTNAME", "ZRH-MKELLER"), ("DEVICE_ID", "LT-4471"), ("DEVICE_ID", "LT-4480"), ("EMPLOYEE_ID", "00812"), ("EMPLOYEE_ID", "00815")}


def test_a_model_between_two_numbers_of_a_row_stays() -> None:
    text = "x;LON/4471;21HD004XGE;PF4KL219\n\nx"
    spans = [Span(2, 10, "DEVICE_ID", 0.9, "label:table"), Span(22, 30, "SERIAL_NUMBER", 0.9, "label:table"), Span(30, 30, "SERIAL_NUMBER", 0.9, "label:table")]
    assert serial_lists.ends(text, spans) == []


@pytest.mark.parametrize(
    ("line", "product"),
    [
        ("is there a connector for <Claude>", True),
        ("our tickets go through <Ada> since May", True),
        ("tickets go to Ada and <Otto>", True),
        ("<Cassandra> 4.1.5 compacts at night", True),
        ("we use <Watson Assistant> for chat", True),
        ("we run Jenkins and <Travis>", True),
        ("<Jasper> reports fail", True),
        ("please call <Claude> about the laptop", False),
        ("<Otto> from billing said so", False),
        ("a new keyboard for <Ada>", False),
        ("<Cassandra> is on leave", False),
        ("we run this by <Martina>", False),
    ],
)
def test_products_that_are_called_as_people_are(line: str, product: bool) -> None:
    start, end = line.index("<"), line.index(">") - 1
    assert product_names.is_product(line.replace("<", "").replace(">", ""), start, end) is product


@pytest.mark.parametrize(("line", "version"), [("phone fw 66.86.0.160", True), ("Firmware: 96.86.0.15,", True), ("firmware server 96.86.0.15", False), ("update from 96.86.0.15", False), ("fw 192.168.4.20", False)])
def test_four_numbers_right_behind_a_word_for_versions(line: str, version: bool) -> None:
    found = re.search(r"\d+(?:\.\d+){3}", line)
    assert found is not None
    assert thing_numbers.is_version(line, *found.span()) is version


@pytest.mark.parametrize("word", ["leider", "bedankt", "garantía", "abbastanza"])
def test_words_of_other_languages_are_nobody(word: str) -> None:
    text = f"{word.title()} ist es so"
    span = Span(0, len(word), "PERSON", 0.9, "model:names")
    assert things.taken_back(text, [span]) == []
    assert things.taken_back(text, [Span(0, len(word), "PERSON", 0.9, "label:form_who")]) != []


@pytest.mark.parametrize("text", ["See policy DOC-114 rev 2.", "policy QMS-2041 v3", "LAST CLEANED 4,310 IN", "TOTAL PRINTED 1,204 FT"])
def test_documents_and_counts_are_nobodys(text: str) -> None:
    assert Redactor("support", key=b"k" * 32, names="off").redact(text).text == text
