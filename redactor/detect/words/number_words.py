"""Words behind which the logs of applications give a number, a date or a place of somebody without any sign between: `ΑΦΜ 048817223`, `szül. 1986.02.11`, `เบอร์ 089-455-7120`.

They are looked for in logs only, with a value of their kind behind them (detect/rows/said_rows.py). Words of one table are parted by blanks; `_` in a word
stands for any sign between two words, or none. Case is ignored but in the tables of abbreviations.
"""

# ruff: noqa: E501, RUF001 - tables read best as they are, and words are in many scripts

from __future__ import annotations

from redactor.detect.words.alternatives import escaped

#: Numbers that a state, or an insurance of all, gives to somebody.
NATIONAL = (
    "ppt passport passport_no passport_nr passport_number reisepass reisepassnr passnummer personalausweis personalausweisnr ausweisnummer ausweisnr führerschein führerscheinnr steuer_id steuernummer steueridentnr sozialversicherungsnummer sv_nummer sv_nr ahv_nr ahv_nummer versichertennummer versicherten_nr kv_nummer "
    "passeport carte_d'identité carte_vitale n°_sécu sécu numéro_de_sécurité_sociale permis_de_conduire passaporto carta_d'identità codice_fiscale cod._fiscale tessera_sanitaria patente_di_guida pasaporte cédula cédula_de_identidad documento_de_identidad tarjeta_sanitaria seguridad_social "
    "passaporte carteira_de_identidade cartão_de_cidadão título_de_eleitor cartão_sus paspoort rijbewijs burgerservicenummer rijksregisternummer identiteitskaart personnummer personnr samordningsnummer fødselsnummer fødselsnr fødselsnr. cpr_nummer cpr_nr cpr_nr. kennitala henkilötunnus henkilötunnuksella hetu "
    "isikukood asmens_kodas personas_kods dowód_osobisty nr_dowodu seria_i_numer_dowodu paszport nr_paszportu prawo_jazdy rodné_číslo rod._č. rod.č. r.č. č._op občanský_průkaz cestovní_pas rodné_čislo adóazonosító adóazonosító_jel taj_szám személyi_szám személyi_igazolvány útlevél útlevélszám "
    "cod_numeric_personal buletin pașaport osobna_iskaznica putovnica lična_karta pasoš osebna_izkaznica tc_kimlik tc_kimlik_no t.c. t.c._kimlik_no kimlik_no kimlik_numarası pasaport_no ehliyet_no nida kitambulisho namba_ya_nida no_ktp nomor_ktp nomor_induk_kependudukan no_paspor hộ_chiếu số_hộ_chiếu số_cccd số_cmnd căn_cước "
    "national_id national_insurance identity_card id_card id_number id_no id_seen id_shown id_doc id_document driving_licence driver_licence driver_license drivers_license licence_number license_number social_insurance_number social_security_number tax_file_number nhs_no nhs_number emirates_id civil_id ghana_card voter_id kra_pin "
    "инн снилс паспорт паспорта загранпаспорт в/у водительское_удостоверение полис_омс омс рнокпп іпн лнч егн лична_карта јмбг лична_карта_бр. жсн иин жеке_сәйкестендіру_нөмірі "
    "αφμ α.φ.μ. αμκα α.μ.κ.α. αδτ α.δ.τ. διαβατήριο αρ._διαβατηρίου ταυτότητα αρ._ταυτότητας "
    'ת.ז. ת.ז ת"ז ת״ז תעודת_זהות מספר_זהות דרכון מספר_דרכון الهوية رقم_الهوية هوية الرقم_القومي الرقم_الوطني الرقم_المدني جواز جواز_السفر رقم_الجواز الإقامة رقم_الإقامة کد_ملی کدملی شماره_ملی گذرنامه شناختی_کارڈ_نمبر '
    "आधार आधार_संख्या आधार_नंबर पैन पासपोर्ट ड्राइविंग_लाइसेंस এনআইডি জাতীয়_পরিচয়পত্র ஆதார் ஆதார்_எண் ఆధార్ เลขบัตร เลขบัตรประชาชน เลขประจำตัวประชาชน บัตรประชาชน หนังสือเดินทาง พาสปอร์ต "
    "身份证 身份证号 身份证号码 证件号 证件号码 护照 护照号 护照号码 公民身份号码 驾驶证号 通行证号 社保号 身分證 身分證字號 護照號碼 居留證號 マイナンバー 個人番号 旅券番号 パスポート番号 免許証番号 在留カード番号 주민번호 주민등록번호 외국인등록번호 여권번호 면허번호 운전면허번호 პირადი_ნომერი անձնագիր ՀԾՀ"
)
#: The same in capitals alone, which are words or other things in small letters.
NATIONAL_SHORT = "ВУ NI NINO NIK KTP NIR INSEE NIF NIE DNI RUT RUN RG CNH CNS CPF CURP INE CUIL BSN INSZ NISS PESEL CNP EGN OIB JMBG EMŠO PPSN SSN SIN TFN NHI NIN BVN NRIC FIN MyKad HKID CNIC NIC AHV AVS SVNR KVNR RVNR IDNR TCKN CCCD CMND OLN DLN PPT UPN IHI"
#: Numbers of those who buy, are treated, taught, insured, supplied.
CUSTOMERS = (
    "loyalty loyalty_card loyalty_no clubcard bonus_card reward_card rewards_no memb mbr membership_no mitgl mitgl.nr. mitgliedsnr. kd.nr. kundennr. vertragsnr. vers.nr. versnr versicherungsnr. policennr. patientennr. adh. adh n°_adhérent adhérent_n° n°_client n°_contrat n°_abonné réf._client client_n° client_nº carte_fidélité carte_adhérent "
    "n.º_cliente nº_cliente nº_socio n.º_socio nº_póliza n.º_póliza nº_abonado historia_clínica nhc tarjeta_cliente tarjeta_socio carné carné_de_socio n._cliente n._tessera n.tessera tessera_n. cod._cliente codice_cliente polizza_n. nº_utente n.º_utente nº_de_utente "
    "klantnr. lidnr. polisnr. kaartnummer pasnummer medlemsnr. medlemsnummer kundnr. kundenr. kundenummer lånekort lånekortnummer kortnummer kort_nr kortti kortin_nro asiakasnro asiakasnumero jäsennro jäsennumero potilasnumero kliendikood kliento_nr. klienta_nr. "
    "nr_klienta nr_karty karta_nr nr_umowy nr_polisy nr_abonenta čtenářský_průkaz zák._č. č._zák. čís._zák. č._smlouvy č._zákazníka zákaznické_číslo č._pojistky číslo_karty ügyfélszám ügyfélkód szerződésszám kártyaszám cod_client nr._contract card_de_fidelitate broj_kartice broj_ugovora kartica_lojalnosti kartica_br. članska_iskaznica št._kartice "
    "müşteri müşteri_no abone_no üye_no hasta_no poliçe_no kart_numarası nomor_pelanggan no_pelanggan no_kartu nomor_kartu nomor_anggota no_anggota no_rekam_medis no_rm mã_kh mã_khách_hàng số_hợp_đồng mã_thành_viên mã_bệnh_nhân namba_ya_mteja namba_ya_akaunti "
    "л/с лицевой_счет лицевой_счёт лиц._счет о/р особовий_рахунок абонент №_договора номер_договора полис полис_№ полис_осаго серия_полиса карта_лояльности карта_№ номер_карты номер_клиента код_клиента зачетка зачётка зачётная_книжка студбилет абонентский_номер номер_на_клиент број_картице "
    "αρ._πελάτη κωδ._πελάτη κωδικός_πελάτη αρ._συμβολαίου αρ._παροχής αριθμός_μέλους מספר_לקוח מס'_לקוח מספר_מנוי מספר_חבר מספר_פוליסה תיק_רפואי רقم_العميل رقم_العميل رقم_المشترك رقم_العضوية رقم_الملف رقم_المريض رقم_البوليصة رقم_العقد شماره_مشتری شماره_اشتراک "
    "ग्राहक_संख्या ग्राहक_आईडी उपभोक्ता_संख्या सदस्य_संख्या पॉलिसी_संख्या रोगी_संख्या গ্রাহক_নম্বর เลขสมาชิก รหัสลูกค้า รหัสสมาชิก หมายเลขลูกค้า เลขที่สัญญา เลขกรมธรรม์ ผู้ป่วย_hn "
    "会员号 会员卡号 客户号 客户编号 病历号 就诊卡号 保单号 合同号 学号 户号 会員番号 顧客番号 お客様番号 患者番号 患者id 診察券番号 記号番号 契約番号 証券番号 学籍番号 利用者番号 被保険者番号 保單號碼 會員編號 客戶編號 고객번호 회원번호 환자번호 환자등록번호 계약번호 증권번호 학번 카드번호"
)
#: Who buys, is treated or taught, right before their number, in languages other than English.
SOMEBODY = "aluno aluna alumno alumna estudante estudiante étudiant studente relatie klant lid patiënt kunde kundin patient mitglied versicherter adhérent assuré abonné cliente paciente socio afiliado abonado utente tesserato kund medlem elev asiakas jäsen potilas klient abonent pacjent zákazník pacient čtenář člen ügyfél beteg kupac klijent pacijent član müşteri hasta abone üye öğrenci nasabah pelanggan pasien peserta anggota khách_hàng bệnh_nhân mteja mteja_namba mgonjwa клиент клиента пациент пациента абонент абонента покупатель студент клієнт пацієнт пациентът πελάτης πελάτη ασθενής ασθενή μέλος συνδρομητής לקוח מטופל מבוטח מנוי עמית عميل عميل_رقم العميل مريض مريض_رقم المريض مشترك المشترك عضو مشتری بیمار ग्राहक मरीज सदस्य ลูกค้า ผู้ป่วย สมาชิก 客户 客戶 患者 会员 會員 会員 顧客 고객 회원 환자 학생"
#: The same in capitals alone.
CUSTOMERS_SHORT = "POD PDR PDL PRM CUPS MPAN MPRN NMI HN MRN NHC UHID FFN GHA NIRM"
#: Numbers of those who work somewhere.
EMPLOYEES = (
    "empl. stf staff_no crew crew_id cashier_no clerk_no pers.nr. pers.-nr. persnr. personalnr. personalnr personalnummer mitarb.nr. ma_nr ma-nr. stammnr. dienstnr. ausweis_nr matricule matr. n°_agent n°_salarié rpps adeli legajo nº_empleado n.º_empleado núm._empleado colegiado nº_colegiado tarjeta_empleado matricola matr._n. n._matricola "
    "n.º_mecanográfico nº_funcionário crachá personeelsnr. personeelsnummer stamnr. badgenr. anställningsnr anst.nr. ansattnr. ansattnummer medarbejdernr. lønnr. henkilönro henkilönumero nr_ewid. nr_pracownika nr_służbowy legitymacja os._číslo osobní_číslo os.č. törzsszám dolgozói_azonosító marcă sicil_no sicil personel_no kart_no "
    "kart_no. nomor_karyawan nik_karyawan no_pegawai nip mã_nv mã_nhân_viên msnv namba_ya_mfanyakazi таб._№ таб.№ табельный табельный_№ табельный_номер таб._номер служ._№ табельний_номер таб._номер службен_номер αρ._μητρώου κωδ._υπαλλήλου מספר_עובד מס'_עובד رقم_الموظف الرقم_الوظيفي شماره_پرسنلی "
    "कर्मचारी_संख्या कर्मचारी_आईडी รหัสพนักงาน 工号 员工号 员工编号 职工号 員工編號 工號 社員番号 職員番号 従業員番号 社員id 사번 사원번호 직원번호"
)
#: The same in capitals alone: numbers of doctors, nurses and advocates.
EMPLOYEES_SHORT = "CRM CRO COREN OAB RPPS LANR GMC NMC NPI DEA"
#: Telephone numbers.
PHONES = (
    "caller caller_no anrufer appelant llamante tel tel. tel.: telef telef. telefon telefono teléfono telefone telefoon telefonnr telefonnummer téléphone tél tél. tfn tfn. tlf tlf. tlfn puh puh. puhelin puhelimeen gsm mob mob. mobil mobile mobil: mobilnr mobiel móvil movil celular cel cel. cell cellulare cell. telemóvel telem. handy handynr portable ph ph. phone rufnummer rufnr rückruf rückrufnummer durchwahl "
    "contacto contato matkapuhelin matkapuhelimeen telefonas tālr. tālrunis mobitel mobitelom telefonska telefonsko telefonom telefonu telefonie tel.kom. tel._kom. kom. komórka linku linka telefonszám mobilszám cep cep_tel cep_telefonu telp telp. telepon no_hp nomor_hp hp. sđt đt điện_thoại số_điện_thoại di_động simu simu_ya namba_ya_simu "
    "тел тел. телефон телефону телефона моб. моб.тел. мобильный мобільний сот. сотовый т. телефонен мобилен τηλ τηλ. τηλέφωνο κιν. κινητό טל' טל׳ טלפון נייד סלולרי בטלפון הهاتف الهاتف هاتف جوال الجوال جواله جوالها موبايل رقم_الهاتف تليفون رقم_الجوال تلفن موبایل همراه فون موبائل "
    "फोन फ़ोन मोबाइल मोबाईल दूरभाष ফোন মোবাইল போன் தொலைபேசி ఫోన్ โทร โทร. โทรศัพท์ เบอร์ เบอร์โทร เบอร์โทรศัพท์ มือถือ 手机 手机号 手机号码 电话 电话号码 联系电话 联系方式 回拨 致电 拨打 手機 手機號碼 聯絡電話 電話 電話番号 携帯 携帯番号 連絡先 折返し先 전화 전화번호 휴대폰 휴대폰번호 휴대전화 연락처 핸드폰 회신번호 ტელ ტელ. ტელეფონი հեռ. հեռախոս"
)
#: Calling somebody, before the number.
CALLS = (
    "otp_for code_for pin_for sms_for fax_an fax_to fax_à fax_a anruf_von appel_de appel_entrant chiamata_da llamada_de llamada_entrante incoming_call inbound_call generated_for call call_back called calling call_to calls ring ring_back rang text texted sms_to sms_an sms_til sms_till sms_naar sms_à sms_al sms_a sms_do whatsapp whatsapp_to reached_at reach_on reachable_on reachable_at contact_on contact_at dial dialled bellen gebeld_met gebeld terugbellen bel appeler appelé rappeler joindre_au au_numéro llamar_al llamado_al llama_al contesta_al responde_al devolver_llamada_al marcar_al "
    "ligar_para ligou_para ligue_para liga_para chiamare_il chiamato_il richiamare_il anrufen_unter angerufen_unter erreichbar_unter zurückrufen_unter ringa ringt_till ringt ringer ringet_til ringet_til_å ringe ringes_op_på ring_på soita soitettu soittaa_numeroon zadzwoń_pod dzwonić_pod zadzwonić_na oddzwonić_na zavolat_na volal_na volala_na volat hívni hívja sunat_la sunați_la nazvati_na zvati_na aranacak arandı "
    "hubungi telepon_ke ditelepon_ke gọi gọi_lại piga_simu звонить_на позвонить_на перезвонить_на звонил_на зателефонувати_на дзвонити_на передзвонити_на обадете_се_на καλέστε τηλεφωνήστε_στο להתקשר_ל אל اتصل_على الاتصال_على"
)
#: When somebody was born.
BIRTHS = (
    "bday birthday né(e) née(e) born born_on date_of_birth birth_date dob d.o.b. birt geb geb. geb.: geb.dat. geb.-dat. geb.datum geburtsdatum geboren geboren_am né_le née_le né née né(e)_le date_de_naissance date_naiss. nato_il nata_il nato nata nato/a_il data_nascita data_di_nascita nacido_el nacida_el nacido nacida f._nac. f.nac. fecha_nac. fecha_de_nacimiento f/n "
    "nascido_em nascida_em nasc nasc. data_nasc. data_de_nascimento dn: geboortedatum geb.datum född född: fødselsdato født født: f.dato fødd fæddur fædd syntynyt synt. synt.aika syntymäaika sünd. sünniaeg gim. gimimo_data dzim. dzimšanas_datums ur ur. urodzony urodzona data_ur. data_urodzenia nar nar. narozen narozena narodený dat._nar. datum_narození "
    "szül szül. született szül.dátum születési_dátum născut născută data_nașterii rođ. rođen rođena datum_rođenja rojen rojena roj. datum_rojstva doğum doğum_tarihi d._tarihi d.tarihi doğumlu tgl_lahir tgl._lahir tanggal_lahir lahir ngày_sinh sinh_ngày tarehe_ya_kuzaliwa kuzaliwa "
    "д.р. д/р дата_рождения рожд. родился родилась г.р. дата_рожд. д.н. д/н дата_народження нар. народився народилась роден родена дата_на_раждане рођен рођена датум_рођења туған_күні γεννηθείς γεννηθείσα γεν. ημ._γέννησης ημ/νία_γέννησης ημερομηνία_γέννησης "
    "תאריך_לידה ת._לידה ת.לידה נולד נולדה تاريخ_الميلاد الميلاد مواليد تاریخ_تولد متولد जन्म_तिथि जन्मतिथि जन्म জন্ম_তারিখ பிறந்த_தேதி เกิด วันเกิด เกิดวันที่ 出生 出生日期 生日 出生年月 生年月日 誕生日 생년월일 생일 დაბადებული դաբადების_თარიღი ծնվել"
)
#: Accounts at a bank.
ACCOUNTS = (
    "norek no_rek. kontonr. kontonummer konto_nr konto_nr. rekeningnr rekeningnummer rekening compte_n° n°_compte n°_de_compte cuenta_n° nº_cuenta n.º_cuenta cta cta. cta_cte cta._cte. cuenta_corriente conto_n. n._conto c/c conta_nº nº_conta conta_corrente kontonumret bankkonto tilinumero nr_konta nr_rachunku rachunek č._účtu číslo_účtu účet bankszámlaszám számlaszám hesap_no iban_no no_rekening nomor_rekening rekening_no "
    "số_tk stk số_tài_khoản tài_khoản bank_acct bank_account bank_a/c р/с расч._счет расчетный_счет счет_№ р/р αρ._λογαριασμού מספר_חשבון מס'_חשבון رقم_الحساب شماره_حساب खाता_संख्या खाता เลขที่บัญชี บัญชี 银行账号 银行卡号 账号 帳號 口座番号 口座 계좌 계좌번호 namba_ya_benki"
)
#: Postcodes.
POSTCODES = "postcode post_code postal_code zip zip_code zipcode eircode plz postleitzahl code_postal código_postal codice_postale postnummer postnr postinumero kod_pocztowy psč irányítószám posta_kodu kode_pos индекс почтовый_индекс ταχ._κώδικας τ.κ. מיקוד الرمز_البريدي पिन_कोड pin_code pincode รหัสไปรษณีย์ 邮编 郵便番号 우편번호"
#: Single devices.
SERIALS = (
    "s/n: seriennr. serien_nr. serien-nr. gerätenr. geräte_nr. zählernr. fabr.nr. n°_série n°_de_série n°série nº_serie nº_de_serie n.º_serie núm._serie n._serie matr._app. n._di_serie serienr. serienummer meternr. meternummer sarjanro sarjanumero nr_ser. nr_seryjny nr_fabr. výr._č. výr.č. sériové_č. gy.sz. gyári_szám seri_no serijski_br. "
    "зав._№ зав.№ сер._№ серийный_№ сер.номер серійний_№ αρ._σειράς מס'_סידורי الرقم_التسلسلي हिन्दी_सीरियल सीरियल_नंबर ซีเรียล หมายเลขเครื่อง 序列号 设备号 机身号 製造番号 シリアル シリアル番号 시리얼 시리얼번호 일련번호 기기번호"
)

_JOIN = r"[ _.-]{0,2}"
#: Scripts from here on do not part their words.
_WIDE = "\u0e00"
#: What ends a word of the others.
_BEHIND = r"(?:[\"'”»\])]{0,2}[ ]?[:：=#.№|]|[\"'”»\])]{0,2}[ ]|[(\[\"'“«])"


def said(table: str, *, short: str = "", behind: str = _BEHIND) -> str:
    """Return the words of a table as RE2 finds them: where a word begins, in scripts that part their words, and with a sign behind it."""
    words = table.split()
    plain = [word for word in words if word[0] < _WIDE]
    wide = [word for word in words if word[0] >= _WIDE]
    parts = [f"(?i:{_alternation(plain)})"]
    if short:
        parts.append(_alternation(short.split()))
    found = rf"(?:^|[\s,;|(\[{{\"'“«>:=/.#-])(?:{'|'.join(parts)}){behind}"
    return f"(?:{found}|{_alternation(wide)})" if wide else f"(?:{found})"


def _alternation(words: list[str]) -> str:
    return escaped("|".join(sorted(set(words), reverse=True))).replace("_", _JOIN)


