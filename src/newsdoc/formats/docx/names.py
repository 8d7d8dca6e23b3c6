"""Names of Office Open XML (ISO/IEC 29500-1 and -2) as lxml wants them."""

from __future__ import annotations

import functools

__all__ = [
    "CARRIED",
    "CODE_FONT",
    "CONTENT_TYPES",
    "CUSTOM_XML",
    "NAMESPACES",
    "PIC",
    "RELATIONSHIPS",
    "STRICT_R",
    "STRICT_WML",
    "WML",
    "WP",
    "XML_DECLARATION",
    "A",
    "R",
    "attributes",
    "default_namespace",
    "office",
    "w",
]

WML = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
# The same in strict documents (ISO/IEC 29500-1 without part 4).
STRICT_WML = "http://purl.oclc.org/ooxml/wordprocessingml/main"
STRICT_R = "http://purl.oclc.org/ooxml/officeDocument/relationships"
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
CODE_FONT = "Courier New"
XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
# The carried copy's own namespace (markup/carried.py).
CARRIED = "urn:newsdoc:docx:carried"

NAMESPACES = {"w": WML, "r": R, "wp": WP, "a": A, "pic": PIC}


@functools.cache
def w(name: str) -> str:
    """A name in WordprocessingML's namespace."""
    return f"{{{WML}}}{name}"


def office(name: str) -> str:
    """The type of one of Office's relationships."""
    return f"{R}/{name}"


def attributes(**given: str | int) -> dict[str, str]:
    """Attributes in WordprocessingML's namespace."""
    return {w(name): str(value) for name, value in given.items()}


def default_namespace(space: str) -> dict[str, str]:
    """lxml's nsmap for a document whose elements have no prefix."""
    return {None: space}  # type: ignore[dict-item]  # lxml takes None; its stubs do not know
