"""Output of Unix systems, SNMP and hardware tools in which an address or number has no label of its own, and what only looks like one, as tables.

`[[value]]` goes, `{{value}}` stays; what is not marked may stay or go.
"""

# ruff: noqa: E501, Q000 - lines of programs are as long and quoted as they are

from __future__ import annotations

ADDRESSES = {
    "netstat macos": "tcp4       0      0  [[192.168.17.41]].{{52881}}   [[17.57.144.22]].{{5223}}     {{ESTABLISHED}}\ntcp4       0      0  *.{{22}}                 *.*                    {{LISTEN}}\n",
    "netstat freebsd": "fffff800041a73d0 tcp4       0      0 [[10.0.3.9]].22  [[10.0.3.1]].51330 {{ESTABLISHED}}\nudp4       0      0 [[10.0.3.9]].{{123}}            *.*\n",
    "netstat solaris": "[[10.4.8.21]].{{1521}}      [[10.4.9.77]].{{40112}}  {{49640}}      0 {{49640}}      0 {{ESTABLISHED}}\n",
    "tcpdump": "11:42:07.331209 IP [[10.2.0.14]].{{51544}} > [[10.2.0.1]].{{53}}: {{4711+}} A? {{updates.example.com}}. (37)\n11:42:07.331500 IP [[10.2.0.14]] > [[10.2.0.1]]: {{ICMP}} echo request, id 3, seq 1, length 64\n",
    "dotted port in prose": "listening on [[192.168.40.7]].{{8443}}, peer [[172.19.4.250]].{{40022}}\n",
    "cluster resources": "stonith-fence-[[10.44.221.17]]\t({{stonith:fence_ipmilan}}):\tStarted\n vip_[[192.168.122.50]]   ({{ocf::heartbeat:IPaddr2}}):   Started\n",
    "versions of five numbers": "Oracle Database {{10.2.0.4.0}} and {{11.2.0.4.8}}, sysstat-{{10.1.5.3}}, osx-{{10.14.6}}, firmware {{10.1.0.2.9}}\n",
    "snmp tables": "IP-MIB::ipNetToMediaPhysAddress.{{2}}.[[192.168.7.13]] = STRING: [[0:1b:21:c4:9:fe]]\niso.3.6.1.2.1.4.20.1.1.[[192.168.7.2]] = IpAddress: [[192.168.7.2]]\n.1.3.6.1.2.1.4.22.1.2.{{3}}.[[10.60.1.9]] = Hex-STRING: [[D4 CA 6D 11 8E 30]] \n",
    "snmp bridge": "iso.3.6.1.2.1.17.4.3.1.2.[[0.27.33.196.9.254]] = INTEGER: {{14}}\nBRIDGE-MIB::dot1dTpFdbPort.[[212.202.109.17.142.48]] = INTEGER: {{3}}\n",
    "snmp bytes": "iso.3.6.1.2.1.2.2.1.6.1 = Hex-STRING: [[00 1B 21 C4 09 FE]] \niso.3.6.1.6.3.10.2.1.1.0 = Hex-STRING: {{80 00}} 00 09 03 [[00 1B 21 C4 09 FE]] \niso.3.6.1.2.1.17.1.4.1 = Hex-STRING: {{FF FF FF 00 00 00}} \niso.3.6.1.2.1.25.1.2.0 = Hex-STRING: {{07 E4 03 0C 0B 2A 11 00}} \n",
    "snmp recording": "1.3.6.1.2.1.2.2.1.6.{{199}}|4x|[[001B21C409FE]]\n1.3.6.1.2.1.47.1.1.1.1.11.{{1001}}|4|[[FDO1712X0QK]]\n1.3.6.1.2.1.1.1.0|4|{{Cisco IOS Software, C2960X}}\n1.3.6.1.2.1.47.1.1.1.1.13.1001|4|{{WS-C2960X-48TS-L}}\n",
    "infiniband": "    link/infiniband [[80:00:02:08:fe:80:00:00:00:00:00:00:f4:52:14:03:00:7b:cb:a1]] brd {{00:ff:ff:ff:ff:12:40:1b:ff:ff:00:00:00:00:00:00:ff:ff:ff:ff}}\n",
    "infiniband guids": "\tNode GUID: [[0xf4521403007bcba0]]\n\tSystem image GUID: [[0xf4521403007bcba3]]\n\tBase lid: {{3}}\n\tCapability mask: {{0x02514868}}\n",
    "hpux": "0/0/14/1/0 0x[[00306E4A7B8C]] 0     UP    {{lan0}} snap0       1    ETHER\nlan901         UP        0x[[0017A4770428]] {{iexgbe}}   10GBASE-KR\nStation Address                 = 0x[[306e4a7b8c]]\n",
    "aix lscfg": "      Network Address.............[[00145E4D21C6]]\n      FRU Number..................{{03N5297}}\n      ROM Level.(alterable).......{{GOL021}}\n",
    "solaris prtconf": "    local-mac-address:  [[00144f9a.17c2]]\n    compatible: '{{pci10b9,5237.10b9.5237.3}}' + '{{pci14e4,1668.108e.1668.a3}}'\n    clock-frequency:  {{0bebc200}}\n",
    "radius": "Auth.CalledStationId=[[000B8661C17E]] Auth.CallingStationId=[[7C5CF8AA0193]] Auth.NAS-Port={{0}}\n",
    "hal and udev": "udi = '/org/freedesktop/Hal/devices/net_[[00_24_d6_6f_19_c3]]'\n/org/bluez/hci0/dev_[[F4_7D_EF_21_0A_9B]]\n",
    "firewire": "      MAC Address: [[00:1e:52:ff:fe:6c:91:d8]]\n",
    "uefi": "Boot0003* UEFI: PXE IPv4\tPciRoot({{0x0}})/Pci(0x1c,0x4)/MAC([[3863bb43691d]],0)/IPv4(0.0.0.00.0.0.0,0,0)\nBoot0005* NVMe\tPciRoot(0x0)/NVMe(0x1,[[00-25-38-5B-71-41-0C-D6]])/HD(1,GPT,{{5b8b1a2e-7d9b-4a5b-9b1c-2f1c6d1d3a11}},0x800,0x32000)\n",
    "a bridge's frame": "MAC=[[52:54:00:1f:3a:9c]]:[[fe:54:00:77:10:e2]]:{{08:00}} SRC=[[10.77.1.3]]\n",
}
SERIALS = {
    "power location": "ent0             {{U787A.001}}.[[DPM3KX9]]{{-P1-T5}}  2-Port 10/100/1000 Base-TX PCI-X Adapter ({{14108902}})\nhdisk3           {{U5877.001}}.[[00H1Q47]]{{-P1-C6-T2}}-W[[50060E80104BB071]]-L2000000000000 MPIO\nlocation code {{U78CB.001}}.[[WZS0D7K]]{{-P1-C9}} is not responding\n",
    "multipath": "mpathq ([[35000c500ad9ae1f7]]) {{dm-15}} {{SEAGATE,DL1800MM0159}}\nt2d6 ([[350014ee2b0ac9751]]) {{dm-11}} {{ATA,WDC WD20EZRX-00D}}\n",
    "fibre channel": '    fabric_name         = "[[0x100000c0dd0cc1a7]]"\n    node_name           = "[[0x20000000c9afd0b6]]"\n    port_id             = "{{0x020100}}"\n    speed               = "{{8 Gbit}}"\n',
    "fcoeadm": "    Node Name:         [[0x50060B0000C27319]]\n    Port Name:         [[0x50060B0000C27318]]\n    Max Frame Size:    {{2112}}\n",
    "solaris disks": "c8t[[60060E80141A520000011A520000310C]]d0 Soft Errors: {{1}} Hard Errors: 0\nbootpath:  '/{{pci@8,600000}}/SUNW,qlc@2/fp@0,0/disk@w[[21000014c34a91c0]],0:a'\n",
    "sas names": "sas: phy-2:0 added to {{port-2:0}}, phy_mask:0x1 ([[5003048012bfb7c0]])\nDevice Type                        : SATA([[5001B4D4188DE117]])\n",
    "megacli sas": "Inquiry Data: HGST    {{HUC101212CSS600}} {{U5E0}}[[KZH0P7ME]]\nInquiry Data: SEAGATE {{ST300MP0005}}     {{VT31}}[[S7K1QX4B]]\n",
    "geom": "   descr: {{ATA ST4000NM0033-9ZM}}\n   lunid: [[5000c5007a91e4d2]]\n   ident: [[Z1Z8XK2P]]\n   rotationrate: {{7200}}\n<ident>[[WD-WMC4N2911873]]</ident>\n<rotationrate>{{5400}}</rotationrate>\n",
    "hpux machinfo": 'machine id number =     [[a8f29c7e-b86e-11da-9b3a-01e2c9b6177d]]\n   Model:                  "{{ia64 hp server rx8640}}"\n',
    "sun hostid": "Hostid: [[83249c1e]]\nRelease: {{5.10}}\n",
    "lshw xml": ' <setting id="uuid" value="[[32520E5E-DB6F-1A58-97C3-598FBCBB9A5A]]" />\n <capability id="int14serial" >{{INT14 serial line control}}</capability>\n <setting id="driver" value="{{i801_smbus}}" />\n',
    "conrep": '<Section name="Embedded_Serial_Port" helptext="the physical port.">{{COM1_IRQ4}}</Section>\n',
    "monitor in x.org": "[    10.869] (II) RADEON(0): \t{{00ffffffffffff0005e30022}}[[a17c0100]]\n[    10.869] (II) RADEON(0): \t{{0e140103802f1e782aee91a3544c9926}}\n",
    "monitor without number": "\t{{00ffffffffffff0030aee14000000000}}\n\t{{00ffffffffffff004c83000001010101}}\n",
    "snmp of makers": 'SNMPv2-SMI::enterprises.318.1.1.1.1.2.3.0 = STRING: "[[5A1207T08517]]"\niso.3.6.1.4.1.2636.3.1.3.0 = STRING: "[[JN11B3C7DAFA]]"\nSNMPv2-SMI::enterprises.318.1.1.1.1.1.1.0 = STRING: "{{Smart-UPS 3000 RM}}"\n',
}
FACTS = {
    "hex dump": "\t\t{{1B 00 00 00 15 20 27 06 A5 06 01 00 06 00 00 00}}\n\t\t{{06 00 02 00 90 2C 00 00 01 90 2D 00 00 17 01 4B}}\n",
    "lslpp": "/usr/lib/objrepos:bos.64bit:{{6.1.6.4}}::COMMITTED:F:Base Operating System 64 bit Runtime:\n/usr/lib/objrepos:openssh.base.client:{{5.4.0.6100}}::COMMITTED:I:Open Secure Shell Commands:\n/etc/objrepos:samba.base:{{3.2.8.0}}::APPLIED:I:Samba for AIX:\n",
    "swlist": "  SysMgmtWeb                            {{A.2.2.1.4}}      HP-UX Web Based System Management\n  LibcEnhancement               {{B.11.23.0.1}}    Library for Libc enhancements\n",
    "releases of packages": "ImageMagick.x86_64               {{6.7.8.9-15.el7_2}}        @rhel-7\n389-ds-base-0:{{1.4.0.20-10.module+el8.0.0}}\nfirmware:       i40e/i40e-e2-{{7.13.1.0.fw}}\nadobe-reader {{9.5.5.1-1ubuntu2}}\n",
    "old kernels": "iManufacturer           3 Linux {{2.6.33.5-desktop-1mnb}} uhci_hcd\nBuild Operating System: Linux {{2.6.32.23-dsa-ia32}} i686 Debian\nuname: {{3.2.0-68-generic}}; distro: ubuntu\n",
    "firmware of radios": "          Firmware Version: {{Broadcom BCM43xx 1.0 (5.10.91.27)}}\n          Firmware Version: {{Atheros 5416: 2.1.14.5}}\n\tcompiled for {{1.4.0.90}}, module version = {{1.3.0}}\n      Get Info String: {{5.2.0.13}}\n",
    "keys of modules": "Loaded X.509 cert 'Red Hat Enterprise Linux kernel signing key: {{17aa5f56c587bd82f2f99d64ba83dd1e9e0d33b1}}'\n",
    "memory of adapters": "        Product Specific.(B1).......{{00215E4C774600000000000000215E4C7747000000}}\n",
    "machine types": "<type arch='x86_64' machine='{{pc-0.12}}'>hvm</type>\n<type arch='x86_64' machine='{{pc-i440fx-2.1}}'>hvm</type>\n",
    "wired connections": "GENERAL.CONNECTION:                     {{ens192}}\nGENERAL.CONNECTION:                     {{System eth0}}\nGENERAL.CONNECTION:                     {{em3}}\n",
    "wireless connection": "GENERAL.CONNECTION:                     [[Fritz!Box Zelenka]]\n",
    "pam": "auth       {{include}}      postlogin\naccount     {{sufficient}}    pam_localuser.so\npassword    {{requisite}}     pam_pwquality.so\n",
    "ipmi authentication": "                        : User     : {{MD2}} MD5 OEM\n",
    "parts of a kernel": "leds.device_name = '{{mmc0}}'  (string)\n4\t/usr/lib/modules/3.10.0/kernel/drivers/media/{{mmc}}/siano\n\"parent\": \"{{macvlan0}}\"\n",
    "classes of programs": "scheduler_host_manager={{nova.scheduler.host_manager.HostManager}}\n-Djava.util.logging.manager={{org.apache.juli.ClassLoaderLogManager}}\n",
    "guests": "<guestId>{{solaris10_64Guest}}</guestId>\n",
    "done by programs": "# Connecting to database specified by {{database.yml}}.\nA metric with a constant '1' value labeled by {{bus_info}}, device, driver.\nThe mpm module (prefork.c) is not supported by {{mod_http2}}.\n",
    "desktops of programs": "/snap/{{signal-desktop}}/350/opt/Signal\nudi = '/org/freedesktop/Hal/devices/{{platform_dell_laptop}}'\n",
    "key of a network": "            SSID_STR: [[LiveBox_Kowal]]\n            CHANNEL: {{11}}\n",
    "annotations": '    "ResetType@Redfish.AllowableValues": [\n        "{{ResetType@Redfish.AllowableValues}}"\n',
    "a name that nobody has": '"UUID": "{{00000000-0000-0000-0000-000000000000}}"\n',
    "settings on display": '"DisplayName": "{{Virtualization Technology}}",\n"DisplayName": "[[Marek Zelenka]]",\n',
    "life of a page": "Cache-Control: max-age={{0}}, no-cache\nCache-Control: public, s-maxage={{60}}, max-age={{45}}\n",
}
