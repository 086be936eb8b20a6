"""Rows of accounts in logs of applications: of who did something and whose work it is, in many languages; of who plays, is invited, acted for, and called elsewhere.

Logs, and single lines that the names model does not read, by the search for rare words (detect/search/seldom.py); the words are in detect/words/doer_words.py. What stands there must be no role, no program, no
machine and no ordinary word.
"""

# ruff: noqa: E501 - a row of patterns reads best on one line

from __future__ import annotations

import re

from redactor import regex
from redactor.detect import accounts
from redactor.detect.rows import usernames
from redactor.detect.rows.fields import U
from redactor.detect.rows.row import Row
from redactor.detect.words import app_words, doer_words, made_names, words_abroad
from redactor.detect.words.folding import fold
from redactor.detect.words.named_after import account_of_somebody, made_of_name, names_somebody
from redactor.detect.words.plain_words import is_known, is_plain

#: Between a key and an account: a sign, with the point of an abbreviation before it.
_IS = r"\.?\\{0,3}[\"'\])]{0,2}[ ]?(?:=>|:=|[:：=])[ ]{0,2}"
#: A blank or a tab, and quotes.
_SAID = r"[ \t]{1,2}[\"'«„]?"
_QUOTED = r"[\"'`«“„]?"
_DOMAIN = r"(?:[A-Za-z][\w.-]*\\{1,2})?"
_ACCOUNT = r"[A-Za-z][A-Za-z0-9_.-]{2,38}"
#: The same in small letters: states of programs are in capitals.
_SMALL = r"[a-z][a-z0-9_.-]{2,38}"
_NICK = r"[A-Za-z][\w.-]{2,31}"
#: An account that shows what it is: a sign or figures in it.
_SIGNED = r"(?:[a-z][a-z0-9]{0,20}(?:[._][a-z0-9]{1,20}){1,2}|[a-z]{3,16}[0-9]{1,4})"
_END = r"(?:\\|[\s,;|)\]\"'<>}&»“]|[.:](?:\s|$)|[\x{3000}-\x{D7FF}]|$)"

#: The same, but for a name in brackets behind: there a row of both knows more (detect/rows/trade_lines.py).
_NO_NAME = rf"(?:\\|[\t,;|)\]\"'<>}}&»“]|[ ](?:[^(\n]|\([^{U}]|$)|[.:](?:\s|$)|[\x{{3000}}-\x{{D7FF}}]|\r?$)"

_STEM = regex.compile(r"[0-9_.-]+\Z")
#: What runs by itself, machines by their number, files and fields.
_THING = regex.compile(r"(?i)(?:bot|service|server|system|sync|svc|srv|daemon|runner|worker|process|proxy|gateway|queue|team|group|desk|auto|automat|automatic|scheduler|trigger|import|export|default|mailer|api|app|web|job|task|cron|cluster|node|host|terminal|kiosk)(?:[-_.]?[0-9]{1,4})?\Z|\A(?:auto|sys|system|svc|srv|bot|ci|api|app|web|db|node|host|srv|pos|till|term|terminal|kasse|caja|caisse|team|grp|group|test|demo|queue|role|qa|dev|prod)[-_.]|-[0-9]{1,4}\Z|[-_.](?:py|js|ts|sh|php|rb|go|cpp|java|jar|exe|dll|so|conf|cfg|ini|ya?ml|json|xml|log|txt|csv|sql|timer|com|net|org|io|local|html?|pdf|docx?|xlsx?|png|jpe?g|zip|gz|id|name|type|status|key|at|on|by|count|time|date|code|no)\Z")
#: Nobody, in many languages, and what is said of somebody who is not told.
_NOBODY = frozenset(
    "unbekannt niemand keiner keine kein leer automatisch automat system inconnu aucun aucune vide automatique systeme desconocido desconocida ninguno ninguna nadie vacio automatico sistema desconhecido nenhum nenhuma vazio sconosciuto nessuno vuoto onbekend geen niemand leeg automatisch systeem okand ingen ingenting tom ukendt ukjent automatiskt tuntematon tyhja ei_ole jarjestelma tundmatu puudub "
    "nezinams nav nezinomas nera nieznany brak pusty automatycznie neznamy zadny nikdo prazdny automaticky ismeretlen nincs ures automatikus rendszer necunoscut niciunul gol nepoznat nema nitko prazno bilinmeyen yok bos otomatik sistem tidak_ada kosong tidak belum khong hakuna selbst self myself himself herself online offline active inactive aktiv inaktiv frei besetzt available busy idle ready away paused pending open closed "
    "selbstbedienung selfservice self_service webshop onlineshop portal website mobile android ios windows browser chatbot whatsapp email telefon phone chanserv nickserv memoserv operserv botserv hostserv saslserv "
    # desks, and what shares the name of its place
    "automatik automatika automata documental judiciaire judicial kasse kassa caja caisse cassa caixa kasa pokladna penztar till pos vertrieb verkauf einkauf lager versand buchhaltung empfang zentrale verwaltung technik werkstatt fuhrpark rezeption ventes achats comptabilite accueil logistique direction secretariat ventas compras almacen contabilidad recepcion gerencia direccion atencion logistica vendas armazem contabilidade receção gerencia vendite acquisti contabilita magazzino segreteria direzione portineria verkoop inkoop magazijn administratie receptie balie "
    "salg okonomi ekonomi inkop forsaljning reception vaxel kundtjanst kundeservice asiakaspalvelu myynti varasto talous sprzedaz zakupy magazyn ksiegowosc sekretariat biuro recepcja prodej nakup sklad ucetni recepce podatelna eladas raktar konyveles recepcio iroda penzugy vanzari depozit contabilitate receptie prodaja nabava skladiste racunovodstvo satis muhasebe depo lojistik penjualan gudang keuangan akuntansi personalia".split()
)


def _given(value: str, first: str = "v", second: str = "v2", *, before: str = "") -> str:
    """Return a value behind a key: in quotes that end with it, or bare, behind a bracket perhaps."""
    return rf"{_IS}(?:\\{{0,3}}[\"']{before}(?P<{first}>{value})\\{{0,3}}[\"']|[\[(<]?{before}(?P<{second}>{value}){_NO_NAME})"


def _parts(text: str) -> list[str]:
    return [part for part in re.split(r"[._-]", text) if part]


def doer(text: str) -> bool:
    """Return whether what stands under a word for who did something is an account: a value that is no role, no program, no machine and no ordinary word of any language."""
    folded = fold(text)
    stem = _STEM.sub("", folded)
    if not accounts.personal_account(text) or _THING.search(text) or folded in _NOBODY or stem in _NOBODY or usernames.DAEMON.fullmatch(folded):
        return False
    if text[:1].isupper() and not text.isupper() and text.isalpha():
        return False  # a name of one word, or of code
    if not text.islower() and not text.isupper() and any(sign in text for sign in ".-"):
        return False
    if made_names.is_thing(stem, 0, len(stem)):
        return False
    parts = _parts(folded)
    if len(parts) > 1 and all(is_known(part) and not names_somebody(part) for part in parts):
        return False
    if words_abroad.are_words(folded) or (stem.isalpha() and (is_known(stem) or is_plain(stem)) and not names_somebody(stem)):
        return False
    return sum(map(str.isalpha, text)) > 2 and (len(parts) > 1 or folded != stem or account_of_somebody(folded))  # noqa: PLR2004 - initials and a sign


def shown(text: str) -> bool:
    """Return whether a word where a program may stand as well shows that it is an account: made of a name, with a sign or figures or without."""
    if not doer(text):
        return False
    parts = [_STEM.sub("", part) for part in _parts(fold(text))]
    return any(made_of_name(part) or (len(part) > 3 and names_somebody(part)) for part in parts)  # noqa: PLR2004


def played(text: str) -> bool:
    """Return whether how somebody is called in a game is no word of programs: a sign, figures or capitals inside, or a name."""
    folded = fold(text)
    stem = _STEM.sub("", folded)
    if not accounts.personal_account(text) or _THING.search(text) or folded in _NOBODY or is_known(folded) or (is_plain(stem) and text.islower() and stem.isalpha()):
        return False
    return usernames.telling_account(text) or _CAMEL.search(text) is not None or made_of_name(stem) or names_somebody(text)


_CAMEL = regex.compile(r"[a-z][A-Z]|[A-Z]{2}[a-z]|[0-9]")


def _pieces(text: str) -> list[str]:
    """Return the words of a name: between signs, figures and capitals, three letters long at least."""
    return [fold(word) for word in _PIECE.findall(text) if len(word) > 2]  # noqa: PLR2004


_PIECE = regex.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
#: What is played, elected and chosen without being anybody.
_PLAYED = frozenset("player video audio media html exo vlc mpv flash node broker server host variant test linux windows darwin raft mongo kafka etcd redis shard replica cluster region checkout default control group queue topic partition service app web api build release debug main team pool zone rack disk".split())


def plays(text: str) -> bool:
    """Return whether who plays, leads or wins is somebody: a word that is none of programs, or two in a row."""
    words = _pieces(text)
    if not played(text) or not words or not _PLAYED.isdisjoint(words):
        return False
    return any(not is_known(word) for word in words) or len(words) > 1


def elsewhere(text: str) -> bool:
    """Return whether what stands behind the name of a place where people talk is an account, and not how that place does."""
    return played(text) and any(not is_plain(word) or names_somebody(word) for word in _pieces(text)) and (not text.isalpha() or shown(text) or _CAMEL.search(text) is not None)


def invited(text: str) -> bool:
    """Return whether what a link to join is told apart by is somebody's account, and no campaign."""
    return doer(text) and any(made_of_name(part) or names_somebody(part) for part in map(fold, _parts(_STEM.sub("", text))))


_NAMED = regex.compile(r"(?i:cn)=(?P<v>[a-z][a-z0-9._-]{3,38})(?:>|\\?,[ ]?(?P<unit>[^,]*))\Z")
_NO_PEOPLE = regex.compile(r"(?i)group|gruppe|groupe|grupo|gruppi|service|server|host|comput|machine|system|role|polic|app|device|printer|bot|config|schema|admin|dns|replic|monitor|special|builtin|managed|cn=|list|alias|sudo|automount")


def read_directory(region: str) -> tuple[str, int, int] | None:
    """Return the account that a distinguished name begins with: one word made of a name, or any beside people, and no group, service or machine."""
    found = _NAMED.search(region)
    if found is None or not found["v"].islower() or found["v"].count("-") > 1 or _NO_PEOPLE.search(found["unit"] or ""):
        return None
    return ("USERNAME", *found.span("v")) if shown(found["v"]) or (doer(found["v"]) and (found["unit"] or "").lower().startswith("ou=")) else None


def named(text: str) -> bool:
    """Return whether a word in small letters is an account made of a name."""
    return doer(text) and made_of_name(_STEM.sub("", text))


def _row(name: str, pattern: str, check: object, *, score: float = 0.8, entity: str = "USERNAME", evidence: str = "context", read: object = None) -> Row:
    return Row(name, entity, pattern, evidence, score, check, text=False, read=read)  # type: ignore[arg-type]


_DOERS = app_words.key(doer_words.DOERS, glued=False)
#: Words for people alone: what was done is followed by no account without a sign.
_TRADES = app_words.key(" ".join(word for word in doer_words.DOERS.split() if "_" not in word), glued=False)
_MAYBE = app_words.key(doer_words.MAYBE, glued=False)
_VERBS = (
    "released|issued|granted|resolved|escalated|assigned|transferred|voided|refunded|overridden|countersigned|verified|confirmed|validated|rejected|denied|banned|kicked|muted|warned|suspended|unbanned|impersonated|invited|referred|shared|taken over|picked|packed|counted|dispensed|administered|entered|keyed|typed|logged|recorded|noted|reopened|merged|split|archived|purged|dispatched|booked|signed|signed off|acknowledged|acked|silenced|snoozed|claimed|answered|forwarded|printed|scanned|exported|reset|changed|modified|edited|updated|created|added|removed|deleted|opened|closed|cancelled|canceled|approved|authorised|authorized|posted|submitted|requested|started|stopped|restarted|triggered|performed|executed|locked|unlocked|enabled|disabled|uploaded|downloaded"
)
_VERBS_ABROAD = (
    r"gestartet|geöffnet|geschlossen|gesperrt|entsperrt|bestätigt|abgelehnt|gebucht|storniert|freigegeben|geändert|angelegt|erstellt|erfasst|gelöscht|bearbeitet|übernommen|zugewiesen|quittiert|gedruckt|démarrée?|ouverte?|fermée?|validée?|créée?|modifiée?|saisie?|supprimée?|rejetée?|annulée?|traitée?|approuvée?|iniciad[oa]|abiert[oa]|cerrad[oa]|rechazad[oa]|cread[oa]|modificad[oa]|aprobad[oa]|autorizad[oa]|registrad[oa]|anulad[oa]|atendid[oa]|criad[oa]|alterad[oa]|aprovad[oa]|fechad[oa]|cancelad[oa]|avviat[oa]|apert[oa]|chius[oa]|creat[oa]|modificat[oa]|approvat[oa]|annullat[oa]|inserit[oa]"
    r"|gestart|geopend|gesloten|gewijzigd|aangemaakt|goedgekeurd|geannuleerd|behandeld|startad|öppnad|stängd|ändrad|ändrat|skapad|skapat|godkänd|godkänt|makulerad|attesterad|startet|åpnet|lukket|åbnet|endret|opprettet|godkjent|ændret|oprettet|godkendt|annulleret|uruchomion[eya]|otwart[eya]|zamknięt[eya]|zmienion[eya]|utworzon[eya]|zatwierdzon[eya]|anulowan[eya]|wydan[eya]|spuštěn[oa]?|otevřen[oa]?|uzavřen[oa]?|změněn[oa]?|vytvořen[oa]?|schválen[oa]?|zrušen[oa]?"
    r"|pornit[ăa]?|deschis[ăa]?|închis[ăa]?|modificat[ăa]?|creat[ăa]?|aprobat[ăa]?|anulat[ăa]?|pokrenut[oa]?|otvoren[oa]?|zatvoren[oa]?|izmijenjen[oa]?|izmenjen[oa]?|odobren[oa]?|kreiran[oa]?|dimulai|dibuka|ditutup|diubah|dibuat|disetujui|dibatalkan|запущен[оа]?|открыт[оа]?|закрыт[оа]?|изменен[оа]?|изменён|создан[оа]?|утвержден[оа]?|утверждён|отменен[оа]?|отменён|удален[оа]?|змінен[оа]?|створен[оа]?|затверджен[оа]?|скасован[оа]?"
)
_BY = r"durch|von|par|por|da|dal|door|av|af|przez|od|uživatelem|de către|de|od strane|oleh|bởi|tarafından|пользователем|користувачем|от|від|od korisnika"

#: Tried before the rows of what stands in quotes: the number of a client behind how it is called.
FIRST: tuple[Row, ...] = (
    _row("client_and_number", r"\b(?:client (?:dis)?connected|client|by|user|invoker|from|moderator)[ ]'(?P<v>[^'\n]{2,30})'\(id:(?P<CUSTOMER_ID>[0-9]{1,10})\)", None),
)

#: Machines by their number.
_MACHINE = regex.compile(r"(?i)(?:node|broker|server|kafka|etcd|worker|replica|shard|pod|host|db|redis|consul|zk|mon|osd|mds)[-_.]?[0-9a-z]{0,3}\Z|-[0-9]{1,3}\Z|\.(?:[a-z]+\.)+[a-z]+\Z|-[0-9a-f]{4,10}(?:-[a-z0-9]{5})?\Z")

ROWS: tuple[Row, ...] = (
    _row("doer", rf"{_DOERS}{_given(_ACCOUNT, before=_DOMAIN)}|<{app_words.tag(doer_words.DOERS)}>(?P<v9>{_ACCOUNT})</", doer, evidence="label"),
    _row("doer_said", rf"{_TRADES}{_SAID}{_DOMAIN}(?P<v>{_SIGNED}|[a-z]{{5,20}}){_END}", shown),
    _row("doer_attribute", rf"<{app_words.tag(doer_words.DOERS)} [^<>\n]{{0,160}}?\b(?i:init|initialer|initialen|initialien|login|user|userid|username|uid|kuerzel|kürzel|sign|signatur|konto|account|brukernavn|bruker|bruger)=[\"'](?P<v>[A-Za-z][\w.-]{{1,38}})[\"']", accounts.personal_account, evidence="label"),
    _row("maybe_doer", rf"{_MAYBE}{_given(_ACCOUNT, before=_DOMAIN)}", shown, evidence="label"),
    _row("done_by_named", rf"\b(?i:{_VERBS}) by (?P<v>[a-z]{{5,20}}|{_SIGNED}|[A-Z]{{6,20}})(?:[ ]?[(,;)\]]|\.?[ \t]*\r?$|[ ](?i:on|at|from|via|in|for|with|after|due|because|reason)\b)", shown),
    _row("done_abroad_named", rf"(?i:{_VERBS_ABROAD}) (?i:{_BY}) {_DOMAIN}(?P<v>{_SIGNED}|[a-z]{{5,20}}|[A-Z]{{6,20}}){_END}", shown),
    # somebody in the place of another
    _row("impersonator", rf"\b(?i:impersonat\w*)[^\n=]{{0,24}}?\b(?i:admin|staff|by|support|agent|from|real_?user)=(?P<v>{_ACCOUNT})(?:[ ,;]{{1,2}}(?i:as|target|user|for|to)=(?P<v2>{_ACCOUNT}))?{_END}", doer),
    _row("acting_as", rf"(?i:\bimpersonat\w*[^\n]{{0,60}}?\bas[=: ]{{1,2}}|[?&](?:as|_switch_user|switch_user|impersonate|act_as|sudo|on_behalf)=)[\"']?(?P<v>{_ACCOUNT}){_END}", shown),
    _row("become", rf"(?i:\b(?:switch(?:ed)?[ _-]user|impersonation|assume(?:d)? identity|su)[^\n:]{{0,24}}: )(?P<v>{_ACCOUNT}) (?i:tried to become|became|is now|->|to|as) (?P<v2>{_ACCOUNT}){_END}|(?i:\b(?:tried to become|now acting as|acting on behalf of|impersonated by|impersonating(?: user)?|switched (?:user )?to|logged in as user)) [\"']?(?P<v3>{_ACCOUNT}){_END}", doer),
    # who invited somebody
    _row("invited_by", rf"/(?i:sign-?up|register|join|invite|invitation|welcome|refer|referral|registro|registrieren|anmelden|inscription|iscriviti|cadastro|onboarding)[^\s\"]{{0,60}}[?&](?i:ref|refer|referrer|referral|referred_by|invited_by|inviter|invite|by|from|sponsor|r|u|code)=(?P<v>{_ACCOUNT}){_END}|[?&](?i:referred_by|invited_by|inviter|sponsor_user)=(?P<v2>{_ACCOUNT}){_END}", invited),
    # who plays and talks
    _row("nick", rf"{app_words.key(doer_words.NICKS, glued=False)}{_given(_NICK, 'v8', 'v9')}|\b(?i:nick(?:name)?|gamertag|screen name|summoner|character|alias(?: of)?|aka) [\"'](?P<v2>{_NICK})[\"']|\b(?i:alias of|aka|a\.k\.a\.|alt of|alt account of|smurf of) (?P<v3>{_NICK}){_END}", played),
    _row("player", r"\b(?i:player|leader|captain|killer|victim|attacker|teammate|opponent|inviter|winner|loser|mvp|challenger|spectator|streamer|moderator|gm)=[\"']?(?P<v>[A-Za-z]\w*(?:[a-z][A-Z]|[._-]|[0-9])\w*(?:\.\w+)?)(?:[\s,;|)\]\"'&]|$)", lambda text: plays(text) and not _MACHINE.search(text)),
    _row("admin_says", rf"(?i:\b(?:kick|ban|mute|warn|unban|unmute|tempban|gekickt|gebannt|expulsado|baneado|banni|expulsé|espulso|bannato|zbanowany|wyrzucony|кик|бан|мут)(?:ned|ed)?): (?P<v>{_NICK})(?: (?i:by|von|por|par|da|przez|от) (?P<v2>{_NICK}))?(?:[\s,;(]|$)", played),
    _row("died", r"(?:INFO|Server thread)\]:? (?P<v>\w{3,16}) (?:was (?:slain|shot|killed|pummeled|blown up|fireballed|pricked|squashed|impaled|skewered|stung|struck|burnt|roasted|frozen|obliterated|doomed|poked|squished|struck)|fell (?:from|off|out|while|into)|hit the ground|drowned|burned to death|went (?:up in flames|off with)|walked into|tried to swim|starved|suffocated|withered|blew up|died|froze to death|experienced kinetic|discovered|has (?:made|completed|reached) the (?:advancement|challenge|goal)|moved (?:too quickly|wrongly)|issued server command|lost connection|logged in with)", usernames.web_user),
    _row("in_room", rf"(?:^|[\s\t>:])(?P<v>{_NICK}) (?i:joined|left|entered) (?i:the )?(?i:room|channel|lobby|chat|muc|conference|meeting|party|guild|raid|match|game|queue|clan) [#\w.-]+(?: (?i:as) (?P<v2>{_NICK}))?{_END}", lambda text: doer(text) or (played(text) and not _CAMEL.search(text[1:]))),
    _row("joins", r"\*\*\* (?:Joins|Quits|Parts|Kicks|Join|Quit|Part): (?P<v>[A-Za-z\[\]\\`_^{|}][\w\[\]\\`^{|}-]{1,30}) \(", None),
    _row("party_invite", rf"(?i:\b(?:(?:party |friend |guild |group |raid |clan |game )?(?:invite|invitation|request) (?:accepted|sent|declined|received|expired|cancelled|rejected)|whisper|chat|tell|dm|pm|trade|duel|friend added|friend request))(?:: | (?i:from|to|by|with) )(?P<v>{_NICK})(?:: |[ ]?(?:->|=>|→)|[ ]?[(,;]|[ \t]*\r?$)", lambda text: played(text) and (_CAMEL.search(text) is not None or shown(text))),
    _row("chats", rf"\b(?i:chat|says|whispers|tells|yells|shouts) (?P<v>{_NICK}): ", lambda text: played(text) and (_CAMEL.search(text) is not None or shown(text))),
    _row("written_by", rf"(?i:\b(?:eintrag|kommentar|beitrag|post|comment|entry|review|reply|message|thread|topic|nachricht|commentaire|comentario|commento|reactie|inlägg|wpis|komentarz|příspěvek|коммент\w*|сообщение) ?#?[0-9]{{0,10}} (?:von|by|from|par|por|de|da|door|av|af|od|przez|от)) [\"'«„]?(?P<v>{_NICK}){_END}", lambda text: played(text) and (_CAMEL.search(text) is not None or shown(text))),
    _row("account_elsewhere", rf"{app_words.key(doer_words.PLACES, glued=False)}{_given(_NICK, before='@?')}", elsewhere, evidence="label"),
    # accounts in directories, commands and remarks
    _row("in_directory", r"\b(?i:cn)=[a-z][a-z0-9._-]{3,38}\\?,[ ]?(?i:ou|o|dc|cn)=[^,/\n\"'<>]{1,40}|<EX:[^<>\n]{0,120}?(?i:cn)=[a-z][a-z0-9._-]{3,38}>", None, evidence="label", read=read_directory),
    _row("option_of_user", rf"[ ]--?(?i:who|for-?user|as-?user|run-?as|login-?user|account-?name|requested-?by|assignee|owner-?login|target-?user|employee-?login|on-?behalf-?of)[ =][\"']?{_DOMAIN}(?P<v>{_ACCOUNT}){_END}", doer),
    _row("assigned_to", rf"(?i:\b(?:re)?(?:assigned|checked out|handed over|escalated|transferred|delegated|forwarded|routed|moved|allocated|booked|issued|passed|zugewiesen|übergeben|assigné|transféré|asignado|reasignado|atribuído|assegnato|toegewezen|tilldelad|tildelt|przypisan[eyo]|przydzielon[eyo]|přiřazen[oa]?|назначен[оа]?|передан[оа]?))(?: (?i:from|von|de|da|van|från|fra|od|z|от) {_QUOTED}(?P<v>{_SMALL}){_QUOTED})? (?i:to|an|à|a|para|aan|till|til|do|na|на) (?i:user |agent |nutzer |benutzer )?{_QUOTED}(?P<v2>{_SMALL}){_END}", shown),
    _row("changed_hands", rf"(?i:\b(?:owner|assignee|assigned[ _]to|handler|author|agent|reviewer|approver|operator|responsible|bearbeiter|zuständig|besitzer|responsable|propietario|proprietario|eigenaar|ägare|eier|ejer|właściciel|vlastník|владелец|исполнитель)(?: (?:changed|updated|reassigned|geändert|modifié|cambiado|cambiato|gewijzigd|ändrad|zmieniony|изменен)|[\"']?[ ]?[:=]))[\"']?[ ]?[:=]?[ ]?(?:(?i:from|von|de|da) )?{_QUOTED}(?P<v>{_ACCOUNT}){_QUOTED} ?(?:->|=>|→|»|(?i:to|an|à|a)) {_QUOTED}(?P<v2>{_ACCOUNT}){_END}", doer),
    _row("for_signed", r" (?i:restored|reset|unlocked|issued|refreshed|generated|granted|revoked|cached|saved|loaded|created|sent|synced|opened|expired|provisioned|enrolled|registered|verified|failed|updated|rotated|cleared) for (?P<v>[a-z][a-z0-9]{1,20}[._][a-z0-9]{2,20}|[a-z]{4,16}[0-9]{1,4})(?:[ ]?[,;)]|\.?[ \t]*\r?$)", shown),
    _row("signed_in_tabs", rf"(?:^|\t)(?i:přihlášení|odhlášení|prihlásenie|logowanie|wylogowanie|anmeldung|abmeldung|connexion|déconnexion|inicio de sesión|acceso|accesso|aanmelding|inloggning|pålogging|bejelentkezés|kijelentkezés|autentificare|prijava|odjava|giriş|çıkış|вход|выход|вхід|вихід|log-?in|log-?out|sign-?in|sign-?out)\t(?P<v>{_ACCOUNT})(?:\t|$)", doer),
    _row("logs_in_abroad", rf"[\s:>](?P<v>{_SIGNED}) (?i:đăng nhập|đăng xuất|hat sich (?:an|ab)gemeldet|s'est (?:dé)?connectée?|ha iniciado sesión|se ha conectado|ha effettuato l'accesso|si è connesso|is ingelogd|loggade (?:in|ut)|loggar in|logget (?:inn|ind|ud|ut)|zalogował[a]?|się zalogował[a]?|se přihlásil[a]?|bejelentkezett|kijelentkezett|s-a (?:autentificat|conectat)|se prijavi[ol]a?|giriş yaptı|çıkış yaptı|masuk|keluar|login berhasil|buka shift|tutup shift|вош[её]л|вышел|вошла|вышла|авторизовал\w*|увійш\w+|вийш\w+)", lambda text: shown(text) or doer(text)),
)
