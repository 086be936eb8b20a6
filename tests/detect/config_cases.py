"""Configurations of network devices, and output of commands about hardware, as tables.

`[[value]]` goes, `{{value}}` stays; what is not marked may stay or go.
"""

# ruff: noqa: E501, Q000 - lines of programs are as long and quoted as they are

from __future__ import annotations

CONFIGURATIONS = {
    "host by its name": "snmp-server host INSIDE {{nms-east}} poll community [[Blu3]] version 2c\n",
    "methods": " hello-password {{hmac-md5}} encrypted [[0DEADBEEF0123]]\n lsp-password {{hmac-md5}} encrypted [[0DEADBEEF0123]]\n",
    "groups of objects": "object-group {{network}} {{INSIDE_addrs}}\naccess-list INSIDE_in extended permit object-group {{DNS_svc}} object-group {{INSIDE_addrs}} log\n",
    "network in capitals": " ssid [[RADIOSCREAM]]\n   vlan {{5}}\n   mobility network-id {{12}}\n",
    'ios trap': (
        'snmp-server host 172.28.26.15 [[publicstrang]]\n'
        'snmp-server host 172.16.1.5 version 2c [[SoMeThaNG]]\n'
        'snmp-server host 172.28.26.15 inform version 2c [[Zebra-7x]]\n'
        'snmp-server host 10.1.1.1 traps version 2c [[n0cRead]]  {{bgp}} config\n'
        'snmp-server host 10.1.1.1 vrf {{MGMT}} version 2c [[n0cRead]]\n'
        'snmp-server host 10.1.1.1 version 3 {{priv}} [[trapuser1]]\n'
        'snmp-server host 10.1.1.1 [[n0cRead]] udp-port 1162\n'
        'snmp-server host INSIDE 10.2.2.2 poll community [[Blu3]] version 2c\n'
        'snmp-server host inside 10.2.2.2 trap community 0 [[Blu3]]\n'
        'snmp-server community [[n0cRead]] view {{iso}} RO 99\n'
    ),
    'hp trap': (
        'snmp-server community "[[public-hq]]" unrestricted\n'
        'snmp-server host 10.1.1.1 community "[[hq-traps]]" trap-level not-info\n'
        'snmp-server host 10.1.1.1 "[[hqx]]"\n'
    ),
    'nxos trap': (
        'snmp-server host 10.1.1.1 traps version 2c [[Nx-ro]]\n'
        'snmp-server community [[Nx-ro]] group {{network-operator}}\n'
        'snmp-server user admin {{network-admin}} auth md5 [[0x3f2e1d0c9b8a79685f4e3d2c1b0a9f8e]] priv [[0x3f2e1d0c9b8a79685f4e3d2c1b0a9f8e]] localizedkey\n'
    ),
    'junos snmp': (
        '    community [[school-ro]] {\n'
        '        authorization {{read-only}};\n'
        '        clients {\n'
        '            10.0.0.0/8;\n'
        '        }\n'
        '    }\n'
        'set snmp community [[hq-ro]] authorization {{read-only}}\n'
        'set snmp trap-group {{NOC}} targets 10.1.1.1\n'
        'set snmp v3 usm local-engine user [[nmsuser7]] authentication-sha authentication-key "[[$9$abcDEF123gh]]"\n'
    ),
    'catos': (
        'set snmp community {{read-only}}      [[myreadstring]]\n'
        'set snmp community {{read-write}}     [[mywritestring]]\n'
        'set snmp community {{read-write-all}} [[mywriteallstring]]\n'
        'set snmp trap 10.1.1.1 [[mytrapstring]]\n'
        'set enablepass [[$2$FN1Y$aBcDeFgHiJkLmN]]\n'
        'set password [[$2$FN1Y$oPqRsTuVwXyZ12]]\n'
    ),
    'huawei snmp': (
        'snmp-agent community {{read}} cipher [[%^%#Ab1cD2eF3gH4]]\n'
        'snmp-agent community read [[hqRead7]]\n'
        'snmp-agent target-host trap address udp-domain 10.1.1.1 params securityname [[hqTrap]] v2c\n'
        'snmp-agent local-engineid [[800007DB03286ED488A1B2]]\n'
    ),
    'fortinet': (
        'config system snmp community\n'
        '    edit 1\n'
        '        set name "[[fgt-ro]]"\n'
        '        config hosts\n'
        'set passwd ENC [[AK1x9Wv0bkQ2mN3oP4qR5s==]]\n'
        'set psksecret ENC [[Zm9vYmFyYmF6cXV4Zm9v]]\n'
        'set private-key "-----BEGIN"\n'
    ),
    'mikrotik': (
        '/snmp community add name=[[hqmik]] addresses=10.0.0.0/8\n'
        '/snmp community\n'
        'set [ find default=yes ] name=[[mikro-ro]]\n'
        '/interface wireless security-profiles\n'
        'set [ find default=yes ] supplicant-identity={{MikroTik}} wpa2-pre-shared-key=[[Sommer2024!]]\n'
        '/ppp secret\n'
        'add name=[[hanne.v]] password=[[Tulp99x]] profile={{default}} service=pppoe\n'
    ),
    'snmpd.conf': (
        'rocommunity [[hqlinux]] 10.0.0.0/8\n'
        'rwcommunity [[hqlinuxrw]] {{default}} -V {{systemview}}\n'
        'rocommunity6 [[hq6x]] ::1\n'
        'com2sec {{notConfigUser}}  default       [[hqcom]]\n'
        'trapcommunity [[hqtrap]]\n'
        'trap2sink 10.1.1.1 [[hqsink]]\n'
        'createUser [[nmsuser]] SHA "[[S3cretAuth9]]" AES "[[S3cretPriv9]]"\n'
        'syscontact [[Hanne Vermeulen]] <[[hanne@example.org]]>\n'
    ),
    'asa': (
        'username [[hvermeulen]] password [[dXRTaA5wrZ3OL8gz]] {{encrypted}} privilege 15\n'
        'username jdekker password [[ab1CD2ef3GH4]] pbkdf2\n'
        'enable password [[2KFQnbNIdI.2KYOU]] encrypted\n'
        'pre-shared-key [[Zebra#99]]\n'
        'ikev1 pre-shared-key [[Zebra#99x]]\n'
        'aaa-server AD (inside) host 10.1.1.1\n'
        ' key [[R4d1us]]\n'
        'ldap-login-password [[Ldap#77]]\n'
    ),
    'fhrp': (
        '    authentication text [[HSRPAUTH]]\n'
        ' standby 1 authentication [[hsrpkey9]]\n'
        ' standby 1 authentication md5 key-string 7 [[104D000A0618]]\n'
        ' vrrp 10 authentication text [[vrrpkey]]\n'
        ' glbp 5 authentication md5 key-string [[glbpkey1]]\n'
        ' standby 1 priority {{110}}\n'
    ),
    'routing keys': (
        ' ip ospf authentication-key [[ospfk3y]]\n'
        ' ip ospf authentication-key 7 [[0822455D0A16]]\n'
        ' ip ospf message-digest-key 1 md5 7 [[0822455D0A16]]\n'
        ' ip ospf message-digest-key 1 md5 [[ospfmd5]]\n'
        ' ospfv3 encryption ipsec spi {{1001}} esp null md5 0 [[27576134094768132473302031209727]]\n'
        ' ospfv3 authentication ipsec spi 500 sha1 [[1234567890abcdef1234567890abcdef12345678]]\n'
        ' isis password [[isisk3y]] level-2\n'
        ' area-password [[areak3y]]\n'
        ' domain-password [[domk3y]]\n'
        'key chain {{EIGRP}}\n'
        ' key {{1}}\n'
        '   key-string [[eigrpk3y]]\n'
        '   key-string 7 [[0822455D0A16]]\n'
        ' neighbor 10.1.1.1 password 7 [[0822455D0A16]]\n'
        ' neighbor 10.1.1.1 password [[bgpk3y]]\n'
        ' authentication-key "[[$9$abcDEF123gh]]"; ## SECRET-DATA\n'
        'ntp authentication-key 1 md5 [[ntpk3y]]\n'
        'ntp authentication-key 1 md5 [[0822455D0A16]] 7\n'
        ' ppp chap hostname [[auser]]\n'
        ' ppp chap password 0 [[chapk3y]]\n'
    ),
    'aaa lists': (
        'aaa authentication login {{eap_methods}} group {{rad_eap}}\n'
        'aaa authentication login {{method_Clients}} group Clients\n'
        'aaa authentication login {{mac_methods}} local\n'
        'aaa authentication login {{default}} group tacacs+ local\n'
        'aaa authentication login {{VTY-LIST1}} local\n'
        'aaa authentication dot1x {{Dot1x_list}} group radius\n'
        '    authentication network-eap {{eap_methods2}}\n'
        '    authentication open eap {{eap_methods1}}\n'
        'wlccp authentication-server client any {{method_Clients}}\n'
        'wlccp authentication-server infrastructure {{method_WLSE}}\n'
        ' login authentication {{CONSOLE_2}}\n'
        ' authorization exec {{exec_list1}}\n'
        'ppp authentication pap {{ppp_list1}}\n'
    ),
    'logging': (
        'logging trap {{debugging}}\n'
        '{{logging}} console critical\n'
        'logging host 10.1.1.1\n'
        'logging buffered 51200 {{warnings}}\n'
    ),
    'servers': (
        'tacacs-server host 10.1.1.1 key [[Tac4cs!]]\n'
        'tacacs-server key 7 [[02050D4808095E731F]]\n'
        'radius-server key [[RADiUs9]]\n'
        'radius-server host 10.1.1.1 auth-port {{1812}} acct-port {{1813}} key 7 [[020E5749081303725F]]\n'
        'radius server {{ISE1}}\n'
        ' address ipv4 10.1.1.1 auth-port 1812\n'
        ' key [[I5eKey!x]]\n'
        ' key 7 [[020E5749081303725F]]\n'
        'server-private 10.1.1.1 auth-port 1812 key 7 [[020E5749081303725F]]\n'
    ),
    'engine': (
        'snmp-server engineID local [[000000090200000532A6C0C0]]\n'
        'snmp-server engineID local [[80:00:00:09:03:00:1B:54:C2:AA:01]]\n'
        'SNMP engine ID: [[8000000903001B54C2AA01]]\n'
        'engine-id {\n'
        '    local [[8000000903001B54C2AA01]];\n'
        '}\n'
        'set snmp engine-id local [[HQ-1f2e3d4c]]\n'
        'snmp-server chassis-id [[FOC1234X0AB]]\n'
    ),
    'wlan': (
        ' ssid [[FamilieVisser]]\n'
        'dot11 ssid [[Kantoor-Noord]]\n'
        '   authentication {{open}}\n'
        '   wpa-psk ascii 0 [[Tulpen2024]]\n'
        '   wpa-psk ascii 7 [[0822455D0A16]]\n'
        'wlan [[Kantoor-Noord]] 1 [[Kantoor-Noord]]\n'
        ' security wpa psk set-key ascii 0 [[Tulpen2024]]\n'
        "set wireless wlan1 ssid '[[Kantoor-Zuid]]'\n"
    ),
    'people': (
        'snmp-server contact [[Hanne Vermeulen]] {{NOC}}\n'
        'snmp-server location {{ServerRoom 2}}\n'
        'snmp-server contact {{N/A}}\n'
        '! Last configuration change at 10:11:12 UTC Mon Mar 2 2026 by [[hvermeulen]]\n'
        '! NVRAM config last updated at 10:11:12 UTC Mon Mar 2 2026 by [[jdekker]]\n'
        ': Written by [[hvermeulen]] at 05:37:43.184 CDT Sun Jun 29 2026\n'
        '## Last commit: 2026-06-28 13:00:59 CST by [[hvermeulen]]\n'
        '## Last changed: 2026-06-28 13:00:59 CST\n'
    ),
    'vpn': (
        'crypto isakmp key [[Zebra99]] address 198.51.100.7\n'
        'crypto isakmp key 6 [[Zebra99]] hostname peer.example.net\n'
        "set vpn ipsec site-to-site peer 198.51.100.7 authentication pre-shared-secret '[[Zebra99]]'\n"
        '198.51.100.7 %any : PSK "[[Zebra99]]"\n'
        '{{PrivateKey}} = [[yAnz5TF+lXXJte14tji3zlMNq+hd2rYUIgJBgB3fBmk=]]\n'

    ),
    'keep': (
        'router bgp {{64512}}\n'
        ' neighbor 10.1.1.1 remote-as {{64513}}\n'
        'vlan {{120}}\n'
        ' name {{Voice}}\n'
        'interface {{GigabitEthernet0/1}}\n'
        ' description {{Uplink to core}}\n'
        ' ip address 10.1.1.1 {{255.255.255.0}}\n'
        'ip access-list extended {{NOT_INTERNAL}}\n'
        ' permit tcp any any eq {{443}}\n'
        'ip name-server {{8.8.8.8}}\n'
        'spanning-tree mst {{1}} priority {{4096}}\n'
        'service password-encryption\n'
        'security passwords min-length {{6}}\n'
        'ip ssh version {{2}}\n'
        'boot system flash:{{c2900-universalk9-mz.SPA.157-3.M.bin}}\n'
        'version {{15.7}}\n'
        'ip http authentication {{local}}\n'
        'ip community-list standard {{CUST}} permit {{64512:100}}\n'
        'set community {{64512:200}} additive\n'
        'route-map {{RM-IN}} permit 10\n'
        ' match community {{CUST}}\n'
        'set policy-options community {{CUST}} members {{64512:100}}\n'
        'neighbor 10.1.1.1 send-community {{both}}\n'
    ),
}
DISKS = {
    'lsblk': (
        'NAME   MAJ:MIN RM  SIZE RO TYPE MOUNTPOINT UUID                                 MODEL            SERIAL           STATE   WWN                REV  VENDOR\n'
        'sda      8:0    0  1.8T  0 disk                                                 {{ST2000DM008-2FR1}} [[ZFL2ABCD]]         running [[0x5000c500d1e2f3a4]] {{0001}} ATA\n'
        '└─sda1   8:1    0  1.8T  0 part {{/srv}}       05d927bb-5875-49e3-ada1-7f46cb31c932                                           [[0x5000c500d1e2f3a4]]\n'
        'nvme0n1 259:0   0  477G  0 disk                                                 {{SAMSUNG MZVLB512}} [[S4EVNX0NA32843]]           [[eui.0025385a01b1770d]] 2L2Q\n'
    ),
    'lsblk -S': (
        'NAME HCTL       TYPE VENDOR   MODEL         REV SERIAL          TRAN\n'
        'sda  0:0:0:0    disk ATA      {{WDC WD40EFRX}}  0A82 [[WD-WCC4E1234567]] sata\n'
    ),
    'lsblk json': '{"blockdevices": [{"name":"sda","model":"{{WDC WD40EFRX-68N}}","serial":"[[WD-WCC4E1234567]]","wwn":"[[0x50014ee2b5d4c3a1]]","rev":"{{0A82}}"}]}',
    'nvme list': (
        'Node                  SN                   Model                                    Namespace Usage                      Format           FW Rev\n'
        '--------------------- -------------------- ---------------------------------------- --------- -------------------------- ---------------- --------\n'
        '/dev/nvme0n1          [[S4EVNX0NA32843N]]      {{Samsung SSD 970 EVO Plus 500GB}}           1         137.44  GB / 500.11  GB    512   B +  0 B   {{2B2QEXM7}}\n'
    ),
    'nvme list new': (
        'Node                  Generic               SN                   Model                                    Namespace  Usage                      Format           FW Rev\n'
        '--------------------- --------------------- -------------------- ---------------------------------------- ---------- -------------------------- ---------------- --------\n'
        '/dev/nvme0n1          /dev/ng0n1            [[PHLN910100XX1P0E]]     {{INTEL SSDPE2KX010T8}}                      0x1          1.00  TB /   1.00  TB    512   B +  0 B   {{VDV10131}}\n'
    ),
    'lsscsi': (
        '[0:0:0:0]    disk    ATA      {{Samsung SSD 860}}  4B6Q  /dev/sda   SATA_{{Samsung_SSD_860}}_[[S3Z8NB0K123456A]]\n'
        '[1:0:0:0]    disk    [[naa.5000c500a1b2c3d4]]          /dev/sdb\n'
    ),
    'multipath': (
        'mpatha ([[360000970000197800123533030334535]]) dm-2 {{EMC,SYMMETRIX}}\n'
        "size=100G features='1 queue_if_no_path' hwhandler='0' wp=rw\n"
        '[[3600508b400105e210000900000490000]] dm-3 {{HP,HSV210}}\n'
    ),
    'by-id': (
        'lrwxrwxrwx 1 root root  9 Mar  1 10:00 ata-{{WDC_WD40EFRX-68N32N0}}_[[WD-WCC4E1234567]] -> ../../sda\n'
        'lrwxrwxrwx 1 root root  9 Mar  1 10:00 ata-{{ST4000VN008-2DR166}}_[[ZDH1A2B3]]-part1 -> ../../sdb1\n'
        'lrwxrwxrwx 1 root root  9 Mar  1 10:00 wwn-[[0x50014ee2b5d4c3a1]] -> ../../sda\n'
        'lrwxrwxrwx 1 root root 13 Mar  1 10:00 nvme-{{Samsung_SSD_970_EVO_500GB}}_[[S466NX0M123456]] -> ../../nvme0n1\n'
        'lrwxrwxrwx 1 root root 13 Mar  1 10:00 nvme-eui.[[0025385a01b1770d]] -> ../../nvme0n1\n'
        'lrwxrwxrwx 1 root root 9 Mar 1 10:00 usb-{{SanDisk_Ultra}}_[[4C530001234567891234]]-0:0 -> ../../sdc\n'
        'lrwxrwxrwx 1 root root 9 Mar 1 10:00 scsi-[[36001405a1b2c3d4e5f60718293a4b5c6]] -> ../../sdd\n'
    ),
    'storcli': (
        'EID:Slt DID State DG       Size Intf Med SED PI SeSz Model               Sp Type\n'
        '252:0     9 Onln   0   3.637 TB SATA HDD N   N  512B {{ST4000NM0033-9ZM170}} U  -\n'
        'SN = [[Z1Z0ABCD]]\n'
        'WWN = [[5000C500A1B2C3D4]]\n'
        'Serial Number = [[SV12345678]]\n'
        'SAS Address = [[500605b00a094490]]\n'
    ),
    'MegaCli': (
        'Inquiry Data: [[Z1Z0ABCD]]ST4000NM0033-9ZM170                     SN03\n'
        'WWN: [[5000C500A1B2C3D4]]\n'
        'SAS Address(0): [[0x4433221104000000]]\n'
        'Device Firmware Level: {{SN03}}\n'
        'Port-0 :Active 5000c50040bc3f91\n'
        'Inquiry Data: {{SEAGATE ST3600057SS}}     ES64[[6SL1ABCD]]\n'
    ),
    'sas2ircu': (
        '  SAS Address                             : [[5000c50-0-1a2b-3c4d]]\n'
        '  Serial No                               : [[WCC4E1234567]]\n'
        '  Unit Serial No(VPD)                     : [[WD-WCC4E1234567]]\n'
        '  GUID                                    : [[50014ee2b5d4c3a1]]\n'
        '  Model Number                            : {{WDC WD40EFRX-68W}}\n'
    ),
    'ssacli': (
        '   Serial Number: [[PDNLH0BRH9Y123]]\n'
        '   Host Serial Number: [[CZ3415448C]]\n'
        '   WWID: [[5001438022F13A70]]\n'
        '   Cache Serial Number: [[PBKUC0BRH9Y123]]\n'
        '   Unique Identifier: [[600508B1001C8A1B2C3D4E5F60718293]]\n'
        '      Logical Drive Label: [[A0A1B2C3PDNLH0BRH9Y123]]\n'
    ),
    'zfs': (
        '\t  ata-{{WDC_WD40EFRX-68N32N0}}_[[WD-WCC4E1234567]]  ONLINE       0     0     0\n'
        '\t  gptid/[[1f2e3d4c-5b6a-11eb-8c7d-0cc47a1b2c3d]]  ONLINE       0     0     0\n'
    ),
    'diskutil': (
        '   Device / Media Name:       {{APPLE SSD AP0512M}}\n'
        '   Disk / Partition UUID:     1F2E3D4C-5B6A-4C8D-9E0F-1A2B3C4D5E6F\n'
    ),
    'camcontrol': (
        'device model          {{WDC WD40EFRX-68N32N0}}\n'
        'firmware revision     {{82.00A82}}\n'
        'serial number         [[WD-WCC4E1234567]]\n'
        'WWN                   [[50014ee2b5d4c3a1]]\n'
    ),
    'geom': (
        '   ident: [[WD-WCC4E1234567]]\n'
        '   lunid: [[50014ee2b5d4c3a1]]\n'
        '   descr: {{WDC WD40EFRX-68N32N0}}\n'
    ),
    'ses': (
        '  enclosure logical identifier (hex): [[500304801e2b3c3f]]\n'
        '  SAS address: [[0x500304801e2b3c00]]\n'
    ),
}
BOARDS = {
    'hp python': (
        "{'Product Name': '{{ProLiant BL460c Gen8}}',\n"
        "  'Serial Number': '[[CZ3415448C]]      ',\n"
        "  'UUID': '[[641016CZ3415448C]]',\n"
        "  'cUUID': '[[30313436-3631-5A43-3334-313534343843]]',\n"
        " 'sbsn': '[[CZ3415448C]]      ',\n"
        " 'spn': '{{ProLiant BL460c Gen8}}',\n"
        " 'bsn': '[[CZ3238WP9S]]',\n"
        " 'uuid': '[[09OB99BP0372]]'\n"
        " 'encl': 'OA-[[002655FF2F7B]]',\n"
        " 'ser': '[[GB8004HPR0]]'"
    ),
    'hp xml': '<SBSN>[[CZ3415448C]]      </SBSN><SPN>{{ProLiant DL380 G7}}</SPN><UUID>[[583914CZ3415448C]]</UUID><cUUID>[[39333835-3431-5A43-3334-313534343843]]</cUUID><PN>{{Integrated Lights-Out 3 (iLO 3)}}</PN><FWRI>{{1.94}}</FWRI><SN>[[ILOCZ3415448C]]</SN><UUID>[[ILO583914CZ3415448C]]</UUID>\n',
    'racadm': (
        'System Model            = {{PowerEdge R640}}\n'
        'Service Tag             = [[3Z7CMH3]]\n'
        'Express Svc Code        = [[8675309123]]\n'
        'Host Name               = [[hanne-nuc]]\n'
        'RAC MAC Address         = [[d0:94:66:aa:bb:cc]]\n'
        'Ethernet                = NIC.Integrated.1-1-1  [[d0:94:66:aa:bb:cd]]\n'
        'System BIOS Version     = {{2.10.2}}\n'
    ),
    'ipmitool fru': (
        ' Chassis Part Number   : {{CSE-815TQC-R706WB}}\n'
        ' Chassis Serial        : [[C8150AK12A34567]]\n'
        ' Board Mfg Date        : {{Mon Mar  4 08:00:00 2024}}\n'
        ' Board Serial          : [[ZM183S600123]]\n'
        ' Board Part Number     : {{X11DPi-NT}}\n'
        ' Product Serial        : [[A123456X8A12345]]\n'
        ' Product Asset Tag     : [[NL00001]]\n'
    ),
    'dmidecode': (
        '\tManufacturer: {{LENOVO}}\n'
        '\tProduct Name: {{20N2CTO1WW}}\n'
        '\tVersion: {{ThinkPad T490}}\n'
        '\tSerial Number: [[PF1ABCDE]]\n'
        '\tUUID: [[a1b2c3d4-1122-11b2-a85c-f0d5bf123456]]\n'
        '\tSKU Number: {{LENOVO_MT_20N2_BU_Think_FM_ThinkPad T490}}\n'
        '\tAsset Tag: {{No Asset Information}}\n'
        '\tPart Number: {{M471A2K43CB1-CTD}}\n'
        '\tSerial Number: [[35F1A2B3]]\n'
        '\tSerial Number: {{None}}\n'
        '\tSerial Number: {{Not Specified}}\n'
        '\tID: {{EC 06 08 00 FF FB EB BF}}\n'
    ),
    'lshw': (
        '     product: {{20N2CTO1WW}} (LENOVO_MT_20N2_BU_Think_FM_ThinkPad T490)\n'
        '     vendor: {{LENOVO}}\n'
        '     version: {{ThinkPad T490}}\n'
        '     serial: [[PF1ABCDE]]\n'
        '          serial: [[f0:d5:bf:12:34:56]]\n'
        '       configuration: boot=normal chassis=notebook family=ThinkPad uuid=[[A1B2C3D4-1122-11B2-A85C-F0D5BF123456]]\n'
        '          bus info: {{pci@0000:00:1f.6}}\n'
    ),
    'lsusb': (
        'Bus 001 Device 004: ID {{046d:c52b}} Logitech, Inc. Unifying Receiver\n'
        '  iManufacturer           1 {{Logitech}}\n'
        '  iProduct                2 {{USB Receiver}}\n'
        '  iSerial                 3 [[4C530001234567891234]]\n'
        '  iSerial                 0 \n'
        '  bcdDevice           {{12.11}}\n'
    ),
    'profiler': (
        '      Model Name: {{MacBook Pro}}\n'
        '      Model Identifier: {{MacBookPro15,1}}\n'
        '      Boot ROM Version: {{1037.60.58.0.0}}\n'
        '      Serial Number (system): [[C02XL0GTJGH5]]\n'
        '      Hardware UUID: [[1F2E3D4C-5B6A-5C8D-9E0F-1A2B3C4D5E6F]]\n'
        '      Provisioning UDID: [[00008103-001A2B3C4D5E6F70]]\n'
        "      Computer Name: [[Hanne's MacBook Pro]]\n"
        '      User Name: [[Hanne Vermeulen]] ([[hvermeulen]])\n'
        '          Serial Number: [[D86012345678ABCDE]]\n'
        '          Location ID: {{0x14100000 / 3}}\n'
        '          Display Serial Number: [[C02YF123JYVX]]\n'
        '          Address: [[f0-18-98-12-34-56]]\n'
        '          BSD Name: {{en0}}\n'
    ),
    'ioreg': (
        '    "IOPlatformSerialNumber" = "[[C02XL0GTJGH5]]"\n'
        '    "IOPlatformUUID" = "[[1F2E3D4C-5B6A-5C8D-9E0F-1A2B3C4D5E6F]]"\n'
        '    "board-id" = <"{{Mac-937A206F2EE63C01}}">\n'
        '    "USB Serial Number" = "[[4C530001234567891234]]"\n'
        '    "kUSBSerialNumberString" = "[[0128936789ABCDE1]]"\n'
    ),
    'ethtool': (
        'Permanent address: [[f0:d5:bf:12:34:56]]\n'
        '\tVendor name                               : {{FINISAR CORP.}}\n'
        '\tVendor PN                                 : {{FTLX8571D3BCL}}\n'
        '\tVendor SN                                 : [[AMN0ABC]]\n'
        '\tVendor OUI                                : {{00:90:65}}\n'
        '\tDate code                                 : {{140215}}\n'
    ),
    'upower': (
        '  native-path:          BAT0\n'
        '  vendor:               {{SMP}}\n'
        '  model:                {{01AV464}}\n'
        '  serial:               [[3182]]\n'
        '  energy:               {{45.3 Wh}}\n'
    ),
    'bluetooth': (
        "Device [[F0:D5:BF:12:34:57]] [[Hanne's AirPods Pro]]\n"
        'Device [[00:1F:20:AA:BB:CC]] {{Logitech K380}}\n'
        'Controller [[F0:D5:BF:12:34:56]] [[hanne-thinkpad]] [default]\n'
    ),
    'adb': (
        'List of devices attached\n'
        '[[R58M12ABCDE]]            device usb:1-2 product:{{beyond1ltexx}} model:{{SM_G973F}} device:beyond1 transport_id:1\n'
        '{{emulator-5554}}          device\n'
        '[[192.168.1.33]]:5555      device product:x\n'
    ),
    'arp-scan': (
        '192.168.1.1\t[[a4:91:b1:12:34:56]]\t{{Technicolor Delivery Technologies Belgium NV}}\n'
        '192.168.1.22\t[[b8:27:eb:12:34:56]]\t{{Raspberry Pi Foundation}}\n'
    ),
    'nmap': (
        'Nmap scan report for [[hannes-iphone]].fritz.box (192.168.178.23)\n'
        'Host is up (0.0041s latency).\n'
        'MAC Address: [[A4:91:B1:12:34:56]] ({{Technicolor}})\n'
        '22/tcp open  ssh     {{OpenSSH 8.2p1 Ubuntu 4ubuntu0.5}}\n'
    ),
    'wmic': (
        'Manufacturer  Model         Name            SerialNumber  \n'
        'LENOVO        {{20N2CTO1WW}}    [[LAPTOP-HANNEV]]  [[PF1ABCDE]]      \n'
    ),
    'powershell': (
        'PSComputerName    : [[LAPTOP-HANNEV]]\n'
        'SerialNumber      : [[PF1ABCDE]]\n'
        'SMBIOSBIOSVersion : {{N2IETA5W (1.83 )}}\n'
        'IdentifyingNumber : [[PF1ABCDE]]\n'
        'UUID              : [[A1B2C3D4-1122-11B2-A85C-F0D5BF123456]]\n'
        'UserName          : CORP\\[[hvermeulen]]\n'
    ),
    'oid': (
        'SNMPv2-MIB::sysDescr.0 = STRING: {{Linux nas 4.4.59+}}\n'
        'SNMPv2-MIB::sysName.0 = STRING: [[hannes-nas]]\n'
        'SNMPv2-MIB::sysContact.0 = STRING: [[Hanne Vermeulen]]\n'
        'ENTITY-MIB::entPhysicalSerialNum.1 = STRING: [[FOC1234X0AB]]\n'
        'IF-MIB::ifPhysAddress.2 = STRING: [[0:11:32:aa:bb:cc]]\n'
        'Printer-MIB::prtGeneralSerialNumber.1 = STRING: [[CNB1M12345]]\n'
    ),
    'monitor': (
        '  Manufacturer: {{DEL}} Model {{a0c4}} Serial Number [[811151188]]\n'
        "    Display Product Serial Number: '[[7MT0187L0ABC]]'\n"
        "    Display Product Name: '{{DELL U2720Q}}'\n"
        '    Serial Number: [[811151188]] (0x30594354)\n'
    ),
}
