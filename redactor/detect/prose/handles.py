"""Accounts and machines' names in prose: behind the words for them, on command lines, in links, in signatures, and as answers.

What is found shows that it is an account: a digit, a sign or capitals inside; plain words need a place where nothing else stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from redactor import regex
from redactor.detect import accounts
from redactor.detect.prose.id_values import ACCOUNT, HOST
from redactor.detect.prose.log_lines import is_log_line
from redactor.detect.search import automata
from redactor.detect.search.automata import Match
from redactor.types import Span

_SCORE = 0.8

#: Words for an account; RE2 and Python syntax, case ignored.
_ACCOUNT = (
    r"user ?(?:name|id)s?|usernames?|log[ -]?in(?: ?(?:name|id))?|log[ -]?on(?: ?(?:name|id))?|sign[ -]?in (?:name|id)|accounts?(?: names?)?|screen ?names?|handles?|gamer ?tag|in[- ]game (?:name|nick)|ign|player ?(?:name|tag)|psn(?: id| name)?|steam(?: ?id| name| account)|xbox (?:live )?(?:name|id)|epic (?:name|id)|discord(?: name| id| tag)?|insta(?:gram)?|twitter|tiktok|twitch|nick(?:name)?"
    r"|profiles?(?: names?)?|alias(?:es)?|upn|sam ?account ?name|(?:ad|windows|portal|network|sap|citrix|vpn|rdp|unix|linux|domain|local|mailbox|exchange|jira|teams|slack|oracle|as400|crm|erp|cisco|forum|seller|buyer|reddit|github|gitlab|member|web|online|intranet) (?:user|account|login|name|id)s?|net ?id|users?"
    r"|benutzer(?:name|kennung|konto|n)?|anmeldenamen?|kennung|login-?namen?|nutzer(?:name|kennung)|nom d['’]utilisateur|identifiant|utilisateur|pseudo|nombre de usuario|usuari[oa]|nome utente|utente|nome de (?:usuário|utilizador)|usuário|utilizador|gebruikers?(?:naam)?|inlognaam|användar(?:namn|e)|bruge?r(?:navn)?|bruker(?:navn)?|käyttäjätunnus|tunnus|nazwa użytkownika|użytkowni[ck]a?|uživatel(?:ské jméno)?|felhasználónév|felhasználó|kullanıcı(?: adı)?|utilizator|korisni(?:čko ime|k)"
    r"|имя пользователя|логин|пользователь|уч[её]тная запись|όνομα χρήστη|ユーザー(?:名|ID)|ログインID|アカウント名?|IDは|用户名?|账号|帳號|账户名|登录名|아이디|사용자 ?이름|계정"
)
#: What people and machines do under an account.
_AS = (
    r"log(?:s|ged|ging)? ?(?:in|on) (?:to \w+ |with \w+ )?(?:as|under)|sign(?:s|ed|ing)? ?(?:in|on|up) (?:to \w+ |with \w+ )?(?:as|under)|authenticat\w+ as|connect(?:s|ed|ing)? as|play(?:s|ing)? as|registered as|regged as|posts? as|my name (?:on|in) \w+ is|meldet sich (?:als|mit)|angemeldet als|eingeloggt als|connectée? (?:en tant que|sous)|conectad[oa] como|entr[oa] (?:con|come|como)|inicio sesión como|accedo come|ingelogd als|inloggad som|logget (?:ind?|på) som|zalogowan[ya] jako|přihlášen[aý]? jako"
    r"|unter dem (?:benutzer)?namen|under the (?:user)?name|sous le (?:nom|pseudo)(?: de| d['’])?|(?:con|bajo) el nombre(?: de)?|con il nome(?: di)?|onder de (?:gebruikers)?naam|(?:original )?post by|posted by|written by|reviewed by|answered by|asked by|commented by|reported by|uploaded by|edited by|started by|submitted by|review by|post by|thread by|(?:hi|hey|hello|hallo|hola|ciao)[,!]? (?:i'?m|i am|im|this is|it'?s)|\b(?:seller|buyer|bidder|player|opponent|streamer|moderator|gamer)"
)
#: An account alone behind a state of it and a colon.
_STATE = r"(?:ad|account|accounts|user|users|login|mailbox|mailboxes|profile|konto|compte|cuenta|benutzer)(?: account| user)? (?:disabled|locked|unlocked|created|deleted|removed|reset|expired|blocked|suspended|enabled|renamed|gesperrt|deaktiviert|gelöscht|angelegt|désactivé|bloqué|créé|supprimé|bloquead[ao]|desactivad[ao]|cread[ao])"
_ODD_GAP = regex.compile(
    r"(?:[ \t]*+(?:[:=：\-–—(\[\"'„“«*`,>|は]|(?:is|was|are|as|ist|lautet|war|est|es|era|è|é|jest|är|er|on|to|the|my|his|her|here|there|still|now|only|both|below|being|such as|e\.g\.|eg|i\.e\.|namely|nämlich|c['’]est-à-dire|name|id|called|named|again|wie bisher|bisher|also|just|und zwar|als|je|el|le|la|il|su|mi|mon|son|mein|meine|you gave me|number|for \w+|of \w+|(?:in|on|at|im|in der|auf der|dans|sur|en|nella|nel|no|na|op) (?:the |la |le |el |l['’]|der |dem |your |our |su |votre |vostra |de |het )?(?:app|application|appli|aplicación|site|website|web|portal|forum|foro|shop|page|community|comunidad|seite|store|tienda|boutique|server|service|system|account)|with you|with us|bei ihnen)(?![\w/-]|\.\w)|是|为|叫))*+[ \t]*+",
    re.IGNORECASE,
)
_COMMAND = regex.compile(
    r"(?:[?&](?:user(?:name|id)?|owner|login|account|usr|member|author|assignee|created_?by|samaccountname)=|\b(?:docker|podman|oc|az|npm|helm|mysql|mysqldump|mariadb|curl|wget|smbclient|rdesktop|xfreerdp|snmpwalk|ldapsearch|redis-cli|mongo|sudo|svn|rsync|lftp)\b[^\n|;&]{0,60}? (?:-u|--user(?:name)?|-U)[ =]?|\bpsql\b[^\n|;&]{0,60}? -U ?|\bssh\b[^\n|;&]{0,40}? -l ?|(?i:/user:)(?:[\w.-]+\\)?|(?i:\bnet user )|(?i:\b(?:Get|Set|Unlock|Disable|Enable|Remove|New)-AD(?:User|Account)(?: -Identity)? )|\B-Identity |\bsu - |\b(?:passwd|useradd|userdel|usermod|chage|finger|getent passwd|groups|smbpasswd|gpasswd|loginctl terminate-user|pkill -u|skill -u|killall -u|quota -u|crontab -u|ps -u)(?: -[a-zA-Z]+)* |\bchown (?:-R )?)[\"']?([A-Za-z][\w.-]{1,31})(?![\w@.]*[@/\\(])"
)
#: What a text has that _COMMAND or _SIGNED finds something in, in RE2's syntax.
_PLACED = (
    r"[?&][a-z_]+=| -[uUl]| --user|(?i:/user:|\bnet user |-ad(?:user|account))|-Identity |su - |passwd|useradd|userdel|usermod|chage|finger|groups|chown"
    r"|loginctl|killall|crontab|(?m:^)[ \t]*(?:—|–|--|~|-)[ ]?@?[A-Za-z]|[.!?…)][ ](?:—|–|--|~|-)[ ]?@?[A-Za-z][\w.-]*\s*\z"
)
#: A signature of a post: a dash and an account alone on a line, or behind the last sentence of all.
_SIGNED = regex.compile(r"(?:(?m:^)[ \t]*(?:—|–|--|~|-)[ ]?|[.!?…)][ ](?:—|–|--|~|-)[ ]?)@?([A-Za-z][\w.-]{2,31})[ \t]*$")
_ASKED = regex.compile(
    r"\b(?:which|what(?:'s| is)?|whose|your|the) (?:\w+ ){0,2}?(?:user(?: ?name| ?id)?|login(?: name| id)?|log-?in|sign[ -]?in (?:id|name)|account(?: name)?|handle|gamer ?tag|nick(?:name)?|screen ?name|upn|alias)\b[^\n\d]{0,40}\?[ \t]*\n|(?:benutzername|anmeldename|identifiant|nombre de usuario|nome utente|gebruikersnaam|användarnamn|nazwa użytkownika|логин|用户名|ユーザー名)[^\n\d]{0,30}[?？。]?[ \t]*\n",
    re.IGNORECASE,
)
_TURN = regex.compile(r"[>|\s*]*(?:\[?\(?\d{1,2}[:.]\d\d(?:[:.]\d\d)?\)?\]?,? ?[-–]? ?)?(?:<[^<>\n]{1,30}>[ ]?|[^\W\d_][^\n:：<>]{0,30}?[:：>][ ]?|[–—-][ ])?(?:(?:it'?s|its|ok|okay|yes|sure|um|uh|mine is|that'?s|es ist|c'est|es|è)[ ,:]+)*")

_MACHINE = r"(?:computer|pc|machine|laptop|notebook|workstation|desktop|host|client|endpoint|tablet|mac|macbook|netbook|thin client|box|vdi|vm|rechner|arbeitsplatz|gerät|ordinateur|poste|portable|equipo|ordenador|computadora|portátil|macchina|postazione|computador|komputer|stacja|počítač|dator|datorn|maskin|tietokone|werkplek|számítógép|bilgisayar|компьютер|ноутбук|электронная машина)"
_HOST_NAMED = rf"(?:{_MACHINE}s?(?:['’]s)?[ -]?(?:name|names|hostname)|host ?names?|netbios(?: name)?|(?:computer|rechner|geräte|pc)name|nom (?:de l['’]ordinateur|du poste|du pc|de la machine)|nombre (?:del? )?(?:equipo|pc|ordenador)|nome (?:del )?(?:computer|pc)|nome do (?:computador|pc)|nazwa komputera|datornamn|pcnaam|computernaam|имя компьютера|コンピューター?名|端末名|计算机名|电脑名|computer ?名|renamed (?:it |this |the \w+ )?(?:to|as)|joined (?:to )?(?:the )?domain as|shows? up as|appears? as|{_MACHINE} (?:is |was |ist |est )?(?:named|called|genannt|namens|nommé|llamad[oa]|chiamato|heißt|s'appelle|se llama))"
_HOST_GAP = regex.compile(r"(?:[ \t]*+(?:[:=：\-–—(\[\"'„“«*`,>|は]|(?:is|was|ist|lautet|est|es|è|é|jest|är|er|on|to|the|now|still|shown|my|his|her|called|named|again|this|under devices)(?![\w/-]|\.\w)|是|为))*+[ \t]*+", re.IGNORECASE)
_KIND_AND_NUMBER = regex.compile(r"(?:LT|NB|PC|WS|LAP|LAPTOP|DESKTOP|DT|WKS|TAB|MAC|NTB|CLI|CLIENT|WIN|W10|W11|LTP|PORT|MBP)-?[A-Z]{0,5}-?\d{3,8}[A-Z]?")
_AND = regex.compile(r"(?:,| and| und| et| y| e|,? or| &) (?:the )?")


def _word_pattern() -> str:
    """Return what stands wherever `find` may find something: a word for an account or a machine, a command, a signature."""
    latin, _, others = _ACCOUNT.partition("|имя")
    return (
        rf"(?i:\b(?:{latin}|{_AS}|{_STATE})(?:[^a-z]|$)|имя{others}|\b{_MACHINE}s?(?:[^a-z]|name|$)|{_HOST_NAMED}"
        r"|[?&][a-z_]{1,16}=[a-z]| -u|/user:|net user|-ad(?:user|account)|-identity|su - |passwd |useradd|userdel|usermod|chown|finger |chage)|(?m:^)[ \t]*(?:—|–|--|~|-)[ ]?@?[A-Za-z]|[.!?…)][ ](?:—|–|--|~|-)[ ]?@?[A-Za-z][\w.-]*\s*\z"
    )


#: An account as _is_odd believes one, a machine's name as _is_host and _is_sure_host do, in RE2's syntax: what cannot be missing in ASCII.
_ODD_ACCOUNT = r"(?:[A-Za-z][\w.-]{0,20}\\[A-Za-z0-9]|[A-Za-z](?:[\w.#~+-]*(?:[0-9_.-]|[a-z][A-Z])|[A-Z])[\w.#~+-]*(?:[^\w@/\\]|$))"
_ODD_HOST = r"(?:[A-Za-z0-9][\w-]*[0-9_-]|[0-9]|[A-Z]{4})[\w-]*(?:[^\w@/\\]|$)"


def pattern() -> str:
    """Return in RE2's syntax what every text of ASCII has that `find` may find something in: the words, and something like a value behind them."""
    odd, host = (gap.pattern.replace("*+", "*").replace(r"(?![\w/-]|\.\w)", r"\b") for gap in (_ODD_GAP, _HOST_GAP))
    return (
        rf"\b(?i:(?:{_ACCOUNT}|{_AS})\b{odd}){_ODD_ACCOUNT}|\b(?i:{_STATE})[ \t]*[:=][ \t]*[A-Za-z0-9]|\b(?i:(?:{_HOST_NAMED}|{_MACHINE})\b{host}){_ODD_HOST}"
        rf"|{_PLACED}|\?[ \t]*\n|(?i:benutzername|anmeldename|identifiant|nombre de usuario|nome utente|gebruikersnaam)[^\n0-9]{{0,30}}[ \t]*\n"
    )


_wide_gate = automata.gate(_word_pattern, max_mem=64 << 20)
_ascii_gate = automata.gate(pattern, max_mem=64 << 20)
_placed_gate = automata.gate(lambda: _PLACED)


def gate(*, ascii_only: bool = False) -> Match:
    """Return a search that matches wherever `find` may find something in a text."""
    return (_ascii_gate if ascii_only else _wide_gate)()


@cache
def _kinds() -> tuple[tuple[Match, re.Pattern[str], re.Pattern[str], re.Pattern[str], Callable[[str, int, int], bool], str], ...]:
    def words(text: str) -> tuple[Match, re.Pattern[str]]:
        return automata.search(f"(?i:{text})"), re.compile(rf"(?<![\w-])(?:{text})(?:(?<=[^\x00-\u024f])|(?![A-Za-z0-9_\u00c0-\u024f]))", re.IGNORECASE)

    return (
        (*words(_ACCOUNT), _ODD_GAP, ACCOUNT, _is_odd, "USERNAME"), (*words(_AS), _ODD_GAP, ACCOUNT, _is_odd, "USERNAME"),
        (*words(_STATE), re.compile(r"[ \t]*[:=][ \t]*"), ACCOUNT, _is_account, "USERNAME"),
        (*words(_HOST_NAMED), _HOST_GAP, HOST, _is_host, "HOSTNAME"), (*words(_MACHINE), _HOST_GAP, HOST, _is_sure_host, "HOSTNAME"),
    )  # fmt: skip


def may_hold(data: bytes) -> bool:
    """Say whether `find` may find something in a line of ASCII, or would if its digits were others: which lines are a log's no digit tells."""
    return not is_log_line(data.decode("ascii"))


def find(text: str) -> list[Span]:
    """Return the accounts and the names of machines that the words around them say are such, in order."""
    if is_log_line(text):
        return []
    data = text.encode("utf-8", "surrogatepass")
    if not automata.admits(_wide_gate(), data):
        return []
    found: dict[tuple[int, int], str] = {}
    anchor, size = automata.at_start(), len(data)
    for place in automata.places(_wide_gate(), text, data):
        begin = place if size == len(text) else len(text[:place].encode("utf-8", "surrogatepass"))
        for begins, words, gap, shape, check, entity in _kinds():
            word = words.match(text, place) if begins(anchor, data, begin, size)[0][0] >= 0 else None
            if word is not None:
                for start, end in _behind(text, word.end(), gap, shape, check):
                    found.setdefault((start, end), entity)
    for start, end in _placed(text) if automata.admits(_placed_gate(), data) else ():
        found.setdefault((start, end), "USERNAME")
    for start, end in _answered(text) if "\n" in text else ():
        found.setdefault((start, end), "USERNAME")
    return [Span(start, end, entity, _SCORE, f"context:{'account' if entity == 'USERNAME' else 'machine'}_named") for (start, end), entity in sorted(found.items())]


def _behind(text: str, end: int, gap: re.Pattern[str], shape: re.Pattern[str], check: Callable[[str, int, int], bool]) -> Iterator[tuple[int, int]]:
    """Yield the value behind a word, and those that a comma or `and` joins to it."""
    lead = gap.match(text, end, end + 60)
    start = lead.end() if lead else end
    if start == end and text[end - 1].isascii():
        return
    value = shape.match(text, start)
    while value is not None and check(text, *value.span()):
        yield value.span()
        joint = _AND.match(text, value.end())
        if joint is None:
            return
        value = shape.match(text, joint.end())


def _placed(text: str) -> Iterator[tuple[int, int]]:
    """Yield accounts by their place: on command lines, in links, in signatures."""
    for found in _COMMAND.finditer(text):
        if accounts.personal_account(found.group(1)):
            yield found.span(1)
    for found in _SIGNED.finditer(text):
        if _is_odd(text, *found.span(1)) and not found.group(1).isupper():
            yield found.span(1)


def _answered(text: str) -> Iterator[tuple[int, int]]:
    """Yield accounts that answer a question."""
    for found in _ASKED.finditer(text):
        turn = _TURN.match(text, found.end())
        value = ACCOUNT.match(text, turn.end() if turn else found.end())
        if value is not None and _is_odd(text, *value.span()):
            yield value.span()


_NO_ACCOUNT = regex.compile(
    r"(?:scanner|scan|printer|copier|mfp|fax|kiosk|reception|frontdesk|counter|meeting|room|ldap|backup|relay|smtp|sync|monitor|lab|guest|pos|till|store|shop|office|info|sales|support|service|warehouse|train(?:ing|er)?|student|user|station|client|admin|test|demo|temp)[._-]?\d+|v?\d[\d.,:/-]*[a-z]{0,2}|(?-i:[A-Z]{1,5}-\d+|[A-Z0-9_-]+)|\d+(?:st|nd|rd|th|x)|(?:e-?mail|wi-?fi|log-?(?:in|on|out|off)|sign-?(?:in|on|up|out)|set-?up|back-?up|(?:re|pre|self|non|multi|two)-\w+|\w+-(?:side|based|level|only|up|in|out|on|off|free|wide|specific|related|less|ready))"
    r"|(?:win(?:dows)?|office|ios|android|ubuntu|iphone|ipad|macos|outlook|chrome|firefox|edge|sql|exchange|server|microsoft|teams|ps|rdp|ipv|mp|oauth|saml|kb|gen|usb|sha|md|base|utf|log|http|tls|ssl|imap|pop|smtp|level|tier|step|page|option|type|phase|team|group|line|room|floor|desk|table|port|vlan|case|ticket|order)[ _-]?\d[\w.]*|[mohxv]\d{1,3}[a-z]?|(?:com|org|net|io|de|app|edu)\.[\w.-]+|.*\.(?:exe|dll|com|net|org|de|fr|txt|log|pdf|docx?|xlsx?|zip|js|py|php|html?|json|ya?ml|csv|sh|bat|msi|ps1|local|cfg|conf|ini|xml|png|jpe?g|rdp)|e\.g|i\.e|a\.k\.a|etc\.?|n/a|[\w-]*[_-](?:id|name|username|user|key|url|token|status|type|count|code|error|failed|timeout|invalid|not_found|denied|locked|expired|disabled)",
    re.IGNORECASE,
)


#: Programs in their packages, fields of mail servers, printers' queues.
_PROGRAMS_OWN = regex.compile(r"(?i)snap\.[\w.-]+|sasl_\w+|(?:brother|hp|canon|epson|xerox|ricoh|kyocera|lexmark|samsung|oki|zebra|dymo|konica|sharp|toshiba)[_-](?=[\w-]*\d)[\w-]+")


def _is_odd(text: str, start: int, end: int) -> bool:
    """Say whether a token can be an account and nothing else: a digit, a sign or capitals amid it, no version, file, model or compound word."""
    value = text[start:end]
    name = value.rsplit("\\", 1)[-1]
    if not 3 <= len(name) <= 40 or _PROGRAMS_OWN.fullmatch(name) or (name == value and _NO_ACCOUNT.fullmatch(name)) or not accounts.personal_account(name):  # noqa: PLR2004
        return False
    if "\\" in value:
        return True
    letters = sum(c.isalpha() for c in name)
    if letters < 2 and not re.fullmatch(r"[a-z][0-9]{4,7}", name):  # noqa: PLR2004
        return False
    if name[0].isdigit() or text[start - 1 : start] in ("/", "\\"):
        return False
    return any(c.isdigit() for c in name) or "_" in name or "." in name or ("-" in name and _hyphened(name)) or bool(re.search(r"[a-z][A-Z][a-z]+[A-Z]|^[A-Z][A-Z]?[a-z]+[A-Z]", name))


def _hyphened(name: str) -> bool:
    """Say whether a name with a hyphen is written as accounts are: small letters, no compound of two words of some length."""
    parts = name.split("-")
    return name == name.lower() and (any(len(part) < 3 for part in parts) or len(parts) > 2)  # noqa: PLR2004


def _is_account(text: str, start: int, end: int) -> bool:
    return end - start > 2 and _PROGRAMS_OWN.fullmatch(text, start, end) is None and accounts.personal_account(text[start:end].rsplit("\\", 1)[-1])  # noqa: PLR2004


def _is_host(text: str, start: int, end: int) -> bool:
    """Say whether a token behind the words for a machine's name is one."""
    name = text[start:end]
    return len(name) > 3 and ("-" in name or "_" in name or any(c.isdigit() for c in name) or name.isupper()) and any(c.isalpha() for c in name) and accounts.labelled_host(name) and not _NO_HOST.fullmatch(name)  # noqa: PLR2004


_NO_HOST = regex.compile(r"v?\d[\w.]*|(?i:(?:win|windows)\d+|KB\d+)|[a-z]{5,}-[a-z]{5,}|(?i:thinkpad|latitude|elitebook|probook|precision|optiplex|xps|surface|inspiron|galaxy|zenbook|ideapad|macbook)[-_]?[A-Z]?\d{1,4}[A-Za-z]?")


def _is_sure_host(text: str, start: int, end: int) -> bool:
    """Say whether a token right behind a word for a machine is its name and no model."""
    name = text[start:end]
    if "-" not in name and "_" not in name:
        return bool(_KIND_AND_NUMBER.fullmatch(name))
    if _NO_HOST.fullmatch(name):
        return False
    if accounts.default_host(name) or _KIND_AND_NUMBER.fullmatch(name):
        return True
    return name == name.upper() and accounts.asset_name(name) and accounts.labelled_host(name)
