"""Who wrote a post of a board, by what the board says of its members; headings, settings and things of the same layout are nobody."""

from __future__ import annotations

import pytest

from redactor.detect.prose import posters, profiles

POSTS: dict[str, tuple[str, tuple[str, ...]]] = {
    "a rank below": ("grumblefink\nHero Member\n*****\nOffline\nPosts: 311\n\nMine does the same since the last update.", ("grumblefink",)),
    "a rank, then what was said": ("kasimirtz\nFortgeschrittener\nDas Problem habe ich mit der neuen Version auch, hat jemand eine Idee dazu?", ("kasimirtz",)),
    "counts on lines of their own": ("waldelfe\nModerator\nBeiträge\n1.204\nThemen\n17\n", ("waldelfe",)),
    "French": ("Glouglou13\nMembre confirmé\nMessages : 122\nInscription : mar. 12 févr. 2013 20:11\n", ("Glouglou13",)),
    "Italian": ("da ruspantino » gio 5 mar 2020, 18:22\nCiao a tutti\nruspantino\nUtente Junior\n\nMessaggi: 32\n", ("ruspantino", "ruspantino")),
    "Swedish": ("tallbarren\nMedlem\nInlägg: 12\nBlev medlem: 2019-03-12\n", ("tallbarren",)),
    "Russian": ("Сообщение Гриб_Лесной » 12 мар 2019, 20:14\nНе работает.\n\nхвощ77 писал(а):\nОбновите", ("Гриб_Лесной", "хвощ77")),
    "Japanese": ("返信1件目\nとびうお2011さん\nクチコミ投稿数：35件\n", ("とびうお2011",)),
    "a number and a date": ("pinselohr\nJul 28, 2023 #3\nNot that one, the other one.", ("pinselohr",)),
    "a date beside": ("torwaldk 3 Aug 2022, 14:21\nIt fails here too.", ("torwaldk",)),
    "a role of a tracker": ("Wendel1972N\nAuthor\nIt does not connect to the router at home any more.\n\nschlafmuetz\nCollaborator\nI may have a look at it when I am back.", ("Wendel1972N", "schlafmuetz")),
    "an account in brackets": ("Ewa Brzozowa (ebrzo) wrote on 2020-04-20:\nSee the file.", ("ebrzo",)),
    "one post with a date": ("RomualdPinson · 13 déc. 2022\nVoilà les logs complets de la machine", ("RomualdPinson",)),
    "Portuguese": ("tvalente commented\n\ntvalente comentou em 15 de ago. de 2026\nTriagem", ("tvalente",)),
}
NONE: dict[str, str] = {
    "headings above fields": "Router\nRegistered: 03.02.2019\n\nDrucker\nNachrichten: 3\n\nStatus\nOnline\n",
    "models above fields": "WRT1900AC\nOwner\nthe third floor\n\nDS218play\nPosts: none\n",
    "ranks and labels themselves": "Moderator\nBeiträge\n412\nThemen\n17\n",
    "a job and when it ran": "backup\n2023-01-02 10:10\nthe job ended with a warning there\n",
    "a file and its date": "firmware-7.1\nMar 3, 2020 #3\nthis is the latest one for the box\n",
    "a shop and when": "Where did you buy it?\nLampaCity, 5 Aug 2023\nWhat is the problem with it now?\n",
    "everybody": "みなさん\nありがとうございました。\nお客さん\n",
    "a breadcrumb": "Start » Netzwerk » Router 2019\nHome » Support\n",
    "keys of a report": "kimwulf wrote:\nsee below\n\nAudioDevicesInUse:\n USER PID ACCESS COMMAND\n",
}


@pytest.mark.parametrize("name", POSTS)
def test_who_stands_above_a_profile_wrote_the_post(name: str) -> None:
    text, expected = POSTS[name]
    found = {text[span.start : span.end] for span in posters.find(text)}
    assert found == set(expected)


@pytest.mark.parametrize("name", NONE)
def test_the_same_layout_without_a_member_names_nobody(name: str) -> None:
    found = {NONE[name][span.start : span.end] for span in posters.find(NONE[name])}
    assert found <= {"kimwulf"}


@pytest.mark.parametrize("text", ["Mensajes: 14", "a\nСообщения: 45", "Berichten : 88", "> Posts: 3"])
def test_how_many_posts_is_no_age(text: str) -> None:
    assert profiles.is_count(text, len(text.rstrip("0123456789")))


@pytest.mark.parametrize(("before", "is_posts"), [("Geregistreerd: ", True), ("Member since ", True), ("\nkim_wulf am ", True), ("kimwulf comentou em ", True), ("asked ", True), ("I bought it on ", False), ("Gekauft am ", False), ("the printer arrived on ", False)])
def test_when_somebody_wrote_is_no_date_of_purchase(before: str, is_posts: bool) -> None:  # noqa: FBT001
    assert profiles.is_of_post(before + "3 mei 2015", len(before)) is is_posts
