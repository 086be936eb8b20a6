"""What printouts of devices, commands of directories and messages between firms write around a value; what goes and what stays.

`[[value]]` goes, `{{value}}` stays; what is not marked may stay or go.
"""

# ruff: noqa: E501 - a case reads best on one line

from __future__ import annotations

import pytest

from redactor import Redactor
from tests.marked import check, plain

REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise")

BOTH = {
    "value before its label": "  {{+08.0}}               DARKNESS\n  {{V88.01.05Z}} <-        FIRMWARE\n  [[172.016.004.087]]     IP ADDRESS\n  {{255.255.254.000}}     SUBNET\n  [[172.016.004.001]]     DEFAULT GATEWAY\n  {{000.000.000.000}}     WINS SERVER IP\n  [[Depot-West]]          ESSID\n  [[K. BRANDVOLD]]        LAST SERVICE BY\n  {{USB COPIED}}          PORT\n  [[D4J193500412]]        SERIAL NUMBER\n",
    "no network": "  {{DISABLED}}            WLAN STATE\n  {{0.0.0.0}}             IP ADDRESS\n  {{N/A}}                 CONTACT\n",
    "model and serial": "  ZTC GX430t ZPL\n  [[29J143900211]]\n\n  {{2.00 IPS}}            PRINT SPEED\n",
    "model alone": "  ZTC GX430t ZPL\n  {{PRINTER CONFIGURATION}}\n",
    "dscl": "NFSHomeDirectory: /var/root\nRealName:\n [[Anouk Verbeek]]\nUniqueID: {{502}}\nPrimaryGroupID: {{20}}\n",
    "dscl system": "RealName:\n {{System Administrator}}\nUniqueID: {{0}}\n",
    "racf": " USER=[[IBMKJR2]]  NAME=[[ROSSI, KJERSTI]]   OWNER={{SYS1}}      CREATED={{11.204}}\n  INSTALLATION-DATA=EMPNO [[118204]] PHONE [[22 85 50 19]]\n",
    "racf nobody": " USER={{IBMUSER}}  NAME={{UNKNOWN}}   OWNER={{SYS1}}      CREATED={{99.001}}\n",
    "top secret": "ACCESSORID = [[TSSVBR3]]   NAME = [[VIKTOR BRENNER]]   TYPE = {{USER}}  SIZE = 512\n",
    "svn in another language": "r881 | [[jmarchand]] | 2024-03-02 11:08:10 +0100 (sam. 02 mars 2024) | 3 lignes\n\n{{Correction}} du menu\n",
    "aws table": "|  [[o.lindqvist]]   |  AIDAXYZEXAMPLE4QRSTUV |  {{2022-01-30T08:11:00Z}} |\n|  {{deploy-bot}}   |  AIDAXYZEXAMPLE5QRSTUV |  {{2022-01-30T08:11:00Z}} |\n",
    "gcloud": "- members:\n  - deleted:user:[[ana.pop@firma.example]]?uid=[[116220415503377810924]]\n  - serviceAccount:{{ingest@plant-telemetry.iam.gserviceaccount.com}}\n  role: {{roles/viewer}}\n",
    "powershell": "PS C:\\> Get-MailboxStatistics [[jbrandvold]] | ft DisplayName\nPS C:\\> Set-CASMailbox -Identity [[mkowalska]] -ActiveSyncEnabled $false\nPS C:\\> Get-MailboxPermission -Identity {{reception}}\nPS C:\\> Get-Mailbox {{-ResultSize}} Unlimited\n",
}
TEXTS = {
    "login of a directory": "  Benutzeranmeldung: [[tgrabow]]\n  Anmelde-Shell: {{/bin/zsh}}\n",
    "edifact": "UNH+1+ORDERS:D:96A:UN'\nBGM+{{220}}+{{4500118820}}+9'\nNAD+DP+++{{NORDKAI LOGISTIK GMBH}}+[[HAFENSTR 14+BREMERHAVEN++27568]]+{{DE}}'\nCTA+IC+:[[J PETERSEN]]'\nNAD+BY+{{5412345000013}}::9'\nCTA+IC+:{{EINKAUF 2}}'\n",
}
BOTH |= {
    "edifact parties": "NAD+CN+++PRAXIS AM MARKT+[[MARKT 3+HALLE++06108]]+{{DE}}'\nCTA+OC+:[[SABINE OTT]]'\n",
    "passwd": "pkoch:x:1002:1002:[[Petra Koch]],Raum 3,[[0511 4440188]],:/home/[[pkoch]]:/bin/bash\n[[umeier]]:x:1003:1003:[[Uwe Meier]],,,[[(030) 555-0188]]:/home/[[umeier]]:/bin/zsh\nwww:x:1004:1004:Web,,,:/srv/www:/bin/false\n",
    "number of an account": "  UID: {{1284600044}}\n  GID: {{1284600044}}\n",
    "a long cell before": "#  Item          Serial       Asset tag\n1  Hub A1        6H2P9T4      [[IT-20431]]\n2  Screen        [[CN-0K3D7M-WSL00-2A4-1BXL-A09]]  [[IT-20433]]\n",
    "postgres roles": "   Role name    |          Attributes           | Member of\n----------------+-------------------------------+-----------\n [[jkowalski]]      | Create DB                     | {}\n {{reporting}}      |                               | {}\n {{postgres}}       | Superuser, Create role        | {}\n",
    "postgres activity": " usename   | client_addr | state\n-----------+-------------+--------\n [[mrossi]]    | [[10.9.4.77]]   | {{active}}\n {{exporter}}  | [[10.9.4.78]]   | {{idle}}\n",
    "columns of a statement": "mysql> SELECT id, cognome, telefono FROM clienti;\n+----+-----------+------------+\n| id | cognome   | telefono   |\n+----+-----------+------------+\n| {{17}} | [[Bevilacqua]] | [[0432550188]] |\n| {{18}} | [[Zanchi]]    | NULL       |\n+----+-----------+------------+\n",
}


@pytest.mark.parametrize("marked", (BOTH | TEXTS).values(), ids=(BOTH | TEXTS))
def test_in_texts(marked: str) -> None:
    check(marked, REDACTOR.redact(plain(marked)).text)


LOGS = {
    "saml": '<saml:Attribute Name="urn:oid:uid" NameFormat="x"><saml:AttributeValue>[[akoch77]]</saml:AttributeValue><saml:Attribute Name="role"><saml:AttributeValue>{{staff}}</saml:AttributeValue>',
}


@pytest.mark.parametrize("marked", (BOTH | LOGS).values(), ids=(BOTH | LOGS))
def test_in_logs(marked: str) -> None:
    check(marked, str(REDACTOR.redact_log(plain(marked))))
