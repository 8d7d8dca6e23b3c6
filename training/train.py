"""Trains the scorer of passages, and measures it on parts of the corpus held back. See README.md."""

from __future__ import annotations

import argparse
import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np
from align import labels, tokens

from newsdoc.parsing.parse import label_text
from newsdoc.parsing.rules import RULES
from newsdoc.parsing.scoring.chances import near_text
from newsdoc.parsing.scoring.looks import look_at
from newsdoc.parsing.scoring.surroundings import FEATURES, features_of
from newsdoc.parsing.settings import Settings

_TREES = Path(__file__).parents[1] / "src/newsdoc/parsing/scoring/trees.txt"
_FORMS = {"copy": 1.0, "full": 1.0, "mangled": 1.0, "clean": 0.3}  # and how much each weighs
_NO_RULES = Settings(without=tuple(rule.name for rule in RULES))
_PARTS = 5
_ROUNDS = 80
_SETTINGS = {
    "objective": "binary",
    "learning_rate": 0.15,
    "num_leaves": 24,
    "min_data_in_leaf": 40,
    "feature_fraction": 0.4,
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "lambda_l2": 5,
    "boost_from_average": False,
    "verbose": -1,
    "seed": 1,
    "num_threads": 2,
    "deterministic": True,
}


def main() -> None:
    """Measure, or train on all and write the trees."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("corpus", type=Path)
    arguments.add_argument("--write", action="store_true", help="train on all and write the trees")
    given = arguments.parse_args()
    documents = list(_documents(given.corpus))
    if given.write:
        _TREES.write_text("\n".join(_lines(_train(documents).dump_model())), encoding="utf-8")
    else:
        _measure(documents)


def _documents(corpus: Path) -> Iterator[dict[str, Any]]:
    truths = {truth["id"]: truth for truth in _read(corpus / "truth.jsonl") if truth["body"]}
    for form, weight in _FORMS.items():
        for record in _read(corpus / f"inputs_{form}.jsonl"):
            truth = truths.get(record["id"])
            if truth is None:
                continue
            passages = label_text(record["text"], _NO_RULES).document.passages
            marks = labels([passage.text for passage in passages], truth["body"])
            kept = near_text(passages)
            near = [passages[at] for at in kept]
            lengths = np.array([max(1, len(tokens(passage.text))) for passage in near])
            yield {
                "form": form,
                "part": int(hashlib.sha1((truth["domain"] or truth["id"]).encode()).hexdigest(), 16) % _PARTS,  # noqa: S324
                "body": truth["body"],
                "texts": [passage.text for passage in near],
                "rows": np.array(features_of(near, [look_at(passage) for passage in near]), dtype=np.float32),
                "labels": np.array([marks[at] for at in kept]),
                "weights": weight * 100 * lengths**0.5 / (lengths**0.5).sum(),
            }


def _read(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _train(documents: list[dict[str, Any]]) -> lightgbm.Booster:
    rows, marks, weights = (np.concatenate([document[name] for document in documents]) for name in ("rows", "labels", "weights"))
    return lightgbm.train(_SETTINGS, lightgbm.Dataset(rows, marks, weight=weights), _ROUNDS)


def _measure(documents: list[dict[str, Any]]) -> None:
    for part in range(_PARTS):
        held = [document for document in documents if document["part"] == part]
        model = _train([document for document in documents if document["part"] != part])
        for document in held:
            document["guess"] = model.predict(document["rows"]) > 0.5
    for form in _FORMS:
        scores = np.array([_precision_and_recall(document) for document in documents if document["form"] == form])
        precision, recall = scores.mean(axis=0)
        print(f"{form:8} F1 {2 * precision * recall / (precision + recall):.3f}  P {precision:.3f}  R {recall:.3f}")  # noqa: T201


def _precision_and_recall(document: dict[str, Any]) -> tuple[float, float]:
    """Of runs of four words, as the extraction of bodies is usually scored."""
    guessed = _runs(" ".join(text for text, kept in zip(document["texts"], document["guess"], strict=True) if kept))
    marked = _runs(document["body"])
    shared = (guessed & marked).total()
    return shared / (guessed.total() or 1), shared / (marked.total() or 1)


def _runs(text: str) -> Counter[tuple[str, ...]]:
    words = tokens(text)
    return Counter(tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3)))


def _lines(model: dict[str, Any]) -> Iterator[str]:
    for tree in model["tree_info"]:
        yield from _node(tree["tree_structure"])
        yield ""


def _node(node: dict[str, Any]) -> Iterator[str]:
    if "leaf_value" in node:
        yield f"= {node['leaf_value']:.3f}"
        return
    yield f"{FEATURES[node['split_feature']]} {node['threshold']:.4g}"
    yield from _node(node["left_child"])
    yield from _node(node["right_child"])


if __name__ == "__main__":
    main()
