"""The ids of kept elements, and what refers to them."""

from __future__ import annotations

from lxml import etree

__all__ = ["fit_ids", "leads_nowhere"]

_IDS = ("id", "partid")
_REFERENCES = ("idref", "idrefs", "contentrefs", "root")


def fit_ids(kept: etree._Element, item: etree._Element, prefix: str) -> None:
    """Give the kept elements ids that nothing in the item has. prefix: what those of the item's own elements start with."""
    taken = {element.get(attribute) for element in item.iter(etree.Element) for attribute in _IDS}
    names = {}
    for element in kept.iter(etree.Element):
        for attribute in _IDS:
            name = element.get(attribute)
            if name is not None and (prefix or name in taken):
                names[name] = f"{prefix}kept-{name}"
                element.set(attribute, names[name])
    for element in kept.iter(etree.Element) if names else ():
        for attribute in _REFERENCES:
            if attribute in element.attrib:
                element.set(attribute, " ".join(names.get(name, name) for name in element.get(attribute, "").split()))


def leads_nowhere(unit: etree._Element, *trees: etree._Element) -> bool:
    """Whether the element refers to an id that none of the trees has."""
    wanted = {name for element in unit.iter(etree.Element) for attribute in _REFERENCES for name in element.get(attribute, "").split()}
    return bool(wanted) and not wanted <= {element.get(attribute) for tree in trees for element in tree.iter(etree.Element) for attribute in _IDS}
