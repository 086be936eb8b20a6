"""Rows of plates of vehicles, papers of somebody and numbers of single devices in logs, behind words of many languages and in forms of their own.

Logs, and single lines that the names model does not read, by the search for rare words (detect/search/seldom.py); the words are in detect/words/paper_words.py.
"""

# ruff: noqa: E501, RUF001 - a row of patterns reads best on one line, and words are in many scripts

from __future__ import annotations

from redactor import regex
from redactor.detect import serial_checks
from redactor.detect.patterns import hexadecimal_mac
from redactor.detect.rows import fields
from redactor.detect.rows.row import Row
from redactor.detect.rows.said_rows import number_length
from redactor.detect.rows.trade_rows import is_number, national_number
from redactor.detect.words import number_words, paper_words, trade_words

_LINK = r"\\{0,3}[\"'”\])]{0,2}[ ]?(?:=>|[:=：#>]{0,2})[ ]{0,2}(?:(?:read|no\.?|nr\.?|n°|№|is)[: ]{1,2})?\\{0,3}[\"'“«(\[]{0,2}"
_END = r"(?:[\s\"'”»\\,;|)\]}<>、。，/]|[.:](?:\s|$)|$)"
_PLATE = r"(?:[A-ZÄÖÜА-ЯІΑ-Ωก-ฮ]{1,4}|[0-9]{1,4})(?:[ ·.-]{0,2}(?:[A-ZА-ЯІΑ-Ωก-ฮא-ת]{1,4}|[0-9]{1,5})){1,4}"
_CODE = r"(?:[A-Z]{1,5}[ -]?)?[0-9](?:[ ./-]?[0-9A-Z]){4,26}"
#: Signs of the number of Medicare: no letters that look like figures.
_A, _AN = "[AC-HJKMNP-RT-Y]", "[0-9AC-HJKMNP-RT-Y]"


def plate(text: str) -> bool:
    """Return whether what a word for plates names is one: two figures and a letter at least, four to nine signs."""
    signs = [c for c in text if c.isalnum()]
    digits = sum(map(str.isdigit, signs))
    return 4 <= len(signs) <= 9 and digits > 1 and len(signs) > digits and not _NO_PLATE.fullmatch(text)  # noqa: PLR2004


_NO_PLATE = regex.compile(r"(?:HTTP|UTF|ISO|SHA|V|OCR|E|ERR|TLS|CAM|GATE|LANE|ID|NR|NO)[ -]?[0-9.]+|[0-9]{1,2}:[0-9]{2}.*|[0-9]+ ?(?:MS|KB|MB|PX|KM|H)")


def plate_length(text: str) -> int:
    """Return how many characters are the plate: what goes on behind nine signs is none of it."""
    count = 0
    for at, sign in enumerate(text):
        count += sign.isalnum()
        if count > _LONGEST:
            return len(text[:at].rpartition(" ")[0].rstrip()) or len(text)
    return len(text)


_LONGEST = 9


def paper(text: str) -> bool:
    """Return whether what a word for papers names is their number: seven figures, or letters and six."""
    digits = sum(map(str.isdigit, text))
    return national_number(text) and (digits > 6 or (digits > 4 and any(map(str.isalpha, text))))  # noqa: PLR2004


def device(text: str) -> bool:
    """Return whether what a word for devices names is the number of a single one: eight signs or more, six figures among them or letters and four."""
    digits = sum(map(str.isdigit, text))
    return serial_checks.is_labelled_serial(text) and is_number(text) and len(text) > 6 and (digits > 7 or (digits > 3 and any(map(str.isalpha, text))))  # noqa: PLR2004


def _mac(text: str) -> bool:
    return hexadecimal_mac(text) and len(set(text)) > 4  # noqa: PLR2004 - figures alone that repeat are a count


def _row(name: str, entity: str, pattern: str, check: object, *, score: float = 0.8, trim: object = None, evidence: str = "context") -> Row:
    return Row(name, entity, pattern, evidence, score, check, text=False, trim=trim)  # type: ignore[arg-type]


def _named(table: str) -> str:
    return f"(?:{number_words.said(table)}|<(?i:{trade_words.alternation(table)}))"


_PLATES = _named(paper_words.PLATES)
_PAPERS = _named(paper_words.PAPERS)
_PASSES = _named(paper_words.PASSES)
_SERIALS = _named(paper_words.SERIALS)
_TOWNS_OF_KOREA = "서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주"

ROWS: tuple[Row, ...] = (
    # vehicles
    _row("plate_named", "NATIONAL_ID", rf"{_PLATES}{_LINK}(?P<v>{_PLATE}){_END}", plate, trim=plate_length),
    _row("plate_of_korea", "NATIONAL_ID", rf"(?:^|[\s=:\"'(,;\[|])(?P<v>(?:{_TOWNS_OF_KOREA}) ?[0-9]{{2}}[가-힣] ?[0-9]{{4}})(?:[\s,;|)\]\"']|$)", None, evidence="shape", score=0.85),
    _row("plate_of_china", "NATIONAL_ID", r"(?P<v>[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·]?[A-Z0-9]{5,6})(?:[^A-Za-z0-9]|$)", None, evidence="shape", score=0.8),
    _row("plate_of_vehicle", "NATIONAL_ID", r"(?i:\b(?:vehicle|car|van|truck|lorry|auto|fahrzeug|pkw|véhicule|voiture|coche|vehículo|veicolo|auto|carro|bil|samochód|pojazd|vozidlo|autó|mașina|vozilo|araç|автомобиль|машина|авто|reg|plate|tag)) (?P<v>[A-Z]{2}[0-9]{2} ?[A-Z]{3}|[A-Z]{2}-[0-9]{3}-[A-Z]{2}|[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} ?[0-9]{1,4}|[0-9]{4} ?[B-DF-HJ-NP-TV-Z]{3}|[АВЕКМНОРСТУХ][0-9]{3}[АВЕКМНОРСТУХ]{2} ?[0-9]{2,3}|[0-9][A-Z]{3}[0-9]{3})(?:[\s,;|)\]\"'.]|$)", None),
    # papers
    _row("paper_named", "NATIONAL_ID", rf"{_PAPERS}{_LINK}(?P<v>{_CODE}){_END}", paper, trim=number_length),
    _row("pass_named", "NATIONAL_ID", rf"{_PASSES}{_LINK}(?P<v>[A-Z]{{1,2}}[0-9]{{6,8}}|[A-Z]{{3}}[0-9]{{6}}|[CFGHJKLMNPRTVWXYZ][0-9CFGHJKLMNPRTVWXYZ]{{8}}){_END}", paper),
    _row("paper_of_check", "NATIONAL_ID", r"(?i:\b(?:kyc|selfie|ocr|mrz|liveness|onfido|sumsub|jumio|veriff|document|passport)\b)[^\n]{0,120}?[\"',; ](?i:doc|number|docnum|doc_no|document|id_no)\\?[\"']?[=:][ ]?\\?[\"']?(?P<v>[A-Z]{1,3}[0-9]{6,9}|[0-9]{8,12})(?:\\?[\"']|[\s,;)}]|$)", paper),
    _row("paper_of_country", "NATIONAL_ID", r"\\?\"(?i:number|doc_?(?:no|number|num)?|document(?:_?(?:no|number))?)\\?\":[ ]?\\?\"(?P<v>[A-Z0-9]{6,14})\\?\",[ ]?\\?\"(?i:country|issuing_?country|nationality|issuer|issued_?by)\\?\":", paper),
    _row("medicare_formed", "NATIONAL_ID", rf"(?:^|[\s\"'=:;,|(\[<>_])(?P<v>[1-9]{_A}{_AN}[0-9]-{_A}{_AN}[0-9]-{_A}{{2}}[0-9]{{2}})(?:[\s\"'=;,|)\]<>._]|$)|(?i:\b(?:mbi|medicare|hicn)\b)[^0-9\n]{{0,12}}(?P<v2>[1-9]{_A}{_AN}[0-9]{_A}{_AN}[0-9]{_A}{{2}}[0-9]{{2}})\b", None, score=0.85),
    _row("account_of_russia", "BANK_ACCOUNT", r"(?:^|[\s=:\"'(,;|])(?P<v>(?:408(?:17|20|02|03|01)|423(?:0[1-9])|40702)810[0-9]{12})(?:[\s,;|)\"'.]|$)", None, evidence="shape", score=0.85),
    _row("account_of_bank", "BANK_ACCOUNT", r"(?i:\b(?:rek\.?|rekening|norek|no\.? ?rek\.?|acct|a/c|konto|kto\.?|cta\.?|conta|conto)) (?:[A-Z]{2,8}|[A-Z][a-z]{2,12}) (?P<v>[0-9]{2,4}(?:[ -][0-9]{2,6}){2,4}|[0-9]{9,16})(?:[\s,;|)\"'.]|$)", is_number),
    _row("number_of_x12", "NATIONAL_ID", r"\*(?:XX|34|SY)\*(?P<v>[0-9]{9,10})[*~\n]|\bREF\*SY\*(?P<v2>[0-9]{9})[*~\n]", None),
    _row("insured_of_xdt", "NATIONAL_ID", r"(?:^|[\s>:])0[0-9]{2}31(?:05|19)(?P<v>[A-Z]?[0-9]{6,12})[ \t]*\r?$", None),
    _row("phone_of_records", "PHONE_NUMBER", r"\bPER\*[A-Z]{2}\*[^*~\n]*\*(?:TE|CP|HP|WP)\*(?P<v>[0-9]{10,15})[*~\n]|(?:^|[\s>:])0[0-9]{2}36(?:18|26|27)(?P<v2>[0-9+][0-9 /-]{5,20})[ \t]*\r?$", None),
    _row("insured_of_japan", "NATIONAL_ID", r"(?:^|[\s,\"=:：])(?P<v>[0-9]{1,8}・[0-9]{3,8})(?:[\s,\"、]|$)", None, evidence="shape"),
    _row("wallet_formed", "CRYPTO", r"(?:^|[\s=:\"'(,;|>\[])(?P<v>(?:bc1|tb1|ltc1|bnb1|cosmos1|osmo1|addr1|terra1)[02-9ac-hj-np-z]{25,98})(?:[\s,;|)\"'.<\]]|$)", None, evidence="shape"),
    _row("card_named", "CREDIT_CARD", r"\b(?:PAN|pan|Pan|card_?[Nn]umber|CARDNO|cardno)\\?[\"']?[ :=]{1,3}\\?[\"']?(?P<v>[3-6][0-9]{3}(?:[ -]?[0-9]{4}){3}|3[47][0-9]{2}[ -]?[0-9]{6}[ -]?[0-9]{5})\b", None),
    # devices
    _row("device_named", "SERIAL_NUMBER", rf"{_SERIALS}{_LINK}(?P<v>[0-9A-Z][0-9A-Z-]{{6,22}}){_END}", device),
    _row("hardware_number", "DEVICE_ID", r"(?i:\b(?:hwid|hw_?id|smbios(?:_?uuid)?|machine_?guid|machineguid|machine_?id|host-?id|hostid|device_?guid|devid|udid|idfv|idfa|gaid|android_?id|aaid|oaid|product_?uuid|board_?uuid|system_?uuid|bios_?uuid|p2p_?uid))\\?[\"']?[ ]?[:= ][ ]?\\?[\"'({]?(?P<v>[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|[0-9a-fA-F]{16,64}(?:,[0-9a-fA-F]{16,64})?|[A-Z]{2}(?:-[0-9A-F]{4}){3,5})(?:[\\\s\"',;)}|]|$)", None, score=0.85),
    _row("mac_of_telephone", "MAC_ADDRESS", r"(?i:\b(?:yealink|grandstream|snom|polycom|poly|fanvil|cisco|mitel|aastra|gigaset|htek|avaya|panasonic|linksys|spa[0-9]{3}|vvx)\b)[^\n]{0,60}[ ;/](?P<v>[0-9a-f]{12}|[0-9A-F]{12})(?:[\s\"';,)]|$)", _mac),
    _row("mac_in_name", "MAC_ADDRESS", r"(?i:\b(?:local_?name|ble_?name|adv_?name))\\?[\"']?[=:][ ]?\\?[\"']?[A-Za-z][A-Za-z0-9-]{1,20}_(?:[0-9A-F]{8})?(?P<v>[0-9A-F]{12})(?:[\s\"';,)]|$)", _mac),
    _row("network_joined_to", "SSID", r"(?i:\b(?:associat(?:e|ed|ing|ion)|connect(?:ed|ing)?|join(?:ed|ing)?|roam(?:ed|ing)?|forget(?:ting)?(?:network)?|autojoin\w*)\b)[^\n'<]{0,60}?(?: to| with)? ['<](?P<v>[^'<>\n/\\=:]{2,32})['>][^\n]{0,40}(?i:bssid|rssi|channel|ssid)", fields.ssid),
    _row("name_of_network", "SSID", r"(?i:[a-z]*(?:wifi|wlan|wireless)_?(?:network_?)?name|[a-z]*essid|[a-z]*wifi_?ssid)\\?[\"']?[=:][ ]?\\?[\"']?(?P<v>[^\"'\n=,;]{2,32}?)(?:\\?[\"',;]|[ ]\w+[=:]|[ ]?\r?$)", fields.ssid),
    _row("phone_by_number", "DEVICE_ID", r"(?i:\b(?:iphone|ipad|android|mobile|phone|watch|tablet)[-_ ])(?P<v>[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12})\b", None),
)
