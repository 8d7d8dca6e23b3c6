"""What is known of a text before its passages are looked at: what kind of text it is, and what the caller knows."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

from attrs import field, frozen
from attrs.validators import deep_iterable, in_, instance_of, optional

__all__ = ["NO_CONTEXT", "PRESETS", "Context", "Hints", "Preset"]

Preset: TypeAlias = Literal["clean", "scrape", "mail", "wire"]
PRESETS: tuple[Preset, ...] = get_args(Preset)

_TEXT = optional(instance_of(str))


@frozen(kw_only=True)
class Hints:
    """What the caller knows of a text: weighed by the rules, or printed into the article where it is a fact.

    url: where the text was found. site: the outlet's name. title: the headline, or the page's title that holds it.
    authors: their names. published: an ISO 8601 date or time. language: a BCP 47 tag.
    """

    url: str | None = field(default=None, validator=_TEXT)
    site: str | None = field(default=None, validator=_TEXT)
    title: str | None = field(default=None, validator=_TEXT)
    authors: tuple[str, ...] = field(default=(), converter=tuple, validator=deep_iterable(instance_of(str)))
    published: str | None = field(default=None, validator=_TEXT)
    language: str | None = field(default=None, validator=_TEXT)


@frozen(kw_only=True)
class Context:
    """preset: what kind of text it is, as given or as the text shows. hints: what the caller knows. language: a BCP 47 tag, or unknown."""

    preset: Preset = field(default="scrape", validator=in_(PRESETS))
    hints: Hints = Hints()
    language: str | None = None


NO_CONTEXT = Context()
