"""What goes to people on the way: diagnostics and errors on stderr, and the exit status that follows from them."""

from __future__ import annotations

import sys
from typing import BinaryIO, TextIO

import click
from attrs import frozen
from click.shell_completion import CompletionItem
from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.segment import Segment

from newsdoc.cli.exits import COULD_NOT_RUN, FINDINGS, OK
from newsdoc.cli.limits import current_limits
from newsdoc.diagnostics import Diagnostic, Severity
from newsdoc.errors import NewsdocError, OutputError, SourceError, UnknownFormatError, one_line
from newsdoc.io.sources import named_bytes, read_all
from newsdoc.validation.checks import Checks

__all__ = [
    "STDIN",
    "STDIN_ARGUMENT",
    "Progress",
    "complete_file",
    "fail_on_option",
    "has_colours",
    "input_of",
    "output_console",
    "print_table",
    "quiet_option",
    "standard_input",
    "standard_output",
]

STDIN = "<stdin>"
STDIN_ARGUMENT = "-"
_STDOUT = "<stdout>"
NEVER = "never"

quiet_option = click.option("-q", "--quiet", is_flag=True, help="Show errors only.")
fail_on_option = click.option(
    "--fail-on",
    type=click.Choice([*(severity.value for severity in reversed(Severity)), NEVER]),
    default=Severity.ERROR.value,
    show_default=True,
    help="Leave with status 1 when there are findings this grave, or only when a document failed.",
)

_NOTHING_DONE = (SourceError, OutputError, UnknownFormatError)


class Progress:
    """Collects how the documents fared, showing diagnostics as they come."""

    def __init__(self, *, quiet: bool = False, fail_on: str = Severity.ERROR.value, checks: Checks | None = None) -> None:
        self._quiet = quiet
        self._fail_on = len(Severity) if fail_on == NEVER else Severity(fail_on).rank
        self._checks = checks or Checks()
        self._grave = False
        self._done = 0
        self._errors: list[NewsdocError] = []

    def report(self, diagnostic: Diagnostic) -> None:
        """Show a diagnostic as it is set to be shown; a newsdoc Report."""
        for told in self._checks.applied((diagnostic,)):
            self.count(told)
            if not self._quiet or told.severity is Severity.ERROR:
                click.echo(str(told), err=True)

    def count(self, diagnostic: Diagnostic) -> None:
        """Take a diagnostic into account that is shown elsewhere."""
        self._grave |= diagnostic.severity.rank >= self._fail_on

    def done(self, message: str | None = None) -> None:
        """Note that a document is through."""
        self._done += 1
        if message and not self._quiet:
            click.echo(one_line(message), err=True)

    def failed(self, error: NewsdocError) -> None:
        """Show why a document failed, in one line."""
        self._errors.append(error)
        click.echo(f"newsdoc: {error}", err=True)

    @property
    def status(self) -> int:
        """3 when nothing could be opened or written, 1 when a document failed or had grave findings, else 0."""
        if self._errors and not self._done and all(isinstance(error, _NOTHING_DONE) for error in self._errors):
            return COULD_NOT_RUN
        return FINDINGS if self._errors or self._grave else OK


def input_of(name: str) -> str | BinaryIO:
    """What a command's argument names: a path, or standard input for "-".

    Raises SourceError where that is closed, LimitExceededError where it has more than the limits allow.
    """
    return named_bytes(read_all(standard_input(), current_limits()), STDIN) if name == STDIN_ARGUMENT else name


def standard_input() -> BinaryIO:
    """Standard input as bytes. Raises SourceError where it is closed."""
    if sys.stdin is None:
        raise SourceError("cannot be read: it is closed", file=STDIN)
    return sys.stdin.buffer


def standard_output() -> TextIO:
    """Standard output, as text in UTF-8 or by its buffer as bytes. Raises OutputError where it is closed."""
    if sys.stdout is None:
        raise OutputError("cannot be written: it is closed", file=_STDOUT)
    return sys.stdout


@frozen
class _Harmless:
    """What is shown, without the characters of a document that would command the terminal."""

    content: RenderableType

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        for text, style, control in console.render(self.content, options):
            yield Segment("\n".join(map(one_line, text.split("\n"))), style, control)


def print_table(*content: RenderableType) -> None:
    """Show tables on standard output. Raises OutputError where it is closed."""
    console = output_console()
    for part in content:
        console.print(_Harmless(part))


def output_console() -> Console:
    """Standard output for what is laid out or coloured. Raises OutputError where it is closed."""
    return Console(file=standard_output(), highlight=False)


def has_colours(console: Console) -> bool:
    """Whether what is printed there is coloured: not in a pipe or file, nor where the environment has NO_COLOR."""
    return console.color_system is not None and not console.no_color


def complete_file(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Has the shell complete the names of files, for arguments that may be a path or "-"."""
    return [CompletionItem(incomplete, type="file")]
