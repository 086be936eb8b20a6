"""What generated text says beside names, and nobody asks for: dates, sums, numbers, codes, roles."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    from redactor.models.recipe.things import Things

_CLOSINGS = "Regards,|Kind regards,|Best regards,|Best,|Thanks,|Thank you,|Many thanks,|Cheers,|Sincerely,|Yours sincerely,|Best wishes,|Thanks in advance,|Warm regards,|BR,|Thx,|Regards|Thanks|Thank you|Cheers".split(
    "|"
)
_ROLES = "IT Manager|Customer Service Representative|Sales Engineer|Head of Operations|Office Manager|Support Specialist|Director|Accountant|Software Engineer|Field Technician|Owner|Nurse|Teacher|Store Manager|CEO|Project Lead|Systems Administrator|Warehouse Supervisor".split(
    "|"
)
_WORDS = "alpha build client delta export folder gateway handler import journal kernel lumen metric node orbit parser queue report shuttle tunnel upload vector widget yonder zebra acme example corp contoso server print batch sync cache".split()
_MONTHS = "January February March April May June July August September October November December".split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_ERRORS = "E{n} 0x80070{n} ERR-{n} F{n} {n} 0xC000{n} C-{n} HTTP {n} P{n}".split()
_COLOURS = "amber red green blue white orange yellow purple violet pink black grey".split()
_LANGUAGES = (
    "Tigrinya Amharic Norwegian Polish Turkish Hindi Tamil Telugu Marathi Punjabi Urdu Swahili Yoruba Zulu Tagalog Vietnamese Thai Korean "
    "Mandarin Cantonese Dari Pashto Somali Romanian Hungarian Catalan Basque Welsh Maori Creole French German Spanish Portuguese"
).split()
_FOREIGN_DAYS = (
    "Sonntag, {n}. März 2025 {time}|Montag, {n}. Januar 2024|dimanche {n} mars 2025 {time}|lunedì {n} aprile 2023|sábado, {n} de mayo de 2025|"
    "zondag {n} juni 2024 {time}|fredag den {n}. maj 2025|niedziela, {n} marca 2024|Thu Apr {n} {time}:02 2025|Sun Mar {n} {time}:51 2024|Tue Jun {n} {time}"
).split("|")
_SPEAKERS = (
    "Agent|Customer|Caller|Pharmacist|Audiologist|Clerk|Operator|Nurse|Teacher|Dispatcher|Engineer|Rep|Advisor|Concierge|Receptionist|Moderator|"
    "Interviewer|Trainer|Host|Guest|Buyer|Seller|Tenant|Landlord|Courier|Driver|Patient|Parent|Student|Support|Helpdesk|Sales|Bot|System|"
    "Speaker 1|Speaker 2|Technician|Optician|Librarian|Cashier|Mechanic|Plumber|Installer|Resident|Member|Passenger|Officer|Doctor|Vet|Me|Them|"
    "Attendee|Mod|Eng|Cust|Spec|User|Berater|Kunde|Anrufer|Techniker|Zentrale|Klant|Medewerker|Beller|Monteur|Agente|Cliente|Operadora|Operador|Técnico|Hablante 1|"
    "Conseiller|Conseillère|Client|Operatore|Assistenza|Kundtjänst|Kund|Medarbeider|Asiakas|Asiakaspalvelu|Klient|Konsultant|Serwis|Zákazník|Podpora|Temsilci|Müşteri|Teknisyen|Ügyfél|Operátor"
).split("|")
_DEGREES = "MD|M.D.|PhD|Ph.D.|LMFT|MFT|LCSW|PsyD|Psy.D.|DDS|DMD|RN|DO|LPC|Esq.|CPA".split("|")
_PRACTICES = "Counseling|Counselling|Therapy|Dental|Dentistry|Physiotherapy|Psychology|Family Therapy|Law|Hair|Photography|Consulting|Chiropractic|Orthodontics|Optometry|Acupuncture|Massage|Tutoring|Accounting|Wellness".split(
    "|"
)
_KIN = "aunt uncle grandma grandpa auntie cousin nana granny tante onkel tía tío aunty papa mama sister brother".split()
_AMOUNTS = "${}|${}|${:,}|${:,}.{cents}|{} bucks|{} dollars|£{}|{:,} euros|€{}|{} quid|{}|{:,}|{said} dollars|{said} bucks|{said} pounds".split("|")
_SAID_SUMS = "sixty|forty five|two hundred|one hundred and twenty|three hundred ten|fifteen hundred|a hundred|five hundred|eight hundred forty|twenty|a thousand|one thousand six hundred".split("|")

_OFFICES = (
    "Billing|Sales|Support|Tier 2|Tier 3|Level 2|the Night Shift Team|Accounts Payable|Human Resources|HR|Facilities|Purchasing|Procurement|Warranty Claims|Returns|Dispatch|Field Service|Network Operations|"
    "NOC|Service Desk|Customer Care|Customer Success|Payroll|Legal|Compliance|Information Security|Infosec|Data Protection|Quality Assurance|QA|Release Management|Platform Engineering|the Linux Team|"
    "Desktop Support|the Windows Team|Storage|Back Office|Front Desk|Reception|Loss Prevention|Fraud Desk|Collections|Retention|Onboarding|Escalations|Executive Support|Store Operations|Fleet|Workshop|"
    "Pharmacy|Radiology|Admissions|Registrar|Bursary|Library|Estates|Housekeeping|Maintenance|Production|Planning|Warehouse|Goods In|Receiving|Buchhaltung|Einkauf|Vertrieb|IT-Service|Comptabilité|Achats|"
    "Team Blue|Team Phoenix|Team Victoria|Squad Mercury|Chapter Lead Mobile|Shift B|Desk 4|Line 3|Cell 7|Operations Center|Duty Management|Change Advisory Board|Trust and Safety|Partner Support"
).split("|")
_PLANS = "Flex|Unlimited|Max|Basic|Premium|Family|Business|Student|Smart|Red|Magenta|Giga|Turbo|Home|Fibre|Super|Ultra|Easy|Prime|Go|Plus|Solo|Duo|Team|Starter|Pro|Value|Ruby|Victoria|Oscar|Felix|Jade|Leo".split("|")
_OFFERS = "WELCOME SAVE SUMMER WINTER SPRING AUTUMN BLACKFRIDAY CYBER FREE NEW HELLO THANKS COMEBACK LOYAL VIP EXTRA SHIP GIFT SALE DEAL FLASH MOVE SWITCH FIBER FLEX STUDENT TEACHER NURSE BDAY PROMO EASTER XMAS".split()


class Plain:
    """Draws what fills a slot and carries no label: `values` has one way for each slot."""

    def __init__(self, things: Things, rng: random.Random) -> None:
        self._rng = rng
        self.values: dict[str, Callable[[], str]] = {
            "phone": self._phone,
            "date": self._date,
            "time": lambda: f"{rng.randint(0, 23)}:{rng.randint(0, 59):02d}" + rng.choice(("", "", " AM", " PM", ":07")),
            "n": lambda: str(rng.randint(1, 99)),
            "num": lambda: str(rng.randint(1000, 10 ** rng.randint(4, 9))),
            "order": lambda: f"{rng.choice(('', '#', 'SO-', 'PO', 'A', 'RMA'))}{rng.randint(10000, 99999999)}",
            "code": lambda: "".join(rng.choices("ABCDEFGHJKLMNPRSTUVWXYZ0123456789", k=rng.randint(8, 12))),
            "version": lambda: ".".join(str(rng.randint(0, 20)) for _ in range(rng.randint(2, 4))),
            "error": lambda: rng.choice(_ERRORS).format(n=rng.randint(10, 999)),
            "money": lambda: rng.choice("$€£") + str(rng.randint(3, 900)) + rng.choice(("", ".50", ".99")),
            "amount": self._amount,
            "kin": self._kin,
            "dept": lambda: rng.choice(_OFFICES),
            "plan": self._plan,
            "promo": self._promo,
            "degree": lambda: rng.choice(_DEGREES),
            "practice": lambda: rng.choice(_PRACTICES),
            "ip": lambda: ".".join(str(rng.randint(1, 254)) for _ in range(4)),
            "host": lambda: f"{rng.choice(_WORDS)}-{rng.choice(('prod', 'db', 'web', 'srv', 'nas'))}-{rng.randint(1, 40):02d}",
            "word": lambda: rng.choice(_WORDS),
            "tech": things.tech,
            "acro": things.acronym,
            "ident": things.identifier,
            "lang": lambda: rng.choice(_LANGUAGES),
            "foreignday": lambda: rng.choice(_FOREIGN_DAYS).format(
                n=rng.randint(1, 28), time=f"{rng.randint(0, 23)}:{rng.randint(10, 59)}"
            ),
            "colour": lambda: rng.choice(_COLOURS),
            "ROLE": lambda: rng.choice(_SPEAKERS),
            "ROLE2": lambda: rng.choice(_SPEAKERS),
            "weekday": lambda: rng.choice(_DAYS),
            "month": lambda: rng.choice(_MONTHS),
            "year": lambda: str(rng.randint(1890, 2026)),
            "CORP": lambda: rng.choice(("ECT", "ENRON", "Corp", rng.choice(_WORDS).upper())),
            "PLACE": lambda: rng.choice(("HOU", "NA", "LON", "Corp", "SIN", "NYC", "MUC")),
            "role": lambda: rng.choice(_ROLES),
            "close": lambda: rng.choice(_CLOSINGS),
        }

    def _plan(self) -> str:
        rng = self._rng
        name, number = rng.choice(_PLANS), rng.choice((5, 10, 20, 30, 50, 60, 100, 200, 250, 400, 500, 1000, 2000))
        return rng.choice(("{0} {1}", "{0}{1}", "{0} {2}", "{0} {2} {1}", "{0} {1} GB", "{0} 5G", "{0} {1}+", "{0}-{1}", "{0} {2}", "{0}")).format(name, number, rng.choice(_PLANS))

    def _promo(self) -> str:
        rng = self._rng
        word, other = rng.sample(_OFFERS, 2)
        code = rng.choice(("{0}{n}", "{0}{n}", "{0}-{n}", "{0}{1}{n}", "{0}{year}", "{0}{1}", "{n}OFF", "{0}{n}OFF", "{x}", "{0}-{x}", "{0}")).format(
            word, other, n=rng.choice((5, 10, 15, 20, 25, 30, 40, 50, 100)), year=rng.randint(2019, 2026), x="".join(rng.choices("ABCDEFGHKMNPRSTVXZ23456789", k=rng.randint(4, 8)))
        )
        return code if rng.random() < 0.75 else code.lower() if rng.random() < 0.6 else code.capitalize()

    def _kin(self) -> str:
        kin = self._rng.choice(_KIN)
        return kin.capitalize() if self._rng.random() < 0.4 else kin

    def _amount(self) -> str:
        rng = self._rng
        number = rng.randint(3, 2500)
        return rng.choice(_AMOUNTS).format(number, said=rng.choice(_SAID_SUMS), cents=f"{rng.randint(0, 99):02d}")

    def _phone(self) -> str:
        rng = self._rng
        digits = "".join(rng.choices("0123456789", k=10))
        return rng.choice(("{} {} {}", "({}) {}-{}", "+1 {} {} {}", "+44 {} {}{}", "{}-{}-{}", "{}{}{}")).format(
            digits[:3], digits[3:6], digits[6:]
        )

    def _date(self) -> str:
        rng = self._rng
        day, month, year = rng.randint(1, 28), rng.randint(1, 12), rng.randint(2005, 2026)
        name = _MONTHS[month - 1]
        return rng.choice(
            (
                f"{year}-{month:02d}-{day:02d}",
                f"{day} {name} {year}",
                f"{name} {day}, {year}",
                f"{month}/{day}/{year}",
                f"{day}.{month}.{year}",
                f"{name} {day}",
                f"{rng.choice(_DAYS)}, {name[:3]} {day}",
                rng.choice(_DAYS),
                name,
            )
        )
