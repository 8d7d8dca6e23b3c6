"""Promises of the reader: all words of a text in whatever dialect it comes, and no foreign exception whatever is done to a feed."""

from __future__ import annotations

import html
import io
import itertools
import random
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsdoc
from newsdoc import Article
from newsdoc.diagnostics import Collector
from newsdoc.errors import NewsdocError

FEEDS = Path(__file__).parent / "feeds"

Kind = str
Story = Sequence[tuple[Kind, Sequence[str]]]

# Words that are no signs of a byline, dateline or credit, so that a text of them is body and nothing else.
_WORDS = ("harbour", "ferry", "slowly", "water", "über", "café", "tide & time", "3 < 4", "“quoted”", "it's", "наступает", "渡り鳥", "ميناء", "x=y")
_lines = st.lists(st.sampled_from(_WORDS), min_size=4, max_size=12).map(lambda words: " ".join(["then", *words, "ended."]))
_pieces = st.one_of(
    st.tuples(st.just("p"), st.lists(_lines, min_size=1, max_size=1)),
    st.tuples(st.just("h2"), st.lists(_lines, min_size=1, max_size=1)),
    st.tuples(st.just("quote"), st.lists(_lines, min_size=1, max_size=2)),
    st.tuples(st.just("list"), st.lists(_lines, min_size=1, max_size=4)),
    st.tuples(st.just("table"), st.lists(_lines, min_size=1, max_size=4)),
)
stories = st.tuples(
    _lines.map(lambda line: f"Now {line}"), st.lists(_pieces, min_size=1, max_size=8).filter(lambda pieces: any(kind == "p" for kind, _ in pieces))
)

_HTML = {"p": "<p>{}</p>", "h2": "<h2>{}</h2>", "quote": "<blockquote>{}</blockquote>", "list": "<ul>{}</ul>", "table": "<table>{}</table>"}
_TT = {**_HTML, "h2": "<MELLANRUBRIK>{}</MELLANRUBRIK>", "quote": "<CITAT>{}</CITAT>"}
_NITF = {**_HTML, "h2": "<hl2>{}</hl2>", "quote": "<bq><block>{}</block></bq>"}
_MEMBERS = {"quote": "<p>{}</p>", "list": "<li>{}</li>", "table": "<tr><td>{}</td></tr>"}


def _written(story: Story, markup: dict[str, str]) -> str:
    return "\n".join(
        markup[kind].format("".join(_MEMBERS.get(kind, "{}").format(html.escape(line, quote=False)) for line in lines)) for kind, lines in story
    )


def _plain(story: Story) -> str:
    return "\n\n".join(line for _, lines in story for line in lines)


def _nitf(namespace: str) -> Callable[[str, Story], str]:
    return lambda headline, story: (
        f'<inlineXML><nitf xmlns="{namespace}"><body><body.head><hedline><hl1>{html.escape(headline)}</hl1></hedline></body.head>'
        f"<body.content>{_written(story, _NITF)}</body.content></body></nitf></inlineXML>"
    )


def _xhtml(attribute: str, inner: str = "{}") -> Callable[[str, Story], str]:
    return lambda headline, story: (
        f'<inlineXML contenttype="text/plain"><html{attribute}><head><title>unseen</title></head>'
        f"<body><h1>{html.escape(headline)}</h1>{inner.format(_written(story, _HTML))}</body></html></inlineXML>"
    )


def _tt(headline: str, story: Story) -> str:
    body = _written(story, _TT)
    return f"<inlineXML><TTNITF><body><RUBRIK>{html.escape(headline)}</RUBRIK><BRODTEXT>{body}</BRODTEXT></body></TTNITF></inlineXML>"


def _escaped(headline: str, story: Story) -> str:
    return f"<inlineData>{html.escape(_written(story, _HTML))}</inlineData>"


def _escaped_nitf(headline: str, story: Story) -> str:
    return f"<inlineData>{html.escape(_nitf('')(headline, story).removeprefix('<inlineXML>').removesuffix('</inlineXML>'))}</inlineData>"


def _unknown(headline: str, story: Story) -> str:
    pieces = "".join(f"<{kind}-x>{''.join(f'<text>{html.escape(line)}</text>' for line in lines)}</{kind}-x>" for kind, lines in story)
    return f'<inlineXML><story xmlns="urn:unknown">{pieces}</story></inlineXML>'


def _mixed(headline: str, story: Story) -> str:
    """HTML with elements of an agency's own around its lines."""
    pieces = "".join(f"<block>{''.join(f'<line>{html.escape(line)}</line>' for line in lines)}</block>" for _, lines in story)
    return f"<inlineXML><html{_NS}><body><h2>then words ended.</h2>{pieces}</body></html></inlineXML>"


def _text(headline: str, story: Story) -> str:
    return f'<inlineData contenttype="text/plain">{html.escape(_plain(story))}</inlineData>'


def _both(headline: str, story: Story) -> str:
    return f'<inlineData custom="true">{html.escape(headline)}</inlineData>{_text(headline, story)}{_xhtml(_NS)(headline, story)}'


_NS = ' xmlns="http://www.w3.org/1999/xhtml"'
DIALECTS: dict[str, Callable[[str, Story], str]] = {
    "XHTML": _xhtml(_NS),
    "HTML in NewsML-G2": _xhtml(""),
    "HTML in none": _xhtml(' xmlns=""'),
    "HTML5": _xhtml(_NS, '<article><section class="main">{}</section></article>'),
    "NITF": _nitf("http://iptc.org/std/NITF/2006-10-18/"),
    "NITF in none": _nitf(""),
    "TT": _tt,
    "escaped": _escaped,
    "escaped NITF": _escaped_nitf,
    "unknown": _unknown,
    "text": _text,
    "text and XHTML": _both,
}


def _feed(headline: str, content: str) -> bytes:
    return (
        '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x-promise:1" version="1">'
        '<itemMeta><itemClass qcode="ninat:text"/></itemMeta>'
        f"<contentMeta><headline>{html.escape(headline)}</headline></contentMeta><contentSet>{content}</contentSet></newsItem>"
    ).encode()


def _body_words(article: Article) -> list[str]:
    return [word for block in article.body for word in re.findall(r"\S+", block.visible_text)]


@pytest.mark.parametrize("dialect", DIALECTS)
@settings(max_examples=30)
@given(story=stories)
def test_all_words_of_a_text_are_in_the_body_in_order(dialect: str, story: tuple[str, Story]) -> None:
    headline, pieces = story
    article = newsdoc.read(_feed(headline, DIALECTS[dialect](headline, pieces)), format="newsml-g2", report=Collector())
    assert article.headline == headline
    assert _body_words(article) == _plain(pieces).split()


@settings(max_examples=30)
@given(story=stories)
def test_elements_of_an_agency_of_its_own_in_html_are_parts_of_the_page(story: tuple[str, Story]) -> None:
    headline, pieces = story
    article = newsdoc.read(_feed(headline, _mixed(headline, pieces)), format="newsml-g2", report=Collector())
    assert [block.visible_text for block in article.body] == ["then words ended.", *(line for _, lines in pieces for line in lines)]


@pytest.mark.parametrize("dialect", ["XHTML", "HTML in none", "HTML5", "NITF", "TT", "escaped"])
@settings(max_examples=30)
@given(story=stories)
def test_headings_lists_and_tables_are_told_apart(dialect: str, story: tuple[str, Story]) -> None:
    headline, pieces = story
    article = newsdoc.read(_feed(headline, DIALECTS[dialect](headline, pieces)), format="newsml-g2", report=Collector())
    types = {"p": "paragraph", "h2": "heading", "quote": "quote", "list": "list", "table": "table"}
    wanted = [types[kind] for kind, lines in pieces for _ in (lines if kind == "quote" and dialect != "TT" else [0])]
    found = [block.type for block in article.body]
    assert [kind for kind in found if kind != "quote"] == [kind for kind in wanted if kind != "quote"]
    assert ("quote" in found) == ("quote" in wanted)


# --- markup that nobody would write ---

_NAMES = """p div section article aside header footer main h1 h2 h3 h6 ul ol li dl dt dd table tr td th thead tbody caption figure figcaption
blockquote cite q pre span a b i em strong u sub sup font center address details summary nav form fieldset legend label button ruby video audio
object iframe foo bar-x hr br img time small code menu html hgroup"""
_NITF_NAMES = """p block hedline hl1 hl2 byline bytag dateline location person org media media-caption media-producer media-reference
table tr td bq credit fn pre note distributor tagline ol li em lang money chron nitf-table datasource copyrite foo"""
_TT_NAMES = "RUBRIK INGRESS BRODTEXT CITAT MELLANRUBRIK VINJETT BYLINE FAKTARUTA STYCKE ORT BILD BILDTEXT FOTOGRAF p b em table tr td foo"
_CLASSES = """byline credit dateline kicker deck headline source copyright note footnote label author editor-note attribution author-note
outlet-note published caption lead picture"""
_EMPTY = frozenset(("hr", "br", "img", "media-reference"))


def _nested(names: Sequence[str], depth: int, words: Iterator[int], chance: random.Random) -> str:
    """Elements in each other as chance has it, with words that are each there once."""
    pieces = []
    for _ in range(chance.randint(1, 4)):
        if depth == 0 or chance.random() < 0.4:
            pieces.append(f"w{next(words)}e ")
            continue
        name = chance.choice(names)
        attributes = f' class="{chance.choice(_CLASSES.split())}"' if chance.random() < 0.3 else ""
        attributes += ' src="https://tern.example/a.jpg" href="https://tern.example/"' if chance.random() < 0.2 else ""
        inner = "" if name in _EMPTY else _nested(names, depth - 1, words, chance)
        pieces.append(f"<{name}{attributes}>{inner}</{name}>")
    return "".join(pieces)


@pytest.mark.parametrize(
    ("names", "frame"),
    [
        (_NAMES, f"<inlineXML><html{_NS}><body>{{}}</body></html></inlineXML>"),
        (_NITF_NAMES, "<inlineXML><nitf><body><body.content>{}</body.content></body></nitf></inlineXML>"),
        (_TT_NAMES, "<inlineXML><TTNITF><body>{}</body></TTNITF></inlineXML>"),
        ("a b c d", "<inlineXML><root>{}</root></inlineXML>"),
    ],
    ids=["HTML", "NITF", "TT", "unknown"],
)
def test_no_word_is_lost_however_elements_are_nested(names: str, frame: str) -> None:
    for seed in range(150):
        content = _nested(names.split(), 5, itertools.count(), random.Random(seed))
        article = newsdoc.read(_feed("A headline of its own", frame.format(content)), format="newsml-g2", report=Collector())
        read = set(re.findall(r"w\d+e", newsdoc.dumps(article, "json").decode()))
        assert set(re.findall(r"w\d+e", content)) - read == set(), (seed, content)


# --- damage ---

_TIMES = 6
_CHARACTERS = ("<", ">", "&", '"', "'", "/", "=", " ", "\n", "\x00", "é", "</p>", "<p>", "]]>", "<!--", "<![CDATA[", "xmlns=", "\ufffe")
_ELEMENT = re.compile(r"<(\w[\w.:]*)\b[^<>]*(?:/>|>[^<]*</\1>)")


def _changed_characters(text: str, chance: random.Random) -> str:
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(text))
        text = text[:at] + chance.choice(_CHARACTERS) + text[at + chance.choice((0, 1, 1, 20)) :]
    return text


def _changed_elements(text: str, chance: random.Random) -> str:
    """Elements dropped, doubled or put elsewhere."""
    for _ in range(chance.randint(1, 5)):
        found = list(_ELEMENT.finditer(text))
        element = chance.choice(found)
        what = chance.choice(("drop", "double", "move"))
        rest = text[: element.start()] + text[element.end() :] if what != "double" else text
        at = chance.choice([match.start() for match in _ELEMENT.finditer(rest)] or [0])
        text = rest if what == "drop" else rest[:at] + element[0] + rest[at:]
    return text


def _changed_values(text: str, chance: random.Random) -> str:
    """Attributes and texts that are empty, blank or nonsense."""
    for _ in range(chance.randint(1, 8)):
        found = list(re.finditer(r'(?<==")[^"<>]*(?=")|(?<=>)[^<>]+(?=<)', text))
        value = chance.choice(found)
        text = (
            text[: value.start()]
            + chance.choice(("", " ", ":", "a:", ":b", "a b:c d", "-1", "9" * 30, "http://[", "\u200b", "x" * 300))
            + text[value.end() :]
        )
    return text


def _cut(text: str, chance: random.Random) -> str:
    return text[: chance.randrange(len(text))]


@pytest.mark.parametrize("change", [_changed_characters, _changed_elements, _changed_values, _cut], ids=lambda change: change.__name__.strip("_"))
@pytest.mark.parametrize("file", sorted(FEEDS.glob("*.xml")), ids=lambda file: file.stem)
def test_a_feed_that_is_changed_gives_articles_or_an_error_of_newsdoc(file: Path, change: Callable[[str, random.Random], str]) -> None:
    chance = random.Random(f"{file.stem} {change.__name__}")
    text = file.read_bytes().decode(errors="replace")
    for _ in range(_TIMES):
        data = change(text, chance).encode("utf-8", "replace")
        try:
            articles = list(newsdoc.iter_read(io.BytesIO(data), format="newsml-g2", report=Collector()))
        except NewsdocError:
            continue
        for article in articles:
            newsdoc.dumps(article, "json")


def test_a_feed_cut_in_its_last_item_gives_the_items_before() -> None:
    data = (FEEDS / "words_around_the_text.xml").read_bytes()
    whole = list(newsdoc.iter_read(io.BytesIO(data), format="newsml-g2", report=Collector()))
    found = Collector()
    cut = list(newsdoc.iter_read(io.BytesIO(data[: data.rindex(b"<contentSet>")]), format="newsml-g2", report=found))
    assert [article.body for article in cut[:-1]] == [article.body for article in whole[:-1]]
    assert "xml-damaged" in {finding.code for finding in found}
