"""Who speaks, by the fullest name that the article has given before: of "he", "Ms. Obi", "the source", "who"."""

from newsdoc.statements.speakers.speakers import Speakers

__all__ = ["Speakers"]
