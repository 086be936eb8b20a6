"""Rows for what is told in passing: devices exchanged, serial numbers answered to somebody's, keys of a token, accounts elsewhere, towns in a clause."""

# ruff: noqa: E501 - a row of patterns reads best on one line

from __future__ import annotations

import re

from redactor.detect import accounts
from redactor.detect.prose import credential_shapes
from redactor.detect.prose.prose_serials import is_sure_shape
from redactor.detect.rows.fields import person
from redactor.detect.rows.row import Row
from redactor.detect.rows.towns import TOWN, place
from redactor.detect.words import made_names, plain_words, words_abroad
from redactor.detect.words.folding import fold
from redactor.detect.words.named_after import names_somebody
from redactor.detect.words.plain_words import is_known


def _exchanged(text: str) -> bool:
    """Return whether what stands behind `OUT:` and the like is a device's number: letters and digits that change places twice, no model with its number at the end."""
    changes = sum(a.isdigit() != b.isdigit() for a, b in zip(text, text[1:], strict=False))
    return changes >= 2 and sum(map(str.isdigit, text)) >= 2 and sum(map(str.isalpha, text)) >= 2 and not text[-4:].isalpha()  # noqa: PLR2004


def _handle(text: str) -> bool:
    """Return whether what somebody is on a forum is an account: a sign, a digit or small letters, no ordinary word."""
    return accounts.personal_account(text) and (any(c in "._-" or c.isdigit() for c in text) or text.islower())


def _writes(text: str) -> bool:
    """Return whether who writes in a journal does so under an account: no word of programs, no system."""
    return accounts.personal_account(text) and not is_known(text) and not words_abroad.is_word(text) and not accounts.is_infrastructure(text)


def _default(text: str) -> bool:
    """Return whether what stands behind `admin /` is a password: no page, no role, no state."""
    return len(text) >= 5 and not re.fullmatch(r"(?i)(?:root|user|guest|operator|support|admin\w*|settings?|config\w*|login|password|viewer|editor|manager|local|remote|system|dashboard|general|users?|network|security|advanced|setup|status)", text) and not credential_shapes.unnamed(text)  # noqa: PLR2004


def _author(text: str) -> bool:
    """Return whether a word in bold above a date is somebody's account: a sign, a digit or a capital inside, no ordinary word alone."""
    made = any(c in "._-" or c.isdigit() for c in text) or re.search(r"[a-z][A-Z]", text) is not None
    return accounts.personal_account(text) and (made or (text.islower() and not plain_words.is_known(text)))


_STILL = r"(?: (?:encore|toujours|actuellement|maintenant|désormais|todavía|ahora|siempre|actualmente|aún|sempre|ancora|adesso|ainda|agora|immer noch|noch|jetzt|derzeit|nog|nu|still|now))?"
#: Who does such things and is no person.
_BY_FIRMS = frozenset("support service services team security finance facilities reception courier carrier dispatch warehouse post mail it hr sales legal accounts admin management engineering logistics customs customer dhl ups fedex dpd gls hermes tnt usps amazon apple google microsoft samsung dell lenovo police housekeeping maintenance operations helpdesk automation system noon monday tuesday wednesday thursday friday saturday sunday".split())


#: Before a name on the next line.
_TITLES = frozenset("mr mrs ms miss mx dr prof sir madam herr frau mme mlle monsieur madame sr sra señor señora sig signor signora".split())


def _by_somebody(text: str) -> bool:
    """Return whether who did what a form notes is a person: a name, no word that support says, no firm."""
    words = text.lower().replace(".", "").split()
    if any(word in _BY_FIRMS for word in words) or not person(text) or (len(words) == 1 and words[0] in _TITLES):
        return False
    if len(words) == 1 and fold(words[0]) in made_names.known():
        return False
    return not plain_words.is_common(words[0]) and (names_somebody(words[0].title()) or not plain_words.is_known(words[0]))


ROWS: tuple[Row, ...] = (
    # tags of machines in other languages, and numbers of meters under their key
    Row("tag_abroad", "DEVICE_ID", r"(?i:\b(?:etiqueta|pegatina|étiquette|etichetta|inventaraufkleber|aufkleber|etikett|naklejka|štítek|etiketa|sticker|autocollant)(?: (?:nº|n°|nr\.?|no\.?|con|mit|avec))?)[ :]{1,2}(?P<v>[A-Z]{2,5}-(?:[A-Z]{1,4}-)?[0-9]{3,5})\b", "context", 0.8, log=False),
    Row("journal_account", "USERNAME", r"(?m:^)[ \t]*(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{2,4}),? [0-9]{1,2}:[0-9]{2}(?::[0-9]{2})? (?:[-–] )?(?P<v>[a-z][a-z0-9._-]{3,20}): [^\W\d_a-z]", "context", 0.75, _writes, log=False),
    Row("meter_keyed", "SERIAL_NUMBER", r"(?:(?m:^)|[\s,;&?|])(?i:medidor|contador|compteur|contatore|z(?:ä|ae)hler|licznik|elmätare|måler|elektroměr|serie|série)[ ]?[=:][ ]?(?P<v>[A-Z]{1,6}[-/ ]?[0-9]{5,}[0-9A-Z]*|[0-9]{2,}[A-Z]{1,3}[0-9]{4,})\b", "label", 0.85, log=False),
    Row("postcode_keyed", "POSTCODE", r"(?:(?m:^)|[,;&?])(?i:cp|codigo_?postal|code_?postal|cod_?postal|plz|cap|postcode|zip)=(?P<v>[A-Z]?[0-9]{3,5}(?:[ -]?[0-9A-Z]{2,4})?)(?:[&,;\s]|$)", "label", 0.9, log=False),
    # an exchange of devices: the one that went and the one that came
    Row("exchanged", "SERIAL_NUMBER", r"\b(?:OUT|IN|OLD|NEW|Out|In|Old|New|old|new|Returned|Replaced|Removed|Installed|Swapped|ALT|NEU|Alt|Neu|Ancien|Nouveau|Viejo|Nuevo|Vecchio|Nuovo)(?: (?:unit|device|laptop|one|pc|Gerät|appareil|equipo))?[ ]?[:=][ ](?P<v>[A-Z0-9]{7,14})(?:[\s,.;()]|$)", "context", 0.75, _exchanged, log=False),
    Row("mine_is", "SERIAL_NUMBER", r"(?i:\b(?:mine|ours|his|hers|theirs|meine?s?|meiner|la mienne|le mien|la mía|el mío|la mia|il mio|de mijne)(?:['’]s| is| was| reads| says| starts with| begins with| ist| lautet| est| es| è)) (?P<v>[A-Z0-9][A-Z0-9-]{6,24}[A-Z0-9])(?:[\s,.;()!?]|$)", "context", 0.75, is_sure_shape, log=False),
    Row("token_number", "SERIAL_NUMBER", r"(?i:\b(?:yubi ?key|nitrokey|titan key|securid|rsa token|hardware token|security key|key fob|id token|smart ?card))(?: (?:[0-9][A-Z]?|NFC|Nano|no\.?|nr\.?|number|s/n|#)){0,3}[ :#]{1,3}(?P<v>[0-9]{7,12})(?:[\s,.;()\"]|$)", "context", 0.75, log=False),
    Row("admin_pair", "PASSWORD", r"(?i:\b(?:page|ui|gui|interface|console|portal|panel|login|router|switch|camera|webif|weboberfläche|oberfläche|interfaz|interfaccia)[^\n:/]{0,24}: ?)(?i:admin|root|administrator|user|service) ?/ ?(?P<v>[^\s,;/()\"'<>|]{5,24})(?:[\s,;)]|$)", "context", 0.75, _default, log=False),
    Row("quoting", "USERNAME", r"(?m:^)[ \t>]*(?i:quoting|in reply to|replying to|quote from|zitat von|zitiere|citation de|en réponse à|citando a|cita de|in risposta a|citaat van|citat från|cytat)[ ]@?(?P<v>[A-Za-z]\w*[._\d-][\w.-]*\w)[ ]?[:>\r\n]", "context", 0.8, accounts.personal_account, log=False),
    Row("known_there_as", "USERNAME", r"(?i:\b(?:je suis|ich bin|ich heiße|soy|sono|sou|ik ben|jag är|jeg er|olen|jestem|i am|i['’]m)) (?P<v>[A-Za-z][\w.-]{3,24}) (?i:sur|im|auf|bei|en|sul|su|no|na|op|på|on|w)(?: (?i:le|la|el|the|het|der|den|dem))? ?(?i:forum|foro|fórum|discord|github|gitlab|reddit|twitch|steam|insta(?:gram)?|telegram|twitter|mastodon|chat)\b", "context", 0.8, _handle, log=False),
    # numbers in groups by points (Liebherr), terminals of card machines
    Row("serial_dotted", "SERIAL_NUMBER", r"(?i:\bserial(?:[ -]?(?:no|number|nr)\.?)?|\bs/n|\bser\. ?no\.?)[ .:#]{1,3}(?P<v>[0-9]{2,3}\.[0-9]{3}\.[0-9]{3}(?:\.[0-9]{1,2})?)(?:[\s,;)]|\.(?:\s|$)|$)", "label", 0.85, log=False),
    Row("terminal_id", "DEVICE_ID", r"\bTID[ :#.]{1,3}(?P<v>[0-9]{8})\b", "context", 0.75, log=False),
    # who wrote in a forum, in bold above what they wrote, beside a rank or above a date
    Row("forum_author", "USERNAME", r"(?m:^)\*\*(?P<v>[A-Za-z][\w.-]{2,24})\*\* ?\((?i:moderator|mod|admin|administrator|member\b[^()\n]*|staff|expert|guru|newbie|junior|senior|op|original poster|guest|community[^()\n]*|top contributor|contributor|author|joined[^()\n]*|[0-9]+ posts?)\)[ \t]*\r?$"
        r"|(?m:^)\*\*(?P<v2>[A-Za-z][\w.-]{2,24})\*\*[ \t]*\r?\n[ \t]*(?:[0-9]{1,2}[-/. ](?:[0-9]{1,2}|[A-Z][a-z]{2,8})[-/. ,]{1,2}[0-9]{2,4}|[0-9]{4}-[0-9]{2}-[0-9]{2}|(?:[A-Z][a-z]{2},? )?[A-Z][a-z]{2,8} [0-9]{1,2},? [0-9]{4}|[0-9]+ (?:minutes|hours|days|weeks|months|years) ago)\b", "context", 0.8, _author, log=False),
    # who did what is noted, at the end of a remark: `Kiosk 17, handled by Priyanka`
    Row("handled_by", "PERSON", r"(?i:\b(?:handled|taken|served|seen|dealt with|logged|booked in|booked|collected|dropped off|picked up|handed (?:over|in)|brought in|assisted|received|signed for|signed off|approved|authori[sz]ed|checked|inspected|repaired|serviced|fitted|installed|tested|verified|witnessed|returned|requested|noted|filled in|completed|prepared|packed|escalated|referred|called in|phoned in) by)[ :]{1,3}(?P<v>[A-ZÀ-ÖØ-Þ][a-zß-ÿ]+(?: [A-ZÀ-ÖØ-Þ](?:\.|[a-zß-ÿ]+))?)(?:[,.;)]|[ \t]*\r?$|[ \t]*\n| (?:on|at) [0-9]| \()", "context", 0.7, _by_somebody, log=False),
    # where somebody still is
    Row("still_there", "LOCATION", rf"(?i:\b(?:habite|habitons|habitent|vit|vis|vivons|vivent){_STILL}(?: (?:à|au|en|sur))?) (?P<v>{TOWN})|(?i:\b(?:estamos|estoy|están|vivimos|viven|estou|moramos){_STILL} (?:en|em)) (?P<v2>{TOWN})|(?i:\b(?:abitiamo|abitano|stiamo|viviamo){_STILL} (?:a|ad)) (?P<v3>{TOWN})|(?i:\b(?:wohnt|wohnen|leben|lebt|sitzen|sind){_STILL} in) (?P<v4>{TOWN})|(?i:\b(?:i['’]m|we['’]re|he['’]s|she['’]s|they['’]re|parked|broken down|stopped|stuck)(?: (?:just|right|now))?|\bjust) (?i:past|outside|short of|north of|south of|east of|west of) (?P<v5>{TOWN})", "context", 0.7, place, log=False),
)
