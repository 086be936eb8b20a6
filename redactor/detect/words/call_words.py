"""Words beside which the logs of applications and telephone systems give a number that is called, or that calls: calls, messages, numbers, transfers, in many languages.

They are looked for in logs only, with a number behind them (detect/rows/dialled_rows.py). Words of one table are parted by blanks; `_` in a word stands
for any sign between two words, or none.
"""

# ruff: noqa: E501, RUF001 - tables read best as they are, and words are in many scripts

from __future__ import annotations

#: Who calls and who is called in switches, queues and systems of payments: what stands there is a number in any form.
LINES = (
    "msisdn msisdn_a msisdn_b a-number b-number a_number b_number aparty bparty a-party b-party calling_party called_party calling_number called_number callerid caller_id clid cid_num cidnum calling_num dnid rdnis gcash paymaya bkash nagad mpesa m-pesa momo mobile_money airtel_money orange_money wave_money tigopesa ecocash bizum swish vipps mobilepay twint paytm phonepe upi_mobile gopay ovo dana zalopay promptpay พร้อมเพย์ "
    "subscriber_number abonentnummer numéro_appelant numéro_appelé número_llamante número_llamado numero_chiamante numero_chiamato rufnummer_a rufnummer_b numer_dzwoniącego номер_абонента номер_звонящего а-номер б-номер 主叫 被叫 主叫号码 被叫号码 来电号码 来电 去电 呼入 呼出 發話號碼 着信 発信 着信番号 発信番号 発信元 발신 수신 발신번호 수신번호 착신 착신번호 المتصل رقم_المتصل"
)
#: Messages and calls, behind which a preposition or nothing stands before the number.
CALLS = (
    "sms mms otp text text_message whatsapp viber message_sms fax faxes call incoming_call outgoing_call inbound_call outbound_call missed_call missed voicemail voice_mail vm left_vm left_voicemail mwi rang phoned dialing dialling dialed dialled redial call_back caller_back callback caller transfer transferred transfer_call blind_transfer forwarded forward forwarding divert diverted cfwd ussd_from ussd_to submit_sm deliver_sm payment_request stk_push answered_by answer_by "
    "anruf eingehender_anruf ausgehender_anruf verpasster_anruf weiterleitung rufumleitung weitergeleitet rückruf angerufen sms_versand appel appel_entrant appel_sortant appel_manqué renvoi transfert messagerie envoi_sms sms_envoyé llamada llamada_entrante llamada_saliente llamada_perdida llamarle llamarlo llamarla llamado desvío desvio transferencia enviado_sms sms_enviado mensaje_enviado chamada chamada_recebida chamada_perdida ligação ligar reencaminhado encaminhado sms_enviada mensagem_enviada "
    "chiamata chiamata_entrante chiamata_persa chiamare trasferimento inoltro sms_inviato sms_invitato inviato_sms oproep gemiste_oproep doorgeschakeld doorverbonden sms_verzonden samtal missat_samtal vidarekopplad sms_skickat opkald ubesvaret_opkald viderestilling sms_sendt anrop tapt_anrop puhelu vastaamaton_puhelu soitonsiirto tekstiviesti "
    "połączenie połączenie_przychodzące nieodebrane dzwonił dzwoniła dzwoniono dzwonić przekierowanie sms_wysłany sms_wysłano wysłano_sms hovor příchozí_hovor zmeškaný_hovor přesměrování sms_odeslána sms_odeslaná hívás bejövő_hívás nem_fogadott átirányítás sms_elküldve apel apel_primit redirecționare sms_trimis poziv propušteni_poziv preusmjeravanje sms_poslan arama gelen_arama cevapsız_arama yönlendirme sms_gönderildi panggilan panggilan_masuk sms_terkirim cuộc_gọi gửi_sms simu ujumbe "
    "звонок входящий исходящий входящий_звонок пропущенный переадресация переадресован отправлено отправлен смс смс_отправлено смс_на позвонил позвонила звонил звонила дзвінок вхідний вихідний переадресація надіслано смс_надіслано обаждане пренасочване изпратен_sms κλήση εισερχόμενη αναπάντητη εκτροπή sms_στάλθηκε שיחה שיחה_נכנסת הועבר נשלח_sms مكالمة مكالمة_واردة تحويل رسالة تماس تماس_ورودی پیامک कॉल एसएमएस โทรเข้า โทรออก สายเข้า ส่ง_sms 短信 短信发送 发送短信 簡訊 転送 通話 문자 문자발송 통화 전달"
)
#: Between these and the number.
TOWARDS = "to from on at for by via in out with an von auf für über unter zu au à vers de du sur depuis par a al desde hacia para em da dal dalla verso su naar op aan met från till på hos fra til numerosta numeroon z od na do pod pro pre szám la din s iz u ke dari kepada từ đến kwa на с от к по до від з із στο στον από ל אל מ إلى من على به از को से ไปที่ จาก the client customer klienta klient kunde kunden cliente client number numer numéro número numero nummer номер no nr failed ok sent queued delivered gesendet envoyé enviado inviato wysłano odeslána skickat sendt angenommen"
#: A number.
NUMBERS = "number num numéro número numero nummer nummeret numret numero numerossa numer číslo cislo szám broj številka numara numarası nomor nomer số номер номера номеру номером число αριθμός αριθμό מספר رقم شماره नंबर หมายเลข 号码 番号 번호 號碼 contact phone"
