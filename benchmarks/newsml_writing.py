"""How long an article takes to be written as NewsML-G2, and how much of that is the check: `make bench`.

With a file as argument, the standard's own schema is checked too.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

import newsdoc
from newsdoc.formats.newsml_g2 import NewsmlWriteOptions

SAMPLE = Path(__file__).parent.parent / "examples" / "harbour-bridge.txt"
TIMES, ROUNDS = 200, 5


def best(work: Callable[[], object]) -> float:
    """Milliseconds for a call, in the fastest of several rounds."""
    rounds = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        for _ in range(TIMES):
            work()
        rounds.append((time.perf_counter() - start) / TIMES * 1000)
    return min(rounds)


def main(schema: str | None = None) -> None:
    """Print a line for each way to write."""
    article = newsdoc.read(SAMPLE)
    ways = {
        "without the check": NewsmlWriteOptions(check=False),
        "checked": NewsmlWriteOptions(),
        "checked, version 2.24": NewsmlWriteOptions(version="2.24"),
        "checked, flat": NewsmlWriteOptions(profile="flat"),
    }
    if schema:
        ways["checked, by the standard's schema too"] = NewsmlWriteOptions(schema=schema)
    for name, options in ways.items():
        found = newsdoc.Collector()
        newsdoc.dumps(article, "newsml-g2", options=options, report=found)
        print(f"{best(lambda options=options: newsdoc.dumps(article, 'newsml-g2', options=options, report=newsdoc.Collector())):6.2f} ms  {name}")


if __name__ == "__main__":
    main(*sys.argv[1:])
