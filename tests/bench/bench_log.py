"""Speed of the log path and of single lines: `python tests/bench/bench_log.py` (needs the loghub samples in REDACTOR_DATA)."""

from __future__ import annotations

import gzip
import os
import time
from collections.abc import Callable
from pathlib import Path

DATA = Path(os.environ.get("REDACTOR_DATA", Path(__file__).parents[3] / "shared" / "data"))
CLEAN = "2015-10-18 18:01:50,556 INFO [main] org.apache.hadoop.yarn.event.AsyncDispatcher: Registering class org.apache.hadoop.mapreduce.jobhistory.EventType for class org.apache.hadoop.mapreduce.jobhistory.JobHistory"[:200]
PERSONAL = "2024-05-01 10:22:31,104 INFO [http-8] com.example.shop.Login: user=mgarcia logged in from 203.0.113.9 with maria.garcia@example.com, session kept for 30 minutes, device build 22F76 and some words more to read"[:200]


def loghub() -> bytes:
    return b"".join(gzip.open(path).read() for path in sorted((DATA / "logs").glob("loghub_*.gz")))


def best(call: Callable[[], object], *, times: int, repeat: int = 5) -> float:
    """Return the least CPU seconds of one call: other programs on the machine do not count."""
    results = []
    for _ in range(repeat):
        start = time.process_time()
        for _ in range(times):
            call()
        results.append((time.process_time() - start) / times)
    return min(results)


def main() -> None:
    from redactor import Redactor
    from redactor.detect import scan

    data = loghub()
    redactor = Redactor("support", key=b"k" * 32, names="off")
    cold = time.process_time()
    redactor.redact_log(data)
    cold = time.process_time() - cold
    warm = best(lambda: redactor.redact_log(data), times=1)
    print(f"redact_log   {len(data) / 1e6 / cold:7.1f} MB/s cold, {len(data) / 1e6 / warm:.1f} MB/s warm ({len(data)} bytes)")
    for name, line in (("clean", CLEAN), ("personal", PERSONAL)):
        for log in (True, False):
            seconds = best(lambda line=line, log=log: scan.find(line, log=log), times=2000)
            print(f"scan.find    {seconds * 1e6:7.1f} us, {name}, {'log' if log else 'text'}, {len(line)} characters")
        print(f"redact       {best(lambda line=line: redactor.redact(line), times=2000) * 1e6:7.1f} us, {name}")
    sample = data.decode("utf-8", "replace").splitlines()[::60]
    analyze = stock()
    analyze(sample[:20])  # its patterns are compiled on first use
    peer_seconds = best(lambda: analyze(sample), times=1, repeat=2)
    peer = sum(len(line) + 1 for line in sample) / peer_seconds
    print(f"Presidio     {peer / 1e6:7.4f} MB/s on {len(sample)} of the same lines, no names model: ratio {len(data) / warm / peer:.0f}")


def stock() -> Callable[[list[str]], None]:
    """Return stock Presidio without a names model (its faster set-up): every predefined recognizer for English, line by line."""
    from presidio_analyzer import RecognizerRegistry
    from presidio_analyzer.nlp_engine import NlpArtifacts

    registry = RecognizerRegistry()
    registry.load_predefined_recognizers(languages=["en"])
    recognizers = [r for r in registry.recognizers if r.supported_language == "en" and r.name != "SpacyRecognizer"]
    nothing = NlpArtifacts([], [], [], [], None, "en")  # type: ignore[arg-type]

    def analyze(lines: list[str]) -> None:
        for line in lines:
            for recognizer in recognizers:
                recognizer.analyze(line, recognizer.supported_entities, nothing)

    return analyze


if __name__ == "__main__":
    main()
