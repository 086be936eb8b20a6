"""Streets, towns and postcodes as countries write them in logs; gates, versions, regions and gateways stay."""

# ruff: noqa: RUF001 - in several languages

from __future__ import annotations

import pytest

from tests.detect import rare

FOUND = (
    ("Vej = Kirkegade 12, 1. tv, PostNr = 6800, By = Varde", ("POSTAL_ADDRESS", "Kirkegade 12, 1. tv")),
    ("your parcel goes to 418 rue Saint-Viateur O, Montréal QC H2V 1Y1.", ("POSTAL_ADDRESS", "418 rue Saint-Viateur O, Montréal QC H2V 1Y1")),
    ("pour 8 impasse des Lilas, Tarbes, chute", ("POSTAL_ADDRESS", "8 impasse des Lilas, Tarbes")),
    ("ritiro corso Regina Margherita 112, Torino", ("POSTAL_ADDRESS", "corso Regina Margherita 112, Torino")),
    ("adresa: Str. Lalelelor nr. 8, bl. C3, sc. B, ap. 14, Pitești 110048 []", ("POSTAL_ADDRESS", "Str. Lalelelor nr. 8, bl. C3, sc. B, ap. 14, Pitești 110048")),
    ('<adresse vej="Lærkevænget 8, st. tv." postnr="5610" by="Assens"/>', ("POSTAL_ADDRESS", "Lærkevænget 8, st. tv.")),
    ("drop 41 Wharf Lane, unit 6", ("POSTAL_ADDRESS", "41 Wharf Lane, unit 6")),
    ('heard: "3306 west palo verde drive glendale"', ("POSTAL_ADDRESS", "3306 west palo verde drive glendale")),
    ("^FDRua da Boavista 311, 3.º Esq., 4050-107 Porto^FS", ("POSTAL_ADDRESS", "Rua da Boavista 311, 3.º Esq., 4050-107 Porto")),
    (";7 bis rue des Tanneurs;37000;TOURS;06", ("POSTAL_ADDRESS", "7 bis rue des Tanneurs;37000;TOURS")),
    ("~N3*7714 RAINIER AVE S UNIT B~N4*SEATTLE*WA*98118~", ("POSTAL_ADDRESS", "7714 RAINIER AVE S UNIT B")),
    ("~N3*7714 RAINIER AVE S UNIT B~N4*SEATTLE*WA*98118~", ("LOCATION", "SEATTLE")),
    ("~N3*7714 RAINIER AVE S UNIT B~N4*SEATTLE*WA*98118~", ("LOCATION", "WA")),
    ("~N3*7714 RAINIER AVE S UNIT B~N4*SEATTLE*WA*98118~", ("POSTCODE", "98118")),
    ("0273107Kirchsteig 4 a", ("POSTAL_ADDRESS", "Kirchsteig 4 a")),
    ("033311208301", ("POSTCODE", "08301")),
    ("0153113Schwarzenberg", ("LOCATION", "Schwarzenberg")),
    ("livré 12 bis avenue de la République, 69003 Lyon", ("POSTAL_ADDRESS", "12 bis avenue de la République, 69003 Lyon")),
    ("levering Nørrebrogade 44, 2. tv, 2200 København", ("POSTAL_ADDRESS", "Nørrebrogade 44, 2. tv, 2200 København")),
    ("leverans Storgatan 12, 111 23 Stockholm", ("POSTAL_ADDRESS", "Storgatan 12, 111 23 Stockholm")),
    ("doručení Vinohradská 112, 130 00 Praha", ("POSTAL_ADDRESS", "Vinohradská 112, 130 00 Praha")),
    ("szállítás Kossuth Lajos utca 5, 1053 Budapest", ("POSTAL_ADDRESS", "Kossuth Lajos utca 5, 1053 Budapest")),
    ('"city":"Red Deer","state":"Alberta"', ("LOCATION", "Red Deer")),
    ('"city":"Red Deer","state":"Alberta"', ("LOCATION", "Alberta")),
    ("/whois?name=x&town=abergavenny", ("LOCATION", "abergavenny")),
    ("matches 2 accounts, town ~Bendigo", ("LOCATION", "Bendigo")),
    ('von "Ingeborg W." aus Bad Salzuflen: durch', ("LOCATION", "Bad Salzuflen")),
    ('"520-0047","滋賀県大津市浜大津2-8-41"', ("POSTCODE", "520-0047")),
    ('{"field":"zip","value":"2450","x"}', ("POSTCODE", "2450")),
    ("consegna via Roma 3, Milano", ("POSTAL_ADDRESS", "via Roma 3, Milano")),
)
STAYS = (
    'strips "August 14, 2015 EST" and the like',
    "updated December 24, 2024 Kernel",
    "via eth0 port 443",
    "route 10 via gw 1",
    "Platz 3 frei",
    "via proxy 8080",
    "Halle 4, Tor 12",
    "place 12 in queue",
    "Route 66",
    "Interstate 95, exit 12",
    "Highway 101 closed",
    "Room 12, Building 4",
    "via Node 14",
    "plaza 4",
    "cours 12",
    "region us-east-1 city null",
    '"city":null,"state":"open"',
    '"city":"x","state":"running"',
    "?city=all&town=",
    "meter 12345",
    "meter reading 0041.2",
    "body 1024",
    "body length 123456",
    "chip 3 error",
    "chip ATmega328P",
    "serie A 2024",
    "contador 5",
    "compteur 12",
    "hwid none",
    "machine_id=worker-3",
    "token serial",
    "Weg 3 Stufe",
    "Straße 5 gesperrt",
    "Berg 3",
    "Linie 12 Richtung Bahnhof",
    "Hauptbahnhof Gleis 7",
    "Str. 5",
    "q=status:open+AND+assignee:me+x",
    "?q=kubernetes",
    "reg R12 0x44",
    "reg AB12",
    "plate A12",
    "matricula 12",
    "passed 12345678",
    "pass A1",
    "pass 12345678",
    "doc D12",
    "serial number missing",
    "via Ring Android 3.67 (session)",
    "via Chrome 120, Windows",
    "Carrefour City Alésia",
)


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: tuple[str, str]) -> None:
    rare.assert_found(text, expected)


@pytest.mark.parametrize("text", STAYS)
def test_stays(text: str) -> None:
    rare.assert_stays(text)
