"""NITF's media as XHTML's figures."""

from __future__ import annotations

from lxml import etree

from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.markup.reading.elements import local_name

__all__ = ["CREDIT", "as_figure", "put_into"]

CREDIT = "credit"


def as_figure(media: etree._Element, report: Report, file: str | None) -> None:
    """Show the medium of the first reference that says where it is. Others are renditions of it, and are reported.

    Credits in attributes are written out where there is no media-producer.
    """
    references = [child for child in media if local_name(child) == "media-reference"]
    shown = next((reference for reference in references if reference.get("source")), references[0] if references else None)
    for reference in references:
        if reference is shown:
            _show(reference)
        else:
            _report_rendition(reference, report, file)
    if shown is not None and shown.get("source-credit") and not any(local_name(child) == "media-producer" for child in media):
        caption = etree.SubElement(media, "figcaption")
        caption.text = shown.get("source-credit")
        put_into(caption, "span", CREDIT)


def put_into(element: etree._Element, name: str, kind: str) -> None:
    """Put all that is in the element into one new element within it."""
    inner = element.makeelement(name, {"class": kind})
    inner.text, element.text = element.text, None
    inner.extend(list(element))
    element.append(inner)


def _show(reference: etree._Element) -> None:
    """Put an img before the words of the reference; words in its place, where it does not say where the medium is."""
    source, words = reference.get("source") or _data_address(reference), reference.get("alternate-text", "")
    shown = reference.makeelement("img", {"src": source, "alt": words}) if source else reference.makeelement("p", {"class": "alt"})
    if not source:
        shown.text = words
    shown.tail, reference.text = reference.text, None
    if reference.sourceline is not None:
        shown.sourceline = reference.sourceline
    reference.insert(0, shown)


def _data_address(reference: etree._Element) -> str:
    """The bytes in the media-object that follows, as an address."""
    holder = reference.getnext()
    if holder is None or local_name(holder) != "media-object" or holder.get("encoding", "").lower() != "base64":
        return ""
    return f"data:{reference.get('mime-type', '')};base64,{''.join((holder.text or '').split())}"


def _report_rendition(reference: etree._Element, report: Report, file: str | None) -> None:
    line = reference.sourceline if isinstance(reference.sourceline, int) else None
    message = f"another rendition of the medium is not read: {reference.get('source', '')[:200]!r}"
    report(Diagnostic("rendition-left-out", message, Place(file=file, line=line)))
