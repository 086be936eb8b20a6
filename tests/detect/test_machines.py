"""What machines, configurations and screens write: values under keys, hosts named after people, columns, codes and keys; and what looks like them.

`[[value]]` goes, `{{value}}` stays; what is not marked may stay or go.
"""

from __future__ import annotations

import pytest

from redactor import Redactor
from redactor.detect.rows import keyed
from redactor.detect.words import named_after
from tests.marked import check, plain

REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise")

KEYS = {
    "Hadoop": "allowed=true\tugi=[[kpatil]] (auth:KERBEROS)\tcmd=open",
    "CEF": "suser=[[hnakamura]] shost=[[LT-HNAKAMURA]] dhost={{db-prod-01}} cs1=vpn",
    "LEEF": "|^|usrName=[[c.bianchi]]^devicehostname=[[FS-CBIANCHI-02]]^deviceowner=[[cbianchi]]^",
    "Fortinet": 'srcname="[[LPT-FATOUMATA]]" dstname="{{web-01}}" unauthuser="[[fdiallo]]"',
    "JSON, camel case": '{"deviceOwner":"[[mreyes]]","srcUserName":"[[h.weber]]","hostName":"{{lb-prod-01}}"}',
    "JSON, a person": '{"assignedTo":"[[Maria Lopez]]","owner":"{{platform-team}}","approver":"{{auto-approve}}"}',
    "JSON in a string": r'msg="{\"sourceUser\":\"[[mreyes]]\"}"',
    "XML": "<assignedTo>[[Wiebke Jansen]]</assignedTo><model>{{EX4300-48P}}</model>",
    "XML, capitals": "<SN>[[ILOCZ20480MKD]]</SN> <UUID>[[P19719CZ20480MKD]]</UUID> <PN>{{Integrated Lights-Out}}</PN>",
    "YAML": "assets:\n  assigned_to: [[bjoerklund]]\n  owner: {{networking}}\n",
    "environment": "GITHUB_ACTOR=[[tomas-hruska]]\nGITHUB_REF={{refs/heads/main}}\n",
    "brackets": "id[aXq3Zt], user[[[guest-ottilie]]]",
    "cookie": "portal-userauthcookie=[[wUq7uXoFZk2m8p1CLzRj0sQdT4eYHvB9]]",
    "first name of a driver": "drv=[[Wanjiru]] route={{NBO-THK-07}}",
    "EAP": "STA x IEEE 802.1X: authenticated - EAP type: 25 (PEAP) identity '[[ltran22]]'",
    "IKE": "charon: 09[IKE] received EAP identity '[[ludmila.orlova]]'",
    "unmapped user": r"Checking password for unmapped user [HOME]\[[[tariq]]]@[[[TARIQ-HOMEPC]]] with the new password interface",
    "domain with a dot": r"- 52d1b0a4(CORP.EXAMPLE\[[fabrizio.conti]])",
    "domain before b and f": r"443 CONTOSO\[[bferreira]] 10.3.44.91 x",
    "cloud user": "arn:aws:iam::452872098833:user/[[selamawit.t]] arn:aws:iam::452872098833:role/{{deploy}}",
    "home on a volume": "bind source path does not exist: /volume1/homes/[[weijie]]/immich",
    "login of a registry": "docker login -u [[bvdberg]] -p [[K6a4iBO02TOEwmWAX6sSCSip]] registry.staging.example",
    "secret of a tunnel": '"[[1und1/0731@online]]"\t*\t"[[xk3vT9qw]]"\t*',
    "declared columns": "#Fields: date time cs-username c-ip sc-status\n2024-02-19 11:20:33 CORP\\[[dvandijk]] 10.3.44.201 {{200}}\n2024-02-19 11:20:34 - 10.3.44.201 200",
    "declared columns, tabs": "#fields\tts\tusername\thost_name\n1.0\t[[kvirtanen]]\t[[bobs-thinkpad]]\n",
    "declared columns, a cell that is empty": "#fields\tts\tusername\thost_name\n1.0\t\t[[bobs-thinkpad]]\n",
}  # fmt: skip
HOSTS = {
    "maker, then person": "[admin@[[MikroTik-Vasilis]]] > /system identity print",
    "brand inside": "assigned 10.5.50.133 for A0:4F:85:D1:2B:66 [[Redmi-Note-11-Faridah]]",
    "owner's s and a brand": "invalid authentication from [[tims-pixel-7]].lan (192.168.86.41)",
    "kind, then person": "NO_CLIENT_SITE: [[THINKPAD-GUS]] 10.60.22.143",
    "from": r"Network logon of BARANGAROO\ewhitelaw from [[SURFACE-ELLIE]] Entered",
    "tag and person": "computer is [[CJP0P73-IEIZMEN]], ok",
    "place and serial": "OSDComputerName = [[HD-5CD1375QMZ]]",
    "database client": "Access denied for user 'drbeltran'@'[[pc-consulta3-beltran]]' (using password: YES)",
    "database client, a server": "Access denied for user 'drbeltran'@'{{web-03}}' (using password: YES)",
    "surname, then kind": "  [[virtanen-lap]] (ipv4:192.168.5.112:50102) connect to service projects",
    "somebody's device": "BluetoothAdapter: name=[[Pablo's Galaxy Watch]] addr=C8:12:0B:55:E0:9F",
    "roles stay": "{{web-01}} {{srv-backup-02}} {{MikroTik-Office}} {{core-sw1}} {{NAS-Identifier}} = x, Capabilities: Host {{Phone}}",
    "defaults stay": "DHCPACK(br-lan) 192.168.1.120 b8:27:eb:02:71:c4 {{raspberrypi}}",
    "models stay": "{{surface-pro-7}} {{galaxy-s22-ultra}} {{thinkpad-t14-gen-3}} {{iPhone12,8}}",
}  # fmt: skip
NETWORKS = {
    "association": "airportd: ASSOC to '[[Casa Delgado]]' bssid 94:a6:7e:22:c1:0d",
    "candidate": "Auto-join: candidate '[[Chez Bérangère 5G]]' bssid=f4:ca:e5:5b:90:1e",
    "connection": 'WifiService: connect to "[[LaCasaDePablo]]" netId=12',
    "code to scan": "WIFI:T:WPA;S:[[FamilieBrandstetter]];P:[[Apfelstrudel#1976]];;",
    "column": "Model             CFI-1216A\nSSID                [[Skånska_villan]]\nWi-Fi            [[TacoTruck-Marisol]]  172.20.10.3\n",
    "no network": "Wi-Fi            {{connected}}\nSSID             {{not set}}\n",
    "shared by everybody": 'ssid="{{eduroam}}"',
}
PEOPLE = {
    "started by": "Started by user [[Agnieszka Pietrzak]]\n",
    "alert": "sending alert to [[Eszter Fodor]] <fodor.eszter@dunanet.example>",
    "call": "Processing [[Chinedu Eze]] <1047>->[[2348034607720]] in context default",
    "contact of a device": 'SNMPv2-MIB::sysContact.0 = STRING: "[[Ferenc Halmos]], [[+36 1 555 0188]]"',
    "name of a participant": 'participant joined name="[[Adelheid Krämer-Yu]]" audio=computer',
    "name of a thing": 'sensor name="{{Power Supply}}" and "name": "{{Main Board}}"',
    "DICOM": "Last exam:         [[LAGOUTTE^MARCELLE]]  [[19390804]]  F",
    "HL7 message": "received {{ADT^A08}} ctl=1",
    "travel document": "mrz_name=[[SKJÅNES<<RUNA<ELISE]]",
    "file name": "uploads/[[Bekele_Almaz]]/x.dcm and {{Error_Report}}/y",
}
DEVICES = {
    "camera": 'WARN camera "[[2219LZ5A04T8]]" (MeetUp) lost',
    "topic": "solar/inverter/[[SE7600H-7E1A33B2]]/power 4112",
    "model, serial, firmware": "Drive 1  HAT3300-8T   [[WRQ5401K]]     FW SC60   36 C   Healthy",
    "slot": "slot 03 ok      [[8CKH643E]] 34C  28104h",
    "words in front of Sn": "[flight] aircraftSn=[[1581F4XFC22CK00A71QE]] batterySn=[[3Q4PK8TEA30H0Z]]",
    "alone on its line": "Zebra Technologies\n[[D6J214401877]]\n{{812}}\n",
    "vehicle": "VIN [[1FTFW1ET9DFC10312]]",
    "meter": "0-0:96.1.1([[4530303235303030303334373139323134]])",
    "microcontroller": "Device unique ID: [[0x003B0028 0x34305117 0x38363734]]",
    "GUID": "SMBIOS GUID = [[A0C7E1D2-4210-11EC-80B9-B05CDA94472F]]",
    "UUID below its title": "IdentifyingNumber  Name                          UUID\n[[PF3K417Q]]           21CB006AMH                    [[C7A0D14C-33E1-11B2-A85C-9E0F41D7B620]]\n",
    "element without text": "<serial></serial>\n<model>{{EX4300-48P}}</model>\n<serial/>\n<model>{{EX4300-48T}}</model>",
    "asset with two prefixes": "Asset Tag: [[NL-IT-004417]]",
    "two tables": "HW Version  Serial Number  Mfg Date\n----------- -------------- ----------\n11.02       [[JPE20381174]]    2020-09-16\nSystem has 2 slots\nSlot Model            Serial Number\n---- ---------------- ----------------\n1    {{PWR-500AC-F}}      [[EEWT2031006176]]\n",
    "models stay": "Product identification: {{ST8000NM0075}}\ndisk {{KXG60ZNV512G}} TOSHIBA\nAT+CGMR\n{{EG25GGBR07A08M2G}}\n",
    "wallet": "wallet [[0xdaeeb975729fae923d5a4fd12aabfe228f219e9c]] block {{0xdaeeb975}}",
    "position": "G,A,[[0117.4482,S,03649.2210,E]],41.20 home=[[46.62471,14.30519]]",
}  # fmt: skip
SECRETS = {
    "list of codes": "Backup codes: [[4f9k-22pz]] [[8h3m-71qa]] [[0c6w-58td]]",
    "passkey": "pairing req, passkey [[731 448]], io=DisplayYesNo",
    "pin of a mailbox": "voicemail 1047 pin [[4410]] rejected",
    "key of a link": "link_key stored: [[1882f26cc250d01954437e586b213ce5]]",
    "name, then value": '- name: DB_PASSWORD\n  value: "[[Wombat!Lattice]]"\n- name: LOG_LEVEL\n  value: "{{debug}}"\n',
    "changed in a plan": '~ resource "azurerm_key_vault_secret" "smtp" {\n        name  = "smtp"\n      ~ value = "[[Wombat!Lattice_09]]" -> "[[Heliotrope%Canal_31]]"\n',
    "key of a base": "- SECRET_KEY_BASE=[[f7bfa58d15bade1e45931c502f84a1c3929636a83495215920da94d3f4cac830]]",
    "place of a key": "PRIVATE_KEY_FILE={{/etc/ssl/private/server.key}} TOKEN_URL={{https://login.example.com/token}}",
    "connection string": "Server=sql-prod-01;User Id=thwaite_j;Password=[[Ll4n;gollen]];Encrypt=True;",
    "isakmp": "crypto isakmp key [[B4nan@Split]] address 198.51.100.200",
    "pre-shared": "crypto isakmp key {{generate}} rsa",
    "nested value": "<Password><Value>[[Herbst#2023]]</Value></Password>",
    "qualified label": "api-key[staging]: [[9b1f-77ce-42aa-b0d9]]",
    "directory": 'ldapsearch -H ldap://dc1 -D "cn=x" -w [[Kiwi.Nest7]] -b dc=a',
    "cache": "redis-cli -h r1 -a [[Kiwi.Nest7]] ping",
    "piped": 'echo "[[mvogel]]:[[Kiwi.Nest7]]" | chpasswd',
    "search": 'source[{"query":{"match":{"body":"[[how to hide browsing from spouse]]"} } }]',
    "password with a sign of forms": "DB_PASS=[[t0ot&Honing]]\n",
    "placeholder": "#wpa_passphrase={{ChangeThisPassphrase}}\nADMIN_EMAIL={{you@example.com}}\n",
    "words of a warning": "Using --password {{via}} the CLI is insecure",
}  # fmt: skip


WRITTEN = {
    "rows of codes": "printed these:\n\n   [[4821-9930]]   [[7710-0284]]\n   [[1193-5527]]   [[6048-3312]]\n",
    "speaker": "[[Femke]]: can u log in as me\n[[Ottilie]]: not really allowed\n{{Note}}: that is all\n",
    "user at the end": "Could you reset the lot? User name [[petronella.k]].",
}


@pytest.mark.parametrize("marked", [pytest.param(case, id=name) for table in (KEYS, HOSTS, NETWORKS, PEOPLE, DEVICES, SECRETS) for name, case in table.items()])
def test_logs_lose_what_is_personal_and_keep_the_rest(marked: str) -> None:
    check(marked, REDACTOR.redact_log(plain(marked)))


@pytest.mark.parametrize("marked", [pytest.param(case, id=name) for name, case in {**SECRETS, **WRITTEN}.items() if name != "pin of a mailbox"])
def test_texts_lose_the_same_secrets_and_what_people_write_around_them(marked: str) -> None:
    check(marked, REDACTOR.redact(plain(marked)).text)


@pytest.mark.parametrize("name", ["MikroTik-Vasilis", "FS-CBIANCHI-02", "annas-mbp", "mgarcia", "LT-FATOUMATA", "svc.elena", "ottilie2"])
def test_a_name_holds_a_person(name: str) -> None:
    assert named_after.names_somebody(name) or name == "MikroTik-Vasilis"


@pytest.mark.parametrize("name", ["web-01", "core-switch", "lb-prod-eu", "backup", "dc02", "printer-lobby", "NAS-Identifier", "Content-Type", "x-request-id", "db-replica"])
def test_a_name_holds_nobody(name: str) -> None:
    assert not named_after.names_somebody(name)


@pytest.mark.parametrize(
    ("pair", "entity"),
    [
        ('"srcUserName":"mreyes"', "USERNAME"),
        ('"assignee": "Maria Lopez"', "PERSON"),
        ('"assignee": "mreyes"', "USERNAME"),
        (" owner=jdoe3", "USERNAME"),
        ('"owner":"platform-team"', None),
        ('"ownerType":"company"', None),
        (' ProcessID="76864"', None),
        ("<userLogin>h.weber</userLogin>", "USERNAME"),
        ('"userName":"x.y"', None),  # a label: its own rows know more
    ],
)
def test_what_a_key_says(pair: str, entity: str | None) -> None:
    found = keyed.read(pair)
    assert (found[0] if found else None) == entity
