"""The title of a web page, "Headline | Site": the first line becomes two passages, the headline and the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

from newsdoc.parsing.text.passages import Passage
from newsdoc.parsing.text.shape import bare, capitalised, count_words
from newsdoc.parsing.text.terms import key

__all__ = ["before_site", "is_site_name", "split_title", "title_parts"]

# "Top 10 Compared" is no site's name, and "France 24" or "9 News" is one.
_COUNTS = re.compile(r"\w \d+ \w")
_DASH = re.compile(r"\s[-–—]\s")
_BEFORE_A_SITE = "|-–—·•:»«/ \u00a0"
_SEPARATORS = re.compile(r"(?<=\s)[|\-–—·•:»›«/]+(?=\s)|\||[:：]{2}|:(?=\s)")
_FEWEST_WORDS = 3
_MOST_PARTS = 8
_WORTH_OF_SHORT = 0.6
_MOST_WORDS_OF_SITE = 4


def split_title(passages: Sequence[Passage], site: str | None = None) -> Iterator[Passage]:
    """The passages, the first one cut where a site's name begins. site: that name, where it is known."""
    if passages:
        first = passages[0]
        cut = (before_site(first.text, site) or _cut(first, passages[1:])) if len(first.lines) == 1 else 0
        yield from _parts(first, cut) if cut else (first,)
    yield from passages[1:]


def is_site_name(passage: Passage) -> bool:
    """Whether the passage is what was cut off behind a headline."""
    return passage.text.startswith(("|", "- ", "– ", "— ")) and passage.lines[0].gap < 0


def before_site(title: str, site: str | None) -> int:
    """How much of a title stands before the site's name that ends it, and what separates them; 0 where none ends it."""
    if not site or title[-len(site) :].casefold() != site.casefold():
        return 0
    before = title[: -len(site)]
    headline = before.rstrip(_BEFORE_A_SITE)
    return len(headline) if before.rstrip() != headline else 0


def _cut(first: Passage, others: Sequence[Passage]) -> int:
    before, bar, behind = first.text.partition("|")
    if bar and count_words(before) >= _FEWEST_WORDS and not _COUNTS.search(behind):
        return len(before.rstrip())
    dash = list(_DASH.finditer(first.text))[-1:]
    if dash and count_words(first.text[: dash[0].start()]) >= _FEWEST_WORDS:
        site = first.text[dash[0].end() :].strip()
        if _may_be_site(site) and any(bare(other.plain) == bare(site).casefold() for other in others):
            return dash[0].start()
    return 0


def _may_be_site(text: str) -> bool:
    return count_words(text) <= _MOST_WORDS_OF_SITE and all(capitalised(word) for word in text.split())


def _parts(passage: Passage, cut: int) -> Iterator[Passage]:
    line = passage.lines[0]
    rest = line.text[cut:].lstrip()
    yield Passage((attrs.evolve(line, text=line.text[:cut], end=line.start + cut),), line.text[:cut])
    yield Passage((attrs.evolve(line, text=rest, start=line.end - len(rest), gap=-1),), rest)


def title_parts(passages: Sequence[Passage]) -> dict[str, float]:
    """What a later line may repeat of the page's title, as keys, and how much of the title that is, up to 1."""
    if not passages or passages[0].words < 2:
        return {}
    title = passages[0].plain
    if len(passages) > 1 and is_site_name(passages[1]):
        title = f"{title} {passages[1].plain}"
    parts = [key(part) for part in _SEPARATORS.split(title)][:_MOST_PARTS]
    words = sum(len(part.split()) for part in parts) or 1
    found: dict[str, float] = {}
    for first in range(len(parts)):
        for last in range(first, len(parts)):
            part = " ".join(parts[first : last + 1]).strip()
            found[part] = max(found.get(part, 0.0), _worth(part.count(" ") + 1, words, opens=first == 0))
    found.pop("", None)
    return found


def _worth(words: int, of_words: int, *, opens: bool) -> float:
    """The headline comes first as a rule: what opens the title is worth more than its share."""
    if not opens:
        return words / of_words
    return 1.0 if words >= _FEWEST_WORDS else max(_WORTH_OF_SHORT, words / of_words)
