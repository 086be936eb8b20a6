"""Values in logs of trades: keys in many languages and ways of writing, roles and numbers without a sign, extensions, accounts and machines in odd places; what only looks like them stays."""

# ruff: noqa: RUF001 - in several languages

from __future__ import annotations

import pytest

from redactor import Redactor
from tests.detect import rare

KEYED = (
    ('absence pupil: "Zoë Vandamme" class=3B', [("PERSON", "Zoë Vandamme")]),
    ('{"élève"=>"Anaïs Le Goff", "classe"=>"CM1"}', [("PERSON", "Anaïs Le Goff")]),
    ("06:10 RIDE 118 fahrgast=Frau, pax=Ilse Brandt tel=0171", [("PERSON", "Ilse Brandt")]),
    ("stop 4 chauffeur=Joris van den Berg status=late", [("PERSON", "Joris van den Berg")]),
    ("mrn=77 cashier='Nadia K.' till=4", [("PERSON", "Nadia K.")]),
    ("<ns2:patientName>Köhler Ruth</ns2:patientName>", [("PERSON", "Köhler Ruth")]),
    ('probe ok name="Lucía Fernanda Ortiz Peña" res=1', [("PERSON", "Lucía Fernanda Ortiz Peña")]),
    ('geo addr="ul. Długa 14/3, 31-147 Kraków" ok', [("POSTAL_ADDRESS", "ul. Długa 14/3, 31-147 Kraków")]),
    ("JOB 7 dropoff=12 Castle Lane, Cork note=ring bell", [("POSTAL_ADDRESS", "12 Castle Lane, Cork")]),
    ("<StrtNm>Rua das Flores 88</StrtNm>", [("POSTAL_ADDRESS", "Rua das Flores 88")]),
    ("ship city='Jūrmala' ok", [("LOCATION", "Jūrmala")]),
    ("miasto=Łódź;kraj=PL", [("LOCATION", "Łódź")]),
    ("<TwnNm>Besançon</TwnNm>", [("LOCATION", "Besançon")]),
    ("load mbr_id=AX-99120 ok", [("CUSTOMER_ID", "AX-99120")]),
    ("nro_socio=4471920 alta", [("CUSTOMER_ID", "4471920")]),
    ("<frequent_flyer>LH 992003311</frequent_flyer>", [("CUSTOMER_ID", "LH 992003311")]),
    ("sync pernr=00118812 ok", [("EMPLOYEE_ID", "00118812")]),
    ("sicil_no: 448120, vardiya 2", [("EMPLOYEE_ID", "448120")]),
    ('"rodne_cislo":"855412/0317"', [("NATIONAL_ID", "855412/0317")]),
    ("passport_no=K4471902 dest=LIS", [("NATIONAL_ID", "K4471902")]),
    ("vent SRN=22190440718 mode=PSV", [("SERIAL_NUMBER", "22190440718")]),
    ("zaehler_nr=1EMH0012345678 kwh=3", [("SERIAL_NUMBER", "1EMH0012345678")]),
)
SAID = (
    ("09:12 > Aufnahme Bello KundenNr 44817 ok", [("CUSTOMER_ID", "44817")]),
    ("GATE 2 OPEN member KX-77120 Tobias R", [("CUSTOMER_ID", "KX-77120"), ("PERSON", "Tobias R")]),
    ("PAY0417E EMP 000771204 KOWALCZYK A LEAVE EXCEEDED", [("EMPLOYEE_ID", "000771204"), ("PERSON", "KOWALCZYK A")]),
    ("Rdr 2|Access Granted|Badge 771204|", [("EMPLOYEE_ID", "771204")]),
    ("Employee: Oluwaseun Adebayo (200417) missing cost centre", [("PERSON", "Oluwaseun Adebayo"), ("EMPLOYEE_ID", "200417")]),
    ("Patient: Ruth Köhler (K-77120) moved", [("PERSON", "Ruth Köhler"), ("CUSTOMER_ID", "K-77120")]),
    ("employee lookup for 'N0077120' -> Ewa Nowicka", [("EMPLOYEE_ID", "N0077120"), ("PERSON", "Ewa Nowicka")]),
    ("Incoming session request: Zdenka (881 204 771)", [("PERSON", "Zdenka"), ("DEVICE_ID", "881 204 771")]),
    ("proveedor CURP GOMC850712HDFRRR09 ok", [("NATIONAL_ID", "GOMC850712HDFRRR09")]),
    ("mailer: Ada turns 33", [("AGE", "33")]),
    ("<birthDate>03FEB1988</birthDate>", [("DATE_OF_BIRTH", "03FEB1988")]),
    ("<name>DAVIES/OWENMR</name>", [("PERSON", "DAVIES/OWENMR")]),
    ('RING callee_name "OKAFOR CHIDI" to 3', [("PERSON", "OKAFOR CHIDI")]),
    ("OFFER car 7 drv A. Kowalski DECLINE", [("PERSON", "A. Kowalski")]),
    ('ev=face match="Nachbarin Ulrike" conf=0.8', [("PERSON", "Ulrike")]),
    ("clerk=jdvries (Johanna de Vries) limit", [("USERNAME", "jdvries"), ("PERSON", "Johanna de Vries")]),
    ("from @petro_lviv (Петро Мельник): hi", [("PERSON", "Петро Мельник")]),
    ("pbx.c: Executing [01614960112@from-trunk:1] Dial", [("PHONE_NUMBER", "01614960112")]),
    ("Rückruf: SMS an 0151 20771204 ok", [("PHONE_NUMBER", "0151 20771204")]),
    ("to <sip:207@10.0.7.4:5060> failed", [("PHONE_NUMBER", "207")]),
    ("15:40 > abgemeldet mfa_svenja", [("USERNAME", "mfa_svenja")]),
    ("2024 déconnecté: h.lefebvre", [("USERNAME", "h.lefebvre")]),
    ("Benutzer [ute.k] hat sich angemeldet", [("USERNAME", "ute.k")]),
    ("locked on host by okan (UID 1000, GID 1000)", [("USERNAME", "okan")]),
    ("IEF126I TKRJON - LOGGED OFF - TIME=08.44", [("USERNAME", "TKRJON")]),
    ("ICH408I USER(X ) GROUP(Y ) NAME(M. BERGSTROM       )", [("PERSON", "M. BERGSTROM")]),
    ('"POST /katarzyna/notes.git/git-upload-pack"', [("USERNAME", "katarzyna")]),
    ("kick target mopsi_77#2210 (812383744120099201)", [("USERNAME", "mopsi_77#2210"), ("CUSTOMER_ID", "812383744120099201")]),
    ("name=iPad-von-Friederike;", [("HOSTNAME", "iPad-von-Friederike")]),
    ("logged in, client 10.1.0.3 (FIN-EHOFMANN).", [("HOSTNAME", "FIN-EHOFMANN")]),
    ("88-DA-1A-40-7C-52:Praxis-Ockenfels", [("SSID", "Praxis-Ockenfels")]),
    ("License key 7HQ2-M4XR accepted", [("SECRET", "7HQ2-M4XR")]),
    ('"/share/Kerstin_Vollmer_befund.zip"', [("PERSON", "Kerstin_Vollmer")]),
)
ROLES = (
    ("14:09 caller Ngozi Eze callback 415-555-0177 nature FIRE", [("PERSON", "Ngozi Eze"), ("PHONE_NUMBER", "415-555-0177")]),
    ("INSERTED CARDHOLDER KOWALSKA/ANNA ok", [("PERSON", "KOWALSKA/ANNA")]),
    ("assigned driver Oluwaseun Adebayo (shift 2)", [("PERSON", "Oluwaseun Adebayo")]),
    ("Storno Gast Birgit Petersen, Zimmer 4", [("PERSON", "Birgit Petersen")]),
    ("sig captured by tech mgarcia", [("USERNAME", "mgarcia")]),
    ("efile: clerk jfernandez rejected", [("USERNAME", "jfernandez")]),
    ('picked up, dropoff "ul. Polna 3/7, 00-625 Warszawa" ok', [("POSTAL_ADDRESS", "ul. Polna 3/7, 00-625 Warszawa")]),
    ('{"user_id": 77120394, "score": 4}', [("CUSTOMER_ID", "77120394")]),
    ("kick player_id=77120394 reason=afk", [("CUSTOMER_ID", "77120394")]),
    ("study pid=K0077120 modality=MR", [("CUSTOMER_ID", "K0077120")]),
    ("pnr=850712-0317 ok", [("NATIONAL_ID", "850712-0317")]),
    ("Hold notice for patron 2112007712048", [("CUSTOMER_ID", "2112007712048")]),
    ("bot: message from 5215577120394 text", [("PHONE_NUMBER", "5215577120394")]),
    ("User profile TKARLSSON has been disabled", [("USERNAME", "TKARLSSON")]),
)
STAYS = (
    "client Address Resolution failed",
    "operator Sum Total applied",
    "tech preview enabled",
    "agent=running owner=nobody",
    'destination "Backup 3 of 12"',
    '{"id": 77120394, "pid": 4711}',
    "uid=1000 gid=1000 pid=30188",
    "etcd: member 8e9e05c52164694d is healthy",
    "worker 30188 exited with code 1",
    "pickup=Gate 14 North dropoff=Terminal 2",
    "city=FRA1 region=eu",
    "name=Linux os=Ubuntu driver=OverlayFS",
    'name="Power Supply 1" status=ok',
    'owner="Domain Admins" group=staff',
    "operator=IN value=20408",
    "customer=ACME GmbH order 4711",
    "RFC 5424 and RFC 2616 apply",
    "voltage turns 40 degrees out of phase",
    "User [preauth] closed",
    "session request: Timeout (30000 ms)",
    "emp=0 staff=12 badge=on",
    "GROUP Main_Mixer_1 GOOD",
    "Executing [s@macro-dial:1] NoOp",
    "License key missing",
    "<Location>ICU 2, bed 11</Location>",
    "policy_no=2024-05-17 plate=",
    "pid 4711 jenkins@ci-linux-2 [p4]",
)


@pytest.mark.parametrize(("text", "expected"), KEYED + SAID + ROLES)
def test_found(text: str, expected: list[tuple[str, str]]) -> None:
    assert rare.may_hold(text.encode())
    found = rare.found(text)
    assert [pair for pair in expected if pair not in found] == []


@pytest.mark.parametrize("text", STAYS)
def test_stays(text: str) -> None:
    rare.assert_stays(text)


@pytest.mark.parametrize("text", ["user=4471 ua=Snom D785 10.1.169.13", "actor=ghost ok", "User VSPHERE.LOCAL\\vpxd-svc-account-77 logged in", "Endpoint Grandstream GXP2135 1.0.11.16 registered"])
def test_facts_of_logs_stay(text: str) -> None:
    assert Redactor("support", key=b"0" * 32).redact_log(text) == text
