"""XML in and out: no entities, no document types of their own, no network, and limits on depth and size."""

from __future__ import annotations

import functools
from typing import cast

from lxml import etree

from newsdoc.errors import InvalidDocumentError, LimitExceededError
from newsdoc.io.limits import DEFAULT_LIMITS, Limits

__all__ = ["parse_html", "parse_xml", "recover_xml", "xml_bytes"]


# Comments and other markup that a document may have beside the start and end tags of its elements.
_NO_ELEMENTS = 100_000


def parse_xml(data: bytes, *, file: str | None = None, part: str | None = None, limits: Limits = DEFAULT_LIMITS) -> etree._Element:
    """The root element of an XML document.

    file, part: what errors call it. Raises InvalidDocumentError where it is not well-formed or declares entities,
    LimitExceededError where it is too deep or too large.
    """
    _refuse_many(data, file, part, limits)
    try:
        root = etree.fromstring(data, _parser())
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _syntax_error(error, file, part) from error
    return _vetted(root, file, part, limits)


def parse_html(text: str, *, file: str | None = None, part: str | None = None, limits: Limits = DEFAULT_LIMITS) -> etree._Element:
    """The root element of a text that is HTML, or nearly XHTML: as browsers read it, no text is lost. As parse_xml.

    text: of characters that XML allows (newsdoc.io.encoding). The elements are in no namespace.
    """
    data = text.encode()
    _refuse_many(data, file, part, limits)
    try:
        root = etree.fromstring(data, etree.HTMLParser(no_network=True, huge_tree=False, encoding="utf-8"))
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _syntax_error(error, file, part) from error
    return _vetted(root, file, part, limits)


def recover_xml(text: str, *, file: str | None = None, limits: Limits = DEFAULT_LIMITS) -> tuple[etree._Element, list[tuple[int, str]]]:
    """The root element of what can be read of a text that is nearly XML, and each fault: its line and what it is. As parse_xml.

    text: without a declaration of its encoding, and of characters that XML allows.
    """
    data = text.encode()
    _refuse_many(data, file, None, limits)
    parser = _parser(recover=True, encoding="utf-8")
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _syntax_error(error, file, None) from error
    return _vetted(root, file, None, limits), [(fault.line, fault.message) for fault in parser.error_log]


def xml_bytes(root: etree._Element, *, standalone: bool = False) -> bytes:
    """The document as UTF-8 with an XML declaration, which says standalone="yes" where asked."""
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=standalone or None)  # type: ignore[arg-type, return-value]


def _parser(*, recover: bool = False, encoding: str | None = None) -> etree.XMLParser:
    """Without collect_ids, libxml2 loads external document types whatever load_dtd says."""
    return etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, collect_ids=True, recover=recover, encoding=encoding
    )


def _refuse_many(data: bytes, file: str | None, part: str | None, limits: Limits) -> None:
    """Before it is parsed: more tags than there may be elements."""
    if data.count(b"<") > 2 * limits.xml_elements + _NO_ELEMENTS:
        raise LimitExceededError(f"the XML has more than {limits.xml_elements:,} elements", file=file, place=part)


def _vetted(root: etree._Element | None, file: str | None, part: str | None, limits: Limits) -> etree._Element:
    if root is None:
        raise InvalidDocumentError("this is not XML: there is no element in it", file=file, place=part)
    _refuse_entities(root, file, part)
    _check_size(root, file, part, limits)
    return root


def _syntax_error(error: Exception, file: str | None, part: str | None) -> InvalidDocumentError:
    message = str(getattr(error, "msg", None) or error).splitlines()
    reason = message[0].partition(", line ")[0] if message else "it is empty"
    line, column = getattr(error, "position", (None, None))
    place = ":".join(str(piece) for piece in (part, line, column) if piece is not None)
    return InvalidDocumentError(f"this is not well-formed XML: {reason}", file=file, place=place or None)


def _refuse_entities(root: etree._Element, file: str | None, part: str | None) -> None:
    dtd = root.getroottree().docinfo.internalDTD
    if dtd is not None and next(dtd.iterentities(), None) is not None:  # type: ignore[attr-defined]
        raise InvalidDocumentError("the document declares entities, which newsdoc does not expand", file=file, place=part)


def _check_size(root: etree._Element, file: str | None, part: str | None, limits: Limits) -> None:
    """Both are asked of libxml2, which is many times as fast as to walk the tree."""
    tree = root.getroottree()
    if _deeper_than(limits.xml_depth)(tree):
        raise LimitExceededError(f"the XML is nested deeper than {limits.xml_depth} elements", file=file, place=part)
    if cast("float", _count(tree)) > limits.xml_elements:
        raise LimitExceededError(f"the XML has more than {limits.xml_elements:,} elements", file=file, place=part)


_count = etree.XPath("count(//*)")


@functools.lru_cache(8)
def _deeper_than(depth: int) -> etree.XPath:
    return etree.XPath(f"boolean({'/*' * (depth + 1)})")
