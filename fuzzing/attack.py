"""What newsdoc does with one document: all that it can be asked to do with it, and what must not come of that."""

from __future__ import annotations

import contextlib
import datetime
import time
import traceback
from pathlib import Path

from attrs import frozen

import newsdoc
from fuzzing.mutants import Mutant
from fuzzing.watching import peak_mebibytes, reset_peak, strayed
from newsdoc.diagnostics import Collector, Severity
from newsdoc.errors import NewsdocError
from newsdoc.registry import find_format, identify

__all__ = ["MOST_MEBIBYTES", "MOST_SECONDS", "Outcome", "attack"]

MOST_SECONDS = 2.0
MOST_MEBIBYTES = 300.0
_NOW = datetime.datetime(2026, 5, 4, tzinfo=datetime.UTC)


class InvalidOutputError(Exception):
    """What newsdoc wrote, and what its own checker says of it."""


@frozen
class Outcome:
    """What came of a mutant.

    came: "read", "refused" or "defect". defect: what is wrong, which is the same for mutants of one cause. details: the
    traceback. seconds: of the processor. mebibytes: the most memory that the process had.
    """

    number: int
    kind: str
    came: str
    defect: str = ""
    details: str = ""
    seconds: float = 0.0
    mebibytes: float = 0.0


def attack(document: Mutant, folder: Path) -> Outcome:
    """Read, check and write a mutant. folder: the only one in which files may be written."""
    reset_peak()
    strayed.clear()
    started = time.process_time()
    came, defect, details = "read", "", ""
    try:
        if not _used(document, folder):
            came = "refused"
    except Exception as error:
        came, defect, details = "defect", _cause(error), traceback.format_exc()
    seconds, mebibytes = time.process_time() - started, peak_mebibytes()
    if not defect and seconds > MOST_SECONDS:
        came, defect = "defect", f"it takes more than {MOST_SECONDS:.0f} s: {document.kind}"
    if not defect and mebibytes > MOST_MEBIBYTES:
        came, defect = "defect", f"it takes more than {MOST_MEBIBYTES:.0f} MiB: {document.kind}"
    if not defect and strayed:
        came, defect = "defect", f"it touches what is not its own: {strayed[0]}"
    return Outcome(document.number, document.kind, came, defect, details, seconds, mebibytes)


def _used(document: Mutant, folder: Path) -> bool:
    """Whether it could be read. What was read must be written, and what was written must be valid and read again."""
    name = document.format if document.named else None
    identify(document.data[:4096], f"a{find_format(document.format).suffix}", report=Collector())
    with contextlib.suppress(NewsdocError):
        newsdoc.validate(document.data, name, now=_NOW)
    try:
        articles = list(newsdoc.iter_read(document.data, name, report=Collector()))
        newsdoc.read_edition(document.data, name, report=Collector())
    except NewsdocError:
        return False
    for article in articles[:2]:
        _written(article, document.target)
        if document.to_file:
            newsdoc.write(article, folder / f"a{find_format(document.target).suffix}", report=Collector())
    return True


def _written(article: newsdoc.Article, target: str) -> None:
    """To validate is to read too, where nothing is an error."""
    written = newsdoc.dumps(article, target, report=Collector())
    for finding in newsdoc.validate(written, target):
        if finding.severity is Severity.ERROR:
            raise InvalidOutputError(f"{finding.code} in {target} that was written: {finding.message}")


def _cause(error: BaseException) -> str:
    """The error's class and the last line of newsdoc's that it came from; of what was written, the finding and the format."""
    if isinstance(error, InvalidOutputError):
        return str(error).partition(":")[0]
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if "/newsdoc/" in frame.filename]
    place = f"{frames[-1].filename.partition('/newsdoc/')[2]}:{frames[-1].lineno}" if frames else "fuzzing"
    return f"{type(error).__name__} in {place}"
