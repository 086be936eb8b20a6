"""What services write once: local senders, mounts of homes, status of tunnels, portals, audits of shares, monitors of databases, players, codes."""

from __future__ import annotations

import pytest

from redactor import Redactor
from redactor.detect import scan
from redactor.detect.search import seldom
from tests.marked import split

REDACTOR = Redactor("support", key=b"0123456789abcdef", names="off")

FOUND = {
    "an alias": "postfix/local[88]: 7C2: to=<x@example.org>, orig_to=<[[USERNAME|mertens]]>, relay=local",
    "a local sender": "postfix/pickup[12]: 9A1: uid=1007 from=<[[USERNAME|ilkka]]>",
    "sendmail": "to=root, ctladdr=[[USERNAME|pilar]] (1003/1003), delay=00:00:01",
    "exim delivery": "1tX0-000-9 => [[USERNAME|halina]] <halina.b@example.org> R=localuser T=maildir_home",
    "quoted login": "login[44]: FAILED LOGIN (3) on '/dev/tty2' FOR '[[USERNAME|noor]]', Authentication failure",
    "session of a dotted account": "systemd-logind[5]: New session 91 of user [[USERNAME|marek.zelenka]].",
    "mount of a home": "systemd[1]: home-[[USERNAME|pvdb]]-nas.mount: Mount process exited",
    "crontab": "crontab[77]: (someone) REPLACE ([[USERNAME|tbaker]])",
    "tunnel list": "CLIENT_LIST,[[USERNAME|jperez]],198.51.100.4:41822,10.8.0.10,,1,2",
    "tunnel list of old": "[[USERNAME|e.kovacs]],198.51.100.4:41822,33122,55112,Mon Nov  3 10:11:12 2025",
    "tunnel routes": "10.8.0.14,[[USERNAME|marta-s]],203.0.113.8:51022,Mon Nov  3 10:11:12 2025",
    "eap": "charon: 09[IKE] EAP method EAP_MSCHAPV2 failed for peer [[USERNAME|mertens]]",
    "pap": 'pppd[7]: sent [PAP AuthReq id=0x1 user="[[USERNAME|zoe.lindqvist]]" password=<hidden>]',
    "line of a provider": "auth for [[USERNAME|551123456789#0001@t-online.de]] failed",
    "iis": r"2025-11-03 10:11:12 10.1.1.9 GET /owa/ - 443 CORP\[[USERNAME|thielen]] 198.51.100.7 Mozilla/5.0 200 0 0 15",
    "squid with a domain": r"1730000000.1 5 10.2.3.4 TCP_DENIED/407 9 CONNECT example.org:443 CORP\[[USERNAME|nadkarni]] HIER_NONE/- text/html",
    "captive portal": "logportalauth[9]: Zone: lobby - ACCEPT: [[USERNAME|yusra.k]], 3c:22:fb:9a:12:e4, 10.20.3.4",
    "hotspot": "hotspot,info,debug [[USERNAME|dmitri_v]] (10.5.50.31): login failed: invalid password",
    "audit of shares": "smbd_audit[3]: [[USERNAME|pilar]]|10.0.3.7|pc|open|ok|r|a.docx",
    "query log": "2025-11-03T10:11:12Z\t   12 Connect\t[[USERNAME|ines.c]]@localhost on shop using TCP/IP",
    "slow query": "# User@Host: [[USERNAME|ines.c]][[[USERNAME|ines.c]]] @ localhost []",
    "an escaped account": r'"result":"UserNotFound: Could not find user \"[[USERNAME|mertens]]\" for db \"admin\""',
    "monitor": '1730000000.12 [0 10.0.0.5:5122] "AUTH" "[[USERNAME|shopkeeper7]]" "[[PASSWORD|Tulip94xQ]]"',
    "monitor without a user": '1730000000.12 [0 10.0.0.5:5122] "auth" "[[PASSWORD|Tulip94xQ]]"',
    "event of a framework": "AuthenticationFailureBadCredentialsEvent: [[USERNAME|halina.b]]; details: x",
    "printing": "Unable to print file for [[USERNAME|jsmith2]]: client-error-not-authorized",
    "default network": "NetworkManager[7]: policy: set '[[SSID|Kaminski 5G]]' (wlp3s0) as default for IPv4",
    "network in brackets": "joined with ssid ([[SSID|Familie Thoma]]) for device with",
    "network before its station": "[corewifi] SSID=[[SSID|Casa Rossi Ospiti]], BSSID=3c:22:fb:9a:12:e4",
    "network joined": 'Attempting to join network "[[SSID|Familie Thoma]]" ',
    "player": 'L 11/03/2025 - 10:11:12: "[[USERNAME|xXhalinaXx]]<12><[[USERNAME|STEAM_1:0:4412345]]><CT>" connected',
    "address in a tag": "2025 U6LITE,[[MAC_ADDRESS|788a20a1b2c3],v6.5.28: syswrapper: x".replace("c3],", "c3]],"),
    "folder of an address": "s3://exports/users/[[EMAIL_ADDRESS|halina.b@example.org]]/a.csv",
    "a name in percent": "GET /find?user_name=[[PERSON|Halina%20Brzoza]]&page=2 HTTP/1.1",
    "a field in brackets": "POST /x?customer%5Bfull_name%5D=[[PERSON|Halina+Brzoza]]&v=1",
    "a number in percent": "GET /find?phone=[[PHONE_NUMBER|%2B4915123456789]]&x=1",
    "a town": "GET /find?city=[[LOCATION|Gdynia]]&x=1",
    "bound": "DETAIL:  parameters: $1 = '[[PERSON|Hans-Peter Thoma]]', $2 = 'open'",
    "a new address": 'User 88 updated shipping address to [[POSTAL_ADDRESS|Lindenallee 4, 20259 Hamburg]] {"service":"x"}',
    "a code abroad": "sms to x: Ihr Bestätigungscode lautet [[ONE_TIME_CODE|482913]].",
    "three documents deep": r'{"m":"{\"p\":\"{\\\"login\\\":\\\"[[USERNAME|rkhan2]]\\\",\\\"full_name\\\":\\\"[[PERSON|Hans Meier]]\\\"}\"}"}',
    "short domain in small letters": r",allow,example\[[USERNAME|thi.nguyen]],,ssl,",
}
KEPT = {
    "system mail": "orig_to=<root> from=<root> to=<postmaster> => root <root@example.org> R=system_aliases",
    "mounts of systems": "home.mount: Succeeded. home-assistant.service: Started. var-lib-docker.mount: Deactivated",
    "status": "CLIENT_LIST,Common Name,Real Address,Virtual Address\nROUTING_TABLE,Virtual Address,Common Name,Real Address",
    "access log": 'GET /a HTTP/1.1" 200 512 "-" "Mozilla/5.0" GET /a - 443 - ::1 curl 200',
    "audit of the system": "smbd_audit: root|srv|ok smbd[3]: nobody|x",
    "verdicts": "ACCEPT: tcp, LOGIN: ok, TIMEOUT: unauthenticated, 00:00:00:00:00:00, 0.0.0.0",
    "redacted": '"AUTH" "(redacted)"',
    "queries of pages": "GET /list?sort=created%20desc&filter=state%3Dopen&fields=id%2Cname&city=7&view=By%20Date HTTP/1.1",
    "versions in queries": "GET /u?phone_model=Galaxy%20S21&name_format=long%20form&os=Windows%2010 HTTP/1.1",
    "bots": 'L 11/03: "Cliffe<3><BOT><CT>" killed "Xander<4><BOT><T>" with "ak47"',
    "codes of errors": "Your error code is 4012345. Ihr Fehlercode: 4012. Your exit code is 1042",
    "networks of firms": "SSID=eduroam, BSSID=x policy: set 'Wired connection 1' (enp3s0) as default",
    "addresses of networks": "IP address changed from eth0 to Interface 3; work address set to Default 12:34",
    "message ids": "S=4312 id=20251112081422.4F1A2C0D@mail.example.com",
    "groups of pam": 'requirement "user ingroup nopasswdlogin" not met',
    "user agents": "GET /x - App/1.0+(Windows+NT+10.0) 200 0 0 312",
}


def found(text: str) -> set[tuple[str, str]]:
    return {(span.entity, text[span.start : span.end]) for span in [*seldom.find(text), *scan.find(text, log=True)]}


@pytest.mark.parametrize("marked", FOUND.values(), ids=FOUND.keys())
def test_what_services_write_is_found(marked: str) -> None:
    text, wanted = split(marked)
    assert set(wanted) <= found(text)
    out = REDACTOR.redact_log(text + "\n")
    assert [value for _, value in wanted if value in out and value not in ("example",)] == []


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT.keys())
def test_what_only_looks_like_it_stays(text: str) -> None:
    assert {one for one in found(text) if one[0] not in ("IP_ADDRESS", "MAC_ADDRESS")} == set()


def test_a_number_ends_before_a_bracket_that_none_opened() -> None:
    out = REDACTOR.redact_log("called (+49 30 1234567) 200 times, then +49) 30 1234567\n")
    assert out.startswith("called (<PHONE_NUMBER:")
    assert ">) 200 times, then <PHONE_NUMBER:" in out
