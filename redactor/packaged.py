"""Files that are shipped inside the package: `importlib.resources` takes ten milliseconds of a start to import, what it imports included."""

from __future__ import annotations

import pkgutil


def data(package: str, name: str) -> bytes:
    """Return the bytes of a file of a package; `name` has slashes between its parts. Raises FileNotFoundError where it is not there."""
    found = pkgutil.get_data(package, name)
    if found is None:
        raise FileNotFoundError(name)
    return found


def text(package: str, name: str) -> str:
    """Return the text of a file of a package (UTF-8), its line ends as line feeds."""
    return data(package, name).decode("utf-8").replace("\r\n", "\n")
