"""Bylines, credit lines and notes among the paragraphs of a text, which the document does not tell apart from its story.

The rules that read raw text find them. They look at both ends of the text alone, and decide nothing else: what is a headline, and
which text is the story, the document has said.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TypeVar

import attrs
from attrs import define, field

from newsdoc.markup.layout import dateline_words
from newsdoc.markup.reading.parts import one_line
from newsdoc.model import Article, Attribution, Author, Block, Dateline, Note, OutletNote, Paragraph
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
_WORD = re.compile(r"\w+")
_SENTENCE_END = re.compile(r"\w{3,}[.!?] \w")

Placed = TypeVar("Placed", Attribution, Note, OutletNote)


def with_credits(article: Article, *, keeps_dateline: bool = False) -> Article:
    """The article with such paragraphs in the fields that they belong to, the writers that a byline names, and a mark on the dateline.

    keeps_dateline: whether the caller keeps a dateline of the document that another one in the text takes the place of. Else
    the document's stays, with no mark in the text, unless the text's says all that it does.
    """
    told = _Told(article.byline)
    told.tell_apart(article.body, _labels(article))
    if not told.body:
        return article
    dateline = _dateline(told.body, None if keeps_dateline else article.dateline)
    return attrs.evolve(
        article,
        body=told.body,
        byline=told.byline,
        authors=_authors(told.byline, article.authors),
        dateline=dateline or article.dateline,
        attributions=[*told.attributions, *map(told.moved, article.attributions)],
        editor_notes=[*told.notes, *map(told.moved, article.editor_notes)],
        author_notes=map(told.moved, article.author_notes),
        outlet_note=told.moved(article.outlet_note) if article.outlet_note else None,
    )


def _dateline(body: list[Block], said: Dateline | None) -> Dateline | None:
    """The dateline that the text starts with, which is marked there, with what the document says of its parts."""
    marked = list(body)
    words = None if dateline_words(body) else mark_dateline(marked)
    found = dateline_of(words) if words else None
    if found and said:
        found = attrs.evolve(found, place=found.place or said.place, agency=found.agency or said.agency, date=found.date or said.date)
        parts = one_line(filter(None, (found.text, found.place, found.agency, found.date)))
        if not _all_words(said.text) <= _all_words(parts):
            return None
    body[:] = marked
    return found


def _all_words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))


def _authors(byline: str | None, known: Sequence[Author]) -> Sequence[Author]:
    """Those whom the byline names, with what was known of them, and then others who were known."""
    by_name = {_words(author.name): author for author in reversed(known)}
    named = [by_name.get(_words(name), Author(name)) for name in (authors_in(byline) if byline else ())]
    met = {_words(author.name) for author in named}
    return [*named, *(author for author in known if _words(author.name) not in met)]


def _words(name: str) -> frozenset[str]:
    """What is the same in "Jane Doe" and "DOE, Jane"."""
    return frozenset(name.casefold().replace(",", " ").split())


@define
class _Told:
    """What became of the blocks. places: of each block that was, how many blocks stand before it now."""

    byline: str | None
    body: list[Block] = field(factory=list)
    attributions: list[Attribution] = field(factory=list)
    notes: list[Note] = field(factory=list)
    places: list[int] = field(factory=list)

    def moved(self, thing: Placed) -> Placed:
        """The line or note before the block that it stood before."""
        if thing.before is None:
            return thing
        return attrs.evolve(thing, before=self.places[thing.before] if thing.before < len(self.places) else len(self.body))

    def tell_apart(self, blocks: Sequence[Block], labels: Mapping[int, Label]) -> None:
        """Put each block where its label says."""
        for index, block in enumerate(blocks):
            self.places.append(len(self.body))
            label = labels.get(index, Label.PARAGRAPH)
            text = one_line([block.visible_text])
            if label is Label.BYLINE and set((self.byline or "").casefold().split()) <= set(text.casefold().split()):
                self.byline = text
            elif label is Label.EDITOR_NOTE:
                self.notes.append(Note(text, before=len(self.body)))
            elif label is Label.BYLINE or label in ATTRIBUTION_LABELS:
                kind = ATTRIBUTION_LABELS.get(label, "byline")
                self.attributions.append(Attribution(kind, text, credited_names(kind, text), before=len(self.body)))
            else:
                self.body.append(block)


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
    """Notes to editors must stand in brackets or the like: a correction that is sent as a story is one. An agency signs no sentence."""
    label, text = block.settled.label, block.passage.text
    is_story = (label is Label.EDITOR_NOTE and text[:1].isalnum()) or (label is Label.AGENCY and _SENTENCE_END.search(text) is not None)
    return label in _FOUND and block.settled.confidence >= _LEAST and not is_story


def _ends(count: int) -> list[int]:
    return list(range(count)) if count <= _FIRST + _LAST else [*range(_FIRST), *range(count - _LAST, count)]
