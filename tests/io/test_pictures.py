"""Telling what kind of picture some bytes are."""

from __future__ import annotations

import pytest
from support.articles import PNG

from newsdoc.io.pictures import picture_of

GIF = b"GIF89a\1\0\1\0\x80\0\0\0\0\0\xff\xff\xff!\xf9\4\0\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;"
JPEG = b"\xff\xd8\xff\xe0\0\4ab\xff\xff\xc0\0\x0b\x08\0\1\0\1\1\1\x11\0\xff\xda\0\2abc\xff\xd9"
WEBP = b"RIFF" + (26).to_bytes(4, "little") + b"WEBPVP8L\x0d\0\0\0/\0\0\0\x10\x07\x10\x11\x11\x88\x88\xfe\x07\0"
WHOLE = [(PNG, "image/png"), (GIF, "image/gif"), (JPEG, "image/jpeg"), (WEBP, "image/webp")]


@pytest.mark.parametrize(("data", "media_type"), WHOLE)
def test_a_whole_picture_is_told_by_its_bytes(data: bytes, media_type: str) -> None:
    picture = picture_of(data)
    assert picture is not None
    assert (picture.media_type, picture.content, picture.width, picture.height) == (media_type, data, 1, 1)


@pytest.mark.parametrize("data", [data for data, _ in WHOLE])
def test_no_beginning_of_a_picture_is_one(data: bytes) -> None:
    assert [length for length in range(len(data) - 1) if picture_of(data[:length])] == []


@pytest.mark.parametrize("data", [b"", b"<svg/>", b"%PDF-1.7", b"GIF89a\1\0\1\0\0\0\0\x99"])
def test_anything_else_is_no_picture(data: bytes) -> None:
    assert picture_of(data) is None
