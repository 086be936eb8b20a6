"""Rows for people behind the labels of forms in languages beside English: `Покупатель: ...`, `Anmälare: ...`, `申请人：...`; texts only."""

# ruff: noqa: E501 - a row of patterns reads best on one line

from __future__ import annotations

import re

from redactor.detect.rows.fields import DESK_WORDS, person
from redactor.detect.rows.row import Row
from redactor.detect.words import words_abroad
from redactor.detect.words.alternatives import escaped
from redactor.detect.words.labels_abroad import PEOPLE, PEOPLE_EAST

_UPPER = r"A-Z\x{C0}-\x{DE}\x{100}-\x{17F}\x{370}-\x{3AB}\x{400}-\x{42F}"
_LOWER = r"a-z\x{DF}-\x{17F}\x{3AC}-\x{3CE}\x{430}-\x{4FF}"
#: A word of a name: `Сабитова`, `Fjällström`, `М.`, `О'Нил`, `Salih-Kovač`, `САБИТОВА`.
_WORD = rf"[{_UPPER}](?:\.|[{_UPPER}{_LOWER}'’]*(?:-[{_UPPER}][{_UPPER}{_LOWER}]*)?\.?)"
_NAME = rf"{_WORD}(?:(?:, | |)(?:(?:de|da|di|van|von|der|af|av|del|della|la) )?{_WORD}){{0,3}}"
#: The labels of people at the start of a line, behind a sign or a gap; with a remark in brackets, a title before the name.
_START = r"(?:(?m:^)[ \t>|*•–—\-–\d.)\]\[]*|[,;.|/·(][ ]|[ ]{2,}|\t)"
_TITLE = r"(?:(?i:mr|mrs|ms|dr|ing|inż|mgr|inf|dott|dott\.ssa|sig|sig\.ra|geom|rag|pan|pani|paní|herr|frau|hr|fru|sr|sra|d|dña|dhr|mevr|bay|bayan|г-н|г-жа|гр|инж|д-р|пан|пані|κ)\.? )?"
_EAST_NAME = r"[\x{4E00}-\x{9FFF}\x{3041}-\x{30FF}]{1,5}[ 　][\x{4E00}-\x{9FFF}\x{3041}-\x{30FF}]{1,5}|[\x{4E00}-\x{9FFF}]{2,4}|[\x{AC00}-\x{D7A3}]{2,4}"

_NO_NAME = frozenset(
    "ja nein oui non si sí não no nej nei joo ei tak nie ano ne igen nem da evet hayır да нет немає нема так ні ναι όχι servis service serwis support firma sklep obchod bolt prodejna prodejna magazin mağaza магазин сервис "
    "склад отдел бухгалтерия сервисный организация ооо зао оао ип тов організація физлицо физическое юрлицо юридическое неизвестно unbekannt unbekannte inconnu ignoto desconocido desconhecido ukendt ukjent okänd tuntematon nieznany neznámý ismeretlen "
    "см siehe voir ver vedi se zie katso patrz viz lásd bkz onbekend anonym anonyme anónimo privat private privato particulier particular consumidor final".split()
)
_NO_NAME_EAST = frozenset("系统 无 匿名 本人 未知 同上 客服 管理员 系統 시스템 없음 본인 익명 관리자 고객센터 なし 本人 同上 不明 システム 管理者 未定 高 中 低 정상 완료 正常 完了".split())


def _who(text: str) -> bool:
    """Return whether what stands behind the label of a person is a name: no desk, no answer, not one word in capitals of a few letters."""
    found = re.findall(r"[^\W\d_]+", text.lower())
    return bool(found) and person(text) and not words_abroad.are_words(text) and not any(word in _NO_NAME or word in DESK_WORDS for word in found) and max(map(len, found)) > 2 and not (text.isupper() and len(text) < 5)  # noqa: PLR2004


def _any(labels: tuple[str, ...]) -> str:
    return escaped("|".join(label for label in sorted(labels, reverse=True) if label)).replace(r"\ ", r"[ ]?")


ROWS: tuple[Row, ...] = (
    Row("form_abroad", "PERSON", rf"{_START}(?i:{_any(PEOPLE)})\.?(?:[ ]?/[ ]?[^\W\d_]{{1,12}})?(?:[ ]?\([^()\n]{{1,40}}\))?(?:[ ]?[:：=→]|[ ]{{2,}}|[ ]?\t|[ ]?\.{{3,}}|[ ]?\|)[ \t]*{_TITLE}(?P<v>{_NAME})(?:[ ]*(?:\r?$|[|/,;(\t]|[ ]{{2}}|\. |\.?\r?\n|[ ]-[ ]))", "label", 0.8, _who, log=False),
    # Swedish: the letters that somebody signs with
    Row("signed_abroad", "USERNAME", r"(?i:[,;.(/|][ ]?|^|[ ]{2,})(?i:sign\.|signatur:?|anv\.)[ ](?P<v>[a-zåäö]{4,8}[0-9]{0,3})(?:[\s,;.)/|]|$)", "label", 0.75, log=False),
    Row("form_east", "PERSON", rf"(?:(?m:^)|[\s,，;；。|\[【(（])(?:{_any(PEOPLE_EAST)})(?:[ ]?[（(][^()（）\n]{{1,20}}[)）])?(?:[ ]?[:：】\]][ 　]?|[ 　]*\t[ 　]*)(?P<v>{_EAST_NAME})(?:[\s,，;；。|/()（）]|\r?$)|(?m:^)[ 　]*(?:{_any(PEOPLE_EAST)})[ 　]{{1,10}}(?P<v2>{_EAST_NAME})(?:[（(|]|[ 　]*\r?$)", "label", 0.8, lambda text: text not in _NO_NAME_EAST, log=False),
)
