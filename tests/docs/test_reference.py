"""The reference pages are what the code says."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

DOCS = Path(__file__).resolve().parents[2] / "docs"

_spec = importlib.util.spec_from_file_location("docs_generate", DOCS / "generate.py")
assert _spec
assert _spec.loader
generate = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(generate)


@pytest.mark.parametrize("page", generate.PAGES)
def test_a_reference_page_is_what_the_code_says(page: str) -> None:
    assert (DOCS / "reference" / page).read_text(encoding="utf-8") == generate.PAGES[page](), "renew it with `make docs`"


def test_every_page_is_linked_from_the_front_page_of_the_docs() -> None:
    front = (DOCS / "README.md").read_text(encoding="utf-8")
    pages = [path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.md") if path != DOCS / "README.md"]
    assert [page for page in pages if f"({page})" not in front] == []
