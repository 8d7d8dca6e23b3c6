"""An edition again: its articles in the sections that are seen, and the carried copy for what is not."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from attrs import frozen

from newsdoc.codec import timestamp_from_plain
from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.errors import InvalidArticleError
from newsdoc.markup.reading.copies import Carried, Copy
from newsdoc.model import Article, Edition, Section, Timestamp

__all__ = ["SeenEdition", "SeenSection", "restore_edition"]


@frozen
class SeenSection:
    """A section as it is seen: its title, if it has one, and how many of the articles are in it."""

    title: str | None
    articles: int


@frozen(kw_only=True)
class SeenEdition:
    """What a document shows of an edition.

    sections: in their order. joined: which sections an untitled one after them cannot be told from, so that they are seen as
    one. lines: title, outlet and printed date, those that are seen, where the format prints them; None where it does not.
    """

    sections: Sequence[SeenSection]
    joined: Literal["all", "untitled", "none"]
    lines: Mapping[str, str] | None = None


def restore_edition(copy: Copy | None, articles: Sequence[Article], seen: SeenEdition, report: Report, file: str | None) -> Edition:
    """The edition of the articles. A copy that is broken is reported and left aside."""
    if copy is not None:
        try:
            return _restored(copy, articles, seen)
        except InvalidArticleError as error:
            report(Diagnostic("copy-unreadable", f"newsdoc's own copy of the edition is left aside: {error}", Place(file=file)))
    return _restored(Copy({}), articles, seen)


def _restored(copy: Copy, articles: Sequence[Article], seen: SeenEdition) -> Edition:
    sections = _sections(copy.entries("sections"), articles, seen)
    lines = seen.lines if seen.lines is not None else copy.plain
    return Edition(sections, title=lines.get("title"), date=_date(copy.plain.get("date"), seen.lines), outlet=lines.get("outlet"))


def _date(given: Any, lines: Mapping[str, str] | None) -> Timestamp | None:
    """The date of the copy, with the words that are seen."""
    if given is None:
        return None
    if not isinstance(given, dict):
        raise InvalidArticleError("the carried copy's date must be an object")
    if lines is None:
        return timestamp_from_plain(given)
    printed = {"printed": lines["date"]} if "date" in lines else {}
    return timestamp_from_plain({**{name: value for name, value in given.items() if name != "printed"}, **printed})


def _sections(known: Sequence[Carried], articles: Sequence[Article], seen: SeenEdition) -> list[Section]:
    """The sections that are seen; where the copy knows that several are seen as one, it is cut as the copy says."""
    waiting = iter(articles)
    cut = _cut_as_copied(known, seen) or seen.sections
    sections = [(section.title, list(itertools.islice(waiting, section.articles))) for section in cut]
    sections = [(title, members) for title, members in sections if members]
    rest = list(waiting)
    return [Section(members, title=title) for title, members in (*sections, *([(None, rest)] if rest else []))]


def _cut_as_copied(known: Sequence[Carried], seen: SeenEdition) -> list[SeenSection] | None:
    """The copy's sections with the titles that are seen; None where what is seen is not what the copy tells of."""
    runs = _seen_as_one(known, seen)
    told = [(bool(run[0].digest), sum(map(_count, run))) for run in runs]
    if told != [(section.title is not None, section.articles) for section in seen.sections]:
        return None
    return [
        SeenSection(section.title if number == 0 else None, _count(part))
        for run, section in zip(runs, seen.sections, strict=True)
        for number, part in enumerate(run)
    ]


def _seen_as_one(known: Sequence[Carried], seen: SeenEdition) -> list[list[Carried]]:
    """The copy's sections, those together that are seen as one."""
    runs: list[list[Carried]] = []
    for section in known:
        can_join = bool(runs) and not section.digest and (seen.joined == "all" or (seen.joined == "untitled" and not runs[-1][0].digest))
        if not can_join:
            runs.append([])
        runs[-1].append(section)
    return runs


def _count(section: Carried) -> int:
    count = section.facts.get("articles")
    if type(count) is not int or count < 1:
        raise InvalidArticleError("the carried copy's sections must say how many articles they have")
    return count
