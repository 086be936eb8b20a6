"""What people call a password, a PIN, a one-time code in many languages, and what they put between the word and the value; data only."""

from __future__ import annotations

# ruff: noqa: S105 - words for passwords, not passwords

#: Words for a password or passphrase. `\b` stands before and behind all of them; those of scripts without spaces are apart.
PASSWORD = (
    r"pass[ -]?words?|passw?ds?|psswd|pswd|pwd|pws?|pass(?:es)?|pass[ -]?phrases?|pass[ -]?codes?|code[ -]?words?|safe[ -]?words?|secret words?|security words?|memorable words?|(?:security|secret) answers?|watchwords?|creds?|credentials?"
    r"|psk|(?:pre[- ]?shared|wi-?fi|wlan|wpa[23]?|wep|wireless|network|security|hotspot|router|setup|guest|encryption|bios|admin|master|backup|recovery|unlock|vpn|web|ssid)[ -](?:keys?|pass|pw)|keyphrase|key phrase"
    r"|(?:[a-zäöüß]{3,12}[- ]?)?(?:passw[oö]rt|kennwort|losungswort|codewort|netzwerkschlüssel|zugangsdaten|zugangswort)(?:es|s|er|e)?|passwörter|(?:wlan|wpa[23]?|netzwerk)[- ]?schlüssel|mots? de passe|mdp|clés? (?:wi-?fi|wpa|wep|réseau|de sécurité)|identifiants?|phrase secrète"
    r"|contrase(?:ñ|n)as?|claves?(?: de acceso| wi-?fi)?|palabra clave|senhas?|palavras?[- ]passe|chave de rede|parola d['’]ordine|chiave di rete|credenziali|wachtwoord(?:en)?|wachtzin|inlogcode|netwerksleutel|codewoord"
    r"|lösenord(?:et)?|lösen|kodord(?:et)?|adgangskoden?|kodeord(?:et)?|passord(?:et)?|nettverksnøkkel(?:en)?|salasana[nl]?[a-zä]{0,3}|tunnussana|verkkoavain|has[łl](?:o|a|em|u)|hesl[oaue]m?|jelsz(?:ó|av)[a-záéíóöőúüű]{0,4}|parol[ăae]|lozink[aeu]|şifre(?:si|niz|m)?|geslo"
    r"|κωδικ(?:ός|ό|οί)(?: πρόσβασης)?|парол(?:ь|я|ем|е|и)|mật khẩu|kata sandi|סיסמ[הא]|पासवर्ड|รหัสผ่าน"
)  # fmt: skip
PASSWORD_UNSPACED = r"パスワード|パスフレーズ|暗号化キー|密码|密碼|口令|비밀번호|암호|كلمة (?:المرور|السر)|رمز المرور"
#: Things that are opened with digits.
_OPENED = (
    r"key|door|gate|entry|entrance|keypad|key[ -]?pad|key ?safe|safe|lock ?box|key ?box|locker|cupboard|cabinet|garage|shed|alarm|panel|lobby|building|buzzer|intercom|lift|elevator|barrier|parking|bike|padlock|bridge|voice ?mail|mailbox|screen(?: lock)?|lock screen|tablet|phone"
    r"|ipad|guest|cleaner|visitor|master|user|admin|installer|engineer|service|disarm|duress|arm|unlock|lock|parental|child|tv|sim|card|staff|manager|till|pos|cash|vault|conference|meeting|dial-?in|room|site|yard|office|house|front|back|side|night"
)
#: Words for a number that opens something.
PIN = (
    rf"pin(?:s|[- ]?codes?|[- ]?numbers?|nr)?|puk[12]?|cvv2?|cvc2?|(?:{_OPENED})(?:['’]s)?(?: door| gate| lock| screen| pin)?[ -]?(?:access |entry |unlock )?(?:codes?|pins?|combinations?|combos?|passcodes?)|codes? (?:for|to|of|on) (?:the|my|our|his|her|their|your|that|this)(?: \w+){{0,2}} (?:{_OPENED})|(?:padlock|lock|safe|keypad|gate|alarm)[ -]?numbers?|zahlenschloss|cijferslot|combinations?|combo|buzzer|keypad|key ?safe|lock ?box|voice ?mail|lock ?screen|screen lock|passcode|unlock(?:s|ed)?|opens? with"
    r"|(?:zugangs|tür|tor|garagen|alarm|haus|tresor|safe|zahlen|sperr|entsperr|geräte|eingangs|schloss|bildschirm|öffnungs)-?codes?|codesperre|geheimzahl|geheimnummer|zahlenkombination|digicode|code (?:pin|puk|d['’](?:entrée|accès|alarme|ouverture)|de (?:la |l['’])?(?:porte|portail|coffre|alarme|déverrouillage|boîte|messagerie)|du (?:portail|portier|coffre|garage|local|parking|bâtiment|hall|cadenas|box)|secret)"
    r"|(?:código|codigo) (?:pin|puk|de (?:la |el )?(?:puerta|entrada|acceso|alarma|bloqueo|desbloqueo|caja)|del (?:portal|buzón|portero))|codice (?:pin|di sblocco|porta|del (?:cancello|portone|allarme)|della porta|segreto)|código (?:do portão|da porta|do alarme|de desbloqueio)"
    r"|toegangscode|deurcode|pincode|poortcode|alarmcode|portkod(?:en)?|dörrkod(?:en)?|larmkod(?:en)?|dørkode|kod (?:do|pin|domofonu|bramy)|kód(?:u)? (?:k|od|alarmu)|ovikoodi|kapukód"
)  # fmt: skip
PIN_UNSPACED = r"暗証番号|解錠コード|门锁|開門|门禁|비번"
#: Words for letting oneself in: a password may stand behind them, most often none does.
LOGIN = (
    r"log(?:ged|ging|s)?[ -]?(?:in|on)(?:to)?|logins?|logons?|sign(?:ed|ing|s)?[ -]?(?:in|on)|authenticate|einloggen|eingeloggt|anmelden|angemeldet|se connecter|connecté|connexion|iniciar sesión|entrar|accedere|inloggen|ingelogd|logga in|loggat in|logge inn|zalogować|logowania"
)
#: Words for a code that is good once.
CODE = (
    r"otp|totp|2fa|mfa|tans?|digipass|authenticator|one[- ]time(?: \w+)?|(?:verification|security|confirmation|log-?in|sign-?in|auth(?:entication|ori[sz]ation)?|access|two[- ]factor|sms|text(?:ed)?|e-?mail(?:ed)?|reset|activation|pairing|device|registration|enrol?lment|backup|recovery|emergency|link(?:ing)?|token|app|phone|six[- ]digit|[468][- ]digit|temporary|new|approval|validation|verify|transfer|claim|join|invite|session)[ -](?:codes?|pass-?codes?|pins?|password)"
    r"|passkey|pass-?code|codes?|number (?:shown|displayed|on (?:the|my|your) (?:screen|token|app|phone))|(?:token|fob|authenticator(?: app)?) (?:displays|shows|says)|what (?:does )?(?:it|the app|the token|the fob) (?:displays?|shows?|says?)|(?:bestätigungs|verifizierungs|sicherheits|einmal|anmelde|freigabe|freischalt|sms-?|kopplungs|aktivierungs|login-?|prüf)-?(?:codes?|kennwort|passwort|pin)|ziffern|zahl(?:en)?|codes? (?:de|à|d['’]|reçu|sms|par)(?: \w+)?|(?:código|codigo)s?|codic[ei]|bevestigingscode|verificatiecode|inlogcode|engangskode|engångskod(?:en)?|kod(?:en|u|y|em)?|kód|kode[nr]?|koodi|код(?:а|ом)?|κωδικός|mã|doğrulama"
)  # fmt: skip
CODE_UNSPACED = r"確認コード|認証コード|認証番号|ワンタイム|コード|验证码|驗證碼|校验码|인증번호|인증 번호|코드|رمز|הקוד|קוד"
#: Words for the name of a wireless network.
NETWORK = (
    r"ssids?|essid|wi-?fis?|wlans?|w-lan|hot-?spots?|networks?|routers?|access points?|aps?|mesh|extender|repeater|netzwerk(?:s|e|namen?)?|netz(?:es|name)?|heimnetz|funknetz|gastnetz|réseau(?:x)?|(?:la|ma|sa|votre|notre|une) box|borne|red(?:es)? (?:wi-?fi|inalámbrica|de casa|doméstica)|la red|mi red|rete|rede|nätverk(?:et)?|nettverk(?:et)?|netværk(?:et)?|routern|sieć|sieci|síť|hálózat|verkko|netwerk|ağ|сеть|сети|δίκτυο"
)
NETWORK_UNSPACED = r"ネットワーク名|ネットワーク|无线|無線|와이파이|네트워크"

#: The end of what stands between a word for a password and the password: a verb that says what it is, a sign.
OPERATOR = (
    r"(?:['’]s[ ]|[:：=→»]|[-=]+>|\b(?:is|was|are|were|be|been|being|becomes?|says?|said|reads?|equals?|shows?|shown|displays?|goes|called|named|set|changed?|reset|rotated|updated|back|to|as|like|just|now|still|then|again|again:|try|tried|trying|use|used|using|enter(?:ed|ing)?|typ(?:e|ed|ing)|put|want(?:ed)?|got|gets?|gave|given|had|has|have|read|texted|sent|chose|picked|with|pressed|dialled|it['’]?s|that['’]?s|thats|its|i\.e\.|e\.g\.|namely|so|this time|last one|first one|answer(?:ed)?|whole|new|old|ist|lautet|lautete|lauten|war|heißt|heisst|wäre|gesetzt auf|zurückgesetzt auf|auf|als|und zwar|also|nämlich|neu|ganze|jetzt|noch|est|était|c['’]est|c['’]était|devient|donc|à savoir|soit|es|era|fue|sería|queda|puse|puso|é|era|ficou|è|erano|ovvero|is nu|luidt|was|namelijk|är|var|heter|blev|sa|er|hedder|on|oli|to jest|jest|było|brzmi|czyli|je|bylo|byl|az|este|fost|är nu|är fortfarande|это|был|имеет|είναι)\b|です|は|が|「|是|就是|为|為|은|는|이|가)"
)
#: Words that make what follows something else than the secret that the sentence is about.
OTHER = (
    r"(?:user(?:name|s|id)?|login|account|acct|konto|benutzer(?:name)?|utilisateur|usuario|utente|gebruiker|host(?:name)?|server|pc|laptop|computer|machine|device|printer|router|modem|camera|switch|firewall|model|modell|modèle|modelo|type|typ|version|ver|rev|release|firmware|fw|build|bios|error|err|fehler|erreur|errore|fout|fel|błąd|event|status|state|ticket|case|fall|order|invoice|article|kb|bug|rule|policy|ref|reference|serial|sn|s/n|seriennummer|seriennr|imei|mac|port|vlan|room|floor|level|step|option|page|line|slot|bay|rack|id|article|part|p/n|pn|sku|uid|pid|gid|file|folder|path|driver|app|module|plugin|site|url|page|standard|since|until|till|by|after|before|about|over|every|each|within|at least|under|in|for|per|year|line|group|role|domain|realm|windows|office|ios|android|macos|ubuntu|debian|chrome|firefox|edge|outlook|seit|von|bis|depuis|desde|dal|sedan|od|für|pour|para|per|voor|för|dla|pro)"
)
