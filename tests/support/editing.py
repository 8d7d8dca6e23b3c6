"""Documents as an editor changes them: what is seen, and nothing else."""

from __future__ import annotations

import copy
import io
import zipfile
from collections.abc import Callable

from attrs import define
from lxml import etree

import newsdoc
from newsdoc.model import Article

__all__ = ["EDITABLE", "Editing", "edit"]

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_X = "{http://www.w3.org/1999/xhtml}"
EDITABLE = ("docx", "epub", "newsml-g2")
_TEXTS = ("p", "h1", "h2", "h3", "li", "td", "th", "caption", "figcaption")
_NAR = "{http://iptc.org/std/nar/2006-10-01/}"
_PAGES = {"docx": "word/document.xml", "epub": "EPUB/article-1.xhtml"}


@define
class Editing:
    """The visible part of a document while it is edited."""

    root: etree._Element
    name: str

    def paragraph(self, words: str) -> etree._Element:
        """The innermost paragraph, heading, item or cell that holds the words."""
        names = [f"{_W}p"] if self.name == "docx" else [*(f"{_X}{name}" for name in _TEXTS), f"{_NAR}edNote"]
        found = [element for element in self.root.iter(*names) if words in self._text(element)]
        return found[-1]

    def replace(self, old: str, new: str) -> None:
        """Type other words over the old ones, which stand in one piece."""
        for element in self.paragraph(old).iter(etree.Element):
            if element.text and old in element.text:
                element.text = element.text.replace(old, new)
                return
            if element.tail and old in element.tail:
                element.tail = element.tail.replace(old, new)
                return
        raise AssertionError(f"{old!r} stands in no one piece")

    def delete(self, words: str) -> None:
        """Delete the whole paragraph."""
        block = self._block(words)
        parent = block.getparent()
        assert parent is not None
        parent.remove(block)

    def insert_after(self, words: str, text: str) -> None:
        """A new paragraph of plain body text."""
        block = self._block(words)
        made = etree.Element(f"{_W}p" if self.name == "docx" else f"{_X}p")
        if self.name == "docx":
            run = etree.SubElement(etree.SubElement(made, f"{_W}r"), f"{_W}t")
            run.text = text
        else:
            made.text = text
        block.addnext(made)

    def move_after(self, words: str, after: str) -> None:
        """Drag a paragraph to after another."""
        self._block(after).addnext(self._block(words))

    def duplicate(self, words: str) -> None:
        """Copy a paragraph, names and all, as editors of markup do."""
        block = self._block(words)
        block.addnext(copy.deepcopy(block))

    def _block(self, words: str) -> etree._Element:
        block = self.paragraph(words)
        while block.getparent() is not None and (block.getparent().tag in (f"{_X}blockquote",) or block.tag == f"{_X}li"):  # type: ignore[union-attr]
            block = block.getparent()  # type: ignore[assignment]
        return block

    def _text(self, element: etree._Element) -> str:
        return "".join(map(str, element.itertext()))


def edit(article: Article, name: str, change: Callable[[Editing], None], report: Callable[[newsdoc.Diagnostic], None]) -> Article:
    """The article after it was written, changed by hand, and read back."""
    data = newsdoc.dumps(article, name)
    if name == "newsml-g2":
        root = etree.fromstring(data)
        change(Editing(root, name))
        return newsdoc.loads(etree.tostring(root), name, report=report)
    source, target = zipfile.ZipFile(io.BytesIO(data)), io.BytesIO()
    with zipfile.ZipFile(target, "w") as out:
        for info in source.infolist():
            content = source.read(info)
            if info.filename == _PAGES[name]:
                root = etree.fromstring(content)
                change(Editing(root, name))
                content = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
            out.writestr(info, content)
    return newsdoc.loads(target.getvalue(), name, report=report)
