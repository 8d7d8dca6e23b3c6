"""Labelled passages become the fields of an article; each is told where in the raw text it came from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import define, evolve, field

from newsdoc.model import Attribution, AttributionKind, Author, Block, Heading, Mark, Note, OutletNote, Paragraph, mark_order
from newsdoc.parsing.evidence.authors import authors_in
from newsdoc.parsing.evidence.credit_names import credited_names
from newsdoc.parsing.evidence.datelines import dateline_of, dateline_prefix
from newsdoc.parsing.evidence.outlet_names import outlet_name
from newsdoc.parsing.evidence.wires import wire_facts
from newsdoc.parsing.labels import Label
from newsdoc.parsing.text.passages import Passage

__all__ = ["ATTRIBUTION_LABELS", "Fields", "assemble", "mark_dateline"]

ATTRIBUTION_LABELS: dict[Label, AttributionKind] = {
    Label.BYLINE_CREDIT: "byline",
    Label.AGENCY: "agency",
    Label.SOURCE: "source",
    Label.CONTRIBUTORS: "contributors",
    Label.PHOTO: "photo",
    Label.COPYRIGHT: "copyright",
    Label.REPUBLICATION: "republication",
}
_LINES = {Label.SLUGLINE: "slugline", Label.KICKER: "kicker", Label.HEADLINE: "headline", Label.DECK: "deck"}


@define
class Fields:
    """An article's fields while they are put together. spans: field → start and end in the raw text."""

    lines: dict[str, str] = field(factory=dict)
    body: list[Block] = field(factory=list)
    attributions: list[Attribution] = field(factory=list)
    author_notes: list[Note] = field(factory=list)
    editor_notes: list[Note] = field(factory=list)
    outlet_paragraphs: list[str] = field(factory=list)
    outlet_heading: str | None = None
    outlet_before: int = 0
    standalone_dateline: str | None = None
    spans: dict[str, tuple[int, int]] = field(factory=dict)
    heading: Passage | None = None
    codes: list[str] = field(factory=list)

    def span(self, name: str, passage: Passage) -> None:
        """Note where a field came from; a field of several passages stretches over them."""
        start = self.spans.get(name, (passage.start, 0))[0]
        self.spans[name] = (start, passage.end)

    def as_arguments(self) -> dict[str, Any]:
        """The fields as the article's class takes them."""
        dateline = self.standalone_dateline or mark_dateline(self.body)
        return {
            **self.lines,
            **wire_facts(self.lines.get("slugline"), self.codes, [note.text for note in self.editor_notes]),
            "headline": self.lines.get("headline", ""),
            "authors": [Author(name) for name in self._authors()],
            "dateline": dateline_of(dateline) if dateline else None,
            "body": self.body,
            "attributions": self.attributions,
            "outlet_note": self._outlet_note(),
            "author_notes": self.author_notes,
            "editor_notes": self.editor_notes,
        }

    def _authors(self) -> list[str]:
        """The names in the byline; where there is none, in the first credit line that is one."""
        byline = self.lines.get("byline")
        signed = [byline] if byline else [credit.text for credit in self.attributions if credit.kind == "byline"]
        return next((names for names in map(authors_in, signed) if names), [])

    def _outlet_note(self) -> OutletNote | None:
        if not self.outlet_paragraphs:
            return None
        name = outlet_name(self.outlet_paragraphs[0], self.outlet_heading, self.attributions)
        return OutletNote(self.outlet_paragraphs, name=name, heading=self.outlet_heading, before=self.outlet_before)


def assemble(passages: Sequence[Passage], labels: Sequence[Label]) -> Fields:
    """The fields of the passages that are part of the article."""
    fields = Fields()
    for passage, label in zip(passages, labels, strict=True):
        if label is not Label.LEFT_OUT:
            _add(fields, passage, label)
    return fields


def _add(fields: Fields, passage: Passage, label: Label) -> None:
    if label in _LINES:
        fields.lines[_LINES[label]] = passage.text
        fields.span(_LINES[label], passage)
    elif label is Label.BYLINE:
        fields.lines["byline"] = f"{fields.lines['byline']} {passage.text}" if "byline" in fields.lines else passage.text
        fields.span("byline", passage)
    elif label is Label.WIRE_CODE:
        fields.codes.append(passage.text)
    elif label is Label.DATELINE:
        fields.standalone_dateline = passage.text
        fields.span("dateline", passage)
    elif label in ATTRIBUTION_LABELS:
        fields.span(f"attributions[{len(fields.attributions)}]", passage)
        kind = ATTRIBUTION_LABELS[label]
        fields.attributions.append(Attribution(kind, passage.text, credited_names(kind, passage.text), before=len(fields.body)))
    elif label in (Label.OUTLET_HEADING, Label.AUTHOR_HEADING):
        fields.heading = passage
    elif label is Label.OUTLET_NOTE:
        _add_outlet_paragraph(fields, passage)
    elif label in (Label.AUTHOR_NOTE, Label.EDITOR_NOTE):
        _add_note(fields, passage, label)
    else:
        fields.span(f"body[{len(fields.body)}]", passage)
        fields.body.append(_block(passage, label))


def _block(passage: Passage, label: Label) -> Block:
    block = passage.block or Paragraph(passage.text)
    if label is Label.CROSSHEAD and isinstance(block, Paragraph):
        return Heading(block.text, block.marks, language=block.language)
    return block


def _add_outlet_paragraph(fields: Fields, passage: Passage) -> None:
    heading, fields.heading = fields.heading, None
    if not fields.outlet_paragraphs:
        fields.outlet_before = len(fields.body)
        fields.outlet_heading = heading.text if heading else None
        if heading:
            fields.span("outlet_note", heading)
    elif heading:
        fields.outlet_paragraphs.append(heading.text)
    fields.outlet_paragraphs.append(passage.text)
    fields.span("outlet_note", passage)


def _add_note(fields: Fields, passage: Passage, label: Label) -> None:
    heading, fields.heading = fields.heading, None
    notes, name = (fields.author_notes, "author_notes") if label is Label.AUTHOR_NOTE else (fields.editor_notes, "editor_notes")
    if heading:
        fields.span(f"{name}[{len(notes)}]", heading)
    fields.span(f"{name}[{len(notes)}]", passage)
    notes.append(Note(passage.text, heading=heading.text if heading else None, before=len(fields.body)))


def mark_dateline(body: list[Block]) -> str | None:
    """Mark the dateline that the first paragraph starts with, and return its words."""
    index, first = next(((i, block) for i, block in enumerate(body) if isinstance(block, Paragraph)), (0, None))
    found = dateline_prefix(first.text) if first else None
    if first is None or found is None:
        return None
    marks = sorted([*first.marks, Mark(0, found[1], "dateline")], key=mark_order)
    body[index] = evolve(first, marks=marks)
    return first.text[: found[0]]
