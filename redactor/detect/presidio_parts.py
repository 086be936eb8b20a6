"""The classes of Presidio's recognizers without its engine.

`import presidio_analyzer` takes a second of processor and 80 MB, nearly all of it for spaCy and the models of its engine, which a recognizer that
knows patterns never uses. So the few modules that such recognizers are made of are run by themselves: what they import from the package is
run in the same way, everything else is imported as ever. Nothing of it is in `sys.modules`: who imports Presidio gets the whole of it, and where that is there already, or a release is built
otherwise, the recognizers come from there.
"""

from __future__ import annotations

import ast
import builtins
import contextlib
import importlib.util
import logging
import sys
import threading
from functools import cache
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

PACKAGE = "presidio_analyzer"
RECOGNIZERS = f"{PACKAGE}.predefined_recognizers"


def recognizer(name: str) -> Any:
    """Return a new recognizer of the class of that name."""
    if PACKAGE not in sys.modules:
        with contextlib.suppress(Exception):  # another release may be built otherwise, and the package knows how
            return _parts().member(RECOGNIZERS, name)()
    from presidio_analyzer import predefined_recognizers

    return getattr(predefined_recognizers, name)()


@cache
def _parts() -> _Parts:
    spec = importlib.util.find_spec(PACKAGE)  # finds a package and runs nothing of it
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError(PACKAGE)
    # as the package does: what a recognizer has to say goes nowhere unless somebody listens
    logging.getLogger("presidio-analyzer").addHandler(logging.NullHandler())
    return _Parts(Path(spec.submodule_search_locations[0]))


class _Parts:
    """Modules of the package, each run when it is first asked for; `root` is the folder of the package."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._modules: dict[str, ModuleType] = {}
        self._homes: dict[str, dict[str, tuple[str, str]]] = {}
        self._lock = threading.RLock()
        self._builtins = {**vars(builtins), "__import__": self._import}

    def __repr__(self) -> str:
        return f"_Parts({len(self._modules)} modules)"

    def member(self, name: str, member: str) -> Any:
        """Return what a module defines, or a package takes from one of its own."""
        with self._lock:
            folder = self._path(name)
            if not folder.is_dir():
                return getattr(self._module(name), member)
            home = self._home(name, folder).get(member)
            return self.member(*home) if home is not None else self._module(f"{name}.{member}")

    def _path(self, name: str) -> Path:
        return self._root.joinpath(*name.split(".")[1:])

    def _home(self, name: str, folder: Path) -> dict[str, tuple[str, str]]:
        """Return the module that each member of a package comes from, and what it is called there, by what the package's first file says."""
        homes = self._homes.get(name)
        if homes is None:
            tree = ast.parse((folder / "__init__.py").read_bytes())
            taken = [node for node in tree.body if isinstance(node, ast.ImportFrom) and node.module]
            homes = self._homes[name] = {
                one.asname or one.name: (f"{name}.{node.module}" if node.level else str(node.module), one.name) for node in taken for one in node.names
            }
        return homes

    def _module(self, name: str) -> ModuleType:
        module = self._modules.get(name)
        if module is None:
            path = str(self._path(name).with_suffix(".py"))
            module = ModuleType(name)
            module.__dict__.update(__file__=path, __package__=name.rpartition(".")[0], __builtins__=self._builtins)
            code: Any = SourceFileLoader(name, path).get_code(name)
            self._modules[name] = module  # before it is run, as ever: two modules may import each other
            try:
                exec(code, module.__dict__)  # noqa: S102 - as importing it would
            except BaseException:
                del self._modules[name]
                raise
        return module

    def _import(self, name: str, globals: Any = None, locals: Any = None, fromlist: Any = (), level: int = 0) -> Any:  # noqa: A002, PLR0913, PLR0917 - the signature of `__import__`
        """Import for the modules of the package: those of the package from here, others as ever."""
        if level:
            package = globals["__package__"].split(".")
            name = ".".join([*package[: len(package) - level + 1], *filter(None, (name,))])
        if name.split(".")[0] != PACKAGE:
            return builtins.__import__(name, globals, locals, fromlist, level)
        if not fromlist:
            raise ImportError(name)
        return SimpleNamespace(**{member: self.member(name, member) for member in fromlist})
