"""Which rows the tables are searched by, in what order, and in which groups: logs as one, texts by groups (see merged.py)."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from redactor.detect import patterns
from redactor.detect.rows import (
    account_lines,
    acting_rows,
    asked_rows,
    chat_lines,
    command_lines,
    daemon_rows,
    device_lines,
    fields,
    go_values,
    handset_rows,
    home_rows,
    idioms,
    key_material,
    keyed,
    list_rows,
    machine_idioms,
    machine_secrets,
    network_lines,
    payments,
    people,
    people_logged,
    phones,
    places,
    printout_rows,
    program_rows,
    record_rows,
    said_mails,
    screen_rows,
    secrets,
    seldom_rows,
    serials,
    server_rows,
    service_rows,
    sql_values,
    usernames,
)
from redactor.detect.rows.row import Row

#: Read in texts as all others, in logs by a search of their own (detect/search/seldom.py).
_SELDOM = tuple(replace(row, log=False) for row in (*payments.ROWS, *program_rows.FIRST, *sql_values.ROWS, *go_values.ROWS, *seldom_rows.SHARED, *chat_lines.ROWS, *server_rows.ROWS, *daemon_rows.ROWS, *service_rows.ROWS, *acting_rows.ROWS, *list_rows.ROWS, *program_rows.ROWS, *asked_rows.ROWS, *handset_rows.ROWS, *home_rows.ROWS, *record_rows.ROWS, *printout_rows.ROWS, *account_lines.ROWS))
#: Suppressors first; rows are tried in this order at the same place.
GROUPS: tuple[tuple[Row, ...], ...] = (
    (keyed.ELEMENT, *screen_rows.FIRST, *network_lines.ROWS, *(replace(row, log=False) for row in acting_rows.FIRST), *(row for row in idioms.ROWS if not row.entity), *patterns.SUPPRESSORS), (*secrets.ROWS, *command_lines.ROWS, *key_material.ROWS), serials.ROWS,
    (*patterns.NETWORK, *patterns.NUMBERS, *patterns.HOSTS, *said_mails.ROWS), phones.ROWS, places.ROWS,
    (*_SELDOM, *device_lines.FIRST, *people_logged.FIRST, *machine_idioms.ROWS, *machine_secrets.ROWS), usernames.ROWS, people.ROWS, keyed.ROWS, people_logged.ROWS, device_lines.ROWS, screen_rows.ROWS, (*fields.ROWS, *(row for row in idioms.ROWS if row.entity)),
)  # fmt: skip
#: Rows that may begin with any word: together with rows that begin with words of their own they would need a state for each pair.
_WIDE = frozenset(
    "password_named beside_bssid ssid_quoted caller_number caller_behind host_before_address chap proxy_log page_log owned_by person_beside_mail before_label".split()
)
#: Their group among the others: before that of machines, to which most of them belong.
_WIDE_PLACE = 6


def log_rows() -> tuple[Row, ...]:
    """Return the rows for diagnostic logs."""
    return tuple(row for group in log_groups() for row in group)


def log_groups() -> tuple[tuple[Row, ...], ...]:
    """Return the same by group."""
    return tuple(tuple(row for row in group if row.log) for group in GROUPS)


@cache
def text_groups() -> tuple[tuple[Row, ...], ...]:
    """Return the rows for tickets and prose by group; what people write needs many states."""
    made = [tuple(row for row in group if row.text and row.name not in _WIDE) for group in GROUPS]
    made.insert(_WIDE_PLACE, tuple(row for group in GROUPS for row in group if row.text and row.name in _WIDE))
    return tuple(made)
