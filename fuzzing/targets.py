"""The parts of newsdoc that take any bytes, for atheris to look for those that reach new code (fuzzing/guided.py)."""

from __future__ import annotations

from collections.abc import Callable

import newsdoc
from newsdoc.diagnostics import Collector
from newsdoc.errors import NewsdocError
from newsdoc.io.archive import Archive

__all__ = ["TARGETS"]


def parse_text(data: bytes) -> None:
    """Parse a raw text."""
    try:
        newsdoc.parse(data, report=Collector())
    except NewsdocError:
        return


def read_newsml(data: bytes) -> None:
    """Read and check NewsML-G2."""
    try:
        newsdoc.validate(data, "newsml-g2")
        list(newsdoc.iter_read(data, "newsml-g2", report=Collector()))
    except NewsdocError:
        return


def unpack_zip(data: bytes) -> None:
    """Unpack all files of a zip."""
    try:
        archive = Archive(data)
        for name in archive.names:
            archive.read(name)
    except NewsdocError:
        return


TARGETS: dict[str, Callable[[bytes], None]] = {"text": parse_text, "newsml-g2": read_newsml, "zip": unpack_zip}
