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
    stem = "|".join(r"[ _./-]*".join(map(re.escape, stem.split())) for stem in sorted(stems, reverse=True))
    return rf"(?:{_NUMBER}[. ]*{_OF})?(?:{stem})[ ._/-]*(?:{_NUMBER})?[.:#]*"


def gate() -> str:
    """Return what a line has that may be such a header: it between column gaps, line start or end, two spaces or a delimiter."""
    return rf"(?im)(?:^|[|,;\t│]|[ ]{{2}})[ \"*]*(?:{words()})[ \"*]*(?:$|\r|[|,;\t│]|[ ]{{2}})"


#: What believes a header by position without a ruler less: numbers that must look like one.
_IN_GAPS = {"CUSTOMER_ID": "CUSTOMER_ID.gap", "EMPLOYEE_ID": "EMPLOYEE_ID.gap"}


def in_gaps(header: str, entity: str) -> str:
    """Return what a column by position is that is believed less; `Member` heads parts of switches too."""
    return "" if header.lower() in TOO_COMMON else _IN_GAPS.get(entity, "")
