"""LibreOffice, which opens documents and saves them again."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

__all__ = ["saved_by_libreoffice"]


_AT_ONCE = 100  # LibreOffice ends early when it is given hundreds


def saved_by_libreoffice(files: Sequence[Path], folder: Path) -> list[Path]:
    """The files as LibreOffice saves them. Skips where it is not installed."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice is not installed: on Debian and Ubuntu, apt-get install libreoffice-writer-nogui")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [program, profile, "--headless", "--convert-to", "docx", "--outdir", str(folder / "saved")]
    for start in range(0, len(files), _AT_ONCE):
        part = files[start : start + _AT_ONCE]
        done = subprocess.run([*command, *map(str, part)], capture_output=True, text=True, check=False, timeout=600)
        assert all((folder / "saved" / file.name).is_file() for file in part), done.stdout + done.stderr
    return [folder / "saved" / file.name for file in files]
