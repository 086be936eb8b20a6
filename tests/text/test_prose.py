"""Prose is what people write; what machines write is not worth the names model's time."""

from __future__ import annotations

import pytest

from redactor.text import prose
from redactor.text.prose import is_prose
from redactor.types import Span


@pytest.mark.parametrize(
    "text",
    [
        "hi my name is maria",
        "Maria Garcia",
        "printer broken again, ask J. Smith please",
        "[10:31] maria: hi there, still broken",
        "2024-03-01 10:22:31 maria garcia: hello, is anybody there",
        "Dear Sir,\n2024-03-01 10:00:00 INFO started\n",
        "山田太郎です",
        "2015-10-18 18:01:47,978 INFO [main] x.y.Z: started\nuser says it is slow, asked Peter",
        "Caller: Ngozi Ezeonu",
        "ATTN JOHN SMITH",
        "caller was maria gonzalez",
        "spoke w/ deepika re refund",
        "hi,maria",
        "cc:maria",
        "Customer: J. Smith",
        "J. R. Smith",
        "O'Brien",
        "maria's laptop",
        "error when maria logs in",
        "Critical issue for Mr Gonzalez",
        "Notice - Deepika is out of office",
        "ERROR: John Smith cannot log in",
        "WARNING: John Smith is very angry",
        "2024-03-01 10:02:33 [Maria Gonzalez] my printer is broken",
        "01/03/2024 10:02:33 [Agent] Hi Deepika, how are you",
        "Feb 12 10:02:33 Maria [note] customer called back",
        "10.0.0.1 maria gonzalez [vip] cannot connect",
        "E/maria (night shift) called",
        "0x80070005 error for Maria Gonzalez",
    ],
)
def test_what_people_write_is_prose(text):
    assert is_prose(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "maria",
        "5CG1234XYZ",
        "open",
        "2024-03-01T10:22:31Z",
        "081109 203518 143 INFO dfs.DataNode$DataXceiver: Receiving block blk_-1608999687919862906 src: /10.250.19.102:54106",
        "2015-10-18 18:01:47,978 INFO [main] org.apache.hadoop.mapreduce.v2.app.MRAppMaster: Created MRAppMaster for application",
        "Dec 10 06:55:46 LabSZ sshd[24200]: Invalid user webmaster from 173.234.31.186",
        "[Sun Dec 04 04:47:44 2005] [notice] workerEnv.init() ok /etc/httpd/conf/workers2.properties",
        "2016-09-28 04:30:30, Info                  CBS    Loaded Servicing Stack v6.1.7601.23505",
        "ERROR: cannot open file system",
        "    at org.apache.catalina.core.StandardWrapper.invoke(StandardWrapper.java:199) of the thing",
        "level=info msg=ok took=3ms",
        "ERROR: could not open Main window of com.acme.Shell",
        "WARN  [http-nio-8443-exec-7] Tomcat started",
        "2024-03-01 10:02:33 [http-nio-8443-exec-7] Tomcat started on port",
        "01-01 01:02:03.123  1234  1234 D threadtime: test of default threadtime format",
        "<34>Oct 11 22:14:15 mymachine su: 'su root' failed for lonvick on /dev/pts/8",
        "<165>1 2003-08-24T05:14:15.000003-07:00 192.0.2.1 myproc 8710 - - It is time to make the do-nuts",
        "Wed Aug 11 05:51:02 2021 [176] <notice> (0x16bae7000) -[MIContainer makeContainerLive] made it live",
        "0x00007fff5fc01000: dyld image",
        "status.open",
        '203.0.113.9 - - [10/Oct/2000:13:55:36 -0700] "GET /index.html HTTP/1.0" 200 2326',
    ],
)
def test_what_machines_write_is_not(text):
    assert not is_prose(text)


def test_a_run_of_letters_is_read_once():
    # from each of its letters it would take hours
    assert not is_prose("a" * 1_000_000)


#: What the names model may find between ⟦ and ⟧, and whether it is believed there.
BELIEVED = {
    "word of a syslog line": ("⟦Mar⟧  6 09:05:01 web-03 CRON[30240]: (kpatel) CMD (/bin/x)", False),
    "program of a log line": ("2024-03-06 09:05:01 ⟦Auth⟧ ok for 3 sessions", False),
    "word among assignments": ("srcintf=port3 action=close vendor=⟦Arista⟧ user=x", False),
    "title of columns": ("⟦Vlan⟧    Mac Address       Type        Ports", False),
    "full name on a log line": ("2024-03-06 09:05:01 order 5 could not be shipped to ⟦Radu Georgescu⟧", True),
    "name in prose": ("the printer of ⟦Radu⟧ is broken again", True),
    "speaker of a chat": ("2024-03-06 09:05:01 ⟦Ilse⟧: it works now", True),
    "speaker of a pasted chat": ("⟦Inka⟧  9:12 AM  fan is screaming after the update", True),
    "typeface": ('<p style="font-family:⟦Lato⟧,sans-serif">it works again now</p>', False),
    "quoted typeface of a style sheet": ('p.MsoNormal {margin:0; font-family:"⟦Georgia Pro⟧","serif";}', False),
    "face of a font": ('<font size=2 face="⟦Verdana⟧">it works again now</font>', False),
    "class": ('<div class="⟦Ada⟧ wide">it works again now</div>', False),
    "name behind a typeface": ('<p style="font-family:Lato">⟦Radu Georgescu⟧ called</p>', True),
    "name in an attribute": ('<img alt="⟦Radu Georgescu⟧"> called today', True),
    "name behind two spaces": ("It is on my desk.  Serial is on it.  ⟦Tanya⟧ can pick it up.", True),
}


@pytest.mark.parametrize(("marked", "stands"), BELIEVED.values(), ids=BELIEVED.keys())
def test_a_single_word_of_the_model_counts_where_people_write(marked: str, stands: bool) -> None:
    start, end = marked.index("⟦"), marked.index("⟧") - 1
    text = marked.replace("⟦", "").replace("⟧", "")
    assert bool(prose.believed(text, [Span(start, end, "PERSON", 0.9, "model:names")])) is stands


OUTPUT = "Max Q depth: 84\nActor Churn State: none\nVersion: 2.1\nPort: 8080\nState: up\n{name}: 3\nOwner: Ann-Kathrin Voß\n"


@pytest.mark.parametrize(
    ("more", "stands"), [("", False), ("it was working fine until today\n", True)], ids=["printed", "with a sentence"]
)
def test_a_single_word_does_not_count_in_what_a_program_printed(more: str, stands: bool) -> None:
    text = OUTPUT.format(name="Quorate") + more
    start = text.index("Quorate")
    assert bool(prose.believed(text, [Span(start, start + 7, "PERSON", 0.9, "model:names")])) is stands
    start = text.index("Ann-Kathrin Voß")
    assert prose.believed(text, [Span(start, start + 15, "PERSON", 0.9, "model:names")])


def test_a_host_named_after_somebody_in_the_text_is_believed():
    from redactor.text.prose import believed
    from redactor.types import Span

    text = "Ngaire is locked out:\n2025-01-30T22:15:41 4740 locked, host AKL-NGAIRE-OLD and host LAB-PRINTER-OLD"
    spans = [
        Span(text.index(v), text.index(v) + len(v), "PERSON", 0.9, "model:names")
        for v in ("Ngaire", "AKL-NGAIRE-OLD", "LAB-PRINTER-OLD")
    ]
    assert [text[s.start : s.end] for s in believed(text, spans)] == ["Ngaire", "AKL-NGAIRE-OLD"]
