"""What the PyPI package newsmlg2 reads of what newsdoc writes: headline and metadata. It gives no items of a message, and no body."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from support.articles import everything

import newsdoc
from newsdoc import Article
from newsdoc.formats.newsml_g2 import NewsmlWriteOptions
from newsdoc.model import Timestamp

NewsMLG2: Any = pytest.importorskip("NewsMLG2", reason="the package newsmlg2 is not installed")


def _unheard(_: object) -> None:
    pass


def _article() -> Article:
    """Without an embargo of unknown end, whose empty element newsmlg2 does not take."""
    return attrs.evolve(everything(), embargoed=Timestamp("2026-05-04T07:00:00Z", zone_known=True))


@pytest.fixture(params=[{}, {"profile": "flat"}, {"version": "2.24"}], ids=str)
def item(request: pytest.FixtureRequest) -> Any:
    data = newsdoc.dumps(_article(), "newsml-g2", options=NewsmlWriteOptions(**request.param), report=_unheard)
    return NewsMLG2.NewsMLG2Document(data).get_item()


def test_it_reads_the_item(item: Any) -> None:
    article = _article()
    assert (item.guid, str(item.version)) == (article.id, str(article.version))
    assert item.itemmeta.itemclass.qcode == "ninat:text"
    assert NewsMLG2.qcode_to_uri(item.itemmeta.pubstatus.qcode) == "http://cv.iptc.org/newscodes/pubstatusg2/usable"
    assert str(item.itemmeta.provider.name) == "Isles Press"
    assert str(item.itemmeta.embargoed) == "2026-05-04T07:00:00Z"


def test_it_reads_what_the_content_is_about(item: Any) -> None:
    article = _article()
    content = item.contentmeta
    assert [str(headline) for headline in content.headline] == [article.headline, article.deck, article.kicker]
    assert str(content.slugline) == article.slugline
    assert str(content.by) == article.byline
    assert str(content.urgency) == str(article.urgency)
    assert [subject.qcode for subject in content.subject] == [subject.code for subject in article.subjects]
    assert NewsMLG2.qcode_to_uri(content.subject[0].qcode) == "http://cv.iptc.org/newscodes/mediatopic/20000038"


def test_it_reads_a_message() -> None:
    message = NewsMLG2.NewsMLG2Document(newsdoc.dumps(newsdoc.Edition.of(_article(), _article()), "newsml-g2")).get_item()
    assert str(message.header.sent) == "1980-01-01T00:00:00Z"
