"""What daemons, tools for remote help, switchboards, libraries, alarms and meters write around who and what is meant; and what only looks like it."""

from __future__ import annotations

import pytest

from redactor.detect import accounts, scan
from redactor.detect.search import logged_values, seldom
from tests.marked import split

FOUND = {
    "heimdal request": "2024-07-18T22:10:07 AS-REQ [[USERNAME|ingridk]]@NORDLYS from IPv4:192.0.2.11 for krbtgt/NORDLYS@NORDLYS",
    "heimdal preauth": "2024-07-18T22:10:08 ENC-TS Pre-authentication succeeded -- [[USERNAME|ingridk]]@NORDLYS using aes256-cts-hmac-sha1-96",
    "kadmind": "kadmind[1101](Notice): Request: kadm5_create_principal, [[USERNAME|wafula]]@SAVANNA, success, client=[[USERNAME|mutuku]]/admin@SAVANNA, service=kadmin/admin@SAVANNA",
    "nis": "rpc.yppasswdd[340]: update [[USERNAME|hgoldman]] (uid=2214) from host 192.168.77.19 successful.",
    "cyrus delivery": "cyrus/lmtpunix[31077]: Delivered: <20250304@x> to mailbox: example.org!user.[[USERNAME|jablonska^m]].Lieferanten",
    "cyrus usage": "cyrus/lmtpunix[31077]: USAGE [[USERNAME|jablonska^m]] user: 0.004000 sys: 0.000000",
    "nslcd": 'nslcd[911]: [e8944a] <authc="[[USERNAME|torvald]]"> uid=[[USERNAME|torvald]],ou=people,dc=example: Invalid credentials',
    "google authenticator": 'sshd(pam_google_authenticator)[22851]: Failed to read "/home/x/.google_authenticator" for "[[USERNAME|onurb]]"',
    "rsync": "2025/02/11 23:10:39 [70441] recv UNKNOWN [192.0.2.150] photos-2024 ([[USERNAME|ruedi]]) 2024/party/DSC04418.ARW 48201184",
    "mariadb audit": "20240711 09:31:44,db-3,[[USERNAME|becaria2]],172.17.5.81,88419,0,FAILED_CONNECT,,,1045",
    "grid engine": "long.q:cn-12:astro:[[USERNAME|ipekt]]:halpha_stack:2204117:sge:0:1712040011:1712040033:1712051120:0:0:11087",
    "openvpn status": "CLIENT_LIST,laptop-7,198.51.100.11:51820,10.91.0.14,,8810442,40119201,2024-10-02 07:58:01,1727848681,[[USERNAME|yusuf.a]],88,3,AES-256-GCM",
    "hylafax": '11/04/25 09:12\tSEND\t000041877\tttyIAX1\t18842\t""\t[[USERNAME|kberg]]\t"0046855502218"\t"CLINIC"',
    "auditd": "msg='op=changing password id=[[USERNAME|tessa]] exe=/usr/bin/passwd hostname=db-02 addr=? res=success'",
    "who submits": '{"submituser":"[[USERNAME|pserra]]","submithost":"pg-1"}',
    "cas": "WHO: [[USERNAME|fderoub]]",
    "shibboleth": "198.51.100.77|2025-05-20T13:02:02.400Z|2025-05-20T13:02:18.770Z|[[USERNAME|lmoretti5]]|https://elearning.example.org/sp|_8d1f",
    "harbor": "[WARNING] [/core/auth/authenticator.go:158]: Login failed, locking [[USERNAME|b.okonkwo]], and sleep for 1.5s",
    "plex": "GET /:/timeline?state=playing (15 live) #3f1 TLS GZIP Signed-in Token ([[USERNAME|gerrit1962]]) (Plexamp)",
    "tvheadend": "tvheadend[902]: htsp: 192.168.3.24 [ [[USERNAME|hannelore]] (Kodi Media Center) ]: Welcomed client software",
    "folder of ftp": "1 2001:db8::31 0 /srv/ftp/[[USERNAME|kuba]]/.ftpquota b _ o r",
    "greeting in quotes": '"RECEIVED: EHLO [[HOSTNAME|ionut-laptop]]"',
    "archive of borg": "Archive name: [[HOSTNAME|anselms-macbook]]-2025-01-06T03:15:01.220114",
    "phone of another maker": '{"device":"[[HOSTNAME|Sabines Fairphone 5]]"}',
    "anydesk": "app.backend_session - Incoming session request: [[PERSON|wanjiru k]] ([[DEVICE_ID|663190427]])",
    "anydesk in groups": "anynet.any_socket - Accept request from [[DEVICE_ID|663 190 427]] (via relay).",
    "rustdesk": "[src/client.rs:346] Hole Punched [[DEVICE_ID|418830972]] = 198.51.100.203:40112",
    "teamviewer": "[[DEVICE_ID|740115283]]\tDESK-3\t22-05-2024 14:02:07\t22-05-2024 14:02:55\trecept\tFileTransfer",
    "genieacs": '[INFO] 100.81.14.6 [[SERIAL_NUMBER|0090D0-DG8041-CP2118RAQ4T]]: Inform; cpeRequestId="19b0f2a4"',
    "diameter telephone": 'Subscription-Id-Data = "[[PHONE_NUMBER|34600184427]]"',
    "diameter sim": 'Subscription-Id-Data = "[[IMSI|214990033871204]]"',
    "short message": "MT-FSM 0F4A-2 oa=[[PHONE_NUMBER|447700900813]] da=[[PHONE_NUMBER|447700900342]] st=DELIVERED",
    "asterisk": "app_dial.c: PJSIP/trunk-00000f1b is making progress passing it to PJSIP/[[PHONE_NUMBER|+441632960817]]-00000f1a",
    "ocpp": '[2,"18842","StartTransaction",{"connectorId":1,"idTag":"[[CUSTOMER_ID|DE*8AC*C00417722*K]]","meterStart":204417}]',
    "sip2": "recv:64          Y   01920240517    104230000000AOCN-440305|AA[[CUSTOMER_ID|D0218846]]|AE[[PERSON|Ouyang Xiaolan]]|BZ0010|",
    "sip2 login": "send:9300CNlibrary3@B201|CO[[PASSWORD|sip8847]]|CP|AY0AZF5E1",
    "alarm": 'RX L1/R02 <LF>7A410059"SIA-DCS"0417L0#[[CUSTOMER_ID|448120]][#[[CUSTOMER_ID|448120]]|Nri1/BA003]_02:14:06',
    "driver's card": '"file":"C_20260911_0815_[[PERSON|PAJAK_Z]]_[[NATIONAL_ID|PL100188204417000]].ddd"',
    "meter": "Received telegram from: [[SERIAL_NUMBER|83104477]]",
    "meter in json": '{"media":"cold water","name":"flat 2","id":"[[SERIAL_NUMBER|71884217]]","total_m3":418.207}',
    "rust server": "76561198117740229/[[USERNAME|bärchen]] joined [windows/76561198117740229] from 192.0.2.190:61022",
    "irc": "#kneipe: [[USERNAME|Flitzpiepe]] ([[USERNAME|~marco]]@p5b0e7c41.example.net) joined.",
    "mit kdc": "krb5kdc[1188](info): AS_REQ (2 etypes) 10.77.2.8: CLIENT KEY EXPIRED: [[USERNAME|bayramk]]/admin@LAB for kadmin/changepw@LAB",
    "pppd": "pppd[30118]: pptpd-logwtmp.so ip-up ppp3 [[USERNAME|kalnins_a]] 198.51.100.203",
    "dante": "tcp/connect ]: 4096 -> username%[[USERNAME|emekao]]@10.8.40.23.51822 10.8.40.1.1080",
    "su of old unix": "Aug 12 04:02:11 hprx88 su: + tb [[USERNAME|halvorsen]]-root",
    "lprng": "gauss job '[[USERNAME|ekholm]]@[[HOSTNAME|ekholm-pc]]+417' JSUCC",
    "coturn": "session 004: new, realm=<meet.example>, username=<1763390211:[[USERNAME|eetu.v]]>, lifetime=600",
    "solaris audit": "subject,[[USERNAME|gaudry]],[[USERNAME|gaudry]],staff,[[USERNAME|gaudry]],staff,20871,2907718463,14224",
    "gerrit": "[sshd-SshServer[4d2e71a1]-nio2-thread-4] [[USERNAME|tkachuk]] - AUTH FAILURE FROM 10.77.9.41 no-matching-key",
    "neo4j": "2026-07-09 08:14:02.118+0000 INFO  [[[USERNAME|zbaptiste]]]: logged in",
    "firebird": "/data/fdb/warehouse.fdb (ATT_118204, [[USERNAME|PIETROG]]:RDB$USER, UTF8, TCPv4:192.168.71.23/52190)",
    "sybase": "kernel  Login failed: [[USERNAME|tolofsen]], PC-TOLOFSEN2, isql, 4002",
    "webmin": "[27/Aug/2025 19:48:30] [[USERNAME|woutv]] [[COOKIE|8c0d3be1f94a27655e10b7af42d6c893]] 192.168.90.14 useradmin save_user.cgi",
    "crushftp": "SESSION|02/27/2025 06:58:12.034|[HTTPS:44019_58120:[[USERNAME|nordfisk_eli]]:203.0.113.222] READ: *POST /",
    "z-push": "21/04/2026 12:16:38 [18804] [INFO] [[[USERNAME|tvesely]]] Sync() : Hierarchy folder U3f18c ready",
    "pingfederate": "tid:9RkuX2vLw0mQjJ7s_cT| AUTHN_ATTEMPT| [[USERNAME|m4820wk]]| 10.140.33.201 | | |",
    "forgerock": '"principal":["[[USERNAME|gaby.st]]"],"userId":"id=[[USERNAME|gaby.st]],ou=user,o=alpha"',
    "sap": "*** ERROR => short dump TIME_OUT in program ZFI, user [[USERNAME|KOEHLERM]], client 200, terminal x",
    "informix": "User ([[USERNAME|mkowalczuk]]@[[HOSTNAME|KASA-LUCYNA]])'s password is not correct",
    "subsonic": "GET /rest/getAlbumList2.view?c=DSub&f=json&u=[[USERNAME|tetaMilka]]&t=[[AUTH_TOKEN|6e0cd8a915b7f2430a98c1de7734fb56]]&v=1.16.1",
    "telegram bot": "POST https://api.telegram.org/bot[[AUTH_TOKEN|7490318265:AAFm2wQkXv9sT0bYr4Lz8uNhEoJd6Ci1PgK]]/getUpdates",
    "provisioned telephone": "prov: fetch http://prov.example/gs/cfg[[MAC_ADDRESS|c074ad52e618]].xml rc=404",
    "meter of electricity": "C.1.0([[SERIAL_NUMBER|52608193]])",
    "luanti": "ACTION[Server]: [[USERNAME|senora_pocha]] digs mcl_core:stone at (-214,-48,9)",
    "bungeecord": "[INFO] [[[USERNAME|MrsCreeper09]],/91.64.18.207:51824] <-> InitialHandler has connected",
    "town of cef": "src=198.51.100.9 cs1=[[LOCATION|Ostrava]] cs1Label=geo.city cs2=Mobile cs2Label=device",
    "account and machine": "changed by [[USERNAME|maria.k]]@[[HOSTNAME|mk-nb07]], 3 rows",
}
KEPT = {
    "service principal": "AS-REQ krbtgt/NORDLYS@NORDLYS from IPv4:127.0.0.1; client=host/db-1@NORDLYS",
    "system accounts": 'USAGE cyrus user: 0.1 sys: 0.0; <passwd="root"> request denied; locking admin, and sleep for 1.5s',
    "grid engine's own": "long.q:cn-12:astro:sge:job:2204117:sge:0:1712040011:1712040033:",
    "folders of everybody": "/srv/ftp/pub/readme /var/ftp/incoming/x /srv/ftp/uploads/y /data/staff/shared/z",
    "archive of a server": "Archive name: db-primary-2025-01-06T03:15:01, Keeping archive (rule: daily #1): web-01-2025-01-06T03:15",
    "worker of celery": "missed heartbeat from celery@worker-oaxaca-1",
    "message ids": "Process email with msgid '<CAKq1d7-5Wb_0s8bJt@mail.example.com>', ,<4f0b9c1de8@mbx01.example.com>,",
    "browser of iis": "GET /owa/healthcheck.htm - 443 - KEMP+1.0 200 0 0 0",
    "file of domino": "AMgr: Agent ('Reminder' in 'apps\\hanami.nsf') error message: Object variable not set",
    "machine of a domain": "LEEMANS\\XA-BRG-11 is draining",
    "printer to be made": "COMMAND=/usr/sbin/lpadmin -p Vermeer_A3 -E",
    "tag of nobody": '"idTag":"1111" "idToken":"none"',
    "loggers": "[2026-04-22 20:17:35,604] [INFO] [paperless.consumer] Consuming Scan_0388.pdf",
    "systems that log in": "username=<1763389900:monitoring> user SAPSYS, client 000 su: + tty1 root-oracle (ATT_12, SYSDBA:NONE, UTF8, TCPv4:127.0.0.1/1)",
    "firmware behind a digest": "fetch http://fw.example/phone/3f2a.cfg 123456789012.xml",
    "category of cef": "cs1=Mobile cs1Label=capacity cs2=City Hall Wifi cs2Label=ssid policy",
}


def found(text: str) -> set[tuple[str, str]]:
    return {(span.entity, text[span.start : span.end]) for span in [*seldom.find(text), *scan.find(text, log=True)]}


@pytest.mark.parametrize("marked", FOUND.values(), ids=FOUND.keys())
def test_who_is_meant_is_found(marked: str) -> None:
    text, wanted = split(marked)
    assert set(wanted) <= found(text)


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT.keys())
def test_what_only_looks_like_it_stays(text: str) -> None:
    assert found(text) == set()


@pytest.mark.parametrize(
    "host",
    "loghost-franklin app-rosalind-07 pauli-cn088 mta-heloise kdc-shannon ora-cassini-02 tarif-7766cbd5cd-2vqjw rc-0 billgw-mariam-2 OKV-TS04 forum-mx grafana-james pg-elena".split(),
)
def test_a_server_called_after_somebody_is_nobodys(host: str) -> None:
    assert not accounts.personal_host(host)
    assert not accounts.labelled_host(host)


@pytest.mark.parametrize("host", "anselms-macbook FRONTDESK-YARA ionut-birou lap-gosia poste-amelie annas-mbp liam-t480 kowalski-pc".split())
def test_somebodys_machine_still_is(host: str) -> None:
    assert accounts.labelled_host(host)


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("started filter gstopdf (PID 30114) for jdoe", "30114"),
        ("Jul 24 23:59:03 cn088 nhc[91244]: running", "91244"),
        ("dialled pid=91244, done", "91244"),
        ('{"incident_id":"91B7C4DE-AC60-4D13-8F5A-0E2B71D9C4F8"}', "91B7C4DE-AC60-4D13-8F5A-0E2B71D9C4F8"),
        ('"merchantId": 198211, "posId": 4', "198211"),
        ("<Security UserID='S-1-5-18'/>", "S-1-5-18"),
    ],
    ids=["process", "process in brackets", "process behind its sign", "incident", "merchant", "account of all"],
)
def test_what_the_tagger_takes_for_a_number_of_somebody_is_not(line: str, value: str) -> None:
    start = line.index(value)
    assert logged_values._believed(line, start, start + len(value), "CUSTOMER_ID") is None  # noqa: SLF001


@pytest.mark.parametrize("text", ["mail <4915112345678@sms.example.com> sent", "4412345678901@fax.example.com", "mail <decade.ada2005@example.com> sent", "which references <maria@example.com> twice", "<abe1985@example.com>"])
def test_an_address_is_no_id_of_a_message(text: str) -> None:
    assert {entity for entity, _ in found(text)} == {"EMAIL_ADDRESS"}


@pytest.mark.parametrize("line", ["patient[88124] moved", "Ref tel 91244-1"])
def test_a_number_in_brackets_or_with_a_dash_may_be_somebodys(line: str) -> None:
    start = next(at for at, c in enumerate(line) if c.isdigit())
    end = start + 5
    assert logged_values._believed(line, start, end, "CUSTOMER_ID") is not None  # noqa: SLF001


def test_the_account_of_one_machine_is_somebodys() -> None:
    line = "<Security UserID='S-1-5-21-3623811015-3361044348-30300820-1013'/>"
    start = line.index("S-1")
    assert logged_values._believed(line, start, line.index("'/>"), "CUSTOMER_ID") is not None  # noqa: SLF001
