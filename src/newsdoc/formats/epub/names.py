"""What things are called in an EPUB: its namespaces, media types, and the files that newsdoc writes."""

from __future__ import annotations

__all__ = [
    "CARRIED_REL",
    "CONTAINER_FILE",
    "CONTAINER_NS",
    "DC_NS",
    "EDITION_FILE",
    "FOLDER",
    "JSON_TYPE",
    "MIMETYPE",
    "MIMETYPE_FILE",
    "NAV_FILE",
    "OPF_NS",
    "OPF_TYPE",
    "PACKAGE_FILE",
    "STYLE_FILE",
    "VOCABULARY",
    "XHTML_TYPE",
    "dc",
    "opf",
]

MIMETYPE = b"application/epub+zip"
OPF_TYPE = "application/oebps-package+xml"
XHTML_TYPE = "application/xhtml+xml"
JSON_TYPE = "application/json"

CONTAINER_NS = "urn:oasis:names:tc:opendocument:xmlns:container"
OPF_NS = "http://www.idpf.org/2007/opf"
DC_NS = "http://purl.org/dc/elements/1.1/"
VOCABULARY = "urn:newsdoc:epub:"  # what the prefix "newsdoc" stands for

MIMETYPE_FILE = "mimetype"
CONTAINER_FILE = "META-INF/container.xml"
FOLDER = "EPUB/"
PACKAGE_FILE = "package.opf"
NAV_FILE = "nav.xhtml"
STYLE_FILE = "style.css"
EDITION_FILE = "carried-edition.json"
CARRIED_REL = "newsdoc:carried-copy"


def opf(name: str) -> str:
    """An element's name in the package document's namespace."""
    return f"{{{OPF_NS}}}{name}"


def dc(name: str) -> str:
    """An element's name in the namespace of Dublin Core."""
    return f"{{{DC_NS}}}{name}"
