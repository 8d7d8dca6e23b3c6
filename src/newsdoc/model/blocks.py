"""Blocks: what a body is made of, in reading order."""

from __future__ import annotations

from typing import Any, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from newsdoc.errors import InvalidArticleError
from newsdoc.model.marks import Mark, check_marks
from newsdoc.model.values import (
    each,
    flag,
    instance_of,
    language_tag,
    legal_text,
    line,
    link_target,
    not_empty,
    optional,
    to_tuple,
    visible_text,
    whole_number,
)

__all__ = [
    "BLOCK_CLASSES",
    "Block",
    "Break",
    "Cell",
    "Figure",
    "Footnote",
    "Heading",
    "Item",
    "List",
    "Paragraph",
    "Quote",
    "Table",
    "TextBlock",
]

MAX_SPAN = 1000  # HTML, section 4.9.11: a colspan is clamped to 1000


def _language() -> Any:
    return field(default=None, kw_only=True, validator=optional(language_tag))


class _Marked:
    """Whatever has a text with marks on it; checks that they fit."""

    __slots__ = ()
    text: str
    marks: tuple[Mark, ...]

    def __attrs_post_init__(self) -> None:
        check_marks(self, self.text, self.marks)


@frozen
class _MarkedBlock(_Marked):
    """A block of one marked text."""

    text: str = field(validator=visible_text)
    marks: tuple[Mark, ...] = field(default=(), converter=to_tuple)
    language: str | None = _language()

    @property
    def visible_text(self) -> str:
        """The text a reader sees; of a footnote, without its label."""
        return self.text


@frozen
class Paragraph(_MarkedBlock):
    """A paragraph. Its text may hold soft line breaks ("\\n") and tabs."""

    type: ClassVar[Literal["paragraph"]] = "paragraph"


@frozen
class Heading(_MarkedBlock):
    """A crosshead or section heading. level: 1 (the highest) to 4, below the headline."""

    type: ClassVar[Literal["heading"]] = "heading"
    level: int = field(default=1, kw_only=True, validator=whole_number(1, 4))


@frozen
class Quote(_MarkedBlock):
    """A quotation set off as a block."""

    type: ClassVar[Literal["quote"]] = "quote"


@frozen
class Footnote(_MarkedBlock):
    """A note at the foot. label: what note marks call it by."""

    type: ClassVar[Literal["footnote"]] = "footnote"
    label: str = field(kw_only=True, validator=line)


@frozen
class Item(_Marked):
    """An item of a list; its text may be empty. level: 0 (outermost) to 8."""

    text: str = field(validator=legal_text)
    marks: tuple[Mark, ...] = field(default=(), converter=to_tuple)
    level: int = field(default=0, kw_only=True, validator=whole_number(0, 8))


@frozen
class List:
    """A list, numbered or not, of items at up to nine levels."""

    type: ClassVar[Literal["list"]] = "list"
    ordered: bool = field(kw_only=True, validator=flag)
    items: tuple[Item, ...] = field(converter=to_tuple, validator=[each(instance_of(Item)), not_empty])
    language: str | None = _language()

    @property
    def visible_text(self) -> str:
        """The items' texts, joined by line feeds."""
        return "\n".join(item.text for item in self.items)


@frozen
class Cell(_Marked):
    """A table's cell; its text may be empty. header: whether it heads a row or column. colspan, rowspan: 1 to 1000."""

    text: str = field(validator=legal_text)
    marks: tuple[Mark, ...] = field(default=(), converter=to_tuple)
    header: bool = field(default=False, kw_only=True, validator=flag)
    colspan: int = field(default=1, kw_only=True, validator=whole_number(1, MAX_SPAN))
    rowspan: int = field(default=1, kw_only=True, validator=whole_number(1, MAX_SPAN))


Row: TypeAlias = tuple[Cell, ...]


def _to_rows(rows: Any) -> tuple[Row, ...]:
    return tuple(to_tuple(row) for row in to_tuple(rows))


@frozen
class Table:
    """A table: rows of cells, top to bottom. Rows need not be of one length; no cell reaches below the last row."""

    type: ClassVar[Literal["table"]] = "table"
    rows: tuple[Row, ...] = field(converter=_to_rows, validator=[not_empty, each(not_empty), each(each(instance_of(Cell)))])
    caption: str | None = field(default=None, kw_only=True, validator=optional(line))
    language: str | None = _language()

    def __attrs_post_init__(self) -> None:
        for number, row in enumerate(self.rows):
            if any(number + cell.rowspan > len(self.rows) for cell in row):
                raise InvalidArticleError(f"Table.rows[{number}]: a cell reaches below the last row")

    @property
    def visible_text(self) -> str:
        """The cells' texts row by row, then the caption, joined by line feeds."""
        texts = [cell.text for row in self.rows for cell in row]
        return "\n".join([*texts, self.caption] if self.caption else texts)


@frozen
class Figure:
    """A picture or other medium.

    href: where it is; or media: its name among the article's media; or neither.
    media_type: such as image/jpeg. alt: what stands in for it. caption and credit: as printed.
    """

    type: ClassVar[Literal["figure"]] = "figure"
    href: str | None = field(default=None, kw_only=True, validator=optional(link_target))
    media: str | None = field(default=None, kw_only=True, validator=optional(line))
    media_type: str | None = field(default=None, kw_only=True, validator=optional(line))
    alt: str | None = field(default=None, kw_only=True, validator=optional(line))
    caption: str | None = field(default=None, kw_only=True, validator=optional(line))
    credit: str | None = field(default=None, kw_only=True, validator=optional(line))
    language: str | None = _language()

    def __attrs_post_init__(self) -> None:
        if self.href is not None and self.media is not None:
            raise InvalidArticleError("Figure has href or media, not both")

    @property
    def visible_text(self) -> str:
        """Caption and credit, joined by a line feed."""
        return "\n".join(text for text in (self.caption, self.credit) if text)


@frozen
class Break:
    """The end of a section, with nothing to read."""

    type: ClassVar[Literal["break"]] = "break"
    language: str | None = _language()

    @property
    def visible_text(self) -> str:
        """Nothing."""
        return ""


TextBlock: TypeAlias = Paragraph | Heading | Quote | Footnote
Block: TypeAlias = Paragraph | Heading | List | Quote | Table | Figure | Footnote | Break
BLOCK_CLASSES: tuple[type[Block], ...] = (Paragraph, Heading, List, Quote, Table, Figure, Footnote, Break)
