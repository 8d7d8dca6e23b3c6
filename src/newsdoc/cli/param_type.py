"""click's type of a parameter, which is generic from click 8.4 on only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

__all__ = ["ParamType"]

if TYPE_CHECKING:
    ParamType = click.ParamType
else:

    class ParamType(click.ParamType):
        """click's own; what it converts to is for those who read and for type checkers."""

        def __class_getitem__(cls, converted: object) -> type[click.ParamType]:
            return cls
