"""Rows of what servers of mail, telephony, the web and directories write around who asked: few logs have them, so they are searched with those of rare words.

Sources are the formats of the programs themselves: Asterisk and FreeSWITCH (dialled numbers), Erlang (addresses as tuples: ejabberd, RabbitMQ, EMQX),
RDP (`mstshash`), RFC 1413 (`ident`), Exim (`EHLO` names), UW IMAP, SquirrelMail, Open WebMail, ZNC, Apache, nginx, SQL Server, OpenSSH.
"""

# ruff: noqa: E501 - a row of patterns reads best on one line

from __future__ import annotations

import re

from redactor.detect import accounts, checks
from redactor.detect.rows import fields
from redactor.detect.rows.fields import CAP, weak_person
from redactor.detect.rows.machine_idioms import IP, NAME
from redactor.detect.rows.row import Row
from redactor.detect.words.folding import fold
from redactor.detect.words.named_after import names_somebody
from redactor.detect.words.plain_words import is_known

#: An address with a nought before the digits of one of its parts: others would be met in every other line.
_PADDED = r"(?:0[0-9]{1,2}(?:\.[0-9]{1,3}){3}|[0-9]{1,3}\.0[0-9]{1,2}(?:\.[0-9]{1,3}){2}|[0-9]{1,3}\.[0-9]{1,3}\.0[0-9]{1,2}\.[0-9]{1,3}|(?:[0-9]{1,3}\.){3}0[0-9]{1,2})"
#: Digits of the longest number that can be dialled: an international prefix and E.164's fifteen.
_DIALLED = r"[0-9*#]{0,4}\+?[0-9]{7,18}"
#: Numbers in braces that are not above this are more often versions and tables than addresses.
_SMALL = 31


def tuple_address(text: str) -> bool:
    """Return whether the numbers of an Erlang tuple are an address that may be somebody's, and no small numbers of something else."""
    return max(map(int, text.split(","))) > _SMALL and checks.ip(text.replace(",", "."))


def padded_address(text: str) -> bool:
    """Return whether four numbers, some with noughts before them, are an address that may be somebody's (`192.030.000.006`)."""
    parts = text.split(".")
    is_full = all(len(part) == 3 for part in parts)  # noqa: PLR2004
    return (is_full or (parts[0][0] != "0" and len(parts[0]) > 1)) and any(len(part) > 1 and part[0] == "0" for part in parts) and checks.ip(".".join(str(int(part)) for part in parts))


def spaced_account(text: str) -> bool:
    """Return whether a quoted user of more than one word, or with signs, is somebody: not `null`, no account of systems."""
    return accounts.personal_account(text) and any(c.isalpha() for c in text)


def session_number(text: str) -> bool:
    """Return whether what stands behind "in session" is the number of one, and no words."""
    return any(c.isdigit() for c in text) and fields.session(text)


def greeting_host(text: str) -> bool:
    """Return whether who says `EHLO` is a person's machine, those that Windows named after its `USER` among them."""
    return accounts.personal_host(text) or re.fullmatch(r"USER-[0-9A-Z]{6,12}", text) is not None


def _row(name: str, entity: str, pattern: str, check: object, *, evidence: str = "context", score: float = 0.9) -> Row:
    return Row(name, entity, pattern, evidence, score, check)  # type: ignore[arg-type]


def _peer(text: str) -> bool:
    """Return whether a peer of Asterisk is called after somebody, and no trunk, gateway or extension."""
    return accounts.personal_account(text) and not is_trunk(text)


def is_trunk(text: str) -> bool:
    """Return whether a peer of a switchboard is called as lines, gateways, queues and desks are."""
    return _TRUNK.search(text) is not None


_TRUNK = re.compile(r"(?i)trunk|gateway|(?:^|[-_])gw|provider|sip|voip|pstn|carrier|twilio|telnyx|out(?:bound)?|in(?:bound)?(?:$|[-_])|pbx|fax|conf|queue|ivr|door|lobby|office|room|reception|sales|support|phone|ext")
_UUID = r"[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}"


def _forename(text: str) -> bool:
    """Return whether a common name in small letters is somebody's: a forename or a surname, and no word of programs."""
    return names_somebody(text) and not is_known(fold(text)) and accounts.personal_account(text)


ROWS: tuple[Row, ...] = (
    _row("erlang_address", "IP_ADDRESS", r"\{\{(?P<v>[0-9]{1,3}(?:,[0-9]{1,3}){3})\}, ?[0-9]{1,5}\}|\b(?:ip|peer|address|host|client_ip|peerhost|sockname|peername)(?:,|: | => |=)\{(?P<v2>[0-9]{1,3}(?:,[0-9]{1,3}){3})\}", tuple_address),
    _row("padded_address", "IP_ADDRESS", rf"(?i:\b(?:from|client|rhost|host|peer|remote|addr(?:ess)?|ip|src|dst|source|destination))(?: ip| address)?(?: ?[=:] ?| )[\[\"'(]?(?P<v>{_PADDED})(?:[\]\"'),;:\s]|$)", padded_address),
    _row("dialled", "PHONE_NUMBER", rf"(?i:\b(?:extension|exten|dnid|callerid|caller ?id|ani|cli|to_?number|from_?number|accountid|account)(?:=| ))[\"'](?P<v>{_DIALLED})[\"']|\[(?P<v2>{_DIALLED})@[^\]\s]+\]|\bsips?:(?P<v3>{_DIALLED})@", fields.phone, evidence="label"),
    _row("rdp_user", "USERNAME", rf"\bmstshash=(?P<v>{NAME})", accounts.personal_account, evidence="label"),
    _row("ident_user", "USERNAME", rf"\bident=(?P<v>{NAME})", accounts.personal_account, evidence="label"),
    _row("imap_auth", "USERNAME", rf"\buser=(?P<v>{NAME}) auth=(?P<v2>{NAME}) host=", accounts.personal_account, evidence="label"),
    _row("bracketed_login", "USERNAME", rf"\[LOGIN(?:_ERROR)?\] (?P<v>{NAME}) \(|\] \[(?P<v2>[A-Za-z][\w.@-]*)\] (?:failed to login|connected to|disconnected from|logged (?:in|out))\b|\({IP}\) (?P<v3>{NAME}) - (?:login|userinfo|logout|session|passwd)\b", accounts.personal_account),
    _row("dn_account", "USERNAME", rf"(?i:\bcn=)(?P<v>[a-z]{NAME}),(?i:(?:ou|cn)=(?:users?|people|persons?|employees|staff|accounts|members|personnel|benutzer|mitarbeiter|usuarios|utilisateurs|utenti)\b)", accounts.personal_account),
    _row("dn_forename", "USERNAME", r"(?i:\bcn=)(?P<v>[a-z]{3,20}(?:\.[a-z]{2,20})?)(?:[,/\s\"');]|$)", _forename),
    _row("file_owner_of", "USERNAME", rf"\bfile (?:owner|group) (?P<v>{NAME}) does not match|\([^()\n]*'(?P<v2>[A-Za-z][\w.-]*)' is not the owner", accounts.personal_account),
    _row("quoted_user", "USERNAME", r"\buser \"(?P<v>[^\"\n]{2,60}? [^\"\n]{1,60}?)\"(?:: | was not|,? client)|(?i:\blogin failed for user) '(?P<v2>[^\n\\]{2,60}?)'\. (?:Reason|Grund|Motivo|Raison)", spaced_account),
    _row("attempt_from", "PERSON", rf"(?i:\b(?:log[io]n|sign-?in|login attempt|authentication)(?: attempt)? (?:failed|denied|rejected|succeeded|ok)) (?:from|for|by) (?P<v>{CAP}(?: {CAP}){{1,2}})(?:[.,;:(|]|\r?$)", weak_person),
    _row("greeted_as", "HOSTNAME", r"(?:\bH=(?:[\w.-]+ )?|\bauthenticator failed for (?:[\w.-]+ )?|\bfrom (?:[\w.-]+ )?)\((?P<v>[A-Za-z0-9]+(?:-[A-Za-z0-9]+)+)\) \[|(?:\bE?HELO |\bhelo=<?)(?P<v2>[A-Za-z0-9]+(?:-[A-Za-z0-9]+)+)(?:[>\s\\,;]|$)", greeting_host),
    _row("radius_invalid", "USERNAME", r"\b(?:Login OK|Login incorrect|Invalid user)(?: \([^()\n]{1,60}\))?: \[(?P<v>[^\]/\s<>]{2,64})/<", accounts.personal_account, evidence="label"),
    _row("mppe_key", "SECRET", r"\bMS-(?:MPPE|CHAP)[\w-]*-Keys?(?::[0-9]+)?[ ]?(?:=|:=|\+=)[ ]?(?P<v>0x[0-9a-fA-F]{12,})", None, evidence="label"),
    _row("sip_peer", "USERNAME", rf"(?:(?m:^)|[ \t])(?P<v>[A-Za-z][\w.-]{{3,19}})/(?P<v2>[A-Za-z][\w.-]{{0,19}})[ ]{{1,24}}(?:{IP}|\(Unspecified\))[ ]+(?:[DAN]\b|Yes\b|No\b|[0-9]{{1,5}}[ ]+(?:OK|UNREACHABLE|Unmonitored|UNKNOWN))", _peer, evidence="label"),
    _row("sip_instance", "DEVICE_ID", rf"\+sip\.instance=\"?<urn:uuid:(?P<v>{_UUID})>", lambda text: len(set(text)) > 4, evidence="label"),  # noqa: PLR2004
    _row("homekit_serial", "SERIAL_NUMBER", r"\bSERIAL_NUMBER \(aid: [0-9]+\)[^'\n]{1,24}'(?P<v>[^'\n]{5,32})'|\"type\":\"30\",\"format\":\"string\",\"value\":\"(?P<v2>[^\"\n]{5,32})\"", checks.is_value, evidence="label"),
    _row("printer_uuid_attribute", "DEVICE_ID", rf"\bprinter-uuid\"?[ ]?(?:\(?uri\)?)?[ ]?[:=]?[ ]?(?:uri:[ ])?\"?urn:uuid:(?P<v>{_UUID})", lambda text: len(set(text)) > 4, evidence="label"),  # noqa: PLR2004
    _row("lockout_admin", "USERNAME", rf"\b(?:Administrator|Admin(?: user)?) (?P<v>{NAME}) (?:login failed|logged (?:in|out)|failed to log ?in)\b", accounts.personal_account),
    _row("power_system", "SERIAL_NUMBER", r"(?m:^|[ \t])(?:\*SE|systemid)[ \t]+IBM,0[0-9](?P<v>[0-9A-Z]{7})\b", None, evidence="label"),
    _row("pam_for", "USERNAME", rf"\bPAM: initializing for \"(?P<v>{NAME})\"", accounts.personal_account, evidence="label"),
    # a code of six figures in a link
    _row("code_in_link", "ONE_TIME_CODE", r"[?&](?:code|otp|pin|verification_?code|verify_?code|confirmation_?code|otp_?code)=(?P<v>[0-9]{6})(?:[&\s\"'#)>]|$)", None),
    _row("session_in", "COOKIE", r"\bin session (?P<v>[0-9A-Za-z_-]{20,64})\b", session_number, evidence="label"),
)
