"""Labels of the pages on which a system tells what it is (Settings > About, About This Mac, About phone), with the form of what they stand for; data only."""

# ruff: noqa: E501 - labels in all their spellings read best on one line

from __future__ import annotations

from typing import NamedTuple


def _labels(text: str) -> tuple[str, ...]:
    return tuple(label.strip() for label in text.replace("\n", ",").split(",") if label.strip())


class Kind(NamedTuple):
    """What stands for a label: `entity` of a value ("" for a fact that stays), the form that vouches for its place, whether that form alone is enough."""

    entity: str
    form: str
    labels: tuple[str, ...]
    strong: bool = False


_UUID = r"\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?"
_MAC = r"[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}"
_SIZE = r"[^\n]*\d[^\n]*(?:[kmgt]i?b|[mgt]o|giga\w*|byte\w*|gigaoctet\w*)\b[^\n]*"

#: The id that Windows gives a device: with it a list of settings is such a page.
OWN_ID = Kind("DEVICE_ID", _UUID, _labels("""
    device id, device identifier, geräte-id, gerätekennung, gerätebezeichner
    id de périphérique, id d'appareil, id de l'appareil, identifiant de l'appareil, identificateur de l'appareil
    id. de dispositivo, id de dispositivo, id del dispositivo, identificador de dispositivo, identificador del dispositivo
    id dispositivo, id do dispositivo, apparaat-id"""), strong=True)

KINDS: tuple[Kind, ...] = (
    Kind("HOSTNAME", r"[^\n:=]{2,48}", _labels("""
        device name, computer name, pc name, full device name, full computer name, phone name, tablet name, host name, hostname, local hostname, system name, your phone's name, console nickname, console name, device nickname, konsolenname, surnom de la console, apodo de la consola, tv name
        gerätename, computername, pc-name, vollständiger gerätename, vollständiger computername, telefonname, name des geräts, name des telefons, hostname, lokaler hostname, systemname
        nom de l'appareil, nom du périphérique, nom de l'ordinateur, nom du pc, nom complet de l'appareil, nom du téléphone, nom d'hôte, nom du système
        nombre del dispositivo, nombre de dispositivo, nombre del equipo, nombre completo del dispositivo, nombre del teléfono, nombre del ordenador, nombre de host, nombre del sistema
        nome dispositivo, nome del dispositivo, nome computer, nome telefono, nome do dispositivo, nome do computador, nome do telefone, apparaatnaam, naam van apparaat, computernaam, telefoonnaam""")),
    Kind("HOSTNAME", r"[^\n:=]{0,40}(?:['’]s?\b|\b(?:von|vom|van|de|di|da|do|del|od|av|af)\b|の|iphone|ipad|ipod|watch|macbook|imac|phone|handy|tab\b)[^\n:=]{0,40}", _labels("name, nom, nombre, nome, naam")),
    OWN_ID,
    Kind("DEVICE_ID", rf"{_UUID}|[0-9a-f]{{8}}-[0-9a-f]{{16}}|[0-9a-f]{{40}}", _labels("hardware uuid, system uuid, machine id, provisioning udid, device udid, udid, uuid, hardware-uuid, uuid du matériel, uuid matériel, uuid del hardware, uuid de hardware, uuid hardware"), strong=True),
    Kind("DEVICE_ID", r"\d{5}-\d{5}-\d{5}-[a-z0-9]{5}|\d{5}-(?:oem|\d{3})-\d{7}-\d{5}", _labels("""
        product id, windows product id, produkt-id, windows-produkt-id, produktkennung, id de produit, id du produit, id produit, identificateur de produit, identifiant de produit
        id. del producto, id. de producto, id del producto, id de producto, identificador de producto, id prodotto, id do produto, product-id"""), strong=True),
    Kind("SERIAL_NUMBER", r"(?=[a-z-]*\d)[a-z0-9](?:[a-z0-9-]{4,22})[a-z0-9]", _labels("""
        serial number, serial no, serial, hardware serial number, device serial number, service tag, seriennummer, serien-nr, gerätenummer, numéro de série, n° de série, número de serie, n.º de serie, nº de serie, numero di serie, número de série, serienummer""")),
    Kind("IMEI", r"\d{2}[ -]?\d{6}[ -]?\d{6}[ -]?\d{1,2}|\d{14,16}(?:[ ]?/[ ]?\d{2})?", _labels("imei, imei1, imei2, imei 1, imei 2, imei sv, imei number, imei-nummer, numéro imei, número imei, meid, imei/meid, primary imei, available imei"), strong=True),
    Kind("DEVICE_ID", r"89\d{30}|89\d{2}(?:[ ]\d{4}){7}", _labels("eid, euicc id"), strong=True),
    Kind("DEVICE_ID", r"[0-9a-f]{32,64}", _labels("seid, csn"), strong=True),
    Kind("ICCID", r"89[0-9f]{15,20}|89(?:[ ]?\d{2,6}){3,8}", _labels("iccid, icc id, sim number, sim card number, sim-kartennummer, numéro de la carte sim, número de tarjeta sim, número de sim"), strong=True),
    Kind("MAC_ADDRESS", _MAC, _labels("""
        wi-fi mac address, wi-fi address, wifi address, wifi mac address, wlan mac address, phone wi-fi mac address, device wi-fi mac address, mac address, bluetooth address, bluetooth mac address, bluetooth, ethernet address, physical address (mac), physical address
        wlan-adresse, wi-fi-adresse, wlan-mac-adresse, wi-fi-mac-adresse, mac-adresse, bluetooth-adresse, physische adresse, ethernet-adresse
        adresse wi-fi, adresse mac wi-fi, adresse mac du wi-fi, adresse mac, adresse bluetooth, adresse physique, adresse ethernet
        dirección wi-fi, dirección mac de wi-fi, dirección mac wi-fi, dirección mac, dirección de bluetooth, dirección bluetooth, dirección física, dirección mac de bluetooth
        indirizzo wi-fi, indirizzo mac wi-fi, indirizzo bluetooth, endereço wi-fi, endereço bluetooth, wifi-adres, wifi-mac-adres, bluetooth-adres"""), strong=True),
    Kind("PHONE_NUMBER", r"\+?[\d(][\d ()/.-]{6,20}\d", _labels("phone number, my phone number, mobile number, telefonnummer, eigene rufnummer, rufnummer, numéro de téléphone, número de teléfono, numero di telefono, número de telefone, telefoonnummer")),
    Kind("PERSON", r"[^\W\d_][^\n\d:=@]{2,40}", _labels("registered owner, registered to, owner, owner name, registrierter besitzer, registrierter eigentümer, besitzer, propriétaire enregistré, propriétaire, propietario registrado, propietario")),
    Kind("USERNAME", r"[^\s:=]{2,64}", _labels("user name, username, benutzername, nom d'utilisateur, nombre de usuario")),
    # facts
    Kind("", r"[^\n]*(?:intel|amd\b|ryzen|core|celeron|pentium|xeon|apple|snapdragon|qualcomm|exynos|mediatek|helio|dimensity|tensor|kirin|unisoc|arm\b|cpu|ghz|octa|quad)[^\n]*", _labels("processor, cpu, chip, chipset, processor type, prozessor, processeur, puce, procesador, processore, processador, prozessortyp")),
    Kind("", _SIZE, _labels("""
        installed ram, installed memory, memory, ram, total ram, storage, capacity, available, internal storage, graphics, installierter ram, arbeitsspeicher, speicher, speicherplatz, kapazität, verfügbar, mémoire ram installée, mémoire installée, ram installée, mémoire, ram, mémoire vive, stockage, capacité, disponible
        ram instalada, memoria ram instalada, memoria instalada, memoria, almacenamiento, capacidad, ram installata, ram installato, memoria ram, spazio di archiviazione, ram instalado, armazenamento, geïnstalleerd ram-geheugen, geïnstalleerde ram, geheugen""")),
    Kind("", r"[^\n]*(?:\b(?:32|64)[ -]?bit|x64|x86|arm64|bits)[^\n]*", _labels("system type, type of system, systemtyp, type du système, type de système, tipo de sistema, tipo di sistema, systeemtype")),
    Kind("", r"[^\n]*\d[^\n]*", _labels("""
        version, os build, os version, build, build number, software version, ios version, ipados version, android version, one ui version, miui version, kernel version, baseband version, bios version, macos, os, system version, modem firmware, firmware version, firmware, security update, android security update, android security patch level, security patch level, google play system update, installed on, miui, hyperos version, security software version, hardware version
        betriebssystembuild, softwareversion, ios-version, ipados-version, android-version, one ui-version, miui-version, kernel-version, basisbandversion, build-nummer, buildnummer, modem-firmware, installiert am, systemversion, sicherheitsupdate, android-sicherheitsupdate, firmwareversion
        version du système d'exploitation, build du système d'exploitation, version logicielle, version d'ios, version d'ipados, version d'android, version android, version ios, numéro de build, numéro de version, version du noyau, installé le, programme interne du modem, mise à jour de sécurité
        versión, versión del so, compilación del so, compilación del sistema operativo, versión del software, versión de software, versión de ios, versión de android, versión de miui, número de compilación, versión del kernel, se instaló el, instalado el, firmware del módem, actualización de seguridad, versione, versione di android, versione software, versão, versão do android, softwareversie, android-versie""")),
    Kind("", "", _labels("""
        model, model name, model number, model identifier, model id, product name, manufacturer, system manufacturer, system model, brand, edition, windows edition, os name, experience, pen and touch, graphics card, startup disk, display, carrier, network, network provider, songs, videos, photos, applications, system firmware version, os loader version, activation lock status, workgroup, domain, organization, primary owner, status, legal information, battery information, battery, regulatory, certificates, carrier lock, find my mac, limited warranty, coverage, coverage expired, kernel, region, time zone, hardware, ip address, up time, uptime, boot mode, screen, resolution, sku, wi-fi, cellular data number, software
        modell, modellname, modellnummer, modellbezeichnung, modell-id, hersteller, systemhersteller, systemmodell, edition, windows-edition, funktionalität, stift- und toucheingabe, grafikkarte, startvolume, anbieter, netzbetreiber, netzwerk, lieder, fotos, apps, arbeitsgruppe, domäne, organisation, rechtliche informationen, akku, ip-adresse, betriebszeit, grafik, bildschirm, mobilfunkbetreiber
        modèle, nom du modèle, numéro de modèle, nom de modèle, identifiant du modèle, fabricant, édition, expérience, stylet et fonction tactile, carte graphique, disque de démarrage, opérateur, réseau, chansons, vidéos, groupe de travail, domaine, organisation, informations légales, batterie, adresse ip, durée de fonctionnement, marque, graphisme, écran
        modelo, nombre del modelo, nombre de modelo, número de modelo, identificador del modelo, fabricante, edición, experiencia, lápiz y entrada táctil, lápiz y toque, tarjeta gráfica, disco de arranque, operador, red, canciones, fotos, aplicaciones, grupo de trabajo, dominio, organización, información legal, batería, dirección ip, tiempo de actividad, marca, gráficos, pantalla
        modello, nome modello, numero modello, produttore, edizione, penna e tocco, operatore, nome do modelo, número do modelo, fabricante, edição, caneta e toque, modelnaam, modelnummer, fabrikant, editie, pen en aanraken, provider""")),
)
