"""newsdoc diff: what differs between two documents."""

from __future__ import annotations

import click

from newsdoc import convert as library
from newsdoc.cli.console import Progress, complete_file, input_of, quiet_option
from newsdoc.cli.differences import ignore_option, json_option, show
from newsdoc.cli.format_options import FORMAT_NAME
from newsdoc.cli.limits import current_limits, limit_option
from newsdoc.formats.base import Format
from newsdoc.model import Edition

__all__ = ["diff"]

_EPILOG = """\b
Examples:
  newsdoc diff story.json story.docx
  newsdoc diff draft.txt final.txt --ignore id --ignore origin
  cat story.txt | newsdoc diff - story.newsml.xml --json
"""


@click.command(epilog=_EPILOG)
@click.argument("a", shell_complete=complete_file)
@click.argument("b", shell_complete=complete_file)
@click.option("--from-a", "format_a", type=FORMAT_NAME, metavar="FORMAT", help="The format of A, where it cannot be told.")
@click.option("--from-b", "format_b", type=FORMAT_NAME, metavar="FORMAT", help="The format of B, where it cannot be told.")
@ignore_option
@json_option
@limit_option
@quiet_option
def diff(*, a: str, b: str, format_a: Format | None, format_b: Format | None, ignored: frozenset[str], write_json: bool, quiet: bool) -> int:
    """Show what differs between two documents, field by field and word by word.

    A and B are documents of any formats that can be read; one may be - for standard input. Without colours, what B does
    not have is shown as [-so-], and what A does not have as {+so+}. Articles of documents that hold several are compared
    by their ids, and else by their positions.

    Exit status: 0 no difference, 1 differences, 2 wrong usage, 3 could not compare.
    """
    if a == b == "-":
        raise click.UsageError("Standard input can be read once.")
    progress = Progress(quiet=quiet)
    return show(library.diff(_read(a, format_a, progress), _read(b, format_b, progress)), ignored, write_json=write_json)


def _read(name: str, chosen: Format | None, progress: Progress) -> Edition:
    document = input_of(name)
    source = chosen or library.identify_source(document, report=progress.report)
    return library.read_edition(document, source.name, options=source.read_options(limits=current_limits()), report=progress.report)
