"""Elements as text that is the same for elements that say the same.

Canonical XML is not used: libxml2 refuses it for namespaces that are no absolute URIs, which some documents have.
"""

from __future__ import annotations

import copy

from lxml import etree

from newsdoc.formats.newsml_g2.names import NAR

__all__ = ["canonical", "shell"]

_OWN = f"{{{NAR}}}"
_QNAMES = ("valuedatatype", "{http://www.w3.org/2001/XMLSchema-instance}type")


def canonical(element: etree._Element) -> str:
    """The element as text: attributes by their names, no comments, and none of the white space by which its elements were laid out."""
    try:
        return _canonical(element)
    except ValueError:  # lxml reads namespaces that are no URIs at all, and makes none
        return etree.tostring(element, encoding="unicode", with_tail=False)


def _canonical(element: etree._Element) -> str:
    used = _namespaces(element)
    prefixes = {str(prefix): uri for prefix, uri in element.nsmap.items() if prefix and uri != NAR and (uri in used or prefix in used)}
    alone = etree.Element(element.tag, _sorted(element), nsmap={None: NAR, **prefixes})  # type: ignore[dict-item]
    _fill(alone, element)
    return etree.tostring(alone, encoding="unicode")


def shell(element: etree._Element, attributes: dict[str, str]) -> str:
    """An empty element of the same name, with some of its attributes."""
    try:
        return canonical(etree.Element(element.tag, attributes, nsmap=element.nsmap))  # type: ignore[arg-type]
    except ValueError:
        return canonical(etree.Element(element.tag))


def _fill(new: etree._Element, old: etree._Element) -> None:
    """Copy what an element holds; white space where it holds nothing but elements is left out."""
    keeps_space = len(old) == 0 or any(text and text.strip() for text in (old.text, *(child.tail for child in old)))
    _append_text(new, old.text, keeps_space)
    for child in old:
        kind: object = child.tag
        if isinstance(kind, str) and kind.startswith(_OWN):
            _fill(etree.SubElement(new, kind, _sorted(child)), child)
        elif isinstance(kind, str) or kind is etree.Entity:
            inner = copy.deepcopy(child)
            inner.tail = None
            new.append(inner)
        _append_text(new, child.tail, keeps_space)


def _append_text(element: etree._Element, text: str | None, keeps_space: bool) -> None:
    if not text or not keeps_space:
        return
    if len(element):
        element[-1].tail = f"{element[-1].tail or ''}{text}"
    else:
        element.text = f"{element.text or ''}{text}"


def _sorted(element: etree._Element) -> dict[str, str]:
    return {str(name): str(value) for name, value in sorted(element.attrib.items())}


def _namespaces(element: etree._Element) -> set[str]:
    """The namespaces that names in it are in, and the prefixes that values of the type QName use, such as xs:boolean."""
    names = [str(name) for inner in element.iter(etree.Element) for name in (inner.tag, *inner.attrib)]
    values = [inner.get(name, "") for inner in element.iter(etree.Element) for name in _QNAMES if name in inner.attrib]
    return {*(name[1:].partition("}")[0] for name in names if name.startswith("{")), *(value.partition(":")[0] for value in values)}
