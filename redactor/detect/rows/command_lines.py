"""Rows for commands and settings that carry a password: flags of well known programs, mail and file protocols, devices' configurations."""

# ruff: noqa: E501, S105 - a row of patterns reads best on one line; patterns of passwords, not passwords

from __future__ import annotations

import base64
import binascii
import re

from redactor import regex
from redactor.detect import accounts, checks
from redactor.detect.prose import credential_shapes
from redactor.detect.rows.row import Row

_WORD = r"(?:\"(?P<v>[^\"\n]+)\"|'(?P<v2>[^'\n]+)'|(?P<v3>[^\s\"'|<>&;-][^\s\"'|<>&;]*))"
_ONE = r"[\"']?(?P<v>[^\s\"'|<>&;/-][^\s\"'|<>&;]*)"
#: Programs whose `-p` is followed by a password.
_DETACHED = r"docker|podman|nerdctl|buildah|skopeo|helm|oras|oc|az|ibmcloud|cf|twine|jfrog|jf|mongo|mongosh|mongodump|mongorestore|mongoexport|psexec(?:64)?|wmiexec|smbmap|crackmapexec|nxc|evil-winrm|vncviewer|htpasswd|expect|mosquitto_(?:pub|sub)|rdesktop|unrar|influx|esxcli|govc|ovftool|cadaver|pgbench|sqoop|beeline|rabbitmqadmin|curlftpfs|plesk"


def has_password(text: str) -> bool:
    """Return whether what a client sends after `AUTH PLAIN` is a password: base64 of two zero bytes and a name between (RFC 4616)."""
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), validate=True).count(b"\0") == 2  # noqa: PLR2004
    except (binascii.Error, ValueError):
        return False


def given(text: str) -> bool:
    """Return whether the word where a password belongs is one: no flag, variable, option in brackets, path or placeholder."""
    return checks.is_value(text) and not credential_shapes.stands_for_value(text) and not re.match(r"[-<\[$%@]|/\w+/|[\w.]+=|(?:\d{1,3}(?:\.\d{1,3}){3}:)?(?:\d{1,5}|\$\w+)(?::\d{1,5})?(?:/(?:tcp|udp))?$", text)


def given_number(text: str) -> bool:
    """Return whether the same holds of a word that may be a number too."""
    return given(text) or text.isdigit()


def configured(text: str) -> bool:
    """Return whether the last word of a line of a configuration is a password: letters with digits, signs or capitals inside, or a hash."""
    return checks.is_value(text) and ":/" not in text and (credential_shapes.strength(text) >= 1 or checks.random_looking(text))


_DATABASE = regex.compile(r"(?:.*?[ \t]-u[ \t]?[\"']?(?P<user>[^\s\"']+))?.*?[ \t]-p[\"']?(?P<word>[^\s\"']+)\Z")


def read_database_login(region: str) -> list[tuple[str, int, int]] | None:
    """Return the account and the password of a client of MySQL, the account only where it is a person's."""
    found = _DATABASE.match(region)
    if found is None or not checks.is_value(found["word"]):
        return None
    user = [("USERNAME", *found.span("user"))] if found["user"] and accounts.personal_account(found["user"]) else []
    return [*user, ("PASSWORD", *found.span("word"))]


ROWS: tuple[Row, ...] = (
    Row("database_login", "PASSWORD", r"\b(?:mysql|mysqldump|mysqladmin|mariadb|mariadb-dump)\b[^\n|;]*?[ \t]-p[\"']?[^\s\"'-][^\s\"']*", "label", 0.9, read=read_database_login),
    Row("detached_p", "PASSWORD", rf"\b(?:{_DETACHED})\b[^\n|;]*?[ \t](?:-p|-P|-pw|--pass)[ \t]+{_WORD}", "label", 0.9, given),
    Row("put_pw", "PASSWORD", rf"\b(?:plink|pscp|psftp|kitty|putty)(?:\.exe)?\b[^\n|;]*?[ \t]-pw[ \t]+{_WORD}|\b(?:ipmitool|sqlcmd|bcp|isql|osql|tsql|racadm|hponcfg|smcipmitool)\b[^\n|;]*?[ \t]-[Pp][ \t]+(?:\"(?P<v4>[^\"\n]+)\"|'(?P<v5>[^'\n]+)'|(?P<v6>[^\s\"'|<>&;-][^\s\"'|<>&;]*))", "label", 0.9, given_number),
    Row("dash_a", "PASSWORD", rf"\b(?:redis-cli|valkey-cli|keydb-cli)\b[^\n|;]*?[ \t](?:-a|--pass)[ \t]+{_WORD}|\bldap(?:search|modify|add|passwd|whoami|delete)\b[^\n|;]*?[ \t]-[ws][ \t]+(?:\"(?P<v4>[^\"\n]+)\"|'(?P<v5>[^'\n]+)'|(?P<v6>[^\s\"'|<>&;-][^\s\"'|<>&;]*))", "label", 0.9, given_number),
    Row("keystore_pass", "PASSWORD", rf"[ \t]-(?:src|dest)?(?:store|key)pass(?:wd)?[ \t]+{_WORD}|[ \t]-pass(?:in|out)?[ \t]+pass:(?P<v4>[^\s\"']+)", "label", 0.9, given_number),
    Row("archive_pass", "PASSWORD", r"\b(?:7za?|7zr|rar|unrar|unzip|zip)(?:\.exe)?\b[^\n|;]*?[ \t]-(?:p|P[ \t]+|hp)(?P<v>[^\s\"'-][^\s\"']{2,})", "label", 0.85, given_number),
    Row("slash_pass", "PASSWORD", r"[ \t]/(?i:p|pw|pass|password|pwd|rp|u?pass)[:=](?:\"(?P<v>[^\"\n]+)\"|(?P<v2>[^\s\"'/|<>]+))", "label", 0.85, given),
    Row("net_use", "PASSWORD", rf"(?i:\bnet[ \t]+use\b[^\n]*?/u(?:ser)?:)(?P<USERNAME>[^\s]+)[ \t]+{_ONE}", "label", 0.9, given),
    Row("net_use_first", "PASSWORD", r"(?i:\bnet[ \t]+use[ \t]+(?:[a-z]:[ \t]+)?\\\\[^\s]+[ \t]+)[\"']?(?P<v>[^\s\"'/*][^\s\"']*)[\"']?[ \t]+(?i:/u(?:ser)?:)(?P<USERNAME>[^\s]+)", "label", 0.9, given),
    Row("net_user", "PASSWORD", rf"(?i:\bnet(?:1|\.exe)?[ \t]+user[ \t]+)(?P<USERNAME>[^\s/\"]+)[ \t]+{_ONE}", "label", 0.85, given),
    Row("samba_user", "USERNAME", r"[ \t](?:-U|--user=|-u)[ \t]*[\"']?(?P<v>[^\s%\"']+)%(?P<PASSWORD>[^\s\"']+)", "label", 0.9, accounts.personal_account),
    Row("secure_string", "PASSWORD", r"(?i:\bConvertTo-SecureString(?:[ \t]+-String)?)[ \t]+[\"'](?P<v>[^\"'\n$][^\"'\n]*)[\"']|(?i:\bNetworkCredential)\([\"'](?P<USERNAME>[^\"'\n]+)[\"'],[ ]?[\"'](?P<v2>[^\"'\n]+)[\"']", "label", 0.9, given_number),
    Row("piped_password", "PASSWORD", r"\becho[ \t]+(?:-n?e?[ \t]+)?(?:\"(?P<v>[^\"\n$]+)\"|'(?P<v2>[^'\n]+)'|(?P<v3>[^\s\"'|<>$]+))[ \t]*\|[ \t]*(?:sudo[ \t]+-S\b|(?:sudo[ \t]+)?passwd[ \t]+--stdin|(?:docker|podman)[ \t]+login|su\b|kinit\b|openssl[ \t]+\w+|gpg\b)", "label", 0.9, given_number),
    Row("chpasswd", "USERNAME", r"\becho[ \t]+[\"']?(?P<v>[^\s:\"'|]+):(?P<PASSWORD>[^\s\"'|]+)[\"']?[ \t]*\|[ \t]*(?:sudo[ \t]+)?chpasswd\b", "label", 0.9, accounts.personal_account),
    Row("wifi_command", "PASSWORD", r"\bnmcli\b[^\n]*?\bconnect[ \t]+(?:\"(?P<SSID>[^\"\n]+)\"|[^\s\"]+)[ \t]+password[ \t]+[\"']?(?P<v>[^\s\"']+)|\bwpa_passphrase[ \t]+[\"']?[^\s\"']+[\"']?[ \t]+[\"']?(?P<v2>[^\s\"']{8,63})", "label", 0.9),
    Row("snmp_pass", "SECRET", r"\bsnmp(?:walk|get|getnext|set|bulkwalk|bulkget|table|status)\b[^\n|;]*?[ \t](?:-c|-A|-X)[ \t]+[\"']?(?P<v>[^\s\"'-][^\s\"']*)(?:[^\n|;]*?[ \t]-X[ \t]+[\"']?(?P<v2>[^\s\"'-][^\s\"']*))?", "label", 0.9, checks.is_value),
    Row("oracle_login", "USERNAME", r"\b(?:sqlplus|impdp|expdp|imp|exp|rman(?:[ \t]+target)?|sqlldr)[ \t]+(?:-\w+[ \t]+)*[\"']?(?P<v>[A-Za-z]\w*)/(?P<PASSWORD>[^\s@\"'/]+)", "label", 0.9, accounts.personal_account),
    Row("tried_login", "PASSWORD", r"(?:^|[\s(\"'`])(?i:admin|administrator|root|ubnt|guest|support|user|service|operator)[:/](?P<v>[^\s:/@,;()\"'`]{4,32})[\"'`]? (?i:works?|worked|to log ?in|gets? (?:me|you) in|logs? (?:me|you)? ?in|lets? (?:me|you) in|is the (?:default )?(?:login|password|credentials?)|does(?:n['’]t| not) work|did(?:n['’]t| not) work)\b", "label", 0.85, given_number, log=False),
    Row("mail_login", "USERNAME", r"(?m:^|[>:\s])[A-Za-z]{0,4}[0-9]{1,4}(?:\.[0-9]{1,3})? LOGIN \"?(?P<v>[^\s\"]+)\"? \"?(?P<PASSWORD>[^\s\"]+)", "label", 0.9, accounts.personal_account),
    Row("sent_pass", "PASSWORD", r"(?m:^|[>:] ?)(?:-*> ?|C: |Command: |Befehl:\s+|Commande :\s+)PASS (?P<v>[^\s]+)", "label", 0.9, checks.is_value),
    Row("auth_plain", "PASSWORD", r"\bAUTH(?:ENTICATE)? PLAIN (?P<v>[A-Za-z0-9+/]{8,}={0,2})", "label", 0.95, has_password),
    Row("config_last", "PASSWORD", r"(?:^|[^\w/])(?i:(?:password|passwd|passphrase|secret|psksecret|pre-shared-key|wpa-psk|key-string|auth-password|priv-password|admin-pass|enable-password))[ \t]+(?:ENC[ \t]+)?(?P<v>[^\s\"';]{4,})[ \t;]*\r?$", "label", 0.85, configured),
)
