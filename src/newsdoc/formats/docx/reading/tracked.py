"""Tracked changes (ISO/IEC 29500-1, section 17.13.5): a document is read as if all of them were accepted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lxml import etree

from newsdoc.formats.docx.names import w
from newsdoc.formats.docx.reading.drawings import DRAWN
from newsdoc.formats.docx.reading.shown import MATH_TEXT

__all__ = ["accept_changes"]

_DELETED = (w("del"), w("moveFrom"))
_BOOKMARKS = (w("bookmarkStart"), w("bookmarkEnd"))
_THINGS = (w("t"), MATH_TEXT, w("sym"), w("footnoteReference"), w("endnoteReference"), *DRAWN)


def accept_changes(root: etree._Element) -> etree._Element:
    """The same element without what is tracked as deleted or moved away; paragraphs whose mark is deleted go on in the next."""
    if next(root.iter(*_DELETED, w("cellDel")), None) is not None:
        _remove_cells(root)
        deleted = [element for element in root.iter(*_DELETED) if not _is_about_mark(element)]
        for element in deleted:
            _remove(element)
        for chain in _chains(root):
            _join(chain)
    return root


def _is_about_mark(element: etree._Element) -> bool:
    """Whether it does not hold what is deleted, but says that a paragraph's mark is."""
    parent = element.getparent()
    return parent is not None and parent.tag == w("rPr")


def _remove_cells(root: etree._Element) -> None:
    """Rows and cells."""
    rows = [row for row in root.iter(w("tr")) if row.find(f"{w('trPr')}/{w('del')}") is not None]
    cells = [cell for cell in root.iter(w("tc")) if cell.find(f"{w('tcPr')}/{w('cellDel')}") is not None]
    for element in (*rows, *cells):
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)


def _remove(element: etree._Element) -> None:
    """Take it out, and leave the bookmarks that are in it, as they may end elsewhere."""
    parent = element.getparent()
    if parent is not None:
        for bookmark in list(element.iter(*_BOOKMARKS)):
            element.addprevious(bookmark)
        parent.remove(element)


def _chains(root: etree._Element) -> Iterator[list[etree._Element]]:
    """Paragraphs with the last of which the others become one."""
    waiting: dict[etree._Element, list[etree._Element]] = {}
    for paragraph in root.iter(w("p")):
        chain = waiting.pop(paragraph, [])
        chain.append(paragraph)
        following = _following(paragraph) if _has_no_mark(paragraph) else None
        if following is not None:
            waiting[following] = chain
        elif len(chain) > 1:
            yield chain


def _has_no_mark(paragraph: etree._Element) -> bool:
    mark = paragraph.find(f"{w('pPr')}/{w('rPr')}")
    return mark is not None and any(child.tag in _DELETED for child in mark)


def _following(paragraph: etree._Element) -> etree._Element | None:
    """The paragraph that comes next, with nothing but the ends of ranges between."""
    for following in paragraph.itersiblings(etree.Element):
        if following.tag == w("p"):
            return following
        if following.tag in (w("tbl"), w("sdt"), w("sectPr")):
            return None
    return None


def _join(chain: Sequence[etree._Element]) -> None:
    """Make one paragraph of them, with the properties of the last that shows anything: a mark says what stands before it."""
    *others, last = chain
    showing = [paragraph for paragraph in chain if _shows_something(paragraph)]
    for paragraph in set(chain) - set(showing) if showing else ():
        _drop_own_bookmarks(paragraph)
    properties = (showing or [last])[-1].find(w("pPr"))
    rest = [child for paragraph in chain for child in paragraph if child.tag != w("pPr")]
    last[:] = [*([properties] if properties is not None else []), *rest]
    for paragraph in others:
        parent = paragraph.getparent()
        if parent is not None:
            parent.remove(paragraph)


def _shows_something(paragraph: etree._Element) -> bool:
    return next(paragraph.iter(*_THINGS), None) is not None


def _drop_own_bookmarks(paragraph: etree._Element) -> None:
    """Those that start and end in a paragraph of which nothing is left, so that they do not name what it became a part of."""
    bookmarks = list(paragraph.iter(*_BOOKMARKS))
    ends = {bookmark.get(w("id")) for bookmark in bookmarks if bookmark.tag == w("bookmarkEnd")}
    starts = {bookmark.get(w("id")) for bookmark in bookmarks if bookmark.tag == w("bookmarkStart")}
    for bookmark in bookmarks:
        parent = bookmark.getparent()
        if bookmark.get(w("id")) in starts & ends and parent is not None:
            parent.remove(bookmark)
