"""Good documents, for hostile ones to be made of."""

from __future__ import annotations

import newsdoc
from newsdoc.diagnostics import Collector
from newsdoc.model import Article, Paragraph

STORY = Article(id="urn:example:1", version=1, headline="Fog", language="en", body=(Paragraph("It was foggy."), Paragraph("Ships waited.")))
PACKAGES = ("docx", "epub")


def document(format: str) -> bytes:
    """A small article in a format."""
    return newsdoc.dumps(STORY, format, report=Collector())


def nitf(head: str = "", body: str = "<p>It was foggy.</p>", before: str = "") -> bytes:
    """A NITF document."""
    shown = f"<body><body.head><hedline><hl1>Fog</hl1></hedline></body.head><body.content>{body}</body.content></body>"
    return f"{before}<nitf><head>{head}</head>{shown}</nitf>".encode()


def newsml(body: str, before: str = "", attributes: str = "") -> bytes:
    """A NewsML-G2 item with an XHTML body."""
    item = (
        f'{before}<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.35" conformance="power" '
        f'guid="urn:example:1" version="1" {attributes}><itemMeta><itemClass qcode="ninat:text"/><provider literal="a"/>'
        "<versionCreated>2024-01-01T00:00:00Z</versionCreated></itemMeta><contentMeta><headline>Fog</headline></contentMeta><contentSet>"
        f'<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Fog</title></head>'
        f"<body>{body}</body></html></inlineXML></contentSet></newsItem>"
    )
    return item.encode()


def ninjs(body: str) -> dict[str, object]:
    """A ninjs 2 item with an XHTML body."""
    headline = {"role": "main", "contenttype": "text/plain", "value": "Fog"}
    content = {"role": "main", "contenttype": "text/html", "value": body}
    return {"uri": "urn:example:1", "type": "text", "version": "1", "headlines": [headline], "bodies": [content]}
