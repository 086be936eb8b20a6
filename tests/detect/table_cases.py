"""Tables as tools and devices print them; the values that a column header makes personal stand between ⟦ and ⟧."""

from __future__ import annotations

#: (id, entity of the marked values, table)
TABLES: tuple[tuple[str, str, str], ...] = (
    (
        "empty lines between rows",
        "SERIAL_NUMBER",
        "model;serial number;place\n\nThinkPad L15;⟦PF3D81QW⟧;hall\n\nEliteDesk 800;⟦CZC0218LMK⟧;desk\n\nThanks, we need no more.",
    ),
    (
        "ruler",
        "SERIAL_NUMBER",
        """\
Mod Ports Card Type                              Model              Serial No.
--- ----- -------------------------------------- ------------------ -----------
  1   16  CEF720 16 port 10GE                    WS-X6816-10GE      ⟦SAL11111111⟧
  5    5  Supervisor Engine 2T 10GE w/ CTS (Acti VS-SUP2T-10G       ⟦SAL5551ABCD⟧

Mod MAC addresses                       Hw    Fw
  1 some text of another table          2.1   12.2(18r)S1
""",
    ),
    (
        "header on two lines",
        "SERIAL_NUMBER",
        """\
     Product                                        Serial
Name Number  Description                            Number     Status
---- ------- -------------------------------------- ---------- ----------------
1/1  JL658A  6300M 24SFP+ 4SFP56 Swch               ⟦SG1ABCDEF1⟧ Active (local)
2/1  JL661A  6300M 48G CL4 PoE 4SFP56 Swch          ⟦SG2ABCDEF2⟧ Ready
""",
    ),
    (
        "one long ruler and ragged cells",
        "SERIAL_NUMBER",
        """\
  FEX         FEX           FEX              FEX              Fex
Number    Description      State            Model            Serial
------------------------------------------------------------------------
102      ATL1-AS3P                Online   N2K-C2248TP-E-1GE   ⟦SSI16340AR0⟧
124    ATL1-AS3PR2  Test          Online   N2K-C2248TP-E-1GE   ⟦SSI16460AR2⟧
""",
    ),
    (
        "missing cells, part numbers beside",
        "SERIAL_NUMBER",
        """\
Item             Version  Part number  Serial number     Description
Chassis                                ⟦VM5B8A12C3D4⟧      MX240
Midplane         REV 07   760-021404   ⟦ABAB1234⟧          MX240 Backplane
Routing Engine 0 REV 14   740-031116   ⟦9009112345⟧        RE-S-1800x4
    PIC 0                 BUILTIN      BUILTIN           10x 1GE(LAN) SFP
Fan Tray 0                                               Fan
""",
    ),
    (
        "ruler after each member, other lines behind it",
        "SERIAL_NUMBER",
        """\
Board       ID  Bay   Board Name                         Rev   Serial number
--------------------------------------------------------------------------------
Base       467        AT-SH210-24GT                      B-0   ⟦G22TG6001⟧
--------------------------------------------------------------------------------
RAM:  Total: 123860 kB Free: 47472 kB
Flash: 63.0MB Used: 20.5MB Available: 42.5MB
""",
    ),
    (
        "columns pushed aside",
        "SERIAL_NUMBER",
        """\
Name                Group       IP Address     Status             Wired MAC Address  Serial #    Port
----                -----       ----------     ------             -----------------  --------    ----
ap-building-1    building      192.168.1.1    Up 2d:17h:8m:4s    cc:88:c7:11:22:33  ⟦CNM12345⟧  N/A
ap-building-2     building      192.168.1.2  Up 2d:17h:8m:23s   cc:88:c7:11:22:34  ⟦CNM12346⟧  N/A
""".replace("cc:88:c7:11:22:33", "-").replace("cc:88:c7:11:22:34", "-"),
    ),
    ("dashed ruler", "SERIAL_NUMBER", "Slot  Sub  Serial-number          Manu-date\n- - - - - - - - - - - - - -\n0     -    ⟦21023533000123456789⟧   2013-10-15\n"),
    ("single space in the header", "SERIAL_NUMBER", "NAME SERIAL          MODEL\nsda  ⟦S3YZNB0KB00864E⟧ Samsung SSD 860\nsdb  ⟦Z1D3ABCD⟧        ST3000DM001\n"),
    ("single spaces in a row", "SERIAL_NUMBER", "NAME    SERIAL         MODEL\nnvme0n1 ⟦21234567890ABC⟧ WDC PC SN730\n"),
    (
        "nvme list",
        "SERIAL_NUMBER",
        """\
Node             SN                   Model                                    Namespace FW Rev
---------------- -------------------- ---------------------------------------- --------- --------
/dev/nvme0n1     ⟦S466NX0K123456⟧       Samsung SSD 970 EVO 500GB                1         2B2QEXE7
""",
    ),
    ("wmic", "SERIAL_NUMBER", "Model                    SerialNumber     \r\nSamsung SSD 860 EVO      ⟦S3YZNB0KB00864E⟧  \r\n"),
    (
        "powershell",
        "SERIAL_NUMBER",
        """\
Number FriendlyName     SerialNumber    MediaType CanPool
------ ------------     ------------    --------- -------
0      Samsung SSD 860  ⟦S3YZNB0KB00864E⟧ SSD       False
1      WDC WD40EFRX-68W ⟦WD-WCC4N1234567⟧ HDD       False
""",
    ),
    ("pipes", "SERIAL_NUMBER", "| Slot | Serial | Part |\n|---|:-:|---|\n| 1 | ⟦AB12CD34⟧ | 711-0382 |\n| 2 | N/A | 711-0383 |\n"),
    (
        "box",
        "SERIAL_NUMBER",
        """\
+--------+---------------+----------+
| Slot   | Serial Number | Part No  |
+--------+---------------+----------+
| 1      | ⟦AB12CD34⟧      | 711-0382 |
| 2      | Not Specified | 711-0383 |
+--------+---------------+----------+
""",
    ),
    ("box drawing", "SERIAL_NUMBER", "│ Slot │ Serial │\n├──────┼────────┤\n│ 1    │ ⟦AB12CD34⟧ │\n"),
    ("csv", "SERIAL_NUMBER", 'asset,serial,model,site\nx,⟦5CG1234XYZ⟧,840 G8,Berlin\ny,⟦5CG1234XYA⟧,"840, G8",Berlin\n\nx,5CG1234XYB,z,w\n'),
    ("semicolons", "SERIAL_NUMBER", "Modell;Seriennummer;Ort\nG8;⟦AB12345⟧;Berlin\n"),
    ("tabs", "SERIAL_NUMBER", "Model\tSerial Number\nG8\t⟦AB12345⟧\nG9\t⟦AB12346⟧\n"),
    ("japanese", "SERIAL_NUMBER", "機種\tシリアル番号\nG8\t⟦AB12345⟧\n"),
    ("service tags", "SERIAL_NUMBER", "Model      Service Tag   Status\nR740       ⟦3Z7CMH3⟧       ok\n"),
    ("asset tags", "DEVICE_ID", "Model      Asset Tag     Status\nR740       ⟦LT-00452⟧      ok\n"),
    ("imei", "IMEI", "Phone       IMEI              State\nA52         ⟦353456789012345⟧   lost\n"),
    (
        "w",
        "USERNAME",
        """\
 10:22:31 up 5 days,  2:03,  2 users,  load average: 0.00, 0.01, 0.05
USER     TTY      FROM             LOGIN@   IDLE   JCPU   PCPU WHAT
⟦mgarcia⟧  pts/0    desk             10:22    1.00s  0.05s  0.00s w
root     pts/1    desk             10:20    1.00s  0.05s  0.00s -bash
""",
    ),
    (
        "quser",
        "USERNAME",
        """\
 USERNAME              SESSIONNAME        ID  STATE   IDLE TIME  LOGON TIME
>⟦mgarcia⟧               console             1  Active      none   5/1/2024 8:02 AM
 ⟦jdoe⟧                                      2  Disc            2  5/1/2024 9:02 AM
""",
    ),
    (
        "ps",
        "USERNAME",
        """\
USER       PID %CPU %MEM    VSZ   RSS TTY      STAT START   TIME COMMAND
root         1  0.0  0.1 169316 13120 ?        Ss   May01   0:05 /sbin/init
⟦mgarcia⟧   2211  0.3  1.1 969316 93120 ?        Sl   May01   1:05 /usr/bin/gnome-shell
www-data  2212  0.3  1.1 969316 93120 ?        Sl   May01   1:05 nginx: worker process
""",
    ),
    (
        "right aligned",
        "USERNAME",
        """\
             JOBID PARTITION     NAME     USER ST       TIME  NODES NODELIST(REASON)
              1234     debug    train  ⟦mgarcia⟧  R       0:10      1 node01
              1235     debug    train   ⟦pchang⟧  R       0:10      1 node02
""",
    ),
    ("people", "PERSON", "Name\tModel\tFirst name\n⟦Garcia⟧\tG8\t⟦Maria⟧\n"),
    ("phones", "PHONE_NUMBER", "Site;Phone;Model\nBerlin;⟦+49 30 1234567⟧;G8\n"),
    ("hosts of people", "HOSTNAME", "Slot             Host Name            Expires\n1                ⟦marias-macbook⟧       12:00\n2                lb-prod-01           12:00\n"),
    ("titles filled with dashes", "SERIAL_NUMBER", "Node ------Name------ -Manuf- --Assem_Part-- -Assem_Serial- \n   0 1622417-0        FXN     QR516-63003    ⟦PFLGY0ARC7Q1LB⟧\n   1 1622417-1        FXN     QR516-63003    ⟦PFLGY0ARC7Q1MD⟧\n"),
    ("glued wwn", "DEVICE_ID", "NAME   MODEL            SIZE WWN                TYPE\nsda    Samsung_SSD_870  931G ⟦0x5002538f31417ab2⟧ disk\n"),
    ("owner of a device", "PERSON", "Device            Type      Owner\nlb-prod-01        DL360     infrastructure\nnb-kovac          T14       ⟦Branimir Kovač⟧\n"),
    ("users of a controller", "USERNAME", "IP           MAC            Name       Role       Auth\n----------   ------------   ------     ------     ----\n10.66.20.14  x              ⟦mzeller⟧    employee   802.1x\n"),
    ("mac", "MAC_ADDRESS", "Port    MAC Address    State\n1       ⟦aabbcc112233⟧   up\n"),
)

#: (id, text in which no column says anything)
NO_TABLES: tuple[tuple[str, str], ...] = (
    ("empty", ""),
    ("who speaks", "Agent:\tAnd your date of birth?\nCaller:\tthe twelfth of June\nAgent:\tthanks\n"),
    ("labels before tabs", "Name:\tPrinter hall\nOwner:\tyes\nModel:\tX1\n"),
    ("one line", "Model   Serial   State"),
    ("prose", "Please send the serial, the model, and the user, thanks.\nWe need it today, as soon, as possible.\n"),
    ("pods", "NAME                     READY   STATUS    RESTARTS   AGE\nweb-7d9f8b6c5d-x2x7k     1/1     Running   0          5d\n"),
    ("images", "REPOSITORY   TAG       IMAGE ID       CREATED\nnginx        latest    605c77e624dd   2 years ago\n"),
    ("pairs", "Username     : USER               Index        : 1018\nAssigned IP  : 10.0.0.1           Public IP    : 10.0.0.2\n"),
    ("pair in pipes", "| Serial Number                | none               |\n| Model | X1 |\n"),
    ("versions below", "Slot   Serial   State\n1      1.2.3    ok\n2      N/A      ok\n"),
    ("interfaces below", "Slot   Serial        State\n1      Serial0/0/1   up\n2      0/0/1         up\n"),
    ("certificates", "Name         Cert Serial          Expires\nvpn          03A1F5C2D4E6B708     2025\n"),
    ("zones", "Zone         SOA Serial     State\nexample      2024010101     ok\n"),
    ("ip routes", "Network          Next Hop         Metric\n10.0.0.0         10.1.1.1         0\n"),
    ("system accounts", "USER       PID\nroot         1\ndaemon       2\n"),
    ("open files", "COMMAND   PID    USER   FD   TYPE DEVICE SIZE/OFF    NODE NAME\nsystemd     1    root  cwd    DIR  253,1      224     128 /\nsystemd     1    root  txt    REG  253,1  1523568  266320 /usr/lib/systemd/systemd\n"),
    ("processes", "    PID USER      PR  NI    VIRT\n      1 root      20   0  104364\n    743 systemd+  20   0   91388\n"),
    ("units", "UNIT                        LOAD   ACTIVE SUB     DESCRIPTION\nserial-getty@ttyS0.service  loaded active running Serial Getty on ttyS0\nlvm2-lvmetad.socket         loaded active running LVM2 metadata daemon socket\n"),
    ("a pair and its value", "User Name\tCORP\\d.okonkwo\t\nHardware Abstraction Layer\tVersion = 10\t\n"),
    ("after the table", "Model  Serial\n\n\nAB1234 CD5678\n"),
)
