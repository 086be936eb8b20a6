"""Rows for what machines and configurations write of secrets: lists of codes, named values, keys of devices, commands with a password."""

# ruff: noqa: E501, S105, S106, S107 - a row of patterns reads best on one line; names of secrets are none

from __future__ import annotations

import re

from redactor import regex
from redactor.detect import checks
from redactor.detect.rows import usernames
from redactor.detect.rows.row import Row


def spoken(text: str) -> bool:
    """Return whether a search is somebody's words: two or more, no code."""
    return " " in text.strip("* ") and sum(map(str.isalpha, text)) > 4 and not re.search(r"[{}=<>\\/]|:\S", text)  # noqa: PLR2004


def codes(text: str) -> list[tuple[int, int]]:
    """Return where the codes of a list stand."""
    return [found.span() for found in _CODE.finditer(text) if any(c.isdigit() for c in found[0])]


_CODE = regex.compile(r"[0-9A-Za-z]{4,6}-[0-9A-Za-z]{4,6}|[0-9]{4,5} [0-9]{4,5}|[0-9a-z]{8,10}|[0-9]{6,8}")
_CODES = r"(?:[0-9A-Za-z]{4,6}-[0-9A-Za-z]{4,6}|[0-9]{4,5} [0-9]{4,5}|[0-9]{6,8}|[0-9a-z]{8,10})"


def network_name(text: str) -> bool:
    """Return whether what stands behind `(network` is a name: capitals or digits in it, no kind or state of a network."""
    return checks.is_value(text) and text != text.lower() and not re.search(r"(?i)\b(?:error|failure|drive|card|cable|adapter|issue|printer|tab|settings?|unreachable|down|interface|port|team|vlan|layer|time)\b", text)


def line_value(text: str) -> bool:
    """Return whether the rest of a line behind `password =` is the password, blanks included: no body of a form, no code."""
    return checks.is_value(text) and " " in text and len(text) <= 48 and not re.search(r"&\w+=|[(){}]|\b\w+=|=>|\+ ", text)  # noqa: PLR2004


def random_key(text: str) -> bool:
    """Return whether a value under the name of a key is one: random letters and digits, no name, path, version or host."""
    return checks.random_looking(text) and not re.search(r"^(?:https?|arn|projects?|vault|secret|kv)\b|\.(?:pem|key|crt|json|ya?ml|txt|com|net|org|io|local|internal|example)\b|^[a-z]+(?:[-_.][a-z0-9]+)*$|^/", text)


def secret_name(text: str) -> bool:
    """Return whether a value behind the name of a secret is one: no reference to where it is kept, no switch."""
    return checks.is_value(text) and len(text) >= 4 and not re.match(r"(?:\$|%|@|https?:|file:|arn:|/|true$|false$|vault:|secret(?:s|Ref|KeyRef)\b)", text)  # noqa: PLR2004


def configured(text: str) -> bool:
    """Return whether a word behind `key` or `password` in a configuration is one and no keyword."""
    return checks.is_value(text) and len(text) >= 4 and text.lower() not in _KEYWORDS  # noqa: PLR2004


_KEYWORDS = frozenset(
    "encryption level type chain string config-key generate zeroize rsa dsa ecdsa ed25519 label modulus mypubkey exchange required policy address hostname recovery minimum maximum length "
    "history lockout aging expiration management authentication encrypt local radius tacacs+ line enable none any default mode rotated rotates rotation changed updated expired mismatch wrong incorrect invalid missing unknown failed reset".split()
)

ROWS: tuple[Row, ...] = (
    Row("chap", "PASSWORD", r"(?m:^)[ \t]*[\"']?(?P<USERNAME>[^\s\"'#:]*[A-Za-z][^\s\"'#:]*)[\"']?[ \t]+[\"']?(?:\*|pptpd?|l2tpd?|xl2tpd|pppd?|ppp[0-9]*|[a-z]*vpn[a-z0-9]*|sstp|pppoe(?:-server)?)[\"']?[ \t]+(?:\"(?P<v>[^\"\n]+)\"|'(?P<v2>[^'\n]+)'|(?P<v3>[^\s\"'*]{4,}))[ \t]+[\"']?(?:\*|[0-9]{1,3}(?:\.[0-9]{1,3}){3})[\"']?[ \t]*(?:\r?$|#)", "context", 0.85, secret_name),
    Row("code_list", "ONE_TIME_CODE", rf"(?i:\b(?:backup|recovery|emergency|rescue|scratch|paper|printed|one-time|2fa|mfa|wiederherstellungs|ersatz)-?[ ]?codes?)[^\n0-9]{{0,24}}?(?:\n[ \t]*(?:[0-9]{{1,2}}[.)][ \t]+)?)?(?P<v>{_CODES}(?:(?:[ ]?[,;/|][ ]?|[ ]{{1,4}}|\r?\n[ \t]*)(?:(?:and|und|et|y|or|[0-9]{{1,2}}[.)]) )?{_CODES})*)", "context", 0.85, parts=codes),
    Row("code_rows", "ONE_TIME_CODE", r"\n[ \t]*(?:[0-9]{1,2}[.)][ \t]+)?(?P<v>[0-9]{4}-[0-9]{4}(?:[ \t]{2,}[0-9]{4}-[0-9]{4})+)[ \t]*(?:<-[^\n]*)?\r?$|\n[ \t]+(?P<v2>[0-9]{4}-[0-9]{4})[ \t]*\r?$", "context", 0.75, parts=codes, log=False),
    Row("passkey", "ONE_TIME_CODE", r"(?i:\b(?:pass ?key|pairing (?:code|pin)|numeric comparison|confirmation value|otp_attempt|otp_code|verification_code|one_time_password|mfa_code|totp_code)\\?[\"']?)(?: is| ?[:=]>?| )[ ]?\\?[\"']?(?P<v>[0-9]{3}[ -]?[0-9]{3}|[0-9]{4,8})\b", "label", 0.9),
    Row("entered_pin", "PASSWORD", r"(?i:\b(?:user|caller|customer|participant)? ?(?:entered|dialled|dialed|keyed|pressed|typed) )['\"](?P<v>[0-9]{4,10})['\"]|(?i:\bpin) (?P<v2>[0-9]{4,8}) (?i:rejected|accepted|incorrect|wrong|invalid|failed|ok|denied)\b", "context", 0.85, text=False),
    Row("link_key", "SECRET", r"(?i:\b(?:link[_ ]?key|ltk|irk|csrk|network[_ ]?key|tc[_ ]?link[_ ]?key|install[_ ]?code|session[_ ]?key|pmk|ptk|gtk|master[_ ]?secret|preshared[_ ]?key|private[_ ]?key|localkey|bindkey|aes[_ ]?key|app(?:s)?key|nwks?key|appskey|enc[_ ]?key))(?: stored| set| is| value)?[ ]?[:=][ ]?[\"'\[]?(?P<v>(?:0x)?[0-9a-fA-F]{32,64}|[0-9a-fA-F]{2}(?:[: ][0-9a-fA-F]{2}){15,31}|[A-Za-z0-9+/]{42,44}={0,2})", "label", 0.9),
    Row("named_key", "SECRET", r"(?:^|[\s\"'{,;(+-])(?:export )?[\"']?(?i:[a-z0-9_]*(?:secret|token|api_?key|private_?key|access_?key|encryption_?key|app_key|master_?key|signing_?key|signature_?key|jwt_?key|session_?key|auth_?key|license_?key|salt|credential|webhook|dsn|connection_?string|account_?key)[a-z0-9_]*)[\"']?[ ]?[:=][ ]?[\"']?(?:base64:)?(?P<v>[A-Za-z0-9+/_.~-]{16,}={0,2})", "label", 0.85, random_key),
    Row("service_hook", "SECRET", r"/services/T[A-Z0-9]{7,12}/B[A-Z0-9]{7,12}/(?P<v>[A-Za-z0-9]{16,})", "shape", 0.95),
    Row("live_key", "SECRET", r"\b[a-z]{2,5}_(?:live|test|prod|sandbox|secret|key)_[A-Za-z0-9]{16,}\b", "shape", 0.9, checks.random_looking),
    Row("string_password", "PASSWORD", r"(?i:\b(?:password|pwd)=)(?P<v>[^;=\"'\s&]+(?:;[^;=\"'\s&]+)*);[ ]?[A-Za-z]+(?: [A-Za-z]+){0,2}=", "label", 0.95, checks.is_value),
    Row("tool_password", "PASSWORD", r"\b(?:(?:sqlcmd|osql|bcp)(?:\.exe)?\b[^\n|;]*?[ \t]-P[ \t]?[\"']?(?P<v>[^\s\"']+)|ldap(?:search|modify|add|passwd|whoami|delete)\b[^\n|;]*?[ \t]-w[ \t][\"']?(?P<v2>[^\s\"']+)|redis-cli\b[^\n|;]*?[ \t]-a[ \t][\"']?(?P<v3>[^\s\"']+)|(?:plink|pscp|psftp)(?:\.exe)?\b[^\n|;]*?[ \t]-pw[ \t][\"']?(?P<v4>[^\s\"']+)|(?:7z|zip|rar|unzip)\b[^\n|;]*?[ \t]-[pP][ \t]?[\"']?(?P<v5>[^\s\"'-][^\s\"']{3,})|openssl\b[^\n|]*?[ \t]-pass(?:in|out)?[ \t]pass:[\"']?(?P<v6>[^\s\"']+)|wpa_passphrase[ \t]+(?P<SSID>\"[^\"\n]+\"|[^\s]+)[ \t]+[\"']?(?P<v7>[^\s\"']{8,})|net[ \t]+user[ \t]+(?P<USERNAME>[A-Za-z][\w.-]+)[ \t]+[\"']?(?P<v8>[^\s\"'/*][^\s\"']{3,})|net[ \t]+use[ \t][^\n]*?/user:(?:[\w.-]+\\{1,2})?[\w.-]+[ \t]+[\"']?(?P<v9>[^\s\"'/*][^\s\"']{3,})|(?:xfreerdp|rdesktop|wfreerdp)\b[^\n|;]*?[ \t](?:/p:|-p[ \t])[\"']?(?P<v10>[^\s\"']+)|smbclient\b[^\n|;]*?[ \t]-U[ \t]?[^\s%]+%(?P<v11>[^\s\"']+)|(?:docker|podman|helm registry|az|oc|skopeo|buildah|nerdctl|cf|heroku|rancher|argocd) login\b[^\n|;]*?[ \t]-p[ \t]?[\"']?(?P<v12>[^\s\"'-][^\s\"']+)|nmcli\b[^\n|;]*?[ \t]password[ \t][\"']?(?P<v13>[^\s\"']+)|(?:cmdkey|schtasks|psexec|sc)(?:\.exe)?\b[^\n|;]*?[ \t](?:/pass:|/rp[ \t]|-p[ \t]|password=[ \t]?)[\"']?(?P<v14>[^\s\"'/]+))", "label", 0.9, checks.is_value),
    Row("piped_password", "PASSWORD", r"(?i:\becho) (?:-n )?[\"']?(?:(?P<USERNAME>[A-Za-z][\w.-]+):)?(?P<v>[^\s\"'|:]{4,})[\"']? ?\| ?(?:sudo )?(?:-S |chpasswd|passwd --stdin|docker login|sudo -S|gpg|kinit|smbpasswd)", "context", 0.85, checks.is_value),
    Row("line_password", "PASSWORD", r"(?m:^)[ \t]*[\w.-]*(?i:password|passwd|passphrase|passwort|kennwort|contraseña|wachtwoord|mot_de_passe)[ \t]*=[ \t]*(?P<v>[^\s\"'#$&{(<;,][^\s\"'#;,]*[ \t][^\n\r\"'#;,]*[^\s\"'#;,])[ \t]*\r?$", "label", 0.95, line_value),
    Row("named_value", "PASSWORD", r"(?i:\bname\\?[\"']?[ ]?[:=][ ]?\\?[\"']?[\w.-]*(?:password|passwd|passphrase|_pass|_pwd|secret|token|api_?key|access_?key|private_?key|credential)[\w.-]*\\?[\"']?,?\s{0,40}(?:~ )?[\"']?value\\?[\"']?[ ]*[:=][ ]?)(?:\\?\"(?P<v>[^\"\\\n]+)\\?\"(?: -> \"(?P<v2>[^\"\n]+)\")?|'(?P<v3>[^'\n]+)'|(?P<v4>[^\s\"'{}]+))", "label", 0.9, secret_name),
    # a plan of changes to resources: which of them is a secret its name says, or the attribute's
    Row("changed_secret", "PASSWORD", r"(?m:^)[ ]*[~+-][ ]+(?:resource \"[^\n]*(?i:secret|password|passwd|token|credential|private_key|api_key)[^\n]*\n(?:[ ]*[^ }\n][^\n]*\n){0,6}?[ ]*[~+-][ ]+value|secret_string|password|secret_value|plaintext)[ ]*= \"(?P<v>[^\"\n]+)\"(?: -> \"(?P<v2>[^\"\n]+)\")?", "context", 0.85, secret_name),
    Row("device_key", "PASSWORD", r"(?i:\b(?:crypto (?:isakmp|ikev[12]) key|isakmp key|pre-shared-key(?: local| remote)?|ike(?:v[12])? (?:psk|key)|authentication-key(?: [0-9]+(?: md5)?)?|message-digest-key [0-9]+ md5|ospf key|hsrp key|key-string|wpa-psk (?:ascii|hex)|chap (?:password|secret)|pap (?:sent-username \S+ )?password|neighbor \S+ password|enable (?:password|secret)|line password|console password|login password|ppp password|ftp password|tftp password|psksecret|ntp key [0-9]+ (?:md5|sha1?)|standby [0-9]+ authentication|vtp password|mka key|wep key)(?: (?:[0-9]|ENC|encrypted|level [0-9]+|md5|text|ascii|hex|key))*) \"?(?P<v>[^\s\";]{4,})", "label", 0.9, configured),
    Row("pin_behind", "PASSWORD", r"(?i:\b(?:pin|puk|code|combination|combo|passcode|kennwort|passwort|password|pw|clave|contraseña) (?:for|of|to|für|vom|zum|du|de|del|para) (?:the |my |our |der |den |das |la |le |el )?[\w-]+(?: [\w-]+)?):[ ]{1,2}[\"']?(?P<v>[^\s\"'<>]*[0-9][^\s\"'<>]*)", "context", 0.8, usernames.coded),
    Row("puk_is", "PASSWORD", r"(?i:\bpuk[12]?(?: code)?(?: is| ist|:|=| =)?) (?P<v>[0-9]{8})\b", "label", 0.9),
    Row("bracketed_label", "SECRET", r"(?i:\b(?:api[-_ ]?key|access[-_ ]?key|secret[-_ ]?key|client[-_ ]?secret|token|secret|license[-_ ]?key))\[[^\[\]\n]{1,24}\][\"']?[ ]?[:=][ ]?[\"']?(?P<v>[^\s\"',;]{8,})", "label", 0.9, checks.random_looking),
    Row("logged_query", "SEARCH_QUERY", r"\b(?:GET|POST) /[^\s?]* (?:[\w.-]+=[^&\s]*&)*(?:q|query|search|searchterm|term|keywords?)=(?P<v>[^&\s]{3,})", "label", 0.85, checks.is_value),
    Row("network_aside", "SSID", r"\((?i:(?:wi-?fi |wlan )?(?:network|netzwerk|réseau|red:|ssid)):? [\"“']?(?P<v>[^()\n\"”']{3,32}?)[\"”']?\)", "context", 0.75, network_name, log=False),
    Row("logged_search", "SEARCH_QUERY", r"\\?\"(?:match|match_phrase|match_phrase_prefix|term|wildcard|prefix|fuzzy)\\?\": ?\{\\?\"[\w.*^-]+\\?\": ?(?:\{\\?\"(?:query|value)\\?\": ?)?\\?\"(?P<v>[^\"\\\n]+)\\?\"|\\?\"(?:query|q|search|searchTerm|search_term|keywords?)\\?\": ?\\?\"(?P<v2>[^\"\\\n{]+)\\?\"|(?i:\b(?:search(?:ed)? (?:query|term|for|phrase)|query string|user (?:query|searched)))[ :=]{1,3}[\"'](?P<v3>[^\"'\n]{3,100})[\"']", "label", 0.85, spoken),
)
