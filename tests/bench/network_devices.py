"""What is hidden in 618 real network-device outputs: `python -m tests.bench.network_devices [LABEL]` (needs REDACTOR_DATA).

The gold marks only the columns that the corpus parses, so an unmarked value may be personal too; what we flag beside the gold is listed.
What stays by design is counted apart, with its reason; `LABEL` (SERIAL, IP, MAC, USERNAME, HOSTNAME) prints what remains.
"""

from __future__ import annotations

import gzip
import itertools
import json
import re
import sys
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.bench.table import DATA, Row

if TYPE_CHECKING:
    from collections.abc import Iterator

FILE = DATA / "logs" / "network_devices.jsonl.gz"
ENTITY = {
    "SERIAL": "SERIAL_NUMBER",
    "IP": "IP_ADDRESS",
    "MAC": "MAC_ADDRESS",
    "USERNAME": "USERNAME",
    "HOSTNAME": "HOSTNAME",
}
#: Entities that are listed where they were found beside the gold.
BESIDE = ("SERIAL_NUMBER", "DEVICE_ID", "IMEI", "IMSI", "ICCID", "USERNAME")
#: The column parser of the corpus took these for serials or users; they are none.
NOT_GOLD = re.compile(
    r"<none>|<empty>|9999|\d+(?:\.\d+)?(?:MiB|%)|outside|secondary|clientless|ssl-client|hybrid|use-primary-username|ReadWrite|ReadOnly"
)


def documents() -> Iterator[dict[str, object]]:
    with gzip.open(FILE, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def reason_to_stay(label: str, value: str, before: str) -> str:  # noqa: PLR0911 - one return for each label
    """Return why a marked value stays as it is, "" when it should be hidden."""
    from redactor.detect import accounts, checks, serial_checks

    if label == "HOSTNAME":
        return "" if accounts.personal_host(value) else "infrastructure host"
    if NOT_GOLD.fullmatch(value):
        return "not what the gold says"
    if label == "SERIAL":
        if "Certificate" in before:
            return "certificate serial"
        return "placeholder" if serial_checks.is_placeholder(value) else ""
    if label == "USERNAME":
        return "" if accounts.personal_account(value) or checks.mac(value) or "@" in value else "system account or placeholder"
    if label == "IP":
        return "" if checks.ip(value) else "unspecified, loopback, mask, multicast or public server"
    return "" if checks.mac(value) else "zero, broadcast or group address"


@dataclass(slots=True)
class Count:
    """What was hidden, what stays with its reason, by which evidence, and what remains or was flagged beside the gold."""

    total: Counter[str] = field(default_factory=Counter)
    hidden: Counter[str] = field(default_factory=Counter)
    stays: Counter[tuple[str, str]] = field(default_factory=Counter)
    ways: Counter[tuple[str, str]] = field(default_factory=Counter)
    in_column: int = 0
    remaining: list[tuple[str, ...]] = field(default_factory=list, repr=False)
    extra: Counter[tuple[str, str, str]] = field(default_factory=Counter, repr=False)

    def kept(self, label: str) -> int:
        return sum(count for (name, _), count in self.stays.items() if name == label)

    def share(self, label: str) -> float:
        """Return the share of the personal values of a label that is hidden, 0..1."""
        return self.hidden[label] / max(1, self.total[label] - self.kept(label))

    def add(self, text: str, gold: list[tuple[int, int, str]], identifier: str) -> None:
        from redactor.detect import scan, tables

        columns = tables.find(text)
        spans = [*scan.find(text, log=True), *columns]
        for start, stop, label in gold:
            value = text[start:stop]
            if label == "USERNAME":  # the domain before an account is nobody's
                start = stop - len(value.rpartition("\\")[2])  # noqa: PLW2901
            end = stop - (len(value) - len(value.partition("/")[0]) if label == "IP" else 0)  # the prefix length is no address
            self.total[label] += 1
            cover = [span for span in spans if span.start < end and span.end > start]
            self.in_column += label == "SERIAL" and any(span.start <= start and span.end >= end for span in columns)
            if len({place for span in cover for place in range(max(start, span.start), min(end, span.end))}) == end - start:
                self.hidden[label] += 1
                best = min(cover, key=lambda span: ("table" in span.detector, span.detector))
                self.ways[label, "table" if "table" in best.detector else best.detector.partition(":")[0]] += 1
            elif reason := reason_to_stay(label, value, text[max(0, start - 40) : start]):
                self.stays[label, reason] += 1
            else:
                self.remaining.append((label, identifier, text[max(0, start - 40) : start].replace("\n", "|"), value))
        for span in spans:
            if span.entity in BESIDE and not any(start < span.end and end > span.start for start, end, _ in gold):
                self.extra[span.entity, span.detector, text[span.start : span.end]] += 1


def measure(limit: int | None = None) -> Count:
    """Count over the outputs, or the first `limit` of them."""
    if not FILE.exists():
        raise FileNotFoundError("needs network_devices.jsonl.gz (REDACTOR_DATA)")
    count = Count()
    for document in itertools.islice(documents(), limit):
        count.add(str(document["text"]), list(document["spans"]), str(document["id"]))  # type: ignore[call-overload]
    return count


def rows(*, quick: bool = False) -> Iterator[Row]:
    """Yield the share of each label's personal values that is hidden."""
    count = measure(60 if quick else None)
    for label, entity in ENTITY.items():
        if count.hidden[label]:
            personal = count.total[label] - count.kept(label)
            goal = 95 if label == "SERIAL" else None
            yield Row(f"{entity} hidden in device output, {personal} personal", count.share(label) * 100, "%", goal=goal, higher_is_better=True)


def main(shown: str = "") -> None:
    count = measure()
    print(f"{'label':9} {'marked':>6} {'hidden':>6} {'stay':>6} {'remain':>6} {'of personal':>11}   hidden by")
    for label in ENTITY:
        kept, total, hidden = count.kept(label), count.total[label], count.hidden[label]
        by = ", ".join(f"{way} {times}" for (name, way), times in count.ways.most_common() if name == label)
        print(f"{label:9} {total:6} {hidden:6} {kept:6} {total - kept - hidden:6} {count.share(label):10.2%}   {by}")
    print(f"a serial column alone would find {count.in_column} of {count.total['SERIAL']} serials")
    for (label, reason), times in sorted(count.stays.items()):
        print(f"  stays: {label} {times}: {reason}")
    if shown:
        for row in count.remaining:
            if row[0] == shown:
                print("  remains:", *row)
        for key, times in count.extra.items():
            print("  flagged, not in the gold:", times, *key)


if __name__ == "__main__":
    main(*sys.argv[1:2])
