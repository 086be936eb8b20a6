"""What agents, forms and customers call a value, short and long, in many languages, with what may stand behind the words; data only."""

# ruff: noqa: E501, RUF001 - a label in all its spellings reads best on one line, and labels are in many scripts

from __future__ import annotations

from collections.abc import Iterator


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in text.replace("\n", ",").split(",") if phrase.strip())


#: Entity, or `ENTITY.kind` where the kind says which values are believed (see notes.py) -> labels. A space in a label stands for
#: nothing or for one of space, dot, dash, slash, underscore (`u n` is `u/n` and `un.`); a number word may follow any label.
LABELS: dict[str, tuple[str, ...]] = {
    "PASSWORD": _phrases("""
        p w, pw, pwd, pswd, psswd, passwd, pass, password, passwords, pass word, passphrase, wifi pw, wi fi pw, wifi pass, wifi password, wi fi password, wlan pw, wifi key, wi fi key, wlan key, wpa key, wpa2 key, network key, security key,
        temp pw, temp password, temp pass, temporary password, new password, old password, initial password, default password, start password, one time pw, admin pw, admin pass, admin password, local admin pw, local admin pass, root pw,
        login pw, wlan passwort, wlan schlüssel, netzwerkschlüssel, wifi passwort, passwort, kennwort, pw neu, startkennwort, startpasswort, initialpasswort, einmalpasswort, kennw, passw,
        mot de passe, mdp, mdp provisoire, clé wifi, clé wi fi, clé réseau, clé wpa, contraseña, contrasena, contraseña wifi, clave, clave wifi, clave de acceso, pwd wifi, password wifi, chiave wifi, parola d'ordine,
        senha, palavra passe, senha do wifi, wachtwoord, wifi wachtwoord, ww, lösenord, losenord, wifi lösenord, passord, adgangskode, kodeord, salasana, hasło, haslo, hasło wifi, heslo, jelszó, parolă, parola, şifre, sifre, пароль, пароль wifi, κωδικός, סיסמה, كلمة المرور, 密码, 密碼, wifi密码, 비밀번호, パスワード, 暗証番号"""),
    "PASSWORD.pin": _phrases("""
        pin, pin code, pincode, pin no, puk, sim pin, card pin, voicemail pin, passcode, pass code, lock screen pin, lock screen code, unlock code, unlock pin, screen time passcode, ipad passcode, phone passcode, device pin, device passcode, parental pin, tablet pin, alarm code, door code, gate code, side gate code, entry code, key safe, key safe code, keysafe,
        lockbox code, keypad code, security pin, telephone pin, phone pin, account pin, customer pin, gerätecode, entsperrcode, sperrcode, kundenkennwort, code pin, code de déverrouillage, código pin, código de desbloqueo, codice pin, código de bloqueio, toegangscode, pinkode, pin kod"""),
    "ONE_TIME_CODE": _phrases("""
        otp, otp code, 2fa, 2fa code, mfa, mfa code, tfa code, sms code, text code, texted code, verification code, verif code, verify code, confirmation code, security code, one time code, one time passcode, one time password, login code, sign in code, auth code, authentication code, authenticator code, recovery code, backup code, code sent, code from sms, code by sms, code from text,
        sms tan, tan, einmalcode, bestätigungscode, verifizierungscode, sicherheitscode, sms kode, anmeldecode, code reçu par sms, code reçu, code sms, code de vérification, code de confirmation, code de sécurité, código sms, código recibido, código de verificación, código de confirmación, codice sms, codice di verifica, código de verificação, código sms, verificatiecode, sms code, engångskod, engangskode, kod sms, kod weryfikacyjny, ověřovací kód, doğrulama kodu, код из смс, код подтверждения, 验证码, 驗證碼, 인증번호, 認証コード, 確認コード"""),
    "ONE_TIME_CODE.code": _phrases("code, kode, código, codigo, codice, kod, code that failed, code i got, code you sent"),
    "USERNAME.handle": _phrases("asked by, posted by, answered by, edited by, started by, submitted by user, forum user, forum name, forum handle, profile name, poster, thread by, reply by, comment by, gepostet von, posté par, publicado por"),
    "USERNAME": _phrases("""
        u n, u name, uname, usr, usrname, user name, username, user id, userid, u id, uid, user login, login, login id, login name, logon, logon name, log in, sign in name, samaccount, network id, net id, windows login, ad account, ad user, ad login, domain user, rdp user, vpn user, portal user, portal login, screen name, gamertag, logged on as, logged in as, logs in as, signs in as, sign in as, login as, log in as,
        benutzer, benutzername, benutzerkennung, anmeldename, kennung, nutzername, loginname, windows kennung, utilisateur, nom d'utilisateur, identifiant, usuario, nombre de usuario, nome utente, utente, utilizador, usuário, nome de usuário, nome de utilizador, gebruikersnaam, gebruiker, inlognaam, användarnamn, användare, brukernavn, bruker, brugernavn, käyttäjätunnus, nazwa użytkownika, użytkownik, login użytkownika, uživatelské jméno, felhasználónév, kullanıcı adı, имя пользователя, логин, 用户名, 아이디, ユーザー名, ユーザーid, ログインid"""),
    "DATE_OF_BIRTH": _phrases("""
        dob, d o b, date of birth, date o birth, dt of birth, dte of birth, birth date, birthdate, birthday, bday, b day, b date, born, born on, geb, geb dat, geb datum, gebdat, geburtsdatum, geburtstag, geb am, geboren, geboren am, né le, née le, né e le, ddn, date naiss, date de naissance, née, fecha nac, f nac, f nacimiento, fecha nacimiento, fecha de nacimiento, fec nac, nacido el, nacida el, nacido, nacida, nací el, naci el, nació el,
        data di nascita, nato il, nata il, nato a il, data nascita, data de nascimento, data nasc, dt nasc, nascido a, nascida a, nascido em, nascida em, nasci a, nasci em, geboortedatum, geb datum, geboren op, födelsedatum, född, född den, fødselsdato, født, født den, syntymäaika, syntynyt, data urodzenia, data ur, ur, urodzony, urodzona, datum narození, narozen, narozena, dátum narodenia, születési dátum, született, data nașterii, doğum tarihi, дата рождения, родился, 出生日期, 生年月日, 생년월일"""),
    "PURCHASE_DATE": _phrases("""
        dop, d o p, date of purchase, had it since, had this since, had it from, owned since, owned it since, have owned it since, ours since, date purch, date purchased, purchase date, purch date, purch dt, pur date, p date, purchased, purchased on, bought, bought on, bought in, was bought on, date bought, purchase dt, sale date, date of sale, kaufdatum, kauf am, gekauft, gekauft am, kauf, gekauft im, erworben am, datum kauf, datum des kaufs, kaufdat, rechnungsdatum, date d'achat, date achat, dte achat, acheté le, achetée le, acheté en, achat le, fecha de compra, fecha compra, f compra, comprado el, comprada el, comprado en, compré el, lo compré el, la compré el,
        data di acquisto, data acquisto, acquistato il, acquistata il, comprato il, comprata il, data da compra, data de compra, data compra, data de aquisição, comprado em, comprada em, comprei em, comprei a, aankoopdatum, gekocht op, datum aankoop, aangekocht op, inköpsdatum, köpdatum, köpt, köpt den, kjøpsdato, kjøpt, kjøpt den, købsdato, købt den, ostopäivä, ostettu, data zakupu, zakupiono, kupiony, kupiona, kupione, datum nákupu, datum koupě, zakoupeno, koupeno, dátum nákupu, dátum kúpy, vásárlás dátuma, vásárlás ideje, data achiziției, satın alma tarihi, дата покупки, куплен, куплена, 购买日期, 購買日期, 구매일, 구입일, 購入日, ご購入日, お買い上げ日"""),
    "CUSTOMER_ID": _phrases("""
        acct, acct no, acc, acc no, accnt, a c no, acct num, acct number, account no, account number, account id, cust no, cust id, cust nr, cust num, custno, customer no, customer number, customer id, customer ref, client no, client id, client number, member no, member number, member id, membership, membership no, mem no, mbr no, mbr id, subscriber no, subscriber id, subscription no, policy no, policy number, contract no, contract number, merchant id, merchant no, merchant number, loyalty card, library card, library card no, reader no, patient no, patient id, mrn, hosp no, tenant id no, consumer no,
        kd nr, kdnr, kunden nr, kundennr, kundennummer, kunde nr, mitgl nr, mitgliedsnr, mitgliedsnummer, vertrags nr, vertragsnr, vertragsnummer, police nr, n client, no client, num client, numéro client, numéro de client, réf client, code client, n abonné, n contrat, nº cliente, n cliente, num cliente, número de cliente, número cliente, núm cliente, nº de cliente, nº contrato, cod cliente, código de cliente, codice cliente, n cliente, nr cliente, numero cliente, numero di cliente, tessera n, nº do cliente, número do cliente, klantnr, klant nr, klantnummer, kl nr, lidnr, lidnummer, kundnr, kundnummer, kund nr, kundenr, kunde nr, medlemsnr, asiakasnro, asiakasnumero, nr klienta, numer klienta, č zákazníka, číslo zákazníka, zákaznické číslo, ügyfélszám, müşteri no, номер клиента, 客户号, 客户编号, 会员号, 고객번호, お客様番号, 会員番号"""),
    "CUSTOMER_ID.account": _phrases("account, a c, customer, client, member, subscriber, policy, kunde, vertrag, konto, compte, contrato, contratto, klant, card, cardholder no, reader card"),
    "POSTAL_ADDRESS": _phrases("""
        addr, address, adress, addres, adddress, home addr, home address, postal address, mailing address, delivery address, shipping address, billing address, service address, install address, installation address, site address, street address, full address, ship to, deliver to, property address, residential address, res address, premises, location address,
        anschrift, adresse, lieferadresse, lieferanschrift, rechnungsadresse, wohnadresse, wohnanschrift, wohnhaft in, wohnhaft, standort des geräts, adresse postale, adresse de livraison, adresse du client, domicile, demeurant, dirección, direccion, dirección de envío, dirección de entrega, domicilio, indirizzo, indirizzo di consegna, residente in, residenza, residente a, endereço, endereco, morada, endereço de entrega, residente em, adres, bezorgadres, woonadres, adress, leveransadress, hemadress, adresse leilighet, leveringsadresse, osoite, toimitusosoite, adres zamieszkania, adres dostawy, adres korespondencyjny, zamieszkały, zamieszkała, adresa, bydliště, trvalé bydliště, doručovací adresa, cím, lakcím, szállítási cím, adresă, adres bilgisi, teslimat adresi, адрес, адрес доставки, διεύθυνση, כתובת, العنوان, 地址, 收货地址, 주소, 住所, ご住所"""),
    "EMPLOYEE_ID": _phrases("""
        emp no, emp id, emp nr, emp num, emp, empl no, employee no, employee id, employee number, employee nr, staff no, staff id, staff number, payroll no, payroll number, personnel no, badge no, badge id, badge number, badge, collar no, collar number, warrant no, worker no, associate id, ee id, agent id no, pers nr, persnr, personalnr, personal nr, personalnummer, ma nr, mitarbeiternr, mitarbeiternummer, mitarb nr, matricule, n matricule, matr, matr n, matricola n, nº empleado, n empleado, número de empleado, num empleado, nº de funcionário, personeelsnr, personeelsnummer, anställningsnr, anställningsnummer, ansattnr, medarbejdernr, nr pracownika, numer pracownika, osobní číslo, 工号, 社員番号, 사번"""),
    "HOSTNAME": _phrases("""
        pc name, pc, comp name, computer, computer name, machine name, machine, host, hostname, host name, device name, workstation, workstation name, ws name, ws, laptop name, laptop, node, old node, new node, desktop name, asset name, netbios name, server name of user, rechner, rechnername, pc rechner, gerätename, computername, nom du pc, nom du poste, nom de l'ordinateur, nom de la machine, poste, nombre del equipo, nombre de equipo, nombre del pc, equipo, nome computer, nome del pc, nome do computador, computernaam, pc naam, datornamn, nazwa komputera, nazwa komputera, název počítače, имя компьютера, 计算机名, 컴퓨터 이름, コンピューター名, 端末名"""),
    "SSID": _phrases("""
        ssid, ssids, wifi, wi fi, wifi name, wi fi name, wifi nm, wifi network, wi fi network, wifi ssid, wlan, wlan name, wireless, wireless name, network name, net name, home wifi, home network, home wi fi, home wlan, guest wifi, guest network, hotspot, hotspot name, wifi called, network called, netzname, netzwerkname, wlan netz, wlan netzwerk, wlan name, nom du wifi, nom du réseau, nom wifi, réseau wifi, réseau, nombre de la red, nombre del wifi, red wifi, nome rete, nome della rete, rete wifi, nome da rede, rede wifi, netwerknaam, wifi netwerk, wifi naam, nätverksnamn, nettverksnavn, netværksnavn, nazwa sieci, nazwa wifi, název sítě, ağ adı, имя сети, wifi名称, 网络名称, 네트워크 이름, ネットワーク名"""),
    "DEVICE_ID": _phrases("""
        asset, asset tag, asset no, asset number, asset nr, asset id, asset sticker, asset label, inv no, inv nr, inventory no, inventory number, inventory tag, inventar nr, inventarnr, inventarnummer, anlagen nr, n inventaire, numéro d'inventaire, nº inventario, número de inventario, n inventario, inventarisnummer, inventarienr, nr inwentarzowy, inventární číslo, anydesk, anydesk id, any desk, teamviewer, teamviewer id, tv id, rustdesk id, udid, device id, dev id, android id, hardware id, machine id, equipment id, unit id, property tag"""),
    "SERIAL_NUMBER": _phrases("""
        sn, s n, s no, s nr, ser no, ser nr, ser num, ser number, ser, serial, serials, serial no, serial nr, serial num, serial number, serial etched, serial on label, serialnr, seriell, seriennr, serien nr, ser nummer, seriennummer, serie nr, serie, n série, n de série, num série, numéro de série, numéro série, no de série, nº serie, nº de serie, n serie, num serie, núm serie, número de serie, número de série, numero di serie, matricola, matricola prodotto, seriale, serienr, serienummer, sarjanumero, nr seryjny, numer seryjny, nr fabryczny, výrobní číslo, sériové číslo, v č, gyári szám, sorozatszám, seri no, seri numarası, серийный номер, серийный, service tag, svc tag, stb no, stb nr, cpe no, meter no, meter serial, unit no, unit sn, old sn, new sn, 序列号, 일련번호, 製造番号, シリアル番号"""),
    "AGE": _phrases("age, aged, cust age, customer age, patient age, alter, âge, edad, età, idade, leeftijd, ålder, alder, ikä, wiek, věk, yaş, возраст, 年龄, 나이, 年齢"),
    "PHONE_NUMBER": _phrases("""
        ph, ph no, phone, phone no, phone nr, tel, tel no, tel nr, mob, mob no, mobile, mobile no, cell, cell no, hp no, hp, h p, m, c b, cb, cb no, cb ph, callback, call back, call back no, contact no, contact number, cont no, landline, ll, work ph, home ph, alt ph, alt phone, alt no, whatsapp, fax, tel fax, handy, handy nr, mobil, mobilnr, rufnr, rückruf, tél, tel port, port, móvil, cel, tfno, tlf, tlfn, cell, telemóvel, tlm, telefoon, gsm, puh, kom, telefon"""),
    "NATIONAL_ID": _phrases("""
        passport, passport no, passport nr, passport number, ppt no, pp no, dl no, dl number, dl, d l no, driving licence, driving licence no, driving license, driver licence, driver license, driver license no, drivers license, drivers licence, drivers license no, driver's license, driver's licence, driver's license number, driver license number, driving licence number, licence card no, nino, ni no, ni number, nat ins no, national insurance, national insurance no, nat id, national id, national id no, national identity no, id no, id nr, id number, id card, id card no, id card number, identity no, identity card, identity number, identity card no, id doc, id document no, photo id no, gov id, government id, ssn, ss no, sin, sin no, social insurance no, social insurance number, health card, health card no, health no, health number, ohip, ohip no, phn, medicare no, medicare, medicare card, nhs, nhs no, nhs number, tfn, tax file no, tax id, tax no, tax nr, tax number, tin, itin, vat id, nric, fin no, fin, mykad, ic no, nic, nic no, cnic, cnic no, aadhaar, aadhaar no, aadhar, aadhar no, uidai, pan no, pan card, voter id, epic no, nin, bvn, hkid, philsys, umid, sss no,
        ausweis nr, ausweisnr, ausweisnummer, perso nr, personalausweis, personalausweis nr, reisepass, reisepass nr, pass nr, passnummer, führerschein nr, führerscheinnummer, führerschein, steuer id, steuer idnr, idnr, steuer nr, steuernummer, sv nr, svnr, svn, sozialvers nr, sozialversicherungsnummer, rentenversicherungsnummer, rv nr, krankenvers nr, kv nr, kvnr, versichertennr, versicherten nr, versichertennummer, ahv, ahv nr, insurance no, insurance number, n sécu, no sécu, numéro de sécu, n de sécu, n sécurité sociale, n de sécurité sociale, numéro de sécurité sociale, nir, carte d'identité, n carte d'identité, cni, passeport, n passeport, numéro de passeport, permis, permis de conduire, n permis, n fiscal, numéro fiscal, nas,
        dni, nie, nif, d n i, n i e, n i f, pasaporte, nº pasaporte, n pasaporte, nº de pasaporte, documento, documento de identidad, nº documento, cédula, cedula, c c, curp, rfc, rut, run, cuit, cuil, nuss, nº seguridad social, seguridad social, carné de conducir, permiso de conducir, codice fiscale, cod fiscale, cod fisc, c f, carta d'identità, carta identità, c i, passaporto, patente, patente n, tessera sanitaria, cpf, rg, cnh, nif, n contribuinte, nº contribuinte, contribuinte, cartão de cidadão, passaporte, bilhete de identidade, bsn, burgerservicenummer, sofinummer, paspoort, paspoortnummer, rijbewijs, rijbewijsnummer, rijksregisternummer, rijksregisternr, insz, personnr, personnummer, pers nr id, fødselsnr, fødselsnummer, cpr, cpr nr, hetu, henkilötunnus, pesel, nr dowodu, dowód osobisty, dowód, nr paszportu, nip, rodné číslo, rč, r č, op č, číslo op, číslo pasu, személyi, személyi szám, személyi igazolvány, adóazonosító, taj, taj szám, cnp, egn, егн, jmbg, oib, emšo, isikukood, asmens kodas, personas kods, kennitala, afm, αφμ, αμκα, tc kimlik, tc kimlik no, t c kimlik no, t c no, инн, снилс, паспорт, т з, ת ז, מספר זהות, teudat zehut, 身份证, 身份证号, 身份證字號, 护照号, 주민등록번호, 여권번호, マイナンバー, 個人番号, 旅券番号, 免許証番号, gphc, gphc reg, gmc no, nmc pin, nmc no"""),
    "NATIONAL_ID.plate": _phrases("licence plate, license plate, number plate, reg plate, kennzeichen, kfz kennzeichen, plaque, plaque d'immatriculation, immatriculation, matrícula, targa, kenteken, registration, registration plate, rego, vehicle reg, vehicle registration, car reg, reg no, reg nr, registration no, reg number, rendszám, nr rejestracyjny, spz, гос номер"),
}

#: Labels that are words too: a sign must follow them.
SIGNED = frozenset(_phrases("code, kode, kod, codice, codigo, código, poster, adres, address, adress, adresse, adresa, addr, location address, premises, domicile, domicilio, residenza, cím, morada, wohnhaft, demeurant, ship to, deliver to, direccion, dirección, indirizzo, m, run, rut, ll, tan, pass, member, host, machine, computer, laptop, wireless, node, equipo, poste, documento, cel, port, c b, kom, p date, ww, wi fi, kind, c i, c c, c f, rg, permis, patente, plaque, targa, registration, pp no, client, kunde, konto, compte, vertrag, uid, net name, ur, ser, born, müşteri no, kauf, medicare, passport, reg no, tin, fin, sin, nic, id no, id nr, id number, in"))

#: What may follow a label: a word for number.
NUMBER_WORD = r"(?:[ \t._/-]{0,2}(?:no|nos|nr|num|number|nbr|nummer|numero|número|numéro|id|nº|n°|#|№)(?![\w])\.?)?"

#: Labels long enough to be recognised with a letter wrong, missing, doubled or changed places.
_MISSPELT = _phrases("password, passwort, username, serial number, seriennummer, date of birth, date of purchase, purchase date, purchased, bought, geburtsdatum, kaufdatum, account number, customer number, kundennummer, passport number, verification code, computer name, employee number, mot de passe")
_VOWELS = {"a": "e", "e": "ai", "i": "ey", "o": "u", "u": "oe", "y": "i"}


def misspelt(word: str) -> Iterator[str]:
    """Yield a word with one mistake of fast or unsure writers: a letter left out, doubled, single, swapped with the next, or a vowel for another."""
    for index in range(1, len(word)):
        if word[index] == " ":
            continue
        yield word[:index] + word[index + 1 :]
        yield word[:index] + word[index] + word[index:]
        if index + 1 < len(word) and word[index + 1] not in (word[index], " "):
            yield word[:index] + word[index + 1] + word[index] + word[index + 2 :]
        for other in _VOWELS.get(word[index], ""):
            yield word[:index] + other + word[index + 1 :]


def table() -> dict[str, str]:
    """Return every label without its signs, in small letters, and what its value is; right spellings win over mistakes."""
    found = {plain(label): entity for entity, labels in LABELS.items() for label in labels}
    for label in _MISSPELT:
        for wrong in misspelt(label):
            found.setdefault(plain(wrong), found[plain(label)])
    return found


def spellings() -> set[str]:
    """Return every label as it is searched for."""
    return {label for labels in LABELS.values() for label in labels} | {wrong for label in _MISSPELT for wrong in misspelt(label)}


def plain(label: str) -> str:
    """Return a label in small letters, without what may part its words."""
    return "".join(c for c in label.lower() if c not in " \t._/-")
