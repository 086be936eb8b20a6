"""Makers of devices and the lines of products that they sell: beside such a name stand models, and numbers of single devices."""

# ruff: noqa: E501 - lists of names read best in full lines

from __future__ import annotations

import re

from redactor import regex
from redactor.detect.search import gated

#: Makers; behind one of them stands a model.
MAKERS = (
    r"acer|abb|advantech|aeg|apc|apple|arlo|aruba|asus|asustor|avaya|avigilon|avm|axis|beko|benq|bixolon|blackmagic|bosch|bose|brocade|brother|cambium|canon|cisco|citizen|crucial|d-link|dahua|datalogic|datto|dell(?: emc)?|denon|devolo|dji|draytek|dynabook|dymo|dyson|easee|eaton|ecobee|ecovacs|eizo|electrolux|elgato|elster|emh|enphase|epos|epson|extreme|f5"
    r"|fairphone|fortinet|framework|fronius|fujifilm|fujitsu|garmin|getac|gigabyte|gigaset|google|gopro|grandstream|growatt|goodwe|h3c|haier|hanwha|hikvision|hisense|hitachi|hoover|hue|honeywell|hp|hpe|hewlett[ -]packard(?: enterprise)?|htc|huawei|husqvarna|iiyama|indesit|ingenico|intel|irobot|itron|jabra|jbl|juniper|jura|keba|kingston|konica(?: minolta)?|kostal|kyocera"
    r"|lacie|landis\+gyr|lancom|leica|lenovo|lexmark|lg|liebherr|linksys|logitech|makita|marantz|medion|medtronic|meraki|micron|microsoft|miele|mikrotik|minolta|mitel|mitsubishi|motorola|msi|nec|neff|netapp|nest|netgate|netgear|nikon|nilfisk|nimble|ninebot|nintendo|nokia|olympus|omron|oneplus|oppo|opticon|oral-b|oticon|panasonic|patton|pax|peloton|pentax|philips|phonak|pioneer|plantronics|polycom|poly"
    r"|qnap|quantum|realme|resmed|respironics|reolink|ricoh|ring|roborock|rowenta|ruckus|sagemcom|samsung|sandisk|sato|seagate|segway|sennheiser|sharp|siemens|sma|snom|solaredge|sonicwall|sonos|sony|sophos|spectralink|star|sumup|sungrow|sunmi|supermicro|synology|tado|tandberg|technicolor|tesla|tineco|tomtom|toshiba|tp-link|trek|trendnet|tripp lite|ubiquiti|vaillant|verifone|vertiv|victron|viessmann|viewsonic|vivo|vizio"
    r"|wacom|wallbox|watchguard|wd|western digital|whirlpool|wyse|xerox|xiaomi|yamaha|yealink|zebra|zte|zyxel"
)
#: Lines of products, which say by themselves what stands there.
LINES = (
    r"aironet|airpods|apple (?:watch|pencil|tv)|archer|aspire|automower|bizhub|bravia|catalyst|chromebook|chromebox|coolpix|deskjet|diskstation|dreamstation|echo dot|ecotank|elitebook|elitedesk|eliteone|elite x2|envy|esprimo|expertbook|fenix|forerunner|fire(?:pass| ?tv| ?stick)|flexscan|fortia[pn]|fortigate|fortiswitch|fortiwifi|fritz!?box|fritz!?repeater"
    r"|galaxy|galaxy (?:tab|book|watch|buds)|homepod|ideacentre|ideapad|imac|instinct|image ?class|imagerunner|inspiron|ipad|iphone|ipod|i-sensys|kindle|laserjet|latitude|legion|lifebook|livebox|mac ?mini|mac ?pro|mac ?studio|macbook|maxify|mediapad|mi box|multiplus|nighthawk|nucs?|officejet|omen|optiplex|orbi|pagewide|pavilion|pixma|pixel|playstation|ps[45]|powerconnect|poweredge|powervault|precision|predator|probook|prodesk|proliant|raspberry pi|redmi"
    r"|roomba|satellite|scanjet|selphy|smart-?ups|speedport|starlink|steam deck|stylus|surface|tecra|thinkbook|thinkcentre|thinkpad|thinkstation|thinkvision|toughbook|toughpad|travelmate|turris|ultrasharp|unifi|versalink|venu|vivoactive|vivosmart|vivobook|vostro|wd my (?:book|cloud|passport)|xbox|xperia|xps|yoga|zbook|zenbook|zenfone"
    # cars
    r"|alfa romeo|audi|bmw|chevrolet|citroën|cupra|dacia|fiat|ford|honda|hyundai|jaguar|jeep|kia|land rover|lexus|mazda|mercedes(?:-benz)?|mini cooper|nissan|opel|peugeot|polestar|porsche|renault|seat|škoda|skoda|smart #?[0-9]|subaru|suzuki|tesla model|toyota|vauxhall|volkswagen|volvo|vw"
)
#: Models of disks, memory, access points, servers and telephones by their form, which no number of a single device has.
_MODELS = regex.compile(
    r"WD[0-9]{2,5}[A-Z]{4}(?:-[0-9A-Z]+)?|ST[0-9]{3,5}[A-Z]{2}[0-9]{3,4}[A-Z]?(?:-[0-9A-Z]+)?|(?:HUS|HUH|HTS)[0-9]{4,6}[A-Z0-9]{4,8}|(?:SSDSC|SSDPE|MTFD)[A-Z0-9-]{4,20}|CT[0-9]{3,5}[A-Z]{1,3}[0-9]{2,4}SSD[0-9]?|SA400S[0-9A-Z]{4,10}|MZ-?[A-Z0-9]{3,6}[0-9A-Z-]{6,12}|X[0-9]{3,4}[A-Z][0-9A-Z]{6,14}NTE|(?:JL|J9|Q9|R[0-9][A-Z]|S[0-9][A-Z])[0-9]{2,3}A|[PQ]?[0-9]{5,6}-B21|SM-[A-Z][0-9]{3,4}[A-Z]{0,3}[0-9]?|2[0-6](?:0[1-9]|1[0-2])[0-9]{1,4}[A-Z]{1,5}"
)
#: Who runs networks of telephones, with a country behind.
_CARRIERS = regex.compile(r"(?i)(?:t-mobile|vodafone|orange|o2|telekom|movistar|tim|wind|tre|three|ee|kpn|telia|telenor|play|plus|swisscom|sunrise|salt|a1|magenta|drei|proximus|bouygues|sfr|free|verizon|at-t|sprint|jio|airtel|mtn|vi|claro|yoigo|elisa|dna|tele2|cosmote|turkcell|telstra|optus|rogers|bell|telus)(?:[ ]?[-–|]?[ ]?[A-Za-z]{2,3}|[\w.-]*)")
#: A maker or a line of products, at the beginning of what is read.
_BEGINS = gated.compile(rf"(?:{MAKERS}|{LINES})(?![\w'’@])", re.IGNORECASE)
_BEFORE = gated.compile(rf"(?<![\w@./-])(?:{MAKERS})[ ]\Z", re.IGNORECASE)


def begins(text: str) -> bool:
    """Return whether a text begins with a maker or one of its lines of products."""
    return _BEGINS.match(text) is not None


def stands_before(text: str, start: int) -> bool:
    """Return whether the word right before a place is a maker: what stands there is a model."""
    return _BEFORE.search(text, max(0, start - 24), start) is not None


def is_carrier(name: str) -> bool:
    """Return whether a name is that of who runs a network of telephones, where somebody's may stand: `displayName=Tele2`."""
    return _CARRIERS.fullmatch(name.strip()) is not None


def is_model(value: str) -> bool:
    """Return whether a token is a model by its form: of a disk, a memory, an access point, a telephone."""
    return _MODELS.fullmatch(value) is not None
