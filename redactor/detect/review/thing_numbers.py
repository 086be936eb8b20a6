"""Numbers of things in prose: versions that are written as addresses are, and numbers of parts in their makers' forms."""

from __future__ import annotations

import ipaddress
import re

from redactor import regex
from redactor.detect.review import called_things, near
from redactor.detect.search import gated
from redactor.detect.words import made_names

#: Words of networks: with one of them in its line, four numbers are an address.
_NETWORK = regex.compile(
    r"\b(?:ip|ips|ipv4|address\w*|addr|ping\w*|host\w*|servers?|gateway|subnet|netz\w*|dns|login|logged|log|sign\w*|ssh|rdp|https?|ports?|nat|vpn|tunnel|connect\w*|reach\w*|block\w*|bann?\w*|whitelist\w*|allow\w*|firewall|lan|wan|dhcp|lease|arp|mac"
    r"|client|peer|remote|source|src|dst|route\w*|route|traffic|packet\w*|nmap|scan\w*|traceroute|resolv\w*|points?|listen\w*|bind|proxy|adresse\w*|direcci[oó]n|attack\w*|abuse|visitor|request\w*|sessions?|network|interface|netmask|ifconfig)\b",
    re.IGNORECASE,
)
#: Words for versions, and what is done with them.
_VERSIONS = regex.compile(
    r"\b(?:versions?|releases?|released|firmware|fw|bios|agesa|uefi|builds?|changelog|fixe?[sd]?|merged?|merging|upgrad\w+|updat\w+|downgrad\w+|install\w*|patch\w*|backport\w*|regress\w*|introduced|rollback|rolled|flash\w*|beta|rc|stable|nightly|driver|plug-?in|addon|app|software|kernel|repositor\w+|running|runs|lts"
    r"|works?|working|fine|broken?|happens|aktualisier\w+|version\w*|mise à jour|actualiz\w+|versión|aggiorna\w+)\b",
    re.IGNORECASE,
)
_PRODUCT = regex.compile(r"(?:\b[A-Z]{2,8}[A-Za-z]{0,2}|\b[A-Za-z]+(?:OS|Suite|ware|soft)|\b[A-Z][a-z]+[A-Z][A-Za-z]*|\b(?i:firefox|chrome|thunderbird|edge|teams|zoom|outlook|acrobat|java|office|opera|skype|vlc|itunes|icloud|winamp|git|gtk|python)) v?\Z")
#: A program by its name, right before its version: `Cisco Secure Client 5.1.2.42`.
_PROGRAM = regex.compile(r"\b[A-Z][\w-]+ (?:[A-Z][\w-]* ){0,2}(?:Client|Agent|App|Manager|Viewer|Player|Reader|Desktop|Connector|Toolkit|Studio|Suite|Sync|Plug-?in|Add-?in|Assistant|Launcher|Browser|Utility|Tool|Designer|Drive|Connect|Protect|Workspace|Receiver|Meetings|Printer Driver|Print Driver|Driver|Controller|Console|Edition|Pro|Messenger|Backup|Antivirus|Security|Runtime|SDK|Framework|Update|Updater|Installer)(?: \(?(?:version|ver|v)\.?)? v?\Z")
#: Words that end a program's name and no host's.
_SOFTWARE = regex.compile(r"\b(?:Veeam|Acronis|Sophos|Bitdefender|Kaspersky|Malwarebytes|Zoom|Webex|Citrix|AnyConnect|GlobalProtect|FortiClient|Nextcloud|Synology|Plex|Kodi|Chrome|Firefox|Edge|Opera|Brave|Vivaldi|Thunderbird|Spotify|Discord|Steam|Epic|Adobe|AutoCAD|SolidWorks|Revit|SAP|Sage|Xero|Datev|Lexware|Solibri|Tableau|Zotero|Nvidia|GeForce|Intel|Realtek|Teams|Outlook|Skype|Slack|Dropbox|OneDrive|iTunes|iCloud|WhatsApp|Signal|Viber|TeamViewer|AnyDesk|RustDesk) v?\Z|\b[A-Z][\w&-]+ (?:(?:[A-Z][\w-]*|&|and|for) ){0,4}(?:Backup|Reader|Player|Studio|Suite|Antivirus|Runtime|SDK|Framework|Edition|Driver|Toolkit|Plug-?in|Add-?in|Viewer|Browser|Designer|Acrobat|Office|Messenger|Launcher|Updater|Installer|Recorder|Editor|Explorer|Accounting|Payroll|CAD|Replication)(?: \(?(?:version|ver|v|build)\.?)? v?\Z")
#: Telephones, cameras and routers by maker and model: their versions are four numbers, the first of which may be the model's.
_TELEPHONE = regex.compile(r"\b(?:Yealink|Grandstream|Fanvil|Snom|Htek|Polycom|Poly|Gigaset|Aastra|Mitel|Sangoma|Digium|Obihai|Flyingvoice|Akuvox|Hikvision|Dahua|Reolink|Zyxel|DrayTek|D-Link|TP-Link|Netgear|Ruckus|Aruba|Ubiquiti|Teltonika|Milesight)[ /](?:[A-Z]{2,6}[- ])?[A-Z]{0,6}-?\d{1,5}[A-Za-z0-9-]*(?: (?:HW|Pro|Plus|v\d))?[ ,/:]{1,2}(?:(?:needs?|requires?|wants|has|got|runs?|running|ships with|came with|is on|still on|with|braucht|nécessite|necesita|richiede|vereist) )?(?:(?:fw|firmware|version|sw|v)[ :.]{0,2})?\Z", re.IGNORECASE)
#: What a server or a browser says it is, up to the version: `Server: openresty/1.19.3.1`.
_SERVER_HEADER = regex.compile(r"(?:^|\n)[ \t<>*|]*(?:server|user-?agent|x-powered-by|x-generator|software|product)[ \t]*:[^\n]*[A-Za-z][\w.+-]*/v?\Z", re.IGNORECASE)
_UPGRADE = regex.compile(r"\b(?:upgrad|updat|downgrad|roll|revert|migrat)\w* (?:\w+ )?(?:from|to|back to|on) v?\Z", re.IGNORECASE)
#: A word for a version, right before one: whatever its numbers are.
_RIGHT_BEHIND = regex.compile(r"(?<![\w-])(?:fw|f/w|firmware|versions?|ver|bios|uefi|boot ?rom|boot ?loader|u-?boot|rommon|microcode|kernel|image|plug-?in|library|middleware|builds?|release|revision|rev|sw|s/w|software|driver|treiber|pilote|controlador|conductor|driver|sterownik|ovladač|drivrutin|drivrutinen|driveren|stuurprogramma|sürücü|sürümü?ne?|oprogramowanie|software-?stand|softwareversion|versionsnummer|agente|cliente|versões|versão|versión|versiones|versione|versie|wersj[aięe]|verz[ei]|versionen|versioon|прошивка|версия|펌웨어|버전|固件|版本)[ ]?[.:=]?[ ]?[\"'`(]?v?\Z", re.IGNORECASE)
#: A label of a version with something in brackets, and a heading or a question of a form above its answer: `Exchange version (by OWA): `, `### Studio Version`.
_LABELLED = regex.compile(r"(?<![\w-])(?:version|release|firmware|build|revision|versión|versione|versie|fassung)s?(?: (?:number|no\.?|nummer|string|info|used|installed|tested))?(?: \([^()\n]{1,40}\))?[*_\"']{0,3}[ ]?[:=][*_]{0,2}[ \"'`]{0,4}v?\Z", re.IGNORECASE)
_HEADED = regex.compile(r"(?:^|\n)[ \t]*(?:#{1,6}|\*\*|[-*>])?[ \t]*[^\n:?.]{0,48}\b(?:version|release|firmware|build|revision|versión|versione|versie)\b[^\n:.]{0,40}[:?]?[*_ \t]*\r?\n(?:[ \t]*\r?\n)?[ \t>`*-]*(?:[A-Za-z][\w-]* )?v?\Z", re.IGNORECASE)
_OF_NETWORK = regex.compile(r"\b(?:ip|ipv4|address|host|gateway|dns|server address|subnet)\b", re.IGNORECASE)
#: A program whose name has a capital amid it, right before its version, and addresses that everybody knows.
_CAMEL = regex.compile(r"(?<![\w.@/-])[A-Z][a-z]+[A-Z][a-z]{2,}\w* v?\Z")
_PUBLIC = frozenset("1.1.1.1 1.0.0.1 8.8.8.8 8.8.4.4 9.9.9.9 4.2.2.1 4.2.2.2 4.4.4.4".split())
#: Two digits at most in each of four numbers, the first of them small.
SMALL = regex.compile(r"(?:[1-9]|[12]\d)(?:\.\d{1,2}){3}")
#: Who or what was made and has the version behind it, with what is said of it in between: `Kaspersky Endpoint `, `Zoom client is `.
_BEHIND_MADE = regex.compile(r"(?<![\w.@/-])([A-Z][\w&+]*(?:[ -][A-Z]\w*){0,3})(?: (?:[A-Z][\w&+-]*|\d{1,2}|client|agent|app|sensor|endpoint|driver|audio|scan|utility|software|plugin|server|is|was|now|still)){0,4} v?\Z")
#: What stands behind an address that is reached at a port, or a network.
_PORT = re.compile(r"/|:\d")
#: Firmware has no higher first number.
_LAST_FIRST = 31
_SIDE = 160
#: Behind these no word for a version stands right before the numbers: what needs one there is not searched for.
_FROM_WHERE = (" from ", " at ", " by ", " via ", " ip ", " IP ", " address ", " host ", " client ", " peer ", " src=", " rhost=", " addr=", " ip=")


def _is_private(value: str) -> bool:
    """Return whether four numbers are a private address, with noughts before them or without; no IPv6 address is a version."""
    if ":" in value:
        return True
    try:
        return ipaddress.IPv4Address(".".join(str(int(part)) for part in value.split("."))).is_private
    except ValueError:  # no address as it stands, whatever a row took it for
        return False


def is_version(text: str, start: int, end: int) -> bool:
    """Return whether four numbers with points are a version: small ones, in a line about versions and not about networks.

    A private address is one only right behind an upgrade.
    """
    value = text[start:end]
    if value.endswith("::") and len(value) < 8:  # noqa: PLR2004  `fe80::`, all of them
        return True
    told = not text.endswith(_FROM_WHERE, 0, start)
    # a firewall's own address by the key of its log, and no firmware: `fw=198.51.100.1`
    if text.endswith("fw=", 0, start) and ":" not in value and int(value.partition(".")[0]) > _LAST_FIRST:
        return False
    if told and _RIGHT_BEHIND.search(text, max(0, start - 16), start) and text[end : end + 1] not in ("/", ":") and not _is_private(value):
        return True
    if told and ":" not in value and text[end : end + 1] not in ("/", ":") and _is_labelled(text, start) and not _is_private(value):
        return True
    if ":" not in value and _RELEASED.match(text, end) and not _is_private(value):
        return True
    if ":" not in value and _asked(text, start) and not _is_private(value):
        return True
    if ":" not in value and text[end : end + 1] not in ("/", ":") and _goes_on(text[max(0, start - _AROUND) : end + _AROUND], value) and not _is_private(value):
        return True
    if told and ":" not in value and _PORT.match(text, end, end + 2) is None and (_SOFTWARE.search(text, max(0, start - 64), start) or _TELEPHONE.search(text, max(0, start - 48), start)) and not _is_private(value):
        return True
    if _SERVER_HEADER.search(text, max(0, start - 80), start) and not _is_private(value):
        return True
    return SMALL.fullmatch(value) is not None and _is_small_version(text, start, end)


#: How a version goes on as a package's: `4.23.0.36-15vmw`, `2.4.6.1+dfsg-2`, `1.2.3.4~rc1`.
_RELEASED = regex.compile(r"-\d+(?:\.\d+)*[a-z]|\+(?:dfsg|ds|git|really|\d+-)|~(?:rc|beta|git|dfsg|bpo|deb|ubuntu)")
#: Characters around a version in which another one of it is looked for.
_AROUND = 2000


def _goes_on(text: str, value: str) -> bool:
    """Say whether a version of three numbers in the text goes on here: `a bug in 2.6.18 ... fixed in 2.6.18.1`."""
    three = value.rpartition(".")[0]
    return value not in _PUBLIC and text.count(three) > 1 and re.search(rf"(?<![\d.]){re.escape(three)}(?!\.?[\dxX*]|\.(?:0/|\*)|/)", text) is not None


def _is_small_version(text: str, start: int, end: int) -> bool:
    """Say whether small numbers are a version by what stands in their line."""
    value = text[start:end]
    first, last = near.line_around(text, start, end, _SIDE)
    if text[end : end + 1] in ("/", ":") or text[max(0, start - 1) : start] in ("@", "/"):
        return False
    before = text[first:start]
    if _CAMEL.search(before) and value not in _PUBLIC and not _is_private(value):
        return True
    if _UPGRADE.search(before) or (_PROGRAM.search(before) and not _is_private(value)):
        return True
    if _is_private(value):
        return False
    made = _BEHIND_MADE.search(before)
    if made is not None and (made_names.begins(made[1]) or called_things.MAKER.match(made[1])) and not _NETWORK.search(before, 0, made.start()) and not _NETWORK.search(text, end, last):
        return True
    if _NETWORK.search(text, first, last):
        return False
    return value.endswith(".0") or _PRODUCT.search(before) is not None or _VERSIONS.search(text, first, last) is not None


def _is_labelled(text: str, start: int) -> bool:
    """Say whether a label in the line, or a heading above it, says that this is a version, and neither speaks of a network."""
    found = _LABELLED.search(text, max(0, start - 80), start) or _HEADED.search(text, max(0, start - 140), start)
    return found is not None and _OF_NETWORK.search(found[0]) is None


#: A question for a version, and what stands before the answer to it.
_ASKED = regex.compile(r"\b(?:version|versión|versione|versão|versie|wersj[aię]|verze|verziója?|versio|sürüm|build|firmware|release|software|stand|driver|treiber|pilote|controlador)\b[^\n]{0,60}\?[^\n]{0,20}\n+[^\n]{0,60}\Z", re.IGNORECASE)


def _asked(text: str, start: int) -> bool:
    """Say whether the line before asks for a version, and this one begins with it."""
    line = text.rfind("\n", 0, start) + 1
    if not line or start - line > 60 or any(word in text[line:start].lower() for word in ("ip", "address", "ping", "server")):  # noqa: PLR2004
        return False
    return _ASKED.search(text, max(0, line - 160), start) is not None


#: As telephones count: `96.85.0.5`.
_OF_TELEPHONE = regex.compile(r"\d{2,3}\.\d{1,3}\.0\.\d{1,3}")


def like_version(text: str, start: int, end: int, firsts: set[str]) -> bool:
    """Return whether small numbers with points begin as a version of the text does, in a line that is not about networks."""
    value = text[start:end]
    if (SMALL.fullmatch(value) is None and _OF_TELEPHONE.fullmatch(value) is None) or value.partition(".")[0] not in firsts or _is_private(value):
        return False
    first, last = max(text.rfind("\n", 0, start) + 1, start - _SIDE), text.find("\n", end)
    return _NETWORK.search(text, first, min(len(text) if last < 0 else last, end + _SIDE)) is None


#: Forms that makers give the numbers of their parts.
_PARTS = regex.compile(
    r"[A-Z]{2}\d{2}-\d{5}[A-Z]"  # Samsung: DC31-00187A
    r"|[A-Z]{3}\d{8}|\d{4}[A-Z]{2}\d{4}[A-Z]"  # LG: EBR87462301, 4681EA2001T
    r"|6[A-Z]{2}\d(?: ?\d{3}-\d[A-Z]{2}\d{2}-\d[A-Z]{2}\d)?|\d{3}-\d[A-Z]{2}\d{2}-\d[A-Z]{2}\d|A5E\d{8,11}"  # Siemens: 6ES7 521-1BH00-0AB0
    r"|[A-Z]?\d{5,6}-[AB]\d[0-9A-Z]|[A-Z]\d{5}-\d{3}|\d{6}-\d{3}"  # HP and HPE: P40499-B21, L12345-001, 874543-001
    r"|F[345]-\d{4}[A-Z]\d{4}[A-Z]\d{2}[A-Z]{1,2}\d?-[A-Z0-9]+|CM[A-Z]\d{1,3}G[SX]\d[A-Z]\d{4}[A-Z]\d{2}[A-Z]?|(?:KVR|KF|HX|KSM|KCP)\d{2,4}[A-Z0-9/-]+|CT\d+G\w+(?:\.\w+)?|(?:HMA|HMC|HMT|MTA|M39|M47|M32)[A-Z0-9-]+"  # memory
    r"|WD\d{2,5}[A-Z]{4}(?:-\w+)?|ST\d{3,5}[A-Z]{2}\d{3,4}(?:-\w+)?|(?:HUS|HUH|HTS|MZ|MK|MQ|MG|SSDSC|SSDPE)[A-Z0-9-]{6,}"  # disks
    r"|C1[123]C[A-Z]\d{5}|C13[ST]\d{6}|[A-Z]{1,2}\w{3}LL/A|661-\d{5}|S26361-[A-Z]\d{4}-[A-Z]\d{3}|CP\d{6}-\d{2}|\d{3}\.\d{3}\.\d{2}"  # Epson, Apple, Fujitsu, Ikea
    r"|\d{2}[A-Z]\d{4}|5[A-Z]\d{2}[A-Z]\d{5}|\d{2}[A-Z]{2}[0-9A-Z]\d{2}[0-9A-Z]?"  # Lenovo: 01YU906, 5B21B44589
    r"|(?:C\d{4}[A-Z]{0,2}|WS|SFP|QSFP|GLC|PWR|NIM|ISR|ASR|N\dK|AIR|CP|STACK|UCS)-(?:[A-Z0-9]{1,6}-){0,4}[A-Z0-9]{1,8}"  # Cisco: C9300-24T-A, SFP-10G-SR-S
)
#: Words for parts, right before the number of one.
_PART_WORDS = gated.compile(
    r"(?<![\w-])(?:parts?|pieces?|pi[eè]ces?|piezas?|placas?|repuestos?|recambios?|ersatzteile?|baugruppe|platine|pcb|modul|kit|sku|art[ií]culo|article|artikel|filt(?:er|re|ro)|cartridges?|cartuchos?|cartouches?|toner|drums?|belts?|correa|riemen|courroie"
    r"|ram|dimms?|memory|gasket|seal|fuser|roller|nozzle|fuse|relay|valve|hose|knob|hinge|tuyau|joint|courroie|junta|manguera|correas?|guarnizione|cinghia|dichtung|dichtungen|schlauch|schraube|slang|pakking|riem|packning|slange|uszczelka|pasek|těsnění|adapter|cable|netzteil|psu|power supply|lamp|bulb)s?(?: (?:no|nr|number|num|is|code))?[ \t.:#(]{0,3}\Z",
    re.IGNORECASE,
)
#: What was ordered or put in, and its number: `Pedida bomba 9826213280`, `remplacement de la sonde 44255125`.
_ORDERED = gated.compile(
    r"(?<![\w-])(?:pedid[oa]s?|encargad[oa]|sustitu(?:id[oa]|ción de(?: la|l)?)|cambi(?:ad[oa]|o de)|commandée?s?|remplac(?:ée?s?|ement (?:de la|du|de l['’]|des))|changée?|bestellt[e]?|getauscht|ersetzt|austausch(?: der| des)?|ordinat[oa]|sostitu(?:it[oa]|zione (?:del|della|dello))|encomendad[oa]|substituíd[oa]|besteld|vervangen|beställt|bestilt|utbytt|zamówion[oay]|wymienion[oay]|objednán[oa]?|vyměněn[oa]?|ordered|replaced|fitted)"
    r"(?: (?:the|a|new|neue[rsn]?|la|le|el|il|lo|un|una|une|een|nieuwe|en|ny))?[ ](?:l['’])?[^\W\d_]{3,20}(?: [^\W\d_]{3,20})?(?: (?:ref|réf|nr|n[°º]|no)\.?)?[ (]{1,2}\Z", re.IGNORECASE)
#: What is fetched or fitted, right before the number of it: `take pump 00145212`, `the old number, it is replaced by 7424 326`.
_FETCHED = gated.compile(
    r"\b(?:take|bring|order(?:ed)?|fit(?:ted)?|spare|stock|van stock)(?: (?:a|an|the|one|new|spare|replacement|another))* (?:[a-z-]+ ){1,2}\Z|\bold (?:part )?(?:number|no\.?),? (?:and )?(?:it |this |that |which )?(?:is|was|has been|got) (?:replaced|superseded) (?:by|with) \Z",
    re.IGNORECASE,
)
#: A line of parts, by its label, and the words for the number of a product, a lot or a spare right before one.
_PARTS_LINE = regex.compile(
    r"[ \t>*•\[-]*(?:(?:spare|replacement|van|service|other|new|needed|required|extra) )?(?:parts?|spares?|materials?|consumables|ersatzteile?|teile|material|pièces?|pieces? détachées?|pezzi(?: di ricambio)?|ricambi[o]?|piezas?|repuestos?|recambios?|materiales?|peças?|onderdelen|onderdeel|materiaal|reservdelar?|reservedeler?|reservedele?|części|czesci|díly|dily|náhradní díly|varaosat|varaosa|alkatrészek|alkatrész|yedek parça(?:lar)?|запчасти|детали)"
    r"(?: (?:to (?:bring|order|fit|take|send|replace)|ordered|used|fitted|needed|required|replaced|list|on order|changed|sent|taken|no\.?|needed|bestellt|benötigt|verbaut|verwendet|mitgebracht|mitbringen|commandées?|à (?:prévoir|commander|apporter)|remplacées?|da (?:ordinare|portare)|ordinati|sostituiti|pedidas?|a llevar|necesarias?|encomendadas?|besteld|nodig|beställda|bestilt|zamówione|wymienione|objednané))*[ \t]*(?:[:=–-]|\t|[ ]{2,}|\.{3,})",
    re.IGNORECASE,
)
_STOCK = gated.compile(r"(?<![\w-])(?:[^\W\d_]{2,12}-)?(?:pnc|prod(?:uct)?\.? ?(?:no|nr|number|code)\.?|dp/n|p/n|m/n|fru|(?:lenovo|dell|hp) (?:fru|part)|e-?nr|mod(?:el)?\.? (?:no|nr|number)\.?|ean|upc|gtin|asin|isbn|lot(?: no\.?| nr\.?)?|batch(?: no\.?)?|charge|lote|lotto|chargennr\.?|los|spare part(?: no\.?)?|ersatzteil(?:nummer|nr\.?)?|teilenummer|teile-?nr\.?|bestell-?nr\.?|art\.?-?(?:nr|no)\.?|artikelnummer|artikel|réf\.?|ref\.? pieza|reservdel|varenr\.?|artnr\.?|art\. ?n[°º]|nr kat\.?|obj\. ?č\.?)[ \t.:#(]{1,3}\Z", re.IGNORECASE)
#: What was done with a part, behind its number; so near to it a word for a serial number is its own.
_PUT_IN, _NEAR = regex.compile(r" (?:(?:was|has been|ist|wurde|a été|fue|è stato) )?(?:replaced|fitted|swapped|changed|installed|ordered|renewed|getauscht|ersetzt|erneuert|eingebaut|bestellt|remplacée?|changée?|commandée?|cambiad[oa]|sustituid[oa]|pedid[oa]|sostituit[oa]|ordinat[oa]|vervangen|besteld|bytt|byttet|utbytt|wymienion[oya])\b", re.IGNORECASE), 24
#: A line of a list with how many of each: `2 x pump DC31-00187A`.
_QUANTITY = regex.compile(r"[ \t>*•-]*(?:qty:? ?)?\d{1,3} ?(?:x|×|pcs?\.?|stk\.?|stück|uds?\.?|pi[eè]ces?|ea) ", re.IGNORECASE)
#: A label on a thing, before what it reads first, and the serial number that comes behind sizes and ratings.
_ON_LABEL = regex.compile(r"\b(?:sticker|label|plate|name ?plate|badge|typenschild|aufkleber|plaque(?: signalétique)?|étiquette|etiqueta|placa|etichetta|targhetta|typeplaatje|typskylt)(?: (?:says|reads|shows))?[ :]{1,2}\Z", re.IGNORECASE)
_SERIAL_BEHIND = regex.compile(r"[,;/ ]{1,3}(?:\d+(?:[.,]\d+)? ?[A-Za-zΩ°]{1,4}[,;/ ]{1,3}){0,4}(?:and )?(?:s/?n|serial|ser\.?|seriennummer|serie|n/?s|matricola)\b", re.IGNORECASE)
_SERIAL = regex.compile(r"\bs/?n\b|\bserials?\b|serien|série|serie\b|matricola", re.IGNORECASE)


def is_labelled_part(value: str) -> bool:
    """Return whether a value begins with a word for the number of a product: `PNC 914 913 408/02`."""
    first, _, rest = value.partition(" ")
    return bool(rest) and _STOCK.match(first + " ") is not None


def is_model_on_label(text: str, start: int, end: int) -> bool:
    """Return whether a label on a thing begins with a value and goes on to its serial number: `Sticker: HL-RP-S1404, 48V, SN HLS14J22A00917`."""
    return _SERIAL_BEHIND.match(text, end) is not None and _ON_LABEL.search(text, max(0, start - 32), start) is not None


def is_part(text: str, start: int, end: int, *, strict: bool = False) -> bool:
    """Return whether letters and digits are the number of a part: behind a word for one, in a list with quantities, or in a maker's form.

    `strict`: a word for a serial number stands near, and only a form counts that no serial number has.
    """
    first = text.rfind("\n", 0, start) + 1
    before = text[max(first, start - _SIDE) : start]
    if _STOCK.search(before) or _STOCK.match(text[start:end].split(" ", maxsplit=1)[0] + " "):
        return True
    if strict:
        return False
    if _SERIAL.search(before):  # another's, where this was put in and has a form
        return _PARTS.fullmatch(text, start, end) is not None and _PUT_IN.match(text, end) is not None and _SERIAL.search(before[-_NEAR:]) is None
    if _PARTS_LINE.match(text, first, start):
        return True
    if _FETCHED.search(before) and not any(c.isalpha() for c in text[start:end]):
        return True
    if _PART_WORDS.search(before) or _ORDERED.search(before) or _PARTS.fullmatch(text, start, end):
        return True
    return _QUANTITY.match(text, first) is not None
