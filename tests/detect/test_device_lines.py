"""Rows of devices' lines: hardware addresses, owners' things, numbers of parts, people beside machines; and what looks like them.

`[[value]]` goes, `{{value}}` stays; what is not marked may stay or go.
"""

from __future__ import annotations

import pytest

from redactor import Redactor
from tests.marked import check, plain

REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise")

NETWORK = {
    "RADIUS": "Auth: Login OK: [kiosk] (from client ap-2 port 0 cli [[3c5ab4ff01e2]])",
    "station": "sta [[a4c3f0de1177]] associated on {{wlan0}}",
    "interface": "   bond0   [[001132aabbcc]]  up\n  enp3s0 [[d8bbc1aa0f32]]  up\n",
    "hashes and counters": "commit {{3c5ab4ff01e2}} merged, container {{3c5ab4ff01e3}} started, eth0: {{1000000000000}} bytes",
    "EUI-64": "[zigpy] device ieee: [[00:12:4b:00:1c:aa:bb:01]] joined, ieee_addr=[[0x00124b001caabb01]] ext_addr [[00-12-4B-00-1C-AA-BB-02]]",
    "network at its BSSID": 'wlan0: "[[Familie Jansen]]":aa:bb:cc:dd:ee:ff',
    "network and its strength": 'scan "[[Haus am See]]";-71 dBm',
    "keys of networks": "Netzwerkschlüssel [[Sonne2024Wolke]]\nWLAN-Passwort [[12345678901234567890]]\nclé WPA : [[AB12CD34EF]]\n",
    "said of keys": "Netzwerkschlüssel wurde {{geändert}}, WPA key {{handshake}} completed, Wi-Fi key {{negotiation}} done",
    "UCI": "wireless.default_radio1.key='[[Zaungast-77]]'\nwireless.default_radio0.key='{{1}}'",
    "dots": "Service password .. [[vent$2003]]\nPIN .......... {{OK}}\n",
    "code typed": "Invalid code entered: [[8823]] for alarm_control_panel, error code {{4041}}",
}
THINGS = {
    "owner behind": '"[[Portátil de Lucía]]",x\n"[[Teléfono de Marisol]]",x\nfrom [[telefoon-van-annelies]] to [[Portable de Thibault]] x',
    "macOS": "setHostName: [[MacBook-Air-Magdy]].local, {{MacBook-Pro-3}}.local, {{iPhone-Simulator}} started",
    "Japanese": 'entry "[[Haruka-no-iPad]]"',
    "in a cell": '"[[Priya\'s Galaxy S22 Ultra]]","{{Let\'s Encrypt R3}}"',
    "alone": "[[Jamal's S23]]\n{{Let's Encrypt}}\n",
    "home office": "Agent '[[lars-hemmakontor]]': failed\nAgent '{{backup-home}}': failed",
    "dynamic name": "http://[[familie-meier]].synology.me http://{{update}}.quickconnect.to",
    "model behind an address": "Device 4C:87:5D:2B:F0:19 {{WH-1000XM4}}",
    "before its owner": "3  A1893  32   ipad-kita-07  [[Mehmet]]\n4  A1893  32   ipad-kita-08  {{Display}} broken\n",
}
NUMBERS = {
    "parts of a bicycle": "frame=[[WBT1234567]] motor=[[0275007541129]] batt={{95}} engine={{v8}}",
    "idents": "  ident: [[88123311]]\n  ident: {{sshd}}\nInstrument ......... [[SCX11430217PA]]\n",
    "behind its model": "WR2 (STP8000TL-10) / [[2130998815]];x\nobu    = Link 510 / [[GX4112K00937]]\n",
    "disk": "({{WD63PURZ}} [[WD-CA2JZ0LK]])",
    "AIN": "DECT  AIN [[08761 0123456]]  kitchen",
    "tag": "{tag: [[04A1B2C3D45E81]], x: 1} tag: {{release}}",
    "charging station": "chargePointId: [[DE-ABB-4411902]]",
    "agents": '"aid":"[[0123456789abcdef0123456789abcdef]]" identifierForVendor=[[0F3D1E5A-1111-4222-8333-0A0B0C0D0E0F]]',
    "plates": 'LPR: [[7ABC123]] x\nplate: [[B MW 4411]]\nLPR: {{event}} plate="{{2024-01-12}}"\n',
    "numbers that call": "CALLERID [[0612345678]] answered, Recording from [[02079460123]], counted from {{0123456789}} to 9",
    "call list": "14.02. 18:20  [[Oma Inge]]  [[05251 77 40 918]]   0:12\n10:00:00  {{Status}}  0123 45 67 89  3\n",
    "caller in brackets": "<From>[[João]] ([[+351 912 345 678]])</From>",
    "versions in elements": "<Firmware>{{11.12.4.22}}</Firmware><Version>{{108.86.0.20}}</Version><IPAddress>[[10.12.4.22]]</IPAddress>",
}
ACCOUNTS = {
    "who": "who=[[jane.doe]] who={{root}}",
    "xferlog": "1 10.0.0.1 100 /x b _ o r [[pieter_j]] ftp 0 * c\n1 10.0.0.1 100 /x b _ o a {{guest}} ftp 0 * c\n",
    "profile": r"D:\Perfiles\[[lgomez]]\AppData\Roaming and config\{{systemprofile}}\AppData\Local",
    "chat of a game": "[Server thread/INFO]: <[[kowal_99]]> hello\n[Server thread/INFO]: {{Rcon}} issued server command: /list\n",
    "audit of shares": "vfs_full_audit: [[marjorie]]|192.168.1.77|openat|ok|r|/x",
    "RADIUS method": "Auth: Login incorrect (mschap): [[[hnakamura]]/{{<via Auth-Type = eap>}}] (from client x)",
}
PERSONS = {
    "patient": "PATIENT ADMIT / [[SMITH,JOHN]] / M / [[44]]",
    "clinician": "CLINICIAN [[J. Brandt]] BADGE [[4410]]\noperator {{Status Changed}}\n",
    "by number": "Acknowledged by [[20815]]",
    "cashier": "LANE 03  CASHIER [[EBRU T]]\n",
    "given and family": "Applicant(title=Ms, given=[[Lerato]], family=[[Dlamini]], idno=[[8804120482085]])",
    "stations": " 4211       S00071  [[Novák, Petr]]   C-12\n 4212       S00072  {{Reception}}     C-12\n",
    "registered": "Zarejestrowany właściciel:   [[Jan Kowalski]]\nRegistreret ejer:            [[Mette Holm]]\n",
    "telephone's label": "<Label>[[Marta Ruiz]]</Label><Label>{{Front Desk}}</Label>",
    "drive": r"C:\x\OneDrive - [[Jana Novotna]]\Docs C:\x\OneDrive - {{Fabrikam Energy}}\Docs",
    "at mail": "profile for [[Ursula Graf]] (x.y@bluewin.ch)",
    "contact": "System Contact : [[Eero L]], [[050 331 7742]]",
    "desk": '"[[Desk Bryn]]" <sip:b@x> "{{Front Desk}}" <sip:c@x>',
    "folder": "/DCIM/[[Léa]]/IMG_20200101.jpg /DCIM/{{Camera}}/IMG_20200101.jpg",
    "INI": "driver = [[Karl Hansen]]\ndriver = {{nvme}}\n",
}
TABLES = {
    "owners in Japanese": "管理番号,機種,製造番号,利用者,設置場所\nK-1001,VAIO,5002714-0009183,[[佐々木 健]],{{3階 経理}}\nK-1002,VAIO,5002714-0009184,{{共用}},{{2階 倉庫}}\n",
    "machines by number": '"Device name","Primary user","Serial","Management ID"\n"[[AU-SYD-LT0912]]","x.y@z.example","PW0B8K2E","[[bc0e61a8-47b7-4dc2-8a66-09e85aa0f9cd]]"\n"{{KIOSK-LIBRARY-02}}","","8CG9371TWF","[[bc0e61a8-47b7-4dc2-8a66-09e85aa0f9ce]]"\n',
}
SAID = {
    "versions named": "<Version>{{108.86.0.20}}</Version>",
    "options": "COMMAND=/usr/bin/mysql -uroot {{-p}} {{MS-CHAP2-Response}} is incorrect",
    "printers": "W x CreateProfile failed: profile id '{{Brother_HL-L2350DW-Gray}}'",
    "programs": 'apparmor="DENIED" profile="{{snap.firefox}}" sasl_method=LOGIN, {{sasl_username}}=[[ilse.vdbroeck]]',
    "elements": "<serialNumber>x</serialNumber>\n<model>{{DS-2CD2143G2-I}}</model>\n",
    "commands": "# uci show wireless | {{grep -E 'ssid|key'}}",
}


TEXTS = {
    "dynamic name, labelled": "DDNS name [[leander-home.dyn.example.net]], dyndns hostname: {{www.dyn.example.net}}",
    "positions": "fix [[52.37023N, 4.89521E]] ratio {{1.234N 5.678E}}",
    "whoami": "[[theke-birgit]]\\[[birgit]]\n",
    "SID": "[[Marlies]]             S-1-5-21-1194406337-2207719804-331290771-1002\n{{Guest}}      S-1-5-21-1194406337-2207719804-331290771-501\n",
}


@pytest.mark.parametrize("marked", [pytest.param(case, id=name) for table in (THINGS, NUMBERS, PERSONS, TABLES, SAID) for name, case in table.items()])
def test_logs(marked: str) -> None:
    check(marked, REDACTOR.redact_log(plain(marked)))


@pytest.mark.parametrize("marked", [pytest.param(case, id=name) for table in (NETWORK, THINGS, NUMBERS, ACCOUNTS, PERSONS, TABLES, SAID, TEXTS) for name, case in table.items()])
def test_texts(marked: str) -> None:
    check(marked, REDACTOR.redact(plain(marked)).text)
