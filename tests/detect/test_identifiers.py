"""Numbers that a word names, in many words, languages and layouts; and what stands in the same places and is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.detect.prose import identifiers

#: A text, the entity and the value in it.
HITS = (
    ("CUSTOMER_ID", "my membership no with the gym is FX-20918-2", "FX-20918-2"),
    ("CUSTOMER_ID", "Loyalty card number ends in 8841 I think", "8841"),
    ("CUSTOMER_ID", "Policyholder ref HH/4471/22 please", "HH/4471/22"),
    ("CUSTOMER_ID", "Mitgliedsnr. (steht auf der Karte): 0044-1187", "0044-1187"),
    ("CUSTOMER_ID", "Meine Kundennummer bei Ihnen lautet 7 220 418 903.", "7 220 418 903"),
    ("CUSTOMER_ID", "N° d'abonné 0099 4412 77, merci", "0099 4412 77"),
    ("CUSTOMER_ID", "mi número de socio es el 33-20918", "33-20918"),
    ("CUSTOMER_ID", "il mio codice cliente e 100 772 0418", "100 772 0418"),
    ("CUSTOMER_ID", "klantnummer bij jullie: 4471.882", "4471.882"),
    ("CUSTOMER_ID", "Mitt kundnummer är 887 120-4", "887 120-4"),
    ("CUSTOMER_ID", "asiakasnumeroni on 40071882", "40071882"),
    ("CUSTOMER_ID", "numer klienta: 77/20918/01", "77/20918/01"),
    ("CUSTOMER_ID", "Müşteri no 88412077", "88412077"),
    ("CUSTOMER_ID", "номер договора 77-1182-04", "77-1182-04"),
    ("CUSTOMER_ID", "会员号 6203771 积分没到账", "6203771"),
    ("CUSTOMER_ID", "고객번호 8841-2207 입니다", "8841-2207"),
    ("CUSTOMER_ID", "the patient (MRN 00771824) was", "00771824"),
    ("CUSTOMER_ID", "Student no: s2209914", "s2209914"),
    ("CUSTOMER_ID", "agent: your library card number?\n[10:02] Tess: it's L 2209 1188", "L 2209 1188"),
    ("CUSTOMER_ID", "MPAN 1300035412345", "1300035412345"),
    ("CUSTOMER_ID", "frequent flyer EB 771 002 918", "EB 771 002 918"),
    ("CUSTOMER_ID", "what's your account number\ncaller four four oh nine two two seven one", "four four oh nine two two seven one"),
    ("CUSTOMER_ID", "Account 4471-882-01 is locked", "4471-882-01"),
    ("CUSTOMER_ID", "numéro de contrat : EDF-4471-882", "EDF-4471-882"),
    ("CUSTOMER_ID", "donor reference D-88120", "D-88120"),
    ("CUSTOMER_ID", "Vertragskonto 2041 8820 1177", "2041 8820 1177"),
    ("CUSTOMER_ID", "codigo de cliente 55-2091-X", "55-2091-X"),
    ("EMPLOYEE_ID", "badge # 40418 does not open", "40418"),
    ("EMPLOYEE_ID", "Ihre Personalnummer? \nFrau K.: 0088-2", "0088-2"),
    ("EMPLOYEE_ID", "matricule 77120B", "77120B"),
    ("EMPLOYEE_ID", "Nº de empleado 20991", "20991"),
    ("EMPLOYEE_ID", "my clock number is 4418", "4418"),
    ("EMPLOYEE_ID", "anställningsnr 55120", "55120"),
    ("EMPLOYEE_ID", "staff no. K-7712, ward 4", "K-7712"),
    ("EMPLOYEE_ID", "табельный номер 00417", "00417"),
    ("EMPLOYEE_ID", "社員番号は20418です", "20418"),
    ("EMPLOYEE_ID", "agent id is BX4417", "BX4417"),
    ("NATIONAL_ID", "my passport, which is N5540718, expires", "N5540718"),
    ("NATIONAL_ID", "passport no is still 533380006", "533380006"),
    ("NATIONAL_ID", "Personalausweis L01X00T47", "L01X00T47"),
    ("NATIONAL_ID", "N° de sécurité sociale 2 85 07 78 006 308 43", "2 85 07 78 006 308 43"),
    ("NATIONAL_ID", "DNI 48291736-R", "48291736-R"),
    ("NATIONAL_ID", "RUT 15.202.135-6", "15.202.135-6"),
    ("NATIONAL_ID", "CPF 529.982.247-25", "529.982.247-25"),
    ("NATIONAL_ID", "fødselsnummer 14025833910", "14025833910"),
    ("NATIONAL_ID", "personnummer 811218-9876", "811218-9876"),
    ("NATIONAL_ID", "PESEL to 84091041872", "84091041872"),
    ("NATIONAL_ID", "rodné číslo 785101/4418", "785101/4418"),
    ("NATIONAL_ID", "the plate is KX14 WBD", "KX14 WBD"),
    ("NATIONAL_ID", "Kennzeichen M-XH 2595", "M-XH 2595"),
    ("NATIONAL_ID", "immatriculation AB-123-CD", "AB-123-CD"),
    ("NATIONAL_ID", "targa GH 882 LP", "GH 882 LP"),
    ("NATIONAL_ID", "kenteken 4-TFK-88", "4-TFK-88"),
    ("NATIONAL_ID", "licence plate reads CKW-7193", "CKW-7193"),
    ("NATIONAL_ID", "driving licence MORGA753116SM9IJ", "MORGA753116SM9IJ"),
    ("NATIONAL_ID", "Steuer-ID 237 416 957 85", "237 416 957 85"),
    ("NATIONAL_ID", "NHS no 454 457 1588", "454 457 1588"),
    ("NATIONAL_ID", "aadhaar 2341 2345 6783", "2341 2345 6783"),
    ("NATIONAL_ID", "身份证号是330106198804122713", "330106198804122713"),
    ("NATIONAL_ID", "паспорт 45 08 123456", "45 08 123456"),
    ("NATIONAL_ID", "TC kimlik no 10000000146", "10000000146"),
    ("DEVICE_ID", "asset tag is NHST-COW-0612", "NHST-COW-0612"),
    ("DEVICE_ID", "Asset sticker underneath is IT-004417.", "IT-004417"),
    ("DEVICE_ID", "teamviewer id please\ngerrit: 1 204 417 883", "1 204 417 883"),
    ("DEVICE_ID", "AnyDesk ID: 884 120 771", "884 120 771"),
    ("DEVICE_ID", "robot id rvc-0B77A2190C", "rvc-0B77A2190C"),
    ("DEVICE_ID", "Inventarnummer 1000-20418", "1000-20418"),
    ("DEVICE_ID", "n° d'inventaire MAI-00418", "MAI-00418"),
    ("DEVICE_ID", "Management id 6E1B40F7-93C2-4D58-A0B5-2C77D10E9A43", "6E1B40F7-93C2-4D58-A0B5-2C77D10E9A43"),
    ("DEVICE_ID", "SMBIOS GUID = A0C7E1D2-4210-11EC-80B9-B05CDA94472F", "A0C7E1D2-4210-11EC-80B9-B05CDA94472F"),
    ("DEVICE_ID", "資産番号 LIB-00412 のPC", "LIB-00412"),
    ("DEVICE_ID", "the tag says LIB-00412", "LIB-00412"),
    ("SERIAL_NUMBER", "frame number WTU 118 K 0042 9", "WTU 118 K 0042 9"),
    ("SERIAL_NUMBER", "VIN is 1FTFW1ET9DFC10312", "1FTFW1ET9DFC10312"),
    ("SERIAL_NUMBER", "Zählernummer 1ESY1160447193", "1ESY1160447193"),
    ("SERIAL_NUMBER", "meter serial please?\nme: 21E5 118 844", "21E5 118 844"),
    ("SERIAL_NUMBER", "機械番号641883です", "641883"),
    ("SERIAL_NUMBER", "机身号N9NL00481772。", "N9NL00481772"),
    ("SERIAL_NUMBER", "express code 38861740568", "38861740568"),
    ("SERIAL_NUMBER", "Rahmennummer: WBK 4471 0882 K", "WBK 4471 0882 K"),
    ("SERIAL_NUMBER", "製造番号はわかりますか。\nお客様：ええと、2207 18843 6って書いてあります", "2207 18843 6"),
    ("SERIAL_NUMBER", "numéro de compteur 041 882 771", "041 882 771"),
    ("SERIAL_NUMBER", "dongle number 1447720831", "1447720831"),
    ("NATIONAL_ID", "Steuer-ID wollte er durchsagen (237 416 957 85) → nein", "237 416 957 85"),
    ("NATIONAL_ID", "BSN ipv klantnr doorgegeven (267883948) dus gewist", "267883948"),
    ("NATIONAL_ID", "white prius plate lj seventeen x k c picked me up", "lj seventeen x k c"),
    ("IMSI", "tracker SIM = 228012044718821", "228012044718821"),
    ("ICCID", "the SIM card is 89881 69314 00073 2099", "89881 69314 00073 2099"),
    ("SERIAL_NUMBER", "The underside says KSL4220883104; BIOS is 1.19", "KSL4220883104"),
    ("SERIAL_NUMBER", "it's the one marked 19P0247118.", "19P0247118"),
    ("SERIAL_NUMBER", "number engraved 8144027, bought", "8144027"),
    ("SERIAL_NUMBER", "sotto c'è scritto 9H1740082216, smart card", "9H1740082216"),
    ("SERIAL_NUMBER", "the inverter of the panels says ZYD0BKF0AD (", "ZYD0BKF0AD"),
)
MISSES = (
    '"Error syncing pod, skipping" pod="prod/api-7c9f6d5b8-x2lqk"',
    "the label says WW11T604DLB and display shows 8.3.1.220, screen says E24, plate says 230 V",
    "printer display reads 79 service error 0xB200, box is 2041-8820",
    "order number 4471882 for customer",
    "the customer order number is 1234567",
    "account locked after 5 attempts in 30 minutes",
    "customer since 2019",
    "member since 12/05/2018",
    "client version 12.3.4 build 4471",
    "policy 30 days",
    "ticket 44718 account team",
    "invoice no 2041-882, your ref RMA-77120",
    "my account balance is 1204.50",
    "account manager: ext 4471",
    "case number 00418872",
    "the patient waited 45 minutes",
    "Contract renewal on 12.05.2025",
    "plate 12 mm thick, part 607437",
    "asset management 2.4.1",
    "tag v2.31.7",
    "the asset tag is missing",
    "passport control gate 22",
    "license expires 2026-01-01",
    "registration closes 12 May 2025",
    "registration code: none",
    "meter reading 40218 kWh",
    "your customer service number is 0800 1234567",
    "machine type 30FMS02N00",
    "unit price 1299",
    "device manager error code 43",
    "drive letter D",
    "the number of users is 4418",
    "badge reader model RK40",
    "member of group 4471",
    "student discount 15%",
    "account is over 90 days",
    "customer 3 of 12",
    "policy id 41 matched",
    "tax rate 19.0%",
    "document 4900012345 posted",
    "transaction no 88120-TX",
    "tracking number is 01995027744182",
    "booking reference 8KQ2LM",
    "claim number CLM0088213",
    "error number 0x80070005",
    "Police reference 42/18833/25",
    "staff room 204",
    "employee handbook 2024",
    "version number 8.3.1.220",
    "firmware number 5.16.2",
    "port number 8443",
    "line number 4471",
    "page number 12",
    "our VAT number DE 811 907 980",
    "serial port 115200",
    "driver license agreement v2.1",
    "account team call at 14:30",
    "customer is on 22H2 19045.4412",
    "loyalty 2.0 app",
    "club card readers: 12",
    "the client uses 10.0.2.15",
    "license key needed, order 4471",
    "Customer: Yes, model D800 it says",
    "Kunde: Fehler 809",
    "reg add HKLM\\Software 64",
    "tag 5 items",
)


@pytest.mark.parametrize(("entity", "text", "value"), HITS, ids=[text[:40] for _, text, _ in HITS])
def test_a_number_is_found_by_the_word_that_names_it(entity: str, text: str, value: str) -> None:
    assert [(span.entity, text[span.start : span.end]) for span in identifiers.find(text)] == [(entity, value)]


@pytest.mark.parametrize("text", MISSES, ids=[text[:40] for text in MISSES])
def test_what_another_word_names_stays(text: str) -> None:
    assert identifiers.find(text) == []


def test_several_numbers_in_a_row_are_found() -> None:
    text = "staff nos 44653 and 20433, passports N5540718, N5540719"
    assert [text[span.start : span.end] for span in identifiers.find(text)] == ["44653", "20433", "N5540718", "N5540719"]


def test_another_number_of_the_same_family_is_found_without_a_word() -> None:
    text = "sign in with your employee id W118204. Mine is W118240, order W118299 and W11824."
    assert [text[span.start : span.end] for span in identifiers.find(text)] == ["W118204", "W118240"]


def test_an_answer_may_come_some_lines_below_its_question() -> None:
    text = "Agent: bitte Ihre Kundennummer.\nJörg: steht wo?\nAgent: Oben rechts auf der Rechnung.\nJörg: ah, 7 220 418 903\n"
    assert [text[span.start : span.end] for span in identifiers.find(text)] == ["7 220 418 903"]


def test_another_number_below_a_question_is_no_answer() -> None:
    assert identifiers.find("Agent: your customer number please?\nMe: order number 4471882 is late\n") == []


@given(st.text(max_size=200))
def test_spans_lie_in_the_text_and_do_not_overlap(text: str) -> None:
    spans = identifiers.find("account no " + text + " passport ")
    assert all(0 <= span.start < span.end <= len(text) + 21 for span in spans)
    assert all(a.end <= b.start for a, b in zip(spans, spans[1:], strict=False))
