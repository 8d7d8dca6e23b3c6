"""The header of a newsMessage, as each article that came in it keeps it."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.errors import NewsdocError
from newsdoc.formats.newsml_g2.names import nar
from newsdoc.formats.newsml_g2.order import MisplacedError
from newsdoc.formats.newsml_g2.passing.canonical import canonical
from newsdoc.formats.newsml_g2.passing.disarming import is_safe
from newsdoc.formats.newsml_g2.passing.paths import FORMAT
from newsdoc.formats.newsml_g2.passing.sifting import faulty
from newsdoc.formats.newsml_g2.rules.dates import dates
from newsdoc.formats.newsml_g2.writing.build import insert
from newsdoc.io.xml import parse_xml
from newsdoc.model import Edition, Extra

__all__ = ["collected_header", "put_header_back"]

_PATH = "/newsMessage/header"
# What each sending says anew.
_ANEW = (nar("sent"), nar("catalogRef"), nar("catalog"))


def collected_header(item: etree._Element) -> Iterator[Extra]:
    """What is kept of the header of the message that an item came in."""
    for message in item.iterancestors(nar("newsMessage")):
        for header in message.iterchildren(nar("header")):
            yield Extra(FORMAT, _PATH, canonical(header))


def put_header_back(header: etree._Element, edition: Edition, report: Report) -> None:
    """Put into a header what that of the message said which all articles came in. What does not fit is dropped and reported."""
    said = {extra.content for article in edition.articles for extra in article.extra if (extra.format, extra.path) == (FORMAT, _PATH)}
    if len(said) > 1:
        _drop("its articles came in several messages", report)
    if len(said) != 1:
        return
    try:
        kept = list(parse_xml(said.pop().encode()).iterchildren(etree.Element))
    except NewsdocError as error:
        _drop(error.message, report)
        return
    for element in kept:
        is_anew = element.tag in _ANEW or (element.tag == nar("sender") and header.find(nar("sender")) is not None)
        if not is_anew and is_safe(element, report):
            _insert(header, element, report)


def _insert(header: etree._Element, element: etree._Element, report: Report) -> None:
    wrong = next(iter(faulty(element, (dates,)).values()), None)
    if wrong:
        _drop(wrong, report)
        return
    try:
        insert(header, element)
    except MisplacedError as error:
        _drop(str(error), report)


def _drop(why: str, report: Report) -> None:
    report(Diagnostic("extra-dropped", f"what was kept of the message's header is left out: {why}", Place(path="$.extra")))
