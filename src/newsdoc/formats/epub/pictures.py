"""Which pictures of an article stand in an EPUB, and under what names."""

from __future__ import annotations

from attrs import frozen

from newsdoc.io.pictures import picture_of
from newsdoc.model import Article, Figure

__all__ = ["Picture", "pictures_of"]


@frozen
class Picture:
    """A picture in the EPUB: its file, its id in the manifest, its media type and bytes."""

    file: str
    id: str
    media_type: str
    content: bytes


def pictures_of(article: Article, number: int) -> dict[str, Picture]:
    """The pictures that figures show and whose bytes are at hand, by the medium's name. number: the article's."""
    shown = {block.media for block in article.body if isinstance(block, Figure)}
    found = {}
    for position, (name, medium) in enumerate(article.media.items(), 1):
        known = picture_of(medium.content) if name in shown else None
        if known:
            stem = f"picture-{number}-{position}"
            found[name] = Picture(f"media/{stem}.{known.suffix}", stem, known.media_type, known.content)
    return found
