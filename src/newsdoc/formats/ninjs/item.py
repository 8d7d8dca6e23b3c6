"""An article as an item of ninjs, in any family of versions."""

from __future__ import annotations

from newsdoc.codec import Plain, facts_to_plain
from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.formats.media import MediumAddress, media_addresses
from newsdoc.formats.ninjs.figures import hrefs_of, write_figures
from newsdoc.formats.ninjs.kept import Kept, kept_of, unread_embargo, write_fields, write_rest
from newsdoc.formats.ninjs.labelled import COPY, XHTML_ROLE, put
from newsdoc.formats.ninjs.markup import body_markup, body_text
from newsdoc.formats.ninjs.things import LOCATED
from newsdoc.formats.ninjs.versions import KEYS, SCHEMAS, Family, key_of
from newsdoc.markup.carried import carried_json
from newsdoc.model import Article, Figure

__all__ = ["article_item", "family_of_version", "in_order", "metadata", "start_item"]


def start_item(version: str, uri: str, kind: str) -> Plain:
    """What every item says first: which ninjs it is, its uri and what it holds."""
    family = family_of_version(version)
    return {key_of("standard", family): {"name": "ninjs", "version": version, "schema": SCHEMAS[version]}, "uri": uri, "type": kind}


def family_of_version(version: str) -> Family:
    """The family of a version."""
    families: dict[str, Family] = {"1": 1, "2": 2, "3": 3}
    return families[version.partition(".")[0]]


def article_item(article: Article, version: str, address: MediumAddress, report: Report) -> Plain:
    """The item. What of the article's extra has no place in it is reported."""
    family = family_of_version(version)
    addresses = media_addresses(article, report, address, "ninjs-medium-left-out")
    said, kept = metadata(article, family, version, report)
    kept = _still_shown(kept, article, report)
    item = {**start_item(version, article.id, _type_said(kept) or "text"), **said}
    if markup := body_markup(article, addresses):
        put(item, "bodies", family, XHTML_ROLE, markup, media_type="application/xhtml+xml")
    if text := body_text(article):
        put(item, "bodies", family, "text", text, media_type="text/plain")
    put(item, "bodies", family, COPY, carried_json(article, addresses).decode(), media_type="application/json")
    write_figures(item, article, family, addresses, [entry.raw for entry in kept if entry.key == "associations"])
    for entry in kept:
        if entry.key == key_of("standard", family):
            item[entry.key] = entry.raw  # what extends ninjs is still written by the rules of the extension
    write_rest(item, kept)
    return in_order(item, family)


def metadata(article: Article, family: Family, version: str, report: Report) -> tuple[Plain, list[Kept]]:
    """What is known about an article and the lines of its head, as an item says them, and what is to be written back beside these."""
    item: Plain = {}
    facts = facts_to_plain(article)
    rest = write_fields(item, facts, family, kept_of(article.extra, facts, family, version, report), report)
    notes = [": ".join(filter(None, (note.heading, note.text))) for note in article.editor_notes]
    embargo = key_of("embargoed", family)
    unsaid = facts["embargoed"]["value"] if "embargoed" in facts else unread_embargo(article.extra)
    if unsaid and embargo not in item and all(entry.key != embargo for entry in rest):
        # Its end is not known to the minute: the item is held back, lest the embargo be broken.
        item[key_of("status", family)] = "canceled" if article.status == "canceled" else "withheld"
        notes.append(f"Embargo: {unsaid}")
    _lines(item, article, family)
    _located(item, article, family)
    if notes:
        item[key_of("editor_notes", family)] = "\n".join(notes)
    return item, rest


def in_order(item: Plain, family: Family) -> Plain:
    """The item with its keys in the order of the table; those that are not in it come last."""
    known = [key_of(what, family) for what in KEYS]
    return {key: item[key] for key in (*(key for key in known if key in item), *(key for key in item if key not in known))}


def _type_said(kept: list[Kept]) -> str | None:
    """The type that the source said, where it is another one that ninjs has."""
    return next((entry.raw for entry in kept if entry.key == "type"), None)


def _located(item: Plain, article: Article, family: Family) -> None:
    """The name of the first place in a key of its own; further ones of which no more is known stand among the places."""
    names = [concept.name for concept in article.located if concept.name and not concept.code]
    first = names[0] if names else next((concept.name for concept in article.located if concept.name), None)
    if first:
        item[key_of("place", family)] = first
    for name in names[1:]:
        item.setdefault(key_of("located", family), []).append({"name": name, "rel": LOCATED})


def _lines(item: Plain, article: Article, family: Family) -> None:
    if article.headline:
        put(item, "headlines", family, "", article.headline)
    if article.deck:
        put(item, "headlines", family, "deck", article.deck)
    if article.kicker:
        put(item, "headlines", family, "kicker", article.kicker)
    if article.description:
        put(item, "descriptions", family, "text", article.description, media_type="text/plain")


def _still_shown(kept: list[Kept], article: Article, report: Report) -> list[Kept]:
    """Without the associations that were figures, and are none any more."""
    shown = {block.href for block in article.body if isinstance(block, Figure)}
    found = []
    for entry in kept:
        hrefs = hrefs_of(entry.raw) if entry.key == "associations" and isinstance(entry.raw, dict) else []
        if hrefs and entry.raw.get("type") == "picture" and not shown & set(hrefs):
            report(Diagnostic("field-lost", f"the article does not show this any more: {hrefs[0]}", Place(path="$.extra")))
        else:
            found.append(entry)
    return found
