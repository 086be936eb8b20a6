"""The table of shapes: addresses of networks and mail, cards, account numbers, positions. Earlier rows win where two match the same region."""

from __future__ import annotations

import re

from redactor import regex
from redactor.detect import accounts, checks
from redactor.detect.rows import payments
from redactor.detect.rows.fields import L, U
from redactor.detect.rows.row import Row

_OCTET = r"(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)"
_IPV4 = rf"{_OCTET}(?:\.{_OCTET}){{3}}"
_PAST_VERSIONS = r"(?:25[0-5]|2[0-4]\d|1\d\d|[4-9]\d|3[2-9])"
#: A private address that is no version: of 10.0.0.0/8 only with a number that versions do not reach.
_PRIVATE = (
    rf"(?:(?:192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.{_OCTET}){{2}}"
    rf"|10\.(?:{_PAST_VERSIONS}(?:\.{_OCTET}){{2}}|{_OCTET}\.{_PAST_VERSIONS}\.{_OCTET}|(?:{_OCTET}\.){{2}}{_PAST_VERSIONS}))"
)
_H16 = r"[0-9A-Fa-f]{1,4}"
_HH = r"[0-9A-Fa-f]{2}"
#: What may stand before a bare number that counts: never `-`, `_`, `.`, `/` or a letter.
_BEFORE = r"(?:^|[\s\"'=:,;(\[|>#*：])"
_CARD = (
    r"(?:4\d{3}|5[1-5]\d\d|2[2-7]\d\d|6(?:011|5\d\d|4[4-9]\d|2\d\d)|35(?:2[89]|[3-8]\d)|3(?:0[0-5]|[68]\d)\d)"
)
#: Five pairs of figures are a telephone number of France and no section: `06.12.34.56.78`.
_FRENCH = regex.compile(r"0[1-9](?:\.\d\d){4}")
_TECHNICAL_DOMAINS = ("openssh.com", "libssh.org", "lysator.liu.se", "ietf.org")
_ANYBODY = frozenset("you your yourname your.name your-name name firstname.lastname first.last user username someone somebody email mail".split())
_TECHNICAL_LOCALS = frozenset("git hg svn mockbuild buildd buildbot builder bhcompile root nobody daemon mailer-daemon noreply no-reply donotreply do-not-reply postmaster".split())


_BELOW_COUNTRY = re.compile(r"\.(?:com|net|org|edu|gov|gob|mil|coop)\.\w+$")
_HEX = re.compile(r"[0-9a-f]+")
#: A call's number, and an address in letters for digits, as telephones write them.
_CALL, _IN_LETTERS = re.compile(r"\d+(?:-\d+)+"), re.compile(r"[A-J]{1,3}(?:\.[A-J]{1,3}){1,3}")
_NOT_YOURS = frozenset(("example.com", "example.org", "example.net", "domain.com", "yourdomain.com", "company.com"))


def email(text: str) -> bool:
    """Return whether an address of mail is a person's or a customer's: no SSH algorithm, local host or unattended mailbox."""
    local, _, domain = text.rpartition("@")
    domain = domain.lower()
    if domain.endswith(_TECHNICAL_DOMAINS[:3]) or (domain.rpartition(".")[2] in _FILE_ENDINGS and not _BELOW_COUNTRY.search(domain)) or domain == "localhost.localdomain":
        return False
    if len(local) >= 12 and _HEX.fullmatch(local) and any(c.isdigit() for c in local):  # noqa: PLR2004
        return local.isdigit() and _GATEWAY.search(domain) is not None  # else a message id
    if local[:1].isdigit() and _CALL.fullmatch(local) and _IN_LETTERS.fullmatch(text.rpartition("@")[2]):
        return False  # a call: telephones write their address in letters
    if domain.removeprefix("www.") in _NOT_YOURS and local.lower() in _ANYBODY:
        return False
    if domain.endswith(".gserviceaccount.com"):
        return False  # a program's account of a cloud
    if domain == local.lower() or (local in ("admin", "root") and text.rpartition("@")[2].isupper()) or (local.count(".") > 1 and text.rpartition("@")[2].isupper() and local.islower()):
        return False  # a host's Kerberos principal
    return local.lower() not in _TECHNICAL_LOCALS


#: Domains of gateways to telephones, whose addresses begin with the number.
_GATEWAY = regex.compile(r"(?:^|[.-])(?:sms|mms|e?fax|txt|vtext|pager|tel|mobile|voip|ims)[\w-]*\.")
_FILE_ENDINGS = frozenset("png jpg jpeg gif bmp svg service socket target scope slice mount device timer journal swap path automount local2 js css jar so dll exe py log pid conf config".split())


def hexadecimal_mac(text: str) -> bool:
    """Return whether three groups of four hex digits are a hardware address: letters among them, no card or phone number."""
    return checks.mac(text) and any(c.isalpha() for c in text) and any(c.isdigit() for c in text)


def dashed_mac(text: str) -> bool:
    """Return whether three groups of four hex digits without a word for it are the address of one machine, as an even first byte says (IEEE 802)."""
    return int(text[1], 16) % 2 == 0 and hexadecimal_mac(text)


def short_mac(text: str) -> bool:
    """Return whether six groups of one or two hex digits are a hardware address: a letter and a single digit among them, no time."""
    groups = text.split(":")
    return any(len(group) == 1 for group in groups) and any(c.isalpha() for c in text) and checks.mac("".join(group.zfill(2) for group in groups))


def ipv6(text: str) -> bool:
    """Return whether `text` is a personal IPv6 address: a digit in it (C++ scopes have none), no eight pairs (serials, EUI-64, WWN)."""
    return any(c.isdigit() for c in text) and not _PAIRS.fullmatch(text) and checks.ip(text)


_PAIRS = regex.compile(r"[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){7}")


def embedded_ip(text: str) -> bool:
    """Return whether four numbers joined by dashes in a host name are an address and not the slot and port of an interface (`xe-0-1-0-3`)."""
    found = _EMBEDDED.search(text)
    if found is None or _INTERFACE.search(text[: found.start()]) or (_OF_FILE.search(text) and (_TIMED.fullmatch(found[0]) or text.endswith(_IMAGES))):
        return False
    return checks.ip(".".join(str(int(part)) for part in found[0].split("-")))


_INTERFACE = regex.compile(r"(?:^|[-.])(?:xe|ge|te|et|ae|so|fe|gi|po|hu|be|irb|eth|tengige|hundredgige|gige|bundle-ether|port|slot)-?$", re.IGNORECASE)


_IMAGES = (".loads", ".bin", ".tar", ".img", ".pkg", ".swu", ".iso")
#: Numbers of two digits, as dates and times have.
_TIMED = regex.compile(r"\d\d(?:-\d\d){3}")
#: Files that are called by their date or their version (`2024-06-04-23-31.app.zip`).
_OF_FILE = regex.compile(r"\.(?:loads|bin|tar|img|pkg|swu|iso|zip|gz|tgz|bz2|xz|7z|rar|log|txt|csv|json|xml|png|jpe?g|gif|webp|pdf|mp4|mov|wav|dmp|mdmp|ips|crash|bak|sql|db|deb|rpm|exe|msi|dmg|apk|ipa|jar|whl|fit|gpx|tcx|kml|kmz|heic|heif|avi|mkv|m4a|m4v|mp3|3gp|webm|bmp|tiff?|svg|docx?|xlsx?|pptx?|eml|pcap(?:ng)?|evtx?|etl|trace|out|err|prof|hprof|core|dump|bkp|tmp|lst|prn|wal|diag|sdlog|dat|html?|yml|yaml|conf|cfg|ini)$", re.IGNORECASE)
_EMBEDDED = regex.compile(r"(?:\d{1,3}-){3}\d{1,3}")


def asset_host(text: str) -> bool:
    """Return whether `NB-HNOWAK`, a domain behind it or not, is a person's machine."""
    return accounts.asset_name(text.partition(".")[0])


def security_id(text: str) -> bool:
    """Return whether a Windows SID is a user's: relative id 1000 or above (MS-DTYP 2.4.2.4)."""
    return int(text.rpartition("-")[2]) >= 1000  # noqa: PLR2004


def decimal_position(text: str) -> bool:
    """Return whether two decimals are a position with four decimals or more each."""
    numbers = re.findall(r"\d+\.\d+", text)[:2]
    told = any(float(number) >= 10 or len(number.partition(".")[2]) > 4 for number in numbers)  # noqa: PLR2004 - `1.2345, 2.3456` are factors
    return told and checks.latitude_longitude(text)


#: What is some years old and no person.
_AGED = (
    r"(?:laptop|notebook|printer|server|pc|computer|machine|device|unit|battery|batteries|router|phone|tv|car|house|building|boiler|system|software|version|bug|code|switch|drive|disk|ssd|monitor|mouse|keyboard|tablet|ipad|iphone|macbook"
    r"|camera|console|firmware|install(?:ation)?|account|model|hardware|box|projector|scanner|toner|fridge|washer|dryer|dishwasher|oven|mower|bike|watch|headset|dock|hub|ups|nas|firewall|gerät|drucker|rechner)"
)

#: What has a number that is nobody's.
_CASES = (
    r"(?:case|ticket|order|invoice|reference|ref|rma|incident|purchase order|po|quote|quotation|claim|job|request|work order|wo|booking|reservation|tracking|shipment|parcel|part|item|sku|article|change"
    r"|bestellung|bestellnummer|bestell-?nr|auftrag|auftragsnummer|auftrags-?nr|rechnung|rechnungsnummer|rechnungs-?nr|vorgang|vorgangsnummer|ticketnummer|commande|facture|dossier|pedido|factura|caso|ordine|fattura|encomenda|bestelling|factuur)"
)

SUPPRESSORS: tuple[Row, ...] = (
    # where a value is kept, by its name
    Row("yaml_reference", "", r"!(?:secret|env_var|include|include_dir_\w+|vault|input) [ ]{0,3}[\w./-]+"),
    # the address of a network for all, as `ip` and `ifconfig` show it
    Row("ipv4_broadcast", "", r"\b(?:brd|broadcast|Bcast:) ?(?:[0-9]{1,3}\.){3}255\b"),
    # a licence server's port and name
    Row("port_at_host", "", r"\b[1-6]?[0-9]{4}@(?:lic|flex|rlm|lmgr|srv|server)[\w-]*(?:\.[\w-]+)*"),
    # a DHCP unique identifier: kind, hardware type, a time, a hardware address (RFC 8415, 11.2)
    Row("duid", "DEVICE_ID", rf"\b00[:-]?0[13][:-]?00[:-]?01(?:[:-]?{_HH}){{4}}(?:[:-]?{_HH}){{6}}\b|\b00[:-]03[:-]00[:-]01(?:[:-]{_HH}){{6}}\b", "shape", 0.9),
    Row("our_token", "",  # the forms of transform/tokens.py
        r"<[A-Z][A-Z0-9_]+(?::(?:[a-z2-7]{8}|[0-9A-Za-z+:.-]+\*|\d+(?:-\d+|\+)|@[0-9A-Za-z.-]+|[0-9a-f:.]+/\d+))?>"),
    Row("version", "", r"(?i:(?:\b(?:version|ver|build|firmware|rev|revision|chapter|oid|clause|sdk|bios|aix|compiled for|get info string)|[a-z]version)\b(?: (?:version|ver|is|v|to|set to))*[ ]*[ :=#\"(-]{0,4}[ ]*v?)\d+(?:\.\d+){3,}[\w.-]*|(?i:\b(?:driver|section|software|release|patch|hotfix|microcode|bundle|update|upgrade|upgraded|upgraded to|update to|agent|kernel|viewer|plugin|plug-in|reader|player|browser|add-?on|extension|codec|suite)[ :=]+v?)(?:[1-9]|1[1-9]|[2-6]\d)(?:\.\d{1,5}){3,}[\w.-]*|\b(?i:(?:firmware|driver) version): [A-Za-z][\w. -]{2,32}[ :(]{1,3}\d+(?:\.\d+){3}\b"),
    # the identifiers that a device answers to, in Solaris: vendor, device and both of the subsystem
    Row("pci_compatible", "", r"\bpci(?:ex)?[0-9a-f]{1,4},[0-9a-f]{1,4}(?:\.[0-9a-f]{1,4})+"),
    # the key that signs a kernel's modules, by its digest
    Row("signing_key", "", r"\b(?i:signing key|update program \(key [0-9]\)|secure boot[\w ()-]{0,24}): [0-9a-f]{40}\b"),
    # of whom nslcd looks up the entry of passwd(5)
    Row("passwd_entry", "", r"<passwd=\"[^\"\n]*\">"),
    Row("sudo_tag", "", r"\b(?:NO)?PASSWD:[ \t]*(?:ALL\b|[/!%])"),
    Row("machine_type", "", r"\b(?:machine|machine_type|emulated_machine|M)[=: ][\"']{0,2}pc-(?:[0-9]\.|i440fx|q35)[\w.-]*"),
    Row("version_abroad", "", r"(?i:\b(?:version|versión|versão|versione|versie|wersja|verze|versio)(?: (?:du|de|la|le|l['’]|del|della|dell['’]|do|da|van|het|der|des|von|oprogramowania|firmware|firmwaru|micrologiciel|logiciel|logicielle|software|système|système d['’]exploitation|sistema|pilote|bios|programa|programma)){1,4}[ ]*[:=]?[ ]*v?)[0-9]+(?:\.[0-9]+){3,}[\w.-]*"),
    Row("version_named", "", r"(?:版本|バージョン|버전|固件)(?:号)?[ :：]{0,2}[vV]?\d+(?:\.\d+){3,}|(?i:\buser-?agent): [A-Za-z][\w. /-]{1,40}[ /][0-9]{1,3}(?:\.[0-9]{1,3}){3}\b"),
    Row("fw_version", "", r"\b(?i:fw)[ :=]{0,3}[vV]?(?:[1-9]|1[1-9]|[2-9]\d)(?:\.\d{1,2}){3}\b"),
    Row("version_since", "", r"(?i:\b(?:after|since|needs|requires|wants|still on|rolled back to|went back to|reverted to|flash(?:ed)?(?: to)?|install(?:ed)?) )[vV]?[1-9]\.[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{1,3}\b", log=False),
    # what these words number is a case or a thing, whatever its digits look like
    Row("numbered_case", "", rf"(?i:\b{_CASES}\.?(?: (?:number|numbers|no\.?|nr\.?|num|id|#))?(?: is|:| #)? ?#?)(?:[A-Z]{{1,5}}[-/]?)?(?:[0-9]{{4}}(?: [0-9]{{4}}){{4,6}}(?: [0-9]{{1,4}})?|[0-9]{{3,12}}|[0-9]{{1,7}}(?:[-/][0-9]{{2,8}}){{1,3}})(?:[\s,;:!?)\]\"']|\.(?:\s|$)|$)|(?:注文|受付|伝票|修理票|案件|チケット)番号[ :：は]{{0,2}}[A-Z]{{0,4}}-?[0-9][0-9-]+", log=False),
    Row("version_change", "", r"(?i:\b(?:(?:up|down)grad(?:ed?|ing)\b[^\n\d]{0,24}?|(?:bootrom|boot|img|image):? ))[vV]?(?:[1-9]|1[1-9]|[2-9]\d)(?:\.\d+){3}(?:,? (?:to|->|→|=>|and|nach|à|a) v?\d{1,2}(?:\.\d+){3})?"),
    # a private address and a port, as BSD, Solaris and tcpdump write them (`192.168.1.5.43210`); a resource that is called after one (`vip-10.24.221.172`)
    Row("ip_dot_port", "IP_ADDRESS", rf"\b(?P<v>{_PRIVATE})\.[1-9]\d{{1,4}}(?:[\s,:>)]|$)", "shape", 0.9, checks.ip),
    Row("ip_after_name", "IP_ADDRESS", rf"[A-Za-z][_-](?P<v>{_PRIVATE})(?:[\s\"'),;:\]<]|$)", "context", 0.8, checks.ip),
    Row("product_version", "", r"[A-Za-z][_~-]v?\d+(?:\.\d+){3}(?:[_~-][\w.~-]*|\.[A-Za-z][\w.~-]*)?|[A-Za-z]\d[_-]v?\d+(?:\.\d+){3}\.(?:fw|bin|img|tgz|tar|zip|rpm|deb|ucode|pkg|swu|spk|ko|hex|rom|cap|itb)\b|\b\d{1,3}(?:\.\d{1,5}){3}-\d+(?:\.\d+){0,3}(?:\.(?:el|fc|amzn|module|mga|suse|rhel|azl|lp|oe|cm|noarch|x86_64|i[3-6]86|20\d{6})|ubuntu|bpo|deb\d|mdv|mdk)[\w.+~-]*|\b2\.6\.[1-3]?\d\.\d{1,3}-\w[\w.-]*|~+v?\d+(?:\.\d+){3,}|\bmod_\w+/v?\d+(?:\.\d+){3}|\((?:R|TM|r|tm)\) v?\d+(?:\.\d+){3}\b|\b(?:Chrome|Chromium|HeadlessChrome|Edg|EdgA|Edge|OPR|CriOS|Safari|Firefox|FxiOS|Version|AppleWebKit|Electron|YaBrowser|SamsungBrowser|Vivaldi|Brave|CFNetwork|Outlook|Teams|Slack|Zoom)[/ ]v?\d+(?:\.\d+){3}|\b(?:Yealink|Grandstream|Snom|snom|Polycom|PolycomVVX|Poly|Fanvil|Gigaset|Mitel|Aastra|Htek|Akuvox|Alcatel|Zoiper|Linphone|Bria|MicroSIP|3CX|3CXPhone|Sangoma|Escene|Vtech|Jabra|Panasonic|Obihai|AudioCodes|Ascom|Spectralink)[ /][\w./-]+[ /_-]v?\d+(?:\.\d+){3}|\b(?:[Cc]url|[Ww]get|okhttp)/v?\d+(?:\.\d+){3}"),
    # a printer's port, named after its address
    Row("printer_port", "IP_ADDRESS", rf"\bIP_(?P<v>{_IPV4})\b", "context", 0.9, checks.ip),
    Row("numbered", "", r"\b[A-Za-z]{0,4}\d+(?:\.\d+){4,}\b|\b[A-Z]\.\d{1,2}(?:\.\d{1,5}){3}\b|\b\d{1,3}(?:\.\d+){3}::[A-Z]{4,}|\b[1-9]\d{3,}(?:\.\d+){3}\b|\b[vV]\d+(?:\.\d+){3}\b", check=lambda text: not _FRENCH.fullmatch(text)),
    Row("scoped_name", "", r"\w::[\w:~]*"),
    Row("device_path", "", r"(?:^|[\s\"'=(\[,;>:])?(?:ROOT|USB|PCI|ACPI|ACPI_HAL|HID|SWD|STORAGE|MONITOR|DISPLAY|PRINTENUM|HDAUDIO|BTH|BTHENUM|BTHLE|IDE|FDC|LPTENUM|SERENUM|SD|UMB|VMBUS|TS_USB_HUB|ISAPNP|DRIVERENUM|INF|SOFTWARE|SYSTEM|SAM|SECURITY|HARDWARE|WINDOWS|SYSTEM32|BUILTIN|IIS|APPPOOL|HK[A-Z]{1,2}|HKEY_[A-Z_]+|REGISTRY|MACHINE|GLOBAL|DEVICE|DRIVERS?)\\{1,2}"),
    Row("age_of_thing", "", rf"(?i:\b{_AGED}s?(?:'s| is| are| was)(?: (?:about|almost|nearly|over|only|around|already|now|just|barely|less than|more than))* [0-9]{{1,2}}(?:\.[0-9])?\+?[- ]?(?:years?|yrs?|months?|weeks?|jahre|ans)(?: old| alt)?)|(?i:\b[0-9]{{1,2}}\+?[- ]?(?:years?|yrs?|months?)[- ]old (?:[a-z0-9-]+ ){{0,2}}{_AGED})", log=False),
    Row("lifetime", "", r"(?i:\b(?:s-?max|max|min)-?_?age)[ ]?[=:][ ]?\"?[0-9]+", log=False),
    Row("private_block", "", r"\b(?:10\.0\.0\.0/8|172\.16\.0\.0/12|192\.168\.0\.0/16|100\.64\.0\.0/10|169\.254\.0\.0/16)\b"),
    Row("fingerprint", "", rf"\b{_HH}(?:[:-]{_HH}){{8,}}\b"),
    Row("git_message_id", "EMAIL_ADDRESS", r"(?i:\b(?:message-?id|in-reply-to|references))[:=]\s*<[0-9]{9,}-[0-9-]+-git-send-email-(?P<v>[^<>\s@]+@[^<>\s]+)>", "context", 0.9, email),
    Row("message_id", "", r"(?i:\b(?:message-?id|msg-?id|in-reply-to|references|content-id|x-ms-exchange-\S*id))[:=]\s*<[^<>\s]+>(?:\s*<[^<>\s]+>)*|(?i:\b(?:message[-_]?|msg-?)id)[ \"':=]{1,4}<[^<>\s]+>|\bcid:[^\s\"'>]+|(?i:\b(?:(?:with|via) [\w-]{2,20} |with )id|^[ \t]+id) <[^<>\s]+@[^<>\s]+>|(?i:\b(?:original-)?envelope-id): ?\S+@\S+|\bS=[0-9]+ (?:[A-Z]+=\S+ )*id=[^\s<>]+@[^\s<>]+"),
    # its left side is a time of day and a counter, a UUID or a run of random letters and digits (RFC 5322, 3.6.4)
    Row("message_id_bare", "", r"<(?:\d{12,}\.[\w.-]+|[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}|CA[A-Za-z0-9+_=-]{30,}|[A-Z0-9]{16,}|[A-Z]{2,}[0-9]+[A-Z]+[0-9]+[A-Z]+[A-Z0-9]*|[\d.]+\.JavaMail\.[\w.-]+|[0-9a-f]{0,12}(?:[0-9][a-f]|[a-f][0-9])[0-9a-f]{8,}(?:[.-][0-9a-f]+)*)@[A-Za-z0-9.-]+>"),
    Row("unattended", "", r"(?:^|[\s<\"':;,(=])(?i:no[-_.]?reply|do[-_.]?not[-_.]?reply|mailer-daemon)@[A-Za-z0-9.-]+|\b\w+@(?:OData|odata|Microsoft\.Dynamics|Redfish|Message|Measures|Org\.OData)\.[\w.]+"),
    Row("erlang_report", "", r"REPORT==== [0-9]{1,2}-[A-Z][a-z]{2}-[0-9]{4}::[0-9]{1,2}:[0-9]{2}:[0-9]{2}"),
    Row("service_principal", "", r"\b(?P<v>[A-Za-z]{2,20}/[A-Za-z0-9][A-Za-z0-9.-]*)@[A-Z][A-Z0-9.-]*[A-Z]\b", check=lambda text: not text.endswith(("/admin", "/root"))),
    # pairs of digits alone are octets: `be-70-55-e5-73-1c`
    Row("interface_host", "", r"\b(?:xe|ge|te|et|ae|so|fe|gi|po|hu|be|irb)-(?:[0-9](?:-[0-9]{1,2}){1,4}\b|[0-9]{2}(?:-[0-9]{2}){0,3}-[0-9](?:-[0-9]{1,2})*\b|[0-9]{2}(?:-[0-9]{2}){1,4}\.[a-z])"),
    Row("xml_device", "", r"<device name="),
    Row("name_of_thing", "", r"(?i:\b(?:product|model|file|process|service|package|image|module|item|manufacturer|vendor|company|plan|printer|job|queue|table|class|method|function|thread|driver|firmware|brand|part|policy|rule|plugin|app|application|volume|pool|event|board|chassis|component|sensor|project|branch|task|report|template|field|column|font|zone|interface|domain|tool|feature|bios|family|display model|os|storage account|bucket|system|constraint|model|index|object|resource|node|cluster|group|role|source|target|key|variable|parameter|property|attribute|metric|schema|database|tablespace|partition|section|element|profile|setting|sensor|slot|port|vlan|vrf|acl|route|peer|instance|namespace|container|pod|device type|os|distro|server|site|bridge|network|adapter|disk|share|filter|signal|unit|probe|oid|mib|caller computer)[ _-]?name)[ \t]{0,40}[:=|]"),
    Row("token_of_thing", "", r"(?i:\b(?:change|page|next ?page|continuation|sync|delta|unexpected|invalid|illegal)[ _-]?token)[ \t]{0,3}[:=]|\b(?:check|verify|validate|auth|get)_(?:[a-z]+_)*(?:password|passwd|token|secret|user|username)[ \t]{0,3}:|\bAccountName=[a-z0-9]{3,24};"),
    Row("masked_code", "", r"(?i:\b(?:error|status|exit|return|response|stop|country|area|promo|discount|coupon|product|reason|result|event|fault|http|bar|qr|source|currency|language|region|color|colour|model|part|fehler|erreur)[ _-]?codes?)[ :=#]*(?:is|was|of|ist|est|es)?[ :=#]*[0-9A-Za-z-]*"),
)

#: `although at that point it`, `at this point us`: a point in time or of a thing.
_AT_A_POINT = regex.compile(r"\bat (?:[a-z]+[- ])?(?:that|this|one|some|any|which|every|each|the|what|a|no|my|your|his|her|our|their|access|end|entry|starting|turning|meeting|check|mid|low|high|boiling|freezing|melting|break|mount|share|price|power) ?point ", re.IGNORECASE)


def spoken(text: str) -> bool:
    """Return whether words are an address said aloud: `at` some point says when or where."""
    return _AT_A_POINT.search(text) is None


NETWORK: tuple[Row, ...] = (
    # an address rewritten by a mailing list or forwarder: `bounces+maria=example.com@lists.example.org`
    Row("email_rewritten", "EMAIL_ADDRESS", r"[A-Za-z0-9][A-Za-z0-9._%+-]*=(?:[A-Za-z0-9][A-Za-z0-9._%+-]*=)?[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.(?:com|net|org|edu|gov|info|biz|eu|uk|de|fr|es|nl|ch|jp|us|ca|au)@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}", "shape", 0.9),
    Row("email", "EMAIL_ADDRESS", rf"[{L}0-9][{L}0-9._%+'-]*@(?:[{L}0-9](?:[{L}0-9-]*[{L}0-9])?\.)+[A-Za-z\x{{A1}}-\x{{2FFF}}\x{{3040}}-\x{{FFEF}}][{L}0-9-]*[{L}]", "shape", 0.9, email),
    # as archives of lists write an address: in angle brackets, behind a field, alone on its line
    Row("email_archived", "EMAIL_ADDRESS", r"<(?P<v>[A-Za-z0-9][A-Za-z0-9._+-]* at [A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[a-z]{2,12})>|(?m:^)[> \t]*(?:(?:From|To|Cc|Reply-To|Sender|E-?[Mm]ail): |From )(?P<v2>[A-Za-z0-9][A-Za-z0-9._+-]* at [A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[a-z]{2,12})\b|(?m:^)[> \t]*(?P<v3>[A-Za-z][A-Za-z0-9]*[._][A-Za-z0-9._+-]* at [A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[a-z]{2,12})[ \t]*\r?$", "shape", 0.9, log=False),
    Row("email_literal", "EMAIL_ADDRESS", r"[A-Za-z0-9][A-Za-z0-9._%+-]*@\[(?:IPv6:)?[0-9a-fA-F.:]+\]", "shape", 0.9),
    Row("email_spoken", "EMAIL_ADDRESS",
        r"(?i:\b[a-z0-9]+(?:(?:[._-]| ?[(\[{]?(?:dot|punkt|point|punto)[)\]}]? ?)[a-z0-9]+)* ?[(\[{](?:at|@|arroba|à)[)\]}] ?[a-z0-9-]+(?:(?:\.| ?[(\[{]?(?:dot|punkt|point|punto)[)\]}]? ?)[a-z0-9-]+)+)"
        r"|(?i:\b[a-z0-9]+(?: (?:dot|underscore|dash|punkt|point|punto) [a-z0-9]+)+ (?:at|arroba) [a-z0-9-]+(?: (?:dot|punkt|point|punto) [a-z]+)*? (?:dot|punkt|point|punto) [a-z]{2,10}\b)",
        "shape", 0.8, spoken, log=False),
    Row("mac_ethertype", "MAC_ADDRESS", rf"\b(?P<v>{_HH}(?::{_HH}){{5}}):(?:08:00|86:dd|08:06|81:00)\b", "shape", 0.9, checks.mac),
    Row("mac_eui64", "MAC_ADDRESS", rf"\b(?:{_HH}:){{3}}(?i:ff:fe)(?::{_HH}){{3}}\b", "shape", 0.9, checks.mac),
    # of makers of such devices, in a line that says so by no word: `New device 0x5032 (54:ef:44:...) joined`
    Row("zigbee_pairs", "MAC_ADDRESS", r"\b(?i:00:12:4b|00:15:8d|00:0d:6f|00:17:88|84:fd:27|84:27:12|58:8e:81|ec:1b:bd|b4:e3:f9|cc:86:ec|68:0a:e2|84:2e:14|90:fd:9f|80:4b:50|08:6b:d7|14:b4:57|bc:33:ac|60:a4:23|5c:02:72|a4:c1:38|54:ef:44|04:cf:8c|0c:43:14|f4:b3:b1|8c:f6:81|2c:11:65|a4:6d:d4|38:39:8f|70:ac:08|dc:8e:95|94:de:b8|f0:d1:b8|7c:b0:3e|28:76:81|50:32:5f|84:71:27|4c:5b:b3)(?::[0-9a-fA-F]{2}){5}\b", "shape", 0.85, log=False),
    Row("eight_pairs", "", rf"\b{_HH}(?::{_HH}){{7}}\b"),
    Row("ipv6", "IP_ADDRESS",
        rf"\b(?:{_H16}:){{7}}{_H16}\b|\b(?:{_H16}:){{6}}{_IPV4}\b|\b{_H16}(?::{_H16}){{0,6}}::(?:{_H16}(?::{_H16}){{0,5}}(?::{_IPV4})?\b|{_IPV4}\b|\B)|::(?:(?:ffff|FFFF|0)(?::0)?:)?{_IPV4}\b|::{_H16}(?::{_H16}){{1,6}}\b",
        "shape", 0.9, ipv6),
    Row("dynamic_host", "HOSTNAME", r"\b[a-z]{0,4}-?[0-9a-f]{6,8}\.(?:dip[0-9]?|dyn|dynamic|pool|dsl|adsl|vdsl|cable|cust|customer|ppp|pppoe|res|dhcp|broadband|fibre|fiber|ftth)[0-9]?\.[a-z0-9.-]+\.[a-z]{2,}\b", "shape", 0.8),
    Row("mac_in_path", "MAC_ADDRESS", rf"(?:\b|_)(?:dev|net|hci|mac|bt|ble|wlan|eth|wifi)_(?P<v>{_HH}(?:_{_HH}){{5}})\b", "label", 0.9, checks.mac),
    Row("ipv6_reverse", "IP_ADDRESS", r"\b(?:[0-9a-f]\.){16,32}ip6\.arpa\b", "shape", 0.9),
    Row("ipv4", "IP_ADDRESS", rf"\b{_IPV4}\b", "shape", 0.9, checks.ip),
    Row("ip_in_host", "HOSTNAME",
        rf"\b(?:[A-Za-z][A-Za-z0-9]*[-.])*[A-Za-z]?0{{0,2}}{_OCTET}(?:-0{{0,2}}{_OCTET}){{3}}(?:[-.][A-Za-z0-9-]+)*\.[A-Za-z]{{2,}}\b|\b[A-Za-z][A-Za-z0-9]{{2,20}}-[12]?\d\d(?:-{_OCTET}){{2}}-[12]?\d\d\b|(?i:\b(?:ip|ec2|host|cust|customer|client|dyn|dhcp|static|pool|dsl|cable|user|node|ppp|adsl))-{_OCTET}(?:-{_OCTET}){{3}}\b",
        "shape", 0.8, embedded_ip),
    Row("essid_bssid", "MAC_ADDRESS", rf"[ ](?P<SSID>[^\s/]{{1,32}})/(?P<v>{_HH}(?::{_HH}){{5}})/[abg]-", "context", 0.9, checks.mac),
    Row("client_id", "MAC_ADDRESS", rf"\b01[:-](?P<v>{_HH}(?:[:-]{_HH}){{5}})\b", "shape", 0.9, checks.mac),
    Row("client_id_dotted", "MAC_ADDRESS", rf"\b01(?P<v>{_HH}\.[0-9A-Fa-f]{{4}}\.[0-9A-Fa-f]{{4}}\.{_HH})\b", "shape", 0.9),
    Row("mac", "MAC_ADDRESS", rf"\b{_HH}(?:(?::{_HH}){{5}}(?:(?::{_HH}){{2}})?|(?:-{_HH}){{5}}(?:(?:-{_HH}){{2}})?)\b", "shape", 0.9, checks.shaped_mac),
    # leading zeros left out, as macOS and Solaris do: `0:50:56:c0:0:8`
    Row("mac_short", "MAC_ADDRESS", r"(?:^|[\s\"'=(\[,;|])(?P<v>[0-9a-f]{1,2}(?::[0-9a-f]{1,2}){5})(?:$|[\s\"'),;\]|])", "shape", 0.8, short_mac),
    Row("zigbee_eui64", "MAC_ADDRESS", r"\b0x(?i:00124b|00158d|000d6f|001788|84fd27|842712|588e81|ec1bbd|b4e3f9|cc86ec|680ae2|842e14|90fd9f|804b50|086bd7|14b457|bc33ac|60a423|5c0272|a4c138|54ef44|04cf8c|0c4314|f4b3b1|8cf681|2c1165|a46dd4|38398f|70ac08|dc8e95|94deb8|f0d1b8|7cb03e|287681|50325f|847127|4c5bb3)[0-9a-fA-F]{10}\b", "shape", 0.85),
    # of any maker, in a line that speaks of such a network
    Row("zigbee_named", "MAC_ADDRESS", r"\b(?:z2m|zigbee2mqtt|[Zz]ig[Bb]ee|zha|deconz|ieee(?:_?[Aa]ddr(?:ess)?)?)\b[^\n]{0,40}?\b(?P<v>0x[0-9a-fA-F]{16})\b", "context", 0.85, lambda text: not text.lower().startswith(("0xffff", "0x0000"))),
    # Cisco's DHCP client identifier: the hardware type 01, then the address
    Row("client_id_dotted", "MAC_ADDRESS", r"\b01[0-9A-Fa-f]{2}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{2}\b", "shape", 0.9),
    Row("mac_dotted", "MAC_ADDRESS", r"\b[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\b", "shape", 0.9, checks.mac),
    Row("mac_named", "MAC_ADDRESS", r"(?i:\bmac(?: address| addr| id)?(?: is)?) (?P<v>[0-9A-Fa-f]{12})\b", "label", 0.9, hexadecimal_mac),
    Row("mac_dashed", "MAC_ADDRESS", r"(?:^|[\s\"'=(\[,;|])(?P<v>[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4})(?:$|[\s\"'),;\]|.])", "shape", 0.8, dashed_mac),
    Row("email_percent", "EMAIL_ADDRESS", r"[A-Za-z0-9][A-Za-z0-9._+-]*%40(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}\b", "shape", 0.9, text=False),
    Row("bonjour_host", "HOSTNAME", r"(?P<v>[A-Za-z0-9][\w-]*)\._(?:smb|afpovertcp|airplay|raop|device-info|sftp-ssh|rfb|ssh|http|ipps?|companion-link|googlecast)\._tcp", "context", 0.85, accounts.labelled_host),
    # the unique id of a person in AWS (IAM user guide, "unique identifiers")
    Row("aws_user_id", "USERNAME", r"\bAIDA[A-Z0-9]{12,17}\b", "shape", 0.9),
    Row("windows_sid", "USERNAME", r"\bS-1-(?:5-21|12-1)(?:-\d+){4}\b", "shape", 0.8, security_id),
)

NUMBERS: tuple[Row, ...] = (
    Row("digit_groups", "", r"\b\d{3,4}(?: \d{4}){4,}(?: \d{1,4})?\b", log=False),
    Row("card", "CREDIT_CARD", rf"{_BEFORE}(?P<v>{_CARD}(?:[ -]\d{{4}}){{3}}(?:[ -]\d{{3}})?|3[47]\d\d[ -]\d{{6}}[ -]\d{{5}}|3[068]\d\d[ -]\d{{6}}[ -]\d{{4}}|(?:4\d|5[1-5])\d{{14}})\b", "checksum", 0.95, checks.credit_card),
    Row("card_bare", "CREDIT_CARD", rf"{_BEFORE}(?P<v>{_CARD}\d{{12}}|3[47]\d{{13}}|3[068]\d{{12}})\b", "checksum", 0.9, checks.credit_card, log=False),
    Row("hex_dump", "", r"[ \t]?\b[0-9A-Fa-f]{2}(?: [0-9A-Fa-f]{2}){7,}\b"),
    Row("iban", "IBAN_CODE", payments.IBAN, "checksum", 0.95, checks.iban, trim=payments.iban_length),
    Row("ssn", "US_SSN", r"(?i:\b(?:ssn|social(?: security)?(?: number| no\.?|#)?))[^\d\n]{0,16}?(?P<v>\d{3}[- ]?\d{2}[- ]?\d{4})\b", "label", 0.95),
    Row("ssn_shape", "US_SSN", r"\b\d{3}-\d{2}-\d{4}\b", "shape", 0.6, checks.us_ssn, log=False),
    Row("position", "GEO_COORDINATES", rf"{_BEFORE}(?P<v>[-+]?\d{{1,2}}\.\d{{4,}}(?:°?[ ]?[NS])?[ ]?[,;/][ ]?[-+]?\d{{1,3}}\.\d{{4,}}(?:°?[ ]?[EW]\b)?)", "shape", 0.8, decimal_position, log=False),
    Row("position_context", "GEO_COORDINATES", r"(?i:\b(?:gps|location|position|geo|coords?|coordinates|latlng|fix|fused|network))[^\d\n-]{1,12}?(?P<v>[-+]?\d{1,2}\.\d{4,}[,; ]{1,2}[-+]?\d{1,3}\.\d{4,})", "context", 0.85, decimal_position),
    Row("position_nmea", "GEO_COORDINATES", r"\$(?:G[PNLAB]|BD)[A-Z]{3},[^\n]{0,20}?(?P<v>\d{3,5}\.\d+,[NS],\d{4,6}\.\d+,[EW])", "context", 0.95),
    Row("position_exif", "GEO_COORDINATES", r"\b\d{1,3} deg \d{1,2}' [\d.]+\" [NS](?:, \d{1,3} deg \d{1,2}' [\d.]+\" [EW])?|\b\d{1,3} deg \d{1,2}' [\d.]+\" [EW]", "shape", 0.95),
    Row("position_degrees", "GEO_COORDINATES", r"\b\d{1,2}(?:\.\d+)?[°º] ?(?:\d{1,2}(?:\.\d+)?['′’] ?)?(?:\d{1,2}(?:\.\d+)?[\"″”] ?)?[NS][, /]+\d{1,3}(?:\.\d+)?[°º] ?(?:\d{1,2}(?:\.\d+)?['′’] ?)?(?:\d{1,2}(?:\.\d+)?[\"″”] ?)?[EWO]\b", "shape", 0.9),
    Row("position_uri", "GEO_COORDINATES", r"\bgeo:(?P<v>[-+]?\d{1,2}\.\d+,[-+]?\d{1,3}\.\d+)|/maps/(?:\S*?@|\?q=|search/\?api=1&query=)(?P<v2>[-+]?\d{1,2}\.\d+,[-+]?\d{1,3}\.\d+)", "context", 0.9),
    Row("years_old", "AGE", r"(?i:\b(?:aged|i am|i'm|he is|she is|he's|she's|ich bin|j'ai|tengo|is) )(?P<v>\d{1,2})(?: ?(?i:years?[ -]old|y/?o\b|jahre alt|ans\b|años))|\b(?P<v2>1?\d{1,2})(?: ?(?:[-–]years?[-–]old|(?i:years? old)|歳|才))|(?i:\b(?:aged|age|alter|edad|leeftijd) )(?P<v3>1?\d{1,2})\b|(?i:(?:^|[\s(\"])(?:i am|i'm|im|he is|she is|he's|she's|hes|shes|who is|who's|ich bin|j'ai|tengo) )(?P<v4>[1-9]\d)(?:[,.;!)]| ?(?i:y/?o\b)| (?i:and|und|et|y|now|this|next)\b|\r?$)|(?i:\b(?:mum|mom|mother|dad|father|wife|husband|son|daughter|grandmother|grandfather|parent|child|mutter|vater|tochter|sohn))\b[^\n.()]{0,24}\((?P<v5>\d{1,2})\)|(?i:\b(?:my|our|her|his|the) (?:son|daughter|child|kid|grandson|granddaughter|mum|mom|mother|dad|father|wife|husband|grandmother|grandfather) (?:is|was|just turned|turned))(?: (?i:now|only|just|already))? (?P<v7>\d{1,2})(?:[,.;!)]| (?i:and|now|so|years?|this)\b|\r?$)|(?i:\b(?:he|she)(?:'s| is)) (?P<v6>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)(?: (?i:his|her|and|years|now)\b|[,.]|\r?$)", "context", 0.8, log=False),
)

#: A thing in quotes that is called after its owner: `"Rafael's Momentum 4"`.
_OWNED_QUOTED = rf"\"(?P<v>[{U}][{L}]{{2,}}['’]s [{U}][^\"\n]{{1,30}})\""
HOSTS: tuple[Row, ...] = (
    Row("device_of", "HOSTNAME", rf"\b[A-Z\x{{C0}}-\x{{17F}}][{L}]*(?:'s|’s|s'|['’])? (?:iPhone|iPad|MacBook(?: Pro| Air)?|iMac|Mac mini|Apple Watch|AirPods)(?: (?:Pro|Max|Mini|Ultra|SE)\b)?\b|[{L}]+ ?[の의的] ?(?:iPhone|iPad|MacBook(?: Pro| Air)?|iMac|Apple Watch|AirPods)\b", "shape", 0.85, accounts.device_of_person),
    Row("device_quoted", "HOSTNAME", _OWNED_QUOTED, "context", 0.8, accounts.owned, log=False),
    Row("device_quoted_logged", "HOSTNAME", rf"(?i:\b(?:device|headset|headphones|phone|speaker|tablet|laptop|client|host|peer|paired|bluetooth|airplay|controller|watch)\b[^\"\n]{{0,24}}){_OWNED_QUOTED}", "context", 0.8, accounts.owned, text=False),
    Row("device_von", "HOSTNAME", rf"\b(?:iPhone|iPad|MacBook(?: Pro| Air)?|iMac|Apple Watch|AirPods|Galaxy|Pixel)(?: [A-Za-z0-9+]{{1,4}}){{0,2}} (?:von|de|d['’]|di|van) ?[{L}]+\b", "shape", 0.85, accounts.device_of_person),
    Row("windows_host", "HOSTNAME", r"\b(?i:DESKTOP|LAPTOP|NOTEBOOK)-[A-Za-z0-9][A-Za-z0-9-]{2,}[A-Za-z0-9]\b|\bWIN-[A-Z0-9]{11}\b|\bandroid-[0-9a-f]{12,16}\b|\b(?:USER|ADMIN|PC|MICROSO|HP|OWNER|WINDOWS)-[A-Z]?[0-9][A-Z0-9]{7,14}\b|\b(?:USER|ADMIN|PC|OWNER)-[A-Z0-9]{3,4}[0-9][A-Z0-9]{4,8}\b", "shape", 0.9, accounts.default_host),
    Row("device_von_host", "HOSTNAME", rf"\b(?i:iphone|ipad|imac|macbook(?:-?(?:pro|air))?|mac|pc|laptop|handy|galaxy(?:-[a-z0-9]{{1,8}}){{0,2}}?|pixel(?:-[a-z0-9]{{1,3}}){{0,2}}?|nb|notebook)-(?i:von|van|de|di|of)-[{L}0-9]+\b|\b[A-Z][a-z]+s-(?:Router|TV|NAS|Printer|Drucker|Phone|Handy|Tablet|Watch|Echo|Galaxy|Laptop|MacBook|iMac|iPhone|iPad|iPod|Air|Mac|PC|Desktop|Surface|Pixel|Kindle|Xbox|Notebook|Computer|Box|Camera|Sonos)(?:-[A-Za-z0-9]+)*\b", "shape", 0.85, accounts.named_device_last),
    Row("asset_host", "HOSTNAME", r"(?:\b(?:[A-Z]{2,5}-)?(?:PC|NB|LT|LAP|LAPTOP|NOTEBOOK|WKS|TABLET|MAC)-(?:[A-Z]{3,}[A-Z0-9]*|[A-Z]{2}-[A-Z]{3,})(?:-[A-Z0-9]+)*\b|\bWS-[A-Z]{6,}(?:-[A-Z0-9]{1,4})*\b|\b[A-Z]{2,4}-(?:WS|WKS|NB|LT|DT|PC|TAB|SFC|VDI|MBP)-[A-Z]{4,}[A-Z0-9]*\b|\b[A-Z][A-Z0-9]{2,}-(?:PC|NB|LT|LAPTOP|NOTEBOOK|WKS|MBP|MBA|TABLET|SURFACE)(?:-[0-9]{2,6}|\d{0,3})\b)(?:(?:\.[a-z][a-z0-9-]+){2,4}\b|\.(?:local|lan|home|internal|corp|intra|ad)\b)?", "shape", 0.8, asset_host),
    Row("person_host", "HOSTNAME", rf"\b[{L}0-9]+(?:[-_][{L}0-9]+)*[-_](?i:macbook(?:[-_]?(?:pro|air))?|mbp|mba|imac|mac-?mini|iphone|ipad|laptop|notebook|thinkpad|pc|desktop)(?:[-_][{L}0-9]+)*(?:\.(?i:local|lan|home|fritz\.box|localdomain|internal|attlocal\.net|fw|map|hex|ko|inf))?\b", "shape", 0.85, accounts.named_device),
    Row("macbook_host", "HOSTNAME", rf"\b[{L}]+MacBook(?:-?(?:Pro|Air))?(?:-[0-9]{{1,2}})?(?:\.(?:local|lan|home))?\b", "shape", 0.85),
)

