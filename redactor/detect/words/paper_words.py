"""Words behind which the logs of applications give the plate of a vehicle, a paper of somebody, or the number of a single device, in many languages.

They are looked for in logs only, with a number of their kind behind them (detect/rows/paper_rows.py). Words of one table are parted by blanks; `_` in a
word stands for any sign between two words, or none.
"""

# ruff: noqa: E501, RUF001 - tables read best as they are, and words are in many scripts

from __future__ import annotations

#: Plates of vehicles.
PLATES = (
    "license_plate licence_plate number_plate numberplate lic_plate vehicle_plate car_plate plate_no plate_number plateno reg_no reg_plate regno rego vrm vrn anpr alpr lpr anpr_read plate_read vehicle_reg veh_reg car_reg kennzeichen kfz_kennzeichen kfz_kz targa targhe immat immatriculation plaque plaque_immat kenteken nummerplaat matrícula matricula placa placas patente_vehiculo chapa "
    "nr_rej nr_rej. nr._rej. rejestracja nr_rejestracyjny numer_rejestracyjny tablica spz rz ecv evč tablice registracija rendszám rendszam forgalmi_rendszám nr_înmatriculare număr_înmatriculare nr_auto plaka plaka_no plakası nopol no_polisi plat_nomor biển_số biển_kiểm_soát bks regnr reg.nr reg.nr. registreringsnummer registreringsskylt nummerplade nrplade nummerskilt skiltnr rekisteri rekisterinumero rekkari numerymark numerio_ženklas valst_nr auto_nr "
    "госномер гос.номер гос._номер гос_номер г/н грз номер_авто номер_машины держномер держ._номер рег.номер регистрационен_номер таблице αριθμός_κυκλοφορίας αρ._κυκλοφορίας πινακίδα לוחית מספר_רישוי מספר_רכב لوحة رقم_اللوحة رقم_المركبة پلاک नंबर_प्लेट गाड़ी_नंबर ทะเบียน ทะเบียนรถ ป้ายทะเบียน 车牌 车牌号 车牌号码 車牌 車牌號 ナンバー 車両番号 登録番号 차량 차량번호 차번"
)
#: Papers of somebody whose name is written in any case, and of which the number shows what it is.
PAPERS = "pesel cpf curp cuil cuit jmbg tckn aadhaar aadhar nric cnic bsn oib ssn egn cnp nif insz niss pps ppsn nino hetu personbevis mbi medicare medicare_no medicaid medicaid_id npi dea driver_lic drv_lic patente nr_patente num_permis permis licencia licencia_de_conducir carteira_motorista führerschein_nr rijbewijs körkort kørekort førerkort ajokortti prawo_jazdy řidičský_průkaz jogosítvány permis_auto vozačka_dozvola ehliyet sim_mengemudi gplx card_de_sănătate legitimație"
#: Passports and papers in general, behind which two letters at most and six to nine figures stand.
PASSES = "pass passport pp ppt pass_no passnr reisepass passeport pasaporte passaporto passaporte paspoort paszport pas útlevél pașaport pasoš putovnica pasaport paspor hộ_chiếu travel_doc travel_document id_doc identity_doc kyc_doc doc_number document_number doc_no docnum ausweis personalausweis id-kort leg leg_nr legitimation dokument dokument_nr documento nro_documento num_documento"
#: Numbers of single devices.
SERIALS = (
    "chip_read microchip transponder transponder_no fortitoken token_sn hardtoken body body_no camera_body lens_sn gysz gy.sz gyári_szám serie seria serii série nr_serie serie_no contador num_contador compteur no_compteur zähler zählernummer meter meter_no meternummer miernik licznik nr_licznika elektroměr vodoměr mérőóra mérő contor sayaç sayaç_no meteran nomor_meter công_tơ счётчик счетчик прибор_учёта лічильник електромер μετρητής מונה عداد رقم_العداد کنتور मीटर মিটার มิเตอร์ 电表 电表号 表号 水表号 計器番号 メーター番号 계량기 계량기번호 미터기 "
    "pump_sn transmitter transmitter_id sensor_sn cgm gst unit_sn dispositivo_sn apparecchio_sn apparaat toestel laite laitteen_nro urządzenie_sn zařízení_sn készülék_sn cihaz thiết_bị_sn อุปกรณ์ 装置番号 端末番号 機番 단말번호 vin fin fahrgestell fahrgestellnummer châssis chassis n°_châssis bastidor número_de_bastidor telaio n._telaio numer_vin nadwozie podvozek alvázszám chassisnummer stelnummer runkonumero rungonummer sasi_no шасси кузов номер_кузова номер_шасси 车架号 車台番号 차대번호"
)
