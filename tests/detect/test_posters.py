"""Who writes in a forum, by the lines that posts begin with; labels, settings and roles are nobody."""

from __future__ import annotations

import pytest

from redactor.detect.prose import posters

THREADS: dict[str, tuple[str, tuple[str, ...]]] = {
    "German, with a date": ("Therme taktet\n\nwollmaus schrieb am 03.02.2024, 20:14:\nMoin, F.28. Was tun?\n\nAntwort von Rohrfuchs\nGasdruck messen.\n\nwollmaus:\nDanke, war es.", ("Rohrfuchs", "wollmaus")),
    "Reddit": ("r/sysadmin · u/patchgremlin · 3 hr. ago\n\nWSUS broke\n\ngrumpy_ops · 2h\nSame here.\n\n└ patchgremlin OP · 1h\nok", ("grumpy_ops", "patchgremlin")),
    "French": ("Problème\npar mistral-gagnant, le 12 mars 2024 à 18:03\n\nBonjour, ça fuit.\n\npar Plombidou84, le 13 mars\n\nChangez le joint.\nMerci Plombidou84 !", ("Plombidou84", "mistral-gagnant")),
    "Italian, quoted": ("lampredotto ha scritto:\nLa stampante non va.\n\n> quadrifoglio: hai provato a spegnerla?\n\nlampredotto: certo che ho provato, non cambia", ("lampredotto", "quadrifoglio")),
    "Swedish": ("Inlägg av mossan_i_norr, 12 juni kl. 20.44\n\nHej! Den kör fast.\n\nSvar av Gräsänkling\n\nHej! Kolla kontakten.", ("Gräsänkling", "mossan_i_norr")),
    "Polish, alone on a line": ("koteczek77 napisał(a):\nNie działa.\n\nkoteczek77\nDzięki, działa jak złoto i nic nie kosztowało", ("koteczek77",)),
    "arrows": ("Pressure drops\n\n↳ flux_and_solder: the expansion vessel has lost its charge\n\n↳ flux_and_solder: behind the flap", ("flux_and_solder",)),
    "labels": ("user: teodorico-b · joined 3 weeks ago\n\nMy wiki moved.\n\nuser: 0xmarrow\nlocalhost is the container.", ("0xmarrow", "teodorico-b")),
    "two words": ("amp-hour annie said:\nThe pack had a service action.", ("amp-hour annie",)),
    "a digit and a date": ("nervous_in_nelson · Aug 3 · 5:51 AM\n\nIt opens by itself.\n\ntorsion_tom: hold the button for six seconds", ("nervous_in_nelson", "torsion_tom")),
    "a tracker": ("kettwiesel commented on Mar 4, 2024\nSame on 2.3.1 here.\n\nostsee-klaus opened this issue 3 days ago\n\n**MossyRabbit** commented May 6, 2025 •\nFixed by the last build.\n\nPELKA2 added the bug label on Jan 3\n", ("MossyRabbit", "PELKA2", "kettwiesel", "ostsee-klaus")),
    "a board that says who is there": ("Antwort\nWolpertinger9 Wolpertinger9 ist offline\nRegistriert seit: 2003\n\nHi, bei mir auch nicht.", ("Wolpertinger9",)),
    "months ago": ("lampadari replied 2 months ago\nhave you found a fix?\n\nfjordhest closed this as completed on Aug 2, 2023", ("fjordhest", "lampadari")),
}
NONE: dict[str, str] = {
    "settings": "max_connections: 100\nretry_limit: the limit was reached and nothing else\nlan_ip: 10.0.0.1\n",
    "labels of a form": "Status: failed to connect to the server\nNote: please call back before noon\nResult: works again\nNote: done\n",
    "roles": "Customer wrote:\nit is broken again\n\nAgent replied:\nplease restart it\n",
    "programs": "by default\nUnicodeDecodeError: 'utf-8' codec can't decode byte 0xe9.\nClosed by default\n",
    "a version on its own line": "Version :\nsip88xx.14-2-1-0101-15.loads\n",
    "things that happen at a time": "The issue\nVersion released on Mar 3, 2024\nThis was opened on May 4, 2024\nIt changed 3 days ago\nBranch merged on Jun 2, 2024\nserver started on Jan 5\nUser commented on Feb 2, 2024\n",
    "what is there": "The printer is offline\nHP-Laserjet ist offline\nThe server is online\n",
    "makers and parts": "Prise\nTS011F\npar KiWeLamp\n\nAmpoule\npar KiWeLamp\n",
    "numbered things": "Device-2: 5-2:3 info: Kettwig Receiver type: keyboard\n  Hub-6: 6-0:1 info: super-speed hub ports: 4\nslot-3: the card is seated and runs well\nHe said: ok\n",
    "bugs of makers": "Release notes 9.3.2\nCSCvu10843: a leak of memory in the old driver\nissue-4471: the fan runs at full speed\nCSCwa20551: no power on port two\n",
    "one line": "posted by somebody",
    "trailers of a patch": "On Monday somebody wrote:\n> the umount event is lost in some of the cases\n\nReviewed-by: the maintainers of this and that\nSigned-off-by: those who wrote it\nCo-developed-by: all of them together\n",
}


@pytest.mark.parametrize("name", THREADS)
def test_who_writes_is_found_wherever_a_post_begins(name: str) -> None:
    text, expected = THREADS[name]
    found = posters.find(text)
    assert tuple(sorted({text[span.start : span.end] for span in found})) == tuple(sorted(expected))
    assert {span.entity for span in found} <= {"USERNAME", "PERSON"}


@pytest.mark.parametrize("name", NONE)
def test_labels_settings_and_roles_write_nothing(name: str) -> None:
    assert posters.find(NONE[name]) == []
