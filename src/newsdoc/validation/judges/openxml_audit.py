"""openxml-audit, which holds Word documents against the rules of the Open XML SDK."""

from __future__ import annotations

import importlib.util
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from newsdoc.diagnostics import Severity
from newsdoc.validation.judges.judge import Judge, Judgement

__all__ = ["OPENXML_AUDIT"]


def _command(document: Path, folder: Path) -> list[str] | None:
    if importlib.util.find_spec("openxml_audit") is None:
        return None
    return [sys.executable, "-P", "-m", "openxml_audit", "-o", "json", "-m", "0", str(document)]


def _answer(printed: bytes, folder: Path) -> Iterator[Judgement]:
    for document in json.loads(printed):
        for found in document["errors"]:
            yield Judgement(Severity(found["severity"]), found["type"], found["description"], found["part_uri"], path=found["path"])


OPENXML_AUDIT = Judge("openxml-audit", "judge-openxml-audit", 'pip install "newsdoc[validate]"', _command, _answer)
