"""The rules, in the order in which they speak. This list is the documentation of the parser.

A rule looks at the whole document, with what earlier rules said of each passage, and makes claims: this passage is
that, and this sure. Claims for one label add up; the label with the most wins (see `labels.Document.verdict`). A new rule is one
file here and one row below; its place matters only where it asks what earlier rules found.
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
    kicker,
    outlet_note,
    pleas,
    press_contact,
    prose,
    related,
    stray,
    tail_byline,
    timestamp,
    web_leftovers,
)

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    # What looks like running text.
    Rule("prose", prose.claims),
    # What a web page leaves in a copied text.
    Rule("no-words", web_leftovers.no_words),
    Rule("site-name", web_leftovers.site_names),
    Rule("sharing", web_leftovers.sharing),
    Rule("comments", web_leftovers.comments),
    Rule("newsletters", web_leftovers.newsletters),
    Rule("advertisements", web_leftovers.advertisements),
    Rule("tags", web_leftovers.tags),
    Rule("navigation", web_leftovers.navigation),
    Rule("related", related.claims),
    Rule("timestamp", timestamp.claims),
    Rule("press-contact", press_contact.claims),
    Rule("captions", captions.claims),
    Rule("pleas", pleas.claims),
    # The head.
    Rule("masthead", outlet_note.mastheads),
    Rule("headline", headline.claims),
    Rule("kicker", kicker.claims),
    Rule("byline", byline.claims),
    Rule("dateline", dateline.claims),
    Rule("deck", deck.claims),
    # Credit lines.
    Rule("outlet-line", agency.head_claims),
    Rule("source", credit_lines.source),
    Rule("contributors", credit_lines.contributors),
    Rule("photo", credit_lines.photo),
    Rule("copyright", credit_lines.copyright_lines),
    Rule("republication", credit_lines.republication),
    Rule("tail-byline", tail_byline.claims),
    Rule("agency", agency.claims),
    # Notes.
    Rule("author-note", author_note.claims),
    Rule("outlet-box", outlet_note.boxes),
    Rule("outlet-note", outlet_note.claims),
    Rule("editor-note", editor_note.claims),
    # The body's own order.
    Rule("crosshead", crosshead.claims),
    Rule("ending", ending.claims),
    Rule("stray", stray.claims),
)
