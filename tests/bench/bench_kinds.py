"""Logs of other kinds than the samples of loghub, names off: what a web server, a mail server, a login daemon, a service and an application that names people write.

Generated, in the forms of nginx, Postfix, sshd, JSON lines and Python's logging; no line comes twice, and values of people and their networks are new in each. Each kind is read by a process of its own: first from nothing, compiling and all, then after so many lines.
"""

from __future__ import annotations

import json
import random
import resource
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from tests.bench.bench_run import ENVIRONMENT
from tests.bench.table import KEY, Row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FIRST = tuple("anna ben carla dmitri elif farid greta hugo ines jonas kira lena marco nadia otto paula quinn rosa sven tara umar vera".split())
LAST = tuple("almeida baker castillo dubois fischer gonzalez haddad ito jansen kowalski larsen moreau nowak okafor petrov rossi schmidt".split())
HOSTS = ("gmail.com", "example.org", "kunden.example.de", "corp.example.com")
AGENTS = (
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{0}.0.0.0 Safari/537.36", "curl/8.{0}.0",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_{0} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1",
)  # fmt: skip
PATHS = ("/", "/index.html", "/api/v1/items/{0}", "/static/app.{0}.js", "/search?q={0}", "/cart/{0}/checkout", "/login")
#: Lines of a block, and blocks of a kind; the first and the last two are measured.
LINES, BLOCKS = 4_000, 6


class Writer:
    """Writes lines of each kind."""

    def __init__(self, seed: int) -> None:
        self._draw = random.Random(seed)

    def _below(self, most: int, width: int = 0) -> str:
        return f"{self._draw.randrange(most):0{width}}"

    def _hex(self, digits: int) -> str:
        return f"{self._draw.getrandbits(4 * digits):0{digits}x}"

    def _address(self) -> str:
        return f"{self._draw.choice((77, 81, 92, 145, 203))}.{self._below(256)}.{self._below(256)}.{self._draw.randrange(1, 255)}"

    def _mail(self) -> str:
        return f"{self._draw.choice(FIRST)}.{self._draw.choice(LAST)}{self._draw.choice(('', self._below(99)))}@{self._draw.choice(HOSTS)}"

    def _time(self) -> str:
        return f"{self._below(24, 2)}:{self._below(60, 2)}:{self._below(60, 2)}"

    def _day(self) -> int:
        return self._draw.randrange(1, 29)

    def web_server(self) -> str:
        """An access log in the combined format."""
        path, agent = self._draw.choice(PATHS).format(self._below(9999)), self._draw.choice(AGENTS).format(self._draw.randrange(1, 130))
        return f'{self._address()} - - [{self._day():02}/Nov/2026:{self._time()} +0000] "{self._draw.choice(("GET", "POST"))} {path} HTTP/1.1" {self._draw.choice((200, 200, 304, 404, 500))} {self._below(99999)} "-" "{agent}"'

    def mail_server(self) -> str:
        """What Postfix says of a message."""
        queued, draw = f"{self._draw.getrandbits(40):010X}", self._draw
        said = draw.choice((
            f"smtpd[{self._below(9999)}]: connect from unknown[{self._address()}]",
            f"cleanup[{self._below(9999)}]: {queued}: message-id=<{self._hex(16)}@example.org>",
            f"qmgr[{self._below(9999)}]: {queued}: from=<{self._mail()}>, size={self._below(99999)}, nrcpt=1 (queue active)",
            f"smtp[{self._below(9999)}]: {queued}: to=<{self._mail()}>, relay=mx.example.net[{self._address()}]:25, delay={draw.random() * 9:.2f}, delays=0.1/0/0.5/0.2, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as {queued})",
        ))  # fmt: skip
        return f"Nov {self._day():2} {self._time()} mx1 postfix/{said}"

    def logins(self) -> str:
        """What sshd says of who comes."""
        port = self._draw.randrange(1024, 65535)
        said = self._draw.choice((
            f"Accepted publickey for {self._draw.choice(FIRST)} from {self._address()} port {port} ssh2: RSA SHA256:{self._hex(20)}",
            f"Failed password for invalid user {self._draw.choice(FIRST)}{self._below(99)} from {self._address()} port {port} ssh2",
            f"pam_unix(sshd:session): session opened for user {self._draw.choice(FIRST)}(uid={self._draw.randrange(1000, 2000)}) by (uid=0)",
            f"Connection closed by {self._address()} port {port} [preauth]",
        ))  # fmt: skip
        return f"Nov {self._day():2} {self._time()} web{self._below(9)} sshd[{self._below(99999)}]: {said}"

    def service(self) -> str:
        """Events of a service as JSON lines, in which nobody is named."""
        said = self._draw.choice(("request finished", "query took long", f"cache miss for key item:{self._below(9999)}", f"job {self._below(9999)} queued", f"retrying in {self._below(999)} ms"))
        event = {
            "ts": f"2026-11-{self._day():02}T{self._time()}.{self._below(1000, 3)}Z", "level": self._draw.choice(("info", "warn", "debug")), "logger": self._draw.choice(("http", "db", "cache", "worker")), "msg": said,
            "request_id": f"{self._hex(8)}-{self._hex(4)}-4{self._hex(3)}-a{self._hex(3)}-{self._hex(12)}", "duration_ms": self._draw.randrange(9999),
        }  # fmt: skip
        return json.dumps(event)

    def application(self) -> str:
        """What an application logs of its customers: half of the lines name one."""
        said = self._draw.choice((
            f"orders: order {self._below(99999)} placed by {self._mail()} total {self._below(999)}.{self._below(100, 2)} EUR",
            f"users: {self._draw.choice(FIRST).capitalize()} {self._draw.choice(LAST).capitalize()} logged in from {self._address()}",
            f"mailer: sent welcome mail to {self._mail()}", f"db: query finished in {self._below(999)} ms", f"cache: hit ratio {self._below(100)} %", f"payments: charge {self._hex(12)} succeeded",
        ))  # fmt: skip
        return f"2026-11-{self._day():02} {self._time()},{self._below(1000, 3)} INFO {said}"


KINDS: dict[str, Callable[[Writer], str]] = {
    "a web server": Writer.web_server, "a mail server": Writer.mail_server, "logins": Writer.logins, "events of a service": Writer.service, "an application that names people": Writer.application,
}  # fmt: skip


def rates(kind: str, lines: int) -> list[float]:
    """Return how many megabytes of each block of a kind are read in a second of the processor."""
    from redactor import Redactor

    write, redactor, writer = KINDS[kind], Redactor("support", key=KEY, names="off", on_error="raise"), Writer(1)
    found: list[float] = []
    for _ in range(BLOCKS):
        block = "".join(f"{write(writer)}\n" for _ in range(lines)).encode()
        began = time.process_time()
        redactor.redact_log(block)
        found.append(len(block) / 1e6 / (time.process_time() - began))
    return found


def rows(*, quick: bool = False) -> Iterator[Row]:
    """Yield the rates of each kind: the first block of a process, and the last."""
    lines = 20 if quick else LINES
    for kind in list(KINDS)[: 1 if quick else None]:
        done = subprocess.run([sys.executable, "-m", "tests.bench.bench_kinds", kind, str(lines)], capture_output=True, text=True, check=True, env=ENVIRONMENT)
        *each, peak = [float(figure) for figure in done.stdout.split()]
        yield Row(f"`redact_log`, {kind}, the first {lines} lines of a process, compiling and all", each[0], "MB/s", higher_is_better=True, rss_mb=peak)
        yield Row(f"`redact_log`, {kind}, after {(BLOCKS - 2) * lines} lines", sum(each[-2:]) / 2, "MB/s", higher_is_better=True, rss_mb=peak)


if __name__ == "__main__":
    print(*rates(sys.argv[1], int(sys.argv[2])), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
