"""An article as XHTML: the same elements, classes and ids in every format that is built on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from attrs import field, frozen
from lxml import etree

from newsdoc.markup.anchors import Anchor, anchors_by_block, anchors_by_text
from newsdoc.markup.inline import Inline, every_address
from newsdoc.markup.languages import direction
from newsdoc.markup.layout import Part, layout
from newsdoc.markup.names import EPUB, LANG, XHTML
from newsdoc.markup.xmltext import attributes, text_tag
from newsdoc.model import Article, Attribution, Block, Cell, Figure, Footnote, Heading, List, Note, OutletNote, Paragraph, Quote, Table

__all__ = ["ArticleMarkup", "language_attributes"]

_NO_ANCHORS: list[Anchor] = []
# What is parsed is what was written here, at whatever length and depth.
_PARSER = etree.XMLParser(huge_tree=True, resolve_entities=False, no_network=True)


def language_attributes(language: str | None) -> dict[str, str]:
    """The attributes that state an element's language and direction; none where the language is unknown."""
    return {LANG: language, "lang": language, "dir": direction(language)} if language else {}


def _no_source(figure: Figure) -> str | None:
    return figure.href


@frozen
class ArticleMarkup:
    """Writes an article's printed parts.

    picture_source: where a figure's picture is for the document, or None where it can only be linked to.
    epub: whether to add epub:type and role. can_link: whether the document's format allows a link to an address.
    """

    article: Article
    picture_source: Callable[[Figure], str | None] = _no_source
    epub: bool = False
    can_link: Callable[[str], bool] = every_address
    _inline: Inline = field(init=False)
    _anchors: Mapping[int, list[Anchor]] = field(init=False)

    @_inline.default
    def _make_inline(self) -> Inline:
        footnotes: dict[str, str] = {}
        for number, block in enumerate(self.article.body, 1):
            if isinstance(block, Footnote):
                footnotes.setdefault(block.label, f"block-{number}")
        return Inline(footnotes, self.epub, self.can_link)

    @_anchors.default
    def _make_anchors(self) -> dict[int, list[Anchor]]:
        return anchors_by_block(self.article)

    def body(self) -> etree._Element:
        """A body element with the parts in reading order."""
        return etree.fromstring(f'<body xmlns="{XHTML}" xmlns:epub="{EPUB}">{"".join(self.parts())}</body>', _PARSER)

    def parts(self) -> Iterator[str]:
        """The parts as XML in reading order, where XHTML is the default namespace and epub stands for its own."""
        for part in layout(self.article):
            content = part.content
            if isinstance(content, Paragraph):  # what most parts are
                yield self._paragraph(part, content)
            elif isinstance(content, str):
                yield self._line(part, content)
            elif isinstance(content, Attribution):
                yield self._attribution(part, content)
            elif isinstance(content, OutletNote):
                yield self._aside(part, content.heading, content.paragraphs)
            elif isinstance(content, Note):
                yield self._aside(part, content.heading, (content.text,))
            else:
                yield self._block(part.name, content, self._anchors.get(part.number - 1, []))

    # --- around the body ---

    def _line(self, part: Part, text: str) -> str:
        tag = "h1" if part.role == "headline" else "p"
        return f'<{tag} class="{part.role}" id="{part.name}">{self._inline.xml(text)}</{tag}>'

    def _attribution(self, part: Part, attribution: Attribution) -> str:
        return f'<p class="attribution {attribution.kind}" id="{part.name}">{self._inline.xml(attribution.text)}</p>'

    def _aside(self, part: Part, heading: str | None, paragraphs: tuple[str, ...]) -> str:
        """A note; its heading is none of the article's, so that no outline has it and no program cuts the article there."""
        texts = "".join([f"<p>{self._inline.xml(paragraph)}</p>" for paragraph in paragraphs])
        role = ' role="heading" aria-level="2"' if self.epub else ""
        head = f'<p class="heading"{role}>{self._inline.xml(heading)}</p>' if heading else ""
        return f'<aside class="{part.role}" id="{part.name}">{head}{texts}</aside>'

    # --- the body ---

    def _paragraph(self, part: Part, block: Paragraph) -> str:
        language = _language(block.language) if block.language else ""
        text = self._inline.xml(block.text, block.marks, self._anchors.get(part.number - 1, _NO_ANCHORS))
        return f'<p id="{part.name}"{language}>{text}</p>'

    def _block(self, name: str, block: Block, anchors: list[Anchor]) -> str:
        """Any block but a paragraph."""
        given = f' id="{name}"{_language(block.language) if block.language else ""}'
        if isinstance(block, Heading):
            tag = f"h{block.level + 1}"
            return f"<{tag}{given}>{self._inline.xml(block.text, block.marks, anchors)}</{tag}>"
        if isinstance(block, Quote):
            return f"<blockquote{given}><p>{self._inline.xml(block.text, block.marks, anchors)}</p></blockquote>"
        if isinstance(block, List):
            return self._list(block, given, anchors)
        if isinstance(block, Table):
            return self._table(block, given, anchors)
        if isinstance(block, Figure):
            return self._figure(block, given, anchors)
        if isinstance(block, Footnote):
            return self._footnote(block, given, anchors)
        return f"<hr{given}/>"

    def _list(self, block: List, given: str, anchors: list[Anchor]) -> str:
        """Items at deeper levels go into a list within the item before them; a level that this cannot show stands in data-level."""
        tag = "ol" if block.ordered else "ul"
        levels: list[int] = []
        written = []
        for item, on_item in zip(block.items, anchors_by_text(anchors, [item.text for item in block.items]), strict=True):
            while len(levels) > 1 and item.level < levels[-1]:
                levels.pop()
                written.append(f"</li></{tag}>")
            if not levels or item.level > levels[-1]:
                written.append(f"<{tag}>" if levels else f"<{tag}{given}>")
                levels.append(item.level)
            else:
                written.append("</li>")
            shown = f' data-level="{item.level}"' if item.level != len(levels) - 1 else ""
            written.append(f"<li{shown}>{self._inline.xml(item.text, item.marks, on_item)}")
        return "".join(written) + f"</li></{tag}>" * len(levels)

    def _table(self, block: Table, given: str, anchors: list[Anchor]) -> str:
        cells = [cell.text for row in block.rows for cell in row]
        *on_cells, on_caption = anchors_by_text(anchors, [*cells, block.caption or ""])
        caption = f"<caption>{self._inline.xml(block.caption, (), on_caption)}</caption>" if block.caption else ""
        waiting = iter(on_cells)
        rows = [f"<tr>{''.join([self._cell(cell, next(waiting)) for cell in row])}</tr>" for row in block.rows]
        return f"<table{given}>{caption}<tbody>{''.join(rows)}</tbody></table>"

    def _cell(self, cell: Cell, anchors: list[Anchor]) -> str:
        tag = "th" if cell.header else "td"
        spans = "".join([f' {name}="{span}"' for name, span in (("colspan", cell.colspan), ("rowspan", cell.rowspan)) if span > 1])
        return f"<{tag}{spans}>{self._inline.xml(cell.text, cell.marks, anchors)}</{tag}>"

    def _figure(self, block: Figure, given: str, anchors: list[Anchor]) -> str:
        texts = list(_figure_texts(block))
        on_texts = anchors_by_text(anchors, [text for _, text in texts])
        spans = [f'<span class="{name}">{self._inline.xml(text, (), on_text)}</span>' for (name, text), on_text in zip(texts, on_texts, strict=True)]
        caption = f"<figcaption>{''.join(spans)}</figcaption>" if spans else ""
        return f"<figure{given}>{self._picture(block)}{caption}</figure>"

    def _picture(self, block: Figure) -> str:
        source = self.picture_source(block)
        if source:
            return f"<img{attributes({'src': source, 'alt': block.alt or ''})}/>"
        if block.href and self.can_link(block.href):
            return text_tag("a", block.alt or block.href, {"class": "picture", "href": block.href})
        text = block.alt or block.href
        return text_tag("p", text, {"class": "alt"}) if text else ""

    def _footnote(self, block: Footnote, given: str, anchors: list[Anchor]) -> str:
        kind = ' epub:type="footnote" role="doc-footnote"' if self.epub else ""
        label = text_tag("span", block.label, {"class": "label"})
        text = self._inline.xml(block.text, block.marks, anchors)
        return f'<aside class="footnote"{given}{kind}><p>{label} {text}</p></aside>'


def _language(language: str) -> str:
    return f' xml:lang="{language}" lang="{language}" dir="{direction(language)}"'


def _figure_texts(figure: Figure) -> Iterator[tuple[str, str]]:
    if figure.caption:
        yield "caption", figure.caption
    if figure.credit:
        yield "credit", figure.credit
