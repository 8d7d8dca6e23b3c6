"""Which passages of a text are in the body that a person marked."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

_UNSPACED = r"\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
_TOKEN = re.compile(rf"[{_UNSPACED}]|[^\W{_UNSPACED}]+")
_SHINGLE = 4
_HEAD = 400  # tokens


def tokens(text: str) -> list[str]:
    """Words, or signs where a script puts no spaces between words."""
    return _TOKEN.findall(text)


def labels(passages: Sequence[str], body: str) -> list[int]:
    """1 for the passages that are in the body, in its order; 0 for others, and for what repeats them."""
    marked = tokens(body)
    index: dict[tuple[str, ...], list[int]] = {}
    for i in range(len(marked) - _SHINGLE + 1):
        index.setdefault(tuple(marked[i : i + _SHINGLE]), []).append(i)
    found = [tokens(passage) for passage in passages]
    places = _in_order([_place(words, index) for words in found])
    _add_short_ones(found, places, marked, body)
    return [int(i in places) for i in range(len(passages))]


def _place(words: list[str], index: dict[tuple[str, ...], list[int]]) -> tuple[int, int, int] | None:
    """Where the passage stands in the body at the earliest and the latest, and its length; None where it doesn't."""
    shingles = [tuple(words[i : i + _SHINGLE]) for i in range(len(words) - _SHINGLE + 1)]
    hits = [index[shingle] for shingle in shingles if shingle in index]
    if not shingles or len(hits) < len(shingles) / 2:
        return None
    middle = len(hits) // 2
    return sorted(hit[0] for hit in hits)[middle], sorted(hit[-1] for hit in hits)[middle], len(words)


def _in_order(candidates: Sequence[tuple[int, int, int] | None]) -> dict[int, int]:
    """The heaviest choice of passages whose places rise: passage → place."""
    found = [(i, *candidate) for i, candidate in enumerate(candidates) if candidate]
    best: list[int] = []
    before: list[int] = []
    for k, (_, _, latest, weight) in enumerate(found):
        allowed = [j for j in range(k) if found[j][1] < latest]
        chosen = max(allowed, key=best.__getitem__, default=-1)
        best.append(weight + (best[chosen] if chosen >= 0 else 0))
        before.append(chosen)
    places = {}
    k = max(range(len(best)), key=best.__getitem__, default=-1)
    while k >= 0:
        places[found[k][0]] = found[k][1]
        k = before[k]
    return places


def _add_short_ones(found: Sequence[list[str]], places: dict[int, int], marked: list[str], body: str) -> None:
    """Add passages too short to tell by their words alone: those that stand in the body between their neighbours."""
    paragraphs = Counter(tuple(tokens(paragraph)) for paragraph in re.split(r"\n+", body))
    sure = sorted(places)
    for i, words in enumerate(found):
        if i in places or not words or len(words) >= _SHINGLE or not sure:
            continue
        before = max((j for j in sure if j < i), default=None)
        after = min((j for j in sure if j > i), default=None)
        low = places[before] if before is not None else 0
        high = places[after] + 5 if after is not None else len(marked)
        if before is None:
            high = min(high, _HEAD)
        if not _holds(marked[max(0, low - 2) : high + 2], words):
            continue
        is_near = before is not None and after is not None and i - before < _SHINGLE and after - i < _SHINGLE
        if paragraphs[tuple(words)] > 0 or is_near:
            paragraphs[tuple(words)] -= 1
            places[i] = low


def _holds(stretch: list[str], words: list[str]) -> bool:
    return any(stretch[i : i + len(words)] == words for i in range(len(stretch) - len(words) + 1))
