"""What stands in threads of trackers and boards: values that go, and facts beside them that look like them and stay."""

from __future__ import annotations

import pytest

from redactor import Redactor


@pytest.fixture(scope="module")
def redactor() -> Redactor:
    return Redactor("support", key=b"0123456789abcdef", names="off", on_error="raise")


#: text, values that go, values that stay
THREADS: dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {
    "a version below its heading": ("### Lampa Studio Version\n\n1.7.3.50\n\n### OS version\n\n11\n\n### Printer address\n\n84.17.52.50", ("84.17.52.50",), ("1.7.3.50",)),
    "a version with its source": ("Mail server version (reported by the web page): 14.3.123.0, address: 84.17.52.11", ("84.17.52.11",), ("14.3.123.0",)),
    "an address below a heading": ("### IP address of the version server\n\n84.17.52.50", ("84.17.52.50",), ()),
    "a program with a capital amid it": ("Remote for phones and LampaOffice 6.3.3.2 for servers, CloudDns 52.14.120.9 does not answer", ("52.14.120.9",), ("LampaOffice 6.3.3.2",)),
    "a number of an error": ("Erreur inconnue: 0300811 211313\nMon téléphone: 03 88 11 21 13", ("03 88 11 21 13",), ("0300811 211313",)),
    "strings of panels": ("Fehler 214 MPPT B String 3 & String 4, Anlage in der Lindenstraße 3", ("Lindenstraße 3",), ("B String 3",)),
    "a file by its time": ("[logs-2024-06-04-23-31.lampa.zip] from host 84-115-22-9.cable.example.at", ("84-115-22-9",), ("2024-06-04-23-31.lampa.zip",)),
    "a day in an address of a page": ("https://www.bornfield.example/blog/2024/05/30/update", (), ("2024/05/30",)),
    "a value that was taken out": ("Serial Number:    <removed>\nLU WWN Device Id: <removed>\nFirmware Version: 6EB 1030", (), ("6EB 1030",)),
    "types in a signature": ('ip: str = "127.0.0.1"\nusername: str = "wolpi81"\npassword: str = "Kr4uter!tee"\nuse_tls: bool = True\nname: str', ("wolpi81", "Kr4uter!tee"), (": str =", ": bool =", "name: str")),
    "an expression": ("    uid = response_dict['result']['uid']\n    user = get_user(\"x\")", (), ("response_dict", "get_user")),
    "an account and its role": ("user: wolpi81(admin), login=kettwig7[1000]", ("wolpi81", "kettwig7"), ()),
    "what a service answered": ("Response: {\n  code: 20005,\n  data: { failed_count: 1 },\n  msg: 'Invalid account or password(20005)'\n}", (), ("code: 20005",)),
    "a code that was texted": ("They texted me a login code: 482913, it does not work", ("482913",), ()),
    "an array that was printed": ("[code:protected] => 0 [file:protected] => /var/www/x.php [line:protected] => 1241 [trace] => Array", (), ("1241",)),
    "a kernel": ("Darwin Kernel Version 13.2.0: Thu Apr 17 23:03:13 PDT 2014; root:xnu-2422.100.13~1/RELEASE_X86_64", (), ("root:xnu-2422.100.13~1/RELEASE_X86_64",)),
    "a class behind a scope": ("Processing by Admin::DashboardController#index as HTML, User::Session#new failed", (), ("Admin::DashboardController#index", "User::Session#new")),
    "an account and its password": ("log in with admin:Kx7!dashq and go on", ("Kx7!dashq",), ()),
    "a program that is its own password": ("user: lampix\npassword: lampix\n[10:00:01] lampix.app INFO : Starting Lampix (0.11.1-2eada21)\ndocker restart lampix", ("password: lampix",), ("lampix.app", "Starting Lampix (0.11.1", "restart lampix")),
    "a word that is a password": ("wifi_password: sonnenblume\nI typed sonnenblume and it fails, version 2.3.1", ("sonnenblume",), ("2.3.1",)),
    "a login of a device": ("log in with root:xK7-24qq.13~1 please", ("xK7-24qq.13~1",), ()),
    "what a mail server asks": ("warning: unknown[84.4.15.68]: SASL LOGIN authentication failed: UGFzc3dvcmQ6", ("84.4.15.68",), ("UGFzc3dvcmQ6",)),
    "the name of a credential": ("[Pipeline] checkout\nusing credential deploy-access-token\n > git checkout -f aef075c8", (), ("deploy-access-token",)),
    "a path of ACPI": ("ahci0 pnpinfo vendor=0x144d at slot=0 handle=\\_SB_.PCI0.EXP6.PCES", (), ("_SB_.PCI0.EXP6.PCES",)),
    "a handle": ("handle=wolpi81", ("wolpi81",), ()),
    "a door": ('{\n  "platform": "lampa-doorbell",\n  "name": "Front Door",\n  "username": "wolpi81"\n', ("wolpi81",), ("Front Door",)),
    "a key of a device": ('"id": "x", "local_key": "16e3cbb6b6078e4d", "product_name": "KS-501"', ("16e3cbb6b6078e4d",), ("KS-501",)),
    "a secret among settings": ('INSERT INTO `settings` VALUES ("lp1.minCurrent","6"),("jwtSecretKey","e7620526e9c8ae671e9718a2d862438c"),("lp1.mode","off")', ("e7620526e9c8ae671e9718a2d862438c",), ("lp1.minCurrent",)),
    "a label of a secret": ('translate("password", "enter_password") and ("apiKey", "API_KEY_2")', (), ("enter_password", "API_KEY_2")),
    "a login of IMAP": ("C: A00000002 LOGIN wolpi@example.org 111111\nS: A00000002 NO LOGIN failed.\nS: A00000003 OK LOGIN completed", ("wolpi@example.org", "111111"), ("NO LOGIN failed", "OK LOGIN completed")),
    "a login of IMAP in quotes": ('C: B2 LOGIN "wolpi" "=VMqPlykTsOn73"', ("=VMqPlykTsOn73",), ("B2 LOGIN",)),
    "a greeting in a line": ("Das bekommen wir hin.\n\nGruß Dieter\n\nUnd noch etwas: 2.3.1 geht.", ("Dieter",), ("Und noch etwas", "2.3.1")),
    "a greeting that is short": ("Kann man machen.\nGr Herman", ("Herman",), ()),
    "a number to call": ("call this number once 7893532934, thanks", ("7893532934",), ()),
    "a folder on a server of files": ("/remote.php/webdav/pics/rumi2.jpg and /remote.php/dav/files/wolpi81/x.jpg", ("wolpi81",), ("webdav/pics",)),
    "a network of a manager": ("NetworkManager[496]: <info>  policy: auto-activating connection 'PortalOfWolpert' (28eee37b)\n<info> auto-activating connection 'Wired connection 1' (28ee)", ("PortalOfWolpert",), ("Wired connection 1",)),
    "a link to leave a list": ("<https://example.org/notifications/unsubscribe-auth/AHHMPXU4VAAQ5JT5L4IDHWT34IJ4JAVCNFSM6AAAAACLZN>", ("AHHMPXU4VAAQ5JT5L4IDHWT34IJ4JAVCNFSM6AAAAACLZN",), ("unsubscribe-auth",)),
    "a part's number": ("Die Hardware-Teilenummer 271790337 ist alt, die Seriennummer 21500087 neu", ("21500087",), ("271790337",)),
    "where a value is kept": ("mqtt:\n  broker: !secret my_address\n  username: !secret my_user\n  password: !secret my_pass\nwifi:\n  ssid: !secret wifi_ssid\n", (), ("!secret my_address", "!secret my_user", "!secret my_pass", "!secret wifi_ssid")),
    "a setting below a password": ('mqtt:\n  username: mosq81\n  password: kR4uter9tee\nswitch:\n  - platform: mqtt\n    name: "KettwigNumber1"\n    command_topic: "cmd/kettwigNo1/power"', ("kR4uter9tee",), ("KettwigNumber1", "cmd/kettwigNo1/power")),
    "a file below a password": ('#define MQTT_PASS            "password"\n\nTest with mqtt-spy: mqtt-spy-0.5.4-jar-with-dependencies.jar', (), ("mqtt-spy-0.5.4-jar-with-dependencies.jar",)),
    "a client of a broker": ("1522697926: New client connected from 84.4.1.137 as ABCS_857B62 (c1, k15, u'wolpi81').", ("wolpi81", "84.4.1.137"), ("k15",)),
    "parts of a computer": ("  Device-2: 5-2:3 info: Kettwig Receiver type: keyboard\n  Device-3: 5-3:4 info: Orvanto Core type: keyboard", (), ("Device-2", "Device-3")),
}


@pytest.mark.parametrize("name", THREADS)
def test_values_go_and_facts_stay(name: str, redactor: Redactor) -> None:
    text, gone, kept = THREADS[name]
    clean = redactor.redact(text).text
    assert [value for value in gone if value in clean] == []
    assert [value for value in kept if value not in clean] == []


def test_a_password_that_is_a_program_hides_itself_alone(redactor: Redactor) -> None:
    text = 'docker run -e POSTGRES_USERNAME=postgres -e POSTGRES_PASSWORD=postgres --name postgres postgres\n\nwill be owned by user "postgres".'
    clean = redactor.redact_record({"text": text, "password": "postgres"})["text"]
    assert "--name postgres postgres" in clean
    assert 'user "postgres"' in clean
    assert "POSTGRES_PASSWORD=postgres" not in clean
