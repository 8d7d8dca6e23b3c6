"""The words that news texts use around articles, by language: data for the rules, which look in all languages at once.

Each table holds, by language, phrases with bars between them, in small letters and with plain quotation marks, as
`shape.plain` makes them.
"""

from newsdoc.parsing.words.table import Table, joined, together

__all__ = ["Table", "joined", "together"]
