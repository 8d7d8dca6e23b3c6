"""A corrected article is the next version of the same story."""

from __future__ import annotations

import attrs
import pytest
from support.articles import everything, minimal

import newsdoc
from newsdoc import InvalidArticleError
from newsdoc.model import Note, Timestamp


def test_a_correction_keeps_the_id_and_raises_the_version() -> None:
    article = attrs.evolve(minimal(), version=3)
    correction = newsdoc.corrected(article)
    assert (correction.id, correction.version, correction.signals) == (article.id, 4, ("correction",))
    assert attrs.evolve(correction, version=3, signals=()) == article


def test_the_first_version_needs_no_number() -> None:
    assert newsdoc.corrected(minimal()).version == 2


def test_what_was_corrected_and_when_can_be_said() -> None:
    when = Timestamp("2026-05-05T09:00:00Z", zone_known=True)
    correction = newsdoc.corrected(everything(), "Corrects the whale's age.", modified=when)
    assert correction.editor_notes == (*everything().editor_notes, Note("Corrects the whale's age."))
    assert correction.modified == when
    assert newsdoc.corrected(everything()).modified == everything().modified


def test_the_signal_is_given_once() -> None:
    again = newsdoc.corrected(newsdoc.corrected(attrs.evolve(minimal(), signals=["update"])))
    assert (again.signals, again.version) == (("update", "correction"), 3)


def test_a_note_must_be_a_line() -> None:
    with pytest.raises(InvalidArticleError):
        newsdoc.corrected(minimal(), "Two\nlines")
