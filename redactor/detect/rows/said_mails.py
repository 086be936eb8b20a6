"""Addresses of mail that somebody says in any language, written down as they were heard: `tom dot barker at gmail dot com`, `olivier point hody arobase gmail point com`."""

# ruff: noqa: E501, RUF001 - a vocabulary reads best in full lines, and is in many scripts

from __future__ import annotations

import re

from redactor import regex
from redactor.detect.patterns import spoken
from redactor.detect.rows.row import Row

#: What is said for the signs of an address.
_AT = "at|ett|arobase|arrobase|arroba|chiocciola|ät|et|klammeraffe|apenstaartje|małpa|malpa|zavináč|zavinac|kukac|snabel-?a|alfakrøll|miukumauku|ät-merkki|собака|собачка|собачку|песик|равлик|παπάκι|παπακι|arond|a rond|arondë|a commercial|et işareti|kuyruklu a|アットマーク|アット|골뱅이"
_DOT = "dot|point|punkt|punto|ponto|titik|kropka|tečka|tecka|bodka|pont|piste|prick|punktum|punct|točka|tocka|nokta|точка|крапка|τελεία|τελεια|ドット|점"
_SIGN = rf"{_DOT}|underscore|under score|unterstrich|tiret bas|tiret du bas|souligné|guion bajo|guión bajo|guião baixo|sublinhado|underline|trattino basso|liggend streepje|podkreślenie|podkreślnik|podtržítko|alulvonás|understreck|understrek|bunnstrek|alaviiva|alt çizgi|altçizgi|нижнее подчёркивание|нижнее подчеркивание|підкреслення|κάτω παύλα|dash|minus|hyphen|bindestrich|strich|tiret|moins|guion|guión|hífen|traço|trattino|meno|streepje|myślnik|minus|pomlčka|kötőjel|mínusz|bindestreck|viiva|tire|eksi|дефис|минус|тире|strip|setrip|plus"
_ENDS = "com|net|org|edu|gov|info|biz|io|eu|example|de|at|ch|fr|be|nl|lu|uk|ie|es|pt|it|pl|cz|sk|hu|ro|bg|gr|hr|si|rs|se|no|dk|fi|ee|lv|lt|ru|ua|kz|tr|il|in|pk|bd|lk|np|id|my|sg|ph|vn|th|cn|jp|kr|tw|hk|au|nz|za|ng|ke|gh|eg|ae|sa|us|ca|mx|br|ar|cl|co|pe|ком|ру|уа|орг|нет|コム"
#: Who keeps mail for many: behind their names the last dot need not be said.
_PROVIDERS = "gmail|g mail|googlemail|google mail|yahoo|hotmail|outlook|icloud|i cloud|gmx|web|aol|msn|live|protonmail|proton mail|comcast|verizon|btinternet|orange|wanadoo|laposte|libero|uol|bol|terra|ziggo|wp|onet|seznam|mail|yandex|rambler|ukr|naver|qq"
#: Letters and figures that are said one by one before the last word.
_LETTER = r"[\pL\pN]|zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zéro|un|deux|trois|quatre|cinq|sept|huit|neuf|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|um|dois|três|quatro|sete|oito|nove|due|tre|quattro|cinque|sei|sette|otto|nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|lapan|sembilan|een|twee|drie|vijf|zes|zeven|negen|en|et|to|fem|seks|syv|åtte|ni|två|sex|sju|åtta|nio|jeden|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć"
_WORD = r"[\pL\pN][\pL\pN_.'’-]*"
_BEFORE_AT = regex.compile(rf"[ ](?:{_AT})[ ]", re.IGNORECASE)
#: Words that people say before an address, or behind one that is no address: `look at example dot com`.
_NO_NAME = frozenset(
    "is it its it's me us him her them here there look looking arrive arrived site page website online log logged login sign signed in out on up visit found available hosted running live works working click order ordered bought meet meeting be was were are sold listed posted read see seen check checked that this only and or but go goes went back stay start end"
    " ist sind war es das die der est sont était sur le la les un une es está están el los las en é está em o a os as è sono sul sulla il lo gli".split()
)


#: What stands before an address and is one letter: `é olegario ponto matta`.
_LEAD = regex.compile(r"(?:(?:to|is|it) |[éèàaeoyui] (?=[^ ]{2}))+", re.IGNORECASE)


def _address(region: str) -> tuple[str, int, int] | None:
    """Return where in a region the address stands; None where what is said before the sign is no name of a mailbox, or behind it a site is named."""
    start = 0 if region[0].isalnum() else 1
    lead = _LEAD.match(region, start)
    if lead and not re.match(rf"(?:{_SIGN}) ", region[lead.end() :], re.IGNORECASE):
        start = lead.end()
    mailbox, _, behind = _BEFORE_AT.sub("\n", region[start:], count=1).partition("\n")
    return None if not behind or not spoken(f"{region} ") or mailbox.rpartition(" ")[2].lower() in _NO_NAME or behind[:4].lower() == "www " else ("EMAIL_ADDRESS", start, len(region))


ROWS: tuple[Row, ...] = (
    Row(
        "mail_said",
        "EMAIL_ADDRESS",
        rf"(?i:(?:^|[\s,:;(>\"«„“])(?:(?:{_LETTER})[ ]|{_WORD}[ ](?:{_SIGN})[ ])*{_WORD}[ ](?:(?:{_LETTER})[ ])*(?:{_AT})[ ](?:(?:{_PROVIDERS})(?:[ ](?:{_DOT}))?[ ](?:{_ENDS})|(?:[\pL\pN-]+[ ](?:(?:{_SIGN})[ ])?){{1,3}}(?:{_DOT})[ ](?:{_ENDS}))(?:[ ](?:{_DOT})[ ](?:{_ENDS}))?)\b",
        evidence="shape",
        score=0.85,
        log=False,
        read=_address,
        max_value=160,
    ),
)
