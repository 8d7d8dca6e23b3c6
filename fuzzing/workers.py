"""Mutants in processes of their own: one that hangs or dies is noted, and the others go on."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import tempfile
from collections.abc import Iterator, Sequence
from multiprocessing.connection import Connection, wait
from pathlib import Path

from attrs import define

from fuzzing.attack import MOST_SECONDS, Outcome, attack
from fuzzing.mutants import mutant
from fuzzing.seeds import Seed
from fuzzing.watching import limit_memory, watch
from newsdoc.parsing.language_models import surest_of_model

__all__ = ["attacked"]

_BATCH = 400  # mutants of one process
_PATIENCE = 30 * MOST_SECONDS  # of the clock on the wall, as others may need the processor too
_CONTEXT = multiprocessing.get_context("fork")


@define
class _Worker:
    process: multiprocessing.process.BaseProcess
    answers: Connection
    at: int
    end: int


def attacked(numbers: range, seeds: Sequence[Seed], run: str, jobs: int) -> Iterator[Outcome]:
    """What came of each mutant, as it comes."""
    surest_of_model("a")  # what is loaded once counts for no mutant
    waiting = [range(start, min(start + _BATCH, numbers.stop)) for start in range(numbers.start, numbers.stop, _BATCH)][::-1]
    workers: list[_Worker] = []
    while waiting or workers:
        while waiting and len(workers) < jobs:
            workers.append(_started(waiting.pop(), seeds, run))
        ready = wait([worker.answers for worker in workers], _PATIENCE)
        for worker in list(workers):
            if not ready or worker.answers in ready:
                found = _answer(worker) if ready else None
                yield found or Outcome(worker.at, mutant(worker.at, seeds, run).kind, "defect", "it hangs or ends the process")
                worker.at += 1
                if found is None:
                    _stop(worker)
                    waiting += [range(worker.at, worker.end)] if worker.at < worker.end else []
                if found is None or worker.at == worker.end:
                    worker.process.join()
                    workers.remove(worker)


def _answer(worker: _Worker) -> Outcome | None:
    try:
        found: Outcome = worker.answers.recv()
    except (EOFError, OSError):
        return None
    return found


def _stop(worker: _Worker) -> None:
    with contextlib.suppress(ProcessLookupError, AttributeError):
        worker.process.kill()


def _started(numbers: range, seeds: Sequence[Seed], run: str) -> _Worker:
    answers, tell = _CONTEXT.Pipe(duplex=False)
    process = _CONTEXT.Process(target=_work, args=(numbers, seeds, run, tell), daemon=True)
    process.start()
    tell.close()
    return _Worker(process, answers, numbers.start, numbers.stop)


def _work(numbers: range, seeds: Sequence[Seed], run: str, tell: Connection) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        tempfile.tempdir = name
        os.chdir(folder)
        limit_memory()
        watch(folder)
        for number in numbers:
            tell.send(attack(mutant(number, seeds, run), folder))
