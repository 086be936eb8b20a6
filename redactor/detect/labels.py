"""Labels and keys as evidence: one vocabulary in several languages, for JSON keys, column headers, form labels and log fields."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from redactor import regex
from redactor.detect.words import labels_abroad
from redactor.detect.words.alternatives import escaped
from redactor.detect.words.vocabulary import FIELD_ONLY, NAME_OWNERS, NOT_PERSONAL_OWNERS, STATES, VOCABULARY

#: What joins the words of a label: `phone number`, `phone_number`, `phone-number`, `phoneNumber`.
JOIN = r"[ _.\-/]?"
#: What may close a label before its delimiter: quotes, brackets, a remark in brackets, bold marks, dots of a form.
_CLOSE = r"\.?(?:[\\\"'\])*_`]|&quot;){0,4}(?:[ \t]?\([^()\n]+\))?[ \t]*(?:\.{3,}[ \t]*)??"
#: The delimiter of a field: `key: v`, `key=v`, `"key": "v"`, `[key]: [v]`, `key => v`, `key%3Dv`.
_DELIMITER = r"(?:=>|:=|==?|:{1,2}|：|＝|%3[AaDd]|\t|\||\.{5,})"
OPEN = r"(?:[ \t]|[*_`]{1,2}[ \t])*(?:[\\\"'\[(`]|&quot;|<!\[CDATA\[){0,3}"
DELIMITED = _CLOSE + _DELIMITER
SEPARATOR = DELIMITED + OPEN
#: Any tag but a field to fill in (`input`, `select`, `textarea`): what follows that is not the label's value.
_SHOWN_TAG = (
    r"</?(?:[a-hj-ru-zA-HJ-RU-Z][^<>\n]*|(?i:i|ins|integer|item|s|span|strong|small|string|sub|sup|t[dhrt]|tbody|table|time|text|title|true)(?:[ /:][^<>\n]*)?)>"
)
#: A label and its value in markup: `<key>X</key> <string>v`, `<td>X</td><td>v`, `<X>v`, `Name="X">v`, `name="X" value="v`.
MARKUP = (
    rf"[\"']?[ \t:]*(?:>(?:\s*<(?:[Vv]alue|[Ss]tring|[Tt]ext)>\s*|[ \t]*)|</[a-zA-Z0-9:]+>[ \t]*:?(?:\s*{_SHOWN_TAG}){{0,3}}\s*"
    r"|[ \t]+(?:value|content|string)=)[\"']?"
)
_GATE_TAIL = r"(?:[\\\"'\])*_`;quot& \t.]*(?:\([^()\n]+\))?[ \t.]*(?:[:=|>：＝\t<]|%3|\.{4})|[ \t]+(?:value|content|string)=)"
#: Labels that other words end in (`candlepin::`, `unpin:`).
_ENDINGS = frozenset("pin puk cvv cvc cvv2 mdp clave senha".split())
_CAMEL = regex.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
#: How Dynamics names what a lookup shows: `_ownerid_value@OData.Community.Display.V1.FormattedValue`.
_FORMATTED = regex.compile(r"\A(?:_(\w+?)(?:id)?_value|(\w+))@OData\.Community\.Display\.V1\.FormattedValue\Z")
#: What Salesforce puts behind the names of custom fields.
_CUSTOM = regex.compile(r"__(?:c|r|pc|pr)\Z|\ADynamicField_")
_SPLIT = regex.compile(r"[^\w#]+|_+")


def pattern(*entities: str, edge: bool = True) -> str:
    """Return an RE2 alternation of every label of the given vocabulary groups, case-insensitive, without groups.

    `edge` asks for a word boundary or `_` before labels that start with an ASCII letter.
    """
    phrases = {phrase for entity in entities for phrase in VOCABULARY[entity]}
    ascii_ones = sorted(phrase for phrase in phrases if phrase[0].isascii())
    others = sorted(phrases.difference(ascii_ones))
    if edge:
        parts = [f"(?:\\b|_)(?:{_alternation(ascii_ones)})"] if ascii_ones else []
    else:
        short = [phrase for phrase in ascii_ones if phrase in _ENDINGS]
        parts = [_alternation([phrase for phrase in ascii_ones if phrase not in _ENDINGS])]
        parts += [f"(?:\\b|_)(?:{_alternation(short)})"] if short else []
    if others:
        parts.append(_alternation(others))
    return f"(?i:{'|'.join(parts)})"


def _alternation(phrases: list[str]) -> str:
    # longer first among those with a common start, so that a label is not cut short
    ordered = sorted(phrases, reverse=True)
    return escaped("|".join(ordered)).replace("\\ ", JOIN)


def gate(*entities: str, edge: bool = True) -> str:
    """Return the pattern that every field of these labels starts with: a label and the delimiter behind it."""
    return pattern(*entities, edge=edge) + _GATE_TAIL


def field(label: str, value: str) -> str:
    """Return the pattern of a field: the label, a delimiter in text or markup, the value (which holds the named group)."""
    return rf"{label}(?:{SEPARATOR}|{MARKUP})(?:{value})"


def words(key: str) -> tuple[str, ...]:
    """Return the words of a key in lower case: camelCase, snake_case, kebab-case, dots and spaces all separate."""
    plain = unicodedata.normalize("NFKC", key).strip().strip(":?*").strip()
    if "://" in plain:  # a claim of SAML: what stands behind the last slash is its name
        plain = plain.rstrip("/").rpartition("/")[2]
    plain = _CUSTOM.sub("", _FORMATTED.sub(r"\1\2", plain))
    spaced = _CAMEL.sub(" ", plain)
    return tuple(word for word in _SPLIT.split(spaced.lower()) if word)


def is_of_browser(parts: Sequence[str]) -> bool:
    """Return whether the words of a key are about the program that somebody asks with, and not about them: `user_agent.name`."""
    return "agent" in parts[1:] and parts[parts.index("agent", 1) - 1] == "user"


@lru_cache(maxsize=8192)
def entity_for_key(key: str) -> str | None:  # noqa: PLR0911 - one answer a line
    """Return the entity that a value under `key` is, or None when the key is no evidence.

    `key` is a key of a JSON object, a column header or the label of a form field. The last words decide (`billing_email`), a
    trailing number is dropped (`phone2`), and a word that turns the value into a state or a count (`email_verified`,
    `token_count`) makes it no evidence. `name` alone is none; `customer_name` is.
    """
    if len(key) > 96:  # noqa: PLR2004
        return None
    parts = list(words(key))
    if is_of_browser(parts):
        return None
    while parts and (parts[-1].isdigit() or parts[-1] in ("value", "text", "raw", "field", "str", "s")):
        parts.pop()
    if not parts or len(parts) > 8 or parts[-1] in STATES:  # noqa: PLR2004
        return None
    if len(parts) > 1 and parts[-1] in OWNERS_BEHIND and (what := entity_for_key("_".join(parts[:-1]))) in _OWNED:
        return what
    index = _index()
    for first in range(len(parts)):
        phrase = " ".join(parts[first:])
        entity = index.get(phrase) or index.get(re.sub(r"\d+$", "", phrase))
        if entity is None:
            entity = _canonical_index().get(canonical(tuple(parts[first:])))
        if entity is None:
            continue
        before = parts[first - 1] if first else ""
        if before in NOT_PERSONAL_OWNERS and entity in ("PERSON", "USERNAME", "AGE", "POSTAL_ADDRESS", "LOCATION", "SERIAL_NUMBER"):
            return None
        if entity == "_IP_OR_POSTAL":
            return "POSTAL_ADDRESS" if not before or before in _POSTAL_OWNERS else None
        return entity
    if parts[-1] == "name" and len(parts) > 1 and parts[-2] in NAME_OWNERS:
        return "PERSON"
    return None


#: Whose a value is, behind what it is, as the keys of Romance languages say it: `senha_funcionario`, `telefono_cliente`.
OWNERS_BEHIND = frozenset(
    "usuario usuário cliente clienta funcionario funcionário empleado empregado trabajador paciente alumno aluno socio sócio proveedor fornecedor vendedor titular solicitante contacto contato persona pessoa responsable responsavel responsável "
    "utilisateur utilisatrice employe employé salarie salarié eleve élève patient abonne abonné adherent adhérent demandeur fournisseur personne destinataire utente dipendente paziente fornitore referente persona destinatario remitente remetente gebruiker klant benutzer kunde nutzer mitarbeiter".split()
)
_OWNED = frozenset(("PASSWORD", "EMAIL_ADDRESS", "PHONE_NUMBER", "POSTAL_ADDRESS", "POSTCODE", "LOCATION", "IP_ADDRESS", "MAC_ADDRESS", "NATIONAL_ID", "DATE_OF_BIRTH", "AUTH_TOKEN", "SECRET", "IBAN_CODE", "BANK_ACCOUNT", "CREDIT_CARD", "SERIAL_NUMBER"))
#: Labels of a form that say nothing as keys of an object.
_TOO_WEAK = frozenset(("name", "nom", "nombre", "nome", "naam", "client", "long"))
_POSTAL_OWNERS = frozenset(
    "home postal mailing billing shipping delivery street customer residential work office business contact full user invoice "
    "return pickup installation service site ship bill permanent current client patient".split()
)


#: How programs abbreviate `number`, and the words between the words of a key that they leave out.
_NUMBERS = frozenset("no nr nro num number numero nummer numer n nb cislo broj номер".split())
_BETWEEN = frozenset("de d del della di da do du des der des von van of la le el l il het en the".split())
_BARE = str.maketrans("äöüøæı", "aouoai")
_SPELLED = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "o", "ł": "l", "æ": "ae", "đ": "d"}


@lru_cache(maxsize=8192)
def canonical(parts: tuple[str, ...]) -> str:
    """Return the words of a key or label without accents, small words and the many ways to write `number`, which goes to the end: `num_client`, `numéro de client`."""
    folded = [folded_word(part) for part in parts]
    words_of = [word for word in folded if word not in _NUMBERS and word not in _BETWEEN and word not in ("°", "º", "#")]
    if not words_of or (len(words_of) == 1 and len(words_of[0]) < _SHORTEST):
        return ""
    return " ".join((*words_of, "num") if any(word in _NUMBERS or word in ("°", "º", "#", "n°", "nº") for word in folded) else words_of)


#: A single word that is left must have so many letters.
_SHORTEST = 4


def folded_word(word: str) -> str:
    """Return a word as programs write it that know ASCII only: `geraetenummer`, `telefono`."""
    spelled = "".join(_SPELLED.get(c, c) for c in word)
    plain = "".join(c for c in unicodedata.normalize("NFD", spelled) if not unicodedata.combining(c))
    return plain.strip("°º")


@lru_cache(maxsize=1)
def _canonical_index() -> dict[str, str]:
    found: dict[str, str] = {}
    for phrase, entity in _index().items():
        if phrase[0] >= "\u0370":
            continue
        for spelled in dict.fromkeys((phrase, phrase.translate(_BARE))):  # `musteri_no` of `müşteri no`, beside `muesteri`
            if (name := canonical(tuple(spelled.split(" ")))) and (" " in name or name != phrase):
                found.setdefault(name, entity)
    return found


@lru_cache(maxsize=1)
def _index() -> dict[str, str]:
    index: dict[str, str] = {}
    abroad = {**labels_abroad.LABELS, "PERSON": (*labels_abroad.PEOPLE, *labels_abroad.PEOPLE_EAST)}
    for table in (VOCABULARY, FIELD_ONLY, abroad):
        for entity, phrases in table.items():
            for phrase in phrases:
                if phrase in _TOO_WEAK or (table is abroad and phrase in labels_abroad.TOO_WEAK):
                    continue
                name = entity.partition(".")[0]
                for spelled in (phrase, " ".join(words(phrase))):
                    index.setdefault(spelled, name)
                    index.setdefault(spelled.replace(" ", ""), name)
    return index
