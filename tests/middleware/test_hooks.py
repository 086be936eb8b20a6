"""What the interpreter itself writes to stderr, each in an interpreter of its own; and values that only a name makes personal."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading

import pytest

from redactor import Redactor
from redactor.middleware.logging import install, uninstall
from redactor.testing import assert_no_leak

MAIL = "zoltan.kovacs77@example.com"
START = f"""
import sys, threading, time
from redactor.middleware.logging import install
MAIL = {MAIL!r}
install(key=b"k" * 32, names="off")
"""
#: What goes wrong, and a part of the report that is no one's.
REPORTS = {
    "nobody catches it": ("def f(who):\n    raise ValueError(who)\nf(MAIL)", "in f\n"),
    "with a cause": ("try:\n    int(MAIL)\nexcept ValueError as error:\n    raise RuntimeError('outer') from error", "RuntimeError: outer"),
    "a group": ("raise ExceptionGroup('many ' + MAIL, [KeyError(MAIL), ValueError('plain')])", "ValueError: plain"),
    "with a note": ("error = KeyError('k')\nerror.add_note(MAIL)\nraise error", "KeyError: 'k'"),
    "in a thread": ("thread = threading.Thread(target=int, args=(MAIL,), name='of ' + MAIL)\nthread.start()\nthread.join()", "Exception in thread of <EMAIL_ADDRESS:"),
    "a text that changes": (
        "class E(Exception):\n    said = 0\n    def __str__(self):\n        E.said += 1\n        return 'clean' if E.said == 1 else MAIL\nraise E", "E: clean",
    ),
    "a text that fails": ("class E(Exception):\n    def __str__(self):\n        raise ValueError(MAIL)\nraise E", "E: <REDACTED>"),
    "in __del__": ("class X:\n    def __del__(self):\n        raise ValueError(MAIL)\nX()", "Exception ignored in: <function X.__del__"),
    "in the __del__ of what says who it is": (
        ("class M(type):\n    def __repr__(self):\n        return MAIL\nclass X(metaclass=M):\n    def __call__(self):\n        raise ValueError(MAIL)\n"
        "import weakref\nclass Y:\n    pass\ny = Y()\nr = weakref.ref(y, X())\ndel y"), "Exception ignored in",
    ),
    "at exit": ("import atexit\natexit.register(int, MAIL)", "ValueError: invalid literal"),
    "in a callback of C": ("sys.settrace(None)\nimport ctypes\nctypes.CFUNCTYPE(None)(lambda: int(MAIL))()", "ValueError: invalid literal"),
    "a bare thread": ("import _thread\n_thread.start_new_thread(int, (MAIL,))\ntime.sleep(1)\nwhile _thread._count():\n    time.sleep(0.1)", "ValueError: invalid literal"),
    "the engine fails": (
        "from redactor.engine import Redactor\ndef broken(*_):\n    raise RuntimeError(MAIL)\nRedactor.redact = broken\nraise ValueError(MAIL)", "<REDACTED>",
    ),
    "somebody's own hook": (
        ("import redactor.middleware.logging as ours\nours.uninstall()\nsys.excepthook = lambda kind, error, trace: print(kind.__name__, error, error.args, trace.tb_frame.f_locals, file=sys.stderr)\n"
        "install(key=b'k' * 32, names='off')\nraise ValueError(MAIL)"), "ValueError <EMAIL_ADDRESS:",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("code", "expected"), REPORTS.values(), ids=REPORTS)
def test_what_the_interpreter_reports_is_redacted(code, expected):
    done = subprocess.run([sys.executable, "-c", START + code], capture_output=True, text=True, timeout=60, check=False)
    assert expected in done.stderr
    assert_no_leak(done.stdout + done.stderr, [MAIL])


def test_a_thread_that_leaves_by_system_exit_still_says_nothing():
    code = "thread = threading.Thread(target=sys.exit, args=(MAIL,))\nthread.start()\nthread.join()"
    done = subprocess.run([sys.executable, "-c", START + code], capture_output=True, text=True, timeout=60, check=False)
    assert done.stderr == ""


def test_uninstall_puts_the_hooks_back():
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    install(key=b"k" * 32, names="off")
    assert sys.excepthook is not before[0]
    uninstall()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


@pytest.mark.parametrize(
    ("template", "arguments", "expected"),
    [
        pytest.param("in with %(password)s", {"password": "hunter2zz"}, "in with <PASSWORD>", id="password"),
        pytest.param("%(who)s has %(password)r now", {"who": "someone", "password": "hunter2zz"}, "someone has '<PASSWORD>' now", id="one of two"),
        pytest.param("%(mail)s %(password)s", {"mail": MAIL, "password": "hunter2zz"}, "{mail} <PASSWORD>", id="beside another"),
        pytest.param("call %(phone)d", {"phone": 4155550132}, "call {phone}", id="a number"),
        pytest.param("%(took).1f ms", {"took": 17.25}, "17.2 ms", id="clean"),
    ],
)  # fmt: skip
def test_values_under_telling_names_of_arguments_are_redacted_by_the_name(template, arguments, expected, caplog):
    engine = Redactor("support", key=b"k" * 32, names="off", on_error="raise")
    tokens = {"mail": engine.redact(MAIL).text, "phone": engine.redact_record({"phone": 4155550132})["phone"]}
    before = dict(arguments)
    install(engine)
    try:
        for _ in range(2):  # the second time a clean message may be remembered
            logging.getLogger("names").warning(template, arguments)
    finally:
        uninstall()
    assert [record.getMessage() for record in caplog.records] == [expected.format(**tokens)] * 2
    assert arguments == before


def test_a_mapping_that_answers_for_names_it_has_not_keeps_nothing_personal(caplog):
    class Atoms(dict):
        def __getitem__(self, key):
            return dict.get(self, key, "-")

    install(key=b"k" * 32, names="off")
    try:
        logging.getLogger("names").warning("%(missing)s %(password)s", Atoms(password="hunter2zz"))
    finally:
        uninstall()
    assert caplog.records[0].getMessage() == "- <PASSWORD>"
