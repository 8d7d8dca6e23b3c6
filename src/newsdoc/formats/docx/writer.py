"""Writes Word documents: visible structure in the house's styles and bookmarks, the rest in carried copies."""

from __future__ import annotations

from typing import BinaryIO

from newsdoc.diagnostics import Report
from newsdoc.formats.base import WriteOptions
from newsdoc.formats.docx.document import DocumentWriter, document_language, shown_media
from newsdoc.formats.docx.package import carried_entries, content_types, root_relationships
from newsdoc.formats.docx.properties import app_entry, core_entry, custom_entry
from newsdoc.formats.docx.static import house_entries, numbering_entry
from newsdoc.io.zipwriter import packed, write_zip
from newsdoc.markup.carried import carried_edition, carried_json
from newsdoc.model import Edition

__all__ = ["write"]


def write(edition: Edition, sink: BinaryIO, options: WriteOptions, report: Report) -> None:
    """Write an article, or an edition whose articles each begin a page.

    The document is transitional Office Open XML (ISO/IEC 29500-4). Raises NewsdocError when SOURCE_DATE_EPOCH is no
    number, OutputError when the document would be too large.
    """
    language = document_language(edition)
    document = DocumentWriter(language, report)
    content = document.write(edition)
    copies = _copies(edition)
    carried = [entry for number, copy in enumerate(copies, 1) for entry in carried_entries(number, *copy)]
    for number in range(1, len(copies) + 1):
        document.relationships.relate("customXml", f"../customXml/item{number}.xml")
    write_zip(
        sink,
        [
            content_types(len(copies)),
            root_relationships(),
            packed("word/document.xml", content),
            *document.relationships.entries(),
            *house_entries(language),
            numbering_entry(document.counters.ordered_lists),
            *carried,
            core_entry(edition, language),
            app_entry(),
            custom_entry(edition),
        ],
    )


def _copies(edition: Edition) -> list[tuple[str, bytes, str]]:
    """The carried copies: of each article, and of the edition where it holds several; each with the id of what it is of."""
    copies = [("article", carried_json(article, shown_media(article)), article.id) for article in edition.articles]
    return copies if edition.is_single else [*copies, ("edition", carried_edition(edition), copies[0][2])]
