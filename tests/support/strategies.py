"""Hypothesis strategies for articles: every field, block and mark, in many scripts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from newsdoc.io.digests import digest
from newsdoc.model import (
    ATTRIBUTION_KINDS,
    MARK_TYPES,
    STATEMENT_KINDS,
    STATEMENT_TYPES,
    STATUSES,
    Article,
    Attribution,
    Author,
    Block,
    Break,
    Cell,
    Concept,
    Dateline,
    Edition,
    Extra,
    Figure,
    Footnote,
    Genre,
    Heading,
    Item,
    Link,
    List,
    Mark,
    Media,
    Note,
    Origin,
    OutletNote,
    Paragraph,
    Provider,
    Quote,
    Rights,
    Section,
    Span,
    Statement,
    Table,
    Timestamp,
    is_legal,
    is_line,
    mark_order,
)
from support.articles import PNG

__all__ = ["articles", "blocks", "editions", "lines", "texts"]

_SAMPLES = ("a", "Z", "é", "e\u0301", "ß", "ع", "ש", "橋", "😀", "\u00a0", "\u00ad", "\u200f", "<", "&", '"', "“", "]]>", " ", "\t", "\n", "--", "0")
_fragments = st.one_of(st.sampled_from(_SAMPLES), st.text(max_size=4))


def texts(least: int = 0) -> st.SearchStrategy[str]:
    """Legal text, with soft breaks and tabs; not blank where least is 1."""
    joined = st.lists(_fragments, max_size=12).map("".join)
    return joined.filter(lambda text: is_legal(text) and (least == 0 or bool(text.strip())))


def lines() -> st.SearchStrategy[str]:
    """One stripped line of legal text."""
    return st.lists(_fragments, min_size=1, max_size=8).map(lambda parts: "".join(parts).strip()).filter(is_line)


languages = st.sampled_from(["en", "en-GB", "fa", "ar", "he", "ja", "zh-Hant-TW", "sr-Latn", "x-private"])
hrefs = st.sampled_from(["https://example.org/", "http://example.org/a?b=1&c=2#d", "mailto:a@example.org", "tel:+1-201-555-0123"])
uris = st.sampled_from(["urn:newsml:example.org:20260101:a", "https://example.org/cv/", "tag:example.org,2026:x"])


def _maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | strategy


_DETAILS = {"link": ("href", hrefs), "language": ("language", languages), "ruby": ("reading", lines()), "note": ("label", lines())}


@st.composite
def _mark(draw: st.DrawFn, length: int) -> Mark:
    start = draw(st.integers(0, length - 1))
    end = draw(st.integers(start + 1, length))
    kind = draw(st.sampled_from(MARK_TYPES))
    details = {_DETAILS[kind][0]: draw(_DETAILS[kind][1])} if kind in _DETAILS else {}
    return Mark(start, end, kind, **details)


@st.composite
def _marks(draw: st.DrawFn, text: str) -> tuple[Mark, ...]:
    found = draw(st.lists(_mark(len(text)), max_size=4)) if text else []
    return tuple(sorted({mark_order(mark): mark for mark in found}.values(), key=mark_order))


@st.composite
def _text_block(draw: st.DrawFn) -> Block:
    text = draw(texts(least=1))
    marks = draw(_marks(text))
    language = draw(_maybe(languages))
    kind = draw(st.sampled_from([Paragraph, Heading, Quote, Footnote]))
    details: dict[str, Any] = {}
    if kind is Heading:
        details = {"level": draw(st.integers(1, 4))}
    elif kind is Footnote:
        details = {"label": draw(lines())}
    built: Block = kind(text=text, marks=marks, language=language, **details)
    return built


@st.composite
def _item(draw: st.DrawFn) -> Item:
    text = draw(texts())
    return Item(text, draw(_marks(text)), level=draw(st.integers(0, 8)))


@st.composite
def _table(draw: st.DrawFn) -> Table:
    count = draw(st.integers(1, 3))
    rows = []
    for number in range(count):
        row = []
        for _ in range(draw(st.integers(1, 3))):
            text = draw(texts())
            spans = {"colspan": draw(st.integers(1, 3)), "rowspan": draw(st.integers(1, count - number))}
            row.append(Cell(text, draw(_marks(text)), header=draw(st.booleans()), **spans))
        rows.append(row)
    return Table(rows, caption=draw(_maybe(lines())), language=draw(_maybe(languages)))


# Pictures that documents show, one that they don't, and one whose bytes are not at hand.
_PICTURES = {
    "dot": Media("image/png", digest(PNG), content=PNG),
    "again": Media("image/png", digest(PNG), content=PNG),
    "film": Media("video/mp4", digest(b"film"), content=b"film"),
    "away": Media("image/jpeg", digest(b"away")),
}


def blocks() -> st.SearchStrategy[Block]:
    """Any block."""
    return st.one_of(
        _text_block(),
        st.builds(List, ordered=st.booleans(), items=st.lists(_item(), min_size=1, max_size=4), language=_maybe(languages)),
        _table(),
        st.builds(Figure, media=st.sampled_from(sorted(_PICTURES)), alt=_maybe(lines()), caption=_maybe(lines()), credit=_maybe(lines())),
        st.builds(Figure, href=_maybe(hrefs), media_type=_maybe(lines()), alt=_maybe(lines()), caption=_maybe(lines()), credit=_maybe(lines())),
        st.builds(Break, language=_maybe(languages)),
    )


_timestamps = st.builds(
    Timestamp,
    st.sampled_from(["2026-01-31", "2026-01-31T23:59:59", "1999-12-31T00:00:00.25"]),
    zone_known=st.just(False),
    printed=_maybe(lines()),
) | st.builds(Timestamp, st.sampled_from(["2026-01-31T23:59:59Z", "2026-06-01T12:00:00-03:30"]), zone_known=st.booleans(), printed=_maybe(lines()))
_digests = st.just("sha256:" + "ab" * 32)
_concepts = st.builds(Concept, name=lines(), code=_maybe(lines()), scheme=_maybe(uris)) | st.builds(Concept, code=lines())


def _placed(made: type[Any], /, **fields: st.SearchStrategy[Any]) -> Callable[[int], st.SearchStrategy[Any]]:
    """Things that stand before a block: for each number of blocks, a strategy."""
    return lambda count: st.builds(made, **fields, before=_maybe(st.integers(0, count)))


@st.composite
def _span(draw: st.DrawFn, body: tuple[Block, ...]) -> Span:
    readable = [index for index, block in enumerate(body) if block.visible_text]
    block = draw(st.sampled_from(readable))
    length = len(body[block].visible_text)
    start = draw(st.integers(0, length - 1))
    return Span(start, draw(st.integers(start + 1, length)), block)


def _statements(body: tuple[Block, ...]) -> st.SearchStrategy[list[Statement]]:
    if not any(block.visible_text for block in body):
        return st.just([])
    built = st.builds(
        Statement,
        st.sampled_from(STATEMENT_TYPES),
        source=_maybe(_span(body)),
        cue=_maybe(_span(body)),
        content=st.lists(_span(body), min_size=1, max_size=2),
        speaker=_maybe(lines()),
        recipient=_maybe(lines()),
        venue=_maybe(lines()),
        when=_maybe(lines()),
        kind=_maybe(st.sampled_from(STATEMENT_KINDS)),
        continues=st.booleans(),
        confidence=_maybe(st.floats(0, 1)),
        rule=_maybe(lines()),
    )
    return st.lists(built, max_size=2)


_FIELDS: dict[str, st.SearchStrategy[Any]] = {
    "version": _maybe(st.integers(1, 99)),
    "language": _maybe(languages),
    **{name: _maybe(lines()) for name in ("kicker", "deck", "slugline", "description", "byline")},
    "authors": st.lists(
        st.builds(Author, lines(), role=_maybe(lines()), title=_maybe(lines()), affiliation=_maybe(lines()), email=_maybe(lines())), max_size=2
    ),
    "dateline": _maybe(st.builds(Dateline, lines(), place=_maybe(lines()), agency=_maybe(lines()), date=_maybe(lines()))),
    "url": _maybe(st.just("https://example.org/story?id=1&x=2")),
    **{name: _maybe(_timestamps) for name in ("created", "published", "modified", "embargoed")},
    "status": _maybe(st.sampled_from(STATUSES)),
    "signals": st.lists(lines(), max_size=2),
    "urgency": _maybe(st.integers(1, 9)),
    "genre": _maybe(st.builds(Genre, name=lines(), code=_maybe(lines()))),
    "located": st.lists(_concepts, max_size=2),
    "subjects": st.lists(_concepts, max_size=2),
    "keywords": st.lists(lines(), max_size=2),
    "provider": _maybe(st.builds(Provider, name=lines(), uri=_maybe(uris), definition=_maybe(lines()))),
    "rights": _maybe(st.builds(Rights, holder=_maybe(lines()), notice=_maybe(lines()), usage_terms=_maybe(lines()), data_mining=_maybe(lines()))),
    "links": st.lists(st.builds(Link, hrefs, rel=_maybe(lines()), title=_maybe(lines())), max_size=2),
    "origin": _maybe(
        st.builds(
            Origin,
            lines(),
            digest=_maybe(_digests),
            spans=st.dictionaries(lines(), st.just((0, 4)), max_size=2),
            preset=_maybe(lines()),
            given=st.lists(lines(), max_size=2),
            places=st.dictionaries(lines(), lines(), max_size=2),
        )
    ),
    "extra": st.lists(st.builds(Extra, lines(), lines(), texts()), max_size=2),
}


_attributions = _placed(Attribution, kind=st.sampled_from(ATTRIBUTION_KINDS), text=lines(), names=st.lists(lines(), max_size=2))
_outlet_notes = _placed(OutletNote, name=_maybe(lines()), heading=_maybe(lines()), paragraphs=st.lists(lines(), min_size=1, max_size=2))
_notes = _placed(Note, text=lines(), heading=_maybe(lines()))


def _around(count: int) -> dict[str, st.SearchStrategy[Any]]:
    """The fields whose values stand around a body of so many blocks."""
    return {
        "attributions": st.lists(_attributions(count), max_size=3),
        "outlet_note": _maybe(_outlet_notes(count)),
        "author_notes": st.lists(_notes(count), max_size=2),
        "editor_notes": st.lists(_notes(count), max_size=2),
    }


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """Any article the model allows, each field present or not."""
    body = tuple(draw(st.lists(blocks(), max_size=5)))
    strategies = {**_FIELDS, **_around(len(body))}
    present = draw(st.sets(st.sampled_from(sorted(strategies)), max_size=8))
    fields = {name: draw(strategies[name]) for name in sorted(present)}
    headline = draw(st.just("") | lines())
    named = {block.media for block in body if isinstance(block, Figure)}
    media = {name: medium for name, medium in _PICTURES.items() if name in named or name == draw(st.sampled_from(sorted(_PICTURES)))}
    return Article(id=draw(uris), headline=headline, body=body, media=media, statements=draw(_statements(body)), **fields)


def editions() -> st.SearchStrategy[Edition]:
    """Any edition of a few articles."""
    sections = st.lists(st.builds(Section, st.lists(articles(), min_size=1, max_size=2), title=_maybe(lines())), min_size=1, max_size=2)
    return st.builds(Edition, sections, title=_maybe(lines()), date=_maybe(_timestamps), outlet=_maybe(lines()))
