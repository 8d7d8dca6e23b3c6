"""Reads NewsML-G2: what the content shows, with the metadata, or with newsdoc's carried copy, for what cannot be seen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from lxml import etree

from newsdoc.diagnostics import Diagnostic, Report
from newsdoc.errors import InvalidArticleError, NoArticleError
from newsdoc.formats.base import ReadOptions
from newsdoc.formats.newsml_g2.names import CARRIED_EDITION, nar
from newsdoc.formats.newsml_g2.namespaces import ITEMS
from newsdoc.formats.newsml_g2.reading.articles import article_of, carried_copy
from newsdoc.formats.newsml_g2.reading.items import left_aside, stories_of
from newsdoc.formats.newsml_g2.reading.opened import Opened, open_document
from newsdoc.markup.reading.editions import SeenEdition, SeenSection, restore_edition
from newsdoc.markup.reading.parts import one_line
from newsdoc.model import Article, Edition

__all__ = ["read", "read_edition"]


def read(source: BinaryIO, options: ReadOptions, report: Report) -> Iterator[Article]:
    """An article for each text item, and for each item where there is none of text.

    Raises InvalidDocumentError where it is no NewsML-G2, LimitExceededError where the document asks too much.
    """
    yield from _articles(open_document(source, options.limits, report))


def read_edition(source: BinaryIO, options: ReadOptions, report: Report) -> Edition:
    """The articles with their edition; as read."""
    opened = open_document(source, options.limits, report)
    articles = list(_articles(opened))
    if not articles:
        raise NoArticleError(f"the document holds no article: {_instead(opened.root)}", file=opened.file)
    package = next(opened.root.iter(nar("packageItem")), None)
    if package is None:
        return Edition.of(*articles)
    ordered, sections = _by_groups(package, articles)
    seen = SeenEdition(sections=sections, joined="none")
    return restore_edition(carried_copy(package, CARRIED_EDITION, opened), ordered, seen, report, opened.file)


def _articles(opened: Opened) -> Iterator[Article]:
    stories, others = stories_of(opened.root)
    for item in others:
        opened.report(left_aside(item, opened.places))
    broken: InvalidArticleError | None = None
    count = 0
    for story in stories:
        try:
            article = article_of(story, opened, alone=len(stories) == 1)
        except InvalidArticleError as error:
            broken = error
            opened.report(Diagnostic("item-unreadable", error.message, opened.places.of(story.item.element)))
        else:
            count += 1
            yield article
    if broken is not None and count == 0:
        raise broken


def _instead(root: etree._Element) -> str:
    """What a document without articles is."""
    kinds = dict.fromkeys(etree.QName(item).localname for item in root.iter(*map(nar, ITEMS)))
    return f"what it has is {', '.join(kinds)}"


def _by_groups(package: etree._Element, articles: list[Article]) -> tuple[list[Article], list[SeenSection]]:
    """The articles in the order of the package's groups, and the groups; articles that none refers to come last."""
    waiting = list(articles)
    ordered: list[Article] = []
    sections: list[SeenSection] = []
    for group in package.iterfind(f"{nar('groupSet')}/{nar('group')}"):
        before = len(ordered)
        for reference in group.iterfind(nar("itemRef")):
            article = next((article for article in waiting if article.id == reference.get("residref")), None)
            if article is not None:
                waiting.remove(article)
                ordered.append(article)
        if len(ordered) > before:
            sections.append(SeenSection(one_line([group.findtext(nar("title")) or ""]) or None, len(ordered) - before))
    return [*ordered, *waiting], sections
