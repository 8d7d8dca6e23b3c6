"""A zip file from a stranger: its directory is vetted before anything is unpacked, and its content while it is."""

from __future__ import annotations

import io
import zipfile
import zlib

from newsdoc.errors import InvalidDocumentError, LimitExceededError
from newsdoc.io.limits import DEFAULT_LIMITS, Limits

__all__ = ["Archive"]

_RATIO_FROM = 1 << 20
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # ISO/IEC 29500-2, annex B; OCF 3.3, section 4.3
_CHUNK = 1 << 16
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError, UnicodeError, LookupError)


class Archive:
    """The files of a zip, by name.

    Raises InvalidDocumentError when it is no whole zip or its names are unsafe or repeat, and LimitExceededError
    when it has, or unpacks to, more than the limits allow.
    """

    def __init__(self, data: bytes, *, file: str | None = None, limits: Limits = DEFAULT_LIMITS) -> None:
        self.file = file
        self._limits = limits
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self._infos = self._zip.infolist()
        except _BROKEN as error:
            raise InvalidDocumentError(f"this is not a whole zip file: {error}", file=file) from error
        self._vet()

    @property
    def names(self) -> list[str]:
        """The names of the files, in the order of the directory; folders are left out."""
        return [info.filename for info in self._infos if not info.is_dir()]

    @property
    def infos(self) -> list[zipfile.ZipInfo]:
        """What the directory says of each file, folders left out."""
        return [info for info in self._infos if not info.is_dir()]

    def __contains__(self, name: str) -> bool:
        return any(info.filename == name for info in self._infos)

    def read(self, name: str) -> bytes:
        """A file's content. Raises InvalidDocumentError when it is missing or damaged."""
        try:
            info = self._zip.getinfo(name)
        except KeyError:
            raise InvalidDocumentError("the package has no such file", file=self.file, place=name) from None
        try:
            return self._unpack(info)
        except _BROKEN as error:
            raise InvalidDocumentError(f"the file is damaged: {error}", file=self.file, place=name) from error

    def _unpack(self, info: zipfile.ZipInfo) -> bytes:
        chunks, size = [], 0
        with self._zip.open(info) as stream:
            while chunk := stream.read(_CHUNK):
                size += len(chunk)
                if size > info.file_size:
                    raise LimitExceededError("the file unpacks to more than its size says", file=self.file, place=info.filename)
                chunks.append(chunk)
        if size < info.file_size:
            raise InvalidDocumentError("the file unpacks to less than its size says", file=self.file, place=info.filename)
        return b"".join(chunks)

    def _vet(self) -> None:
        if len(self._infos) > self._limits.zip_entries:
            raise LimitExceededError(f"the package has more than {self._limits.zip_entries:,} files", file=self.file)
        if sum(info.file_size for info in self._infos) > self._limits.zip_bytes:
            raise LimitExceededError(f"the package unpacks to more than {self._limits.zip_bytes:,} bytes", file=self.file)
        seen = set()
        for info in self._infos:
            self._vet_entry(info)
            if info.filename in seen:
                raise InvalidDocumentError("the package has two files of this name", file=self.file, place=info.filename)
            seen.add(info.filename)

    def _vet_entry(self, info: zipfile.ZipInfo) -> None:
        name = info.filename
        if name.startswith("/") or "\\" in name or ":" in name.split("/")[0] or ".." in name.split("/") or "\0" in info.orig_filename:
            raise InvalidDocumentError("the package has a file whose name leads out of it", file=self.file, place=ascii(name))
        if info.compress_type not in _METHODS:
            raise InvalidDocumentError("the file is packed by a method other than deflate", file=self.file, place=name)
        if info.flag_bits & 0x1:
            raise InvalidDocumentError("the file is encrypted", file=self.file, place=name)
        if info.file_size > _RATIO_FROM and info.file_size > self._limits.zip_ratio * max(info.compress_size, 1):
            raise LimitExceededError(f"the file unpacks to more than {self._limits.zip_ratio} times its size", file=self.file, place=name)
