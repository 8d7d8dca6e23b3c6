"""Who says what: statements are followed to where their words now stand."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from typing import Any

from newsdoc.comparing.alignment import Manner, align
from newsdoc.comparing.difference import Difference, Where
from newsdoc.comparing.places import with_words
from newsdoc.comparing.plain import frozen
from newsdoc.comparing.values import compare_aligned
from newsdoc.comparing.ways import BodyWay
from newsdoc.model import Article, Span

__all__ = ["compare_statements"]

_Plain = dict[str, Any]


def compare_statements(old: Article, new: Article, plain: tuple[list[_Plain], list[_Plain]], way: BodyWay) -> Iterator[Difference]:
    """In what the statements differ. plain: the articles' statements as plain structures. One that only follows its words does not."""
    before, after = (_with_words(article, statements) for article, statements in zip((old, new), plain, strict=True))
    followed = [_each_span(statement, lambda span: _followed(span, way)) for statement in before]
    found = align(followed, after, _MANNER)
    for difference in compare_aligned(before, after, found, Where().at("statements")):
        if not _only_follows(difference, way):
            yield difference


def _with_words(article: Article, statements: list[_Plain]) -> list[_Plain]:
    texts: dict[int, str] = {}

    def spelt(span: _Plain) -> _Plain:
        block = span["block"]
        if block not in texts:
            texts[block] = article.body[block].visible_text
        return with_words(span, texts[block])

    return [_each_span(statement, spelt) for statement in statements]


def _each_span(statement: _Plain, change: Callable[[_Plain], _Plain]) -> _Plain:
    changed = dict(statement)
    for name in ("source", "cue"):
        if name in statement:
            changed[name] = change(statement[name])
    return {**changed, "content": [change(span) for span in statement["content"]]}


def _followed(span: _Plain, way: BodyWay) -> _Plain:
    """The span as it stands in the new article; where its words are gone, with the words alone."""
    found = way.span(_span(span))
    return {"text": span["text"]} if found is None else {"start": found.start, "end": found.end, "block": found.block, "text": span["text"]}


def _span(plain: _Plain) -> Span:
    return Span(plain["start"], plain["end"], plain["block"])


def _only_follows(difference: Difference, way: BodyWay) -> bool:
    before, after = difference.before, difference.after
    spans = difference.kind == "changed" and isinstance(before, dict) and "block" in before
    return spans and way.span(_span(before)) == _span(after)


# --- which statement is which ---------------------------------------------------------------------


def _place(span: _Plain) -> Hashable:
    return (span["block"], span["start"], span["end"]) if "block" in span else None


def _places(statement: _Plain) -> Hashable:
    places = tuple(map(_place, statement["content"]))
    return None if None in places else places


def _first_place(statement: _Plain) -> Hashable:
    return _place(statement["content"][0])


def _said(statement: _Plain) -> Hashable:
    return tuple(span["text"] for span in statement["content"])


def _whole(statement: _Plain) -> Hashable:
    return None if _places(statement) is None else frozen(_each_span(statement, lambda span: {"place": _place(span) or span["text"]}))


_MANNER = Manner(whole=_whole, names=(_places, _said, _first_place))
