"""Stdlib logging: each behaviour that must hold, by its name."""

from __future__ import annotations

import copy
import dataclasses
import io
import json
import logging
import logging.config
import logging.handlers
import multiprocessing
import pickle
import queue
import re
import subprocess
import sys
import threading
import traceback
import types
import warnings
from collections import namedtuple

import pytest

from redactor import PolicyError, Redactor, UsageError
from redactor.middleware import context
from redactor.middleware import logging as safe_logging
from redactor.testing import assert_no_leak

EMAIL = "maria.garcia@example.com"
IP = "203.0.113.9"
KEY = b"k" * 32


@pytest.fixture
def installed():
    safe_logging.install(key=KEY)
    yield
    safe_logging.uninstall()


class ListHandler(logging.Handler):
    """Keeps records, formatted text and what a JSON formatter would dump."""

    def __init__(self):
        super().__init__()
        self.records, self.texts = [], []
        self.setFormatter(logging.Formatter("%(levelname)s %(message)s"))

    def emit(self, record):
        self.records.append(record)
        try:
            self.texts.append(self.format(record))
        except Exception:
            self.handleError(record)

    @property
    def text(self):
        return "\n".join(self.texts)


@pytest.fixture
def handler():
    return ListHandler()


@pytest.fixture
def logger(handler):
    logger = logging.getLogger(f"app.{id(handler)}")
    logger.setLevel(logging.DEBUG)
    logger.addHandler(handler)
    yield logger
    logger.removeHandler(handler)


def test_01_existing_and_later_handlers_and_non_propagating_loggers_are_covered(logger, handler, installed):
    logger.propagate = False
    late = ListHandler()
    logger.info("first %s", EMAIL)
    logger.addHandler(late)
    logging.getLogger(logger.name + ".child").info("second %s", EMAIL)
    assert EMAIL not in handler.text + late.text
    assert len(handler.texts) == 2
    logger.removeHandler(late)


def test_01_last_resort_is_covered(installed, capsys, monkeypatch):
    orphan = logging.getLogger("orphan.lastresort")
    orphan.propagate = False
    orphan.warning("mail %s", EMAIL)
    err = capsys.readouterr().err
    assert "<EMAIL_ADDRESS:" in err
    assert EMAIL not in err


def test_01_warnings_are_covered():
    # In a process of its own: pytest takes warnings before they are shown.
    code = (
        "import warnings; from redactor.middleware.logging import install; install(key=b'k' * 32);"
        f"warnings.warn('deprecated for {EMAIL}'); import logging;"
        f"logging.basicConfig(); logging.captureWarnings(True); warnings.warn('later for {EMAIL}')"
    )
    done = subprocess.run([sys.executable, "-W", "always", "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert "deprecated for <EMAIL_ADDRESS:" in done.stderr
    assert "later for <EMAIL_ADDRESS:" in done.stderr
    assert EMAIL not in done.stderr


def test_01_dict_config_after_install_is_covered(installed, tmp_path):
    path = tmp_path / "app.log"
    logging.config.dictConfig(
        {
            "version": 1,
            "disable_existing_loggers": False,
            "formatters": {"f": {"format": "%(name)s %(message)s"}},
            "handlers": {"h": {"class": "logging.FileHandler", "filename": str(path), "formatter": "f"}},
            "loggers": {"uvicorn.error": {"handlers": ["h"], "level": "INFO", "propagate": False}},
        }
    )
    logging.getLogger("uvicorn.error").info("client %s left", EMAIL)
    assert path.read_text().startswith("uvicorn.error client <EMAIL_ADDRESS:")
    for handler in logging.getLogger("uvicorn.error").handlers[:]:
        logging.getLogger("uvicorn.error").removeHandler(handler)
        handler.close()


def test_01_audit_lists_what_is_unprotected(logger, handler):
    names = {gap.name for gap in safe_logging.audit()}
    assert f"ListHandler of {logger.name}" in names
    handler.addFilter(safe_logging.RedactingFilter(key=KEY))
    assert f"ListHandler of {logger.name}" not in {gap.name for gap in safe_logging.audit()}


def test_01_audit_is_empty_once_installed_and_names_classes_that_go_their_own_way(logger, handler, installed):
    assert f"ListHandler of {logger.name}" not in {gap.name for gap in safe_logging.audit()}

    class Stubborn(logging.Handler):
        def filter(self, record):
            return True

        def emit(self, record):
            pass

    stubborn = Stubborn()
    logger.addHandler(stubborn)
    assert ("handler", f"Stubborn of {logger.name}", "its class replaces filter") in {
        (gap.kind, gap.name, gap.reason) for gap in safe_logging.audit()
    }
    logger.removeHandler(stubborn)


def test_01_uninstall_restores_logging_exactly():
    before = (logging.Handler.__dict__.get("filter"), logging.Logger.callHandlers, logging.Handler.handleError, warnings.formatwarning)
    safe_logging.install(key=KEY)
    safe_logging.install(key=KEY)
    safe_logging.uninstall()
    after = (logging.Handler.__dict__.get("filter"), logging.Logger.callHandlers, logging.Handler.handleError, warnings.formatwarning)
    assert before == after
    safe_logging.uninstall()


@pytest.mark.parametrize(
    ("message", "arguments"),
    [
        pytest.param("contact %s@%s", ("maria.garcia", "example.com"), id="joined-by-the-template"),
        pytest.param("contact %s", (EMAIL,), id="in-an-argument"),
        pytest.param(f"contact {EMAIL}", (), id="in-the-template"),
        pytest.param(f"contact {EMAIL} %d%%", (5,), id="in-the-template-with-arguments"),
        pytest.param("contact %(who)s", ({"who": EMAIL},), id="mapping-argument"),
        pytest.param("contact %r", ([EMAIL, {"x": EMAIL}],), id="nested-argument"),
        pytest.param("contact %s", (ValueError(EMAIL),), id="exception-argument"),
        pytest.param("contact %s", (EMAIL.encode(),), id="bytes-argument"),
        pytest.param("%s and %s", (EMAIL, 7), id="mixed"),
    ],
)
def test_02_a_value_is_found_in_template_arguments_and_the_rendered_message(logger, handler, installed, capsys, message, arguments):
    logger.info(message, *arguments)
    captured = capsys.readouterr()
    assert EMAIL not in handler.text + captured.err + captured.out
    assert all(EMAIL not in repr(record.__dict__) for record in handler.records)


def test_02_a_template_that_does_not_fit_its_arguments_is_reported_without_values(handler, installed, capsys):
    handler.handle(logging.LogRecord("x", logging.INFO, __file__, 1, EMAIL + " %s %s", (EMAIL,), None))
    err = capsys.readouterr().err
    assert "--- Logging error ---" in err
    assert EMAIL not in err + repr(handler.records[0].__dict__)


def test_03_number_and_types_of_arguments_stay(logger, handler, installed):
    logger.info('%s - "%s %s HTTP/%s" %d', f"{IP}:5134", "GET", f"/u?email={EMAIL}", "1.1", 200)
    (record,) = handler.records
    assert [type(a) for a in record.args] == [str, str, str, str, int]
    assert record.args[1] == "GET"
    assert record.args[4] == 200
    assert IP not in handler.text
    assert EMAIL not in handler.text


def test_03_uvicorn_and_gunicorn_access_formatters_still_work(installed):
    from uvicorn.logging import AccessFormatter

    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(AccessFormatter('%(client_addr)s "%(request_line)s" %(status_code)s', use_colors=False))
    logger = logging.getLogger("uvicorn.access")
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.info('%s - "%s %s HTTP/%s" %d', f"{IP}:1", "GET", f"/x?mail={EMAIL}", "1.1", 404)
    logger.removeHandler(handler)
    assert '"GET /x?mail=' in stream.getvalue()
    assert "404 Not Found" in stream.getvalue()
    assert EMAIL not in stream.getvalue()
    assert IP not in stream.getvalue()


def test_04_a_clean_record_passes_untouched(logger, handler, installed):
    arguments = ("disk", 3, 2.5)
    logger.info("%s %d %f", *arguments, extra={"shard": {"n": [1, 2]}, "took": 0.2})
    (record,) = handler.records
    assert record.msg == "%s %d %f"
    assert all(a is b for a, b in zip(record.args, arguments, strict=True))
    assert record.shard == {"n": [1, 2]}
    assert not {name for name in record.__dict__ if "redact" in name}


def test_04_later_consumers_see_safe_data(logger, installed):
    first, second = ListHandler(), ListHandler()
    logger.addHandler(first)
    logger.addHandler(second)
    logger.info("mail %s", EMAIL, extra={"email": EMAIL})
    assert EMAIL not in repr([r.__dict__ for r in first.records + second.records])


def test_05_the_callers_objects_are_not_changed(logger, handler, installed):
    deep = {"user": {"email": EMAIL, "tags": ["a", EMAIL]}, "n": 1}
    kept = copy.deepcopy(deep)
    logger.info("got %s", deep, extra={"payload": deep})
    assert deep == kept
    assert EMAIL not in repr(handler.records[0].__dict__)


def raising():
    secret = EMAIL
    try:
        raise KeyError(secret)
    except KeyError as error:
        error.add_note(f"note for {EMAIL}")
        raise ExceptionGroup(f"group {EMAIL}", [ValueError(EMAIL), OSError(2, "no", EMAIL)]) from error


def test_06_exceptions_chains_notes_groups_and_stack_info_are_redacted(logger, handler, installed):
    try:
        raising()
    except ExceptionGroup:
        logger.exception("failed for %s", EMAIL, stack_info=True)
    (record,) = handler.records
    text = handler.text + repr(record.__dict__)
    assert EMAIL not in text
    for part in ("KeyError", "ExceptionGroup", "ValueError", "FileNotFoundError", "note for <EMAIL_ADDRESS:", "in raising"):
        assert part in handler.text, part


def test_06_frame_locals_are_dropped_and_the_stack_stays(logger, handler, installed):
    try:
        raising()
    except ExceptionGroup:
        logger.exception("x")
    kind, error, trace = handler.records[0].exc_info
    assert issubclass(kind, ExceptionGroup)
    names = []
    for link in (error, error.__cause__):
        frame_list = link.__traceback__ if link is not error else trace
        while frame_list is not None:
            names.append(frame_list.tb_frame.f_code.co_name)
            assert frame_list.tb_frame.f_locals == {}
            assert frame_list.tb_frame.f_back is None
            frame_list = frame_list.tb_next
    assert "raising" in names


@pytest.mark.parametrize(
    "exc_info",
    [
        pytest.param((None, None, None), id="nothing"),
        pytest.param((ValueError, "not an exception", None), id="malformed"),
        pytest.param(ValueError(EMAIL), id="instance"),
        pytest.param("odd", id="string"),
    ],
)
def test_06_malformed_exc_info_is_survived(handler, installed, exc_info):
    record = logging.LogRecord("x", logging.ERROR, __file__, 1, "m", (), None)
    record.exc_info = exc_info
    handler.handle(record)
    assert EMAIL not in handler.text


def test_06_cycles_and_failing_str_are_survived(logger, handler, installed):
    class Bad(Exception):
        def __str__(self):
            raise RuntimeError(EMAIL)

    first, second = ValueError(EMAIL), Bad()
    first.__context__, second.__context__ = second, first
    try:
        raise first
    except ValueError:
        logger.exception("cycle")
    assert EMAIL not in handler.text


Point = namedtuple("Point", "email n")


@dataclasses.dataclass(frozen=True, slots=True)
class User:
    email: str
    n: int = 1


def attrs_user():
    import attrs

    @attrs.frozen
    class Customer:
        email: str
        n: int = 1

    return Customer(EMAIL)


def pydantic_user():
    import pydantic

    class Account(pydantic.BaseModel):
        email: str
        n: int = 1

    return Account(email=EMAIL)


@pytest.mark.parametrize(
    "value",
    [
        pytest.param({"a": [EMAIL]}, id="dict"),
        pytest.param([EMAIL, 1], id="list"),
        pytest.param((EMAIL, 1), id="tuple"),
        pytest.param(Point(EMAIL, 1), id="namedtuple"),
        pytest.param({EMAIL}, id="set"),
        pytest.param(frozenset({EMAIL}), id="frozenset"),
        pytest.param(EMAIL.encode(), id="bytes"),
        pytest.param(User(EMAIL), id="dataclass"),
        pytest.param(attrs_user(), id="attrs"),
        pytest.param(pydantic_user(), id="pydantic"),
        pytest.param(types.SimpleNamespace(email=EMAIL), id="unknown-class"),
        pytest.param({"deep": [[[[[[[[[[[[[[EMAIL]]]]]]]]]]]]]]}, id="too-deep"),
    ],
)
def test_07_values_of_any_shape_are_walked(logger, handler, installed, value):
    logger.info("v %s", value, extra={"payload": value})
    (record,) = handler.records
    assert EMAIL not in handler.text + repr(record.__dict__) + str(record.payload)
    if not isinstance(value, (bytes, types.SimpleNamespace, dict)):
        assert type(record.payload) is type(value)


def test_07_objects_are_not_asked_to_do_io(logger, handler, installed):
    class Lazy:
        asked = 0

        def __iter__(self):
            type(self).asked += 1
            return iter([EMAIL])

        def __getattr__(self, name):
            type(self).asked += 1
            raise AttributeError(name)

        def __repr__(self):
            type(self).asked += 1
            return EMAIL

    logger.info("clean", extra={"rows": Lazy()})
    assert Lazy.asked == 0
    assert EMAIL not in str(handler.records[0].rows)


def test_07_too_many_values_end_in_a_placeholder(logger, handler, installed):
    logger.info("clean", extra={"rows": [[EMAIL]] * 30_000})
    assert EMAIL not in repr(handler.records[0].rows)


def test_07_cyclic_values_end_in_a_placeholder(logger, handler, installed):
    cyclic = {"email": EMAIL}
    cyclic["self"] = cyclic
    logger.info("clean", extra={"payload": cyclic})
    assert handler.records[0].payload["self"] == "<REDACTED>"


def test_08_queue_handler_and_listener(logger, installed):
    through, out = queue.Queue(), ListHandler()
    logger.addHandler(logging.handlers.QueueHandler(through))
    listener = logging.handlers.QueueListener(through, out)
    listener.start()
    try:
        raise ValueError(EMAIL)
    except ValueError:
        logger.exception("q %s", EMAIL)
    listener.stop()
    assert len(out.texts) == 1
    assert EMAIL not in out.text
    logger.handlers.pop()


def test_08_records_can_be_pickled(logger, handler, installed):
    logger.info("p %s", EMAIL, extra={"user": User(EMAIL), "other": types.SimpleNamespace(e=EMAIL)})
    record = handler.records[0]
    again = pickle.loads(pickle.dumps(record.__dict__))
    assert EMAIL not in repr(again)


def child(pipe):
    stream = io.StringIO()
    logger = logging.getLogger("child")
    logger.addHandler(logging.StreamHandler(stream))
    if multiprocessing.get_start_method(allow_none=True) is None or logging.Handler.__dict__.get("filter") is None:
        safe_logging.install(key=KEY)
    logger.warning("c %s", EMAIL)
    pipe.send(stream.getvalue())


@pytest.mark.parametrize("method", ["fork", "spawn"])
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_08_fork_and_spawn(installed, method):
    here, there = multiprocessing.Pipe()
    process = multiprocessing.get_context(method).Process(target=child, args=(there,))
    process.start()
    assert here.poll(60)
    text = here.recv()
    process.join()
    assert text.startswith("c <EMAIL_ADDRESS:")


def test_08_redacting_twice_changes_nothing(logger, handler, installed):
    handler.addFilter(safe_logging.RedactingFilter(key=KEY))
    logger.info("mail %s from %s", EMAIL, IP)
    again = safe_logging.RedactingFilter(key=KEY)
    record = copy.copy(handler.records[0])
    again.filter(record)
    assert record.getMessage() == handler.records[0].getMessage()


def test_08_a_log_call_during_redaction_does_not_recurse_or_leak(logger, handler):
    class Chatty(Redactor):
        def redact(self, text, **options):
            logger.warning("looking at %s", text)
            return super().redact(text, **options)

    safe_logging.install(Chatty("support", key=KEY, names="off"))
    try:
        logger.info("mail %s", EMAIL)
    finally:
        safe_logging.uninstall()
    assert EMAIL not in handler.text
    assert any("<EMAIL_ADDRESS:" in text for text in handler.texts)
    assert any("<REDACTED>" in text for text in handler.texts)


class Broken(Redactor):
    """Fails on every text, with the value in the error, as bad code does."""

    def redact(self, text, **options):
        raise RuntimeError(text)

    def redact_as(self, entity, value, **options):
        raise RuntimeError(value)

    def redact_record(self, record):
        raise RuntimeError(repr(record))


@pytest.mark.parametrize("on_error", ["placeholder", "drop"])
def test_23_a_failing_engine_lets_nothing_out_and_is_counted(logger, handler, capsys, on_error):
    safe_logging.install(Broken("support", key=KEY, names="off"), on_error=on_error)
    try:
        try:
            raise ValueError(EMAIL)
        except ValueError:
            logger.exception("for %s at %d", EMAIL, 42, extra={"email": EMAIL, "took": 0.5})
        assert safe_logging.counters()["failed"] >= 1
    finally:
        safe_logging.uninstall()
    captured = capsys.readouterr()
    assert EMAIL not in handler.text + captured.err + repr([r.__dict__ for r in handler.records])
    if on_error == "drop":
        assert handler.texts == []
    else:
        assert handler.texts == ["ERROR <REDACTED> <REDACTED> 42\n<REDACTED>"]
        assert handler.records[0].took == 0.5


def test_23_our_own_error_path_shows_no_value(logger, installed, capsys):
    class Failing(logging.Handler):
        def emit(self, record):
            try:
                raise RuntimeError(f"cannot send {EMAIL}")
            except RuntimeError:
                self.handleError(record)

    failing = Failing()
    logger.addHandler(failing)
    logger.info("mail %s", EMAIL)
    logger.removeHandler(failing)
    err = capsys.readouterr().err
    assert "--- Logging error ---" in err
    assert "RuntimeError" in err
    assert EMAIL not in err


def test_21_the_policy_of_the_request_is_honoured(logger, handler, installed):
    with context.bind(Redactor("statistics", key=KEY, names="off")):
        logger.info("inside %s", EMAIL)
    logger.info("outside %s", EMAIL)
    assert "<EMAIL_ADDRESS:" not in handler.texts[0]
    assert "<EMAIL_ADDRESS:" in handler.texts[1]
    assert EMAIL not in handler.text


@pytest.mark.parametrize(
    ("extra", "shown"),
    [
        pytest.param({"email": EMAIL}, "<EMAIL_ADDRESS", id="email"),
        pytest.param({"user_name": "mgarcia"}, "<USERNAME", id="user-name"),
        pytest.param({"password": "correct horse"}, "<PASSWORD", id="password"),
        pytest.param({"serial_number": "5CG1234XYZ"}, "<SERIAL_NUMBER", id="serial"),
        pytest.param({"client": {"phone": "0170 555 0199"}}, "<PHONE_NUMBER", id="nested-phone"),
    ],
)
def test_values_under_telling_keys_are_redacted_by_the_key(logger, handler, installed, extra, shown):
    logger.info("event", extra=extra)
    (record,) = handler.records
    (name,) = extra
    assert shown in repr(getattr(record, name))


def test_a_filter_set_by_hand_protects_its_handler(logger, handler):
    handler.addFilter(safe_logging.RedactingFilter("support", key=KEY))
    logger.info("mail %s", EMAIL)
    assert EMAIL not in handler.text


def test_a_filter_that_adds_data_after_ours_is_still_covered(logger, handler, installed):
    def add(record):
        record.email = EMAIL
        return True

    handler.addFilter(add)
    logger.info("x")
    assert handler.records[0].email != EMAIL


def test_records_handed_to_a_handler_directly_are_covered(handler, installed):
    handler.handle(logging.makeLogRecord({"msg": f"mail {EMAIL}", "args": (), "levelno": 20, "levelname": "INFO"}))
    assert EMAIL not in handler.text


def test_json_formatters_that_dump_every_attribute_show_no_value(logger, installed):
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)

    class Json(logging.Formatter):
        def format(self, record):
            return json.dumps({**record.__dict__, "message": record.getMessage()}, default=str)

    handler.setFormatter(Json())
    logger.addHandler(handler)
    try:
        raise ValueError(EMAIL)
    except ValueError:
        logger.exception("m %s", EMAIL, extra={"user": {"email": EMAIL}, "thing": types.SimpleNamespace(e=EMAIL)})
    logger.removeHandler(handler)
    assert EMAIL not in stream.getvalue()


def test_threads_are_covered(logger, handler, installed):
    threads = [threading.Thread(target=lambda n=n: logger.info("t%d %s", n, EMAIL)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(handler.texts) == 8
    assert EMAIL not in handler.text


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        pytest.param({"policy": "no-such-policy"}, PolicyError, id="unknown-policy"),
        pytest.param({"on_error": "ignore"}, UsageError, id="unknown-on-error"),
        pytest.param({"key": b"short"}, UsageError, id="short-key"),
    ],
)
def test_a_bad_set_up_stops_start_up_and_keeps_the_old_protection(installed, logger, handler, arguments, error):
    with pytest.raises(error):
        safe_logging.install(**arguments)
    logger.info("mail %s", EMAIL)
    assert EMAIL not in handler.text


def test_no_value_in_reprs(installed):
    assert repr(safe_logging.RedactingFilter(key=KEY)) == "RedactingFilter()"
    assert "k" * 8 not in repr(sys.modules[safe_logging.__name__]._installed.__dict__)


@pytest.mark.parametrize(
    ("template", "arguments", "kept"),
    [
        pytest.param("user=%s took %d ms", (EMAIL, 17), (None, 17), id="a-value-among-numbers"),
        pytest.param("100%% of %s and %s", (EMAIL, "two"), (None, "two"), id="percent-signs"),
        pytest.param("from %s to %s", (IP, EMAIL), (None, None), id="two-values"),
        pytest.param("sent to <%s>, %5.1f s", (f"Support {EMAIL}", 2.5), (None, 2.5), id="a-value-inside-an-argument"),
    ],
)
def test_03_the_template_and_other_arguments_stay(logger, handler, installed, template, arguments, kept):
    logger.info(template, *arguments)
    record = handler.records[0]
    assert record.msg == template
    assert EMAIL not in record.getMessage()
    assert IP not in record.getMessage()
    assert [new for new, old in zip(record.args, kept, strict=True) if old is not None] == [old for old in kept if old is not None]
    assert "<EMAIL_ADDRESS:" in record.getMessage()


def test_03_a_context_in_the_template_decides_on_its_argument(logger, handler, installed):
    logger.info("password=%s for build %s", "k3#Ahsd8!", "22F76")
    record = handler.records[0]
    assert (record.msg, record.args[1]) == ("password=%s for build %s", "22F76")
    assert "k3#Ahsd8!" not in record.getMessage() + repr(record.args)


def test_04_a_clean_mapping_of_arguments_is_the_callers(logger, handler, installed):
    arguments = {"colour": "red"}
    logger.info("colour %(colour)s", arguments)
    assert handler.records[0].args is arguments


def test_04_an_objects_stand_in_equals_it(logger, handler, installed):
    thing = object()
    logger.info("thing %r", thing)
    assert handler.records[0].args == (thing,)


def test_06_a_formatters_own_way_to_print_exceptions_applies(logger, handler, installed):
    class OneLine(logging.Formatter):
        def formatException(self, ei):  # noqa: N802
            return f"{ei[0].__name__}|{ei[1]}"

    handler.setFormatter(OneLine("%(message)s"))
    for text in ("plain", f"no mail for {EMAIL}"):
        try:
            raise LookupError(text)
        except LookupError:
            logger.exception("failed")
    assert handler.texts[0] == "failed\nLookupError|plain"
    assert EMAIL not in handler.text


def test_06_files_in_a_home_directory_are_shown_by_their_redacted_path(logger, handler, installed, tmp_path, monkeypatch):
    folder = tmp_path / "home" / "mgarcia" / "app"
    folder.mkdir(parents=True)
    (folder / "broken_at_home.py").write_text("def go():\n    raise LookupError('plain')\n", "utf-8")
    monkeypatch.syspath_prepend(folder)
    import broken_at_home  # type: ignore[import-not-found]

    # A traceback says where the code was compiled; the folder of the test itself is not below /home.
    shown = "/home/mgarcia/app/broken_at_home.py"
    go = types.FunctionType(broken_at_home.go.__code__.replace(co_filename=shown), broken_at_home.__dict__)

    class OneLine(logging.Formatter):
        def formatException(self, ei):  # noqa: N802
            return "|".join([ei[0].__name__, str(ei[1]), *(f"{f.filename}:{f.lineno} {f.line}" for f in traceback.extract_tb(ei[2])[-1:])])

    handler.setFormatter(OneLine("%(message)s"))
    try:
        go()
    except LookupError:
        logger.exception("failed")
    assert re.fullmatch(
        r"failed\nLookupError\|plain\|/home/<USERNAME:\w+>/app/broken_at_home\.py:2 raise LookupError\('plain'\)", handler.texts[0]
    )


def test_06_redacted_exc_info_equals_what_was_logged_and_holds_no_locals(logger, handler, installed):
    try:
        secret = EMAIL
        raise ValueError("plain")
    except ValueError as caught:
        error = caught
        logger.exception("failed")
    found = handler.records[0].exc_info
    assert found == (ValueError, error, error.__traceback__)
    assert found != (ValueError, error, None)
    assert found[0] is ValueError
    assert found[1] == error
    assert secret not in repr([frame.f_locals for frame, _ in traceback.walk_tb(found[2])])
    assert error.__traceback__.tb_frame.f_locals["secret"] == EMAIL


def test_06_a_context_that_is_not_printed_is_redacted_too(logger, handler, installed):
    try:
        try:
            raise KeyError(EMAIL)
        except KeyError:
            raise ValueError("plain") from None
    except ValueError:
        logger.exception("failed")
    assert EMAIL not in repr(handler.records[0].exc_info[1].__context__)


def test_09_call_sites_are_those_of_the_application(installed):
    import structlog

    stream = io.StringIO()
    out = logging.StreamHandler(stream)
    chain = [structlog.processors.CallsiteParameterAdder([structlog.processors.CallsiteParameter.FUNC_NAME])]
    out.setFormatter(structlog.stdlib.ProcessorFormatter(processors=[*chain, structlog.processors.KeyValueRenderer()]))
    own = logging.Logger("callsite")
    own.addHandler(out)
    structlog.stdlib.BoundLogger(own, [structlog.stdlib.ProcessorFormatter.wrap_for_formatter], {}).info("where")
    assert "test_09_call_sites_are_those_of_the_application" in stream.getvalue()


def test_a_failing_handler_is_reported_redacted(logger, installed, capsys):
    class Broken(logging.StreamHandler):
        def format(self, record):
            raise RuntimeError(f"cannot format for {EMAIL}")

    logger.addHandler(Broken())
    logger.info("hello")
    logger.handlers.pop()
    err = capsys.readouterr().err
    assert "RuntimeError: cannot format for <EMAIL_ADDRESS:" in err
    assert EMAIL not in err


def test_on_error_drop_holds_for_every_handler(handler):
    class Failing:
        def redact(self, text):
            raise OSError

    gate = safe_logging.RedactingFilter("support", key=KEY, names="off", on_error="drop")
    gate.scrubber._engine = Failing()
    record = logging.LogRecord("a", logging.INFO, "", 0, EMAIL, (), None)
    assert [gate.filter(record), gate.filter(record)] == [False, False]
    assert EMAIL not in record.getMessage()


@dataclasses.dataclass
class Customer:
    name: str
    phone: int = 0


def in_a_thread_named_after_somebody(logger):
    thread = threading.Thread(target=logger.info, args=("x",), name=f"session of {EMAIL}")
    thread.start()
    thread.join()


@pytest.mark.parametrize(
    ("log", "hidden"),
    [
        pytest.param(lambda logger: logger.info("x", extra={"user": {"name": "Maria Garcia"}}), "Maria", id="name-inside-a-role"),
        pytest.param(lambda logger: logger.info("call from Garcia", extra={"requester_name": "Maria Garcia"}), "Garcia", id="extra-says-who-is-in-the-message"),
        pytest.param(lambda logger: logger.info(f"mail of {EMAIL}", extra={"note": "m.garcia asks"}), "garcia", id="message-says-who-is-in-extra"),
        pytest.param(lambda logger: logger.error("x", exc_info=ValueError("no Garcia"), extra={"customer_name": "Maria Garcia"}), "Garcia", id="extra-says-who-is-in-the-exception"),
        pytest.param(lambda logger: logger.info("by %s", Customer("Maria Garcia")), "Maria", id="class-name-says-what-name-means"),
        pytest.param(lambda logger: logger.info("by %s", [Customer("Maria Garcia")]), "Maria", id="class-name-in-a-list"),
        pytest.param(lambda logger: logger.info("%s", {"customer": {"name": "Maria Garcia"}}), "Maria", id="mapping-argument"),
        pytest.param(lambda logger: logger.info(json.dumps({"user": {"name": "Maria Garcia"}})), "Maria", id="message-that-is-json"),
        pytest.param(lambda logger: logger.info("x", extra={EMAIL: 1}), "maria", id="name-of-an-extra-field"),
        pytest.param(lambda logger: logger.getChild(EMAIL).info("x"), "maria", id="name-of-a-logger"),
        pytest.param(in_a_thread_named_after_somebody, "maria", id="name-of-a-thread"),
        pytest.param(lambda logger: logger.info("%s@%s", "maria.garcia", "example.com"), "maria", id="value-over-two-arguments"),
        pytest.param(lambda logger: logger.info("%s %s", "Maria", f"Garcia <{EMAIL}>"), "Maria", id="name-over-two-arguments"),
        pytest.param(lambda logger: logger.info("Maria Garcia <%s>", EMAIL), "Maria", id="name-in-the-template"),
        pytest.param(lambda logger: logger.info("x", extra={"phone": 4155550132}), "4155550132", id="number-under-a-telling-key"),
    ],
)
def test_an_event_is_one_record_and_nothing_of_it_is_forgotten(logger, handler, installed, log, hidden):
    handler.setFormatter(JsonDump())
    log(logger)
    assert "<" in handler.text
    assert hidden not in handler.text


class JsonDump(logging.Formatter):
    def format(self, record):
        return json.dumps(record.__dict__, default=str) + super().format(record)


def test_a_message_that_is_json_stays_json(logger, handler, installed):
    logger.info(json.dumps({"phone": 4155550132, "n": 3, "user": {"name": "Maria Garcia"}}))
    read = json.loads(handler.records[0].getMessage())
    assert (read["phone"][:14], read["n"]) == ("<PHONE_NUMBER:", 3)


def test_23_numbers_that_may_be_a_persons_go_too_when_the_engine_fails(logger, handler):
    safe_logging.install(Broken("support", key=KEY, names="off"))
    try:
        logger.info("%d of %s", 4155550132, EMAIL, extra={"phone": 30123, "took": 0.25, "who": {EMAIL: 1}})
    finally:
        safe_logging.uninstall()
    record = handler.records[0]
    assert record.getMessage() == "<REDACTED> <REDACTED> <REDACTED>"
    assert (record.phone, record.took, record.who) == ("<REDACTED>", 0.25, {"<KEY:0>": 1})


def test_04_a_handler_behind_a_changing_one_gets_a_new_look(logger, installed):
    class Changing(logging.Handler):
        def emit(self, record):
            record.msg, record.args, record.who = "for %s", (EMAIL,), EMAIL

    logger.addHandler(Changing())
    last = ListHandler()
    last.setFormatter(JsonDump())
    logger.addHandler(last)
    logger.info("clean %d", 1)
    del logger.handlers[-2:]
    assert "for <EMAIL_ADDRESS:" in last.text
    assert EMAIL not in last.text


def test_03_a_logger_class_that_changes_records_behind_its_filters_gets_a_new_look(installed, handler):
    class Late(logging.Logger):
        def callHandlers(self, record):  # noqa: N802
            record.who = EMAIL
            super().callHandlers(record)

    late = Late("late")
    late.addHandler(handler)
    late.warning("clean")
    assert "<EMAIL_ADDRESS:" in handler.records[0].who


class Account:
    """An object of a class that nobody here knows, as a framework's request is."""

    def __init__(self, email):
        self.email = email
        self.meta = {"REMOTE_ADDR": IP, "SERVER_NAME": "shop"}
        self.calls = 0

    def to_dict(self):
        self.calls += 1
        return {"email": self.email, "customer": {"name": "Maria Garcia"}, "n": 3}


def test_03_an_object_stays_an_instance_of_its_class_and_answers_redacted(logger, handler, installed):
    account = Account(EMAIL)
    logger.info("x", extra={"account": account})
    shown = handler.records[0].account
    assert isinstance(shown, Account)
    assert shown == account
    assert account.calls == 0
    assert shown.email.startswith("<EMAIL_ADDRESS:")
    assert shown.meta["SERVER_NAME"] == "shop"
    assert_no_leak([shown.meta, shown.to_dict(), str(shown), repr(shown), pickle.dumps(shown)], [EMAIL, IP, "Maria Garcia"])
    assert shown.to_dict()["n"] == 3


def test_07_a_json_formatter_with_an_encoder_for_its_own_classes_keeps_its_lines(logger, handler, installed):
    def encode(item):
        return item.to_dict() if isinstance(item, Account) else str(item)

    class Encoding(logging.Formatter):
        def format(self, record):
            return json.dumps({"message": record.getMessage(), "account": record.account}, default=encode)

    handler.setFormatter(Encoding())
    logger.info("x", extra={"account": Account(EMAIL)})
    assert json.loads(handler.texts[0])["account"]["email"].startswith("<EMAIL_ADDRESS:")
    assert EMAIL not in handler.text


def test_06_arguments_of_an_exception_stay_apart(logger, handler, installed):
    logger.error("x", exc_info=LookupError(f"no {EMAIL}", 404, {"email": EMAIL}))
    arguments = handler.records[0].exc_info[1].args
    assert arguments[0].startswith("no <EMAIL_ADDRESS:")
    assert arguments[1] == 404
    assert EMAIL not in str(arguments)


def test_06_whoever_asks_for_positions_in_a_line_of_a_traceback_gets_an_answer(logger, handler, installed):
    try:
        raise ValueError(EMAIL)
    except ValueError:
        logger.exception("x")
    trace = handler.records[0].exc_info[2]
    positions = list(trace.tb_frame.f_code.co_positions())
    assert positions[trace.tb_lasti // 2] == (trace.tb_lineno, trace.tb_lineno, None, None)
    assert trace.tb_frame.f_lineno == trace.tb_lineno


def test_numbered_names_of_extra_fields_are_survived(logger, handler, installed):
    logger.info("x", extra={5: "nine", "text": "testing"})
    assert handler.records[0].__dict__[5] == "nine"
    assert handler.records[0].text == "testing"
    assert not safe_logging.counters().get("failed")


def fail_for(customer):
    address = customer["address"]
    raise ValueError(f"no answer from {address} for {customer['email']}")


def test_06_a_traceback_that_shows_locals_shows_none(logger, installed):
    from rich.console import Console
    from rich.logging import RichHandler

    out = io.StringIO()
    handler = RichHandler(console=Console(file=out, width=200), rich_tracebacks=True, tracebacks_show_locals=True)
    logger.addHandler(handler)
    try:
        fail_for({"email": EMAIL, "address": IP})
    except ValueError:
        logger.exception("for %s", EMAIL)
    logger.removeHandler(handler)
    assert "fail_for" in out.getvalue()
    assert_no_leak(out.getvalue(), [EMAIL, IP])


@pytest.mark.parametrize("first", ["sentry", "install"])
def test_04_what_sentry_captures_is_clean_whoever_came_first(first):
    """In a process of its own: sentry-sdk patches logging for good."""
    pytest.importorskip("sentry_sdk")
    program = f"""
import logging, sentry_sdk
from sentry_sdk.transport import Transport
from redactor.middleware.logging import audit, install

class Keep(Transport):
    got = []
    def capture_envelope(self, envelope):
        self.got += [item.get_bytes() for item in envelope.items]

def init():
    sentry_sdk.init(dsn="http://public@127.0.0.1/1", transport=Keep, enable_logs=True, include_local_variables=True, include_source_context=False)

steps = [init, lambda: install(key=b"k" * 32)]
for step in steps if {first!r} == "sentry" else reversed(steps):
    step()
logging.basicConfig(level=logging.INFO)
log = logging.getLogger("shop")
log.info("breadcrumb for %s", {EMAIL!r}, extra={{"user": {{"name": "Maria Garcia"}}}})
try:
    secret = {EMAIL!r}
    raise ValueError("no answer from {IP}")
except ValueError:
    log.exception("failed for %s", secret)
log.error("Maria Garcia <%s>", {EMAIL!r})
sentry_sdk.flush()
assert audit() == []
import sys
sys.stdout.buffer.write(b"".join(Keep.got))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert b"failed for <EMAIL_ADDRESS:" in done.stdout
    assert_no_leak(done.stdout + done.stderr, [EMAIL, IP, "Maria Garcia"])
