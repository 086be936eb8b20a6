"""One large log and one large file of tickets through `redactor run`: `python -m tests.bench.gigabyte [--mb 1000] [--folder DIR]`.

Prints processor seconds, rate, and resident memory: after the first tenth of the input, at its most, at the end. Not part of the table: it
takes minutes and needs twice the size on disk.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

FIRST = "Maria Will Ann Chen Aisha Jonas Priya Olga Kwame Sofia".split()
LAST = "Garcia Grant Xu Wei Khan Lindgren Raman Petrova Mensah Rossi".split()


def clean(number: int, chance: int) -> str:
    return (
        f"2026-03-02 10:{chance % 60:02}:{number % 60:02},{chance % 1000:03} DEBUG [ipp] status 0x{chance % 65536:04x} "
        f"server-error-not-accepting-jobs (attempt {chance % 7} of 9, {chance % 900} ms), queue depth {chance % 33}\n"
    )


def personal(number: int, chance: int, first: str) -> str:
    return (
        f"2026-03-02 10:{chance % 60:02}:{number % 60:02},{chance % 1000:03} INFO [srv-{chance % 9}] user={first.lower()}{chance} "
        f"ip=203.0.{chance % 256}.{chance % 251} path=/v2/devices status=200 dur={chance % 900}ms block blk_{chance * 7919}\n"
    )


def ticket(number: int, chance: random.Random) -> dict[str, Any]:
    """Return a ticket with a log pasted into it, about 8 kB."""
    u, first, last = chance.randrange(10**6), chance.choice(FIRST), chance.choice(LAST)
    pasted = "".join(clean(line, chance.randrange(10**6)) for line in range(60))
    return {
        "id": number, "created_at": "2026-03-02T08:14:55Z", "status": "open", "subject": f"XP-6000 offline since firmware 2.3.{u % 90}",
        "requester": {"id": u, "name": f"{first} {last}", "email": f"{first}.{last}{u}@example.com".lower(), "phone": f"+1 415 555 {u % 10000:04}"},
        "device": {"model": "XP-6000", "serial_number": f"X5GQ{u:06}", "firmware": "2.3.1"},
        "comments": [
            {"author": f"{first} {last}", "body": f"My XP-6000 shows error 0x{u % 256:02x} at 192.168.{u % 256}.{u % 251}. S/N is X5GQ{u:06}.\nRegards, {first}\n\n{pasted}"},
            {"author": "agent.07", "body": f"Hello {first}, please send the log and tell us when you bought the printer."},
        ],
    }  # fmt: skip


def write(path: Path, megabytes: float) -> None:
    """Write about so many MB: tickets for a `.jsonl`, log lines, every fourth of them personal, for anything else."""
    chance, number = random.Random(11), 0
    with path.open("wb", buffering=1 << 20) as stream:
        while stream.tell() < megabytes * 1e6:
            for _ in range(100):
                u, number = chance.randrange(10**6), number + 1
                if path.suffix == ".jsonl":
                    line = json.dumps(ticket(number, chance)) + "\n"
                else:
                    line = clean(number, u) if number % 4 else personal(number, u, chance.choice(FIRST))
                stream.write(line.encode())


def run(path: Path, out: Path) -> str:
    """Run the command over a file and return a line about it; only the first run of a process is measured rightly."""
    command = [sys.executable, "-m", "redactor", "run", str(path), "--out", str(out), "--names", "off", "--quiet", "--workers", "1"]
    began = time.monotonic()
    process = subprocess.Popen(command, env={**os.environ, "REDACTOR_KEY": "a key for benchmarks only"})
    resident: list[tuple[int, int]] = []  # bytes read, kB resident
    while process.poll() is None:
        try:
            status, read = Path(f"/proc/{process.pid}/status").read_text(), Path(f"/proc/{process.pid}/io").read_text()
            resident.append((int(read.split()[1]), next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))))
        except (OSError, StopIteration, IndexError):
            pass
        time.sleep(1)
    size, used = path.stat().st_size, resource.getrusage(resource.RUSAGE_CHILDREN)
    early = next((kb for read, kb in resident if read > size / 10), 0)
    seconds = used.ru_utime + used.ru_stime
    return (
        f"{path.name}: {size / 1e6:,.0f} MB, exit code {process.returncode}, {seconds:.0f} s of processor ({size / 1e6 / seconds:.1f} MB/s), "
        f"{time.monotonic() - began:.0f} s; resident {early / 1024:.0f} MB after a tenth, {used.ru_maxrss / 1024:.0f} MB at most, {resident[-1][1] / 1024:.0f} MB at the end"
    )


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.gigabyte", description=__doc__)
    parser.add_argument("--mb", type=float, default=1000)
    parser.add_argument("--folder", help="where to put the files; by default a temporary folder")
    parser.add_argument("names", nargs="*", default=["big.log", "big.jsonl"], metavar="NAME", help="big.log, big.jsonl")
    arguments = parser.parse_args()
    if len(arguments.names) > 1:  # a process for each: what children used adds up
        for name in arguments.names:
            own = ["--folder", arguments.folder] if arguments.folder else []
            subprocess.run([sys.executable, "-m", "tests.bench.gigabyte", name, "--mb", str(arguments.mb), *own], check=True)
        return 0
    folder = Path(tempfile.mkdtemp(prefix="redactor-gigabyte-", dir=arguments.folder))
    try:
        write(folder / arguments.names[0], arguments.mb)
        print(run(folder / arguments.names[0], folder / "out"), flush=True)
    finally:
        shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
