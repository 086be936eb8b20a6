"""What is reached on the golden sets never falls: floors.toml holds it, `python -m tests.golden.raise_floors` raises it."""

from __future__ import annotations

import pytest

from tests.golden import floors

FLOORS = floors.read()


@pytest.mark.parametrize("folder", floors.FOLDERS)
@pytest.mark.parametrize("mode", floors.MODES)
def test_no_entity_is_hidden_less_often_and_no_fact_lost_more_often_than_before(mode: str, folder: str) -> None:
    assert floors.below(FLOORS[mode][folder], floors.reached(mode, folder)) == {}


@pytest.mark.parametrize("folder", floors.FOLDERS)
def test_every_entity_that_is_hidden_has_a_floor(folder: str) -> None:
    hidden = {name for name, count in floors.reached("rules", folder).items() if count}
    assert hidden - set(FLOORS["rules"][folder]) == set()


def test_raising_never_lowers_a_floor(tmp_path, monkeypatch, capsys) -> None:
    from tests.golden import raise_floors

    monkeypatch.setattr(floors, "FILE", tmp_path / "floors.toml")
    monkeypatch.setattr(floors, "FOLDERS", ("logs",))
    monkeypatch.setattr(floors, "reached", lambda mode, folder: floors.Counter({"IP_ADDRESS": 7, "USERNAME": 2, "retained": 9}))
    floors.write({"rules": {"logs": {"IP_ADDRESS": 5, "USERNAME": 3}, "devices": {"IMEI": 1}}})
    assert raise_floors.main(["rules"]) == 1
    assert "USERNAME: 2 < 3" in capsys.readouterr().out
    assert floors.read() == {"rules": {"logs": {"IP_ADDRESS": 7, "USERNAME": 3, "retained": 9}, "devices": {"IMEI": 1}}}
