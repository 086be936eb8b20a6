"""Rows for account names in the idioms of real logs: sshd, PAM, su, sudo, cron, Windows, Kerberos, mail, VPN, databases, home folders."""

from __future__ import annotations

import re
from collections.abc import Callable

from redactor import regex
from redactor.detect import accounts, checks
from redactor.detect.prose import network_names
from redactor.detect.rows.fields import L, U, person, weak_person
from redactor.detect.rows.row import Row
from redactor.detect.words.named_after import account_of_somebody, names_somebody
from redactor.detect.words.plain_words import is_plain

_NAME = r"[^\s\"'<>()\[\]{},;:=|`]+"
_DOMAIN = r"(?:[A-Za-z][A-Za-z0-9.-]*\\{1,2})?"
_BEFORE = r"(?:^|[\s\"'=(\[,;>:])"

#: What follows an account in a message: punctuation, the end, or where and how; other words make it prose.
_THEN = r"(?:[\"'>\])]|\.?[ \t]*\r?$|\.?[ ]+(?:from|on|in|via|by|at|with|using|after|because|due|to|ip|host|port|rhost|reason|:|-|\(|\[|\||<)|[,:;(\[])"
_OUTCOME = r"(?:failed|failures?|succeeded|successful|success|accepted|rejected|denied|refused|errors?|opened|closed|ok|locked|expired|attempt)"

_WEB_WORDS = frozenset(
    "sign_in sign_out sign_up password_reset forgot_password confirmation two_factor subscribe unsubscribe subscriptions preferences optout opt-out opt_out opt-in resend forgot recover "
    "portal portals me self login logout signin signup register new edit list all search settings profile profiles password reset create update delete index home public shared api "
    "auth token tokens session sessions active current export import count stats summary invite invites groups roles admin default verify confirm bulk batch import "
    "impl functions stack return production staging development testing common global controllers controller models services components hooks reducers actions utils helpers types store "
    "view save load check send submit upload download preview print open close cancel complete overview dashboard billing security notifications orders payment payments address addresses verify-email register-device activate activation devices "
    "by-email by-id lookup details info v1 v2 v3 photos avatar avatars images static assets css js img".split()
)


def home_owner(text: str) -> bool:
    """Return whether a home folder's name is a person's account (folders that every system has are not)."""
    if text.lower() in ("public", "default", "all users", "shared", "default user", "guest", ".localized", "atjobs", "atspool", "lastrun", "defaultapppool", "linuxbrew", "runneradmin", "containeradministrator", "lost+found"):
        return False
    return accounts.personal_account(text.replace(" ", "."))


def web_user(text: str) -> bool:
    """Return whether a path segment behind `/users/` is an account name and not a route."""
    return text.lower() not in _WEB_WORDS and not _ROUTE.fullmatch(text) and not re.fullmatch(r"[0-9a-f-]{16,}|.*\.(?:html?|php|js|css|png|svg|jpe?g|json|aspx?)", text) and accounts.personal_account(text)


#: What a shop does behind `/account/`: `loginPost`, `forgotPassword`, `editAction`.
_ROUTE = regex.compile(r"[a-z]+(?:[A-Z][a-z]+)*(?:Post|Action|Ajax|Form|Success|Page|Password|View|List|Submit|Process|Confirm|Check|Status|Details?|History|Settings|Session|Token)")


def domain_user(text: str) -> bool:
    r"""Return whether the part behind `DOMAIN\` is a person's account, no file and no registry key."""
    return text.casefold() not in _CONNECTORS and not _GROUP.search(text) and not _PRINTER.match(text) and not re.search(r"\.(?:exe|dll|sys|inf|log|txt|ini|bat|cmd|ps1|msi|mui|cat|xml|nsf|ntf|mdb|accdb|docx?|xlsx?|pptx?|pdf|csv|json|zip|cab|ocx|drv|lnk|evtx|pst|ost|bak|dat)$|^[A-Z0-9_]+$|^[A-Z]{2,}(?:-[A-Z]{2,})*-[0-9]{1,3}$", text, re.IGNORECASE if "." in text else 0) and accounts.personal_account(text)


#: What groups of a domain are called: `CORP\\vpn-users`, the first word of `CORP\\Domain Admins`.
_GROUP = regex.compile(r"(?i)(?:^|[-_.])(?:users|admins|groups?|operators|readers|owners|members|team|grp)\Z|^(?:domain|enterprise|schema|builtin|authenticated|protected|everyone)\Z")


#: A queue of a print server: `srv\\Canon-3F`.
_PRINTER = regex.compile(r"(?:hp|canon|epson|brother|ricoh|xerox|kyocera|lexmark|konica|zebra|oki|sharp|samsung|printer|prn|prt|drucker|imprimante|mfp|copier|scanner|plotter)(?:[-_]|\d|\Z)", re.IGNORECASE)
#: What mail servers call their connectors: `EXCH02\Inbound M365`.
_CONNECTORS = frozenset("inbound outbound default internet client frontend relay proxy hybrid anonymous connector intra-organization".split())


def odd_account(text: str) -> bool:
    """Return whether a word after "user" in prose is an account and no plain word: it has a digit, a dot or an underscore."""
    bare = text.rstrip(".,!?")
    return bool(re.search(r"[\d._]", bare)) and not _TECHNICAL.fullmatch(bare) and accounts.personal_account(bare)


#: What has a digit or a dot and is no account: digests and protocols, domains (`unknown user (SHA1 of given password`, `axfr for example.com. from`).
_TECHNICAL = regex.compile(
    r"(?:sha|md|ntlm(?:v)?|ssl|tls|ipv|pop|imap|smb|smbv|oauth|utf|base|hmac|aes|x|http|socks|wpa|php|python|java|perl|ruby|s|layer|tier|level|phase|step|stage)-?\d+(?:\.\d+)*|(?:[a-z0-9-]+\.)+(?:com|net|org|edu|gov|mil|int|local|lan|internal)",
    re.IGNORECASE,
)


def uncounted(text: str) -> bool:
    """Return whether a word behind "for user" or "of login" is an account, and not what is counted or done (`the number of login failures`)."""
    return text.rstrip(".,").lower() not in _COUNTED and accounts.personal_account(text)


#: What runs in the background and lets people in: `LOGIN webmaild`.
DAEMON = regex.compile(r"(?:cpanel|webmail|whostmgr|cpsrv|imap|pop3?|smtp|ssh|s?ftp|vsftp|proftp|pureftp|http|telnet|rlogin|x?inet|cron|ntp|rpc|nfs|lmtp|nn?tp|snmp|radius|slap|sss|smb|nmb|winbind|log|syslog|journal|udev|cups|mysql|mongo|redis|memcache|docker|contain|kubelet|etc)d", re.IGNORECASE)
_COUNTED = frozenset("failures failure attempts attempt requests request errors error tokens token events event records sessions retries sequence process page screen form prompt type types creation deletion lockout lockouts names details data input authentication access management accounts users".split())


def telling_account(text: str) -> bool:
    """Return whether a word in the place of an account shows that it is one: a digit or sign in it, or a person's name."""
    bare = text.rstrip(".,!?")
    if DAEMON.fullmatch(bare):
        return False
    return odd_account(bare) or (not _TECHNICAL.fullmatch(bare) and bare.islower() and len(bare) >= 4 and account_of_somebody(bare) and accounts.personal_account(bare))  # noqa: PLR2004


def lower_name(text: str) -> bool:
    """Return whether a word in small letters at the end of a line is somebody's account: a name of a list, no word of programs."""
    return len(text) > 3 and names_somebody(text) and not is_plain(text) and accounts.personal_account(text)  # noqa: PLR2004


def named_account(text: str) -> bool:
    """Return whether what stands behind `login =` is an account, and not how a distinguished name begins (`login = "uid=..."`)."""
    return text.lower() not in ("uid", "cn", "dn", "samaccountname", "userprincipalname", "mail") and accounts.personal_account(text)


def coded(text: str) -> bool:
    """Return whether what stands behind `pin for the safe:` is a code: four characters or more with a digit, no time and no date."""
    return len(text) >= 4 and checks.is_value(text) and not re.fullmatch(r"\d{1,2}[:.]\d\d.*|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|https?:.*", text)  # noqa: PLR2004


def unworded(text: str) -> bool:
    """Return whether a word in lower case that should be an account is one: no ordinary word of that place."""
    return text.lower() not in _OWNED and accounts.personal_account(text)


_OWNED = frozenset("all each every both this that these those our your their his her my the user users admin access windows office outlook teams email mail login account it them him everyone someone anyone customer customers".split())


def forum_account(text: str) -> bool:
    """Return whether who "wrote:" is an account and no role."""
    return text.lower() not in ("customer", "agent", "caller", "client", "author", "reporter", "poster", "op", "staff", "moderator", "also") and accounts.personal_account(text)


_DOMAIN_NAME = regex.compile(r"[\w.-]+\.(?:com|net|org|edu|gov|example|co\.uk|ac\.uk|co\.jp|com\.au)", re.IGNORECASE)


_FILES = (".txt", ".rsp", ".json", ".yaml", ".yml", ".xml", ".csv", ".cfg", ".conf", ".ini", ".lst", ".args", ".list", ".toml", ".md", ".log", ".py", ".js", ".ts", ".css", ".scss", ".html", ".pem", ".bin")


def mentioned(text: str) -> bool:
    """Return whether what stands behind `@` is an account and no annotation (`@odata.type`)."""
    if text.endswith(_FILES):
        return False  # what a program reads its arguments from: `ruff check @arguments.txt`
    return not _DOMAIN_NAME.fullmatch(text) and not text.startswith(("odata.", "microsoft.", "media", "import", "angular", "types.", "app.", "pytest.", "mock.", "functools.", "unittest.", "org.", "com.")) and accounts.personal_account(text)


def bare_length(text: str) -> int:
    """Return the length of a name without the punctuation of its sentence."""
    return len(text.rstrip(".,!?"))


#: The end of a sentence that a name is all of (`Caller: Zbyněk Hrubeš. I'll spell it`).
_SENTENCE = regex.compile(r"(?<=[^\W\d_]{4})\. [^\W\d_]{1,4}['’]")


def sentence_name(text: str) -> int:
    """Return how many characters of what stands behind a person's label are the name."""
    found = _SENTENCE.search(text)
    return found.start() if found else len(text)


def _idiom(name: str, pattern: str, *, score: float = 0.9, check: Callable[[str], bool] = accounts.personal_account) -> Row:
    return Row(name, "USERNAME", pattern.replace("NAME", _NAME), "context", score, check, trim=bare_length)


def _actor(text: str) -> bool:
    """Return whether who acts or sends is somebody: not a part of the program, which is called by words of programs (`eventmanager`, `data_provider`)."""
    return accounts.personal_account(text) and not all(is_plain(word) for word in re.split(r"[_.-]+", text.lower()))


def network_line(text: str) -> bool:
    """Return whether words behind an SSID label are a network's name, and not that there is none."""
    return checks.is_value(text) and not network_names.is_public(text) and not network_names.is_wired(text) and text.strip().lower() not in ("not set", "not configured", "not connected", "not available", "not applicable", "no network", "none set") and not text.lower().startswith(("wired", "ethernet", "bridge", "vpn", "kabel"))


ROWS: tuple[Row, ...] = (
    _idiom("ssh_for", rf"\b(?:Failed|Accepted|Postponed) [a-z/-]+(?: [a-z]+)? for (?:(?:invalid|illegal) user )?{_DOMAIN}(?P<v>NAME) from "),
    _idiom("ssh_user", rf"(?i:\b(?:invalid|illegal|authenticating|unknown) user:?) {_DOMAIN}(?P<v>NAME)"),
    # read as above, and of an account that every system has: nothing in such a line is anybody's
    Row("ssh_nobody", "", r"\b(?:Failed|Accepted|Postponed) [a-z/-]+(?: [a-z]+)? for (?:(?:invalid|illegal) user )?(?P<v>[a-z][\w-]*) from |(?i:\b(?:invalid|illegal|authenticating|unknown) user:?) (?P<v2>[a-z][\w-]*)", check=accounts.SYSTEM_ACCOUNTS.__contains__),
    _idiom("ssh_disconnected", r"\bDisconnected from user (?P<v>NAME) |\bexceeded for (?:invalid user )?(?P<v2>NAME) from|\bStarting session: [^\n]{0,60}? for (?P<v3>NAME) from"),
    _idiom("pam_session", r"\bsession (?:opened|closed) for (?:local )?user (?P<v>NAME)(?:\(uid=\d+\))?(?: by (?P<v2>[A-Za-z][\w.-]*)\()?"),
    _idiom("for_user", rf"(?i:\b(?:for|of|by|as|to|from|as) (?:the )?(?:local |remote |domain )?(?:user|account|login|principal|member)) [\"'<\[(]?{_DOMAIN}(?P<v>NAME)", check=uncounted),
    _idiom("user_quoted", rf"(?i:\b(?:user(?:name)?|account|login|role|member|owner|principal|operator))(?: ?name)?[ =:]{{1,3}}(?:\"{_DOMAIN}(?P<v>[^\s\"\\]+)\"|'{_DOMAIN}(?P<v2>[^\s'\\]+)'|<{_DOMAIN}(?P<v3>[^\s<>\\]+)>|\[{_DOMAIN}(?P<v4>[^\s\[\]\\]+)\])"),
    _idiom("user_did", rf"(?i:\buser) {_DOMAIN}(?P<v>NAME) (?:(?i:has|was|is|could|from [\w.:-]+|from|with|not|successfully|failed|\([^)\n]{{1,40}}\)) )*(?i:logged|connected|disconnected|authenticat|login|logon|sign|failed|joined|left|lock|attempt|denied|added|removed|created|deleted|not found|does not|doesn't|unknown|entered|requested|started|exceeded|allowed|session)"),
    _idiom("logged_in", rf"(?i:\b(?:logged (?:in|on|out|off)|log(?:ged)? in|login|logon|signed in|authenticated|running|connecting|connected|impersonat(?:ing|ed)|authorized|executed|started) as (?:user )?)[\"'\[<]?{_DOMAIN}(?P<v>NAME)"),
    _idiom("sudo", r"\bsudo(?:\[\d+\])?: +(?P<v>[A-Za-z][^\s:]*) : |\(command continued\)|\bsudo: pam_[a-z]+\([^)]*\)[^\n]*? for (?P<v2>NAME)"),
    _idiom("su", r"'su [^'\n]+' (?:failed|succeeded) for (?P<v>NAME) on |\bsu(?:\[\d+\])?: [^\n]{0,40}?\(to (?P<v2>[^)\s]+)\) (?P<v3>NAME) on |(?:Successful|FAILED|failed) su for \S+ by (?P<v4>NAME)|\bsu(?:\[\d+\])?: [+-] \S+ (?P<v5>[A-Za-z][^\s:]*):"),
    _idiom("cron", r"(?i:\bcrond?|anacron|crontab)(?:\[\d+\])?: \((?P<v>[^)\s]+)\)"),
    _idiom("uid_name", r"\b(?:uid|gid|euid|groups|auid)=\d+\((?P<v>[^)\s]+)\)|\buid=(?P<v2>[A-Za-z][\w.-]*),(?i:ou|cn|dc)="),
    _idiom("account_change", r"\bnew user: name=(?P<v>[^,\s]+)|(?:password|account) (?:changed|expired|locked|unlocked|information changed) for (?:user )?(?P<v2>NAME)|\b(?:[Aa]dd|[Dd]elete|[Rr]emoved?) (?:user '(?P<v3>[^'\s]+)'|'(?P<v6>[^'\s]+)' (?:to|from) (?:shadow )?group)|\b(?:LOGIN|Login) (?:ON|on) \S+ (?:BY|by) (?P<v4>NAME)|\bFAILED LOGIN [^\n]{0,40}? FOR (?P<v5>NAME)"),
    _idiom("session_of", r"\b(?:New|Removed) session \S+ of user (?P<v>[^\s.]+)|\bUser Slice of (?P<v2>[A-Za-z][^\s.]*)|\bSession \S+ of (?:User|user) (?P<v3>[A-Za-z][^\s.]*)"),
    _idiom("access_log", r" - (?P<v>[A-Za-z][\w.@\\-]*) \[\d{1,2}/[A-Z][a-z]{2}/\d{4}:"),
    _idiom("ftp", r"\]:? \[(?P<v>[A-Za-z][\w.-]*)\] (?:OK|FAIL|FTP)\b|\bUSER (?P<v2>NAME)(?::| \(Login| authenticated| logged)|\bUSER (?P<v3>[A-Za-z][\w.-]*)\r?$"),
    _idiom("radius", r"\bLogin (?:OK|incorrect)[^\[\n]{0,60}: \[(?P<v>[^\]/\s]{1,3}|[^\]/\s]{5,}|[^h\]/\s][^\]/\s]{3}|h[^o\]/\s][^\]/\s]{2})(?:/(?:<via [^\]\n]*>|(?P<PASSWORD>[^\]\n]+)))?\]"),
    _idiom("vpn", r"\[(?P<v>[A-Za-z][\w.@-]*)\] Peer Connection Initiated|\bcommon name: (?P<v2>[\w.@-]+)|\bVERIFY OK: depth=0,[^\n]*?CN=(?P<v3>[A-Za-z][\w.@-]*)"),
    _idiom("remote_login", rf"(?P<v>[{L}0-9][{L}0-9._%+'-]*)@[a-z][a-z0-9.-]*(?::(?:\d{{2,5}}\b|[/~])|'s password)|\b(?i:ssh|scp|sftp|rsync|mosh)(?: -\S+(?: [^\s@-]\S*)?)* (?P<v2>[a-z][a-z0-9._-]*)@"),
    _idiom("config_user", r"(?:(?m:^)|\bcmd=)[ \t]*(?:set system login user|local-user|username|user-account|/?(?:ppp secret|user) add(?: \w+=\S+)* name=)[ \t]*(?P<v>[A-Za-z][\w.@-]*)(?: (?:privilege|password|secret|nopassword|role|class|view|algorithm-type|view|level|service-type|state|ssh|attributes|encrypted|sshkey|group)\b|[ \t]*\r?$)|\bsnmp(?:-server)? user (?P<v2>[A-Za-z][\w.@-]*)|\bhost-user-name[ \t]+(?P<v3>[A-Za-z][\w.@-]*)"),
    _idiom("done_by", rf"(?i:\b(?:triggered|started|created|requested|approved|initiated|submitted|cancelled|canceled|deployed|executed|launched|pushed|merged|modified|changed|updated|deleted|checked out|opened|closed|edited|added|removed|locked|unlocked|invoked|run|issued|acknowledged|reviewed) by(?: the)?(?: user)?)[ :=]+[\"'@]?{_DOMAIN}(?P<v>[A-Za-z]NAME)", check=telling_account),
    _idiom("user_odd", rf"(?:^|[^\w/.-])(?i:(?:user|account|acct|userid|benutzers?|utilisateur|usuario|gamer ?tag|nick(?:name)?))(?:[ ]|: )[\"(\[<]?{_DOMAIN}(?P<v>[A-Za-z]NAME)|[\w,.;:>)?!] (?i:(?:user ?name|user id|login|benutzername|identifiant)) (?P<v2>[A-Za-z]NAME)|(?m:^)(?i:(?:user ?name|user id|login|benutzername|identifiant)) (?P<v3>[A-Za-z]NAME) [a-z]", check=telling_account),
    Row("battle_tag", "USERNAME", r"\b(?P<v2>[A-Za-z][A-Za-z0-9]*[._][A-Za-z0-9._]*#[0-9]{4})\b|(?i:\b(?:discord|battle ?tag|riot id|battle\.net)(?: (?:name|tag|id|is|handle))*)[: ]{1,2}(?P<v>[A-Za-z][\w.]{1,31}#[0-9A-Za-z]{3,5})\b", "context", 0.8, log=False),
    Row("id_is", "USERNAME", r"(?i:\b(?:her|his|my|their|whose) (?:user |login |windows |network |sap |account )?id (?:is|was)) (?P<v>[a-z][a-z0-9._-]{2,31})\b", "context", 0.75, unworded, log=False),
    _idiom("made_for", r"(?i:\b(?:created|issued|registered|provisioned|generated) for) (?P<v>[A-Za-z]NAME)", check=telling_account),
    Row("for_somebody", "USERNAME", r" (?:for|of) (?P<v>[a-z]+)(?: \(|[.,]?\r?$)| by (?P<v2>[a-z]+)(?: (?:\(|(?:from|on|at|via|in|with) )|[.,]?\r?$)", "context", 0.75, lower_name, text=False),
    _idiom("by_from", r" (?:by|for|[Uu]ser is|[Aa]s) (?P<v>[a-z][\w.-]*) (?:from [0-9\[:(]|\((?:ID|id|uid|ip|IP)\b)", check=telling_account),
    Row("steam_id", "USERNAME", r"\b7656119[0-9]{10}\b", "shape", 0.9),
    _idiom("owned_by", r"\"[^\"\n]+\" owner (?P<v>[a-z][a-z0-9._-]{2,31})\b|\bjob owner (?P<v3>[a-z][a-z0-9._-]{2,31})\b|(?i:\b(?:display ?name|mailbox|profile|password|login|permissions?|licen[cs]e) (?:of|for)) (?P<v2>[a-z][a-z0-9]{0,15}[a-z0-9._][a-z0-9]*) (?i:from|to|is|was|has|on)\b", check=unworded),
    Row("usr", "USERNAME", r"\b(?:usr|uname) (?P<v>[a-z][a-z0-9._-]{3,})", "context", 0.9, accounts.personal_account, log=False, trim=bare_length),
    _idiom("json_actor", r"\"(?:actor|sender|author|committer|assignee|reviewer|pusher|creator|triggering_actor)\"\s?:\s?\"(?P<v>[A-Za-z][\w.-]*)\"", check=_actor),
    _idiom("openvpn", r" (?P<v>[A-Za-z][\w.@-]*)/\d{1,3}(?:\.\d{1,3}){3}:\d+ (?:MULTI|TLS|VERIFY|peer|Data|PUSH|SENT|WARN|Outgoing|Incoming|Connection|SIG|Control|\[)| -> (?P<v2>[A-Za-z][\w.@-]*)/\d{1,3}(?:\.\d{1,3}){3}:\d|\bSENT CONTROL \[(?P<v3>[A-Za-z][\w.@-]*)\]"),
    _idiom("ipsec", r"\bauthentication of '(?P<v>NAME)' (?:with|\()|\.\.\.[0-9a-fA-F.:]+\[(?P<v2>NAME)\]|\bto peer '(?P<v3>NAME)'"),
    _idiom("samba", r"\] -> \[(?P<v>[^\[\]\n]+)\] (?:FAILED|succeeded)|\bAuthentication for user \[(?P<v2>[^\[\]\n]+)\]"),
    _idiom("audit_name", r"\b(?:AUID|UID|EUID|SUID|FSUID|OUID|SAUID)=\"(?P<v>NAME)\""),
    _idiom("at_address", r"(?:^|[\s\"'=(\[,;/])(?P<v>[A-Za-z][\w.-]*)@\d{1,3}(?:\.\d{1,3}){3}\b", check=lambda text: accounts.personal_account(text) and not accounts.is_infrastructure(text)),
    _idiom("page_log", r"(?m:^)\S+ (?:[0-9]+ (?P<v>[A-Za-z][\w.-]*)|(?P<v2>[A-Za-z][\w.-]*) [0-9]+) \[[0-9]{2}/[A-Z][a-z]{2}/[0-9]{4}:"),
    # the account realms of hypervisors and firewalls
    _idiom("at_realm", r"[<('\"\[:](?P<v>NAME)@(?:pam|pve|pbs|vsphere\.local|Firebox-DB|localdomain|LDAP|RADIUS|internal)(?:[!:>)\]'\"\s,;]|$)"),
    # a file of a person: rights, links, owner, group, size
    _idiom("file_owner", r"(?m:^)[-dlbcps][-rwxsStT]{9}[.+@]?[ ]+\d+[ ]+(?P<v>[A-Za-z][\w.-]*)[ ]+[\w.-]+[ ]+[\d.,]+[KMGT]?[ ]+(?:[A-Z]|\d{1,4}[-. ])"),
    _idiom("ppp", r"<(?:pppoe|l2tp|pptp|sstp|ovpn|ppp)-(?P<v>NAME)>"),
    _idiom("tacacs", r"\t(?P<v>NAME)\t(?:tty|vty|pts/|con|ssh|console)[0-9/]*\t"),
    _idiom("pushed_by", r"(?i:\b(?:push|pull|clone|fetch|login|logon|upload|download|session|commit) (?:from|by)) (?P<v>NAME) \([0-9]{1,3}(?:\.[0-9]{1,3}){3}\)"),
    # persons where a log writes them as one: in a distinguished name, before an address, beside one in a statement, after a telling key
    Row("dn_person", "PERSON", rf"\bCN=(?P<v>[{U}][{L}'’.-]+(?: [{U}][{L}'’.-]*){{1,3}})\\?, ?(?:OU|DC|CN|O)=", "context", 0.85, weak_person, text=True),
    Row("mail_author", "PERSON", rf"(?i:\b(?:author|committer|from|to|cc|reply-to|sender|signed-off-by|reviewed-by|acked-by|tested-by|reported-by|co-authored-by|maintainer|contact)(?:\\?\")?[:=] ?)\\?\"?(?P<v>[{U}][{L}'’.-]+(?: [{L}][{L}'’.-]*){{1,3}})\\?\"? ?<", "context", 0.9, person, text=False),
    Row("person_beside_mail", "PERSON", rf"['\"](?P<v>[{U}][{L}'’.-]+(?: [{L}][{L}'.-]*){{1,3}})['\"], ?['\"][^\s'\"@]+@|@[^\s'\"@]+['\"], ?['\"](?P<v2>[{U}][{L}'’.-]+(?: [{L}][{L}'.-]*){{1,3}})['\"]", "context", 0.85, weak_person),
    Row("person_field", "PERSON",
        rf"(?i:\b(?:(?:sys|site|system|technical|emergency|on-site) ?)?contact(?: name)?|\bcard ?holder|\bholder|\bcustomer|\bcaller|\brequester|\bpatient|\bemployee|\brecipient|\bassignee|\bowner|\bauthor|\battendee|\bguest)[\"']?[ \t]*[:=][ \t]*[\"']?(?P<v>[{U}][{L}'’.-]+(?: [{U}][{L}'’.-]*){{1,3}})(?:,? (?P<PHONE_NUMBER>[+0(][0-9][0-9 ()/.-]{{7,16}}[0-9])|[\"',;(<|]|[ \t]*\r?$|[ ][\w.-]+=)",
        "label", 0.85, weak_person, trim=sentence_name),
    Row("hl7_patient", "PERSON", r"\bPID\|[^|\n]*\|[^|\n]*\|(?P<CUSTOMER_ID>[0-9A-Z]*)[^|\n]*\|[^|\n]*\|(?P<v>[^|\n]+)\|[^|\n]*\|(?P<DATE_OF_BIRTH>(?:[0-9]{8})?)(?:[^|\n]*\|[^|\n]*\|[^|\n]*\|[^|\n]*\|(?P<POSTAL_ADDRESS>[^|^\n]*)\^[^|^\n]*\^(?P<LOCATION>[^|^\n]*)\^[^|^\n]*\^(?P<POSTCODE>[^|^\n]*)[^|\n]*\|[^|\n]*\|(?P<PHONE_NUMBER>[+0-9]*))?", "label", 0.95),
    _idiom("name_stays", r"(?i:\b(?:user ?name|gamer ?tag|psn(?: id)?|steam ?id|nick(?:name)?|login|user id|userid|my user|my login|account name|benutzername|identifiant|usuario|log ?in|log on|sign in)(?: (?:is|stays|was|are|ist|lautet|est|es|as|with|im|=))+) [\"'`]?(?P<v>NAME)", check=named_account),
    _idiom("database_client", r"\] (?P<v>[A-Za-z][\w.-]*)@[\w.-]+ (?:LOG|ERROR|FATAL|STATEMENT|DETAIL|WARNING|HINT|CONTEXT):|\[sudo\] password for (?P<v2>[^:\s]+)"),
    # before the address of who logs in: `->: jos (10.5.50.31): trying to log in`
    _idiom("tries", r"[>:] (?P<v>[A-Za-z][\w.@-]*) \((?:[0-9a-fA-F.:]+)\): (?:trying|log|auth|fail|user|account|invalid)|\busername entry \((?P<v2>NAME)\)|\bUsername entry \((?P<v3>NAME)\)"),
    # Atlassian: address, number of the request, account, time
    _idiom("atlassian", r" [0-9*]+x[0-9]+x[0-9]+ (?P<v>[A-Za-z][\w.@-]*) \["),
    _idiom("unix_user", r"\bunix-user:(?P<v>NAME)"),
    _idiom("gerrit", r"\] (?P<v>[A-Za-z][\w.-]*) a/[0-9]+ "),
    _idiom("proxy_log", r" (?P<v>[A-Za-z][\w.@-]*) (?:HIER_[A-Z_]+|TIMEOUT_[A-Z_]+|FIRSTUP_PARENT|DEFAULT_PARENT)/"),
    _idiom("shadow", r"(?m:^)(?P<v>[a-z_][\w.-]*):(?:\$[0-9a-z]+\$|\{SSHA|[!*]{1,2}:[0-9]{5}:[0-9]{0,6}:[0-9]{0,6}:)"),
    # /etc/passwd: accounts from 1000 on are people's, the fifth field is a name
    _idiom("passwd", r"(?m:^)(?P<v>[a-z][\w.-]*):[x*]?:(?:[1-9][0-9]{3}|[1-5][0-9]{4}):[0-9]{1,6}:(?:[a-z]*:[0-9]+:[0-9]+:)?(?:(?P<PERSON>[^:,\n\d][^:,\n]+)(?:,[^:,\n]{0,40}(?:,[^:,\n]{0,3})?,(?P<PHONE_NUMBER>[+(]?[0-9][0-9 ()./-]{4,18}[0-9]))?)?"),
    _idiom("key_comment", r"\b(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-nistp\d+|sk-ssh-ed25519@openssh\.com) AAAA[A-Za-z0-9+/]+={0,3} (?P<v>[A-Za-z][\w.-]*)(?:@|\s|$)"),
    _idiom("mention", r"\[~(?P<v>[A-Za-z][\w.-]*)\]|<@(?P<v3>[UW][A-Z0-9]{8,11})(?:\||>)|\.slack\.com/team/(?P<v4>[UW][A-Z0-9]{8,11})\b|\blive:(?:\.cid\.)?(?P<v5>[a-z0-9][a-z0-9._-]{3,})"),
    Row("mention_at", "USERNAME", r"(?:^|[\s(])@(?P<v>[a-z][a-z0-9]*[._][a-z0-9._]*[a-z0-9])\b", "context", 0.9, mentioned, log=False, trim=bare_length),
    _idiom("prompt", r"(?m:^)[ \t]*[\[(]?(?P<v>[a-z][a-z0-9._-]{1,31})@[A-Za-z0-9][A-Za-z0-9.-]*(?:[: ][~/\w.-]*)?[\])]?[$#%>](?:[ ]|\r?$)|\bCron <(?P<v2>[a-z][a-z0-9._-]*)@"),
    _idiom("at_device", r"(?P<v>[a-z][a-z0-9._-]*)@[A-Za-z0-9-]*(?:ThinkPad|MacBook|[Ll]aptop|[Dd]esktop|IdeaPad|ZenBook|XPS|[-]PC|iMac)[A-Za-z0-9-]*"),
    _idiom("session_table", r"(?m:^)[ >](?P<v>[A-Za-z][\w.-]*)[ ]{2,}(?:(?:rdp-tcp#[0-9]+|ica-tcp#[0-9]+|console)[ ]+)?[0-9]{1,5}[ ]+(?:Active|Disc|Aktiv|Getr\.|Actif|Déco|Activo)|(?m:^)(?P<v2>[a-z][\w.-]*)[ ]+(?:pts/[0-9]+|tty[0-9sS][0-9]*|console|:[0-9])[ ]+[0-9:A-Z(-]|(?m:^)[* ][ ]+[0-9]+ (?:vty|con|tty|aux) [0-9]+[ ]+(?P<v3>[A-Za-z][\w.-]*)[ ]+(?:idle|[0-9])"),
    _idiom("checked_out", r"(?i:\bchecked (?:out|in) by) (?P<v>[A-Za-z]NAME)"),
    _idiom("with_password", r"(?i:\b(?:user ?name|user|login|benutzername|benutzer|usuario|identifiant|utilisateur)) (?P<v>NAME),?(?: /| and| und| y| et)? (?i:(?:the |das )?(?:password|passwort|pw|pass|kennwort|contraseña|mot de passe))\b"),
    Row("forum", "USERNAME", r"\[quote=\"?(?P<v>[^\]\"\n;,]+)|(?m:^)(?P<v2>[A-Za-z][\w.-]{2,24}) (?i:wrote|said|posted|schrieb|escribió|a écrit):[ \t]*\r?$", "context", 0.7, forum_account, log=False),
    # who wrote, before an address that an archive took out: `1:18 PM redmagpie ***@***.***> wrote:`, `From: n8ptx <n8...@n8...>`
    Row("hidden_writer", "USERNAME", r"(?:\b[0-9]{1,2}[:.][0-9]{2}(?::[0-9]{2})?(?:[ \x{202F}][AP]M)?,?[ ]|(?im:^[> \t|•*]*from:[ ]?))(?P<v>[A-Za-z][\w.-]{2,30}) <?(?:\*{3}@\*{3}\.\*{3}|[\w]{1,4}\.\.\.@[\w]{1,4}\.\.\.|\[(?i:e-?mail.protected|hidden)\]|[\w.-]+@x{5,})", "context", 0.8, forum_account, log=False),
    Row("thanked", "USERNAME", r"(?i:\b(?:thanks|thank you|thx|hi|hey|hello|cc|to|for|from|by|ask|ping|and|danke|merci|gracias)),?:? @(?P<v>[A-Za-z][\w.-]*\w)(?:[\s,.!?:;)]|$)", "context", 0.7, accounts.personal_account, log=False),
    _idiom("outcome_for", rf"(?i:\b(?:log[io]n|log-?in|sign-?in|auth|authentication|authori[sz]ation|password|attempt|session)(?: attempts?| check| request| access)? {_OUTCOME} (?:for|of|by) {{1,2}}(?:(?:peer|extension|mapped user|the user|client|account) )?)[\"'<\[]?{_DOMAIN}(?P<v>NAME){_THEN}"
           rf"|(?i:\b(?:failed|successful|unsuccessful|invalid|bad|denied|rejected|incorrect|wrong) (?:log[io]n|log-?in|sign-?in|password|authentication|auth)(?: attempt)? (?:for|of|by) {{1,2}}(?:(?:nonexistent |unknown |invalid |illegal )?(?:user|account) )?)[\"'<\[]?{_DOMAIN}(?P<v2>NAME){_THEN}"),
    _idiom("authenticate_as", r"(?i:\b(?:authenticate[ds]?|authentication|registration|login|logon|registered)(?: \S+)? (?:as|with|to|for(?: peer)?)) [\"'](?P<v>[^\"'\n]+)[\"']|(?i:\buser ?name that (?:has been|was) provided was) \"(?P<v2>[^\"\n]+)\"|\bauth(?:entication|ori[sz]ation)_id=\"?(?P<v3>NAME)|(?i:\bwith (?:user ?name|user|login|account)) (?P<v4>NAME) (?i:from|at|on|failed|succeeded)"),
    # the client user of a mail server: dovecot, Cyrus, Exim
    _idiom("mail_user", r"\b(?:pam|ldap|sql|passwd-file|passwd|static|shadow|oauth2|imap|pop3|lmtp|lda|managesieve|submission|indexer-worker|quota-status|doveadm)\((?P<v>NAME)(?:,[0-9a-f.:]*[,)]|\)(?:<|:))"
           r"|\bbadlogin: [^\[\n]*\[[0-9a-fA-F.:]+\] [A-Za-z0-9-]+ (?P<v2>NAME) (?:SASL|\[)|\blogin: [^\[\n]*\[[0-9a-fA-F.:]+\] (?P<v3>NAME) (?:plaintext|PLAIN|LOGIN|CRAM-MD5|DIGEST-MD5|GSSAPI|SCRAM)"
           r"|\bset_id=(?P<v4>NAME)|\bA=[a-z0-9_]*(?:login|plain|cram)[a-z0-9_]*:(?P<v5>NAME)| U=(?P<v6>NAME) P="),
    _idiom("configured_by", r"\bConfigured from \S+ by (?P<v>NAME) on |\b(?:An|Ab)meldung des Benutzers (?P<v2>NAME) "),
    Row("globalprotect", "USERNAME", r",GLOBALPROTECT,[^\n]*?,(?:[\w.-]+\\{1,2})?(?P<v>[A-Za-z][\w.@-]*),[A-Z]{2},(?P<HOSTNAME>[^,\n]+),[0-9]{1,3}\.[0-9]", "context", 0.9, accounts.personal_account),
    _idiom("sip_user", r"\bsips?:(?P<v>[A-Za-z][\w.+-]*)@"),
    _idiom("game_player", r"(?P<v>\w{3,16})\[/[0-9]{1,3}(?:\.[0-9]{1,3}){3}:[0-9]+\] logged in|\bUUID of player (?P<v2>\w{3,16}) is|\[(?:Server thread|Async Chat Thread - #[0-9]+)/INFO\](?: \[[\w./]+\])?: (?:(?P<v3>\w{3,16}) (?:joined|left|lost|issued|has made)|(?:\[[A-Za-z ]+\] )?<(?P<v5>\w{3,16})> )|<[0-9]+:(?P<v4>[^<>\n(]{2,40})\(-?[0-9]+\)>"),
    _idiom("ssh_change", r"\((?P<v>NAME),ssh-connection\)(?: -> \((?P<v2>NAME),ssh-connection\))?"),
    _idiom("mail_rcpt", r"\bsasl_(?:username|sender)=(?P<v>[^\s,]+)"),
    Row("domain_user", "USERNAME", rf"{_BEFORE}[A-Z][A-Z0-9.-]{{1,30}}(?:\\\\(?P<v>[A-Za-z][\w.-]+)|\\(?P<v2>[A-Za-mo-qsu-z][\w.-]+))(?:[\s\"'),;\]:]|$)", "context", 0.8, domain_user),
    Row("domain_user_field", "USERNAME", r"(?:^|[,;|\"'=(])[A-Za-z][A-Za-z0-9-]+\\\\?(?P<v>[A-Zac-egh-mo-qsv-z][\w.-]+)(?:[,;|\"')]|\r?$)", "context", 0.7, domain_user),
    Row("home_windows", "USERNAME", r"(?:(?i:(?:\\{1,4}|%5C)(?:Users|Documents and Settings)(?:\\{1,4}|%5C))|/{1,2}Users/{1,2})(?:(?P<v>[^\\/:*?\"<>|\r\n%\s]+(?: [^\\/:*?\"<>|\r\n%\s]+){0,3})(?:\\|/|%5C)|(?P<v2>[^\\/:*?\"<>|\s%'),;\]]+))", "context", 0.95, home_owner),
    Row("home_unix", "USERNAME", r"(?:^|[\s\"'=:(\[,;>|`@]|file://)(?:/mnt|/rootfs|/var|/export|/usr|/data|/nfs|/private/var|/host|/net|/media)?(?:/home/)(?:(?:users|people|staff|students)/)?(?P<v>[^\s/:\"'<>|,;()\[\]{}`*?$]+)", "context", 0.95, home_owner),
    Row("home_tilde", "USERNAME", r"(?:^|[\s\"'=:(/])~(?P<v>[a-z][a-z0-9_.-]+)/", "context", 0.85, home_owner),
    Row("run_user", "USERNAME", r"/(?:var/mail|var/spool/(?:mail|cron/crontabs|cron))/(?P<v>[a-z][\w.-]*)", "context", 0.85, home_owner),
    Row("share_user", "USERNAME", r"\\\\{1,3}[\w.-]+\\{1,2}(?i:homes?|users|profiles|userdata|redirected)\$?\\{1,2}(?P<v>[^\\\s\"']+)", "context", 0.9, home_owner),
    Row("web_user", "USERNAME", r"/(?:users?|u|profiles?|members?|people|accounts?|customers?|authors?)/(?P<v>[A-Za-z@~][\w.%+-]*)", "context", 0.8, web_user),
    Row("host_field", "HOSTNAME", r"\b(?i:host(?:name)?|machine|workstation|computer)[=: ][ \"']{0,2}(?P<v>[A-Za-z0-9][A-Za-z0-9_-]*)", "context", 0.8, accounts.personal_host),
    # a line of its own: the name of a network may hold spaces
    Row("ssid_line", "SSID", r"(?m:^)[ \t*]*(?i:(?:(?:current|wireless|wi-?fi|wlan|default|primary|guest|main|home|2[.,]4 ?ghz|5 ?ghz)[ _-])?e?ssid(?: name)?(?: [0-9]{1,2})?|connection\.id|802-11-wireless\.ssid|(?:wireless lan )?network name \(ssid\))[ \t]*(?:[:=]|\.{3,})[ \t]+(?P<v>[^\s\"':=\\<>]+(?: [^\s\"':=\\<>]+){1,6})[ \t]*\r?$|(?m:^)GENERAL\.CONNECTION:[ ]+(?P<v2>[^\s-][^\n]*?)[ \t]*\r?$", "context", 0.9, network_line),
    Row("ssid_idiom", "SSID", r"(?i:\b(?:already associated|joined network|joining network|auto-?joined)(?: (?:to|with))?|joining|joined) ['<](?P<v9>[^'<>\n]+)['>]|(?i:\b(?:connected|connecting|associated|associating|roam(?:ed|ing)|joined|joining) (?:to|with)|\bconnected)[ :]+(?:\"(?P<v>[^\"\n]+)\"|'(?P<v2>[^'\n]+)'|(?P<v3>[^\n\"'<>\[]+?))[ ,;(]+(?i:bssid|\(?ssid|on channel|freq)|\((?i:wifi)\) connection ['\"](?P<v4>[^'\"\n]+)['\"]|(?i:\bssid) (?:\"(?P<v5>[^\"\n]+)\"|'(?P<v6>[^'\n]+)')|(?i:\bnetwork) (?P<v8>[A-Za-z0-9]+[_-][A-Za-z0-9_-]+),? (?i:(?:(?:and|with|the|wi-?fi) )*(?:password|passphrase|pw|key)\b)|(?i:\b(?:network name|wi-?fi[- ]name|wlan[- ]name|(?:connect(?:ed|ing)? to|join(?:ed|ing)?) (?:the |my |our )?(?:wi-?fi|wlan|wireless)(?: network)?(?: called| named)?)(?: is)?) (?P<v7>[A-Za-z0-9]+[_-][A-Za-z0-9_-]+)", "context", 0.85, checks.is_value),
    Row("dhcp_host", "HOSTNAME", r"\((?P<v>[A-Za-z0-9][\w.-]*)\) via |\bclient-hostname[ \t]+\"(?P<v2>[^\"\n]+)\"|\bhost-?name[ \t]+\"(?P<v3>[^\"\n]+)\"|\bDHCP[^\n]{0,120}?(?:, host |[ ,](?i:hostname[ =:]+|host[=:] ?))(?P<v4>[A-Za-z0-9][\w.-]*)|\bDHCP(?:ACK|OFFER|REQUEST|INFORM|DISCOVER)\([^)\n]*\) (?:[0-9.]+ )?[0-9a-fA-F]{2}(?::[0-9a-fA-F]{2}){5} (?P<v5>[A-Za-z0-9][\w.-]*)|\bDHCP [0-9.]+ is (?P<v6>[A-Za-z0-9][\w.-]*)", "context", 0.85, accounts.labelled_host),
    Row("speaker_account", "USERNAME", r"(?m:^)[ \t>]*(?:\[?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?\]? ?[-–]? ?)?(?i:agent|support|customer|client|user|visitor|guest|caller|member|kund(?:e|in)|gast|nutzer(?:in)?|cliente|usuari[oa]|utente|visiteur|utilisateur|klant|gebruiker|bezoeker|kund|bruger|bruker|klient(?:ka)?|asiakas) ?\((?P<v>[A-Za-z][\w-]*[0-9_][\w.-]*)\) ?:", "label", 0.8, accounts.personal_account, log=False),
    # the sender of a syslog line, where a person named the machine after its system
    Row("syslog_host", "HOSTNAME", r"[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?(?:[+-][0-9]{2}:?[0-9]{2}|Z)? (?P<v>(?:fedora|ubuntu|arch|manjaro|debian|mint|kali|nixos|popos|pop-os|raspi|raspberrypi|pi)-[a-z]{3,}(?:-[a-z0-9]+)*) [A-Za-z(]", "context", 0.8, accounts.syslog_host),
)
