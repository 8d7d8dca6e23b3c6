"""Trains the weights by which readings of statements are chosen and kept. See README.md."""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from agreement import Marked, Words, agrees

from newsdoc.statements.extract import ONLY_QUOTED, paragraphs, place_of
from newsdoc.statements.proposals import Proposal, proposals
from newsdoc.statements.reading import Reading
from newsdoc.statements.tokens import Paragraph
from newsdoc.statements.words import lexicon

Row: TypeAlias = tuple[list[str], bool]  # a reading's features, and whether it is right
Weights: TypeAlias = dict[str, float]

_WEIGHTS = Path(__file__).parents[2] / "src/newsdoc/statements/weights.txt"
_HELD_BACK = 3  # one article in so many is never looked at
_RAREST = 10  # features seen less often say nothing
_SMALLEST = 0.05
_STEP = 0.15
_CHOOSING = {"penalty": 2.0, "rounds": 8}
_KEEPING = {"penalty": 6.0, "rounds": 10}


def main() -> None:
    """Train on the articles that are not held back, and write the weights."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("corpus", type=Path, help="articles with their statements, a JSON object a line")
    cues = [cue for article in _articles(arguments.parse_args().corpus) for cue in _cues(article)]
    choose = _train_choice(cues)
    chosen = [max(cue, key=lambda row: sum(choose.get(name, 0.0) for name in row[0])) for cue in cues]
    bias, keep = _train_keeping(chosen)
    lines = [f"bias {bias:.2f} 0"]
    for name in sorted(keep.keys() | choose.keys()):
        first, second = keep.get(name, 0.0), choose.get(name, 0.0)
        if max(abs(first), abs(second)) >= _SMALLEST:
            lines.append(f"{name} {first:.2f} {second:.2f}")
    _WEIGHTS.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _articles(corpus: Path) -> Iterator[dict[str, Any]]:
    with corpus.open(encoding="utf-8") as lines:
        for article in map(json.loads, lines):
            if int(hashlib.sha1(article["id"].encode()).hexdigest(), 16) % _HELD_BACK:  # noqa: S324
                yield article


def _cues(article: dict[str, Any]) -> Iterator[list[Row]]:
    """The readings of each cue of an article."""
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
            yield [(list(proposal.features(one)), _is_right(one, proposal, behind, words, marked)) for one in proposal.readings]


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


def _numbered(rows: Sequence[Sequence[str]]) -> tuple[dict[str, int], list[Any], Any]:
    counts = Counter(name for row in rows for name in row)
    numbers = {name: number for number, name in enumerate(name for name, count in counts.items() if count >= _RAREST)}
    made = [np.array([numbers[name] for name in row if name in numbers], dtype=np.int32) for row in rows]
    return numbers, made, np.array([counts[name] for name in numbers])


def _train_choice(cues: Sequence[list[Row]]) -> Weights:
    """Weights by which a right reading is likelier than the others of its cue."""
    mixed = [cue for cue in cues if 0 < sum(right for _, right in cue) < len(cue)]
    numbers, made, counts = _numbered([names for cue in mixed for names, _ in cue])
    rows = iter(made)
    groups = [([next(rows) for _ in cue], np.array([float(right) for _, right in cue])) for cue in mixed]
    weights, squares, total = np.zeros(len(numbers)), np.full(len(numbers), 1e-8), np.zeros(len(numbers))
    penalty, rounds = _CHOOSING["penalty"] / counts, int(_CHOOSING["rounds"])
    order, dice = list(range(len(groups))), random.Random(1)  # noqa: S311
    for turn in range(rounds):
        dice.shuffle(order)
        for number in order:
            features, right = groups[number]
            scores = np.array([weights[row].sum() for row in features])
            guess = np.exp(scores - scores.max())
            guess /= guess.sum()
            wanted = guess * right
            wanted /= max(wanted.sum(), 1e-9)
            change: dict[int, float] = {}
            for row, difference in zip(features, guess - wanted, strict=True):
                for feature in row:
                    change[feature] = change.get(feature, 0.0) + difference
            touched = np.array(list(change), dtype=np.int32)
            slope = np.array(list(change.values())) + penalty[touched] * weights[touched]
            squares[touched] += slope * slope
            weights[touched] -= _STEP * slope / np.sqrt(squares[touched])
        if turn >= rounds // 2:
            total += weights
    total /= rounds - rounds // 2
    return {name: float(total[number]) for name, number in numbers.items()}


def _train_keeping(rows: Sequence[Row]) -> tuple[float, Weights]:
    """A logistic regression: whether the best reading of a cue is right."""
    numbers, made, counts = _numbered([names for names, _ in rows])
    rights = [float(right) for _, right in rows]
    bias = math.log((sum(rights) + 1) / (len(rights) - sum(rights) + 1))
    weights, squares, total = np.zeros(len(numbers)), np.full(len(numbers), 1e-8), np.zeros(len(numbers))
    penalty, rounds = _KEEPING["penalty"] / counts, int(_KEEPING["rounds"])
    order, dice = list(range(len(rows))), random.Random(1)  # noqa: S311
    for turn in range(rounds):
        dice.shuffle(order)
        for number in order:
            row = made[number]
            score = max(-30.0, min(30.0, bias + weights[row].sum()))
            difference = 1 / (1 + math.exp(-score)) - rights[number]
            slope = difference + penalty[row] * weights[row]
            squares[row] += slope * slope
            weights[row] -= _STEP * slope / np.sqrt(squares[row])
            bias -= 0.002 * difference
        if turn >= rounds // 2:
            total += weights
    total /= rounds - rounds // 2
    return bias, {name: float(total[number]) for name, number in numbers.items()}


if __name__ == "__main__":
    main()
