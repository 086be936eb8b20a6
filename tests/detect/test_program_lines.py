"""Statements of databases, lines of programs, screens of devices and tables without a heading; and what looks like them.

`[[value]]` goes, `{{value}}` stays; what is not marked may stay or go.
"""

from __future__ import annotations

import pytest

from redactor import Redactor
from tests.marked import check, plain

REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise")

SQL = {
    "insert": "STATEMENT:  INSERT INTO contacts (first_name, last_name, phone, city, zip) VALUES ('[[Marjeta]]', '[[Okorn]]', '[[041 772 309]]', '[[Kranj]]', '[[4000]]')",
    "several rows": "INSERT INTO `people` (`id`,`surname`,`sku`) VALUES (1,'[[Abdulhadi]]','{{KX-2210}}'),(2,'[[Quispe]]','{{KX-2211}}')",
    "no people": "INSERT INTO jobs (queue, state, payload) VALUES ('{{default}}', '{{Ready}}', '{{Nightly Import}}')",
    "slots": "INSERT INTO users (first_name, last_name) VALUES ({{$1}}, {{?}})",
    "where": "Query SELECT id FROM customers WHERE surname = '[[Abdulhadi]]' AND status = '{{Active}}'",
    "set": "UPDATE patients SET last_name = '[[Ostojić]]', ward = '{{Ward North}}' WHERE id = 8812",
    "key": "DETAIL:  Key (last_name)=([[Okorn]]) already exists. Key (sku)=({{KX 2210}}) already exists.",
    "entry": "Duplicate entry '[[okorn_m]]' for key 'users.username', Duplicate entry '{{KX-2210}}' for key 'items.sku'",
    "pairs": '[["first_name", "[[Oluwaseun]]"], ["state", "{{Lagos}}"], ["last_name", "{{email}}"]]',
    "bound": "DETAIL:  parameters: $1 = '[[Marjeta]]', $2 = '{{Active}}'",
}
PROGRAMS = {
    "mail folder": "open(/var/vmail/ville.example/[[maelys.trehin]]/Maildir/tmp/1.M4) failed, /var/vmail/ville.example/{{postmaster}}/Maildir/x",
    "medium": "Mounted at /media/[[ferenc-m]]/KINGSTON and /run/media/[[inesv]]/BACKUP, /media/{{movies}}/x.mkv, /media/{{usb0}}/x",
    "paper": 'document-name = "Payslip [[Gwen Pritchard-Okoro]] Jan.pdf", "{{Statement Generated Successfully}}"',
    "identity numbers": "pan=[[BQTPV4417K]] nhi=[[ZBK4417]] passport_no=[[C01X00T47]] hetu={{none}} pan={{tilt}}",
    "two strings": "ReactNativeJS: 'android_id', '[[9b3f0a77c51e2d84]]' and 'username', '{{email}}'",
    "away": "device moved: not_home ([[56.16294, 10.20392]]), scale ({{1.25, 2.5}})",
    "zero zero": 'NoOp("from [[004915207713846]]"), counter {{0000000012345678}}',
    "station": 'Called-Station-Id = "88-DC-96-11-22-33:[[Okafor-Home]]", Called-Station-Id = "88-DC-96-11-22-33:{{eduroam}}"',
    "by quoted": 'Queued on "{{Finance-MFP}}" by "[[gwen.pritchard-okoro]]".',
    "secret of RADIUS": '\tTunnel-Password:0 = "[[Gele.Tulp88]]"',
    "network amid": "Profile Name: [[Van Dijk Thuis]] SSID: [[Van Dijk Thuis]] BSS Type: {{Infrastructure}}",
    "merchant": "Haendlerkonto [[63018842]] VU-Nr [[4556211098]] Beleg {{0441}}",
    "cashier": "Kassiererin [[Aferdita]], Bediener [[Meryem]] Bon 4, Kellner {{Station}} 3",
    "profile": "Token expired for profile [[Solveig]], loaded for profile {{Default}}",
    "community": "SNMP v2 community [[kn-ro-5512]], firmware {{07.11.3}}, community {{edition}}",
    "version keys": "softwareVersion={{11.0.2.13}}(H704SP2C00) Teams {{24124.2311.2896.3219}}",
    "carrier": "operator={{T-Mobile.pl}} operator=[[j.kowal]]",
    "SIM": 'AT+CPIN="[[4412]]"',
    "beside": "name='[[Thangarasu Velayutham]]' dob=04/07/1988, name='{{Payment Worker}}' queue=1",
}
SCREENS = {
    "camera": "UID               [[95270006KX3M2QWT]]\nBuild             {{build 23111711}}\nP2P ID   [[VSTC-441208-KXMQW]]\n",
    "system": "System name: [[NAS-Familie-Okpara]]     S/N: x\nServer name: {{backup-server}}\nSystem name: {{core-sw-01}}\n",
    "networks": "WLAN 2,4 GHz        an, Funknetz: [[Zur alten Muehle]]\nSSID 2.4 GHz        [[Hoekhuis]]\nWi-Fi               {{enabled}}\n",
    "users": "Users               {{admin}}, [[femke_d]], [[bas1980]]\nLast login          [[femke_d]] from 192.0.2.8\n",
    "numbers": "Rufnummern          2 aktiv: [[06421 778103]], [[06421 778104]]\n",
    "calls": " [[Feargal Doyle]]  [[0876134490]]  12/03 09:14\n [[0876134491]]  12/03 09:20\n",
    "speed dial": "Speed dial 3          [[Feargal]] mob [[087 613 4490]]\n",
    "own prompt": "jorunn@[[castelnas]]:~$ uname\njorunn@{{web01}}:~$ uname\n",
    "home prompt": "C:\\Users\\[[Lupe Fonoti]]>wmic bios get serialnumber\n",
    "parts": "FPC 0            REV 15   {{650-064411}}   [[HV3620AB0441]]      {{EX2300-C-12P}}\n",
    "ports": "Gi1/0/7                        up             up       DESK [[Nomvula Khathi]]\nGi1/0/8                        up             up       {{Uplink Core}}\n",
    "sip": "Account 1 SIP User ID [[2204-siobhan]]\nLine 1 label          [[Siobhan]]\nLine 2 label          {{Reception}}\n",
}
TABLES = {
    "gaps": "T-04   Lenovo M10      [[HA1T7Q3N]]    [[Zsófi]]              ok\nT-05   Lenovo M10      [[HA1T7Q9C]]    [[Ngozi]]              screen cracked\nT-06   Zebra TC21      [[HB1T7Q9C]]    {{spare}}              {{RMA 4471903}}\n",
    "tabs": "1\tDell Latitude 5440\t[[7HX2KQ3]]\t[[Bríd Chonaill]]\t{{Galway}}\n2\tDell Latitude 5440\t[[9JD4KQ3]]\t[[Oisín Breathnach]]\t{{Galway}}\n",
    "heading": "NODE            SN                MODEL                    FW\n/dev/nvme0n1     [[S4EWNX0R111480]]       Samsung SSD 970 EVO Plus 1TB             {{2B2QEXM7}}\n/dev/nvme1n1     [[BTLJ111480AB4P0D]]       Samsung SSD 970 EVO Plus 1TB             {{2B2QEXM8}}\n",
    "tickets": "{{INC0044812}}\tDell Latitude 5440\t{{in stock}}\n{{INC0044813}}\tDell Latitude 5440\t{{in repair}}\n",
}


@pytest.mark.parametrize("marked", [*SQL.values(), *PROGRAMS.values(), *SCREENS.values(), *TABLES.values()], ids=[*SQL, *PROGRAMS, *SCREENS, *TABLES])
def test_logs(marked: str) -> None:
    check(marked, REDACTOR.redact_log(plain(marked)))


@pytest.mark.parametrize("marked", [*SQL.values(), *SCREENS.values(), *TABLES.values()], ids=[*SQL, *SCREENS, *TABLES])
def test_texts(marked: str) -> None:
    check(marked, REDACTOR.redact(plain(marked)).text)
