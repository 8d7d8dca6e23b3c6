"""What others said in the head comes back where it is still so, and newsdoc's own profile has a place for it."""

from __future__ import annotations

import re

import pytest
from attrs import evolve
from support.nitf import BARE

import newsdoc
from newsdoc import Collector
from newsdoc.model import Article, Extra, Provider

TEXT = """<nitf><head>{}</head>
<body><body.head><hedline><hl1>Ferry</hl1></hedline></body.head><body.content><p>It ran.</p></body.content></body></nitf>"""
DOCDATA = TEXT.format("<docdata>{}</docdata>")


def _read(text: str) -> Article:
    return newsdoc.loads(text.encode(), "nitf", report=Collector())


def _written(article: Article) -> tuple[list[str], list[str]]:
    """The elements of the head that are in doubt, and the codes of what was reported."""
    found = Collector()
    data = newsdoc.dumps(article, "nitf", options=BARE, report=found)
    assert [finding.code for finding in newsdoc.validate(data) if finding.code == "nitf-profile"] == []
    return re.findall(r"<(?:doc-id|urgency|date|du-key|iim|series)[^>]*>", data.decode()), [finding.code for finding in found]


def test_stale_elements_do_not_take_the_place_of_what_the_article_says() -> None:
    article = _read(DOCDATA.format('<doc-id id-string="urn:a:1" regsrc="HN" id="d"/><urgency ed-urg="9"/><urgency ed-urg="0"/>'))
    assert (article.id, article.provider) == ("urn:a:1", Provider("HN"))
    assert _written(article) == (['<doc-id id-string="urn:a:1" regsrc="HN" id="d"/>', '<urgency ed-urg="9"/>'], ["extra-left-out"])
    changed = evolve(article, id="urn:new:9", provider=Provider("Harbour News"))
    elements, codes = _written(changed)
    assert elements == ['<doc-id regsrc="Harbour News" id-string="urn:new:9"/>', '<urgency ed-urg="9"/>']
    assert codes == ["extra-left-out", "extra-left-out"]


def test_an_element_that_says_less_gives_its_attributes() -> None:
    article = evolve(_read(DOCDATA.format('<du-key key="FERRY" generation="2"/>')), version=3)
    assert _written(article)[0][1:] == ['<du-key key="FERRY" version="3" generation="2"/>']
    assert _written(evolve(article, slugline="GULL"))[0][1:] == ['<du-key key="GULL" version="3"/>']


@pytest.mark.parametrize(
    "head",
    [
        '<docdata custom="c"/>',
        '<docdata management-idref-status="odd"/>',
        "<docdata><fixture><x/></fixture></docdata>",
        '<docdata><doc-id id-string="urn:a:1" custom="c"/></docdata>',
        '<docdata><fixture id="one"/><fixture id="one" fix-id="f"/></docdata>',
        '<iim><ds num="1"/></iim><iim><ds num="2"/></iim>',
        "<docdata><identified-content><person><docdata><q/></docdata></person></identified-content></docdata>",
    ],
)
def test_what_the_profile_has_no_place_for_is_left_out_and_reported(head: str) -> None:
    assert _written(_read(TEXT.format(head)))[1] == ["extra-left-out"]


def test_one_series_is_printed_at_the_head() -> None:
    article = _read(TEXT.format(""))
    extras = [Extra("nitf", "body/body.head/series", f'<series series.name="{name}"/>') for name in ("Piers", "Ports")]
    assert _written(evolve(article, extra=extras)) == (_written(article)[0] + ['<series series.name="Piers"/>'], ["extra-left-out"])
