"""XML spoilt as text: its elements and attributes dropped, repeated, swapped, nested, renamed and revalued."""

from __future__ import annotations

import re
from random import Random
from xml.sax.saxutils import quoteattr

from fuzzing.mutating.octets import spoil_octets
from fuzzing.mutating.values import WORDS

__all__ = ["spoil_tags"]

_TAG = re.compile(rb"<(/?)([\w:.-]+)([^<>]*?)(/?)>")
_ATTRIBUTE = re.compile(rb"\s([\w:.-]+)=(\"[^\"<]*\"|'[^'<]*')")
_TEXT = re.compile(rb">([^<>]+)<")
_LONGEST = 200_000
_STRAY = (
    b"<!-- a -->",
    b"<?a b?>",
    b"<![CDATA[a]]>",
    b"<![CDATA[<p>a</p>]]>",
    b"&nbsp;",
    b"&#38;",
    b"&#x10FFFF;",
    b"<b/>",
    b"<b xmlns=''>a</b>",
    b"<b xmlns='{}'>a</b>",
    b"<p xmlns='http://www.w3.org/1999/xhtml'>a<script>b</script></p>",
    b"<x:y xmlns:x='urn:x' x:z='1'>a</x:y>",
    b"loose words",
)


def spoil_tags(data: bytes, chance: Random) -> bytes:
    """One change of the elements, attributes or texts; of the bytes where there is none."""
    tags = list(_TAG.finditer(data))
    if not tags or len(data) > _LONGEST:
        return spoil_octets(data, chance)
    way = chance.choice((_drop, _repeat, _swap, _nest, _rename, _retag, _put, _fill, _attribute, _attribute, _attribute, _rename_attribute))
    return way(data, tags, chance)


def _element(tags: list[re.Match[bytes]], chance: Random) -> tuple[int, int]:
    """Where an element starts and ends."""
    at = chance.randrange(len(tags))
    while at and tags[at][1]:
        at -= 1
    depth = 0
    for tag in tags[at:]:
        depth += -1 if tag[1] else 0 if tag[4] else 1
        if depth <= 0:
            return tags[at].start(), tag.end()
    return tags[at].span()


def _drop(data: bytes, tags: list[re.Match[bytes]], chance: Random) -> bytes:
    start, end = _element(tags, chance)
    return data[:start] + data[end:]


def _repeat(data: bytes, tags: list[re.Match[bytes]], chance: Random) -> bytes:
    start, end = _element(tags, chance)
    times = chance.choice((1, 1, 2, 40)) if end - start < 2000 else 1
    return data[:end] + data[start:end] * times + data[end:]


def _swap(data: bytes, tags: list[re.Match[bytes]], chance: Random) -> bytes:
    (a, b), (c, d) = sorted((_element(tags, chance), _element(tags, chance)))
    if d <= b:  # one is in the other: it takes its place
        return data[:a] + data[c:d] + data[b:]
    return data if c < b else data[:a] + data[c:d] + data[b:c] + data[a:b] + data[d:]


def _nest(data: bytes, tags: list[re.Match[bytes]], chance: Random) -> bytes:
    start, end = _element(tags, chance)
    around = chance.choice(tags)[2]
    times = chance.choice((1, 1, 1, 3, 60, 190, 260))
    return data[:start] + b"<%s>" % around * times + data[start:end] + b"</%s>" % around * times + data[end:]


def _rename(data: bytes, tags: list[re.Match[bytes]], chance: Random) -> bytes:
    """All elements of a name get another."""
    old, new = chance.choice(tags)[2], chance.choice(tags)[2]
    return re.sub(rb"(</?)%s(?=[\s/>])" % re.escape(old), rb"\g<1>" + new, data)


def _retag(data: bytes, tags: list[re.Match[bytes]], chance: Random) -> bytes:
    """A tag is dropped, repeated, or another takes its place."""
    tag, other = chance.choice(tags), chance.choice(tags)
    return data[: tag.start()] + chance.choice((b"", tag[0] * 2, other[0])) + data[tag.end() :]


def _put(data: bytes, tags: list[re.Match[bytes]], chance: Random) -> bytes:
    place = chance.choice(tags).end()
    return data[:place] + chance.choice(_STRAY) + data[place:]


def _fill(data: bytes, tags: list[re.Match[bytes]], chance: Random) -> bytes:
    """A text gets another value."""
    texts = list(_TEXT.finditer(data))
    if not texts:
        return _put(data, tags, chance)
    text = chance.choice(texts)
    return data[: text.start(1)] + _escaped(chance)[1:-1] + data[text.end(1) :]


def _attribute(data: bytes, tags: list[re.Match[bytes]], chance: Random) -> bytes:
    """An attribute is dropped, repeated, gets a value that harms or another's, or stands in another element."""
    attributes = list(_ATTRIBUTE.finditer(data))
    if not attributes:
        return _put(data, tags, chance)
    one, other = chance.choice(attributes), chance.choice(attributes)
    harmful = b" %s=%s" % (one[1], _escaped(chance))
    new = chance.choice((b"", one[0] * 2, other[0], one[0] + other[0], harmful, harmful, b" %s=%s" % (one[1], other[2])))
    return data[: one.start()] + new + data[one.end() :]


def _rename_attribute(data: bytes, tags: list[re.Match[bytes]], chance: Random) -> bytes:
    attributes = list(_ATTRIBUTE.finditer(data))
    if not attributes:
        return _drop(data, tags, chance)
    one = chance.choice(attributes)
    name = chance.choice((chance.choice(attributes)[1], b"xml:lang", b"xml:base", b"xmlns", b"xmlns:a", b"a:b", b"colspan", b"href"))
    return data[: one.start(1)] + name + data[one.end(1) :]


def _escaped(chance: Random) -> bytes:
    return quoteattr(chance.choice(WORDS)).encode()
