"""NewsML 1: an article for each NewsItem with a text, and of several texts the main one."""

from __future__ import annotations

import time
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from support.golden import assert_golden

import newsdoc
from newsdoc import Collector
from newsdoc.model import Article, Concept, Dateline, Figure, Genre, Paragraph, Provider, Rights, Timestamp
from newsdoc.registry import identify

GOLDEN = Path(__file__).parent / "golden"

HEAD = """<?xml version="1.0" encoding="ISO-8859-1"?>
<!DOCTYPE NewsML PUBLIC "urn:newsml:iptc.org:20021018:NewsMLv1.1:1" "NewsML_1.2.dtd">
<NewsML>
<Catalog Href="catalog.xml"/>
<NewsEnvelope><DateAndTime>20030722T120000Z</DateAndTime></NewsEnvelope>
"""
ITEM = """<NewsItem xml:lang="en">
<Identification><NewsIdentifier>
<ProviderId>coastwire.example</ProviderId><DateId>20030722</DateId><NewsItemId>FERRY</NewsItemId>
<RevisionId PreviousRevision="1" Update="N">2</RevisionId>
</NewsIdentifier></Identification>
<NewsManagement>
<NewsItemType FormalName="News"/>
<FirstCreated>20030722T110000Z</FirstCreated>
<ThisRevisionCreated>20030722T130500+0200</ThisRevisionCreated>
<Status FormalName="Embargoed"/>
<StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>20030723T060000Z</DateAndTime></StatusWillChange>
<Urgency FormalName="4"/>
<Instruction FormalName="Correction"/>
</NewsManagement>
<NewsComponent>
<Role FormalName="Main"/>
<NewsLines>
<HeadLine>Ferry runs again</HeadLine><SubHeadLine>Pier mended</SubHeadLine><ByLine>By Ida Berg</ByLine>
<DateLine>BERGEN, July 22</DateLine><CreditLine>Coast Wire</CreditLine><CopyrightLine>(c) Coast Wire 2003</CopyrightLine>
<SlugLine>FERRY</SlugLine><KeywordLine>ferry</KeywordLine><KeywordLine>pier</KeywordLine>
</NewsLines>
<AdministrativeMetadata><Provider><Party FormalName="Coast Wire"/></Provider></AdministrativeMetadata>
<RightsMetadata><Copyright><CopyrightHolder>Coast Wire</CopyrightHolder></Copyright></RightsMetadata>
<DescriptiveMetadata>
<Language FormalName="en-GB"/><Genre FormalName="Current"/>
<SubjectCode><Subject FormalName="03000000"/><SubjectMatter FormalName="03010000"/></SubjectCode>
<Location><Property FormalName="Country" Value="NOR"/><Property FormalName="City" Value="Bergen"/></Location>
</DescriptiveMetadata>
CONTENT
</NewsComponent>
</NewsItem>
"""
TEXT = '<ContentItem><MediaType FormalName="Text"/><DataContent>{}</DataContent></ContentItem>'
PARAGRAPHS = "<p>The ferry ran on Monday.</p><p>It was <b>full</b>.</p>"
WORDS = ["The ferry ran on Monday.", "It was full."]
CONTENTS = {
    "paragraphs": PARAGRAPHS,
    "HTML": f"<html xmlns='http://www.w3.org/1999/xhtml'><head><title>x</title></head><body>{PARAGRAPHS}</body></html>",
    "NITF": f"<nitf><head><title>x</title></head><body><body.content>{PARAGRAPHS}</body.content></body></nitf>",
    "a part of NITF": f"<body.content><block>{PARAGRAPHS}</block></body.content>",
    "escaped HTML": PARAGRAPHS.replace("<", "&lt;"),
    "HTML in CDATA": f"<![CDATA[{PARAGRAPHS}]]>",
    "NITF in CDATA": f"<![CDATA[<?xml version='1.0' encoding='latin-1'?>\n<nitf><body><body.content>{PARAGRAPHS}</body.content></body></nitf>]]>",
    "text": "\n\nThe ferry ran on Monday.\n\nIt was full.\n",
}


def _document(*contents: str) -> bytes:
    return (HEAD + "".join(ITEM.replace("CONTENT", content) for content in contents) + "</NewsML>").encode("latin-1")


def _read(*contents: str, report: newsdoc.Collector | None = None) -> Article:
    return newsdoc.loads(_document(*contents), report=report if report is not None else Collector())


def _texts(article: Article) -> list[str]:
    return [block.visible_text for block in article.body]


def test_the_metadata_fill_the_fields() -> None:
    found = Collector()
    article = _read(TEXT.format(PARAGRAPHS), report=found)
    assert found == []
    assert article.id == "urn:newsml:coastwire.example:20030722:FERRY:2"
    assert (article.version, article.language, article.urgency, article.status) == (2, "en-GB", 4, None)
    assert (article.headline, article.deck, article.byline, article.slugline) == ("Ferry runs again", "Pier mended", "By Ida Berg", "FERRY")
    assert article.dateline == Dateline("BERGEN, July 22", place="BERGEN", date="July 22")
    assert article.created == Timestamp("2003-07-22T11:00:00Z", zone_known=True)
    assert article.modified == Timestamp("2003-07-22T13:05:00+02:00", zone_known=True)
    assert article.embargoed == Timestamp("2003-07-23T06:00:00Z", zone_known=True)
    assert (article.signals, article.keywords, article.genre) == (("correction",), ("ferry", "pier"), Genre("Current"))
    scheme = "http://cv.iptc.org/newscodes/subjectcode/"
    assert article.subjects == (Concept(code="subj:03000000", scheme=scheme), Concept(code="subj:03010000", scheme=scheme))
    assert article.located == (Concept("Bergen"),)
    assert (article.provider, article.rights) == (Provider("Coast Wire"), Rights(holder="Coast Wire", notice="(c) Coast Wire 2003"))
    assert [attribution.text for attribution in article.attributions] == ["Coast Wire"]
    assert [author.name for author in article.authors] == ["Ida Berg"]
    assert article.origin is not None
    assert article.origin.format == "newsml-1"


@pytest.mark.parametrize("content", CONTENTS.values(), ids=CONTENTS.keys())
def test_a_text_is_read_whatever_it_is_in(content: str) -> None:
    assert _texts(_read(TEXT.format(content))) == WORDS


def test_of_forms_of_one_content_one_is_read() -> None:
    found = Collector()
    forms = "".join(f"<NewsComponent>{TEXT.format(content)}</NewsComponent>" for content in (PARAGRAPHS, "The ferry ran."))
    article = _read(f'<NewsComponent EquivalentsList="yes">{forms}</NewsComponent>', report=found)
    assert _texts(article) == WORDS
    assert [diagnostic.code for diagnostic in found] == ["rendition-left-out"]


def test_the_main_text_comes_first_and_captions_are_figures() -> None:
    parts = "".join(
        f'<NewsComponent><Role FormalName="{role}"/>{TEXT.format(words)}</NewsComponent>'
        for role, words in (("Caption", "The ferry at the pier."), ("Supporting", "The pier is old. It was mended."), ("Main", "It ran."))
    )
    article = _read(f"<NewsComponent>{parts}</NewsComponent>")
    assert [(block.type, block.visible_text) for block in article.body] == [
        ("paragraph", "It ran."),
        ("figure", "The ferry at the pier."),
        ("paragraph", "The pier is old. It was mended."),
    ]


def test_each_item_with_a_text_is_an_article() -> None:
    photo = '<ContentItem Href="a.jpg"><MediaType FormalName="Photo"/><DataContent>AAAA</DataContent></ContentItem>'
    articles = list(newsdoc.iter_read(_document(TEXT.format("<p>One.</p>"), photo, TEXT.format("<p>Two.</p>"))))
    assert [_texts(article) for article in articles] == [["One."], ["Two."]]


@pytest.mark.parametrize("content", ["", "<ContentItem><DataContent/></ContentItem>", TEXT.format(" ")])
def test_a_document_without_a_text_is_refused(content: str) -> None:
    with pytest.raises(newsdoc.InvalidDocumentError, match="no NewsItem with a text"):
        _read(content)


def test_bytes_are_no_text() -> None:
    bytes_in_text = '<ContentItem><Encoding Notation="Base64"><DataContent>QUJD</DataContent></Encoding></ContentItem>'
    assert _texts(_read(bytes_in_text + TEXT.format("<p>One.</p>"))) == ["One."]


def test_an_item_that_gives_its_identifier_keeps_it() -> None:
    data = _document(TEXT.format("<p>One.</p>")).replace(
        b"</NewsIdentifier>", b"<PublicIdentifier>urn:newsml:x:1:a:2N</PublicIdentifier></NewsIdentifier>"
    )
    assert newsdoc.loads(data).id == "urn:newsml:x:1:a:2N"


def test_it_is_recognised_by_its_root() -> None:
    found = identify(HEAD.encode(), "a.xml")
    assert found is not None
    assert found.name == "newsml-1"


def test_it_is_what_it_was() -> None:
    article = _read(TEXT.format(CONTENTS["NITF"]))
    assert_golden(newsdoc.dumps(article, "json").decode(), GOLDEN / "ferry.json")


@pytest.mark.parametrize("count", [4000])
def test_a_large_item_takes_little_time(count: int) -> None:
    """Each element is looked at a few times, however many there are."""
    subjects = "".join(f'<SubjectCode><Subject FormalName="S{number}"/></SubjectCode>' for number in range(count))
    content = f"<DescriptiveMetadata>{subjects}</DescriptiveMetadata>{TEXT.format('Words.') * count}"
    data = f"<NewsML><NewsItem><NewsComponent>{content}</NewsComponent></NewsItem></NewsML>"
    started = time.process_time()
    (article,) = newsdoc.iter_read(data.encode(), "newsml-1", report=Collector())
    assert (len(article.subjects), len(article.body)) == (count, count)
    assert time.process_time() - started < 20


def _read_parts(lines: str, content: str) -> Article:
    data = f"<NewsML><NewsItem><NewsComponent><NewsLines>{lines}</NewsLines>{TEXT.format(content)}</NewsComponent></NewsItem></NewsML>"
    (article,) = newsdoc.iter_read(data.encode(), "newsml-1", report=Collector())
    return article


NITF = """<nitf><head><docdata><urgency ed-urg="2"/><du-key key="FERRY"/></docdata></head>
<body><body.head><abstract>In short.</abstract></body.head><body.content><p>It ran.</p></body.content></body></nitf>"""


@pytest.mark.parametrize("content", [NITF, escape(NITF), f"<!-- a -->{escape(NITF)}", f"<![CDATA[<!DOCTYPE nitf>{NITF}]]>"])
def test_the_head_of_its_nitf_is_read_escaped_or_not(content: str) -> None:
    article = _read_parts("", content)
    assert (article.urgency, article.slugline, article.description) == (2, "FERRY", "In short.")
    assert [block.visible_text for block in article.body] == ["It ran."]


def test_a_part_of_nitf_says_its_abstract_and_shows_its_media() -> None:
    head = "<body.head><abstract>In short.</abstract></body.head>"
    media = '<media media-type="image"><media-reference source="https://example.org/a.jpg"/><media-caption>The ferry</media-caption></media>'
    article = _read_parts("", f"{head}<p>It ran.</p>{media}")
    assert article.description == "In short."
    assert article.body == (Paragraph("It ran."), Figure(href="https://example.org/a.jpg", caption="The ferry"))
    assert _read_parts("", f"<p>It ran.</p>{media}").body == article.body


def test_other_lines_are_notes_and_a_dateline_has_no_dash() -> None:
    other = '<NewsLine><NewsLineType FormalName="Advisory"/><NewsLineText>Adds quotes</NewsLineText></NewsLine>'
    article = _read_parts(f"<DateLine>BERGEN, July 22 (CW) -</DateLine>{other}", "It ran.")
    assert [note.text for note in article.editor_notes] == ["Adds quotes"]
    assert article.dateline == Dateline("BERGEN, July 22 (CW)", place="BERGEN", agency="CW", date="July 22")


def test_a_headline_without_a_text_is_reported() -> None:
    item = "<NewsItem><NewsComponent><NewsLines><HeadLine>Ferry sinks</HeadLine></NewsLines>{}</NewsComponent></NewsItem>"
    found = Collector()
    data = f"<NewsML>{item.format('')}\n{item.format(TEXT.format('It sank.'))}</NewsML>"
    assert len(list(newsdoc.iter_read(data.encode(), "newsml-1", report=found))) == 1
    assert [(finding.code, finding.place.line) for finding in found] == [("text-left-out", 1)]
    assert "Ferry sinks" in found[0].message
