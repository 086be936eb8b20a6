"""What logs of many products and screens of devices write of people, by class; and what only looks like it.

`[[value]]` goes, `{{value}}` stays; what is not marked may stay or go.
"""

from __future__ import annotations

import pytest

from redactor import Redactor
from redactor.detect import tables
from redactor.detect.columns import table_columns
from redactor.detect.words import named_after, plain_words
from tests.marked import check, plain

REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise")

LOGS = {
    "name and account": 'user:"[[Dimitra Abraham]] ([[dabraham]])"; proto:"6"',
    "no account of the name": 'adapter:"{{Gigabit Network}} ({{eth0}})"; proto:"6"',
    "account behind a keyed name": "src=92.154.77.3 suser=[[Marchand Élodie]] ([[emarchand]]) duser=root",
    "account by its name": "User [[kjeldsen]](MAC=F8:59:71:3A:90:0D) has logged in",
    "word behind user": "user {{interface}} is down; user {{production}} mode",
    "account everywhere": "Accepted password for [[lstrand]] from 203.0.113.9 port 22 ssh2\nwrote /srv/ftp/[[lstrand]]/kvitto.pdf",
    "ordinary word stays": "Accepted password for [[butter]] from 203.0.113.9 port 22 ssh2\nmelt the {{butter}} first",
    "owner of a file": "-rw-r--r--  1 [[bjarne]]  staff    220 Sep  3 10:11 {{build-7.4.1.log}}\n-rw-r--r--  1 {{www-data}} www-data 220 Sep  3 10:11 index.php",
    "realm": "pvedaemon: <[[maartje]]@pam> starting task",
    "domain stays": r"Login failed for user '{{FABRIKAM}}\[[ccarrillo]]'. Reason: x",
    "database client": "mysqldump -u [[liesbeth]] -p[[Veld-muis22]] -h {{crm-db}}",
    "account of a system": "mysqldump -u {{backup}} -p[[Veld-muis22]] shop > {{shop.sql}}",
    "row behind a rejected one": "[Now] User is [[knuthamre_tv]] (ID: 1), playing 20117",
    "pam service is no password": "pam_unix(gdm-password:{{session}}): session opened for user [[aurelia]](uid=1000)",
    "document": "A4 Kuendigung_[[Fernandes]]_2024.pdf and {{Release_Notes}}_2024.pdf",
    "name in a cell": '"11/09/24, 14:03","[[Siobhan Keaveney]]","-","{{Quiz Attempt}}"',
    "steam": "Closing socket [[76561198331207745]] after {{76561}}",
    "hexadecimal customer line": "badlogin: [[p5dc7a111.dip0.t-ipconnect.de]] [x]",
    "host with a role and a surname": "hostname=[[NAS-Kettunen]] hostname={{U6-Keller}}",
    "objects of Android": "Skipping {{AppWindowToken}}{df0798e token={{Token{78af589}} {{ActivityRecord}}{3b04890 u0 com.t/.P}}}",
    "objects of Java": "token = {{android.os.BinderProxy@c6ec46c}} secret={{com.example.vault.Secret@5e9f23b4}} session={{com.android.server.wm.Session}}{4af4e33 2227:u0a10037}",
    "token that is none": "token=[[Zq7Lw2Kd9f4ef63Tb]] session=[[k29fLq82mVx0aZ71]]",
    "actors of Spark": "driver: spark://{{CoarseGrainedScheduler}}@[[10.10.34.11]]:48069 akka.tcp://{{sparkDriver}}@[[10.10.34.16]]:33410",
    "account in a URL": "cloning ssh://[[mgarcia]]@git.example.com/app.git, svn+ssh://[[marenPetersen]]@svn.example.com/x",
    "machine in a path of BlueZ": "/org/bluez/hci0/dev_[[E4_17_D8_0A_22_9C]]/sep1",
}
DEVICES = {
    "description of a line": "desc1        : [[Siobhan Keaveney]]\nDescription: {{Uplink Core}}\n",
    "crash reporter": "CrashReporter Key:   [[b4d2a1c0e9f87765544332211aabbccddeeff001]]\n",
    "virtual machine": "smbios1: uuid=[[b0f6a3d1-7e0c-4c59-9b3e-1a6f0c7d2e84]]\n",
    "optical terminal": "sernum : [[ALCL:B3C4A1F0]]\n",
    "what Android tells apps": "MAC: {{02:00:00:00:00:00}}, BSSID: [[b0:be:76:03:4e:19]]\n",
    "version of columns": "MAC Address,Device Name,IP Address,Firmware\n[[c0:74:ad:07:26:20]],x,[[192.168.11.51]],{{1.0.11.79}}\n",
    "version far behind its label": "SW Version:          {{31.7.2.28}}\n",
    "machines beside addresses": "Name            MAC                IP              RSSI\n[[HP-Gisela]]       [[9C:93:4E:22:0B:81]]  [[192.168.178.33]]  -70\n{{Switch-OG}}       [[9C:93:4E:22:0B:82]]  [[192.168.178.34]]  -70\n",
    "time of a login": "USER     TTY      FROM             LOGIN@   IDLE\n[[dagny]]    pts/0    [[10.2.14.8]]        13:55    4.00s\nroot     tty1     -                {{Mon08}}    5:12m\n",
    "element with attributes": r'<User-Name data_type="1">{{KANTOR}}\[[zkovacs]]</User-Name>',
}


@pytest.mark.parametrize("marked", [*LOGS.values(), *DEVICES.values()], ids=[*LOGS, *DEVICES])
def test_what_is_personal_goes_and_the_rest_stays(marked: str) -> None:
    check(marked, REDACTOR.redact_log(plain(marked)))


@pytest.mark.parametrize(("word", "plain"), [("production", True), ("webserver", True), ("butter", True), ("lstrand", False), ("kjeldsen", False), ("maartje", False)])
def test_a_word_of_programs_and_people_is_no_account(word: str, plain: bool) -> None:  # noqa: FBT001
    assert plain_words.is_plain(word) is plain
    assert named_after.account_of_somebody(word) is not plain


@pytest.mark.parametrize("text", ["Core Switch", "Windows Server", "Premium Support", "Full Backup"])
def test_capitalized_words_of_programs_are_no_full_name(text: str) -> None:
    assert not named_after.full_name(text)


def test_what_stands_below_versions_is_told_to_the_log_reader_alone() -> None:
    text = "MAC Address,IP Address,Firmware\nc0:74:ad:07:26:20,192.168.11.51,1.0.11.79\n"
    assert [text[span.start : span.end] for span in tables.read(text) if span.entity == table_columns.VERSION] == ["1.0.11.79"]
    assert all(span.entity != table_columns.VERSION for span in tables.find(text))


@pytest.mark.parametrize("line", ["sshd[1]: Invalid user maria@example.com from 203.0.113.9", "Failed password for invalid user maria.lopez@example.com from 203.0.113.9 port 22"])
def test_only_the_name_of_a_system_account_settles_a_line(line):
    redactor = Redactor("support", key=b"0123456789abcdef", names="off")
    assert "maria" not in redactor.redact_log(line)
    assert "maria" not in redactor.redact(line).text
