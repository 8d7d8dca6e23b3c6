"""JSON spoilt as a tree: values dropped, swapped, nested, and put where others are wanted."""

from __future__ import annotations

import json
from collections.abc import Iterator
from random import Random
from typing import Any

from fuzzing.mutating.octets import spoil_octets
from fuzzing.mutating.values import WORDS

__all__ = ["spoil_json"]

_VALUES: tuple[Any, ...] = (None, True, False, 0, -1, 1.5, 1e300, 10**30, float("inf"), [], {}, [[]], [None], {"": None}, *WORDS)


def spoil_json(data: bytes, chance: Random) -> bytes:
    """One change of a value; of the bytes where it is no JSON."""
    try:
        tree = json.loads(data)
    except (ValueError, RecursionError):
        return spoil_octets(data, chance)
    places = list(_places(tree))
    if not places:
        return json.dumps(chance.choice(_VALUES)).encode()
    chance.choice((_replace, _replace, _drop, _swap, _nest, _add, _repeat))(places, chance)
    return json.dumps(tree, ensure_ascii=chance.random() < 0.2).encode("utf-8", "surrogatepass")


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Each value by what holds it, and its key or number there."""
    waiting = [value]
    while waiting:
        holder = waiting.pop()
        inner = holder.items() if isinstance(holder, dict) else enumerate(holder) if isinstance(holder, list) else ()
        for key, held in inner:
            yield holder, key
            waiting.append(held)


def _replace(places: list[tuple[Any, Any]], chance: Random) -> None:
    holder, key = chance.choice(places)
    holder[key] = chance.choice(_VALUES)


def _drop(places: list[tuple[Any, Any]], chance: Random) -> None:
    holder, key = chance.choice(places)
    del holder[key]


def _swap(places: list[tuple[Any, Any]], chance: Random) -> None:
    (a, x), (b, y) = chance.choice(places), chance.choice(places)
    a[x], b[y] = json.loads(json.dumps(b[y])), json.loads(json.dumps(a[x]))


def _nest(places: list[tuple[Any, Any]], chance: Random) -> None:
    holder, key = chance.choice(places)
    for _ in range(chance.choice((1, 1, 3, 150, 250))):
        holder[key] = chance.choice(([holder[key]], {"a": holder[key]}))


def _add(places: list[tuple[Any, Any]], chance: Random) -> None:
    holder, key = chance.choice(places)
    if isinstance(holder, list):
        holder.insert(key, chance.choice(_VALUES))
    else:
        holder[chance.choice((*WORDS, *(str(other) for _, other in places)))] = chance.choice(_VALUES)


def _repeat(places: list[tuple[Any, Any]], chance: Random) -> None:
    lists = [(holder, key) for holder, key in places if isinstance(holder, list)] or places
    holder, key = chance.choice(lists)
    if isinstance(holder, list):
        holder[key:key] = [holder[key]] * chance.choice((1, 2, 40))
    else:
        holder[key] = [holder[key]] * 2
