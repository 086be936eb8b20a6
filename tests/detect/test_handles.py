"""Accounts and machines' names in prose; and what stands in the same places and is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.detect.prose import handles

HITS = (
    ("-> logged in as efthymiou.e yesterday", ["efthymiou.e"]),
    ("I log in with MitID as JAchterberg58. CPR", ["JAchterberg58"]),
    ("IDはharu_no_umi、登録", ["haru_no_umi"]),
    ("hi i'm vintage_lenses_hk, a buyer (tomas-83-brno) says", ["vintage_lenses_hk", "tomas-83-brno"]),
    ("Anmeldename wie bisher mklar-0417. Vorgang", ["mklar-0417"]),
    ("in-game name xX_PlumJam_Xx, friend", ["xX_PlumJam_Xx"]),
    ("posted by tilly_in_the_loft · 14 posts", ["tilly_in_the_loft"]),
    ("   — brassmonkey77", ["brassmonkey77"]),
    ("AD disabled: lfournier; moved", ["lfournier"]),
    ("which user is it?\n> svoboda.ext, my", ["svoboda.ext"]),
    ("docker login -u bvdberg -p K6a4", ["bvdberg"]),
    ('devices?owner=tvranken"', ["tvranken"]),
    ("Utilizador m4417 bloqueado", ["m4417"]),
    ("he still logs in as prezes1 on", ["prezes1"]),
    ("login ep-lis, the first", ["ep-lis"]),
    ("net user mgarcia /domain", ["mgarcia"]),
    ("Unlock-ADAccount jfoster2", ["jfoster2"]),
    ("gamertag: Mr_Biscuit88", ["Mr_Biscuit88"]),
    ("mon identifiant est pdupont07", ["pdupont07"]),
    ("用户名是 zhang_wei88", ["zhang_wei88"]),
    ("user CORP\\jdoe cannot", ["CORP\\jdoe"]),
    ("my username is kosei2", ["kosei2"]),
    ("ユーザー名は tanaka_k です", ["tanaka_k"]),
    ("computer name is LT-MGARCIA", ["LT-MGARCIA"]),
    ("the PC shows up as ANNA-NUC", ["ANNA-NUC"]),
    ("workstation RAD-RANASINGHE. Viewer", ["RAD-RANASINGHE"]),
    ("Computer name: KAATJES-LAPTOP and DESKTOP-0M4HQ2R", ["KAATJES-LAPTOP", "DESKTOP-0M4HQ2R"]),
    ("laptop LT-4471 does", ["LT-4471"]),
    ("PC NB-LSERRI lento", ["NB-LSERRI"]),
    ("Rechnername ist PC-HUBER3", ["PC-HUBER3"]),
    ("hostname annas-mbp", ["annas-mbp"]),
    ("nom du poste : PORT-GWEN", ["PORT-GWEN"]),
)
MISSES = (
    "user login failed",
    "the account is locked-out again",
    "login page 404",
    "user-friendly design",
    "account e-mail",
    "my account is set-up",
    "sign in as usual on Windows11",
    "login.microsoftonline.com",
    "profile v2.0.1",
    "the seller is well-known",
    "user id is missing",
    "users in OU=Leavers",
    "account-level settings",
    "login via OAuth2",
    "user error_code 5",
    "PC HP-290",
    "laptop X1-C9",
    "host sw-core-01",
    "machine type 30FMS02N00",
    "client 12.3",
    "handle 3 tickets",
    "- see below",
    "-- sent from my iPhone",
    "computer-aided design",
    "the computer is on 22H2",
    "laptop ThinkPad-L14",
    "username or password",
    "Account: 4471882",
    "psn network down",
    "chown root:root file",
    "the mac address 00:11:22",
    "vm web-prod-01",
)


@pytest.mark.parametrize(("text", "values"), HITS, ids=[text[:40] for text, _ in HITS])
def test_accounts_and_machines_are_found_where_they_are_named(text: str, values: list[str]) -> None:
    assert [text[span.start : span.end] for span in handles.find(text)] == values


@pytest.mark.parametrize("text", MISSES, ids=[text[:40] for text in MISSES])
def test_words_models_and_services_stay(text: str) -> None:
    assert handles.find(text) == []


@given(st.text(max_size=200))
def test_spans_lie_in_the_text(text: str) -> None:
    text = "login " + text + " PC "
    assert all(0 <= span.start < span.end <= len(text) for span in handles.find(text))
