"""What is known of a text before its passages are looked at: what kind of text it is, and what the caller knows."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

from attrs import field, frozen
from attrs.validators import in_

from newsdoc.model.values import each, language_tag, line, moment, optional, to_tuple, web_address

__all__ = ["NO_CONTEXT", "NO_HINTS", "PRESETS", "Context", "Hints", "Preset"]

Preset: TypeAlias = Literal["clean", "scrape", "mail", "wire"]
PRESETS: tuple[Preset, ...] = get_args(Preset)


@frozen(kw_only=True)
class Hints:
    """What the caller knows of a raw text. It helps to find what the text has of it, and where it is a fact, it wins.

    url: where the text was found. site: the name of the outlet or page it is from. title: the headline, or the page's
    title that holds it. authors: their names. published: an ISO 8601 date or date-time. language: a BCP 47 tag.
    """

    url: str | None = field(default=None, validator=optional(web_address))
    site: str | None = field(default=None, validator=optional(line))
    title: str | None = field(default=None, validator=optional(line))
    authors: tuple[str, ...] = field(default=(), converter=to_tuple, validator=each(line))
    published: str | None = field(default=None, validator=optional(moment))
    language: str | None = field(default=None, validator=optional(language_tag))


NO_HINTS = Hints()


@frozen(kw_only=True)
class Context:
    """preset: what kind of text it is, as given or as the text shows. hints: what the caller knows. language: a BCP 47 tag, or unknown."""

    preset: Preset = field(default="scrape", validator=in_(PRESETS))
    hints: Hints = NO_HINTS
    language: str | None = None


NO_CONTEXT = Context()
