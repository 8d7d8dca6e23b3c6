"""The navigation document: contents and landmarks (EPUB 3.3, section 7)."""

from __future__ import annotations

import functools
from collections.abc import Iterator

from newsdoc.formats.epub.content import page_head
from newsdoc.formats.epub.languages import page_language
from newsdoc.formats.epub.names import NAV_FILE
from newsdoc.formats.epub.publication import Page, Publication
from newsdoc.markup.xmltext import tag, text_tag

__all__ = ["navigation_page"]


def navigation_page(publication: Publication) -> bytes:
    """The navigation document: the titles of sections and articles, and where contents and text begin."""
    body = tag("body", children=[_contents(publication), _landmarks(publication.pages[0].file)])
    return f"{page_head(publication.title, publication.language)}\n{body}\n</html>\n".encode()


def _contents(publication: Publication) -> str:
    children = [text_tag("h1", publication.title), tag("ol", children=_sections(publication))]
    return tag("nav", {"epub:type": "toc", "role": "doc-toc", "id": "toc"}, children)


def _sections(publication: Publication) -> Iterator[str]:
    for section, pages in zip(publication.edition.sections, publication.sections, strict=True):
        entries = [_entry(page) for page in pages]
        if section.title:
            yield tag("li", children=[text_tag("span", section.title), tag("ol", children=entries)])
        else:
            yield from entries


def _entry(page: Page) -> str:
    return f"<li>{text_tag('a', page.title, {'href': page.file, **page_language(page.article.language)})}</li>"


@functools.cache
def _landmarks(first: str) -> str:
    entries = [_landmark("toc", f"{NAV_FILE}#toc", "Contents"), _landmark("bodymatter", first, "Text")]
    return tag("nav", {"epub:type": "landmarks", "hidden": "hidden"}, [tag("ol", children=entries)])


def _landmark(kind: str, href: str, label: str) -> str:
    return f"<li>{text_tag('a', label, {'epub:type': kind, 'href': href, **page_language('en')})}</li>"
