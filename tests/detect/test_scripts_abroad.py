"""People, kin, towns, networks and passwords in scripts without capitals, in Greek and Cyrillic; towns where people call from; and words that stay."""

# ruff: noqa: RUF001 - in many scripts

from __future__ import annotations

import pytest

from redactor.detect.prose import details

HITS = (
    ("اسمي سامي الخطيب من طرابلس.", {"PERSON": ["سامي الخطيب"], "LOCATION": ["طرابلس"]}),
    ("اسم العميل: نور حداد", {"PERSON": ["نور حداد"]}),
    ("ابنتي ليلى تستخدم الجهاز", {"PERSON": ["ليلى"]}),
    ("من علی رضایی هستم", {"PERSON": ["علی رضایی"]}),
    ("שמי דנה לוי, הראוטר לא עובד", {"PERSON": ["דנה לוי"]}),
    ("मेरा नाम प्रिया शर्मा है", {"PERSON": ["प्रिया शर्मा"]}),
    ("ग्राहक का नाम मोहन , इंदौर से।", {"PERSON": ["मोहन"], "LOCATION": ["इंदौर"]}),
    ("मेरी बेटी काव्या ने लगाया", {"PERSON": ["काव्या"]}),
    ("আমার নাম রহিম উদ্দিন", {"PERSON": ["রহিম উদ্দিন"]}),
    ("என் பெயர் முருகன்", {"PERSON": ["முருகன்"]}),
    ("ผมชื่อสมชาย ใจดีครับ", {"PERSON": ["สมชาย ใจดี"]}),
    ("Με λένε Γιώργο Παπαδάκη, από τη Λάρισα", {"PERSON": ["Γιώργο Παπαδάκη"], "LOCATION": ["Λάρισα"]}),
    ("ο γιος μου ο Νίκος το έβαλε", {"PERSON": ["Νίκος"]}),
    ("Это Ольга Петрова из Тюмени", {"PERSON": ["Ольга Петрова"], "LOCATION": ["Тюмени"]}),
    ("моя дочь Алина поможет", {"PERSON": ["Алина"]}),
    ("Мы в Сызрани, роутер не работает", {"LOCATION": ["Сызрани"]}),
    ("Казвам се Иван Петров от Пловдив", {"PERSON": ["Иван Петров"], "LOCATION": ["Пловдив"]}),
    ("Bursa'dan arıyorum", {"LOCATION": ["Bursa"]}),
    ("dzwonię z Radomia", {"LOCATION": ["Radomia"]}),
    ("volám z Jihlavy", {"LOCATION": ["Jihlavy"]}),
    ("我住在苏州，网络慢", {"LOCATION": ["苏州"]}),
    ("대전에 살아요", {"LOCATION": ["대전"]}),
    ("申請者　佐藤 花子（内線 1203）", {"PERSON": ["佐藤 花子"]}),
    ("記入者: 中村　由美", {"PERSON": ["中村　由美"]}),
    ("واسم الشبكة Noor_Home وكلمة السر zaytoun88", {"SSID": ["Noor_Home"], "PASSWORD": ["zaytoun88"]}),
    ("नेटवर्क का नाम Sharma_Home पासवर्ड priya2018", {"SSID": ["Sharma_Home"], "PASSWORD": ["priya2018"]}),
    ("όνομα δικτύου Dimou_Spiti, κωδικός gata2019", {"SSID": ["Dimou_Spiti"], "PASSWORD": ["gata2019"]}),
)
MISSES = (
    "هذا اسمي الظاهر في الجهاز غير صحيح",
    "اسم الشبكة غير ظاهر وكلمة السر لا تعمل",
    "ابني يستخدم الجهاز ولا يعمل",
    "זה השם שלי בשביל הרשת לא עובד",
    "मेरा नाम क्या है यह पूछ रहा है",
    "मोबाइल से बोल रहा हूँ",
    "Με λένε οι ρυθμίσεις ότι λείπει",
    "это Ошибка Сервера, код 500",
    "Мы в Компании не меняли роутер",
    "имя сети не видно, роутер Archer C6",
    "我住二楼，信号差",
    "家住楼上，信号弱",
    "使用者　　　　　なし",
    "dzwonię z reklamacją w sprawie routera",
    "jestem z Państwa usług zadowolona",
    "Telefonumdan arıyorum, internet yok",
    "ชื่อลูกค้า: ไม่ระบุ",
)


def _found(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for span in details.find(text):
        found.setdefault(span.entity, []).append(text[span.start : span.end])
    return found


@pytest.mark.parametrize(("text", "values"), HITS, ids=[text[:24] for text, _ in HITS])
def test_who_and_where_is_found(text: str, values: dict[str, list[str]]) -> None:
    assert _found(text) == values


@pytest.mark.parametrize("text", MISSES, ids=[text[:24] for text in MISSES])
def test_other_words_stay(text: str) -> None:
    assert _found(text) == {}
