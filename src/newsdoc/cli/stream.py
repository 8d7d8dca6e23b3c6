"""newsdoc stream: a pipeline's records in, articles out, one JSON object a line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, BinaryIO

import attrs
import click
from attrs import frozen

from newsdoc import convert as library
from newsdoc.cli.checks_options import checks_options
from newsdoc.cli.console import Progress, fail_on_option, quiet_option, standard_input, standard_output
from newsdoc.cli.format_options import FORMAT_NAME, FormatCommand, options_of
from newsdoc.cli.limits import limit_option
from newsdoc.diagnostics import Diagnostic, Report
from newsdoc.errors import InvalidDocumentError, NewsdocError
from newsdoc.formats.base import Format, ReadOptions, WriteOptions
from newsdoc.io.json_text import load_json
from newsdoc.io.limits import Limits, exceeded
from newsdoc.io.sources import named_bytes
from newsdoc.model import Article
from newsdoc.validation.checks import Checks

__all__ = ["stream"]

_EPILOG = """\b
Example:
  echo '{"id": 1, "text": "Fog\\n\\nIt was foggy."}' | newsdoc stream
"""


@frozen
class _Way:
    """From which format to which, and how."""

    source: Format
    target: Format
    reading: ReadOptions
    writing: WriteOptions


@click.command(cls=FormatCommand, epilog=_EPILOG)
@click.option("-f", "--from", "source", type=FORMAT_NAME, default="text", show_default=True, metavar="FORMAT", help="What the records' text is.")
@click.option("-t", "--to", "target", type=FORMAT_NAME, default="json", show_default=True, metavar="FORMAT", help="What the articles become.")
@checks_options
@limit_option
@fail_on_option
@quiet_option
def stream(*, source: Format, target: Format, checks: Checks, fail_on: str, quiet: bool, **format_options: Any) -> int:
    """Convert records from standard input to standard output, a line each, in order.

    A line {"id": ..., "text": ...} gives {"id": ..., "article": ...}, or {"id": ..., "error": ...} when it cannot be
    converted. The article is an object for the format json, a string for other formats of text.
    """
    source.load_reader()
    if not target.is_text or target.writer is None:
        raise click.BadParameter(f"{target.name} is no format of text that can be written: convert to files instead", param_hint="-t")
    reading, writing = options_of(source.read_options, source, format_options), options_of(target.write_options, target, format_options)
    way = _Way(source, target, reading, writing)
    progress = Progress(quiet=quiet, fail_on=fail_on, checks=checks)
    output = standard_output().buffer
    for number, line in _lines(standard_input(), reading.limits.input_bytes):
        answer = _answer(line, number, way, progress)
        output.write(json.dumps(answer, ensure_ascii=False).encode(errors="backslashreplace") + b"\n")
        output.flush()
    return progress.status


def _lines(stdin: BinaryIO, limit: int) -> Iterator[tuple[int, bytes | None]]:
    """The lines that are not blank and their numbers; None for a line beyond the limit, which is passed over."""
    number = 0
    while line := stdin.readline(limit + 1):
        number += 1
        if len(line) <= limit:
            if line.strip():
                yield number, line
            continue
        while line and not line.endswith(b"\n"):
            line = stdin.readline(limit)
        yield number, None


def _answer(line: bytes | None, number: int, way: _Way, progress: Progress) -> dict[str, Any]:
    identifier: object = None
    try:
        record = _record(line, number, way.reading.limits)
        identifier = record.get("id")
        if not isinstance(record.get("text"), str):
            raise InvalidDocumentError('the record has no "text" that is a string', file=_name(number))
        answer = {"id": identifier, "article": _convert(record, number, way, progress)}
    except NewsdocError as error:
        progress.failed(error)
        return {"id": identifier, "error": str(error)}
    progress.done()
    return answer


def _record(line: bytes | None, number: int, limits: Limits) -> dict[str, Any]:
    if line is None:
        raise exceeded(limits, "input_bytes", f"the line has more than {limits.input_bytes:,} bytes", file=_name(number))
    record = load_json(line, file=_name(number), limits=limits, repeated=lambda key: None)
    if not isinstance(record, dict):
        raise InvalidDocumentError("the line is no JSON object", file=_name(number))
    return record


def _convert(record: dict[str, Any], number: int, way: _Way, progress: Progress) -> object:
    def report(diagnostic: Diagnostic) -> None:
        progress.report(attrs.evolve(diagnostic, place=attrs.evolve(diagnostic.place, file=_name(number))))

    article = _read(record["text"], number, way, report)
    data = library.dumps(article, way.target.name, options=way.writing, report=report)
    return json.loads(data) if way.target.name == "json" else data.decode()


def _read(text: str, number: int, way: _Way, report: Report) -> Article:
    """The article in a record's text, which is decoded already; formats that are read as bytes get it as UTF-8."""
    if way.source.name == "text":
        return library.parse(text, options=way.reading, report=report)
    try:
        data = text.encode()
    except UnicodeEncodeError as error:
        raise InvalidDocumentError("half of a surrogate pair is no character", file=_name(number)) from error
    return library.read(named_bytes(data, _name(number)), way.source.name, options=way.reading, report=report)


def _name(number: int) -> str:
    return f"<line {number}>"
