"""Output of commands and files that list accounts, machines and networks, as tables.

`[[value]]` goes, `{{value}}` stays; what is not marked may stay or go.
"""

# ruff: noqa: E501, Q000 - lines of programs are as long and quoted as they are

from __future__ import annotations

ACCOUNTS = {
    "groups of the system": "utempter:!::\n{{ssh_keys}}:!::\n{{cgred}}:!::\n{{mlocate}}:!::\n",
    "kinds of files": "auto_master: {{ASCII text}}\ncsh.login:                             {{ASCII text}}\nftpusers:                              {{ASCII text}}\n",
    "two headers": "Proto Recv-Q Send-Q Local Address           Foreign Address         State       User       Inode      PID/Program name\ntcp        0      0 localhost:smtp          0.0.0.0:*               LISTEN      {{root}}       22606      1489/master\nActive UNIX domain sockets\nProto RefCnt Flags       Type       State         I-Node   PID/Program name     {{Path}}\nunix  3      [ ]         DGRAM                    8971     -                    {{/run/systemd/notify}}\n",
    "two columns": "UID        {{PID}}  PPID  C STIME TTY          TIME CMD\nroot         1     0  0 Oct26 ?        00:00:10 {{/sbin/init}}\n",
    'who -a': (
        '           system boot  {{2026-02-29 12:13}}\n'
        '{{LOGIN}}      {{tty1}}         2026-02-29 12:13               841 id=tty1\n'
        '[[hvermeulen]]  + ttyS0        2026-02-29 12:14   .           840\n'
        '[[jdekker]]  - pts/0        2026-02-29 18:43 00:11        3709 ([[203.0.113.7]])\n'
    ),
    'who -u': (
        '[[hvermeulen]] {{tty2}}         2026-03-01 09:12 00:04        2110 (tty2)\n'
        '{{root}}     pts/1        2026-03-01 09:15   .          3010\n'
    ),
    'group': (
        '{{wheel}}:x:10:[[hvermeulen]]\n'
        'adm:x:4:{{syslog}},[[jdekker]]\n'
        '{{docker}}:x:994:\n'
        'mail:x:12:{{postfix}}\n'
        '[[hvermeulen]]:x:1000:\n'
        'libvirt:x:119:[[hvermeulen]],[[mkowalska]]\n'
        '_teamsserver:*:94:{{_devicemgr}}\n'
    ),
    'gshadow': (
        'wheel:::[[hvermeulen]]\n'
        'adm:*::{{syslog}},[[jdekker]]\n'
        '{{lxd}}:!::\n'
        'sudo:!:[[mkowalska]]:[[hvermeulen]]\n'
    ),
    'shadow': (
        '{{lxd}}:*:18113:0:99999:7:::\n'
        '{{adm}}:*:17834:0:99999:7:::\n'
        '{{dockerroot}}:!!:18123::::::\n'
        '{{pollinate}}:*:18113:0:99999:7:::\n'
        '[[hvermeulen]]:!:18113:0:99999:7:::\n'
    ),
    'passwd mac': (
        '_kadmin_changepw:*:219:-2:{{Kerberos Change Password Service:/var/empty:/usr/bin/false}}\n'
        '_krb_changepw:*:232:-2:{{Open Directory Kerberos Change Password Service:/var/empty}}:/usr/bin/false\n'
    ),
    'login in ps': (
        'root        817      1  0 Oct25 ?        00:00:00 login -- [[hvermeulen]]\n'
        'root 380 0.0 0.1 2471532 4156 s001 Us 10:06AM 0:00.03 login -pfl [[jdekker]] /bin/bash -c exec -la bash /bin/bash\n'
        'root 812 1 0 Oct25 ? 00:00:00 sshd: [[mkowalska]] [priv]\n'
        'root 813 1 0 Oct25 ? 00:00:00 /sbin/agetty {{--noclear}} tty1 linux\n'
        'root 814 1 0 Oct25 ? 00:00:00 su - [[pnovak]]\n'
    ),
    'ps -ef': (
        'UID        PID  PPID  C STIME TTY          TIME CMD\n'
        'root         1     0  0 Oct26 ?        00:00:10 {{/sbin/init}}\n'
        'syslog     881     1  0 Oct26 ?        00:00:00 /usr/sbin/rsyslogd -n\n'
        '[[hvermeul+]]    1723      1  0 Oct26 ?        00:00:00 /lib/systemd/systemd --user\n'
        '[[jdekker]]     1724  1723  0 Oct26 ?        00:00:00 (sd-pam)\n'
    ),
    'mounted by': (
        '/dev/disk2s1 on /Volumes/{{TMBACKUP}} (hfs, local, nodev, nosuid, journaled, mounted by [[jdekker]])\n'
        '//[[jdekker]]@nas._afpovertcp._tcp.local/home on /Volumes/home (afpfs, nodev, nosuid, mounted by [[jdekker]])\n'
        '//[[hvermeulen]]@192.168.1.5/share on /Volumes/share (smbfs, nodev, nosuid, mounted by [[hvermeulen]])\n'
    ),
    'subuid': (
        '[[hvermeulen]]:100000:65536\n'
        '{{systemd-coredump}}:165536:65536\n'
    ),
    'sudoers': (
        '[[jdekker]] ALL=(ALL) NOPASSWD: ALL\n'
        '{{%sudo}}   ALL=(ALL:ALL) ALL\n'
        '{{root}}    ALL=(ALL:ALL) ALL\n'
        '[[mkowalska]]  ALL=(root) /usr/bin/systemctl\n'
    ),
    'atq': '12\tFri Mar  6 04:00:00 2026 a [[hvermeulen]]\n',
    'lpstat': 'HP_LaserJet-112         [[hvermeulen]]        10240   Fri 06 Mar 2026 09:12:01 AM CET\n',
    'passwd -S': (
        '[[hvermeulen]] P 11/12/2025 0 99999 7 -1\n'
        '{{daemon}} L 11/12/2025 0 99999 7 -1\n'
        '{{www-data}} LK 2025-11-12 0 99999 7 -1 (Password locked.)\n'
    ),
    'loginctl': (
        'SESSION  UID USER       SEAT  TTY\n'
        '      2 1000 [[hvermeulen]] seat0 tty2\n'
        '     c1  120 {{gdm}}        seat0 tty1\n'
        '\n'
        '2 sessions listed.\n'
    ),
    'lastlog': (
        'Username         Port     From             Latest\n'
        'root             tty1                      Fri Nov  8 07:49:21 -0800 2026\n'
        '{{daemon}}                                     **Never logged in**\n'
        '[[hvermeulen]]       pts/0    [[192.168.71.1]]     Sat Nov  2 19:26:10 -0700 2026\n'
    ),
    'finger': (
        'Login: [[hvermeulen]]           \t\tName: [[Hanne Vermeulen]]\n'
        'Directory: /home/[[hvermeulen]]          \tShell: {{/bin/bash}}\n'
    ),
    'finger short': (
        'Login      Name                 TTY  Idle  Login  Time   Office  Phone\n'
        '[[jdekker]]    [[Joris Dekker]]         *con    2d  Mon    09:12\n'
    ),
    'repquota': (
        '                        Block limits                File limits\n'
        'User            used    soft    hard  grace    used  soft  hard  grace\n'
        '----------------------------------------------------------------------\n'
        'root      --      20       0       0              2     0     0\n'
        '[[hvermeulen]] --  104200  200000  250000           1203     0     0\n'
    ),
    'quota': 'Disk quotas for user [[hvermeulen]] (uid 1001):\n',
    'smbstatus': (
        'PID     Username     Group        Machine                                   Protocol Version\n'
        '----------------------------------------------------------------------------------------\n'
        '2231    [[jdekker]]      {{users}}        [[192.168.1.20]] (ipv4:192.168.1.20:51044)  SMB3_11\n'
    ),
    'squeue': (
        '             JOBID PARTITION     NAME     USER ST       TIME  NODES NODELIST(REASON)\n'
        '             81230   {{compute}}  relax01  [[hvermeul]]  R   1:02:11      2 node[12-13]\n'
    ),
    'top': (
        '    PID USER      PR  NI    VIRT    RES    SHR S  %CPU  %MEM     TIME+ COMMAND\n'
        '   2110 [[jdekker]]   20   0 4023112 312044 120332 S   3.0   1.9   1:12.02 {{gnome-shell}}\n'
        '      1 root      20   0  168044  11300   8300 S   0.0   0.1   0:03.01 {{systemd}}\n'
        '    820 {{systemd+}}  20   0   25408  12904   8600 S   0.0   0.1   0:00.50 systemd-resolve\n'
        '    900 {{message+}}  20   0    9120   5120   4300 S   0.0   0.1   0:00.50 dbus-daemon\n'
    ),
    'lsof': (
        'COMMAND     PID     USER   FD   TYPE DEVICE SIZE/OFF   NODE NAME\n'
        'bash      17202  [[jdekker]]  cwd    DIR    8,2     4096   5991 /home/[[jdekker]]\n'
        'atd        1100   {{daemon}}  cwd    DIR    8,2     4096   5991 {{/var/spool/cron/atjobs}}\n'
    ),
    'unix sockets': (
        'Proto RefCnt Flags       Type       State         I-Node   PID/Program name     {{Path}}\n'
        'unix  3      [ ]         DGRAM                    8971     -                    {{/run/systemd/notify}}\n'
    ),
    'id': 'uid=1000([[hvermeulen]]) gid=1000([[hvermeulen]]) groups=1000([[hvermeulen]]),27({{sudo}}),999({{docker}})\n',
    'ls': (
        '-rw-r--r--  1 [[hvermeulen]] staff  4298 Jan 28 09:01 {{logging-stack.yaml}}\n'
        'drwxr-xr-x 2 {{www-data}} www-data 4096 Jan  3  2025 html\n'
        '-rw-r--r--@ 1 [[jdekker]]  {{staff}}  102B Aug  4  2012 recover\n'
        'drwxr-xr-x   3 [[jdekker]]  {{wheel}}   102B Aug  4  2012 recover\n'
    ),
    'history': (
        '  914  ssh [[hvermeulen]]@10.1.1.5\n'
        '  915  {{return}} output\n'
        '  916  {{iptables}} -L\n'
    ),
    'crontab system': (
        '01 * * * * [[hvermeulen]] /usr/local/bin/backup.sh\n'
        '02 4 * * * {{root}} run-parts /etc/cron.daily\n'
        '@reboot {{root}} /usr/local/bin/start\n'
    ),
    'anaconda': (
        '# Created by {{anaconda}} on Thu Aug 15 10:53:00 2019\n'
        '# Generated by {{NetworkManager}}\n'
        '# Created by {{cloud-init}} v. 22.4 on Tue, 01 Mar 2026\n'
        '# generated by {{dhcpcd}}\n'
    ),
    'paths': (
        '/usr/include/c++/7/profile/{{impl}}:\n'
        '168\t/usr/lib/python2.7/site-packages/tuned/profiles/{{functions}}\n'
        '4\t/usr/src/linux-headers/include/config/have/perf/user/{{stack}}\n'
        '4\t/usr/src/linux/include/config/have/user/{{return}}\n'
        '/usr/share/doc/user/{{manual}}\n'
        '/opt/app/profiles/{{production}}/settings.xml\n'
        '/Users/[[jdekker]]/Library and /home/[[hvermeulen]]/bin\n'
        '/usr/lib/firmware/profiles/{{default}}\n'
    ),
    'file': (
        'aliases:                               {{ASCII text}}\n'
        'asl.conf:                              ASCII text\n'
        'master.passwd:                         {{ASCII text}}\n'
        'passwd:                                {{ASCII text}}\n'
        'secrets.yaml:  {{UTF-8 Unicode text}}\n'
        'users.csv:  {{CSV text}}\n'
        'kelly.pem:              {{PEM RSA private key}}\n'
        'password.txt: {{empty}}\n'
        'auto_home:  {{ASCII text}}\n'
        'login:      {{setuid ELF 64-bit LSB shared object}}\n'
    ),
    'symlinks': (
        'lrwxrwxrwx  1 root root   30 Jan 10  2019 gpg-preset-passphrase -> {{../gnupg/gpg-preset-passphrase}}\n'
        'lrwxrwxrwx 1 root root 14 Jan 10 2019 passwd -> {{/usr/bin/passwd}}\n'
    ),
    'principal': (
        'krb5.keytab: Kerberos Keytab file, realm=LKDC:SHA1.15090D, principal={{afpserver}}/LKDC:SHA1.15090D\n'
        ' principal={{host}}/web1.example.com@EXAMPLE.COM\n'
        ' principal={{nfs}}/nas1.example.com\n'
    ),
    'json ls': '[{"filename": "a regular filename", "flags": "-rw-rw-r--.", "links": 1, "owner": "[[hvermeulen]]", "group": "[[hvermeulen]]", "size": 0}, {"filename": "{{etc}}", "flags": "drwxr-xr-x.", "owner": "{{root}}", "group": "{{wheel}}"}]',
    'json id': '{"uid": {"id": 1000, "name": "[[hvermeulen]]"}, "gid": {"id": 1000, "name": "[[hvermeulen]]"}, "groups": [{"id": 1000, "name": "[[hvermeulen]]"}, {"id": 10, "name": "{{wheel}}"}]}',
    'json netid': '[{"netid": "{{nl}}", "state": "UNCONN"}, {"netid": "{{u_str}}", "state": "LISTEN"}, {"netid": "{{tcp}}"}, {"netid": "{{u_dgr}}"}, {"netid": "{{p_raw}}"}]',
    'json parent': '[{"filename": "accessx", "{{parent}}": "/usr/bin"}, {"filename": "token", "parent": "{{.}}"}]',
    'json group': '[{"group_name": "wheel", "password": "x", "gid": 10, "members": ["[[hvermeulen]]"]}, {"group_name": "adm", "password": "{{x}}", "gid": 4, "members": ["{{syslog}}", "[[jdekker]]"]}]',
    'json ps': '[{"uid": "[[hvermeulen]]", "pid": 1723, "ppid": 1, "c": 0, "stime": "Oct26", "tty": null, "cmd": "{{/lib/systemd/systemd --user}}"}, {"uid": "{{root}}", "pid": 1}]',
    'json uname': '{"machine": "x86_64", "kernel_name": "{{Darwin}}", "node_name": "[[jdekker-mac]]", "kernel_release": "18.7.0"}',
}
HOSTS = {
    'uname mac': 'Darwin [[jdekker-mac]] 18.7.0 Darwin Kernel Version {{18.7.0}}: Sun Dec  1 18:59:03 PST 2019; root:xnu-4903.278.19~1/RELEASE_X86_64 x86_64\n',
    'uname': (
        'Linux [[hvermeulen-laptop]] 4.15.0-65-generic {{#74-Ubuntu}} SMP Tue Sep 17 17:06:04 UTC 2019 x86_64 GNU/Linux\n'
        'Linux {{localhost.localdomain}} 3.10.0-1062.1.2.el7.x86_64 #1 SMP\n'
        'Linux {{web01}} 5.4.0 #1 SMP\n'
    ),
    'hosts': (
        '127.0.0.1 {{localhost}}\n'
        '127.0.1.1 [[hanne-thinkpad]]\n'
        '::1     {{ip6-localhost}} {{ip6-loopback}}\n'
        'ff02::1 {{ip6-allnodes}}\n'
    ),
    'hosts json': '[{"ip": "127.0.1.1", "hostname": ["[[hanne-ubuntu]]"]}, {"ip": "::1", "hostname": ["{{ip6-localhost}}", "{{ip6-loopback}}"]}, {"ip": "fe00::0", "hostname": ["{{ip6-localnet}}"]}, {"ip": "ff02::1", "hostname": ["{{ip6-allnodes}}"]}, {"ip": "ff02::2", "hostname": ["{{ip6-allrouters}}"]}, {"ip": "ff00::0", "hostname": ["{{ip6-mcastprefix}}"]}]',
    'hostnamectl': (
        '   Static hostname: [[hanne-thinkpad]]\n'
        '         Icon name: {{computer-laptop}}\n'
        '           Chassis: laptop\n'
        '        Machine ID: [[8c3b1f0a4e7d4d3f9a1c5b2e7f6a9d01]]\n'
        '           Boot ID: 51a2c3d4e5f60718293a4b5c6d7e8f90\n'
        '  Operating System: {{Ubuntu 22.04.3 LTS}}\n'
        '   Hardware Vendor: {{Lenovo}}\n'
        '    Hardware Model: {{ThinkPad T14 Gen 2}}\n'
    ),
    'scutil': (
        "ComputerName: [[Hanne's MacBook Pro]]\n"
        'LocalHostName: [[Hannes-MacBook-Pro]]\n'
    ),
    'firmware names': (
        '-rw-r--r--.  1 root root 54908 Mar  5  2015 {{emu1010_notebook.fw}}\n'
        '{{fr-pc.map.gz}}\n'
        '{{gr-pc}}.map.gz\n'
        'brcmfmac43340-sdio.meegopad-t08.txt\n'
        'brcmfmac4330-sdio.{{Prowise-PT301}}.txt\n'
        'brcmfmac43455-sdio.{{raspberrypi,3-model-b-plus}}.txt\n'
    ),
    'netstat': (
        'Proto Recv-Q Send-Q Local Address           Foreign Address         State\n'
        'tcp        0      0 [[hannes-macbook]]:ssh      [[192.168.71.1]]:65159      ESTABLISHED\n'
        'tcp 0 0 {{localhost}}:smtp 0.0.0.0:* LISTEN\n'
    ),
    'smart banner': (
        'smartctl 7.1 2019-12-30 r5022 [x86_64-linux-5.4.0-42-generic] (local build)\n'
        'Copyright (C) 2002-19, {{Bruce Allen, Christian Franke}}, www.smartmontools.org\n'
    ),
    'dig loc': 'dr.example.net.\t300\tIN\tLOC\t[[53 20 56.558 N 1 38 33.526 W]] 0.00m 1m 10000m 10m\n',
}
NETWORKS = {
    'airport': (
        '                            SSID BSSID             RSSI CHANNEL HT CC SECURITY (auth/unicast/group)\n'
        '     [[DIRECT-4A-HP OfficeJet 3830]] [[00:68:eb:2b:b7:3b]] -91  6       Y  -- WPA2(PSK/AES/AES) \n'
        '                     {{xfinitywifi}} [[6e:e3:0e:c1:74:df]] -87  36      Y  US NONE\n'
        '                      [[YuanFamily]] [[5c:e3:0e:b8:15:9f]] -73  11      Y  US WPA2(PSK/AES,TKIP/TKIP) \n'
    ),
    'nmcli wifi': (
        'IN-USE  BSSID              SSID              MODE   CHAN  RATE        SIGNAL  BARS  SECURITY  \n'
        '*       [[3C:37:86:15:AD:F9]]  [[SnazzleDazzle]]     Infra  48    540 Mbit/s  87      ▂▄▆█  {{WPA2}}      \n'
        '        [[5C:E3:0E:B8:15:9F]]  [[Yuan Family 2]]     Infra  11    130 Mbit/s  54      ▂▄__  WPA1 WPA2 \n'
        '        [[6C:E3:0E:B8:15:9F]]  {{--}}                Infra  11    130 Mbit/s  54      ▂▄__  WPA2 \n'
    ),
    'nmcli con': (
        'NAME                UUID                                  TYPE      DEVICE \n'
        '[[SnazzleDazzle]]       1f2e3d4c-5b6a-4c8d-9e0f-1a2b3c4d5e6f  wifi      {{wlp2s0}} \n'
        '{{docker0}}             1f2e3d4c-5b6a-4c8d-9e0f-1a2b3c4d5e60  bridge    docker0 \n'
        '{{Wired connection 1}}  1f2e3d4c-5b6a-4c8d-9e0f-1a2b3c4d5e61  ethernet  --\n'
        '[[Yuan Family 2]]       1f2e3d4c-5b6a-4c8d-9e0f-1a2b3c4d5e63  802-11-wireless  --\n'
    ),
    'nmcli dev': (
        'DEVICE  TYPE      STATE      CONNECTION    \n'
        '{{wlp2s0}}  wifi      connected  [[SnazzleDazzle]] \n'
        '{{enp0s3}}  ethernet  connected  {{Wired connection 1}} \n'
        '{{lo}}      loopback  unmanaged  --\n'
    ),
    'nmcli show': (
        'connection.id:                          [[SnazzleDazzle]]\n'
        'connection.uuid:                        1f2e3d4c-5b6a-4c8d-9e0f-1a2b3c4d5e6f\n'
        '802-11-wireless.ssid:                   [[SnazzleDazzle]]\n'
        '802-11-wireless.seen-bssids:            [[3C:37:86:15:AD:F9]]\n'
        '802-11-wireless-security.psk:           [[zonnetje44]]\n'
        'GENERAL.HWADDR:                         [[F0:D5:BF:12:34:56]]\n'
        'GENERAL.CONNECTION:                     [[SnazzleDazzle]]\n'
        'GENERAL.DEVICE:                         {{wlp2s0}}\n'
    ),
    'iwlist': (
        '          Cell 01 - Address: [[3C:37:86:15:AD:F9]]\n'
        '                    Channel:{{48}}\n'
        '                    ESSID:"[[SnazzleDazzle]]"\n'
        '                    Quality=64/70  Signal level=-46 dBm  \n'
    ),
    'iw scan': (
        'BSS [[3c:37:86:15:ad:f9]](on {{wlp2s0}}) -- associated\n'
        '\tfreq: {{5240}}\n'
        '\tSSID: [[Snazzle Dazzle]]\n'
    ),
    'iw link': (
        'Connected to [[3c:37:86:15:ad:f9]] (on wlp2s0)\n'
        '\tSSID: [[SnazzleDazzle]]\n'
        '\tfreq: {{5240}}\n'
    ),
    'netsh': (
        '    SSID                   : [[SnazzleDazzle]]\n'
        '    BSSID                  : [[3c:37:86:15:ad:f9]]\n'
        '    Signal                 : 86% \n'
        '    Profile                : [[SnazzleDazzle]] \n'
        '    Radio type             : {{802.11ac}}\n'
        '    Physical address       : [[f0:d5:bf:12:34:56]]\n'
        'SSID 3 : [[Yuan Family 2]]\n'
        '    All User Profile     : [[Yuan Family 2]]\n'
        '    Key Content            : [[zonnetje44]]\n'
    ),
    'iwconfig': (
        'wlp2s0    IEEE 802.11  ESSID:"[[SnazzleDazzle]]"  \n'
        '          Mode:Managed  Frequency:{{5.24 GHz}}  Access Point: [[3C:37:86:15:AD:F9]]   \n'
    ),
    'wpa_cli': (
        'bssid / frequency / signal level / flags / ssid\n'
        '[[3c:37:86:15:ad:f9]]\t{{5240}}\t-46\t[WPA2-PSK-CCMP][ESS]\t[[SnazzleDazzle]]\n'
        'network id / ssid / bssid / flags\n'
        '0\t[[SnazzleDazzle]]\tany\t[CURRENT]\n'
    ),
    'iwd': (
        '                               Available networks\n'
        '  Network name                      Security            Signal\n'
        '--------------------------------------------------------------------------------\n'
        '    [[SnazzleDazzle]]                     psk                 ****\n'
        '  > [[Yuan Family 2]]                     psk                 ***\n'
    ),
    'win route': (
        'Interface List\n'
        ' 12...[[f0 d5 bf 12 34 56]] ......{{Intel(R) Wi-Fi 6 AX200 160MHz}}\n'
    ),
}
