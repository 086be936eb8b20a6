"""Products, firms, medicines and menus are nobody; people beside the same words are."""

from __future__ import annotations

import pytest

from redactor.detect.review import firm_beside, listed_things, thing_names, things
from redactor.types import Span

THINGS = [
    pytest.param("you are chatting with <Lumora>+. What's up?", "PERSON", True, id="plus"),
    pytest.param("Zorvik shows 3 on <Plinko>+", "LOCATION", True, id="plus_place"),
    pytest.param("<Zinhle>+27 82 555 0101", "PERSON", False, id="plus_number"),
    pytest.param("there it is, <ramipril> 5 mg", "PERSON", True, id="dose"),
    pytest.param("he takes <Zolvarix> 20 mg twice a day", "PERSON", True, id="dose_capital"),
    pytest.param("<Maria> 2 units sold", "PERSON", False, id="units_of_somebody"),
    pytest.param("wardrobe <Oskar> 3-door came Tuesday", "PERSON", True, id="doors"),
    pytest.param("the <Ingrid> 2-seater is torn", "PERSON", True, id="seats"),
    pytest.param("lamp '<Lucia>' arrived crushed", "PERSON", True, id="lamp"),
    pytest.param('sofa "<Magnus>" in green', "PERSON", True, id="sofa"),
    pytest.param("Kleiderschrank <Henrik> kam ohne Griffe", "PERSON", True, id="wardrobe_german"),
    pytest.param("the service desk <Maria> answered", "PERSON", False, id="desk"),
    pytest.param("contents <Murano> glass bowl", "PERSON", True, id="glass"),
    pytest.param("stolen on the 14:05 to <Crewe>.", "LOCATION", True, id="train"),
    pytest.param("I was on the 7.42 from <Leeds> when it rang", "LOCATION", True, id="train_from"),
    pytest.param("I moved at 14:05 and live in <Crewe>", "LOCATION", False, id="no_train"),
    pytest.param("rides don't upload to <Zomoot>", "PERSON", True, id="upload"),
    pytest.param("logged in to <Travira> as guest", "PERSON", True, id="log_in"),
    pytest.param("I descaled with <Zurgol> as in the book", "PERSON", True, id="descaled"),
    pytest.param("send it to <Zinhle>", "PERSON", False, id="send_to"),
    pytest.param("set the wake word to <Amara>", "PERSON", True, id="wake_word"),
    pytest.param("the last word to <Amara>", "PERSON", False, id="last_word"),
    pytest.param("it is an <Ibiza> with plate 5AB", "PERSON", True, id="a_car"),
    pytest.param("my <Corsa Estate> won't pair", "PERSON", True, id="body_of_a_car"),
    pytest.param("my <Giulia> won't pair", "PERSON", False, id="my_giulia"),
    pytest.param("a navy <Travira> with a strap", "PERSON", True, id="coloured"),
    pytest.param("a navy <Maria> photo", "PERSON", False, id="coloured_somebody"),
    pytest.param("same carrier (<Travira>) here", "PERSON", True, id="provider"),
    pytest.param("same colleague (<Travira>) here", "PERSON", False, id="colleague"),
    pytest.param("can I pay with <Zurgol>", "PERSON", True, id="pay_with"),
    pytest.param("the spare ships from <Osaka>", "LOCATION", True, id="ships_from"),
    pytest.param("parts are dispatched by DHL from <Osaka>", "LOCATION", True, id="dispatched_from"),
    pytest.param("I moved from <Osaka>", "LOCATION", False, id="moved_from"),
    pytest.param("two bags of <Brenvik> salt", "PERSON", True, id="bags"),
    pytest.param("Installer was <Sunways of Kent>, gone bust", "PERSON", True, id="of"),
    pytest.param("Carrier <Zerris & Joad>, consignment", "PERSON", True, id="carrier"),
    pytest.param("Händler: <Zwickel Rundum>, seit 2019", "PERSON", True, id="dealer_german"),
    pytest.param("Your courier <Bogomilka> had a flat tyre", "PERSON", False, id="courier_by_one_name"),
    pytest.param("The <Astrid> bed frame came without slats", "PERSON", True, id="kind_behind"),
    pytest.param("my 2019 <Octavia Combi> shows an error", "PERSON", True, id="year_and_body"),
    pytest.param("installer <Bogdan Marek> came", "PERSON", False, id="installer_by_name"),
    pytest.param("receipt T1, <Otley> branch", "PERSON", True, id="branch"),
    pytest.param("<Parcelbox> lost it", "PERSON", True, id="compound"),
    pytest.param("<Hostbridge> wrote to me", "PERSON", True, id="compound_host"),
    pytest.param("<Underwood> wrote to me", "PERSON", False, id="compound_surname"),
    pytest.param("<Cashman> wrote to me", "PERSON", False, id="surname_of_two_words"),
    pytest.param("<Burbank> wrote to me", "PERSON", False, id="surname_in_bank"),
    pytest.param("<Zerion Swift> 2: compass", "PERSON", True, id="model_behind"),
    pytest.param("<Veritine> Backup 12.1.2.172 failed", "PERSON", True, id="version_behind"),
    pytest.param("<Maria> 2 days ago", "PERSON", False, id="days_behind"),
    pytest.param("<Zinhle> 10.02\nhello", "PERSON", False, id="hour_of_speaker"),
    pytest.param("seen by <Zinhle> 10.02, then off", "PERSON", False, id="hour_behind"),
    pytest.param("open <Federal> > Dependents and fix it", "PERSON", True, id="menu"),
    pytest.param("open Settings → <Federal> → Dependents", "PERSON", True, id="menu_of_arrows"),
    pytest.param("* Titular → <Zinhle Nobre>", "PERSON", False, id="label_and_arrow"),
    pytest.param("<v Anders><Zinhle> has it, she is away", "PERSON", False, id="caption"),
    pytest.param('goes by "<Zinhle> the second" already', "PERSON", False, id="the_second"),
    pytest.param('Playlist "Songs for <Ingrid>" vanished', "PERSON", True, id="playlist"),
    pytest.param('Bundle "Autumn with <Elsie>", Switch', "PERSON", True, id="bundle"),
    pytest.param('He said "<Ingrid> will call"', "PERSON", False, id="said"),
    pytest.param("Jenkins job <Anna>-Regression failed", "PERSON", True, id="joined"),
    pytest.param("my aunt <Anna>-Lena rang", "PERSON", False, id="double_forename"),
    pytest.param("Merhaba <Hızlıkargo>, kargom nerede", "PERSON", True, id="trade_turkish"),
    pytest.param("Hei <Strømhjelp>, laderen feiler", "PERSON", True, id="trade_norwegian"),
    pytest.param("Hej <Bergström>, hur mår du", "PERSON", False, id="surname_swedish"),
    pytest.param("> <Zinhle> > yes", "PERSON", False, id="quoted_chat"),
    pytest.param("profile in C:\\x\\Roaming\\<Vulpine>\\Profiles", "PERSON", True, id="folder"),
    pytest.param("in C:\\Users\\<Zinhle>\\Desktop", "PERSON", False, id="home"),
    pytest.param("wyświetlaczu „<Zacięcie> w podajniku 2”", "PERSON", True, id="message"),
    pytest.param("Torgeir (<Strømhjelp>): Hei!\nKunde: ja\nTorgeir (Strømhjelp): bra", "LOCATION", True, id="firm_of_speaker"),
    pytest.param("Torgeir (<Bergen>): Hei!\nKunde: ja", "LOCATION", False, id="town_of_speaker"),
    pytest.param("2nd <floor accounts, Kyocera ECOSYS M5526cdw> (prn)", "POSTAL_ADDRESS", True, id="printer_in_address"),
    pytest.param("my 2022 <Corvina Estate (MIB3 OI, SW 1896>)", "POSTAL_ADDRESS", True, id="car"),
    pytest.param("comptoir <2, Xiring PRIUM-4>, n° P4", "POSTAL_ADDRESS", True, id="terminal"),
    pytest.param("got set <42160 Audi RS Q e-tron> for", "POSTAL_ADDRESS", True, id="toy"),
    pytest.param("W<, elevation 8650 ft>, time zone", "POSTAL_ADDRESS", True, id="elevation"),
    pytest.param("at <12 Ford Street, Derby>", "POSTAL_ADDRESS", False, id="street_of_maker"),
    pytest.param("at <Canon Court, Derby DE1 3TA>", "POSTAL_ADDRESS", False, id="postcode"),
    pytest.param("at <Strandgata 52, 6508 Kristiansund>", "POSTAL_ADDRESS", False, id="norwegian"),
    pytest.param("at <Rose Cottage, Upper Wick>", "POSTAL_ADDRESS", False, id="cottage"),
]


@pytest.mark.parametrize(("line", "entity", "is_thing"), THINGS)
def test_names_of_things(line: str, entity: str, is_thing: bool) -> None:  # noqa: FBT001
    start, end, text = _marked(line)
    assert thing_names.is_thing(text, Span(start, end, entity, 0.7, "model:names")) is is_thing


def _marked(line: str) -> tuple[int, int, str]:
    start = line.rindex("<")
    end = line.index(">", start) - 1
    return start, end, line[:start] + line[start + 1 : end + 1] + line[end + 2 :]


GREETED = [
    pytest.param("Hello <Hostbay>,\nns1.hostbay.example is down", True, id="domain"),
    pytest.param("Hello <Wahoo>,\nmy login, the Wahoo one, is old", True, id="article"),
    pytest.param("Dear <Zerova>,\nour Zerova WM8140 bangs", True, id="product"),
    pytest.param("Good afternoon <Zerova Home>,\nthe drum bangs", True, id="trade"),
    pytest.param("Hi <Streambox>,\nno picture", True, id="compound"),
    pytest.param("Hi <Veltrix>,\nyour Veltrix account charges me twice", True, id="account"),
    pytest.param("Bonjour <Lumiva>,\nma box Lumiva Ultra 7 redémarre", True, id="product_french"),
    pytest.param("Hallo <Zervo>,\nmeine Zervo-App geht nicht", True, id="product_german"),
    pytest.param("Hello <Zinhle>,\nthe drum bangs", False, id="person"),
    pytest.param("Hello <Zinhle>,\nzinhle@hostbay.example bounced", False, id="address_of_person"),
    pytest.param("Hello <Maria>,\nthe Maria account is mine", False, id="forename"),
    pytest.param("hi <Zinhle>, any news?\nZinhle 14:06\nyes, done", False, id="who_speaks"),
    pytest.param("ask hi <Zinhle>, any news, said to Zinhle 14.06", False, id="hour_behind"),
    pytest.param("Hello <Nomvula Dube>,\nyour washing machine", False, id="two_names"),
]


@pytest.mark.parametrize(("line", "is_firm"), GREETED)
def test_who_is_greeted_is_a_firm_or_a_person(line: str, is_firm: bool) -> None:  # noqa: FBT001
    start, end, text = _marked(line)
    span = Span(start, end, "PERSON", 0.8, "context:greeting")
    assert (things.taken_back(text, [span]) == []) is is_firm


@pytest.mark.parametrize(
    ("line", "left"),
    [
        pytest.param("to <Reederei Oltmanns, Hafenstraße 31, 26789 Leer>", "Hafenstraße 31, 26789 Leer", id="trade"),
        pytest.param("to <c/o Pali Dental, 98-211 Pali Momi St>", "98-211 Pali Momi St", id="care_of"),
        pytest.param("to <Zerbst GmbH, Ringweg 4, 39104 Magdeburg>", "Ringweg 4, 39104 Magdeburg", id="in_law"),
        pytest.param("to <Reederei Oltmanns, >Hafenstraße 31", None, id="firm_alone"),
        pytest.param("to <Rose Cottage, Upper Wick, GL11 6DD>", "Rose Cottage, Upper Wick, GL11 6DD", id="house"),
        pytest.param("to <Hotel Road, Dundee DD1 3DP>", "Hotel Road, Dundee DD1 3DP", id="street"),
        pytest.param("to <Flat 8, 24 Dock Street, Dundee>", "Flat 8, 24 Dock Street, Dundee", id="flat"),
    ],
)
def test_a_firm_before_a_street_is_no_part_of_the_address(line: str, left: str | None) -> None:
    start, end, text = _marked(line)
    span = thing_names.without_firm(text, Span(start, end, "POSTAL_ADDRESS", 0.9, "model:names"))
    assert (None if span is None else text[span.start : span.end]) == left


@pytest.mark.parametrize(
    ("text", "is_thing"),
    [
        ("Grafana, Kibana, Splunk, <Thanos>, Prometheus, Zabbix", True),
        ("Kafka; Redis; Splunk; <Quincy>; Kubernetes; Grafana", True),
        ("Approvers: Hope, Grace, <Quincy>, Will, Mark", False),
        ("Splunk, Kibana, says <Quincy> from ops", False),
    ],
)
def test_names_among_things_are_things(text: str, is_thing: bool) -> None:
    start, end = text.index("<"), text.index(">") - 1
    assert listed_things.is_among_things(text.replace("<", "").replace(">", ""), Span(start, end, "PERSON", 0.7, "model:names")) is is_thing


@pytest.mark.parametrize(
    ("text", "is_firms"),
    [
        ("un technicien de chez <Sogetrel> est venu", True),
        ("de monteur van <Guidion> was aardig", True),
        ("el técnico de <Elecnor> no vino", True),
        ("the technician from <Kontrax> left", True),
        ("el hijo de <Elecnor> no vino", False),
        ("el técnico de <Begoña> no vino", False),
    ],
)
def test_for_whom_somebody_works_is_a_firm(text: str, is_firms: bool) -> None:
    start, end = text.index("<"), text.index(">") - 1
    assert firm_beside.is_firms(text.replace("<", "").replace(">", ""), Span(start, end, "PERSON", 0.7, "model:names")) is is_firms
