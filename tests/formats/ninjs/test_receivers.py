"""Superdesk's reader, which knows the keys of 1.x alone, takes what is written as 1.6: by a stand-in with its rules."""

from __future__ import annotations

import datetime
import json
import re
from typing import Any

from hypothesis import given, settings
from lxml import html
from support.articles import everything
from support.strategies import articles
from support.superdesk import read_ninjs

import newsdoc
from newsdoc import Article, Collector
from newsdoc.formats.ninjs import NinjsWriteOptions

WORD = re.compile(r"\w+")


def received(article: Article) -> dict[str, Any]:
    return read_ninjs(json.loads(newsdoc.dumps(article, "ninjs", options=NinjsWriteOptions(version="1.6"), report=Collector())))


def words(text: str) -> list[str]:
    return WORD.findall(text)


@settings(max_examples=50)
@given(articles())
def test_headline_slugline_byline_embargo_and_every_word_of_the_body_arrive(article: Article) -> None:
    item = received(article)
    assert (item.get("headline", ""), item.get("slugline"), item.get("byline")) == (article.headline, article.slugline, article.byline)
    markup = re.sub("<rt>.*?</rt>", "", item.get("body_html", ""))  # readings stand within words
    body = html.fromstring(f"<div>{markup}</div>").xpath("string()")
    assert [word for block in article.body for word in words(block.visible_text) if word not in str(body)] == []
    if article.embargoed and article.embargoed.zone_known:
        assert abs(item["embargoed"] - article.embargoed.moment) < datetime.timedelta(seconds=1)
    elif article.embargoed:
        assert item["pubstatus"] in ("withheld", "canceled")
        assert article.embargoed.value in item["ednote"]


def test_subjects_and_dates_arrive() -> None:
    item = received(everything())
    assert item["subject"][0] == {"name": "museum", "qcode": "20000038"}
    assert item["versioncreated"] == datetime.datetime(2026, 5, 4, 9, 5, 30, tzinfo=datetime.UTC)
