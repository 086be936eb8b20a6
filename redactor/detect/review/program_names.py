"""What the names model takes for somebody and is a program, a part of one, or a word of its language, by how it stands in the text.

`[kettwig]` in the log of `homebridge-kettwig`, `Lampa(host, user)` below `from pylampa import Lampa`, `the app Vellux`: the text itself
says what such a word is. Forenames and surnames of the lists are left to other rules.
"""

from __future__ import annotations

import re

from redactor import regex
from redactor.detect.prose import initials, profiles
from redactor.detect.review import near, word_places
from redactor.detect.words import forenames, short_words
from redactor.detect.words.named_after import names_somebody
from redactor.types import Span

#: Folders of programs, and words that packages are called by.
_FOLDERS = r"site-packages|dist-packages|node_modules|components|custom_components|plug-?ins?|add-?ons?|extensions?|modules?|var/www(?:/html)?|srv/www|opt|usr/(?:lib|share|src|local|sbin|bin)(?:/lib|/share)?|etc|var/(?:lib|log|cache|run)|run|vendor|packages|drivers|themes|apps|lib|src"
_OF_PACKAGE = r"homebridge|plug-?in|python|node|lib|docker|hass?|home-?assistant|iobroker|fhem|openhab|domoticz|jeedom|add-?on|api|sdk|cli|server|driver|adapter|component|integration|module|mqtt|exporter|daemon|gateway|proxy|arduino|esp(?:32|8266|home)?|ros|qt|gtk|react|vue|wp|wordpress|firmware|utils?"
_ENDINGS = r"py|pyc|js|mjs|ts|php|rb|go|rs|java|cpp|hpp|c|h|cs|so|dll|exe|jar|ya?ml|json|toml|ini|conf|cfg|service|sh|bat|ps1|log|apk|ipa|deb|rpm|desktop|plist|inc|lua|pl|ko|launch|msi|dmg|properties"
#: Stands for the word that is asked about: a letter that no text has, so that what stands around it reads as before.
_MARK = "\N{CYRILLIC LETTER MULTIOCULAR O}"
_CODE = regex.compile((
    rf"(?<![\w@.])WORD(?:\w*)\.(?:{_ENDINGS})(?![\w])"  # a file of it
    rf"|(?<![\w@])(?:{_OF_PACKAGE})[-_]WORD(?![\w@]|[ ]?:)|(?<![\w@])WORD[-_](?:{_OF_PACKAGE})(?![\w@])|(?<![\w@-])py-?WORD(?![\w@])"
    rf"|(?:^|[\s\"'(/:=])(?:{_FOLDERS})/(?:[\w.-]+/)?WORD(?:[/.:\s\"')]|$)"
    r"|(?<![\w@])[a-z_]+\.WORD\.[a-z_]+(?![\w.]*@)|(?<![\w@.])WORD\.[a-z_]+\(|^[ \t]*(?:from WORD(?:\.\w+)* import\b|from [\w.]+ import WORD(?![\w@])|import WORD(?:[.;,]|[ ]as[ ]|[ \t]*\r?$)|using WORD(?:\.\w+)*;|use WORD(?:::|\\|;))|require\([\"']WORD|\bclass WORD(?:[(:{]| extends)|\bnew WORD\(|= ?WORD\(\w|(?<![\w@])WORD(?:::|->)\w"
).replace("WORD", _MARK), re.IGNORECASE | re.MULTILINE)
_NAMED = regex.compile(
    r"(?<![\w-])(?:app|apps|appli|application|programm|programme|program|software|logiciel|outil|box|gateway|hub|bridge|dongle|integration|intégration|integración|passerelle|aplicación|aplikation|anwendung|plugin|plug-in|addon|add-on|firmware|launcher|client|tool|brand|marque|marke|marca|platform|plattform|plateforme|plataforma|service|framework|library|bibliothek|distro|theme|protocol|protokoll)"
    r"(?: (?:called|named|namens|appelée?|llamad[oa]))?[ \t]?[\"'“„«`*]{0,2}\Z",
    re.IGNORECASE,
)
#: What is said of programs, and done with them: versions, parts, how they get onto a device.
_HANDLED = regex.compile((
    r"(?<![\w@-])WORD (?:(?:as of|version|release|ver\.?) v?\d|\(?v?\d{1,2}\.\d{1,3}(?:\.\d{1,3})?(?![\d.])|(?:behaviou?r|version|firmware|plug-?in|integration|add-?on|adapter|console|broker|dashboard|repo(?:sitory)?|docs|wiki|web ?ui|gui|api|cli|sdk|daemon|installer|source code|release notes)\b)"
    r"|\b(?:console|version|docs|wiki|release|fork|source code) of WORD(?![\w-])"
    r"|\b(?:flash(?:ed|ing)?|reinstall\w*|uninstall\w*|install(?:ed|ing)?|compil(?:e|ed|ing)|download(?:ed|ing)?) (?:(?:the|a|an|latest|newest) )?WORD(?![\w-])|\bflash(?:ed|ing)? [^.\n]{1,40} with WORD(?![\w-])"
).replace("WORD", _MARK), re.IGNORECASE)
_COPYRIGHT = regex.compile(r"(?:\bcopyright\b|©|\(c\))[^\n]{0,120}\Z", re.IGNORECASE)
_YEAR = regex.compile(r"(?:19|20)\d\d")
#: Before a noun of German, and before no person.
_NOUN = regex.compile(r"(?<![\w-])(?:am|im|ins|ans|aufs|kein|keine|keinen|keinem|keiner|etwas|viel|jede|jedes|jeden|diese|dieses|diesen|diesem|dieser|solche|des|einen|einem|einer|eines|unser\w{0,2}|meine[mnr]|deine[mnr]|seine[mnr]|ihre[mnr])[ ]\Z", re.IGNORECASE)
_GERMAN = regex.compile(r"(?<![\w-])(?:der|die|das|und|ich|nicht|ist|bin|noch|ein|eine|mit|auf|den|dem|es|war|wird|nach|von|auch|aber|wenn|dann|hat|sich|rechtlich|denke|wie|bei)(?![\w-])", re.IGNORECASE)
#: Labels of quoted headers, and what they are taken for.
_LABELS = frozenset("von an de para da a fra från til till od do från van aan kopie gesendet envoyé enviado inviato verzonden skickat sendt betreff objet asunto oggetto onderwerp ämne emne".split())
#: Whose it is, before a thing in small letters.
_OWNED = regex.compile(r"(?:ton|ta|tes|son|sa|ses|mon|ma|mes|votre|vos|notre|nos|leur|leurs|dein\w{0,2}|mein\w{0,2}|sein\w{0,2}|ihr\w{0,2}|eu[e]?r\w{0,2}|unser\w{0,2}|tu|tus|su|sus|mi|mis|vuestr[oa]s?|nuestr[oa]s?|your|my|our|their|his|her|il tuo|la tua|jouw|mijn|onze|uw) ([^\W\d_]+)", re.IGNORECASE)
#: Rooms, as things are called after where they stand.
_ROOM = regex.compile(r"(?:salle|chambre|cuisine|salon|entrée|porte|fenêtre|garage|bureau|couloir|sala|habitación|cocina|puerta|ventana|cuarto|camera|porta|finestra|stanza|zimmer|wohnzimmer|schlafzimmer|küche|bad|flur|keller|tür|fenster|room|kitchen|bedroom|door|window|slaapkamer|woonkamer|keuken|deur|raam)\b", re.IGNORECASE)
#: Verbs of Spanish with what is done to whom: `conectarme`.
_VERB = regex.compile(r"[a-záéíóúñ]{3,}(?:ar|er|ir)(?:me|te|se|lo|la|le|los|las|les|nos)|[a-zàâçéèêëîïôûü]{3,}-(?:moi|toi|vous|nous|le|la|les|y|en|eau|vous)")
#: How who gave a password is told, in its place.
_GIVEN = regex.compile(r"(?:fourni|donnée?|reçue?|indiquée?|inscrite?|provided|given|supplied|printed|written|geliefert|erhalten|bekommen|aufgedruckt|proporcionad[oa]|suministrad[oa]|facilitad[oa]|fornit[oa]|forneci[dn][oa]|meegeleverd) (?:par|by|von|por|da|door|on|auf|sur|en|su|op|in)\b", re.IGNORECASE)
_TOKENS = regex.compile(r"r\d{3,6}|(?:ed|x|curve|p|secp|nistp|brainpoolp)-?(?:25519|448|521|384|256)\w{0,3}|chacha20(?:-\w+)?|poly1305", re.IGNORECASE)
#: Types of columns and ends of pipes.
_OF_LANGUAGES = frozenset(word for name in ("varchar", "nvarchar", "varchar2", "nvarchar2", "nchar", "bpchar", "tinytext", "mediumtext", "longtext", "bigint", "smallint", "tinyint", "mediumint", "bigserial", "smallserial", "datetime2", "smalldatetime", "datetimeoffset", "timestamptz", "varbinary", "bytea", "jsonb", "tsvector", "uniqueidentifier", "stdin", "stdout", "stderr") for word in (name, name.upper()))
#: A device as kernels of BSD number them, and where it is attached: `uhub3 at xhci1`.
_UNIT, _ATTACHED = regex.compile(r"[a-z_]{2,12}[0-9]{1,2}"), regex.compile(r" at [a-z_]{2,12}[0-9]{1,2}\b")
_DOI = regex.compile(r"\b10\.\d{4,6}/\Z")
_PLACEHOLDERS = frozenset("ユーザー名 ユーザー あなたの名前 用户名 用户 使用者 您的用户名 사용자 사용자이름 benutzername benutzer nutzername utilisateur usuario utente gebruiker användare bruker uživatel użytkownik username user".split())
#: Sizes as French writes them, and folders of Unix behind the first slash.
_BYTES = regex.compile(r"[KMGTP](?:io|o)")
_FOLDER_NAMES = frozenset("var tmp mnt etc usr opt srv home dev proc sys run boot root bin sbin lib media data backup".split())
_ACRONYM = regex.compile(r"[A-Z]{3,6}\d?")
_LONGEST_LINE, _LONGEST_TEXT = 200, 200_000
#: Of a longer text is read only where a word begins.
_SHORT_TEXT = 4096


def is_thing(text: str, span: Span) -> bool:
    """Return whether what the model found is no person, place, account, password or machine, by the text around it."""
    if not span.detector.startswith("model:"):
        return False
    if span.entity == "PERSON" and _is_holder(text, span.start):
        return True
    if span.detector != "model:names":
        return False
    if span.entity != "PASSWORD" and profiles.is_boards(text, span.start, span.end):
        return True
    value = text[span.start : span.end]
    bare = value.strip("*_`\"' ")
    if _is_said_otherwise(text, span, bare):
        return True
    if bare in _OF_LANGUAGES:
        return True
    if not bare or " " in bare or not bare[:1].isalpha() or _is_listed(bare):
        return False
    if span.entity == "PERSON" and _is_acronym(text, span, bare):
        return True
    named = bare[:1].isupper() and _NAMED.search(text, max(0, span.start - 40), span.start) is not None
    return (named and span.entity != "PASSWORD") or (len(text) < _LONGEST_TEXT and in_code(text, bare))


def _is_holder(text: str, start: int) -> bool:
    """Say whether a program's author stands here, behind the year of a copyright: everybody knows who that is."""
    found = _COPYRIGHT.search(text, max(text.rfind("\n", 0, start) + 1, start - _LONGEST_LINE), start)
    return found is not None and _YEAR.search(found[0]) is not None


def _is_said_otherwise(text: str, span: Span, bare: str) -> bool:
    before = near.before(text, span, _LONGEST_LINE)
    if span.entity in ("USERNAME", "HOSTNAME") and (_TOKENS.fullmatch(bare) or bare in _PLACEHOLDERS):
        return True
    if span.entity in ("USERNAME", "HOSTNAME") and _UNIT.fullmatch(bare) and _ATTACHED.match(text, span.end):
        return True
    if span.entity == "USERNAME" and (bare.startswith("#") or _DOI.search(before)):
        return True  # a channel, a publication
    if span.entity in ("USERNAME", "HOSTNAME", "PASSWORD"):
        return (_VERB.fullmatch(bare) is not None and not names_somebody(bare)) or (span.entity == "PASSWORD" and _GIVEN.match(bare) is not None)
    if span.entity not in ("PERSON", "LOCATION"):
        return False
    if (_BYTES.fullmatch(bare) and re.search(r"\d[ \u00a0]?\Z", before)) or (bare in _FOLDER_NAMES and re.search(r"(?:^|[\s\"'(=])/\Z", before)):
        return True
    if before.endswith("```") or (not before.strip(" \t>*") and bare.lower() in _LABELS and text[span.end : span.end + 1] == ":"):
        return True
    owned = _OWNED.fullmatch(bare)
    if owned is not None and owned[1].islower() and not _is_listed(owned[1]):
        return True
    if span.entity == "PERSON" and " " in bare and _ROOM.match(bare):
        return True
    if not (bare.isalpha() and bare.istitle() and _NOUN.search(before)):
        return False
    return len(_GERMAN.findall(text, *near.line_around(text, span.start, span.end, _LONGEST_LINE))) > 1 and not _is_listed(bare) and bare.lower() not in forenames.known()[0]


def _is_listed(word: str) -> bool:
    """Say whether a word is a forename or a surname of the lists."""
    lower = word.casefold()
    return near.is_given(lower) or names_somebody(word)


def _is_acronym(text: str, span: Span, bare: str) -> bool:
    """Say whether a few capitals amid a line of other words are no name."""
    if bare.isupper() and short_words.is_one(bare) and near.before(text, span).strip(" \t-–—~/*>") and not initials.closes(near.before(text, span)):
        return True
    if not _ACRONYM.fullmatch(bare):
        return False
    first, last = near.line_around(text, span.start, span.end, _LONGEST_LINE)
    line = text[first:last]
    if re.search(r"[-–—~/*][ ]?\Z", text[first : span.start]) or not text[span.end : first + len(line)].strip(" .!"):
        return False  # initials, behind a dash or at the end
    return any(word.islower() and word.isalpha() and len(word) > 2 for word in re.findall(r"[^\W\d_]+", line))  # noqa: PLR2004


def in_code(text: str, word: str) -> bool:
    """Say whether a word is a file, a package, a folder or a class of a program elsewhere in the text."""
    if len(text) <= _SHORT_TEXT:
        return _is_code(text, word)
    places = word_places.of(text)
    if word not in places.answers:
        places.answers[word] = _is_code(places.around(word), word)
    return places.answers[word]


def _is_code(text: str, word: str) -> bool:
    marked = "\n".join(line for line in re.sub(re.escape(word), _MARK, text, flags=re.IGNORECASE).split("\n") if _MARK in line)
    return _HANDLED.search(marked) is not None or _CODE.search(marked) is not None
