"""Where a value stands in an item: a key, and a number or name within it, as a path that can be read again."""

from __future__ import annotations

import json
import re

__all__ = ["path_of", "steps_of"]

_NAME = re.compile(r"[A-Za-z_$][A-Za-z0-9_$-]*")
_STEP = re.compile(rf"""\.(?P<name>{_NAME.pattern})|\[(?P<number>[0-9]{{1,9}})\]|\[(?P<quoted>"(?:[^"\\]|\\.)*")\]""")


def path_of(*steps: str | int) -> str:
    """The path, such as $.subjects[0]; always one line of ASCII."""
    return "$" + "".join(map(_step, steps))


def _step(step: str | int) -> str:
    if isinstance(step, str) and _NAME.fullmatch(step):
        return f".{step}"
    return f"[{json.dumps(step)}]"


def steps_of(path: str) -> list[str | int]:
    """The steps of a path; none where it is no such path."""
    steps: list[str | int] = []
    at = 1
    while path.startswith("$") and (match := _STEP.match(path, at)):
        try:
            steps.append(match["name"] or (int(match["number"]) if match["number"] else json.loads(match["quoted"])))
        except ValueError:
            return []
        at = match.end()
    return steps if at == len(path) else []
