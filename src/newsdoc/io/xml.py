"""XML in and out: no entities, no document types of their own, no network, and limits on depth and size."""

from __future__ import annotations

import functools
import re
from typing import cast

from lxml import etree

from newsdoc.errors import InvalidDocumentError, NewsdocError
from newsdoc.io.deadline import check_time
from newsdoc.io.encoding import codec_of, shows_markup
from newsdoc.io.limits import DEFAULT_LIMITS, Limits, exceeded

__all__ = ["parse_html", "parse_xml", "recover_xml", "xml_bytes"]


# Comments and other markup that a document may have beside the start and end tags of its elements.
_NO_ELEMENTS = 100_000
_DEEPEST_USUAL = 256  # that libxml2 follows where it is not told to follow more
_TOO_DEEP = re.compile(r"Excessive depth in document|recursion limit|maximum recursion", re.IGNORECASE)
_DECLARED = re.compile(rb"""(?:\xef\xbb\xbf)?<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"'>]{0,100})""")
_UTF_32 = (b"\xff\xfe\0\0", b"\0\0\xfe\xff", b"<\0\0\0", b"\0\0\0<")
# Namespaces in XML 1.0, production 7 (QName), as lxml writes it; the letters are those that most alphabets have.
_LETTERS = r"A-Za-z_\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u3001-\ud7ff"
_NAME = re.compile(rf"(?:\{{[^{{}}]+\}})?[{_LETTERS}][{_LETTERS}0-9.:\u00b7-]*")
_BRACE = re.compile(rb"&#(?:0*12[35]|x0*7[bBdD]);")
_PIECE = 1024
_AMPLIFIED = "amplification"


def parse_xml(data: bytes, *, file: str | None = None, part: str | None = None, limits: Limits = DEFAULT_LIMITS) -> etree._Element:
    """The root element of an XML document.

    file, part: what errors call it. Raises InvalidDocumentError where it is not well-formed, is in an encoding in which
    markup can hide, or declares entities or attributes, LimitExceededError where it is too deep or too large.
    """
    _refuse_encoding(data, file, part)
    _refuse_many(data, file, part, limits)
    head = _harmless_head(data, file, part)
    try:
        root = etree.fromstring(data, _parser(limits))
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _syntax_error(error, file, part, limits) from error
    root = _vetted(root, head, file, part, limits)
    if _may_have_braces(data):
        _refuse_braces(root, file, part)
    return root


def parse_html(text: str, *, file: str | None = None, part: str | None = None, limits: Limits = DEFAULT_LIMITS) -> etree._Element:
    """The root element of a text that is HTML, or nearly XHTML: as browsers read it, no text is lost. As parse_xml.

    text: of characters that XML allows (newsdoc.io.encoding). The elements are in no namespace.
    """
    data = text.encode()
    _refuse_many(data, file, part, limits)
    try:
        root = etree.fromstring(data, etree.HTMLParser(no_network=True, huge_tree=False, encoding="utf-8"))
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _syntax_error(error, file, part, limits) from error
    root = _vetted(root, b"", file, part, limits)
    _tidy_names(root)
    return root


def recover_xml(text: str, *, file: str | None = None, limits: Limits = DEFAULT_LIMITS) -> etree._Element:
    """The root element of what can be read of a text that is nearly XML. As parse_xml.

    text: without a declaration of its encoding, and of characters that XML allows.
    """
    data = text.encode()
    _refuse_many(data, file, None, limits)
    head = _harmless_head(data, file, None)
    try:
        root = etree.fromstring(data, _parser(limits, recover=True, encoding="utf-8"))
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _syntax_error(error, file, None, limits) from error
    root = _vetted(root, head, file, None, limits)
    _tidy_names(root)
    for element in root.iter(etree.Element):
        element.tag = _plain(element.tag)  # without a prefix that could not be understood
    return root


def xml_bytes(root: etree._Element, *, standalone: bool = False) -> bytes:
    """The document as UTF-8 with an XML declaration, which says standalone="yes" where asked."""
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=standalone or None)  # type: ignore[arg-type, return-value]


def _parser(limits: Limits, *, recover: bool = False, encoding: str | None = None) -> etree.XMLParser:
    """Without collect_ids, libxml2 loads external document types whatever load_dtd says."""
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=limits.xml_depth > _DEEPEST_USUAL,
        collect_ids=True,
        recover=recover,
        encoding=encoding,
    )


def _tidy_names(root: etree._Element) -> None:
    """Put names that XML has not, as HTML and damage bring them, in a plain form: lxml gives them, but takes none of them."""
    odd = [element for element in root.iter(etree.Element) if not all(map(_NAME.fullmatch, _names(element)))]
    for element in odd:
        given = [(_plain(name), value) for name, value in zip(_names(element)[1:], element.values(), strict=True)]
        element.attrib.clear()
        element.tag = _plain(element.tag)
        element.attrib.update(given[::-1])
    if odd:
        etree.cleanup_namespaces(root)


def _names(element: etree._Element) -> list[str]:
    return [element.tag, *cast("list[str]", element.keys())]


def _plain(name: str) -> str:
    """The name, or what is left of it without its namespace or prefix and what is no letter or digit."""
    if _NAME.fullmatch(name) and ":" not in name.rpartition("}")[2]:
        return name
    return re.sub(r"[^A-Za-z0-9_.-]", "", name.rpartition("}")[2].rpartition(":")[2]).lstrip(".-0123456789") or "a"


# --- before it is parsed ---


def _refuse_encoding(data: bytes, file: str | None, part: str | None) -> None:
    """Refuse encodings in which markup does not show in the bytes, such as UTF-7: what is counted would not be what is parsed."""
    if data.startswith(_UTF_32):
        raise InvalidDocumentError("newsdoc reads no XML in UTF-32: save it as UTF-8", file=file, place=part)
    if found := _DECLARED.match(data):
        _refuse_encoding_named(found[1].decode("ascii", "replace").strip(), file, part)


def _refuse_encoding_named(name: str, file: str | None, part: str | None) -> None:
    if not shows_markup(name):
        reason = None if codec_of(name) else LookupError(name)  # as of damage, which may be mended
        raise InvalidDocumentError(f"newsdoc reads no XML in the encoding {name!r}: save it as UTF-8", file=file, place=part) from reason


def _may_have_braces(data: bytes) -> bool:
    return b"{" in data or b"}" in data or b"\0" in data or (b"&#" in data and _BRACE.search(data) is not None)


def _refuse_many(data: bytes, file: str | None, part: str | None, limits: Limits) -> None:
    """Refuse more tags than there may be elements, and more values than there may be attributes."""
    check_time()
    tags = data.count(b"<")
    if tags > 2 * limits.xml_elements + _NO_ELEMENTS:
        raise exceeded(limits, "xml_elements", f"the XML has more than {limits.xml_elements:,} elements", file=file, place=part)
    if data.count(b"=") > limits.xml_attributes and _values(data) > limits.xml_attributes:
        raise exceeded(limits, "xml_attributes", f"the XML has more than {limits.xml_attributes:,} attributes", file=file, place=part)


def _values(data: bytes) -> int:
    """How many equals signs stand before a quotation mark, as those of attributes do."""
    return sum(1 for _ in re.finditer(rb"""=[\s\0]*["']""", data))


def _harmless_head(data: bytes, file: str | None, part: str | None) -> bytes:
    """The document up to where its first element starts, or all of it where that cannot be told.

    Declarations of entities and attributes are refused there already: what they blow up comes after.
    """
    parser = etree.XMLPullParser(("start",), resolve_entities=False, no_network=True, load_dtd=False, collect_ids=True)
    try:
        for end in range(_PIECE, len(data) + _PIECE, _PIECE):
            parser.feed(data[end - _PIECE : end])
            for _, root in parser.read_events():
                _refuse_dtd(cast("etree._Element", root), data[:end], file, part)
                return data[:end]
    except (etree.XMLSyntaxError, ValueError) as error:
        if _AMPLIFIED in str(error):
            raise InvalidDocumentError("the document declares more than newsdoc expands", file=file, place=part) from None
    return data  # what else is wrong is told where it is parsed


# --- when it is parsed ---


def _vetted(root: etree._Element | None, head: bytes, file: str | None, part: str | None, limits: Limits) -> etree._Element:
    if root is None:
        raise InvalidDocumentError("this is not XML: there is no element in it", file=file, place=part)
    check_time()
    if encoding := root.getroottree().docinfo.encoding:
        _refuse_encoding_named(encoding, file, part)
    _refuse_dtd(root, head, file, part)
    _check_size(root, file, part, limits)
    return root


def _refuse_braces(root: etree._Element, file: str | None, part: str | None) -> None:
    """Refuse namespaces that are no URI (RFC 3986, section 2) and that lxml gives, but takes from nobody."""
    found = cast("list[etree._Element]", _in_braces(root.getroottree()))
    if found:
        reason = LookupError(found[0].tag)  # as of damage, which may be mended
        line = found[0].sourceline
        place = ":".join(str(piece) for piece in (part, line) if piece is not None)
        raise InvalidDocumentError("a namespace has braces, which no URI may have", file=file, place=place) from reason


def _syntax_error(error: Exception, file: str | None, part: str | None, limits: Limits) -> NewsdocError:
    message = str(getattr(error, "msg", None) or error).splitlines()
    reason = message[0].partition(", line ")[0] if message else "it is empty"
    if _TOO_DEEP.search(reason):
        return _too_deep(file, part, limits)
    line, column = getattr(error, "position", (None, None))
    place = ":".join(str(piece) for piece in (part, line, column) if piece is not None)
    return InvalidDocumentError(f"this is not well-formed XML: {reason}", file=file, place=place or None)


def _refuse_dtd(root: etree._Element, head: bytes, file: str | None, part: str | None) -> None:
    """Entities are asked of libxml2; lxml does not tell of all attributes, which show in the bytes of what stands before the root."""
    dtd = root.getroottree().docinfo.internalDTD
    if dtd is None:
        return
    if next(dtd.iterentities(), None) is not None:  # type: ignore[attr-defined]
        raise InvalidDocumentError("the document declares entities, which newsdoc does not expand", file=file, place=part)
    if b"<!ATTLIST" in head.replace(b"\0", b""):
        raise InvalidDocumentError("the document declares attributes, which newsdoc does not add", file=file, place=part)


def _check_size(root: etree._Element, file: str | None, part: str | None, limits: Limits) -> None:
    """Asked of libxml2, which is many times as fast as to walk the tree."""
    tree = root.getroottree()
    if _deeper_than(limits.xml_depth)(tree):
        raise _too_deep(file, part, limits)
    if (elements := int(cast("float", _count(tree)))) > limits.xml_elements:
        raise exceeded(limits, "xml_elements", f"the XML has {elements:,} elements", file=file, place=part)


def _too_deep(file: str | None, part: str | None, limits: Limits) -> NewsdocError:
    return exceeded(limits, "xml_depth", f"the XML is nested deeper than {limits.xml_depth} elements", file=file, place=part)


_in_braces = etree.XPath(
    "//*[contains(namespace-uri(), '{') or contains(namespace-uri(), '}') or @*[contains(namespace-uri(), '{') or contains(namespace-uri(), '}')]][1]"
)
_count = etree.XPath("count(//*)")


@functools.lru_cache(8)
def _deeper_than(depth: int) -> etree.XPath:
    return etree.XPath(f"boolean({'/*' * (depth + 1)})")
