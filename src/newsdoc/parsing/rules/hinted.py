"""What the caller knows of the text is weighed: lines that are like the title, the site's name or the authors' names given."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.parsing.labels import Claim, Document, Label
from newsdoc.parsing.text.shape import bare, count_words, ends_sentence, plain

__all__ = ["authors", "site", "title"]

_LOOKED_AT = 400  # passages
_FEWEST_WORDS = 3  # of a headline that is only the start of what is given
_SEPARATORS = ("|", ":", " |", " -", " –", " —", " ·", " •", " :", " »", " «", " /")
_LINES_OF_A_HEAD = 12
_LONGEST_BYLINE = 12  # words


def title(document: Document) -> Iterator[Claim]:
    """The line that is like the title given is the headline, whatever others say; where none is, no line is."""
    given = document.context.hints.title
    if not given:
        return
    taken = document.find(Label.HEADLINE)
    wanted = bare(plain(given))
    alike = [i for i, passage in enumerate(document.passages[:_LOOKED_AT]) if _are_alike(bare(passage.plain), wanted)]
    if not alike:
        yield from (Claim(index, Label.PARAGRAPH, 1.0) for index in taken)
        return
    same = [i for i in alike if i < document.first_paragraph() and bare(document.passages[i].plain) == wanted]
    headline = next((index for index in taken if index in (same or alike)), (same or alike)[0])
    yield Claim(headline, Label.HEADLINE, 1.0)
    yield from (Claim(index, Label.LEFT_OUT, 0.98) for index in {*taken, *alike} - {headline} if index < headline or index in alike)
    yield from (Claim(index, Label.PARAGRAPH, 0.98) for index in taken if index > headline and index not in alike)
    if headline not in taken:
        yield from (Claim(index, Label.LEFT_OUT, 0.9) for index in range(headline - 1))


def site(document: Document) -> Iterator[Claim]:
    """A line above the end of the running text that is nothing but the site's name given is left out."""
    name = bare(plain(document.context.hints.site or ""))
    if name:
        last = document.last_paragraph()
        above = document.passages if last < 0 else document.passages[:last]
        yield from (Claim(index, Label.LEFT_OUT, 0.97) for index, passage in enumerate(above) if bare(passage.plain) == name)


def authors(document: Document) -> Iterator[Claim]:
    """A short line below the headline with the name of an author given is a byline."""
    names = [plain(name) for name in document.context.hints.authors if name.strip()]
    if not names:
        return
    head = document.find(Label.HEADLINE)
    start = head[-1] + 1 if head else 0
    for index in range(start, min(document.first_paragraph(start), start + _LINES_OF_A_HEAD)):
        passage = document.passages[index]
        if passage.words <= _LONGEST_BYLINE and not ends_sentence(passage.text) and any(name in passage.plain for name in names):
            yield Claim(index, Label.BYLINE, 0.9)


def _are_alike(one: str, other: str) -> bool:
    """Whether they are the same, or one is what the other has before a site's name."""
    short, long = sorted((one, other), key=len)
    if short == long:
        return bool(short)
    return long.startswith(short) and long[len(short) :].startswith(_SEPARATORS) and count_words(short) >= _FEWEST_WORDS
