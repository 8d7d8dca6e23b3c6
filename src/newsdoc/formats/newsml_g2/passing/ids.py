"""The ids of kept elements, and what refers to them."""

from __future__ import annotations

from lxml import etree

from newsdoc.formats.newsml_g2.names import IDS, REFERENCES, nar

__all__ = ["fit_ids", "without_dangling"]


def fit_ids(kept: etree._Element, item: etree._Element, prefix: str) -> None:
    """Give the kept elements ids that nothing in the item has. prefix: what those of the item's own elements start with."""
    taken = {element.get(attribute) for element in item.iter(etree.Element) for attribute in IDS}
    names = {}
    for element in kept.iter(etree.Element):
        for attribute in IDS:
            name = element.get(attribute)
            if name is not None and (prefix or name in taken):
                names[name] = f"{prefix}kept-{name}"
                element.set(attribute, names[name])
    for element in kept.iter(etree.Element) if names else ():
        for attribute in REFERENCES:
            if attribute in element.attrib:
                element.set(attribute, " ".join(names.get(name, name) for name in element.get(attribute, "").split()))


def without_dangling(kept: etree._Element, item: etree._Element) -> tuple[list[etree._Element], list[etree._Element]]:
    """Take references that lead nowhere off kept elements: those that lost some, and those that are nothing without them."""
    ids = {element.get(attribute) for tree in (kept, item) for element in tree.iter(etree.Element) for attribute in IDS}
    shortened, empty = [], []
    for element in kept.iter(etree.Element):
        for attribute in REFERENCES:
            names = element.get(attribute, "").split()
            left = [name for name in names if name in ids]
            if len(left) == len(names):
                continue
            if left:
                element.set(attribute, " ".join(left))
            elif element.tag == nar("inlineRef"):
                empty.append(element)
                continue
            else:
                del element.attrib[attribute]
            shortened.append(element)
    return shortened, empty
