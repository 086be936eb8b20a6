"""Names that makers and providers give to networks and devices: their brand, then a part of the hardware address or a number of its own.

Such a name is as good as the number in it. Sources: default names as makers' manuals and providers' help pages print them. What a
brand's models look like (`HUAWEI-B535`, `D-Link-DIR825`, `NETGEAR-R7000`) is no such name.
"""

from __future__ import annotations

import re

from redactor import regex

_HEX4, _HEX6 = "[0-9A-Fa-f]{4}", "[0-9A-Fa-f]{6}"
_SHORT, _ANY = rf"(?:{_HEX4}|{_HEX6})", rf"(?:{_HEX4}(?:{_HEX4})?|{_HEX6}(?:{_HEX6})?)"
#: What providers call their networks before a sign, with at most one word more, and before the number itself.
_PROVIDERS = (
    "FRITZ!Box|Vodafone|Livebox|SFR|Bbox|Freebox|Orange|MiFibra|MOVISTAR|JAZZTEL|TALKTALK|PLUSNET|EE|SKY|VM|Telekom|Speedport|o2-WLAN|WLAN|Ziggo|KPN|telenet|Proximus|xfinity|Verizon|Spectrum|CenturyLink|HOME|UPC|TIM|FASTWEB|Wind3|Iliad|MEO|NOS|Swisscom|Sunrise|A1|Magenta"
    "|Tele2|Telia|COMHEM|DNA|Elisa|OPTUS|SHAW|TELUS|Rogers|CLARO|INFINITUM|Izzi|JioFiber|Airtel|Beeline|MTSRouter|MGTS|RT-GPON|RT-WiFi|Turk ?Telekom|TurkTelekom|SUPERONLINE|NextGenTel|Altibox|Starlink|Digi|Yettel|Vivacom|Cosmote|OTE|Nova|Bezeq|HOT|Globe|PLDTHOMEFIBR|Converge|Singtel|StarHub|Unifi|Maxis|TM-Net"
)
_PROVIDERS_JOINED = "vodafone|Telstra|Belong|KPN|Magenta|INFINITUM|Rogers|TELUS|VIDEOTRON|TALKTALK|PLUSNET|Airtel_|ZIGGO|Ziggo|Claro|JioFiber"
_MAKERS = "NETGEAR|D-?Link|dlink|Tenda|ZTE|NOKIA|Nokia|HITRON|ARRIS|CBCI|Xiaomi|Redmi|Mi|OnePlus|HONOR|Honor|Alcatel|Technicolor|Thomson|Sagemcom|Zyxel|ZyXEL|TRENDnet|Totolink|Mercusys|MERCUSYS|Vestel|ubnt|Cudy|Wavlink|GL-\\w{2,8}|SETUP|Buffalo-[AG]|aterm|elecom"
#: Each form with the tail that tells it from a word or a model.
_NETWORKS = (
    rf"(?:{_PROVIDERS})[-_](?:[A-Za-z0-9]{{1,8}}[-_])?[A-Z]?(?P<t>{_ANY})",
    rf"(?:{_PROVIDERS_JOINED})(?P<t2>{_SHORT})",
    rf"(?:{_MAKERS})[-_](?P<m>{_SHORT})(?:-[agw])?",
    r"TP-?L(?:ink|INK)_(?:Extender_|Guest_)?(?P<p>[0-9A-F]{4}|[0-9A-F]{6})",
    rf"HUAWEI-(?:[A-Z][0-9]{{3}}-(?:{_HEX4})|(?P<m2>{_SHORT}))",
    r"(?:(?:BTHub[3-6]?|BTWholeHome|Fios|EE-Hub|Hyperoptic|Sunrise_[25](?:\.4)?GHz)-(?P<r>[0-9A-Za-z]{3,6})(?:-[A-Z0-9]{4})?|(?:BT-[0-9A-Z]{6}|DR900X-[0-9A-F]{6}))",
    r"SKY[0-9A-Z]{5,6}|VM[0-9A-F]{6,7}|NETGEAR[0-9]{2}|PLUSNET-?[0-9A-Z]{4,6}|UPC[0-9]{6,7}|Ziggo[0-9]{7}|Linksys[0-9]{5}|ASUS_[0-9A-F]{2}|Orbi[0-9]{2}|ATT(?:[a-z0-9][A-Za-z0-9]{6})|(?:VodafoneConnect|TIM-)[0-9]{8}|(?:MySpectrumWiFi|SpectrumSetup-)[0-9A-F]{2}",
    r"(?:TG|DG|DVW|SBG)[0-9]{3,4}[A-Z][0-9A-F]{2}|(?:WLAN|Keenetic)-[0-9]{4,6}|o2-WLAN[0-9]{2}|AndroidAP_?[0-9A-Fa-f]{4}|DIRECT-roku-[0-9A-F]{3}(?:-[0-9A-F]{6})?",
    r"FRITZ!Box (?:Fon WLAN )?[0-9]{4} (?P<x>[A-Z]{2})",
)
#: What follows the name of a network for its band.
_BAND = r"(?:[-_](?:[25]G(?:Hz)?(?:[-_]?EXT)?|2\.4(?:G(?:Hz)?)?|5|EXT|Guest|plus|iot|nomap))?"
_NAMED = rf"(?:{'|'.join(_NETWORKS)}){_BAND}"
NETWORK = rf"\b{re.sub(r'[?]P<[a-z0-9]+>', '?:', _NAMED)}\b"
"""A default name of a network, in RE2's syntax."""
_NETWORK = regex.compile(_NAMED)
_MODEL = regex.compile(r"[A-Fa-f][0-9]{3}|[0-9]+")
#: What a router's speed is called by: `AC1750`.
_SPEED = regex.compile(r"A[CX][0-9]{4}")
#: Letters behind a model of FRITZ!Box that belong to it.
_OF_MODEL = frozenset("AX AC VX EU DE".split())
_NUMBERED = 6


def is_network(name: str) -> bool:
    """Return whether a text that `NETWORK` matches is a default name, and not a model, a year or a word."""
    match = _NETWORK.fullmatch(name)
    if match is None:
        return False
    if match["x"]:
        return match["x"] not in _OF_MODEL
    if not any(map(str.isdigit, name)) or _SPEED.fullmatch(match["p"] or ""):
        return False
    tail = match["t"] or match["t2"]
    if tail:
        return any(map(str.isdigit, tail)) and (len(tail) >= _NUMBERED or not tail.isdigit())
    maker = match["m"] or match["m2"]
    if maker:
        return any(map(str.isdigit, maker)) and not _MODEL.fullmatch(maker)
    random = match["r"]
    return not random or (any(map(str.isdigit, random)) and not random.isdigit())


#: What devices call themselves before their hardware address, all of it or the end: telephones, printers, access points, sensors, players.
_JOINED = "SEP|ATA|VG|BR[NW]|RNP|XRX|KMBT|ET|SEC|HP|NPI|EPSON|OKI|LXK|TOSHIBA|RICOH|AP|UAP|ESP"
_SPELLED = (
    "oa|ilo|vc|rnp|brn|brw|npi|km|epson|xrx|et00|cmc|sip|dph|polycom|yealink|snom[0-9]{2,4}|grandstream|ap|uap|ubnt|unifi|esp(?:32|8266)?\\w{0,3}|espressif|esphome|tasmota|shelly\\w{0,12}(?:-\\w)?|sonoff|wled|hue-bridge|philips-hue|wyze\\w{0,6}(?:-jz)?|google-home(?:-\\w+)?|chromecast(?:-\\w+)?|nest\\w{0,8}|ring|ringhpcam|ring-doorbell"
    "|ecobee|tuya|tuyasmart|meross\\w{0,6}|gosund|broadlink\\w{0,8}|roomba|irobot|dyson|nuki|netatmo|reolink|dahua|hikvision|amcrest|foscam|ipcam|ipc|dlink|sonos|sonoszp|roku|firetv|kindle|amazon|echo|lg-?webos\\w{0,4}|samsung|bravia|appletv|withings|somfy|tado|homematic|ikea|tradfri|gw|switchbot|govee|lifx|yeelight|aqara|lumi|eq3|fronius|sma|solaredge|envoy|huawei|kostal|wallbox|easee|zaptec"
)
_ADDRESS = r"(?:[0-9A-Fa-f]{12}|[0-9A-Fa-f]{6}[Ff][Ff][Ff][EeFf][0-9A-Fa-f]{6}|[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}|[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4})"
DEVICE = rf"\b(?:(?:{_JOINED})(?P<v>{_ADDRESS})|(?i:{_SPELLED})[_-](?P<v2>{_ADDRESS}))\b"
"""A device that is called after its hardware address, in RE2's syntax; the address is the value."""
DEVICE_TAIL = (
    r"\b(?:(?:NPI|EPSON|KMBT|HPE?)(?P<v>[0-9A-F]{6})|(?i:tasmota|esp(?:32|8266)?|espressif|esphome|shelly[0-9a-z]*(?:-[a-z]{1,2})?|sonoff|wled|ring|nanoleaf|hue|gosund|tuya|meross|govee|ubnt|unifi|wiz|switchbot)[_-](?P<v2>[0-9A-Fa-f]{6})"
    r"|(?:yeelink|lumi|zhimi|viomi|roborock|rockrobo|dreame|chuangmi|philips|cgllc|zimi|xiaomi|mijia)[\w-]{0,32}_mii(?:o|ap_?)(?P<v3>[0-9]{8,10}|[0-9A-F]{4})|(?i:sonoff)[-_](?P<v4>1000[0-9a-f]{6,8})|(?i:ecobee)-(?P<v5>[0-9]{12})|(?i:nest)-(?P<v6>[0-9A-F]{16})|(?i:google-home|chromecast|google-nest-\w{2,8})\w{0,12}-(?P<v7>[0-9a-f]{16,32})|(?i:kindle|amazon)-(?P<v8>[0-9a-f]{9}))\b"
)
"""One that is called after the end of it, or after a number of its own."""


def is_address(text: str) -> bool:
    """Return whether what stands behind a device's kind is a hardware address: letters and digits, no number of a container."""
    digits = text.replace(".", "").replace("-", "")
    return any(map(str.isdigit, digits)) and any(map(str.isalpha, digits)) and len(set(digits.lower())) >= _UNLIKE


#: Fewest unlike digits of an address: `aabbccddeeff` is an example's.
_UNLIKE = 3


def is_tail(text: str) -> bool:
    """Return whether it is the end of one: letters and digits, or a long number."""
    return any(map(str.isdigit, text)) and (any(map(str.isalpha, text)) or len(text) > _NUMBERED)
