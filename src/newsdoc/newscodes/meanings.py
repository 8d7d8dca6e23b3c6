"""The meaning of a code: its name, and whether it is still in use."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from attrs import frozen

from newsdoc.newscodes.codes import CODES, RETIRED, RETIRED_SCHEMES, UNLISTED
from newsdoc.newscodes.qcodes import QCode, normalised, qcode_of

__all__ = ["Meaning", "Standing", "is_retired", "meaning_of", "meanings"]

Standing: TypeAlias = Literal["current", "retired", "unlisted"]


@frozen
class Meaning:
    """What a code stands for.

    code: the QCode as the IPTC writes it. name: in English. standing: current; retired, where the IPTC has given it
    up; or unlisted, where agencies write it and newsdoc does not know it from a list of the IPTC.
    replacement: the QCode to write in place of a retired one, if there is one.
    """

    code: str
    name: str
    standing: Standing = "current"
    replacement: str | None = None


def meaning_of(code: str) -> Meaning | None:
    """The meaning of a QCode or URI; None where it is not known.

    The aliases and codes that agencies write in place of the IPTC's are known too, and so are other capitals. Where an
    item declares aliases of its own, ask with the URI: `Catalog.uri_of`.
    """
    found = _qcode(code)
    return _KNOWN.get(str(found).lower()) if found is not None else None


def is_retired(code: str) -> bool:
    """Whether the IPTC has given up a QCode or URI, or all of its scheme."""
    found = _qcode(code)
    return found is not None and (found.alias in RETIRED_SCHEMES or str(found) in RETIRED)


def meanings() -> list[Meaning]:
    """All that are known, in the order of their aliases and codes."""
    return list(_KNOWN.values())


def _qcode(code: str) -> QCode | None:
    return normalised(code) or normalised(qcode_of(code) or "")


def _table() -> Mapping[str, Meaning]:
    known = [
        Meaning(f"{alias}:{code}", name, _standing(alias, code), RETIRED.get(f"{alias}:{code}"))
        for alias in CODES
        for code, name in sorted({**CODES[alias], **UNLISTED.get(alias, {})}.items())
    ]
    return {one.code.lower(): one for one in known}


def _standing(alias: str, code: str) -> Standing:
    if alias in RETIRED_SCHEMES or f"{alias}:{code}" in RETIRED:
        return "retired"
    return "current" if code in CODES[alias] else "unlisted"


_KNOWN = _table()
