"""Speed of the log path on real logs, against Presidio on a sample of the same lines (needs the loghub samples in REDACTOR_DATA)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench.bench_engine import CLEAN, PERSONAL
from tests.bench.peers import presidio_recognizers
from tests.bench.table import KEY, Note, Row, best, loghub

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Presidio gets each so many'th line: all of them would take it minutes.
EACH = 60


#: Lines of a program that names an account in each and says nothing more of anybody: number, account, figures.
ACCOUNTS = (
    "2025-02-03 10:{0:02}:{1:02} INFO http: user={2} GET /api/v2/items/{3} 200 in {4} ms\n",
    "2025-02-03 10:{0:02}:{1:02} INFO audit: user={2} action=update object=order-{3} status=ok\n",
    "2025-02-03 10:{0:02}:{1:02} WARN auth: login failed for user={2} from 10.{0}.{1}.7\n",
    "2025-02-03 10:{0:02}:{1:02} DEBUG cache: miss key=session:{3} user={2} ttl={4}\n",
)
NAMES = "ana bo cyd dil edo flo gus hal ivy joe kim lou max ned oz pat".split()


def accounts(many: int) -> bytes:
    """Return so many lines of such a program, with three thousand accounts."""
    lines = (ACCOUNTS[at % 4].format(at // 60 % 60, at % 60, f"{NAMES[at % 16]}.{NAMES[at * 7 % 15]}{NAMES[at * 3 % 13]}", 10_000 + at * 7919 % 900_000, at * 37 % 900) for at in range(many))
    return "".join(lines).encode()


def rows(*, quick: bool = False) -> Iterator[Row | Note]:
    """Yield the rates of the log path, in a new process, cold and warm, and what one line costs the scanner."""
    from redactor import Redactor
    from redactor.detect import scan

    data = loghub()
    if quick:
        data = b"\n".join(data.splitlines()[::400]) + b"\n"
    redactor = Redactor("support", key=KEY, names="off")
    for which in ("first call of the process, compiling and all", "second call", "third call"):
        seconds = best(lambda: redactor.redact_log(data), repeat=1)
        yield Row(f"`redact_log`, {which}", len(data) / 1e6 / seconds, "MB/s")

    def cold() -> None:
        redactor._log = None
        redactor.redact_log(data)

    repeat = 1 if quick else 5
    first = best(cold, repeat=repeat)
    again = best(lambda: redactor.redact_log(data), repeat=repeat)
    sample = data.decode("utf-8", "replace").splitlines()[:: 1 if quick else EACH]
    version, analyze = presidio_recognizers()
    for line in sample[:20]:  # its patterns are compiled on first use
        analyze(line)
    peer_seconds = best(lambda: [analyze(line) for line in sample], repeat=1 if quick else 2)
    peer = sum(len(line) + 1 for line in sample) / peer_seconds / 1e6
    size = f"{len(data) / 1e6:.1f} MB of real logs"
    rate = len(data) / 1e6 / first
    yield Row(f"`redact_log`, {size}, never seen", rate, "MB/s", goal=25, peer=version, peer_value=peer, higher_is_better=True)
    yield Row(f"`redact_log`, {size}, values seen before", len(data) / 1e6 / again, "MB/s", goal=25, peer=version, peer_value=peer, higher_is_better=True)
    yield Row(f"times Presidio's patterns on {len(sample)} of the same lines", rate / peer, "x", goal=500, higher_is_better=True)
    named = accounts(200 if quick else 8000)
    redactor.redact_log(named[: len(named) // 4])
    seconds = best(lambda: redactor.redact_log(named), repeat=1 if quick else 2)
    yield Row("`redact_log`, lines of four kinds with an account in each", len(named) / 1e6 / seconds, "MB/s")
    for name, line in (("clean", CLEAN), ("personal", PERSONAL)):
        for log in (True, False):
            seconds = best(lambda line=line, log=log: scan.find(line, log=log), times=2 if quick else 2000, repeat=repeat)
            yield Row(f"`scan.find`, {name} {'log line' if log else 'text'}, {len(line)} characters", seconds * 1e6, "us")
