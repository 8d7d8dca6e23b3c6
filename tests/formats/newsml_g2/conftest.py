"""What the tests of NewsML-G2 use."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from newsdoc.schemas import schema_path


@pytest.fixture(scope="session")
def profile() -> etree.XMLSchema:
    """newsdoc's own profile."""
    return etree.XMLSchema(file=str(schema_path("newsml-g2")))


@pytest.fixture(scope="session")
def power(shared: Path) -> etree.XMLSchema:
    """The IPTC's Power schema; the test skips without it."""
    return etree.XMLSchema(file=str(shared / "schemas/newsml-g2/NewsML-G2_2.35-spec-All-Power.xsd"))
