"""What only looks like a value of somebody behind a word for one, in lines of logs and in texts of one line: it is consumed before the rows of rare words read it."""

from __future__ import annotations

from redactor.detect.rows.row import Row

#: What the rows of values begin with: of two that match, the one that begins first is read.
_BEFORE = r"[\s,;|(\[\"'>]"
_STANDARDS = r"(?:ISO|IEC|DIN|EN|ANSI|ICAO|ETSI|RFC|NIST|BS)"


def _row(name: str, pattern: str) -> Row:
    return Row(name, "", f"(?:^|{_BEFORE}){pattern}", text=False)


ROWS: tuple[Row, ...] = (
    _row("pin_of_chip", r"(?i:(?:gpio|i/o|io|header|connector|chip|cpu|uart|spi|i2c|adc|pwm|dip|jumper|board|bcm|phys(?:ical)?|analog|digital|output|input|power|ground) pin)[ :#]{1,2}[0-9]+"),
    _row("document_numbered", r"(?i:(?:policy|contract|licen[cs]e|permit))[ :]{1,2}(?:DOC|QMS|SOP|KB|POL|SEC|ISMS|GDPR|HR|IT|GPO|CVE|RFC|ISO)-?[0-9]{1,5}(?:-[0-9]{1,4})?(?: (?i:v|rev|version|section|page)\b|[ .,;)]|$)"),
    _row("standard_numbered", rf"(?i:(?:passport|licen[cs]e|card|identity|document|number|visa))[^\n0-9A-Za-z]{{1,3}}{_STANDARDS}[ -]?[0-9]{{2,6}}"),
    _row("product_of_keys", r"(?i:key fob)[ ][A-Z]{2}-[0-9]{4}\b"),
    _row("account_of_ledger", r"(?i:(?:g/?l|ledger|cost|expense|revenue|clearing|suspense|nostro|vostro|control|contra|balance sheet|chart of)[ -]?acc(?:oun)?ts?|(?:sach|erlös|aufwands|verrechnungs)konto|compte (?:général|de charge|de produit)|cuenta (?:contable|de mayor)|conto (?:contabile|economico)|grootboek(?:rekening)?|konto (?:księgowe|syntetyczne|analityczne)|cost cent(?:er|re)|kostenstelle|centre de coûts?|centro di costo|centro de costos?|kostnadsställe|kostnadssted|kustannuspaikka|mpk)(?: (?:no|nr|number|num|code|id)\b\.?)?[ :=#\"']{1,3}[0-9A-Za-z]+(?:[-./_][0-9A-Za-z]+){0,4}"),
    _row("ticket_of_airline", r"(?i:(?:e-?)?(?:tkt|ticket|billet|etkt|doc)(?:[ _-]?(?:no|nr|num|number))?)\.?[ :=#\"']{1,3}[0-9]{3}[ -]?[0-9]{10}(?:[-/][0-9]{1,2})?\b"),
    _row("counted_zips", r"(?i:zip)[ ][0-9]{1,4} [a-z]"),
    _row("folder_of_webdav", r"(?:[^\s\"]*/)?webdav/(?:pics?|photos?|images?|files?|docs?|documents|public|shared?|media|music|videos?|backups?|data|uploads?|downloads?|tmp|temp)/"),
)  # fmt: skip
