"""No item is known that no article can be made of; should there be one, the others are read all the same."""

from __future__ import annotations

from unittest import mock

import attrs
from support.cases import sound

import newsdoc
from newsdoc import Edition, InvalidArticleError
from newsdoc.diagnostics import Report


def case(report: Report) -> None:
    message = newsdoc.dumps(Edition.of(sound(), attrs.evolve(sound(), id="urn:example:other")), "newsml-g2")
    broken = mock.patch("newsdoc.formats.newsml_g2.reader.article_of", side_effect=[sound(), InvalidArticleError("it cannot be")])
    with broken:
        assert len(list(newsdoc.iter_read(message, "newsml-g2", report=report))) == 1
