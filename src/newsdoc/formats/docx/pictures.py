"""Pictures that Word shows."""

from __future__ import annotations

from newsdoc.io.pictures import Picture, picture_of

__all__ = ["word_picture"]

_KINDS = ("image/png", "image/jpeg", "image/gif")


def word_picture(content: bytes | None) -> Picture | None:
    """The picture in the bytes; None where they are no whole PNG, JPEG or GIF."""
    picture = picture_of(content)
    return picture if picture and picture.media_type in _KINDS else None
