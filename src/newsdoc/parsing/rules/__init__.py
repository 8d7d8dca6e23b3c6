"""The rules, in the order in which they speak. This list is the documentation of the parser.

A rule looks at the whole document, with what earlier rules said of each passage, and makes claims: this passage is
that, and this sure. Claims for one label add up; the label with the most wins (see `labels.Document.verdict`). A new rule is one
file here and one row below; its place matters only where it asks what earlier rules found. `rulebook` adds the rules of
other packages.
"""

from __future__ import annotations

from newsdoc.parsing.labels import Rule
from newsdoc.parsing.rules import (
    agency,
    author_note,
    byline,
    captions,
    credit_lines,
    crosshead,
    dateline,
    deck,
    editor_note,
    ending,
    headline,
    hinted,
    keep,
    kicker,
    mail_head,
    mail_tail,
    outlet_note,
    pleas,
    press_contact,
    prose,
    related,
    stray,
    tail_byline,
    timestamp,
    trained,
    web_leftovers,
    wire_byline,
    wire_head,
    wire_tail,
)

__all__ = ["FRAME", "GROUPS", "KEEP", "RULES"]

_TEXT: tuple[Rule, ...] = (Rule("prose", prose.claims),)

_MAIL: tuple[Rule, ...] = (
    Rule("mail-headers", mail_head.headers),
    Rule("mail-parts", mail_head.parts),
    Rule("mail-label", mail_head.labels),
    Rule("mail-greeting", mail_head.greetings),
    Rule("mail-footers", mail_tail.footers),
    Rule("mail-signature", mail_tail.signatures),
    Rule("mail-closing", mail_tail.closings),
)

_WIRE: tuple[Rule, ...] = (
    Rule("wire-head", wire_head.claims),
    Rule("wire-tail", wire_tail.claims),
    Rule("wire-end", wire_tail.ends),
    Rule("version-note", wire_head.version_notes),
    Rule("initials", wire_tail.initials),
)

_PAGE: tuple[Rule, ...] = (
    Rule("no-words", web_leftovers.no_words),
    Rule("site-name", web_leftovers.site_names),
    Rule("given-site", hinted.site),
    Rule("sharing", web_leftovers.sharing),
    Rule("comments", web_leftovers.comments),
    Rule("newsletters", web_leftovers.newsletters),
    Rule("advertisements", web_leftovers.advertisements),
    Rule("tags", web_leftovers.tags),
    Rule("navigation", web_leftovers.navigation),
    Rule("related", related.claims),
    Rule("teasers", related.teasers),
    Rule("timestamp", timestamp.claims),
    Rule("press-contact", press_contact.claims),
    Rule("captions", captions.claims),
    Rule("pleas", pleas.claims),
)

_HEAD: tuple[Rule, ...] = (
    Rule("masthead", outlet_note.mastheads),
    Rule("headline", headline.claims),
    Rule("mail-subject", mail_head.subjects),
    Rule("kicker", kicker.claims),
    Rule("given-title", hinted.title),
    Rule("byline", byline.claims),
    Rule("byline-job", wire_byline.claims),
    Rule("given-authors", hinted.authors),
    Rule("dateline", dateline.claims),
    Rule("deck", deck.claims),
)

_CREDITS: tuple[Rule, ...] = (
    Rule("outlet-line", agency.head_claims),
    Rule("source", credit_lines.source),
    Rule("contributors", credit_lines.contributors),
    Rule("photo", credit_lines.photo),
    Rule("copyright", credit_lines.copyright_lines),
    Rule("republication", credit_lines.republication),
    Rule("tail-byline", tail_byline.claims),
    Rule("agency", agency.claims),
)

_NOTES: tuple[Rule, ...] = (
    Rule("author-note", author_note.claims),
    Rule("outlet-box", outlet_note.boxes),
    Rule("outlet-note", outlet_note.claims),
    Rule("editor-note", editor_note.claims),
)

_ORDER: tuple[Rule, ...] = (
    Rule("trained", trained.claims),
    Rule("crosshead", crosshead.claims),
    Rule("ending", ending.claims),
    Rule("stray", stray.claims),
)

GROUPS: dict[str, tuple[Rule, ...]] = {
    "running text": _TEXT,
    "around a mail": _MAIL,
    "codes of a wire": _WIRE,
    "leftovers of a page": _PAGE,
    "head": _HEAD,
    "credits": _CREDITS,
    "notes": _NOTES,
    "order of the body": _ORDER,
}
RULES: tuple[Rule, ...] = tuple(rule for group in GROUPS.values() for rule in group)

# They speak first; what they find to stand around the text, the others do not see (see `framing`).
FRAME: tuple[Rule, ...] = (*_TEXT, *_MAIL, *_WIRE)

# Those that speak where everything is to be kept.
KEEP: tuple[Rule, ...] = (Rule("keep", keep.claims), Rule("given-title", hinted.title))
