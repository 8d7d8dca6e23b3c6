"""What is wrong in itself among kept elements is not put back, so that a damaged item is not damaged again by being written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import field, frozen
from lxml import etree

from newsdoc.diagnostics import CATALOGUE, Diagnostic, Place, Report, Severity
from newsdoc.formats.newsml_g2.names import nar
from newsdoc.formats.newsml_g2.passing.paths import HOLDERS
from newsdoc.formats.newsml_g2.places import Places
from newsdoc.formats.newsml_g2.rules import ITEM_RULES, Rule
from newsdoc.formats.newsml_g2.rules.demanded import attributes, elements
from newsdoc.formats.newsml_g2.rules.order import in_order, order
from newsdoc.formats.newsml_g2.rules.references import references
from newsdoc.formats.newsml_g2.rules.telling import Tell
from newsdoc.markup.names import LANG
from newsdoc.model import is_language_tag

__all__ = ["faulty", "without_faults"]

# They look at what only a whole item has.
_OF_WHOLE_ITEMS = (attributes, elements, order, references)
_HOLDERS = frozenset(map(nar, HOLDERS))


@frozen
class _Faults(Tell):
    """Takes what is an error by a rule, element by element; all else is no reason to drop anything."""

    found: dict[etree._Element, str] = field(factory=dict)

    def __call__(self, code: str, message: str, element: etree._Element) -> None:
        if CATALOGUE[code].severity is Severity.ERROR:
            self.found.setdefault(element, message)


def faulty(element: etree._Element, rules: Iterable[Rule]) -> dict[etree._Element, str]:
    """The elements that are wrong by a rule, in an element or that element itself, and in what."""
    faults = _Faults(lambda _: None, Places(None))
    for rule in rules:
        rule(element, faults)
    return faults.found


def _rights_order(kept: etree._Element, tell: Tell) -> None:
    """What is kept one by one is put into its order; what rightsInfo holds is kept as it stands."""
    for rights in kept.iterchildren(nar("rightsInfo")):
        in_order(rights, tell)


_RULES = (*(rule for rule in ITEM_RULES if rule not in _OF_WHOLE_ITEMS), _rights_order)


def without_faults(kept: etree._Element, report: Report) -> None:
    """Take off kept elements what newsdoc's own checker would call an error, and report it.

    A wrong language goes alone, and so does a wrong attribute of what holds single elements; any other fault takes with it the
    element that was kept.
    """
    for name, message in (*_languages(kept), *_units(kept), *_attributes(kept)):
        report(Diagnostic("extra-dropped", f"{name} of the item that the article was read from: it is left out: {message}", Place(path="$.extra")))


def _languages(kept: etree._Element) -> Iterator[tuple[str, str]]:
    for element in kept.iter(etree.Element):
        tag = element.get(LANG)
        if tag and not is_language_tag(tag):
            del element.attrib[LANG]
            yield f"xml:lang on {_name(element)}", f"{tag!r} is no language tag"


def _units(kept: etree._Element) -> Iterator[tuple[str, str]]:
    for element, message in faulty(kept, _RULES).items():
        unit = element
        while (parent := unit.getparent()) is not None and not _holds(parent, kept):
            unit = parent
        if parent is not None and not _holds(unit, kept):
            parent.remove(unit)
            yield _name(unit), message


def _attributes(kept: etree._Element) -> Iterator[tuple[str, str]]:
    """Each attribute is judged on an element of its own."""
    for holder in (kept, *kept.iterchildren(*_HOLDERS)):
        for name, value in [(str(name), str(value)) for name, value in holder.attrib.items()]:
            for message in faulty(etree.Element(holder.tag, {name: value}), _RULES).values():
                del holder.attrib[name]
                yield f"{name} on {_name(holder)}", message


def _holds(element: etree._Element, kept: etree._Element) -> bool:
    """Whether the element holds those that are kept one by one."""
    return element is kept or (element.tag in _HOLDERS and element.getparent() is kept)


def _name(element: etree._Element) -> str:
    return etree.QName(element).localname
