"""What a text looks like: HTML or plain text, whatever is said of it, and where its paragraphs end."""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["is_html", "paragraphs", "with_breaks"]

_ATTRIBUTES = r"""(?:\s+[a-z_][\w.:-]{0,60}(?:\s*=\s*(?:"[^"<]*"|'[^'<]*'|[^\s"'<>=]+))?)*\s*"""
_BLOCK = re.compile(
    rf"<(?:p|div|section|article|header|footer|aside|main|html|body|ul|ol|li|dl|h[1-6]|pre|table|tr|blockquote|figure|br|hr|img){_ATTRIBUTES}/?>",
    re.IGNORECASE,
)
_VALUES = r"""(?:\s+[a-z_][\w.:-]{0,60}\s*=\s*(?:"[^"<]*"|'[^'<]*'|[^\s"'<>=]+))*\s*"""
_INLINE = r"(a|abbr|b|cite|code|del|em|font|i|ins|mark|q|s|small|span|strike|strong|sub|sup|time|u)"
_OPENING = re.compile(rf"<{_INLINE}{_VALUES}>", re.IGNORECASE)
_CLOSING = re.compile(rf"</{_INLINE}\s*>", re.IGNORECASE)
_BLANK = re.compile(r"\n[ \t\u00a0]*\n\s*")
_TAG_OR_LINE_END = re.compile(r"(<[^<>]*>)|\r?\n|\r")


def is_html(text: str) -> bool:
    """Whether there are blocks of HTML in it, or inline elements that are opened and closed."""
    if _BLOCK.search(text):
        return True
    first = {match[1].lower(): match.start() for match in reversed([*_OPENING.finditer(text)])}
    last = {match[1].lower(): match.start() for match in _CLOSING.finditer(text)}
    return any(start < last.get(name, -1) for name, start in first.items())


def with_breaks(markup: str) -> str:
    """The markup; where it has no blocks, its lines end as those of plain text do."""
    if _BLOCK.search(markup):
        return markup
    markup = markup.strip()
    end = "<br/>" if _BLANK.search(markup) else "<br/><br/>"
    return _TAG_OR_LINE_END.sub(lambda match: match[1] or end, markup)


def paragraphs(text: str) -> Iterator[str]:
    """Paragraphs stand between blank lines; where there are none, each line is one."""
    blank = _BLANK.search(text.strip())
    for piece in _BLANK.split(text.strip()) if blank else text.split("\n"):
        paragraph = "\n".join(filter(None, map(str.strip, piece.split("\n"))))
        if paragraph:
            yield paragraph
