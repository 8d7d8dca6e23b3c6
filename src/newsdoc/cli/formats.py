"""newsdoc formats: which formats there are, and what one of them carries."""

from __future__ import annotations

import click
from rich.markup import escape
from rich.table import Table

from newsdoc.cli.console import Progress, print_table
from newsdoc.cli.format_options import FORMAT_NAME
from newsdoc.formats.base import Format
from newsdoc.formats.features import FEATURES
from newsdoc.registry import formats as known_formats

__all__ = ["formats"]


@click.command(epilog="\b\nExamples:\n  newsdoc formats\n  newsdoc formats docx")
@click.argument("name", type=FORMAT_NAME, required=False)
def formats(name: Format | None) -> int:
    """List the formats: what each is called, its suffixes, and what newsdoc can do with it.

    With a NAME, list what this format carries: in a place that other programs know (native), under a name of newsdoc's
    own (own), in the carried copy alone (copy), or never.
    """
    progress = Progress()
    print_table(_carrying(name) if name else _all(progress))
    return progress.status


def _all(progress: Progress) -> Table:
    table = _table("name", "format", "suffixes", "read", "write", "check")
    for known in known_formats(report=progress.report):
        abilities = ("yes" if ability else "-" for ability in (known.reader, known.writer, known.checker))
        table.add_row(", ".join((known.name, *known.aliases)), known.title, " ".join((known.suffix, *known.suffixes)), *abilities)
    return table


def _carrying(known: Format) -> Table:
    """A row for each way in which the format carries a feature; what it says nothing of is left out."""
    table = _table("what", "how", "where")
    for feature in FEATURES:
        carried = known.carries.get(feature)
        for number, way in enumerate(known.ways_of(feature)):
            where = (carried.native if way == "native" else carried.own) if carried else known.copy if way == "copy" else None
            table.add_row("" if number else feature, way, escape((where or "").replace("`", "")))
    return table


def _table(*columns: str) -> Table:
    table = Table(box=None, pad_edge=False)
    for column in columns:
        table.add_column(column)
    return table
