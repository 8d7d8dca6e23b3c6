"""Rules for any NewsML-G2 document, most of which no schema states.

A rule is a function of an element and of `tell`, which takes the finding's code, what is wrong, and the element it is wrong
with. To add one, write its function in a file of its own or beside its kin, put it into the list below that it belongs to,
give its code a row in the catalogue of diagnostics, and add a document to the tests that has this finding and no other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

from lxml import etree

from newsdoc.diagnostics import Report
from newsdoc.formats.newsml_g2.catalogs import catalog_of
from newsdoc.formats.newsml_g2.names import nar
from newsdoc.formats.newsml_g2.places import Places
from newsdoc.formats.newsml_g2.rules.catalogs import catalogs, header_catalogs
from newsdoc.formats.newsml_g2.rules.codes import codes
from newsdoc.formats.newsml_g2.rules.contenttypes import content_types
from newsdoc.formats.newsml_g2.rules.dates import dates, embargo, header_dates, known_moment
from newsdoc.formats.newsml_g2.rules.demanded import attributes, elements, header, items
from newsdoc.formats.newsml_g2.rules.empty import empty
from newsdoc.formats.newsml_g2.rules.groups import groups, targets
from newsdoc.formats.newsml_g2.rules.html import html
from newsdoc.formats.newsml_g2.rules.identity import correction, guid, twice_sent
from newsdoc.formats.newsml_g2.rules.languages import languages
from newsdoc.formats.newsml_g2.rules.order import message_order, order
from newsdoc.formats.newsml_g2.rules.references import references, same_ids
from newsdoc.formats.newsml_g2.rules.renditions import renditions
from newsdoc.formats.newsml_g2.rules.telling import Tell
from newsdoc.formats.newsml_g2.rules.texts import content, headlines, lines, urgency
from newsdoc.formats.newsml_g2.rules.unsafe import unsafe, unsafe_header
from newsdoc.io.clock import moment_of_looking

__all__ = ["ITEM_RULES", "MESSAGE_RULES", "Rule", "check_by_rules"]

Rule: TypeAlias = Callable[[etree._Element, Tell], None]

# Of an item: newsItem, packageItem and the like.
ITEM_RULES: tuple[Rule, ...] = (
    attributes,
    elements,
    order,
    guid,
    correction,
    catalogs,
    codes,
    dates,
    embargo,
    languages,
    empty,
    same_ids,
    references,
    groups,
    headlines,
    lines,
    urgency,
    content,
    content_types,
    html,
    renditions,
    unsafe,
)

# Of a newsMessage: its header, and what can be seen only of all its items.
MESSAGE_RULES: tuple[Rule, ...] = (header, message_order, header_catalogs, header_dates, items, twice_sent, targets, unsafe_header)


def check_by_rules(root: etree._Element, items: Iterable[etree._Element], report: Report, places: Places) -> None:
    """Report what is wrong with a document, which is a newsMessage of the items or the one item itself."""
    header = root.find(nar("header"))
    now = moment_of_looking()
    if header is None:
        tell = Tell(report, places, seen=now)
    else:
        moments = filter(None, (known_moment(header.findtext(nar("sent"))), now))
        tell = Tell(report, places, catalog_of(header), max(moments, default=None))
    if root.tag == nar("newsMessage"):
        for rule in MESSAGE_RULES:
            rule(root, tell)
    for item in items:
        for rule in ITEM_RULES:
            rule(item, tell)
