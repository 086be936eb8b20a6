"""Names of things for generated training text: what may look like a person's name and is none."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random

    from redactor.models.recipe.people import People
    from redactor.models.recipe.places import Places

FILE = Path(__file__).parent / "frames" / "things.toml"
_ACRONYMS = "VPN LAN SSD NAS ASA AMI IHD UPS NTP DNS PSU PLC HMI AP CPE ONT OLT ONU BNG STB SIP DPI LTO DMZ SLA EOL POE MFA SSO CRM ERP POS EHR PACS MRI ECU OBD ABS EGR DPF HVAC BMS".split()
_TAILS = "ra ex ify io ora ant ly eon ix is ava o ium ite via soft ware hub kit".split()


class Things:
    """Draws organisations, products and the words of software and devices, from `frames/things.toml` and from spliced words."""

    def __init__(self, people: People, places: Places, rng: random.Random) -> None:
        self._people, self._places, self._rng = people, places, rng
        table = tomllib.loads(FILE.read_text("utf-8"))
        self.lists = {key: [t.strip() for t in value.replace("\n", "").split("|")] for key, value in table.items()}

    def org(self) -> str:
        """Draw a company, agency or venue, known or named after somebody."""
        if self._rng.random() < 0.55:
            return str(self._rng.choice(self.lists["org"]))
        one, two, three = (self._people.person() for _ in range(3))
        pattern = str(self._rng.choice(self.lists["org_pattern"]))
        return pattern.format(
            first=one.first,
            last=one.last,
            last2=two.last,
            last3=three.last,
            city=self._places.city().split(",")[0],
        )

    def song(self) -> str:
        """Draw the title of a song, film or book; now and then it is somebody's name."""
        rng = self._rng
        roll = rng.random()
        if roll < 0.15:
            return str(rng.choice(self.lists["work"]))
        if roll < 0.2:
            return self._people.person().first
        if roll < 0.24:
            return self._people.person().full
        if roll < 0.27:
            return rng.choice(("Aunt {}", "Auntie {}", "Uncle {}", "Dr. {}", "Mr. {}", "Saint {}", "Being {}", "Finding {}", "{} Returns", "The {} Tapes")).format(self._people.person().first)
        return str(rng.choice(self.lists["title_pattern"])).format(*rng.sample(self.lists["title_word"], 3), city=self._places.city().split(",")[0])

    def band(self) -> str:
        """Draw a band."""
        return self._pattern("band_pattern")

    def venue(self) -> str:
        """Draw a restaurant, hotel, house or hall; many are named after somebody."""
        return self.org() if self._rng.random() < 0.15 else self._pattern("venue_pattern")

    def _pattern(self, key: str) -> str:
        one, person = self._people.person(), self._people.person()
        words = self._rng.sample(self.lists["title_word"], 2)
        fields = {"first": one.first, "last": person.last, "coined": self.coined().split()[0], "city": self._places.city().split(",")[0]}
        return str(self._rng.choice(self.lists[key])).format(*words, **fields)

    def product(self) -> str:
        """Draw a product, now and then one that is named as people are."""
        rng = self._rng
        name = rng.choice(self.lists["product"])
        if rng.random() < 0.12:
            code = f"{rng.choice('ABCDEGHKMNPRSTVX')}{rng.choice(('', '-', ' '))}{rng.randint(1, 990)}"
            return f"{self._people.person().first} {code}"
        if rng.random() < 0.25:
            name += " " + rng.choice(("Pro", "Plus", "Mini", "Max", "II", "3", "SE", "X", "G7", "2000", "4K", "Lite", "900"))
        if rng.random() < 0.1:
            name = f"{rng.choice(self.lists['org'][:42])} {name}"
        return str(name)

    def tech(self) -> str:
        """Draw a thing of two or three capitalised words, which is not labelled: its words are nobody's."""
        words = self._rng.sample(self.lists["tech"], self._rng.choice((1, 2, 2, 2, 3)))
        return " ".join(words) if self._rng.random() < 0.93 else "".join(words)

    def acronym(self) -> str:
        """Draw capitals that stand for something."""
        rng = self._rng
        if rng.random() < 0.5:
            return rng.choice(_ACRONYMS)
        return "".join(rng.choices("ABCDEFGHIKLMNOPRSTUVXYZ", k=rng.choice((2, 3, 3, 3, 4, 5))))

    def identifier(self) -> str:
        """Draw what code, protocols and devices call things."""
        rng = self._rng
        one, two, three = (w.lower() for w in rng.sample(self.lists["tech"], 3))
        return str(
            rng.choice(
                (
                    f"{one}_{two}",
                    f"{one}-{two}",
                    f"{one}{two.capitalize()}",
                    f"{one.capitalize()}{two.capitalize()}{three.capitalize()}",
                    f"@{one}.{two}",
                    f"{one}.{two}.{three.capitalize()}",
                    f"{one.upper()}_{two.upper()}",
                    f"{self.coined().split()[0]}_{self.acronym()}{rng.randint(1, 9000)}",
                    f"{one[:4]}-{rng.getrandbits(48):x}",
                    f"{one[:3]}{two[:4]}{rng.randint(0, 9)}",
                    f"{self._people.person().last.split()[-1]}_{self.acronym()}",
                    f"{one}.{self._people.person().first.lower()}.{two}",
                )
            )
        )

    def coined(self) -> str:
        """Draw the name of a product that nobody has heard of."""
        rng = self._rng
        head = rng.choice(self.lists[rng.choice(("product", "software", "tech"))]).split()[0]
        tail = rng.choice(_TAILS)
        name = head[: rng.randint(2, 5)].capitalize() + rng.choice("bcdfglmnprstvz") + tail
        return name if rng.random() < 0.7 else f"{name} {rng.choice(self.lists['tech'])}"

    def team(self) -> str:
        """Draw a sports team."""
        rng = self._rng
        city = self._places.city().split(",")[0]
        kind = rng.choice("United|City|Rovers|Lions|Eagles|Athletic|Bulls|Tigers|Wanderers|Dynamo|FC|Rangers|Stars".split("|"))
        return f"{city} {kind}" if rng.random() < 0.8 else kind
