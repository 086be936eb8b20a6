"""Rows of words that few logs have: messages of hospitals, lists of networks, participants of meetings, titles, statements, descriptions.

They are no part of the one automaton of logs, where each row costs a hundredth of its speed (detect/search/seldom.py).
"""

# ruff: noqa: E501, RUF001 - a row of patterns reads best on one line, and labels are in many scripts

from __future__ import annotations

import re

from redactor import regex
from redactor.detect import accounts, checks, labels
from redactor.detect.patterns import hexadecimal_mac
from redactor.detect.rows import (
    account_lists,
    config_secrets,
    device_lines,
    fields,
    hardware_lines,
    keyed,
    people_logged,
    tool_lines,
    usernames,
    virtual_rows,
    wifi_lists,
)
from redactor.detect.rows.fields import CAP, U, person, weak_person
from redactor.detect.rows.hl7 import read_segment
from redactor.detect.rows.people import titled
from redactor.detect.rows.row import Row
from redactor.detect.words import free_words, made_names, trade_words, words_abroad
from redactor.detect.words.firms import is_firm
from redactor.detect.words.folding import fold
from redactor.detect.words.named_after import full_name, names_somebody
from redactor.detect.words.plain_words import is_known

_FULL = rf"(?:(?:[{U}]\. ?)*{CAP}(?: (?:(?:de|del|della|di|da|dos|la|van|von|der|den|ten|bin|al|el) ){{0,2}}(?:[{U}]\. )?{CAP}){{1,2}}|{CAP}, {CAP})"
#: Forms of address that are nothing else, before a name; those that may be words want a dot.
TITLE = r"(?:Mrs?\.?|Ms\.|Miss|Herrn?|Frau|Hr\.|Fr\.|Fru|Mme\.?|Mlle\.?|Monsieur|Madame|Maître|Señora?|Srta?\.|Sra\.|Doña|Sig\.?(?:ra|na)\.?|Sig\.|Signora?|Dott\.?(?:ssa)?|Dhr\.|Mevr\.|Mevrouw|Dr\.|Prof\.|Dra\.|Seu|Pani|Paní)"
_TITLE = rf"(?:{TITLE}|{TITLE.lower()}) (?:(?:Dr|Prof|med|h\.c|Dipl|Ing)\.? ?){{0,3}}"
_ATTENDEE = r"(?:participant(?:e|ant|s)?|attendee|attendant|panelist|Teilnehmer(?:in)?|partecipante|deelnemer|deltagare|deltager|uczestnik|osallistuja|guest|invité[e]?|invitado|convidado|usuario|utilisateur|Benutzer)"
_CAME = r"(?:joined|left|admitted|removed|muted|unmuted|reconnected|disconnected|waiting|raised hand|joins|leaves|rejoint|quitté|ajouté|beigetreten|verlassen|hinzugefügt|se unió|unido|salió|entrou|saiu|entrato|uscito|toegevoegd|vertrokken|gick med|dołączył[a]?|opuścił[a]?)"
_RENAMED = r"(?:renamed|renommé[e]?|umbenannt|renombrad[oa]|rinominat[oa]|renomead[oa]|hernoemd|bytt namn)"
_PROTOCOL = r"(?:SMB[0-9]?|CIFS|AFP|FTPS?|SFTP|SSH|DSM|WebDAV|NFS|HTTPS?|RDP|VPN|IMAP|POP3|rsync|Rsync|File Station|Telnet|WireGuard|OpenVPN|L2TP|PPTP|SSTP|IKEv2)"
_KEY_CONTENT = r"(?:key content|schlüsselinhalt|contenu de la clé|contenido de la clave|contenuto chiave|conteúdo da chave|sleutelinhoud|nyckelinnehåll|nøgleindhold|zawartość klucza|содержимое ключа|キー コンテンツ|主要なコンテンツ)"
_DEVICE_NAME = (
    r"(?:nazwa (?:urządzenia|telefonu|komputera)|gerätename|name des geräts|nom de l['’]appareil|nom du (?:téléphone|poste)|nombre del (?:dispositivo|equipo|teléfono)|nome (?:del )?dispositivo|nome do (?:dispositivo|aparelho|telefone)|apparaatnaam|naam (?:van het )?apparaat|enhetsnamn|enhetsnavn|enhedsnavn|laitteen nimi|název zařízení|názov zariadenia|eszköz neve|cihaz adı|numele dispozitivului|имя устройства|имя телефона|デバイス名|设备名称|기기 이름)"
)
_EMERGENCY = r"(?:kontakt ICE|ICE(?:[ -](?:contact|kontakt|contatto|contacto))?|emergency contact|in case of emergency|notfallkontakt|contact d['’]urgence|contacto de emergencia|contatto di emergenza|contato de emergência|noodcontact|nödkontakt|nødkontakt|hätäyhteystieto|kontakt alarmowy|nouzový kontakt)"
_ADDRESS = r"(?:endereço|dirección|adresse|indirizzo|adres|address|street|rua|calle|via|lieferadresse|zustelladresse|anschrift|delivery_?address|ship_?to|morada|domicilio|domicile|adress)"
_RECEIVER = r"(?:destinatári[oa]|destinatari[oa]|destinataire|empfänger(?:in)?|ontvanger|mottagare|modtager|mottaker|odbiorca|nadawca|remetente|remitente|mittente|expéditeur|absender(?:in)?|afzender|avsändare|cliente|kunde|klant|kund|client|usuári[oa]|titular|passageir[oa]|pasajer[oa]|fahrgast|entregador[a]?|repartidor[a]?|motorista|recipient|consignee|addressee|ship_?to_?name|receiver_?name)"
_ARROW = r"[ \t]{0,3}(?:-{1,2}>|→|⇒|=>)[ \t]{0,3}"

def read_like(region: str) -> tuple[str, int, int] | None:
    """Return the value of `full_name LIKE '%Krause%'` where the column says what it is."""
    found = _LIKE.search(region)
    if found is None:
        return None
    value, (start, end) = found["v"], found.span("v")
    entity = labels.entity_for_key(found["key"].strip('`"[]').rpartition(".")[2])
    if entity == "PERSON":
        return (entity, start, end) if person(value) else None
    if entity in ("PHONE_NUMBER", "POSTAL_ADDRESS", "LOCATION", "EMAIL_ADDRESS", "POSTCODE"):
        return (entity, start, end) if checks.is_value(value) and len(value) > 3 else None  # noqa: PLR2004
    return (entity, start, end) if entity and keyed.accepts(entity, value) else None


_LIKE = regex.compile(r"(?P<key>[\w.`\"\[\]]+)\)? +(?i:(?:not )?(?:i?like|rlike|regexp|similar to)) +N?'[%_^]*(?P<v>[^'%\n]+?)[%$]*'")


def _unheard(text: str) -> bool:
    """Return whether who came to a meeting is named as people are: a capital, no ordinary word, no device."""
    words = text.split()
    return person(text) and not any(is_known(word.lower().strip(".,")) and not names_somebody(word) for word in words) and not re.search(r"(?i)iphone|ipad|android|galaxy|laptop|room|host", text)


def _called(text: str) -> bool:
    """Return whether somebody's new name in a meeting is a person's: a name of a list in it."""
    words = text.split()
    return person(text) and (any(names_somebody(word) or free_words.is_forename(word) for word in words) or (len(words) == 2 and words[0].lower() in _KIN and words[1][:1].isupper()))  # noqa: PLR2004


_KIN = frozenset("papy mamie papi mami papa mama opa oma omi nonno nonna grandpa grandma granny grandad granddad nana uncle aunt auntie onkel tante oncle tata tonton zio zia tio tia tía tío abuelo abuela avô avó vovó vovô mum mom dad mummy daddy babcia dziadek děda babička farmor farfar mormor morfar bestemor bestefar bedstefar bedstemor mummo vaari dede nine dayı teyze amca hala дядя тётя баба деда дедушка бабушка".split())


def _titled(text: str) -> bool:
    return titled(text) and not all(is_known(word.lower()) and not names_somebody(word) for word in text.split()) and text.split(maxsplit=1)[0].lower() not in _NOT_TITLED


_NOT_TITLED = frozenset("dr prof med dipl ing januar februar märz april mai juni juli august september oktober november dezember fr mo di mi do sa so jan feb mar apr may jun jul aug sep oct nov dec".split())


def _arrow_secret(text: str) -> bool:
    return fields.password(text) and len(text) >= 6 and (any(map(str.isdigit, text)) or not text.isalnum()) and not re.search(r"[(<{]|^[a-z]\w*(?:\.[A-Za-z]\w*)+$|::|->", text)  # noqa: PLR2004


def _device_name(text: str) -> bool:
    """Return whether the name of a device is somebody's: of a person, or none that a model has."""
    words = text.split()
    if len(words) == 1:
        return accounts.labelled_host(text)
    return accounts.labelled_host(text) or any((names_somebody(word) or free_words.is_forename(word) or free_words.is_forename(word.rstrip("sai") + "a")) and not is_known(word.lower()) and word.lower() not in accounts.MODEL_WORDS for word in words[1:])


_AS_SOLD = regex.compile(r"(?:galaxy|pixel|redmi|xiaomi|moto|motorola|nokia|oppo|realme|huawei|honor|xperia|samsung|sm-|poco|oneplus|lenovo|tab\b)[\w +()-]*", re.IGNORECASE)
_NAMED_DEVICE = regex.compile(r"(?:['’]s?\b|(?<!\w)(?:von|de|van|di|da|do|od|fra|från)(?!\w)|の)", re.IGNORECASE)


def as_sold(text: str) -> bool:
    """Return whether what a telephone is called is a maker's name for it, whatever stands behind."""
    return _AS_SOLD.fullmatch(text) is not None


def device_output(text: str) -> bool:
    """Return whether what a telephone is called is not only its model."""
    return _NAMED_DEVICE.search(text) is not None or (not _AS_SOLD.fullmatch(text) and _device_name(text))


def _workman(text: str) -> bool:
    """Return whether who did a work on a machine is a person: no firm, no program, no ordinary word."""
    words = text.split()
    if len(words) == 1 and fold(text) in made_names.known():
        return False
    return person(text) and not is_firm(text) and not any(is_known(word.lower()) and not names_somebody(word) for word in words) and not words_abroad.are_words(text)


def _customer_number(text: str) -> bool:
    return fields.has_digits(text) and not re.fullmatch(r"[0-9]{1,4}|[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}", text)


def _network(text: str) -> bool:
    return fields.ssid(text) and usernames.network_line(text)


def _registered(text: str) -> bool:
    return sum(map(str.isdigit, text)) > 1 and any(map(str.isalpha, text)) and checks.random_looking(text)


def _street_line(text: str) -> bool:
    return fields.street(text) and any(map(str.isdigit, text)) and " " in text and not re.search(r"\d\.\d+\.\d", text)


def _receiver(text: str) -> bool:
    return person(text) and not all(is_known(word.lower()) and not names_somebody(word) for word in text.split())


def _paper_of(text: str) -> bool:
    """Return whether the words in the name of a document are a person's, particles between them or not."""
    return full_name(" ".join(word for word in re.split(r"[ _]", text) if word.lower() not in _BETWEEN))


_BETWEEN = frozenset("de van von di da del der la".split())


def _before_number(text: str) -> int:
    """Return how many characters of a name stand before the word for a number: `Frau Sahin KdNr 20418`."""
    name, _, last = text.rpartition(" ")
    return len(name) if name and trade_words.plain(last) in _NUMBERS else len(text)


_NUMBERS = trade_words.keys(f"{trade_words.CUSTOMERS} {trade_words.EMPLOYEES} {trade_words.NATIONAL}")


def _log(name: str, entity: str, pattern: str, check: object, *, evidence: str = "context", score: float = 0.85, read: object = None, trim: object = None) -> Row:
    return Row(name, entity, pattern, evidence, score, check, read=read, trim=trim)  # type: ignore[arg-type]


#: Rows that texts are searched by as well.
SHARED: tuple[Row, ...] = (
    _log("hl7_segment", "PERSON", r"(?:^|[\x0b\s\"'])(?:PID|NK1|GT1|IN1|PV1|PD1|ORC|OBR|OBX|TXA|ROL|STF|MRG)(?:\|[^|\r\n\"]*){2,}", None, evidence="label", score=0.95, read=read_segment),
    _log("sql_like", "PERSON", r"\b[A-Za-z_][\w.`\"\]]*\)? +(?i:(?:not )?(?:i?like|rlike|regexp|similar to)) +N?'[^'\n]{2,}'", None, evidence="label", read=read_like),
    _log("cisco_phone", "DEVICE_ID", r"\b(?:SEP|ATA|CSF|VGC|BAT|TCT)[0-9A-F]{12}\b", lambda text: len(set(text[3:])) > 3, evidence="shape", score=0.9),  # noqa: PLR2004
    _log("route_mac", "MAC_ADDRESS", r"[0-9]{1,3}\.{3,}(?P<v>(?:[0-9A-Fa-f]{2} ){5}[0-9A-Fa-f]{2}) ?\.{3,}", hexadecimal_mac, evidence="label", score=0.9),
    _log("mac_column", "MAC_ADDRESS", r"(?m:^)[ \t]*(?i:(?:[a-z0-9.-]+ ){0,3}mac(?: addr(?:ess)?| id)?|(?:hardware|physical|ethernet|burned-in|wlan|bluetooth) address)[ ]?:?[ \t]{2,48}(?P<v>[0-9A-Fa-f]{12})[ \t]*\r?$", hexadecimal_mac, evidence="label", score=0.9),
    _log("push_token", "AUTH_TOKEN", r"(?P<v2>[A-Za-z0-9_-]+:APA91[A-Za-z0-9_-]{12,})|\bExponentPushToken\[(?P<v>[\w-]{12,})\]", None, evidence="shape", score=0.95),
    _log("netsh_profile", "SSID", r"(?i:\bwlan (?:show|connect|delete|export|set|add) [^\n]*?(?:name|ssid)=)(?:\"(?P<v>[^\"\n]+)\"|(?P<v2>[^\s\"]+))|(?m:^)(?i:profile?[a-z]*) (?P<v3>[^\n\"]{2,32}) (?i:on interface|auf (?:der )?schnittstelle|sur l['’]interface|en la interfaz|sull['’]interfaccia|na interface|op interface) ", _network, evidence="label", score=0.9),
    _log("key_content", "PASSWORD", rf"(?i:{_KEY_CONTENT})[ \t]*:[ \t]+(?P<v>[^\s][^\n]*?)[ \t]*\r?$", fields.password, evidence="label", score=0.95),
    _log("ssid_numbered", "SSID", r"(?m:^)[ \t]*(?i:e?ssid) [0-9]{1,3}[ \t]*:[ \t]+(?P<v>[^\s][^\n]*?)[ \t]*\r?$", _network, evidence="label", score=0.9),
    _log("quickconnect", "USERNAME", r"(?i:\b(?:quick ?connect(?: ?id)?|myqnapcloud(?: id)?|ez-?connect id))[ \t]*[:=][ \t]*\"?(?P<v>[A-Za-z0-9][\w-]{2,62})\b", usernames.unworded, evidence="label"),
    _log("device_name_abroad", "HOSTNAME", rf"(?m:^)[ \t]*(?i:{_DEVICE_NAME})[ ]?(?:[:：][ \t]*|\t+|[ ]{{2,}})(?P<v>[^\s:][^\n\t:]{{1,40}}?)[ \t]*\r?$", _device_name, evidence="label"),
    _log("router_serial", "SERIAL_NUMBER", r"\bmnf_info [^\n]*--?s(?:n|erial)?\b[^\n]*\r?\n(?:[0-9a-fA-F]{12}\r?\n)?(?P<v>[0-9A-Z]{8,14})[ \t]*(?:\r?\n|\r?$)", None, evidence="label"),
    _log("gps_output", "GEO_COORDINATES", r"\b(?:gpsctl|gpspipe|gpsd|gps_info|ubus call gps\w*) [^\n]*\r?\n(?P<v>-?[0-9]{1,3}\.[0-9]{3,})[ \t]*\r?\n(?P<v2>-?[0-9]{1,3}\.[0-9]{3,})[ \t]*(?:\r?\n|\r?$)", None, evidence="label"),
    _log("device_name_output", "HOSTNAME", r"\bsettings get (?:global|secure|system) (?:device_name|bluetooth_name|unified_device_name)[ \t]*\r?\n(?P<v>[^\s\n][^\n]{1,40}?)[ \t]*\r?$", device_output, evidence="label"),
    _log("router_prompt", "HOSTNAME", r"(?m:^)(?P<v>[A-Za-z0-9][\w.-]{3,40})(?:\([\w-]+\))?[#>] ?(?:sh(?:ow?)?|conf(?:igure)?|copy|ping|traceroute|wr(?:ite)?|clear|debug|reload|dir|enable|exit|terminal|display) ?[a-z]", accounts.host_of_somebody, evidence="context"),
    _log("router_uptime", "HOSTNAME", r"(?m:^)(?P<v>[A-Za-z0-9][\w.-]{3,40}) uptime is [0-9]", accounts.host_of_somebody, evidence="context"),
    _log("radius_host", "HOSTNAME", r"\bLogin (?:OK|incorrect)[^\[\n]{0,60}: \[host/(?P<v>[A-Za-z0-9][\w.-]+)[\]/]", None, evidence="label", score=0.9),
    _log("work_done_by", "PERSON", rf"(?i:\b(?:swapped|replaced|installed|fitted|exchanged|checked|calibrated|commissioned|serviced|inspected|repaired|mounted|wired|getauscht|ausgetauscht|ersetzt|geprüft|montiert|eingebaut|gewartet|remplacée?|changée?|installée?|contrôlée?|vérifiée?|posée?|sustituid[oa]|cambiad[oa]|instalad[oa]|revisad[oa]|reparad[oa]|sostituit[oa]|installat[oa]|riparat[oa]|verificat[oa]|substituíd[oa]|vervangen|geplaatst|nagekeken|utbytt|monterat|monteret|montert|wymienion[ya]|zamontowan[ya]|sprawdzon[ya]|vyměněn[oa]?|namontován[oa]?) (?:by|von|durch|par|por|da|door|av|af|przez)) (?P<v>{CAP}(?: {CAP})?)(?:[ ](?i:on|am|le|el|il|em|op|den|dnia|at|um|à|vom)\b|[,.;)(]|[ \t]*\r?$)", _workman),
    _log("openvpn_auth", "USERNAME", r"\busername \"[^\"\n]{1,24}\" \"(?P<v>[^\"\n]{2,64})\"", accounts.personal_account, evidence="label", score=0.9),
    _log("library_user", "USERNAME", r"/(?:upload/)?library/(?P<v>[A-Za-z][\w.@-]{1,40})/(?:19|20)[0-9]{2}/", usernames.home_owner),
    _log("session_signed", "COOKIE", r"\b(?P<v>s(?:%3A|:)[A-Za-z0-9_-]{16,}(?:(?:\.|%2E)[A-Za-z0-9%+/_-]{8,})?)(?:[\"';&\s]|$)", checks.random_looking, evidence="shape", score=0.9),
    _log("session_created", "COOKIE", r"(?i:\bsession (?:created|started|opened|new|destroyed|invalidated|expired|restored|resumed)[ :,]{1,3}(?:with )?(?:session)?id[=: ]{1,2}\"?)(?P<v>[0-9A-Za-z_-]{16,64})\b", fields.session, evidence="label", score=0.9),
    _log("customer_object", "CUSTOMER_ID", r"\\{0,2}\"(?i:customer|client|member|subscriber|patient|policy_?holder|account_?holder|kunde|cliente|klant|abonn[eé]|buyer|shopper)\\{0,2}\"[ ]?:\s{0,4}\{\s{0,12}\\{0,2}\"(?i:id|no|nr|number|ref|code|nummer|numero|número)\\{0,2}\"[ ]?:[ ]?\\{0,2}\"?(?P<v>[A-Za-z0-9][\w-]{3,40})\b", _customer_number, evidence="label"),
    # electricity and gas meters of Germany (DIN 43863-5): kind, maker, block, number
    _log("meter_german", "SERIAL_NUMBER", r"\b(?:1 ?(?:EMH|ISK|ITR|LGZ|APA|EBZ|ESY|EFR|DZG|HLY|SAG|NES|KAM|PPC|BZR|LOG|EAS|IME)|[76] ?(?:ELS|ITR|GWF|PIP|DRE|HON|FLO|SAM|ACT|MET)) ?[0-9A-Z]{2} ?[0-9]{4} ?[0-9]{4}\b", None, evidence="shape", score=0.9),
    _log("emergency_contact", "PERSON", rf"(?i:\b{_EMERGENCY})[ \t]*[:=-]?[ \t]*(?P<v>{CAP}(?: {CAP}){{0,2}})[ ,:(]{{1,3}}(?P<PHONE_NUMBER>[+0-9(][0-9 ()/.-]{{5,18}}[0-9])", person, evidence="label"),
    *account_lists.ROWS,
    *config_secrets.ROWS,
    *wifi_lists.ROWS,
    *hardware_lines.ROWS,
    *virtual_rows.ROWS,
    *tool_lines.ROWS,
)

#: Rows of logs alone: of texts, others say more.
LOGGED: tuple[Row, ...] = (
    _log("titled_logged", "PERSON", rf"(?:^|[\s(\"'.,:;>/|=-]){_TITLE}(?P<v>(?:[{U}]\. ?){{0,2}}{CAP}(?: {CAP})?)", _titled, score=0.75, trim=_before_number),
    _log("attendee", "PERSON", rf"(?i:\b{_ATTENDEE}(?: (?:has |have |a |s['’]est |ist |hat )?)?{_CAME})[ ]?[:=][ ]?[\"']?(?P<v>{CAP}(?: {CAP}){{0,3}})", _unheard),
    _log("renamed", "PERSON", rf"(?i:\b{_RENAMED})[^\n>]{{0,48}}?(?:->|→| to| en| in| zu| a| para| naar| till) ?[\"'«](?P<v>[^\"'\n»]{{2,40}})[\"'»]", _called),
    _log("answered_with", "PERSON", rf"(?i:\b(?:answered(?: with)?|answer|user (?:entered|typed)|typed|input value|prompt value|entered value))[ ]?[:=][ ]?[\"']?(?P<v>{_FULL})", weak_person, score=0.8),
    _log("secret_arrow", "PASSWORD", rf"(?i:\b(?:password|passwd|passwort|kennwort|passphrase|mot de passe|contraseña|senha|wachtwoord|hasło|lösenord|pwd))[\"']?{_ARROW}[\"']?(?P<v>[^\s\"',;\])]+)", _arrow_secret),
    _log("token_new", "AUTH_TOKEN", r"(?i:\b(?:(?:fcm|apns?|push|device|registration|refresh|access|session|id|auth) ?)?token (?:refreshed|updated|changed|received|registered|rotated|issued|obtained|acquired|generated))[ :=]{1,3}[\"']?(?P<v>[A-Za-z0-9_:.~+/=-]{20,})", _registered),
    _log("client_id_is", "USERNAME", r"\*\*\* (?:CLIENT ID|CLIENT DRIVER):\((?P<v>[^()\s]{3,64})\)", accounts.personal_account, evidence="label"),
    _log("protocol_list", "USERNAME", rf"(?m:^)[ ]{{0,4}}(?P<v>[^\W\d][\w.@-]{{2,40}})[ \t]+{_PROTOCOL}[ \t]+[0-9a-fA-F]{{1,4}}[.:]", accounts.personal_account),
    _log("messenger_number", "PHONE_NUMBER", r"(?i:\b(?:whats ?app|wapp|wsp|viber|telegram|signal|zalo|line id|imo))[ :=]{1,3}(?P<v>\+?[0-9](?:[ .-]?[0-9]){7,13})\b", fields.phone),
    _log("owned_case", "PERSON", rf"\b(?P<v>{CAP})['’]s (?i:case|ticket|order|account|request|complaint|claim|birthday|review|fix|desk|office|flat|mother|father|son|daughter|wife|husband|login|profile|mailbox|calendar|appointment|booking|refund)\b", free_words.is_forename),
    _log("keyed_receiver", "PERSON", rf"(?:^|[\s,;(\[{{])(?i:{_RECEIVER})[ ]?[=:][ ]?\"(?P<v>[{U}][^\"\n]{{2,60}})\"", _receiver, evidence="label"),
    _log("keyed_address", "POSTAL_ADDRESS", rf"(?:^|[\s,;(\[{{])(?i:{_ADDRESS})[ ]?[=:][ ]?\"(?P<v>[^\"\n]{{8,160}})\"", _street_line, evidence="label"),
    _log("query_greeted", "PERSON", r"[?&](?i:welcome|hello|greet(?:ing)?|hi|dear|guest|guest_?name|display_?name|nick_?name|customer|recipient|child|share|shared_?(?:by|with|to)?|invite[dr]?(?:_by)?|sender|referrer|from_name|to_name|for_name)=(?P<v>[^&\s\"']+)", people_logged.in_query, evidence="label", score=0.8),
    _log("kind_then_surname", "HOSTNAME", r"\b(?:lap|lt|nb|ntb|ws|wks|dt|mbp|mba|tab|vdi|lpt|ltp|pc)-[a-z]{4,}(?:-[a-z])?[0-9]{0,2}\b", accounts.host_of_somebody, evidence="shape", score=0.8),
    _log("paper_of", "PERSON", rf"\b(?i:letter|brief|lettre|carta|lettera|invoice|rechnung|facture|factura|fattura|cv|resume|lebenslauf|contract|vertrag|statement|report|referral|consent|zeugnis|bewerbung|kündigung|attest|rezept|passport|payslip|gehaltszettel)(?:[ _-](?i:to|for|of|an|für|von|à|de|a|per|di))?[ _-](?P<v>{CAP}(?:[ _](?:[Dd]e|[Vv]an|[Vv]on|[Dd]i|[Dd]a|[Dd]el|[Dd]er|[Ll]a))*[ _]{CAP})(?:[ _-](?:20[0-9]{{2}}|[vV]?[0-9]{{1,2}}|\([0-9]\)|final|neu|new|signed))?\.(?:pdf|docx?|xlsx?|odt|jpe?g|png|rtf|pages)\b", _paper_of),
    _log("description_of", "PERSON", rf"(?m:^)[ \t]*(?:set (?:interfaces \S+ )?)?(?i:(?:port-|interface )?(?:description|descr|remark)|ifalias|port[ -]name|switchport description)[ \t]*[:=]?[ \t]+[\"']?[^\n\"]*[{U}][^\n]*$", None, score=0.75, read=free_words.read_line),
)
#: The last two are rows of texts that would cost the one automaton of logs 8 per cent of its speed.
ROWS: tuple[Row, ...] = (*SHARED, *LOGGED, *device_lines.NETWORK, *device_lines.ACCOUNTS)
