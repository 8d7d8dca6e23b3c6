"""Official schemas that the user has installed, which newsdoc may not ship: where they are, and that nobody changed them.

Each set of files has a folder of its own, with its files' hashes as `sha256sum` writes them, the one to check with first.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable
from pathlib import Path

from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.errors import NewsdocError, SourceError

__all__ = ["HASHES", "STANDARDS", "check_unchanged", "data_folder", "folder_of", "official_schemas", "usable_schema", "version_of"]

STANDARDS = ("newsml-g2", "ninjs")
HASHES = "sha256sums.txt"

_ENVIRONMENT = "NEWSDOC_DATA"
_LINE = re.compile(r"([0-9a-f]{64})  (\S.*)")


def data_folder() -> Path:
    """Where newsdoc keeps what a user installs: NEWSDOC_DATA, or else as the system has it."""
    if given := os.environ.get(_ENVIRONMENT):
        return Path(given)
    import platformdirs

    return platformdirs.user_data_path("newsdoc", appauthor=False)


def folder_of(standard: str) -> Path:
    """Where the official schemas of a standard are. Raises NewsdocError where newsdoc can use none of that name."""
    if standard not in STANDARDS:
        raise NewsdocError(f"there is no official schema {standard!r} that newsdoc can use: name one of {', '.join(STANDARDS)}")
    return data_folder() / "schemas" / standard


def official_schemas(standard: str, spoilt: Callable[[SourceError], None]) -> list[Path]:
    """The files to check with of each set that is installed, by version, the newest last; not yet looked into.

    spoilt: is told of each set whose list of hashes is not as it was. Raises NewsdocError where there is no such standard.
    """
    found = []
    for file in sorted(folder_of(standard).glob(f"[!.]*/{HASHES}")):
        try:
            found.append(file.parent / next(iter(_hashes(file.parent))))
        except SourceError as error:
            spoilt(error)
    return sorted(found, key=lambda path: (version_of(path.name), path))


def usable_schema(standard: str, report: Report, *, major: int | None = None, file: str | None = None) -> Path | None:
    """The newest that is installed, or the newest of a major version; None where there is none.

    One that is not as it was installed is reported and takes no part. file: what the document is called.
    """

    def spoilt(error: SourceError) -> None:
        report(Diagnostic("schema-changed", str(error), Place(file=file)))

    for path in reversed(official_schemas(standard, spoilt)):
        if major is None or version_of(path.name)[:1] == (major,):
            try:
                check_unchanged(path)
            except SourceError as error:
                spoilt(error)
            else:
                return path
    return None


def version_of(name: str) -> tuple[int, ...]:
    """The version that a file's name tells: (2, 35) of NewsML-G2_2.35-spec-All-Power.xsd. Empty where it tells none."""
    match = re.search(r"(?<![\w.])\d+(?:\.\d+)+|(?<=_)\d+(?:\.\d+)+", name)
    return tuple(map(int, match[0].split("."))) if match else ()


def check_unchanged(path: Path) -> None:
    """Raise SourceError where a file of the set of a schema is not as it was installed."""
    for name, expected in _hashes(path.parent).items():
        file = path.parent / name
        try:
            found = hashlib.sha256(file.read_bytes()).hexdigest()
        except OSError as error:
            raise _changed(file, error.strerror or str(error)) from error
        if found != expected:
            raise _changed(file, f"its sha256 is {found}, not {expected}")


def _hashes(folder: Path) -> dict[str, str]:
    """The hash of each file, by name."""
    file = folder / HASHES
    try:
        found = [_LINE.fullmatch(line) for line in file.read_text(encoding="utf-8").splitlines()]
    except (OSError, ValueError) as error:
        raise _changed(file, str(error)) from error
    hashes = {match[2]: match[1] for match in found if match}
    if not hashes or len(hashes) != len(found) or any("/" in name or "\\" in name for name in hashes):
        raise _changed(file, "it is no list of hashes")
    return hashes


def _changed(file: Path, why: str) -> SourceError:
    standard = file.parent.parent.name
    words = f"the schema is not as it was installed ({why}): newsdoc schema remove {standard}, and install it again"
    return SourceError(words, file=str(file))
