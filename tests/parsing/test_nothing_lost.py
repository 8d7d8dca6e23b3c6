"""Every character of a text that can be seen is in the article or in a diagnostic, once and in order within its place."""

from __future__ import annotations

from collections import Counter

from hypothesis import assume, given, settings
from hypothesis import strategies as st

import newsdoc
from newsdoc import Article, Collector, Hints, Place
from newsdoc.formats.text import TextReadOptions
from newsdoc.model import Heading, Paragraph

_SAMPLES = (
    "By Jane Doe",
    "By Jane Doe | Nov 18, 2019",
    "18 November 2019",
    "Published 18 Nov 2019 / Updated 19 Nov 2019, 9:15 a.m.",
    "2019年11月18日 14:30",
    "١٨ نوفمبر ٢٠١٩",
    "By",
    "Jane Doe",
    "About the author",
    "About us",
    "Leave a Reply",
    "Share",
    "Reuters",
    "Source: Reuters",
    "OSLO (Reuters) -",
    "OSLO, May 3",
    "The Echo is a newspaper that was founded in 1901 by five friends.",
    "A council voted on Monday to close the bridge, which is old, at once.",
    "> ",
    ">",
    "-",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\u2028",
    "\x0b",
    "\x0c",
    "\ufeff",
    "\x00",
    "\ud800",
    "\xa0",
    "\u200b",
    "Correction: it was red, not blue, all along.",
    "© 2020 X",
    "Tags: a, b",
    "日本の政府は月曜日に新しい計画を発表した。",
    "“Quite so,” she said.",
    "Headline | Site",
    "Headline",
    "WORLD",
    "x" * 90,
    "BC-Norway-Ferry, 1st Ld,210",
    "r a BC-Norway-Ferry",
    "^Fog closes port<",
    "URGENT",
    "NNNN",
    "ENDS",
    "lby/kra",
    "From: a@b.example",
    "Subject: Re: Fwd: Fog",
    "----- Original Message -----",
    "On 3 May at 9:15 Jane Doe wrote:",
    "Best regards",
)
_texts = st.lists(st.one_of(st.sampled_from(_SAMPLES), st.text(max_size=8)), max_size=16).map("".join)
_LEFT_OUT = "): "


def _in_article(article: Article) -> list[str]:
    """The texts in the article that come from the raw text."""
    assert article.origin
    texts = [None if "headline" in article.origin.given else article.headline, article.slugline, article.kicker, article.deck, article.byline]
    texts += [block.text for block in article.body if isinstance(block, Paragraph | Heading)]
    texts += [credit.text for credit in article.attributions]
    if article.dateline and not any(getattr(block, "marks", ()) for block in article.body):
        texts.append(article.dateline.text)
    if article.outlet_note:
        texts += [article.outlet_note.heading, *article.outlet_note.paragraphs]
    for note in (*article.author_notes, *article.editor_notes):
        texts += [note.heading, note.text]
    return [text for text in texts if text]


def _dates(article: Article, places: list[Place]) -> list[str]:
    """The printed dates that stand neither in a line that is reported nor in the byline."""
    assert article.origin is not None
    spans = article.origin.spans
    elsewhere = [(place.start or 0, place.end or 0) for place in places]
    elsewhere += [spans[name] for name in ("byline", *(name for name in spans if name.startswith("attributions"))) if name in spans]
    dates = {"published": article.published, "modified": article.modified}
    return [
        date.printed
        for name, date in dates.items()
        if date and date.printed and not any(start <= spans[name][0] and spans[name][1] <= end for start, end in elsewhere)
    ]


def _visible(texts: list[str]) -> Counter[str]:
    """All characters but spaces, by their numbers."""
    return Counter("".join("".join(texts).split()))


_OPTIONS = (
    TextReadOptions(),
    TextReadOptions(keep=True),
    TextReadOptions(hints=Hints(title="Headline", site="Site", authors=["Jane Doe"])),
    TextReadOptions(hints=Hints(title="Another headline", site="The Echo")),
    TextReadOptions(keep=True, hints=Hints(title="Headline")),
)


@given(_texts, st.sampled_from(_OPTIONS))
@settings(max_examples=1200, deadline=None)
def test_every_visible_character_is_in_the_article_or_reported(text: str, options: TextReadOptions) -> None:
    found = Collector()
    article = newsdoc.parse(text, options=options, report=found)
    reported = [diagnostic.message.partition(_LEFT_OUT)[2] for diagnostic in found if diagnostic.code == "text-left-out"]
    assume(not any(diagnostic.code == "text-mended" for diagnostic in found))  # then other words are meant than are printed
    dates = _dates(article, [diagnostic.place for diagnostic in found if diagnostic.code == "text-left-out"])
    given_text = "".join(sign if newsdoc.model.is_legal(sign) or sign in "\r\v\f" else "\ufffd" for sign in text.removeprefix("\ufeff"))
    assert _visible([*_in_article(article), *dates, *reported]) == _visible([given_text])


@given(_texts)
@settings(max_examples=300, deadline=None)
def test_places_and_spans_point_at_the_text_as_given(text: str) -> None:
    found = Collector()
    article = newsdoc.parse(text, report=found)
    assume(not any(diagnostic.code == "text-mended" for diagnostic in found))
    for diagnostic in found:
        if diagnostic.code == "text-left-out":
            place = diagnostic.place
            line = text[place.start : place.end]
            shown = "".join(sign if newsdoc.model.is_legal(sign) else "\ufffd" for sign in line)
            assert diagnostic.message.endswith(_LEFT_OUT + shown)
            assert place.line is not None
    assert article.origin is not None
    if article.headline and "\n> " not in text and text[:1] != ">":
        start, end = article.origin.spans["headline"]
        assert _visible([article.headline])["\ufffd"] or _visible([text[start:end]]) == _visible([article.headline])
    for name, date in {"published": article.published, "modified": article.modified}.items():
        if date:
            start, end = article.origin.spans[name]
            assert text[start:end] == date.printed


@given(_texts)
@settings(max_examples=100, deadline=None)
def test_the_same_text_gives_the_same_article(text: str) -> None:
    assert newsdoc.parse(text, report=Collector()) == newsdoc.parse(text, report=Collector())
