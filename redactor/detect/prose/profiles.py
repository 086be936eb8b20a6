r"""Who wrote a post of a board, by what the board says below a name: a rank, since when somebody is there, how many posts they wrote, when this one is from.

`trevenick\nHero Member`, `glimmerwald\nBeiträge: 512`, `oskarvind\nJul 28, 2023 #3`, `torbenk 3 Aug 2022, 14:21`: boards put a name on a
line of its own, above or before what they know of it. `posters.py` asks for these beside the lines that say who wrote.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from redactor import regex

_WHO = r"[ \t>]*@?(?P<who>[^\W_][\w'’.+-]{1,30}[^\W_]_?)"
#: Ranks that boards give, and roles that trackers write beside a name.
RANKS = frozenset(
    rank.strip()
    for rank in """
        new member|junior member|member|full member|senior member|sr. member|jr. member|hero member|legendary|active member|well-known member|known member|distinguished member|valued member|registered member|registered user|registered|premium member
        |newbie|rookie|beginner|apprentice|regular|regular visitor|frequent visitor|frequent contributor|regular contributor|occasional contributor|contributor|valued contributor|trusted contributor|super contributor|enthusiast|guru|expert|veteran|explorer|trailblazer
        |advocate|collaborator|owner|author|maintainer|member of the month|moderator|global moderator|super moderator|forum moderator|administrator|admin|site admin|staff|staff member|developer|community manager|community expert|independent advisor|volunteer moderator
        |vip|vip alumni|hall of fame|original poster|topic author|thread starter|level 1|level 2|level 3|level 4|level 5|user level: level 1|topic starter|just joined|new here|poster|advanced member|lurker
        |mitglied|neues mitglied|aktives mitglied|bekanntes mitglied|fortgeschrittener|anfänger|profi|meister|experte|stammgast|themenstarter|threadstarter|ersteller|benutzer|erfahrener benutzer|forenlegende|inaktiv|ehrenmitglied|neuling
        |membre|membre confirmé|membre actif|nouveau membre|membre régulier|modérateur|administrateur|habitué|auteur du sujet|miembro|miembro activo|nuevo miembro|usuario|usuario registrado|moderador|administrador|novato|veterano|autor del tema
        |utente|utente junior|utente senior|utente attivo|nuovo utente|moderatore|amministratore|autore|membro|novo membro|membro ativo|membro ávido|lid|nieuw lid|actief lid|forumlid|beheerder|topicstarter|medlem|aktiv medlem|ny medlem|moderatör|trådstartare|veteran
        |użytkownik|nowy użytkownik|stały bywalec|moderatorzy|uživatel|člen|nováček|aktivní člen|участник|новичок|пользователь|постоялец|модератор|старожил|автор темы|üye|yeni üye|kayıtlı üye|yönetici
    """.replace("\n", "").split("|")
)
_COUNT = r"(?:posts?|messages?|beiträge|themen|nachrichten|mensajes|messaggi|mensagens|berichten|inlägg|innlegg|indlæg|viestit|viestejä|posty|postów|wypowiedzi|příspěvky|příspěvků|příspěvek|bejegyzések|hozzászólások|mesajlar|mesaj|сообщения|сообщений|сообщ|посты|постов|карма|karma|reputation|likes|kudos|solutions|danksagungen|reaktionen|reactions?|reaction score|points|punkte)"
_SINCE = (
    r"(?:joined|join date|registered|member since|registriert(?: seit)?|mitglied seit|dabei seit|anmeldedatum|inscrit(?:e)?(?: le| depuis)?|inscription|enregistré(?:e)?(?: le)?|membre depuis|registrad[oa](?: el| desde)?|miembro desde|se unió|registado|membro desde|iscritto(?: il| dal)?|registrato(?: il)?|membro dal"
    r"|geregistreerd|lid sinds|lid geworden|blev medlem|reg(?:\.|istrerad)?(?:dat(?:um|o)?)?|medlem sedan|tilmeldt|liittynyt|rejestracja|dołączył(?:\(a\))?|zarejestrowany|založen|registrován|regisztrált|csatlakozott|kayıt(?: tarihi)?|katılım|зарегистрирован(?:а)?|регистрация|с нами с|на форуме с)"
)
#: A field of a profile: a count, or since when. Some boards write the value on the line below.
_FIELD = regex.compile(rf"[ \t>]*(?:{_COUNT}[ ]?[:：]?(?:[ \t]{{0,3}}[0-9][0-9.,  ]*)?|{_SINCE}[ ]?[:：]?(?:[ \t]{{0,3}}[^\n]{{0,36}}[0-9]{{2,4}}[^\n]{{0,12}})?|[0-9][0-9.,]* (?:posts|points|messages|beiträge|kudos)|user level: level [0-9]+|\*{{2,8}}|view profile)[ \t]*\r?", re.IGNORECASE)
_MONTH = r"(?:jan|feb|fév|mar|mär|mrt|apr|avr|abr|may|mai|maj|mei|mag|jun|juin|giu|jul|juil|lug|aug|août|aou|ago|sep|set|oct|okt|ott|out|nov|dec|dez|dic|déc|ene|gen|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru)[^\W\d_]{0,7}\.?"
_TIME = r"[0-9]{1,2}[:.h][0-9]{2}(?::[0-9]{2})?(?: ?[ap]\.?m\.?)?(?: uhr)?"
_DAY = rf"(?:[0-9]{{1,2}}\.?(?: de)? {_MONTH}(?: de)?,? ?(?:['’][0-9]{{2}}|[12][0-9]{{3}})|{_MONTH} [0-9]{{1,2}}(?:st|nd|rd|th)?,? (?:['’][0-9]{{2}}|[12][0-9]{{3}})|[0-9]{{1,2}}[./-][0-9]{{1,2}}[./-](?:20)?[0-9]{{2}}|[12][0-9]{{3}}-[0-9]{{2}}-[0-9]{{2}})"
#: When a post is from, alone on a line: with its number, or a time.
_WHEN = regex.compile(rf"[ \t>‎]*(?:#[0-9]{{1,5}}[ \t]+)?{_DAY}(?:[ ,·•|]{{1,3}}(?:at |um |à |a las |alle |às |om |kl\.? )?{_TIME})?(?:[ \t,·•]{{1,3}}#[0-9]{{1,5}})?[ \t]*\r?", re.IGNORECASE)
_NUMBERED = regex.compile(r"#[0-9]{1,5}|[0-9]{1,2}[:.h][0-9]{2}")
#: A name and when its post is from, on one line: `torbenk 3 Aug 2022, 14:21`.
_BESIDE = regex.compile(rf"^{_WHO}[ \t]+{_DAY}(?:, ?| at | um | à | [·•-] | ){_TIME}[ \t]*\r?$", re.MULTILINE | re.IGNORECASE)
#: As phpBB writes it: up to two words, who, and when behind an arrow.
_ARROW = regex.compile(rf"^[ \t>]*(?:[^\W\d_]{{1,14}} ){{0,2}}@?(?P<who>[^\W_][\w'’.+-]{{1,30}}[^\W_]_?) »[ ](?=[^\n]{{0,8}}(?:{_DAY}|[^\W\d_]{{2,4}}\.? {_DAY}|[^\W\d_]{{2,4}}\.? {_MONTH}))[^\n]{{6,48}}$", re.MULTILINE | re.IGNORECASE)
#: The account behind a name, before when somebody wrote: `Ewa Strzok (ewest) wrote on 2020-04-20`.
_BRACKETED = regex.compile(r"^[ \t>]*[^\n()]{2,48} \((?P<who>[a-z][\w.+-]{2,30})\) (?:wrote|said|commented) (?:on|at) [0-9]{4}-[0-9]{2}-[0-9]{2}", re.MULTILINE)
#: As Japanese boards do: the name, `さん`, and nothing else on the line.
_SAN = regex.compile(r"^[ \t　]*(?P<who>[^\s　、。「」（）()：:]{2,20})さん[ \t]*\r?$", re.MULTILINE)
_NO_SAN = regex.compile(r"(?:皆|みな|みんな|お客|客|お母|お父|奥|お兄|お姉|娘|息子|業者|店員|販売員|設置|工事|電気屋|メーカー|サポート|管理人|担当|先輩|子供|赤ち|隣|ご近所)[^\s]{0,4}")
_LONGEST_LINE, _FIELDS_BELOW = 48, 7
#: Where a member says to be from: beside the label, or on the line below.
_FROM = regex.compile(
    r"^[ \t>]*(?:location|localisation|localité|ville|ubicación|ciudad|lugar|wohnort|ort|stadt|standort|aus|località|città|provenienza|residenza|localização|cidade|woonplaats|plaats|lokalizacja|miejscowość|skąd|bydliště|bosted|bopæl|paikkakunta|konum|yer|şehir|откуда|город|местоположение)[ ]?"
    r"(?:[:：][ \t]{0,3}|\r?\n[ \t>]*)(?P<town>(?-i:[^\W\d_a-z])[^\n:@/]{1,36}[^\s:.])[ \t]*\r?$",
    re.MULTILINE | re.IGNORECASE,
)


def towns(text: str, profiles: list[int]) -> Iterator[re.Match[str]]:
    """Yield where members say to be from, each as the group `town`, in the lines below those who begin at `profiles`."""
    for start in profiles:
        end = start
        for _ in range(_FIELDS_BELOW + 5):
            end = text.find("\n", end + 1)
            if end < 0:
                end = len(text)
                break
        found = _FROM.search(text, start, end)
        if found is not None and found["town"][:1].isupper():
            yield found



def find(text: str) -> Iterator[re.Match[str]]:
    """Yield who stands above or beside what a board says of a member, each as the group `who`."""
    yield from _BESIDE.finditer(text)
    yield from _ARROW.finditer(text)
    yield from _BRACKETED.finditer(text)
    yield from (found for found in _SAN.finditer(text) if not _NO_SAN.fullmatch(found["who"]))
    lines = list(_LINES.finditer(text))
    for number, line in enumerate(lines):
        name = _NAME.fullmatch(text, *line.span())
        if name is None or _is_label(name["who"]):
            continue
        below = [text[line.start() : line.end()] for line in lines[number + 1 : number + 1 + _FIELDS_BELOW]]
        if _has_profile(below, 2 if name["who"].istitle() and name["who"].isalpha() else 1):  # a word with a capital is a heading too
            yield name


def _is_label(word: str) -> bool:
    """Say whether a word alone on its line is one of the board's own: a rank, or a label whose value stands below it."""
    return word.casefold() in RANKS or _LABEL.fullmatch(word) is not None


_LABEL = regex.compile(rf"{_COUNT}|{_SINCE}", re.IGNORECASE)
_LINES = regex.compile(r"[^\n]+")
_NAME = regex.compile(_WHO + r"[ \t]*\r?")


def _has_profile(below: list[str], fields: int) -> bool:
    """Say whether the lines below a name are a profile's: a rank or a time and then what was said, or so many fields among short lines."""
    if not below:
        return False
    rank = below[0].strip(" \t\r>").casefold() in RANKS
    found = 0
    for number, line in enumerate(below):
        if _FIELD.fullmatch(line):
            found += 1
            if rank or found >= fields:
                return True
        elif len(line) > _LONGEST_LINE or line.strip().count(" ") > _WORDS:
            return rank and number > 0  # what was said, right below the rank
        elif _WHEN.fullmatch(line) and (rank or (number == 0 and _NUMBERED.search(line))):
            return True
        elif not rank and number > 1 and not found:
            return False
    return False


#: Words of a line that is what somebody says.
_WORDS = 4


_COUNTED = regex.compile(rf"(?:^|\n)[ \t>*]*{_COUNT}[ ]?[:：][ \t]*\Z", re.IGNORECASE)
_POSTED = regex.compile(
    rf"(?:^|\n)[ \t>*]*(?:{_SINCE}[ ]?[:：]?|asked|answered|edited|posted|modified|viewed|last seen|gefragt|beantwortet|bearbeitet|frage|posté|modifié|publicado|editado|pubblicato|modificato|geplaatst|skrivet"
    r"|@?(?:[^\W_]{1,24}(?:[0-9_.-]|(?-i:[a-z][A-Z]))[\w'’.+-]{0,20}|[^\W_][\w'’.+-]{1,30} (?:wrote|commented|posted|replied|schrieb|kommentierte|antwortete|a écrit|a commenté|escribió|comentó|ha scritto|escreveu|comentou|respondeu|schreef|skrev)),? (?:am|on|at|vom|le|el|il|op|em|den|dne|dnia))[ \t]*(?:[^\W\d_]{2,10}\.?,? )?(?:[0-9]{1,2}\.? )?\Z",
    re.IGNORECASE,
)
_FAR = 64


def is_count(text: str, start: int) -> bool:
    """Return whether a number stands behind the label of how many posts somebody wrote."""
    return _COUNTED.search(text, max(0, start - _FAR), start) is not None


def is_of_post(text: str, start: int) -> bool:
    """Return whether a date says when a post was written or since when its author is there: it stands behind a label of that, or with a name alone before it on its line."""
    return _POSTED.search(text, max(0, start - _FAR), start) is not None


def is_of_board(text: str, start: int, entity: str) -> bool:
    """Return whether what looks like an age or a date of somebody is a count or the time of a post."""
    return is_count(text, start) if entity == "AGE" else entity in ("PURCHASE_DATE", "DATE_OF_BIRTH") and is_of_post(text, start)


#: What a board writes on a line of its own beside ranks and labels.
_BUTTONS = frozenset("top haut nach oben arriba torna su volver początek наверх do góry quote reply zitieren citar citer répondre responder rispondi cita like likes helpful not helpful accept or kudo kudos share follow report logged edited link permalink hide show view profile senden melden teilen signaler partager denunciar reportar".split())


def is_boards(text: str, start: int, end: int) -> bool:
    """Return whether a word is all of a line, or a part of one, that a board itself writes there: `Top`, `Utente Junior`, `Kayıt: 03 Şub 2017`."""
    first, last = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    last = len(text) if last < 0 else last
    if last - first > _LONGEST_LINE:
        return False
    line = text[first:last].strip(" \t\r>*_[]()·|")
    words = line.casefold().split()
    if words and (line.casefold() in RANKS or all(word in _BUTTONS for word in words)):
        return "\n" in text
    label, _, _ = line.partition(":")
    return end - first <= len(text[first:last]) - len(text[first:last].lstrip()) + len(label) and _SINCE_ALONE.fullmatch(label.strip()) is not None


_SINCE_ALONE = regex.compile(f"{_SINCE}|{_COUNT}", re.IGNORECASE)
