"""The words that name a person's or a device's number in prose, in many languages, and what stops or joins a label and its value; data only.

A word is RE2 and Python syntax, case ignored, no groups. Strong words name a number by themselves (`customer number`, `Kundennr.`), weak
ones only where a number follows at once (`policy 77-4410`, `passport N5540718`).
"""

# ruff: noqa: RUF001

from __future__ import annotations

from dataclasses import dataclass

#: What makes a noun the name of a number, behind it and before it.
_NO = r"[ _-]?(?:number|numbers|no\.|no|nos\.?|nr\.?|num\.?|id|ids|i\.d\.|#|ref\.?|reference|code|identifier)"
#: Nouns whose `id` is a machine's affair (`policy id 41`, `account id` of a cloud, `drive id`).
_NO_ID = r"[ _-]?(?:number|numbers|no\.|no|nos\.?|nr\.?|num\.?|#)"
_NR = r"[- ]?(?:nummern?|nr\.?|n°|kennung|id|kennzeichen|code|konto)"
_NUM = (
    r"(?:num[eé]ros?|n[uú]meros?|num\.|núm\.|n\.?[°ºo]\.?|nº\.?|n\.|no\.|c[oó]digo|code|codice|identifiant|id|r[eé]f(?:[eé]rence)?\.?|matricula)"
    r"(?: (?:de|do|da|du|del|della|dell|di|des|d|l))?[ '’]{1,2}(?:l['’]|la |le |il |el |o )?"
)
_PL = r"(?:numer|nr\.?|číslo|č\.|numarul|număr(?:ul)?|nr|broj|št\.|številka|номер|№|αριθμός|αρ\.)[ ]?"


def _of(nouns: str, tail: str) -> str:
    return rf"(?:{nouns})(?:['’]?s)?{tail}"


@dataclass(frozen=True, slots=True)
class Kind:
    """What a family of words names, and how its values look (detect/prose/identifiers.py)."""

    entity: str
    value: str
    strong: str
    weak: str = ""


KINDS: tuple[Kind, ...] = (
    Kind("SERIAL_NUMBER", "serial",
        _of(r"serial|meter|(?:smart )?m[ae]ter serial|frame|motor|engine|chassis|body|lens|(?:battery )?pack|battery|unit|machine|device|token|dongle|robot|lock|probe|sensor|drive|disk|module|decoder|receiver|terminal|reader|handset|hearing aid|pump|boiler|appliance|express(?: service)?|fd|ser|manufacturing|manufacture|factory|fabrication|equipment|instrument|transmitter|base station|controller|gateway|tracker|scooter|e-?bike|bike|bicycle", _NO_ID)
        + r"|express(?: service)? code|vehicle identification number|\bvin(?: no\.?| number)?\b|(?:rahmen|motor|maschinen|ger[äa]te|serien|fabrik|fabrikations|fahrgestell|z[äa]hler|werks|herstell(?:ungs|er)?|produktions|anlagen|apparate|gehäuse|akku|chassis|fg)" + _NR
        + r"|fahrzeug-?ident(?:ifizierungs)?" + _NR
        + rf"|{_NUM}(?:s[eé]rie|serie|seriale|compteur|moteur|cadre|ch[aâ]ssis|contador|motor|bastidor|chasis|cuadro|quadro|telaio|contatore|motore|medidor|fabrication|fabricaci[oó]n|fabbricazione|machine|m[aá]quina|l'appareil|appareil|aparato|equipo)"
        + r"|(?:serie|frame|chassis|meter|motor|toestel|machine|apparaat|fabricage|tillverknings|tillverkings|m[aå]lar|m[aå]ler|serie|ram|stel|rammer?|produktions|produksjons)[- ]?(?:nummer|nr\.?|numret|nummeret)"
        + r"|sarjanumero|valmistenumero|mittarin numero|mittarinumero|(?:numer(?:em|ze|u)?|nr\.?) (?:seryjn(?:y|ym|ego)|fabryczn(?:y|ym|ego)|licznika|ramy|silnika|urz[aą]dzenia|vin)|(?:v[ýy]robn[ií]|s[eé]riov[eéý]) (?:č[ií]slo|č\.)|č[ií]slo (?:elektrom[eě]ru|r[aá]mu|motoru)"
        + r"|(?:gy[aá]ri|sorozat|sz[eé]ria)[ ]?sz[aá]m|seri (?:no|numaras[ıi])|[sș]asi no|num[aă]r(?:ul)? de serie|serijski broj|серийный номер|заводской номер|номер (?:сч[её]тчика|рамы|двигателя)|серійний номер|σειριακός αριθμός"
        + r"|シリアル(?:番号|ナンバー|No\.?)?|製造番号|製番|機番|機械番号|本体番号|機体番号|車台番号|フレーム番号|防犯登録番号|计量表号|电表号|表号|机身号|机身编号|机号|机器号|设备号|设备编号|出厂编号|产品序列号|序列号|序號|車架號|车架号|发动机号|일련번호|시리얼(?: ?번호| ?넘버)?|기기번호|제조번호|차대번호|หมายเลขเครื่อง|ซีเรียล(?:นัมเบอร์)?|nomor seri|số (?:seri|sê-ri|serial|khung|máy)|الرقم التسلسلي|מספר סידורי|सीरियल नंबर",
        r"s\.?/?n[°.]?|s#|serial|ser\.?|esn|sno|msn"),
    Kind("ICCID", "sim", r"\b(?:e-?)?sim(?:[- ]?(?:card|karte|kaart|kort))?(?:[ _-]?(?:no\.?|nr\.?|number|id|serial))?\b|iccid|carte sim|tarjeta sim|karta sim|номер sim"),
    Kind("SERIAL_NUMBER", "shown",
        r"(?:label|sticker|(?:type |rating |name|bottom |back |metal |id )plate|underside|bottom|back|barcode|engraving|lid|typenschild|aufkleber|unterseite|rückseite|etikett(?:en)?|étiquette|plaque signalétique|dessous|au dos|etiqueta|placa|pegatina|debajo|más abajo|targhetta|etichetta|sotto|typeplaatje|onderkant|märkplåt|undersidan|typeskilt|tabliczk[ai]|štítek)(?: (?:also|only|just|on (?:it|the \w+)|of (?:it|the \w+)|underneath|inside|here|auch|nur|unten))?(?: ?:| (?:says?|reads?|shows?|has|bears?|is|steht|sagt|zeigt|lautet|dit|indique|dice|pone|reza|riporta|staat|står|jest|pisze))"
        r"|más abajo|debajo|darunter|en dessous|più sotto|eronder|unterhalb|under it|below (?:it|that)|(?:marked|engraved|stamped|etched|embossed|imprinted|labelled|labeled|graviert|eingraviert|eingestanzt|gravé|grabado|inciso|c['’]è scritto|è scritto|gegraveerd|graverat|wygrawerowan[ey]|銘板に(?:は)?|ラベルに(?:は)?|标签上(?:写着|是)?|铭牌上(?:写着|是)?|贴纸上(?:写着|是)?)"
        r"|(?:inverter|boiler|dongle|token|battery|charger|lock|pump|panel|camera|dock|display|meter|decoder|adapter|remote|hearing aid|robot|mower|scooter|drill|tool|machine|device|unit|box)(?: of the \w+)? (?:says|reads)"),
    Kind("DEVICE_ID", "device",
        _of(r"asset(?: tag| sticker| label)?|inventory(?: tag)?|inv\.?|equipment tag|property(?: tag)?|service tag|robot|lock|remote|team ?viewer|any ?desk|rust ?desk|remote desktop|quick ?assist|splashtop|hardware|machine|device|android|advertising|management|endpoint|badge tag|unique|host|node|controller|secure|receiver|enrol?lment|installation|tpm|ek|hub|gateway|camera|thermostat|speaker|bridge|plug|loaner|loan|microchip|transponder|rfid|tag", r"[ _-]?(?:id|ids|i\.d\.|identifier|uid|uuid|guid)")
        + r"|udid|ecid|\beid\b|idfa|idfv|gaid|aaid|wwp?n|wwnn|(?:system|smbios|bios|hardware|machine|device|platform|host|management|anonymous|computer|product|array|node|client|endpoint)[ _-]?(?:uuid|guid)"
        + r"|(?:asset|inventory|property|equipment|loaner|inv)(?: ?tag)?(?: (?:no\.?|nr\.?|number|code)| ?#)|asset (?:tag|sticker|label)|inventory (?:tag|sticker|label)|equipment tag|property tag"
        + r"|(?:inventar|anlagen|gerät[e]?-?inventar|inv\.?-?|inventarisierungs|inventars?)[- ]?(?:nummer|nr\.?|schild|etikett|aufkleber)|" + _NUM + r"(?:inventaire|inventario|invent[aá]rio|patrimonio|patrim[oó]nio|immobilisation|parc|activo)"
        + r"|inventaris(?:nummer|nr\.?)|inventarie(?:nummer|nr\.?)|inventar(?:nummer|nr\.?)|(?:nr|numer) (?:inwentarzowy|ewidencyjny)|invent[aá]rn[ií] č[ií]slo|lelt[aá]ri sz[aá]m|demirba[sş] no|инвентарный номер|管理番号|資産番号|备品番号|資産管理番号|资产编号|设备ID|机器码|端末ID|デバイスID|자산번호",
        r"asset|tag|sticker|inv\.|inventory|loaner|loan unit"),
    Kind("DEVICE_ID", "made", r"\bhwid\b"),
    Kind("EMPLOYEE_ID", "code",
        _of(r"employee|emp|empl\.?|staff|personnel|personal|payroll|badge|worker|clock(?: card)?|clinician|operator|cashier|driver|engineer|technician|tech|medic|nurse|doctor|physician|officer|guard|agent|associate|team member|crew|pilot|teacher|faculty|user personnel|collar|warrant|shield|workday|hr|sap personnel|contractor|trainee|volunteer|rep|advisor|adviser|consultant|colleague|works|company|corp(?:orate)?|internal", r"[ _-]?(?:number|numbers|no\.|no|nos\.?|nr\.?|num\.?|id|ids|i\.d\.|#)")
        + r"|(?:personal|mitarbeiter|stamm|pers\.?|dienst(?:ausweis)?|ma)[- ]?(?:nummer|nr\.?|id)|pers\.? ?no\.?|" + _NUM + r"(?:employ[eé]|agent|matricule|salari[eé]|empleado|trabajador|legajo|funcion[aá]rio|colaborador|mecanogr[aá]fico|dipendente|matricola|operatore|operador|badge)"
        + r"|matricule|\bmatr\.|matricola|legajo|n[úu]mero mecanogr[áa]fico|n\.º mecanogr[áa]fico|(?:personeels|werknemers|medewerkers?|anst[äa]llnings|medarbejder|tjeneste|l[øo]n|ansatt|anställd|tj[äa]nste)[- ]?(?:nummer|nr\.?|id)|henkil[öo]numero|ty[öo]ntekij[äa]numero|(?:nr|numer) (?:pracownika|ewidencyjny pracownika|s[łl]u[żz]bowy|kadrowy)|osobn[ií] č[ií]slo|zam[eě]stnaneck[eé] č[ií]slo|dolgoz[oó]i (?:azonos[ií]t[oó]|sz[aá]m)|t[öo]rzssz[aá]m|sicil no|personel (?:no|numaras[ıi])|табельный номер|таб\. ?№|社員番号|従業員番号|職員番号|社員ID|工号|员工号|员工编号|員工編號|工號|사번|사원번호|직원번호",
        r"badge|clock card|payroll|staff|collar"),
    Kind("NATIONAL_ID", "national",
        _of(r"passport|(?:national|personal) (?:identity|identification|id)|identity(?: card)?|id card|(?:driver|driving|drivers|driver's|driver’s)[ ]?(?:'s )?licen[cs]e|licen[cs]e|dl|tax|social (?:security|insurance)|national insurance|ni|health(?: ?card| insurance)?|medicare|medicaid|nhs|chi|nic|nric|ssn|sin|tin|tfn|pps|citizen(?:ship)?|resident(?: permit)?|residence permit|alien|visa|green card|document|travel document|voter|gmc|npi|dea|nmc|licen[cs]e plate|number ?plate|plate|vehicle registration|registration|registration plate|rego|reg", r"[ _-]?(?:number|numbers|no\.|no|nos\.?|nr\.?|num\.?|id|ids|#)")
        + r"|(?:reise)?pass[- ]?(?:nummer|nr\.?)|(?:personal)?ausweis[- ]?(?:nummer|nr\.?)|steuer[- ]?(?:id(?:entifikations)?(?:[- ]?(?:nummer|nr\.?))?|nummer|nr\.?)|idnr\.?|(?:sozial)?versicherungs[- ]?(?:nummer|nr\.?)|(?:kranken)?versicherten[- ]?(?:nummer|nr\.?)|sv[- ]?(?:nummer|nr\.?)|rentenversicherungs[- ]?(?:nummer|nr\.?)|f[üu]hrerschein(?:[- ]?(?:nummer|nr\.?))?|ahv[- ]?(?:nummer|nr\.?)|(?:kfz|kfz\.|kraftfahrzeug)?-?kennzeichen|autokennzeichen|nummernschild|kontrollschild"
        + rf"|{_NUM}(?:passeport|pasaporte|passaporto|s[eé]cu(?:rit[eé] sociale)?|seguridad social|seguran[çc]a social|identit[eé]|identidad|identit[aà]|identidade|carte d['’]identit[eé]|permis(?: de conduire)?|patente|fiscal(?:e)?|contribuinte|afiliaci[oó]n|tarjeta sanitaria|immatriculation|plaque|placa|tessera sanitaria|utente|carte vitale|bi|cc|rg)"
        + r"|num[eé]ro de s[eé]cu|n° s[eé]cu|plaque d['’]immatriculation|immatriculation|carte vitale|matr[ií]cula|targa|kenteken(?:nummer)?|registreringsnummer|reg\.?nr\.?|regnr|registreringsskylt|rekisterinumero|rekisteritunnus|(?:nr|numer) rejestracyjny|rejestracja|SPZ|RZ|rendsz[aá]m|plaka(?: no)?|госномер|гос\.? ?номер|номерной знак|車のナンバー|ナンバープレート|登録番号|车牌(?:号码?)?|車牌(?:號碼?)?|차량번호"
        + r"|paspoort(?:nummer|nr\.?)|rijbewijs(?:nummer|nr\.?)|burgerservicenummer|pass(?:nummer|nr\.?)|f[øo]dselsnummer|fnr|person(?:nummer|nr\.?|number)|samordningsnummer|cpr(?:[- ]?(?:nummer|nr\.?))?|k[öo]rkorts(?:nummer|nr\.?)|k[øo]rekort(?:nummer|nr\.?)|kennitala|henkil[öo]tunnus|hetu|passin numero|(?:nr|numer|seria i numer) (?:paszportu|dowodu(?: osobistego)?|prawa jazdy)|pesel|dow[oó]d osobisty|č[ií]slo (?:pasu|ob[cč]ansk[eé]ho pr[uů]kazu|op)|rodn[eé] č[ií]slo|r\.č\.|szem[eé]lyi (?:sz[aá]m|igazolv[aá]ny(?:sz[aá]m)?)|ad[oó]azonos[ií]t[oó](?: jel)?|taj(?:[- ]?sz[aá]m)?|[uú]tlev[eé]lsz[aá]m|cnp|oib|emšo|emso|jmbg|egn|егн|єдрпоу|рнокпп|инн|снилс|паспорт(?: серия)?|серия и номер|αφμ|αμκα|αδτ|tc kimlik(?: no)?|t\.c\. no|kimlik no|pasaport no|ehliyet no|isikukood|asmens kodas|personas kods"
        + r"|マイナンバー|個人番号|パスポート番号|旅券番号|運転免許証番号|免許証番号|保険証番号|身份证号?码?|身分證(?:字號|號碼?)?|护照号?码?|護照號碼?|居民身份证|驾驶证号|驾照号|社保号|주민등록번호|주민번호|여권번호|운전면허번호|รหัสประจำตัวประชาชน|เลขบัตรประชาชน|nik|no\.? ktp|ktp|\b(?:dni|nie|dnie|curp|cuil|cuit|cpf|bsn|nino|nric|cnic|aadhaar|aadhar|abha)\b|npwp|no\.? (?:kad pengenalan|ic)|mykad|cccd|cmnd|आधार(?: नंबर)?|تعودت زهوت|رقم الهوية|الرقم القومي|רقم الجواز|תעודת זהות",
        r"passports?|licen[cs]e|plates?|number ?plate|registration|rego|reg\.?|dni|nie|nif|dnie|c[eé]dula|curp|rut|cuil|cuit|cpf|cnpj|codice fiscale|c\.f\.|bsn|cpr|pesel|nino|nhs|nric|nic|cnic|aadhaar|aadhar|abha|uidai|epic|emirates id|eid|iqama|sin|tfn|ahv|avs|oasi|pps|ppsn|bvn|kra pin|ramq|ohip|medicare|npi|kfz|pesel|kentek|carta d['’]identit[aà]|carte d['’]identit[eé]|permis|patente|pasaporte|passeport|passaporto|reisepass|personalausweis|perso|ausweis|paspoort|rijbewijs|id card|identity card|licence plate|mrz|steuer-?id|tin|ssn|nas|crn|ine|sasid|kitambulisho|phil ?health|pag-?ibig|umid|sss|gsis|ird|svnr|sv-nr\.?|ögk|bvaeb|svs|ced\.|curp|nis|niss|nnss|lbo|emšo|jmbg|pan card|pan no\.?|voter id"),
    Kind("CUSTOMER_ID", "code",
        _of(r"customer|cust\.?|member(?:ship)?|subscriber|policy ?holder|patient|medical record|hospital|chart|loyalty(?: card| programme| program)?|rewards?(?: card| club)?|club(?: card)?|bonus(?: card)?|points(?: card)?|frequent[ -]fl(?:y|i)er|ff|mileage|contract|consumer|merchant|student|pupil|learner|matriculation|enrol?lment|donor|supporter|library(?: card)?|borrower|reader|passenger|traveller|insured|plan member|beneficiary|resident|investor|player|friend|gamer|site|vc|stb|viewing card|smart ?card|household|cardholder|crm|debtor|debitor|creditor|business partner|sold-to|ship-to|seller|buyer|bidder|shopper|gym|season ticket|travel ?card|oyster|railcard|meter[ -]?point|supply", rf"(?:{_NO_ID}|[ _-]?(?:id|ids|i\.d\.|ref\.?|reference|code))")
        + "|" + _of(r"account|acct\.?|acc\.?|a/c|client|subscription|policy|agreement|dealer|reseller|consumption point|service agreement|store account|partner|guest|insurance|tenant|tenancy|lease|(?:mortgage|home|car|personal|student|bank) loan|mortgage|portfolio|user|billing|utility|gas|electric(?:ity)?|water|broadband|landline|sponsor|participant|plan|card ?holder|parking permit|permit|certificate", rf"(?:{_NO_ID}|[ _-]?(?:ref\.?|reference))")
        + r"|\bmrn|\bmprn|\bmpan|\bnmi(?: number)?\b|(?-i:\bPOD\b)|\bpdr\b|\bpdl\b|\bcups\b|\bean-?code\b"
        + r"|(?:kunden|kd\.?|kund|vertrags|mitglieds??|versicherungsschein|police[n]?|polizzen|patienten|teilnehmer|abonnenten?|abo|debitoren|konto|kundenkonto|vertragskonto|z[äa]hlpunkt|marktlokations|malo|verbrauchsstellen|bonus(?:karten)?|treue(?:karten)?|matrikel|sch[üu]ler|leser|h[äa]ndler|lieferanten|gesch[äa]ftspartner|gp|buchungskonto|mieter|objekt|verbraucher|anschluss|depot|bausparvertrags|partner|vielflieger|bahncard|card|kundenkarten|karten)[- ]?(?:nummern?|nr\.?|kennung|id|bezeichnung)"
        + r"|vertragskonto|kundenkonto|abonummer"
        + rf"|{_NUM}(?:client|cliente|clienti|abonn[eé]|abonado|abbonato|contrat|contrato|contratto|adh[eé]rent|soci[oa]|s[oó]cio|membre|miembro|membro|tessera|assur[eé]|asegurado|assicurato|police|p[oó]liza|polizza|ap[oó]lice|patient|paciente|paziente|compte|cuenta|conto|conta|fid[eé]lit[eé]|fidelidad|fedelt[aà]|carte (?:de )?fid[eé]lit[eé]|suministro|fornitura|utenza|instala[cç][aã]o|instalaci[oó]n|n[ée]gocio|alumno|[eé]tudiant|estudiante|studente|expediente cl[ií]nico|historia(?: cl[ií]nica)?|dossier patient|lecteur|lector|titular|usuario|utente|abonnement|point de livraison|licenciado|viajero(?: frecuente)?|pasajero(?: frecuente)?|passageiro(?: frequente)?|voyageur(?: fréquent)?|viaggiatore|comercio|commer[cç]ant|comerciante|esercente|afiliado|beneficiario|b[eé]n[eé]ficiaire|allocataire|sociétaire)"
        + r"|codice (?:cliente|utente|contratto|fornitura|socio)|c[oó]digo (?:de )?cliente|code client|identifiant client|(?:klant|lid|lidmaatschaps|polis|contract|abonnee|patient(?:en)?|debiteur(?:en)?|relatie|studenten?|leerling)[- ]?(?:nummer|nr\.?|code|id)|(?:kund|kunde|medlems?|avtals?|aftale|abonnent|abonnements?|f[öo]rs[äa]krings|forsikrings|police|patient|konto|anl[äa]ggnings|installations|m[åa]lepunkts?|l[åa]nekorts|bonus|elev|student)[- ]?(?:nummer|nr\.?|numret|nummeret|id)|(?:asiakas|sopimus|j[äa]sen|potilas|vakuutus)(?:numero(?:ni|nne|si|mme)?|nro)"
        + r"|(?:numer|nr\.?) (?:klienta|abonenta|umowy|polisy|konta|ewidencyjny|p[łl]atnika|cz[łl]onkowski|pacjenta|ppe|karty (?:klienta|sta[łl]ego klienta)|studenta|albumu)|(?:č[ií]slo|č\.) (?:z[aá]kazn[ií]ka|smlouvy|klienta|pojistky|pacienta|odb[eě]ratele|člena|[uú]čtu)|z[aá]kaznick[eé] č[ií]slo|variabiln[ií] symbol|[uü]gyf[eé]lsz[aá]m|[uü]gyf[eé]lazonos[ií]t[oó]|szerz[oő]d[eé]ssz[aá]m|felhaszn[aá]l[aá]si hely azonos[ií]t[oó]|t[aá]gs[aá]gi sz[aá]m|k[öo]tv[eé]nysz[aá]m|(?:m[üu][sş]teri|abone|s[öo]zle[sş]me|poli[çc]e|[üu]ye|tesisat|hasta)[ ]?(?:no|numaras[ıi])|(?:num[aă]r|cod)(?:ul)? (?:de )?(?:client|abonat|contract)|(?:broj|šifra) (?:kupca|klijenta|ugovora|police|korisnika)|(?:лицевой сч[её]т|номер (?:клиента|договора|абонента|полиса|карты клиента|лицевого сч[её]та|пациента)|№ (?:договора|клиента))|αριθμός (?:πελάτη|συμβολαίου|παροχής|λογαριασμού)|αρ\. (?:πελάτη|παροχής)"
        + r"|(?:お客様|会員|顧客|契約者?|加入者?|患者|証券|口座名義|受益者|マイル|ポイントカード|診察券|学籍)(?:番号|ID|No\.?)|お客さま番号|供給地点特定番号|客户(?:号|编号|号码|代码|ID)|客戶(?:編號|號碼|代號)|会员(?:号|编号|卡号|ID)|會員(?:編號|號碼|卡號)|商户号|商家编号|合同(?:号|编号)|合約編號|保单号|保單號碼?|账户号|帳戶號碼?|户号|用户(?:号|编号|ID)|病历号|病歷號碼?|学号|學號|고객번호|회원번호|계약번호|증권번호|환자번호|학번|หมายเลขลูกค้า|รหัสลูกค้า|nomor (?:pelanggan|anggota|polis|kontrak|pasien)|id pelanggan|mã (?:khách hàng|hợp đồng|thành viên)|رقم (?:العميل|المشترك|الحساب|العضوية)|מספר (?:לקוח|מנוי|חבר)|ग्राहक (?:संख्या|आईडी)",
        r"account|acct\.?|policy|member(?:ship)?|subscriber|customer|client|mi cuenta|mon compte|mein konto|il mio conto|minha conta|mijn account|mitt konto|moje konto|kunde|kd\.|polizza|polis|p[oó]liza|vertrag|contract|contrat|contrato|contratto|loyalty|clubcard|frequent flyer|klant|anl[äa]ggning|merchant|patient|student|nectar|avios|flying blue|miles ?& ?more|bahncard|skywards|krisflyer|karta (?:sta[łl]ego )?klienta|kart[aey] lojalno[śs]ciow[ae]|kart[aey] cz[łl]onkowsk[ai]|z[aá]kaznick[aáé] kart[ay]|v[eě]rnostn[ií] kart[ay]|tessera(?: fedelt[aà]| socio| punti)?|tarjeta de (?:socio|cliente|fidelidad|puntos)|carte (?:de )?fid[eé]lit[eé]|carte d['’]adh[eé]rent|klantenkaart|ledenpas|medlemskort|kundkort|kundekort|asiakaskortti|j[äa]senkortti|m[üu][sş]teri kart[ıi]m?|карта клиента|клубная карта|kundenkarte|bonuskarte|mitgliedsausweis|pol\.(?: no\.?| nr\.?)?|nhc|uhid|mbr|icp|gprn|vnr|vs-?nr\.?|vers\.?-?nr\.?|socio|socia|abonado|afiliado|adhérent|sociétaire|n° soc\.?|n\.? soc\.?|nº soc\.?|hosp\.? no\.?|reg(?:istration)? no|cl\. n[°º]|cod\. cl(?:iente|\.)?"),
)

#: What may stand between such a word and its value where the value follows at once.
LINK = (
    r"which is|which was|that was|is|was|are|were|be|being|would be|should be|it's|it is|its|that's|that is|thats|this is|there's|here's|reads?|says?|shows?|ends? (?:in|with)|ending(?: in| with)?|starts? with|begins? with"
    r"|with you|with us|with me|with|for you|for|of mine|of|on it|on|in|to|at|from me|from us|you|us|your|you gave me|my|our|her|his|their|the|a|an|now|currently|still|also|as follows|as|above|below"
    r"|if (?:you )?(?:need(?:ed)?|want) it|if needed|if that helps|if it helps|if you need|in case|please|should you need it|for reference|for (?:your|the) (?:files?|records?|reference)|have|has|i have|here|just|one|ones|um|uh|er|erm|well|so|ok|okay|yes|yeah|right|sorry|number|numbers|no\.?|nos|nr\.?|id|code|reference|ref\.?|read|quoted|given|printed|registered|entered|listed"
    r"|old|new|current|correct|right|real|actual|first|second|other"
    r"|ist|war|lautet|lautete|wäre|die|der|das|den|dem|ein|eine|mein|meine|meiner|ihr|ihre|unser|unsere|bei ihnen|bei euch|bei uns|für|von|wie folgt|hier|also|ja|nun|falls nötig|endet auf|endend auf"
    r"|est|c'est|c’est|était|sont|le|la|les|un|une|mon|ma|mes|notre|votre|son|sa|chez vous|pour|de|du|des|voici|suivant|donc|bien|qui est|finit par"
    r"|e'|e|es|era|son|el|los|las|mi|su|nuestro|que es|con ustedes|para|del|termina en|é|era|o|os|meu|minha|seu|sua|com vocês|è|il|lo|gli|mio|mia|nostro|vostro|presso di voi|per|di|finisce con"
    r"|het|de|mijn|onze|uw|bij u|bij jullie|voor|van|eindigt op|är|min|mitt|vårt|hos er|slutar på|er|mit|vores|hos jer|on|minun|to|jest|to jest|mój|moje|moja|u was|brzmi|je|můj|moje|naše|a|az|benim|numaram|это|мой|наш|у вас|:"
)
#: The same behind a weak word: only what leads to a number.
WEAK_LINK = (
    r"which is|is|was|are|it's|its|that's|number|no\.?|nos|nr\.?|n[°º.]|#|id|ref\.?|reference|reads?|says|shows|ends? in|ending(?: in| with)?|with you|with us|still|now|here|la|la número|if (?:you )?need(?:ed)?(?: it)?|if that helps|my|mine|um|uh"
    r"|ist|lautet|war|nummer|bei ihnen|est|numéro|chez vous|es(?: el| la)?|número|è|é|e|numero|het|is nu|är|er|nummeret|numret|to|jest|je|ja"
)
#: What links them at the end of a longer remark: `my account with you since the move is 88 441`.
COPULA = r"is|was|are|reads|says|shows|ist|lautet|war|est|était|es|era|é|è|jest|to|är|er|je|number|no\.?|nr\.?"
#: Words that name another number: a remark with one of them is about that.
OTHERS = (
    r"orders?|tickets?|cases?|invoices?|bills?|rma|tracking|parcels?|shipments?|bookings?|reservations?|confirmations?|claims?|incidents?|requests?|quotes?|quotations?|po|jobs?|errors?|faults?|versions?|builds?|firmware"
    r"|models?|parts?|articles?|items?|sku|prices?|amounts?|balances?|dates?|times?|phones?|tel|telephones?|mobiles?|ext|extensions?|fax|ports?|rooms?|pins?|passwords?|codes?|since|until|limits?|years?|months?|days?|weeks?|hours?|minutes?|seconds?|digits?|characters?"
    r"|products?|lots?|batch|charge|zip|postcodes?|postal|serials?|cards?|iban|sort|transactions?|payments?|receipts?|vouchers?|events?|sessions?|traces?|flights?|seats?|gates?|lines?|pages?|steps?|versionen"
    r"|bestellung(?:en)?|bestellnummer|auftrag|auftragsnummer|rechnung(?:en)?|rechnungsnummer|vorgang|vorgangsnummer|fehler|fehlercode|modell|datum|telefon|telefonnummer|handy|betrag|uhrzeit|jahr|monat|version|sendungsnummer"
    r"|commande|facture|dossier|erreur|modèle|téléphone|montant|suivi|colis|billet|pedido|factura|caso|modelo|teléfono|importe|ordine|fattura|errore|modello|telefono|importo|encomenda|fatura|erro|bestelling|factuur|fout|telefoon|bedrag|zamówieni[ea]|faktur[ay]|błąd|telefon|objednávk[ay]|fakturanr|ordrenr|ordernr|beställning"
)
#: Behind these a word of OTHERS is only where the value stands: `the number from the invoice is`.
PLACED = r"(?:from|on|off|in|auf|aus|von|vom|sur|de|del|della|dalla|van|op|på|fra|från|z|ze|na|do|da)(?: (?:the|your|my|our|last|der|die|dem|den|einer|la|le|l['’]|ma|votre|mi|su|het|mijn|din|min|a|o|nossa))*"
#: Units and the like: digits before one of them are an amount.
UNITS = r"(?:%|€|\$|£|¥|eur|euros?|usd|dollars?|pounds?|gbp|chf|kr|zł|kč|digits?|characters?|chars?|letters?|times?|days?|weeks?|months?|years?|hours?|hrs?|h|minutes?|mins?|seconds?|secs?|ms|s|kwh|kw|km|m|mm|cm|kg|g|gb|mb|tb|kb|mbit|mbps|gbit|hz|mhz|ghz|v|w|a|mah|stellen|ziffern|tage?|wochen|monate?|jahre?|uhr|stunden|jours|mois|ans|días|meses|años|giorni|mesi|anni|users?|accounts?|customers?|members?|devices?|machines?|people|pcs|of|x)\b"
