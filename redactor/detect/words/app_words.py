"""Keys of applications in many lands for what they log of somebody: `gebDat`, `tglLahir`, `noKartu`, `PSTLZ`, `KUNNR`, `riderId`, `geaendert_von`.

Looked for in logs only, with a sign behind them (detect/rows/app_keys.py). Words of one table are parted by blanks; `_` in a word stands for any sign
between two words, or none. A number's key is one who has it and what a number is called, in either order (`OWNERS`, `WORKERS`, `BEHIND`, `BEFORE`).
"""

# ruff: noqa: E501, RUF001 - tables read best as they are, and words are in many scripts

from __future__ import annotations

from collections.abc import Iterable

from redactor.detect.words import trade_words
from redactor.detect.words.alternatives import escaped

BIRTHS = (
    "dob birth birth_date birth_dt birthday bday bdate b_date date_of_birth dateofbirth yob geb geb_dat gebdat gebdatum geb_datum gbdat geburtsdatum geburtstag geburt naiss date_naiss date_naissance naissance ddn dt_naiss d_naiss fec_nac fecha_nac fecha_nacimiento fnac f_nac fechanac nacimiento fec_nacimiento dt_nasc data_nasc nasc nascimento data_nascimento dta_nasc "
    "data_nascita dt_nascita nascita datnas dat_nas geboorte_datum geboortedatum gebdat födelsedatum fodelsedatum fodd fødselsdato fodselsdato foedselsdato fodt fødselsdag syntymaaika syntymäaika synt_aika syntaika sunniaeg synniaeg gimimo_data dzimsanas_datums data_ur data_urodzenia dataur ur_data dat_nar datnar datum_narozeni narozeni datum_narodenia szul_dat szul_datum szuletes szul_ido szuletesi_datum "
    "data_nasterii data_nastere datum_rodjenja datum_rodenja rodjen datum_rojstva dogum dogum_tarihi dogumtarihi d_tarihi tgl_lahir tanggal_lahir lahir ngay_sinh ngaysinh tarehe_kuzaliwa kuzaliwa kelahiran petsa_ng_kapanganakan "
    "дата_рождения др рождение дата_народження дата_на_раждане датум_рођења ημ_γέννησης γέννηση תאריך_לידה تاريخ_الميلاد تاریخ_تولد 出生日期 生日 生年月日 생년월일 วันเกิด जन्म_तिथि"
)
PHONES = (
    "phone phone_no phoneno phone_nr phone_num phonenumber phone1 phone2 tel tel_no telno tel_nr telnr tel1 tel2 telf1 telf2 telef telefon telefon_nr telefonnr telefono teléfono telefone téléphone telefoon telefoon_nr telefoonnr telephone tlf tlf_nr tlfnr tlfno tfn tfno puh puhelin puhelin_nro gsm gsm_no mob mob_no mobno mob_nr mobile mobile_no mobileno mobil mobil_nr mobilnr mobiel móvil movil cel celular cell cell_no cellulare handy handy_nr telemovel telemóvel portable num_tel numtel nro_tel num_telefono "
    "no_tel notel no_hp nohp no_telp notelp no_telepon hp telp telepon sdt so_dt sodt dien_thoai dienthoai so_dien_thoai simu simu_no cep cep_tel ceptel cep_no kom_tel tel_kom telkom telefon_kom telefonszam mobilszam mobitel ct_tel contact_no contactno contact_nr cb cb_no callback callback_no clip cli clir_no ani isdn msisdn subno cfu cfb cfnry cfnrc cfnr a_number b_number a_party b_party anum bnum calling_no called_no dialed dialled wa whatsapp wa_no sms_to to_number from_number emerg emergency_no ice "
    "телефон тел моб мобильный номер_телефона телефон_моб τηλ τηλέφωνο κινητό טלפון נייד هاتف الهاتف جوال الجوال موبايل تلفن همراه मोबाइल फोन เบอร์ เบอร์โทร โทร 手机 手机号 电话 联系电话 手機 電話 携帯 電話番号 전화 전화번호 휴대폰 연락처"
)
POSTCODES = "plz pstlz pstl_z postleitzahl zip zip_code zipcode zip_cd postcode post_code postal postal_code postalcode pcode post_cd pc_code cp code_postal codepostal cod_postal codpostal c_postal cap_postale cep_postal codigo_postal postnr post_nr postnummer postinumero postinro kod_poczt kod_pocztowy kodpocztowy psc psč irsz iranyitoszam cod_postal posta_kodu postakodu kode_pos kodepos ma_buu_chinh pincode pin_cd indeks индекс почтовый_индекс τκ מיקוד 邮编 邮政编码 郵便番号 우편번호 รหัสไปรษณีย์"
STREETS = "stras str_nr strnr strasse_nr txtstr addr_ln addrln addr_ln1 addr1_line adresszeile1 adr1 adr_1 adr2 adrs ulica_nr ulice uliceč ulice_cp utca utca_hsz dom_kv alamat almt alamat_rumah dia_chi diachi adresi ev_adresi acik_adres katuos katuosoite adresa_stanovanja naslov bydliste trvale_bydliste zamieszkania adres_zam lakcim leveringsadres bezorg_adres bezoekadres woonadres hemadress folkbokforing bopael bopel domicilio_fiscal dom_fiscal direccion_envio logradouro endereco_entrega residenza indirizzo_res via_civico adr_livraison adresse_livr lieu_livraison anwani адрес_доставки адрес_проживания место_жительства διεύθυνση כתובת العنوان عنوان آدرس पता ที่อยู่ 地址 收货地址 住址 住所 届け先 주소 배송지"
TOWNS = "city_of_birth birth_city birth_town town_of_birth ort01 ort02 txtort wohn_ort geb_ort geburtsort lieu_naissance lieu_naiss lugar_nac lugar_nacimiento luogo_nascita luogo_nas local_nasc naturalidade geboorte_plaats geboorteplaats fodested födelseort syntymapaikka miejsce_ur miejsce_urodzenia misto_narozeni szul_hely szulhely dogum_yeri tempat_lahir tmp_lahir noi_sinh pob place_of_birth birth_place birthplace qth hometown home_city colonia suburb barrio vecindario neighborhood neighbourhood quartier ortsteil stadtteil wijk stadsdel bydel dzielnica kelurahan mtaa comuna corregimiento distrito provincia_res bairro concelho localidad loc_res comune_res citta_res kota kab_kota kecamatan tinh_thanh quan_huyen thanh_pho место_рождения населенный_пункт місце_народження τόπος_γέννησης עיר المدينة مدينة شهر_محل جمعه 城市 出生地 市 도시"
#: Who has a number as a customer, a patient, a member.
OWNERS = (
    "rider payer payee holder card_holder owner customer cust client member memb mbr patient pat guest passenger pax subscriber subs student pupil learner insured insuree policy_holder claimant donor borrower tenant resident applicant candidate debtor creditor buyer seller shopper bidder player visitor voter inmate prisoner citizen beneficiary recipient consumer caller enrollee attendee registrant remitter sender receiver partner_cust person people party contact lead prospect "
    "kunde kunden kundin kd mitglied patienten patientin schüler schueler leser versicherten versicherter vers vertrag vertrags mieter teilnehmer gast fahrgast spender abo fahrschüler debitor geschäftspartner gp partner fs "
    "abonné abonne adhérent adherent adh assuré assure allocataire usager élève eleve étudiant etudiant locataire sociétaire bénéficiaire beneficiaire titulaire licencié contrat "
    "cliente paciente socio afiliado abonado titular usuario_final alumno asegurado beneficiario inquilino huésped huesped pasajero solicitante contribuyente poliza póliza contrato utente assistito tesserato abbonato assicurato contraente iscritto studente socia aluno segurado beneficiário associado contribuinte conta apolice "
    "klant klanten relatie rel lid leden patiënt verzekerde polis huurder abonnee deelnemer leerling reiziger houder kund medlem elev hyresgäst låntagare laantager lånetaker kunde_ aftale avtal asiakas jäsen jasen potilas vakuutettu matkustaja opiskelija oppilas lainaaja "
    "klient klienta abonent abonenta pacjent pacjenta uczeń ucznia czytelnik członek czlonek ubezpieczony zákazník zakaznik zákazníka zakaznika pacient pacienta čtenář ctenar člen clen pojištěnec student_ žák zak ügyfél ugyfel beteg tag biztosított biztositott előfizető diák kártya pojistka smlouva client_ pacient_ abonat membru asigurat kupac klijent korisnik pacijent član clan osiguranik "
    "müşteri musteri hasta üye uye abone öğrenci ogrenci sigortalı sigortali yolcu mükellef pelanggan pasien peserta anggota siswa nasabah penumpang penghuni khách_hàng khachhang kh bệnh_nhân benhnhan bn học_sinh hocsinh thành_viên hội_viên mteja mgonjwa mwanafunzi mwanachama "
    "kartu kaart kort karte karta kart kartica tarjeta tessera carnet carné kártya kortti abonnement abbonamento abono carte_fid loyalty loy bonus kunnr kontonr_kunde debnr клиент клиента абонент абонента пациент пациента полис договор карта член читатель ученик студент лицевой пользователь_клиент страхователь застрахований клієнт абонент_ пацієнт πελάτης πελάτη ασθενής ασθενή μέλος συνδρομητής לקוח מטופל חבר מבוטח مريض المريض عميل العميل مشترك عضو 会员 客户 患者 会員 顧客 학생 회원 고객 환자"
)
#: Who has a number as one who works somewhere.
WORKERS = (
    "employee emp empl staff worker driver drv courier kurier nurse doctor doc_staff physician clinician prescriber cashier clerk teller technician tech engineer inspector officer ofc guard teacher adviser advisor pilot crew picker packer dispatcher salesman salesperson sales_rep waiter server_staff barista steward trainer coach instructor associate colleague contractor personnel person_nel foreman handler auditor adjuster agent_emp "
    "fahrer kassier kassierer kassiererin mitarbeiter mitarbeiterin ma pers personal stamm kellner arzt pfleger monteur techniker bediener verkäufer verkaeufer lehrer bearbeiter sachbearbeiter zusteller ausweis_ma salarié salarie employé employe vendeur caissier caissière chauffeur livreur conducteur agent_rh praticien médecin medecin enseignant matricule "
    "empleado trabajador conductor chofer cajero cajera vendedor mesero maestro docente médico medico funcionario funcionário funcionaria colaborador motorista entregador atendente professor dipendente autista cassiere cassiera commesso medico_ docente_ insegnante "
    "medewerker werknemer bezorger chauffeur_ kassamedewerker monteur_ medarbejder medarbeider anställd anstalld ansatt sjåfør förare kassör tekniker lærer työntekijä tyontekija kuljettaja myyjä opettaja pracownik pracownika kierowca kierowcy kasjer kasjera sprzedawca zaměstnanec zamestnanec zaměstnance řidič ridic pokladní pokladni dolgozó dolgozo munkavállaló sofőr pénztáros angajat șofer casier zaposlenik zaposleni vozač vozac kasir blagajnik prodavac "
    "çalışan calisan personel sürücü surucu kasiyer garson öğretmen karyawan pegawai sopir kasir_ supir nhân_viên nhanvien nv tài_xế taixe thu_ngân mfanyakazi dereva "
    "сотрудник сотрудника водитель водителя курьер кассир кассира продавец табельный работник працівник водій касир вработен запослени υπάλληλος οδηγός עובד נהג قائد السائق موظف الموظف 员工 职工 司机 社員 従業員 職員 乗務員 직원 사원 기사"
)
#: The same where a number of theirs has letters before it: numbers of operators are networks' and of operations.
OPERATORS = "op oper opr operator operatore operador opérateur bediener оператор"
#: What a number is called behind who has it, and before.
BEHIND = "id no nr nro num number nummer numer numero número numéro ref refno reference code kod kód cod codigo código codice key pid uid idnr idno card card_no cardno card_nr kart kartno szam szama száma azon azonosito cislo číslo broj sifra šifra numarasi numarası nummeret numret номер № код numero_ numeris numurs numri nº n° n.º čís číslo č számú azonosítója št αρ αριθμός κωδ κωδικός מס מספר رقم شماره क्र क्रमांक संख्या 番号 番號 号 编号 번호"
BEFORE = "no nr num nro n id cod kd kode kod numer nomor no_ numero cislo broj sifra ma so ref namba код номер № número_de número_do número_da numero_de numero_di numéro_de nº_de nº n°_de n° n_de código_de código_do codigo_de codice_del code_du č čís číslo čislo broj šifra sifra št номер_на код_на numer_karty nr_karty broj_kartice mã số αρ αριθμός κωδ κωδικός מספר מס' رقم كود شماره کد"
NATIONAL = "patente num_patente pp drv_lic driver_lic num_permis licencia_conducir nrplade ausweisnummer passport_num pass_num travel_doc_no kyc_doc id_document cns cnh rg ppt pport ic_no stcd1 stcd2 insz niss inss nuip niu cui nin nin_no id_num id_nr idnum id_nummer idnumber id_number id_card_num identity identity_number ident_no iin iin_no jshshir pinfl edrpou rnokpp ipn inn snils afm amka adt amka_no tz teudat_zehut teudat id_zehut melli melli_code codemeli pan_no aadhaar_no uid_no epic_no cccd cmnd so_cccd socccd so_cmnd ktp nik no_nik noktp no_paspor mynumber my_number kojin_bango zairyu juminno jumin_no rrn_no sfz sfzh zjhm id_card_no idcard cert_no certno hkid hkid_no twid arc_no oln dl dl_num lic_no licno medicare_num hicn mbi upn_pupil nuit nida nida_no kitambulisho_no kra_pin ghana_card bvn_no nss_no tajszam taj_szam adoazon adoazonosito adoszam_m szigszam szig_szam utlevel op_cislo cislo_op cislo_pasu"
SERIALS = "meter_serial meterserial meternummer meter_nummer ean_meter zaehler zähler_nr zaehlernummer compteur no_compteur contador_sn apparaat_nr toestel_nr appliance_sn machine_sn unit_serial dev_serial hw_serial terminal_serial term_serial pos_serial reader_serial pinpad_sn pinpad_serial epad_sn tablet_sn scanner_sn zebra_sn handheld_sn obd_sn uas_sn drone_sn ecu_sn"
BANKS = "account_number acct_number bank_acct bank_account bankacct bank_acc bankkonto bankn konto_nr kontonr kontonummer kto kto_nr ktonr rekening rekening_nr rekeningnr rib compte_bancaire no_compte num_compte cta cta_cte cuenta_bancaria nro_cuenta num_cuenta cbu clabe cci conto_corrente nr_konta nrkonta nr_rachunku rachunek cislo_uctu ucet bankszamla szamlaszam hesap_no hesapno no_rek norek no_rekening so_tk sotk stk so_tai_khoan tai_khoan a_c ac_no acc_num rs_счет расчетный_счет р_с счет_получателя חשבון_בנק رقم_الحساب 银行卡 银行卡号 账号 口座番号 계좌번호 계좌"
#: Whose account stands there.
ACCOUNTS = (
    "op oper opr operator operador operadora oper_id operatore opérateur operateur bediener bearb bearbeiter sachb sachbearbeiter kuerzel kürzel kurzzeichen mod moderator adjuster underwriter uw agent_login agent_user csh cashier_user clerk_id teller_user approver approver_user reviewer requester acting acting_user admin_user adm done_by dealt_by handled_by maj_par cree_par créé_par modifie_par modifié_par saisi_par valide_par validé_par ernam aenam uname usnam bname sachb ernam_user "
    "erstellt_von geaendert_von geändert_von angelegt_von erfasst_von freigegeben_von gebucht_von bearbeitet_von creado_por creada_por modificado_por actualizado_por autorizado_por aprobado_por registrado_por criado_por alterado_por aprovado_por atualizado_por creato_da modificato_da inserito_da approvato_da aangemaakt_door gewijzigd_door goedgekeurd_door skapad_av andrad_av ändrad_av godkand_av oprettet_af aendret_af ændret_af opprettet_av endret_av godkjent_av luonut muokannut hyvaksynyt muokkaaja "
    "utworzyl utworzył zmienil zmienił zatwierdzil zatwierdził dodal modyfikowal vytvoril vytvořil zmenil změnil schvalil schválil zadal letrehozta modositotta jovahagyta rogzitette creat_de modificat_de aprobat_de kreirao izmenio izmijenio odobrio olusturan oluşturan guncelleyen güncelleyen onaylayan kaydeden islemi_yapan kullanici kullanıcı kullanici_adi dibuat_oleh diubah_oleh disetujui_oleh petugas nguoi_tao nguoi_sua nguoi_duyet nguoi_dung nguoidung tai_khoan_dn aliyeunda mtumiaji "
    "usuario usr_login usuário utente utilisateur benutzer gebruiker användare anvandare bruker bruger käyttäjä kayttaja użytkownik uzytkownik uživatel uzivatel felhasználó felhasznalo utilizator korisnik pengguna "
    "пользователь логин автор изменил создал утвердил оператор исполнитель користувач потребител корисник χρήστης משתמש المستخدم مستخدم کاربر उपयोगकर्ता ผู้ใช้ 用户 用户名 操作员 操作人 創建人 使用者 ユーザー ユーザ 担当者id 利用者id 操作者 사용자 사용자id 담당자id 작성자"
)

_JOIN = r"[ _.-]{0,2}"
#: What programs of forms and databases write before the name of a field.
_NOTATION = r"(?:txt|fld|edt|edit|inp|input|lbl|cbo|cmb)"


def _camel(word: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in word.split("_"))


def _escaped(words: Iterable[str]) -> str:
    """Return words as alternatives, in an order of what stands in the pattern."""
    return "|".join(sorted(escaped("|".join(set(words))).split("|"), reverse=True))


def key(table: str, *, glued: bool = True) -> str:
    """Return the keys of a table as RE2 finds them: at the beginning of a word, behind an underscore or the prefix of a field; with `glued` also behind other words in camel case (`previousGebDat`)."""
    words = [word.strip("_") for word in table.split()]
    plain = sorted({word for word in words if word[0].isascii()}, reverse=True)
    other = sorted({word for word in words if not word[0].isascii()}, reverse=True)
    parts = [rf"(?:\b|_|\b{_NOTATION})(?i:{trade_words.alternation(' '.join(plain))})"]
    if glued and (long := [word for word in plain if len(word) > 2 and word.isascii()]):  # noqa: PLR2004 - shorter ones end many words
        parts.append(rf"[a-z0-9](?:{_escaped(_camel(word) for word in long)})")
    if other:
        parts.append(rf"(?:^|[\s,;|&?({{\[<:\"'_./-])(?i:{trade_words.alternation(' '.join(other))})")
    return f"(?:{'|'.join(parts)})"


def tag(table: str) -> str:
    """Return the keys of a table as the names of elements."""
    return f"(?i:{trade_words.alternation(' '.join(word.strip('_') for word in table.split()))})"


def numbered(owners: str) -> str:
    """Return the keys of numbers by who has them: `riderId`, `rider_ref`, `idSocio`, `nrKlienta`, `лицевой_№`."""
    who = trade_words.alternation(" ".join(word.strip("_") for word in owners.split()))
    camel = _escaped(_camel(word.strip("_")) for word in owners.split() if word[0].isascii() and len(word) > 2)  # noqa: PLR2004
    behind, before = (trade_words.alternation(" ".join(word.strip("_") for word in table.split())) for table in (BEHIND, BEFORE))
    ends = "|".join(sorted({_camel(word) for word in BEHIND.split() if word.isascii()} | {"ID"}, reverse=True))
    return rf"(?:(?:^|[^0-9A-Za-z])(?i:(?:{who}){_JOIN}(?:{behind})|(?:{before}){_JOIN}(?:{who}))|[a-z](?:{camel})(?:{ends}))"
