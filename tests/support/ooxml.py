"""Outside judges of Word documents: the schemas of ISO/IEC 29500 and openxml-audit."""

from __future__ import annotations

import functools
import io
import zipfile
from pathlib import Path

from lxml import etree
from openxml_audit import OpenXmlValidator  # type: ignore[import-untyped]

__all__ = ["audit", "parts_of", "schema_errors", "with_parts"]

_SCHEMAS = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "wml.xsd",
    "http://schemas.openxmlformats.org/drawingml/2006/main": "dml-main.xsd",
    "http://schemas.openxmlformats.org/package/2006/content-types": "opc-xsd/opc-contentTypes.xsd",
    "http://schemas.openxmlformats.org/package/2006/relationships": "opc-xsd/opc-relationships.xsd",
    "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties": "shared-documentPropertiesExtended.xsd",
    "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties": "shared-documentPropertiesCustom.xsd",
    "http://schemas.openxmlformats.org/package/2006/metadata/core-properties": "opc-xsd/opc-coreProperties.xsd",
    "http://schemas.openxmlformats.org/officeDocument/2006/customXml": "shared-customXmlDataProperties.xsd",
}


def parts_of(data: bytes) -> dict[str, bytes]:
    """The parts of a package by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def with_parts(data: bytes, changes: dict[str, bytes | None]) -> bytes:
    """The package with parts replaced or added, or left out where None is given."""
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w") as package:
        for name, content in {**parts_of(data), **changes}.items():
            if content is not None:
                package.writestr(name, content)
    return sink.getvalue()


def schema_errors(data: bytes, schemas: Path) -> list[str]:
    """What the ISO schemas in the folder find in any part; a part of a namespace they don't know is passed over."""
    errors = []
    for name, content in parts_of(data).items():
        root = etree.fromstring(content) if name.endswith((".xml", ".rels")) else None
        schema = _SCHEMAS.get(etree.QName(root).namespace or "") if root is not None else None
        if root is not None and schema and not _schema(schemas / schema).validate(root):
            errors += [f"{name}:{error.line}: {error.message}" for error in _schema(schemas / schema).error_log]  # type: ignore[attr-defined]
    return errors


def audit(data: bytes, folder: Path) -> list[str]:
    """What openxml-audit finds."""
    path = folder / "audited.docx"
    path.write_bytes(data)
    return [str(error) for error in OpenXmlValidator().validate(str(path)).errors]


@functools.cache
def _schema(path: Path) -> etree.XMLSchema:
    return etree.XMLSchema(file=str(path))
