"""What is said of a single device by its number, with no word for the number: `check warranty for TOKEN`, `swapped TOKEN for TOKEN`, `TOKEN won't boot`.

Asked of tokens alone that are made as numbers of single devices and as no model, part, firmware or ticket (detect/prose/product_serials.py).
"""

# ruff: noqa: E501 - rows of patterns read best in full lines

from __future__ import annotations

import re

from redactor import regex
from redactor.detect.prose import product_serials
from redactor.detect.words import makers

#: Warranty, recalls and what makers sell beside them.
_WARRANTY = r"(?:warrant(?:y|ies)|garanti\w{0,5}|gewährleistung|garant[ií]as?|garanzia|gwarancj\w{1,2}|záruk\w{1,2}|takuu\w{0,3}|applecare\+?|care ?pack|coverage|recall|rückruf(?:aktion)?|entitlement)"
_OF = r"(?:for|on|of|to|für|zu|von|auf|pour|sur|du|de|para|per|di|su|sul|voor|op|van|dla|na|för|på|pro|:)"
_THING = r"(?:(?:the|my|our|this|that|an?|unit|device|machine|laptop|notebook|phone|tablet|printer|das|die|der|dem|gerät|le|la|l['’]|el|il|het|appareil|equipo|apparecchio|toestel)[ ])*"
#: What is done to a single device, right before its number.
_DONE = (
    r"(?:pick(?:ed|ing)? up|collect(?:ed|ing)?|wip(?:e|ed|ing)|re-?imag(?:e|ed|ing)|scrap(?:ped|ping)?|decommission(?:ed|ing)?|retir(?:e|ed|ing)|loan(?:ed)?|lend|lent|borrow(?:ed)?|hand(?:ed|ing)? (?:out|over|back|in)|check(?:ed|ing)? (?:in|out)|(?:un|re-?|de-?)?enrol+(?:ed|ing)?|(?:de-?|re-?|un)?regist(?:er|ered|ering)|(?:de|re)?activat(?:e|ed|ing)|unpair(?:ed)?|pair(?:ed|ing)?|blacklist(?:ed)?|unlock(?:ed|ing)?"
    r"|factory[ -]reset|reset(?:ting)?|swapp?(?:ed|ing)?(?: out)?|exchang(?:e|ed|ing)|replac(?:e|ed|ing)|return(?:ed|ing)?|re-?assign(?:ed)?|deploy(?:ed|ing)?|issu(?:e|ed|ing)|provision(?:ed|ing)?|look(?:ed)? up|locat(?:e|ed)|defective|faulty|broken|dead|stolen|lost|missing|spare|loaner|replacement|old|new"
    r"|abholen|abgeholt|zurückgesetzt|zurückgegeben|ausgegeben|getauscht|ausgetauscht|registrier(?:en|t)|freischalten|gegen|durch|defektes?|altes?|neues?|récupérer|récupéré|restitué|remplacé|enregistrer|échangé|recoger|recogido|devuelto|cambiado|registrar|ritirare|ritirato|restituito|sostituito|registrare|opgehaald|ingeleverd|vervangen|omgeruild|registreren|odebrano|zwrócono|wymieniono|zarejestrować)"
)
#: Where a number is printed, and what leads from there to it.
_LABEL = r"(?:labels?|stickers?|(?:name ?|type |rating )?plates?|badge|underside|back|bottom|typenschild|aufkleber|etikett|rückseite|unterseite|étiquette|plaque|autocollant|etiqueta|pegatina|placa|adesivo|etichetta|targhetta|sticker|typeplaatje|typskylt\w*|klistermärk\w*|naklej\w{2,3}|etykie\w{2,4}|tabliczce|štít\w{2,3}|tarr\w{2,4}|etiket\w{0,4})"
_TELLS = r"(?:says?|reads?|shows?|with|has|is|bears|carries|states|steht|sagt|zeigt|mit|lautet|il y a|indique|porte|avec|c['’]est|pone|dice|tiene|aparece|hay|con|diz|tem|está escrito|com|c['’]è(?: scritto)?|riporta|staat|met|står|med|jest|widnieje|pisze|je|lukee|yazıyor)"
_BEFORE = regex.compile(
    rf"(?:\b{_WARRANTY}\b[^\n.?!]{{0,28}}?(?<!\w){_OF}[ ]?{_THING}|(?<![\w-]){_DONE}(?: (?:unit|device|one|is|was|ist|gerät|unité|equipo)){{0,2}}[ :(]{{1,2}}{_THING}|\b{_LABEL}\b[^\n.?!]{{0,24}}?(?<!\w){_TELLS}[: ]{{1,2}}(?:écrit |written |scritto |escrito )?)[\"'“‘(\[]?\Z",
    re.IGNORECASE,
)
#: What devices alone do, or what is done to them, right behind a number: `won't boot`, `still under warranty`, `on the plate`, `as loaner`.
_BEHIND = regex.compile(
    rf"[\"'”’)\]]?[ ](?:(?:is|was|has|still|also|now|again|just|ist|war|hat|noch|est|encore|está|è|ancora|nog|jest|unit|device|then|came)[ ]){{0,3}}(?:(?:under|in|out of|covered by|within|unter|in|außerhalb der|sous|hors|en|fuori|onder|buiten|na|på|bajo)[ ](?:(?:the|a|your|der|la|de|our)[ ])?{_WARRANTY}"
    r"|(?:won['’]?t|will not|does(?:n['’]t| not)|did(?:n['’]t| not)|can(?:not|['’]t)|keeps?|no longer|refuses to|fails to) (?:boot\w*|turn(?:ing)? on|power\w*(?: on)?|charg\w+|start\w*(?: up)?|print\w*|pair\w*|reboot\w*|restart\w*|wake|respond\w*|connect\w*|switch(?:ing)? off|shut\w*|freez\w+|crash\w*|overheat\w*|beep\w*)"
    r"|defekt\w?|kaputt|broken|faulty|defective|dead(?: on arrival)?|doa|bricked|stolen|damaged|back from|(?:sent |handed |gone )?(?:back|in)(?=[ .,;]|$)|returned|swapped|replaced|collected|scrapped|wiped|re-?imaged|offline|unresponsive|no power|startet nicht|geht nicht(?: mehr)? an|lädt nicht|ne s['’]allume plus|ne démarre p(?:as|lus)|en panne|no enciende|no arranca|averiad[oa]|non si accende|guast[oa]|start niet|gaat niet aan|uszkodzon[ya]|nie włącza się"
    r"|(?:on|auf|sur|en|su|op|na|unter|under|sous|bajo|sotto) (?:(?:the|its|it's|dem|der|la|le|l['’]|el|il|de|het|jej)[ ]?)?(?:back|bottom|plate|label|sticker|underside|side|box|lid|battery|rating plate|typenschild|aufkleber|rückseite|unterseite|étiquette|plaque|etiqueta|placa|etichetta|targhetta|typeplaatje)"
    r"|(?:as|for|als|comme|como|come|jako) (?:(?:a|the|my|an?|un|una|ein|eine)[ ])?(?:temporary )?(?:loaner|loan|loan unit|replacement|spare|leihgerät|ersatzgerät|ersatz|prêt|remplacement|sustitución|préstamo|sostituzione|reserve|leenapparaat))",
    re.IGNORECASE,
)
_BACK, _AHEAD = 72, 64
_HEX = regex.compile(r"[0-9A-F]{10,}")
_CHANGES = 2
_VEHICLE = regex.compile(r"[A-HJ-NPR-Z0-9]{12}[0-9A-HJ-NPR-Z][0-9]{4}")
_WORTH = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9), strict=True))
_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)


def needed() -> str:
    """Return in RE2's syntax one of the words without which nothing is said of a device by its number."""
    return rf"(?i:{_WARRANTY}|\b{_DONE}\b|\b{_LABEL}|n['’]t |\bnot |keeps? |no longer|refuses|fails to|defekt|kaputt|\bdoa\b|bricked|damaged|\bback\b|wiped|offline|unresponsive|no power|nicht|allume|démarre|panne|enciende|arranca|averiad|accende|guast|niet|uszkodzon|nie włącza|\bbox\b|\bside\b|\blid\b|battery|loaner|\bloan\b|leihgerät|ersatz|prêt|préstamo|vehicle|fahrzeug|véhicule|vehículo|veicolo|voertuig|fordon|pojazd|\b(?:car|auto|van|truck|lkw|pkw)\b)"


def is_vehicle(value: str) -> bool:
    """Say whether a token is the number of a vehicle: 17 signs with Europe's filling or North America's check digit (ISO 3779; 49 CFR 565.15)."""
    if _VEHICLE.fullmatch(value) is None:
        return False
    total = sum((int(c) if c.isdigit() else _WORTH[c]) * weight for c, weight in zip(value, _WEIGHTS, strict=True))
    return value[3:6] == "ZZZ" or (value[8] == "0123456789X"[total % 11] and any(map(str.isalpha, value)))


def of_unit(text: str, start: int, end: int) -> bool:
    """Say whether a token is made as the number of one device, and the words right before or behind it speak of one."""
    value = text[start:end]
    if is_vehicle(value):
        return True
    if product_serials.changes(value) < _CHANGES or not product_serials.is_one_device(value) or _HEX.fullmatch(value) or makers.stands_before(text, start):
        return False
    first = max(text.rfind("\n", 0, start) + 1, start - _BACK)
    return _BEFORE.search(text, first, start) is not None or _BEHIND.match(text, end, end + _AHEAD) is not None
