"""Rows of what daemons, tools for remote help, switchboards, libraries, alarms and meters write around who and what is meant, each in the form its own program writes.

Sources are the formats of the programs and protocols: Kerberos (MIT and Heimdal), Cyrus, NIS, nslcd, rsync, MariaDB's audit plug-in, Grid Engine, OpenVPN's status, HylaFAX, AnyDesk,
RustDesk, TeamViewer, TR-069 (GenieACS), Diameter (RFC 4006), SMPP, Asterisk, OCPP, SIP2 of libraries, SIA DC-09 of alarms, tachographs (Regulation 2016/799), M-Bus, Shibboleth, CAS, Harbor,
Plex, Tvheadend, game servers. Few logs have them, so they are searched with those of rare words.
"""

# ruff: noqa: E501 - a row of patterns reads best on one line

from __future__ import annotations

from redactor import regex
from redactor.detect import accounts, checks
from redactor.detect.patterns import dashed_mac
from redactor.detect.rows import fields
from redactor.detect.rows.machine_idioms import IP, NAME
from redactor.detect.rows.row import Row
from redactor.detect.words.named_after import names_somebody
from redactor.detect.words.plain_words import is_known, is_plain

_FIGURES_OF_IMSI = 15
_FEWEST_FIGURES, _FEWEST_UNLIKE = 4, 2


def _row(name: str, entity: str, pattern: str, check: object, *, evidence: str = "context", score: float = 0.9, read: object = None) -> Row:
    return Row(name, entity, pattern, evidence, score, check, read=read)  # type: ignore[arg-type]


def folder_of_somebody(text: str) -> bool:
    """Return whether a folder below those of users (`/srv/ftp/kuba/`) is somebody's: no word of programs."""
    return accounts.personal_account(text) and not is_plain(text.lower()) and (names_somebody(text) or not is_known(text.lower()))


def principal(text: str) -> bool:
    """Return whether a principal of Kerberos is somebody: no host, no service."""
    return accounts.personal_account(text) and not accounts.is_infrastructure(text)


def numbered(text: str) -> bool:
    """Return whether an identifier has figures enough, and not one figure alone."""
    digits = [c for c in text if c.isdigit()]
    return len(digits) >= _FEWEST_FIGURES and len(set(digits)) >= _FEWEST_UNLIKE


def read_subscription(region: str) -> tuple[str, int, int] | None:
    """Return whom a charge is for: a telephone, a SIM by its fifteen figures, a device."""
    found = _SUBSCRIPTION.search(region)
    if found is None or not numbered(found["v"]):
        return None
    entity = "IMEI" if region.startswith("User-Equipment") else "IMSI" if len(found["v"]) == _FIGURES_OF_IMSI else "PHONE_NUMBER"
    return (entity, *found.span("v"))


_SUBSCRIPTION = regex.compile(r"(?P<v>\+?[0-9]{6,16})\Z")
#: A word of a nickname or an account in games: no blank, no bracket.
_NICK = r"[^\s()\[\]<>\"',;:|]{2,32}"
_REMOTE = r"[0-9]{3} ?[0-9]{3} ?[0-9]{3,4}"

ROWS: tuple[Row, ...] = (
    # accounts of daemons
    _row("krb_principal", "USERNAME", rf"(?:\b(?:AS|TGS)[-_]REQ\b(?: \([^()\n]*\) {IP}: [A-Z_ ]+:(?: authtime [0-9]+, etypes \{{[^{{}}\n]*\}},)?)?|\bkadm5_[a-z_]+,|(?i:\bpre-?auth[\w ]*|\bNEEDED_PREAUTH:|\bUNKNOWN|\bsucceeded|\bfailed) --|\b(?:client|principal)=)[ ]?(?P<v>[A-Za-z][\w.-]*)(?:/(?:admin|root|cron))?@[A-Z][A-Z0-9-]*(?:\.[A-Z0-9-]+)*(?:[\s,;:)]|$)", principal),
    _row("nis_update", "USERNAME", rf"\bupdate (?P<v>{NAME}) \(uid=[0-9]+\) from host\b", accounts.personal_account),
    _row("cyrus_mailbox", "USERNAME", r"(?:\bmailbox: |\bverify_user\(|\b(?:created|deleted|renamed|quota|opened) (?:mailbox )?)(?:[\w.-]+!)?user[./](?P<v>[A-Za-z][\w^-]*)|\bUSAGE (?P<v2>[A-Za-z][\w.^@-]*) user: [0-9.]+ sys:", accounts.personal_account),
    _row("nslcd_request", "USERNAME", rf"<(?:authc|passwd|shadow|pwmod|usermod|group/member)=\"(?P<v>{NAME})\">(?: uid=(?P<v2>{NAME}),)?", accounts.personal_account, evidence="label", score=0.95),
    _row("authenticator_of", "USERNAME", rf"\.google_authenticator\" for \"(?P<v>{NAME})\"|\b(?:Accepted google_authenticator|Invalid verification code|Trying to update[\w ]*) for (?P<v2>{NAME})\b", accounts.personal_account),
    _row("rsync_user", "USERNAME", rf"\] (?:send|recv|del\.) \S+ \[{IP}\] [\w./-]+ \((?P<v>{NAME})\) ", accounts.personal_account, evidence="label"),
    _row("mariadb_audit", "USERNAME", r"(?m:^)[0-9]{8} [0-9]{2}:[0-9]{2}:[0-9]{2},[^,\n]*,(?P<v>[^,\s]{2,64}),[^,\n]*,[0-9]+,[0-9]+,(?:FAILED_CONNECT|CONNECT|DISCONNECT|CHANGEUSER|QUERY|READ|WRITE|CREATE|ALTER|RENAME|DROP)", accounts.personal_account, evidence="label"),
    _row("grid_accounting", "USERNAME", r"(?m:^)[\w.-]+:[\w.-]+:[\w.-]*:(?P<v>[A-Za-z][\w.-]*):[^:\n]*:[0-9]+:[\w.-]*:-?[0-9]+:[0-9]{9,13}:", accounts.personal_account, evidence="label"),
    _row("vpn_client_list", "USERNAME", r"\bCLIENT_LIST,[^,\n]*,[^,\n]*,[^,\n]*,[^,\n]*,[0-9]*,[0-9]*,[^,\n]*,[0-9]+,(?P<v>[^,\s]{2,64}),", accounts.personal_account, evidence="label"),
    _row("fax_sender", "USERNAME", r"\t(?:SEND|UNSENT|PAGE)\t[0-9]+\t[^\t\n]*\t[^\t\n]*\t\"[^\"\t\n]*\"\t(?P<v>[A-Za-z][\w.@-]*)\t\"", accounts.personal_account, evidence="label"),
    _row("audit_of_id", "USERNAME", rf"\bop=[a-z -]*(?:password|user|account|group|session|shadow)[a-z -]* id=(?P<v>{NAME})", accounts.personal_account),
    _row("user_of_request", "USERNAME", rf"(?i:\b(?:submit|submitting|req|request|requesting|proxy|effective|impersonated|calling|authenticated|logged_?in|portal|end|sso|os|unix)_?user(?:_?name)?)[\"']?[ ]?[:=][ ]?[\"']?(?P<v>{NAME})(?:[\"'\s,;)&\]}}]|$)", accounts.personal_account, evidence="label"),
    _row("cas_who", "USERNAME", r"(?m:^)WHO:[ ]+(?:\[username: )?(?P<v>[A-Za-z][\w.@-]{1,63})\]?(?:\r?$)", accounts.personal_account, evidence="label"),
    _row("shibboleth_audit", "USERNAME", r"\|[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z\|(?P<v>[A-Za-z][\w.@-]{1,63})\|https?://", accounts.personal_account, evidence="label"),
    _row("locked_for_while", "USERNAME", rf"\blocking (?P<v>{NAME}), and sleep\b|\bImpersonation (?:start|end): (?P<v2>{NAME}) > ", accounts.personal_account),
    _row("token_signed_in", "USERNAME", r"\bSigned-in(?: Token)? \((?P<v>[^()\s]{2,64})\)", accounts.personal_account),
    _row("htsp_user", "USERNAME", rf"\b{IP} \[ (?P<v>{NAME}) [(|]", accounts.personal_account),
    _row("ppp_up", "USERNAME", rf"\bip-(?:up|down) ppp[0-9]+ (?P<v>{NAME}) {IP}", accounts.personal_account, evidence="label"),
    _row("socks_user", "USERNAME", rf"\busername%(?P<v>{NAME})@", accounts.personal_account, evidence="label"),
    _row("su_to", "USERNAME", rf"\bsu: [+-] \S+ (?P<v>[A-Za-z][\w.]*)-(?:root|{NAME})(?:\s|$)", accounts.personal_account, evidence="label"),
    _row("spool_job", "USERNAME", rf"\bjob '(?P<v>{NAME})@(?P<HOSTNAME>[\w.-]+)\+[0-9]+'", accounts.personal_account, evidence="label"),
    _row("turn_user", "USERNAME", r"\busername=<(?:[0-9]{10}:)?(?P<v>[A-Za-z][\w.@-]*)>", accounts.personal_account, evidence="label"),
    _row("bsm_subject", "USERNAME", rf"\bsubject,(?P<v>{NAME}),(?P<v2>{NAME}),[\w-]+,(?P<v3>{NAME}),[\w-]+,[0-9]+,[0-9]+,", accounts.personal_account, evidence="label"),
    _row("gerrit_sshd", "USERNAME", rf"\] (?P<v>{NAME}) (?:-|a/[0-9]+) (?:AUTH FAILURE|LOGIN|LOGOUT|KILLED)\b", accounts.personal_account, evidence="label"),
    _row("neo4j_security", "USERNAME", rf"\b(?:INFO|WARN|ERROR)[ ]{{1,2}}\[(?P<v>{NAME})\]: (?:logged (?:in|out)|failed to log in|CREATE|ALTER|DROP|GRANT|REVOKE|DENY|SHOW|SET)\b", accounts.personal_account, evidence="label"),
    _row("firebird_attached", "USERNAME", r"\(ATT_[0-9]+, (?P<v>[\w.-]+):[\w$]+, \w+, [A-Za-z0-9]+:", accounts.personal_account, evidence="label"),
    _row("sybase_login", "USERNAME", rf"\bLogin failed: (?P<v>{NAME}), [\w.-]+, [\w./ -]+, [0-9]+\b", accounts.personal_account, evidence="label"),
    _row("webmin_session", "USERNAME", rf"\] (?P<v>{NAME}) (?P<COOKIE>[0-9a-f]{{32}}) {IP} ", accounts.personal_account, evidence="label"),
    _row("ftp_session", "USERNAME", rf"\[(?:HTTPS?|S?FTPS?|SCP|DAV|ES):[0-9]+_[0-9]+:(?P<v>{NAME}):{IP}\]", accounts.personal_account, evidence="label"),
    _row("z_push_user", "USERNAME", r"\[[0-9]{1,7}\] \[[ ]?(?:INFO|WARN|DEBUG|WBXML|ERROR|FATAL|WBXMLSTACK)\] \[(?P<v>[A-Za-z][\w.@-]*)\] ", accounts.personal_account),
    _row("ping_attempt", "USERNAME", r"\| (?:AUTHN_ATTEMPT|AUTHN_SESSION_CREATED|AUTHN_SESSION_USED|SSO|SLO|OAuth)\| (?P<v>[A-Za-z][^|\s]{1,63})\| ", accounts.personal_account, evidence="label"),
    _row("of_object_user", "USERNAME", rf"\b[IAT]=(?P<v>{NAME})\(User:|\"principal\":\[\"(?P<v2>{NAME})\"\]|\bid=(?P<v3>{NAME}),ou=user,|\bscreen_?[Nn]ame[=: ]{{1,2}}\"?(?P<v4>{NAME})\b", accounts.personal_account, evidence="label"),
    _row("sap_user", "USERNAME", r"\buser (?P<v>[A-Z][A-Z0-9_]{2,11}), client [0-9]{3}\b", accounts.personal_account, evidence="label"),
    _row("informix_user", "USERNAME", rf"\bUser \((?P<v>{NAME})@(?P<HOSTNAME>[\w.-]+)\)'s password|\berrstr = (?P<v2>{NAME})@[\w.-]+:|\bSession [0-9]+ \((?P<v3>{NAME})\) terminated\b", accounts.personal_account, evidence="label"),
    _row("subsonic_user", "USERNAME", r"/rest/\w+(?:\.view)?\?\S*?\bu=(?P<v>[^&\s\"]{2,64})(?:&(?:\w+=[^&\s\"]*&)*?t=(?P<AUTH_TOKEN>[0-9a-f]{32}))?", accounts.personal_account, evidence="label"),
    _row("telegram_bot", "AUTH_TOKEN", r"\b(?:bot)?(?P<v>[0-9]{8,10}:AA[A-Za-z0-9_-]{30,36})(?:/|\b)", None, evidence="label"),
    _row("shared_folder", "USERNAME", r"(?:/srv|/var|/data|/mnt|/export|/exports|/nfs|/volume[0-9])/(?:s?ftp|people|staff|students?|profiles?)/(?P<v>[A-Za-z][\w.-]*)/", folder_of_somebody),
    _row("greeted_quoted", "HOSTNAME", r"\bE?HELO (?P<v>[A-Za-z0-9]+(?:-[A-Za-z0-9]+)+)\"", accounts.personal_host),
    _row("archived_host", "HOSTNAME", r"(?:\bArchive name: |\b(?:Keeping|Pruning|Would prune|Deleting) archive[^\n:]*(?:\([^()\n]*\))?: |::)(?P<v>[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*?)-20[0-9]{2}-[01][0-9]-[0-3][0-9]", accounts.personal_host),
    _row("phone_of_maker", "HOSTNAME", rf"(?:[\"'(=]|: )(?P<v>[{fields.U}][{fields.L}]{{2,}}s (?:Fairphone|Nothing Phone|OnePlus|Redmi|Xiaomi|Huawei|Honor|Xperia|Moto|Nokia|Realme|Oppo|Galaxy|Pixel|Kindle|Kobo|Tolino|Surface|ThinkPad|Chromebook|Steam Deck|Switch|Fire TV|Echo|HomePod)(?: [A-Za-z0-9+]{{1,8}}){{0,2}}?)(?:[\"')\n,;]| /| \(|$)", lambda text: names_somebody(text.split(" ", 1)[0])),
    # devices helped from afar, and who asks
    _row("anydesk_id", "DEVICE_ID", rf"\b(?:Accept request from|Session closed by|Incoming session request: (?P<PERSON>[^\s(][^(\n]{{0,48}}?) \(|Client-ID:|Logged in with ID|Connecting to|Remote ID:?)[ ]?(?P<v>{_REMOTE})\b", numbered, evidence="label"),
    _row("rustdesk_id", "DEVICE_ID", rf"\bSession (?P<v>[0-9]{{9,10}}) start\b|\bpunch attempt with \S+, id: (?P<v2>[0-9]{{9,10}})\b|\bHole Punched (?P<v3>[0-9]{{9,10}}) = {IP}", numbered, evidence="label"),
    _row("teamviewer_id", "DEVICE_ID", r"(?m:^)(?P<v>[0-9]{9,10})\t[^\t\n]*\t[0-9]{2}-[0-9]{2}-[0-9]{4} [0-9:]{8}\t", numbered, evidence="label"),
    _row("cpe_id", "SERIAL_NUMBER", rf"\b{IP} (?P<v>[0-9A-F]{{6}}-[A-Za-z0-9%_.]+-[A-Za-z0-9%_.-]{{6,}}): ", numbered, evidence="label"),
    _row("provisioned_file", "MAC_ADDRESS", r"(?:[/=]|\bcfg)(?P<v>[0-9a-f]{12}|[0-9A-F]{12})(?:\.(?:cfg|xml|boot)|-(?:app|boot|phone|sip)\.(?:log|cfg|xml))\b", dashed_mac),
    _row("meter_register", "SERIAL_NUMBER", r"(?m:^|[ /])(?:C\.1\.[0-9]|0\.0\.[0-9])\((?P<v>[0-9A-Z]{6,16})\)|(?m:^)#SRN (?P<v2>[0-9]{8,14})\b|\buasID=(?P<v3>[0-9A-Z]{8,20})\b", numbered, evidence="label"),
    # telephones
    _row("diameter_subscription", "PHONE_NUMBER", r"\b(?:Subscription-Id-Data|User-Equipment-Info-Value)[^\n=:\"]{0,24}[=:][ ]?\"?\+?[0-9]{6,16}", None, evidence="label", read=read_subscription),
    _row("short_message", "PHONE_NUMBER", r"\b(?:oa|da|source_addr|destination_addr|dest_addr|msisdn_[ab])[=:][ ]?\"?(?P<v>\+?[0-9]{9,15})(?:[\s\",;]|$)", fields.phone, evidence="label"),
    _row("channel_number", "PHONE_NUMBER", r"\b(?:PJSIP|SIP|IAX2|SCCP|Skinny)/(?P<v>\+?[0-9]{7,15})-[0-9a-f]{8}\b", numbered),
    # numbers of people and of what they have
    _row("ocpp_tag", "CUSTOMER_ID", r"\bid(?:Tag|Token)\\?[\"']?[ ]?[:=][ ]?\\?[\"'](?P<v>[0-9A-Za-z*._-]{4,36})\\?[\"']", numbered, evidence="label"),
    _row("sip2_patron", "CUSTOMER_ID", r"[0-9NY ]AO[^|\n]{0,64}\|(?:[A-Z]{2}[^|\n]{0,120}\|){0,6}?AA(?P<v>[^|\n]{3,40})\|(?:AE(?P<PERSON>[^|\n]{2,80})\|)?", numbered, evidence="label"),
    _row("sip2_login", "PASSWORD", r"9300CN[^|\n]{1,40}\|CO(?P<v>[^|\n]{1,40})\|", None, evidence="label"),
    _row("alarm_account", "CUSTOMER_ID", r"\"(?:SIA-DCS|ADM-CID|ACK|NAK|DUH)\"[0-9]{4}(?:R[0-9A-Fa-f]{1,6})?L[0-9A-Fa-f]{1,6}#(?P<v>[0-9A-Fa-f]{3,16})\[(?:#(?P<v2>[0-9A-Fa-f]{3,16})\|)?", numbered, evidence="label"),
    _row("driver_card_file", "PERSON", r"\bC_[0-9]{8}_[0-9]{4}_(?P<v>[A-Z][A-Z-]+(?:_[A-Z]{1,3}){1,2})_(?P<NATIONAL_ID>[A-Z0-9]{10,20})\.(?i:ddd|tgd|c1b|v1b|esm)\b", None, evidence="label"),
    _row("meter_telegram", "SERIAL_NUMBER", r"\bReceived telegram from: (?P<v>[0-9]{8})\b|\btelegram\b[^\n]{0,80}! id: (?P<v2>[0-9]{8})\b|\"media\":\"[^\"\n]*\"[^{}\n]{0,120}\"id\":\"(?P<v3>[0-9]{8})\"", numbered, evidence="label"),
    # who plays, and who is on a channel
    _row("steam_joined", "USERNAME", r"\b7656119[0-9]{10}/(?P<v>[^\n\[]{2,32}?) (?:joined|kicked|disconnecting|left)\b|\b(?:lookup|l) u:(?P<v2>\w{2,32})\b| ago - (?P<v3>\w{2,32}) (?:broke|placed|clicked|killed|removed|added|dropped)\b", accounts.personal_account),
    _row("player_line", "USERNAME", rf"\bACTION\[Server\]: (?P<v>{_NICK}) (?:\[[0-9a-fA-F:.]+\] joins|digs|places|leaves|tries|uses|moves|takes|punches|dies|respawns|times out)\b|\bCHAT: <(?P<v2>{_NICK})>|\[Server (?:Event|Audit)\] (?P<v3>{_NICK}) (?:\[|used|placed|removed)|\[Server Chat\] [0-9]+ \| (?P<v4>{_NICK}):|\bPlayer \"(?P<v5>[^\"\n]{{2,32}})\" ?\(|(?:INFO|WARN|WARNING)\] \[(?P<v6>{_NICK})(?:,/{IP}:[0-9]+)?\] (?:<->|->|disconnected with)|\[LOG\] (?P<v7>{_NICK}) (?:{IP} connected|joined|left) (?:the )?server\b|\bList of players: (?P<v8>{_NICK})", accounts.personal_account),
    _row("irc_mask", "USERNAME", rf"(?:#[\w.-]{{1,32}}: |\*\*\* |-!- )(?P<v>{_NICK}) [(\[](?P<v2>~?[A-Za-z][\w.-]*)@[\w.:-]+[)\]] (?:has )?(?:joined|left|got kicked|signed off|quit)\b", checks.is_value),
)
