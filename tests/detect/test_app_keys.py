"""Keys of applications in logs: numbers by who has them, dates of birth, telephones, places and accounts in many languages and ways of writing; what only looks like them stays."""

# ruff: noqa: RUF001 - in several languages

from __future__ import annotations

import pytest

from tests.detect import rare

KEYED = (
    ("load passengerRef=PX-204417 ok", ("CUSTOMER_ID", "PX-204417")),
    ('"payerId":"pay_204417x"', ("CUSTOMER_ID", "pay_204417x")),
    ('{"previousOwnerNo":"2044178"}', ("CUSTOMER_ID", "2044178")),
    ("[SchNr]=SN-2044 [Kl]=B", None),
    ("[schueler_nr]=SN-2044 [Kl]=B", ("CUSTOMER_ID", "SN-2044")),
    ("idSocio=204417;cuota=1", ("CUSTOMER_ID", "204417")),
    ("nrKlienta: 2044178, kod 3", ("CUSTOMER_ID", "2044178")),
    ("maKH=KH204417 ok", ("CUSTOMER_ID", "KH204417")),
    ("noPeserta='0002044177712'", ("CUSTOMER_ID", "0002044177712")),
    ("πελάτης_αρ=1", None),
    ("voter=WI-2044178 absent", ("CUSTOMER_ID", "WI-2044178")),
    ("абонент=Р", None),
    ("клиент_номер=2044178 отказ", ("CUSTOMER_ID", "2044178")),
    ("KUNNR=0002044178 LAND1=AT", ("CUSTOMER_ID", "0002044178")),
    ("courier=C-20441 route=7", ("EMPLOYEE_ID", "C-20441")),
    ("maNV=NV00204 kq=OK", ("EMPLOYEE_ID", "NV00204")),
    ('array { ["employeeno"]=> string(7) "E220444" }', ("EMPLOYEE_ID", "E220444")),
    ("kasjer_nr=20441 zmiana=2", ("EMPLOYEE_ID", "20441")),
    ("picker_code=W2044,zone=C", ("EMPLOYEE_ID", "W2044")),
    ("GBDAT=19770914 FAMST=1", ("DATE_OF_BIRTH", "19770914")),
    ("[GebDat]=1999-11-23", ("DATE_OF_BIRTH", "1999-11-23")),
    ('"fechaNac":"23/11/1979"', ("DATE_OF_BIRTH", "23/11/1979")),
    ("dt_nascimento = '1979-11-23'", ("DATE_OF_BIRTH", "1979-11-23")),
    ("<dogumTarihi>23.11.1979</dogumTarihi>", ("DATE_OF_BIRTH", "23.11.1979")),
    ("tglLahir=1979-11-23", ("DATE_OF_BIRTH", "1979-11-23")),
    ("дата_рождения=23.11.1979;", ("DATE_OF_BIRTH", "23.11.1979")),
    ('ISDN="4915177204400", DETAIL=TRUE', ("PHONE_NUMBER", "4915177204400")),
    ("noHp=081220441777", ("PHONE_NUMBER", "081220441777")),
    ("soDT: 0912204417", ("PHONE_NUMBER", "0912204417")),
    ("手机=13912044177 渠道=app", ("PHONE_NUMBER", "13912044177")),
    ("nok=Amira/0412 204 417", ("PHONE_NUMBER", "0412 204 417")),
    ('txtPLZ="26180" txtArt="x"', ("POSTCODE", "26180")),
    ("@p_zip=N'55402'", ("POSTCODE", "55402")),
    ("PSTLZ=26230 LAND1=TR", ("POSTCODE", "26230")),
    ("billingPostcode=TR8 4AB", ("POSTCODE", "TR8 4AB")),
    ("STRAS=Lindenweg 18 ORT02=x", ("POSTAL_ADDRESS", "Lindenweg 18")),
    ("адрес_доставки=420043, г. Казань, ул. Мира, д. 5 служба=Х", ("POSTAL_ADDRESS", "420043, г. Казань, ул. Мира, д. 5")),
    ('txtOrt="Bad Zwesten"', ("LOCATION", "Bad Zwesten")),
    ("lugar_nac=Antofagasta", ("LOCATION", "Antofagasta")),
    ('<subj pob="Kumasi"/>', ("LOCATION", "Kumasi")),
    ("nuip=1020441778 ok", ("NATIONAL_ID", "1020441778")),
    ("soCCCD=079204417712", ("NATIONAL_ID", "079204417712")),
    ('<subj ppt="G2044177"/>', ("NATIONAL_ID", "G2044177")),
    ("cns: 704 2044 1778 9178   x: 1", ("NATIONAL_ID", "704 2044 1778 9178")),
    ("soTK=0072044177913 nganHang=X", ("BANK_ACCOUNT", "0072044177913")),
    ("op=jquispe caja=3", ("USERNAME", "jquispe")),
    ("SACHB=MGARCIA", ("USERNAME", "MGARCIA")),
    ('mod=tnakamura7 ("x")', ("USERNAME", "tnakamura7")),
    ("geaendert_von=h.buxteh", ("USERNAME", "h.buxteh")),
    ("guncelleyen: e.yilmaz, islem 4", ("USERNAME", "e.yilmaz")),
    ("пользователь=ivan_petrov", ("USERNAME", "ivan_petrov")),
    ("usuario 38204417022 deslogado", ("USERNAME", "38204417022")),
    ("kuerzel=hmb", ("USERNAME", "hmb")),
)  # fmt: skip
STAYS = (
    "op=read mode=0755 operator=AND",
    "person=1 contact=12 lead=0 driver=nvidia-550",
    "client-id: cisco-0025.8313.0d43-Vl49",
    "zip=true cp=/tmp/x tel=0 pk=4711",
    "owner=root:root mode=0644 holder=none",
    "operator: REFUND id 3",
    "op=update op=INSERT op=GET",
    "worker no 3 of 8",
    "guest_id=0 person_count=12",
    "member: 192.168.1.1 up",
    "author=Build Server mod=rewrite",
    "kod=A10 kort=2 kart=eth0",
    "cf=4096 a_c=1 to_number=3",
    "op=copy_file handler=on_read",
    "born=false birthday=unset geb=?",
    "ort=3 stadt=x1",
    "customer=ACME GmbH",
    "reviewer=none approver=unset",
    "expediente=PAD-2025-2044",
)


@pytest.mark.parametrize(("text", "expected"), KEYED)
def test_keyed(text: str, expected: tuple[str, str] | None) -> None:
    if expected is None:
        rare.assert_stays(text)
    else:
        rare.assert_found(text, expected)


@pytest.mark.parametrize("text", STAYS)
def test_stays(text: str) -> None:
    rare.assert_stays(text)
