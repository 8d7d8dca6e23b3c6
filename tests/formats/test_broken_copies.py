"""A carried copy comes from a stranger: whatever is wrong with it, the visible text is read, and nothing foreign is raised."""

from __future__ import annotations

import io
import itertools
import json
import zipfile
from collections.abc import Iterator
from typing import Any

import pytest
from attrs import evolve
from lxml import etree
from support.articles import everything

import newsdoc
from newsdoc.model import Article

# Without its dates: a printed date of which no copy knows the value is read as a paragraph.
ARTICLE = evolve(everything(), published=None, modified=None)
ODD: tuple[Any, ...] = (None, 0, -1, "", [], {}, "odd", True, 1e9, [1], {"a": 1}, [[]], "block")
Path = tuple[str | int, ...]


def _paths(plain: Any, path: Path = ()) -> Iterator[Path]:
    if path:
        yield path
    members = plain.items() if isinstance(plain, dict) else enumerate(plain) if isinstance(plain, list) else ()
    for key, member in members:
        yield from _paths(member, (*path, key))


def _with(plain: Any, path: Path, value: object) -> str:
    changed: Any = json.loads(json.dumps(plain))
    holder = changed
    for key in path[:-1]:
        holder = holder[key]
    holder[path[-1]] = value
    return json.dumps(changed)


# The format → the element, what it is told by, and the attribute that has the copy.
HOLDERS = {"newsml-g2": ("itemMetaExtProperty", ("rel", "ndrel:article"), "value"), "nitf": ("meta", ("name", "newsdoc"), "content")}


class Carrier:
    """A document whose carried copy can be replaced."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.data = newsdoc.dumps(ARTICLE, name)
        if name in HOLDERS:
            self.copy = json.loads(self._holder(etree.fromstring(self.data)).get(HOLDERS[name][-1], ""))
        elif name == "ninjs":
            self.copy = json.loads(json.loads(self.data)["bodies"][-1]["value"])
        else:
            content = zipfile.ZipFile(io.BytesIO(self.data)).read(self._part)
            self.copy = json.loads(content if name == "epub" else etree.fromstring(content).text or "")

    @property
    def _part(self) -> str:
        return "EPUB/carried-1.json" if self.name == "epub" else "customXml/item1.xml"

    def _holder(self, root: etree._Element) -> etree._Element:
        name, (attribute, value), _ = HOLDERS[self.name]
        return next(element for element in root.iter(f"{{*}}{name}") if element.get(attribute) == value)

    def document(self, copy: str) -> bytes:
        """The document with another copy."""
        if self.name in HOLDERS:
            root = etree.fromstring(self.data)
            self._holder(root).set(HOLDERS[self.name][-1], copy)
            return etree.tostring(root)
        if self.name == "ninjs":
            item = json.loads(self.data)
            item["bodies"][-1]["value"] = copy
            return json.dumps(item).encode()
        source, target = zipfile.ZipFile(io.BytesIO(self.data)), io.BytesIO()
        with zipfile.ZipFile(target, "w") as out:
            for name in source.namelist():
                out.writestr(name, self._packed(copy) if name == self._part else source.read(name))
        return target.getvalue()

    def _packed(self, copy: str) -> str:
        return (
            copy if self.name == "epub" else f'<article xmlns="urn:newsdoc:docx:carried">{copy.replace("&", "&amp;").replace("<", "&lt;")}</article>'
        )


def _seen(article: Article) -> list[str]:
    return [article.headline, *(block.visible_text for block in article.body)]


@pytest.mark.parametrize("name", ["docx", "epub", "newsml-g2", "nitf", "ninjs"])
def test_whatever_a_copy_says_the_text_is_read(name: str) -> None:
    carrier = Carrier(name)
    odd = itertools.cycle(ODD)
    for path in _paths(carrier.copy):
        found = newsdoc.Collector()
        article = newsdoc.loads(carrier.document(_with(carrier.copy, path, next(odd))), name, report=found)
        assert _seen(article) == _seen(ARTICLE), path


@pytest.mark.parametrize("copy", ["", "no JSON", "[]", "null", '"text"', "{", '{"newsdoc": "2.0"}', '{"newsdoc": "1.0"}'])
@pytest.mark.parametrize("name", ["docx", "epub", "newsml-g2", "nitf", "ninjs"])
def test_a_copy_that_is_none_is_reported_and_left_aside(name: str, copy: str) -> None:
    found = newsdoc.Collector()
    article = newsdoc.loads(Carrier(name).document(copy), name, report=found)
    assert _seen(article) == _seen(ARTICLE)
    assert "copy-unreadable" in {diagnostic.code for diagnostic in found}
