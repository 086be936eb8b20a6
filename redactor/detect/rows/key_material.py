"""Rows for keys, webhooks, sessions, wallets, bank accounts and codes by their place or shape, beside those of secrets.py."""

# ruff: noqa: E501 - a row of patterns reads best on one line

from __future__ import annotations

import re

from redactor import regex
from redactor.detect import checks, national_checks
from redactor.detect.prose import credential_shapes, network_names
from redactor.detect.rows.row import Row

_HEX32 = r"[0-9A-Fa-f]{32}(?:[0-9A-Fa-f]{32})?\b|[0-9A-Fa-f]{2}(?:[: -][0-9A-Fa-f]{2}){15}\b"


def random_key(text: str) -> bool:
    """Return whether a value is random enough to be a key: sixteen characters or more, digits among letters, much entropy."""
    return len(text) >= 16 and checks.random_looking(text) and not credential_shapes.stands_for_value(text) and any(c.isdigit() for c in text)  # noqa: PLR2004


def bytes_of_key(text: str) -> bool:
    """Return whether a list of numbers is the bytes of a key: sixteen or more below 256, many of them different."""
    numbers = [int(one) for one in re.findall(r"\d+", text)]
    return len(numbers) in (16, 24, 32) and max(numbers) < 256 and len(set(numbers)) > 8 and numbers != sorted(numbers)  # noqa: PLR2004


def wallet(text: str) -> bool:
    """Return whether a word is a wallet's address in base58: capitals, small letters and digits mixed."""
    return any(c.isdigit() for c in text) and any(c.islower() for c in text) and any(c.isupper() for c in text) and checks.entropy(text) > 3.5  # noqa: PLR2004


#: Words of sentences, which no list of words as a secret holds.
_SENTENCE = frozenset("a an the is are was be been must at least to of for in on with and or not your my our please enter has have had no it its this that does do did but when if from by as can will should than then so too very just still again here there".split())
_LEAST_WORDS = 3


def words_length(text: str) -> int:
    """Return how many characters of some small words behind `passphrase` are one: up to the first word of a sentence, none for less than three."""
    end = count = 0
    for word in re.finditer(r"[a-z]+", text):
        if word.group() in _SENTENCE:
            break
        end, count = word.end(), count + 1
    return end if count >= _LEAST_WORDS else 0


def network(text: str) -> bool:
    """Return whether what a device shows beside `SSID` or `Wi-Fi` is the name of a network: no state, number, standard or address."""
    bare = text.strip()
    return checks.is_value(bare) and not network_names.is_common(bare) and not _SHOWN.match(bare) and any(map(str.isalpha, bare))


_SHOWN = regex.compile(
    r"(?i)(?:bssid|rate|rssi|security|freq(?:uency)?|quality|encryption|chan(?:nel)?|on|off|yes|no|ok|none|not|n/a|connected|disconnected|enabled|disabled|active|inactive|up|down|good|weak|strong|excellent|fair|poor|unknown|auto\w*|open|wpa\S*|wep|802\.11\S*|ieee\S*|[abgnacx/]{1,9}|wi-?fi \d\w?|\d+(?:\.\d+)? ?(?:ghz|mhz|mbps|mbit\S*|dbm|%)|-?\d+\s*(?:dbm|%)?|channel\b.*|\d{1,3}(?:\.\d{1,3}){3}.*"
    r"|not .*|ready|idle|searching|scanning|configured|infrastructure|ad-?hoc|station|intel.*|broadcom.*|qualcomm.*|realtek.*|atheros.*|mediatek.*|killer.*|module.*|firmware.*|driver.*|version.*|v?\d+\.\d+.*|missing|failed|error.*|pass(?:ed)?|fail|supported|unsupported|required|optional|signal.*|band.*|dual.*|test.*)$"
)


def code(text: str) -> bool:
    """Return whether what a device shows beside `Device code` is one: four to sixteen capitals and digits, or digits."""
    bare = text.replace("-", "").replace(" ", "")
    return 4 <= len(bare) <= 16 and (bare.isdigit() or (bare.isupper() and (any(c.isdigit() for c in bare) or "-" in text)))  # noqa: PLR2004


def account(text: str) -> bool:
    """Return whether a number is that of an account: six digits or more."""
    return sum(c.isdigit() for c in text) >= 6  # noqa: PLR2004


ROWS: tuple[Row, ...] = (
    # keys
    Row("radio_key", "SECRET", rf"(?i:\b(?:link|long[- ]?term|session|pairwise|group|master|network|nwk|encryption|root|app|join|transport|identity|signing)[ _-]?key|\b(?:ltk|irk|csrk|pmk|ptk|gtk|nwkskey|appskey))(?i:[ ](?:stored|is|set|saved|generated|derived|received|value))?[\"']?[:= ]{{1,3}}[\"']?(?P<v>{_HEX32})", "label", 0.9),
    Row("key_bytes", "SECRET", r"(?i:key\b)[^\n\[]{0,24}\[[ ]?(?P<v>(?:[0-9]{1,3},[ ]?){15,31}[0-9]{1,3})[ ]?\]", "label", 0.9, bytes_of_key),
    Row("live_key", "SECRET", r"\b[a-z]{2,10}_(?:live|test|prod|sandbox|sk|pat|key|secret|token|api)_[A-Za-z0-9]{16,}", "shape", 0.9, random_key),
    Row("key_of_program", "SECRET", r"(?i:\b[a-z0-9_]*(?:secret_key_base|app_key|jwt_key|hmac_key|cookie_secret|session_secret|auth_secret|nextauth_secret|encryption_salt|salt_key|auth_salt|secure_auth_key|logged_in_key|nonce_key|nonce_salt|webhook_key|account_key|rails_master_key|ansible_vault_key|fernet_key|data_key|kms_key_material))[\"']?[ ]?(?:=>|[:=])[ ]?[\"']?(?P<v>(?:base64:)?[A-Za-z0-9+/_-]{16,}={0,2})", "label", 0.9, random_key),
    Row("slack_like_hook", "SECRET", r"/services/T[A-Z0-9]{6,}/B[A-Z0-9]{6,}/(?P<v>[A-Za-z0-9]{16,})", "shape", 0.9),
    Row("hook", "SECRET", r"(?i:\b(?:web)?hooks?)\b[^\s\"'<>]{0,80}/(?P<v>[A-Za-z0-9_-]{20,})", "context", 0.8, random_key),
    Row("secret_words", "PASSWORD", r"(?i:\b(?:pass ?-?phrase|seed (?:phrase|words)|recovery (?:phrase|words)|mnemonic(?: phrase)?|secret phrase|backup phrase|(?:master|wallet|vault|disk|encryption|backup) (?:password|passphrase|phrase)))(?i:(?: (?:for|of|to|on) (?:the |my |our )?[a-z]+)?(?: (?:is|was|are|reads|still))?)[ \t]*[:=]?[ \t]*[\"'“]?(?P<v>[a-z]{3,10}(?:[ ,]{1,2}(?:[0-9]{1,2}[.)] ?)?[a-z]{3,10}){2,23})\b", "context", 0.8, log=False, trim=words_length),
    # sessions
    Row("any_cookie", "COOKIE", r"(?i:[a-z0-9_-]+cookie)\\?[\"']?[=:][ ]?\\?[\"']?(?P<v>[A-Za-z0-9+/_.%-]{16,}={0,2})", "label", 0.9, random_key),
    Row("named_cookie", "COOKIE", r"(?i:\bcookies?) (?:named )?[A-Za-z_.][\w.-]*=(?P<v>[^\s;,\"']{12,})|\b(?:ESTSAUTH(?:PERSISTENT|LIGHT)?|FedAuth|rtFa|MSISAuth[0-9]?|MYSAPSSO2|SAP_SESSIONID_\w+|cf_clearance|DSID|SVPNCOOKIE|webvpn[a-z]*|MRHSession|_shibsession_\w+|SAPISID|APISID|HSID|li_at|_gh_sess|user_session|auth_session|NSC_AAAC|wordpress_sec_\w+|__cf_bm)=(?P<v2>[^\s;,\"'&]{8,})", "label", 0.9),
    Row("kept_session", "COOKIE", r"\bsess(?:ion)?s?:(?P<v>[A-Za-z0-9%._~+/=-]{16,})", "context", 0.85, random_key),
    # codes
    Row("passkey", "ONE_TIME_CODE", r"(?i:\b(?:passkey|pass key|pairing (?:code|pin)|confirm(?:ation)? value))(?i:[ ](?:is|shown|displayed|:))?[ :=]{1,3}[\"']?(?P<v>[0-9]{3} ?[0-9]{3,4}|[0-9]{4,8})\b", "label", 0.85),
    Row("otp_key", "ONE_TIME_CODE", r"(?i:\b(?:otp|totp|mfa|2fa|sms|two_?factor|verification|one_?time)_?(?:attempt|code|token|pin|value|passcode|input|response|password)?)[\"']?[ ]?(?:=>|[:=])[ ]?[\"']?(?P<v>[0-9]{4,8})\b", "label", 0.9),
    Row("shown_code", "ONE_TIME_CODE", r"(?m:^)[ \t]*(?i:(?:device|pairing|user|setup|link(?:ing)?|activation|registration|confirmation|verification) code)(?:[ \t]{2,}|\t)[ \t]*(?P<v>[A-Z0-9-]{4,16})\b", "label", 0.85, code),
    Row("pin_of_account", "PASSWORD", r"(?i:\b(?:voicemail|mailbox|vm|extension|ext|user|account|caller|agent|conference|room|bridge|card|sim|member|participant)\b[^\n]{0,24}?\bpin)[ :=]{1,3}[\"']?(?P<v>[0-9]{4,10})\b", "context", 0.85),
    Row("entered_digits", "PASSWORD", r"(?i:\b(?:user|caller|participant) (?:entered|dialled|dialed|pressed|keyed))[: ]{1,2}[\"'](?P<v>[0-9*#]{4,16})[\"']", "context", 0.8),
    # networks
    Row("shown_network", "SSID", r"(?m:^)[ \t]*(?i:e?ssid|wi-?fi(?: (?:network|ssid|direct|name))?|wlan(?: name| ssid)?|wireless(?: network| ssid)?|network name)(?:[ \t]{2,}|\t)[ \t]*(?P<v>[^\s|:=][^\t\n|]{1,31}?)(?:[ \t]{2,}|\t|[ \t]*\r?$)", "label", 0.8, network),
    Row("beside_bssid", "SSID", r"[\"'](?P<v>[^\"'\n]+)[\"'],?[ ](?i:\(?bssid)\b", "context", 0.85, network, max_value=32),
    Row("network_cell", "SSID", r"(?m:^)[ \t]*\|[ ]*(?i:(?:home |wi-?fi |wireless )?network(?: name)?|wi-?fi|wlan|netzwerk|réseau|rete|netwerk|nätverk)[ ]*\|[ ]*(?P<v>[^|\n]{2,32}?)[ ]*\|", "label", 0.8, network, log=False),
    # money
    Row("sort_code", "BANK_ACCOUNT", r"\b(?P<v>[0-9]{2}[- ][0-9]{2}[- ][0-9]{2}(?:[ ,/]{1,3}| (?i:and|a/c|acc(?:oun)?t)(?: (?i:no\.?|number))?[ :]{1,2})[0-9]{8})\b", "shape", 0.85),
    Row("account_of_argentina", "BANK_ACCOUNT", r"\b(?P<v>[0-9]{22})\b", "checksum", 0.85, national_checks.cbu, log=False),
    Row("account_of_mexico", "BANK_ACCOUNT", r"\b(?P<v>(?:002|012|014|019|021|030|036|042|044|058|059|060|062|072|106|108|110|112|113|12[6-9]|13[0-36-8]|14[035789]|15[0-68]|166|600|638|646|659|706|710|722|723|728|730|741)[0-9]{15})\b", "checksum", 0.85, national_checks.clabe, log=False),
    Row("account_of_new_zealand", "BANK_ACCOUNT", r"\b(?P<v>(?:0[1-68]|1[1-9]|2[0-5]|3[0-15-8])-[0-9]{4}-[0-9]{7}-[0-9]{2,3})\b", "shape", 0.85, log=False),
    Row("ahv", "NATIONAL_ID", r"\b(?P<v>756\.[0-9]{4}\.[0-9]{4}\.[0-9]{2})\b", "shape", 0.85, log=False),
    Row("sort_code_said", "BANK_ACCOUNT", r"(?i:\bsort ?code(?: is| and (?:account )?number)?)[ :]{1,2}(?P<v>[0-9]{2}[- ]?[0-9]{2}[- ]?[0-9]{2}(?:(?:[ ,/]{1,3}(?i:and )?(?i:(?:a/c|acc(?:oun)?t)(?: (?:no\.?|number))?(?: is)?[ :]{1,2})?)[0-9]{8})?)\b|(?i:\bbsb)[ :]{1,2}(?P<v2>[0-9]{3}[- ]?[0-9]{3}(?:[ ,/]{1,3}[0-9]{6,9})?)\b|(?i:\bblz)[ :]{1,2}(?P<v3>[0-9]{3} ?[0-9]{3} ?[0-9]{2})\b", "label", 0.85, account, log=False),
    Row("bank_said", "BANK_ACCOUNT", r"(?i:\b(?:bank|checking|savings?|chequing|current|giro|cheque|payroll)[ -](?:account|acct|a/c|acc|konto)(?: (?:no\.?|number|nr\.?|num|#|is|was))*)[ :#]{1,3}(?P<v>[0-9][0-9 -]{4,20}[0-9])\b|(?i:\b(?:routing|aba|transit)(?: (?:no\.?|number|nr\.?|#|is))*)[ :#]{1,3}(?P<v2>[0-9]{9})\b", "label", 0.85, account),
    Row("wallet_said", "CRYPTO", r"(?i:\b(?:wallet|metamask|ledger|eth|ethereum|usdt|erc-?20|bep-?20|payout|deposit|withdraw(?:al)?)(?: (?:address|addr|is|was|to|id|account))*)[ :=]{1,3}[\"'(]?(?P<v>0x[0-9a-fA-F]{40})\b", "context", 0.9),
    Row("wallet_shape", "CRYPTO", r"\b(?:T[1-9A-HJ-NP-Za-km-z]{33}|4[0-9AB][1-9A-HJ-NP-Za-km-z]{93})\b", "shape", 0.8, wallet),
    Row("wallet_base58", "CRYPTO", r"(?i:\b(?:wallet|solana|sol|xrp|ripple|doge(?:coin)?|litecoin|ltc|monero|xmr|tron|trx|cardano)(?: (?:address|addr|is|was|to))*)[ :=]{1,3}[\"'(]?(?P<v>[1-9A-HJ-NP-Za-km-z]{25,95})\b", "context", 0.85, wallet),
    # what a card says to a reader of cards
    Row("card_hex", "SECRET", r"(?i:\b(?:badge|card|fob|transponder|keyfob|prox)\b[^\n]*?\b(?:hex|csn|uid|raw|wiegand|iclass|desfire|mifare)(?: ?(?:no\.?|number|code|value|id|is))?)[ :=]{1,3}(?P<v>0x[0-9A-Fa-f]{6,20}|(?:[0-9A-F]{2}[: ]){3,9}[0-9A-F]{2}|[0-9A-F]{8,20})(?:[\s,.;)]|$)", "context", 0.8, lambda text: any(map(str.isdigit, text)), log=False),
)
