"""What the names model takes for somebody in a mail and is none: the program at its end, a list, signs of a page, files' modes.

`Sent with Quillmail` under a message is what it was written with; `Sent from Anna` is not touched, for somebody is called so.
"""

from __future__ import annotations

import re

from redactor import regex
from redactor.detect.words import wrote_words
from redactor.detect.words.named_after import is_forename
from redactor.types import Span

#: How programs sign what was written with them, with the mark of a link before their name.
_SENT = regex.compile(
    r"[ \t>*_-]*(?:<[^<>\n]*>)*(?:sent|written|gesendet|verschickt|verzonden|envoyée?|enviado|inviat[oa]|skickat|sendt|lähetetty|wysłan[eyo]|odesláno|отправлено|gönderildi|trimis|elküldve)"
    r" (?:securely )?(?:from|with|via|using|through|by|von|mit|über|met|vanuit|de(?:puis)?|avec|par|desde|con|com|da|do|från|med|fra|przez|z|из|с|через)"
    r"(?: (?:my|the|mein(?:em|er)|mijn|mon|ma|mi|meu|minha|la|le|el|der|dem|min|mit|app))*[ ](?:<[^<>\n]*>)*\Z",
    re.IGNORECASE | re.MULTILINE,
)
_SAID_SENT = frozenset(("sent", "written"))
_REACH = 200
_LIST = regex.compile(r"[ ](?:mailing[ -]?lists?|mailingliste|mailinglijst|liste de (?:diffusion|discussion)|lista de correos?|lista di distribuzione)\b", re.IGNORECASE)
#: What is told to the program of a list, and the lines around a signature.
_SUBSCRIBED = regex.compile(r"(?:[\"'“]|^[ \t>]*)(?:un)?subscribe \Z", re.MULTILINE)
_ARMOUR = regex.compile(r"-----(?:BEGIN|END) [A-Z0-9 ]*\Z")
#: Words of scripts in which names have capitals, and which the names model has not read.
_CYRILLIC_OR_GREEK = regex.compile(r"[\u0370-\u03ff\u0400-\u04ff\s.,-]+")
#: Before the sign of an address that nobody reads.
_NOBODYS = frozenset("noreply no-reply no_reply donotreply do-not-reply do_not_reply mailer-daemon postmaster bounce bounces root nobody".split())
#: When somebody works: `Mon-Thu`, `Di–Fr`.
_DAYS = regex.compile(r"(?:mon?|tue?s?|wed?|thu?r?s?|fri?|sat?|sun?|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mié|jue|vie|sáb|dom)\.?(?:[ ]?[-–—/&,+][ ]?(?:mon?|tue?s?|wed?|thu?r?s?|fri?|sat?|sun?|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mié|jue|vie|sáb|dom)\.?)+", re.IGNORECASE)
#: Numbers that firms alone have in the registers of Russia, which the names model has not read of.
_OF_FIRM = regex.compile(r"(?:\b(?:КПП|ОГРН|ОКПО|ОКВЭД|ОКАТО|ОКТМО|БИК|МФО))[ ]?[:№#]?[ ]?\Z", re.IGNORECASE)
#: A sign as pages write it, cut or whole.
_ENTITY = regex.compile(r"&(?:nbsp|amp|lt|gt|quot|apos|shy|zwnj|[a-z]?(?:dash|squo|dquo)|[lr]aquo|copy|reg|trade|hellip|bull|middot|euro|#\d{2,5})\b")
_SECRETS = frozenset(("PASSWORD", "USERNAME", "ONE_TIME_CODE", "SECRET"))
#: What git calls the kinds of files.
_MODES = frozenset(("100644", "100755", "120000", "160000", "040000"))


def is_thing(text: str, span: Span) -> bool:
    """Say whether what was found is a mail program, a list, a sign of a page or the mode of a file."""
    value = text[span.start : span.end]
    if span.detector.startswith("model:") and _is_markup(text, span, value):
        return True
    if span.entity in ("PERSON", "LOCATION"):
        return is_mailer(text, span)
    if span.entity in _DATED:
        return is_sent_on(text, span)
    if span.entity == "USERNAME" and text[span.end : span.end + 1] == "@" and value.casefold() in _NOBODYS:
        return True
    if span.detector.startswith("model:") and value.isdigit() and _OF_FIRM.search(text, max(0, span.start - 16), span.start):
        return True
    if span.entity in _SECRETS:
        return "&" in value and _ENTITY.search(value) is not None
    return span.entity == "DEVICE_ID" and value in _MODES


#: When a mail was sent, as its header quoted in another says it; and the line above what is quoted, which ends in who wrote.
_SENT_ON = regex.compile(
    r"^[ \t>*_]*(?:sent|date|datum|data|fecha|dato|päiväys|datë|tarih|dátum|gesendet(?: am)?|envoyée?(?: le)?|enviado(?: el)?|enviada em|inviato|verzonden|skickat|sendt|lähetetty|wysłan[oya]|odesláno|odoslané|elküldve|gönderildi|gönderilme tarihi|trimis|poslano|saatmisaeg|išsiųsta|nosūtīts|отправлено|дата|надіслано|изпратено|ημερομηνία|απεστάλη|στάλθηκε|日付|送信日時|发送时间|보낸 날짜)[ ]?\*?[:：]",
    re.IGNORECASE | re.MULTILINE,
)
_QUOTES = regex.compile(
    rf"^[ \t>]*(?:on|am|le|el|il|op|den|em|w dniu|dne|dňa|pe|på|στις|vào|dnia|в)?[^\n]{{0,120}}\b(?:{wrote_words.PATTERN})[ ]?:?[ ]*\r?$",
    re.IGNORECASE | re.MULTILINE,
)
_DATED = frozenset(("DATE_OF_BIRTH", "PURCHASE_DATE", "POSTAL_ADDRESS", "AGE", "POSTCODE"))


def is_sent_on(text: str, span: Span) -> bool:
    """Say whether what the model took for a date of somebody's, or a street, is when a mail was sent."""
    if not span.detector.startswith("model:"):
        return False
    first = text.rfind("\n", 0, span.start) + 1
    last = text.find("\n", span.end)
    last = len(text) if last < 0 else last
    return _SENT_ON.match(text, first, last) is not None or (last - first < _REACH and _QUOTES.match(text, first, last) is not None)


def _is_markup(text: str, span: Span, value: str) -> bool:
    """Say whether the model found the name of an element or of a sign of a page: `</tbody>`, `&laquo;`."""
    before, behind = text[max(0, span.start - 2) : span.start], text[span.end : span.end + 1]
    return (behind == ">" and before == "</") or (behind == ";" and before[-1:] == "&" and value.isalpha())


def _is_in_small_letters(value: str) -> bool:
    """Say whether a value is words of Cyrillic or Greek without a capital: `в связи с`."""
    return not value.isascii() and value.islower() and _CYRILLIC_OR_GREEK.fullmatch(value) is not None


def is_mailer(text: str, span: Span) -> bool:
    """Say whether a name is what a message was written with, or a list's; `Sent` itself is nobody before `from`."""
    value = text[span.start : span.end]
    if _DAYS.fullmatch(value):
        return True
    if any(map(is_forename, value.casefold().split())):
        return False
    first = text.rfind("\n", 0, span.start) + 1
    if first < span.start and text[span.end : span.end + 1] not in ("'", "’") and span.start - first < _REACH and _SENT.match(text, first, span.start):
        return True
    if " " not in value and (_LIST.match(text, span.end) or (text.endswith("subscribe ", 0, span.start) and _SUBSCRIBED.search(text, first, span.start))):
        return True
    if (text.startswith("-----", first) and _ARMOUR.match(text, first, span.start)) or _is_in_small_letters(value):
        return True
    return value.casefold() in _SAID_SENT and text[span.end : span.end + 6] == " from "


#: The end of a patch sent by git: its own version below two dashes, and nothing else.
_GIT = regex.compile(r"(?:\A|\n)[> ]*-- ?\r?\n[> ]*\Z")
_GIT_REST = regex.compile(r"(?:\.(?:g[0-9a-f]{4,}|rc\d|dirty|\d+|windows|GIT))*[ \t]*\r?(?:\n|\Z)")


def is_signed_by_git(text: str, span: Span) -> bool:
    """Say whether four numbers are the version of git with which a patch was sent."""
    return _GIT.search(text, max(0, span.start - 16), span.start) is not None and _GIT_REST.match(text, span.end) is not None
