"""The tags of markup that is nearly XML: attributes without quotation marks, quotation marks that nothing closes, signs between."""

from __future__ import annotations

import re

from attrs import frozen

__all__ = ["END_TAG", "INLINE", "NAME", "STRAYS", "StartTag", "is_word_in", "start_tag_at"]

# XML 1.0, production 4, as far as documents use it.
_FIRST = "A-Za-z_\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u3001-\ud7ff"
_NAME = rf"[{_FIRST}][{_FIRST}0-9.\-\u00b7]*"
NAME = rf"{_NAME}(?::{_NAME})?"
END_TAG = re.compile(rf"</(?:({NAME})(\s*>)?|\s+({NAME})\s*(>))")

# Less-than signs that begin nothing, whatever follows.
STRAYS = re.compile(rf"(?:<(?![{_FIRST}!?/]|\Z))+")
_START = re.compile(rf"<({NAME})(?=[\s/>])")
_END = re.compile(r"\s*(/?)>")
# A value between quotation marks has no less-than sign, or a few that its writer forgot to escape; else it ends where a word ends.
_QUOTED = '"([^"<>]*(?:>[^"<]*)?)"'
_WITH_SIGN = '"([^"<>\n]{0,200}<[^"\n]{0,200})"'
_VALUE = "|".join((_QUOTED, _QUOTED.replace('"', "'"), _WITH_SIGN, _WITH_SIGN.replace('"', "'"), r"""["']?([^\s"'<>]*?)(?=\s|/?>|["'<]|\Z)"""))
_ATTRIBUTE = re.compile(rf"\s*({NAME})(?:\s*=\s*(?:{_VALUE}))?")
_PLAIN_VALUES = (2, 3, 6)
_VALUES_WITH_SIGN = (4, 5)

# Elements of HTML that stand within lines.
_NAMES_IN_LINES = """
a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup tt u var
"""
INLINE = frozenset(_NAMES_IN_LINES.split())
# Elements in which words stand, such as those that an author put into angle brackets.
_NAMES_OF_TEXTS = "p h1 h2 h3 h4 h5 h6 hl1 hl2 li td th dt dd pre blockquote div caption figcaption title headline description"
_TEXTS = INLINE | frozenset(_NAMES_OF_TEXTS.split())
# What else stands in them: elements of HTML, and of NITF.
_NAMES_IN_TEXTS = """
address applet area article aside audio base body br button canvas center col colgroup command data datalist details dialog dir dl embed
fieldset figure footer form frame frameset head header hgroup hr html iframe img input legend link main map math menu meta meter nav
noscript object ol optgroup option output param picture progress rb rp rt rtc ruby script section select slot source style summary
svg table tbody template textarea tfoot thead time tr track ul video wbr
alt-code block body.content bq byline bytag byttl chron city classifier copyrite copyrite.holder copyrite.year country credit dateline event
fn frac frac-den frac-num function lang location media media-caption media-metadata media-producer media-reference money name.family
name.given nitf-table note num object.title org person postaddr pronounce region state story.date sublocation tagline virtloc
"""
_IN_TEXTS = _TEXTS | frozenset(_NAMES_IN_TEXTS.split())


@frozen
class StartTag:
    """A start tag. attributes: each name once. is_empty: whether it ends with "/>". end: where it ends."""

    name: str
    attributes: dict[str, str]
    is_empty: bool
    end: int


def start_tag_at(text: str, start: int) -> StartTag | None:
    """The tag that starts there; None where it is none, as nothing ends it before the next one."""
    found = _START.match(text, start)
    if found is None:
        return None
    name, at = found[1], found.end()
    attributes: dict[str, str] = {}
    has_signs = False
    while True:
        end = _END.match(text, at)
        if end:
            return StartTag(name, attributes, bool(end[1]), end.end())
        found = _ATTRIBUTE.match(text, at)
        if found is not None:
            with_sign = next((found[group] for group in _VALUES_WITH_SIGN if found[group] is not None), None)
            if with_sign is not None and has_signs:
                return None  # or else a text of such tags would be read again and again
            has_signs = has_signs or with_sign is not None
            plain = next((found[group] for group in _PLAIN_VALUES if found[group] is not None), found[1])
            attributes.setdefault(found[1], plain if with_sign is None else with_sign)
            at = found.end()
        elif at < len(text) and text[at] not in "<>":
            at += 1
        else:
            return None


def is_word_in(tag: StartTag, around: str) -> bool:
    """Whether what looks like a tag in the element around it is a word in angle brackets, if nothing closes it."""
    if tag.attributes or tag.is_empty or ":" in tag.name:
        return False
    return around.rpartition(":")[2].lower() in _TEXTS and tag.name.lower() not in _IN_TEXTS
