"""People, their kin and their towns by the words around them in scripts without capitals, in Greek and in Cyrillic; networks and passwords in Latin letters behind their word in such scripts.

Data for the scan of prose (detect/prose/details.py): every row begins with words of its script, so that no other text is looked at.
"""

# ruff: noqa: E501, RUF001 - a row of patterns reads best on one line, and is in many scripts

from __future__ import annotations

import re

from redactor.detect.prose import credential_shapes
from redactor.detect.rows.fields import CAP
from redactor.detect.rows.row import Row
from redactor.detect.rows.towns import place
from redactor.detect.words import words_abroad

_ARABIC, _HEBREW, _THAI = r"[\x{0621}-\x{0652}\x{067E}\x{0686}\x{0698}\x{06A9}\x{06AF}\x{06BA}-\x{06D3}]", r"[\x{05D0}-\x{05EA}'’\"״׳]", r"[\x{0E01}-\x{0E3A}\x{0E40}-\x{0E4E}]"
#: Devanagari, Bengali, Gurmukhi, Gujarati, Tamil, Telugu, Kannada, Malayalam; joiners stand within words.
_INDIC = r"[\x{0900}-\x{0963}\x{0971}-\x{0DFF}\x{200C}\x{200D}]"
_GREEK = r"[\x{0386}-\x{038F}\x{0391}-\x{03AB}][\x{03AC}-\x{03CE}]+"
_CYRILLIC = r"[\x{0401}-\x{042F}\x{0490}][\x{0430}-\x{045F}\x{0491}'’]+(?:-[\x{0401}-\x{042F}][\x{0430}-\x{045F}]+)?"


def _words(letter: str, count: int) -> str:
    return rf"{letter}{{2,}}(?: {letter}{{2,}}){{0,{count - 1}}}"


_HEBREW_NAMES = frozenset("שרה שלמה שמעון שירה שירן שי שחר שני שמואל בני בן בר ברק בועז בתיה לאה לוי ליאור ליאת לימור לירון לילך מיכל מיכאל מאיר משה מרים מורן מאיה מוטי הדס הילה הדר הילל הגר".split())
#: What goes on behind a name, or stands where none was said, in scripts without capitals.
_GOES_ON = frozenset(
    "من في على عن إلى مع هو هي هذا هذه رقم الرقم ورقم ومن وأنا وهو وهي لدي عندي أريد أود أتصل اتصل يرد ترد كان كانت ليس غير لا ما قد الذي التي بخصوص بشأن ساكن مقيم أسكن أعيش العميل الزبون المستخدم الشبكة الجهاز غير_معروف حساب "
    "هستم است هست را از در با به که و این آن می دارم مشتری کاربر شبکه "
    "מ של את עם על אני הוא היא יש אין לא כן מה זה מדבר מדברת גר גרה מתקשר מתקשרת ואני וגם לקוח הלקוח המשתמש הרשת לי אבל כי רוצה צריך צריכה "
    "है हैं हूँ हूं और से का की के को ने में पर भी क्या था थी बोल रहा रही नहीं मत जी मोबाइल फोन फ़ोन घर दुकान ऑफिस ऑफ़िस गाँव गांव शहर नंबर सिम लैंडलाइन लैपटॉप कंप्यूटर कल सुबह शाम यहाँ वहाँ दिन यह वह वो अपना मेरा मेरी आपका ग्राहक ख़राब खराब सर मैडम কি এবং থেকে নেই আছে என்ன మీ ఏమిటి".split()
)
#: What people live in and is no town.
_NO_TOWN = frozenset("楼上 楼下 一楼 二楼 家里 公司 外地 国外 乡下 农村 学校 宿舍 酒店 这里 那里 这边 家中 店里 外面 路上 线上 上海话 아파트 주택 빌라 시골 해외 지방 여기 거기 혼자".split())
#: Letters that begin verbs and particles in Arabic; names that begin so all the same.
_ARABIC_VERB = re.compile(r"[يتلبفسو]|ما|ال|أن|إن|عند|كا|هو|هي|قد|غير")
_ARABIC_NAMES = frozenset(
    "يوسف ياسر يحيى ياسين يزن يارا يمنى تامر تميم تالا تهاني تركي ليلى لينا لبنى لمى لطيفة لؤي بلال بدر بسام بسمة بشار باسل باسم بشرى بتول فاطمة فهد فيصل فادي فارس فرح فريد فؤاد فاتن فدوى فوزي سامي سعيد سعد سلمى سلمان سليمان سارة سمير سميرة سهى سيف سحر سناء سوسن سلوى وليد وائل وسام وفاء وليم ودیع وجيه وردة وداد".split()
)


def _first(text: str) -> str:
    return re.split(r"[ \u200c]", text, maxsplit=1)[0]


def length(text: str) -> int:
    """Return how much of some words is a name: up to the word at which the sentence goes on; in Arabic `and` is written together with its word."""
    words = text.split(" ")
    for index, word in enumerate(words):
        if word in _GOES_ON or (index and word[0] == "و" and word not in _ARABIC_NAMES):
            return len(" ".join(words[:index]))
    return len(text)


def said(text: str) -> bool:
    """Return whether something is left of the words where a name was said, and no word with an article in Arabic."""
    return length(text) > 1 and not text.startswith("ال")


def kin(text: str) -> bool:
    """Return whether the word behind `my son` is a name in Arabic: no verb, no particle."""
    first = _first(text)
    return said(text) and (first in _ARABIC_NAMES or _ARABIC_VERB.match(first) is None)


def _cyrillic(text: str) -> bool:
    """Return whether words with capitals are a name: no word of the language."""
    return not any(words_abroad.is_word(word.lower()) or word.lower() in _NO_CYRILLIC for word in text.split())


def _cyrillic_town(text: str) -> bool:
    return place(text) and _cyrillic(text)


#: Where people are and who they are with a capital, that is no town and no name.
_NO_CYRILLIC = frozenset("компании компания офисе офис школе школа больнице больница сервисе сервис магазине магазин банке банк россии украине болгарии сербии беларуси европе ошибка ошибки сервер сервера поддержка поддержки служба служби отдел відділ клиент клієнт оператор роутер модем интернет інтернет ваш ваша наш наша".split())


def _latin_password(text: str) -> bool:
    return credential_shapes.unnamed(text) is False and re.search(r"[0-9!#$%&*@._-]|[a-z]{5}", text) is not None


def _name(name: str, pattern: str, check: object = said, *, score: float = 0.8, trim: object = length) -> Row:
    return Row(name, "PERSON", pattern, "context", score, check, log=False, trim=trim)  # type: ignore[arg-type]


_NETWORK = (
    r"(?:اسم (?:ال)?شبكة|اسم الشبكه|اسم الواي ?فاي|نام شبکه|اسم وای ?فای|שם הרשת|שם ה-?(?:wifi|וויי?פיי?)|नेटवर्क का नाम|वाई-?फाई का नाम|নেটওয়ার্কের নাম|ชื่อ(?:เครือข่าย|ไวไฟ|wifi)|όνομα (?:του )?δικτύου|имя (?:сети|вай-?фая)|название сети|сеть называется|ім['’]я мережі|назва мережі|мрежата се казва|име на мрежата"
    r"|网络名称?|無線名稱|无线名称|ネットワーク名|와이파이 이름|네트워크 이름)"
)
_PASSWORD = r"(?:كلمة (?:ال)?(?:سر|مرور)|الرقم السري|الباسورد|رمز عبور|پسورد|ה?סיסמ[הא]|पासवर्ड|পাসওয়ার্ড|รหัสผ่าน|κωδικός(?: πρόσβασης)?|συνθηματικό|пароль|парола)"  # noqa: S105
_IS = r"(?: (?:هو|هي|است|היא|הוא|है|είναι|е|це|это|คือ))?[ :：=]{1,3}[\"“«]?"

ROWS: tuple[Row, ...] = (
    # who says at once where they are from
    _name("arabic_from", rf"(?:إسمي|اسمي) (?P<v>{_ARABIC}{{2,}}(?: {_ARABIC}{{2,}})?)،? (?:من|ساكن في|مقيم في) (?:مدينة )?(?P<LOCATION>{_ARABIC}{{3,}})"),
    _name("hindi_from", rf"(?:(?:मेरा|हमारा|ग्राहक का|पति का|पत्नी का|बेटे का|बेटी का|उनका|इनका|उसका) )?नाम(?: है)?[ :]{{1,3}}(?P<v>{_INDIC}{{2,}}(?: {_INDIC}{{2,}})?)(?: है)?[ ]?, ?(?P<LOCATION>{_INDIC}{{3,}}) से(?:[ ।,.]|$)"),
    _name("cyrillic_from", rf"(?i:казвам се|зовут|звати|это|аз съм|зовем се) (?P<v>{_CYRILLIC}(?: {_CYRILLIC})?),? (?i:(?:мы |я )?(?:из|от|з|із|в)) (?P<LOCATION>{_CYRILLIC})(?:[\s,.!?;]|$)", _cyrillic, trim=None),
    _name("arabic_called", rf"(?:إسمي|اسمي|أنا اسمي|اسم (?:العميل|الزبون|المشترك|المستخدم|المريض|المتصل|الموظف)|الاسم(?: الكامل)?)[ :]{{1,3}}(?:هو )?(?P<v>{_words(_ARABIC, 3)})"),
    _name("arabic_titled", rf"(?:^|[\s،,:])(?:السيد|السيدة|الأستاذ|الأستاذة|الآنسة|الدكتور|الدكتورة|المهندس|المهندسة|الحاج|الحاجة) (?P<v>{_words(_ARABIC, 2)})"),
    _name("arabic_kin", rf"(?:^|[\s،,:])و?(?:ابني|إبني|ابنتي|بنتي|زوجي|زوجتي|أخي|أختي|اخي|اختي)،? (?P<v>{_ARABIC}{{2,}})", kin),
    _name("persian_called", rf"(?:نام من|اسم من|نام مشتری|نام خانوادگی|نام و نام خانوادگی)[ :]{{1,3}}(?P<v>{_words(_ARABIC, 3)})|(?:^|[\s،,.])من (?P<v2>{_ARABIC}{{2,}}(?: {_ARABIC}{{2,}}){{1,2}}) هستم|(?:^|[\s،,:])(?:آقای|خانم|جناب آقای|سرکار خانم) (?P<v3>{_words(_ARABIC, 2)})|میرا نام (?P<v4>{_words(_ARABIC, 3)}) ہے"),
    Row("arabic_town", "LOCATION", rf"(?:أسكن في|اسكن في|أعيش في|ساكن في|ساكنة في|مقيم في|مقيمة في|أتصل من|اتصل من|ساکن|اهل) (?:مدينة )?(?P<v>{_ARABIC}{{3,}})", "context", 0.75, lambda text: text not in _GOES_ON, log=False),
    _name("hebrew_called", rf"(?:^|[\s,.:])(?:שמי|קוראים לי|השם שלי|שם הלקוחה?|שם מלא|שם המזמין|שם המטופל|מדבר|מדברת|הבן שלי|הבת שלי|אשתי|בעלי|אחי|אחותי|מר|גב['’׳]|גברת|ד\"ר)[ :]{{1,3}}(?:הוא |היא )?(?P<v>{_HEBREW}{{2,}}(?: {_HEBREW}{{2,}})?)(?:[\s,.;:!?)]|$)", lambda text: (said(text) and not text.startswith(("ש", "ב", "ל", "מ", "ה"))) or text in _HEBREW_NAMES or _first(text) in _HEBREW_NAMES),
    _name("indic_called", rf"(?:मेरा|हमारा|ग्राहक का|ग्राहक क़ा|पति का|पत्नी का|बेटे का|बेटी का|उनका|इनका|उसका|खाताधारक का) नाम(?: है)?[ :]{{1,3}}(?P<v>{_words(_INDIC, 3)})|(?m:^)[ \t]*(?:नाम|ग्राहक नाम|নাম|பெயர்|పేరు|ಹೆಸರು|പേര്|નામ|ਨਾਮ)[ ]?:[ ]?(?P<v2>{_words(_INDIC, 3)})|(?:আমার নাম|என் பெயர்|నా పేరు|ನನ್ನ ಹೆಸರು|എന്റെ പേര്|મારું નામ|ਮੇਰਾ ਨਾਮ|ਮੇਰਾ ਨਾਂ|माझे नाव|माझं नाव)[ :]{{1,3}}(?P<v3>{_words(_INDIC, 2)})"),
    _name("hindi_kin", rf"(?:मेर[ीाे] (?:बेटा|बेटी|बेटे|पति|पत्नी|भाई|बहन|माँ|पिता)),? (?P<v>{_INDIC}{{2,}}) (?:ने|को|की|का|के|है|के पास)|(?:श्रीमती|सुश्री|श्री|कुमारी|डॉ\.?) (?P<v2>{_words(_INDIC, 2)})|(?:^|[\s,।])मैं (?P<v3>{_INDIC}{{2,}}(?: {_INDIC}{{2,}})?)(?:,| बोल रह| {_INDIC}{{2,}} से बोल रह)"),
    Row("hindi_town", "LOCATION", rf"(?P<v>{_INDIC}{{3,}}) से बोल रह|(?P<v2>{_INDIC}{{3,}}) में रहत", "context", 0.75, lambda text: text not in _GOES_ON, log=False),
    _name("thai_called", rf"(?:ผม|ดิฉัน|ฉัน|หนู)ชื่อ ?(?P<v>{_THAI}{{2,16}}(?: {_THAI}{{3,20}})?)|ชื่อ(?:ลูกค้า|ผู้ติดต่อ|ผู้แจ้ง|-?นามสกุล|-สกุล) ?: ?(?:นาย|นางสาว|นาง|คุณ)?(?P<v2>{_THAI}{{2,16}}(?: {_THAI}{{3,20}})?)|(?:^|[\s:(])(?:นาย|นางสาว)(?P<v3>{_THAI}{{3,16}} {_THAI}{{3,20}})", lambda text: not text.startswith("ไม่"), trim=lambda text: len(re.sub(r"(?:ครับ|ค่ะ|คะ)\Z", "", text))),
    _name("greek_called", rf"(?i:με λένε|ονομάζομαι|λέγομαι|το όνομά μου είναι|ονοματεπώνυμο:|όνομα:|πελάτης:|γιος μου(?:,? ο)?|κόρη μου(?:,? η)?|άντρας μου(?:,? ο)?|σύζυγός μου(?:,? [οη])?|γυναίκα μου(?:,? η)?|κύριος|κύριο|κυρία|κυρίας|κυρίου) (?P<v>{_GREEK}(?: {_GREEK})?)", None, trim=None),
    Row("greek_town", "LOCATION", rf"(?i:(?:,|μένω|μένουμε|κατοικώ|τηλεφωνώ|παίρνω|γράφω) (?:από|στη|στην|στο|στον|στα)(?: τη| την| το| τον| τα)?|είμαι από(?: τη| την| το| τον| τα)?) (?P<v>{_GREEK}(?: {_GREEK})?)", "context", 0.75, log=False),
    _name("cyrillic_called", rf"(?i:казвам се|името ми е|зовем се|моје име је|јас сум|мяне завуць|(?:^|[\s,])(?:(?:моя|мою|моей) (?:дочь|дочка|жена|сестра|мама|мать|бабушка)|(?:мой|моего|моему) (?:сын|муж|брат|папа|отец|дедушка|сыну|мужу)|мій (?:син|чоловік|брат)|моя (?:донька|дочка|дружина|сестра)|синът ми|дъщеря ми|мъжът ми|жена ми)),? (?P<v>{_CYRILLIC}(?: {_CYRILLIC})?)|(?:^|[\s,.])(?i:это|с вами|вас беспокоит|пишет|звонит|це|з вами) (?P<v2>{_CYRILLIC} {_CYRILLIC})(?:[\s,.]|$)", _cyrillic, trim=None),
    Row("cyrillic_town", "LOCATION", rf"(?i:(?:^|[\s,])(?:мы (?:в|из)|я из|живу в|жив[её]м в|проживаю в|нахожусь в|находимся в|звоню из|пишу из|родом из|переехали в|я з|живу у|мешкаю [ву]|мешкаємо [ву]|дзвоню з|пишу з|живея в|живеем в|обаждам се от|живим у|зовем из)) (?:(?i:г\.|город[еа]?|с\.|селе|пос\.|місті|м\.|град) ?)?(?P<v>{_CYRILLIC}(?: {_CYRILLIC})?)(?:[\s,.!?;]|$)", "context", 0.75, _cyrillic_town, log=False),
    Row("turkish_town", "LOCATION", rf"(?P<v>{CAP})['’](?i:[dt][ae]n (?:arıyorum|yazıyorum|bağlanıyorum|geliyorum|arıyoruz)|[dt][ae] (?:oturuyor|yaşıyor|ikamet|kalıyor))", "context", 0.75, place, log=False),
    Row("hungarian_town", "LOCATION", rf"(?P<v>{CAP}?)(?:ból|ből|ról|ről) (?i:telefonálok|hívom|írok|jöttem)|(?P<v2>{CAP}?)(?:ban|ben|on|en|ön) (?i:lakom|lakunk|élek|élünk)", "context", 0.7, place, log=False),
    Row("east_town", "LOCATION", r"(?:家住|住在|家在|人在|来自|我住在|我住|我在)(?P<v>[\x{4E00}-\x{9FFF}]{2,6}?)(?:市|县|區|区|这边|[，。,. ]|$)|(?:^|[\s,.]|고 )(?P<v2>[\x{AC00}-\x{D7A3}]{2,4})(?:에|에서) (?:살|거주|사는)|(?P<v3>[\x{4E00}-\x{9FFF}]{1,4}[都道府県市区町村](?:[\x{4E00}-\x{9FFF}]{1,4}[市区町村])?)(?:に住|在住|から(?:電話|連絡))", "context", 0.75, lambda text: text not in _NO_TOWN, log=False),
    Row("latin_network", "SSID", rf"(?i:{_NETWORK}){_IS}(?P<v>[A-Za-z0-9][\w.!&+-]{{2,31}})", "context", 0.8, log=False),
    Row("latin_password", "PASSWORD", rf"(?i:{_PASSWORD}){_IS}(?P<v>[!#-+\-/0-9;<=>@-~]{{5,40}}[!#-+\-/0-9<=>@-~])(?:[\s.,،।;)\"”»]|$)", "context", 0.8, _latin_password, log=False),
)
