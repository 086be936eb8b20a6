"""Everyday texts of help desks in other languages than English: what goes, and the words, firms, parts and versions that stay."""

# ruff: noqa: E501, RUF001 - a case reads best on one line, and languages have scripts

from __future__ import annotations

import pytest

from redactor import Redactor

GOES: list[tuple[str, list[str]]] = [
    ("Rufen Sie mich bitte unter 089 / 54 21 77 zurück.", ["54 21 77"]),
    ("Tel.: 0441 / 93 81 - 12", ["93 81"]),
    ("Telefon abends: 0761 / 20 33 48", ["20 33 48"]),
    ("Zählernummer 1 ISK00 7712 4408, Stand 4711 kWh", ["ISK00 7712 4408"]),
    ("Gaszähler 7 ELS60 1123 0042", ["ELS60 1123"]),
    ("Numero contatore: 7GWF0099812", ["7GWF0099812"]),
    ("contatore=GW-5512087\ncap=20121\ncomune=Milano", ["GW-5512087", "20121"]),
    ("Mi número de viajero frecuente es 7712 4408 11", ["7712 4408 11"]),
    ("Meine Vielfliegernummer: 9923 4471 882", ["9923 4471 882"]),
    ("votre numéro de sociétaire ?\nAssuré : 4471 208 A", ["4471 208"]),
    ("Agente: ¿Me dice su código postal?\nTitular: 28013", ["28013"]),
    ("Medewerker: Wat is uw postcode?\nBeller: 1017 AB", ["1017 AB"]),
    ("Operatore: Il suo codice cliente?\nChiamante: 88 412 077", ["88 412 077"]),
    ("Berater: Ihre Kundennummer bitte?\nVersicherte: 7 734 221 0", ["7 734 221 0"]),
    (
        "10:02 サポート：お名前をお願いします。\n10:03 ねこまる：田村 悠斗です\n10:04 サポート：ありがとうございます\n10:05 ねこまる：よろしく",
        ["ねこまる", "田村 悠斗"],
    ),
    ("14:01 客服：您好\n14:02 小鱼儿：无法登录\n14:03 客服：请稍等\n14:05 小鱼儿：好的", ["小鱼儿"]),
    ("生年月日をお願いいたします。\nお客様：昭和61年12月3日です", ["昭和61年12月3日"]),
    ("ご連絡ありがとうございます。\n昨日お電話した小笠原 みさきと申します。", ["小笠原 みさき"]),
    ("お客様:佐々木 玲奈です。", ["佐々木 玲奈"]),
    ("tel:dites-moi : six cinquante-deux, dix-huit, quarante, zéro sept, c'est mon portable", ["dix-huit", "zéro sept"]),
    ("mi móvil: seis uno dos, cuarenta y uno, veintitrés, cero nueve", ["cuarenta y uno", "veintitrés", "cero nueve"]),
    ("Meine Handynummer: null eins sieben sechs, vierundvierzig, neunzehn, null drei", ["vierundvierzig", "null drei"]),
    ("il mio cellulare: tre quattro otto, cinquantadue, diciannove, zero sei", ["cinquantadue", "zero sei"]),
    ("Vivo en la calle Serrano 14, 3.º izda., 28001 Madrid.", ["Serrano 14", "28001", "izda"]),
    ("Está usted en avenida Goya 5, segundo A, Zaragoza?", ["Goya 5", "segundo A", "Zaragoza"]),
    ("links 77AXL0912, rechts 77AXL0944. Das rechte geht nicht. Seriennummer links: 77AXL0912", ["77AXL0944"]),
    ("Techniker (ENG 2231) war da; Techniker Milan Dražić (TEC-2231)", ["TEC-2231"]),
    ("Kundin (rosa_58): Hallo\nSupport: Guten Tag\nKundin (rosa_58): geht nicht", ["rosa_58"]),
    ("Usuario (pepe.79): no va\nSoporte: hola\nUsuario (pepe.79): ya", ["pepe.79"]),
    ("Bateria wymieniona przez Zdzisław 12.03.2024", ["Zdzisław"]),
    ("Battery replaced by Oyelaran on 12.03.2024", ["Oyelaran"]),
    ("Contatore sostituito da Gennarino il 12.03.2024", ["Gennarino"]),
    ("Mi cuenta es la 7711402938", ["7711402938"]),
    ("Équipe: portable HP, étiquette DPT-00412", ["DPT-00412"]),
    ("Llamarme al 974-36-18-27", ["974-36-18-27"]),
    ("Lieber Herr Nowotny,\nwir haben ...", ["Nowotny"]),
    ("Frau Özgür-Klein ist erreichbar", ["Özgür-Klein"]),
    ("Gracias, Doña Remedios Ibarra", ["Remedios Ibarra"]),
]
STAYS: list[tuple[str, list[str]]] = [
    ("Beste Grüße aus der Buchhaltung", ["Beste Grüße", "Buchhaltung"]),
    ("Guten Tag, meine Frau. Danach kam nichts mehr.", ["Danach"]),
    ("Kunde: Autohaus Brandt, Ansprechpartner: siehe Vertrag", ["Autohaus Brandt"]),
    ("Cliente: Talleres Ibarra, avería 4471", ["Talleres Ibarra"]),
    ("Client : Boulangerie Marchand", ["Boulangerie Marchand"]),
    ("Cliente: Farmacia Conti", ["Farmacia Conti"]),
    ("Gracias por llamar a Telvia, le atiende Rosa.", ["Telvia"]),
    ("Bienvenue chez Norelia, comment puis-je vous aider ?", ["Norelia"]),
    ("Willkommen bei Stromwerk Nord, mein Name ist Ute Berg.", ["Stromwerk Nord"]),
    ("Grazie per aver chiamato Lumina Energia, sono Carla.", ["Lumina Energia"]),
    ("Impresora Brother en Ajustes > Red > Wi-Fi", ["Ajustes > Red > Wi-Fi"]),
    (
        "Öffnen Sie Einstellungen > Konten > Anmeldung und wählen Sie Abmelden.",
        ["Einstellungen > Konten > Anmeldung", "Abmelden"],
    ),
    ("Allez dans Réglages > Général > Réinitialiser", ["Réglages > Général > Réinitialiser"]),
    ("Vai in Impostazioni > Rete > Avanzate", ["Impostazioni > Rete > Avanzate"]),
    ("Ga naar Instellingen > Netwerk > Geavanceerd", ["Instellingen > Netwerk > Geavanceerd"]),
    ("Vá em Definições > Rede > Avançado", ["Definições > Rede > Avançado"]),
    ("Bon n° B-55019, fiche d'intervention n° FI-24-7712", ["B-55019", "FI-24-7712"]),
    ("Numer zlecenia po naszej stronie: ZL/2025/0099", ["ZL/2025/0099"]),
    ("Remplacement de la pompe 55120981, essais OK", ["55120981"]),
    ("Pedida junta 9981200371 a Recambios Pirineo", ["9981200371", "Recambios Pirineo"]),
    ("Austausch der Dichtung 00773540", ["00773540"]),
    ("Sostituita guarnizione 4812331", ["4812331"]),
    ("Ragna är på semester v. 31", ["v. 31"]),
    ("Lieferung in KW 28", ["28"]),
    ("Reçue le 03/02/2025 à 10:14", ["03/02/2025"]),
    ("Eingegangen am 03.02.2025, 10:14 Uhr", ["03.02.2025"]),
    ("Recibido el 03/02/2025 por formulario", ["03/02/2025"]),
    ("inet 10.4.1.7/24 brd 10.4.1.255 scope global", ["10.4.1.255"]),
    ("LM_LICENSE_FILE=27000@flexlm02.corp.example", ["27000@flexlm02.corp.example"]),
    ("Version du micrologiciel : 6.21.1.14", ["6.21.1.14"]),
    ("Versión del firmware: 2.10.4.7", ["2.10.4.7"]),
    ("Versione software: 5.1.2.9", ["5.1.2.9"]),
    ("La sesión está en CTXAPP07 desde ayer, y LONSQL02 va lento", ["CTXAPP07", "LONSQL02"]),
    ("Produktname: LAVIE PC-N1565CAB", ["PC-N1565CAB"]),
    ("平日は18時以降でしたら在宅しております。", ["18時以降"]),
    ("PIN mit 6-stellig eingeben, code à 4 chiffres", ["6-stellig", "4 chiffres"]),
    ("etiqueta de equipaje 0996 UX 418826", ["0996 UX 418826"]),
    (
        "Assurée : Et je reçois un courrier ?\nConseiller : Oui\nAssurée : Merci\nConseiller : Bonne journée",
        ["Assurée", "Conseiller"],
    ),
    ("Chiamante: Sì\nOperatore: Bene\nChiamante: Grazie\nOperatore: Arrivederci", ["Chiamante", "Operatore", "Sì"]),
    ("Titular: Será el gato.\nOperadora: Vale\nTitular: Sí\nOperadora: Adiós", ["Será el gato", "Sí"]),
    ("Verbinding met wifi. De modem is een Ziggo Connectbox.", ["Ziggo Connectbox"]),
    ("Die WLAN-Verbindung bricht ab. Der Router ist eine FRITZ!Box 7590.", ["FRITZ!Box 7590"]),
    ("Machine à coudre Innov-is F420 de Brother", ["Innov-is F420"]),
    ("Vendeur : Merceries Réunies SARL", ["Merceries Réunies SARL"]),
    ("Lieferant: Hoffmann & Söhne GmbH", ["Hoffmann & Söhne GmbH"]),
    ("Proveedor: Suministros García S.L.", ["Suministros García S.L."]),
    ("colis expédié par Colissimo, Chronopost ou Mondial Relay", ["Colissimo", "Chronopost"]),
    ("Paket mit Hermes und DPD verschickt", ["Hermes", "DPD"]),
    ("Enviado por Correos Express y SEUR", ["Correos Express", "SEUR"]),
    ("Paquete Roaming Norteamérica 7 días", ["Paquete Roaming Norteamérica 7 días"]),
    ("Tarif Nordfunk Allnet M. Mein Kennwort geht nicht.", ["Allnet M. Mein"]),
]


@pytest.fixture(scope="module")
def redactor() -> Redactor:
    return Redactor("support", key=b"a key of thirty-two bytes or more")


@pytest.mark.parametrize(("text", "values"), GOES, ids=[text[:32] for text, _ in GOES])
def test_what_is_personal_goes(redactor: Redactor, text: str, values: list[str]) -> None:
    redacted = redactor.redact(text).text
    assert [value for value in values if value in redacted] == []


@pytest.mark.parametrize(("text", "values"), STAYS, ids=[text[:32] for text, _ in STAYS])
def test_what_is_nobodys_stays(redactor: Redactor, text: str, values: list[str]) -> None:
    redacted = redactor.redact(text).text
    assert [value for value in values if value not in redacted] == []
