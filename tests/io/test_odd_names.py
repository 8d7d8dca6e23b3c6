"""Names that XML has not, as templates that were never filled in leave them: they are read in a plain form."""

from __future__ import annotations

import pytest
from lxml import etree

import newsdoc
from newsdoc.io.xml import parse_html, recover_xml

PAGES = {
    "<p {attributes}>a</p>": '<p a="">a</p>',
    '<p {{class}}="b" class="c">a</p>': '<p class="c" a="b">a</p>',
    "<p>a <tag{name}>b</tag{name}></p>": "<p>a <a>b</a></p>",
    "<p a\"b='c'>a</p>": '<p ab="c">a</p>',
}
ITEM = """<newsItem xmlns="{namespace}" {more} guid="urn:a" version="1" standard="NewsML-G2" standardversion="2.34" conformance="power">
<itemMeta><itemClass qcode="ninat:text"/></itemMeta><contentMeta><headline>Fog</headline></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml">
<html xmlns="http://www.w3.org/1999/xhtml"><body><p>It was foggy.</p></body></html></inlineXML></contentSet>
</newsItem>"""


@pytest.mark.parametrize("page", PAGES)
def test_names_of_html(page: str) -> None:
    body = parse_html(page)[0]
    assert [etree.QName(element).localname for element in body.iter(etree.Element)] == [element.tag for element in body.iter(etree.Element)]
    assert all(element.attrib for element in body.iter(etree.Element) if element.keys())
    assert etree.tostring(body, method="html").decode() == f"<body>{PAGES[page]}</body>"


def test_namespaces_in_braces() -> None:
    root = recover_xml('<a xmlns="{}" xmlns:x="a}b" x:c="1" d="2"><x:e/><f xmlns="urn:f"/></a>')
    assert etree.tostring(root) == b'<a d="2" c="1"><e/><f xmlns="urn:f"/></a>'


@pytest.mark.parametrize(("namespace", "more"), [("{}", ""), ("{{namespace}}", ""), ("http://iptc.org/std/nar/2006-10-01/", 'xmlns:x="{}" x:a="b"')])
def test_an_item_whose_namespace_was_never_filled_in(namespace: str, more: str) -> None:
    data = ITEM.replace("{namespace}", namespace).replace("{more}", more).encode()
    article = newsdoc.read(data, "newsml-g2", report=newsdoc.Collector())
    assert article.headline == "Fog"
    assert [block.text for block in article.body if isinstance(block, newsdoc.model.Paragraph)] == ["It was foggy."]
    assert {finding.code for finding in newsdoc.validate(data, "newsml-g2")} & {"document-unreadable", "xml-syntax"}
