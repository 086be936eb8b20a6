"""Rows of telephone numbers in logs: beside calls, messages and transfers in many languages, in records of switches, queues and hotels, in forms that only telephones have; numbers of SIM cards.

Logs, and single lines that the names model does not read, by the search for rare words (detect/search/seldom.py); the words are in detect/words/call_words.py.
"""

# ruff: noqa: E501, RUF001 - a row of patterns reads best on one line, and words are in many scripts

from __future__ import annotations

from redactor import regex
from redactor.detect.rows.row import Row
from redactor.detect.rows.said_rows import PHONE, phone_length, telephone
from redactor.detect.words import call_words, number_words, trade_words

_END = r"(?:[\s,;|)\]\"'”»<>}、。，#~&/]|[.:](?:\s|$)|[\x{0E00}-\x{D7FF}]|$)"
_BORDER = r"(?:^|[\s\"'=:;,|(\[<>«„：])"
#: A number without a sign, as switches write it.
_PLAIN = r"\+?[0-9]{7,15}"
_EXT = r"[0-9*#+]{2,18}"

#: Forms of numbers that are called, as countries write them: with a plus, a zero or brackets first, the eight of Russia, groups of three or two, mobile numbers of China and Kenya.
_SHAPED = regex.compile(
    r"\+[0-9]{1,3}(?:[ .()-]{0,2}[0-9]){6,12}|\(0?[0-9]{2,4}\)(?:[ -]{0,2}[0-9]){6,8}|0[1-9][0-9]{7,9}|0[1-9][0-9]{0,4}(?:[ /.-]{1,2}[0-9]{2,8}){1,5}|[78][ -]?\(?[3489][0-9]{2}\)?[ -]?[0-9]{3}[ -]?[0-9]{2}[ -]?[0-9]{2}"
    r"|[2-9][0-9]{2}[ .-][0-9]{3}[ .-][0-9]{3,4}|[2-9][0-9](?:[ -][0-9]{2}){3}|[6-9][0-9]{2}(?: [0-9]{2}){3}|3[0-9]{2} [0-9]{6,7}|3[0-9]{2} [0-9]{3} [0-9]{2} [0-9]{2}|1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}|00[1-9][0-9]{7,13}|1[ -.][2-9][0-9]{2}[ -.][0-9]{3}[ -.][0-9]{4}"
)
#: The same without any sign: ten figures as North America has them, international ones by the codes of countries.
_FULL = regex.compile(r"[2-9][0-8][0-9][2-9][0-9]{6}|(?:1[2-9]|7[0-9]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|2[1-69][0-9]|3[578][0-9]|42[013]|67[0-9]|85[0-6]|88[06]|9[679][0-9])[0-9]{8,10}|[67][0-9]{8}|3[0-9]{9}|[5-9][0-9]{8}")


def shaped(text: str) -> bool:
    """Return whether figures have the form of a number that is called: signs, groups, a zero or a plus; no date, no number in order."""
    return telephone(text) and _SHAPED.fullmatch(text) is not None and "00000" not in text


def dialled(text: str) -> bool:
    """Return whether figures beside a call or a message are the number: in such a form, or in full without a sign."""
    return shaped(text) or (telephone(text) and _FULL.fullmatch(text.lstrip("+")) is not None)


def of_line(text: str) -> bool:
    """Return whether figures behind who calls are a number: nine or more, or seven in a form of its own."""
    digits = sum(map(str.isdigit, text))
    return telephone(text) and (digits > 8 or (digits > 6 and shaped(text)))  # noqa: PLR2004


def _row(name: str, pattern: str, check: object, *, score: float = 0.8, trim: object = None, entity: str = "PHONE_NUMBER", evidence: str = "context") -> Row:
    return Row(name, entity, pattern, evidence, score, check, text=False, trim=trim)  # type: ignore[arg-type]


_LINES = number_words.said(call_words.LINES)
_CALLS = number_words.said(call_words.CALLS, behind="")
_NUMBERS = number_words.said(call_words.NUMBERS)
_TOWARDS = rf"(?i:{trade_words.alternation(call_words.TOWARDS)})"
_SAYS = r"(?i:sms|mms|whatsapp|viber|voice|call|ivr|twilio|vonage|nexmo|plivo|messagebird|sinch|infobip|msg91|smpp|smsc|delivrd|undeliv|billsec|disposition|duration|trunk|hangup|answered|ringing)"
_KEY = r"(?i:to|from|src|dst|source|dest|destination|recipient|receiver|sender|target|address|addr|mobile|num|number|party|til|an|von|vers|para|naar|till|do|na|кому|от)"

ROWS: tuple[Row, ...] = (
    # beside words
    _row("number_of_line", rf"(?:{_LINES}|{_BORDER}(?:ANI|CLI|CLID|CLIP|CPN|(?:OAD|DAD|OA|DA)[=:]))[ :=：]{{0,3}}[\"'(<\[]?(?P<v>{PHONE}){_END}", of_line, trim=phone_length, score=0.85),
    _row("number_of_call", rf"{_CALLS}(?:(?: \*[0-9*]{{2,12}}#?)?[ ]{_TOWARDS}){{0,3}}[ :=→]{{1,2}}(?:(?:->|<-|>|=>|<) ?)?[\"'(<\[]?(?P<v>{PHONE}){_END}", dialled, trim=phone_length),
    _row("number_of_call_east", r"(?:来电|去电|呼入|呼出|拨打|致电|回拨|着信|発信|電話|수신|발신|통화|문자)[：: ]{0,2}(?P<v>\+?[0-9](?:[ -]?[0-9]){7,13})" + _END, dialled, trim=phone_length),
    _row("number_named", rf"{_NUMBERS}[ :=：#]{{0,2}}[\"'(]?(?P<v>{PHONE}){_END}", shaped, trim=phone_length, score=0.75),
    _row("fax_line", rf"(?i:\bfax\w*\b)[^\n]{{0,40}}[ ](?i:from|to|von|an|de|à|da|a|fra|til|från|till|z|na) (?P<v>{PHONE}){_END}", dialled, trim=phone_length),
    _row("message_beside", rf"\\?[\"']?\b{_KEY}\\?[\"']?[:=][ ]?\\?[\"'\[]?(?P<v>{_PLAIN})\\?[\"'\],;\s][^\n]{{0,100}}?\b{_SAYS}\b", dialled),
    _row("message_before", rf"\b{_SAYS}\b[^\n]{{0,80}}?[\s,;{{(\"']{_KEY}\\?[\"']?[:=][ ]?\\?[\"'\[]?(?P<v>{_PLAIN})(?:\\?[\"'\],;\s)}}]|$)", dialled),
    _row("numbers_of_call", rf"\bsrc=[\"']?(?P<v>{_PLAIN})[\"']?[^\n]{{0,40}}?\bdst=[\"']?(?P<v2>{_PLAIN})\b", dialled),
    _row("call_between", rf"{_BORDER}(?P<v>{_PLAIN})[ ]?(?:->|=>|>|→|to)[ ]?(?P<v2>{_PLAIN})(?:[\s,;]|$)[^\n]{{0,40}}(?i:answer|busy|cancel|ringing|hangup|hung up|congestion|billsec|delivrd|sms|mms|call)", dialled),
    _row("account_of_whatsapp", r"(?i:\bwa\.me/|\bapi\.whatsapp\.com/send\?phone=|\b(?:sms|tel|callto|whatsapp|viber|smsto):(?://)?(?:chat\?number=)?)(?P<v>\+?[0-9]{7,15})\b", telephone, score=0.9),
    # in forms that only telephones have
    _row("form_of_america", rf"{_BORDER}(?P<v>\([2-9][0-8][0-9]\)[ ]?[2-9][0-9]{{2}}-[0-9]{{4}}|(?:\+?1[ .-])?[2-9][0-8][0-9]-[2-9][0-9]{{2}}-[0-9]{{4}}){_END}", telephone, evidence="shape", score=0.7),
    _row("form_of_russia", rf"{_BORDER}(?P<v>(?:\+7|8)[ -]?\([3489][0-9]{{2}}\)[ -]?[0-9]{{3}}[ -]?[0-9]{{2}}[ -]?[0-9]{{2}}|8[ -][3489][0-9]{{2}}[ -][0-9]{{3}}[ -][0-9]{{2}}[ -][0-9]{{2}}|8-[3489][0-9]{{2}}-[0-9]{{3}}-[0-9]{{2}}-?[0-9]{{2}}){_END}", telephone, evidence="shape", score=0.75),
    _row("form_of_asia", rf"{_BORDER}(?P<v>01[016789]-[0-9]{{3,4}}-[0-9]{{4}}|0[789]0-[0-9]{{4}}-[0-9]{{4}}|09[0-9]{{2}}-[0-9]{{3}}-[0-9]{{3}}|08[1-9][0-9]-[0-9]{{4}}-[0-9]{{3,4}}|05[0-9]-[0-9]{{3}}-?[0-9]{{4}}|0[689][0-9]-[0-9]{{3}}-[0-9]{{4}}){_END}", telephone, evidence="shape", score=0.75),
    # in records of switches, hotels, airlines
    _row("entered_queue", rf"\|(?:ENTERQUEUE|DID|CALLBACK)\|[^|\n]*\|(?P<v>{_EXT})(?:\||[ \t]*\r?$)", telephone),
    _row("smdr_in", rf",[0-9]{{1,2}}:[0-9]{{2}}:[0-9]{{2}},[0-9]{{1,4}},(?P<v>{_EXT}),I,(?P<v2>{_EXT}),{_EXT}?,[^\n]*?,E(?P<v3>[0-9]{{2,6}}),", None, score=0.9),
    _row("smdr_out", rf",[0-9]{{1,2}}:[0-9]{{2}}:[0-9]{{2}},[0-9]{{1,4}},(?P<v>{_EXT}),O,(?P<v2>{_EXT}),(?P<v3>{_EXT})?,[^\n]*?,E(?P<v4>[0-9]{{2,6}}),", None, score=0.9),
    _row("dialled_in_hotel", r"\|(?:DD|DN|CL)(?P<v>[0-9]{6,20})\|", None, score=0.9),
    _row("dialled_on_keys", r"(?i:\b(?:dtmf|keypad|digits?|keyed|entered|collected|gather(?:ed)?))[ :=\"']{1,3}(?P<v>[0-9]{10,14})#?(?:[\s\"',;)(]|$)", dialled),
    _row("contact_of_booking", rf"(?:^|[ ])[0-9. ]{{0,4}}AP[BEHMNW]?[ -](?:[A-Z]{{3}} )?(?P<v>{PHONE}){_END}", of_line, trim=phone_length),
    _row("contact_of_airline", r"\b(?:CTCM|CTCH|CTCB|CTCP)[ /](?:[A-Z]{2} ?)?(?:HK[0-9] ?)?/?(?P<v>\+?[0-9]{7,15})", telephone, score=0.9),
    # cards of telephones
    _row("imsi_told", r"(?i:\bimsi\b)[^0-9\n]{1,24}(?P<v>[2-7][0-9]{13,14})\b", None, entity="IMSI", score=0.9),
    _row("iccid_told", r"(?i:\b(?:iccid|sim(?: card)?(?: no\.?| number| nr\.?)?|e-?sim|uicc|карта|kart|karte|carte)\b)[^0-9\n]{1,24}(?P<v>89[0-9]{16,18}[0-9F]?)\b", None, entity="ICCID", score=0.9),
    _row("imei_told", r"(?i:\bimei(?:sv)?\b)[^0-9\n]{1,24}(?P<v>[0-9]{14,16}|[0-9]{2}-[0-9]{6}-[0-9]{6}-[0-9])\b", None, entity="IMEI", score=0.9),
)
