"""Statements in the printed text: source, cue and content in colours of their own, content with its statement's number.

Where there are no colours the text stays as it is; the statements' table tells their numbers and blocks.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import frozen
from rich.text import Text

from newsdoc.markup.anchors import Anchor, AnchorRole, anchors_by_block
from newsdoc.model import Article

__all__ = ["Highlighter"]

_STYLES: Mapping[AnchorRole, str] = {"content": "underline", "cue": "yellow", "source": "green"}
_NUMBER = "bold cyan"
_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@frozen
class Highlighter:
    """Shows the text of an article's blocks. anchors: what of them to highlight, by the index of the block."""

    anchors: Mapping[int, list[Anchor]]

    @classmethod
    def of(cls, article: Article, *, coloured: bool) -> Highlighter:
        """That of the article, which leaves its text as it is where there are no colours."""
        return cls(anchors_by_block(article) if coloured else {})

    def block(self, text: str, index: int) -> Text:
        """The visible text of the block, highlighted."""
        anchors = self.anchors.get(index, ())
        shown = Text(text)
        for anchor in anchors:
            shown.stylize(_STYLES[anchor.role], anchor.start, anchor.end)
        begin = sorted((anchor.start, anchor.number) for anchor in anchors if anchor.role == "content")
        numbers = [Text(), *(_number(str(number)) for _, number in begin)]
        pieces = shown.divide(start for start, _ in begin)
        return Text().join(part for pair in zip(numbers, pieces, strict=True) for part in pair)

    def legend(self) -> Iterator[Text]:
        """A line that shows what is highlighted how; none where nothing is."""
        if self.anchors:
            words = (Text.assemble(_number("1"), " statement"), *(Text(role, style) for role, style in _STYLES.items()))
            yield Text("highlighted: ").append_text(Text(", ").join(words))


def _number(number: str) -> Text:
    return Text(number.translate(_SUPERSCRIPT), _NUMBER)
