"""What the words around a value say once: who was asked for, where somebody is, who writes by other signs, numbers under names of their own."""

from __future__ import annotations

import pytest

from redactor import Redactor


@pytest.fixture(scope="module")
def redactor() -> Redactor:
    return Redactor("support", key=b"0123456789abcdef", names="off", on_error="raise")


#: text, values that go, values that stay
TEXTS: dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {
    # people
    "name that does not come to mind": ("it was set up by, what's her name, Iolanthe, in May", ("Iolanthe",), ("set up",)),
    "the same in German": ("das war der, wie heißt er noch, Sönke, der Neue", ("Sönke",), ("der Neue",)),
    "somebody in a department": ("trying to reach Dusty in parts about the filter", ("Dusty",), ("parts", "filter")),
    "a desk in a department": ("I spoke with Support in billing", (), ("Support",)),
    "spoken to in a quotation": ("> Zebulon, you have to reset it\n> Unfortunately, it is dead", ("Zebulon",), ("Unfortunately",)),
    "exclamation in a quotation": ("> Sorry, you have to reset it\n> Sonos, you know, is slow", (), ("Sorry", "Sonos")),
    "surname in a directory": ("givenName: Aïssata\nsn: OUATTARA\nmail: x", ("OUATTARA",), ()),
    "serial number in a directory": ("sn: unknown\nmodel: X", (), ("unknown",)),
    "a number and the road": ("we are at -30.2, -70.7 and the road is closed, 3 miles down the road", (), ("70.7 and the road", "3 miles down")),
    "a road in small letters": ("send it to 12 old mill lane please", ("12 old mill lane",), ("please",)),
    "a title alone": ("Best regards\nDr\nand then nothing", (), ("Dr",)),
    # speakers
    "an arrow for the colon": ("Sapna ▸ is it still there\nIngolf ▸ yes it is\nSapna ▸ then i come", ("Sapna", "Ingolf"), ()),
    "speakers with a word for a name": ("Grace » is the dryer free\nHope » sure, from 3\nGrace » ok coming\nHope » fine then", ("Grace", "Hope"), ()),
    "a menu with arrows": ("Settings › Network › Wi-Fi\nSettings › Apps › Reset\nSettings › System › About", (), ("Settings", "Network", "System")),
    "time beside who speaks": ("[Helpdesk 09:14] which Outlook?\n[Adaeze 09:15] how do i see that\n[Adaeze 09:18] ok 2402", ("Adaeze",), ("Helpdesk",)),
    "time beside programs": ("[Scheduler 09:14] started\n[Worker 09:15] picked up\n[Worker 09:18] retry", (), ("Scheduler", "Worker")),
    "time behind who speaks": ("Ludmila [09:15]: is it on\nSupport [09:16]: yes it is\nLudmila [09:17]: thanks, bye", ("Ludmila",), ("Support",)),
    # who writes in a forum
    "two with signs": ("tante_erna: mein Trockner zeigt E5, was heißt das bloß\nder_schrauber: das ist nur das Sieb, bitte reinigen", ("tante_erna", "der_schrauber"), ("Sieb",)),
    "two settings": ("disk_usage: the disk is nearly full today\ncpu_load: it is very high on this box", (), ("disk_usage", "cpu_load")),
    "answer behind a letter": ("Q: cannot open the file\n\nA: rk_saxena_ca\nDelete the cache and try again, it works here", ("rk_saxena_ca",), ("cache",)),
    "a setting as an answer": ("Q: which one is it?\nA: max_connections\nThen restart the thing and wait a bit", (), ("max_connections",)),
    "re in bold": ("> **Re:** by **PixelPeep**\n> turn it off and on again please", ("PixelPeep",), ()),
    "signed behind a sentence": ("the sticker is gone. was the board swapped? - thrifty_dc", ("thrifty_dc",), ()),
    "a dash in a sentence": ("see the option. Then - foo_bar and more", (), ("foo_bar",)),
    # accounts
    "accounts in a list": ("I used my two trial accounts only, mbaker_test1 and mbaker_test2. Sorry", ("mbaker_test1", "mbaker_test2"), ()),
    "examples of accounts": ("three profiles, e.g. t.oberg and kwillis82, are gone", ("t.oberg", "kwillis82"), ()),
    "account behind its person": ("My name is Benedikta Sommer. I use the profile bened on it.", ("bened",), ()),
    "word behind profile": ("My name is Benedikta Sommer. I use the profile settings on it.", (), ("settings",)),
    # ages
    "about how old": ("my son broke it, hes like 11", (" 11",), ()),
    "about how old in German": ("meine Tochter, sie ist ungefähr 8 Jahre alt", (" 8 ",), ()),
    "about how old in French": ("ma fille, elle a environ 9 ans.", (" 9 ",), ()),
    # places
    "away": ("no VPN from the airport wifi in Lisbon", ("Lisbon",), ("airport wifi",)),
    "away in a program": ("hotel wifi in Windows fails", (), ("Windows",)),
    "at home": ("she works from home (Drammen, fibre line)", ("Drammen",), ("fibre",)),
    "at home with a firm": ("she works from home (Citrix, fibre line)", (), ("Citrix",)),
    "the other one": ("I am the one in Duluth, not the one in Tampa", ("Tampa",), ()),
    "where an office is": ("the same happened in our Kumbakonam office last week", ("Kumbakonam",), ("office",)),
    "what kind of office": ("our Head office and the Front office, the Sonos showroom", (), ("Head", "Front", "Sonos")),
    "fields of a form": ("Given Doreen  District Mbarara  Village Kakoba\nDistrict Manager  Town Hall\n", ("Mbarara", "Kakoba"), ("Manager",)),
    "house number behind its postcode": ("It's OL12 9QF, number 61.", ("61",), ("number",)),
    "a column for places": ("UPDATE klienci SET miasto='Łomża' WHERE id=7", ("Łomża",), ("klienci",)),
    # numbers
    "telephone of a SIM card": ("MSISDN 256772555018  state active", ("256772555018",), ("active",)),
    "appliance": ("E-Nr SMV46KX01E/93, FD 0312 00871", ("0312 00871",), ("SMV46KX01E/93",)),
    "reader in groups": ("DSN G0W1 9E05 8265 0KPT fw 5.16", ("G0W1 9E05 8265 0KPT",), ("5.16",)),
    "token in brackets": ("the fob you sent me (000298117342, a SecurID) is dead", ("000298117342",), ("SecurID",)),
    "licence of a trade": ("Gas Safe registered no. 5512094, CEC accreditation A7712093", ("5512094", "A7712093"), ()),
    "agent and number": ("QUEUE TECH  AGENT Lindiwe/ZA2311", ("ZA2311",), ("TECH",)),
    "wallet": ("send it by BTC to bc1qzzzzl3kdm9y2v5r4n8ta6wz0ce2hj9pfsd83uuu please", ("bc1qzzzz",), ("please",)),
    "drawn ids": ("customer org_7tRq2mWx9 and acct_1Qx8Fk3eLmNV, org_settings and user_agent", ("org_7tRq2mWx9", "acct_1Qx8Fk3eLmNV"), ("org_settings", "user_agent")),
    "pages of people": ("see https://www.facebook.com/tarik.bozkurt.77 and instagram.com/tarik_bozkurt77/, linkedin.com/in/annelise-hjorth-2b1a83.", ("tarik", "annelise"), ("facebook.com", "linkedin.com/in")),
    "pages of nobody": ("see facebook.com/groups/123 and x.com/SonosSupport, t.me/joinchat, github.com/nodejs/node", (), ("groups", "SonosSupport", "joinchat", "nodejs")),
    "number to be typed": ("I got a number instead of a push, 37?", ("37",), ("push",)),
    "other numbers": ("the number of pages is 37, the screen shows 42", (), ("37", "42")),
    "serial by its part": ("Please send the BMU serial, and the version v2.0.9\nme: BMU K771T020Z2204118", ("K771T020Z2204118",), ("v2.0.9",)),
    "letters then figures": ("a: what is the serial on the sticker\nb: okay wait. Q F R then eight two two one four K three", ("Q F R", "eight two two one four K three"), ("okay",)),
    "three figures in a word": ("It is oh seven five, triple four, oh one, double two.", ("oh seven five", "triple four"), ()),
    "code of a cloud": ("Serial   BVKA4100218837\nCloud code   R9X2-KLPD\nF/W      1.019", ("R9X2-KLPD",), ("1.019",)),
    # machines, networks, sessions
    "family": ("Synology ds-familie-brandlhuber degraded, family-sharing is on", ("brandlhuber",), ("family-sharing",)),
    "configuration item": ("Configuration item: DEHAM-L-KBEAUMO\nCategory: dock", ("DEHAM-L-KBEAUMO",), ("dock",)),
    "what a home calls a device": ("model=dock\ndid=2077113904\nfw=2", ("2077113904",), ("dock",)),
    "cookie of a shop": ("session=_shopify_s=1c2f7b2e-4409-4d1a-9c11-a77b0e5d2c94", ("1c2f7b2e",), ("_shopify_s",)),
}

LOGS: dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {
    "enrolled by": ('"lmarek_iPad_3/14/2024","iPad13,18"\n"tbo_AndroidForWork_12/1/2023_8:11 AM","SM-A546B"\n', ("lmarek", "tbo_"), ("SM-A546B", "iPad13,18")),
    "code in a link": ('"POST /verify?step=2&code=771204 HTTP/2.0" 302\n"GET /x?code=404 HTTP/2.0" 200\n', ("771204",), ("code=404", "302")),
    "who shares": ('"GET /f?share=marie-therese&page=2 HTTP/1.1" 200\n"GET /f?share=read-only HTTP/1.1" 200\n', ("marie-therese",), ("read-only", "page=2")),
    "album": ('"PROPFIND /files/Photos%20Siobhan/ HTTP/1.1"\n"PROPFIND /files/Photos%20Archive/ HTTP/1.1"\n', ("Siobhan",), ("Archive",)),
    "did of a gateway": ('{"did":"lumi.158d0003cd12ab","model":"lumi.plug"}\n', ("158d0003cd12ab",), ("lumi.plug",)),
    "title in HL7": ("PID|1||0044120^^^RGH||O'Rourke^Ann-Mary^^^Mrs||19510923|F\n", ("O'Rourke", "Ann-Mary"), ("RGH",)),
}


@pytest.mark.parametrize("name", TEXTS)
def test_what_words_around_a_value_say(redactor: Redactor, name: str) -> None:
    text, gone, stays = TEXTS[name]
    out = redactor.redact(text).text
    assert [value for value in gone if value in out] == [], out
    assert [value for value in stays if value not in out] == [], out


@pytest.mark.parametrize("name", LOGS)
def test_what_logs_say(redactor: Redactor, name: str) -> None:
    text, gone, stays = LOGS[name]
    out = redactor.redact_log(text)
    assert [value for value in gone if value in out] == [], out
    assert [value for value in stays if value not in out] == [], out
