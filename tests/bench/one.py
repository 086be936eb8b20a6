"""Run one benchmark in this process and write its rows as JSON lines: `python -m tests.bench.one NAME [--quick]`."""

from __future__ import annotations

import argparse
import contextlib
import importlib
import json
import os
import resource
import sys
from dataclasses import asdict, replace

from tests.bench.table import Note, Row


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name")
    parser.add_argument("--quick", action="store_true")
    arguments = parser.parse_args()
    # Modules may print; standard output belongs to the rows.
    with os.fdopen(os.dup(1), "w", encoding="utf-8") as out:
        os.dup2(2, 1)
        found: list[Row | Note] = []
        with contextlib.redirect_stdout(sys.stderr):
            try:
                found.extend(importlib.import_module(f"tests.bench.{arguments.name}").rows(quick=arguments.quick))
            except (FileNotFoundError, ImportError) as error:
                found.append(Note(str(error)))
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        for item in found:
            if isinstance(item, Note):
                print(json.dumps({"note": item.text}), file=out)
            else:
                print(json.dumps(asdict(item if item.rss_mb is not None else replace(item, rss_mb=peak))), file=out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
