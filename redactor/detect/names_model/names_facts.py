"""What is left of the names model's findings that are no names: accounts, passwords, hosts, numbers and dates of a person.

The model reads a sentence and says where such a value stands; here it gets the borders of its token, and what is plainly something
else (a version, what a label calls an order or an error code, a system account, a shared host, an ordinary word) stays.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor import regex
from redactor.detect import accounts, checks, serial_checks
from redactor.detect.names_model.names_told import is_told
from redactor.detect.prose import profiles, said
from redactor.detect.rows import searches
from redactor.detect.words import words_abroad
from redactor.types import Span

if TYPE_CHECKING:
    from collections.abc import Callable

NUMBERS = frozenset(("SERIAL_NUMBER", "DEVICE_ID", "CUSTOMER_ID", "EMPLOYEE_ID", "NATIONAL_ID", "ONE_TIME_CODE"))
"""Entities that are numbers, or letters and digits."""
DATES = frozenset(("PURCHASE_DATE", "DATE_OF_BIRTH"))
_SPOKEN = frozenset(("AGE", "SEARCH_QUERY"))
"""Entities that are words."""
LONGEST = 120
_LEAST_SCORE, _LEAST_TOLD = 0.7, 0.6
"""How sure the model must be over all of the value: where no word around it says so, and where one does (`names_told`)."""
_OUTER = " \t\r\n\"'`´‘’“”„«»()[]{}<>|,;"
"""What stands around a value and is no part of it."""
_OF_DATE = frozenset("0123456789./-")
_FIRST = regex.compile(r"(?=\S*[\d._-])\S{3,}(?=\s)")
_STOPS = {"PASSWORD": frozenset(' \t\r\n"`“”„«»()[]{}<>|')}
_STOP = frozenset(_OUTER + "=:/\\@")
_TAIL = ".,;:!?…*_-"
_VERSION = regex.compile(r"[vV]?\d{1,4}(?:\.\d{1,6}){1,4}(?:[-_+ ]?(?:rc|beta|alpha|build|b|p|r|sp)?[-.]?\d{0,9})?")
_VERSIONED = regex.compile(r"(?:^[vV]?|[^\W\d]_|[A-Z]_)\d{1,4}(?:\.\d{1,6}){1,4}(?!\d)")
"""A version, or what has one in it."""
_GROUPED = regex.compile(r"\d{2,3}\.\d{3}\.\d{3}(?:[-/.]\w{1,4}(?:[-/]\w{1,2})?)?|\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}|\d{6,}\.\d+")
"""Numbers of states and firms that are written with points."""
_NOT_A_NUMBER = regex.compile(
    r"0[xX][0-9a-fA-F]+|\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m)?|\d+(?:[.,]\d+)? ?(?:%|[kMGT]?i?[Bb](?:ps|it/s|/s)?|[kMG]?Hz|m?s|min|mins|minutes|hours?|days?|weeks?|months?|years?|mm|cm|m|km|W|V|A|mAh|px|dpi|rpm|dBm|users?|pcs|x)"
    r"|\d+-\d+ ?V~?|[$€£]\d.*|\d.*[$€£]|(?:19|20)\d{2} (?:R|SP|CU|U|Update |Build )\d+.*|M365.*|O365.*|KB\d{6,7}|CVE-\d{4}-\d+|(?:INC|CHG|REQ|RITM|RMA|INV|PO|SO|ORD|TKT|CASE)[-#_ ]?\d+|RFC ?\d+|ISO ?\d+|(?:DIN|EN|ISO|IEC|BS|ANSI|UL|NF|UNE|UNI|ASTM|VDE)(?:[ /-](?:EN|ISO|IEC))* ?\d{2,6}(?:-\d+)*:\d{4}|(?-i:[A-Z]{2,10}_\d{2,5})|1Z[0-9A-Z]{16}|00[0-9]{18}|0\d{3} ?[0-9A-Z]{2} ?\d{6}",
    re.IGNORECASE,
)
"""Error codes, times, sizes, sums, tickets, standards and parcels."""
_LABELS = (
    r"orders?|purchase orders?|p\.?o\.?|invoices?|receipts?|tickets?|cases?|claims?|incidents?|rma|tracking|shipments?|parcels?|bookings?|quotes?|vouchers?|coupons?|promos?|bag tag"
    r"|transactions?|txn|utr|accession|errors?|err|exit|fault|kb|cve|articles?|versions?|ver|firmware|fw|bios|uefi|build|rev(?:ision)?|patch"
    r"|kernel|driver|models?|typ|parts?|p/n|pn|sku|ean|upc|fru|batch|port|vlan|floor|flight|commit|sha256|sha1|md5|hash|checksum|loaded serial"
    r"|cod\.|ricambi\w*|c[oó]digo|teil|expedici[oó]n|env[ií]o|seguimiento|albar[aá]n|gu[ií]a|suivi|colis|sendungs?|lieferschein|spedizione|bestell|auftrags?|rechnungs?|recibos?|quittung|ricevuta|reçu|kvitto|vorgangs?|fehler|artikel|modell|commande|facture|modèle|pedido|factura|modelo|ordine|fattura"
    r"|protocolo|chamado|dossier|pratica|segnalazione|incidencia|expediente|caso|aver[ií]a|zaak|melding|bonnummer|storing|ärende|felkod|ordre|sagsnr|saksnr|feilkode|fejlkode|tilaus|tiketti|vikakoodi|zgłoszeni[ea]|zamówieni[ea]|faktur[ay]|błąd|błędu|objednávk[ay]|chyb[ay]|faktura|rendelés|számla|hibakód|comand[aă]|eroare|sipariş|hata|talep"
    r"|заявк[аи]|обращени[ея]|тикет|заказ[а]?|накладн(?:ая|ой)|счёт|счет|ошибк[аи]|модель|артикул|версия|прошивка|замовлення|помилка|접수번호|접수 번호|주문번호|주문 번호|문의번호|오류|에러|모델|버전|工单|工單|工单号|订单|订单号|單號|单号|错误|型号|版本|受付番号|注文番号|伝票番号|問い合わせ番号|エラー|型番|品番|tpn|mpn|fcc id"
    r"|(?:fiche|bon|ordre|rapport|demande|bulletin)(?: d['’e] ?(?:intervention|travail|réparation|livraison|commande|retour))? {1,3}n°|intervention|devis|bordereau|réclamation|terminal|tid|comprobante|resguardo|orden(?: de (?:trabajo|reparación|servicio))?|parte(?: de (?:trabajo|averías))?|presupuesto|aviso|reclamación|solicitud|vuelo|folio|commessa|preventivo|rapportino|ddt|bolla|reclamo|richiesta|ordem de serviço|orçamento|werkbon|werkorder|offerte|aanvraag|aanvraagnr|lieferschein|angebot|reklamations?|leihschein|einsatzbericht|servicebericht|arbetsorder|offert|følgeseddel|zlecenie|zlecenia|protokół|oferta|zakázk[ay]|nabídk[ay]|loan|lease|bag|luggage|or|apn|access point name"
    r"|faktur[aęyaen]{0,2}|zamówieni[aeu]|zgłoszeni[aeu]|reklamacj[aięe]|objednávk\w|reklamace|beställning(?:en)?|ordernummer|ärende(?:t)?|sak|bestilling(?:en)?|ordre|factuur|bestelling|zending|meldingsnummer|encomenda|chamado|fatura"
)
_LABELS_UNPARTED = (
    r"(?:(?:修理|注文|受付|問い?合わ?せ|お問い合わせ|伝票|追跡|請求書?|予約|案件|部品|修理票|配送|発注|管理票)(?:番号|No\.?)|型番|型式|品番|機種(?:名)?|エラーコード|バージョン|(?:订单|訂單|工单|工單|发票|發票|运单|快递|物流|报修|案件|预约)(?:编号|編號|号码|号|號)|(?:产品)?型号|型號|机型|機型"
    r"|错误代码|版本|(?:주문|접수|송장|예약|문의|운송장|견적)(?: ?번호)|모델(?:명)?|오류 ?코드)[ :：はが是为는은이가]{0,3}$"
)
"""The same in languages that put no blanks between words, or hang particles on them."""
_WEAK_LABELS = (
    r"service|docket|consignment|visit|dispatch|certificate|payout|payment|dispute|refund|exchange|swap|trade-in|appointment|survey|upi|rrn|status|stop|alarm|event|return|http|bug|issue|change|art|release|types?|products?|produkt|e|gc|item|lot|room|gate|page|line|step|section|chapter|request|correlation|session|job|trace|trip|command"
    r"|key|tape|loss|discount|référence|referencia"
)
"""Words that name such a number only with another word or a colon behind them."""
_NUMBER_WORD = r"(?:no|nr|num|number|codes?|id|uuid|ref|reference|nummer)\b\.?"
_LABELLED = regex.compile(
    rf"(?<![^\W\d_])(?:(?:{_LABELS})(?:'s)?(?:[ .-]{{0,2}}{_NUMBER_WORD})?|(?:{_WEAK_LABELS})(?:[ .-]{{0,2}}{_NUMBER_WORD}|[ \t]*(?=[:#=])))"
    rf"(?:[ ]?№)?(?: (?:po naszej stronie|chez (?:vous|nous)|bei (?:ihnen|uns)|de (?:vuestra|nuestra) parte|bij (?:u|ons)|presso di (?:voi|noi)|on (?:our|your) side))?(?: (?:is|was|says|reads|shows|ist|lautet|est|es|to|är|er|is het))?(?:[\"'”][ \t]{{0,40}}\|?)?[ \t.:：#=-]{{0,40}}$|{_LABELS_UNPARTED}",
    re.IGNORECASE,
)
"""What names a number that stays, right before it."""
_NOBODYS_NETWORK = regex.compile(
    r"(?:wi-?fi|wlan|eduroam|network|fritz!?box(?: \d{4}(?: (?:cable|ax|lte|fiber|5g))?)?|[25](?:\.4)? ?ghz)(?:[-_ ](?:guest|network|5g|2g))?|(?:guest|visitor|staff|public|corp|office)s?(?:[-_ ]\w+)?|\w+[-_ ](?:guest|visitor|staff)s?", re.IGNORECASE
)
_SITE = regex.compile(r"(?:[\w-]+\.)+(?:com|net|org|home|local|lan|io|box|de|uk|eu)", re.IGNORECASE)
"""The page of a router or extender, no network."""
_FILE = regex.compile(r"[\w().-]{1,60}\.(?:heic|jpe?g|png|gif|pdf|docx?|xlsx?|csv|txt|zip|mp4|mov|eml|msg|tiff?|log)", re.IGNORECASE)
_READ = regex.compile(r" (?:on|off|from) (?:the|my|our) (?:electric(?:ity)?|gas|water|day|night|meter|dial|odometer|counter)\b", re.IGNORECASE)
"""What follows the reading of a meter."""
_MODEL_OF = regex.compile(
    r"[,;]?\s{1,8}[(]?(?:(?:and|with|und|mit) )?(?:its |the )?(?:s/?n\b|serial|seri[ea]n?|série|snr\b|ser\b|pin/vin|vin\b|myq serial|asset (?:no|tag|id)|tag\b|no\.? (?=[A-Z0-9]*\d)|firmware\b|fw\b)", re.IGNORECASE
)
"""What follows a model before its serial number."""
_TECHNICAL = regex.compile(
    r"(?:.*\W)?(?:wpa\d?|wep|tkip|ccmp|sae|psk|tls|dtls|ssl|sha\d+|md5|aes\d*|rsa\d*|ecdsa|hmac|qam\d+|ofdm|ddr\d|pc\d|ieee|802\.11\w*|ipv[46]|oauth2?|oidc|saml2?|totp|hotp|webauthn|fido2?|ntlmv2|mschapv2|eap|peap|http[s]?|tcp|udp|ssh|smtp|imap|gssapi|kerberos|ntlm|ldap)(?:\W.*)?",
    re.IGNORECASE,
)
"""Protocols, ciphers and standards."""
_TICKET = regex.compile(r"[A-Z]{2,6}[-_]\d{2,8}|(?:INC|PRB|CHG|REQ|RITM|TASK|CR|SR)\d{5,}|\d?[A-Z]{2,4}-\d{3,4}|[PBCU][0-3][0-9A-F]{3}|[A-Z]{1,3} \d{2,4}|2\d{3}-\d{4}|[Cc][Aa]{2}[0-9A-Fa-f]{5}|[A-Z]{2}-\d{5,6}-\d")
"""Tickets, error codes of programs and cars."""
_TICKET_OF_CONSOLE = regex.compile(r"2\d{3}-\d{4}|[Cc][Aa]{2}[0-9A-Fa-f]{5}|(?:CE|NP|SU|WS|WV|NW)-\d{5,6}-\d")
"""Error codes of consoles and of sign-ins (Nintendo, Microsoft, Sony)."""
_SHARED = regex.compile(r"(?:guest|visitor|scan|scanner|printer|kiosk|pos|user|till|reception)[-_]?\d+", re.IGNORECASE)
"""Accounts of a device or of nobody in particular."""
_SHARED_HOST = regex.compile(r"(?:prn|srv|dc|nas|sw|ap|fw|db|web|app|vm|esx|lb|mx|ns)[a-z]{0,4}-[\w-]{1,24}", re.IGNORECASE)
_SIGN_IN_ERROR = regex.compile(r"(?:AADSTS|AADB2C|MSIS|ORA|TNS|MDM|WIN32)[-_]?\d{4,6}")
"""Errors of programs by their family: `AADSTS50126`, `ORA-01017`."""
_CLOCK = regex.compile(r"[0-2]?\d ?[hH:](?:[0-5]\d)?(?: ?[ap]m)?")
_KEY_OR_DIAL = regex.compile(r"AADSTS\d+|[A-Za-z0-9+/]{30,}=|[A-Z]{0,2}\d{4,6}-\d{3}|[*#]{1,2}\d{1,3}(?:[*#]\d*)*#?|0x.*")
_ADDRESS = regex.compile(r"\d{1,3}(?:\.\d{1,3}){3}(?:/\d+)?")
_DELIMITERS = frozenset("\t,;|")
_SURE_UUID = 0.95
_UUID = regex.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)
_VARIABLE = regex.compile(r"(?<![\w-])(?![A-Z0-9_]*(?:PASS|PWD|SECRET|TOKEN|KEY|AUTH|CRED))[A-Z][A-Z0-9]*_[A-Z0-9_]+=[\"']?\Z")
"""A variable of the environment whose name does not speak of secrets."""
_DUMP = regex.compile(r"(?<![\w:-])(?:[0-9a-f]{2} ){5}", re.IGNORECASE)
"""Bytes in a row."""
_CODE_BEFORE = regex.compile(r"\b(?:code|error|fault|model|version)s? (?:\w )?$", re.IGNORECASE)
_CERTIFICATE = regex.compile(r"\b(?:cert(?:ificate)?s?|x\.?509|fingerprints?|issuer|CN=|thumbprint)", re.IGNORECASE)
_ASKED = regex.compile(
    rf"(?<![^\W\d_])(?:{_LABELS}|model|promo|discount|domain|web ?site|url|web address)(?: (?:no|number|code|id|ref|reference|version))?(?: (?:please|shown|again|is it|does it (?:say|show)))? ?[?.:]?[ \t]*$", re.IGNORECASE
)
_ASKED_LATER = regex.compile(
    r"(?<![^\W\d_])(?:orders?|tickets?|cases?|claims?|invoices?|bookings?|tracking|parcels?|trade-?in|swap|exchange|payout|payment|transaction|dispute|job|dispatch|docket|consignment|quote|receipt|reference|model|part|article|error|version|firmware|meter|bestell|auftrags?|rechnungs?|commande|pedido|ordine)[ -]?(?:number|no|nr|id|code|nummer|reading|num)\b[^.?!\n\d]{0,48}[?.!]?[ \t]*$"
    r"|(?<![^\W\d_])(?:meter(?:'s)?(?: reading)?|reading|display)(?: (?:is )?(?:showing|shows?|says?|at))[?.]?[ \t]*$",
    re.IGNORECASE,
)
"""The same, with something said behind it."""
_ANSWER = regex.compile(r"[ \t>]*(?:\[[\d:. -]+\] ?)?(?:[^\W\d][\w .'()-]{0,24}[:>] ?)?(?:it's |it is |its |says |it says )?")
_QUESTION = 120
_OWN_LABEL = regex.compile(r"(?:door|gate|room|alarm|access|entry|safe|lock|verification|security|confirmation|login|sms|text|pairing|unlock|session) ?code|(?<!loaded )serial|s/n|asset|service tag|account|customer|member|policy|contract|employee|staff|badge|passport|licen[cs]e|pin\b|password|verification|one[- ]time|otp|2fa", re.IGNORECASE)
_BACK = 32
_FIGURE = regex.compile(
    r"\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|double|triple)\b",
    re.IGNORECASE,
)
_FIGURES = rf"(?:{_FIGURE.pattern}|[b-hj-z](?![\w'’]))"
_FIGURES_BEHIND = regex.compile(rf"(?:[ -]|, (?=(?:double|triple|oh|zero)\b)){_FIGURE.pattern}", re.IGNORECASE)
_FIGURES_BEFORE = regex.compile(rf"(?<![\w'’])(?P<figures>{_FIGURES}(?:[ -]|, ))$", re.IGNORECASE)
_LETTERS_BEFORE = regex.compile(r"(?:^|[\s:(\"'=])(?P<letters>(?!(?:SN|ID|NO|NR|PIN|REF|TAG|IMEI|MAC|TEL|PH|MOB|EXT|IP|FW|HW|OS|PO|SO|RMA|KB|HTTP|USB|RAM|CPU|SSD|HDD|AM|PM|CET|UTC|GMT|DOB|ACC|ACCT|CUST|EMP|VIN|SSN|NI|NHS|DNI|NIF|NIE|CIF|CPF|RG|TFN|ABN|ACN|SIN|NAS|UTR|NIN|BVN|KRA|PPS|BSN|CPR|AFM|RUT|RFC|CUI|CNP|OIB|AHV|SVN|NIP|CBR|CB|TC|UK|US|EU|OTP|TAN|PUK|CVV)\b)[A-Z]{1,4})[ ]$")
_DIALLED = regex.compile(r"\*\d{3,8}#")
_SPELLED = 3
"""So many figures in words are a number."""
_MONTH = regex.compile(r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|janv|févr|mai|juin|juil|août|mär|okt|dez|ene|abr|ago|dic|christmas|easter|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day|summer|winter|spring|autumn|fall|week|month|year)", re.IGNORECASE)
_EVENT = regex.compile(
    r"\b(?:joined|joining|doj|date of joining|start(?:s|ing|ed)?|hired?|last (?:working )?day|leav(?:es|ing)|back by|return(?:ed)? by|received|handed in|since|posted|published|opens?|opened|released?|made|manufactured|updated|expires?|expired|valid (?:un)?til|until|due|closed)(?: (?:on|in|at|by|date))?:? $"
    r"|\b(?:reçue?s?|eingegangen|empfangen|recibid[oa]|ricevut[oa]|recebid[oa]|ontvangen|mottag(?:en|et)|modtaget|mottatt|otrzymano|přijato)(?: (?:el|le|am|il|em|op|den|dnia|dne))? $"
    r"|\b(?:zuletzt|besuch|termin|wartung|dernière (?:visite|fois|intervention)|visite|última (?:visita|vez|revisión)|visita|ultima (?:visita|volta)|last (?:visit|seen|service)|laatste bezoek|senast)(?: (?:war|was|fue|était))?(?: (?:am|vom|le|du|el|del|il|on|op|den))? $"
    r"|\b(?:desde|seit|depuis|sinds|dal|od|sedan|siden|fino al|hasta|bis(?: zum)?|jusqu['’]au|até|tot)(?: (?:el|dem|den|le|de|o|dnia|il))? $", re.IGNORECASE
)
"""What happened then and is no purchase or birth."""
_DAY_OF = regex.compile(rf"\. ?{_MONTH.pattern}", re.IGNORECASE)
_ORDINAL = regex.compile(r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|twent\w+|thirt\w+|fort\w+|fift\w+|sixt\w+|sevent\w+|eight\w+|ninet\w+)\b", re.IGNORECASE)
_HEADING = regex.compile(r"[ \t*#=|]*(?=[^\n]*[^\W\d_a-z]{5})(?!.*(?:SERI|SÉRI|KUNDE|CLIENT|CUSTOMER|MATRIC|S/N))[^\W\d_a-zß-ÿ][^\Wa-zß-ÿ]*(?:[ '’/.-]+[^\Wa-zß-ÿ]+){1,7}[ ]+(?:n|nr|no|n[°º])\.?[ :]*")
"""A form's title in capitals before its number: `MODULO DI ASSISTENZA TECNICA n.`"""
_WEEK = regex.compile(r"(?<![^\W_]|['’])(?:v|w|kw|wk|cw|sem|semaine|semana|settimana|week|woche|vecka|uge|uke|tydzień|týden|viikko|vk|nr|no|n[°º]|§|page|seite|p|s|room|raum|zimmer|salle|sala|bus|tram|linie|line|ligne|línea|gate|porte|puerta|box|fach|regal|poste|ext|apt|floor)\.? $", re.IGNORECASE)
"""What stands before the number of a week, a page or a room."""
_AGES = range(1, 120)
_WORDS_OF_SECRETS = frozenset(
    "the a an my your our his her it its this that new old same wrong correct right blank empty temporary temp default initial admin password passwords passphrase passcode pin pins code codes key keys "
    "login username user name email mail account reset change changed changing expired required invalid incorrect locked unlocked again here there now then once first last yes no not none nothing "
    "something anything sticker label back bottom box letter card screen page form field link text message sms app phone printer router laptop computer pc device below above attached number numbers "
    "digits digit letters characters hint manager policy protected prompt box works working worked fails failed accepted rejected ok okay thanks please sorry".split()
)
"""Words that stand where a password, an account or a network could, and are none."""
_SPEAKING = frozenset("merchant customer client agent support helpdesk seller buyer visitor guest operator technician member tenant vendor caller user staff moderator tier escalation triage".split())
"""Who speaks, by role."""
_SURE_WORD = 0.88
"""A plain word is believed to be a password, an account, a host or a network from this score on."""
_SURE_CODE = 0.95
"""From here on what is written like a size or a ticket may be a code (`Door code 55B`)."""
_SURE_PHRASE = 0.6
_SHORT, _SURE_SHORT = 4, 0.8
"""What has fewer characters is rather a model, a size or a room than somebody's number, unless the model is sure."""
_SURE_ACCOUNT = 0.75


def kept(text: str, span: Span) -> Span | None:
    """Give a finding with the borders of its token, or nothing where it is plainly something else."""
    start, end = _bounds(text, span)
    if not 0 < end - start <= LONGEST or "\n" in text[start:end]:
        return None
    value = text[start:end]
    if span.score < (_LEAST_TOLD if is_told(text, start, end, span.entity) else _LEAST_SCORE):
        return None
    check = _CHECKS.get(span.entity, _number)
    if not any(c.isalnum() for c in value) or not checks.is_value(value) or not check(value, span.score):
        return None
    if span.entity in NUMBERS and (_TICKET_OF_CONSOLE.fullmatch(value) or (len(value) < _SHORT and span.score < _SURE_SHORT)):
        return None
    if span.entity in NUMBERS and "#" in text[max(0, start - 1) : start + 1] and value.lstrip("#").isdigit() and len(value.lstrip("#")) < _SHORT:
        return None  # `#752`: an error, a comment, a position
    if span.entity == "AGE" and re.search(r"(?<!['’])\b[b-hj-z] $", text[max(0, start - 4) : start]):
        return None  # `e eighteen`, a code
    if span.entity == "AGE" and _WEEK.search(text, max(0, start - 12), start):
        return None
    if profiles.is_of_board(text, start, span.entity):
        return None
    if span.entity == "AGE" and (text[max(0, start - 1) : start], text[end : end + 1]) in (('"', '"'), (";", ";"), ("|", "|")):
        return None  # a cell: its column says what it is
    if span.entity == "AGE" and _CODE_BEFORE.search(text, max(0, start - 12), start):
        return None
    if _is_cut(text, start, end, span.entity) or (_is_cell(text, start, end) and (span.score < _SURE_ACCOUNT or value.isalpha())):
        return None
    if span.entity not in DATES and span.entity not in _SPOKEN and _is_something_else(text, start, end, span):
        return None
    return Span(start, end, span.entity, span.score, span.detector)


def _is_something_else(text: str, start: int, end: int, span: Span) -> bool:
    """Say whether a label names a value otherwise, or the value has the form of something that is nobody's."""
    value = text[start:end]
    if _ADDRESS.fullmatch(value) or _TECHNICAL.fullmatch(value) or (_UUID.fullmatch(value) and (span.score < _SURE_UUID or span.entity in ("NATIONAL_ID", "EMPLOYEE_ID"))):
        return True
    if (span.entity in NUMBERS or span.entity == "PASSWORD") and any(map(_is_wide, value)) and any(map(str.isdigit, value)):
        return True  # `1180页面`: a number and the thing that has it
    if span.entity in NUMBERS and value.startswith("^"):
        return True  # what a printer of labels reads: `^XA^FO50,50`
    if span.entity in NUMBERS and _HEADING.fullmatch(text, text.rfind("\n", 0, start) + 1, start):
        return True
    if _is_labelled_otherwise(text[max(0, start - _BACK) : start]) or _is_asked_otherwise(text, start):
        return True
    if span.entity not in ("USERNAME", "PASSWORD") and text[end : end + 1] in (":", "="):
        return True  # a label itself
    if _VARIABLE.search(text, max(0, start - _QUESTION), start):
        return True  # its name says what it is, and was asked (`TWILIO_ACCOUNT_SID=AC...`)
    if span.entity in ("SERIAL_NUMBER", "DEVICE_ID", "HOSTNAME") and _MODEL_OF.match(text, end):
        return True
    if (span.entity in NUMBERS or span.entity in ("PASSWORD", "HOSTNAME")) and _FILE.fullmatch(value):
        return True
    if span.entity in NUMBERS and _READ.match(text, end):
        return True
    if span.entity in NUMBERS and _DUMP.search(_line_of(text, start, end)):
        return True
    return span.entity == "SERIAL_NUMBER" and _CERTIFICATE.search(_line_of(text, start, end)) is not None


def _is_cell(text: str, start: int, end: int) -> bool:
    """Say whether a value stands between delimiters, as in a table: its column says what it is."""
    return text[max(0, start - 1) : start] in _DELIMITERS and text[end : end + 1] in _DELIMITERS


def _bounds(text: str, span: Span) -> tuple[int, int]:
    """Widen a span to the token that it is part of, and take what surrounds a value off."""
    start, end = span.start, span.end
    stops = _STOPS.get(span.entity, _STOP)
    if span.entity == "SEARCH_QUERY":
        while start > 0 and text[start - 1].isalnum():
            start -= 1
        while end < len(text) and text[end].isalnum():
            end += 1
    elif span.entity not in DATES and span.entity != "AGE":
        while start > 0 and text[start - 1] not in _STOP and not _is_wide(text[start - 1]) and span.start - start < LONGEST:
            start -= 1
        while end < len(text) and text[end] not in stops and not _is_wide(text[end]) and end - span.end < LONGEST:
            end += 1
    elif span.entity in DATES:
        while start > 0 and text[start - 1] in _OF_DATE and span.start - start < LONGEST:
            start -= 1
        while end < len(text) and text[end] in _OF_DATE and end - span.end < LONGEST:
            end += 1
        start, end = _bare_date(text, start, end)
    start, end = _said_whole(text, start, end, span.entity)
    while start < end and (text[start] in _OUTER or text[start] in ".:!?*_") and not (text[start] == "*" and _DIALLED.match(text, start)):
        start += 1
    if span.entity in ("USERNAME", "HOSTNAME") and (first := _FIRST.match(text, start, end)):
        end = first.end()
    start = _behind_label(text, start, end, span.entity)
    while start < end and (text[end - 1] in _OUTER or (text[end - 1] in _TAIL and not _ends_secret(text, start, end, span.entity))):
        end -= 1
    return start, end


_ARTICLE = regex.compile(r"(?i:el|le|am|den|dem|il|lo|o|de|het|op|on|the|la|en|em|d\.|dnia|dne|vom|du|del) (?=\d)")
_WORD_BEHIND = regex.compile(r"(?<=\d{4}) [a-zà-ÿ]{1,4}$")
"""Articles before a date, and a word behind its year, that the model took with it."""


#: What names a number and was taken with it: `MSN 19L3410772`, `DECT 555 7142`, `us 1130957`.
_LABEL_INSIDE = regex.compile(r"(?:(?i:msn|sim|dect|mac|imei|meid|iccid|imsi|udid|uuid|eid|sn|s/n|pn|no\.?|nr\.?|nummer|number|id|ext|tel|pager|acct|account|ref|mrn|nhs|vin|reg|pin|code|serial|badge|card|tag|asset|meter|policy|member|us|is|it's|was|ist|est|es|the|my|our|old|new|from))[ :.#]+(?=[^\s]*\d)")


def _behind_label(text: str, start: int, end: int, entity: str) -> int:
    """Return where a number begins behind the word that names it, which the model took with it."""
    label = _LABEL_INSIDE.match(text, start, end) if entity not in ("PASSWORD", "SSID", "HOSTNAME", "SEARCH_QUERY", *DATES) else None
    return label.end() if label else start


def _bare_date(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a date without the article before its day and a short word behind its year."""
    if article := _ARTICLE.match(text, start, end):
        start = article.end()
    behind = _WORD_BEHIND.search(text, start, end)
    return start, behind.start() if behind and any(map(str.isdigit, text[start : behind.start()])) else end


def _is_wide(character: str) -> bool:
    """Say whether a character is of a script that puts no blanks between words, or one of its signs: a token ends there."""
    return "\u3000" <= character <= "\u9fff" or "\uac00" <= character <= "\ud7a3" or "\uff00" <= character <= "\uffef"


def _said_whole(text: str, start: int, end: int, entity: str) -> tuple[int, int]:
    """Widen a number to all of it that is said: the figures before and behind (`double four`, of `k oh double four one`), letters before its digits (`AN 0482271936`)."""
    if entity not in DATES and entity not in NUMBERS and entity not in ("AGE", "PASSWORD", "BANK_ACCOUNT"):
        return start, end
    if entity in DATES:
        start, end = said.widened(text, start, end)
    if _FIGURE.search(text, start, end):
        while end - start < LONGEST and (more := _FIGURES_BEHIND.match(text, end)):
            end = more.end()
        while entity not in DATES and end - start < LONGEST and (more := _FIGURES_BEFORE.search(text, max(0, start - _BACK), start)):
            start = more.start("figures")
    elif entity in NUMBERS and text[start : start + 1].isdigit() and (letters := _LETTERS_BEFORE.search(text, max(0, start - 8), start)):
        start = letters.start("letters")
    elif entity in NUMBERS and (group := _GROUP_BEFORE.search(text, max(0, start - 8), start)) and _GROUPS.fullmatch(text, start, end):
        start = group.start("group")
    return start, end


#: A group of figures before others of the same number: `01736` of `(01736 496 0119)`.
_GROUP_BEFORE, _GROUPS = regex.compile(r"(?:^|[\s(:])(?P<group>0\d{2,4} )\Z"), regex.compile(r"\d{3,4}(?: \d{2,4})+")


def _ends_secret(text: str, start: int, end: int, entity: str) -> bool:
    """Say whether a mark is the end of a password (`Summer2024!`), not of its sentence."""
    return entity == "PASSWORD" and text[end - 1] in "!?*_-" and any(c.isdigit() for c in text[start:end]) and " " not in text[start:end]


def _is_labelled_otherwise(before: str) -> bool:
    line = before.rsplit("\n", 1)[-1]
    labelled = _LABELLED.search(line)
    return labelled is not None and not _OWN_LABEL.search(line, max(0, labelled.start() - 12))


def _is_asked_otherwise(text: str, start: int) -> bool:
    """Say whether the line before asks for something else (`What is the order number?`), and this one begins with the answer."""
    line = text.rfind("\n", 0, start) + 1
    if not line or _ANSWER.fullmatch(text, line, start) is None:
        return False
    asked = text[max(0, text.rfind("\n", 0, line - 1) + 1, line - _QUESTION) : line - 1]
    return _ASKED.search(asked) is not None or (_ASKED_LATER.search(asked) is not None and not _OWN_LABEL.search(asked))


def _is_cut(text: str, start: int, end: int, entity: str) -> bool:
    """Say whether a value is cut out of something longer (`14` of `14.05.`, `e5` of `04:e5:7a`), and so was not read as a whole."""
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    if entity in DATES:
        if _EVENT.search(text, max(0, start - _BACK), start):
            return True
        return re.fullmatch(r"\d:", before) is not None or re.fullmatch(r":\d", after) is not None or _DAY_OF.match(text, end) is not None
    return entity not in ("USERNAME", "PASSWORD") and (
        re.fullmatch(r"[0-9a-fA-F][:]", before) is not None or re.fullmatch(r"[:][0-9a-fA-F]", after) is not None
    )


def _line_of(text: str, start: int, end: int) -> str:
    first, last = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    return text[first : len(text) if last < 0 else last]


def _number(value: str, score: float) -> bool:
    if serial_checks.is_placeholder(value) or "\t" in value or (_SHARED_HOST.fullmatch(value) and sum(map(str.isdigit, value)) < _SPELLED):
        return False
    if any(c.isdigit() for c in value):
        return _NOT_A_NUMBER.fullmatch(value) is None and (_GROUPED.fullmatch(value) is not None or _VERSIONED.search(value) is None)
    return len(_FIGURE.findall(value)) >= _SPELLED or (score >= _SURE_PHRASE and len(re.findall(r"\b\w\b", value)) >= _SPELLED)


def _account(value: str, score: float) -> bool:
    if value.lower().rstrip("0123456789") in _SPEAKING:
        return False
    if " " in value or not accounts.personal_account(value) or _VERSION.fullmatch(value) or _FILE.fullmatch(value) or value.lower() in _WORDS_OF_SECRETS:
        return False
    if value.casefold() in ("htdocs", "httpdocs", "wwwroot", "public_html", "webroot", "webapps", "docroot", "inetpub") or _TICKET.fullmatch(value) or _SIGN_IN_ERROR.fullmatch(value) or _SHARED.fullmatch(value) or value.count(".") > 1 or "\t" in value or ("." not in value and accounts.is_infrastructure(value)):
        return False
    return any(c.isdigit() or c in "._-" for c in value) or score >= _SURE_ACCOUNT


def _host(value: str, score: float) -> bool:
    if " " in value or not accounts.labelled_host(value) or _VERSION.fullmatch(value) or value.lower() in _WORDS_OF_SECRETS:
        return False
    if (re.fullmatch(r"[A-Z]{3,4}-\d{3,5}", value) and score < _SURE_ACCOUNT) or _NO_MACHINE.fullmatch(value):
        return False
    return any(c.isdigit() or c == "-" for c in value) or score >= _SURE_WORD


_NO_MACHINE = regex.compile(
    r"PC-[A-Z]{1,2}[0-9]{3,4}[A-Z]{2,3}|KB\d{6,7}|[A-Z]{1,6}(?:APP|APPS|SQL|SRV|WEB|FS|DC|DB|EXCH|EXC|PRN|PRT|PRINT|TS|RDS|CTX|XA|HV|ESX|ESXI|VC|NAS|BKP|BACKUP|FILE|MAIL|DNS|DHCP|SAP|ERP|CRM|ADFS|WSUS|SCCM|PROXY|LB|FW|GW|MX|NS|NTP|JMP|JUMP|MGMT)\d{1,3}"
    r"|(?:APP|SQL|SRV|WEB|FS|DC|DB|EXCH|PRN|TS|RDS|CTX|HV|ESX|ESXI|NAS|MAIL|DNS|SAP|ERP|LB|FW|GW)(?:PRD|PROD|TST|TEST|DEV|STG|QA|UAT)?\d{1,3}|[A-ZÀ-Þ]{2,6}-[a-zß-ÿ]{4,}|(?:imprimante|drucker|impresora|stampante|printer|copieur|kopierer)-[a-z0-9]{2,12}",
)
"""Updates, servers that are numbered without a hyphen (`CTXAPP07`, `LONSQL02`), words joined by one (`BAT-lampan`), printers of a floor."""


def _network(value: str, score: float) -> bool:
    words = [w for w in re.findall(r"[^\W_]+", value.lower()) if w not in _WORDS_OF_SECRETS]
    first, _, more = value.partition(" ")
    if more and first.islower() and score < _SURE_WORD and (words_abroad.is_word(first) or first in ("a", "an", "the", "my", "een", "un", "una")):
        return False
    if _SITE.fullmatch(value):
        return False
    if not words or _NOBODYS_NETWORK.fullmatch(value) or (" " not in value and accounts.is_infrastructure(value)):
        return False
    return any(c.isdigit() or c in "_-'" for c in value) or score >= (_SURE_PHRASE if " " in value or not value.islower() else _SURE_WORD)


def _secret(value: str, score: float) -> bool:
    words = re.findall(r"[^\W\d_]+", value.lower())
    if _UUID.fullmatch(value) or _CLOCK.fullmatch(value) or ((_TICKET.fullmatch(value) or _NOT_A_NUMBER.fullmatch(value)) and score < _SURE_CODE) or _KEY_OR_DIAL.fullmatch(value):
        return False
    if all(w in _WORDS_OF_SECRETS for w in words if len(w) > 1) and not any(c.isdigit() for c in value):
        return False
    if _TECHNICAL.fullmatch(value):
        return False
    if any(c.isdigit() for c in value):
        return True
    if len(_FIGURE.findall(value)) >= _SPELLED:
        return True
    return score >= (_SURE_PHRASE if len(words) > 1 or any(c in "!#$%&*+@^~_-" for c in value) or value != value.lower() else _SURE_WORD)


def _date(value: str, score: float) -> bool:
    del score
    if re.fullmatch(r".*\d:\d\d.*|.*\d時.*|\d{1,3}|\d/\d|v?\d+\.\d+(?:\.\d{1,2}\.\d+)?|\d\.\d{1,2}\.\d", value):
        return False
    return any(c.isdigit() for c in value) or _MONTH.search(value) is not None or len(_ORDINAL.findall(value)) > 1


def _age(value: str, score: float) -> bool:
    digits = re.match(r"\d{1,3}(?!\d)", value)
    return int(digits[0]) in _AGES and _VERSION.fullmatch(value) is None if digits else score >= _SURE_PHRASE and _FIGURE.search(value) is not None


_CHECKS: dict[str, Callable[[str, float], bool]] = {
    "USERNAME": _account,
    "HOSTNAME": _host,
    "SSID": _network,
    "PASSWORD": _secret,
    "PURCHASE_DATE": _date,
    "DATE_OF_BIRTH": _date,
    "AGE": _age,
    "SEARCH_QUERY": lambda value, score: (" " in value or score >= _SURE_WORD) and searches.query(value),
}
