"""In what a document breaks an XML schema: in words that people can read, and where."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from newsdoc.diagnostics import Place
from newsdoc.errors import shortened
from newsdoc.formats.newsml_g2.names import NAR
from newsdoc.formats.newsml_g2.places import place_of
from newsdoc.markup.names import XHTML
from newsdoc.schemas.compiled import xml_schema

__all__ = ["schema_errors"]


def schema_errors(root: etree._Element, schema: Path, file: str | None = None) -> Iterator[tuple[str, Place]]:
    """What is wrong with a document by a schema, and where. file: what the document is called.

    Raises SourceError where the schema's file cannot be used.
    """
    compiled = xml_schema(schema)
    if compiled.validate(root):
        return
    for error in compiled.error_log:  # type: ignore[attr-defined]
        message = error.message.replace(f"{{{NAR}}}", "").replace(f"{{{XHTML}}}", "")
        yield shortened(message), _place(root, error, file)


def _place(root: etree._Element, error: etree._LogEntry, file: str | None) -> Place:
    try:
        found = root.getroottree().xpath(error.path) if error.path else None
    except etree.XPathError:  # the path names a prefix of the document's, which means nothing to it
        found = None
    element = found[0] if isinstance(found, list) and found else None
    return place_of(element, file) if isinstance(element, etree._Element) else Place(file=file, line=error.line)
