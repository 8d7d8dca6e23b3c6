"""Opening an EPUB whose manifest is not what it should be."""

from __future__ import annotations

import io
import zipfile

import pytest

import newsdoc
from newsdoc import Collector

PACKAGE = "EPUB/package.opf"
_TYPE = ' media-type="application/xhtml+xml"'


def _without_types(instead: str) -> bytes:
    written = io.BytesIO(newsdoc.dumps(newsdoc.parse("Ferry late\n\nIt was foggy."), "epub"))
    target = io.BytesIO()
    with zipfile.ZipFile(written) as package, zipfile.ZipFile(target, "w") as out:
        for entry in package.infolist():
            content = package.read(entry)
            if entry.filename == PACKAGE:
                assert _TYPE.encode() in content
                content = content.replace(_TYPE.encode(), instead.encode()).replace(b' media-type="text/css"', instead.encode())
            out.writestr(entry, content)
    return target.getvalue()


@pytest.mark.parametrize("instead", ["", ' media-type=""'])
def test_a_page_without_a_media_type_is_read(instead: str) -> None:
    (article,) = newsdoc.iter_read(_without_types(instead), "epub", report=Collector())
    assert article.headline == "Ferry late"
    assert [block.visible_text for block in article.body] == ["It was foggy."]


def test_the_machine_has_no_say_in_media_types(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its table of them is no part of the document: what a file without a type is must be the same on every machine."""
    from ebooklib import utils

    monkeypatch.setattr(utils, "mimetype_initialised", False)
    list(newsdoc.iter_read(_without_types(' media-type=""'), "epub", report=Collector()))
    assert not utils.mimetype_initialised
