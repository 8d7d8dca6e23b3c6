"""Items that are odd: embargoes without a known end, one that breaks the model among others, items within items."""

from __future__ import annotations

import pytest

import newsdoc
from newsdoc import Article, Collector

ITEM = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:test:{guid}" version="1"
standard="NewsML-G2" standardversion="2.28" xml:lang="en">
<itemMeta><itemClass qcode="ninat:text"/><provider literal="Coast Wire"/><versionCreated>2026-05-04T08:30:00Z</versionCreated>{meta}
<pubStatus qcode="stat:usable"/></itemMeta><contentMeta><headline>Fog</headline>{content}</contentMeta>
<contentSet>{carriers}</contentSet></newsItem>"""
TEXT = '<inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>Fog closed the port.</p></body></html></inlineXML>'


def _item(meta: str = "", content: str = "", carriers: str = TEXT, guid: str = "a") -> str:
    return ITEM.format(meta=meta, content=content, carriers=carriers, guid=guid)


def _read(feed: str, report: Collector) -> list[Article]:
    return list(newsdoc.iter_read(feed.encode(), "newsml-g2", report=report))


@pytest.mark.parametrize(
    ("embargo", "value", "status", "notes"),
    [
        ("<embargoed>2026-05-05T00:00:00Z</embargoed>", "2026-05-05T00:00:00Z", "usable", []),
        ("<embargoed>2026-05-04T24:00:00Z</embargoed>", "2026-05-05T00:00:00Z", "usable", []),
        ("<embargoed>Tue, 05 May 2026 06:00:00 +0200</embargoed>", "2026-05-05T06:00:00+02:00", "usable", []),
        ("<embargoed/>", None, "usable", []),
        ("<embargoed>until the match has ended</embargoed>", None, "withheld", ["until the match has ended"]),
    ],
)
def test_an_embargo_that_is_not_understood_withholds(embargo: str, value: str | None, status: str, notes: list[str]) -> None:
    report = Collector()
    (article,) = _read(_item(embargo), report)
    assert (article.embargoed.value if article.embargoed else None, article.status) == (value, status)
    assert [note.text for note in article.editor_notes] == notes
    assert [finding.code for finding in report] == ([] if value else ["embargo-unread"])


def test_an_item_within_anothers_content_is_read_once() -> None:
    (article,) = _read(_item(carriers=f"<inlineXML>{_item(guid='b')}</inlineXML>"), Collector())
    assert article.id == "urn:test:a"


def test_text_wins_over_a_rendition_with_a_title_alone() -> None:
    empty = '<inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Fog</title></head><body/></html></inlineXML>'
    (article,) = _read(_item(carriers=f"{empty}<inlineData>The real text.</inlineData>"), Collector())
    assert [block.visible_text for block in article.body] == ["The real text."]


def test_a_date_in_the_place_of_the_dateline_is_no_place() -> None:
    (article,) = _read(_item(content="<dateline>MARCH 04, 2013</dateline>"), Collector())
    assert article.dateline is not None
    assert (article.dateline.text, article.dateline.place) == ("MARCH 04, 2013", None)


def test_further_bylines_are_credit_lines_and_codes_are_no_writers() -> None:
    content = '<creator qcode="pers:12345"/><contributor role="cpprole:capWriter"><name>MA/LP</name></contributor><by>Ann Poe</by><by>Bob Foo</by>'
    (article,) = _read(_item(content=content), Collector())
    assert article.byline == "Ann Poe"
    assert [line.text for line in article.attributions] == ["Bob Foo"]
    assert "12345" not in [author.name for author in article.authors]
    assert "MA/LP" not in [author.name for author in article.authors]
