"""Which lines a program wrote, and which a person with a time before them."""

from __future__ import annotations

import pytest

from redactor.detect.prose.log_lines import is_log_line

WRITTEN = (
    "2024-05-01 10:22:31,104 INFO [http-8] com.example.Login: user=mgarcia",
    "[2024-05-01T10:22:31Z] ERROR disk full",
    "Mar  6 09:05:01 web-03 sshd[30240]: Failed password for kpatel",
    "<13>Mar  6 09:05:01 web-03 CRON[30240]: x",
)
NOT = (
    "[2024-03-06 09:05:01] Ilse: my password is maple-otter-42",
    "2024-03-06 09:05:01 - Ilse - login is qx77",
    "at 10:22:31 the ERROR came back, login is qx77",
    "2024-05-01 10:22:31 INFO a\nmy password is maple-otter-42",
    "Login: qx77",
)


@pytest.mark.parametrize("line", WRITTEN)
def test_a_program_wrote_it(line: str) -> None:
    assert is_log_line(line)


@pytest.mark.parametrize("line", NOT)
def test_a_person_wrote_it(line: str) -> None:
    assert not is_log_line(line)
