"""A news agency's text as it was pasted: who says what in it, as a careful reader would mark it."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsdoc
from newsdoc.model import Article, Span, Statement

_SOURCE = "An informed source in Iran"
_LEADER = "Ayatollah Seyed Ali Khamenei"


@pytest.fixture
def article(shared: Path) -> Article:
    return newsdoc.parse((shared / "samples/iran-us-talks.txt").read_text(encoding="utf-8"), report=newsdoc.Collector())


def _words(article: Article, span: Span | None) -> str:
    return article.body[span.block].visible_text[span.start : span.end] if span else ""


def _by_cue(article: Article) -> dict[str, Statement]:
    return {_words(article, statement.cue): statement for statement in article.statements}


def test_each_cue_has_its_source_and_speaker(article: Article) -> None:
    found = {cue: (_words(article, one.source), one.speaker) for cue, one in _by_cue(article).items()}
    assert found["denied"] == (_SOURCE, _SOURCE)
    for cue in ("dismissed", "adding", "said", "noted", "added"):
        assert found[cue] in {("the source", _SOURCE), ("Imam Khamenei", _LEADER)}
    assert found["have repeatedly rejected"] == found["stressing"] == ("Iranian officials", "Iranian officials")
    assert found["has ruled out"][1] == _LEADER
    assert not any("rumors" in cue or "notion" in cue for cue in found)


def test_these_statements_and_no_others(article: Article) -> None:
    assert [(_words(article, one.source), _words(article, one.cue)) for one in article.statements] == [
        (_SOURCE, "denied"),
        ("the source", "dismissed"),
        ("the source", "adding"),
        ("", "Asked"),
        ("the source", "said"),
        ("Washington itself", "admits"),
        ("the source", "noted"),
        ("the source", "added"),
        ("the Americans", "are willing"),
        ("Iranian officials", "have repeatedly rejected"),
        ("Iranian officials", "stressing"),
        (f"Leader of the Islamic Revolution {_LEADER}", "has ruled out"),
        ("Imam Khamenei", "said"),
    ]


def test_the_quotation_is_whole_with_its_marks(article: Article) -> None:
    adding = _by_cue(article)["adding"]
    assert adding.type == "direct"
    (content,) = adding.content
    assert _words(article, content).startswith("“Despite")
    assert _words(article, content).endswith("false.”")


def test_where_and_when_it_was_said(article: Article) -> None:
    found = _by_cue(article)
    assert (found["dismissed"].venue, found["dismissed"].when) == ("Speaking to Tasnim", "on Tuesday")
    last = article.statements[-1]
    assert (_words(article, last.source), _words(article, last.cue), last.when, last.speaker) == ("Imam Khamenei", "said", "in 2016", _LEADER)


def test_what_is_quoted_in_part_is_mixed(article: Article) -> None:
    ruled_out = _by_cue(article)["has ruled out"]
    (content,) = ruled_out.content
    assert ruled_out.type == "mixed"
    assert _words(article, content).startswith("the notion that ‘settlement")
