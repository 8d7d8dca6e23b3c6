"""Ace by DAISY, which checks how accessible an EPUB is."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

from newsdoc.diagnostics import Severity
from newsdoc.validation.judges.judge import Judge, Judgement

__all__ = ["ACE"]

_SEVERITIES = {"critical": Severity.ERROR, "serious": Severity.ERROR, "moderate": Severity.WARNING, "minor": Severity.INFO}


def _command(document: Path, folder: Path) -> list[str] | None:
    ace = shutil.which("ace") or shutil.which("ace-cli")
    return [ace, "--silent", "--force", "--outdir", str(folder), str(document)] if ace else None


def _answer(printed: bytes, folder: Path) -> Iterator[Judgement]:
    for subject in json.loads((folder / "report.json").read_bytes())["assertions"]:
        part = subject["earl:testSubject"]["url"]
        for found in subject["assertions"]:
            test, result = found["earl:test"], found["earl:result"]
            if result["earl:outcome"] == "fail":
                yield Judgement(_SEVERITIES.get(test["earl:impact"], Severity.WARNING), test["dct:title"], result["dct:description"], part)


ACE = Judge("Ace", "judge-ace", "npm install --global @daisy/ace", _command, _answer)
