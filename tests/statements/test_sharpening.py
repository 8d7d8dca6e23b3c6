"""Sources by a pipeline of spaCy's kind: one of our own that gives parses made by hand, and spaCy where it is installed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from attrs import evolve, frozen

import newsdoc
from newsdoc.model import Span, Statement
from newsdoc.statements.sharpening import Pipeline, sharpen

# A parse: each word with the number of its head, its label, and whether it is a noun.
Parse = list[tuple[str, int, str, bool]]


@frozen
class _Token:
    doc: _Doc
    i: int

    @property
    def dep_(self) -> str:
        return self.doc.parse[self.i][2]

    @property
    def head(self) -> _Token:
        return _Token(self.doc, self.doc.parse[self.i][1])

    @property
    def rights(self) -> Iterator[_Token]:
        return (_Token(self.doc, i) for i in range(self.i + 1, len(self.doc.parse)) if self.doc.parse[i][1] == self.i)


@frozen
class _Span:
    doc: _Doc
    start: int
    end: int

    @property
    def start_char(self) -> int:
        return self.doc.places[self.start][0]

    @property
    def end_char(self) -> int:
        return self.doc.places[self.end - 1][1]

    @property
    def root(self) -> _Token:
        inside = range(self.start, self.end)
        return next(_Token(self.doc, i) for i in inside if self.doc.parse[i][1] not in inside or self.doc.parse[i][1] == i)


@frozen
class _Doc:
    parse: Parse
    places: list[tuple[int, int]]

    @property
    def noun_chunks(self) -> Iterator[_Span]:
        """A noun and what hangs on it to its left, if it is no part of such."""
        for i, (_, _, label, is_noun) in enumerate(self.parse):
            if is_noun and label not in ("compound", "nmod"):
                yield _Span(self, min([i, *(left for left in range(i) if self.parse[left][1] == i)]), i + 1)

    def char_span(self, start: int, end: int, *, alignment_mode: str) -> _Span:
        assert alignment_mode == "expand"
        inside = [i for i, (first, last) in enumerate(self.places) if max(first, start) < min(last, end)]
        return _Span(self, inside[0], inside[-1] + 1)

    def __getitem__(self, tokens: slice) -> _Span:
        return _Span(self, tokens.start, tokens.stop)


def _places(text: str, parse: Parse) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for word, *_ in parse:
        start = text.index(word, found[-1][1] if found else 0)
        found.append((start, start + len(word)))
    return found


def _stub(parse: Parse) -> Pipeline:
    return lambda text: _Doc(parse, _places(text, parse))


def _spacy(parse: Parse) -> Pipeline:
    spacy: Any = pytest.importorskip("spacy")
    vocabulary = spacy.blank("en").vocab

    def pipeline(text: str) -> Any:
        places = _places(text, parse)
        words, heads, labels, nouns = zip(*parse, strict=True)
        spaces = [text[end : end + 1] == " " for _, end in places]
        return spacy.tokens.Doc(vocabulary, words, spaces=spaces, heads=heads, deps=labels, pos=["NOUN" if noun else "X" for noun in nouns])

    return pipeline


PIPELINES = pytest.mark.parametrize("pipeline", [_stub, _spacy], ids=["stub", "spacy"])


def _statement(text: str, source: str, cue: str, content: str) -> Statement:
    def span(words: str) -> Span:
        return Span(text.index(words), text.index(words) + len(words), 0)

    return Statement("indirect", source=span(source), cue=span(cue), content=[span(content)], speaker="S", rule="r")


CASES: dict[str, tuple[str, str, str, Parse]] = {
    "a title": (
        "Mayor Ada Moe said it rained",
        "Moe",
        "Mayor Ada Moe",
        [("Mayor", 2, "compound", True), ("Ada", 2, "compound", True), ("Moe", 3, "nsubj", True), ("said", 3, "ROOT", False)],
    ),
    "an apposition after": (
        "Ada Moe, the head of the port, said it rained",
        "Ada Moe",
        "Ada Moe, the head of the port",
        [
            *(
                ("Ada", 1, "compound", True),
                ("Moe", 9, "nsubj", True),
                (",", 1, "punct", False),
                ("the", 4, "det", False),
                ("head", 1, "appos", True),
            ),
            *(("of", 4, "prep", False), ("the", 7, "det", False), ("port", 5, "pobj", True), (",", 1, "punct", False), ("said", 9, "ROOT", False)),
        ],
    ),
    "an apposition before": (
        "The mayor, Moe, said it rained",
        "Moe",
        "The mayor, Moe",
        [
            *(("The", 1, "det", False), ("mayor", 5, "nsubj", True), (",", 1, "punct", False), ("Moe", 1, "appos", True)),
            *((",", 1, "punct", False), ("said", 5, "ROOT", False)),
        ],
    ),
    "several": (
        "Moe, Lund and Ek said it rained",
        "Ek",
        "Moe, Lund and Ek",
        [
            *(("Moe", 5, "nsubj", True), (",", 0, "punct", False), ("Lund", 0, "conj", True), ("and", 2, "cc", False), ("Ek", 2, "conj", True)),
            ("said", 5, "ROOT", False),
        ],
    ),
    "no clause": (
        "Moe, who left, said it rained",
        "Moe",
        "Moe",
        [
            *(("Moe", 5, "nsubj", True), (",", 0, "punct", False), ("who", 3, "nsubj", False), ("left", 0, "relcl", False)),
            *((",", 0, "punct", False), ("said", 5, "ROOT", False)),
        ],
    ),
    "a bracket": (
        "Rep. Moe (D-Coast) said it rained",
        "Rep. Moe",
        "Rep. Moe (D-Coast)",
        [
            *(("Rep.", 1, "compound", True), ("Moe", 5, "nsubj", True), ("(", 1, "punct", False), ("D-Coast", 1, "appos", True)),
            *((")", 1, "punct", False), ("said", 5, "ROOT", False)),
        ],
    ),
    "a part of a word": (
        "The mayors said it rained",
        "mayor",
        "The mayors",
        [("The", 1, "det", False), ("mayors", 2, "nsubj", True), ("said", 2, "ROOT", False)],
    ),
    "no noun": ("Many said it rained", "Many", "Many", [("Many", 1, "nsubj", False), ("said", 1, "ROOT", False)]),
}


@PIPELINES
@pytest.mark.parametrize("case", CASES)
def test_a_source_is_the_whole_noun_phrase(case: str, pipeline: Any) -> None:
    text, source, wanted, parse = CASES[case]
    statement = _statement(text, source, "said", "it rained")
    full = [*parse, ("it", len(parse) + 1, "nsubj", False), ("rained", len(parse) - 1, "ccomp", False)]
    (sharpened,) = sharpen(text, [statement], pipeline(full))
    assert sharpened.source
    assert text[sharpened.source.start : sharpened.source.end] == wanted
    assert evolve(sharpened, source=None) == evolve(statement, source=None)


@PIPELINES
def test_a_phrase_that_reaches_into_what_is_said_is_not_taken(pipeline: Any) -> None:
    text = "Moe the mayor of fog"
    parse = [("Moe", 0, "ROOT", True), ("the", 2, "det", False), ("mayor", 0, "appos", True), ("of", 2, "prep", False), ("fog", 3, "pobj", True)]
    statement = Statement("indirect", source=Span(0, 3, 0), content=[Span(17, 20, 0)])
    assert sharpen(text, [statement], pipeline(parse)) == [statement]


@PIPELINES
def test_a_statement_without_a_source_has_none_after(pipeline: Any) -> None:
    statement = Statement("indirect", content=[Span(0, 3, 0)])
    assert sharpen("Moe", [statement], pipeline([("Moe", 0, "ROOT", True)])) == [statement]


def test_the_pipeline_is_asked_once_and_is_never_needed() -> None:
    text = "“It is late,” said Bo. “It is dark,” said Ann."
    asked: list[str] = []

    def pipeline(words: str) -> Any:
        asked.append(words)
        return _Doc([("Bo", 0, "ROOT", False), ("Ann", 1, "ROOT", False)], [(19, 21), (42, 45)])

    assert newsdoc.extract_statements(text, nlp=pipeline) == newsdoc.extract_statements(text)
    assert asked == [text]


@pytest.mark.parametrize("pipeline", [lambda _: 1 // 0, lambda _: None, "en_core", 5])
def test_a_pipeline_that_fails_is_an_error_of_newsdoc(pipeline: Any) -> None:
    with pytest.raises(newsdoc.NewsdocError, match="the pipeline given is broken: "):
        newsdoc.extract_statements("“It is late,” said Bo.", nlp=pipeline)


def test_a_pipeline_of_the_user_sharpens() -> None:
    """With the first English pipeline of spaCy's that is installed."""
    spacy: Any = pytest.importorskip("spacy")
    name = next((name for name in sorted(spacy.util.get_installed_models()) if name.startswith("en_")), None)
    if name is None:
        pytest.skip("spaCy has no English pipeline here")
    text = "“It is late,” said Ada Moe, the mayor of Bergvik."
    (found,) = newsdoc.extract_statements(text, nlp=spacy.load(name))
    assert found.source
    assert text[found.source.start : found.source.end].startswith("Ada Moe")
