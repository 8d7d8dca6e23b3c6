"""An article as a content document of an EPUB (EPUB 3.3, section 6.1)."""

from __future__ import annotations

import functools

from newsdoc.formats.epub.languages import page_language
from newsdoc.formats.epub.names import STYLE_FILE
from newsdoc.formats.epub.publication import Page
from newsdoc.formats.epub.urls import is_valid_url
from newsdoc.markup.names import EPUB, XHTML
from newsdoc.markup.xhtml import ArticleMarkup
from newsdoc.markup.xmltext import DECLARATION, attributes, tag, text_tag

__all__ = ["article_markup", "article_page", "page_head"]

_LANGUAGES = 64
_CHARSET = tag("meta", {"charset": "utf-8"})
_STYLE = tag("link", {"rel": "stylesheet", "type": "text/css", "href": STYLE_FILE})


def article_page(page: Page) -> bytes:
    """The article's XHTML: all that is printed of it, in reading order."""
    parts = "\n".join(article_markup(page).parts())
    body = f'<body epub:type="bodymatter">\n<section class="article">\n{parts}\n</section>\n</body>'
    return f"{page_head(page.title, page.article.language)}\n{body}\n</html>\n".encode()


def article_markup(page: Page) -> ArticleMarkup:
    """What writes the article's printed parts."""
    return ArticleMarkup(page.article, page.picture_source, epub=True, can_link=is_valid_url)


def page_head(title: str, language: str | None) -> str:
    """An XHTML document up to the end of its head."""
    return f"{_start(language)}\n<head>\n{_CHARSET}\n{text_tag('title', title)}\n{_STYLE}\n</head>"


@functools.lru_cache(_LANGUAGES)
def _start(language: str | None) -> str:
    return f"{DECLARATION}<html{attributes({'xmlns': XHTML, 'xmlns:epub': EPUB, **page_language(language)})}>"
