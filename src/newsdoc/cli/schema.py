"""newsdoc schema: the schemas that newsdoc writes by, and the official ones that a user installs."""

from __future__ import annotations

import click

from newsdoc.cli.console import Progress, standard_output
from newsdoc.errors import SourceError
from newsdoc.schemas import official_schemas, schema_names, schema_path
from newsdoc.schemas.official import STANDARDS, check_unchanged

__all__ = ["schema"]

_EPILOG = """\b
Examples:
  newsdoc schema article > article.schema.json
  newsdoc schema install newsml-g2 NewsML-G2_2.35.zip
  newsdoc schema list
"""

_STANDARD = click.Choice(STANDARDS)


class _Schemas(click.Group):
    """Takes a schema's name for "show" of it."""

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        """The subcommand and its arguments."""
        return super().resolve_command(ctx, ["show", *args] if args[0] in schema_names() else args)


@click.group(cls=_Schemas, epilog=_EPILOG)
def schema() -> None:
    """Print newsdoc's schemas; install the official ones of a standard.

    "newsdoc schema NAME" is short for "newsdoc schema show NAME".
    """


@schema.command(epilog="\b\nExample:\n  newsdoc schema show article")
@click.argument("name", type=click.Choice(schema_names()))
def show(name: str) -> int:
    """Print a schema of newsdoc's own."""
    standard_output().buffer.write(schema_path(name).read_bytes())
    return 0


@schema.command(epilog="\b\nExample:\n  newsdoc schema install ninjs ninjs-schema_3.1.json")
@click.argument("standard", type=_STANDARD)
@click.argument("source", metavar="FILE|URL")
@click.option("--sha256", metavar="HASH", help="The hash that the file must have.")
def install(standard: str, source: str, sha256: str | None) -> int:
    """Install an official schema, which then takes part in validate.

    FILE or URL (https) is the schema under the name that the IPTC gave it, or a zip that holds it with the files that it
    needs. It is pinned: where a file changes later, newsdoc refuses it. The network is used here and nowhere else.
    """
    from newsdoc.schemas.installing import install_schema

    installed = install_schema(standard, source, sha256=sha256)
    standard_output().write(f"{standard}: {installed.name} (sha256 of what was installed: {installed.parent.name})\n")
    return 0


@schema.command("list", epilog="\b\nExample:\n  newsdoc schema list")
def list_() -> int:
    """List the official schemas that are installed, and say which are not as they were."""
    progress = Progress()
    for standard in STANDARDS:
        for path in official_schemas(standard, progress.failed):
            standard_output().write(f"{standard}: {path}\n")
            try:
                check_unchanged(path)
                progress.done(None)
            except SourceError as error:
                progress.failed(error)
    return progress.status


@schema.command(epilog="\b\nExample:\n  newsdoc schema remove ninjs")
@click.argument("standard", type=_STANDARD)
def remove(standard: str) -> int:
    """Remove the official schemas of a standard."""
    from newsdoc.schemas.installing import remove_schemas

    standard_output().write(f"{standard}: {remove_schemas(standard)} removed\n")
    return 0
