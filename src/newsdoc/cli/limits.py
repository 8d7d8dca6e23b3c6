"""--limit NAME=NUMBER: what a document may ask of the machine, where that is not the default."""

from __future__ import annotations

from typing import Any

import attrs
import click

from newsdoc.errors import NewsdocError
from newsdoc.io.limits import DEFAULT_LIMITS, Limits, limits_with

__all__ = ["current_limits", "limit_option"]

_KEPT = "newsdoc.limits"


def _keep(context: click.Context, parameter: click.Parameter, given: tuple[str, ...]) -> None:
    for pair in given:
        if "=" not in pair:
            raise click.BadParameter(f"{pair[:40]!r} is not NAME=NUMBER, such as xml_depth=300")
    pairs = [pair.partition("=") for pair in given]
    try:
        context.meta[_KEPT] = limits_with({name: value for name, _, value in pairs})
    except NewsdocError as error:
        raise click.BadParameter(error.message) from error


def limit_option(command: Any) -> Any:
    """The option; what it gives, current_limits tells."""
    names = ", ".join(attrs.fields_dict(Limits))
    words = f"A limit on what comes in, where a document needs more or may have less; several may be given: {names}."
    return click.option("--limit", multiple=True, metavar="NAME=NUMBER", expose_value=False, callback=_keep, help=words)(command)


def current_limits() -> Limits:
    """The limits that were given on the command line, with the defaults of all others."""
    context = click.get_current_context(silent=True)
    limits: Limits = context.meta.get(_KEPT, DEFAULT_LIMITS) if context else DEFAULT_LIMITS
    return limits
