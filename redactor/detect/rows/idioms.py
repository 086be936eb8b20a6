"""Rows that belong to no other table: what programs write around a value, and what people write about one."""

# ruff: noqa: E501, RUF001 - a row of patterns reads best on one line, and labels are in many scripts

from __future__ import annotations

import re

from redactor.detect import accounts, checks
from redactor.detect.rows import usernames
from redactor.detect.rows.fields import CAP, L, U, weak_person
from redactor.detect.rows.row import Row

_PARTICLE = r"(?:de|del|della|di|da|dos|do|la|le|van|von|der|den|ten|zu|y|el|al|bin|ibn|abu)"
#: Two words of a name at least; or surname first.
_FULL = rf"(?:{CAP}(?: (?:{_PARTICLE} ){{0,2}}(?:[{U}]\.? )?{CAP}){{1,2}}|{CAP}, {CAP})"
_ACCOUNT = r"[A-Za-z][\w.@-]*\w"

#: What somebody did to a thing, before `by`.
_DONE = (
    r"install|(?:last )?chang|(?:last )?modifi|(?:last )?updat|approv|perform|sign|assign|report|clos|verifi|inspect|servic|repair|prepar|edit|submit|request|order|check|examin|"
    r"calibrat|commission|treat|record|register|authori[sz]|deliver|receiv|test|diagnos|log|creat|own|manag|maintain"
)
_ROLES = (
    r"patient|responder|technician|engineer|inspector|physician|doctor|nurse|medic|driver|caller|tenant|owner|student|teacher|guest|visitor|resident|pilot|installer|operator name|"
    r"clinician|therapist|referrer|next of kin|emergency contact|beneficiary|policyholder|lessee|landlord|witness|applicant|claimant|insured|bewohner|patientin|mieter|fahrer|techniker|monteur"
)


def _one_time(text: str) -> bool:
    return 4 <= sum(c.isdigit() for c in text) <= 8  # noqa: PLR2004


def _password(text: str) -> bool:
    """Return whether a word behind "password" is one and no word: digits in it, no address, version or time."""
    return any(c.isdigit() for c in text) and "@" not in text[1:-2] and not re.fullmatch(r"\d{1,2}[:.]\d\d|\d+(?:\.\d+)+|\d{1,3}", text)


#: What stands behind `WLAN:` where no name does.
_STATES = frozenset(
    "on off ok yes no none not connected disconnected enabled disabled active inactive working down up good bad weak strong unknown n/a auto open wpa wpa2 wpa3 wep dual "
    "ein aus an ja nein verbunden getrennt aktiv funktioniert geht schwach gut keine kein".split()
)


def _network(text: str) -> bool:
    """Return whether what stands behind `WLAN:` is a name: no state, standard, frequency or channel."""
    first = text.lower().split()[0]
    return checks.is_value(text) and first not in _STATES and not re.match(r"802\.11|wi-?fi \d|[\d.]+ ?(?:ghz|g|mhz|mbit|dbm|%)|-?[\d.]+$", text.lower())


#: Elements of markup that stand at the beginning of a line like a nick.
_ELEMENTS = frozenset("html head body div span table tbody thead list item code pre title script style form input label select option button link meta main nav header footer section article video".split())


#: Who speaks in a chat, by role: `<helpdesk_2>`, `<merchant>`.
_SPEAKING = frozenset(
    "agent support tier level lvl escalation triage customer client caller user visitor guest operator technician tech rep advisor bot chatbot assistant system admin moderator mod staff helpdesk desk service servicedesk merchant seller buyer vendor shop store sales billing host "
    "member tenant landlord driver passenger patient nurse doctor engineer dispatcher reception receptionist it ops noc kunde kundin berater mitarbeiter cliente agente soporte operador assistenza conseiller klant medewerker kund".split()
)


def nick(text: str) -> bool:
    """Return whether what stands in angle brackets before a line of chat is somebody's name there and no element or placeholder."""
    is_prompt = "-" in text or re.match(r"(?i:huawei|h3c|hpe?|comware|quidway|switch|router|core|sw|ar|fw|ac)\d*", text)  # `<Huawei> display version`
    is_role = re.sub(r"[_^`|-]?\d*$", "", text.lower()) in _SPEAKING
    return text.lower() not in _ELEMENTS and not is_prompt and not is_role and (text.islower() or "_" in text) and accounts.personal_account(text)


def password_made(text: str) -> bool:
    """Return whether a word is made like a password: letters, and digits that are no version, or signs among them."""
    return any(c.isalpha() for c in text) and any(c.isdigit() for c in text) and not re.fullmatch(r"v?\d+(?:\.\d+)*\w?|(?i:sha|md|utf|aes|wpa|rc|base)-?\d+\w*", text)


#: Makers and places that stand before a model.
_MAKERS = frozenset("dell hp lenovo ibm asus acer the new old test demo spare loan pool office lab my your our his her a an with and for from via usb dock model type series gen intel amd pci pcix".split())


def owner_of_model(text: str) -> bool:
    """Return whether a host called after a model is called after its owner too (`ewan-thinkstation`)."""
    return text.split("-", maxsplit=1)[0].lower().rstrip("s") not in _MAKERS | accounts.MODEL_WORDS


def _number(text: str) -> bool:
    return 9 <= sum(c.isdigit() for c in text) <= 15  # noqa: PLR2004


ROWS: tuple[Row, ...] = (
    # addresses that are everybody's, to their end: what is left of them is no address
    Row("public_ipv6", "", r"\b(?i:2606:4700:4700::(?:1111|1001)|2001:4860:4860::88(?:88|44)|2620:fe::(?:fe|9|10|11)|2620:119:(?:35::35|53::53)|ff0[0-9a-f](?:::|:0:)[0-9a-f:]*[0-9a-f])\b"),
    # PAM says who nobody is, and who is root, in every line
    Row("pam_nobody", "", r"\blogname= uid=[0-9]+ euid=[0-9]+ tty=[^\s=]* ruser= "),
    Row("root_user", "", r"\buser=(?:root|nobody|daemon|www-data)(?:[\s,;)]|$)"),
    # the end of an element is no label of what follows
    # whose programs they are is everybody's knowledge
    # segments of EDIFACT whose numbers are orders, places and quantities: `BGM+220+4500118820+9'`, `NAD+BY+5412345000013::9'`
    Row("edifact_segment", "", r"(?m:^|')(?:UN[BHSTZ]|BGM|DTM|RFF|LIN|PIA|QTY|PRI|MOA|TAX|CUX|IMD|CNT|ALI|TDT|LOC|GID|GIN|EQD|MEA|SEL|PCI|PAC|CPS)\+[^'\n]*'|\bNAD\+[A-Z]{2,3}\+[0-9]{13}(?:::[0-9]{1,3})?", log=False),
    Row("copyright", "", rf"(?i:\bcopyright )(?:\([cC]\) |© )?[0-9][0-9, –-]{{3,40}}(?:by )?{CAP}(?: {CAP}){{0,2}}(?:(?:, | and |, and ){CAP}(?: {CAP}){{1,2}})*"),
    # lists of methods, and not of accounts
    Row("method_list", "", r"(?m:^)[ \t]*(?:aaa (?:authentication|authorization|accounting)|wlccp authentication-server) [^\n]*"),
    # what systems bring along
    Row("system_path", "", r"/usr/(?:include|lib|lib64|libexec|src/linux[\w.+-]*|src/kernels)/[\w./+@-]*"),
    Row("closing_tag", "", r"</[A-Za-z][A-Za-z0-9_:.-]{0,60}>"),
    # fields that say who
    Row("done_by", "PERSON", rf"(?i:\b(?:{_DONE})(?:ed|d|ied|e)?[ _](?:by|durch|par))[ \t]*[:=][ \t]*[\"']?(?P<v>{_FULL})", "label", 0.9, weak_person),
    Row("role_field", "PERSON", rf"(?m:^|[\t|>;])[ \t]*(?i:{_ROLES})[ \t]*:[ \t]+(?P<v>{_FULL})", "label", 0.85, weak_person),
    # objects of JSON inside a line: a name beside an address or a telephone
    Row("json_person", "PERSON", rf"[\"'](?:name|fullName|full_name)\\?[\"']: ?\\?[\"'](?P<v>{_FULL})\\?[\"'], ?\\?[\"'](?i:street|e-?mail|phone|mobile|address|city|postcode|zip|dob|birth)|\\?[\"'](?i:street|e-?mail|phone|mobile|address|city|postcode|zip)[a-z_]*\\?[\"']: ?\\?[\"'][^\"'\\]{{1,80}}\\?[\"'], ?\\?[\"'](?:name|fullName|full_name)\\?[\"']: ?\\?[\"'](?P<v2>{_FULL})\\?[\"']", "label", 0.85, weak_person),
    Row("json_street", "POSTAL_ADDRESS", r"\\?[\"'](?i:street|street_?address|address_?line_?[12]?|addr1)\\?[\"']: ?\\?[\"'](?P<v>[^\"'\\]{0,60}[0-9][^\"'\\]{0,40})\\?[\"']", "label", 0.85),
    Row("role_inline", "PERSON", rf"(?i:\b(?:patient|resident|policyholder|beneficiary|claimant|applicant)) (?P<v>{_FULL})", "context", 0.8, weak_person),
    Row("message_of", "PERSON", rf"\((?P<v>{CAP}(?:\s+{CAP}){{0,3}})['’]s message of\s+\"", "context", 0.85, log=False),
    Row("role_element", "PERSON", rf"<(?i:engineer|technician|user|operator|patient|contact|person|owner|customer|employee|physician|responsible)\b[^<>\n]{{0,80}}?\b(?:name|fullName|displayName)=\"(?P<v>{_FULL})\"", "label", 0.9, weak_person),
    Row("born_aside", "DATE_OF_BIRTH", r"\((?i:born|geb\.?|dob:?|née?|\*) ?(?P<v>[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})\)", "context", 0.85),
    # who was let in or not
    Row("let_in", "USERNAME", rf"(?i:\b(?:authentication|auth|login|logon|sign-?in|access|password) (?:allowed|accepted|succeeded|successful|denied|failed|failure|rejected|refused|granted) (?:for|to|by|of))(?i: user(?:name)?)? ['\"]?(?:[\w.-]+\\{{1,2}})?(?P<v>{_ACCOUNT})", "context", 0.8, usernames.telling_account),
    Row("login_failed", "USERNAME", rf"(?i:\b(?:login failed|failed login|login attempt failed|bad login|invalid login|login succeeded|login ok|logged in)): ['\"]?(?P<v>{_ACCOUNT})['\"]? \((?i:remote|ip\b|from|host|client|src|source|tty|rhost)", "context", 0.85, usernames.unworded),
    Row("dav_user", "USERNAME", r"/remote\.php/dav/(?:files|calendars|addressbooks/users)/(?P<v>[A-Za-z][\w.@-]+)", "context", 0.9, accounts.personal_account),
    Row("mqtt_user", "USERNAME", r"\((?:p[0-9], )?c[01], k[0-9]+, u'(?P<v>[^'\n]+)'\)", "context", 0.95, accounts.personal_account),
    Row("prompt_user", "USERNAME", r"(?m:^)\[(?P<v>[A-Za-z][\w.-]*)@[\w.-]+\] ?(?:>|/)", "context", 0.9, accounts.personal_account),
    Row("chat_nick", "USERNAME", r"(?m:^)(?:\[?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?\]? ){0,1}<[@+ ]?(?P<v>[A-Za-z_][\w`^|-]{2,30})> ", "context", 0.8, nick),
    # telephones of switchboards
    Row("dialled", "PHONE_NUMBER", r"\b(?:PJSIP|SIP|IAX2|DAHDI|Local|SCCP|Zap)/(?P<v>\+?[0-9]{9,15})(?:[@,\s)\"]|$)", "context", 0.9, _number),
    Row("caller_id", "PHONE_NUMBER", rf"(?:\"{{1,3}}(?P<PERSON>{CAP}(?: [{U}][{L}'’.-]*){{1,3}})\"{{1,3}}|\"{{2,6}}[^\"\n]{{0,40}}\"{{1,6}}) <(?P<v>\+?[0-9]{{9,15}})>", "context", 0.9, _number),
    Row("caller_name", "PERSON", rf"\bCALLERID\(name\)=(?P<v>{CAP}(?: {CAP}){{0,3}})", "label", 0.9),
    # what is a session or a customer by its form: express-session's signed cookie, Stripe's ids
    Row("signed_session", "COOKIE", r"\bs(?:%3[Aa]|:)[\w-]{8,}\.[A-Za-z0-9+/%_-]{8,}={0,2}|\bs%3[Aa][\w-]{20,}", "shape", 0.9),
    Row("stripe_customer", "CUSTOMER_ID", r"\bcus_[A-Za-z0-9]{14,24}\b", "shape", 0.9),
    Row("local_key", "SECRET", r"(?i:\b(?:local_?key|device_?key|encryption_?key|master_?key|pre-?shared key|psk))[\"']?[ =:]{1,3}[\"']?(?P<v>[A-Za-z0-9+/]{16,64}={0,2})\b", "label", 0.85, checks.random_looking),
    Row("position", "GEO_COORDINATES", r"(?i:\b(?:at|position|location|pos|coords?|coordinates|gps|lat/lon|lat,lon|fix))(?: is| was)?[ :=(]{1,2}(?P<v>-?[0-9]{1,2}\.[0-9]{4,8}, ?-?[0-9]{1,3}\.[0-9]{4,8})\b", "context", 0.85),
    Row("owner_model", "HOSTNAME", r"\b(?P<v>[A-Za-z]{3,14}-(?:[Tt][0-9]{2,3}[sS]?|[Xx][0-9]{3}[sS]?|(?i:thinkpad|thinkstation|thinkcentre|latitude|xps[0-9]*|elitebook|probook|zbook|inspiron|vostro|envy|spectre|pavilion|ideapad|yoga|zenbook|vivobook|hp-envy)))\b", "shape", 0.75, owner_of_model),
    # in prose
    Row("texted_code", "ONE_TIME_CODE", r"(?i:\bcode (?:that )?(?:u|you|ya|they|it|he|she) (?:just )?(?:texted|sent|gave|emailed)(?: me)? (?:was|is)) (?P<v>[0-9]{3} ?[0-9]{1,5})\b", "context", 0.85, _one_time, log=False),
    Row("password_aside", "PASSWORD", r"(?i:\bpass(?:word|wort|phrase)) ?\((?P<v>[^\s()\"<>]{6,64})\)|(?i:\b(?:passwort|kennwort|password) (?:steht|ist|lautet|is|was|remains)(?: (?:noch|immer|still|set|now|jetzt|nun|auf|to|at|on)){1,3}) (?P<v2>[^\s\"<>,;]{6,64})", "context", 0.8, _password, log=False),
    Row("pass_prose", "PASSWORD", r"(?i:\b(?:with|key|the|a|my|and) (?:pass|password|passphrase|pw|pwd|passwd)) (?P<v>[^\s\"'<>,;()]{6,64})", "context", 0.75, password_made, log=False),
    Row("passphrase", "PASSWORD", r"(?i:\bpassphrase) (?P<v>[^\s\"'<>,;()]{6,64})", "context", 0.8, password_made),
    Row("wifi_called", "SSID", r"(?i:\b(?:wi-?fi|wlan|hotspot)(?: network)? (?:is|called|named|name is|is called)) (?P<v>[A-Z][\w-]*(?:[a-z][A-Z0-9]|_)[\w-]*)", "context", 0.75, _network, log=False),
    Row("wlan_name", "SSID", rf"\b(?:WLAN|Wi-?Fi)(?: ?:|-Name:| name:)[ \t]+(?P<v>[^\s,;:\"'(]+(?: [{U}0-9][^\s,;:\"'(]*){{0,3}})(?:[,;.]|[ ]\(|[\r\n]|$)", "context", 0.75, _network, log=False),
    Row("band_name", "SSID", r"\b(?P<v>[A-Za-z][\w'-]{2,24}[_-](?:5G|2G|2\.4G|5GHz|2\.4GHz|EXT|Guest|5G_EXT))\b", "context", 0.7, lambda text: not (text.isupper() and text.endswith("_EXT")), log=False),
)
