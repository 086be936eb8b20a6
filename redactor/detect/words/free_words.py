"""People in the free words that somebody gives to a port, a line, a device: `Timo W. dock`, `frei (vorher Özlem)`, `Raum 214 Fr. Achterberg`."""

from __future__ import annotations

from redactor import regex
from redactor.detect.words import forenames
from redactor.detect.words.folding import fold
from redactor.detect.words.named_after import full_name, names_somebody
from redactor.detect.words.named_after import is_forename as listed
from redactor.detect.words.plain_words import is_known

_CAP = r"[^\W\d_a-z][^\W\d_]+(?:['’-][^\W\d_]+)*"
_TITLES = r"(?:Frau|Fr\.|Herrn?|Hr\.|Mrs?\.?|Ms\.?|Mme\.?|M\.|Dr\.?|Prof\.?|Sra?\.|Sig\.?(?:ra)?|Dhr\.|Mevr\.|Pani?)"
#: What stands before a name and is no part of it.
_STANDS = r"(?i:desk|office|room|phone|laptop|pc|dock|home|port|user|client|workstation|voip|tel|büro|zimmer|platz|arbeitsplatz|poste|bureau|mesa|raum|etage|floor|cubicle|seat|line|handset|tablet|printer|drucker)\b"
#: A name behind a title, a name and an initial, two capitalized words, one.
_PARTS = regex.compile(
    rf"{_TITLES} (?:(?:Dr|Prof)\.? )?(?P<titled>(?:\w\. ?)?{_CAP})"
    rf"|(?<![\w.-])(?P<initial>{_CAP} [^\W\d_a-z]\.)|(?<![\w.-])(?P<dotted>[^\W\d_a-z]\. ?{_CAP})(?![\w-])|(?<![\w.-])(?P<both>(?!{_STANDS}){_CAP} (?!{_TITLES} ){_CAP})(?![\w-])|(?<![\w./-])(?P<one>{_CAP})(?![\w/-])"
)
_VALUE = regex.compile(r"\A[ \t]*(?:set (?:interfaces \S+ )?)?[\w -]*?(?i:description|descr|remark|ifalias|port[ -]name)[ \t]*[:=]?[ \t]+")
_SPACES = regex.compile(r"[\s,._-]+")
#: Forenames that are towns, countries, products or ordinals of plans as well.
PLACES = frozenset(
    "florence paris sydney chelsea carolina georgia jordan israel adelaide alexandria lourdes santiago diego victoria regina augusta savannah charlotte aurora vienna verona sofia roma siena milan lima kyoto brooklyn dakota "
    "austin houston dallas denver madison lincoln jackson orlando phoenix camden chester lancaster kingston clifton preston ashton weston sutton norton dover kent devon essex florida virginia montana nevada asia india china america "
    "ireland britain holland berlin hamburg bern alba elba pisa tours nancy orleans lens martin marina pilot delta alpha sierra echo victor oscar mike romeo juliet charlie bravo foxtrot quebec tango whiskey xray yankee zulu "
    "may june april august summer autumn winter dell mercedes aruba juno lotus iris jasmine kronos atlas apollo helios gaia titan amber ruby pearl crystal jade rose rosa lily violet olive ivy holly willow hazel ginger pepper rocky max page grant mark frank bill chase drew guy rich sky star storm angel faith hope grace joy".split()
)


def is_forename(word: str) -> bool:
    """Return whether a capitalized word is a forename and nothing that devices, towns or sentences have."""
    plain = fold(word)
    return (listed(word) or plain in forenames.known()[0]) and len(plain) > 2 and plain not in PLACES and not is_known(plain)  # noqa: PLR2004


def ordinary(text: str) -> bool:
    """Return whether one of the words of a text is one that everybody says, and no name."""
    return any(is_known(fold(word)) and not names_somebody(word) for word in _SPACES.split(text) if len(word) > 1)


def people(text: str) -> list[tuple[int, int]]:
    """Return where people stand in free words."""
    places: list[tuple[int, int]] = []
    for found in _PARTS.finditer(text):
        kind = found.lastgroup or ""
        value = found[kind]
        words = value.split()
        if kind == "titled":
            accepted = not is_known(fold(words[-1])) or names_somebody(words[-1])
        elif kind == "dotted":
            accepted = not is_known(fold(words[-1].rpartition(".")[2])) or names_somebody(words[-1])
        elif kind == "both" and not full_name(value):  # the forename of the two, where there is one
            at = found.start(kind)
            if is_forename(words[0]) and not is_known(fold(words[1])) and not words[1].isupper() and fold(words[1]) not in PLACES:  # a surname of no list
                places.append(found.span(kind))
                continue
            for word in words:
                if is_forename(word):
                    places.append((at, at + len(word)))
                at += len(word) + 1
            continue
        else:
            accepted = (kind == "both" and not value.split()[0].isupper()) or is_forename(words[0]) or (kind == "initial" and not is_known(fold(words[0])))
        if accepted:
            places.append(found.span(kind))
    return places


def read_line(region: str) -> list[tuple[str, int, int]] | None:
    """Return the people in a line of a configuration that describes a port."""
    label = _VALUE.match(region)
    first = label.end() if label else 0
    return [("PERSON", first + start, first + end) for start, end in people(region[first:])] or None
