"""newsdoc validate: what is wrong with documents."""

from __future__ import annotations

import datetime
import re
from typing import Any

import click

from newsdoc import convert as library
from newsdoc.cli.checks_options import checks_options
from newsdoc.cli.console import STDIN, STDIN_ARGUMENT, Progress, complete_file, fail_on_option, input_of, standard_output
from newsdoc.cli.format_options import FORMAT_NAME
from newsdoc.cli.limits import current_limits, limit_option
from newsdoc.cli.param_type import ParamType
from newsdoc.diagnostics import REPORTERS, Diagnostic, Place
from newsdoc.errors import NewsdocError
from newsdoc.formats.base import Format
from newsdoc.validation.checks import Checks

__all__ = ["validate"]

_EPILOG = """\b
Examples:
  newsdoc validate story.docx story.epub story.newsml.xml
  newsdoc validate --report json story.json
  newsdoc validate --severity figure-alt-missing=error --ignore headline-long story.epub
  newsdoc validate --report html *.epub > findings.html
"""


# Without a time: midnight in UTC.
_DATE = re.compile(r"\d{4}-?\d\d-?\d\d")


class _Moment(ParamType[datetime.datetime]):
    """A date-time with a zone, or a date."""

    name = "date-time"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime.datetime:
        """The moment; a usage error where it is none."""
        try:
            moment = value if isinstance(value, datetime.datetime) else datetime.datetime.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is no date-time such as 2026-05-05T06:00:00+02:00", param, ctx)
        if isinstance(value, str) and _DATE.fullmatch(value):
            return moment.replace(tzinfo=datetime.UTC)
        if moment.utcoffset() is None:
            self.fail(f"{value!r} has no time zone: write {value}Z for UTC", param, ctx)
        return moment


@click.command(epilog=_EPILOG)
@click.argument("files", nargs=-1, required=True, metavar="FILE...", shell_complete=complete_file)
@click.option("-f", "--from", "source_format", type=FORMAT_NAME, metavar="FORMAT", help="The files' format, where it cannot be told.")
@click.option("--report", type=click.Choice(list(REPORTERS)), default="text", show_default=True, help="How findings are written down.")
@limit_option
@checks_options
@click.option(
    "--now",
    type=_Moment(),
    metavar="TIME",
    help="When the documents are looked at, as a date-time with its zone, or a date in UTC: what is past then, or yet to come, is told of.",
)
@click.option(
    "--judges", is_flag=True, help="Ask EPUBCheck, Ace, openxml-audit and the Open XML SDK too, as far as they are installed; that takes seconds."
)
@fail_on_option
def validate(
    *, files: tuple[str, ...], source_format: Format | None, report: str, checks: Checks, now: datetime.datetime | None, judges: bool, fail_on: str
) -> int:
    """Check documents and list what is wrong with them.

    FILE is a document of any format, or - for standard input. The findings go to standard output; "newsdoc checks CODE"
    says more of each. Without --now the moment is that of SOURCE_DATE_EPOCH; a clock is never asked.
    """
    if files.count(STDIN_ARGUMENT) > 1:
        raise click.BadParameter("standard input can be read once", param_hint="FILE")
    progress = Progress(fail_on=fail_on, checks=checks)
    findings: list[Diagnostic] = []
    for argument in files:
        name = STDIN if argument == STDIN_ARGUMENT else argument
        try:
            document = input_of(argument)
            chosen = source_format or library.identify_source(document, report=progress.report)
            found = library.validate(
                document, chosen.name, options=chosen.read_options(limits=current_limits()), checks=checks, now=now, judges=judges
            )
        except NewsdocError as error:
            progress.failed(error)
            findings.append(Diagnostic("document-unopened", error.message, Place(file=error.file or name, path=error.place)))
            continue
        findings += found
        for finding in found:
            progress.count(finding)
        progress.done(None if report != "text" else f"{name}: {chosen.name}, {_count(len(found))}")
    standard_output().write(REPORTERS[report](findings))
    return progress.status


def _count(number: int) -> str:
    return {0: "no findings", 1: "1 finding"}.get(number, f"{number} findings")
