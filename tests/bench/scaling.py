"""Time and peak memory as inputs grow, as small multiples in one SVG: `python -m tests.bench.scaling --out docs/scaling.svg` (extra `bench`).

Each point is measured in a process of its own: processor seconds of the work, peak resident memory of the process.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.bench.table import KEY, ROOT, golden_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

PATHOLOGICAL = {"a@a@a@": "a@a@a@", "1.1.1.1.": "1.1.1.1.", "((((": "((((", "digits": "7", "one long line": "the device restarted twice and then stopped again "}
#: Tickets that workers share out, in MB.
MEGABYTES = 8
#: chart -> (label of the x axis, values, values of a quick run)
CHARTS: dict[str, tuple[str, Sequence[float], Sequence[float]]] = {
    "log size": ("MB of log through `redactor run`", (0.1, 1, 3, 10), (0.05, 0.1)),
    "known identities": ("people known in one record of 200 kB", (1, 100, 1000, 5000), (1, 5)),
    "policies": ("policies loaded and used", (1, 4, 12), (1, 2)),
    "workers": (f"workers, {MEGABYTES} MB of tickets (wall clock)", (1, 2, 4), (1,)),
    **dict.fromkeys(PATHOLOGICAL, ("MB in one line of text", (0.1, 1, 10), (0.01, 0.02))),
    "one long line": ("MB in one line of text", (0.1, 1, 10, 50), (0.01, 0.02)),
}
#: Charts that show the wall clock: that is what workers are for.
WALL = ("workers",)


def log(size: float, path: Path) -> None:
    """Write about `size` MB of log lines, each with another time."""
    lines = golden_lines("logs")
    with path.open("w", encoding="utf-8") as stream:
        number = 0
        while stream.tell() < size * 1e6:
            stream.writelines(f"2026-03-02T10:{n // 60 % 60:02}:{n % 60:02}.{n % 1000:03} {lines[n % len(lines)]}\n" for n in range(number, number + 2000))
            number += 2000


def log_size(size: float) -> Callable[[], object]:
    folder = Path(tempfile.mkdtemp(prefix="redactor-scaling-"))
    log(size, folder / "input.log")
    return lambda: _run_command(folder / "input.log", folder / "out", 1)


def workers(count: float) -> Callable[[], object]:
    from tests.bench import bench_run

    folder = Path(tempfile.mkdtemp(prefix="redactor-scaling-"))
    for number in range(4):  # files are what workers share out
        bench_run.write(folder / f"export{number}.jsonl", MEGABYTES / 4)
    return lambda: _run_command(folder, folder / "out", int(count))


def _run_command(source: Path, out: Path, count: int) -> None:
    from redactor import cli

    if status := cli.main(["run", str(source), "--out", str(out), "--names", "off", "--quiet", "--workers", str(count)]):
        raise RuntimeError(f"redactor run ended with {status}")


def known(count: float) -> Callable[[], object]:
    from redactor import Redactor

    redactor = Redactor("support", key=KEY, names="off")
    people = [{"name": f"{_word(n)} {_word(n * 7 + 3)}", "email": f"user{n}@example.com"} for n in range(int(count))]
    lines = golden_lines("logs", "names")
    body = "\n".join(lines[n % len(lines)] for n in range(200_000 // 80))
    return lambda: redactor.redact_record({"participants": people, "body": body})


def _word(number: int) -> str:
    word = ""
    while number or not word:
        number, digit = divmod(number, 20)
        word += "bcdfghjklmnprstvwxzy"[digit] + "aeiou"[digit % 5]
    return word.capitalize() + "n"


def policies(count: float) -> Callable[[], object]:
    from redactor import Redactor

    names = ("support", "security", "statistics", "analytics", "account", "registration", "services", "surveys", "advertising", "improvement", "updates", "transaction")
    block = "\n".join(golden_lines("logs")).encode()

    def call() -> None:
        for name in names[: int(count)]:
            Redactor(name, key=KEY, names="off").redact_log(block)

    return call


def pathological(name: str) -> Callable[[float], Callable[[], object]]:
    def prepare(size: float) -> Callable[[], object]:
        from redactor import Redactor

        redactor = Redactor("support", key=KEY, names="off", on_error="raise")
        redactor.redact("from maria@example.com")
        text = (PATHOLOGICAL[name] * int(size * 1e6 / len(PATHOLOGICAL[name]) + 1))[: int(size * 1e6)]
        return lambda: redactor.redact(text)

    return prepare


PREPARE: dict[str, Callable[[float], Callable[[], object]]] = {
    "log size": log_size, "known identities": known, "policies": policies, "workers": workers, **{name: pathological(name) for name in PATHOLOGICAL},
}  # fmt: skip


def point(chart: str, value: float) -> dict[str, float]:
    """Measure one point in this process."""
    call = PREPARE[chart](value)
    wall, processor = time.perf_counter(), time.process_time()
    call()
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = time.perf_counter() - wall if chart in WALL else time.process_time() - processor
    peak = max(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, children.ru_maxrss) / 1024
    return {"x": value, "seconds": seconds, "rss_mb": peak}


def measure(*, quick: bool, charts: Sequence[str]) -> dict[str, list[dict[str, float]]]:
    """Measure every point of the charts, each in a process of its own."""
    environment = {**os.environ, "REDACTOR_KEY": KEY.decode()}
    found: dict[str, list[dict[str, float]]] = {}
    for chart in charts:
        for value in CHARTS[chart][2 if quick else 1]:
            command = [sys.executable, "-m", "tests.bench.scaling", "--point", chart, str(value)]
            done = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, check=True)
            found.setdefault(chart, []).append(json.loads(done.stdout.splitlines()[-1]))
            print(chart, found[chart][-1], file=sys.stderr, flush=True)
    return found


def draw(found: dict[str, list[dict[str, float]]], path: Path, caption: str) -> None:
    """Draw one small chart for each measurement: seconds at the left, peak MB at the right."""
    import matplotlib as mpl

    mpl.use("svg")
    mpl.rcParams.update({"svg.fonttype": "none", "font.size": 8, "svg.hashsalt": "scaling"})
    import matplotlib.pyplot as plt

    columns = 3
    figure, axes = plt.subplots(-(-len(found) // columns), columns, figsize=(11, 2.7 * -(-len(found) // columns)), squeeze=False)
    for axis in axes.flat[len(found) :]:
        axis.set_visible(False)
    for axis, (chart, points) in zip(axes.flat, found.items(), strict=False):
        _one(axis, chart, points)
    figure.suptitle(caption, fontsize=8, y=0.998)
    figure.tight_layout()
    figure.savefig(path, metadata={"Date": None})
    plt.close(figure)


def _one(axis: Any, chart: str, points: list[dict[str, float]]) -> None:
    xs = [p["x"] for p in points]
    axis.plot(xs, [p["seconds"] for p in points], "o-", color="#1f5fa8", markersize=3)
    axis.set_title(chart, fontweight="bold")
    axis.set_xlabel(CHARTS[chart][0])
    axis.set_ylabel("wall seconds" if chart in WALL else "processor seconds", color="#1f5fa8")
    axis.set_xlim(left=0)
    axis.set_ylim(bottom=0, top=max(p["seconds"] for p in points) * 1.15)
    memory = axis.twinx()
    memory.plot(xs, [p["rss_mb"] for p in points], "s--", color="#b05010", markersize=3)
    memory.set_ylabel("peak MB", color="#b05010")
    memory.set_ylim(bottom=0, top=max(200.0, *(p["rss_mb"] * 1.15 for p in points)))


def main() -> int:
    from tests.bench.__main__ import machine

    parser = argparse.ArgumentParser(prog="python -m tests.bench.scaling", description=__doc__)
    parser.add_argument("--out", default="docs/scaling.svg", help="the SVG to write")
    parser.add_argument("--json", metavar="FILE", help="write the points too")
    parser.add_argument("--quick", action="store_true", help="tiny inputs")
    parser.add_argument("--charts", nargs="*", choices=sorted(CHARTS), default=list(CHARTS), metavar="CHART")
    parser.add_argument("--point", nargs=2, metavar=("CHART", "X"), help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.point:
        print(json.dumps(point(arguments.point[0], float(arguments.point[1]))))
        return 0
    caption = machine()
    found = measure(quick=arguments.quick, charts=arguments.charts)
    if arguments.json:
        Path(arguments.json).write_text(json.dumps({"machine": caption, "charts": found}, indent=1) + "\n", "utf-8")
    draw(found, Path(arguments.out), caption)
    return 0


if __name__ == "__main__":
    sys.exit(main())
