"""Words of headers that are data alone, and the gate of columns whose headers are in other languages, or short: built from the vocabulary of labels, so that a header is known wherever a label is."""

# ruff: noqa: E501, RUF001 - a vocabulary reads best in full lines, and is in many scripts

from __future__ import annotations

import re

from redactor.detect.words import labels_abroad
from redactor.detect.words.vocabulary import FIELD_ONLY, VOCABULARY

#: What columns of lists say that only their header can tell.
_ENTITIES = ("SERIAL_NUMBER", "DEVICE_ID", "EMPLOYEE_ID", "CUSTOMER_ID", "PURCHASE_DATE")
#: Labels that are words of tables too.
TOO_COMMON = frozenset("customer member subscriber client employee pass passes policy account code nr no".split())
#: Who has a machine: a test of names decides.
OWNERS = frozenset("利用者|利用者名|使用者|使用者名|所有者|管理者|使用人|领用人|责任人|保管人|사용자|소유자|владелец|пользователь|сотрудник|ответственный|właściciel|użytkownik|uživatel|eigenaar|gebruiker|ejer|ägare|eier|omistaja|käyttäjä|sahibi|kullanıcı|assegnatario|proprietario|responsable|utilisateur final|zugewiesen an|benutzer name|utilizator|korisnik|uporabnik|felhasználó|vartotojas|lietotājs|kasutaja".split("|"))
#: Who has a device, where the column beside holds its number.
WHO = frozenset("who|wer|kdo|kto|chi|qui|quién|quien|quem|hvem|vem|kuka|ki|kim|кто|хто|ποιος|誰|谁|누구".split("|"))
#: What people do or are in lists of them, in which their names stand: a test of names decides, for teams and `vacant` stand there too.
ROLES = frozenset(
    "held by|holder|key ?holder|issued to|issued by|returned by|collected by|received by|given to|handed to|handled by|taken by|signed by|booked by|raised by|reported by|approved by|checked by|assigned|assigned agent|assignee|escort|visitor|visiting|host name|guest|guest name|attendee|delegate|volunteer|student|student name|pupil|pupil name|child|child name|parent|guardian|parent guardian|teacher|tutor|tenant|tenant name|resident|occupant"
    "|pt|pt name|pat|pat name|patient|patient name|client name|member name|passenger|passenger name|pax|player|coach|captain|referee|clinician|doctor|dr|consultant|gp|nurse|carer|midwife|practitioner|therapist|surgeon|supervisor|foreman|team lead|shift lead|lead|deputy|manager name|line manager|primary|backup|secondary|on call|oncall|engineer|tech|technician|fitter|courier|rep|adviser|advisor|officer|case worker|caseworker|agent name|operator name|driver name|employee name|worker|crew|staff|staff member|staff name|contractor|submitted by|requested by|requester name|caller name|contact person|next of kin|nok|emergency contact|beneficiary|claimant|insured|policyholder|policy holder|payee|account name|beneficiary name"
    "|bearb|bearbeiter|bearbeiterin|sachbearbeiter|sachbearb|zuständig|zugewiesen|verantwortlich|verantw|ansprechpartner|ansprechp|melder|gemeldet von|techniker|monteur|fahrer|besucher|teilnehmer|schüler|schülerin|schüler in|lehrkraft|lehrer|lehrerin|kind|eltern|erziehungsberechtigte|mieter|mieterin|bewohner|bewohnerin|patientin|pfleger|pflegekraft|arzt|ärztin|hausarzt|vertretung|vertr|ausgegeben an|entliehen von|kunde name|kundin|versicherungsnehmer|vn|halter|inhaber|empfänger|absender|mitglied|gast|name vorname|vorname name|nachname vorname|schichtleiter|kollege|azubi"
    "|demandeur|demandeuse|technicien|technicienne|attribué à|attribué à technicien|assigné à|assigné|affecté à|bénéficiaire|agent|intervenant|responsable|élève|eleve|professeur|enseignant|parent élève|locataire|résident|médecin|medecin|infirmier|infirmière|ide|adhérent|sociétaire|assuré|abonné|chauffeur|conducteur|livreur|visiteur|remis à|emprunteur|titulaire|gestionnaire|conseiller|conseillère|nom prénom|prénom nom|nom du patient|salarié|collaborateur|interlocuteur"
    "|solicitante|paciente|nombre paciente|nombre del paciente|médico|medico|médica|enfermera|enfermero|técnico|tecnico|asignado|asignado a|asignada a|responsable|titular|trabajador|trabajadora|empleado|empleada|alumno|alumna|alumno a|profesor|profesora|tutor|padre|madre|inquilino|vecino|socio|socia|abonado|asegurado|conductor|repartidor|mensajero|visitante|operador|operario|gestor|gestora|agente|atendido por|entregado a|recibe|recibido por|nombre y apellido|apellidos y nombre|apellido y nombre|apellidos nombre|huésped|pasajero"
    "|richiedente|assegnatario|assegnato a|tecnico|medico|paziente|infermiere|infermiera|nome e cognome|cognome e nome|nominativo|alunno|alunna|docente|genitore|inquilino|condomino|assicurato|intestatario|autista|corriere|operatore|referente|consegnato a|ritirato da|ospite|socio|dipendente|responsabile|nome paziente"
    "|aluno|aluna|professor|professora|encarregado de educação|utente|doente|enfermeiro|enfermeira|motorista|entregador|morador|inquilino|hóspede|responsável|atendente|colaborador|funcionário|funcionária|nome do cliente|nome do paciente|nome do aluno|recebido por"
    "|aanvrager|behandelaar|toegewezen aan|medewerker|leerling|leerkracht|docent|ouder|bewoner|huurder|patiënt|arts|huisarts|verpleegkundige|chauffeur|bezoeker|uitgegeven aan|verzekerde|contactpersoon|monteur|lid|deelnemer|naam patiënt"
    "|handläggare|elev|lärare|vårdnadshavare|patient|läkare|sjuksköterska|hyresgäst|förare|besökare|tekniker|kontaktperson|anställd|medarbetare|ansvarig|utlånad till|saksbehandler|sagsbehandler|elev|lærer|forelder|leietaker|lejer|lege|læge|sykepleier|sygeplejerske|sjåfør|chauffør|besøkende|kontaktperson|ansatt|ansat|medarbejder|ansvarlig|käsittelijä|oppilas|opettaja|huoltaja|potilas|lääkäri|hoitaja|asukas|vuokralainen|kuljettaja|vierailija|työntekijä|vastuuhenkilö"
    "|zgłaszający|przypisany|przypisany do|pacjent|pacjentka|lekarz|uczeń|nauczyciel|rodzic|opiekun|najemca|lokator|kierowca|gość|pracownik|odpowiedzialny|klientka|wydano|wydano dla|imię nazwisko|nazwisko imię|žadatel|řešitel|pacient|pacientka|lékař|žák|učitel|rodič|nájemník|řidič|návštěva|zaměstnanec|odpovědná osoba|přidělen|žiadateľ|riešiteľ|lekár|žiak|vodič|zamestnanec|beteg|orvos|tanuló|tanár|szülő|bérlő|sofőr|vendég|dolgozó|munkatárs|felelős|ügyintéző|bejelentő|pacient|medic|elev|profesor|părinte|chiriaș|șofer|vizitator|angajat|responsabil|solicitant|podnositelj|pacijent|liječnik|učenik|nastavnik|vozač|zaposlenik|odgovorna osoba"
    "|hasta|hasta adı|doktor|öğrenci|öğretmen|veli|kiracı|sürücü|ziyaretçi|personel|sorumlu|teknisyen|talep eden|atanan|müşteri adı soyadı|ασθενής|ιατρός|μαθητής|οδηγός|υπάλληλος|υπεύθυνος|τεχνικός|пациент|врач|ученик|учитель|родитель|водитель|посетитель|заявитель|исполнитель|дежурный|медсестра|м с|мастер|курьер|пацієнт|лікар|учень|вчитель|водій|заявник|виконавець|черговий"
    "|患者|患者名|患者氏名|担当医|申請者|申請者名|依頼者|受付者|対応者|担当|生徒|生徒名|児童名|保護者|来訪者|受取人|환자|환자명|담당|담당자|담당의|신청자|요청자|학생|학부모|방문자|수령인|患者姓名|医生|主治医生|申请人|经办人|学生|学生姓名|家长|访客|收件人|报障人|处理人|值班人".split("|")
)
#: Numbers of people in lists of them: of patients, pupils, students, the insured.
NUMBERS = frozenset("mr|mrn|mr no|uhid|nhc|nhi|hist|nº historia|n historia|ipp|pat id|pat nr|patient id|patient no|patientennr|fallnr|uni id|student id|student no|student number|matric no|matric|matrikelnr|matrikel nr|admission no|adm no|roll no|pupil no|vnr|vers nr|versnr|versichertennr|versicherten nr|mitgl nr|mitgliedsnr|kd nr|kdnr|kundennr|nº socio|n socio|nº afiliado|afiliado|nº abonado|abonado|n° adhérent|n° sociétaire|n° client|n° abonné|cod cliente|codice cliente|nr klienta|nr pacjenta|zákaznické číslo|診察券番号|患者番号|患者id|会員番号|学籍番号|등록번호|환자번호|회원번호|学号|会员号|病历号|住院号".split("|"))
#: Columns that lists of patients and members have, and lists of nothing else.
BIRTHS = frozenset("dob|born|birth|birthdate|birth date|date of birth|geb|geb dat|gebdat|geburtsdatum|geboren|gebdatum|f nac|fec nac|fecha nac|fecha nacimiento|fecha de nacimiento|nac|nacimiento|né|née|né e|ddn|date naiss|date de naissance|naissance|nascita|data nascita|data di nascita|nato|nata|nato il|nasc|data nasc|nascimento|data de nascimento|geb datum|geboortedatum|född|födelsedatum|født|fødselsdato|syntymäaika|synt|data ur|data urodzenia|ur|nar|narozen|datum narození|dátum narodenia|szül|születési idő|szül idő|data nașterii|datum rođenja|doğum tarihi|doğum|ημ γέννησης|дата рождения|д р|др|дата народження|生年月日|생년월일|出生日期".split("|"))
#: Beside one who calls an account is theirs.
ACCOUNTS = frozenset("acc|acct|a c|account".split("|"))
CALLERS = frozenset("caller|customer|client|contact|requester|patient|kunde|kundin|anrufer|cliente|klant|member|subscriber".split("|"))
#: Columns of names, beside one that only people have.
NAMES = frozenset("namn|navn|nimi|jméno|příjmení|jméno a příjmení|meno|priezvisko|imię|nazwisko|imię i nazwisko|nazwisko i imię|név|nume|prenume|nume și prenume|adı|soyadı|ad soyad|adı soyadı|isim|имя|фамилия|фио|ф и о|ім я|прізвище|піб|όνομα|ονοματεπώνυμο|ime|prezime|ime i prezime|priimek|vārds|vardas|naam klant|klantnaam|kundnamn|kundenavn|asiakas|asiakkaan nimi|müşteri|müşteri adı|zákazník|klient|клиент|покупатель|абонент|이름|성명|고객명|客户|客户姓名|會員姓名|ชื่อ|ชื่อลูกค้า|nama|nama pelanggan|tên|họ tên|tên khách hàng|اسم|الاسم|اسم العميل|שם|שם לקוח|नाम|ग्राहक का नाम".split("|"))
#: Columns of networks, and what stands beside them in a list of such.
NETWORKS = frozenset("ssid|essid|network name|wifi name|wi fi name|wlan|netz|red|réseau|rete|rede".split("|"))
BESIDE_NETWORKS = frozenset("bssid|signal|rssi|chan|channel|kanal|canal|canale|security|encryption|auth|freq|frequency|sicherheit|sécurité|seguridad|band|signal dbm|señal|w security|privacy".split("|"))
#: Beside the names of wireless networks.
OF_RADIO = frozenset("bssid|chan|channel|ch|signal|rssi|bars|freq|frequency|encryption|auth|authentication|cipher|vlan|clients|band|mode".split("|"))
#: Columns of plates of cars.
PLATES = frozenset("plate|plates|plate no|plate number|reg no|reg number|regno|regnr|reg nr|regnummer|registration plate|registration no|registration number|number plate|license plate|licence plate|vrm|vrn|vehicle reg|kennzeichen|kfz kennzeichen|amtl kennzeichen|immatriculation|immat|plaque|matrícula|matricula|targa|kenteken|tablica|nr rejestracyjny|rejestracja|registreringsnummer|rekisterinumero|spz|rz|rendszám|număr înmatriculare|nr înmatriculare|nr inmatriculare|plaka".split("|"))
#: What `serie` and the like head beside these: numbers of devices.
SERIES = frozenset("serie|seria|série|série no|serien|sorozatszám|séria|matricule|serija|seerianumber|sarjanumero".split("|"))
BESIDE_SERIES = frozenset("model|modell|modèle|modelo|modello|malli|típus|typ|type|tip|ip|adresa ip|adresse ip|dirección ip|ip adresse|mac|firmware|equipo|gerät|appareil".split("|"))
#: Contracts beside people: their numbers are the people's.
CONTRACTS = frozenset("acc|acct|a c|konto|compte|cuenta|conta|policy|contract|agreement|membership|account|subscription|police|vertrag|contrat|contrato|póliza|poliza|polizza|contratto|apólice|polis|avtal|aftale|avtale|polisa|umowa".split("|"))
#: Columns of machine's addresses, beside which a place is where somebody is.
ADDRESSES = frozenset("ip|ip address|ipaddress|client ip|source ip|ip adresse|adresse ip|dirección ip|indirizzo ip|remote ip|last ip|login ip".split("|"))
#: What a person is called beside the name, in a table of people.
NICKNAMES = frozenset("alias|nickname|nick|known as|called|spitzname|rufname|apodo|surnom".split("|"))
#: Words for a number, which may be spelled otherwise in a header.
_COUNTED = re.compile(r"(?<= )(?:n°|nº|n\.º|n|nos?|nr|nro|num|núm|number|numero|número|numéro|numer|nummer|č|číslo|broj|№|номер|no|#|de|del|du|di|da|do|id)(?= )")
#: Words for a number before or behind what is counted, and what joins them: `č. zákazníka`, `Kd.-Nr.`, `nº de socio`, `kund_nr`.
_NUMBER = r"(?:n[°ºo.]|n\.º|nos?|nr|nro|nbr|núm|num|number|numero|número|numéro|numer|nummer|č|číslo|čís|broj|№|номер|no|#|ref|id|code|kod|cod|cód)"
_OF = r"(?:(?:de|del|du|di|da|do|d['’]) ?)?"


def words() -> str:
    """Return an alternation of every header, in RE2's syntax: what is counted, with any word for its number; `Device ID` heads neighbours of switches."""
    stems = {
        stem
        for table in (labels_abroad.LABELS, VOCABULARY, FIELD_ONLY)
        for entity in _ENTITIES
        for phrase in table.get(entity, ())
        if phrase not in TOO_COMMON and not (entity == "DEVICE_ID" and table is not labels_abroad.LABELS) and (stem := _COUNTED.sub(" ", f" {phrase} ").strip())
    }
    stems |= ROLES | NUMBERS | BIRTHS
    stem = "|".join(r"[ _./-]*".join(map(re.escape, stem.split())) for stem in sorted(stems, reverse=True))
    return rf"(?:{_NUMBER}[. ]*{_OF})?(?:{stem})[ ._/-]*(?:{_NUMBER})?[.:#]*"


def of_people(header: str, entity: str) -> str:
    """Return what a column is whose header (in small letters) may head people, their numbers or their days of birth; `entity` is what is known of it."""
    if entity:
        return entity
    return "PERSON.role" if header in ROLES else "CUSTOMER_ID.people" if header in NUMBERS else "DATE_OF_BIRTH.people" if header in BIRTHS else ""


def gate() -> str:
    """Return what a line has that may be such a header: it between column gaps, line start or end, two spaces or a delimiter."""
    return rf"(?im)(?:^|[|,;\t│]|[ ]{{2}})[ \"*]*(?:{words()})[ \"*]*(?:$|\r|[|,;\t│]|[ ]{{2}})"


#: What believes a header by position without a ruler less: numbers that must look like one.
_IN_GAPS = {"CUSTOMER_ID": "CUSTOMER_ID.gap", "EMPLOYEE_ID": "EMPLOYEE_ID.gap"}


def in_gaps(header: str, entity: str) -> str:
    """Return what a column by position is that is believed less; `Member` heads parts of switches too."""
    return "" if header.lower() in TOO_COMMON else _IN_GAPS.get(entity, "")
