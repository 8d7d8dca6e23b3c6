"""What newsdoc makes of a document: which error, within which time and memory."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

import newsdoc
from newsdoc.diagnostics import Collector
from newsdoc.errors import LimitExceededError, NewsdocError
from newsdoc.model import Article
from newsdoc.registry import find_format

MOST_SECONDS = 2.0
MOST_MEBIBYTES = 300


@frozen
class Outcome:
    """error: the class of the NewsdocError, or None. limit: which one was exceeded. articles: what was read, else."""

    error: str | None
    limit: str | None
    message: str
    articles: tuple[Article, ...] = ()


def outcome(data: bytes, format: str, *, limits: newsdoc.Limits | None = None) -> Outcome:
    """Read a document, as if it came from a stranger; anything but a NewsdocError fails the test, and so does taking long."""
    started = time.process_time()
    found = _read(data, format, limits or newsdoc.Limits())
    took = time.process_time() - started
    assert took < MOST_SECONDS, f"it took {took:.1f} s: {found.message[:200]}"
    return found


def _read(data: bytes, format: str, limits: newsdoc.Limits) -> Outcome:
    options = find_format(format).read_options(limits=limits)
    try:
        articles = tuple(newsdoc.iter_read(data, format, options=options, report=Collector()))
    except NewsdocError as error:
        return Outcome(type(error).__name__, error.limit if isinstance(error, LimitExceededError) else None, str(error))
    return Outcome(None, None, "", articles)


_CHILD = """
import json, pathlib, sys, time
sys.path.insert(0, sys.argv[3])
import newsdoc
from newsdoc.diagnostics import Collector
from newsdoc.errors import NewsdocError
data = pathlib.Path(sys.argv[1]).read_bytes()
for name in ("json", "newsml-g2", "nitf", "ninjs", "docx", "epub"):  # what is loaded once counts for no document
    list(newsdoc.iter_read(newsdoc.dumps(newsdoc.parse("A\\n\\nB."), name, report=Collector()), name, report=Collector()))
started, error, limit, message = time.process_time(), None, None, ""
try:
    for article in newsdoc.iter_read(data, sys.argv[2], report=Collector()):
        for name in ("json", "newsml-g2", "docx", "epub"):
            newsdoc.dumps(article, name, report=Collector())
except NewsdocError as found:
    error, limit, message = type(found).__name__, getattr(found, "limit", None), str(found)
took = time.process_time() - started
peak = next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM")) / 1024
print(json.dumps([error, limit, message[:300], took, peak]))
"""


@frozen
class Measured:
    """As Outcome. seconds: of the processor. mebibytes: the most memory that the process had."""

    error: str | None
    limit: str | None
    message: str
    seconds: float
    mebibytes: float


def measured(data: bytes, format: str, folder: Path) -> Measured:
    """Read a document in a process of its own, and write what it holds in the great formats."""
    path = folder / "document"
    path.write_bytes(data)
    source = str(Path(newsdoc.__file__).parents[1])
    done = subprocess.run([sys.executable, "-c", _CHILD, str(path), format, source], capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr[-2000:]
    error, limit, message, seconds, peak = json.loads(done.stdout.splitlines()[-1])
    print(f"{seconds:.2f} s, {peak:.0f} MiB: {message or 'read'}")
    return Measured(error, limit, message, seconds, peak)


def is_cheap(found: Measured, size: int) -> Iterator[str]:
    """What is wrong with the cost of a document; nothing where it was cheap."""
    if found.seconds > MOST_SECONDS:
        yield f"{found.seconds:.1f} s for {size:,} bytes"
    if found.mebibytes > MOST_MEBIBYTES:
        yield f"{found.mebibytes:.0f} MiB for {size:,} bytes"
