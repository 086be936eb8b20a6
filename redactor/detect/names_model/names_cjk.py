"""What the names model, which has hardly read Chinese and Japanese, takes for people there: kept where a surname stands at its beginning.

`升级后配置`, `BUG描述`, `お世話` are pieces of sentences; `王小明`, `鈴木` begin as names do. Who is called, addressed or named by a label is
found by rows of their own (`rows/names_abroad.py`). Behind a name in Latin letters a word of the sentence is cut off (`Paul Weiss 写道`).
"""

# ruff: noqa: RUF001 - words are in their own script

from __future__ import annotations

from redactor import regex
from redactor.types import Span

_WIDE = regex.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]")
#: Surnames of one character, in both ways to write them, and of two.
_CHINESE = frozenset(
    "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮董萧蕭曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉余潘杜戴夏汪田姜范廖姚邹鄒熊陆陸郝孔崔康毛邱秦顾顧侯邵孟龙龍黎钱錢汤湯尹欧歐阎閻"
)
_JAPANESE = tuple(
    "佐藤 鈴木 高橋 髙橋 田中 伊藤 渡辺 渡邊 渡部 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 斉藤 齋藤 清水 山崎 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 金子 岡本 藤原 "
    "中野 三浦 原田 中川 松田 竹内 小野 田村 中山 和田 石田 森田 上田 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 島田 谷口 大野 丸山 今井 河野 藤本 村田 武田 上野 杉山 増田 小島 小山 千葉 平野 大塚 菅原 久保 松井 木下 岩崎 野口 松尾 野村 新井 服部 熊谷 "
    "佐久間 佐野 杉本 古川 小西 大西 西田 菊地 菊池 水野 吉川 桜井 櫻井 川口 矢野 高野 望月 永井 五十嵐 福島 安田 岩田 浜田 濱田 大久保 吉村 北村 川崎 森本 篠原 中西 本田 片山 早川 久保田 土屋 荒井 小松 黒田 西川 松岡 樋口 関口 青山 松村 飯田 内藤 大橋 川村 須藤 星野 山内 "
    "小池 石原 秋山 尾崎 荒木 大石 広瀬 廣瀬 岡崎 小沢 小澤 松永 白石 奥村 福井 岩本 米田 富田 馬場 永田 平田 藤野 桑原 成田 天野 児玉 西山 小泉 栗原 大沢 大澤 三宅 平井 滝沢 瀧澤 石塚 関根 堀内 堀田 浅野 村井 榎本 大城 比嘉 金城 宮城 島袋 柳田 根本 田島 沢田 澤田 細川 古賀 "
    "塚本 川島 飯塚 神田 川上 大森 松下 稲垣 町田 田口 今村 本間 岸本 坂口 山根 西尾 横田 小笠原 植田 吉岡 小倉 玉城 長尾 津田 牧野 宮田 大川 平山 畑中 岩井 三上 相馬 二宮 浅井 菅野 大島 梅田 石橋 富永 村山 金井 高山 丹羽 野田 川端 角田".split()
)
_LONGEST = 6
_NAME = regex.compile(r"[\u3005\u4e00-\u9fff]{2,6}")
#: A name from abroad: `マリア・ガルシア`.
_ABROAD = regex.compile(r"[\u30a1-\u30ff]{2,12}[・=＝][\u30a1-\u30ff・=＝]{2,24}")


def kept(text: str, span: Span) -> Span | None:
    """Give a person in these scripts as it is, without the words behind a Latin name, or nothing where no surname begins it."""
    value = text[span.start : span.end]
    wide = _WIDE.search(value)
    if wide is None:
        return span
    latin = value[: wide.start()]
    if latin[-1:] == " " and any(map(str.isalpha, latin)):
        return Span(span.start, span.start + len(latin.rstrip()), span.entity, span.score, span.detector)
    if not latin and _ABROAD.fullmatch(value):
        return span
    if latin or not _NAME.fullmatch(value):
        return None
    if value[0] in _CHINESE or value.startswith(_JAPANESE):
        return span
    if text[span.start - 1 : span.start] in _CHINESE and len(value) < _LONGEST // 2 and span.start:
        return Span(span.start - 1, span.end, span.entity, span.score, span.detector)
    return None
