"""The document part: an edition's articles in reading order (ISO/IEC 29500-1, section 17.2)."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import define, field

from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.formats.docx.blocks import BlockWriter
from newsdoc.formats.docx.bookmarks import Bookmarks
from newsdoc.formats.docx.names import NAMESPACES, XML_DECLARATION
from newsdoc.formats.docx.package import FOOTER_ID, Relationships
from newsdoc.formats.docx.paragraphs import Counters, ParagraphWriter
from newsdoc.formats.docx.pictures import word_picture
from newsdoc.formats.docx.runs import TextWriter
from newsdoc.formats.docx.tables import TableWriter
from newsdoc.markup.anchors import anchors_by_block
from newsdoc.markup.languages import direction
from newsdoc.markup.layout import layout
from newsdoc.model import Article, Edition, Figure, Footnote

__all__ = ["DocumentWriter", "document_language", "shown_media"]

_OPEN = "{}<w:document {}><w:body>".format(XML_DECLARATION, " ".join(f'xmlns:{prefix}="{space}"' for prefix, space in NAMESPACES.items()))
# A4 with margins of an inch and the page's number at its foot.
_PAGE = (
    f'<w:sectPr><w:footerReference w:type="default" r:id="{FOOTER_ID}"/><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/>'
)


def document_language(edition: Edition) -> str | None:
    """The language of all its articles; None where they differ or it is unknown."""
    languages = {article.language for article in edition.articles}
    return languages.pop() if len(languages) == 1 else None


def shown_media(article: Article) -> set[str]:
    """The media that figures show as pictures."""
    named = {block.media for block in article.body if isinstance(block, Figure)} if article.media else ()
    return {name for name, medium in article.media.items() if name in named and word_picture(medium.content)}


@define
class DocumentWriter:
    """Writes the document part of an edition, and notes what else the package must hold for it."""

    language: str | None
    report: Report
    relationships: Relationships = field(factory=Relationships)
    bookmarks: Bookmarks = field(factory=Bookmarks)
    counters: Counters = field(factory=Counters)

    def write(self, edition: Edition) -> bytes:
        """The document part."""
        content = self._article(edition.articles[0]) if edition.is_single else self._edition(edition)
        bidi = "<w:bidi/>" if direction(self.language) == "rtl" else ""
        return f"{_OPEN}{''.join(content)}{_PAGE}{bidi}</w:sectPr></w:body></w:document>".encode()

    def _edition(self, edition: Edition) -> Iterator[str]:
        """The edition's own lines, then each section's title and articles, each article on a page of its own."""
        printed = edition.date.printed if edition.date else None
        own = (("edition-title", "EditionTitle", edition.title), ("edition-outlet", "EditionLine", edition.outlet))
        paragraphs = self._paragraphs(None)
        for name, style, text in (*own, ("edition-date", "EditionLine", printed)):
            if text:
                yield paragraphs.text(name, style, text)
        self.counters.page_break = bool(edition.title or edition.outlet or printed)
        number = 0
        for position, section in enumerate(edition.sections, 1):
            if section.title:
                yield paragraphs.text(f"section-{position}", "SectionTitle", section.title)
                self.counters.page_break = False
            for article in section.articles:
                number += 1
                self.bookmarks.prefix = f"a{number}_"
                yield "".join(self._article(article)) or self._paragraphs(None).text("nothing-1", "BodyText", "")
                self.bookmarks.prefix = ""
                self.counters.page_break = True

    def _article(self, article: Article) -> Iterator[str]:
        paragraphs = self._paragraphs(article)
        writer = BlockWriter(paragraphs, TableWriter(paragraphs, self.report), article.media, anchors_by_block(article))
        for part in layout(article):
            yield writer.part(part)
        self._report_media(article)

    def _paragraphs(self, article: Article | None) -> ParagraphWriter:
        language = article.language if article else None
        footnotes = self._footnotes(article) if article else {}
        return ParagraphWriter(self.bookmarks, self.counters, TextWriter(self.bookmarks, self.relationships, self.language, language, footnotes))

    def _footnotes(self, article: Article) -> dict[str, str]:
        """The footnotes' bookmarks by label; the first of a label counts."""
        footnotes: dict[str, str] = {}
        for number, block in enumerate(article.body, 1):
            if isinstance(block, Footnote):
                footnotes.setdefault(block.label, f"{self.bookmarks.prefix}block_{number}")
        return footnotes

    def _report_media(self, article: Article) -> None:
        """Report the media whose bytes are at hand and that no figure shows as a picture."""
        shown = shown_media(article)
        for name, medium in article.media.items():
            if medium.content is not None and name not in shown:
                self.report(Diagnostic("docx-medium-left-out", f"the medium {name!r} is not in the document", Place(path="$.media")))
