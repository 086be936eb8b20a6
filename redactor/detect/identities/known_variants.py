"""The spellings in which a known person or device comes back: name parts, initials, user names, other separators.

Everything here is pure: a value in, variants out. Literals are folded (see folding.py), so that one lookup serves every
case and accent.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from redactor import regex
from redactor.detect.identities import known_numbers, person_names
from redactor.detect.identities.person_names import ANY, MIN_BUILT, MIN_PART, PROPER, WORD, Name, need, words
from redactor.detect.review.mail_facts import is_program
from redactor.detect.words import made_names, plain_words, words_abroad
from redactor.detect.words.folding import compact, fold, is_cjk
from redactor.detect.words.named_after import is_forename, names_somebody

MIN_SERIAL = 5


#: Mailboxes that belong to a function, not to a person.
ROLE_MAILBOXES = frozenset(
    "email emails e-mail example name username firstname lastname first last someone somebody nobody account customers your-name yourname me myself mymail "
    "abuse accounting accounts admin administrator alert alerts all billing bounce bounces careers contact customer "
    "customercare customerservice donotreply do-not-reply enquiries enquiry feedback finance hello help helpdesk hostmaster hr "
    "info inquiries invoice invoices it jobs kontakt legal listserv mail mailer-daemon marketing me media news newsletter "
    "no-reply no_reply noc noreply notification notifications office operations ops order orders postmaster press privacy purchasing "
    "reply returns root sales security service services shop spam staff subscribe support sysadmin team test testing "
    "ticket tickets unsubscribe user users web webmaster webadmin".split()
)

#: The same in other languages: desks, offices, rooms and houses.
ROLES_ABROAD = frozenset(
    "servicedesk service-desk it-support it-service itservice itsupport it-helpdesk edv zentrale empfang anmeldung verwaltung sekretariat sekretariate buchhaltung rechnung rechnungen rechnungswesen mahnung bestellung bestellungen auftrag auftraege vertrieb einkauf verkauf personal personalabteilung bewerbung "
    "kundenservice kundendienst kundenbetreuung poststelle technik haustechnik hausmeister lager versand werkstatt presse datenschutz geschaeftsleitung geschaeftsfuehrung vorstand rathaus bauamt kasse filiale praxis kanzlei redaktion anfrage beratung disposition einsatzplanung "
    "sav accueil comptabilite facturation factures commande commandes commercial direction secretariat rh ressources-humaines informatique technique achats ventes livraison entrepot atelier mairie contacts assistance boutique agence reservation reservations recrutement "
    "contacto contactos ventas soporte administracion contabilidad facturas facturacion pedidos recepcion rrhh compras atencion atencioncliente atencionalcliente informatica tecnico almacen taller tienda oficina secretaria gerencia reservas "
    "assistenza amministrazione vendite ordini segreteria contabilita fatture fatturazione acquisti ufficio negozio magazzino prenotazioni officina comune protocollo reception "
    "boekhouding verkoop inkoop receptie klantenservice administratie planning magazijn winkel kantoor facturen bestellingen suporte financeiro vendas contato atendimento faturamento compra loja recepcao rh comercial secretaria "
    "kundtjanst kundservice ekonomi faktura fakturor forsaljning lager vaxel reception kundeservice bogholderi regnskab salg post postmottak toimisto asiakaspalvelu myynti laskutus biuro sekretariat ksiegowosc faktury zamowienia sklep kadry obsluga recepcja magazyn "
    "objednavky fakturace podpora obchod recepce ucetni iroda ugyfelszolgalat rendeles penzugy comenzi contabilitate vanzari destek satis muhasebe siparis bilgi".split()
)

_SEPARATORS = regex.compile(r"[\s._+,;~/\\-]+")


@dataclass(frozen=True, slots=True)
class Variant:
    """One folded literal, what it stands for, and the support it needs."""

    literal: str
    entity: str
    need: int = ANY

    def __repr__(self) -> str:
        return f"Variant({self.entity}, {len(self.literal)} characters)"


def name_variants(name: Name) -> Iterator[Variant]:
    """Yield the parts of a name, and the user names usually built from it (`mgarcia`, `maria.garcia`, `garcia_m`)."""
    family = [word for word in name.family if word not in person_names.PARTICLES]
    for word in (*name.given, *family):
        for part in dict.fromkeys((*word.split("-"), word.replace("'", ""))):
            if len(part) > 1:
                yield Variant(part, "PERSON", need(part))
    whole = [*name.given, *name.family]
    if len(whole) > 1:
        # `Will Grant` is made of words alone: in lower case the two side by side prove nothing (`I will grant you`).
        least = WORD if person_names.are_words(whole) else ANY
        for glue in ("", " "):
            for words_ in (whole, (*name.family, *name.given)):
                for variant in _checked(glue.join(words_), "PERSON"):
                    yield replace(variant, need=max(variant.need, least)) if glue else variant
    if not family or not name.given or is_cjk(family[-1][0]):
        return
    first, last = _plain(name.given[0]), _plain("".join(name.family))
    for surname in dict.fromkeys((last, *map(_plain, family[-1].split("-")))):
        yield from _checked(first + surname, "PERSON")
        yield from _checked(surname + first, "PERSON")
        for glue in ("", ".", "_", "-"):
            yield from _checked(first[0] + glue + surname, "USERNAME")
            yield from _checked(surname + glue + first[0], "USERNAME")
            yield from _checked(first + glue + surname[0], "USERNAME")
        if len(name.given) > 1:
            yield from _checked(first[0] + name.given[1][0] + surname, "USERNAME")


def _plain(word: str) -> str:
    return word.replace("'", "").replace("-", "")


def _checked(literal: str, entity: str) -> Iterator[Variant]:
    ordinary, proper, built = words()
    if (
        len(literal) >= MIN_BUILT
        and literal not in built
        and literal not in ordinary
        and literal not in proper
    ):
        yield Variant(literal, entity)


def username_variants(value: str) -> Iterator[Variant]:
    r"""Yield an account name, without its domain (`CORP\mgarcia`, `mgarcia@corp`) and as it is."""
    bare = value.strip().rpartition("\\")[2].partition("@")[0].lstrip("@~")
    for spelling in dict.fromkeys((value.strip(), bare)):
        literal = fold(spelling)
        if literal in ROLE_MAILBOXES or len(literal) < MIN_PART or literal.isdigit() or plain_words.is_common(literal) or (literal in made_names.known() and not names_somebody(literal)):
            continue  # `wiki`, `butter`, `sentry`: hidden where a label says so, and nowhere else
        yield Variant(literal, "USERNAME", max(need(literal), ANY if len(literal) >= MIN_PART else PROPER))


#: What the address of a mailing list ends in, or one that belongs to it: `python-list`, `exim-users-request`.
_LIST_ENDS = frozenset(
    "list lists user users dev devel developer developers announce announcement announcements interest talk discuss discussion request admin owner bounces bounce subscribe unsubscribe join leave confirm help "
    "news newsletter digest bugs commits commit checkins checkin cvs patches ops team teams support group groups committee board crew members staff alumni all".split()
)


#: What the domain of a project or firm has behind its name: `notmuch@notmuchmail.org`.
_OF_PROJECTS = frozenset("mail list lists app apps hq project projects soft software ware tech dev shop online group labs lab cloud web net inc corp hosting hub systems team media project-team linux os lang db community foundation fm io".split())


def is_list(address: str) -> bool:
    """Say whether an address is that of a mailing list, a group or that of a mail program: its last word, or its own domain (`zope@zope.example`), says so."""
    local, _, domain = fold(address.strip().strip("<>")).partition("@")
    parts = local.partition("+")[0].replace("-", "_").split("_")  # `kapil.dev` is a man
    if is_program(local):
        return True
    labels = domain.split(".")[:-1]
    named = len(parts) > 1 and (parts[-1] in _LIST_ENDS or local.endswith("-l"))
    project = len(local) > MIN_PART and local in domain and any(label.startswith(local) and label[len(local) :].strip("-") in _OF_PROJECTS for label in labels)
    hosted = domain in _LIST_HOSTS or ".lists." in f".{domain}" or domain.startswith(("list.", "listserv."))
    return (named or project or local in labels or hosted) and not is_forename(parts[0].partition(".")[0])


#: Domains under which there are lists alone.
_LIST_HOSTS = frozenset("vger.kernel.org kvack.org googlegroups.com groups.io groups.google.com freelists.org yahoogroups.com yahoogroups.de yahoogroups.fr yahoogroups.co.uk mailman.alsa-project.org nongnu.org sourceware.org".split())


def email_variants(value: str) -> Iterator[Variant]:
    """Yield an e-mail address, its local part as an account name, and the local part without a `+tag`."""
    address = value.strip().strip("<>")
    yield Variant(fold(address), "EMAIL_ADDRESS")
    local = fold(address.partition("@")[0])
    if is_list(address):
        return
    for spelling in dict.fromkeys((local, local.partition("+")[0])):
        if spelling in made_names.known() and not names_somebody(spelling):
            continue  # `redmine@`, `zendesk@`: what the program is called, in the text as well
        if spelling.endswith("s") and plain_words.is_known(spelling[:-1]) and not names_somebody(spelling):
            continue  # `bookings@`, `repairs@`
        if spelling in ROLES_ABROAD or (words_abroad.is_word(spelling) and not names_somebody(spelling)):
            continue  # `buchhaltung@`, `ventas@`: said in the text as well
        if spelling not in ROLE_MAILBOXES and len(spelling) >= MIN_BUILT and not spelling.isdigit() and (not plain_words.is_plain(spelling) or names_somebody(spelling)):
            yield Variant(spelling, "USERNAME", need(spelling))


#: What documents are: first in a local part, it is that of a file's name before an address (`report_maria.garcia@example.com.pdf`).
_DOCUMENTS = frozenset(
    "report reports invoice invoices receipt ticket tickets case order scan scans screenshot export backup dump trace log logs capture "
    "attachment document doc file mail message transcript chat call recording photo image form bericht rechnung rapport informe".split()
)


#: Words of which a local part is made that is no name (`the.real.dimitar`, `info.and.more`).
_SMALL_WORDS = frozenset("the a an my your our this that is not real official mr mrs dr and or for with from to of in on at by me you we us it new old big little team all best just only hello".split())


def name_of_email(value: str) -> Name | None:
    """Return the name that a local part such as `maria.garcia` or `garcia_maria2` spells, else None."""
    local = value.partition("@")[0].partition("+")[0]
    if fold(local) in ROLE_MAILBOXES or is_list(value):
        return None
    parts = [fold(part.rstrip("0123456789")) for part in local.replace(".", "_").replace("-", "_").split("_")]
    if parts[0] in _DOCUMENTS:
        del parts[0]
    if (
        len(parts) not in (2, 3)
        or not all(part.isalpha() for part in parts)
        or max(map(len, parts)) < MIN_PART
    ):
        return None
    if any(part in ROLE_MAILBOXES or part in ROLES_ABROAD or part in _SMALL_WORDS for part in parts):
        return None
    abroad = [words_abroad.is_word(part) for part in parts]
    if any(abroad) and all(known or plain_words.is_known(part) for known, part in zip(abroad, parts, strict=True)) and not any(is_forename(part) or names_somebody(part) for part in parts):
        return None  # `servicio.tecnico@`, `kasse.nord@`
    if "-" in local and not any(is_forename(part) or names_somebody(part) for part in parts):
        return None  # `billing-portal@`, `linux-cifs@`, `dev-project-link@`
    return Name(tuple(parts[:-1]), (parts[-1],))


_HEX12 = regex.compile(r"[0-9a-f]{12}\Z")
_UUID_HEX = regex.compile(r"[0-9a-f]{32}\Z")


def thing_variants(entity: str, value: str) -> Iterator[Variant]:
    """Yield the spellings of a device's or account's identifier: separators, zero padding, MAC and UUID notations."""
    literal = fold(value.strip())
    bare = compact(value)
    spellings = [literal]
    if entity == "MAC_ADDRESS" or (_HEX12.match(bare) and literal != bare):
        pairs = [bare[i : i + 2] for i in range(0, len(bare), 2)]
        quads = [bare[i : i + 4] for i in range(0, len(bare), 4)]
        spellings += [glue.join(pairs) for glue in (":", "-", ".", " ", "")] + [
            glue.join(quads) for glue in (".", ":", "-")
        ]
        spellings += ["-".join((bare[:6], bare[6:])), ":".join(pair.lstrip("0") or "0" for pair in pairs)]
    elif _UUID_HEX.match(bare):
        spellings += [bare, "-".join((bare[:8], bare[8:12], bare[12:16], bare[16:20], bare[20:]))]
    elif entity == "IP_ADDRESS":
        if literal.count(".") == 3:  # noqa: PLR2004
            spellings += [
                literal.replace(".", "-"),
                literal.replace(".", "_"),
                "-".join(reversed(literal.split("."))),
            ]
    elif len(bare) >= MIN_SERIAL and any(c.isdigit() for c in bare):
        spellings += [bare, bare.lstrip("0")]
        words_ = literal.split()
        if len(words_) > 2:  # noqa: PLR2004  # an account number or a street, as URLs, file names, tables and wrapped lines have it
            spellings += [glue.join(words_) for glue in ("+", "_", "-", "\t", "\n", "  ")]
    for spelling in dict.fromkeys(spellings):
        if (
            len(spelling) >= MIN_SERIAL
            and not _is_plain_word(spelling)
            and not (spelling.isdigit() and len(set(spelling)) == 1)
        ):
            yield Variant(spelling, entity)


def _is_plain_word(literal: str) -> bool:
    return literal.isalpha() and need(literal) != ANY


def person_variants(fields: Iterable[tuple[str, str]]) -> Iterator[Variant]:
    """Yield the variants of every value of one person, given as (entity, value) pairs; phones are matched by digits elsewhere."""
    names: list[Name] = []
    for entity, value in fields:
        if entity == "PERSON":
            names += [person_names.parse_name(value), *map(person_names.parse_name, person_names.transliterated(value)), *person_names.unspaced(value)]
            literal = fold(" ".join(value.split()))
            if len(literal) >= MIN_BUILT and " " in literal:
                yield Variant(literal, "PERSON", WORD if person_names.are_words(literal.split()) else ANY)
        elif entity == "EMAIL_ADDRESS":
            yield from email_variants(value)
            spelled = name_of_email(value)
            if spelled is not None:
                names.append(spelled)
                names += _with_umlauts(spelled, value)
        elif entity == "USERNAME":
            yield from username_variants(value)
        elif entity != "PHONE_NUMBER":
            yield from thing_variants(entity, value)
    for name in names:
        yield from _name_variants(name)


def _with_umlauts(name: Name, address: str) -> tuple[Name, ...]:
    """Return the name that an address spells with its umlauts as letters, where it may have any."""
    return (Name(person_names.umlauts(name.given), person_names.umlauts(name.family)),) if person_names.DIGRAPH.search(address) else ()


@lru_cache(maxsize=4096)
def person_cores(fields: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    """Return texts of letters and digits one of which stands in every variant of a person once all else is gone from it.

    A text without any of them holds no spelling of the person.
    """
    return shortest(dict.fromkeys(core for entity, value in fields for core in _value_cores(entity, value)))


@lru_cache(maxsize=4096)
def _value_cores(entity: str, value: str) -> tuple[str, ...]:
    """Return the cores of one value of a person: the same names and addresses come in many records."""
    if entity == "PERSON":
        names = (person_names.parse_name(value), *map(person_names.parse_name, person_names.transliterated(value)))
        return (*(core for name in names for core in _name_cores(name)), compact(value))
    if entity == "EMAIL_ADDRESS":
        spelled = name_of_email(value)
        local = value.strip().strip("<>").partition("@")[0].partition("+")[0]
        names = () if spelled is None else (spelled, *_with_umlauts(spelled, value))
        return (*(core for name in names for core in _name_cores(name)), compact(local) or compact(value))
    if entity == "USERNAME":
        bare = value.strip().rpartition("\\")[2].partition("@")[0].lstrip("@~")
        return (compact(bare) or compact(value),)
    if entity == "PHONE_NUMBER":
        digits = known_numbers.core(value)
        return (digits,) if digits else ()
    return ()


def _name_cores(name: Name) -> tuple[str, ...]:
    """Return the pieces of a name's words, for every variant has one; where some are mere initials, the variants themselves."""
    words_ = (*name.given, *([word for word in name.family if word not in person_names.PARTICLES] or name.family))
    pieces = [piece for word in words_ for piece in map(compact, word.split("-"))]
    if all(len(piece) > 1 for piece in pieces):
        return tuple(pieces)
    return tuple(compact(variant.literal) for variant in _name_variants(name))


def shortest(cores: Iterable[str]) -> tuple[str, ...]:
    """Return those of some texts that hold none of the others: a text that holds any of all holds one of these."""
    kept: list[str] = []
    for core in sorted(cores, key=len):
        if not any(one in core for one in kept):
            kept.append(core)
    return tuple(kept)


@lru_cache(maxsize=4096)
def _name_variants(name: Name) -> tuple[Variant, ...]:
    return tuple(name_variants(name))
