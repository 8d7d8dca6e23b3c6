"""Checks a document: what its format's checker finds, what keeps it from being opened, and its articles' own rules."""

from __future__ import annotations

from typing import Any, BinaryIO

from newsdoc.diagnostics import Collector, Diagnostic, Place, Report, Severity
from newsdoc.errors import InvalidDocumentError, LimitExceededError, MissingLibraryError, NewsdocError
from newsdoc.formats.base import Format
from newsdoc.io.sources import name_of, named_bytes, read_all
from newsdoc.validation.article import check_article

__all__ = ["check_document"]


def check_document(source: BinaryIO, kind: Format, options: Any, report: Report) -> None:
    """Report everything that is wrong with the document; a document that cannot be read is a finding as well."""
    checker = kind.load_checker()
    file = name_of(source)
    found = Collector()
    try:
        data = read_all(source, options.limits)
        checker(named_bytes(data, file or ""), options, found)
        if kind.reader and not any(finding.severity is Severity.ERROR for finding in found):
            _check_articles(named_bytes(data, file or ""), kind, options, found)
    except LimitExceededError as error:
        found(Diagnostic("input-refused", error.message, _place(error, file)))
    except InvalidDocumentError as error:
        found(Diagnostic("document-unreadable", error.message, _place(error, file)))
    for finding in found:
        report(finding)


def _check_articles(source: BinaryIO, kind: Format, options: Any, report: Report) -> None:
    """Apply the articles' own rules; what reading reports is no fault of the document."""
    file = name_of(source)
    try:
        for article in kind.load_reader()(source, options, Collector()):
            for finding in check_article(article, file):
                report(finding)
    except MissingLibraryError as error:
        report(Diagnostic("articles-unread", error.message, Place(file=file)))


def _place(error: NewsdocError, file: str | None) -> Place:
    return Place(file=error.file or file, part=error.place)
