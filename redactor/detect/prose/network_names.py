"""Names of wireless networks that people say: in quotes behind a word for a network, behind `called`, as the answer to a question."""

from __future__ import annotations

import re
from functools import cache

from redactor import regex
from redactor.detect.prose import credential_shapes, cues
from redactor.detect.prose.credential_words import NETWORK, NETWORK_UNSPACED
from redactor.detect.search import automata, gated
from redactor.detect.search.automata import Match
from redactor.detect.words import default_names
from redactor.types import Span

_SCORE = 0.75
#: Characters between the word for a network and its name.
_REACH = 70
_LONGEST = 32  # octets of an SSID (IEEE 802.11)

_CALLED = (
    r"(?:called|named|known as|name[ds]?(?: is| was|:)|name|genannt|namens|heißt|heisst|mit (?:dem )?namen|nommé|appelé|s['’]appelle|du nom de|au nom de|llamad[ao]|se llama|(?:con|de) nombre|chamad[ao]|se chama|chiamat[ao]|si chiama|di nome|genaamd|heet|met de naam|heter|med namnet|kallas"
    r"|hedder|ved navn|med navnet|nazywa się|o nazwie|se jmenuje|という名前)"
)
_OPEN, _SHUT = r"[\"“„«»「『‘'`]", r"[\"”“»«」』’'`]"
_QUOTED = regex.compile(rf"(?:{_OPEN}|[«“„][ ])(?P<v>[^\s\"“”„«»「」『』][^\n\"“”„«»「」『』`]{{1,31}}?)[ ]?{_SHUT}(?!\w)")
_NAMED = gated.compile(rf"(?i)\b{_CALLED}[ :]{{1,2}}(?=[^\s])")
#: A name without quotes ends with the clause.
_CLAUSE = regex.compile(r"(?P<v>[^\s,;()\"“”„|<>][^,;()\"“”„|<>\n]*?)(?=[,;()\"|<>\n]|[.!?](?:\s|$)|\s+(?:and|und|et|y|e|en|och|og|i|but|aber|mais|pero|with|mit|avec|con|which|that|on|in|at|for|is|ist|est|es|has|hat|keeps?|drops?|won['’]?t|does|did|since|seit|since|from|to|if|when|wenn|password|passwort|kennwort|wachtwoord|contraseña|clave|senha|mdp|hasło|lösenord|kodeord|passord|pass|pwd|pw|ww|key)\b|\s[-–—]\s|$)")
_TOKEN = regex.compile(r"[ ]?[:=]?[ \t]?(?P<v>[A-Za-z][\w!&.'’+-]{2,31})(?![\w/@:\\])")
#: Of what is said about a network in quotes, what is no name.
_NO_NAME = regex.compile(
    r"(?i)\b(?:no internet|connected|not connected|disconnected|connecting|can(?:no|['’])t|cannot|unable|error|failed|failure|limited|secured|unsecured|invalid|incorrect|wrong|password|authentication|unknown|unavailable|not available|obtaining|saved|disabled|enabled|out of range|timed? ?out|please|try again|click|settings?|forget|private|public|metered|default|auto(?:matic)?|hidden|yes|no|on|off|ok|discovery"
    r"|kein internet|verbunden|gesichert|fehler|verbindung|pas d['’]accès|connecté|sin internet|conectado|not found|reset|restart|reboot|offline|online|home|work|guest network|network name|localhost|default route|ssid|wpa[23]?(?:-psk)?|802\.11\w*|5 ?ghz|2\.4 ?ghz|open|none|any|not set)\b"
)
_SAYS = regex.compile(r"(?i)\b(?:says?|said|errors?|messages?|menu|button|option|settings?|tab|page|click\w*|tick\w*|wizard|field|led|light|status|meld\w+|fehler\w*|displays?|prompt\w*|log|model|modell|type|firmware|driver|adapter|card|version|manual|article|post|doc\w*|guide|titled|subject)\b")
#: Words of organisations' networks: a name of nothing else is everybody's (`corp-dot1x`, `Guest-Portal`).
_COMMON = frozenset(
    "corp corporate guest guests portal staff office eduroam dot1x 8021x secure secured pos iot byod visitor visitors public free lobby conference employee employees internal voice voip scanner scanners warehouse prod production test lab wifi wlan net network ssid wireless mgmt management "
    "students student faculty campus mobile devices device data print printers legacy enterprise hotel room meeting k a b c 2g 5g 24 24g 2ghz 5ghz hq branch store cafe it ot eap psk radius onboarding setup wi fi default any ap default_ssid mynetwork myssid your my name home".split()
)
#: Behind `network`: what makes it no network.
_OTHER_THING = gated.compile(r"(?i)[ -](?:printers?|adapters?|shares?|drives?|cards?|cables?|switch(?:es)?|sockets?|ports?|errors?|paths?|folders?|security|engineers?|team|admin\w*|policy|discovery|stack|manager|monitor|scanner|tray|icon|locations?|levels?|interfaces?|devices?|calling|file|attached|storage|keys?|passw\w+|pass)\b")
_OBJECT = regex.compile(r"(?i)\b(?:object(?:-group)?|neural|social|no|docker)[ -]\Z")
_ASKED = (
    r"(?i:\b(?:network|wi-?fi|wlan|hot-?spot|ssid)(?:['’]s)? ?names?\b|\bnames? of (?:the|your|his|her) (?:home )?(?:network|wi-?fi|wlan|hotspot)|\b(?:which|what|whose|your) (?:own |home )*(?:network|wi-?fi|wlan|ssid|hotspot)|\bssid\b|welches (?:wlan|netz)|wie heißt (?:das|ihr) (?:wlan|netz)|netzwerkname|wlan-?name|nom (?:du|de votre) (?:réseau|wi-?fi)|quel (?:réseau|wi-?fi)|nombre de (?:la|su) red|qué red|nome (?:della|do|da) re(?:te|de)|naam van (?:het|uw|je) (?:netwerk|wifi)|nätverksnamn|netværksnavn|nazwa sieci|ネットワーク名)"
)
_SPEAKER = regex.compile(
    r"[ \t>|*•–—-]*(?:\[[^\]\n]{3,24}\][ \t]*[-–]?[ \t]*|\(?\d{1,2}:\d{2}(?::\d{2})?\)?[ \t-]*)?(?:[^\W\d][\w .'()#+-]{0,28}?(?:[:>：][ \t]+|[:：](?=[\u3000-\u9fff\uac00-\ud7af]))|<<|>>|[–—>-][ \t]*)?[ \t\"“]*(?i:(?:it['’]?s|its|it is|that['’]?s|called|ja|oui|sí|yes|ok|es ist|das ist|c['’]est|ist|um|uh|the name is|named)[ ,:]+){0,3}[\"“]?"
)


#: Networks that shops, trains and towns offer to everybody.
_PUBLIC = regex.compile(
    r"(?i)\b(?:free|gratis|public|kostenlos\w*|offenes|gratuit|libre)\b.*\b(?:wi-?fi|wlan|hot-?spot|internet)\b|\b(?:wi-?fi|wlan|hot-?spot|internet)\b.*\b(?:free|gratis|public|gratuit|libre)\b|\bfree ?wi-?fi\b|_Free_?Wi-?Fi|\bWIFIonICE\b|\bWIFI@DB\b|\bfreifunk\b"
    r"|\b(?:telekom_fon|vodafone homespot|xfinitywifi|bt-?wifi(?:-with-fon)?|_the cloud|openzone|sncf|trenitalia|starbucks|mcdonald'?s|burger king|ikea|costa|airport|hbf|bahnhof|_SNCF\w*|boingo|eduroam)\b"
)


def is_public(name: str) -> bool:
    """Return whether a network is one that everybody is offered: `Lidl Plus Free WiFi`."""
    return _PUBLIC.search(name) is not None


#: Connections that are none to a wireless network, and what stands where there is none.
_WIRED = regex.compile(r"(?i)--|-|lo|(?:wired|ethernet|cable|docker|virbr|veth|br-|tun|wg|bond|team|eth|en[opsx]|bluetooth|vlan|vxlan|team|system [ew]\w*|kabel|hotspot$|loopback)\b.*|(?:docker|virbr|veth|br-?|tun|tap|wg|bond|eth|enp|eno|ens|usb|wwan|ppp|em|vxlan|team|ib|p\dp)\d.*|bridge-?\d*")


def is_wired(text: str) -> bool:
    """Return whether a connection is none to a wireless network: a cable's, a bridge's, a tunnel's."""
    return _WIRED.fullmatch(text) is not None


def is_common(name: str) -> bool:
    """Return whether the name of a network says nothing of a person: words of organisations and nothing else, or what everybody is offered."""
    if is_public(name):
        return True
    parts = [part for part in re.split(r"[-_. ]+", name.lower()) if part]
    return bool(parts) and all(part in _COMMON or part.isdigit() for part in parts)


def _is_name(name: str) -> bool:
    return 3 <= len(name) <= _LONGEST and any(map(str.isalpha, name)) and not _NO_NAME.search(name) and not is_common(name) and not credential_shapes.stands_for_value(name) and not re.search(r"://|\\|@\w+\.|^[\d. ]+\w{0,3}$|\d\.\d+\.\d", name)  # noqa: PLR2004


def _odd(name: str) -> bool:
    """Return whether an unquoted word is a name and not a word: joined parts with capitals or digits, digits in letters, capitals inside."""
    return " " not in name and re.search(r"[_\d]|-[A-Z]|[a-z][A-Z]|[a-z]-[a-z]", name) is not None and not credential_shapes.unnamed(name)


def pattern() -> str:
    """Return in RE2's syntax what every text has that `find` may find something in."""
    return rf"(?i:\b(?:{NETWORK})\b|{NETWORK_UNSPACED}|[0-9] ?ghz)|{default_names.NETWORK}"


gate = automata.gate(pattern)


@cache
def _searches() -> tuple[Match, Match, Match]:
    return automata.search(default_names.NETWORK), automata.search(rf"(?i:\b(?:{NETWORK})\b|{NETWORK_UNSPACED})", longest=True), automata.search(_ASKED)


#: A network in quotes right behind its band: `2.4 GHz ("duckpond")`.
_BAND = regex.compile(rf"\b(?:2[.,]4|5|6) ?GHz(?:[ -](?:network|band|netz|one|side|wi-?fi|wlan))?(?: (?:called|named|is|is called|namens))?[ ,:]{{0,2}}\(?(?:{_OPEN})(?P<v>[^\s\"“”„«»'’`][^\n\"“”„«»'’`]{{2,30}}){_SHUT}", re.IGNORECASE)
_JOINED = frozenset("/.-")
#: What stands behind `password of the network` is no name.
_KEY_OF = regex.compile(r"(?i)\b(?:pass\w*|pw|pwd|key|psk|code|mot de passe|mdp|clé|contraseñ?n?a|clave|senha|wachtwoord|kennwort|schlüssel|lösen\w*|hasło|adgangskode)\b[^\n.,;]{0,20}\Z")
#: Around a maker's name for a network: a path or a host's name.
_INSIDE = frozenset("/:.@-_")
_END = regex.compile(r"[.!?](?=\s|$)|\n")
#: Whose network it is, where it is nobody's: `the warehouse wifi WH-SCAN`.
_ORGANISED = regex.compile(r"\b(?:warehouse|office|corporate|company|staff|store|shop|factory|plant|lab|hospital|school|campus|conference|visitors?|guest|corp|depot|branch|clinic|shop ?floor|production|scanner|business)(?:['’]s)? \Z", re.IGNORECASE)


def find(text: str) -> list[Span]:
    """Return the names of wireless networks in what people wrote."""
    data = text.encode("utf-8", "surrogatepass")
    if not automata.admits(gate(), data):
        return []
    made, words, asked = _searches()
    found: dict[tuple[int, int], str] = {}
    for start, end in cues.places(made, text, data):
        if default_names.is_network(text[start:end]) and text[end : end + 1] not in _INSIDE and text[start - 1 : start] not in _INSIDE:
            found.setdefault((start, end), "made")
    for start, end in cues.places(words, text, data):
        place = None if text[start - 1 : start] in _JOINED or text[end : end + 1] == "/" else _behind(text, start, end)
        if place is not None:
            found.setdefault(*place)
    for band in _BAND.finditer(text):
        if _is_name(band["v"]):
            found.setdefault(band.span("v"), "of_band")
    if "\n" in text:
        for start, end in cues.places(asked, text, data):
            place = _answer(text, start, end)
            if place is not None:
                found.setdefault(*place)
    return [Span(start, end, "SSID", _SCORE, f"context:network_{why}") for (start, end), why in sorted(found.items())]


def _behind(text: str, begin: int, last: int) -> tuple[tuple[int, int], str] | None:
    """Return the name that stands behind a word for a network: in quotes, behind `called`, or right there."""
    if _OTHER_THING.match(text, last):
        return None
    stop = min(len(text), last + _REACH + _LONGEST)
    quoted = _QUOTED.search(text, last, stop)
    if quoted is not None and last < quoted.start() <= last + _REACH:
        gap = text[last : quoted.start()]
        if not re.search(r"[\"“”„«»\w]\Z|[\"{}\[\]]", gap) and not _SAYS.search(gap) and not _END.search(gap) and _is_name(quoted["v"]):
            return quoted.span("v"), "quoted"
    named = _NAMED.search(text, last, stop)
    if named is not None and len(_END.findall(text[last : named.start()])) <= 1 and "\n" not in text[last : named.start()]:
        clause = _QUOTED.match(text, named.end()) or _CLAUSE.match(text, named.end(), min(len(text), named.end() + _LONGEST + 12))
        if clause is not None and _is_name(clause["v"]) and (clause.re is _QUOTED or _odd(clause["v"]) or _titled(clause["v"])):
            return clause.span("v"), "called"
    token = None if _KEY_OF.search(text, max(0, begin - 32), begin) else _TOKEN.match(text, last)
    said = text[begin:last].lower()
    if token is not None and not said.startswith(("router", "ap", "access", "mesh", "exten", "repeat", "box", "borne")) and token.start("v") > last:
        name = token["v"].rstrip(".'’")
        if _ORGANISED.search(text, max(0, begin - 24), begin):
            return None
        if _is_name(name) and not _OBJECT.search(text, max(0, begin - 14), begin) and ((_odd(name) and name != name.lower()) or (said.startswith(("ssid", "essid")) and name[0].isupper() and not name.isupper())):
            return (token.start("v"), token.start("v") + len(name)), "beside"
    return None


def _titled(name: str) -> bool:
    """Return whether a phrase is written like a name: capitals at its words, some digits."""
    words = name.split()
    return 1 <= len(words) <= 5 and sum(word[:1].isupper() or word[:1].isdigit() for word in words) * 2 > len(words)  # noqa: PLR2004


def _answer(text: str, begin_of: int, last: int) -> tuple[tuple[int, int], str] | None:
    """Return the line below a question or a label for the name, when nothing stands in its own line."""
    line = text.rfind("\n", 0, begin_of) + 1
    stop = text.find("\n", last)
    if stop < 0 or stop - line > 200 or re.search(r"[|\t]|  ", text[line:stop].strip(" \t>")):  # noqa: PLR2004
        return None
    label = not text[line : begin_of].strip(" \t>*-•") and not text[last : stop].strip(" \t?:")
    if not (label or "?" in text[begin_of : stop] or re.search(r"(?i)\b(?:what|which|your|tell|please|need|welche|wie|quel|cuál)\b", text[line:stop])):
        return None
    begin = stop + 1
    while begin < len(text) and text[begin] in "\r\n" and begin - stop < 3:  # noqa: PLR2004
        begin += 1
    end = text.find("\n", begin)
    end = len(text) if end < 0 else end
    speaker = _SPEAKER.match(text, begin, end)
    first = speaker.end() if speaker else begin
    name = text[first:end].rstrip(' \t\r.,;"”')
    if re.match(r"\d+[.)] ", name):
        return None
    if label and " " in name and not name.endswith(("?", ":")):
        return ((first, first + len(name)), "answer") if _is_name(name) else None
    name = name.split(",")[0].split(" and ")[0]
    return ((first, first + len(name)), "answer") if _is_name(name) and (_odd(name) if " " not in name else _titled(name) and len(name.split()) <= 4) else None  # noqa: PLR2004
