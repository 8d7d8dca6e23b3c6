"""newsdoc roundtrip: what a way through formats loses."""

from __future__ import annotations

import click

from newsdoc import convert as library
from newsdoc.cli.console import Progress, complete_file, input_of, quiet_option
from newsdoc.cli.differences import ignore_option, json_option, show
from newsdoc.cli.format_options import FORMAT_NAME
from newsdoc.cli.limits import current_limits, limit_option
from newsdoc.formats.base import Format
from newsdoc.io.sources import named_bytes

__all__ = ["roundtrip"]

_EPILOG = """\b
Examples:
  newsdoc roundtrip story.txt --via docx
  newsdoc roundtrip story.json --via newsml-g2 --via epub
  newsdoc roundtrip story.docx --via text --json
"""


@click.command(epilog=_EPILOG)
@click.argument("file", shell_complete=complete_file)
@click.option(
    "--via", "ways", multiple=True, required=True, type=FORMAT_NAME, metavar="FORMAT", help="A format on the way; several may be given, in order."
)
@click.option("-f", "--from", "source_format", type=FORMAT_NAME, metavar="FORMAT", help="The file's format, where it cannot be told.")
@ignore_option
@json_option
@limit_option
@quiet_option
def roundtrip(*, file: str, ways: tuple[Format, ...], source_format: Format | None, ignored: frozenset[str], write_json: bool, quiet: bool) -> int:
    """Show what is lost on a way through other formats and back.

    FILE is a document of any format that can be read, or - for standard input. It is written as each format and read
    again, in memory; what differs in the end is shown as newsdoc diff does.

    Exit status: 0 nothing is lost, 1 something is, 2 wrong usage, 3 the way cannot be gone.
    """
    progress = Progress(quiet=quiet)
    document = input_of(file)
    source = source_format or library.identify_source(document, report=progress.report)
    first = last = library.read_edition(document, source.name, options=source.read_options(limits=current_limits()), report=progress.report)
    for way in ways:
        data = library.dumps(last, way.name, report=progress.report)
        options = way.read_options(limits=current_limits())
        last = library.read_edition(named_bytes(data, f"<{way.name}>"), way.name, options=options, report=progress.report)
    return show(library.diff(first, last), ignored, write_json=write_json)
