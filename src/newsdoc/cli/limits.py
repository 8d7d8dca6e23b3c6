"""What a document may ask of the machine, where that is not the default: newsdoc.toml and --limit NAME=NUMBER."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import attrs
import click

from newsdoc.cli.config import current_config
from newsdoc.errors import NewsdocError
from newsdoc.io.limits import DEFAULT_LIMITS, Limits, limits_with

__all__ = ["current_limits", "limit_option"]

_KEPT = "newsdoc.limits"


def _pairs(context: click.Context, parameter: click.Parameter, given: tuple[str, ...]) -> dict[str, str]:
    for pair in given:
        if "=" not in pair:
            raise click.BadParameter(f"{pair[:40]!r} is not NAME=NUMBER, such as xml_depth=300")
    pairs = {name: value for name, _, value in (pair.partition("=") for pair in given)}
    try:
        limits_with(pairs)
    except NewsdocError as error:
        raise click.BadParameter(error.message) from error
    return pairs


def limit_option(command: Callable[..., int]) -> Callable[..., int]:
    """Adds the option to a command; what it and the file set, current_limits tells."""
    names = ", ".join(attrs.fields_dict(Limits))
    words = f"A limit on what comes in, where a document needs more or may have less; several may be given: {names}."

    @click.option("--limit", "limits", multiple=True, metavar="NAME=NUMBER", callback=_pairs, help=words)
    @functools.wraps(command)
    def with_limits(*, limits: dict[str, str], **given: Any) -> int:
        click.get_current_context().meta[_KEPT] = limits_with(limits, current_config().limits)
        return command(**given)

    return with_limits


def current_limits() -> Limits:
    """The limits that were set, with the defaults of all others."""
    context = click.get_current_context(silent=True)
    limits: Limits = context.meta.get(_KEPT, DEFAULT_LIMITS) if context else DEFAULT_LIMITS
    return limits
