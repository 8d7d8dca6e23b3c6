"""What pandoc read and wrote again: all that is seen is kept, and its role as far as pandoc keeps style names and classes."""

from __future__ import annotations

from pathlib import Path

import pypandoc
import pytest
from support.features import feature_articles

import newsdoc
from newsdoc import Collector
from newsdoc.markup.layout import layout
from newsdoc.model import Article, Attribution, Note, OutletNote

ARTICLES = feature_articles()
WAYS = {"docx": ("docx", "docx"), "docx with styles": ("docx", "docx+styles"), "epub": ("epub", "epub")}
# Pandoc puts a number of its own in the place of the words that lead to a footnote, leaves out footnotes to which none
# lead, and does not read ruby in DOCX.
LOST_BY_PANDOC = {
    "epub": {"everything": "note", "marks": "note", "overlaps": "one two three four", "notes": "A note. Another."},
    "docx": {"marks": "ruby"},
    "docx with styles": {"marks": "ruby"},
}


def _printed(article: Article) -> list[tuple[str, str]]:
    """The role and the text of each printed part."""
    return [(part.role, _text(part.content)) for part in layout(article)]


def _text(content: object) -> str:
    if isinstance(content, str):
        return content
    if isinstance(content, Attribution | Note):
        return content.text
    if isinstance(content, OutletNote):
        return "\n".join(content.paragraphs)
    return str(content.visible_text)  # type: ignore[attr-defined]


def _through_pandoc(article: Article, way: str, folder: Path, report: Collector) -> Article:
    name, reader = WAYS[way]
    source, target = folder / f"in.{name}", folder / f"out.{name}"
    newsdoc.write(article, source, report=Collector())
    pypandoc.convert_file(str(source), name, format=reader, outputfile=str(target))
    return newsdoc.read(target, report=report)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", [name for name in ARTICLES if name not in ("ruby", "pictures")])
def test_all_words_are_kept_or_reported(name: str, way: str, tmp_path: Path) -> None:
    article = ARTICLES[name]
    found = Collector()
    texts = [text for _, text in _printed(_through_pandoc(article, way, tmp_path, found))]
    reported = [finding.message for finding in found if finding.code == "text-left-out"]
    kept = " ".join(texts + reported).split()
    lost = LOST_BY_PANDOC[way].get(name, "").split()
    missing = [word for _, text in _printed(article) for word in text.split() if word not in kept and word not in lost]
    assert missing == []


@pytest.mark.parametrize(
    ("way", "roles"),
    [
        ("docx", {"headline"}),
        ("docx with styles", {"headline", "kicker", "deck", "byline", "attribution", "outlet-note", "author-note", "editor-note"}),
        ("epub", {"headline", "outlet-note", "author-note", "editor-note"}),
    ],
)
def test_roles_are_kept_as_far_as_their_names_are(way: str, roles: set[str], tmp_path: Path) -> None:
    printed = _printed(_through_pandoc(ARTICLES["everything"], way, tmp_path, Collector()))
    for role in roles:
        assert role in [found for found, _ in printed]


@pytest.mark.parametrize("way", WAYS)
def test_blocks_keep_their_types(way: str, tmp_path: Path) -> None:
    types = {block.type for block in _through_pandoc(ARTICLES["everything"], way, tmp_path, Collector()).body}
    assert {"paragraph", "heading", "list", "table", "quote", "figure"} <= types
