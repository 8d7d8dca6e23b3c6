"""What kind of text it is, from its lines."""

from __future__ import annotations

from collections.abc import Sequence

from newsdoc.parsing.context import Preset
from newsdoc.parsing.lines import Line

__all__ = ["preset_of"]


def preset_of(lines: Sequence[Line]) -> Preset:
    """The kind of text that the lines speak for."""
    return "scrape"
