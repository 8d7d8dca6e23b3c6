"""How a text is to be parsed, as far as the caller says it."""

from __future__ import annotations

from attrs import frozen

from newsdoc.parsing.context import NO_HINTS, Hints, Preset
from newsdoc.parsing.labels import Rule

__all__ = ["AS_USUAL", "Settings"]


@frozen(kw_only=True)
class Settings:
    """preset: what kind of text it is; told from the text where None. keep: whether all of it is body. hints: what the caller knows.

    without: names of rules that do not speak. rules: more rules, for this text alone.
    """

    preset: Preset | None = None
    keep: bool = False
    hints: Hints = NO_HINTS
    without: tuple[str, ...] = ()
    rules: tuple[Rule, ...] = ()


AS_USUAL = Settings()
