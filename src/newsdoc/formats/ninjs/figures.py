"""Pictures, audio and video that an item has as associations, and an article as figures."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from newsdoc.codec import Plain
from newsdoc.formats.ninjs.labelled import description_of, entries_of, headlines_of, put
from newsdoc.formats.ninjs.paths import path_of
from newsdoc.formats.ninjs.values import number_of, read_line
from newsdoc.formats.ninjs.versions import INNER, Family, key_of, keys_of
from newsdoc.markup.reading.addresses import href_of
from newsdoc.markup.reading.parts import SeenPart
from newsdoc.model import Article, Figure

__all__ = ["associate", "associations_of", "figures_of", "hrefs_of", "write_figures"]

_IN_ITS_PACKAGE = ("name", "rel")
_SHOWN = ("picture", "graphic", "video", "audio")


def associations_of(item: Plain) -> Iterator[tuple[str, Plain]]:
    """The items that an item is associated with, each with its path in it, without what they are called in it."""
    for key, raw in keys_of("associations", item):
        for step, member in raw.items() if isinstance(raw, dict) else enumerate(raw if isinstance(raw, list) else ()):
            if isinstance(member, dict):
                yield path_of(key, step), {name: value for name, value in member.items() if name not in _IN_ITS_PACKAGE}


def associate(item: Plain, name: str, member: Plain, family: Family) -> None:
    """Put an item among those that an item is associated with."""
    key = key_of("associations", family)
    if family == 1:
        item.setdefault(key, {})[name.replace("-", "_")] = member
    else:
        item.setdefault(key, []).append({"name": name, **member})


def figures_of(item: Plain, parts: Sequence[SeenPart]) -> Iterator[SeenPart]:
    """A figure for each picture, graphic, audio or video among the associations that the body does not show itself."""
    shown = {part.content.href for part in parts if isinstance(part.content, Figure)}
    for _, member in associations_of(item):
        renditions = _renditions(member)
        if member.get("type") in _SHOWN and renditions and not shown & set(hrefs_of(member)):
            yield SeenPart("block", _figure(member, max(renditions, key=_size)))


def hrefs_of(item: Plain) -> list[str]:
    """Where the renditions of an item are."""
    return [str(rendition["href"]) for rendition in _renditions(item)]


def _figure(item: Plain, rendition: Plain) -> Figure:
    description = description_of(entries_of(item, "descriptions"))
    headline = headlines_of(entries_of(item, "headlines")).get("headline")
    caption = read_line(description.value) if description else None
    media_type = next((read_line(rendition.get(key)) for key in INNER["media_type"] if key in rendition), None)
    return Figure(
        href=rendition["href"],
        media_type=media_type,
        alt=read_line(headline.value) if headline and caption else None,
        caption=caption or (read_line(headline.value) if headline else None),
        credit=next((line for _, raw in keys_of("byline", item) if (line := read_line(raw))), None),
    )


def _renditions(item: Plain) -> list[Plain]:
    """The renditions that have an address that an article can have."""
    found = []
    for _, raw in keys_of("renditions", item):
        for rendition in raw.values() if isinstance(raw, dict) else raw if isinstance(raw, list) else ():
            href = href_of(rendition["href"]) if isinstance(rendition, dict) and isinstance(rendition.get("href"), str) else None
            if href:
                found.append({**rendition, "href": href})
    return found


def _size(rendition: Plain) -> int:
    return (number_of(rendition.get("width")) or 0) * (number_of(rendition.get("height")) or 0)


def write_figures(item: Plain, article: Article, family: Family, addresses: Mapping[str, str], kept: Iterable[Any]) -> None:
    """Write the figures that have an address or a medium as associations; not those that a kept association is.

    addresses: where media are, by their names.
    """
    there = {href for raw in kept if isinstance(raw, dict) for href in hrefs_of(raw)}
    number = 0
    for block in article.body:
        if isinstance(block, Figure) and (block.href or block.media) and block.href not in there:
            number += 1
            associate(item, f"picture-{number}", _association(block, article, family, addresses), family)


def _association(figure: Figure, article: Article, family: Family, addresses: Mapping[str, str]) -> Plain:
    """What the figure shows, as an item; a medium of which only the digest is known is called by a name made of it."""
    medium = article.media[figure.media] if figure.media else None
    media_type = figure.media_type or (medium.media_type if medium else None)
    written: Plain = {
        "uri": figure.href or uuid.uuid5(uuid.NAMESPACE_URL, medium.digest if medium else "").urn,
        "type": _kind(media_type),
    }
    if figure.credit:
        written[key_of("byline", family)] = figure.credit
    if figure.caption:
        put(written, "descriptions", family, "text", figure.caption, media_type="text/plain")
    if figure.alt:
        put(written, "headlines", family, "", figure.alt)
    rendition: Plain = {"href": figure.href} if figure.href else {}
    if media_type:
        rendition[INNER["media_type"][family - 1]] = media_type
    if medium and medium.content is not None and figure.media in addresses:
        rendition[INNER["size"][family - 1]] = len(medium.content)
    if rendition:
        written["renditions"] = {"original": rendition} if family == 1 else [{"name": "original", **rendition}]
    return written


def _kind(media_type: str | None) -> str:
    top = (media_type or "").partition("/")[0]
    return top if top in ("audio", "video") else "picture"
