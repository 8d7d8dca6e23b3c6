"""The article's end: where comments, related links or a page's footer begin, and little text is left, nothing after it is body."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.text.matching import WholeLines
from newsdoc.parsing.words.leftovers import COMMENTS, RELATED, TAGS

__all__ = ["claims"]

_MARKERS = WholeLines(COMMENTS, RELATED, TAGS)
_SHARE_AFTER = 0.35


def claims(document: Document) -> Iterator[Claim]:
    """All after the first comments, related links or tags that have enough running text before them, and little after."""
    words = [passage.words if document.is_running_text(i) else 0 for i, passage in enumerate(document.passages)]
    total, before = sum(words), 0
    first = document.first_paragraph()
    for index, passage in enumerate(document.passages):
        before += words[index]
        if index <= first or document.label(index) is not Label.LEFT_OUT or not _MARKERS.match(passage):
            continue
        if (total - before) <= _SHARE_AFTER * before:
            yield from (Claim(after, Label.LEFT_OUT, 0.75) for after in range(index + 1, len(document.passages)))
            return
