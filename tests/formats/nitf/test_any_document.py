"""Whatever is wrong with a document: it is read or refused, and what was read is written and comes back."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.nitf import BARE, FOREIGN

import newsdoc
from newsdoc import Collector, NewsdocError

_TOKENS = re.findall(r"<[^<>]*>|[^<>]+", FOREIGN)
_SIGNS = st.text("<>&;\"'=/ aé\n\x00", max_size=6)


@st.composite
def disordered(draw: st.DrawFn) -> bytes:
    """The foreign document with some tags and texts elsewhere, doubled, gone, or with signs put in."""
    tokens = list(_TOKENS)
    for _ in range(draw(st.integers(0, 8))):
        place, other = draw(st.integers(0, len(tokens) - 1)), draw(st.integers(0, len(tokens) - 1))
        kind = draw(st.integers(0, 3))
        if kind == 0:
            tokens.insert(other, tokens[place])
        elif kind == 1 and len(tokens) > 1:
            del tokens[place]
        elif kind == 2:
            tokens[place], tokens[other] = tokens[other], tokens[place]
        else:
            cut = draw(st.integers(0, len(tokens[place])))
            tokens[place] = tokens[place][:cut] + draw(_SIGNS) + tokens[place][cut:]
    return "".join(tokens).encode()


@settings(max_examples=150, deadline=None)
@given(disordered())
def test_it_is_read_or_refused(data: bytes) -> None:
    try:
        article = newsdoc.loads(data, "nitf", report=Collector())
    except NewsdocError:
        return
    assert newsdoc.loads(newsdoc.dumps(article, "nitf", report=Collector()), "nitf", report=Collector()) == article
    bare = newsdoc.dumps(article, "nitf", options=BARE, report=Collector())
    newsdoc.loads(re.sub(rb'<meta name="newsdoc" [^>]*>', b"", bare), "nitf", report=Collector())


@settings(max_examples=50, deadline=None)
@given(disordered())
def test_it_is_checked_or_refused(data: bytes) -> None:
    try:
        newsdoc.validate(data, "nitf")
    except NewsdocError:
        return


@pytest.mark.parametrize("count", [5000])
def test_a_large_head_takes_little_time(count: int) -> None:
    """Each element is looked at a few times, however many there are."""
    things = "".join(f'<org value="x{number}" gender="n">Org {number}</org><person>P {number}</person>' for number in range(count))
    text = f"<nitf><head><docdata><identified-content>{things}</identified-content></docdata></head><body><body.content/></body></nitf>"
    article = newsdoc.loads(text.encode())
    assert len(article.extra) == len(article.subjects) == 2 * count
    assert newsdoc.loads(newsdoc.dumps(article, "nitf")) == article
