"""EPUBCheck has nothing to say, be it only USAGE, of what newsdoc writes."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from support.articles import crafted, edition
from support.epubcheck import epubcheck
from support.strategies import articles

from newsdoc import write
from newsdoc.diagnostics import Collector
from newsdoc.model import Article, Edition, Section


def generated(count: int) -> list[Article]:
    found: list[Article] = []

    @seed(20260504)
    @settings(max_examples=count, database=None, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(articles())
    def collect(article: Article) -> None:
        found.append(article)

    collect()
    return found


def findings(contents: list[Article | Edition], folder: Path) -> dict[str, list[str]]:
    files = []
    for number, content in enumerate(contents):
        file = folder / f"{number}.epub"
        write(content, file, report=Collector())
        files.append(file)
    return {file.name: found for file, found in epubcheck(files).items() if found}


def test_epubcheck_sees_what_is_wrong(tmp_path: Path) -> None:
    file = tmp_path / "broken.epub"
    write(crafted()[0], file)
    file.write_bytes(file.read_bytes().replace(b"application/epub+zip", b"application/epub-zip"))
    assert any("ERROR" in finding for finding in epubcheck([file])[file])


def test_epubcheck_finds_nothing(tmp_path: Path) -> None:
    some = generated(60)
    together = Edition([Section(some[:20], title="Some"), Section(some[20:30])])
    assert findings([*crafted(), edition(), *some, together], tmp_path) == {}


@pytest.mark.full
def test_epubcheck_finds_nothing_in_many(tmp_path: Path) -> None:
    assert findings([*generated(600)], tmp_path) == {}
