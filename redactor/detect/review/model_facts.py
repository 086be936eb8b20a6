"""What the names model alone took for somebody's and the words right beside say is a fact: years of school, days of signing and leaving, codes of approval, parts, subjects of mails.

Labels, shapes and rows are not asked.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from redactor import regex
from redactor.detect.review import near, thing_numbers
from redactor.detect.words import makers
from redactor.types import Span

_CLAUSE = 80
#: Years of school, which are counted as ages are: `yr 8`, `Klasse 7`, `åk 6`.
_SCHOOL_YEAR = regex.compile(r"(?<![\w-])(?:yr|yrs|year|grade|class|form|key stage|ks|stage|kl|klasse|stufe|jahrgang|jg|classe|niveau|curso|grado|anno|turma|klas|groep|åk|årskurs|årg|trinn|klassetrin|luokka|klasa|třída|osztály|sınıf)\.? ?\Z", re.IGNORECASE)
#: Who signs, checks or receives something does so on a day that nobody is born on.
_SIGNED = regex.compile(r"\b(?:checked|signed|approved|received|issued|returned|collected|authori[sz]ed|completed|closed|witnessed|verified|prepared|handed (?:over|out|in)|taken|signature|date|datum|unterschrift|geprüft|genehmigt|erhalten|ausgegeben|entgegengenommen|übergeben|signé|signature|reçu|remis|vérifié|validé|firma|firmado|recibido|entregado|revisado|fecha|data|ricevuto|consegnato|verificato|assinado|assinatura|recebido|ontvangen|gecontroleerd|handtekening|uitgegeven|mottagen|utlämnad|kontrollerad|podpis|odebrał|wydał|sprawdził)\w*\b[^\n]{0,72}\Z", re.IGNORECASE)
_BORN = regex.compile(r"(?:\b(?:born|birth\w*|dob|d\.o\.b|bday|geb(?:oren|urts\w*)?|née?|naissance|nac\w*|nat[oa]|nascit\w*|nasc\w*|född|født|fødsels\w*|ur|urodz\w*|nar\w*|syntynyt|szül\w*|doğum)\b|生年月日)", re.IGNORECASE)
#: Days on which somebody comes or leaves, and nothing is bought.
_EMPLOYED = regex.compile(r"\b(?:last (?:working )?day|first day|start(?:s|ing|ed)?(?: date)?|end(?: date)?|leav(?:er|es|ing)|left|joined|joins|hired|resign\w*|retire\w*|notice|exit|letzter (?:arbeits)?tag|eintritt|austritt|ausscheiden|beginn|ende|dernier jour|premier jour|départ|arrivée|entrée|sortie|último día|alta|baja|ultimo giorno|assunzione|cessazione|laatste (?:werk)?dag|in dienst|uit dienst|sista dag|anställd)\b[^\n.;]{0,32}\Z", re.IGNORECASE)
#: Codes that a bank or a terminal gives to a payment.
_APPROVAL = regex.compile(r"\b(?:auth(?:ori[sz]ation)?|appr(?:oval)?|authoris|rrn|stan|arn|batch|trace)(?: ?(?:code|no|nr|number|id))?\.?[ :#]{1,3}\Z", re.IGNORECASE)
#: Who has such a number, before few figures.
_STAFF = regex.compile(r"\b(?:emp(?:loyee)?|staff|badge|payroll|personnel|personal|pers|matricule|mat|matricola|legajo|agent|operator|clock|ma|mitarbeiter\w*|medewerker|ansatt|anställd|pracowni\w*|sicil|id)\b[^\n]{0,16}\Z", re.IGNORECASE)
_FEW = regex.compile(r"\d{1,3}")
#: One or two words without a figure, said or written.
_WORDS = regex.compile(r"(?!.*\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|dash|null|eins|zwei|drei|un|deux|trois|uno|dos|tres|due|tre)\b)[^\W\d_]{2,12}(?: [^\W\d_]{2,12})?", re.IGNORECASE)
_SUBJECT = regex.compile(r"[ \t>*]*(?:subject|re|fwd?|aw|wg|betreff|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|aihe|temat|předmět|tárgy|konu|тема|件名|主题)[ \t]*[:：]", re.IGNORECASE)
#: Before the name of a ship, or a label of one.
_SHIP = regex.compile(r"(?<![\w-])(?:(?-i:M/?V|M/S|S/S|S/Y|M/Y|MT|SS|HMS|HMCS|HMAS|USS|USNS|RMS|RRS|RV|FPSO|TSS|FV|F/V)|vessel|ship|ferry|trawler|tanker|bulk carrier|yacht|barge|schiff|fähre|bateau|navire|ferry|buque|barco|nave|traghetto|navio|schip|veerboot|fartyg|färja|skip|ferge|skib|færge|statek|prom)(?: name)?[ ]?[:.]?[ \"'“„«]{1,3}(?:(?-i:M/?[VS]|MS) )?\Z", re.IGNORECASE)


def _of_ship(text: str, span: Span) -> bool:
    return _SHIP.search(near.before(text, span)) is not None


def _birth(text: str, span: Span) -> bool:
    before = near.before(text, span, _CLAUSE)
    return _SIGNED.search(before) is not None and _BORN.search(before) is None


def _staff(text: str, span: Span) -> bool:
    return _FEW.fullmatch(text, span.start, span.end) is not None and _STAFF.search(near.before(text, span)) is None


def _in_subject(text: str, span: Span) -> bool:
    """Say whether an address is the subject of a mail, in which what has a number is seldom a house."""
    first = text.rfind("\n", 0, span.start) + 1
    head = _SUBJECT.match(text, first)
    return head is not None and head.end() <= span.start and "," not in text[span.start : span.end]


#: Words for secrets, without which the model knows figures, or figures and capitals, for none.
_OF_SECRETS = regex.compile(
    r"pass|\bpw|\bpin\b|\bpuk\b|code|c[oó]digo|codice|kod\b|secret|\bkey\b|token|\botp\b|\btan\b|\b2fa|log.?in|sign.?in|unlock|door|gate|safe|lock|alarm|keypad|kennwort|schlüssel|clé|clave|chiave|chave|sleutel|nyckel|nøgle|nøkkel|klucz|klíč|mdp|contrase|senha|wachtwoord|lösen|adgang|kodeord|salasana|hasł|hesl|jelsz|parol|пароль|код|пін|пин|şifre|κωδικ|密码|密碼|暗証|パス|비밀번호|credential|citofono|interphone|intercom|klingel|sprechanlage|portero|interfone|deurbel|porttelefon|domofon|videocit|wi-?fi|wlan|ssid|network|router|voicemail|verif|memorable|\bword\b|entsperr|zugang|geheim",
    re.IGNORECASE)
_PLAIN_CODE = regex.compile(r"(?=[A-Z]*[0-9])(?=[0-9]*[A-Z])[A-Z0-9]{5,12}")
#: What is set to a number.
_SET = regex.compile(r"\b(?:set|sets|setting|changed?|raised?|increased?|bump(?:ed)?|lower(?:ed)?|reduced?|limit|timeout|interval|retention|keep-?alive|max\w*|min\w*|size|threshold|ttl|mtu|buffer|value|default|gesetzt|erhöht|[a-z]+_[a-z_]+)\b[^.\n]{0,40}(?:to|is|=|auf|à|a|at|of|from|by) \Z", re.IGNORECASE)
_FAR, _BEHIND = 200, 80
#: A version of many parts, with the program before it or not.
_VERSIONED = regex.compile(r"(?=.*\.\d\.)(?:[A-Za-z][\w-]* ){0,2}v?\d{1,3}\.\d{1,2}\.\d{1,2}(?:\.\d{1,6})*(?:[-+.]\w{1,12})*")
#: What a desk does with a case on a day.
_HANDLED = regex.compile(r"\b(?:closed|resolved|opened|reported|notic\w+|logged|created|updated|informed|escalated|submitted|fixed|solved|due|raised|acknowledged|erledigt|geschlossen|gemeldet|gelöst|eröffnet|clôturée?|résolue?|ouverte?|signalée?|cerrad[oa]|abiert[oa]|resuelt[oa]|chius[oa]|apert[oa]|risolt[oa]|fechad[oa]|abert[oa]|resolvid[oa]|gesloten|geopend|opgelost|stängd|öppnad|löst|lukket|åpnet|åbnet|løst|zamknięt[eoya]|otwart[eoya]|uzavřen[oa]?|vyřešen[oa]?)\b[^\n;]{0,32}\Z", re.IGNORECASE)
_BUYS = regex.compile(r"\b(?:bought|purchas\w*|receipt|gekauft|kauf\w*|achet\w*|achat|compr\w*|acquist\w*|koop\w*|gekocht|köp\w*|kjøp\w*|køb\w*|kupi\w*|zakup\w*|koupen\w*)\b", re.IGNORECASE)
#: Makers and firms that send somebody, and what they do then; some of them are surnames.
_SENDERS = regex.compile(
    rf"(?:{makers.MAKERS}|schindler|otis|kone|stulz|riello|vertiv|liebert|rittal|thyssen(?:krupp)?|viessmann|vaillant|buderus|junkers|weishaupt|roche|abbott|beckman|sysmex|dr[äa]eger|getinge|steris|storz|stryker|hologic|kuka|fanuc|festo|krones|jungheinrich|linde|kardex|ssi|swisslog|dematic|wincor|diebold|ncr|glory|gunnebo|dormakaba|kaba|assa|abloy|geze|hörmann|securitas|g4s|chubb|rentokil|sodexo|mitie|cintas|veolia|openreach|telekom|vodafone|atos|unisys|fujitsu|capgemini|computacenter|bechtle|cancom)", re.IGNORECASE)
_SENDING = regex.compile(
    r" (?:comes?|came|coming|is coming|are coming|sends?|sent|will (?:send|come|attend|be)|(?:is|are) sending|attends?|attended|arrives?|arrived|en route|on (?:the|their|its) way|on site|on-site|dispatched|notified|called out|visits?|visited|due|booked|engineers?|tech(?:nician)?s?|fitters?|mechanics?|guy|man|bloke|lot|people|crew|rep|fse|call-?out|kommt|kommen|schickt|war|vient|passe|envoie|viene|manda|envía|vem|komt|stuurt|kommer|skickar|sender|przyjedzie|przyjeżdża|přijede|parts?|spares?|hotline)\b(?! [A-Z][a-z]+ (?:said|says))")


def _figures(text: str, span: Span) -> bool:
    """Say whether figures that something is set to, or capitals and figures, stand where nobody speaks of a secret."""
    value = text[span.start : span.end]
    if _PLAIN_CODE.fullmatch(value) is None and not (value.isdigit() and _SET.search(near.before(text, span, _CLAUSE))):
        return False
    return _OF_SECRETS.search(text[max(0, span.start - _FAR) : span.start]) is None and _OF_SECRETS.search(text[span.end : span.end + _BEHIND]) is None


def _sends(text: str, span: Span) -> bool:
    return _SENDERS.fullmatch(text, span.start, span.end) is not None and _SENDING.match(text, span.end) is not None


def _handled(text: str, span: Span) -> bool:
    """Say whether a date is the day on which a case was opened or closed, or somebody came or left."""
    before = near.before(text, span, _CLAUSE)
    return _EMPLOYED.search(before) is not None or (_HANDLED.search(before) is not None and _BUYS.search(before) is None)


#: Teams, which are called after anything: `l'équipe Clovis`, `צוות התמיכה`.
_TEAM = regex.compile(r"(?<!\w)(?:team|squad|équipe|equipo|equipe|squadra|zespół|tým|tím|csapat|tiimi|takım|takımı|ekibi|ekip|echipa|ομάδα|команда|служба|відділ|отдел|צוות|فريق|チーム|팀|团队|tim|đội|nhóm|ทีม)[ ]?\Z", re.IGNORECASE)
_NAMED_AFTER = 12


_CHECKS: dict[str, Callable[[str, Span], bool]] = {
    "AGE": lambda text, span: _SCHOOL_YEAR.search(near.before(text, span)) is not None,
    "DATE_OF_BIRTH": _birth,
    "PURCHASE_DATE": _handled,
    "PASSWORD": _figures,
    "ONE_TIME_CODE": _figures,
    "NATIONAL_ID": lambda text, span: _VERSIONED.fullmatch(text, span.start, span.end) is not None or thing_numbers.is_part(text, span.start, span.end),
    "DEVICE_ID": lambda text, span: _WORDS.fullmatch(text, span.start, span.end) is not None,
    "EMPLOYEE_ID": _staff,
    "USERNAME": lambda text, span: _APPROVAL.search(near.before(text, span)) is not None,
    "POSTAL_ADDRESS": _in_subject,
    "PERSON": lambda text, span: _of_ship(text, span) or _sends(text, span) or _TEAM.search(text, max(0, span.start - _NAMED_AFTER), span.start) is not None,
}


#: `MS` is a title in some, and before the name of a ship.
_DOUBTED = ("model:", "context:titled")


def is_fact(text: str, span: Span) -> bool:
    """Say whether what the model found is a fact by what stands beside it."""
    check = _CHECKS.get(span.entity)
    return check is not None and span.detector.startswith(_DOUBTED) and check(text, span)
