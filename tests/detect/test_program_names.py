"""Programs, packages, acronyms and words of other languages that the names model takes for somebody, and people who stand beside them."""

from __future__ import annotations

import pytest

from redactor.detect.review import program_names
from redactor.types import Span

THINGS: dict[str, tuple[str, str]] = {
    "a component of its own package": ("[8/12/2023, 5:10:59 AM] Loaded plugin: homebridge-kettwig\n[8/12/2023, 5:11:00 AM] [<Kettwig>] Initializing platform...", "PERSON"),
    "a file of it": ("[<lampa_cam>] ip address: x\nfile:///opt/lampa_cam.yaml", "USERNAME"),
    "a class that is imported": ("from pylampa import Lampa\n\n<lampa> = Lampa(host, user, password)", "PERSON"),
    "a folder of the web server": ("at Connection (/var/www/html/<orvanto>/server/lib/x.js:15:11)", "USERNAME"),
    "a module in a path of modules": ("Here is my log from <VRQ>\nWARNING [home.components.vrq.core.gateway] stopped", "USERNAME"),
    "an app": ("With the app <Vellux> it works at once.", "PERSON"),
    "a type of a column": ("CREATE TABLE users (`phone` <varchar>(32), `born` date)", "PERSON"),
    "a type of a column in capitals": ("ALTER TABLE x ADD city <NVARCHAR>(40)", "LOCATION"),
    "the end of a pipe": ("COPY public.customers (id, name) FROM <stdin>;", "LOCATION"),
    "an app in French": ("Si j'utilise l'app <Vellux> alors aucun problème.", "PERSON"),
    "a box": ("je me connecte à ma box <Vellux>.", "LOCATION"),
    "an acronym": ("server version (reported by <OWQ>) is old", "PERSON"),
    "a language of a fence": ("```<Gherkin>\nFeature: x\n```", "PERSON"),
    "a label of a quoted mail": ("<Von>: x@example.org\nAn: y@example.org", "PERSON"),
    "what has a version": ("does <Chrysoline> connect? Chrysoline as of 0.6.1 knows it", "PERSON"),
    "what is flashed": ("I flashed my first switch with Tasmolino, in the console of <Tasmolino> I read this", "PERSON"),
    "what is somebody's": ("Merci de <ton aide>", "PERSON"),
    "a noun of German": ("Da bin ich noch am <Ball>.", "PERSON"),
    "none of it": ("rechtlich hat der keine <Chance>.", "PERSON"),
    "a room": ("[<Salle de Jeux>] type: OccupancySensor", "PERSON"),
    "who holds the rights": ("Copyright (C) 2002-20, <Bruna Aldehof>, www.example.org", "PERSON"),
    "a verb": ("ahora no puedo <conectarme>, gracias", "USERNAME"),
    "a kind of key": ("Server accepts key: /home/x/.ssh/y <ED25519> SHA256:abc", "USERNAME"),
    "a revision": ("smartctl 7.2 2020-12-30 <r5155> [aarch64]", "USERNAME"),
    "who gave it": ("le mot de passe <fourni par Trendtel> à l'installation", "PASSWORD"),
    "a place for a name": ("/Users/(<ユーザー名>)/Library", "USERNAME"),
}
SOMEBODY: dict[str, tuple[str, str]] = {
    "a forename beside a package": ("Loaded plugin: homebridge-hugo\nThanks, <Hugo>", "PERSON"),
    "a name and an app": ("The app says that <Petronella> is at home.", "PERSON"),
    "a name alone": ("Regards,\n<Zbyk>", "PERSON"),
    "initials alone": ("Help...\n<JB>", "PERSON"),
    "an account in a home folder": ("/home/<orvanto>/bin/tool", "USERNAME"),
    "a surname behind a word of place": ("Ich bin bei <Wolpert>.", "PERSON"),
    "a person whose turn it is": ("am Montag war <Rainer> da", "PERSON"),
    "capitals among capitals": ("FROM <ORTIZ> TO DESK", "PERSON"),
    "who says so": ("I write because I am <Thaisa>, the student", "PERSON"),
    "who says so in a hurry": ("hi im <Kofiba> and my box is off", "PERSON"),
    "two letters": ("it's <TJ> from the depot, line is off again", "PERSON"),
    "an address with it": ("Guest (<Okwonja>), mail t.okwonja.film@example.org", "PERSON"),
    "where somebody writes from": ("Greetings from <Aberdour>, it works", "LOCATION"),
    "who speaks for a firm": ("server_Tempora: hello\ncustomer_1: thx <Tempora>", "PERSON"),
    "who installs": ("I installed it with <Kofiba> on 4.5.2024", "PERSON"),
    "whose settings": ("the settings for <Kofiba> are lost", "PERSON"),
    "his friend": ("his friend <Ansgar> helped", "PERSON"),
}


def _span(marked: str, entity: str) -> tuple[str, Span]:
    start = marked.index("<")
    end = marked.index(">") - 1
    return marked.replace("<", "", 1).replace(">", "", 1), Span(start, end, entity, 0.7, "model:names")


@pytest.mark.parametrize("name", THINGS)
def test_what_the_text_shows_to_be_a_thing_is_nobody(name: str) -> None:
    assert program_names.is_thing(*_span(*THINGS[name]))


@pytest.mark.parametrize("name", SOMEBODY)
def test_people_and_accounts_beside_programs_stay_somebody(name: str) -> None:
    assert not program_names.is_thing(*_span(*SOMEBODY[name]))
