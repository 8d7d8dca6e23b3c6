"""What feeds of many habits read as. The feeds are of our own invention; NEWSDOC_ACCEPT=1 renews what they read as."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from support.golden import assert_golden

import newsdoc
from newsdoc.diagnostics import Collector, Diagnostic

FEEDS = Path(__file__).parent / "feeds"


def _said(finding: Diagnostic) -> str:
    place = finding.place
    where = f"{place.line or '-'} {place.path or '-'}" if place else "- -"
    return f"{finding.code} {where} {finding.message}"


def _read(data: bytes) -> str:
    """The articles without what follows from the bytes alone, and the findings."""
    found = Collector()
    texts = []
    for article in newsdoc.iter_read(io.BytesIO(data), format="newsml-g2", report=found):
        plain = json.loads(newsdoc.dumps(article, "json"))
        del plain["newsdoc"], plain["origin"]["digest"], plain["origin"]["format"]
        plain.pop("extra", None)  # what passes through has tests of its own
        texts.append(json.dumps(plain, ensure_ascii=False, indent=1))
    return "\n".join((*texts, *map(_said, found)))


@pytest.mark.parametrize("file", sorted(FEEDS.glob("*.xml")), ids=lambda file: file.stem)
def test_a_feed_reads_as_it_did(file: Path) -> None:
    assert_golden(_read(file.read_bytes()), file.with_suffix(".read.txt"))


NITF = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:g:1" version="1" standard="NewsML-G2" standardversion="2.18">
<itemMeta><itemClass qcode="ninat:text"/><versionCreated>2026-05-04T08:40:00Z</versionCreated></itemMeta><contentMeta>{}</contentMeta>
<contentSet><inlineXML contenttype="application/nitf+xml"><nitf xmlns=""><body><body.head><hedline><hl1>Ferry</hl1></hedline>{}</body.head>
<body.content><p>OSLO (Coast Wire) - It ran.</p></body.content></body></nitf></inlineXML></contentSet></newsItem>"""


@pytest.mark.parametrize(
    ("said", "printed", "dateline"),
    [("<dateline>BERGEN</dateline>", "", "OSLO (Coast Wire)"), ("", "<dateline>BERGEN</dateline>", "BERGEN")],
)
def test_of_two_datelines_no_word_is_lost(said: str, printed: str, dateline: str) -> None:
    article = newsdoc.loads(NITF.format(said, printed).encode(), "newsml-g2", report=Collector())
    assert article.dateline is not None
    assert article.dateline.text == dateline
    assert article.body[0].visible_text == "OSLO (Coast Wire) - It ran."
    assert "BERGEN" in article.dateline.text or any("BERGEN" in extra.content for extra in article.extra)
