"""XHTML of others, and of ours after somebody was at it: every word is read, each block a line of its own."""

from __future__ import annotations

import pytest
from lxml import etree

from newsdoc import Collector
from newsdoc.io.xml import parse_html
from newsdoc.markup.reading.parts import SeenNote, SeenPart
from newsdoc.markup.reading.xhtml import XhtmlReader
from newsdoc.model import List, Paragraph


def _seen(markup: str) -> list[tuple[str, str]]:
    body = etree.fromstring(f'<body xmlns="http://www.w3.org/1999/xhtml">{markup}</body>', etree.XMLParser(resolve_entities=False))
    return [(_kind(part), _text(part)) for part in XhtmlReader({"a.png": "a", "b.png": "b"}.get, Collector()).parts(body)]


def _kind(part: SeenPart) -> str:
    return part.role if isinstance(part.content, str | SeenNote) else part.content.type


def _text(part: SeenPart) -> str:
    content = part.content
    if isinstance(content, str):
        return content
    if isinstance(content, SeenNote):
        return "|".join([content.heading or "", *content.paragraphs])
    if isinstance(content, List):
        return "\n".join(f"{'-' * item.level}{item.text}" for item in content.items)
    return getattr(content, "media", None) or content.visible_text


CASES: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "comments": ("<p>The <!-- x -->council <?a b?>met</p><!-- y -->", [("paragraph", "The council met")]),
    "laid out anew": ("<p>\n  The\n  council\n</p>\n", [("paragraph", "The council")]),
    "text between blocks": ("one <b>two</b><p>three</p>four", [("paragraph", "one two"), ("paragraph", "three"), ("paragraph", "four")]),
    "wrapping link": ('<a href="/x"><h2>Title</h2><p>Teaser</p></a>', [("heading", "Title"), ("paragraph", "Teaser")]),
    "unknown element": ("<x-teaser><p>One</p><p>Two</p></x-teaser>", [("paragraph", "One"), ("paragraph", "Two")]),
    "labels of a drawing": ("<p><svg><text>C1</text><text>C2</text></svg></p>", [("paragraph", "C1 C2")]),
    "fields": (
        "<p><textarea>one</textarea><select><option>two</option><option>three</option></select>four</p>",
        [("paragraph", "one two three four")],
    ),
    "button and video": ("<p><button>one.</button><video>two</video></p>", [("paragraph", "one. two")]),
    "unknown elements that touch": ("<p><row><cell>a</cell><cell>b</cell></row>, c<nl/>d <x>e</x>, f</p>", [("paragraph", "a b, c d e, f")]),
    "endings of unknown elements": ("<p>(<who>Ida</who>s <!-- x --><who>Berg</who>) b<!-- y --><x>c</x></p>", [("paragraph", "(Idas Berg) bc")]),
    "elements in words": ("<p>H<sub>2</sub>O, w<i>o</i><b>r</b>d<wbr/>s</p>", [("paragraph", "H2O, words")]),
    "figure with a table": ("<figure><table><tr><td>1</td></tr></table><figcaption>Cap</figcaption></figure>", [("figure", "Cap"), ("table", "1")]),
    "figure with code": ("<figure><pre>code</pre></figure>", [("paragraph", "code")]),
    "figure with two pictures": ('<figure><img src="a.png"/><img src="b.png"/></figure>', [("figure", "a"), ("figure", "b")]),
    "words beside caption and credit": (
        '<figure><img src="c.png"/><figcaption>PHOTO <span class="caption">The bridge.</span><span class="credit">Ada</span></figcaption></figure>',
        [("figure", "PHOTO The bridge.\nAda")],
    ),
    "two captions": ("<figure><figcaption>One</figcaption><figcaption>Two</figcaption></figure>", [("figure", "One Two")]),
    "caption in a wrapper": ("<figure><div><figcaption>Cap</figcaption></div></figure>", [("figure", "Cap")]),
    "picture in a caption": ('<figure><figcaption>Cap<img src="a.png"/></figcaption></figure>', [("figure", "a")]),
    "footnote of two paragraphs": (
        '<aside class="footnote"><p><span class="label">1</span> One.</p><p>Two.</p></aside>',
        [("footnote", "One.\nTwo.")],
    ),
    "footnote of a label alone": ('<aside class="footnote"><p><span class="label">See below</span></p></aside>', [("paragraph", "See below")]),
    "note of a heading alone": ('<aside class="outlet-note"><p class="heading">About us</p></aside>', [("outlet-note", "|About us")]),
    "list with text": ("<ul>stray<li>one</li><div><li>two</li></div><p>three</p></ul>", [("list", "stray\none\ntwo\nthree")]),
    "text after a list within": ("<ul><li>one<ul><li>deep</li></ul>after</li></ul>", [("list", "one\n-deep\nafter")]),
    "paragraphs in an item": ("<ul><li><div><p>one</p><p>two</p></div></li></ul>", [("list", "one\ntwo")]),
    "words of a table in no cell": (
        "<table>a<tbody>b<tr>c<td>1</td></tr><tr>d</tr></tbody></table>",
        [("paragraph", "a b c d"), ("table", "1")],
    ),
    "blocks in a cell": (
        "<table><tr><td><div><p>a</p><p>b</p></div></td><td><ul><li>c</li><li>d</li></ul></td></tr></table>",
        [("table", "a\nb\nc\nd")],
    ),
    "table in a cell": ("<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>", [("table", "a\nb")]),
    "text in a table": ("<table><p>stray</p><tr><td>1</td></tr></table>", [("paragraph", "stray"), ("table", "1")]),
    "quotation of several blocks": ("<blockquote><p>One</p><p>Two</p></blockquote>", [("quote", "One"), ("quote", "Two")]),
    "first heading": ("<h1>Head</h1><h1>Second</h1><h3>Third</h3>", [("headline", "Head"), ("heading", "Second"), ("heading", "Third")]),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_every_word_is_read_in_its_place(name: str) -> None:
    markup, expected = CASES[name]
    assert _seen(markup) == expected


def test_a_language_holds_for_what_it_wraps() -> None:
    body = etree.fromstring('<body><div lang="fr"><p>Un</p><p lang="de">Zwei</p></div><p>Three</p></body>')
    blocks = [part.content for part in XhtmlReader(lambda _: None, Collector()).parts(body)]
    assert [getattr(block, "language", "?") for block in blocks] == ["fr", "de", None]


@pytest.mark.parametrize(
    ("markup", "texts"),
    [
        ("<p>The<br>council</p><p>More</p>", ["The\ncouncil", "More"]),
        ("<p>One</p><hr><p>Two</p>", ["One", "", "Two"]),
        ("<p>One</p></section></body><p>Two</p>", ["One", "Two"]),
        ("<p>caf&eacute;&nbsp;au lait", ["café\u00a0au lait"]),
        ('<p>A <img src="a.png"> picture</p>', ["A  picture", ""]),
    ],
)
def test_what_is_not_well_formed_is_read_as_html(markup: str, texts: list[str]) -> None:
    root = parse_html(f"<html><head><title>t</title></head><body>{markup}</body></html>")
    parts = list(XhtmlReader({"a.png": "a"}.get, Collector()).parts(root))
    assert [part.content.visible_text for part in parts if not isinstance(part.content, str | SeenNote)] == texts


def test_a_mark_does_not_begin_with_the_blank_that_parts_words() -> None:
    body = etree.fromstring("<body><p><x>one</x><x><b>two</b></x></p></body>")
    (part,) = XhtmlReader(lambda _: None, Collector()).parts(body)
    assert isinstance(part.content, Paragraph)
    assert [(part.content.text[mark.start : mark.end], mark.type) for mark in part.content.marks] == [("two", "strong")]
