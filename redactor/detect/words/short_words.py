"""Words of two to four letters that stand where initials do, at the end of what somebody writes: words, units, abbreviations, states and countries."""

from __future__ import annotations

#: Of some languages, in small letters.
WORDS = frozenset(
    """
    ah am an as at ax be by do eh em er ex go ha he hi hm id if in is it la lo ma me my na no of oh ok on or ow ox pa pm pi re so to uh um un up us we ya ye yo yu yes yep yup nah nope hey bye thx tia tks tnx tq ty tysm kk np nvm lol omg wtf idk imo brb btw fyi asap okay oke
    ab am an da du er es im in ja je ob so um wo zu au ce de du en es et eu il je la le lu ma me mo ne ni nu on or ou ou pu qu sa se si su ta te tu un va vu al el ha he la le lo me mi no os se si su te tu un va ya yo ai al da di ed fa ha ho io li ma mi ne no po re se si su te ti tu va vi
    em eu meu ai ao as da de do em eu ha ir ja la me na no os ou se so um aan als dan dat de die een en er ga ge hij hoe ik in is ja je met nee nog nu of om op te toe tot u uw van wat we wie zo
    """.split()
)
#: Units and what a number counts, in small letters.
UNITS = frozenset("ms us ns ps sec min hr hrs mn kb mb gb tb pb kib mib gib tib bit bits bps kbps mbps gbps hz khz mhz ghz db dbm mm cm km kg mg lb lbs oz ft yd ml cl dl kw kwh mw wh mah ma mv kv va rpm psi bar px pt em rem pct pcs pc stk st qty gal kcal cal nm um ppm fps dpi".split())
#: Of offices, technology and forms, in small letters.
ABBREVIATIONS = frozenset(
    """
    ac ad ai ap ar ca cc cd cli cm co cpu ct cv cvs db dc dev dhcp dns dr dsl dt dvd ec eg eod eob cob eol eos esd est et etc eta etd eu faq fax fk fm fs ft ftp fw gps gpo gps gsm gui gw hd hdd hdmi hp hq hr hw ic id ie ii iii iv ip ipv isp it
    kpi kvm lan lcd led lg lte lt ltd mac mc md mfa mfp mo mpls ms msi mt na nas nb nd nic nfc nl no nok nt ntp nv oem og os ok ot otp pc pci pcl pdf pe php pin pk pl pn po poc pop pos ppp pr pro ps psu pt pto pw py qa qc qos qr rc rd rdp rf rfc rip rma rom rpc rss rx rw sa sap sdk sfp
    si sim sip sku sla sms smb sn sp spf sql ssd ssh ssl ssid sso std stp sub sup svc sw tb tba tbc tbd tcp td tls tm tpm tv tx ttl ui uk un up ups url usb us usa uv ux vac vat vd vdi vip vlan vm vn voip vp vpn wan wap wfh wi wip wlan wo wpa xl xp xxl yr zip
    bzw dh ua zb ca inkl exkl evtl ggf kdn edv pdv tva ttc cdi cdd cv sav dsi rh ref ccp iva cif nif dni ntc irc asl abs cap cf iva rc btw nvt bv nv kvk sa sas srl gmbh ag kg ohg ug ev llc inc plc corp sl spa ab as aps ltda
    am pm utc gmt bst cet cest eet est edt cst cdt mst mdt pst pdt ist jst aest et ct mt pt mon tue wed thu fri sat sun jan feb mar apr may jun jul aug sep sept oct nov dec mo di mi do fr sa so
    pass fail done open new old yes true ok nok n/a nan null nil void todo wip low high med max min off on out in up add del end ack nak req res err log tmp var etc usr opt bin lib src dst all any
    """.split()
)
#: Who signs for many: offices and desks, and what a line behind a closing says otherwise.
DESKS = frozenset("it hr qa ps cs pr ts ops noc soc ict edv ceo cto cfo cio coo dsi rh ti sav sos asap fyi ok okay eod eob ltd inc llc gmbh ag kg sa srl pm am all both team nb pps tl dr mr ms mrs usa uk us eu tba tbc tbd na rma eta faq iphone via sent".split())
#: Of the United States, Canada and Australia, and countries, in capitals.
PLACES = frozenset(
    """
    AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR NYC LA SF
    AB BC MB NB NL NS NT NU ON PE QC SK YT NSW VIC QLD TAS ACT WA SA
    AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LT LU LV MT NO PL PT RO RS RU SE SI SK TR UA UK US USA EU CN HK ID IN JP KR MY PH SG TH TW VN AE IL SA AR BR CL MX PE AU NZ ZA EMEA APAC DACH
    """.split()
)


def is_one(word: str) -> bool:
    """Return whether capitals are one of these words, whatever its kind."""
    lower = word.lower()
    return lower in ABBREVIATIONS or lower in UNITS or lower in WORDS or word in PLACES
