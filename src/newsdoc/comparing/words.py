"""Two texts word by word: what they share, what went and what came."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsdoc.comparing.difference import Edit
from newsdoc.comparing.sequences import Pair, common_ends, in_order, shortest_edit, unique_pairs

__all__ = ["Stretch", "edits", "stretches", "words_of"]

# Scripts that put no space between words: Thai and Lao, Myanmar, Khmer, Chinese and Japanese. Their letters count as words.
_LETTERS = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fff\u3005-\u3007\u3021-\u30fa\u30fc-\u30ff\u3100-\u312f\u31a0-\u31bf\u31f0-\u9fff"
    "\uf900-\ufaff\uff66-\uff9f\U0001b000-\U0001b16f\U00020000-\U000323af"
)
# What stands on or beside their letters, and stays with them.
_SIGNS = (
    "\u0300-\u036f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u102b-\u103e\u17b4-\u17d3\u3099\u309a"
    "\ufe00-\ufe0f\U000e0100-\U000e01ef"
)
_PUNCTUATION = (
    r"!-/:-@\[-`{-~"
    "\u00a1\u00ab\u00b7\u00bb\u00bf\u0589\u060c\u061b\u061f\u06d4\u0964\u0965\u2010-\u2027\u2030-\u205e"
    "\u3000-\u3004\u3008-\u3020\u30fb\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65"
)
_PLAIN = rf"[^\s{_LETTERS}{_PUNCTUATION}]+"
_WORD = re.compile(rf"\s+|{_PLAIN}(?:['’.,-]{_PLAIN})*|.[{_SIGNS}]*", re.DOTALL)

# How many pieces a phrase has that anchors one text to the other where both have it once: three words with the spaces
# between them, then single words.
_ANCHORS = (5, 1)

# Between anchors, edits beyond this number are shown as one: fewer would take too long to find,
# and nobody could read them.
_MOST_EDITS = 128


class Stretch(NamedTuple):
    """A stretch of an old text and what it is in the new one. kept: whether it is the same in both."""

    old: str
    new: str
    kept: bool


def words_of(text: str) -> list[str]:
    """The text in pieces: words, runs of white space, signs, and the letters of scripts that put no space between words."""
    return _WORD.findall(text)


def stretches(old: str, new: str) -> list[Stretch]:
    """The old text and the new one, piece by piece: what is kept and what changes take turns."""
    if old == new:
        return [Stretch(old, new, kept=True)] if old else []
    return _settled(_turns(words_of(old), words_of(new)))


def edits(found: Sequence[Stretch]) -> tuple[Edit, ...]:
    """The stretches as what is equal, deleted and inserted."""
    return tuple(edit for stretch in found for edit in _edits(stretch) if edit.text)


def _edits(stretch: Stretch) -> tuple[Edit, ...]:
    return (Edit("equal", stretch.old),) if stretch.kept else (Edit("delete", stretch.old), Edit("insert", stretch.new))


def _turns(old: list[str], new: list[str]) -> Iterator[Stretch]:
    """The stretches between one pair that is kept and the next."""
    kept: list[str] = []
    x = y = 0
    for next_x, next_y in (*_kept_pairs(old, new), (len(old), len(new))):
        if (next_x, next_y) != (x, y):
            if kept:
                yield Stretch("".join(kept), "".join(kept), kept=True)
                kept = []
            yield Stretch("".join(old[x:next_x]), "".join(new[y:next_y]), kept=False)
        kept += old[next_x : next_x + 1]
        x, y = next_x + 1, next_y + 1
    if kept:
        yield Stretch("".join(kept), "".join(kept), kept=True)


def _kept_pairs(old: Sequence[str], new: Sequence[str], lengths: tuple[int, ...] = _ANCHORS) -> Iterator[Pair]:
    """The words that stay: those at both ends, and between these the phrases, then the words, that each text has once."""
    head, tail = common_ends(old, new)
    yield from ((place, place) for place in range(head))
    inner_old, inner_new = old[head : len(old) - tail], new[head : len(new) - tail]
    inner = _between_anchors(inner_old, inner_new, lengths) if lengths else shortest_edit(inner_old, inner_new, _MOST_EDITS)
    yield from ((head + left, head + right) for left, right in inner)
    yield from ((len(old) - left, len(new) - left) for left in range(tail, 0, -1))


def _between_anchors(old: Sequence[str], new: Sequence[str], lengths: tuple[int, ...]) -> Iterator[Pair]:
    anchors = in_order(unique_pairs(_phrases(old, lengths[0]), _phrases(new, lengths[0])))
    x = y = 0
    for next_x, next_y in (*anchors, (len(old), len(new))):
        if x < next_x and y < next_y:
            yield from ((x + left, y + right) for left, right in _kept_pairs(old[x:next_x], new[y:next_y], lengths[1:]))
        if next_x < len(old):
            yield next_x, next_y
        x, y = next_x + 1, next_y + 1


def _phrases(words: Sequence[str], length: int) -> list[tuple[str, ...]]:
    return list(zip(*(words[start:] for start in range(length)), strict=False))


def _settled(found: Iterator[Stretch]) -> list[Stretch]:
    """With two replacements that only spaces or signs part made one: people read phrases."""
    settled: list[Stretch] = []
    for stretch in found:
        if len(settled) > 1 and not stretch.kept and _is_thin(settled[-2], settled[-1], stretch):
            between, before = settled.pop(), settled.pop()
            stretch = Stretch(before.old + between.old + stretch.old, before.new + between.new + stretch.new, kept=False)  # noqa: PLW2901
        settled.append(stretch)
    return settled


def _is_thin(before: Stretch, between: Stretch, after: Stretch) -> bool:
    replaced = (before.old or after.old) and (before.new or after.new)
    return bool(replaced) and not any(map(str.isalnum, between.old))
