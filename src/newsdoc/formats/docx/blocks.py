"""An article's printed parts as paragraphs and tables of the house's styles, each under a bookmark."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import define

from newsdoc.formats.docx.drawing import drawing
from newsdoc.formats.docx.paragraphs import TEXT_WIDTH, ParagraphWriter
from newsdoc.formats.docx.pictures import word_picture
from newsdoc.formats.docx.tables import TableWriter
from newsdoc.markup.anchors import Anchor, anchors_by_text
from newsdoc.markup.layout import Part
from newsdoc.model import Attribution, Block, Figure, Footnote, Heading, List, Mark, Media, Note, OutletNote, Paragraph, Quote, Table

__all__ = ["BlockWriter"]

_LINE_STYLES = {
    "kicker": "Kicker",
    "headline": "Headline",
    "deck": "Deck",
    "byline": "Byline",
    "published": "Timestamp",
    "modified": "Timestamp",
    "dateline": "Dateline",
}
_NOTE_STYLES = {"outlet-note": "OutletNote", "author-note": "AuthorNote", "editor-note": "EditorNote"}
_UNORDERED = 1  # the number of all unordered lists


@define
class BlockWriter:
    """Writes the parts of one article. anchors: where its statements stand, by the index of the block."""

    paragraphs: ParagraphWriter
    tables: TableWriter
    media: Mapping[str, Media]
    anchors: Mapping[int, list[Anchor]]

    def part(self, part: Part) -> str:
        """The markup of one part."""
        content = part.content
        if isinstance(content, Paragraph):  # what most parts are
            return self._text(part.name, "BodyText", content, self.anchors.get(part.number - 1, ()))
        if isinstance(content, str):
            return self.paragraphs.text(part.name, _LINE_STYLES[part.role], content)
        if isinstance(content, Attribution):
            return self.paragraphs.text(part.name, "Attribution", content.text)
        if isinstance(content, OutletNote):
            return self._note(part, content.heading, content.paragraphs)
        if isinstance(content, Note):
            return self._note(part, content.heading, (content.text,))
        return self._block(part.name, content, self.anchors.get(part.number - 1, []))

    def _text(self, name: str, style: str, block: Paragraph | Quote | Heading, anchors: Sequence[Anchor]) -> str:
        return self.paragraphs.text(name, style, block.text, marks=block.marks, anchors=anchors, language=block.language)

    def _block(self, name: str, block: Block, anchors: list[Anchor]) -> str:
        """Any block but a paragraph."""
        if isinstance(block, Heading):
            return self._text(name, f"Crosshead{block.level}", block, anchors)
        if isinstance(block, Quote):
            return self._text(name, "Quote", block, anchors)
        if isinstance(block, List):
            return self._list(name, block, anchors)
        if isinstance(block, Table):
            return self.tables.table(name, block, anchors)
        if isinstance(block, Figure):
            return self._figure(name, block, anchors)
        if isinstance(block, Footnote):
            return self._footnote(name, block, anchors)
        return self.paragraphs.text(name, "Break", "", language=block.language)

    def _note(self, part: Part, heading: str | None, texts: tuple[str, ...]) -> str:
        style = _NOTE_STYLES[part.role]
        lines = [(f"{style}Heading", heading)] if heading else []
        lines += [(style, text) for text in texts]
        return self._bookmarked(part.name, [(line_style, self.paragraphs.texts.runs(text), "") for line_style, text in lines], None)

    def _list(self, name: str, block: List, anchors: list[Anchor]) -> str:
        if block.ordered:
            self.paragraphs.counters.ordered_lists += 1
        number = _UNORDERED + self.paragraphs.counters.ordered_lists if block.ordered else _UNORDERED
        style = "ListNumber" if block.ordered else "ListBullet"
        lines = []
        for item, on_item in zip(block.items, anchors_by_text(anchors, [item.text for item in block.items]), strict=True):
            runs = self.paragraphs.texts.runs(item.text, item.marks, on_item, block.language)
            lines.append((style, runs, f'<w:numPr><w:ilvl w:val="{item.level}"/><w:numId w:val="{number}"/></w:numPr>'))
        return self._bookmarked(name, lines, block.language)

    def _bookmarked(self, name: str, lines: list[tuple[str, str, str]], language: str | None) -> str:
        """Paragraphs of (style, runs, numbering) under one bookmark."""
        start, end = self.paragraphs.bookmarks.new(name)
        last = len(lines) - 1
        return "".join(
            self.paragraphs.paragraph(style, (start if n == 0 else "") + runs + (end if n == last else ""), language=language, numbering=numbering)
            for n, (style, runs, numbering) in enumerate(lines)
        )

    def _footnote(self, name: str, block: Footnote, anchors: list[Anchor]) -> str:
        """The label in a character style of its own, then a tab, then the text."""
        label = self.paragraphs.texts.label(block.label, block.language)
        runs = self.paragraphs.texts.runs(block.text, block.marks, anchors, block.language)
        return self._bookmarked(name, [("FootnoteText", label + runs, "")], block.language)

    def _figure(self, name: str, block: Figure, anchors: list[Anchor]) -> str:
        """The picture, or else what stands in for it, linked to where it is; then caption and credit."""
        parts = [self._picture(name, block)]
        lines = [(role, text) for role, text in (("caption", block.caption), ("credit", block.credit)) if text]
        for (role, text), on_text in zip(lines, anchors_by_text(anchors, [text for _, text in lines]), strict=True):
            style = f"Figure{role.capitalize()}"
            parts.append(self.paragraphs.text(f"{name}-{role}", style, text, anchors=on_text, language=block.language))
        return "".join(parts)

    def _picture(self, name: str, block: Figure) -> str:
        medium = self.media.get(block.media) if block.media else None
        picture = word_picture(medium.content) if medium else None
        if picture is None:
            stand_in = block.alt or block.href or ""
            marks = (Mark(0, len(stand_in), "link", href=block.href),) if block.href else ()
            return self.paragraphs.text(name, "Figure", stand_in, marks=marks, language=block.language)
        self.paragraphs.counters.drawings += 1
        relationship = self.paragraphs.texts.relationships.picture(picture)
        run = drawing(picture, relationship, self.paragraphs.counters.drawings, block.alt, TEXT_WIDTH)
        return self._bookmarked(name, [("Figure", run, "")], block.language)
