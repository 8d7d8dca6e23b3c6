"""What is published: an edition's articles as pages, with the names and titles that the files of an EPUB share."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping

from attrs import frozen

from newsdoc.formats.epub.pictures import Picture, pictures_of
from newsdoc.model import Article, Edition, Figure

__all__ = ["Page", "Publication", "publication_of"]

_TITLE_WORDS = 8


@frozen
class Page:
    """An article as a document of the EPUB. number: from 1, in reading order."""

    article: Article
    number: int
    pictures: Mapping[str, Picture]

    @property
    def id(self) -> str:
        """The document's id in the manifest."""
        return f"article-{self.number}"

    @property
    def file(self) -> str:
        """The document's file."""
        return f"{self.id}.xhtml"

    @property
    def carried_file(self) -> str:
        """The file of the article's carried copy."""
        return f"carried-{self.number}.json"

    @property
    def title(self) -> str:
        """What the document is called: it must have a title, even where the article has no headline."""
        return self.article.headline or self.article.slugline or _first_words(self.article) or self.article.id

    def picture_source(self, figure: Figure) -> str | None:
        """Where the figure's picture is in the EPUB; None where it isn't there."""
        picture = self.pictures.get(figure.media) if figure.media else None
        return picture.file if picture else None


@frozen
class Publication:
    """An edition and its pages, by section."""

    edition: Edition
    sections: tuple[tuple[Page, ...], ...]
    pages: tuple[Page, ...]
    is_single: bool

    @property
    def identifier(self) -> str:
        """The article's id, or for an edition a name made from those of its articles (RFC 9562, section 5.5)."""
        ids = [page.article.id for page in self.pages]
        return ids[0] if self.is_single else uuid.uuid5(uuid.NAMESPACE_URL, "\n".join(ids)).urn

    @property
    def title(self) -> str:
        """What the publication is called."""
        return self.edition.title or self.edition.outlet or self.pages[0].title

    @property
    def languages(self) -> list[str]:
        """The languages of the articles, each once."""
        return list(dict.fromkeys(page.article.language for page in self.pages if page.article.language))

    @property
    def language(self) -> str | None:
        """The language of the publication as a whole: that of the first article that tells its own."""
        return next(iter(self.languages), None)

    @property
    def pictures(self) -> Iterator[Picture]:
        """All pictures, in the order of the pages."""
        return (picture for page in self.pages for picture in page.pictures.values())


def publication_of(edition: Edition) -> Publication:
    """The publication that an edition becomes."""
    pages = tuple(Page(article, number, pictures_of(article, number)) for number, article in enumerate(edition.articles, 1))
    waiting = iter(pages)
    sections = tuple(tuple(next(waiting) for _ in section.articles) for section in edition.sections)
    return Publication(edition, sections, pages, edition.is_single)


def _first_words(article: Article) -> str | None:
    text = next((block.visible_text for block in article.body if block.visible_text.strip()), None)
    if text is None:
        return None
    words = text.split(maxsplit=_TITLE_WORDS)
    return " ".join(words[:_TITLE_WORDS]) + (" …" if len(words) > _TITLE_WORDS else "")
