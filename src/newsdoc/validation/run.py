"""Checks a document: what its format's checker finds, what keeps it from being opened, and its articles' own rules."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

import attrs

from newsdoc.diagnostics import CATALOGUE, Collector, Diagnostic, Place, Report, Severity
from newsdoc.errors import InvalidDocumentError, LimitExceededError, MissingLibraryError, NewsdocError, NoArticleError
from newsdoc.formats.base import Format
from newsdoc.io.archive import Archive
from newsdoc.io.clock import looked_at, moment_of_looking
from newsdoc.io.deadline import Deadline
from newsdoc.io.limits import Limits
from newsdoc.io.sources import name_of, named_bytes, read_all
from newsdoc.validation.judges import JUDGES
from newsdoc.validation.judging import judge_document
from newsdoc.validation.lines import with_lines, with_lines_of_json
from newsdoc.validation.places import articles_with_paths, within
from newsdoc.validation.rules import RULES

__all__ = ["check_document"]


def check_document(
    source: BinaryIO, kind: Format, options: Any, report: Report, now: datetime.datetime | None = None, *, judges: bool = False
) -> None:
    """Report everything that is wrong with the document; a document that cannot be read is a finding as well.

    now: the moment at which it is looked at, for rules on what is past or yet to come, instead of SOURCE_DATE_EPOCH.
    judges: whether outside judges are asked too, which see no document that was refused, and have time of their own.
    """
    checker = kind.load_checker()
    file = name_of(source)
    found = Collector()
    try:
        data = read_all(source, options.limits)
        with Deadline(options.limits).running(), looked_at(now):
            checker(named_bytes(data, file or ""), options, found)
            found[:] = with_lines_of_json(found, kind.name, data)
            if kind.reader and not any(finding.severity is Severity.ERROR for finding in found):
                found += _unsaid(_in_articles(data, file, kind, options), found)
        if judges:
            found += _judged(data, file, kind, options.limits)
    except LimitExceededError as error:
        found(Diagnostic("input-refused", error.message, _place(error, file)))
    except InvalidDocumentError as error:
        found(Diagnostic("document-unreadable", error.message, _place(error, file)))
    for finding in found:
        report(finding)


def _in_articles(data: bytes, file: str | None, kind: Format, options: Any) -> list[Diagnostic]:
    """What the articles' own rules find; what reading reports is no fault of the document."""
    try:
        edition = kind.load_edition_reader()(named_bytes(data, file or ""), options, Collector())
    except MissingLibraryError as error:
        return [Diagnostic("articles-unread", error.message, Place(file=file))]
    except NoArticleError as error:
        return [Diagnostic("article-missing", error.message, Place(file=file))]
    found = [
        attrs.evolve(finding, place=within(path, finding.place, file))
        for path, article in articles_with_paths(edition)
        for rule in RULES
        for finding in rule(article, moment_of_looking())
    ]
    return with_lines(found, kind.name, data, options, edition.articles)


def _judged(data: bytes, file: str | None, kind: Format, limits: Limits) -> Iterator[Diagnostic]:
    """What outside judges find. The files that newsdoc has had no need to unpack are vetted before, as those programs will."""
    judges = JUDGES.get(kind.name)
    if judges:
        package = Archive(data, file=file, limits=limits)
        for name in package.names:
            package.read(name)
        yield from judge_document(data, file, kind.suffix, judges, limits.seconds)


def _unsaid(findings: Iterable[Diagnostic], said: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """Those that the format's checker has not told of in words of its own."""
    told = {code for finding in said for code in CATALOGUE[finding.code].general}
    return (finding for finding in findings if finding.code not in told)


def _place(error: NewsdocError, file: str | None) -> Place:
    return Place(file=error.file or file, part=error.place)
