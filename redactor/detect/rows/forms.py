"""Forms whose labels and values are parted by a gap, a table's bar or an angle, and telephones by their labels in more languages; prose only."""

# ruff: noqa: E501, RUF001 - a row of patterns reads best on one line, and labels are in many scripts

from __future__ import annotations

import re

from redactor.detect import accounts
from redactor.detect.rows.fields import DESK_WORDS, L, U, person
from redactor.detect.rows.row import Row
from redactor.detect.rows.towns import TOWN, place
from redactor.detect.rows.turns import ROLES

_CAP = rf"[{U}][{L}'’.-]*"
_PARTICLE = r"(?:de|del|della|di|da|dos|do|la|le|van|von|der|den|ten|zu|y|el|al|bin|ibn|abu|af|av)"
_NAME = rf"{_CAP}(?:,? (?:{_PARTICLE} ){{0,2}}{_CAP}){{0,3}}"
#: Between a label and its value where no colon stands: a gap, a tab, a table's bar, dots, arrows.
_GAP = r"(?:[ ]{2,}|[ ]?\t+[ ]?|[ ]*\|[ ]*|[ ]?\.{3,}[ ]?|[ ]?>{1,2}[ ]?)"
_START = r"(?m:^)[ \t>|*•–—-]*"
_ENDS = r"(?:[ ]*(?:\r?$|[|/,;(]))"

_WHO = (
    r"(?:operator|technician|tech|installer|fitter|engineer|validator|inspector|examiner|approver|requester|requestor|requested by|reported by|raised by|submitted by|opened by|logged by|performed by|done by|signed(?: by)?|signature|prepared by|approved by|checked by|verified by|handed over by|handed to|"
    r"received by|collected by|returned by|issued to|issued by|assigned to|owner|user|main user|primary user|last user|used by|holder|key ?holder|keyholder|contact|main contact|contact person|site contact|primary contact|emergency contact|next of kin|manager|line manager|supervisor|employee|leaver|starter|joiner|new starter|"
    r"customer|client|caller|patient|resident|tenant|guest|visitor|driver|passenger|student|pupil|teacher|parent|guardian|attn|attention|account manager|sales rep|consultant|nurse|doctor|gp|physician|clinician|witness|deputy|stand-?in|"
    r"mitarbeiter(?:in)?|benutzer|nutzer|besitzer|ansprechpartner(?:in)?|kunde|kundin|techniker|monteur|prüfer|empfänger|übergeben an|übernommen von|ausgegeben an|unterschrift|bearbeiter|inhaber|"
    r"technicien|utilisateur|demandeur|titulaire|contact sur place|responsable|remis à|reçu par|fait par|signé|signature|técnico|usuario|titular|responsable|contacto|solicitante|entregado a|recibido por|firmado|firma|tecnico|utente|intestatario|referente|consegnato a|ritirato da|monteur|gebruiker|contactpersoon|aanvrager|ontvangen door|uitgegeven aan|ägare|användare|kontaktperson|tekniker|bruker|bruger|ejer|eier)"
)
_NO_NAME = frozenset(
    "yes no none n/a na unknown tbd pending ok done required optional all any open closed new active inactive admin administrator windows office microsoft google apple dell hp lenovo samsung cisco canon epson brother device date name value answer description details type status model serial ja nein oui non si sí "
    "vodafone telekom orange telstra verizon bt o2 ee sky unlocked locked group internal external public private standard default user system local remote personal business company office enterprise support sales it hr finance remarks comment notes note signature stamp".split()
)


def _who(text: str) -> bool:
    """Return whether what stands behind the label of a person, with a gap between, is a name."""
    words = text.lower().replace(",", " ").split()
    return person(text) and not accounts.is_title(text) and not any(word.strip(".") in _NO_NAME or word in DESK_WORDS or word in ROLES for word in words) and any(len(word.strip(".")) > 2 for word in words) and not (text.isupper() and len(text) < 6)  # noqa: PLR2004


#: A letter or a figure as it is said.
_SAID = "(?:[a-z]|zero|oh|nought|one|two|three|four|five|six|seven|eight|nine|double|triple|alpha|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliet|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra|tango|uniform|victor|whiskey|x-?ray|yankee|zulu)"


def _mixed(text: str) -> bool:
    """Return whether letters and figures are both said."""
    words = text.lower().split()
    return any(len(word) == 1 for word in words) and any(len(word) > 1 for word in words)


def _road(text: str) -> bool:
    """Return whether what stands behind `Street` with a gap between is one: words and a number."""
    return bool(re.search(r"[^\W\d_]{3}", text)) and any(c.isdigit() for c in text) and "@" not in text


def _east(text: str) -> bool:
    """Return whether digits behind the label of a telephone are its number."""
    return 7 <= sum(map(str.isdecimal, text)) <= 15  # noqa: PLR2004


def _line(text: str) -> bool:
    """Return whether digits behind the label of an extension are one: no year, no time."""
    return 2 <= sum(c.isdigit() for c in text) <= 6 and not re.fullmatch(r"(?:19|20)\d\d", text)  # noqa: PLR2004


def _number(text: str) -> bool:
    """Return whether digits behind a word for telephones are a number: seven to fifteen."""
    return 7 <= sum(c.isdigit() for c in text) <= 15 and not re.fullmatch(r"\d{1,3}(?:\.\d{1,3}){3}|(?:19|20)\d\d[-/.]\d\d[-/.]\d\d|\d\d[-/.]\d\d[-/.](?:19|20)\d\d", text)  # noqa: PLR2004


_EXTENSION = (
    r"(?:ext(?:ension|n)?\.?|internal(?: number| line)?|desk(?: phone)?|durchwahl|dw|nebenstelle|apparat|app\.|poste(?: interne)?|ligne interne|extensión|ext\.|anexo|interno|int\.|derivato|ramal|toestel|doorkiesnummer|tel\. wewn\.|wewn(?:ętrzny)?\.?|nr wewn\.|anknytning|ankn\.|lokal(?:nummer)?|linja|klapka|mellék|dahili|dâhili|доб\.|внутр\.|内線|分机|내선)"
)
_CALLED = (
    r"(?:rang|called|phoned|calling|rings|dials?|dialled|ligou|llamó|llama|ha chiamato|chiama|a appelé|appelle|rief|ruft|belde|belt|ringde|ringte|dzwonił[a]?|volal[a]?) (?:back )?(?:me |us )?(?:from|on|do|desde(?: el| la)?|dal(?: numero)?|depuis(?: le)?|von|aus|vom|vanaf|från|fra|z|ze|off)(?: (?:ramal|extension|ext\.?|extensión|interno|poste|toestel|desk|line|number|nr\.?|no\.?))?"
)
_ANY = r"[+(]{0,2}[0-9](?:[ \t().\-–/]{0,2}[0-9])+"

ROWS: tuple[Row, ...] = (
    # whoever serves, by number; an account, abbreviated
    Row("operator_number", "EMPLOYEE_ID", r"(?i:\b(?:operator|cashier|teller|clerk)(?: (?:no\.?|id|number))?[ :#]{1,2})(?P<v>[0-9]{4,7})(?:[)\],;]|\r?$| [A-Z]{2,})", "context", 0.7, log=False),
    Row("account_abbreviated", "CUSTOMER_ID", r"(?i:\ba/c)(?: (?i:no\.?|number))?[ :#]{1,2}(?P<v>[A-Z]{1,3}[0-9]{5,10})\b", "label", 0.8, log=False),
    # an answer in letters and figures as they are said: `mine's h g one nine v w x`
    Row("mine_said", "CUSTOMER_ID", rf"(?i:\b(?:mine|ours|his|hers|theirs)(?:['’]s| is) (?P<v>{_SAID}(?: {_SAID}){{4,}}))(?:[.,;!?]|\r?$)", "context", 0.7, _mixed, log=False),
    Row("form_who", "PERSON", rf"{_START}(?i:{_WHO}){_GAP}(?:(?i:mr|mrs|ms|miss|dr|prof|herr|frau|mme|m|sr|sra|dhr|mevr)\.? )?(?P<v>{_NAME}){_ENDS}", "label", 0.8, _who, log=False),
    Row("form_who_beside", "PERSON", rf"[ ]{{2,}}(?i:{_WHO}){_GAP}(?P<v>{_NAME}){_ENDS}|[ ][/|][ ](?i:{_WHO})[ :]{{1,2}}(?P<v2>{_NAME}){_ENDS}", "label", 0.75, _who, log=False),
    Row("form_done_by", "PERSON", rf"(?i:\b(?:done|signed|handed over|received|collected|checked|prepared|approved|returned|installed|performed|verified|witnessed|completed|issued) by|\bgez\.|\bi\.a\.|\bi\.v\.|\bp\.p\.|\bfait par|\bhecho por|\bfirmato da|\bgetekend door) (?P<v>(?:[{U}][{L}]?\. ?){{1,2}}(?:{_PARTICLE} ){{0,2}}[{U}][{L}'’-]+)", "context", 0.85, _who, log=False),
    Row("form_street", "POSTAL_ADDRESS", rf"{_START}(?i:street(?: address)?|address(?: line)?(?: ?[12])?|road|home address|delivery address|straße|strasse|anschrift|adresse|rue|calle|dirección|direccion|via|indirizzo|rua|morada|straat|adres|adress|gata|gade|ulica){_GAP}(?P<v>[^\n|\t]{{4,80}}?)(?:[ ]*(?:\r?$|[|\t]|[ ]{{2}}))", "label", 0.85, _road, log=False),
    Row("form_town", "LOCATION", rf"{_START}(?i:town|city|town/city|city/town|village|suburb|locality|home ?town|ort|wohnort|stadt|ville|ciudad|localidad|población|città|comune|cidade|localidade|plaats|woonplaats|stad|by|postort|miasto|miejscowość|město|város){_GAP}(?P<v>{TOWN}){_ENDS}", "label", 0.8, place, log=False),
    # both in one line, each behind its label: `CP: 31002   Población: Pamplona`
    Row("form_code_and_town", "LOCATION", rf"(?i:\b(?:post ?code|zip(?: code)?|plz|postleitzahl|code postal|código postal|c\.?p\.?|cap|postnr\.?|postnummer|postcode|kod pocztowy|psč))[ ]?:[ ]?(?P<POSTCODE>[0-9A-Z]{{2,5}}(?:[ -][0-9A-Z]{{2,4}})?)[ \t,;/|]{{1,8}}(?i:town|city|ort|wohnort|stadt|ville|commune|ciudad|localidad|población|poblacion|municipio|città|comune|cidade|localidade|plaats|woonplaats|postort|ort|by|miasto|miejscowość|město|obec)[ ]?:[ ]?(?P<v>{TOWN}){_ENDS}", "label", 0.85, place, log=False),
    Row("form_town_and_code", "LOCATION", rf"(?i:\b(?:town|city|ort|wohnort|stadt|ville|commune|ciudad|localidad|población|poblacion|municipio|città|comune|cidade|localidade|plaats|woonplaats|postort|by|miasto|miejscowość|město|obec))[ ]?:[ ]?(?P<v>{TOWN})[ \t,;/|]{{1,8}}(?i:post ?code|zip(?: code)?|plz|postleitzahl|code postal|código postal|c\.?p\.?|cap|postnr\.?|postnummer|kod pocztowy|psč)[ ]?:[ ]?(?P<POSTCODE>[0-9A-Z]{{2,5}}(?:[ -][0-9A-Z]{{2,4}})?){_ENDS}", "label", 0.85, place, log=False),
    Row("form_code", "POSTCODE", rf"{_START}(?i:post ?code|postal code|zip(?: code)?|plz|postleitzahl|code postal|código postal|c\.?p\.?|cap|postnummer|postnr\.?|kod pocztowy|psč|eircode){_GAP}(?P<v>[0-9A-Z]{{2,5}}(?:[ -][0-9A-Z]{{2,4}})?){_ENDS}", "label", 0.85, lambda text: any(c.isdigit() for c in text), log=False),
    # the short label of a postcode, in capitals, beside other fields
    Row("form_code_short", "POSTCODE", r"(?:(?m:^)[ \t>|*-]*|[ ]{2,}|\t|[,;|] )(?:C\.P\.|CP|C\.A\.P\.|CAP|C\. ?Postal|P\.Code|PLZ)[ ]?[:.][ ]{0,3}(?P<v>[0-9]{4,5})(?:[ ,;|]|\r?$)", "label", 0.85, lambda text: text[:2] != "00", log=False),
    Row("phone_east", "PHONE_NUMBER", r"(?:جوال|الجوال|هاتف|الهاتف|موبايل|تلفون|تلفن|موبایل|טלפון|נייד|פלאפון|मोबाइल|फ़ोन|फोन|दूरभाष|โทรศัพท์|โทร|มือถือ|เบอร์|전화|휴대폰|핸드폰|연락처)\.?[ ]?[:：]?[ ]{0,2}(?P<v>[+0]?[0-9٠-٩०-९][0-9٠-٩०-९]*(?:[ .-]?[0-9٠-٩०-९]+){1,5})", "label", 0.85, _east, log=False),
    Row("extension_abroad", "PHONE_NUMBER", rf"(?:^|[\s(,;/])(?i:{_EXTENSION})(?: (?:no|nr|is|ist|est|es|è|é)\.?)?(?: (?:a|o|la|el|le|il|die))?[ .:：#]{{0,3}}-?(?P<v>[0-9]-[0-9]{{4}}|[0-9]{{2,4}}(?:[ -]?[0-9]{{2}})?)(?:[\s,.;)/]|$)", "context", 0.75, _line, log=False),
    Row("called_from", "PHONE_NUMBER", rf"(?i:\b{_CALLED}) (?P<v>{_ANY})(?:[\s,.;)]|$)", "context", 0.75, lambda text: sum(c.isdigit() for c in text) >= 3 and not re.fullmatch(r"(?:19|20)\d\d", text), log=False),  # noqa: PLR2004
    Row("number_is", "PHONE_NUMBER", rf"(?i:\b(?:my|his|her|their|our|the|your) (?:old|new|other|previous|current|former|second|private|work|home|mobile|cell|phone|personal|correct|right) (?:phone |mobile |cell )?(?:number|no\.?|one|mobile|cell|phone)(?: (?:was|is|will be|should be))(?: now| still)?:?) (?P<v>{_ANY})(?:[^\n.;0-9]{{1,40}}?(?i:new|old|other|current|right|correct)(?: one| number| no\.?)? (?:is|was|should be|will be) (?P<v2>{_ANY}))?", "context", 0.8, _number, log=False),
    Row("phone_labels", "PHONE_NUMBER", rf"(?:折り返し(?:先|番号)?|連絡(?:先|番号)|お電話|ご連絡先|発信番号|着信番号|回拨|回电|来电(?:号码)?|座机|联系方式|致电|回电号码|휴대전화|핸드폰|콜백|회신번호|\b(?i:gsm|mob(?:il)?|tlf|puh(?:elin)?|tel(?:efon)?|telefonszám|cep(?: tel)?|сотовый|номер|điện thoại|sđt|no hp|hp|nomor|direct|landline|direktwahl|mobilnr|portable|cellulare|móvil|telemóvel))[ .:：はが]{{0,3}}(?P<v>{_ANY})", "context", 0.8, _number, log=False),
)
