"""Telephone numbers: international ones by their shape, national ones by grouping or context, validated with `phonenumbers`."""

from __future__ import annotations

import re
from functools import lru_cache

from redactor import regex
from redactor.detect.rows.row import Row

#: Numbering plans tried for numbers written without a country code.
REGIONS = ("US", "GB", "DE", "FR", "ES", "IT", "JP", "AU", "NL", "CH", "AT", "IN", "MX", "BR")
_BEFORE = r"(?:^|[\s\"'=:,;(\[|>：*])"
_SEP = r"[ \t.\-/  ]?"
_EXT = r"(?:[ ,]*(?i:x|ext\.?|extension|dw)[ .:]*[0-9]{1,6})?"
_LOOKS_ELSE = regex.compile(
    r"[0-5]\d\.\d{3,9}[ -]\d+|\d{1,2}\.\d{1,2}\.\d{3,4}|\d{3}-000-\d{3}|(?:19|20)\d\d[-/. ](?:0?[1-9]|1[0-2])[-/. ](?:0?[1-9]|[12]\d|3[01])(?:\D.*)?|\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d\d(?:\D.*)?|(?:19|20)\d\d[- ]+(?:19|20)\d\d|\d+(?:\.\d+)?|\d{1,3}(?:\.\d{1,3}){3}|\d{1,3}(?:[ ,.]\d{3})+|\d{6} \d{6}(?: \d+)?|[01]\d[0-5]\d[0-5]\d \d{1,5}|\d\d[./-]\d\d[./-]\d\d(?:[ -]\d{1,2})*|\d\d? (?:19|20)\d\d \d\d?(?:\D\d\d)*|\d{5,6}-\d{3}|0\d\.\d\d\.\d{3,4}|(?:\d{3}\.){2,}\d{3,5}|\d{2}-\d{3}-\d{2}(?: x ?\d+)?"
)


#: A peer of ntpq with its mark, a date behind a version (`git+20170828-2`), the middle of a UUID.
_NO_PHONE = regex.compile(r"\+?(?:00\d|\d{3})(?:\.\d{3,5}){2,}|\+[2-689]\..*|\+\d{1,3}(?:\.\d{1,3}){3}|\+(?:19|20)\d\d-?(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\d|3[01])(?:[-.]\d{1,3})*|\+?0?\d{2,3}-8000-[0-9-]+")


#: An address behind some digits; pairs of digits with points are a number too: `06 12.34.56.78`.
_QUAD = regex.compile(r"[ \t](?!(?:\d\d\.){3}\d\d(?!\d))\d{1,3}(?:\.\d{1,3}){3}(?![\d.])")


@lru_cache(maxsize=1)
def _library() -> object:
    import phonenumbers
    from phonenumbers import re_util

    # `re` keeps 512 patterns and makes the others anew; the numbering plans of the world have more. Not there in every release.
    getattr(re_util, "enable_pattern_cache", lambda: None)()
    return phonenumbers


def international(text: str) -> bool:
    """Return whether `+...` is a number that can exist: country code and length (ITU-T E.164, through `phonenumbers`)."""
    digits = sum(c.isdigit() for c in text)
    if not 8 <= digits <= 17 or len(set(text)) < 5 or text.endswith("0000000") or _NO_PHONE.fullmatch(text):  # noqa: PLR2004
        return False
    phonenumbers = _library()
    try:
        number = phonenumbers.parse(re.sub(r"\(0\)", "", text), None)  # type: ignore[attr-defined]
    except phonenumbers.NumberParseException:  # type: ignore[attr-defined]
        return False
    return bool(phonenumbers.is_possible_number(number))  # type: ignore[attr-defined]


#: `+` and figures in a row, as programs write them.
_UNBROKEN = regex.compile(r"\+[1-9]\d{9,13}")


def unbroken(text: str) -> bool:
    """Return whether `+` stands before ten to fourteen figures in a row that begin with a country's code: of a length that no plan has, they are a number all the same."""
    if not _UNBROKEN.fullmatch(text) or len(set(text)) < 5 or _NO_PHONE.fullmatch(text):  # noqa: PLR2004
        return False
    codes = _library().COUNTRY_CODE_TO_REGION_CODE  # type: ignore[attr-defined]
    return any(int(text[1:end]) in codes for end in (2, 3, 4))


def mistyped(text: str) -> bool:
    """Return whether `+...` in groups has a country code that exists: a number may have a digit too many or too few."""
    return sum(c.isdigit() for c in text) <= 15 and not _NO_PHONE.fullmatch(text) and text[1:2] != "0"  # noqa: PLR2004


def international_digits(text: str) -> bool:
    """Return whether digits are a whole international number of a possible length (ITU-T E.164, through `phonenumbers`)."""
    phonenumbers = _library()
    try:
        return bool(phonenumbers.is_possible_number(phonenumbers.parse("+" + text, None)))  # type: ignore[attr-defined]
    except phonenumbers.NumberParseException:  # type: ignore[attr-defined]
        return False


def national(text: str) -> bool:
    """Return whether a grouped number is valid in one of the plans of REGIONS; dates, addresses and thousands are not."""
    digits = sum(c.isdigit() for c in text)
    if not 8 <= digits <= 15 or _LOOKS_ELSE.fullmatch(text) or _QUAD.search(text) or ("(" in text and ")" not in text):  # noqa: PLR2004
        return False
    phonenumbers = _library()
    for region in REGIONS:
        try:
            number = phonenumbers.parse(text, region)  # type: ignore[attr-defined]
        except phonenumbers.NumberParseException:  # type: ignore[attr-defined]
            continue
        if phonenumbers.is_valid_number(number):  # type: ignore[attr-defined]
            return True
    return False


def bare(text: str) -> bool:
    """Return whether ten or eleven digits after the word "number" are valid in one of the plans of REGIONS."""
    digits = "".join(c for c in text if c.isdigit())
    return national(f"{digits[:3]} {digits[3:]}") or national(f"{digits[:5]} {digits[5:]}")


def in_context(text: str) -> bool:
    """Return whether a number after words such as "call me at" is one: at least five digits, no date."""
    return sum(c.isdigit() for c in text) >= 5 and not re.fullmatch(  # noqa: PLR2004
        r"(?:19|20)\d\d[-/.]\d\d?[-/.]\d\d?|\d\d?[-/.]\d\d?[-/.](?:19|20)\d\d|\d{1,3}(?:\.\d{1,3}){3}|\d+\.\d+", text
    )


def before_bracket(text: str) -> int:
    """Return how many characters of a number stand before a bracket that none opened (`(+49 30 123456) 200`)."""
    depth = 0
    for place, sign in enumerate(text):
        depth += (sign == "(") - (sign == ")")
        if depth < 0 and not text[1:place].isdigit():  # `+49) 30` is one number
            return place
        depth = max(depth, 0)
    return len(text)


#: A browser's version behind the sign for a blank, and what follows: `KEMP+1.0 200 0 0`.
_VERSION_FIRST = regex.compile(r"\+[0-9]\.[0-9] [0-9]{3} [0-9]")
#: Between two numbers of one person.
_MORE = r"(?:,? (?i:or|and|oder|und|ou|et|o|y|e|oppure|of|alternatively)|[,;]| ?/)[ ]"
_ANY = rf"[+(]{{0,2}}[0-9](?:[ \t().\-–/]{{0,3}}[0-9])+{_EXT}"

ROWS: tuple[Row, ...] = (
    # no code of a country begins with a nought (ITU-T E.164); the offsets of time zones do
    Row("phone_international", "PHONE_NUMBER", rf"\+[ ]?(?:\([0-9]{{1,3}}\)|[1-9])(?:[ \t.\-–/]?\(?[0-9]+\)?)+{_EXT}|\b00[1-9][0-9]{{0,2}}(?:[ \-/.]\(?[0-9]+\)?)+{_EXT}",
        "checksum", 0.85, lambda text: (international(text if text[0] == "+" else "+" + text[2:]) or unbroken(text)) and (text[0] == "+" or "/" not in text[:6]) and not _VERSION_FIRST.match(text), trim=before_bracket),
    Row("phone_mistyped", "PHONE_NUMBER", r"\+[1-9][0-9]{0,2} \(?[0-9]{2,5}\)?[ -][0-9]{3,4}(?:[ -]?[0-9]{2,4}){1,2}\b", "shape", 0.6, mistyped, log=False),
    Row("phone_tel", "PHONE_NUMBER", r"(?i:\b(?:tel|sms|callto|sips?|fax)):(?P<v>\+?[0-9(][0-9().\-]{5,}[0-9])", "label", 0.95),
    Row("phone_american", "PHONE_NUMBER",
        rf"{_BEFORE}(?P<v>(?:\+?1[ .-]?)?(?:\([2-9][0-9]{{2}}\)[ ]?|[2-9][0-9]{{2}}[-. ])[2-9][0-9]{{2}}[-. ][0-9]{{4}}{_EXT})\b", "shape", 0.8, log=False),
    Row("phone_parens", "PHONE_NUMBER", rf"{_BEFORE}(?P<v>\([0-9]{{3}}\)[ ]?[0-9]{{3}}[-. ][0-9]{{4}}{_EXT})\b", "shape", 0.8, log=False),
    Row("phone_called", "PHONE_NUMBER",
        rf"(?i:\b(?:cb|c/b|call ?back|ph|tel|mob|cell|fone|phone|call|text|ring|reach)\b(?: (?:is|at|on|to|no\.?|number|nr|back|them|her|him|me|us|#))*)[ .:#@]{{1,3}}(?P<v>\(?[0-9]{{3}}\)?[-. ][0-9]{{3}}[-. ][0-9]{{4}}{_EXT})\b",
        "context", 0.8, in_context, log=False),
    Row("phone_fictional", "PHONE_NUMBER", r"\b555-01[0-9]{2}\b", "shape", 0.8, log=False),
    Row("phone_context", "PHONE_NUMBER",
        rf"(?i:(?:(?:звоните|позвоните|телефон|тел\.|моб\.|電話|携帯|内線|电话|手机|전화|연락처)|\b(?:ligue|ligar|chiamatemi|chiamami|chiamare|cellulare|celular|telefone|bel|telefoonnummer|nummer|bereikbaar|ring|ringa|tlf\.?|tlm\.?|telm\.?|telem(?:óvel|ovel)?\.?|komórka|gsm|telefonnummer|soita|numeroon|zadzwoń|dzwonić|zavolejte|volejte|numaram|arayın|call(?:ing)?|phone|ring|dial|text|whatsapp|reach(?:ed)?|contact(?: number)?|callback|cell|mobile|(?:my|his|her|phone|best|new|the|contact) number|tel\.?|mob\.?|ph\.|telefon|anrufen|erreichbar|rückruf|handy|appeler|joindre|rappeler|téléphone|portable|llamar|llamarle|llamarla|llámele|llamadle|llámame|localizable|fijo|teléfono|móvil|número))"
        rf"(?: (?:number|no\.?|nummer|this|that|once|any ?time|please|directly|me|him|her|us|them|back|is|at|on|under|unter|au|le|al|el|es|ist|via|my|his|new|cell|mobile|phone|auf|lautet|est|direct|directly|should|be|now|para|para o|no|me|mig|meg|op|na|é|è|por|or|and|oder|und|ou|et|o|y|oppure|of))*(?: is| at| on)?(?:番号)?(?:は)?)[ ]*[:#：]?[ ]*(?P<v>{_ANY})(?:{_MORE}(?P<v2>{_ANY}))?",
        "context", 0.8, in_context, log=False),
    Row("phone_then", "PHONE_NUMBER", rf"{_BEFORE}(?P<v>{_ANY}) (?i:(?:is|ist|est|es|é|è) (?:(?:my|our|the best|meine|unsere|mon|mi|il mio|o meu|mijn)\b|the (?:number|best|mobile|phone|cell)))[ ]?(?i:new |private |mobile |work |home |cell |office )*(?i:number|no\b|mobile|cell|phone|nummer|handynummer|telefonnummer|telefon|handy|portable|numéro|número|móvil|celular|telefono|numero|telefoonnummer)", "context", 0.8, in_context, log=False),
    Row("phone_brazil", "PHONE_NUMBER", rf"{_BEFORE}(?P<v>\([1-9][0-9]\) ?9?[0-9]{{4}}-[0-9]{{4}})\b", "shape", 0.8, log=False),
    Row("phone_national", "PHONE_NUMBER", rf"{_BEFORE}(?P<v>(?:\(0\)[ ]?[1-9][0-9]{{1,4}}|\(0[0-9]{{1,5}}\)|0[0-9]{{1,5}})(?:[ ]?/[ ]?[0-9]{{2,}})?(?:{_SEP}[0-9]{{2,}})+(?: [-–] [0-9]{{1,3}}\b)?{_EXT})(?:{_MORE}(?P<v2>{_ANY}))?\b", "shape", 0.7, national, log=False),
    Row("phone_said", "PHONE_NUMBER",
        r"(?m:^)[ \t>]*(?:[A-Za-z][\w .]{0,20}: ?)?(?:(?i:(?:(?:my|phone|mobile|contact|the|whatsapp) )?(?:number|no\.?)(?: should be| is|:)?[ ]))(?P<v>[6-9][0-9]{9}|0[1-9][0-9]{8,9}|[2-9][0-9]{9})[ \t.,]*(?:\r?$|[A-Za-z])"
        r"|(?m:^)[ \t>]*(?i:customer|caller|client|cust|user|visitor|me) ?: ?(?P<v2>[6-9][0-9]{9}|0[1-9][0-9]{8,9}|[2-9][0-9]{2}[ -]?[2-9][0-9]{2}[ -]?[0-9]{4})[ \t.,]*\r?$",
        "context", 0.7, bare, log=False),
    Row("phone_chinese", "PHONE_NUMBER", rf"{_BEFORE}(?P<v>1[3-9][0-9][ -][0-9]{{4}}[ -][0-9]{{4}})\b", "shape", 0.7, log=False),
    Row("phone_indian", "PHONE_NUMBER", rf"{_BEFORE}(?P<v>[6-9][0-9]{{4}}[ -][0-9]{{5}})(?:[^\w -]|[ ][^0-9]|-[^\w]|\r?$)", "shape", 0.7, log=False),
    Row("phone_extension", "PHONE_NUMBER", r"(?i:\b(?:ext\.?|extn\.?|extension|durchwahl|dw|poste|anexo|ramal|toestel|interno|内線)(?: (?:number|no\.?|nr\.?|is|ist|est|es|é))*)[ :.#]{1,3}(?P<v>x?[0-9]{3,6})\b|(?i:\b(?:phone|line|desk|number|office|reach me|call me|dial)(?: (?:is|at|on))*) (?P<v2>x ?[0-9]{3,5})\b", "context", 0.7, log=False),
    Row("phone_of_message", "PHONE_NUMBER", r"\b(?:dst|src|msisdn|dest|destination|source|calling|called|anumber|bnumber|a_number|b_number|recipient|originator)(?:_addr|_address|_number)?=\"?(?P<v>[1-9][0-9]{9,14})\b", "context", 0.8, international_digits),
    Row("phone_dialled", "PHONE_NUMBER", r"[,;|\"\[<:](?P<v>00[1-9][0-9]{8,13})[,;|\"@\]>]", "shape", 0.7, lambda text: international("+" + text[2:])),
    Row("phone_spanish", "PHONE_NUMBER", rf"{_BEFORE}(?P<v>[6789][0-9]{{2}}(?:[ .][0-9]{{3}}){{2}}|[6789][0-9]{{2}}(?:(?:[ .][0-9]{{2}}){{3}}|(?:-[0-9]{{2}}){{3}}))\b", "shape", 0.6, national, log=False),
)
