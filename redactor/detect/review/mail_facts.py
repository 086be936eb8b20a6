"""What header fields of mails say that is nobody's: names of fields, media types, boundaries, signatures, lists, status codes.

These words and numbers look like accounts, names and serial numbers, and a mail in which one of them changed is another mail, or none. They stand in
headers, in delivery reports and in mails that are quoted in a text.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence

from redactor import regex
from redactor.types import Span

#: One of these stands in every text that has such fields; a cheap gate.
_SIGNS = ("ontent-", "ONTENT-", "essage-I", "ESSAGE-I", "-MTA", "-mta", "ist-I", "IME-V", "ime-V", "\nX-", "eferences:", "DKIM-", "ser-Agent", "eturn-")
_LINE = r"(?:^[> \t|]*)"
#: A folded line begins with a blank; in a quoted mail with one more than the others. A field behind a margin is none.
_REST = r"[^\n]*(?:\n(?:>[> ]*(?:\t|  )|[ \t])(?![ \t>]*[A-Z][A-Za-z-]{1,30}:[ \t])[^\n]*)*"
_FIELDS = (
    r"X|Content|List|Received|Authentication|DKIM|ARC|DomainKey|Reporting|Final|Original|Diagnostic|Arrival|Last|Remote|Return|Reply|Message|In-Reply|MIME|User|"
    r"Delivered|Delivery|Errors|Mailing|Auto|Resent|Thread|Envelope|Disposition|Expiry|Will-Retry|Precedence"
)
_NAMES = regex.compile(rf"{_LINE}((?:{_FIELDS})(?:-[A-Za-z0-9]+)+|[<> ]*(?:Vary|Pragma|Upgrade)):(?=[ \t\r\n])", re.IGNORECASE | re.MULTILINE)
#: Values that programs wrote for programs.
_FACTS = regex.compile(
    rf"{_LINE}(?:Content-(?:Type|Transfer-Encoding|Disposition|Language)|MIME-Version):[ \t]*\r?\n?[ \t]*([\w.+-]+(?:/[\w.+-]+)?(?:;\s*(?:charset|format|delsp|report-type|reply-type|type|protocol|micalg|version|method|smime-type)\s*=\s*\"?[\w.+/-]+\"?)*)|"
    rf"{_LINE}(?:DKIM-Signature|DomainKey-Signature|X-Google-DKIM-Signature|ARC-Seal|ARC-Message-Signature|X-Gm-Message-State|X-MS-Exchange-[\w-]+):({_REST})|"
    rf"{_LINE}List-I[dD]:[^\n<]*\n?[^\n<]*(<[\w.-]+>)|"
    rf"{_LINE}(?:Reporting|Remote|Received-From)-MTA:[ \t]*(dns;[ \t]*\r?\n?[ \t]*[\w-]+(?:\.[\w-]+)+)|"
    rf"{_LINE}(?:X-Mailer|User-Agent|X-MimeOLE|X-Priority|X-Account-Key|X-Mozilla-\w+|X-UIDL?|Auto-Submitted|X-Universally-Unique-Identifier|X-Virus-[\w-]+|X-Scanned-By|X-Spam-(?:Status|Checker-Version|Level|Flag|Score|Report)|X-MIME-Autoconverted|X-Mailman-Version|X-pstn-[\w-]+|X-(?:Proofpoint|IronPort|Barracuda|Brightmail|Forefront|Mailgun|Mru|Yandex|PMX|Sophos|CTCH|CMAE|MailScanner|Postfilter|Amavis)-[\w-]+|X-Mras|X-DSNContext|List-(?:Subscribe|Unsubscribe|Help|Archive|Post|Owner)):({_REST})|"
    rf"{_LINE}(?:Final|Original)-Recipient:[ \t]*([a-z0-9-]+;)|"
    rf"{_LINE}Subject:[ \t]*(?:(?:re|aw|fwd?|wg|sv|vs|tr|rv|antw|undeliverable|returned mail):[ \t]*)*(\[[^\s\]]{{2,40}}\])|"
    rf"{_LINE}Action:[ \t]*(failed|delayed|delivered|relayed|expanded)[ \t\r]*$|{_LINE}Status:[ \t]*([245]\.\d{{1,3}}\.\d{{1,3}}\b[^\n@]*)",
    re.IGNORECASE | re.MULTILINE,
)
#: Four numbers with dots are a version here, and somebody's address in the others (`X-Spam-Report`, `X-MS-Exchange-Organization-OriginalClientIPAddress`).
_VERSIONED = regex.compile(
    rf"{_LINE}(?:X-Mailer|User-Agent|X-MimeOLE|X-Virus-[\w-]+|X-Scanned-By|X-Spam-Checker-Version|X-Mailman-Version|X-MIME-Autoconverted|MIME-Version):({_REST})", re.IGNORECASE | re.MULTILINE
)
#: Here an address may still be somebody's (some programs write the sender's into the id), nothing else.
_IDS = regex.compile(rf"{_LINE}(?:(?:Resent-|X-Original-|Original-|X-)?Message-ID|In-Reply-To|References|Content-ID|X-Attachment-Id):({_REST})", re.IGNORECASE | re.MULTILINE)
#: On the way of a mail stand servers, protocols, programs and queue ids; people are those it is for or from, and who logged in.
_WAY = regex.compile(rf"{_LINE}(?:X-)?Received(?:-SPF)?:({_REST})", re.IGNORECASE | re.MULTILINE)
_LOGGED_IN = regex.compile(r"(?:\b(?:for|sender|account|user|ident|login|as|auth|envelope-\w+|mailfrom)[:= \t]+<?\"?\Z|@(?:localhost|\[)|\A[^@\s]+@)", re.IGNORECASE)
_ON_THE_WAY = frozenset(("EMAIL_ADDRESS", "IP_ADDRESS", "HOSTNAME", "MAC_ADDRESS"))
#: Programs that send mail, and what they call themselves and their messages.
_PROGRAMS = frozenset(
    "mail delivery subsystem system service services internet message messages undelivered undeliverable header headers postmaster mailer daemon mailer-daemon mdaemon administrator returned "
    "failure notification status interconnect server mailserver hmailserver robot list owner mailing bounce bounces handler e-mail email pmdf mailbox remote agent nil fwd forwarded majordomo "
    "listserv mailman sympa ezmlm exim postfix sendmail qmail overquota over-quota rfc822 x400 digest the your for to of from with id helo ehlo returned-mail".split()
)
_MECHANISM = regex.compile(r"(?:CRAM|DIGEST|SCRAM)-(?:MD5|SHA-?\d+)(?:-PLUS)?|PLAIN|NTLM|GSSAPI|XOAUTH2?|OAUTHBEARER|ANONYMOUS|E?SMTPS?A?|LMTP|MAPI", re.IGNORECASE)
_WORD = regex.compile(r"[^\s\"'.,;:()\[\]<>_/]+")
_ADDRESS = regex.compile(r"[\w.+'=-]+@[\w.-]+\.\w+")
#: An id that no person has as an address: figures enough before the sign.
_ID = regex.compile(r"(?<=<)(?=[^@<>\s]*(?:\d[^@<>\s]*){5})[^@<>\s]+@[^@<>\s]+(?=>)")
#: A message or a part of one, as a page points to it: `<blockquote cite="mid:CA+jEWT2Kb4@mail.example.com">`, `src="cid:logo.8811@01D3"`.
_POINTED = regex.compile(r"(?<![\w.-])[mc]id:([^\s\"'<>]+)")
_MANY_DIGITS = regex.compile(r"(?:\d[^@\s]*?){3}@|@[^.]*\Z")
#: How long a cache has had an answer (RFC 9111, 5.1), among other fields of HTTP; nobody is as old.
_CACHED = regex.compile(r"^[<> \t*]*age:[ ]?(\d+)[ \t]*\r?$", re.IGNORECASE | re.MULTILINE)
_OF_HTTP = regex.compile(r"^[<> \t*]*(?:cache-control|etag|vary|x-cache(?:-[\w-]+)?|cf-cache-status|accept-ranges|content-(?:type|length|encoding)|last-modified|strict-transport-security|http/[\d.]+ \d{3}):?", re.IGNORECASE | re.MULTILINE)
#: An attachment's own id; nobody is written to there.
_ATTACHED = regex.compile(rf"{_LINE}X-Attachment-Id:[ \t]*([^\s@]+@[^\s@]+)", re.IGNORECASE | re.MULTILINE)
_LIST = regex.compile(rf"{_LINE}List-I[dD]:({_REST})", re.IGNORECASE | re.MULTILINE)
_BOUNDARY = regex.compile(r"\bboundary\s*=\s*(?:\"([^\"\n]{1,72})\"|([^\s;\"]{1,70}))", re.IGNORECASE)


def may_hold(text: str) -> bool:
    """Say cheaply whether a text may have header fields of a mail."""
    return "\n" in text and any(sign in text for sign in _SIGNS)


def places(text: str) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Return where facts stand, and where ids of messages do, each sorted by start."""
    facts = [found.span(1) for found in _NAMES.finditer(text)]
    for found in _FACTS.finditer(text):
        start, end = found.span(found.lastindex or 0)
        value = text[start:end]
        if "@" not in value:
            facts.append((start, end))
            continue
        last = start  # a signature names for whom it was made
        for address in _ADDRESS.finditer(text, start, end):
            facts.append((last, address.start()))
            last = address.end()
        facts.append((last, end))
    names = {found[1] or found[2] for found in _BOUNDARY.finditer(text) if "@" not in found[0]}
    for name in names:
        at = text.find(name)
        while at >= 0:
            if text[max(0, at - 2) : at] == "--" or text[max(0, at - 10) : at].lower().rstrip('"= ').endswith("boundary"):
                facts.append((at - 2 if text[at - 2 : at] == "--" else at, at + len(name) + 2 * text.startswith("--", at + len(name))))
            at = text.find(name, at + len(name))
    return _joined(facts), [found.span(1) for found in _IDS.finditer(text)]


def _joined(places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    places.sort()
    joined: list[tuple[int, int]] = []
    for start, end in places:
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def is_program(value: str) -> bool:
    """Say whether a name is that of a mail program or of a message it writes: `Mail Delivery Subsystem`, `MAILER-DAEMON`."""
    words = _WORD.findall(value.lower().removesuffix(".txt"))
    return bool(words) and (all(word in _PROGRAMS for word in words) or _MECHANISM.fullmatch(value) is not None)


def _on_the_way(text: str, way: Sequence[tuple[int, int]], span: Span) -> bool:
    """Say whether a span in a Received field is no one who sent or got the mail."""
    if span.entity in _ON_THE_WAY or not _covered(way, span):
        return False
    return not (_LOGGED_IN.search(text, max(0, span.start - 24), span.start) or text.startswith("@", span.end))


def _is_of_message(text: str, span: Span) -> bool:
    """Say whether somebody is named behind the id of a message, in brackets: `<id@host> (Rosalie Brandt's message of "Mon, ...")`."""
    return span.entity == "PERSON" and text[span.start - 1 : span.start] == "(" and text.startswith(("'s ", "’s "), span.end)


def without(text: str, spans: Sequence[Span]) -> list[Span]:
    """Return the spans of a text without those that stand in such a place."""
    if not spans or not may_hold(text):
        return list(spans)
    facts, ids = places(text)
    versions = [found.span(1) for found in _VERSIONED.finditer(text)] if any(span.entity == "IP_ADDRESS" for span in spans) else []
    kept = [span for span in spans if not _covered(facts, span) or (span.entity == "IP_ADDRESS" and not _covered(versions, span))]
    pointed = [found.span(1) for found in _ATTACHED.finditer(text)]
    if pointed:
        kept = [span for span in kept if not _covered(pointed, span)]
    if any(span.entity == "AGE" for span in kept) and len(_OF_HTTP.findall(text)) > 1:
        cached = [found.span(1) for found in _CACHED.finditer(text)]
        kept = [span for span in kept if span.entity != "AGE" or not _covered(cached, span)]
    way = [found.span(1) for found in _WAY.finditer(text)]
    lists = [found.span(1) for found in _LIST.finditer(text)]
    if ids:
        named = {value for start, end in ids for value in _ID.findall(text, start, end)}
        kept = [
            span for span in kept
            if (span.entity == "EMAIL_ADDRESS" or _is_of_message(text, span) or not _covered(ids, span)) and text[span.start : span.end] not in named
        ]  # fmt: skip
    return [
        span for span in kept
        if not _on_the_way(text, way, span) and not (_covered(lists, span) and " " not in text[span.start : span.end] and span.entity in {"PERSON", "USERNAME", "LOCATION"})
    ]  # fmt: skip


def without_pointers(text: str, spans: Sequence[Span]) -> list[Span]:
    """Return the spans without those in the ids by which pages point to messages (`mid:`) and their parts (`cid:`)."""
    pointed = [found.span(1) for found in _POINTED.finditer(text) if _MANY_DIGITS.search(found[1])]
    return [span for span in spans if not _covered(pointed, span)] if pointed else list(spans)


def _covered(where: Sequence[tuple[int, int]], span: Span) -> bool:
    at = bisect.bisect_right(where, (span.start, 1 << 62)) - 1
    return at >= 0 and span.end <= where[at][1]
