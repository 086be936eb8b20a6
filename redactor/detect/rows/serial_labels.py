"""The words that stand before device identifiers, in the languages and spellings of real output; data only."""

# ruff: noqa: E501, RUF001 - a label in all its spellings reads best on one line, and labels are in many scripts

from __future__ import annotations

#: What joins the parts of a key: `serial_number`, `Serial-Number`, `Serial  #`.
_J = r"[ \t_.-]{0,3}"
_N = r"(?:°|º|o\.?|r\.?|um\.?|\.[ \t]?(?:°|º|o))"

#: Labels that name a device's serial number. Case does not matter.
SERIAL = (
    # English, keys of JSON and XML, OIDs of SNMP (entPhysicalSerialNum, prtGeneralSerialNumber)
    rf"serial(?:{_J}(?:numbers?|numb|num|nbr|nr|no|id|code|short))?\.?",
    rf"\bser\.?{_J}(?:number|num|no|nr|nbr)\.?",
    r"\bSERN",
    rf"\bbios{_J}seral{_J}number",  # so spelled by PowerShell's Get-ComputerInfo
    r"\bformatter[ \t]number",
    r"(?:(?:\.1|iso)\.3\.6\.1\.2\.1|mib-2)\.(?:43\.5\.1\.1\.17|47\.1\.1\.1\.1\.11)\.\d{1,9}",
    r"\bsernum",
    rf"processor{_J}board{_J}id",
    rf"machine{_J}serial",
    rf"identifying{_J}number",
    rf"\b(?:meter|body|lens|frame|engine|camera){_J}(?:number|num|no|nr)\.?",
    rf"z(?:ä|ae)hler{_J}(?:nummer|nr\.?)",
    rf"num(?:é|e)ro{_J}(?:de{_J}|du{_J})?compteur",
    # German
    rf"serien{_J}(?:nummern?|nr\.?)",
    rf"ger(?:ä|ae)te{_J}(?:nummer|nr\.?)",
    rf"fabri(?:k|cage){_J}(?:nummer|nr\.?)",
    rf"\bfabr\.?{_J}nr\.?",
    # French, Spanish, Italian, Portuguese, Catalan
    rf"(?:num(?:e|é|É)ro|\bn{_N}|\bnum\.?|\bnúm\.?)[ \t_-]{{1,3}}(?:de[ \t_-])?s(?:e|é|É)rie",
    rf"(?:n(?:u|ú|Ú)mero|\bn{_N})[ \t_-]{{1,3}}(?:de[ \t_-]|di[ \t_-])?(?:s(?:e|é|É)rie|seriale)",
    r"\bseriale",
    r"\bmatricola",
    # Dutch, Danish, Norwegian, Swedish, Finnish, Polish, Czech, Turkish, Russian
    rf"serie{_J}(?:nummer|nr\.?)",
    r"\bsnr\.?",
    r"\bsarjanumero",
    r"\b(?:numer|nr\.?)[ \t]seryjny",
    r"\b(?:výrobní|sériové)[ \t](?:číslo|č\.)",
    r"\bseri[ \t](?:no|numarası)",
    r"(?:С|с)ерийный[ \t](?:номер|№)",
)

#: The same in Japanese, Chinese and Korean, where the value may follow at once.
SERIAL_CJK = (
    r"シリアル(?:番号|ナンバー|ナンバ|[ \t]?(?:No|NO|№)\.?)?",
    r"製造(?:番号|[ \t]?(?:No|NO)\.?)",
    r"(?:製品シリアル|機体|本体|個体識別)番号",
    r"機番",
    r"製番",
    r"(?:序列|序)(?:号|號)",
    r"(?:일련[ \t]?번호|시리얼[ \t]?(?:번호|넘버))",
)

#: Short labels: the value after them needs a digit and some length (LDAP's `sn` is a surname, `S/N` also a ratio).
SERIAL_SHORT = (r"(?:\b|_)sn", r"(?-i:[a-z]SN)", r"\bn/s")
#: Leaves less doubt, so that four digits are enough.
SERIAL_SLASH = (r"(?:\b|_)s/n", r"\bs\.[ \t]?n\.")

#: Dell's and others' tags: a serial number under another name.
SERVICE_TAG = (
    rf"(?:service|svc|srvc){_J}tag(?:{_J}(?:number|nummer|no|nr|id|#))?\.?",
    rf"express{_J}(?:service|svc){_J}(?:code|tag)",
    r"etiqueta[ \t]de[ \t](?:servicio|serviço)",
    r"num(?:é|e)ro[ \t]de[ \t]service",
    r"サービス[ \t]?タグ",
)

#: A company's own tag on a device.
ASSET_TAG = (
    rf"\basset{_J}(?:tags?|number|num|no|nr|id|#)\.?",
    rf"inventar{_J}(?:nummer|nr\.?)",
    rf"inventory{_J}(?:number|no|nr|tag)\.?",
    r"num(?:é|e)ro[ \t]d'inventaire",
    r"n(?:ú|u)mero[ \t]de[ \t]inventario",
    r"(?:資産|管理)番号",
)

IMEI = (
    rf"imei(?:{_J}sv)?(?:{_J}(?:number|no|nr|code|nummer|番号))?\.?(?:[ \t]?\(?(?:slot|sim)?[ \t]?[0-2]\)?)?(?:[ \t]?/[ \t]?meid)?",
    r"\bmeid",
    r"International_?Mobile_?Equipment_?Identity2?",
)
IMSI = (rf"\bimsi(?:{_J}(?:number|no|code))?[12]?", r"International_?Mobile_?Subscriber_?Identity2?")
ICCID = (
    r"\bq?ccid",
    rf"\bicc[ \t_-]?id(?:{_J}(?:number|no))?[12]?",
    r"Integrated_?Circuit_?Card_?Identity2?",
    rf"\bsim{_J}(?:card{_J})?(?:serial{_J})?(?:number|num|no|id)\.?[ \t]?[12]?",
    r"\bsim-?karten?-?(?:nummer|nr\.?)",
    r"num(?:é|e)ro[ \t]de[ \t](?:la[ \t])?carte[ \t]sim",
)

#: Labels of other identifiers of one device; what may stand after them is in serials.py.
DEVICE_ID = (
    rf"\bu(?:nique{_J})?d(?:evice{_J})?id(?:entifier)?",
    r"UniqueChipID",
    r"\becid",
    rf"android{_J}(?:device{_J})?id",
    r"\bssaid",
    rf"(?:google[ \t_-]?)?\b(?:gps_)?ad(?:vertising|vertiser|vert)?{_J}id(?:entifier)?",
    r"\b(?:gaid|idfa|idfv|aaid|adid|oaid|vaid)",
    rf"identifier{_J}for{_J}(?:advertis(?:ers?|ing)|vendors?)",
    rf"(?:\b|_)(?:hardware|machine|system|server|platform|host|gpu|bios|board|chassis|device|printer|phone|handset){_J}(?:uuid|guid|udid)",
    rf"crash{_J}reporter{_J}key",
    rf"\b(?:dev|gateway|gw){_J}eui",
    r"\bvm\.?genid",
    r"\bipui(?:[ ][0-9]{1,2})?",
    rf"\bsensor{_J}id",
    r"IOPlatformUUID",
    r"product_uuid",
    r"\bem\.did",
    r"\b(?:s?eid|euicc)",
)

#: Labels that also stand before names and models; what stands after them must look like an identifier.
GENERIC_ID = (
    rf"\b_?machine{_J}id(?:{_J}number)?",
    rf"\bdevice{_J}external{_J}id",
    rf"(?:hardware|device|machine|phone|handset|equipment|installation|install|chip|sensor|endpoint|unit|thing){_J}(?:unique{_J})?(?:id|identifier|kennung|fingerprint)",
    r"(?:端末|デバイス|機器)(?:ID|識別子|識別番号)",
    rf"G(?:e|é)r(?:ä|ae)te{_J}(?:ID|kennung)",
)

#: World-wide names of disks and adapters.
WWN = (
    r"wwn(?:[ \t_-]?(?:device[ \t]?id|id|with_extension))?",
    r"\b(?:p|n|s)?ww[pn]n?",
    r"\bww[ \t_-]?(?:port|node)[ \t_-]?name",
    r"\b(?:eui-?64|nguid|eui|naa)",
    r"\blogical[ \t]unit[ \t]id",
    rf"\bsas{_J}addr(?:ess)?(?:\([0-9]\))?",
    r"\bwwid",
    rf"\bworld[ \t-]?wide{_J}(?:port |node )?(?:name|number|id)",
)

#: Before `serial`: what has serials that name no device.
NOT_A_DEVICE = (
    r"cert(?:ificate)?s?", r"x\.?509", r"incident", r"\bcrl", r"\bca", r"issuer", r"\bkey", r"\bsoa", r"\bzone", r"\bloaded", r"\bnew",
    r"\b[ai]xfr", r"notif(?:y|ies|ied)", r"transferred", r"\bzertifikats?", r"\bcertificat", r"証明書",
)
