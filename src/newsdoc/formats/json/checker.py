"""Checks canonical JSON: its syntax, the schema, and the rules of the model that a schema cannot say."""

from __future__ import annotations

from typing import BinaryIO

from newsdoc.codec import SchemaMismatchError
from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.errors import InvalidArticleError, InvalidDocumentError
from newsdoc.formats.base import ReadOptions
from newsdoc.formats.json.reader import read
from newsdoc.io.sources import name_of

__all__ = ["check"]


def check(source: BinaryIO, options: ReadOptions, report: Report) -> None:
    """Report the first thing that is wrong."""
    file = name_of(source)
    try:
        for _ in read(source, options, report):
            pass
    except InvalidDocumentError as error:
        line, _, column = (error.place or "").partition(":")
        place = Place(file=file, line=int(line), column=int(column)) if column else Place(file=file)
        report(Diagnostic("json-syntax", error.message, place))
    except InvalidArticleError as error:
        code = "json-schema" if isinstance(error, SchemaMismatchError) else "article-invalid"
        report(Diagnostic(code, error.message, Place(file=file, path=error.place)))
