"""Who writes in a forum: `Svar av Gräsänkling`, `dakhaas schreef op zo 6 okt 13:20:`, `Technivore — 22h51`, `↳ flux_and_solder: ...`.

A post begins with a line of its own that says who wrote it. A word for writing beside a token is evidence by itself, a date or a rank is
for tokens that are made like accounts; what stands before a colon, or alone on a line, must be found elsewhere in the thread as well.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from redactor import regex
from redactor.detect import accounts
from redactor.detect.labels import entity_for_key
from redactor.detect.prose import profiles
from redactor.detect.rows import towns
from redactor.detect.rows.turns import ROLES
from redactor.detect.search import automata
from redactor.detect.words import plain_words, words_abroad
from redactor.detect.words.named_after import is_forename
from redactor.types import Span

_SCORE = 0.8
#: A handle, and what may stand around it: marks of bold, `@`.
_WHO = r"[*_]{0,2}@?(?P<who>[^\W_][\w'’.+-]{1,30}[^\W_]_?)(?![\w@-]|\.\w)[*_]{0,2}"
_OPENS = r"^[ \t>#*|↳└→»•+-]*"
#: Words before who wrote: on a line of its own, or with a colon.
_BY = (
    r"(?:[*_]{0,2}(?:re|fw|aw|sv)(?::[*_]{0,2}|[*_]{0,2}:?) )?(?:(?:[^\W\d_]{3,12} )?(?:posted|written|asked|answered|answer|started|submitted|reply|replied|comment(?:ed)?|created|edited|reported|opened|reviewed|review|thread|topic|post|message|question|quote|author|solution|accepted answer|best answer|original post|last post|uploaded|shared) (?:by|from|of)|by"
    r"|(?:beitrag|antwort|frage|kommentar|verfasst|geschrieben|gepostet|erstellt|eröffnet|zitat|gefragt|beantwortet) von|von|(?:réponse|message|commentaire|question|posté|écrit|publié|répondu|sujet|ouvert|créé) (?:de|par)|par"
    r"|(?:respuesta|mensaje|comentario|pregunta|escrito|publicado|enviado|creado|tema) (?:de|por)|por|(?:risposta|messaggio|commento|domanda|scritto|postato|pubblicato|inviato|creato) (?:di|da)|(?:resposta|mensagem|comentário|pergunta|escrita|publicada|enviada|criado) (?:de|por)"
    r"|(?:antwoord|bericht|reactie|vraag|geplaatst|geschreven|gestart|gepost) (?:van|door)|door|(?:svar|inlägg|fråga|kommentar|skrivet|postat|startad|inlagt|innlegg|indlæg|skrevet|postet|startet|spørgsmål|spørsmål) (?:av|af|från|fra)"
    r"|(?:odpowiedź|post|pytanie|napisane|dodane|dodał|dodała|autor) (?:od|przez)|(?:vložil|napsal|přidal|odpověděl|zaslal)a?|(?:kirjoittanut|lähettänyt|vastannut)|(?:írta|küldte)|(?:scris|postat|trimis) de|(?:gönderen|yazan)|(?:от|автор|ответ от|сообщение от|написал|добавил))"
)
_BY_COLON = r"(?:from|user(?:name)?|author|op|starter|(?:thread |topic )?starter|poster|member|by|reply|answer|question|comment|posted by|written by|started by|autor|auteur|autore|von|de|da|par|door|från|fra|reactie|antwort|réponse|respuesta|risposta|resposta|antwoord|svar|odpowiedź|автор|пользователь|ответ)"
_WROTE = (
    r"(?:wrote|writes|said|says|replied|replies|answered|answers|asked|asks|commented|posted|reported|added|edited|schrieb|schreibt|hat geschrieben|antwortete|fragte|meinte|kommentierte|a écrit|écrit|écrivait|a répondu|répond|a dit|a posté|escribió|escribe|dijo|respondió|comentó|publicó"
    r"|ha scritto|scrive|scriveva|ha risposto|rispose|escreveu|disse|respondeu|comentou|schreef|zei|antwoordde|reageerde|vroeg|skrev|skriver|svarade|svarte|svarede|sa|kirjoitti|vastasi|napisał(?:\(?a\)?)?|odpowiedział(?:\(?a\)?)?|pisze|napsal(?:\(?a\)?)?|odpověděl(?:\(?a\)?)?|írta|válaszolta|a scris|a răspuns|yazdı|dedi ki|(?:на)?писал(?:\(?а\)?)?|пишет|ответил(?:\(?а\)?)?|έγραψε)"
)
#: What says when, or who somebody is in the forum.
_WHEN = (
    r"(?:[0-9]{1,2}[:.hH][0-9]{2}|[0-9]{1,4}[-/.][0-9]{1,2}\b|\b(?:19|20)[0-9]{2}\b|\b[0-9]{1,3} ?(?:s|sec|min|mins|minutes?|h|hr|hrs|hours?|d|days?|w|wks?|weeks?|mo|months?|y|yrs?|years?|std|stunden?|tage?n?|wochen?|monate?n?|jahre?n?|heures?|jours?|semaines?|mois|ans|horas?|días?|semanas?|mes(?:es)?|años?|ore|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|uur|dagen|weken|maanden|jaar|timmar|timer|dagar|dager|dage|godz|dni)\b(?: ago)?"
    r"|\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|juin|juillet|mai|dez|okt|yesterday|today|just now|last (?:week|month|year)|gestern|heute|vorgestern|hier|aujourd['’]hui|ayer|hoy|ieri|oggi|ontem|hoje|gisteren|vandaag|igår|idag|i går|i dag|wczoraj|dzisiaj|včera|dnes|вчера|сегодня)\b"
    r"|\b(?:level|lvl|lv|joined|member|moderator|mod|admin|administrator|staff|posts?|karma|rep|op|original poster|author|expert|guru|newbie|junior|senior|veteran|regular|contributor|volunteer|verified|premium|beiträge|mitglied|messages|mensajes|miembro|messaggi|utente|membre|berichten|inlägg|reputation|apprentice|vip|#[0-9]{1,5})\b)"
)
_POSTED = regex.compile(rf"{_OPENS}[*_]{{0,2}}{_BY}:?[*_]{{0,2}}[ \t]{{1,3}}{_WHO}(?=[ \t]*(?:\r?$|[,(·|»:•–—-][^\n]{{0,72}}$|(?:on|in|at|am|um|le|el|il|op|den|dnia|den|vor|hace|il y a)\b[^\n]{{0,60}}$|{_WHEN}[^\n]{{0,48}}$))", re.MULTILINE | re.IGNORECASE)
_LABELLED = regex.compile(rf"{_OPENS}[*_]{{0,2}}{_BY_COLON}[*_]{{0,2}}:[*_]{{0,2}}[ \t]{{1,3}}{_WHO}(?=[ \t]*(?:\r?$|[,(·|»•–—][^\n]{{0,72}}$))", re.MULTILINE | re.IGNORECASE)
#: Who asks and who answers behind one letter, on a line of its own above what they say: `A: venkat_fca`.
_LETTERED = regex.compile(r"^[ \t>]*(?:[QARFVPSDOCB]|OP)[.:)][ \t]{1,3}@?(?P<who>[^\W\d_][\w.-]{2,30})[ \t]*\r?$", re.MULTILINE)
#: As trackers say what somebody did, and when: `kettwiesel commented on Mar 4, 2024`, `ostsee-klaus added the bug label 3 days ago`.
_DID = (
    r"(?:commented|replied|answered|asked|posted|opened|closed|reopened|edited|added|removed|assigned|unassigned|self-assigned|mentioned|referenced|linked|labell?ed|unlabell?ed|changed|renamed|merged|approved|reviewed|requested|pushed|force-pushed|committed|created|updated|modified|pinned|locked|unlocked|transferred|marked|moved|subscribed|deleted|dismissed|resolved|started|originally (?:posted|submitted|opened)"
    r"|left a comment|wrote|hat kommentiert|kommentierte|a commenté|comentó|ha commentato|comentou|respondeu|reageerde|kommenterade)"
)
_ACTED = regex.compile(
    rf"{_OPENS}{_WHO}(?: \([^()\n]{{1,24}}\))?[*_]{{0,2}} {_DID}\b(?=[^\n]{{0,90}}(?:\b(?:on )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)\w* [0-9]{{1,2}}\b|\b(?:[0-9]{{1,3}}|an?|last|vor|il y a|hace) (?:[0-9]{{1,3}} )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|stunden?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?|heures?|jours?|mois|ans?|horas?|d[ií]as?|mes(?:es)?|años?)\b|\byesterday\b|\btoday\b|\b[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}\b|\b[0-9]{{1,2}}[./][0-9]{{1,2}}[./][0-9]{{4}}\b|\b[0-9]{{1,2}}\.? (?:de )?[^\W\d_]{{3,10}}\.?,? (?:de )?[12][0-9]{{3}}\b))[^\n]{{0,120}}$",
    re.MULTILINE | re.IGNORECASE,
)
#: As boards in German and English say who is there: `Wolpertinger ist offline`.
_PRESENT = regex.compile(rf"^[ \t>]*(?:(?P<again>\S+)[ \t]+)?{_WHO}[ \t]+(?:ist|is|est|está|è) (?:offline|online|(?:gerade |currently )?(?:offline|online)|hors ligne|en ligne|desconectado|conectado)[ \t]*\r?$", re.MULTILINE | re.IGNORECASE)
#: As Reddit names who writes.
_LINKED = regex.compile(r"(?<![\w/.-])/?u/(?P<who>[A-Za-z][\w-]{2,19})(?![\w/-])")
_WRITES = regex.compile(rf"{_OPENS}(?:(?:on|am|le|el|il|op|den) [^\n]{{6,40}}?,? )?{_WHO}(?P<more> [^\W\d_]{{2,16}})?[*_]{{0,2}}[ ,]{{1,2}}{_WROTE}(?!\w)(?: [^\n:]{{1,48}})?[ ]?:", re.MULTILINE | re.IGNORECASE)
_DATED = regex.compile(rf"{_OPENS}{_WHO}(?: \(?OP\)?)?[ \t]*(?:[—–·|»•,(\[-]|[ \t]{{2}}|\b(?=le |am |on )|(?=#\d))[ \t]*(?=[^\n]{{0,48}}{_WHEN})[^\n:]{{0,24}}(?:[:][^\n:]{{0,24}}){{0,2}}:?[ \t]*\r?$", re.MULTILINE | re.IGNORECASE)
_COLON = regex.compile(rf"{_OPENS}{_WHO}(?: \([^()\n]{{1,24}}\)|, [^:\n]{{2,30}})?(?: {_WROTE})?[*_]{{0,2}} ?:[*_]{{0,2}}(?=[ \t]*\r?$|[ \t]+(?P<said>[^\n]+))", re.MULTILINE)
_ALONE = regex.compile(r"^[ \t>]*[*_]{0,2}(?P<who>[^\W\d_][\w.-]{2,30}[^\W_])[*_]{0,2}[ \t]*\r?\n(?=[ \t>]*(?P<said>[^\n]+))", re.MULTILINE)
#: Two lines or one below such a line begins what was posted.
_BELOW = regex.compile(r"\s*\n([^\n]+)")
#: What is said: four words or more, some of them in small letters.
_SAID = regex.compile(r"(?:\S+[ \t]+){2,}\S")
_SMALL = regex.compile(r"(?<![\w.=/-])[^\W\d_A-Z]{2,}(?![\w=/(-])")
_ODD = regex.compile(r"[^\W\d_][\w.+-]*(?:[\d_]|[^\W\d_A-Z][A-Z][^\W\d_A-Z]|[^\W\d_A-Z][A-Z]$|\w\.\w|-\w{1,3}$)[\w.+-]*|\dx[a-z]{3,}|[a-z]+-[a-z]+-[a-z-]+")
#: How kernels number what their drivers found: `ada0`, `atapci1`, `virtio_pci0`.
_DRIVER = (
    r"(?:aac|aacraid|acpi(?:_\w+)?|ada|agp|ahci|ahcich|ahciem|amdgpu|amdtemp|aesni|arcmsr|ata|atapci|ath|atkbd|atkbdc|atrtc|attimer|bce|bge|bnxt|bridge|bwn|carp|cbb|cd|ciss|com|coretemp|cpufreq|cryptosoft|cxgbe?|da|dcons|drm|ehci|em|enc|fdc?|fwohci|gem|gif|glxsb|gpio|hda[ac]?c?|hdaa|hdacc|hdac|hpet|hptrr|i915|ichsmb|ichwd|igb|ig[bc]|iicbus|iic|inphy|ip6|ipmi|isab?|iwi|iwm|iwn|ix[lv]?|ixgbe?|kbd|kbdmux|lagg|lpt|md|mfi|mfip|mge|miibus|mlx\d?|mpr|mps|mpt|mrsas|msk|mskc|mwl|nda|nfe|ng|ntb|nve|nvd|nvidia|nvme|ohci|orm|padlock|pass|pcib?|pcm|pflog|pfsync|pmtimer|ppbus|ppc|ppi|psm|ral|random|re|rgephy|rl|rum|run|sc|scbus|sdhci|sdhci_pci|ses|sge|sis|siba|sio|sk|smbus?|snd\w*|speaker|ste|stf|sym|tap|ti|tpm|tun|twa|twe|tws|uart|ubsec|ucom|uath|uftdi|ugen|uhci|uhid|uhidev|uhub|ukbd|ulpt|umass|ums|uplcom|usb|usbus|vesa|vga|vgapb?|vgapci|viapm|virtio(?:_\w+)?|vlan|vmx|vr|vscsi|vte|vtblk|vtcon|vtnet|vtscsi|wd|wi|wlan|wpi|wsdisplay|wskbd|wsmouse|xhci|xl|xn|xbd|zd)\d{1,3}"
)
#: Functions of programs, which put them before their lines: three words or more in one, as accounts rarely have.
_FUNCTION = regex.compile(r"[A-Za-z]?[a-z]*(?:[A-Z]+[a-z0-9]+){3,}[A-Z]?|[a-z]{2,}(?:[A-Z][a-z0-9]+){2,}|[a-z]{2,8}_(?:attach|probe|detach|init|fw|load|intr|read|write|ioctl)")
_NO_HANDLE = regex.compile(
    rf"{_DRIVER}|[a-z]+(?:\.[a-z]+){{2,}}|[a-z][\w+-]*-v?\d+(?:\.\d+)+[\w.+~-]*|CSC[a-z]{{2}}\d{{5}}|\d+(?:\.[a-z]+)+|(?:radius|dhcp|dns|ldap|sql|mail|mx|ns|fw|sw|rtr|gw|proxy|nas|ups|plc|hmi|nvr|esxi?|kvm|pve|dc)[-_]?\d{{1,3}}|(?:bug|issue|gh|jira|cve|kb|rfc|pr|mr)[-_]?\d{{3,}}(?:-\d+)?|"
    r"v?\d[\d.,]*[a-z]{0,2}|\d+(?:[.,]\d+)?-(?:inch|zoll|pouces|pulgadas)|.*\.(?:exe|dll|com|net|org|de|fr|txt|log|pdf|conf|cfg|ini|ya?ml|json|xml|py|js|ts|sh|so|php|html?|png|jpe?g|zip|local|md|service|io|js|gz|deb|rpm)|(?:step|part|page|port|test|item|line|error|chapter|section|phase|day|week|option|level|wiki|eth|wlan|usb|disk|drive|node|pod|vm|host|server|db|app|web|log|run|user|case|ticket|issue|device|hub|card|monitor|screen|battery|gpu|cpu|core|slot|channel|zone|sensor|ssd|hdd|raid|local|sound|audio|bus|bank|fan|temp|lane|rank|stage|job|worker|thread|task)[-_]?\d+|[a-z]+(?:_[a-z]+)*_(?:id|name|url|key|type|count|size|time|date|file|path|dir|mode|state|status|code|error|level|max|min|port|ip|address|enabled|version|timeout|limit|list|text|user|password|host)|(?:[mohxv]|win|ps|ip|mp)\d{1,3}|e-?mail|e\.g|i\.e|wi-?fi|\w+(?:-\w+)?-(?:in|up|on|off|out|by)",
    re.IGNORECASE,
)
#: A sign that accounts have and names of firms and programs do not.
_SIGNED = regex.compile(r"[0-9_]")
#: Names, unlike the form above, for which capitals count.
_CAPITALS = regex.compile(r"[A-Z0-9._-]+|[A-Z]{1,5}-?\d[A-Z0-9-]*|i[A-Z]\w+|\w+OS|\w+(?:Error|Exception|Warning|Task|Thread|Service|Event|Manager|Handler)_?\d*")
_LEAST = 3
#: Characters up to which a text is looked through at once: what people write keeps the gate busy with what it never saw.
_SHORT = 2048


def pattern() -> str:
    """Return in RE2's syntax what a text has that `find` may find something in: a line that begins as a post does, and another."""
    opens = _OPENS.replace("^", "(?m:^)")
    who = r"[*_]{0,2}@?[\pL\pN][\pL\pN\pM_'’.+-]{2,32}"
    return rf"{opens}(?i:[*_]{{0,2}}{_BY}:?[*_]{{0,2}}[ \t]{{1,3}}{who}|[*_]{{0,2}}{_BY_COLON}[*_]{{0,2}}:[*_]{{0,2}}[ \t]{{1,3}}{who}|(?:\n|[^\n]{{0,48}}){who}[^\n]{{0,24}} {_WROTE}[^\n]{{0,48}}:|{who}(?: \([^()\n]{{1,24}}\))?[*_]{{0,2}} {_DID}\b|[^\n]{{0,48}}{who}[ \t]+(?:ist|is|est|está|è) (?:gerade |currently )?(?:offline|online|hors|en ligne|desconectado|conectado))|(?m:^){who}[ ]?(?:[—–·|»•]|:[ ]?\r?\n|\r?\n)|(?m:^)[^\n]{{0,48}}{who} (?:»|[0-9]{{1,2}} [\pL.]{{3,10}} [0-9]{{4}}|\(?[a-z][\w.+-]{{2,30}}\) (?:wrote|said|commented) )|(?m:^)@?[\pL][\pL\pN.-]*[_0-9][\pL\pN_.-]*[ ]?: [^\n]*[ ][^\n]*[ ]|(?m:^)[A-Z][.:)][ ]{{1,2}}[\pL][\pL\pN.-]*[_0-9][\pL\pN_.-]*[ \t]*\r?\n|\n[ \t]*[>*↳└→][ \t>*]*{who}[^\n]{{0,24}}:|\bu/[A-Za-z]"


gate = automata.gate(pattern, max_mem=64 << 20, counts=True)


def find(text: str) -> list[Span]:
    """Return who wrote the posts of a thread, in order."""
    if "\n" not in text:
        return []
    if len(text) > _SHORT and not automata.admits(gate(), text.encode("utf-8", "surrogatepass")):
        return []
    sure = {found.span("who"): found["who"] for found in _by_word(text)}
    sure |= {found.span("who"): found["who"] for found in profiles.find(text) if _may_be(found["who"]) and _is_unsaid(found["who"])}
    spoken = [found for found in _COLON.finditer(text) if "#" not in found.group()[: found.start("who") - found.start()] and _may_be(found["who"]) and entity_for_key(found["who"]) is None and (_is_said(found["said"]) if found["said"] else _begins(text, found.end()))]
    dated = [found for found in _DATED.finditer(text) if text[found.end("who")] != "(" and not found[0].rstrip().endswith((";", "{")) and _may_be(found["who"])]  # no call in code
    alone = [found for found in _ALONE.finditer(text) if _is_odd(found["who"]) and _is_said(found["said"], least=5) and _may_be(found["who"])]
    sure |= {found.span("who"): found["who"] for found in dated if _SIGNED.search(found["who"])}
    spoken = [found for found in spoken if not _FUNCTION.fullmatch(found["who"])]
    if _is_settings(text) or _is_kernels(text):  # each key stands once, and all but few lines begin with one
        spoken, alone = [], []
    counts = Counter(found["who"] for found in (*spoken, *dated, *alone)) + Counter(sure.values())
    thread = len(sure) > 0 or len(counts) > 1
    sure |= {found.span("who"): found["who"] for found in dated if _is_odd(found["who"]) and text[found.end("who") :].lstrip(" \t*_")[:1] in tuple("·•—–|") and (below := _BELOW.match(text, found.end())) and _is_said(below[1])}
    if len({found["who"] for found in dated}) > 1:
        sure |= {found.span("who"): found["who"] for found in dated if (below := _BELOW.match(text, found.end())) and _is_said(below[1])}
    if not sure and not any(_is_unsaid(found["who"]) for found in (*spoken, *dated, *alone)):
        return []
    known = set(sure.values())
    for found in (*spoken, *dated, *alone):
        who = found["who"]
        odd = _is_odd(who)
        marked = odd and text[found.start() : found.start("who")].strip(" \t>|#*_") in ("↳", "└", "→")
        if who in known or marked or (odd and thread) or (thread and counts[who] > 1) or (sure and who.islower()) or (sure and found in dated):
            sure[found.span("who")] = who
    return [*_spans(text, sure), *_again(text, sure), *_towns(text, sure)]


def _towns(text: str, places: dict[tuple[int, int], str]) -> Iterator[Span]:
    """Yield where those who wrote say to be from, in the profile beside their post."""
    seen: set[tuple[int, int]] = set()
    for found in profiles.towns(text, sorted(start for start, _ in places)):
        if found.span("town") not in seen and towns.place(found["town"].partition(",")[0]):
            seen.add(found.span("town"))
            yield Span(*found.span("town"), "LOCATION", _SCORE, "context:poster_town")


def _by_word(text: str) -> Iterator[re.Match[str]]:
    """Yield who wrote by a word that says so."""
    for found in (*_POSTED.finditer(text), *_LABELLED.finditer(text)):
        if _may_be(found["who"]) and (_is_odd(found["who"]) or found.re.pattern == _POSTED.pattern) and not _is_bare(text, found):
            yield found
    for found in _LETTERED.finditer(text):
        if _may_be(found["who"]) and _SIGNED.search(found["who"]) and _is_unsaid(found["who"]) and _begins(text, found.end()):
            yield found
    for found in _ACTED.finditer(text):
        if _may_act(found["who"]):
            yield found
    for found in _PRESENT.finditer(text):
        if found["again"] == found["who"] or (_is_odd(found["who"]) and found["again"] is None and _may_be(found["who"])):
            yield found
    for found in _LINKED.finditer(text):
        if _may_be(found["who"]):
            yield found
    for found in _WRITES.finditer(text):
        if _may_be(found["who"]) and not (found["more"] and plain_words.is_known(found["more"].strip().lower())):
            yield found


def _is_unsaid(who: str) -> bool:
    """Say whether a part of an account is no word that people or programs say, as in a setting (`disk_usage: ...`) all are."""
    return any(len(part) > 1 and not plain_words.is_known(part.lower()) for part in re.split(r"[\W\d_]+", who))


def _is_bare(text: str, found: re.Match[str]) -> bool:
    """Say whether a preposition alone and a name without a sign are all of a line: a maker stands so too (`par eWeLink`)."""
    said = text[found.start() : found.start("who")].strip(" \t>#*|↳└→»•+-@:").lower()
    return said in ("by", "von", "par", "por", "door") and _SIGNED.search(found["who"]) is None and not text[found.end() :].partition("\n")[0].strip()


def _spans(text: str, places: dict[tuple[int, int], str]) -> Iterator[Span]:
    for (start, end), who in sorted(places.items()):
        more = re.match(r" [a-z]{2,16}(?= (?:said|wrote|says|writes)\b)", text[end : end + 24])
        person = who.istitle() and who.isalpha() and is_forename(who)
        yield Span(start, end + (more.end() if more else 0), "PERSON" if person else "USERNAME", _SCORE, "context:poster")


def _again(text: str, places: dict[tuple[int, int], str]) -> Iterator[Span]:
    """Yield the further places of those who wrote, where no other word is written like them."""
    for who in sorted(set(places.values()))[:64]:
        if len(who) < 4 or text.count(who) < 2 or (not _is_odd(who) and plain_words.is_plain(who.lower())) or (who.isalpha() and is_forename(who)):  # noqa: PLR2004
            continue
        for place in re.finditer(rf"(?<![\w.@/-]){re.escape(who)}(?![\w@-]|\.\w)|(?<=@){re.escape(who)}(?![\w-])", text):
            if place.span() not in places:
                yield Span(*place.span(), "USERNAME", _SCORE, "context:poster_again")


def _may_be(who: str) -> bool:
    """Say whether a token can be somebody's name in a forum: no role, no word that people or programs say, no code."""
    lower = who.lower()
    if len(who) < _LEAST or lower in ROLES or lower in _NOBODY or lower.endswith(_PROGRAMS) or plain_words.is_known(lower) or words_abroad.is_word(who) or _CAPITALS.fullmatch(who):
        return False
    return _NO_HANDLE.fullmatch(who) is None and _ROLE_JOINED.fullmatch(who) is None and accounts.personal_account(who)


#: A role written as one word: `SecDesk`, `NetOps`, `HelpDesk-EU`.
_ROLE_JOINED = regex.compile(r"(?:[A-Z][a-z]+|[A-Z]{2,4})(?:Desk|Ops|Support|Team|Admin|Admins|Help|Service|Services|Line|Control|Dispatch|Bot|Alerts|Center|Centre|Office|Room|Station|Monitor|Staff|Crew)(?:[-_]?[A-Z0-9]{1,4})?")


def _may_act(who: str) -> bool:
    """Say whether who did something at a time is somebody: no role and no word for a thing or for people."""
    lower = who.lower()
    if lower in ROLES or lower in _NOBODY or lower in _THEY or (plain_words.is_common(lower) and who.isalpha()) or lower.endswith(("bot", "[bot]", "-ci")):
        return False
    return _NO_HANDLE.fullmatch(who) is None and accounts.personal_account(who)


_THEY = frozenset("it they he she we you who that this those these which everyone everybody anybody user users customer agent maintainer author team version release branch commit issue ticket pull request bug file page build server system admin support".split())


#: Who writes and is nobody, and what stands in that place and writes nothing.
_NOBODY = frozenset("anonymous anonym anonyme guest gast invité invitado ospite deleted-user deleted everybody someone somebody nobody she they who one which all default hand it".split())


#: How programs that write in chats are called.
_PROGRAMS = ("bot", "[bot]", "-notifications", "-alerts", "-notifier", "-webhook")


def _is_odd(who: str) -> bool:
    """Say whether a token is made like an account: a digit, a sign, a capital amid it."""
    return _ODD.fullmatch(who) is not None


def _begins(text: str, end: int) -> bool:
    """Say whether the line below is what somebody says, and no field or setting."""
    below = _BELOW.match(text, end)
    return below is not None and _FIELD.match(below[1]) is None and " " in below[1].strip()


def _is_settings(text: str) -> bool:
    """Say whether a text is the output of a program that lists its settings: a word and a colon begin most lines, never the same twice."""
    lines = [line for line in text.splitlines() if line.strip()]
    keys = [found[1] for line in lines if (found := _SETTING.match(line))]
    return len(keys) >= _SETTINGS and len(keys) > len(lines) // 2 and len(set(keys)) > len(keys) * 3 // 4


def _is_kernels(text: str) -> bool:
    """Say whether a kernel tells in a text what its drivers do, line by line."""
    return sum(1 for _ in zip(_OF_DRIVER.finditer(text), range(_DRIVERS), strict=False)) == _DRIVERS


_OF_DRIVER = regex.compile(rf"^(?:\[ *\d+\.\d+\] ?)?{_DRIVER}(?::| at ) ?\S", re.MULTILINE)
_DRIVERS = 3

_SETTING = regex.compile(r"[ \t]*(?:[-*] )?([^\s:=]+)[ \t]*[:=](?:[ \t]|$)")
_SETTINGS = 8

_FIELD = regex.compile(r"[ \t]*(?:- )?[\w.\[\]-]+[ \t]*[:=]|[ \t]*[-{}<\[]|[ \t]{4,}")


_PAIR = regex.compile(r"\w+=\S|<[A-Z,]+>")


def _is_said(said: str | None, least: int = _LEAST) -> bool:
    """Say whether what stands behind a colon is what somebody says: nothing (the next line is), or words."""
    if said is None:
        return True
    if _PAIR.match(said):  # `flags=8843<UP,BROADCAST> metric 0 mtu 1500`
        return False
    return _SAID.match(said) is not None and len(_SMALL.findall(said)) >= least - 1
