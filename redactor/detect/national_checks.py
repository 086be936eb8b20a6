"""Numbers that states give to people, by the form and the check digits that their rule prescribes; each function names the rule.

`is_formed` is asked of what has a form that hardly anything else has, `is_checked` of bare figures: a date of birth and check digits, or two of these.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from redactor import regex
from redactor.detect.checks import luhn

_MONTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _day(day: int, month: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= _MONTHS[month - 1]  # noqa: PLR2004 - months of a year


def _weighted(digits: str, weights: Sequence[int]) -> int:
    return sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=False))


def _born(two: str, month: str, day: str) -> bool:
    return two.isdigit() and _day(int(day), int(month))


def pesel(digits: str) -> bool:
    """Poland: 11 figures, the century added to the month, weights 1 3 7 9 (Ustawa o ewidencji ludności, art. 15)."""
    return _day(int(digits[4:6]), int(digits[2:4]) % 20) and _weighted(digits, (1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1)) % 10 == 0


def fodselsnummer(digits: str) -> bool:
    """Norway: 11 figures, day first (plus 40 for a D number), two check digits modulo 11 (Skattedirektoratet)."""
    day, month = int(digits[:2]) % 40, int(digits[2:4]) % 40
    return _day(day, month) and _weighted(digits, (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)) % 11 == 0 and _weighted(digits, (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)) % 11 == 0


def isikukood(digits: str) -> bool:
    """Estonia and Lithuania: 11 figures, the century first, modulo 11 in two rounds (EVS 585; asmens kodas is alike)."""
    if digits[0] not in "123456" or not _born(digits[1:3], digits[3:5], digits[5:7]):
        return False
    rest = _weighted(digits, (1, 2, 3, 4, 5, 6, 7, 8, 9, 1)) % 11
    if rest == 10:  # noqa: PLR2004
        rest = _weighted(digits, (3, 4, 5, 6, 7, 8, 9, 1, 2, 3)) % 11 % 10
    return rest == int(digits[10])


def tc_kimlik(digits: str) -> bool:
    """Turkey: 11 figures, no zero first, two check digits (Nüfus Hizmetleri Kanunu, MERNİS)."""
    odd, even = sum(map(int, digits[0:9:2])), sum(map(int, digits[1:8:2]))
    return digits[0] != "0" and (odd * 7 - even) % 10 == int(digits[9]) and sum(map(int, digits[:10])) % 10 == int(digits[10])


def amka(digits: str) -> bool:
    """Greece, social insurance: 11 figures, a date of birth, Luhn (ΗΔΙΚΑ)."""
    return _day(int(digits[:2]), int(digits[2:4])) and luhn(digits)


def cpf(digits: str) -> bool:
    """Brazil: 11 figures, two check digits modulo 11 (Receita Federal)."""
    if len(set(digits)) == 1:
        return False
    return all(_weighted(digits, range(length + 1, 1, -1)) * 10 % 11 % 10 == int(digits[length]) for length in (9, 10))


def egn(digits: str) -> bool:
    """Bulgaria: 10 figures, the century in the month, modulo 11 (ЕСГРАОН)."""
    month = int(digits[2:4])
    return _day(int(digits[4:6]), month - (40 if month > 40 else 20 if month > 20 else 0)) and _weighted(digits, (2, 4, 8, 5, 10, 9, 7, 3, 6)) % 11 % 10 == int(digits[9])  # noqa: PLR2004 - how the rule marks centuries


def cnp(digits: str) -> bool:
    """Romania: 13 figures, sex and century first, key 279146358279 (Legea 105/1996)."""
    rest = _weighted(digits, (2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9)) % 11
    return digits[0] != "0" and _born(digits[1:3], digits[3:5], digits[5:7]) and (1 if rest == 10 else rest) == int(digits[12])  # noqa: PLR2004


def jmbg(digits: str) -> bool:
    """Lands of former Yugoslavia: 13 figures, day first, modulo 11 (JMBG, EMŠO, ЕМБГ)."""
    rest = 11 - _weighted(digits, (7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2)) % 11
    return _day(int(digits[:2]), int(digits[2:4])) and digits[4] in "09" and (0 if rest > 9 else rest) == int(digits[12])  # noqa: PLR2004


def south_african(digits: str) -> bool:
    """South Africa: 13 figures, a date of birth, citizenship 0-2, Luhn (Identification Act 68 of 1997)."""
    return _born(digits[:2], digits[2:4], digits[4:6]) and digits[10] in "012" and luhn(digits)


def kazakh(digits: str) -> bool:
    """Kazakhstan: 12 figures, a date of birth, modulo 11 in two rounds (ЖСН/ИИН)."""
    if not _born(digits[:2], digits[2:4], digits[4:6]) or digits[6] not in "123456":
        return False
    rest = _weighted(digits, range(1, 12)) % 11
    if rest == 10:  # noqa: PLR2004
        rest = _weighted(digits, (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)) % 11
    return rest == int(digits[11])


def inn(digits: str) -> bool:
    """Russia, tax number of a person: 12 figures, two check digits modulo 11 (Приказ ФНС)."""
    first = _weighted(digits, (7, 2, 4, 10, 3, 5, 9, 4, 6, 8)) % 11 % 10
    second = _weighted(digits, (3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8)) % 11 % 10
    return digits[:2] != "00" and first == int(digits[10]) and second == int(digits[11])


def nir(digits: str) -> bool:
    """France: 13 figures and a key of two, 97 less the rest modulo 97 (INSEE)."""
    return digits[0] in "12" and 1 <= int(digits[3:5]) <= 12 and 97 - int(digits[:13]) % 97 == int(digits[13:15])  # noqa: PLR2004 - months of a year


def egyptian(digits: str) -> bool:
    """Egypt: 14 figures, the century first, a date of birth, a governorate (الرقم القومي)."""
    return digits[0] in "23" and _born(digits[1:3], digits[3:5], digits[5:7]) and (1 <= int(digits[7:9]) <= 35 or digits[7:9] == "88")  # noqa: PLR2004 - governorates


def belgian(digits: str) -> bool:
    """Belgium: 11 figures, a date of birth, 97 less the rest modulo 97, with a 2 before for those born since 2000 (Rijksregister)."""
    return _born(digits[:2], digits[2:4], digits[4:6]) and any(97 - int(before + digits[:9]) % 97 == int(digits[9:]) for before in ("", "2"))


_CHINESE = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def chinese(text: str) -> bool:
    """China: 17 figures with a province and a date of birth, a check sign (GB 11643-1999); without the check sign where all else is right."""
    return "11" <= text[:2] <= "91" and text[6:8] in ("19", "20") and _day(int(text[12:14]), int(text[10:12]))


def hetu(text: str) -> bool:
    """Finland: a date, the sign of the century, a number, a check sign modulo 31 (DVV)."""
    return _day(int(text[:2]), int(text[2:4])) and (text[10].isalpha() or "0123456789ABCDEFHJKLMNPRSTUVWXY"[int(text[:6] + text[7:10]) % 31] == text[10])


_DNI = "TRWAGMYFPDXBNJZSQVHLCKE"


def dni(text: str) -> bool:
    """Spain: eight figures, or X, Y, Z and seven, and a letter modulo 23 (RD 1553/2005)."""
    return _DNI[int(text[:-1].translate(str.maketrans("XYZ", "012"))) % 23] == text[-1]


def nric(text: str) -> bool:
    """Singapore: a letter, seven figures, a check letter (NRIC and FIN)."""
    total = _weighted(text[1:8], (2, 7, 6, 5, 4, 3, 2)) + {"T": 4, "G": 4, "M": 3}.get(text[0], 0)
    if text[0] == "M":
        return "KLJNPQRTUWX"[10 - total % 11] == text[8]
    return ("JZIHGFEDCBA" if text[0] in "ST" else "XWUTRQPNMLK")[total % 11] == text[8]


def rodne_cislo(text: str) -> bool:
    """Czechia and Slovakia: a date with 50 added to the month of women (20 more since 2004), divisible by 11 (zákon č. 133/2000)."""
    digits = text.replace("/", "")
    month = int(digits[2:4]) % 50
    return _day(int(digits[4:6]), month - 20 if month > 20 else month) and (len(digits) == 9 or int(digits) % 11 == 0 or (int(digits[:9]) % 11 == 10 and digits[9] == "0"))  # noqa: PLR2004


def korean(text: str) -> bool:
    """South Korea: a date of birth, a dash, the century and sex first (주민등록번호); the check digit is none since 2020."""
    return _born(text[:2], text[2:4], text[4:6])


def malaysian(text: str) -> bool:
    """Malaysia: a date of birth, a place, a number, with dashes (MyKad)."""
    return _born(text[:2], text[2:4], text[4:6]) and text[7:9] != "00"


def latvian(text: str) -> bool:
    """Latvia: a date of birth, a dash, the century first; or 32 and figures at random since 2017 (personas kods)."""
    return text.startswith("32") or (_day(int(text[:2]), int(text[2:4])) and text[7] in "012")


def rut(text: str) -> bool:
    """Chile: figures, a dash, a check sign modulo 11 (Registro Civil)."""
    number, _, sign = text.replace(".", "").rpartition("-")
    total = sum(int(digit) * (2 + index % 6) for index, digit in enumerate(reversed(number)))
    return "0123456789K"[(11 - total % 11) % 11] == sign.upper() if total % 11 != 1 else sign.upper() == "K"


def cuil(text: str) -> bool:
    """Argentina: a kind of two figures, the document, a check digit modulo 11 (ANSES, AFIP)."""
    digits = text.replace("-", "")
    return (11 - _weighted(digits, (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)) % 11) % 11 % 10 == int(digits[10])


def snils(text: str) -> bool:
    """Russia, pension insurance: nine figures in threes and a rest modulo 101 (СНИЛС)."""
    digits = "".join(filter(str.isdigit, text))
    return _weighted(digits, range(9, 0, -1)) % 101 % 100 == int(digits[9:])


def ahv(text: str) -> bool:
    """Switzerland: 756, nine figures and a check digit as on goods (AHV-Nummer, EAN-13)."""
    digits = "".join(filter(str.isdigit, text))
    return _weighted(digits, (1, 3) * 6) % 10 == (10 - int(digits[12])) % 10


def austrian(text: str) -> bool:
    """Austria: three figures, a check digit, a day of birth (SVNR; a month above 12 where the days have run out)."""
    digits = "".join(filter(str.isdigit, text))
    weighted = _weighted(digits[:3] + digits[4:], (3, 7, 9, 5, 8, 4, 2, 1, 6)) % 11
    return weighted == int(digits[3]) and 1 <= int(digits[4:6]) <= 31 and 1 <= int(digits[6:8]) <= 15  # noqa: PLR2004


def swedish(text: str) -> bool:
    """Sweden: a date (60 added to the day of a samordningsnummer), a sign, four figures, Luhn (Skatteverket)."""
    digits = "".join(filter(str.isdigit, text))[-10:]
    return _day(int(digits[4:6]) % 60, int(digits[2:4])) and luhn(digits)


def cbu(digits: str) -> bool:
    """Argentina: eight figures of the bank and fourteen of the account, each with a check digit (CBU, Banco Central)."""
    bank, account = _weighted(digits[:7], (7, 1, 3, 9, 7, 1, 3)), _weighted(digits[8:21], (3, 9, 7, 1) * 3 + (3,))
    return len(set(digits)) > 2 and (10 - bank % 10) % 10 == int(digits[7]) and (10 - account % 10) % 10 == int(digits[21])  # noqa: PLR2004 - figures that repeat are a sample


def clabe(digits: str) -> bool:
    """Mexico: three figures of the bank, three of the place, eleven of the account and a check digit (CLABE)."""
    total = sum(int(digit) * weight % 10 for digit, weight in zip(digits[:17], (3, 7, 1) * 6, strict=False))
    return "12345678" not in digits and len(set(digits)) > 2 and (10 - total % 10) % 10 == int(digits[17])  # noqa: PLR2004 - figures that repeat are a sample


#: Forms that hardly anything else has, in RE2's syntax, and what must be true of them.
FORMED: tuple[tuple[str, Callable[[str], bool] | None], ...] = (
    (r"[0-9]{2}\.[0-9]{2}\.[0-9]{2}-[0-9]{3}\.[0-9]{2}", None),  # Belgium
    (r"[0-9]{6}-[1-8][0-9]{6}", korean),
    (r"[1-8]-[0-9]{4}-[0-9]{5}-[0-9]{2}-[0-9]", None),  # Thailand
    (r"[1-7][0-9]{4}-[0-9]{7}-[0-9]", None),  # Pakistan
    (r"784-[0-9]{4}-[0-9]{7}-[0-9]", None),  # Emirates
    (r"756\.[0-9]{4}\.[0-9]{4}\.[0-9]{2}", ahv),
    (r"(?:19|20)[0-9]{6}-[0-9]{5}-[0-9]{5}-[0-9]{2}", None),  # Tanzania
    (r"[0-9]{3}-[0-9]{3}-[0-9]{3} [0-9]{2}", snils),
    (r"[1-9][0-9]{5}(?:19|20)[0-9]{9}[0-9X]", chinese),
    (r"[0-9]{6}[-+A-FU-Y][0-9]{3}[A-FHJ-NPR-Y]", hetu),
    (r"[0-9]{8}[A-HJ-NP-TV-Z]|[XYZ][0-9]{7}[A-HJ-NP-TV-Z]", dni),
    (r"[STFGM][0-9]{7}[A-Z]", nric),
    (r"[A-Z]{1,2}[0-9]{6}\([0-9A]\)", None),  # Hong Kong
    (r"[0-9]{6}-(?:0[1-9]|[1-9][0-9])-[0-9]{4}", malaysian),
    (r"[A-CEGHJ-PQR-TW-Z][A-CEGHJ-PQR-TW-Z] [0-9]{2} [0-9]{2} [0-9]{2} [A-D]", None),  # the United Kingdom
    (r"[0-9]{2}(?:[05][1-9]|[16][0-2]|[27][1-9]|[38][0-2])[0-3][0-9]/[0-9]{4}", rodne_cislo),
    (r"[12] [0-9]{2} (?:0[1-9]|1[0-2]) [0-9][0-9AB] [0-9]{3} [0-9]{3}(?: [0-9]{2})?", None),  # France
    (r"(?:2[03457]|3[034])-[0-9]{8}-[0-9]", cuil),
    (r"[0-9]{3}-[0-9]{7}-[0-9]", None),  # the Dominican Republic
    (r"[1-9][0-9]{3} (?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-5])[0-9]{2}", austrian),
)
#: Bare figures, by how many they are.
BARE: dict[int, tuple[Callable[[str], bool], ...]] = {
    11: (pesel, fodselsnummer, isikukood, tc_kimlik, amka, cpf, belgian),
    12: (kazakh, inn),
    13: (cnp, jmbg, south_african),
    14: (egyptian,),
    15: (nir,),
}
_FORMED = tuple((regex.compile(pattern), check) for pattern, check in FORMED)


def is_formed(text: str) -> bool:
    """Return whether a value has one of the forms, and what its rule asks for."""
    return any(pattern.fullmatch(text) is not None and (check is None or check(text)) for pattern, check in _FORMED)


def is_checked(digits: str) -> bool:
    """Return whether bare figures are such a number by their check digits."""
    return len(set(digits)) > 2 and "12345678" not in digits and any(check(digits) for check in BARE.get(len(digits), ()))  # noqa: PLR2004 - figures that repeat are a sample


def signed(text: str) -> bool:
    """Return whether figures with one sign between them are such a number of the north, the Baltic or Chile: asked where people are spoken of alone."""
    if _SIGNED_RUT.fullmatch(text):
        return rut(text)
    if _SIGNED_DATE.fullmatch(text) is None:
        return False
    digits = "".join(filter(str.isdigit, text))
    return latvian(text) if len(digits) == 11 and not text.startswith(("19", "20")) else swedish(text) or (len(digits) == 10 and _day(int(digits[:2]), int(digits[2:4])))  # noqa: PLR2004 - Denmark and Iceland


_SIGNED_RUT = regex.compile(r"[1-9][0-9]{6,7}-[0-9kK]")
_SIGNED_DATE = regex.compile(r"(?:19|20)?[0-9]{6}[-+][0-9]{4}|[0-9]{6}-[0-9]{5}")
