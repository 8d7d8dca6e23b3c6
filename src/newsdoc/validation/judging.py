"""Has outside judges look at a document: each in a process of its own, on a copy, for so long and no longer."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from newsdoc.diagnostics import Diagnostic, Place
from newsdoc.errors import NewsdocError, one_line, shortened
from newsdoc.io.programs import Ran, run_program
from newsdoc.validation.judges.judge import Judge, Judgement

__all__ = ["judge_document"]

_SECONDS = 120.0
_LONGEST = 500
_ANSWER = Path("answer")
_NO_ANSWER = (ValueError, LookupError, TypeError, AttributeError, RecursionError, OSError)


def judge_document(data: bytes, file: str | None, suffix: str, judges: Sequence[Judge], seconds: float = _SECONDS) -> Iterator[Diagnostic]:
    """What the judges find. Those that are not there are told of in one finding; each that fails in one of its own.

    seconds: how long each of them may take; no more than two minutes.
    """
    name, missing = f"document{suffix}", []
    for judge in judges:
        try:
            found = _asked(judge, data, name, min(seconds, _SECONDS))
        except NewsdocError as error:
            yield Diagnostic("judge-failed", f"{judge.name} {error.message}", Place(file=file))
        else:
            missing += [judge] if found is None else []
            yield from (_finding(judge, one, name, file) for one in found or ())
    if missing:
        words = "; ".join(f"{judge.name} ({judge.get})" for judge in missing)
        yield Diagnostic("judge-missing", f"not there, and not asked: {words}", Place(file=file))


def _asked(judge: Judge, data: bytes, name: str, seconds: float) -> list[Judgement] | None:
    """What a judge finds in a document; None where it is not there. Raises NewsdocError where it does not answer."""
    try:
        with tempfile.TemporaryDirectory(prefix="newsdoc-", ignore_cleanup_errors=True) as folder:
            command = judge.command(Path(name), _ANSWER)
            if command is None:
                return None
            (Path(folder) / _ANSWER).mkdir()
            (Path(folder) / name).write_bytes(data)
            return _answer(judge, run_program(command, Path(folder), seconds=seconds), Path(folder) / _ANSWER)
    except OSError as error:
        raise NewsdocError(f"cannot be given a copy of the document: {error.strerror or error}") from error


def _answer(judge: Judge, ran: Ran, folder: Path) -> list[Judgement]:
    try:
        return list(judge.answer(ran.printed, folder))
    except _NO_ANSWER as error:
        said = f": {shortened(one_line(ran.complaint), _LONGEST)}" if ran.complaint else ""
        raise NewsdocError(f"ended with status {ran.status} and gave no answer that can be understood{said}") from error


def _finding(judge: Judge, found: Judgement, name: str, file: str | None) -> Diagnostic:
    part = None if found.part is None or Path(found.part).name == name else found.part
    place = Place(file=file, part=part, line=found.line, column=found.column, path=found.path)
    return Diagnostic(judge.code, shortened(f"{found.rule}: {found.message}", _LONGEST), place, severity=found.severity)
