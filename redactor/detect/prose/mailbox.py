"""Names that stand before addresses: `Maria Garcia <maria@example.com>`, `"Garcia, Maria" <mgarcia@example.com>`."""

from __future__ import annotations

import re
from collections.abc import Iterable

from redactor import regex
from redactor.detect.identities import known_variants, person_names
from redactor.detect.identities.known_support import GREETINGS
from redactor.detect.review import trade_names
from redactor.detect.words import made_names, plain_words, words_abroad, wrote_words
from redactor.detect.words.firms import is_firm
from redactor.detect.words.folding import compact, fold
from redactor.detect.words.named_after import is_forename, is_listed, names_somebody
from redactor.detect.words.vocabulary import DEPARTMENTS, DESKS
from redactor.types import Span

#: Characters before an address in which its display name is looked for.
WINDOW = 96
DETECTOR = "context:display_name"

_DISPLAY_NAME = regex.compile(
    r"(?:[\"“]([^\"“”<>\n\\]{2,80})\\?[\"”]|([^\W\d_][^\x00-\x08\x0a-\x1f<>\"“”@:;=/\\\[\]{}()|]{1,80}?))[ \t]*(?:<|&lt;|\[)[ \t]*(?:mailto:)?\Z"
)
#: A name in brackets behind another, before an address; from this letter on scripts are not Latin.
_OTHER_NAME = regex.compile(r"[^\W\d_][\"”]?[ \t]*[(（]([^\W\d_][^\x00-\x1f()（）<>\"@:;=/\\\[\]{}|]{0,40})[)）][ \t]*(?:<|&lt;|\[)[ \t]*(?:mailto:)?\Z")
_NOT_LATIN = "\u0370"
#: What stands between a time and a name: `On Mon, Feb 5, 2024 at 4:18 PM Ngozi Ezeonu <...> wrote:`.
_CLOCK = frozenset("am pm at on um uhr à utc gmt cet cest est edt cst cdt mst mdt pst pdt".split())
#: Who wrote, in other languages: `14:00 от Alexander L <...>`. Some such words (`von`, `de`) are parts of names too.
_WRITTEN_BY = frozenset("от by par por från fra od przes przez door from ο/η".split()) | wrote_words.WROTE | wrote_words.USERS
#: Words before an address that are no one's name: `for <...>` in a Received line, `mailto <...>`.
_NO_NAMES = frozenset(
    "for from to by via with and or cc bcc at on in of id re fw fwd contact email e-mail mail mailto address reply write user envelope-from envelope-to envelope-sender mailfrom smtp.mailfrom smtp.mail rcpt authenticated account auth originating final-recipient original-recipient sender recipient subject "
    "für von an und oder unter bei pour de par à et ou para por y o see is are was".split()
)
#: What lists and the programs that run them are called last: `Exim Users`, `Mail Delivery Subsystem`.
_LISTS = frozenset("users developers devel announce announcements discuss discussion list lists liste mailinglist digest newsletter subsystem mailer-daemon majordomo listserv mailman".split())
#: Whoever these belong to, a desk's name before them is no person's.
_ROLES = frozenset("mailer-daemon mailerdaemon mail-daemon postmaster mdaemon daemon bounce bounces no-reply noreply donotreply do-not-reply".split())
#: Whatever stands before these: `with ESMTP id 1F5 for <...>`, `Your message to <...>`, `In article <...>`.
_BEFORE_ADDRESSES = frozenset("for to from by via article id message-id mailto envelope-from envelope-sender sender recipient address user".split())
_FIELDS = regex.compile(r",\s*\d+(?=,|$)")
_ADDRESS = regex.compile(r"[^\s@]+@[^\s@]+")
_WORD = regex.compile(r"[^\W\d_][\w'’.\-]*")
#: Who writes for a firm: `Wendeline at Polestar Optics`, `Tom from Larkline`.
_AT_FIRM = regex.compile(r"([^\W\d_a-z][^\W\d_]+(?: [^\W\d_a-z][\w'’-]+)?) (?:at|from|@|von|bei|de chez|chez|from the|hos|från|bij|via|der Firma|\|) [^\W\d_a-z][^\n]*")


_DESKS = DESKS | DEPARTMENTS


def _is_desk(name: str, address: str) -> bool:
    """Say whether a display name is that of a desk: its last word says so, and the address is no person's of that name."""
    words = [word.casefold() for word in _WORD.findall(name)]
    if words and words[-1].strip(".") in _LISTS:
        return True
    if not words or not {words[-1].strip("."), words[-1].strip(".").rpartition("-")[2]} & _DESKS:  # `IT-Servicedesk`
        return False
    local = address.partition("@")[0].casefold()
    return local in _ROLES or not any(len(word) > 2 and word in local for word in words if word not in _DESKS and not plain_words.is_known(word))  # noqa: PLR2004


def is_firms(name: str, address: str) -> bool:
    """Say whether a display name is that of a firm or a shop: nobody is called so, and its address is a desk's at a domain named after it.

    `Fennbrook Cycles News <news@fennbrookcycles.ie>`, `Ashcombe Surgery <admin@ashcombesurgery.nhs.uk>`.
    """
    words = [word[0] for word in _WORD.finditer(name)]
    local, _, domain = address.casefold().partition("@")
    returned = _RETURNED.fullmatch(local)
    if returned is not None:
        local, domain = returned[1], returned[2]
    if not domain or not words:
        return False
    if any(fold(word) in made_names.known() and not names_somebody(word) for word in words) and not any(is_forename(word) for word in words):
        return True
    if any(map(_is_name, words)):
        return False
    own = compact(domain.partition(".")[0])
    folded = [compact(word) for word in words]
    if folded[0] == own and all(plain_words.is_known(word.casefold()) or word.casefold() in trade_names.TRADES for word in words[1:]) and len(words) > 1:
        return True  # `brightHotel Booking <bookings@brighthotel.com>`
    if (len(words) == 2 and any(len(word) > 2 and fold(word) in local for word in words)):  # noqa: PLR2004
        return False
    desk = local in known_variants.ROLE_MAILBOXES or any(plain_words.is_plain(part) or words_abroad.is_word(part) for part in re.split(r"[._+-]", local) if len(part) > 2)  # noqa: PLR2004
    named = any(len(word) > 4 and own.startswith(word) for word in folded) or "".join(folded) == own  # noqa: PLR2004
    return _is_worded(words) and (desk or (named and "".join(folded) == own)) if len(words) > 1 else desk and named


#: An address inside the one that what cannot be delivered returns to: `info=brighthotel.com@mail9.example.net`.
_RETURNED = regex.compile(r"(?:.*[-+_])?([a-z][a-z.]*)=([a-z0-9-]+(?:\.[a-z0-9-]+)+)")

#: Houses that write to a help desk, beside firms.
_HOUSES = frozenset("surgery dairy clinic practice dentists dentist church parish nursery salon barbers bakers butchers solicitors opticians pharmacy chemist veterinary kennels stables brewery winery vineyard distillery orchard theatre museum gallery charity trust foundation primary secondary grammar academy preschool rentals lettings removals builders roofers electricals plumbers haulage couriers news gazette herald times radio".split())


def _is_worded(words: list[str]) -> bool:
    """Say whether a word of a name is an ordinary one."""
    return any(plain_words.is_known(word.casefold()) or word.casefold() in trade_names.TRADES or word.casefold() in _HOUSES or words_abroad.is_word(word) for word in words if len(word) > 3)  # noqa: PLR2004


def _is_name(word: str) -> bool:
    return ((names_somebody(word) or is_listed(word)) and not plain_words.is_known(word.casefold())) or (not plain_words.is_common(word.casefold()) and any(fold(word) in known for known in person_names.words()[:2]))


#: An address behind a name.
_WITH_ADDRESS = regex.compile(r"[\"”]?[ \t]*(?:<|&lt;|\[|\()(?:mailto:)?([^\s<>@\[\]()\"]{1,64}@[\w.-]{3,80})")


#: What is left of an address that is hidden already.
_HIDDEN = regex.compile(r"[\"”]?[ \t]*(?:<|&lt;|\[|\()\n\x00")


def stands_before_desk(text: str, start: int, end: int) -> bool:
    """Say whether a name stands before an address, and is a firm's or a desk's by it."""
    found = _WITH_ADDRESS.match(text, end)
    if found is None and _HIDDEN.match(text, end):
        words = [word[0] for word in _WORD.finditer(text, start, end)]
        return len(words) > 1 and _is_worded(words) and not any(map(_is_name, words))
    return found is not None and _is_nobodys(text[start:end], found[1])


def _is_nobodys(name: str, address: str) -> bool:
    role = fold(name.strip())
    if (role in known_variants.ROLE_MAILBOXES or role in known_variants.ROLES_ABROAD) and role == fold(address.partition("@")[0]):
        return True  # `NOC <noc@...>`, `Empfang <empfang@...>`
    return is_firms(name, address) or _is_desk(name, address) or _is_list(name, address)


def names(text: str, spans: Iterable[Span]) -> list[Span]:
    """Return the display names that stand before the e-mail addresses among `spans`."""
    found: list[Span] = []
    if "<" not in text and "[" not in text and "&lt;" not in text:
        return found
    for span in spans:
        if span.entity != "EMAIL_ADDRESS" or not span.start:
            continue
        before = text[max(0, span.start - WINDOW) : span.start]
        if not before.removesuffix("mailto:").rstrip(" \t").endswith(("<", "&lt;", "[")):
            continue
        match = _DISPLAY_NAME.search(text, max(0, span.start - WINDOW), span.start)
        if match is None:
            found += _in_brackets(text, span.start)
            continue
        start, end = _whose(text, match)
        while start < end and text[start] in " \t,'":
            start += 1
        while start < end and text[end - 1] in " \t,'":
            end -= 1
        if _ADDRESS.fullmatch(text, start, end) or text[start - 1 : start] == "@":  # the address itself, or its host, stands for the name
            continue
        if match.group(1) is None and text[start:end].casefold().rsplit(maxsplit=1)[-1:] and text[start:end].casefold().rsplit(maxsplit=1)[-1] in _BEFORE_ADDRESSES:
            continue
        if match.group(1) is None and _FIELDS.search(text, start, end):  # fields of a record, parted by commas
            continue
        if _is_nobodys(text[start:end], text[span.start : span.end]):
            continue
        if start < end and text[start].isalpha() and not is_firm(text[start:end]) and not (text[start:end].islower() and text[start:end].rsplit(maxsplit=1)[-1] in _NO_NAMES):
            found.append(Span(start, end, "PERSON", 0.9, DETECTOR))
    return found


def _is_list(name: str, address: str) -> bool:
    """Say whether a name is that of a list or a program: its address and domain begin with it (`notemaker <notemaker@notemakerlists.org>`), or share a word (`Kiln Users EU <kiln-eu@lists.kiln.example>`)."""
    local, _, domain = address.lower().partition("@")
    if name.islower() and name == local and domain.startswith(local):
        return True
    if not known_variants.is_list(address):
        return False
    words = [word[0] for word in _WORD.finditer(name)]
    return not any(map(_is_name, words)) and (name.islower() or name.isupper() or any(len(word) > 2 and fold(word) in fold(local) for word in words))  # noqa: PLR2004


def _in_brackets(text: str, end: int) -> list[Span]:
    """Return the name that stands in brackets between a name and an address, in another script or as a forename (`Zoltan Horvath (堀) <...`)."""
    match = _OTHER_NAME.search(text, max(0, end - WINDOW), end)
    if match is None or not (max(match[1]) >= _NOT_LATIN or is_forename(match[1])):
        return []
    return [Span(*match.span(1), "PERSON", 0.9, DETECTOR)]


def _whose(text: str, match: re.Match[str]) -> tuple[int, int]:
    """Return where the name stands in what is before an address: without the firm that somebody writes for, or the words before an unquoted one."""
    start, end = match.span(1 if match.group(1) else 2)
    who = _AT_FIRM.fullmatch(text, start, end)
    if who is not None:
        return who.span(1)
    return (_last_words(text, start, end) if match.group(1) is None else start), end


def _last_words(text: str, start: int, end: int) -> int:
    """Return where an unquoted name starts: at most four capitalised words (`Best regards, Maria Garcia <...`)."""
    begin, words = end, list(_WORD.finditer(text, start, end))
    signs = {" ", "\t", ","} if len(words) <= 3 else {" ", "\t"}  # noqa: PLR2004  # `Garcia, Maria` has no greeting before it
    for count, word in enumerate(reversed(words)):
        gap = text[word.end() : begin] if count else ""
        if (
            count == 4
            or not set(gap) <= signs
            or (count and word.group().lower() in GREETINGS)
            or word.group().lower() in _CLOCK
            or (count and word.group() in _WRITTEN_BY)
            or not (word.group()[0].isupper() or len(words) <= 3)
        ):  # noqa: PLR2004
            break
        begin = word.start()
    return begin
