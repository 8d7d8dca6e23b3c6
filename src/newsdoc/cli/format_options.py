"""Flags made from the formats' option classes, such as --json-compact from JsonWriteOptions.compact."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeVar

import click
from click.shell_completion import CompletionItem

from newsdoc.cli.limits import current_limits
from newsdoc.cli.param_type import ParamType
from newsdoc.diagnostics import Collector
from newsdoc.errors import UnknownFormatError
from newsdoc.formats.base import Format, ReadOptions, WriteOptions
from newsdoc.formats.choices import Choice, choices_of
from newsdoc.registry import find_format, formats

__all__ = ["FORMAT_NAME", "FormatCommand", "ReadingCommand", "options_of"]

O = TypeVar("O", ReadOptions, WriteOptions)  # noqa: E741

# Options so often wanted that they have a short name too.
_SHORT = {
    "text_keep": "--keep",
    "text_preset": "--preset",
    "text_without": "--without-rule",
    "newsml_g2_version": "--newsml-version",
    "newsml_g2_profile": "--profile",
}


class _FormatName(ParamType[Format]):
    """A format's name or alias; its value is the Format."""

    name = "format"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Format:
        """The format; a usage error where there is none of the name."""
        try:
            return value if isinstance(value, Format) else find_format(value)
        except UnknownFormatError as error:
            self.fail(error.message, param, ctx)

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """The names that go on from what was typed."""
        return [CompletionItem(known.name, help=known.title) for known in formats(report=Collector()) if known.name.startswith(incomplete)]


FORMAT_NAME = _FormatName()


class FormatCommand(click.Command):
    """A command that also has a flag for every option of every format; made when asked for, as formats may be added."""

    sides: tuple[str, ...] = ("read_options", "write_options")

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        """The command's own parameters, then those of the formats."""
        *own, help_flag = super().get_params(ctx)
        return [*own, *_flags(self.sides), help_flag]


class ReadingCommand(FormatCommand):
    """A command that also has a flag for every option that there is for reading."""

    sides = ("read_options",)


def options_of(kind: type[O], chosen: Format, given: dict[str, Any]) -> O:
    """An options object of the class with what was given on the command line for this format; a usage error where it is refused."""
    named = {choice.name: given.get(_parameter(chosen, choice)) for choice in choices_of(kind)}
    limits = {"limits": current_limits()} if issubclass(kind, ReadOptions) else {}
    try:
        return kind(**{name: value for name, value in named.items() if value not in (None, ())}, **limits)
    except (TypeError, ValueError) as error:
        raise click.UsageError(f"{chosen.name}: {error}") from error


def _flags(sides: tuple[str, ...]) -> Iterator[click.Option]:
    for known in formats(report=Collector()):
        for side in sides:
            for choice in choices_of(getattr(known, side)):
                yield _flag(known, choice)


def _flag(known: Format, choice: Choice) -> click.Option:
    parameter = _parameter(known, choice)
    name = f"--{parameter.replace('_', '-')}"
    names = [parameter, f"{name}/--no-{name[2:]}" if choice.kind is bool else name]
    if parameter in _SHORT:
        names.insert(1, _SHORT[parameter])
    kind = None if choice.kind is bool else click.Choice(choice.among) if choice.among else choice.kind
    return click.Option(names, type=kind, default=None, multiple=choice.many, help=f"{known.name}: {choice.words}")


def _parameter(known: Format, choice: Choice) -> str:
    return f"{known.name}_{choice.name}".replace("-", "_")
