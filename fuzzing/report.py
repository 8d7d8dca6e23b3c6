"""A table of what came of the mutants, by kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from attrs import Factory, define

from fuzzing.attack import Outcome

__all__ = ["Tally", "table"]


@define
class Tally:
    """How many mutants were run, read and refused, and what the worst took."""

    counts: Counter[str] = Factory(Counter)
    seconds: float = 0.0
    mebibytes: float = 0.0

    def add(self, found: Outcome) -> None:
        """Count a mutant."""
        self.counts[found.came] += 1
        self.seconds, self.mebibytes = max(self.seconds, found.seconds), max(self.mebibytes, found.mebibytes)


def table(tallies: Iterable[tuple[str, Tally]]) -> Iterator[str]:
    """A line for each kind, and one for all."""
    total = Tally()
    yield f"{'kind':22}{'mutants':>9}{'read':>9}{'refused':>9}{'defects':>9}{'worst s':>9}{'worst MiB':>11}"
    for kind, tally in sorted(tallies):
        total.counts += tally.counts
        total.seconds, total.mebibytes = max(total.seconds, tally.seconds), max(total.mebibytes, tally.mebibytes)
        yield _line(kind, tally)
    yield _line("all", total)


def _line(kind: str, tally: Tally) -> str:
    counts = tally.counts
    return f"{kind:22}{counts.total():9}{counts['read']:9}{counts['refused']:9}{counts['defect']:9}{tally.seconds:9.2f}{tally.mebibytes:11.0f}"
