"""XML that is damaged, read as far as it goes: with every word that stands in it, and a finding for each kind of damage."""

from __future__ import annotations

import html.entities
import re
from collections.abc import Callable

from lxml import etree

from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.errors import InvalidDocumentError
from newsdoc.io.encoding import decode
from newsdoc.io.limits import DEFAULT_LIMITS, Limits
from newsdoc.io.xml import parse_xml, recover_xml

__all__ = ["parse_damaged_xml"]

_MOST_REPORTED = 20
_BLANK = " \t\r\n\f\v\ufffd\ufeff"
_PREDEFINED = frozenset(("amp", "lt", "gt", "quot", "apos"))
_DECLARATION = re.compile(r"\s*<\?xml\b[^>]{0,400}\?>")
# An ampersand or a less-than sign, with what it begins where it begins something.
_SIGN = re.compile(r"<!\[CDATA\[.*?(?:\]\]>|\Z)|<!--.*?(?:-->|\Z)|&(?:#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6}|([A-Za-z][A-Za-z0-9]{0,31}));|[&<]", re.DOTALL)
_BEGINS_MARKUP = re.compile(r"[A-Za-z_/!?]")
_TAG = re.compile(r"<[A-Za-z_][^<>]*>")
_VALUE = re.compile(r"""("[^"]*"|'[^']*')|(=\s*)([^\s"'<>=]+?)(?=\s|/?>)""")
_UNCLOSED = re.compile(r"<((?:\w{1,20}:)?(?:br|hr|img|meta|link|wbr))((?:\s[^<>]*)?)>", re.IGNORECASE)
_USED_PREFIX = re.compile(r"""</?([A-Za-z_][\w.\-]{0,60}):|\s([A-Za-z_][\w.\-]{0,60}):[\w.\-]{1,60}\s*=\s*["']""")
_DECLARED_PREFIX = re.compile(r"\sxmlns:([\w.\-]{1,60})\s*=")
_FIRST_TAG = re.compile(r"<([A-Za-z_][\w.\-:]*)")
_KNOWN_PREFIXES = {
    "xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xlink": "http://www.w3.org/1999/xlink",
    "html": "http://www.w3.org/1999/xhtml",
    "xhtml": "http://www.w3.org/1999/xhtml",
    "h": "http://www.w3.org/1999/xhtml",
    "nitf": "http://iptc.org/std/NITF/2006-10-18/",
}


def parse_damaged_xml(data: bytes, *, file: str | None = None, limits: Limits = DEFAULT_LIMITS, report: Report) -> etree._Element:
    """The root element of a document that may be damaged; each kind of damage is reported with its line.

    What is put right: wrong or unknown encodings, characters that XML forbids, what stands before the document, entities of
    HTML, signs that begin no markup, prefixes without a declaration, tags that do not match or are not closed. Raises
    InvalidDocumentError where there is no element at all or entities are declared, LimitExceededError as parse_xml does.
    """
    try:
        return parse_xml(data, file=file, limits=limits)
    except InvalidDocumentError as error:
        if error.__cause__ is None:  # it is well-formed, and refused for what it asks
            raise
        damage = error
    line, _, column = (damage.place or "").partition(":")
    place = Place(file=file, line=int(line) if line.isdigit() else None, column=int(column) if column.isdigit() else None)
    report(Diagnostic("xml-damaged", damage.message, place))
    text = _without_surroundings(decode(data, report=report, file=file), file, report)
    for mend in (_with_signs, _with_quotes, _with_closed_tags, _with_prefixes):
        text = mend(text)
    root, faults = recover_xml(text, file=file, limits=limits)
    for number, message in [fault for fault in faults if not damage.message.endswith(fault[1])][:_MOST_REPORTED]:
        report(Diagnostic("xml-damaged", message, Place(file=file, line=number)))
    return root


def _without_surroundings(text: str, file: str | None, report: Report) -> str:
    """The document without its declaration, as it is decoded, and what stands around it, such as the header of a wire. No line moves."""
    match = _DECLARATION.match(text)
    if match:
        text = "\n" * match[0].count("\n") + text[match.end() :]
    start = max(text.find("<"), 0)
    end = _end_of_document(text, start)
    for outside in (text[:start], text[end:]):
        if outside.strip(_BLANK):
            report(Diagnostic("text-left-out", f"left out (outside of the document): {' '.join(outside.split())[:200]}", Place(file=file)))
    return "\n" * text.count("\n", 0, start) + text[start:end]


def _end_of_document(text: str, start: int) -> int:
    """Where the first element's end tag ends; the end of the text where it has none."""
    first = _FIRST_TAG.search(text, start)
    closing = text.rfind(f"</{first[1]}") if first else -1
    return text.find(">", closing) + 1 or len(text) if closing >= 0 else len(text)


def _with_signs(text: str) -> str:
    """Entities of HTML as their characters; signs that begin nothing as references."""
    return _SIGN.sub(_sign(text), text)


def _sign(text: str) -> Callable[[re.Match[str]], str]:
    def mended(match: re.Match[str]) -> str:
        found = match[0]
        if found == "<":
            return found if _BEGINS_MARKUP.match(text, match.end()) else "&lt;"
        if found == "&":
            return "&amp;"
        if match[1] is None or match[1] in _PREDEFINED:
            return found
        return html.entities.html5.get(f"{match[1]};", f"&amp;{match[1]};")

    return mended


def _with_quotes(text: str) -> str:
    """Quotation marks for the values of attributes that have none."""
    return _TAG.sub(lambda tag: _VALUE.sub(_quoted, tag[0]) if "=" in tag[0] else tag[0], text)


def _quoted(value: re.Match[str]) -> str:
    return value[1] or f'{value[2]}"{value[3]}"'


def _with_closed_tags(text: str) -> str:
    """Elements of HTML that have no content are closed where nothing closes them."""
    if re.search(r"</(?:\w{1,20}:)?(?:br|hr|img|meta|link|wbr)\s*>", text, re.IGNORECASE):
        return text
    return _UNCLOSED.sub(lambda match: match[0] if match[2].endswith("/") else f"<{match[1]}{match[2]}/>", text)


def _with_prefixes(text: str) -> str:
    """Prefixes that nobody declares are declared at the first element."""
    used = dict.fromkeys(name for match in _USED_PREFIX.finditer(text) for name in match.groups() if name)
    declared = {"xml", "xmlns", *_DECLARED_PREFIX.findall(text)}
    missing = "".join(f' xmlns:{name}="{_KNOWN_PREFIXES.get(name, f"urn:newsdoc:undeclared:{name}")}"' for name in used if name not in declared)
    return _FIRST_TAG.sub(lambda match: match[0] + missing, text, count=1) if missing else text
