"""newsdoc formats: which formats there are."""

from __future__ import annotations

import click
from rich.table import Table

from newsdoc.cli.console import Progress, print_table
from newsdoc.registry import formats as known_formats

__all__ = ["formats"]


@click.command(epilog="\b\nExample:\n  newsdoc formats")
def formats() -> int:
    """List the formats: what each is called, its suffixes, and what newsdoc can do with it."""
    progress = Progress()
    table = Table(box=None, pad_edge=False)
    for column in ("name", "format", "suffixes", "read", "write", "check"):
        table.add_column(column)
    for known in known_formats(report=progress.report):
        abilities = ("yes" if ability else "-" for ability in (known.reader, known.writer, known.checker))
        table.add_row(", ".join((known.name, *known.aliases)), known.title, " ".join((known.suffix, *known.suffixes)), *abilities)
    print_table(table)
    return progress.status
