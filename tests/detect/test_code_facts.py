"""Code that people paste names nobody; people beside it go all the same."""

from __future__ import annotations

import pytest

from redactor import Redactor


@pytest.fixture(scope="module")
def redactor() -> Redactor:
    return Redactor("support", key=b"0123456789abcdef", names="off", on_error="raise")


#: text, values that go, values that stay
TEXTS: dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {
    "decorator with arguments": ('it breaks here:\n@cli.sub_option("--name", default=1)\ndef main(name):\n    pass', (), ("cli.sub_option",)),
    "decorator alone": ("we use\n\n    @wrapit.deco_rator\n    def pass_through(wrapped):\n        return 1", (), ("wrapit.deco_rator", "pass_through")),
    "two decorators": ("@freeze_clock\n@other_deco\nclass Test:\n    pass", (), ("freeze_clock", "other_deco")),
    "somebody mentioned": ("@freeze_klaus have you tried it?\nthanks", ("freeze_klaus",), ("tried",)),
    "console": (">>> zdparser.parse('1991-05-17')\nzdtime.datetime(1991, 5, 17, 0, 0)\n>>> zdparser.parse('In two months')  # today\nzdtime.datetime(2020, 10, 1, 11, 12)", (), ("zdparser.parse", "zdtime.datetime", "2020, 10, 1, 11, 12")),
    "numbers in brackets": ("zdtime.datetime(2020, 10, 1, 11, 12, 27, 764201)", (), ("2020, 10, 1, 11, 12, 27, 764201",)),
    "keywords": ("user = User(**ext_data7)\nprint(user)", (), ("ext_data7",)),
    "a day and its zone": ('strips "August 14, 2015 EST" and the like', (), ("August 14, 2015 EST",)),
    "filters of a tracker": ("https://github.example/x/actions?query=branch%3Amain and ?q=is%3Aopen+label%3Abug", (), ("branch%3Amain", "is%3Aopen+label%3Abug")),
    "a heading": ("# zdfixy2: fixes text for you\n\n>>> import zdfixy2\nIt is what it is, said they.", (), ("zdfixy2",)),
    "half a word": ("logging with retention / compression9 of files", (), ("retention", "compression9")),
    "a standard": ("National numbers: CFI (ISO 10962), passport (ISO 7501)", (), ("ISO 10962", "ISO 7501")),
    "services": ("systat\t\t11/tcp\t\tusers\nqotd\t\t17/tcp\t\tquoter\nprinter\t\t515/tcp\t\tspoolerd\nkpasswd\t\t464/tcp", (), ("quoter", "spoolerd", "464/tcp")),
    "protocols": ("802_1Q 8100 8021q # VLAN tagged\nQINQ 88A8 # VLAN tag identifier [802.1q]", (), ("8021q", "802.1q")),
    "a block of base64": ("dutL1JV8ORlpgRUvGkafT5vKN5tT07BpPh6\nry3cRSSMRA85T10A562Sf92k5A2idEh/u1YDNGnI", (), ("RSSMRA85T10A562Sf",)),
    "a search": ("https://shop.example/find?query=hair+loss+remedy", ("hair+loss+remedy",), ("find",)),
}  # fmt: skip


@pytest.mark.parametrize("case", TEXTS, ids=lambda case: case.replace(" ", "_"))
def test_what_goes_and_what_stays(redactor: Redactor, case: str) -> None:
    text, gone, kept = TEXTS[case]
    result = redactor.redact(text).text
    assert [value for value in gone if value in result] == []
    assert [value for value in kept if value not in result] == []
