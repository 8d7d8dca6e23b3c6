"""What the tests of DOCX share: the ISO schemas, where they are."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def schemas(shared: Path) -> Path:
    """The folder of the schemas of ISO/IEC 29500, transitional."""
    return shared / "schemas" / "ooxml"
