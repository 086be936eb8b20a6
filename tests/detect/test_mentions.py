"""Who is spoken to or of behind `@`; annotations, groups, packages and code are nobody."""

from __future__ import annotations

import pytest

from redactor.detect.prose import mentions

SOMEBODY: dict[str, tuple[str, ...]] = {
    "@rundfunk42 have you tried the other port?": ("rundfunk42",),
    "Same for me, as @kettwiesel said above.": ("kettwiesel",),
    "@GrumpyVole\nCould you attach the log, please?": ("GrumpyVole",),
    "@ostsee-klaus\nHier die Logs von heute:\n\n2024-02-11 10:12:04 WARN retry": ("ostsee-klaus",),
    "Hi @lampadari , @fjordhest and @zwiebel_7, thanks for looking": ("fjordhest", "lampadari", "zwiebel_7"),
    "cc @MossyRabbit": ("MossyRabbit",),
    "Salut @brumaire75 \nJe vais corriger ça.": ("brumaire75",),
    "Did that help (@tvkoe)?": ("tvkoe",),
    "thanks for the update @CloudSaid!": ("CloudSaid",),
    "_From @pkwatt on May 3, 2019 13:59_": ("pkwatt",),
    "@vintermoln> did you restart it already?": ("vintermoln",),
    "Danke @knollenfee, es läuft wieder.": ("knollenfee",),
}
NOBODY = [
    "@Override\npublic String getName() {\n  return name;\n}",
    "Add @EnableScheduling to your configuration class and restart.",
    "You are missing @NotNull on the field.",
    "@media (max-width: 600px) { body { margin: 0 } }",
    " * @param name the name of the device",
    "npm install @angular/core@latest and then @types/node",
    "@pytest.fixture\ndef client():\n    ...",
    "@all please restart, @here the fix is out, @channel done",
    "SET @counter = 4; SELECT @counter;",
    "@user = User.find(params[:id])",
    "ask @dependabot to rebase, or @TrendtelSupport on the other site",
    "```\n@lampadari\n```\nand `@fjordhest` in code",
    "@echo off",
    "profile 0.20mm Standard @Trendtel K1, bed 60",
    "Meet @noon, cost 3 @ 4.50",
    "@Autowired\nprivate WidgetRepository repository;",
    '@RestController\n@RequestMapping("/api")\nclass Api {}',
    "mail me at somebody@example.org or foo @example.com",
    "the decorator @retryable is applied twice",
    "root@vm:~# ls",
    "@import url('theme.css');",
]


@pytest.mark.parametrize("text", SOMEBODY, ids=lambda text: text[:32])
def test_who_is_mentioned_is_an_account(text: str) -> None:
    found = mentions.find(text)
    assert tuple(sorted(text[span.start : span.end] for span in found)) == SOMEBODY[text]
    assert {span.entity for span in found} == {"USERNAME"}


@pytest.mark.parametrize("text", NOBODY, ids=lambda text: text[:32])
def test_annotations_groups_and_code_are_nobody(text: str) -> None:
    assert mentions.find(text) == []
