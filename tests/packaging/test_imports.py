"""Libraries are imported where they are used, and no earlier."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def imported_by(code: str) -> set[str]:
    return set(json.loads(run(f"{code}\nimport json, sys; print(json.dumps(list(sys.modules)))")))


@pytest.mark.parametrize("library", ["docx", "ebooklib", "charset_normalizer", "rich", "click", "lxml.etree"])
def test_importing_newsdoc_imports_no_library_of_a_format(library: str) -> None:
    assert library not in imported_by("import newsdoc")


@pytest.mark.parametrize("library", ["docx", "ebooklib", "charset_normalizer"])
def test_listing_the_formats_loads_none_of_them(library: str) -> None:
    assert library not in imported_by("from newsdoc.registry import formats\nassert formats()")


@pytest.mark.parametrize("code", ["import newsdoc", "from newsdoc.cli import main", "from newsdoc.registry import formats\nassert formats()"])
def test_the_rules_are_loaded_only_to_read_a_raw_text(code: str) -> None:
    assert "newsdoc.parsing.rules" not in imported_by(code)


WITHOUT = """
import sys
sys.modules[{missing!r}] = None
import newsdoc
article = newsdoc.Article(id="urn:a:b", language="en", headline="Fog", body=[newsdoc.model.Paragraph("It was foggy.")])
data = newsdoc.dumps(article, {format!r})
found = [finding for finding in newsdoc.validate(data, {format!r}) if finding.severity is newsdoc.Severity.ERROR]
assert not found, found
print(len(data))
"""


@pytest.mark.parametrize(("format", "missing"), [("epub", "ebooklib"), ("epub", "docx"), ("docx", "ebooklib"), ("newsml-g2", "docx")])
def test_a_format_is_written_and_checked_without_the_libraries_of_others(format: str, missing: str) -> None:
    assert int(run(WITHOUT.format(format=format, missing=missing))) > 0
