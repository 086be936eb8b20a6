"""People in what programs print: found in logs, and what stands in the same places and is nobody."""

from __future__ import annotations

import pytest

from redactor.detect import scan
from tests.marked import split

FOUND = {
    "caller": "Processing [[PERSON|Amara Obi]] <1047>->[[PHONE_NUMBER|2348030001122]] in context default",
    "caller of SIP": "Registration from '\"[[PERSON|Leonor P.]]\" <sip:pbx.office.test>' failed",
    "trunk": "Hangup sofia/external/[[PHONE_NUMBER|2348030001122]] [CS_EXECUTE]",
    "telephone under a short key": "{'hp': '[[PHONE_NUMBER|010-4521-2098]]'}",
    "mobile by its shape": "export [[PHONE_NUMBER|07405 884 172]] done",
    "note with a telephone": "panel note  call [[PERSON|Ferhat]] [[PHONE_NUMBER|0532 176 20 98]]",
    "owner in quotes": "more than one owner for '[[PERSON|O'Neill, Aoife]]' in table",
    "holder with a particle": 'holder="[[PERSON|T. van Rossem]]" rc=AM04',
    "user of a job": "Started by user [[PERSON|Agnieszka Pietrzak]]",
    "user by full name": "User Name: [[PERSON|Silke Hagedorn]] ([[USERNAME|silkeh]])",
    "client with age": "Client: [[PERSON|Halvard Nesse]]  [[AGE|81]] M",
    "driver": "alias=4 drv=[[PERSON|Wanjiru]] route=7",
    "known forename under a shared key": "gps_accuracy=12, friendly_name=[[PERSON|Timothy]] @ 7",
    "cashier": "OPERATOR: 70213 [[PERSON|SHANICE B.]]",
    "whose thing": "# printer of [[PERSON|Wenonah]]: here",
    "whom to ask": "NUC,ask [[PERSON|Tiina]] before touching",
    "whose phone": 'name: "[[PERSON|Nicole]] iphone se"',
    "label of a serial number": "DEVICE_SERIAL_NUMBER : [[SERIAL_NUMBER|CN58FP4111]]",
    "room of somebody": "renamed to 'kamer_[[PERSON|Fenna]]'",
    "DICOM": "Last exam:   [[PERSON|LAGOUTTE^MARCELLE]]  [[DATE_OF_BIRTH|19390804]]  F",
    "HL7 patient": "PID|1||x^^^HOSP||[[PERSON|DOE^JANE^A]]||[[DATE_OF_BIRTH|19620314]]|F",
    "passport": "mrz_name=[[PERSON|SKJAANES<<RUNA<ELISE]]",
    "Korean name": "consignee {'name': '[[PERSON|서혜진]]'}",
    "town and street under keys": '"line1":"[[POSTAL_ADDRESS|Cra 43A #18-95 apto 702]]","city":"[[LOCATION|Envigado]]"',
    "Japanese address": "設置先 : [[POSTAL_ADDRESS|岐阜県多治見市本町3丁目41-72]]",
    "NMEA without its head": "A,[[GEO_COORDINATES|0117.4482,S,03649.2210,E]],41.20",
    "home of a drone": "sats=17 home=[[GEO_COORDINATES|46.62471,14.30519]] alt=0.0",
    "guest of a tenant": "UPN [[EMAIL_ADDRESS|d.hristov_firma.test#EXT#@corp.onmicrosoft.test]]",
    "address in Paraguay": "to [[EMAIL_ADDRESS|nilda@tigo.com.py]] ok",
}
STAY = {
    "unit of systemd": "Started user@1000.service and getty@tty1.service, see run@main.py",
    "driver of a device": "driver=Nvidia operator=Equals profile=Balanced label=Primary",
    "laboratory": "OBX|1|NM|2345-7^Glucose^LN||182",
    "message": "MSH|^~\\&|A|B|C|D|20240101||ADT^A01",
    "time zone": "zone America/Santa_Isabel and Program_Files",
    "thing of a firm": "home of Windows, call Support, ask IT for help",
    "server": "1 x Windows Server 2022 Standard 16 core",
    "labels with underscores": "Serial_Number : x\nDEVICE_NAME : y\nBoard_Revision = z",
    "factors": "from 1.2345, 2.3456 to 3.4567",
    "call in a program": "call Init failed, call Foo at 12",
}


@pytest.mark.parametrize("marked", FOUND.values(), ids=FOUND)
def test_people_are_found_in_logs(marked: str) -> None:
    text, wanted = split(marked)
    assert [(span.entity, text[span.start : span.end]) for span in scan.find(text, log=True)] == wanted


@pytest.mark.parametrize("text", STAY.values(), ids=STAY)
def test_what_stands_there_and_is_nobody_stays(text: str) -> None:
    assert [text[span.start : span.end] for span in scan.find(text, log=True)] == []
