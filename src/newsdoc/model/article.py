"""The article: one canonical form for every format."""

from __future__ import annotations

from typing import Any, Literal, get_args

from attrs import field, frozen

from newsdoc.errors import InvalidArticleError
from newsdoc.model.blocks import BLOCK_CLASSES, Block, Figure
from newsdoc.model.credits import Attribution, Note, OutletNote
from newsdoc.model.facts import Author, Concept, Dateline, Extra, Genre, Link, Media, Origin, Provider, Rights, Timestamp
from newsdoc.model.frozenmap import FrozenMap
from newsdoc.model.marks import Span
from newsdoc.model.paths import Key, json_path
from newsdoc.model.statements import Statement
from newsdoc.model.values import (
    absolute_uri,
    each,
    instance_of,
    language_tag,
    line,
    one_of,
    optional,
    to_map,
    to_tuple,
    web_address,
    whole_number,
)

__all__ = ["STATUSES", "TIMES", "Article", "Status"]

Status = Literal["usable", "withheld", "canceled"]
STATUSES: tuple[Status, ...] = get_args(Status)
TIMES = ("created", "published", "modified", "embargoed")  # the fields that are timestamps


def _text() -> Any:
    return field(default=None, validator=optional(line))


def _one(kind: type) -> Any:
    return field(default=None, validator=optional(instance_of(kind)))


def _headline(instance: object, attribute: Any, value: Any) -> None:
    if value != "":
        line(instance, attribute, value)


def _check_media(instance: object, attribute: Any, value: FrozenMap[Media]) -> None:
    for name, medium in value.items():
        line(instance, attribute, name)
        instance_of(Media)(instance, attribute, medium)


@frozen(kw_only=True)
class Article:
    """A news article: its text, what the text itself says about it, and what a newsroom knows.

    All text is plain: every character is one that XML allows, and there is no carriage return. Fields of text are
    one stripped, non-empty line; an absent one is None, and only the headline may be empty. See each field's class
    for what it holds. Raises InvalidArticleError where a value is not allowed.
    """

    id: str = field(validator=absolute_uri)
    version: int | None = field(default=None, validator=optional(whole_number(1)))
    language: str | None = field(default=None, validator=optional(language_tag))
    headline: str = field(validator=_headline)
    kicker: str | None = _text()
    deck: str | None = _text()
    slugline: str | None = _text()
    description: str | None = _text()
    byline: str | None = _text()
    authors: tuple[Author, ...] = field(default=(), converter=to_tuple, validator=each(instance_of(Author)))
    dateline: Dateline | None = _one(Dateline)
    url: str | None = field(default=None, validator=optional(web_address))
    created: Timestamp | None = _one(Timestamp)
    published: Timestamp | None = _one(Timestamp)
    modified: Timestamp | None = _one(Timestamp)
    embargoed: Timestamp | None = _one(Timestamp)
    status: Status | None = field(default=None, validator=optional(one_of(*STATUSES)))
    signals: tuple[str, ...] = field(default=(), converter=to_tuple, validator=each(line))
    urgency: int | None = field(default=None, validator=optional(whole_number(1, 9)))
    genre: Genre | None = _one(Genre)
    located: tuple[Concept, ...] = field(default=(), converter=to_tuple, validator=each(instance_of(Concept)))
    subjects: tuple[Concept, ...] = field(default=(), converter=to_tuple, validator=each(instance_of(Concept)))
    keywords: tuple[str, ...] = field(default=(), converter=to_tuple, validator=each(line))
    body: tuple[Block, ...] = field(converter=to_tuple, validator=each(instance_of(*BLOCK_CLASSES)))
    attributions: tuple[Attribution, ...] = field(default=(), converter=to_tuple, validator=each(instance_of(Attribution)))
    outlet_note: OutletNote | None = _one(OutletNote)
    author_notes: tuple[Note, ...] = field(default=(), converter=to_tuple, validator=each(instance_of(Note)))
    editor_notes: tuple[Note, ...] = field(default=(), converter=to_tuple, validator=each(instance_of(Note)))
    statements: tuple[Statement, ...] = field(default=(), converter=to_tuple, validator=each(instance_of(Statement)))
    provider: Provider | None = _one(Provider)
    rights: Rights | None = _one(Rights)
    links: tuple[Link, ...] = field(default=(), converter=to_tuple, validator=each(instance_of(Link)))
    media: FrozenMap[Media] = field(factory=FrozenMap, converter=to_map, validator=_check_media)
    origin: Origin | None = _one(Origin)
    extra: tuple[Extra, ...] = field(default=(), converter=to_tuple, validator=each(instance_of(Extra)))

    def __attrs_post_init__(self) -> None:
        self._check_spans()
        self._check_positions()
        self._check_figures()

    def _check_spans(self) -> None:
        lengths: dict[int, int] = {}
        for number, statement in enumerate(self.statements):
            for span in statement.spans():
                if span.block >= len(self.body):
                    raise InvalidArticleError(f"there is no block {span.block}", place=_span_path(number, statement, span))
                if span.block not in lengths:
                    lengths[span.block] = len(self.body[span.block].visible_text)
                if span.end > lengths[span.block]:
                    reason = f"the span ends at {span.end}, after block {span.block} does"
                    raise InvalidArticleError(reason, place=_span_path(number, statement, span))

    def _check_positions(self) -> None:
        for name in ("attributions", "author_notes", "editor_notes"):
            for number, thing in enumerate(getattr(self, name)):
                self._check_position(thing, name, number)
        if self.outlet_note:
            self._check_position(self.outlet_note, "outlet_note")

    def _check_position(self, thing: Attribution | Note | OutletNote, *keys: Key) -> None:
        if thing.before is not None and thing.before > len(self.body):
            reason = f"{type(thing).__name__}.before must be 0 to {len(self.body)}, not {thing.before}"
            raise InvalidArticleError(reason, place=json_path(*keys, "before"))

    def _check_figures(self) -> None:
        for number, block in enumerate(self.body):
            if isinstance(block, Figure) and block.media is not None and block.media not in self.media:
                raise InvalidArticleError(f"there is no medium named {block.media!r}", place=json_path("body", number, "media"))


def _span_path(number: int, statement: Statement, span: Span) -> str:
    """Where in the article a statement's span stands."""
    named = {"source": statement.source, "cue": statement.cue}
    keys: list[Key] = [name for name, own in named.items() if own is span] or ["content", statement.content.index(span)]
    return json_path("statements", number, *keys)
