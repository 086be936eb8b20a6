"""Person or system: account names, host names and mailboxes that belong to nobody, and those that do."""

from __future__ import annotations

import re

from redactor import regex
from redactor.detect.checks import is_value
from redactor.detect.words.named_after import initial_and_surname, made_of_name, names_somebody
from redactor.detect.words.plain_words import is_known, is_plain

#: Accounts that systems ship with, and words that stand where an account would (Unix, Windows, databases, network devices,
#: containers, services). Compared without case.
SYSTEM_ACCOUNTS = frozenset(
    """
    root toor admin administrator administrateur administrador superuser super sysadmin system local_system localsystem localservice
    networkservice local service network nobody nogroup anonymous anon guest gast daemon bin sys sync games man lp mail news uucp proxy
    backup list irc gnats www www-data wwwrun apache apache2 httpd nginx lighttpd tomcat tomcat7 tomcat8 tomcat9 jetty wildfly jboss
    node nodejs php php-fpm deploy deployer build builder jenkins hudson gitlab gitlab-runner git gitea svn hg buildbot travis teamcity runner
    ghost deploy_key deploy-key kibana_system logstash_system beats_system apm_system remote_monitoring_user reserved_user xpack_user security_user fleet-server root@pam nobody@pam
    github-actions ci cicd bot robot dependabot renovate postgres postgresql pgsql pg mysql mysql.session mysql.sys mysql.infoschema mariadb mariadb.sys mongodb mongo mongod redis memcached memcache oracle
    sqlserver mssql sa db2 db2inst1 informix cassandra elasticsearch elastic logstash kibana influxdb grafana prometheus rabbitmq rabbit kafka foreman foreman-proxy katello pulp candlepin qpidd puppetdb samba
    zookeeper hadoop hdfs yarn mapred hive hbase spark impala oozie flume sqoop zeppelin solr neo4j couchdb clickhouse consul vault
    etcd nomad kubelet kube kubernetes docker dockerd containerd podman default daemonset serviceaccount sshd ssh ftp vsftpd ftpuser
    proftpd postfix postmaster exim dovecot dovenull sendmail smmsp smmta mailnull mailman spamd clamav amavis opendkim bind named
    unbound dnsmasq dhcp dhcpd ntp ntpd chrony _chrony systemd systemd-network systemd-resolve systemd-timesync systemd-coredump systemd-oom
    messagebus dbus avahi avahi-autoipd colord cups lpd saned pulse rtkit polkitd usbmux usbmuxd geoclue gdm gdm3 lightdm sddm kdm xdm
    gnome-initial-setup whoopsie kernoops syslog rsyslog auditd audit tss tcpdump landscape snapd snap_daemon pollinate uuidd
    rpc rpcuser rpcbind nfsnobody statd sssd nslcd nscd ldap openldap slapd squid haproxy varnish traefik envoy keepalived pcap
    nagios icinga zabbix zabbixsrv munin monit monitoring monitor collectd telegraf newrelic datadog dd-agent splunk ossec wazuh fluentd td-agent snmp puppet
    chef ansible salt saltstack vagrant ec2-user ubuntu debian centos fedora opensuse rocky almalinux alpine coreos core pi osmc raspberry
    azureuser cloud-user cloud_user bitnami opc admin1 administrator1 user user1 users username test test1 test2 testuser test-user tester testing demo
    guest1 guest-user support support1 operator oper manager supervisor staff owner info webmaster hostmaster abuse security helpdesk service
    services server client cisco ubnt mikrotik juniper huawei arista netscreen fortinet pfsense vyos enable netadmin netman monitor
    readonly read-only readwrite read-write rw ro snmpuser public private ftpadmin webadmin dbadmin sysdba dba dbo sysman dbsnmp scott public_user
    iusr iwam iusr_machine krbtgt healthmailbox defaultaccount wdagutilityaccount utilityaccount defaultapppool defaultuser0 dwm-1
    dwm-2 dwm-3 umfd-0 umfd-1 umfd-2 umfd-3 everyone self interactive batch trustedinstaller nt authority font anonymouslogon
    sbsadmin ddic earlywatch tmsadm sapcpic krb5 kadmin kdc host http https cifs nfs imap pop3 smtp sip voip pbx asterisk freeswitch freepbx spamfilter virus vmail virtual cyrus
    pureuser nutanix netapp vsadmin autosupport qmaild nut asterix minecraft rcon apc device steam teamspeak ts3 teamspeak3 factorio terraria mumble plex sonarr radarr transmission debian-transmission
    debian-exim debian-tor tor tox libvirt-qemu libvirt-dbus qemu kvm vdsm ovirt nova neutron glance cinder keystone swift ceph gluster sge slurm munge
    postdrop sabayon mailer mailagent mta relay notifier notifications billing cron crond crontab at anacron halt shutdown reboot operator1 none null nil unknown undefined n/a na unset default any all
    other others invalid illegal empty blank dummy example foo bar foobar baz xxx me you him her them it app apps api web webapp gateway broker crm erp shop orders oauth2 x-access-token x-token-auth __token__ token gitlab-ci-token payments billing
    mqtt zigbee2mqtt hass sap reader writer worker scheduler indexer crawler sync replicator replica repl exporter importer etl batch_user job jobs report reports reporting analytics metrics search shopapp appuser
    anaconda cloud-init kickstart curtin subiquity ubiquity dhcpcd dhclient netplan networkmanager resolvconf augenrules dracut grub-mkconfig grub2-mkconfig update-grub certbot letsencrypt yast d-i debconf
    adm wheel kmem disk dialout fax voice cdrom floppy tape sudo audio dip src shadow utmp video sasl plugdev input render netdev lxd ssl-cert sambashare lpadmin scanner bluetooth dockerroot dockremap libvirt vboxusers vboxsf wireshark atd
    utempter ssh_keys cgred mlocate slocate cockpit-ws cockpit-wsinstance rngd saslauth printadmin systemd-journal wbpriv winbindd_priv abrt stapusr stapsys stapdev
    atjobs atspool lastrun afpserver u_str u_dgr u_seq p_raw p_dgr nl v_str v_dgr tcp udp raw icmp6 certusers procview procmod _kadmin_changepw
    argocd fluxcd tekton spinnaker concourse drone woodpecker pgbouncer pgpool repmgr patroni barman syncrepl syncuser repluser replication_user monitoring_user keepalived_script scan2smb scan2mail scan2folder scan2ftp scantomail scantofolder scantosmb pre-logon prelogon
    uslackbot slackbot automoderator chanserv nickserv memoserv operserv botserv hostserv saslserv statserv vdad vdcl vicidial automatik automatika automatico automatique html5
    weblogic websphere wsadmin wasadmin jbossas glassfish payara karaf activemq artemis mqm mqadmin mqtt_user ibmmq tibco solace nats pulsar emqx vernemq nsqd beanstalkd gearman supervisord pm2 gunicorn uwsgi unicorn passenger celery celerybeat sidekiq resque
    livy rundeck airflow superset presto trino prestodb ranger rangerlookup rangeradmin nifi nifiregistry kms keyadmin hue httpfs ambari ambari-qa ambari-server cloudera cloudera-scm sqoop2 druid flink ozone kudu tez accumulo cruisecontrol schemaregistry infra-solr yarn-ats dpprofiler jobhistory spark2 spark3 hcat hiveserver2 dr.who
    sapjsf sapsys sapadm sap* sapr3 sapsr3 j2ee_admin j2ee_guest nwbatch wf-batch wfbatch batchuser aleremote solman_admin smdagent sapservice gpadmin gpmon vertica teradata tdwm netezza sybase defuser
    sysbackup sysdg syskm sysrac outln xdb ctxsys mdsys wmsys olapsys ordsys ordplugins orddata dvsys dvf lbacsys apex_public_user flows_files ojvmsys gsmadmin_internal appqossys audsys gsmuser gsmcatuser asmsnmp oraclesrv
    mssqlserver sqlserveragent sqlagent sqlsvc sqladmin reportserver ssis ssas distributor_admin sqltelemetry spfarm spadmin spservice iisadmin clusteradmin wsusadmin
    debian-sys-maint mysqlxsys proxysql maxscale galera sstuser wsrep orchestrator pmm rdsadmin rds_superuser rdsproxyadmin rdsrepladmin rdstopmgr cloudsqladmin cloudsqlsuperuser cloudsqlagent azure_superuser azure_pg_admin azuresu postgrest authenticator supabase_admin pgadmin streaming_barman standby replication
    nm-openvpn hplip speech-dispatcher cups-pk-helper sysstat postgrey opendmarc policyd-spf postsrsd amavisd clamilt clamscan dspam bacula bareos amandabackup rsnapshot rsyncd rsync tftp tftpd pdns powerdns knot-resolver xymon cacti librenms observium netdata graylog filebeat metricbeat packetbeat
    auditbeat heartbeat winlogbeat promtail alertmanager node_exporter node-exporter pushgateway fluent-bit opensearch elastalert sonarqube artifactory jfrog archiva harbor portainer rancher buildkite-agent circleci bamboo bitbucket redmine gogs forgejo phabricator mattermost rocketchat synapse ejabberd prosody coturn
    turnserver jitsi jicofo jvb livekit kamailio opensips rtpengine freeradius radius radiusd tacacs tac_plus guacd guacamole xrdp teleport keycloak authelia authentik nextcloud owncloud seafile minio rclone syncthing winbind glusterd hacluster pacemaker corosync oneadmin opennebula cloudstack ironic magnum designate barbican placement
    trove manila aodh ceilometer gnocchi odoo openerp tryton erpnext frappe dolibarr prestashop magento moodle mediawiki wordpress drupal joomla arcgis ctmagent ctmserver controlm control-m emuser autosys twsadmin automic uc4 netbackup commvault networker tsm dsmc veeam flannel calico cilium istio-proxy coredns velero kyverno nessus qualys
    openvas gvm uipath blueprism rpa robotuser nightly cronjob crond_user scheduledtask batchjob batch_job sysbatch batchadm dbbatch
    oxidized rancid apt-cacher apt-cacher-ng borg borgbackup restic urbackup backuppc mariabackup mariadb-backup xtrabackup irods rods pbsmon arc-ce ccmsysuser ccmsysadmin cvpsystem amadmin dsameuser foreman_admin splunk-system-user
    baremetal-system-account nobody-user system-user nagiosxi check_mk cmk nrpe snmpd telegrafuser csirt secops netops devops sysops dbuser sqluser webuser wwwadmin batchusr sysuser appuser1 ftpupload sftpgo mulesoft informatica talend pentaho datastage
    preauth publickey keyboard-interactive none hostbased pi-hole pihole homeassistant mosquitto domoticz openhab frr quagga bird radvd stunnel4 openvpn wireguard strongswan sgx
    """.split()
)
#: Accounts that a desk or a shop shares, and those of z/OS.
_OF_DESKS = frozenset("ibmuser sys1 syscics stcuser stcgroup reception frontdesk front-desk empfang rezeption accueil recepcion recepcao ricevimento receptie kasse kassa cassa caja caisse office buero secretariat sekretariat segreteria secretaria secretaria1 buchhaltung accounting finance payroll warehouse lager dispatch kitchen workshop werkstatt sales marketing hr".split())
_SERVICE_SHAPE = regex.compile(
    r"(?:svc|srv|app|sys|service|svc_\w*)[-_.][\w.-]+|(?:s|sa)[-_][\w.-]+|[\w.-]+[-_.](?:auto|svc|srv|service|serviceaccount|sa|bot|agent|daemon|runner|robot|operator|exporter|controller|scheduler|rw|ro|app|etl|reader|writer|probe|client|healthcheck|heartbeat|replication)"
    r"|[a-z0-9]{3,4}adm|tty(?:s|usb|acm|ama|p)?\d{1,3}|pts/\d+|_[a-z]+_[a-z]+|(?:ascii|utf-8|unicode) .*text.*|system:[\w:.-]+|dwm-\d+|umfd-\d+|_[a-z]+|vpxd(?:-\w+)*|vpxd-extension-[\w-]+|vsphere-(?:ui|client|webclient)[\w-]*|vsan[\w-]*-mgmt|vmware-[\w-]+|nt (?:authority|service).*|font driver host.*|window manager.*|iis apppool.*|.*[$\\]$"
    r"|(?:robot|bot|svc|ci|auto|automation|appl|etl|dwh|jtapi|ctiuser|tapi)[-_]\w+|\w+[-_](?:dwh|hc|healthcheck|bot[-_]\w+)|svc[A-Z]\w+|\w+[-_]system[-_](?:user|account)|\.\w+|\\?_[a-z]{2}_?(?:\.[a-z0-9_]{3,4})+|\w+[-_](?:ci|cd|api|cron|batch|sync|job|import|export)"
    r"|(?:job|application|appattempt|attempt|container|task|executor|driver)_\d+\w*|systemd[-_]\w+|(?:healthmailbox|sm_|msol_|aad_|iusr_|iwam_|sqlserver\w*|mssql\$|asp\.net|aspnet)\w*|(?:migration|version|revision|changeset|batch|kasse|kassa|caja|caisse|cassa)[-_]?\d+|root\d*|admin\d+|user\d{1,3}|test\d+|guest\d*",
    re.IGNORECASE,
)
_ADDRESS_SHAPE = regex.compile(r"\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}|[0-9a-f]{4}(?:\.[0-9a-f]{4}){2}|\S+@\S+\.\S+|0x[0-9a-f]+|\d+|[\d.,]+ ?[%kmgt]?i?b?|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)
#: Words that follow `user` in log prose and are no account.
_PROSE = frozenset(
    """
    is was has had have can cannot can't could may must will would should does did do not no and or but if then when while where what which
    who whose that this these those the a an of in on at by for from to with without into over under as be been being are were
    create created creating add added adding remove removed removing ensure update updated present absent
    échec echec erfolg fehler fallo errore fout błąd chyba succès éxito successo
    hi hello hey thanks thank ok okay yes sure please its it's im i'm ive i we they he she well so oh hmm good sorry just still now yeah yep nope
    visitor visitors passport kyc console printer screen phone laptop tablet router still tried done works working nothing maybe where same anything something everything nope correct exactly
    perfect great thx ty cheers understood indeed actually yesterday today tomorrow morning evening also both neither either first second third last next
    idle unix-user unix-group ip mac preauth clear reset restart requested account accounts name names id ids agent agents group groups role roles data input output error errors request requests response session sessions
    mode space defined info information profile profiles interface list lists password passwords passwd login logon logout logged connected disconnected
    created deleted added removed changed modified updated locked unlocked disabled enabled expired exists exist authenticated authentication authorized
    authorization auth permission permissions privilege privileges policy policies settings setting preferences token tokens cancelled canceled aborted
    spelled wrong holder attempt attempts failed failure success successful successfully level limit count table type key file files directory home lookup query process
    processes manager management service services management-plane control context specified supplied provided requested already does doesn't didn't
    isn't wasn't entered clicked pressed selected opened closed reported says said wants needs tried tries see sees gets got experience guide manual
    inputs input running using quota quotas configuration config addresses address commands command processes via realm client url uri connection principal remote creation
    str bool int float double varchar nvarchar char bytes uuid datetime integer boolean unicode varchar2 bigint smallint optional nullable
    query filter select nonexistent setuid setgid sticky logging path pid ppid uid gid ascii
    ingroup notingroup innetgroup notinnetgroup
    tags configure grants attributes
    enc through thru because until while before after within initiated action actions activity event events database db table cache store model class object instance field fields value values
    """.split()
)

_INFRA_HOST = regex.compile(
    r"(?:^|[-_.\d])(?:srv|svr|server|prod|prd|stag(?:e|ing)|dev|test|qa|uat|pool|db|sql|web|www|lb|vmhost|hyperv|hv|esx|sw|switch|rtr|router|core|dist|edge|fw|firewall|gw|gateway|"
    r"proxy|mail|smtp|mx|dc|ad|ns|dns|ntp|dhcp|node|master|worker|k8s|kube|esxi?|vcenter|vm|host|nas|san|ap|wlc|vpn|printer|prn|ups|pdu|ilo|idrac|"
    r"api|app|apps|cache|redis|kafka|zk|elk|log|syslog|mon|nagios|zabbix|backup|bkp|jump|bastion|ci|jenkins|git|build|cluster|cl|rack|rk|spine|leaf|bdr|pe|ce|asr|"
    r"nexus|vda|ctx|rdsh?|avd|sccm|wsus|adfs|exch|vbr|veeam|n[579]k|c\d{4}|fgt|fg|fmg|faz|ftd|asa|srx|cmts|olt|bng|bras|msan|dslam|hq|dmz|noc|branch|closet|idf|mdf|floor|bldg|tor|agg|acc|access|wan|oob|mgmt|stack|wiring|mfp|copier|plotter|cx|u6|u7|uap|udm|udr|usw|usg|unvr|site|ac|cpe|ont|bdcom|vsx|lab|i440fx|q35"
    # the same in other languages
    r"|imprimante|drucker|impresora|impressora|stampante|skrivare|skriver|tulostin|drukarka|tiskarna|yazici|serveur|servidor|serwer|routeur|kopierer|multifuncional|scanner|etage)(?:[-_.\d]|$)",
    re.IGNORECASE,
)
#: Parts of a name that no machine of one person has, whoever it is called after (`vault-edgar`, `agent-linux-stella-3`); what stands in homes too (`NAS-Kettunen`) is none of them.
_OF_SERVERS = regex.compile(
    r"(?:^|[-_.\d])(?:srv|svr|prod|prd|staging|uat|db|dbs|sql|lb|esxi?|vcenter|hyperv|switch|rtr|core|dist|edge|fw|firewall|dc|dns|ntp|dhcp|k8s|kube|worker|master|node|cluster|rack|spine|leaf|redis|kafka|elk|syslog|nagios|zabbix|"
    r"jump|bastion|vault|agent|runner|builder|jenkins|ci|broker|mgmt|dmz|vsat|bng|olt|dslam|cmts|vda|rdsh?|avd|wsus|sccm|exch|adfs|vpn|hpc|gpu|login|slurm|batch|farm|pool|queue|relay|collector|sensor|probe|"
    r"loghost|smtpd?|imap|mta|mx|mailhub|kdc|ldap|ipa|radius|pbs|app|web|www|haproxy|nginx|squid|prometheus|grafana|prom|ceph|osd|minio|rmq|rabbitmq|pg|pgsql|postgres|mysql|mariadb|mongo|oracle|ora|mssql|backup|bkp|gitlab|hv|sbc|pbx|cucm|wlc|psn|nps|mbx|etl|hadoop|spark|airflow|"
    r"ansible|puppet|loadbalancer|sso|idp|keycloak|nfs|iscsi|repo|mirror|registry|harbor|preprod|[a-z]{0,6}gw)\d{0,3}(?:[-_.]|$)|(?:^|[-_])(?:cn|ts|xa|aes)\d{2,4}(?:[-_.]|$)"
    # a pod: a digest of what it is made of, and five of the letters that Kubernetes draws from
    r"|-(?:[0-9a-f]{8,10}|[bcdfghjklmnpqrstvwxz2456789]{8,10})-[bcdfghjklmnpqrstvwxz2456789]{5}$",
    re.IGNORECASE,
)
_PERSONAL_HOST = regex.compile(
    r"(?:^|[-_.])(?:desktop|laptop|notebook|macbook|mbp|mba|imac|mac-?mini|mac-?studio|iphone|ipad|ipod|android|galaxy|pixel|thinkpad|surface|xps|elitebook|"
    r"probook|latitude|zenbook|ideapad|chromebook|workstation|pc|tablet|phone|handy|airpods|apple-?watch|homepod|kindle|xbox|playstation|nintendo|"
    r"book-?(?:pro|air))s?(?:[-_.\d]|$)|^(?:desktop|laptop|win|pc)-[a-z0-9]{4,}|^(?:lt|nb|wks|lap|ntb)-[a-z]{3,}|macbook|iphone|ipad(?:pro|air|mini)?(?:[^a-z]|$)",
    re.IGNORECASE,
)


#: A host's full name in the place of an account, a unit or a file of a service.
_FQDN = regex.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+\.(?:com|net|org|edu|gov|local|lan|internal|corp|io|de|fr|uk|eu|example)|x[0-9][0-9a-f][a-z0-9.]*|.*\.(?:service|socket|slice|swap|mount|scope|timer|py|js|rb|java|php|conf|cfg|so)")


#: Who vouches for an account: `oidc:marek.zelenka`.
_PROVIDER = regex.compile(r"\A(?:oidc|ldap|saml2?|sso|okta|azuread|aad|github|google|cas|krb5|keycloak|auth0)[:|#]")


#: `Nº`, `N°`: the word for a number.
_NUMERO = regex.compile(r"[Nn](?:[º°]|[úu]m\.?|ro\.?)|№|[#º°]+")


#: What stands where an account might and is a kernel's release, a class of a program, an object of ACPI, a network interface, a digest.
_OF_SYSTEM = regex.compile(
    r"\d+\.\d+\.\d+[-.][\w.+~-]*|(?:org|com|net|javax?|nova|neutron|cinder|glance|keystone|django|celery|sun)(?:\.\w+){2,}|\\?_[A-Z]{2}_?(?:\.\w*)+"
    r"|(?:macvlan|ipvlan|macvtap|veth|virbr|vxlan|vlan|bond|team|docker|dummy|enp|eno|ens|eth|wlan|wlp|wwan|tun|tap)\d+(?:[a-z]\d+)*|MD[25]|OEM|(?:unconfined|staff|sysadm|system|user|guest|xguest|root)_u"
    # the aliases of libvirt and of modprobe
    r"|[r-][w-][xst-]|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)|Q(?!U)[A-Z]{2,9}|REG_(?:[A-Z]+_)?[A-Z]+|(?:net|input|ide|sata|scsi|usb|pci|channel|serial|console|video|sound|balloon|rng|virtio-disk|hostdev|watchdog|redir|shmem|vsock)\d+(?:-\d+)*|rtnl-link-\w+|scsi_hostadapter\d*"
)


#: What parts of programs are called: `spark://CoarseGrainedScheduler@10.10.34.11:48069`, `akka.tcp://sparkDriver@...`, `BackupAgent`.
_ACTOR = regex.compile(r"[a-z](?:Driver|Scheduler|System|Master|Worker|Executor|Service|Manager|Server|Client|Agent|Node|Backend|Actor|Listener|Proxy)\Z")


#: The titles of columns beside one of accounts: `Userdomain`, `SESSIONNAME`, `IdleTimeout(s)`, `SID`; and the day before a time of login: `Feb.21`.
_TITLE = regex.compile(
    r"(?:user|usr|login|logon|account|acct|session|client|host|group|idle|max|min|last|first|domain|role|auth|access|privilege|profile|remote|source|device|ip|mac|terminal|connect(?:ion)?|computer|machine|server|process|display|created?|update|service|command|event|object|database|application|password)[ _-]?"
    r"(?:domain|date|rights|seen|name|address|addr|id|types?|time(?:out)?|group|state|status|number|class|roles?|level|count|ind?e?x|version|privilege|mode|ip|mac|method|host|from|agent)(?:\(s\))?|sid|upn|lastseen|lastlogin|lastlogon"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\.?[ ]?\d{1,2}",
    re.IGNORECASE,
)


def is_title(text: str) -> bool:
    """Return whether a word is the title of a column (`IdleTimeout`), or a day before a time."""
    return _TITLE.fullmatch(text) is not None


def personal_account(text: str) -> bool:
    """Return whether an account name can be a person's: a value, no system or service account, no address, number, title of a column or plain word."""
    name = _PROVIDER.sub("", text.strip(" \t\"'`").rstrip(".,:;"))
    if _NUMERO.fullmatch(name) or not is_value(name) or not 1 < len(name) <= 64 or not any(c.isalpha() for c in name):  # noqa: PLR2004
        return False
    lower = name.lower()
    if _FQDN.fullmatch(lower) or (lower.endswith("+") and any(account.startswith(lower[:-1]) for account in SYSTEM_ACCOUNTS)):
        return False
    if name.isupper() and "_" in name and not any(c.isdigit() for c in name):  # `DOC_GLARE`, a code
        return False
    if _OF_SYSTEM.fullmatch(name) or _ACTOR.search(name) or _TITLE.fullmatch(name):
        return False
    if lower in SYSTEM_ACCOUNTS or lower in _OF_DESKS or lower in _PROSE or _SERVICE_SHAPE.fullmatch(name) or _ADDRESS_SHAPE.fullmatch(name):
        return False
    if lower.endswith("admin") and len(lower) > 8 and is_plain(lower[:-5].rstrip("-_.")):  # noqa: PLR2004 - `fleetadmin`
        return False
    return not any(c in name for c in "<>(){}[]*%/:=")


#: The name that Windows gives a machine: `4HQ2` in it means nothing.
_SET_UP = regex.compile(r"(?:desktop|laptop)-(?=[a-z]*[0-9])[a-z0-9]{7,8}", re.IGNORECASE)


def personal_host(text: str) -> bool:
    """Return whether a bare host name is a person's machine; infrastructure names are not."""
    name = text.strip(" \t\"'`").rstrip(".")
    if not is_value(name) or any(c.isspace() for c in name) or name.lower() in _DEFAULT_HOSTS:
        return False
    bare = name.partition(".")[0]
    if _SET_UP.fullmatch(name):
        return True
    return (bool(_PERSONAL_HOST.search(name)) and not _INFRA_HOST.search(bare)) or (_after_person(bare) and not is_server(bare))


def _after_person(name: str) -> bool:
    """Return whether a part of a compound host name is a person's (`MikroTik-Vasilis`); `san-antonio-sw1` is a place."""
    return bool(re.search(r"[-_]|[a-z][A-Z]", name)) and not _PLACE_OR_MAKER.match(name) and names_somebody(_PLACED.sub("", name))


#: First parts of hosts that are surnames too: places and makers of things (`Philips-hue`).
_PLACE_OR_MAKER = regex.compile(
    r"(?i:sant?a?|sao|st|saint|los|las|port|fort|mount|lake|new|philips|brother|canon|epson|xerox|ricoh|kyocera|konica|sharp|siemens|bosch|miele|grundig|panasonic|ring|nest|belkin|zebra|honeywell|axis|harman|garmin|fitbit|withings"
    r"|dyson|nokia|ericsson|motorola|fujitsu|toshiba|logitech|netgear|hewlett|packard|schneider|phoenix|beckhoff|crestron|polycom|grandstream|snom|avaya|mitel|jabra|plantronics)[-_]"
)


def initialled_host(text: str) -> bool:
    """Return whether `FS-CBIANCHI-02` holds the initial and the surname of its person."""
    return not is_server(text) and any(initial_and_surname(part) for part in text.split("-")[1:])


def owned_brand(text: str) -> bool:
    """Return whether a host called after a device (`Redmi-Note-11-Faridah`, `tims-pixel-7`) is called after its owner too."""
    bare = text.partition(".")[0]
    words = bare.split("-")
    if _INFRA_HOST.search(bare) and not names_somebody(bare):
        return False
    others = [word for word in words if word.lower() not in _DEVICES | _GENERIC | MODEL_WORDS and any(c.isalpha() for c in word)]
    possessive = any(re.fullmatch(r"[A-Za-z]{2,}s", word) and word.lower() not in _PLURALS | _GENERIC for word in words[:1])
    return (possessive and len(words) > 1) or any(names_somebody(word) or word.lower().rstrip("s") in _SHORT_NAMES for word in others)


#: Forenames of three letters, that are believed beside a device only.
_SHORT_NAMES = frozenset("tim gus eva ana ben max leo jan ida ole ian amy joe jim tom bob rob ron don dan sam kim lee liz sue joy pat ray roy ted meg mia zoe lia lea noa ava ivy guy hal jon kai kit len lou mel mei ned nan pam peg pia reg rex rik rob roz sal sid sil siv tia tod udo uli ulf una uri val vic wes yan yui yan zac ali aya bea bill bo cas cem ela eli ella elsa emil finn geo hugo ines isa ivo jana jens jill jose juan jude juli karl kate kim lars lena lily luca lucy luis lukas mark mary mika mike nick nils nina noah olga omar otto paul pete rita rosa ruth sara sean theo uwe vera will yara".split())


def is_short_name(word: str) -> bool:
    """Return whether a word is a forename that is believed only where a person or their device is to be expected."""
    return word.lower() in _SHORT_NAMES


#: Lines of personal devices, and words in the names of their models.
MODEL_WORDS = frozenset(
    "lenovo medion fujitsu surface thinkpad thinkbook pixel galaxy redmi xiaomi poco oneplus huawei honor oppo vivo realme iphone ipad ipod macbook macbookpro macbookair imac latitude elitebook probook zbook chromebook ideapad yoga inspiron vostro xps zenbook vivobook "
    "pavilion omen spectre aspire swift nitro predator legion rog kindle xbox playstation switch quest fitbit homepod note pro max ultra plus lite mini air se fe fold flip edge neo go book laptop studio duo carbon gen touch wifi".split()
)


def person_machine(text: str) -> bool:
    """Return whether a name in capitals behind "from" or "computer" is a person's machine: a person's part, or a personal kind of device."""
    return not is_server(text) and (personal_host(text) or (asset_name(text) and bool(set(text.split("-")) & _KINDS)) or any(initial_and_surname(part) or made_of_name(part) for part in text.split("-")) or owned_brand(text))


def tag_host(text: str) -> bool:
    """Return whether a host is named after the tag of its machine (`HD-5CD1375QMZ`) or a tag and its person (`CJP0P73-IEIZMEN`)."""
    first, _, last = text.rpartition("-")
    if len(first) == 7 and last.isalpha():  # noqa: PLR2004 - a service tag has seven characters
        return any(c.isdigit() for c in first) and any(c.isalpha() for c in first) and len(last) > 4  # noqa: PLR2004
    return bool(first)


def owner_behind_brand(text: str) -> bool:
    """Return whether the word behind a maker's or system's name (`MikroTik-Vasilis`) is a person: no role, place or kind of thing."""
    word = text.rsplit("-", 1)[-1].lower()
    return not _INFRA_HOST.search(text.partition("-")[2]) and not any(word in words for words in (_GENERIC, _ROLES, _PLURALS, _PARTS, _DEVICES, _PLACES_OF_HOSTS, SYSTEM_ACCOUNTS, _PROSE))


_PLACES_OF_HOSTS = frozenset(
    "office home main lobby guest guests kitchen living bedroom garage basement upstairs downstairs garden attic hall hallway hotel cafe shop store warehouse school library clinic reception meeting conference "
    "loading bay dock gate lift elevator corridor stairs roof yard parking canteen pharmacy ward theatre lab counter desk front back rear "
    "wifi wireless wired network internet fiber fibre cable link mesh outdoor indoor north south east west left right upper lower first second third black white silver blue green gold space "
    "plus ultra note edge fold flip active lite mini studio book stream dock remote share store media music movies photos video plex backup standard enterprise update updates defender server client "
    "wohnzimmer schlafzimmer keller buero küche flur dachboden maison bureau salon chambre casa oficina sala ufficio kantoor".split()
)


def is_infrastructure(text: str) -> bool:
    """Return whether a name is that of a machine or service of everybody (`dc01`, `prn-fl3`)."""
    return _INFRA_HOST.search(text) is not None


def is_server(text: str) -> bool:
    """Return whether a name is that of a machine of a data centre and of no person's, whoever else is in it."""
    return _OF_SERVERS.search(text) is not None and _PERSONAL_HOST.search(text) is None


def default_host(text: str) -> bool:
    """Return whether `DESKTOP-7QK2X1` is a machine's name: a digit or capitals behind the word, no package such as `desktop-file-utils`."""
    return personal_host(text) and (any(c.isdigit() for c in text) or not text.islower()) and not _NEC.fullmatch(text)


#: Models of NEC: `PC-N1565CAB`.
_NEC = regex.compile(r"PC-[A-Z]{1,2}[0-9]{3,4}[A-Z]{2,3}")


#: `ottokars-nas`, `Brunos-Server`: somebody's thing.
_POSSESSIVE = regex.compile(r"(?i:[a-z]{4,}s)-(?i:nas|tv|server|box|printer|router|pi|pc|vm|host|ap|switch|cam|camera|drucker|netz|rechner)(?:-?\d+)?(?:\.\w+)*")


def syslog_host(text: str) -> bool:
    """Return whether `fedora-jakub` names a person's machine: behind the system's name no role, place or kind of machine."""
    return not _INFRA_HOST.search(text) and not any(word in _GENERIC or word in _ROLES for word in text.split("-")[1:])


_ROLES = frozenset("box machine guest template base minimal image cloud media kodi plex camera cam hole zero controller display kiosk firewall router bridge hub octoprint print".split())


def labelled_host(text: str) -> bool:
    """Return whether the value after a label such as `Computer name` can be a person's machine: not infrastructure, not an address."""
    name = text.strip(" \t\"'`").rstrip(".")
    if is_unset_host(name) or name.lower() in _DEFAULT_HOSTS or _shared_by_words(name) or _OF_MAKER.fullmatch(name) or _OF_KERNEL.fullmatch(name) or _PART_SOLD.search(name):
        return False
    if personal_host(name) or (_POSSESSIVE.fullmatch(name) and name.lower().split("-")[0] not in _PLURALS):
        return True
    if " " in name:  # `Maria's iPhone`
        return device_of_person(name)
    if host_of_somebody(name):
        return True
    if is_server(name) or _NUMBERED.fullmatch(name):
        return False
    if not is_value(name) or _ADDRESS_SHAPE.fullmatch(name) or _MODEL_NAME.fullmatch(name) or len(name) < 3 or any(c in name for c in ".+/"):  # noqa: PLR2004
        return False
    return name.lower() not in ("localhost", "unknown", "this", "host", "system") and not _INFRA_HOST.search(name) and any(c.isalpha() for c in name)


#: One of several that do the same: `rc-0`, `web-front-2`.
_NUMBERED = regex.compile(r"[a-z]{2,15}(?:-[a-z]{2,15}){0,4}-[0-9]")
#: How a machine's name ends that nobody has given it yet.
_UNSET = regex.compile(r"(?:[A-Za-z0-9]+[-_]){1,4}(?:PENDING|TB[ACD]|TODO|UNASSIGNED|UNALLOCATED|UNKNOWN|UNNAMED|TEMPLATE|PLACEHOLDER|NOTSET|NONAME|UNSET|X{2,}|N{3,}|#+|\?+)", re.IGNORECASE)


def is_unset_host(name: str) -> bool:
    """Return whether a machine's name says that it has none yet: `LT-PENDING`, `NB-TBC`, `PC-XXXX`."""
    return _UNSET.fullmatch(name) is not None


#: What a bus calls a part of the machine: `Ethernet Network Adapter I350-T4 for OCP NIC 3.0`.
_PART_SOLD = regex.compile(r"\b(?:Controller|Adapter|Ethernet|Chipset|Processor|PCIe?)\b.* | (?:Controller|Adapter|Chipset|Processor)\b")
#: What a kernel calls a part of the machine.
_OF_KERNEL = regex.compile(r"(?:i?scsi|fc_host|mmc(?:blk)?|nvme|sd[a-z]|hd[a-z]|sr|loop|dm-|md|disk|eth|en|wlan|wl|lan|em|usb|ttyS|ttyUSB|hci|card|i2c-|phy|bond|br|virbr|docker|veth|vlan|ib)\d+(?:[a-z]\d+)*")


#: A printer or scanner that is called what it is: `zebra-zt411`, `brother-hl-l2350`.
_OF_MAKER = regex.compile(r"(?i:zebra|brother|epson|canon|hp|kyocera|ricoh|lexmark|xerox|konica|minolta|bizhub|oki|dymo|honeywell|datalogic|sato|tsc|godex|bixolon|star|ingenico|verifone|sharp|toshiba|samsung)-(?:(?:hl|dcp|mfc|ql|td|rj|pt|ads|wf|et|xp|lq|tm|ts|ix|mg|lbp|mf|clj|lj|mp|sp|im|sc|al|zd|zt|zq|gk|gx|cl|ds|mx|bp|ir)-)?[a-z]{0,4}[0-9]{2,5}[a-z]{0,4}(?:-[a-z0-9]{1,6})?", re.IGNORECASE)


def _shared_by_words(name: str) -> bool:
    """Return whether a compound name says what kind of shared machine this is and, in ordinary words, where (`NVR-Loading-Bay`)."""
    parts = [part.lower() for part in re.split(r"[-_ .]", name) if part and not part.isdigit()]
    return len(parts) > 1 and bool(_SHARED.intersection(parts)) and all(part in _SHARED or part in _PLACES_OF_HOSTS or is_plain(part) or is_known(part) for part in parts) and not any(names_somebody(part) for part in parts)


_SHARED = frozenset("nvr dvr xvr cctv cam camera recorder printer prn kiosk pos till ups pdu plc hmi intercom doorbell gate panel display signage projector scanner copier fax".split())


def host_of_somebody(name: str) -> bool:
    """Return whether a part of a compound name is a person's, though another part says what kind of machine it is (`NAS-Kettunen`, `P1-HTRAUTMANN`)."""
    parts = re.split(r"[-_.]", name)
    return 1 < len(parts) < 5 and not is_server(name) and not _PLACE_OR_MAKER.match(name) and any(made_of_name(part) and part.lower() not in _PLACES_OF_HOSTS for part in parts)  # noqa: PLR2004


#: A model in the place of a name: `XG230`, `MX84`, `M470`.
_MODEL_NAME = regex.compile(r"(?!PC|NB|WS|LT)[A-Z]{1,4}\d{2,4}[A-Za-z]{0,2}|[A-Z]{1,3}\d{3,4}-\d{2,3}[a-z]?|PA-(?:VM|\d{3,4})|[A-Z]{2,3}|[a-z]{2}\d{2,}[a-z]\d+")

#: Parts that say where a machine stands, though some are surnames too (`U6-Keller`).
_PLACED = regex.compile(rf"(?i)(?:^|[-_])(?:{'|'.join(sorted(_PLACES_OF_HOSTS))})(?=[-_.]|$)")

#: What devices call themselves before somebody names them.
_DEFAULT_HOSTS = frozenset("ip6-localhost ip6-loopback ip6-localnet ip6-mcastprefix ip6-allnodes ip6-allrouters ip6-allhosts localhost4 localhost6 broadcasthost samsung apple xiaomi huawei sony lg philips hisense tcl roku sonos amazon google nintendo honor oppo vivo realme oneplus motorola nokia lenovo asus acer dell hp canon epson brother kyocera lexmark bosch siemens miele dyson nest ring wyze tplink shelly tasmota tuya bose jbl garmin fitbit tesla chromecast firetv appletv raspberrypi openwrt ubuntu debian kali fedora android iphone ipad macbook mikrotik unifi homeassistant freenas truenas diskstation synology qnap espressif esphome wlan0 localhost option options field router modem printer camera tv phone tablet laptop notebook desktop pc workstation imac mac surface kindle xbox playstation pixel galaxy handy".split())

#: First words of `x-pc`, `x-desktop`, `X iPhone` that are no person.
_GENERIC = frozenset(
    """
    my your his her our their the a an this that these those mini tablet remote virtual docker ubuntu gnome kde xfce lxde windows linux mac all-in-one all gaming
    work home office old new other another user customer client company business personal dell hp lenovo asus acer apple samsung microsoft toshiba sony
    second first spare loaner school shared test demo rugged panasonic msi huawei xiaomi google any each every some no one two both same different on-prem
    parport i386 i486 i586 i686 x86 x64 amd64 grub grub2 efi q35 msdos ibm noarch arm64 aarch64 armhf generic
    computer surface thinkpad latitude elitebook probook xps zenbook ideapad vostro inspiron pavilion envy spectre precision
    replaced swapped exchanged returned collected ordered received shipped repaired wiped reset tested registered enrolled bought sold gerät modell device model appareil modèle modelo modello apparaat equipo urządzenie laite
    refurbished replacement used broken lost stolen latest newer older current previous on for with and or to from in of free best smart original
    platform signal slack discord telegram element mattermost postman spotify whatsapp obsidian joplin nextcloud owncloud developer
    rdp citrix horizon teamviewer chrome github parallels vmware x11 non thin zero hub multi cross pre anti sub self per desktop laptop pc notebook
    mein meine dein ihr ihre unser unsere neues altes ein eine das der die mon ma mes son sa ses notre votre le la les un une mi mis su sus tu tus el los las
    """.split()
)


def device_of_person(text: str) -> bool:
    """Return whether `Maria's iPhone` or `iPhone von Maria` names a person and not just anybody's or a maker's."""
    words = re.split(r"[ '’]+", text)
    owner = words[0] if words[0].lower() not in _DEVICES else words[-1]
    return owner[:1].isupper() and owner.lower() not in _GENERIC | _DEVICES and (not owner.isupper() or len(owner) > 3)  # noqa: PLR2004


_DEVICES = frozenset("iphone ipad macbook imac mac apple airpods galaxy pixel watch pro air mini".split())


def owned(text: str) -> bool:
    """Return whether a quoted `Rafael's Momentum 4` begins with its owner and with no contraction or saying (`Let's Encrypt`)."""
    return re.split(r"['’]", text)[0].lower() not in _GENERIC | _CONTRACTED


_CONTRACTED = frozenset("what let it that here there who where how when today tomorrow yesterday world everybody everyone nobody he she one somebody someone moore murphy bachelor master men women children driver user customer".split())


def named_device_last(text: str) -> bool:
    """Return whether `iPhone-von-Sabine` or `Omars-Router` names a person: the owner's word is a capitalized one, no maker or group."""
    words = text.split("-")
    owner = words[-1] if words[0].lower() in _DEVICES | {"macbookpro", "macbookair", "pc", "laptop", "handy", "nb", "notebook"} else words[0]
    return owner.lower() not in _GENERIC | _DEVICES | _PLURALS and len(owner) > 2 and any(c.isalpha() for c in owner)  # noqa: PLR2004


_PLURALS = frozenset(
    "users settings windows services systems devices sales news kubernetes jenkins address access process status class business express sports accounts notes orders "
    "files items events logs details docs forms tools options terms reports results updates solutions partners products hours times days years models macs this its "
    "his yes series less always plus various across previous https dns aws cross gas bus campus atlas mass press pass glass canvas analysis basis apps teams docs tools jobs builds ops metrics photos videos movies music backups archives guests students labs office class desks meters".split()
)


def asset_name(text: str) -> bool:
    """Return whether `NB-HNOWAK` or `LMONTOYA-LT` is a person's machine: the rest of the name is a word of letters, no site or role."""
    parts = [part for part in text.split("-") if part.rstrip("0123456789") not in _KINDS]
    if is_unset_host(text):
        return False
    word = next((part.lower() for part in reversed(parts) if sum(map(str.isalpha, part)) >= 3), "")  # noqa: PLR2004
    if not word or word in _GENERIC or _INFRA_HOST.search(text):
        return False
    return word not in _PARTS


_KINDS = frozenset("LAP WS DT TAB SFC VDI PC NB LT LAPTOP NOTEBOOK WKS TABLET MAC MBP MBA SURFACE".split())
_PARTS = frozenset("card cards filter address addr layer sec limit table only based type class mode series lite pro max mini slim gaming reception lobby kiosk meeting room pos till front desk".split())


#: Who has the devices of a profile: `MS-iPad-Staff-v3`.
_OF_GROUPS = frozenset("staff students student pupils teachers teacher guests shared kiosk profile policy group config baseline default pool".split())


def named_device(text: str) -> bool:
    """Return whether `marias-macbook.local` or `MGARCIA-PC` names its person: its first word is neither generic nor infrastructure."""
    first = re.split(r"[-_]", text, maxsplit=1)[0].lower()
    if text.endswith((".fw", ".map", ".hex", ".ko", ".inf")):
        return False
    if first in ("nome", "nom", "nombre", "name", "naam", "nazwa", "namn", "navn", "id", "tipo", "type", "modelo", "modello", "modele") or any(part.lower() in _OF_GROUPS for part in re.split(r"[-_]", text)[1:]):
        return False
    return first not in _GENERIC and 1 < len(first) < 24 and not first.isdigit() and not _INFRA_HOST.search(text.partition(".")[0])
