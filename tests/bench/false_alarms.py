"""What the log mode hides in real logs: `python tests/bench/false_alarms.py [folder of logs ...]` prints counts by entity and detector, the
distinct values, and how many lines without personal data were touched (a person judges the values; EXPECTED holds that judgement)."""

from __future__ import annotations

import gzip
import os
import sys
from collections import Counter, defaultdict
from pathlib import Path

from redactor.detect import scan

DATA = Path(os.environ.get("REDACTOR_DATA", Path(__file__).parents[3] / "shared" / "data"))
#: Detectors whose every hit in loghub was judged personal by eye: addresses, accounts in log idioms.
SHOW = 40


def lines(path: Path) -> list[str]:
    data = gzip.open(path).read() if path.suffix == ".gz" else path.read_bytes()
    return data.decode("utf-8", "replace").splitlines()


def main(folders: list[str]) -> None:
    paths = sorted(p for folder in folders for p in Path(folder).iterdir()) if folders else sorted((DATA / "logs").glob("loghub_*"))
    total = 0
    counts: Counter[str] = Counter()
    values: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for path in paths:
        for line in lines(path):
            total += 1
            for span in scan.find(line, log=True):
                key = f"{span.entity} {span.detector}"
                counts[key] += 1
                values[key][line[max(0, span.start - 12) : span.start] + "[" + line[span.start : span.end] + "]"] += 1
    print(f"{total} lines in {len(paths)} files")
    for key, number in counts.most_common():
        print(f"{number:7} {key}")
        if not key.startswith(("IP_ADDRESS shape:ipv4",)):
            for value, times in values[key].most_common(SHOW):
                print(f"          {times:5} {value!r}")


if __name__ == "__main__":
    main(sys.argv[1:])
