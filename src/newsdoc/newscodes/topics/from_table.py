"""Media topics in a table of text: code, name and, if there are several, language; with or without a line that names the columns."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping

from attrs import frozen

from newsdoc.errors import InvalidDocumentError
from newsdoc.newscodes.topics.topic import Topic, key_of, name_in

__all__ = ["topics_in_table"]

_CODE = re.compile(r"code|id|uri|.*qcode.*", re.IGNORECASE)
_NAME = re.compile(r"(?:name|label|preflabel)(?:\s*\(([\w-]+)\))?", re.IGNORECASE)
_LANGUAGE = re.compile(r"lang(?:uage)?", re.IGNORECASE)
_RETIRED = re.compile(r"retired.*", re.IGNORECASE)


@frozen
class _Columns:
    """Where what stands. names: each column of names with its language, or "" where another column or nothing says it."""

    code: int = 0
    names: Mapping[int, str] = {1: ""}
    language: int | None = 2
    retired: int | None = None


def topics_in_table(text: str, file: str | None) -> Iterator[Topic]:
    """The topics of the lines; empty lines are none. Raises InvalidDocumentError where one has no code or no name."""
    rows = csv.reader(io.StringIO(text), delimiter=_delimiter(text))
    columns: _Columns | None = None
    try:
        for row in rows:
            if columns is None:
                head = _columns(row)
                columns = head or _Columns()
                if head is not None:
                    continue
            if any(cell.strip() for cell in row):
                yield _topic(row, columns, file, rows.line_num)
    except csv.Error as error:
        raise InvalidDocumentError(f"this is no table: {error}", file=file, place=str(rows.line_num)) from error


def _delimiter(text: str) -> str:
    first = text.lstrip().partition("\n")[0]
    return next((sign for sign in "\t;" if sign in first), ",")


def _columns(row: list[str]) -> _Columns | None:
    """The columns by the line that names them, or None where it names none."""
    code, language, retired = (_first(pattern, row) for pattern in (_CODE, _LANGUAGE, _RETIRED))
    names = {index: (match[1] or "").lower() for index, cell in enumerate(row) if (match := _NAME.fullmatch(cell.strip()))}
    return _Columns(code, names, language, retired) if code is not None and names else None


def _first(pattern: re.Pattern[str], row: list[str]) -> int | None:
    return next((index for index, cell in enumerate(row) if pattern.fullmatch(cell.strip())), None)


def _topic(row: list[str], columns: _Columns, file: str | None, line: int) -> Topic:
    given = _cell(row, columns.code)
    code = key_of(f"medtop:{given}" if given.isdecimal() else given) if given else None
    said = _cell(row, columns.language).lower()
    names = {language or said: name for index, language in columns.names.items() if (name := name_in(_cell(row, index)))}
    if code is None or not names:
        raise InvalidDocumentError("a code and a name are wanted in each line", file=file, place=str(line))
    return Topic(code, names, bool(_cell(row, columns.retired)))


def _cell(row: list[str], index: int | None) -> str:
    return row[index].strip() if index is not None and index < len(row) else ""
