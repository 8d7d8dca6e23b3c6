"""What newsdoc makes of a document: which error, within which time and memory."""

from __future__ import annotations

import functools
import multiprocessing
import os
import sys
import time
from collections.abc import Iterator
from multiprocessing import forkserver
from pathlib import Path

import pytest
from attrs import frozen

import newsdoc
from hostile.measuring import measure
from newsdoc.diagnostics import Collector
from newsdoc.errors import LimitExceededError, NewsdocError
from newsdoc.model import Article
from newsdoc.registry import find_format

_PATIENCE = 120  # seconds of the clock on the wall
_PROCESSES = multiprocessing.get_context("forkserver")

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
    _start_the_server()
    answers, tell = _PROCESSES.Pipe(duplex=False)
    process = _PROCESSES.Process(target=measure, args=(path, format, tell), daemon=True)
    process.start()
    tell.close()
    try:
        assert answers.poll(_PATIENCE), f"no answer within {_PATIENCE} s"
        found = Measured(*answers.recv())
    finally:
        process.kill()
        process.join()
    print(f"{found.seconds:.2f} s, {found.mebibytes:.0f} MiB: {found.message or 'read'}")
    return found


@functools.cache
def _start_the_server() -> None:
    """The process that the others are forked from; it finds modules by its environment alone."""
    _PROCESSES.set_forkserver_preload(["hostile.preloaded"])
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
        forkserver.ensure_running()


def is_cheap(found: Measured, size: int) -> Iterator[str]:
    """What is wrong with the cost of a document; nothing where it was cheap."""
    if found.seconds > MOST_SECONDS:
        yield f"{found.seconds:.1f} s for {size:,} bytes"
    if found.mebibytes > MOST_MEBIBYTES:
        yield f"{found.mebibytes:.0f} MiB for {size:,} bytes"
