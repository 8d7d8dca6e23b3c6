"""Paragraphs of the house's styles, each text under a bookmark."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from newsdoc.formats.docx.bookmarks import Bookmarks
from newsdoc.formats.docx.runs import TextWriter, language_markup
from newsdoc.markup.anchors import Anchor
from newsdoc.markup.languages import direction
from newsdoc.model import Mark

__all__ = ["TEXT_WIDTH", "Counters", "ParagraphWriter"]

TEXT_WIDTH = 9026  # twentieths of a point: A4 less an inch on either side


@define
class Counters:
    """What is counted through the whole document. page_break: whether the next paragraph begins a page."""

    ordered_lists: int = 0
    drawings: int = 0
    page_break: bool = False


@define
class ParagraphWriter:
    """Writes the paragraphs of one article."""

    bookmarks: Bookmarks
    counters: Counters
    texts: TextWriter

    def paragraph(self, style: str, content: str, *, language: str | None = None, numbering: str = "") -> str:
        """A paragraph of runs and bookmarks. language: the block's own. numbering: its numPr."""
        page_break = language_of_mark = ""
        if self.counters.page_break:
            page_break, self.counters.page_break = "<w:pageBreakBefore/>", False
        if language:
            language_of_mark = f"<w:rPr>{language_markup(language)}</w:rPr>"
        bidi = "<w:bidi/>" if self.is_rtl(language) else ""
        return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{page_break}{numbering}{bidi}{language_of_mark}</w:pPr>{content}</w:p>'

    def text(
        self,
        name: str,
        style: str,
        text: str,
        *,
        marks: tuple[Mark, ...] = (),
        anchors: Sequence[Anchor] = (),
        language: str | None = None,
    ) -> str:
        """A paragraph of one text, under a bookmark of its own."""
        start, end = self.bookmarks.new(name)
        return self.paragraph(style, f"{start}{self.texts.runs(text, marks, anchors, language)}{end}", language=language)

    def is_rtl(self, language: str | None) -> bool:
        """Whether a block is written from right to left. language: its own."""
        return direction(language or self.texts.language) == "rtl"
