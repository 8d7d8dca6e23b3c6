"""What an article is: immutable classes that check what they are given, and know of no format."""

from newsdoc.model.article import STATUSES, Article, Status
from newsdoc.model.blocks import (
    BLOCK_CLASSES,
    Block,
    Break,
    Cell,
    Figure,
    Footnote,
    Heading,
    Item,
    List,
    Paragraph,
    Quote,
    Table,
    TextBlock,
)
from newsdoc.model.corrections import corrected
from newsdoc.model.credits import ATTRIBUTION_KINDS, Attribution, AttributionKind, Note, OutletNote
from newsdoc.model.edition import Edition, Section
from newsdoc.model.facts import Author, Concept, Dateline, Extra, Genre, Link, Media, Origin, Provider, Rights, Timestamp
from newsdoc.model.frozenmap import FrozenMap
from newsdoc.model.marks import MARK_TYPES, Mark, MarkType, Span, mark_order
from newsdoc.model.statements import STATEMENT_KINDS, STATEMENT_TYPES, Statement, StatementKind, StatementType
from newsdoc.model.unsafe import is_unsafe_address
from newsdoc.model.values import is_absolute_uri, is_href, is_language_tag, is_legal, is_line, is_moment, without_illegal

__all__ = [
    "ATTRIBUTION_KINDS",
    "BLOCK_CLASSES",
    "MARK_TYPES",
    "STATEMENT_KINDS",
    "STATEMENT_TYPES",
    "STATUSES",
    "Article",
    "Attribution",
    "AttributionKind",
    "Author",
    "Block",
    "Break",
    "Cell",
    "Concept",
    "Dateline",
    "Edition",
    "Extra",
    "Figure",
    "Footnote",
    "FrozenMap",
    "Genre",
    "Heading",
    "Item",
    "Link",
    "List",
    "Mark",
    "MarkType",
    "Media",
    "Note",
    "Origin",
    "OutletNote",
    "Paragraph",
    "Provider",
    "Quote",
    "Rights",
    "Section",
    "Span",
    "Statement",
    "StatementKind",
    "StatementType",
    "Status",
    "Table",
    "TextBlock",
    "Timestamp",
    "corrected",
    "is_absolute_uri",
    "is_href",
    "is_language_tag",
    "is_legal",
    "is_line",
    "is_moment",
    "is_unsafe_address",
    "mark_order",
    "without_illegal",
]
