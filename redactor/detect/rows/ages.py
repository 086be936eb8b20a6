"""How people say how old somebody is, and when they were born, in several languages; data for the scan of prose (detect/prose/details.py)."""

# ruff: noqa: E501 - a row of patterns reads best on one line

from __future__ import annotations

import re

from redactor.detect.prose.reply_topics import MONTH, ORDINAL, YEAR
from redactor.detect.rows.fields import CAP
from redactor.detect.rows.row import Row

_TENS = r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
_ONES = r"(?:one|two|three|four|five|six|seven|eight|nine)"
_TEENS = r"(?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)"
#: A number of years as figures or words, and words alone.
_SAID = rf"(?i:{_TENS}(?:[ -]{_ONES})?|{_TEENS}|{_ONES})"
_N = r"(?:1[01][0-9]|[1-9]?[0-9])(?: ?½| and a half| ?1/2)?"
_AGE = rf"(?:{_N}|{_SAID}(?: and a half)?)"
#: Ends what is said about a person: a sign, the line, a word that goes on with the sentence.
_ENDS = (
    r"(?:[ ]?[.,;!?)\]\"](?:[^0-9]|$)|[ ]?\r?$|[ ]+(?:-|–|—)|[ ]+(?i:and|but|so|now|next|this|last|in|on|today|tomorrow|yesterday|years?|yrs?|y/?o|already|too|by the way|und|jetzt|et|maintenant|y|ahora|"
    r"e|adesso|en|nu|och|i|teraz|who|with|or|if|when|since|because|as|not|still|years?-old|months?|weeks?)\b)"
)
_NOT = r"(?: (?:now|only|just|already|nearly|almost|about|around|over|well over|not even|all of|at least|going on|soon|very much alive and|alive and|like|maybe|perhaps|probably|prob|prolly|roughly|approx\.?|circa|barely|still|turning|literally|what|i think|i guess),?)*"
#: Whose age is told by a word for the person.
KIN = (
    r"(?:mum|mom|mummy|mother|mother-in-law|dad|daddy|father|father-in-law|wife|husband|son|daughter|grandmother|grandfather|grandma|grandpa|gran|granny|grandad|granddad|nan|nanny|nana|child|kid|kiddo|boy|girl|baby|toddler|teen|teenager|infant"
    r"|niece|nephew|brother|sister|aunt|auntie|uncle|twins?|grandson|granddaughter|grandchild|stepson|stepdaughter|partner|fiancée?|boyfriend|girlfriend|pensioner|widow|widower|lady|gentleman|patient|pupil"
    r"|mutter|vater|tochter|sohn|kind|junge|mädchen|enkel|enkelin|enkelkind|oma|opa|großmutter|großvater|schwiegermutter|schwiegervater|ehemann|ehefrau|bruder|schwester|mama|papa"
    r"|mère|père|fille|fils|enfant|petit-fils|petite-fille|grand-mère|grand-père|mari|épouse|bébé|mamie|papi"
    r"|madre|padre|hijo|hija|niño|niña|abuelo|abuela|nieto|nieta|esposo|esposa|marido|bebé|suegra|suegro"
    r"|figlio|figlia|nonno|nonna|bambino|bambina|nipote|marito|moglie"
    r"|mãe|pai|filho|filha|avó|avô|neto|neta|criança"
    r"|moeder|vader|dochter|zoon|kindje|kleinzoon|kleindochter|dochtertje|zoontje|man|vrouw|mor|far|datter|dotter|søn|sønn|barn|mormor|farmor|morfar|farfar|dottern|sonen"
    r"|matka|ojciec|syn|córka|babcia|dziadek|dziecko|mamma|pappa|äiti|isä|tytär|poika|anne|baba|oğlum|kızım)"
)
_BORN_DATE = (
    rf"(?:[0-9]{{1,2}}(?:st|nd|rd|th|\.|º|er)?(?: of| de| di)? ?(?i:{MONTH}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre"
    r"|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|novembre|dicembre|januari|februari|maart|mei|augustus)\b\.?(?:,? (?:de )?(?:19|20)[0-9]{2})?"
    rf"|(?i:{MONTH}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? [0-9]{{1,2}}(?:st|nd|rd|th)?(?:,? (?:18|19|20)[0-9]{{2}})?"
    r"|[0-9]{1,2} ?[./-] ?[0-9]{1,2} ?[./-] ?(?:19|20)?[0-9]{2}|(?:19|20)[0-9]{2}[-/.][0-9]{1,2}[-/.][0-9]{1,2}|(?:19|20)[0-9]{2}-[01][0-9]\b|(?:19|20)[0-9]{2}年[0-9]{1,2}月(?:[0-9]{1,2}日)?)"
)
_ERA = r"(?:昭和|平成|大正|令和)(?:[0-9０-９]{1,2}|元)年[0-9０-９]{1,2}月[0-9０-９]{1,2}日"


def aged(text: str) -> bool:
    """Return whether a number is an age: 1 to 115, or said in words."""
    digits = re.match(r"\d+", text)
    return digits is None or 0 < int(digits[0]) <= 115  # noqa: PLR2004


def _age(name: str, pattern: str, *, score: float = 0.75) -> Row:
    return Row(name, "AGE", pattern, "context", score, aged, log=False)


def _birth(name: str, pattern: str, *, score: float = 0.85) -> Row:
    return Row(name, "DATE_OF_BIRTH", pattern, "context", score, log=False)


ROWS: tuple[Row, ...] = (
    # who is as old: `I'm 29.`, `she will be nearly ninety in May`, `my mother turned 71 last week`
    _age("age_said", rf"(?i:(?:^|[\s(\">*–—-]'?)(?:i(?:['’]?m| am|['’]ll be| will be| was| just turned| turned| turn)|(?:he|she|who|they|(?:my|his|her|our|their|the|your|customer's|patient's|caller's) (?:[a-z]+ )?{KIN})(?:['’]s| is| are| was| were|['’]ll be| will be| turned| turns| has turned| is turning| just turned| has just turned)|hes|shes){_NOT}) (?P<v>{_AGE}){_ENDS}"),
    _age("age_turned", rf"(?i:\b(?:just turned|turned|turning|turns|who is|who's){_NOT}) (?P<v>{_N}) (?i:(?:next|this|last) (?:week|month|year|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|birthday|spring|summer|autumn|winter)|on (?:her|his|their) birthday)"),
    _age("age_turned_in", rf"(?i:\b(?:i|he|she|kid|child|boy|girl|son|daughter|he'll|she'll|i'll|they) (?:only |just )?(?:turned|turns|turn|is turning|be)) (?P<v>{_AGE}) (?i:in|on|last|this|next|yesterday|today|tomorrow)\b"),
    # a word for the person and a number: `(kid 15)`, `my daughter, 9,`, `Mum (90)`, `girl of 12`, `a boy aged 7`
    _age("age_of_kin", rf"(?i:\b{KIN}(?:'s|’s)?)(?: ?\(|, ?|: ?| of | von | de | van | av | age | aged | )(?i:aged? |now |just |only |nearly |almost )?(?P<v>{_N})(?: ?(?i:years?(?: old)?|yrs?|y/?o|ans|años|anni|anos|jahre(?: alt)?|jaar|år|lat))?(?:[ ]?[),;.!?](?:[^0-9]|$)|[ ]?\r?$|[ ](?i:and|who|but|has|is|was|can|uses|needs|clicked|bought|played|got|wants|und|et|y|e|en|och)\b)"),
    _age("age_of_kin_first", rf"(?i:\b(?:a|an|my|the|our|his|her)) (?P<v>{_N})[- ](?i:y(?:ea)?r[- ]?olds?|y/?o|yo|month[- ]?old|week[- ]?old|yr old)(?:[ ]?[,.;!?)]|[ ]?\r?$| (?i:(?:[a-z]+ )?{KIN}|who|and|has|is|was|with)\b)"),
    _age("age_noted", r"(?:(?m:^)|[.,;(:] )(?P<v>[1-9][0-9]|1[01][0-9]) ?(?i:yrs?|years|y/?o)(?: old)?(?:,|\.| and| -|;)? (?i:can['’]?t|cannot|can not|lives?|living|alone|hard of hearing|deaf|blind|partially|frail|disabled|in a wheelchair|on crutches|housebound|retired|pensioner|vulnerable|uses? an?|walks?|not (?:good|great|confident|very)|no longer|needs? (?:help|assist)|widow|nervous|elderly|confused|very (?:nice|patient|polite))\b"),
    _age("age_child", rf"(?i:\b[0-9]+ (?:child|children|kids?|adults?|infants?|enfants?|kinder|kind|niños?|bambini|kinderen|barn))[ ]?(?:\(|: ?)(?i:ages? |aged )?(?P<v>{_N})(?:(?:,| and| &|,? und|,? et|,? y) ?(?P<v2>{_N}))?[ ]?\)"),
    # said in another language
    _age("age_german", rf"(?i:\b(?:ich bin|er ist|sie ist|bin|ist|wird|wurde|werde)(?: (?:jetzt|erst|schon|schon fast|fast|bald|gerade|nun|über|knapp|inzwischen|etwa|ungefähr|circa|ca\.|rund|so|vielleicht|um die))*) (?P<v>{_N})(?: (?i:jahre(?: alt)?|geworden|und)\b|[,.!?)](?:[^0-9]|$)|[ ]?\r?$)|\b(?P<v2>{_N})[- ]?(?i:jährige[rnms]?|-jähriger?|jährig|jaehrige[rn]?)\b|\b(?P<v3>{_N}) Jahre alt\b"),
    _age("age_german_words", rf"(?i:\b(?:ich bin|er ist|sie ist|(?:meine?|unsere?|die|der) {KIN} (?:ist|wird)|ich werde)(?: (?:ja|doch|auch|jetzt|erst|schon|fast|bald|gerade|nun|über|knapp|inzwischen|immerhin|mittlerweile))*) (?P<v>(?i:(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und)?(?:zwanzig|drei(?:ß|ss)ig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|hundert))(?: (?i:jahre(?: alt)?|geworden|und)\b|[ ]?[,.!?;)]|[ ]?\r?$)"),
    # behind the name that a record begins with: `Patient: Unterberger, Alois, 68`
    _age("age_behind_name", rf"(?i:\b(?:patient(?:in)?|client|resident|pupil|insured|versicherte[rn]?|paziente|paciente|bewohner(?:in)?|cliënt|child|kind|enfant))[ ]?: ?{CAP}(?:,? {CAP}){{0,3}}, (?P<v>[1-9]?[0-9])(?:[;)]|[.,](?:[^0-9]|$)|[ ]*\r?$| (?i:years|yrs|y/?o|jahre|ans|años|anni|jaar)\b)"),
    _age("age_romance", rf"(?i:\b(?:j['’]ai|j['’]aurai|il a|elle a|qui a|tengo|tiene|tenía|cumple|cumplió|cumplo|que tiene|ho|ha|avevo|compie|tenho|tem|fez|que tem)(?: (?:presque|déjà|bientôt|ya|casi|apenas|solo|sólo|quasi|già|solo|já|quase|só|environ|genre|à peu près|peut-être|unos|como|más o menos|quizás?|circa|tipo|forse|più o meno|uns|cerca de|talvez))*) (?P<v>{_N}) (?i:ans|años|anni|anos)(?:[ ]?[,.;!?)]|[ ]?\r?$| (?i:et|y|e|mais|pero|ma|mas|cumplidos|révolus|compiuti)\b)"
         rf"|(?i:\b(?:âgée?s? de|de|d['’])) ?(?P<v2>{_N}) (?i:ans|años|anni|anos) (?i:d['’]âge|de edad|di età|de idade)|(?i:\b(?:âgée?s? de|agé de)) (?P<v3>{_N}) ans\b|(?i:\b{KIN} (?:de|di)) (?P<v4>{_N}) (?i:ans|años|anni|anos|mois|meses|mesi)\b|(?i:\bde) (?P<v5>{_N}) años de edad"),
    _age("age_nordic", rf"(?i:\b(?:ik ben|hij is|zij is|ze is|is|wordt|werd|jag är|han är|hon är|fyller|fyllde|jeg er|han er|hun er|fyldte|fylte|blir|blev|ble|som är|mam|ma|mający|skończył|skończyła)(?: (?:nu|net|al|bijna|pas|snart|nästan|precis|nylig|tylko|już|prawie|bara|ongeveer|zo['’]n|misschien|cirka|ca|ungefär|typ|kanske|omkring|cirka|måske|kanskje|około|jakieś|może))*) (?P<v>{_N}) (?i:jaar|år|lat)(?: (?i:oud|gammal|gammel|gammalt)\b|[ ]?[,.;!?)]|[ ]?\r?$| (?i:en|och|og|i)\b)|\b(?P<v2>{_N})[- ]?(?i:jarige?|-jarige|årig[ae]?|-årig[ae]?|vuotias|-vuotias|vuotiaan|éves|letni[aey]?|-letni[aey]?|letý|letá|yaşında(?:ki|yım)?)\b|(?i:\b(?:ze is|hij is|zij is|hun er|han er|hon är|han är)) (?P<v3>{_N})(?:[ ]?[,.;!?)](?:[^0-9]|$)|[ ]?\r?$)"),
    _age("age_east", rf"(?:今年|年龄|年齢|满|満)[ :：は]?(?P<v>{_N})|(?P<v2>[1-9][0-9]?)(?:歳|才|岁|周岁|살)|(?:만 )?(?P<v3>[1-9][0-9]?)세(?:[ ,.이입인의]|$)|(?i:\bмне|\bему|\bей) (?P<v4>{_N}) (?:лет|года?)|\b(?P<v5>{_N}) (?:лет|года?)(?:[ ,.)]|$)"),
    # how records say it: `(f, 34)`, `male, 52`, `81 M`, `F/34`, `62y F`, `pt 71 y`
    _age("age_and_sex", rf"\((?:[mfwMFWdD]|(?i:male|female|weiblich|männlich|femme|homme|mujer|hombre|vrouw|man|kvinna))[,/ ]{{1,2}}(?P<v>{_N})\)|(?:^|[^\w.])\((?P<v2>{_N})[,/ ]{{0,2}}(?:[mfwMFW]|(?i:male|female))\)|(?i:\b(?:male|female|weiblich|männlich|femme|homme|mujer|hombre|donna|uomo))[,/ ]{{1,2}}(?i:age |aged )?(?P<v3>{_N})(?:[ ]?[,.;)]|[ ]?\r?$|[ ]?y)|\b(?P<v4>{_N}) ?(?:y|yo|yrs?|J)\.?[ /,]{{1,2}}(?:[mMfFwW]|(?i:male|female))\b|\b[MF][ /](?P<v5>[1-9][0-9]) ?(?i:y\b|yrs?\b|yo\b|years)|(?i:\b(?:pt|pat|patient|resident|client|cust)\.?,? )(?P<v6>{_N}) ?(?i:y\b|yo\b|y/o\b|yrs?\b|[mf]\b)"),
    _age("age_asked", rf"(?i:(?:how old (?:are|is|was|were|will)\b[^\n?]*|\b(?:your|his|her|child's|customer's|patient's) age\b[^\n?:]*|\bwie alt\b[^\n?]*|\bquel âge\b[^\n?]*|\bqu[eé] edad\b[^\n?]*|\bcuántos años\b[^\n?]*|\bquanti anni\b[^\n?]*|\bquantos anos\b[^\n?]*|\bhoe oud\b[^\n?]*|\bhur gammal\b[^\n?]*))\?+[ \t]*(?:>{{1,2}}|-+>?|[:=–—])?[ \t]*(?P<v>{_AGE}|[^\W\d_]+-[^\W\d_]+)(?:[ ]?[.,;!)]|[ ]?\r?$|[ ](?i:years?|yrs?|and|jahre|ans|años|anni|jaar))"),
    # birthdays without the year, and with words in between: `born 3 weeks ago, on 27 October`, `my birthday is the 3rd of May`
    _birth("birth_day", rf"(?i:\b(?:born|birthday|b-?day|geboren|geburtstag|née?|anniversaire|nacid[oa]|nací|cumpleaños|nat[oa]|compleanno|nascid[oa]|aniversário|geboren op|verjaardag|jarig|född|född|fødselsdag|urodzon[ya]|urodziny)\b)[^\n.;?!()]{{0,40}}?[ :(](?P<v>{_BORN_DATE})(?:[^0-9A-Za-z]|$)"),
    _birth("birth_form", rf"(?i:\b(?:né\(e\)|né/née|nat[oa]/[ao]|nacido/a|nascido\(a\)|geb(?:oren)?|d\.?o\.?b|fdato|f\.dato|födelsedatum|född|fødselsdato|fødselsdag|data urodzenia|datum narození|syntymäaika|születési (?:dátum|idő)|doğum tarihi|дата рождения|дата народження|ngày sinh|tanggal lahir|geb\.?-?datum|geboren op|geboortedag|data nascita|data nasc\.?|nasc\.?|f\. nac\.?|fecha nac(?:imiento)?\.?|né\(e\) le|née? le)\b|出生日期|出生年月|生日|생년월일|생일|誕生日|生年月日)(?: (?:le|el|il|am|op|den|em))?[ .]{{0,3}}[:：=は]?[ \t]*(?P<v>{_BORN_DATE}|{_ERA}|[0-9]{{6,8}}\b|[0-9]{{2}}[-. ][0-9]{{2}}[-. ][0-9]{{2,4}}\b)"),
    _birth("birth_era", rf"(?:生年月日|誕生日|生まれ)[ :：はが]{{0,2}}(?P<v>{_ERA})|(?P<v2>{_ERA})生まれ|(?P<v3>[0-9]{{4}}年[0-9]{{1,2}}月[0-9]{{1,2}}日)(?:生まれ|出生|生)"),
    _birth("birth_words", rf"(?i:\b(?:birth|dob|birthday|born)\b[^\n]*\n[^\n:]*: ?(?:it's |it is |that's |um |uh |the )*(?P<v>{ORDINAL}(?: of)?(?: the)? (?:{MONTH}|{ORDINAL}){YEAR}?))"),
)
