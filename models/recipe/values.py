"""Values of things that are not names: passwords, accounts, hosts, serial numbers, dates; drawn anew for each training text."""

from __future__ import annotations

import re
import string
from typing import TYPE_CHECKING

from redactor.models.recipe import speech
from redactor.models.recipe.speech import ALSO_ZERO, FIGURES

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    from redactor.models.recipe.people import People, Person

KEPT_SHAPE = 0.5
"""How often a marked value is drawn in its own shape rather than in another of its kind."""
_PLAIN = (
    "apple anchor autumn badger banana beach berry bishop blanket blossom bottle bridge bucket butter cactus camel candle carpet castle cherry clover "
    "cobalt coffee copper coral cricket crystal daisy dolphin dragon eagle ember falcon feather fiddle flower forest fox galaxy garden ginger glacier "
    "guitar hammer harbor hazel hedgehog honey horse island ivory jacket jungle kettle kitten ladder lantern lemon lizard magnet mango maple marble "
    "meadow mellow mirror monkey mountain muffin nectar noodle ocean olive orbit otter paddle panda panther pebble pepper phoenix piano pickle pirate "
    "planet plum pocket poppy potato pumpkin puzzle quartz rabbit rainbow raven ribbon river rocket saddle salmon shadow silver spider spring squirrel "
    "staple stone storm summer sunday sunset tiger timber tomato topaz tulip turtle velvet violet walnut willow window winter wizard zebra"
).split()
_SECRET_HEADS = (
    "Welcome Password Passw0rd P@ssword Summer Winter Autumn Spring Qwerty Letmein Changeme Admin Hello Monday January October Secret Liverpool Chelsea "
    "Arsenal Yankees Dragon Sunshine Princess Football Monkey Shadow Master Batman Pokemon Charlie Buddy Bella Max Rocky Daisy Schalke Barca Juventus "
    "Temp Start Sommer Winter Hallo Passwort Bonjour Soleil Hola Girasol Verano Ciao Domenica Kennwort Office Company Guest Temp"
).split()
_HOST_HEADS = "DESKTOP LAPTOP LT NB PC WS WKS CND MBP MAC HP DELL TP LEN SURFACE NUC TABLET IPAD PHONE WIN11 WIN10 YOGA XPS LAP WRK HOME VDI CLT".split()
_MACHINES = (
    "macbook mbp mba imac iphone ipad pc laptop desktop thinkpad surface tablet pixel galaxy mac-mini notebook book lenovo dell hp xps chromebook rig tower "
    "workstation macbook-pro macbook-air air pi nuc watch work-laptop old-laptop gaming-pc"
).split()
_NETWORKS = (
    "FRITZ!Box {n4} {u2}|FRITZ!Box {n4}|TP-Link_{h4}|TP-LINK_{h4}_5G|NETGEAR{n2}|NETGEAR{n2}-5G|Linksys{n5}|linksys_{h4}|ASUS_{h2}_5G|SKY{h5}|BTHub{d}-{h4}|"
    "BT-{u6}|VM{n7}|VodafoneMobileWiFi-{h6}|Vodafone-{h4}|TALKTALK{h6}|EE-{h6}|Livebox-{h4}|SFR_{h4}|Freebox-{h6}|MOVISTAR_{h4}|MiFibra-{h4}|o2-WLAN{n2}|"
    "WLAN-{n6}|Telekom-{n6}|UPC{n7}|Ziggo{n7}|KPN{h6}|Telia-{h6}|ComHem{h6}|XFINITY-{h4}|MySpectrumWiFi{h2}-2G|ATT{l5}|Verizon_{u6}|DIRECT-{h2}-HP {n4}|"
    "JioFiber-{l5}|Airtel_{n7}|HUAWEI-{h4}|MiWiFi_{h4}|ORBI{n2}|eero-{l4}|Google Wifi {n2}|Telstra{h6}|OPTUS_{h6}|Telenor{n4}abc|{last}|{last}_Net|{last}-Guest|"
    "{last}Home|{last} Family|Casa {last}|Casa{last}|Chez {last}|Familie {last}|{first}'s iPhone|{firstlower}s-wifi|{first}'s Wi-Fi|{first}net|{firstlower}_5g|"
    "{first} and {first2}|The {last}s|the {last} residence|Villa {last}|Flat {n2}|apt{n2}|House of {last}|pretty fly for a wifi|The Promised LAN|LAN of the free|"
    "it hurts when ip|Bill Wi the Science Fi|{w} {w}|{w}{w}{n2}|the {w} house|{w}-nest|{w} den 5G|{W}{W}|Get your own wifi|not your wifi|martin router king|"
    "Loading...|FBI Van {d}|wu tang lan|Router? I hardly know her|no free lunch|{W} Cottage|{w}town|{last} guest 2.4|{first} hotspot|AndroidAP{n4}|Galaxy S{n2} {h4}"
).split("|")
_SERIALS = (
    "5CG{n4}{x3}|5CD{n4}{x3}|CND{n4}{x3}|MXL{n4}{x3}|{u1}{n1}{u2}{n2}{u1}{n2}|PF{x6}|R9{x6}|MP{x6}|{x7}|C02{x5}{x4}|F{x11}|DN{x10}|{x12}|{u4}{n8}|FOC{n4}{x4}|"
    "FCW{n4}{x4}|FDO{n4}{x4}|JAE{n4}{x4}|R5C{u1}{n2}{x5}|RF8{u1}{n2}{x5}|{n3}{u3}{n5}|{n12}|{n10}|{n15}|SN{n8}|SN-{n6}|S/{n8}|WD-WCC{x8}|WX{n2}{x8}|ZA{x6}|"
    "Z{n2}{x5}|S{n1}{x3}{x8}|BTWA{n8}|PHYS{n8}|VN{n2}{u1}{n6}|CNB{u1}{x6}|JPB{u1}{x6}|X{n2}{u1}{n6}|{u2}{n9}|{n4}-{n4}-{n4}|{u3}-{n6}-{u1}|{u1}{n8}|2{x11}|Q2{u2}-{x4}-{x4}|"
    "{n2}{u2}{n6}{u1}|{u2}-{n3}-{n5}|{x4}-{x4}-{x4}|A{n7}|{n7}|{n8}|{u1}{n2}-{n7}|LR{x6}|1S{x10}|MJ{x6}|{n2}-{n6}-{n2}|F4{n9}|G0{x14}|M{n2}{x9}|0{n10}|{u2}{n2}{u2}{n5}"
).split("|")
_TAGS = (
    "IT-{n6}|AST-{n5}|ASSET{n5}|A{n6}|{n6}|{n5}|TAG {n5}|{u3}-{n4}|{u3}{n5}|INV{n6}|{u2}-NB-{n4}|HQ-{n5}|{u3}-LT-{n4}|CI{n7}|P{n6}|EQ-{n4}|MED-{n5}|{n4}-{n4}|"
    "{h8}-{h4}-4{h3}-a{h3}-{h12}|{H8}-{H4}-{H4}-{H4}-{H12}|{h16}|0000{n4}-00{H14}|{h40}|{h32}|5{h15}|50:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}:{h2}|{n9}|{H12}|{x8}-{x4}"
).split("|")
_CUSTOMERS = (
    "{n6}|{n7}|{n8}|{n9}|{n10}|C-{n6}|C{n7}|CUST-{n5}|CUST{n6}|K-{n6}|KD{n6}|KDNR{n5}|{n3}-{n3}-{n4}|{n4} {n4}|{n4}-{n4}-{n2}|{n4}-{n3}-{n1}|{u2}{n6}|{u3}-{n6}|"
    "ACC-{n5}|ACCT{n6}|M-{n5}|MBR{n6}|{u2} {n5} {n4}|{n2} {n3} {n3}|POL-{n7}|{u1}{n8}|HM/{n5}/{n2}|{n3}.{n3}.{n3}|{u2}-{n4}-{n4}|{n12}|8{n4} {n5}|#{n6}|{n5}|CN{n8}|"
    "{u3}{n3}{u1}|VIP-{n4}|{n4}{u2}|0{n8}|S-{n7}|P/{n6}"
).split("|")
_STAFF = "E{n5}|EMP{n4}|EMP-{n5}|{n5}|{n6}|{n8}|P{n6}|00{n6}|{u1}{n5}|{u2}{n4}|S-{n4}|{n4}|x{n6}|W{n5}|{u3}{n3}|MA-{n4}|T{n4}".split("|")
_STATE_IDS = (
    "{u1}{n8}|{u2}{n7}|{n9}|C{x8}|{u2}{n6}|{n3}-{n2}-{n4}|{n3} {n2} {n4}|{u2} {n2} {n2} {n2} {u1}|{u2}{n6}{u1}|{n3} {n3} {n4}|{n10}|{n8}{u1}|{n8}-{u1}|X{n7}{u1}|{n11}|"
    "{n3}.{n3}.{n3}-{n2}|{u5}{n4}{u1}|{n4} {n4} {n4}|{n6}-{n4}|{n2}{n2}{n2}-{n4}|{n2}.{n2}.{n2}-{n3}.{n2}|{u6}{n2}{u1}{n2}{u1}{n3}{u1}|S{n7}{u1}|{n6}-{n7}|{n3}-{n3}-{n3}|"
    "{n3} {n3} {n3}|{n13}|{u1}{n3}-{n4}-{n4}|{u1}{n2}-{n2}-{n4}|{u2}{n2} {u3}|{u2} {n3} {u2}|{u3} {n4}|{u2}-{u2} {n3}|{n3} {u3}|{n2} {u2} {n4}|{u5}{n6}{u2}{n1}{u2}|"
    "{u2}{n2}{u2}{n4}|{n4}-{n3}-{n3}|{n2}{n6}{n2}|1{n12}|{n3}/{n4}/{n5}|{n1} {n2} {n2} {n2} {n3} {n3} {n2}|{u1}-{n7}|{n7}{u1}{n1}|{u3}{n6}"
).split("|")
_CODES = "{n6}|{n6}|{n6}|{n3}-{n3}|{n3} {n3}|{n4}|{n5}|{n7}|{n8}|{n4} {n4}|G-{n6}|{x6}|{x8}|{u3}-{n3}|{x4}-{x4}|{n2} {n2} {n2}|{d} {d} {d} {d} {d} {d}|{S6}|{S4}|{u2}{n4}".split("|")
_PINS = "{n4}|{n4}|{n4}|{n5}|{n6}|{n8}|{S4}|{d} {d} {d} {d}|{n4}#|*{n4}#".split("|")
_MODELS = (
    "WS-C{n4}X-{n2}FPD-L|C{n4}-{n2}P-4G|EX{n4}-{n2}T|WH-{n4}XM{d}|WF-{n4}XM{d}|KD-{n2}X{n2}0{n2}|UE{n2}RU{n4}|QE{n2}Q{n2}C|OLED{n2}C{d}{n1}LA|SM-{u1}{n3}{u1}|SM-T{n3}|RT-AX{n2}U|DS{n3}+|TS-{n3}D|"
    "MFC-L{n4}DW|HL-L{n4}DN|DCP-{n4}CDW|ET-{n4}|WF-{n4}DWF|MG{n4}|TS{n4}|SP C{n3}DN|M{n3}fdw|M{n3}dn|P{n4}H|U{n4}Q|S{n4}DGM|{n2}UK{n3}-W|VG{n3}Q1A|Latitude {n4}|OptiPlex {n4}|Precision {n4}|XPS {n2}|"
    "EliteBook {n3} G{d}|ProBook {n3} G{n2}|ThinkPad T{n2}s|ThinkPad X{d} Gen {d}|20{u2}|21{u2}|20{u2}{n4}GE|82{u2}|A{n4}|MZ{n1}LH{n3}HAJR|ST{n4}DM{n3}|WD{n2}EFRX|CT{n3}MX{n3}SSD1|HUS{n6}AL|"
    "EDS-{n3}A|GS{n3}TP|FGT-{n2}F|MX{n2}|MR{n2}|U6-LR|USW-{n2}-PoE|ER-{d}|RB{n4}|hAP ac{d}|TL-WR{n3}N|Deco X{n2}|EAP{n3}|AC{n4}|CPE{n3}|ZT{n3}-{n3}dpi|GK{n3}t|TC{n2}X|DS{n4}|LS{n4}|MT{n4}|"
    "SCD{n3}|HR{n4}|DWU{n2}|VK-{n4}|DLR-{n3}|W{n2}J{n4}|WAX{n2}E{n2}|WTW{n4}|SMV{n1}{u3}{n2}E|NV{n2}K|EcoTec {n3}|SC-T{n4}M|LC-{n4}|DIR-{n3}L|B{n3}-{n2}|K{n3}|G{n3}|ROG {u2}{n3}|GL{n3}VW|FZ-{n2}|CF-{n2}|"
    "AR{n4}|DHI-{u3}{n4}|DS-2CD{n4}|IPC-{u3}{n4}|S{n4}-{n2}X|6ES7 {n3}-{d}AG{n2}-0XB0|1756-L{n2}|FX5U-{n2}M|ACS{n3}-0{d}|Vitodens {n3}|CPAP S{n2}|MMT-{n4}|HUB-LTE {d}|Lifeline {n4}"
).split("|")
_PARTS = (
    "L{n5}-{n3}|{n6}-{n3}|{n6}-B2{d}|00UP{n3}|01YR{n3}|5B20{u1}{n5}|DC{n2}-{n5}{u1}|A{n4}{n4}{u1}|{u2}-{n4}{u1}|CN-0{x5}|0{x5}|BN{n2}-{n5}{u1}|EBR{n8}|C{n4}-{n5}|RM1-{n4}|CE{n3}A|TN-{n4}|PFI-{n3}MBK|"
    "C13T{n6}|TH-{n2}x{n2}|{n3}.{n3}.{n2}|{n8}|P{n5}-001|F4-{n4}C{n2}-{n2}GTZN|HMA{n3}GR{n1}AFR|M393A{d}K{n2}{u2}{d}|40{u3}|ADP-{n2}JH B|{u1}{n6}|SFP-10G-{u2}|GLC-{u2}-MMD|PWR-C{d}-{n3}WAC|"
    "WS-{u2}{n2}|HN-{n4}B|{n4}-{n3}-{n2}|{u3}-{n3}-{n2}|{n2}-{n5}-{n2}"
).split("|")
_QUERIES = (
    "divorce lawyer {place}|cheap divorce lawyer near me|how to tell my boss i'm pregnant|is it normal to cry every day|chest pain left arm|std test near me|rehab centre {place}|gluten free bakery {place}|"
    "{first} {last} facebook|{first} {last} obituary|{last} plumbing {place}|who called me from {n3} {n4}|dentist open saturday {place}|early signs of dementia|how long does chemo take|symptoms of lupus|"
    "payday loan no credit check|can my landlord keep my deposit|bankruptcy vs debt relief|how to write a will|flights to {place} in may|hotels in {place} with pool|cheap car rental {place}|weather {place}|"
    "{w} recipe|best {w} for small gardens|how to get {w} stains out|{w} band tour dates|lyrics {w} in the rain|{w} tattoo ideas|{w} dress size {n2}|wedding {w} centrepieces|baby name {first2}|"
    "birthday present for {n2} year old|vegan leather boots size {n2}|red sneakers men {n2}|second hand pram {place}|puppies for sale {place}|knitting pattern {w}|crochet {w} free pattern|"
    "gebrauchte waschmaschine {place}|scheidung anwalt kosten|kinderarzt {place}|arbeitslosengeld beantragen|rezept kürbissuppe|billige flüge {place}|wohnung mieten {place}|symptome burnout|"
    "avocat divorce {place}|comment perdre du poids|pharmacie de garde {place}|recette tarte aux pommes|location voiture {place}|psychologue {place}|abogado divorcio {place}|vuelos baratos a {place}|"
    "receta tortilla|dolor de pecho|clínica dental {place}|alquiler piso {place}|horoscope {w}|gay bars {place}|mosque near {place}|aa meeting tonight|single parents group {place}|IVF success rate at {n2}|"
    "how to delete browser history|is my husband cheating|reddit {w}{n2}|{first}{last} instagram|{last} family tree|jobs at {last} logistics|night shift nurse jobs {place}|how to quit without notice|"
    "kettle descaler|memory foam pillow|blue suede shoes|garden shed 8x6|toddler bike helmet|noise cancelling headphones under {n2}|usb c charger|winter tyres|{w} scented candle|{w} lamp shade"
).split("|")
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_MONTHS = "January February March April May June July August September October November December".split()
_GERMAN = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth "
    "eighteenth nineteenth twentieth"
).split()
_PLACES = "leeds bristol cork brooklyn austin phoenix fresno halifax perth dunedin durban pune leicester york stuttgart graz bern lyon nantes lille sevilla valencia bilbao porto gent utrecht malmö oslo krakow".split()
_FIELD = re.compile(r"\{([a-zA-Z]+)(\d*)\}")
_RUN = re.compile(r"\d+|[^\W\d_]+")


class Values:
    """Draws values: one by its kind, or one shaped like another."""

    def __init__(self, people: People, rng: random.Random) -> None:
        self._people, self._rng = people, rng
        self.kinds: dict[str, Callable[[Person], str]] = {
            "PASSWORD": self._password,
            "ONE_TIME_CODE": lambda _: self.filled(rng.choice(_CODES)),
            "USERNAME": self._username,
            "HOSTNAME": self._hostname,
            "SSID": lambda owner: self.filled(rng.choice(_NETWORKS), owner),
            "SERIAL_NUMBER": lambda _: self.filled(rng.choice(_SERIALS)),
            "DEVICE_ID": lambda _: self.filled(rng.choice(_TAGS)),
            "CUSTOMER_ID": lambda _: self.filled(rng.choice(_CUSTOMERS)),
            "EMPLOYEE_ID": lambda _: self.filled(rng.choice(_STAFF)),
            "NATIONAL_ID": lambda _: self.filled(rng.choice(_STATE_IDS)),
            "PURCHASE_DATE": lambda _: self.date(2012, 2026),
            "DATE_OF_BIRTH": lambda _: self.date(1932, 2012, year=0.97),
            "AGE": lambda _: self._age(),
            "SEARCH_QUERY": lambda owner: self.filled(rng.choice(_QUERIES), owner),
        }

    def another(self, kind: str, value: str, owner: Person) -> str:
        """Draw a value in place of a marked one: in its shape, or as its kind goes."""
        if kind in ("PURCHASE_DATE", "DATE_OF_BIRTH", "AGE"):
            return self.kinds[kind](owner) if kind == "AGE" or self._rng.random() < 0.75 else self.shaped(value)
        if kind == "SEARCH_QUERY":
            return value if self._rng.random() < 0.6 else self.kinds[kind](owner)
        if kind == "SSID" and not any(c.isdigit() for c in value) and self._rng.random() < 0.4:
            return value
        said = speech.is_spoken(value)
        if kind not in self.kinds or (self._rng.random() < KEPT_SHAPE and (said or any(c.isdigit() for c in value))):
            return self.shaped(value)
        if kind == "PASSWORD" and value.isdigit() and self._rng.random() < 0.7:
            return self.filled(self._rng.choice(_PINS))
        new = self.kinds[kind](owner)
        return speech.spoken(new, self._rng) if said and len(new) <= speech.LONGEST else new

    def shaped(self, value: str) -> str:
        """Draw other digits for a value, and other letters for what stands among digits; words stay words."""
        rng = self._rng
        if speech.is_spoken(value):
            value = speech.other_figures(value, rng)
        heads = rng.random() < 0.6
        hexadecimal = len(value) > 7 and re.fullmatch(r"[0-9a-fA-F:.-]+", value) is not None and re.search(r"[a-fA-F]", value)

        def other(match: re.Match[str]) -> str:
            run = match[0]
            if run.isdigit():
                return self._digits(run)
            if hexadecimal:
                return "".join(rng.choice("abcdef" if c.islower() else "ABCDEF") for c in run)
            touches = value[match.start() - 1 : match.start()].isdigit() or value[match.end() : match.end() + 1].isdigit()
            if run == "x" or not run.isascii() or len(run) > 3 or (not touches and len(run) > 1) or (match.start() == 0 and heads):
                return run
            return "".join(rng.choice(string.ascii_lowercase if c.islower() else string.ascii_uppercase) for c in run)

        return _RUN.sub(other, value)

    def _digits(self, run: str) -> str:
        """Draw digits in the script of the old ones; of two, none above these, so that times and dates stay such; of years, the end."""
        if not run.isdecimal():  # raised ones
            return run
        rng, old = self._rng, "".join(str(int(c)) for c in run)
        if len(old) == 4 and old[:2] in ("19", "20"):
            new = old[:2] + rng.choice("012" if old[:2] == "20" else "3456789") + rng.choice(string.digits)
        elif len(old) <= 2:
            new = "".join(str(rng.randint(int(c > "0" and at == 0), int(c))) for at, c in enumerate(old))
        else:
            new = rng.choice("123456789" if old[0] != "0" else "0") + "".join(rng.choices(string.digits, k=len(old) - 1))
        nought = ord(run[0]) - int(run[0])
        return new if run.isascii() else "".join(chr(nought + int(c)) for c in new)

    def technical(self, kind: str, value: str) -> str:
        """Draw another value for a marked fact that stays: another model or part, other digits for what is no bare word."""
        if self._rng.random() < KEPT_SHAPE and kind in ("MODEL", "PART"):
            return self.thing(kind)
        return self.shaped(value) if (any(c.isdigit() for c in value) or speech.is_spoken(value)) and self._rng.random() < 0.85 else value

    def thing(self, kind: str) -> str:
        """Draw a model (`MODEL`) or a part (`PART`)."""
        return self.filled(self._rng.choice(_MODELS if kind == "MODEL" else _PARTS))

    def filled(self, pattern: str, owner: Person | None = None) -> str:
        """Fill a pattern of `{n4}` (digits), `{u2}` `{l3}` (letters), `{x8}` (both), `{h4}` `{H4}` (hexadecimal), `{S6}` (digits in words) ..."""
        rng = self._rng
        person = owner or self._people.person()

        def part(match: re.Match[str]) -> str:
            kind, count = match[1], int(match[2] or 1)
            alphabet = {
                "n": string.digits, "d": string.digits, "u": "ABCDEFGHJKLMNPRSTUVWXYZ", "l": string.ascii_lowercase, "h": "0123456789abcdef",
                "H": "0123456789ABCDEF", "x": "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789",
            }.get(kind)  # fmt: skip
            if alphabet:
                return "".join(rng.choices(alphabet, k=count))
            return {
                "S": lambda: " ".join(rng.choice(ALSO_ZERO) if d == 0 else FIGURES[d] for d in (rng.randint(0, 9) for _ in range(count))),
                "w": lambda: rng.choice(_PLAIN),
                "W": lambda: rng.choice(_PLAIN).capitalize(),
                "first": lambda: person.first,
                "first2": lambda: self._people.person().first,
                "firstlower": lambda: _plain(person.first),
                "last": lambda: person.last,
                "place": lambda: rng.choice(_PLACES),
            }[kind]()  # fmt: skip

        return _FIELD.sub(part, pattern)

    def _password(self, owner: Person) -> str:
        rng = self._rng
        roll = rng.random()
        words = rng.sample(_PLAIN, 4)
        tail = rng.choice(("{n1}", "{n2}", "{n2}", "{n3}", "{n4}", "20{n2}", "{n2}!", "20{n2}!", "20{n2}!", "!", "#{n2}", "@{n3}", "{n2}$", ""))
        if roll < 0.16:
            return self.filled(rng.choice(_PINS))
        if roll < 0.34:
            head = rng.choice(_SECRET_HEADS) if rng.random() < 0.6 else rng.choice(words).capitalize()
            return self.filled((head if rng.random() < 0.7 else head.lower()) + (tail or "1"))
        if roll < 0.48:
            count = rng.choice((2, 3, 3, 4))
            words = [w.capitalize() for w in words] if rng.random() < 0.3 else words
            return rng.choice("-- ._").join(words[:count]) + self.filled(rng.choice(("", "", "", "-{n2}", "{n1}", "!", "{n2}")))
        if roll < 0.58:
            return self.filled(_plain(owner.first).capitalize() + tail) if rng.random() < 0.6 else self.filled(_plain(owner.last) + tail)
        if roll < 0.66:
            return self.filled("".join(rng.choice((w, w.capitalize())) for w in words[:2]) + tail)
        if roll < 0.7:
            return rng.choice(_SECRET_HEADS + _PLAIN).lower()
        leet = str.maketrans("aeios", "43105")
        if roll < 0.76:
            return self.filled(words[0].capitalize().translate(leet) + tail)
        alphabet = string.ascii_letters + string.digits + ("" if rng.random() < 0.4 else "!#$%&*+-=?@^_~")
        secret = "".join(rng.choices(alphabet, k=rng.randint(6, 16)))
        return secret if secret[0].isalnum() and secret[-1] not in ".,;:!?-" else f"k{secret}7"

    def _username(self, owner: Person) -> str:
        rng = self._rng
        first, last = _plain(owner.first), _plain(owner.last)
        n, words = rng.randint(1, 99), rng.sample(_PLAIN, 2)
        shapes = (
            f"{first}.{last}", f"{first[:1]}{last}", f"{first[:1]}.{last}", f"{first}{n}", f"{first}_{last}", f"{last}{first[:1]}", first, f"{last}.{first}",
            f"{first[:1]}{last}{n}", f"{last}{n}", f"{first}{last[:1]}", f"{first[:1]}{last[:1]}{n}", f"{first}{last}", f"{last[:6]}{first[:2]}", f"{last[:4]}{n:02d}",
            f"{first[:2]}{last[:3]}", f"{first}-{last}", f"{words[0]}{words[1]}{n}", f"{words[0]}_{words[1]}", f"{words[0]}.{words[1]}{n}", f"{words[0].capitalize()}{words[1].capitalize()}",
            f"{words[0]}{n}", f"xX_{words[0].capitalize()}_Xx", f"{first}_{words[0]}", f"the_{words[0]}", f"{first[:1]}{last}-adm", f"adm_{last}", f"{first[:1].upper()}{owner.last.split()[-1]}",
            self.filled("{l1}{n6}"), self.filled("{u1}{n5}"), self.filled("{l3}{n3}"), self.filled("{u2}{n5}"), self.filled("{l2}{n2}{l2}"), f"{first[:3]}{n}{last[:3]}",
        )  # fmt: skip
        return rng.choice(shapes)

    def _hostname(self, owner: Person) -> str:
        rng = self._rng
        first, last = _plain(owner.first), _plain(owner.last)
        head, machine, n = rng.choice(_HOST_HEADS), rng.choice(_MACHINES), rng.randint(1, 29)
        name = rng.choice((first, last, f"{first[:1]}{last}", f"{first}{last[:1]}", f"{last[:8]}"))
        shape = rng.choice(
            (
                "DESKTOP-{x7}", "DESKTOP-{x7}", "LAPTOP-{x8}", "WIN-{x11}", f"{head}-{{x7}}", f"{head}-{{n5}}", f"{head}{{n5}}", "{u3}-LT-{n4}", "{u3}{n5}", "{u2}{n2}-WS{n3}",
                f"{head}-{name.upper()}", f"{head}-{name.upper()}{n:02d}", f"{head.lower()}-{name}", f"{head.lower()}-{name}-{n:02d}", f"{name.upper()}-{head}", f"{name.upper()}-PC", f"{name}-pc",
                f"{name}s-{machine}", f"{name}s-{machine}", f"{name}-{machine}", f"{name}-{machine}", f"{first.capitalize()}s-{machine.title()}", f"{first.capitalize()}s-MacBook-Pro.local",
                f"{name}s-{machine}.local", f"{name}{machine}", f"{machine}-{name}", f"{machine}-von-{first}", f"macbook-de-{first}", f"pc-{name}", f"{name.upper()}{n:02d}",
                f"{rng.choice(_PLAIN)}-{machine}", f"{rng.choice(_PLAIN)}{n}", f"{rng.choice(_PLAIN).upper()}-PC", "iPhone-von-" + first.capitalize(), f"{first.capitalize()}PC",
                f"{name.upper()}-{{x4}}", f"NB{{n4}}-{name.upper()}", f"{head}-{name[:3].upper()}-{{n3}}",
            )
        )  # fmt: skip
        return self.filled(shape)

    def date(self, since: int, until: int, *, year: float = 0.8) -> str:
        """Draw a day as people write days: numbers, words, spoken, now and then without its year or day."""
        rng = self._rng
        d, m, y = rng.randint(1, 28), rng.randint(1, 12), rng.randint(since, until)
        name, full = _MONTHS[m - 1], rng.random() < year
        suffix = "th" if 3 < d < 21 else {1: "st", 2: "nd", 3: "rd"}.get(d % 10, "th")
        spoken_day = _ORDINALS[d - 1] if d <= len(_ORDINALS) else f"twenty {_ORDINALS[d - 21]}"
        if not full:
            return rng.choice((f"{d} {name}", f"{name} {d}", f"{d}/{m}", f"{d}.{m}.", f"the {d}{suffix} of {name}", f"{name} {d}{suffix}", f"{d:02d}-{name[:3]}", name, f"last {name}", f"{d}{suffix} {name[:3].lower()}"))  # fmt: skip
        return rng.choice(
            (
                f"{y}-{m:02d}-{d:02d}", f"{d}/{m}/{y}", f"{m}/{d}/{y}", f"{d:02d}/{m:02d}/{y}", f"{m:02d}/{d:02d}/{y % 100:02d}", f"{d:02d}.{m:02d}.{y}", f"{d}.{m}.{y % 100:02d}", f"{d:02d}-{m:02d}-{y}",
                f"{d} {name} {y}", f"{name} {d}, {y}", f"{name} {d}{suffix} {y}", f"{d}{suffix} {name} {y}", f"the {d}{suffix} of {name} {y}", f"{d} {name[:3]} {y}", f"{d}-{name[:3]}-{y}", f"{d:02d}{name[:3].upper()}{y}",
                f"{name[:3]} {d}, {y}", f"{y}/{m:02d}/{d:02d}", f"{d} {name[:3].lower()} {y % 100:02d}", f"{d}. {_GERMAN[m - 1]} {y}", f"{y}{m:02d}{d:02d}", f"{d:02d}{m:02d}{y % 100:02d}", f"{name} {y}", f"{m:02d}/{y}",
                f"the {spoken_day} of {name.lower()} {self._spoken_year(y)}", f"{name.lower()} {spoken_day} {self._spoken_year(y)}", f"{name.lower()} {d} {y}", f"{d} {m} {y}", f"{d} {m} {y % 100:02d}", f"{y}", f"Black Friday {y}",
            )
        )  # fmt: skip

    def _spoken_year(self, year: int) -> str:
        rest = year % 100
        tail = _spoken(rest) if rest > 9 else f"oh {FIGURES[rest]}"
        if year >= 2000 and rest < 10:
            return f"two thousand and {FIGURES[rest]}" if rest else "two thousand"
        return f"{'nineteen' if year < 2000 else 'twenty'} {tail}"

    def _age(self) -> str:
        rng = self._rng
        age = rng.randint(3, 97)
        return str(age) if rng.random() < 0.85 else _spoken(age) if age > 9 else FIGURES[age]


def _spoken(number: int) -> str:
    """Write a number below a hundred in words."""
    if number < 10:
        return FIGURES[number]
    if number < 20:
        return _TEENS[number - 10]
    tens, ones = divmod(number, 10)
    return _TENS[tens - 2] + (f" {FIGURES[ones]}" if ones else "")


def _plain(name: str) -> str:
    """Write a name as accounts do: lower case, its letters only."""
    return re.sub(r"[\W\d_]", "", name.lower()) or "jo"
