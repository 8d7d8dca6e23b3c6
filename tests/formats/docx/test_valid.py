"""Whatever is written is valid, by every outside judge."""

from __future__ import annotations

import io
import shutil
import subprocess
from pathlib import Path

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from lxml import etree
from support.articles import crafted, edition
from support.findings import format_findings
from support.ooxml import audit, parts_of, schema_errors
from support.strategies import articles

from newsdoc.convert import dumps
from newsdoc.formats.docx.names import WML
from newsdoc.model import Article, Cell, Edition, Paragraph, Section, Table

DOCUMENTS: list[Article | Edition] = [*crafted(), edition()]


@pytest.mark.parametrize("content", DOCUMENTS)
def test_written_documents_have_no_findings(content: Article | Edition, tmp_path: Path) -> None:
    data = dumps(content, "docx")
    assert audit(data, tmp_path) == []
    assert format_findings(data) == []


@pytest.mark.parametrize("content", DOCUMENTS)
def test_written_documents_are_valid_by_the_schemas(content: Article | Edition, schemas: Path) -> None:
    assert schema_errors(dumps(content, "docx"), schemas) == []


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(article=articles())
def test_any_article_is_written_without_findings(article: Article, tmp_path: Path) -> None:
    data = dumps(article, "docx")
    assert audit(data, tmp_path) == []
    assert format_findings(data) == []
    assert docx.Document(io.BytesIO(data)).paragraphs is not None


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(article=articles())
def test_any_article_is_valid_by_the_schemas(article: Article, schemas: Path) -> None:
    assert schema_errors(dumps(article, "docx"), schemas) == []


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(first=articles(), second=articles())
def test_any_edition_is_written_without_findings(first: Article, second: Article, tmp_path: Path) -> None:
    data = dumps(Edition([Section([first, second])]), "docx")
    assert audit(data, tmp_path) == []
    assert format_findings(data) == []


def test_tables_as_wide_as_the_model_allows_are_valid(tmp_path: Path) -> None:
    wide = Table([[Cell("a", colspan=1000, rowspan=2), Cell("b", colspan=7)], [Cell("c"), Cell("d", colspan=1000)]])
    article = Article(id="urn:x:1", headline="Wide", body=[wide, wide, Paragraph("End.")])
    assert audit(dumps(article, "docx"), tmp_path) == []


@pytest.mark.parametrize("content", DOCUMENTS)
def test_bookmarks_fit_into_word(content: Article | Edition) -> None:
    names = _attributes(etree.fromstring(parts_of(dumps(content, "docx"))["word/document.xml"]), "//w:bookmarkStart/@w:name")
    assert len(set(map(str.lower, names))) == len(names)
    assert all(len(name) <= 40 and name[0].isalpha() and name.replace("_", "").isalnum() for name in names)


def _libreoffice(data: bytes, target: str, folder: Path) -> bytes:
    """The document as LibreOffice saves it in another format."""
    soffice = shutil.which("soffice")
    if soffice is None:
        pytest.skip("LibreOffice (soffice) is not installed")
    file, saved = folder / "document.docx", folder / "saved"
    file.write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [soffice, profile, "--headless", "--convert-to", target, "--outdir", str(saved), str(file)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return (saved / f"document.{target}").read_bytes()


def test_libreoffice_opens_and_prints_it(tmp_path: Path) -> None:
    assert _libreoffice(dumps(edition(), "docx"), "pdf", tmp_path).startswith(b"%PDF")


@pytest.mark.parametrize("content", DOCUMENTS)
def test_bookmarks_styles_and_copies_survive_libreoffice(content: Article | Edition, tmp_path: Path) -> None:
    written = dumps(content, "docx")
    saved = _libreoffice(written, "docx", tmp_path)
    assert _names(written) <= _names(saved)
    assert _style_names(written) == _style_names(saved)
    copies = [name for name in parts_of(written) if name.startswith("customXml/item") and "Props" not in name]
    assert all(_text(parts_of(saved)[name]) == _text(parts_of(written)[name]) for name in copies)


def _names(data: bytes) -> set[str]:
    root = etree.fromstring(parts_of(data)["word/document.xml"])
    return set(_attributes(root, "//w:bookmarkStart/@w:name"))


def _style_names(data: bytes) -> list[str]:
    """The names of the paragraphs' styles, in order; ids are the application's own."""
    styles = etree.fromstring(parts_of(data)["word/styles.xml"])
    names = dict(zip(_attributes(styles, "//w:style[w:name]/@w:styleId"), _attributes(styles, "//w:style/w:name/@w:val"), strict=True))
    return [names[used] for used in _attributes(etree.fromstring(parts_of(data)["word/document.xml"]), "//w:pStyle/@w:val")]


def _attributes(root: etree._Element, path: str) -> list[str]:
    return [str(value) for value in root.xpath(path, namespaces={"w": WML})]  # type: ignore[union-attr]


def _text(data: bytes) -> str | None:
    return etree.fromstring(data).text
