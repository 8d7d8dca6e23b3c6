"""Files beside a document: media that it names instead of holding them.

They are in one folder, story.media for story.json, each named by its digest: so the same bytes are the same file, and no
name in a document can lead anywhere else.
"""

from __future__ import annotations

import io
import os
import re
import stat
from pathlib import Path
from typing import BinaryIO

from newsdoc.errors import LimitExceededError, NewsdocError, OutputError
from newsdoc.io.digests import digest
from newsdoc.io.limits import Limits
from newsdoc.io.pictures import picture_of
from newsdoc.io.sinks import replace_file
from newsdoc.io.sources import name_of, open_source, read_all

__all__ = ["Sink", "put_beside", "read_beside"]

_REFERENCE = re.compile(r"[^/\\\0:]{1,200}\.media/[0-9a-f]{16}\.[a-z0-9]{1,8}")


class Sink(io.BytesIO):
    """What a writer writes to, with a place for files beside it, where it becomes a file.

    folder: the name of the folder that they go into, or None. beside: the files by their name in it.
    """

    def __init__(self, folder: str | None = None) -> None:
        super().__init__()
        self.folder = folder
        self.beside: dict[str, bytes] = {}

    def save_beside(self, target: str, *, overwrite: bool) -> None:
        """Write the files beside the target, but those that are there. No link is followed.

        Raises OutputError, also where another file is there and overwrite is False.
        """
        folder = Path(target).parent / (self.folder or "")
        for name, content in self.beside.items():
            _make_folder(folder)
            if not _is_there(folder / name, content):
                with replace_file(folder / name, overwrite=overwrite) as stream:
                    stream.write(content)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise OutputError(f"the folder for media cannot be made: {error.strerror}", file=str(folder)) from error
    if folder.is_symlink():
        raise OutputError("the folder for media is a link, which is not followed: take it away", file=str(folder))


def _is_there(path: Path, content: bytes) -> bool:
    """Whether a file has this content already. Raises OutputError where what is there is no regular file."""
    try:
        status = path.lstat()
        if not stat.S_ISREG(status.st_mode):
            raise OutputError("this is a link, or no file, where a medium goes: take it away", file=str(path))
        return status.st_size == len(content) and path.read_bytes() == content
    except FileNotFoundError:
        return False
    except OSError as error:
        raise OutputError(f"cannot be looked at: {error.strerror}", file=str(path)) from error


def put_beside(sink: BinaryIO, content: bytes) -> str | None:
    """Keep a medium beside the document that the sink becomes, and return how the document names it; None where there is no such place."""
    if not isinstance(sink, Sink) or sink.folder is None:
        return None
    picture = picture_of(content)
    name = f"{digest(content).partition(':')[2][:16]}.{picture.suffix if picture else 'bin'}"
    sink.beside[name] = content
    return f"{sink.folder}/{name}"


def read_beside(stream: BinaryIO, reference: str, limits: Limits) -> bytes | None:
    """A medium that a document names, from beside it; None where it is not there, or the name is none of put_beside's.

    Raises LimitExceededError where it is larger than a medium may be.
    """
    name = name_of(stream)
    if not name or not _REFERENCE.fullmatch(reference):
        return None
    folder = Path(name).parent
    path = folder / reference
    try:
        if not path.is_file() or not path.resolve().is_relative_to(folder.resolve()):
            return None
        with open_source(os.fspath(path)) as medium:
            return read_all(medium, limits, limit="medium_bytes")
    except LimitExceededError:
        raise
    except (NewsdocError, OSError, ValueError):
        return None
