"""An alias that no catalogue declares is told of once, however often a document uses it."""

from __future__ import annotations

from pathlib import Path

import newsdoc

MESSAGE = Path(__file__).parents[2] / "checks" / "good" / "message.newsml.xml"


def test_an_alias_is_told_of_once_in_a_message_of_several_items() -> None:
    data = MESSAGE.read_bytes()
    items = data[data.index(b"<newsItem") : data.rindex(b"</newsItem>") + len(b"</newsItem>")]
    assert items
    other = items.replace(b'guid="', b'guid="urn:other:')
    spoilt = data.replace(items, items + other).replace(b"<contentMeta>", b'<contentMeta><genre qcode="nowhere:a"/>', 1)
    spoilt = spoilt[::-1].replace(b"<contentMeta>"[::-1], b'<contentMeta><genre qcode="nowhere:b"/>'[::-1], 1)[::-1]
    codes = [finding.code for finding in newsdoc.validate(spoilt, "newsml-g2")]
    assert spoilt.count(b"nowhere:") == 2
    assert codes.count("newsml-alias") == 1
