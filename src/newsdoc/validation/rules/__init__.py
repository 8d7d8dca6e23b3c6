"""The article's own rules: what its model allows and a newsroom should look at nevertheless.

A new rule is a file here with one function, its name in RULES, its codes in diagnostics/catalogue/article.py, and a folder
of tests for each code in tests/checks. It takes the article and the moment at which it is looked at, if that was given: no
rule asks a clock. It yields findings, each with its place in the article.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from typing import TypeAlias

from newsdoc.diagnostics import Diagnostic
from newsdoc.model import Article
from newsdoc.validation.rules.byline import byline
from newsdoc.validation.rules.embargo import embargo
from newsdoc.validation.rules.figure import figure
from newsdoc.validation.rules.heading_levels import heading_levels
from newsdoc.validation.rules.headline import headline
from newsdoc.validation.rules.headline_again import headline_again
from newsdoc.validation.rules.language import language
from newsdoc.validation.rules.link_text import link_text
from newsdoc.validation.rules.markup import markup
from newsdoc.validation.rules.medium_type import medium_type
from newsdoc.validation.rules.medium_unused import medium_unused
from newsdoc.validation.rules.misread import misread
from newsdoc.validation.rules.no_text import no_text
from newsdoc.validation.rules.paragraph_again import paragraph_again
from newsdoc.validation.rules.placeholder import placeholder
from newsdoc.validation.rules.published import published
from newsdoc.validation.rules.speaker import speaker
from newsdoc.validation.rules.table import table
from newsdoc.validation.rules.time_zone import time_zone

__all__ = ["RULES", "Rule"]

Rule: TypeAlias = Callable[[Article, datetime.datetime | None], Iterator[Diagnostic]]

RULES: tuple[Rule, ...] = (
    headline,
    headline_again,
    no_text,
    byline,
    paragraph_again,
    misread,
    markup,
    placeholder,
    link_text,
    heading_levels,
    table,
    figure,
    medium_type,
    medium_unused,
    speaker,
    language,
    time_zone,
    embargo,
    published,
)
