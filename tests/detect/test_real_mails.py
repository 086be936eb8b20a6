"""What mails, threads and tickets hold beside what people say: names of lists and roles, fields of boards, keys of columns, other scripts; what goes and what stays.

`[[value]]` goes, `{{value}}` stays; what is not marked may stay or go.
"""

# ruff: noqa: E501, RUF001 - a case reads best on one line

from __future__ import annotations

import pytest

from redactor import Redactor
from redactor.detect.labels import entity_for_key
from redactor.detect.names_model import names_cjk, names_filter
from redactor.detect.prose import mailbox, profiles
from redactor.detect.review import access_things, thing_numbers
from redactor.detect.rows.places import not_disk
from redactor.detect.words.firms import is_firm
from redactor.types import Span
from tests.marked import check, plain

REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise")

CASES = (
    # addresses behind the commands that ask them
    "curl [[192.168.4.20]]/cm?cmnd=Status",
    "wget [[10.10.30.181]]/DevMgmt/Product.xml",
    "{{curl/7.88.1.2}} and {{Wget/1.21.3.2}} and {{Chrome 99.0.12.1}}",
    # radios of eight pairs, keys as bytes
    "New device 0x5032 ([[54:ef:44:10:00:06:62:70]]) joined",
    "fingerprint {{9a:ef:44:10:00:06:62:70:11:22:33:44}}",
    "network_key: \\[[[171, 32, 5, 76, 9, 11, 13, 15, 0, 2, 4, 6, 8, 10, 12, 13]]\\]".replace("\\", ""),
    "networkKey: {{[1, 2]}}, channels: {{[11, 12, 13, 14, 15, 16, 17, 18, 19]}}",
    # trackers
    "Reported by:\t[[wpelka]]\tOwned by:\t{{nobody}}",
    "Besitzer: [[hkette]] ([[Henner Kettwig]])".replace("([[Henner Kettwig]])", "(Henner Kettwig)"),
    "Assignee: [[pelka42]]",
    "Assigned to: {{backend-team}}",
    "Owner: {{root}}",
    "Cc:\t\t{{Triage Stage}}:\tAccepted",
    "by Tim Grahame, {{6 years ago}}",
    "Name : x:0  (local to host [[kettwigbox]])",
    # columns of databases
    "id\tuser_login\t{{user_pass}}\tstatus\n1\t[[wpelka]]\t[[Hund7Katze]]\t1\n2\t[[jkette]]\t[[Baum8Haus]]\t1",
    "id_funcionario\tsenha_funcionario\tunidade\n1\t[[Hund7Katze]]\t1\n2\t[[Baum8Haus]]\t2",
    # lists
    "To: {{Kiln Users}} <kiln-users@lists.kiln.example>\n\n{{Kiln Users}} meet on Friday",
    "To: {{KILN}} <kiln-eu@vger.kernel.org>",
    'Sender: "{{kiln9k}}" <kiln9k-bounces@lists.kiln.example>\n\n{{kiln9k}}: change the size',
    "From: [[Petra Vogel]] <kiln-users@lists.kiln.example>",
    # roles
    "Von: {{IT-Servicedesk}} <servicedesk@kettwig.example>",
    "Von: buchhaltung@kettwig.example\n\nDie {{Buchhaltung}} kann nicht drucken",
    "De : accueil@kettwig.example\n\nL'imprimante de l'{{accueil}} est en panne",
    "De: ventas@kettwig.example\n\nEl equipo de {{ventas}} no imprime",
    "Von: kasse.nord@kettwig.example\n\nDie {{Kasse Nord}} steht",
    "Von: vogel@kettwig.example\n\nFrag [[Vogel]] danach",
    # a version that goes on
    "a bug of {{2.6.18}}, submitted for {{2.6.18.1}}",
    "the net 52.14.120.0/24, address [[52.14.120.9]]",
    # things with a number that are no houses
    "we have {{3 Access Point}} here and {{2 Mount Point}} in fstab",
    "he lives at [[14 Mill Point, Leeds LS1 4AP]]",
    # greetings, telephones and remote help abroad
    "Hej [[Tordis]]!\nJag får inget",
    "Hoi [[Wietske]],\nhet lukt niet",
    "Cześć [[Bożydar]]!\nNie działa",
    "Hei {{alle sammen}}!\nDet virker ikke",
    "Telm. [[915 550 123]]",
    "TeamViewer geht. Die ID ist [[1 234 567 890]].",
    "a board ({{CM4 2GB}}) and another ({{CM3 1GB}})",
    "London [[SW9 8QH]]",
    "To: {{NOC}} <noc@kettwig.example>",
    # items of a list
    "causes:\n- {{Loser Stecker}}\n- {{Defekter Akku}}\n",
    # code and commands that people paste
    "docker run -p {{127.0.0.1:8080:80}} nginx",
    "mysqldump -u shop -p [[Hund7Katze]] shop",
    "ruff check {{@arguments.txt}}",
    "thanks [[@petra.kernwald]]!".replace("[[@petra.kernwald]]", "@[[petra.kernwald]]"),
    "- `{{chars_to_mask}}`: The amount of characters that are replaced.\n- `{{masking_char}}`: The character for it.\n- `{{from_end}}`: Whether to begin there.",
    "`{{zh-Hans}}` and `{{zh-hant}}` are scripts, call [[Friedhelm]]",
    # possessives and boxes
    "Die {{Fritz Box}} und die {{fritz box}} im Keller",
)


@pytest.mark.parametrize("case", CASES)
def test_what_mails_and_threads_hold(case: str) -> None:
    check(REDACTOR.redact(plain(case)).text, case)


@pytest.mark.parametrize(
    ("key", "entity"),
    [("senha_funcionario", "PASSWORD"), ("email_cliente", "EMAIL_ADDRESS"), ("telefono_paciente", "PHONE_NUMBER"), ("mot_de_passe_utilisateur", "PASSWORD"), ("nome_funcionario", "PERSON"), ("password_policy", None), ("tipo_cliente", entity_for_key("tipo_cliente"))],
)
def test_whose_a_value_is_may_stand_behind_what_it_is(key: str, entity: str | None) -> None:
    assert entity_for_key(key) == entity


@pytest.mark.parametrize(("value", "is_key"), [("user_pass", True), ("senha_funcionario", True), ("maria_mobile", False), ("wpelka_01", False), ("pelka", False)])
def test_titles_of_columns_are_no_accounts(value: str, is_key: bool) -> None:  # noqa: FBT001
    assert access_things.is_key(value) is is_key


@pytest.mark.parametrize("value", ["Gemeindeverwaltung Kettwig", "Grundschule Kettwig", "Raiffeisenbank Kettwig", "Tierarztpraxis Vogel", "Pflegeheim Vogel", "Wasserwerk Kettwig", "Finanzamt Kettwig", "Urząd Miasta", "Liceo Vogel", "Università di Kettwig"])
def test_houses_and_offices_are_no_persons(value: str) -> None:
    assert is_firm(value)


@pytest.mark.parametrize("value", ["Petra Wertheim", "Jan Feldbank", "Uwe Holzmarkt", "Anna Bergwerk", "Ines Vogel", "Timo Schulz"])
def test_surnames_that_end_alike_are_persons(value: str) -> None:
    assert not is_firm(value)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("<升级后配置>出现问题", ""),
        ("1、<BUG描述>", ""),
        ("<お世話>になっております", ""),
        ("<環境>では再現しません", ""),
        ("<王小明>打来电话", "王小明"),
        ("请联系陈<建国>。", "陈建国"),
        ("<鈴木>から電話", "鈴木"),
        ("<マリア・ガルシア>様", "マリア・ガルシア"),
        ("<Paul Weiss 写道>:", "Paul Weiss"),
        ("<Paul Weiss> wrote", "Paul Weiss"),
    ],
)
def test_pieces_of_chinese_and_japanese_sentences_are_nobody(text: str, kept: str) -> None:
    start, end = text.index("<"), text.index(">") - 1
    text = text.replace("<", "").replace(">", "")
    span = names_cjk.kept(text, Span(start, end, "PERSON", 0.6, "model:names"))
    assert (text[span.start : span.end] if span else "") == kept


@pytest.mark.parametrize(("text", "left"), [("Gesendet: <Montag>, 03. April", 0), ("am <Montag> 3. Mai", 0), ("Herr <Montag> ruft an", 1), ("Mai 2024 14:48 <MESZ schrieb>", 0), ("<sam>., juil. 10", 0)])
def test_days_of_the_week_before_a_date_are_nobody(text: str, left: int) -> None:
    start, end = text.index("<"), text.index(">") - 1
    text = text.replace("<", "").replace(">", "")
    assert len(names_filter.kept(text, [Span(start, end, "PERSON", 0.6, "model:names")])) == left


@pytest.mark.parametrize(("value", "is_thing"), [("Pentium-II", True), ("RAID-6", True), ("x86_64-musl", True), ("drm-misc-next", True), ("acessá-lo", True), ("petras-pc", False), ("KETTWIG-07", False), ("core-petra", False)])
def test_kinds_and_branches_are_no_machines(value: str, is_thing: bool) -> None:  # noqa: FBT001
    assert access_things.machine(f"see {value} here", Span(4, 4 + len(value), "HOSTNAME", 0.6, "model:names")) is is_thing


@pytest.mark.parametrize(("text", "is_boards"), [("x\nTop\n", True), ("x\nUtente Junior\ny", True), ("x\nKayıt: 03 Şub 2017", True), ("x\nAccept or Kudo", True), ("Top", False), ("x\nTop Petra called us", False), ("x\nPetra: posts", False)])
def test_what_boards_write_on_lines_of_their_own_is_nobody(text: str, is_boards: bool) -> None:  # noqa: FBT001
    word = next(word for word in ("Top", "Junior", "Kayıt", "Kudo", "Petra") if word in text)
    assert profiles.is_boards(text, text.index(word), text.index(word) + len(word)) is is_boards


@pytest.mark.parametrize(("text", "is_version"), [("2.6.18 and <2.6.18.1>", True), ("52.14.120.x and <52.14.120.9>", False), ("52.14.120.0/24, <52.14.120.9>", False), ("192.168.1 and <192.168.1.9>", False)])
def test_a_version_that_goes_on_is_no_address(text: str, is_version: bool) -> None:  # noqa: FBT001
    start, end = text.index("<"), text.index(">") - 1
    assert thing_numbers.is_version(text.replace("<", "").replace(">", ""), start, end) is is_version


@pytest.mark.parametrize(("text", "is_thing"), [("kiln9k <kiln9k-bounces@lists.kiln.example>", True), ("petra_k <petra_k@kettwig.example>", False), ("kiln9k is slow", False)])
def test_the_account_before_the_address_of_a_list_is_nobodys(text: str, is_thing: bool) -> None:  # noqa: FBT001
    assert access_things.account(text, Span(0, text.index(" "), "USERNAME", 0.8, "model:names")) is is_thing


@pytest.mark.parametrize(("value", "is_street"), [("3 Access Point", False), ("2 Power Way", False), ("16 Hard Drive", False), ("3 Mill Point", True), ("14 Orchard Way", True)])
def test_points_of_networks_are_no_streets(value: str, is_street: bool) -> None:  # noqa: FBT001
    assert not_disk(value) is is_street


@pytest.mark.parametrize(("text", "is_nobodys"), [("Kiln Users EU <kiln-eu@lists.kiln.example>", True), ("lkml <linux-kernel@vger.kernel.org>", True), ("Petra Vogel <kiln-users@lists.kiln.example>", False), ("HR-Helpdesk <hr@kettwig.example>", True), ("petra <petra@kettwig.example>", False)])
def test_names_of_lists_and_desks_are_nobodys(text: str, is_nobodys: bool) -> None:  # noqa: FBT001
    assert mailbox.stands_before_desk(text, 0, text.index(" <")) is is_nobodys
