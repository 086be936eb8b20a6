"""People who greet, sign or are written to in scripts without capitals: Hebrew, Arabic and Persian, Devanagari, Thai, Korean.

The names model has not read them, and no capital says what a name is. So a name is taken from its place alone: the line behind a closing,
behind a greeting up to its comma, behind a label of a mail; words of desks and of sentences are none.
"""

# ruff: noqa: RUF001 - words are in their own script

from __future__ import annotations

import re
from typing import NamedTuple

from redactor import regex
from redactor.types import Span

_SCORE, _DETECTOR = 0.8, "context:signed_east"
_SCRIPTS = regex.compile(r"[\u0590-\u06ff\u0900-\u097f\u0e00-\u0e7f\uac00-\ud7a3]")


class _Script(NamedTuple):
    """The letters of a script, and its words before a name."""

    letters: str
    closings: str
    greetings: str
    labels: str


_TABLE = (
    _Script(r"\u05d0-\u05ea'׳״-", r"בברכה(?: רבה)?|תודה(?: רבה| מראש)?|בכבוד רב|בתודה|שלכם|שלך", r"שלום(?: רב)?|היי|הי|לכבוד|מר|גב'|גברת|אדון|יקר|יקרה", r"מאת|אל|עותק|שם|שם הלקוח|לקוח|איש קשר"),
    _Script(
        r"\u0621-\u064a\u067e\u0686\u0698\u06a9\u06af\u06cc\u200c",
        r"مع (?:خالص |أطيب |فائق )?(?:تحياتي|التحيات|التحية|الاحترام|الشكر)|تحياتي|وتفضلوا بقبول فائق الاحترام|شكر[اًا]{1,2}(?: جزيلا?ً?)?|با احترام|با تشکر|ارادتمند",
        r"السلام عليكم(?: ورحمة الله(?: وبركاته)?)?|مرحب[اًا]{1,2}|أهلا|عزيزي|عزيزتي|السيدة?|الأستاذة?|أستاذة?|الأخت?|الدكتورة?|المهندسة?|سلام|جناب آقای|سرکار خانم|آقای|خانم",
        r"من|إلى|الاسم|اسم العميل|العميل|المرسل|المستلم|از طرف|به|نام|نام مشتری",
    ),
    _Script(r"\u0900-\u097f", r"धन्यवाद|सादर|भवदीया?|आपका|आपकी|शुभकामनाओं सहित|आभार", r"प्रिय|नमस्ते|नमस्कार|श्री|श्रीमती|सुश्री|आदरणीय|महोदय", r"प्रेषक|प्रति|नाम|ग्राहक का नाम|ग्राहक"),
    _Script(r"\u0e00-\u0e7f", r"ขอแสดงความนับถือ|ด้วยความเคารพ|ขอบคุณ(?:ครับ|ค่ะ|มาก|มากครับ|มากค่ะ)?", r"สวัสดี(?:ครับ|ค่ะ)?(?:[ ]?คุณ)?|เรียน(?:[ ]?คุณ)?", r"จาก|ถึง|ชื่อ|ชื่อลูกค้า|ชื่อผู้ติดต่อ"),
    _Script(r"\uac00-\ud7a3", r"감사합니다|수고하세요|안녕히 계세요|드림|올림", r"안녕하세요|친애하는", r"보낸[ ]?사람|받는[ ]?사람|보낸이|받는이|참조|발신|수신|성함|이름|고객명|담당자"),
)
#: Words of desks and firms, of the rest of a greeting, and what a sentence goes on with.
_NO_NAMES = frozenset(
    "צוות מחלקת מחלקה שירות תמיכה חברת לכולם לכם רב שירותי הנהלת לקוחות כולם טלפון נייד אני "
    "فريق قسم خدمة إدارة شركة العملاء الدعم الجميع عليكم ورحمة الله وبركاته تحية طيبة وبعد هاتف جوال لكم على أنا لقد تیم واحد شرکت پشتیبانی همه سلام "
    "टीम दल सेवा विभाग कंपनी सभी महोदय महोदया जी सर मोबाइल फोन मैं हम कृपया ग्राहक सहायता "
    "ทีม ฝ่าย แผนก บริษัท ลูกค้า ทุกท่าน ครับ ค่ะ โทร ทีมงาน ผม ดิฉัน "
    "고객님 고객 팀 부서 담당자 여러분 회사 지원팀 고객센터 전화 감사합니다 안녕하세요 저는 제가".split()
)
#: What is said behind a name out of respect.
_HONOURS = regex.compile(r"[ ]?(?:जी|님|씨|드림|올림|ครับ|ค่ะ)\Z")


def _patterns(script: _Script) -> tuple[re.Pattern[str], ...]:
    word = f"[{script.letters}]{{2,24}}"
    end = r"(?=[ \t]*(?:\r?\n|\Z|[|(<,،:!.;。]))"
    return (
        regex.compile(rf"(?m:^)[ \t>]*(?:{script.closings})[ ]?[,،.!:]?[ \t]*\r?\n(?:[ \t>]*\r?\n)?[ \t>]*[-–—]?[ ]?(?P<v>{word}(?: {word}){{0,2}}){end}"),
        regex.compile(rf"(?m:^)[ \t>]*(?:(?:{script.greetings})[ ]?)+[ ]?(?P<v>{word}(?: {word}){{0,2}})[ ]?[,،:!.;]"),
        regex.compile(rf"(?m:^)[ \t>*]*(?:{script.labels})[ ]?[:：][ \t*\"]*(?P<v>{word}(?: {word}){{0,2}}){end}"),
    )


_PATTERNS = tuple((regex.compile(f"[{script.letters[:13]}]"), _patterns(script)) for script in _TABLE)


def find(text: str) -> list[Span]:
    """Return the people who greet, sign or are written to in these scripts."""
    if text.isascii() or not _SCRIPTS.search(text):
        return []
    return [
        Span(found.start("v"), _end(found), "PERSON", _SCORE, _DETECTOR)
        for letters, patterns in _PATTERNS if letters.search(text)
        for pattern in patterns
        for found in pattern.finditer(text)
        if not _NO_NAMES.intersection(_HONOURS.sub("", found["v"]).split())
    ]  # fmt: skip


def _end(found: re.Match[str]) -> int:
    honour = _HONOURS.search(found["v"])
    return found.start("v") + honour.start() if honour and honour.start() else found.end("v")
