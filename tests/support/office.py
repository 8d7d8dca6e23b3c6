"""LibreOffice, which opens documents and saves them again."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

__all__ = ["saved_by_libreoffice"]


def saved_by_libreoffice(files: Sequence[Path], folder: Path) -> list[Path]:
    """The files as LibreOffice saves them, all in one run. Skips where it is not installed."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice is not installed: on Debian and Ubuntu, apt-get install libreoffice-writer-nogui")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [program, profile, "--headless", "--convert-to", "docx", "--outdir", str(folder / "saved"), *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=600)
    saved = [folder / "saved" / file.name for file in files]
    assert all(file.is_file() for file in saved), done.stdout + done.stderr
    return saved
