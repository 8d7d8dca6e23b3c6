"""How the house looks: one row for each style. Sizes and spaces in points, indents in twentieths of a point."""

from __future__ import annotations

import enum
from typing import Any

from attrs import frozen

__all__ = ["CHARACTER_LOOKS", "PARAGRAPH_LOOKS", "CharacterLook", "Font", "ParagraphLook", "style_id"]

_INK, _GREY, _RED, _BLUE, _PALE = "1A1A1A", "595959", "A3161A", "1F4E79", "F3F3F1"


class Font(enum.Enum):
    """The theme's two fonts, by its names for them, and a monospaced one."""

    SERIF = "minor"
    SANS = "major"
    MONO = "mono"


@frozen(kw_only=True)
class ParagraphLook:
    """A paragraph style. rules: (side, eighths of a point, distance, color). outline: its level in the navigation, from 0."""

    name: str
    builtin: bool = False
    based_on: str = "Normal"
    followed_by: str | None = "Body Text"
    priority: int = 10
    font: Font | None = None
    size: float | None = None
    bold: bool = False
    italic: bool = False
    capitals: bool = False
    color: str | None = None
    tracking: int | None = None
    before: float = 0
    after: float = 6
    line: float = 1.2
    keep_next: bool = False
    keep_lines: bool = False
    outline: int | None = None
    align: str | None = None
    indent: tuple[int, int] | None = None
    hanging: int | None = None
    rules: tuple[tuple[str, int, int, str], ...] = ()
    shade: str | None = None
    close: bool = False


@frozen(kw_only=True)
class CharacterLook:
    """A character style."""

    name: str
    builtin: bool = False
    font: Font | None = None
    size: float | None = None
    bold: bool = False
    italic: bool = False
    capitals: bool = False
    color: str | None = None
    tracking: int | None = None
    underline: str | None = None
    shade: str | None = None


def style_id(name: str) -> str:
    """The id of the style of this name, as python-docx makes it."""
    return name.replace(" ", "")


_HEAD: dict[str, Any] = {"keep_next": True, "keep_lines": True}
_NOTE: dict[str, Any] = {
    "font": Font.SANS,
    "size": 9.5,
    "shade": _PALE,
    "rules": (("left", 18, 8, "A6A6A6"),),
    "indent": (200, 0),
    "after": 10,
    "close": True,
}
_NOTE_HEAD: dict[str, Any] = {**_NOTE, "bold": True, "before": 10, "after": 2, "size": 9, **_HEAD}

PARAGRAPH_LOOKS = (
    ParagraphLook(name="Body Text", builtin=True, followed_by=None, priority=1, after=8, line=1.25),
    # What headline and crossheads are based on, as these names are the ones that other programs know headings by.
    *(ParagraphLook(name=f"Heading {level}", builtin=True, priority=20, bold=True, color=_INK, outline=level - 1, **_HEAD) for level in range(1, 6)),
    # An edition's own lines.
    ParagraphLook(name="Edition Title", font=Font.SERIF, size=34, bold=True, color=_INK, before=48, after=8, line=1.0, align="center", **_HEAD),
    ParagraphLook(name="Edition Line", font=Font.SANS, size=10, color=_GREY, after=8, align="center", keep_next=True),
    ParagraphLook(
        name="Section Title", font=Font.SANS, size=15, bold=True, color=_RED, after=14, line=1.0, rules=(("bottom", 12, 4, _RED),), **_HEAD
    ),
    # The head of an article.
    ParagraphLook(name="Kicker", font=Font.SANS, size=9.5, bold=True, capitals=True, color=_RED, tracking=20, after=3, **_HEAD),
    ParagraphLook(name="Headline", based_on="Heading 1", priority=2, size=25, bold=True, color=_INK, after=7, line=1.05, **_HEAD),
    ParagraphLook(name="Deck", priority=2, size=14, italic=True, color="404040", after=9, line=1.15, **_HEAD),
    ParagraphLook(name="Byline", font=Font.SANS, size=10, bold=True, color=_INK, after=8, **_HEAD),
    ParagraphLook(name="Timestamp", font=Font.SANS, size=9, color=_GREY, after=10, close=True, **_HEAD),
    ParagraphLook(name="Dateline", font=Font.SANS, size=9, color=_GREY, after=8, before=4, **_HEAD),
    # The body.
    ParagraphLook(name="Crosshead 1", based_on="Heading 2", font=Font.SANS, size=14, bold=True, color=_INK, before=14, after=4, line=1.1, **_HEAD),
    ParagraphLook(name="Crosshead 2", based_on="Heading 3", font=Font.SANS, size=12, bold=True, color=_INK, before=12, after=3, line=1.1, **_HEAD),
    ParagraphLook(name="Crosshead 3", based_on="Heading 4", font=Font.SANS, size=11, bold=True, color=_GREY, before=10, after=3, line=1.1, **_HEAD),
    ParagraphLook(
        name="Crosshead 4", based_on="Heading 5", font=Font.SANS, size=10.5, italic=True, color=_GREY, before=10, after=3, line=1.1, **_HEAD
    ),
    ParagraphLook(
        name="Quote", builtin=True, size=13, italic=True, color="333333", before=8, after=12, indent=(500, 500), rules=(("left", 24, 12, _RED),)
    ),
    ParagraphLook(name="List Bullet", builtin=True, followed_by=None, after=6, close=True),
    ParagraphLook(name="List Number", builtin=True, followed_by=None, after=6, close=True),
    ParagraphLook(name="Table Caption", font=Font.SANS, size=10, bold=True, color=_INK, before=10, after=4, **_HEAD),
    ParagraphLook(name="Table Text", followed_by=None, font=Font.SANS, size=9.5, after=0, line=1.1),
    ParagraphLook(name="Table Header", based_on="Table Text", followed_by=None, bold=True, after=0, line=1.1, keep_next=True),
    ParagraphLook(name="Table End", font=Font.SANS, size=4, after=6, line=1.0),
    ParagraphLook(name="Table Gap", font=Font.SANS, size=4, after=6, line=1.0),
    ParagraphLook(name="Figure", before=10, after=4, font=Font.SANS, size=9.5, color=_GREY, line=1.0, keep_next=True),
    ParagraphLook(name="Figure Caption", font=Font.SANS, size=9, color="333333", after=2, keep_lines=True),
    ParagraphLook(name="Figure Credit", font=Font.SANS, size=8, color=_GREY, after=12, keep_lines=True),
    ParagraphLook(name="Break", size=6, before=4, after=14, line=1.0, rules=(("bottom", 6, 1, "A6A6A6"),), indent=(3400, 3400)),
    ParagraphLook(name="Footnote Text", builtin=True, font=Font.SANS, size=8.5, color="333333", after=4, line=1.1, hanging=360),
    # Around the body.
    ParagraphLook(name="Attribution", font=Font.SANS, size=9, italic=True, color=_GREY, after=10, line=1.25, close=True),
    ParagraphLook(name="Outlet Note Heading", followed_by="Outlet Note", **_NOTE_HEAD),
    ParagraphLook(name="Outlet Note", followed_by=None, **_NOTE),
    ParagraphLook(name="Author Note Heading", followed_by="Author Note", **_NOTE_HEAD),
    ParagraphLook(name="Author Note", followed_by=None, **{**_NOTE, "italic": True}),
    ParagraphLook(name="Editor Note Heading", followed_by="Editor Note", **_NOTE_HEAD),
    ParagraphLook(name="Editor Note", followed_by=None, **{**_NOTE, "rules": (("left", 18, 8, _RED),)}),
    ParagraphLook(name="Footer", builtin=True, priority=99, font=Font.SANS, size=8, color=_GREY, after=0, align="center"),
)

CHARACTER_LOOKS = (
    CharacterLook(name="Strong", builtin=True, bold=True),
    CharacterLook(name="Emphasis", builtin=True, italic=True),
    CharacterLook(name="Code", font=Font.MONO, size=9.5, shade="F0F0F0"),
    CharacterLook(name="Hyperlink", builtin=True, color=_BLUE, underline="single"),
    CharacterLook(name="Note Reference", color=_BLUE, underline="dotted"),
    CharacterLook(name="Dateline Words", bold=True),
    CharacterLook(name="Footnote Label", bold=True, color=_RED),
)
