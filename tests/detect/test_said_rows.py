"""Numbers, dates and places behind words of many languages in logs, without a sign between; numbers of states by their form and check digits; what only looks like them stays."""

# ruff: noqa: RUF001 - in several languages

from __future__ import annotations

import pytest

from redactor.detect import national_checks
from tests.detect import rare

SAID = (
    ("hiba: ügyfél adóazonosító jel 8312456789 elutasítva", [("NATIONAL_ID", "8312456789")]),
    ("σφάλμα ΑΜΚΑ 12037512345 δεν βρέθηκε", [("NATIONAL_ID", "12037512345")]),
    ("ошибка: СНИЛС 112-233-445 95 занят", [("NATIONAL_ID", "112-233-445 95")]),
    ("проверка паспорт 4509 112233 истёк", [("NATIONAL_ID", "4509 112233")]),
    ("שגיאה דרכון 31284455 לא תקין", [("NATIONAL_ID", "31284455")]),
    ("تعذر الحفظ رقم الهوية 1083345521", [("NATIONAL_ID", "1083345521")]),
    ("کاربر کد ملی 0067749828 ثبت شد", [("NATIONAL_ID", "0067749828")]),
    ("त्रुटि पैन ABCPE 1234F", []),
    ("校验失败 护照E12345678 已过期", [("NATIONAL_ID", "E12345678")]),
    ("오류: 여권번호 M12345678 만료", [("NATIONAL_ID", "M12345678")]),
    ("ราย พาสปอร์ต AA1234567", [("NATIONAL_ID", "AA1234567")]),
    ("ogiltigt personnummer '19871331-2391'", [("NATIONAL_ID", "19871331-2391")]),
    ("err rod. č. 855412/0317 mimo rozsah", [("NATIONAL_ID", "855412/0317")]),
    ("nomor induk kependudukan 3171234567890123 ganda", [("NATIONAL_ID", "3171234567890123")]),
    ("заявка: л/с 40028817 отключён", [("CUSTOMER_ID", "40028817")]),
    ("登録失敗 診察券番号 0041882", [("CUSTOMER_ID", "0041882")]),
    ("조회 회원번호 88120417 없음", [("CUSTOMER_ID", "88120417")]),
    ("loan čtenářský průkaz 00488120 expired", [("CUSTOMER_ID", "00488120")]),
    ("gate: jäsennumero 204417 ok", [("CUSTOMER_ID", "204417")]),
    ("вход таб. № 004417 турникет 2", [("EMPLOYEE_ID", "004417")]),
    ("swap req stf 204417 ok", [("EMPLOYEE_ID", "204417")]),
    ("打卡 工号 A20417 迟到", [("EMPLOYEE_ID", "A20417")]),
    ("przelew nr rachunku 61109010140000071219812874", [("BANK_ACCOUNT", "61109010140000071219812874")]),
    ("이체 계좌번호 110-234-567890 오류", [("BANK_ACCOUNT", "110-234-567890")]),
    ("пациент не отвечает, моб. 8 903 204-41-77 2026-03-01", [("PHONE_NUMBER", "8 903 204-41-77")]),
    ("ส่ง SMS เบอร์ 081-204-4177 ล้มเหลว", [("PHONE_NUMBER", "081-204-4177")]),
    ("κιν. 6944 204417 δεν απαντά", [("PHONE_NUMBER", "6944 204417")]),
    ("פנייה נייד 052-2044177 סגורה", [("PHONE_NUMBER", "052-2044177")]),
    ("الجوال 0552044177 مغلق", [("PHONE_NUMBER", "0552044177")]),
    ("客服致电13912044177未接", [("PHONE_NUMBER", "13912044177")]),
    ('notiz: "ringt Göran på 070-204 41 77 imorgon"', [("PHONE_NUMBER", "070-204 41 77")]),
    ("zadzwonić na 601 204 417", [("PHONE_NUMBER", "601 204 417")]),
    ('Caller "LARS" <4790204417> asked', [("PHONE_NUMBER", "4790204417")]),
    ("approved on handset ending 0417", [("PHONE_NUMBER", "0417")]),
    ("pacient nar. 4.2.1958 odmítnut", [("DATE_OF_BIRTH", "4.2.1958")]),
    ("anyja neve: X, szül. 1976.02.11.", [("DATE_OF_BIRTH", "1976.02.11")]),
    ("страхователь д.р. 14.10.1973", [("DATE_OF_BIRTH", "14.10.1973")]),
    ("vclaim tgl lahir 05-09-1982 beda", [("DATE_OF_BIRTH", "05-09-1982")]),
    ("rođen 12.07.1969 u bazi", [("DATE_OF_BIRTH", "12.07.1969")]),
    ("生年月日 昭和58年6月7日 不一致", [("DATE_OF_BIRTH", "昭和58年6月7日")]),
    ("gedcom BIRT 9 JUN 1941 dup", [("DATE_OF_BIRTH", "9 JUN 1941")]),
    ("lookup postcode TR8 4AB failed", [("POSTCODE", "TR8 4AB")]),
    ("postcode lookup failed for 'LL7 2DG': 429", [("POSTCODE", "LL7 2DG")]),
    ("індекс 79040 м. Львів; почтовый индекс 420043", [("POSTCODE", "420043")]),
    ("замена счётчик зав. № 20441788", [("SERIAL_NUMBER", "20441788")]),
)
FORMED = (
    "claims rrn 86.02.19-123.60 dup", "fetch 870214-2048816 ok", "id=3-1005-02284-71-9;", "row 35202-1234567-1 rejected", "eid 784-1985-1234567-1 ok", "no 756.9217.0769.85 in batch",
    "dup 19850412-14118-00003-27", "id(110105194912310021)", "row 350203198807142025 bad", 'VALUES ["071190-432J"]', "nif 12345678Z ok", "doc=X1234567L,", "ic S1234567D in", "hk A123456(7) in", "pay QQ 41 28 73 C ok",
    "osoba 736028/5163 ok", "nir 2 84 05 75 116 042 17;", "cuit 20-05536168-2 ok", "<IC>910412-14-5588</IC>",
)  # fmt: skip
STAYS = (
    "call 20260312 finished in 30188 ms",
    "text 1781222204 received",
    "tel 0800 menu opened",
    "phone firmware 2.11.6 build 20260218",
    "born again worker 30188 respawned",
    "account 7 of 20",
    "zip 12 files into a.zip",
    "passport.js 0.7.0 loaded",
    "pass 12345 of 99999",
    "crew=12 ready",
    "ur 12 of 40",
    "backup/200115/1234/a.log rotated",
    "range 240115-240116 exported",
    "build 20240115Q ok",
    "blk_10010519491231002 replicated",
    "mobile 15.4.1 (19E258)",
    "ring 2 of 8, dial timeout 30000 ms",
    "rate 86.02.19 of 123.60",
    "port 12345678A unknown",
    "order 123-1234567-1234567 shipped",
)


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_said(text: str, expected: list[tuple[str, str]]) -> None:
    found = rare.found(text)
    assert [pair for pair in expected if pair not in found] == []


@pytest.mark.parametrize("text", FORMED)
def test_formed(text: str) -> None:
    assert rare.may_hold(text.encode())
    assert [entity for entity, _ in rare.found(text)] == ["NATIONAL_ID"]


@pytest.mark.parametrize("text", STAYS)
def test_stays(text: str) -> None:
    rare.assert_stays(text)


CHECKED = (
    (national_checks.pesel, "44051401359"), (national_checks.isikukood, "37605030299"), (national_checks.tc_kimlik, "10000000146"), (national_checks.cpf, "11144477735"), (national_checks.egn, "7523169263"),
    (national_checks.cnp, "1800101221144"), (national_checks.jmbg, "0101006500006"), (national_checks.south_african, "8001015009087"), (national_checks.inn, "500100732259"), (national_checks.nir, "255081416802538"),
    (national_checks.egyptian, "28901011234567"), (national_checks.belgian, "93051822361"), (national_checks.chinese, "11010519491231002X"), (national_checks.hetu, "131052-308T"), (national_checks.dni, "12345678Z"), (national_checks.dni, "X1234567L"),
    (national_checks.nric, "S1234567D"), (national_checks.nric, "F1234567N"), (national_checks.rodne_cislo, "736028/5163"), (national_checks.rut, "30686957-4"), (national_checks.rut, "12345678-5"), (national_checks.cuil, "20-05536168-2"),
    (national_checks.snils, "112-233-445 95"), (national_checks.ahv, "756.9217.0769.85"), (national_checks.austrian, "1237 010180"), (national_checks.cbu, "2850590940090418135201"), (national_checks.clabe, "032180000118359719"), (national_checks.swedish, "811228-9874"), (national_checks.korean, "870214-2048816"),
)  # fmt: skip


@pytest.mark.parametrize(("check", "value"), CHECKED)
def test_check_digits(check: object, value: str) -> None:
    assert check(value)  # type: ignore[operator]
    digits = [index for index, c in enumerate(value) if c.isdigit()]
    if check not in (national_checks.egyptian, national_checks.chinese, national_checks.korean, national_checks.hetu):
        at = digits[-2]
        assert not check(value[:at] + str((int(value[at]) + 1) % 10) + value[at + 1 :])  # type: ignore[operator]
