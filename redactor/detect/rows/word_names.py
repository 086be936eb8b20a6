"""Names that are words (`Bill`, `will`, `Hope`) or short (`Ben`), where what stands beside them is only done by people or to them."""

# ruff: noqa: E501 - a row of patterns reads best on one line

from __future__ import annotations

from redactor.detect import accounts
from redactor.detect.rows.row import Row
from redactor.detect.words import forenames, made_names, plain_words
from redactor.detect.words.folding import fold
from redactor.detect.words.named_after import is_forename

#: Forenames that are ordinary English words.
_NAMES = (
    "april|art|august|autumn|bill|bud|buddy|chance|chase|chip|christian|chuck|clay|cliff|daisy|dale|dawn|dean|dick|don|drew|earl|faith|fern|flora|frank|gene|glen|grace|grant|guy|hazel|heath|heather"
    "|holly|hope|iris|ivy|jack|jade|jasmine|jay|jean|jewel|joy|june|lance|laurel|lee|lily|mark|mason|max|may|melody|mercy|miles|misty|neil|nick|olive|opal|page|pat|patience|pearl|penny|pierce|poppy|prudence"
    "|ray|reed|rich|rob|robin|rose|rosemary|ruby|rusty|sandy|scarlet|skip|sky|stew|sue|summer|sunny|sunshine|terry|tiffany|tucker|victor|vince|viola|violet|wade|ward|will|willow|woody"
)
_WORD_NAMES = frozenset(_NAMES.split("|"))
_DOES = r"(?:told|said|says|signed|called|phoned|rang|emailed|e-mailed|texted|wrote|replied|asked|thinks|thought|insists|promised|confirmed|approved|agreed|mentioned|complained|owns|lives|lost|forgot|reported|wants|wanted|knows|has to|got back|picked up|hung up|is (?:ooo|off|out|away|on leave|still)|from (?:it|accounts|sales|finance|support|hr))"
_DONE_TO = r"(?:spoke(?:n)? (?:to|with)|speak (?:to|with)|talked (?:to|with)|talk to|heard from|told|emailed|texted|phoned|paged|thanked|reminded|met|meet with|signed by|approved by|reported by|assigned to|escalated to|handed (?:over )?to|went to see|copied in|cc'd|who is|who's|whos|who was)"

#: Who belongs to somebody, before the name with a capital.
_WHOSE = (
    r"(?:my|his|her|our|their|your|the) (?:(?:best|old|new|good|close|former|ex|other|dear|elderly) ?-?)?(?:friend|colleague|co-?worker|team ?mate|class ?mate|mate|boss|manager|supervisor|team lead|lead|assistant|secretary|intern|trainee|apprentice|trainer|coach|tutor"
    r"|driver|therapist|doctor|dentist|vet|lawyer|solicitor|accountant|bookkeeper|builder|plumber|electrician|technician|engineer|agent|rep|guy|contact|host|organi[sz]er|receptionist|nurse|client|customer|patient|student|pupil|kid|child|baby|boy|girl|cousin|fianc[ée]e?|ex|stepson|stepdaughter|in-law|godson|goddaughter"
    r"|mum|mom|mother|dad|father|wife|husband|son|daughter|partner|brother|sister|niece|nephew|aunt|uncle|gran|grandma|grandad|grandpa|grandson|granddaughter|neighbou?r|flatmate|housemate|roommate|girlfriend|boyfriend|hubby|carer|cleaner|landlord|landlady)"
)
#: What a person has, behind a name that owns it; months and seasons own bills and meetings too.
_HAS = r"(?:party|birthday|wedding|appointment|laptop|pc|computer|phone|mobile|ipad|tablet|account|e-?mail|inbox|mailbox|calendar|login|password|desk|office|room|house|flat|apartment|place|car|mum|mom|mother|dad|father|wife|husband|son|daughter|brother|sister|partner|boss|manager|assistant|team|permission|approval|ok|signature|name|number|badge|licen[cs]e|seat|shift|replacement|request|ticket|screen|monitor|keyboard|headset)"
#: Who somebody is said to be.
_WHO = r"(?:driver|technician|tech|engineer|agent|host|doctor|nurse|manager|teacher|contact|advis[eo]r|therapist|tutor|trainer|stylist|courier|guide|instructor|assistant|colleague|boss|landlord|neighbou?r|rep|representative|caller|customer|client|patient|guest|passenger|owner|organi[sz]er)"
_CALENDAR = frozenset("april august autumn june may summer".split())
#: Words with a capital that people say of themselves, and that begin what somebody says.
_OF_ONESELF = frozenset("april art august autumn chance christian chuck faith fern frank grant grace hope joy june may misty patience rich rusty skip sky stew sue summer sunny sunshine viola violet will".split())
#: Firms and pages that have accounts too.
_FIRMS = frozenset(("chase", "mason", "page"))
#: What stands behind somebody's name: an owner's sign, the end of a clause, a word in small letters.
_GOES_ON = r"(?:['’]s?\b|[ ]?[,.;:!?)]|[ ]?\r?$| [a-z])"
_CAP = r"[A-Z][a-z]+(?:-[A-Z][a-z]+)?"


def _is_forename(text: str) -> bool:
    """Return whether a word with a capital is a forename, an ordinary word or not, and made for no firm or product."""
    word = text.partition("-")[0]
    if word.lower() in _WORD_NAMES:
        return word.lower() not in _FIRMS
    anyhow, capital = forenames.known()
    listed = accounts.is_short_name(word) or is_forename(word) or fold(word) in anyhow or fold(word) in capital
    return listed and fold(word) not in made_names.known() and not plain_words.is_common(word.lower())


def _owns(text: str) -> bool:
    return text.lower() not in _CALENDAR and _is_forename(text)


def _says(text: str) -> bool:
    return text.lower() not in _OF_ONESELF and _is_forename(text)


ROWS: tuple[Row, ...] = (
    # with a capital, beside people, whatever else the word is: `my friend Mark wants`, `your driver will be Zoe.`, `Ben's party`
    Row("word_of_somebody", "PERSON", rf"(?i:\b{_WHOSE}) (?P<v>{_CAP}){_GOES_ON}", "context", 0.7, _is_forename, log=False),
    Row("word_beside_somebody", "PERSON", rf"(?i:\b{_WHOSE}), (?P<v>{_CAP}){_GOES_ON}", "context", 0.7, _owns, log=False),
    Row("word_said_to_be", "PERSON", rf"(?i:\b{_WHO} (?:(?:today|tonight|now|here|there|for today|on site) )?(?:is|was|will be|would be|is called|was called|called|named)(?: actually| now| still| again| me,?| you,?)?) (?P<v>{_CAP})(?:[ ]?[,.;:!?)]|[ ]?\r?$| (?:from|in|at|and|not|who)\b)", "context", 0.7, _owns, log=False),
    Row("word_owns", "PERSON", rf"(?:^|[\s(\"])(?P<v>{_CAP})['’]s (?i:(?:new|old|work|other|second|first|own|user|company|home|private) )?(?i:{_HAS})\b", "context", 0.7, _owns, log=False),
    Row("word_is_me", "PERSON", rf"(?i:\bit['’]?s me|\bit is me)[,.]?[ ]{{1,2}}(?P<v>{_CAP})(?:[ ]?[,.;!?)]|[ ]?\r?$| (?i:from|here|again)\b)|\b[Ii](?:['’]?m| am),? (?P<v2>{_CAP})(?:[,.;!?)]|[ ]?\r?$| (?:I|[Ii]['’]m|and I|from|here)\b)", "context", 0.7, _says, log=False),
    Row("word_answers", "PERSON", rf"(?:(?m:^)|[:>.!?] )(?i:it['’]?s|it is|oh,? sorry,?|sorry,?|i meant?|no,? i meant?) (?P<v>{_CAP})(?:[.!]|,? (?:here|again|with an? [A-Z]\b|not)|[ ]?\r?$)", "context", 0.7, _says, log=False),
    Row("word_done_by", "PERSON", rf"(?i:\b(?:hosted|organi[sz]ed|taught|booked|arranged|recommended|referred|invited|fitted|installed|repaired|serviced|trained|interviewed|greeted|served|driven|accompanied|replaced|covered) by) (?P<v>{_CAP})(?:[.,;!?)]|[ ]?\r?$| (?:at|on|in|from|last|this|today|yesterday|and|who)\b)", "context", 0.7, _owns, log=False),
    Row("word_is_who", "PERSON", rf"(?:(?m:^)|[:>.!?;,] |\b(?:and|but|that|because) )(?P<v>{_CAP}) (?i:is|was|will be) (?i:the|our|my|his|her|their|your) (?i:(?:new|old|other|main|current) )?(?i:{_WHO})(?:[ ]?[.,;:!?)]|[ ]?\r?$| (?:and|at|of|for|here|who|in|on|now|today)\b)", "context", 0.7, _owns, log=False),
    # behind an article or a preposition it is the thing; at a line's start, or behind a word that ends what was said before, the person
    Row("word_who_does", "PERSON", rf"(?:(?m:^)|[.!?;:,] |[-–—] |\b(?:as|because|that|when|so|but|urgent|yesterday|today) )(?P<v>(?i:{_NAMES})) (?i:{_DOES})\b", "context", 0.7, log=False),
    # `i spoke to will not grant`: one against the other
    Row("word_not_the_other", "PERSON", rf"(?i:\b(?:spoke|spoken|speaking|talked|meant?|it was|it's|is|was) (?:to |with )?(?P<v>{_NAMES}),? (?:and )?not (?P<v2>{_NAMES}))(?:[.,;!?)]|\r?$)", "context", 0.7, log=False),
    Row("word_done_to", "PERSON", rf"(?i:\b{_DONE_TO}) (?P<v>(?i:{_NAMES}))(?:[.,;!?)]|\r?$| (?i:and|or|not|about|yesterday|today|this|on|at|in|from|who|but|again|twice|already|earlier)\b)", "context", 0.7, log=False),
)
