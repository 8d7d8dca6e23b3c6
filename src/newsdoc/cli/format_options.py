"""Flags made from the formats' option classes, such as --json-compact from JsonWriteOptions.compact."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeVar, get_args, get_type_hints

import attrs
import click
from click.shell_completion import CompletionItem

from newsdoc.errors import UnknownFormatError
from newsdoc.formats.base import Format, ReadOptions, WriteOptions
from newsdoc.registry import find_format, formats

__all__ = ["FORMAT_NAME", "FormatCommand", "options_of"]

O = TypeVar("O", ReadOptions, WriteOptions)  # noqa: E741


class _FormatName(click.ParamType[Format]):
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
        return [CompletionItem(known.name, help=known.title) for known in formats() if known.name.startswith(incomplete)]


FORMAT_NAME = _FormatName()


class FormatCommand(click.Command):
    """A command that also has a flag for every option of every format; made when asked for, as formats may be added."""

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        """The command's own parameters, then those of the formats."""
        *own, help_flag = super().get_params(ctx)
        return [*own, *_flags(), help_flag]


def options_of(kind: type[O], chosen: Format, given: dict[str, Any]) -> O:
    """An options object of the class with what was given on the command line for this format."""
    values = {field.name: given[_parameter(chosen, field)] for field in _fields(kind) if given.get(_parameter(chosen, field)) is not None}
    return kind(**values)


def _flags() -> Iterator[click.Option]:
    for known in formats():
        for kind in (known.read_options, known.write_options):
            hints = get_type_hints(kind)
            for field in _fields(kind):
                yield _flag(known, field, hints[field.name])


def _flag(known: Format, field: attrs.Attribute[Any], hint: Any) -> click.Option:
    name = f"--{_parameter(known, field).replace('_', '-')}"
    text = f"{known.name}: {field.metadata['help']}"
    kinds = [kind for kind in (get_args(hint) or (hint,)) if kind is not type(None)]
    if kinds == [bool]:
        return click.Option([f"{name}/--no-{name[2:]}"], default=None, help=text)
    literal = get_args(kinds[0])
    return click.Option([name], type=click.Choice(literal) if literal else kinds[0], default=None, help=text)


def _fields(kind: type[Any]) -> list[attrs.Attribute[Any]]:
    return [field for field in attrs.fields(kind) if "help" in field.metadata]


def _parameter(known: Format, field: attrs.Attribute[Any]) -> str:
    return f"{known.name}_{field.name}".replace("-", "_")
