"""Keys that say what a value is in the company of others: who wrote a message (`who` beside `txt`), the parts of an address (`cap` beside `via`)."""

from __future__ import annotations

from functools import cache, lru_cache

from redactor import regex
from redactor.detect import accounts, labels
from redactor.detect.rows.turns import ROLES
from redactor.detect.words import plain_words, words_abroad

#: What is meant by such a key: keys of rows in coded_keys.py.
WRITER, STREET, POSTCODE, TOWN, STAFF, BILLED, LOGIN = "message author", "line of house", "postcode", "town of address", "own staff id", "customer billing account", "login of account"
_WHO = frozenset(
    "who by from user agent operator rep member advisor adviser tech technician handler nick speaker poster initials staff person colleague name signed signedby doneby writtenby enteredby loggedby takenby "
    "kto kdo ki wer qui quien quién quem chi hvem vem wie kuka kim kimden кто от хто von de da por par av af door operador operatore operateur opérateur agente autore autor auteur användare bruger bruker gebruiker".split()
)
_SAID = frozenset(
    "text txt body message msg note notes comment comments entry remark remarks reply content said update worklog detail details memo line "
    "nota notas texto texte testo tekst tekstas wpis treść tresc uwagi uwaga komentarz kommentar eintrag notiz nachricht bericht opmerking bemerkung melding besked beskjed meddelande anteckning mensaje mensagem messaggio commento comentario comentário commentaire observation remarque metin mesaj açıklama not poznámka poznamka zpráva zprava megjegyzés üzenet viesti текст комментарий сообщение запись".split()
)
#: Beside these a name and a text are a message, and no file or template.
_SENT = frozenset("side role direction sender sendertype authortype fromtype time at timestamp ts t date sent sentat created createdat when hour hora heure zeit uhrzeit godzina ora tijd tid klockslag saat час datum data fecha dato public internal channel".split())
_STREETS = frozenset("street streetname road address addressline addr line1 via calle rue strasse straße str straat gata gade gate vei ulica ulice utca sokak cadde adres adresa indirizzo indirizzo1 dirección direccion rua morada endereço endereco logradouro katu katuosoite gatuadress улица адрес adresse anschrift".split())
_POSTCODES = frozenset("cap cp plz zip zipcode postcode postalcode postal kod kodpocztowy psc psč irsz iranyitoszam postnr postnummer postinumero postakodu codpostal codigopostal codepostal código cep индекс поштовийіндекс pc".split())
_TOWNS = frozenset("citta città ciudad ville cidade miasto mesto město varos város by poststed postort kaupunki stad plaats woonplaats ort stadt localita località localidad localidade poblacion población commune comune şehir sehir il ilce ilçe semt gmina miejscowość miejscowosc obec oraș oras grad город місто city town suburb district".split())
_KEYS_OF_ADDRESS = _STREETS | _POSTCODES | _TOWNS
_OF_ADDRESS = frozenset("address addr addresses adres adresa adresse adress indirizzo indirizzi direccion dirección domicilio endereço endereco morada anschrift lieferadresse rechnungsadresse osoite cím cim lakcim адрес адреса shipping billing delivery recipient home".split())
#: Beside these, as Jira has them, a key is somebody's account and no issue's.
_OF_ACCOUNT = frozenset(("displayname", "emailaddress", "avatarurls", "accounttype"))
_STAFF_IDS = frozenset("repid staffid employeeid operatorid technicianid techid engineerid advisorid clerkid cashierid driverid personnelno badge badgeno badgeid workerid operatorno repno staffno".split())


def meant(joined: str, beside: frozenset[str], role: tuple[str, ...]) -> str:
    """Return what a key means beside others, "" for itself; `joined` is the key without gaps, `role` the words of the key above."""
    if joined in _WHO and not _SAID.isdisjoint(beside - {joined}) and (joined != "name" or not _SENT.isdisjoint(beside)) and labels.entity_for_key(joined) is None:
        return WRITER
    above = role[-1] if role else ""
    kind = STREET if joined in _STREETS else POSTCODE if joined in _POSTCODES else TOWN if joined in _TOWNS else ""
    if kind and (above in _OF_ADDRESS or (len(beside & _KEYS_OF_ADDRESS) > 1 and not _others(kind).isdisjoint(beside))):
        return kind
    if joined in _STAFF_IDS:
        return STAFF
    if joined == "key" and not beside.isdisjoint(_OF_ACCOUNT):
        return LOGIN
    return BILLED if joined == "ban" and not beside.isdisjoint(("msisdn", "imsi", "imei", "iccid", "sim", "plan", "tariff", "lastname", "phone")) else ""


def _others(kind: str) -> frozenset[str]:
    return _POSTCODES | _TOWNS if kind == STREET else _STREETS | _TOWNS if kind == POSTCODE else _STREETS | _POSTCODES


_NAME = regex.compile(r"[^\W\d_a-z][^\W\d_]*(?:['’-][^\W\d_]+)*(?: [^\W\d_]+(?:['’-][^\W\d_]+)*\.?){0,3}\Z")
_ODD = regex.compile(r"(?=[A-Za-z.-]*[0-9._-])[A-Za-z][\w.-]{2,30}\Z")


@cache
def _desks() -> frozenset[str]:
    from redactor.detect.review.trade_names import TRADES
    from redactor.detect.rows.fields import DESK_WORDS

    return frozenset((*DESK_WORDS, *TRADES))


def is_writer(value: str) -> bool:
    """Say whether who wrote a message is called by a name: capitals, no role, no desk, and not words alone."""
    if not _NAME.match(value) or (value.isupper() and len(value) > 3):  # noqa: PLR2004
        return False
    words = value.lower().replace(".", "").split()
    if any(word in ROLES or word in _desks() for word in words):
        return False
    from redactor.detect.review import near  # with the first message: it knows all that texts are searched by

    ordinary = near.words()
    return not all(word in ordinary or words_abroad.is_word(word) or len(word) == 1 or (len(words) > 1 and plain_words.is_known(word)) for word in words)


def is_posted_by(value: str) -> bool:
    """Say whether who wrote a message is an account: a digit or sign in it, and no words around that."""
    parts = [part for part in _PARTS.split(value.lower()) if part]
    return _ODD.match(value) is not None and not any(part in ROLES or part in _desks() for part in parts) and not all(map(plain_words.is_known, parts))


def is_login(value: str) -> bool:
    """Say whether the key of an account is somebody's: no number, no program."""
    return value.isascii() and accounts.personal_account(value) and not value.isdigit() and value.casefold() not in ROLES


#: Who wrote or did something where it was no person: programs and channels.
_PLAYED = frozenset("automation automatic workflow trigger webhook integration import importer migration portal requester requestor end-user enduser end_user public internal external scheduler ai autoresponder auto-reply autoreply escalation rule macro sla monitor monitoring sync email chat web phone voice sms api mobile kiosk form anonymous anyone everyone nobody none unknown unassigned n/a".split())


@lru_cache(maxsize=1024)
def is_part_played(value: str) -> bool:
    """Say whether a value under a key for people is the part that somebody plays, or no person at all: `author: customer`."""
    words = value.lower().split()
    return 0 < len(words) <= 3 and all(word in ROLES or word in _PLAYED or (len(words) > 1 and word in _desks()) for word in words)  # noqa: PLR2004


_PARTS = regex.compile(r"[._\-0-9]+")


def is_town(value: str) -> bool:
    """Say whether a value in an address is a town: letters alone."""
    return any(c.isalpha() for c in value) and not any(c.isdigit() for c in value) and len(value) > 2  # noqa: PLR2004

