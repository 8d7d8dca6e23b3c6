"""The command `newsdoc`: its subcommands, and how a run ends."""

from __future__ import annotations

import io
import os
import sys

import click

from newsdoc import __version__
from newsdoc.cli.checks import checks
from newsdoc.cli.convert import convert
from newsdoc.cli.diff import diff
from newsdoc.cli.exits import COULD_NOT_RUN, INTERRUPTED, USAGE
from newsdoc.cli.formats import formats
from newsdoc.cli.inspect import inspect
from newsdoc.cli.roundtrip import roundtrip
from newsdoc.cli.rules import rules
from newsdoc.cli.schema import schema
from newsdoc.cli.statements import statements
from newsdoc.cli.stream import stream
from newsdoc.cli.validate import validate
from newsdoc.errors import NewsdocError, one_line
from newsdoc.io.clock import source_date

__all__ = ["main", "newsdoc"]

_EPILOG = """\b
Examples:
  newsdoc convert story.txt -t docx -t epub
  cat story.txt | newsdoc convert - -t json
  newsdoc validate story.docx story.newsml.xml
  newsdoc diff story.docx story-edited.docx
\b
Shell completion (bash; also zsh and fish):
  eval "$(_NEWSDOC_COMPLETE=bash_source newsdoc)"
\b
Exit status: 0 fine, 1 findings as grave as --fail-on says, differences or documents that failed, 2 wrong usage,
3 could not run, 130 interrupted.
"""


class _ReaderLeftError(Exception):
    """Whoever read standard output has left; click would take a BrokenPipeError for a failure of its own."""


class _Program(click.Group):
    """The command and its subcommands."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the subcommand."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError as error:
            raise _ReaderLeftError from error


@click.group(cls=_Program, epilog=_EPILOG, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="newsdoc")
def newsdoc() -> None:
    """Turn news articles from one form into another, and keep what a newsroom knows of them."""
    try:
        source_date()
    except NewsdocError as error:
        raise click.UsageError(error.message) from error


for command in (convert, validate, checks, inspect, statements, diff, roundtrip, stream, formats, rules, schema):
    newsdoc.add_command(command)


def main() -> None:
    """Run the command line and leave with its exit status; no failure shows a traceback."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        status = newsdoc.main(prog_name="newsdoc", standalone_mode=False)
        if sys.stdout is not None:
            sys.stdout.flush()
        sys.exit(status or 0)
    except click.exceptions.Abort:
        _leave("interrupted", INTERRUPTED)
    except click.ClickException as error:
        error.show()
        sys.exit(USAGE)
    except NewsdocError as error:
        _leave(str(error), COULD_NOT_RUN)
    except KeyboardInterrupt:
        _leave("interrupted", INTERRUPTED)
    except (_ReaderLeftError, BrokenPipeError):
        # Nothing to say, and nowhere to say it; what is left to be written goes nowhere too.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(COULD_NOT_RUN)
    except OSError as error:
        # All that is opened by name has errors of its own.
        _leave(f"{error.filename or '<stdout>: cannot be written'}: {error.strerror or error}", COULD_NOT_RUN)


def _leave(message: str, status: int) -> None:
    click.echo(one_line(f"newsdoc: {message}"), err=True)
    sys.exit(status)
