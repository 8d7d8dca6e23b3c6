"""An edition: articles that are published together."""

from __future__ import annotations

from attrs import field, frozen

from newsdoc.model.article import Article
from newsdoc.model.facts import Timestamp
from newsdoc.model.values import each, instance_of, line, not_empty, optional, to_tuple

__all__ = ["Edition", "Section"]


@frozen
class Section:
    """A part of an edition: a title, or none, and its articles in order."""

    articles: tuple[Article, ...] = field(converter=to_tuple, validator=[each(instance_of(Article)), not_empty])
    title: str | None = field(default=None, kw_only=True, validator=optional(line))


@frozen
class Edition:
    """Articles in sections, with a title, a date and an outlet."""

    sections: tuple[Section, ...] = field(converter=to_tuple, validator=[each(instance_of(Section)), not_empty])
    title: str | None = field(default=None, kw_only=True, validator=optional(line))
    date: Timestamp | None = field(default=None, kw_only=True, validator=optional(instance_of(Timestamp)))
    outlet: str | None = field(default=None, kw_only=True, validator=optional(line))

    @classmethod
    def of(cls, *articles: Article) -> Edition:
        """An edition of just these articles, in one section without a title."""
        return cls([Section(articles)])

    @property
    def articles(self) -> tuple[Article, ...]:
        """All articles, in order."""
        return tuple(article for section in self.sections for article in section.articles)

    @property
    def is_single(self) -> bool:
        """Whether it is nothing but one article."""
        own = (self.title, self.date, self.outlet, self.sections[0].title)
        return own == (None, None, None, None) and len(self.sections) == len(self.sections[0].articles) == 1
