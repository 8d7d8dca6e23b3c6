"""Labels for the blocks of a document: each block is one passage, and what the document says of it is weighed with the rules."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from newsdoc.model import Block
from newsdoc.parsing.context import NO_CONTEXT, Context
from newsdoc.parsing.labels import Claim, Document, Label, Rule
from newsdoc.parsing.lines import Line
from newsdoc.parsing.passages import Passage
from newsdoc.parsing.rules import RULES
from newsdoc.parsing.settle import Settled, settle
from newsdoc.parsing.titles import split_title

__all__ = ["LabelledBlock", "block_passage", "label_blocks"]

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


def label_blocks(passages: Sequence[Passage], said: Sequence[Claim] = (), context: Context = NO_CONTEXT) -> list[LabelledBlock]:
    """What each passage is. said: what the document says; where it is sure, it stands."""
    sure = {claim.index: claim.label for claim in said if claim.confidence == _SURE}
    has_headline = Label.HEADLINE in sure.values()
    split = tuple(passages) if has_headline else tuple(split_title(passages))
    document = Document.of(split, context)
    extra = len(split) - len(passages)
    document.apply(Rule("document", lambda _: (Claim(claim.index + (extra if claim.index else 0), claim.label, claim.confidence) for claim in said)))
    for rule in RULES:
        if not (has_headline and rule.name == "headline"):
            document.apply(rule)
    settled = settle(document)
    labelled = [LabelledBlock(passage, each) for passage, each in zip(passages, settled[:1] + settled[1 + extra :], strict=True)]
    if extra and settled[0].label is Label.HEADLINE:
        labelled[0] = LabelledBlock(split[0], settled[0], site=split[1].text)
    return [_as_said(block, sure.get(index), document.label(index) if has_headline else None) for index, block in enumerate(labelled)]


def _as_said(block: LabelledBlock, said: Label | None, favoured: Label | None) -> LabelledBlock:
    """The block as the document has it, where it says so; what only looks like a headline, below the one that it has, is text."""
    if said is None and favoured is Label.HEADLINE:
        said = Label.PARAGRAPH
    return LabelledBlock(block.passage, Settled(said, block.settled.confidence, block.settled.rules)) if said else block
