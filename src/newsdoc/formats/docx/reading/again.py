"""How an article would be seen in a Word document: its document part written and read again."""

from __future__ import annotations

import functools

from attrs import field, frozen
from lxml import etree

from newsdoc.diagnostics import Collector
from newsdoc.formats.docx.document import DocumentWriter, document_language
from newsdoc.formats.docx.names import w
from newsdoc.formats.docx.package import Relationships
from newsdoc.formats.docx.pictures import word_picture
from newsdoc.formats.docx.reading.looks import primary_language
from newsdoc.formats.docx.reading.paragraphs import footnote_labels
from newsdoc.formats.docx.reading.parts import read_parts
from newsdoc.formats.docx.reading.styles import Styles
from newsdoc.formats.docx.reading.texts import TextReader
from newsdoc.formats.docx.static import house_styles
from newsdoc.markup.reading.media import Pictures
from newsdoc.markup.reading.parts import SeenPart
from newsdoc.model import Article, Edition

__all__ = ["print_again"]

_PARSER = etree.XMLParser(huge_tree=True, resolve_entities=False, no_network=True)


@frozen
class _Printed:
    """What the text of a document refers to, that never was in a package."""

    relationships: Relationships
    pictures: Pictures = field(factory=Pictures)
    file: str | None = None
    part: str = "word/document.xml"

    def picture(self, identity: str) -> str | None:
        picture = word_picture(self.relationships.content(identity))
        return self.pictures.add(picture.media_type, picture.content) if picture else None

    def address(self, identity: str) -> str:
        return self.relationships.address(identity)


def print_again(article: Article) -> list[SeenPart]:
    """The article's parts as a reader sees them."""
    edition = Edition.of(article)
    unheard = Collector()
    writer = DocumentWriter(document_language(edition), unheard)
    body = etree.fromstring(writer.write(edition), _PARSER).find(w("body"))
    if body is None:
        return []
    languages = frozenset([primary_language(article.language)] if article.language else [])
    reader = TextReader(_Printed(writer.relationships), _styles(), unheard, languages, footnote_labels(body, _styles()))
    return read_parts(body, reader, frozenset()).articles[1]


@functools.cache
def _styles() -> Styles:
    return Styles.of(etree.fromstring(house_styles()))
