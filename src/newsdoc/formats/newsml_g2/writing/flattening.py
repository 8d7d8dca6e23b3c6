"""An article without anything that takes more than plain paragraphs: no word is lost, and what else is lost is reported.

Every line of a block's visible text becomes a paragraph, or a heading where it was one; the cells of a table's row are
parted by tabs. Statements, credit lines and notes follow their words. Of marks only datelines stay, as nobody sees them.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeVar

import attrs

from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.formats.losses import features
from newsdoc.markup.runs_on import left_over
from newsdoc.model import (
    Article,
    Attribution,
    Block,
    Edition,
    Figure,
    Footnote,
    FrozenMap,
    Heading,
    Mark,
    Note,
    OutletNote,
    Paragraph,
    Section,
    Span,
    Statement,
    Table,
)

__all__ = ["flat_edition"]

_KEPT = ("body.paragraph", "body.heading", "body.language", "marks.dateline")

P = TypeVar("P", Attribution, Note, OutletNote)


class _Line(NamedTuple):
    """A line of a block: its text, and where it is in the visible text. label: what was put before it."""

    text: str
    start: int
    end: int
    label: str = ""


def flat_edition(edition: Edition, report: Report) -> Edition:
    """The edition, each of its articles flat, and no titles of sections, which receivers take for references.

    What is lost is reported, of articles once for each kind of block and mark.
    """
    for number, section in enumerate(edition.sections):
        if section.title:
            report(Diagnostic("newsml-flattened", f"the flat profile does not keep the title {section.title!r}", Place(path=f"$.sections[{number}]")))
    return attrs.evolve(edition, sections=[Section([_flat(article, report) for article in section.articles]) for section in edition.sections])


def _flat(article: Article, report: Report) -> Article:
    cut = [list(_lines(block)) for block in article.body]
    starts = list(itertools.accumulate(map(len, cut), initial=0))
    statements = list(left_over((statement.continues, _statement(statement, cut, starts)) for statement in article.statements))
    for name, path in _losses(article, len(statements)):
        report(Diagnostic("newsml-flattened", f"the flat profile does not keep {name}", Place(path=path)))
    return attrs.evolve(
        article,
        body=[_paragraph(line, block) for block, lines in zip(article.body, cut, strict=True) for line in lines],
        media=FrozenMap(),
        statements=statements,
        attributions=[_moved(attribution, starts) for attribution in article.attributions],
        outlet_note=_moved(_without_heading(article.outlet_note), starts) if article.outlet_note else None,
        author_notes=[_moved(line, starts) for note in article.author_notes for line in _in_lines(note)],
        editor_notes=[_moved(line, starts) for note in article.editor_notes for line in _in_lines(note)],
    )


def _losses(article: Article, statements: int) -> Iterator[tuple[str, str]]:
    """What is lost, and the path of where it was. statements: how many are kept."""
    yield from ((name, "$.body") for name in dict.fromkeys(features(article)) if "." in name and name not in _KEPT)
    if any("\n" in block.text for block in article.body if isinstance(block, Paragraph | Heading)):
        yield "line breaks", "$.body"
    if article.media:
        yield "media", "$.media"
    if statements < len(article.statements):
        yield "statements", "$.statements"
    for name in ("outlet_note", "author_notes", "editor_notes"):
        notes = getattr(article, name)
        if any(note.heading for note in (notes if isinstance(notes, tuple) else filter(None, [notes]))):
            yield "headings of notes", f"$.{name}"


def _lines(block: Block) -> Iterator[_Line]:
    """The lines of the block's visible text that are not blank, the first of a footnote's with its label.

    Of a figure without a picture also what stands in for it, as that is printed.
    """
    if isinstance(block, Figure) and block.alt and not block.href and not block.media:
        yield _Line(block.alt, 0, 0)
    label = f"{block.label} " if isinstance(block, Footnote) else ""
    start = 0
    for line in _visible(block).split("\n"):
        end = start + len(line)
        if line.strip():
            yield _Line(f"{label}{line}", start, end, label)
            label = ""
        start = end + 1


def _visible(block: Block) -> str:
    """The visible text, of a table with tabs for the line feeds between the cells of a row."""
    if not isinstance(block, Table):
        return block.visible_text
    rows = ["\t".join(cell.text for cell in row) for row in block.rows]
    return "\n".join([*rows, block.caption] if block.caption else rows)


def _paragraph(line: _Line, block: Block) -> Paragraph | Heading:
    marks = [] if line.label else [_cut(mark, line) for mark in getattr(block, "marks", ()) if mark.type == "dateline" and _overlap(mark, line)]
    if isinstance(block, Heading):
        return Heading(line.text, marks, level=block.level, language=block.language)
    return Paragraph(line.text, marks, language=block.language)


# --- what stands on the text and round it ---


def _overlap(stretch: Mark | Span, line: _Line) -> bool:
    return max(stretch.start, line.start) < min(stretch.end, line.end)


def _cut(mark: Mark, line: _Line) -> Mark:
    return attrs.evolve(mark, start=max(mark.start, line.start) - line.start, end=min(mark.end, line.end) - line.start)


def _spans(span: Span, cut: Sequence[Sequence[_Line]], starts: Sequence[int]) -> Iterator[Span]:
    """The span where its words are now: a part of it for each line."""
    for number, line in enumerate(cut[span.block], starts[span.block]):
        if _overlap(span, line):
            offset = len(line.label) - line.start
            yield Span(max(span.start, line.start) + offset, min(span.end, line.end) + offset, number)


def _statement(statement: Statement, cut: Sequence[Sequence[_Line]], starts: Sequence[int]) -> Statement | None:
    """The statement on the lines; None where a part of it that must be one stretch would be cut, or nothing of it is left."""
    content = [part for span in statement.content for part in _spans(span, cut, starts)]
    source, cue = ([] if span is None else list(_spans(span, cut, starts)) for span in (statement.source, statement.cue))
    if not content or len(source) != (statement.source is not None) or len(cue) != (statement.cue is not None):
        return None
    return attrs.evolve(statement, content=content, source=source[0] if source else None, cue=cue[0] if cue else None)


def _moved(part: P, starts: Sequence[int]) -> P:
    """The part before the first line of the block that it stood before."""
    return part if part.before is None else attrs.evolve(part, before=starts[min(part.before, len(starts) - 1)])


def _without_heading(note: OutletNote) -> OutletNote:
    return attrs.evolve(note, heading=None, paragraphs=[note.heading, *note.paragraphs]) if note.heading else note


def _in_lines(note: Note) -> Iterator[Note]:
    if note.heading:
        yield attrs.evolve(note, text=note.heading, heading=None)
    yield attrs.evolve(note, heading=None)
