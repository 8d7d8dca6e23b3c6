"""Word documents of a few paragraphs of markup, as word processors write what newsdoc does not."""

from __future__ import annotations

import re

import newsdoc
from newsdoc.model import Article, Paragraph
from support.ooxml import parts_of, with_parts

__all__ = ["HEAD", "with_body", "with_part", "with_picture"]

HEAD = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
_RELATIONSHIPS = "word/_rels/document.xml.rels"
_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def with_body(markup: str) -> bytes:
    """A document with newsdoc's styles and without its copy, of this body."""
    data = newsdoc.dumps(Article(id="urn:newsdoc:test:words", headline="", body=[Paragraph("-")]), "docx")
    copies: dict[str, bytes | None] = {name: None for name in parts_of(data) if name.startswith("customXml")}
    relationships = re.sub(rb"<Relationship [^>]*customXml[^>]*>", b"", parts_of(data)[_RELATIONSHIPS])
    document = f"<w:document {HEAD}><w:body>{markup}<w:sectPr/></w:body></w:document>".encode()
    return with_parts(data, {**copies, _RELATIONSHIPS: relationships, "word/document.xml": document})


def with_part(data: bytes, kind: str, root: str, markup: str, name: str | None = None) -> bytes:
    """The document with one more part. kind: such as footnotes."""
    name = name or kind
    return _related(data, kind, name, f"{name}.xml", f"<w:{root} {HEAD}>{markup}</w:{root}>".encode())


def with_picture(data: bytes, content: bytes) -> bytes:
    """The document with a picture that r-picture leads to."""
    return _related(data, "image", "picture", "media/picture.png", content)


def _related(data: bytes, kind: str, name: str, target: str, content: bytes) -> bytes:
    row = f'<Relationship Id="r-{name}" Type="{_TYPE}/{kind}" Target="{target}"/></Relationships>'.encode()
    relationships = parts_of(data)[_RELATIONSHIPS].replace(b"</Relationships>", row)
    return with_parts(data, {_RELATIONSHIPS: relationships, f"word/{target}": content})
