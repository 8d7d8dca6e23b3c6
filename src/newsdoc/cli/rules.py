"""newsdoc rules: which rules read raw text, in the order in which they speak."""

from __future__ import annotations

import click
from rich.markup import escape
from rich.table import Table

from newsdoc.cli.console import Progress, print_table, quiet_option

__all__ = ["rules"]


@click.command(epilog="\b\nExamples:\n  newsdoc rules\n  newsdoc convert story.txt -t json --without-rule stray")
@quiet_option
def rules(*, quiet: bool) -> int:
    """List the rules that read raw text, in the order in which they speak.

    Each has a name, by which --without-rule switches it off, the group of rules it speaks in, and what it does; "from" is
    newsdoc or the package that brings it.
    """
    from newsdoc.parsing.rulebook import known_rules

    progress = Progress(quiet=quiet)
    table = Table(box=None, pad_edge=False)
    for column in ("name", "group", "from", "what it does"):
        table.add_column(column, overflow="fold")
    group = ""
    for known in known_rules(report=progress.report):
        table.add_row(known.rule.name, "" if known.group == group else known.group, escape(known.source), escape(known.rule.does))
        group = known.group
    print_table(table)
    return progress.status
