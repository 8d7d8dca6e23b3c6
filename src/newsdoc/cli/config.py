"""The newsdoc.toml that a command goes by."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click

from newsdoc.errors import SourceError
from newsdoc.validation.config import CONFIG_NAME, Config, find_config, read_config

__all__ = ["config_option", "current_config"]

_KEPT = "newsdoc.config"
_PATH = "newsdoc.config.path"


def _keep(context: click.Context, parameter: click.Parameter, given: Path | None) -> None:
    context.meta[_PATH] = given


def config_option(command: Callable[..., int]) -> Callable[..., int]:
    """The option; what it gives, current_config tells."""
    words = f"Instead of the nearest {CONFIG_NAME}, from here upward."
    path = click.Path(path_type=Path)
    return click.option("--config", type=path, metavar="FILE", expose_value=False, callback=_keep, help=words)(command)


def current_config() -> Config:
    """What --config names, or the nearest file, from the working folder upward, sets. Raises NewsdocError where it is wrong."""
    kept = click.get_current_context().meta
    if _KEPT not in kept:
        path = kept.get(_PATH) or find_config(_working_folder())
        kept[_KEPT] = read_config(path) if path else Config()
    found: Config = kept[_KEPT]
    return found


def _working_folder() -> Path:
    try:
        return Path.cwd()
    except OSError as error:
        raise SourceError(f"the working folder is not there any more: go to another ({error.strerror})") from error
