"""Dates as people write and say them in many languages, holidays and sales too; and what tells that one is of something else than a purchase; data and one test."""

# ruff: noqa: E501, RUF001 - a vocabulary reads best in full lines, and is in many scripts

from __future__ import annotations

import re

from redactor import regex

_MONTH = (
    r"(?:jan(?:uary|uar|vier|eiro)?|feb(?:ruary|ruar|r)?|f[ée]v(?:rier|ereiro)?|mar(?:ch|s|zo|ço)?|m[äa]rz|mrz|apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|may|mai|mei|maj|maggio|mayo|maio|jun[ei]?|juin|junio|junho|giugno|jul[iy]?|juil(?:let)?|julio|julho|luglio|aug(?:ust|ustus|usti)?|ao[ûu]t|agosto|ago|sept?(?:ember|embre|iembre)?|setembro|settembre|set|o[ck]t(?:ober|obre)?|octubre|outubro|ottobre|out|nov(?:ember|embre|iembre|embro)?|de[czs](?:ember|embre|embro)?|d[ée]c(?:embre)?|diciembre|dicembre|dezembro|januari|februari|maart|augusti"
    r"|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|enero|febrero|gennaio|febbraio|janvier"
    r"|(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu(?:ta|n|ssa)?|marts|január|február|március|április|május|június|július|augusztus|szeptember|október|ianuarie|februarie|martie|aprilie|iunie|iulie|septembrie|octombrie|noiembrie|decembrie|siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|listopada|studenog\w?|prosinca|januara|februara|aprila|juna|jula|avgusta|septembra|oktobra|novembra|decembra"
    r"|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|ιανουαρίου|φεβρουαρίου|μαρτίου|απριλίου|μαΐου|ιουνίου|ιουλίου|αυγούστου|σεπτεμβρίου|οκτωβρίου|νοεμβρίου|δεκεμβρίου|agustus|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)\b\.?"
)
_YEAR = r"(?:19|20)[0-9]{2}"
_RELATIVE_YEAR = r"(?:this|last|of this|of last|the same) year|dieses jahres|letzten jahres|(?:de )?cette année|(?:de )?l'année dernière|de este año|del año pasado|di quest'anno|dell'anno scorso|(?:van )?dit jaar|(?:van )?vorig jaar|(?:de )?l['’]an (?:dernier|passé)|i (?:fjor|fjol|år)|sidste år|förra året|ifjol|letztes jahr|vergangenen jahres|do ano passado|deste ano|(?:z )?(?:zeszłego|ubiegłego|tego) roku|(?:z )?(?:loňského|minulého|letošního) roku|прошлого года|этого года|минулого року|geçen (?:yıl|sene)|dernier|passé|pasado|passado|scorso"
_SAID_YEAR = r"(?:two thousand(?: and)? \w+|twenty[ -](?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|twenty[ -]?\w+)|(?:twenty|thirty)[ -](?:one|two|three|four|five|six|seven|eight|nine)|(?:eighteen|nineteen|twenty))"
_ORDINAL = r"(?:the )?(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)"
_DAY = r"(?:the )?[0-9]{1,2}(?:st|nd|rd|th|er|º|°|\.|-?го|e|ème|:?e)?"
_HOLIDAY = r"(?:(?:the )?(?:january|july|summer|winter|spring|autumn|new year|republic day|independence day|memorial day|labou?r day|presidents?['’]? day|eid|diwali|ramadan|boxing day|anniversary|end of season|clearance) sales?|(?:big billion|great indian) (?:days?|festival|sale)|cyber (?:week|days)|prime days?|hot sale|(?:el )?buen fin|double eleven|11\.11|(?:les )?soldes(?: d['’](?:hiver|été))?|(?:las )?rebajas(?: de (?:enero|julio|verano|invierno))?|saldi|saldos|(?:winter|sommer)schlussverkauf|mellandagsrean?|januarudsalg|wyprzedaż\w*|memorial day|labou?r day|koningsdag|father['’]?s day|black friday|cyber monday|prime day|boxing day|easter|christmas|x-?mas|new year(?:'s)?(?: eve| day)?|thanksgiving|halloween|valentine'?s(?: day)?|mother'?s day|father'?s day|singles'? day|diwali|eid|ramadan|lunar new year|chinese new year|golden week|oster(?:n|montag)|pfingsten|weihnachten|silvester|nikolaus|pâques|noël|pentecôte|toussaint|reyes|navidad|semana santa|pascua|pasqua|natale|ferragosto|epifania|páscoa|natal|pasen|kerst(?:mis)?|sinterklaas|påsk|jul|påske|midsommar|wielkanoc\w*|boże narodzenie|vánoc\w*|velikonoc\w*|karácsony|nowruz|spring|summer|autumn|fall|winter|frühjahr|frühling|sommer|herbst|printemps|été|automne|hiver|primavera|verano|otoño|invierno|estate|autunno|inverno|verão|outono|voorjaar|zomer|najaar|vår|höst|vinter|wiosn\w|lat\w|jesie\w+|zim\w)"
#: A date as people write or say it; a bare year is none.
DATE = regex.compile(
    rf"(?<![\w.,/-])(?:(?:{_YEAR}|[0-9]{{2}})[-/.][0-9]{{1,2}}[-/.][0-9]{{1,2}}|[0-9]{{1,2}}[-/. ][ ]?[0-9]{{1,2}}[-/. ][ ]?(?:{_YEAR}|[0-9]{{2}})|[0-9]{{1,2}}[./](?:{_YEAR})|{_YEAR}[-/](?:0[1-9]|1[0-2])"
    rf"|(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)day,? )?{_DAY}[ -]?(?:of |de |d'|di )?{_MONTH}(?:,?[ -](?:de |del )?(?:{_YEAR}|'?[0-9]{{2}}(?![0-9:.])|{_RELATIVE_YEAR}|{_SAID_YEAR}))?"
    rf"|{_MONTH}[ -](?:the )?{_DAY}(?![0-9:])(?:,? (?:{_YEAR}|{_RELATIVE_YEAR}))?|(?:early |mid[ -]?|late |end of |start of |beginning of |anfang |mitte |ende |début |fin |(?:a )?principios de |(?:a )?finales de |inizio |fine )?{_MONTH} (?:of |de |del |di )?(?:{_YEAR}|'[0-9]{{2}}|{_RELATIVE_YEAR}|{_SAID_YEAR})"
    rf"|{_ORDINAL}(?: of)? {_MONTH}(?:,? (?:{_YEAR}|{_SAID_YEAR}))?|{_MONTH} {_ORDINAL}(?:,? (?:{_YEAR}|{_SAID_YEAR}))?|{_HOLIDAY}(?:,?(?: of| de| del)?)? (?:{_YEAR}|{_RELATIVE_YEAR}|{_SAID_YEAR})"
    rf"|last (?:{_MONTH}(?:,? the [0-9]{{1,2}}(?:st|nd|rd|th))?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|letzten (?:mon|diens|donners|frei|sams|sonn)tag|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) dernier|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo) pasado|(?:vorige week|afgelopen) (?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:vorigen|vergangenen) (?:mon|diens|donners|frei|sams|sonn)tag|letzten mittwoch|(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica) scors[oa]|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)? passada|(?:sábado|domingo) passado"
    r"|i (?:mandags|tirsdags|onsdags|torsdags|fredags|lørdags|søndags|måndags|tisdags|lördags|söndags)|sidste (?:man|tirs|ons|tors|fre|lør|søn)dag|w (?:zeszły|ubiegły) (?:poniedziałek|wtorek|czwartek|piątek)|w (?:zeszłą|ubiegłą) (?:środę|sobotę|niedzielę)"
    rf"|(?:(?:about|around|like|maybe|roughly|some) )?(?:[0-9]{{1,2}}|a|two|three|four|five|six) (?:days?|weeks?|months?) ago,? on the [0-9]{{1,2}}(?:st|nd|rd|th)"
    rf")(?![\w/-]|[.:][0-9])|{_YEAR}[ ]?年(?:[ ]?[0-9]{{1,2}}[ ]?月(?:[ ]?[0-9]{{1,2}}[ ]?日)?)?|令和[0-9]{{1,2}}年[0-9]{{1,2}}月(?:[0-9]{{1,2}}日)?|{_YEAR}[ ]?년[ ]?[0-9]{{1,2}}[ ]?월(?:[ ]?[0-9]{{1,2}}[ ]?일)?",
    re.IGNORECASE,
)
#: What says that the date behind a word for buying is that of something else.
_ELSE = regex.compile(
    r"[.;!?。；！？](?=\s|$)|。|\n\s*\n|\"[,;]\"|\"\r?\n\"|\b(?:but|until|till|when|while|because|stopp\w+|fail\w*|broke\w*|died|dies|arriv\w+|deliver\w+|shipp\w+|return\w*|call\w*|rang|expir\w+|cancel\w*|refus\w*|tried|tries|warrant(?:y|ies) (?:until|till|to|ends?|expires?)|ends?|valid|install\w*|repair\w*|serviced?|reported|claim\w*|refund\w*|due|born|version|firmware|update\w*|build|released?|renew\w*"
    r"|aber|bis|geliefert|defekt|seitdem|kaputt|mais|jusqu\w*|livr\w+|panne|pero|hasta|entreg\w+|averi\w+|fino|consegn\w+|maar|tot|geleverd|men|levere\w*|jednak|do dnia)\b",
    re.IGNORECASE,
)
#: Prices, models and numbers of shops may stand between.
_AMOUNTS = regex.compile(r"#?\d{3,}|[$€£]\s?\d[\d.,]*|\b[A-Za-z]+-?\d\w*|\b\d+(?=(?:inch|gb|tb|\"|''))|[A-Za-z] \d{1,2}(?=,)")


def is_else(between: str) -> bool:
    """Say whether words between a word for buying and a date make it that of something else."""
    return _ELSE.search(between) is not None or any(map(str.isdigit, _AMOUNTS.sub("", between)))
