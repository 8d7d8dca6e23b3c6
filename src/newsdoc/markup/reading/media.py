"""Pictures by the names that the article gives them.

While a document is read, a figure's medium is called by its digest, as what is seen of a picture are its bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import attrs
from attrs import define, field

from newsdoc.codec import Plain
from newsdoc.errors import InvalidArticleError
from newsdoc.io.digests import digest
from newsdoc.io.limits import Limits, check_medium
from newsdoc.markup.reading.copies import Copy
from newsdoc.model import Block, Figure, Media

__all__ = ["Pictures", "missing_media", "with_media_names"]


@define
class Pictures:
    """The pictures of a document by their digest, in the order in which they were met."""

    limits: Limits | None = None
    _found: dict[str, Media] = field(factory=dict)

    def add(self, media_type: str, content: bytes) -> str:
        """Keep a picture, and return its digest. Raises LimitExceededError where it is too large."""
        if self.limits:
            check_medium(content, self.limits)
        name = digest(content)
        self._found.setdefault(name, Media(media_type, name, content=content))
        return name

    def get(self, name: str | None) -> Media | None:
        """The picture of a digest."""
        return self._found.get(name or "")


def missing_media(copy: Copy, pictures: Pictures) -> list[str]:
    """The media that were in the document when it was written, and are not any more."""
    media = _of_copy(copy, pictures)
    return [name for name in copy.shown if name in media and media[name].content is None]


def with_media_names(body: Iterable[Block], copy: Copy, pictures: Pictures) -> tuple[list[Block], dict[str, Media]]:
    """The blocks, their figures naming media as the article does, and the media.

    Those of the copy keep their names and get their bytes, where the document has them; one that no figure shows any
    more, though one did, is gone. A new picture is named picture-1 and on.
    """
    blocks = list(body)
    media = _of_copy(copy, pictures)
    names = {medium.digest: name for name, medium in reversed(media.items())}
    for number, block in enumerate(blocks):
        if isinstance(block, Figure) and block.media and block.media not in media:
            picture = pictures.get(block.media)
            if picture is None:
                blocks[number] = attrs.evolve(block, media=None)
                continue
            name = names.setdefault(picture.digest, _free_name(media))
            media.setdefault(name, picture)
            blocks[number] = attrs.evolve(block, media=name)
    shown = {block.media for block in blocks if isinstance(block, Figure)}
    were_shown = [block.get("media") for block in _plain_body(copy)]
    return blocks, {name: medium for name, medium in media.items() if name in shown or name not in were_shown}


def _of_copy(copy: Copy, pictures: Pictures) -> dict[str, Media]:
    given = copy.plain.get("media", {})
    if not isinstance(given, dict) or not all(isinstance(medium, dict) and isinstance(medium.get("digest"), str) for medium in given.values()):
        raise InvalidArticleError("the carried copy's media must be objects with digests")
    found = {}
    for name, medium in given.items():
        picture = pictures.get(medium.get("digest"))
        found[name] = Media(medium.get("media_type"), medium.get("digest"), content=picture.content if picture else None)
    return found


def _plain_body(copy: Copy) -> list[Plain]:
    body: Any = copy.plain.get("body", [])
    return [block for block in body if isinstance(block, dict)]


def _free_name(media: Mapping[str, Media]) -> str:
    number = 1
    while f"picture-{number}" in media:
        number += 1
    return f"picture-{number}"
