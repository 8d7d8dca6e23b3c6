"""What markup/xhtml.py makes of an article's printed parts, for all formats that are built on it."""

from __future__ import annotations

from collections.abc import Mapping

from newsdoc.formats.features import Carried

__all__ = ["XHTML_CARRIES"]

XHTML_CARRIES: Mapping[str, Carried] = {
    "headline": Carried(native="`h1`"),
    "kicker": Carried(own="`p.kicker`"),
    "deck": Carried(own="`p.deck`"),
    "byline": Carried(own="`p.byline`"),
    "dateline": Carried(own="`span.dateline` in the first paragraph, or `p.dateline`"),
    "published": Carried(own="`p.published`, as printed"),
    "modified": Carried(own="`p.modified`, as printed"),
    "attributions": Carried(own="`p.attribution`, with the kind as another class"),
    "outlet_note": Carried(own="`aside.outlet-note`"),
    "author_notes": Carried(own="`aside.author-note`"),
    "editor_notes": Carried(own="`aside.editor-note`"),
    "statements": Carried(own="`span.statement-content`, `span.statement-cue`, `cite.statement-source`"),
    "body.paragraph": Carried(native="`p`"),
    "body.heading": Carried(native="`h2` to `h5`"),
    "body.list": Carried(native="`ul`, `ol`, nested", own="`data-level`, where nesting cannot show the level"),
    "body.quote": Carried(native="`blockquote`"),
    "body.table": Carried(native="`table`, with `th`, `colspan`, `rowspan` and `caption`"),
    "body.figure": Carried(native="`figure` with `img` and `figcaption`", own="`span.caption`, `span.credit`; `p.alt`, where there is no picture"),
    "body.footnote": Carried(own="`aside.footnote`, `span.label`"),
    "body.break": Carried(native="`hr`"),
    "body.language": Carried(native="`xml:lang`, `lang` and `dir` of the block"),
    "marks.strong": Carried(native="`strong`"),
    "marks.emphasis": Carried(native="`em`"),
    "marks.underline": Carried(native="`u`"),
    "marks.strike": Carried(native="`s`"),
    "marks.subscript": Carried(native="`sub`"),
    "marks.superscript": Carried(native="`sup`"),
    "marks.code": Carried(native="`code`"),
    "marks.link": Carried(native="`a`", own="`span.link` with `data-href`, where there can be no link, as within another"),
    "marks.language": Carried(native="`span` with `xml:lang`, `lang` and `dir`"),
    "marks.ruby": Carried(native="`ruby`", own="`span.ruby` with `data-reading`, within another ruby or for its later pieces"),
    "marks.note": Carried(native="`a` to the footnote", own="`a.note` with `data-label`; `span.note`, where there is no such footnote"),
    "marks.dateline": Carried(own="`span.dateline`"),
}
