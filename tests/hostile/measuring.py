"""What a process does that a document is measured in: it is forked from one that has newsdoc loaded, and nothing of the tests."""

from __future__ import annotations

import time
from multiprocessing.connection import Connection
from pathlib import Path

import newsdoc
from fuzzing.watching import peak_mebibytes, reset_peak
from newsdoc.diagnostics import Collector
from newsdoc.errors import NewsdocError

_WRITTEN = ("json", "newsml-g2", "docx", "epub")


def prepare() -> None:
    """Load what is loaded once, which counts for no document."""
    sample = newsdoc.parse("A\n\nB.")
    for name in (*_WRITTEN, "nitf", "ninjs"):
        list(newsdoc.iter_read(newsdoc.dumps(sample, name, report=Collector()), name, report=Collector()))


def measure(path: Path, format: str, answer: Connection) -> None:
    """Send the error, the limit, the message, the seconds of the processor and the most memory, in mebibytes."""
    data = path.read_bytes()
    error, limit, message = None, None, ""
    reset_peak()
    started = time.process_time()
    try:
        for article in newsdoc.iter_read(data, format, report=Collector()):
            for name in _WRITTEN:
                newsdoc.dumps(article, name, report=Collector())
    except NewsdocError as found:
        error, limit, message = type(found).__name__, getattr(found, "limit", None), str(found)
    answer.send((error, limit, message[:300], time.process_time() - started, peak_mebibytes()))
