"""Which findings a command tells of, and how grave each is: newsdoc.toml, --severity and --ignore."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import click
from click.shell_completion import CompletionItem

from newsdoc.cli.config import config_option, current_config
from newsdoc.cli.param_type import ParamType
from newsdoc.diagnostics import CATALOGUE, Severity, find_code
from newsdoc.errors import NewsdocError
from newsdoc.validation.checks import Setting, setting_of

__all__ = ["CODE", "checks_options"]


class _Code(ParamType[str]):
    """A finding's code."""

    name = "code"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The code; a usage error, which names the nearest one, where no finding has it."""
        try:
            return find_code(value).code
        except NewsdocError as error:
            self.fail(error.message, param, ctx)

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """The codes that go on from what was typed."""
        return [CompletionItem(code, help=finding.title) for code, finding in CATALOGUE.items() if code.startswith(incomplete)]


CODE = _Code()


class _CodeAndSeverity(ParamType[tuple[str, Setting]]):
    """A code, and how grave its findings are to be."""

    name = "code=severity"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, Setting]:
        """Both; a usage error where either is unknown."""
        if isinstance(value, tuple):
            return value
        code, equals, word = value.partition("=")
        if not equals:
            self.fail(f"{value!r} is not CODE=SEVERITY, such as headline-empty=error", param, ctx)
        try:
            return CODE.convert(code, param, ctx), setting_of(word)
        except NewsdocError as error:
            self.fail(error.message, param, ctx)

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """A code first, then the severities."""
        code, equals, _ = incomplete.partition("=")
        if equals:
            return [CompletionItem(f"{code}={severity.value}") for severity in Severity]
        return CODE.shell_complete(ctx, param, incomplete)


def checks_options(command: Callable[..., int]) -> Callable[..., int]:
    """Adds the options to a command, which is given `checks`."""

    @config_option
    @click.option("--severity", "severities", multiple=True, type=_CodeAndSeverity(), metavar="CODE=WORD", help="info, warning, error or off.")
    @click.option("--ignore", "ignored", multiple=True, type=CODE, metavar="CODE", help="A finding not to tell of, whatever --severity says.")
    @functools.wraps(command)
    def with_checks(*, severities: tuple[tuple[str, Setting], ...], ignored: tuple[str, ...], **given: Any) -> int:
        set_before = current_config().checks
        try:
            chosen = set_before.but({**dict(severities), **dict.fromkeys(ignored)})
        except NewsdocError as error:
            raise click.UsageError(error.message) from error
        return command(checks=chosen, **given)

    return with_checks
