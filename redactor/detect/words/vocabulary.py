"""The words of labels and keys in English, German, French, Spanish, Italian, Portuguese, Dutch and Japanese; data only.

A group is an entity, or `ENTITY.kind` where the kind says what a value may look like (detect/rows/fields.py).
"""

from __future__ import annotations


def _table(text: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in text.replace("\n", ",").split(",") if phrase.strip())


#: Evidence in prose, in logs and as keys.
VOCABULARY: dict[str, tuple[str, ...]] = {
    "PERSON": _table("""
        known as, also known as, aka, a.k.a, goes by, prefers to be called, player's name, child's name, first name, last name, middle name, given name, family name, full name, forename, surname, maiden name, legal name, real name,
        customer name, client name, contact name, contact person, caller name, requester name, requestor name, reporter name,
        user full name, user real name, employee name, patient name, owner name, account holder, account name holder, card holder,
        cardholder, cardholder name, name on card, account owner, subscriber name, recipient name, sender name, author name, agent name,
        technician name, manager name, assignee name, submitter name, attendee name, registered to, registered owner, registrierter benutzer, registrierter besitzer, registrierter eigentümer, propriétaire enregistré, propietario registrado, ship to name,
        bill to name, billing name, shipping name, nick name, preferred name, primary contact, emergency contact, point of contact,
        vorname, nachname, familienname, vollständiger name, kundenname, ansprechpartner, ansprechpartnerin, kontaktperson, inhaber,
        kontoinhaber, karteninhaber, name des kunden, sachbearbeiter, sachbearbeiterin, geburtsname, rufname,
        prénom, prenom, nom de famille, nom complet, nom du client, nom et prénom, nom et prenom, nom du contact, titulaire, interlocuteur,
        nombre completo, nombre y apellidos, nombre del cliente, apellido, apellidos, primer apellido, segundo apellido, titular,
        persona de contacto, nombre de contacto, cognome, nome completo, nome e cognome, nome do cliente, sobrenome, voornaam, achternaam,
        氏名, 名前, お名前, 姓名, 성함, 이름, 성명, 고객명, 담당자, 联系人, 收件人, 客户姓名, 收货人, ご氏名, 担当者, 担当者名, 顧客名, お客様名, 契約者名, フリガナ, ふりがな, 申込者, 連絡先氏名"""),
    "PERSON.weak": _table("""
        parent, guardian, parent/guardian, legal guardian, next of kin, name, caller, customer, contact, requester, requestor, reporter, submitter, reported by, requested by, submitted by, opened by, owned by,
        created by, called by, logged by, raised by, signed by, approved by, prepared by, assigned to, spoke with, spoke to, assignee,
        technician, attn, attention, patient, employee, author, recipient, sender, client, end user, kunde, kundin, anrufer, anruferin,
        kontakt, melder, gemeldet von, erstellt von, bearbeiter, bearbeitet von, mitarbeiter, mitarbeiterin, absender, empfänger,
        nom, client, contact, demandeur, appelant, signalé par, créé par, destinataire, expéditeur, utilisateur final,
        nombre, cliente, contacto, solicitante, llamante, creado por, reportado por, remitente, destinatario, nome, cliente, naam, klant,
        お客様, 依頼者, 報告者, 作成者, 送信者, 宛先"""),
    "USERNAME": _table("""
        nom du compte, nom de compte, nombre de cuenta, nome da conta, nome account, nome dell'account, accountnaam, nazwa konta, kontonavn, kontonamn, název účtu, имя учетной записи, fióknév, fiók neve, hesap adı, nume cont, tilin nimi, sam id, samid, memberuid, member uid, lock owner,
        username, user name, enduser id, end user id, login name, loginname, logon name, user id, userid, login id, logon id, screen name, screenname, user account,
        account name, sam account name, samaccountname, user principal name, upn, principal name, target user name, subject user name, target username,
        user handle, player name, gamertag, gamer tag, psn id, xbox gamertag, steam id, epic games id, online id, net id, netid, remote user, auth user, logon account, logon user, login user, db user, database user, dbuser, db username, smtp user,
        proxy user, vpn user, ssh user, ftp user, run as user, owner login, github handle, twitter handle, skype id, skype name,
        benutzername, benutzerkennung, benutzer, anmeldename, benutzerkonto, kontoname, nutzername, benutzer id, loginname,
        nom d'utilisateur, nom utilisateur, identifiant, utilisateur, identifiant de connexion, compte utilisateur,
        nombre de usuario, usuario, nome utente, nome de usuário, utente, gebruikersnaam, gebruiker,
        ユーザー名, ユーザ名, ユーザーid, ユーザid, ログインid, ログイン名, アカウント名"""),
    "USERNAME.weak": _table("user, usr, uname, login, logname, ruser, luser, suser, duser, acct,  logged in as, login as, logged on user, nick, handle"),
    "EMAIL_ADDRESS": _table("""
        email, e mail, email address, e mail address, mail address, mailbox, email id, contact email, mail id, emailaddress, correo, correo electrónico,
        correo electronico, courriel, adresse e mail, adresse mail, adresse email, adresse électronique, mailadresse, e mail adresse, email adresse,
        posta elettronica, indirizzo email, endereço de email, メール, メールアドレス, 電子メール"""),
    "PHONE_NUMBER": _table("""
        phone, phone number, phone no, phone num, telephone, telephone number, telephone no, tel, tel no, mobile, mobile number, mobile no, mobile phone, cell,
        cell phone, cell number, cellphone, fax, fax number, fax no, home phone, work phone, office phone, daytime phone, contact number, contact no, contact phone,
        callback number, callback, call back number, call back, caller id, caller number, calling number, called number, calling party number, called party number,
        calling station id number, ani, dnis, msisdn, whatsapp, whatsapp number, sms number, landline, direct line, direct dial, hotline number, voicemail number,
        phone 1, phone 2, telefon, telefonnummer, telefonnr, tel nr, rufnummer, handy, handynummer, handynr, mobilnummer, mobiltelefon, mobil, festnetz, durchwahl,
        rückrufnummer, rückruf, telefax, faxnummer, téléphone, telephone, numéro de téléphone, numero de telephone, portable, téléphone portable,
        numéro de portable, tél, mobile, télécopie, teléfono, telefono, número de teléfono, numero de telefono, móvil, movil, celular, teléfono móvil,
        tfno, telef, cellulare, numero di telefono, telefone, número de telefone, telemóvel, celular, telefoonnummer, telefoon, mobiel,
        mob, mob no, ph, ph no, tlf, tlf nr, telefon no, telefon nr, mobil nr, mobiltelefonnummer, tel cel, 电话, 手机, 手机号, 手机号码, 联系电话, 电话号码, 전화번호, 휴대폰, 연락처, 電話, 電話番号, 携帯, 携帯電話, 携帯番号, 携帯電話番号, お電話番号, 連絡先電話番号, ファックス, fax番号, tel番号, 連絡先"""),
    "POSTAL_ADDRESS": _table("""
        home address, postal address, mailing address, billing address, shipping address, delivery address, street address, customer address, residential address,
        ship to address, bill to address, street, street name, address line, address line 1, address line 2, address1, address2, address 1, address 2,
        addr line, installation address, service address, return address, pickup address, po box, p.o. box, anschrift, adresse, lieferadresse, rechnungsadresse,
        straße, strasse, straße und hausnummer, strasse und hausnummer, hausnummer, wohnort, postanschrift, privatadresse, lieferanschrift, rechnungsanschrift,
        adresse postale, adresse de livraison, adresse de facturation, domicile, rue, dirección, direccion, dirección postal,
        dirección de envío, dirección de facturación, domicilio, calle, indirizzo, endereço, morada, adres, straat, straat + nr, straat nr, straat en nr, straat en huisnummer, straat + huisnummer, pc / woonplaats, pc woonplaats, postcode / woonplaats, postcode woonplaats, postcode en woonplaats, pc / plaats, gata och nr, gade og nr, vej og nr, ulica i nr, via e numero, calle y número, rue et numéro, straße nr, strasse nr, straße / nr, strasse / nr, straße / hausnummer, plz / ort, postleitzahl / ort, code postal / ville, cp / ville, plz ort, plz und ort, zip / city, zip city, zip code / city, zip code city, postcode / town, postcode town, postcode / city, postcode city, cap / città, cap città, cp / población, c.p. / población, código postal / ciudad, postnr / sted, postnr sted, postnr / by, postnummer / ort, postnummer ort, psč / město, kod pocztowy / miasto, postcode / plaats, city / zip, city zip, town / postcode, town postcode, city state zip, code postal ville, postcode plaats, svc addr, svc address, service addr, res addr, mail addr, mailing addr, ship addr, bill addr, cust addr,
        indirizzo di consegna, indirizzo di residenza, endereço de entrega, bezorgadres, huisadres, leveringsadresse, leveransadress, adress, osoite, adres dostawy, lakcím, szállítási cím, adresa, teslimat adresi,
        收货地址, 联系地址, 地址, 주소, 배송지,
        住所, ご住所, 送付先, 配送先, 設置先, 設置場所, 納品先, 訪問先, 安装地址, 届け先, お届け先, 請求先住所, 所在地"""),
    "_IP_OR_POSTAL": _table("address, addr"),
    "POSTCODE": _table("""
        eircode, zip, zip code, zipcode, postcode, post code, postal code, postalcode, plz, postleitzahl, code postal, código postal, codigo postal,   cep,
        郵便番号"""),
    "LOCATION": _table("city, town, home town, city of residence, suburb, county, ort, stadt, wohnort, governorate, ville, ciudad, municipio, città, cidade, woonplaats, 市区町村, 都道府県"),
    "DATE_OF_BIRTH": _table("""
        date of birth, dob, d.o.b, d.o.b., birth date, birthdate, birthday, born, born on, birth day, geburtsdatum, geburtstag, geb, geb., geboren, geboren am,
        date de naissance, né le, née le, ddn, fecha de nacimiento, f. nacimiento, nacimiento, data di nascita, data de nascimento, geboortedatum,
        生年月日, 誕生日"""),
    "AGE": _table("age, alter, âge, edad, età, idade, leeftijd, 年齢, age in years, patient age, customer age, user age"),
    "PURCHASE_DATE": _table("""
        purchase date, date of purchase, date sold, sold on, date of sale, sales date, verkaufsdatum, date de vente, fecha de venta, fecha de factura, data di vendita, purchased on, purchased, bought on, date purchased, purchasedate, buy date, proof of purchase date, invoice date, sale date,
        kaufdatum, gekauft am, rechnungsdatum, datum des kaufs, date d'achat, date d achat, acheté le, fecha de compra, comprado el, data di acquisto, data de compra, aankoopdatum,
        購入日, お買い上げ日, ご購入日, 購入年月日"""),
    "CUSTOMER_ID": _table("""
        customer id, customer number, customer no, customer nr, customer num, customer #, cust id, cust no, client number, client no, account number, account no,
        account num, account #, acct number, acct no, acct #, member id, membership number, membership id, member number, member no, membership no, subscriber id, subscriber number, contract number,
        contract no, contract id, policy number, policy no, loyalty number, loyalty id, loyalty card, frequent flyer number, patient id, patient number, mrn, medical record number, guest id, shopper id,
        kundennummer, kundennr, kunden nr, kd nr, kundenkonto, kunden id, vertragsnummer, vertragsnr, mitgliedsnummer, kontonummer, vertragskonto,
        numéro de client, numero de client, numero client, n° client, n° de client, no client, identifiant client, numéro d'abonné, numéro de contrat, n° de contrat, code client,
        número de cliente, numero de cliente, n.º de cliente, nº de cliente, id de cliente, id cliente, código de cliente, número de contrato, número de socio, número de cuenta,
        klantnr, klant nr, klantcode, debiteurnummer, lidnummer, lidmaatschapsnummer, polisnummer, kundenr, kundnummer, medlemsnummer, asiakasnumero, numer klienta, nr klienta,
        customer account, customer account number, customer code, service account number, consumer number, consumer no, policennummer, versicherungsnummer, versicherungsscheinnummer, vertrags nr, mitglieds nr, mitgliedsnr, debitorennummer, debitorennr,
        numéro client, numéro d'abonnement, numéro de police, n° de police, n° contrat, n° d'abonné, numéro d'adhérent, nº cliente, n.º cliente, n° cliente, número de póliza, nº de póliza, número de abonado, nº de contrato, nº de socio,
        codice contratto, numero contratto, numero di contratto, numero di cliente, numero tessera, número de contrato, nº de contrato, nº do cliente, número de apólice, ご契約番号, お客様コード, 客户编号, 客户号, 会员号, 고객번호, 회원번호,
        codice cliente, numero cliente, número do cliente, klantnummer, お客様番号, 顧客番号, 会員番号, 契約番号, 顧客id, 会員id, お客様id"""),
    "EMPLOYEE_ID": _table("""
        employee id, corporate id, employee number, employee no, employee #, emp id, emp no, empid, staff id, staff number, staff no, badge number, badge id, badge no, badge, personnel number, personnel no,
        payroll number, payroll id, worker id, personalnummer, personalnr, personal nr, mitarbeiternummer, mitarbeiter id, matricule, numéro d'employé, numéro de matricule,
        número de empleado, numero de empleado, id de empleado, legajo, matricola, número de funcionário, personeelsnummer, personeelsnr, werknemersnummer, employee nr, employee code, emp code, staff nr, personnel nr, mitarbeiternr, mitarbeiter nr, pers nr, persnr, numéro employé, n° employé, n° de matricule, nº de empleado, nº empleado, numero dipendente, nº de funcionário, ansattnummer, medarbejdernummer, 工号, 사번, 社員番号, 従業員番号, 職員番号, 社員id"""),
    "HOSTNAME": _table("""
        nom de la station de travail, nombre de estación de trabajo, nome workstation, nome da estação de trabalho, arbeitsstationsname, naam van werkstation, werkstationnaam, nazwa stacji roboczej, arbetsstationsnamn, arbejdsstationsnavn, arbeidsstasjonsnavn, název pracovní stanice, имя рабочей станции,
        nombre de host, nazwa hosta, nom d'hôte, nom de l'hôte, nome host, nome do host, nome do anfitrião, hostnaam, värdnamn, vertsnavn, værtsnavn, isäntänimi, název hostitele, állomásnév, nume gazdă, имя узла, hostname, host name, computer name, computername, machine name, machinename, csname, pscomputername, workstation name, workstation, workstationname, device name, devicename, netbios name,
        source workstation, client name host, client hostname, dhcp hostname, client host name, local hostname, localhostname, pc name, laptop name, computer, rechnername,
        computername, gerätename, nom de l'ordinateur, nom du poste, nom de l'appareil, nombre del equipo, nombre de equipo, nombre del dispositivo, コンピューター名, コンピュータ名, 端末名, デバイス名, ホスト名"""),
    "SSID": _table("""
        ssid, essid, wifi name, wi fi name, wlan name, wifi network, wi fi network, network name ssid, ssid name, wireless network name, wlan ssid, wifi ssid, ssid str,
        nom du wifi, réseau wifi, nombre de la red, nombre del wifi, netzwerkname, wlan netzwerk, ネットワーク名"""),
    "IP_ADDRESS": _table("""
        ip address, ip addr, ipaddress, ip, ipv4, ipv6, ipv4 address, ipv6 address, client ip, remote ip, source ip, src ip, dest ip, destination ip, dst ip, remote addr, remote address,
        client address, source address, destination address, x forwarded for, x real ip, peer address, wan ip, lan ip, public ip, private ip, local ip, default gateway,
        ip adresse, adresse ip, dirección ip, direccion ip, ipアドレス"""),
    "MAC_ADDRESS": _table("""
        mac, raw mac address, mac address, mac addr, macaddress, mac id, hw addr, hwaddr, hardware address, physical address, ethernet address, ether, wifi mac, wlan mac, wifi address, bluetooth address, bt addr, bt mac,
        bssid, bluetooth mac, burned in address, station id, calling station id, lladdr, link ether, mac adresse, adresse mac, physische adresse, dirección mac, direccion mac, dirección física, adresse physique, macアドレス, 物理アドレス"""),
    "GEO_COORDINATES": _table("""
        coordinates, gps coordinates, gps position, gps location, gps, geo, geolocation, geo location, lat lon, lat lng, latlng, latlon, lat long, latitude longitude, location coordinates, position gps,
        koordinaten, gps koordinaten, coordonnées gps, coordonnées, coordenadas, coordenadas gps, 座標, 緯度経度"""),
    "GEO_COORDINATES.single": _table("latitude, longitude, lat, lng, lon, long, breitengrad, längengrad, latitud, longitud, 緯度, 経度, geo lat, geo lon, geo lng, gps latitude, gps longitude"),
    "PASSWORD": _table("""
        door code, gate code, entry code, keypad code, safe code, lockbox code, garage code, voicemail pin, voicemail code, sim pin, puk1, türcode, password, passwd, passwort, passphrase, pass phrase, pass word, pwd, passcode, pass code, kennwort, wpa key, wpa2 key, wifi key, wi fi key, wlan key, wlan schlüssel, psk, pre shared key, wep key, wpa psk,
        network key, security key, wpa passphrase, pin, pin code, pincode, mot de passe, mdp, code pin, contraseña, contrasena, clave, clave wifi, senha, parola d'ordine, wachtwoord, netzwerkschlüssel,
        new password, old password, temporary password, temp password, default password, パスワード, 暗証番号, パスコード, 密码, security answer, secret answer, master password, unlock code, puk, puk code, cvv, cvc, cvv2, security code"""),
    "PASSWORD.weak": _table("pass, pw, userpass, dbpass, db pass, smtppass, pgpassword, sshpass"),
    "SECRET": _table("""
        api key, apikey, api token, secret key, secretkey, access key, accesskey, access key id, secret access key, client secret, app secret, application secret, consumer secret, consumer key, shared secret, signing key,
        signing secret, encryption key, private key, account key, shared access key, storage key, webhook secret, webhook url, master key, service key, subscription key, ocp apim subscription key, x api key, deploy key, license key, licence key, product key,
        activation key, activation code, recovery key, bitlocker recovery key, bitlocker key, recovery code, backup code, lizenzschlüssel, produktschlüssel, clé de licence, clé de produit, clave de licencia, clave de producto, secret, secrets,  community string,
        snmp community, radius secret, radius key, tacacs key, nt response, ntlm hash, プロダクトキー, ライセンスキー, apiキー"""),
    "AUTH_TOKEN": _table("""
        access token, accesstoken, refresh token, refreshtoken, id token, auth token, authtoken, bearer token, bearer, oauth token,  session token, csrf token, csrf, xsrf token, x csrf token, x xsrf token, csrfmiddlewaretoken, authenticity token, requestverificationtoken,
        security token, x amz security token, x auth token, jwt, jwt token, sas token, login token, personal access token,  user token, device token, push token, registration token, fcm token, apns token, reset token,
        verification token, confirmation token, invite token, api auth, private token, x vault token, x goog iam authorization token, token,  authorization code, auth code, x amz signature, sig, zugriffstoken, トークン, アクセストークン"""),
    "COOKIE": _table("""
        jsessionid, phpsessid, aspsessionid, asp.net sessionid, connect.sid, sessionid, session id, session key, sessid, laravel session, ci session, django session, rack session, cookie id, visitor id, tracking id, ga client id, cfid, cftoken, sitzungs id,
        id de session, id de sesión, セッションid, phpsessionid, session cookie, remember token, remember me, remember user token, auth cookie, sso cookie, sso session, x session id, browser id, client session id, oam id, ob sso cookie, aspxauth, .aspxauth"""),
    "ONE_TIME_CODE": _table("""
        otp, one time password, one time code, one time passcode, one time pin, verification code, security pin, confirmation code, authentication code, login code, sign in code, 2fa code, mfa code, two factor code, totp, sms code, access code, passkey code, einmalcode, einmalpasswort, tan, bestätigungscode, verifizierungscode, sicherheitscode, anmeldecode,
        code de vérification, code de confirmation, code de sécurité, code à usage unique, código de verificación, codigo de verificacion, código de seguridad, código de confirmación, código de acceso, codice di verifica, código de verificação, 確認コード, 認証コード, 認証番号, ワンタイムパスワード, 検証コード"""),
    "CREDIT_CARD": _table("""
        card number, credit card, credit card number, creditcard, card no, cc number, cc num, ccnumber, debit card, debit card number, pan, kreditkarte, kreditkartennummer, kartennummer, carte de crédit, carte bancaire, numéro de carte,
        numero de carte, tarjeta, número de tarjeta, numero de tarjeta, tarjeta de crédito, carta di credito, número do cartão, クレジットカード, カード番号, クレジットカード番号"""),
    "IBAN_CODE": _table("iban, iban code, iban number, iban nr"),
    "US_SSN": _table("ssn, social security number, social security no, social security, social security #, ss number, soc sec"),
    "NATIONAL_ID": _table("""
        ramq, health card, health card number, health insurance number, ohip, medicare number, krankenversichertennummer, versichertennummer, numéro d'assurance maladie, tarjeta sanitaria, passport number, passport no, passport, passport #, national id, national id number, national identifier, id card number, identity card, identity number, government id, driver license, drivers license, driver's license, driver license number, drivers license number, driver's license number, driving licence, driving license, licence number, tax id, tax number, tax identification number, tin, nino, national insurance number, nhs number, sin number,
        social insurance number, personalausweis, personalausweisnummer, ausweisnummer, reisepass, reisepassnummer, passnummer, steuernummer, steuer id, steueridentifikationsnummer, sozialversicherungsnummer, führerscheinnummer, numéro de sécurité sociale, numéro de passeport, numéro de carte d'identité, numéro fiscal, permis de conduire,
        dni, nie, nif, número de pasaporte, numero de pasaporte, pasaporte, número de identidad, seguridad social, codice fiscale, cpf, cnpj, bsn, aadhaar, aadhaar number, aadhar, pan card, curp, rfc, マイナンバー, 個人番号, パスポート番号, 旅券番号, 運転免許証番号, 免許証番号, 保険証番号"""),
    "BANK_ACCOUNT": _table("bank account, bank account number, bank account no, routing number, sort code, bankverbindung, kontonr, compte bancaire, numéro de compte, cuenta bancaria, número de cuenta bancaria, conto corrente, conta bancária, 口座番号, 銀行口座, swift, bic, swift code"),
    "SEARCH_QUERY": _table("search query, search term, search terms, searchterm, search keywords, search phrase, search string, search text, suchbegriff, suchanfrage, terme de recherche, término de búsqueda, 検索語, 検索キーワード, 検索ワード"),
}

#: Evidence only as a key, a column or a form field of a structure: too common in prose and logs.
FIELD_ONLY: dict[str, tuple[str, ...]] = {
    "PERSON": _table("""
        requester, requestor, submitter, reporter, poster, supplied name, suppliedname, caller, caller name, opened by, closed by, resolved by, assigned to, assignee, watch list, cc, bcc, cc list, to name, from name, author, creator, u caller, u requested for, requested for, contact,
        customer, fullname, firstname, lastname, fname, lname, realname, real name, displayname, surname, gecos,  given names, sender, recipient, recipients, owner, sold to, ship to, bill to, on behalf of, technician, manager, supervisor, drv, driver name, pilot, pilot name, operator name, nurse, clinician, physician, tenant, resident, guest name, player, friendly name, consignee, shipper, consignor, payer, payee, beneficiary, initiated by, performed by, changed by, modified by, added by, locked by, sender display name, caller display name, from display name, caller id name, callerid name, calling name, called name, callee name, connected line name, cnam, remote party name, cid name,
        signature name, attn, attention, nom, vorname und nachname, name und vorname, vor und nachname, cliente, kunde, kontakt, demandeur, solicitante, spouse, mother maiden name, emergency contact name, name first, name last, via source from name, via source to name, actor name,
        persona, nombre, apellidos y nombre, person,   名, 姓, 連絡先名, 担当, visitor name, commenter, checked out to, anlagenbetreiber, betreiber, eigentümer, kontoinhaber name, patient, employee, participant, attendee, holder name, your name, mon nom, prenom nom, display name, comment author, お名前 漢字, author display name"""),
    "USERNAME": _table("""job user, print user, auth name, authname, sip user name, sip username, register name, registration name, actor, resolver, opener, updater, last editor, ugi, usrname, usr name, identity, eap identity, actor login, github actor, gitlab user login, build user, build user id, principal email, srcuser, dstuser, src user, dst user, source user, destination user, dest user,
        source user name, destination user name, xauthuser, xauth user, unauthuser, deviceowner, device owner, device user, lastloggedonuser, last logged on user, current user, console user, assigned user, registered user, session user, effective user,
        user login name, mailbox owner upn, subject user name, target user name, calling user, run by user, executed by user, remoteuser, authuser, initiating user, last logged user, lastloggeduser, context user, src username, dst username, account login, client user, cs username, c username, os username, peer identity, common name user, actor username, affected user, impersonated user, login email user, last modified user, created user, mapped user, svn author, effective username, logon user name, requesting user, unix user, linux user, windows user, ad user""") + _table("user, usr, login, uname, uid name, user login, userlogin, auth user, logname, sam account, samaccountname, upn, nickname, nick, handle, screen name, pseudo, pseudonyme, apodo, spitzname, bijnaam, twitter, skype, ruser, auid name, logged in user, last user, primary user, last logged on user, lastuser, user names, acct, os user, osuser, owner username,  run as, mailnickname, userprincipalname,   preferred username"),
    "EMAIL_ADDRESS": _table("reply to, mail, cc email, bcc email, email to, email from, to address, from address, mail from, rcpt to, sender email, recipient email, suppliedemail, contact emails, cc emails, to emails, alternate email, via source from address, via source to address, smtp address, e mails, emails, mailto, original recipients, return path, delivered to, envelope from, envelope to"),
    "PHONE_NUMBER": _table("phone ext, phone extension, extension, ext, office ext, mobilephone, homephone, workphone, phonenumber, phones, phone numbers, suppliedphone, contact numbers, other phone, assistant phone, asst phone, telephones, from number, to number, sms, gsm, sip from, sip to, calling number, called number, caller id num, clid, callerid"),
    "POSTAL_ADDRESS": _table("addresses, address line1, address line2, address line3, addressline1, addressline2, addr1, addr2, mailingstreet, billingstreet, shippingstreet, otherstreet, street1, street2, street line, house number, house no, apartment, apt, unit number, suite, full address, formatted address, adr"),
    "POSTCODE": _table("cp, cód postal, cod postal, code post, billing zip, shipping zip, mailingpostalcode, billingpostalcode, post code"),
    "LOCATION": _table("oraș, oraşul, oras, localitate, miasto, miejscowość, město, mesto, obec, település, plaatsnaam, postort, poststed, bopæl, hjemby, kaupunki, postitoimipaikka, şehir, sehir, ilçe, opština, población, poblacion, localidad, localidade, comune, località, localita, comuna, freguesia, город, населённый пункт, населенный пункт, місто, град, πόλη, hometown, city name, locality, mailingcity, billingcity, shippingcity,  geo city"),
    "DATE_OF_BIRTH": _table("birth, birth year, year of birth, bday, bdate"),
    "PURCHASE_DATE": _table("purchase dt, bought at, purchased at, date bought, date achat"),
    "CUSTOMER_ID": _table("student id, student number, student no, matriculation number, matriculation no, matrikelnummer, matrikelnr, numéro étudiant, numero etudiant, numero studente, numero matricola studente, studentnummer, studienummer, studienr, opiskelijanumero, opiskelijatunnus, nr albumu, numer albumu, número de estudiante, número de alumno, nro alumno, número de aluno, öğrenci no, fuc, merchant no, merchant number, n° commerçant, nº de comercio, n comercio, num comercio, ff no, frequent flyer no, frequent flyer, loyalty, loyalty no, merchant id, mrn no, patient no, patient nr, guest no, membership, customer, custid, customerid, customer ref, clientid number,   member, subscriber, client code, user number, external customer id, crm id, debitor, debitorennummer, crn"),
    "HOSTNAME": _table("srcname, dstname, shost, dhost, srchost, dsthost, clienthost, src hostname, source hostname, source host name, destination host name, identhostname, ident host name, endpoint name, endpointname, client computer, client machine, terminal name, initiating device, managed device name, client host, source host, src host, remote host,  client name, host machine, wks, asset name, ci name, last known hostname, computer dns name, dns name client, src machine name, dst machine name, client terminal, user terminal, endpoint hostname, nb name, netbios computer name, devicehostname, deviceName"),
    "NATIONAL_ID": _table("nhi, nhi number, nino, ni number, ppsn, pps number, hkid, emirates id, cnic, cnp, egn, amka, tckn, mykad no, cccd, bvn, svnr, ahv nr, ahv number, avs number, hetu, isikukood, cpr, cpr nr, cpr number, abha, abha number, nric, nric number, pesel, oib, personnummer, personnr, fodselsnummer, kennitala, mykad, ic number, nik, ktp, ktp number, cuil, cuit, rut, cedula, cedula number, mrz no, mrz number, passport no, passport nr, doc number, document no, plate no, license plate, licence plate, number plate, reg plate, vehicle reg, mrz document number, id card, national number, medicare, medicare no, nhs no, nhs, sin, ssn hash, dni number, tax no, vat id personal"),
    "SSID": _table("wifi network name, wlan network name, current ssid, connected ssid, wifi,  wlan, ap name ssid, wireless network"),
    "IP_ADDRESS": _table("clientip, remoteip, sourceip,   ips, ip addresses, host ip, last ip, last login ip, current sign in ip, last sign in ip, ipaddr, ip4, ip6, c ip, s ip, cs ip, addr ip, forwarded for, sourceaddress, destaddress, true client ip, cf connecting ip, x client ip, fly client ip, x cluster client ip"),
    "MAC_ADDRESS": _table("macs, mac addresses, client mac, src mac, dst mac, ether addr, eth mac, ap mac, chaddr, hw address, lan mac, mac lan, mac wifi, base mac, system mac"),
    "GEO_COORDINATES": _table("latlong, geopoint, geo point,  coords, lon lat, latitude and longitude"),
    "PASSWORD": _table("memorable word, memorable info, security word, safe word, code word, secret word, telephone password, phone password, telefonpasswort, kundenkennwort, password hash, hashed password, pass, pw, userpassword, user pass, auth pass, basic auth pass, pswd, passwords, requirepass, bindpw, rootpw, unlock pin, pin number, cvv code, key passphrase, wpa password, ssid password"),
    "SECRET": _table("key secret, secret token, credentials, credential, creds, connection string, connectionstring, conn str, dsn, private key pem, privatekey, hmac, salt secret, totp secret, otp secret, mfa secret, secret hash, aws secret access key, aws access key id, azure storage key, sasl jaas config, keystore secret, x api token, apisecret, api secret,  seed phrase, mnemonic"),
    "AUTH_TOKEN": _table("authorization, proxy authorization, x access token, x token,   auth header, bearer auth, idtoken, x amz date token, saml response, samlresponse, saml assertion, code verifier, assertion, x csrftoken, ticket granting ticket, tgt, access tokens"),
    "COOKIE": _table("session, cookie, cookies, set cookie, cookie2,  http cookie, anonymous id, distinct id, ga, gid, fbp, amplitude id, mixpanel id, csrf cookie,  user session, mp distinct id"),
    "ONE_TIME_CODE": _table("2fa, mfa, passcode otp, otp code, verification pin, code otp, two factor"),
    "BANK_ACCOUNT": _table("bank acc, bank acct, bank a/c, bank acc no, bank acct no, account iban, kontoverbindung"),
    "CREDIT_CARD": _table("cc, ccn, cardnumber, card num, payment card, account card number, creditcardnumber"),
    "AGE": _table("age years, customer age, alter in jahren"),
    "EMPLOYEE_ID": _table("clinician id, nurse id, cashier id, cashier no, driver id, technician id, officer id, teller id, engineer id, operator no, operator number, guard id, employee, employeenumber, employeeid, workday id, badgeid, staffid, agent id number"),
    "SEARCH_QUERY": _table("query string, searchquery, search phrase,   q, search keyword, user query, last search"),
    "US_SSN": _table("ssn last 4, last 4 ssn, ssn4, tax ssn, ssn no"),
    "SERIAL_NUMBER": _table("""
        serial number, serial no, serial, serial num, serialnumber, serial nr, serialno, sn, s n, service tag, servicetag, product serial, device serial, machine serial, chassis serial, board serial, hardware serial, dell service tag,
        seriennummer, seriennr, serien nr, gerätenummer, numéro de série, numero de serie, número de serie, n° de série, no de série, numero di serie, シリアル番号, 製造番号, シリアル, 序列号, processor board id, ro serialno, id serial short, id serial"""),
    "IMEI": _table("imei, imei1, imei2, imei number, meid, imei sv, imeisv"),
    "IMSI": _table("imsi, imsi number"),
    "ICCID": _table("iccid, icc id, sim number, sim serial, sim card number, sim serial number, sim id, sim no"),
    "DEVICE_ID": _table("""
        udid, ios vendor id, device unique identifier, unique device identifier, unique device id, management id, mdm id, vendor identifier, identifier for vendor, device id, device uuid, android id, androidid, azure ad device id, azureaddeviceid, aad device id, intune device id, managed device id, advertising id, idfa, idfv, gaid, aaid, hardware uuid, machine uuid, system uuid, machine id, machine guid, asset tag, asset number, asset id, asset no, assettag, wwn, wwpn, wwnn, hardware id unique,
        dev eui, deveui, gateway eui, eui, eui64, dev addr, devaddr, sensor id, endpoint uuid, device serial uuid, computer id, crash reporter key, vmgenid, ipui, hw id, hwid, device unique id, unique device id, uniquedeviceid, deviceid, platform uuid, installation id, install id, product uuid, ecid, inventarnummer, inventory number, inventory tag, device fingerprint, endpoint id, eid, provisioning udid, untrusted host buid, system buid, die id, 端末id, デバイスid, 資産番号, 管理番号, printer uuid, host uuid"""),
}

#: Whose `name` is a person's.
NAME_OWNERS = frozenset(
    "customer client contact caller requester requestor reporter submitter user person owner employee patient agent technician manager author assignee sender "
    "recipient attendee member subscriber holder student teacher doctor passenger guest visitor tenant buyer seller driver operator engineer staff approver creator "
    "from to cc billing shipping delivery mother father spouse child parent actor participant colleague supervisor admin nurse physician applicant candidate commenter "
    "signatory beneficiary payer payee insured claimant reviewer analyst consultant representative rep responder speaker host resident voter donor lead".split()
)
#: Owners whose names, users, ages and addresses are those of things.
NOT_PERSONAL_OWNERS = frozenset(
    "product prod file tag app application project database db table column field class package module function method event queue topic service server cluster node "
    "process thread job task group role company organization organisation vendor supplier brand model category device_type plugin package branch repo repository bucket "
    "image container pod namespace interface policy rule template workflow status source target schema index key max min cache memory base load register start "
    "virtual physical_memory block mem bus pci return code program image function symbol fault instruction page cert certificate zone soa issuer driver firmware bios "
    "counter sequence message document attachment font color theme screen view form button icon menu setting feature log error".split()
)
#: Last words that make a key a state, a count or a description of the value, not the value.
STATES = frozenset(
    "required count total enabled disabled verified valid invalid type kind length size status state format label hint help error errors message expired expiry expires expiration "
    "expire ttl changed updated created modified date time timestamp at on since until by age max min limit policy rule rules strength reset resets attempts attempt failures failed "
    "failure success ok allowed denied missing present set unset optional visible hidden source provider scheme url uri link endpoint path file dir directory column field index position "
    "version algorithm alg method mode opt optin consent preference preferences subscribed unsubscribed bounced domain regex pattern mask placeholder prompt title description "
    "note notes comment template subject body prefix suffix flag flags confirmed exists unique encoding charset budget usage used left remaining per duration timeout".split()
) - {"date", "on", "by", "at", "age", "used", "status"}
#: Last words of the names that desks and firms give themselves (`IT Helpdesk`, `Namebjarg Service`).
DESKS = frozenset(
    "support helpdesk desk servicedesk service services team care sales billing accounts accounting info orders returns shop store admin administrator noreply notifications notification alerts alert newsletter operations office department hr it ict "
    "kundenservice kundendienst kundenbetreuung vertrieb buchhaltung soporte ventas atención assistenza servizio klantenservice helpdesken kundtjänst kundeservice".split()
)
#: Last words of what departments, lists and bodies are called, beside these (`Human Resources`, `Exchange Admins`): nobody has them for a surname.
DEPARTMENTS = frozenset(
    "resources admins administrators administration communications payable payables receivable receivables relations management mgmt procurement purchasing facilities marketing compliance audit auditors payroll logistics "
    "engineering finance treasury training recruitment recruiting careers research development handlers users members staff employees everyone committee council trustees planning trading analysts managers engineers "
    "developers students teachers parents volunteers subscribers dispatch lettings reservations bookings enquiries inquiries claims complaints reception registry secretariat governance maintenance dispatchers owners partners "
    "suppliers vendors tenants residents shareholders distribution recipients delegates assistants coordinators supervisors "
    "personalabteilung verwaltung einkauf redaktion sekretariat disposition comptabilité achats ressources accueil secrétariat prenotazioni segreteria amministrazione acquisti "
    "administración compras recepción secretaría administração recepção secretaria administratie inkoop receptie".split()
)
