"""Files of other kinds, told from how they start: what would be gibberish if it were read as text."""

from __future__ import annotations

import re

__all__ = ["foreign_kind"]

_KINDS: tuple[tuple[str, bytes], ...] = (
    ("a PDF", rb"%PDF-\d"),
    ("a PNG picture", rb"\x89PNG\r\n"),
    ("a JPEG picture", rb"\xff\xd8\xff"),
    ("a GIF picture", rb"GIF8[79]a"),
    ("a WebP picture", rb"RIFF....WEBP"),
    ("a WAV or AVI recording", rb"RIFF....(?:WAVE|AVI )"),
    ("a TIFF picture", rb"II\*\x00|MM\x00\*"),
    ("an MP3 recording", rb"ID3[\x02-\x04]"),
    ("an MPEG-4 recording or HEIF picture", rb"\x00\x00..ftyp"),
    ("an Ogg recording", rb"OggS\x00"),
    ("an older Office document (.doc, .xls), or one with a password", rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
    ("a Rich Text Format document", rb"\{\\rtf\d"),
    ("a PostScript document", rb"%!PS"),
    ("a RAR archive", rb"Rar!\x1a\x07"),
    ("a gzip archive", rb"\x1f\x8b\x08"),
    ("a bzip2 archive", rb"BZh[1-9]1AY&SY"),
    ("an xz archive", rb"\xfd7zXZ\x00"),
    ("a Zstandard archive", rb"\x28\xb5\x2f\xfd"),
    ("a 7-Zip archive", rb"7z\xbc\xaf\x27\x1c"),
    ("an SQLite database", rb"SQLite format 3\x00"),
)
_SIGNATURES = tuple((kind, re.compile(start, re.DOTALL)) for kind, start in _KINDS)


def foreign_kind(head: bytes) -> str | None:
    """What a file is that starts so, where it is none that holds text as bytes: "a PDF". None where it may be anything."""
    return next((kind for kind, start in _SIGNATURES if start.match(head)), None)
