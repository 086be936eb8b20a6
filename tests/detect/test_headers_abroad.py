"""Columns whose headers are in other languages or short: numbers of customers, staff, tags and devices in every layout, who has a device; and columns that stay."""

# ruff: noqa: E501, RUF001 - headers are in many scripts

from __future__ import annotations

import pytest

from redactor.detect import tables

NUMBERS = ("2041788", "2098814", "3117052")
CODES = ("R90S5KDN", "CN0K8MWJ64A", "PF2K88QX")
TAGS = ("DHM-000338", "DHM-000339", "DHM-000412")
HEADERS = (
    ("CUSTOMER_ID", NUMBERS, "lidnummer|medlemsnr|kundenr|nr klienta|č. zákazníka|ügyfélszám|cod client|müşteri no|abone no|asiakasnro|Kd.-Nr.|Mitgl.-Nr.|nº socio|n. tessera|n° adhérent|номер договора|お客様番号|고객번호|Cust No"),
    ("EMPLOYEE_ID", NUMBERS, "Pers.-Nr.|MA-Nr.|anst.nr|lønnr|stamnr|matr.|legajo|nº nómina|os. č.|nr pracownika|sicil no|törzsszám|таб. №|社員番号|payroll no"),
    ("DEVICE_ID", TAGS, "inv. č.|Inv.-Nr.|inventarisnr|nr inw.|leltári szám|demirbaş no|n° inventaire|n. inventario|инв. №|管理番号"),
    ("SERIAL_NUMBER", CODES, "v.č.|výr. č.|Fabr.-Nr.|Ser.-Nr.|gyári szám|nr fabr.|n° série|nº serie|serienr|tillv.nr|sarjanro|seri no|зав. №|序列号"),
)
CASES = [(entity, header, values, layout) for entity, values, headers in HEADERS for header in headers.split("|") for layout in ("\t", ";", "gaps")]
STAYS = (
    "Member  Type  State\n1201    copper  up\n1202    fiber   down",
    "Port        Member      Status\n1201        1204        up\n1202        1205        up",
    "Auftragsnr;Artikel;Menge\n88123;Schraube M4;12\n88124;Mutter M4;12",
    "VLAN  Name      Status  Ports\n1001  default   active  Gi1/0/1\n1002  voice     active  Gi1/0/2",
    "Code  Beschreibung   Anzahl\n10017  Druckerfehler   3\n10018  Papierstau   4",
    "Device ID         Local Intrfce Holdtme\nR1-PBX            Gig 1/0/10    144",
    "co\tkdo\nměření\tservis\nkontrola\tservis",
)


def _table(header: str, values: tuple[str, ...], layout: str) -> str:
    rows = [(header, "model", "x"), *((value, model, "ok") for value, model in zip(values, ("T14", "monitor", "HL-L2352DW"), strict=True))]
    return "\n".join("".join(cell.ljust(22) for cell in row).rstrip() if layout == "gaps" else layout.join(row) for row in rows)


@pytest.mark.parametrize(("entity", "header", "values", "layout"), CASES, ids=[f"{header}-{ord(layout[0])}" for _, header, _, layout in CASES])
def test_the_cells_below_a_number_are_found(entity: str, header: str, values: tuple[str, ...], layout: str) -> None:
    text = _table(header, values, layout)
    assert [(text[span.start : span.end], span.entity) for span in tables.find(text)] == [(value, entity) for value in values]


@pytest.mark.parametrize("who", ["kdo", "wer", "kto", "chi", "qui", "quién", "hvem", "vem", "кто", "who"])
def test_who_has_a_device_is_a_person(who: str) -> None:
    text = f"serial;typ;{who}\nR90S5KDN;T14;Havlová\nPF2K88QX;T14;Zdeněk (doma)"
    assert [text[span.start : span.end] for span in tables.find(text) if span.entity == "PERSON"] == ["Havlová", "Zdeněk"]


@pytest.mark.parametrize("name", ["namn", "navn", "imię i nazwisko", "név", "ad soyad", "фио", "jméno", "이름"])
def test_names_beside_numbers_of_customers_are_persons(name: str) -> None:
    text = f"kundnr;{name};ärende\n88123;Lindqvist;router\n88155;Åkesson;tv"
    assert [text[span.start : span.end] for span in tables.find(text) if span.entity == "PERSON"] == ["Lindqvist", "Åkesson"]


def test_the_account_of_a_caller_is_theirs() -> None:
    text = '"Agent","Caller","Acc","Issue"\n"Shanice","Mr Abernethy","0044-1187","router"\n"Shanice","withheld","0051-9002","PPP-691"'
    assert [text[span.start : span.end] for span in tables.find(text) if span.entity == "CUSTOMER_ID"] == ["0044-1187", "0051-9002"]


@pytest.mark.parametrize("text", STAYS, ids=[text.partition("\n")[0] for text in STAYS])
def test_other_columns_stay(text: str) -> None:
    assert tables.find(text) == []
