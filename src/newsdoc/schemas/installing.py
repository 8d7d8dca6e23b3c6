"""Puts official schemas into the user's data folder, whole or not at all, and takes them out again."""

from __future__ import annotations

import contextlib
import fnmatch
import hashlib
import os
import shutil
import urllib.parse
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path, PurePosixPath

from newsdoc.errors import InvalidDocumentError, LimitExceededError, OutputError, SourceError
from newsdoc.io.archive import Archive
from newsdoc.io.limits import Limits
from newsdoc.io.sources import open_source, read_all
from newsdoc.schemas.compiled import official_json, xml_schema
from newsdoc.schemas.fetching import fetch, is_address
from newsdoc.schemas.needed import with_needed
from newsdoc.schemas.official import HASHES, folder_of, version_of

__all__ = ["install_schema", "remove_schemas"]

_LIMITS = Limits(input_bytes=32 * 1024 * 1024, zip_bytes=128 * 1024 * 1024)
_ZIP = b"PK\x03\x04"

# Of each standard: the name of the file to check with, as the IPTC publishes it, and how it is made ready.
_KINDS: Mapping[str, tuple[str, Callable[[Path], object]]] = {
    "newsml-g2": ("NewsML-G2_*-spec-All-Power.xsd", xml_schema),
    "ninjs": ("ninjs-schema_*.json", official_json),
}


def install_schema(standard: str, source: str, *, sha256: str | None = None) -> Path:
    """Install an official schema, and return its file to check with.

    source: a path or an https address, of the schema's file or of a zip with the files that it needs beside it; of a path,
    those that lie beside it come along. sha256: the hash that the source must have. Raises SourceError where it cannot be
    had, or is none of the standard; OutputError where it cannot be put into the data folder.
    """
    home = folder_of(standard)
    try:
        data = fetch(source, _LIMITS.input_bytes) if is_address(source) else _read(source)
        found = hashlib.sha256(data).hexdigest()
        if sha256 is not None and found != sha256.strip().lower():
            raise SourceError(f"its sha256 is {found}, not {sha256}", file=source)
        files = _from_zip(standard, data, source) if data.startswith(_ZIP) else _from_file(standard, data, source)
    except LimitExceededError as error:
        raise SourceError(f"it is larger than a schema can be ({error.limit} {getattr(_LIMITS, error.limit or ''):,})", file=source) from error
    try:
        _put(files, home / found, _KINDS[standard][1])
    except SourceError as error:
        raise SourceError(error.message, file=source) from error
    except OSError as error:
        raise OutputError(f"cannot be written: {error.strerror or error}", file=str(home / found)) from error
    return home / found / next(iter(files))


def remove_schemas(standard: str) -> int:
    """Remove all that are installed of a standard; how many they were. Raises OutputError."""
    folder = folder_of(standard)
    found = len(list(folder.glob("[!.]*")))
    try:
        if folder.exists():
            shutil.rmtree(folder)
    except OSError as error:
        raise OutputError(f"cannot be removed: {error.strerror or error}", file=str(folder)) from error
    return found


def _read(path: str) -> bytes:
    with open_source(path) as stream:
        return read_all(stream, _LIMITS)


def _from_file(standard: str, data: bytes, source: str) -> dict[str, bytes]:
    """The schema first, and the files that it needs, as far as they lie beside it."""

    def beside(name: str) -> bytes | None:
        file = Path(source).with_name(name)
        return _read(str(file)) if file.is_file() else None

    return with_needed(_name(source, standard), data, (lambda name: None) if is_address(source) else beside)


def _name(source: str, standard: str) -> str:
    """A file's name, which says its version and stays within the folder."""
    path = urllib.parse.unquote(source.partition("#")[0].partition("?")[0]) if is_address(source) else source
    name = path.replace("\\", "/").rpartition("/")[2]
    wanted = _KINDS[standard][0]
    if not fnmatch.fnmatchcase(name, wanted) or not version_of(name):
        raise SourceError(f"the file must have the name that the IPTC gave it, {wanted}, or be a zip that holds one", file=source)
    return name


def _from_zip(standard: str, data: bytes, source: str) -> dict[str, bytes]:
    """The newest schema in a zip, first, and the files that it needs, as far as they are in the same folder of it."""
    wanted = _KINDS[standard][0]
    try:
        package = Archive(data, file=source, limits=_LIMITS)
        paths = [PurePosixPath(name) for name in package.names]
        fitting = [path for path in paths if fnmatch.fnmatchcase(path.name, wanted) and version_of(path.name)]
        if not fitting:
            raise SourceError(f"the zip has no file {wanted}", file=source)
        first = max(fitting, key=lambda path: (version_of(path.name), path))

        def beside(name: str) -> bytes | None:
            path = str(first.with_name(name))
            return package.read(path) if path in package else None

        return with_needed(first.name, package.read(str(first)), beside)
    except InvalidDocumentError as error:
        raise SourceError(error.message, file=source) from error


def _put(files: Mapping[str, bytes], target: Path, ready: Callable[[Path], object]) -> None:
    """Write the files into a folder that gets its name when all are there and can be used."""
    with _unfinished(target) as folder:
        for name, data in files.items():
            _save(folder / name, data)
        ready(folder / next(iter(files)))
        hashes = (f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in files.items())
        _save(folder / HASHES, "".join(hashes).encode())
        if target.exists():
            shutil.rmtree(target)
        folder.rename(target)


@contextlib.contextmanager
def _unfinished(target: Path) -> Iterator[Path]:
    """A new folder beside the target. What a killed process has left of it goes first."""
    folder = target.with_name(f".{target.name}.part")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _save(path: Path, data: bytes) -> None:
    with path.open("wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
