"""newsdoc statements: who says what in documents."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import click
from rich.padding import Padding
from rich.text import Text

from newsdoc import convert as library
from newsdoc.cli.console import STDIN, Progress, complete_file, input_of, print_table, quiet_option, standard_output
from newsdoc.cli.format_options import FORMAT_NAME, ReadingCommand, options_of
from newsdoc.cli.limits import limit_option
from newsdoc.cli.said import Said, as_csv, as_json, said_in, statements_table
from newsdoc.errors import NewsdocError, one_line
from newsdoc.formats.base import Format
from newsdoc.model import Article, Statement

__all__ = ["statements"]

_EPILOG = """\b
Examples:
  newsdoc statements story.txt
  newsdoc statements story.docx feed.xml --report csv > said.csv
"""
_TABLE = "table"
_WRITTEN: Mapping[str, Callable[[Sequence[Said]], str]] = {"json": as_json, "csv": as_csv}


@click.command(cls=ReadingCommand, epilog=_EPILOG)
@click.argument("files", nargs=-1, required=True, metavar="FILE...", shell_complete=complete_file)
@click.option("-f", "--from", "source_format", type=FORMAT_NAME, metavar="FORMAT", help="The files' format, where it cannot be told.")
@click.option("--report", type=click.Choice([_TABLE, *_WRITTEN]), default=_TABLE, show_default=True, help="How statements are written down.")
@click.option("--anew", is_flag=True, help="Look in the text, also where the document has statements.")
@limit_option
@quiet_option
def statements(*, files: tuple[str, ...], source_format: Format | None, report: str, anew: bool, quiet: bool, **format_options: Any) -> int:
    """List who says what in documents.

    FILE is a document of any format that can be read, or - for standard input. The statements that an article has are
    listed; of an article that has none, those found in its text. For JSON see newsdoc schema statements. In CSV, an
    apostrophe stands before what a spreadsheet would take for a formula.
    """
    progress = Progress(quiet=quiet)
    found: list[Said] = []
    for name in files:
        number = len(found)
        try:
            document = input_of(name)
            chosen = source_format or library.identify_source(document, report=progress.report)
            options = options_of(chosen.read_options, chosen, format_options)
            for article in library.iter_read(document, chosen.name, options=options, report=progress.report):
                said = said_in(article, _statements(article, anew=anew), STDIN if name == "-" else name)
                found += said
                if report == _TABLE and said:
                    print_table(Text(one_line(f"{said[0].file}: {article.headline}"), "bold"), Padding(statements_table(said), (0, 0, 1, 0)))
        except NewsdocError as error:
            progress.failed(error)
            continue
        progress.done(f"{name}: {chosen.name}, {_count(len(found) - number)}")
    if report in _WRITTEN:
        standard_output().buffer.write(_WRITTEN[report](found).encode(errors="backslashreplace"))
    return progress.status


def _statements(article: Article, *, anew: bool) -> Sequence[Statement]:
    from newsdoc.statements import statements_of

    return article.statements if article.statements and not anew else statements_of(article.body)


def _count(number: int) -> str:
    return {0: "no statements", 1: "1 statement"}.get(number, f"{number} statements")
