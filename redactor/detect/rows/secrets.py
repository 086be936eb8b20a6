"""Rows for secrets: headers, keys of known makers, tokens, private keys, command lines, URLs with a password.

Shapes are those the makers document; most are also in the rule sets of gitleaks and detect-secrets.
"""

from __future__ import annotations

import base64
import binascii
import re

from redactor import regex
from redactor.detect import accounts, checks
from redactor.detect.rows.row import Row

_B64 = r"[A-Za-z0-9+/]"
_ID = r"[A-Za-z0-9_-]"


def basic_credentials(text: str) -> bool:
    """Return whether a word after `Basic` is base64 of `user:password` (RFC 7617)."""
    try:
        return b":" in base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError):
        return False


def header_value(text: str) -> bool:
    """Return whether what follows `authorization:` is a header's value and not the start of an object."""
    return checks.is_value(text) and text[:1] not in "{[(" and not _HEADERS.match(text)


#: Names of other headers, in a list of them: `Vary: Accept, Authorization, Cookie, X-Requested-With`.
_HEADERS = regex.compile(r"(?:Cookie|Accept(?:-[A-Za-z]+)?|Origin|Link|Location|ETag|User-Agent|Host|Referer|Content-[A-Za-z]+|X-[A-Za-z-]+|Access-[A-Za-z-]+|Cache-Control|Range|DNT|Prefer|Retry-After)[ ]?(?:[,'\"]|\Z)", re.IGNORECASE)
_QUOTE_ENDS = regex.compile(r"'[ ]?[,})\]]")


def header_length(text: str) -> int:
    """Return how much of a header's value is read: up to the quote that ends it in a list of Python's (`'Bearer x', 'User-Agent': ...`)."""
    found = _QUOTE_ENDS.search(text)
    return found.start() if found else len(text)


def has_pair(text: str) -> bool:
    """Return whether a cookie header holds `name=value`."""
    return "=" in text


#: Cookies that hold a choice of everybody's.
_SETTINGS = frozenset("lang language locale theme tz timezone currency consent cookieconsent cookie_consent cookieconsent_status path domain expires max-age samesite version view sort mode".split())
_COOKIE = regex.compile(r"([^\s=;,]+)=([^;]*)")


def cookie_values(text: str) -> list[tuple[int, int]]:
    """Return where the values of a cookie header stand; names stay, and settings that everybody has (`lang=de`)."""
    found = []
    for pair in _COOKIE.finditer(text):
        start, end = pair.start(2), pair.start(2) + len(pair[2].rstrip(" ,\t'"))
        if start < end and not (pair[1].lower() in _SETTINGS and end - start <= 16):  # noqa: PLR2004
            found.append((start, end))
    return found


def product_key(text: str) -> bool:
    """Return whether five groups of five are a licence key: letters and digits mixed."""
    return any(c.isdigit() for c in text) and any(c.isalpha() for c in text)


def prose_password(text: str) -> bool:
    """Return whether a word after "password is" is one: four characters or more with a digit, a sign or mixed case, or quoted."""
    bare = text.strip("\"'`“”.,:;()")
    odd = any(not c.isalpha() for c in bare) or (bare != bare.lower() and bare != bare.capitalize())
    return checks.is_value(bare) and len(bare) >= 4 and (odd or text[:1] in "\"'`“")  # noqa: PLR2004


def bare_password(text: str) -> bool:
    """Return whether a word right behind "password" or "PIN" is one: four digits or more, or letters and digits mixed."""
    bare = text.rstrip(".,;!?")
    return len(bare) >= 4 and (bare.isdigit() or (any(c.isalpha() for c in bare) and not re.fullmatch(r"\d+(?:st|nd|rd|th|x|am|pm)", bare)))  # noqa: PLR2004


def odd_password(text: str) -> bool:
    """Return whether a word named as a password is one: letters with a digit or a sign among them, no address, no state."""
    bare = text.strip("\"'`“”.,;!?")
    odd = any(c.isdigit() for c in bare) or any(c in "!#$%&*+=@^~" for c in bare[:-1])
    return checks.is_value(bare) and len(bare) >= 5 and odd and any(c.isalpha() for c in bare) and not re.search(r"@[\w-]+\.\w|://|^\d+(?:st|nd|rd|th)$", bare)  # noqa: PLR2004


def odd_password_or_digits(text: str) -> bool:
    """Return whether the key of a network is one: as other passwords, or eight digits and more."""
    return odd_password(text) or (text.rstrip(".,").isdigit() and len(text) >= 8)  # noqa: PLR2004


def written(text: str) -> bool:
    """Return whether a search is a person's words and not a code: no digit in it."""
    return not any(c.isdigit() for c in text)


def env_value(text: str) -> bool:
    """Return whether the rest of a line behind `DB_PASS=` is the password, and no body of a form (`x&user=y`)."""
    return checks.is_value(text) and not re.search(r"&\w+=", text)


def flag_value(text: str) -> bool:
    """Return whether the word after a command-line flag is a value."""
    return checks.is_value(text) and not text.startswith(("-", "|", ">", "<")) and text.lower() not in _SAID_OF_FLAG


#: What stands behind a flag that somebody writes about: `using --password via the command line`.
_SAID_OF_FLAG = frozenset("via on at by from as if flag prompt stdin because using or with when option options flag flags argument arguments parameter instead can cannot may must will would should does is, or, and, followed".split())
_UNITS = frozenset("seconds secs sec minutes mins times characters chars digits letters attempts days weeks hours bits bytes users".split())


#: What trackers of code are filtered by, and nobody: `branch%3Amain`, `is:open`.
_FILTER = regex.compile(r"(?:(?:branch|workflow|is|event|label|state|status|sort|type|milestone|language|repo|path)(?:%3A|:)[^+ ]*[+ )]*)+", re.IGNORECASE)


def searched(text: str) -> bool:
    """Return whether what a URL asks for was typed by somebody."""
    return checks.is_value(text) and _FILTER.fullmatch(text) is None


def configured(text: str) -> bool:
    """Return whether the word behind `password 7` or `key ascii` is one, and no unit of what was counted."""
    return checks.is_value(text) and text.strip(".,;!?)").lower() not in _UNITS


#: Maker, pattern. Each is specific enough to need no label.
_KEYS: tuple[tuple[str, str], ...] = (
    ("aws", r"\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b"),
    ("github", r"\bgh[pousr]_[A-Za-z0-9]{30,}\b|\bgithub_pat_[A-Za-z0-9_]{22,}"),
    ("gitlab", rf"\bgl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|oas|soat|ffct)-{_ID}{{20,}}"),
    ("slack", r"\bxox[abceoprs](?:-[A-Za-z0-9]+)+|\bxapp-[0-9]-[A-Za-z0-9-]{20,}"),
    ("slack_hook", r"\bhooks\.slack\.com/(?:services|workflows)/[A-Za-z0-9/_-]{20,}"),
    ("teams_hook", r"\.webhook\.office\.com/webhookb2/[A-Za-z0-9@/-]{40,}"),
    ("discord_hook", r"\bdiscord(?:app)?\.com/api/webhooks/[0-9]+/[A-Za-z0-9_-]{30,}"),
    ("stripe", r"\b(?:[spr]k_(?:live|test)|whsec)_[A-Za-z0-9]{10,}"),
    ("google", r"\bAIza[0-9A-Za-z_-]{30,40}|\bGOCSPX-[0-9A-Za-z_-]{20,}|\bya29\.[0-9A-Za-z_-]{20,}|\b1//0[0-9A-Za-z_-]{30,}"),
    ("openai", r"\bsk-(?:(?:proj|svcacct|admin|ant-[a-z0-9]+|or-v1|live|lf)-)?[A-Za-z0-9_-]*[A-Za-z0-9]{16,}[A-Za-z0-9_-]*"),
    ("twilio", r"\b(?:AC|SK)[0-9a-f]{32}\b"),
    ("sendgrid", r"\bSG\.[\w-]{16,}\.[\w-]{16,}"),
    ("mailgun", r"\bkey-[0-9a-f]{32}\b"),
    ("mailchimp", r"\b[0-9a-f]{32}-us[0-9]{1,2}\b"),
    ("npm", r"\bnpm_[A-Za-z0-9]{36}\b"),
    ("pypi", r"\bpypi-[A-Za-z0-9_-]{40,}"),
    ("rubygems", r"\brubygems_[0-9a-f]{48}\b"),
    ("docker", r"\bdckr_(?:pat|oat)_[A-Za-z0-9_-]{20,}"),
    ("huggingface", r"\b(?:hf|api_org)_[A-Za-z]{30,}\b"),
    ("digitalocean", r"\bdo[opr]_v1_[a-f0-9]{64}\b"),
    ("azure_ad", r"[0-9]Q~[A-Za-z0-9_~.-]{31,34}"),
    ("azure_shared", r"\b(?:AccountKey|SharedAccessKey|SharedSecretValue)=(?P<v>[A-Za-z0-9+/]{20,}={0,2})"),
    ("shopify", r"\bshp(?:at|ca|pa|ss|tka)_[a-fA-F0-9]{32}\b"),
    ("square", r"\bsq0[a-z]{3}-[0-9A-Za-z_-]{22,43}|\bEAAA[a-zA-Z0-9_-]{60}"),
    ("telegram", r"\b[0-9]{8,10}:AA[A-Za-z0-9_-]{33}\b"),
    ("databricks", r"\bdapi[a-f0-9]{32}(?:-[0-9])?\b"),
    ("prefixed", rf"\b(?:lin_api|lin_oauth|ntn|secret|glsa|glc|sntrys|sntryu|figd|sbp|pscale_tkn|pscale_pw|pscale_oauth|nfp|fo1|rdme|key_live|key_test|tfp|xkeysib|hvs|hvb|hvr|dp\.pt|dp\.st|PMAK|NRAK|NRJS|NRAL|ATATT3|ATBB|ATCTT3|shpua|pk_live|rnd|ops|ops_eyJ|phc|phx|r8|vercel|cfut|oy2|perm)[_.=-]{_ID}{{20,}}"),
    ("atlassian", r"\bAT(?:ATT3|CTT3|BB)[A-Za-z0-9_=-]{28,}"),
    ("facebook", r"\bEAA[A-Za-z0-9]{60,}"),
    ("terraform", r"\.atlasv1\.[A-Za-z0-9_=-]{60,}"),
    ("airtable", r"\bpat[A-Za-z0-9]{14}\.[0-9a-f]{64}\b"),
    ("age_key", r"\bAGE-SECRET-KEY-1[0-9A-Z]{58}\b"),
    ("bitlocker", r"\b[0-9]{6}(?:-[0-9]{6}){7}\b"),
)

HEADERS: tuple[Row, ...] = (
    Row("private_key", "SECRET",
        rf"-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----(?:(?:\s|\\[nr])*(?:[A-Za-z-]+: [^\n\\]*(?:\n|\\n)|{_B64}+=*))*(?:(?:\s|\\[nr])*-----END (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----)?",
        "shape", 1.0, max_value=1 << 20),
    Row("putty_key", "SECRET", rf"\bPrivate-Lines: [0-9]+\s+(?P<v>{_B64}+=*(?:\s+{_B64}{{8,}}=*)*)", "label", 1.0, max_value=1 << 20),
    Row("authorization", "AUTH_TOKEN",
        r"(?i:\b(?:proxy-)?authorization)\\*[\"']?[ \t]*(?:=>|[:=,])[ \t]*\\*[\"'\[]?(?:(?i:digest) (?P<v2>[^\r\n\\]+)|(?:(?i:basic|bearer|digest|negotiate|ntlm|token|apikey|api-key|oauth|hoba|mutual|scram-sha-\d+|aws4-hmac-sha256|sharedkey|key)[ :=]+)?(?P<v>[^\r\n\"'<>\\ ][^\r\n\"<>\\]*))",
        "label", 0.95, header_value, trim=header_length),
    Row("bearer", "AUTH_TOKEN", r"(?i:\bbearer)[ \t]+(?P<v>[A-Za-z0-9._~+/=-]*[0-9._~+/=-][A-Za-z0-9._~+/=-]{7,})", "context", 0.9, checks.random_looking),
    Row("basic", "AUTH_TOKEN", rf"(?i:\bbasic)[ \t]+(?P<v>{_B64}{{6,}}={{0,2}})", "context", 0.9, basic_credentials),
    Row("set_cookie", "COOKIE", r"(?i:\bset-cookie2?)\\*[\"']?[ \t]*(?:=>|[:=])[ \t]*\\*[\"'\[]*(?P<v>[^\s;=\"'\\]+=[^;\r\n\"\\]+)", "label", 0.95, has_pair, parts=cookie_values),
    Row("cookie", "COOKIE", r"(?i:\bcookies?2?)\\*[\"']?[ \t]*(?:=>|[:=])[ \t]*\\*[\"'\[]*(?P<v>[^\s=;\"'\\{(]+=[^\r\n\"\\]*)", "label", 0.95, has_pair, parts=cookie_values),
    Row("session_quoted", "COOKIE", r"\bsession=<(?P<v>[^>\s]{8,})>", "label", 0.9),
    Row("sid", "COOKIE", r"[?&;\s](?:sid|SID|s_id|sess_id|sessid|session)=(?P<v>[A-Za-z0-9%._~+/-]{16,})", "label", 0.9, checks.random_looking),
    Row("asp_cookie", "COOKIE", r"(?:ASP\.NET_SessionId|\.ASPXAUTH|\.AspNetCore\.[A-Za-z.]+|__Secure-[\w.-]+|__Host-[\w.-]+|_ga|_gid|_fbp|_fbc|_shopify_[sy]|_gcl_au|_hjSession(?:User)?_[0-9]+|_clck|_uet[sv]id|_pk_id[.\w]*|_pk_ses[.\w]*|_ym_uid|ajs_anonymous_id|hubspotutk|__hs[st]c|__cf_bm|cf_clearance|laravel_session|connect\.sid|wordpress_logged_in_\w+)=(?P<v>[^;\s\"',]{4,})", "label", 0.95),
    Row("otp_code", "ONE_TIME_CODE", r"(?i:\b(?:otp|2fa|mfa|sms|verification|one-time)\b[^\n]{0,48}?\bcode[=: ]+)(?P<v>[0-9]{4,8})\b|(?i:\b(?:got|received|sent|enter(?:ed)?) the code )(?P<v2>[0-9]{4,8})\b", "context", 0.85),
    Row("oauth_state", "AUTH_TOKEN", r"[?&](?:state|nonce|code_challenge|session_state|login_ticket|ticket|SAMLRequest|SAMLResponse|RelayState)=(?P<v>[^&\s\"'<>#]{10,})", "label", 0.85),
    Row("jwt", "AUTH_TOKEN", r"\beyJ[A-Za-z0-9_-]{6,}\.[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]*){0,3}", "shape", 0.95),
    Row("password_hash", "PASSWORD", r"\$(?:2[abxy]?|1|5|6|7|y|gy|md5|sha1|apr1|argon2(?:id|i|d)|pbkdf2(?:-sha\d+)?|scrypt|8|9|14)\$[A-Za-z0-9./$=,+-]{12,}|\{(?:SSHA|SHA|SMD5|MD5|CRYPT|SSHA256|SSHA512|PBKDF2)\}[A-Za-z0-9+/=$.]{16,}", "shape", 0.95),
    Row("licence_key", "SECRET", r"\b[0-9A-Z]{5}(?:-[0-9A-Z]{5}){4}\b", "shape", 0.8, product_key),
)

COMMANDS: tuple[Row, ...] = (
    Row("url_user", "USERNAME", r"://(?P<v>[^\s:/@\"'<>?#,]*):(?P<PASSWORD>[^\s@\"'<>/]+|[^\s@\"'<>]+)@", "label", 0.95, accounts.personal_account),
    Row("url_user_only", "USERNAME", r"://(?P<v>[A-Za-z][^\s:/@\"'<>?#,]*)@", "label", 0.9, accounts.personal_account),
    Row("flag_password", "PASSWORD", r"(?:^|[\s\"'\[,])--?(?i:(?:[a-z]+[-_])*(?:password|passwd|pass|pwd|passphrase|psk))(?:[ \t]+|=)(?:\"(?P<v>[^\"\n]+)\"|'(?P<v2>[^'\n]+)'|(?P<v3>[^\s\"'|<>]+))", "label", 0.95, flag_value),
    Row("flag_secret", "SECRET", r"(?:^|[\s\"'\[,])--?(?i:(?:[a-z]+[-_])*(?:token|secret|api[-_]?key|access[-_]?key|secret[-_]?key|client[-_]?secret|credentials?))(?:[ \t]+|=)(?:\"(?P<v>[^\"\n]+)\"|'(?P<v2>[^'\n]+)'|(?P<v3>[^\s\"'|<>]+))", "label", 0.95, flag_value),
    Row("flag_user", "USERNAME", r"[ \t](?:-u|--user|--proxy-user|-U)[ \t=]?[\"']?(?P<v>[^\s:\"'=]+):(?P<PASSWORD>[^\s\"']+)", "label", 0.95, accounts.personal_account),
    Row("sshpass", "PASSWORD", r"\bsshpass[ \t]+-p[ \t]*[\"']?(?P<v>[^\s\"']+)|[ \t]-p[ \t]+(?P<v3>[^\s\"'|-][^\s\"'|]*)[ \t]+--password\b", "label", 0.9, checks.is_value),
    Row("config_password", "PASSWORD",
        r"(?i:\b(?:password|secret|passphrase|pre-shared-key|community|key|key-string|auth-password|priv-password|wpa-psk))(?:[ \t]+(?:\d{1,2}|ascii|hex|encrypted|hmac-[a-z0-9-]+|md5|sha\d*|ciphertext|cipher|irreversible-cipher|plaintext|plain-text|simple|hash|ascii-text|local|remote))+[ \t]+\"?(?P<v>[^\s\";]{4,})",
        "label", 0.9, configured),
    Row("snmp_community", "SECRET", r"(?i:\bsnmp-server[ \t]+community|\bset[ \t]+snmp[ \t]+community(?:[ \t]+read-(?:only|write(?:-all)?))?|\bsnmp-agent[ \t]+community[ \t]+(?:read|write)(?:[ \t]+cipher)?|\bcommunity-string|\brocommunity6?|\brwcommunity6?)[ \t]+\"?(?P<v>[^\s\"]+)", "label", 0.95),
    Row("server_key", "SECRET", r"(?i:\b(?:radius|tacacs)(?:-server)?\b[^\n]{0,60}?[ \t]key[ \t]+(?:\d[ \t]+)?)\"?(?P<v>[^\s\"]{4,})|(?i:\b(?:ikev1|isakmp)[^\n]{0,20}pre-shared-key[ \t]+)(?P<v2>[^\s\"]+)", "label", 0.9, checks.is_value),
    Row("password_prose", "PASSWORD",
        r"(?i:\b(?:password|passcode|passphrase|pass word|pswd|passwd|pwd|pw|pass|pin|passwort|kennwort|mot de passe|contraseña|clave|senha|wachtwoord|lösenord|hasło|shared secret|pre-?shared key|psk|(?:network|wi-?fi|wlan|wpa2?|encryption) key)(?: (?:i|we|you|he|she|they|it)(?: [a-z]{2,8}){1,3}?)?(?: (?:for|of|to|on|für|pour|de|para)(?: [\w.@'-]+){1,4}?)?,?(?: it'?s| its| that'?s| is(?: now| still| set to)?| é| è| was(?: set to| reset to| changed to)?| ist| lautet| est| es| set to| changed to| reset to))[ :]+(?P<v>\"[^\"\n]+\"|'[^'\n]+'|`[^`\n]+`|“[^”\n]+”|[^\s\"'<>]*[^\s\"'<>.,;!?])",
        "context", 0.8, prose_password),
    Row("password_named", "PASSWORD", r"(?:^|[\s(\"'])(?P<v>[^\s\"'<>()]+)(?: (?i:and|or|und|oder) (?P<v2>[^\s\"'<>()]+))? (?i:as|als|comme|como) (?i:the|my|a|our|your|das|mein|neues|le|mon|la|mi) (?i:new |wifi |wi-fi |temp |temporary )*(?i:password|passwd|pw|passwort|passcode|mot de passe|contraseña)\b", "context", 0.75, odd_password, log=False, max_value=40),
    Row("login_pair", "PASSWORD", r"(?i:\b(?:log-?in|logon|user(?: ?name)?|creds?|credentials?|zugangsdaten|zugang|account|benutzer|identifiants?)(?: is| are)?)[: ]{1,2}(?P<USERNAME>[A-Za-z][\w.@-]{1,40}) ?/ ?(?P<v>[^\s\"'<>]{0,36}[0-9!#$%&*+=^~][^\s\"'<>]{0,36})", "context", 0.75, odd_password, log=False),
    Row("password_cjk", "PASSWORD", r"(?:パスワード|暗証番号|密码|비밀번호)(?:は|が|:|：|是|는|은)[ 　]?[「\"]?(?P<v>[!-~]{4,40})", "context", 0.85, checks.is_value),
    Row("password_quoted", "PASSWORD", r"(?i:\bpassphrase(?: is)?) [\"“'](?P<v>[^\"”\n]{4,80})[\"”']", "context", 0.8, log=False),
    Row("env_password", "PASSWORD", r"(?m:^)[ \t]*(?:export )?[A-Z][A-Z0-9_]*(?:PASSWORD|PASSWD|PASSPHRASE|_PASS|_PWD|_PW)=(?P<v>[^\s\"'#$&{(][^\n\r\"'#]*[^\s\"'#])[ \t]*\r?$", "label", 0.9, env_value),
    Row("pin_of_part", "", r"(?i:\b(?:gpio|connector|header|jumper|socket|cable|cpu|board|isp|output|input|digital|analog|rj45) ?pins?) [0-9]+", log=False),
    Row("secret_prose", "SECRET", r"(?i:\b(?:(?:aws_)?secret_access_key|client secret|api[ -]?key|api token|secret key|access key|webhook secret|licen[cs]e key|product key|activation (?:code|key))(?: (?:is|was|are|ist))?) [\"'`]?(?P<v>[A-Za-z0-9][^\s\"'`<>,]{9,200}[^\s\"'`<>,.;:!?])", "context", 0.8, checks.random_looking, log=False),
    Row("wifi_slash", "PASSWORD", r"(?i:\b(?:wi-?fi|wlan|ssid|network|netzwerk|réseau|red|rete))(?: ?: ?| )[\"'“]?(?P<SSID>[A-Za-z0-9][^\s/,;<>\"'”]{2,31})[\"'”]? / [\"'“]?(?P<v>[^\s\"'”/,.;]{0,60}[0-9!#$%&*+=^~][^\s\"'”/,.;]{0,60})", "context", 0.8, odd_password_or_digits, log=False),
    Row("token_uuid", "SECRET", r"(?i:\b(?:(?:api |access |auth |ddns |dyndns |bot |update |bearer )?token|api[ -]?key|secret)(?: is| was|:|=| =)?) [\"'`]?(?P<v>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b", "context", 0.8, log=False),
    Row("wifi_pair", "PASSWORD", r"(?i:\b(?:network|wlan|wi-?fi|ssid|netzwerk)(?: (?:name|called|named|is))*)[ :]{1,2}[\"'“]?(?P<SSID>[A-Za-z0-9][^\n,;<>\"'”]{2,31}?)[\"'”]?,? (?i:(?:(?:with|and|the|und|mit|wifi|wi-fi|wlan) )*(?:key|password|passwort|pw|schlüssel|passphrase|pass)(?: is)?)[ :]{1,2}[\"'“]?(?P<v>[^\s\"'”]{0,60}[0-9!#$%&*+=^~][^\s\"'”]{0,60})", "context", 0.8, odd_password_or_digits, log=False),
    Row("wifi_named", "PASSWORD", r"(?i:\bname) (?P<SSID>[A-Za-z0-9]+[_-][A-Za-z0-9_-]+),? (?i:(?:and )?(?:key|password|passwort|pw|pass)) (?P<v>[^\s\"'”]*[0-9][^\s\"'”]{0,60})", "context", 0.8, odd_password_or_digits, log=False),
    Row("position_pair", "GEO_COORDINATES", r"(?i:\blat(?:itude)?)[ :=]{1,3}(?P<v>[-+]?[0-9]{1,2}\.[0-9]{2,})°?(?: ?[NS]\b)?[ ,;/|]{1,4}(?i:lon|lng|long|longitude)[ :=]{1,3}(?P<v2>[-+]?[0-9]{1,3}\.[0-9]{2,})", "label", 0.9),
    # keys that are joined to a word before them: `deviceLatitude: 63.4281`, `gpsLon=10.39250`
    Row("position_key", "GEO_COORDINATES", r"(?:Latitude|Longitude|Lat|Lng|Lon|Long)[\"']?[ ]?[:=][ \"']{0,2}(?P<v>[-+]?[0-9]{1,3}\.[0-9]{3,15})\b", "label", 0.9, lambda text: abs(float(text)) <= 180 and float(text) != 0),  # noqa: PLR2004
    Row("searched", "SEARCH_QUERY", r"(?i:\b(?:searched for|searching for|googled|search(?:ed)? (?:on|in) (?:google|bing) for|gesucht nach|recherché|busqué)) [\"“«](?P<v>[^\"”»\n]{3,80})[\"”»]", "context", 0.7, written, log=False),
    Row("password_bare", "PASSWORD", r"(?i:\b(?:password|passwort|pw|pwd|passcode|pin|kennwort|wifi key|wlan key)) [\"'`]?(?:(?P<v>[^\s\"'`<>(),:=]*[0-9][^\s\"'`<>(),]*)|(?P<v2>[A-Za-z]{2,}[&!#$%*+=^~][A-Za-z&!#$%*+=^~]{2,}))", "context", 0.75, bare_password, log=False),
    Row("code_of_door", "PASSWORD", r"(?i:\b(?:door|gate|entry|keypad|safe|lockbox|key ?box|garage|voicemail|screen lock|unlock|tür|tor) ?(?:code|pin|combination|combo)(?: (?:for|of|to) (?:the )?[a-z]+)?(?: is| was| ist)?) [\"'#]?(?P<v>[0-9*#]{3,10})(?:$|[\s.,;)\"'])", "context", 0.85, log=False),
    Row("code_prose", "ONE_TIME_CODE",
        r"(?i:\b(?:(?:verification|security|confirmation|login|log-?in|sign-?in|auth(?:entication|orization)?|access|one[ -]?time|2fa|mfa|two[ -]factor|sms|text|reset|activation|unlock|temporary|temp|single[ -]use|recovery|passwordless|enrol(?:l?ment)?|pairing)[ -](?:code|passcode|pin|password|token|number)|otp|passcode|einmalcode|bestätigungscode|sicherheitscode|tan|code de (?:vérification|sécurité|confirmation)|código de (?:verificación|seguridad|confirmación)))"
        r"(?i:(?: (?:i|they|you|he|she|we|it))?(?: (?:got|sent|received|gave|texted|have|entered|used|says|said|me|was|is|ist|lautet|est|es|von|of|now))*)[ ]*[:=-]?[ ]*[\"'“]?(?P<v>[0-9]{3}[ -]?[0-9]{3}|[0-9]{4,8}|[A-Z]-[0-9]{4,8})\b",
        "context", 0.85),
    Row("code_bare", "ONE_TIME_CODE", r"(?i:\b(?:the|my|your|this|der|mein|ihr|le|mon|votre|el|mi|su) c(?:ode|ódigo)(?: (?:(?:i|they|you|it) (?:got|sent|received|says|gave me|texted me) )?(?:is|was|ist|lautet|est|es)|:)) (?P<v>[0-9]{3}[ -]?[0-9]{3})\b|(?i:\b(?:use|enter|type|verwenden sie|utilisez|utilice)) (?P<v2>[0-9]{3}[ -]?[0-9]{3}|[0-9]{4,8}) (?i:as your|to (?:verify|sign in|log ?in|confirm|complete|reset)|als|comme|como)\b|(?i:\bcode) (?P<v3>[0-9]{4,8}) (?i:(?:was|were|has been) (?:sent|texted)|(?:by|via|from) (?:text|sms)|(?:i|you|we) (?:got|sent|received))|(?i:\b(?:entered|typed|tried|received|got)) (?P<v4>[0-9]{4,8}|[0-9]{3} [0-9]{3})(?i:,? (?:but|and) (?:the|that|this|it) (?:code|otp|says|said|tells|did|was rejected|is invalid))|(?i:\b(?:received|got|got it)) (?P<v5>[0-9]{2} [0-9]{2} [0-9]{2})\b", "context", 0.8, log=False),
    Row("code_first", "ONE_TIME_CODE", r"\b(?P<v>[0-9]{3}[ -]?[0-9]{3}|[0-9]{4,8}|G-[0-9]{6}) (?i:is your|ist ihr|ist dein|est votre|es tu|es su)\b", "context", 0.9),
    Row("url_key", "SECRET", r"[?&;](?i:key|apikey|api_key|appid|app_key|subscription-key|code|oauth_verifier|client_secret|sig|signature|x-amz-credential|x-goog-signature)=(?P<v>[^&;\s\"'<>#]{8,})", "label", 0.9, checks.random_looking),
    Row("url_query", "SEARCH_QUERY", r"[?&](?i:q|query|search|search_query|searchterm|search_term|keywords?|s|wd|text|term|buscar|busca|busqueda|recherche|chercher|suche|suchbegriff|suchwort|stichwort|cerca|ricerca|zoek(?:term)?|zoekwoord|szukaj|fraza|hledat|haku|hakusana|arama|aranan|palabras?|termo|termino|consulta)=(?P<v>[^&\s\"'<>#]+)", "label", 0.9, searched),
    Row("url_person", "PERSON", r"[?&](?i:name|firstname|lastname|first_name|last_name|full_?name|contact_?name|customer_?name)=(?P<v>[A-Za-z%+\x{C0}-\x{24F}][^&\s\"'<>#]+)", "label", 0.85, checks.is_value),
)

#: Memory and addresses of adapters.
_HEX = regex.compile(r"[0-9A-F]+|[0-9a-f]+")


ROWS: tuple[Row, ...] = (
    *HEADERS,
    *(Row(name, "SECRET", pattern, "shape", 0.95, max_value=1 << 14) for name, pattern in _KEYS),
    Row("okta", "SECRET", r"\b00[A-Za-z0-9_-]{40}\b", "shape", 0.95, lambda text: _HEX.fullmatch(text) is None),
    *COMMANDS,
)
