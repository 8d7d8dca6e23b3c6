"""newsdoc schema: the schemas that newsdoc writes by."""

from __future__ import annotations

import click

from newsdoc.cli.console import standard_output
from newsdoc.schemas import schema_names, schema_path

__all__ = ["schema"]


@click.command(epilog="\b\nExample:\n  newsdoc schema article > article.schema.json")
@click.argument("name", type=click.Choice(schema_names()))
def schema(name: str) -> int:
    """Print a schema."""
    standard_output().buffer.write(schema_path(name).read_bytes())
    return 0
