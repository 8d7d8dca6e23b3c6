"""Trains the weights by which readings of statements are chosen and kept. See README.md."""

from __future__ import annotations

import argparse
import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from agreement import Marked, Words, agrees
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from newsdoc.statements.extract import ONLY_QUOTED, paragraphs, place_of
from newsdoc.statements.proposals import Proposal, proposals
from newsdoc.statements.reading import Reading
from newsdoc.statements.scoring import best
from newsdoc.statements.tokens import Paragraph
from newsdoc.statements.words import lexicon

Cue: TypeAlias = tuple[Proposal, Sequence[bool]]  # a cue with its readings, and which of them are right
Weights: TypeAlias = dict[str, float]
Loss: TypeAlias = Callable[[Any], tuple[float, Any]]  # scores of rows → loss and its slope

_WEIGHTS = Path(__file__).parents[2] / "src/newsdoc/statements/weights.txt"
_HELD_BACK = 3  # one article in so many is not read
_RAREST = 5  # features seen less often say nothing
_SMALLEST = 0.05
_PENALTY_CHOOSING, _PENALTY_KEEPING = 2.0, 6.0
_ROUNDS = 100
_BIAS = "bias"


def main() -> None:
    """Train, and write the weights."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("corpus", type=Path, help="articles with their statements, a JSON object a line")
    arguments.add_argument("--all", action="store_true", help="read the articles that are held back as well")
    given = arguments.parse_args()
    keep, choose = train([cue for article in _articles(given.corpus, every=given.all) for cue in cues_of(article)])
    lines = []
    for name in sorted(keep.keys() | choose.keys()):
        first, second = keep.get(name, 0.0), choose.get(name, 0.0)
        if max(abs(first), abs(second)) >= _SMALLEST:
            lines.append(f"{name} {first:.2f} {second:.2f}")
    _WEIGHTS.write_text("\n".join(lines) + "\n", encoding="utf-8")


def train(cues: Sequence[Cue]) -> tuple[Weights, Weights]:
    """The weights that say whether there is a statement, and those that say which reading of a cue is best."""
    choose = _train_choice(cues)
    kept: list[tuple[list[str], bool]] = []
    for proposal, rights in cues:
        chosen = best(proposal.readings, choose)
        right = next(right for reading, right in zip(proposal.readings, rights, strict=True) if reading is chosen)
        kept.append(([_BIAS, *proposal.features(chosen)], right))
    return _train_keeping(kept), choose


def _articles(corpus: Path, *, every: bool) -> Iterator[dict[str, Any]]:
    with corpus.open(encoding="utf-8") as lines:
        for article in map(json.loads, lines):
            if every or int(hashlib.sha1(article["id"].encode()).hexdigest(), 16) % _HELD_BACK:  # noqa: S324
                yield article


def cues_of(article: dict[str, Any]) -> Iterator[Cue]:
    """The cues of an article, and which readings of them are right."""
    text = article["text"]
    words = Words(text)
    marked = [{part: words.within(statement[part]) for part in ("source", "cue", "content")} for statement in article["attributions"]]
    lines = list(paragraphs(text, lexicon("en")))
    introduced = False
    for number, line in enumerate(lines):
        if introduced:
            introduced = False
            continue
        behind = lines[number + 1 :]
        opens = text[behind[0].starts[0]] if behind and behind[0].starts else ""
        for proposal in proposals(line, lexicon("en"), ("first",) if number == 0 else (), opens):
            introduced = introduced or proposal.below
            yield proposal, [_is_right(one, proposal, behind, words, marked) for one in proposal.readings]


def _is_right(reading: Reading, proposal: Proposal, behind: Sequence[Paragraph], words: Words, marked: Sequence[Marked]) -> bool:
    paragraph = proposal.sentence.paragraph
    content = [] if proposal.below else [place_of(paragraph, part) for part in reading.content]
    found = {
        "source": words.within([place_of(paragraph, reading.source)] if reading.source else []),
        "cue": words.within([place_of(paragraph, reading.cue)]),
        "content": words.within([*content, *_running_on(reading, proposal, behind)]),
    }
    return any(agrees(one, found) for one in marked)


def _running_on(reading: Reading, proposal: Proposal, behind: Sequence[Paragraph]) -> Iterator[tuple[int, int]]:
    """The paragraphs in which a quotation goes on."""
    sentence = proposal.sentence
    quoted = any("Q" in sentence.signs[start:end] for start, end in reading.content)
    if not proposal.below and ("quoted" in proposal.marks or not quoted or sentence.end < len(sentence.signs.rstrip("."))):
        return
    for number, paragraph in enumerate(behind):
        if not paragraph.starts or not (ONLY_QUOTED.fullmatch(paragraph.signs) or (proposal.below and number == 0)):
            return
        yield paragraph.starts[0], paragraph.ends[-1]


def _train_choice(cues: Sequence[Cue]) -> Weights:
    """Weights by which the right readings of a cue are likelier than its others."""
    mixed = [(proposal.readings, rights) for proposal, rights in cues if 0 < sum(rights) < len(rights)]
    right = np.array([float(one) for _, rights in mixed for one in rights])
    sizes = np.array([len(rights) for _, rights in mixed])
    firsts = np.cumsum(sizes) - sizes

    def loss(scores: Any) -> tuple[float, Any]:
        shares = np.exp(scores - np.repeat(np.maximum.reduceat(scores, firsts), sizes))
        shares /= np.repeat(np.add.reduceat(shares, firsts), sizes)
        share_right = np.maximum(np.add.reduceat(shares * right, firsts), 1e-12)
        return -np.log(share_right).sum(), shares - shares * right / np.repeat(share_right, sizes)

    return _fitted([reading.features for readings, _ in mixed for reading in readings], loss, _PENALTY_CHOOSING)


def _train_keeping(rows: Sequence[tuple[list[str], bool]]) -> Weights:
    """A logistic regression: whether the best reading of a cue is right."""
    right = np.array([float(one) for _, one in rows])

    def loss(scores: Any) -> tuple[float, Any]:
        return (np.logaddexp(0, scores) - right * scores).sum(), 1 / (1 + np.exp(-scores)) - right

    return _fitted([names for names, _ in rows], loss, _PENALTY_KEEPING)


def _fitted(rows: Sequence[Sequence[str]], loss: Loss, penalty: float) -> Weights:
    """The weights of features that make the loss small."""
    counts = Counter(name for row in rows for name in row)
    numbers = {name: number for number, name in enumerate(name for name, count in counts.items() if count >= _RAREST)}
    known = [[numbers[name] for name in row if name in numbers] for row in rows]
    ends = np.cumsum([0, *map(len, known)])
    table = csr_matrix((np.ones(ends[-1]), np.concatenate([np.array(row, dtype=np.int32) for row in known]), ends), (len(rows), len(numbers)))
    penalties = np.full(len(numbers), penalty)
    if _BIAS in numbers:
        penalties[numbers[_BIAS]] = 0.0

    def cost(weights: Any) -> tuple[float, Any]:
        lost, slope = loss(table @ weights)
        return lost + 0.5 * (penalties * weights * weights).sum(), table.T @ slope + penalties * weights

    found = minimize(cost, np.zeros(len(numbers)), jac=True, method="L-BFGS-B", options={"maxiter": _ROUNDS}).x
    return {name: float(found[number]) for name, number in numbers.items()}


if __name__ == "__main__":
    main()
