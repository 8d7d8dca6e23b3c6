"""An article as XHTML."""

from __future__ import annotations

from typing import Any

import attrs
from hypothesis import HealthCheck, given, settings
from lxml import etree
from support.articles import everything, japanese, persian
from support.strategies import articles

from newsdoc.markup.names import EPUB, XHTML, html
from newsdoc.markup.xhtml import ArticleMarkup
from newsdoc.model import Article, Figure, Item, List, Mark, Paragraph, Table


def body_of(article: Article, *, epub: bool = False) -> Any:
    names: Any = {None: XHTML, "epub": EPUB}
    body = etree.Element(html("body"), nsmap=names)
    body.extend(ArticleMarkup(article, epub=epub).body())
    return body


def show(article: Article, part: str) -> str:
    (element,) = body_of(article).xpath(f"//*[@id='{part}']")
    text = etree.tostring(element, encoding="unicode", with_tail=False)
    return str(text).replace(f' xmlns="{XHTML}"', "").replace(f' xmlns:epub="{EPUB}"', "")


def of_block(*blocks: object) -> Article:
    return Article(id="urn:x:1", headline="", body=blocks)


def test_a_statement_is_spans_around_its_words() -> None:
    assert show(everything(), "block-2") == (
        '<p id="block-2"><span class="statement-content" id="statement-1-content-1">“She weighs forty tonnes,”</span> '
        '<span class="statement-cue" id="statement-1-cue">said</span> '
        '<cite class="statement-source" id="statement-1-source">Ada Flett, the curator</cite>. '
        '<span class="statement-content" id="statement-2-content-1">“Mind the door,”</span> '
        '<cite class="statement-source" id="statement-2-source">she</cite> '
        '<span class="statement-cue" id="statement-2-cue">told</span> reporters.</p>'
    )


def test_marks_that_overlap_are_split() -> None:
    shown = show(everything(), "block-5")
    assert "<strong>catalogue, CO<sub>2</sub></strong></a><strong> and</strong>" in shown
    assert shown.startswith('<p id="block-5">See <a href="https://islespress.example/c?a=1&amp;b=2">the <strong>')


def test_a_note_links_to_its_footnote() -> None:
    assert '<a class="note" href="#block-16" data-label="1">note</a>' in show(everything(), "block-5")


def test_links_and_ruby_never_nest() -> None:
    body = body_of(japanese())
    assert body.xpath("//*[local-name()='a']//*[local-name()='a']") == []
    assert body.xpath("//*[local-name()='ruby']//*[local-name()='ruby']") == []
    assert [rt.text for rt in body.iter(html("rt"))] == ["はし", "ちょうちょう"]


def test_list_levels_nest_and_a_level_that_cannot_be_shown_is_named() -> None:
    levels = List([Item("a"), Item("b", level=1), Item("c", level=3), Item("d"), Item("e", level=2)], ordered=True)
    assert show(of_block(levels), "block-1") == (
        '<ol id="block-1"><li>a<ol><li>b<ol><li data-level="3">c</li></ol></li></ol></li><li>d<ol><li data-level="2">e</li></ol></li></ol>'
    )


def test_a_list_may_start_below_the_outermost_level() -> None:
    levels = List([Item("a", level=2), Item("b")], ordered=False)
    assert show(of_block(levels), "block-1") == '<ul id="block-1"><li data-level="2">a</li><li>b</li></ul>'


def test_another_language_states_its_direction() -> None:
    assert show(persian(), "block-2") == '<p id="block-2" xml:lang="en" lang="en" dir="ltr">In English.</p>'


def test_a_picture_that_cannot_be_shown_is_a_link_of_its_alternative_text() -> None:
    figure = Figure(href="https://example.org/a.jpg", alt="A pier")
    body = etree.Element(html("body"))
    body.extend(ArticleMarkup(of_block(figure), picture_source=lambda _: None).body())
    (link,) = body.iter(html("a"))
    assert (link.get("href"), link.text) == ("https://example.org/a.jpg", "A pier")


def test_a_soft_break_is_an_element() -> None:
    assert show(of_block(Paragraph("a\n\tb")), "block-1") == '<p id="block-1">a<br/>\tb</p>'


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(articles())
def test_any_article_is_well_formed_with_unique_ids_and_all_its_text(article: Article) -> None:
    body: Any = etree.fromstring(etree.tostring(body_of(article, epub=True)))
    ids = body.xpath("//@id")
    assert len(ids) == len(set(ids))
    for number, block in enumerate(article.body, 1):
        (element,) = body.xpath(f"//*[@id='block-{number}']")
        for reading in list(element.iter(html("rt"))):
            reading.text = ""
        shown = "".join(element.itertext())
        remaining = iter(shown)
        assert isinstance(block, Table) or all(letter in remaining for letter in block.visible_text if letter != "\n"), shown


def test_an_empty_headline_prints_nothing() -> None:
    assert list(body_of(attrs.evolve(everything(), headline="")).iter(html("h1"))) == []


def test_marks_that_look_alike_are_one_where_they_overlap() -> None:
    marks = [Mark(0, 4, "strong"), Mark(1, 3, "emphasis"), Mark(2, 6, "strong"), Mark(6, 8, "strong")]
    assert show(of_block(Paragraph("abcdefgh", marks)), "block-1") == ('<p id="block-1"><strong>a<em>bc</em>def</strong><strong>gh</strong></p>')
