"""Rows of what people type in haste, without capitals and signs: `name divi`, `im jeni from accounts`, `ssn 5710`, `kartik 54 gmailcom`, `zip code 600002`.

Read with what people tell in passing (detect/prose/details.py); texts only. That a word in small letters is a name is told by what stands
before it and by its being no word of anybody's: neither of the dictionaries and programs looked at, nor a slip of one that all say.
"""

from __future__ import annotations

import re
import string
from functools import lru_cache

from redactor import regex
from redactor.detect.names_model import names_filter
from redactor.detect.prose.id_words import OTHERS
from redactor.detect.rows.contact_rows import is_listed, is_odd
from redactor.detect.rows.fields import L
from redactor.detect.rows.people import introduced
from redactor.detect.rows.row import Row
from redactor.detect.words import made_names, plain_words
from redactor.detect.words.folding import fold

#: Names with a capital are found by other rows; in configurations `name Voice` names a thing.
_SMALL = r"[a-z\x{DF}-\x{F6}\x{F8}-\x{FF}]"
_WORD = rf"{_SMALL}{{3,}}"
_NAME = rf"(?P<v>{_WORD}(?: {_SMALL}{{2,}}){{0,2}})"
#: What may follow a name: the end of its line or clause, or what somebody says next who has said who they are.
_GOES_ON = r"here|from|at|of|and|with|calling|speaking|ssn|address|account|acc|acct|phone|ph|mobile|number|no|email|mail|id|password|passcode|card|policy|order|dob|my|i|im|zip|city|last|first|surname"
_THEN = rf"(?:[ ]*[.,;!?(\n]|[ ]*\r?$|[ ]+(?:(?:{_GOES_ON})\b|[0-9]))"
_CALLING = r"[ ]+(?:here|from|calling|speaking|and (?:my|i)|ssn)\b"
_END_OR_CALLING = rf"(?:[ ]*[.,;!(\n]|[ ]*\r?$|{_CALLING})"
_GREETING = r"(?:hi+|hey+|hello+|hai|heya?|yes|yeah|yep|ok(?:ay)?|sure|well|so|sorry|oh|no|good (?:morning|afternoon|evening|day)|morning)"

#: Ends of words that are no names but what somebody is or does.
_NO_NAME = ("ing", "ed", "ly", "ful", "able", "ible", "ous", "ive", "less", "ment", "ness", "tion", "sion", "ity", "iac", "ish", "ese", "ist", "ers", "n't")
#: Letters of a word of which a slip is looked for, at least.
_LONG = 5


@lru_cache(maxsize=2048)
def _is_slip(word: str) -> bool:
    """Say whether one letter too many, too few, wrong or out of place makes a word of one that all say."""
    if len(word) < _LONG:
        return False
    cuts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    less = (a + b[1:] for a, b in cuts if b)
    swapped = (a + b[1] + b[0] + b[2:] for a, b in cuts if len(b) > 1)
    more = (a + letter + b[skip:] for a, b in cuts for letter in string.ascii_lowercase for skip in (0, 1))
    return any(plain_words.is_common(one) for group in (less, swapped, more) for one in group)


#: Four consonants in a row or no vowel, as in abbreviations of programs (`hostgrp`); a letter three times (`sooo`).
_UNSAYABLE = regex.compile(r"[bcdfghjklmnpqrstvwxz]{4}|^[^aeiouyà-ÿ]+$|(.)\1\1")


def _may_name(word: str) -> bool:
    if word in _SAID_OF_ONESELF or plain_words.is_said(word) or fold(word) in made_names.known():
        return False
    return introduced(word) and not word.endswith(_NO_NAME) and not _UNSAYABLE.search(word) and not _is_slip(word)


def called(text: str) -> bool:
    """Return whether the first word behind `name` is a name: nothing that anybody or any program says."""
    word = text.partition(" ")[0]
    return not plain_words.is_plain(word) and _may_name(word)


def presented(text: str) -> bool:
    """Return whether the first word behind `i'm` or `this is` is a name: in the lists of names, or no word that is said of anybody."""
    word = text.partition(" ")[0]
    return not plain_words.is_plain(word) and word not in _SAID_OF_ONESELF and (is_listed(word) or _may_name(word))


def presented_abroad(text: str) -> bool:
    """Return the same behind `im`, which is a word of German too."""
    return presented(text) and (is_listed(word := text.partition(" ")[0]) or is_odd(word))


#: What people say that they are, and dictionaries of programs have not.
_SAID_OF_ONESELF = frozenset(
    "vegan vegetarian muslim hindu sikh jewish catholic diabetic asthmatic autistic dyslexic deaf blind widow widower pensioner newbie noob novice brit aussie kiwi welsh dutch swiss greek iraqi polish french irish scot "
    "american canadian mexican brazilian argentinian chilean colombian peruvian venezuelan bolivian ecuadorian cuban jamaican haitian nigerian kenyan ghanaian ugandan tanzanian ethiopian somali sudanese egyptian moroccan algerian tunisian libyan zambian "
    "zimbabwean rwandan cameroonian ivorian indian pakistani bangladeshi nepali nepalese sinhalese filipino filipina indonesian malaysian singaporean thai burmese cambodian vietnamese korean mongolian afghan iranian persian israeli jordanian "
    "lebanese syrian saudi emirati kuwaiti qatari omani yemeni ukrainian belarusian russian georgian armenian kazakh uzbek austrian belgian danish norwegian icelandic italian albanian serbian croatian bosnian slovenian slovak czech hungarian "
    "romanian bulgarian macedonian estonian latvian lithuanian australian african asian european british english german arab aboriginal maori buddhist atheist agnostic "
    "accountant lawyer solicitor barrister paralegal plumber electrician mechanic carpenter joiner roofer welder chef cook waiter waitress barista cashier janitor caretaker cleaner nanny carer midwife paramedic dentist pharmacist optician vet surgeon therapist "
    "counsellor mentor tutor lecturer professor librarian undergrad postgrad freshman sophomore freelancer trader broker realtor landlady roommate flatmate housemate beekeeper farmer fisherman soldier sailor policeman fireman firefighter pilot courier trucker "
    "fluent frantic humble impatient faint ecstatic sunburnt wheelchair lactose heartbroken speechless jetlagged hungover offgrid selfmade parttime fulltime "
    "onsite offsite remote furious widowed single married divorced abroad overseas nonbinary gay lesbian trans hetero straight bilingual dutchman scottish "
    "livid irate skint poorly unwell sober busy hungry thirsty dizzy sleepy grumpy numb mad sad glad lost late alone awake gobsmacked meh fed fuming gutted stumped baffled lefthanded mum mom dad nan grandma grandpa nurse teacher student landlord tenant tamil telugu hindi punjabi gujarati prof dr engr".split()
)


def listed(text: str) -> bool:
    """Return whether the first word is in the lists of names and no word that people say."""
    word = text.partition(" ")[0]
    return is_listed(word) and not plain_words.is_plain(word)


def length(text: str) -> int:
    """Return how many characters of some words are the name: the first, and those behind it that are no words either."""
    words = text.split(" ")
    end = len(words[0])
    for word in words[1:]:
        if plain_words.is_plain(word) or not introduced(word):
            break
        end += 1 + len(word)
    return end


def in_parts(text: str) -> bool:
    """Return whether letters and digits with a blank between them are a password: no word that is said of one (`expired 90`)."""
    word = text.strip("0123456789 ")
    return is_listed(word) or not plain_words.is_common(word)


def odd_letters(text: str) -> bool:
    """Return whether the letters before the digits of a number are no word: `abd 985498755`, not `was 985498755`."""
    return not plain_words.is_common(text.partition(" ")[0].lower())


def town(text: str) -> bool:
    """Return whether the word behind `city` is a town: no word of programs, no state or country, which stay."""
    word = text.lower()
    return introduced(word) and not plain_words.is_known(word) and not word.endswith(_NO_NAME) and word not in names_filter.vocabulary()[1] and word not in _STATES


#: States that people name where they are asked for a town.
_STATES = frozenset("alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming victoria queensland ontario quebec alberta kerala karnataka maharashtra gujarat bavaria".split())


#: The line before a number that stands alone may have asked for another.
_ASKED = regex.compile(rf"\b(?:{OTHERS}|booking|pass(?:word|code)|code|pin|serial|imei|card|account|policy|member|customer|id|size|bytes|count|total|sum|amount|balance|result|output|hash|epoch|timestamp|unix)\b", re.IGNORECASE)
_ALONE = regex.compile(r"\n\s*([+(0-9][0-9 ().-]{8,18}[0-9])[ \t]*\r?\n?\Z")


def number_alone(region: str) -> tuple[str, int, int] | None:
    """Return where the telephone number stands that is all of a line of a chat, None when the line before it is about another number."""
    number = _ALONE.search(region)
    if number is None or _ASKED.search(region, 0, number.start() + 1):
        return None
    digits = re.sub(r"\D", "", number[1])
    return ("PHONE_NUMBER", *number.span(1)) if len(set(digits)) > 3 else None  # noqa: PLR2004 - no `1111 222 222`


_BEHIND_NAME = regex.compile(r"([^\W\d_]+)(?: [^\W\d_]+)? ([0-9][0-9 -]{8,12}[0-9])")


def number_behind_name(region: str) -> tuple[str, int, int] | None:
    """Return where the telephone number stands behind the name with which a line begins, None where a word begins it."""
    found = _BEHIND_NAME.search(region)
    if found is None or plain_words.is_plain(found[1]) or not (is_listed(found[1]) or _may_name(found[1])):
        return None
    return ("PHONE_NUMBER", *found.span(2))


#: Providers of mail that people name; the sign between name and provider was not typed, or lost on the way, as was the dot.
_PROVIDER = r"(?:gmail|googlemail|yahoo(?:mail)?|hotmail|outlook|rediff(?:mail)?|redifmail|icloud|protonmail|ymail)"
_TOP = r"\.?(?:com|net|co ?in|co ?uk|co\.uk|co\.in|fr|de)"

ROWS: tuple[Row, ...] = (
    Row("typed_name", "PERSON", rf"(?:(?m:^)[ \t>]*(?:{_GREETING}[ ,]+)?(?:my |full |first |last |customer |cust |guest |passenger |client |and |its )?|\b(?:my (?:full |first |last )?|and |customer |passenger |guest ))(?i:name)(?: is|['’]s|s)? {_NAME}{_THEN}", "context", 0.75, called, log=False, trim=length),
    Row("typed_intro", "PERSON", rf"(?:(?m:^)|[.!?,] )[ \t>]*(?i:(?:{_GREETING}[ ,]+)*(?:i am|i['’]m)) {_NAME}{_END_OR_CALLING}|(?:(?m:^)|[.!?,] )[ \t>]*(?i:(?:{_GREETING}[ ,]+)*this is) (?P<v2>{_WORD}){_CALLING}|(?:(?m:^)|[.!?,] )[ \t>]*(?i:(?:{_GREETING}[ ,]+)*(?:its me|it['’]?s)) (?P<v4>{_WORD})[ ]+(?:here|calling|speaking)\b|(?m:^)[ \t>]*(?i:{_GREETING}[ ,]+(?:this is|its me|it['’]?s me)) (?P<v3>{_WORD})(?:[ ]*[.,;!(\n]|[ ]*\r?$)", "context", 0.7, presented, log=False, trim=length),
    Row("typed_im", "PERSON", rf"(?m:^)[ \t>]*(?i:(?:{_GREETING}[ ,]+)+im) {_NAME}{_END_OR_CALLING}|(?m:^)[ \t>]*(?i:im) (?P<v2>{_WORD}){_CALLING}", "context", 0.7, presented_abroad, log=False, trim=length),
    Row("typed_here", "PERSON", rf"(?m:^)[ \t>]*(?i:(?:{_GREETING}[ ,]+)*(?:its|it['’]s)?[ ]?)(?P<v>{_WORD}) (?i:here|speaking|this side)(?:[ ]*[.,;!(\n]|[ ]*\r?$|[ ]+(?:from|again)\b)", "context", 0.7, listed, log=False),
    # ten digits alone between lines of words: of North America (no area or exchange begins with 0 or 1) or of India's mobiles
    Row("number_alone", "PHONE_NUMBER", r"(?:^|\n)(?:[a-z][^\n0-9:=|{}<>;/\\_]{1,90})\r?\n[ \t]*(?:\+?1[ .-]?)?(?:\(?[2-9][0-9]{2}\)?[ .-]?[2-9][0-9]{2}[ .-]?[0-9]{4}|[6-9][0-9]{4} ?[0-9]{5}|[2-9][0-9]{2} [0-9]{7})[ \t]*\r?(?:\n|$)", "context", 0.7, log=False, read=number_alone),
    Row("number_behind_name", "PHONE_NUMBER", rf"(?:^|\n)[ \t]*{_SMALL}{{3,}}(?: {_SMALL}{{2,}})? (?:[2-9][0-9]{{2}}[ -]?[2-9][0-9]{{2}}[ -]?[0-9]{{4}}|[6-9][0-9]{{9}})(?:\r?$| {_SMALL})", "context", 0.7, log=False, read=number_behind_name),
    # the last four digits of a social security number are all that anybody is asked for
    Row("ssn_tail", "NATIONAL_ID", r"(?i:\b(?:ssn(?:['’]?s)?|(?:social security|social)(?: (?:number|num|no\.?|ends?|is)))(?:(?: (?:number|num|no\.?|nr|is|are|was|ends?|ending|with|in|last|four|4|digits?|my|the|it['’]?s|of)){0,6}[ :#-]{1,3}))(?P<v>[0-9]{4})(?:[^0-9A-Za-z:/%.-]|[.-](?:[^0-9]|$)|$)"
        r"|(?i:\blast (?:four|4)(?: (?:digits?|numbers?|no|nos?\.?))?(?: (?:of|on|for|in))?(?: (?:my|your|the|his|her|our))? (?:ssn|social(?: security(?: number| no\.?)?)?)(?: (?:is|are|was|number|no\.?)){0,2}[ :#-]{1,3})(?P<v2>[0-9]{4})(?:[^0-9A-Za-z:/%.-]|[.-](?:[^0-9]|$)|$)", "label", 0.85, log=False),
    Row("policy_typed", "CUSTOMER_ID", r"(?i:\b(?:policy|plc)(?: is| no\.?| number)?) (?P<v>[a-z]{2,4} [0-9]{7,12})(?:[^0-9A-Za-z]|$)", "label", 0.8, odd_letters, log=False),
    Row("city_typed", "LOCATION", rf"(?:(?m:^)[ \t>]*|(?i:\b(?:my|and|the|in) ))(?i:city(?: name)?(?: is)?) (?P<v>[{L}]{{4,}})(?:[ ]*[.,;!]?[ ]*\r?$|[ ,]+(?i:(?:and )?(?:my |the )?(?:zip ?code|zip|pin ?code)|zip|postal|country|state)\b)", "context", 0.7, town, log=False),
    Row("zip_typed", "POSTCODE", r"(?i:\b(?:zip ?code|zip|postal ?code|post ?code|postal)(?: is|['’]s| no\.?| number)?) (?P<v>[0-9]{5,6}|[0-9]{3} [0-9]{3})(?:[^0-9A-Za-z.,-]|[.,-](?:[^0-9]|$)|$)|(?i:\b(?:zip ?code|post ?code)(?: is|['’]s)?) (?P<v2>[0-9]{4,8})(?:[ ]*[.,;!)]?[ ]*\r?$| and\b)", "context", 0.8, log=False),
    Row("password_in_parts", "PASSWORD", rf"(?i:\b(?:password|passward|passwd|passcode|pass word|pwd)(?: is| was|:)|\bmy (?:password|passward|passcode)) (?P<v>[{L}]{{2,12}} [0-9]{{2,6}}|[0-9]{{2,6}} [{L}]{{1,4}})(?:[ ]*[.,;!)]|[ ]*\r?$|[ ]*\n| and\b)", "context", 0.75, in_parts, log=False),
    Row("mail_without_sign", "EMAIL_ADDRESS", rf"(?i:(?:^|[^\w.@/-])(?P<v>[a-z](?:[a-z0-9._-]{{0,39}}[a-z0-9])?{_PROVIDER}{_TOP}|[a-z][a-z._-]{{1,30}} ?[0-9]{{1,8}} {_PROVIDER}{_TOP})(?:[^\w@.-]|[.](?:\W|$)|$))", "shape", 0.75, log=False),
)  # fmt: skip
