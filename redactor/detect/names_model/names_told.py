"""Words that tell what the value beside them is: where one stands, less of the names model's sureness is enough."""

from __future__ import annotations

import re

from redactor import regex

_TOLD_BEFORE, _TOLD_BEHIND = 80, 30
"""So many characters before and behind a value are read for such a word."""
_TOLD = {
    entity: regex.compile(rf"(?<![^\W\d_])(?:{words})", re.IGNORECASE)
    for entity, words in {
        "PASSWORD": r"pass(?:word|wd|phrase|code)?s?\b|pw\b|pwd|pin\b|puk|key\b|codes?\b|kennwort|passwort|mot de passe|contraseña|clave|wachtwoord|wpa|unlock",
        "USERNAME": r"user|log(?:ged|ging|s)?[- ]?(?:in|on)|sign(?:ed|ing)?[- ]?(?:in|on)|account|handle|gamer ?tag|nick|psn|ign\b|screen name|profile|benutzer|anmeld|utilisateur|identifiant|usuario|gebruiker|alias",
        "HOSTNAME": r"computer|machine|laptop|pcs?\b|hosts?|desktop|workstation|device|server|rechner|notebook|macs?\b|macbook|called|named?\b|ordinateur|equipo|ordenador|phone|tablet",
        "SSID": r"wi-?fi|wlan|networks?|ssid|hotspot|netzwerk|réseau|red\b|broadcast",
        "SERIAL_NUMBER": r"serial|s/?n\b|sticker|label|plate|engraved|stamped|printed|back\b|bottom|underneath|underside|lid\b|tag\b|reads|says|seriennummer|série|serie|barcode",
        "DEVICE_ID": r"asset|tag\b|inventory|imei|device|udid|uuid|identifier|inventar|endpoint|ids?\b|advertising|bien\b",
        "CUSTOMER_ID": r"account|acct|acc\b|customer|client|member|policy|patient|mrn|subscri|loyalty|card|contract|meter|kunden|kdnr|cliente|vertrag|abonn|tenant|policen?",
        "EMPLOYEE_ID": r"employee|badge|staff|personnel|emp\b|personal|worker|clock|payroll|mitarbeiter|matricule|empleado|agent",
        "NATIONAL_ID": r"passport|licen[cs]e|ssn|social|national|nino|nhs|tax|plates?\b|reg(?:istration)?\b|vin\b|ausweis|dni|nie\b|insurance|id\b|kennzeichen",
        "ONE_TIME_CODE": r"codes?\b|otp|digits?\b|text(?:ed)?\b|sms|authenticator|verif|token|2fa|mfa|tan\b",
        "PURCHASE_DATE": r"bought|buy|purchas|order(?:ed)?|deliver|arriv|got\b|since|receipt|invoice|gekauft|kauf|achet|compr|contract|new\b|had it|warranty|picked up|seit",
        "DATE_OF_BIRTH": r"born|birth|dob|d\.o\.b|geb|née?\b|nacid|naci",
        "AGE": r"old\b|aged?\b|years?\b|yrs?\b|yo\b|y/o|turn(?:ed|s|ing)|alt\b|ans\b|años|jahre|birthday",
        "SEARCH_QUERY": r"search|googl|typed|looked|looking|quer(?:y|ies)|asked|bing\b|find|such|cherch|busc|browser|history",
    }.items()
}
"""Words that tell what the value beside them is."""


def is_told(text: str, start: int, end: int, entity: str) -> bool:
    """Return whether a word near the value at text[start:end] tells that it is of this entity."""
    told = _TOLD.get(entity)
    return told is not None and (
        told.search(text, max(0, start - _TOLD_BEFORE), start) is not None or told.search(text, end, end + _TOLD_BEHIND) is not None
    )
