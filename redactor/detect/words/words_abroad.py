"""Words of other languages: what the names model, which reads English, takes for names there, and is said by everybody.

`Empfang`, `Créneau`, `Ajustes`, `angelegt`: words that the table (`words_abroad.txt`) has, and that nobody is called. A span of which every
word is one of them is no person, town, street, account or password of the model's; in what rows find, it is a greeting or a form's word.
"""

from __future__ import annotations

import re
from functools import cache

from redactor import packaged, regex
from redactor.detect.words import plain_words
from redactor.detect.words.folding import fold
from redactor.types import Span

_WORD = regex.compile(r"[^\W\d_]+")
#: What else a span may hold beside words: then it is a number, a street or a code.
_CODED = regex.compile(r"[\d@_#/\\]")
#: Entities of the names model in which plain words are none, and those that a word alone may be.
_NAMED = frozenset(("PERSON", "LOCATION", "POSTAL_ADDRESS"))
_SAID = frozenset(("USERNAME", "HOSTNAME", "PASSWORD", "SSID"))
#: Rows that take one to three words for a name by what stands before or behind them.
_BY_PLACE = frozenset(
    "context:titled context:titled_abroad context:greeting context:greeting_lower context:signature context:signature_inline context:signed_from context:answers context:says_lower context:display_name context:person_reply label:person label:person_weak"
    .split()
)


#: Forenames of the lists wherever they stand, and an account as the answer to a question for one.
_FORENAME, _REPLY = "model:forename", "context:username_reply"


#: What stands in names and sentences alike.
_PARTICLES = frozenset("van von de del della di da do du des der den la le el al zu zur dos das af av las los".split())


@cache
def table() -> tuple[frozenset[str], frozenset[str]]:
    """Return the words that nobody is called, and those that are words in small letters only."""
    text = packaged.text("redactor.detect.words", "words_abroad.txt")
    anyhow, _, small = "\n".join(line for line in text.splitlines() if not line.startswith("#")).partition("\nsmall\n")
    return frozenset(anyhow.casefold().split()), frozenset(small.split())


def is_word(word: str) -> bool:
    """Return whether a word is one of the table."""
    anyhow, small = table()
    return word.casefold() in anyhow or word in small


def are_words(value: str) -> bool:
    """Return whether every word of a value is one of the table, and it holds nothing else."""
    words = [word for word in _WORD.findall(value) if word not in _PARTICLES]
    if not words or _CODED.search(value) or not any(map(is_word, words)):
        return False
    return all(is_word(word) or (len(words) > 1 and plain_words.is_plain(word.casefold())) for word in words)


#: How far around a word its sentence is read, and how many words of the table say that it is of another language.
_AROUND, _FOREIGN = 120, 3
#: What stands before how somebody is called, or an account.
_CALLED = regex.compile(
    r"(?<![^\W_])(?:utente|user|username|usuario|usuário|login|account|benutzer(?:name)?|nutzer(?:name)?|kennung|compte|utilisateur|identifiant|cuenta|conta|gebruiker(?:snaam)?|användare(?:n)?|konto|bruker|bruger|użytkownik|uživatel|käyttäjä|hesap|kullanıcı|nick(?:name)?"
    r"|heiß[et]|heet|heter|hedder|nommée?|llamad[oa]|llama|chiama|chamad[oa]|jmenuje|nazywa|imię|name|naam|namn|navn|nom|nome|nombre|frau|herrn?|señora?|signora?|pan[ia]?|fru)[ :=\"'„«]{1,4}\Z", re.IGNORECASE
)


def _is_of_sentence(text: str, span: Span) -> bool:
    """Return whether words in small letters, or a heading in capitals, that nobody is called stand among words of another language."""
    value = text[span.start : span.end]
    if not value.islower() and not (value.isupper() and text[span.start - 1 : span.start] in ("", "\n") and text[span.end : span.end + 1] in ("", "\n", "\r", '"')):
        return False
    words = _WORD.findall(value)
    if not words or _CODED.search(value) or any(map(_is_listed, words)) or _CALLED.search(text, max(0, span.start - 32), span.start):
        return False
    return _is_foreign(text, span, words)


def _is_foreign(text: str, span: Span, words: list[str]) -> bool:
    """Return whether the sentence around a span is of another language."""
    around = {word for word in _WORD.findall(text[max(0, span.start - _AROUND) : span.end + _AROUND]) if len(word) > 3 and word not in words}  # noqa: PLR2004
    return bool(sum((is_word(word) and not plain_words.is_known(word.casefold())) or (word.islower() and not word.isascii() and not _is_listed(word)) for word in around) >= _FOREIGN)


#: What people do, right behind who does it: a word before it may be somebody.
_VERBS = frozenset(
    "ist war wird hat hatte kann konnte will wollte muss musste soll darf möchte sagt sagte meint meinte schreibt schrieb ruft rief meldet fragt braucht kommt kam geht ging macht hatte und oder "
    "est a était avait dit va peut veut doit fait et ou es está era tiene ha había dijo puede quiere debe y o è aveva dice può vuole deve e é tem foi disse pode quer deve is was heeft had kan wil moet zegt en of "
    "är har var kan vill säger och eller er og jest był była ma może chce i".split()
)
_PRONOUNS = frozenset("ich er sie wir ihr vi jag det je nous vous ils elles yo nosotros ellos eu nós eles wij hij zij ik".split())
_SENTENCE = regex.compile(r"(?:^[ \t>*•–-]*|[.!?:;…][\"”»)]?[ \t]+|\n[ \t>*•–-]*)\Z")


def _opens_sentence(text: str, span: Span) -> bool:
    """Return whether a capital word that is one in small letters begins a sentence of words: `Kurz danach war ...`, `Nur um sicher zu gehen`."""
    word, _, more = text[span.start : span.end].partition(" ")
    if word.istitle() and word.lower() in _PRONOUNS and (not more or more in _VERBS or is_word(more)):
        return _SENTENCE.search(text, max(0, span.start - 8), span.start) is not None
    if more or not (word.istitle() and word.isalpha() and is_word(word.lower())) or _SENTENCE.search(text, max(0, span.start - 8), span.start) is None:
        return False
    behind = _NEXT.match(text, span.end)
    return behind is not None and behind[1] not in _VERBS and is_word(behind[1])


_NEXT = regex.compile(r"[ ]([^\W\d_]+)(?!\w)")


def _is_forename_of_words(text: str, span: Span) -> bool:
    """Return whether a forename in small letters is a word of the language that is spoken around it: `clique nela`."""
    word = text[span.start : span.end]
    if not word.islower() or word not in table()[1] or _CALLED.search(text, max(0, span.start - 32), span.start) is not None:
        return False
    before = _BEFORE.search(text, max(0, span.start - 24), span.start)
    return (before is None or before[1].casefold() not in _GREETED) and _is_foreign(text, span, [word])


_BEFORE = regex.compile(r"([^\W\d_]+),?[ ]\Z")
_GREETED = frozenset(
    "hi hello hey dear thanks thank thx regards cheers greetings hallo liebe lieber geehrte geehrter grüße gruß moin servus danke bonjour bonsoir salut coucou cher chère merci cordialement hola estimado estimada querido querida gracias saludos buenas "
    "ciao salve caro cara buongiorno buonasera grazie olá ola oi obrigado obrigada abraço hoi hej hei dag beste groeten tack cześć witaj witam pozdrawiam ahoj".split()
)


def _begins_small(value: str) -> bool:
    """Return whether a word in small letters and nouns of German behind it are all of a value: `nur Stecker`."""
    first, *more = value.split()
    return bool(more) and first.islower() and first not in _PARTICLES and is_word(first) and all(word.isalpha() and is_word(word.lower()) for word in more)


def _is_listed(word: str) -> bool:
    from redactor.detect.words import built_names, forenames, named_after

    plain = fold(word)
    return any(plain in names for names in forenames.known()) or plain in built_names.surnames() or named_after.is_forename(word)


def may_be_said(entity: str, detector: str) -> bool:
    """Return whether `is_said` can say yes of what a detector found."""
    return detector == "model:names" or (entity == "PERSON" and (detector in _BY_PLACE or detector == _FORENAME)) or detector == _REPLY


def is_said(text: str, span: Span) -> bool:
    """Return whether a span that the model or a row found by its place is made of such words alone."""
    if span.detector == "model:names":
        if span.entity in _NAMED:
            return are_words(text[span.start : span.end]) or (span.entity == "PERSON" and (_is_of_sentence(text, span) or _opens_sentence(text, span) or _begins_small(text[span.start : span.end])))
        return span.entity in _SAID and span.score < 1 and text[span.start : span.end].isalpha() and are_words(text[span.start : span.end])
    if span.detector == _FORENAME:
        return span.entity == "PERSON" and _is_forename_of_words(text, span)
    value = text[span.start : span.end]
    if span.detector == "context:signature" and value.istitle() and value.isalpha() and _is_listed(value):
        return False  # who signs alone is called so, whatever else the word says: `Rocío`, `Luz`
    return (span.detector == _REPLY or (span.entity == "PERSON" and span.detector in _BY_PLACE)) and are_words(value)
