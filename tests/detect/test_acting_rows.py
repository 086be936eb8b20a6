"""Who does something in a line of a log: before what is done, behind whom it is asked for, in places of their own; and what stands there and is nobody."""

from __future__ import annotations

import pytest

from redactor import Redactor
from redactor.detect import scan
from redactor.detect.search import logged_names, seldom
from tests.marked import split

REDACTOR = Redactor("support", key=b"0123456789abcdef", names="off")

FOUND = {
    "who comes in": "sessiond: [[USERNAME|hkoskinen]] logged in from 198.51.100.7",
    "who comes in, with what that is": "INFO 10:22:31 - [[USERNAME|h.koskinen]] (staff): logged out",
    "who fails": "auth: [[USERNAME|mpetrov2]]: login failure",
    "who pushes": "git: [[USERNAME|mpetrov]] pushed to refs/heads/main",
    "who asks for a page": "WARN  | [[USERNAME|mpetrov]] requested /admin/jobs.jsp from 10.2.3.4 | qtp-45",
    "who calls a bean": "INFO  | [[USERNAME|mpetrov]] called org.apache.example.View.purge[] at 15-04",
    "who uploads": "INFO [[USERNAME|mpetrov]] uploaded plan.pdf to page 7",
    "an operator": "HMI: Operator [[USERNAME|mpetrov]] acknowledged alarm 4417",
    "a person who starts": "INFO - [[PERSON|Mirela Kovacs]] [[[USERNAME|mkovacs]]] started build #312 on agent linux-03",
    "a person who makes": "application: [[PERSON|Mirela Kovacs]] created a new project 'Atlas'",
    "a customer": "shop: Customer [[PERSON|Mirela Kovacs]] updated billing phone",
    "a user by name": "monitor: User [[PERSON|Mirela Kovacs]] paused sensor 312",
    "a forename": "till 3: refund issued by [[PERSON|Sabine]] on terminal 3",
    "a pull request": "github: [[USERNAME|mpetrov]] opened pull request #31 in acme/app",
    "a right": "Mailbox permission FullAccess granted to [[USERNAME|mpetrov]] on shared mailbox Info",
    "an agent": "Ticket 31 locked by agent [[USERNAME|mpetrov]]",
    "a person and an account": "User [[PERSON|Mirela Kovacs]] ([[USERNAME|mkovacs]]) blocked by an admin",
    "an owner": "Backup owner [[PERSON|Mirela Kovacs]]",
    "an audit": "httpd: 2022-04-13 16:44:36.850Z [[[USERNAME|mpetrov]]]: Login_Denied - - to=AdminConnector",
    "a player who joins": "14:40:53: Player [[USERNAME|Zorblax77]] has joined the server.",
    "a player by a word of the game": "Got character ZDOID from [[USERNAME|Hrafnkel]] : 1998091234:4",
    "a player who talks": "[10:22:31 INFO]: <[[USERNAME|zorblax77]]> hello all",
    "a player who leaves": "[10:22:31 INFO]: [[USERNAME|zorblax77]] lost connection: Disconnected",
    "a player beside a number": "kick: [[USERNAME|zorblax77]] ([[USERNAME|76561197987220805]]) from 198.51.100.7:27015",
    "a request": "UserManager: Authentication request for [[USERNAME|hkoskinen]] has been denied (IP: 198.51.100.7).",
    "a method": "CrowdRealm - doGetAuthenticationInfo for [[USERNAME|hkoskinen]]",
    "a colon": "mail: Login failed: [[USERNAME|hkoskinen]] (198.51.100.7)",
    "an escaped quote": r'{"message":"Login successful: \"[[USERNAME|hkoskinen]]\"","level":1}',
    "an identity": "09[IKE] EAP-Identity request configured, received '[[USERNAME|hkoskinen]]'",
    "backticks": "Login failed for user `[[USERNAME|hkoskinen]]` from private IP `198.51.100.7`.",
    "quotes of old": "Digest: user `[[USERNAME|hkoskinen]]' in realm `private' not found: /x",
    "input": "details for user with username input '[[USERNAME|hkoskinen]]' which usually",
    "matching": '[ERR] Found no users matching "[[USERNAME|hkoskinen]]" in LDAP search.',
    "read by": "recovery key for volume C: was read by [[USERNAME|hkoskinen]]",
    "a push": "Started by GitHub push by [[USERNAME|hkoskinen]]",
    "saved by, at a machine": "snapshot 4f1a saved by [[USERNAME|hkoskinen]]@[[HOSTNAME|irinas-macbook]] at 2024",
    "before an address in brackets": "smtp: [[USERNAME|hkoskinen]] [198.51.100.7] authentication failure using internet password",
    "a panel": "198.51.100.7 - [[USERNAME|hkoskinen]] (possessor: [[USERNAME|mpetrov]]) - SUCCESS LOGIN x",
    "French": "événement: Échec de connexion de [[USERNAME|hkoskinen]] depuis l'IP 198.51.100.7",
    "German": "Anmeldung fehlgeschlagen für [[USERNAME|hkoskinen]] von 198.51.100.7",
    "Spanish": "Inicio de sesión fallido para [[USERNAME|hkoskinen]] desde 198.51.100.7",
    "access log of two fields": '198.51.100.7 [[USERNAME|hkoskinen]] [01/May/2024:10:22:31 +0000] "GET / HTTP/1.1" 200 5',
    "proxy by place": "proxy 00005 [[USERNAME|hkoskinen]] 198.51.100.7:62700 203.0.113.7:80 0 0 0 CONNECT x",
    "application log of Atlassian": "exec-3 INFO [[USERNAME|hkoskinen]] 622x1234x1 1abc2de 198.51.100.7 /rest/x",
    "audit by place": "barracuda AUDIT [[USERNAME|hkoskinen]] GUI 198.51.100.7 64197 LOGIN 0 login",
    "realm and roles": "[198.51.100.7] Default Network::[[USERNAME|h.koskinen]](STAFF)[R1][95382f5114] - Session ended",
    "Oracle": "CONNECT DATABASE USER:[9] '[[USERNAME|HKOSKINEN]]' PRIVILEGE :[4] 'NONE'",
    "a lease": "10,01/01/24,01:01:01,Assign,198.51.100.7,x.example.org,[[MAC_ADDRESS|3C22FB9A12E4]],,1,0",
    "a field": "Server: s1,Domain: corp,Admin: [[USERNAME|hkoskinen]],Administrator log on succeeded",
    "logged on": "MAC: x, Logged On Users: ([[USERNAME|hkoskinen]]), OS: y",
    "CEF by its label": r"act=view cs4=[[PERSON|Mirela Kovacs]] cs4Label=suser Display Name src=198.51.100.7",
    "CEF, label first": "cs2Label=Owner cs2=[[USERNAME|hkoskinen]] outcome=ok",
    "nested": '{"user":{"id":42,"name":"[[USERNAME|hkoskinen]]"},"result":"success"}',
    "nested, a person": '{"actor": {"type": "User", "displayName": "[[PERSON|Mirela Kovacs]]"}}',
    "a folder of WebDAV": r'"url":"\/remote.php\/dav\/files\/[[USERNAME|hkoskinen]]\/logo.png"',
    "a path with escapes": r'"path":"\/api\/users\/[[USERNAME|hkoskinen]]\/keys"',
    "a session of a panel": "PURGE [[USERNAME|hkoskinen]]:[[COOKIE|Nmm4xzhSpA2Sddv3]] logout",
    "a channel": "app_dial.c: Called SIP/[[USERNAME|koskinen]]",
    "a caller by forename": "Registration from '\"[[PERSON|Tiina]]\" <sip:2001@pbx.test>' failed",
    "spam": "spamd: clean message (0.1/5.0) for [[USERNAME|hkoskinen]]:1003 in 0.4 seconds",
    "a subject": 'msg="Web login successful" iat=1 sub=[[USERNAME|hkoskinen]]',
    "pipes": "192.0.2.4 | ssh | o1x312 | [[USERNAME|hkoskinen]] | 2024-05-02 08:01:12,104 | SSH",
    "Matrix": "8008 - {@[[USERNAME|hkoskinen]]:chat.example.org} Processed request",
    "TeamViewer": "[[DEVICE_ID|1234567890]]\t[[PERSON|Mirela Kovacs]]\t02-05-2024 08:01:12\t02-05-2024 08:09:12\t[[USERNAME|mkovacs]]\tRemoteControl\t{8d3f}",
    "AnyDesk": "Incoming    2021-09-17, 13:57    User     [[DEVICE_ID|547911884]]    [[DEVICE_ID|547911885]]",
    "a door": "Door 'Main' access granted to [[PERSON|Mirela Kovacs]] (card 004417832)",
    "a face": "events: Person '[[PERSON|Sabine]]' recognized at front_door",
    "a card": "ACCESS GRANTED Reader 3 Card 0012345678 Name [[PERSON|KOVACS, MIRELA]]",
}
KEPT = {
    "programs that act": "kernel: eth0 joined, systemd: kubelet connected from x, init: httpd executed /bin/x, dockerd: containerd connected via y",
    "things that act": "scheduler: worker-3 connected from pool-2, proxy: backend-7 disconnected with ip x, INFO: mysqld authenticated via socket, dev: service uploaded 3 files",
    "systems": "root logged in, system: admin logged out, cron: SYSTEM logged on, auth: anonymous signed in, mail: postmaster failed password check",
    "words": "status: session logged out, user: nobody, Connection reset by peer, denied by policy, owned by root, read by process, scanned by clamd, exported by default, restored by systemd, scanned by ClamAV",
    "nodes": "zookeeper: follower connected from x, kafka: broker1 disconnected from zk, es: datanode3 joined, printed by cupsd, scanned by clamd",
    "teams": '{"owner":{"name":"payments-team"},"user":{"name":"support desk"},"assignee":{"name":"helpdesk"}}',
    "models": "Operator: G120C stopped with F0837 at 02:14, line: KR210 logged in, cell: S7-1500 connected from x",
    "tasks": "TASK [user : create account], access granted to resource, role assigned to group, escalated to tier2",
    "for what": "token for cluster expired, request for resource was denied, session for device has expired, access for group is denied, login for service using x",
    "states": "login failed: timeout, authentication failed: invalid credentials, Login failed: unknown error, join failed: duplicate, Authentication succeeded: true",
    "spring": "org.springframework.security.web.FilterChainProxy : /login at position 1, o.s.s.w.a.LoginFilter for /x",
    "games": "Player data saved, Player count: 3, player has left, Players joined: 3, Player connected: false",
    "objects": '{"user":{"id":42,"name":"admin"},"owner":{"type":"service","name":"billing"},"account":{"name":"default"},"source":{"name":"web-01"}}',
    "CEF of things": "cs1Label=Agent Name cs1=collector-7 cs2Label=Policy cs2=Default cs3=Web cs3Label=Application",
    "levels": "INFO Starting executed plan, WARN Task executed, ERROR Job printed nothing, DEBUG scanned 12 rows",
    "places of times": "10.2.3.4 - - [01/May/2024:10:22:31 +0000] x, INFO 12x34x1 y, 00005 - 10.2.3.4:1 10.2.3.5:2 0 0",
    "folders": "GET x/dav/files/ HTTP/1.1, /users/login/x, \\/users\\/settings\\/x, /principals/users/, /webdav/uploads/",
    "trunks": "SIP/trunk-00000012, PJSIP/gateway-out, Local/queue@from-internal, SIP/2001-0000001a",
    "lists of modules": "| module | 2024-05-02 x, | INFO | 2024-05-02 y, [main]: Created bean, [scheduler]: Called job",
    "doors": "access granted to Main Entrance, Door opened by timer, access denied to Server Room, matched Pattern (0.93), Person detected at door",
    "ids": "sub=1234567890, sub=abc, for port:8080, for host:443, @types:node, @angular/core:1.2",
    "what is counted": "the number of login failures before a user is locked, cause of login attempts, list of account types",
    "versions": "Incoming 2021-09-17, Outgoing connection, 12345678 bytes 02-05-2024",
    "people in sentences": "User Guide opened, Customer Service has moved, Member States joined the Union, Contact Center was closed",
    "withheld": "Username: root; Password: [PROTECTED]; Credentials: [PROTECTED]; secret=[FILTERED]",
    "a print server": r'document on printer "srv\Canon-3F", queue "prn01\HP-4F"',
    "daemons": "SUCCESS LOGIN cpaneld: ok, FAILED LOGIN webmaild: x",
}


def found(text: str) -> set[tuple[str, str]]:
    return {(span.entity, text[span.start : span.end]) for span in [*seldom.find(text), *logged_names.find(text), *scan.find(text, log=True)]}


@pytest.mark.parametrize("marked", FOUND.values(), ids=FOUND.keys())
def test_who_acts_is_found(marked: str) -> None:
    text, wanted = split(marked)
    assert set(wanted) <= found(text)
    out = REDACTOR.redact_log(text + "\n")
    assert [value for _, value in wanted if value in out] == []
    out = REDACTOR.redact(text).text
    assert [value for _, value in wanted if value in out] == []


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT.keys())
def test_what_only_looks_like_it_stays(text: str) -> None:
    assert {one for one in found(text) if one[0] not in ("IP_ADDRESS", "MAC_ADDRESS")} == set()
