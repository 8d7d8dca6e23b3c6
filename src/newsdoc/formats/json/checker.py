"""Checks canonical JSON: its syntax, the schema, and the rules of the model that a schema cannot say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.errors import InvalidArticleError, InvalidDocumentError
from newsdoc.formats.base import ReadOptions
from newsdoc.formats.json.reader import read
from newsdoc.io.sources import name_of, named_bytes, read_all
from newsdoc.schemas.mismatches import SchemaMismatchError

__all__ = ["check"]


# A schema's errors are had all at once, and take up to 25 kB each.
_MOST_VALUES = 4_000
_MOST_TOLD = 100


def check(source: BinaryIO, options: ReadOptions, report: Report) -> None:
    """Report what the schema finds, or else the first thing that is wrong."""
    file = name_of(source)
    data = read_all(source, options.limits)
    try:
        for _ in read(named_bytes(data, file or ""), options, report):
            pass
    except InvalidDocumentError as error:
        line, _, column = (error.place or "").partition(":")
        place = Place(file=file, line=int(line), column=int(column)) if column else Place(file=file)
        report(Diagnostic("json-syntax", error.message, place))
    except SchemaMismatchError as error:
        is_large = data.count(b",") > _MOST_VALUES
        for message, path in _told(error, is_large):
            report(Diagnostic("json-schema", message, Place(file=file, path=path)))
    except InvalidArticleError as error:
        report(Diagnostic("article-invalid", error.message, Place(file=file, path=error.place)))


def _told(error: SchemaMismatchError, is_large: bool) -> Iterator[tuple[str, str | None]]:
    """What is wrong, and where; of a large document or one with very many errors the first, and that there may be more."""
    if is_large or error.all is None:
        yield error.message + ("; more may be wrong: validate again when it is repaired" if is_large else ""), error.place
        return
    for number, one in enumerate(error.all()):
        if number == _MOST_TOLD:
            yield f"more is wrong than these {_MOST_TOLD} values: repair them, and validate again", None
            return
        yield one.message, one.place
