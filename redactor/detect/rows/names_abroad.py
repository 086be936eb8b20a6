"""Persons' names by the words around them in other languages, and by the words of asking and meeting; data for the scan of prose (detect/prose/details.py)."""

# ruff: noqa: E501, RUF001 - a row of patterns reads best on one line, and names are in many scripts

from __future__ import annotations

from redactor.detect.rows.fields import CAP, L, U
from redactor.detect.rows.people import greeted, introduced, name_length, titled, unowned
from redactor.detect.rows.row import Row
from redactor.detect.words import words_abroad
from redactor.detect.words.firms import is_firm

_PARTICLE = r"(?:de|del|della|di|da|dos|do|la|le|van|von|der|den|ten|zu|y|el|al|bin|ibn|abu|af|av)"
_NAME = rf"{CAP}(?: (?:{_PARTICLE} ){{0,2}}(?:[{U}]\.? )?{CAP}){{0,2}}"
_LOW = rf"[{L}]{{3,}}"
_LOWER = rf"{_LOW}(?: {_LOW})?"

#: Whom to ask for, call, meet.
_ASK = (
    r"(?:ask(?:ed|s|ing)? for|pregunt(?:e|en|ar|a|o|ad) por|demand(?:ez|er|é|e)(?: à parler à| à voir)?|fragen? sie nach|frag(?:t)? nach|nach wem [^\n]{0,12}fragen|chied(?:a|ere|ete|ano) di|vra(?:ag|agt|gen) naar|pergunt(?:e|ar|em) por|(?:za)?pyta(?:ć|j|jcie) o|"
    r"fråga efter|spør(?:g)? efter|spør etter|speak (?:to|with)|hable(?:n)? con|hablar con|parlare con|parli con|parler (?:à|avec)|spreken met|bel(?:len)? met|sprechen mit|ansprechpartner(?:in)? ist|falar com|"
    r"contact person is|contactpersoon is|kontaktperson är|handed (?:it )?(?:over )?to|hand(?:ed)? over to|taken over(?: by| from)?|took over from|covered by|cover(?:ing)? for|covers for|stands? in for|standing in for|vertreten durch|vertretung ist|in vertretung von|remplacé[e]? par|sustituid[oa] por|"
    r"married to|engaged to|nickname is|nicknamed|goes by|signed(?: for)?(?: by)?|lent to|loaned to|issued to|belongs to|assigned to|reports to)"
)
#: What people are called who have a name in the next words.
_WHO = (
    r"(?:driver|man|guy|bloke|woman|lady|gentleman|technician|colleague|agent|someone|somebody|person|engineer|boy|girl|son|daughter|employee|advisor|adviser|rep|representative|caller|customer|child|kid|neighbou?r|friend|boss|nurse|manager|fellow|chap|"
    r"student|teacher|tenant|courier|installer|fitter|electrician|plumber|assistant|operator|baby|wife|husband|brother|sister|user|mitarbeiter(?:in)?|kollege|kollegin|herr|techniker|fahrer|monsieur|technicien|dame|señor|señora|técnico|chico|chica|signore|tecnico|ragazz[oa]|monteur|medewerker|collega|tekniker|kollega)"
)
#: How people who answer a telephone say who they are.
_ANSWERS = (
    r"(?:le atiende|les atiende|te atiende|está hablando con|le habla|les habla|te habla|habla usted con|mi nombre es|me llamo|le saluda|a sus órdenes,?|la atiende|lo atiende|atendido por|atendida por|al habla|soy|"
    r"vous êtes en ligne avec|vous parlez (?:à|avec)|à l['’]appareil,?|je m['’]appelle|je suis|moi c['’]est|ici|"
    r"sono|mi chiamo|parla con|sta parlando con|risponde|il mio nome è|"
    r"falo com|fala com|aqui é [oa]?|aqui fala|quem fala é|me chamo|meu nome é|o meu nome é|chamo-me|"
    r"mein name ist|ich heiße|ich heisse|sie sprechen mit|hier spricht|hier ist|am apparat ist|mein kollege|meine kollegin|"
    r"u spreekt met|je spreekt met|spreekt u mee?|mijn naam is|ik ben|ik heet|met|"
    r"du (?:pratar|talar) med|jag heter|mitt namn är|du taler med|jeg hedder|mit navn er|du snakker med|jeg heter|mitt navn er|"
    r"nazywam się|mam na imię|z tej strony|przy telefonie|jmenuji se|u telefonu|nimeni on|olen|benim adım|adım|меня зовут|мене звати|"
    r"your name is|my name is|my name's|you're through to|you are through to|speaking with|i'm|this is)"
)
_TITLES = (
    r"(?:signora|signor|sig\.ra|sig\.na|sig\.|señorita|señora|señor|srta\.?|sra\.?|sr\.?|don|doña|senhora|senhor|dona|monsieur|madame|mademoiselle|mme|mlle|mevrouw|mevr\.?|meneer|mijnheer|dhr\.?|herrn?|frau|fru|frk\.?|fröken|herra|rouva|pani|panu|panem|pana|pan|paní|pán|"
    r"dott\.ssa|dott\.|dr\.ssa|dra\.?|dr\.?|drs\.?|ing\.|avv\.|geom\.|rag\.|enf\.[ªa]?|enfermeir[oa]|enfermer[oa]|enf\. |prof\.ssa|prof\.|maître|schwester|pfleger|zuster|broeder|zr\.|infirmière|infirmier|docteur|doctora|doctor|dottore|dottoressa|doutora?|"
    r"mister|missus|missis|mr\.?|mrs\.?|ms\.?|miss|mx\.?|sister|nurse|matron|professor|officer|sergeant|sgt\.?|constable|captain|capt\.?|lieutenant|lt\.?|major|colonel|col\.|father|fr\.|reverend|rev\.?|pastor|rabbi|imam|judge|councillor|cllr\.?|lord|lady|dame|uncle|auntie|aunt|coach|engr\.?)"
)
#: Titles that stand before lower-case names in transcripts.
_LOWER_TITLES = r"(?:[Mm]ister|[Mm]issus|[Mm]issis|[Mm]rs|mr|[Ss]eñorita|[Ss]eñora|[Ss]eñor|[Ss]ignora|[Ss]ignor|[Ss]enhora|[Ss]enhor|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|[Mm]eneer|[Mm]evrouw|frau|herr)"

#: The hundred or so most usual Chinese surnames, and those of two characters.
CHINESE = (
    "(?:欧阳|上官|司马|诸葛|司徒|慕容|皇甫|令狐|东方|尉迟|夏侯|公孙|长孙|宇文|轩辕|[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文裴施洪陶翁严柳殷路温庄季俞鲁章关席骆柯单岳梅祝安])"
)
_HAN = r"[\x{4E00}-\x{9FFF}]"
_KANJI = r"[\x{3005}\x{4E00}-\x{9FFF}]"
_KANA = r"[\x{3041}-\x{30FA}\x{30FC}-\x{30FF}]"
_KOREAN = r"[\x{AC00}-\x{D7A3}]"
_SURNAMES = "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용"

_NOT_ASKED = frozenset(
    "information info help support assistance details windows office microsoft google apple admin administrator settings me you him her them us it customer customers support sales finance "
    "it hr accounts reception security helpdesk refund replacement credit callback quote technicians technician engineer manager supervisor operator agent someone somebody anyone "
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december "
    "mr mrs ms dr engr prof sir rev reverend fr pastor capt sgt hon mme mlle art para section chapter article page appendix annex".split()
)
#: What stands behind `soy`, `je suis`, `met`, `sono` where no name does.
_NOT_SAID = frozenset(
    "el la los las un una uno cliente usuario usuaria de del nuevo nueva socio titular yo muy el que quien autónomo autónoma jubilado madre padre hija hijo enfermera médico "
    "un une le la les client cliente désolé désolée pas en à au très sur abonné abonnée locataire propriétaire toujours dans chez bien content "
    "un una il lo la cliente in a al di molto stato stata sempre già qui "
    "o a um uma cliente eu em no na muito "
    "der die das ein eine kunde kundin seit nicht noch nur auch leider gerade bei im in am neu mitglied mieter sehr jetzt hier es wieder das problem "
    "de het een klant al niet nog heel erg bezig nu ook in op aan u mij je vriendelijke spoed dank "
    "en ett kund inte just nu här på i "
    "not sure sorry the a an in at on just still now here very so trying getting having calling afraid happy good fine okay ok done new using going looking unable working because about my your his her their our this that what how "
    "only really actually also from with for to and or but it is was been being an ex pensioner teacher nurse doctor student tenant customer member president chairman speaker bank computer know mate "
    "woont belt heeft wil is kan meldt zegt had says called rang wants needs said ruft hat will möchte sagt meldet kann konnte llama llamó dice dijo tiene quiere puede chiama ha vuole dice può appelle dit veut peut a liga diz tem quer pode".split()
)


def asked_for(text: str) -> bool:
    """Return whether words behind "ask for" or "named" are a name: no desk, product or day."""
    words = text.lower().split()
    return greeted(text) and words[0] not in _NOT_ASKED and not any(word.isupper() and len(word) < 5 for word in text.split())  # noqa: PLR2004


def colleague(text: str) -> bool:
    """Return whether words behind a trade are a name: no maker, no word of the language, no firm."""
    return asked_for(text) and not is_firm(text) and not words_abroad.is_word(text.split(maxsplit=1)[0]) and text.split(maxsplit=1)[0].lower() not in _MAKERS and not (text.isupper() and len(text) < 6)  # noqa: PLR2004


_MAKERS = frozenset("samsung lg bosch siemens miele aeg philips sony panasonic apple vodafone orange movistar telefonica telefónica tim wind fastweb vaillant viessmann buderus junkers remeha daikin mitsubishi toshiba hp dell lenovo canon epson ricoh xerox kyocera konica otis kone schindler thyssenkrupp orona zehnder google microsoft amazon dyson telekom swisscom proximus kpn ziggo bouygues sfr free eset cisco".split())


def said(text: str) -> bool:
    """Return whether words behind "le atiende", "je suis", "ik ben" are a name."""
    return introduced(text) and text.lower().split()[0] not in _NOT_SAID and not (text.isupper() and len(text) < 5)  # noqa: PLR2004


def said_length(text: str) -> int:
    """Return how much of words in small letters is a name: up to a word that no name has."""
    words = text[: name_length(text)].split(" ")
    for index, word in enumerate(words):
        if word.lower() in _NOT_SAID or word.lower() in _GOES_ON:
            return len(" ".join(words[:index]))
    return len(" ".join(words))


_GOES_ON = frozenset("en qué que quiero tengo puedo digame dígame mire oiga le con por para perdón quisiera pour parlez que j'ai avec voudrais che vorrei buongiorno buonasera posso waarmee kan waarom hoe wie was kann heiße vad kan hur com quero gostaria posso ajudar help okay sorry".split())
_HONORED = frozenset(
    "お客 皆 奥 仕 模 同 多 異 神 王 御社 貴社 担当者 ご担当者 管理者 利用者 購入者 会員 客 貴殿 各位 両 お子 子 若 殿 姫 有 左 右 上 何 某 弊社 御中 先方 業者 営業 店員 社員 娘 息子 旦那 ご主人 主人 お母 お父 母 父 お兄 お姉 お爺 お婆 お医者 医者 看護師 運転手 大家 隣 お隣 皆々 各 諸 新規 契約者 ご契約者 ユーザー オーナー お相手 相手 既存 法人 個人 得意先 お得意 患者 入居者 保護者 奥さん 孫 お孫 子供 お子 たく 沢山".split()
)


def honored(text: str) -> bool:
    """Return whether what stands before 様 or さん is a name and not the customer, everybody or a word that ends so."""
    return text not in _HONORED and text[-1] not in "仕模同多異有一者" and not text.startswith(("お客", "ご", "お子", "お母", "お父", "皆"))


_NOT_KOREAN = frozenset("고객 사장 선생 기사 담당자 부장 과장 대리 팀장 손님 회원 상담사 상담원 관리자 사용자 이용자 부모 어머 아버 형 누 오빠 언니 주인 원장 교수 박사 실장 이사 대표 매니저 직원 신청자 수령인".split())


def korean(text: str) -> bool:
    """Return whether what stands before 님 or 씨 is a name by its surname, and no title."""
    return text[0] in _SURNAMES and text not in _NOT_KOREAN


def _person(name: str, pattern: str, check: object, *, score: float = 0.75, trim: object = None) -> Row:
    return Row(name, "PERSON", pattern, "context", score, check, log=False, trim=trim)  # type: ignore[arg-type]


ROWS: tuple[Row, ...] = (
    _person("asked_for", rf"(?i:\b{_ASK}) (?:(?i:{_TITLES}) )?(?P<v>{_NAME})", asked_for),
    _person("person_called", rf"(?i:\b{_WHO}(?: (?:was|is|he|she|who|there))* (?:called|named|by the name of|namens|genannt|nommé[e]?|que se llama|llamad[oa]|di nome|chamad[oa]|som heter|som hedder)) (?P<v>{_NAME}|{_LOW})", said, trim=said_length),
    _person("thanked", rf"(?i:\b(?:thx|ta|cheers|thank you|thanks|merci|gracias|grazie|danke|tack|tak|takk|bedankt|obrigad[oa]|dzięki)),? (?P<v>{CAP})[.! ]*\r?$", asked_for),
    _person("answers", rf"(?:^|[\s,.:;>¡¿\"])(?i:{_ANSWERS}) (?P<v>{_NAME})(?:[ ]?[,.!?]|[ ]?\r?$|[ ](?i:de|del|von|vom|aus|du|from|van|från|fra|di|da|y|et|und|en|och|and|speaking|calling|here|am apparat|à l['’]appareil|con|wat|waar|como|cosa|in|con)\b)", said),
    _person("answers_lower", rf"(?i:\b(?:le atiende|les atiende|te atiende|le habla|les habla|mi nombre es|me llamo|je m['’]appelle|vous parlez à|mi chiamo|me chamo|o meu nome é|meu nome é|aqui fala|mein name ist|ich heiße|hier spricht|sie sprechen mit|mijn naam is|u spreekt met|ik heet|jag heter|jeg hedder|jeg heter|nazywam się|you're through to|you are through to|you're speaking (?:with|to)|my name's|my name is)) (?P<v>{_LOWER})", said, trim=said_length),
    _person("says_lower", rf"(?i:(?:^|[.,:>] |\bluz |\b)(?:soy|sono|sou)) (?P<v>{_LOW} {_LOW})[ .]*\r?$", said),
    _person("titled_abroad", rf"(?:^|[\s(\"'.,:;>/-]){_TITLES[:-1]}|{_TITLES[3:-1].title()}) (?P<v>{_NAME})", titled, trim=unowned),
    _person("role_then_name", rf"(?i:\b(?:elektrikern|teknikern|montören|vaktmästaren|kollegan|grannen|elektrikeren|teknikeren|montøren|vaktmesteren|vicevært|huoltomies|technicien|technicienne|collègue|gardien|gardienne|voisin|voisine|stagiaire|técnico|técnica|compañero|compañera|portero|conserje|vecina|encargada|tecnico|collega|portiere|vicino|vicina|colega|porteiro|vizinha|vizinho|conciërge|buurman|buurvrouw|monteur|technik|serwisant|koleżanka|sąsiad|sąsiadka|kolegyně|soused|sousedka)) (?P<v>{CAP}(?: {CAP})?)(?:[ ]?[,.;)]|[ ][a-zà-ÿ]|\r?$)", colleague, score=0.7),
    _person("family", rf"(?:^|[\s(,.;])(?:family|familie|famille|famiglia|familia|família|rodzina|familjen) (?P<v>{CAP})(?:[ ,.;!?)]|\r?$)", asked_for),
    _person("titled_lower", rf"(?:^|[\s,.:>])(?:{_LOWER_TITLES}) (?P<v>{_LOW})(?:[ ,.!?]|\r?$)", said),
    _person("don_lower", r"(?i:\b(?:gracias|señor|con|a|para|de|hola|bueno|vale)),? (?:don|doña) (?P<v>[a-zñáéíóúü]{4,})\b", said),
    # East Asia
    _person("chinese_titled", rf"(?P<v>{CHINESE}{_HAN}{{0,2}}?)(?:先生|女士|小姐|太太|老师|经理|师傅|主任|大姐|阿姨|同学|医生|工程师)", None, score=0.8),
    _person("chinese_called", rf"(?:我姓|姓|免贵姓|我叫|我是|名叫|客户|用户|联系人|收件人|姓名|签收人|机主|户主)[ :：]?(?P<v>{CHINESE}{_HAN}{{0,2}}?)(?:先生|女士|小姐|太太|[,。、;；!?,.！？ 　]|来电|电话|反映|反馈|，|\r?$)", None),
    _person("japanese_honored", rf"(?P<v>{_KANJI}{{1,5}}(?:[ 　](?:{_KANJI}{{1,4}}|{_KANA}{{2,8}}))?|[\x{{30A1}}-\x{{30FA}}\x{{30FC}}]{{2,8}}(?:[ 　][\x{{30A1}}-\x{{30FA}}\x{{30FC}}]{{2,8}})?)(?:様|さま|さん|氏|殿)(?:[^\x{{4E00}}-\x{{9FFF}}]|宛|方|宅|ご|御|より|[ 　]|\r?$)", honored, score=0.8),
    _person("japanese_said", rf"(?:[:：、。,「 　\x{{3041}}-\x{{3096}}]|^|はい、?|私は?)(?P<v>{_KANJI}{{1,4}}[ 　](?:{_KANJI}{{1,4}}|{_KANA}{{2,8}}))(?:です|と申します|と言います|といいます|でございます|になります)|(?P<v2>{_KANJI}{{2,6}})(?:と言います|といいます|と申す)", None, score=0.8),
    _person("japanese_in_charge", rf"(?:担当は|担当者は|担当：|担当:|窓口は|責任者は)(?P<v>{_KANJI}{{1,4}}?(?:[ 　](?:{_KANJI}{{1,4}}|{_KANA}{{2,8}}?))?)(?:まで|です|と申|が|に|へ|宛|となり|[。、\n]|$)", honored, score=0.8),
    _person("japanese_signed", rf"[。！!\n][ 　]?(?P<v>{_KANJI}{{1,4}}[ 　](?:{_KANJI}{{1,4}}|{_KANA}{{2,8}}))[ 　]*\r?(?:\z|\n\x1e)|(?:(?:ください|願います|致します|いたします|します|でしょうか|ます|です|した|ません)[。！!.]?[ 　]?\n{{0,3}})(?P<v2>{_KANJI}{{2,5}})[ 　]*\r?(?:\z|\n\x1e)", None),
    _person("korean_honored", rf"(?:^|[^\x{{AC00}}-\x{{D7A3}}])(?P<v>{_KOREAN}{{2,4}}?) ?(?:고객님|선생님|부장님|과장님|대리님|팀장님|사장님|기사님|님|씨)(?:[^\x{{AC00}}-\x{{D7A3}}]|은|는|이|가|을|를|께|의|과|와|도|에게)", korean, score=0.8),
    _person("korean_said", rf"(?:^|[\s,.:])(?:저는 |이름은 |성함은 |제 이름은 |고객명 |예금주 |수취인 )(?P<v>{_KOREAN}{{2,4}}?)(?:입니다|이라고|라고|이고|이에요|예요|[ ,.]|\r?$)", korean, score=0.8),
    _person("vietnamese", rf"(?i:\b(?:anh|chị|ông|bà|cô|em|tôi là|tôi tên(?: là)?|tên tôi là)) (?P<v>(?:Nguyễn|Trần|Lê|Phạm|Huỳnh|Hoàng|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý)(?: {CAP}){{1,3}})", None, score=0.8),
)
