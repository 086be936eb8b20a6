"""What is hidden in 618 real network-device outputs: `python tests/bench/network_devices.py [LABEL]` (needs REDACTOR_DATA).

The gold marks only the columns that the corpus parses, so an unmarked value may be personal too; what we flag beside the gold is listed.
What stays by design is counted apart, with its reason; `LABEL` (SERIAL, IP, MAC, USERNAME, HOSTNAME) prints what remains.
"""

from __future__ import annotations

import gzip
import json
import os
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

DATA = Path(os.environ.get("REDACTOR_DATA", Path(__file__).parents[3] / "shared" / "data"))
FILE = DATA / "logs" / "network_devices.jsonl.gz"
ENTITY = {
    "SERIAL": "SERIAL_NUMBER",
    "IP": "IP_ADDRESS",
    "MAC": "MAC_ADDRESS",
    "USERNAME": "USERNAME",
    "HOSTNAME": "HOSTNAME",
}
#: The column parser of the corpus took these for serials or users; they are none.
NOT_GOLD = re.compile(
    r"<none>|<empty>|9999|\d+(?:\.\d+)?(?:MiB|%)|outside|secondary|clientless|ssl-client|hybrid|use-primary-username|ReadWrite|ReadOnly"
)


def documents() -> Iterator[dict[str, object]]:
    with gzip.open(FILE, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def reason_to_stay(label: str, value: str, before: str) -> str:
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


def main(shown: str = "") -> None:
    from redactor.detect import scan, tables

    total, hidden, stays, ways, alone = (
        Counter[str](),
        Counter[str](),
        Counter[tuple[str, str]](),
        Counter[tuple[str, str]](),
        Counter[str](),
    )
    remaining: list[tuple[str, ...]] = []
    extra: Counter[tuple[str, str, str]] = Counter()
    for document in documents():
        text, gold = str(document["text"]), list(document["spans"])  # type: ignore[call-overload]
        columns = tables.find(text)
        spans = [*scan.find(text, log=True), *columns]
        for start, end, label in gold:
            value = text[start:end]
            end -= len(value) - len(value.partition("/")[0]) if label == "IP" else 0  # the prefix length is no address
            total[label] += 1
            cover = [span for span in spans if span.start < end and span.end > start]
            if label == "SERIAL" and any(span.start <= start and span.end >= end for span in columns):
                alone["table"] += 1
            if len({place for span in cover for place in range(max(start, span.start), min(end, span.end))}) == end - start:
                hidden[label] += 1
                best = min(cover, key=lambda span: ("table" in span.detector, span.detector))
                ways[label, "table" if "table" in best.detector else best.detector.partition(":")[0]] += 1
            elif reason := reason_to_stay(label, value, text[max(0, start - 40) : start]):
                stays[label, reason] += 1
            else:
                remaining.append((label, str(document["id"]), text[max(0, start - 40) : start].replace("\n", "|"), value))
        for span in spans:
            if span.entity in ("SERIAL_NUMBER", "DEVICE_ID", "IMEI", "IMSI", "ICCID", "USERNAME") and not any(
                start < span.end and end > span.start for start, end, _ in gold
            ):
                extra[span.entity, span.detector, text[span.start : span.end]] += 1
    print(f"{'label':9} {'marked':>6} {'hidden':>6} {'stay':>6} {'remain':>6} {'of personal':>11}   hidden by")
    for label in ENTITY:
        kept = sum(count for (name, _), count in stays.items() if name == label)
        share = hidden[label] / max(1, total[label] - kept)
        by = ", ".join(f"{way} {count}" for (name, way), count in ways.most_common() if name == label)
        print(
            f"{label:9} {total[label]:6} {hidden[label]:6} {kept:6} {total[label] - kept - hidden[label]:6} {share:10.2%}   {by}"
        )
    print(f"a serial column alone would find {alone['table']} of {total['SERIAL']} serials")
    for (label, reason), count in sorted(stays.items()):
        print(f"  stays: {label} {count}: {reason}")
    if shown:
        for row in remaining:
            if row[0] == shown:
                print("  remains:", *row)
        for key, count in extra.items():
            print("  flagged, not in the gold:", count, *key)


if __name__ == "__main__":
    main(*sys.argv[1:2])
