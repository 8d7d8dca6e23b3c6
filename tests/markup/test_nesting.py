"""Overlapping layers become a tree that keeps the text and the layers' stretches."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from newsdoc.markup.nesting import Layer, Piece, nest


def layer(name: str, start: int, end: int, rank: int = 0) -> Layer:
    return Layer(start, end, rank, lambda around, first: Piece(name, f"<{name}>" if first else f'<{name} again="1">', f"</{name}>"))


def tree(text: str, *layers: Layer) -> str:
    return f"<p>{nest(text, layers)}</p>"


def test_text_alone_is_text() -> None:
    assert tree("a\nb") == "<p>a<br/>b</p>"


def test_a_shorter_layer_goes_into_a_longer_one() -> None:
    assert tree("abcdef", layer("x", 1, 5), layer("y", 2, 3)) == "<p>a<x>b<y>c</y>de</x>f</p>"


def test_of_two_that_overlap_the_one_of_higher_rank_is_split() -> None:
    assert tree("abcdef", layer("i", 0, 3, 1), layer("s", 2, 5, 0)) == '<p><i>ab</i><s><i again="1">c</i>de</s>f</p>'
    assert tree("abcdef", layer("s", 0, 3, 0), layer("i", 2, 5, 1)) == '<p><s>ab<i>c</i></s><i again="1">de</i>f</p>'


def test_layers_of_one_stretch_nest_by_rank() -> None:
    assert tree("ab", layer("i", 0, 2, 1), layer("s", 0, 2, 0)) == "<p><s><i>ab</i></s></p>"


@st.composite
def texts_and_stretches(draw: st.DrawFn) -> tuple[str, list[tuple[int, int, int]]]:
    text = draw(st.text("ab\n", min_size=1, max_size=12))
    starts = st.integers(0, len(text) - 1)
    stretches = [(start, draw(st.integers(start + 1, len(text))), draw(st.integers(0, 3))) for start in draw(st.lists(starts, max_size=6))]
    return text, stretches


@given(texts_and_stretches())
def test_every_layer_covers_its_stretch_and_the_text_stays(case: tuple[str, list[tuple[int, int, int]]]) -> None:
    text, stretches = case
    root = etree.fromstring(tree(text, *[layer(f"l{number}", *stretch) for number, stretch in enumerate(stretches)]))
    covered = ["" for _ in stretches]
    shown = ""
    for event, element in etree.iterwalk(root, events=("start", "end")):
        piece = ("\n" if element.tag == "br" else element.text or "") if event == "start" else (element.tail or "")
        within = {e.tag for e in ([element, *element.iterancestors()] if event == "start" else element.iterancestors())}
        shown += piece
        for number in range(len(stretches)):
            covered[number] += piece if f"l{number}" in within else ""
    assert shown == text
    assert covered == [text[start:end] for start, end, _ in stretches]
    firsts = [e.tag for e in root.iter() if e.tag not in ("p", "br") and "again" not in e.attrib]
    assert sorted(firsts) == sorted(f"l{number}" for number in range(len(stretches)))


def test_any_number_of_layers_stays_within_what_a_reader_follows() -> None:
    text = "x" * 4000
    staggered = [layer(f"l{number}", number, number + 1500) for number in range(2000)]
    concentric = [layer(f"l{number}", number, 4000 - number) for number in range(1900)]
    for layers in (staggered, concentric):
        root = etree.fromstring(f"<p>{nest(text, layers)}</p>")
        assert "".join(map(str, root.itertext())) == text
        assert max(sum(1 for _ in element.iterancestors()) for element in root.iter()) < 100
