"""Puts official schemas into the user's data folder, whole or not at all, and takes them out again."""

from __future__ import annotations

import contextlib
import fnmatch
import hashlib
import os
import shutil
import tempfile
import urllib.parse
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path, PurePosixPath

from newsdoc.errors import InvalidDocumentError, NewsdocError, OutputError, SourceError
from newsdoc.io.archive import Archive
from newsdoc.io.limits import Limits
from newsdoc.io.sources import open_source, read_all
from newsdoc.schemas.compiled import official_json, xml_schema
from newsdoc.schemas.fetching import fetch, is_address
from newsdoc.schemas.official import HASHES, data_folder, official_schemas, version_of

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

    source: a path or an https address, of the schema's file or of a zip with the files that it needs beside it. sha256: the
    hash that the source must have. Raises SourceError where it cannot be had, or is none of the standard; OutputError
    where it cannot be put into the data folder.
    """
    official_schemas(standard)
    data = fetch(source, _LIMITS.input_bytes) if is_address(source) else _read(source)
    found = hashlib.sha256(data).hexdigest()
    if sha256 is not None and found != sha256.strip().lower():
        raise SourceError(f"its sha256 is {found}, not {sha256}", file=source)
    files = _from_zip(standard, data, source) if data.startswith(_ZIP) else {_name(source, standard): data}
    target = data_folder() / "schemas" / standard / found
    try:
        _put(files, target, _KINDS[standard][1])
    except NewsdocError as error:
        raise SourceError(f"it is no schema of {standard} that can be used: {error.message}", file=source) from error
    except OSError as error:
        raise OutputError(f"cannot be written: {error.strerror or error}", file=str(target)) from error
    return target / next(iter(files))


def remove_schemas(standard: str) -> int:
    """Remove all that are installed of a standard; how many they were. Raises OutputError."""
    folder = data_folder() / "schemas" / standard
    found = len(list(folder.glob("[!.]*"))) if folder.is_dir() else 0
    try:
        if found:
            shutil.rmtree(folder)
    except OSError as error:
        raise OutputError(f"cannot be removed: {error.strerror or error}", file=str(folder)) from error
    return found


def _read(path: str) -> bytes:
    with open_source(path) as stream:
        return read_all(stream, _LIMITS)


def _name(source: str, standard: str) -> str:
    """A file's name, which says its version and stays within the folder."""
    path = urllib.parse.unquote(urllib.parse.urlsplit(source).path) if is_address(source) else source
    name = path.replace("\\", "/").rpartition("/")[2]
    wanted = _KINDS[standard][0]
    if not fnmatch.fnmatchcase(name, wanted) or not version_of(name):
        raise SourceError(f"the file must have the name that the IPTC gave it, {wanted}, or be a zip that holds one", file=source)
    return name


def _from_zip(standard: str, data: bytes, source: str) -> dict[str, bytes]:
    """The newest schema in a zip, first, and the files of its kind beside it."""
    wanted = _KINDS[standard][0]
    try:
        package = Archive(data, file=source, limits=_LIMITS)
        paths = [PurePosixPath(name) for name in package.names]
        fitting = [path for path in paths if fnmatch.fnmatchcase(path.name, wanted) and version_of(path.name)]
        if not fitting:
            raise SourceError(f"the zip has no file {wanted}", file=source)
        first = max(fitting, key=lambda path: (version_of(path.name), path))
        beside = [path for path in paths if path.parent == first.parent and path.suffix == first.suffix and path not in fitting]
        return {path.name: package.read(str(path)) for path in (first, *beside)}
    except InvalidDocumentError as error:
        raise SourceError(error.message, file=source) from error


def _put(files: Mapping[str, bytes], target: Path, ready: Callable[[Path], object]) -> None:
    """Write the files into a folder that gets its name when all are there and can be used."""
    with _folder_beside(target) as folder:
        for name, data in files.items():
            _save(folder / name, data)
        ready(folder / next(iter(files)))
        hashes = (f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in files.items())
        _save(folder / HASHES, "".join(hashes).encode())
        if target.exists():
            shutil.rmtree(target)
        folder.rename(target)


@contextlib.contextmanager
def _folder_beside(target: Path) -> Iterator[Path]:
    target.parent.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix=".", suffix=".part", dir=target.parent))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _save(path: Path, data: bytes) -> None:
    with path.open("wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
