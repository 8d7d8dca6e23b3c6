"""The codes that agencies put around a story on the wire, told by their form, and what they say of it.

Headers as ANPA 1312 and IPTC 7901 have them, and as they look when copied out of a newsroom's system.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from newsdoc.model import Timestamp, is_moment
from newsdoc.parsing.evidence.names import is_agency
from newsdoc.parsing.text.matching import Starts
from newsdoc.parsing.text.shape import bare, plain
from newsdoc.parsing.words import Table, together
from newsdoc.parsing.words.wire import CORRECTIONS, EMBARGOES, KILLS, URGENCIES

__all__ = ["has_agency_dateline", "is_code", "is_initials", "is_signoff", "is_slugline", "is_status_word", "priority_end", "urgency_of", "wire_facts"]

# Control characters that XML forbids have been replaced: SOH before a header, STX and ETX around a story.
_CONTROLS = "\ufffd \t"
_LONGEST = 100
_KEYWORD = r"(?:AM|PM|BC|HFR)"

# An item's number ("a0532"), a priority and category before a keyword ("r a BC-"), the header of IPTC 7901.
_NUMBER = r"[a-z]\d{4}(?:[ A-Z-].*)?"
_PRIORITY = re.compile(rf"(?P<letter>[a-z]) [a-z]{{1,3}}(?: (?={_KEYWORD}-)|$)")
_IPTC = re.compile(r"[A-Za-z]{2,4}-?\d{3,4} +(?P<digit>[1-9]) +[A-Za-z]{1,4}\b.*")
_START = r"ZCZC.*|[A-Z] [A-Z]{3} [A-Z0-9]{1,3} [A-Z]{2,5}"  # ANSA's second line: R CRO S0A QBXB
_CODE = re.compile(rf"{_NUMBER}|{_IPTC.pattern}|{_START}")

_AP_SLUGLINE = (  # BC-US--Storm-Ferry, 2nd Ld-Writethru
    rf"{_KEYWORD}(?:-[A-Z][A-Za-z]{{0,3}})?--[A-Z0-9].{{1,80}}"
    rf"|{_KEYWORD}-[A-Z0-9][^\s,]*(?:(?:,| +\d| +\().*)?"
    rf"|{_KEYWORD}-[A-Z0-9][^,]*, ?\d.*"
)
_REUTERS_NOTE = r"(?: ?\([A-Z0-9 ,./&-]+\))?"
_REUTERS_SLUGLINE = (  # NORWAY-FERRY/ (UPDATE 1, PIX)
    rf"[A-Z][A-Z0-9.&]*(?:-[A-Z0-9.&]+)*/{_REUTERS_NOTE}"
    rf"|[A-Z][A-Z0-9.&]*(?:-[A-Z0-9.&]+)+/[A-Z0-9.&-]+{_REUTERS_NOTE}"
)
_DPA_SLUGLINE = r"(?:[^\W\d_][\w.&'-]{0,30}/){2,6}"  # Schifffahrt/Unfälle/Norwegen/
_VERSION = (
    r"\d(?:st|nd|rd|th|er|e|ème|eme)[ -]?(?:ld|lead|add|sub|writethru)|\bwritethru|\blead\b|\burgent\b|\bpre?v\b"
    r"|\d+[.] ?(?:zusammenfassung|neu)"
)
_AFP_SLUGLINE = rf"[^\W\d_][\w'&./]*(?:-+[\w'&./]+)+,.{{0,40}}(?i:{_VERSION}).{{0,40}}"  # Norway-accident-shipping,2ndlead
_SLUGLINE = re.compile(rf"{_AP_SLUGLINE}|{_REUTERS_SLUGLINE}|{_DPA_SLUGLINE}|{_AFP_SLUGLINE}")
# NORWAY-FERRY-ACCIDENT, NORUEGA ACCIDENTE (Ampliación)
_KEYWORDS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+(?: \([^()]{2,40}\))?|[^\W\d_]+(?:[ -][^\W\d_]+){1,3} \([^()]{2,40}\)")

_SIGNOFF = re.compile(
    r"[A-Z]{2,4}-[A-Z]{2}-\d{2}-\d{2}-\d{2,4} \d{4} ?[A-Z]{2,4}"  # AP-NY-06-12-24 1402GMT
    r"|\d{6} ?(?:[A-Z]{3,4} )?[^\W\d_]{3,4}\.? \d{2,4}"  # 121402 GMT JUN 24
    r"|(?:.{0,40} )?NNNN"
    r"|Lusa/(?:Fim|fim)"
    r"|dpa(?=.*(?:\byy|\d))(?:[ /][a-z0-9]{1,6}){2,10}"  # dpa lby yyzz n1 kra
)
_INITIALS = re.compile(r"[a-z]{2,4}(?:/[a-z]{2,4}){1,4}|[A-Z]{2,5} // [A-Z]{2,5}")
_IN_BRACKETS = re.compile(r"[(/]([^()/\n]{2,30})[)/]")

# ANPA 1312: flash, bulletin, urgent, regular, deferred, weekend; the others are said to be of no hurry.
_LETTERS = {"f": 1, "b": 2, "u": 3, "r": 4, "a": 4, "d": 5, "c": 5, "h": 5, "s": 8, "w": 8}
_WORDS = {phrase: urgency for urgency, table in URGENCIES.items() for phrase in together(table)}
_STATUS_WORDS = frozenset(together(CORRECTIONS) + together(KILLS))
_UPDATE = re.compile(r"\d(?:st|nd|rd|th|er|e|ème|eme)[ -]?(?:ld|lead)\b|\bwritethru\b|\bupdate \d")
_EMBARGOES = Starts(EMBARGOES)
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?P<zone>Z|[+-]\d{2}:\d{2})?)?")


def is_code(text: str) -> bool:
    """Whether a line is the code of a header: an item's number, a priority, "ZCZC"."""
    if len(text) > _LONGEST:
        return False
    text = text.lstrip(_CONTROLS)
    return _CODE.fullmatch(text) is not None or priority_end(text) > 0


def priority_end(text: str) -> int:
    """Where the priority and category before a keyword end ("r a "); 0 where the line has none."""
    found = _PRIORITY.match(text)
    return found.end() if found and found["letter"] in _LETTERS else 0


def is_slugline(text: str, *, on_wire: bool = False) -> bool:
    """Whether a line holds nothing but a story's keywords and version. on_wire: where keywords in capitals are one as well."""
    if len(text) > _LONGEST:
        return False
    if _SLUGLINE.fullmatch(text):
        return True
    return on_wire and text.partition(" (")[0].isupper() and _KEYWORDS.fullmatch(text) is not None


def is_signoff(text: str) -> bool:
    """Whether a line is the code that ends a story: who sent it, and when."""
    text = text.strip(_CONTROLS)
    return len(text) <= _LONGEST and _SIGNOFF.fullmatch(text) is not None


def is_initials(text: str) -> bool:
    """Whether a line is the initials of those who wrote and edited a story: "lby/kra"."""
    return len(text) <= _LONGEST and _INITIALS.fullmatch(text) is not None


def is_status_word(text: str) -> bool:
    """Whether a line says no more than that a story corrects or cancels another."""
    return bare(plain(text)) in _STATUS_WORDS


def has_agency_dateline(text: str) -> bool:
    """Whether the line starts with a place, and an agency in brackets or between strokes."""
    found = _IN_BRACKETS.search(text[:80])
    return found is not None and text[:1].isupper() and is_agency(found[1])


def urgency_of(text: str) -> int | None:
    """How urgent a code, or a line such as "FLASH", says the story is: 1 to 9."""
    text = text.lstrip(_CONTROLS)
    found = _IPTC.fullmatch(text)
    if found:
        return int(found["digit"])
    letter = _PRIORITY.match(text)
    return _LETTERS.get(letter["letter"]) if letter else _WORDS.get(bare(plain(text)))


def wire_facts(slugline: str | None, codes: Iterable[str], notes: Iterable[str]) -> dict[str, Any]:
    """What the header says of the story, as the article's fields. notes: those to the desks, of which one may name an embargo."""
    said = [plain(text) for text in (slugline or "", *codes)]
    urgencies = [urgency for text in codes if (urgency := urgency_of(text))]
    facts: dict[str, Any] = {
        "slugline": slugline,
        "urgency": min(urgencies, default=None),
        "signals": [*["correction"] * _any_has(said, CORRECTIONS), *["update"] * any(map(_UPDATE.search, said))],
        "status": "canceled" if _any_has(said, KILLS) else "withheld" if said[0].startswith("hfr-") else None,
        "embargoed": next(filter(None, map(_embargo, notes)), None),
    }
    return {name: value for name, value in facts.items() if value}


def _any_has(texts: Iterable[str], table: Table) -> bool:
    """Whether a text has one of the phrases between the commas and dashes of a slug line."""
    phrases = together(table)
    return any(part.strip() in phrases for text in texts for part in re.split(r"[,()-]", text))


def _embargo(note: str) -> Timestamp | None:
    """The embargo's end, where the note gives it as ISO 8601 does; its words stay in the note."""
    found = _MOMENT.search(note) if _EMBARGOES.match(plain(note)) else None
    if not found or not is_moment(found[0]):
        return None
    return Timestamp(found[0], zone_known=found["zone"] is not None, printed=found[0])
