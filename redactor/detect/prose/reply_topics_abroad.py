"""What questions in other languages ask for (detect/prose/replies.py): names, numbers on a sticker, dates of purchase, codes and passwords, numbers of customers; data."""

# ruff: noqa: E501, RUF001 - a vocabulary reads best in full lines, and is in many scripts

from __future__ import annotations

import re

from redactor import regex
from redactor.detect.prose.reply_topics import Topic, is_number, is_password, is_serial
from redactor.detect.prose.told_dates import DATE
from redactor.detect.words import words_abroad

#: Words of asking politely, for the test that a line asks at all.
ASKS = (
    r"назовите|подскажите|продиктуйте|скажите|как вас|как тебя|сообщите|пожалуйста|будь ласка|назвіть|скажіть|podaj|podać|proszę|poproszę|podyktuj|podyktować|řekněte|nadiktujte|prosím|povězte|kerro|kertokaa|voisitko|uppge|kan du|kan ni|oplys|oppgi|kan jeg få|får jag|söyler|söyleyin|verir misin|alabilir miyim|lütfen"
    r"|mondja|megadná|kérem|kérek|spuneți|vă rog|recite|molim|πείτε|πώς|ποιος|ποια|παρακαλώ|कहिए|बताइए|बताएं|बताए|ما هو|ما اسم|من فضلك|ממה|מהו|מה ה|请问|麻烦|알려|말씀|成함"
)
_UPPER = r"[A-Z\u00c0-\u00de\u0100-\u017f\u0386-\u03ab\u0401-\u042f\u0490]"
_LOWER = r"[a-z\u00df-\u017f\u03ac-\u03ce\u0430-\u045f\u0491'’-]"
_CAPITALIZED = rf"(?-i:{_UPPER}{_LOWER}+)"
#: Somebody said `space` or `dash` between groups of figures.
_SAID_JOIN = r"(?:,? (?:space|blank|dash|hyphen|slash|пробел|пропуск|тире|дефис|слеш|leerzeichen|strich|bindestrich|espace|tiret|espacio|guion|guión|barra|spazio|trattino|espaço|traço|hífen|spatie|streepje|mellanslag|mellomrom|mellemrum|spacja|myślnik|kreska|mezera|pomlčka|boşluk|tire|välilyönti|viiva|szóköz|kötőjel|spațiu|cratimă),?(?: and)? |, )"
_NO_NAME = frozenset(
    "да нет алло здравствуйте добрый спасибо это меня я мы не зачем секунду минуту так tak nie dzień chwila moment proszę dziękuję ano ne dobrý děkuji igen nem köszönöm da nu bună mulțumesc ja nej nein joo ei kyllä hei hej evet hayır merhaba tamam ναι όχι γεια ευχαριστώ "
    "oui non bonjour merci sí si no hola gracias buongiorno grazie sim não olá obrigado obrigada yes hello hallo danke guten bitte warum pourquoi por perché dlaczego proč почему клиент kunde client cliente klient zákazník это".split()
)


def _pattern(value: str) -> re.Pattern[str]:
    return regex.compile(value, re.IGNORECASE)


def _name(text: str) -> bool:
    """Return whether the answer to a question for a name is one: no greeting, no word of the language."""
    words = text.lower().split()
    return words[0] not in _NO_NAME and not words_abroad.is_word(words[0])


def _joined(text: str) -> bool:
    """Return whether groups with words for signs between them are a number."""
    bare = re.sub(_SAID_JOIN, " ", text, flags=re.IGNORECASE)
    return is_serial(bare)


_STICKER = (
    r"serienummer|заводск(?:ой|ого|ий) номер|серийн\w* номер|серійн\w* номер|výrobní číslo|sériové číslo|sorozatszám|gyári szám|seri numaras|seri no|numărul de serie|número de série|σειριακό|serijski broj|serijska številka|sarjanumero|valmistenumero|tillverkningsnummer|序列号|机身号|시리얼|일련번호|제조번호"
    r"|numer (?:z|na|pod|spod) |nummer (?:auf|unter|am|vom|op|aan|på|under|bak|inni|inne i) |(?:steht|stehen) (?:auf|unter|am) [^\n?]{0,30}(?:nummer|zahl)|numéro (?:sous|sur|au dos|derrière|de l['’]étiquette)|número (?:de la|en la|debajo|detrás|bajo|na etiqueta|embaixo|atrás)|numero (?:sotto|dietro|sull|sul retro|dell['’]etichetta)|(?:tallet|nummeret|numret|siffrorna|tallene) (?:på|under|bak|i|indvendig\w*|inni|inuti)|číslo (?:na|ze|zespodu|pod|zo) |номер (?:на|под|снизу|с) (?:накле|корпус|этикет|шильд|дн|обратн)|numarası? (?:altında|arkasında|etikette)"
)
_ENDS = r"(?=[ .!…]*(?:\r?\n|$)|[,;.!]? |[,;])"

TOPICS: tuple[Topic, ...] = (
    Topic("PERSON",
        r"как (?:вас|тебя|к вам|его|е[её]) (?:зовут|обращаться)|ваше имя|ваши (?:фио|имя)|представьтесь|як (?:вас|тебе|до вас) (?:звати|звертатися)|ваше ім|jak (?:się )?(?:pan|pani) (?:się )?nazywa|pana? (?:imię|nazwisko)|pani (?:imię|nazwisko)|imię i nazwisko|jak se jmenujete|vaše jméno|ako sa voláte|vaše meno|hogy hívják|mi a neve|cum vă numiți|numele dumneavoastră|kako se zovete|vaše ime"
        r"|wie ist ihr name|ihr name\b|wie hei(?:ß|ss)en sie|mit wem spreche|comment vous (?:vous )?appelez|votre nom|à qui ai-je|cómo se llama|su nombre|con quién hablo|come si chiama|il suo nome|con chi parlo|como se chama|(?:o )?seu nome|com quem falo|hoe heet u|uw naam|met wie spreek|vad heter du|ditt namn|vem talar jag|hva heter du|navnet ditt|hvad hedder du|dit navn|hvem taler jeg|mikä (?:on )?nimenne|nimenne|adınız|isminiz|kiminle görüşüyorum|πώς (?:σας λένε|ονομάζεστε|λέγεστε)|το όνομά σας",
        _pattern(rf"(?:(?:to|jestem|mówi|это|меня зовут|зовут|ich bin|je suis|soy|sono|sou|ik ben|jag är|jeg er|jmenuji se|benim adım|είμαι)[ ,:]+)?(?P<v>{_CAPITALIZED}(?: (?:(?:de|van|von|der|di|da|la) )?{_CAPITALIZED}){{0,2}})(?=[ ]?[.,!;]|[ ]*(?:\r?\n|$))"), _name, ends=False),
    Topic("SERIAL_NUMBER", _STICKER, _pattern(rf"[a-z0-9]{{1,12}}(?:{_SAID_JOIN}[a-z0-9]{{1,12}}){{1,5}}(?![\w-])"), _joined, ends=False),
    Topic("SERIAL_NUMBER", _STICKER, _pattern(rf"(?:(?:[a-z]{{0,4}}[0-9][a-z0-9]{{0,11}}|[a-z]{{1,4}})(?: [a-z0-9]{{1,12}}){{1,5}}(?=[ .!…]*(?:\r?\n|$))|[a-z0-9]+(?:[-./][a-z0-9]+)*){_ENDS}"), is_serial, said=5, ends=False),
    Topic("PURCHASE_DATE",
        r"когда (?:[^\n?]{0,24}(?:купили|покупали|приобре)|был\w* куплен)|коли (?:[^\n?]{0,24}купили|придбали)|kiedy[^\n?]{0,30}(?:kupion|kupił|zakup|nabył)|data zakupu|kdy[^\n?]{0,30}(?:koupi|zakoup|poříd)|kedy[^\n?]{0,24}kúpil|mikor (?:vette|vásárolta|vették)|când (?:l-?ați|ați|a fost)[^\n?]{0,20}(?:cumpărat|achiziționat)|kada (?:ste )?[^\n?]{0,16}kupili|när köpte|när (?:är|blev) (?:den|det)[^\n?]{0,12}köpt|hvornår[^\n?]{0,24}købt|når (?:kjøpte|ble)[^\n?]{0,24}|milloin[^\n?]{0,24}(?:ostit|ostettu|hanki)|ne zaman (?:aldınız|satın)|quando[^\n?]{0,24}comprou|πότε[^\n?]{0,20}αγοράσ|什么时候买|几时买|언제 (?:구매|구입|사)",
        DATE, lambda _: True, ends=False, search=True),
    Topic("PASSWORD",
        r"пин-?код|пин\b|\bпін\b|код (?:от|для|доступа|сигнализации|домофона)|pin-?kód|kod (?:do|pin|alarmu)|kód (?:k|od|na)|(?:din|den) fyrsiffriga|fyrsiffrig|portkod|larmkod|pinkod\w*|firesifret|pinkode\w*|kodelås|tunnusluku|ovikoodi|şifren?iz|pin kodu|geheimnummer|vierstellig\w*|código de cuatro|code à quatre chiffres|codice a quattro cifre|viercijferige|暗証番号|비밀번호|密码",
        _pattern(r"(?<![\w.,:/#-])(?:[0-9](?:[ -]?[0-9]){3,7}[#*]?|(?:null|ноль|один|два|три|четыре|пять|шесть|семь|восемь|девять|десять|двадцать|тридцать|сорок|пятьдесят|шестьдесят|семьдесят|восемьдесят|девяносто)(?:[ ,-]{1,2}(?:ноль|один|два|три|четыре|пять|шесть|семь|восемь|девять|десять|двадцать|тридцать|сорок|пятьдесят|шестьдесят|семьдесят|восемьдесят|девяносто)){1,5})(?![\w/-])"), lambda _: True, ends=False, search=True),
    Topic("PASSWORD",
        r"парол[ьяе]|кодовое слово|пароля|hasło|hasła|hasłem|heslo|heslem|kódové slovo|jelszó|jelszav|parola|parolă|lozink|zapork|geslo|lösenord\w*|kodord\w*|passord\w*|kodeord\w*|adgangskode\w*|salasana\w*|tunnussana|şifren?iz|parolanız|κωδικό|συνθηματικό",
        _pattern(r"(?=[^\s]{0,40}[0-9!#$%&*@._-])[^\s\"'<>?]{4,39}[^\s\"'<>?.,;!)]|[^\W\d_]{5,24}(?=[ .!]*(?:\r?\n|$))"), lambda text: is_password(text) and text.lower() not in _NO_NAME and not words_abroad.is_word(text.lower()), ends=False),
    Topic("CUSTOMER_ID",
        r"номер (?:договора|клиента|абонента|лицевого|карты)|лицевой сч[её]т|номер договору|особовий рахунок|(?:numer|nr) (?:klienta|umowy|abonenta|polisy)|číslo (?:smlouvy|zákazníka|zmluvy|pojistky)|zákaznické číslo|ügyfélszám|ügyfélazonosító|szerződésszám|cod(?:ul)? (?:de )?client|număr(?:ul)? (?:de )?contract|kundnummer|kundenummer|medlemsnummer|avtalsnummer|asiakasnumero|sopimusnumero|jäsennumero|müşteri (?:no|numar)|abone (?:no|numar)|broj ugovora|κωδικός πελάτη|αριθμός πελάτη",
        _pattern(r"(?<![\w.,:/#-])(?:(?-i:[A-Z]{1,4})[-/ ]?)?[0-9](?:[ -]?[0-9]){4,}(?:-[0-9a-z]+)*(?![\w/-])"), is_number, said=5, ends=False, search=True),
)
