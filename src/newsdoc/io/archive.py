"""A zip file from a stranger: its directory is vetted before anything is unpacked, and its content while it is."""

from __future__ import annotations

import io
import re
import stat
import unicodedata
import zipfile
import zlib

from newsdoc.errors import InvalidDocumentError, NewsdocError
from newsdoc.io.deadline import check_time
from newsdoc.io.limits import DEFAULT_LIMITS, Limits, exceeded
from newsdoc.io.zipstructure import ENCRYPTED, check_directory, check_files

__all__ = ["Archive"]

_RATIO_FROM = 1 << 20
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # ISO/IEC 29500-2, annex B; OCF 3.3, section 4.3
_CHUNK = 1 << 16
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError, UnicodeError, LookupError)


class Archive:
    """The files of a zip, by name.

    Raises InvalidDocumentError when it is no whole zip, when its directory does not say the truth, or its names are
    unsafe or repeat, and LimitExceededError when it has, or unpacks to, more than the limits allow.
    """

    def __init__(self, data: bytes, *, file: str | None = None, limits: Limits = DEFAULT_LIMITS) -> None:
        self.file = file
        self._limits = limits
        check_directory(data, file, limits)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self._infos = self._zip.infolist()
        except _BROKEN as error:
            raise InvalidDocumentError(f"this is not a whole zip file: {error}", file=file) from error
        self._vet(len(data))
        check_files(data, self._infos, self._zip.start_dir, file)
        self._names = frozenset(info.filename for info in self._infos)

    @property
    def names(self) -> list[str]:
        """The names of the files, in the order of the directory; folders are left out."""
        return [info.filename for info in self._infos if not info.is_dir()]

    @property
    def infos(self) -> list[zipfile.ZipInfo]:
        """What the directory says of each file, folders left out."""
        return [info for info in self._infos if not info.is_dir()]

    def __contains__(self, name: str) -> bool:
        return name in self._names

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
                check_time()
                size += len(chunk)
                if size > info.file_size:
                    raise InvalidDocumentError("the file unpacks to more than its size says", file=self.file, place=info.filename)
                chunks.append(chunk)
        if size < info.file_size:
            raise InvalidDocumentError("the file unpacks to less than its size says", file=self.file, place=info.filename)
        return b"".join(chunks)

    def _vet(self, packed: int) -> None:
        unpacked = sum(info.file_size for info in self._infos)
        if unpacked > self._limits.zip_bytes:
            raise exceeded(self._limits, "zip_bytes", f"the package unpacks to {unpacked:,} bytes", file=self.file)
        seen: set[str] = set()
        for info in self._infos:
            self._vet_entry(info)
            name = _equivalent(info.filename)
            if name in seen:
                raise self._refused("the package has two files of this name", info)
            seen.add(name)
        self._vet_ratio("the package", unpacked, packed, None)

    def _vet_entry(self, info: zipfile.ZipInfo) -> None:
        name = info.filename
        kind = stat.S_IFMT(info.external_attr >> 16)
        steps = name.removesuffix("/").split("/")
        if not name or name.startswith("/") or "\\" in name or ":" in steps[0] or ".." in steps:
            raise self._refused("the package has a file whose name leads out of it", info)
        if "." in steps or "" in steps:
            raise self._refused("the package has a file whose name is written otherwise by other programs", info)
        if _CONTROL.search(info.orig_filename):
            raise self._refused("the package has a file whose name has control characters", info)
        if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
            raise self._refused("the file is a link or device", info)
        if info.compress_type not in _METHODS:
            raise self._refused("the file is packed by a method other than deflate", info)
        if info.flag_bits & ENCRYPTED:
            raise self._refused("the file is encrypted", info)
        self._vet_ratio("the file", info.file_size, info.compress_size, name)

    def _vet_ratio(self, what: str, unpacked: int, packed: int, place: str | None) -> None:
        ratio = unpacked / max(packed, 1)
        if unpacked > _RATIO_FROM and ratio > self._limits.zip_ratio:
            raise exceeded(self._limits, "zip_ratio", f"{what} unpacks to {ratio:,.0f} times its size", file=self.file, place=place)

    def _refused(self, reason: str, info: zipfile.ZipInfo) -> NewsdocError:
        return InvalidDocumentError(reason, file=self.file, place=info.orig_filename)


def _equivalent(name: str) -> str:
    """What names have in common that are one file on some machines (OCF 3.3, section 4.2.3; ISO/IEC 29500-2, section 6.2.2)."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", name).casefold()).removesuffix("/")
