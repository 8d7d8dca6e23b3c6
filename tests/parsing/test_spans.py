"""Each field that parsing fills says where in the raw text it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsdoc
from newsdoc import Article, Collector

_CASES = [
    case.partition("\n")[2].rpartition("\n---\n")[0]
    for path in sorted(Path(__file__).parent.glob("fixtures*.txt"))
    for case in path.read_text(encoding="utf-8").split("\n=== ")[1:]
]


def _fields(article: Article) -> Iterator[tuple[str, str | None]]:
    """The path of each field that has words of the text, and these."""
    for name in ("kicker", "headline", "deck", "byline"):
        yield name, getattr(article, name)
    yield "dateline", article.dateline.text if article.dateline else None
    for number, author in enumerate(article.authors):
        yield f"authors[{number}]", author.name
    for number, block in enumerate(article.body):
        yield f"body[{number}]", block.visible_text
    for number, credit in enumerate(article.attributions):
        yield f"attributions[{number}]", credit.text
    for name in ("author_notes", "editor_notes"):
        for number, note in enumerate(getattr(article, name)):
            yield f"{name}[{number}]", " ".join(filter(None, (note.heading, note.text)))
    if article.outlet_note:
        yield "outlet_note", " ".join(filter(None, (article.outlet_note.heading, *article.outlet_note.paragraphs)))
        yield "outlet_note.name", article.outlet_note.name


@pytest.mark.parametrize("text", _CASES)
def test_the_span_of_each_field_has_its_words(text: str) -> None:
    article = newsdoc.parse(text, report=Collector())
    assert article.origin
    wanted = {path: words for path, words in _fields(article) if words}
    assert wanted.keys() <= article.origin.spans.keys()
    for path, words in wanted.items():
        start, end = article.origin.spans[path]
        assert re.search(r"\s+".join(map(re.escape, words.split())), text[start:end]), f"{path}: {text[start:end]!r} has not {words!r}"


def test_parts_of_fields_have_spans_of_their_own() -> None:
    text = (
        "Fog closes port\n\nBy Ada Moe and Bo\u00a0Lund\n\nHALDEN (Coast Wire) — The port closed on Monday as fog lay over the bay.\n\n"
        "Coast Wire\n\nCoast Wire is a news agency that was founded in 1974 by eleven papers.\n"
    )
    origin = newsdoc.parse(text, report=Collector()).origin
    assert origin
    places = {path: text[slice(*span)] for path, span in origin.spans.items()}
    assert places["authors[0]"] == "Ada Moe"
    assert places["authors[1]"] == "Bo\u00a0Lund"
    assert places["dateline"] == "HALDEN (Coast Wire)"
    assert places["outlet_note.name"] == "Coast Wire"
    assert origin.spans["outlet_note.name"][0] == origin.spans["outlet_note"][0]
