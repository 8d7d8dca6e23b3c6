"""The package around the document: relationships, content types and carried copies (ISO/IEC 29500-2, Open Packaging)."""

from __future__ import annotations

import functools
import uuid
from xml.sax.saxutils import escape

from attrs import define, field
from lxml import etree

from newsdoc.formats.docx.names import CARRIED, CONTENT_TYPES, CUSTOM_XML, RELATIONSHIPS, XML_DECLARATION, default_namespace, office
from newsdoc.io.pictures import Picture
from newsdoc.io.xml import xml_bytes
from newsdoc.io.zipwriter import Entry, deflated, packed, stored

__all__ = ["CONTENT_TYPE", "FOOTER_ID", "Relationships", "carried_entries", "content_types", "root_relationships"]

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_OFFICE = "application/vnd.openxmlformats-officedocument"
_METADATA = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
CONTENT_TYPE = f"{_WORD}.document.main+xml"
_HOUSE = (
    ("styles", "styles.xml", f"{_WORD}.styles+xml"),
    ("settings", "settings.xml", f"{_WORD}.settings+xml"),
    ("webSettings", "webSettings.xml", f"{_WORD}.webSettings+xml"),
    ("fontTable", "fontTable.xml", f"{_WORD}.fontTable+xml"),
    ("numbering", "numbering.xml", f"{_WORD}.numbering+xml"),
    ("theme", "theme/theme1.xml", f"{_OFFICE}.theme+xml"),
    ("footer", "footer1.xml", f"{_WORD}.footer+xml"),
)
FOOTER_ID = f"rId{len(_HOUSE)}"
_ROOT = (
    (office("officeDocument"), "word/document.xml", CONTENT_TYPE),
    (_METADATA, "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    (office("extended-properties"), "docProps/app.xml", f"{_OFFICE}.extended-properties+xml"),
    (office("custom-properties"), "docProps/custom.xml", f"{_OFFICE}.custom-properties+xml"),
)
_DEFAULTS = {
    "rels": "application/vnd.openxmlformats-package.relationships+xml",
    "xml": "application/xml",
    "png": "image/png",
    "jpg": "image/jpeg",
    "gif": "image/gif",
}
_COUNTS = 256

_Row = tuple[str, str, bool]


@define
class Relationships:
    """What the document part is related to: the house's parts, links, pictures and carried copies."""

    _ids: dict[_Row, str] = field(factory=lambda: {(office(kind), target, False): f"rId{n}" for n, (kind, target, _) in enumerate(_HOUSE, 1)})
    _pictures: dict[bytes, Entry] = field(factory=dict)

    def relate(self, kind: str, target: str, *, external: bool = False) -> str:
        """The id of the relationship of Office's kind to the target; one for each target."""
        return self._ids.setdefault((office(kind), target, external), f"rId{len(self._ids) + 1}")

    def link(self, href: str) -> str:
        """The id of a link's relationship."""
        return self.relate("hyperlink", href, external=True)

    def picture(self, picture: Picture) -> str:
        """The id of a picture's relationship; the same bytes become one part."""
        entry = self._pictures.get(picture.content)
        if entry is None:
            name = f"word/media/image{len(self._pictures) + 1}.{picture.suffix}"
            entry = self._pictures[picture.content] = stored(name, picture.content)
        return self.relate("image", entry.name.removeprefix("word/"))

    def address(self, identity: str) -> str:
        """Where a relationship leads outside of the document; "" where it does not."""
        return next((target for (_, target, external), name in self._ids.items() if external and name == identity), "")

    def content(self, identity: str) -> bytes | None:
        """The bytes of the picture that a relationship leads to."""
        target = next((target for (_, target, external), name in self._ids.items() if not external and name == identity), "")
        return next((content for content, entry in self._pictures.items() if entry.name == f"word/{target}"), None)

    def entries(self) -> list[Entry]:
        """The relationships of the document as a part, and the pictures."""
        return [_relationships("word/_rels/document.xml.rels", tuple(self._ids)), *self._pictures.values()]


def root_relationships() -> Entry:
    """Where in the package the document and its properties are."""
    return _relationships("_rels/.rels", tuple((kind, target, False) for kind, target, _ in _ROOT))


@functools.lru_cache(_COUNTS)
def content_types(copies: int) -> Entry:
    """What each part is, in a package with so many carried copies."""
    root = etree.Element(f"{{{CONTENT_TYPES}}}Types", nsmap=default_namespace(CONTENT_TYPES))
    for suffix, kind in _DEFAULTS.items():
        etree.SubElement(root, f"{{{CONTENT_TYPES}}}Default", Extension=suffix, ContentType=kind)
    parts = [(f"/{target}", kind) for _, target, kind in _ROOT]
    parts += [(f"/word/{target}", kind) for _, target, kind in _HOUSE]
    parts += [(f"/customXml/itemProps{number}.xml", f"{_OFFICE}.customXmlProperties+xml") for number in range(1, copies + 1)]
    for part, kind in parts:
        etree.SubElement(root, f"{{{CONTENT_TYPES}}}Override", PartName=part, ContentType=kind)
    return deflated("[Content_Types].xml", xml_bytes(root, standalone=True))


def carried_entries(number: int, tag: str, content: bytes, identity: str) -> list[Entry]:
    """A carried copy as custom XML: the JSON as the text of one element of the name given, which says the article's number.

    identity: what the copy is of.
    """
    which = f' number="{number}"' if tag == "article" else ""
    item = f'{XML_DECLARATION}<{tag} xmlns="{CARRIED}"{which}>{escape(content.decode())}</{tag}>'
    return [packed(f"customXml/item{number}.xml", item.encode()), _item_properties(number, identity), _item_relationships(number)]


def _item_properties(number: int, identity: str) -> Entry:
    """What the custom XML is called by and of which kind it is (ISO/IEC 29500-1, section 22.5)."""
    guid = str(uuid.uuid5(uuid.NAMESPACE_URL, f"{CARRIED}:{number}:{identity}")).upper()
    references = f'<ds:schemaRefs><ds:schemaRef ds:uri="{CARRIED}"/></ds:schemaRefs>'
    properties = f'<ds:datastoreItem xmlns:ds="{CUSTOM_XML}" ds:itemID="{{{guid}}}">{references}</ds:datastoreItem>'
    return stored(f"customXml/itemProps{number}.xml", (XML_DECLARATION + properties).encode())


def _item_relationships(number: int) -> Entry:
    return _relationships(f"customXml/_rels/item{number}.xml.rels", ((office("customXmlProps"), f"itemProps{number}.xml", False),))


@functools.lru_cache(_COUNTS)
def _relationships(name: str, rows: tuple[_Row, ...]) -> Entry:
    root = etree.Element(f"{{{RELATIONSHIPS}}}Relationships", nsmap=default_namespace(RELATIONSHIPS))
    for number, (kind, target, external) in enumerate(rows, 1):
        row = {"Id": f"rId{number}", "Type": kind, "Target": target}
        etree.SubElement(root, f"{{{RELATIONSHIPS}}}Relationship", {**row, "TargetMode": "External"} if external else row)
    return packed(name, xml_bytes(root, standalone=True))
