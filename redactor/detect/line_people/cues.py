"""Words that people are announced by in lines of logs, of some forty languages, folded: titles, roles and kin, and keys of names. The tagger is told of the kind of word, so that one language tells of another."""

from __future__ import annotations

from functools import lru_cache

from redactor.detect.words.folding import fold

#: Titles and forms of address.
TITLES = frozenset(
    "mr mrs ms miss mister sir madam dr prof doctor professor rev fr sgt lt capt col maj cst cpl pte insp herr frau hr fr ing dipl mag dhr mevr mw mevrouw meneer monsieur mme mlle madame m sig sigra signor signora dott dottssa avv geom rag sr sra srta senor senora dona don d seu senhor senhora "
    "pan pani p panna mgr inz bc judr mudr phdr pane pani slecna gospod gospa gospodin gospodja g gdin gda bay bayan sayin hanim bey ustaz sayed shri smt sri kum bapak ibu pak bu mas mbak tuan puan encik cik datuk ong ba anh chi co chu bac thay em khun "
    "г г-н госпожа господин пан пані др доктор κ κα κος κυρια κυριος 님 씨 선생님 さん 様 氏 先生 女士 小姐 先生 คุณ นาย นาง นางสาว السيد السيدة الدكتور دكتور مر מר גב דר श्री श्रीमती कुमारी".split()
)
#: What people do, and what they are to each other.
ROLES = frozenset(
    "customer client clients user member patient guest visitor caller contact driver technician tech engineer operator agent clerk cashier teller nurse doctor physician surgeon dentist vet pharmacist teacher tutor student pupil learner parent guardian employee staff worker manager supervisor boss owner tenant landlord resident neighbour neighbor subscriber buyer seller "
    "passenger pilot captain courier rider runner player coach referee chef cook waiter host hostess receptionist secretary assistant colleague volunteer donor applicant candidate beneficiary payee payer sender recipient addressee consignee holder cardholder borrower reader author writer editor reporter witness suspect officer inspector lawyer attorney notary judge priest pastor "
    "son daughter mother father mum mom dad wife husband sister brother aunt auntie uncle cousin niece nephew grandma grandpa granny grandmother grandfather nan child kid baby friend mate partner fiance girlfriend boyfriend "
    "kunde kundin patient patientin mitarbeiter mitarbeiterin bediener sachbearbeiter techniker monteur fahrer fahrerin arzt schwester lehrer schuler schulerin mieter vermieter besitzer eigentumer inhaber versicherte versicherter gast melder anrufer empfanger absender ansprechpartner vertreter sohn tochter mutter vater bruder tante onkel oma opa mann nachbar nachbarin kollege kollegin chef azubi verfasser bearbeiter "
    "client cliente clients usager adherent abonne patiente medecin infirmiere professeur eleve etudiant parent locataire proprietaire conducteur chauffeur technicien technicienne agent caissier caissiere porteur titulaire beneficiaire destinataire expediteur salarie collaborateur assure redacteur fils fille mere pere frere soeur tante oncle mari femme voisin voisine collegue recruteuse "
    "cliente clienta usuario usuaria socio socia paciente medico enfermera profesor alumno alumna padre madre tutor inquilino dueno dueña propietario conductor chofer tecnico operador cajero cajera titular beneficiario destinatario remitente empleado empleada encargado hijo hija hermano hermana tio tia esposo esposa marido mujer abuela abuelo vecino vecina companero responsable "
    "utente socio paziente medico infermiera insegnante studente studentessa alunno genitore inquilino proprietario conducente autista tecnico operatore operatrice cassiere cassiera titolare beneficiario destinatario mittente dipendente responsabile figlio figlia fratello sorella zio zia marito moglie nonna nonno vicino collega addetto "
    "cliente usuario utente paciente medico enfermeira professor professora aluno aluna responsavel inquilino dono proprietario motorista tecnico operador caixa fiscal titular beneficiario destinatario remetente funcionario funcionaria filho filha irmao irma tio tia esposa marido avo vizinho vizinha colega "
    "klant gebruiker lid patient arts verpleegkundige leraar leerling student ouder huurder eigenaar chauffeur bestuurder monteur medewerker baliemedewerker kassier houder ontvanger afzender zoon dochter moeder vader broer zus tante oom oma opa buurman buurvrouw collega broertje "
    "klient klientka uzytkownik pacjent pacjentka lekarz pielegniarka nauczyciel uczen uczennica student rodzic opiekun najemca wlasciciel kierowca technik operator kasjer kasjerka pracownik kierownik odbiorca nadawca syn corka matka ojciec brat siostra ciocia wujek maz zona sasiad kolega "
    "zakaznik klient uzivatel pacient pacientka lekar sestra ucitel zak zakyne student rodic najemce majitel ridic technik operator pokladni zamestnanec vedouci prijemce odesilatel syn dcera matka otec bratr teta stryc manzel manzelka soused kolega vodic lekarka referent "
    "kund kunden anvandare patient lakare skoterska larare elev student foralder hyresgast agare forare tekniker medarbetare lantagare mottagare avsandare handlaggare gast son dotter mor far bror syster moster faster morbror farbror granne kollega "
    "kunde bruger bruker patient pasient laege lege sygeplejerske sykepleier laerer elev foraelder forelder lejer leietaker ejer eier chauffor sjafor tekniker medarbejder medarbeider modtager mottaker sagsbehandler saksbehandler sonn datter mor far bror soster nabo kollega "
    "asiakas kayttaja potilas laakari hoitaja opettaja oppilas opiskelija huoltaja vuokralainen omistaja kuljettaja teknikko tyontekija vastaanottaja lahettaja poika tytar aiti isa veli sisko naapuri "
    "ugyfel felhasznalo beteg orvos nover tanar diak tanulo szulo berlo tulajdonos sofor szerelo ugyintezo dolgozo cimzett felado fia lanya anya apa testver szomszed kollega client pacient medic asistenta profesor elev student parinte chirias proprietar sofer tehnician operator angajat destinatar expeditor fiu fiica mama tata frate sora vecin coleg "
    "musteri kullanici uye hasta doktor hemsire ogretmen ogrenci veli kiraci sahip surucu sofor teknisyen operator kasiyer calisan alici gonderen yolcu oglu kizi anne baba kardes abla abi amca teyze komsu "
    "korisnik pacijent lijecnik ljekar lekar sestra nastavnik ucenik student roditelj stanar vlasnik vozac tehnicar radnik primatelj sin kci kcer majka otac brat sestra susjed stranka bolnik zdravnik ucitelj dijak stars lastnik voznik "
    "клиент клиентка пользователь пациент пациентка врач медсестра учитель ученик студент родитель владелец водитель техник оператор кассир сотрудник получатель отправитель абонент сын дочь мать отец брат сестра муж жена сосед коллега менеджер курьер мастер клієнт користувач пацієнт лікар вчитель учень водій власник одержувач син дочка мати батько пользователя пользователю клиента клиенту πελατης χρηστης ασθενης γιατρος μαθητης οδηγος χειριστης παραληπτης "
    "pelanggan pengguna pasien dokter perawat guru siswa murid orangtua penyewa pemilik sopir pengemudi teknisi petugas kasir karyawan penerima pengirim anak ibu ayah kakak adik nasabah khach khachhang benhnhan bacsi giaovien hocsinh taixe nhanvien chunha "
    "mteja mgonjwa daktari mwalimu mwanafunzi dereva العميل المريض الطبيب المعلم الطالب السائق الموظف المستخدم الضيف الزبون לקוח מטופל רופא מורה תלמיד נהג משתמש עובד ग्राहक उपभोक्ता मरीज डॉक्टर छात्र ลูกค้า ผู้ป่วย แพทย์ ครู นักเรียน พนักงาน ผู้ใช้ 고객 환자 의사 교사 학생 기사 직원 사용자 회원 顧客 患者 医師 担当 担当者 会員 社員 生徒 利用者 受取人 客户 患者 医生 老师 学生 司机 员工 用户 会员 收件人 联系人 操作员".split()
)
#: Keys that a name stands under, and parts of them.
KEYS = frozenset(
    "name names fullname firstname lastname forename surname givenname familyname middlename displayname nickname realname username who whom whose given family first last cn sn gn owner author actor assignee requester reporter creator contact attn attention signed signatory person people fname lname mname uname pname cname "
    "vorname nachname namen nom prenom prenoms nombre nombres apellido apellidos cognome nome sobrenome apelido naam voornaam achternaam imie nazwisko jmeno prijmeni meno priezvisko ime prezime priimek nev vezeteknev keresztnev nume prenume ad soyad adi soyadi isim navn fornavn etternavn efternavn namn fornamn efternamn nimi etunimi sukunimi eesnimi perekonnanimi vards uzvards vardas pavarde "
    "имя фамилия отчество фио имени прізвище імя име фамилно όνομα ονομα επωνυμο ονοματεπωνυμο nama namadepan hoten ho ten ten_kh jina الاسم اسم اللقب שם נאמן נאם नाम ชื่อ นามสกุล 이름 성명 성함 환자명 고객명 氏名 名前 名 姓 姓名 患者氏名 お名前 名字 联系人".split()
)


def kind(plain: str) -> str:
    """Return what a word before a name says of it: a title, a role, nothing."""
    return "T" if plain in TITLES else "R" if plain in ROLES else ""


@lru_cache(maxsize=1 << 12)
def of_key(key: str) -> str:
    """Return what the parts of a key, joined by `_`, say of the value: it is a name, somebody's, nothing."""
    parts = fold(key).split("_")
    return "K" if not KEYS.isdisjoint(parts) else "R" if not ROLES.isdisjoint(parts) else "-" if key else ""
