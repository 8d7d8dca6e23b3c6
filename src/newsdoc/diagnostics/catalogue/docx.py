"""Findings: DOCX."""

from __future__ import annotations

from newsdoc.diagnostics.catalogue.finding import Area, Finding, Severity

__all__ = ["DOCX"]

_INFO, _WARNING, _ERROR = Severity

DOCX = Area(
    "DOCX",
    (
        Finding(
            "docx-content-type",
            _ERROR,
            "A part does not say what it is, or says the wrong thing",
            "Repair [Content_Types].xml.",
            "word/odd.bin, which [Content_Types].xml does not know",
            clause="ISO/IEC 29500-2",
        ),
        Finding(
            "docx-relationship",
            _ERROR,
            "A relationship is wrong, or one that is used is missing",
            "Repair the relationships of the part named.",
            'r:id="rId99", and no such relationship',
            clause="ISO/IEC 29500-2",
        ),
        Finding(
            "docx-part-missing",
            _ERROR,
            "A part that the package names is not in it",
            "Save the document again with a word processor.",
            "A relationship to theme/theme2.xml, and no such part",
            clause="ISO/IEC 29500-2",
        ),
        Finding(
            "docx-document",
            _ERROR,
            "The package holds no Word document",
            "Check that it is the right file.",
            "A spreadsheet that is named story.docx",
            clause="ISO/IEC 29500-1, section 11.3",
        ),
        Finding(
            "docx-text-stray",
            _ERROR,
            "Text stands where there can be none",
            "Put it into a paragraph, or take it out.",
            "<w:body>words",
            clause="ISO/IEC 29500-1, sections 17.2 and 17.3",
        ),
        Finding(
            "docx-reference",
            _ERROR,
            "A note, comment or numbering that is referred to is missing",
            "Save the document again with a word processor.",
            "A reference to footnote 77, and no such note",
            clause="ISO/IEC 29500-1, sections 17.9, 17.11 and 17.13",
        ),
        Finding(
            "docx-style-unknown",
            _WARNING,
            "A style is used that is not defined",
            "Define the style, or give the paragraph another.",
            'w:pStyle w:val="Schlagzeile", and no such style',
            clause="ISO/IEC 29500-1, section 17.7",
        ),
        Finding(
            "docx-bookmark",
            _WARNING,
            "A bookmark is not whole or not the only one of its name or id",
            "Delete the bookmark with a word processor.",
            "A bookmarkStart without its bookmarkEnd",
            clause="ISO/IEC 29500-1, section 17.13.6",
        ),
        Finding(
            "docx-id-repeated",
            _WARNING,
            "Two drawings have the same id",
            "Save the document again with a word processor.",
            'Two wp:docPr with id="1"',
            clause="ISO/IEC 29500-1, section 20.4.2.5",
        ),
        Finding(
            "docx-table-wide",
            _WARNING,
            "A table has more columns than Word can show",
            "Split the table; the copy that newsdoc reads has all of it.",
            "A table of 70 columns",
            clause="ISO/IEC 29500-1, section 17.4",
        ),
        Finding(
            "docx-medium-left-out",
            _WARNING,
            "A medium is not in the document",
            "Keep the file beside it; show pictures as PNG, JPEG or GIF.",
            "A picture in WebP",
        ),
    ),
)
