"""What programs write around a value, and what people write about one; and the same words around what is no value."""

from __future__ import annotations

import pytest

from redactor import Redactor

REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise")

HITS = {
    "installed by": ("    installed_by: Sindre Kvamme", ["Sindre Kvamme"]),
    "changed by, padded": ("Last change by    : Jürgen Pfäffli (TIA Portal V17)", ["Pfäffli"]),
    "surname first": ("Patient: Unterberger, Alois\nResponder: Ilana Perlstein (medic)", ["Unterberger", "Alois", "Perlstein"]),
    "an object in a line": ('POST /v1 body={"name":"Yara el Idrissi","street":"Zeeburgerdijk 212-3"}', ["Yara", "Zeeburgerdijk"]),
    "an object in a line, name last": ('{"email": "x@example.com", "name": "Yara el Idrissi"}', ["Yara"]),
    "authentication of": ("[com.apple.opendirectoryd:auth] Authentication allowed for lkowalczyk", ["lkowalczyk"]),
    "login failed": ('"message":"Login failed: marieke.jongsma (Remote IP: 37.201.145.88)"', ["marieke.jongsma"]),
    "files over DAV": ("GET /remote.php/dav/files/oskarl/notes.txt", ["oskarl"]),
    "broker": ("as client-7 (p2, c1, k60, u'grandad_shed').", ["grandad_shed"]),
    "switchboard": ("app_dial.c: Called PJSIP/01632960988@trunk", ["01632960988"]),
    "caller": ('"""Aneurin Probert"" <+441904550170>"', ["Aneurin", "1904550170"]),
    "caller, set": ("Set(CALLERID(name)=Dilys Pritchard)", ["Dilys"]),
    "signed session": ("her session s%3ALg1tLALqSwC2KsOo.xYpQ7b0Jt4 is dead", ["Lg1tLALqSwC2KsOo", "xYpQ7b0Jt4"]),
    "prompt": ("[zdenekm@GW-02] > /system routerboard print", ["zdenekm"]),
    "nick": ("[10:22:01] <pelle77> works here on debian 12.5", ["pelle77"]),
    "patient in a line": ("Sample S-240322-0091 for patient Novotná, Alžběta (born 05.11.1972) could not be stored", ["Novotná", "Alžběta", "05.11.1972"]),
    "element of a person": ('<Engineer name="Amaryllis Kostova" level="2"/>', ["Amaryllis", "Kostova"]),
    "key of a device": ("with local_key 9fK2xQ7bLm4TzR1v device", ["9fK2xQ7bLm4TzR1v"]),
    "position": ("tracker at 50.061430, 19.936580 battery 31", ["50.061", "19.936"]),
    "owner and model": ("same on olafs-t480 and EWAN-T14S", ["olafs", "EWAN"]),
    "passphrase": ("key passphrase Apfelmus+Zimt77 accepted", ["Apfelmus+Zimt77"]),
    "somebody in a line of PAM": ("authentication failure; logname=lkowal uid=0 euid=0 tty=ssh ruser=mgarcia rhost=h  user=pnowak", ["lkowal", "mgarcia", "pnowak"]),
    "customer of a payment service": ("https://pay.example.com/c/cus_Q8ZpV31kTnWxLr?x=1", ["Q8ZpV31kTnWxLr"]),
}
PROSE = {
    "code": ("the code u texted was 774 103 and it said expired", ["774 103"]),
    "password aside": ("I typed my password (Meltemi-2023), sorry", ["Meltemi-2023"]),
    "Passwort": ("Passwort steht noch auf 49831176205513348762", ["49831176205513348762"]),
    "pass": ("the FTP user with pass Zaf3ran!1402 is refused", ["Zaf3ran!1402"]),
    "wifi": ("my wifi is WhitlockNest", ["WhitlockNest"]),
    "network": ("WLAN: Wollis Netz, channel 11\nit will not join Aasland_5G.", ["Wollis", "Aasland"]),
}
STAYS = {
    "done by a program": "changed by: Group Policy, updated by: Windows Update",
    "role without a name": "Patient: n/a\nTechnician: Level 2 Support",
    "an object of a thing": '{"name":"Print Server","version":"2.3.1","path":"/v1"}',
    "authentication of a method": "Authentication failed for 3 attempts, access denied for all users",
    "log in without a name": "login failed: timeout (30 s)",
    "prompts of switches": "<AR-Branch-3> display esn\n<HUAWEI> system-view\n<RouterA> display version",
    "markup": "<div> text\n<td> cell\n<KEY> value",
    "maker and model": "dell-latitude, hp-elitebook, lenovo-thinkpad, new-t480",
    "kinds of passwords": "passphrase required, the passphrase is correct, with password protection",
    "parameters": "code=200;reason=OK;src=1",
    "nobody in a line of PAM": "authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=localhost  user=root",
    "extension": "Called SIP/2041@pbx",
    "resolver": "set the resolver to 2606:4700:4700::1111 or 2001:4860:4860::8888, group ff02::1:2",
    "build of a day": "firmware 10.4.22 (build 20240417-7720)",
    "password words": "password (required), Passwort ist abgelaufen, password is 8 characters",
    "wifi words": "WiFi: 802.11ac, channel 36",
}


@pytest.mark.parametrize(("text", "values"), HITS.values(), ids=HITS)
def test_a_value_in_an_idiom_of_programs_is_hidden_in_texts_and_logs(text: str, values: list[str]) -> None:
    for result in (REDACTOR.redact(text).text, REDACTOR.redact_log(text)):
        assert [value for value in values if value in result] == []


@pytest.mark.parametrize(("text", "values"), PROSE.values(), ids=PROSE)
def test_a_value_in_an_idiom_of_people_is_hidden(text: str, values: list[str]) -> None:
    assert [value for value in values if value in REDACTOR.redact(text).text] == []


@pytest.mark.parametrize("text", STAYS.values(), ids=STAYS)
def test_what_is_no_value_stays(text: str) -> None:
    assert REDACTOR.redact(text).text == text
    assert REDACTOR.redact_log(text) == text


def test_the_end_of_an_element_is_no_label() -> None:
    text = "<serialNumber>FCH2219DQ7B</serialNumber>\n  <modelNumber>CP-7841</modelNumber>"
    for result in (REDACTOR.redact(text).text, REDACTOR.redact_log(text)):
        assert "FCH2219DQ7B" not in result
        assert "CP-7841" in result


def test_a_name_has_one_token_with_and_without_its_accents_on_every_surface() -> None:
    token = REDACTOR.redact_record({"requester": {"name": "Jürgen Pfäffli"}})["requester"]["name"]
    assert token in REDACTOR.redact_log("Last change by: Jürgen Pfäffli (V17)")
    assert token in REDACTOR.redact_log("Last change by: Jurgen Pfaffli (V17)")
