"""Statements as commands show them: with the words that they stand on, as a table, JSON or CSV."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from attrs import frozen
from rich.table import Table
from rich.text import Text

from newsdoc.codec import statement_to_plain
from newsdoc.model import Article, Block, Span, Statement

__all__ = ["Said", "Words", "as_csv", "as_json", "said_in", "statements_table"]

# Where content has several spans.
_CUT = " … "
# What spreadsheets take for a formula, some of them in full width too; and what as_csv made of one.
_FORMULA = re.compile("'*[=+\\-@\t\n\r＝＋－＠]")


@frozen
class Words:
    """The words under a statement's spans, as printed; content: a text for each span."""

    source: str | None
    cue: str | None
    content: tuple[str, ...]


@frozen
class Said:
    """A statement of an article. file: the document's name. article: its id. number: the statement's, from 1."""

    file: str
    article: str
    number: int
    words: Words
    statement: Statement


def said_in(article: Article, statements: Iterable[Statement], file: str = "") -> list[Said]:
    """The statements, which stand on the article's body, with their words."""
    return [Said(file, article.id, number, _words(statement, article.body), statement) for number, statement in enumerate(statements, 1)]


def _words(statement: Statement, body: Sequence[Block]) -> Words:
    def under(span: Span) -> str:
        return body[span.block].visible_text[span.start : span.end]

    source, cue = (under(span) if span else None for span in (statement.source, statement.cue))
    return Words(source, cue, tuple(map(under, statement.content)))


def as_json(found: Iterable[Said]) -> str:
    """A JSON list of objects as schemas/statements-1.0.schema.json describes them."""
    return json.dumps([_plain(said) for said in found], ensure_ascii=False, indent=2) + "\n"


def _plain(said: Said) -> dict[str, Any]:
    words = {"source": said.words.source, "cue": said.words.cue, "content": said.words.content}
    return {
        "file": said.file,
        "article": said.article,
        "number": said.number,
        "words": {name: value for name, value in words.items() if value is not None},
        "statement": statement_to_plain(said.statement),
    }


def as_csv(found: Iterable[Said]) -> str:
    """A table as RFC 4180 has it, its columns named in the first row.

    What a spreadsheet would take for a formula has an apostrophe before it. So has what looks like such a cell already: one
    apostrophe less gives the words.
    """
    written = io.StringIO()
    table = csv.writer(written)
    table.writerow(_COLUMNS)
    for said in found:
        table.writerow(_no_formula(value_of(said)) for value_of in _COLUMNS.values())
    return written.getvalue()


def _no_formula(value: object) -> object:
    return f"'{value}" if isinstance(value, str) and _FORMULA.match(value) else value


def statements_table(found: Iterable[Said]) -> Table:
    """A row for each statement: its number, its block's, who says it in which words, and of which type and kind it is."""
    table = Table(box=None, pad_edge=False)
    for column in ("no.", "block", "who", "cue", "content", "type", "kind"):
        table.add_column(column, overflow="fold")
    for said in found:
        statement = said.statement
        cells = (
            str(said.number),
            str(_block(statement)),
            statement.speaker or said.words.source or "-",
            said.words.cue or "-",
            _CUT.join(said.words.content),
            f"{statement.type}, continued" if statement.continues else statement.type,
            statement.kind or "-",
        )
        table.add_row(*map(Text, cells))
    return table


def _block(statement: Statement) -> int:
    """The number of the block where its content begins, as newsdoc inspect counts them."""
    return statement.content[0].block + 1


_COLUMNS: Mapping[str, Callable[[Said], object]] = {
    "file": lambda said: said.file,
    "article": lambda said: said.article,
    "number": lambda said: said.number,
    "block": lambda said: _block(said.statement),
    "type": lambda said: said.statement.type,
    "kind": lambda said: said.statement.kind,
    "speaker": lambda said: said.statement.speaker,
    "source": lambda said: said.words.source,
    "cue": lambda said: said.words.cue,
    "content": lambda said: _CUT.join(said.words.content),
    "recipient": lambda said: said.statement.recipient,
    "venue": lambda said: said.statement.venue,
    "when": lambda said: said.statement.when,
    "continues": lambda said: "yes" if said.statement.continues else None,
    "confidence": lambda said: said.statement.confidence,
    "rule": lambda said: said.statement.rule,
}
