"""Run all benchmarks, each in a process of its own, and print one table: `python -m tests.bench [NAME ...] [--quick] [--json FILE]`."""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

from tests.bench.table import ROOT, Row, render, well_formed

FOLDER = Path(__file__).parent
#: Measurements of quality, which belong into the same table.
OTHERS = ("false_alarms", "network_devices")


def names() -> list[str]:
    """Return the benchmarks, in name order."""
    return [*sorted(path.stem for path in FOLDER.glob("bench_*.py")), *OTHERS]


def run(name: str, *, quick: bool) -> tuple[list[Row], list[str]]:
    """Return the rows and the notes of one benchmark; a benchmark that fails is a note."""
    command = [sys.executable, "-m", "tests.bench.one", name, *(["--quick"] if quick else [])]
    # One thread each: the figures are those of one core.
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
    done = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, check=False)
    rows: list[Row] = []
    notes: list[str] = []
    for line in done.stdout.splitlines():
        entry = json.loads(line)
        if "note" in entry:
            notes.append(entry["note"])
            continue
        row = Row(**entry)
        if well_formed(row):
            rows.append(row)
        else:
            notes.append(f"{row.what}: a figure is not a positive number")
    if done.returncode:
        notes.append(f"ended with status {done.returncode}; see above")
    return rows, notes


def machine() -> str:
    """Return one line on what the figures were measured on."""
    model = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists():
        model = next((line.partition(":")[2].strip() for line in info.read_text().splitlines() if line.startswith("model name")), model)
    load = "{:.1f} {:.1f} {:.1f}".format(*os.getloadavg())
    return f"{model}, {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}, load {load}"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(names())}; all of them without a name")
    parser.add_argument("--quick", action="store_true", help="tiny inputs, one round: whether it runs, not how fast")
    parser.add_argument("--json", metavar="FILE", help="write the rows to a file too")
    arguments = parser.parse_args()
    unknown = sorted(set(arguments.names) - set(names()))
    if unknown:
        parser.error(f"no such benchmark: {', '.join(unknown)}")
    began = machine()
    rows: list[tuple[str, Row]] = []
    notes: list[tuple[str, str]] = []
    for name in arguments.names or names():
        print(f"{name} ...", file=sys.stderr, flush=True)
        made, said = run(name, quick=arguments.quick)
        rows += [(name, row) for row in made]
        notes += [(name, text) for text in said]
    print(began)
    print()
    print(render(rows))
    for name, text in notes:
        print(f"\n{name}: {text}")
    if arguments.json:
        data = {
            "machine": began,
            "quick": arguments.quick,
            "rows": [{"bench": name, **asdict(row), "ratio": row.ratio, "met": row.met} for name, row in rows],
            "notes": [{"bench": name, "text": text} for name, text in notes],
        }
        Path(arguments.json).write_text(json.dumps(data, indent=1) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
