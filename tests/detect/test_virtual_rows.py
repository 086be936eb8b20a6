"""Rows of virtual machines, adapters called after their address, networks as bytes, keys below their label: what goes and what stays.

`[[value]]` goes, `{{value}}` stays; what is not marked may stay or go.
"""

# ruff: noqa: E501, RUF001 - a case reads best on one line, and some are in other languages

from __future__ import annotations

import pytest

from redactor import Redactor
from tests.marked import check, plain

REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise")

MACHINES = {
    "vmx": 'displayName = "db01"\nuuid.bios = "[[56 4d 3a 91 0c 7f 22 be-81 0d 5c 66 90 ab 12 f4]]"\nuuid.location = "[[56 4d 3a 91 0c 7f 22 be-81 0d 5c 66 90 ab 12 f4]]"\nvc.uuid = "[[52 8e 11 a0 9c 33 7d 01-b2 c4 d6 e8 f0 a2 b4 c6]]"\nethernet0.generatedAddress = "[[00:0c:29:5e:12:aa]]"\nguestOS = "{{ubuntu-64}}"\n',
    "dmidecode": "System Information\n\tManufacturer: {{Dell Inc.}}\n\tProduct Name: {{Latitude 7490}}\n\tSerial Number: [[7XK2QN2]]\n\tUUID: [[4c4c4544-0058-4b10-8032-b7c04f514e32]]\n\tWake-up Type: {{Power Switch}}\n",
    "dmidecode s": "# dmidecode -s system-uuid\n[[4C4C4544-0042-3510-8053-C4C04F4D4A32]]\n",
    "UUID alone": "UUID: [[4C4C4544-0033-5210-8048-B2C04F574D32]]\n",
    "wmic": "wmic csproduct get uuid\nUUID\n[[4C4C4544-0034-4210-8057-B9C04F354E33]]\n",
    "wmic2": "C:\\> wmic csproduct get name,identifyingnumber,uuid\nIdentifyingNumber  Name                   UUID\n[[5CG9231K7P]]         {{HP EliteBook 850 G6}}   [[3C2A1B90-7D6E-11E9-8F3A-B05CDA112233]]\n",
    "vm-uuid": "vm-uuid: [[0b9c1d7e-52f3-4a68-9e01-77d4c3a2b1f0]]\n",
    "xen": "xe vm-list\nuuid ( RO)           : [[6f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f9]]\n     name-label ( RW): web-front\n    power-state ( RO): {{running}}\n",
    "hyperv": "Get-VM | fl Name,VMId\nName : sql-test\nVMId : [[d0a7f9b1-3c44-4e58-b6f2-81c9e0d5a733]]\n",
    "hyperv2": "VirtualMachineId: [[d0a7f9b1-3c44-4e58-b6f2-81c9e0d5a733]]\nBIOSGUID : [[{7A1B2C3D-4E5F-4A6B-8C9D-0E1F2A3B4C5D}]]\n",
    "hyperv3": "'web02' failed to start. (Virtual machine ID [[B5A1D0C3-4F2E-4D11-9A8B-6C7D8E9F0A1B]])\n",
    "libvirt": "<domain type='kvm'>\n  <name>guest1</name>\n  <uuid>[[c7a5fdbd-edaf-9455-926a-d65c16db1809]]</uuid>\n  <memory unit='KiB'>{{8388608}}</memory>\n  <sysinfo type='smbios'><system><entry name='serial'>[[VMS-88121-KX]]</entry><entry name='uuid'>[[c7a5fdbd-edaf-9455-926a-d65c16db1809]]</entry></system></sysinfo>\n</domain>\n",
    "virsh": "$ virsh dominfo guest1\nId:             {{3}}\nName:           guest1\nUUID:           [[c7a5fdbd-edaf-9455-926a-d65c16db1809]]\nOS Type:        hvm\n",
    "qemu": "qemu-system-x86_64 -name guest=g1 -uuid [[8f14e45f-ceea-467f-a0e6-3bcb2e9d1a77]] -smbios type=1,serial=[[VM42-9911-AB]],uuid=[[8f14e45f-ceea-467f-a0e6-3bcb2e9d1a77]] -m {{4096}}\n",
    "azure": '{"compute": {"location": "{{westeurope}}", "name": "vm-app-1", "vmId": "[[02aab8a4-74ef-476e-8182-f6d2ba4166a6]]", "subscriptionId": "{{8d10da13-8125-4ba9-a717-bf7490507b3d}}", "vmSize": "{{Standard_A3}}"}}',
    "azure job": '{"jobId": "{{0a1b2c3d-8125-4ba9-a717-bf7490507b3d}}", "requestId": "{{1a1b2c3d-8125-4ba9-a717-bf7490507b3d}}", "correlationId": "{{2a1b2c3d-8125-4ba9-a717-bf7490507b3d}}", "tenantId": "{{3a1b2c3d-8125-4ba9-a717-bf7490507b3d}}"}',
    "vbox": "VBoxManage showvminfo box1\nName:                        box1\nHardware UUID:               [[1f2e3d4c-5b6a-4798-8a9b-0c1d2e3f4a5b]]\n",
    "vboxlist": 'VBoxManage list vms\n"box1" {[[1f2e3d4c-5b6a-4798-8a9b-0c1d2e3f4a5b]]}\n',
    "proxmox": "smbios1: uuid=[[4e5f6a7b-1c2d-4e3f-9a0b-b1c2d3e4f5a6]]\nvmgenid: [[b2c3d4e5-6f70-4182-93a4-b5c6d7e8f901]]\n",
    "esx": "bios_uuid: [[423c5a7e-1f0d-9b3c-8e2a-6d4f1b7c9e05]] instance_uuid=[[503c5a7e-1f0d-9b3c-8e2a-6d4f1b7c9e05]]\n",
    "esx2": "   UUID from SMBIOS: [[423c5a7e-1f0d-9b3c-8e2a-6d4f1b7c9e05]]\n   uuid.bios: [[423c5a7e-1f0d-9b3c-8e2a-6d4f1b7c9e05]]\n",
    "aws": "instance-id {{i-0abcd1234ef567890}} ami {{ami-0123456789abcdef0}}\n",
    "gcp": '{"instance_id": "{{4128971239871239}}", "job_id": "{{f1e2d3c4-b5a6-4978-8069-5a4b3c2d1e0f}}"}',
    "windows powershell": "PS> (Get-CimInstance Win32_ComputerSystemProduct).UUID\n[[4C4C4544-0051-3410-804E-C7C04F4B3533]]\n",
    "sysfs": "cat /sys/class/dmi/id/product_uuid\n[[4c4c4544-0051-3410-804e-c7c04f4b3533]]\n",
    "dev ids": "UUID={{3e6be9de-8139-4c1a-9106-a43f08d823a6}} /boot ext4 defaults 0 2\n",
    "blkid": '/dev/sda1: UUID="{{3e6be9de-8139-4c1a-9106-a43f08d823a6}}" TYPE="ext4" PARTUUID="{{0a1b2c3d-01}}"\n',
    "request": "Request UUID: {{8f14e45f-ceea-467f-a0e6-3bcb2e9d1a77}}\njob uuid: {{8f14e45f-ceea-467f-a0e6-3bcb2e9d1a78}}\n",
    "vmware serial": "Serial Number: [[VMware-56 4d 3a 91 0c 7f 22 be-81 0d 5c 66 90 ab 12 f4]]\n",
    "hw profile": "HwProfileGuid {[[3f9a1c2e-7b4d-4e10-8c55-a0b1c2d3e4f5]]} MachineGuid    REG_SZ    [[9d8c7b6a-5f4e-4d3c-8b2a-1f0e9d8c7b6a]]\n",
    "openstack": "| id | {{9d8c7b6a-5f4e-4d3c-8b2a-1f0e9d8c7b6b}} |\n| OS-EXT-SRV-ATTR:instance_name | {{instance-0000002a}} |\n",
    "azure imds": "vmId [[13f56399-bd52-4150-9748-7190aae1ff21]] resourceGroup {{rg-app}} subscription {{13f56399-bd52-4150-9748-7190aae1ff22}}",
    "vm inv": "VM UUID: [[42318c44-5f1e-0a3b-9d77-2f6a1c8e4b90]]\nGuest UUID : [[42318c44-5f1e-0a3b-9d77-2f6a1c8e4b91]]\nBatch UUID : {{42318c44-5f1e-0a3b-9d77-2f6a1c8e4b92}}\n",
    "vm json": '{"vm_uuid":"[[42318c44-5f1e-0a3b-9d77-2f6a1c8e4b90]]","task_uuid":"{{42318c44-5f1e-0a3b-9d77-2f6a1c8e4b92}}","biosUuid": "[[42318c44-5f1e-0a3b-9d77-2f6a1c8e4b93]]"}',
    "proxmox vmid": "VMID {{101}} started, vmid: {{2044}}, vm id = {{77}}",
    "libvirt net": "<network>\n  <name>default</name>\n  <uuid>{{c7a5fdbd-edaf-9455-926a-d65c16db1809}}</uuid>\n</network>",
    "secret uuid": "<secret>\n<uuid>{{c7a5fdbd-edaf-9455-926a-d65c16db1809}}</uuid></secret>",
    "qemu args": "args=['-name','a','-uuid','[[8f14e45f-ceea-467f-a0e6-3bcb2e9d1a77]]','-no-user-config']",
    "cli uuid": "mytool run --job-uuid {{8f14e45f-ceea-467f-a0e6-3bcb2e9d1a77}} --uuid {{8f14e45f-ceea-467f-a0e6-3bcb2e9d1a78}}",
    "xen sr": "uuid ( RO)                : {{6f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f9}}\n          name-label ( RW): Local storage\n    name-description ( RW): \n                host ( RO): xen1\n",
}
ADAPTERS = {
    "enx": "2: enx[[001a2b3c4d5e]]: <BROADCAST,MULTICAST,UP> mtu {{1500}}\n",
    "enx2": "dhclient: DHCPDISCOVER on enx[[a0cec8d1f233]] to 255.255.255.255 port {{67}} interval 3\n",
    "wlx": "wlx[[00c0caab12ef]]: associated\nNetworkManager: (wlx[[00c0caab12ef]]) state change\n",
    "wwx": "wwx[[0a1b2c4d5e6f]] up\n",
    "enx in prose": "my usb dock shows up as enx[[00e04c680123]] in ip a, what now\n",
    "oem mac": "OEM Strings\n\tString 1: {{Dell System}}\n\tString 2: MAC [[D4BED9A1B2C3]]\n\tString 3: {{5[0000]}}\n",
    "oem mac2": "String 5: LOM MAC Address=[[001a2b3c4d5e]]\nString 6: {{001122AABBCD}}\n",
    "oem mac3": "OEM Strings: MAC:[[1A2B3C4D5E6F]]\nOEM Strings: BIOS {{1A2B3C4D5E6E}}\n",
    "embedded": "Embedded NIC 1 MAC Address: [[D4BED9A1B2C3]]\nNIC1MAC=[[D4BED9A1B2C4]]\n",
    "ssid hex": "network={\n\tssid=[[4d617269736f6c]]\n\tpsk=[[5f9d0c1be2a1c0fe4473b10a9dcbb62c1e90ab77d4e1f2350c6b8a9d7e1f0a2b]]\n\tkey_mgmt={{WPA-PSK}}\n}\n",
    "ssid hex2": "SSID (hex): [[46616d696c6965204e616265]]\n",
    "ssid hex3": "SSID in hex : [[46 61 6d 69 6c 69 65]]\n",
    "ssid hex xml": "<SSID>\n<hex>[[43617361204C6F70657A]]</hex>\n<name>[[Casa Lopez]]</name>\n</SSID>\n",
    "ssid hex3b": "ssid-hex=[[46616d696c6965204e616265]] bssid={{00:00:00:00:00:00}}\n",
    "ssid bytes": "[connection]\nid=[[Casa Popescu]]\n[wifi]\nmode=infrastructure\nssid=[[70;111;112;101;115;99;117;]]\n",
    "nm hex": "802-11-wireless.ssid: [[46616d696c6965]]\n",
    "iw hex": "wlan0: SME: Trying to authenticate with [[a0:63:91:12:bc:de]] (SSID='[[Casa Popescu]]' freq={{2437}} MHz)\n",
    "conn name": "/etc/NetworkManager/system-connections/[[Casa Popescu]].nmconnection\n",
    "ifcfg": "/etc/sysconfig/network-scripts/ifcfg-enx[[001a2b3c4d5e]]\n",
    "bt path": "/org/bluez/hci0/dev_[[A4_C1_38_0B_22_F1]]\n",
    "bonded": "bluez_sink.[[38_18_4C_11_A0_3B]].a2dp_sink {{48000}} Hz\n",
    "container hash stays": "enxio {{d41d8cd98f00}} veth{{1a2b3c4}} vnet{{0}} br-{{1a2b3c4d5e6f}}\n",
    "udev path": "ID_NET_NAME_MAC=enx[[001a2b3c4d5e]]\n",
    "wpa hex hidden": "ssid={{000000000000}}\n",
    "interfaces": "wlx[[74da38e1f0a2]]: link becomes ready, enp3s0 {{up}}, enx{{zz}} enxio {{6}}\n",
    "glued": 'LAN_MAC=[[D4BED9A1B2C4]] BTMAC: [[D4BED9A1B2C5]] wifiMac="[[d4bed9a1b2c6]]" hmac={{d4bed9a1b2c7}} HMAC={{D4BED9A1B2C8}} ',
    "hex ssid stays": "security: hex = {{0a0b0c}} ssid hex value {{missing}}\n",
    "nm conn": "/etc/NetworkManager/system-connections/{{Wired connection 1}}.nmconnection /etc/NetworkManager/system-connections/[[Familie Tüfekci]].nmconnection\n",
    "iwd": "/var/lib/iwd/[[Zwetschgenhof]].psk\n",
}
KEYS = {
    "wg": "[Interface]\nPrivateKey = [[yAnz5TF+lXXJte14tji3zlMNq+hd2rYUIgJBgB3fBmk=]]\nAddress = 10.8.0.2/24\n[Peer]\nPublicKey = xTIBA5rboUvnH4htodjb6e697QjLERt1NAB4mZqp8Dg=\nPresharedKey = [[FpCyhws9cxwWoV4xELtfJvjJN+zQVRPISllRWgeopVE=]]\nAllowedIPs = {{0.0.0.0/0}}\n",
    "wg nospace": "PresharedKey=[[FpCyhws9cxwWoV4xELtfJvjJN+zQVRPISllRWgeopVE=]]\nprivatekey=[[yAnz5TF+lXXJte14tji3zlMNq+hd2rYUIgJBgB3fBmk=]]\n",
    "wg show": "interface: wg0\n  private key: [[yAnz5TF+lXXJte14tji3zlMNq+hd2rYUIgJBgB3fBmk=]]\n  listening port: {{51820}}\npeer: x\n  preshared key: [[FpCyhws9cxwWoV4xELtfJvjJN+zQVRPISllRWgeopVE=]]\n",
    "wg next line": "PrivateKey\n[[yAnz5TF+lXXJte14tji3zlMNq+hd2rYUIgJBgB3fBmk=]]\nPresharedKey:\n[[FpCyhws9cxwWoV4xELtfJvjJN+zQVRPISllRWgeopVE=]]\n",
    "wg above": "[[yAnz5TF+lXXJte14tji3zlMNq+hd2rYUIgJBgB3fBmk=]]\n^ PrivateKey\n",
    "wg set": "wg set wg0 private-key <(echo [[yAnz5TF+lXXJte14tji3zlMNq+hd2rYUIgJBgB3fBmk=]])\n",
    "uci": "option private_key '[[yAnz5TF+lXXJte14tji3zlMNq+hd2rYUIgJBgB3fBmk=]]'\noption preshared_key '[[FpCyhws9cxwWoV4xELtfJvjJN+zQVRPISllRWgeopVE=]]'\n",
    "mikrotik": '/interface wireguard add listen-port={{13231}} name=wg1 private-key="[[yAnz5TF+lXXJte14tji3zlMNq+hd2rYUIgJBgB3fBmk=]]"\n',
    "q pipe": "GET /search?q=[[rash on leg|itchy]]&page={{2}} HTTP/1.1\n",
    "q pipe2": "https://shop.example/find?query=[[herzmedikament|dosierung]]&sort={{asc}}\n",
    "q multi": "https://x.example/s?q=[[a|b]]\n",
    "user pipe": "/login?user=[[maria.lopez]]|{{retry}}\n",
    "azure conn": "DefaultEndpointsProtocol=https;AccountName={{appstore}};AccountKey=[[Zk9vT2JhcjEyMzQ1Njc4OTBhYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5eg==]];EndpointSuffix={{core.windows.net}}\n",
    "sas": "SharedAccessKey = [[Zk9vT2JhcjEyMzQ1Njc4OTBhYmNkZWZnaGlqa2xtbm8=]]\n",
    "secret = b64": "client_secret = [[Zk9vT2JhcjEyMzQ1Njc4OTBhYmNkZWZnaGlqa2xtbm8=]]\nencryption_key = [[q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=]]\nsigning-key = [[q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJB=]]\n",
    "label next line": "API key\n[[sk9f8a7d6c5b4e3f2a1b0c9d8e7f6a5b4c]]\nClient secret:\n[[Kq7~9xLp.2mVtRz_4hWbNc8Dy-6uJ]]\n",
    "fernet": "FERNET_KEY = [[q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=]]\n",
    "hash stays": "sha256 = {{q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=}}\nintegrity = {{sha256-q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=}}\nfingerprint = {{SHA256:q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA}}\n",
    "tailscale": 'PrivateNodeKey = "privkey:[[a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90]]"\n',
    "psk hex": "psk=[[5f9d0c1be2a1c0fe4473b10a9dcbb62c1e90ab77d4e1f2350c6b8a9d7e1f0a2b]]\n",
    "ipsec": '10.0.0.1 %any : PSK "[[9hJ!kkq82Lm]]"\n',
    "wg de": "Privater Schlüssel\n[[yAnz5TF+lXXJte14tji3zlMNq+hd2rYUIgJBgB3fBmk=]]\nVorinstallierter Schlüssel: [[FpCyhws9cxwWoV4xELtfJvjJN+zQVRPISllRWgeopVE=]]\n",
    "wg fr": "Clé privée : [[yAnz5TF+lXXJte14tji3zlMNq+hd2rYUIgJBgB3fBmk=]]\nClave privada: [[FpCyhws9cxwWoV4xELtfJvjJN+zQVRPISllRWgeopVE=]]\n",
    "keys below": "Recovery key\n[[a8f3-99dk-2lq0-x7zz-p4m1]]\n\nShared secret:\n[[Vh7pQz0-xL3mNw8R]]\n",
    "keys below de": "Geheimer Schlüssel\n[[Kx82bQp7ZtLw93Nm]]\nAPI-Schlüssel:\n[[9d3f0b7c1a5e4f6288aa]]\n",
    "keys below no": "API key\n{{authentication}} failed for all hosts\nPrivate key\n{{missing}}\nAccess key\n{{/etc/ssl/private/server-01.key}}\nEncryption key\n{{not-configured-yet-2024}}\n",
    "wg pub": "PublicKey = {{xTIBA5rboUvnH4htodjb6e697QjLERt1NAB4mZqp8Dg=}}\nPublicKey\n{{xTIBA5rboUvnH4htodjb6e697QjLERt1NAB4mZqp8Dg=}}\n",
    "wg it": "Chiave privata: [[yAnz5TF+lXXJte14tji3zlMNq+hd2rYUIgJBgB3fBmk=]]\nChiave pubblica: {{xTIBA5rboUvnH4htodjb6e697QjLERt1NAB4mZqp8Dg=}}\n",
    "search pipes": "/suche?q=[[schnarchen|apnoe]]&p={{2}} /results?search_query=[[divorce lawyer|cheap]] /x?sort={{name|date}}",
}
CASES = {**MACHINES, **ADAPTERS, **KEYS}


@pytest.mark.parametrize("marked", CASES.values(), ids=CASES)
def test_in_texts(marked: str) -> None:
    check(marked, REDACTOR.redact(plain(marked)).text)


@pytest.mark.parametrize("marked", CASES.values(), ids=CASES)
def test_in_logs(marked: str) -> None:
    check(marked, REDACTOR.redact_log(plain(marked)))
