"""newsdoc checks: what findings there are, and what each means."""

from __future__ import annotations

import click
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from newsdoc.cli.checks_options import CODE
from newsdoc.cli.console import print_table, standard_output
from newsdoc.diagnostics import AREAS, Area, find_code, page_of

__all__ = ["checks"]


@click.command(epilog="\b\nExamples:\n  newsdoc checks\n  newsdoc checks figure-alt-missing")
@click.argument("code", required=False, type=CODE)
def checks(*, code: str | None) -> int:
    """List the findings that newsdoc reports, or show what one means and what to do about it."""
    if code:
        standard_output().write(_page(code))
    else:
        print_table(*(part for area in AREAS for part in _listed(area)))
    return 0


def _page(code: str) -> str:
    finding = find_code(code)
    lines = {
        "severity": finding.severity.value,
        "example": finding.example,
        "what to do": finding.advice,
        "clause": finding.clause,
        "page": page_of(code),
    }
    shown = "".join(f"  {name + ':':<12}{value}\n" for name, value in lines.items() if value)
    return f"{code}: {finding.title}.\n\n{shown}"


def _listed(area: Area) -> tuple[RenderableType, ...]:
    table = Table(box=None, pad_edge=False, show_header=False)
    for finding in area.findings:
        table.add_row(Text(f"  {finding.code}", no_wrap=True), finding.severity.value, Text(finding.title))
    return (Text(area.title), table, Text())
