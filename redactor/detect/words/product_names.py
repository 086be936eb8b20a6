"""Programs, services and assistants that are called as people are: `Watson Assistant`, `a connector for Claude`, `Cassandra 4.1.5`."""

# ruff: noqa: E501 - a list of names reads best in full lines

from __future__ import annotations

import re

from redactor import regex

#: Names of people that products have; such a word is a product only where the words beside it speak of one.
NAMES = frozenset(
    # assistants and language models
    "ada alexa siri cortana bixby watson einstein claude dolly amelia olivia erica eliza sophia clara aria leo devin harvey rufus pepper jarvis marvin otto jasper clippy zoe nina mya lex polly kendra kuki samantha celia hermes julius cleo maia ernie bard "
    # databases, frameworks and tools
    "cassandra maria julia ruby pascal crystal hugo travis casper athena apollo daphne fiona luigi jenkins gerrit loki bruno sandra winston morgan jasmine gatsby sinatra babel ember astro robin carla thalia sage gloria luna juno freya odin eva vera clair trixie buster jessie wheezy bella edgar felix max oscar nora tilda hana gabriel martha lucy elsa toby sam "
    # devices and their helpers
    "rosie alfred marvel mimi ellie buddy stella dexter hazel".split()
)
_NAME = "(?:" + "|".join(sorted(NAMES)) + ")"
_THING = r"(?:api|sdk|cli|assistants?|bots?|chatbots?|ai|apps?|skills?|plug-?ins?|add-?ons?|integrations?|connectors?|clusters?|nodes?|databases?|db|servers?|agents?|studio|reports?|jobs?|pipelines?|builds?|containers?|pods?|instances?|models?|workspace|dashboards?|queries|query|schema|keyspace|license|subscription|enterprise|for (?:business|work|enterprise|teams|slack|windows|mac|android|ios|home))"
_BEHIND = regex.compile(rf"(?: {_THING}\b|(?: |-)?v?\d+\.\d+|[ ](?:compacts?|crash(?:es|ed)|times? out|timed out|returns? \d{{3}}|throws?|logs? (?:an? )?error|won['’]t (?:start|compile|deploy)|fails? to (?:start|connect|deploy|parse|build)|is (?:down|offline|unreachable)))", re.IGNORECASE)
_BEFORE = regex.compile(
    r"(?:\b(?:connectors?|plug-?ins?|integrations?|add-?ons?|drivers?|api|sdk|adapters?|bridge|webhooks?|skills?|licen[cs]es?|subscriptions?|wrapper|client library|module|exporter|importer|backend) (?:for|to|with|of)|\bintegrat\w+ (?:with|into)|\b(?:we|they|i) (?:also )?(?:run|use|deploy|host|self-host)|\brunning|\b(?:deploy|install|upgrad|migrat|switch|mov)(?:e|ed|ing|s)? (?:to |from )?|\bpowered by|\bbuilt (?:on|with)|\bbacked by|\b(?:logs?|requests?|traffic|queries|calls|tickets|events|metrics|prompts) (?:go|goes|run|pass|flow|are (?:sent|routed)) (?:through|to|via)|\b(?:chatbot|bot|assistant|database|framework|language|tool|library|service|platform|product|programme?|software|app|app called|package|model)(?: called| named)?)(?: the| our| your)? ?[\"'“`]?\Z",
    re.IGNORECASE,
)
#: Products in a row: the words before the first of them count for each.
_LIST = regex.compile(rf"(?:{_NAME}(?: {_THING})?(?:, | and | or | & |/|, and ))+\Z", re.IGNORECASE)
_IS_THING = regex.compile(_THING)
_REACH = 64


def is_product(text: str, start: int, end: int) -> bool:
    """Say whether a name, or the name and a word for a product behind it, is a program's here."""
    first, _, rest = text[start:end].partition(" ")
    if first.lower() not in NAMES:
        return False
    if rest:
        return _IS_THING.fullmatch(rest.lower()) is not None
    if _BEHIND.match(text, end):
        return True
    line = max(text.rfind("\n", 0, start) + 1, start - _REACH)
    row = _LIST.search(text, line, start)
    return _BEFORE.search(text, line, row.start() if row else start) is not None
