"""Cards and bank accounts whose checksum fails: what a word for them stands before, or what has their form to the letter.

People mistype numbers, forms are filled with invented ones, and a label outweighs a checksum. Those with a right checksum are found in patterns.py.
"""

from __future__ import annotations

from redactor import regex
from redactor.detect import checks
from redactor.detect.rows.row import Row

#: Characters in an IBAN by country (SWIFT IBAN registry, release 98).
IBAN_LENGTH = {
    code: int(size)
    for size, codes in (
        entry.split(":")
        for entry in (
            "15:NO 16:BE 18:DK,FI,FO,GL,NL,SD,FK 19:MK,SI 20:AT,BA,EE,KZ,LT,LU,MN,XK 21:CH,CR,HR,LI,LV "
            "22:BG,BH,DE,GB,GE,IE,ME,RS,VA 23:AE,GI,IL,IQ,OM,SO,TL 24:AD,CZ,ES,MD,PK,RO,SA,SE,SK,TN,VG 25:LY,PT,ST "
            "26:IS,TR 27:BI,DJ,FR,GR,IT,MC,MR,SM 28:AL,AZ,BY,CY,DO,GT,HN,HU,LB,NI,PL,SV 29:BR,EG,PS,QA,UA 30:JO,KW,MU,YE "
            "31:MT,SC 32:LC 33:RU"
        ).split()
    )
    for code in codes.split(",")
}
#: How the part behind the check digits is made up (the same registry): figures, letters and figures, or a bank's letters first.
_FORMS = tuple(
    (frozenset(countries.split()), regex.compile(form))
    for countries, form in (
        ("DE ES AT BE PL SE DK NO FI PT CZ SK HU HR SI EE LT IS FO GL IL AE ME RS BA TN XK EG TR VA LY MR TL", r"\d+"),
        ("GB IE NL", r"[A-Z]{4}\d+"),
        ("FR MC", r"\d{10}[0-9A-Z]{11}\d\d"),
        ("IT SM", r"[A-Z]\d{10}[0-9A-Z]{12}"),
        ("CH LI", r"\d{5}[0-9A-Z]{12}"),
        ("LU", r"\d{3}[0-9A-Z]{13}"),
        ("GR CY", r"\d{7,8}[0-9A-Z]{16}"),
        ("LV RO BG MT PK", r"[A-Z]{4}(?:[0-9A-Z]{3,}\d[0-9A-Z]*)"),
        ("SA UA", r"\d{2,6}[0-9A-Z]{18,19}"),
    )
)
#: Of what has letters or figures anywhere, so many must be figures: a key or a code may begin with two letters too.
_FIGURES = 0.6


def iban_form(text: str) -> bool:
    """Return whether characters are made up as an IBAN of their country is, whatever their check digits say (ISO 13616)."""
    bare = "".join(c for c in text if c.isalnum())
    if len(bare) != IBAN_LENGTH.get(bare[:2], 0) or len(set(bare)) < 5 or sum(map(str.isdigit, bare)) < _FIGURES * len(bare):  # noqa: PLR2004
        return False
    return any(bare[:2] in countries and form.fullmatch(bare, 4) for countries, form in _FORMS)


def iban_length(text: str) -> int:
    """Return how many characters of `text` are the IBAN: its country fixes the number of letters and digits."""
    wanted = IBAN_LENGTH.get(text[:2].upper(), 0)
    seen = 0
    for index, character in enumerate(text):
        seen += character.isalnum()
        if seen == wanted:
            return index + 1
    return 0


def iban_length_named(text: str) -> int:
    """Return how many characters behind a word for an IBAN are the number: as many as its country has; all for no country we know."""
    return iban_length(text) or len(text)


def _has_figures(text: str) -> bool:
    """Return whether at least half of what stands behind a word for an IBAN is figures: words in a row have the form too."""
    return 2 * sum(map(str.isdigit, text)) >= sum(map(str.isalnum, text))


def _is_iban(text: str) -> bool:
    """Return whether a number has the length of its country and the right check digits."""
    return sum(map(str.isalnum, text)) == IBAN_LENGTH.get(text[:2].upper(), 0) and checks.iban(text)


def _unlike(text: str) -> bool:
    """Say whether a number has more than one figure: no row of noughts."""
    return len({c for c in text if c.isdigit()}) > 1


#: An IBAN by its signs alone, together or in groups; its check digits or its form say whether it is one.
IBAN = r"\b[A-Z]{2}[0-9]{2}(?:[ -]?[0-9A-Z]{4}){2,7}(?:[ -]?[0-9A-Z]{1,3})?\b"
#: The countries that have an IBAN, in small letters, and those whose numbers have no other letters: a long token of those needs no blanks to be one.
_COUNTRIES = "|".join(country.lower() for country in IBAN_LENGTH)
_OF_FIGURES = "at|be|cz|de|dk|ee|es|fi|hr|hu|is|lt|no|pl|pt|rs|se|si|sk"
#: As people type it: `nl18 rabo 5181 6941 41`, `de89370400440532013000`.
_SMALL_IBAN = rf"\b(?:(?:{_COUNTRIES})[0-9]{{2}}(?: [0-9a-z]{{4}}){{2,7}}(?: [0-9a-z]{{1,3}})?|(?:{_OF_FIGURES})[0-9]{{13,26}})\b"
#: A card's number together or in its groups.
_CARD = r"[2-6][0-9]{3}(?:[ -]?[0-9]{4}){3}|3[47][0-9]{2}[ -]?[0-9]{6}[ -]?[0-9]{5}"
#: Words for a card, in many languages, and what may stand between them and the number.
_CARDS = (
    r"visa|master ?card|amex|american express|maestro|diners(?: club)?|discover card|unionpay|rupay|(?:credit|debit|bank|payment|gift|fuel)[ -]?cards?|kredit-?karten?(?:nummer)?|ec-karte|girokarte|carte (?:bancaire|bleue|visa|de crédit)|cb n[°º]"
    r"|tarjeta(?: de (?:crédito|débito))?|carta di credito|cartão(?: de crédito)?|creditcard(?:nummer)?|kredi kartı|karta (?:płatnicza|kredytowa)|(?:my|his|her|their|our|the|new|old|on|by|with) card|card (?:number|no\.?|num|nr\.?|#)|(?:paid|charged|billed)(?: \w+){0,3} card"
)
_FILLER = r"[ \t]*(?:[:=#(,.'\"*–-]|(?:is|was|number|no\.?|nr\.?|num|ist|lautet|est|es|è|é|numéro|número|numero|nummer|mit der|card|karte|credit|debit|corporate|business|gold|the|it's|=)\b|[ \t]){0,8}"

ROWS: tuple[Row, ...] = (
    Row("iban_named", "IBAN_CODE", r"(?i:\biban\b)[^0-9A-Za-z\n]{1,4}(?:(?i:is|lautet|ist|est|es|è|number|no|nr|of|for|to|from|the|my)[ .:]{1,2}){0,3}(?P<v>[A-Za-z]{2}[0-9]{2}(?:[ -]?[0-9A-Za-z]{2,4}){3,8})\b", "label", 0.9, _has_figures, trim=iban_length_named),
    Row("iban_form", "IBAN_CODE", IBAN, "shape", 0.8, iban_form, log=False, trim=iban_length),
    Row("iban_small", "IBAN_CODE", _SMALL_IBAN, "checksum", 0.9, _is_iban, log=False, trim=iban_length),
    Row("card_named", "CREDIT_CARD", rf"(?i:\b(?:{_CARDS})\b){_FILLER}(?P<v>{_CARD})\b", "label", 0.9, _unlike),
    Row("card_key", "CREDIT_CARD", r"\b(?:PAN|(?i:card|cc|ccnum|cc_?(?:no|num|number)|card_?(?:no|num|number)|pan))[\"'\\]{0,3}(?:[ ]?[:=][ ]?|[ ])[\"'\\]{0,3}(?P<v>[1-9][0-9]{12,18})\b", "label", 0.9, _unlike),
    # a card of no use written as one: four groups of four
    Row("card_form", "CREDIT_CARD", r"(?:^|[\s\"'=:,;(\[|>#*：])(?P<v>[2-6][0-9]{3}(?:-[0-9]{4}){3}|[2-6][0-9]{3}(?: [0-9]{4}){3})(?:$|[\"'.,;:)\]|<*]|\s(?:[^0-9]|$))", "shape", 0.6, _unlike, log=False),
    Row("card_code", "CREDIT_CARD",
        r"(?i:\b(?:cvv2?|cvc2?|cv2|csc|card (?:security|verification) (?:code|value|number|no\.?)|kartenprüf(?:nummer|ziffer)|kartenprüfnr\.?|prüfziffer|cryptogramme(?: visuel)?|código de seguridad de la tarjeta)\b)"
        r"[\"'\\]{0,3}[ \t]*(?:[:=#(]|(?i:is|was|ist|lautet|est|es|code|number|no\.?)\b|[ \t]){0,4}[\"'\\]{0,3}(?P<v>[0-9]{3,4})\b",
        "label", 0.9),
)  # fmt: skip
