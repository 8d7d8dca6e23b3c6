"""News agencies by any of their names: one name and one address each."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdoc.parsing.evidence.agency import Agency
from newsdoc.parsing.text.matching import Phrases
from newsdoc.parsing.text.shape import bare, plain
from newsdoc.parsing.words.agencies import AGENCIES
from newsdoc.parsing.words.credits import AGENCY_NOUNS

__all__ = ["agencies_in", "find_agency"]

_LONGEST = 120
_NOUNS = Phrases(AGENCY_NOUNS)
_JOINED = re.compile(r"\s*[/,;،、+&]\s*|\s+(?:and|und|et|y|e|en|и|та|و|ve|dan)\s+")


# By name: in small letters where it counts in any case, and as printed where it is another word in another case.
_ANY_CASE: dict[str, Agency] = {}
_AS_PRINTED: dict[str, Agency] = {}
_OWN: dict[str, Agency] = {}
for _name, _uri, _country, _others, _abbreviations in AGENCIES:
    _agency = Agency(_name, uri=_uri, country=_country or None)
    _ANY_CASE.update({bare(plain(name)): _agency for name in _others.split("|") if name})
    _AS_PRINTED.update({name: _agency for name in _abbreviations.split("|") if name})
    _OWN[_name] = _agency
_BESIDE_A_NOUN = {**{plain(name): agency for name, agency in (_OWN | _AS_PRINTED).items()}, **_ANY_CASE}


def find_agency(name: str) -> Agency | None:
    """The agency of that name or abbreviation, in any language of the table: "AP", "АП" and "美联社" are the Associated Press."""
    return _safely(name) or _OWN.get(name.strip())


def agencies_in(text: str) -> tuple[Agency, ...]:
    """The agencies that a credit such as "AP/dpa" or "Reuters, AFP" names, where it names nothing else."""
    found = tuple(_each(text)) if len(text) <= _LONGEST else ()
    return tuple(dict.fromkeys(agency for agency in found if agency)) if None not in found else ()


def _each(text: str) -> Iterator[Agency | None]:
    whole = _safely(text)
    parts = [part for part in _JOINED.split(bare(text)) if part]
    return (_safely(part) for part in parts) if whole is None and len(parts) > 1 else iter((whole,))


def _safely(name: str) -> Agency | None:
    """The agency, where the name could not be another word, such as "Trend"."""
    if len(name) > _LONGEST:
        return None
    small = plain(name)
    found = _ANY_CASE.get(bare(small)) or _AS_PRINTED.get(bare(name.strip()))
    if found is None and " (" in name:
        found = _safely(name.split(" (", 1)[0])
    return found or _without_noun(small)


def _without_noun(small: str) -> Agency | None:
    """What an abbreviation stands for that has "news agency" or the like beside it, and so is no other word."""
    noun = _NOUNS.search(small)
    return _BESIDE_A_NOUN.get(bare(small[: noun[0]] + small[noun[1] :])) if noun else None
