"""structlog, loguru and OpenTelemetry make every event safe; and they fail closed."""

from __future__ import annotations

import copy
import io
import json
import logging
import pickle
import re
import threading

import pytest
import structlog

from redactor import Redactor, UsageError
from redactor.middleware import context
from redactor.middleware.loguru import patch, unpatch
from redactor.middleware.opentelemetry import RedactingLogRecordProcessor, RedactingSpanProcessor
from redactor.middleware.structlog import RedactionProcessor
from redactor.testing import assert_no_leak

EMAIL = "maria.garcia@example.com"
IP = "203.0.113.9"
KEY = b"k" * 32


class Broken(Redactor):
    def redact(self, text, **options):
        raise RuntimeError(text)

    def redact_as(self, entity, value, **options):
        raise RuntimeError(value)

    def redact_record(self, record):
        raise RuntimeError(repr(record))


def broken():
    return Broken("support", key=KEY, names="off")


def fail_with(value):
    local = value
    raise ValueError(f"bad {local}")


# structlog


@pytest.fixture
def events():
    """A logger whose events come out as JSON, one a line."""
    out = io.StringIO()

    def make(processor, *before):
        chain = [structlog.contextvars.merge_contextvars, structlog.processors.add_log_level, *before]
        return structlog.wrap_logger(
            structlog.PrintLogger(out), processors=[*chain, processor, structlog.processors.JSONRenderer(default=str)]
        ), out

    return make


def test_09_keys_are_evidence_and_the_event_is_free_text(events):
    log, out = events(RedactionProcessor("support", key=KEY))
    log.info(f"login of {EMAIL}", email="M.Garcia@Example.COM", login="x at y", user={"phone": "0170 555 0199", "n": 3}, took=1.5, tags=["a", IP])
    event = json.loads(out.getvalue())
    assert event["event"].startswith("login of <EMAIL_ADDRESS:")
    assert event["email"].startswith("<EMAIL_ADDRESS")
    assert event["login"].startswith("<USERNAME")
    assert event["user"]["phone"].startswith("<PHONE_NUMBER")
    assert (event["user"]["n"], event["took"], event["level"], event["tags"][0]) == (3, 1.5, "info", "a")
    assert IP not in out.getvalue()


@pytest.mark.parametrize("before", [(), (structlog.processors.format_exc_info,), (structlog.processors.dict_tracebacks,)])
def test_09_exceptions_are_safe_before_and_after_they_are_formatted(events, before):
    log, out = events(RedactionProcessor("support", key=KEY), *before)
    try:
        fail_with(EMAIL)
    except ValueError:
        log.exception("failed")
    assert EMAIL not in out.getvalue()
    assert "ValueError" in out.getvalue()


def test_09_foreign_records_are_safe_in_the_pre_chain():
    out = io.StringIO()
    handler = logging.StreamHandler(out)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[structlog.stdlib.add_log_level, structlog.stdlib.ExtraAdder(), RedactionProcessor("support", key=KEY)],
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, structlog.processors.JSONRenderer(default=str)],
        )
    )
    logger = logging.getLogger("foreign.structlog")
    logger.addHandler(handler)
    try:
        fail_with(EMAIL)
    except ValueError:
        logger.exception("mail %s", EMAIL, extra={"email": EMAIL, "n": 7})
    logger.removeHandler(handler)
    assert EMAIL not in out.getvalue()
    assert json.loads(out.getvalue())["n"] == 7


def test_09_a_clean_event_passes_as_it_is_and_callers_values_are_not_changed(events):
    processor = RedactionProcessor("support", key=KEY)
    clean = {"event": "disk full", "free": 0, "paths": ["/var/log"]}
    assert processor(None, "info", clean) is clean
    deep = {"event": "x", "user": {"email": EMAIL}}
    kept = copy.deepcopy(deep)
    processor(None, "info", deep)
    assert deep == kept


def test_09_a_failing_engine_gives_placeholders_or_drops_and_is_counted(events):
    processor = RedactionProcessor(broken())
    log, out = events(processor)
    log.info(f"mail {EMAIL}", email=EMAIL, n=3, nested={"a": EMAIL})
    event = json.loads(out.getvalue())
    assert EMAIL not in out.getvalue()
    assert (event["event"], event["n"]) == ("<REDACTED>", 3)
    assert processor.counters()["failed"] == 1
    with pytest.raises(structlog.DropEvent):
        RedactionProcessor(broken(), on_error="drop")(None, "info", {"event": EMAIL})


def test_09_an_event_is_one_record(events):
    log, out = events(RedactionProcessor("support", key=KEY))
    log.info("call from Garcia", requester={"name": "Maria Garcia"}, note="Maria asked again", **{EMAIL: 1})
    assert_no_leak(out.getvalue(), ["Maria Garcia", "Garcia", EMAIL])


def test_09_tracebacks_as_dictionaries_lose_the_variables_of_their_frames(events):
    log, out = events(RedactionProcessor("support", key=KEY), structlog.processors.dict_tracebacks)
    try:
        fail_with("Some Body")
    except ValueError:
        log.exception("failed", customer_name="Some Body")
    frames = json.loads(out.getvalue())["exception"][0]["frames"]
    assert frames[-1]["name"] == "fail_with"
    assert not any("locals" in frame for frame in frames)
    assert "Some Body" not in out.getvalue()


def test_09_call_sites_and_bound_context_are_part_of_the_event(events):
    callsite = structlog.processors.CallsiteParameterAdder({structlog.processors.CallsiteParameter.THREAD_NAME, structlog.processors.CallsiteParameter.LINENO})
    log, out = events(RedactionProcessor("support", key=KEY), callsite)
    with structlog.contextvars.bound_contextvars(requester_email=EMAIL, requester_name="Maria Garcia"):
        thread = threading.Thread(target=log.bind(ip=IP).info, args=("Maria called",), name=f"worker of {EMAIL}")
        thread.start()
        thread.join()
        log.info("Maria called")
    assert_no_leak(out.getvalue(), ["Maria Garcia", "Maria", EMAIL, IP])
    assert json.loads(out.getvalue().splitlines()[-1])["lineno"] > 0


def test_09_a_processor_can_be_pickled_and_its_key_does_not_travel(monkeypatch):
    monkeypatch.setenv("REDACTOR_KEY", "k" * 32)
    packed = pickle.dumps(RedactionProcessor("support", regions=("DE",)))
    assert b"kkkk" not in packed
    assert pickle.loads(packed)(None, "info", {"event": EMAIL}) == RedactionProcessor("support")(None, "info", {"event": EMAIL})
    with pytest.raises(UsageError, match="REDACTOR_KEY"):
        pickle.dumps(RedactionProcessor("support", key=KEY))


# loguru


@pytest.fixture
def loguru():
    from loguru import logger

    sinks = io.StringIO()
    logger.remove()
    logger.add(sinks, format="{level} {message} {extra}", diagnose=True, backtrace=True)
    yield logger, sinks
    logger.remove()
    unpatch(logger)
    logger.configure(patcher=lambda record: None)


def test_loguru_messages_extra_and_exceptions_are_safe(loguru):
    logger, sinks = loguru
    assert patch(key=KEY) is logger
    logger.bind(email=EMAIL, n=3).info("mail {} of {who}", 7, who=EMAIL)
    logger.opt(colors=True).info(f"<red>{EMAIL}</red>")
    try:
        fail_with(EMAIL)
    except ValueError:
        logger.exception("failed")
    text = sinks.getvalue()
    assert EMAIL not in text
    assert "INFO mail 7 of <EMAIL_ADDRESS:" in text
    assert "in fail_with" in text
    assert "ValueError: bad <EMAIL_ADDRESS:" in text
    assert "'n': 3" in text


def test_loguru_keeps_an_earlier_patcher_and_patching_twice_replaces_ours(loguru):
    logger, sinks = loguru
    logger.configure(patcher=lambda record: record["extra"].update(who=EMAIL))
    patch(key=KEY)
    patch(key=KEY, policy="statistics")
    logger.info(f"mail {EMAIL}")
    assert EMAIL not in sinks.getvalue()
    assert "<EMAIL_ADDRESS:" not in sinks.getvalue()
    assert "who" in sinks.getvalue()


def test_loguru_serialized_sinks_are_safe(loguru):
    logger, _ = loguru
    out = io.StringIO()
    logger.add(out, serialize=True)
    patch(key=KEY)
    try:
        fail_with(EMAIL)
    except ValueError:
        logger.bind(user={"email": EMAIL}).exception("failed")
    assert EMAIL not in out.getvalue()
    json.loads(out.getvalue())


def test_loguru_fails_closed(loguru):
    logger, sinks = loguru
    patch(policy=broken())
    try:
        fail_with(EMAIL)
    except ValueError:
        logger.bind(email=EMAIL).exception(f"mail {EMAIL}")
    assert EMAIL not in sinks.getvalue()
    assert "ERROR <REDACTED>" in sinks.getvalue()


def in_a_thread(logger):
    thread = threading.Thread(target=logger.info, args=("x",), name=f"worker-{EMAIL}")
    thread.start()
    thread.join()


def with_variables(logger):
    customer = {"email": EMAIL, "address": IP}
    try:
        raise ValueError(customer["email"])
    except ValueError:
        logger.opt(exception=True).error("for {}", customer["address"])


def with_a_filter(logger):
    seen = []
    number = logger.add(seen.append, format="{extra}", filter=lambda record: record["extra"].update(ip=IP) or True)
    logger.info("x")
    logger.remove(number)
    logger.info("".join(seen))
    assert "<IP_ADDRESS" in seen[0]


@pytest.mark.parametrize(
    "log",
    [
        pytest.param(lambda logger: logger.info("{email} from {address}", address=IP, email=EMAIL), id="arguments"),
        pytest.param(lambda logger: logger.bind(customer={"name": "Maria Garcia"}, note="Maria Garcia").info("x"), id="bind"),
        pytest.param(lambda logger: logger.opt(colors=True).info("<red>{}</red>", EMAIL), id="colors"),
        pytest.param(lambda logger: logger.opt(raw=True).info(f"{EMAIL}\n"), id="raw"),
        pytest.param(lambda logger: logger.opt(lazy=True).info("{}", lambda: EMAIL), id="lazy"),
        pytest.param(with_variables, id="diagnosed-variables"),
        pytest.param(lambda logger: logger.patch(lambda record: record["extra"].update(ip=IP)).info("x"), id="a-later-patcher"),
        pytest.param(lambda logger: (logger.configure(patcher=lambda record: record.update(message=EMAIL)), logger.info("x")), id="a-patcher-in-our-place"),
        pytest.param(with_a_filter, id="a-filter-that-adds"),
        pytest.param(in_a_thread, id="the-threads-name"),
    ],
)
def test_loguru_lets_nothing_past_whatever_way_it_comes(loguru, log):
    logger, sinks = loguru
    logger.add(sinks, format="{thread.name} {message} {extra}", serialize=True)
    patch(logger, key=KEY)
    with logger.contextualize(requester_name="Maria Garcia", requester_email=EMAIL):
        log(logger)
    text = re.sub(r"\x1b\[[0-9;]*m", "", sinks.getvalue())
    assert "x" in text or "<" in text
    assert_no_leak(text, ["Maria Garcia", EMAIL, IP])


def test_loguru_unpatch_restores_the_earlier_patcher(loguru):
    logger, sinks = loguru
    logger.configure(patcher=lambda record: record["extra"].update(seen=True))
    patch(logger, key=KEY)
    unpatch(logger)
    logger.info(f"mail {EMAIL}")
    assert EMAIL in sinks.getvalue()
    assert "'seen': True" in sinks.getvalue()


# OpenTelemetry


@pytest.fixture
def spans():
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    def make(**options):
        exporter, provider = InMemorySpanExporter(), TracerProvider()
        provider.add_span_processor(RedactingSpanProcessor(exporter, **options))
        return provider.get_tracer("test"), exporter

    return make


def test_10_attributes_events_links_and_status_of_spans_are_safe(spans):
    from opentelemetry.trace import Link

    tracer, exporter = spans(key=KEY)
    with tracer.start_as_current_span("first") as first:
        linked = Link(first.get_span_context(), {"email": EMAIL})
    try:
        with tracer.start_as_current_span(f"GET /u/{EMAIL}", links=[linked], attributes={"user.email": EMAIL, "n": 3, "ips": [IP, "x"]}) as span:
            span.add_event(f"sent to {EMAIL}", {"to": EMAIL, "size": 10})
            fail_with(EMAIL)
    except ValueError:
        pass
    done = exporter.get_finished_spans()[-1]
    text = done.to_json() + repr([dict(link.attributes) for link in done.links])
    assert EMAIL not in text
    assert IP not in text
    assert done.attributes["n"] == 3
    assert done.events[0].attributes["size"] == 10
    assert done.status.description.startswith("ValueError: bad <EMAIL_ADDRESS:")
    assert done.parent is None
    assert done.context.is_valid
    assert done.end_time >= done.start_time


def test_10_the_span_itself_is_not_changed(spans):
    tracer, _ = spans(key=KEY)
    with tracer.start_as_current_span("x", attributes={"email": EMAIL}) as span:
        pass
    assert span.attributes["email"] == EMAIL


def test_10_log_bodies_and_attributes_are_safe():
    from opentelemetry.sdk._logs import LoggerProvider, LoggingHandler
    from opentelemetry.sdk._logs.export import InMemoryLogRecordExporter, SimpleLogRecordProcessor

    exporter, provider = InMemoryLogRecordExporter(), LoggerProvider()
    provider.add_log_record_processor(RedactingLogRecordProcessor(SimpleLogRecordProcessor(exporter), key=KEY))
    logger = logging.getLogger("otel.test")
    handler = LoggingHandler(logger_provider=provider)
    logger.addHandler(handler)
    try:
        fail_with(EMAIL)
    except ValueError:
        logger.exception("mail %s", EMAIL, extra={"email": EMAIL, "n": 3})
    logger.removeHandler(handler)
    text = exporter.get_finished_logs()[0].to_json()
    assert EMAIL not in text
    assert json.loads(text)["attributes"]["n"] == 3


def test_10_telemetry_fails_closed(spans):
    tracer, exporter = spans(policy=broken())
    with tracer.start_as_current_span(f"GET {EMAIL}", attributes={"email": EMAIL, "n": 3}) as span:
        span.add_event(EMAIL)
    (done,) = exporter.get_finished_spans()
    assert EMAIL not in done.to_json()
    assert done.name == "<REDACTED>"
    tracer, exporter = spans(policy=broken(), on_error="drop")
    with tracer.start_as_current_span(EMAIL):
        pass
    assert exporter.get_finished_spans() == ()


def test_21_every_surface_honours_the_policy_of_the_request(events, spans):
    log, out = events(RedactionProcessor("support", key=KEY))
    tracer, exporter = spans(key=KEY)
    with context.bind(Redactor("statistics", key=KEY, names="off")):
        log.info(f"mail {EMAIL}")
        with tracer.start_as_current_span(f"mail {EMAIL}"):
            pass
    assert "<EMAIL_ADDRESS:" not in out.getvalue() + exporter.get_finished_spans()[0].name
    assert EMAIL not in out.getvalue() + exporter.get_finished_spans()[0].name


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(lambda: RedactionProcessor(on_error="raise"), id="structlog"),
        pytest.param(lambda: RedactingSpanProcessor(object()), id="span-processor"),
        pytest.param(lambda: RedactingLogRecordProcessor(object()), id="log-processor"),
        pytest.param(lambda: RedactionProcessor(broken(), tenant="x"), id="options-beside-a-redactor"),
    ],
)
def test_a_bad_set_up_is_a_usage_error(make):
    with pytest.raises(UsageError):
        make()
