"""Accounts, machines, networks, passwords and addresses of mail that are commands, settings, packages and logins."""

from __future__ import annotations

import re
from dataclasses import replace

from redactor import regex
from redactor.detect import accounts, labels
from redactor.detect.names_model import names_filter
from redactor.detect.prose import mailbox
from redactor.detect.review import (
    code_facts,
    near,
    secret_facts,
    thing_names,
)
from redactor.detect.words import made_names, words_abroad
from redactor.detect.words.folding import fold
from redactor.detect.words.named_after import names_somebody
from redactor.types import Span

_CODE_NAMES = (
    r"code ?names?|containers?|queues?|warteschlange|tables?|columns?|index|databases?|schemas?|branch|buckets?|topics?|images?|repos?|repository|packages?|functions?|variables?|flags?|constraints?|clusters?|namespaces?|pods?|charts?"
    r"|quests?|items?|skills?|spells?|maps?|levels?|chapters?|themes?|fonts?|skins?|weapons?|plug-?ins?|add-?ons?|extensions?|modules?|drivers?|daemons?|services?|processes|threads?|partitions?|volumes?|profiles?|templates?|labels?|tags?|hooks?|scripts?|commands?|options?|switch|utility|tools?|browsers?|sensors?|macros?"
)
_NAMED_THING = regex.compile(rf"(?<![\w-])(?:{_CODE_NAMES})(?: (?:is|was|called|named|such as|like))?[ \t]?[:=]?[ \t]?[\"'`(\[]{{0,2}}\Z", re.IGNORECASE)
#: Names made of two words that Docker gives containers: the first of them (moby, `pkg/namesgenerator`).
_CONTAINER = regex.compile(
    r"(?:admiring|adoring|affectionate|agitated|amazing|angry|awesome|beautiful|blissful|bold|boring|brave|busy|charming|clever|compassionate|competent|condescending|confident|cool|cranky|crazy|dazzling|determined|distracted|dreamy|eager|ecstatic|elastic"
    r"|elated|elegant|eloquent|epic|exciting|fervent|festive|flamboyant|focused|friendly|frosty|funny|gallant|gifted|goofy|gracious|great|happy|hardcore|heuristic|hopeful|hungry|infallible|inspiring|intelligent|interesting|jolly|jovial|keen|kind|laughing"
    r"|loving|lucid|magical|modest|musing|mystifying|naughty|nervous|nice|nifty|nostalgic|objective|optimistic|peaceful|pedantic|pensive|practical|priceless|quirky|quizzical|recursing|relaxed|reverent|romantic|sad|serene|sharp|silly|sleepy|stoic"
    r"|strange|stupefied|suspicious|sweet|tender|thirsty|trusting|unruffled|upbeat|vibrant|vigilant|vigorous|wizardly|wonderful|xenodochial|youthful|zealous|zen)_[a-z]{4,14}\d?"
)
#: What a terminal takes: options, commands with their arguments, names of functions.
COMMAND = regex.compile(r"-{1,2}[a-z][\w-]*(?:[ =].*)?|(?:git|sudo|docker|kubectl|npm|pip|apt|apt-get|yum|dnf|brew|systemctl|service|net|sc|gh|ls|cd|rm|cp|mv|cat|grep|chmod|chown|make|ssh|scp|curl|wget|python3?|node|java|mvn|cargo|go) [a-z-].*|(?=\w*(?:get|set|create|verify|init|free|func|check|parse|read|write|open|close|send|recv|alloc|handle|update|delete|load|store)_)[a-z]+(?:_[a-z0-9]+){2,}(?:\(\))?|\w+\(\)")
#: Packages and tools that end in what machines are called: `xdg-desktop-menu`, `lubuntu-desktop`.
_PACKAGE = regex.compile(r"[a-z]+(?:-[a-z]+)*-desktop(?:-[a-z]+)*|[A-Z0-9]+(?:_[A-Z0-9]+){2,}|[a-z]+(?:_[a-z]+){2,}")
#: What programs call a sandbox, a commit or a container.
_HEX = regex.compile(r"(?=[a-f]*[0-9])(?=[0-9]*[a-f])[0-9a-f]{6,}")
#: What is passed to a program, and ends of words that say what happens to a login.
_PASSED = regex.compile(r"\b(?:to|cannot|can|can't|must|should|you|we|not|will|could|would) pass [\"'`]?\Z", re.IGNORECASE)
_STATE = ("ed", "ing", "able", "ible", "ful", "less")
#: What a program says of a login over SSH, before and behind `name@host`.
_LOGINS = ("ssh", "scp", "sftp", "rsync", "mosh")
_LOGS_IN = regex.compile(rf"\b(?:{'|'.join(_LOGINS)})(?: -\S+(?: [^\s@-]\S*)?)* \Z")
_PORT = regex.compile(r":\d{2,5}\b")
_REFUSED = regex.compile(r": (?:Permission denied|No route to host|Connection (?:refused|closed|timed out|reset))")


def mail(text: str, span: Span) -> bool:
    """Say whether `name@host` is a login and no address, so that its name alone goes."""
    if text.endswith((".local", ".lan", ".internal"), span.start, span.end) or _PORT.match(text, span.end):
        return True
    if text.startswith(": ", span.end) and _REFUSED.match(text, span.end):
        return True
    before = near.before(text, span)
    return before.endswith(" ") and any([name in before for name in _LOGINS]) and _LOGS_IN.search(before) is not None  # noqa: C419 - asked of every address


#: The domain or the realm before an account: `NORDWIND\\hkarttunen`, doubled where it is written as JSON.
_DOMAIN = regex.compile(r"(?P<domain>[A-Za-z][A-Za-z0-9.-]{0,40})\\{1,4}(?=[^\\])")


def without_domain(text: str, span: Span) -> Span:
    """Return an account without the domain before it, which is a firm's; a machine or somebody's name there goes with it."""
    found = _DOMAIN.match(text, span.start, span.end)
    if found is None:
        return span
    domain = found["domain"]
    if any(c.isdigit() for c in domain) or names_somebody(domain) or accounts.personal_host(domain) or accounts.host_of_somebody(domain):
        return span
    return replace(span, start=found.end())


#: Packages with their version, volumes of LVM, paths to disks that multipath calls so, aliases of modules.
VOLUME = regex.compile(r"[A-Za-z][\w+]*(?:-[A-Za-z]\w*)*-\d+(?:\.\d+)+[\w.+~:-]*|[A-Za-z0-9]{6}(?:-[A-Za-z0-9]{4}){5}-[A-Za-z0-9]{6}|mpath[a-z]{1,3}|(?:net-pf|char-major|block-major|binfmt|symbol|pci|usb|acpi|of|platform|fs|crypto)-[\w*-]+|(?:Port|Hub)_#\d{4}|[A-Z][A-Za-z]*UI")
#: Where programs say which process has a socket, and which repository a package came from.
_COLUMNS = 120
_PLACED = regex.compile(r"\busers:\((?:\(\"[^\n]{0,24})?\(\"\Z|\.(?:x86_64|noarch|i[3-6]86|aarch64|ppc64(?:le)?|s390x|src)[ \t]+\S+[ \t]+@\Z")


#: Under which account a program runs.
_RUNS_AS = regex.compile(r"\b(?:services?|daemon|process|container|server|job|cron|runs?|running|started|executed)\b[^\n.;]{0,24} as (?:the )?(?:user|account) \Z", re.IGNORECASE)


#: What algorithms are called by those who made them: `chacha20-poly1305@openssh.com`.
_ALGORITHM = regex.compile(r"[\w-]{0,64}@(?:openssh\.com|libssh\.org|putty\.projects\.tartarus\.org|ssh\.com|lysator\.liu\.se)\b")


def is_algorithm(text: str, span: Span) -> bool:
    """Say whether a name goes on as that of an algorithm does."""
    return _ALGORITHM.match(text, span.end) is not None


def account(text: str, span: Span) -> bool:
    """Say whether an account is a command, a package or whom a service runs as."""
    value = text[span.start : span.end]
    if is_algorithm(text, span) or code_facts.is_code(text, span):
        return True
    if span.detector.startswith(("label:", "known:")) or is_key(value):
        return True
    if span.detector == "model:names" and _ADDRESS_BEHIND.match(text, span.end) and mailbox.stands_before_desk(text, span.start, span.end):
        return True  # `kiln9k <kiln9k-bounces@lists.kiln.example>`
    if _CONTAINER.fullmatch(value) or VOLUME.fullmatch(value) or _PLACED.search(near.before(text, span, _COLUMNS)) or all(map(near.is_word, value.strip(".,:;").split("-"))) or value.startswith(("no-", "with-", "without-", "non-")):
        return True
    if span.detector == "context:account_named" and _ONTO.search(near.before(text, span)) and _AS.match(text, span.end):
        return True
    if value.isalpha() and _RUNS_AS.search(near.before(text, span, 64)) and not names_somebody(value):
        return True
    if (COMMAND.fullmatch(value) and not names_somebody(value)) or (value.isupper() and span.detector == "context:thanked") or (span.detector == "context:name_stays" and value.isalpha() and value.endswith(_STATE) and not names_somebody(value)) or (span.detector == "context:user_odd" and _is_said_of(text, span) and value.replace("-", "").isalpha() and not names_somebody(value)):
        return True
    if span.detector.startswith("model:") and is_of_machines(text, span):
        return True
    if span.detector.startswith("model:") and value[:1].isupper() and made_names.is_thing(text, span.start, span.end):
        return True
    return span.detector.startswith(("model:", "shape:")) and _NAMED_THING.search(near.before(text, span)) is not None


#: What programs print in the place of names: truth, files of keys, the codes of their messages (`ICH408I`).
_OF_MACHINES = regex.compile(r"(?:True|False|TRUE|FALSE|Yes|No|None|NULL|null|N/A|root|id_(?:rsa|dsa|ecdsa|ed25519)(?:\.pub)?|[A-Z]{3,4}\d{3,5}[A-Z])")


def is_of_machines(text: str, span: Span) -> bool:
    """Say whether what the model took for somebody is what programs print."""
    return _OF_MACHINES.fullmatch(text, span.start, span.end) is not None


_ADDRESS_BEHIND = regex.compile(r"[\"”]?[ \t]*(?:<|&lt;)")


def is_key(value: str) -> bool:
    """Say whether a value is the title of a column as databases have them, in ordinary words alone: `user_pass`, `senha_funcionario`."""
    parts = value.split("_")
    return len(parts) > 1 and all(near.is_word(part) or words_abroad.is_word(part) or part in labels.OWNERS_BEHIND or labels.entity_for_key(part) is not None for part in parts) and labels.entity_for_key(value) is not None


#: How programs begin the lines they write: a time to the second.
_LOGGED = regex.compile(r"[^\n]{0,48}\d\d:\d\d:\d\d")


#: What programs say of an account, right behind it.
_ACTED = regex.compile(r"(?:>|['\"]?) ?(?:(?:has |is |was )?(?:logged (?:in|out|on|off)|locked out|authenticated|executed|denied|rejected|disconnected)\b|(?:login|logon|authentication|authorization) (?:fail|success|denied|ok|error)|: (?:authentication|authorization|password|login)|\((?:Login|login|failed|auth)|: no such user|- Client_ip)", re.IGNORECASE)
#: How a program goes on behind whom it quotes.
_STATED = regex.compile(r" (?:cannot|is not|is already|does not|was not|could not|has no|has been|not found|is forbidden|may not)\b")


def _is_said_of(text: str, span: Span) -> bool:
    """Say whether people say a word behind `user`; programs put a colon, quotes or `acct` before an account, or a time before their line."""
    first = text.rfind("\n", 0, span.start) + 1
    if text.endswith((": ", "acct ", "ACCT ", "Acct "), max(first, span.start - 5), span.start):
        return False
    if _ACTED.match(text, span.end) is not None or (text.endswith("USER ", first, span.start) and text.startswith((":", " ("), span.end)):
        return False
    quoted = text[max(0, span.start - 1) : span.start] in ("'", '"') and text[span.end : span.end + 1] == text[span.start - 1]
    if quoted and _STATED.match(text, span.end + 1):
        return False
    return not ((quoted or text.startswith((" not found", " from "), span.end)) and _LOGGED.match(text, first, span.start))


#: Codes that are asked for and open nothing.
_OTHER_CODE = regex.compile(r"\b(?:zone|area|country|dial(?:ling)?|promo|voucher|discount|coupon|error|fault|product|colou?r|paint|airport|station|shop|store|branch|class|course|region|language|status|exit|return|reason|source|qr|zip|post|fehler|zonen|artikel|farb|länder) ?codes?\b|\bcode (?:erreur|postal|article|promo|pays)", re.IGNORECASE)
#: Passes that one buys or shows.
OTHER_PASS = regex.compile(r"\b(?:season|battle|game|bus|day|travel|rail|train|boarding|ski|lift|annual|monthly|weekly|parking|park|museum|ticket|swim|gym|family|founder['’]?s?|ember|premium|event|press|road|tour|tax|free|content|expansion|hall|back|side|by|over|under|mountain|high|low) ?-?pass ?[:=]? ?[\"'“]?(?:[^\s\"“]{1,16})?\Z", re.IGNORECASE)
#: Parts of versions joined by hyphens: `W11-23H2-v14`.
_IMAGE = regex.compile(r"(?:w(?:in)?\d{1,2}|ubuntu|rhel|deb|img|v\d+)(?:-(?:\d{1,2}h\d|v?\d[\d.]*|x64|amd64|ltsc|ent|pro))+", re.IGNORECASE)
#: Options of commands, signs alone, and what protocols call their messages.
_NO_SECRET = regex.compile(r"xnu-[\d.~]+|(?:try|use)_first_pass|use_authtok|(?:\d{1,2}|four|six|eight)[- ]?(?:digits?|stellig\w*|chiffres|dígitos|cifre|cijfer\w*|cijferig\w*|siffrig\w*|cyfr\w*|characters?|zeichen)|-{1,2}[A-Za-z]{1,2}|[:;,.|/\\<>()\[\]{}'\"=-]{1,3}|(?:MS-CHAP|CHAP|EAP|PAP|PEAP|TTLS)[\w-]*-(?:Response|Challenge|Message|Request|Error|Success|Failure|Password)", re.IGNORECASE)
#: What programs count of passwords: hdparm's revision of the master password, the days of chage.
_COUNTED = regex.compile(r"(?:revision code|(?:between|until|before|last) password (?:change|expir\w+))[ \t]*[:=][ \t]*\Z", re.IGNORECASE)


#: Where somebody works from afar, before the name of the machine.
_ONTO = regex.compile(r"\b(?:log(?:ged|s)?|remot(?:ed|e)|ssh(?:['’]?e?d)?|rdp(?:['’]?e?d)?|connected|jumped|hopped|console['’]?d|signed) ?(?:in|on)? ?(?:to|into|onto|on) \Z", re.IGNORECASE)
#: What one logs in to, before who one is there.
_AS = regex.compile(r"[^\n.;,]{0,24} as [\"'`]?[^\W\d_]")
#: How a server goes on behind whom it asked, or behind the number of a mail.
_WITH_MECHANISM = regex.compile(r"(?:@[\w$-]+)? with mechanism\b|: AUTH failure\b")


def is_process(text: str, span: Span) -> bool:
    """Say whether a number is that of the process whose name stands before it: `passwd[3310]:`."""
    return text[span.start : span.end].isdigit() and text.endswith("[", 0, span.start) and text.startswith("]:", span.end)


def secret(text: str, span: Span) -> bool:
    """Say whether a password or code is a setting, a count or another kind of code."""
    value = text[span.start : span.end]
    if is_process(text, span) or _WITH_MECHANISM.match(text, span.end):
        return True
    if COMMAND.fullmatch(value) or (span.detector.startswith("context:") and _IMAGE.fullmatch(value)) or OTHER_PASS.search(near.before(text, span)):
        return True
    if span.detector.startswith("context:") and _NO_SECRET.fullmatch(value):
        return True
    if (span.detector == "context:word_said" and (_PASSED.search(near.before(text, span)) or _COUNTED.search(near.before(text, span)))) or secret_facts.is_fact(text, span):
        return True
    if span.detector == "context:word_said" and _ONTO.search(near.before(text, span)):
        return True
    if span.detector == "context:answer_said":
        line = text.rfind("\n", 0, span.start)
        return _OTHER_CODE.search(text, text.rfind("\n", 0, max(line, 0)) + 1, max(line, 0)) is not None
    return span.detector.startswith("model:") and (_NAMED_THING.search(near.before(text, span)) is not None or _EQUIPMENT.search(near.before(text, span)) is not None)


#: What belongs to the network of a provider, right before its name.
_EQUIPMENT = regex.compile(r"(?<![\w-])(?:AP|access point|tower|sector|OLT|PON|DSLAM|CMTS|BTS|BNG|BRAS|cabinet|splitter|uplink|backhaul|base station|basestation)(?: (?:is|was))?[ :#]{1,3}\Z", re.IGNORECASE)


#: Adapters of disks, boards of Apple, drives and ports of Windows, modems, how discs are written.
_NO_MACHINE = regex.compile(r"scsi\d{1,3}|Mac-[0-9A-F]{8,16}|PHYSICALDRIVE\d+|(?:Bluetooth|Internal|USB|PCI)-Modem|(?:CD|DVD|BD)-(?:TAO|SAO|DAO|RAW|Raw|ROM|RW|R|RE)|(?:host|port|user|name|server|path|proto|url)=\S*", re.IGNORECASE)


#: Kinds of processors, buses, levels and standards with their number, what a system is built for, branches of a repository, verbs of Portuguese with a pronoun.
_NUMBERED = regex.compile(
    r"(?:pentium|core|athlon|xeon|celeron|ryzen|atom|opteron|phenom|duron|raid|usb|sata|scsi|pcie?|ddr|wi-?fi|ipv|http|tls|ssl|oauth|windows|win|macos|type|class|level|layer|phase|stage|gen|mark|rev|cat|tier|lto|rs|iso|ieee|utf|ucs|iso-?8859|base|sha|crc|cortex|python|java|php|gcc|qt|gtk)-(?:i{1,3}|iv|vi{0,3}|ix|x|[0-9]{1,4}(?:\.[0-9]+)?)"
    r"|(?:x86[_-]64|amd64|i[3-6]86|aarch64|arm(?:v[5-9]\w*)?|arm64|mips(?:el)?|ppc64(?:le)?|riscv64|s390x)(?:-[a-z0-9_]+){1,3}"
    r"|(?:[a-z0-9]+-){1,3}(?:next|fixes|misc|stable|upstream|testing|devel|mainline|backports?|lts|rc[0-9]*)(?:-(?:next|fixes|misc|queued))*"
    r"|[a-zçãõáâéêíóôú]{2,}(?:á|ê|é|í|ô|ar|er|ir)-(?:l[oa]s?|lhes?|se|me|te|nos|vos)",
    re.IGNORECASE,
)


def machine(text: str, span: Span) -> bool:
    """Say whether a host name is a program, a package or a container."""
    value = text[span.start : span.end]
    if span.detector in ("model:names", "context:machine_of_person") and _NUMBERED.fullmatch(value):
        return True
    if is_algorithm(text, span) or (span.detector.startswith("model:") and (is_reference(text, span) or _NO_MACHINE.fullmatch(value))):
        return True
    if span.detector == "context:device_quoted" and thing_names.is_title(near.before(text, span, 48)):
        return True
    return (_PACKAGE.fullmatch(value) is not None and not names_somebody(value)) or (near.is_word(value) and not span.detector.startswith("model:"))


#: What an office or a protocol is called, which is no network.
_OFFICE = regex.compile(r"(?:operations?|support|security|control|engineering|administrat(?:or|ion)|monitor(?:ing)?|management|information) ?(?:cent(?:er|re)|team|desk|department|group|s|error)?|(?:SMTP|IMAP|POP3?|HTTPS?|FTPS?|LDAPS?|SIPS?)/\S+", re.IGNORECASE)


def network(text: str, span: Span) -> bool:
    """Say whether the name of a network is a word or a commit."""
    value = text[span.start : span.end]
    if _OFFICE.fullmatch(value):
        return True
    if span.detector.startswith(("model:", "context:network_called")) and fold(value) in made_names.known():
        return True
    return (span.detector == "context:network_quoted" and (all(map(near.is_word, value.split())) or _HEX.fullmatch(value) is not None)) or (span.detector.startswith("model:") and names_filter.is_brand(text, span))


#: What a thing that is asked about is known by, before its number or at the head of its section: `Case created: `, `[case]`.
_FILED = regex.compile(
    r"(?<![\w-])(?:case|ticket|incident|request|issue|job|order|work ?order|rma|claim|booking|return|swap|repair|access[_ ]request|change|task|quote|invoice|delivery|card|call|fall|vorgang|auftrag|anfrage|bestellung|demande|dossier|commande|pedido|caso|incidencia|pratica|richiesta|ordine|ärende|sak|sag|zgłoszenie|zlecenie|zakázka|melding|aanvraag|bestelling)s?"
    r"(?:[ _](?:created|opened|raised|logged|closed|no|nr|number|id|ref|key|nummer|numero|número|numéro|code|ordered|placed|booked|updated|linked|approved))?[\"']?[ \t]*(?:[:=#]|n[°º]|[ ]{2,}|\t)[ \t\"'#]*\Z", re.IGNORECASE)
_SECTION = regex.compile(r"^[ \t]*(?:\[(?:case|ticket|incident|request|issue|job|order|rma|claim|booking|return)\]|(?:case|ticket|incident|access_request|request|change_request|service_request|issue|job|order|work_order|rma|claim|booking|return):)[ \t]*\r?\n[ \t]*(?:id|number|no|nr|key|ref|reference|num|code)[ \t]*[:=][ \t]*[\"']?\Z", re.IGNORECASE | re.MULTILINE)


def is_reference(text: str, span: Span) -> bool:
    """Say whether a number is a case's, an order's or a request's by its label or the head of its section."""
    if span.detector.startswith(("label:", "known:", "checksum:")):
        return False
    first = text.rfind("\n", 0, span.start) + 1
    if _FILED.search(text, max(first, span.start - 48), span.start):
        return True
    return first > 0 and _SECTION.search(text, max(0, first - 64), span.start) is not None
