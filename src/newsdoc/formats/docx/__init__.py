"""Office Open XML (Word) document."""

from __future__ import annotations

from attrs import frozen

from newsdoc.formats.base import Format, ReadOptions, option
from newsdoc.formats.docx.carries import CARRIES

__all__ = ["FORMAT", "DocxReadOptions"]

# The first files of a package by ISO/IEC 29500-2, and those of a Word document within it.
_PACKAGE = (b"[Content_Types].xml", b"_rels/.rels", b"docProps/")
_OTHERS = (b"xl/", b"ppt/", b"mimetype")


@frozen(kw_only=True)
class DocxReadOptions(ReadOptions):
    """How a Word document is read."""

    label: bool = option(True, "Tell headline, byline, credits and leftovers apart where a document's paragraphs are plain.")


def _recognises(head: bytes) -> bool:
    """A zip that begins as a Word document does; not one of a spreadsheet, a presentation, OpenDocument or EPUB."""
    if not head.startswith(b"PK\x03\x04"):
        return False
    first = head[30:]
    return first.startswith(b"word/") or (first.startswith(_PACKAGE) and not any(other in head for other in _OTHERS))


FORMAT = Format(
    is_text=False,
    name="docx",
    title="Office Open XML (Word) document",
    media_type="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    suffix=".docx",
    reader="newsdoc.formats.docx.reader:read",
    edition_reader="newsdoc.formats.docx.reader:read_edition",
    writer="newsdoc.formats.docx.writer:write",
    checker="newsdoc.formats.docx.checker:check",
    read_options=DocxReadOptions,
    recognises=_recognises,
    carries=CARRIES,
    copy="a custom XML part, `customXml/item1.xml`",
)
