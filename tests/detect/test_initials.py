"""Initials with which messages and notes are signed, and what only looks like them.

`[[value]]` goes, `{{value}}` stays; what is not marked may stay or go.
"""

# ruff: noqa: E501, RUF001 - a case reads best on one line, and some are in other languages

from __future__ import annotations

import pytest

from redactor import Redactor
from tests.marked import check, plain

REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise")

SIGNED = {
    "slash": "Swapped the fuser, tested 20 pages, all good.\n/[[JKM]]",
    "slash2": "Printer back online. /[[kb]]\n",
    "sigdash": "Ticket can be closed.\n\n-- \n[[RT]]\n",
    "sigdash1": "Ticket can be closed.\n-- [[RT]]",
    "rgds": "Please call back tomorrow.\nrgds, [[AK]]",
    "rgds2": "thx\nBr,\n[[M.V.]]\n",
    "tilde": "all done now, closing this ~[[mb]]",
    "dash": "Customer informed, waiting for parts. - [[TJ]]",
    "emdash": "Rebooted and patched. —[[DS]]",
    "cheers": "That works.\n\nCheers\n[[PJ]]\n",
    "mfg": "Router getauscht.\nMfG [[HB]]",
    "vg": "Alles erledigt.\n\nVG\n[[S.K.]]",
    "lg": "Danke euch!\nLG, [[TM]]",
    "cdt": "Problème résolu.\nCdt, [[FL]]",
    "salu2": "Ya funciona.\nSalu2, [[JR]]",
    "regs": "Called the site, left a voicemail.\nRegards,\n[[JKM]]\n",
    "note dated": "2024-03-02 called cust, no answer /[[kf]]\n2024-03-04 called again, fixed /[[JKM]]\n",
    "dated dash": "03.02. angerufen, niemand da - [[TJ]]\n05.02. Gerät abgeholt - [[AKR]]\n",
    "quoted below": "Fixed it on site, please test.\n/[[DVO]]\n\n> Hi, any news?\n> -- Anna\n",
    "mvh": "Klart nu.\nMvh\n[[LH]]",
    "mvg": "Alles werkt weer.\nMvg,\n[[P.H.]]\n",
    "thx lower": "can you check the port pls?\nthx,\n[[jw]]",
    "saluti": "Tutto risolto.\nSaluti, [[GB]]",
    "cumpr": "Já funciona.\nAtenciosamente,\n[[RMF]]\n",
    "pozdr": "Działa.\nPozdr\n[[KW]]",
    "tilde2": "Replaced the toner and cleaned the rollers. ~[[vq]]",
    "slash caps word": "left a message with reception /[[DRK]]\n",
    "block below": "It works again now.\n\nRegards,\n[[DVO]]\nSecond line desk\n",
    "block below de": "Danke.\nVG\n[[S.B.]]\nIT-Service\n",
    "umlaut": "Termin steht.\nGruß\n[[ÖÇ]]\n",
    "bracket": "Replaced PSU and ran diag for an hour. ([[JKM]])",
    "bracket square": "Called back, line is stable again. [[[KVR]]]\n",
}
OTHERS = {
    "slash": "check TCP/{{IP}}",
    "unit": "throughput dropped to 40 MB/{{s}}",
    "unit2": "the link is at 100 Mb /{{s}}",
    "na": "Serial not readable, N/{{A}}",
    "path": "logs are in /{{var}}",
    "path2": "mount it at /{{mnt}}",
    "path3": "the volume is full at /{{tmp}}\n",
    "state": "The site is in Portland - {{OR}}",
    "tv": "It happens on both PC - {{TV}}",
    "tz": "call after 5 pm - {{ET}}",
    "approx": "takes about ~{{ms}}",
    "OK": "tested again - {{OK}}",
    "OK2": "result\n-- {{OK}}",
    "ps": "Regards,\n{{PS}}: call me",
    "dept": "Regards,\n{{IT}}",
    "dept2": "Cheers,\n{{HR}}",
    "flag": "run dir /{{s}}",
    "flag2": "try ipconfig /{{all}}",
    "flag3": "run chkdsk C: /{{f}}",
    "flag4": "then sfc /{{scannow}}",
    "eod": "will update by - {{EOD}}",
    "home": "cd ~{{dk}}",
    "lc": "ok - {{hi}}",
    "size": "dress in size - {{XL}}",
    "grep": "git checkout -- {{ab}}",
    "asap": "please answer - {{ASAP}}",
    "board": "switch it to /{{b}}",
    "list": "Accessories:\n- {{PSU}}\n- {{BT}}\n",
    "list2": "open items\n/{{etc}}\n/{{opt}}\n",
    "cmd": "please run robocopy with /{{MIR}}",
    "cmd2": "use gpupdate /{{force}} then ipconfig /{{ALL}}",
    "sql": "id INT NOT NULL -- {{PK}}\n",
    "unit3": "latency is 40 ~{{ms}}",
    "state2": "Our office is in Austin. - {{TX}}",
    "city": "It ships from New York, /{{NY}}",
    "best": "This one is the best, {{IMO}}",
    "thanks": "thanks, {{np}}",
    "thanks2": "Thanks!\n{{ok}}",
    "thx": "thx {{all}}",
    "either": "is it on and/{{or}} off /{{on}}",
    "signature desk": "Regards,\n{{NOC}}\n",
    "best2": "Which size is best?\n{{XL}}",
    "mail kr": "prices in KR, {{DKK}}",
    "model": "Works on iPhone 12 /{{SE}}",
    "ratio": "signal to noise, S/{{N}}",
    "code": "git log --oneline -- {{src}}",
    "br": "line one<br>\nbr\n{{hr}}",
    "block": "thanks\n{{USB}}\nports work now\n",
    "many": "Best\n{{CPU}} for this board?\n",
    "bracket": "It is managed by the network operations center ({{NOC}})",
    "bracket2": "Still waiting for the part. ({{TBC}})",
    "bracket3": "We use the Link Aggregation Protocol ({{LGP}})\n",
}


@pytest.mark.parametrize("marked", [*SIGNED.values(), *OTHERS.values()], ids=[*SIGNED, *OTHERS])
def test_initials(marked: str) -> None:
    check(marked, REDACTOR.redact(plain(marked)).text)
