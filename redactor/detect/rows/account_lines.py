"""Rows of what commands print around an account: who owns, who is called at which host, who did it from where; histories of versions, queues, lists of `net`.

Few logs have them, so they are searched with those of rare words (detect/search/seldom.py). Sources are the formats of the programs themselves: POSIX
ACLs, `stat`, `tar`, `find -ls`, process accounting, terminals of BSD, AIX and network devices, Kerberos, ARNs, git, Subversion, Perforce, IBM i, z/OS, SQL.
"""

# ruff: noqa: E501 - a row of patterns reads best on one line

from __future__ import annotations

from redactor import regex
from redactor.detect import accounts
from redactor.detect.rows import fields
from redactor.detect.rows.fields import CAP, L, U, weak_person
from redactor.detect.rows.row import Row
from redactor.detect.words.named_after import account_of_somebody, full_name, made_of_name

#: An account as systems allow it, and one whose program has cut it.
_NAME = r"[A-Za-z_][\w.-]+\+?"
_IP = r"[0-9]{1,3}(?:\.[0-9]{1,3}){3}"
_DAY = r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
_END = r"[ \t]*\r?$"
#: Behind `@` in the names of packages and dialects.
_TAGS = frozenset("latest next beta alpha canary rc stable nightly dev v head main master workspace".split())


def told(text: str) -> bool:
    """Return whether a word where an account may stand is somebody's: it has a digit or a sign, or is no word of programs."""
    return accounts.personal_account(text) and not accounts.is_infrastructure(text) and (not text.isalpha() or account_of_somebody(text))


def named(text: str) -> bool:
    """Return whether a word is made of somebody's name."""
    return accounts.personal_account(text) and not accounts.is_infrastructure(text) and made_of_name(text.rstrip("0123456789").replace(".", "").replace("_", ""))


def machine_of(text: str) -> bool:
    """Return whether a machine is called after its kind and somebody: `lt-hvermeul`."""
    return accounts.personal_host(text) and account_of_somebody(text.split("-")[1])


def read_at(region: str) -> list[tuple[str, int, int]] | None:
    """Return who is called at a machine (`by hvermeul@lt-hvermeul`), and the machine where it is that person's."""
    found = _AT.search(region)
    if found is None or found["host"].lower() in _TAGS or not accounts.personal_account(found["name"]) or accounts.is_infrastructure(found["name"]):
        return None
    places = [("USERNAME", *found.span("name"))]
    host = found["host"]
    return [*places, ("HOSTNAME", *found.span("host"))] if accounts.personal_host(host) or accounts.host_of_somebody(host) or _is_named(host, found["name"]) else places


def _is_named(host: str, name: str) -> bool:
    """Return whether a machine is called after the account before it: `kolade@kolade-ws`."""
    return len(name) > 3 and name.lower() in host.lower()  # noqa: PLR2004


_AT = regex.compile(r"(?P<name>[A-Za-z][\w.-]*)@(?P<host>[A-Za-z][\w-]*)")


def read_groups(region: str) -> list[tuple[str, int, int]] | None:
    """Return the account of a line of `groups`, and its own group, which is called alike."""
    name = region.partition(" ")[0]
    if not accounts.personal_account(name):
        return None
    own = region.find(f" {name}", len(name))
    groups = region[len(name) + 3 :].split()
    if own > 0 and name in groups:
        return [("USERNAME", 0, len(name)), ("USERNAME", own + 1, own + 1 + len(name))]
    return [("USERNAME", 0, len(name))] if len(groups) > 1 and told(name) and any(group in accounts.SYSTEM_ACCOUNTS for group in groups) else None


def read_author(region: str) -> tuple[str, int, int] | None:
    """Return who wrote a line or a change: a person by name, or an account."""
    found = _AUTHOR.search(region)
    if found is None:
        return None
    name = found["v"]
    if " " in name:
        return ("PERSON", *found.span("v")) if weak_person(name) else None
    return ("USERNAME", *found.span("v")) if accounts.personal_account(name) else None


_AUTHOR = regex.compile(r"\((?P<v>[^()\n]+?)[ ]+\d{4}-\d{2}-\d{2} ")


def read_cells(region: str) -> list[tuple[str, int, int]] | None:
    """Return the accounts that `net` lists in columns below a ruler."""
    below = region.rindex("---") + 3
    places = []
    for found in _CELL.finditer(region, below):
        if "\n" in region[below : found.start()] and _SENTENCE.search(found[0]) is None:
            domain = found[0].rfind("\\") + 1
            if accounts.personal_account(found[0][domain:]) and " " not in found[0][domain:]:
                places.append(("USERNAME", found.start() + domain, found.end()))
    return places or None


_CELL = regex.compile(r"[^\s]+(?: [^\s]+)*")
_SENTENCE = regex.compile(r"\.\Z|(?: \S+){3}")


def job_owner(text: str) -> bool:
    """Return whether the user of a job of IBM i is somebody: its own begin with a Q."""
    return not text.startswith("Q") and accounts.personal_account(text)


def read_logins(region: str) -> list[tuple[str, int, int]] | None:
    """Return the account and the person of a line of `logins`."""
    name = region.partition(" ")[0]
    person = region.rstrip().rpartition("  ")[2]
    if not accounts.personal_account(name) or not weak_person(person):
        return None
    return [("USERNAME", 0, len(name)), ("PERSON", region.rindex(person), region.rindex(person) + len(person))]


def read_profile(region: str) -> list[tuple[str, int, int]] | None:
    """Return the account of a profile and the name that stands beside it in capitals."""
    found = _PROFILE.search(region)
    if found is None:
        return None
    account = [("USERNAME", *found.span("user"))] if accounts.personal_account(found["user"]) else []
    return account + ([("PERSON", *found.span("name"))] if weak_person(found["name"]) else []) or None


_PROFILE = regex.compile(r"\AUSER[=(](?P<user>[^ )]+).*NAME[=(](?P<name>[A-Z][A-Z.'-]*(?: [A-Z][A-Z.'-]*){1,3})")


def _row(name: str, pattern: str, check: object = accounts.personal_account, *, entity: str = "USERNAME", read: object = None, evidence: str = "context") -> Row:
    return Row(name, entity, pattern, evidence, 0.9, check, read=read)  # type: ignore[arg-type]


ROWS: tuple[Row, ...] = (
    _row("account_at", rf"\b(?:by|from|as|for|of) {_NAME}@[A-Za-z][\w-]+(?:[\s':;,()\"\]]|\.?\r?$)|[ ]{{2}}{_NAME}@[A-Za-z][\w-]+{_END}", None, read=read_at),
    _row("acl_entry", rf"(?m:^)(?:# owner: (?P<v>{_NAME})|(?:default:)?user:(?P<v2>{_NAME}):[r-][w-][x-])"),
    _row("stat_owner", rf"\b(?:Uid|Gid|UID|GID): ?\([ ]*[0-9]+/[ ]*(?P<v>{_NAME})\)"),
    _row("archived_file", rf"(?m:^)[-dlbcps]r[-w][-xsS][-rwxsStT]{{6}}[.+@]?[ ]+(?P<v>{_NAME})(?:/[\w.-]+[ ]+[0-9]+[ ]+[0-9]{{4}}-|[ ]+[A-Za-z_][\w.-]*[ ]+[\w./-]+{_END})"),
    # what ran under whom: process accounting, trees of processes, terminals
    _row("accounted", rf"(?m:^)\S+[ ]+(?:[SFCDX]{{0,5}}[ ]+)?(?P<v>{_NAME})[ ]+(?:pts/[0-9]+|tty\w*|__|\?\?|console)[ ]+[0-9.]+ secs "),
    _row("tree_owner", rf"[\w-]\((?P<v>{_NAME})(?:,[^()\n]*)?\)-[-+]", told),
    _row("terminal_line", rf"(?m:^)(?P<v>{_NAME})[ ]+(?:ftpd[0-9]+|ssh:notty|sshd|tty[pqrsv][0-9a-f]|[vdp][0-9]|lft[0-9]|hvc[0-9]|console|ttyS[0-9])[ ]+(?:[0-9A-Za-z.:_-]+[ ]+)?{_DAY}[ ]?[0-9A-Z]", told),
    _row("switched", rf"(?m:^)SU [0-9]{{2}}/[0-9]{{2}} [0-9]{{2}}:[0-9]{{2}} [+-] \S+ (?P<v>{_NAME})-[A-Za-z]|\bdoas: (?P<v2>{_NAME}) (?:ran command|is not permitted)"),
    _row("own_groups", rf"(?m:^){_NAME} : [a-z_][\w.-]*(?: [A-Za-z_][\w.@-]*)*{_END}", None, read=read_groups),
    _row("stanza", rf"(?m:^)(?P<v>{_NAME}):[ \t]*\r?\n(?:When[ ]+Type[ ]|[ \t]+(?:admin|password|lastupdate|flags|login|pgrp|groups|home|shell|maxage|su|rlogin)[ ]=[ ])"),
    _row("limits_of", rf"(?m:^)(?P<v>{_NAME})[ \t]+(?:soft|hard|-)[ \t]+(?:nofile|nproc|core|memlock|rtprio|nice|stack|as|cpu|fsize|data|maxlogins|priority|locks|sigpending)\b"),
    _row("hours_of", rf"(?m:^)\t(?P<v>{_NAME})[ ]{{8,}}[0-9]+\.[0-9]{{2}}{_END}", lambda text: text != "total" and told(text)),
    _row("screens_of", rf"/(?:run/screen|var/run/screen|tmp/screens|tmp/uscreens)/S-(?P<v>{_NAME}?)(?:[./]|[ \t]|\r?$)|(?m:^)[0-9]+ - (?P<v2>{_NAME}) \([0-9]+\){_END}|\bGID=[0-9]+\nName=(?P<v3>{_NAME}){_END}"),
    _row("may_run", rf"\bentries for (?P<v>{_NAME}) on |\bUser (?P<v2>{_NAME}) (?:may run the following|is not allowed to run sudo)|\bnew group: name=(?P<v3>{_NAME}),|\bby (?P<v4>{_NAME}) (?:via (?:cli|netconf|ssh|web|api|snmp|console|other|button|https?)|on (?:vty|tty|console|line)[ ]?[0-9])|\bfor (?P<v5>{_NAME}): (?:password|auth|access|login|permission)", told),
    # an account and where it came from
    _row("before_address", rf"[0-9]{{2}}:[0-9]{{2}}:[0-9]{{2}}(?:[,;|\t]|[ ]{{1,4}})(?P<v>{_NAME})(?:[,;|\t]|[ ]{{2,16}}){_IP}", named),
    _row("reported_login", rf"[0-9]{{2}}:[0-9]{{2}}:[0-9]{{2}} (?P<v>{_NAME}) (?:{_IP}|\?) (?:ssh|pts/[0-9]+|tty[0-9]+|:[0-9]|console|sshd)[ ]", told),
    # a mailbox of IMAP below the account (RFC 3501, 7.2.2)
    _row("mailbox_of", rf"\buser[./](?P<v>{_NAME}?)(?:[./][^()\n]+)? \(\\(?:Has|No|Mark|Un)"),
    _row("behind_time", rf"(?m:^)[0-9]{{4}}[-./][0-9]{{2}}[-./][0-9]{{2}}[ T,;|\t][0-9]{{2}}:[0-9]{{2}}(?::[0-9]{{2}})?(?:[.,][0-9]{{1,6}})?[,;|\t](?P<v>{_NAME})[,;|\t]", named),
    _row("in_fields", rf"\[(?P<v>{_NAME})[ ]*\] \[(?:pts/[0-9]+|tty\w+|console|:[0-9])[ ]*\]|(?i:\b(?:user|owner|uid))[ ]*[:=][ ]*[0-9]{{1,6}}[ ](?P<v2>{_NAME}){_END}", told),
    _row("role_and_address", rf"[ ,](?P<v>{_NAME})/[\w-]+/{_IP}/(?:ssh|telnet|https?|console|none|serial)\b"),
    _row("bracketed_user", rf"\b(?:[Cc]lient|[Mm]ember|[Aa]dministrator|[Oo]perator) \[(?P<v>{_NAME})\] (?:from|at|on|via) ", told),
    _row("logged_using", rf"\b(?i:logged (?:in|on)|log ?in|authenticated|connected) (?:successfully )?(?:using|under) (?:account )?(?P<v>{_NAME}),? (?:from|via|on|at) |\b(?i:(?:logged|signed)(?: in| on)?(?: ?to)?) [\"'\w:/.-]+ as [\"'](?P<v2>[^\"'\s]+)[\"']|\bAuthenticating to \S+ as '(?P<v3>[^'\s]+)'|\bauthenticate (?P<v4>{_NAME})@[\w$-]+ (?:with|from|on) ", told),
    # `DOMAIN\\name` whose first letter would be an escape's
    _row("escaped_letter", r"(?:^|[\s\"'=(\[,;>:])[A-Z][A-Z0-9.-]{1,30}\\(?P<v>[nrt][A-Za-z0-9._-]+)(?:[\s\"'),;\]:]|$)", named),
    Row("kind_of_machine", "HOSTNAME", r"\b(?P<v>(?:lt|nb|wks|ntb|lap)-[a-z]+(?:-?[0-9]{1,4})?)(?:[^\w-]|$)", "shape", 0.8, machine_of),
    Row("set_up_machine", "HOSTNAME", rf"(?m:^|[\s\"'(\[])(?P<v>(?i:desktop|laptop)-[A-Za-z0-9]{{7}})\\(?P<USERNAME>{_NAME})", "label", 0.9, accounts.personal_host),
    _row("quoted_user", rf"\b(?i:superuser|client connected|identity|member|login|operator):? ['\"](?P<v>{_NAME})['\"]", told),
    # labels of people before a word in small letters
    _row("labelled_doer", rf"(?i:\b(?:requested|created|modified|changed|approved|submitted|started|run|executed|launched|opened|closed|locked|owned|issued|uploaded|assigned|reported|installed|updated|granted)[-_ ]by|\b(?:requester|submitter|assignee|maintainer|operator|creator|identity|cashier|analyst|technician|inspector|teller))[ \t]*[:=][ \t]*(?P<v>[a-z][a-z0-9._-]+)(?:{_END}|[ ]?[,;(]|[ ]{{2}})", told),
    _row("alias_of", rf"(?m:^)(?:root|postmaster|webmaster|hostmaster|abuse|mailer-daemon|operator|admin):[ \t]+(?P<v>{_NAME}){_END}", told),
    _row("owned_on", rf"\bowned by (?P<v>{_NAME}) (?:on|was|from) ", told),
    _row("for_profile", r"\b(?:for|by|of|to) user profile (?P<v>[A-Z][A-Z0-9_]{1,9})\b|\b[0-9]{6}/(?P<v2>[A-Z][A-Z0-9_#$@]{1,9})/[A-Z#$@][A-Z0-9_#$@]{1,9}\b", job_owner),
    # a ticket's principal, a resource's name, a person behind an account
    _row("principal", rf"(?:\(|\b(?i:principal|client|server|authenticated|for|by|as)[ =:]{{1,3}}\"?)(?P<v>{_NAME})/admin@[A-Z][A-Z0-9.-]+|\b[Cc]lient: (?P<v2>{_NAME}) @ [A-Z]"),
    _row("resource_name", r"\barn:aws[a-z-]*:(?:iam|sts|identitystore|quicksight)::?[\w:-]*:(?:user/(?:[\w./-]*/)?|assumed-role/[\w+=,.@-]+/|federated-user/)(?P<v>[A-Za-z][\w+=,.@-]*)"),
    _row("racf_name", r"\bUSER[=(][A-Z0-9#$@]{1,8}[ ]*\)?[^\n]*?\bNAME[=(][A-Z][A-Z.'-]*(?: [A-Z][A-Z.'-]*){1,3}(?:[ ]*\)|[ ]{2})", None, read=read_profile, evidence="label"),
    # histories of versions
    _row("revision", rf"(?m:^)r[0-9]+ \| (?P<v>{_NAME}) \| [0-9]{{4}}-|(?m:^)[0-9a-f]{{7,12}} [0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}} (?P<v2>[a-z][\w.-]*) ", told),
    _row("blamed", r"(?m:^)\^?[0-9a-f]{7,40}[ ]+(?:[\w./-]+[ ]+)?\([^()\n]+[ ]+[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9:]{8}", None, read=read_author),
    _row("blamed_line", r"(?m:^)[ ]+[0-9]+[ ]+(?P<v>[a-z][\w.-]+) ", named),
    # an account with its number, its group and whose it is; who stands behind an address, behind how long ago, at the end of a directory's path
    _row("logins_line", rf"(?m:^){_NAME}[ ]+[0-9]{{1,6}}[ ]+[a-z][\w-]*[ ]+[0-9]{{1,6}}[ ]+{CAP}(?: {CAP}){{1,3}}{_END}", None, read=read_logins),
    Row("behind_address", "PERSON", rf"@[\w.-]+> ?\((?P<v>{CAP}(?: {CAP}){{1,2}})\)|\bago\) <(?P<v2>{CAP}(?: {CAP}){{1,2}})>|(?:^|[\s\"'=])[a-z0-9-]{{2,}}(?:\.[a-z0-9-]{{2,}})+/(?:[A-Z][\w -]+/){{1,6}}(?P<v3>{CAP}(?: {CAP}){{1,2}})(?:[\t\"',;]|[ ]{{2}}|{_END})", "context", 0.85, weak_person),
    Row("authors_count", "PERSON", rf"(?m:^)[ ]+[0-9]+\t(?P<v>{CAP}(?: {CAP}){{1,3}}){_END}", "context", 0.85, lambda text: weak_person(text) and full_name(text)),
    _row("mail_local", r"\b(?:from|to|ctladdr)=(?P<v>[a-z][\w.-]{1,31})(?:, (?:size|ctladdr|delay|class|msgid|relay|nrcpts|xdelay)=| \([0-9]+/[0-9]+\))"),
    # `net user`, `net localgroup`, `net group`: an empty line, a ruler of 79, lines of up to three cells
    _row("net_list", r"\n[ \t]*\r?\n-{79}[ \t]*\r?\n[^\s-][^\n]*(?:\n[^\s-][^\n]*)*", None, read=read_cells),
    # databases: who is granted what, and the password beside
    _row("granted_to", rf"\b(?i:grants for|to|for|from|user|definer ?=) ?(?:`(?P<v>{_NAME})`@[`'\"]|\"(?P<v2>{_NAME})\"@[`'\"]|(?P<v3>{_NAME})@(?:%|localhost|{_IP})(?:[\s|`'\"]|$))"),
    Row("identified_by", "PASSWORD", r"(?i:\bidentified (?:with [\w\"'`]+ )?(?:by|as)(?: password)?) ['\"](?P<v>[^'\"\n]+)['\"]|(?i:\bset password (?:for [^\n=]+)?= ?)(?i:password\()?['\"](?P<v2>[^'\"\n]+)['\"]|(?i:\b(?:create|alter) (?:user|role|login) [^\n;]+?\bpassword ?=? ?)[nN]?'(?P<v3>[^'\n]+)'|(?i:\bidentified by )(?P<v4>[A-Za-z][\w#$]+)(?:[ \t;]|$)", "label", 0.95, fields.password),
    # values of a registry, with their type between
    Row("registry_secret", "PASSWORD", r"(?m:^)[ \t]+\w*(?i:password|passwd|pwd|passphrase)\w{0,4}[ \t]+REG_(?:EXPAND_|MULTI_)?SZ[ \t]+(?P<v>\S[^\r\n]*\S)", "label", 0.95, fields.password),
    _row("registry_user", rf"(?m:^)[ \t]+\w*(?i:user|user_?name|owner|logon)\w{{0,4}}[ \t]+REG_(?:EXPAND_|MULTI_)?SZ[ \t]+(?:[\w.-]+\\)?(?P<v>{_NAME}){_END}", evidence="label"),
    # labels and values that wide gaps join, as `net user` prints them
    Row("gap_name", "PERSON", rf"(?m:^)(?i:full name|vollständiger name|nom complet|nombre completo|nome completo|volledige naam|fullständigt namn|fulde navn|fullt navn|celé jméno|pełna nazwa|полное имя)[ ]{{4,}}(?P<v>{CAP}(?: [{U}{L}][{L}.'-]*){{1,3}}){_END}", "label", 0.9, weak_person),
    _row("gap_account", rf"(?m:^)(?i:(?:[a-z]+_)+username|[ ]+samid|[ ]+samaccountname)[ ]{{2,}}(?P<v2>{_NAME}){_END}|(?m:^)(?i:user name|benutzername|nom d['’]utilisateur|nombre de usuario|nome utente|nome de usu[aá]rio|gebruikersnaam|användarnamn|brugernavn|brukernavn|käyttäjänimi|nazwa użytkownika|uživatelské jméno|имя пользователя)[ ]{{4,}}(?P<v>{_NAME}){_END}", evidence="label"),
)  # fmt: skip

#: Read in logs alone: what people quote may be anybody.
LOGGED: tuple[Row, ...] = (
    _row("quoted_name", rf"\b(?i:for|by|client|connected|owner):? ['\"](?P<v>{_NAME})['\"]|\bview acls to: (?P<v2>{_NAME}){_END}|\bpermissions: Set\((?P<v3>{_NAME})\)", named),
)  # fmt: skip
