"""Raw text spoilt by lines and words: dropped, repeated, swapped, joined, and others put among them."""

from __future__ import annotations

from random import Random

from fuzzing.mutating.octets import piece
from fuzzing.mutating.values import WORDS

__all__ = ["spoil_lines"]

_LINES = (
    "",
    "By",
    "By A B and C D",
    "(Reporting by",
    "LONDON (AP) —",
    "— ",
    "###",
    "----",
    "* a",
    "1. b",
    "| a | b |",
    "Subject: a",
    "> a",
    "From: a <a@example.org>",
    "Photo: A B",
    "© 2026",
    "“a,” said",
    "said said said",
    "Updated at 10.05am",
    "13/13/2026",
    "EMBARGO: NOT FOR",
    "About the author",
    "URGENT",
    "1 / 23",
    "<p>a</p>",
    "&lt;b&gt;",
)


def spoil_lines(data: bytes, chance: Random) -> bytes:
    """One change of the lines or of the words within one."""
    lines = data.split(b"\n")
    chance.choice((_drop, _repeat, _swap, _put, _put, _join, _end, _word, _word))(lines, chance)
    return b"\n".join(lines)


def _drop(lines: list[bytes], chance: Random) -> None:
    start, end = piece(len(lines), chance, 3)
    del lines[start:end]


def _repeat(lines: list[bytes], chance: Random) -> None:
    start, end = piece(len(lines), chance, 4)
    lines[end:end] = lines[start:end] * chance.choice((1, 2, 30))


def _swap(lines: list[bytes], chance: Random) -> None:
    a, b = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[a], lines[b] = lines[b], lines[a]


def _put(lines: list[bytes], chance: Random) -> None:
    lines.insert(chance.randrange(len(lines) + 1), chance.choice((*_LINES, *WORDS)).encode())


def _join(lines: list[bytes], chance: Random) -> None:
    at = chance.randrange(len(lines))
    lines[at : at + 2] = [b" ".join(lines[at : at + 2])]


def _end(lines: list[bytes], chance: Random) -> None:
    lines[chance.randrange(len(lines))] += chance.choice((b"\r", b"\r\r", b"\f", b"\v", "\u2028".encode(), "\u0085".encode(), b"\\"))


def _word(lines: list[bytes], chance: Random) -> None:
    at = chance.randrange(len(lines))
    words = lines[at].split(b" ")
    words.insert(chance.randrange(len(words) + 1), chance.choice((*WORDS, *_LINES)).encode() * chance.choice((1, 1, 1, 30)))
    lines[at] = b" ".join(words)
