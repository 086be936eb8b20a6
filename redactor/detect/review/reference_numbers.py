"""Numbers that a desk, a shop or a carrier gave a thing, and what is measured: orders, tickets, receipts, calls, hours, resolutions.

What a shape, an answer or the names model called a number of somebody's is asked here by its own form, by the word right before it, by the unit
right behind it, and by where it stands: at the end of a subject, as the first word of a note, alone at the end of a chat. Labels are believed.
"""

from __future__ import annotations

import re

from redactor import regex
from redactor.detect import accounts
from redactor.detect.review import near, public_numbers
from redactor.detect.search import gated
from redactor.types import Span

#: What stands before the number of a case, an order or a part of the work, in the number itself.
_PREFIXES = (
    "RMA|INC|CASE|TKT|TCK|TICKET|REQ|RITM|CHG|PRB|TASK|CLM|CLAIM|RETURN|RTN|INVOICE|RCPT|ORDER|BOOKING|BKG|BUG|ISSUE|DMG|SWAP|REPAIR|QUOTE|TRK|AWB|REFUND|COMPLAINT"
    "|FALL|VORGANG|AUFTRAG|BESTELLUNG|RECHNUNG|REKLA|STOER|STÖR|DOSSIER|CMD|COMMANDE|FACTURE|SAV|PEDIDO|FACTURA|INCIDENCIA|CASO|CHAMADO|PRATICA|ORDINE|FATTURA|MELDING|STORING|ORDRE|DRIFT|SAK|SAG|ZGL|ZLEC|HATA|FEHLER|ERROR|ERR|ERREUR"
)
#: A number by its own form: prefixes, orders of Google Play, Amazon and eBay, parcels, resolutions, generations of mobile networks.
_OWN_FORM = regex.compile(
    rf"(?:{_PREFIXES})(?:[-_#/ ][A-Z]{{2,4}}[-_#/])?[-_#/ ]?[0-9][0-9A-Z]*(?:[-/.][0-9A-Z]+)*|(?:WO|PO|SO|SR|KB)[-_#/ ]?[0-9]{{5,10}}|SR[-_#/ ]?[0-9]-[0-9]{{6,12}}|GPA\.[0-9]{{4}}(?:-[0-9]{{4,5}}){{3}}(?:\.\.[0-9]+)?|[0-9]{{3}}-[0-9]{{7}}-[0-9]{{7}}|[0-9]{{2}}-[0-9]{{5}}-[0-9]{{5}}"
    r"|(?:240|360|480|540|576|720|1080|1440|2160|4320)[pi](?:[0-9]{2,3})?|[0-9]{3,4} ?[x×] ?[0-9]{3,4}|[2345]G(?:/[2345]G)+(?:/LTE)?|(?:LTE|4G|5G)(?:/(?:LTE|[2345]G))+|[0-9]{2,4}/[0-9]{2,4}(?=\s?Mbit)",
)
#: Such a prefix is the beginning of a longer code in these: keys of programs, networks.
_TOKEN_END = regex.compile(r"[\w@\\]")
#: What a unit behind a number says: it was measured.
_UNIT_BEHIND = regex.compile(r" ?(?:m³|m3|kwh|mwh|kw|cbm|litres?|liters?|gal(?:lons?)?|ft|km|miles?|rpm|psi|bar|ppm|dbm?|lux|lumens?|mbit/s|mbps|dpi|lbs?|kg|°c|°f|kcal|bpm|steps)(?![\w/])", re.IGNORECASE)
_UNIT_IN = gated.compile(rf"[0-9][0-9.,' ]*{_UNIT_BEHIND.pattern}", re.IGNORECASE)
#: Hours: `09.00-13.00`, `8:30 – 12`, `14.00 bis 16.00`.
_HOURS = regex.compile(r"(?:[01]?\d|2[0-4])(?:[.:h][0-5]\d)(?: ?(?:uhr|h|am|pm))? ?(?:[-–—]|to|bis|till?|à|a|al|til|do|tot) ?(?:[01]?\d|2[0-4])(?:[.:h][0-5]\d)?(?: ?(?:uhr|h|am|pm))?", re.IGNORECASE)
#: A version and its build in brackets: the version behind which the brackets stand.
_VERSION_BEFORE = regex.compile(r"(?<![\w.])v?\d{1,4}(?:\.\d{1,5}){1,4}(?:[-+]?(?:rc|beta|alpha|b|r|p|sp)\.?\d{0,3})?,? ?[(\[](?:build|b|rev|r)?[ .:#]{0,2}\Z", re.IGNORECASE)
#: What names a number that stays, right before it: receipts, calls, orders, parcels, bookings.
#: Contracts are somebody's; a telephone behind the word for one is none all the same.
_CONTRACTS = "contract|agreement|lease|permit"
_WORDS = (
    r"receipts?|till (?:slip|receipt)|slip|order|invoice|booking|ticket|case|claim|parcels?|package|tracking|shipment|consignment|waybill|awb|docket|police (?:report|rpt)|delivery note|quote|voucher|gift ?card|coupon|refund|transaction|txn|crime ref(?:erence)?|ref(?:erence)?|work ?order|incident|(?:bag|luggage|baggage) tag"
    r"|protocolo|beleg(?:nr\.?)?|bon|kassenbon|quittung|rechnung|bestellung|auftrag|vorgang|sendung|paket|lieferschein|ticket de caisse|reçu|commande|colis|facture|suivi|dossier|recibo|factura|pedido|paquete|envío|albarán|incidencia|expediente|scontrino|ricevuta|ordine|pacco|spedizione|fattura|pratica|encomenda|fatura|chamado|kvitto|ärende|faktura|kvittering|pakke|ordre|paragon|paczka|zamówienie|zgłoszenie|účtenka|zásilka|objednávka|bestelling|pakket|zending|factuur|fiş|kargo|sipariş"
)
_NAMED, _CONTRACTED = (regex.compile(rf"(?<![\w-])(?:{words})(?:['’]s)?(?: ?(?:no|nr|nbr|num(?:ber)?|n[°º]|code|id|ref|nummer|numero|número|numéro|numer|číslo|#))?\.?(?: (?:is|was|ist|lautet|est|es|è|é|är|er))?[ ]?[:#]? ?[\"'(]?(?-i:[A-Z]{{2,3}} )?\Z", re.IGNORECASE) for words in (_WORDS, _CONTRACTS))
#: The same behind a number: `7730 4418 209 nolu kargom`, `44718 numaralı sipariş`.
_NAMED_BEHIND = regex.compile(r" (?:nolu|no['’]?lu|numaralı|nro['’]?lu) (?:kargo|sipariş|paket|gönderi|fatura|talep|kayıt|bilet|rezervasyon|ürün)| (?:takip|kargo|sipariş|gönderi) (?:no|numara)|(?:-es|-os|-as|-ös|-s)? (?:számú )?(?:rendelés|csomag|számla)|(?: \w+)? ?(?:番の荷物|の注文|号订单|号包裹)", re.IGNORECASE)
#: Calls and remarks are counted with a hash.
_COUNTED = regex.compile(r"(?<![\w-])(?:calls?|call no\.?|chats?|tickets?|cases?|jobs?|orders?|comments?|posts?|issues?|tasks?|notes?|contacts?|interactions?|anruf|appel|llamada|chiamata|gesprek|samtal|opkald|card|karte) #\Z", re.IGNORECASE)
_LONGEST_COUNT = 7
#: Letters, a sign, digits: how desks and shops write what they file, and the prefixes of machines and people that look the same.
_FILED = regex.compile(r"(?P<letters>[A-Z]{1,5})(?:[-/#](?:[A-Z]{1,4}[-/])?[0-9]{2,10}(?:[-/][0-9]{1,8})?|[0-9]{0,2}[-/][0-9]{3,10})")
_NOT_FILED = frozenset("LAP LT LTP NB PC WS WKS DT TAB MBP IPAD PRN AST ASSET HOST SRV SN EMP STAFF CUST ACC ACCT KD KDNR MEM MEMBER POL PAT MRN NHS DEV UNIT LOAN TAG INV".split())
#: What says whose number or which device, in the same clause.
_WHOSE = regex.compile(r"\b(?:customers?|accounts?|acct|members?(?:hip)?|subscribers?|polic(?:y|ies)|clients?|patients?|employees?|staff|badge|payroll|serials?|s/?n|assets?|tags?|inventory|device|laptop|tablet|phone|chromebook|loaner|machine|kunden?\w*|vertrags?\w*|mitglieds?\w*|abonn\w+|cliente|client|socio|klant\w*|kund\w*|seriennummer|matricola|série|serie)\b[^\n.;!?]{0,24}\Z", re.IGNORECASE)
#: So many machines has a firm: longer numbers are no `NB-0412`.
_MOST_MACHINES = 6
_SUBJECT = regex.compile(r"[ \t>*]*(?:subject|re|fwd?|aw|wg|betreff|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|aihe|temat|předmět|tárgy|konu|тема|件名|主题|title|summary)[ \t]*[:：]", re.IGNORECASE)
_NUMBERS = frozenset(("CUSTOMER_ID", "DEVICE_ID", "SERIAL_NUMBER", "EMPLOYEE_ID", "NATIONAL_ID", "HOSTNAME", "USERNAME", "ONE_TIME_CODE", "PASSWORD", "PHONE_NUMBER", "SSID", "BANK_ACCOUNT"))
#: Entities whose values may look like anything.
_SAID = frozenset(("PASSWORD", "USERNAME", "ONE_TIME_CODE"))
_BELIEVED = ("label:", "known:", "checksum:")
_BACK = 48


#: Right before the number of an account of a ledger, of what is posted to, of a ticket of an airline: nobody's, whatever it was called for.
_LEDGER = regex.compile(
    r"(?<!\w)(?:(?:g/?l|ledger|cost|expense|revenue|clearing|suspense|nostro|vostro|control|contra|balance sheet)[ -]?acc(?:oun)?t|(?:sach|erlös|aufwands|verrechnungs)konto|compte (?:général|de charge|de produit)|cuenta (?:contable|de mayor)|conto (?:contabile|economico)"
    r"|grootboek(?:rekening)?|konto (?:księgowe|syntetyczne|analityczne)|cost cent(?:er|re)|kostenstelle|centre de coûts?|centro di costo|centro de costos?|kostnadsställe|kostnadssted|kustannuspaikka|(?:e-?)?tkt|e-?ticket)s?(?:[ _-](?:no|nr|number|num|code|id)\.?)?[ :=#\"']{1,3}\Z", re.IGNORECASE)
_LEDGERED = frozenset(("CUSTOMER_ID", "BANK_ACCOUNT", "PHONE_NUMBER", "HOSTNAME", "NATIONAL_ID", "EMPLOYEE_ID"))


def is_of_ledger(text: str, span: Span) -> bool:
    """Say whether a number is that of an account of a ledger, of what is posted to, or of a ticket of an airline."""
    return span.entity in _LEDGERED and _LEDGER.search(text, max(0, span.start - _BACK), span.start) is not None


def is_reference(text: str, span: Span) -> bool:
    """Say whether what was taken for a number of somebody's is that of a case, an order, a call or a measure."""
    if is_of_ledger(text, span):
        return True
    if span.entity not in _NUMBERS or span.detector.startswith(_BELIEVED):
        return False
    if span.entity == "PHONE_NUMBER":
        return _is_no_phone(text, span)
    value = text[span.start : span.end]
    if _OWN_FORM.fullmatch(value) and not _TOKEN_END.match(text, span.end) and (span.entity not in _SAID or not value[0].isalpha() or value.startswith("GPA.")):
        return True
    if (value[-1:].isdigit() and _UNIT_BEHIND.match(text, span.end)) or _UNIT_IN.fullmatch(value):
        return True
    if span.entity in ("PASSWORD", "USERNAME", "SSID"):
        return False
    if _is_build(text, span) or _NAMED_BEHIND.match(text, span.end):
        return True
    if span.entity == "HOSTNAME" and (_EVERYBODYS.fullmatch(value) or accounts.is_unset_host(value)):
        return True
    if span.detector.startswith("model:") and _is_below(text, span):
        return True
    before = near.before(text, span, _BACK)
    if span.entity == "DEVICE_ID" and _OTHER_TAG.search(before):
        return True
    if span.entity in ("SERIAL_NUMBER", "DEVICE_ID", "CUSTOMER_ID") and _ALARMED.search(before):
        return True
    return span.detector.startswith("model:") and (_is_filed(text, span) or _is_shown(text, span) or _is_named(value, before))


def _is_named(value: str, before: str) -> bool:
    """Say whether a word for an order or a case stands right before a number; `reference` alone may be the customer's where it is all figures."""
    named = _NAMED.search(before)
    return named is not None and _WHOSE.search(before) is None and (not named[0].lower().startswith("ref") or any(map(str.isalpha, value)))


#: A line that names a number which stays, right above one that stands alone on its line.
_ABOVE = regex.compile(
    r"(?:^|\n)[ \t>*#]*(?:(?:your|the|our|ihre?|votre|su|il tuo) )?(?:[^\W\d_]+ ){0,2}?(?:diagnostics?|confirmation|reference|case|ticket|order|invoice|incident|request|support|submission|tracking|parcel|booking|response|session|report|error|log|job|rma|return|claim|quote|transaction|receipt|auftrags?|bestell|vorgangs?|rechnungs?|ticket|fall|referenz|sendungs?|bestätigungs?"
    r"|dossier|commande|facture|suivi|demande|confirmation|expediente|pedido|factura|incidencia|solicitud|seguimiento|pratica|ordine|fattura|richiesta|spedizione|processo|encomenda|fatura|chamado|bestelling|dossiernummer|factuur|zaak|ärende|beställning|sak|ordre|sags?|bestillings?|zgłoszenia|zamówienia|sprawy|faktury|přesílky|objednávky|reklamace)"
    r"[ _-]?(?:id|nos?|nr|num(?:ber)?s?|n[°º]|code|ref(?:erence)?|nummer|numero|número|numéro|numer|číslo|#)?\.?[ \t]*(?:\([^()\n]{1,30}\))?[*:?]{0,2}[ \t]*\r?\n(?:[ \t]*\r?\n)?[ \t>]*\Z", re.IGNORECASE)
_BACK_ABOVE = 90


def _is_below(text: str, span: Span) -> bool:
    """Say whether a number stands alone on its line below a label of an order, a case or a diagnosis."""
    behind = text.find("\n", span.end)
    if text[span.end : behind if behind >= 0 else len(text)].strip(" \t\r"):
        return False
    return _ABOVE.search(text, max(0, span.start - _BACK_ABOVE), span.start) is not None and any(map(str.isdigit, text[span.start : span.end]))


#: Machines that everybody uses, by their number: `ATM-0417`.
_EVERYBODYS = regex.compile(r"(?:ATM|TVM|POS|TILL|EPOS|KIOSK|KSK|VEND|VM|PRN|PRINTER|MFP|AP|SW|SWITCH|CAM|CCTV|NVR|DVR|LIFT|ELEV|PUMP|DOOR|GATE|LOCKER|SCANNER|ROUTER|TV|DISPLAY|ROOM|UPS|PDU|BIN|RACK|BAY|DOCK|LINE|CELL|ROBOT|AGV|CNC|XRAY|MRI|EVSE|CP)[-_#]?\d{1,6}")
_OTHER_TAG = regex.compile(r"\b(?:bag|luggage|baggage|gift|price|git|release|docker|image|html|xml|meta|vlan|service|route|hash|name) ?tags?(?: (?:no\.?|number|is|was|#))?[ :#]{1,2}\Z", re.IGNORECASE)

#: What a screen or a program shows, right before a code in letters, a hyphen and figures.
_SHOWS = regex.compile(r"\b(?:shows?|showing|displays?|displayed|says|saying|reads|gives|giving|throws?|returns?|fails with|stops with|ends with|get|gets|getting|error|fault|message|zeigt|meldet|meldung|fehler|affiche|indique|erreur|muestra|aparece|mostra|esce|toont|geeft|visar|viser|pokazuje|wyświetla)(?: (?:me|us|up|only|just|now|error|code|fehler|the|an|a))* [\"'“(\[]?\Z", re.IGNORECASE)
_CODE = regex.compile(r"[A-Z]{2,6}-\d{2,5}[A-Z]?")


def _is_shown(text: str, span: Span) -> bool:
    """Say whether a code is what a device or an app shows when something goes wrong."""
    code = _CODE.fullmatch(text, span.start, span.end)
    return code is not None and code[0].partition("-")[0] not in _NOT_FILED and not _WHOSE.search(near.before(text, span, _BACK)) and _SHOWS.search(near.before(text, span, _BACK)) is not None


def _is_build(text: str, span: Span) -> bool:
    return text[span.end : span.end + 1] in (")", "]") and text[span.start : span.end].isalnum() and _VERSION_BEFORE.search(text, max(0, span.start - 32), span.start) is not None


def _is_no_phone(text: str, span: Span) -> bool:
    value = text[span.start : span.end]
    if value.startswith("+") or span.detector == "context:extension_abroad":
        return False
    if _HOURS.fullmatch(value) or public_numbers.is_nobodys_phone(text, span):
        return True
    before = near.before(text, span, _BACK)
    if _COUNTED.search(before) and len(value) <= _LONGEST_COUNT:
        return True
    if _is_build(text, span):
        return True
    if span.detector.startswith("shape:") and (_NUMBERED.fullmatch(value) or _PARCEL.search(before) or (_LETTERS.search(before) and _LAND.match(text, span.end))):
        return True
    return span.detector.startswith(("shape:", "model:")) and (_NAMED.search(before) is not None or _CONTRACTED.search(before) is not None or _CODED.search(before) is not None or _FITTED.search(before) is not None)


#: Numbers of reports and parts in their own forms: `041877-04`, `05-25420-08`.
_NUMBERED = regex.compile(r"0\d{5}-\d{2}|0\d-\d{5}-\d{2}")
#: How numbers of parcels begin: those of DHL and La Poste; and of those of all posts (UPU S10) the two letters before and the two of the land behind: `ZW 0441 7718 2GB`.
_PARCEL, _LETTERS, _LAND = regex.compile(r"(?<!\w)(?:JJD|JVGL|JD|[0-9][A-Z]) \Z"), regex.compile(r"(?<!\w)[A-Z]{2} ?\Z"), regex.compile(r" ?[0-9]? ?[A-Z]{2}(?!\w)")


#: Codes of faults, not those that are dialled.
_CODED = regex.compile(r"(?<!area )(?<!country )(?<!dialling )(?<!dialing )(?<!dial )(?<!access )(?<!post )\b(?:codes?|err(?:or)?\.?|faults?|alarms?|alarm(?:e|a|ă|kod|code)|allarme|alerts?|events?|msg|fehler|fehlercode|störung|meldung|erreur|défaut|panne|errore|guasto|anomalia|fallo|avería|falha|avaria|foutcode|storing|melding|felkod|feilkode|fejlkode|larm|błąd|usterka|chyba|porucha|hiba|eroare|hata|ошибка|ошибки|авария|помилка) ?[:=#]? ?\Z", re.IGNORECASE)
#: What goes wrong, right before the number of it.
_ALARMED = gated.compile(r"\b(?:alarms?|alarme|alarma|allarme|faults?|errors?|err|störung|fehler|panne|défaut|erreur|guasto|errore|fallo|avería|storing|larm|felkod|usterka|błąd|porucha|chyba|ошибка|авария) ?(?:code|kod|no\.?|nr\.?|#|:)? ?\Z", re.IGNORECASE)
#: What was put in or taken out, right before the number of it: `swapped inlet frit 01018-22707`.
_FITTED = regex.compile(
    r"\b(?:swapped|changed|exchanged|replaced|fitted|installed|ordered|sent|shipped|used|needs?|new|spare|replacement|getauscht|ausgetauscht|ersetzt|bestellt|eingebaut|remplacé\w*|changé\w*|commandé\w*|cambiad[oa]|pedid[oa]|instalad[oa]|sostituit[oa]|ordinat[oa]|vervangen|besteld|bytt|byttet|bestilt|wymieniono|zamówiono)"
    r"(?: out)?(?: (?:the|a|an|its|their|one|new|old|der|die|das|den|le|la|les|el|los|il|lo|de|het))*(?: [a-zà-ÿ-]{3,16}){1,3}(?: (?:with|for|by|no\.?|number|ref\.?|nr\.?))?[ (]{1,2}\Z", re.IGNORECASE)


def _is_filed(text: str, span: Span) -> bool:
    """Say whether a number in the form of a case stands where cases are named: at the end of a subject, first in a note, alone at the end."""
    made = _FILED.fullmatch(text, span.start, span.end)
    if made is None or (made["letters"] in _NOT_FILED and sum(map(str.isdigit, made[0])) <= _MOST_MACHINES):
        return False
    first = text.rfind("\n", 0, span.start) + 1
    last = text.find("\n", span.end)
    last = len(text) if last < 0 else last
    before, behind = text[first : span.start], text[span.end : last]
    if _WHOSE.search(before):
        return False
    if not behind.strip(" \t.)]!") and _SUBJECT.match(before):
        return True
    if not first and not before.strip(" \t[(#") and behind[:1] in (" ", ":", ",", "]", ")", "/") and not re.match(r" ?[:=]", behind):
        return True
    return not text[span.end :].strip(" \t\r\n.)]") and (not before.strip(" \t[(#") or re.search(r"[.!?…] [(\[]?\Z", before) is not None)
