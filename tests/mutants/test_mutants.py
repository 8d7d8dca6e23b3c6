"""Two thousand spoilt documents: read, checked and written, or refused with a word of newsdoc's own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import newsdoc
from fuzzing.attack import Outcome, attack
from fuzzing.mutants import Mutant, mutant
from fuzzing.report import Tally, table
from fuzzing.seeds import REPOSITORY, own_seeds
from fuzzing.workers import attacked

RUN = "tests"
MUTANTS = 2000


def test_no_mutant_does_harm(tmp_path: Path) -> None:
    """In a process of its own, as memory is measured: that of the tests, with all that they loaded, is another's."""
    command = [sys.executable, "-m", "fuzzing", "--own", "--run", RUN, "--count", str(MUTANTS), "--out", str(tmp_path)]
    whole = {**os.environ, "PYTHONPATH": os.pathsep.join(("src", "tests", "."))}
    done = subprocess.run(command, cwd=REPOSITORY, env=whole, capture_output=True, text=True, check=False, timeout=600)
    assert (done.returncode, done.stderr) == (0, ""), "\n".join((done.stdout, *(path.read_text() for path in tmp_path.glob("*.txt"))))
    name, mutants, read, refused, defects, *_ = done.stdout.splitlines()[-1].split()
    assert (name, int(mutants), int(defects)) == ("all", MUTANTS, 0)
    assert int(read) > 0
    assert int(refused) > 0


@pytest.mark.parametrize("number", range(16))
def test_a_number_is_always_the_same_mutant(number: int) -> None:
    assert mutant(number, own_seeds(), RUN) == mutant(number, own_seeds(), RUN)
    assert mutant(number, own_seeds(), RUN) != mutant(number, own_seeds(), "other")


def _spoilt(monkeypatch: pytest.MonkeyPatch, reader: object) -> Outcome:
    """What is found of a library that does as the reader does."""
    monkeypatch.setattr(newsdoc, "validate", lambda *_, **__: [])
    monkeypatch.setattr(newsdoc, "iter_read", reader)
    return attack(Mutant(0, "text, lines", "text", "seed", b"a", True, "json", False), Path())


def test_a_foreign_exception_is_a_defect(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object, **__: object) -> list[newsdoc.Article]:
        raise ValueError("foreign")

    found = _spoilt(monkeypatch, fails)
    assert (found.came, found.defect) == ("defect", "ValueError in fuzzing")
    assert "foreign" in found.details


def test_what_is_written_and_not_valid_is_a_defect(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(newsdoc, "dumps", lambda *_, **__: b'{"newsdoc": "1.0"}')
    found = attack(Mutant(0, "text, lines", "text", "seed", b"Fog\n\nFerries wait.", True, "json", False), Path())
    assert (found.came, found.defect) == ("defect", "json-schema in json that was written")


def test_memory_is_a_defect(monkeypatch: pytest.MonkeyPatch) -> None:
    def greedy(*_: object, **__: object) -> list[newsdoc.Article]:
        assert len(bytearray(b"a") * (400 << 20)) > 0
        return []

    assert "300 MiB" in _spoilt(monkeypatch, greedy).defect


def test_a_process_that_ends_is_a_defect_and_the_others_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    def ends(document: Mutant, _: Path) -> Outcome:
        if document.number == 1:
            os._exit(1)
        return Outcome(document.number, document.kind, "read")

    monkeypatch.setattr("fuzzing.workers.attack", ends)
    found = {outcome.number: outcome.came for outcome in attacked(range(4), own_seeds(), RUN, 1)}
    assert found == {0: "read", 1: "defect", 2: "read", 3: "read"}


def test_a_process_that_hangs_is_a_defect_and_the_others_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    def hangs(document: Mutant, _: Path) -> Outcome:
        while document.number == 1:
            pass
        return Outcome(document.number, document.kind, "read")

    monkeypatch.setattr("fuzzing.workers.attack", hangs)
    monkeypatch.setattr("fuzzing.workers._PATIENCE", 0.5)
    found = {outcome.number: outcome.came for outcome in attacked(range(4), own_seeds(), RUN, 1)}
    assert found == {0: "read", 1: "defect", 2: "read", 3: "read"}


def test_a_file_outside_is_a_defect(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from fuzzing.watching import strayed

    def writes(document: Mutant, _: Path) -> Outcome:
        strayed.clear()
        (tmp_path / "outside").write_text("a")
        return Outcome(document.number, document.kind, "read", defect=" ".join(strayed))

    monkeypatch.setattr("fuzzing.workers.attack", writes)
    (found,) = attacked(range(1), own_seeds(), RUN, 1)
    assert found.defect == f"write {(tmp_path / 'outside').resolve()}"


def test_the_table_tells_of_each_kind() -> None:
    tally = Tally()
    tally.add(Outcome(0, "text, lines", "read", seconds=0.25, mebibytes=90))
    tally.add(Outcome(1, "text, lines", "refused", seconds=0.5, mebibytes=80))
    assert [line.split() for line in table([("text, lines", tally)])][1:] == [
        ["text,", "lines", "2", "1", "1", "0", "0.50", "90"],
        ["all", "2", "1", "1", "0", "0.50", "90"],
    ]
