"""Document properties: what Word shows under File, Info (ISO/IEC 29500-2, section 8; ISO/IEC 29500-1, sections 22.2 and 22.3)."""

from __future__ import annotations

import datetime
import functools
from xml.sax.saxutils import escape

from newsdoc.formats.docx.names import XML_DECLARATION
from newsdoc.io.clock import PLACEHOLDER, source_date
from newsdoc.io.zipwriter import Entry, stored
from newsdoc.model import Article, Edition, Timestamp

__all__ = ["app_entry", "core_entry", "custom_entry"]

_CP = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DC = "http://purl.org/dc/elements/1.1/"
_TERMS = "http://purl.org/dc/terms/"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_APP = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
_CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_VT = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_CORE_ROOT = f'<cp:coreProperties xmlns:cp="{_CP}" xmlns:dc="{_DC}" xmlns:dcterms="{_TERMS}" xmlns:xsi="{_XSI}">'
_USER_DEFINED = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"  # the property set that section 22.3 names
_FIRST_ID = 2


def core_entry(edition: Edition, language: str | None) -> Entry:
    """The core properties: of the article, or of the edition where it holds several."""
    article = edition.articles[0] if edition.is_single else None
    values = _of_article(article) if article else (("dc:title", edition.title), ("dc:creator", edition.outlet))
    shown = [f"<{name}>{escape(value)}</{name}>" for name, value in (*values, ("dc:language", language)) if value]
    created, modified = _moments(article.created, article.published, article.modified) if article else _moments(edition.date, None, None)
    for name, moment in (("created", created), ("modified", modified)):
        shown.append(f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{moment}</dcterms:{name}>')
    return _part("docProps/core.xml", f"{_CORE_ROOT}{''.join(shown)}</cp:coreProperties>")


@functools.cache
def app_entry() -> Entry:
    """What made the document."""
    return _part("docProps/app.xml", f'<Properties xmlns="{_APP}"><Application>newsdoc</Application></Properties>')


def custom_entry(edition: Edition) -> Entry:
    """What a newsroom wants to see of an article and the core properties have no place for."""
    shown = [(name, value) for name, value in _newsroom(edition) if value]
    properties = [
        f'<property fmtid="{_USER_DEFINED}" pid="{number}" name="{name}"><vt:lpwstr>{escape(value)}</vt:lpwstr></property>'
        for number, (name, value) in enumerate(shown, _FIRST_ID)
    ]
    return _part("docProps/custom.xml", f'<Properties xmlns="{_CUSTOM}" xmlns:vt="{_VT}">{"".join(properties)}</Properties>')


def _part(name: str, content: str) -> Entry:
    """A part kept as it is: so small that packing it takes more time than its bytes are worth."""
    return stored(name, (XML_DECLARATION + content).encode())


def _of_article(article: Article) -> tuple[tuple[str, str | None], ...]:
    return (
        ("cp:category", article.genre.name if article.genre else None),
        ("cp:contentStatus", article.status),
        ("dc:creator", "; ".join(author.name for author in article.authors)),
        ("dc:description", article.description),
        ("dc:identifier", article.id),
        ("cp:keywords", ", ".join(article.keywords)),
        ("dc:subject", ", ".join(concept.name for concept in article.subjects if concept.name)),
        ("dc:title", article.headline),
        ("cp:version", str(article.version) if article.version else None),
    )


def _newsroom(edition: Edition) -> tuple[tuple[str, str | None], ...]:
    if not edition.is_single:
        return (("Outlet", edition.outlet), ("Edition date", edition.date.value if edition.date else None))
    article = edition.articles[0]
    return (
        ("Slugline", article.slugline),
        ("Signals", ", ".join(article.signals)),
        ("Urgency", str(article.urgency) if article.urgency else None),
        ("Published", article.published.value if article.published else None),
        ("Embargoed until", article.embargoed.value if article.embargoed else None),
        ("Provider", article.provider.name if article.provider else None),
        ("Rights", article.rights.notice if article.rights else None),
        ("Usage terms", article.rights.usage_terms if article.rights else None),
        ("Address", article.url),
    )


def _moments(created: Timestamp | None, published: Timestamp | None, modified: Timestamp | None) -> tuple[str, str]:
    """Created and modified; where unknown, what comes nearest, or else SOURCE_DATE_EPOCH or the placeholder."""
    last = modified or published or created
    unknown = _text(source_date() or PLACEHOLDER)
    first = created or published or modified
    return (_w3cdtf(first) if first else unknown), (_w3cdtf(last) if last else unknown)


def _w3cdtf(time: Timestamp) -> str:
    """The moment in UTC; the date alone where no offset says which moment it is."""
    return _text(time.moment) if time.has_offset else time.value[:10]


def _text(moment: datetime.datetime) -> str:
    try:
        moment = moment.astimezone(datetime.UTC)
    except OverflowError:  # within a day of the first or the last moment that a datetime knows
        moment = moment.replace(tzinfo=datetime.UTC)
    return f"{moment.replace(tzinfo=None, microsecond=0).isoformat()}Z"
