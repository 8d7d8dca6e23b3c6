"""What kind a statement is: speech, document, thought or intention, by its cue; what a report says is a document's."""

from __future__ import annotations

from newsdoc.model import StatementKind
from newsdoc.statements.reading import Reading, Sentence

__all__ = ["kind_of"]

_SPEECH: StatementKind = "speech"
_DOCUMENT: StatementKind = "document"


def kind_of(sentence: Sentence, chosen: Reading) -> StatementKind:
    """The kind of a reading."""
    kind = sentence.lexicon.kinds.get(sentence.lemma(chosen.at), _SPEECH)
    if kind == _SPEECH and chosen.source and sentence.words[chosen.source[1] - 1] in sentence.lexicon.documents:
        return _DOCUMENT
    return kind
