"""Lines that only web pages have around their articles. A text without any is clean: all of it is the article's."""

from __future__ import annotations

from collections.abc import Iterable

from newsdoc.parsing.text.lines import Line
from newsdoc.parsing.text.matching import Starts, WholeLines
from newsdoc.parsing.text.passages import Passage
from newsdoc.parsing.text.shape import is_prose, is_sentence
from newsdoc.parsing.words.credits import COPYRIGHT
from newsdoc.parsing.words.dates import STAMPS
from newsdoc.parsing.words.leftovers import ADVERTISEMENTS, COMMENTS, NAVIGATION, NEWSLETTERS, RELATED, SHARING, TAGS
from newsdoc.parsing.words.signs import TEASERS

__all__ = ["is_of_a_page", "is_page_line"]

_WHOLE = WholeLines(COMMENTS, RELATED, NEWSLETTERS, TAGS, SHARING, ADVERTISEMENTS, NAVIGATION)
_COPYRIGHT, _STAMPS, _TEASERS = map(Starts, (COPYRIGHT, STAMPS, TEASERS))
_LONGEST = 300  # characters


def is_of_a_page(lines: Iterable[Line]) -> bool:
    """Whether one of the lines is such a line."""
    return any(is_page_line(Passage((line,), line.text)) for line in lines)


def is_page_line(passage: Passage) -> bool:
    """Whether only pages have such a line: no stamp without a figure, and nothing that starts as one does and is a sentence."""
    if len(passage.text) > _LONGEST:
        return False
    if _WHOLE.match(passage) or _COPYRIGHT.match(passage.plain):
        return True
    if _STAMPS.match(passage.plain):
        return any(sign.isdigit() for sign in passage.text) and not is_prose(passage.text)
    return bool(_TEASERS.match(passage.plain)) and not is_sentence(passage.text)
