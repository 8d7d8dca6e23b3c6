"""What LibreOffice opened and saved again reads as the same article."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from support.articles import edition
from support.features import feature_articles
from support.office import saved_by_libreoffice
from support.strategies import articles

import newsdoc
from newsdoc.model import Article

ARTICLES = feature_articles()


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("office")
    files = [folder / f"{number}.docx" for number in range(len(ARTICLES))]
    for file, article in zip(files, ARTICLES.values(), strict=True):
        newsdoc.write(article, file, report=newsdoc.Collector())
    newsdoc.write(edition(), folder / "edition.docx", report=newsdoc.Collector())
    done = saved_by_libreoffice([*files, folder / "edition.docx"], folder)
    return dict(zip([*ARTICLES, "edition"], done, strict=True))


@pytest.mark.parametrize("name", ARTICLES)
def test_it_reads_as_the_same_article(name: str, saved: dict[str, Path]) -> None:
    found = newsdoc.Collector()
    assert newsdoc.read(saved[name], report=found) == ARTICLES[name]
    assert found == []


def test_an_edition_reads_as_the_same(saved: dict[str, Path]) -> None:
    assert newsdoc.read_edition(saved["edition"]) == edition()


def test_the_bytes_of_pictures_are_kept(saved: dict[str, Path]) -> None:
    assert newsdoc.read(saved["pictures"]).media["dot"].content == ARTICLES["pictures"].media["dot"].content


@pytest.mark.full
def test_hardly_any_article_reads_as_another(tmp_path: Path) -> None:
    """Of random articles, which hold what no newsroom writes, one in a hundred may lose something."""
    written: list[Article] = []

    @settings(max_examples=400, phases=[Phase.generate], suppress_health_check=list(HealthCheck), derandomize=True, database=None)
    @given(articles())
    def collect(article: Article) -> None:
        written.append(article)

    collect()
    files = [tmp_path / f"{number}.docx" for number in range(len(written))]
    for file, article in zip(files, written, strict=True):
        newsdoc.write(article, file, report=newsdoc.Collector())
    saved_files = saved_by_libreoffice(files, tmp_path)
    others = [file.name for file, article in zip(saved_files, written, strict=True) if newsdoc.read(file, report=newsdoc.Collector()) != article]
    assert len(others) <= len(written) // 100, others
