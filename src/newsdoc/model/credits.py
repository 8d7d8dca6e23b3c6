"""Stand-alone text around the body: credit lines, the outlet's note, and notes of authors and editors."""

from __future__ import annotations

from typing import Any, Literal, get_args

from attrs import field, frozen

from newsdoc.model.values import each, line, not_empty, one_of, optional, to_tuple, whole_number

__all__ = ["ATTRIBUTION_KINDS", "Attribution", "AttributionKind", "Note", "OutletNote"]

AttributionKind = Literal["byline", "agency", "source", "contributors", "photo", "copyright", "republication"]
ATTRIBUTION_KINDS: tuple[AttributionKind, ...] = get_args(AttributionKind)


def _before() -> Any:
    return field(default=None, kw_only=True, validator=optional(whole_number(0)))


@frozen
class Attribution:
    """A stand-alone credit line.

    text: as printed. names: whom it names. before: the index of the body block it stood before; the number of
    blocks, or None, where it stood after the last.
    """

    kind: AttributionKind = field(validator=one_of(*ATTRIBUTION_KINDS))
    text: str = field(validator=line)
    names: tuple[str, ...] = field(default=(), converter=to_tuple, validator=each(line))
    before: int | None = _before()


@frozen
class OutletNote:
    """What the text says about the outlet that issued it. name: the outlet's. before: as in Attribution."""

    name: str | None = field(default=None, kw_only=True, validator=optional(line))
    heading: str | None = field(default=None, kw_only=True, validator=optional(line))
    paragraphs: tuple[str, ...] = field(converter=to_tuple, validator=[each(line), not_empty])
    before: int | None = _before()


@frozen
class Note:
    """A note of or about an author, or of the editors. before: as in Attribution."""

    text: str = field(validator=line)
    heading: str | None = field(default=None, kw_only=True, validator=optional(line))
    before: int | None = _before()
