"""What sets telephones up, what commands answer line by line, what SNMP says and charging points send: what goes and what stays.

`[[value]]` goes, `{{value}}` stays; what is not marked may stay or go.
"""

# ruff: noqa: E501 - a case reads best on one line

from __future__ import annotations

import pytest

from redactor import Redactor
from tests.marked import check, plain

REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise")

CASES = {
    "yealink": "account.2.label = [[Wiebke]]\naccount.2.display_name = [[Wiebke Terhorst]]\naccount.2.auth_name = [[3301-desk02]]\naccount.2.user_name = {{204}}\nlinekey.1.label = Boss [[Odalys]]\n",
    "makers' own ways": "P3 = [[Tadeusz Wrona]]\nP270 = {{Office Line}}\nSIP1 Display Name          :[[Wiebke Terhorst]]\nephone-dn 12\n number {{4417}}\n label [[Wiebke T.]]\n name [[Terhorst, Wiebke]]\n description {{Uplink, Core}}\n",
    "doors": "Badge [[0044193]] Access granted [[Wiebke Terhorst]] Door {{B2}}\nAccess Granted - [[Terhorst, Wiebke]] - Main Door - Card [[44193]]\nCardholder: [[Terhorst Wiebke]] ([[44193]])\nAccess denied: unknown card [[0044193]], reader {{7}}\nAuthorization of card [[04A1B2C3]] rejected\nRFID [[3A:7F:00:92:1C]] authorised\nAccess denied: {{Main Door}}\nunexpected token {{4711}}, line {{12}}\nAccess denied for {{card type}} 12\n",
    "shared keys": "linekey.3.label = {{Front Desk}}\nlinekey.4.label = {{Voicemail}}\n{{linekey.5.label}} = Voicemail\nlinekey.6.label = {{Kitchen Pantry}}\naccount.3.label = {{Sales Team}}\n",
    "polycom": 'reg.1.displayName="[[Annelies Vermeulen]]" reg.1.label="[[Annelies]]" reg.1.address="{{4417}}" reg.1.auth.userId="[[avermeulen44]]"',
    "snom": "user_realname1!: [[Björn Åkesson]]\nuser_name1!: [[bakesson7]]\n",
    "cisco": '<Display_Name_1_ ua="na">[[Tadeusz Wrona]]</Display_Name_1_>\n<User_ID_1_ ua="na">[[4417x02]]</User_ID_1_>\n<featureLabel>{{Reception}}</featureLabel>\n',
    "keys that dial": "linekey.7.value = [[+49 151 5550 1742]]\nlinekey.8.value = {{204}}\n",
    "page of a telephone": "Phone DN          [[5550172]]\nPhone Label       [[Terhorst, W]]\n",
    "who calls": "Request 'REGISTER' from '\"Ward Desk [[Paola]]\" <sip:{{204}}@10.2.0.9>' failed\nRequest 'REGISTER' from '\"{{Front Desk Lobby}}\" <sip:205@10.2.0.9>' failed",
    "zebra": '! U1 getvar "device.friendly_name"\n"[[ZQ-Ludovic]]"\n! U1 getvar "wlan.essid"\n"[[entrepot-nord]]"\n! U1 getvar "appl.name"\n"{{V92.21.26Z}}"\n',
    "openwrt": "root@OpenWrt:~# uci get wireless.@wifi-iface[0].ssid\n[[Casa Pellegrini]]\nroot@OpenWrt:~# uci get wireless.@wifi-iface[0].key\n[[girasole2019]]\nroot@OpenWrt:~# uci get system.@system[0].zonename\n{{Europe/Rome}}\n",
    "other commands": "$ scutil --get ComputerName\n[[Wiebkes MacBook Pro]]\n$ adb shell settings get secure android_id\n[[9f3a1c7704be22d1]]\n$ cat /proc/device-tree/serial-number\n[[10000000a3f19c77]]\n$ nvram get wl0_ssid\n{{broadcast}}\n",
    "who works": "$ whoami\n[[wterhorst]]\n$ whoami\n{{root}}\nC:\\> echo %USERNAME%\n[[tschenk]]\nPS C:\\> whoami\ncorp\\[[m.brandt]]\n$ git config user.name\n[[Tadeusz Wrona]]\n$ iwgetid -r\n[[Casa Terhorst]]\n",
    "zebra account": '! U1 getvar "wlan.username"\n"[[wterhorst]]"\n! U1 getvar "wlan.wpa.psk"\n"[[girasole2019]]"\n',
    "snmp": 'query [SNMP] .1.3.6.1.2.1.43.5.1.1.17.1 on [10.30.4.81:161] => "[[MXBCM4H0K7]]"\nSNMPv2-MIB::sysContact.0 = STRING: [[Tadeusz Wrona]] [[+48 22 555 0147]]\niso.3.6.1.2.1.1.5.0 = STRING: "[[nas-lefebvre]]"\nSNMPv2-MIB::sysName.0 = STRING: {{core-sw-01}}\niso.3.6.1.2.1.1.4.0 = STRING: "{{helpdesk}}"\nENTITY-MIB::entPhysicalSerialNum.1 = STRING: [[FOC2514Z0KX]]\n',
    "accounts line by line": "$ cut -d: -f1 /etc/passwd\n{{root}}\n{{daemon}}\n[[hvermeulen]]\n[[pilar]]\n[[t.wrona]]\n",
    "routers": "/system identity\nset name=[[Kerekes-GW]]\n/system identity\nset name={{MikroTik}}\nset system host-name '{{edge-gw-2}}'\n",
    "charging": '[2,"881","Authorize",{"idTag":"[[NLTNM00C417X8]]"}]\nws connect cp=[[T53-IT1-2321-0C7]] from 10.1.2.3\nGET /ocpp/1.6/[[ACE0447719]] HTTP/1.1\nstation={{CHARGER-01}}\n',
    "machines that are worked on": "22:03:15 :: Processing [[VDI-HGRIMALDI]] Error: Failed\nBacking up VM {{sql-prod-02}}.\nPatching [[LT-KOWALSKI-7]]: done\nProcessing {{event-queue}} now\n",
    "genitives": "Gateway [[nicolettas-gateway]]\nGateway {{wireless-gateway}}\n",
    "printed": r"Document 214, [[Kupferberg]] {{Kündigung}}.docx owned by s.kupferberg on \\NB-1 was printed on {{PRN-OG2-COLOR}}",
    "machine of an account": r"imported by [[PC-WIEBKE]]\wiebke, then by {{PC-LOBBY}}\wiebke",
    "points of a network": "|AP {{ap-lobby-2}}@10.14.2.31 stm| Auth success",
    "network amid pairs": "AP=ap-1 SSID=[[Terhorst-5G]] {{AAA profile}}=aaa-corp auth method=802.1x",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
@pytest.mark.parametrize("log", [False, True], ids=["text", "log"])
def test_what_was_set_up_or_answered(case: str, log: bool) -> None:  # noqa: FBT001
    text = plain(case)
    check(case, REDACTOR.redact_log(text) if log else REDACTOR.redact(text).text)
