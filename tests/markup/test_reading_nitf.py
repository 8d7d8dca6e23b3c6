"""NITF as an article's printed parts: every word is read, under the role that its element gives it."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from newsdoc import Collector
from newsdoc.io.xml import parse_xml
from newsdoc.markup.reading.nitf import nitf_parts
from newsdoc.markup.reading.parts import SeenNote, SeenPart
from newsdoc.markup.reading.xhtml import XhtmlReader
from newsdoc.model import Figure

NAMESPACES = ("", ' xmlns="http://iptc.org/std/NITF/2006-10-18/"', ' xmlns="http://example.org/else"')


def _parts(markup: str, namespace: str = "") -> list[SeenPart]:
    root = parse_xml(f"<nitf{namespace}><head><title>Unseen</title></head><body>{markup}</body></nitf>".encode())
    before = etree.tostring(root)
    parts = list(nitf_parts(root, XhtmlReader({"a.png": "a"}.get, Collector())))
    assert etree.tostring(root) == before
    return parts


def _seen(part: SeenPart) -> tuple[str, str]:
    content = part.content
    if isinstance(content, str):
        return part.kind or part.role, content
    if isinstance(content, SeenNote):
        return part.role, "|".join([content.heading or "", *content.paragraphs])
    return content.type, content.visible_text


HEADS: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "headline and deck": (
        "<hedline><hl1>Ferry <em>runs</em> again</hl1><hl2>Pier mended</hl2></hedline>",
        [("headline", "Ferry runs again"), ("deck", "Pier mended")],
    ),
    "headline without hl1": ("<hedline>Ferry runs again</hedline>", [("headline", "Ferry runs again")]),
    "headline in a paragraph": ("<hedline><hl1><p>Ferry</p><p>runs</p></hl1></hedline>", [("headline", "Ferry runs")]),
    "second headline": ("<hedline><hl1>One</hl1><hl1>Two</hl1></hedline>", [("headline", "One"), ("heading", "Two")]),
    "byline": ("<byline>By <person>Ida Berg</person>, <byttl>Reporter</byttl></byline>", [("byline", "By Ida Berg, Reporter")]),
    "byline with words that touch": ("<byline>By Ida Berg<byttl>Reporter</byttl></byline>", [("byline", "By Ida Berg Reporter")]),
    "names in parts": (
        "<byline><person><name.given>Ida</name.given><name.family>Berg</name.family></person></byline>",
        [("byline", "Ida Berg")],
    ),
    "two bylines": ("<byline>By Ida Berg</byline><byline>By Jon Dal</byline>", [("byline", "By Ida Berg"), ("byline", "By Jon Dal")]),
    "dateline": (
        "<dateline><location><city>Bergen</city>, <country>Norway</country></location> (XY) <story.date>May 3</story.date></dateline>",
        [("dateline", "Bergen, Norway (XY) May 3")],
    ),
    "distributor and rights": (
        "<rights>(c) <rights.owner>Harbour News</rights.owner></rights><distributor><org>Harbour News</org></distributor>",
        [("copyright", "(c) Harbour News"), ("agency", "Harbour News")],
    ),
    "note": ("<note noteclass='editorsnote'><body.content><p>Eds: adds quotes</p></body.content></note>", [("editor-note", "|Eds: adds quotes")]),
    "abstract": ("<abstract><p>Said elsewhere.</p></abstract>", []),
}
BODIES: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "paragraphs and crossheads": ("<p>One</p><hl2>Pier</hl2><p>Two</p>", [("paragraph", "One"), ("heading", "Pier"), ("paragraph", "Two")]),
    "blocks": ("<block><p>One</p><block><p>Two</p></block></block>three", [("paragraph", "One"), ("paragraph", "Two"), ("paragraph", "three")]),
    "things named": (
        "<p>The <org>Port</org>'s <function>head</function><person>Ida Berg</person> paid <money>20</money> <location>there</location>s</p>",
        [("paragraph", "The Port's head Ida Berg paid 20 theres")],
    ),
    "numbers": (
        "<p><num>3<frac><frac-num>1</frac-num><frac-den>2</frac-den></frac></num> miles, CO<num><sub>2</sub></num></p>",
        [("paragraph", "3 1/2 miles, CO2")],
    ),
    "quotation": ("<bq><block><p>We sail.</p></block><credit>Ida Berg</credit></bq>", [("quote", "We sail."), ("quote", "Ida Berg")]),
    "lists": (
        "<ul><li>One</li><li><p>Two</p></li></ul><dl><dt>A</dt><dd>B</dd></dl>",
        [("list", "One\nTwo"), ("paragraph", "A"), ("paragraph", "B")],
    ),
    "table": (
        "<nitf-table><nitf-table-metadata/><table><caption>Sailings</caption><tr><th>Day</th><td>Boats</td></tr></table></nitf-table>",
        [("table", "Day\nBoats\nSailings")],
    ),
    "footnote": ("<fn><body.content><p>1 In winter.</p></body.content></fn>", [("paragraph", "1 In winter.")]),
    "preformatted": ("<pre>a\n  b</pre>", [("paragraph", "a\n  b")]),
    "break and source": ("<hr/><block><datasource>Port office</datasource></block>", [("break", ""), ("source", "Port office")]),
    "copyright": (
        "<block><copyrite>(c) <copyrite.year>2020</copyrite.year> XY</copyrite><p>One</p></block>",
        [("copyright", "(c) 2020 XY"), ("paragraph", "One")],
    ),
    "byline in a block": ("<block><byline>By Ida Berg</byline><p>One</p></block>", [("byline", "By Ida Berg"), ("paragraph", "One")]),
    "unknown elements": ("<sidebar>One <odd>two</odd><p>three</p></sidebar>", [("paragraph", "One two"), ("paragraph", "three")]),
    "HTML within": ("<div><p><strong>One</strong></p></div>", [("paragraph", "One")]),
    "picture": (
        "<media><media-reference/><media-caption><p>The <em>ferry</em></p></media-caption><media-producer>Ida Berg</media-producer></media>",
        [("figure", "The ferry\nIda Berg")],
    ),
    "credit in an attribute": ('<media><media-reference source="a.png" source-credit="XY"/></media>', [("figure", "XY")]),
    "words of a reference": (
        '<media><media-reference source="a.png">A boat</media-reference></media><p>One</p>',
        [("figure", ""), ("paragraph", "A boat"), ("paragraph", "One")],
    ),
}


@pytest.mark.parametrize("namespace", NAMESPACES)
@pytest.mark.parametrize(("markup", "expected"), HEADS.values(), ids=HEADS.keys())
def test_head(markup: str, expected: list[tuple[str, str]], namespace: str) -> None:
    assert [_seen(part) for part in _parts(f"<body.head>{markup}</body.head>", namespace)] == expected


@pytest.mark.parametrize("namespace", NAMESPACES)
@pytest.mark.parametrize(("markup", "expected"), BODIES.values(), ids=BODIES.keys())
def test_body(markup: str, expected: list[tuple[str, str]], namespace: str) -> None:
    assert [_seen(part) for part in _parts(f"<body.content>{markup}</body.content>", namespace)] == expected


def test_end() -> None:
    markup = '<tagline>Ida Berg writes from <a href="mailto:ida@example.org">Bergen</a>.</tagline><bibliography>Port book</bibliography>'
    assert [_seen(part) for part in _parts(f"<body.end>{markup}</body.end>")] == [
        ("author-note", "|Ida Berg writes from Bergen."),
        ("paragraph", "Port book"),
    ]


def test_picture_and_its_renditions() -> None:
    found = Collector()
    root = etree.fromstring('<body.content><media><media-reference/><media-reference source="a.png" alternate-text="Boat"/></media></body.content>')
    (figure,) = [part.content for part in nitf_parts(root, XhtmlReader({"a.png": "a"}.get, found))]
    assert isinstance(figure, Figure)
    assert (figure.media, figure.alt) == ("a", "Boat")
    assert [diagnostic.code for diagnostic in found] == ["rendition-left-out"]


def test_picture_in_the_document() -> None:
    sources: list[str] = []
    markup = '<media><media-reference mime-type="image/png"/><media-object encoding="base64">AAEC\nAw==</media-object></media>'
    root = etree.fromstring(f"<body.content>{markup}</body.content>")
    list(nitf_parts(root, XhtmlReader(lambda source: sources.append(source) or "a", Collector())))  # type: ignore[func-returns-value]
    assert sources == ["data:image/png;base64,AAECAw=="]


def test_looks() -> None:
    (part,) = _parts('<body.content><p><em class="bold">a</em><em>b</em><lang iso="no">c</lang></p></body.content>')
    assert [(mark.type, mark.language) for mark in getattr(part.content, "marks", ())] == [("strong", None), ("emphasis", None), ("language", "no")]


NAMES = (
    *("hedline", "hl1", "hl2", "byline", "byttl", "dateline", "distributor", "rights", "note", "tagline", "bibliography", "body.content"),
    *("block", "p", "bq", "credit", "fn", "ul", "li", "table", "tr", "td", "media", "media-caption", "media-producer", "media-reference"),
    *("person", "name.given", "location", "city", "em", "q", "lang", "a", "num", "frac", "frac-den", "odd", "datasource", "copyrite", "pre"),
)


@st.composite
def trees(draw: st.DrawFn) -> etree._Element:
    """Elements of NITF within each other in any disorder, with a word of its own at each place where one can be."""
    root = etree.Element("body")
    elements, words = [root], iter(range(1000))
    for _ in range(draw(st.integers(0, 25))):
        parent = elements[draw(st.integers(0, len(elements) - 1))]
        elements.append(etree.SubElement(parent, draw(st.sampled_from(NAMES))))
    for element in elements:
        element.text = draw(st.sampled_from((f" w{next(words)} ", " ")))
        element.tail = draw(st.sampled_from((f" w{next(words)} ", " "))) if element is not root else None
    return root


@given(trees())
def test_no_word_is_lost(root: etree._Element) -> None:
    said = "\n".join(_seen(part)[1] for part in nitf_parts(root, XhtmlReader(lambda source: None, Collector())))
    given_words = "".join(map(str, root.itertext()))
    assert Counter(re.findall(r"w\d+", said)) == Counter(re.findall(r"w\d+", given_words)), etree.tostring(root)
