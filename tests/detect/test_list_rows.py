"""Lists of entries, names in files, who greets beside a paste; columns that vouch for their cells; what one line of a block tells of the others."""

from __future__ import annotations

import pytest

from redactor import Redactor

HIDDEN = [
    ("a-badge", "07:01:12  Main door    token only   BANGURA, Fatmata      ok", "BANGURA, Fatmata"),
    ("a-badge-list", "07:03;R2;1189;Öztürk, Gülşen;OK", "Öztürk, Gülşen"),
    ("a-language-behind", "Print job Antrag_Karin_Oberhuber_DE.pdf queued", "Karin_Oberhuber"),
    ("a-certificate", "Print job Arbeitszeugnis_Kowalczyk_Agnieszka.pdf queued", "Kowalczyk_Agnieszka"),
    ("an-application", "/home/pi/Documents/Bewerbung_Lukas_Brandt/anschreiben.docx", "Lukas_Brandt"),
    ("a-folder", 'write failed on "2024/Communion_Cathal/MVI_0087.MOV"', "Cathal"),
    ("a-plate", "Barrier ANPR cam    Plate read KX21 OWN conf 97%", "KX21 OWN"),
    ("a-polish-plate", "License plate detected: WX 4521K", "WX 4521K"),
    ("a-staff-number", "Access denied   staff no. E-2310", "E-2310"),
    ("a-payroll-number", "clocked in, payroll no 44712", "44712"),
    ("a-pin", "Server room   PIN entered 7391 - duress code not matched", "7391"),
    ("a-captain", '"FW: Crew list - Captain Dragoslav Njegovan",SENT', "Dragoslav Njegovan"),
    ("a-reviewer", "Notifying reviewer @guldana.s", "guldana.s"),
    ("at-home", "rsync to photos/ from eithne@imac-eithne.lan (192.0.2.24)", "eithne@"),
    ("a-home-machine", "total 28 - opetaja-liis.local Klass_7b.pdf", "opetaja-liis"),
    ("an-operator", "POS04 op=ANNEKE TRX 000188412 BEGIN", "ANNEKE"),
    ("who-is-asked", "Ixchel, here's the bonding card on hv-node7", "Ixchel"),
    ("who-signs", "The 16T one is the one that clicks. /Gudmund\n\nroot@bkp02:~# lsblk", "Gudmund"),
    ("who-thanks", "Danke! LG Korbinian", "Korbinian"),
    ("a-cloud-account", '"arn": "arn:aws:iam::418300927715:role/x"', "418300927715"),
    ("a-printed-uuid", "Name=HP EliteBook 840\nUUID=A1C07F3E-4B1D-11EC-9E58-6C02E0B94D21\n", "A1C07F3E-4B1D"),
    ("a-camera", "<tt:ScopeItem>onvif://www.onvif.org/location/Mikulov</tt:ScopeItem>", "Mikulov"),
    ("a-network", 'wlan0: associated with "Rosenkranz"', "Rosenkranz"),
    ("networks", "BSSID              SSID            CHAN  SECURITY\na4:2b:b0:11:22:33  Vila Ambrožič   36    WPA2\n", "Vila Ambrožič"),
    ("clients", "Nombre          IP             MAC\nportatil-unai   192.0.2.35     F0:9E:4A:71:D3:0C\n", "portatil-unai"),
    ("series", "Nr  Model       Serie      Adresa IP    Utilizator\n1   Wyse 3040   6RZ51W2    10.40.3.51   Oprea Smaranda\n", "6RZ51W2"),
    ("plates", "unit;imei;plate;driver\nFMC130;867302044188532;WGM 4K71;-\n", "WGM 4K71"),
    ("seen-from", 'User,Username,IP address,Location\nAna Ruiz,ana@shop.example,192.0.2.7,"Bantry, Cork, IE"\n', "Bantry, Cork"),
    ("a-column-of-names", "Date,User,Username,IP address\n1,Sinéad Ó Buachalla,s@shop.example,192.0.2.7\n", "Sinéad Ó Buachalla"),
    ("a-branch-of-who-wrote", "(ref is temirlan/fix-invoice)\nTemirlan Abdrakhmanov <temirlan@stepsoft.example>\n", "temirlan/"),
    ("a-name-again", "GECOS 'Thibault Leroux'\nlast seen: Thibault\nCallerID(name)=Thibault Leroux", "Thibault"),
]
KEPT = [
    ("a-list-of-systems", "- Debian\n- Ubuntu\n", "Debian"),
    ("a-class", "at com.example.Foo_Bar/Baz_Qux.java", "Foo_Bar"),
    ("an-annotation", "error: @Override is not applicable", "@Override"),
    ("a-package", "npm notice @angular/core has moved", "@angular/core"),
    ("a-release", "ref is release/2024.1", "release/2024.1"),
    ("states", "Warning, Critical;OK", "Warning, Critical"),
    ("a-line-that-begins-with-a-word", "Unfortunately, the disk failed", "Unfortunately"),
    ("a-path-at-the-end", "see /Volumes", "Volumes"),
    ("a-disk-of-fstab", "UUID=9b1c4544-0051-4810-8053-b7c04f475831 / ext4", "9b1c4544"),
    ("an-account-of-examples", "arn:aws:iam::123456789012:role/x", "123456789012"),
    ("a-service-of-a-cluster", "resolved redis-master.local", "redis-master"),
    ("who-writes-for-a-shop", "mail from invoice@shop.example: invoice sent", "invoice sent"),
    ("a-heading", "SSID                 BSSID              RATE  SIGNAL\nRosenkranz_EG        60:31:97:aa:01:02  130   77\n", "BSSID"),
    ("a-tape", "  - {barcode: CLNU02L1, slot: 2}", "CLNU02L1"),
]


@pytest.mark.parametrize(("text", "value"), [case[1:] for case in HIDDEN], ids=[case[0] for case in HIDDEN])
def test_a_log_block_leaves_none_of_it(text: str, value: str, redactor: Redactor) -> None:
    assert value not in redactor.redact_log(text)


@pytest.mark.parametrize(("text", "value"), [case[1:] for case in KEPT], ids=[case[0] for case in KEPT])
def test_what_nobody_owns_stays(text: str, value: str, redactor: Redactor) -> None:
    assert value in redactor.redact_log(text)


def test_the_rest_of_a_column_of_serial_numbers_goes_too(redactor: Redactor) -> None:
    text = "P24841-B21\tMXQ2290C4T\tR14-U22\nP24841-B21\tMXQ2290C50\tR14-U24\nP40424-B21\tMXQ314067Y\tR14-U26\nJL663A\tSG03KMZ08Q\tR14-U40\n"
    result = redactor.redact(text).text
    assert "SG03KMZ08Q" not in result
    assert "R14-U40" in result
    assert "JL663A" in result


@pytest.fixture(scope="module")
def redactor() -> Redactor:
    return Redactor("support", key=b"a key for the tests", on_error="raise")
