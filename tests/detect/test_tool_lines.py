"""What tools for inventories, devices and audits print, and tables that were bent on their way: what goes and what stays.

`[[value]]` goes, `{{value}}` stays; what is not marked may stay or go.
"""

# ruff: noqa: E501 - a case reads best on one line

from __future__ import annotations

import pytest

from redactor import Redactor
from tests.marked import check, plain

REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise")
#: An identity of a machine as Windows' enrolment takes it, and a monitor's EDID, both in base64; invented.
HASH = "T0FzAQEAHAAAAAoAkQFhSgAAk1YBAAAAAAAABAEAAQDgAHgC4ABgAAEAAAA8AGQAAwAAAKx1Zt9Qw2"
EDID = "AP///////wAebTF3q1kBAAwcAQOARih46kqVp1VKnSUOUFQhCACBgKlA"

BOTH = {
    "bmc element": "<HSI><SPN>{{ProLiant ML350 Gen10}}</SPN><UUID>[[877619MXQ8240F7D]]</UUID><cUUID>[[36373738-3931-584D-5138-323430463744]]</cUUID></HSI><MP><PN>{{Integrated Lights-Out 5 (iLO 5)}}</PN><SN>[[ILOMXQ8240F7D]]</SN></MP>",
    "inventory": "<BIOS><ASSETTAG>[[NB-20417]]</ASSETTAG><BVERSION>{{1.21.0}}</BVERSION><MSN>[[L1HF97R01WQ]]</MSN><SMODEL>{{Latitude 5530}}</SMODEL><SSN>[[8KQ2VX3]]</SSN></BIOS>",
    "inventory hardware": "<HARDWARE><MEMORY>{{16384}}</MEMORY><USERID>[[mvandijk]]</USERID><WINOWNER>[[Marijke van Dijk]]</WINOWNER><WINPRODID>[[00355-61920-48113-AAOEM]]</WINPRODID><OSVERSION>{{10.0.19045}}</OSVERSION></HARDWARE>",
    "inventory empty": "<BIOS><ASSETTAG></ASSETTAG><MSN>{{Default string}}</MSN><SSN>{{To be filled by O.E.M.}}</SSN><TYPE>{{Desktop}}</TYPE></BIOS>",
    "monitor": f"<MONITORS><BASE64>[[{EDID}]]</BASE64><CAPTION>{{{{LG 27UL850}}}}</CAPTION></MONITORS>",
    "enrolment": f"Device Serial Number,Windows Product ID,Hardware Hash,Group Tag\n[[PF4N21XQ]],,[[{HASH}]],{{{{Kiosk}}}}\n",
    "hardware id": "<![LOG[Computer HardwareID set to '[[2:A17C0F93DE5B28416677F0C1B2A3948576DC0E1F]]']LOG]!> CCM version {{5.00.9106.1000}}",
    "host id": "Host ID                    : [[9b1f27d4-6e3a-4c05-8d77-a1c4e2f09b36]]\nClient                     : {{Microsoft Windows 11 Pro}}\n",
    "no host": "transaction id: {{9b1f27d4-6e3a-4c05-8d77-a1c4e2f09b36}}",
    "drive": "         Drive Unique ID: [[5002538A7F41C2B00000000000000000]]\n         Firmware Revision: {{HPG4}}\n",
    "array uid": "1.0.3  {{X423_TAL13900A10}}  [[5000C500:A17F42B3:00000000:00000000:00000000:00000000:00000000:00000000:00000000:00000000]]",
    "mac of netapp": "{{00000000:00000000:00000000:00000000:00000000}}",
    "ril": "D RILJ    : [0417]< RIL_REQUEST_GET_IMSI {[[262017341205588]]} [SUB1]",
    "push": "apsd[88] <Notice>: device token <[[7c1f9a20 be4471d3 0a5c6e8f 91b2d3c4 e5f60718 293a4b5c 6d7e8f90 a1b2c3d4]]>",
    "no push": "regs <{{00000000 be4471d3 0a5c6e8f}}>",
    "accounts": "    Account {name=[[Eszter N.]], type=com.viber.voip}\n    Account {name=[[eszter_nagy91]], type=com.instagram.android}\n    Account {name={{WhatsApp}}, type=com.whatsapp}\n    Account {name={{Signal}}, type=org.thoughtcrime.securesms}\n",
    "phone": "bluetooth_name=[[Eszters A54]]\n[persist.sys.device_name]: [[[Xperia di Chiara]]]\ndevice_name={{Redmi Note 11}}\n",
    "speaker": "<UDN>uuid:RINCON_[[949F3EC1A27B]]01400</UDN><modelNumber>{{S23}}</modelNumber>",
    "lamp": '{"uniqueid":"[[00:17:88:01:0b:c2:41:7e]]-0b","modelid":"{{LCA001}}","swversion":"{{1.104.2}}"}',
    "bridge": '{"name":"Philips hue","bridgeid":"[[ECB5FAFFFE41C27E]]","apiversion":"{{1.61.0}}"}',
    "car": '{"vin":"[[WAUZZZ4G7EN183042]]","software":"{{2024.8.9}}"}',
    "tracker": "recv *HQ,[[4109217735]],V1,{{101544}},A,",
    "label printer": '! U1 getvar "device.unique_id"\n"[[21J203104417]]"\n! U1 getvar "appl.name"\n"{{V84.20.18Z}}"\n',
    "switch of fortinet": "S/N [[S124EPTF20001433]] up, FortiLink on {{port24}}",
    "controller": 'wlan ssid-profile "{{guest}}"\nwpa-passphrase "[[3e91c07db2a54f186c]]"\nopmode {{wpa2-psk-aes}}\nap-console-password "[[0b7de14fa2c95538]]"\nauthentication {{pre-share}}\nencryption {{AES256}}\n',
    "server key": 'aaa authentication-server radius "{{rad1}}"\nhost "[[10.61.0.14]]"\nkey "[[7f20c4be91a35d88]]"\nauthentication [[44bb02cde9fa7710]]\n',
    "vrrp": "peer-ip-address [[10.61.0.3]] ipsec [[9c01e7ad55b2f03a77]]\nmgmt-user {{admin}} {{root}} [[c1d40b8a77e95f02]] node /\n",
    "audit": 'type=EXECVE msg=audit(1715407964.113:{{4412}}): argc=4 a0="mysqldump" a1="-u" a2="[[jnovotna]]" a3="-p[[Zimn1-host]]"',
    "audit ssh": 'argc=6 a0="/usr/bin/sshpass" a1="-p" a2="[[Kopretina88!]]" a3="ssh" a4="{{-p2222}}" a5="{{backup01}}"',
    "audit curl": 'a0="curl" a1="-u" a2="[[jnovotna]]:[[Zimn1-host]]" a3="{{https://repo.example.org/}}"',
    "audit hex": 'cmd=[[6C73202F686F6D652F6A6E6F766F746E61]] exe="{{/usr/bin/sudo}}"',
    "audit secret": "proctitle=[[6D7973716C002D75006A6E002D705A696D6E31]]",
    "audit account": 'acct=[[6A6E6F766F746E61]] exe="{{/usr/sbin/sshd}}"',
    "audit program": "proctitle={{2F7573722F7362696E2F73736864002D44}} cmd={{73797374656D63746C20726573746172742063726F6E}}",
    "samba": "Auth: [SMB2,(null)] user [{{NORDWIND}}]\\[[[jnovotna]]] at [Sat, 11 May 2024] with [{{NTLMv2}}]",
    "vpd": "  Unit Serial No(VPD)                     : [[ZA18F0K7000C8342QXYZ]]\n  Firmware Revision                       : {{SN04}}\n",
    # a name and its value in two members or elements
    "archive of requests": '{"headers":[{"name":"Cookie","value":"cart=[[k3Ht9Q0YpMNbFgeM77]]; lang={{pl}}"},{"name":"X-Device-Id","value":"[[b81e9f3c-2a64-4b8c-a1d3-0c7e2f4b9a77]]"},{"name":"User-Agent","value":"{{Mozilla/5.0 (X11; Linux x86_64)}}"},{"name":"X-Request-Id","value":"{{c91e9f3c-2a64-4b8c-a1d3-0c7e2f4b9a78}}"}]}',
    "cookies set": '{"cookies":[{"name":"sessionid","value":"[[mm81kk22zz77qq90xw]]"}],"headers":[{"name":"set-cookie","value":"tok=[[yy81kk22mm90]]; Path=/; HttpOnly"},{"name":"Content-Type","value":"{{application/json}}"}]}',
    "tags": '"Tags": [{"Key": "Owner", "Value": "[[Marek Dvořák]]"}, {"Key": "Name", "Value": "{{web-prod-01}}"}, {"Key": "SerialNumber", "Value": "[[PF4B82WQ]]"}]',
    "parameters": '<Name>InternetGatewayDevice.LANDevice.1.WLANConfiguration.2.SSID</Name><Value xsi:type="xsd:string">[[Rodina Dvořák 5G]]</Value>\n<Name>Device.WiFi.AccessPoint.1.Security.KeyPassphrase</Name>\n<Value xsi:type="xsd:string">[[Zimni2024!dum]]</Value>\n<Name>InternetGatewayDevice.DeviceInfo.SoftwareVersion</Name><Value xsi:type="xsd:string">{{7.57}}</Value>',
    "examined": "(0008,0050) SH [{{A20240511001}}]   #  12, 1 AccessionNumber\n(0008,0070) LO [{{SIEMENS}}]\n(0010,0020) LO [[[19790412-7781]]]   #  14, 1 PatientID\n(0010,0030) DA [[[19790412]]]\n(0018,1000) LO [[[MX8T52318]]]\n(0018,1020) LO [{{syngo MR E11}}]\n",
    "players": "SetSteamID( [U:1:[[73204518]]] )\nuserId: Steam:[[[0x0110000104a1b2c3]]] build {{20240511}}\nLogInit: EpicAccountId=[[1d3c2a64d1e74b8ca1d30c7e2f4b9a17]]\nUUID of player Kopretina is [[2e4f1a2b-7d4e-4f5a-8b9c-0d1e2f3a4b6d]]\n",
    "volumes": "   Other UIDs: vml.02000000[[005000c500a7f142b3535432303030]]\n   Name: t10.NVMe____Dell_Express_Flash_PM1725a____________[[S39XNX0K812077]]\n   Queue Depth: {{64}}\n",
    "openbsd": "cd0 at scsibus1 targ 0 lun 0: <{{SanDisk, Cruzer, 1.26}}> removable serial.07815567[[4C530001230907118821]]\n",
    "controller of access points": '{"model":"{{U7PG2}}","x_vwirekey":"[[5e2b3c4d5e6f70819203a4b5c6d7e817]]","x_iapp_key":"[[77b6c5d4e3f2a1b0c9d8e7f6a5b4c3d2]]","version":"{{6.6.77}}"}',
    "login through": "SSH/4/SSH_FAIL(s)[0]:Failed to login {{through}} SSH. (IP=[[91.22.7.141]], UserName=[[jnovotna]], Times={{1}})",
    # tables
    "titles": "AssetName\tDomain\tUsername\t{{Userdomain}}\tMac\tSerialnumber\n[[NB-NOVOTNA]]\t{{NORDWIND}}\t[[jnovotna]]\t{{NORDWIND}}\t[[A4:C3:F0:12:9B:7E]]\t[[PF3T7QXM]]\n",
    "sessions": "USERNAME              {{SESSIONNAME}}        ID  STATE   IDLE TIME  LOGON TIME\n>[[jnovotna]]             console             {{1}}  {{Active}}      none   11.05.2024 08:12\n",
    "identifiers": "User Name                    {{SID}}\n============================ ==============================================\nnordwind\\[[jnovotna]]            [[S-1-5-21-2847120934-1193378231-420915776-1107]]\n",
    "vmware": "Name\tIP address\tSerial number\n{{srv-db4}}\t[[10.3.4.7]]\t[[VMware-42 0c 7b 1e 99 d3 60 4a-b5 17 e2 08 3f 6c a1 dd]]\n",
    "comma in a cell": "Computer Name,Serial Number,UDID,Model Identifier,MAC Address,Username,Recovery Key\nchiaras-mbp,[[FVFXK2LQ1WF9]],[[5A2C9D71-40BE-5F18-9C3E-7D0A61B8F244]],{{Mac14}},{{7}},[[3C:06:30:4A:9E:12]],[[cferrari]],[[KX2M-47QP-ZB9W-L3TC-8HNF-V6RD]]\nother-mbp,[[C02ZL4K1MD6T]],[[91D0E3B7-2C4F-5A68-8E1B-60F7C3A9D25E]],{{MacBookPro18}},{{3}},[[3C:06:30:51:0F:C8]],[[grusso]],\n",
    "short row": "Device,Serial number,IMEI,Model\niPad,[[DMPXK17QHG5D]],,{{A2602}}\ntotal of the floor,{{2}}\niPad,[[DMPYL20RHG5D]],,{{A2602}}\n",
    "sims": "Device,Serial number,EID,OS version\niPad,[[DMPXK17QHG5D]],[[89049032007008882600076511429033]],{{17.4.1}}\n",
    "lost blanks": "Node  WWN  Mfg_Date  Assem_Serial Saleable_Part Saleable_Serial\n0 {{50002AC}} {{2019-02-11}} [[PFLKQC8LMBR1C2]] {{QR482-63001}} [[4C19066KTM]]\n",
    "titles with underscores": "Node ---Node_WWN----- -Mfg_Date- -Assem_Serial- -Saleable_Serial-\n0    [[50002AC0020B18A7]] {{2019-02-11}} [[PFLKQC8LMBR1C2]] [[4C19066KTM]]\n",
    "commented": "# Name           IP Address      Type         Serial #\n# ----           ----------      ----         --------\n# AP-floor 2     [[10.61.42.237]]    {{515(indoor)}}  [[CNQJK4T0WX]]\n# AP-yard        [[10.61.42.241]]    {{518(outdoor)}} [[CNPHL7S2YZ]]\n",
    "pairs below": "  F/S/P   ONT         SN         Control     Run      Config\n          ID                     flag        state    state\n  ---------------------------------------------------------\n  0/ 1/0    1  [[48575443C7D1E042]]  active      {{online}}   {{normal}}\n  F/S/P               : {{0/1/0}}\n  Type                : {{EG8145V5}}\n  Line profile        : {{FTTH-200M-20}}\n",
    # base64 that ends a line
    "padded": 'set psksecret ENC [[9Lw2yv1bXcUnZqS4tWiOd9eFgHk3mPjR6u7YzA==]]\n{{set}} passwd ENC [[TI3lrY8cU1nQ5=]]\n    edit "vpn1"',
}  # fmt: skip

TEXTS = {
    "login time": "        Login Time                 : {{Feb.21 09:14:22}}\n        Logout/Expiration          : {{Mar.22 09:14:22}}\n",
    "timeouts": "IP              Vsys   From    User                             {{IdleTimeout(s)}} {{MaxTimeout(s)}}\n--------------- ------ ------- -------------------------------- -------------- -------------\n[[10.61.7.51]]      vsys1  AD      nordwind\\[[jnovotna]]                   {{2688}}           {{2688}}\n",
    "printer's language": '@{{PJL}} INFO ID\n"{{HP LaserJet MFP M428fdw}}"\n',
    "tracking": "2024-05-11T08:12:53.113Z,[[10.0.0.21]],EX01,,,,,{{SMTP}},{{RECEIVE}},{{4411}},<20240511.1@nordwind.example>,,[[anna.berg@nordwind.example]]",
    "dates beside numbers": "meter no 20041712, flashed {{20230913}}, read {{202309131544}}",
    "command": "passwd {{ENC}} [[Ab7xQ2pL9zW4]]",
    "placeholders": "see <{{UUID}}> and the {{<SERIALNUMBER>}} of the form",
}


@pytest.mark.parametrize("case", BOTH, ids=BOTH.keys())
@pytest.mark.parametrize("mode", ["log", "text"])
def test_lines_of_tools(mode: str, case: str) -> None:
    text = plain(BOTH[case])
    check(BOTH[case], REDACTOR.redact_log(text) if mode == "log" else REDACTOR.redact(text).text)


@pytest.mark.parametrize("case", TEXTS, ids=TEXTS.keys())
def test_lines_in_texts(case: str) -> None:
    check(TEXTS[case], REDACTOR.redact(plain(TEXTS[case])).text)


def test_a_padded_secret_keeps_its_line() -> None:
    text = plain(BOTH["padded"])
    assert REDACTOR.redact(text).text.count("\n") == text.count("\n")


def test_elements_in_capitals_stay_redacted() -> None:
    once = REDACTOR.redact(plain(BOTH["inventory hardware"])).text
    assert REDACTOR.redact(once).text == once
