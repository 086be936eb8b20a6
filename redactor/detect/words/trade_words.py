"""Words under which the logs of trades name people, places and numbers: of desks, clinics, schools, hotels, airlines, taxis, couriers, tills, doors, farms, games.

They are looked for in logs only, with a sign or a number behind them (detect/rows/trade_rows.py); labels of forms and keys of records are
in vocabulary.py and labels_abroad.py. Words of one table are parted by blanks; `_` in a word stands for any sign between two words, or none.
"""

# ruff: noqa: E501, RUF001 - tables read best as they are, and words are in many scripts

from __future__ import annotations

import re

from redactor.detect.words.alternatives import escaped

#: Who can be nobody but a person.
PEOPLE = (
    "pupil pt lead_passenger prescriber attorney solicitor counsel barrister notary anwalt notar avocat abogado advokat advocaat avvocato adwokat push_name visiteur hôte patron parishioner golfer swimmer skier camper contestant referee attending referrer anrufer appelant "
    "pax passenger passenger_name lead_pax lead_guest lead_name guest guest_name booked_by booking_name drv driver driver_name chauffeur rider courier courier_name trader dispatcher foreman nurse surgeon physician clinician doctor anaesthetist "
    "midwife carer caregiver care_giver therapist dentist optician vet teacher tutor coach instructor trainer examiner invigilator student student_name learner child child_name parent guardian mother father spouse next_of_kin nok dependent dependant "
    "beneficiary beneficiary_name payee payer remitter remitter_name debtor debtor_name creditor_name cardholder card_holder card_name account_holder holder holder_name acct_holder acct_name signee signatory signed_by received_by released_by collected_by handed_to accepted_by "
    "seller_name buyer buyer_name bidder donor donor_name voter applicant applicant_name candidate insured insured_name policy_holder claimant adjuster witness plaintiff defendant inmate detainee resident resident_name stylist barber "
    "cashier clerk teller salesperson sales_rep picker packer loader welder mechanic fitter inspector pilot copilot captain skipper crew_name caller_name cid_name callerid_name callee_name called_name cnam member_name patient patient_name pat_name client_name cust_name visitor visitor_name "
    "employee employee_name emp_name worker_name staff_name operator_name tech_name technician engineer_name agent_name rep_name contact_name consignee_name shipper_name recipient_name sender_name addressee attn birthday_child baptised deceased bride groom borrower borrower_name "
    "owner_name tenant_name landlord lessee lessor lodger householder occupant patron subscriber_name spoken_to ordered_by requested_by approver approver_name reviewer_name traveller traveler traveler_name player_name "
    "fahrer fahrgast gast gastname mieter mietername schüler schueler schülerin kindname kundenname kundin patientin pat_name besitzer tierhalter halter inhaber empfänger empfaenger absender sachbearbeiter bearbeiter monteur techniker verkäufer verkaeufer kassierer kassiererin arzt behandler pfleger pflegekraft bewohner bewohnerin ansprechpartner versicherter besteller "
    "élève eleve eleves chauffeur conducteur passager locataire bénéficiaire destinataire expéditeur expediteur titulaire médecin medecin praticien soignant caissier caissière technicien livreur adhérent adherent assuré assure salarié salarie résident usager "
    "alumno alumna chofer pasajero huésped huesped inquilino paciente médico medico cajero cajera vendedor destinatario remitente titular beneficiario repartidor técnico tecnico socio solicitante asegurado residente estudiante "
    "aluno aluna motorista passageiro hóspede hospede entregador remetente destinatário atendente segurado beneficiário estudante inquilino "
    "alunno alunna autista passeggero ospite paziente cassiere cassiera mittente intestatario assistito autista conducente "
    "leerling bestuurder passagier huurder klantnaam ontvanger afzender medewerker bezorger bewoner chauffeur koerier behandelaar verzekerde "
    "elev sjåfør sjafor förare chaufför hyresgäst gäst mottagare mottaker modtager kundnavn kundenavn kundnamn passasjer passager lejer leietaker behandler "
    "kierowca pasażer pasazer uczeń uczen pacjent odbiorca nadawca najemca gość kurier lekarz řidič ridic žák zak zákazník zakaznik nájemce najemce host_name příjemce prijemce lékař pacient "
    "sürücü surucu şoför sofor yolcu öğrenci ogrenci hasta misafir alıcı alici gönderen gonderen kiracı doktor kuljettaja matkustaja oppilas asukas potilas vastaanottaja vozač vozac putnik učenik ucenik gost "
    "водитель пассажир ученик гость пациент получатель отправитель врач жилец курьер фио водій пасажир учень пацієнт"
)
#: Who may be a firm, a program or a desk as well: what stands there must be a name of the lists.
PEOPLE_MAYBE = (
    "name nm fullname full_name display display_name displayname display_as cust customer client kunde klant klient cliente member subscriber contact operator agent owner author assignee staff worker handler rep tech engineer supervisor manager "
    "from_name to_name recipient sender consignee shipper consignor seller tenant player partner host lead crew captain_name officer reporter requester requestor submitter approved_by performed_by created_by updated_by assigned_to opened_by closed_by "
    "friend buddy nickname label alias match person face subject who whom customer_label profile ansprechperson kontakt contact_person interlocuteur contacto contatto nominativo navn namn imie_nazwisko"
)
#: Who does a work, where their account may stand as well as their name.
AT_WORK = "tech technician trader cashier clerk teller nurse doctor physician clinician prescriber teacher tutor supervisor dispatcher courier rider pilot inspector mechanic sales_rep picker packer reviewer approver requested_by approved_by signed_by released_by ordered_by received_by scanned_by printed_by verified_by entered_by issued_by voided_by sachbearbeiter bearbeiter kassierer monteur techniker fahrer behandler arzt bediener medewerker opr oper operatore opérateur caissier cajero cassiere kasjer pokladní handler attending"
#: Where somebody lives or is, whatever it looks like: what stands there must have a number and a word.
STREETS = (
    "line1 line_1 line2 line_2 addr addr1 addr2 addr_line addr_line1 addr_line2 adr adrline adr_line address address1 address2 address_line address_line1 address_line2 adresse adresse1 adresse2 adress adres adresa adresszeile direccion dirección endereco endereço indirizzo domicilio domicile morada osoite lakcím cím adrese aadress "
    "street street1 street_name street_line street_address strtnm strasse straße strassehnr rue voie calle rua ulica ul gata gatuadress katuosoite straat sokak cadde улица адрес адреса "
    "deliver_to delivery_address delivery_addr ship_to ship_addr shipto bill_to bill_addr service_address service_addr home_address home_addr site_address pickup_address pickup_addr dropoff_address dropoff_addr dest_address dest_addr lieferadresse lieferanschrift anschrift abholadresse zustelladresse "
    "premise premises property_address job_address geocode geocoded formatted_address normalized_address customer_address cust_addr patient_address loc_addr"
)
#: Where somebody is driven, or something is brought: what stands there must look like a street.
PLACES = "pickup pick_up pu dropoff drop_off drop dropoff_loc pickup_loc dest destination origin from_loc to_loc deliver delivery collect_from collection site job_site location standort abholung ziel zielort depart arrivee origen destino partenza arrivo ophalen afleveren hämta hent lokacija location_text place home"
#: A town.
TOWNS = "city town township locality municipality hometown home_town ort wohnort stadt gemeinde ville commune localite ciudad localidad poblacion población citta città comune cidade localidade miasto miejscowosc miejscowość mesto město obec grad plaats woonplaats stad gemeente kommune poststed postort kaupunki paikkakunta sehir şehir ilce ilçe oras oraş localitate varos város település twnnm town_name city_name billing_city shipping_city delivery_city город місто град пункт"
#: Numbers of those who buy, are treated, taught, insured or play.
CUSTOMERS = (
    "kdnr kd_nr kundennr kunden_nr kundenr kundnr kund_nr kundenid kunden_id custno cust_no custnr cust_nr cust_num cust_id customer_id customer_no customer_nr customerno cif cif_no cifno mrn mr_no pat_id pat_no pat_nr patid patnr patientid patient_id patient_no patientennr nhc nipp "
    "member_id member_no memberid memberno member_nr mbr mbr_id mbrid mbr_no mitgl_nr mitgliedsnr mitglied_nr subscriber_id subscriber_no sub_id subs_id policy_no policyno policy_nr policy_number policynumber polnr pol_nr vsnr vs_nr vertragsnr vertrag_nr contract_no contractno contract_nr polis polisnr "
    "loyalty loyalty_id loyalty_no loyaltyid loyalty_card ff ff_no ffn ffp ffnum freq_flyer frequent_flyer skywards rewards_no reward_id clubcard club_no club_id bonuskarte payback donor_id donor_no borrower_no borrower_id borrowernumber reader_no leser_nr lesernr student_id student_no studentno studentid stud_no pupil_id matrikel matrikelnr matrnr "
    "guest_id guestno guest_no pax_id passenger_id rider_id insured_id insured_no claimant_id tenant_no tenancy_no household_id account_no accountno acct_no acctno accno acc_no accnum acct_num acctnum account_number accountnumber debitor debitornr debitorennr deb_nr shopper_id buyer_id seller_id bidder_no bidder_id player_id playerid gamer_id userno user_no usernumber "
    "socio num_socio nro_socio nsocio abonado num_abonado nro_cliente num_cliente numcliente ncliente id_cliente idcliente cod_cliente codcliente num_contrato nro_contrato poliza num_poliza nro_poliza num_paciente nro_afiliado afiliado num_client numclient no_client id_client code_client codeclient num_abonne num_adherent adherent_no num_contrat num_assure "
    "codice_cliente cod_utente num_tessera tessera num_contratto klantnr klant_nr klantnummer lidnr lid_nr lidnummer contractnr medlemsnr medlem_nr medlemsnummer kundnummer kundenummer avtalsnr asiakasnro asiakas_nro jasennro nr_klienta nrklienta numer_klienta nr_umowy nr_abonenta nr_pacjenta cislo_zakaznika zak_cislo cislo_smlouvy ugyfelszam ugyfel_szam szerzodesszam "
    "musteri_no musterino abone_no aboneno uye_no hasta_no police_no broj_kupca broj_ugovora cod_client nr_contract лицевой_счет лс номер_клиента номер_договора карта_клиента"
)
#: Numbers of those who work somewhere.
EMPLOYEES = (
    "emp empno emp_no emp_nr emp_id empid emp_num emplid employee_id employee_no employeeno employeenumber employee_nr pernr pers_nr persnr pers_no persno personalnr personal_nr personnel_no personnelno perno staff_id staff_no staffno staffid staff_nr ma_nr manr mitarbeiter_nr mitarbeiternr mitarb_nr stammnr stamm_nr "
    "badge badge_no badgeno badge_id badgeid badge_nr badgenr badge_num fob fob_id clock_no clock_id clockno crew_id crewid drv_id driver_id driverid driver_no driverno cashier_id cashier_no opr_id tech_id techid technician_id nurse_id clinician_id provider_no agent_no teller_id teller_no officer_no guard_id "
    "matricule matricola legajo nro_legajo num_empleado nro_empleado nomina num_nomina cod_empleado id_empleado num_salarie num_agent cod_dipendente num_funcionario mecanografico personeelsnr personeels_nr personeelsnummer medewerkernr stamnr anstnr anst_nr anstallningsnr ansattnr ansatt_nr medarbejdernr medarb_nr henkilonro tyontekijanro "
    "nr_pracownika nr_prac nr_ewid os_cislo osobni_cislo torzsszam sicil sicil_no personel_no таб_номер табельный_номер таб"
)
#: Numbers that a state or an insurance of all gives to somebody.
NATIONAL = (
    "ine nir nir_no insee num_insee numss num_secu nss num_ss dni nie dnie nif nifp cuil cuit rut rfc curp cedula num_cedula cpf cnh codice_fiscale codicefiscale codfisc bsn pesel dowod nr_dowodu nr_paszportu cnp egn oib jmbg emso rodne_cislo rodnecislo hetu fnr fodselsnr fodselsnummer cpr cpr_nr cprnr personnr personnummer persnummer pers_nummer kennitala isikukood personas_kods asmens_kodas "
    "tckn tc_no tcno tc_kimlik kimlik_no nino ni_no ni_number nhs nhs_no nhsno nhs_number ppsn pps_no ssn ssnumber social_security sin_no sin_number hcn ohip ramq medicare_no medicareno ihi tfn ird_no nhi nhi_no aadhaar aadhar abha nric nric_no fin_no mykad ic_no ktp no_ktp nik hkid cnic cnic_no emirates_id eid_no iqama iqama_no civil_id national_id nationalid nat_id natid national_no national_number "
    "ahv ahv_nr avs avs_no svnr sv_nr versichertennr versicherten_nr kvnr kv_nr rvnr steuerid steuer_id ausweisnr ausweis_nr perso_nr passnr pass_nr pass_no passno passport passport_no passportno passport_nr passport_number pptno ppt_no pasaporte passeport passaporto num_passeport reisepass travel_doc traveldoc doc_no docno doc_nr doc_num docnumber document_no documentnumber id_card idcard_no id_card_no idno id_doc identity_no "
    "driver_license drivers_license driving_licence licence_no license_no dl_no dlno dl_number permis_no fuehrerschein_nr rijbewijsnr plate plate_no plateno license_plate licence_plate lic_plate reg_plate number_plate veh_reg vehicle_reg vrm vrn kennzeichen kfz_kz kfz targa kenteken matricula immat immatriculation regnr registreringsnr rejestracja nr_rej spz plaka plaka_no rendszam госномер снилс инн паспорт"
)
#: Numbers of single devices.
SERIALS = (
    "srn srno sr_no serno ser_no ser_nr serial_nr serial_num serialnum snr s_nr seriennr serien_nr sernr ser_num dev_sn devsn device_sn devicesn unit_sn unitsn hw_sn hwsn board_sn boardsn module_sn mod_sn pump_sn meter_sn meter_no meterno meter_nr zaehlernr zaehler_nr zählernr inverter_sn inv_sn inverter_serial batt_sn battery_sn bat_sn pack_sn printer_sn "
    "cam_sn camera_sn robot_sn probe_sn sensor_sn gw_sn gateway_sn hub_sn modem_sn router_sn stb_sn tv_sn drive_sn disk_sn psu_sn term_sn terminal_sn reader_sn logger_sn tracker_sn esn esn_no fab_nr fabnr fabr_nr fabriknr geraetenr geraete_nr gerätenr maschinennr masch_nr num_serie numserie nro_serie nserie no_serie matricola_app serienr serienummer apparaatnr numer_seryjny nr_seryjny nr_fabr nr_fabryczny vyr_cislo vyrobni_cislo gyariszam gyari_szam seri_no serino cihaz_no sarjanro sarjanumero зав_номер серийный_номер "
    "frame_no frameno chassis_no chassisno chassis_nr vin vin_no fahrgestellnr rahmennr engine_no engineno hull_no airframe_no tail_sn implant_sn device_serial"
)

_JOIN = r"[ _.-]{0,2}"



def alternation(*tables: str) -> str:
    """Return the words of tables as alternatives of RE2, longer ones first."""
    words = sorted({word for table in tables for word in table.split()}, reverse=True)
    return escaped("|".join(words)).replace("_", _JOIN)


def plain(key: str) -> str:
    """Return a key as the tables are asked for it: no case, no signs between its words."""
    return re.sub(r"[ _.-]", "", key).casefold()


def keys(table: str) -> frozenset[str]:
    """Return the words of a table as `plain` writes them."""
    return frozenset(plain(word) for word in table.split())
