"""How the commands that compare show what differs, and the exit status that follows."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs
import click
from click.shell_completion import CompletionItem
from rich.text import Text

from newsdoc.cli.console import has_colours, output_console, standard_output
from newsdoc.cli.exits import DIFFERENT, OK
from newsdoc.comparing.difference import Difference, Op
from newsdoc.comparing.reporters import as_json, heading, pieces
from newsdoc.model import Article

__all__ = ["ignore_option", "json_option", "show"]

_AROUND_ARTICLES = ("title", "date", "outlet", "sections")
_FIELDS = (*(attribute.name for attribute in attrs.fields(Article)), *_AROUND_ARTICLES)

_STYLES: dict[Op, str] = {"equal": "", "delete": "red strike", "insert": "green"}
_BRACKETS: dict[Op, tuple[str, str]] = {"equal": ("", ""), "delete": ("[-", "-]"), "insert": ("{+", "+}")}


def _check_fields(context: click.Context, parameter: click.Parameter, names: tuple[str, ...]) -> frozenset[str]:
    unknown = next((name for name in names if name not in _FIELDS), None)
    if unknown is not None:
        raise click.BadParameter(f"an article has no field {unknown!r}; there are {', '.join(_FIELDS)}")
    return frozenset(names)


def _complete_field(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    return [CompletionItem(name) for name in _FIELDS if name.startswith(incomplete)]


json_option = click.option("--json", "write_json", is_flag=True, help="Write a JSON list of the differences (see newsdoc schema difference).")
ignore_option = click.option(
    "--ignore",
    "ignored",
    multiple=True,
    metavar="FIELD",
    callback=_check_fields,
    shell_complete=_complete_field,
    help="A field that may differ, such as origin; several may be given.",
)


def show(differences: Sequence[Difference], ignored: frozenset[str], *, write_json: bool) -> int:
    """Show the differences on standard output, but for those in fields that are ignored; the exit status."""
    found = [difference for difference in differences if _field(difference) not in ignored]
    if write_json:
        standard_output().write(as_json(found))
    elif found:
        console = output_console()
        for difference in found:
            console.print(_line(difference, coloured=has_colours(console)), soft_wrap=True)
    return DIFFERENT if found else OK


def _field(difference: Difference) -> str:
    return re.split(r"[.\[]", f"{difference.path}.", maxsplit=2)[1]


def _line(difference: Difference, *, coloured: bool) -> Text:
    line = Text()
    line.append(heading(difference), "cyan" if coloured else "")
    for op, text in pieces(difference):
        if coloured:
            line.append(text, _STYLES[op])
        else:
            line.append(text.join(_BRACKETS[op]))
    return line
