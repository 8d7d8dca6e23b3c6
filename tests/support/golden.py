"""Golden files: what a writer writes, kept to be read by people. NEWSDOC_ACCEPT=1 writes them anew."""

from __future__ import annotations

import os
from pathlib import Path

__all__ = ["assert_golden"]


def assert_golden(written: str, file: Path) -> None:
    """Hold what was written to the golden file; white space at the end aside."""
    if os.environ.get("NEWSDOC_ACCEPT"):
        file.write_text(written.rstrip("\n") + "\n", encoding="utf-8")
    assert written.rstrip("\n") == file.read_text(encoding="utf-8").rstrip("\n")
