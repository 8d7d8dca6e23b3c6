"""Bytes that are flipped, cut, repeated, swapped, or others put among them."""

from __future__ import annotations

from random import Random

__all__ = ["piece", "spoil_octets"]

_MOST = 64
_STRAY = (b"\0", b"\xff", b"\xef\xbb\xbf", b"\xff\xfe", b"\xed\xa0\x80", b"\x1b", b"\r", b"<", b"]]>", b'"', b"\\", b"&#0;", b"\xe2\x80\xae")


def spoil_octets(data: bytes, chance: Random) -> bytes:
    """One change of the bytes."""
    return chance.choice((_flip, _cut, _drop, _repeat, _swap, _put))(data, chance)


def piece(length: int, chance: Random, most: int = _MOST) -> tuple[int, int]:
    """Where a short piece of so many bytes starts and ends."""
    start = chance.randrange(length + 1)
    return start, min(length, start + chance.randint(1, most))


def _flip(data: bytes, chance: Random) -> bytes:
    flipped = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 8)) if data else 0):
        flipped[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(flipped)


def _cut(data: bytes, chance: Random) -> bytes:
    return data[: chance.randrange(len(data) + 1)]


def _drop(data: bytes, chance: Random) -> bytes:
    start, end = piece(len(data), chance)
    return data[:start] + data[end:]


def _repeat(data: bytes, chance: Random) -> bytes:
    start, end = piece(len(data), chance)
    return data[:end] + data[start:end] * chance.choice((1, 2, 50)) + data[end:]


def _swap(data: bytes, chance: Random) -> bytes:
    (a, b), (c, d) = sorted((piece(len(data), chance), piece(len(data), chance)))
    return data if c < b else data[:a] + data[c:d] + data[b:c] + data[a:b] + data[d:]


def _put(data: bytes, chance: Random) -> bytes:
    start = chance.randrange(len(data) + 1)
    return data[:start] + chance.choice(_STRAY) + data[start:]
