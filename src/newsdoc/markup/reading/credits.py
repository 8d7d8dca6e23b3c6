"""Bylines, credit lines and notes among the paragraphs of a text, which the document does not tell apart from its story.

The rules that read raw text find them. They look at both ends of the text alone, and decide nothing else: what is a headline, and
which text is the story, the document has said.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

import attrs
from attrs import define, field

from newsdoc.markup.layout import dateline_words
from newsdoc.markup.reading.parts import one_line
from newsdoc.model import Article, Attribution, Author, Block, Note, OutletNote, Paragraph
from newsdoc.parsing.assemble import ATTRIBUTION_LABELS, mark_dateline
from newsdoc.parsing.blocks import LabelledBlock, block_context, block_passage, label_blocks
from newsdoc.parsing.evidence.authors import authors_in
from newsdoc.parsing.evidence.credit_names import credited_names
from newsdoc.parsing.evidence.datelines import dateline_of
from newsdoc.parsing.labels import Claim, Label

__all__ = ["with_credits"]

_FOUND = frozenset((Label.BYLINE, Label.EDITOR_NOTE, *ATTRIBUTION_LABELS))
_FIRST, _LAST = 5, 8  # blocks that are looked at
_LEAST = 0.8
_SURE = 1.0

Placed = TypeVar("Placed", Attribution, Note, OutletNote)


def with_credits(article: Article) -> Article:
    """The article with such paragraphs in the fields that they belong to, the writers that a byline names, and a mark on the dateline."""
    told = _told_apart(article.body, _labels(article))
    if not told.body:
        return article
    dateline = None if dateline_words(told.body) else mark_dateline(told.body)
    byline = " ".join(told.bylines) or article.byline
    return attrs.evolve(
        article,
        body=told.body,
        byline=byline,
        authors=_authors(byline, article.authors),
        dateline=(dateline_of(dateline) if dateline else None) or article.dateline,
        attributions=[*told.attributions, *map(told.moved, article.attributions)],
        editor_notes=[*told.notes, *map(told.moved, article.editor_notes)],
        author_notes=map(told.moved, article.author_notes),
        outlet_note=told.moved(article.outlet_note) if article.outlet_note else None,
    )


def _authors(byline: str | None, known: Sequence[Author]) -> Sequence[Author]:
    """Those whom the byline names, with what was known of them; where it names nobody, those that were known."""
    by_name = {author.name.casefold(): author for author in reversed(known)}
    return [by_name.get(name.casefold(), Author(name)) for name in (authors_in(byline) if byline else ())] or known


@define
class _Told:
    """What became of the blocks. places: of each block that was, how many blocks stand before it now."""

    body: list[Block] = field(factory=list)
    bylines: list[str] = field(factory=list)
    attributions: list[Attribution] = field(factory=list)
    notes: list[Note] = field(factory=list)
    places: list[int] = field(factory=list)

    def moved(self, thing: Placed) -> Placed:
        """The line or note before the block that it stood before."""
        if thing.before is None:
            return thing
        return attrs.evolve(thing, before=self.places[thing.before] if thing.before < len(self.places) else len(self.body))


def _told_apart(blocks: Sequence[Block], labels: Mapping[int, Label]) -> _Told:
    told = _Told()
    for index, block in enumerate(blocks):
        told.places.append(len(told.body))
        label = labels.get(index, Label.PARAGRAPH)
        text = one_line([block.visible_text])
        if label is Label.BYLINE:
            told.bylines.append(text)
        elif label is Label.EDITOR_NOTE:
            told.notes.append(Note(text, before=len(told.body)))
        elif label in ATTRIBUTION_LABELS:
            kind = ATTRIBUTION_LABELS[label]
            told.attributions.append(Attribution(kind, text, credited_names(kind, text), before=len(told.body)))
        else:
            told.body.append(block)
    return told


def _labels(article: Article) -> dict[int, Label]:
    """What the rules are sure of, by the number of the block."""
    ends = [index for index in _ends(len(article.body)) if isinstance(article.body[index], Paragraph)]
    passages = [block_passage(one_line([article.body[index].visible_text]), article.body[index]) for index in ends]
    if not passages:
        return {}
    context = attrs.evolve(block_context(passages, article.language), preset="clean")
    headline = block_passage(article.headline or "-")
    found = label_blocks([headline, *passages], [Claim(0, Label.HEADLINE, _SURE)], context)[1:]
    return {index: block.settled.label for index, block in zip(ends, found, strict=True) if _is_sure(block)}


def _is_sure(block: LabelledBlock) -> bool:
    """Notes to editors must stand in brackets or the like: a correction that is sent as a story is one."""
    is_note = block.settled.label is Label.EDITOR_NOTE
    return block.settled.label in _FOUND and block.settled.confidence >= _LEAST and not (is_note and block.passage.text[:1].isalnum())


def _ends(count: int) -> list[int]:
    return list(range(count)) if count <= _FIRST + _LAST else [*range(_FIRST), *range(count - _LAST, count)]
