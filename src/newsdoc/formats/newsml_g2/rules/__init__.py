"""Rules for any NewsML-G2 document, most of which no schema states.

A rule is a function of an element and of `tell`, which takes the finding's code, what is wrong, and the element it is wrong
with. To add one, write its function in a file of its own or beside its kin, put it into the list below that it belongs to,
give its code a row in the catalogue of diagnostics, and add a document to the tests that has this finding and no other.
"""

from __future__ import annotations

from lxml import etree

from newsdoc.formats.newsml_g2.rules.catalogs import catalogs, header_catalogs
from newsdoc.formats.newsml_g2.rules.codes import codes
from newsdoc.formats.newsml_g2.rules.contenttypes import content_types
from newsdoc.formats.newsml_g2.rules.dates import dates, embargo, header_dates
from newsdoc.formats.newsml_g2.rules.demanded import attributes, elements, header, items
from newsdoc.formats.newsml_g2.rules.empty import empty
from newsdoc.formats.newsml_g2.rules.groups import groups, targets
from newsdoc.formats.newsml_g2.rules.html import html
from newsdoc.formats.newsml_g2.rules.identity import correction, guid, twice_sent
from newsdoc.formats.newsml_g2.rules.languages import languages
from newsdoc.formats.newsml_g2.rules.order import message_order, order
from newsdoc.formats.newsml_g2.rules.references import references, same_ids
from newsdoc.formats.newsml_g2.rules.renditions import renditions
from newsdoc.formats.newsml_g2.rules.telling import Rule, Tell
from newsdoc.formats.newsml_g2.rules.texts import content, headlines, lines, urgency

__all__ = ["ITEM_RULES", "MESSAGE_RULES", "Tell", "check_item", "check_message"]

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
)

# Of a newsMessage: its header, and what can be seen only of all its items.
MESSAGE_RULES: tuple[Rule, ...] = (header, message_order, header_catalogs, header_dates, items, twice_sent, targets)


def check_item(item: etree._Element, tell: Tell) -> None:
    """Tell what is wrong with an item: newsItem, packageItem and the like."""
    for rule in ITEM_RULES:
        rule(item, tell)


def check_message(message: etree._Element, tell: Tell) -> None:
    """Tell what is wrong with a newsMessage beside what is wrong with its items."""
    for rule in MESSAGE_RULES:
        rule(message, tell)
