"""The whole documents that mutants are made of: our own articles in every format, and feeds where a folder has some."""

from __future__ import annotations

import functools
import json
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen
from support.articles import crafted, edition

import newsdoc
from newsdoc.registry import find_format, formats

__all__ = ["Seed", "own_seeds", "seeds_of"]

REPOSITORY = Path(__file__).resolve().parent.parent
_FEEDS = REPOSITORY / "tests" / "formats" / "newsml_g2" / "feeds"
_LARGEST = 40_000  # bytes of a feed, and of a raw text
_TEXTS = 200


@frozen
class Seed:
    """A whole document, its format and where it is from."""

    format: str
    name: str
    data: bytes


@functools.cache
def own_seeds() -> tuple[Seed, ...]:
    """Documents of the project: the same for everyone."""
    return (*_written(), *_kept())


def seeds_of(folder: Path | None) -> tuple[Seed, ...]:
    """Our own, and with a folder of corpora what is there of NewsML-G2, ninjs, NITF and raw texts."""
    return own_seeds() if folder is None else (*own_seeds(), *_feeds(folder), *_texts(folder))


def _written() -> Iterator[Seed]:
    """Our own articles, as newsdoc writes them."""
    sample = newsdoc.read(REPOSITORY / "examples" / "harbour-bridge.txt")
    for known in formats():
        if known.writer is None or known.name == "text":
            continue
        for number, article in enumerate((*crafted(), sample)):
            yield Seed(known.name, f"article {number}", newsdoc.dumps(article, known.name, report=newsdoc.Collector()))
        if known.holds_many:
            yield Seed(known.name, "edition", newsdoc.dumps(edition(), known.name, report=newsdoc.Collector()))


def _kept() -> Iterator[Seed]:
    """Documents of formats that newsdoc does not write, or as others write them."""
    text = (REPOSITORY / "examples" / "harbour-bridge.txt").read_bytes()
    yield Seed("text", "harbour-bridge", text)
    yield Seed("text", "harbour-bridge in UTF-16", text.decode().encode("utf-16"))
    for number, article in enumerate(crafted()):
        yield Seed("text", f"article {number}", newsdoc.dumps(article, "text", report=newsdoc.Collector()))
    yield Seed("newsml-1", "lantern", (REPOSITORY / "fuzzing" / "documents" / "lantern.newsml1.xml").read_bytes())
    for path in sorted(_FEEDS.glob("*.xml")):
        yield Seed("newsml-g2", path.name, path.read_bytes())


def _feeds(folder: Path) -> Iterator[Seed]:
    for name in ("newsml-g2", "ninjs", "nitf"):
        for path in sorted((folder / name).glob("*")):
            data = path.read_bytes()
            if len(data) <= _LARGEST:
                yield Seed("nitf" if find_format("nitf").recognises(data[:4096]) else name, path.name, data)


def _texts(folder: Path) -> Iterator[Seed]:
    for path in sorted((folder / "rawtext").glob("inputs_*.jsonl")):
        with path.open(encoding="utf-8") as lines:
            for number, line in zip(range(_TEXTS), lines, strict=False):
                text = json.loads(line)["text"]
                if len(text) <= _LARGEST:
                    yield Seed("text", f"{path.name}:{number + 1}", text.encode())
