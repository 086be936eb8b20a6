"""Rows of who does something in a line of a log: before what is done, behind whom it is asked for, in places of their own (access logs, CEF, audits), in games.

Read in texts as all others, in logs by the search for rare words (detect/search/seldom.py). What stands where an account may stand is one
when it is no word that programs and people say; what is said of an account in so many words needs less.
"""

# ruff: noqa: E501 - a row of patterns reads best on one line

from __future__ import annotations

import re
from itertools import pairwise

from redactor import regex
from redactor.detect import accounts, checks
from redactor.detect.rows import fields, keyed, usernames
from redactor.detect.rows.fields import CAP, L, U
from redactor.detect.rows.machine_idioms import IP
from redactor.detect.rows.row import Row
from redactor.detect.rows.server_rows import is_trunk
from redactor.detect.words import free_words
from redactor.detect.words.folding import fold
from redactor.detect.words.named_after import full_name, names_somebody
from redactor.detect.words.plain_words import is_known, is_plain

_NAME = r"[A-Za-z][^\s\"'`<>()\[\]{},;:=|/\\]+"
_DOMAIN = r"(?:[A-Za-z][\w.-]*\\{1,2})?"
_QUOTE = r"\\{0,3}[\"'`]"
_END = r"(?:[\s.,;:)\]\"'`|]|$)"
_PEOPLE = rf"{CAP}(?: (?:[{U}]\. ?)?{CAP}){{1,2}}"
#: What people do on a machine, and few programs do.
_ACTS = (
    r"(?:(?:has |have |had |was |is )?(?:logged[ -](?:in|on|out|off)|signed[ -](?:in|on|out|up)|checked (?:in|out)|uploaded|downloaded|pushed (?:to|new|branch|tag|commit|[0-9])|joined|left the|lost connection|acknowledged|approved|commented|viewed|edited|renamed|invited|"
    r"failed password|started build|triggered build|cancelled build|requested /|called [a-z]+\.[a-z]|committed revision|created (?:a new|an? |new )|deleted (?:the|an?|his|her) |changed (?:his|her|their|own|the|password)|updated (?:his|her|their|the|ticket|issue|page)|opened (?:the |ticket|page|door|drawer|(?:an? )?(?:pull|merge|issue))|closed (?:the |ticket|issue|pull|merge)|merged |forked |"
    r"printed|scanned|unlocked|badged|executed|paused|resumed build|wrote tag|granted|revoked)|(?:login|logon|log-in|authentication) (?:failure|failed|success\w*|succeeded|denied|rejected|ok)|authenticated (?:as|from|via|by|with|successfully)|(?:dis)?connected (?:from|via|with ip))"
)
#: What somebody asks for with a name.
_REQUEST = r"(?:authentication|authorization|authorisation|log[io]n|log-?[io]n|sign-?[io]n|sign-?up|access|password(?: reset| change)?|registration|enrollment|session|credentials?|token|mfa|otp|2fa|account|user ?info|AuthenticationInfo|AuthorizationInfo|profile|mailbox|principal)"
_SAID = r"(?:successful|succeeded|success|failed|failure|denied|rejected|refused|ok|attempt|error|locked|granted|accepted|expired|timed out)"


def actor(text: str) -> bool:
    """Return whether a word where somebody acts is an account: no word of programs and people, or a name."""
    bare = text.rstrip(".,!?")
    if not accounts.personal_account(bare) or len(bare) < 3 or _DAEMON.fullmatch(bare) or usernames.DAEMON.fullmatch(bare) or _NODE.fullmatch(bare):  # noqa: PLR2004
        return False
    if _MODEL.fullmatch(bare):
        return False
    if bare.isalpha():
        return (bare.islower() and (names_somebody(bare) or not is_plain(bare))) or (bare.istitle() and free_words.is_forename(bare))
    return usernames.telling_account(bare) and ("-" not in bare or names_somebody(bare)) and not _PROGRAM.search(bare)


#: What runs in the background is called so, and what has a version, a file's ending or a name in a namespace.
_DAEMON = regex.compile(r"(?:clam|kube|k8s|sys|http|ssh|ftp|dns|udev|cron|sm|nm|sl|snmp|dbus|log|acpi|power|wpa|avahi|net|host|pulse|wire|blue|rp|nfs|ntp|chrony|mysql|mongo|auth|audit|docker|container)\w*d|\w*(?:ctl|adm|srv|svc|mgr|agent|proxy|worker|server|client|driver|daemon|manager|plugin|module|engine|monitor|watcher|handler|service|controller)")
#: A model in the place of who does something: `G120C stopped`.
_MODEL = regex.compile(r"[A-Z]{1,5}-?\d+[A-Z]*")
#: What the machines of a cluster, and people in a meeting, are to each other.
_NODE = regex.compile(r"(?i:participants?|attendee|speaker|listener|moderator|presenter|organi[sz]er|invitee|viewer|callee|requester|initiator|follower|leader|broker|replica|standby|candidate|observer|consumer|producer|subscriber|publisher|executor|master|slave|primary|secondary|voter|learner|zookeeper|coordinator|frontend|backend|upstream|downstream|namenode|datanode|taskmanager|jobmanager|sensor|gateway|endpoint)\d*")
_PROGRAM = regex.compile(r"\.(?:service|socket|timer|mount|scope|slice|target|so|py|js|ts|php|rb|java|go|c|cpp|h|exe|dll|sh|jar|conf|cfg|yml|yaml|json|xml|log|txt|html?|tsx|kt|cs|sql)\b|\.\w+\.\w+\.|^(?:com|org|net|io|de|java|javax|sun|apache|lib|kernel|node|python|System|Microsoft)[._-]|[A-Za-z]\d+\.\d|^v?\d|(?:thread|worker|pool|exec|node|pod|task|job|eth|wlan|vlan|port|disk|slot|queue|shard|replica|http|https|nio)[-_.]?\d|_(?:id|key|name|type|status|state|size|count|time|user|users)$")


def named(text: str) -> bool:
    """Return whether what a program says of a user by this word is an account, whatever it looks like: no ordinary word, unless somebody is called so."""
    bare = text.rstrip(".,!?")
    return accounts.personal_account(bare) and any(map(str.isalpha, bare)) and (not is_known(fold(bare)) or names_somebody(bare))


def somebody(text: str) -> bool:
    """Return whether capitalized words where people act are a person: a full name, or a forename alone."""
    return full_name(text) if re.search(r"[ ,]", text) else free_words.is_forename(text)


def player(text: str) -> bool:
    """Return whether what a game calls a player is one, and no word of a sentence."""
    return len(text) > 1 and any(map(str.isalpha, text)) and not is_plain(text.lower()) and text.lower() not in ("player", "spieler", "joueur") and not _PROGRAM.search(text)


def read_custom(region: str) -> tuple[str, int, int] | None:
    """Return the value of a field of CEF that is called what its label says: `cs4=Ines Kaya cs4Label=suser Display Name`, `cs1=Enugu cs1Label=geo.city`."""
    pairs = [(found["key"], found["v"], found.start("v"), found.end("v")) for found in _CUSTOM.finditer(region)]
    for first, second in pairwise(pairs):
        for (key, value, start, end), (other, label, *_) in ((first, second), (second, first)):
            if other == f"{key}Label" and _OF_TOWNS.search(label):
                return ("LOCATION", start, end) if _TOWN.fullmatch(value) else None
            if other == f"{key}Label" and _OF_SOMEBODY.search(label) and not _OF_THINGS.search(label):
                domain = _BEFORE_NAME.match(value)
                skip = domain.end() if domain else 0
                if " " in value.strip():
                    return ("PERSON", start + skip, end) if fields.weak_person(value[skip:]) else None
                return ("USERNAME", start + skip, end) if accounts.personal_account(value[skip:]) else None
    return None


_CUSTOM = regex.compile(r"\b(?P<key>(?:cs|flexString|deviceCustomString)[1-6](?:Label)?)=(?P<v>[^=\n|]*?)(?=[ \t]+[\w.]+=|[ \t]*\r?\Z)")
_OF_SOMEBODY = regex.compile(r"(?i)\b(?:user|login|owner|account|display) ?name\b|display ?name|\b(?:users?|owner|operator|initiator|requester|approver|manager|employee|actor|login|e-?mail)\b")
_TOWN = regex.compile(r"[^\W\d_a-z][^\W\d_]+(?:[ .'-]+[^\W\d_]+){0,3}")
_OF_TOWNS = regex.compile(r"(?i)\b(?:city|town)(?: ?name)?\Z")
_OF_THINGS = regex.compile(r"(?i)agent|group|type|id\b|role|count|status|domain|policy|device|host|file|process|application|app\b|service")
_BEFORE_NAME = regex.compile(r"[\w.-]+\\+(?=\w)")


def read_at_host(region: str) -> list[tuple[str, int, int]] | None:
    """Return an account and its machine (`by maria.k@mk-nb07`); of what programs are called there (`celery@worker-4`) nothing, unless the machine is somebody's."""
    found = _AT_HOST.search(region)
    if found is None:
        return None
    is_somebody = accounts.personal_account(found["v"])
    host = [("HOSTNAME", *found.span("host"))] if (is_somebody and not accounts.is_server(found["host"])) or accounts.personal_host(found["host"]) else []
    return ([("USERNAME", *found.span("v"))] if is_somebody else []) + host or None


_AT_HOST = regex.compile(r" (?P<v>[A-Za-z][\w.-]*)@(?P<host>[A-Za-z][A-Za-z0-9]*-[\w-]+)")


def read_nested(region: str) -> tuple[str, int, int] | None:
    """Return who is named inside of an object that is somebody: `"user":{"id":42,"name":"ines.kaya"}`."""
    found = _NESTED.search(region)
    if found is None:
        return None
    value, (start, end) = found["v"], found.span("v")
    if " " in value:
        return ("PERSON", start, end) if fields.person(value) and fields.weak_person(value) else None
    if value.istitle() and names_somebody(value):
        return ("PERSON", start, end)
    is_desk = any(part in fields.DESK_WORDS for part in re.split(r"[._-]", value.lower()))
    return ("USERNAME", start, end) if keyed.accepts("USERNAME", value) and "/" not in value and not is_desk else None


_NESTED = regex.compile(r'"(?P<v>[^"\n]{2,64})"\Z')


def _row(name: str, entity: str, pattern: str, check: object, *, evidence: str = "context", score: float = 0.85, read: object = None) -> Row:
    return Row(name, entity, pattern.replace("@N)", _NAME + ")"), evidence, score, check, read=read)  # type: ignore[arg-type]


def _channel(text: str) -> bool:
    """Return whether what a channel of a switchboard is called after is somebody, and no trunk, queue or extension."""
    return actor(text) and not is_trunk(text)


def _session(text: str) -> bool:
    return any(map(str.isdigit, text)) and checks.random_looking(text)


def _one_device(text: str) -> bool:
    return checks.mac(text)


#: Who is an object of JSON, and what of it is a name.
_WHO = r"(?:user|actor|author|owner|assignee|assigned_?to|sender|creator|initiator|principal|account|member|player|requester|reporter|caller|customer|employee|patient|(?:created|updated|modified|performed|requested|approved|closed|opened)_?[bB]y|(?:source|target|src|dst|current|login|auth)_?[uU]ser|operator|participant|attendee|guest|contact|driver)"
_BEFORE_IT = r"(?:\"(?:id|_id|pk|uid|uuid|type|kind|active|self|href|url|key_?id|account_?id|user_?id)\"\s?:\s?(?:\"[^\"\n]{0,80}\"|[\w.-]+),\s{0,16}){0,3}"

def read_access(region: str) -> list[tuple[str, int, int]] | None:
    """Return who asked in a line that names them by place, and the addresses around."""
    found = _BESIDE.search(region)
    if found is None or not named(found["v"]):
        return None
    return [("USERNAME", *found.span("v")), *(("IP_ADDRESS", *address.span()) for address in _ADDRESS.finditer(region) if checks.ip(address[0]))]


_ADDRESS = regex.compile(rf"\b{IP}\b")
_BESIDE = regex.compile(rf"(?:\b{IP} (?:- )?|\b[0-9]{{5}} )(?P<v>{_NAME}) (?:\[|\(poss|- [A-Z]|\"[A-Z]|{IP}:)")
#: Tried before the rows of addresses, with which they begin.
FIRST: tuple[Row, ...] = (
    _row("access_first", "USERNAME", rf"(?m:^){IP} @N) \[[0-9]{{2}}/[A-Z][a-z]{{2}}/[0-9]{{4}}:|\b[0-9]{{5}} @N) {IP}:[0-9]+ {IP}:[0-9]+ [0-9]+ [0-9]+ |\b{IP} - @N) (?:\(possessor|- (?:SUCCESS|FAILED|DEFERRED)\b|\"(?:GET|POST|PUT|HEAD|DELETE) )".replace("@N)", _NAME), None, read=read_access),
)

ROWS: tuple[Row, ...] = (
    # who, then what is done
    _row("actor_acts", "USERNAME", rf"(?:[:|>\])-] |\b(?:INFO|WARN|WARNING|ERROR|NOTICE|DEBUG) |(?m:^))(?P<v>@N)(?: \([^()\n]+\):?| \[[^\[\]\n]+\])?:? {_ACTS}", actor),
    _row("role_acts", "USERNAME", rf"(?i:\b(?:operator|technician|employee|agent|admin|customer|member|cashier|clerk|nurse|doctor|driver|teacher|student|guest|visitor|vapix user)) (?P<v>@N) {_ACTS}", actor),
    _row("role_person_acts", "PERSON", rf"(?i:\b(?:user|operator|technician|employee|agent|admin|customer|member|cashier|clerk|nurse|doctor|patient|driver|rider|teacher|student|guest|visitor|caller|contact|owner)) (?P<v>{_PEOPLE})(?: \((?P<USERNAME>[A-Za-z][\w.-]+)\))?(?: (?:{_ACTS}|(?i:has|was|is)\b|[a-z]+ed\b)|[ \t]*\r?$)", full_name),
    _row("forename_did", "PERSON", rf"(?i:\b(?:issued|voided|refunded|approved|opened|closed|unlocked|locked|signed|taken|served|rung up|handled|requested|ordered|cancelled|canceled|confirmed|started|stopped|changed|counted|delivered|measured|dispensed|administered) by) (?P<v>{CAP})(?: (?i:on|at|via|in|for|with|from)\b|[.,;)]|\r?$)", free_words.is_forename),
    _row("actor_labelled", "USERNAME", r"[0-9]Z? \[(?P<v>@N)\]: (?:(?:First_)?Log(?:in|out)(?:_\w+)?|Created|Modified|Deleted|Called|Inserted|Password_\w+)\b", actor),
    _row("person_acts", "PERSON", rf"(?:[:|>\])-] |(?m:^))(?P<v>{_PEOPLE})(?: [\[(](?P<USERNAME>[A-Za-z][\w.-]+)[\])])? {_ACTS}", full_name),
    _row("player_acts", "USERNAME", r"\b(?i:player|spieler|joueur|jugador|giocatore|speler)(?: name)?[ :'\"-]{1,3}(?P<v>[^\s'\"<>()\[\],;:-]{2,})['\"]?(?: \([^()\n]*\)| \[[^\]\n]*\])?[ -](?i:(?:has|is|was)[ -])?(?i:joined|left|(?:dis)?connected|died|respawned|spawned|logged|kicked|banned|quit|entered|authenticated|killed|timed out)\b|\b(?i:player ?(?:(?:dis)?connected|joined|left)|join succeeded|spawned player|got character zdoid from|client connected)[ :]{1,3}['\"]?(?P<v2>[^\s'\"<>()\[\],;:]{2,})", player),
    _row("player_talks", "USERNAME", r"(?:INFO|Server|CHAT|Chat|chat)\]:? (?:\[[^\]\n]+\] )?<(?P<v>\w{3,})> |(?:INFO|\[JOIN\]|\[LEAVE\])\]?:? (?P<v2>\w{3,}) (?:joined|left|lost connection)\b|\b(?P<v3>[A-Za-z]\w+)[\[(/ ]{1,2}7656119[0-9]{10}\b|\bLogin request: [^\n]*\?Name=(?P<v4>[^\s?&]{2,})", player),
    # whom it is asked for
    _row("asked_for", "USERNAME", rf"(?i:\b{_REQUEST}) ?(?i:requests?|attempts?|events?|info|challenge|link|email|lookup)? ?(?i:received |sent |created |issued |was )?(?i:for|from|by) (?i:user |username |account )?{_QUOTE}?{_DOMAIN}(?P<v>@N){_QUOTE}? (?i:has |was |is |had )?(?i:been |being )?(?i:denied|succeeded|rejected|accepted|failed|granted|approved|blocked|refused|ignored|expired|using|via|with)\b|\w(?:Info|Login|Auth|Token|Profile) for (?P<v2>@N){_END}", actor),
    _row("said_of", "USERNAME", rf"(?i:\b(?:log[io]n|log-?[io]n|log ?out|sign-?[io]n|authentication|auth|join|registration|password reset)) (?i:{_SAID} ?)+: ?(?P<v>@N)(?: (?:\(|from|on|at|via|by)|[,;.]?\r?$)", actor),
    _row("said_quoted", "USERNAME", rf"(?i:\b(?:log[io]n|log-?[io]n|log ?out|sign-?[io]n|authentication|auth|join|registration|password reset|identity request[\w ]*)),? (?i:(?:{_SAID}|configured|received),? ?)+:? ?{_QUOTE}{_DOMAIN}(?P<v>@N){_QUOTE}", named),
    _row("user_backtick", "USERNAME", rf"(?i:\b(?:user(?: ?name)?|account|login|principal|member))(?: input| id)?[ =:]{{1,3}}`{_DOMAIN}(?P<v>@N)[`'](?: from| in| not| has| is| was| on| \(|[:,.;]|\r?$)|(?i:\b(?:user ?name|login|account|user) (?:input|matching|named|called|with (?:name|login|id|user ?name))|\busers? (?:matching|named|called|with (?:name|login|uid|user ?name))) {_QUOTE}(?P<v2>@N){_QUOTE}", named),
    _row("done_by_actor", "USERNAME", rf"(?i:\b(?:read|viewed|accessed|downloaded|uploaded|exported|imported|printed|scanned|signed|validated|claimed|resolved|published|archived|restored|saved|shared|renamed|revoked|unlocked|enrolled|wiped|retired|paused|resumed|answered|picked up|transferred|committed|authored|confirmed|voided|refunded|booked|owned|banned|kicked|muted|promoted|push|pull|merge|deploy|commit|rebuild|override|acked|dismissed|taken over|locked) by|(?i:\b(?:permission|access|role|rights?|licen[cs]e|privileges?)[\w ]* granted|\bdelegated|\bescalated) to)(?i: user| agent)?:? [\"'`\[@]?{_DOMAIN}(?P<v>[A-Za-z][\w.-]+)(?:@[A-Za-z][\w-]*)?{_END}", actor),
    _row("by_at_host", "USERNAME", r"(?i:\b(?:by|as|from|for|user|of|owner)) [A-Za-z][\w.-]*@[A-Za-z][A-Za-z0-9]*-[\w-]+(?:[\s,;)]|$)", None, read=read_at_host),
    _row("before_address", "USERNAME", rf"[:>] (?P<v>@N) \[{IP}\] (?i:auth|log[io]n|logged|(?:dis)?connect|sign)|\(possessor: (?P<v3>@N)\)", named),
    _row("login_abroad", "USERNAME",
         r"(?i:\b(?:connexion|déconnexion|authentification|ouverture de session|anmeldung|abmeldung|anmeldeversuch|inicio de sesión|cierre de sesión|acceso|accesso|autenticazione|autenticación|aanmelding|afmelding|inloggning|innlogging|pålogging|kirjautuminen|logowanie|přihlášení|prijava|autentificare))(?: (?i:réussie|échouée|refusée|erfolgreich|fehlgeschlagen|fallid[oa]|fallit[oa]|riuscit[oa]|mislukt|geslaagd|misslyckades|nieudane|udane|úspěšné|neúspěšné|verweigert|abgelehnt|denegad[oa]|negat[oa]))? "
         r"(?i:de l['’]utilisateur|de|du|pour|von|des benutzers|für(?: benutzer)?|durch|del usuario|para|di|dell['’]utente|per|van(?: gebruiker)?|voor|för|for|av|użytkownika|uživatele) [\"'`«]?(?P<v>@N)(?:[\"'`»]| (?i:depuis|von|aus|desde|da|dal|van|vanaf|från|fra|z|ze|mit|über|auf|from|sur|en|su)\b| l['’]| \(|[.,;]?\r?$)", actor),
    # places of their own
    _row("access_by", "USERNAME", r"\b(?:DEBUG|INFO|WARN|ERROR) (?P<v3>@N) [0-9]+x[0-9]+x[0-9]+ |\bAUDIT (?P<v4>@N) (?:GUI|CLI|API|WEB|SSH) ", named),
    _row("realm_of", "USERNAME", r"\] (?:[A-Z][\w ]+::)?(?P<v>@N)\([^()\n]*\)\[[^\[\]\n]*\](?:\[[0-9a-f]*\])? - ", named),
    _row("audit_sized", "USERNAME", r"\b(?:USER|USERID|CLIENT USER|DATABASE USER|OS\$USERID) ?:\[[0-9]+\] ?[\"'](?P<v>[^\"'\n/]+)[\"']", accounts.personal_account),
    _row("lease_line", "MAC_ADDRESS", r",(?:Assign|Renew|Release|Deny|NACK|Expired|Deleted|DNS Update [A-Za-z]+|BOOTP \w+)\b[^,\n]*,[0-9.]{4,},[^,\n]*,(?P<v>[0-9A-F]{12}),", _one_device, evidence="label", score=0.9),
    _row("field_of_role", "USERNAME", r"[,;|\t(] ?(?i:admin|administrator|operator|initiator|possessor|(?:logged|signed)[ -]on users?|console user|primary user|last user|current user)[ ]?[:=][ ]?\(?(?P<v>@N)\)?(?:[,;|)\t]|\r?$)", actor),
    _row("custom_field", "USERNAME", r"\b(?:cs|flexString|deviceCustomString)[1-6](?:Label)?=[^=\n|]{2,}[ \t](?:cs|flexString|deviceCustomString)[1-6](?:Label)?=[^=\n|]{2,}?(?:[ \t][\w.]+=|[ \t]*\r?$)", None, evidence="label", read=read_custom),
    _row("nested_name", "USERNAME", rf"\"(?:\w+_)?{_WHO}\"\s?:\s?\{{\s*{_BEFORE_IT}\"(?:name|login|user_?[nN]ame|display_?[nN]ame|full_?[nN]ame|nick(?:name)?|handle)\"\s?:\s?\"[^\"\n]{{2,}}\"", None, evidence="label", score=0.9, read=read_nested),
    _row("folder_of_dav", "USERNAME", r"/(?:remote\.php\\?/)?(?:dav|webdav|caldav|carddav)\\?/(?:files|calendars|addressbooks(?:\\?/users)?|principals(?:\\?/users)?|uploads|trashbin|versions)\\?/(?P<v>[A-Za-z][\w.@%+-]*)(?:\\?/|[\"'?\s]|$)|/(?:SOGo\\?/(?:so|dav)|principals\\?/users|calendars\\?/users|dav\\?/principals)\\?/(?P<v2>[A-Za-z][\w.@%+-]*)|\\/(?:users?|profiles?|members?|accounts?|people)\\/(?P<v3>[A-Za-z][\w.@%+-]*)(?:\\/|[\"'?\s])|\bowntracks/(?P<v4>[A-Za-z][\w.-]*)/", usernames.web_user),
    _row("session_of_user", "COOKIE", r"\b(?:PURGE|NEW) (?P<USERNAME>[A-Za-z][\w.@-]*):(?P<v>[A-Za-z0-9_]{4,})(?: (?:logout|login|address|bad|expired|handle)|\r?$)|\bsession: ?(?P<v2>sid[0-9a-f]{4,})\b", _session, evidence="label", score=0.9),
    _row("channel_of", "USERNAME", r"\b(?:SIP|PJSIP|IAX2|SCCP|Local)/(?P<v>[a-z][\w.]{2,})(?:-[0-9a-f]{8}|[@,\"')]|\s|$)", _channel),
    _row("caller_one", "PERSON", rf"\"(?P<v>{CAP})\"'? ?<sips?:", free_words.is_forename),
    _row("spam_for", "USERNAME", r" for (?P<v>@N):[0-9]{2,6}(?:[\s,.]|$)|\bfor client ?: (?P<v2>@N) ?/|\\{1,2}(?P<v3>@N)@[0-9]{1,3}(?:\.[0-9]{1,3}){3}\b|\bsub=\"?(?P<v4>@N)(?:[\s\",;]|$)", actor),
    _row("piped", "USERNAME", r"\| (?P<v>@N) \| [0-9]{4}-[0-9]{2}-[0-9]{2} |\bEXTERNAL COMMAND: (?:ACKNOWLEDGE|ADD|SCHEDULE|REMOVE|DEL)_[A-Z_]+;[^\n]*;(?P<v2>[A-Za-z][\w.-]+);[^;\n]*\r?$", actor),
    _row("matrix_id", "USERNAME", r"(?:^|[\s\"'{(\[,<])@(?P<v>[a-z0-9][a-z0-9._=-]+):[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[\s\"'})\],>:]|$)", accounts.personal_account),
    # connections that TeamViewer and AnyDesk keep
    _row("remote_session", "PERSON", r"(?m:^)(?P<DEVICE_ID>[0-9]{8,10})[ \t]+(?P<v>[^\s0-9][^\t\n0-9]*[^\s0-9])[ \t]+[0-9]{2}-[0-9]{2}-[0-9]{4} [0-9:]{8}[ \t]+[0-9]{2}-[0-9]{2}-[0-9]{4} [0-9:]{8}[ \t]+(?P<USERNAME>[^\s]+)[ \t]+(?:RemoteControl|FileTransfer|Meeting|VPN|Presentation)\b", None, evidence="label"),
    _row("remote_desk", "DEVICE_ID", r"(?m:^)(?:Incoming|Outgoing)[ \t]+[0-9]{4}-[0-9]{2}-[0-9]{2}, [0-9]{2}:[0-9]{2}[ \t]+(?:User|Passwd|Token|REJECTED|Profile)[ \t]+(?P<v>[0-9]{9,10})(?:[ \t]+(?P<v2>[0-9]{9,10}))?\b", None, evidence="label"),
    # doors, faces
    _row("let_in", "PERSON", rf"(?i:\b(?:access (?:granted|denied|permitted)(?: to| for| -)?|door (?:opened|unlocked) (?:by|for)|badge(?:d)? (?:in|out)|admitted|recogni[sz]ed(?: face)?|(?:face )?matched|unlocked by|opened by|entry (?:by|of)|exit (?:by|of)|person))[:,]? [\"']?(?P<v>[{U}][{L}’-]+(?:,? [{U}][{L}’-]+)?)[\"']?(?: \(|[,.;]|[ ](?i:recogni[sz]ed|detected|at|via|card|through|from|on|with|in)\b|\r?$)", somebody),
    _row("named_last", "PERSON", rf"\b(?:Name|NAME|Holder|HOLDER|Cardholder|CARDHOLDER)[ :]{{1,2}}(?P<v>[{U}][{L}'’-]+, [{U}][{L}'’-]+)(?:[ \t]*\r?$|[;|)])", fields.weak_person),
)
