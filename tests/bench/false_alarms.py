"""What the log mode hides in real logs: `python -m tests.bench.false_alarms [folder of logs ...]` prints counts by entity and detector and
the distinct values, for a person to judge; JUDGED holds that judgement, and whatever else is hidden counts as a false alarm."""

from __future__ import annotations

import gzip
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from redactor.detect import scan
from tests.bench.peers import presidio_recognizers
from tests.bench.table import DATA, Row

if TYPE_CHECKING:
    from collections.abc import Iterator

#: What every hit of was judged personal by eye in the loghub samples: addresses, hosts named after them, accounts in log idioms.
JUDGED = (
    "IP_ADDRESS shape:ipv4", "HOSTNAME shape:ip_in_host", "USERNAME context:remote_login", "USERNAME context:ssh_user", "USERNAME context:ssh_for",
    "USERNAME context:pam_session", "USERNAME context:home_unix", "USERNAME context:home_windows",
)  # fmt: skip
#: What Presidio finds rightly in them.
PEER_RIGHT = ("IP_ADDRESS", "EMAIL_ADDRESS", "MAC_ADDRESS")
#: Presidio gets each so many'th line.
EACH = 15
#: Values shown for a detector.
SHOW = 40


def lines(path: Path) -> list[str]:
    data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return data.decode("utf-8", "replace").splitlines()


def counted(paths: list[Path], each: int = 1) -> tuple[int, Counter[str], dict[str, Counter[str]]]:
    """Return how many lines there are, the hits by entity and detector, and their values with what stands before them."""
    total = 0
    counts: Counter[str] = Counter()
    values: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for path in paths:
        for line in lines(path)[::each]:
            total += 1
            for span in scan.find(line, log=True):
                key = f"{span.entity} {span.detector}"
                counts[key] += 1
                values[key][line[max(0, span.start - 12) : span.start] + "[" + line[span.start : span.end] + "]"] += 1
    return total, counts, values


def rows(*, quick: bool = False) -> Iterator[Row]:
    """Yield false alarms per 1,000 real log lines, Presidio's on a sample of the same lines beside them."""
    paths = sorted((DATA / "logs").glob("loghub_*"))
    if not paths:
        raise FileNotFoundError("needs the loghub samples (REDACTOR_DATA)")
    total, counts, _ = counted(paths, 200 if quick else 1)
    wrong = sum(number for key, number in counts.items() if key not in JUDGED)
    sample = [line for path in paths for line in lines(path)[:: 400 if quick else EACH]]
    peer, analyze = presidio_recognizers()
    found = Counter(result.entity_type for line in sample for result in analyze(line))
    theirs = sum(number for entity, number in found.items() if entity not in PEER_RIGHT)
    yield Row(
        f"false alarms in {total} real log lines", wrong / total * 1000, "per 1,000 lines", goal=2,
        peer=peer, peer_value=theirs / len(sample) * 1000,
    )  # fmt: skip


def main(folders: list[str]) -> None:
    paths = sorted(p for folder in folders for p in Path(folder).iterdir()) if folders else sorted((DATA / "logs").glob("loghub_*"))
    total, counts, values = counted(paths)
    print(f"{total} lines in {len(paths)} files")
    for key, number in counts.most_common():
        print(f"{number:7} {key}{'' if key in JUDGED else '   NOT JUDGED'}")
        if not key.startswith(("IP_ADDRESS shape:ipv4",)):
            for value, times in values[key].most_common(SHOW):
                print(f"          {times:5} {value!r}")


if __name__ == "__main__":
    main(sys.argv[1:])
