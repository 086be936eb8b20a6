"""Rows of lines of applications: accounts behind verbs and roles in many languages, in paths and commands; codes and passwords that are told; positions, streets and dates in places of their own.

Logs, and single lines that the names model does not read, by the search for rare words (detect/search/seldom.py).
"""

# ruff: noqa: E501, RUF001 - a row of patterns reads best on one line, and words are in many scripts

from __future__ import annotations

import re

from redactor import regex
from redactor.detect import accounts, checks
from redactor.detect.patterns import decimal_position
from redactor.detect.review.logged_lines import long_ago
from redactor.detect.rows import fields, usernames
from redactor.detect.rows.acting_rows import named
from redactor.detect.rows.app_keys import worker
from redactor.detect.rows.fields import CAP, L, U
from redactor.detect.rows.machine_idioms import IP
from redactor.detect.rows.row import Row
from redactor.detect.rows.trade_rows import is_number
from redactor.detect.words import app_words, words_abroad
from redactor.detect.words.folding import fold
from redactor.detect.words.named_after import made_of_name, names_somebody
from redactor.detect.words.plain_words import is_known, is_plain

_DOMAIN = r"(?:[A-Za-z][\w.-]*\\{1,2})?"
_ACCOUNT = r"[A-Za-z][A-Za-z0-9_.-]{2,38}"
#: An account that shows what it is: a sign or figures in it, or capitals.
_SIGNED = r"(?:[a-z][a-z0-9]{0,20}(?:[._-][a-z0-9]{1,20}){1,2}|[A-Z]{6,20}|[a-z]{4,16}[0-9]{1,3})"
_QUOTE = r"[\"'`«“„]?"
_END = r"(?:[\"'`»”]|[\s,;:|)\]}>]|\.(?:\s|$)|$)"
#: Who uses a program, in languages other than English.
_USERS = r"benutzer(?:in|konto)?|nutzer(?:in)?|anwender(?:in)?|utilisateur|utilisatrice|usuari[oa]|usuári[oa]|utente|gebruiker|användare[n]?|bruker(?:en)?|bruger(?:en)?|käyttäjä[n]?|użytkownika?|uživatele?|používateľ|felhasználó|utilizator(?:ul)?|korisnik|uporabnik|kasutaja|lietotājs|vartotojas|kullanıcı(?:sı)?|pengguna|mtumiaji|người dùng|tài khoản|пользовател(?:ь|я|ю|ем)|користувач(?:а)?|потребител|корисник|χρήστης|χρήστη"
_USERS_WIDE = r"(?:ال)?مستخدم|کاربر|משתמש|उपयोगकर्ता|ผู้ใช้|用户|用戶|使用者|ユーザー?|사용자|계정|アカウント|账户|帐户"
#: By whom something was done.
_BY = r"durch|par|por|przez|door|oleh|bởi|av|af|da|von|av|uživatelem|od|dari|na|tarafından|пользователем|користувачем|от|від|από"
_ROLES = r"agent|operator|operador|opérateur|operatore|konto|cuenta|compte|conta|hesap|akun|účet|fiók|cont|račun|moderator|mod|adjuster|underwriter|reviewer|approver|editor|last editor|clerk|cashier|оператор|аккаунт|учётная запись|учетная запись|λογαριασμός"


def stated(text: str) -> bool:
    """Return whether a word behind "by" is an account: a sign or a figure in it, or a name, and no words of programs."""
    if not worker(text) or len(text) < 4 or _RUNS.search(text):  # noqa: PLR2004
        return False
    parts = re.split(r"[._-]", text)
    signed = len(parts) > 1 and text.islower() and not any(is_plain(part) and not names_somebody(part) for part in parts if len(part) > 2) and not _ENDING.search(text)  # noqa: PLR2004
    return signed or made_of_name(text) or _FIGURES.fullmatch(text) is not None


#: What runs by itself, and machines by their number.
_RUNS = regex.compile(r"(?i)(?:bot|service|server|job|system|sync|svc|daemon|runner|worker|agent)\Z|-[0-9]{1,4}\Z")
#: Numbers of staff: `E07741`.
_STAFF = regex.compile(r"[A-Z]{1,2}[0-9]{4,7}")
_ENDING = regex.compile(r"\.(?:py|js|ts|sh|php|rb|go|cpp|java|jar|exe|dll|so|conf|cfg|ini|ya?ml|json|xml|log|txt|csv|sql|service|timer|com|net|org|io|de|local|html?|pdf|docx?|xlsx?|png|jpe?g|zip|gz)\Z|_(?:id|name|type|status|key|at|on|by|count|time|date|code|no)\Z")
_FIGURES = regex.compile(r"[a-z]{4,20}[0-9]{1,3}")


def mentioned(text: str) -> bool:
    """Return whether what stands behind `@` in a line is an account that somebody is called by."""
    return usernames.mentioned(text) and not is_known(fold(text)) and not is_plain(text.lower().removesuffix("s")) and not is_known(fold(text).removesuffix("s")) and not _RUNS.search(text) and not words_abroad.are_words(fold(text))


def of_user(text: str) -> bool:
    """Return whether what a program says of a user in another language is an account: no word of that language."""
    return accounts.personal_account(text) and not _RUNS.search(text) and not _STAFF.fullmatch(text) and not is_known(fold(text)) and not words_abroad.are_words(fold(text)) and (text.islower() or text.isupper() or not text.isalpha())


def read_before_name(region: str) -> list[tuple[str, int, int]] | None:
    """Return an account and the name beside it that it is made of: `mwangi.j     Joyce Wanjiru Mwangi`."""
    found = _BEFORE_NAME.search(region)
    if found is None or not fields.weak_person(found["who"]):
        return None
    account, name = fold(found["v"]), fold(found["who"]).split()
    if not (any(len(part) > 2 and part[:5] in account for part in name) or account == "".join(part[0] for part in name)):  # noqa: PLR2004
        return None
    return [("USERNAME", *found.span("v")), ("PERSON", *found.span("who"))]


_BEFORE_NAME = regex.compile(r"^[ \t]*(?P<v>[a-z][a-z0-9._-]*)(?:[ ]{2,}|\t+)(?P<who>[^\W\d_a-z][^\n\t\d]*?)(?:[ ]{2,}|\t|\Z)")


def machine_part(text: str) -> bool:
    """Return whether the word behind a kind of machine is somebody's name."""
    return names_somebody(text) or made_of_name(text)


def pod(text: str) -> bool:
    """Return whether the pod of a notebook is somebody's."""
    return not all(is_plain(part) or is_known(part) or part.isdigit() for part in text.split("-"))


def told_code(text: str) -> bool:
    """Return whether figures behind a word for a code are one."""
    return fields.code(text) and len(set(text)) > 1 and not re.fullmatch(r"(?:19|20)[0-9]{2}", text)


def _secret_word(text: str) -> bool:
    return len(text) > 3 and fields.password(text) and not is_plain(text.lower())  # noqa: PLR2004


def _position(text: str) -> bool:
    return decimal_position(text.replace("/", ","))


def _age(text: str) -> bool:
    return 0 < int(text) < 120  # noqa: PLR2004 - years of a life


def _row(name: str, entity: str, pattern: str, check: object, *, score: float = 0.8, read: object = None, evidence: str = "context") -> Row:
    return Row(name, entity, pattern.replace("@N)", _ACCOUNT + ")"), evidence, score, check, text=False, read=read)  # type: ignore[arg-type]


_STREET_WORD = r"(?:ul|al|os|pl|вул|ул|пр|просп|пер|наб|б-р|пл|бул|R|Av|Avda|Jr|Cl|Kr|Cra|Jl|Str|Gh|Bd|Trav|Tv|Rod)\. ?|(?:C/ ?|(?:Rua|Calle|Jirón|Avenida|Travessa|Praça|Via|Viale|Piazza|Corso|Rue|Avenue|Boulevard|Impasse|Pasaje|Pje\.?|Jalan|ulica|улица|проспект|бульвар|Đường|Str|Οδός|RUE|AVENUE|BOULEVARD|CALLE|AVENIDA|PASAJE|RUA|VIA|VIALE|PIAZZA) )"
_UNIT = rf"(?:,? ?(?:кв|д|корп|оф|эт|под|m|lok|ap|apt|apto|bl|bloco|dpto|depto|piso|esc|bte|bus|No|B|Bl|Apt|Ap|No\.|Nr|ΤΚ)\.?[ ]?[0-9A-Z]{{1,5}}|,? [0-9]{{1,2}}[.º°]{{1,2}}[ ]?[{L}]{{0,4}}\.?)"
_MORE_PLACES = rf"(?:, ?(?:(?:[A-Z]{{1,2}}-)?[0-9]{{2,3}}[ -]?[0-9]{{2,4}},? )?(?:(?:м|г|с|пос|POBL|Col|Urb)\. ?)?{CAP}(?: (?:(?:de|del|da|do|la|am|an der|sur) )?{CAP}){{0,3}}|, ?[0-9]{{4,6}}){{0,4}}"
_STREET = rf"(?:[0-9]{{5,6}}, )?(?:(?:г|м|с|пос|смт)\. ?{CAP}, )?(?:{_STREET_WORD})(?:[{L}0-9'’.-]+ ){{0,5}}?(?:[{U}][{L}'’-]*),? (?:д\. ?|n\.? ?|nº ?|№ ?|No\.? ?)?[0-9]{{1,5}}[ ]?[a-zA-Zа-я]?(?:[/-][0-9A-Za-z]{{1,5}})?{_UNIT}{{0,3}}{_MORE_PLACES}"
_AGES = "âge edad età idade leeftijd ålder alder wiek věk yaş umur usia tuoi ikä вік возраст години ηλικία גיל العمر سن आयु उम्र อายุ 年龄 年齢 나이 连龄"
_BOUGHT = "bought bought_on bought_at buy_date purchase_date purchasedate purchase_dt purchased purchased_on po_date gekauft gekauft_am kaufdatum kauf_datum achat achete_le date_achat acheté compra fecha_compra fec_compra data_compra comprado acquisto data_acquisto dt_acquisto aankoop aankoopdatum gekocht kobt købt kjopt kjøpt kopt köpt inkopt kopdatum köpdatum zakup data_zakupu kupiono nakup datum_nakupu koupeno zakoupeno vasarlas vasarlas_datuma ostopaiva satin_alma satin_alma_tarihi tgl_beli tanggal_beli ngay_mua дата_покупки куплено дата_придбання 购买日期 购买时间 購入日 구매일 구입일"

_PEOPLE_PATHS = "customers?|clients?|patients?|members?|people|persons?|employees?|staff|students?|pupils?|guests?|tenants?|subscribers?|donors?|riders?|drivers?|residents?|policyholders?|passengers?|borrowers?|contacts?|applicants?|kunden?|patienten|mitarbeiter|mitglieder|clientes?|pacientes?|alumnos?|empleados?|socios?|klanten|medewerkers|clienti|pazienti|dipendenti|adherents?|abonnes?|salaries?|eleves?|klienci|pacjenci|klienti|zakaznici|musteriler|hastalar|pelanggan"
_PEOPLE_KEYS = "customer|client|patient|member|employee|student|guest|tenant|subscriber|donor|rider|driver|passenger|user|account|kunde|cliente|paciente|klant"


ROWS: tuple[Row, ...] = (
    # accounts behind words for users, verbs and roles; numbers of staff first
    _row("staff_code", "EMPLOYEE_ID", r"\b(?i:by|agent|operator|cashier|clerk|officer|driver|courier|nurse|guard|engineer|technician|tech|crew|rep|durch|par|por|przez|door)[ :=]{1,2}(?P<v>[A-Z]{1,2}[0-9]{4,7})\b", None),
    _row("user_abroad", "USERNAME", rf"(?:(?:^|[^{L}0-9_])(?i:{_USERS})[ ]?[:=]?[ ]|(?:{_USERS_WIDE})[ ]?[:：=]?[ ]?){_QUOTE}{_DOMAIN}(?P<v>@N){_END}", of_user),
    _row("done_abroad", "USERNAME", rf"[{L}.)\"'»”0-9][ ]{{1,2}}(?i:{_BY})[ ]{{1,2}}{_QUOTE}{_DOMAIN}(?P<v>{_SIGNED}){_END}", stated),
    _row("done_by_signed", "USERNAME", rf"[a-z\"')0-9] by (?P<v>{_SIGNED})(?:[ ]?[(,;)]|\.?[ \t]*\r?$|[ ](?i:on|at|from|via|in|for|with)\b)", stated),
    _row("done_in_place", "USERNAME", rf"(?i:(?:changed|created|modified|entered|approved|released|posted|updated|processed|geändert|angelegt|erstellt|gebucht|freigegeben|erfasst|zusammengelegt|gelöscht|storniert|modifié|créé|validé|saisi|supprimé|modificado|creado|aprobado|registrado|anulado|reconhecido|alterado|criado|aprovado|cancelado|modificato|creato|inserito|approvato|annullato|gewijzigd|aangemaakt|goedgekeurd|ändrad|ändrat|skapad|skapat|godkänd|ændret|oprettet|godkendt|endret|opprettet|godkjent|zmienion[eya]|utworzon[eya]|zatwierdzon[eya]|anulowan[eya]|změněno|vytvořeno|schváleno|zrušeno|módosította|létrehozta|diubah|dibuat|disetujui|изменено|создано|утверждено|удалено)(?: am [0-9.]+| le [0-9/]+)? (?:{_BY})(?: user| benutzer| utilisateur| usuario)?)[ ]{{1,2}}{_QUOTE}{_DOMAIN}(?P<v>@N){_END}", of_user),
    _row("role_account", "USERNAME", rf"(?:^|[\s(\[,;>])(?i:{_ROLES})(?: (?i:login|id|geändert auf|changed to))?[ :=]{{1,2}}{_QUOTE}{_DOMAIN}(?P<v>{_SIGNED}){_END}", stated),
    _row("at_mention", "USERNAME", r"[^\s][ ,;(\"“]{1,2}@(?P<v>[a-z][a-z0-9_.-]{2,30}[a-z0-9_])(?:[ ,;:!?)]|\.(?:\s|$)|$)", mentioned),
    _row("changed_to", "USERNAME", rf"(?i:\b(?:owner|assignee|besitzer|bearbeiter|eigentümer|propriétaire|responsable|propietario|asignado|proprietario|eigenaar|ägare|eier|właściciel|vlastník|владелец|ответственный)[ _-](?:changed to|set to|geändert auf|gesetzt auf|modifié en|cambiado a|cambiato in|gewijzigd naar|ändrad till|endret til|zmieniono na|změněn na|изменен на|изменён на)) {_QUOTE}(?P<v>@N){_END}", of_user),
    _row("name_behind_account", "USERNAME", rf"(?m:^)[ \t]*[a-z][a-z0-9._-]{{1,20}}(?:[ ]{{2,}}|\t+){CAP}(?: (?:{CAP}|[{U}]\.)){{1,3}}(?:[ ]{{2,}}|\t|[ \t]*\r?$)", None, read=read_before_name),
    # accounts in paths, commands and services
    _row("folder_of_sharepoint", "USERNAME", r"/personal/(?P<v>[a-z0-9]+(?:_[a-z0-9]+)+)(?:[/?\s\"']|$)", None, score=0.9),
    _row("recipient_of_exchange", "USERNAME", r"(?i:/cn=recipients/cn=)(?:[0-9a-fA-F]{32}-)?(?P<v>[^/\"'\s;,()<>]{2,64})", None, score=0.9),
    _row("space_of_person", "USERNAME", r"(?:\w=|/)~(?P<v>[a-z][a-z0-9._-]{1,30})(?:[/\s\"',;)]|$)", accounts.personal_account),
    _row("home_of_dav", "USERNAME", r"/(?:dav|caldav|carddav|webdav|calendars|addressbooks|principals)/(?:users/|__uids__/)?(?P<v>[a-z][a-z0-9._-]{2,38})/", of_user),
    _row("quoted_in_access", "USERNAME", rf" [1-5][0-9]{{2}} [0-9]+ \"(?P<v>@N)\" {IP}", of_user),
    _row("user_of_powershell", "USERNAME", r"[ ]-(?i:SamAccountName|Identity|UserPrincipalName|Mailbox|Members?|LogonName|UserName|Manager|Owner|Trustee|GrantedTo)[ :][\"']?" + _DOMAIN + r"(?P<v>@N)(?:[@\"'\s,;]|$)", of_user),
    _row("made_by_command", "USERNAME", r"\b(?:useradd|adduser|usermod|userdel|gpasswd|chage|deluser) [^\n|;&]*?(?P<v>[a-z][a-z0-9._-]{1,31})[\"']?[ \t]*\r?$", named),
    _row("blamed", "USERNAME", r"(?m:^)[ \t]*r[0-9]{1,8}[ ]{1,6}(?P<v>[a-z][a-z0-9._-]{2,30})[ ]{1,}", of_user),
    _row("item_of_user", "USERNAME", r"['\"](?:name|user|login|username)['\"]: ?['\"](?P<v>@N)['\"], ?['\"](?:gecos|comment|password|update_password|groups?|shell|home|state|uid|password_hash)['\"]", named),
    _row("client_of_voice", "USERNAME", r"\b(?:client|by|user|invoker|from|moderator)[ ]'(?P<v>[^'\n]{2,30})'\(id:[0-9]+\)", None),
    _row("chat_of_game", "USERNAME", r"\[(?:[\w.]+:)?(?i:chat|ooc|whisper|say|me)\][ ](?P<v>\w{3,24}):[ ]", usernames.telling_account),
    _row("told_to", "USERNAME", r"(?:: |^)/(?:tell|msg|w|whisper|pm|m) (?P<v>\w{3,24}) |issued server command: /(?:tell|msg|w|whisper|pm|m) (?P<v2>\w{3,24}) ", None),
    _row("quit_chat", "USERNAME", r"-!- (?P<v>[A-Za-z\[\]\\`_^{|}][\w\[\]\\`^{|}-]{1,30}) \[[^\]\n]+\] has (?:quit|joined|left)\b|\bznc\[[0-9]+\]: \[(?P<v2>[A-Za-z][\w-]{1,30})/[\w.-]+\]", None),
    # numbers of people in paths, objects and at doors
    _row("person_in_path", "CUSTOMER_ID", rf"/(?i:{_PEOPLE_PATHS})/(?P<v>[A-Z]{{1,3}}-?[0-9]{{4,12}}|[0-9]{{6,12}})(?:[/?#\s\"',;)]|$)", is_number, evidence="label"),
    _row("person_in_key", "CUSTOMER_ID", rf"\b(?i:{_PEOPLE_KEYS}):(?P<v>[0-9]{{5,12}}|[A-Z]{{1,3}}-?[0-9]{{4,10}})(?:[:/\s\"',;)]|$)", is_number, evidence="label"),
    _row("card_at_door", "EMPLOYEE_ID", r"(?i:\b(?:card|fob|tag|badge|karte|ausweis|carte|tarjeta|tessera|kaart|kort|karta)) (?:(?i:no\.?|nr\.?|id|uid) ?|#)?(?P<v>0[0-9]{7,11}|[0-9A-F]{8}(?:[0-9A-F]{2,6})?) (?i:not|un|denied|granted|read\b|linked|swiped|expired|blocked|presented|rejected|accepted|gesperrt|unbekannt|inconnue|desconocida|onbekend|okänt|nieznana)|(?i:\b(?:nfc|rfid|card|fob|tag|badge|mifare))[ ]?\((?P<v2>[0-9A-F]{6,14})\)", is_number),
    _row("docs_of_airline", "DATE_OF_BIRTH", r"\bP/[A-Z]{2,3}/(?P<NATIONAL_ID>[A-Z0-9]{6,12})/[A-Z]{2,3}/(?P<v>[0-9]{2}[A-Z]{3}[0-9]{2})/(?:M|F|X|MI|FI|U)\b", None, score=0.9),
    # machines
    _row("machine_of_forename", "HOSTNAME", r"(?:^|[\s\"'=(\[,;/@])(?P<v>(?i:laptop|notebook|desktop|macbook|imac|tablet|ipad|iphone|handy|portatil|portable|poste|rechner|pc|nb)-[a-z]{4,20})(?:[\s\"',;)\]]|$)", lambda text: machine_part(text.rpartition("-")[2])),
    _row("tracker_of_home", "HOSTNAME", r"\b(?:device_tracker|notify\.mobile_app|sensor)[._](?P<v>[a-z]{3,20}_?s?_(?:s_)?(?:iphone|ipad|pixel|galaxy|phone|handy|watch|macbook|laptop|tablet|oneplus|xperia|redmi|poco|sm)(?:_[a-z0-9]+)*)", lambda text: not is_plain(text.split("_")[0])),
    _row("pod_of_notebook", "HOSTNAME", r"(?:^|[\s\"'=/])(?P<v>(?:jupyter|claim|notebook|rstudio|workspace)-[a-z0-9]+(?:-[a-z0-9]+){0,6})(?:[\s\"',:)/]|$)", lambda text: any(names_somebody(part) or names_somebody(part[1:]) for part in text.split("-")[1:] if len(part) > 3)),  # noqa: PLR2004
    # codes and passwords
    _row("field_of_password", "PASSWORD", r"#(?i:pwd|passw(?:or)?d|pass|pin|senha|clave|contrasena|passwort|kennwort|mdp|wachtwoord|losenord|haslo|heslo|jelszo|sifre|sandi)[\"']?,?[ ]?\"(?P<v>[^\"\n]{3,64})\"", fields.password, score=0.9),
    _row("pin_told", "PASSWORD", r"(?i:\b(?:pin|puk|passcode|clave|voicemail pin)(?: of [^\n]{2,40}?)? (?:(?:re)?set to|changed to|is|es|ist|est)?[ ]?)(?P<v>[0-9]{4,8})\b", told_code),
    _row("code_told", "ONE_TIME_CODE", r"(?i:(?:\b(?:door|gate|entry|access|alarm|unlock|guest|visitor|lock|keypad|reset|login|pairing|one[ -]time|verification|tür|zugangs|öffnungs)[ -]?|^|[:;,] )(?:code|pin))[ :]{1,2}[\"']?(?P<v>[0-9]{4,8}|[0-9A-F]{2}(?:-[0-9A-F]{2}){2,5})[\"']? (?i:used|entered|accepted|rejected|sent|expired|invalid|wrong|written|granted|denied|for|by|benutzt|eingegeben|utilisé|usado|gebruikt)\b", told_code),
    _row("word_told", "PASSWORD", r"(?i:\b(?:code ?word|codewoord|kodeord|kodord|kennwort|mot de passe|palabra clave|parola d'ordine|hasło|heslo|jelszó|lösenord|wachtwoord|şifre))[ :]{1,2}(?:[\"'“«](?P<v>[^\"'”»\n]{3,40})[\"'”»]|(?P<v2>[a-zäöüéøå]{4,24}) (?i:given|ok|accepted|correct|wrong|rejected|korrekt|richtig|falsch|correct|goed|fout)\b)", _secret_word),
    _row("code_in_message", "ONE_TIME_CODE", r"(?i:\b(?:text|body|content|sms|message|msg|mensaje|nachricht|texte|texto|testo|treść)[\"']?[=:] ?[\"'“][^\"\n]{0,80}?(?:code|código|codigo|codice|kod|kode|koodi|kód|pin|otp|tan|passcode|код|κωδικός|קוד|رمز|कोड|รหัส|mã|验证码|驗證碼|コード|인증번호)[^0-9\"\n]{0,16})(?P<v>[0-9]{3}[ -]?[0-9]{3}|[0-9]{4,8})(?:[.\s,\"'!)。]|$)", told_code, score=0.9),
    _row("code_sent", "ONE_TIME_CODE", r"(?i:\b(?:otp|one[ -]time (?:code|password|pin)|passcode|verification code|tan|einmalcode|code de vérification|código de verificación|codice di verifica)(?: (?:for|to|für|pour|para|per) [^\s]{3,40})? (?:is|was|ist|lautet|es|est|è|=|:)[ ]?)(?P<v>[0-9]{3}[ -]?[0-9]{3}|[0-9]{4,8})\b|(?i:\b(?:sms|mms|whatsapp|viber|otp)\b)\]?:?[ ]{0,2}(?:(?i:to|from|an|von|->|>>|<<|=>)[ ]?)?(?:(?P<PHONE_NUMBER>\+?[0-9]{9,15})\b)?[^\n\"]{0,60}\"[^\"\n]{0,60}?(?i:code|código|codigo|codice|kod|kode|koodi|kód|pin|otp|код|κωδικός|קוד|رمز|कोड|รหัส|mã|验证码|驗證碼|コード|인증번호)[^0-9\"\n]{0,16}(?P<v2>[0-9]{3}[ -]?[0-9]{3}|[0-9]{4,8})(?:[.\s,\"'!)。]|$)", told_code, score=0.9),
    # places
    _row("position_told", "GEO_COORDINATES", r"(?i:\b(?:pickup|pick-up|dropoff|drop-off|drop|at|from|to|lat/lon|lat/lng|latlng|lat_lng|latlon|loc|pos|position|coords?|gps|near|ping|fix|standort|ubicación|posición|posizione|posição|locatie))[\"']?[ =:]{1,2}[\"'(]?(?P<v>-?[0-9]{1,2}\.[0-9]{3,}[ ]?[,/;][ ]?-?[0-9]{1,3}\.[0-9]{3,})", _position),
    _row("street_told", "POSTAL_ADDRESS", rf"(?:^|[\s\"'=:,>«(]){'(?P<v>' + _STREET + ')'}(?:[\s\"'»<)|;.,]|$)", None),
    _row("street_number_zip", "POSTAL_ADDRESS", rf"(?:^|[\s\"'=:>«(])(?P<v>[0-9]{{1,5}}[a-zA-Z]? (?:(?:rue|venelle|avenue|av\.|boulevard|bd|impasse|allée|chemin|place|quai|route|{CAP}) )(?:[{L}'’.-]+ ){{0,4}}?[{U}][{L}'’-]+, [0-9]{{5}} {CAP})", None),
    _row("address_of_event", "POSTAL_ADDRESS", rf"\bLOCATION:(?P<v>[0-9]{{1,5}} [{L}][^\n\"]{{6,100}}?)[ \t]*\r?$", None),
    # values that are bound to a statement, or quoted where somebody typed them
    _row("bound_date", "DATE_OF_BIRTH", r"(?i:\bDATE[\])]? ?(?:<-|-|=)? ?)\[(?P<v>(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2})\]|[\[('\"](?P<v2>(?:19[2-9][0-9]|200[0-9])-[01][0-9]-[0-3][0-9]|[0-3][0-9][./-][0-3][0-9][./-](?:19[2-9][0-9]|200[0-9]))[\])'\"]", long_ago),
    _row("bound_ssn", "US_SSN", r"\[(?P<v>[0-9]{3}-[0-9]{2}-[0-9]{4})\]", checks.us_ssn),
    _row("key_of_age", "AGE", rf"{app_words.key(_AGES, glued=False)}[\"']?[ ]?[:=][ ]?[\"']?(?P<v>1?[0-9]{{1,2}})(?:[\"',;\s|)}}]|$)", _age, evidence="label"),
    _row("key_of_purchase", "PURCHASE_DATE", rf"{app_words.key(_BOUGHT)}\\{{0,3}}[\"'\]]?[ ]?[:=][ ]?\\{{0,3}}[\"'\[]?(?:null (?:->|>|→) )?(?P<v>{fields.DATE})(?:[\"',;\s|)}}\]<]|$)", fields.date, evidence="label"),
    _row("bought_told", "PURCHASE_DATE", rf"\b(?i:compra|purchased?|gekauft|acheté|comprado|acquistato|gekocht|köpt|købt|kjøpt|kupiono|zakoupeno|vásárolva|ostettu|satın alındı)(?: (?i:am|on|le|el|il|op|den|em))?[ :]{{1,2}}(?P<v>{fields.DATE})(?:[,;\s|)\].]|$)", fields.date),
)
