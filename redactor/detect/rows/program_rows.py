"""Rows of what programs log beside a value: papers and their people, folders of mail, branches, networks of stations, identity numbers.

Those of logs are read by the search for rare words (detect/search/seldom.py), as none of them may begin with any word.
"""

# ruff: noqa: E501, RUF001 - a row of patterns reads best on one line, and labels are in many scripts

from __future__ import annotations

import re

from redactor import regex
from redactor.detect import accounts, checks, labels
from redactor.detect.accounts import is_short_name
from redactor.detect.patterns import decimal_position
from redactor.detect.rows import fields, keyed, usernames
from redactor.detect.rows.fields import CAP, L, U, person, weak_person
from redactor.detect.rows.phones import international_digits
from redactor.detect.rows.row import Row
from redactor.detect.words import free_words
from redactor.detect.words.folding import fold
from redactor.detect.words.named_after import full_name, made_of_name, names_somebody
from redactor.detect.words.plain_words import is_plain

_FULL = rf"(?:(?:[{U}]\. ?)*{CAP}(?: (?:(?:de|del|della|di|da|dos|la|van|von|der|den|ten|bin|al|el|mac|mc|ní|ó|o) ){{0,2}}(?:[{U}]\. )?{CAP}){{1,2}})"
_ANY_OF = rf"{CAP}(?: (?:(?:de|del|della|di|da|dos|la|van|von|der|den|ten|bin|al|el) ){{0,2}}[{U}][{L}'’.-]*){{0,3}}"
_QUOTE = r"\\{0,2}[\"']"
_PAPER = (
    r"(?:letter|payslip|pay slip|paystub|wage slip|appointment|appt|referral|results?|report|statement|contract|invoice|offer|quote|passport|visa|cv|resume|certificate|consent|prescription|sick ?note|timesheet|onboarding|offboarding|interview|application|scan|claim|lease"
    r"|rechnung|termin|brief|rezept|befund|attest|angebot|kündigung|bewerbung|lebenslauf|gehaltsabrechnung|gehaltszettel|lohnzettel|vertrag|mietvertrag|arbeitsvertrag|krankmeldung|zeugnis|bescheid|mahnung|überweisung|vollmacht|personalakte"
    r"|lettre|facture|rendez-vous|rdv|ordonnance|bulletin|fiche de paie|attestation|contrat|devis|dossier|certificat|carta|factura|contrato|cita|nómina|informe|receta|presupuesto|lettera|fattura|contratto|referto|ricetta|busta paga|preventivo"
    r"|fatura|recibo|orçamento|relatório|afspraak|factuur|brief aan|contract voor|verwijzing|loonstrook|faktura|brev|kontrakt|umowa|faktura dla|wniosek|smlouva|fakturu?|výplatní páska|szerződés|számla"
    r"|order[ _-]of[ _-]service|obituary|eulogy|(?:death|birth)[ _-](?:notice|certificate)|memorial|invitation|nachruf|todesanzeige|traueranzeige|sterbeurkunde|geburtsurkunde|einladung|faire[ _-]part|esquela|necrologio)"
)
_CASHIER = r"(?:cashier|clerk|teller|waiter|waitress|barista|kassierer(?:in)?|kassier|bediener(?:in)?|kellner(?:in)?|verkäufer(?:in)?|cajer[oa]|vendedor[a]?|camarer[oa]|caissi(?:er|ère)|vendeu(?:r|se)|serveu(?:r|se)|cassier[ea]|commess[oa]|operatore|kassamedewerker|verkoper|kassör(?:ska)?|ekspedient|kasjer(?:ka)?|pokladní|fahrer(?:in)?|courier|techniker(?:in)?|technicien(?:ne)?|nurse|carer|schwester|pfleger(?:in)?)"
#: Keys of numbers that a state gives a person.
_IDENTITY = (
    r"(?:nhi(?:_?(?:no|number))?|nino|ni_?(?:no|number)|ppsn?(?:_?no)?|nric(?:_?no)?|hkid|emirates_?id|eid_?no|curp|cpf|nie|dni|nif|bsn|pesel|cnp|egn|amka|tckn|cnic|aadhaa?r(?:_?(?:no|number))?|ssnit|bvn|mykad|cccd|steuer_?id|svnr|ahv_?(?:nr|no)|personnummer|fodselsnummer|hetu|isikukood"
    r"|passport(?:_?(?:no|nr|num|number|id))?|pass_?nr|reisepass(?:_?nr)?|(?:dl|driving_?licen[cs]e|driver_?s?_?licen[cs]e)(?:_?(?:no|nr|number))?|id_?card(?:_?(?:no|number))?|national_?id(?:_?(?:no|number))?|ausweis_?nr|cedula|personal_?id_?(?:no|code))"
)
#: Keys of one device in what programs print as two strings, or as `key value`.
_DEVICE_KEY = r"(?:android_?id|device_?(?:id|uuid|serial|name)|udid|imei|serial(?:_?(?:no|number))?|email|user_?name|login|phone(?:_?number)?|mobile|first_?name|last_?name|full_?name|ssid|bssid|fcm_?token|push_?token|access_?token)"
_POSTCODE = r"(?:cp|plz|zip|zip_?code|post_?code|postal|postal_?code|postnr|postnummer|psč|psc|irsz|cap|cep|postleitzahl|codigo_?postal|code_?postal|kod_?pocztowy|postinumero|pincode|pin_?code|eircode)"
_DATE = r"(?:(?:19|20)[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2}|[0-9]{1,2}[-./ ][0-9]{1,2}[-./ ](?:(?:19|20)[0-9]{2}|[0-9]{2})|[0-9]{1,2}\.? [A-Z][a-z]{2,8} (?:19|20)[0-9]{2})"
_WHOSE = r"(?:profile|resident|child|person|speaker|patient|voice|tenant|student|employee|family member|bewohner|kind|profil|perfil|mitglied)"
_BEHIND_NETWORK = r"(?:bssid|bss type|phy type|phy|authentication|encryption|interface|failure|rssi|channel|signal|security|freq(?:uency)?|auth|profile|connection mode|infrastructure|radio)"


def _known_phone(text: str) -> bool:
    """Return whether figures from `00` on are an international number, neither counted nor repeated."""
    return len(set(text)) > 4 and text[2:12] not in "123456789012345" and international_digits(text[2:])  # noqa: PLR2004


def _on_paper(text: str) -> bool:
    """Return whether the capitalized words behind a kind of paper are a person: by the lists, or two that nobody else says."""
    return full_name(text) or (weak_person(text) and not free_words.ordinary(text) and not any(word.isupper() for word in text.split()))


def _named_part(text: str) -> int:
    """Return how many characters of the words behind a kind of paper are its person: no month, year or state behind the name."""
    found = _NOT_NAMED.search(text)
    return found.start() if found else len(text)


_NOT_NAMED = regex.compile(r" (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Januar|Februar|März|Mai|Juni|Juli|August|September|Oktober|Dezember|January|February|March|April|June|July|October|November|December|Final|Draft|Signed|Copy|Neu|New|Scan|Confirmation|Reminder|Details|Form|Letter)\b.*")


def _somebody(text: str) -> bool:
    words = [word for word in text.split() if len(word.rstrip(".")) > 1]
    return person(text) and not free_words.ordinary(text) and any(free_words.is_forename(word) or made_of_name(word) for word in words)


def _identity(text: str) -> bool:
    """Return whether what stands under the key of an identity number is one: three digits or more, no date or version."""
    return sum(map(str.isdigit, text)) >= 3 and len(set(text)) > 3 and not re.fullmatch(r"(?:19|20)\d\d-\d\d-\d\d.*|\d+(?:\.\d+){1,3}", text)  # noqa: PLR2004


def _folder(text: str) -> bool:
    """Return whether the folder of a medium is somebody's: a sign or digit in it, or no ordinary word."""
    return usernames.home_owner(text) and text.lower() not in _MOUNTED and (usernames.telling_account(text) or not is_plain(text.lower())) and not re.fullmatch(r"(?:sd[a-z]|usb|disk|disc|cdrom|floppy|mmcblk|nvme|md|drive|hdd|ssd|nas|volume|backup)[\w-]*", text)


_MOUNTED = frozenset("movies tv tvshows music photos pictures videos downloads torrents books audiobooks anime series plex jellyfin emby kodi local data storage library nfs smb share shares".split())


def _committer(text: str) -> bool:
    return made_of_name(text) and not is_plain(text)


def _by_quoted(text: str) -> bool:
    return usernames.telling_account(text) or (usernames.odd_account(text) and names_somebody(text))


def _dn_person(text: str) -> bool:
    """Return whether the common name of a certificate or entry is a person."""
    return weak_person(text) and (full_name(text) or not free_words.ordinary(text))


def _community(text: str) -> bool:
    return any(map(str.isdigit, text)) and any(map(str.isalpha, text)) and fields.password(text) and not re.fullmatch(r"\d+:\d+|v[0-9].*|\d.*(?:th|st|nd|rd)", text)


def _network(text: str) -> bool:
    return fields.ssid(text) and usernames.network_line(text)


def own_network(text: str) -> bool:
    """Return whether the network of a station is somebody's own: no word in it that firms, schools and hotels say."""
    return _network(text) and not all(is_plain(fold(word)) or fold(word) in _SHARED_NETWORKS or not word.isalpha() for word in _WORDS.split(text) if word)


_WORDS = regex.compile(r"[\W_]+")
_SHARED_NETWORKS = frozenset("eduroam govroam corp corporate staff guest guests byod iot dot1x wlan wifi office employees students secure internal visitor visitors prod mgmt voice printers hospital clinic campus hotel lobby mobile public openroaming".split())


def _handle(text: str) -> bool:
    """Return whether who committed or asked is an account: a part of it no word that programs say."""
    parts = [part for part in re.split(r"[-_.\d]+", text) if len(part) > 3]  # noqa: PLR2004
    return len(parts) < 3 and not any(word in text for word in ("bot", "ci-", "service", "system")) and any(made_of_name(part) or (not is_plain(part) and len(part) > 4) for part in parts)  # noqa: PLR2004


def _device_value(region: str) -> tuple[str, int, int] | None:
    """Return the second of two quoted strings where the first is a key: `'android_id', '9b3f0a77c51e2d84'`."""
    found = _TWO_STRINGS.search(region)
    if found is None or labels.entity_for_key(found["v"]):
        return None
    entity = labels.entity_for_key(found["key"]) or ""
    value = found["v"]
    fits = fields.person(value) if entity == "PERSON" else fields.phone(value) if entity == "PHONE_NUMBER" else keyed.accepts(entity, value)
    return (entity, *found.span("v")) if entity and fits else None


_TWO_STRINGS = regex.compile(r"[\"'](?P<key>\w+)[\"'] ?, ?[\"'](?P<v>[^\"'\n]+)")


#: The type of a variable and what it is set to, as sources write it: `username: str = "..."`.
_TYPED = r" ?: ?(?:[Ss]tr(?:ing)?|Optional\[str\]|str \| None|&(?:'static )?str|Text)(?: ?\?| ?!)? ?= ?"
#: Ends of keys of secrets in what programs write as two strings: `("jwtSecretKey","...")`.
_ENDS_OF_KEYS = r"(?i:secret|secret_?key|api_?key|private_?key|access_?key|access_?token|auth_?token|refresh_?token|client_?secret|signing_?key|encryption_?key|password|passwd)"


def _made_secret(text: str) -> bool:
    """Return whether a string of eight characters or more is made like a secret: letters and digits mixed, no words, no path."""
    return checks.is_value(text) and any(map(str.isdigit, text)) and any(map(str.isalpha, text)) and "/" not in text[:2] and not re.fullmatch(r"[A-Z]+(?:_[A-Z0-9]+)*\d{0,3}|[a-z]+(?:[-_.][a-z]+)*[-_.]?\d{0,2}", text)


#: Connections that are no wireless network.
_WIRED = regex.compile(r"(?i)(?:wired|auto|ethernet|eth|enp?|eno|lo|docker|br|virbr|vnet|tun|tap|vpn|bond|bridge|netplan|lan|default|cable|usb|hotspot|bluetooth|kabel|filaire|cable|proton|nord|mullvad|openvpn|wireguard|wg|ipv6leak|pvpn)(?:[-_ .\d].*)?|.*(?:vpn|ipv6leak).*")


def own_connection(text: str) -> bool:
    return _WIRED.fullmatch(text) is None and fields.ssid(text)


def _log(name: str, entity: str, pattern: str, check: object, *, evidence: str = "context", score: float = 0.85, read: object = None, trim: object = None) -> Row:
    return Row(name, entity, pattern, evidence, score, check, read=read, trim=trim)  # type: ignore[arg-type]


#: Tried before the others.
FIRST: tuple[Row, ...] = (
    _log("mail_folder", "USERNAME", r"/(?:vmail|vhosts|virtual|mailboxes|maildirs?|mail|domains)/[\w-]+(?:\.[\w-]+)+/(?:[a-z0-9]/(?:[a-z0-9]/)?)?(?P<v>[A-Za-z][\w.+-]*)/", usernames.home_owner, score=0.9),
    _log("media_folder", "USERNAME", r"(?:^|[\s\"'=:(,>]|//)/(?:run/)?media/(?P<v>[a-z][\w.-]*)/[^/\s\"']", _folder, score=0.85),
    _log("cloud_folder", "USERNAME", r"(?:[\"' ]|\\\"|/data|/dav/files)/(?P<v>[A-Za-z][\w.@-]*)/(?:files|files_trashbin|files_versions)/", lambda text: is_short_name(text) or _folder(text), score=0.8),
    _log("station_network", "SSID", r"(?i:called[ -]?station[ -]?id(?:entifier)?)[\"']?[ ]?(?::=|[=:])?[ ]?[\"']?(?:[0-9A-Fa-f]{2}[-:.]){5}[0-9A-Fa-f]{2}:(?P<v>[^\"',;\n]{1,32}?)(?:[\"',;]|[ \t]*\r?$)", own_network, evidence="label", score=0.9),
)

#: For logs and texts.
ROWS: tuple[Row, ...] = (
    _log("two_strings", "DEVICE_ID", rf"[\"'](?i:{_DEVICE_KEY})[\"'] ?, ?[\"'][^\"'\n]{{3,}}[\"']", None, evidence="label", read=_device_value),
    _log("two_secrets", "SECRET", rf"[\"'][\w.-]{{0,40}}{_ENDS_OF_KEYS}[\"'] ?, ?[\"'](?P<v>[^\s\"']{{8,512}})[\"']", _made_secret, evidence="label", score=0.9),
    _log("typed_account", "USERNAME", rf"\b(?i:user(?:_?name)?|login|account){_TYPED}[\"'](?P<v>[^\"'\n]{{2,64}})[\"']", accounts.personal_account, evidence="label", score=0.9),
    _log("typed_secret", "PASSWORD", rf"\b(?i:password|passwd|pwd|passphrase){_TYPED}[\"'](?P<v>[^\"'\n]{{3,128}})[\"']", checks.is_value, evidence="label", score=0.9),
    _log("imap_login", "PASSWORD", r"(?:\b[A-Za-z]{1,6}[0-9]{1,8}|\b[A-Z]{4,6}[0-9]) LOGIN (?:\"[^\"\n]+\"|[^\s\"]+) (?:\"(?P<v>[^\"\n]+)\"|(?P<v2>[^\s\"'\\]+))(?:\\r\\n)?['\"]?[ \t]*\r?$", checks.is_value, evidence="label", score=0.9),
    _log("unsubscribed_by", "AUTH_TOKEN", r"(?i:/(?:unsub(?:scribe)?(?:[-_](?:auth|token|me|email))?|opt-?out|email[-_]preferences|manage[-_](?:subscription|preferences)s?|list[-_]unsubscribe|u)/)(?P<v>[A-Za-z0-9_-]{24,512})", _made_secret, evidence="context", score=0.85),
    _log("manager_network", "SSID", r"(?:\(wl[a-z0-9]+\): Activation: (?:\(wifi\) )?(?:starting|access point|connection)(?: connection)?|auto-activating connection|Activation: \(wifi\) (?:access point|connection)) '(?P<v>[^'\n]{1,40})'", own_connection, score=0.85),
    _log("pan_card", "NATIONAL_ID", r"\b(?i:pan(?:[_ ]?(?:no|num|number|card))?)[\"']?[ ]?[:=#]?[ ]?[\"']?(?P<v>[A-Z]{3}[ABCFGHJLPT][A-Z][0-9]{4}[A-Z])\b", None, evidence="label", score=0.95),
    _log("identity_keyed", "NATIONAL_ID", rf"\b(?i:{_IDENTITY}){_QUOTE}?(?:[ ]?=>[ ]?|[ ]?[:=][ ]?){_QUOTE}?(?P<v>[A-Z0-9](?:[./-]?[A-Z0-9]){{5,20}}|[0-9]{{2,4}}(?: [0-9]{{2,4}}){{1,4}})(?:[\"'\s,;)}}\]&]|\\|$)", _identity, evidence="label", score=0.9),
    _log("postcode_keyed", "POSTCODE", rf"{_QUOTE}(?i:{_POSTCODE}){_QUOTE}[ ]?(?:=>|:)[ ]?{_QUOTE}(?P<v>[A-Z0-9][A-Z0-9 -]{{2,9}}){_QUOTE}", fields.postcode, evidence="label"),
    _log("zero_zero", "PHONE_NUMBER", r"(?:^|[\s\"'=:(<,;/>])(?P<v>00[1-9][0-9]{9,13})(?:[\s\"'>),;@\]]|$)", _known_phone, evidence="shape", score=0.8),
    _log("where_away", "GEO_COORDINATES", r"(?i:\b(?:home|not_home|away|zone|positions?|location|gps|moved|arrived|entered|left|lat/lon|coordinates|geofence|tracker|here|at))[^\n(\[]{0,24}[\[(](?P<v>-?[0-9]{1,2}\.[0-9]{4,8}, ?-?[0-9]{1,3}\.[0-9]{4,8})[\])]", decimal_position),
    _log("by_quoted", "USERNAME", r"(?i:\b(?:by|owner|requested-by|submitted by|user name|originating-user-name))[ =:]{1,3}[\"'](?P<v>[a-z][\w.@-]{2,})[\"']", _by_quoted),
    _log("branch_of", "USERNAME", r"(?:^|[^\w/\\])(?:users?|(?i:dev|wip|private|personal|sandbox))/(?P<v>[a-z][a-z0-9]{4,})[-/_]|\b(?i:features?|bugfix|hotfix|fix|feat|chore|topic|task|spike|heads)/(?P<v2>[a-z][a-z0-9]{4,})/", _committer, score=0.8),
    _log("handle_acted", "USERNAME", r"(?i:\b(?:approved|reviewed|requested|merged|assigned|triggered|opened|closed|created|deployed|started|acked|acknowledged|resolved|mentioned|reported|pinged|pushed|committed|authored|commented|notified|cc)(?: by| to)?:?) @(?P<v>[A-Za-z][\w-]{2,})", accounts.personal_account),
    _log("role_handle", "USERNAME", r"(?i:\b(?:committer|committed by|pusher|pushed by|merged by|merger|triggered by|requested by|started by|approved by|deployed by|released by|assignee|reviewer|reviewed by|commenter|run by|invoked by|created by|author))[:=][ ]?(?P<v>[a-z][a-z0-9-]{3,38})(?:[ ,;)\]]|[ \t]*\r?$)", _handle),
    _log("peer_id", "DEVICE_ID", r"\b(?:UV_ID|UV_UUID|UV_HWID|UV_MACHINE_ID|IV_HWID|IV_DEVICE_ID|UV_DEVICE_ID)=(?P<v>[0-9A-Fa-f-]{16,40})\b|\bGUID:(?P<v2>[0-9A-F]{8}-(?:[0-9A-F]{4}-){3}[0-9A-F]{12})\b", None, evidence="label", score=0.9),
    _log("radius_secret", "PASSWORD", r"\b(?:Tunnel|User|Cleartext|NT|LM|Crypt|MD5|SMD5|SHA|SSHA|CHAP|SMB|PAP|Chap)-Password(?::[0-9]+)?[\"']?[ ]?(?::=|\+=|==|=)[ ]?[\"'](?P<v>[^\"'\n]{3,})[\"']", fields.password, evidence="label", score=0.95),
    _log("ssid_amid", "SSID", rf"(?i:\b(?:e?ssid|network name|profile name|wlan profile))[ ]?[:=][ ]{{0,3}}(?P<v>[^\s\"'][^\n\"',;=:]{{1,31}}?)[ ]{{1,4}}(?i:(?:(?:aaa|auth(?:entication)?|security|qos|user|client|server|wlan|radio|rf|access) )?(?:{_BEHIND_NETWORK})|ssid)[ ]?[:=]", _network, evidence="label", score=0.9),
    _log("merchant_number", "CUSTOMER_ID", r"(?i:\b(?:h(?:ä|ae)ndler(?:konto|nummer|nr\.?|-?id)|vu-?(?:nr\.?|nummer)|akzeptanz(?:stelle|nummer)|kundenkarte(?:n-?(?:nr\.?|nummer))?|bonuskarte|merchant (?:account|number|no\.?)|n(?:um(?:é|e)ro|°) (?:de )?commer(?:ç|c)ant|contrat commer(?:ç|c)ant|num(?:ero)? comercio|codice esercente|carta fedeltà|carte (?:de )?fidélité|tarjeta (?:de )?(?:fidelidad|socio|cliente)|klantenkaart))[ :#=]{1,3}(?P<v>[0-9]{6,16})\b", None, evidence="label"),
    _log("id_and_mail", "CUSTOMER_ID", r"\b(?:user|uid|user_?[Ii]d|customer|account|member|cust)=(?P<v>[0-9]{5,10})[ ,;&|]{1,2}(?:e?-?mail|email|phone|msisdn|name|android_id|device|fullname|firstname)=", None, evidence="label"),
    _log("dn_person", "PERSON", rf"\b(?:CN|cn)[ ]?=[ ]?\"?(?P<v>{_FULL})(?:[,/\"+;)\]]|[ ](?i:emailAddress|serial|mail)|[ \t]*\r?$)", _dn_person, evidence="label"),
    _log("community_named", "PASSWORD", r"(?i:\b(?:snmp(?: ?v[123]c?)?[ -](?:ro |rw |read |write |read-only |read-write |get |set )?community|community(?: string| name)))(?: is)?[ ]?[:=]?[ ]{1,16}[\"'`]?(?P<v>[^\s,;\"'`]{4,40})", _community, evidence="label", score=0.9),
    _log("sim_pin_at", "PASSWORD", r"\bAT\+CPIN=\"?(?P<v>[0-9]{4,8})\b|\bAT\+CPWD=\"SC\",\"(?P<v2>[0-9]{4,8})\",\"(?P<v3>[0-9]{4,8})\"|\bAT\+CLCK=\"SC\",[012],\"(?P<v4>[0-9]{4,8})\"", None, evidence="label", score=0.95),
    _log("born_told", "DATE_OF_BIRTH", rf"(?:\bd\.o\.b\.?|\bDoB\b|\bDOB\b|\bdob\b|(?i:\b(?:date of birth|birth ?date|geboren(?: am)?|geb\. ?am|né\(e\) le|nacid[oa](?: el)?|nat[oa] il|född|født|ur\.)))[ :=]{{1,3}}(?P<v>{_DATE})\b", None, evidence="label", score=0.9),
)

#: For logs alone: in texts others say more.
LOGGED: tuple[Row, ...] = (
    _log("paper_about", "PERSON", rf"\b(?i:{_PAPER})(?:[ ](?i:for|of|to|from|re|für|von|an|fuer|mit|pour|de|à|para|per|di|a|voor|van|aan|dla|till|til|for mr|for mrs|:|-))?[ _](?P<v>{_FULL})(?:[ _.,;:)\]\"'/-]|$)", _on_paper, score=0.8, trim=_named_part),
    _log("name_beside", "PERSON", rf"\bname=\\?[\"'](?P<v>{_FULL})\\?[\"'][ ,;&|]{{1,2}}\\?[\"']?(?:pan|dob|e?-?mail|phone|mobile|ssn|nic|passport|msisdn|gender|sex|birth\w*|iban|addr\w*|city|age|tel|id_?no|aadhaar|card|acct|account|policy|plz|zip|street|surname|country)[=:]", lambda text: weak_person(text) and not free_words.ordinary(text), evidence="label"),
    _log("file_about", "PERSON", rf"(?:document-name|job-name|file ?name|SourceFileName|ObjectName|documentName|subject|Subject|title|betreff|Betreff|objet|asunto|oggetto|filename|doc|document|attachment|name)(?:\\?[\"'])?[ ]?[:=][ ]?\\?[\"'][^\"'\n\\]*?(?P<v>{CAP} {CAP})[^\"'\n\\]*\\?[\"']", full_name, score=0.75),
    _log("cashier_named", "PERSON", rf"(?i:\b{_CASHIER})(?:[ ]?[:=#][ ]?|[ ])(?:[0-9]{{1,5}}[ /-]{{1,3}})?[\"']?(?P<v>{CAP}(?: [{U}]\.)?)(?:[\s\"',;:.)\]/(]|$)", _somebody, score=0.8),
    _log("profile_of", "PERSON", rf"(?i:\b(?:for|of|by|from|to|as|recogni[sz]ed) {_WHOSE})[:=]?[ ][\"']?(?P<v>{CAP})(?:[\s\"',;:.)\]'’]|$)", _somebody, score=0.8),
    _log("attendee_initial", "PERSON", rf"(?i:\b(?:participant|attendee|panelist|guest|speaker|presenter|host|organi[sz]er|teilnehmer(?:in)?))[ :=]{{1,2}}[\"'](?P<v>{CAP} [{U}]\.?)[\"']", person),
    _log("user_then_upn", "PERSON", rf"(?i:\b(?:user|account|owner|caller|agent|member|contact|benutzer|utilisateur))[ ]?[:=][ ]?(?P<v>{_FULL})[ ,;|(]{{1,3}}(?i:upn|email|e-?mail|id|oid|login|account|mail|tenant|username|role|dept|department|ip|device)\b", weak_person),
)
