"""The plain paragraphs of a document that has no roles of its own, told apart by the rules that read raw text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from newsdoc.diagnostics import Diagnostic, Place, Report
from newsdoc.markup.reading.heads import line_of
from newsdoc.markup.reading.parts import SeenPart, one_line
from newsdoc.model import Article, Block, Break, Figure, Footnote, Heading, Paragraph
from newsdoc.parsing.assemble import assemble
from newsdoc.parsing.blocks import LabelledBlock, block_context, block_passage, label_blocks
from newsdoc.parsing.context import Context
from newsdoc.parsing.dates.article import times_of
from newsdoc.parsing.evidence.names import after_by
from newsdoc.parsing.labels import Claim, Label
from newsdoc.parsing.settle import Settled
from newsdoc.parsing.text.passages import Passage
from newsdoc.parsing.text.shape import bare, count_words, is_prose, is_sentence, plain

__all__ = ["has_own_roles", "labelled", "with_headline"]

# What word processors' own styles and XHTML's h1 say: a title, a subtitle, an author.
_LINES = {"headline": Label.HEADLINE, "deck": Label.DECK, "byline": Label.BYLINE}
_SURE = 1.0
_HEADING = 0.85  # less than the rules' word for the heading of a note, or for "Related articles"
_WORDLESS = Settled(Label.PARAGRAPH, _SURE, ())
_ASKING = ("?", "!", "？", "！", "؟")  # as headlines may end
_MOST_WORDS_ABOVE = 4  # a kicker's


def has_own_roles(parts: Sequence[SeenPart]) -> bool:
    """Whether the document says more of its parts than every word processor lets one say."""
    return any(part.name is not None or (part.role != "block" and part.role not in _LINES) for part in parts)


def with_headline(parts: Sequence[SeenPart], title: str | None) -> list[SeenPart]:
    """The parts; a headline below the text is a heading, and a title that is known and not printed stands above the text."""
    text = _first_prose(parts)
    found = [
        SeenPart("block", Heading(part.content)) if part.role == "headline" and isinstance(part.content, str) and number > text else part
        for number, part in enumerate(parts)
    ]
    if title and not any(part.role == "headline" for part in found) and _begins_below(title, found):
        return [SeenPart("headline", title), *found]
    return found


def _begins_below(title: str, parts: Sequence[SeenPart]) -> bool:
    """Whether what is printed begins with what stands below a headline, and nowhere prints the title."""
    texts = [text for part in parts if (text := _words(part.content))]
    if not texts or any(bare(plain(text)) == bare(plain(title)) for text in texts):
        return False
    first = texts[0]
    return after_by(first) > 0 or ((is_prose(first) or is_sentence(first)) and not bare(first).endswith(_ASKING))


def labelled(article: Article, parts: Sequence[SeenPart], report: Report, place: Place) -> Article:
    """The article with its parts told apart. article: in which all parts that are no lines are blocks. What is left out is reported."""
    blocks = iter(article.body)
    seen = [part.content if isinstance(part.content, str) else next(blocks) for part in parts]
    passages = [block_passage(_words(content), None if isinstance(content, str) else content) for content in seen]
    context = block_context([passage for passage in passages if passage.text], article.language)
    found = _labels(parts, passages, context)
    passages, labels = [block.passage for block in found], [block.settled.label for block in found]
    times = times_of(passages, labels, context)
    for number, (content, block) in enumerate(zip(seen, found, strict=True)):
        for diagnostic in () if number in times.whole else _findings(content, block, attrs.evolve(place, path=f"block[{number + 1}]")):
            report(diagnostic)
    facts = {"language": context.language, **times.as_arguments()}
    unsaid = {name: value for name, value in facts.items() if getattr(article, name) is None}
    said = {role: line for role in ("headline", "deck") if (line := line_of(parts, role))}
    told = {name: value for name, value in (assemble(passages, labels).as_arguments() | unsaid | said).items() if value}
    return attrs.evolve(article, **{"body": (), **told})


def _labels(parts: Sequence[SeenPart], passages: Sequence[Passage], context: Context) -> list[LabelledBlock]:
    """What each part is; those without words of the story, such as pictures, are nothing to the rules."""
    with_words = [number for number, passage in enumerate(passages) if passage.text]
    labels = iter(label_blocks([passages[number] for number in with_words], list(_said([parts[number] for number in with_words])), context))
    return [next(labels) if passage.text else LabelledBlock(passage, _WORDLESS) for passage in passages]


def _said(parts: Sequence[SeenPart]) -> Iterator[Claim]:
    """What the document says of its parts. The first heading is the headline where nothing but a kicker stands above it."""
    headline = next((number for number, part in enumerate(parts) if part.role == "headline"), None)
    first = next((number for number, part in enumerate(parts) if isinstance(part.content, Heading)), None)
    if headline is None and first is not None and sum(count_words(_words(part.content)) for part in parts[:first]) <= _MOST_WORDS_ABOVE:
        headline = first
    for number, part in enumerate(parts):
        if number == headline or part.role in _LINES:
            yield Claim(number, _LINES.get(part.role, Label.HEADLINE), _SURE)
        elif isinstance(part.content, Heading):
            yield Claim(number, Label.CROSSHEAD, _HEADING)
        elif not isinstance(part.content, Paragraph):
            yield Claim(number, Label.PARAGRAPH, _SURE)


def _findings(content: str | Block, block: LabelledBlock, place: Place) -> Iterator[Diagnostic]:
    """What the article does not keep of a part."""
    label = block.settled.label
    if label is Label.LEFT_OUT:
        yield Diagnostic("text-left-out", f"left out ({', '.join(block.settled.rules)}): {block.passage.text}", place)
    elif block.site:
        yield Diagnostic("text-left-out", f"left out (site-name): {block.site}", place)
    is_body = label in (Label.PARAGRAPH, Label.CROSSHEAD)
    if not is_body and label is not Label.LEFT_OUT and any(mark.type != "language" for mark in getattr(content, "marks", ())):
        yield Diagnostic("markup-left-out", f"the {label.value} is kept as plain text: {block.passage.text[:80]}", place)


def _first_prose(parts: Sequence[SeenPart]) -> int:
    """The first part that is surely running text; the number of parts if there is none."""
    return next((n for n, part in enumerate(parts) if isinstance(part.content, Paragraph) and is_prose(part.content.text)), len(parts))


def _words(content: object) -> str:
    """The part's words of the story, as one line."""
    if isinstance(content, Figure | Break | Footnote):
        return ""
    return one_line([content if isinstance(content, str) else getattr(content, "visible_text", "")])
