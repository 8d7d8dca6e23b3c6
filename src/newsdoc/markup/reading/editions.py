"""An edition again: its articles, in the sections that the carried copy tells of."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from typing import Any

from newsdoc.codec import timestamp_from_plain
from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.errors import InvalidArticleError
from newsdoc.markup.reading.copies import Carried, Copy
from newsdoc.model import Article, Edition, Section

__all__ = ["restore_edition"]


def restore_edition(
    copy: Copy | None,
    articles: Sequence[Article],
    titles: Sequence[str],
    *,
    report: Report,
    file: str | None,
    lines: Mapping[str, str] | None = None,
) -> Edition:
    """The edition of the articles.

    titles: of the sections that have one, as they are seen. lines: title, outlet and printed date, those that are seen,
    where the format prints them. Articles that the copy does not count are in one section.
    """
    if copy is None or not articles:
        return Edition.of(*articles)
    try:
        return _restored(copy, articles, titles, lines)
    except InvalidArticleError as error:
        report(Diagnostic("copy-unreadable", f"newsdoc's own copy of the edition is left aside: {error}", Place(file=file)))
        return Edition.of(*articles)


def _restored(copy: Copy, articles: Sequence[Article], titles: Sequence[str], lines: Mapping[str, str] | None) -> Edition:
    facts = copy.plain
    date = facts.get("date")
    if lines is not None:
        facts = {**facts, "title": lines.get("title"), "outlet": lines.get("outlet")}
        date = {**{name: value for name, value in date.items() if name != "printed"}, **_printed(lines)} if isinstance(date, dict) else None
    sections = _sections(copy.list("sections"), articles, titles)
    return Edition(sections, title=facts.get("title"), date=timestamp_from_plain(date) if date else None, outlet=facts.get("outlet"))


def _printed(lines: Mapping[str, str]) -> dict[str, Any]:
    return {"printed": lines["date"]} if "date" in lines else {}


def _sections(known: Sequence[Carried], articles: Sequence[Article], titles: Sequence[str]) -> list[Section]:
    counts = [section.facts.get("articles") for section in known]
    if not all(type(count) is int and count > 0 for count in counts) or sum(map(int, counts)) != len(articles):  # type: ignore[arg-type]
        return [Section(articles)]
    waiting_articles, waiting_titles = iter(articles), iter(titles)
    return [
        Section(list(itertools.islice(waiting_articles, count)), title=next(waiting_titles, None) if section.digest else None)
        for section, count in zip(known, counts, strict=True)
    ]
