"""What becomes of an article that is corrected: the next version of the same story."""

from __future__ import annotations

import attrs

from newsdoc.model.article import Article
from newsdoc.model.credits import Note
from newsdoc.model.facts import Timestamp

__all__ = ["corrected"]

_SIGNAL = "correction"


def corrected(article: Article, note: str | None = None, *, modified: Timestamp | None = None) -> Article:
    """The article marked as a correction of what it was: of the same id, one version on, with the signal "correction".

    What is wrong in it is yours to put right, before or after, as with attrs.evolve. note: what was corrected, which
    becomes the last of the editors' notes. modified: when. An article without a version counts as the first. Raises
    InvalidArticleError where note is no line.
    """
    return attrs.evolve(
        article,
        version=(article.version or 1) + 1,
        signals=article.signals if _SIGNAL in article.signals else (*article.signals, _SIGNAL),
        editor_notes=article.editor_notes if note is None else (*article.editor_notes, Note(note)),
        modified=modified or article.modified,
    )
