"""Postal addresses and places for generated training text: labelled US addresses, Faker's locales, hand-written shapes."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING

from faker import Faker

if TYPE_CHECKING:
    import random
    from pathlib import Path

LOCALES = (
    "en_US en_GB en_CA en_AU en_IN en_NZ en_IE de_DE de_AT de_CH fr_FR fr_CH fr_CA es_ES es_MX es_AR it_IT nl_NL nl_BE pt_BR pt_PT "
    "pl_PL cs_CZ sk_SK hu_HU ro_RO hr_HR sl_SI sv_SE no_NO da_DK fi_FI id_ID en_PH tr_TR"
).split()
ENGLISH = (
    "en_US",
    "en_US",
    "en_US",
    "en_US",
    "en_US",
    "en_GB",
    "en_GB",
    "en_CA",
    "en_AU",
    "en_IN",
    "en_IN",
    "en_NZ",
    "en_IE",
)
STREET_TYPES = (
    "Street Road Avenue Lane Drive Court Close Way Place Crescent Terrace Boulevard Gardens Grove Square Hill Row Mews Parade "
    "St Rd Ave Ln Dr Ct Blvd St. Rd. Ave. Nagar Marg Cross Main Colony Circle Highway Parkway Trail Loop Walk Quay"
).split()
STREET_NAMES = (
    "High Church Station Park Victoria Green Mill King Queen George Albert Bridge Main Oak Maple Elm Cedar Pine Washington Lincoln "
    "Jefferson Franklin Madison Lake River Hill Spring Sunset Chestnut Walnut Highland Ridge Meadow Forest Valley Gandhi Nehru Anna "
    "Lavender Orchard Windsor York Grange Manor Kings Queens North South East West First Second Third 2nd 3rd 4th 5th 12th 42nd Broadway"
).split()
UNITS = (
    "Apt {n}",
    "Apt. {n}",
    "apt #{n}",
    "Unit {n}",
    "Suite {n}",
    "Ste {n}",
    "Flat {n}",
    "#{n}",
    "Floor {n}",
    "Apartment {n}{l}",
    "Room {n}",
    "Block {l}",
)
COUNTRIES = (
    "USA|United States|United Kingdom|UK|Canada|Australia|India|Germany|France|Spain|Italy|Netherlands|Ireland|New Zealand|Sweden|Norway|Denmark|"
    "Finland|Poland|Portugal|Brazil|Mexico|Argentina|Chile|Japan|South Korea|China|Singapore|Malaysia|Indonesia|Philippines|Vietnam|Thailand|Turkey|"
    "Israel|Egypt|Nigeria|Kenya|South Africa|Ghana|Morocco|Saudi Arabia|UAE|Pakistan|Bangladesh|Sri Lanka|Nepal|Greece|Austria|Switzerland|Belgium|"
    "Czech Republic|Hungary|Romania|Bulgaria|Croatia|Serbia|Ukraine|Colombia|Peru|Jordan|Georgia|Chad|Mali|Iceland|Malta|Cyprus"
).split("|")
CITIES = (
    "London|Manchester|Birmingham|Leeds|Glasgow|Edinburgh|Bristol|Cardiff|Dublin|Cork|New York|Chicago|Boston|Houston|Dallas|Austin|Seattle|Denver|"
    "Phoenix|Atlanta|Miami|Orlando|Portland|San Diego|San Francisco|Los Angeles|Philadelphia|Detroit|Toronto|Vancouver|Montreal|Ottawa|Calgary|Sydney|"
    "Melbourne|Brisbane|Perth|Adelaide|Auckland|Wellington|Mumbai|Delhi|New Delhi|Bangalore|Bengaluru|Chennai|Hyderabad|Pune|Kolkata|Kochi|Madurai|Berlin|"
    "Munich|Hamburg|Cologne|Frankfurt|Vienna|Zurich|Geneva|Paris|Lyon|Marseille|Toulouse|Madrid|Barcelona|Valencia|Seville|Lisbon|Porto|Rome|Milan|Turin|"
    "Naples|Amsterdam|Rotterdam|Utrecht|Brussels|Antwerp|Ghent|Copenhagen|Aarhus|Stockholm|Gothenburg|Malmö|Oslo|Bergen|Helsinki|Tampere|Warsaw|Krakow|"
    "Prague|Brno|Budapest|Bucharest|Cluj|Sofia|Zagreb|Belgrade|Athens|Istanbul|Ankara|Cairo|Lagos|Abuja|Nairobi|Accra|Johannesburg|Cape Town|Durban|"
    "Casablanca|Tunis|Dubai|Abu Dhabi|Riyadh|Doha|Karachi|Lahore|Dhaka|Colombo|Kathmandu|Bangkok|Hanoi|Jakarta|Manila|Singapore|Kuala Lumpur|Tokyo|Osaka|"
    "Seoul|Busan|Shanghai|Beijing|Shenzhen|Taipei|Hong Kong|Sao Paulo|Rio de Janeiro|Buenos Aires|Santiago|Lima|Bogota|Mexico City|Guadalajara|Monterrey"
).split("|")


class Places:
    """Draws towns, countries and postal addresses."""

    def __init__(self, data: Path, rng: random.Random) -> None:
        self._rng = rng
        self._faker = {locale: Faker(locale) for locale in LOCALES}
        for number, faker in enumerate(self._faker.values()):
            faker.seed_instance(rng.randrange(2**31) + number)
        with gzip.open(data / "names" / "us_addresses.jsonl.gz", "rt", encoding="utf-8") as file:
            rows = [json.loads(line) for line in file]
        self._us = [r["text"].strip(" ,") for r in rows if 12 < len(r["text"]) < 110 and any(c.isdigit() for c in r["text"])]

    def city(self) -> str:
        """Draw a town, often a small one, sometimes with its state or country."""
        rng = self._rng
        roll = rng.random()
        if roll < 0.5:
            return rng.choice(CITIES)
        faker = self._faker[rng.choice(LOCALES)]
        city = str(faker.city())
        if roll > 0.92:
            city = f"{city}, {rng.choice(COUNTRIES)}"
        elif roll > 0.82:
            us = self._faker["en_US"]
            city = f"{us.city()}, {us.state_abbr() if rng.random() < 0.6 else us.state()}"
        return city

    def country(self) -> str:
        """Draw a country."""
        return self._rng.choice(COUNTRIES)

    def state(self) -> str:
        """Draw a US state by name."""
        return str(self._faker["en_US"].state())

    def street(self) -> str:
        """Draw a street with its number, no town."""
        rng = self._rng
        number = f"{rng.randint(1, 9999)}"
        if rng.random() < 0.08:
            number += rng.choice("abcdABCD")
        if rng.random() < 0.25:
            return str(self._faker[rng.choice(LOCALES)].street_address()).replace("\n", ", ")
        name = rng.choice(STREET_NAMES) if rng.random() < 0.4 else str(self._faker[rng.choice(ENGLISH)].last_name())
        direction = rng.choice(("", "", "", "", "N ", "S ", "West ", "E. ", "NW ", "North "))
        street = f"{number} {direction}{name} {rng.choice(STREET_TYPES)}"
        return f"{street}{rng.choice((', ', ' ', ', '))}{self.unit()}" if rng.random() < 0.2 else street

    def unit(self) -> str:
        """Draw a flat or suite."""
        return self._rng.choice(UNITS).format(n=self._rng.randint(1, 420), l=self._rng.choice("ABCDEF"))

    def address(self, *, lines: bool = False) -> str:
        """Draw a postal address on one line, or on several."""
        rng = self._rng
        roll = rng.random()
        if roll < 0.25 and not lines:
            return str(rng.choice(self._us))
        if roll < 0.45:
            text = str(self._faker[rng.choice(LOCALES)].address())
        elif roll < 0.6:
            text = str(self._faker[rng.choice(ENGLISH)].address())
        else:
            text = self._shaped()
        text = "\n".join(part.strip() for part in text.splitlines() if part.strip())
        if lines:
            return text if "\n" in text else text.replace(", ", "\n", 2)
        return text.replace("\n", rng.choice((", ", ", ", ", ", " ")))

    def _shaped(self) -> str:
        rng = self._rng
        us = self._faker["en_US"]
        town = rng.choice(CITIES) if rng.random() < 0.5 else str(us.city())
        zipcode = str(us.postcode()) if rng.random() < 0.6 else str(self._faker["en_GB"].postcode())
        shape = rng.choice(
            (
                "{street}\n{town}, {state} {zip}",
                "{street}\n{town} {state} {zip}",
                "{street}\n{town}",
                "{street}\n{town} {zip}",
                "{street}\n{unit}\n{town}, {state} {zip}\n{country}",
                "{street}\n{town}\n{zip}\n{country}",
                "{unit}, {street}\n{town} {zip}",
                "PO Box {n}\n{town}, {state} {zip}",
                "P.O. Box {n}, {town} {zip}",
                "No. {n}, {street}\n{town} - {zip}",
                "{name} House\n{street}\n{town}\n{zip}",
                "{n} {name} Apartments, {street}, {town}",
                "{street}, {town}, {country}",
                "{zip} {town}, {street}",
            )
        )
        return shape.format(
            street=self.street(),
            town=town,
            state=us.state_abbr() if rng.random() < 0.8 else us.state(),
            zip=zipcode,
            unit=self.unit(),
            country=rng.choice(COUNTRIES),
            n=rng.randint(1, 4999),
            name=us.last_name(),
        )
