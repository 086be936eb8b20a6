"""Rows of numbers of customers, users, staff and their devices in logs of applications: keys and words in many languages, paths of services, statements of databases, accounts of clouds and games, trades' own formats.

Logs, and single lines that the names model does not read, by the search for rare words (detect/search/seldom.py); the words are in detect/words/owner_words.py. Numbers of orders, jobs, sessions and requests stay.
"""

# ruff: noqa: E501 - a row of patterns reads best on one line

from __future__ import annotations

from redactor import regex
from redactor.detect.rows.app_keys import code_length, somebodys
from redactor.detect.rows.fields import CAP
from redactor.detect.rows.row import Row
from redactor.detect.rows.said_rows import customer_number, number_length
from redactor.detect.rows.trade_rows import is_number
from redactor.detect.words import app_words, owner_words, trade_words
from redactor.detect.words.number_words import said

#: Between a key and its value: a sign, with the point of an abbreviation or a row of points before it; the border of a table; quotes and brackets.
_IS = r"(?:[ ]?\.{1,30})?\\{0,3}[\"'\])]{0,2}[ ]{0,2}(?:=>|:=|[:：=|])[ ]{0,2}(?:[NUE]?\\{0,3}[\"']|[\[(<])?"
#: Between a word and its number: signs, a blank, the word for a number once more.
_LINK = r"[\"'”»\]]?[ ]?(?:(?i:no|nr|nro|num|number|nummer|n°|nº|numer|č|id|code|kod)\b\.?|№|番号|號|号)?[ ]?[:：=#.|]{0,2}[ ]{0,2}[\"'“«(\[<]{0,2}"
_END = r"(?:\\|[\s,;|)\]\"'”»<>}&、。，（(/]|[.:](?:\s|$)|[\x{0E00}-\x{D7FF}]|$)"
_CODE = r"(?:[A-Za-z]{1,5}[-_/. ]?(?:[A-Z]{1,4}[-_/])?)?[0-9](?:[0-9A-Za-z]|[-./ ][0-9A-Za-z]){2,26}"
_UUID = r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"
#: A number that shows that it is somebody's: letters in front, or groups.
_SHOWN = r"(?:[A-Z]{1,5}-?[0-9]{3,14}(?:-[0-9A-Z]{1,6}){0,2}|[A-Z]{1,4}-[A-Z]{1,4}-[0-9]{3,12}|[0-9]{2,4}-[0-9]{3,6}(?:-[0-9]{1,4})?)"
#: What services call somebody by: a prefix and letters and figures, the number of a document of a database, a UUID.
_OPAQUE = rf"(?:[a-z]{{2,5}}_[0-9A-Za-z]{{5,28}}|[0-9a-f]{{12}}|[0-9a-f]{{24}}|{_UUID})"


def _words(table: str) -> str:
    return f"(?i:{trade_words.alternation(table)})"


def figures(text: str) -> bool:
    """Return whether figures alone or a code are a number: no year, no stamp of time, no figure again and again."""
    digits = "".join(filter(str.isdigit, text))
    return len(set(digits)) > 1 and not _TIME.fullmatch(text)


_TIME = regex.compile(r"(?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])[0-3][0-9](?:[0-9]{4,6})?|1[5-9][0-9]{8}(?:[0-9]{3})?|(?:19|20)[0-9]{2}-[0-9]{2,4}|[0-9]{1,2}-[0-9]{2}-[0-9]{2,4}")


def opaque(text: str) -> bool:
    """Return whether letters and figures are made by a service for one who uses it: figures among the letters."""
    part = text.partition("_")[2] or text
    return (any(map(str.isdigit, part)) and len(set(text)) > 4 and not part.isdigit()) or (part.isdigit() and figures(part))  # noqa: PLR2004


def mixed(text: str) -> bool:
    """Return whether letters and figures behind a prefix change often, as in no word with a number behind."""
    return len(_CHANGES.findall(text.partition("_")[2])) > 1


_CHANGES = regex.compile(r"[0-9](?=[A-Za-z])|[A-Za-z](?=[0-9])|[a-z](?=[A-Z])")


def hardware(text: str) -> bool:
    """Return whether what stands under the key of a device's number is one: eight letters and figures or more, no zeros and no word."""
    return sum(map(str.isdigit, text)) > 1 and len({c for c in text.lower() if c.isalnum()}) > 3 and not text.isdigit()  # noqa: PLR2004


_FIELD = regex.compile(r"\n?(?P<size>[0-9]{3})3000(?P<v>[0-9A-Za-z-]{1,12})\Z")


def read_field(region: str) -> tuple[str, int, int] | None:
    """Return the number of a patient in a line of xDT, which begins with its own length."""
    found = _FIELD.match(region.rstrip("\r"))
    if found is None or int(found["size"]) != len(found[0].lstrip("\n")) + 2:
        return None
    return ("CUSTOMER_ID", *found.span("v"))


def _row(name: str, entity: str, pattern: str, check: object = None, *, score: float = 0.8, evidence: str = "context", trim: object = None, read: object = None) -> Row:
    return Row(name, entity, pattern, evidence, score, check, text=False, trim=trim, read=read)  # type: ignore[arg-type]


_USER_KEYS = (
    r"(?:\b(?i:(?:\w{2,24}_)?user[ _.-]?id|usr_?id|user_?no|user_?pk|userid|(?:author|owner|creator|actor|assignee|approver|reviewer|editor|uploader|commenter|viewer|reporter|requester|requestor|operator|moderator|sender|recipient|invitee|inviter|impersonator|follower|seller|buyer|customer|patient|member|rider|player|guest|student|learner|passenger|applicant|candidate|subscriber|person|employee|staff|profile)[._]id|(?:created|updated|modified|deleted|approved|assigned|uploaded|owned|closed|opened|submitted|reported|requested|invited)_?by_?id|(?:user|usuario|utilisateur|benutzer|utente|bruker|kunde)[_ ]?id|id_(?:usuario|utilisateur|benutzer|utente|user|usr))"
    r"|\b(?:[a-z]+(?:User|Author|Owner|Creator|Actor|Customer|Patient|Member|Player|Rider|Guest|Student|Employee|Person|Profile|Applicant|Assignee)|user|author|owner|creator|actor|assignee|customer|patient|member|player|rider|guest|student|employee|person|profile|applicant|viewer|sender|recipient|candidate|subscriber)I[dD]|\b(?:created|updated|modified|deleted|approved|assigned)ById)"
)
_CLOUD = "dsid dspersonid ds_person_id altdsid adsid xuid puid gaia_id gaiaid fbid fb_uid fb_id psid openid open_id unionid union_id line_uid line_userid tg_id tg_uid telegram_id from_id chat_id discord_id twitter_id vk_id ok_id epic_id psn_id psn_acct puuid aci pni pt_uid zuid msa_id alexa_user_id amzn_user_id apple_user google_sub firebase_uid cognito_sub auth0_id steamid steam_id steamid64 xbox_uid cid_msa passport_uid yandexuid kakao_uid naver_id weibo_uid douyin_id membership_id"
_DEVICES = "hwid hw_id hardware_id hardwareid smbios smbios_uuid smbiosuuid host_id hostid machine_guid machineguid device_fingerprint devicefingerprint device_fp devfp udid gaid aaid adid advertising_id advertisingid oaid vaid idfa idfv ssaid widevine_id widevineid drm_id device_uuid deviceuuid dev_uuid handset_id handsetid terminal_uuid bios_uuid board_uuid platform_uuid ioplatformuuid hardware_uuid android_id androidid device_identifier deviceidentifier dev_id devid duid cuid_device p2p_uid"

ROWS: tuple[Row, ...] = (
    _row("owner_number", "CUSTOMER_ID", rf"{app_words.numbered(f'{app_words.OWNERS} {owner_words.OWNERS}')}(?:{_IS}|\.?[ ]{{1,2}}(?:[#№:][ ]?)?|[ ]{{1,32}}\|[ ]{{1,3}})(?P<v>{_CODE}|[a-z]{{2,5}}_[0-9A-Za-z]{{5,28}}|[0-9a-f]{{24}}){_END}", lambda text: (customer_number(text) and somebodys(text)) or (("_" in text or text.isalnum()) and opaque(text) and not text.isdigit()), trim=code_length, evidence="label"),
    _row("worker_number", "EMPLOYEE_ID", rf"{app_words.numbered(f'{app_words.WORKERS} {owner_words.WORKERS}')}(?:{_IS}|\.?[ ]{{1,2}}(?:[#№:][ ]?)?)(?P<v>{_CODE}){_END}", customer_number, trim=number_length, evidence="label"),
    _row("owner_key", "CUSTOMER_ID", rf"{app_words.key(owner_words.CUSTOMERS, glued=False)}{_IS}(?P<v>{_CODE}){_END}", is_number, trim=code_length, evidence="label"),
    _row("owner_tag", "CUSTOMER_ID", rf"<(?:\w{{1,12}}:)?{app_words.tag(owner_words.CUSTOMERS)}(?: [^<>\n]{{0,120}})?>(?P<v>{_CODE}|{_OPAQUE})</", is_number, evidence="label"),
    _row("owner_said", "CUSTOMER_ID", rf"{said(owner_words.CUSTOMERS_SAID)}{_LINK}(?P<v>{_CODE}){_END}", is_number, trim=number_length),
    _row("worker_key", "EMPLOYEE_ID", rf"{app_words.key(owner_words.EMPLOYEES, glued=False)}{_IS}(?P<v>{_CODE}){_END}", is_number, trim=code_length, evidence="label"),
    _row("worker_tag", "EMPLOYEE_ID", rf"<(?:\w{{1,12}}:)?{app_words.tag(owner_words.EMPLOYEES)}(?: [^<>\n]{{0,120}})?>(?P<v>{_CODE})</", is_number, evidence="label"),
    _row("worker_said", "EMPLOYEE_ID", rf"{said(owner_words.EMPLOYEES_SAID)}{_LINK}(?P<v>{_CODE}){_END}", is_number, trim=number_length),
    # who uses a service
    _row("user_key", "CUSTOMER_ID", rf"{_USER_KEYS}{_IS}(?P<v>[0-9]{{3,20}}|{_OPAQUE}|[0-9A-Za-z]{{20,32}}){_END}", lambda text: figures(text) if text.isdigit() else opaque(text), evidence="label"),
    _row("user_bound", "CUSTOMER_ID", rf"\[\\?[\"'](?i:user_id|author_id|customer_id|patient_id|member_id|account_holder_id|owner_id|student_id|employee_id|person_id|contact_id|profile_id|created_by_id)\\?[\"'], ?(?P<v>[0-9]{{2,20}}|\\?[\"']{_UUID})", figures),
    _row("user_mentioned", "CUSTOMER_ID", r"\b(?i:remote user|user|member|participant|speaker|peer) (?P<v>[0-9]{5,20}) \"(?P<USERNAME>[A-Za-z][\w.-]{1,31})\"", figures),
    _row("user_said", "CUSTOMER_ID", rf"(?i:\b(?:for|of|by|to|from|as|remote|current|target|blocked|banned|unknown) user) [#(]?(?P<v>[0-9]{{3,20}})(?:[\s,;)\"']|[.:](?:\s|$)|$)|\b[Uu]ser #?(?:(?P<v2>[0-9]{{2,20}}) [(\"]{CAP}|(?P<v3>[0-9]{{3,20}}) (?i:logged|has|was|is|not|no longer|expired|created|updated|deleted|changed|joined|left|signed|registered|requested|uploaded|opened|does|already|attempted|failed|connected|disconnected|authenticated|purchased|subscribed|blocked|banned|verified)\b)", figures),
    _row("user_of_role", "CUSTOMER_ID", r"(?:^|[\s\"'=(|,>\[])(?:user|lead|contact|customer|visitor|member|rider|player|guest|profile|author|usr)[:/](?P<v>[0-9]{5,20}|[0-9a-f]{24})(?:[\s,;|)\]\"'}]|[.:](?:\s|$)|$)", figures),
    _row("staff_of_role", "EMPLOYEE_ID", r"(?:^|[\s\"'=(|,>\[])(?:admin|operator|agent|staff|moderator|employee|teammate|rep):(?P<v>[0-9]{4,12}|[0-9a-f]{24})(?:[\s,;|)\]\"'}]|[.:](?:\s|$)|$)|\bAgent/(?P<v2>[0-9]{3,6})[|@\s,\"]", figures),
    _row("user_of_client", "CUSTOMER_ID", r"\bclient \(id:(?P<v2>[0-9]{1,10})\)|\b(?i:log[io]n|logout|session|authenticated|user|account) (?:[\w ]{1,16} )?[\w.+-]{2,40}(?:@[\w.-]+)? \((?i:id|uid|user_?id)[:= ]{1,2}(?P<v3>[0-9]{2,12})\)"),
    _row("user_nested", "CUSTOMER_ID", rf"\\?\"(?:user|actor|author|customer|patient|member|owner|creator|sender|recipient|assignee|reporter|employee|student|rider|player|guest|person|profile|requester|account_holder|applicant|subscriber|viewer|contact)\\?\" ?: ?\{{ ?\\?\"(?:id|uid|userId|user_id|_id|pk|uuid|ref|number|no)\\?\" ?: ?\\?\"?(?P<v>[0-9]{{3,20}}|{_OPAQUE}|{_SHOWN}|00u[0-9A-Za-z]{{17}}){_END}", figures, evidence="label"),
    _row("user_made", "CUSTOMER_ID", r"\b(?P<v>00u[0-9A-Za-z]{17}|user_2[0-9A-Za-z]{26}|(?:auth0|google-oauth2|facebook|windowslive|apple|github|linkedin|twitter|samlp)\|[0-9A-Za-z.-]{6,64}|cus_[0-9A-Za-z]{8,24})(?:[\s,;|)\]\"'}&/]|$)", None, evidence="shape"),
    _row("user_prefixed", "CUSTOMER_ID", r"(?:^|[\s\"'=:/(,|\[])(?P<v>(?:cus|cust|usr|mem|mbr|pat|pax|trv|drv|rdr|gst|rider|guest|member|player|applicant|shopper)_[0-9A-Za-z]{5,28})(?:[\s,;|)\]\"'}&/]|$)", mixed, evidence="shape"),
    _row("user_of_cloud", "CUSTOMER_ID", rf"(?:\b|_){_words(_CLOUD)}(?:{_IS}|[ ]{{1,3}}: )(?P<v>[0-9]{{5,20}}|[0-9a-f]{{16}}|[0-9a-f]{{24}}|[0-9a-f]{{32}}|{_UUID}|[0-9A-Za-z_-]{{18,78}}){_END}", lambda text: figures(text) if text.isdigit() else opaque(text), evidence="label"),
    _row("account_figures", "CUSTOMER_ID", r"(?:\b|_)(?i:account_id|acct_id|accountid|acctid|konto_id|cuenta_id|compte_id)\"?[ ]?[:=][ ]?\"?(?P<v>[0-9]{5,11})(?:[\s,;|)\]\"'}&]|$)|\b(?i:bp|gpart|vkont|vkonto|buspartner|business_partner|gp_nr)\"?[=:][ ]?\"?(?P<v2>[0-9]{8,12})(?:[\s,;|)\]\"'}&]|$)", figures, evidence="label"),
    _row("account_of_onedrive", "CUSTOMER_ID", r"(?m:^|[\s?&;,\"'])(?i:cid)\"?[ ]?[=:][ ]?\"?(?P<v>[0-9a-f]{16})(?:[\s,;&|\"']|$)", hardware),
    _row("user_global", "CUSTOMER_ID", rf"gid://[\w-]+/(?:\w+(?:::|%3A%3A))?(?:User|Customer|Account|Patient|Member|Person|Contact|Employee|Student|Guest|Rider|Driver|Player|Subscriber|Profile|Admin|Staff|Client|Applicant|Candidate|Shopper|Order(?:Contact))/(?P<v>[0-9]{{1,20}}|{_UUID})", None, score=0.9),
    # who has a number by trade
    _row("holder_figures", "CUSTOMER_ID", rf"(?:\b|_){_words(owner_words.HOLDERS + ' owner')}\"?[=:][ ]?\"?(?P<v>[0-9]{{5,16}}|[0-9a-f]{{12}}|[0-9a-f]{{24}}|{_UUID}){_END}", lambda text: figures(text) and (text.isdigit() or opaque(text)), evidence="label"),
    _row("holder_said", "CUSTOMER_ID", rf"\b{_words(owner_words.HOLDERS)}[ ]{{1,2}}(?:[#:]|(?i:no|nr|id|ref|number)[.:]?[ ])?[ ]?(?P<v>{_SHOWN}|[0-9]{{5,16}}){_END}", figures),
    _row("holder_shown", "CUSTOMER_ID", rf"\b{_words(owner_words.HOLDERS_MAYBE)}(?:[ ](?i:no|nr|ref|number)[.:]?[ ]|[ ]?#[ ]?)(?P<v>{_SHOWN}|[0-9]{{3,16}}){_END}|\b(?i:member|guest|customer|cust|player|visitor|student|acct|kort|kartica|karte|carte|tessera|tarjeta|kaart)[ ]{{1,2}}(?P<v2>[A-Z]{{1,4}}-?[0-9]{{4,12}}(?:-[0-9A-Z]{{1,4}})?){_END}|\bcard[ ]{{1,2}}(?P<v4>[0-9]{{2,4}}-[0-9]{{3,6}}-[0-9]{{1,4}}){_END}|\b[Mm]ember (?P<v3>[0-9]{{2,9}}) (?:has no|paid|renewed|booked|owes|checked in|checked out|signed|cancelled|not found)\b", figures),
    _row("staff_said", "EMPLOYEE_ID", rf"\b{_words(owner_words.STAFF)}[ ]{{1,2}}#?(?P<v>[A-Z]{{1,4}}-?[0-9]{{3,8}}){_END}|\b(?i:cashier|clerk|teller|officer|constable|guard|nurse|prescriber|waiter|inspector|instructor|croupier|crew|picker|packer)[ ]{{1,2}}#?(?P<v2>0[0-9]{{2,7}}|[0-9]{{4,8}}){_END}|\b(?i:staff|operator|employee|cashier|clerk|nurse|officer) (?P<v4>[0-9]{{2,8}}) {CAP}|\b(?:SUPV|SUPERVISOR|CASHIER|CLERK|OPERATOR|OPER|TELLER|CSHR|FISCAL|KASSIERER|CAISSIER|CAJERO|CASSIERE)[ :#]{{1,2}}(?P<v3>[0-9]{{2,8}}){_END}", figures),
    _row("staff_figures", "EMPLOYEE_ID", r"(?:\b|_)(?i:staff|employee|emp|empl|cashier|csh|cshr|clerk|teller|nurse|courier|waiter|supervisor|officer|technician|inspector|pers|personal|matricule|matricola|legajo|kassierer|caissier|cajero|cassiere|kasjer|kassier|fahrer|mitarbeiter|empleado|dipendente|salarie|medewerker|pracownik|karyawan|pegawai)\"?[=:][ ]?\"?(?P<v>[0-9]{4,10})(?:[\s,;|)\]\"'<>}&]|$)", figures, evidence="label"),
    _row("name_then_number", "EMPLOYEE_ID", r"(?:기사|담당|담당자|직원|사원|상담원|担当|担当者|社員|乗務員|员工|司机|骑手|客服|(?i:\b(?:driver|courier|agent|staff|cashier|tech|fahrer|chauffeur|kurier|monteur)))[=:：][ ]?[^\s=():（）,;|]{2,24}[(（](?P<v>[A-Z]{1,3}-?[0-9]{2,8}(?:-[0-9]{2,6})?|[0-9]{3,8})[)）]", figures),
    # paths and statements
    _row("user_in_path", "CUSTOMER_ID", rf"/(?i:{owner_words.TABLES})/(?P<v>[0-9]{{3,20}}|[A-Z]{{1,5}}-?[0-9]{{4,12}}|{_UUID})(?:[/?#\s\"',;)]|$)", figures, evidence="label"),
    _row("user_in_statement", "CUSTOMER_ID", rf"(?i:\b(?:update|from|into|join)) +[`\"\[]?(?:\w+[`\"\]]?\.[`\"\[]?)?(?i:{owner_words.TABLES})[`\"\]]?(?: (?i:as )?\w{{1,3}})?(?: [^\n;]{{0,400}}?)? (?i:where) [^\n;]{{0,60}}?\b(?i:id|pid|uid|pk|nr|no)[`\"\]]? ?(?:=|(?i:in) ?\() ?N?'?(?P<v>[0-9]{{2,20}}|{_UUID})\b", figures, evidence="label"),
    # trades' own formats
    _row("member_of_claim", "CUSTOMER_ID", r"\bNM1\*(?:IL|QC|03|74|EY)\*[12]\*(?:[^*~\n]*\*){5}(?:MI|II|MR|ZZ|SY)\*(?P<v>[A-Z0-9-]{5,24})|\bREF\*(?:0F|1L|IG|EJ|EA)\*(?P<v2>[A-Z0-9-]{5,24})", is_number, evidence="label"),
    _row("flyer", "CUSTOMER_ID", r"\bSSR ?(?:FQTV|FQTR|FQTU|FQTS) [A-Z0-9]{2} ?HK[0-9]{0,2}[/ ]{1,2}(?P<v>[A-Z]{2}[0-9A-Z]{5,14})", is_number, evidence="label"),
    _row("guest_of_fias", "CUSTOMER_ID", r"\|G#(?P<v>[0-9]{3,12})\|", None, evidence="label"),
    _row("patient_of_xdt", "CUSTOMER_ID", r"(?m:^)[0-9]{3}3000[0-9A-Za-z-]{1,12}\r?$", None, evidence="label", read=read_field),
    _row("patient_of_dicom", "CUSTOMER_ID", r"\(0010,0020\) LO \[(?P<v>[^\]\n]{3,24})\]", None, evidence="label"),
    # machines of somebody
    _row("device_key", "DEVICE_ID", rf"(?:\b|_){_words(_DEVICES)}(?:{_IS}|[ ]{{1,2}}['\"]?)(?P<v>[0-9A-Fa-f]{{16,64}}(?:,[0-9A-Fa-f]{{16,64}})*|{_UUID}|[A-Z]{{2,4}}(?:-[0-9A-F]{{4}}){{2,8}}){_END}", hardware, evidence="label"),
    _row("device_hex", "DEVICE_ID", rf"(?:\b|_)(?i:device|handset|phone|tablet|terminal|dev)=[\"']?(?P<v>[0-9a-f]{{16}}|[0-9a-f]{{32}}){_END}|\b(?:iPhone|iPad|Android|Watch|Mac)-(?P<v2>[0-9A-F]{{8}}-[0-9A-F]{{4}}-[0-9A-F]{{4}}-[0-9A-F]{{4}}-[0-9A-F]{{12}})\b", hardware),
)
