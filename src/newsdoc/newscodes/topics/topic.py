"""A media topic: what it is called in each language, and how its code is written in one way."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping

from attrs import field, frozen

from newsdoc.model.values import is_line
from newsdoc.newscodes.qcodes import normalised, qcode_of, split, uri_of

__all__ = ["Topic", "joined", "key_of", "name_in"]

# Codes of eight digits, of which spreadsheets drop the zeros in front.
_PADDED = ("medtop", "subj")


@frozen
class Topic:
    """An entry of a list. code: the QCode, or the URI where the IPTC has no alias for it. names: by language, in small letters, or ""."""

    code: str
    names: Mapping[str, str] = field(factory=dict)
    is_retired: bool = False


@functools.lru_cache(4096)
def key_of(code: str, scheme: str | None = None) -> str | None:
    """A code written in one way, whichever it came in: QCode, URI, or bare with its scheme. None where it says no scheme."""
    found = split(code)
    if found is not None:
        uri = uri_of(code, {found.alias: scheme}) if scheme else uri_of(code)
    elif "://" in code:
        uri = code
    else:
        uri = uri_of(f"x:{code}", {"x": scheme}) if scheme else None
    known = qcode_of(uri) if uri else found and str(found)
    return _padded(known) if known else uri


def _padded(qcode: str) -> str:
    found = normalised(qcode)
    if found is not None and found.alias in _PADDED and found.code.isdecimal():
        return f"{found.alias}:{found.code:0>8}"
    return qcode


def name_in(text: str | None) -> str | None:
    """The name in a text, as one line; None where there is none."""
    name = " ".join((text or "").split())
    return name if is_line(name) else None


def joined(topics: Iterable[Topic]) -> dict[str, Topic]:
    """Topics by their code; what several entries say of one is put together, and the first name of a language counts."""
    names: dict[str, dict[str, str]] = {}
    retired = set()
    for topic in topics:
        of_topic = names.setdefault(topic.code, {})
        for language, name in topic.names.items():
            of_topic.setdefault(language, name)
        if topic.is_retired:
            retired.add(topic.code)
    return {code: Topic(code, found, code in retired) for code, found in names.items()}
