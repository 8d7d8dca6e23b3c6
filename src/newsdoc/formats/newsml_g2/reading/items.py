"""Which items of a document are articles, and which pictures go with them."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen
from lxml import etree

from newsdoc.diagnostics import Diagnostic
from newsdoc.formats.newsml_g2.catalogs import catalog_of
from newsdoc.formats.newsml_g2.names import nar
from newsdoc.formats.newsml_g2.places import Places
from newsdoc.formats.newsml_g2.profiles import is_own
from newsdoc.formats.newsml_g2.reading.values import Item, line_in
from newsdoc.markup.reading.elements import local_name

__all__ = ["Story", "left_aside", "stories_of"]

_OTHERS = tuple(map(nar, ("packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem")))
# Items of other classes that say nothing but what else there is (NewsCodes, scheme ninature).
_NO_TEXT = frozenset(("picture", "graphic", "graphics", "audio", "video", "animation", "image", "photo"))


@frozen
class Story:
    """An item that is read as an article. beside: the items that were sent with it, such as its pictures."""

    item: Item
    beside: tuple[Item, ...] = ()


def stories_of(root: etree._Element) -> tuple[list[Story], list[etree._Element]]:
    """The items that are articles, in order, and those that are not.

    Text items are articles; where there are none, all news items are. What a package or message holds beside its only article
    is beside that article; of several, beside those that it is linked with.
    """
    header = next(root.iterchildren(nar("header")), None)
    above = catalog_of(header) if header is not None else None
    told = [(item, _is_text(item)) for item in (Item.of(element, above) for element in _outermost(root))]
    only_texts = any(is_text for _, is_text in told)
    texts = [item for item, is_text in told if is_text or not only_texts]
    others = [item for item, is_text in told if only_texts and not is_text]
    stories, alone = ([Story(texts[0], tuple(others))], []) if len(texts) == 1 else _with_linked(texts, others)
    return stories, [*(item.element for item in alone), *(other for other in root.iter(*_OTHERS) if not is_own(other))]


def _with_linked(texts: list[Item], others: list[Item]) -> tuple[list[Story], list[Item]]:
    """Each text with the items that it links to or that link to it, and the items that are linked with none."""
    by_guid = {item.element.get("guid", ""): number for number, item in enumerate(texts)}
    linking: dict[str, list[int]] = {}
    for number, item in enumerate(texts):
        for target in _targets(item):
            linking.setdefault(target, []).append(number)
    beside: list[list[Item]] = [[] for _ in texts]
    alone = []
    for other in others:
        back = [by_guid[target] for target in _targets(other) if target in by_guid]
        numbers = dict.fromkeys((*linking.get(other.element.get("guid", ""), ()), *back))
        for number in numbers:
            beside[number].append(other)
        if not numbers:
            alone.append(other)
    return [Story(item, tuple(around)) for item, around in zip(texts, beside, strict=True)], alone


def _targets(item: Item) -> list[str]:
    """The guids of the items that an item links to."""
    return [target for link in item.all("itemMeta/link") if (target := (link.get("residref") or link.get("href") or "").strip())]


def _outermost(root: etree._Element) -> Iterator[etree._Element]:
    """The news items of a document; one within another's content is that content."""
    waiting = [root]
    while waiting:
        element = waiting.pop()
        if element.tag == nar("newsItem"):
            yield element
        else:
            waiting += reversed(list(element.iterchildren(etree.Element)))


def left_aside(item: etree._Element, places: Places) -> Diagnostic:
    """What to say of an item that is no article."""
    name = etree.QName(item).localname
    return Diagnostic("item-left-out", f"a {name} that is no article: {item.get('guid', 'without a guid')}", places.of(item))


def _is_text(item: Item) -> bool:
    """Whether it says that it is a text; where it says nothing that is known, whether it has one."""
    if is_own(item.element):
        return True
    kind = next((item.word_of(item.code_of(element)) for element in item.all("itemMeta/itemClass")), "")
    return kind == "text" or (kind not in _NO_TEXT and _has_text(item))


def _has_text(item: Item) -> bool:
    carriers = [carrier for content in item.all("contentSet") for carrier in content.iterchildren(etree.Element)]
    return any(local_name(carrier) in ("inlinexml", "inlinedata") and not carrier.get("encoding") and line_in(carrier) for carrier in carriers)
