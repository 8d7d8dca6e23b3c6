"""Labels for the blocks of a document: each block is one passage, and what the document says of it is weighed with the rules."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, frozen

from newsdoc.model import Block
from newsdoc.parsing.context import Context
from newsdoc.parsing.labels import Claim, Document, Label, Rule
from newsdoc.parsing.language import language_of
from newsdoc.parsing.presets import page_or_clean
from newsdoc.parsing.rules import RULES
from newsdoc.parsing.settle import Settled, settle
from newsdoc.parsing.text.lines import Line
from newsdoc.parsing.text.passages import Passage
from newsdoc.parsing.text.titles import split_title

__all__ = ["LabelledBlock", "block_context", "block_passage", "label_blocks"]

_SURE = 1.0


@frozen
class LabelledBlock:
    """A block and what it is. site: what stood behind a headline, as a web page's title has it, and is left out."""

    passage: Passage
    settled: Settled
    site: str = ""


def block_passage(text: str, block: Block | None = None) -> Passage:
    """A passage of its own. text: as one line. block: what it is in the body, with its marks."""
    return Passage((Line(1, text, 0, len(text), 1),), text, block)


def block_context(passages: Sequence[Passage], language: str | None = None) -> Context:
    """What is known of the text. language: what the document says, where the text does not tell."""
    lines = [line for passage in passages for line in passage.lines]
    return Context(preset=page_or_clean(lines), language=language_of(passage.text for passage in passages) or language)


def label_blocks(passages: Sequence[Passage], said: Sequence[Claim], context: Context) -> list[LabelledBlock]:
    """What each passage is. said: what the document says, weighed with the rules; where it is sure, it stands."""
    sure = {claim.index: claim.label for claim in said if claim.confidence == _SURE}
    if Label.HEADLINE not in sure.values():
        return [_as_said(block, sure.get(index)) for index, block in enumerate(_below_title(passages, said, context))]
    document = _heard(passages, said, context, without="headline")
    # What only looks like a headline, beside the one that the document has, is text.
    stands = dict.fromkeys(document.find(Label.HEADLINE), Label.PARAGRAPH) | sure
    labelled = map(LabelledBlock, passages, settle(document))
    return [_as_said(block, stands.get(index)) for index, block in enumerate(labelled)]


def _below_title(passages: Sequence[Passage], said: Sequence[Claim], context: Context) -> list[LabelledBlock]:
    """The blocks, the first of them as the title of a web page, where it is one: a headline and a site's name."""
    split = tuple(split_title(passages))
    more = len(split) - len(passages)
    settled = settle(_heard(split, [evolve(claim, index=claim.index + more) if claim.index else claim for claim in said], context))
    labelled = list(map(LabelledBlock, passages, settled[:1] + settled[1 + more :]))
    if more and settled[0].label is Label.HEADLINE:
        labelled[0] = LabelledBlock(split[0], settled[0], site=split[1].text)
    return labelled


def _heard(passages: Sequence[Passage], said: Sequence[Claim], context: Context, without: str | None = None) -> Document:
    """The passages after the document and the rules have spoken. without: a rule that has nothing to find."""
    document = Document.of(tuple(passages), context)
    for rule in (Rule("document", lambda _: iter(said)), *RULES):
        if rule.name != without:
            document.apply(rule)
    return document


def _as_said(block: LabelledBlock, label: Label | None) -> LabelledBlock:
    return evolve(block, settled=evolve(block.settled, label=label)) if label else block
