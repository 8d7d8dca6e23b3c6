"""contentMeta: what is said of the content: who made it, where, what it is about, and its headlines."""

from __future__ import annotations

import re

from lxml import etree

from newsdoc.formats.newsml_g2.writing.build import add, add_named, break_lines, normalized
from newsdoc.formats.newsml_g2.writing.dates import exact_or_day
from newsdoc.formats.newsml_g2.writing.vocabulary import Vocabulary
from newsdoc.model import Article, Author, Concept, Genre

__all__ = ["append_content_meta"]

_ROLE = re.compile(r"[A-Za-z0-9._\-]+")


def append_content_meta(item: etree._Element, article: Article, vocabulary: Vocabulary) -> None:
    """Append the contentMeta of an article."""
    meta = add(item, "contentMeta")
    _administrative(meta, article, vocabulary)
    _subjects(meta, article, vocabulary)
    _lines(meta, article)
    break_lines(meta)


def _administrative(meta: etree._Element, article: Article, vocabulary: Vocabulary) -> None:
    if article.urgency:
        add(meta, "urgency", str(article.urgency))
    for name, timestamp in (("contentCreated", article.created), ("contentModified", article.modified)):
        if value := exact_or_day(timestamp):
            add(meta, name, value)
    for place in article.located:
        _concept(meta, "located", place, vocabulary)
    for attribution in article.attributions:
        if attribution.kind == "source":
            for name in attribution.names or (attribution.text,):
                add_named(meta, "infoSource", name, role="cpprole:contentSource")
    for author in article.authors:
        _author(meta, author)


def _author(meta: etree._Element, author: Author) -> None:
    """An author is a creator; everybody else contributed."""
    if author.role is None or author.role.lower() == "author":
        element = add_named(meta, "creator", author.name, role="cpprole:author")
    else:
        role = {"role": f"ndrole:{author.role}"} if _ROLE.fullmatch(author.role) else {}
        element = add_named(meta, "contributor", author.name, **role)
    if author.title:
        add(element, "note", author.title, role="ndrole:jobtitle")
    if author.affiliation or author.email:
        details = add(element, "personDetails")
        if author.affiliation:
            add_named(details, "affiliation", author.affiliation)
        if author.email:
            add(add(details, "contactInfo"), "email", author.email)


def _subjects(meta: etree._Element, article: Article, vocabulary: Vocabulary) -> None:
    if article.language:
        add(meta, "language", tag=article.language)
    if article.genre:
        _concept(meta, "genre", article.genre, vocabulary)
    for keyword in article.keywords:
        add(meta, "keyword", normalized(keyword))
    for subject in article.subjects:
        _concept(meta, "subject", subject, vocabulary)


def _concept(meta: etree._Element, name: str, concept: Concept | Genre, vocabulary: Vocabulary) -> None:
    attributes = vocabulary.concept(concept.code, getattr(concept, "scheme", None))
    if concept.name:
        add_named(meta, name, concept.name, **attributes)
    else:
        add(meta, name, **attributes)


def _lines(meta: etree._Element, article: Article) -> None:
    if article.slugline:
        add(meta, "slugline", normalized(article.slugline))
    if article.headline:
        add(meta, "headline", article.headline, rank="1")
    if article.deck:
        add(meta, "headline", article.deck, rank="2", role="ndrole:deck")
    if article.kicker:
        add(meta, "headline", article.kicker, rank="3", role="ndrole:kicker")
    if article.dateline:
        add(meta, "dateline", article.dateline.text)
    if article.byline:
        add(meta, "by", article.byline)
    for attribution in article.attributions:
        if attribution.kind == "agency":
            add(meta, "creditline", normalized(attribution.text))
    if article.description:
        add(meta, "description", article.description, role="drol:summary")
