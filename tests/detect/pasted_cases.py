"""What programs print, pasted into a ticket as it stood: `[[...]]` goes and `{{...}}` stays; of a text, of a log, or of both."""

from __future__ import annotations

#: Cases of texts alone.
TEXTS: dict[str, str] = {
    "dmesg of BSD": "{{em0}}: <Intel(R) PRO/1000 Network Connection 7.6.1-k> port 0xc040-0xc05f at device 3.0 on pci0\n{{em0}}: link state changed to UP\n{{nvd0}}: 476940MB (976773168 512 byte sectors)\n{{xhci1}}: 64 bytes context size, 64-bit DMA on pci2\n{{iwm_fw}}: You need to read the license in /usr/share/doc/legal before\n{{uhub3}} at {{xhci1}} bus 0 was seen\n",
    "functions of a program": "Tue Mar 12 08:14:02 2024\n{{NwCheckPeerState}}: peer was not seen for a while, will retry\n{{drvResetDevice}}: device did not answer in the given time\n",
    "packages and when they came": "{{tcpdump-4.99.1-2.el9.x86_64}}   Thu 18 Jan 2024 10:02:11 CET\n{{bind-libs-9.16.23-14.el9.x86_64}}   Thu 18 Jan 2024 10:02:14 CET\n{{zsh-5.8-9.el9.x86_64}}   Mon 05 Feb 2024 16:20:45 CET\n",
    "packages and where they came from": "Installed Packages\nlibvpx.x86_64            1.9.0-7.el9         @{{appstream-nightly-rpms}}\nNetworkTool.x86_64       1.40.0-1.el9        @{{baseos-extra-rpms}}\n",
    "sockets": 'udp  UNCONN 0  0  127.0.0.1:921  0.0.0.0:*  users:(("{{rpc.mountd}}",pid=1180,fd=7))\n',
    "aliases of modules": "alias {{net-pf-17}} off\nalias {{char-major-89}} i2c-dev\n",
    "volumes": "  home   {{kQ3fWz-81Ts-Vb2n-x0Lp-Ry7c-5JdM-hE4uGa}} -wi-ao  120.00\n  root   {{kQ3fWz-81Ts-Vb2n-x0Lp-Ry7c-5JdM-hE4uGa}} -wi-ao   40.00\n",
    "multipath": '"alias": "{{mpathq}}",\n"wwid": "3600a09800075c3f1"\n',
    "algorithms": "macs {{umac-64-etm}}@openssh.com,umac-128@openssh.com,hmac-sha2-256-etm@openssh.com\ncompression none,{{zlib}}@openssh.com\n",
    "settings of a mail server": "auth_failure_delay = 2 secs\n{{auth_cache_verify_password_with_worker}} = no\n",
    "PAM": "password   {{include}}      common-auth\nsession    required     pam_limits.so\naccount    {{include}}      postlogin\n",
    "empty settings": "#report_to=\nverbose=False\n\n[proxy]\nhost=localhost\n{{port=8443}}\nproxy_user=\nproxy_password=\n[next]\n{{NETMASK1=255.255.252.0}}\nGATEWAY1=[[10.31.4.1]]\n# what it says of itself\n{{DEBUG_MODE=false}}\n",
    "a rule of a firewall": '<rule><port port="{{6000-6063}}" protocol="tcp"/></rule>\n',
    "a queue of CUPS": "device for Cups-Office: cups-pdf:/\nCups-{{OFFICE-2214}}           root    2048   Fri 06 Oct 2023 09:11:40 AM CEST\n",
    "interrupts": "NMI:        {{318}}         77        204   Non-maskable interrupts\n",
    "patches by their manual": "PHNE_41203   1.0    lanscan({{1M}}) and lanadmin({{1M}}) patch\n",
    "a test at power on": "Power On Self-Test:\n\n  Last Run: {{14/03/24 08}}:52\n  Result: Passed\n",
    "the log behind a word": "bus name taken on the system bus\n{{Sep 14}} 10:22:31 localhost sshd[1412]: Server listening on 0.0.0.0\nI bought it\n{{Sep 14}} 10:22:31 localhost sshd[1412]: exiting\n",
    "sources of a web server": "2021-02-03 10:11:12: ({{gw_backend.c.238}}) wrong password for user, IP: [[198.51.100.14]]\n2021-02-03 10:11:15: ({{mod_auth.c.455}}) get_password failed, IP: [[198.51.100.14]]\n",
    "answers of a mail server": 'di="235 2.7.0 LOGIN authentication {{accepted}}." ap="{{SMTP/TLS-256-AES}}"\n(POST /mail/?_task=login{{&_action=login}}) failed\nNO Login failed\n',
    "a policy": "Login for user 'h4ck0r' might not have worked - password policy: {{65535}}  expire: -1  bound: 0\n",
    "hubs": '"LocationInformation"="{{Port_#0007}}.{{Hub_#0002}}"\n',
    "a path of Windows to a disk": "PNPDeviceID={{IDE\\DISKST3250820AS_________________________3.AAE___}}\\4&2A71C3F&0&0.1.0\n",
    "a list of scsi": "Attached devices:\nHost: {{scsi4}} Channel: 00 Id: 00 Lun: 00\n  Vendor: ATA\n",
    "boards and modems of Apple": '"board-id" = <"{{Mac-7BA5B2D9E42DDD94}}">\n',
    "accounts in quotes": '2023/05/11 07:12:55 [error] 812#0: *9 user "[[mirandalow]]": password mismatch, client: [[203.0.113.8]], server: _\n[2023-05-11 07:13:02]LOGIN FAILED for user: "[[qwzrtp]]" from IP: [[203.0.113.8]]\n',
    "a list that is called as its domain": "To: {{notemaker}} <[[notemaker@notemakerlists.org]]>\n",
    "addresses in archives": "From: [[r.lindqvist at maildrop.example.net]] (Rikard Lindqvist)\n\nOn Tue, Mar 5 2024, Wim <[[wim at brouwershof.nl]]> wrote:\n> It is available {{at example.com}} for now.\n--\n[[petra.vogelsang at kontor-nord.de]]\n",
    "whose message it is": 'In-Reply-To: <{{87fx8can9z.fsf@vertex.lan}}> ([[Rosalie\n\tVan-Deelen]]\'s message of "Tue, 17 Nov 2009 15:33:01 -0500")\n',
}
#: Cases of both ways.
BOTH: dict[str, str] = {
    "scopes behind figures": "Thread-{{4662::DEBUG}}::2015-05-08 18:01:05,{{560::task}}::595::TaskManager started\npeer [[2001:db8:41::7]] and [[fe80::2b1a:77ff:fe01:9c2]] were seen\n",
    "a version of AIX": "*TM IBM,8844-31X\n*OS AIX {{5.3.0.0}}\n",
    "ids of mails on their way": "Received: by mail.example.org (LSMTP for Windows NT) with SMTP id <{{0.0014F8A2@mail.example.org}}>; Mon, 30 Apr 2001\n id <{{0GK500B01D0B8Y@relay.example.org}}> for <[[zoe.brandt@posteo.de]]>; Sun\nOriginal-envelope-id: {{0GK500B4HD0888@relay.example.org}}\n",
    "a patch by mail": "In-Reply-To: <{{1258532999-9316-1-git-send-email-}}[[lotte@vandermeer.net]]>\n",
    "a session of a firewall": "devname=HQ-FW sessionid={{3454887534}} incidentserialno={{1405558813}} srcip=[[10.8.3.77]]\n",
    "a computer by WMI": "CSName=[[BIBERBAU]]\nCountryCode=33\n",
}
