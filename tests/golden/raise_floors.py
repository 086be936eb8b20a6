"""Raise the floors of the golden sets to what the engine reaches now: `python -m tests.golden.raise_floors [rules] [with_names]`.

Never lowers one: what is below its floor is printed, stays, and makes the exit code 1.
"""

from __future__ import annotations

import sys

from tests.golden import floors


def main(modes: list[str]) -> int:
    unknown = set(modes) - set(floors.MODES)
    if unknown:
        print(f"no such mode: {', '.join(sorted(unknown))}; there are {', '.join(floors.MODES)}", file=sys.stderr)
        return 2
    old = floors.read()
    new: floors.Floors = {mode: dict(old.get(mode, {})) for mode in floors.MODES if mode in old or not modes or mode in modes}
    fallen = 0
    for mode in modes or floors.MODES:
        for folder in floors.FOLDERS:
            counts = floors.reached(mode, folder)
            before = old.get(mode, {}).get(folder, {})
            for name, reason in floors.below(before, counts).items():
                fallen += 1
                print(f"{mode} {folder} {name}: {reason}, the floor stays")
            for name, count in counts.items():
                if count > before.get(name, 0):
                    print(f"{mode} {folder} {name}: {before.get(name, 0)} -> {count}")
            new[mode][folder] = {name: max(before.get(name, 0), counts[name]) for name in {*before, *counts} if max(before.get(name, 0), counts[name])}
    floors.write(new)
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
