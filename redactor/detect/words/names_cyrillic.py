"""People whose names are written in Cyrillic or Greek letters: `Антон Никифоров`, `Уважаемая Елена Викторовна`, `Αγαπητέ Σπύρο`.

The names model reads Latin letters, and so do the lists of names. In these scripts names have capitals as well, and much is told by what
stands around them and by how they end: a closing or a greeting, a label of a mail, a patronymic, initials, a forename of the table beside
another capital.
"""

# ruff: noqa: RUF001, RUF003 - names are in their own script

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from redactor import regex
from redactor.types import Span

_SCORE = 0.85
_CYRILLIC = r"[А-ЯЁЄІЇҐЂЈЉЊЋЏЃЌЎ][а-яёєіїґђјљњћџѓќў'’]+(?:-[А-ЯЁЄІЇҐ][а-яёєіїґђјљњћџ]+)?"
_GREEK = r"[Α-ΫΆΈ-Ώ][α-ωά-ώϊϋΐΰ]+"
_CAP = rf"(?:{_CYRILLIC}|{_GREEK})"
_INITIALS = r"(?:[А-ЯЁЄІЇҐΑ-Ω]\. ?){1,2}"
_NAMES = rf"(?:{_INITIALS})?{_CAP}(?: (?:{_INITIALS}|{_CAP})){{0,2}}"
_ALPHABETS = regex.compile(r"[\u0370-\u03ff\u0400-\u04ff]")
_CLOSINGS = (
    r"(?:с (?:глубоким |искренним )?уважением|с наилучшими пожеланиями|всего (?:доброго|хорошего|наилучшего)|с благодарностью|заранее (?:спасибо|благодарю|благодарен|благодарна)|спасибо|искренне ваша?|благодарю|удачи"
    r"|з (?:повагою|найкращими побажаннями|вдячністю)|дякую|щиро ваш[аі]?|з павагай|дзякуй"
    r"|с уважение|поздрави|с поздрав|поздрав|најлепши желби|срдачан поздрав|лијеп поздрав|срдачно|хвала|благодаря|с почит"
    r"|με (?:εκτίμηση|φιλικούς χαιρετισμούς|σεβασμό|τιμή)|ευχαριστώ(?: πολύ)?|φιλικά|χαιρετισμούς|ευχαριστούμε)"
)
_GREETINGS = (
    r"(?:здравствуйте|здравствуй|привет|приветствую|добрый (?:день|вечер)|доброе утро|доброго (?:дня|времени суток)|уважаем(?:ый|ая|ые)(?: (?:господин|госпожа|г-н|г-жа))?|дорог(?:ой|ая)|господин|госпожа|г-н|г-жа"
    r"|вітаю|добрий (?:день|вечір)|доброго дня|шановн(?:ий|а|і)(?: (?:пане|пані))?|пане|пані|прывітанне|добры дзень"
    r"|здравейте|здравей|добър ден|уваж(?:аеми|аема)(?: (?:господин|госпожа|г-н|г-жо))?|поштован(?:и|а)|драг(?:и|а)|здраво|добар дан|почитуван(?:и|а)"
    r"|γεια(?: σου| σας)?|καλημέρα(?: σας)?|καλησπέρα(?: σας)?|αγαπητ(?:έ|ή|οί)|αξιότιμ(?:ε|η)|κύριε|κυρία|κ\.)"
)
_LABELS = r"(?:от|от кого|кому|копия|отправитель|получатель|від|кому|копія|до|од|за|копие|до|από|προς|κοιν(?:\.|οποίηση)?|αποστολέας|παραλήπτης|ф\.?и\.?о\.?|имя|фамилия|контактное лицо|клиент|заказчик|абонент|сотрудник|ім['’]я|прізвище|клієнт|име|клијент|όνομα|ονοματεπώνυμο|πελάτης)"
_SIGNED = regex.compile(rf"(?im:^)[ \t>]*(?i:{_CLOSINGS})[ ]?[,.!:]?(?:[ \t]*\r?\n[ \t>]*|[ ]){{1,3}}(?:[-–—][ ]?)?(?P<v>{_NAMES})(?=[.,]?[ \t]*(?:\r?\n|\Z|[,(|<]))")
_GREETED = regex.compile(rf"(?:^|[.!?>][ \t]+|\n)[ \t>]*(?i:{_GREETINGS}),? (?P<v>{_NAMES})(?=[,!.:;\-–— \t]*(?:\r?\n|\Z|[,!.:;–—]))")
_LABELLED = regex.compile(rf"(?m:^)[ \t>*]*(?i:{_LABELS})[ ]?[:：][ \t*\"«]*(?P<v>{_NAMES}(?: {_CAP})?)")
#: A patronymic with what stands beside it, initials before or behind a surname.
_PATRONYMIC = r"[А-ЯЁЄІ][а-яёєіїґ'’]+(?:[оеь]вич|[иь]ич|[оеі]вн|ичн|ївн|йович)(?:а|у|ем|ом|е|ы|ой|ою|і|о|ю|ам)?"
_WITH_FATHER = regex.compile(rf"(?:{_CYRILLIC} ){{0,2}}{_PATRONYMIC}(?: {_CYRILLIC})?(?![а-яёєіїґ])")
_WITH_INITIALS = regex.compile(rf"(?<![А-ЯЁа-яё.])[А-ЯЁЄІ]\. ?[А-ЯЁЄІ]\. ?{_CYRILLIC}|{_CYRILLIC} [А-ЯЁЄІ]\. ?[А-ЯЁЄІ]\.(?![А-Яа-яё])")
_PAIR = regex.compile(rf"(?<![\w-]){_CAP}(?: {_CAP}){{0,2}}(?![\w-])")
#: Whom streets, schools and theatres are called after.
_CALLED_AFTER = regex.compile(r"(?i:\b(?:ул|пр|просп|пер|пл|наб|бул|бульв|вул|им|ім|ст|гр|метро|ж/д)\.|\b(?:улица|проспект|переулок|площадь|набережная|бульвар|вулиця|имени|імені|станция|метро|театр|парк|сквер|οδός|λεωφόρος|πλατεία))[ ]\Z")

#: Forenames without what changes at their end, and how they may end.
_FORENAMES = frozenset(
    "александр алекс саш саньк шур алексе лёш леш анатоли андре антон тош аркади арсен арсени артём артем артур богдан борис вадим валенти́н валентин валери василь васили вениамин викто́р виктор виталь витали владимир вов волод владислав влад вячеслав слав геннади георги гош герман глеб григори гриш данил данила дании́л даниил денис дмитри дим митя дмитро евгени жен егор ефим заур захар иван ван игнат игор илль иль ильдар ильнур ильяс иннокенти иосиф камил камиль кирилл константин кост леонид лён макар максим макс марат марк матве мирон мирослав михаил миш никит никола олег остап павел паш пётр петр платон прохор радик радислав рамиль ринат ростислав руслан рустам савели семён семен серге серёж сереж спартак степан стёп тарас тимофе тимур фарид фёдор федор фед филипп эдуард эльдар эмиль юли юри юр яков ярослав "
    "агат алевтин александр алён ален алин алис алл альбин алфи анастаси насть наст ангелин анжелик анн ань антонин асель валенти валентин валери варвар вар василис вероник виктори галин гал гузель гульнар дарь даш диан дин евгени евдоки екатерин кат катя елен лен елизавет лиз жанн зинаид зин злат зо зульфи инг инесс инн ирин ир карин кир кристин ксени ксюш лали ларис лариса лен лиди лид лили лин людмил люс маргарит рит марин мари маш марь маргарит милан надежд наталь натали наташ нел нин оксан олес олень ольг оль полин раис регин римм розали сабин светлан свет снежан софи софь соф стефани таис тамар тань татьян тат ульян фаин эвелин элеонор эльвир эльмир эмм юли юль ян ярослав яросла́в "
    "олександр олексі андрі сергі дмитр миколь микол михайл василь юрі юлі ігор олег остап тарас богдан володимир євген євгені надi наді ірин оксан оле́н олен людмил світлан тетян катерин мар'ян мар’ян марь ян яросла роксолан соломі уляна улян христин зоряна зорян леся лес павл петр григорі степан назар максим ростислав зенон орест любомир "
    "георг иво ивайл бойк бойко боян величк венцислав веселин владимир гергана герган десислав димит димитр донк драгомир елиц ивелин ивет йордан калин калоян красимир кремен лазар любомир любен мариян мила милен миле мирослав момчил невен николай огнян петк петър пламен преслав радо радослав радк румен румян росен росиц светлозар силви симеон славк славч стефк стоян стефан тихомир тодор траян филип хрис христо цветан цветелин "
    "александар аница бојан боја бранк бранислав бранимир вук горан дејан драган драгиц душан ђорђ звонк зоран зорк иван јан јелен јован јованк лазар љиљан љубиц маја марија мариј марк миланк милиц милош миодраг мирјан младен небојш ненад никол предраг радмил раде ратк саш славиц славк слободан снежан срђан стеван тамар тијан филип цветк".replace("\u0301", "").split()
)
_ENDS = ("", "а", "у", "ом", "е", "ы", "ой", "о", "я", "ю", "ем", "и", "ей", "й", "ь", "ём", "ою", "єю", "і", "ий", "ія", "ию", "ии", "ия", "ием", "ью", "ей", "ові", "еві")
#: Forenames that are words, months or places as well: by themselves they are nobody, beside another name or in a greeting somebody.
_WORDS = frozenset("вере вера надежда любовь роман лев слава мира марта март майя май виктория злата света свет роза лилия ева соня мила ирис валя ваня кира катя регина юлия алла анна инна нина дина зина лина рита цвета яна яна вал гора лес над соф дар вар миле марк марка марки вит кол ал инги петр тол толь бор кат лен люс люд тат вас ген гал бора кира мар мари рад раде радо боја соня весна верю верь верой кости кость костей макси лень лени жена жены жене жену женой жен юр светом свете светы агат стоянка".split())
_GREEK_FORENAMES = frozenset(
    "γιωργοσ γεωργιοσ γιωργο γεωργιε νικοσ νικοσ νικολαοσ νικολαε νικο δημητρησ δημητρη δημητριοσ κωστασ κωστα κωνσταντινοσ κωνσταντινε γιαννησ γιαννη ιωαννησ ιωαννη μαρια ελενη κατερινα αικατερινη σπυροσ σπυρο σπυριδων βασιλησ βασιλη βασιλειοσ παναγιωτησ παναγιωτη χρηστοσ χρηστο αθανασιοσ θανασησ θανο αθανασια σοφια αγγελικη αννα αναστασια ευαγγελια βασιλικη δημητρα γεωργια ιωαννα παρασκευη στελιοσ στελιο στυλιανοσ μανωλησ μανωλη εμμανουηλ μιχαλησ μιχαλη μιχαηλ πετροσ πετρο παυλοσ παυλο ανδρεασ ανδρεα αλεξανδροσ αλεξανδρε αλεξανδρα στεφανοσ στεφανε ηλιασ ηλια θεοδωροσ θοδωρησ λευτερησ ελευθεριοσ αντωνησ αντωνη αντωνιοσ σταυροσ σταυρο φωτησ φωτη φωτεινη τασοσ τασο αναστασιοσ αγγελοσ αγγελε χαρησ χαρη χαραλαμποσ ευα ευγενια ειρηνη κυριακη κυριακοσ λαμπροσ μαριοσ μαριο μαρινα νεκταριοσ νεφελη ολγα παντελησ ραφαηλ ρενα σαββασ σωτηρησ σωτηρη σωτηριοσ χριστινα χριστοφοροσ αθηνα αποστολοσ αποστολε αρησ γρηγορησ δεσποινα διονυσησ ευαγγελοσ βαγγελησ ζωη θεοφιλοσ ιασονασ κλειω λουκασ λουκα μελινα μυρτω νατασα ορεστησ περικλησ σεβαστη τριανταφυλλια φανησ φιλιπποσ χρυσα".split()
)
#: How surnames end that stand before a forename.
_SURNAME = regex.compile(r"(?:[оеё]в|[иы]н|ск(?:ий|ая|ого|ому|ой|им)|цк(?:ий|ая|ого|ому|ой|им)|ко|ук|юк|як|ян|дзе|швили|ич|ых|ман|берг|штейн)(?:а|у|ым|ой|е|ем|ом)?\Z|(?:ουλος|ίδης|άκης|άδης|ούλου|ίδου|άκη|ογλου|έας|έλης)\Z")
#: What stands behind a closing, a greeting or a label and is no person, or goes on with the sentence.
_NO_NAMES = frozenset(
    "город магазин отдел служба команда группа поддержка техническая техподдержка администрация администратор коллектив менеджер директор ваш ваша ваше ваши мы вы я он она это все всем всех коллеги господа друзья клиент клиенты пользователь дамы центр компания организация департамент управление тел телефон моб отправлено пожалуйста прошу при если что как где когда почему подскажите скажите после у в на по с к не нет да наш наша мой моя сегодня вчера завтра снова также тема дата понедельник вторник среда четверг пятница суббота воскресенье "
    "відділ служба команда підтримка адміністрація колеги пане пані будь якщо ваш наш центр компанія отдел екип екипът поддръжка клиенти колеги вашият тим подршка одељење служба "
    "ομάδα τμήμα υποστήριξη υπηρεσία εταιρεία διεύθυνση συνάδελφοι όλοι κύριοι κυρίες παρακαλώ θα το τα η ο οι στις από για και".split()
)


def find(text: str) -> list[Span]:
    """Return the people whose names stand in these scripts."""
    if text.isascii() or not _ALPHABETS.search(text):
        return []
    found = [Span(*one.span("v"), "PERSON", _SCORE, "context:signed_abroad") for pattern in (_SIGNED, _GREETED, _LABELLED) for one in pattern.finditer(text) if _is_name(one["v"])]
    found += [Span(start, end, "PERSON", _SCORE, "context:named_abroad") for start, end in _named(text)]
    return found


def _named(text: str) -> Iterator[tuple[int, int]]:
    for pattern in (_WITH_FATHER, _WITH_INITIALS):
        for one in pattern.finditer(text):
            start = _behind_words(text, *one.span())
            if not _CALLED_AFTER.search(text, max(0, start - 16), start):
                yield start, one.end()
    for one in _PAIR.finditer(text):
        words = one[0].split(" ")
        called = [is_forename(word) for word in words]
        if not any(called) or _CALLED_AFTER.search(text, max(0, one.start() - 16), one.start()):
            continue
        first = next(place for place, word in enumerate(words) if called[place] or (place + 1 < len(words) and called[place + 1] and _SURNAME.search(word) and word.casefold() not in _NO_NAMES))
        last = max(place for place, _ in enumerate(words) if called[place] or (place and called[place - 1] and words[place].casefold() not in _NO_NAMES))
        if first == last and words[first].casefold() in _WORDS:
            continue
        start = one.start() + sum(len(word) + 1 for word in words[:first])
        yield start, start + len(" ".join(words[first : last + 1]))


def is_cyrillic(text: str) -> bool:
    """Return whether a text has a letter of these alphabets."""
    return _ALPHABETS.search(text) is not None


def full_name(text: str) -> bool:
    """Return whether capitalized words of these scripts are a name wherever they stand: a forename among them and nothing else that is a word for somebody."""
    words = text.split(" ")
    return 1 < len(words) <= _MOST and all(map(_CAPITAL.fullmatch, words)) and any(is_forename(word) and word.casefold() not in _WORDS for word in words) and _is_name(text)


#: Words of a name, the father's among them.
_MOST = 3
_CAPITAL = regex.compile(_CAP)


def _behind_words(text: str, start: int, end: int) -> int:
    """Return where a name begins behind words of a greeting: `Уважаемая Елена Викторовна`."""
    while (word := _FIRST.match(text, start, end)) is not None and (word[1].casefold() in _NO_NAMES or _GREETING.fullmatch(word[1])):
        start = word.end()
    return start


_FIRST = regex.compile(rf"({_CAP}) ")
_GREETING = regex.compile(_GREETINGS + r"|спросите|позвоните|передайте|меня|спасибо", re.IGNORECASE)


def _is_name(value: str) -> bool:
    """Say whether none of the words behind a closing, a greeting or a label is one of a desk or goes on with the sentence."""
    return not any(word.casefold().strip(".") in _NO_NAMES for word in value.split())


@lru_cache(maxsize=4096)
def is_forename(word: str) -> bool:
    """Return whether a word is a forename of the table, in any case of its language."""
    lower = word.casefold().partition("-")[0]
    if "\u0370" <= lower[:1] < "\u0400":
        plain = "".join(c for c in unicodedata.normalize("NFD", lower) if not unicodedata.combining(c)).replace("ς", "σ")
        return plain in _GREEK_FORENAMES
    return len(lower) > 2 and any((lower[: -len(end)] if end else lower) in _FORENAMES for end in _ENDS if lower.endswith(end) and len(lower) - len(end) > 1)  # noqa: PLR2004
