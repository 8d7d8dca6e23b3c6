"""What EPUB carries: in the package's metadata and in the XHTML of its pages."""

from __future__ import annotations

from newsdoc.formats.features import Carried
from newsdoc.formats.xhtml import XHTML_CARRIES
from newsdoc.model import FrozenMap

__all__ = ["CARRIES"]

CARRIES: FrozenMap[Carried] = FrozenMap({
    **XHTML_CARRIES,
    "id": Carried(native="`dc:identifier`"),
    "language": Carried(native="`dc:language`; `xml:lang`, `lang` and `dir` of the page"),
    "headline": Carried(native="`h1`; `dc:title`"),
    "description": Carried(native="`dc:description`"),
    "authors": Carried(native="`dc:creator`, `dc:contributor`, with MARC relators for roles (names and roles)"),
    "url": Carried(native="`dc:source`"),
    "published": Carried(native="`dc:date`", own="`p.published`, as printed"),
    "modified": Carried(native="`dcterms:modified`", own="`p.modified`, as printed"),
    "located": Carried(native="`dc:coverage` (names)"),
    "subjects": Carried(native="`dc:subject`, with `authority` and `term` for scheme and code"),
    "keywords": Carried(native="`dc:subject`"),
    "body": Carried(native="an XHTML page"),
    "body.figure": Carried(
        native="`figure` with `img` and `figcaption`, or with a link where the picture's bytes are not at hand",
        own="`span.caption`, `span.credit`; `a.picture` or `p.alt`, where there is no picture",
    ),
    "body.footnote": Carried(native="`epub:type` and `role`: `footnote`, `doc-footnote`", own="`aside.footnote`, `span.label`"),
    "marks.note": Carried(
        native="`a` to the footnote, `noteref`, `doc-noteref`", own="`a.note` with `data-label`; `span.note`, where there is no such footnote"
    ),
    "provider": Carried(native="`dc:publisher` (name)"),
    "rights": Carried(native="`dc:rights`"),
    "media": Carried(native="in figures: files of the publication"),
})  # fmt: skip
