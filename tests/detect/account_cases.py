"""What commands print around an account, in tables and in lines: `[[value]]` goes, `{{value}}` stays; what is not marked may stay or go."""

# ruff: noqa: E501, Q000 - lines of programs are as long and quoted as they are

from __future__ import annotations

#: Columns that a ruler shows, titles that name accounts, and headers that are no values.
COLUMNS = {
    "ruler with one blank between titles": (
        "{{DisplayName}}    SamAccountName {{PasswordLastSet}}  Enabled\n-----------    -------------- ----------------  -------\n"
        "[[Ilse Haverkamp]] [[ihaverkamp]]     9/30/2026 7:01 AM {{True}}\n{{krbtgt}}         {{krbtgt}}         1/12/2024 7:01 AM {{False}}\n"
    ),
    "rights of a folder": "Path             {{Owner}}             {{Access}}\n----             -----             ------\nD:\\Plans         NORDWIND\\[[jtveit]]   {{NT AUTHORITY\\SYSTEM}} Allow\n",
    "sessions abroad": " {{BENUTZERNAME}}          {{SITZUNGSNAME}}       ID  STATUS  LEERLAUF   ANMELDEZEIT\n [[rkappel]]               {{rdp-tcp#4}}           2  Aktiv       {{1:12}}  02.11.2026 08:14\n",
    "accounts of a machine": "Name               Enabled Description\n----               ------- -----------\n{{Guest}}              False   {{Built-in account}} for guest access\n[[wiebke]]             True\n",
    "who has files open": "ID        {{Accessed By}}          Type       Open File\n========  ==================== ========== =============\n51        [[OHALVORSEN]]           Windows    {{D:\\cad\\hall.dwg}}\n",
    "processes by real user": "RUSER      {{PID}}  PPID {{CMD}}\n[[mdrozd]]     4410     1 {{/opt/app/bin/agent}}\n{{root}}          1     0 {{/sbin/init}}\n",
    "processes in two columns": "USER         {{PID}} {{COMMAND}}\n[[ihaverkamp]]   3312 {{make -j8}}\n{{postgres}}      611 {{postmaster}}\n",
    "who holds a mount": "                     USER        {{PID}} {{ACCESS}} {{COMMAND}}\n/mnt/scan:           [[mdrozd]]     2288 {{..c..}} zsh\n",
    "segments": "key        shmid      owner      perms      bytes\n0x00000000 32768      [[bwilkens]]   600        {{524288}}\n0x0052e2c1 65537      {{postgres}}   600        {{56}}\n",
    "roles": " {{Role name}} |                   {{Attributes}}                    | Member of\n-----------+-----------------------------------------------+-----------\n [[ihaverkamp]] | {{Create DB}}                                     | {}\n {{postgres}}   | {{Superuser, Create role}}                        | {}\n",
    "contexts": "CURRENT   {{NAME}}      CLUSTER   {{AUTHINFO}}      NAMESPACE\n*         {{prod}}      prod      [[mdrozd]]        {{default}}\n",
    "administrators of a storage": "Username {{Domain}}    Role  Default\n[[jtveit]]   {{<all>}}     super N\n{{admin}}    {{<all>}}     super N\n",
    "a title over all columns": "|            {{ListUsers}}            |\n+-------------+-----------------+\n|  {{UserName}}   |   {{CreateDate}}    |\n+-------------+-----------------+\n|  [[wiebke.lang]] |  {{2026-11-02}}   |\n+-------------+-----------------+\n",
    "a heading that is underlined": "USER INFORMATION\n----------------\n\nUser Name        SID\n================ ====\nnordwind\\[[jtveit]]  {{S-1-5-4}}\n",
    "services": "DisplayName        Name       StartMode  StartName                    State\n{{Plan Export}}        {{PlanExp}}    Auto       NORDWIND\\[[ohalvorsen]]          {{Running}}\n{{Windows Update}}     {{wuauserv}}   Manual     {{LocalSystem}}                  Stopped\n",
    "a disk by its EUI": "Number FriendlyName       SerialNumber          MediaType\n------ ------------       ------------          ---------\n0      {{KXG60ZNV512G}}       [[8CE3_8E04_00A1_2B3C.]]  SSD\n",
    "titles of lists": "user\t{{tags}}\n[[jtveit]]\t{{[administrator]}}\n",
}
#: Lines of commands and logs.
LINES = {
    "what a daemon says": "Mar  8 15:18:40 10.0.0.4 sshd: {{malformed}} request\nMar  8 15:18:41 10.0.0.4 sshd: {{aborting}} now\nroot 881 1 sshd: [[bwilkens]]@pts/3\n",
    "rights on a file": "# file: srv/scan\n# owner: [[ohalvorsen]]\n# group: {{finance}}\nuser::{{rwx}}\nuser:[[wiebke]]:r-x\nmask::{{rwx}}\n",
    "who owns a file": "Access: (0640/-rw-r-----)  Uid: ( 1011/[[bwilkens]])   Gid: (    4/     {{adm}})\n",
    "files with inodes": "   131074      4 drwxr-xr-x   5 [[mdrozd]]   [[mdrozd]]       {{4096}} Nov  2 08:14 {{/srv/projects}}\n",
    "files of a cluster": "drwxr-xr-x   - [[jtveit]] {{hadoop}}          0 2026-11-02 08:14 {{/data/in}}\n",
    "an archive": "-rw-r--r-- [[mdrozd]]/{{staff}} {{1204}} 2026-11-02 08:14 plan.txt\n",
    "a path part by part": "drwxr-xr-x {{root}}    root    /\ndrwxr-xr-x [[ohalvorsen]]   ops     {{data}}\n",
    "terminals": "[[wiebke]]   ssh:notty    203.0.113.8      Mon Nov  2 04:12 - 04:12  (00:00)\n{{oracle}}   ssh:notty    203.0.113.8      Mon Nov  2 04:12 - 04:12  (00:00)\n",
    "what ran": "bash             F    [[mdrozd]]  pts/0      0.01 secs Mon Nov  2 08:14\nsh               S    {{root}}     __         0.00 secs Mon Nov  2 08:15\n",
    "a tree": "        |-sshd---sshd([[jtveit]])---bash\n        |-postgres({{postgres}})---6*[postgres]\n",
    "groups of somebody": "[[wlanger]] : [[wlanger]] adm {{cdrom}} {{sudo}} plugdev\n",
    "no groups": "{{Magic}} : a92b4efc\n{{State}} : clean\n{{Raid Devices}} : 4\n",
    "failures": "[[ohalvorsen]]:\nWhen                {{Type}}  Source\n",
    "limits": "[[mdrozd]]          soft    {{nofile}}          65535\n{{@students}}        hard    nproc           20\n",
    "somebody at a machine": "Change 12044 on 2026/11/02 by [[jtveit]]@[[jtveit-ws]] 'Fix {{build}}'\nConnection from {{root}}@{{srv4}} accepted\nfrom {{eslint}}@{{latest}}\n",
    "revisions": "r1244 | [[mdrozd]] | 2026-11-02 08:14:25 +0100 (Mon, 02 Nov 2026) | {{2}} lines\nr12 | {{jenkins}} | 2026-11-02 08:14:25 +0100 (Mon, 02 Nov 2026) | 1 line\n",
    "lines of somebody": "^1a2b3c4 ([[Ilse Haverkamp]] 2026-11-02 08:14:25 +0100  1) import {{os}}\n1a2b3c4d ([[mdrozd]]         2026-11-01 08:14:25 +0100  2) import {{sys}}\n",
    "names of resources": "arn:aws:iam::123456789012:user/[[mdrozd]]\narn:aws:iam::123456789012:role/{{deploy}}\n",
    "jobs": "Job 123456/[[TVEIT]]/{{QPADEV0004}} started\nJob 123457/{{QSYSOPR}}/{{DSP01}} ended\n",
    "a principal": "Last modified: Mon Nov 02 08:14:25 CET 2026 ([[jtveit]]/admin@{{EXAMPLE.ORG}})\nhost/{{srv4.example.org}}@{{EXAMPLE.ORG}}\n",
    "registry": "    DefaultUserName    {{REG_SZ}}    [[ohalvorsen]]\n    DefaultPassword    {{REG_SZ}}    [[Herbst!2026q]]\n    AutoAdminLogon     {{REG_SZ}}    {{1}}\n",
    "statements": "CREATE USER 'mdrozd'@'10.1.%' IDENTIFIED BY '[[Kal!nka88]]';\nALTER ROLE crm WITH PASSWORD '[[Kal!nka88]]';\nGRANT SELECT ON `shop`.* TO `[[mdrozd]]`@`%`\n",
    "groups of a domain": "NORDWIND\\{{Domain}} Admins\nuid=11042(NORDWIND\\[[m.salazar]]) groups=10513(NORDWIND\\{{domain}} users),11900(NORDWIND\\{{vpn-users}})\n",
    "letters of escapes": "NORDWIND\\[[tkuznetsov]]\nNORDWIND\\[[raquel]]\nERROR\\{{nfailed}} to open\n",
    "accounts that net lists": "Members\n\n-------------------------------------------------------------------------------\n{{Administrator}}            [[wiebke]]                   [[t1-mdrozd]]\nNORDWIND\\[[jtveit]]\n{{The command completed successfully.}}\n",
    "labels of events": "\tNom du compte :\t\t[[ohalvorsen]]\n\tNome da Conta:\t\t[[tferreira]]\n\tNazwa konta:\t\t[[kzielinski]]\n\tDomena konta:\t\t{{NORDWIND}}\n",
    "the last login": "Last login: {{Mon}} Nov  2 08:14:25 2026 from 10.1.4.22\n",
    "a key behind a value": "type=start:id=10.1.4.22@pts/0:user=[[mdrozd]]:cmd={{configure}}\n",
    "nodes of Erlang": "node           : {{rabbit}}@mq1\nlog(s)         : {{/var/log/rabbitmq/rabbit@mq1.log}}\n=INFO REPORT==== {{9-Nov-2016::14:29:11}} ===\n{{RabbitMQ}} 3.12.1\n",
    "an instrument": "FLUKE,{{8846A}},[[9412345]],{{08/02/10-11:53}}\nTEKTRONIX,{{MSO54}},[[C012345]],CF:91.1CT {{FV:1.28.4.1013}}\nACME CORP, {{GX-20}}, [[SN04417720]], {{1.20.3}}\n",
    "a controller's name": "subnqn    : nqn.2014.08.org.nvmexpress:144d144d[[S4EWNX0R123456]]      {{Samsung SSD 970 EVO Plus 1TB}}\n",
    "a process": "Nov  2 08:14:25 db2 passwd[{{3310}}]: password changed for [[ohalvorsen]]\n",
    "settings": "id=4 fd=8 name=worker age={{12}} idle=0 user=[[mdrozd]]\n",
}
#: Accounts that stand alone between signs, behind labels of people, beside numbers.
PLACES = {
    "headers between lines": "id | {{username}} | {{email}}             | {{roles}}\n===+==========+===================+======\n1  | {{admin}}    | ops@example.org | Admin\n2  | [[mdrozd]]  | md@example.org | Op\n",
    "a header without a ruler": " # | {{Type}}   | {{Date}}                     | {{User}} | {{Cleanup}} | Description\n 1 | single | Mon Nov  2 08:14:25 2026 | [[mdrozd]] |         | before\n",
    "jobs of a cluster": "Application-Id\tApplication-Name\t{{User}}\t{{Queue}}\t{{State}}\napplication_1_0012\ttrain\t[[mdrozd]]\tdefault\tRUNNING\n",
    "columns of a database": "| ID | {{user_login}} | {{display_name}} |\n+----+------------+--------------+\n| 1  | [[mdrozd]]    | [[Marta Drozd]]  |\n",
    "a person and the account": "ID     | Login user               | {{Date and time}}    | Altered\n----------------------------------------------------------------\n    12 | [[Ilse Haverkamp]] <[[ihaverkamp]]>  | 2026-11-02 08:14 |    1\n    11 | {{System}} <{{unset}}>         | 2026-11-01 06:14 |   44\n",
    "passwords of BSD": "[[mdrozd]]:*:1021:1021::0:0:[[Marta Drozd]]:/home/[[mdrozd]]:/bin/sh\nwww:*:80:80::0:0:{{World Wide Web Owner}}:/nonexistent:/usr/sbin/nologin\n",
    "a directory's number": "[[jtveit]]:*:30112:30000:[[Jostein Tveit]]:/home/[[jtveit]]:/bin/bash\n",
    "quotes": "established for '[[mbrandt]]'\nSuperuser '[[ihaverkamp]]' created\nno rule for '{{build}}' of '{{nginx-conf}}'\n",
    "who asked": "Requested-By: [[ihaverkamp]] (1021)\nStarted by: {{timer}}\nCreated-By: {{jenkins}}\nInstalled by: {{anaconda}}\n",
    "between brackets": "[7] [08812] [ts/0] [[[ihaverkamp]] ] [pts/0       ] [10.1.4.22]\n[8] [00412] [tty1] [        ] [{{tty1}}        ] [    ]\n",
    "a number and its account": "User           : 1021 [[ihaverkamp]]\nUser           : 0 {{root}}\n",
    "behind a time": "2026-11-02 08:14:25,[[mbrandt]],4,1,{{HP}},report.docx\n2026-11-02 08:14:25;{{INFO}};{{started}}\n2026-11-02 08:14:25,{{backup}},done\n",
    "whom an alias means": "root: [[ihaverkamp]]\npostmaster: {{root}}\nabuse: {{postmaster}}\n",
    "a report of logins": "1. 11/02/2026 08:14:25 [[ihaverkamp]] 10.2.2.41 ssh /usr/sbin/sshd yes 912\n2. 11/02/2026 08:15:02 {{root}} ? tty1 /usr/bin/login no 931\n",
    "accounts with numbers and people": "[[mdrozd]]          1021    staff           10      [[Marta Drozd]]\nnobody          60001   nobody          60001   {{NFS Anonymous Access User}}\n",
    "mailboxes": "user.[[mdrozd]].Sent (\\HasNoChildren)\nuser.{{name}} = anna\n",
    "who stands behind an address": "mdrozd <md@example.org> ([[Marta Drozd]]) accessed 2026/11/02\n* 1a2b3c4 - Fix build (2 hours ago) <[[Marta Drozd]]>\n",
    "the end of a directory's path": "Fully Qualified Account Name:  nordwind.example/Staff/Sales/[[Marta Drozd]]\nhttps://nordwind.example/Some Docs/{{Read Me}}\n",
    "machines by their kind": "Last login: Mon Nov  2 08:14:25 2026 from [[lt-haverkamp]].nordwind.example\nclient=[[nb-mdrozd]].nordwind.example[10.1.4.22]\nlt-{{proxy}}-01 up\nlt-{{main}}.sh\n",
    "a number beside the account": "Cl. {{User}}         {{Terminal}}             Tcode  Time\n100 [[MBRANDT]]      app1                 {{SM04}}   08:14:25\n100 {{DDIC}}         app1                        08:10:25\n",
}
