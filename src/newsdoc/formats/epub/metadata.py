"""The metadata of the package document (EPUB 3.3, section 5.5; EPUB Accessibility 1.1, section 2)."""

from __future__ import annotations

import datetime
import functools
from collections.abc import Iterable, Iterator

from newsdoc.formats.epub.languages import package_language
from newsdoc.formats.epub.names import CARRIED_REL, EDITION_FILE, JSON_TYPE
from newsdoc.formats.epub.publication import Publication
from newsdoc.io.clock import PLACEHOLDER, source_date
from newsdoc.markup.xmltext import tag, text_tag
from newsdoc.model import Article, Figure, Timestamp

__all__ = ["metadata"]

# MARC relators: the codes for the roles that newsrooms speak of.
_RELATORS = {
    "author": "aut",
    "writer": "aut",
    "reporter": "rpt",
    "editor": "edt",
    "translator": "trl",
    "photographer": "pht",
    "illustrator": "ill",
    "interviewer": "ivr",
    "contributor": "ctb",
}
_EDGES = (datetime.MINYEAR, datetime.MAXYEAR)  # a moment in them may be one in a year that cannot be written


def metadata(publication: Publication) -> Iterator[str]:
    """The elements of the metadata, as XML."""
    articles = [page.article for page in publication.pages]
    yield text_tag("dc:identifier", publication.identifier, {"id": "identifier"})
    yield text_tag("dc:title", publication.title)
    yield from _texts("language", publication.languages or ["und"])
    yield from _authors(articles)
    yield from _texts("publisher", _publishers(publication))
    yield from _texts("date", _date(publication))
    yield from _texts("description", (article.description for article in articles))
    yield from _subjects(articles)
    yield from _texts("coverage", (place.name or place.code for article in articles for place in article.located))
    yield from _texts("source", (article.url for article in articles))
    yield from _texts("rights", (text for article in articles for text in _rights(article)))
    yield _meta("dcterms:modified", _modified(publication))
    yield from _accessibility(publication)
    yield from _carried_copies(publication)


def _texts(name: str, texts: Iterable[str | None]) -> Iterator[str]:
    """An element of Dublin Core for each text that is there, once."""
    return (text_tag(f"dc:{name}", text) for text in dict.fromkeys(texts) if text)


def _meta(name: str, text: str, **attributes: str) -> str:
    return text_tag("meta", text, {"property": name, **attributes})


# --- who ---


def _authors(articles: list[Article]) -> Iterator[str]:
    authors = dict.fromkeys((author.name, author.role) for article in articles for author in article.authors)
    for number, (name, role) in enumerate(authors, 1):
        code = _RELATORS.get(role.lower()) if role else None
        kind = "creator" if role is None or code in ("aut", "rpt") else "contributor"
        yield text_tag(f"dc:{kind}", name, {"id": f"author-{number}"})
        if code:
            yield _meta("role", code, refines=f"#author-{number}", scheme="marc:relators")
        elif role:
            yield _meta("role", role, refines=f"#author-{number}")


def _publishers(publication: Publication) -> list[str | None]:
    if publication.edition.outlet:
        return [publication.edition.outlet]
    providers = (page.article.provider for page in publication.pages)
    return [provider.name or provider.uri for provider in providers if provider]


# --- when ---


def _date(publication: Publication) -> list[str]:
    """The date of publication in the forms that EPUB has: a date, or a date-time with an offset."""
    known = publication.pages[0].article.published if publication.is_single else publication.edition.date
    if known is None:
        return []
    return [known.value if known.has_offset and known.moment.year not in _EDGES else known.value[:10]]


def _modified(publication: Publication) -> str:
    """The moment of the last change, which EPUB demands, in UTC."""
    known = [page.article.modified or page.article.published for page in publication.pages]
    moments = [_utc(time) for time in (*known, publication.edition.date) if time]
    moment = max(moments) if moments else source_date() or PLACEHOLDER
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")


def _utc(time: Timestamp) -> datetime.datetime:
    moment = time.moment
    if moment.tzinfo is None:
        return moment.replace(tzinfo=datetime.UTC)
    try:
        return moment.astimezone(datetime.UTC)
    except OverflowError:  # within a day of the years 1 and 9999, the first and last that there are
        return moment.replace(tzinfo=datetime.UTC)


# --- what ---


def _subjects(articles: list[Article]) -> Iterator[str]:
    concepts = dict.fromkeys(concept for article in articles for concept in _concepts(article))
    for number, (name, code, scheme) in enumerate(concepts, 1):
        if code and scheme:
            yield text_tag("dc:subject", name or code, {"id": f"subject-{number}"})
            yield _meta("authority", scheme, refines=f"#subject-{number}")
            yield _meta("term", code, refines=f"#subject-{number}")
        else:
            yield text_tag("dc:subject", name or code or "")


def _concepts(article: Article) -> Iterator[tuple[str | None, str | None, str | None]]:
    """Name, code and scheme of each subject and keyword."""
    yield from ((subject.name, subject.code, subject.scheme) for subject in article.subjects)
    yield from ((keyword, None, None) for keyword in article.keywords)


def _rights(article: Article) -> Iterator[str | None]:
    if article.rights:
        yield article.rights.notice or article.rights.holder
        yield article.rights.usage_terms
        yield article.rights.data_mining


# --- for whom ---


def _accessibility(publication: Publication) -> tuple[str, ...]:
    shown = [block for page in publication.pages for block in page.article.body if isinstance(block, Figure) and page.picture_source(block)]
    may_flash = any(picture.media_type in ("image/gif", "image/webp") for picture in publication.pictures)
    return _accessible(bool(shown), all(figure.alt for figure in shown), may_flash)


@functools.cache
def _accessible(shows_pictures: bool, all_described: bool, may_flash: bool) -> tuple[str, ...]:
    features = ["structuralNavigation", "tableOfContents", "readingOrder", *(["alternativeText"] if shows_pictures and all_described else [])]
    summary = "Text with headings and a table of contents" + ("." if all_described else "; some pictures have no description.")
    return (
        *[_meta("schema:accessMode", mode) for mode in (["textual", "visual"] if shows_pictures else ["textual"])],
        _meta("schema:accessModeSufficient", "textual" if all_described else "textual,visual"),
        *[_meta("schema:accessibilityFeature", feature) for feature in features],
        _meta("schema:accessibilityHazard", "unknown" if may_flash else "none"),
        _meta("schema:accessibilitySummary", summary, **package_language("en")),
    )


# --- the way back ---


def _carried_copies(publication: Publication) -> Iterator[str]:
    """Links to the carried copies: files that belong to the publication, but are not shown (section 5.5.5)."""
    attributes = {"rel": CARRIED_REL, "media-type": JSON_TYPE}
    if not publication.is_single:
        yield tag("link", {**attributes, "href": EDITION_FILE})
    for page in publication.pages:
        yield tag("link", {**attributes, "href": page.carried_file, "refines": f"#{page.id}"})
