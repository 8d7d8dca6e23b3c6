"""The command: run mutants, print a table by kind, and keep each defect's first mutants."""

from __future__ import annotations

import argparse
import os
import sys
from collections import defaultdict
from pathlib import Path

from fuzzing.attack import Outcome
from fuzzing.mutants import mutant
from fuzzing.report import Tally, table
from fuzzing.seeds import REPOSITORY, Seed, seeds_of
from fuzzing.workers import attacked

_KEPT = 3  # mutants of each defect


def main() -> int:
    """1 where there was a defect."""
    given = _arguments()
    corpora = given.corpora if given.corpora.is_dir() else None
    seeds = seeds_of(None if given.own else corpora)
    tallies: dict[str, Tally] = defaultdict(Tally)
    defects: dict[str, list[Outcome]] = defaultdict(list)
    for found in attacked(range(given.start, given.start + given.count), seeds, given.run, given.jobs):
        tallies[found.kind].add(found)
        if found.defect:
            defects[found.defect].append(found)
            if len(defects[found.defect]) <= _KEPT:
                _keep(found, seeds, given.run, given.out)
    print("\n".join(table(tallies.items())))
    for defect, mutants in defects.items():
        print(f"{len(mutants)} times: {defect}; mutant {mutants[0].number} is in {given.out}")
    return 1 if defects else 0


def _keep(found: Outcome, seeds: tuple[Seed, ...], run: str, out: Path) -> None:
    """The mutant, and beside it what came of it."""
    out.mkdir(parents=True, exist_ok=True)
    spoilt = mutant(found.number, seeds, run)
    (out / f"{found.number}.{spoilt.format}").write_bytes(spoilt.data)
    said = f"{found.defect}\n{found.kind}, from {spoilt.seed}, to {spoilt.target}, {found.seconds:.2f} s, {found.mebibytes:.0f} MiB\n{found.details}"
    (out / f"{found.number}.txt").write_text(said, encoding="utf-8", errors="backslashreplace")
    print(f"mutant {found.number}: {found.defect}", file=sys.stderr, flush=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m fuzzing", description="Spoil documents and see what newsdoc makes of them.")
    shared = Path(os.environ.get("NEWSDOC_SHARED", REPOSITORY.parent / "shared"))
    parser.add_argument("--count", type=int, default=20_000, help="how many mutants (default: %(default)s)")
    parser.add_argument("--start", type=int, default=0, help="the number of the first")
    parser.add_argument("--run", default="newsdoc", help="another name gives other mutants")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes at a time")
    parser.add_argument("--own", action="store_true", help="spoil our own documents only")
    parser.add_argument("--corpora", type=Path, default=shared / "corpora", help="a folder of feeds in newsml-g2, ninjs, nitf and rawtext")
    parser.add_argument("--out", type=Path, default=REPOSITORY / "out" / "fuzzing", help="where defects are kept")
    return parser.parse_args()


sys.exit(main())
