"""What somebody changed in the head of a document since newsdoc wrote it: as with the text, what is seen counts."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

import attrs
from lxml import etree

from newsdoc.codec import Plain, article_from_plain, article_to_plain
from newsdoc.diagnostics import Collector
from newsdoc.formats.nitf.content import written_body
from newsdoc.formats.nitf.extra import FORMAT, written_root
from newsdoc.formats.nitf.putting_back import put_back
from newsdoc.formats.nitf_facts import MANY, nitf_facts
from newsdoc.markup.reading.elements import local_name
from newsdoc.model import Article

__all__ = ["with_changes"]

# What is compared elsewhere, as it is seen in print.
_PRINTED = frozenset(("id", "headline", "description"))
# Times that are printed too: where the article has another than the copy, the print was changed.
_TIMES = frozenset(("published", "modified"))
_PARTS = frozenset(("rights",))  # fields whose parts stand in elements of their own


def with_changes(article: Article, nitf: etree._Element, copied: Mapping[str, Any]) -> Article:
    """The article of the carried copy, with what the head says now and did not say when newsdoc wrote it. copied: the copy."""
    again = written_root(article)
    if any(extra.format == FORMAT for extra in article.extra):
        again.append(written_body(article, {}))
        put_back(again, article, Collector())
    seen, written = nitf_facts(_head_alone(nitf)), nitf_facts(_head_alone(again))
    plain = article_to_plain(article)
    changed = [name for name in {**written, **seen} if name not in _PRINTED and _of(written, name) != _of(seen, name)]
    changed = [name for name in changed if name not in _TIMES or _value(plain.get(name)) == _value(copied.get(name))]
    if not changed:
        return article
    for name in changed:
        if name in MANY:
            plain[name] = _members(plain.get(name, []), written.get(name, []), seen.get(name, []))
        elif name in _PARTS:
            plain[name] = _parts(plain.get(name, {}), written.get(name, {}), seen.get(name, {}))
        else:
            plain[name] = _with_print(seen.get(name), plain.get(name)) if name in _TIMES else seen.get(name)
    said = {name: value for name, value in plain.items() if value or name not in changed}
    return attrs.evolve(article_from_plain(said, Collector()), media=article.media)


def _of(facts: Plain, name: str) -> object:
    """A value, or several whatever their order."""
    return sorted(map(str, facts.get(name, ()))) if name in MANY else facts.get(name)


def _with_print(seen: Plain | None, known: Plain | None) -> Plain | None:
    printed = (known or {}).get("printed")
    return {**seen, "printed": printed} if seen and printed else seen


def _value(time: Any) -> object:
    return time.get("value") if isinstance(time, dict) else None


def _head_alone(nitf: etree._Element) -> etree._Element:
    root = etree.Element("nitf", {str(name): str(value) for name, value in nitf.attrib.items()})
    root.extend(copy.deepcopy(child) for child in nitf.iterchildren(etree.Element) if local_name(child) == "head")
    return root


def _members(known: list[Any], written: list[Any], seen: list[Any]) -> list[Any]:
    """The known members without those that were written and are no longer seen, and then the new ones."""
    gone: dict[str, list[Any]] = {}
    for member in _without(written, seen):
        gone.setdefault(_name(member), []).append(member)
    kept = [member for member in known if not any(_says(member, other) for other in gone.get(_name(member), ()))]
    return [*kept, *_without(seen, written)]


def _without(members: list[Any], others: list[Any]) -> list[Any]:
    met = set(map(str, others))
    return [member for member in members if str(member) not in met]


def _name(member: Any) -> str:
    return str(member.get("name")) if isinstance(member, dict) else str(member)


def _says(known: Any, said: Any) -> bool:
    if isinstance(known, dict) and isinstance(said, dict):
        return all(known.get(name) == value for name, value in said.items())
    return bool(known == said)


def _parts(known: Plain, written: Plain, seen: Plain) -> Plain:
    changed = {name: seen.get(name) for name in {**written, **seen} if written.get(name) != seen.get(name)}
    return {name: value for name, value in {**known, **changed}.items() if value is not None}
