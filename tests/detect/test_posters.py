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
}
NONE: dict[str, str] = {
    "settings": "max_connections: 100\nretry_limit: the limit was reached and nothing else\nlan_ip: 10.0.0.1\n",
    "labels of a form": "Status: failed to connect to the server\nNote: please call back before noon\nResult: works again\nNote: done\n",
    "roles": "Customer wrote:\nit is broken again\n\nAgent replied:\nplease restart it\n",
    "programs": "by default\nUnicodeDecodeError: 'utf-8' codec can't decode byte 0xe9.\nClosed by default\n",
    "a version on its own line": "Version :\nsip88xx.14-2-1-0101-15.loads\n",
    "one line": "posted by somebody",
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
