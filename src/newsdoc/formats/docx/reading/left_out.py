"""What a document holds and its article does not: comments, page headers and footers, and words that nothing here reads."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.errors import InvalidDocumentError
from newsdoc.formats.docx.names import w
from newsdoc.formats.docx.reading.opened import OpenedDocx
from newsdoc.formats.docx.reading.shown import MATH_TEXT, is_shown

__all__ = ["report_beside", "report_unread"]

_BESIDE = {"comments": "comment", "header": "page header", "footer": "page footer"}


def report_beside(opened: OpenedDocx, report: Report) -> None:
    """Report the words that stand beside the body; those of several headers that say the same, once."""
    told = set()
    for kind, name in _BESIDE.items():
        for part in opened.related(kind):
            for text in _texts(opened, part):
                # The numbers of pages are no words.
                if (kind, text) not in told and any(map(str.isalpha, text)):
                    told.add((kind, text))
                    report(Diagnostic("text-left-out", f"left out ({name}): {text}", Place(file=opened.file, part=part)))


def report_unread(opened: OpenedDocx, body: etree._Element, known: set[etree._Element], report: Report) -> None:
    """Report the words of the body that are not among the known elements, by their paragraphs."""
    found: dict[etree._Element, list[str]] = {}
    for text in body.iter(w("t"), MATH_TEXT):
        if text not in known and text.text and text.text.strip() and is_shown(text):
            found.setdefault(next(text.iterancestors(w("p")), text), []).append(text.text)
    for words in found.values():
        report(Diagnostic("text-left-out", f"left out: {' '.join(''.join(words).split())}", Place(file=opened.file, part=opened.part)))


def _texts(opened: OpenedDocx, part: str) -> Iterator[str]:
    """The text of each comment, or of the whole part; nothing where it cannot be read, as nothing of it is needed."""
    try:
        root = opened.parse(part)
    except InvalidDocumentError:
        return
    for element in root.iterfind(w("comment")) if root.tag == w("comments") else [root]:
        paragraphs = ("".join(text.text or "" for text in paragraph.iter(w("t"))) for paragraph in element.iter(w("p")))
        yield " ".join(" ".join(paragraphs).split())
